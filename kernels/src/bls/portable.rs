//! BLS on blst, the library the field trusts, with every key validated and every signature checked for its subgroup.
//! Oracle for every other BLS engine; on the calling thread, unlike blst's own high-level calls, which start a pool.
//! Never accepts infinity as a key or as a sum of keys.

use std::collections::HashMap;

use blst::{
    Pairing, blst_p1_affine, blst_p2_affine,
    min_pk::{AggregatePublicKey, PublicKey, Signature},
};

use super::{BlsRow, PUBLIC_KEY_BYTES, SIGNATURE_BYTES, combined};
use crate::{
    batch::{Outcome, Verdict},
    engine::Work,
    job::bytes_from_words,
};

/// The ciphersuite's tag (draft-irtf-cfrg-bls-signature-06 section 4.2.3).
pub const TAG: &[u8] = b"BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";

/// Keys decoded in this run. A validator set signs many messages, and a key costs as much as a twentieth of a pairing.
#[derive(Default)]
pub(super) struct Keys<'a>(pub(super) HashMap<&'a [u8; PUBLIC_KEY_BYTES], Option<PublicKey>>);

impl<'a> Keys<'a> {
    /// The key, if it is one; decoded at its first use.
    fn decode(&mut self, bytes: &'a [u8; PUBLIC_KEY_BYTES]) -> Option<PublicKey> {
        *self.0.entry(bytes).or_insert_with(|| decode_key(bytes))
    }
}

/// What is left of a row once everything is decoded and in its subgroup: one pairing equation.
pub(super) struct Statement<'a> {
    /// The sum of the keys, not infinity.
    pub(super) public_key: PublicKey,
    /// The signature.
    pub(super) signature: Signature,
    /// The message.
    pub(super) message: &'a [u8],
}

/// Decides every row of the work: rows that decode are checked together, and singly where the combination fails.
pub fn run(work: &mut Work<'_>) {
    let (rows, inputs, outcomes, _) = work.parts::<BlsRow>();
    let mut statements = Vec::with_capacity(rows.len());
    let mut indices = Vec::with_capacity(rows.len());
    let mut keys = Keys::default();
    for (index, (row, outcome)) in rows.iter().zip(outcomes.iter_mut()).enumerate() {
        match decode(row, inputs.of(&row.header), &mut keys) {
            Some(statement) => {
                statements.push(statement);
                indices.push(index);
            }
            None => *outcome = Outcome::decided(&row.header, Verdict::Invalid),
        }
    }
    for (index, holds) in indices.into_iter().zip(combined::verify_each(&statements, TAG)) {
        outcomes[index] = Outcome::decided(&rows[index].header, Verdict::of(holds));
    }
}

/// Whether the signature of this row is accepted, by its own pairing equation.
///
/// # Panics
/// If `input` is not the input of a checked row.
pub fn verify(row: &BlsRow, input: &[u8]) -> bool {
    let statement = decode(row, input, &mut Keys::default());
    statement.is_some_and(|statement| holds(&mut Pairing::new(true, TAG), &statement, TAG))
}

/// e(public key, H(message)) = e(g1, signature), for this statement alone.
pub(super) fn holds<'t>(pairing: &mut Pairing<'t>, statement: &Statement<'_>, tag: &'t [u8]) -> bool {
    pairing.init(true, tag);
    let key: &blst_p1_affine = (&statement.public_key).into();
    let signature: &blst_p2_affine = (&statement.signature).into();
    // Both subgroups were checked as the statement was decoded.
    let added = pairing.aggregate(key, false, signature, false, statement.message, &[]);
    if added != blst::BLST_ERROR::BLST_SUCCESS {
        return false;
    }
    pairing.commit();
    pairing.finalverify(None)
}

/// The statement of a row, or `None` where an encoding, a subgroup or infinity decides against it.
fn decode<'a>(row: &BlsRow, input: &'a [u8], known: &mut Keys<'a>) -> Option<Statement<'a>> {
    let (message, keys) = row.split(input);
    let signature = decode_signature(&bytes_from_words(&row.signature))?;
    Some(Statement {
        public_key: sum(keys, known)?,
        signature,
        message,
    })
}

/// The sum of at least one key, if each is one and their sum is not infinity.
pub(super) fn sum<'a>(keys: &'a [[u8; PUBLIC_KEY_BYTES]], known: &mut Keys<'a>) -> Option<PublicKey> {
    let (first, rest) = keys.split_first()?;
    let first = known.decode(first)?;
    if rest.is_empty() {
        return Some(first);
    }
    let mut sum = AggregatePublicKey::from_public_key(&first);
    for key in rest {
        // Validated already: the flag would check the subgroup again.
        sum.add_public_key(&known.decode(key)?, false).ok()?;
    }
    let public_key = sum.to_public_key();
    // Keys that cancel out would let infinity sign anything.
    let infinity = blst_p1_affine::default();
    (<&blst_p1_affine>::from(&public_key) != &infinity).then_some(public_key)
}

/// `KeyValidate` of the draft: a compressed point of the subgroup, not infinity.
fn decode_key(bytes: &[u8; PUBLIC_KEY_BYTES]) -> Option<PublicKey> {
    PublicKey::key_validate(bytes).ok()
}

/// A compressed point of the subgroup. Infinity passes: no key that is not infinity verifies it.
fn decode_signature(bytes: &[u8; SIGNATURE_BYTES]) -> Option<Signature> {
    Signature::sig_validate(bytes, false).ok()
}

#[cfg(test)]
mod tests;
