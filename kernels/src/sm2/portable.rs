//! SM2 on the arithmetic of crate `sm2` (RustCrypto): its verification takes an identity, the row has a digest.
//! Oracle for every other SM2 engine; one row at a time on the calling thread.
//! Never skips a range: r, s in 1..n, t != 0, the key on the curve, no point at infinity.

use sm2::{
    AffinePoint, FieldBytes, ProjectivePoint, Scalar,
    elliptic_curve::{
        PrimeField,
        group::Group,
        ops::{MulByGeneratorVartime, Reduce},
        point::AffineCoordinates,
    },
};

use super::Sm2Row;
use crate::{batch::Verdict, engine::Work, job::be_from_limbs};

/// Decides every row of the work.
pub fn run(work: &mut Work<'_>) {
    work.decide_each(|row: &Sm2Row, _, _| Verdict::of(verify(row)));
}

/// Whether the signature of this row is accepted. Steps as in GM/T 0003.2 section 7.1.
pub fn verify(row: &Sm2Row) -> bool {
    // B1, B2: r and s in 1..n.
    let (Some(r), Some(s)) = (nonzero_scalar(&row.r), nonzero_scalar(&row.s)) else {
        return false;
    };
    // B5: t = r + s mod n, not zero.
    let t = r + s;
    if bool::from(t.is_zero()) {
        return false;
    }
    let (x, y) = (field_bytes(&row.x), field_bytes(&row.y));
    let Some(public_key) = Option::<AffinePoint>::from(AffinePoint::from_coordinates(&x, &y)) else {
        return false;
    };
    // B6: sG + tP.
    let public_key = ProjectivePoint::from(public_key);
    let point = ProjectivePoint::mul_by_generator_and_mul_add_vartime(&s, &t, &public_key);
    if bool::from(point.is_identity()) {
        return false;
    }
    // B7: e + x mod n, both reduced.
    let e = Scalar::reduce(&field_bytes(&row.digest));
    e + Scalar::reduce(&point.to_affine().x()) == r
}

fn nonzero_scalar(limbs: &[u32; 8]) -> Option<Scalar> {
    let scalar = Option::<Scalar>::from(Scalar::from_repr(field_bytes(limbs)))?;
    (!bool::from(scalar.is_zero())).then_some(scalar)
}

fn field_bytes(limbs: &[u32; 8]) -> FieldBytes {
    be_from_limbs(limbs).into()
}

#[cfg(test)]
mod tests {
    use sm2::{
        PublicKey,
        dsa::{Signature, VerifyingKey, signature::hazmat::PrehashVerifier},
    };

    use super::*;
    use crate::{
        job::limbs_from_be,
        policy::Policy,
        sm2::{DEFAULT_ID, ID_BYTES_MAX, identity_digest, message_digest},
        test_support::{data, each_flipped_bit, each_position_bad_alone, verdicts},
    };

    const ORDER: &str = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123";
    const MODULUS: &str = "fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff";

    fn bytes<const N: usize>(hex_digits: &str) -> [u8; N] {
        hex::decode(hex_digits)
            .expect("hex")
            .try_into()
            .expect("of this length")
    }

    fn limbs(scalar: &Scalar) -> [u32; 8] {
        limbs_from_be(&scalar.to_bytes().into())
    }

    /// A row signed over digest `e` with private key `d` and nonce `k`, by the formulas of GM/T 0003.2 section 6.1.
    fn signed(e: &[u8; 32], d: u64, k: u64) -> Sm2Row {
        let (d, k) = (Scalar::from(d), Scalar::from(k));
        let key = (ProjectivePoint::GENERATOR * d).to_affine();
        let x1 = (ProjectivePoint::GENERATOR * k).to_affine().x();
        let r = Scalar::reduce(&FieldBytes::from(*e)) + Scalar::reduce(&x1);
        let s = (d + Scalar::ONE).invert().unwrap() * (k - r * d);
        let (public_key, signature) = ([key.x(), key.y()].concat(), [r.to_bytes(), s.to_bytes()].concat());
        Sm2Row::from_digest(e, &public_key.try_into().unwrap(), &signature.try_into().unwrap())
    }

    /// The crate's own verification of a digest.
    fn crate_accepts(row: &Sm2Row) -> bool {
        let key = [&[4][..], &be_from_limbs(&row.x), &be_from_limbs(&row.y)].concat();
        let signature = [be_from_limbs(&row.r), be_from_limbs(&row.s)].concat();
        let Ok(key) = PublicKey::from_sec1_bytes(&key) else {
            return false;
        };
        let Ok(signature) = Signature::from_slice(&signature) else {
            return false;
        };
        let key = VerifyingKey::new("", key).expect("a short identity");
        key.verify_prehash(&be_from_limbs(&row.digest), &signature).is_ok()
    }

    #[test]
    fn every_bit_of_every_operand_counts() {
        let good = signed(&[0x5a; 32], 1234, 5678);
        assert!(verify(&good) && crate_accepts(&good));
        each_flipped_bit(&good, |bit, bad| assert!(!verify(bad), "bit {bit}"));
    }

    #[test]
    fn each_row_of_a_batch_is_judged_alone() {
        let good: Vec<_> = (1..=17)
            .map(|seed| signed(&[seed as u8; 32], seed, seed + 99))
            .collect();
        each_position_bad_alone(&good, Policy::default(), |row| row.s[3] ^= 1 << 9);
    }

