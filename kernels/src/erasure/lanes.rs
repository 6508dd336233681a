//! Encode, check and recover over GF(2^8) by any kernel of vector lanes: which shards come from which, by what constants.
//! Between the engines' files, which hold the kernels, and the rows; follows [`super::portable`] stage by stage.
//! Never hands out a stripe whose shards disagree: its output stays zero.

use std::collections::VecDeque;

use super::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe, additive::Schedule, gf8};
use crate::{
    batch::Verdict,
    engine::Work,
    job::{CHUNK_BYTES, Chunk},
    policy::ErasureCode,
    primitive::Stage,
};

/// Plans that a thread keeps for reuse: those of the last so many (k, m) and patterns of loss.
const PLANS_MAX: usize = 32;

/// Bytes of constants that a thread keeps with its plans; the largest plan has 128 KiB of matrices, 512 KiB of tables.
const PLAN_BYTES_MAX: usize = 512 << 10;

/// Chunks of the sources of a product that are read again for the next targets: they stay in the first cache.
const PRODUCT_CHUNKS: usize = 384;

/// Products of shards and constants. A value is the proof that the processor has the instructions.
pub(super) trait Kernel: Copy {
    /// A constant in the form in which it multiplies.
    type Constant: Copy;
    /// Targets of one call at most.
    const TARGETS_MAX: usize;
    /// Whether it has a [`transform`](Self::transform).
    const TRANSFORMS: bool = false;
    /// The form of a constant.
    fn constant(constant: u8) -> Self::Constant;
    /// Writes the targets into `to`, whole chunks.
    fn write(self, product: Product<'_, Self::Constant>, from: &[Chunk], to: &mut [Chunk]);
    /// Whether the targets are what stands in `received`; of column `last.0` only the bytes of mask `last.1` count.
    fn equals(
        self,
        product: Product<'_, Self::Constant>,
        from: &[Chunk],
        received: &[Chunk],
        last: (usize, u64),
    ) -> bool;
    /// The targets by an additive transform; false if a compared one differs.
    fn transform(
        self,
        _shape: Shape,
        _plan: &Plan<Self>,
        _schedule: &Schedule,
        _scratch: &mut Scratch,
        _from: &[Chunk],
        _sink: Sink<'_>,
    ) -> bool {
        unreachable!("no plan has a transform that the kernel lacks")
    }
}

/// Shards of a product and where they stand.
#[derive(Clone, Copy)]
pub(super) struct Product<'a, C> {
    /// Constants, by source, then by target: `sources.len() * targets.len()`.
    pub constants: &'a [C],
    /// First chunk of every source in the region read.
    pub sources: &'a [usize],
    /// First chunk of every target in the other region, 1 to [`Kernel::TARGETS_MAX`].
    pub targets: &'a [usize],
    /// Columns to work on, counted from the first chunk of each shard.
    pub columns: usize,
    /// So many of the first sources are also copied, to the same chunks of the region that is written.
    pub copied: usize,
}

impl<C> Product<'_, C> {
    /// Everything that a kernel relies on.
    pub(super) fn assert_inside(&self, targets_max: usize, from: &[Chunk], targets_in: &[Chunk]) {
        let end = |shards: &[usize]| shards.iter().max().map_or(0, |first| first + self.columns);
        let (sources_end, targets_end) = (end(self.sources), end(self.targets));
        assert!(sources_end <= from.len(), "sources end at chunk {sources_end}");
        assert!(targets_end <= targets_in.len(), "targets end at chunk {targets_end}");
        assert_eq!(
            self.constants.len(),
            self.sources.len() * self.targets.len(),
            "a constant a pair"
        );
        assert!((1..=targets_max).contains(&self.targets.len()), "targets of one call");
        assert!(
            end(&self.sources[..self.copied]) <= targets_in.len(),
            "copies end inside"
        );
    }
}

/// A set of shards, a bit each.
type Set = [u64; 4];

fn set_of(shards: std::ops::Range<usize>) -> Set {
    let below = |end: usize, word: usize| match end.saturating_sub(word * 64) {
        0 => 0,
        bits @ 1..64 => (1u64 << bits) - 1,
        _ => u64::MAX,
    };
    std::array::from_fn(|word| below(shards.end, word) & !below(shards.start, word))
}

fn count(set: &Set) -> usize {
    set.iter().map(|word| word.count_ones() as usize).sum()
}

