//! 64 code words side by side, symbol by symbol: syndromes, locators, errors, by the steps of the portable path.
//! The kernel under the lanes; a chunk holds one symbol of every word.
//! Never sees a row: it corrects words, or says of each that it cannot.

use std::arch::x86_64::*;

use super::{
    Basis, ERRORS_MAX, UNDECODABLE, WORD_SYMBOLS,
    field::first_root,
    lanes::{IDENTITY, Matrix, from_lanes, into_lanes, roots, steps},
};
use crate::job::Chunk;

/// Coefficients of a polynomial of degree E or less, the lowest first.
type Polynomial = [__m512i; ERRORS_MAX + 1];

/// What became of a group.
pub(super) enum Decoded {
    /// No word has an error.
    Clean,
    /// A byte a word: symbols that were corrected, or [`UNDECODABLE`].
    Corrected(Chunk),
}

/// Corrects the words of `live` lanes in place; `symbols` are those of the words without their fill, the first symbol first, and
/// `found` has room for as many. What other lanes hold means nothing before or after.
///
/// # Panics
/// If there are more than 255 symbols or room for fewer.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
pub(super) fn decode<const E: usize>(symbols: &mut [Chunk], found: &mut [Chunk], basis: Basis, live: u64) -> Decoded {
    assert!(symbols.len() <= WORD_SYMBOLS, "a word is at most 255 symbols");
    let found = &mut found[..symbols.len()];
    let into = match basis {
        Basis::Conventional => const { into_lanes(Basis::Conventional) },
        Basis::Dual => const { into_lanes(Basis::Dual) },
    };
    let mut syndromes = [_mm512_setzero_si512(); 2 * ERRORS_MAX];
    sweep(symbols, into, &const { roots::<SWEEP>(E, 0) }, &mut syndromes[..SWEEP]);
    if E > SWEEP / 2 {
        sweep(symbols, into, &const { second::<E>() }, &mut syndromes[SWEEP..]);
    }
    let any = syndromes
        .iter()
        .fold(_mm512_setzero_si512(), |any, sum| _mm512_or_si512(any, *sum));
    if _mm512_test_epi8_mask(any, any) & live == 0 {
        return Decoded::Clean;
    }
    let (locator, degrees) = locators::<E>(&syndromes);
    let possible = _mm512_cmple_epu8_mask(degrees, _mm512_set1_epi8(E as i8)) & live;
    let most = _mm512_reduce_max_epu32(widest(_mm512_maskz_mov_epi8(possible, degrees)));
    // Few errors have short polynomials: most of the work is in proportion to their length.
    let counts = match most {
        0..=2 => finish::<E, 2>(symbols, found, basis, &syndromes, &locator, (degrees, possible)),
        3..=4 => finish::<E, 4>(symbols, found, basis, &syndromes, &locator, (degrees, possible)),
        5..=8 => finish::<E, 8>(symbols, found, basis, &syndromes, &locator, (degrees, possible)),
        9..=12 => finish::<E, 12>(symbols, found, basis, &syndromes, &locator, (degrees, possible)),
        _ => finish::<E, 16>(symbols, found, basis, &syndromes, &locator, (degrees, possible)),
    };
    Decoded::Corrected(counts)
}

/// Syndromes of a sweep: with their sums as many vectors as leave room for constants.
const SWEEP: usize = 16;

/// Roots of the second sweep, where the code has one.
const fn second<const E: usize>() -> [Matrix; SWEEP] {
    if E > SWEEP / 2 {
        roots::<SWEEP>(E, SWEEP)
    } else {
        [0; SWEEP]
    }
}

/// The words at these roots, by Horner's rule.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
fn sweep(symbols: &[Chunk], into: Matrix, roots: &[Matrix; SWEEP], sums_out: &mut [__m512i]) {
    let mut sums = [_mm512_setzero_si512(); SWEEP];
    for symbol in symbols {
        let element = times(load(symbol), into);
        for at in 0..SWEEP {
            sums[at] = _mm512_xor_si512(times(sums[at], roots[at]), element);
        }
    }
    sums_out.copy_from_slice(&sums);
}

