//! Hashing to G2 in eight lanes, one message each: `BLS12381G2_XMD:SHA-256_SSWU_RO_` of RFC 9380.
//! Called by the engine for the messages of a combination; follows blst `map_to_g2.c`, so that steps can be compared.
//! Never guesses: a lane whose points met an exception of the formulas is named, and blst hashes its message.
//!
//! Cost in products of Fp2, a message: two maps of 25 and two roots of two exponentiations in Fp each (equal to about 330),
//! the isogeny 24, the cofactor 126 doublings of 7 and 15 additions of 16.

#![allow(clippy::needless_range_loop, reason = "lanes of several numbers are indexed alike")]

use sha2::{Digest, Sha256};

use super::{
    ifma::{self as fp, LANES},
    ifma_fp2::{Loose, Op, constant, inverse_roots, mul, mul_mul, norm, one, roots_by_norm, scale, select, sqr, zero},
    ifma_g2::clear_cofactor,
    ifma_group::two::{Point, add},
    ifma_hash_constants::{
        A, B, BY_Z_CUBED, MINUS_A, NORM_BY_Z_CUBED, X_DENOMINATOR, X_NUMERATOR, Y_DENOMINATOR, Y_NUMERATOR, Z,
        Z_TIMES_A,
    },
};

/// Bytes of a number before it is reduced: 128 bits more than p.
const WIDE_BYTES: usize = 64;

/// Numbers of Fp a message: two of Fp2.
const NUMBERS: usize = 4;

/// The points of eight messages. Lanes that met an exception have Z = 0.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn hash(messages: &[&[u8]; LANES], tag: &[u8]) -> Point {
    let mut expanded = [[[0u8; WIDE_BYTES]; NUMBERS]; LANES];
    for (message, expanded) in messages.iter().zip(&mut expanded) {
        expand(message, tag, expanded.as_flattened_mut());
    }
    let [a, b] = map(&[number(&expanded, 0), number(&expanded, 2)]);
    clear_cofactor(&isogeny(&add(&a, &b)))
}

/// `expand_message_xmd` of RFC 9380 section 5.3.1 with SHA-256, for tags of at most 255 bytes and whole digests of output.
fn expand(message: &[u8], tag: &[u8], output: &mut [u8]) {
    let tag_bytes = [tag.len() as u8];
    let output_bytes = (output.len() as u16).to_be_bytes();
    let first: [u8; 32] = Sha256::new()
        .chain_update([0u8; 64])
        .chain_update(message)
        .chain_update(output_bytes)
        .chain_update([0u8])
        .chain_update(tag)
        .chain_update(tag_bytes)
        .finalize()
        .into();
    let mut last = [0u8; 32];
    for (index, digest) in output.as_chunks_mut::<32>().0.iter_mut().enumerate() {
        for (byte, first) in last.iter_mut().zip(first) {
            *byte ^= first;
        }
        last = Sha256::new()
            .chain_update(last)
            .chain_update([index as u8 + 1])
            .chain_update(tag)
            .chain_update(tag_bytes)
            .finalize()
            .into();
        *digest = last;
    }
}

/// The number of Fp2 that expanded messages have at a place.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn number(expanded: &[[[u8; WIDE_BYTES]; NUMBERS]; LANES], place: usize) -> Loose {
    Loose {
        c0: reduced(expanded, place),
        c1: reduced(expanded, place + 1),
    }
}

/// The number of Fp at a place: 512 bits, big-endian, modulo p.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn reduced(expanded: &[[[u8; WIDE_BYTES]; NUMBERS]; LANES], place: usize) -> fp::Loose {
    let (mut low, mut high) = ([[0; 6]; LANES], [[0; 6]; LANES]);
    for lane in 0..LANES {
        let mut words = [0u64; 8];
        let (chunks, _) = expanded[lane][place].as_chunks();
        for (word, chunk) in words.iter_mut().rev().zip(chunks) {
            *word = u64::from_be_bytes(*chunk);
        }
        let [a, b, c, d, e, f, g, h] = words;
        low[lane] = [a, b, c, d, e, f];
        high[lane] = [g, h, 0, 0, 0, 0];
    }
    fp::from_halves(&low, &high)
}

