//! The block signature (Q12) and the proof of delegation: who signed a block, and whose coin it stakes.
//! Called by the judge; signatures in DER are checks for an engine, compact ones recover their key here.
//! Never looks a coin up.

use secp256k1::ecdsa::{RecoverableSignature, RecoveryId};
use secp256k1::{Message, PublicKey};

use super::super::utxo::script::{Ops, Template, classify, opcode, template::is_key_form};
use super::super::utxo::wire::put_var_bytes;
use super::super::utxo::{EcdsaKey, Hash32, SigCheck, Transaction, hash160, sha256d};
use super::header::{BlockSignature, COMPACT_BYTES};

/// The key that a block of stake says it is signed by: the one that the coinstake's second output pays to, or that stands
/// behind its `OP_RETURN` (`GetBlockPublicKey`).
#[must_use]
pub fn block_key(coinstake: &Transaction) -> Option<&[u8]> {
    let script = coinstake.output(1)?.script_pubkey;
    if let Template::PublicKey(key) = classify(script) {
        return Some(key);
    }
    let mut ops = Ops::new(script);
    let first = ops.next()?.ok()?;
    let key = ops.next()?.ok()?.pushed()?;
    (first.opcode == opcode::RETURN && is_key_form(key)).then_some(key)
}

/// How a block signature is to be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockCheck {
    /// By an engine.
    Engine(SigCheck),
    /// It is decided: it is the key's, or not.
    Decided(bool),
}

/// What decides whether `key` signed `digest` in this form (`CheckBlockSignature`).
#[must_use]
pub fn block_check(form: &BlockSignature, digest: &Hash32, key: &[u8]) -> BlockCheck {
    match form {
        BlockSignature::None => BlockCheck::Decided(false),
        BlockSignature::Der(numbers) => match EcdsaKey::new(key) {
            Some(key) => BlockCheck::Engine(SigCheck::Ecdsa {
                digest: *digest,
                key,
                r: numbers.r,
                s: numbers.s,
            }),
            None => BlockCheck::Decided(false),
        },
        BlockSignature::Compact(signature) | BlockSignature::Delegated { signature, .. } => {
            BlockCheck::Decided(recover(digest, signature).as_deref() == Some(key))
        }
    }
}

/// The key that made a compact signature of `digest`, as its head asks for: 33 bytes or 65 (`RecoverCompact`).
#[must_use]
pub fn recover(digest: &Hash32, signature: &[u8; COMPACT_BYTES]) -> Option<Vec<u8>> {
    let (head, numbers) = signature.split_first_chunk::<1>()?;
    let [head] = head;
    let head = head.wrapping_sub(COMPACT_HEAD);
    let id = RecoveryId::from_u8_masked(head);
    let signature = RecoverableSignature::from_compact(numbers, id).ok()?;
    let key: PublicKey = signature.recover_ecdsa(Message::from_digest(*digest)).ok()?;
    Some(if head & 4 != 0 {
        key.serialize().to_vec()
    } else {
        key.serialize_uncompressed().to_vec()
    })
}

/// The hash of the key whose owner lends its coins to the staker with this key hash (`SignStr::GetKeyIdMessage`).
#[must_use]
pub fn delegator(delegation: &[u8; COMPACT_BYTES], staker: &[u8; 20]) -> Option<[u8; 20]> {
    recover(&delegation_digest(staker), delegation).map(|key| hash160(&key))
}

/// What an owner signs to lend coins to a staker.
#[must_use]
pub fn delegation_digest(staker: &[u8; 20]) -> Hash32 {
    let mut message = Vec::new();
    put_var_bytes(&mut message, b"Qtum Signed Message:\n");
    put_var_bytes(&mut message, hex::encode(staker).as_bytes());
    sha256d(&message)
}

/// The hash of the key that a script pays to, if it pays to one.
#[must_use]
pub fn paid_key_hash(script: &[u8]) -> Option<[u8; 20]> {
    match classify(script) {
        Template::PublicKey(key) => Some(hash160(key)),
        Template::PublicKeyHash(hash) => Some(*hash),
        _ => None,
    }
}

