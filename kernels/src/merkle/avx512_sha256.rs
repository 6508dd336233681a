//! SHA-256 compressions of 16 messages side by side, a word of each in one 512-bit vector, `M` such groups interleaved.
//! Below the Merkle and scrypt engines of 512-bit lanes, which lay messages out and read states back.
//! Never pads a message, and never runs where the instructions were not found.
//!
//! FIPS 180-4 section 6.2.2, step by step as there. A compression is 1,616 vector operations: 17 a round and 11 a word of
//! the schedule; the block that pads 64 bytes is known in advance and needs no schedule, 1,024.

#![allow(unsafe_code, reason = "vectors are loaded from and stored to checked slices")]
#![allow(clippy::needless_range_loop, reason = "one index walks several arrays of vectors")]

use std::arch::x86_64::*;

use super::sha256_tables::{INITIAL, K};

/// Messages side by side in a group.
pub(crate) const LANES: usize = 16;

/// One word of every message of a group.
pub(crate) type Words = __m512i;

/// Hash states of `M` groups, in the order a..h.
pub(crate) type State<const M: usize> = [[Words; M]; 8];

/// A block of every message of `M` groups, as big-endian words were read.
pub(crate) type Block<const M: usize> = [[Words; M]; 16];

/// The state before the first block.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn initial<const M: usize>() -> State<M> {
    let mut state = [[_mm512_setzero_si512(); M]; 8];
    for (words, value) in state.iter_mut().zip(INITIAL) {
        *words = [splat(value); M];
    }
    state
}

/// The same word in every lane.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn splat(word: u32) -> Words {
    _mm512_set1_epi32(word.cast_signed())
}

/// x xor y xor z.
#[inline]
#[target_feature(enable = "avx512f")]
fn xor3(x: Words, y: Words, z: Words) -> Words {
    _mm512_ternarylogic_epi32::<0x96>(x, y, z)
}

/// One round, its schedule word plus constant given. What the standard calls the new a stands in `h` after it and the new e in
/// `d`: the caller renames instead of moving.
macro_rules! round {
    ($sum:expr, $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident) => {
        let sum = $sum;
        for m in 0..M {
            let big_1 = xor3(
                _mm512_ror_epi32::<6>($e[m]),
                _mm512_ror_epi32::<11>($e[m]),
                _mm512_ror_epi32::<25>($e[m]),
            );
            // Ch: f where e has a one, else g. Maj: what two of three say.
            let choice = _mm512_ternarylogic_epi32::<0xca>($e[m], $f[m], $g[m]);
            let majority = _mm512_ternarylogic_epi32::<0xe8>($a[m], $b[m], $c[m]);
            let big_0 = xor3(
                _mm512_ror_epi32::<2>($a[m]),
                _mm512_ror_epi32::<13>($a[m]),
                _mm512_ror_epi32::<22>($a[m]),
            );
            let with_h = _mm512_add_epi32($h[m], sum[m]);
            let first = _mm512_add_epi32(_mm512_add_epi32(with_h, choice), big_1);
            $d[m] = _mm512_add_epi32($d[m], first);
            $h[m] = _mm512_add_epi32(first, _mm512_add_epi32(big_0, majority));
        }
    };
}

/// Sixteen rounds: after each eight every word has its own name again. `$step` gives the sum of a round by its number in the
/// part, and works ahead on the schedule.
macro_rules! sixteen_rounds {
    ($step:ident, $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident) => {
        round!($step!(0), $a $b $c $d $e $f $g $h);
        round!($step!(1), $h $a $b $c $d $e $f $g);
        round!($step!(2), $g $h $a $b $c $d $e $f);
        round!($step!(3), $f $g $h $a $b $c $d $e);
        round!($step!(4), $e $f $g $h $a $b $c $d);
        round!($step!(5), $d $e $f $g $h $a $b $c);
        round!($step!(6), $c $d $e $f $g $h $a $b);
        round!($step!(7), $b $c $d $e $f $g $h $a);
        round!($step!(8), $a $b $c $d $e $f $g $h);
        round!($step!(9), $h $a $b $c $d $e $f $g);
        round!($step!(10), $g $h $a $b $c $d $e $f);
        round!($step!(11), $f $g $h $a $b $c $d $e);
        round!($step!(12), $e $f $g $h $a $b $c $d);
        round!($step!(13), $d $e $f $g $h $a $b $c);
        round!($step!(14), $c $d $e $f $g $h $a $b);
        round!($step!(15), $b $c $d $e $f $g $h $a);
    };
}

