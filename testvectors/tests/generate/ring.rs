//! CryptoNote ring vectors, and the textbook signer and verifier behind them, with its own Keccak-256 and hash-to-point.
//! The rule is that of the ring transactions: canonical members, an image of prime order that is not the identity,
//! canonical scalars, and sum(c_i) = H_s(m || L_1 || R_1 || ..). Second opinion to curve25519-dalek.

mod points;

use num_bigint::BigUint;
use perigee_testvectors::{Primitive, RingCase, Vectors, Verdict};

use crate::{
    book::{Book, Judged},
    digest::keccak256,
    edwards::{Curve, Point, Reading},
    number::{from_le, le32, small},
};

const NOTES: &[(&str, &str)] = &[
    ("control", "an ordinary ring signature"),
    (
        "size",
        "ring sizes 1, 2, 3 and 16, the empty ring, lists of unequal length",
    ),
    (
        "image",
        "the key image is the identity, has torsion, is not canonical, or belongs to another key",
    ),
    (
        "range",
        "a challenge or response is at least L: the equation would hold after reduction",
    ),
    (
        "member",
        "a member is not canonical, no point, or has torsion (accepted: only the image must be of prime order)",
    ),
    ("order", "the order of members matters"),
    ("transcript", "the hash binds message, every L_i and every R_i"),
];

impl Judged for RingCase {
    fn judge(&mut self) {
        self.expect = Verdict::of(verify(&Curve::new(), self));
    }

    fn accepted(&self) -> bool {
        self.expect.is_valid()
    }

    fn inputs(&mut self) -> Vec<&mut [u8]> {
        let lists = self.keys.iter_mut().chain(&mut self.c).chain(&mut self.r);
        let mut inputs: Vec<&mut [u8]> = lists.map(|bytes| &mut bytes[..]).collect();
        inputs.push(&mut self.message);
        inputs.push(&mut self.key_image);
        inputs
    }
}

fn hash_to_scalar(curve: &Curve, bytes: &[u8]) -> BigUint {
    curve.l.reduce(&from_le(&keccak256(bytes)))
}

/// CryptoNote's H_p: 8 times Elligator's point for u = Keccak-256(bytes) as a little-endian number of all 256 bits.
///
/// With w = 2u^2 + 1 and t = w^2 - 2 A^2 u^2 (A = 486662): x^2 = 2A(A+2) u^2 w/t and z = -2Au^2 where that is a
/// square, x even; else x^2 = A(A+2) w/t and z = -A, x odd; y = (z - w) / (z + w).
pub(crate) fn hash_to_point(curve: &Curve, bytes: &[u8]) -> Point {
    let p = &curve.p;
    let a = small(486_662);
    let a_a2 = p.mul(&a, &p.add(&a, &small(2)));
    let uu = p.square(&from_le(&keccak256(bytes)));
    let w = p.add(&p.mul(&small(2), &uu), &small(1));
    let t = p.sub(&p.square(&w), &p.mul(&small(2), &p.mul(&p.square(&a), &uu)));
    let ratio = p.mul(&w, &p.invert(&t));
    let first = p.sqrt(&p.mul(&p.mul(&p.mul(&small(2), &a_a2), &uu), &ratio));
    let (x, z, odd) = match first {
        Some(x) => (x, p.neg(&p.mul(&p.mul(&small(2), &a), &uu)), false),
        None => (
            p.sqrt(&p.mul(&a_a2, &ratio)).expect("one of the two is a square"),
            p.neg(&a),
            true,
        ),
    };
    let x = if x.bit(0) == odd { x } else { p.neg(&x) };
    let y = p.mul(&p.sub(&z, &w), &p.invert(&p.add(&z, &w)));
    curve.mul(&small(8), &curve.affine(&x, &y))
}

/// L_i = r_i G + c_i P_i and R_i = r_i H_p(P_i) + c_i I, encoded.
fn commitments(curve: &Curve, key: &[u8; 32], image: &Point, c: &BigUint, r: &BigUint) -> Option<Vec<u8>> {
    let member = curve.decode(key, Reading::Canonical)?;
    let left = curve.add(&curve.mul_b(r), &curve.mul(c, &member));
    let right = curve.add(&curve.mul(r, &hash_to_point(curve, key)), &curve.mul(c, image));
    Some([curve.encode(&left), curve.encode(&right)].concat())
}