fn members(set: &Set) -> impl Iterator<Item = u8> + '_ {
    set.iter().enumerate().flat_map(|(number, word)| {
        let mut rest = *word;
        std::iter::from_fn(move || {
            let bit = rest.trailing_zeros();
            rest &= rest.wrapping_sub(1);
            (bit < 64).then_some((number as u32 * 64 + bit) as u8)
        })
    })
}

/// The first `wanted` members.
fn first(set: &Set, wanted: usize) -> Set {
    let (mut rest, mut cut) = (wanted, [0; 4]);
    for (word, cut) in set.iter().zip(&mut cut) {
        let mut word = *word;
        while word.count_ones() as usize > rest {
            word &= !(1 << (63 - word.leading_zeros()));
        }
        rest -= word.count_ones() as usize;
        *cut = word;
    }
    cut
}

fn is_empty(set: &Set) -> bool {
    *set == [0; 4]
}

fn without(set: &Set, other: &Set) -> Set {
    std::array::from_fn(|word| set[word] & !other[word])
}

/// How to get targets from sources.
pub(super) struct Plan<K: Kernel> {
    sources: Set,
    targets: Set,
    source_numbers: Vec<u8>,
    /// Numbers of the targets, ascending.
    pub target_numbers: Vec<u8>,
    way: Way<K>,
}

enum Way<K: Kernel> {
    /// By groups of at most [`Kernel::TARGETS_MAX`] targets: by group, then by source, then by target of the group.
    Product(Vec<K::Constant>),
    /// By an additive transform that gives the recovery shards from the first target to the last.
    Transform(Schedule),
}

impl<K: Kernel> Plan<K> {
    /// `original_count` sources and at least one target.
    fn new(original_count: usize, sources: Set, targets: Set) -> Self {
        let source_numbers: Vec<u8> = members(&sources).collect();
        let target_numbers: Vec<u8> = members(&targets).collect();
        let way = Self::transform(original_count, &sources, &target_numbers).map_or_else(
            || Way::Product(constants::<K>(&source_numbers, &target_numbers)),
            Way::Transform,
        );
        Self {
            sources,
            targets,
            source_numbers,
            target_numbers,
            way,
        }
    }

    /// The transform, where there is one and it is faster than the product.
    fn transform(original_count: usize, sources: &Set, targets: &[u8]) -> Option<Schedule> {
        let k = original_count;
        let (low, high) = (usize::from(targets[0]), usize::from(targets[targets.len() - 1]));
        if !K::TRANSFORMS || *sources != set_of(0..k) || targets.len() <= K::TARGETS_MAX {
            return None;
        }
        let schedule = Schedule::new(k, low - k..high - k + 1);
        // A product takes an instruction and half a sum; sources are read once a group.
        let product_cost = k * targets.len() * 3 / 2 + k * targets.len().div_ceil(K::TARGETS_MAX);
        (schedule.cost() < product_cost).then_some(schedule)
    }

    fn bytes(&self) -> usize {
        match &self.way {
            Way::Product(constants) => size_of_val(&constants[..]),
            Way::Transform(schedule) => size_of_val(schedule.steps()),
        }
    }
}

/// Constants of a product, group by group.
fn constants<K: Kernel>(sources: &[u8], targets: &[u8]) -> Vec<K::Constant> {
    let plan = gf8::Plan::new(sources, targets);
    let mut constants = Vec::with_capacity(sources.len() * targets.len());
    for group in groups(targets.len(), K::TARGETS_MAX) {
        for source in 0..sources.len() {
            let of_group = group.clone().map(|target| plan.coefficient(source, target));
            constants.extend(of_group.map(K::constant));
        }
    }
    constants
}

/// Cuts targets into as few groups of at most `most` as there must be, of about one size.
fn groups(targets: usize, most: usize) -> impl Iterator<Item = std::ops::Range<usize>> + Clone {
    let groups = targets.div_ceil(most).max(1);
    (0..groups).map(move |group| group * targets / groups..(group + 1) * targets / groups)
}

/// What a thread keeps from row to row.
pub(super) struct Memory<K: Kernel> {
    plans: VecDeque<Plan<K>>,
    plan_bytes: usize,
    scratch: Scratch,
}

impl<K: Kernel> Default for Memory<K> {
    fn default() -> Self {
        Self {
            plans: VecDeque::new(),
            plan_bytes: 0,
            scratch: Scratch::default(),
        }
    }
}

