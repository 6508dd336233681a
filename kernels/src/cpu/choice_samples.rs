//! Rows by which engines are ranked: for every stage that more than one engine may offer, rows that cost what real ones cost.
//! Used by the calibration only. Never a test vector: verdicts are not looked at.

use blst::min_pk::SecretKey;

use crate::{
    batch::{Batch, BatchBuilder, Program},
    bls::{BlsRow, portable::TAG},
    ccsds::{CcsdsDecodeRow, Codeblock},
    ecdsa::EcdsaRow,
    ed25519::Ed25519Row,
    erasure::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe},
    job::{Job, RowError},
    merkle::{LeafHashRow, PathRow, TreeRow},
    policy::Policy,
    primitive::Stage,
    ring::{Member, RingRow},
    schnorr::SchnorrRow,
    scrypt::{HEADER_BYTES, ScryptRow},
    sm2::Sm2Row,
};

/// A batch of so many rows; `None` for stages that only one engine offers, and where fewer rows say the same.
pub(super) fn sample(stage: Stage, policy: &Policy, rows: usize) -> Option<Batch> {
    let batch = match stage {
        Stage::Ecdsa => {
            let mut key = [2; 33];
            key[1..].copy_from_slice(&KEY);
            // A signature of another message: the key and both numbers are in range, and all of the work is done.
            let row = EcdsaRow::new(&DIGEST, &SIGNATURE_R, &SIGNATURE_S, &key)?;
            build(policy, rows, |_, _| Ok(row))
        }
        Stage::Schnorr => {
            let mut signature = [0; 64];
            signature[..32].copy_from_slice(&SIGNATURE_R);
            signature[32..].copy_from_slice(&SIGNATURE_S);
            let row = SchnorrRow::new(&MESSAGE, &signature, &KEY);
            build(policy, rows, |_, _| Ok(row))
        }
        Stage::Ed25519 => {
            let row = Ed25519Row::new(&ED25519_KEY, b"", &ED25519_SIGNATURE);
            build(policy, rows, |_, _| Ok(row))
        }
        Stage::Sm2 => build(policy, rows, |_, _| {
            Ok(Sm2Row::from_digest(&SM2_DIGEST, &SM2_KEY, &SM2_SIGNATURE))
        }),
        // Sixteen show what many gain.
        Stage::Bls if rows > BLS_ROWS_MAX => return None,
        Stage::Bls => {
            // Every row has a message of its own: what is alike is computed once, and real rows often are not.
            let secret = SecretKey::key_gen(&[1; 32], &[]).ok()?;
            let key = secret.sk_to_pk().compress();
            build(policy, rows, |builder, number| {
                let message = [number as u8; 32];
                let place = builder.arena_push(&[&message, &key], 16)?;
                Ok(BlsRow::new(place, 32, 1, &secret.sign(&message, TAG, &[]).compress()))
            })
        }
        // More headers only repeat what sixteen have shown, and take by far the longest of all rows.
        Stage::Scrypt if rows > SCRYPT_ROWS_MAX => return None,
        Stage::Scrypt => build(policy, rows, |_, number| {
            Ok(ScryptRow::proof_of_work(&[number as u8; HEADER_BYTES], [0; 8]))
        }),
        Stage::LeafHash => build(policy, rows, |builder, number| {
            Ok(LeafHashRow::new(builder.arena_push(&[&[number as u8; 256]], 1)?, 256))
        }),
        Stage::Tree => build(policy, rows, |builder, number| {
            let mut leaves = [[number as u8; 32]; 32];
            for (at, leaf) in leaves.iter_mut().enumerate() {
                leaf[0] = at as u8;
            }
            Ok(TreeRow::compute(builder.arena_push(&[leaves.as_flattened()], 1)?))
        }),
        Stage::Path => build(policy, rows, |builder, number| {
            let siblings = [[number as u8; 32]; 12];
            let place = builder.arena_push(&[siblings.as_flattened()], 1)?;
            Ok(PathRow::compute(place, &[1; 32], number as u32, 1 << 12))
        }),
        // Zeros are a codeword, and multiplying them takes as long as anything else.
        Stage::RsEncode => build(policy, rows, |builder, _| {
            let place = builder.arena_push(&[&[0; SHARD_BYTES * 10]], 64)?;
            Ok(RsEncodeRow::new(STRIPE, place))
        }),
        Stage::RsCheck => build(policy, rows, |builder, _| {
            let place = builder.arena_push(&[&[0; SHARD_BYTES * 14]], 64)?;
            Ok(RsCheckRow::new(STRIPE, place))
        }),
        Stage::RsRecover => build(policy, rows, |builder, _| {
            let mut present = [0; 64];
            // All but the first four originals.
            present[..2].copy_from_slice(&[0xf0, 0x3f]);
            let place = builder.arena_push(&[&present, &[0; SHARD_BYTES * 14]], 64)?;
            Ok(RsRecoverRow::new(STRIPE, place))
        }),
        // Zeros with as many errors as are corrected, at other places in every row.
        Stage::CcsdsDecode => build(policy, rows, |builder, number| {
            let mut block = [0; CODEBLOCK.block_bytes() as usize];
            for error in 0..16 {
                block[(number + 13 * error) % block.len()] = 1 + error as u8;
            }
            Ok(CcsdsDecodeRow::new(CODEBLOCK, builder.arena_push(&[&block], 1)?))
        }),
        // Members whose challenges do not close, which shows only after all of the work.
        Stage::Ring => build(policy, rows, |_, number| {
            let mut scalar = [number as u8; 32];
            scalar[31] = 0x0f;
            let member = Member {
                public_key: ED25519_BASE,
                challenge: scalar,
                response: scalar,
            };
            Ok(RingRow::new(
                number as u32 / RING_MEMBERS,
                &MESSAGE,
                &ED25519_BASE,
                &member,
            ))
        }),
    };
    // A row that a policy refuses is no reason to fail: engines then keep the order they came in.
    batch.ok()
}

