//! scrypt vectors: RFC 7914, small parameter sets and proof of work, from a scrypt written from the RFC.
//! Second opinion to crate `scrypt`: own HMAC, PBKDF2, Salsa20/8, blockMix and ROMix on the generator's SHA-256.
//! Never fast, and never run at N = 2^20: that one vector is transcribed only.

use num_bigint::BigUint;
use perigee_testvectors::{Primitive, ScryptCase, Vectors, Verdict};

use crate::{
    book::Book,
    digest::{sha256, sha256d},
    number::from_le,
};

const NOTES: &[(&str, &str)] = &[
    ("standard", "RFC 7914 section 12"),
    (
        "slow",
        "needs a gigabyte of memory; the expected bytes are the RFC's own and were not computed again",
    ),
    (
        "parameters",
        "small N, r, p and output lengths, one at a time and together",
    ),
    ("lengths", "password and salt around the block of HMAC-SHA-256"),
    (
        "pow",
        "scrypt(header, header, 1024, 1, 1, 32) as a little-endian number against a target",
    ),
    ("target", "the comparison is <=, little-endian, over all 256 bits"),
    ("twin", "one input bit flipped: the output must differ"),
];

/// RFC 2104.
fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut block = [0; 64];
    if key.len() > 64 {
        block[..32].copy_from_slice(&sha256(key));
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let inner = sha256(&[&block.map(|byte| byte ^ 0x36)[..], message].concat());
    sha256(&[&block.map(|byte| byte ^ 0x5c)[..], &inner].concat())
}

/// RFC 8018 with one iteration.
fn pbkdf2(password: &[u8], salt: &[u8], output_bytes: usize) -> Vec<u8> {
    let blocks = (1_u32..).flat_map(|i| hmac(password, &[salt, &i.to_be_bytes()].concat()));
    blocks.take(output_bytes).collect()
}

/// RFC 7914 section 3.
fn salsa20_8(block: &[u32; 16]) -> [u32; 16] {
    let mut x = *block;
    let quarter = |x: &mut [u32; 16], a: usize, b: usize, c: usize, d: usize| {
        x[b] ^= x[a].wrapping_add(x[d]).rotate_left(7);
        x[c] ^= x[b].wrapping_add(x[a]).rotate_left(9);
        x[d] ^= x[c].wrapping_add(x[b]).rotate_left(13);
        x[a] ^= x[d].wrapping_add(x[c]).rotate_left(18);
    };
    for _double_round in 0..4 {
        for i in 0..4 {
            let column = |row: usize| (5 * i + 4 * row) % 16;
            quarter(&mut x, column(0), column(1), column(2), column(3));
        }
        for i in 0..4 {
            let row = |column: usize| 4 * i + (i + column) % 4;
            quarter(&mut x, row(0), row(1), row(2), row(3));
        }
    }
    std::array::from_fn(|i| x[i].wrapping_add(block[i]))
}

/// RFC 7914 section 4: even blocks first, then odd ones.
fn block_mix(b: &[[u32; 16]]) -> Vec<[u32; 16]> {
    let mut x = b[b.len() - 1];
    let y: Vec<[u32; 16]> = b
        .iter()
        .map(|block| {
            x = salsa20_8(&std::array::from_fn(|i| x[i] ^ block[i]));
            x
        })
        .collect();
    y.iter()
        .step_by(2)
        .chain(y.iter().skip(1).step_by(2))
        .copied()
        .collect()
}

/// RFC 7914 section 5.
fn ro_mix(block: &[u8], n: usize) -> Vec<u8> {
    let words: Vec<u32> = block
        .chunks(4)
        .map(|b| u32::from_le_bytes(b.try_into().expect("4 bytes")))
        .collect();
    let mut x: Vec<[u32; 16]> = words.chunks(16).map(|b| b.try_into().expect("16 words")).collect();
    let mut v = Vec::with_capacity(n);
    for _ in 0..n {
        v.push(x.clone());
        x = block_mix(&x);
    }
    for _ in 0..n {
        // N is a power of two of at most 2^32, so the low word of Integerify suffices.
        let j = x[x.len() - 1][0] as usize % n;
        x.iter_mut()
            .zip(&v[j])
            .for_each(|(x, v)| x.iter_mut().zip(v).for_each(|(x, v)| *x ^= v));
        x = block_mix(&x);
    }
    x.iter().flatten().flat_map(|word| word.to_le_bytes()).collect()
}

