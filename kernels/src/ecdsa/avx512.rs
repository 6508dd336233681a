//! ECDSA in vector lanes: eight rows a vector, two vectors at a time, blocks of up to 128 rows with common inversions.
//! Chosen at run time where the processor has AVX-512 IFMA; follows `field::ifma_multiply`, which says how a key without y
//! is verified without a square root. Never guesses: rows whose lane met an exception go to the portable engine.

#![allow(unsafe_code, reason = "the way into vector code")]

use std::arch::x86_64::*;

use super::{EcdsaRow, portable};
use crate::{
    batch::{Outcome, Verdict},
    cpu::avx512::Avx512,
    engine::Work,
    field::{
        ifma::{LANES, Op, P, Tight, columns_of, limbs_of, mul, select, splat, splat_limbs, sqr},
        ifma_multiply::{Factors, Products, Scratch, VECTORS_MAX},
        ifma_order::{self, HIGH_S, N, P_LESS_N, below, is_nought, montgomery},
        rows_a_block,
    },
    job::Job,
    policy::{EcdsaPolicy, Policy},
};

/// Rows from which lanes are faster than one row after the other.
const ROWS_MIN: usize = 4;

/// Decides every row of the work; very few by the portable engine.
pub(crate) fn run(_engine: Avx512, work: &mut Work<'_>) {
    if work.len() < ROWS_MIN {
        return portable::run(work);
    }
    let policy = *work.policy;
    let (rows, _, outcomes, _) = work.parts::<EcdsaRow>();
    let block = rows_a_block(rows.len());
    for (rows, outcomes) in rows.chunks(block).zip(outcomes.chunks_mut(block)) {
        // SAFETY: the engine exists only where every instruction set is that `decide` is compiled for.
        unsafe { decide(rows, outcomes, &policy) };
    }
}

/// What the final comparison needs of a vector of rows.
#[derive(Clone, Copy)]
pub(super) struct Claims {
    pub(super) r: Tight,
    pub(super) digest: Tight,
    pub(super) x: Tight,
    /// y of a key of 65 bytes, the parity of y of a shorter one.
    pub(super) y: Tight,
    /// Lanes with numbers in range.
    pub(super) in_range: u8,
    /// Lanes with a key of 65 bytes.
    pub(super) whole: u8,
}

/// Decides a block.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn decide(rows: &[EcdsaRow], outcomes: &mut [Outcome], policy: &Policy) {
    let vectors = rows.len().div_ceil(2 * LANES) * 2;
    let nought = Tight([splat(0); 5]);
    let mut claims = [Claims {
        r: nought,
        y: nought,
        digest: nought,
        x: nought,
        in_range: 0,
        whole: 0,
    }; VECTORS_MAX];
    let mut elements = [nought; VECTORS_MAX];
    for vector in 0..vectors {
        (claims[vector], elements[vector]) = load(rows, vector, policy);
    }
    let (claims, elements) = (&claims[..vectors], &mut elements[..vectors]);

    let mut scratch = Scratch::take();
    let mut factors = [Factors {
        x: nought,
        u1: nought,
        u2: nought,
    }; VECTORS_MAX];
    let (inverses, _) = scratch.invert::<true>(elements);
    for vector in 0..vectors {
        let (claim, inverse) = (&claims[vector], inverses[vector]);
        factors[vector] = Factors {
            x: claim.x,
            u1: ifma_order::canonical(montgomery(claim.digest.op(), inverse)),
            u2: ifma_order::canonical(montgomery(claim.r.op(), inverse)),
        };
    }
    let mut products = [Products::new(); VECTORS_MAX];
    let products = &mut products[..vectors];
    scratch.multiply(&factors[..vectors], products);

    for vector in 0..vectors {
        let product = &mut products[vector];
        product.exceptional |= product.same_x();
        elements[vector] = mul(product.y1.op(), product.twice_w.op()).tight();
    }
    let (inverses, zeros) = scratch.invert::<false>(elements);
    for (vector, lanes) in zeros {
        products[*vector].exceptional |= lanes;
    }
    for (vector, outcomes) in outcomes.chunks_mut(LANES).enumerate() {
        let claim = &claims[vector];
        let valid = claim.in_range & holds(claim, &products[vector], inverses[vector]);
        let undecided = claim.in_range & products[vector].exceptional;
        for (lane, outcome) in outcomes.iter_mut().enumerate() {
            let row = &rows[vector * LANES + lane];
            let verdict = match undecided >> lane & 1 {
                0 => Verdict::of(valid >> lane & 1 == 1),
                _ => Verdict::of(portable::verify(row, policy)),
            };
            *outcome = Outcome::decided(row.header(), verdict);
        }
    }
    scratch.keep();
}

/// A vector of rows, the last one repeated behind the end; with s, or one where s is out of range.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn load(rows: &[EcdsaRow], vector: usize, policy: &Policy) -> (Claims, Tight) {
    let mut numbers = [[&[0u8; 32]; LANES]; 5];
    let (mut whole, mut odd) = (0u8, 0u8);
    for lane in 0..LANES {
        let row = &rows[(vector * LANES + lane).min(rows.len() - 1)];
        let operands = [&row.digest, &row.r, &row.s, &row.x, &row.y];
        for (number, operand) in numbers.iter_mut().zip(operands) {
            number[lane] = bytemuck::cast_ref(operand);
        }
        whole |= u8::from(row.header.inline_tag() != 33) << lane;
        odd |= (row.y[0] as u8 & 1) << lane;
    }
    let [digest, r, s, x, y] = numbers;
    let (digest, r, s) = (
        limbs_of(columns_of(digest)),
        limbs_of(columns_of(r)),
        limbs_of(columns_of(s)),
    );
    let (x, y) = (limbs_of(columns_of(x)), limbs_of(columns_of(y)));
    let low = match policy.ecdsa {
        EcdsaPolicy::AnyS => u8::MAX,
        EcdsaPolicy::LowS => below(s, HIGH_S),
    };
    let s_in_range = below(s, N) & !is_nought(s) & low;
    let in_range = s_in_range & below(r, N) & !is_nought(r) & below(x, P);
    let mut parity = splat_limbs([0; 5]);
    parity.0[0] = _mm512_maskz_set1_epi64(odd, 1);
    let claims = Claims {
        r,
        y: select(whole, parity, y),
        digest,
        x,
        in_range,
        whole,
    };
    (claims, select(s_in_range, splat_limbs([1, 0, 0, 0, 0]), s))
}

/// Lanes whose equation has the y of the key for its solution, with x(R) = r or x(R) = r + n.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn holds(claim: &Claims, products: &Products, inverse: Op) -> u8 {
    let first = solves(claim, products, products.equation(claim.r), inverse);
    let again = below(claim.r, P_LESS_N);
    if again == 0 {
        return first;
    }
    let r = claim.r.loose().plus(splat_limbs(N).0).tight();
    first | again & solves(claim, products, products.equation(r), inverse)
}

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn solves(claim: &Claims, products: &Products, right: Op, inverse: Op) -> u8 {
    let y = mul(right, inverse);
    let on_curve = sqr(y.op()).minus(products.square.0).plus_p::<2>().is_zero();
    let y = y.canonical();
    let parity = _mm512_test_epi64_mask(y.0[0], splat(1)) ^ _mm512_test_epi64_mask(claim.y.0[0], splat(1));
    let mut differs = 0u8;
    for i in 0..5 {
        differs |= _mm512_cmpneq_epi64_mask(y.0[i], claim.y.0[i]);
    }
    on_curve & !(claim.whole & differs | !claim.whole & parity)
}
