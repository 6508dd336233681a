//! ECDSA vectors over secp256k1, and the textbook verifier that judges them.
//! Most cases are crafted for a wanted nonce point or a wanted s by solving for the key or the digest.
//! Second opinion to libsecp256k1: big integers only.

mod encodings;
mod keys;

use num_bigint::BigUint;
use perigee_testvectors::{EcdsaCase, EcdsaEncoding, EcdsaPolicy, Primitive, Vectors, Verdict};

use crate::{
    book::{Book, Judged},
    ecdsa_der as der,
    number::{be32, from_be, small},
    weierstrass::{Curve, Point, secp256k1},
};

const NOTES: &[(&str, &str)] = &[
    ("control", "an ordinary signature"),
    (
        "r-wrap",
        "x(R) >= n, so r = x(R) - n: a projective comparison must also try r + n, but only where r + n < p",
    ),
    ("range", "r or s is 0 or at least n and must not be reduced into range"),
    ("low-s", "s above n / 2: rejected under low_s, accepted otherwise"),
    ("digest", "the digest is any 256-bit number and is reduced modulo n"),
    (
        "key-encoding",
        "SEC1 forms: compressed, uncompressed, hybrid (06/07, accepted with the right parity only), broken",
    ),
    (
        "off-curve",
        "the key is not a point of the curve, or a coordinate is not below p",
    ),
    ("infinity", "u1 G + u2 Q is the point at infinity: rejected"),
    (
        "collision",
        "an addition of equal or opposite points inside the double multiplication",
    ),
    ("scalar", "u1 or u2 is 0, 1 or n - 1, or s is extreme"),
    (
        "der",
        "encodings of the signature; strict is BIP66, lax is Bitcoin Core's reader from before BIP66",
    ),
    ("compact", "64 bytes r || s and wrong lengths"),
];

const COMPACT: EcdsaPolicy = EcdsaPolicy {
    encoding: EcdsaEncoding::Compact,
    low_s: true,
};
const COMPACT_HIGH_S: EcdsaPolicy = EcdsaPolicy {
    encoding: EcdsaEncoding::Compact,
    low_s: false,
};

impl Judged for EcdsaCase {
    fn judge(&mut self) {
        self.expect = Verdict::of(verify(&secp256k1(), self));
    }

    fn accepted(&self) -> bool {
        self.expect.is_valid()
    }

    fn inputs(&mut self) -> Vec<&mut [u8]> {
        vec![&mut self.digest, &mut self.signature, &mut self.public_key]
    }
}

/// SEC 1 section 4.1.4 with the policy's reading of the signature.
fn verify(curve: &Curve, case: &EcdsaCase) -> bool {
    let parsed = match case.policy.encoding {
        EcdsaEncoding::DerStrict => der::parse_strict(&case.signature),
        EcdsaEncoding::DerLax => der::parse_lax(&case.signature),
        EcdsaEncoding::Compact => {
            (case.signature.len() == 64).then(|| (from_be(&case.signature[..32]), from_be(&case.signature[32..])))
        }
    };
    let (Some((r, s)), Some(key)) = (parsed, parse_key(curve, &case.public_key)) else {
        return false;
    };
    let (zero, n) = (small(0), &curve.n);
    if r == zero || s == zero || r >= n.0 || s >= n.0 || (case.policy.low_s && s > &n.0 >> 1) {
        return false;
    }
    let w = n.invert(&s);
    let u1 = n.mul(&from_be(&case.digest), &w);
    let u2 = n.mul(&r, &w);
    let sum = curve.add(&curve.mul_g(&u1), &curve.mul(&u2, &Some(key)));
    sum.is_some_and(|(x, _)| n.reduce(&x) == r)
}

/// SEC 1 section 2.3.4, with the hybrid form as libsecp256k1 and Bitcoin's consensus read it.
fn parse_key(curve: &Curve, bytes: &[u8]) -> Option<(BigUint, BigUint)> {
    let (form, rest) = bytes.split_first()?;
    match (form, rest.len()) {
        (2 | 3, 32) => curve.lift_x(&from_be(rest), *form == 3),
        (4 | 6 | 7, 64) => {
            let (x, y) = (from_be(&rest[..32]), from_be(&rest[32..]));
            let parity = *form == 4 || y.bit(0) == (*form == 7);
            (parity && curve.contains(&x, &y)).then_some((x, y))
        }
        _ => None,
    }
}

fn compressed(point: &Point) -> Vec<u8> {
    let (x, y) = point.as_ref().expect("affine key");
    [&[2 + u8::from(y.bit(0))], &be32(x)[..]].concat()
}

