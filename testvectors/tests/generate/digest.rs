//! SHA-256, SHA-512, SM3 and Keccak-256 written from their standards, for the generator only.
//! Second opinions to the hash crates the engines use; checked against the standards' own examples below.
//! Never fast: whole messages, no streaming, no tables beyond the standard's.

use num_bigint::BigUint;

/// The first `count` primes, for the constants of FIPS 180-4.
fn primes(count: usize) -> Vec<u32> {
    (2_u32..)
        .filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0))
        .take(count)
        .collect()
}

/// The first 64 bits of the fractional part of the cube root (`root` 3) or square root (2) of `n`.
fn root_fraction(n: u32, root: u32) -> u64 {
    let scaled: BigUint = BigUint::from(n) << (64 * root);
    let digits = scaled.nth_root(root).to_u64_digits();
    digits[0]
}

/// Padding of the Merkle-Damgard hashes: 80, zeros, and the length in bits, big-endian.
fn padded(message: &[u8], block_bytes: usize) -> Vec<u8> {
    let mut bytes = message.to_vec();
    bytes.push(0x80);
    while bytes.len() % block_bytes != block_bytes - 8 {
        bytes.push(0);
    }
    bytes.extend_from_slice(&(message.len() as u64 * 8).to_be_bytes());
    bytes
}

/// SHA-256, FIPS 180-4 section 6.2.
pub(crate) fn sha256(message: &[u8]) -> [u8; 32] {
    thread_local! {
        static CONSTANTS: (Vec<u32>, Vec<u32>) = (
            primes(8).iter().map(|p| (root_fraction(*p, 2) >> 32) as u32).collect(),
            primes(64).iter().map(|p| (root_fraction(*p, 3) >> 32) as u32).collect(),
        );
    }
    CONSTANTS.with(|(initial, k)| {
        let mut state: Vec<u32> = initial.clone();
        for block in padded(message, 64).chunks(64) {
            let mut w: Vec<u32> = block
                .chunks(4)
                .map(|b| u32::from_be_bytes(b.try_into().expect("4 bytes")))
                .collect();
            for t in 16..64 {
                let s0 = w[t - 15].rotate_right(7) ^ w[t - 15].rotate_right(18) ^ (w[t - 15] >> 3);
                let s1 = w[t - 2].rotate_right(17) ^ w[t - 2].rotate_right(19) ^ (w[t - 2] >> 10);
                w.push(s1.wrapping_add(w[t - 7]).wrapping_add(s0).wrapping_add(w[t - 16]));
            }
            let mut v: [u32; 8] = state.clone().try_into().expect("8 words");
            for t in 0..64 {
                let [a, b, c, d, e, f, g, h] = v;
                let s1 = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
                let t1 = h
                    .wrapping_add(s1)
                    .wrapping_add((e & f) ^ (!e & g))
                    .wrapping_add(k[t])
                    .wrapping_add(w[t]);
                let s0 = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
                let t2 = s0.wrapping_add((a & b) ^ (a & c) ^ (b & c));
                v = [t1.wrapping_add(t2), a, b, c, d.wrapping_add(t1), e, f, g];
            }
            state
                .iter_mut()
                .zip(v)
                .for_each(|(word, add)| *word = word.wrapping_add(add));
        }
        collect(state.iter().flat_map(|word| word.to_be_bytes()))
    })
}

/// SHA-256 applied twice.
pub(crate) fn sha256d(message: &[u8]) -> [u8; 32] {
    sha256(&sha256(message))
}

