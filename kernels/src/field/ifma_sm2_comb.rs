//! The fixed table of SM2's G, laid out as that of [`super::ifma_comb`], and the rounds that sum 32 of its rows.
//! Made once a process, in lanes, from 32 points of crate `sm2`; serves [`super::ifma_sm2_multiply`].
//! Never holds a point in another form than affine; coordinates are in Montgomery's form.

use std::sync::OnceLock;

use sm2::{AffinePoint, ProjectivePoint, elliptic_curve::point::AffineCoordinates};

use super::{
    ifma::{LANES, Op, Tight, V, splat},
    ifma_comb::{DIGITS, ROWS_A_DIGIT, WIDTH, fetch_ahead, places},
    ifma_group::{Affine, Row, load_rows, load_x, load_y},
    ifma_sm2::{element, negate_if, store_rows},
    ifma_sm2_batch::invert_all,
    ifma_sm2_group::{Chords, doubled, sum, sum_divisor},
};
use crate::job::limbs_from_be;

/// Pairs of digits that the first round adds.
pub(crate) const PAIRS: usize = DIGITS / 2;
/// Rounds: 32 rows to one point.
pub(crate) const ROUNDS: usize = 5;

/// Row `digit * ROWS_A_DIGIT + k` is (2 k + 1) 2^(8 digit) G: 256 KiB.
static TABLE: OnceLock<Vec<Row>> = OnceLock::new();

/// The table, made on first use.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn table() -> &'static [Row] {
    if let Some(table) = TABLE.get() {
        return table;
    }
    let made = make();
    TABLE.get_or_init(|| made)
}

/// Divisors of the first round: pairs of rows, for the scalars with these bits, one a vector.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn first_divisors(rows: &[Row], scalars: &[[V; 4]], divisors: &mut [Tight]) -> usize {
    let vectors = scalars.len();
    for pair in 0..PAIRS {
        for (vector, scalar) in scalars.iter().enumerate() {
            fetch_ahead(rows, 2 * pair + 2, vector, vectors);
            let a = load_x(rows, &places(scalar, 2 * pair).0);
            let b = load_x(rows, &places(scalar, 2 * pair + 1).0);
            divisors[pair * vectors + vector] = sum_divisor(a, b);
        }
    }
    PAIRS * vectors
}

/// Minus the sums of the first round.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn first_sums(rows: &[Row], scalars: &[[V; 4]], inverses: &[Op], divisors: &[Tight], sums: &mut [Affine]) {
    let (vectors, mut chords) = (scalars.len(), Chords::<2>::new());
    for pair in 0..PAIRS {
        for vector in (0..vectors).step_by(2) {
            fetch_ahead(rows, 2 * pair + 2, vector / 2, vectors / 2);
            let at = pair * vectors + vector;
            for i in 0..2 {
                let scalar = &scalars[vector + i];
                let (place, negative) = places(scalar, 2 * pair);
                let a = load_rows(rows, &place);
                let a_y = negate_if(negative, a.y);
                let (place, negative) = places(scalar, 2 * pair + 1);
                let b_y = negate_if(negative, load_y(rows, &place));
                chords.set(i, a.x, a_y, b_y, inverses[at + i]);
            }
            let [first, second] = chords.minus_sums(&divisors[at..at + 2]);
            (sums[at], sums[at + 1]) = (first, second);
        }
    }
}

/// Divisors of a later round: neighbours of the sums so far.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn next_divisors(sums: &[Affine], pairs: usize, vectors: usize, divisors: &mut [Tight]) -> usize {
    for pair in 0..pairs {
        for vector in 0..vectors {
            let a = &sums[2 * pair * vectors + vector];
            let b = &sums[(2 * pair + 1) * vectors + vector];
            divisors[pair * vectors + vector] = sum_divisor(a.x, b.x);
        }
    }
    pairs * vectors
}

/// Minus the sums of neighbours, in place.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn next_sums(sums: &mut [Affine], vectors: usize, inverses: &[Op], divisors: &[Tight]) {
    let mut chords = Chords::<2>::new();
    for at in (0..inverses.len()).step_by(2) {
        for i in 0..2 {
            let (pair, vector) = ((at + i) / vectors, (at + i) % vectors);
            let a = &sums[2 * pair * vectors + vector];
            let b = &sums[(2 * pair + 1) * vectors + vector];
            chords.set(i, a.x, a.y.loose(), b.y.loose(), inverses[at + i]);
        }
        let [first, second] = chords.minus_sums(&divisors[at..at + 2]);
        (sums[at], sums[at + 1]) = (first, second);
    }
}

#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn make() -> Vec<Row> {
    const GROUPS: usize = DIGITS / LANES;
    let bases = bases();
    let mut table = vec![Row::default(); DIGITS * ROWS_A_DIGIT];
    let nought = Tight([splat(0); 5]);
    let mut points = [Affine { x: nought, y: nought }; GROUPS];
    let (mut twice, mut divisors, mut inverses) = (points, [nought; GROUPS], [nought.op(); GROUPS]);
    let mut zeros = Vec::new();
    for group in 0..GROUPS {
        let plain = load_rows(&bases[group * LANES..], &[0, 1, 2, 3, 4, 5, 6, 7]);
        points[group] = Affine {
            x: element(plain.x),
            y: element(plain.y),
        };
        divisors[group] = points[group].y.loose().twice().tight();
    }
    invert_all(&mut divisors, &mut inverses, &mut zeros);
    for group in 0..GROUPS {
        twice[group] = doubled(&points[group], inverses[group]);
    }
    for k in 0..ROWS_A_DIGIT {
        for group in 0..GROUPS {
            let first = group * LANES * ROWS_A_DIGIT + k;
            store_rows(&mut table, first, ROWS_A_DIGIT, &points[group]);
            divisors[group] = sum_divisor(points[group].x, twice[group].x);
        }
        invert_all(&mut divisors, &mut inverses, &mut zeros);
        for group in 0..GROUPS {
            points[group] = sum(&points[group], &twice[group], inverses[group]);
        }
    }
    assert!(zeros.is_empty(), "multiples of G below its order are apart");
    table
}

/// 2^(8 i) G for every digit i, as plain numbers.
fn bases() -> Vec<Row> {
    let mut point = ProjectivePoint::GENERATOR;
    let mut bases = Vec::with_capacity(DIGITS);
    for _ in 0..DIGITS {
        let affine: AffinePoint = point.to_affine();
        let words = |bytes: [u8; 32]| {
            let limbs = limbs_from_be(&bytes);
            std::array::from_fn(|word| u64::from(limbs[2 * word]) | u64::from(limbs[2 * word + 1]) << 32)
        };
        bases.push(Row {
            x: words(affine.x().into()),
            y: words(affine.y().into()),
        });
        for _ in 0..WIDTH {
            point = point + point;
        }
    }
    bases
}