/// Locators times some factor, and the lengths of their registers, in bytes (see [`super::portable`]); a length above E says that
/// the polynomial means nothing.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
fn locators<const E: usize>(syndromes: &[__m512i; 2 * ERRORS_MAX]) -> (Polynomial, __m512i) {
    let (zero, one) = (_mm512_setzero_si512(), _mm512_set1_epi8(1));
    let (mut locator, mut earlier) = ([zero; ERRORS_MAX + 1], [zero; ERRORS_MAX + 1]);
    (locator[0], earlier[0]) = (one, one);
    // k = r - 2 * length, -2 E..=2 E.
    let (mut factor, mut k) = (one, zero);
    for r in 0..2 * E {
        let mut discrepancy = zero;
        for i in 0..=r.min(E) {
            discrepancy = _mm512_xor_si512(discrepancy, multiply(locator[i], syndromes[r - i]));
        }
        let grows = _mm512_test_epi8_mask(discrepancy, discrepancy) & _mm512_cmpge_epi8_mask(k, zero);
        for i in (0..=E).rev() {
            let before = locator[i];
            let shifted = if i == 0 { zero } else { earlier[i - 1] };
            locator[i] = _mm512_xor_si512(multiply(factor, before), multiply(discrepancy, shifted));
            earlier[i] = _mm512_mask_blend_epi8(grows, shifted, before);
        }
        factor = _mm512_mask_blend_epi8(grows, factor, discrepancy);
        // -k - 1 is the complement of k.
        let complement = _mm512_xor_si512(k, _mm512_set1_epi8(-1));
        k = _mm512_mask_blend_epi8(grows, _mm512_add_epi8(k, one), complement);
    }
    // (2 E - k) / 2: even, and at most 4 E, so that halving words of 16 bits moves no bit from one byte to the next.
    let twice = _mm512_sub_epi8(_mm512_set1_epi8(2 * E as i8), k);
    (locator, _mm512_srli_epi16::<1>(twice))
}

/// Finds and corrects the errors of `possible` lanes, whose polynomials have degree `T` or less.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
fn finish<const E: usize, const T: usize>(
    symbols: &mut [Chunk],
    found: &mut [Chunk],
    basis: Basis,
    syndromes: &[__m512i; 2 * ERRORS_MAX],
    locator: &Polynomial,
    (degrees, possible): (__m512i, u64),
) -> Chunk {
    let roots = search::<T>(locator, found);
    let valid = _mm512_mask_cmpeq_epi8_mask(possible, roots, degrees);
    // Omega(x) = S(x) * Lambda(x) mod x^T; zero where nothing is to be corrected.
    let mut evaluator = [_mm512_setzero_si512(); T];
    for m in 0..T {
        let mut sum = _mm512_setzero_si512();
        for i in 0..=m {
            sum = _mm512_xor_si512(sum, multiply(locator[i], syndromes[m - i]));
        }
        evaluator[m] = _mm512_maskz_mov_epi8(valid, sum);
    }
    let from = match basis {
        Basis::Conventional => const { from_lanes(Basis::Conventional) },
        Basis::Dual => const { from_lanes(Basis::Dual) },
    };
    correct::<E, T>(evaluator, found, symbols, from);
    let mut counts = Chunk([0; 64]);
    store(
        &mut counts,
        _mm512_mask_blend_epi8(valid, _mm512_set1_epi8(UNDECODABLE as i8), degrees),
    );
    counts
}

/// Chien's search: where beta^-exponent is a root, `found` gets the inverse of the odd part of the locator there, else zero.
/// Returns the number of roots of each lane.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
fn search<const T: usize>(locator: &Polynomial, found: &mut [Chunk]) -> __m512i {
    let steps = const { &steps::<T>(1) };
    let identity = _mm512_set1_epi64(IDENTITY as i64);
    // Coefficients behind the first, each times its power of the position.
    let mut terms = [_mm512_setzero_si512(); T];
    terms.copy_from_slice(&locator[1..=T]);
    let mut roots = _mm512_setzero_si512();
    for found in found.iter_mut().rev() {
        let (mut odd, mut even) = (terms[0], locator[0]);
        for at in 1..T {
            match at % 2 {
                0 => odd = _mm512_xor_si512(odd, terms[at]),
                _ => even = _mm512_xor_si512(even, terms[at]),
            }
        }
        let root = _mm512_cmpeq_epi8_mask(odd, even);
        roots = _mm512_mask_add_epi8(roots, root, roots, _mm512_set1_epi8(1));
        store(found, _mm512_maskz_gf2p8affineinv_epi64_epi8::<0>(root, odd, identity));
        for at in 0..T {
            terms[at] = times(terms[at], steps[at]);
        }
    }
    roots
}

