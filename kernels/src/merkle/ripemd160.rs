//! RIPEMD-160 of many SHA-256 digests: the second half of the hash of keys in addresses, in vector lanes on every processor.
//! Called by the decoders of chains for whole runs of spends, behind `sha256::compress_each`.
//! Never hashes anything but 32 bytes: digest and padding are one block.
//!
//! ISO/IEC 10118-3 section 8.4; tables and names as in Dobbertin, Bosselaers, Preneel: "RIPEMD-160", appendix A. Plain loops: a
//! message is one turn of a loop without branches, whose steps the compiler lays side by side for as many messages as it has
//! lanes. About 1,300 operations a message.

/// RIPEMD-160 of the digest that each state of SHA-256 stands for.
#[must_use]
pub fn of_sha256_each(states: &[[u32; 8]]) -> Vec<[u8; 20]> {
    #[cfg(target_arch = "x86_64")]
    if let Some(lanes) = super::avx512_ripemd160::Lanes::new() {
        return by_groups(states, |states| lanes.group(states));
    }
    by_groups(states, group::<PORTABLE_LANES>)
}

/// The hashes, by a function for groups of states: word by word, a lane for each. Idle lanes hash zeros.
pub(super) fn by_groups<const LANES: usize>(
    states: &[[u32; 8]],
    group: impl Fn(&[[u32; LANES]; 8]) -> [[u32; LANES]; 5],
) -> Vec<[u8; 20]> {
    let mut hashes = Vec::with_capacity(states.len());
    for states in states.chunks(LANES) {
        let mut words = [[0; LANES]; 8];
        for (lane, state) in states.iter().enumerate() {
            for (lanes, word) in words.iter_mut().zip(state) {
                lanes[lane] = *word;
            }
        }
        let hashed = group(&words);
        hashes.extend((0..states.len()).map(|lane| {
            let hash: [[u8; 4]; 5] = hashed.map(|lanes| lanes[lane].to_le_bytes());
            bytemuck::cast::<_, [u8; 20]>(hash)
        }));
    }
    hashes
}

/// The hashes of a group; inlined where other instructions are enabled.
#[inline(always)]
pub(super) fn group<const LANES: usize>(states: &[[u32; LANES]; 8]) -> [[u32; LANES]; 5] {
    let mut hashed = [[0; LANES]; 5];
    for lane in 0..LANES {
        // The digest as it is read (big-endian words, read as little-endian ones), a one, the length in bits.
        let mut block = [0; 16];
        for t in 0..8 {
            block[t] = states[t][lane].swap_bytes();
        }
        block[8] = 0x80;
        block[14] = 256;
        let hash = compress(INITIAL, &block);
        for t in 0..5 {
            hashed[t][lane] = hash[t];
        }
    }
    hashed
}

/// Compresses a block into the state.
#[inline(always)]
fn compress(state: [u32; 5], block: &[u32; 16]) -> [u32; 5] {
    let [left, right] = [line::<LEFT>(state, block), line::<RIGHT>(state, block)];
    let mut next = [0; 5];
    for t in 0..5 {
        next[t] = state[(t + 1) % 5]
            .wrapping_add(left[(t + 2) % 5])
            .wrapping_add(right[(t + 3) % 5]);
    }
    next
}

/// The eighty steps of one of both lines: the right one takes the functions the other way round.
#[inline(always)]
fn line<const LINE: usize>(mut state: [u32; 5], block: &[u32; 16]) -> [u32; 5] {
    let f1 = |x: u32, y: u32, z: u32| x ^ y ^ z;
    let f2 = |x: u32, y: u32, z: u32| (x & y) | (!x & z);
    let f3 = |x: u32, y: u32, z: u32| (x | !y) ^ z;
    let f4 = |x: u32, y: u32, z: u32| (x & z) | (y & !z);
    let f5 = |x: u32, y: u32, z: u32| x ^ (y | !z);
    if LINE == LEFT {
        round::<LINE, 0>(&mut state, block, f1);
        round::<LINE, 1>(&mut state, block, f2);
        round::<LINE, 2>(&mut state, block, f3);
        round::<LINE, 3>(&mut state, block, f4);
        round::<LINE, 4>(&mut state, block, f5);
    } else {
        round::<LINE, 0>(&mut state, block, f5);
        round::<LINE, 1>(&mut state, block, f4);
        round::<LINE, 2>(&mut state, block, f3);
        round::<LINE, 3>(&mut state, block, f2);
        round::<LINE, 4>(&mut state, block, f1);
    }
    state
}