/// Compresses one block into the state; the block is used up.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn compress<const M: usize>(state: &mut State<M>, block: &mut Block<M>) {
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *state;
    let (parts, last) = K.as_chunks::<16>().0.split_at(3);
    for k in parts {
        macro_rules! step {
            ($t:literal) => {{
                let sum = add_constant(&block[$t], k[$t]);
                extend(block, $t);
                sum
            }};
        }
        sixteen_rounds!(step, a b c d e f g h);
    }
    let k = &last[0];
    macro_rules! step {
        ($t:literal) => {
            add_constant(&block[$t], k[$t])
        };
    }
    sixteen_rounds!(step, a b c d e f g h);
    add_into(state, &[a, b, c, d, e, f, g, h]);
}

/// Compresses a block that is the same for every message, by its K + W.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn compress_known<const M: usize>(state: &mut State<M>, sums: &[u32; 64]) {
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *state;
    for sums in sums.as_chunks::<16>().0 {
        macro_rules! step {
            ($t:literal) => {
                [splat(sums[$t]); M]
            };
        }
        sixteen_rounds!(step, a b c d e f g h);
    }
    add_into(state, &[a, b, c, d, e, f, g, h]);
}

/// Adds the working variables to the state they began as.
#[inline]
#[target_feature(enable = "avx512f")]
fn add_into<const M: usize>(state: &mut State<M>, variables: &State<M>) {
    for (words, added) in state.iter_mut().zip(variables) {
        for m in 0..M {
            words[m] = _mm512_add_epi32(words[m], added[m]);
        }
    }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn add_constant<const M: usize>(words: &[Words; M], constant: u32) -> [Words; M] {
    let mut sums = *words;
    for sum in &mut sums {
        *sum = _mm512_add_epi32(*sum, splat(constant));
    }
    sums
}

/// W[t + 16] in the place of W[t].
#[inline]
#[target_feature(enable = "avx512f")]
fn extend<const M: usize>(w: &mut Block<M>, t: usize) {
    for m in 0..M {
        // In the standard's words for t + 16: these are its t - 15, t - 2 and t - 7.
        let (x, y, z) = (w[(t + 1) % 16][m], w[(t + 14) % 16][m], w[(t + 9) % 16][m]);
        let small_0 = xor3(
            _mm512_ror_epi32::<7>(x),
            _mm512_ror_epi32::<18>(x),
            _mm512_srli_epi32::<3>(x),
        );
        let small_1 = xor3(
            _mm512_ror_epi32::<17>(y),
            _mm512_ror_epi32::<19>(y),
            _mm512_srli_epi32::<10>(y),
        );
        w[t][m] = _mm512_add_epi32(_mm512_add_epi32(w[t][m], small_0), _mm512_add_epi32(z, small_1));
    }
}

/// The blocks of 0x01 and 64 bytes, padded: every word is a byte of one and three of the next.
#[inline]
#[target_feature(enable = "avx512f,avx512vbmi2")]
pub(crate) fn behind_one<const M: usize>(words: &Block<M>) -> [Block<M>; 2] {
    let mut blocks = [[[_mm512_setzero_si512(); M]; 16]; 2];
    for m in 0..M {
        let mut before = splat(1);
        for t in 0..16 {
            blocks[0][t][m] = _mm512_shrdi_epi32::<8>(words[t][m], before);
            before = words[t][m];
        }
        blocks[1][0][m] = _mm512_shrdi_epi32::<8>(splat(0x8000_0000), before);
        blocks[1][15][m] = splat(65 * 8);
    }
    blocks
}

/// The words of sixteen messages of 64 bytes, each `STRIDE` messages behind the one before.
///
/// # Panics
/// If there are fewer.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
pub(crate) fn columns_of<const STRIDE: usize>(messages: &[[u8; 64]]) -> Block<1> {
    assert!(messages.len() > 15 * STRIDE, "a message for every lane");
    let mut lanes = [&messages[0]; LANES];
    for (lane, message) in lanes.iter_mut().enumerate() {
        *message = &messages[STRIDE * lane];
    }
    columns(&lanes)
}

/// The words of these sixteen messages of 64 bytes.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
pub(crate) fn columns(messages: &[&[u8; 64]; LANES]) -> Block<1> {
    let mut block = [[_mm512_setzero_si512(); 1]; 16];
    for k in 0..4 {
        // Quarter q of rows[j]: words 4 k .. 4 k + 4 of message 4 q + j, brought together by loads, which leave the one port that
        // shuffles to others.
        let mut rows = [_mm512_setzero_si512(); 4];
        for j in 0..4 {
            let first = _mm512_castsi128_si512(load_quarter(messages[j], k));
            let two = _mm512_inserti32x4::<1>(first, load_quarter(messages[4 + j], k));
            let three = _mm512_inserti32x4::<2>(two, load_quarter(messages[8 + j], k));
            rows[j] = swap_bytes(_mm512_inserti32x4::<3>(three, load_quarter(messages[12 + j], k)));
        }
        for (words, column) in block[4 * k..].iter_mut().zip(quarters(&rows)) {
            *words = [column];
        }
    }
    block
}

/// In every quarter, four rows of four words become four columns: between four words of a message and a word of four messages,
/// either way.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn quarters(rows: &[Words; 4]) -> [Words; 4] {
    let low = [
        _mm512_unpacklo_epi32(rows[0], rows[1]),
        _mm512_unpacklo_epi32(rows[2], rows[3]),
    ];
    let high = [
        _mm512_unpackhi_epi32(rows[0], rows[1]),
        _mm512_unpackhi_epi32(rows[2], rows[3]),
    ];
    [
        _mm512_unpacklo_epi64(low[0], low[1]),
        _mm512_unpackhi_epi64(low[0], low[1]),
        _mm512_unpacklo_epi64(high[0], high[1]),
        _mm512_unpackhi_epi64(high[0], high[1]),
    ]
}

