//! Proved ECDSA batches: honest hints close them, every kind of wrong hint leaves its row undecided, no lie makes a row valid.
//! Hints are computed with libsecp256k1, as a device would; verdicts are compared with the portable engine.
//! Never accepts `Invalid`: a hint decides against nobody.

use perigee_kernels::{
    batch::Verdict,
    cpu::avx512::Avx512,
    ecdsa::{
        EcdsaRow, portable,
        proved::{Closing, Hint, close},
    },
    job::{be_from_limbs, limbs_from_be},
    policy::{EcdsaPolicy, Policy},
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use secp256k1::{PublicKey, Scalar, SecretKey};

const N: &str = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
const N_LESS_2: &str = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd036413f";
const P: &str = "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f";
/// The point whose y is 1.
const SMALL_X: &str = "1fe1e5ef3fceb5c135ab7741333ce5a6e80d68167653f6b2b24bcbcfaaaff507";
const SMALL_Y: &str = "1";

type Number = [u8; 32];
type Limbs = [u32; 8];

fn hex_number(digits: &str) -> Number {
    hex::decode(format!("{digits:0>64}")).unwrap().try_into().unwrap()
}

/// A number that is not zero modulo n.
#[derive(Clone, Copy)]
struct Unit(SecretKey);

impl Unit {
    fn new(number: Number) -> Option<Self> {
        SecretKey::from_secret_bytes(number).ok().map(Self)
    }

    fn small(number: u64) -> Self {
        let mut bytes = [0u8; 32];
        bytes[24..].copy_from_slice(&number.to_be_bytes());
        Self::new(bytes).expect("not zero")
    }

    fn random(rng: &mut ChaCha8Rng) -> Self {
        Self::new(rng.random()).expect("hardly ever out of range")
    }

    fn number(self) -> Number {
        self.0.to_secret_bytes()
    }

    fn scalar(self) -> Scalar {
        Scalar::from(self.0)
    }

    fn times(self, other: Self) -> Self {
        Self(self.0.mul_tweak(&other.scalar()).expect("no divisors of zero"))
    }

    fn plus(self, other: Self) -> Self {
        Self(self.0.add_tweak(&other.scalar()).expect("hardly ever zero"))
    }

    fn minus(self) -> Self {
        Self(self.0.negate())
    }

    fn point(self) -> PublicKey {
        PublicKey::from_secret_key(&self.0)
    }

    /// By Fermat: this to the power n - 2.
    fn inverse(self) -> Self {
        let mut power = Self::small(1);
        for byte in hex_number(N_LESS_2) {
            for bit in (0..8).rev() {
                power = power.times(power);
                if byte >> bit & 1 == 1 {
                    power = power.times(self);
                }
            }
        }
        power
    }
}

fn coordinates(point: &PublicKey) -> (Number, Number) {
    let bytes = point.serialize_uncompressed();
    (bytes[1..33].try_into().unwrap(), bytes[33..].try_into().unwrap())
}

/// a + b of little-endian limbs, if below 2^256.
fn raised(a: Limbs, digits: &str) -> Option<Limbs> {
    let (b, mut carry) = (limbs_from_be(&hex_number(digits)), 0u64);
    let sum = std::array::from_fn(|i| {
        carry += u64::from(a[i]) + u64::from(b[i]);
        let limb = carry as u32;
        carry >>= 32;
        limb
    });
    (carry == 0).then_some(sum)
}

fn row(seed: u64) -> EcdsaRow {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let secret = SecretKey::from_secret_bytes(rng.random()).expect("hardly ever out of range");
    let digest = rng.random();
    let signature = secp256k1::ecdsa::sign(secp256k1::Message::from_digest(digest), &secret).serialize_compact();
    let (r, s) = (signature[..32].try_into().unwrap(), signature[32..].try_into().unwrap());
    let key = PublicKey::from_secret_key(&secret);
    match seed % 3 {
        0 => EcdsaRow::new(&digest, &r, &s, &key.serialize_uncompressed()),
        _ => EcdsaRow::new(&digest, &r, &s, &key.serialize()),
    }
    .expect("an encoded key")
}

/// What an honest device says: nothing where the row is not valid.
fn hint(row: &EcdsaRow) -> Hint {
    honest(row).unwrap_or_default()
}

fn honest(row: &EcdsaRow) -> Option<Hint> {
    let (bytes, length) = row.public_key();
    let key = PublicKey::from_slice(&bytes[..length]).ok()?;
    let (r, s) = (Unit::new(be_from_limbs(&row.r))?, Unit::new(be_from_limbs(&row.s))?);
    let inverse = s.inverse();
    let of_key = key.mul_tweak(&r.times(inverse).scalar()).ok()?;
    let nonce = match Unit::new(be_from_limbs(&row.digest)) {
        Some(digest) => of_key.combine(&digest.times(inverse).point()).ok()?,
        None => of_key,
    };
    let (x, y) = coordinates(&nonce);
    let x = limbs_from_be(&x);
    let above = raised(row.r, N) == Some(x);
    (above || x == row.r).then(|| Hint {
        nonce_y: limbs_from_be(&y),
        key_y: limbs_from_be(&coordinates(&key).1),
        s_inverse: limbs_from_be(&inverse.number()),
        above_order: u32::from(above),
        reserved: [0; 7],
    })
}

/// Closes the batch; `None`, said once, on machines that cannot.
fn closed(rows: &[EcdsaRow], hints: &[Hint], policy: &Policy) -> Option<(Closing, Vec<Verdict>)> {
    let (closing, verdicts) = close(rows, hints, policy);
    if Avx512::new().is_none() {
        eprintln!("SKIPPED: no AVX-512 IFMA");
        assert!(closing == Closing::Untried && verdicts.iter().all(|verdict| *verdict == Verdict::Undecided));
        return None;
    }
    assert_eq!(verdicts.len(), rows.len());
    for (row, verdict) in rows.iter().zip(&verdicts) {
        assert!(*verdict == Verdict::Undecided || *verdict == Verdict::Valid && portable::verify(row, policy));
    }
    Some((closing, verdicts))
}

/// Closed, with these rows undecided and all others valid.
fn assert_undecided(rows: &[EcdsaRow], hints: &[Hint], policy: &Policy, undecided: &[usize], what: &str) {
    let Some((closing, verdicts)) = closed(rows, hints, policy) else {
        return;
    };
    assert_eq!(closing, Closing::Closed, "{what}");
    for (row, verdict) in verdicts.iter().enumerate() {
        let expected = if undecided.contains(&row) {
            Verdict::Undecided
        } else {
            Verdict::Valid
        };
        assert_eq!(*verdict, expected, "{what}, row {row} of {}", rows.len());
    }
}

/// Open, and nobody valid.
fn assert_open(rows: &[EcdsaRow], hints: &[Hint], what: &str) {
    let Some((closing, verdicts)) = closed(rows, hints, &Policy::default()) else {
        return;
    };
    assert_eq!(closing, Closing::Open, "{what}");
    assert!(verdicts.iter().all(|verdict| *verdict == Verdict::Undecided), "{what}");
}

fn rows_and_hints(count: u64) -> (Vec<EcdsaRow>, Vec<Hint>) {
    let rows: Vec<_> = (0..count).map(row).collect();
    let hints = rows.iter().map(hint).collect();
    (rows, hints)
}

#[test]
fn honest_hints_close_batches_of_every_size() {
    let (rows, hints) = rows_and_hints(1_000);
    for size in (0..=33).chain([100, 255, 256, 257, 1_000]) {
        assert_undecided(&rows[..size], &hints[..size], &Policy::default(), &[], "honest");
    }
    // Beyond the largest combination, where many points come again.
    let (rows, hints): (Vec<_>, Vec<_>) = (0..4_100).map(|at| (rows[at % 1_000], hints[at % 1_000])).unzip();
    assert_undecided(&rows, &hints, &Policy::default(), &[], "honest");
    let (same, hint) = (vec![rows[1]; 600], vec![hints[1]; 600]);
    assert_undecided(&same, &hint, &Policy::default(), &[], "one row, many times");
}

#[test]
fn every_wrong_hint_leaves_its_row_undecided() {
    let (rows, hints) = rows_and_hints(40);
    let p = limbs_from_be(&hex_number(P));
    let n = limbs_from_be(&hex_number(N));
    type Spoil = fn(&mut Hint, &Limbs);
    let kinds: [(&str, Spoil, Limbs); 14] = [
        ("nothing", |hint, _| *hint = Hint::default(), p),
        ("no y of R", |hint, _| hint.nonce_y = [0; 8], p),
        ("y of R changed", |hint, _| hint.nonce_y[3] ^= 64, p),
        ("y of R is p", |hint, p| hint.nonce_y = *p, p),
        ("y of R at the limit", |hint, _| hint.nonce_y = [u32::MAX; 8], p),
        ("no y of the key", |hint, _| hint.key_y = [0; 8], p),
        ("y of the key changed", |hint, _| hint.key_y[7] ^= 1, p),
        ("y of the key at the limit", |hint, _| hint.key_y = [u32::MAX; 8], p),
        ("no inverse", |hint, _| hint.s_inverse = [0; 8], n),
        ("another inverse", |hint, _| hint.s_inverse[0] ^= 1, n),
        ("inverse at the limit", |hint, n| hint.s_inverse = *n, n),
        ("inverse beyond", |hint, _| hint.s_inverse = [u32::MAX; 8], n),
        ("x beyond the order", |hint, _| hint.above_order = 1, n),
        ("x nowhere", |hint, _| hint.above_order = 2, n),
    ];
    for (what, spoil, limit) in kinds {
        // Compressed keys in each lane of two vectors.
        for at in (0..18).filter(|at| at % 3 != 0) {
            let mut hints = hints.clone();
            spoil(&mut hints[at], &limit);
            assert_undecided(&rows, &hints, &Policy::default(), &[at], what);
        }
    }
    // The other y of a compressed key is on the curve, but not the key.
    let mut other = hints.clone();
    let p_less_y = |y: &Limbs| {
        let mut borrow = 0i64;
        std::array::from_fn(|i| {
            borrow += i64::from(p[i]) - i64::from(y[i]);
            let limb = borrow as u32;
            borrow >>= 32;
            limb
        })
    };
    other[7].key_y = p_less_y(&hints[7].key_y);
    assert_undecided(&rows, &other, &Policy::default(), &[7], "the other key");
    // A key of 65 bytes has its own y.
    let mut unread = hints.clone();
    unread[6].key_y = [0; 8];
    assert_undecided(&rows, &unread, &Policy::default(), &[], "a y that nobody reads");
    // Hints of other rows.
    let mut swapped = hints.clone();
    swapped.swap(4, 31);
    assert_undecided(&rows, &swapped, &Policy::default(), &[4, 31], "swapped");
    let mut shifted = hints.clone();
    shifted.rotate_left(1);
    assert_undecided(
        &rows,
        &shifted,
        &Policy::default(),
        &(0..40).collect::<Vec<_>>(),
        "shifted",
    );
    // -R is on the curve with the same x: only the combination tells.
    let mut minus = hints.clone();
    minus[22].nonce_y = p_less_y(&hints[22].nonce_y);
    assert_open(&rows, &minus, "minus R");
    assert_open(&rows[22..23], &minus[22..23], "minus R alone");
}

/// Rows that do not hold, with hints that each pass: R by its x, y of the key, 1/s. Errors of two rows that cancel as well.
#[test]
fn no_lie_makes_a_row_valid() {
    let (rows, hints) = rows_and_hints(64);
    for at in [0, 9, 63] {
        let mut rows = rows.clone();
        rows[at].digest[2] ^= 1;
        assert!(honest(&rows[at]).is_none());
        assert_open(&rows, &hints, "another digest");
        let mut honest = hints.clone();
        honest[at] = hint(&rows[at]);
        assert_undecided(&rows, &honest, &Policy::default(), &[at], "an honest device");
    }
    let mut cancelling = rows.clone();
    let (first, second) = (cancelling[10].digest[0] ^ 1, cancelling[11].digest[0] ^ 1);
    (cancelling[10].digest[0], cancelling[11].digest[0]) = (first, second);
    assert_open(&cancelling, &hints, "two digests");
    // The same row, its digest off by one upwards and downwards: without coefficients both errors cancel.
    let (mut up, mut down) = (rows[12], rows[12]);
    (up.digest[0], down.digest[0]) = (up.digest[0].wrapping_add(1), down.digest[0].wrapping_sub(1));
    assert_open(&[up, down], &[hints[12]; 2], "opposite errors");
    // A lie in one combination does not touch the next.
    let (mut many, many_hints): (Vec<_>, Vec<_>) = (0..4_200).map(|at| (rows[at % 64], hints[at % 64])).unzip();
    many[4_199].digest[1] ^= 2;
    if let Some((closing, verdicts)) = closed(&many, &many_hints, &Policy::default()) {
        assert_eq!(closing, Closing::Open);
        assert!(verdicts[..4_096].iter().all(|verdict| *verdict == Verdict::Valid));
        assert!(verdicts[4_096..].iter().all(|verdict| *verdict == Verdict::Undecided));
    }
}

#[test]
fn numbers_out_of_range_stay_undecided() {
    let (rows, hints) = rows_and_hints(32);
    let (n, p) = (limbs_from_be(&hex_number(N)), limbs_from_be(&hex_number(P)));
    type Spoil = fn(&mut EcdsaRow, &Limbs);
    let spoiled: [(&str, Spoil, Limbs); 6] = [
        ("r = 0", |row, _| row.r = [0; 8], n),
        ("r = n", |row, n| row.r = *n, n),
        ("s = 0", |row, _| row.s = [0; 8], n),
        ("s = n", |row, n| row.s = *n, n),
        ("x = p", |row, p| row.x = *p, p),
        ("x on no point", |row, _| row.x = [5, 0, 0, 0, 0, 0, 0, 0], p),
    ];
    for (what, spoil, limit) in spoiled {
        let mut rows = rows.clone();
        spoil(&mut rows[13], &limit);
        assert_undecided(&rows, &hints, &Policy::default(), &[13], what);
    }
    // n - s with 1/(n - s) = n - 1/s and -R: valid where any s is, undecided where s must be low.
    let mut high = rows.clone();
    high[13].s = limbs_from_be(&Unit::new(be_from_limbs(&rows[13].s)).unwrap().minus().number());
    let high_hints: Vec<_> = high.iter().map(hint).collect();
    assert_undecided(&high, &high_hints, &Policy::default(), &[], "high s");
    let low = Policy {
        ecdsa: EcdsaPolicy::LowS,
        ..Policy::default()
    };
    assert_undecided(&high, &high_hints, &low, &[13], "high s where it must be low");
}

/// x(R) from n on: the hint has to say so. P = (R - u1 G) / u2 for any u1 and u2.
#[test]
fn x_beyond_the_order_is_a_hint_of_its_own() {
    let (mut rows, mut hints) = (Vec::new(), Vec::new());
    for above in 1u16..60 {
        let mut x = hex_number(N);
        let low = u16::from_be_bytes([x[30], x[31]]) + above;
        x[30..].copy_from_slice(&low.to_be_bytes());
        let Ok(nonce) = PublicKey::from_slice(&[&[2][..], &x].concat()) else {
            continue;
        };
        let (u1, u2) = (Unit::small(7 + u64::from(above)), Unit::small(1_000_003));
        let rest = nonce.combine(&u1.minus().point()).expect("hardly ever infinity");
        let key = rest.mul_tweak(&u2.inverse().scalar()).expect("u2 is not zero");
        let r = Unit::small(u64::from(above));
        let s = r.times(u2.inverse());
        let row = EcdsaRow::new(&u1.times(s).number(), &r.number(), &s.number(), &key.serialize()).unwrap();
        rows.push(row);
        hints.push(hint(&row));
    }
    assert!(rows.len() > 15 && hints.iter().all(|hint| hint.above_order == 1));
    assert_undecided(&rows, &hints, &Policy::default(), &[], "beyond the order");
    hints[8].above_order = 0;
    hints[9].above_order = 3;
    assert_undecided(&rows, &hints, &Policy::default(), &[8, 9], "beyond the order, unsaid");
}

/// Numbers so small that adding the modulus still fits 256 bits: only the canonical one passes.
#[test]
fn hints_must_be_canonical() {
    let (mut rows, mut hints) = rows_and_hints(20);
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    // 1/s small: s = 1/w, and the digest that makes the signature valid for a key and a nonce.
    let (secret, nonce, w) = (Unit::random(&mut rng), Unit::random(&mut rng), Unit::small(12_345));
    let r = Unit::new(coordinates(&nonce.point()).0).unwrap();
    let s = w.inverse();
    let digest = s.times(nonce).plus(r.times(secret).minus());
    rows[3] = EcdsaRow::new(&digest.number(), &r.number(), &s.number(), &secret.point().serialize()).unwrap();
    hints[3] = hint(&rows[3]);
    assert_eq!(hints[3].s_inverse, limbs_from_be(&w.number()));
    // The point with the smallest y, as a key and as R.
    let small = [hex_number(SMALL_X), hex_number(SMALL_Y)].concat();
    let small = PublicKey::from_slice(&[&[4][..], &small].concat()).expect("on the curve");
    let (u1, u2) = (Unit::random(&mut rng), Unit::random(&mut rng));
    let of_key = small.mul_tweak(&u2.scalar()).unwrap().combine(&u1.point()).unwrap();
    let r = Unit::new(coordinates(&of_key).0).unwrap();
    let s = r.times(u2.inverse());
    rows[5] = EcdsaRow::new(&u1.times(s).number(), &r.number(), &s.number(), &small.serialize()).unwrap();
    hints[5] = hint(&rows[5]);
    let rest = small.combine(&u1.minus().point()).unwrap();
    let key = rest.mul_tweak(&u2.inverse().scalar()).unwrap();
    let r = Unit::new(coordinates(&small).0).unwrap();
    let s = r.times(u2.inverse());
    rows[9] = EcdsaRow::new(&u1.times(s).number(), &r.number(), &s.number(), &key.serialize()).unwrap();
    hints[9] = hint(&rows[9]);
    assert_undecided(&rows, &hints, &Policy::default(), &[], "small numbers");
    let plus = |limbs: Limbs, digits: &str| raised(limbs, digits).expect("below 2^256");
    let mut other = hints.clone();
    other[3].s_inverse = plus(hints[3].s_inverse, N);
    other[5].key_y = plus(hints[5].key_y, P);
    other[9].nonce_y = plus(hints[9].nonce_y, P);
    assert_undecided(&rows, &other, &Policy::default(), &[3, 5, 9], "not canonical");
}

/// Rows spoiled at random under an honest device: what is closed is what the portable engine accepts.
#[test]
fn an_honest_device_proves_exactly_the_valid_rows() {
    let mut rng = ChaCha8Rng::seed_from_u64(6);
    let cases = std::env::var("PERIGEE_CASES").map_or(2_000, |cases| cases.parse().unwrap());
    let (good, good_hints) = rows_and_hints(300);
    let mut compared = 0;
    while compared < cases {
        let (rows, hints): (Vec<_>, Vec<_>) = (0..rng.random_range(1..700))
            .map(|_| {
                let at = rng.random_range(0..good.len());
                let mut row = good[at];
                let bit = 1u32 << rng.random_range(0..32);
                match rng.random_range(0..16) {
                    0 => row.digest[rng.random_range(0..8)] ^= bit,
                    1 => row.r[rng.random_range(0..8)] ^= bit,
                    2 => row.s[rng.random_range(0..8)] ^= bit,
                    3 => row.x[rng.random_range(0..8)] ^= bit,
                    4 => row.y[0] ^= 1,
                    _ => return (row, good_hints[at]),
                }
                (row, hint(&row))
            })
            .unzip();
        let refused = |row: &EcdsaRow| !portable::verify(row, &Policy::default());
        let undecided: Vec<_> = (0..rows.len()).filter(|at| refused(&rows[*at])).collect();
        assert_undecided(&rows, &hints, &Policy::default(), &undecided, "an honest device");
        compared += rows.len();
    }
}
