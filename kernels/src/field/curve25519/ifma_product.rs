//! s B + k P in eight lanes: one chain of doublings, digits of k from a table of each lane's P, digits of s from a fixed table of B.
//! Stands between the scalars of `ed25519` and the points; one vector at a time.
//! Never reduces a scalar: P may have a part of small order, for which k and k + L are not the same.
//!
//! Digits are those of [`super::ifma_scalar`]: of 5 bits for k, of 10 for s. A table holds all sizes of a digit, the neutral point
//! first.
//!
//! # Cost
//! 250 doublings of 4M + 3S, 51 additions of 7M or 8M, 26 of 6M or 7M, 15 of 8M for the table.

use std::{cell::Cell, sync::OnceLock};

use curve25519_dalek::{EdwardsPoint, constants::ED25519_BASEPOINT_POINT, traits::Identity};

use super::{
    ifma::Tight,
    ifma_point::{AffineRow, Points, Prepared, Row, load, load_affine},
    ifma_root::{Decoded, decode, words_of},
    ifma_scalar::{BITS, digit, digits},
};
use crate::{field::ifma::LANES, job::words_from_bytes};

/// Bits of a digit of k.
pub(super) const WIDTH: usize = 5;
/// Bits of a digit of s.
const WIDTH_B: usize = 10;
/// Where the highest digit of both begins.
const TOP: usize = {
    let (of_p, of_b) = ((BITS - 1) / WIDTH * WIDTH, (BITS - 1) / WIDTH_B * WIDTH_B);
    if of_p > of_b { of_p } else { of_b }
};
/// Rows of a lane.
pub(super) const ROWS_A_LANE: usize = (1 << (WIDTH - 1)) + 1;
/// Rows of the table of B.
const ROWS_B: usize = (1 << (WIDTH_B - 1)) + 1;

/// Row i is i B.
static TABLE: OnceLock<Vec<AffineRow>> = OnceLock::new();

thread_local! {
    static ROWS: Cell<Vec<Row>> = const { Cell::new(Vec::new()) };
}

/// s B + k P for eight lanes; scalars are in 0..L. T does not come with the result.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn multiply(s: Tight, k: Tight, point: &Decoded) -> Points {
    let (of_b, of_p) = (digits::<WIDTH_B>(s), digits::<WIDTH>(k));
    let table_b = table();
    // Kept by the thread: fresh pages would cost more than the table.
    let mut rows = ROWS.take();
    rows.resize(ROWS_A_LANE * LANES, Row::NEUTRAL);
    fill(&mut rows, point);
    let mut sum = Points::neutral();
    for bit in (0..=TOP).rev() {
        let (adds_p, adds_b) = (bit % WIDTH == 0, bit % WIDTH_B == 0);
        if adds_p | adds_b {
            sum.double::<true>();
        } else {
            sum.double::<false>();
        }
        if adds_p {
            let (mut places, negative) = digit::<WIDTH>(&of_p, bit / WIDTH);
            for (lane, place) in places.iter_mut().enumerate() {
                *place += lane * ROWS_A_LANE;
            }
            let (addend, z) = load(&rows, &places, negative);
            if adds_b {
                sum.add::<true>(&addend, z);
            } else {
                sum.add::<false>(&addend, z);
            }
        }
        if adds_b {
            let (places, negative) = digit::<WIDTH_B>(&of_b, bit / WIDTH_B);
            sum.add_affine::<false>(&load_affine(table_b, &places, negative));
        }
    }
    ROWS.set(rows);
    sum
}

/// The multiples of each lane's point: row `lane * ROWS_A_LANE + m` is m P.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn fill(rows: &mut [Row], point: &Decoded) {
    let mut multiple = Points::of(point);
    let addend = Prepared::of_affine(point.x, point.y);
    multiple.store(rows, 1, ROWS_A_LANE);
    for m in 2..ROWS_A_LANE {
        multiple.add_affine::<true>(&addend.addend());
        multiple.store(rows, m, ROWS_A_LANE);
    }
}

/// The table of B, made on first use.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn table() -> &'static [AffineRow] {
    if let Some(table) = TABLE.get() {
        return table;
    }
    let made = make();
    TABLE.get_or_init(|| made)
}

/// By additions of the library, whose encodings are decoded here.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn make() -> Vec<AffineRow> {
    let (mut multiples, mut multiple) = (Vec::with_capacity(ROWS_B), EdwardsPoint::identity());
    for _ in 0..ROWS_B {
        multiples.push(multiple);
        multiple += ED25519_BASEPOINT_POINT;
    }
    let encodings: Vec<[u32; 8]> = EdwardsPoint::compress_batch_alloc(&multiples)
        .iter()
        .map(|encoding| words_from_bytes(encoding.as_bytes()))
        .collect();
    let mut table = Vec::with_capacity(ROWS_B + LANES);
    for encodings in encodings.chunks(LANES) {
        let mut of_lanes = [&encodings[0]; LANES];
        for (of_lane, encoding) in of_lanes.iter_mut().zip(encodings) {
            *of_lane = encoding;
        }
        let mut point = [Decoded::nothing()];
        decode(&[words_of(of_lanes)], &mut point);
        assert!(point[0].valid == u8::MAX, "multiples of B are points");
        table.extend(Prepared::of_affine(point[0].x, point[0].y).rows());
    }
    table.truncate(ROWS_B);
    table
}
