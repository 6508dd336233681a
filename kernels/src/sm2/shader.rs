//! SM2 on a GPU: its kernel in two forms of the field, and the equation that closes its answers.
//! Behind the GPU backend. The device adds r and s and computes sG + tQ; ranges and the last step of the rule are the host's.
//! Never a verdict by a bit of the device: X + v Z^2 fits x = r - e only with the v of this row in this dispatch.
//!
//! The rule asks for (e + x) mod n = r with 0 <= x < p, so that x is (r - e) mod n, or n more where that is below p. The device
//! returns X' = X + v Z^2 and Z^2, and the host requires Z^2 != 0 and (x + v) Z^2 = X' for one of the two. Z^2 = 0, a zeroed
//! answer among others, is no answer. A stale or swapped answer is closed with another v: of the 2^64 values that v may have two
//! at most fit it, one for each x.
//!
//! Limit of the wide form (29 bits): 253 doublings of 4 multiplications and 4 squarings, 102 additions of 8 and 3, one inversion:
//! about 1,890 multiplications and 1,590 squarings with Montgomery's reduction. At the 3.9 and 2.9 clocks of a multiprocessor
//! that secp256k1's take, 132 of them at 1.98 GHz allow 22 M/s, without reading tables and converting elements.

use std::{ops::Range, sync::LazyLock};

use fiat_crypto::sm2_64::{
    fiat_sm2_add, fiat_sm2_from_montgomery, fiat_sm2_montgomery_domain_field_element as Field, fiat_sm2_mul,
    fiat_sm2_non_montgomery_domain_field_element as Plain,
};
use sm2::{
    FieldBytes, ProjectivePoint, Scalar,
    elliptic_curve::{PrimeField, ops::Reduce, point::AffineCoordinates},
};

use super::Sm2Row;
use crate::{
    field::wgsl::{SM2_P_9X29, SM2_P_20X13},
    gpu::shader::{BINDINGS, Kernel, Part, Plan, Reply, Rows, Said, Shader, Traits, Trust, canary_bytes, judge_each},
    job::limbs_from_be,
    policy::Policy,
    primitive::Stage,
};

/// The stage on a device.
#[derive(Clone, Copy, Debug)]
pub struct Sm2;

const SM2: Part = Part {
    name: "sm2/sm2.wgsl",
    source: include_str!("sm2.wgsl"),
};

/// Lanes of a workgroup, as the source says.
const WORKGROUP: u32 = 64;

/// Bytes of scratch of a lane: eight affine points, eight ratios, two scalars.
const LANE_BYTES: u64 = 52 * 16;

/// Words of an answer: two elements.
const ANSWER_WORDS: usize = 16;

/// Odd multiples of G in the table: 1 to 255.
const BASE_MULTIPLES: usize = 128;

impl Shader for Sm2 {
    fn stage(&self) -> Stage {
        Stage::Sm2
    }

    fn kernels(&self, traits: &Traits) -> Vec<Kernel> {
        let (name, field, table): (_, _, fn() -> Vec<u32>) = match traits.int64 {
            true => ("sm2_u64", SM2_P_9X29, || base_table(9 * 29)),
            false => ("sm2_u32", SM2_P_20X13, || base_table(20 * 13)),
        };
        vec![Kernel {
            name,
            parts: vec![BINDINGS, field, SM2],
            entry: "sm2",
            overrides: Vec::new(),
            workgroup: WORKGROUP,
            int64: traits.int64,
            tables: Some(table),
        }]
    }

    fn offers(&self, _policy: &Policy, trust: Trust) -> bool {
        trust == Trust::Closed
    }

    fn check_word(&self) -> usize {
        std::mem::offset_of!(Sm2Row, check) / 4
    }

    fn answer_words(&self, _trust: Trust) -> u32 {
        ANSWER_WORDS as u32
    }

    fn plan(&self, rows: &dyn Rows, _policy: &Policy, traits: &Traits, _trust: Trust) -> Option<Plan> {
        Plan::of_lanes(rows.len(), LANE_BYTES, WORKGROUP, 0, traits)
    }

    fn judge(
        &self,
        rows: &dyn Rows,
        _policy: &Policy,
        _trust: Trust,
        reply: &Reply<'_>,
        lanes: Range<usize>,
        said: &mut [Said],
    ) {
        judge_each(rows, reply, ANSWER_WORDS, lanes, said, judge);
    }

    fn closes(&self, _policy: &Policy) -> bool {
        true
    }

    /// Signatures of fixed keys and digests, and the same over another digest.
    fn canaries(&self, _policy: &Policy) -> Vec<(Vec<u8>, bool)> {
        canary_bytes(&CANARIES)
    }
}

/// What the answer to a row says, given the row's secret.
fn judge(row: &Sm2Row, check: [u32; 2], answer: &[u32]) -> Said {
    let Ok([x_closed, zz]) = <[[u32; 8]; 2]>::try_from(answer.as_chunks::<8>().0) else {
        return Said::Nothing;
    };
    let [r, s, e] = [&row.r, &row.s, &row.digest].map(number);
    let in_order = |scalar: &Number| *scalar != ZERO && is_less(scalar, &ORDER);
    // t = 0 is s = n - r, for both are in 1..n.
    if !in_order(&r) || !in_order(&s) || subtract(&ORDER, &r).0 == s {
        return Said::Invalid;
    }
    if [&row.x, &row.y].iter().any(|limbs| !is_less(&number(limbs), &MODULUS)) {
        return Said::Invalid;
    }
    let (x_closed, zz) = (number(&x_closed), number(&zz));
    if zz == ZERO || !is_less(&zz, &MODULUS) || !is_less(&x_closed, &MODULUS) {
        return Said::Nothing;
    }
    // n > 2^255, so that one subtraction reduces e.
    let (less, borrow) = subtract(&e, &ORDER);
    let e = if borrow { e } else { less };
    let (difference, borrow) = subtract(&r, &e);
    let x = if borrow { add(&difference, &ORDER) } else { difference };
    let v = [u64::from(check[0]) | u64::from(check[1]) << 32, 0, 0, 0];
    // Both sides divided by the Montgomery factor of the library, which saves converting to its form.
    let closed = quotient(&x_closed);
    let fits = |x: &Number| product(&sum(x, &v), &zz) == closed;
    match fits(&x) || (is_less(&x, &subtract(&MODULUS, &ORDER).0) && fits(&add(&x, &ORDER))) {
        true => Said::Valid,
        false => Said::Invalid,
    }
}

