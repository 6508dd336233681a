//! The steps of an additive transform over rows of columns: butterflies of up to four layers between a load and a store.
//! The kernel under the lanes of many recovery shards; follows [`super::additive`] step by step.
//! Never sees a row of a batch or a policy, and decides nothing but whether two rows are equal.

use std::arch::x86_64::*;

use super::{
    additive::{PASS_LAYERS_MAX, Turn, Twiddles},
    gfni_product::or_difference,
};
use crate::job::Chunk;

/// Rows of a pass: where the first stands, and chunks from one to the next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    /// First chunk.
    pub first: usize,
    /// Chunks from one row to the next.
    pub pitch: usize,
}

impl Span {
    fn assert_inside(&self, rows: usize, columns: usize, region: &[Chunk]) {
        let end = self.first + (rows - 1) * self.pitch + columns;
        assert!(end <= region.len(), "rows end at chunk {end} of {}", region.len());
    }
}

/// Memory of a pass: what it reads and what it writes, which may be the same.
pub(super) enum Regions<'a> {
    /// Apart.
    Two(&'a [Chunk], &'a mut [Chunk]),
    /// Read and written; every column is read before it is written.
    One(&'a mut [Chunk]),
}

impl Regions<'_> {
    fn pointers(&mut self, rows: usize, columns: usize, from: Span, to: Span) -> (*const Chunk, *mut Chunk) {
        match self {
            Self::Two(source, target) => {
                from.assert_inside(rows, columns, source);
                to.assert_inside(rows, columns, target);
                (source[from.first..].as_ptr(), target[to.first..].as_mut_ptr())
            }
            Self::One(both) => {
                from.assert_inside(rows, columns, both);
                to.assert_inside(rows, columns, both);
                let base = both.as_mut_ptr();
                // SAFETY: both firsts are inside the region, asserted above.
                unsafe { (base.add(from.first).cast_const(), base.add(to.first)) }
            }
        }
    }
}

/// A pass of `layers` layers, 1 to 4, over `columns` columns of 2^layers rows.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
pub(super) fn pass(layers: usize, turn: &Turn, mut regions: Regions<'_>, from: Span, to: Span, columns: usize) {
    let (source, target) = regions.pointers(1 << layers, columns, from, to);
    let (source, target) = ((source, from.pitch), (target, to.pitch));
    match turn {
        Turn::Inverse(twiddles) | Turn::InverseFirst(twiddles) | Turn::Forward(twiddles) => {
            assert_matrices(layers, twiddles);
        }
        Turn::Across(inverse, forward) => {
            assert_matrices(layers, inverse);
            assert_matrices(layers, forward);
        }
    }
    // SAFETY: all columns of all rows are inside their regions, which `pointers` asserts; every layer has its matrices.
    unsafe {
        match layers {
            1 => pass_of::<2>(turn, source, target, columns),
            2 => pass_of::<4>(turn, source, target, columns),
            3 => pass_of::<8>(turn, source, target, columns),
            4 => pass_of::<16>(turn, source, target, columns),
            _ => unreachable!("a pass has at most four layers"),
        }
    }
}

/// Layer i of `layers` has a matrix for each of its 2^(layers - 1 - i) blocks.
fn assert_matrices(layers: usize, twiddles: &Twiddles) {
    for (layer, of_layer) in twiddles.iter().enumerate().take(layers) {
        assert!(
            of_layer.len() >= 1 << (layers - 1 - layer),
            "a matrix a block of layer {layer}"
        );
    }
}

// SAFETY: the caller has asserted that `columns` columns of `R` rows lie behind each pointer, and that every layer of `turn`
// has its matrices.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
unsafe fn pass_of<const R: usize>(
    turn: &Turn,
    source: (*const Chunk, usize),
    target: (*mut Chunk, usize),
    columns: usize,
) {
    let none: &Twiddles = &[&[]; PASS_LAYERS_MAX];
    // SAFETY: as above.
    unsafe {
        match turn {
            Turn::Inverse(inverse) => columns_of::<R, 1, false>(inverse, none, source, target, columns),
            Turn::InverseFirst(inverse) => columns_of::<R, 2, false>(inverse, none, source, target, columns),
            Turn::Forward(forward) => columns_of::<R, 0, true>(none, forward, source, target, columns),
            Turn::Across(inverse, forward) => columns_of::<R, 2, true>(inverse, forward, source, target, columns),
        }
    }
}

/// `INVERSE`: 0 no inverse layers, 1 with all matrices, 2 with zero matrices of every first block.
// SAFETY: as for `pass_of`.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
unsafe fn columns_of<const R: usize, const INVERSE: u8, const FORWARD: bool>(
    inverse: &Twiddles,
    forward: &Twiddles,
    source: (*const Chunk, usize),
    target: (*mut Chunk, usize),
    columns: usize,
) {
    for column in 0..columns {
        let mut rows = [_mm512_setzero_si512(); R];
        for row in 0..R {
            // SAFETY: inside the region, asserted by the caller.
            rows[row] = unsafe { _mm512_loadu_si512(source.0.add(row * source.1 + column).cast()) };
        }
        // SAFETY: layer i of R rows has R / 2^(i + 1) blocks, and as many matrices.
        unsafe {
            if INVERSE > 0 {
                inverse_layer::<R, 0, INVERSE>(&mut rows, inverse);
                inverse_layer::<R, 1, INVERSE>(&mut rows, inverse);
                inverse_layer::<R, 2, INVERSE>(&mut rows, inverse);
                inverse_layer::<R, 3, INVERSE>(&mut rows, inverse);
            }
            if FORWARD {
                forward_layer::<R, 3>(&mut rows, forward);
                forward_layer::<R, 2>(&mut rows, forward);
                forward_layer::<R, 1>(&mut rows, forward);
                forward_layer::<R, 0>(&mut rows, forward);
            }
        }
        for row in 0..R {
            // SAFETY: inside the region, asserted by the caller.
            unsafe { _mm512_storeu_si512(target.0.add(row * target.1 + column).cast(), rows[row]) };
        }
    }
}

