//! SM2 cases about points: x1 beyond n, sums at infinity, doublings, special keys and keys off the curve.
//! Part of the SM2 generator, which owns the reference and solves for the digest.
//! Never judges by itself.

use super::*;

pub(super) fn wraps(m: &mut Maker) {
    let (p, n) = (m.curve.p.0.clone(), m.curve.n.0.clone());
    let gap = &p - &n;
    let (r, s) = (m.scalar("wrap/r"), m.scalar("wrap/s"));
    let lift = |m: &Maker, x: &BigUint| m.curve.lift_x(x, false).map(Some);
    let first = (0_u64..)
        .map(small)
        .filter(|x| lift(m, &(&n + x)).is_some())
        .take(2)
        .collect::<Vec<_>>();
    let last = (1_u64..)
        .map(|i| &gap - i)
        .find(|x| lift(m, &(&n + x)).is_some())
        .expect("point near p");
    for (i, x) in first.iter().chain([&last]).enumerate() {
        let (key, e) = m.for_nonce_point(&lift(m, &(&n + x)).expect("checked above"), &r, &s);
        let case = given(key_bytes(&key), &e, &r, &s);
        m.book.accept(
            &format!("x-wraps-{i}"),
            &["x-wrap"],
            "x1 lies in [n, p): valid only through the second comparison",
            case,
        );
    }
    let direct = (0_u64..)
        .map(small)
        .filter(|x| lift(m, x).is_some())
        .take(2)
        .collect::<Vec<_>>();
    for (i, x) in direct.iter().enumerate() {
        let (key, e) = m.for_nonce_point(&lift(m, x).expect("checked above"), &r, &s);
        let case = given(key_bytes(&key), &e, &r, &s);
        m.book.accept(
            &format!("x-small-{i}"),
            &["x-wrap"],
            "x1 < p - n itself: the first comparison decides",
            case.clone(),
        );
        // (r - e) mod n = x1 + p - n: adding n modulo p gives x1.
        let e = m.curve.n.sub(&e, &gap);
        let wrong = Sm2Case {
            digest: be32(&e),
            ..case
        };
        m.book.reject(
            &format!("x-wraps-field-{i}"),
            &["x-wrap"],
            "(r - e) + n equals x1 only modulo p",
            wrong,
        );
    }
    let large = (1_u64..)
        .map(|i| &n - i)
        .find(|x| lift(m, x).is_some())
        .expect("point below n");
    let (key, e) = m.for_nonce_point(&lift(m, &large).expect("checked above"), &r, &s);
    m.book.accept(
        "x-below-n",
        &["x-wrap"],
        "largest x1 below n on the curve",
        given(key_bytes(&key), &e, &r, &s),
    );
}

