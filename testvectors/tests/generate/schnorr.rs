//! BIP340 vectors: those of the BIP with 32-byte messages, and crafted ones, judged by a textbook verifier.
//! Second opinion to libsecp256k1: big integers only.
//! Never more than 32 bytes of message: the row carries exactly 32 (BIP340 vectors 15 to 18 are left out).

use num_bigint::BigUint;
use perigee_testvectors::{Primitive, SchnorrCase, Vectors, Verdict};

use crate::{
    book::{Book, Judged},
    digest::sha256,
    number::{be32, from_be, small},
    weierstrass::{Curve, Point, secp256k1},
};

const NOTES: &[(&str, &str)] = &[
    (
        "scope",
        "messages of exactly 32 bytes; vectors 15 to 18 of the BIP (0, 1, 17 and 100 bytes) are left out",
    ),
    ("control", "an ordinary signature"),
    ("odd-y", "R has an odd y: rejected, although x(R) = r"),
    ("infinity", "s G - e P is the point at infinity: rejected"),
    ("range", "r >= p or s >= n must not be reduced"),
    ("key", "the key is not an x coordinate, or not below p"),
    (
        "challenge",
        "the challenge binds r, key and message and is reduced modulo n",
    ),
    (
        "collision",
        "equal or opposite points meet inside the double multiplication",
    ),
    ("scalar", "extreme s or challenge"),
];

impl Judged for SchnorrCase {
    fn judge(&mut self) {
        self.expect = Verdict::of(verify(&secp256k1(), self));
    }

    fn accepted(&self) -> bool {
        self.expect.is_valid()
    }

    fn inputs(&mut self) -> Vec<&mut [u8]> {
        vec![&mut self.message, &mut self.signature, &mut self.public_key]
    }
}

fn tagged_hash(tag: &str, parts: &[&[u8]]) -> [u8; 32] {
    let tag = sha256(tag.as_bytes());
    sha256(&[&[&tag[..], &tag[..]], parts].concat().concat())
}

fn challenge(curve: &Curve, r: &[u8], key: &[u8], message: &[u8]) -> BigUint {
    curve
        .n
        .reduce(&from_be(&tagged_hash("BIP0340/challenge", &[r, key, message])))
}

/// BIP340, "Verification".
fn verify(curve: &Curve, case: &SchnorrCase) -> bool {
    let Some(key) = curve.lift_x(&from_be(&case.public_key), false) else {
        return false;
    };
    let (r, s) = (from_be(&case.signature[..32]), from_be(&case.signature[32..]));
    if r >= curve.p.0 || s >= curve.n.0 {
        return false;
    }
    let e = challenge(curve, &case.signature[..32], &case.public_key, &case.message);
    let sum = curve.add(&curve.mul_g(&s), &curve.mul(&curve.n.neg(&e), &Some(key)));
    sum.is_some_and(|(x, y)| x == r && !y.bit(0))
}

struct Maker {
    curve: Curve,
    book: Book<SchnorrCase>,
}

impl Maker {
    fn scalar(&self, label: &str) -> BigUint {
        from_be(&self.book.derive(label)) % (&self.curve.n.0 - 1_u32) + 1_u32
    }

    /// The secret, negated where its point has an odd y, and the x of the point.
    fn even(&self, secret: &BigUint) -> (BigUint, [u8; 32]) {
        let (x, y) = self.curve.mul_g(secret).expect("affine");
        (
            if y.bit(0) {
                self.curve.n.neg(secret)
            } else {
                secret.clone()
            },
            be32(&x),
        )
    }

    /// Signs with an even nonce point, or on purpose with an odd one.
    fn sign(&self, secret: &BigUint, nonce: &BigUint, message: [u8; 32], odd_nonce: bool) -> SchnorrCase {
        let n = &self.curve.n;
        let ((d, public_key), (k, r)) = (self.even(secret), self.even(nonce));
        let k = if odd_nonce { n.neg(&k) } else { k };
        let e = challenge(&self.curve, &r, &public_key, &message);
        case(public_key, message, &r, &be32(&n.add(&k, &n.mul(&e, &d))))
    }

