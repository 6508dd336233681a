//! Encode, check and recover over GF(2^8) in 512-bit lanes: products of matrices where targets are few, an additive transform
//! where they are many.
//! Follows [`super::portable`] stage by stage, with the same bytes and verdicts; rows over GF(2^16) are not offered.
//! Never hands out a stripe whose shards disagree: its output stays zero.

use std::{cell::RefCell, collections::VecDeque};

use super::{
    RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe,
    additive::{MATRICES, Rows, Schedule, Step},
    gf8,
    gfni_pass::{self, Regions, Span},
    gfni_product::{self, Product, TARGETS_MAX},
};
use crate::{
    batch::Verdict,
    cpu::avx512::Avx512,
    engine::Work,
    job::{CHUNK_BYTES, Chunk},
    policy::ErasureCode,
};

/// Plans that a thread keeps for reuse: those of the last so many (k, m) and patterns of loss.
const PLANS_MAX: usize = 32;

/// Bytes of matrices that a thread keeps with its plans; the largest plan has 128 KiB.
const PLAN_BYTES_MAX: usize = 512 << 10;

/// Chunks of a tile: all rows of a transform over so many columns that they stay in the first cache.
const TILE_CHUNKS: usize = 384;

/// Chunks of the sources of a product that are read again for the next targets: they stay in the first cache.
const PRODUCT_CHUNKS: usize = 384;

/// Encodes stripes.
pub(crate) fn run_encode(engine: Avx512, work: &mut Work<'_>) {
    with_lanes(engine, work, |lanes, work| {
        work.decide_each(|row: &RsEncodeRow, input, output| {
            lanes.encode(&row.stripe, input, output);
            Verdict::Valid
        });
    });
}

/// Checks stripes.
pub(crate) fn run_check(engine: Avx512, work: &mut Work<'_>) {
    with_lanes(engine, work, |lanes, work| {
        work.decide_each(|row: &RsCheckRow, input, _| Verdict::of(lanes.check(&row.stripe, input)));
    });
}

/// Recovers stripes.
pub(crate) fn run_recover(engine: Avx512, work: &mut Work<'_>) {
    with_lanes(engine, work, |lanes, work| {
        work.decide_each(|row: &RsRecoverRow, input, output| {
            let recovered = lanes.recover(&row.stripe, input, output);
            if !recovered {
                output.fill(0);
            }
            Verdict::of(recovered)
        });
    });
}

