//! 64 code words side by side, symbol by symbol: syndromes, locators, errors, by the steps of the portable path.
//! The kernel under the lanes; a chunk holds one symbol of every word.
//! Never sees a row: it corrects words, or says of each that it cannot.

use std::arch::x86_64::*;

use super::{
    Basis, ERRORS_MAX, UNDECODABLE, WORD_SYMBOLS,
    field::first_root,
    lanes::{FIFTHS, IDENTITY, INNER, Matrix, OUTER, POSITIONS, THIRD, from_lanes, into_lanes, outer_roots, steps},
};
use crate::job::Chunk;

/// Coefficients of a polynomial of degree E or less, the lowest first.
type Polynomial = [__m512i; ERRORS_MAX + 1];

/// Syndromes; those behind the last are zero.
type Syndromes = [__m512i; 2 * ERRORS_MAX];

/// Values that depend on an exponent mod 15.
type Inner = [__m512i; INNER];

/// Room for a value of each lane at every exponent, by its residues.
pub(super) type Residues = [[Chunk; INNER]; OUTER];

/// What became of a group.
pub(super) enum Decoded {
    /// No word has an error.
    Clean,
    /// A byte a word: symbols that were corrected, or [`UNDECODABLE`].
    Corrected(Chunk),
}

/// Corrects the words of `live` lanes in place. `symbols` are those of the words, the first symbol first, with `fill` of zero in
/// front. What other lanes and `values` hold means nothing before or after.
#[target_feature(enable = "avx512f,avx512bw,gfni")]
pub(super) fn decode<const E: usize>(
    symbols: &mut [Chunk; WORD_SYMBOLS],
    values: &mut Residues,
    fill: usize,
    basis: Basis,
    live: u64,
) -> Decoded {
    let (into, from) = match basis {
        Basis::Conventional => const { (into_lanes(Basis::Conventional), from_lanes(Basis::Conventional)) },
        Basis::Dual => const { (into_lanes(Basis::Dual), from_lanes(Basis::Dual)) },
    };
    let syndromes = syndromes::<E>(symbols, values, into);
    let any = syndromes
        .iter()
        .fold(_mm512_setzero_si512(), |any, sum| _mm512_or_si512(any, *sum));
    if _mm512_test_epi8_mask(any, any) & live == 0 {
        return Decoded::Clean;
    }
    let (locator, degrees) = locators::<E>(&syndromes);
    // Omega(x) = S(x) * Lambda(x) mod x^E.
    let mut evaluator = [_mm512_setzero_si512(); ERRORS_MAX];
    for m in 0..E {
        for i in 0..m + 1 {
            evaluator[m] = _mm512_xor_si512(evaluator[m], multiply(locator[i], syndromes[m - i]));
        }
    }
    let roots = search::<E>(&locator, fill, values);
    let short = _mm512_cmple_epu8_mask(degrees, _mm512_set1_epi8(E as i8));
    let valid = _mm512_mask_cmpeq_epi8_mask(short, roots, degrees);
    for coefficient in &mut evaluator {
        // Nothing is to be corrected elsewhere.
        *coefficient = _mm512_maskz_mov_epi8(valid, *coefficient);
    }
    correct::<E>(evaluator, values, symbols, from);
    let mut counts = Chunk([0; 64]);
    store(
        &mut counts,
        _mm512_mask_blend_epi8(valid, _mm512_set1_epi8(UNDECODABLE as i8), degrees),
    );
    Decoded::Corrected(counts)
}

/// The words at the generator's roots.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
fn syndromes<const E: usize>(symbols: &[Chunk; WORD_SYMBOLS], inner: &mut Residues, into: Matrix) -> Syndromes {
    for v in 0..OUTER {
        let mut elements = [_mm512_setzero_si512(); INNER];
        for u in 0..INNER {
            elements[u] = times(load(&symbols[usize::from(POSITIONS[v][u])]), into);
        }
        let sums = fifteen(elements);
        for j in 0..INNER {
            store(&mut inner[v][j], sums[j]);
        }
    }
    let mut sums = [_mm512_setzero_si512(); 2 * ERRORS_MAX];
    for at in 0..2 * E {
        let root = const { outer_roots::<{ 2 * ERRORS_MAX }>(E) }[at];
        let j = (first_root(E) + at) % INNER;
        let mut sum = load(&inner[OUTER - 1][j]);
        for v in (0..OUTER - 1).rev() {
            sum = _mm512_xor_si512(times(sum, root), load(&inner[v][j]));
        }
        sums[at] = sum;
    }
    sums
}

/// For j in 0..15 the sum over u of terms[u] * (beta^136)^(j u): u = 10 a + 6 b with a mod 3 and b mod 5, and so with j.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
fn fifteen(terms: Inner) -> Inner {
    let mut thirds = [[_mm512_setzero_si512(); 5]; 3];
    for b in 0..5 {
        let [first, second, third] = [terms[6 * b % 15], terms[(10 + 6 * b) % 15], terms[(20 + 6 * b) % 15]];
        // The square of a cube root of one is the root and one.
        let turned = times(_mm512_xor_si512(second, third), THIRD);
        thirds[0][b] = xor3(first, second, third);
        thirds[1][b] = xor3(first, third, turned);
        thirds[2][b] = xor3(first, second, turned);
    }
    let mut sums = [_mm512_setzero_si512(); INNER];
    for r in 0..3 {
        let [a, b, c, d, e] = thirds[r];
        sums[10 * r % 15] = xor3(xor3(a, b, c), d, e);
        for s in 1..5 {
            let root = FIFTHS[s - 1];
            let high = _mm512_xor_si512(times(_mm512_xor_si512(times(e, root), d), root), c);
            let low = _mm512_xor_si512(times(high, root), b);
            sums[(10 * r + 6 * s) % 15] = _mm512_xor_si512(times(low, root), a);
        }
    }
    sums
}

