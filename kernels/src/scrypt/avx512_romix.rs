//! ROMix of proof of work (N = 1,024, r = 1) in 512-bit lanes: sixteen headers a word a vector, or up to twelve a row a vector.
//! Between the two PBKDF2 of the AVX-512 engine, in scratch memory that its caller keeps.
//! Never branches on a word of a block: words only choose an entry of V.
//!
//! Sixteen headers are one chain of salsa20/8 cores without a shuffle: a core is 416 vector operations, and its four
//! independent quarter rounds fill the units. An entry of V holds two cache lines a header, so that a step reads 32 lines in
//! full. Between a header a line and a word a vector lies a transposition of 128 operations: a part of it is done by loads and
//! stores of 16 bytes, the rest stands between the double rounds of a core, which leave the unit of shuffles time for it.
//! Fewer headers stand in diagonal form as in [`super::romix`], four a vector, and wait less for their hash.

use std::arch::x86_64::*;

use super::romix::{BLOCK_WORDS, Block, N};
use crate::{
    job::Chunk,
    merkle::avx512_sha256::{LANES, Words, load, splat, store},
};

/// Chunks of V of one header.
pub(super) const CHUNKS_A_HEADER: usize = 2 * N;

/// Blocks of sixteen headers: word `w` of each in vector `w`.
pub(super) type Sliced = [Words; BLOCK_WORDS];

/// Half a block of sixteen headers, 64 bytes each.
type Half = [Words; 16];

/// An entry of V of sixteen headers. Of a header the first chunk is the xor of both halves of its block, because that is what
/// the first core of a step asks for, and the second chunk the second half.
type Entry = [[Chunk; 2]; LANES];

/// V of sixteen headers.
type Entries = [Entry; N];

/// The chunk with the xor of both halves, and the one with the second half.
const BOTH: usize = 0;
const HIGH: usize = 1;

/// Entries between the one that is written and the one that is asked for: 4 KiB, a step of two cores ahead of its use.
const ENTRIES_AHEAD: usize = 2;

/// A step of a quarter round: `$x[b] ^= ($x[a] + $x[d]) <<< turn`.
macro_rules! step {
    ($x:ident, $b:literal = $a:literal + $d:literal, $turn:literal) => {
        let sum = _mm512_add_epi32($x[$a], $x[$d]);
        $x[$b] = _mm512_xor_si512($x[$b], _mm512_rol_epi32::<$turn>(sum));
    };
}

/// A double round of salsa20 (RFC 7914 section 3), a word a vector: first the columns, then the rows. A macro, because a call
/// would send 16 vectors through memory and compilers do not inline so much.
macro_rules! double_round {
    ($x:ident) => {
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
    };
}

/// ROMix on the blocks of sixteen headers. The scratch is V of all of them.
#[inline(never)]
#[target_feature(enable = "avx512f")]
pub(super) fn romix_16(blocks: &mut Sliced, scratch: &mut [Chunk]) {
    let entries: &mut [Entry] = bytemuck::cast_slice_mut(scratch);
    let entries: &mut Entries = entries.try_into().expect("V of sixteen headers");
    let (low, high) = blocks.split_at_mut(16);
    let low: &mut Half = low.try_into().expect("half a block");
    let high: &mut Half = high.try_into().expect("half a block");
    fill(low, high, entries);
    mix(low, high, entries);
}

/// Step 2 of ROMix: V_i = X, X = BlockMix(X). BlockMix with r = 1 mixes the two halves in turn, and they keep their places
/// (RFC 7914 section 4).
#[inline(never)]
#[target_feature(enable = "avx512f")]
fn fill(low: &mut Half, high: &mut Half, entries: &mut Entries) {
    for i in 0..N {
        for at in 0..16 {
            low[at] = _mm512_xor_si512(low[at], high[at]);
        }
        let mut x = *low;
        // Both halves of X stay as they are until the core is done; meanwhile they are written.
        double_round!(x);
        fetch(&entries[(i + ENTRIES_AHEAD) % N][..4]);
        put::<BOTH, 0>(low, &mut entries[i]);
        put::<BOTH, 1>(low, &mut entries[i]);
        double_round!(x);
        fetch(&entries[(i + ENTRIES_AHEAD) % N][4..8]);
        put::<BOTH, 2>(low, &mut entries[i]);
        put::<BOTH, 3>(low, &mut entries[i]);
        double_round!(x);
        fetch(&entries[(i + ENTRIES_AHEAD) % N][8..12]);
        put::<HIGH, 0>(high, &mut entries[i]);
        put::<HIGH, 1>(high, &mut entries[i]);
        double_round!(x);
        fetch(&entries[(i + ENTRIES_AHEAD) % N][12..]);
        put::<HIGH, 2>(high, &mut entries[i]);
        put::<HIGH, 3>(high, &mut entries[i]);
        for at in 0..16 {
            low[at] = _mm512_add_epi32(low[at], x[at]);
            high[at] = _mm512_xor_si512(high[at], low[at]);
        }
        x = *high;
        for _ in 0..4 {
            double_round!(x);
        }
        for at in 0..16 {
            high[at] = _mm512_add_epi32(high[at], x[at]);
        }
    }
}

