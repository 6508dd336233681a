//! Rows of ECDSA and BIP340 made against fast engines: numbers at both sides of every limit, aliases modulo p and n, sums that
//! meet inside the ladder, keys of low order on the twist. Made with `k256`; run in lanes by `main`, on devices by `gpu`.
//! Never random, and never silent about what is right: every row has a reason and the verdict that it must have.

use k256::{
    AffinePoint, ProjectivePoint, Scalar,
    elliptic_curve::{
        Field,
        ops::Reduce,
        point::DecompressPoint,
        sec1::{FromSec1Point, ToSec1Point},
        subtle::Choice,
    },
};
use perigee_kernels::{
    batch::Verdict,
    ecdsa::EcdsaRow,
    job::{be_from_limbs, limbs_from_be},
    policy::{EcdsaPolicy, Policy},
    schnorr::SchnorrRow,
};

type Number = [u8; 32];

const N: &str = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
const HALF_N: &str = "7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0";
const P: &str = "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f";
const P_LESS_N: &str = "14551231950b75fc4402da1722fc9baee";
const LAMBDA: &str = "5363ad4cc05c30e0a5261c028812645a122e22ea20816678df02967c1b23bd72";
const ALL_ONES: &str = "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff";

/// The least y of a point, 1, and the x that it has.
const X_OF_Y_1: &str = "1fe1e5ef3fceb5c135ab7741333ce5a6e80d68167653f6b2b24bcbcfaaaff507";

/// x of points of these orders on the quadratic twist: its order is 3^2 13^2 3319 22639 times a prime, the curve's a prime. From
/// p + 1 + t for the curve's p + 1 - t, by multiplying random points with the cofactor.
const ON_THE_TWIST: [(u32, &str); 6] = [
    (3, "0"),
    (3, "693a3412a8e4a67fff3af395b95fde68f04bce4b20ac542c30090c36d7832f52"),
    (13, "1beaf40619582b4946cc1a7e359b658c3fa6f7103be60de464e7845807f29344"),
    (39, "d56ffd8af126efb132c5d2b725af7a6e6de9392b0e9831e125e00a9584340849"),
    (
        3_319,
        "a20b72db483367bb37fbca8eb48a8ebf2f37047e70437fd160f735292f69c826",
    ),
    (
        22_639,
        "0f330f3a62050762b726faf10ade775c93af6f7d1a51efe73df83732af4dccf7",
    ),
];

fn number(digits: &str) -> Number {
    hex::decode(format!("{digits:0>64}")).unwrap().try_into().unwrap()
}

fn small(value: u64) -> Number {
    number(&format!("{value:x}"))
}

/// a + b, which is below 2^256.
fn plus(a: Number, b: Number) -> Number {
    let (mut sum, mut carry) = ([0; 32], 0u16);
    for at in (0..32).rev() {
        carry += u16::from(a[at]) + u16::from(b[at]);
        sum[at] = carry as u8;
        carry >>= 8;
    }
    assert_eq!(carry, 0, "below 2^256");
    sum
}

/// a - b, which is not negative.
fn minus(a: Number, b: Number) -> Number {
    let not_b = b.map(|byte| !byte);
    let (mut difference, mut carry) = ([0; 32], 1u16);
    for at in (0..32).rev() {
        carry += u16::from(a[at]) + u16::from(not_b[at]);
        difference[at] = carry as u8;
        carry >>= 8;
    }
    assert_eq!(carry, 1, "not negative");
    difference
}

fn scalar(number: Number) -> Scalar {
    Scalar::reduce(&k256::FieldBytes::from(number))
}

fn bytes(scalar: Scalar) -> Number {
    scalar.to_bytes().into()
}

/// The point with this x and parity of y, if there is one.
fn point(x: Number, odd: bool) -> Option<ProjectivePoint> {
    let point: Option<AffinePoint> = AffinePoint::decompress(&x.into(), Choice::from(u8::from(odd))).into();
    point.map(ProjectivePoint::from)
}

/// SEC 1 bytes of a key of 33 or 65 bytes.
fn encoded(point: &ProjectivePoint, compressed: bool) -> Vec<u8> {
    point.to_affine().to_sec1_point(compressed).as_bytes().to_vec()
}

