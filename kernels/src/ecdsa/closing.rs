//! What an accelerator's answer to an ECDSA row says: two closing values, and the equation that holds for a valid signature alone.
//! Between GPU shaders or the payload's logic, which return the values, and whoever asked them.
//! Never believes an answer: every row is closed with its own r and a secret.
//!
//! The device returns Z^2 and X' = X + v (Z^2 + f), where u1 G + u2 Q = (X / Z^2, ...), v is the secret of this row in this dispatch,
//! and f is zero exactly if the key is a point of the curve with the y or parity that the row names: f = y^2 - x^3 - 7. The host has
//! checked 1 <= r, s < n, the bound of s and x, y < p, and requires both below p, Z^2 not zero, and
//! ```text
//! (r + v) Z^2 = X'      or, only if r < p - n,      (r + n + v) Z^2 = X'      (mod p)
//! ```
//! so that a valid answer states x(R) = r + v f / Z^2 for the v of this row. A zeroed answer has Z^2 = 0. A stale one, or that of
//! another row, has another v: (r + v) Z^2 = X + v' Z^2 leaves one v, of 2^64 that were possible, even where whoever made the rows
//! knew X and Z^2 and chose r for them. A key that is none makes f other than zero, and the equation then asks for a v that
//! whoever chose the key cannot know, again one of 2^64; so a key's soundness hangs on no comparison on the device. Any single
//! wrong bit of either value breaks the equation, because it is linear in each: one value fits the other. A device that computes
//! the wrong kernel consistently is found by known-answer rows and re-checks, not by this equation: it knows r and v.

use std::sync::LazyLock;

use secp256k1::{Message, PublicKey, SecretKey};

use super::EcdsaRow;
use crate::{
    backend::Said,
    field::{
        secp256k1_close::{HIGH_S, N, P_LESS_N, below, closes, closing_values, order, secret},
        secp256k1_p::Fp,
    },
    policy::{EcdsaPolicy, Policy},
};

/// Words of an answer: X' and Z^2.
pub const ANSWER_WORDS: usize = 16;

/// What the answer to a row says, given the row's secret: X' and Z^2, eight little-endian words each. [`Said::Nothing`] where either
/// is p or more, or Z^2 is zero.
pub fn judge(row: &EcdsaRow, check: [u32; 2], policy: &Policy, answer: &[u32]) -> Said {
    let highest = match policy.ecdsa {
        EcdsaPolicy::AnyS => &N,
        EcdsaPolicy::LowS => &HIGH_S,
    };
    let nought = [0; 8];
    let in_range = row.r != nought && row.s != nought && below(&row.r, &N) && below(&row.s, highest);
    let whole = row.header.inline_tag() != 33;
    let key = Fp::new(&row.x).is_some() && (!whole || Fp::new(&row.y).is_some());
    let (true, true, Some(r)) = (in_range, key, Fp::new(&row.r)) else {
        return Said::Invalid;
    };
    let Some(closing) = closing_values(answer) else {
        return Said::Nothing;
    };
    let v = secret(check);
    let holds = closes(r, v, closing) || below(&row.r, &P_LESS_N) && closes(r.plus(order()), v, closing);
    if holds { Said::Valid } else { Said::Invalid }
}

/// Signatures of sixteen keys, whole and short, each beside one of another digest; made at first use. s is low.
pub fn known_rows() -> &'static [(EcdsaRow, bool)] {
    static ROWS: LazyLock<Vec<(EcdsaRow, bool)>> = LazyLock::new(|| {
        let rows = (1..=16u8).flat_map(|seed| {
            let secret = SecretKey::from_secret_bytes([seed; 32]).expect("below n");
            let digest: [u8; 32] = std::array::from_fn(|at| seed.wrapping_mul(29).wrapping_add(at as u8 * 7));
            let signature = secp256k1::ecdsa::sign(Message::from_digest(digest), &secret).serialize_compact();
            let key = PublicKey::from_secret_key(&secret);
            let key = if seed % 2 == 0 {
                key.serialize().to_vec()
            } else {
                key.serialize_uncompressed().to_vec()
            };
            let (r, s) = (signature.first_chunk().expect("r"), signature.last_chunk().expect("s"));
            let good = EcdsaRow::new(&digest, r, s, &key).expect("an encoded key");
            let mut bad = good;
            bad.digest[usize::from(seed) % 8] ^= 1 << (seed % 32);
            [(good, true), (bad, false)]
        });
        rows.collect()
    });
    &ROWS
}

