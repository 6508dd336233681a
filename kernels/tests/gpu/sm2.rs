//! SM2 on a software device: all vectors, x from n on, random and broken rows, both forms of the field.
//! Verdicts must be the portable engine's; what breaks an answer on its way is tried beside the judge.
//! Never a row that the device may leave open, except where the key is no point or related to G.

use std::sync::Arc;

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Program, Verdict},
    gpu::{
        runner::Runner,
        shader::{Said, Trust},
    },
    job::{be_from_limbs, limbs_from_be},
    policy::Policy,
    primitive::Stage,
    sm2::Sm2Row,
};
use perigee_testvectors::File;
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sm2::{
    AffinePoint, FieldBytes, ProjectivePoint, Scalar,
    elliptic_curve::{PrimeField, ops::Reduce, point::AffineCoordinates},
};

use crate::support::{compare, runner, software};

/// Random rows a form.
const ROWS: usize = 10_000;

fn batch(rows: &[Sm2Row]) -> Arc<Batch> {
    let mut builder = BatchBuilder::new(Program::single(Stage::Sm2), Policy::default());
    for row in rows {
        builder.push(*row).expect("a well-formed row");
    }
    Arc::new(builder.finish())
}

/// Runs rows; those that are judged are judged as software does. Returns how many are valid, and which are left open.
fn agree(runner: &mut Runner, rows: &[Sm2Row]) -> (usize, Vec<usize>) {
    let batch = batch(rows);
    let expected = software(&batch);
    let ran = runner.run(&batch, Trust::Closed).expect("a sound device");
    compare(&ran, &expected, &batch);
    let said = |what| move |(row, said): (usize, &Said)| (*said == what).then_some(row);
    let valid = ran.said[0].iter().enumerate().filter_map(said(Said::Valid)).count();
    let open = ran.said[0].iter().enumerate().filter_map(said(Said::Nothing));
    (valid, open.collect())
}

fn is_on_the_curve(row: &Sm2Row) -> bool {
    let bytes = |limbs| FieldBytes::from(be_from_limbs(limbs));
    Option::<AffinePoint>::from(AffinePoint::from_coordinates(&bytes(&row.x), &bytes(&row.y))).is_some()
}

/// The shared vectors. Every valid one is judged so; sums at infinity have no x, and software decides them.
#[test]
fn shared_vectors() {
    let File::Sm2(file) = perigee_testvectors::load("sm2".parse().expect("a name")).expect("vectors") else {
        panic!("vectors of SM2");
    };
    let row =
        |case: &perigee_testvectors::Sm2Case| Sm2Row::from_digest(&case.digest, &case.public_key, &case.signature);
    let rows: Vec<_> = file.cases.iter().map(|case| row(&case.body)).collect();
    let verdicts = software(&batch(&rows));
    let all_valid = (0..rows.len())
        .filter(|row| verdicts.verdict(*row) == Verdict::Valid)
        .count();
    for force_u32 in [false, true] {
        let Some(mut runner) = runner(force_u32) else { return };
        let (valid, open) = agree(&mut runner, &rows);
        let of_points: Vec<_> = open
            .iter()
            .filter(|row| is_on_the_curve(&rows[**row]))
            .map(|row| &file.cases[*row].id)
            .collect();
        assert_eq!(valid, all_valid);
        assert!(all_valid > 50 && of_points.len() <= 3, "{all_valid}, {of_points:?}");
    }
}

fn limbs(scalar: &Scalar) -> [u32; 8] {
    limbs_from_be(&scalar.to_repr().into())
}

fn random_scalar(random: &mut ChaCha8Rng) -> Scalar {
    let mut bytes = [0; 32];
    random.fill_bytes(&mut bytes);
    Scalar::reduce(&FieldBytes::from(bytes))
}

/// A random row that is valid; with `broken`, one flipped bit somewhere behind the header and the words of the secret.
fn random_row(random: &mut ChaCha8Rng, broken: bool) -> Sm2Row {
    let (d, k, e) = (random_scalar(random), random_scalar(random), random_scalar(random));
    let key = (ProjectivePoint::GENERATOR * d).to_affine();
    let r = e + Scalar::reduce(&(ProjectivePoint::GENERATOR * k).to_affine().x());
    let s = (d + Scalar::ONE).invert().expect("not zero") * (k - r * d);
    let mut row = Sm2Row::from_digest(&[0; 32], &[0; 64], &[0; 64]);
    (row.digest, row.r, row.s) = (limbs(&e), limbs(&r), limbs(&s));
    (row.x, row.y) = (limbs_from_be(&key.x().into()), limbs_from_be(&key.y().into()));
    if broken {
        let bit = random.random_range(8 * 32..8 * size_of::<Sm2Row>());
        bytemuck::bytes_of_mut(&mut row)[bit / 8] ^= 1 << (bit % 8);
    }
    row
}

#[test]
fn ten_thousand_random_rows() {
    let mut random = ChaCha8Rng::seed_from_u64(7);
    let rows: Vec<_> = (0..ROWS).map(|at| random_row(&mut random, at % 4 == 3)).collect();
    for force_u32 in [false, true] {
        let Some(mut runner) = runner(force_u32) else { return };
        let (valid, open) = agree(&mut runner, &rows);
        assert_eq!(valid, ROWS * 3 / 4);
        for row in open {
            assert!(!is_on_the_curve(&rows[row]), "row {row} is left open");
        }
    }
}

/// One row, a workgroup less one, in full and with one more; even and odd scalars occur in each.
#[test]
fn every_cut_into_workgroups() {
    let mut random = ChaCha8Rng::seed_from_u64(8);
    let Some(mut runner) = runner(false) else { return };
    for count in [1, 63, 64, 65] {
        let rows: Vec<_> = (0..count).map(|_| random_row(&mut random, false)).collect();
        assert_eq!(agree(&mut runner, &rows), (count, Vec::new()));
    }
}
