//! ECDSA on libsecp256k1, the library the field trusts (crate `secp256k1`).
//! Oracle for every other ECDSA engine; one row at a time on the calling thread.
//! Never rejects by library habit: what libsecp256k1 refuses but the policy accepts (high S) is normalised first.

use secp256k1::{Message, PublicKey, ecdsa::Signature};

use super::EcdsaRow;
use crate::{
    batch::Verdict,
    engine::Work,
    job::be_from_limbs,
    policy::{EcdsaPolicy, Policy},
};

/// Decides every row of the work.
pub fn run(work: &mut Work<'_>) {
    let policy = *work.policy;
    work.decide_each(|row: &EcdsaRow, _, _| Verdict::of(verify(row, &policy)));
}

/// Whether the signature of this row is accepted.
pub fn verify(row: &EcdsaRow, policy: &Policy) -> bool {
    let mut compact = [0u8; 64];
    compact[..32].copy_from_slice(&be_from_limbs(&row.r));
    compact[32..].copy_from_slice(&be_from_limbs(&row.s));
    // Refuses r or s >= n; zero is refused by the verification itself.
    let Ok(mut signature) = Signature::from_compact(&compact) else {
        return false;
    };
    if policy.ecdsa == EcdsaPolicy::AnyS {
        // libsecp256k1 verifies only s <= n/2; (r, s) and (r, n - s) verify alike.
        signature.normalize_s();
    }
    let (bytes, length) = row.public_key();
    let Ok(public_key) = PublicKey::from_slice(&bytes[..length]) else {
        return false;
    };
    let message = Message::from_digest(be_from_limbs(&row.digest));
    secp256k1::ecdsa::verify(&signature, message, &public_key).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed_row() -> EcdsaRow {
        let secret = secp256k1::SecretKey::from_secret_bytes([7; 32]).expect("7..7 is below n");
        let digest = [9u8; 32];
        let signature = secp256k1::ecdsa::sign(Message::from_digest(digest), &secret).serialize_compact();
        let key = PublicKey::from_secret_key(&secret).serialize();
        let (r, s) = signature.split_at(32);
        EcdsaRow::new(&digest, r.try_into().unwrap(), s.try_into().unwrap(), &key).unwrap()
    }

    #[test]
    fn a_flipped_bit_anywhere_is_caught() {
        let policy = Policy::default();
        let good = signed_row();
        assert!(verify(&good, &policy));
        for word in 0..8 {
            // One bit in each limb of each operand.
            let mut bad = good;
            bad.digest[word] ^= 1 << word;
            assert!(!verify(&bad, &policy), "digest limb {word}");
            let mut bad = good;
            bad.r[word] ^= 1 << word;
            assert!(!verify(&bad, &policy), "r limb {word}");
            let mut bad = good;
            bad.s[word] ^= 1 << word;
            assert!(!verify(&bad, &policy), "s limb {word}");
            let mut bad = good;
            bad.x[word] ^= 1 << word;
            assert!(!verify(&bad, &policy), "x limb {word}");
        }
    }
}
