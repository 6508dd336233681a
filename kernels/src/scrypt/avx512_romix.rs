//! ROMix of proof of work (N = 1,024, r = 1) in 512-bit lanes: sixteen headers a word a vector, or four and eight a row a vector.
//! Between the two PBKDF2 of the AVX-512 engine, in scratch memory that its caller keeps.
//! Never branches on a word of a block: words only choose an entry of V.
//!
//! Sixteen headers are one chain of salsa20/8 cores without a shuffle: a core is 416 vector operations, and its four
//! independent quarter rounds fill the units. An entry of V is one header's 128 bytes in one piece, so that a step reads 32
//! cache lines in full; between a header a line and a word a vector lies a transposition, 128 operations a step. Fewer
//! headers stand in diagonal form as in [`super::romix`], four a vector, and wait less for their hash.

use std::arch::x86_64::*;

use super::romix::{BLOCK_WORDS, Block, N};
use crate::{
    job::Chunk,
    merkle::avx512_sha256::{LANES, Words, load, splat, store, transpose},
};

/// Chunks of V of one header.
pub(super) const CHUNKS_A_HEADER: usize = 2 * N;

/// Blocks of sixteen headers: word `w` of each in vector `w`.
pub(super) type Sliced = [Words; BLOCK_WORDS];

/// Half a block of sixteen headers, 64 bytes each.
type Half = [Words; 16];

/// A step of a quarter round: `$x[b] ^= ($x[a] + $x[d]) <<< turn`.
macro_rules! step {
    ($x:ident, $b:literal = $a:literal + $d:literal, $turn:literal) => {
        let sum = _mm512_add_epi32($x[$a], $x[$d]);
        $x[$b] = _mm512_xor_si512($x[$b], _mm512_rol_epi32::<$turn>(sum));
    };
}

/// Four double rounds of salsa20 (RFC 7914 section 3), a word a vector: first the columns, then the rows.
macro_rules! double_rounds {
    ($x:ident) => {
        for _ in 0..4 {
            step!($x, 4 = 0 + 12, 7);
            step!($x, 9 = 5 + 1, 7);
            step!($x, 14 = 10 + 6, 7);
            step!($x, 3 = 15 + 11, 7);
            step!($x, 8 = 4 + 0, 9);
            step!($x, 13 = 9 + 5, 9);
            step!($x, 2 = 14 + 10, 9);
            step!($x, 7 = 3 + 15, 9);
            step!($x, 12 = 8 + 4, 13);
            step!($x, 1 = 13 + 9, 13);
            step!($x, 6 = 2 + 14, 13);
            step!($x, 11 = 7 + 3, 13);
            step!($x, 0 = 12 + 8, 18);
            step!($x, 5 = 1 + 13, 18);
            step!($x, 10 = 6 + 2, 18);
            step!($x, 15 = 11 + 7, 18);
            step!($x, 1 = 0 + 3, 7);
            step!($x, 6 = 5 + 4, 7);
            step!($x, 11 = 10 + 9, 7);
            step!($x, 12 = 15 + 14, 7);
            step!($x, 2 = 1 + 0, 9);
            step!($x, 7 = 6 + 5, 9);
            step!($x, 8 = 11 + 10, 9);
            step!($x, 13 = 12 + 15, 9);
            step!($x, 3 = 2 + 1, 13);
            step!($x, 4 = 7 + 6, 13);
            step!($x, 9 = 8 + 11, 13);
            step!($x, 14 = 13 + 12, 13);
            step!($x, 0 = 3 + 2, 18);
            step!($x, 5 = 4 + 7, 18);
            step!($x, 10 = 9 + 8, 18);
            step!($x, 15 = 14 + 13, 18);
        }
    };
}

/// BlockMix with r = 1 (RFC 7914 section 4), the other half already added to `low`: the two halves are mixed in turn and keep
/// their places. A macro, because a call would send 32 vectors through memory and compilers do not inline so much.
macro_rules! block_mix {
    ($low:ident, $high:ident) => {
        let mut x = *$low;
        double_rounds!(x);
        for at in 0..16 {
            $low[at] = _mm512_add_epi32($low[at], x[at]);
            $high[at] = _mm512_xor_si512($high[at], $low[at]);
        }
        x = *$high;
        double_rounds!(x);
        for at in 0..16 {
            $high[at] = _mm512_add_epi32($high[at], x[at]);
        }
    };
}

