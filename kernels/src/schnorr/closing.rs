//! What an accelerator's answer to a BIP340 row says: three closing values, and the equations that hold for a valid signature alone.
//! Between GPU shaders or the payload's logic, which return the values, and whoever asked them.
//! Never believes an answer: every row is closed with its own r and a secret.
//!
//! As for ECDSA (`ecdsa::closing`, which says why), with x(R) = r alone: the device returns X' = X + v (Z^2 + f), Z^2, and y(R) + v. The
//! host has checked r, x < p and s < n, and requires all below p, Z^2 not zero, (r + v) Z^2 = X', and, with y = (y + v) - v,
//! y^2 = r^3 + 7 and y even. An answer of another row or dispatch fails twice: its y + v belongs to another v as well. That y is
//! that of R and not of -R is what the device says; its X, which hangs together with it, is proved.

use std::sync::LazyLock;

use secp256k1::{Keypair, Parity, Scalar, SecretKey};
use sha2::{Digest, Sha256};

use super::SchnorrRow;
use crate::{
    backend::Said,
    field::{
        secp256k1_close::{N, below, closes, closing_values, number, secret},
        secp256k1_p::Fp,
    },
};

/// Words of an answer: X', Z^2 and y + v.
pub const ANSWER_WORDS: usize = 24;

/// What the answer to a row says, given the row's secret: X', Z^2 and y + v, eight little-endian words each. [`Said::Nothing`] where
/// one is p or more, or Z^2 is zero.
pub fn judge(row: &SchnorrRow, check: [u32; 2], answer: &[u32]) -> Said {
    let (Some(r), Some(_), true) = (Fp::new(&row.r), Fp::new(&row.x), below(&row.s, &N)) else {
        return Said::Invalid;
    };
    let (Some(closing), Some(y_mixed)) = (closing_values(answer), number(answer, 16)) else {
        return Said::Nothing;
    };
    let v = secret(check);
    let y = y_mixed.minus(v);
    let on_curve = y.squared() == r.squared().times(r).plus(Fp::small(7));
    match closes(r, v, closing) && on_curve && !y.is_odd() {
        true => Said::Valid,
        false => Said::Invalid,
    }
}

/// Signatures of sixteen keys, each beside one of another message and one whose R has an odd y, which the parity alone makes
/// invalid: x is right, and only the device knows y. Made at first use.
pub fn known_rows() -> &'static [(SchnorrRow, bool)] {
    static ROWS: LazyLock<Vec<(SchnorrRow, bool)>> = LazyLock::new(|| {
        let rows = (1..=16u8).flat_map(|seed| {
            let secret = SecretKey::from_secret_bytes([seed; 32]).expect("below n");
            let pair = Keypair::from_secret_key(&secret);
            let message: [u8; 32] = std::array::from_fn(|at| seed.wrapping_mul(31).wrapping_add(at as u8 * 5));
            let signature = secp256k1::schnorr::sign_no_aux_rand(&message, &pair).to_byte_array();
            let good = SchnorrRow::new(&message, &signature, &pair.x_only_public_key().0.to_byte_array());
            let mut bad = good;
            bad.message[usize::from(seed) % 8] ^= 1 << (seed % 32);
            [(good, true), (bad, false), (odd(seed, &message, &pair), false)]
        });
        rows.collect()
    });
    &ROWS
}

/// What BIP340's signer would give who forgets to negate a nonce whose point has an odd y: sG - eP = R, but for the parity.
fn odd(seed: u8, message: &[u8; 32], pair: &Keypair) -> SchnorrRow {
    let nonces =
        (0..=u8::MAX).map(|salt| SecretKey::from_secret_bytes(std::array::from_fn(|at| [seed, salt, 3][at % 3])));
    let odd = |nonce: &SecretKey| nonce.x_only_public_key().1 == Parity::Odd;
    let nonce = nonces.flatten().find(odd).expect("half of all points have an odd y");
    let (r, key) = (nonce.x_only_public_key().0.to_byte_array(), pair.x_only_public_key());
    let tag = Sha256::digest(b"BIP0340/challenge");
    let challenge = Sha256::new()
        .chain_update(tag)
        .chain_update(tag)
        .chain_update(r)
        .chain_update(key.0.to_byte_array())
        .chain_update(message)
        .finalize();
    let secret = SecretKey::from_keypair(pair);
    let secret = if key.1 == Parity::Odd { secret.negate() } else { secret };
    let challenge = Scalar::from_be_bytes(challenge.into()).expect("below n but once in 2^127");
    let product = secret.mul_tweak(&challenge).expect("not zero");
    let s = nonce.add_tweak(&Scalar::from(product)).expect("not zero");
    let mut signature = [0; 64];
    signature[..32].copy_from_slice(&r);
    signature[32..].copy_from_slice(&s.to_secret_bytes());
    SchnorrRow::new(message, &signature, &key.0.to_byte_array())
}

