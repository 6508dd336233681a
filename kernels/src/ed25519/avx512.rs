//! Ed25519 in vector lanes: eight rows a vector, blocks of up to 128 rows with a common inversion, each row with its own verdict.
//! Chosen at run time where the processor has AVX-512 IFMA; follows the portable engine step by step, under all three rules.
//! Never needs another engine for a row: the formulas of the curve are complete, so that no lane is an exception.
//!
//! For ZIP 215, SB - kA = R says more than is asked, and nearly every valid row satisfies it: only where it does not is R decoded and
//! the difference multiplied by 8. Work of many rows is first tried as a whole (`avx512_batch`).

#![allow(unsafe_code, reason = "the way into vector code")]

use std::arch::x86_64::_mm512_cmpeq_epi64_mask;

use super::{Ed25519Row, avx512_batch, portable};
use crate::{
    batch::{Outcome, Verdict},
    cpu::avx512::Avx512,
    engine::Work,
    field::{
        curve25519::{
            ifma::{Op, Tight, mul, select, splat_limbs},
            ifma_inverse::invert_all,
            ifma_point::{Points, Prepared},
            ifma_product::multiply,
            ifma_root::{Decoded, decode, encoded, is_small_order, words_of},
            ifma_scalar::{below_order, of_wide},
        },
        ifma::{LANES, V, splat},
        ifma_multiply::VECTORS_MAX,
        rows_a_block,
    },
    job::Job,
    policy::EdPolicy,
};

/// Rows from which lanes are faster than one row after the other.
const ROWS_MIN: usize = 2;

/// Decides every row of the work; very few by the portable engine.
pub(crate) fn run(_engine: Avx512, work: &mut Work<'_>) {
    if work.len() < ROWS_MIN {
        return portable::run(work);
    }
    let rule = work.policy.ed25519;
    let (rows, _, outcomes, _) = work.parts::<Ed25519Row>();
    let alone = |rows: &[Ed25519Row], outcomes: &mut [Outcome]| {
        let block = rows_a_block(rows.len());
        for (rows, outcomes) in rows.chunks(block).zip(outcomes.chunks_mut(block)) {
            // SAFETY: the engine exists only where every instruction set is that `decide` is compiled for.
            unsafe { decide(rows, outcomes, rule) };
        }
    };
    if rule != EdPolicy::Zip215 || rows.len() < avx512_batch::ROWS_MIN {
        return alone(rows, outcomes);
    }
    // SAFETY: as above.
    unsafe { avx512_batch::decide(rows, outcomes, &avx512_batch::CREDIT, &alone) };
}

/// What is known of a vector of rows before R is looked at.
#[derive(Clone, Copy)]
struct Claims {
    key: Decoded,
    /// SB - kA.
    expected: Points,
    /// Lanes with S < L and a key that the rule takes.
    allowed: u8,
}

/// Decides a block.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn decide(rows: &[Ed25519Row], outcomes: &mut [Outcome], rule: EdPolicy) {
    let vectors = rows.len().div_ceil(LANES);
    let nought = splat_limbs([0; 5]);
    let mut keys = [Decoded::nothing(); VECTORS_MAX];
    let mut encodings = [[splat(0); 4]; VECTORS_MAX];
    for (vector, encodings) in encodings[..vectors].iter_mut().enumerate() {
        *encodings = encodings_of::<false>(rows, vector);
    }
    decode(&encodings[..vectors], &mut keys[..vectors]);
    let mut claims = [Claims {
        key: keys[0],
        expected: Points::neutral(),
        allowed: 0,
    }; VECTORS_MAX];
    let (mut z, mut inverses) = ([nought; VECTORS_MAX], [nought.op(); VECTORS_MAX]);
    for vector in 0..vectors {
        claims[vector] = claim(rows, vector, keys[vector], rule);
        z[vector] = claims[vector].expected.z.tight();
    }
    invert_all(&z[..vectors], &mut inverses);

    let mut valid = [0u8; VECTORS_MAX];
    let mut unlike = Vec::new();
    for vector in 0..vectors {
        let (claim, nonces) = (&claims[vector], encodings_of::<true>(rows, vector));
        let (x, y) = affine(&claim.expected, inverses[vector]);
        let same = same_words(encoded(x, y), nonces);
        valid[vector] = claim.allowed & same;
        match rule {
            EdPolicy::Rfc8032Cofactorless => {}
            // R is of small order exactly if the point that it encodes is.
            EdPolicy::DalekStrict => {
                let key_y = claim.key.y.loose().canonical();
                valid[vector] &= !is_small_order(y) & !is_small_order(key_y);
            }
            EdPolicy::Zip215 if claim.allowed & !same != 0 => unlike.push((vector, x, y)),
            EdPolicy::Zip215 => {}
        }
    }
    for unlike in unlike.chunks(VECTORS_MAX) {
        for (place, (vector, _, _)) in unlike.iter().enumerate() {
            encodings[place] = encodings_of::<true>(rows, *vector);
        }
        decode(&encodings[..unlike.len()], &mut keys[..unlike.len()]);
        for ((vector, x, y), nonce) in unlike.iter().zip(&keys) {
            valid[*vector] |= claims[*vector].allowed & nonce.valid & differ_by_torsion(*x, *y, nonce);
        }
    }
    for (vector, (rows, outcomes)) in rows.chunks(LANES).zip(outcomes.chunks_mut(LANES)).enumerate() {
        for (lane, (row, outcome)) in rows.iter().zip(outcomes).enumerate() {
            *outcome = Outcome::decided(row.header(), Verdict::of(valid[vector] >> lane & 1 == 1));
        }
    }
}

