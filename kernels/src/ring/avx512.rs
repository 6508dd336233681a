//! Rings in vector lanes: the members of all rings of a piece of work side by side, whatever ring they are of.
//! Chosen at run time where the processor has AVX-512 IFMA; follows the portable engine step by step. What lanes leave is scalar:
//! Keccak-256 of commitments, and the sum of challenges.
//! Never needs another engine for a ring: the formulas of the curve are complete, so that no lane is an exception.
//!
//! # Cost
//! A member: two powers for roots, L = r G + c P and R = r Hp(P) + c I of about 250 doublings each, which are at 94 % of what two vector
//! instructions a cycle allow. A ring: the image's root and three powers for its order.

#![allow(unsafe_code, reason = "the way into vector code")]

use std::arch::x86_64::_mm512_mask_permutexvar_epi64;

use curve25519_dalek::Scalar;
use sha3::{Digest, Keccak256};

use super::{RingRow, avx512_keccak::keccak_256, avx512_map::Mapping, portable};
use crate::{
    batch::{Outcome, Verdict},
    cpu::avx512::Avx512,
    ed25519::portable::is_canonical,
    engine::Work,
    field::{
        curve25519::{
            ifma::{Op, Tight, mul, splat_limbs},
            ifma_inverse::invert_all,
            ifma_pair::multiply_pair,
            ifma_point::Points,
            ifma_product::multiply,
            ifma_root::{Decoded, Encoded, encoded, raise, words_of},
            ifma_scalar::ORDER_WORDS,
            ifma_subgroup::{Halving, montgomery_u},
        },
        ifma::{LANES, V, numbers_of, splat},
    },
    job::bytes_from_words,
};

/// Rows from which lanes are faster than one ring after the other.
const ROWS_MIN: usize = 2;
/// Rows after which a block ends with its ring: their points stay in the second-level cache.
const BLOCK_ROWS: usize = 128;

/// Two scalars in 0..L.
type Scalars = ([u32; 8], [u32; 8]);

/// Decides every ring of the work.
pub(crate) fn run(_engine: Avx512, work: &mut Work<'_>) {
    if work.len() < ROWS_MIN {
        return portable::run(work);
    }
    let (mut rows, _, mut outcomes, _) = work.parts::<RingRow>();
    while !rows.is_empty() {
        let (block, rest) = rows.split_at(block_end(rows));
        let (of_block, of_rest) = outcomes.split_at_mut(block.len());
        // SAFETY: the engine exists only where every instruction set is that `decide` is compiled for.
        unsafe { decide(block, of_block) };
        (rows, outcomes) = (rest, of_rest);
    }
}

/// Rows of the rings that begin before `BLOCK_ROWS` of them have passed.
fn block_end(rows: &[RingRow]) -> usize {
    let mut end = 0;
    for ring in rings_of(rows) {
        end += ring.len();
        if end >= BLOCK_ROWS {
            break;
        }
    }
    end
}

fn rings_of(rows: &[RingRow]) -> impl Iterator<Item = &[RingRow]> {
    rows.chunk_by(|left, right| left.header.group == right.header.group)
}