    fn ordinary(&self, label: &str) -> SchnorrCase {
        let message = self.book.derive(&format!("{label}/message"));
        self.sign(
            &self.scalar(&format!("{label}/secret")),
            &self.scalar(&format!("{label}/nonce")),
            message,
            false,
        )
    }
}

fn case(public_key: [u8; 32], message: [u8; 32], r: &[u8; 32], s: &[u8; 32]) -> SchnorrCase {
    let mut signature = [0; 64];
    signature[..32].copy_from_slice(r);
    signature[32..].copy_from_slice(s);
    SchnorrCase {
        public_key,
        message,
        signature,
        expect: Verdict::Invalid,
    }
}

pub(crate) fn generate() -> Vectors<SchnorrCase> {
    let mut m = Maker {
        curve: secp256k1(),
        book: Book::new(Primitive::Schnorr, NOTES),
    };
    standard(&mut m.book);
    m.book.source("generated");
    nonces(&mut m);
    ranges(&mut m);
    keys(&mut m);
    special_keys(&mut m);
    m.book.finish()
}

fn nonces(m: &mut Maker) {
    for i in 0..6 {
        let case = m.ordinary(&format!("control-{i}"));
        m.book
            .accept(&format!("control-{i}"), &["control"], "ordinary signature", case);
    }
    for i in 0..3 {
        let label = format!("odd-y-{i}");
        let message = m.book.derive(&label);
        let case = m.sign(
            &m.scalar(&format!("{label}/secret")),
            &m.scalar(&format!("{label}/nonce")),
            message,
            true,
        );
        m.book.reject(
            &label,
            &["odd-y"],
            "signed with the odd nonce point: only the parity of R is wrong",
            case,
        );
    }
    // s = e d: R is infinity, whatever r says.
    for (name, r) in [
        ("0", small(0)),
        ("1", small(1)),
        ("any", from_be(&m.book.derive("infinity/r")) >> 1),
    ] {
        let (d, public_key) = m.even(&m.scalar("infinity/secret"));
        let message = m.book.derive("infinity/message");
        let e = challenge(&m.curve, &be32(&r), &public_key, &message);
        let case = case(public_key, message, &be32(&r), &be32(&m.curve.n.mul(&e, &d)));
        m.book.reject(
            &format!("infinity-r-{name}"),
            &["infinity"],
            "s = e d, so that R is infinity",
            case,
        );
    }
    let good = m.ordinary("other-message");
    let message = m.book.derive("another message");
    m.book.reject(
        "other-message",
        &["challenge"],
        "good signature of another message",
        SchnorrCase {
            message,
            ..good.clone()
        },
    );
    let public_key = m.ordinary("other-key").public_key;
    m.book.reject(
        "other-key",
        &["challenge"],
        "good signature of another key",
        SchnorrCase { public_key, ..good },
    );
    let (public_key, message) = (m.ordinary("zero").public_key, [0; 32]);
    m.book.reject(
        "all-zero-signature",
        &["range", "infinity"],
        "r = s = 0",
        case(public_key, message, &[0; 32], &[0; 32]),
    );
    m.book.reject(
        "all-zero",
        &["key"],
        "key, message and signature all zero",
        case([0; 32], message, &[0; 32], &[0; 32]),
    );
    // Extreme messages are not numbers: nothing is reduced.
    for (name, message) in [
        ("zero", [0; 32]),
        ("ones", [0xff; 32]),
        ("n", be32(&m.curve.n.0)),
        ("p", be32(&m.curve.p.0)),
    ] {
        let case = m.sign(
            &m.scalar("message/secret"),
            &m.scalar(&format!("message/{name}")),
            message,
            false,
        );
        m.book.accept(
            &format!("message-{name}"),
            &["challenge"],
            "message with an extreme value",
            case,
        );
    }
}