/// ROMix on the blocks of sixteen headers. The scratch is V of each: two chunks an entry, header after header.
#[inline(never)]
#[target_feature(enable = "avx512f")]
pub(super) fn romix_16(blocks: &mut Sliced, scratch: &mut [Chunk]) {
    assert_eq!(scratch.len(), LANES * CHUNKS_A_HEADER, "V of sixteen headers");
    let (low, high) = blocks.split_at_mut(16);
    let low: &mut Half = low.try_into().expect("half a block");
    let high: &mut Half = high.try_into().expect("half a block");
    // Step 2: V_i = X, X = BlockMix(X).
    for i in 0..N {
        let (rows_low, rows_high) = (transpose(low), transpose(high));
        for header in 0..LANES {
            let at = header * CHUNKS_A_HEADER + 2 * i;
            store(&mut scratch[at].0, rows_low[header]);
            store(&mut scratch[at + 1].0, rows_high[header]);
        }
        for (low, high) in low.iter_mut().zip(high.iter()) {
            *low = _mm512_xor_si512(*low, *high);
        }
        block_mix!(low, high);
    }
    // Step 3: j = Integerify(X) mod N, X = BlockMix(X xor V_j). Integerify reads the first word of the last 64 bytes.
    for _ in 0..N {
        let mut words = [0; 64];
        store(&mut words, _mm512_and_si512(high[0], splat(N as u32 - 1)));
        let numbers: [u32; LANES] = bytemuck::cast(words);
        let (mut rows_low, mut rows_high) = ([_mm512_setzero_si512(); LANES], [_mm512_setzero_si512(); LANES]);
        for header in 0..LANES {
            // The number is below N already; the compiler is told so here.
            let at = header * CHUNKS_A_HEADER + 2 * (numbers[header] as usize % N);
            rows_low[header] = load(&scratch[at].0);
            rows_high[header] = load(&scratch[at + 1].0);
        }
        let entry = transpose(&rows_high);
        for (high, entry) in high.iter_mut().zip(&entry) {
            *high = _mm512_xor_si512(*high, *entry);
        }
        // The first step of BlockMix joined on: low xor V xor high.
        let entry = transpose(&rows_low);
        for at in 0..16 {
            low[at] = _mm512_ternarylogic_epi32::<0x96>(low[at], entry[at], high[at]);
        }
        block_mix!(low, high);
    }
}

/// One salsa20 matrix of four headers for each of `C` chains, in diagonal form: a row of four words of each header a vector.
type Diagonal<const C: usize> = [[Words; C]; 4];

/// Which word of a salsa20 matrix stands where in diagonal form, as in [`super::romix`].
const DIAGONAL: [[usize; 4]; 4] = [[0, 5, 10, 15], [4, 9, 14, 3], [8, 13, 2, 7], [12, 1, 6, 11]];

/// ROMix on the blocks of `4 * C` headers. The scratch is V of each, as for sixteen.
#[inline(never)]
#[target_feature(enable = "avx512f")]
pub(super) fn romix_diagonal<const C: usize>(blocks: &mut [[Block; 4]; C], scratch: &mut [Chunk]) {
    assert_eq!(scratch.len(), 4 * C * CHUNKS_A_HEADER, "V of four headers a chain");
    let mut low = diagonal(blocks, 0);
    let mut high = diagonal(blocks, 16);
    for i in 0..N {
        for c in 0..C {
            let (rows_low, rows_high) = (quarters(&low, c), quarters(&high, c));
            for header in 0..4 {
                let at = (4 * c + header) * CHUNKS_A_HEADER + 2 * i;
                store(&mut scratch[at].0, rows_low[header]);
                store(&mut scratch[at + 1].0, rows_high[header]);
            }
        }
        mix_diagonal(&mut low, &high);
        mix_diagonal(&mut high, &low);
    }
    for _ in 0..N {
        for c in 0..C {
            let mut words = [0; 64];
            store(&mut words, high[0][c]);
            let words: [u32; 16] = bytemuck::cast(words);
            let (mut rows_low, mut rows_high) = ([[_mm512_setzero_si512(); 1]; 4], [[_mm512_setzero_si512(); 1]; 4]);
            for header in 0..4 {
                let number = words[4 * header] as usize % N;
                let at = (4 * c + header) * CHUNKS_A_HEADER + 2 * number;
                rows_low[header] = [load(&scratch[at].0)];
                rows_high[header] = [load(&scratch[at + 1].0)];
            }
            let (entry_low, entry_high) = (quarters(&rows_low, 0), quarters(&rows_high, 0));
            for row in 0..4 {
                low[row][c] = _mm512_xor_si512(low[row][c], entry_low[row]);
                high[row][c] = _mm512_xor_si512(high[row][c], entry_high[row]);
            }
        }
        mix_diagonal(&mut low, &high);
        mix_diagonal(&mut high, &low);
    }
    undo_diagonal(&low, blocks, 0);
    undo_diagonal(&high, blocks, 16);
}