/// Decides the rings of a block.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn decide(rows: &[RingRow], outcomes: &mut [Outcome]) {
    // The first row of each ring, and the ring of each row.
    let (mut firsts, mut ring_of) = (Vec::new(), Vec::with_capacity(rows.len()));
    for ring in rings_of(rows) {
        ring_of.resize(ring_of.len() + ring.len(), firsts.len());
        firsts.push(&ring[0]);
    }
    // Keys, then images.
    let mut encodings: Vec<&[u32; 8]> = rows.iter().map(|row| &row.public_key).collect();
    encodings.extend(firsts.iter().map(|first| &first.key_image));
    let PointsOf {
        decoded,
        bases,
        of_prime_order,
    } = points_of(&encodings, rows.len());
    let point = |at: usize| &decoded[at / LANES];
    let is_point =
        |at: usize| point(at).valid >> (at % LANES) & 1 == 1 && is_canonical(&bytes_from_words(encodings[at]));

    let mut scalars = Vec::with_capacity(rows.len());
    let mut holds = vec![true; firsts.len()];
    for (at, row) in rows.iter().enumerate() {
        let first = firsts[ring_of[at]];
        // Rows that disagree on image or message are of no ring.
        let agrees = row.key_image == first.key_image && row.message == first.message;
        let in_range = below_order(&row.challenge) && below_order(&row.response);
        holds[ring_of[at]] &= agrees & in_range & is_point(at);
        scalars.push(if in_range {
            (row.response, row.challenge)
        } else {
            ([0; 8], [0; 8])
        });
    }
    let first_vector = rows.len() / LANES;
    for (at, holds) in holds.iter_mut().enumerate() {
        let image = rows.len() + at;
        let in_group = of_prime_order[image / LANES - first_vector] >> (image % LANES) & 1 == 1;
        *holds &= is_point(image) & in_group;
    }
    let lefts = products(&scalars, &decoded);
    let images = images_of(&decoded, rows.len(), &ring_of);
    let rights = pairs(&scalars, &bases, &images);
    let [lefts, rights] = encode_all(&lefts, &rights);

    let mut at = 0;
    for (ring, holds) in rings_of(rows).zip(holds) {
        let rows_of_ring = at..at + ring.len();
        let closes = || closes(ring, &lefts[rows_of_ring.clone()], &rights[rows_of_ring.clone()]);
        let verdict = Verdict::of(holds && closes());
        for (row, outcome) in ring.iter().zip(&mut outcomes[rows_of_ring.clone()]) {
            *outcome = Outcome::decided(&row.header, verdict);
        }
        at += ring.len();
    }
}

/// Whether the sum of challenges, all in range, is the hash of all commitments.
fn closes(ring: &[RingRow], lefts: &[[u8; 32]], rights: &[[u8; 32]]) -> bool {
    let mut commitments = Keccak256::new().chain_update(bytes_from_words::<8, 32>(&ring[0].message));
    let mut sum = Scalar::ZERO;
    for ((row, left), right) in ring.iter().zip(lefts).zip(rights) {
        commitments.update(left);
        commitments.update(right);
        sum += Scalar::from_bytes_mod_order(bytes_from_words(&row.challenge));
    }
    sum == Scalar::from_bytes_mod_order(commitments.finalize().into())
}

fn below_order(number: &[u32; 8]) -> bool {
    let order: [u32; 8] = bytemuck::cast(ORDER_WORDS);
    number.iter().rev().lt(order.iter().rev())
}

/// The vector of encodings that begins at `first`, the last one repeated behind the end.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn vector_of(encodings: &[&[u32; 8]], first: usize) -> [V; 4] {
    let mut of_lanes = [encodings[0]; LANES];
    for (lane, encoding) in of_lanes.iter_mut().enumerate() {
        *encoding = encodings[(first + lane).min(encodings.len() - 1)];
    }
    words_of(of_lanes)
}

/// What encodings say, vector by vector.
struct PointsOf {
    /// Keys, then images.
    decoded: Vec<Decoded>,
    /// Hp of the keys.
    bases: Vec<Points>,
    /// From the vector of the first image on, lanes whose points are of prime order.
    of_prime_order: Vec<u8>,
}

/// Decodes keys and images, maps keys, and tells the order of images: every power that is known to be asked is raised beside others.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn points_of(encodings: &[&[u32; 8]], keys: usize) -> PointsOf {
    let first_image = keys / LANES;
    let (mut readings, mut quotients, mut powers) = (Vec::new(), Vec::new(), Vec::new());
    for first in (0..encodings.len()).step_by(LANES) {
        let reading = Encoded::new(vector_of(encodings, first));
        powers.push(reading.x_squared.base());
        readings.push(reading);
    }
    for reading in &readings[first_image..] {
        let quotient = montgomery_u(reading.y);
        powers.push(quotient.base());
        quotients.push(quotient);
    }
    raise(&mut powers);
    let mut decoded = Vec::with_capacity(readings.len());
    for (reading, power) in readings.iter().zip(&powers) {
        decoded.push(reading.decoded(*power));
    }
    let mut halvings = Vec::with_capacity(quotients.len());
    for ((point, quotient), power) in decoded[first_image..]
        .iter()
        .zip(&quotients)
        .zip(&powers[readings.len()..])
    {
        halvings.push(Halving::new(point, quotient.root(*power)));
    }

    powers.clear();
    let mut mappings = Vec::with_capacity(keys.div_ceil(LANES));
    for first in (0..keys).step_by(LANES) {
        let mapping = Mapping::new(keccak_256(vector_of(&encodings[..keys], first)));
        powers.push(mapping.quotient.base());
        mappings.push(mapping);
    }
    for halving in &halvings {
        powers.push(halving.square);
    }
    raise(&mut powers);
    let mut bases = Vec::with_capacity(mappings.len());
    for (mapping, power) in mappings.iter().zip(&powers) {
        bases.push(mapping.mapped(*power));
    }
    let mut pairings = Vec::with_capacity(halvings.len());
    for (halving, power) in halvings.iter().zip(&powers[mappings.len()..]) {
        pairings.push(halving.pairing(*power));
    }

    powers.clear();
    for pairing in &pairings {
        powers.push(pairing.value);
    }
    raise(&mut powers);
    let mut of_prime_order = Vec::with_capacity(pairings.len());
    for (pairing, power) in pairings.iter().zip(&powers) {
        of_prime_order.push(pairing.is_fourth_power(*power));
    }
    PointsOf {
        decoded,
        bases,
        of_prime_order,
    }
}