/// The head of a compact signature of recovery id 0 and a key of 65 bytes.
pub const COMPACT_HEAD: u8 = 27;

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use secp256k1::{SecretKey, ecdsa};

    use super::*;
    use crate::chain::utxo::{InputParts, TransactionBuilder};

    fn keys(byte: u8) -> (SecretKey, PublicKey) {
        let secret = SecretKey::from_secret_bytes([byte; 32]).unwrap();
        (secret, PublicKey::from_secret_key(&secret))
    }

    fn compact(digest: &Hash32, secret: &SecretKey, compressed: bool) -> [u8; 65] {
        let signature = RecoverableSignature::sign_ecdsa_recoverable(Message::from_digest(*digest), secret);
        let (id, numbers) = signature.serialize_compact();
        let mut out = [0; 65];
        out[0] = COMPACT_HEAD + id.to_u8() + if compressed { 4 } else { 0 };
        out[1..].copy_from_slice(&numbers);
        out
    }

    #[test]
    fn compact_signatures_give_back_their_key_in_the_form_they_ask_for() {
        let (secret, key) = keys(7);
        let digest = [9; 32];
        let short = compact(&digest, &secret, true);
        assert_eq!(recover(&digest, &short).unwrap(), key.serialize());
        let long = compact(&digest, &secret, false);
        assert_eq!(recover(&digest, &long).unwrap(), key.serialize_uncompressed());
        // The form of the key is part of the rule: it must be the very bytes of the output.
        let check = |signature, key: &[u8]| block_check(&BlockSignature::Compact(signature), &digest, key);
        assert_eq!(check(short, &key.serialize()), BlockCheck::Decided(true));
        assert_eq!(check(long, &key.serialize()), BlockCheck::Decided(false));
        // Another digest or recovery id gives another key, or none.
        assert_ne!(recover(&[8; 32], &short), Some(key.serialize().to_vec()));
        let mut other = short;
        other[0] ^= 1;
        assert_ne!(recover(&digest, &other), Some(key.serialize().to_vec()));
        assert_eq!(recover(&digest, &[0xff; 65]), None, "numbers above the group order");
    }

    #[test]
    fn the_key_stands_in_the_second_output_in_one_of_two_forms() {
        let (_, key) = keys(7);
        let key = key.serialize();
        let with = |script: Vec<u8>| {
            TransactionBuilder {
                version: 2,
                inputs: vec![InputParts::default()],
                outputs: vec![(0, Vec::new()), (5, script)],
                lock_time: 0,
                rings: None,
            }
            .build()
            .unwrap()
        };
        let pay = [&[33], &key[..], &[opcode::CHECKSIG]].concat();
        let burn = [&[opcode::RETURN, 33], &key[..]].concat();
        assert_eq!(block_key(&with(pay.clone())), Some(&key[..]));
        assert_eq!(block_key(&with(burn.clone())), Some(&key[..]));
        assert_eq!(block_key(&with(burn[..34].to_vec())), None, "a key that is cut");
        assert_eq!(block_key(&with(pay[1..].to_vec())), None);
        assert_eq!(block_key(&with(Vec::new())), None);
        assert_eq!(paid_key_hash(&pay), Some(hash160(&key)));
        assert_eq!(
            paid_key_hash(&super::super::reward::share_script(&[3; 20])),
            Some([3; 20])
        );
        assert_eq!(paid_key_hash(&burn), None);
    }

    #[test]
    fn a_delegation_names_its_owner_and_one_staker() {
        let (secret, key) = keys(5);
        let staker = [6; 20];
        let delegation = compact(&delegation_digest(&staker), &secret, true);
        assert_eq!(delegator(&delegation, &staker), Some(hash160(&key.serialize())));
        assert_ne!(delegator(&delegation, &[7; 20]), Some(hash160(&key.serialize())));
    }

    #[test]
    fn der_signatures_go_to_an_engine() {
        let (secret, key) = keys(7);
        let digest = [9; 32];
        let der = ecdsa::sign(Message::from_digest(digest), &secret).serialize_der();
        let numbers = perigee_kernels::ecdsa::der::parse_strict(&der).unwrap();
        let BlockCheck::Engine(check) = block_check(&BlockSignature::Der(numbers), &digest, &key.serialize()) else {
            panic!("a DER signature is decided by an engine");
        };
        assert!(crate::chain::utxo::judge::verify_signature(&check));
    }
}