/// SHA-512, FIPS 180-4 section 6.4.
pub(crate) fn sha512(message: &[u8]) -> [u8; 64] {
    let mut state: Vec<u64> = primes(8).iter().map(|p| root_fraction(*p, 2)).collect();
    let k: Vec<u64> = primes(80).iter().map(|p| root_fraction(*p, 3)).collect();
    // The length field has 16 bytes, of which the upper 8 are zero like the padding before them.
    let mut bytes = message.to_vec();
    bytes.push(0x80);
    while bytes.len() % 128 != 120 {
        bytes.push(0);
    }
    if message.len() % 128 >= 112 && message.len() % 128 < 120 {
        bytes.extend_from_slice(&[0; 128]);
    }
    bytes.extend_from_slice(&(message.len() as u64 * 8).to_be_bytes());
    for block in bytes.chunks(128) {
        let mut w: Vec<u64> = block
            .chunks(8)
            .map(|b| u64::from_be_bytes(b.try_into().expect("8 bytes")))
            .collect();
        for t in 16..80 {
            let s0 = w[t - 15].rotate_right(1) ^ w[t - 15].rotate_right(8) ^ (w[t - 15] >> 7);
            let s1 = w[t - 2].rotate_right(19) ^ w[t - 2].rotate_right(61) ^ (w[t - 2] >> 6);
            w.push(s1.wrapping_add(w[t - 7]).wrapping_add(s0).wrapping_add(w[t - 16]));
        }
        let mut v: [u64; 8] = state.clone().try_into().expect("8 words");
        for t in 0..80 {
            let [a, b, c, d, e, f, g, h] = v;
            let s1 = e.rotate_right(14) ^ e.rotate_right(18) ^ e.rotate_right(41);
            let t1 = h
                .wrapping_add(s1)
                .wrapping_add((e & f) ^ (!e & g))
                .wrapping_add(k[t])
                .wrapping_add(w[t]);
            let s0 = a.rotate_right(28) ^ a.rotate_right(34) ^ a.rotate_right(39);
            let t2 = s0.wrapping_add((a & b) ^ (a & c) ^ (b & c));
            v = [t1.wrapping_add(t2), a, b, c, d.wrapping_add(t1), e, f, g];
        }
        state
            .iter_mut()
            .zip(v)
            .for_each(|(word, add)| *word = word.wrapping_add(add));
    }
    collect(state.iter().flat_map(|word| word.to_be_bytes()))
}

/// SM3, GM/T 0004-2012 section 5.
pub(crate) fn sm3(message: &[u8]) -> [u8; 32] {
    let mut state: [u32; 8] = [
        0x7380_166f,
        0x4914_b2b9,
        0x1724_42d7,
        0xda8a_0600,
        0xa96f_30bc,
        0x1631_38aa,
        0xe38d_ee4d,
        0xb0fb_0e4e,
    ];
    let p0 = |x: u32| x ^ x.rotate_left(9) ^ x.rotate_left(17);
    let p1 = |x: u32| x ^ x.rotate_left(15) ^ x.rotate_left(23);
    for block in padded(message, 64).chunks(64) {
        let mut w: Vec<u32> = block
            .chunks(4)
            .map(|b| u32::from_be_bytes(b.try_into().expect("4 bytes")))
            .collect();
        for j in 16..68 {
            let x = w[j - 16] ^ w[j - 9] ^ w[j - 3].rotate_left(15);
            w.push(p1(x) ^ w[j - 13].rotate_left(7) ^ w[j - 6]);
        }
        let mut v = state;
        for j in 0..64 {
            let [a, b, c, d, e, f, g, h] = v;
            let constant: u32 = if j < 16 { 0x79cc_4519 } else { 0x7a87_9d8a };
            let ss1 = a
                .rotate_left(12)
                .wrapping_add(e)
                .wrapping_add(constant.rotate_left(j as u32 % 32))
                .rotate_left(7);
            let ss2 = ss1 ^ a.rotate_left(12);
            let ff = if j < 16 { a ^ b ^ c } else { (a & b) | (a & c) | (b & c) };
            let gg = if j < 16 { e ^ f ^ g } else { (e & f) | (!e & g) };
            let tt1 = ff.wrapping_add(d).wrapping_add(ss2).wrapping_add(w[j] ^ w[j + 4]);
            let tt2 = gg.wrapping_add(h).wrapping_add(ss1).wrapping_add(w[j]);
            v = [tt1, a, b.rotate_left(9), c, p0(tt2), e, f.rotate_left(19), g];
        }
        state.iter_mut().zip(v).for_each(|(word, new)| *word ^= new);
    }
    collect(state.iter().flat_map(|word| word.to_be_bytes()))
}