pub(super) fn exceptional(m: &mut Maker) {
    let n = m.curve.n.clone();
    for i in 0..3 {
        let (d, r) = (
            m.scalar(&format!("infinity-{i}/secret")),
            m.scalar(&format!("infinity-{i}/r")),
        );
        // s + t d = 0, that is s = -r d / (1 + d); e = r suits an engine that reads x(infinity) as 0.
        let s = n.neg(&n.mul(&n.mul(&r, &d), &n.invert(&n.add(&small(1), &d))));
        let case = m.solve(&m.curve.mul_g(&d), &r, &s);
        assert_eq!(case.digest, be32(&r));
        m.book.reject(
            &format!("sum-infinity-{i}"),
            &["infinity"],
            "s = -t d: the sum is infinity, and e = r",
            case,
        );
        // s = t d, that is s = r d / (1 - d): both summands are equal.
        let s = n.mul(&n.mul(&r, &d), &n.invert(&n.sub(&small(1), &d)));
        let case = m.solve(&m.curve.mul_g(&d), &r, &s);
        m.book.accept(
            &format!("sum-doubling-{i}"),
            &["collision"],
            "s = t d: both summands are equal",
            case,
        );
    }
    for (name, d) in [
        ("g", small(1)),
        ("2g", small(2)),
        ("3g", small(3)),
        ("15g", small(15)),
        ("minus-g", &n.0 - 1_u32),
        ("minus-2g", &n.0 - 2_u32),
        ("half", (&n.0 + 1_u32) >> 1),
        ("2-128", small(1) << 128_u32),
    ] {
        let key = m.curve.mul_g(&d);
        let case = m.solve(&key, &m.scalar(&format!("{name}/r")), &m.scalar(&format!("{name}/s")));
        m.book.accept(
            &format!("key-{name}"),
            &["special-key", "collision"],
            "the key is a special multiple of G",
            case,
        );
        let one = m.solve(&key, &small(1), &small(1));
        if one.digest != be32(&small(1)) {
            m.book.accept(
                &format!("key-{name}-small"),
                &["special-key", "collision"],
                "special key, r = s = 1",
                one,
            );
        }
    }
    let key = m.curve.mul_g(&m.scalar("scalars/secret"));
    for (name, s, t) in [
        ("2-128", small(1) << 128_u32, small(1) << 128_u32),
        (
            "2-128-minus-1",
            (small(1) << 128_u32) - 1_u32,
            (small(1) << 129_u32) - 1_u32,
        ),
        ("2-255", small(1) << 255_u32, (small(1) << 255_u32) + 1_u32),
        ("half", &n.0 >> 1, (&n.0 >> 1) + 1_u32),
    ] {
        let r = n.sub(&t, &s);
        let r = if r == small(0) { small(1) } else { r };
        let case = m.solve(&key, &r, &s);
        m.book.accept(
            &format!("scalars-{name}"),
            &["collision"],
            "chosen s and t (recoding and carries)",
            case,
        );
    }
}

pub(super) fn keys(m: &mut Maker) {
    let p = m.curve.p.0.clone();
    // A small x on the curve: x + p fits 32 bytes.
    let x = (0_u64..)
        .map(small)
        .find(|x| m.curve.lift_x(x, false).is_some())
        .expect("small x");
    let key = m.curve.lift_x(&x, false);
    let (r, s) = (m.scalar("keys/r"), m.scalar("keys/s"));
    let case = m.solve(&key, &r, &s);
    m.book.accept(
        "key-x-small",
        &["special-key"],
        "control: key with a small x, no secret known",
        case.clone(),
    );
    let y = key.as_ref().expect("affine").1.clone();
    let alias = |x: &BigUint, y: &BigUint| Sm2Case {
        public_key: pair(x, y),
        ..case.clone()
    };
    m.book.reject(
        "key-x-plus-p",
        &["off-curve"],
        "the same x plus p",
        alias(&(&x + &p), &y),
    );
    m.book.reject(
        "key-negated",
        &["control"],
        "the negated key",
        alias(&x, &m.curve.p.neg(&y)),
    );
    m.book.reject("key-swapped", &["off-curve"], "y || x", alias(&y, &x));
    m.book
        .reject("key-zero", &["off-curve"], "64 zero bytes", alias(&small(0), &small(0)));
    let max = (small(1) << 256_u32) - 1_u32;
    m.book.reject("key-max", &["off-curve"], "all ones", alias(&max, &max));
    m.book.reject(
        "key-y-off-by-one",
        &["off-curve"],
        "y one too large",
        alias(&x, &(&y + 1_u32)),
    );
    // A point of another curve with the same a: the addition formulas never look at b, so the digest can be solved
    // with them, and the equation holds for whoever leaves out the curve check and adds in the same order.
    for i in 0..2 {
        let other = Some((
            m.scalar(&format!("other-curve-{i}/x")),
            m.scalar(&format!("other-curve-{i}/y")),
        ));
        let case = m.solve(&other, &r, &s);
        m.book.reject(
            &format!("key-other-curve-{i}"),
            &["off-curve"],
            "key on another curve, digest solved without a curve check",
            case,
        );
    }
}
