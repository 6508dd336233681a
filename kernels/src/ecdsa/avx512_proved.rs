//! The closing of proved ECDSA batches in vector lanes: every hint by its equation, then one random linear combination.
//! Called by [`super::proved`], which says what is proved and why; sums by `field::ifma_combination`.
//! Never calls a row invalid, and never a batch closed whose combination was not computed to the end.

#![allow(unsafe_code, reason = "the way into vector code")]

use std::arch::x86_64::_mm512_test_epi64_mask;

use super::{
    EcdsaRow,
    avx512::load,
    proved::{Closing, Hint},
};
use crate::{
    batch::Verdict,
    cpu::avx512::Avx512,
    field::{
        ifma::{
            LANES, Loose, Op, P, Tight, columns_of, limbs_of, mul_plus, numbers_of, select, splat, splat_limbs, sqr,
            words_of,
        },
        ifma_combination::{Base, Combination},
        ifma_group::Affine,
        ifma_order::{self, N, P_LESS_N, below, is_nought, montgomery, sum_mod_n},
    },
    policy::Policy,
};

/// Most rows of a combination: more hardly gain, and leave the second-level cache.
const ROWS_MAX: usize = 4_096;

/// Checks hints and closes the batch, a combination at a time; valid rows into `verdicts`. `None` without random numbers.
pub(super) fn close(
    _engine: Avx512,
    rows: &[EcdsaRow],
    hints: &[Hint],
    policy: &Policy,
    verdicts: &mut [Verdict],
) -> Option<Closing> {
    let mut coefficients = vec![0u128; rows.len()];
    getrandom::fill(bytemuck::cast_slice_mut(&mut coefficients)).ok()?;
    let mut closing = Closing::Closed;
    let blocks = rows.chunks(ROWS_MAX).zip(hints.chunks(ROWS_MAX));
    let blocks = blocks.zip(coefficients.chunks(ROWS_MAX));
    for (((rows, hints), coefficients), verdicts) in blocks.zip(verdicts.chunks_mut(ROWS_MAX)) {
        // SAFETY: the engine exists only where every instruction set is that this is compiled for.
        if !unsafe { close_block(rows, hints, policy, coefficients, verdicts) } {
            closing = Closing::Open;
        }
    }
    Some(closing)
}

/// A row whose hints passed, in terms of the combination.
struct Claim {
    row: usize,
    /// The row of R.
    nonce: u32,
    key: Base,
    /// a u1 and a u2 modulo n.
    u1: [u64; 4],
    u2: [u64; 4],
}

/// Whether the combination of all rows whose hints pass holds; then these are valid.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn close_block(
    rows: &[EcdsaRow],
    hints: &[Hint],
    policy: &Policy,
    coefficients: &[u128],
    verdicts: &mut [Verdict],
) -> bool {
    let mut combination = Combination::take();
    let mut claims = Vec::with_capacity(rows.len());
    for vector in 0..rows.len().div_ceil(LANES) {
        check(rows, hints, policy, coefficients, vector, &mut combination, &mut claims);
    }
    combination.start();
    let (mut multiples, mut of_generator) = (Vec::with_capacity(claims.len() + 1), [1, 0, 0, 0]);
    for claim in &claims {
        combination.add_odd(claim.nonce, coefficients[claim.row], true);
        multiples.push((claim.key, claim.u2));
        of_generator = sum_mod_n(of_generator, claim.u1);
    }
    multiples.push((Combination::GENERATOR, of_generator));
    combination.add(&multiples);
    // The equation, with G added on both sides.
    let closes = claims.is_empty() || combination.is_generator();
    combination.keep();
    if closes {
        for claim in &claims {
            verdicts[claim.row] = Verdict::Valid;
        }
    }
    closes
}

/// Checks the hints of a vector of rows, and adds those that pass to the claims.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check(
    rows: &[EcdsaRow],
    hints: &[Hint],
    policy: &Policy,
    coefficients: &[u128],
    vector: usize,
    combination: &mut Combination,
    claims: &mut Vec<Claim>,
) {
    let (claim, s) = load(rows, vector, policy);
    let first = vector * LANES;
    let count = LANES.min(rows.len() - first);
    let (mut numbers, mut odd) = ([[&[0u8; 32]; LANES]; 3], [[0u64; 4]; LANES]);
    let (mut above, mut known) = (0u8, 0u8);
    for lane in 0..LANES {
        let hint = &hints[first + lane.min(count - 1)];
        for (number, operand) in numbers.iter_mut().zip([&hint.nonce_y, &hint.key_y, &hint.s_inverse]) {
            number[lane] = bytemuck::cast_ref(operand);
        }
        above |= u8::from(hint.above_order == 1) << lane;
        known |= u8::from(hint.above_order <= 1) << lane;
        odd[lane] = ifma_order::odd(coefficients[first + lane.min(count - 1)]);
    }
    let [nonce_y, key_y, inverse] = numbers;
    let (nonce_y, key_y) = (limbs_of(columns_of(nonce_y)), limbs_of(columns_of(key_y)));
    let inverse = limbs_of(columns_of(inverse));
    // r + n is below p, or the hint does not pass.
    let possible = !above | below(claim.r, P_LESS_N);
    let r_above = claim.r.loose().plus(splat_limbs(N).0).tight();
    let nonce_x = select(above & possible, claim.r, r_above);
    let key_y = select(claim.whole, key_y, claim.y);
    let parity = _mm512_test_epi64_mask(key_y.0[0], splat(1)) ^ _mm512_test_epi64_mask(claim.y.0[0], splat(1));
    let one = times(s, inverse).loose().minus(splat_limbs([1, 0, 0, 0, 0]).0);
    let passed = claim.in_range
        & known
        & possible
        & below(nonce_y, P)
        & below(key_y, P)
        & below(inverse, N)
        & on_curve(nonce_x, nonce_y)
        & on_curve(claim.x, key_y)
        & !parity
        & is_nought(Tight(one.0));

    let mut of_odd = [&[0u8; 32]; LANES];
    for (of_odd, odd) in of_odd.iter_mut().zip(&odd) {
        *of_odd = bytemuck::cast_ref(odd);
    }
    let weighted = times(limbs_of(columns_of(of_odd)), inverse);
    let u1 = numbers_of(words_of(times(weighted, claim.digest)));
    let u2 = numbers_of(words_of(times(weighted, claim.r)));
    let nonces = Affine { x: nonce_x, y: nonce_y };
    let keys = Affine { x: claim.x, y: key_y };
    let nonce = combination.push_points(&nonces, count);
    let key = combination.push_bases(&keys, count);
    for lane in (0..count).filter(|lane| passed >> lane & 1 == 1) {
        claims.push(Claim {
            row: first + lane,
            nonce: nonce + lane as u32,
            key: key.after(lane),
            u1: u1[lane],
            u2: u2[lane],
        });
    }
}

/// a b mod n, below n; both below 2^256.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn times(a: Tight, b: Tight) -> Tight {
    let a: Op = montgomery(a.op(), splat_limbs(ifma_order::R_SQUARED).op()).op();
    ifma_order::canonical(montgomery(a, b.op()))
}

/// Lanes in which y^2 = x^3 + 7; both below 2^256.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn on_curve(x: Tight, y: Tight) -> u8 {
    let seven = Loose([splat(7), splat(0), splat(0), splat(0), splat(0)]);
    let right = mul_plus(sqr(x.op()).op(), x.op(), seven).tight();
    sqr(y.op()).minus(right.0).plus_p::<2>().is_zero()
}