fn build<J: Job>(
    policy: &Policy,
    rows: usize,
    mut make: impl FnMut(&mut BatchBuilder, usize) -> Result<J, RowError>,
) -> Result<Batch, RowError> {
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), *policy);
    for number in 0..rows {
        let row = make(&mut builder, number)?;
        builder.push(row)?;
    }
    Ok(builder.finish())
}

const BLS_ROWS_MAX: usize = 16;

const SCRYPT_ROWS_MAX: usize = 16;

/// Members of a ring.
const RING_MEMBERS: u32 = 16;

const SHARD_BYTES: usize = 1024;

const STRIPE: Stripe = Stripe {
    original_count: 10,
    recovery_count: 4,
    shard_bytes: SHARD_BYTES as u32,
};

/// One code word: a row of the least work.
const CODEBLOCK: Codeblock = Codeblock::standard(1);

/// A digest that is not zero: a multiple of G that is no point at all would leave the row to the portable engine.
const DIGEST: [u8; 32] = [0x5a; 32];

/// Test vector 0 of BIP340: a message, a key and its signature.
const MESSAGE: [u8; 32] = [0; 32];
const KEY: [u8; 32] = [
    0xf9, 0x30, 0x8a, 0x01, 0x92, 0x58, 0xc3, 0x10, 0x49, 0x34, 0x4f, 0x85, 0xf8, 0x9d, 0x52, 0x29, 0xb5, 0x31, 0xc8,
    0x45, 0x83, 0x6f, 0x99, 0xb0, 0x86, 0x01, 0xf1, 0x13, 0xbc, 0xe0, 0x36, 0xf9,
];
const SIGNATURE_R: [u8; 32] = [
    0xe9, 0x07, 0x83, 0x1f, 0x80, 0x84, 0x8d, 0x10, 0x69, 0xa5, 0x37, 0x1b, 0x40, 0x24, 0x10, 0x36, 0x4b, 0xdf, 0x1c,
    0x5f, 0x83, 0x07, 0xb0, 0x08, 0x4c, 0x55, 0xf1, 0xce, 0x2d, 0xca, 0x82, 0x15,
];
const SIGNATURE_S: [u8; 32] = [
    0x25, 0xf6, 0x6a, 0x4a, 0x85, 0xea, 0x8b, 0x71, 0xe4, 0x82, 0xa7, 0x4f, 0x38, 0x2d, 0x2c, 0xe5, 0xeb, 0xee, 0xe8,
    0xfd, 0xb2, 0x17, 0x2f, 0x47, 0x7d, 0xf4, 0x90, 0x0d, 0x31, 0x05, 0x36, 0xc0,
];

