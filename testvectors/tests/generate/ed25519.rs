//! Ed25519 vectors with the verdicts of three acceptance rules: RFC 8032 section 7.1, the ZIP215 grid of small-order
//! points, mixed-order keys and nonces, malleable and non-canonical encodings.
//! Second opinion to ed25519-dalek: big integers and a SHA-512 written from FIPS 180-4.

use num_bigint::BigUint;
use perigee_testvectors::{Ed25519Case, Ed25519Verdicts, Primitive, Vectors, Verdict};

use crate::{
    book::{Book, Judged},
    digest::sha512,
    edwards::{Curve, Point, Reading},
    number::{from_le, le32, small},
};

const NOTES: &[(&str, &str)] = &[
    (
        "policies",
        "rfc8032-cofactorless: A decodes canonically, S < L, bytes of R equal the encoding of sB - kA. dalek-strict: \
         A and R decode (y may be at or above p) and are not of small order, S < L, bytes of R equal the encoding of \
         sB - kA. zip215: A and R decode (y may be at or above p, x = 0 with either sign), S < L, 8(sB - kA - R) = 0. \
         k hashes the bytes as given under every rule",
    ),
    ("control", "an ordinary signature"),
    ("small-order", "A or R has order 1, 2, 4 or 8"),
    (
        "mixed-order",
        "A or R has a torsion part: cofactored and cofactorless rules differ",
    ),
    ("non-canonical", "y at or above p, or x = 0 with sign 1"),
    ("range", "S is at least L: every rule rejects"),
    ("off-curve", "A or R is no point"),
    ("challenge", "k binds R, A and message"),
    ("scalar", "extreme S or secret"),
];

impl Judged for Ed25519Case {
    fn judge(&mut self) {
        self.expect = verdicts(&Curve::new(), self);
    }

    fn accepted(&self) -> bool {
        let Ed25519Verdicts {
            rfc8032_cofactorless,
            dalek_strict,
            zip215,
        } = self.expect;
        [rfc8032_cofactorless, dalek_strict, zip215]
            .into_iter()
            .any(Verdict::is_valid)
    }

    fn inputs(&mut self) -> Vec<&mut [u8]> {
        vec![&mut self.signature, &mut self.public_key, &mut self.message]
    }
}

const NONE: Ed25519Verdicts = Ed25519Verdicts {
    rfc8032_cofactorless: Verdict::Invalid,
    dalek_strict: Verdict::Invalid,
    zip215: Verdict::Invalid,
};

/// k = SHA-512(R || A || M) mod L.
fn challenge(curve: &Curve, r: &[u8; 32], a: &[u8; 32], message: &[u8]) -> BigUint {
    curve.l.reduce(&from_le(&sha512(&[&r[..], &a[..], message].concat())))
}

/// RFC 8032 section 5.1.7 under the three readings.
fn verdicts(curve: &Curve, case: &Ed25519Case) -> Ed25519Verdicts {
    let (r, s): ([u8; 32], [u8; 32]) = (
        case.signature[..32].try_into().expect("32 bytes"),
        case.signature[32..].try_into().expect("32 bytes"),
    );
    let s = from_le(&s);
    let (Some(key), true) = (curve.decode(&case.public_key, Reading::Any), s < curve.l.0) else {
        return NONE;
    };
    let k = challenge(curve, &r, &case.public_key, &case.message);
    let expected = curve.add(&curve.mul_b(&s), &curve.neg(&curve.mul(&k, &key)));
    let same_bytes = curve.encode(&expected) == r;
    let canonical = curve.decode(&case.public_key, Reading::Canonical).is_some();
    let nonce = curve.decode(&r, Reading::Any);
    let small = |point: &Point| curve.is_small_order(point);
    let strict = nonce.as_ref().is_some_and(|nonce| !small(nonce)) && !small(&key);
    let cofactored = nonce.is_some_and(|nonce| small(&curve.add(&expected, &curve.neg(&nonce))));
    Ed25519Verdicts {
        rfc8032_cofactorless: Verdict::of(same_bytes && canonical),
        dalek_strict: Verdict::of(same_bytes && strict),
        zip215: Verdict::of(cofactored),
    }
}

