//! Plans of the code over GF(2^16): Leopard's transforms as passes of layers, over all stripes of one shape at a time.
//! Between stripes and `gf16.wgsl`; the order of steps is that of crate `reed-solomon-simd`, whose constants these are.
//! Never a pass for every stripe: stripes of one shape and one pattern of presence go together.
//!
//! Limit: memory and arithmetic alike. Two layers read and write every working row once, and a product of 64 bytes by a constant is 256
//! masked sums under masks that cost twice as much, shared by two products where two rows have one constant.

use reed_solomon_simd::engine::{GF_MODULUS, GF_ORDER, tables, utils};

use super::{
    Stripe,
    shader::{COMBINE, COPY, LAYER, LAYERS, LOAD, STORE, StripeJob},
    shader_items::{COMPARED, Item, List},
};
use crate::{
    gpu::shader::{Pass, Plan, Traits},
    job::CHUNK_BYTES,
    primitive::Stage,
};

/// Most passes of a batch: beyond, the shapes are too many to pay.
const PASSES_MAX: usize = 8_192;

/// Most patterns of presence of a batch: each costs the host an evaluation over the whole field.
const PATTERNS_MAX: usize = 256;

/// Most bytes of working rows: stripes beyond wait for the passes before them.
const SCRATCH_BYTES_MAX: u64 = 1 << 30;

/// No slot, no logarithm.
const NONE: u32 = u32::MAX;

/// A slot of the window, where working rows are loaded from.
const WINDOW: u32 = 1 << 31;

/// Stripes of one shape and one pattern of presence.
struct Group {
    stripe: Stripe,
    present: Vec<usize>,
    slots: u32,
    rows: Vec<u32>,
}

