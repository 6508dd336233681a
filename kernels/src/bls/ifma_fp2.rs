//! The quadratic extension Fp[i] / (i^2 + 1) of BLS12-381 in eight lanes, and square roots in both fields.
//! Stands on `ifma`, below the group G2, hashing and the pairing; same forms, same names.
//! Never trusts a root: each is squared again, and lanes without one are named.
//!
//! A product is four products in Fp and two reductions: Karatsuba's three would save 128 instructions of 830 and spend as many on
//! carrying its sums. A square is two products in Fp.

#![allow(clippy::needless_range_loop, reason = "numbers side by side are indexed alike")]

use super::{
    ifma::{self as fp, LANES},
    ifma_words::{self as words, HALF, ONE, P_WORDS, Words},
};

/// c0 + c1 i, carries pending.
#[derive(Clone, Copy)]
pub(super) struct Loose {
    pub(super) c0: fp::Loose,
    pub(super) c1: fp::Loose,
}

/// A factor.
#[derive(Clone, Copy)]
pub(super) struct Op {
    pub(super) c0: fp::Op,
    pub(super) c1: fp::Op,
}

/// Zero.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn zero() -> Loose {
    Loose {
        c0: fp::zero(),
        c1: fp::zero(),
    }
}

/// One.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn one() -> Loose {
    Loose {
        c0: fp::constant(&ONE).loose(),
        c1: fp::zero(),
    }
}

impl Op {
    /// As a term.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn loose(&self) -> Loose {
        Loose {
            c0: self.c0.loose(),
            c1: self.c1.loose(),
        }
    }
}

impl Loose {
    /// This and another.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn plus(&self, other: &Self) -> Self {
        Self {
            c0: self.c0.plus(&other.c0),
            c1: self.c1.plus(&other.c1),
        }
    }

    /// This less another: the caller sees to coordinates that are not negative where they are carried.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn minus(&self, other: &Self) -> Self {
        Self {
            c0: self.c0.minus(&other.c0),
            c1: self.c1.minus(&other.c1),
        }
    }

    /// Twice this.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn twice(&self) -> Self {
        self.plus(self)
    }

    /// C p added to both coordinates.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn plus_p<const C: u64>(&self) -> Self {
        Self {
            c0: self.c0.plus_p::<C>(),
            c1: self.c1.plus_p::<C>(),
        }
    }

    /// C p - this, for a magnitude of at most C.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn negated<const C: u64>(&self) -> Self {
        zero().minus(self).plus_p::<C>()
    }

    /// c0 - c1 i, for a magnitude of c1 of at most C.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn conjugate<const C: u64>(&self) -> Self {
        Self {
            c0: self.c0,
            c1: fp::zero().minus(&self.c1).plus_p::<C>(),
        }
    }

    /// (1 + i) times this, for a magnitude of c1 of at most C.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn by_1_plus_i<const C: u64>(&self) -> Self {
        Self {
            c0: self.c0.minus(&self.c1).plus_p::<C>(),
            c1: self.c0.plus(&self.c1),
        }
    }

    /// Carried for use as a factor.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn op(&self) -> Op {
        Op {
            c0: self.c0.op(),
            c1: self.c1.op(),
        }
    }

    /// The same number with limbs below 2^52.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn carried(&self) -> Self {
        self.op().loose()
    }

    /// Lanes that are 0.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn is_zero(&self) -> u8 {
        match self.c0.is_zero() {
            0 => 0,
            lanes => lanes & self.c1.is_zero(),
        }
    }

    /// Lanes whose sign is 1 (RFC 9380 section 4.1): the parity of the first coordinate that is not 0.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn sign(&self) -> u8 {
        let (c0, c1) = (self.c0.plain(), self.c1.plain());
        c0.is_odd() | c0.is_zero() & c1.is_odd()
    }

    /// Lanes that are the larger of themselves and their negatives, in the order of encodings: c1 decides, c0 where c1 is 0.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn is_larger(&self) -> u8 {
        let (c0, c1) = (self.c0.plain(), self.c1.plain());
        c1.is_upper_half() | c1.is_zero() & c0.is_upper_half()
    }
}

/// `b` in the lanes of the mask, `a` elsewhere.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn select(mask: u8, a: &Loose, b: &Loose) -> Loose {
    Loose {
        c0: fp::select(mask, &a.c0, &b.c0),
        c1: fp::select(mask, &a.c1, &b.c1),
    }
}

/// A constant of blst in every lane.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn constant(of: &[[u64; 8]; 2]) -> Op {
    Op {
        c0: fp::constant(&of[0]),
        c1: fp::constant(&of[1]),
    }
}

/// Constants of blst in the form of the lanes.
pub(super) const fn of_blst(numbers: [Words; 2]) -> [[u64; 8]; 2] {
    [words::of_blst(numbers[0]), words::of_blst(numbers[1])]
}

