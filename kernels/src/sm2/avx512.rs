//! SM2 in vector lanes: eight rows a vector, two vectors at a time, blocks of up to 128 rows with common inversions.
//! Chosen at run time where the processor has AVX-512 IFMA; follows `field::ifma_sm2_multiply`. The digest comes with the row,
//! so nothing is hashed here. Never guesses: rows whose lane met an exception go to the portable engine.

#![allow(unsafe_code, reason = "the way into vector code")]

use super::{Sm2Row, portable};
use crate::{
    batch::{Outcome, Verdict},
    cpu::avx512::Avx512,
    engine::Work,
    field::{
        ifma::{LANES, Tight, columns_of, limbs_of, select, splat, splat_limbs},
        ifma_order::{below, is_nought},
        ifma_sm2::P,
        ifma_sm2_multiply::{Factors, Product, Scratch, VECTORS_MAX},
        ifma_sm2_order::{self as order, N, P_LESS_N},
        rows_a_block,
    },
    job::Job,
};

/// Decides every row of the work; very few by the portable engine.
pub(crate) fn run(_engine: Avx512, work: &mut Work<'_>) {
    if work.is_empty() {
        return;
    }
    // Even a lone row takes less time in two vectors of its own kind than on the portable path.
    let (rows, _, outcomes, _) = work.parts::<Sm2Row>();
    let block = rows_a_block(rows.len());
    for (rows, outcomes) in rows.chunks(block).zip(outcomes.chunks_mut(block)) {
        // SAFETY: the engine exists only where every instruction set is that `decide` is compiled for.
        unsafe { decide(rows, outcomes) };
    }
}

/// What the final comparison needs of a vector of rows.
#[derive(Clone, Copy)]
struct Claim {
    /// r - e mod n: what x of s G + t P must be modulo n.
    x: Tight,
    /// Lanes with numbers in range.
    in_range: u8,
}

/// Decides a block.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn decide(rows: &[Sm2Row], outcomes: &mut [Outcome]) {
    let vectors = rows.len().div_ceil(2 * LANES) * 2;
    let nought = Tight([splat(0); 5]);
    let mut claims = [Claim { x: nought, in_range: 0 }; VECTORS_MAX];
    let mut factors = [Factors {
        x: nought,
        y: nought,
        s: nought,
        t: nought,
    }; VECTORS_MAX];
    for vector in 0..vectors {
        (claims[vector], factors[vector]) = load(rows, vector);
    }
    let mut products = [Product::new(); VECTORS_MAX];
    let products = &mut products[..vectors];
    let mut scratch = Scratch::take();
    scratch.multiply(&factors[..vectors], products);
    scratch.keep();

    for (vector, outcomes) in outcomes.chunks_mut(LANES).enumerate() {
        let (claim, product) = (&claims[vector], &products[vector]);
        let decidable = claim.in_range & product.on_curve;
        let valid = decidable & holds(claim, product);
        let undecided = decidable & product.exceptional;
        for (lane, outcome) in outcomes.iter_mut().enumerate() {
            let row = &rows[vector * LANES + lane];
            let verdict = match undecided >> lane & 1 {
                0 => Verdict::of(valid >> lane & 1 == 1),
                _ => Verdict::of(portable::verify(row)),
            };
            *outcome = Outcome::decided(row.header(), verdict);
        }
    }
}

/// A vector of rows, the last one repeated behind the end; with ones for scalars out of range.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn load(rows: &[Sm2Row], vector: usize) -> (Claim, Factors) {
    let mut numbers = [[&[0u8; 32]; LANES]; 5];
    for lane in 0..LANES {
        let row = &rows[(vector * LANES + lane).min(rows.len() - 1)];
        let operands = [&row.digest, &row.r, &row.s, &row.x, &row.y];
        for (number, operand) in numbers.iter_mut().zip(operands) {
            number[lane] = bytemuck::cast_ref(operand);
        }
    }
    let [digest, r, s, x, y] = numbers;
    let (r, s) = (limbs_of(columns_of(r)), limbs_of(columns_of(s)));
    let (x, y) = (limbs_of(columns_of(x)), limbs_of(columns_of(y)));
    let signature = below(r, N) & !is_nought(r) & below(s, N) & !is_nought(s);
    // Where the signature is out of range, r = s = 1 has digits too.
    let one = splat_limbs([1, 0, 0, 0, 0]);
    let (r, s) = (select(signature, one, r), select(signature, one, s));
    let t = order::sum(r, s);
    let no_t = is_nought(t);
    let claim = Claim {
        x: order::difference(r, order::reduced(limbs_of(columns_of(digest)))),
        in_range: signature & !no_t & below(x, P) & below(y, P),
    };
    let t = select(no_t, t, one);
    (claim, Factors { x, y, s, t })
}

/// Lanes whose point has the x coordinate that is claimed, or that and n.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn holds(claim: &Claim, product: &Product) -> u8 {
    let first = product.sum.has_x(claim.x);
    let again = below(claim.x, P_LESS_N);
    if again == 0 {
        return first;
    }
    let x = claim.x.loose().plus(splat_limbs(N).0).tight();
    first | again & product.sum.has_x(x)
}
