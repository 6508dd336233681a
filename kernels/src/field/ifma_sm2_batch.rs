//! Many inversions for one in the base field of SM2: as [`super::ifma_batch`] does it for secp256k1, in Montgomery's form.
//! What makes affine addition the cheapest there is: three products an element, one true inversion a run.
//! Never lets one zero spoil its neighbours: it is found, replaced by one and reported.

use std::arch::x86_64::*;

use super::{
    ifma::{Op, Tight, lanes, limbs, select, splat_limbs, words_of},
    ifma_sm2::{P_WORDS, R, R_CUBED, canonical, is_zero, mul},
    inverse::Modulus,
};

/// Chains of products that run side by side, so that none waits for its last product.
const CHAINS: usize = 4;

const BASE: Modulus = Modulus::new(P_WORDS);

/// Inverts every lane of `elements`, of magnitudes at most 6, into `inverses`, of magnitudes below 2; all in Montgomery's form.
///
/// Lanes that are zero are set to one, and (index, lanes) is pushed to `zeros`.
///
/// # Panics
/// If `inverses` is shorter than `elements`.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn invert_all(elements: &mut [Tight], inverses: &mut [Op], zeros: &mut Vec<(usize, u8)>) {
    if elements.is_empty() {
        return;
    }
    let inverses = &mut inverses[..elements.len()];
    let mut ends = products(elements, inverses);
    let mut total = inverse_of_ends(&mut ends);
    if !total {
        replace_zeros(elements, zeros);
        ends = products(elements, inverses);
        total = inverse_of_ends(&mut ends);
    }
    assert!(total, "zeros were replaced");
    // Backwards: `ends` holds the inverse of all elements of a chain up to here.
    for index in (0..elements.len()).rev() {
        let chain = index % CHAINS;
        inverses[index] = mul(ends[chain], inverses[index]).op();
        ends[chain] = mul(ends[chain], elements[index].op()).op();
    }
}

/// Products of the elements before each, chain by chain, and the products of whole chains: magnitudes below 2.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn products(elements: &[Tight], before: &mut [Op]) -> [Op; CHAINS] {
    let mut ends = [splat_limbs(R).op(); CHAINS];
    for (index, (element, before)) in elements.iter().zip(before).enumerate() {
        let chain = index % CHAINS;
        *before = ends[chain];
        ends[chain] = mul(ends[chain], element.op()).op();
    }
    ends
}

/// Replaces the ends of the chains by their inverses; false, and nothing of use in them, if any lane is zero.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn inverse_of_ends(ends: &mut [Op; CHAINS]) -> bool {
    let [a, b, c, d] = *ends;
    let (ab, cd) = (mul(a, b).op(), mul(c, d).op());
    let all = mul(ab, cd).op();
    // Then over lanes 4, 2 and 1 apart: in the end every lane holds the product of all.
    let (far, all_far) = paired::<4>(all);
    let (near, all_near) = paired::<2>(all_far);
    let (next, total) = paired::<1>(all_near);
    let mut words = [0u64; 4];
    for (word, column) in words.iter_mut().zip(words_of(canonical(total.tight().loose()))) {
        *word = lanes(column)[0];
    }
    if words == [0; 4] {
        return false;
    }
    // 1 / (2^260 T) times 2^780 / 2^260.
    let inverse = splat_limbs(limbs(BASE.invert(words))).op();
    let inverse = mul(inverse, splat_limbs(R_CUBED).op()).op();
    let inverse = mul(mul(mul(inverse, next).op(), near).op(), far).op();
    let (of_ab, of_cd) = (mul(inverse, cd).op(), mul(inverse, ab).op());
    *ends = [
        mul(of_ab, b).op(),
        mul(of_ab, a).op(),
        mul(of_cd, d).op(),
        mul(of_cd, c).op(),
    ];
    true
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

/// The slow path of crafted input: finds the lanes that are zero.
#[cold]
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn replace_zeros(elements: &mut [Tight], zeros: &mut Vec<(usize, u8)>) {
    for (index, element) in elements.iter_mut().enumerate() {
        let mask = is_zero(element.loose());
        if mask != 0 {
            zeros.push((index, mask));
            // Its value is read by nobody.
            *element = select(mask, *element, splat_limbs(R));
        }
    }
}
