//! Keccak-256 of eight keys of 32 bytes side by side: one permutation of eight states, a lane each.
//! Below the ring engine of 512-bit lanes, before the map of [`super::avx512_map`], which takes the hashes as they come.
//! Never hashes anything longer: 32 bytes are one block with its padding, that of Keccak before SHA-3 (a single bit).
//!
//! Source: "The Keccak reference", version 3.0; the state of lane (x, y) stands at x + 5 y.

#![allow(
    clippy::needless_range_loop,
    reason = "rows and columns of the state are indexed alike"
)]

use std::arch::x86_64::*;

use crate::field::ifma::{V, splat};

/// Constants of iota, round by round.
const ROUND_CONSTANTS: [u64; 24] = [
    0x0000_0000_0000_0001,
    0x0000_0000_0000_8082,
    0x8000_0000_0000_808a,
    0x8000_0000_8000_8000,
    0x0000_0000_0000_808b,
    0x0000_0000_8000_0001,
    0x8000_0000_8000_8081,
    0x8000_0000_0000_8009,
    0x0000_0000_0000_008a,
    0x0000_0000_0000_0088,
    0x0000_0000_8000_8009,
    0x0000_0000_8000_000a,
    0x0000_0000_8000_808b,
    0x8000_0000_0000_008b,
    0x8000_0000_0000_8089,
    0x8000_0000_0000_8003,
    0x8000_0000_0000_8002,
    0x8000_0000_0000_0080,
    0x0000_0000_0000_800a,
    0x8000_0000_8000_000a,
    0x8000_0000_8000_8081,
    0x8000_0000_0000_8080,
    0x0000_0000_8000_0001,
    0x8000_0000_8000_8008,
];
/// Rotations of rho, at x + 5 y.
const ROTATIONS: [u64; 25] = [
    0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14,
];
/// Words of a block of Keccak-256.
const RATE: usize = 17;
/// Truth tables of `vpternlogq`: a ^ b ^ c, and a ^ (!b & c).
const XOR: i32 = 0x96;
const CHI: i32 = 0xd2;

/// The hashes of eight messages of four words, as words.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn keccak_256(message: [V; 4]) -> [V; 4] {
    let mut state = [splat(0); 25];
    state[..4].copy_from_slice(&message);
    state[4] = splat(1);
    state[RATE - 1] = splat(1 << 63);
    for constant in ROUND_CONSTANTS {
        state = round(&state, constant);
    }
    [state[0], state[1], state[2], state[3]]
}

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn round(a: &[V; 25], constant: u64) -> [V; 25] {
    let (mut parity, mut turned) = ([a[0]; 5], [a[0]; 5]);
    for x in 0..5 {
        let upper = _mm512_ternarylogic_epi64::<XOR>(a[x], a[x + 5], a[x + 10]);
        parity[x] = _mm512_ternarylogic_epi64::<XOR>(upper, a[x + 15], a[x + 20]);
        turned[x] = _mm512_rol_epi64::<1>(parity[x]);
    }
    let mut b = *a;
    for y in 0..5 {
        for x in 0..5 {
            // Theta, rho, and pi: from (x, y) to (y, 2 x + 3 y).
            let theta = _mm512_ternarylogic_epi64::<XOR>(a[x + 5 * y], parity[(x + 4) % 5], turned[(x + 1) % 5]);
            let to = y + 5 * ((2 * x + 3 * y) % 5);
            b[to] = _mm512_rolv_epi64(theta, splat(ROTATIONS[x + 5 * y]));
        }
    }
    let mut chi = b;
    for y in 0..5 {
        for x in 0..5 {
            let (next, after) = (b[(x + 1) % 5 + 5 * y], b[(x + 2) % 5 + 5 * y]);
            chi[x + 5 * y] = _mm512_ternarylogic_epi64::<CHI>(b[x + 5 * y], next, after);
        }
    }
    chi[0] = _mm512_xor_si512(chi[0], splat(constant));
    chi
}

#[cfg(test)]
#[allow(unsafe_code, reason = "vector functions are entered after a check of the processor")]
mod tests {
    use rand::{RngExt, SeedableRng};
    use rand_chacha::ChaCha8Rng;
    use sha3::{Digest, Keccak256};

    use super::*;
    use crate::{
        cpu::avx512::Avx512,
        field::ifma::{LANES, columns_of, numbers_of},
    };

    /// Messages of all bits and of none, then random ones; a bit turned changes the hash of its own lane alone.
    #[test]
    fn hashes_are_those_of_the_library() {
        if Avx512::new().is_none() {
            eprintln!("SKIPPED: no AVX-512 IFMA");
            return;
        }
        let mut rng = ChaCha8Rng::seed_from_u64(6);
        let mut messages = [[0u64; 4], [u64::MAX; 4]].to_vec();
        while messages.len() < 64 * LANES {
            messages.push(rng.random());
        }
        for eight in messages.chunks_exact(LANES) {
            let mut eight: [[u64; 4]; LANES] = eight.try_into().unwrap();
            let before = hashed(&eight);
            for (message, hash) in eight.iter().zip(before) {
                assert_eq!(hash, expected(message));
            }
            let lane = rng.random_range(0..LANES);
            eight[lane][3] ^= 1 << 63;
            let after = hashed(&eight);
            for other in 0..LANES {
                assert_eq!(after[other] == before[other], other != lane);
            }
        }
    }

    fn hashed(messages: &[[u64; 4]; LANES]) -> [[u64; 4]; LANES] {
        // SAFETY: the processor has the instructions, see the test.
        unsafe { hash_eight(messages) }
    }

    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn hash_eight(messages: &[[u64; 4]; LANES]) -> [[u64; 4]; LANES] {
        let bytes = messages.each_ref().map(bytemuck::cast_ref);
        numbers_of(keccak_256(columns_of(bytes)))
    }

    fn expected(message: &[u64; 4]) -> [u64; 4] {
        let hash: [u8; 32] = Keccak256::digest(bytemuck::bytes_of(message)).into();
        bytemuck::cast(hash)
    }
}
