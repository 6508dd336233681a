//! BIP340 in vector lanes: eight rows a vector, two vectors at a time, each with a verdict of its own.
//! Chosen at run time where the processor has AVX-512 IFMA; follows `field::ifma_multiply`, which says how a key without y
//! is verified without a square root. Never guesses: rows whose lane met an exception go to the portable engine.

#![allow(unsafe_code, reason = "the way into vector code")]

use std::arch::x86_64::_mm512_test_epi64_mask;

use sha2::{Digest, Sha256};

use super::{
    SchnorrRow, avx512_batch, challenge_behind,
    credit::{Costs, Credit},
    portable,
};
use crate::{
    batch::{Outcome, Verdict},
    cpu::avx512::Avx512,
    engine::Work,
    field::{
        ifma::{LANES, Op, P, Tight, bias, columns_of, limbs, limbs_of, mul, mul_plus, splat, splat_limbs, sqr},
        ifma_multiply::{Factors, Products, Scratch, VECTORS_MAX},
        ifma_order::{self, N, below},
        rows_a_block,
    },
    job::Job,
};

/// Rows from which lanes are faster than one row after the other.
const ROWS_MIN: usize = 4;

/// What combinations of this process may cost.
static CREDIT: Credit = Credit::new(Costs::BIP340);

/// 1 / 2 modulo p.
const HALF: [u64; 5] = limbs([0xffff_ffff_7fff_fe18, u64::MAX, u64::MAX, 0x7fff_ffff_ffff_ffff]);

/// Decides every row of the work; very few by the portable engine.
pub(crate) fn run(_engine: Avx512, work: &mut Work<'_>) {
    if work.len() < ROWS_MIN {
        return portable::run(work);
    }
    let tag = Sha256::digest(b"BIP0340/challenge");
    let tagged = Sha256::new().chain_update(tag).chain_update(tag);
    let (rows, _, outcomes, _) = work.parts::<SchnorrRow>();
    let alone = |rows: &[SchnorrRow], outcomes: &mut [Outcome]| {
        let block = rows_a_block(rows.len());
        for (rows, outcomes) in rows.chunks(block).zip(outcomes.chunks_mut(block)) {
            // SAFETY: the engine exists only where every instruction set is that `decide` is compiled for.
            unsafe { decide(rows, outcomes, &tagged) };
        }
    };
    if rows.len() < avx512_batch::ROWS_MIN {
        return alone(rows, outcomes);
    }
    // SAFETY: as above.
    unsafe { avx512_batch::decide(rows, outcomes, &tagged, &CREDIT, &alone) };
}

/// Decides a block; `tagged` has hashed the tag of the challenge twice.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn decide(rows: &[SchnorrRow], outcomes: &mut [Outcome], tagged: &Sha256) {
    let vectors = rows.len().div_ceil(2 * LANES) * 2;
    let nought = Tight([splat(0); 5]);
    let mut factors = [Factors {
        x: nought,
        u1: nought,
        u2: nought,
    }; VECTORS_MAX];
    let mut claims = [(nought, 0u8); VECTORS_MAX];
    for vector in 0..vectors {
        (factors[vector], claims[vector]) = load(rows, vector, tagged);
    }
    let mut scratch = Scratch::take();
    let mut products = [Products::new(); VECTORS_MAX];
    let products = &mut products[..vectors];
    scratch.multiply(&factors[..vectors], products);

    let mut elements = [nought; VECTORS_MAX];
    for vector in 0..vectors {
        let (product, apart) = (&products[vector], apart(&products[vector]));
        let once = mul(product.y1.op(), product.twice_w.op()).op();
        elements[vector] = mul(once, apart.op()).tight();
    }
    let (inverses, zeros) = scratch.invert::<false>(&mut elements[..vectors]);
    for (vector, lanes) in zeros {
        products[*vector].exceptional |= lanes;
    }
    for (vector, outcomes) in outcomes.chunks_mut(LANES).enumerate() {
        let (r, in_range) = claims[vector];
        let valid = in_range & holds(r, &products[vector], inverses[vector]);
        let undecided = in_range & products[vector].exceptional;
        for (lane, outcome) in outcomes.iter_mut().enumerate() {
            let row = &rows[vector * LANES + lane];
            let verdict = match undecided >> lane & 1 {
                0 => Verdict::of(valid >> lane & 1 == 1),
                _ => Verdict::of(portable::verify(row)),
            };
            *outcome = Outcome::decided(row.header(), verdict);
        }
    }
    scratch.keep();
}

/// A vector of rows, the last one repeated behind the end: x, u1 = s and u2 = -e; r, and the lanes with numbers in range.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn load(rows: &[SchnorrRow], vector: usize, tagged: &Sha256) -> (Factors, (Tight, u8)) {
    let mut challenges = [[0u8; 32]; LANES];
    let mut numbers = [[&[0u8; 32]; LANES]; 3];
    for lane in 0..LANES {
        let row = &rows[(vector * LANES + lane).min(rows.len() - 1)];
        for (number, operand) in numbers.iter_mut().zip([&row.r, &row.s, &row.x]) {
            number[lane] = bytemuck::cast_ref(operand);
        }
        challenges[lane] = challenge_behind(row, tagged);
    }
    let [r, s, x] = numbers;
    let (r, s, x) = (
        limbs_of(columns_of(r)),
        limbs_of(columns_of(s)),
        limbs_of(columns_of(x)),
    );
    let mut of_lanes = [&[0u8; 32]; LANES];
    for (of_lane, challenge) in of_lanes.iter_mut().zip(&challenges) {
        *of_lane = challenge;
    }
    let e = ifma_order::canonical(limbs_of(columns_of(of_lanes)).loose());
    let factors = Factors {
        x,
        u1: ifma_order::canonical(s.loose()),
        u2: ifma_order::canonical(splat_limbs(N).loose().minus(e.0)),
    };
    (factors, (r, below(r, P) & below(s, N) & below(x, P)))
}

/// x2 - x1, magnitude at most 4.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn apart(products: &Products) -> Tight {
    products.x2.loose().minus(products.x1.0).plus_p::<2>().tight()
}

/// Lanes whose equation with x(R) = r has an even y of the key for its solution, and R an even y; `inverse` is
/// 1 / (y1 2w (x2 - x1)).
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn holds(r: Tight, products: &Products, inverse: Op) -> u8 {
    let Products { x1, y1, twice_w, .. } = *products;
    let (apart, once) = (apart(products).op(), mul(y1.op(), twice_w.op()).op());
    let y = mul(products.equation(r), mul(inverse, apart).op());
    let on_curve = sqr(y.op()).minus(products.square.0).plus_p::<2>().is_zero();
    let odd = _mm512_test_epi64_mask(y.canonical().0[0], splat(1));
    // 2 y2 = 2w y; twice the slope of the chord, then y(R) = slope (x1 - r) - y1.
    let rise = mul_plus(twice_w.op(), y.op(), bias::<3>().minus(y1.loose().twice().0)).op();
    let twice_slope = mul(rise, mul(inverse, once).op()).op();
    let run = x1.loose().minus(r.0).plus_p::<2>().op();
    let twice_y = mul_plus(twice_slope, run, bias::<3>().minus(y1.loose().twice().0)).op();
    let odd_r = _mm512_test_epi64_mask(mul(twice_y, splat_limbs(HALF).op()).canonical().0[0], splat(1));
    on_curve & !odd & !odd_r
}
