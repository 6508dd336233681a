//! r H + c I in eight lanes: two points of each lane's own, one chain of doublings.
//! Serves rings, whose commitments are of this shape; digits and tables as in [`super::ifma_product`].
//! Never reduces a scalar, as there.

use std::cell::Cell;

use super::{
    ifma::Tight,
    ifma_point::{Points, Row, load},
    ifma_product::{ROWS_A_LANE, WIDTH, fill},
    ifma_root::Decoded,
    ifma_scalar::{BITS, digit, digits},
};
use crate::field::ifma::LANES;

thread_local! {
    static ROWS: Cell<Vec<Row>> = const { Cell::new(Vec::new()) };
}

/// r H + c I for eight lanes; scalars are in 0..L, T of H is used. T does not come with the result.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn multiply_pair(r: Tight, h: &Points, c: Tight, image: &Decoded) -> Points {
    let scalars = [digits::<WIDTH>(r), digits::<WIDTH>(c)];
    let mut rows = ROWS.take();
    rows.resize(2 * ROWS_A_LANE * LANES, Row::NEUTRAL);
    let (rows_of_h, rows_of_image) = rows.split_at_mut(ROWS_A_LANE * LANES);
    fill_projective(rows_of_h, h);
    fill(rows_of_image, image);
    let mut sum = Points::neutral();
    for index in (0..BITS.div_ceil(WIDTH)).rev() {
        sum.double_times(WIDTH);
        for (scalar, rows) in scalars.iter().zip(rows.chunks(ROWS_A_LANE * LANES)) {
            let (mut places, negative) = digit::<WIDTH>(scalar, index);
            for (lane, place) in places.iter_mut().enumerate() {
                *place += lane * ROWS_A_LANE;
            }
            let (addend, z) = load(rows, &places, negative);
            sum.add::<true>(&addend, z);
        }
    }
    ROWS.set(rows);
    sum
}

/// The multiples of each lane's point as [`fill`] makes them, for points with any Z.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn fill_projective(rows: &mut [Row], point: &Points) {
    let mut multiple = *point;
    let (addend, z) = point.prepared();
    multiple.store(rows, 1, ROWS_A_LANE);
    for m in 2..ROWS_A_LANE {
        multiple.add::<true>(&addend, z);
        multiple.store(rows, m, ROWS_A_LANE);
    }
}