fn ranges(m: &mut Maker) {
    let (p, n) = (m.curve.p.0.clone(), m.curve.n.0.clone());
    let good = m.ordinary("range");
    let max = (small(1) << 256_u32) - 1_u32;
    for (name, value) in [("p", p.clone()), ("p-plus-1", &p + 1_u32), ("max", max.clone())] {
        let mut case = good.clone();
        case.signature[..32].copy_from_slice(&be32(&value));
        m.book.reject(&format!("r-{name}"), &["range"], "r at or above p", case);
    }
    for (name, value) in [
        ("n", n.clone()),
        ("n-plus-1", &n + 1_u32),
        ("p", p.clone()),
        ("max", max),
    ] {
        let mut case = good.clone();
        case.signature[32..].copy_from_slice(&be32(&value));
        m.book.reject(&format!("s-{name}"), &["range"], "s at or above n", case);
    }
    // A valid signature with a chosen s would need a nonce solved from its own challenge: these can only be rejections.
    for (name, value) in [("0", small(0)), ("1", small(1)), ("n-minus-1", &n - 1_u32)] {
        let mut case = good.clone();
        case.signature[32..].copy_from_slice(&be32(&value));
        m.book.reject(
            &format!("s-{name}-wrong"),
            &["scalar"],
            "s at the edge of its range, wrong",
            case,
        );
    }
    let mut negated = good.clone();
    let s = &n - from_be(&good.signature[32..]);
    negated.signature[32..].copy_from_slice(&be32(&s));
    m.book.reject("s-negated", &["scalar"], "n - s", negated);
    // r is an x coordinate of no point: the sum can never match.
    let hole = (1_u64..)
        .map(small)
        .find(|x| m.curve.lift_x(x, false).is_none())
        .expect("half of all x");
    let mut case = good.clone();
    case.signature[..32].copy_from_slice(&be32(&hole));
    m.book.reject("r-hole", &["range"], "r is no x coordinate", case);
    // Only an r below 2^256 - p has a second spelling, and no signature with such an r can be made: a rejection too.
    let tiny = (1_u64..977)
        .map(small)
        .find(|x| m.curve.lift_x(x, false).is_some())
        .expect("small x");
    let mut case = good;
    case.signature[..32].copy_from_slice(&be32(&(tiny + &p)));
    m.book
        .reject("r-plus-p", &["range"], "r = x + p for an x on the curve", case);
}

fn keys(m: &mut Maker) {
    let p = m.curve.p.0.clone();
    let good = m.ordinary("keys");
    let hole = (1_u64..)
        .map(small)
        .find(|x| m.curve.lift_x(x, false).is_none())
        .expect("half of all x");
    let tiny = (1_u64..977)
        .map(small)
        .find(|x| m.curve.lift_x(x, false).is_some())
        .expect("small x");
    let values = [
        ("zero", small(0), "x = 0 is not on the curve"),
        ("hole", hole, "x^3 + 7 is not a square"),
        ("p", p.clone(), "x = p"),
        ("plus-p", tiny + &p, "x + p for an x on the curve"),
        ("max", (small(1) << 256_u32) - 1_u32, "all ones"),
    ];
    for (name, x, reason) in values {
        m.book.reject(
            &format!("key-{name}"),
            &["key"],
            reason,
            SchnorrCase {
                public_key: be32(&x),
                ..good.clone()
            },
        );
    }
    // A signature that ignores the key (s G = R) must fail.
    let (k, r) = m.even(&m.scalar("ignored-key/nonce"));
    let case = case(good.public_key, good.message, &r, &be32(&k));
    m.book.reject(
        "key-ignored",
        &["challenge"],
        "s G = R: passes only if e P is left out",
        case,
    );
}

fn special_keys(m: &mut Maker) {
    let n = m.curve.n.clone();
    let lambda = crate::number::hex_number("5363ad4cc05c30e0a5261c028812645a122e22ea20816678df02967c1b23bd72");
    for (name, d) in [
        ("g", small(1)),
        ("2g", small(2)),
        ("3g", small(3)),
        ("31g", small(31)),
        ("half", (&n.0 + 1_u32) >> 1),
        ("lambda-g", lambda.clone()),
        ("lambda2-g", n.square(&lambda)),
    ] {
        let message = m.book.derive(&format!("special-{name}"));
        let own = m.sign(&d, &m.scalar(&format!("special-{name}/nonce")), message, false);
        m.book.accept(
            &format!("key-{name}"),
            &["collision"],
            "the key is a special multiple of G",
            own,
        );
        // Nonce equal to the secret: s = d (1 + e), R = P.
        let own = m.sign(&d, &d, message, false);
        m.book.accept(
            &format!("key-{name}-nonce-same"),
            &["collision"],
            "R equals the key: both sides of the sum share points",
            own,
        );
    }
    let one: Point = m.curve.mul_g(&small(1));
    assert_eq!(one, m.curve.g);
    for (name, k) in [
        ("1", small(1)),
        ("2", small(2)),
        ("lambda", lambda),
        ("half", (&n.0 - 1_u32) >> 1),
    ] {
        let case = m.sign(
            &m.scalar("nonce/secret"),
            &k,
            m.book.derive(&format!("nonce-{name}")),
            false,
        );
        m.book.accept(
            &format!("nonce-{name}"),
            &["scalar"],
            "the nonce is a special number",
            case,
        );
    }
}