/// RFC 7914 section 6.
fn scrypt(password: &[u8], salt: &[u8], log2_n: u8, r: u32, p: u32, output_bytes: usize) -> Vec<u8> {
    let lane_bytes = 128 * r as usize;
    let b = pbkdf2(password, salt, lane_bytes * p as usize);
    let mixed: Vec<u8> = b
        .chunks(lane_bytes)
        .flat_map(|lane| ro_mix(lane, 1 << log2_n))
        .collect();
    pbkdf2(password, &mixed, output_bytes)
}

fn proof_of_work(header: &[u8; 80]) -> [u8; 32] {
    scrypt(header, header, 10, 1, 1, 32).try_into().expect("32 bytes")
}

fn derive(password: &[u8], salt: &[u8], log2_n: u8, r: u32, p: u32, output_bytes: usize) -> ScryptCase {
    let output = scrypt(password, salt, log2_n, r, p, output_bytes);
    ScryptCase::Derive {
        password: password.to_vec(),
        salt: salt.to_vec(),
        log2_n,
        r,
        p,
        output,
    }
}

/// Adds a derivation and its twin: a bit of the password flipped, or of the salt where there is no password.
fn add(book: &mut Book<ScryptCase>, id: &str, flags: &[&str], reason: &str, case: ScryptCase) {
    let ScryptCase::Derive {
        mut password,
        mut salt,
        log2_n,
        r,
        p,
        output,
    } = case.clone()
    else {
        unreachable!("derivations only");
    };
    book.plain(id, flags, reason, case);
    let choice = book.derive(&format!("{id}/flip"));
    let input = if password.is_empty() { &mut salt } else { &mut password };
    if input.is_empty() {
        input.push(1);
    } else {
        let at = usize::from(choice[0]) % input.len();
        input[at] ^= 1 << (choice[1] % 8);
    }
    let twin = derive(&password, &salt, log2_n, r, p, output.len());
    assert!(
        matches!(&twin, ScryptCase::Derive { output: other, .. } if *other != output),
        "{id}: twin has the same output"
    );
    book.twin(
        id,
        &["twin"],
        "one input bit flipped (or one byte added to empty input): another output",
        twin,
    );
}

pub(crate) fn generate() -> Vectors<ScryptCase> {
    let mut book = Book::new(Primitive::Scrypt, NOTES);
    standard(&mut book);
    book.source("generated");
    parameters(&mut book);
    lengths(&mut book);
    headers(&mut book);
    book.finish()
}

fn standard(book: &mut Book<ScryptCase>) {
    book.source("RFC 7914 section 12");
    let outputs = [
        "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
        "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
        "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887",
        "2101cb9b6a511aaeaddbbe09cf70f881ec568d574a2ffd4dabe5ee9820adaa478e56fd8f4ba5d09ffa1c6d927c40f4c337304049e8a952fbcbf45c6fa77a41a4",
    ];
    let outputs = outputs.map(|output| hex::decode(output).expect("transcribed hexadecimal"));
    let computed = [
        derive(b"", b"", 4, 1, 1, 64),
        derive(b"password", b"NaCl", 10, 8, 16, 64),
        derive(b"pleaseletmein", b"SodiumChloride", 14, 8, 1, 64),
    ];
    for (i, case) in computed.into_iter().enumerate() {
        assert!(
            matches!(&case, ScryptCase::Derive { output, .. } if *output == outputs[i]),
            "RFC 7914 vector {i}"
        );
        if i == 2 {
            book.plain("rfc7914-2", &["standard"], "N = 16384, r = 8: 16 MiB", case);
        } else {
            add(
                book,
                &format!("rfc7914-{i}"),
                &["standard"],
                "the RFC's own vector, computed again by the reference",
                case,
            );
        }
    }
    let slow = ScryptCase::Derive {
        password: b"pleaseletmein".to_vec(),
        salt: b"SodiumChloride".to_vec(),
        log2_n: 20,
        r: 8,
        p: 1,
        output: outputs[3].clone(),
    };
    book.plain("rfc7914-3", &["standard", "slow"], "N = 1048576, r = 8: 1 GiB", slow);
}