/// Quarter `k` of 64 bytes.
#[inline]
#[target_feature(enable = "avx512f")]
fn load_quarter(bytes: &[u8; 64], k: usize) -> __m128i {
    let quarter = &bytes.as_chunks::<16>().0[k];
    // SAFETY: the reference covers the 16 bytes that are read, and no alignment is asked for.
    unsafe { _mm_loadu_si128(quarter.as_ptr().cast()) }
}

/// Sixteen rows of sixteen words become sixteen columns: between a message a vector and a word a vector, either way.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn transpose(rows: &[Words; LANES]) -> [Words; LANES] {
    let zero = _mm512_setzero_si512();
    // Pairs of words, then of pairs, inside each quarter of 128 bits.
    let (mut two, mut four) = ([zero; LANES], [zero; LANES]);
    for i in 0..LANES / 2 {
        two[2 * i] = _mm512_unpacklo_epi32(rows[2 * i], rows[2 * i + 1]);
        two[2 * i + 1] = _mm512_unpackhi_epi32(rows[2 * i], rows[2 * i + 1]);
    }
    for i in 0..LANES / 4 {
        four[4 * i] = _mm512_unpacklo_epi64(two[4 * i], two[4 * i + 2]);
        four[4 * i + 1] = _mm512_unpackhi_epi64(two[4 * i], two[4 * i + 2]);
        four[4 * i + 2] = _mm512_unpacklo_epi64(two[4 * i + 1], two[4 * i + 3]);
        four[4 * i + 3] = _mm512_unpackhi_epi64(two[4 * i + 1], two[4 * i + 3]);
    }
    // four[4 i + c] holds in quarter q word 4 q + c of rows 4 i .. 4 i + 4; now the quarters are brought together.
    let mut columns = [zero; LANES];
    for c in 0..4 {
        let even_low = _mm512_shuffle_i32x4::<0x88>(four[c], four[4 + c]);
        let odd_low = _mm512_shuffle_i32x4::<0xdd>(four[c], four[4 + c]);
        let even_high = _mm512_shuffle_i32x4::<0x88>(four[8 + c], four[12 + c]);
        let odd_high = _mm512_shuffle_i32x4::<0xdd>(four[8 + c], four[12 + c]);
        columns[c] = _mm512_shuffle_i32x4::<0x88>(even_low, even_high);
        columns[4 + c] = _mm512_shuffle_i32x4::<0x88>(odd_low, odd_high);
        columns[8 + c] = _mm512_shuffle_i32x4::<0xdd>(even_low, even_high);
        columns[12 + c] = _mm512_shuffle_i32x4::<0xdd>(odd_low, odd_high);
    }
    columns
}