fn verify(curve: &Curve, case: &RingCase) -> bool {
    let l = &curve.l;
    let n = case.keys.len();
    let Some(image) = curve.decode(&case.key_image, Reading::Canonical) else {
        return false;
    };
    let prime_order = !curve.is_identity(&image) && curve.is_identity(&curve.mul(&l.0, &image));
    let scalars: Vec<BigUint> = case.c.iter().chain(&case.r).map(|bytes| from_le(bytes)).collect();
    if n == 0 || case.c.len() != n || case.r.len() != n || !prime_order || scalars.iter().any(|s| *s >= l.0) {
        return false;
    }
    let mut transcript = case.message.to_vec();
    let mut sum = small(0);
    for (i, key) in case.keys.iter().enumerate() {
        let Some(pair) = commitments(curve, key, &image, &scalars[i], &scalars[n + i]) else {
            return false;
        };
        transcript.extend(pair);
        sum += &scalars[i];
    }
    l.reduce(&sum) == hash_to_scalar(curve, &transcript)
}

struct Maker {
    curve: Curve,
    book: Book<RingCase>,
}

/// What to sign with; the image is xH_p(P) unless the case wants another.
struct Signer<'a> {
    keys: Vec<[u8; 32]>,
    secret: &'a BigUint,
    at: usize,
    image: Point,
}

impl Maker {
    fn scalar(&self, label: &str) -> BigUint {
        from_le(&self.book.derive(label)) % (&self.curve.l.0 - 1_u32) + 1_u32
    }

    fn key(&self, secret: &BigUint) -> [u8; 32] {
        self.curve.encode(&self.curve.mul_b(secret))
    }

    /// CryptoNote v2 section 4.4 SIG; `accept_challenge` lets a crafted case insist on a property of c_s.
    fn sign(&self, label: &str, signer: &Signer<'_>, accept_challenge: impl Fn(&BigUint) -> bool) -> RingCase {
        let (curve, l) = (&self.curve, &self.curve.l);
        let message = self.book.derive(&format!("{label}/message"));
        for attempt in 0.. {
            let (mut c, mut r) = (Vec::new(), Vec::new());
            let mut transcript = message.to_vec();
            let nonce = self.scalar(&format!("{label}/nonce/{attempt}"));
            for (i, key) in signer.keys.iter().enumerate() {
                if i == signer.at {
                    let left = curve.mul_b(&nonce);
                    let right = curve.mul(&nonce, &hash_to_point(curve, key));
                    transcript.extend([curve.encode(&left), curve.encode(&right)].concat());
                    c.push(small(0));
                    r.push(small(0));
                } else {
                    c.push(self.scalar(&format!("{label}/c{i}/{attempt}")));
                    r.push(self.scalar(&format!("{label}/r{i}/{attempt}")));
                    transcript.extend(commitments(curve, key, &signer.image, &c[i], &r[i]).expect("members decode"));
                }
            }
            let others = c.iter().fold(small(0), |sum, c| sum + c);
            let own = l.sub(&hash_to_scalar(curve, &transcript), &others);
            if accept_challenge(&own) {
                r[signer.at] = l.sub(&nonce, &l.mul(&own, signer.secret));
                c[signer.at] = own;
                let bytes = |list: &[BigUint]| list.iter().map(le32).collect();
                let (keys, key_image) = (signer.keys.clone(), curve.encode(&signer.image));
                return RingCase {
                    message,
                    keys,
                    key_image,
                    c: bytes(&c),
                    r: bytes(&r),
                    expect: Verdict::Invalid,
                };
            }
        }
        unreachable!("some attempt satisfies the condition");
    }

    fn image(&self, secret: &BigUint, key: &[u8; 32]) -> Point {
        self.curve.mul(secret, &hash_to_point(&self.curve, key))
    }

    fn secrets(&self, label: &str, size: usize) -> Vec<BigUint> {
        (0..size).map(|i| self.scalar(&format!("{label}/secret/{i}"))).collect()
    }

    fn ordinary(&self, label: &str, size: usize, at: usize) -> RingCase {
        let secrets = self.secrets(label, size);
        let keys: Vec<[u8; 32]> = secrets.iter().map(|secret| self.key(secret)).collect();
        let image = self.image(&secrets[at], &keys[at]);
        self.sign(
            label,
            &Signer {
                keys,
                secret: &secrets[at],
                at,
                image,
            },
            |_| true,
        )
    }
}

pub(crate) fn generate() -> Vectors<RingCase> {
    let mut m = Maker {
        curve: Curve::new(),
        book: Book::new(Primitive::Ring, NOTES),
    };
    sizes(&mut m);
    transcripts(&mut m);
    ranges(&mut m);
    points::images(&mut m);
    points::members(&mut m);
    m.book.finish()
}