/// The passes over these stripes; `None` where there are too many patterns, or one stripe finds no room.
pub(super) fn plan(jobs: &[StripeJob<'_>], traits: &Traits) -> Option<Plan> {
    let mut groups: Vec<Group> = Vec::new();
    for (job, row) in jobs.iter().zip(0..) {
        let present = job.shards();
        if present.len() < job.stripe.original_count as usize {
            // The host knows this without a transform.
            continue;
        }
        let slots = job.present.map_or(0, |bitmap| (bitmap.len() / CHUNK_BYTES) as u32);
        let known = groups
            .iter()
            .position(|group| group.stripe == job.stripe && group.present == present);
        match known {
            Some(group) => groups[group].rows.push(row),
            None if groups.len() == PATTERNS_MAX => return None,
            None => groups.push(Group {
                stripe: job.stripe,
                present,
                slots,
                rows: vec![row],
            }),
        }
    }
    let mut passes = Passes {
        list: List::default(),
        passes: Vec::new(),
        scratch_bytes: [0; 4],
        scratch_bytes_max: SCRATCH_BYTES_MAX.min(traits.binding_bytes_max),
    };
    for group in &groups {
        match jobs[group.rows[0] as usize].stage {
            Stage::RsRecover => passes.recover(group)?,
            stage => passes.encode(group, stage, 0)?,
        }
    }
    if passes.passes.len() > PASSES_MAX {
        return None;
    }
    Some(Plan {
        passes: passes.passes,
        scratch_bytes: passes.scratch_bytes,
        extra_rows: passes.list.words,
    })
}

struct Passes {
    list: List,
    passes: Vec<Pass>,
    scratch_bytes: [u64; 4],
    scratch_bytes_max: u64,
}

/// Working rows of the stripes of a run.
#[derive(Clone, Copy)]
struct Run {
    /// Unit of the list of batch rows.
    rows: u32,
    stripes: u32,
    /// Working rows of a stripe.
    work: u32,
    /// Chunks of a shard.
    chunks: u32,
    /// Chunks before the first slot.
    slots: u32,
}

impl Passes {
    /// Recovery shards of a group, written or compared; originals from the input, or from the window (`WINDOW`).
    fn encode(&mut self, group: &Group, stage: Stage, source: u32) -> Option<()> {
        let (k, m) = (group.stripe.original_count, group.stripe.recovery_count);
        let is_high = is_high_rate(k, m);
        let block = if is_high {
            m.next_power_of_two()
        } else {
            k.next_power_of_two()
        };
        let work = if is_high {
            k.next_multiple_of(block)
        } else {
            m.next_multiple_of(block)
        };
        let loaded = if is_high { work } else { block };
        let entries = (0..loaded).flat_map(|row| [if row < k { row | source } else { NONE }, NONE]);
        let entries = self.list.push(&entries.collect::<Vec<u32>>());
        let place = |recovery: u32| match stage {
            Stage::RsEncode => Some(recovery),
            Stage::RsCheck => Some((k + recovery) | COMPARED),
            _ => {
                let surplus = &group.present[k as usize..];
                let shard = (k + recovery) as usize;
                surplus.binary_search(&shard).ok().map(|_| (k + recovery) | COMPARED)
            }
        };
        let targets: Vec<u32> = (0..m)
            .filter_map(|recovery| Some([recovery, place(recovery)?, NONE, 0]))
            .flatten()
            .collect();
        let count = targets.len() as u32 / 4;
        let targets = self.list.push(&targets);
        for run in self.runs(group, work, 1)? {
            self.load(&run, entries, loaded)?;
            if is_high {
                self.layers(&run, block, work, block, true, false)?;
                if work > block {
                    self.combine(&run, 0, block, 0..block)?;
                }
                self.layers(&run, block, block, 0, false, false)?;
            } else {
                self.layers(&run, block, block, 0, true, false)?;
                if work > block {
                    self.combine(&run, 1, block, block..work)?;
                }
                self.layers(&run, block, work, block, false, false)?;
            }
            self.store(&run, targets, count)?;
        }
        Some(())
    }

    /// Originals of a group: copies of those that are present, the others transformed; then the surplus shards are compared.
    fn recover(&mut self, group: &Group) -> Option<()> {
        let (k, m) = (group.stripe.original_count, group.stripe.recovery_count);
        let columns = (group.stripe.stride_bytes() / 16) as u32;
        let lanes = k.checked_mul(columns)?;
        let items = group.rows.iter().zip(0u32..).map(|(row, number)| Item {
            first: number.wrapping_mul(lanes),
            row: *row,
            slots: group.slots,
            ..Item::default()
        });
        let lanes = lanes.checked_mul(group.rows.len() as u32)?;
        let copies = self.list.pass(COPY, &items.collect::<Vec<_>>(), lanes);
        self.passes.extend(copies);
        let (sources, surplus) = group.present.split_at(k as usize);
        let absent: Vec<u32> = (0..k)
            .filter(|shard| sources.binary_search(&(*shard as usize)).is_err())
            .collect();
        if !absent.is_empty() {
            let is_high = is_high_rate(k, m);
            // Working rows of originals and of recovery shards begin at these.
            let (originals, recovery) = match is_high {
                true => (m.next_power_of_two(), 0),
                false => (0, k.next_power_of_two()),
            };
            let end = if is_high { originals + k } else { recovery + m };
            let work = end.next_power_of_two();
            let place = |shard: usize| match (shard as u32).checked_sub(k) {
                None => originals + shard as u32,
                Some(number) => recovery + number,
            };
            let mut slots = vec![NONE; work as usize];
            sources
                .iter()
                .for_each(|shard| slots[place(*shard) as usize] = *shard as u32);
            let logarithms = erasure_logarithms(&slots, is_high, k as usize..recovery.max(k) as usize, end);
            let entries = slots.iter().zip(&logarithms[..]);
            let entries: Vec<u32> = entries
                .flat_map(|(slot, logarithm)| [*slot, u32::from(*logarithm)])
                .collect();
            let entries = self.list.push(&entries);
            let reveal = |shard: &u32| {
                let row = place(*shard as usize);
                let logarithm = GF_MODULUS - logarithms[row as usize];
                [row, *shard, u32::from(logarithm % GF_MODULUS), 0]
            };
            let targets: Vec<u32> = absent.iter().flat_map(reveal).collect();
            let targets = self.list.push(&targets);
            for run in self.runs(group, work, 2)? {
                self.load(&run, entries, work)?;
                self.layers(&run, work, work, 0, true, false)?;
                self.combine(&run, 2, work, 0..work)?;
                self.layers(&run, work, work, 0, false, true)?;
                self.store(&run, targets, absent.len() as u32)?;
            }
        }
        match surplus {
            [] => Some(()),
            _ => self.encode(group, Stage::RsRecover, WINDOW),
        }
    }

    /// Cuts a group into runs whose working rows fit into scratch.
    fn runs(&mut self, group: &Group, work: u32, buffers: usize) -> Option<Vec<Run>> {
        let chunks = (group.stripe.stride_bytes() / CHUNK_BYTES as u64) as u32;
        let stripe_bytes = u64::from(work) * group.stripe.stride_bytes();
        let most = usize::try_from(self.scratch_bytes_max / stripe_bytes).ok()?;
        if most == 0 {
            return None;
        }
        let run = |rows: &[u32]| Run {
            rows: self.list.push(rows),
            stripes: rows.len() as u32,
            work,
            chunks,
            slots: group.slots,
        };
        let bytes = stripe_bytes * most.min(group.rows.len()) as u64;
        for scratch in &mut self.scratch_bytes[..buffers] {
            *scratch = (*scratch).max(bytes);
        }
        Some(group.rows.chunks(most).map(run).collect())
    }

    fn load(&mut self, run: &Run, entries: u32, rows: u32) -> Option<()> {
        // Rows that a copy fills later are not loaded; the kernel counts rows of a stripe.
        debug_assert!(rows <= run.work, "{rows} of {}", run.work);
        let a = [entries, run.rows, run.work, run.chunks];
        self.push(LOAD, run, rows, 1, a, [run.slots, rows, 0, 0])
    }

    /// All layers over blocks of `size` rows, up to row `end`; `add` goes to the number of every constant.
    fn layers(&mut self, run: &Run, size: u32, end: u32, add: u32, inverse: bool, from_second: bool) -> Option<()> {
        let (layers, mut step) = (size.ilog2(), 0);
        while step < layers {
            // Two at a time where there are two.
            let together = 2.min(layers - step);
            let lowest = if inverse { step } else { layers - step - together };
            let second = from_second && step == 0;
            let a = [lowest, add, run.work, run.chunks];
            let (kernel, rows) = if together == 2 {
                (LAYERS, end / 4)
            } else {
                (LAYER, end / 2)
            };
            let b = [rows, u32::from(inverse), u32::from(second), 0];
            self.push(kernel, run, rows, 1, a, b)?;
            step += together;
        }
        Some(())
    }

    fn combine(&mut self, run: &Run, mode: u32, block: u32, rows: std::ops::Range<u32>) -> Option<()> {
        let a = [mode, block, run.work, run.chunks];
        let b = [rows.end - rows.start, rows.start, 0, 0];
        self.push(COMBINE, run, b[0], 4, a, b)
    }

    fn store(&mut self, run: &Run, targets: u32, count: u32) -> Option<()> {
        let a = [targets, run.rows, run.work, run.chunks];
        self.push(STORE, run, count, 1, a, [run.slots, count, 0, 0])
    }

    /// A pass over so many rows of every stripe of a run, so many units a chunk.
    fn push(&mut self, kernel: usize, run: &Run, rows: u32, units: u32, a: [u32; 4], b: [u32; 4]) -> Option<()> {
        let lanes = u64::from(run.stripes) * u64::from(rows) * u64::from(run.chunks) * u64::from(units);
        let lanes = u32::try_from(lanes).ok()?;
        if lanes > 0 {
            self.passes.push(Pass {
                kernel,
                lanes,
                splits: true,
                a,
                b,
            });
        }
        Some(())
    }
}

/// Which of the two arrangements the crate takes (`rate_default.rs`).
fn is_high_rate(k: u32, m: u32) -> bool {
    match k.next_power_of_two().cmp(&m.next_power_of_two()) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => k <= m,
    }
}

