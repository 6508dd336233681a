//! Encode, check and recover over GF(2^8) in 512-bit lanes: products of matrices where targets are few, an additive transform
//! where they are many.
//! The kernel of [`super::lanes`] for processors with AVX-512 and GFNI; rows over GF(2^16) are not offered.
//! Never decides a stripe: it computes shards, or says whether they equal those received.

use std::cell::RefCell;

use super::{
    additive::{MATRICES, Rows, Schedule, Step},
    gfni_pass::{self, Regions, Span},
    gfni_product::{self, TARGETS_MAX},
    lanes::{Kernel, Lanes, Memory, Plan, Product, Scratch, Shape, Sink},
};
use crate::{
    cpu::avx512::Avx512,
    engine::Work,
    job::{CHUNK_BYTES, Chunk},
};

/// Chunks of a tile: all rows of a transform over so many columns that they stay in the first cache.
const TILE_CHUNKS: usize = 384;

/// Decides stripes.
pub(crate) fn run(kernel: Avx512, work: &mut Work<'_>) {
    thread_local! {
        static MEMORY: RefCell<Memory<Avx512>> = RefCell::default();
    }
    MEMORY.with_borrow_mut(|memory| Lanes { memory, kernel }.run(work));
}

impl Kernel for Avx512 {
    type Constant = u64;
    const TARGETS_MAX: usize = TARGETS_MAX;
    const TRANSFORMS: bool = true;

    fn constant(constant: u8) -> u64 {
        MATRICES[usize::from(constant)]
    }

    fn write(self, product: Product<'_, u64>, from: &[Chunk], to: &mut [Chunk]) {
        // SAFETY: an engine exists only where the processor has the instructions.
        unsafe { gfni_product::write(product, from, to) }
    }

    fn equals(self, product: Product<'_, u64>, from: &[Chunk], received: &[Chunk], last: (usize, u64)) -> bool {
        // SAFETY: as above.
        unsafe { gfni_product::equals(product, from, received, last) }
    }

    fn transform(
        self,
        shape: Shape,
        plan: &Plan<Self>,
        schedule: &Schedule,
        scratch: &mut Scratch,
        from: &[Chunk],
        sink: Sink<'_>,
    ) -> bool {
        transform(shape, plan, schedule, scratch, from, sink)
    }
}

fn transform(
    shape: Shape,
    plan: &Plan<Avx512>,
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
        let next = column + columns;
        // SAFETY: a plan of this kernel has a transform, so there is an engine, and the processor has the instructions.
        unsafe {
            let columns = columns_together.min(shape.columns - next);
            gfni_pass::fetch(from, shape.original_count, shape.columns, next, columns);
        }
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
                    // SAFETY: a plan of this kernel has a transform, so there is an engine, and the processor has the instructions.
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
            // SAFETY: a plan of this kernel has a transform, so there is an engine, and the processor has the instructions.
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
