//! ECDSA and BIP340 on the device: shared vectors, random rows with broken ones among them, in both forms of limbs.
//! Beside `secp256k1_edges`, which has rows made against sums and limits.
//! Never a row without a verdict: only rows whose points have no sum may be left to software.

use std::sync::Arc;

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Program},
    ecdsa::EcdsaRow,
    gpu::shader::Trust,
    job::Job,
    policy::{EcdsaPolicy, Policy},
    schnorr::SchnorrRow,
};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use secp256k1::{Keypair, Message, PublicKey, SecretKey};

use crate::support::{agrees, runner};

fn batch<J: Job>(rows: &[J], policy: Policy) -> Arc<Batch> {
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), policy);
    for row in rows {
        builder.push(*row).expect("a well-formed row");
    }
    Arc::new(builder.finish())
}

fn any_s() -> Policy {
    Policy {
        ecdsa: EcdsaPolicy::AnyS,
        ..Policy::default()
    }
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

/// Random rows on a form of limbs: as many as make 10^4 of both forms for each primitive.
fn random_rows(force_u32: bool, rows: usize) {
    let Some(mut runner) = runner(force_u32) else { return };
    let mut random = ChaCha8Rng::seed_from_u64(u64::from(force_u32));
    let ecdsa: Vec<EcdsaRow> = (0..rows).map(|_| ecdsa_row(&mut random)).collect();
    let judged = agrees(&mut runner, &batch(&ecdsa, any_s()), Trust::Closed).expect("the device runs");
    assert_eq!(judged, rows, "every row is judged");
    let schnorr: Vec<SchnorrRow> = (0..rows).map(|_| schnorr_row(&mut random)).collect();
    let judged = agrees(&mut runner, &batch(&schnorr, Policy::default()), Trust::Closed).expect("the device runs");
    assert_eq!(judged, rows, "every row is judged");
}

#[test]
fn random_rows_in_wide_limbs() {
    random_rows(false, 256);
}

#[test]
fn random_rows_in_narrow_limbs() {
    random_rows(true, 256);
}