/// Step 3 of ROMix: j = Integerify(X) mod N, X = BlockMix(X xor V_j). Integerify reads the first word of the last 64 bytes.
#[inline(never)]
#[target_feature(enable = "avx512f")]
fn mix(low: &mut Half, high: &mut Half, entries: &Entries) {
    let zero = _mm512_setzero_si512();
    let mut entry = [zero; 16];
    for _ in 0..N {
        let mut words = Chunk([0; 64]);
        store(&mut words.0, _mm512_and_si512(high[0], splat(N as u32 - 1)));
        // Read back from memory: taken out of the vector they would cost the busy units two operations each.
        let numbers: &[u32; LANES] = std::hint::black_box(bytemuck::cast_ref(&words.0));
        // All lines are asked for before the first is waited for, and those that are needed first before the others.
        for half in [BOTH, HIGH] {
            for (header, number) in numbers.iter().enumerate() {
                // The number is below N already; the compiler is told so here.
                fetch_chunk(&entries[*number as usize % N][header][half]);
            }
        }
        macro_rules! take {
            ($half:ident, $part:literal) => {
                let words = take::<$half, $part>(entries, numbers);
                entry[4 * $part..4 * $part + 4].copy_from_slice(&words);
            };
        }
        take!(BOTH, 0);
        take!(BOTH, 1);
        take!(BOTH, 2);
        take!(BOTH, 3);
        for at in 0..16 {
            low[at] = _mm512_ternarylogic_epi32::<0x96>(low[at], high[at], entry[at]);
        }
        let mut x = *low;
        // The second half is needed after this core only.
        double_round!(x);
        take!(HIGH, 0);
        double_round!(x);
        take!(HIGH, 1);
        double_round!(x);
        take!(HIGH, 2);
        double_round!(x);
        take!(HIGH, 3);
        for at in 0..16 {
            low[at] = _mm512_add_epi32(low[at], x[at]);
            high[at] = _mm512_ternarylogic_epi32::<0x96>(high[at], low[at], entry[at]);
        }
        x = *high;
        for _ in 0..4 {
            double_round!(x);
        }
        for at in 0..16 {
            high[at] = _mm512_add_epi32(high[at], x[at]);
        }
    }
}

/// Writes words 4 `PART` .. 4 `PART` + 4 of every header into its chunk `HALF`.
#[inline]
#[target_feature(enable = "avx512f")]
fn put<const HALF: usize, const PART: usize>(from: &Half, entry: &mut Entry) {
    let words = [
        from[4 * PART],
        from[4 * PART + 1],
        from[4 * PART + 2],
        from[4 * PART + 3],
    ];
    for (header, four) in columns_in_quarters(&words).into_iter().enumerate() {
        let quarters = [
            _mm512_castsi512_si128(four),
            _mm512_extracti32x4_epi32::<1>(four),
            _mm512_extracti32x4_epi32::<2>(four),
            _mm512_extracti32x4_epi32::<3>(four),
        ];
        for (quarter, words) in quarters.into_iter().enumerate() {
            let chunk = &mut entry[4 * quarter + header][HALF];
            chunk.0.as_chunks_mut().0[PART] = bytemuck::cast::<__m128i, [u8; 16]>(words);
        }
    }
}

/// Reads words 4 `PART` .. 4 `PART` + 4 of every header from chunk `HALF` of the entry with its number, a word a vector.
#[inline]
#[target_feature(enable = "avx512f")]
fn take<const HALF: usize, const PART: usize>(entries: &Entries, numbers: &[u32; LANES]) -> [Words; 4] {
    let mut rows = [_mm512_setzero_si512(); 4];
    for (header, row) in rows.iter_mut().enumerate() {
        let mut quarters = [_mm_setzero_si128(); 4];
        for (quarter, words) in quarters.iter_mut().enumerate() {
            let at = 4 * quarter + header;
            let chunk = &entries[numbers[at] as usize % N][at][HALF];
            *words = bytemuck::cast::<[u8; 16], __m128i>(chunk.0.as_chunks().0[PART]);
        }
        // From memory these are loads under a mask, which any unit joins to what it has, and not shuffles.
        let [first, second, third, fourth] = quarters;
        *row = _mm512_zextsi128_si512(first);
        *row = _mm512_mask_broadcast_i32x4(*row, 0x00f0, second);
        *row = _mm512_mask_broadcast_i32x4(*row, 0x0f00, third);
        *row = _mm512_mask_broadcast_i32x4(*row, 0xf000, fourth);
    }
    columns_in_quarters(&rows)
}

/// Four rows of four words become four columns, in each quarter of 128 bits: quarter `q` of column `c` is word `c` of every
/// row's quarter `q`.
#[inline]
#[target_feature(enable = "avx512f")]
fn columns_in_quarters(rows: &[Words; 4]) -> [Words; 4] {
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

/// Asks for the lines of these headers ahead of their use.
#[inline]
#[target_feature(enable = "avx512f")]
fn fetch(headers: &[[Chunk; 2]]) {
    for chunk in headers.as_flattened() {
        fetch_chunk(chunk);
    }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn fetch_chunk(chunk: &Chunk) {
    _mm_prefetch::<_MM_HINT_T0>(std::ptr::from_ref(chunk).cast());
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
