//! SM2 vectors: the example of GM/T 0003.5 and crafted ones, judged by a textbook verifier with its own SM3.
//! Almost every case is solved backwards: choose r, s and the key, and the digest e = r - x1 follows.
//! Second opinion to crates `sm2` and `sm3`.

mod points;

use num_bigint::BigUint;
use perigee_testvectors::{Primitive, Sm2Case, Sm2Text, Vectors, Verdict};

use crate::{
    book::{Book, Judged},
    digest::sm3,
    number::{be32, from_be, hex_number, small},
    weierstrass::{Curve, Point, sm2p256},
};

const NOTES: &[(&str, &str)] = &[
    (
        "digest-field",
        "digest is always e = SM3(ZA || message) before any reduction; text, where present, is what it comes from",
    ),
    ("control", "an ordinary signature"),
    ("za", "ZA binds identifier (length in bits, two bytes), curve and key"),
    (
        "t-zero",
        "t = r + s = 0 modulo n: rejected, although the equation holds",
    ),
    (
        "range",
        "r or s is 0 or at least n; the equation would hold after reduction",
    ),
    ("digest", "e is any 256-bit number and is reduced modulo n"),
    (
        "x-wrap",
        "x1 >= n: (r - e) mod n + n must be tried, but only where it is below p",
    ),
    ("infinity", "s G + t P is the point at infinity: rejected"),
    (
        "collision",
        "equal or opposite points meet inside the double multiplication",
    ),
    ("special-key", "the key is a special multiple of G"),
    (
        "off-curve",
        "the key is not a point of the curve, or a coordinate is not below p",
    ),
];

const DEFAULT_ID: &[u8] = b"1234567812345678";

impl Judged for Sm2Case {
    fn judge(&mut self) {
        let curve = sm2p256();
        if let Some(text) = &self.text {
            self.digest = message_digest(&curve, &text.id, &self.public_key, &text.message);
        }
        self.expect = Verdict::of(verify(&curve, self));
    }

    fn accepted(&self) -> bool {
        self.expect.is_valid()
    }

    fn inputs(&mut self) -> Vec<&mut [u8]> {
        let mut inputs: Vec<&mut [u8]> = vec![&mut self.signature, &mut self.public_key];
        match &mut self.text {
            Some(text) => inputs.extend([&mut text.message[..], &mut text.id[..]]),
            None => inputs.push(&mut self.digest),
        }
        inputs
    }
}

/// GM/T 0003.2 section 5.5 and 6.1: e = SM3(ZA || M), ZA = SM3(ENTL || ID || a || b || G || P).
fn message_digest(curve: &Curve, id: &[u8], public_key: &[u8; 64], message: &[u8]) -> [u8; 32] {
    let bits = u16::try_from(id.len() * 8).expect("identifier below 8 KiB");
    let (gx, gy) = curve.g.as_ref().expect("affine");
    let parts = [
        &bits.to_be_bytes()[..],
        id,
        &be32(&curve.a),
        &be32(&curve.b),
        &be32(gx),
        &be32(gy),
        public_key,
    ];
    sm3(&[&sm3(&parts.concat())[..], message].concat())
}

/// GM/T 0003.2 section 7.1.
fn verify(curve: &Curve, case: &Sm2Case) -> bool {
    let key = (from_be(&case.public_key[..32]), from_be(&case.public_key[32..]));
    let (r, s) = (from_be(&case.signature[..32]), from_be(&case.signature[32..]));
    let (zero, n) = (small(0), &curve.n);
    if r == zero || s == zero || r >= n.0 || s >= n.0 || !curve.contains(&key.0, &key.1) {
        return false;
    }
    let t = n.add(&r, &s);
    if t == zero {
        return false;
    }
    let sum = curve.add(&curve.mul_g(&s), &curve.mul(&t, &Some(key)));
    sum.is_some_and(|(x, _)| n.add(&from_be(&case.digest), &x) == r)
}

struct Maker {
    curve: Curve,
    book: Book<Sm2Case>,
}

fn pair(left: &BigUint, right: &BigUint) -> [u8; 64] {
    [be32(left), be32(right)].concat().try_into().expect("64 bytes")
}

fn key_bytes(key: &Point) -> [u8; 64] {
    let (x, y) = key.as_ref().expect("affine key");
    pair(x, y)
}

impl Maker {
    fn scalar(&self, label: &str) -> BigUint {
        from_be(&self.book.derive(label)) % (&self.curve.n.0 - 2_u32) + 1_u32
    }

    /// GM/T 0003.2 section 6.1.
    fn sign(&self, d: &BigUint, k: &BigUint, id: &[u8], message: &[u8]) -> Sm2Case {
        let n = &self.curve.n;
        let public_key = key_bytes(&self.curve.mul_g(d));
        let digest = message_digest(&self.curve, id, &public_key, message);
        let (x, _) = self.curve.mul_g(k).expect("affine");
        let r = n.add(&from_be(&digest), &x);
        let s = n.mul(&n.invert(&n.add(&small(1), d)), &n.sub(k, &n.mul(&r, d)));
        let text = Some(Sm2Text {
            id: id.to_vec(),
            message: message.to_vec(),
        });
        Sm2Case {
            public_key,
            text,
            digest,
            signature: pair(&r, &s),
            expect: Verdict::Invalid,
        }
    }