/// The row of a lane, the last one repeated behind the end.
fn row_of(rows: &[Ed25519Row], vector: usize, lane: usize) -> &Ed25519Row {
    &rows[(vector * LANES + lane).min(rows.len() - 1)]
}

/// The encodings of a vector of keys, or of R.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn encodings_of<const NONCES: bool>(rows: &[Ed25519Row], vector: usize) -> [V; 4] {
    let mut encodings = [&rows[0].r; LANES];
    for (lane, encoding) in encodings.iter_mut().enumerate() {
        let row = row_of(rows, vector, lane);
        *encoding = if NONCES { &row.r } else { &row.public_key };
    }
    words_of(encodings)
}

/// S of a vector of rows, k modulo L, and the lanes with S < L: in the others S is 0.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn scalars(rows: &[Ed25519Row], vector: usize) -> (Tight, Tight, u8) {
    let (mut s, mut low, mut high) = ([&rows[0].s; LANES], [&rows[0].s; LANES], [&rows[0].s; LANES]);
    for lane in 0..LANES {
        let row = row_of(rows, vector, lane);
        let [of_low, of_high]: &[[u32; 8]; 2] = bytemuck::cast_ref(&row.challenge);
        (s[lane], low[lane], high[lane]) = (&row.s, of_low, of_high);
    }
    let s = Tight::of_words(words_of(s));
    let ([a, b, c, d], [e, f, g, h]) = (words_of(low), words_of(high));
    let in_range = below_order(s);
    (
        select(in_range, splat_limbs([0; 5]), s),
        of_wide([a, b, c, d, e, f, g, h]),
        in_range,
    )
}

/// SB - kA of a vector of rows, and what can be said of them without R.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn claim(rows: &[Ed25519Row], vector: usize, key: Decoded, rule: EdPolicy) -> Claims {
    let (s, k, in_range) = scalars(rows, vector);
    let mut allowed = key.valid & in_range;
    if rule == EdPolicy::Rfc8032Cofactorless {
        for lane in 0..LANES {
            let canonical = portable::is_canonical(bytemuck::cast_ref(&row_of(rows, vector, lane).public_key));
            allowed &= !(u8::from(!canonical) << lane);
        }
    }
    Claims {
        key,
        expected: multiply(s, k, &key.opposite()),
        allowed,
    }
}

/// x and y, canonical, given the inverses of Z.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn affine(points: &Points, inverse: Op) -> (Tight, Tight) {
    let x = mul(points.x.op(), inverse).canonical();
    let y = mul(points.y.op(), inverse).canonical();
    (x, y)
}

/// Lanes in which all words are the same.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn same_words(a: [V; 4], b: [V; 4]) -> u8 {
    let mut same = u8::MAX;
    for i in 0..4 {
        same &= _mm512_cmpeq_epi64_mask(a[i], b[i]);
    }
    same
}

/// Lanes in which \[8\]((x, y) - R) is the neutral point.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn differ_by_torsion(x: Tight, y: Tight, nonce: &Decoded) -> u8 {
    let mut difference = Points::of(&Decoded { x, y, valid: u8::MAX });
    let minus = nonce.opposite();
    difference.add_affine::<false>(&Prepared::of_affine(minus.x, minus.y).addend());
    difference.are_small_order()
}