#[inline(always)]
fn round<const LINE: usize, const ROUND: usize>(
    state: &mut [u32; 5],
    block: &[u32; 16],
    f: impl Fn(u32, u32, u32) -> u32,
) {
    let [mut a, mut b, mut c, mut d, mut e] = *state;
    for j in 0..16 {
        let turned = a
            .wrapping_add(f(b, c, d))
            .wrapping_add(block[WORDS[LINE][ROUND][j]])
            .wrapping_add(CONSTANTS[LINE][ROUND])
            .rotate_left(TURNS[LINE][ROUND][j]);
        (a, b, c, d, e) = (e, turned.wrapping_add(e), b, c.rotate_left(10), d);
    }
    *state = [a, b, c, d, e];
}

/// Numbers of the lines.
const LEFT: usize = 0;
const RIGHT: usize = 1;

/// Messages side by side where no wider vectors are known of: those of every processor hold four words.
const PORTABLE_LANES: usize = 4;

/// The state before the first block.
const INITIAL: [u32; 5] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];

/// K and K'.
const CONSTANTS: [[u32; 5]; 2] = [
    [0, 0x5a82_7999, 0x6ed9_eba1, 0x8f1b_bcdc, 0xa953_fd4e],
    [0x50a2_8be6, 0x5c4d_d124, 0x6d70_3ef3, 0x7a6d_76e9, 0],
];

/// r and r': the word that each step adds.
const WORDS: [[[usize; 16]; 5]; 2] = [
    [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        [7, 4, 13, 1, 10, 6, 15, 3, 12, 0, 9, 5, 2, 14, 11, 8],
        [3, 10, 14, 4, 9, 15, 8, 1, 2, 7, 0, 6, 13, 11, 5, 12],
        [1, 9, 11, 10, 0, 8, 12, 4, 13, 3, 7, 15, 14, 5, 6, 2],
        [4, 0, 5, 9, 7, 12, 2, 10, 14, 1, 3, 8, 11, 6, 15, 13],
    ],
    [
        [5, 14, 7, 0, 9, 2, 11, 4, 13, 6, 15, 8, 1, 10, 3, 12],
        [6, 11, 3, 7, 0, 13, 5, 10, 14, 15, 8, 12, 4, 9, 1, 2],
        [15, 5, 1, 3, 7, 14, 6, 9, 11, 8, 12, 2, 10, 0, 4, 13],
        [8, 6, 4, 1, 3, 11, 15, 0, 5, 12, 2, 13, 9, 7, 10, 14],
        [12, 15, 10, 4, 1, 5, 8, 7, 6, 2, 13, 14, 0, 3, 9, 11],
    ],
];

/// s and s': by how many bits each step turns.
const TURNS: [[[u32; 16]; 5]; 2] = [
    [
        [11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8],
        [7, 6, 8, 13, 11, 9, 7, 15, 7, 12, 15, 9, 11, 7, 13, 12],
        [11, 13, 6, 7, 14, 9, 13, 15, 14, 8, 13, 6, 5, 12, 7, 5],
        [11, 12, 14, 15, 14, 15, 9, 8, 9, 14, 5, 6, 8, 6, 5, 12],
        [9, 15, 5, 11, 6, 8, 13, 12, 5, 12, 13, 14, 11, 8, 5, 6],
    ],
    [
        [8, 9, 9, 11, 13, 15, 15, 5, 7, 7, 8, 11, 14, 14, 12, 6],
        [9, 13, 15, 7, 12, 8, 9, 11, 7, 7, 12, 7, 6, 15, 13, 11],
        [9, 7, 15, 11, 8, 6, 6, 14, 12, 13, 5, 14, 13, 13, 7, 5],
        [15, 5, 8, 11, 14, 14, 6, 14, 6, 9, 12, 9, 12, 5, 15, 8],
        [8, 5, 12, 9, 12, 5, 14, 6, 8, 13, 6, 5, 15, 13, 11, 11],
    ],
];