    #[test]
    fn numbers_out_of_range_are_rejected() {
        let good = signed(&[1; 32], 77, 88);
        let mut cases = Vec::new();
        for value in [&"00".repeat(32), ORDER, MODULUS, &"ff".repeat(32)] {
            let value = limbs_from_be(&bytes(value));
            cases.push(Sm2Row { r: value, ..good });
            cases.push(Sm2Row { s: value, ..good });
            cases.push(Sm2Row { x: value, ..good });
            cases.push(Sm2Row { y: value, ..good });
        }
        for row in &cases {
            assert!(!crate_accepts(row));
        }
        assert_eq!(verdicts(&cases, Policy::default()), vec![Verdict::Invalid; cases.len()]);
    }

    #[test]
    fn t_equal_to_zero_is_rejected() {
        // With s = n - r the key drops out, so that anybody could sign: e is made so that the last equation holds.
        let s = Scalar::from(4321u64);
        let r = -s;
        let x = Scalar::reduce(&(ProjectivePoint::GENERATOR * s).to_affine().x());
        let row = Sm2Row {
            digest: limbs(&(r - x)),
            r: limbs(&r),
            s: limbs(&s),
            ..signed(&[0; 32], 5, 6)
        };
        assert!(!verify(&row) && !crate_accepts(&row));
    }

    #[test]
    fn the_point_at_infinity_is_rejected() {
        // sG + tP = 0 for t = -s/d; no x, so no signature, whatever e is. Here e = r, as if x were 0.
        let d = Scalar::from(5u64);
        let s = Scalar::from(999u64);
        let t = -(s * d.invert().unwrap());
        let r = t - s;
        let row = Sm2Row {
            digest: limbs(&r),
            r: limbs(&r),
            s: limbs(&s),
            ..signed(&[0; 32], 5, 6)
        };
        assert!(!verify(&row) && !crate_accepts(&row));
    }

    #[test]
    fn a_digest_from_n_on_is_reduced() {
        // n + 5 as a 256-bit number is the digest 5.
        let mut five = [0u8; 32];
        five[31] = 5;
        let mut order_and_five = bytes::<32>(ORDER);
        order_and_five[31] += 5;
        let mut row = signed(&five, 31, 32);
        assert!(verify(&row));
        row.digest = limbs_from_be(&order_and_five);
        assert!(verify(&row));
        row.digest[0] ^= 1;
        assert!(!verify(&row));
    }

    #[test]
    fn gmt_0003_5_example() {
        // GM/T 0003.5 appendix A.2: "message digest", the default identity.
        let key = bytes(concat!(
            "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020",
            "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"
        ));
        let signature = bytes(concat!(
            "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3",
            "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa"
        ));
        let za = identity_digest(DEFAULT_ID, &key).unwrap();
        assert_eq!(
            za,
            bytes("b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3")
        );
        let e = message_digest(&za, b"message digest");
        assert_eq!(
            e,
            bytes("f0b43e94ba45accaace692ed534382eb17e6ab5a19ce7b31f4486fdfc0d28640")
        );
        assert!(verify(
            &Sm2Row::new(DEFAULT_ID, b"message digest", &key, &signature).unwrap()
        ));
        assert!(!verify(
            &Sm2Row::new(b"another", b"message digest", &key, &signature).unwrap()
        ));
        assert!(!verify(
            &Sm2Row::new(DEFAULT_ID, b"message digesT", &key, &signature).unwrap()
        ));
    }

    #[test]
    fn an_identity_has_a_greatest_length() {
        assert!(identity_digest(&vec![0; ID_BYTES_MAX], &[0; 64]).is_some());
        assert!(Sm2Row::new(&vec![0; ID_BYTES_MAX + 1], b"", &[0; 64], &[0; 64]).is_none());
    }

    #[test]
    fn openssl_vectors() {
        let Some(text) = data("crypto/sm/sm2_sign_vectors.json") else {
            return;
        };
        let cases: Vec<serde_json::Value> = serde_json::from_str(&text).expect("JSON");
        let mut seen = [0, 0];
        for case in &cases {
            let field = |name: &str| case[name].as_str().expect("a string");
            let id = match case["id_is_hex"].as_bool() {
                Some(true) => hex::decode(field("id")).unwrap(),
                _ => field("id").as_bytes().to_vec(),
            };
            let (key, message) = (bytes(field("pub")), hex::decode(field("msg")).unwrap());
            let signature = bytes(&[field("r"), field("s")].concat());
            let za = identity_digest(&id, &key).unwrap();
            assert_eq!(hex::encode(za), field("za"));
            // Cases with a mutated e name the digest; the others must hash to it.
            let e = bytes(field("e"));
            if !field("src").contains("e^1") {
                assert_eq!(message_digest(&za, &message), e, "{}", field("src"));
            }
            let valid = case["valid"].as_bool().expect("a verdict");
            let row = Sm2Row::from_digest(&e, &key, &signature);
            assert_eq!(verify(&row), valid, "{}", field("src"));
            seen[usize::from(valid)] += 1;
        }
        assert!(seen[0] >= 5 && seen[1] >= 10, "{seen:?}");
    }
}
