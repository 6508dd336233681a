//! BIP340 on libsecp256k1 (crate `secp256k1`), the library the field trusts.
//! Oracle for every other Schnorr engine; one row at a time on the calling thread.
//! Never allocates and builds no context: the library's static one serves all rows.

use secp256k1::{XOnlyPublicKey, schnorr::Signature};

use super::SchnorrRow;
use crate::{
    batch::Verdict,
    engine::Work,
    job::{be_from_limbs, bytes_from_words},
};

/// Decides every row of the work.
pub fn run(work: &mut Work<'_>) {
    work.decide_each(|row: &SchnorrRow, _, _| Verdict::of(verify(row)));
}

/// Whether the signature of this row is accepted.
pub fn verify(row: &SchnorrRow) -> bool {
    // Refuses x >= p and an x that is on no point of the curve.
    let Ok(public_key) = XOnlyPublicKey::from_byte_array(be_from_limbs(&row.x)) else {
        return false;
    };
    let mut signature = [0u8; 64];
    signature[..32].copy_from_slice(&be_from_limbs(&row.r));
    signature[32..].copy_from_slice(&be_from_limbs(&row.s));
    let message: [u8; 32] = bytes_from_words(&row.message);
    secp256k1::schnorr::verify(&Signature::from_byte_array(signature), &message, &public_key).is_ok()
}

#[cfg(test)]
mod tests {
    use k256::schnorr::signature::hazmat::PrehashVerifier;

    use super::*;
    use crate::{
        policy::Policy,
        test_support::{data, each_flipped_bit, each_position_bad_alone, verdicts},
    };

    fn signed(seed: u8) -> SchnorrRow {
        let keypair = secp256k1::Keypair::from_secret_bytes([seed; 32]).expect("below n");
        let message = [seed ^ 0x5a; 32];
        let signature = secp256k1::schnorr::sign_no_aux_rand(&message, &keypair);
        let (key, _) = keypair.x_only_public_key();
        SchnorrRow::new(&message, &signature.to_byte_array(), &key.to_byte_array())
    }

    /// The judge: k256, written independently of libsecp256k1.
    fn k256_accepts(row: &SchnorrRow) -> bool {
        let key = k256::schnorr::VerifyingKey::from_bytes(&be_from_limbs(&row.x).into());
        let bytes = [be_from_limbs(&row.r), be_from_limbs(&row.s)].concat();
        let signature = k256::schnorr::Signature::try_from(bytes.as_slice());
        let message: [u8; 32] = bytes_from_words(&row.message);
        match (key, signature) {
            (Ok(key), Ok(signature)) => key.verify_prehash(&message, &signature).is_ok(),
            _ => false,
        }
    }

    #[test]
    fn every_bit_of_every_operand_counts() {
        let good = signed(7);
        assert!(verify(&good) && k256_accepts(&good));
        each_flipped_bit(&good, |bit, bad| {
            // The last eight words are reserved and read by nobody.
            assert_eq!(verify(bad), bit >= 4 * 256, "bit {bit}");
        });
    }

    #[test]
    fn each_row_of_a_batch_is_judged_alone() {
        let good: Vec<_> = (1..=17).map(signed).collect();
        each_position_bad_alone(&good, Policy::default(), |row| row.s[0] ^= 1);
    }

    #[test]
    fn numbers_out_of_range_are_rejected_and_engines_agree() {
        let good = signed(3);
        let p = hex::decode("fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f").unwrap();
        let n = hex::decode("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141").unwrap();
        let limbs = |bytes: &[u8]| crate::job::limbs_from_be(bytes.try_into().unwrap());
        let mut cases = vec![];
        for value in [[0u8; 32].to_vec(), [0xff; 32].to_vec(), p, n] {
            let mut row = good;
            row.r = limbs(&value);
            cases.push(row);
            let mut row = good;
            row.s = limbs(&value);
            cases.push(row);
            let mut row = good;
            row.x = limbs(&value);
            cases.push(row);
        }
        for row in &cases {
            assert!(!verify(row) && !k256_accepts(row), "{row:?}");
        }
        assert_eq!(verdicts(&cases, Policy::default()), vec![Verdict::Invalid; cases.len()]);
    }

    #[test]
    fn bip340_vectors() {
        let Some(text) = data("crypto/bip340/test-vectors.csv") else {
            return;
        };
        let (mut valid, mut invalid) = (0, 0);
        for line in text.lines().skip(1) {
            let fields: Vec<&str> = line.split(',').collect();
            let bytes = |index: usize| hex::decode(fields[index]).expect("hex");
            // Rows hold messages of 32 bytes; cases 15-18 have other lengths.
            let Ok(message) = <[u8; 32]>::try_from(bytes(4)) else {
                continue;
            };
            let row = SchnorrRow::new(&message, &bytes(5).try_into().unwrap(), &bytes(2).try_into().unwrap());
            let expected = fields[6] == "TRUE";
            assert_eq!(verify(&row), expected, "case {}: {}", fields[0], fields[7]);
            if expected { valid += 1 } else { invalid += 1 }
        }
        assert_eq!((valid, invalid), (5, 10), "all cases with 32-byte messages ran");
    }
}