fn uncompressed(form: u8, point: &Point) -> Vec<u8> {
    let (x, y) = point.as_ref().expect("affine key");
    [&[form], &be32(x)[..], &be32(y)[..]].concat()
}

fn compact(r: &BigUint, s: &BigUint) -> Vec<u8> {
    [be32(r), be32(s)].concat()
}

/// The generator's state: curve, file, and the makers of signatures.
struct Maker {
    curve: Curve,
    book: Book<EcdsaCase>,
}

/// A signature as numbers, with its key and digest.
#[derive(Clone)]
struct Signed {
    key: Point,
    digest: [u8; 32],
    r: BigUint,
    s: BigUint,
}

impl Signed {
    fn case(&self, policy: EcdsaPolicy) -> EcdsaCase {
        let signature = match policy.encoding {
            EcdsaEncoding::Compact => compact(&self.r, &self.s),
            _ => der::encode(&self.r, &self.s),
        };
        let public_key = compressed(&self.key);
        EcdsaCase {
            policy,
            public_key,
            digest: self.digest,
            signature,
            expect: Verdict::Invalid,
        }
    }
}

impl Maker {
    fn scalar(&self, label: &str) -> BigUint {
        from_be(&self.book.derive(label)) % (&self.curve.n.0 - 1_u32) + 1_u32
    }

    fn half(&self) -> BigUint {
        &self.curve.n.0 >> 1
    }

    /// An ordinary low-S signature with secret d and nonce k.
    fn sign(&self, d: &BigUint, k: &BigUint, digest: [u8; 32]) -> Signed {
        let n = &self.curve.n;
        let (x, _) = self.curve.mul_g(k).expect("nonce point");
        let r = n.reduce(&x);
        let s = n.mul(&n.invert(k), &n.add(&from_be(&digest), &n.mul(&r, d)));
        let s = if s > self.half() { n.neg(&s) } else { s };
        Signed {
            key: self.curve.mul_g(d),
            digest,
            r,
            s,
        }
    }

    /// A signature with the wanted nonce point and s: the key is Q = r^-1 (s R - e G).
    fn for_nonce_point(&self, nonce: &Point, r: &BigUint, s: &BigUint, digest: [u8; 32]) -> Signed {
        let n = &self.curve.n;
        let right = self.curve.mul_g(&n.neg(&from_be(&digest)));
        let sum = self.curve.add(&self.curve.mul(s, nonce), &right);
        Signed {
            key: self.curve.mul(&n.invert(r), &sum),
            digest,
            r: r.clone(),
            s: s.clone(),
        }
    }

    /// A signature for a given key whose secret nobody knows: choose u1 and u2, the digest follows.
    fn for_key(&self, key: &Point, u1: &BigUint, u2: &BigUint) -> Signed {
        let n = &self.curve.n;
        let (x, _) = self
            .curve
            .add(&self.curve.mul_g(u1), &self.curve.mul(u2, key))
            .expect("nonce point");
        let r = n.reduce(&x);
        let s = n.mul(&r, &n.invert(u2));
        let digest = be32(&n.mul(u1, &s));
        Signed {
            key: key.clone(),
            digest,
            r,
            s,
        }
    }

    fn ordinary(&self, label: &str) -> Signed {
        let digest = self.book.derive(&format!("{label}/digest"));
        self.sign(
            &self.scalar(&format!("{label}/secret")),
            &self.scalar(&format!("{label}/nonce")),
            digest,
        )
    }

    fn point_with_x(&self, x: &BigUint) -> Option<Point> {
        self.curve.lift_x(x, false).map(Some)
    }
}

pub(crate) fn generate() -> Vectors<EcdsaCase> {
    let mut maker = Maker {
        curve: secp256k1(),
        book: Book::new(Primitive::Ecdsa, NOTES),
    };
    controls(&mut maker);
    r_wraps(&mut maker);
    ranges(&mut maker);
    digests(&mut maker);
    keys::key_encodings(&mut maker);
    keys::off_curve(&mut maker);
    keys::exceptional_points(&mut maker);
    encodings::encodings(&mut maker);
    maker.book.finish()
}

