//! Sums of very many multiples of points: Pippenger's buckets, eight windows of digits side by side, one in each lane.
//! Stands between the equations of a batch of signatures and the points; serves all that is proved as a whole.
//! Never sorts: lanes have buckets of their own, so that eight additions never meet.
//!
//! Digits are bytes less 128: a multiple has 32 of them, a short one 16. Window j has bucket i for the points with digits i and -i
//! there, i up to 128; bucket 0 takes the points without, and is never read. The sums of the windows, each
//! sum i B_i, are then doubled 8 j times and added: first in all lanes, then from lane to lane.
//!
//! Cost: a step of 7M for eight digits, so six steps a signature; two steps of 9M for each of 128 buckets of four groups; 250
//! doublings.

#![allow(
    clippy::needless_range_loop,
    reason = "limbs and groups of several numbers are indexed alike"
)]

use std::arch::x86_64::*;

use super::{
    ifma::{Loose, Op},
    ifma_point::{Addend, Points, Prepared},
};
use crate::field::{
    ifma::{LANES, V, columns_of, lanes, numbers_of, splat},
    kept::Kept,
};

/// Buckets of a window, and the one for digit 0.
const BUCKETS: usize = 129;
/// Vectors of windows of a multiple.
const GROUPS: usize = 4;
/// Vectors of windows of a short multiple.
const GROUPS_SHORT: usize = 2;
/// What is taken from a byte to make it a digit.
const OFFSET: u64 = 128;

/// The short multiple whose bytes are all zero: minus this.
pub(crate) const SHORT_OFFSET: u128 = u128::from_le_bytes([OFFSET as u8; 16]);

/// A prepared point in limbs, to be spread over all lanes.
#[derive(Clone, Copy, Default)]
#[repr(C, align(128))]
struct Spread {
    minus: [u64; 5],
    plus: [u64; 5],
    t: [u64; 5],
}

/// A sum of points: the lower four limbs of X, Y, Z and T, then the highest of each, as products leave them.
///
/// Words would take less memory, but carries, masks and shifts on both ways; memory is not what limits.
#[derive(Clone, Copy)]
#[repr(C, align(32))]
struct Bucket([[u64; 4]; 5]);

impl Bucket {
    const NEUTRAL: Self = Self([[0; 4], [1, 0, 0, 0], [1, 0, 0, 0], [0; 4], [0; 4]]);
}

static KEPT: Kept<Sum> = Kept::new();

/// Points, and multiples of them to be summed.
#[derive(Default)]
pub(crate) struct Sum {
    points: Vec<Spread>,
    /// Point, and a byte for each digit.
    multiples: Vec<(u32, [u64; GROUPS])>,
    short_multiples: Vec<(u32, [u64; GROUPS_SHORT])>,
    /// Of eight windows, window by window.
    buckets: Vec<Bucket>,
}

impl Sum {
    /// Memory without points; to be given back with [`Self::keep`].
    pub(crate) fn take() -> Box<Self> {
        let mut taken = KEPT.take().unwrap_or_default();
        taken.points.clear();
        taken.start();
        taken
    }

    /// Keeps the memory for the next sum.
    pub(crate) fn keep(self: Box<Self>) {
        KEPT.keep(self);
    }

    /// Adds the first `count` points of a vector; returns the number of the first.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn push(&mut self, points: &Prepared, count: usize) -> u32 {
        let first = self.points.len();
        self.points.resize(first + count, Spread::default());
        let [minus, plus, t] = points.numbers();
        for i in 0..5 {
            let (minus, plus, t) = (lanes(minus.0[i]), lanes(plus.0[i]), lanes(t.0[i]));
            for (lane, point) in self.points[first..].iter_mut().enumerate() {
                (point.minus[i], point.plus[i], point.t[i]) = (minus[lane], plus[lane], t[lane]);
            }
        }
        first as u32
    }

    /// Begins a sum.
    pub(crate) fn start(&mut self) {
        self.multiples.clear();
        self.short_multiples.clear();
    }

    /// Adds a multiple of a point, given as [`super::ifma_scalar::byte_digits`] makes it.
    pub(crate) fn add(&mut self, point: u32, digits: [u64; 4]) {
        self.multiples.push((point, digits));
    }

    /// Adds `bytes` - [`SHORT_OFFSET`] times a point.
    pub(crate) fn add_short(&mut self, point: u32, bytes: u128) {
        self.short_multiples.push((point, [bytes as u64, (bytes >> 64) as u64]));
    }

    /// Whether the sum of the multiples is a point of order 1, 2, 4 or 8.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn is_small_order(&mut self) -> bool {
        let mut sum = self.windows(GROUPS - 1);
        for group in (0..GROUPS - 1).rev() {
            sum.double_times(8 * LANES);
            let (windows, z) = self.windows(group).prepared();
            sum.add::<true>(&windows, z);
        }
        add_far::<4>(&mut sum);
        add_far::<2>(&mut sum);
        add_far::<1>(&mut sum);
        sum.are_small_order() & 1 == 1
    }

    /// The sums of eight windows.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn windows(&mut self, group: usize) -> Points {
        self.buckets.clear();
        self.buckets.resize(BUCKETS * LANES, Bucket::NEUTRAL);
        let offset = splat(OFFSET);
        // The highest digit of a multiple is none that may be negative.
        let of_multiples = match group + 1 {
            GROUPS => _mm512_maskz_mov_epi64(0x7f, offset),
            _ => offset,
        };
        for (point, digits) in &self.multiples {
            add_to(
                &mut self.buckets,
                &self.points[*point as usize],
                digits[group],
                of_multiples,
            );
        }
        if group < GROUPS_SHORT {
            for (point, digits) in &self.short_multiples {
                add_to(&mut self.buckets, &self.points[*point as usize], digits[group], offset);
            }
        }
        // From the highest on, the sum of all buckets so far counts once more for every bucket.
        let (mut so_far, mut sum) = (Points::neutral(), Points::neutral());
        for bucket in (1..BUCKETS).rev() {
            let mut places = [0; LANES];
            for lane in 0..LANES {
                places[lane] = lane * BUCKETS + bucket;
            }
            let (buckets, z) = load(&self.buckets, &places).prepared();
            so_far.add::<true>(&buckets, z);
            let (added, z) = so_far.prepared();
            sum.add::<true>(&added, z);
        }
        sum
    }
}