/// Forney's values, added where `found` is not zero: x^first * Omega(x) over the odd part of the locator at x.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
fn correct<const E: usize, const T: usize>(
    evaluator: [__m512i; T],
    found: &[Chunk],
    symbols: &mut [Chunk],
    from: Matrix,
) {
    let steps = const { &steps::<T>(first_root(E)) };
    let mut terms = evaluator;
    for (symbol, found) in symbols.iter_mut().zip(found).rev() {
        let mut sum = terms[0];
        for at in 1..T {
            sum = _mm512_xor_si512(sum, terms[at]);
        }
        let value = multiply(sum, load(found));
        store(symbol, _mm512_xor_si512(load(symbol), times(value, from)));
        for at in 0..T {
            terms[at] = times(terms[at], steps[at]);
        }
    }
}

/// The largest byte of each 32-bit lane, as a number.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn widest(bytes: __m512i) -> __m512i {
    let pairs = _mm512_max_epu8(bytes, _mm512_srli_epi32::<16>(bytes));
    let all = _mm512_max_epu8(pairs, _mm512_srli_epi32::<8>(pairs));
    _mm512_and_si512(all, _mm512_set1_epi32(0xff))
}

/// Products in the field of the lanes.
#[inline]
#[target_feature(enable = "avx512f,gfni")]
fn multiply(a: __m512i, b: __m512i) -> __m512i {
    _mm512_gf2p8mul_epi8(a, b)
}

/// A matrix times every byte.
#[inline]
#[target_feature(enable = "avx512f,gfni")]
fn times(bytes: __m512i, matrix: Matrix) -> __m512i {
    _mm512_gf2p8affine_epi64_epi8::<0>(bytes, _mm512_set1_epi64(matrix as i64))
}

#[inline]
#[target_feature(enable = "avx512f")]
fn load(chunk: &Chunk) -> __m512i {
    // SAFETY: a chunk is 64 bytes.
    unsafe { _mm512_loadu_si512(chunk.0.as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn store(chunk: &mut Chunk, bytes: __m512i) {
    // SAFETY: a chunk is 64 bytes.
    unsafe { _mm512_storeu_si512(chunk.0.as_mut_ptr().cast(), bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ccsds::{
            field::{PRODUCTS, TO_DUAL},
            lanes::image_of,
        },
        cpu::avx512::Avx512,
    };

    /// Products of symbols by way of the lanes: both factors in, the product, and back out.
    #[target_feature(enable = "avx512f,avx512bw,gfni")]
    fn by_lanes(a: &Chunk, b: &Chunk, basis: Basis) -> Chunk {
        let (into, from) = (into_lanes(basis), from_lanes(basis));
        let product = multiply(times(load(a), into), times(load(b), into));
        let mut products = Chunk([0; 64]);
        store(&mut products, times(product, from));
        products
    }

    /// All 65,536 products in both bases are those of the code's field.
    #[test]
    fn the_isomorphism_keeps_every_product() {
        if Avx512::new().is_none() {
            return eprintln!("SKIPPED: this processor has no AVX-512 with GFNI");
        }
        let mut wrong_field = 0;
        for a in 0..=255u8 {
            for high in 0..4u8 {
                let b = std::array::from_fn(|lane| high * 64 + lane as u8);
                // SAFETY: an engine exists only where the processor has the instructions.
                let products = unsafe { by_lanes(&Chunk([a; 64]), &Chunk(b), Basis::Conventional) };
                let dual = |element: u8| TO_DUAL[usize::from(element)];
                // SAFETY: as above.
                let duals = unsafe { by_lanes(&Chunk([dual(a); 64]), &Chunk(b.map(dual)), Basis::Dual) };
                for lane in 0..64 {
                    let expected = PRODUCTS[usize::from(a)][usize::from(b[lane])];
                    assert_eq!(products.0[lane], expected, "{a:02x} * {:02x}", b[lane]);
                    assert_eq!(duals.0[lane], dual(expected), "{a:02x} * {:02x}, dual", b[lane]);
                    wrong_field += usize::from(image_of(a) != a);
                }
            }
        }
        assert!(wrong_field > 0, "the fields differ, so that the test means something");
    }
}