struct Maker {
    curve: Curve,
    torsion: Vec<Point>,
    book: Book<Ed25519Case>,
}

impl Maker {
    fn scalar(&self, label: &str) -> BigUint {
        from_le(&self.book.derive(label)) % (&self.curve.l.0 - 1_u32) + 1_u32
    }

    /// A = aB + T_i, R = rB + T_j, S = r + ka: valid up to torsion, exactly valid where kT_i + T_j = 0.
    fn mixed(&self, label: &str, torsion_a: usize, torsion_r: usize, message: &[u8]) -> Ed25519Case {
        let (curve, l) = (&self.curve, &self.curve.l);
        let (a, r) = (
            self.scalar(&format!("{label}/secret")),
            self.scalar(&format!("{label}/nonce")),
        );
        let public_key = curve.encode(&curve.add(&curve.mul_b(&a), &self.torsion[torsion_a]));
        let nonce = curve.encode(&curve.add(&curve.mul_b(&r), &self.torsion[torsion_r]));
        let k = challenge(curve, &nonce, &public_key, message);
        case(public_key, message, &nonce, &l.add(&r, &l.mul(&k, &a)))
    }

    fn ordinary(&self, label: &str) -> Ed25519Case {
        self.mixed(label, 0, 0, label.as_bytes())
    }
}

fn case(public_key: [u8; 32], message: &[u8], r: &[u8; 32], s: &BigUint) -> Ed25519Case {
    let signature = [*r, le32(s)].concat().try_into().expect("64 bytes");
    Ed25519Case {
        public_key,
        message: message.to_vec(),
        signature,
        expect: NONE,
    }
}

pub(crate) fn generate() -> Vectors<Ed25519Case> {
    let curve = Curve::new();
    let torsion = curve.torsion();
    let mut m = Maker {
        curve,
        torsion,
        book: Book::new(Primitive::Ed25519, NOTES),
    };
    standard(&mut m);
    controls(&mut m);
    ranges(&mut m);
    zip215_grid(&mut m);
    half_small(&mut m);
    mixed_orders(&mut m);
    broken_points(&mut m);
    m.book.finish()
}

/// RFC 8032 section 7.1: seed, key, message, signature. The reference signs them itself, which proves it.
fn standard(m: &mut Maker) {
    let bytes = |text: &str| hex::decode(text).expect("transcribed hexadecimal");
    for (name, seed, key, message, signature) in RFC8032 {
        let hash = sha512(&bytes(seed));
        let mut low: [u8; 32] = hash[..32].try_into().expect("32 bytes");
        low[0] &= 248;
        low[31] = (low[31] & 63) | 64;
        let (a, l) = (from_le(&low), &m.curve.l);
        let message = bytes(message);
        let public_key = m.curve.encode(&m.curve.mul_b(&a));
        let r = l.reduce(&from_le(&sha512(&[&hash[32..], &message].concat())));
        let nonce = m.curve.encode(&m.curve.mul_b(&r));
        let s = l.add(&r, &l.mul(&challenge(&m.curve, &nonce, &public_key, &message), &a));
        let case = case(public_key, &message, &nonce, &s);
        assert_eq!(hex::encode(case.public_key), *key, "{name}");
        assert_eq!(hex::encode(case.signature), *signature, "{name}");
        m.book.source(&format!("RFC 8032 section 7.1, {name}"));
        let id = format!(
            "rfc8032-{}",
            name.to_lowercase().replace(['(', ')'], "").replace(' ', "-")
        );
        m.book.accept(
            &id,
            &["control"],
            "the RFC's own vector, signed again by the reference",
            case,
        );
    }
    m.book.source("generated");
}