#[cfg(test)]
mod tests {
    use k256::{
        ProjectivePoint, Scalar,
        elliptic_curve::{ops::Reduce, sec1::ToSec1Point},
    };

    use super::*;
    use crate::job::limbs_from_be;

    const SECRET: [u32; 2] = [0x89ab_cdef, 0x0123_4567];
    const ANY_S: Policy = Policy {
        ecdsa: EcdsaPolicy::AnyS,
        ed25519: crate::policy::EdPolicy::Rfc8032Cofactorless,
        merkle: crate::policy::MerkleRule::BitcoinSha256d,
        erasure: crate::policy::ErasureCode::Gf8,
    };

    fn limbs(bytes: &[u8]) -> [u32; 8] {
        limbs_from_be(bytes.try_into().expect("32 bytes"))
    }

    /// What a device that works answers to a point with this x over this Z.
    fn answer(x: Fp, z: u64, check: [u32; 2]) -> Vec<u32> {
        let zz = Fp::small(z).squared();
        let mixed = x.times(zz).plus(secret(check).times(zz));
        [mixed.limbs(), zz.limbs()].concat()
    }

    /// A row whose signature holds, and x of its nonce: R = u1 G + u2 Q, r = x(R), s = r / u2, digest = u1 s.
    fn valid(u1: u64, u2: u64, key: u64) -> (EcdsaRow, Fp) {
        let (u1, u2) = (Scalar::from(u1), Scalar::from(u2));
        let key = ProjectivePoint::GENERATOR * Scalar::from(key);
        let nonce = (ProjectivePoint::GENERATOR * u1 + key * u2)
            .to_affine()
            .to_sec1_point(false);
        let r = &nonce.as_bytes()[1..33];
        let r_scalar = Scalar::reduce(&k256::FieldBytes::from(*r.first_chunk().expect("32 bytes")));
        let s = r_scalar * u2.invert().expect("not zero");
        let (digest, s) = ((u1 * s).to_bytes(), s.to_bytes());
        let key = key.to_affine().to_sec1_point(true);
        let row = EcdsaRow::new(
            digest.as_slice().try_into().unwrap(),
            r.try_into().unwrap(),
            s.as_slice().try_into().unwrap(),
            key.as_bytes(),
        );
        (row.expect("an encoded key"), Fp::new(&limbs(r)).expect("below p"))
    }

    #[test]
    fn an_honest_answer_closes_and_no_other_does() {
        let (row, x) = valid(5, 9, 77);
        let honest = answer(x, 1234, SECRET);
        assert_eq!(judge(&row, SECRET, &ANY_S, &honest), Said::Valid);
        // Nothing written, nothing but a Z^2, and a Z^2 that is p.
        assert_eq!(judge(&row, SECRET, &ANY_S, &[0; 16]), Said::Nothing);
        let p = [
            0xffff_fc2f,
            0xffff_fffe,
            u32::MAX,
            u32::MAX,
            u32::MAX,
            u32::MAX,
            u32::MAX,
            u32::MAX,
        ];
        assert_eq!(judge(&row, SECRET, &ANY_S, &[[0; 8], p].concat()), Said::Nothing);
        assert_eq!(
            judge(&row, SECRET, &ANY_S, &[[0; 8], Fp::ONE.limbs()].concat()),
            Said::Invalid
        );
        assert_eq!(judge(&row, SECRET, &ANY_S, &honest[..15]), Said::Nothing);
        // Left from another dispatch: each bit of v counts.
        for bit in 0..64 {
            let mut stale = SECRET;
            stale[bit / 32] ^= 1 << (bit % 32);
            assert_eq!(
                judge(&row, SECRET, &ANY_S, &answer(x, 1234, stale)),
                Said::Invalid,
                "bit {bit}"
            );
        }
        // Every bit of both closing values.
        for bit in 0..512 {
            let mut flipped = honest.clone();
            flipped[bit / 32] ^= 1 << (bit % 32);
            assert_ne!(judge(&row, SECRET, &ANY_S, &flipped), Said::Valid, "bit {bit}");
        }
        // A point that is on the curve and plausible in all but its x.
        let (_, other) = valid(5, 9, 78);
        assert_eq!(judge(&row, SECRET, &ANY_S, &answer(other, 1234, SECRET)), Said::Invalid);
    }