fn x_of(point: &ProjectivePoint) -> Number {
    encoded(point, true)[1..].try_into().expect("not infinity")
}

/// One row, why it is here, and what must be said of it.
pub(crate) struct Edge<J> {
    pub(crate) why: String,
    pub(crate) row: J,
    pub(crate) verdict: Verdict,
}

fn edge<J>(why: impl Into<String>, row: J, verdict: Verdict) -> Edge<J> {
    Edge {
        why: why.into(),
        row,
        verdict,
    }
}

pub(crate) fn any_s() -> Policy {
    Policy {
        ecdsa: EcdsaPolicy::AnyS,
        ..Policy::default()
    }
}

pub(crate) fn low_s() -> Policy {
    Policy {
        ecdsa: EcdsaPolicy::LowS,
        ..Policy::default()
    }
}

/// What a valid ECDSA signature is made of when no secret is known: R = u1 G + u2 P, r = x(R), s = r / u2, digest = u1 s.
#[derive(Clone)]
struct Crafted {
    digest: Number,
    r: Number,
    s: Number,
    key: Vec<u8>,
}

impl Crafted {
    fn new(u1: Scalar, u2: Scalar, key: &ProjectivePoint, compressed: bool) -> Self {
        let nonce = ProjectivePoint::GENERATOR * u1 + *key * u2;
        Self::of_nonce(x_of(&nonce), u1, u2, encoded(key, compressed))
    }

    /// With r chosen, whatever the nonce.
    fn of_nonce(r: Number, u1: Scalar, u2: Scalar, key: Vec<u8>) -> Self {
        let s = scalar(r) * u2.invert().expect("u2 is not zero");
        Self {
            digest: bytes(u1 * s),
            r,
            s: bytes(s),
            key,
        }
    }

    fn row(&self) -> EcdsaRow {
        EcdsaRow::new(&self.digest, &self.r, &self.s, &self.key).expect("an encoded key")
    }

    /// The one of s and n - s that every policy accepts.
    fn low_s(mut self) -> Self {
        if self.s > number(HALF_N) {
            self.s = minus(number(N), self.s);
        }
        self
    }
}

#[allow(dead_code, reason = "the program of the lanes puts every row among good ones")]
pub(crate) fn good_ecdsa() -> [EcdsaRow; 16] {
    std::array::from_fn(|at| {
        let (u1, u2) = (Scalar::from(1_000 + at as u64), Scalar::from(77 + at as u64));
        let key = ProjectivePoint::GENERATOR * Scalar::from(5 + at as u64);
        Crafted::new(u1, u2, &key, at % 3 != 0).low_s().row()
    })
}

/// Numbers of a signature on both sides of 0, n/2, n, p and 2^256, around a signature that is right.
pub(crate) fn ecdsa_numbers() -> Vec<Edge<EcdsaRow>> {
    let key = ProjectivePoint::GENERATOR * Scalar::from(9u64);
    let right = Crafted::new(Scalar::from(12u64), Scalar::from(34u64), &key, true).low_s();
    let mut edges = vec![edge("as it is", right.row(), Verdict::Valid)];
    let limits = [
        ("0", number("0")),
        ("n", number(N)),
        ("n + 1", plus(number(N), small(1))),
        ("p", number(P)),
        ("2^256 - 1", number(ALL_ONES)),
    ];
    for (name, limit) in limits {
        let with = |change: fn(&mut Crafted) -> &mut Number| {
            let mut crafted = right.clone();
            *change(&mut crafted) = limit;
            crafted.row()
        };
        edges.push(edge(
            format!("r = {name}"),
            with(|crafted| &mut crafted.r),
            Verdict::Invalid,
        ));
        edges.push(edge(
            format!("s = {name}"),
            with(|crafted| &mut crafted.s),
            Verdict::Invalid,
        ));
        let mut other = right.clone();
        (other.r, other.s) = (limit, limit);
        edges.push(edge(format!("r = s = {name}"), other.row(), Verdict::Invalid));
    }
    // r and s that are right modulo n but not below it. r is that of a nonce with a small x.
    let small_x = (1..).find_map(|x| point(small(x), false)).expect("half of all x");
    let key = (small_x - ProjectivePoint::GENERATOR * Scalar::from(3u64)) * scalar(small(8)).invert().unwrap();
    let mut alias = Crafted::new(Scalar::from(3u64), Scalar::from(8u64), &key, true);
    edges.push(edge("r = 1 or little more", alias.row(), Verdict::Valid));
    alias.r = plus(alias.r, number(N));
    edges.push(edge("r + n of a valid r", alias.row(), Verdict::Invalid));
    let mut alias = Crafted::new(Scalar::from(3u64), Scalar::from(8u64), &key, true);
    // s = 2: u2 = r / 2 and u1 = digest / 2; the key is chosen to fit.
    let (r, half) = (scalar(alias.r), scalar(small(2)).invert().unwrap());
    let key = (small_x - ProjectivePoint::GENERATOR * (Scalar::from(10u64) * half)) * (r * half).invert().unwrap();
    (alias.digest, alias.s, alias.key) = (small(10), small(2), encoded(&key, true));
    edges.push(edge("s = 2", alias.row(), Verdict::Valid));
    alias.s = plus(alias.s, number(N));
    edges.push(edge("s + n of a valid s", alias.row(), Verdict::Invalid));
    edges
}