/// The simplified map of Shallue, van de Woestijne and Ulas to the isogenous curve (RFC 9380 sections 6.6.2, F.2), N vectors side
/// by side; the numbers' magnitude is at most 8.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn map<const N: usize>(u: &[Loose; N]) -> [Point; N] {
    let (b, z) = (constant(&B), constant(&Z));
    let mut points = [Point {
        x: zero(),
        y: zero(),
        z: zero(),
    }; N];
    // x1 and x2 over the denominator; g(x1) times the cube of it; that times the cube once more.
    let (mut x1, mut x2, mut cubes) = ([zero(); N], [zero(); N], [zero(); N]);
    let (mut products, mut squares) = ([zero(); N], [zero(); N]);
    for k in 0..N {
        let uu = sqr(&u[k]);
        let zuu = mul(&z, &uu.op());
        let t = sqr(&zuu).plus(&zuu);
        x1[k] = mul(&t.plus(&one()).op(), &b);
        x2[k] = mul(&zuu.op(), &x1[k].op());
        let below = mul(&constant(&MINUS_A), &t.op());
        let below = select(below.is_zero(), &below, &constant(&Z_TIMES_A).loose());
        let square = sqr(&below).op();
        cubes[k] = mul(&below.op(), &square);
        let x = x1[k].op();
        let g = sqr(&x1[k]).plus(&mul(&constant(&A), &square));
        let g = mul(&g.op(), &x).plus(&mul(&b, &cubes[k].op()));
        products[k] = mul(&g.op(), &cubes[k].op());
        squares[k] = mul(&sqr(&cubes[k]).op(), &products[k].op());
        points[k].z = below;
    }
    let (inverse, are_squares) = inverse_roots_or_by_z_cubed(&squares);
    for k in 0..N {
        let y1 = mul(&inverse[k].op(), &products[k].op());
        let y2 = mul(&mul(&y1.op(), &sqr(&u[k]).op()).op(), &u[k].op());
        let x = select(are_squares[k], &x2[k], &x1[k]);
        let y = select(are_squares[k], &y2, &y1);
        let y = select(u[k].sign() ^ y.sign(), &y, &y.negated::<8>());
        points[k].x = mul(&x.op(), &points[k].z.op());
        points[k].y = mul(&y.op(), &cubes[k].op());
    }
    points
}

/// 1 over the square root of each number, or of it over Z^3 where it has none, and the lanes that have one
/// (blst `recip_sqrt_fp2`).
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn inverse_roots_or_by_z_cubed<const N: usize>(of: &[Loose; N]) -> ([Loose; N], [u8; N]) {
    let mut norms = [fp::zero().op(); N];
    for k in 0..N {
        norms[k] = norm(&of[k].op()).op();
    }
    let mut inverse = inverse_roots(&norms);
    let (mut numbers, mut roots_of_norms, mut are_squares) = (*of, [fp::zero(); N], [0; N]);
    for k in 0..N {
        let root = fp::mul(&inverse[k], &norms[k]);
        let off = fp::sqr(&root).minus(&norms[k].loose()).plus_p::<8>();
        are_squares[k] = off.is_zero();
        let [by_norm, by_root] = &NORM_BY_Z_CUBED;
        let other_norm = fp::mul(&norms[k], &fp::constant(by_norm));
        let other_inverse = fp::mul(&inverse[k], &fp::constant(by_root));
        let other = mul(&of[k].op(), &constant(&BY_Z_CUBED));
        numbers[k] = select(are_squares[k], &other, &of[k]);
        let chosen = fp::select(are_squares[k], &other_norm, &norms[k].loose()).op();
        inverse[k] = fp::select(are_squares[k], &other_inverse, &inverse[k].loose()).op();
        roots_of_norms[k] = fp::mul(&chosen, &inverse[k]);
    }
    let (mut roots, _) = roots_by_norm(&numbers, &roots_of_norms);
    for k in 0..N {
        // 1 / r is the conjugate over the norm of r, which is the root of the norm.
        roots[k] = scale(&roots[k].conjugate::<8>().op(), &inverse[k]);
    }
    (roots, are_squares)
}

/// The isogeny of degree 3 onto the curve around G2 (RFC 9380 section E.3).
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn isogeny(p: &Point) -> Point {
    let x = p.x.op();
    let z2 = sqr(&p.z).op();
    let z4 = sqr(&z2.loose()).op();
    let z6 = mul(&z4, &z2).op();
    let powers = [z6, z4, z2];
    // Each polynomial, times the power of Z^2 that makes it whole.
    let x_numerator = horner(&mul(&x, &constant(&X_NUMERATOR[3])), &X_NUMERATOR, &x, &powers);
    let x_denominator = horner(&p.x, &X_DENOMINATOR, &x, &powers[1..]);
    let y_numerator = horner(&mul(&x, &constant(&Y_NUMERATOR[3])), &Y_NUMERATOR, &x, &powers);
    let y_denominator = horner(&p.x, &Y_DENOMINATOR, &x, &powers);
    let x_denominator = mul(&x_denominator.op(), &z2).op();
    let y_numerator = mul(&y_numerator.op(), &p.y.op()).op();
    let y_denominator = mul(&y_denominator.op(), &mul(&z2, &p.z.op()).op()).op();
    let z = mul(&x_denominator, &y_denominator);
    let square = sqr(&z).op();
    Point {
        x: mul(&mul(&x_numerator.op(), &y_denominator).op(), &z.op()),
        y: mul(&mul(&square, &x_denominator).op(), &y_numerator),
        z,
    }
}

/// (.. (leading + c[n-1]) x + ..) x + c[0], for n powers; each coefficient times its power.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn horner(leading: &Loose, coefficients: &[[[u64; 8]; 2]], x: &Op, powers: &[Op]) -> Loose {
    let last = powers.len() - 1;
    let mut sum = leading.plus(&mul(&constant(&coefficients[last]), &powers[last]));
    for i in (0..last).rev() {
        sum = mul_mul(&sum.op(), x, &constant(&coefficients[i]), &powers[i]);
    }
    sum
}