fn controls(m: &mut Maker) {
    // SHA-512 sees 64 bytes of R and A first: 47 and 48 bytes of message are its padding boundary.
    for length in [0, 1, 31, 32, 47, 48, 63, 64, 175, 176, 300] {
        let message: Vec<u8> = (0..length).map(|i| (i * 11 + 5) as u8).collect();
        let case = m.mixed(&format!("message-{length}"), 0, 0, &message);
        m.book.accept(
            &format!("message-{length}"),
            &["control"],
            "message length around SHA-512's padding boundary",
            case,
        );
    }
    let good = m.ordinary("wrong");
    let other = m.ordinary("other").public_key;
    m.book.reject(
        "wrong-key",
        &["challenge"],
        "key of another signer",
        Ed25519Case {
            public_key: other,
            ..good.clone()
        },
    );
    m.book.reject(
        "wrong-message",
        &["challenge"],
        "another message",
        Ed25519Case {
            message: b"rong".to_vec(),
            ..good.clone()
        },
    );
    let mut negated = good.clone();
    negated.public_key[31] ^= 0x80;
    m.book.reject(
        "key-negated",
        &["challenge"],
        "sign bit of A flipped: the negated key",
        negated,
    );
    let mut negated = good.clone();
    negated.signature[31] ^= 0x80;
    m.book
        .reject("nonce-negated", &["challenge"], "sign bit of R flipped", negated);
    let mut swapped = good.clone();
    swapped.signature.rotate_left(32);
    m.book.reject("swapped", &["challenge"], "S || R", swapped);
    let zero = case(good.public_key, b"zero", &[0; 32], &small(0));
    m.book
        .reject("all-zero-signature", &["challenge"], "64 zero bytes", zero);
    // S as the negative: a verifier that subtracts on the wrong side.
    let s = m.curve.l.neg(&from_le(&good.signature[32..]));
    let nonce = good.signature[..32].try_into().expect("32 bytes");
    m.book.reject(
        "s-negated",
        &["scalar"],
        "L - S",
        case(good.public_key, &good.message, &nonce, &s),
    );
    for (name, a) in [
        ("1", small(1)),
        ("l-minus-1", &m.curve.l.0 - 1_u32),
        ("2", small(2)),
        ("8", small(8)),
    ] {
        let message = name.as_bytes();
        let (public_key, r) = (
            m.curve.encode(&m.curve.mul_b(&a)),
            m.scalar(&format!("key-{name}/nonce")),
        );
        for (kind, r) in [("any", r), ("same", a.clone())] {
            let nonce = m.curve.encode(&m.curve.mul_b(&r));
            let k = challenge(&m.curve, &nonce, &public_key, message);
            let s = m.curve.l.add(&r, &m.curve.l.mul(&k, &a));
            m.book.accept(
                &format!("secret-{name}-{kind}"),
                &["scalar"],
                "the key is a special multiple of B",
                case(public_key, message, &nonce, &s),
            );
        }
    }
}