/// Keccak-256 with the padding of the competition entry (0x01), not of FIPS 202.
pub(crate) fn keccak256(message: &[u8]) -> [u8; 32] {
    const RATE_BYTES: usize = 136;
    let mut bytes = message.to_vec();
    bytes.push(0x01);
    while !bytes.len().is_multiple_of(RATE_BYTES) {
        bytes.push(0);
    }
    if let Some(last) = bytes.last_mut() {
        *last |= 0x80;
    }
    let mut state = [[0_u64; 5]; 5];
    for block in bytes.chunks(RATE_BYTES) {
        for (i, word) in block.chunks(8).enumerate() {
            state[i % 5][i / 5] ^= u64::from_le_bytes(word.try_into().expect("8 bytes"));
        }
        keccak_f(&mut state);
    }
    collect((0..4).flat_map(|i| state[i][0].to_le_bytes()))
}

/// Keccak-f[1600], the Keccak reference section 1.2; `a[x][y]`.
fn keccak_f(a: &mut [[u64; 5]; 5]) {
    let mut lfsr = 1_u8;
    for _round in 0..24 {
        let c: [u64; 5] = std::array::from_fn(|x| a[x].iter().fold(0, |sum, lane| sum ^ lane));
        for x in 0..5 {
            let d = c[(x + 4) % 5] ^ c[(x + 1) % 5].rotate_left(1);
            a[x].iter_mut().for_each(|lane| *lane ^= d);
        }
        // rho and pi together walk the lanes from (1, 0); the offsets are the triangular numbers.
        let (mut x, mut y, mut lane) = (1, 0, a[1][0]);
        for t in 0..24_u32 {
            (x, y) = (y, (2 * x + 3 * y) % 5);
            std::mem::swap(&mut lane, &mut a[x][y]);
            a[x][y] = a[x][y].rotate_left((t + 1) * (t + 2) / 2 % 64);
        }
        let before = *a;
        for (x, column) in a.iter_mut().enumerate() {
            for (y, lane) in column.iter_mut().enumerate() {
                *lane ^= !before[(x + 1) % 5][y] & before[(x + 2) % 5][y];
            }
        }
        // iota: bits 2^j - 1 of the round constant come from an LFSR over x^8 + x^6 + x^5 + x^4 + 1.
        for j in 0..7 {
            if lfsr & 1 == 1 {
                a[0][0] ^= 1 << ((1_u32 << j) - 1);
            }
            lfsr = (lfsr << 1) ^ if lfsr & 0x80 != 0 { 0x71 } else { 0 };
        }
    }
}

fn collect<const N: usize>(bytes: impl Iterator<Item = u8>) -> [u8; N] {
    bytes.collect::<Vec<u8>>().try_into().expect("digest length")
}

#[test]
fn digests_match_the_standards_examples() {
    // FIPS 180-4 (NIST example values), GM/T 0004 appendix A, Keccak team's empty and "abc".
    let cases: [(&str, Vec<u8>, &str); 6] = [
        (
            "sha256",
            sha256(b"abc").to_vec(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ),
        (
            "sha512",
            sha512(b"abc").to_vec(),
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a\
             2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        ),
        (
            "sha512, 112 bytes: the length no longer fits the block",
            sha512(
                b"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno\
                  ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            )
            .to_vec(),
            "8e959b75dae313da8cf4f72814fc143f8f7779c6eb9f7fa17299aeadb6889018\
             501d289e4900f7e4331b99dec4b5433ac7d329eeb6dd26545e96e55b874be909",
        ),
        (
            "sm3",
            sm3(b"abc").to_vec(),
            "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        ),
        (
            "keccak256 of nothing",
            keccak256(b"").to_vec(),
            "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
        ),
        (
            "keccak256",
            keccak256(b"abc").to_vec(),
            "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45",
        ),
    ];
    for (name, got, expected) in cases {
        assert_eq!(hex::encode(got), expected, "{name}");
    }
}