/// Vectors 0 to 14 of BIP340: index, key, message, signature, verdict, comment.
type Standard = (u32, &'static str, &'static str, &'static str, bool, &'static str);

fn standard(book: &mut Book<SchnorrCase>) {
    let bytes = |text: &str| hex::decode(text).expect("transcribed hexadecimal");
    for (index, key, message, signature, valid, comment) in STANDARD {
        let case = SchnorrCase {
            public_key: bytes(key).try_into().expect("32 bytes"),
            message: bytes(message).try_into().expect("32 bytes"),
            signature: bytes(signature).try_into().expect("64 bytes"),
            expect: Verdict::Invalid,
        };
        book.source(&format!("BIP340 test-vectors.csv, index {index}"));
        let id = format!("bip340-{index}");
        let flag = match index {
            6 => "odd-y",
            9 | 10 => "infinity",
            5 | 14 => "key",
            11..=13 => "range",
            7 | 8 => "challenge",
            _ => "control",
        };
        if *valid {
            book.accept(&id, &[flag], comment, case);
        } else {
            book.reject(&id, &[flag], comment, case);
        }
    }
}

const STANDARD: &[Standard] = &[
    (
        0,
        "f9308a019258c31049344f85f89d5229b531c845836f99b08601f113bce036f9",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "e907831f80848d1069a5371b402410364bdf1c5f8307b0084c55f1ce2dca8215\
         25f66a4a85ea8b71e482a74f382d2ce5ebeee8fdb2172f477df4900d310536c0",
        true,
        "plain signature",
    ),
    (
        1,
        "dff1d77f2a671c5f36183726db2341be58feae1da2deced843240f7b502ba659",
        "243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89",
        "6896bd60eeae296db48a229ff71dfe071bde413e6d43f917dc8dcf8c78de3341\
         8906d11ac976abccb20b091292bff4ea897efcb639ea871cfa95f6de339e4b0a",
        true,
        "plain signature",
    ),
    (
        2,
        "dd308afec5777e13121fa72b9cc1b7cc0139715309b086c960e18fd969774eb8",
        "7e2d58d8b3bcdf1abadec7829054f90dda9805aab56c77333024b9d0a508b75c",
        "5831aaeed7b44bb74e5eab94ba9d4294c49bcf2a60728d8b4c200f50dd313c1b\
         ab745879a5ad954a72c45a91c3a51d3c7adea98d82f8481e0e1e03674a6f3fb7",
        true,
        "plain signature",
    ),
    (
        3,
        "25d1dff95105f5253c4022f628a996ad3a0d95fbf21d468a1b33f8c160d8f517",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "7eb0509757e246f19449885651611cb965ecc1a187dd51b64fda1edc9637d5ec\
         97582b9cb13db3933705b32ba982af5af25fd78881ebb32771fc5922efc66ea3",
        true,
        "test fails if msg is reduced modulo p or n",
    ),
    (
        4,
        "d69c3509bb99e412e68b0fe8544e72837dfa30746d8be2aa65975f29d22dc7b9",
        "4df3c3f68fcc83b27e9d42c90431a72499f17875c81a599b566c9889b9696703",
        "00000000000000000000003b78ce563f89a0ed9414f5aa28ad0d96d6795f9c63\
         76afb1548af603b3eb45c9f8207dee1060cb71c04e80f593060b07d28308d7f4",
        true,
        "plain signature",
    ),
    (
        5,
        "eefdea4cdb677750a420fee807eacf21eb9898ae79b9768766e4faa04a2d4a34",
        "243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89",
        "6cff5c3ba86c69ea4b7376f31a9bcb4f74c1976089b2d9963da2e5543e177769\
         69e89b4c5564d00349106b8497785dd7d1d713a8ae82b32fa79d5f7fc407d39b",
        false,
        "public key not on the curve",
    ),
    (
        6,
        "dff1d77f2a671c5f36183726db2341be58feae1da2deced843240f7b502ba659",
        "243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89",
        "fff97bd5755eeea420453a14355235d382f6472f8568a18b2f057a1460297556\
         3cc27944640ac607cd107ae10923d9ef7a73c643e166be5ebeafa34b1ac553e2",
        false,
        "has_even_y(R) is false",
    ),
    (
        7,
        "dff1d77f2a671c5f36183726db2341be58feae1da2deced843240f7b502ba659",
        "243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89",
        "1fa62e331edbc21c394792d2ab1100a7b432b013df3f6ff4f99fcb33e0e1515f\
         28890b3edb6e7189b630448b515ce4f8622a954cfe545735aaea5134fccdb2bd",
        false,
        "negated message",
    ),
    (
        8,
        "dff1d77f2a671c5f36183726db2341be58feae1da2deced843240f7b502ba659",
        "243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89",
        "6cff5c3ba86c69ea4b7376f31a9bcb4f74c1976089b2d9963da2e5543e177769\
         961764b3aa9b2ffcb6ef947b6887a226e8d7c93e00c5ed0c1834ff0d0c2e6da6",
        false,
        "negated s value",
    ),
    (
        9,
        "dff1d77f2a671c5f36183726db2341be58feae1da2deced843240f7b502ba659",
        "243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89",
        "0000000000000000000000000000000000000000000000000000000000000000\
         123dda8328af9c23a94c1feecfd123ba4fb73476f0d594dcb65c6425bd186051",
        false,
        "sG - eP is infinite. Test fails in single verification if has_even_y(inf) is defined as true and x(inf) as 0",
    ),
    (
        10,
        "dff1d77f2a671c5f36183726db2341be58feae1da2deced843240f7b502ba659",
        "243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89",
        "0000000000000000000000000000000000000000000000000000000000000001\
         7615fbaf5ae28864013c099742deadb4dba87f11ac6754f93780d5a1837cf197",
        false,
        "sG - eP is infinite. Test fails in single verification if has_even_y(inf) is defined as true and x(inf) as 1",
    ),
    (
        11,
        "dff1d77f2a671c5f36183726db2341be58feae1da2deced843240f7b502ba659",
        "243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89",
        "4a298dacae57395a15d0795ddbfd1dcb564da82b0f269bc70a74f8220429ba1d\
         69e89b4c5564d00349106b8497785dd7d1d713a8ae82b32fa79d5f7fc407d39b",
        false,
        "sig[0:32] is not an X coordinate on the curve",
    ),
    (
        12,
        "dff1d77f2a671c5f36183726db2341be58feae1da2deced843240f7b502ba659",
        "243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89",
        "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f\
         69e89b4c5564d00349106b8497785dd7d1d713a8ae82b32fa79d5f7fc407d39b",
        false,
        "sig[0:32] is equal to field size",
    ),
    (
        13,
        "dff1d77f2a671c5f36183726db2341be58feae1da2deced843240f7b502ba659",
        "243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89",
        "6cff5c3ba86c69ea4b7376f31a9bcb4f74c1976089b2d9963da2e5543e177769\
         fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141",
        false,
        "sig[32:64] is equal to curve order",
    ),
    (
        14,
        "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc30",
        "243f6a8885a308d313198a2e03707344a4093822299f31d0082efa98ec4e6c89",
        "6cff5c3ba86c69ea4b7376f31a9bcb4f74c1976089b2d9963da2e5543e177769\
         69e89b4c5564d00349106b8497785dd7d1d713a8ae82b32fa79d5f7fc407d39b",
        false,
        "public key is not a valid X coordinate because it exceeds the field size",
    ),
];
