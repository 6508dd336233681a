//! The three parts whose Verilog is written by hand: pipeline, stores, scratchpad. Clock by clock against their bodies in Rust.
//! Each by itself, because inside the core not every clock shows.
//! Never with a pattern only: words are random, and what matters is drawn often.

use super::flat::{FlatHalves, FlatPad, FlatSalsa};
use crate::circuit::cosim::Recorded;
use crate::circuit::ports::Model;
use crate::circuit::rng::XorShift;
use crate::cores::scrypt::salsa::{CLOCKS, Half, salsa20_8};

fn words(bytes: &str) -> Half {
    std::array::from_fn(|word| {
        let byte = |at: usize| u8::from_str_radix(&bytes[8 * word + 2 * at..][..2], 16).expect("hexadecimal digits");
        u32::from_le_bytes([byte(0), byte(1), byte(2), byte(3)])
    })
}

/// RFC 7914 section 8.
#[test]
fn the_core_of_the_standard() {
    let input = "7e879a214f3ec9867ca940e641718f26baee555b8c61c1b50df846116dcd3b1d\
        ee24f319df9b3d8514121e4b5ac5aa3276021d2909c74829edebc68db8b8c25e";
    let output = "a41f859c6608cc993b81cacb020cef05044b2181a2fd337dfd7b1c6396682f29\
        b4393168e3c9e6bcfe6bc5b7a06d96bae424cc102c91745c24ad673dc7618f81";
    assert_eq!(salsa20_8(&words(input)), words(output));
    let mut spoiled = words(input);
    spoiled[5] ^= 1;
    assert_ne!(salsa20_8(&spoiled), words(output));
}

/// Random words in every clock, with and without what comes round; all ones and single bits, whose carries run far.
#[test]
fn the_pipeline_is_its_verilog() {
    let mut random = XorShift::new(1);
    let mut circuit = Recorded::new(FlatSalsa::default(), "salsa");
    for clock in 0..(12 * CLOCKS as u64) {
        let c = match clock % 5 {
            0 => u32::MAX.into(),
            1 => 1 << (clock % 32),
            _ => random.draw(),
        };
        circuit.set("c", c);
        circuit.set("keep", random.below(2));
        circuit.tick();
    }
    circuit.check();
    circuit.check_finds("sum0_4[31:25]}", "sum0_4[30:25], 1'b0}");
}

/// All contexts, written and read in any order; a word alone and all at once; turns of all four kinds.
#[test]
fn the_stores_are_their_verilog() {
    let mut random = XorShift::new(2);
    let mut circuit = Recorded::new(FlatHalves::default(), "halves");
    for _ in 0..1500 {
        for port in ["o", "entered", "into_both", "into_high"] {
            circuit.set(port, random.draw());
        }
        // Few contexts, so that what is written is read, and all of them.
        let contexts = if random.one_in(2) { 3 } else { 22 };
        for port in ["slot", "behind", "into_slot"] {
            circuit.set(port, random.below(contexts));
        }
        for port in ["fresh", "add", "save"] {
            circuit.set(port, random.below(2));
        }
        circuit.set("word", random.below(16));
        let into = [0, 0xffff, 1 << random.below(16)];
        circuit.set("into", into[random.below(3) as usize]);
        circuit.tick();
    }
    circuit.check();
    circuit.check_finds("(add ? waits_high[slot]", "(add ? waits_both[slot]");
}

/// Blocks written and read back, with none, one and two wrong bits in every pair of words, and words passed between.
#[test]
fn the_scratchpad_is_its_verilog() {
    let mut random = XorShift::new(3);
    let mut circuit = Recorded::new(FlatPad::default(), "scratchpad");
    // The first and the last block, and all lines of the address.
    let places = [0, 1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0xfff];
    let (mut reads, mut seen) = (0, [0; 2]);
    for clock in 0..500 {
        circuit.set("write_both", random.draw());
        circuit.set("write_high", random.draw());
        // What is read was written: first every place in turn.
        let first = places.get(clock).copied();
        let place = |random: &mut XorShift| places[random.below(places.len() as u64) as usize];
        circuit.set("write_enable", u64::from(first.is_some() || random.one_in(2)));
        let to = first.unwrap_or_else(|| place(&mut random));
        circuit.set("write_address", to);
        circuit.set("inject", random.below(4));
        let asks = clock > places.len() && random.one_in(2);
        circuit.set("read_enable", asks.into());
        circuit.set("read_address", place(&mut random));
        reads = reads << 1 | u32::from(asks);
        let passes = reads >> 3 & 1 == 0 && random.one_in(2);
        for port in ["pass_both", "pass_high"] {
            circuit.set(port, if passes { random.draw() } else { 0 });
        }
        circuit.tick();
        seen[0] += circuit.get("corrected");
        seen[1] += circuit.get("uncorrectable");
    }
    assert!(seen[0] > 50 && seen[1] > 25, "{seen:?}");
    circuit.check();
    circuit.check_finds("wrong_of[1] = upper[", "wrong_of[1] = lower[");
}