/// a b.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn mul(a: &Op, b: &Op) -> Loose {
    let minus = b.c1.negated();
    Loose {
        c0: fp::products([&a.c0, &a.c1], [&b.c0, &minus]),
        c1: fp::products([&a.c0, &a.c1], [&b.c1, &b.c0]),
    }
}

/// a b + c d.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn mul_mul(a: &Op, b: &Op, c: &Op, d: &Op) -> Loose {
    let (minus_b, minus_d) = (b.c1.negated(), d.c1.negated());
    Loose {
        c0: fp::products([&a.c0, &a.c1, &c.c0, &c.c1], [&b.c0, &minus_b, &d.c0, &minus_d]),
        c1: fp::products([&a.c0, &a.c1, &c.c0, &c.c1], [&b.c1, &b.c0, &d.c1, &d.c0]),
    }
}

/// a^2, for a magnitude of at most 1024.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn sqr(a: &Loose) -> Loose {
    let sum = a.c0.plus(&a.c1).op();
    let difference = a.c0.minus(&a.c1).plus_p::<1024>().op();
    Loose {
        c0: fp::mul(&sum, &difference),
        c1: fp::mul(&a.c0.twice().op(), &a.c1.op()),
    }
}

/// a b for b in Fp.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn scale(a: &Op, b: &fp::Op) -> Loose {
    Loose {
        c0: fp::mul(&a.c0, b),
        c1: fp::mul(&a.c1, b),
    }
}

/// c0^2 + c1^2.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn norm(a: &Op) -> fp::Loose {
    fp::products([&a.c0, &a.c1], [&a.c0, &a.c1])
}

/// The square roots of some numbers, N vectors side by side, and the lanes that have one.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn roots<const N: usize>(of: &[Loose; N]) -> ([Loose; N], [u8; N]) {
    let mut norms = [fp::zero().op(); N];
    for k in 0..N {
        norms[k] = norm(&of[k].op()).op();
    }
    let inverse = inverse_roots(&norms);
    let mut root_of_norm = [fp::zero(); N];
    for k in 0..N {
        root_of_norm[k] = fp::mul(&inverse[k], &norms[k]);
    }
    roots_by_norm(of, &root_of_norm)
}

/// The square roots, from those of the norms: of a + b i with norm s^2 it is r + b / 2 r i with r^2 = (a + s) / 2, up to a
/// power of the square root of i where (a + s) / 2 is no square (blst `sqrt.c`).
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn roots_by_norm<const N: usize>(of: &[Loose; N], root_of_norm: &[fp::Loose; N]) -> ([Loose; N], [u8; N]) {
    let half = fp::constant(&HALF);
    let mut halves = [half; N];
    for k in 0..N {
        let (a, s) = (&of[k].c0, &root_of_norm[k]);
        let sum = a.plus(s);
        let chosen = fp::select(sum.is_zero(), &sum, &a.minus(s).plus_p::<64>());
        halves[k] = fp::mul(&chosen.op(), &half).op();
    }
    let inverse = inverse_roots(&halves);
    let (mut found, mut are) = ([zero(); N], [0; N]);
    for k in 0..N {
        let half_b = fp::mul(&of[k].c1.op(), &half).op();
        let root = Loose {
            c0: fp::mul(&inverse[k], &halves[k]),
            c1: fp::mul(&inverse[k], &half_b),
        };
        (found[k], are[k]) = turned(&root, &of[k]);
    }
    (found, are)
}

/// The candidate times the power of the square root of i that makes it a root, and the lanes where there is one.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn turned(root: &Loose, of: &Loose) -> (Loose, u8) {
    let square = sqr(root);
    // The square is the number times 1, -1, i or -i.
    let by_i = Loose {
        c0: fp::zero().minus(&of.c1).plus_p::<1024>(),
        c1: of.c0,
    };
    let is_same = square.minus(of).plus_p::<1024>().is_zero();
    let is_negative = square.plus(of).is_zero() & !is_same;
    let is_by_i = square.minus(&by_i).plus_p::<2048>().is_zero() & !is_same & !is_negative;
    let is_by_minus_i = square.plus(&by_i).is_zero() & !is_same & !is_negative & !is_by_i;
    let mut factor = one();
    let powers = [
        (is_negative, &I),
        (is_by_minus_i, &ROOT_OF_I),
        (is_by_i, &ROOT_OF_MINUS_I),
    ];
    for (mask, power) in powers {
        factor = select(mask, &factor, &constant(power).loose());
    }
    (
        mul(&root.op(), &factor.op()),
        is_same | is_negative | is_by_i | is_by_minus_i,
    )
}