fn with_lanes(engine: Avx512, work: &mut Work<'_>, run: impl FnOnce(&mut Lanes<'_>, &mut Work<'_>)) {
    thread_local! {
        static MEMORY: RefCell<Memory> = RefCell::default();
    }
    assert_eq!(work.policy.erasure, ErasureCode::Gf8, "the code that lanes offer");
    MEMORY.with_borrow_mut(|memory| {
        run(
            &mut Lanes {
                memory,
                _engine: engine,
            },
            work,
        )
    });
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
struct Plan {
    sources: Set,
    targets: Set,
    source_numbers: Vec<u8>,
    target_numbers: Vec<u8>,
    way: Way,
}

enum Way {
    /// By groups of at most [`TARGETS_MAX`] targets: by group, then by source, then by target of the group.
    Product(Vec<u64>),
    /// By an additive transform that gives the recovery shards from the first target to the last.
    Transform(Schedule),
}

impl Plan {
    /// `original_count` sources and at least one target.
    fn new(original_count: usize, sources: Set, targets: Set) -> Self {
        let source_numbers: Vec<u8> = members(&sources).collect();
        let target_numbers: Vec<u8> = members(&targets).collect();
        let way = Self::transform(original_count, &sources, &target_numbers).map_or_else(
            || Way::Product(matrices(&source_numbers, &target_numbers)),
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
        if *sources != set_of(0..k) || targets.len() <= TARGETS_MAX {
            return None;
        }
        let schedule = Schedule::new(k, low - k..high - k + 1);
        // A product takes an instruction and half a sum; sources are read once a group.
        let product_cost = k * targets.len() * 3 / 2 + k * targets.len().div_ceil(TARGETS_MAX);
        (schedule.cost() < product_cost).then_some(schedule)
    }

    fn bytes(&self) -> usize {
        match &self.way {
            Way::Product(matrices) => size_of_val(&matrices[..]),
            Way::Transform(schedule) => size_of_val(schedule.steps()),
        }
    }
}

/// Matrices of a product, group by group.
fn matrices(sources: &[u8], targets: &[u8]) -> Vec<u64> {
    let plan = gf8::Plan::new(sources, targets);
    let mut matrices = Vec::with_capacity(sources.len() * targets.len());
    for group in groups(targets.len()) {
        for source in 0..sources.len() {
            let of_group = group.clone().map(|target| plan.coefficient(source, target));
            matrices.extend(of_group.map(|constant| MATRICES[usize::from(constant)]));
        }
    }
    matrices
}

/// Cuts targets into as few groups as there must be, of about one size.
fn groups(targets: usize) -> impl Iterator<Item = std::ops::Range<usize>> + Clone {
    let groups = targets.div_ceil(TARGETS_MAX).max(1);
    (0..groups).map(move |group| group * targets / groups..(group + 1) * targets / groups)
}

/// What a thread keeps from row to row.
#[derive(Default)]
struct Memory {
    plans: VecDeque<Plan>,
    plan_bytes: usize,
    scratch: Scratch,
}

#[derive(Default)]
struct Scratch {
    tile: Vec<Chunk>,
    parity: Vec<Chunk>,
    sources: Vec<usize>,
    targets: Vec<usize>,
}

impl Memory {
    /// The plan from `sources` to `targets`, kept in front.
    fn plan(&mut self, original_count: usize, sources: Set, targets: Set) -> (&Plan, &mut Scratch) {
        let is_wanted = |plan: &Plan| plan.sources == sources && plan.targets == targets;
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
enum Sink<'a> {
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
struct Shape {
    /// Original shards.
    original_count: usize,
    /// Chunks of a slot.
    columns: usize,
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
    fn last_mask(&self) -> u64 {
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

/// The engine with what the thread keeps.
struct Lanes<'a> {
    memory: &'a mut Memory,
    /// The proof that the processor has the instructions.
    _engine: Avx512,
}

impl Lanes<'_> {
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
            Way::Product(matrices) => product(shape, plan, matrices, scratch, from, sink),
            Way::Transform(schedule) => transform(shape, plan, schedule, scratch, from, sink),
        }
    }
}

fn product(
    shape: Shape,
    plan: &Plan,
    matrices: &[u64],
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
    let columns_together = if targets <= TARGETS_MAX {
        shape.columns
    } else {
        (PRODUCT_CHUNKS / k).max(4)
    };
    let mut agrees = true;
    for column in (0..shape.columns).step_by(columns_together) {
        let columns = columns_together.min(shape.columns - column);
        for group in groups(targets) {
            let product = Product {
                matrices: &matrices[group.start * k..group.end * k],
                sources: &scratch.sources,
                copied: if group.start == 0 { copied } else { 0 },
                targets: &scratch.targets[group],
                columns,
            };
            // SAFETY: `Lanes` holds an engine, so the processor has the instructions.
            unsafe {
                match &mut sink {
                    Sink::Write { slots, .. } => gfni_product::write(product, &from[column..], &mut slots[column..]),
                    Sink::Compare(slots) => {
                        let last = (shape.columns - 1 - column, shape.last_mask());
                        agrees &= gfni_product::equals(product, &from[column..], &slots[column..], last);
                    }
                }
            }
        }
    }
    agrees
}

fn transform(
    shape: Shape,
    plan: &Plan,
    schedule: &Schedule,
    scratch: &mut Scratch,
    from: &[Chunk],
    mut sink: Sink<'_>,
) -> bool {
    let first_target = usize::from(plan.target_numbers[0]);
    let span = usize::from(plan.target_numbers[plan.target_numbers.len() - 1]) + 1 - first_target;
    let rows = schedule.tile_rows() + if matches!(sink, Sink::Compare(_)) { span } else { 0 };
    let tiles = shape.columns.div_ceil((TILE_CHUNKS / rows).max(1));
    let columns_together = shape.columns.div_ceil(tiles);
    let zero = Chunk([0; CHUNK_BYTES]);
    scratch
        .tile
        .resize(scratch.tile.len().max(schedule.tile_rows() * columns_together), zero);
    let mut agrees = true;
    for column in (0..shape.columns).step_by(columns_together) {
        let columns = columns_together.min(shape.columns - column);
        let mut tile = Tile {
            rows: &mut scratch.tile,
            columns,
            source: (&from[column..], shape.columns),
        };
        match &mut sink {
            Sink::Write { slots, first_slot, .. } => {
                let at = (first_target - *first_slot) * shape.columns + column;
                tile.run(schedule, (&mut slots[at..], shape.columns));
            }
            Sink::Compare(slots) => {
                scratch.parity.resize(scratch.parity.len().max(span * columns), zero);
                tile.run(schedule, (&mut scratch.parity, columns));
                let is_last = column + columns == shape.columns;
                let last = if is_last { shape.last_mask() } else { u64::MAX };
                for target in plan.target_numbers.iter().map(|target| usize::from(*target)) {
                    let computed = &scratch.parity[(target - first_target) * columns..][..columns];
                    let received = &slots[target * shape.columns + column..][..columns];
                    // SAFETY: `Lanes` holds an engine, so the processor has the instructions.
                    agrees &= unsafe { gfni_pass::equal(computed, received, last) };
                }
            }
        }
    }
    agrees
}

/// Some columns of a stripe on their way through a transform.
struct Tile<'a> {
    /// Rows of `columns` chunks, one behind the other.
    rows: &'a mut [Chunk],
    columns: usize,
    /// Originals, and chunks from one to the next.
    source: (&'a [Chunk], usize),
}

impl Tile<'_> {
    /// Follows the steps; `target` are the recovery shards and the chunks from one to the next.
    fn run(&mut self, schedule: &Schedule, target: (&mut [Chunk], usize)) {
        let c = self.columns;
        for step in schedule.steps() {
            // SAFETY: `Lanes` holds an engine, so the processor has the instructions.
            unsafe {
                match *step {
                    Step::Pass {
                        ref turn,
                        layers,
                        low,
                        from,
                        to,
                    } => {
                        let from_span = self.span(from, low, target.1);
                        let to_span = self.span(to, low, target.1);
                        let regions = match (from, to) {
                            (Rows::Source(_), Rows::Tile(_)) => Regions::Two(self.source.0, self.rows),
                            (Rows::Tile(_), Rows::Tile(_)) => Regions::One(self.rows),
                            (Rows::Tile(_), Rows::Target(_)) => Regions::Two(self.rows, target.0),
                            (Rows::Source(_), Rows::Target(_)) => Regions::Two(self.source.0, target.0),
                            (Rows::Target(_), _) | (_, Rows::Source(_)) => unreachable!("sources in, targets out"),
                        };
                        gfni_pass::pass(layers, turn, regions, from_span, to_span, c << low);
                    }
                    Step::Add { from, to, rows, matrix } => {
                        gfni_pass::add(self.rows, from * c, to * c, rows * c, matrix)
                    }
                    Step::Fold { from, to, rows, matrix } => {
                        gfni_pass::fold(self.rows, from * c, to * c, rows * c, matrix)
                    }
                    Step::Copy { from, to, rows } => match (from, to) {
                        (Rows::Source(from), Rows::Tile(to)) => {
                            let from = &self.source.0[from * self.source.1..][..c];
                            self.rows[to * c..][..c].copy_from_slice(from);
                        }
                        (Rows::Tile(from), Rows::Target(to)) => {
                            target.0[to * target.1..][..c].copy_from_slice(&self.rows[from * c..][..c]);
                        }
                        (Rows::Tile(from), Rows::Tile(to)) => {
                            self.rows.copy_within(from * c..(from + rows) * c, to * c);
                        }
                        _ => unreachable!("sources in, targets out"),
                    },
                    Step::Zero { to, rows } => self.rows[to * c..(to + rows) * c].fill(Chunk([0; CHUNK_BYTES])),
                }
            }
        }
    }

    fn span(&self, rows: Rows, low: usize, target_pitch: usize) -> Span {
        let (row, pitch) = match rows {
            Rows::Source(row) => (row, self.source.1),
            Rows::Tile(row) => (row, self.columns),
            Rows::Target(row) => (row, target_pitch),
        };
        Span {
            first: row * pitch,
            pitch: pitch << low,
        }
    }
}