/// RFC 8032 section 7.1, TEST 1: a key and its signature of the empty message.
const ED25519_KEY: [u8; 32] = [
    0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7, 0xd5, 0x4b, 0xfe, 0xd3, 0xc9, 0x64, 0x07, 0x3a, 0x0e, 0xe1, 0x72,
    0xf3, 0xda, 0xa6, 0x23, 0x25, 0xaf, 0x02, 0x1a, 0x68, 0xf7, 0x07, 0x51, 0x1a,
];
const ED25519_SIGNATURE: [u8; 64] = [
    0xe5, 0x56, 0x43, 0x00, 0xc3, 0x60, 0xac, 0x72, 0x90, 0x86, 0xe2, 0xcc, 0x80, 0x6e, 0x82, 0x8a, 0x84, 0x87, 0x7f,
    0x1e, 0xb8, 0xe5, 0xd9, 0x74, 0xd8, 0x73, 0xe0, 0x65, 0x22, 0x49, 0x01, 0x55, 0x5f, 0xb8, 0x82, 0x15, 0x90, 0xa3,
    0x3b, 0xac, 0xc6, 0x1e, 0x39, 0x70, 0x1c, 0xf9, 0xb4, 0x6b, 0xd2, 0x5b, 0xf5, 0xf0, 0x59, 0x5b, 0xbe, 0x24, 0x65,
    0x51, 0x41, 0x43, 0x8e, 0x7a, 0x10, 0x0b,
];

/// The encoding of the base point: a key, and an image of prime order.
const ED25519_BASE: [u8; 32] = {
    let mut encoding = [0x66; 32];
    encoding[0] = 0x58;
    encoding
};

/// The example of GM/T 0003.5 appendix A.2: digest, key and signature.
const SM2_DIGEST: [u8; 32] = [
    0xf0, 0xb4, 0x3e, 0x94, 0xba, 0x45, 0xac, 0xca, 0xac, 0xe6, 0x92, 0xed, 0x53, 0x43, 0x82, 0xeb, 0x17, 0xe6, 0xab,
    0x5a, 0x19, 0xce, 0x7b, 0x31, 0xf4, 0x48, 0x6f, 0xdf, 0xc0, 0xd2, 0x86, 0x40,
];
const SM2_KEY: [u8; 64] = [
    0x09, 0xf9, 0xdf, 0x31, 0x1e, 0x54, 0x21, 0xa1, 0x50, 0xdd, 0x7d, 0x16, 0x1e, 0x4b, 0xc5, 0xc6, 0x72, 0x17, 0x9f,
    0xad, 0x18, 0x33, 0xfc, 0x07, 0x6b, 0xb0, 0x8f, 0xf3, 0x56, 0xf3, 0x50, 0x20, 0xcc, 0xea, 0x49, 0x0c, 0xe2, 0x67,
    0x75, 0xa5, 0x2d, 0xc6, 0xea, 0x71, 0x8c, 0xc1, 0xaa, 0x60, 0x0a, 0xed, 0x05, 0xfb, 0xf3, 0x5e, 0x08, 0x4a, 0x66,
    0x32, 0xf6, 0x07, 0x2d, 0xa9, 0xad, 0x13,
];
const SM2_SIGNATURE: [u8; 64] = [
    0xf5, 0xa0, 0x3b, 0x06, 0x48, 0xd2, 0xc4, 0x63, 0x0e, 0xea, 0xc5, 0x13, 0xe1, 0xbb, 0x81, 0xa1, 0x59, 0x44, 0xda,
    0x38, 0x27, 0xd5, 0xb7, 0x41, 0x43, 0xac, 0x7e, 0xac, 0xee, 0xe7, 0x20, 0xb3, 0xb1, 0xb6, 0xaa, 0x29, 0xdf, 0x21,
    0x2f, 0xd8, 0x76, 0x31, 0x82, 0xbc, 0x0d, 0x42, 0x1c, 0xa1, 0xbb, 0x90, 0x38, 0xfd, 0x1f, 0x7f, 0x42, 0xd4, 0x84,
    0x0b, 0x69, 0xc4, 0x85, 0xbb, 0xc1, 0xaa,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{batch::Verdict, cpu::Portable, engine::run_alone};

    /// Every sample is decided, and where it is said to be good it is.
    #[test]
    fn samples_do_the_whole_work() {
        for stage in Stage::ALL {
            let Some(batch) = sample(stage, &Policy::default(), 3) else {
                continue;
            };
            assert_eq!(batch.len(), 3, "{stage}");
            let outputs = run_alone(&Portable, &batch);
            let expected = match stage {
                Stage::Ecdsa | Stage::Ring | Stage::Scrypt => Verdict::Invalid,
                _ => Verdict::Valid,
            };
            for row in 0..3 {
                assert_eq!(outputs.verdict(row), expected, "{stage}, row {row}");
            }
        }
    }
}