fn ranges(m: &mut Maker) {
    let l = m.curve.l.0.clone();
    for i in 0..2 {
        let good = m.ordinary(&format!("range-{i}"));
        let nonce: [u8; 32] = good.signature[..32].try_into().expect("32 bytes");
        let s = from_le(&good.signature[32..]);
        // Multiples of L up to the top of 256 bits, across the old "top three bits" check of 2^253.
        for multiple in [1_u64, 2, 7, 8, 14, 15] {
            let plus = &s + &l * multiple;
            if plus.bits() <= 256 {
                m.book.reject(
                    &format!("s-plus-{multiple}l-{i}"),
                    &["range"],
                    "S plus a multiple of L: a reducing reader accepts",
                    case(good.public_key, &good.message, &nonce, &plus),
                );
            }
        }
    }
    let good = m.ordinary("range");
    let nonce = good.signature[..32].try_into().expect("32 bytes");
    for (name, s) in [
        ("l", l.clone()),
        ("l-plus-1", &l + 1_u32),
        ("2-252", small(1) << 252_u32),
        ("2-253", small(1) << 253_u32),
        ("2-255", small(1) << 255_u32),
        ("max", (small(1) << 256_u32) - 1_u32),
        ("l-minus-1", &l - 1_u32),
        ("zero", small(0)),
    ] {
        m.book.reject(
            &format!("s-is-{name}"),
            &["range"],
            "S at an edge, wrong anyway",
            case(good.public_key, &good.message, &nonce, &s),
        );
    }
    // With A the identity any S < L works: sB = R. This reaches the edges of S.
    let identity = m.curve.encode(&m.torsion[0]);
    for (name, s) in [
        ("1", small(1)),
        ("l-minus-1", &l - 1_u32),
        ("2-252", small(1) << 252_u32),
        ("2-252-minus-1", (small(1) << 252_u32) - 1_u32),
    ] {
        let nonce = m.curve.encode(&m.curve.mul_b(&s));
        m.book.accept(
            &format!("s-edge-{name}"),
            &["range", "small-order"],
            "extreme S below L; A is the identity",
            case(identity, b"edge", &nonce, &s),
        );
        let plus = &s + &l;
        m.book.reject(
            &format!("s-edge-{name}-plus-l"),
            &["range"],
            "the same S plus L",
            case(identity, b"edge", &nonce, &plus),
        );
    }
}

/// The 14 encodings of the 8 points of small order: 8 canonical ones, then 6 others.
fn small_order_encodings(m: &Maker) -> Vec<(String, [u8; 32])> {
    let mut all: Vec<(String, [u8; 32])> = m
        .torsion
        .iter()
        .enumerate()
        .map(|(i, point)| (format!("t{i}"), m.curve.encode(point)))
        .collect();
    let p = &m.curve.p.0;
    for (name, y, sign) in [
        ("y1-sign", small(1), true),
        ("y1-plus-p", p + 1_u32, false),
        ("y1-plus-p-sign", p + 1_u32, true),
        ("minus1-sign", p - 1_u32, true),
        ("y0-plus-p", p.clone(), false),
        ("y0-plus-p-sign", p.clone(), true),
    ] {
        let mut bytes = le32(&y);
        bytes[31] |= u8::from(sign) << 7;
        assert!(m.curve.decode(&bytes, Reading::Canonical).is_none());
        assert!(
            m.curve
                .decode(&bytes, Reading::Any)
                .is_some_and(|point| m.curve.is_small_order(&point))
        );
        all.push((name.to_owned(), bytes));
    }
    all
}

fn zip215_grid(m: &mut Maker) {
    let encodings = small_order_encodings(m);
    assert_eq!(encodings.len(), 14);
    m.book
        .source("generated after ZIP215 (the grid of small-order A and R with S = 0)");
    for (a_name, a) in &encodings {
        for (r_name, r) in &encodings {
            let non_canonical = a_name.starts_with(['y', 'm']) || r_name.starts_with(['y', 'm']);
            let flags: &[&str] = if non_canonical {
                &["small-order", "non-canonical"]
            } else {
                &["small-order"]
            };
            let body = case(*a, b"Zcash", r, &small(0));
            m.book.accept(
                &format!("grid-{a_name}-{r_name}"),
                flags,
                "A and R of small order, S = 0",
                body,
            );
        }
    }
    m.book.source("generated");
}