    fn ordinary(&self, label: &str, id: &[u8], message: &[u8]) -> Sm2Case {
        self.sign(
            &self.scalar(&format!("{label}/secret")),
            &self.scalar(&format!("{label}/nonce")),
            id,
            message,
        )
    }

    /// The digest that makes the equation hold for this key, r and s, whatever the ranges say:
    /// e = r - x(s G + t P), with x(infinity) taken as 0.
    fn solve(&self, key: &Point, r: &BigUint, s: &BigUint) -> Sm2Case {
        let n = &self.curve.n;
        let t = n.add(r, s);
        let sum = self.curve.add(&self.curve.mul_g(s), &self.curve.mul(&t, key));
        let x = sum.map_or(small(0), |(x, _)| x);
        given(key_bytes(key), &n.sub(r, &x), r, s)
    }

    /// A case whose sum point is `nonce`: P = t^-1 (nonce - s G), e = r - x.
    fn for_nonce_point(&self, nonce: &Point, r: &BigUint, s: &BigUint) -> (Point, BigUint) {
        let n = &self.curve.n;
        let sum = self.curve.add(nonce, &self.curve.neg(&self.curve.mul_g(s)));
        let key = self.curve.mul(&n.invert(&n.add(r, s)), &sum);
        let x = &nonce.as_ref().expect("affine").0;
        (key, n.sub(r, x))
    }
}

fn given(public_key: [u8; 64], e: &BigUint, r: &BigUint, s: &BigUint) -> Sm2Case {
    Sm2Case {
        public_key,
        text: None,
        digest: be32(e),
        signature: pair(r, s),
        expect: Verdict::Invalid,
    }
}

pub(crate) fn generate() -> Vectors<Sm2Case> {
    let mut m = Maker {
        curve: sm2p256(),
        book: Book::new(Primitive::Sm2, NOTES),
    };
    standard(&mut m);
    texts(&mut m);
    ranges(&mut m);
    digests(&mut m);
    points::wraps(&mut m);
    points::exceptional(&mut m);
    points::keys(&mut m);
    m.book.finish()
}

fn standard(m: &mut Maker) {
    let d = hex_number("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8");
    let k = hex_number("59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21");
    let case = m.sign(&d, &k, DEFAULT_ID, b"message digest");
    // The standard's own figures: key, e, r, s.
    assert_eq!(
        hex::encode(case.public_key),
        "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020\
         ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"
    );
    assert_eq!(
        hex::encode(case.digest),
        "f0b43e94ba45accaace692ed534382eb17e6ab5a19ce7b31f4486fdfc0d28640"
    );
    assert_eq!(
        hex::encode(case.signature),
        "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3\
         b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa"
    );
    m.book.source("GM/T 0003.5-2012 appendix A.2 (GB/T 32918.5)");
    m.book.accept(
        "gmt-0003-5-a2",
        &["control", "za"],
        "the signature example of the standard",
        case,
    );
    m.book.source("generated");
}

fn texts(m: &mut Maker) {
    // Around the 64-byte block of SM3: ZA is 32 bytes, so 23 and 24 bytes of message are the padding boundary.
    for length in [0, 1, 23, 24, 31, 32, 87, 88, 200] {
        let message: Vec<u8> = (0..length).map(|i| (i * 7 + 3) as u8).collect();
        let case = m.ordinary(&format!("message-{length}"), DEFAULT_ID, &message);
        m.book.accept(
            &format!("message-{length}"),
            &["control"],
            "message length around SM3's padding boundary",
            case,
        );
    }
    for length in [0, 1, 15, 17, 31, 32, 33, 300] {
        let id: Vec<u8> = (0..length).map(|i| b'a' + (i % 26) as u8).collect();
        let case = m.ordinary(&format!("id-{length}"), &id, b"identifier");
        m.book.accept(
            &format!("id-{length}"),
            &["za"],
            "identifier length; from 32 bytes on the bit length needs two bytes",
            case,
        );
    }
    let good = m.ordinary("za", DEFAULT_ID, b"who signed this");
    let text = |id: &[u8], message: &[u8]| {
        Some(Sm2Text {
            id: id.to_vec(),
            message: message.to_vec(),
        })
    };
    let wrong = [
        (
            "id-other",
            "another identifier",
            text(b"1234567812345679", b"who signed this"),
        ),
        ("id-none", "no identifier", text(b"", b"who signed this")),
        ("message-other", "another message", text(DEFAULT_ID, b"who signed that")),
        (
            "id-into-message",
            "the last byte of the identifier moved into the message",
            text(&DEFAULT_ID[..15], b"8who signed this"),
        ),
    ];
    for (name, reason, text) in wrong {
        m.book
            .reject(&format!("za-{name}"), &["za"], reason, Sm2Case { text, ..good.clone() });
    }
    let bare = Sm2Case {
        text: None,
        digest: sm3(b"who signed this"),
        ..good.clone()
    };
    m.book
        .reject("za-omitted", &["za"], "e = SM3(message) without ZA", bare);
    let other = m.ordinary("za-other-key", DEFAULT_ID, b"who signed this");
    m.book.reject(
        "other-key",
        &["control"],
        "key of another signer",
        Sm2Case {
            public_key: other.public_key,
            ..good
        },
    );
}