fn sizes(m: &mut Maker) {
    for (size, signers) in [(1, vec![0]), (2, vec![0, 1]), (3, vec![0, 1, 2]), (16, vec![0, 15])] {
        for at in signers {
            let id = format!("ring-{size}-{at}");
            let case = m.ordinary(&id, size, at);
            m.book
                .accept(&id, &["control", "size"], "signer at the named place", case);
        }
    }
    let good = m.ordinary("lists", 3, 1);
    let empty = RingCase {
        keys: Vec::new(),
        c: Vec::new(),
        r: Vec::new(),
        ..good.clone()
    };
    m.book
        .reject("ring-empty", &["size"], "no member: the empty sum must not pass", empty);
    let mut case = good.clone();
    case.c.pop();
    m.book.reject("c-missing", &["size"], "one challenge too few", case);
    let mut case = good.clone();
    case.r.pop();
    m.book.reject("r-missing", &["size"], "one response too few", case);
    let mut case = good.clone();
    case.keys.pop();
    m.book.reject("key-missing", &["size"], "one member too few", case);
    let mut case = good;
    case.c.push([0; 32]);
    m.book
        .reject("c-surplus", &["size"], "one challenge too many, zero", case);
}

fn transcripts(m: &mut Maker) {
    let good = m.ordinary("transcript", 3, 0);
    let mut case = good.clone();
    case.keys.swap(0, 2);
    m.book.reject(
        "keys-swapped",
        &["order"],
        "two members swapped, challenges and responses not",
        case,
    );
    let mut case = good.clone();
    case.keys.swap(0, 2);
    case.c.swap(0, 2);
    case.r.swap(0, 2);
    m.book.reject(
        "members-swapped",
        &["order"],
        "two members swapped with their challenges and responses",
        case,
    );
    let mut case = good.clone();
    case.c.swap(0, 1);
    m.book
        .reject("c-swapped", &["order"], "two challenges swapped: the same sum", case);
    let mut case = good.clone();
    std::mem::swap(&mut case.c, &mut case.r);
    m.book.reject(
        "c-and-r-swapped",
        &["order"],
        "challenges and responses exchanged",
        case,
    );
    let message = m.book.derive("another message");
    m.book.reject(
        "message-other",
        &["transcript"],
        "another message",
        RingCase {
            message,
            ..good.clone()
        },
    );
    let mut case = good.clone();
    case.keys[2] = m.key(&m.scalar("stranger"));
    m.book.reject(
        "decoy-replaced",
        &["transcript"],
        "a decoy replaced by another key",
        case,
    );
    // A signature of a ring without the signer's key: image and response of a stranger.
    let stranger = m.scalar("stranger");
    let image = m.curve.encode(&m.image(&stranger, &m.key(&stranger)));
    m.book.reject(
        "image-of-stranger",
        &["image"],
        "image of a key outside the ring",
        RingCase {
            key_image: image,
            ..good.clone()
        },
    );
    let secrets = m.secrets("transcript", 3);
    let decoy = m.curve.encode(&m.image(&secrets[1], &good.keys[1]));
    m.book.reject(
        "image-of-decoy",
        &["image"],
        "image of another member",
        RingCase {
            key_image: decoy,
            ..good.clone()
        },
    );
    let negated = m.curve.encode(&m.curve.neg(&m.image(&secrets[0], &good.keys[0])));
    m.book.reject(
        "image-negated",
        &["image"],
        "the negated image",
        RingCase {
            key_image: negated,
            ..good
        },
    );
    let doubled = m.ordinary("double", 2, 0);
    let secrets = m.secrets("double", 2);
    let keys = vec![doubled.keys[0]; 2];
    let image = m.image(&secrets[0], &keys[0]);
    let case = m.sign(
        "double",
        &Signer {
            keys,
            secret: &secrets[0],
            at: 1,
            image,
        },
        |_| true,
    );
    m.book.accept(
        "member-twice",
        &["member"],
        "the same member twice: the primitive accepts, uniqueness is the chain's rule",
        case,
    );
}

fn ranges(m: &mut Maker) {
    let l = m.curve.l.0.clone();
    let good = m.ordinary("range", 3, 2);
    for place in 0..3 {
        for multiple in [1_u64, 15] {
            let plus = |bytes: &[u8; 32]| from_le(bytes) + &l * multiple;
            let (c, r) = (plus(&good.c[place]), plus(&good.r[place]));
            if c.bits() <= 256 {
                let mut case = good.clone();
                case.c[place] = le32(&c);
                m.book.reject(
                    &format!("c{place}-plus-{multiple}l"),
                    &["range"],
                    "challenge plus a multiple of L",
                    case,
                );
            }
            if r.bits() <= 256 {
                let mut case = good.clone();
                case.r[place] = le32(&r);
                m.book.reject(
                    &format!("r{place}-plus-{multiple}l"),
                    &["range"],
                    "response plus a multiple of L",
                    case,
                );
            }
        }
    }
    for (name, value) in [("l", l), ("max", (small(1) << 256_u32) - 1_u32), ("zero", small(0))] {
        let mut case = good.clone();
        case.c[0] = le32(&value);
        m.book
            .reject(&format!("c-is-{name}"), &["range"], "challenge at an edge", case);
        let mut case = good.clone();
        case.r[0] = le32(&value);
        m.book
            .reject(&format!("r-is-{name}"), &["range"], "response at an edge", case);
    }
    // A decoy with c = 0 or r = 0 is legal: its L or R is a single multiple.
    let secrets = m.secrets("zero-decoy", 2);
    let keys: Vec<[u8; 32]> = secrets.iter().map(|secret| m.key(secret)).collect();
    let image = m.image(&secrets[0], &keys[0]);
    for (name, c, r) in [("c", 0_u8, 1_u8), ("r", 1, 0), ("c-and-r", 0, 0)] {
        let case = sign_with_decoy(
            m,
            &secrets[0],
            &keys,
            &image,
            &small(u64::from(c)),
            &small(u64::from(r)),
        );
        m.book.accept(
            &format!("decoy-zero-{name}"),
            &["range"],
            "zero is a canonical scalar: L_i or R_i degenerate",
            case,
        );
    }
}