/// s around n / 2 under both policies: (n - 1) / 2 is low, (n + 1) / 2 is not.
pub(crate) fn ecdsa_high_s(policy: Policy) -> Vec<Edge<EcdsaRow>> {
    let small_x = (1..).find_map(|x| point(small(x), false)).expect("half of all x");
    let digest = small(99);
    let of_s = |s: Number| {
        // The key for which this s is right: P = (s R - digest G) / r.
        let r = x_of(&small_x);
        let key = (small_x * scalar(s) - ProjectivePoint::GENERATOR * scalar(digest)) * scalar(r).invert().unwrap();
        EcdsaRow::new(&digest, &r, &s, &encoded(&key, true)).unwrap()
    };
    let half = number(HALF_N);
    let rows = [
        ("(n - 3) / 2", minus(half, small(1)), Verdict::Valid),
        ("(n - 1) / 2", half, Verdict::Valid),
        ("(n + 1) / 2", plus(half, small(1)), Verdict::Invalid),
        ("n - 1", minus(number(N), small(1)), Verdict::Invalid),
        ("1", small(1), Verdict::Valid),
    ];
    let is_low = policy.ecdsa == EcdsaPolicy::LowS;
    rows.map(|(why, s, verdict)| edge(why, of_s(s), if is_low { verdict } else { Verdict::Valid }))
        .into()
}

/// x(R) = r or r + n, where r + n stays below p; r + n modulo p is no x of R.
pub(crate) fn ecdsa_second_try() -> Vec<Edge<EcdsaRow>> {
    let (u1, u2) = (Scalar::from(70u64), Scalar::from(1_001u64));
    let of_nonce = |nonce: ProjectivePoint, r: Number| {
        let key = (nonce - ProjectivePoint::GENERATOR * u1) * u2.invert().unwrap();
        [true, false].map(|compressed| Crafted::of_nonce(r, u1, u2, encoded(&key, compressed)).row())
    };
    let mut edges = Vec::new();
    for x in 0..24 {
        for odd in [false, true] {
            // x(R) = x, and r = x + p - n: r + n is x modulo p.
            if let Some(nonce) = point(small(x), odd) {
                for row in of_nonce(nonce, plus(small(x), number(P_LESS_N))) {
                    edges.push(edge(format!("x = {x}, r = x + p - n"), row, Verdict::Invalid));
                }
                for row in of_nonce(nonce, small(x)) {
                    edges.push(edge(format!("x = r = {x}"), row, Verdict::Valid));
                }
            }
            // x(R) = p - x: r = p - n - x is among the last that may have a second try.
            if let Some(nonce) = point(minus(number(P), small(x + 1)), odd) {
                for row in of_nonce(nonce, minus(number(P_LESS_N), small(x + 1))) {
                    edges.push(edge(format!("x = p - {}", x + 1), row, Verdict::Valid));
                }
            }
        }
    }
    assert!(edges.len() > 100);
    edges
}