/// Memory of a stripe in work.
#[derive(Default)]
pub(super) struct Scratch {
    /// Rows of a transform.
    pub tile: Vec<Chunk>,
    /// Shards that are computed to be compared.
    pub parity: Vec<Chunk>,
    sources: Vec<usize>,
    targets: Vec<usize>,
}

impl<K: Kernel> Memory<K> {
    /// The plan from `sources` to `targets`, kept in front.
    fn plan(&mut self, original_count: usize, sources: Set, targets: Set) -> (&Plan<K>, &mut Scratch) {
        let is_wanted = |plan: &Plan<K>| plan.sources == sources && plan.targets == targets;
        match self.plans.iter().position(is_wanted) {
            Some(0) => {}
            Some(found) => {
                if let Some(plan) = self.plans.remove(found) {
                    self.plans.push_front(plan);
                }
            }
            None => {
                let plan = Plan::new(original_count, sources, targets);
                self.plan_bytes += plan.bytes();
                self.plans.push_front(plan);
                while self.plans.len() > 1 && (self.plans.len() > PLANS_MAX || self.plan_bytes > PLAN_BYTES_MAX) {
                    self.plan_bytes -= self.plans.pop_back().map_or(0, |plan| plan.bytes());
                }
            }
        }
        (&self.plans[0], &mut self.scratch)
    }
}

/// Where targets go.
pub(super) enum Sink<'a> {
    /// Written to the slot of their number less `first_slot`, and the first `copied` sources to their own.
    Write {
        slots: &'a mut [Chunk],
        first_slot: usize,
        copied: usize,
    },
    /// Compared with the slot of their number.
    Compare(&'a [Chunk]),
}

/// The shape of the slots of a stripe.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    /// Original shards.
    pub original_count: usize,
    /// Chunks of a slot.
    pub columns: usize,
    /// Bytes of a shard.
    shard_bytes: usize,
}

impl Shape {
    fn of(stripe: &Stripe) -> Self {
        Self {
            original_count: stripe.original_count as usize,
            columns: stripe.stride_bytes() as usize / CHUNK_BYTES,
            shard_bytes: stripe.shard_bytes as usize,
        }
    }

    /// The bytes of the last column that are data.
    pub(super) fn last_mask(&self) -> u64 {
        let bytes = self.shard_bytes - (self.columns - 1) * CHUNK_BYTES;
        u64::MAX >> (CHUNK_BYTES - bytes)
    }

    /// Zero behind every shard: lanes write whole columns.
    fn clear_padding(&self, slots: &mut [Chunk]) {
        let bytes = self.shard_bytes - (self.columns - 1) * CHUNK_BYTES;
        if bytes < CHUNK_BYTES {
            for slot in slots.chunks_exact_mut(self.columns) {
                slot[self.columns - 1].0[bytes..].fill(0);
            }
        }
    }
}

/// A kernel with what the thread keeps.
pub(super) struct Lanes<'a, K: Kernel> {
    /// Plans and scratch.
    pub memory: &'a mut Memory<K>,
    /// The proof that the processor has the instructions.
    pub kernel: K,
}

