//! Jobs of signatures from rows: the scalars of u1 G + u2 Q, and the key.
//! Between rows, whose ranges are checked here, and `signatures`, which writes the scalars as digits.
//! Never a job with a number out of its range: such a row is invalid by rule, and the CPU says so.

use perigee_kernels::{
    ecdsa::EcdsaRow,
    job::be_from_limbs,
    schnorr::{SchnorrRow, challenge},
};

use crate::signatures::{
    Job, Key, Kind,
    field::{Fp, words_of},
    order::{Scalar, invert_all},
};

/// Little-endian bytes of limbs.
fn bytes(limbs: &[u32; 8]) -> [u8; 32] {
    let mut bytes = be_from_limbs(limbs);
    bytes.reverse();
    bytes
}

fn is_coordinate(limbs: &[u32; 8]) -> bool {
    Fp::new(words_of(&bytes(limbs))).is_some()
}

/// A scalar of 1..n.
fn scalar(limbs: &[u32; 8]) -> Option<Scalar> {
    Scalar::new(&bytes(limbs)).filter(|_| *limbs != [0; 8])
}

/// The kind of a row's job; `None`: a number is out of its range.
pub(super) fn ecdsa_kind(row: &EcdsaRow) -> Option<Kind> {
    let is_whole = row.header.inline_tag() != 33;
    let key = is_coordinate(&row.x) && (!is_whole || is_coordinate(&row.y));
    let is_sound = key && scalar(&row.r).is_some() && scalar(&row.s).is_some();
    is_sound.then_some(if is_whole { Kind::Whole } else { Kind::Short })
}

/// As [`ecdsa_kind`].
pub(super) fn schnorr_kind(row: &SchnorrRow) -> Option<Kind> {
    let is_sound = is_coordinate(&row.x) && is_coordinate(&row.r) && Scalar::new(&bytes(&row.s)).is_some();
    is_sound.then_some(Kind::Bip340)
}

fn secret([low, high]: [u32; 2]) -> u64 {
    u64::from(low) | u64::from(high) << 32
}

/// Jobs of the equation u1 = digest / s, u2 = r / s (SEC 1 v2.0 section 4.1.4), one inversion for all. `rows` have a kind.
pub(super) fn ecdsa(rows: &[&EcdsaRow], secrets: &[[u32; 2]]) -> Vec<Job> {
    let mut inverses: Vec<Scalar> = rows.iter().map(|row| Scalar::reduced(&bytes(&row.s))).collect();
    invert_all(&mut inverses);
    let each = rows.iter().zip(secrets).zip(inverses);
    let job = |((row, v), inverse): ((&&EcdsaRow, &[u32; 2]), Scalar)| {
        let x = bytes(&row.x);
        let key = match row.header.inline_tag() {
            33 => Key::Short {
                x,
                odd: row.y[0] & 1 == 1,
            },
            _ => Key::Whole { x, y: bytes(&row.y) },
        };
        let times = |number: &[u32; 8]| Scalar::reduced(&bytes(number)).times(inverse).bytes();
        Job::new(&key, &times(&row.digest), &times(&row.r), secret(*v))
    };
    each.map(job).collect()
}

/// Jobs of the equation u1 = s, u2 = -e (BIP340, "Verification"). `rows` have a kind.
pub(super) fn schnorr(rows: &[&SchnorrRow], secrets: &[[u32; 2]]) -> Vec<Job> {
    let job = |(row, v): (&&SchnorrRow, &[u32; 2])| {
        let key = Key::Even { x: bytes(&row.x) };
        let e = Scalar::reduced(&challenge(row)).negated();
        Job::new(&key, &bytes(&row.s), &e.bytes(), secret(*v))
    };
    rows.iter().zip(secrets).map(job).collect()
}
