//! Hp, the map from keys to points of CryptoNote: 8 * elligator(Keccak-256(key)).
//! Under the ring engines; GEN of a wallet needs it too (I = x Hp(P)).
//! Never a uniform map to the group, and not RFC 9380's: it is what the deployed chains do.
//!
//! Source: `ge_fromfe_frombytes_vartime` of the CryptoNote reference code, which has no derivation; this is one. With
//! v = 2u^2, w = v + 1, the curve y^2 = x^3 + A x^2 + x (A = 486662) gets the abscissa -A v/w, or -A/w if that is on the
//! twist. Let q = w^2 - A^2 v: then the square of the Edwards x is 2A(A + 2) u^2 w/q or A(A + 2) w/q, whichever is a square
//! (2 is none modulo p), and the Edwards y is (z - w)/(z + w) with z = -A v or z = -A. Its x is even in the first case, odd
//! in the second.

use std::sync::LazyLock;

use curve25519_dalek::{EdwardsPoint, edwards::CompressedEdwardsY};
use sha3::{Digest, Keccak256};

use super::field::Fe;

const A: u64 = 486_662;

/// Hp of the encoding of a key. The bytes are only hashed: whether they decode is not asked.
pub fn hash_to_point(public_key: &[u8; 32]) -> EdwardsPoint {
    let encoding = elligator(&Fe::from_bytes_wide(&Keccak256::digest(public_key).into()));
    // The map gives points of the curve only; the fallback is never met.
    let point = CompressedEdwardsY(encoding).decompress().unwrap_or_default();
    point.mul_by_cofactor()
}

/// The encoding of the point that belongs to u, before the multiplication by 8.
fn elligator(u: &Fe) -> [u8; 32] {
    let roots = &*ROOTS;
    let v = u.square().add(&u.square());
    let w = v.add(&Fe::ONE);
    let a = Fe::small(A);
    // q is never 0: w^2 = A^2 v = 2 (A u)^2 would make 2 a square, and u = 0 gives q = 1.
    let q = w.square().sub(&a.square().mul(&v));
    // One exponentiation serves both cases: the root of c w/q or, if that is none, of i c w/q with c = 2A(A + 2).
    let (square, root) = Fe::root_of_ratio(&Fe::small(2 * A * (A + 2)).mul(&w), &q, &roots.i);
    let (x, z) = match square {
        true => (root.mul(u), a.mul(&v).neg()),
        // (root/(1 + i))^2 = i c w/q / 2i = A(A + 2) w/q.
        false => (root.mul(&roots.one_over_one_plus_i), a.neg()),
    };
    let x = if x.is_negative() == square { x.neg() } else { x };
    // z + w is never 0: no point has the abscissa -1.
    let mut encoding = z.sub(&w).mul(&z.add(&w).invert()).to_bytes();
    encoding[31] |= u8::from(x.is_negative()) << 7;
    encoding
}

struct Roots {
    /// sqrt(-1).
    i: Fe,
    /// 1/(1 + sqrt(-1)).
    one_over_one_plus_i: Fe,
}

static ROOTS: LazyLock<Roots> = LazyLock::new(|| {
    let i = Fe::root_of_minus_one();
    Roots {
        i,
        one_over_one_plus_i: Fe::ONE.add(&i).invert(),
    }
});

#[cfg(test)]
mod tests {
    use curve25519_dalek::traits::IsIdentity;

    use super::*;
    use crate::{ed25519::portable::is_canonical, test_support::data};

    #[test]
    fn zero_maps_to_the_point_of_order_two() {
        // u = 0: v = 0, w = q = 1, z = 0, x = 0, y = -1.
        let encoding = elligator(&Fe::small(0));
        let point = CompressedEdwardsY(encoding).decompress().expect("on the curve");
        assert!((point + point).is_identity() && !point.is_identity());
    }

    #[test]
    fn both_branches_stay_on_the_curve_in_the_prime_order_group() {
        let mut signs = [0, 0];
        for seed in 0..200u8 {
            let digest: [u8; 32] = Keccak256::digest([seed]).into();
            let encoding = elligator(&Fe::from_bytes_wide(&digest));
            assert!(CompressedEdwardsY(encoding).decompress().is_some(), "{seed}");
            signs[usize::from(encoding[31] >> 7)] += 1;
            let point = hash_to_point(&[seed; 32]);
            assert!(point.is_torsion_free() && !point.is_identity());
        }
        assert!(signs[0] > 50 && signs[1] > 50, "{signs:?}");
    }

    #[test]
    fn deployed_vectors() {
        let Some(text) = data("crypto/ring/monero_check_key_hash_to_ec.txt") else {
            return;
        };
        let (mut maps, mut keys) = (0, [0, 0]);
        for line in text.lines() {
            let fields: Vec<&str> = line.split_whitespace().collect();
            let bytes = |index: usize| -> [u8; 32] { hex::decode(fields[index]).unwrap().try_into().unwrap() };
            match fields[0] {
                "hash_to_ec" => {
                    assert_eq!(hash_to_point(&bytes(1)).compress().0, bytes(2), "{line}");
                    maps += 1;
                }
                "check_key" => {
                    let decodes = is_canonical(&bytes(1)) && CompressedEdwardsY(bytes(1)).decompress().is_some();
                    assert_eq!(decodes, fields[2] == "true", "{line}");
                    keys[usize::from(decodes)] += 1;
                }
                other => panic!("an unknown kind of line: {other}"),
            }
        }
        assert!(maps == 256 && keys[0] > 50 && keys[1] > 50, "{maps} {keys:?}");
    }
}