/// Adds a point to one bucket of each of eight windows.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn add_to(buckets: &mut [Bucket], point: &Spread, digits: u64, offset: V) {
    const B: i64 = BUCKETS as i64;
    let windows = _mm512_set_epi64(7 * B, 6 * B, 5 * B, 4 * B, 3 * B, 2 * B, B, 0);
    let bytes = _mm512_cvtepu8_epi64(_mm_cvtsi64_si128(digits as i64));
    let digit = _mm512_sub_epi64(bytes, offset);
    let negative = _mm512_movepi64_mask(digit);
    let places = lanes(_mm512_add_epi64(_mm512_abs_epi64(digit), windows)).map(|place| place as usize);
    let mut sum = load(buckets, &places);
    sum.add_affine::<true>(&spread(point, negative));
    let [x, y, z, t] = [sum.x.0, sum.y.0, sum.z.0, sum.t.0];
    let top = numbers_of([x[4], y[4], z[4], t[4]]);
    let (x, y) = (lower_limbs(x), lower_limbs(y));
    let (z, t) = (lower_limbs(z), lower_limbs(t));
    for lane in 0..LANES {
        buckets[places[lane]] = Bucket([x[lane], y[lane], z[lane], t[lane], top[lane]]);
    }
}

/// A point in all lanes, its opposite in those of the mask.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn spread(point: &Spread, negative: u8) -> Addend {
    let zero = _mm512_setzero_si512();
    let (mut minus, mut plus, mut t) = ([zero; 5], [zero; 5], [zero; 5]);
    for i in 0..5 {
        let (less, more) = (splat(point.minus[i]), splat(point.plus[i]));
        minus[i] = _mm512_mask_mov_epi64(less, negative, more);
        plus[i] = _mm512_mask_mov_epi64(more, negative, less);
        t[i] = splat(point.t[i]);
    }
    Addend {
        minus: Op(minus),
        plus: Op(plus),
        t: Op(t),
        negative,
    }
}

/// The limbs of eight numbers without the highest, lane by lane.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn lower_limbs(limbs: [V; 5]) -> [[u64; 4]; LANES] {
    numbers_of([limbs[0], limbs[1], limbs[2], limbs[3]])
}

/// Eight buckets.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn load(buckets: &[Bucket], places: &[usize; LANES]) -> Points {
    let mut parts = [[&[0u8; 32]; LANES]; 5];
    for lane in 0..LANES {
        let bucket = &buckets[places[lane]];
        for i in 0..5 {
            parts[i][lane] = bytemuck::cast_ref(&bucket.0[i]);
        }
    }
    let [x, y, z, t, top] = parts;
    let (x, y, z, t) = (columns_of(x), columns_of(y), columns_of(z), columns_of(t));
    let top = columns_of(top);
    Points {
        x: Loose([x[0], x[1], x[2], x[3], top[0]]),
        y: Loose([y[0], y[1], y[2], y[3], top[1]]),
        z: Loose([z[0], z[1], z[2], z[3], top[2]]),
        t: Loose([t[0], t[1], t[2], t[3], top[3]]),
    }
}

/// To every lane that many windows of the lane `APART` above it.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn add_far<const APART: usize>(sum: &mut Points) {
    let mut far = Points {
        x: from_far::<APART>(sum.x),
        y: from_far::<APART>(sum.y),
        z: from_far::<APART>(sum.z),
        t: from_far::<APART>(sum.t),
    };
    far.double_times(8 * APART);
    let (far, z) = far.prepared();
    sum.add::<true>(&far, z);
}

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn from_far<const APART: usize>(number: Loose) -> Loose {
    let mut limbs = number.0;
    for limb in &mut limbs {
        *limb = match APART {
            4 => _mm512_shuffle_i64x2::<0b01_00_11_10>(*limb, *limb),
            2 => _mm512_shuffle_i64x2::<0b10_11_00_01>(*limb, *limb),
            _ => _mm512_permutex_epi64::<0b10_11_00_01>(*limb),
        };
    }
    Loose(limbs)
}