/// Digests are numbers modulo n: those from n on are reduced, and 0 and n make u1 zero.
pub(crate) fn ecdsa_digests() -> Vec<Edge<EcdsaRow>> {
    let key = ProjectivePoint::GENERATOR * Scalar::from(11u64);
    let nonce = ProjectivePoint::GENERATOR * Scalar::from(13u64);
    let r = x_of(&nonce);
    let edges = ["0", "1", "2", "14551231950b75fc4402da1732fc9bebe"].map(|digits| {
        let digest = number(digits);
        // s = (digest + 11 r) / 13.
        let s = (scalar(digest) + scalar(r) * Scalar::from(11u64)) * Scalar::from(13u64).invert().unwrap();
        let row = |digest: &Number| EcdsaRow::new(digest, &r, &bytes(s), &encoded(&key, true)).unwrap();
        [
            edge(format!("digest {digits}"), row(&digest), Verdict::Valid),
            // The last is 2^256 - 1 = n + (2^256 - 1 - n).
            edge(format!("n + {digits}"), row(&plus(digest, number(N))), Verdict::Valid),
        ]
    });
    edges.into_iter().flatten().collect()
}

/// Keys whose coordinates are right modulo p only, keys on another curve, and keys with the other y.
pub(crate) fn ecdsa_keys() -> Vec<Edge<EcdsaRow>> {
    let (u1, u2) = (Scalar::from(21u64), Scalar::from(22u64));
    let small_x = (1..)
        .find(|x| point(small(*x), false).is_some())
        .expect("half of all x");
    let key = point(small(small_x), false).expect("just found");
    let mut edges = Vec::new();
    for compressed in [true, false] {
        let right = Crafted::new(u1, u2, &key, compressed);
        edges.push(edge("a small x", right.row(), Verdict::Valid));
        let mut alias = right.clone();
        alias.key[1..33].copy_from_slice(&plus(small(small_x), number(P)));
        edges.push(edge("x + p", alias.row(), Verdict::Invalid));
    }
    // y = 1, and y + p.
    let mut key = vec![4];
    key.extend(number(X_OF_Y_1));
    key.extend(small(1));
    let of_y_1 = AffinePoint::from_sec1_point(&k256::Sec1Point::from_bytes(&key).unwrap());
    let of_y_1 = ProjectivePoint::from(Option::<AffinePoint>::from(of_y_1).expect("on the curve"));
    let right = Crafted::new(u1, u2, &of_y_1, false);
    edges.push(edge("y = 1", right.row(), Verdict::Valid));
    let mut other = right.clone();
    other.key[33..].copy_from_slice(&plus(small(1), number(P)));
    edges.push(edge("y = 1 + p", other.row(), Verdict::Invalid));
    other.key[33..].copy_from_slice(&minus(number(P), small(1)));
    edges.push(edge("y = -1 instead of 1", other.row(), Verdict::Invalid));
    for (y, name) in [("2", "2"), ("0", "0"), (P, "p"), (ALL_ONES, "2^256 - 1")] {
        other.key[33..].copy_from_slice(&number(y));
        edges.push(edge(
            format!("y = {name}, on another curve"),
            other.row(),
            Verdict::Invalid,
        ));
    }
    // Hybrid keys: the first byte tells the parity of y, and a wrong one is no key at all.
    let mut hybrid = right.clone();
    hybrid.key[0] = 7;
    edges.push(edge("a hybrid key", hybrid.row(), Verdict::Valid));
    hybrid.key[0] = 6;
    assert!(EcdsaRow::new(&hybrid.digest, &hybrid.r, &hybrid.s, &hybrid.key).is_none());
    // Of a short key only the parity of y is read, whatever else stands there.
    let right = Crafted::new(u1, u2, &of_y_1, true);
    let mut row = right.row();
    (row.y[0], row.y[1], row.y[7]) = (row.y[0] | 0xffff_fffe, 0x55, u32::MAX);
    edges.push(edge("garbage behind the parity", row, Verdict::Valid));
    row.y[0] ^= 1;
    edges.push(edge("garbage behind the wrong parity", row, Verdict::Invalid));
    for x in [P, ALL_ONES] {
        let mut row = right.clone();
        row.key[1..].copy_from_slice(&number(x));
        edges.push(edge("x from p on", row.row(), Verdict::Invalid));
    }
    edges
}