#[cfg(test)]
mod tests {
    use k256::{ProjectivePoint, Scalar, elliptic_curve::sec1::ToSec1Point};

    use super::*;
    use crate::job::limbs_from_be;

    const SECRET: [u32; 2] = [0x89ab_cdef, 0x0123_4567];

    /// x and y of k G.
    fn point(k: u64) -> [Fp; 2] {
        let point = (ProjectivePoint::GENERATOR * Scalar::from(k))
            .to_affine()
            .to_sec1_point(false);
        [1, 33].map(|at| Fp::new(&limbs_from_be(point.as_bytes()[at..at + 32].try_into().unwrap())).expect("below p"))
    }

    /// A point with even y (G has), and a row with its x for r.
    fn nonce() -> (SchnorrRow, Fp, Fp) {
        let (row, valid) = known_rows()[0];
        assert!(valid);
        let (x, y) = (2..)
            .map(point)
            .map(|[x, y]| (x, y))
            .find(|(_, y)| !y.is_odd())
            .expect("half of all points");
        (SchnorrRow { r: x.limbs(), ..row }, x, y)
    }

    /// What a device that works answers to a point over this Z.
    fn answer(x: Fp, y: Fp, z: u64, check: [u32; 2]) -> Vec<u32> {
        let (v, zz) = (secret(check), Fp::small(z).squared());
        [x.times(zz).plus(v.times(zz)).limbs(), zz.limbs(), y.plus(v).limbs()].concat()
    }

    #[test]
    fn an_honest_answer_closes_and_no_other_does() {
        let (row, x, y) = nonce();
        let honest = answer(x, y, 1234, SECRET);
        assert_eq!(judge(&row, SECRET, &honest), Said::Valid);
        assert_eq!(judge(&row, SECRET, &[0; 24]), Said::Nothing);
        assert_eq!(judge(&row, SECRET, &honest[..23]), Said::Nothing);
        assert_eq!(
            judge(&row, SECRET, &answer(x, y.negated(), 1234, SECRET)),
            Said::Invalid,
            "odd y"
        );
        for bit in 0..64 {
            let mut stale = SECRET;
            stale[bit / 32] ^= 1 << (bit % 32);
            assert_eq!(
                judge(&row, SECRET, &answer(x, y, 1234, stale)),
                Said::Invalid,
                "bit {bit} of v"
            );
        }
        for bit in 0..768 {
            let mut flipped = honest.clone();
            flipped[bit / 32] ^= 1 << (bit % 32);
            assert_ne!(judge(&row, SECRET, &flipped), Said::Valid, "bit {bit}");
        }
        // Another point, right in itself; and its x with the y of this one.
        let [other_x, other_y] = point(1_000);
        assert_eq!(judge(&row, SECRET, &answer(other_x, other_y, 3, SECRET)), Said::Invalid);
        assert_eq!(judge(&row, SECRET, &answer(x, other_y, 3, SECRET)), Said::Invalid);
    }

    /// The answer of a row with the same r under another secret; the control shows that only the secret tells them apart.
    #[test]
    fn answers_of_other_rows_do_not_close() {
        let (row, x, y) = nonce();
        let other = [SECRET[0] ^ 1, SECRET[1]];
        assert_eq!(judge(&row, SECRET, &answer(x, y, 3, other)), Said::Invalid);
        assert_eq!(judge(&row, other, &answer(x, y, 3, other)), Said::Valid);
    }

    #[test]
    fn ranges_are_the_hosts() {
        let (row, x, y) = nonce();
        let honest = answer(x, y, 7, SECRET);
        let p = std::array::from_fn(|at| {
            if at == 0 {
                0xffff_fc2f
            } else {
                u32::MAX - u32::from(at == 1)
            }
        });
        for bad in [
            SchnorrRow { r: p, ..row },
            SchnorrRow { x: p, ..row },
            SchnorrRow { s: N, ..row },
        ] {
            assert_eq!(judge(&bad, SECRET, &honest), Said::Invalid);
        }
    }

    #[test]
    fn known_rows_are_what_they_say() {
        assert!(known_rows().iter().any(|(_, valid)| *valid) && known_rows().iter().any(|(_, valid)| !valid));
        for (row, valid) in known_rows().iter() {
            assert_eq!(crate::schnorr::portable::verify(row), *valid);
        }
    }
}