/// Signs at place 0 of two with the decoy's scalars given.
fn sign_with_decoy(
    m: &Maker,
    secret: &BigUint,
    keys: &[[u8; 32]],
    image: &Point,
    c: &BigUint,
    r: &BigUint,
) -> RingCase {
    let (curve, l) = (&m.curve, &m.curve.l);
    let message = m.book.derive("decoy/message");
    let nonce = m.scalar("decoy/nonce");
    let left = curve.encode(&curve.mul_b(&nonce));
    let right = curve.encode(&curve.mul(&nonce, &hash_to_point(curve, &keys[0])));
    let decoy = commitments(curve, &keys[1], image, c, r).expect("member decodes");
    let own = l.sub(
        &hash_to_scalar(curve, &[&message[..], &left, &right, &decoy].concat()),
        c,
    );
    let response = l.sub(&nonce, &l.mul(&own, secret));
    RingCase {
        message,
        keys: keys.to_vec(),
        key_image: curve.encode(image),
        c: vec![le32(&own), le32(c)],
        r: vec![le32(&response), le32(r)],
        expect: Verdict::Invalid,
    }
}

/// A file of the test data; `None`, with a line that says so, where they are not at hand and not required.
fn test_data(file: &str) -> Option<String> {
    let folder = std::env::var_os("PERIGEE_DATA").map_or_else(
        || std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        std::path::PathBuf::from,
    );
    let text = std::fs::read_to_string(folder.join(file)).ok();
    if text.is_none() {
        let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
        assert!(!required.split(',').any(|need| need == "data"), "{file} not found");
        println!("SKIPPED: {file} not found");
    }
    text
}

/// Monero's own `hash_to_ec` vectors.
#[test]
fn hash_to_point_matches_monero() {
    let Some(text) = test_data("crypto/ring/monero_check_key_hash_to_ec.txt") else {
        return;
    };
    let curve = Curve::new();
    let mut compared = 0;
    for line in text.lines() {
        if let ["hash_to_ec", key, expected] = line.split_whitespace().collect::<Vec<_>>()[..] {
            let key = hex::decode(key).expect("hexadecimal");
            assert_eq!(
                hex::encode(curve.encode(&hash_to_point(&curve, &key))),
                expected,
                "{line}"
            );
            compared += 1;
        }
    }
    assert!(compared > 0, "no hash_to_ec line");
}

/// Rings signed and judged elsewhere: the reference agrees with every verdict.
#[test]
fn reference_agrees_with_other_rings() {
    let Some(text) = test_data("crypto/ring/cryptonote_ring_vectors.json") else {
        return;
    };
    let rings: Vec<serde_json::Value> = serde_json::from_str(&text).expect("JSON");
    let bytes = |text: &str| <[u8; 32]>::try_from(hex::decode(text).expect("hexadecimal")).expect("32 bytes");
    let field = |value: &serde_json::Value| bytes(value.as_str().expect("text"));
    let mut verdicts = [0; 2];
    for ring in rings {
        let list = |name: &str| ring[name].as_array().expect("list").clone();
        let half = |at: usize| {
            list("sig")
                .iter()
                .map(|s| bytes(&s.as_str().expect("text")[at..at + 64]))
                .collect()
        };
        let case = RingCase {
            message: field(&ring["m"]),
            keys: list("ring").iter().map(field).collect(),
            key_image: field(&ring["image"]),
            c: half(0),
            r: half(64),
            expect: Verdict::Invalid,
        };
        let valid = ring["valid"].as_bool().expect("verdict");
        assert_eq!(verify(&Curve::new(), &case), valid, "{}", ring["why"]);
        verdicts[usize::from(valid)] += 1;
    }
    assert!(verdicts.iter().all(|count| *count > 0), "both verdicts must occur");
}