fn parameters(book: &mut Book<ScryptCase>) {
    let sets: [(u8, u32, u32); 14] = [
        (1, 1, 1),
        (1, 1, 3),
        (2, 2, 2),
        (3, 1, 1),
        (4, 3, 1),
        (4, 8, 1),
        (5, 1, 16),
        (6, 5, 3),
        (7, 1, 2),
        (8, 16, 1),
        (10, 1, 1),
        (10, 1, 2),
        (10, 2, 1),
        (11, 1, 1),
    ];
    for (log2_n, r, p) in sets {
        let id = format!("n{log2_n}-r{r}-p{p}");
        let (password, salt) = (
            book.derive(&format!("{id}/password")),
            book.derive(&format!("{id}/salt")),
        );
        let case = derive(&password, &salt, log2_n, r, p, 32);
        add(
            book,
            &id,
            &["parameters"],
            "small parameters: lanes, blocks and memory in different proportion",
            case,
        );
    }
    for bytes in [1, 31, 32, 33, 64, 65, 200] {
        let case = derive(b"output", b"length", 4, 2, 1, bytes);
        let id = format!("output-{bytes}");
        if bytes < 8 {
            // Too short for a twin: two outputs of one byte may well be equal.
            book.plain(&id, &["parameters"], "output length around the block of SHA-256", case);
        } else {
            add(
                book,
                &id,
                &["parameters"],
                "output length around the block of SHA-256",
                case,
            );
        }
    }
}

fn lengths(book: &mut Book<ScryptCase>) {
    for bytes in [0, 1, 55, 56, 63, 64, 65, 80, 128, 200] {
        let text: Vec<u8> = (0..bytes).map(|i| (i * 3 + 1) as u8).collect();
        let reason = "length around the 64-byte block of HMAC and its padding";
        let case = derive(&text, b"salt", 2, 1, 1, 32);
        add(book, &format!("password-{bytes}"), &["lengths"], reason, case);
        let case = derive(b"password", &text, 2, 1, 1, 32);
        add(book, &format!("salt-{bytes}"), &["lengths"], reason, case);
    }
}

fn to_target(value: &BigUint) -> [u8; 32] {
    let mut target = [0; 32];
    let bytes = value.to_bytes_le();
    target[..bytes.len()].copy_from_slice(&bytes);
    target
}

fn header_of(version: u32, merkle_root: &str, time: u32, bits: u32, nonce: u32) -> [u8; 80] {
    let mut root = hex::decode(merkle_root).expect("transcribed hexadecimal");
    root.reverse();
    let parts = [
        &version.to_le_bytes()[..],
        &[0; 32],
        &root,
        &time.to_le_bytes(),
        &bits.to_le_bytes(),
        &nonce.to_le_bytes(),
    ];
    parts.concat().try_into().expect("80 bytes")
}

