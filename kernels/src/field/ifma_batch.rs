//! Many inversions for one: all elements of a run of vectors, by Montgomery's trick, in lanes and then across lanes.
//! What makes affine addition the cheapest there is: three products an element, one true inversion a run.
//! Never lets one zero spoil its neighbours: it is found, replaced by one and reported.

use std::arch::x86_64::*;

use super::{
    ifma::{Loose, Op, P_WORDS, Tight, lanes, limbs, mul, select, splat_limbs, words_of},
    ifma_order::{self, N_WORDS, montgomery},
    inverse::Modulus,
};

/// Chains of products that run side by side, so that none waits for its last product.
const CHAINS: usize = 4;

const BASE: Modulus = Modulus::new(P_WORDS);
const ORDER_N: Modulus = Modulus::new(N_WORDS);
/// One, in limbs.
pub(crate) const ONE: [u64; 5] = [1, 0, 0, 0, 0];

/// Inverts every lane of `elements` into `inverses`; modulo p, or with `ORDER` modulo n.
///
/// Modulo n the inverse comes as 2^260 / x, so that its Montgomery product with z is z / x. Magnitudes of elements: at most 16
/// modulo p, below 2 n modulo n. Lanes that are zero are set to one, and (index, lanes) is pushed to `zeros`.
///
/// # Panics
/// If `inverses` is shorter than `elements`.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn invert_all<const ORDER: bool>(elements: &mut [Tight], inverses: &mut [Op], zeros: &mut Vec<(usize, u8)>) {
    if elements.is_empty() {
        return;
    }
    let inverses = &mut inverses[..elements.len()];
    let mut ends = products::<ORDER>(elements, inverses);
    let mut total = inverse_of_ends::<ORDER>(&mut ends);
    if !total {
        replace_zeros::<ORDER>(elements, zeros);
        ends = products::<ORDER>(elements, inverses);
        total = inverse_of_ends::<ORDER>(&mut ends);
    }
    assert!(total, "zeros were replaced");
    // Backwards: `ends` holds the inverse of all elements of a chain up to here.
    for index in (0..elements.len()).rev() {
        let chain = index % CHAINS;
        inverses[index] = times::<ORDER>(ends[chain], inverses[index]);
        ends[chain] = times::<ORDER>(ends[chain], elements[index].op());
    }
}

/// Products of the elements before each, chain by chain, and the products of whole chains.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn products<const ORDER: bool>(elements: &[Tight], before: &mut [Op]) -> [Op; CHAINS] {
    let one = splat_limbs(if ORDER { ifma_order::R } else { ONE }).op();
    let mut ends = [one; CHAINS];
    for (index, (element, before)) in elements.iter().zip(before).enumerate() {
        let chain = index % CHAINS;
        *before = ends[chain];
        ends[chain] = times::<ORDER>(ends[chain], element.op());
    }
    ends
}

/// Replaces the ends of the chains by their inverses; false, and nothing of use in them, if any lane is zero.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn inverse_of_ends<const ORDER: bool>(ends: &mut [Op; CHAINS]) -> bool {
    let [a, b, c, d] = *ends;
    let (ab, cd) = (times::<ORDER>(a, b), times::<ORDER>(c, d));
    let all = times::<ORDER>(ab, cd);
    // Then over lanes 4, 2 and 1 apart: in the end every lane holds the product of all.
    let (far, all_far) = paired::<ORDER, 4>(all);
    let (near, all_near) = paired::<ORDER, 2>(all_far);
    let (next, total) = paired::<ORDER, 1>(all_near);
    let number = if ORDER {
        ifma_order::canonical(total.tight().loose())
    } else {
        total.tight().loose().canonical()
    };
    let mut words = [0u64; 4];
    for (word, column) in words.iter_mut().zip(words_of(number)) {
        *word = lanes(column)[0];
    }
    if words == [0; 4] {
        return false;
    }
    let modulus = if ORDER { &ORDER_N } else { &BASE };
    let inverse = splat_limbs(limbs(modulus.invert(words))).op();
    // 1 / T times 2^520 / 2^260: the one factor 2^260 that then stays with every inverse.
    let inverse = if ORDER {
        times::<ORDER>(inverse, splat_limbs(ifma_order::R_SQUARED).op())
    } else {
        inverse
    };
    let inverse = times::<ORDER>(times::<ORDER>(times::<ORDER>(inverse, next), near), far);
    let (of_ab, of_cd) = (times::<ORDER>(inverse, cd), times::<ORDER>(inverse, ab));
    *ends = [
        times::<ORDER>(of_ab, b),
        times::<ORDER>(of_ab, a),
        times::<ORDER>(of_cd, d),
        times::<ORDER>(of_cd, c),
    ];
    true
}

/// The other lane of each pair that stands `APART`, and the product of both.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn paired<const ORDER: bool, const APART: usize>(a: Op) -> (Op, Op) {
    let mut other = a;
    for limb in &mut other.0 {
        *limb = match APART {
            4 => _mm512_shuffle_i64x2::<0b01_00_11_10>(*limb, *limb),
            2 => _mm512_shuffle_i64x2::<0b10_11_00_01>(*limb, *limb),
            _ => _mm512_permutex_epi64::<0b10_11_00_01>(*limb),
        };
    }
    (other, times::<ORDER>(a, other))
}

/// The slow path of crafted input: finds the lanes that are zero.
#[cold]
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn replace_zeros<const ORDER: bool>(elements: &mut [Tight], zeros: &mut Vec<(usize, u8)>) {
    for (index, element) in elements.iter_mut().enumerate() {
        let number = if ORDER {
            ifma_order::canonical(element.loose())
        } else {
            element.loose().canonical()
        };
        let mask = ifma_order::is_nought(number);
        if mask != 0 {
            zeros.push((index, mask));
            // One to the multiplication in use; its value is read by nobody.
            *element = select(mask, *element, splat_limbs(if ORDER { ifma_order::R } else { ONE }));
        }
    }
}

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn times<const ORDER: bool>(a: Op, b: Op) -> Op {
    let product: Loose = if ORDER { montgomery(a, b) } else { mul(a, b) };
    product.op()
}