/// Locators times some factor, and the lengths of their registers, in bytes (see [`super::portable`]); a length above E says that
/// the polynomial means nothing.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
fn locators<const E: usize>(syndromes: &Syndromes) -> (Polynomial, __m512i) {
    let (zero, one) = (_mm512_setzero_si512(), _mm512_set1_epi8(1));
    let (mut locator, mut earlier) = ([zero; ERRORS_MAX + 1], [zero; ERRORS_MAX + 1]);
    (locator[0], earlier[0]) = (one, one);
    // Zeros before the first syndrome, so that every step has as many products.
    let mut padded = [zero; 3 * ERRORS_MAX];
    padded[ERRORS_MAX..].copy_from_slice(syndromes);
    // k = r - 2 * length, -2 E..=2 E.
    let (mut factor, mut k) = (one, zero);
    for r in 0..2 * E {
        let window: &[__m512i; ERRORS_MAX + 1] = padded[r..].first_chunk().expect("r is below 2 E");
        let mut sums = [multiply(locator[0], window[ERRORS_MAX]), zero];
        for i in 1..E + 1 {
            sums[i % 2] = _mm512_xor_si512(sums[i % 2], multiply(locator[i], window[ERRORS_MAX - i]));
        }
        let discrepancy = _mm512_xor_si512(sums[0], sums[1]);
        let grows = _mm512_test_epi8_mask(discrepancy, discrepancy) & _mm512_cmpge_epi8_mask(k, zero);
        let mut shifted = zero;
        for i in 0..E + 1 {
            let before = locator[i];
            locator[i] = _mm512_xor_si512(multiply(factor, before), multiply(discrepancy, shifted));
            let next = earlier[i];
            earlier[i] = _mm512_mask_blend_epi8(grows, shifted, before);
            shifted = next;
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

/// Chien's search, by sums of fifteen: where beta^-e is a root, `values` gets the inverse of the odd part of the locator there, and
/// else zero, at the residues of e. Returns the number of roots of each lane that are not in the fill.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
fn search<const E: usize>(locator: &Polynomial, fill: usize, values: &mut Residues) -> __m512i {
    let zero = _mm512_setzero_si512();
    let identity = _mm512_set1_epi64(IDENTITY as i64);
    // Each coefficient times its power of v.
    let mut terms = *locator;
    let mut roots = zero;
    for v in 0..OUTER {
        let (mut all, mut odd) = ([zero; INNER], [zero; INNER]);
        for k in 0..E + 1 {
            all[k % INNER] = _mm512_xor_si512(all[k % INNER], terms[k]);
            if k % 2 == 1 {
                odd[k % INNER] = _mm512_xor_si512(odd[k % INNER], terms[k]);
            }
        }
        let (all, odd) = (fifteen(all), fifteen(odd));
        for u in 0..INNER {
            if usize::from(POSITIONS[v][u]) < fill {
                store(&mut values[v][u], zero);
                continue;
            }
            // The sums go by powers of beta, the locator by those of its inverse.
            let at = (INNER - u) % INNER;
            let root = _mm512_testn_epi8_mask(all[at], all[at]);
            roots = _mm512_mask_add_epi8(roots, root, roots, _mm512_set1_epi8(1));
            let value = _mm512_maskz_gf2p8affineinv_epi64_epi8::<0>(root, odd[at], identity);
            store(&mut values[v][u], value);
        }
        for k in 1..E + 1 {
            terms[k] = times(terms[k], const { steps::<{ ERRORS_MAX + 1 }>(0) }[k]);
        }
    }
    roots
}

/// Forney's values, added where `values` are not zero: x^first * Omega(x) over the odd part of the locator at x.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,gfni")]
fn correct<const E: usize>(
    evaluator: [__m512i; ERRORS_MAX],
    values: &Residues,
    symbols: &mut [Chunk; WORD_SYMBOLS],
    from: Matrix,
) {
    let mut terms = evaluator;
    for v in 0..OUTER {
        let mut sums = [_mm512_setzero_si512(); INNER];
        for k in 0..E {
            let residue = (first_root(E) + k) % INNER;
            sums[residue] = _mm512_xor_si512(sums[residue], terms[k]);
            terms[k] = times(terms[k], const { steps::<ERRORS_MAX>(first_root(E)) }[k]);
        }
        let sums = fifteen(sums);
        for u in 0..INNER {
            let value = multiply(sums[(INNER - u) % INNER], load(&values[v][u]));
            let symbol = &mut symbols[usize::from(POSITIONS[v][u])];
            store(symbol, _mm512_xor_si512(load(symbol), times(value, from)));
        }
    }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn xor3(a: __m512i, b: __m512i, c: __m512i) -> __m512i {
    _mm512_ternarylogic_epi64::<0x96>(a, b, c)
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
