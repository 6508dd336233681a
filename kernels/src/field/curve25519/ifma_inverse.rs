//! Many inversions modulo 2^255 - 19 for one, by Montgomery's trick, in lanes and then across lanes.
//! Serves the encoding of points, whose coordinates are quotients by Z; three products an element, one true inversion a run.
//! Never takes a zero: Z of a point is none.

use std::arch::x86_64::*;

use super::ifma::{ONE, Op, P_WORDS, Tight, mul, splat_limbs};
use crate::field::{
    ifma::{lanes, limbs},
    inverse::Modulus,
};

const BASE: Modulus = Modulus::new(P_WORDS);

/// Inverts every lane of `elements` into `inverses`.
///
/// # Panics
/// If a lane is zero, or `inverses` is shorter than `elements`.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn invert_all(elements: &[Tight], inverses: &mut [Op]) {
    let inverses = &mut inverses[..elements.len()];
    let mut end = splat_limbs(ONE).op();
    for (element, before) in elements.iter().zip(&mut *inverses) {
        *before = end;
        end = mul(end, element.op()).op();
    }
    end = inverse_of(end);
    // Backwards: `end` is the inverse of all elements up to here.
    for (element, inverse) in elements.iter().zip(inverses).rev() {
        *inverse = mul(end, *inverse).op();
        end = mul(end, element.op()).op();
    }
}

/// The inverse of every lane.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn inverse_of(end: Op) -> Op {
    // Over lanes 4, 2 and 1 apart: in the end every lane holds the product of all.
    let (far, all_far) = paired::<4>(end);
    let (near, all_near) = paired::<2>(all_far);
    let (next, total) = paired::<1>(all_near);
    let mut words = [0u64; 4];
    for (word, column) in words.iter_mut().zip(total.tight().loose().canonical().words()) {
        *word = lanes(column)[0];
    }
    assert!(words != [0; 4], "Z of a point is not zero");
    let inverse = splat_limbs(limbs(BASE.invert(words))).op();
    mul(mul(mul(inverse, next).op(), near).op(), far).op()
}

/// The other lane of each pair that stands `APART`, and the product of both.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn paired<const APART: usize>(a: Op) -> (Op, Op) {
    let mut other = a;
    for limb in &mut other.0 {
        *limb = match APART {
            4 => _mm512_shuffle_i64x2::<0b01_00_11_10>(*limb, *limb),
            2 => _mm512_shuffle_i64x2::<0b10_11_00_01>(*limb, *limb),
            _ => _mm512_permutex_epi64::<0b10_11_00_01>(*limb),
        };
    }
    (other, mul(a, other).op())
}