fn controls(m: &mut Maker) {
    for i in 0..8 {
        let signed = m.ordinary(&format!("control-{i}"));
        m.book.accept(
            &format!("control-{i}"),
            &["control"],
            "ordinary low-S signature",
            signed.case(COMPACT),
        );
    }
    let signed = m.ordinary("wrong-key");
    let other = Signed {
        key: m.ordinary("other-key").key,
        ..signed
    };
    m.book.reject(
        "wrong-key",
        &["control"],
        "good signature of another key",
        other.case(COMPACT),
    );
    let signed = m.ordinary("negated-key");
    let other = Signed {
        key: m.curve.neg(&signed.key),
        ..signed
    };
    m.book.reject(
        "negated-key",
        &["control"],
        "good signature, key with the other y",
        other.case(COMPACT),
    );
}

fn r_wraps(m: &mut Maker) {
    let (p, n) = (m.curve.p.0.clone(), m.curve.n.0.clone());
    let gap = &p - &n;
    let flags = &["r-wrap"];
    let digest = m.book.derive("r-wrap/digest");
    let s = m.half() - 12_345_u32;
    // x(R) = n + r for the first three r on the curve, and for the last one below p.
    let first = (1_u64..)
        .map(small)
        .filter(|r| m.point_with_x(&(&n + r)).is_some())
        .take(3)
        .collect::<Vec<_>>();
    let last = (1_u64..)
        .map(|i| &gap - i)
        .find(|r| m.point_with_x(&(&n + r)).is_some())
        .expect("point near p");
    for (i, r) in first.iter().chain([&last]).enumerate() {
        let nonce = m.point_with_x(&(&n + r)).expect("checked above");
        let signed = m.for_nonce_point(&nonce, r, &s, digest);
        let id = format!("r-wraps-{i}");
        m.book.accept(
            &id,
            flags,
            "x(R) = r + n lies in [n, p): valid only through the second comparison",
            signed.case(COMPACT),
        );
        let unreduced = Signed { r: r + &n, ..signed };
        m.book.reject(
            &format!("{id}-unreduced"),
            &["r-wrap", "range"],
            "the same with r given as x(R) >= n",
            unreduced.case(COMPACT),
        );
    }
    // Small r that are x(R) themselves: the first comparison decides, the second must not disturb.
    let direct = (1_u64..)
        .map(small)
        .filter(|r| m.point_with_x(r).is_some())
        .take(2)
        .collect::<Vec<_>>();
    for (i, r) in direct.iter().enumerate() {
        let nonce = m.point_with_x(r).expect("checked above");
        let signed = m.for_nonce_point(&nonce, r, &s, digest);
        m.book.accept(
            &format!("r-small-{i}"),
            flags,
            "r < p - n and x(R) = r: the first comparison decides",
            signed.case(COMPACT),
        );
        // r + n - p: an engine that adds n modulo p finds x(R).
        let wrapped = r + &p - &n;
        let signed = m.for_nonce_point(&nonce, &wrapped, &s, digest);
        m.book.reject(
            &format!("r-wraps-field-{i}"),
            flags,
            "r >= p - n and r + n = x(R) only modulo p: must not match",
            signed.case(COMPACT),
        );
    }
    let around = (0_u64..64)
        .map(|i| &gap + i)
        .find(|r| m.point_with_x(r).is_some())
        .expect("point at p - n");
    let nonce = m.point_with_x(&around).expect("checked above");
    let signed = m.for_nonce_point(&nonce, &around, &s, digest);
    m.book.accept(
        "r-at-gap",
        flags,
        "smallest r >= p - n on the curve: no second comparison",
        signed.case(COMPACT),
    );
    let top = (1_u64..)
        .map(|i| &n - i)
        .find(|r| m.point_with_x(r).is_some())
        .expect("point below n");
    let nonce = m.point_with_x(&top).expect("checked above");
    let signed = m.for_nonce_point(&nonce, &top, &s, digest);
    m.book.accept(
        "r-largest",
        flags,
        "largest r below n that is an x coordinate",
        signed.case(COMPACT),
    );
}

