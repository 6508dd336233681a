//! An engine computes rows of a stage on the calling thread: the portable path, and later each set of vector lanes.
//! The CPU backend ranks engines and splits batches between threads. An engine decides rows or leaves them undecided;
//! it never sees a chain, a file or another engine.

use crate::{
    batch::{Batch, Outcome, Outputs, RowTable, Verdict},
    job::{CHUNK_BYTES, Chunk, Header, Job, REGION_SHIFT},
    policy::Policy,
    primitive::Stage,
    region::Region,
};

/// Rows of one stage, decided on the calling thread.
pub trait Engine: Send + Sync {
    /// Name in reports and of `--backend`, e.g. `cpu-portable`.
    fn name(&self) -> &'static str;
    /// Whether it decides this stage under this policy.
    fn offers(&self, stage: Stage, policy: &Policy) -> bool;
    /// Rows from which it is efficient.
    fn rows_preferred(&self, stage: Stage) -> usize;
    /// Rows of this table that it computes side by side: fewer take about the time of so many. Work is cut into multiples.
    fn rows_together(&self, _table: &RowTable) -> usize {
        1
    }
    /// Whether it writes every byte of the window of every row that it decides in this stage, whatever stood there, and hands
    /// no row to another engine. Windows of such a stage are not cleared before it runs, only those of rows left undecided after.
    fn overwrites(&self, _stage: Stage, _policy: &Policy) -> bool {
        false
    }
    /// Decides every row of the work.
    fn run(&self, work: &mut Work<'_>);
}

/// A run of rows of one stage, with their inputs, outcomes and output windows. All ranges were checked by the builder.
pub struct Work<'a> {
    /// The stage.
    pub stage: Stage,
    /// The acceptance rules.
    pub policy: &'a Policy,
    rows: &'a [u8],
    arena: &'a [Chunk],
    earlier_slabs: &'a [Region],
    outcomes: &'a mut [Outcome],
    output: &'a mut [Chunk],
    output_start: usize,
}

/// The read-only inputs of a run of rows.
#[derive(Clone, Copy)]
pub struct Inputs<'a> {
    arena: &'a [Chunk],
    earlier_slabs: &'a [Region],
}

impl<'a> Inputs<'a> {
    /// The variable-length input of the row with this header.
    pub fn of(&self, header: &Header) -> &'a [u8] {
        if header.in_len == 0 {
            return &[];
        }
        let region = (header.in_off >> REGION_SHIFT) as usize;
        let chunks: &'a [Chunk] = if region == 0 {
            self.arena
        } else {
            &self.earlier_slabs[region - 1]
        };
        let start = (header.in_off & ((1 << REGION_SHIFT) - 1)) as usize * CHUNK_BYTES;
        &bytemuck::cast_slice(chunks)[start..start + header.in_len as usize]
    }
}

impl<'a> Work<'a> {
    /// All rows of stage `stage` of a batch; `slabs` are the outputs of the earlier stages.
    pub fn new(
        batch: &'a Batch,
        stage: usize,
        slabs: &'a [Region],
        outcomes: &'a mut [Outcome],
        output: &'a mut [Chunk],
    ) -> Self {
        let table = &batch.tables()[stage];
        Self {
            stage: table.stage(),
            policy: batch.policy(),
            rows: table.bytes(),
            arena: batch.arena(),
            earlier_slabs: slabs,
            outcomes,
            output,
            output_start: 0,
        }
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.outcomes.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.outcomes.is_empty()
    }

    /// Splits after `rows` rows. Output windows stand in row order, so the slab splits at the first window of the rest.
    pub fn split_at(self, rows: usize) -> (Self, Self) {
        let row_bytes = self.stage.spec().row_bytes;
        let (rows_left, rows_right) = self.rows.split_at(rows * row_bytes);
        let middle = match rows_right.get(..size_of::<Header>()) {
            Some(header) => bytemuck::pod_read_unaligned::<Header>(header).out_off as usize,
            None => self.output_start + self.output.len(),
        };
        let (outcomes_left, outcomes_right) = self.outcomes.split_at_mut(rows);
        let (output_left, output_right) = self.output.split_at_mut(middle - self.output_start);
        let left = Self {
            rows: rows_left,
            outcomes: outcomes_left,
            output: output_left,
            ..self
        };
        let right = Self {
            stage: left.stage,
            policy: left.policy,
            rows: rows_right,
            arena: left.arena,
            earlier_slabs: left.earlier_slabs,
            outcomes: outcomes_right,
            output: output_right,
            output_start: middle,
        };
        (left, right)
    }