fn headers(book: &mut Book<ScryptCase>) {
    // Bits 1e0ffff0: 0x0ffff0 * 256^(0x1e - 3).
    let limit = BigUint::from(0x000f_fff0_u32) << (8 * (0x1e - 3));
    let genesis = [
        (
            "litecoin-genesis",
            "12a765e31ffd4059bada1e25190f6e98c99d9714d334efa41a195a7e7e04bfe2",
            header_of(
                1,
                "97ddfbbae6be97fd6cdf3e7ca13232a3afff2353e29badfab7f73011edd4ced9",
                1_317_972_665,
                0x1e0f_fff0,
                2_084_524_493,
            ),
        ),
        (
            "dogecoin-genesis",
            "1a91e3dace36e2be3bf030a65679fe821aa1d6ef92e7c9902eb318182c355691",
            header_of(
                1,
                "5b2a3f53f605d62c53e62932dac6925e3d74afa5a4b459745c36d42d0ed26a69",
                1_386_325_540,
                0x1e0f_fff0,
                99_943,
            ),
        ),
    ];
    for (id, block_hash, header) in genesis {
        let mut display = sha256d(&header);
        display.reverse();
        assert_eq!(hex::encode(display), block_hash, "{id}");
        book.source(&format!("{} chain parameters", id.replace('-', " ")));
        pow(
            book,
            id,
            &["pow"],
            "a real header under its real target",
            header,
            to_target(&limit),
            true,
        );
    }
    book.source("generated");
    for i in 0..4 {
        let header: [u8; 80] = (0..3)
            .flat_map(|j| book.derive(&format!("header-{i}/{j}")))
            .take(80)
            .collect::<Vec<_>>()
            .try_into()
            .expect("80 bytes");
        let hash = from_le(&proof_of_work(&header));
        pow(
            book,
            &format!("equal-{i}"),
            &["target"],
            "target equal to the hash",
            header,
            to_target(&hash),
            true,
        );
        book_pow(
            book,
            &format!("below-{i}"),
            &["target"],
            "target one below the hash",
            header,
            to_target(&(&hash - 1_u32)),
            false,
        );
        pow(
            book,
            &format!("above-{i}"),
            &["target"],
            "target one above the hash",
            header,
            to_target(&(&hash + 1_u32)),
            true,
        );
    }
    let header = [0; 80];
    let hash = proof_of_work(&header);
    book_pow(book, "target-zero", &["target"], "target zero", header, [0; 32], false);
    pow(
        book,
        "target-max",
        &["target"],
        "the largest target",
        header,
        [0xff; 32],
        true,
    );
    // Byte order and word order: only the top byte or word differs, against the order of the others.
    let mut target = [0xff; 32];
    target[31] = hash[31] - 1;
    book_pow(
        book,
        "target-top-byte",
        &["target"],
        "top byte one below the hash's, all others ff",
        header,
        target,
        false,
    );
    let mut target = [0; 32];
    target[31] = hash[31] + 1;
    pow(
        book,
        "target-top-byte-above",
        &["target"],
        "top byte one above the hash's, all others zero",
        header,
        target,
        true,
    );
    let mut target = hash;
    target[0] = target[0].wrapping_sub(1);
    let below = from_le(&target) < from_le(&hash);
    book_pow(
        book,
        "target-low-byte",
        &["target"],
        "only the lowest byte differs",
        header,
        target,
        !below,
    );
    let mut target = hash;
    target.reverse();
    let accepted = from_le(&target) >= from_le(&hash);
    book_pow(
        book,
        "target-reversed",
        &["target"],
        "the hash's bytes in reverse as target",
        header,
        target,
        accepted,
    );
    for place in [4, 8, 16, 24, 28] {
        let mut target = hash;
        target[place..].copy_from_slice(&to_target(&((from_le(&hash) >> (8 * place)) + 1_u32))[..32 - place]);
        target[..place].fill(0);
        pow(
            book,
            &format!("target-word-above-{place}"),
            &["target"],
            "a higher word decides, all lower ones are zero",
            header,
            target,
            true,
        );
        let mut target = hash;
        target[place..].copy_from_slice(&to_target(&((from_le(&hash) >> (8 * place)) - 1_u32))[..32 - place]);
        target[..place].fill(0xff);
        book_pow(
            book,
            &format!("target-word-below-{place}"),
            &["target"],
            "a higher word decides, all lower ones are ff",
            header,
            target,
            false,
        );
    }
}

/// Adds a header and, below it, its twin with one header bit flipped, judged under the same target: hash must differ.
fn pow(
    book: &mut Book<ScryptCase>,
    id: &str,
    flags: &[&str],
    reason: &str,
    header: [u8; 80],
    target: [u8; 32],
    accepted: bool,
) {
    let hash = book_pow(book, id, flags, reason, header, target, accepted);
    let choice = book.derive(&format!("{id}/flip"));
    let mut flipped = header;
    flipped[usize::from(choice[0]) % 80] ^= 1 << (choice[1] % 8);
    let other = proof_of_work(&flipped);
    assert_ne!(hash, other);
    let expect = Verdict::of(from_le(&other) <= from_le(&target));
    let body = ScryptCase::Pow {
        header: flipped,
        target,
        hash: other,
        expect,
    };
    book.twin(
        id,
        &["twin"],
        "one header bit flipped: another hash, and the verdict that follows from it",
        body,
    );
}

fn book_pow(
    book: &mut Book<ScryptCase>,
    id: &str,
    flags: &[&str],
    reason: &str,
    header: [u8; 80],
    target: [u8; 32],
    accepted: bool,
) -> [u8; 32] {
    let hash = proof_of_work(&header);
    assert_eq!(from_le(&hash) <= from_le(&target), accepted, "{id}");
    book.plain(
        id,
        flags,
        reason,
        ScryptCase::Pow {
            header,
            target,
            hash,
            expect: Verdict::of(accepted),
        },
    );
    hash
}