fn ranges(m: &mut Maker) {
    let n = m.curve.n.0.clone();
    let max = (small(1) << 256_u32) - 1_u32;
    let signed = m.ordinary("range");
    let values = [
        ("zero", small(0)),
        ("n", n.clone()),
        ("n-plus-1", &n + 1_u32),
        ("p", m.curve.p.0.clone()),
        ("max", max.clone()),
    ];
    for (name, value) in &values {
        let r = Signed {
            r: value.clone(),
            ..signed.clone()
        };
        m.book
            .reject(&format!("r-{name}"), &["range"], "r out of [1, n - 1]", r.case(COMPACT));
        let s = Signed {
            s: value.clone(),
            ..signed.clone()
        };
        m.book.reject(
            &format!("s-{name}"),
            &["range"],
            "s out of [1, n - 1]",
            s.case(COMPACT_HIGH_S),
        );
    }
    let both = Signed {
        r: small(0),
        s: small(0),
        ..signed.clone()
    };
    m.book
        .reject("r-and-s-zero", &["range"], "all-zero signature", both.case(COMPACT));
    let wrong = Signed {
        r: &n - 1_u32,
        ..signed.clone()
    };
    m.book.reject(
        "r-n-minus-1-wrong",
        &["range"],
        "r = n - 1, in range, for the wrong point",
        wrong.case(COMPACT),
    );
    let wrong = Signed {
        s: small(1),
        ..signed.clone()
    };
    m.book.reject(
        "s-1-wrong",
        &["range", "scalar"],
        "s = 1, in range, but wrong",
        wrong.case(COMPACT),
    );

    // Extreme s, made valid by solving for the key; then the same plus n.
    let digest = m.book.derive("extreme-s/digest");
    let nonce = m.curve.mul_g(&m.scalar("extreme-s/nonce"));
    let r = m.curve.n.reduce(&nonce.as_ref().expect("affine").0);
    let low = [
        ("1", small(1)),
        ("2", small(2)),
        ("2-64", small(1) << 64_u32),
        ("half", m.half()),
    ];
    for (name, s) in low {
        let signed = m.for_nonce_point(&nonce, &r, &s, digest);
        m.book.accept(
            &format!("s-{name}"),
            &["scalar"],
            "extreme s, valid for the key solved from it",
            signed.case(COMPACT),
        );
        if &s + &n <= max {
            let plus = Signed { s: &s + &n, ..signed };
            m.book.reject(
                &format!("s-{name}-plus-n"),
                &["range"],
                "valid s plus n: a reducing reader accepts",
                plus.case(COMPACT_HIGH_S),
            );
        }
    }
    for (name, s) in [
        ("half-plus-1", m.half() + 1_u32),
        ("n-minus-1", &n - 1_u32),
        ("n-minus-2", &n - 2_u32),
    ] {
        let signed = m.for_nonce_point(&nonce, &r, &s, digest);
        m.book.accept(
            &format!("s-{name}-any"),
            &["low-s"],
            "s above n / 2 where high S is allowed",
            signed.case(COMPACT_HIGH_S),
        );
        m.book.reject(
            &format!("s-{name}-low"),
            &["low-s"],
            "s above n / 2 where low S is asked for",
            signed.case(COMPACT),
        );
    }
    for i in 0..2 {
        let signed = m.ordinary(&format!("high-s-{i}"));
        let high = Signed {
            s: &n - &signed.s,
            ..signed
        };
        for (encoding, name) in [
            (EcdsaEncoding::Compact, "compact"),
            (EcdsaEncoding::DerStrict, "der-strict"),
            (EcdsaEncoding::DerLax, "der-lax"),
        ] {
            let id = format!("high-s-{i}-{name}");
            m.book.accept(
                &format!("{id}-any"),
                &["low-s"],
                "n - s where high S is allowed",
                high.case(EcdsaPolicy { encoding, low_s: false }),
            );
            m.book.reject(
                &format!("{id}-low"),
                &["low-s"],
                "n - s where low S is asked for",
                high.case(EcdsaPolicy { encoding, low_s: true }),
            );
        }
    }
}

fn digests(m: &mut Maker) {
    let n = m.curve.n.0.clone();
    let max = (small(1) << 256_u32) - 1_u32;
    let values = [
        ("zero", small(0), "digest 0, so u1 = 0: nothing but u2 Q"),
        ("one", small(1), "digest 1"),
        ("n", n.clone(), "digest n reduces to 0"),
        ("n-plus-1", &n + 1_u32, "digest n + 1 reduces to 1"),
        ("n-minus-1", &n - 1_u32, "largest reduced digest"),
        ("p", m.curve.p.0.clone(), "digest p: reduced modulo n, not modulo p"),
        ("max", max, "digest of all ones"),
    ];
    for (name, value, reason) in values {
        let signed = m.sign(
            &m.scalar("digest/secret"),
            &m.scalar(&format!("digest/{name}")),
            be32(&value),
        );
        m.book
            .accept(&format!("digest-{name}"), &["digest"], reason, signed.case(COMPACT));
    }
    let mut reversed = m.ordinary("digest-reversed");
    reversed.digest.reverse();
    m.book.reject(
        "digest-reversed",
        &["digest"],
        "digest bytes in the wrong order",
        reversed.case(COMPACT),
    );
}