    /// The header of row `index`.
    pub fn header(&self, index: usize) -> &Header {
        let at = index * self.stage.spec().row_bytes;
        bytemuck::from_bytes(&self.rows[at..at + size_of::<Header>()])
    }

    /// Rows, inputs, outcomes and output windows, each to be used beside the others.
    ///
    /// # Panics
    /// If `J` is not the row type of the stage.
    pub fn parts<J: Job>(&mut self) -> (&'a [J], Inputs<'a>, &mut [Outcome], OutputWindows<'_>) {
        assert_eq!(J::STAGE, self.stage, "rows are read as the type of their stage");
        let inputs = Inputs {
            arena: self.arena,
            earlier_slabs: self.earlier_slabs,
        };
        let windows = OutputWindows {
            output: &mut *self.output,
            start: self.output_start,
        };
        (bytemuck::cast_slice(self.rows), inputs, &mut *self.outcomes, windows)
    }

    /// The same work under a shorter borrow.
    fn reborrow(&mut self) -> Work<'_> {
        Work {
            stage: self.stage,
            policy: self.policy,
            rows: self.rows,
            arena: self.arena,
            earlier_slabs: self.earlier_slabs,
            outcomes: &mut *self.outcomes,
            output: &mut *self.output,
            output_start: self.output_start,
        }
    }

    /// Hands every run of rows that is still undecided to another engine, usually the portable one: lanes leave what they
    /// cannot decide. Not for rows that share a verdict.
    pub fn hand_undecided(&mut self, mut run: impl FnMut(&mut Work<'_>)) {
        debug_assert_ne!(self.stage, Stage::Ring, "rows of a ring are decided together");
        let undecided = |outcome: &Outcome| outcome.verdict == Verdict::Undecided as u32;
        let mut rest = self.reborrow();
        while let Some(start) = rest.outcomes.iter().position(undecided) {
            let (_, tail) = rest.split_at(start);
            let rows = tail.outcomes.iter().position(|outcome| !undecided(outcome));
            let rows = rows.unwrap_or(tail.len());
            let (mut part, next) = tail.split_at(rows);
            run(&mut part);
            rest = next;
        }
    }

    /// Decides each row on its own: the usual shape of a portable engine.
    pub fn decide_each<J: Job>(&mut self, mut decide: impl FnMut(&J, &[u8], &mut [u8]) -> Verdict) {
        let (rows, inputs, outcomes, mut windows) = self.parts::<J>();
        for (row, outcome) in rows.iter().zip(outcomes) {
            let header = row.header();
            *outcome = Outcome::decided(header, decide(row, inputs.of(header), windows.of(header)));
        }
    }
}

/// The output windows of a run of rows.
pub struct OutputWindows<'a> {
    output: &'a mut [Chunk],
    start: usize,
}

impl OutputWindows<'_> {
    /// The window of the row with this header: `out_cap` bytes, zero before the row runs unless [`Engine::overwrites`].
    pub fn of(&mut self, header: &Header) -> &mut [u8] {
        let start = (header.out_off as usize - self.start) * CHUNK_BYTES;
        let bytes: &mut [u8] = bytemuck::cast_slice_mut(self.output);
        match header.out_cap {
            0 => &mut [],
            cap => &mut bytes[start..start + cap as usize],
        }
    }
}

/// Runs a whole batch on one engine and the calling thread: the bare loop that tests and benches compare with.
///
/// Rows whose stage the engine does not offer stay undecided.
pub fn run_alone(engine: &dyn Engine, batch: &Batch) -> Outputs {
    let mut outputs = Outputs::default();
    for (index, table) in batch.tables().iter().enumerate() {
        let offers = engine.offers(table.stage(), batch.policy());
        let overwrites = offers && engine.overwrites(table.stage(), batch.policy());
        let (mut outcomes, mut slab) = batch.outputs_of(index, overwrites);
        if offers {
            engine.run(&mut Work::new(batch, index, &outputs.slabs, &mut outcomes, &mut slab));
        }
        if overwrites {
            batch.clear_undecided(index, &outcomes, &mut slab);
        }
        outputs.outcomes.push(outcomes);
        outputs.slabs.push(slab);
    }
    outputs
}

/// First row at or after `at` where a batch may be split: rows of a ring stay together.
pub fn split_point(table: &RowTable, at: usize) -> usize {
    if table.stage() != Stage::Ring {
        return at.min(table.len());
    }
    let mut at = at.min(table.len());
    while at > 0 && at < table.len() && table.header(at).group == table.header(at - 1).group {
        at += 1;
    }
    at
}
