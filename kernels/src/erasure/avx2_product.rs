//! Shards times a matrix of constants, 32 bytes at a time: by tables of half bytes, or by GF2P8AFFINEQB where AVX2 comes with GFNI.
//! The kernels under the lanes of processors without AVX-512; the wide twin is [`super::gfni_product`].
//! Never sees a row or a policy, and decides nothing: it writes sums, or says whether they equal what is there.

use std::arch::x86_64::*;

/// Targets that one call may sum: with both halves of a chunk, the sums fill 8 of 16 registers.
pub(super) const TARGETS_MAX: usize = 4;

/// Columns that are fetched ahead of the one in work.
const COLUMNS_AHEAD: usize = 16;

/// What becomes of the sums of a column: compared with what is there,
const COMPARE: u8 = 0;
/// written,
const WRITE: u8 = 1;
/// or written, and the first sources copied beside them.
const COPY: u8 = 2;

/// Products of a constant with the 16 low halves of a byte, then with the 16 high ones.
pub(super) type Table = [u8; 32];

/// The table of a constant.
pub(super) fn table(constant: u8) -> Table {
    std::array::from_fn(|at| super::gf8::multiply(constant, if at < 16 { at as u8 } else { (at as u8 - 16) << 4 }))
}

/// A product is the sum of those of its halves.
#[inline]
#[target_feature(enable = "avx2")]
fn by_table(data: __m256i, table: &Table) -> __m256i {
    let (low, high) = table.split_at(16);
    // SAFETY: each half of a table has 16 bytes.
    let (low, high) = unsafe {
        (
            _mm256_broadcastsi128_si256(_mm_loadu_si128(low.as_ptr().cast())),
            _mm256_broadcastsi128_si256(_mm_loadu_si128(high.as_ptr().cast())),
        )
    };
    let half = _mm256_set1_epi8(15);
    let of_low = _mm256_shuffle_epi8(low, _mm256_and_si256(data, half));
    let of_high = _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16::<4>(data), half));
    _mm256_xor_si256(of_low, of_high)
}

/// A product by the matrix of the constant.
#[inline]
#[target_feature(enable = "avx2,gfni")]
fn by_matrix(data: __m256i, matrix: &u64) -> __m256i {
    _mm256_gf2p8affine_epi64_epi8::<0>(data, _mm256_set1_epi64x(*matrix as i64))
}