/// Turns the bytes of every word round.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
pub(crate) fn swap_bytes(words: Words) -> Words {
    let order = _mm512_broadcast_i32x4(_mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));
    _mm512_shuffle_epi8(words, order)
}

/// 64 bytes as they stand.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn load(bytes: &[u8; 64]) -> Words {
    // SAFETY: the reference covers the 64 bytes that are read, and no alignment is asked for.
    unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
}

/// Writes 64 bytes.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn store(bytes: &mut [u8; 64], words: Words) {
    // SAFETY: the reference covers the 64 bytes that are written, and no alignment is asked for.
    unsafe { _mm512_storeu_si512(bytes.as_mut_ptr().cast(), words) }
}

/// The digests of sixteen messages end to end.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
pub(crate) fn store_digests(state: &[Words; 8], digests: &mut [[u8; 32]; LANES]) {
    let mut digest = *state;
    for words in &mut digest {
        *words = swap_bytes(*words);
    }
    // Eight words of sixteen messages: rows of two messages each, by the first two steps of a transposition and one of
    // quarters.
    let zero = _mm512_setzero_si512();
    let (mut two, mut four) = ([zero; 8], [zero; 8]);
    for i in 0..4 {
        two[2 * i] = _mm512_unpacklo_epi32(digest[2 * i], digest[2 * i + 1]);
        two[2 * i + 1] = _mm512_unpackhi_epi32(digest[2 * i], digest[2 * i + 1]);
    }
    for i in 0..2 {
        four[4 * i] = _mm512_unpacklo_epi64(two[4 * i], two[4 * i + 2]);
        four[4 * i + 1] = _mm512_unpackhi_epi64(two[4 * i], two[4 * i + 2]);
        four[4 * i + 2] = _mm512_unpacklo_epi64(two[4 * i + 1], two[4 * i + 3]);
        four[4 * i + 3] = _mm512_unpackhi_epi64(two[4 * i + 1], two[4 * i + 3]);
    }
    store_halves(
        &[
            [four[0], four[1], four[2], four[3]],
            [four[4], four[5], four[6], four[7]],
        ],
        digests,
    );
}

/// The digests of sixteen messages: `halves[0][c]` and `halves[1][c]` hold in quarter q the two halves of message 4 q + c.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn store_halves(halves: &[[Words; 4]; 2], digests: &mut [[u8; 32]; LANES]) {
    let [first, second] = halves;
    // A row of two messages takes a quarter of each of four vectors: 4 q + c and 4 q + c + 1.
    let pairs: &mut [[u8; 64]; LANES / 2] = bytemuck::cast_mut(digests);
    for c in [0, 2] {
        let low = [
            _mm512_shuffle_i32x4::<0x44>(first[c], second[c]),
            _mm512_shuffle_i32x4::<0xee>(first[c], second[c]),
        ];
        let high = [
            _mm512_shuffle_i32x4::<0x44>(first[c + 1], second[c + 1]),
            _mm512_shuffle_i32x4::<0xee>(first[c + 1], second[c + 1]),
        ];
        for half in 0..2 {
            store(
                &mut pairs[4 * half + c / 2],
                _mm512_shuffle_i32x4::<0x88>(low[half], high[half]),
            );
            store(
                &mut pairs[4 * half + 2 + c / 2],
                _mm512_shuffle_i32x4::<0xdd>(low[half], high[half]),
            );
        }
    }
}
