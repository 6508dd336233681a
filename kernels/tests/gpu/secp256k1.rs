//! ECDSA and BIP340 on the device: shared vectors, rows made against sums and limits, random rows with broken ones among them,
//! in both forms of limbs. Compared with the portable engine.
//! Never a row without a verdict: only rows whose points have no sum may be left to software.

use std::sync::Arc;

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Program, Verdict},
    conformance::{Mismatch, Suite},
    ecdsa::EcdsaRow,
    gpu::{
        runner::Runner,
        shader::{Said, Trust},
    },
    job::Job,
    policy::Policy,
    primitive::Primitive,
    schnorr::SchnorrRow,
};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use secp256k1::{Keypair, Message, PublicKey, SecretKey};

use crate::{
    secp256k1_rows::{self, Edge, any_s},
    support::{agrees, decided, runner, software},
};

fn batch<J: Job>(rows: &[J], policy: Policy) -> Arc<Batch> {
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), policy);
    for row in rows {
        builder.push(*row).expect("a well-formed row");
    }
    Arc::new(builder.finish())
}

fn secret(random: &mut impl Rng) -> SecretKey {
    loop {
        if let Ok(secret) = SecretKey::from_secret_bytes(random.random()) {
            return secret;
        }
    }
}

/// A signature by a random key, whole or short; every third is broken: one bit of one operand.
fn ecdsa_row(random: &mut impl Rng) -> EcdsaRow {
    let (secret, digest) = (secret(random), random.random::<[u8; 32]>());
    let signature = secp256k1::ecdsa::sign(Message::from_digest(digest), &secret).serialize_compact();
    let key = PublicKey::from_secret_key(&secret);
    let key = match random.random::<bool>() {
        true => key.serialize().to_vec(),
        false => key.serialize_uncompressed().to_vec(),
    };
    let (r, s) = (signature.first_chunk().unwrap(), signature.last_chunk().unwrap());
    let mut row = EcdsaRow::new(&digest, r, s, &key).expect("an encoded key");
    let word = random.random_range(0..120);
    let bit = 1 << random.random_range(0..32);
    let operands = [&mut row.digest, &mut row.r, &mut row.s, &mut row.x, &mut row.y];
    if let Some(operand) = operands.into_iter().nth(word / 8) {
        operand[word % 8] ^= bit;
    }
    row
}

fn schnorr_row(random: &mut impl Rng) -> SchnorrRow {
    let (pair, message) = (Keypair::from_secret_key(&secret(random)), random.random::<[u8; 32]>());
    let signature = secp256k1::schnorr::sign_no_aux_rand(&message, &pair).to_byte_array();
    let mut row = SchnorrRow::new(&message, &signature, &pair.x_only_public_key().0.to_byte_array());
    let word = random.random_range(0..96);
    let bit = 1 << random.random_range(0..32);
    let operands = [&mut row.message, &mut row.r, &mut row.s, &mut row.x];
    if let Some(operand) = operands.into_iter().nth(word / 8) {
        operand[word % 8] ^= bit;
    }
    row
}

/// Random rows with broken ones among them: every one is judged, and as software judges it.
fn random_rows(runner: &mut Runner, rows: usize) {
    let mut random = ChaCha8Rng::seed_from_u64(rows as u64);
    let ecdsa: Vec<EcdsaRow> = (0..rows).map(|_| ecdsa_row(&mut random)).collect();
    let judged = agrees(runner, &batch(&ecdsa, any_s()), Trust::Closed).expect("the device runs");
    assert_eq!(judged, rows, "every row is judged");
    let schnorr: Vec<SchnorrRow> = (0..rows).map(|_| schnorr_row(&mut random)).collect();
    let judged = agrees(runner, &batch(&schnorr, Policy::default()), Trust::Closed).expect("the device runs");
    assert_eq!(judged, rows, "every row is judged");
}

/// Cases whose sum is infinity, and keys with x = 0, whose multiples on the twist have order 3: software refuses them.
const NO_SUM: [&str; 7] = [
    "sum-infinity",
    "infinity-",
    "key-x-zero",
    "key-zero",
    "all-zero",
    // R is infinity.
    "bip340-9",
    "bip340-10",
];