/// s G + k P for scalars (s, k) and points in their order; what stands behind the last scalar means nothing.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn products(scalars: &[Scalars], decoded: &[Decoded]) -> Vec<Points> {
    let mut products = Vec::with_capacity(decoded.len());
    for (scalars, point) in scalars.chunks(LANES).zip(decoded) {
        let [s, k] = split(scalars);
        products.push(multiply(s, k, point));
    }
    products
}

/// r H + c I likewise.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn pairs(scalars: &[Scalars], bases: &[Points], images: &[Decoded]) -> Vec<Points> {
    let mut sums = Vec::with_capacity(bases.len());
    for (scalars, (base, image)) in scalars.chunks(LANES).zip(bases.iter().zip(images)) {
        let [r, c] = split(scalars);
        sums.push(multiply_pair(r, base, c, image));
    }
    sums
}

/// First and second ones of up to eight pairs; behind the end, zero.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn split(pairs: &[Scalars]) -> [Tight; 2] {
    let (mut first, mut second) = ([&[0; 8]; LANES], [&[0; 8]; LANES]);
    for (lane, pair) in pairs.iter().enumerate() {
        (first[lane], second[lane]) = (&pair.0, &pair.1);
    }
    [Tight::of_words(words_of(first)), Tight::of_words(words_of(second))]
}

/// The image of each row's ring, in the row's lane.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn images_of(decoded: &[Decoded], images_at: usize, ring_of: &[usize]) -> Vec<Decoded> {
    let mut images = Vec::with_capacity(ring_of.len().div_ceil(LANES));
    for rings in ring_of.chunks(LANES) {
        let mut image = Decoded::nothing();
        for (lane, ring) in rings.iter().enumerate() {
            let at = images_at + ring;
            let from = &decoded[at / LANES];
            image.x = moved(&from.x, at % LANES, &image.x, lane);
            image.y = moved(&from.y, at % LANES, &image.y, lane);
        }
        images.push(image);
    }
    images
}

/// `into` with lane `lane` from lane `of` of another number.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn moved(number: &Tight, of: usize, into: &Tight, lane: usize) -> Tight {
    let mut limbs = into.0;
    for (limb, from) in limbs.iter_mut().zip(number.0) {
        *limb = _mm512_mask_permutexvar_epi64(*limb, 1 << lane, splat(of as u64), from);
    }
    Tight(limbs)
}

/// The encodings of points, one a lane, with one inversion for all.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn encode_all(lefts: &[Points], rights: &[Points]) -> [Vec<[u8; 32]>; 2] {
    let nought = splat_limbs([0; 5]).op();
    let mut z = Vec::with_capacity(lefts.len() + rights.len());
    for points in lefts.iter().chain(rights) {
        z.push(points.z.tight());
    }
    let mut inverses: Vec<Op> = vec![nought; z.len()];
    invert_all(&z, &mut inverses);
    let mut encodings = [Vec::new(), Vec::new()];
    for (index, (points, inverse)) in lefts.iter().chain(rights).zip(inverses).enumerate() {
        let x = mul(points.x.op(), inverse).canonical();
        let y = mul(points.y.op(), inverse).canonical();
        let of_lanes = numbers_of(encoded(x, y));
        encodings[usize::from(index >= lefts.len())].extend(of_lanes.map(bytemuck::cast::<[u64; 4], [u8; 32]>));
    }
    encodings
}