/// The same steps for each way to multiply: functions of one instruction set do not inline into those of another.
macro_rules! products {
    ($module:ident, $features:literal, $constant:ty, $multiply:path) => {
        pub(super) mod $module {
            use super::*;
            use crate::{erasure::lanes::Product, job::Chunk};

            /// Writes the targets into `to`.
            #[target_feature(enable = $features)]
            pub(in crate::erasure) fn write(product: Product<'_, $constant>, from: &[Chunk], to: &mut [Chunk]) {
                product.assert_inside(TARGETS_MAX, from, to);
                let to = to.as_mut_ptr();
                // SAFETY: sources lie in `from`, targets and copies in `to`, asserted above.
                unsafe {
                    match product.targets.len() {
                        1 => write_of::<1>(&product, from.as_ptr(), to),
                        2 => write_of::<2>(&product, from.as_ptr(), to),
                        3 => write_of::<3>(&product, from.as_ptr(), to),
                        _ => write_of::<4>(&product, from.as_ptr(), to),
                    }
                }
            }

            /// Whether the targets are what stands in `received`; of column `last.0` only the bytes of mask `last.1` count.
            #[target_feature(enable = $features)]
            pub(in crate::erasure) fn equals(
                product: Product<'_, $constant>,
                from: &[Chunk],
                received: &[Chunk],
                last: (usize, u64),
            ) -> bool {
                product.assert_inside(TARGETS_MAX, from, received);
                let mut difference = [_mm256_setzero_si256(); 2];
                for column in 0..product.columns {
                    // SAFETY: sources lie in `from` and targets in `received`, asserted above; nothing is written.
                    let of_column = unsafe {
                        let (from, received) = (from.as_ptr(), received.as_ptr().cast_mut());
                        match product.targets.len() {
                            1 => column_of::<1, COMPARE>(&product, from, received, column),
                            2 => column_of::<2, COMPARE>(&product, from, received, column),
                            3 => column_of::<3, COMPARE>(&product, from, received, column),
                            _ => column_of::<4, COMPARE>(&product, from, received, column),
                        }
                    };
                    let of_column = if column == last.0 {
                        masked(of_column, last.1)
                    } else {
                        of_column
                    };
                    difference[0] = _mm256_or_si256(difference[0], of_column[0]);
                    difference[1] = _mm256_or_si256(difference[1], of_column[1]);
                }
                let difference = _mm256_or_si256(difference[0], difference[1]);
                _mm256_testz_si256(difference, difference) == 1
            }

            /// The bytes whose bits are set.
            #[target_feature(enable = $features)]
            fn masked(difference: [__m256i; 2], mask: u64) -> [__m256i; 2] {
                let mut bytes = Chunk([0; 64]);
                // SAFETY: a chunk has the bytes of two vectors, and it is aligned to both.
                unsafe {
                    let halves = bytes.0.as_mut_ptr().cast::<__m256i>();
                    _mm256_store_si256(halves, difference[0]);
                    _mm256_store_si256(halves.add(1), difference[1]);
                    for (at, byte) in bytes.0.iter_mut().enumerate() {
                        *byte *= (mask >> at & 1) as u8;
                    }
                    let halves = bytes.0.as_ptr().cast::<__m256i>();
                    [_mm256_load_si256(halves), _mm256_load_si256(halves.add(1))]
                }
            }

            // SAFETY: the caller has asserted that every shard of the product lies in its region; `P` is the number of targets.
            #[target_feature(enable = $features)]
            unsafe fn write_of<const P: usize>(product: &Product<'_, $constant>, from: *const Chunk, to: *mut Chunk) {
                for column in 0..product.columns {
                    // SAFETY: the column is inside every shard.
                    unsafe {
                        match product.copied {
                            0 => column_of::<P, WRITE>(product, from, to, column),
                            _ => column_of::<P, COPY>(product, from, to, column),
                        };
                    }
                }
            }

            /// One column of the targets: written, or compared and the difference returned.
            // SAFETY: the caller has asserted that this column of every shard lies in its region, and that `to` may be written
            // unless `SINK` is `COMPARE`.
            #[inline]
            #[target_feature(enable = $features)]
            unsafe fn column_of<const P: usize, const SINK: u8>(
                product: &Product<'_, $constant>,
                from: *const Chunk,
                to: *mut Chunk,
                column: usize,
            ) -> [__m256i; 2] {
                let mut sums = [[_mm256_setzero_si256(); 2]; P];
                let mut constants = product.constants.as_ptr();
                let mut to_copy = product.copied;
                for source in product.sources {
                    let at = from.wrapping_add(source + column);
                    // A hint may name any address.
                    _mm_prefetch::<_MM_HINT_T0>(at.wrapping_add(COLUMNS_AHEAD).cast());
                    let at: *const __m256i = at.cast();
                    // SAFETY: asserted by the caller; a chunk has two vectors.
                    let data = unsafe { [_mm256_loadu_si256(at), _mm256_loadu_si256(at.add(1))] };
                    if SINK == COPY && to_copy > 0 {
                        to_copy -= 1;
                        // SAFETY: copies lie in `to` like targets, asserted by the caller.
                        unsafe {
                            let at: *mut __m256i = to.add(source + column).cast();
                            _mm256_storeu_si256(at, data[0]);
                            _mm256_storeu_si256(at.add(1), data[1]);
                        }
                    }
                    for target in 0..P {
                        // SAFETY: there are `P` constants a source.
                        let constant = unsafe { &*constants.add(target) };
                        for half in 0..2 {
                            sums[target][half] = _mm256_xor_si256(sums[target][half], $multiply(data[half], constant));
                        }
                    }
                    // SAFETY: behind the constants of a source are those of the next, or the end.
                    constants = unsafe { constants.add(P) };
                }
                let mut difference = [_mm256_setzero_si256(); 2];
                for target in 0..P {
                    // SAFETY: there are `P` targets; their columns are asserted by the caller.
                    unsafe {
                        let at: *mut __m256i = to.add(*product.targets.get_unchecked(target) + column).cast();
                        for half in 0..2 {
                            if SINK != COMPARE {
                                _mm256_storeu_si256(at.add(half), sums[target][half]);
                            } else {
                                let differs = _mm256_xor_si256(sums[target][half], _mm256_loadu_si256(at.add(half)));
                                difference[half] = _mm256_or_si256(difference[half], differs);
                            }
                        }
                    }
                }
                difference
            }
        }
    };
}

products!(tables, "avx2", Table, by_table);
products!(matrices, "avx2,gfni", u64, by_matrix);