fn half_small(m: &mut Maker) {
    let l = m.curve.l.0.clone();
    for (name, encoding) in small_order_encodings(m) {
        // A small, R = sB + T with a message chosen so that the cofactorless equation holds, or does not.
        let a = m.curve.decode(&encoding, Reading::Any).expect("small-order point");
        let r = m.scalar(&format!("half-{name}"));
        let nonce = m.curve.encode(&m.curve.mul_b(&r));
        for wanted in [true, false] {
            let message = (0_u32..64).map(|i| format!("half {i}").into_bytes()).find(|message| {
                let k = challenge(&m.curve, &nonce, &encoding, message);
                m.curve.is_identity(&m.curve.mul(&k, &a)) == wanted
            });
            let Some(message) = message else { continue };
            let (id, reason) = if wanted {
                (
                    format!("small-a-{name}-exact"),
                    "A of small order, kA = 0: only the small-order and encoding checks differ",
                )
            } else {
                (
                    format!("small-a-{name}-torsion"),
                    "A of small order, kA is not 0: only the cofactor clears it",
                )
            };
            m.book
                .accept(&id, &["small-order"], reason, case(encoding, &message, &nonce, &r));
        }
        // R small, S = ka: sB - kA is the identity.
        let a = m.scalar(&format!("small-r-{name}"));
        let key = m.curve.encode(&m.curve.mul_b(&a));
        let k = challenge(&m.curve, &encoding, &key, b"small R");
        let s = (k * &a) % &l;
        m.book.accept(
            &format!("small-r-{name}"),
            &["small-order"],
            "R of small order, S = ka",
            case(key, b"small R", &encoding, &s),
        );
    }
}

fn mixed_orders(m: &mut Maker) {
    // One element of every order in A (0, 1, 2, 4) and its negative; orders 8, 4 and 2 in R.
    for torsion_a in [0, 1, 2, 4, 7] {
        for torsion_r in [0, 1, 4, 6] {
            if (torsion_a, torsion_r) == (0, 0) {
                continue;
            }
            // Several messages per pair, to meet kT_A + T_R = 0 and not; the names say which.
            for wanted in [true, false] {
                let found = (0_u32..64)
                    .map(|i| m.mixed("mixed", torsion_a, torsion_r, format!("mixed {i}").as_bytes()))
                    .map(|mut case| {
                        case.judge();
                        case
                    })
                    .find(|case| case.expect.rfc8032_cofactorless.is_valid() == wanted);
                let Some(case) = found else { continue };
                let (kind, reason) = if wanted {
                    ("exact", "torsion in A and R cancels exactly: every rule accepts")
                } else {
                    ("torsion", "torsion is left over: only the cofactored rule accepts")
                };
                assert_eq!(case.expect.dalek_strict.is_valid(), wanted);
                m.book.accept(
                    &format!("mixed-{torsion_a}-{torsion_r}-{kind}"),
                    &["mixed-order"],
                    reason,
                    case,
                );
            }
        }
    }
}

fn broken_points(m: &mut Maker) {
    let good = m.ordinary("broken");
    let nonce: [u8; 32] = good.signature[..32].try_into().expect("32 bytes");
    let s = from_le(&good.signature[32..]);
    let hole = (2_u64..)
        .map(|y| le32(&small(y)))
        .find(|y| m.curve.decode(y, Reading::Any).is_none())
        .expect("half of all y");
    // y = p + i for i = 2 to 18, those that are points and those that are not; nobody knows their logarithms.
    let mut encodings = vec![("hole".to_owned(), hole), ("max".to_owned(), [0xff; 32])];
    for i in 2_u32..19 {
        encodings.push((format!("p-plus-{i}"), le32(&(&m.curve.p.0 + i))));
    }
    for (name, encoding) in encodings {
        let flags: &[&str] = if name == "hole" {
            &["off-curve"]
        } else {
            &["non-canonical", "off-curve"]
        };
        m.book.reject(
            &format!("a-{name}"),
            flags,
            "A is no point, or a non-canonical one without known secret",
            case(encoding, b"broken", &nonce, &s),
        );
        m.book.reject(
            &format!("r-{name}"),
            flags,
            "R is no point, or a non-canonical one without known nonce",
            case(good.public_key, b"broken", &encoding, &s),
        );
    }
}