impl<K: Kernel> Lanes<'_, K> {
    /// Decides the stripes of the work.
    pub(super) fn run(&mut self, work: &mut Work<'_>) {
        assert_eq!(work.policy.erasure, ErasureCode::Gf8, "the code that lanes offer");
        match work.stage {
            Stage::RsEncode => work.decide_each(|row: &RsEncodeRow, input, output| {
                self.encode(&row.stripe, input, output);
                Verdict::Valid
            }),
            Stage::RsCheck => {
                work.decide_each(|row: &RsCheckRow, input, _| Verdict::of(self.check(&row.stripe, input)));
            }
            _ => work.decide_each(|row: &RsRecoverRow, input, output| {
                let recovered = self.recover(&row.stripe, input, output);
                if !recovered {
                    output.fill(0);
                }
                Verdict::of(recovered)
            }),
        }
    }

    fn encode(&mut self, stripe: &Stripe, input: &[u8], output: &mut [u8]) {
        let (shape, k) = (Shape::of(stripe), stripe.original_count as usize);
        let output: &mut [Chunk] = bytemuck::cast_slice_mut(output);
        let targets = set_of(k..stripe.shard_count() as usize);
        let sink = Sink::Write {
            slots: &mut *output,
            first_slot: k,
            copied: 0,
        };
        self.interpolate(shape, bytemuck::cast_slice(input), (set_of(0..k), targets), sink);
        shape.clear_padding(output);
    }

    fn check(&mut self, stripe: &Stripe, input: &[u8]) -> bool {
        let (shape, k) = (Shape::of(stripe), stripe.original_count as usize);
        let slots: &[Chunk] = bytemuck::cast_slice(input);
        let targets = set_of(k..stripe.shard_count() as usize);
        self.interpolate(shape, slots, (set_of(0..k), targets), Sink::Compare(slots))
    }

    /// Writes all originals to `output`; false if fewer than k shards are present or those beyond the first k disagree.
    fn recover(&mut self, stripe: &Stripe, input: &[u8], output: &mut [u8]) -> bool {
        let (shape, k) = (Shape::of(stripe), stripe.original_count as usize);
        let (bitmap, slots) = input.split_at(stripe.bitmap_bytes() as usize);
        let (slots, output): (&[Chunk], &mut [Chunk]) = (bytemuck::cast_slice(slots), bytemuck::cast_slice_mut(output));
        let every = set_of(0..stripe.shard_count() as usize);
        let present: Set = std::array::from_fn(|word| {
            let word_bytes = bitmap[word * 8..][..8].try_into().expect("eight bytes");
            u64::from_le_bytes(word_bytes) & every[word]
        });
        if count(&present) < k {
            return false;
        }
        let originals = set_of(0..k);
        let sources = first(&present, k);
        let (absent, surplus) = (without(&originals, &sources), without(&present, &sources));
        if is_empty(&absent) {
            output.copy_from_slice(&slots[..k * shape.columns]);
        } else {
            // The originals among the sources stand before the recovery shards.
            let copied = k - count(&absent);
            let sink = Sink::Write {
                slots: &mut *output,
                first_slot: 0,
                copied,
            };
            self.interpolate(shape, slots, (sources, absent), sink);
        }
        shape.clear_padding(output);
        // The originals give every shard, as the sources do.
        is_empty(&surplus) || self.interpolate(shape, output, (originals, surplus), Sink::Compare(slots))
    }

    /// Targets from sources, the two sets of `shards`; false if a compared one differs.
    fn interpolate(&mut self, shape: Shape, from: &[Chunk], shards: (Set, Set), sink: Sink<'_>) -> bool {
        let (plan, scratch) = self.memory.plan(shape.original_count, shards.0, shards.1);
        match &plan.way {
            Way::Product(constants) => product(self.kernel, shape, plan, constants, scratch, from, sink),
            Way::Transform(schedule) => self.kernel.transform(shape, plan, schedule, scratch, from, sink),
        }
    }
}

fn product<K: Kernel>(
    kernel: K,
    shape: Shape,
    plan: &Plan<K>,
    constants: &[K::Constant],
    scratch: &mut Scratch,
    from: &[Chunk],
    mut sink: Sink<'_>,
) -> bool {
    let (first_slot, copied) = match sink {
        Sink::Write { first_slot, copied, .. } => (first_slot, copied),
        Sink::Compare(_) => (0, 0),
    };
    let (k, targets) = (plan.source_numbers.len(), plan.target_numbers.len());
    scratch.sources.clear();
    scratch.sources.extend(
        plan.source_numbers
            .iter()
            .map(|shard| usize::from(*shard) * shape.columns),
    );
    scratch.targets.clear();
    scratch.targets.extend(
        plan.target_numbers
            .iter()
            .map(|shard| (usize::from(*shard) - first_slot) * shape.columns),
    );
    let columns_together = if targets <= K::TARGETS_MAX {
        shape.columns
    } else {
        (PRODUCT_CHUNKS / k).max(4)
    };
    let mut agrees = true;
    for column in (0..shape.columns).step_by(columns_together) {
        let columns = columns_together.min(shape.columns - column);
        for group in groups(targets, K::TARGETS_MAX) {
            let product = Product {
                constants: &constants[group.start * k..group.end * k],
                sources: &scratch.sources,
                copied: if group.start == 0 { copied } else { 0 },
                targets: &scratch.targets[group],
                columns,
            };
            match &mut sink {
                Sink::Write { slots, .. } => kernel.write(product, &from[column..], &mut slots[column..]),
                Sink::Compare(slots) => {
                    let last = (shape.columns - 1 - column, shape.last_mask());
                    agrees &= kernel.equals(product, &from[column..], &slots[column..], last);
                }
            }
        }
    }
    agrees
}