/// Adds the other half by xor and applies salsa20/8, all chains in step.
#[inline]
#[target_feature(enable = "avx512f")]
fn mix_diagonal<const C: usize>(half: &mut Diagonal<C>, other: &Diagonal<C>) {
    for row in 0..4 {
        for c in 0..C {
            half[row][c] = _mm512_xor_si512(half[row][c], other[row][c]);
        }
    }
    let [mut a, mut b, mut c, mut d] = *half;
    for _ in 0..4 {
        quarter_rounds(&mut a, &mut b, &mut c, &mut d);
        turn::<0x93, C>(&mut b);
        turn::<0x4e, C>(&mut c);
        turn::<0x39, C>(&mut d);
        // Turned, the rows of the matrix stand as its columns stood; b and d have changed their parts.
        quarter_rounds(&mut a, &mut d, &mut c, &mut b);
        turn::<0x39, C>(&mut b);
        turn::<0x4e, C>(&mut c);
        turn::<0x93, C>(&mut d);
    }
    for (row, added) in half.iter_mut().zip([a, b, c, d]) {
        for c in 0..C {
            row[c] = _mm512_add_epi32(row[c], added[c]);
        }
    }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn quarter_rounds<const C: usize>(a: &mut [Words; C], b: &mut [Words; C], c: &mut [Words; C], d: &mut [Words; C]) {
    for i in 0..C {
        b[i] = _mm512_xor_si512(b[i], _mm512_rol_epi32::<7>(_mm512_add_epi32(a[i], d[i])));
    }
    for i in 0..C {
        c[i] = _mm512_xor_si512(c[i], _mm512_rol_epi32::<9>(_mm512_add_epi32(b[i], a[i])));
    }
    for i in 0..C {
        d[i] = _mm512_xor_si512(d[i], _mm512_rol_epi32::<13>(_mm512_add_epi32(c[i], b[i])));
    }
    for i in 0..C {
        a[i] = _mm512_xor_si512(a[i], _mm512_rol_epi32::<18>(_mm512_add_epi32(d[i], c[i])));
    }
}

/// Turns the four words of each header.
#[inline]
#[target_feature(enable = "avx512f")]
fn turn<const ORDER: i32, const C: usize>(row: &mut [Words; C]) {
    for words in row {
        *words = _mm512_shuffle_epi32::<ORDER>(*words);
    }
}

/// Four rows of four headers become four headers of four rows, or back, for one chain.
#[inline]
#[target_feature(enable = "avx512f")]
fn quarters<const C: usize>(rows: &Diagonal<C>, c: usize) -> [Words; 4] {
    let low = [
        _mm512_shuffle_i32x4::<0x44>(rows[0][c], rows[1][c]),
        _mm512_shuffle_i32x4::<0x44>(rows[2][c], rows[3][c]),
    ];
    let high = [
        _mm512_shuffle_i32x4::<0xee>(rows[0][c], rows[1][c]),
        _mm512_shuffle_i32x4::<0xee>(rows[2][c], rows[3][c]),
    ];
    [
        _mm512_shuffle_i32x4::<0x88>(low[0], low[1]),
        _mm512_shuffle_i32x4::<0xdd>(low[0], low[1]),
        _mm512_shuffle_i32x4::<0x88>(high[0], high[1]),
        _mm512_shuffle_i32x4::<0xdd>(high[0], high[1]),
    ]
}

/// The half of every block that begins at word `from`.
#[inline]
#[target_feature(enable = "avx512f")]
fn diagonal<const C: usize>(blocks: &[[Block; 4]; C], from: usize) -> Diagonal<C> {
    let mut rows = [[_mm512_setzero_si512(); C]; 4];
    for (row, order) in rows.iter_mut().zip(DIAGONAL) {
        for (words, blocks) in row.iter_mut().zip(blocks) {
            let mut four = [0u32; 16];
            for (at, word) in four.iter_mut().enumerate() {
                *word = blocks[at / 4][from + order[at % 4]];
            }
            *words = load(&bytemuck::cast(four));
        }
    }
    rows
}

#[inline]
#[target_feature(enable = "avx512f")]
fn undo_diagonal<const C: usize>(rows: &Diagonal<C>, blocks: &mut [[Block; 4]; C], from: usize) {
    for (row, order) in rows.iter().zip(DIAGONAL) {
        for (words, blocks) in row.iter().zip(blocks.iter_mut()) {
            let mut bytes = [0; 64];
            store(&mut bytes, *words);
            let four: [u32; 16] = bytemuck::cast(bytes);
            for (at, word) in four.into_iter().enumerate() {
                blocks[at / 4][from + order[at % 4]] = word;
            }
        }
    }
}