    /// Answers of two rows changed places; and the second row was made so that its r fits X and Z^2 of the first.
    #[test]
    fn answers_of_other_rows_do_not_close() {
        let ((first, x), (second, y)) = (valid(5, 9, 77), valid(6, 8, 79));
        let checks = [SECRET, [0x89ab_cdee, 0x0123_4567]];
        assert_eq!(
            judge(&first, checks[0], &ANY_S, &answer(y, 3, checks[1])),
            Said::Invalid
        );
        assert_eq!(
            judge(&second, checks[1], &ANY_S, &answer(x, 3, checks[0])),
            Said::Invalid
        );
        let mut fitted = second;
        fitted.r = first.r;
        let swapped = answer(x, 3, checks[0]);
        assert_eq!(judge(&fitted, checks[1], &ANY_S, &swapped), Said::Invalid);
        // The control: with one secret for both it would have closed.
        assert_eq!(judge(&fitted, checks[0], &ANY_S, &swapped), Said::Valid);
    }

    /// x(R) = r + n: only where it is below p.
    #[test]
    fn x_above_the_order() {
        let (mut row, _) = valid(5, 9, 77);
        row.r = Fp::small(40).limbs();
        let above = Fp::small(40).plus(order());
        assert_eq!(judge(&row, SECRET, &ANY_S, &answer(above, 9, SECRET)), Said::Valid);
        // r = p - n + 3: r + n is 3 modulo p, and no x that r stands for.
        row.r = Fp::new(&P_LESS_N).expect("below p").plus(Fp::small(3)).limbs();
        assert_eq!(
            judge(&row, SECRET, &ANY_S, &answer(Fp::small(3), 9, SECRET)),
            Said::Invalid
        );
    }

    /// Numbers that the rule refuses are refused whatever the device says.
    #[test]
    fn ranges_are_the_hosts() {
        let (row, x) = valid(5, 9, 77);
        let honest = answer(x, 7, SECRET);
        let p = std::array::from_fn(|at| {
            if at == 0 {
                0xffff_fc2f
            } else {
                u32::MAX - u32::from(at == 1)
            }
        });
        let cases = [
            ("r = 0", EcdsaRow { r: [0; 8], ..row }),
            ("r = n", EcdsaRow { r: N, ..row }),
            ("s = 0", EcdsaRow { s: [0; 8], ..row }),
            ("s = n", EcdsaRow { s: N, ..row }),
            ("x = p", EcdsaRow { x: p, ..row }),
            (
                "x = 2^256 - 1",
                EcdsaRow {
                    x: [u32::MAX; 8],
                    ..row
                },
            ),
        ];
        for (name, bad) in cases {
            assert_eq!(judge(&bad, SECRET, &ANY_S, &honest), Said::Invalid, "{name}");
        }
        let low = Policy {
            ecdsa: EcdsaPolicy::LowS,
            ..ANY_S
        };
        let mut edge = row;
        edge.s = HIGH_S;
        assert_eq!(judge(&edge, SECRET, &low, &honest), Said::Invalid);
        assert_eq!(judge(&edge, SECRET, &ANY_S, &honest), Said::Valid);
        edge.s[0] -= 1;
        assert_eq!(judge(&edge, SECRET, &low, &honest), Said::Valid);
        // y of a whole key, from p on.
        let mut whole = row;
        whole.header = crate::job::Header::inline(65);
        whole.y = p;
        assert_eq!(judge(&whole, SECRET, &ANY_S, &honest), Said::Invalid);
    }

    #[test]
    fn known_rows_are_what_they_say() {
        assert!(known_rows().iter().any(|(_, valid)| *valid) && known_rows().iter().any(|(_, valid)| !valid));
        for (row, valid) in known_rows().iter() {
            for policy in [
                &ANY_S,
                &Policy {
                    ecdsa: EcdsaPolicy::LowS,
                    ..ANY_S
                },
            ] {
                assert_eq!(crate::ecdsa::portable::verify(row, policy), *valid);
            }
        }
    }
}
