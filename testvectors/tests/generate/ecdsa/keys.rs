//! ECDSA cases about the key: its encodings, points that are none, and keys that meet multiples of G.
//! Part of the ECDSA generator, which owns the reference and the makers of signatures.
//! Never judges by itself.

use super::*;

pub(super) fn key_encodings(m: &mut Maker) {
    let flags = &["key-encoding"];
    // One key with even y, one with odd y.
    for odd in [false, true] {
        let label = if odd { "odd" } else { "even" };
        let signed = (0..)
            .map(|i| m.ordinary(&format!("key-{label}-{i}")))
            .find(|signed| signed.key.as_ref().is_some_and(|(_, y)| y.bit(0) == odd))
            .expect("half of all keys");
        let (right, wrong) = if odd { (7, 6) } else { (6, 7) };
        let with = |public_key: Vec<u8>| EcdsaCase {
            public_key,
            ..signed.case(COMPACT)
        };
        let full = uncompressed(4, &signed.key);
        m.book.accept(
            &format!("key-{label}-compressed"),
            flags,
            "33 bytes",
            with(compressed(&signed.key)),
        );
        m.book.accept(
            &format!("key-{label}-uncompressed"),
            flags,
            "65 bytes, form 04",
            with(full.clone()),
        );
        m.book.accept(
            &format!("key-{label}-hybrid"),
            flags,
            "hybrid form with the right parity",
            with(uncompressed(right, &signed.key)),
        );
        m.book.reject(
            &format!("key-{label}-hybrid-wrong"),
            flags,
            "hybrid form with the wrong parity",
            with(uncompressed(wrong, &signed.key)),
        );
        for form in [0, 1, 5, 8, 0x84] {
            m.book.reject(
                &format!("key-{label}-form-{form:02x}"),
                flags,
                "unknown form byte",
                with([&[form], &full[1..]].concat()),
            );
        }
        m.book.reject(
            &format!("key-{label}-form-short-04"),
            flags,
            "form 04 with 32 bytes",
            with(full[..33].to_vec()),
        );
        m.book.reject(
            &format!("key-{label}-form-long-02"),
            flags,
            "form 02 with 64 bytes",
            with([&[2], &full[1..]].concat()),
        );
        m.book.reject(
            &format!("key-{label}-64-bytes"),
            flags,
            "form byte missing",
            with(full[1..].to_vec()),
        );
        m.book.reject(
            &format!("key-{label}-66-bytes"),
            flags,
            "one byte too many",
            with([full.clone(), vec![0]].concat()),
        );
        m.book.reject(
            &format!("key-{label}-32-bytes"),
            flags,
            "x only",
            with(full[1..33].to_vec()),
        );
        m.book.reject(
            &format!("key-{label}-negated"),
            flags,
            "other compressed form: the negated key",
            with(compressed(&m.curve.neg(&signed.key))),
        );
    }
    let signed = m.ordinary("key-empty");
    let with = |public_key: Vec<u8>| EcdsaCase {
        public_key,
        ..signed.case(COMPACT)
    };
    m.book.reject("key-empty", flags, "no key bytes", with(Vec::new()));
    m.book.reject(
        "key-infinity",
        &["key-encoding", "infinity"],
        "SEC1 encoding of infinity",
        with(vec![0]),
    );
    m.book.reject("key-zero", flags, "33 zero bytes", with(vec![0; 33]));
}