/// Name, seed, public key, message, signature.
type Standard = (&'static str, &'static str, &'static str, &'static str, &'static str);

const RFC8032: &[Standard] = &[
    (
        "TEST 1",
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b\
         d25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "TEST 2",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c\
         387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "TEST 3",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659\
         4a7c15e9716ed28dc027beceea1ec40a",
    ),
    (
        "TEST 1024",
        "f5e5767cf153319517630f226876b86c8160cc583bc013744c6bf255f5cc0ee5",
        "278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e",
        "08b8b2b733424243760fe426a4b54908632110a66c2f6591eabd3345e3e4eb98fa6e264bf09efe12ee50f8f54e9f77b1\
         e355f6c50544e23fb1433ddf73be84d879de7c0046dc4996d9e773f4bc9efe5738829adb26c81b37c93a1b270b20329d\
         658675fc6ea534e0810a4432826bf58c941efb65d57a338bbd2e26640f89ffbc1a858efcb8550ee3a5e1998bd177e93a\
         7363c344fe6b199ee5d02e82d522c4feba15452f80288a821a579116ec6dad2b3b310da903401aa62100ab5d1a36553e\
         06203b33890cc9b832f79ef80560ccb9a39ce767967ed628c6ad573cb116dbefefd75499da96bd68a8a97b928a8bbc10\
         3b6621fcde2beca1231d206be6cd9ec7aff6f6c94fcd7204ed3455c68c83f4a41da4af2b74ef5c53f1d8ac70bdcb7ed1\
         85ce81bd84359d44254d95629e9855a94a7c1958d1f8ada5d0532ed8a5aa3fb2d17ba70eb6248e594e1a2297acbbb39d\
         502f1a8c6eb6f1ce22b3de1a1f40cc24554119a831a9aad6079cad88425de6bde1a9187ebb6092cf67bf2b13fd65f270\
         88d78b7e883c8759d2c4f5c65adb7553878ad575f9fad878e80a0c9ba63bcbcc2732e69485bbc9c90bfbd62481d9089b\
         eccf80cfe2df16a2cf65bd92dd597b0707e0917af48bbb75fed413d238f5555a7a569d80c3414a8d0859dc65a46128ba\
         b27af87a71314f318c782b23ebfe808b82b0ce26401d2e22f04d83d1255dc51addd3b75a2b1ae0784504df543af8969b\
         e3ea7082ff7fc9888c144da2af58429ec96031dbcad3dad9af0dcbaaaf268cb8fcffead94f3c7ca495e056a9b47acdb7\
         51fb73e666c6c655ade8297297d07ad1ba5e43f1bca32301651339e22904cc8c42f58c30c04aafdb038dda0847dd988d\
         cda6f3bfd15c4b4c4525004aa06eeff8ca61783aacec57fb3d1f92b0fe2fd1a85f6724517b65e614ad6808d6f6ee34df\
         f7310fdc82aebfd904b01e1dc54b2927094b2db68d6f903b68401adebf5a7e08d78ff4ef5d63653a65040cf9bfd4aca7\
         984a74d37145986780fc0b16ac451649de6188a7dbdf191f64b5fc5e2ab47b57f7f7276cd419c17a3ca8e1b939ae49e4\
         88acba6b965610b5480109c8b17b80e1b7b750dfc7598d5d5011fd2dcc5600a32ef5b52a1ecc820e308aa342721aac09\
         43bf6686b64b2579376504ccc493d97e6aed3fb0f9cd71a43dd497f01f17c0e2cb3797aa2a2f256656168e6c496afc5f\
         b93246f6b1116398a346f1a641f3b041e989f7914f90cc2c7fff357876e506b50d334ba77c225bc307ba537152f3f161\
         0e4eafe595f6d9d90d11faa933a15ef1369546868a7f3a45a96768d40fd9d03412c091c6315cf4fde7cb68606937380d\
         b2eaaa707b4c4185c32eddcdd306705e4dc1ffc872eeee475a64dfac86aba41c0618983f8741c5ef68d3a101e8a3b8ca\
         c60c905c15fc910840b94c00a0b9d0",
        "0aab4c900501b3e24d7cdf4663326a3a87df5e4843b2cbdb67cbf6e460fec350aa5371b1508f9f4528ecea23c436d94b\
         5e8fcd4f681e30a6ac00a9704a188a03",
    ),
    (
        "TEST SHA(abc)",
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd\
         454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e030\
         3dca179c138ac17ad9bef1177331a704",
    ),
];