#[cfg(test)]
mod tests {
    use ripemd::{Digest, Ripemd160};

    use super::{super::sha256::digest_of, *};

    /// States of no pattern.
    fn states(count: u32) -> Vec<[u32; 8]> {
        let word = |at: u32| (at + 1).wrapping_mul(0x9e37_79b9).rotate_left(at % 32);
        (0..count)
            .map(|at| std::array::from_fn(|t| word(8 * at + t as u32)))
            .collect()
    }

    /// None, one, and what lies around one and two groups of four and of sixteen lanes; 31 = 16 + 8 + 4 + 2 + 1.
    #[test]
    fn many_digests_are_hashed_as_one_by_one() {
        for count in [0, 1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 100] {
            let states = states(count);
            let expected: Vec<[u8; 20]> = states
                .iter()
                .map(|state| Ripemd160::digest(digest_of(state)).into())
                .collect();
            assert_eq!(of_sha256_each(&states), expected, "{count} digests");
            let portable = by_groups(&states, group::<PORTABLE_LANES>);
            assert_eq!(portable, expected, "{count} digests without wider lanes");
        }
    }

    /// The comparison can fail: one bit of one digest, the highest and the lowest of each word in turn, is another hash there
    /// and nowhere else.
    #[test]
    fn one_bit_changes_one_hash() {
        let states = states(20);
        let hashes = of_sha256_each(&states);
        for bit in (0..256).step_by(31) {
            let mut flipped = states.clone();
            flipped[17][bit / 32] ^= 1 << (bit % 32);
            let changed = of_sha256_each(&flipped);
            for at in 0..20 {
                assert_eq!(changed[at] != hashes[at], at == 17, "bit {bit}, hash {at}");
            }
        }
    }

    /// The vectors of the authors of RIPEMD-160 (appendix B), of no block, one and several behind one another.
    #[test]
    fn vectors_of_the_standard() {
        let vectors: [(&str, &str); 8] = [
            ("", "9c1185a5c5e9fc54612808977ee8f548b2258d31"),
            ("a", "0bdc9d2d256b3ee9daae347be6f4dc835a467ffe"),
            ("abc", "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc"),
            ("message digest", "5d0689ef49d2fae572b881b123a85ffa21595f36"),
            ("abcdefghijklmnopqrstuvwxyz", "f71c27109c692c1b56bbdceb5b9d2865b3708dbc"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "12a053384a9c0c88e405a06c27dcf49ada62eb2b",
            ),
            (
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
                "b0e20b6e3116640286ed3a87a5713079b21f5189",
            ),
            (&"1234567890".repeat(8), "9b752e45573d4b39f4dbd3323cab82bf63326bfb"),
        ];
        for (message, expected) in vectors {
            let mut padded = message.as_bytes().to_vec();
            padded.push(0x80);
            padded.resize((message.len() + 9).next_multiple_of(64) - 8, 0);
            padded.extend_from_slice(&(8 * message.len() as u64).to_le_bytes());
            let (blocks, _) = padded.as_chunks::<64>();
            let words = |block: &[u8; 64]| std::array::from_fn(|t| u32::from_le_bytes(block.as_chunks().0[t]));
            let state = blocks
                .iter()
                .fold(INITIAL, |state, block| compress(state, &words(block)));
            let hash: Vec<u8> = state.iter().flat_map(|word| word.to_le_bytes()).collect();
            assert_eq!(hex::encode(hash), expected, "{message:?}");
        }
    }
}