fn ranges(m: &mut Maker) {
    let n = m.curve.n.0.clone();
    let key = m.curve.mul_g(&m.scalar("range/secret"));
    let (any_r, any_s) = (m.scalar("range/r"), m.scalar("range/s"));
    let zero = small(0);
    let solved = [
        ("r-zero", zero.clone(), any_s.clone(), "r = 0, the equation holds"),
        ("s-zero", any_r.clone(), zero.clone(), "s = 0, the equation holds"),
        ("both-zero", zero.clone(), zero, "r = s = 0, e = 0"),
    ];
    for (id, r, s, reason) in solved {
        let case = m.solve(&key, &r, &s);
        m.book.reject(id, &["range"], reason, case);
    }
    for i in 0..3 {
        let s = m.scalar(&format!("t-zero-{i}/s"));
        let case = m.solve(&key, &(&n - &s), &s);
        m.book
            .reject(&format!("t-zero-{i}"), &["t-zero"], "s = n - r: s G alone fits e", case);
    }
    let case = m.solve(&key, &small(1), &(&n - 1_u32));
    m.book.reject("t-zero-edge", &["t-zero"], "r = 1, s = n - 1", case);
    // Small and large values are valid; plus n they must not be.
    let tiny = small(0xffff_ffff);
    for (id, r, s) in [
        ("r-1", small(1), any_s.clone()),
        ("s-1", any_r.clone(), small(1)),
        ("r-s-1", small(1), small(1)),
        ("r-n-minus-1", &n - 1_u32, any_s.clone()),
        ("s-n-minus-1", any_r.clone(), &n - 1_u32),
        ("r-s-n-minus-1", &n - 1_u32, &n - 1_u32),
        ("t-1", &n - 4_u32, small(5)),
        ("t-n-minus-1", &n - 5_u32, small(4)),
        ("r-tiny", tiny.clone(), any_s),
        ("s-tiny", any_r, tiny),
    ] {
        let case = m.solve(&key, &r, &s);
        m.book.accept(
            id,
            &["range"],
            "edge of the range, the digest solved from it",
            case.clone(),
        );
        for (what, r, s) in [("r", &r + &n, s.clone()), ("s", r.clone(), &s + &n)] {
            if r.bits() <= 256 && s.bits() <= 256 {
                let plus = Sm2Case {
                    signature: pair(&r, &s),
                    ..case.clone()
                };
                m.book.reject(
                    &format!("{id}-{what}-plus-n"),
                    &["range"],
                    "n added: only a reducing reader accepts",
                    plus,
                );
            }
        }
    }
    let good = m.ordinary("range-order", DEFAULT_ID, b"range");
    for (name, value) in [
        ("n", n),
        ("p", m.curve.p.0.clone()),
        ("max", (small(1) << 256_u32) - 1_u32),
    ] {
        for at in [0, 32] {
            let mut case = good.clone();
            case.signature[at..at + 32].copy_from_slice(&be32(&value));
            let id = format!("{}-is-{name}", if at == 0 { "r" } else { "s" });
            m.book.reject(&id, &["range"], "at or above n", case);
        }
    }
    let mut swapped = good;
    swapped.signature.rotate_left(32);
    m.book.reject("swapped", &["control"], "s || r", swapped);
}

fn digests(m: &mut Maker) {
    let n = m.curve.n.0.clone();
    let key = m.curve.mul_g(&m.scalar("digest/secret"));
    let max = (small(1) << 256_u32) - 1_u32;
    let values = [
        ("zero", small(0)),
        ("one", small(1)),
        ("n-minus-1", &n - 1_u32),
        ("n", n.clone()),
        ("n-plus-1", &n + 1_u32),
        ("p", m.curve.p.0.clone()),
        ("max", max),
    ];
    for (name, e) in values {
        // r = e + x(k G), and t = r + s with s = (k - r d) / (1 + d), as in signing.
        let (d, k) = (m.scalar("digest/secret"), m.scalar(&format!("digest/{name}")));
        let order = &m.curve.n;
        let r = order.add(&e, &m.curve.mul_g(&k).expect("affine").0);
        let s = order.mul(
            &order.invert(&order.add(&small(1), &d)),
            &order.sub(&k, &order.mul(&r, &d)),
        );
        let case = given(key_bytes(&key), &e, &r, &s);
        m.book.accept(&format!("digest-{name}"), &["digest"], "extreme e", case);
    }
    let case = m.solve(&key, &m.scalar("reversed/r"), &m.scalar("reversed/s"));
    let mut reversed = case;
    reversed.digest.reverse();
    m.book.reject(
        "digest-reversed",
        &["digest"],
        "digest bytes in the wrong order",
        reversed,
    );
}
