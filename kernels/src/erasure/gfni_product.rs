//! Shards times a matrix of constants, 64 bytes at a time: sums of GF2P8AFFINEQB products kept in registers.
//! The kernel under the lanes of few recovery shards and of recovery.
//! Never sees a row or a policy, and decides nothing: it writes sums, or says whether they equal what is there.

use std::arch::x86_64::*;

use super::lanes;
use crate::job::Chunk;

/// A product with its matrices.
type Product<'a> = lanes::Product<'a, u64>;

/// Targets that one call may sum: with [`COLUMNS`] columns each, the sums fill 24 of 32 registers.
pub(super) const TARGETS_MAX: usize = 6;

/// Columns that stand in registers side by side.
const COLUMNS: usize = 4;

/// Columns that are fetched ahead of those in work: stripes that come from a far cache arrive in time, near ones lose nothing.
const COLUMNS_AHEAD: usize = 16;

/// What becomes of the sums of a strip: compared with what is there,
const COMPARE: u8 = 0;
/// written,
const WRITE: u8 = 1;
/// or written, and the first sources copied beside them.
const COPY: u8 = 2;

/// Writes the targets into `to`.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
pub(super) fn write(product: Product<'_>, from: &[Chunk], to: &mut [Chunk]) {
    product.assert_inside(TARGETS_MAX, from, to);
    let to = to.as_mut_ptr();
    // SAFETY: sources lie in `from` and targets in `to`, asserted above.
    unsafe {
        match product.targets.len() {
            1 => write_of::<1>(product, from.as_ptr(), to),
            2 => write_of::<2>(product, from.as_ptr(), to),
            3 => write_of::<3>(product, from.as_ptr(), to),
            4 => write_of::<4>(product, from.as_ptr(), to),
            5 => write_of::<5>(product, from.as_ptr(), to),
            _ => write_of::<6>(product, from.as_ptr(), to),
        }
    }
}

/// Whether the targets are what stands in `received`; of column `last.0` only the bytes of mask `last.1` count.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
pub(super) fn equals(product: Product<'_>, from: &[Chunk], received: &[Chunk], last: (usize, u64)) -> bool {
    product.assert_inside(TARGETS_MAX, from, received);
    let received = received.as_ptr();
    // SAFETY: sources lie in `from` and targets in `received`, asserted above.
    let difference = unsafe {
        match product.targets.len() {
            1 => difference_of::<1>(product, from.as_ptr(), received, last),
            2 => difference_of::<2>(product, from.as_ptr(), received, last),
            3 => difference_of::<3>(product, from.as_ptr(), received, last),
            4 => difference_of::<4>(product, from.as_ptr(), received, last),
            5 => difference_of::<5>(product, from.as_ptr(), received, last),
            _ => difference_of::<6>(product, from.as_ptr(), received, last),
        }
    };
    _mm512_test_epi64_mask(difference, difference) == 0
}

// SAFETY: the caller has asserted that every shard of the product lies in its region; `P` is the number of targets.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
unsafe fn write_of<const P: usize>(product: Product<'_>, from: *const Chunk, to: *mut Chunk) {
    let mut column = 0;
    // SAFETY: the columns of every strip are inside every shard.
    unsafe {
        // Copies are stores beside products, which leave the store port idle.
        while product.copied > 0 && column + COLUMNS <= product.columns {
            strip::<P, COLUMNS, COPY>(&product, from, to, column);
            column += COLUMNS;
        }
        while column + COLUMNS <= product.columns {
            strip::<P, COLUMNS, WRITE>(&product, from, to, column);
            column += COLUMNS;
        }
        while column < product.columns {
            strip::<P, 1, COPY>(&product, from, to, column);
            column += 1;
        }
    }
}

/// Bits that differ from what was received, each column or-ed to the others.
// SAFETY: as for `write_of`.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
unsafe fn difference_of<const P: usize>(
    product: Product<'_>,
    from: *const Chunk,
    received: *const Chunk,
    last: (usize, u64),
) -> __m512i {
    let mut difference = _mm512_setzero_si512();
    let mut column = 0;
    // SAFETY: the columns of every strip are inside every shard, and a strip that compares does not write.
    unsafe {
        let received = received.cast_mut();
        // The last column goes alone, under its mask.
        while column + COLUMNS <= product.columns.min(last.0) {
            let of_strip = strip::<P, COLUMNS, COMPARE>(&product, from, received, column);
            difference = _mm512_or_si512(difference, of_strip);
            column += COLUMNS;
        }
        while column < product.columns {
            let mask = if column == last.0 { last.1 } else { u64::MAX };
            let of_strip = strip::<P, 1, COMPARE>(&product, from, received, column);
            difference = _mm512_or_si512(difference, _mm512_maskz_mov_epi8(mask, of_strip));
            column += 1;
        }
    }
    difference
}