/// Keys of low order on the twist: multiples of them meet in tables, digit sums and ladder, and some are infinity.
pub(crate) fn keys_on_the_twist() -> (Vec<Edge<EcdsaRow>>, Vec<Edge<SchnorrRow>>) {
    let (mut ecdsa, mut schnorr) = (Vec::new(), Vec::new());
    for (order, x) in ON_THE_TWIST {
        let x = number(x);
        assert!(point(x, false).is_none(), "order {order}: on the twist");
        for odd in [2, 3] {
            for factor in [1u64, 2, 3, 12, 13, 39, 3_319] {
                let key = [&[odd][..], &x].concat();
                let of_nonce = Crafted::of_nonce(small(17), Scalar::from(factor), Scalar::from(factor), key);
                ecdsa.push(edge(
                    format!("order {order}, u2 = {factor}"),
                    of_nonce.row(),
                    Verdict::Invalid,
                ));
            }
        }
        let row = SchnorrRow::new(&[1; 32], &[7; 64], &x);
        schnorr.push(edge(format!("order {order}"), row, Verdict::Invalid));
    }
    (ecdsa, schnorr)
}

/// u2 = 2 (d1 + d2 lambda) for all odd d of five bits: with 32 acc = d1 P + d2 lambda P the last addition of the ladder would be a
/// doubling. Beside it u1 = 0, where the sum of the comb is infinity, and u1 G = u2 P, where the sum of both is a doubling.
pub(crate) fn ecdsa_near_a_doubling() -> Vec<Edge<EcdsaRow>> {
    let lambda = scalar(number(LAMBDA));
    let odd = |index: u64| Scalar::from(2 * index + 1) - Scalar::from(32u64);
    let mut rows: Vec<EcdsaRow> = Vec::new();
    for first in 0..32 {
        for second in 0..32 {
            let u2 = (odd(first) + odd(second) * lambda).double();
            let secret = Scalar::from(3 + 32 * first + second);
            let u1 = match second % 4 {
                0 => Scalar::ZERO,
                1 => u2 * secret,
                _ => Scalar::from(1_000 + second),
            };
            let key = ProjectivePoint::GENERATOR * secret;
            rows.push(Crafted::new(u1, u2, &key, first % 2 == 0).row());
        }
    }
    let both = rows.into_iter().flat_map(|row: EcdsaRow| {
        let mut wrong = row;
        wrong.r[0] ^= 1;
        [
            edge("near a doubling", row, Verdict::Valid),
            edge("near a doubling, another r", wrong, Verdict::Invalid),
        ]
    });
    both.collect()
}

/// u1 G = u2 P: the equation for the key's y then has the right solution whatever r is, so that r must be looked at in another way.
/// u1 G = -u2 P: there is no R, whatever r is.
pub(crate) fn ecdsa_equal_or_opposite() -> Vec<Edge<EcdsaRow>> {
    let mut edges = Vec::new();
    for (secret, u2) in [(1u64, 1u64), (1, 7), (2, 1), (77, 1_000_003), (5, u64::MAX)] {
        let (secret, u2) = (Scalar::from(secret), Scalar::from(u2));
        for secret in [secret, -secret] {
            let key = ProjectivePoint::GENERATOR * secret;
            let u1 = u2 * secret;
            let x = x_of(&(ProjectivePoint::GENERATOR * u1.double()));
            for compressed in [true, false] {
                let row = |r: Number, u1: Scalar| Crafted::of_nonce(r, u1, u2, encoded(&key, compressed)).row();
                edges.push(edge("twice u1 G", row(x, u1), Verdict::Valid));
                let of_one = x_of(&(ProjectivePoint::GENERATOR * u1));
                for r in [small(1), small(2), of_one, minus(number(N), small(1)), number(HALF_N)] {
                    edges.push(edge("twice u1 G, another r", row(r, u1), Verdict::Invalid));
                    edges.push(edge("infinity, any r", row(r, -u1), Verdict::Invalid));
                }
            }
        }
    }
    edges
}

