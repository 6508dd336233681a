//! The two steps of every sweep in 512-bit lanes, with counts of bits by VPOPCNTDQ.
//! Beside [`super::portable`], step for step; chosen by [`super::lanes`] where the instructions were found.
//! Never checks a slot: the graph did when it was made.

use std::arch::x86_64::*;

use super::{
    graph::Graph,
    mask::{Mask, Scale, WORDS},
    portable::EVEN,
};

/// Vectors of a mask.
const VECTORS: usize = WORDS / 8;

/// A mask in registers.
type Vectors = [__m512i; VECTORS];

/// A value of this type is the proof that the instructions are there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Proof(());

impl Proof {
    /// The proof, if the processor has AVX-512 F, DQ and VPOPCNTDQ (Ice Lake, Zen 4 and later) and the system keeps the
    /// registers. Counting bits is no part of what [`crate::cpu::avx512::Avx512`] asks for.
    pub(super) fn new() -> Option<Self> {
        let has = is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("avx512vpopcntdq");
        has.then_some(Self(()))
    }

    /// As [`super::portable::descend`].
    pub(super) fn descend(
        self,
        graph: &Graph,
        (from, to): (usize, usize),
        masks: &mut [Mask],
        scale: &Scale,
        totals: &mut [u64],
    ) -> usize {
        assert!(from <= graph.len() && masks.len() == graph.slots() as usize);
        if totals.is_empty() {
            // SAFETY: a value of `Proof` says that the instructions were found.
            return unsafe { descend::<false>(graph, (from, to), masks, scale, totals) };
        }
        assert_eq!(totals.len(), graph.len());
        // SAFETY: as above.
        unsafe { descend::<true>(graph, (from, to), masks, scale, totals) }
    }

    /// As [`super::portable::ascend`].
    pub(super) fn ascend(
        self,
        graph: &Graph,
        (from, to): (usize, usize),
        masks: &mut [Mask],
        own: &Mask,
        doubled: &mut [bool],
    ) {
        assert!(to <= graph.len() && masks.len() == graph.slots() as usize && doubled.len() == graph.len());
        // SAFETY: a value of `Proof` says that the instructions were found.
        unsafe { ascend(graph, (from, to), masks, own, doubled) }
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512vpopcntdq")]
fn descend<const WEIGHED: bool>(
    graph: &Graph,
    (from, to): (usize, usize),
    masks: &mut [Mask],
    scale: &Scale,
    totals: &mut [u64],
) -> usize {
    let (offsets, own_slots, parent_slots) = graph.rows();
    let full = load(&scale.full);
    let mut uneven = 0;
    for child in (to..from).rev() {
        // SAFETY: `child` is below `from`, which the caller found to be at most the length of the graph; `Graph::new` checked the
        // offsets; every slot of a graph is below `Graph::slots`, which is the length of `masks`; `totals` is as long as the
        // graph if weighed.
        unsafe {
            let place = masks.as_mut_ptr().add(*own_slots.get_unchecked(child) as usize);
            let mask = load(&*place);
            if is_empty(mask) {
                continue;
            }
            // First emptied, then joined to: a parent may take over the slot of its last child.
            store(&mut *place, [_mm512_setzero_si512(); VECTORS]);
            let is_full = equal(mask, full);
            uneven += usize::from(!is_full);
            if WEIGHED {
                let weight = if is_full { scale.total } else { weigh(mask, scale) };
                *totals.get_unchecked_mut(child) += weight;
            }
            let row = *offsets.get_unchecked(child) as usize..*offsets.get_unchecked(child + 1) as usize;
            for slot in parent_slots.get_unchecked(row) {
                let parent = &mut *masks.as_mut_ptr().add(*slot as usize);
                store(parent, or(load(parent), mask));
            }
        }
    }
    uneven
}

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512vpopcntdq")]
fn weigh(mask: Vectors, scale: &Scale) -> u64 {
    let mut sum = _mm512_setzero_si512();
    for (plane, coefficient) in &scale.planes {
        let plane = load(plane);
        let mut count = _mm512_setzero_si512();
        for index in 0..VECTORS {
            let both = _mm512_and_si512(mask[index], plane[index]);
            count = _mm512_add_epi64(count, _mm512_popcnt_epi64(both));
        }
        let coefficient = _mm512_set1_epi64(*coefficient as i64);
        sum = _mm512_add_epi64(sum, _mm512_mullo_epi64(count, coefficient));
    }
    _mm512_reduce_add_epi64(sum) as u64
}

#[target_feature(enable = "avx512f")]
fn ascend(graph: &Graph, (from, to): (usize, usize), masks: &mut [Mask], own: &Mask, doubled: &mut [bool]) {
    let (offsets, own_slots, parent_slots) = graph.rows();
    let own = load(own);
    let even = _mm512_set1_epi64(EVEN as i64);
    for child in from..to {
        // SAFETY: `child` is below `to`, which the caller found to be at most the length of the graph and of `doubled`;
        // `Graph::new` checked the offsets; every slot of a graph is below `Graph::slots`, which is the length of `masks`.
        unsafe {
            let mut mask = own;
            let row = *offsets.get_unchecked(child) as usize..*offsets.get_unchecked(child + 1) as usize;
            for slot in parent_slots.get_unchecked(row) {
                mask = or(mask, load(&*masks.as_ptr().add(*slot as usize)));
            }
            let mut pairs = 0;
            for vector in mask {
                let both = _mm512_and_si512(vector, _mm512_srli_epi64::<1>(vector));
                pairs |= _mm512_test_epi64_mask(both, even);
            }
            *doubled.get_unchecked_mut(child) |= pairs != 0;
            store(
                &mut *masks.as_mut_ptr().add(*own_slots.get_unchecked(child) as usize),
                mask,
            );
        }
    }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn load(mask: &Mask) -> Vectors {
    let mut vectors = [_mm512_setzero_si512(); VECTORS];
    for (index, vector) in vectors.iter_mut().enumerate() {
        // SAFETY: a mask is `VECTORS` times 64 bytes, aligned to 64.
        *vector = unsafe { _mm512_load_si512(mask.0.as_ptr().add(8 * index).cast()) };
    }
    vectors
}

#[inline]
#[target_feature(enable = "avx512f")]
fn store(mask: &mut Mask, vectors: Vectors) {
    for (index, vector) in vectors.into_iter().enumerate() {
        // SAFETY: a mask is `VECTORS` times 64 bytes, aligned to 64.
        unsafe { _mm512_store_si512(mask.0.as_mut_ptr().add(8 * index).cast(), vector) }
    }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn or(a: Vectors, b: Vectors) -> Vectors {
    let mut both = a;
    for index in 0..VECTORS {
        both[index] = _mm512_or_si512(a[index], b[index]);
    }
    both
}

#[inline]
#[target_feature(enable = "avx512f")]
fn is_empty(mask: Vectors) -> bool {
    let mut all = mask[0];
    for vector in &mask[1..] {
        all = _mm512_or_si512(all, *vector);
    }
    _mm512_test_epi64_mask(all, all) == 0
}

#[inline]
#[target_feature(enable = "avx512f")]
fn equal(a: Vectors, b: Vectors) -> bool {
    let mut unlike = 0;
    for index in 0..VECTORS {
        unlike |= _mm512_cmpneq_epi64_mask(a[index], b[index]);
    }
    unlike == 0
}