/// c^((p - 3) / 4): 1 over a square root of c where there is one, as p = 3 modulo 4; 0 for 0. About 380 squares, 80 products.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn inverse_roots<const N: usize>(c: &[fp::Op; N]) -> [fp::Op; N] {
    power::<N>(c, &QUARTER)
}

/// c^exponent for an exponent above 2^5: windows of five bits that begin and end with ones.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn power<const N: usize>(c: &[fp::Op; N], exponent: &Words) -> [fp::Op; N] {
    let bit = |at: usize| exponent[at / 64] >> (at % 64) & 1;
    // The odd powers.
    let mut table = [*c; 16];
    for k in 0..N {
        let square = fp::sqr_op(&c[k]).op();
        for odd in 1..16 {
            table[odd][k] = fp::mul(&table[odd - 1][k], &square).op();
        }
    }
    let mut power: Option<[fp::Op; N]> = None;
    let mut end = 384;
    while end > 0 {
        if bit(end - 1) == 0 {
            end -= 1;
            if let Some(power) = &mut power {
                square_times(power, 1);
            }
            continue;
        }
        let mut start = end.saturating_sub(5);
        while bit(start) == 0 {
            start += 1;
        }
        let mut window = 0;
        for at in (start..end).rev() {
            window = window << 1 | bit(at) as usize;
        }
        let odd = &table[window / 2];
        match &mut power {
            None => power = Some(*odd),
            Some(power) => {
                square_times(power, end - start);
                for k in 0..N {
                    power[k] = fp::mul(&power[k], &odd[k]).op();
                }
            }
        }
        end = start;
    }
    power.unwrap_or(*c)
}

/// a^(2^times).
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn square_times<const N: usize>(a: &mut [fp::Op; N], times: usize) {
    for _ in 0..times {
        for k in 0..N {
            a[k] = fp::sqr_op(&a[k]).op();
        }
    }
}

/// Numbers of blst.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn from_blst(numbers: &[[Words; 2]; LANES]) -> Loose {
    let mut halves = [[[0; 6]; LANES]; 2];
    for lane in 0..LANES {
        [halves[0][lane], halves[1][lane]] = numbers[lane];
    }
    Loose {
        c0: fp::from_blst(&halves[0]),
        c1: fp::from_blst(&halves[1]),
    }
}

/// The inverse of [`from_blst`], coordinates in 0..p.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn to_blst(number: &Loose) -> [[Words; 2]; LANES] {
    let (c0, c1) = (fp::to_blst(&number.c0), fp::to_blst(&number.c1));
    let mut numbers = [[[0; 6]; 2]; LANES];
    for lane in 0..LANES {
        numbers[lane] = [c0[lane], c1[lane]];
    }
    numbers
}

/// (p - 3) / 4.
const QUARTER: Words = quarter(words::subtracted(P_WORDS, [3, 0, 0, 0, 0, 0]).0);

/// number / 4.
const fn quarter(number: Words) -> Words {
    let [a, b, c, d, e, f] = number;
    [
        a >> 2 | b << 62,
        b >> 2 | c << 62,
        c >> 2 | d << 62,
        d >> 2 | e << 62,
        e >> 2 | f << 62,
        f >> 2,
    ]
}

/// i.
const I: [[u64; 8]; 2] = [[0; 8], ONE];

/// Square roots of -i and i (blst `sqrt.c`): what turns a root whose square is off by i and by -i.
const ROOT_OF_MINUS_I: [[u64; 8]; 2] = of_blst([
    [
        0x7bcf_a7a2_5aa3_0fda,
        0xdc17_dec1_2a92_7e7c,
        0x2f08_8dd8_6b4e_bef1,
        0xd1ca_2087_da74_d4a7,
        0x2da2_5966_96ce_bc1d,
        0x0e2b_7eed_bbfd_87d2,
    ],
    [
        0x7bcf_a7a2_5aa3_0fda,
        0xdc17_dec1_2a92_7e7c,
        0x2f08_8dd8_6b4e_bef1,
        0xd1ca_2087_da74_d4a7,
        0x2da2_5966_96ce_bc1d,
        0x0e2b_7eed_bbfd_87d2,
    ],
]);
const ROOT_OF_I: [[u64; 8]; 2] = of_blst([
    [
        0x3e2f_585d_a55c_9ad1,
        0x4294_213d_86c1_8183,
        0x3828_44c8_8b62_3732,
        0x92ad_2afd_1910_3e18,
        0x1d79_4e4f_ac7c_f0b9,
        0x0bd5_92fc_7d82_5ec8,
    ],
    [
        0x7bcf_a7a2_5aa3_0fda,
        0xdc17_dec1_2a92_7e7c,
        0x2f08_8dd8_6b4e_bef1,
        0xd1ca_2087_da74_d4a7,
        0x2da2_5966_96ce_bc1d,
        0x0e2b_7eed_bbfd_87d2,
    ],
]);