/// Logarithms of the polynomial that vanishes at the rows without a shard, at the rows up to `end` (and its inverse derivative there).
fn erasure_logarithms(
    slots: &[u32],
    is_high: bool,
    known_zeros: std::ops::Range<usize>,
    end: u32,
) -> Box<[u16; GF_ORDER]> {
    let mut erasures: Box<[u16; GF_ORDER]> = vec![0u16; GF_ORDER].try_into().expect("as many as there are elements");
    for (erasure, slot) in erasures.iter_mut().zip(slots).take(end as usize) {
        *erasure = u16::from(*slot == NONE);
    }
    if !is_high {
        // Rows between originals and recovery shards hold zeros that are known; nothing is known behind these.
        erasures[known_zeros].fill(0);
        erasures[end as usize..].fill(1);
    }
    utils::eval_poly(&mut erasures, if is_high { end as usize } else { GF_ORDER });
    // A logarithm of 2^16 - 1 is that of one.
    erasures.iter_mut().for_each(|logarithm| *logarithm %= GF_MODULUS);
    erasures
}

/// What `tables` of `gf16.wgsl` holds: for every logarithm the products of the powers of x; the logarithms of the constants.
pub(super) fn tables() -> Vec<u32> {
    let exp_log = tables::get_exp_log();
    let mut words = Vec::with_capacity(GF_ORDER * 8 + GF_ORDER / 2);
    for logarithm in 0..GF_ORDER {
        // The last one stands for zero among the constants.
        let product = |bit: usize| match logarithm == usize::from(GF_MODULUS) {
            true => 0,
            false => u32::from(tables::mul(1 << bit, logarithm as u16, &exp_log.exp, &exp_log.log)),
        };
        words.extend((0..8).map(|pair| product(2 * pair) | product(2 * pair + 1) << 16));
    }
    let constants = tables::get_skew().chunks(2);
    words.extend(constants.map(|pair| u32::from(pair[0]) | u32::from(*pair.get(1).unwrap_or(&0)) << 16));
    words
}
