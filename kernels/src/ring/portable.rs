//! CryptoNote rings on `curve25519-dalek` and Keccak-256 of crate `sha3`.
//! Oracle for every other ring engine; one ring at a time on the calling thread.
//! Never decides a part of a ring: all its rows get the verdict of the whole.

use curve25519_dalek::{
    EdwardsPoint, Scalar,
    edwards::CompressedEdwardsY,
    traits::{IsIdentity, VartimeMultiscalarMul},
};
use sha3::{Digest, Keccak256};

use super::{RingRow, hash_to_point};
use crate::{
    batch::{Outcome, Verdict},
    ed25519::portable::is_canonical,
    engine::Work,
    job::bytes_from_words,
};

/// Decides every ring of the work.
pub fn run(work: &mut Work<'_>) {
    let (rows, _, outcomes, _) = work.parts::<RingRow>();
    let mut outcomes = outcomes.iter_mut();
    for ring in rows.chunk_by(|left, right| left.header.group == right.header.group) {
        let verdict = Verdict::of(verify(ring));
        for (row, outcome) in ring.iter().zip(&mut outcomes) {
            *outcome = Outcome::decided(&row.header, verdict);
        }
    }
}

/// Whether the ring signature of these rows, all rows of one ring, is accepted.
pub fn verify(ring: &[RingRow]) -> bool {
    challenges_close(ring).unwrap_or(false)
}

/// Whether the sum of challenges is the hash of all commitments; `None` where an encoding or a range decides against it.
fn challenges_close(ring: &[RingRow]) -> Option<bool> {
    let first = ring.first()?;
    let (key_image, message) = (first.key_image, first.message);
    let image = decode_point(&key_image)?;
    if image.is_identity() || !image.is_torsion_free() {
        return None;
    }
    let mut commitments = Keccak256::new().chain_update(bytes_from_words::<8, 32>(&message));
    let mut sum = Scalar::ZERO;
    for row in ring {
        // Rows that disagree on image or message are of no ring.
        if row.key_image != key_image || row.message != message {
            return None;
        }
        let (c, r) = (decode_scalar(&row.challenge)?, decode_scalar(&row.response)?);
        let public_key = decode_point(&row.public_key)?;
        let base = hash_to_point(&bytes_from_words(&row.public_key));
        // L = rG + cP, R = r Hp(P) + c I; encoded together, since the inversion costs most.
        let left = EdwardsPoint::vartime_double_scalar_mul_basepoint(&c, &public_key, &r);
        let right = EdwardsPoint::vartime_multiscalar_mul([r, c], [base, image]);
        for encoding in EdwardsPoint::compress_batch(&[left, right]) {
            commitments.update(encoding.0);
        }
        sum += c;
    }
    Some(sum == Scalar::from_bytes_mod_order(commitments.finalize().into()))
}

/// The point of a canonical encoding.
fn decode_point(words: &[u32; 8]) -> Option<EdwardsPoint> {
    let encoding = bytes_from_words(words);
    is_canonical(&encoding).then(|| CompressedEdwardsY(encoding).decompress())?
}

/// A number below the group order.
fn decode_scalar(words: &[u32; 8]) -> Option<Scalar> {
    Scalar::from_canonical_bytes(bytes_from_words(words)).into()
}

#[cfg(test)]
mod tests;
