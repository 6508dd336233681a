//! ROMix of many blocks side by side: the standard's vector, and blocks that read all numbers.
//! Drives the engine without the two PBKDF2 around it.
//! Never compares timing.

use rust_hdl::prelude::Block as _;

use crate::circuit::ports::Model;
use crate::circuit::rng::XorShift;
use crate::cores::scrypt::romix::Romix;
use crate::cores::scrypt::salsa::{Half, salsa20_8};

crate::pins!(Romix {
    resetn, enter_valid, enter_word, enter_low, enter_high, take;
    ready, enter_ready, given, given_word, given_low, given_high, tmr_error, ecc_corrected, ecc_uncorrectable
});

type Block = [Half; 2];

/// ROMix by its definition.
fn romix(block: &Block, n: usize) -> Block {
    let mix = |[low, high]: &Block| -> Block {
        let xor = |a: &Half, b: &Half| std::array::from_fn(|word| a[word] ^ b[word]);
        let low = salsa20_8(&xor(low, high));
        [low, salsa20_8(&xor(high, &low))]
    };
    let (mut x, mut v) = (*block, Vec::new());
    for _ in 0..n {
        v.push(x);
        x = mix(&x);
    }
    for _ in 0..n {
        let j = x[1][0] as usize % n;
        let sum = std::array::from_fn(|half| std::array::from_fn(|word| x[half][word] ^ v[j][half][word]));
        x = mix(&sum);
    }
    x
}

/// Lets blocks in and takes them as they come, both waiting at random; what came of each.
fn run(engine: &mut impl Model, blocks: &[Block], seed: u64) -> Vec<Block> {
    let mut random = XorShift::new(seed);
    let mut mixed = vec![[[0; 16]; 2]; blocks.len()];
    let (mut entering, mut word, mut leaving, mut clock) = (0, 0, 0, 0u64);
    let mut taking = false;
    for name in ["enter_valid", "take", "resetn"] {
        engine.set(name, 0);
    }
    engine.tick();
    engine.set("resetn", 1);
    while leaving < blocks.len() {
        let offers = entering < blocks.len() && !random.one_in(3);
        let [low, high] = blocks.get(entering).copied().unwrap_or_default();
        engine.set("enter_valid", offers.into());
        engine.set("enter_word", word as u64);
        engine.set("enter_low", low[word].into());
        engine.set("enter_high", high[word].into());
        let takes = !taking && !random.one_in(3);
        taking |= takes;
        engine.set("take", takes.into());
        engine.settle();
        if offers && engine.get("enter_ready") == 1 {
            word += 1;
            if word == 16 {
                (entering, word) = (entering + 1, 0);
            }
        }
        if engine.get("given") == 1 {
            let at = engine.get("given_word") as usize;
            mixed[leaving][0][at] = engine.get("given_low") as u32;
            mixed[leaving][1][at] = engine.get("given_high") as u32;
            if at == 15 {
                leaving += 1;
                taking = false;
            }
        }
        engine.tick();
        clock += 1;
        assert!(clock < 100_000, "no block comes");
    }
    mixed
}

fn blocks(count: usize, seed: u64) -> Vec<Block> {
    let mut random = XorShift::new(seed);
    let mut half = || std::array::from_fn(|_| random.draw() as u32);
    (0..count).map(|_| [half(), half()]).collect()
}

/// RFC 7914 section 10: N = 16.
fn standard() -> [Block; 2] {
    let block = |text: &str| -> Block {
        let bytes: Vec<u8> = (0..128)
            .map(|at| u8::from_str_radix(&text[2 * at..][..2], 16).expect("hexadecimal digits"))
            .collect();
        let word = |at: usize| u32::from_le_bytes(bytes[4 * at..][..4].try_into().expect("four bytes"));
        [0, 16].map(|from| std::array::from_fn(|at| word(from + at)))
    };
    [
        block(
            "f7ce0b653d2d72a4108cf5abe912ffdd777616dbbb27a70e8204f3ae2d0f6fad\
             89f68f4811d1e87bcc3bd7400a9ffd29094f0184639574f39ae5a1315217bcd7\
             894991447213bb226c25b54da86370fbcd984380374666bb8ffcb5bf40c254b0\
             67d27c51ce4ad5fed829c90b505a571b7f4d1cad6a523cda770e67bceaaf7e89",
        ),
        block(
            "79ccc193629debca047f0b70604bf6b62ce3dd4a9626e355fafc6198e6ea2b46\
             d58413673b99b029d665c357601fb426a0b2f4bba200ee9f0a43d19b571a9c71\
             ef1142e65d5a266fddca832ce59faa7cac0b9cf1be2bffca300d01ee387619c4\
             ae12fd4438f203a0e4e1c47ec314861f4e9087cb33396a6873e8f9d2539a4b8e",
        ),
    ]
}

#[test]
fn the_block_of_the_standard() {
    let [input, output] = standard();
    assert_eq!(romix(&input, 16), output);
    let mut wrong = output;
    wrong[1][3] ^= 1 << 7;
    assert_ne!(romix(&input, 16), wrong);
}

/// The standard's block and 22 more, so that every context works and two of them twice.
#[test]
fn blocks_side_by_side() {
    let mut engine = Romix::new(4);
    engine.connect_all();
    let [input, output] = standard();
    let mut all = vec![input];
    all.extend(blocks(22, 1));
    let mixed = run(&mut engine, &all, 5);
    assert_eq!(mixed[0], output);
    for (number, (block, mixed)) in all.iter().zip(&mixed).enumerate() {
        assert_eq!(*mixed, romix(block, 16), "block {number}");
    }
}
