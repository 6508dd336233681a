//! Ed25519 on a software device: all vectors, points with torsion, random and broken rows; three rules, both forms of the field.
//! Verdicts must be the portable engine's; what breaks an answer on its way is tried beside the judge.
//! Never a row that the device may leave open, except where no point has the encoding.

use std::sync::Arc;

use curve25519_dalek::{EdwardsPoint, Scalar, constants::EIGHT_TORSION, edwards::CompressedEdwardsY};
use perigee_kernels::{
    batch::{Batch, BatchBuilder, Program},
    ed25519::Ed25519Row,
    gpu::{
        runner::Runner,
        shader::{Said, Trust},
    },
    job::bytes_from_words,
    policy::{EdPolicy, Policy},
    primitive::Stage,
};
use perigee_testvectors::File;
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::support::{compare, runner, software};

const RULES: [EdPolicy; 3] = [EdPolicy::Rfc8032Cofactorless, EdPolicy::DalekStrict, EdPolicy::Zip215];

/// Random rows a rule and form.
const ROWS: usize = 10_000;

fn batch(rows: &[Ed25519Row], ed25519: EdPolicy) -> Arc<Batch> {
    let policy = Policy {
        ed25519,
        ..Policy::default()
    };
    let mut builder = BatchBuilder::new(Program::single(Stage::Ed25519), policy);
    for row in rows {
        builder.push(*row).expect("a well-formed row");
    }
    Arc::new(builder.finish())
}

/// Whether A, and under ZIP 215 R, name points: the device answers these rows.
fn is_answered(row: &Ed25519Row, rule: EdPolicy) -> bool {
    let is_point = |words| CompressedEdwardsY(bytes_from_words(words)).decompress().is_some();
    is_point(&row.public_key) && (rule != EdPolicy::Zip215 || is_point(&row.r))
}

/// Runs rows under a rule; all that the device answers are judged, and as software judges them. Returns how many are valid.
fn agree(runner: &mut Runner, rows: &[Ed25519Row], rule: EdPolicy) -> usize {
    let batch = batch(rows, rule);
    let expected = software(&batch);
    let ran = runner.run(&batch, Trust::Closed).expect("a sound device");
    compare(&ran, &expected, &batch);
    for (row, said) in ran.said[0].iter().enumerate() {
        let is_open = *said == Said::Nothing;
        assert!(
            !is_open || !is_answered(&rows[row], rule),
            "row {row} is left open under {rule:?}"
        );
    }
    ran.said[0].iter().filter(|said| **said == Said::Valid).count()
}

/// The shared vectors: standards, Wycheproof, and the crafted cases in which the rules differ.
#[test]
fn shared_vectors() {
    let File::Ed25519(file) = perigee_testvectors::load("ed25519".parse().expect("a name")).expect("vectors") else {
        panic!("vectors of Ed25519");
    };
    let row =
        |case: &perigee_testvectors::Ed25519Case| Ed25519Row::new(&case.public_key, &case.message, &case.signature);
    let rows: Vec<_> = file.cases.iter().map(|case| row(&case.body)).collect();
    for force_u32 in [false, true] {
        let Some(mut runner) = runner(force_u32) else { return };
        let valid = RULES.map(|rule| agree(&mut runner, &rows, rule));
        assert!(valid.iter().all(|valid| *valid > 30), "{valid:?} of {}", rows.len());
        assert!(
            valid[0] != valid[2] && valid[1] != valid[2],
            "rules differ on these vectors: {valid:?}"
        );
    }
}

/// A random row: every second is as signed, the others have torsion in A or R, or one flipped bit.
fn random_row(random: &mut ChaCha8Rng) -> Ed25519Row {
    let mut scalar = || {
        let mut bytes = [0; 64];
        random.fill_bytes(&mut bytes);
        Scalar::from_bytes_mod_order_wide(&bytes)
    };
    let (key, nonce) = (scalar(), scalar());
    let mut message = [0; 24];
    random.fill_bytes(&mut message);
    let kind = random.random_range(0..8);
    let mut torsion = |with: bool| match with {
        true => EIGHT_TORSION[random.random_range(0..8)],
        false => EIGHT_TORSION[0],
    };
    let public_key = (EdwardsPoint::mul_base(&key) + torsion(kind == 0 || kind == 1))
        .compress()
        .0;
    let r = EdwardsPoint::mul_base(&nonce) + torsion(kind == 1 || kind == 2);
    let mut signature = [0; 64];
    signature[..32].copy_from_slice(&r.compress().0);
    let challenge = Ed25519Row::new(&public_key, &message, &signature).challenge;
    let k = Scalar::from_bytes_mod_order_wide(&bytes_from_words(&challenge));
    signature[32..].copy_from_slice(&(nonce + k * key).to_bytes());
    let mut row = Ed25519Row::new(&public_key, &message, &signature);
    if kind == 3 {
        // Behind the header and the words of the secret.
        let bit = random.random_range(8 * 32..8 * size_of::<Ed25519Row>());
        bytemuck::bytes_of_mut(&mut row)[bit / 8] ^= 1 << (bit % 8);
    }
    row
}

#[test]
fn ten_thousand_random_rows() {
    let mut random = ChaCha8Rng::seed_from_u64(5);
    let rows: Vec<_> = (0..ROWS).map(|_| random_row(&mut random)).collect();
    for force_u32 in [false, true] {
        let Some(mut runner) = runner(force_u32) else { return };
        for rule in RULES {
            let valid = agree(&mut runner, &rows, rule);
            assert!(valid > ROWS / 2 && valid < ROWS * 15 / 16, "{valid} under {rule:?}");
        }
    }
}

/// One row, a workgroup less one, in full and with one more.
#[test]
fn every_cut_into_workgroups() {
    let mut random = ChaCha8Rng::seed_from_u64(6);
    let Some(mut runner) = runner(false) else { return };
    for count in [1, 63, 64, 65] {
        let rows: Vec<_> = (0..count).map(|_| random_row(&mut random)).collect();
        agree(&mut runner, &rows, EdPolicy::Rfc8032Cofactorless);
    }
}