fn vectors(runner: &mut Runner) {
    for primitive in [Primitive::Ecdsa, Primitive::Schnorr] {
        let suite = Suite::load(primitive, false).expect("the vectors load");
        let report = suite.run_by(|batch| {
            let ran = runner.run(batch, Trust::Closed).expect("the batch runs");
            Some(decided(&ran, batch))
        });
        let left = |mismatch: &Mismatch| {
            mismatch.got == "Undecided"
                && mismatch.expected == "Invalid"
                && NO_SUM.iter().any(|case| mismatch.case.starts_with(case))
        };
        assert!(
            report.rows > 50 && report.not_offered.is_empty(),
            "{primitive}: {report:?}"
        );
        let wrong: Vec<_> = report.mismatches.iter().filter(|mismatch| !left(mismatch)).collect();
        assert!(wrong.is_empty(), "{primitive}: {wrong:?}");
    }
}

/// Rows against sums and limits: what is judged is right, and only sums that are none may be left to software.
fn edges<J: Job>(runner: &mut Runner, edges: &[Edge<J>], policy: Policy) {
    let rows: Vec<J> = edges.iter().map(|edge| edge.row).collect();
    let ran = runner
        .run(&batch(&rows, policy), Trust::Closed)
        .expect("the device runs");
    for (edge, said) in edges.iter().zip(&ran.said[0]) {
        let expected = match edge.verdict {
            Verdict::Valid => Said::Valid,
            _ => Said::Invalid,
        };
        // Of valid rows only those that were made to meet equal points.
        let no_sum = [
            "infinity",
            "twice u1 G",
            "near a doubling",
            "order ",
            "y = 0, on another curve",
            "x = 0",
            "all = 0",
        ];
        let left = *said == Said::Nothing && no_sum.iter().any(|why| edge.why.starts_with(why));
        assert!(left || *said == expected, "{}: {said:?}", edge.why);
    }
}

/// Everything in one form of limbs: kernels are compiled once.
fn all(force_u32: bool, rows: usize) {
    let Some(mut runner) = runner(force_u32) else { return };
    vectors(&mut runner);
    edges(&mut runner, &secp256k1_rows::ecdsa_numbers(), any_s());
    for policy in [any_s(), secp256k1_rows::low_s()] {
        edges(&mut runner, &secp256k1_rows::ecdsa_high_s(policy), policy);
    }
    let (ecdsa, schnorr) = secp256k1_rows::keys_on_the_twist();
    edges(&mut runner, &ecdsa, any_s());
    edges(&mut runner, &schnorr, Policy::default());
    edges(&mut runner, &secp256k1_rows::ecdsa_second_try(), any_s());
    edges(&mut runner, &secp256k1_rows::ecdsa_digests(), any_s());
    edges(&mut runner, &secp256k1_rows::ecdsa_keys(), any_s());
    edges(&mut runner, &secp256k1_rows::ecdsa_near_a_doubling(), any_s());
    edges(&mut runner, &secp256k1_rows::ecdsa_equal_or_opposite(), any_s());
    edges(&mut runner, &secp256k1_rows::schnorr_numbers(), Policy::default());
    random_rows(&mut runner, rows);
    proofs(&mut runner);
}

/// Hints prove exactly the rows that hold, and say nothing of the others. With r + n in place of r, too.
fn proofs(runner: &mut Runner) {
    let mut random = ChaCha8Rng::seed_from_u64(11);
    let mut rows: Vec<EcdsaRow> = (0..500).map(|_| ecdsa_row(&mut random)).collect();
    rows.extend(secp256k1_rows::ecdsa_second_try().iter().map(|edge| edge.row));
    let batch = batch(&rows, any_s());
    let (ran, expected) = (
        runner.run(&batch, Trust::Proved).expect("the device runs"),
        software(&batch),
    );
    let lanes = ran.said[0].contains(&Said::Valid);
    if !lanes {
        return eprintln!("SKIPPED: this machine cannot close proofs");
    }
    for (row, said) in ran.said[0].iter().enumerate() {
        let valid = expected.verdict(row) == Verdict::Valid;
        assert_eq!(*said == Said::Valid, valid, "row {row}");
        assert_ne!(*said, Said::Invalid, "row {row}: a hint proves nothing against a row");
    }
}

#[test]
fn in_wide_limbs() {
    all(false, 10_000);
}

#[test]
fn in_narrow_limbs() {
    all(true, 10_000);
}