/// One inverse layer: d = a + b, c = a + w * d.
// SAFETY: layer `LAYER`, if `R` rows have it, has `R >> (LAYER + 1)` matrices.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
unsafe fn inverse_layer<const R: usize, const LAYER: usize, const KIND: u8>(
    rows: &mut [__m512i; R],
    twiddles: &Twiddles,
) {
    if R >> (LAYER + 1) == 0 {
        return;
    }
    for pair in 0..R / 2 {
        let block = pair >> LAYER;
        let a = (block << (LAYER + 1)) | (pair & ((1 << LAYER) - 1));
        let b = a | 1 << LAYER;
        rows[b] = _mm512_xor_si512(rows[a], rows[b]);
        if KIND == 1 || block > 0 {
            // SAFETY: as above.
            let matrix = _mm512_set1_epi64(unsafe { *twiddles[LAYER].get_unchecked(block) } as i64);
            let product = _mm512_gf2p8affine_epi64_epi8::<0>(rows[b], matrix);
            rows[a] = _mm512_xor_si512(rows[a], product);
        }
    }
}

/// One forward layer: a = c + w * d, b = a + d.
// SAFETY: as for `inverse_layer`.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
unsafe fn forward_layer<const R: usize, const LAYER: usize>(rows: &mut [__m512i; R], twiddles: &Twiddles) {
    if R >> (LAYER + 1) == 0 {
        return;
    }
    for pair in 0..R / 2 {
        let block = pair >> LAYER;
        let a = (block << (LAYER + 1)) | (pair & ((1 << LAYER) - 1));
        let b = a | 1 << LAYER;
        // SAFETY: as above.
        let matrix = _mm512_set1_epi64(unsafe { *twiddles[LAYER].get_unchecked(block) } as i64);
        let product = _mm512_gf2p8affine_epi64_epi8::<0>(rows[b], matrix);
        rows[a] = _mm512_xor_si512(rows[a], product);
        rows[b] = _mm512_xor_si512(rows[a], rows[b]);
    }
}

/// Chunk `to + i` += matrix * chunk `from + i`, for `count` chunks.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
pub(super) fn add(region: &mut [Chunk], from: usize, to: usize, count: usize, matrix: u64) {
    assert!(from.max(to) + count <= region.len(), "rows of the tile");
    let matrix = _mm512_set1_epi64(matrix as i64);
    for at in 0..count {
        // SAFETY: both chunks are inside the region.
        unsafe {
            let base = region.as_mut_ptr();
            let product = _mm512_gf2p8affine_epi64_epi8::<0>(_mm512_loadu_si512(base.add(from + at).cast()), matrix);
            let sum = _mm512_xor_si512(product, _mm512_loadu_si512(base.add(to + at).cast()));
            _mm512_storeu_si512(base.add(to + at).cast(), sum);
        }
    }
}

/// Chunk `to + i` = chunk `from + i` + matrix * chunk `to + i`, for `count` chunks.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
pub(super) fn fold(region: &mut [Chunk], from: usize, to: usize, count: usize, matrix: u64) {
    assert!(from.max(to) + count <= region.len(), "rows of the tile");
    let matrix = _mm512_set1_epi64(matrix as i64);
    for at in 0..count {
        // SAFETY: both chunks are inside the region.
        unsafe {
            let base = region.as_mut_ptr();
            let product = _mm512_gf2p8affine_epi64_epi8::<0>(_mm512_loadu_si512(base.add(to + at).cast()), matrix);
            let sum = _mm512_xor_si512(product, _mm512_loadu_si512(base.add(from + at).cast()));
            _mm512_storeu_si512(base.add(to + at).cast(), sum);
        }
    }
}

/// Asks for the columns `column..column + columns` of `rows` rows that stand `pitch` chunks apart,
/// for a later pass over them.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
pub(super) fn fetch(region: &[Chunk], rows: usize, pitch: usize, column: usize, columns: usize) {
    for row in 0..rows {
        for at in row * pitch + column..row * pitch + column + columns {
            // A hint reads nothing, and may name any address.
            _mm_prefetch::<_MM_HINT_T1>(region.as_ptr().wrapping_add(at).cast());
        }
    }
}

/// Whether two runs of chunks are equal; of the last chunk only the bytes of `last` count.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
pub(super) fn equal(a: &[Chunk], b: &[Chunk], last: u64) -> bool {
    assert_eq!(a.len(), b.len(), "columns of two rows");
    let mut difference = _mm512_setzero_si512();
    for at in 0..a.len() {
        let mask = if at + 1 == a.len() { last } else { u64::MAX };
        // SAFETY: `at` is inside both.
        unsafe {
            let a = _mm512_loadu_si512(a.as_ptr().add(at).cast());
            let b = _mm512_loadu_si512(b.as_ptr().add(at).cast());
            difference = _mm512_mask_mov_epi8(difference, mask, or_difference(difference, a, b));
        }
    }
    _mm512_test_epi64_mask(difference, difference) == 0
}