pub(super) fn off_curve(m: &mut Maker) {
    let (p, n) = (m.curve.p.0.clone(), m.curve.n.0.clone());
    let flags = &["off-curve"];
    // x below 2^256 - p on the curve: x + p is another 32-byte spelling of it. Its secret is unknown, so solve for the digest.
    let x = (1_u64..977)
        .map(small)
        .find(|x| m.point_with_x(x).is_some())
        .expect("small x");
    let key = m.point_with_x(&x).expect("checked above");
    let signed = m.for_key(&key, &m.scalar("off-curve/u1"), &m.scalar("off-curve/u2"));
    m.book.accept(
        "key-x-small",
        flags,
        "control: key with a small x, no secret known",
        signed.case(COMPACT_HIGH_S),
    );
    let y = key.as_ref().expect("affine").1.clone();
    let alias = |public_key: Vec<u8>| EcdsaCase {
        public_key,
        ..signed.case(COMPACT_HIGH_S)
    };
    let spelled = [&[2], &be32(&(&x + &p))[..]].concat();
    m.book
        .reject("key-x-plus-p", flags, "the same x plus p, compressed", alias(spelled));
    let spelled = [&[4], &be32(&(&x + &p))[..], &be32(&y)[..]].concat();
    m.book.reject(
        "key-x-plus-p-full",
        flags,
        "the same x plus p, uncompressed",
        alias(spelled),
    );
    for (name, x) in [("p", p.clone()), ("max", (small(1) << 256_u32) - 1_u32)] {
        m.book.reject(
            &format!("key-x-{name}"),
            flags,
            "x at or above p",
            alias([&[2], &be32(&x)[..]].concat()),
        );
    }
    let hole = (1_u64..)
        .map(small)
        .find(|x| m.point_with_x(x).is_none())
        .expect("half of all x");
    m.book.reject(
        "key-x-hole",
        flags,
        "x^3 + 7 is not a square",
        alias([&[2], &be32(&hole)[..]].concat()),
    );
    m.book.reject(
        "key-x-zero",
        flags,
        "x = 0: 7 is not a square",
        alias([&[3], &[0; 32][..]].concat()),
    );

    // A point of y^2 = x^3 + b' with another b': addition formulas with a = 0 never look at b. With digest 0 only
    // multiples of the key occur, so an engine that skips the curve check finds x(R) = r.
    for i in 0..2_u32 {
        let (x, y) = (
            m.scalar(&format!("other-curve-{i}/x")),
            m.scalar(&format!("other-curve-{i}/y")),
        );
        assert!(!m.curve.contains(&x, &y));
        let wrong = Some((x, y));
        let (rx, _) = m.curve.mul(&small(5), &wrong).expect("finite");
        let r = rx % &n;
        let s = m.curve.n.mul(&r, &m.curve.n.invert(&small(5)));
        let case = EcdsaCase {
            policy: COMPACT_HIGH_S,
            public_key: uncompressed(4, &wrong),
            digest: [0; 32],
            signature: compact(&r, &s),
            expect: Verdict::Invalid,
        };
        m.book.reject(
            &format!("key-other-curve-{i}"),
            flags,
            "key on another curve; digest 0 makes it pass without a curve check",
            case,
        );
    }
    let good = m.ordinary("y-off-by-one");
    let (gx, gy) = good.key.clone().expect("affine");
    let moved = EcdsaCase {
        public_key: uncompressed(4, &Some((gx, gy + 1_u32))),
        ..good.case(COMPACT)
    };
    m.book.reject("key-y-off-by-one", flags, "y one too large", moved);
}

