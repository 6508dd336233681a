//! The rows of `rows` in vector lanes, beside the portable engine: in every lane among good rows, and side by side.
//! One of two programs that run them; the other is `gpu`.
//! Never a row alone only: what a lane meets must not be seen in another.

mod rows;

use perigee_kernels::{
    batch::{BatchBuilder, Program, Verdict},
    cpu::{Portable, avx512::Avx512},
    engine::run_alone,
    job::Job,
    policy::Policy,
};
use rows::{Edge, any_s, good_ecdsa, good_schnorr, low_s};

fn verdicts<J: Job>(rows: &[J], policy: Policy) -> Option<Vec<Verdict>> {
    let engine = Avx512::new()?;
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), policy);
    for row in rows {
        builder.push(*row).expect("a well-formed row");
    }
    let batch = builder.finish();
    let (ours, portable) = (run_alone(&engine, &batch), run_alone(&Portable, &batch));
    for row in 0..rows.len() {
        assert_eq!(ours.verdict(row), portable.verdict(row), "row {row} of {}", rows.len());
    }
    Some((0..rows.len()).map(|row| ours.verdict(row)).collect())
}

/// Each edge alone among good rows in every lane of two vectors, then all of them side by side in three orders.
fn in_every_lane<J: Job>(edges: &[Edge<J>], good: &[J; 16], policy: Policy) {
    for edge in edges {
        for lane in 0..16 {
            let mut rows = *good;
            rows[lane] = edge.row;
            let Some(verdicts) = verdicts(&rows, policy) else {
                eprintln!("SKIPPED: no AVX-512 IFMA");
                return;
            };
            for (at, verdict) in verdicts.into_iter().enumerate() {
                let expected = if at == lane { edge.verdict } else { Verdict::Valid };
                assert_eq!(verdict, expected, "{}: in lane {lane}, seen in lane {at}", edge.why);
            }
        }
    }
    for turn in [0, 3, 8] {
        let turned = (0..edges.len()).map(|at| &edges[(at + turn) % edges.len()]);
        let rows: Vec<J> = turned.clone().map(|edge| edge.row).collect();
        for (edge, verdict) in turned.zip(verdicts(&rows, policy).expect("lanes were there")) {
            assert_eq!(verdict, edge.verdict, "{} beside all others", edge.why);
        }
    }
}

/// All of them in one batch.
fn side_by_side<J: Job>(edges: &[Edge<J>], policy: Policy) {
    let rows: Vec<_> = edges.iter().map(|edge| edge.row).collect();
    for (edge, verdict) in edges.iter().zip(verdicts(&rows, policy).into_iter().flatten()) {
        assert_eq!(verdict, edge.verdict, "{}", edge.why);
    }
}

#[test]
fn ecdsa_numbers_at_their_limits() {
    in_every_lane(&rows::ecdsa_numbers(), &good_ecdsa(), any_s());
}

#[test]
fn ecdsa_s_around_half_the_order() {
    for policy in [any_s(), low_s()] {
        in_every_lane(&rows::ecdsa_high_s(policy), &good_ecdsa(), policy);
    }
}

#[test]
fn ecdsa_second_try_stops_at_p() {
    let edges = rows::ecdsa_second_try();
    in_every_lane(&edges[..40], &good_ecdsa(), any_s());
    side_by_side(&edges, any_s());
}

#[test]
fn ecdsa_digests_beyond_the_order() {
    in_every_lane(&rows::ecdsa_digests(), &good_ecdsa(), any_s());
}

#[test]
fn ecdsa_keys_off_the_curve_or_out_of_range() {
    in_every_lane(&rows::ecdsa_keys(), &good_ecdsa(), any_s());
}

#[test]
fn keys_of_low_order_on_the_twist() {
    let (ecdsa, schnorr) = rows::keys_on_the_twist();
    in_every_lane(&ecdsa, &good_ecdsa(), any_s());
    in_every_lane(&schnorr, &good_schnorr(), Policy::default());
}

#[test]
fn ecdsa_near_a_doubling_in_the_last_addition() {
    side_by_side(&rows::ecdsa_near_a_doubling(), any_s());
}

#[test]
fn ecdsa_with_equal_or_opposite_products() {
    let edges = rows::ecdsa_equal_or_opposite();
    for some in edges.chunks(22).take(4) {
        in_every_lane(some, &good_ecdsa(), any_s());
    }
    side_by_side(&edges, any_s());
}

#[test]
fn schnorr_numbers_at_their_limits() {
    in_every_lane(&rows::schnorr_numbers(), &good_schnorr(), Policy::default());
}