/// A BIP340 signature of this nonce, with the wrong one of both y if asked.
fn schnorr_row(secret: Scalar, nonce: Scalar, message: &Number) -> SchnorrRow {
    let even = |scalar: Scalar| match encoded(&(ProjectivePoint::GENERATOR * scalar), true)[0] {
        2 => scalar,
        _ => -scalar,
    };
    let (secret, nonce) = (even(secret), even(nonce));
    let [key, r] = [secret, nonce].map(|scalar| x_of(&(ProjectivePoint::GENERATOR * scalar)));
    let s = nonce + challenge(&r, &key, message) * secret;
    SchnorrRow::new(message, &[r, bytes(s)].concat().try_into().unwrap(), &key)
}

fn challenge(r: &Number, key: &Number, message: &Number) -> Scalar {
    use sha2::{Digest, Sha256};
    let tag = Sha256::digest(b"BIP0340/challenge");
    let hash = Sha256::new().chain_update(tag).chain_update(tag);
    scalar(
        hash.chain_update(r)
            .chain_update(key)
            .chain_update(message)
            .finalize()
            .into(),
    )
}

#[allow(dead_code, reason = "the program of the lanes puts every row among good ones")]
pub(crate) fn good_schnorr() -> [SchnorrRow; 16] {
    std::array::from_fn(|at| {
        let at = at as u64;
        schnorr_row(Scalar::from(40 + at), Scalar::from(900 + at), &[at as u8; 32])
    })
}

/// Numbers on both sides of 0, n, p and 2^256; s = 0 with the nonce that is right for it; nonces +-G and keys +-G, +-lambda G.
pub(crate) fn schnorr_numbers() -> Vec<Edge<SchnorrRow>> {
    let lambda = scalar(number(LAMBDA));
    let mut edges = Vec::new();
    let units = [
        Scalar::ONE,
        -Scalar::ONE,
        lambda,
        -lambda,
        Scalar::from(2u64),
        lambda.square(),
    ];
    for (at, secret) in units.iter().enumerate() {
        for nonce in units {
            let row = schnorr_row(*secret, nonce, &[at as u8; 32]);
            edges.push(edge("secrets of small orders of lambda", row, Verdict::Valid));
            let mut odd = row;
            // The nonce -R has the same x: s = e d - k = 2 e d - s.
            let (r, key) = (x_of(&(ProjectivePoint::GENERATOR * nonce)), be_from_limbs(&row.x));
            let times = challenge(&r, &key, &[at as u8; 32]);
            let secret = match encoded(&(ProjectivePoint::GENERATOR * *secret), true)[0] {
                2 => *secret,
                _ => -*secret,
            };
            let s = scalar(be_from_limbs(&row.s));
            odd.s = limbs_from_be(&bytes((times * secret).double() - s));
            edges.push(edge("R with odd y", odd, Verdict::Invalid));
            // Right for the key with the other y: s = k - e d = s - 2 e d.
            let mut other_key = row;
            other_key.s = limbs_from_be(&bytes(s - (times * secret).double()));
            edges.push(edge("the key with odd y", other_key, Verdict::Invalid));
        }
    }
    let right = good_schnorr()[3];
    let limbs = |number: &Number| limbs_from_be(number);
    for (name, limit) in [
        ("0", number("0")),
        ("n - 1", minus(number(N), small(1))),
        ("n", number(N)),
        ("p - 1", minus(number(P), small(1))),
        ("p", number(P)),
        ("2^256 - 1", number(ALL_ONES)),
    ] {
        let [mut r, mut s, mut x, mut all] = [right; 4];
        r.r = limbs(&limit);
        s.s = limbs(&limit);
        x.x = limbs(&limit);
        (all.r, all.s, all.x) = (r.r, s.s, x.x);
        for (operand, row) in [("r", r), ("s", s), ("x", x), ("all", all)] {
            edges.push(edge(format!("{operand} = {name}"), row, Verdict::Invalid));
        }
    }
    let mut alias = right;
    alias.x = limbs(&plus(small(1), number(P)));
    edges.push(edge("x = 1 + p", alias, Verdict::Invalid));
    edges
}