pub(super) fn exceptional_points(m: &mut Maker) {
    let n = m.curve.n.clone();
    // e = -r d: u1 G = -u2 Q. Any r and s.
    for i in 0..3 {
        let d = m.scalar(&format!("infinity-{i}/secret"));
        let (r, s) = (
            m.scalar(&format!("infinity-{i}/r")),
            m.scalar(&format!("infinity-{i}/s")) >> 1,
        );
        let digest = be32(&n.neg(&n.mul(&r, &d)));
        let signed = Signed {
            key: m.curve.mul_g(&d),
            digest,
            r,
            s,
        };
        m.book.reject(
            &format!("sum-infinity-{i}"),
            &["infinity"],
            "digest = -r d: the sum is infinity",
            signed.case(COMPACT),
        );
    }
    // x(infinity) read as 0 or as r: r cannot be 0, but r = 1 with all-zero coordinates may slip through.
    let d = m.scalar("infinity-r1/secret");
    let signed = Signed {
        key: m.curve.mul_g(&d),
        digest: be32(&n.neg(&d)),
        r: small(1),
        s: small(1),
    };
    m.book.reject(
        "sum-infinity-r-1",
        &["infinity"],
        "the sum is infinity and r = s = 1",
        signed.case(COMPACT),
    );
    // e = r d: u1 G = u2 Q, the last addition is a doubling. k = 2 u1 free, s = 2 r d / k.
    for i in 0..3 {
        let (d, k) = (
            m.scalar(&format!("doubling-{i}/secret")),
            m.scalar(&format!("doubling-{i}/nonce")),
        );
        let r = n.reduce(&m.curve.mul_g(&k).expect("affine").0);
        let e = n.mul(&r, &d);
        let s = n.mul(&n.mul(&small(2), &e), &n.invert(&k));
        let signed = Signed {
            key: m.curve.mul_g(&d),
            digest: be32(&e),
            r,
            s,
        };
        m.book.accept(
            &format!("sum-doubling-{i}"),
            &["collision"],
            "digest = r d: both summands are equal",
            signed.case(COMPACT_HIGH_S),
        );
    }
    // Keys that collide with table entries of G: small multiples, halves, and images under the endomorphism.
    let lambda = crate::number::hex_number("5363ad4cc05c30e0a5261c028812645a122e22ea20816678df02967c1b23bd72");
    assert_eq!(n.mul(&n.square(&lambda), &lambda), small(1));
    let secrets = [
        ("g", small(1)),
        ("minus-g", &n.0 - 1_u32),
        ("2g", small(2)),
        ("minus-2g", &n.0 - 2_u32),
        ("3g", small(3)),
        ("15g", small(15)),
        ("31g", small(31)),
        ("half", (&n.0 + 1_u32) >> 1),
        ("2-128", small(1) << 128_u32),
        ("lambda-g", lambda.clone()),
        ("lambda2-g", n.square(&lambda)),
        ("minus-lambda-g", n.neg(&lambda)),
        ("1-minus-lambda", n.sub(&small(1), &lambda)),
    ];
    for (name, d) in secrets {
        let key = m.curve.mul_g(&d);
        let scalars = [
            ("any", m.scalar(&format!("{name}/u1")), m.scalar(&format!("{name}/u2"))),
            ("equal", m.scalar(&format!("{name}/u")), m.scalar(&format!("{name}/u"))),
            ("ones", small(1), small(1)),
        ];
        for (kind, u1, u2) in scalars {
            if m.curve.add(&m.curve.mul_g(&u1), &m.curve.mul(&u2, &key)).is_none() {
                continue;
            }
            let signed = m.for_key(&key, &u1, &u2);
            let id = format!("key-{name}-{kind}");
            m.book.accept(
                &id,
                &["collision"],
                "the key is a special multiple of G",
                signed.case(COMPACT_HIGH_S),
            );
        }
    }
    let key = m.curve.mul_g(&m.scalar("scalars/secret"));
    let (one, minus) = (small(1), &n.0 - 1_u32);
    let pairs = [
        ("1-1", one.clone(), one.clone()),
        ("1-minus-1", one.clone(), minus.clone()),
        ("minus-1-1", minus.clone(), one.clone()),
        ("minus-1-minus-1", minus.clone(), minus),
        ("0-1", small(0), one.clone()),
        ("0-lambda", small(0), lambda.clone()),
        ("lambda-lambda", lambda.clone(), lambda),
        ("2-128-2-128", one.clone() << 128_u32, one.clone() << 128_u32),
        ("2-255-2-255", one.clone() << 255_u32, one.clone() << 255_u32),
        (
            "2-128-minus-1",
            (one.clone() << 128_u32) - 1_u32,
            (one << 128_u32) - 1_u32,
        ),
    ];
    for (name, u1, u2) in pairs {
        let signed = m.for_key(&key, &u1, &u2);
        m.book.accept(
            &format!("scalars-{name}"),
            &["scalar"],
            "chosen u1 and u2 (recoding and carries)",
            signed.case(COMPACT_HIGH_S),
        );
    }
}