/// 256 bits, least significant limb first.
type Number = [u64; 4];

const ZERO: Number = [0; 4];

/// n of GM/T 0003.5.
const ORDER: Number = [
    0x53bb_f409_39d5_4123,
    0x7203_df6b_21c6_052b,
    u64::MAX,
    0xffff_fffe_ffff_ffff,
];

/// p of GM/T 0003.5.
const MODULUS: Number = [u64::MAX, 0xffff_ffff_0000_0000, u64::MAX, 0xffff_fffe_ffff_ffff];

fn number(limbs: &[u32; 8]) -> Number {
    std::array::from_fn(|at| u64::from(limbs[2 * at]) | u64::from(limbs[2 * at + 1]) << 32)
}

fn is_less(a: &Number, b: &Number) -> bool {
    a.iter().rev().lt(b.iter().rev())
}

/// a - b mod 2^256, and whether it borrows.
fn subtract(a: &Number, b: &Number) -> (Number, bool) {
    let mut borrow = false;
    let difference = std::array::from_fn(|at| {
        let (whole, first) = a[at].overflowing_sub(b[at]);
        let (whole, second) = whole.overflowing_sub(u64::from(borrow));
        borrow = first || second;
        whole
    });
    (difference, borrow)
}

/// a + b mod 2^256.
fn add(a: &Number, b: &Number) -> Number {
    let mut carry = false;
    std::array::from_fn(|at| {
        let (whole, first) = a[at].overflowing_add(b[at]);
        let (whole, second) = whole.overflowing_add(u64::from(carry));
        carry = first || second;
        whole
    })
}

/// a + b mod p of numbers below p.
fn sum(a: &Number, b: &Number) -> Number {
    let mut sum = Field(ZERO);
    fiat_sm2_add(&mut sum, &Field(*a), &Field(*b));
    sum.0
}

/// a b / 2^256 mod p of numbers below p.
fn product(a: &Number, b: &Number) -> Number {
    let mut product = Field(ZERO);
    fiat_sm2_mul(&mut product, &Field(*a), &Field(*b));
    product.0
}

/// a / 2^256 mod p of a number below p.
fn quotient(a: &Number) -> Number {
    let mut quotient = Plain(ZERO);
    fiat_sm2_from_montgomery(&mut quotient, &Field(*a));
    quotient.0
}

/// x and y of 1 G, 3 G, ..., 255 G, times 2^`radix_bits` mod p: Montgomery's form of that field.
fn base_table(radix_bits: usize) -> Vec<u32> {
    let mut table = Vec::with_capacity(BASE_MULTIPLES * ANSWER_WORDS);
    let twice = ProjectivePoint::GENERATOR + ProjectivePoint::GENERATOR;
    let mut multiple = ProjectivePoint::GENERATOR;
    for _ in 0..BASE_MULTIPLES {
        let point = multiple.to_affine();
        for coordinate in [point.x(), point.y()] {
            let plain = number(&limbs_from_be(&coordinate.into()));
            let entered = (0..radix_bits).fold(plain, |number, _| sum(&number, &number));
            table.extend(entered.iter().flat_map(|limb| [*limb as u32, (*limb >> 32) as u32]));
        }
        multiple += twice;
    }
    table
}

static CANARIES: LazyLock<Vec<(Sm2Row, bool)>> = LazyLock::new(|| (1..=8).flat_map(canary).collect());

/// Two known rows of this number: a signature by the formulas of GM/T 0003.2 section 6.1, and the same over another digest.
fn canary(number: u8) -> [(Sm2Row, bool); 2] {
    let scalar = |what: u8| Scalar::reduce(&FieldBytes::from([what ^ number.wrapping_mul(29); 32]));
    let (d, k, digest) = (scalar(0x35), scalar(0xc6), [number; 32]);
    let affine = |scalar: &Scalar| (ProjectivePoint::GENERATOR * scalar).to_affine();
    let (key, nonce) = (affine(&d), affine(&k));
    let r = Scalar::reduce(&FieldBytes::from(digest)) + Scalar::reduce(&nonce.x());
    // 1 + d is not zero for these keys.
    let inverse = Option::<Scalar>::from((d + Scalar::ONE).invert()).unwrap_or(Scalar::ONE);
    let s = inverse * (k - r * d);
    let limbs = |bytes: FieldBytes| limbs_from_be(&bytes.into());
    let row = Sm2Row {
        header: crate::job::Header::inline(0),
        check: [0; 2],
        digest: limbs_from_be(&digest),
        r: limbs(r.to_repr()),
        s: limbs(s.to_repr()),
        x: limbs(key.x()),
        y: limbs(key.y()),
    };
    let mut another = row;
    another.digest[usize::from(number) % 8] ^= 1 << number;
    [(row, true), (another, false)]
}

#[cfg(test)]
#[path = "shader_tests.rs"]
mod tests;