/// The targets in `U` columns from `column` on: written, or compared and their differences returned.
///
/// Sums never leave the registers, so a strip is one function whatever becomes of them.
// SAFETY: the caller has asserted that these columns of every shard lie in their regions, and that `to` may be
// written unless `SINK` is `COMPARE`.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
unsafe fn strip<const P: usize, const U: usize, const SINK: u8>(
    product: &Product<'_>,
    from: *const Chunk,
    to: *mut Chunk,
    column: usize,
) -> __m512i {
    let mut sums = [[_mm512_setzero_si512(); U]; P];
    let mut matrices = product.constants.as_ptr();
    let mut sources = product.sources.chunks_exact(2);
    let mut to_copy = product.copied;
    for pair in &mut sources {
        let (mut first, mut second) = ([_mm512_setzero_si512(); U], [_mm512_setzero_si512(); U]);
        for part in 0..U {
            // A hint may name any address; behind the last column it fetches the next shard, or nothing.
            _mm_prefetch::<_MM_HINT_T0>(from.wrapping_add(pair[0] + column + part + COLUMNS_AHEAD).cast());
            _mm_prefetch::<_MM_HINT_T0>(from.wrapping_add(pair[1] + column + part + COLUMNS_AHEAD).cast());
            // SAFETY: asserted by the caller.
            unsafe {
                first[part] = _mm512_loadu_si512(from.add(pair[0] + column + part).cast());
                second[part] = _mm512_loadu_si512(from.add(pair[1] + column + part).cast());
            }
        }
        if SINK == COPY && to_copy > 0 {
            for part in 0..U {
                // SAFETY: copies lie in `to` like targets, asserted by the caller.
                unsafe {
                    _mm512_storeu_si512(to.add(pair[0] + column + part).cast(), first[part]);
                    if to_copy > 1 {
                        _mm512_storeu_si512(to.add(pair[1] + column + part).cast(), second[part]);
                    }
                }
            }
            to_copy = to_copy.saturating_sub(2);
        }
        for target in 0..P {
            // SAFETY: there are `P` matrices a source.
            let (a, b) = unsafe { (*matrices.add(target), *matrices.add(P + target)) };
            let (a, b) = (_mm512_set1_epi64(a as i64), _mm512_set1_epi64(b as i64));
            for part in 0..U {
                let a = _mm512_gf2p8affine_epi64_epi8::<0>(first[part], a);
                let b = _mm512_gf2p8affine_epi64_epi8::<0>(second[part], b);
                // Exclusive or of three.
                sums[target][part] = _mm512_ternarylogic_epi64::<0x96>(sums[target][part], a, b);
            }
        }
        // SAFETY: behind the matrices of the two sources are those of the next, or the end.
        matrices = unsafe { matrices.add(2 * P) };
    }
    for source in sources.remainder() {
        let mut data = [_mm512_setzero_si512(); U];
        for part in 0..U {
            // SAFETY: asserted by the caller.
            data[part] = unsafe { _mm512_loadu_si512(from.add(source + column + part).cast()) };
        }
        if SINK == COPY && to_copy > 0 {
            for part in 0..U {
                // SAFETY: as above.
                unsafe { _mm512_storeu_si512(to.add(source + column + part).cast(), data[part]) };
            }
        }
        for target in 0..P {
            // SAFETY: there are `P` matrices a source.
            let matrix = _mm512_set1_epi64(unsafe { *matrices.add(target) } as i64);
            for part in 0..U {
                let product = _mm512_gf2p8affine_epi64_epi8::<0>(data[part], matrix);
                sums[target][part] = _mm512_xor_si512(sums[target][part], product);
            }
        }
    }
    let mut difference = _mm512_setzero_si512();
    for target in 0..P {
        for part in 0..U {
            // SAFETY: there are `P` targets; the columns are asserted by the caller.
            unsafe {
                let at = to.add(*product.targets.get_unchecked(target) + column + part);
                if SINK != COMPARE {
                    _mm512_storeu_si512(at.cast(), sums[target][part]);
                } else {
                    difference = or_difference(difference, sums[target][part], _mm512_loadu_si512(at.cast()));
                }
            }
        }
    }
    difference
}

/// `all | (a ^ b)`.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
pub(super) fn or_difference(all: __m512i, a: __m512i, b: __m512i) -> __m512i {
    _mm512_ternarylogic_epi64::<0xf6>(all, a, b)
}
