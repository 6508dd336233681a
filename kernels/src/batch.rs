//! Batches: rows of one program over one arena, built once, checked once, then shared read-only by whoever runs them.
//! Stands between whoever makes jobs and the backends. A `Batch` that exists has every range inside its region, so engines
//! never meet a row that reaches outside.

use std::sync::Arc;

pub use crate::outcome::{Outcome, Outputs, Verdict};
use crate::{
    job::{CHUNK_BYTES, Chunk, Header, Job, REGION_SHIFT, RowError, chunks_for},
    policy::Policy,
    primitive::Stage,
    region::Region,
};

/// One to four stages that run in order over one arena, with a barrier between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Program {
    stages: [Option<Stage>; Self::STAGES_MAX],
}

impl Program {
    /// Stages a program can have.
    pub const STAGES_MAX: usize = 4;

    /// A program of a single stage.
    pub const fn single(stage: Stage) -> Self {
        Self {
            stages: [Some(stage), None, None, None],
        }
    }

    /// A program of these stages.
    ///
    /// # Panics
    /// If there is none or more than four: programs are written in code, not read from input.
    pub fn new(stages: &[Stage]) -> Self {
        assert!(
            (1..=Self::STAGES_MAX).contains(&stages.len()),
            "a program has one to four stages"
        );
        let mut program = [None; Self::STAGES_MAX];
        for (slot, stage) in program.iter_mut().zip(stages) {
            *slot = Some(*stage);
        }
        Self { stages: program }
    }

    /// Its stages in order.
    pub fn stages(&self) -> impl Iterator<Item = Stage> + '_ {
        self.stages.iter().flatten().copied()
    }

    /// Number of stages, 1..=4.
    pub fn len(&self) -> usize {
        self.stages().count()
    }

    /// Never true; here because `len` is.
    pub fn is_empty(&self) -> bool {
        false
    }
}

impl std::fmt::Display for Program {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, stage) in self.stages().enumerate() {
            write!(f, "{}{stage}", if index == 0 { "" } else { "+" })?;
        }
        Ok(())
    }
}

/// Rows of one stage.
#[derive(Debug)]
pub struct RowTable {
    stage: Stage,
    chunks: Region,
    rows: u32,
    output_chunks: u32,
    work: u64,
}

impl RowTable {
    /// The stage.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.rows as usize
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// The bytes of all rows, `len * row_bytes`.
    pub fn bytes(&self) -> &[u8] {
        bytemuck::cast_slice::<Chunk, u8>(&self.chunks)
    }

    /// The rows as their type.
    ///
    /// # Panics
    /// If `J` is not the row type of this stage.
    pub fn rows<J: Job>(&self) -> &[J] {
        assert_eq!(J::STAGE, self.stage, "rows are read as the type of their stage");
        bytemuck::cast_slice(self.bytes())
    }

    /// The header of row `index`.
    pub fn header(&self, index: usize) -> &Header {
        let at = index * self.stage.spec().row_bytes;
        bytemuck::from_bytes(&self.bytes()[at..at + size_of::<Header>()])
    }

    /// Chunks of the output slab of this stage.
    pub fn output_chunks(&self) -> usize {
        self.output_chunks as usize
    }

    /// Sum of the work of its rows, in the unit of the stage.
    pub fn work(&self) -> u64 {
        self.work
    }
}

/// Rows and arena of one program under one policy. Read-only; the same bytes go to every engine.
#[derive(Debug)]
pub struct Batch {
    program: Program,
    policy: Policy,
    tables: Vec<RowTable>,
    /// Shared where several batches are made over the same inputs.
    arena: Arc<Region>,
}

impl Batch {
    /// The program.
    pub fn program(&self) -> Program {
        self.program
    }

    /// The acceptance rules.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Row tables, one a stage.
    pub fn tables(&self) -> &[RowTable] {
        &self.tables
    }

    /// The arena.
    pub fn arena(&self) -> &[Chunk] {
        &self.arena
    }

    /// Rows of the last stage: the number of verdicts a caller waits for.
    pub fn len(&self) -> usize {
        self.tables.last().map_or(0, RowTable::len)
    }

    /// Whether there is nothing to decide.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Where row `index` of stage `stage` finds its input, for a row over the same arena: see [`BatchBuilder::over`].
    pub fn input_place(&self, stage: usize, index: usize) -> Place {
        let header = self.tables[stage].header(index);
        Place {
            in_off: header.in_off,
            in_len: header.in_len,
        }
    }

    /// Empty outputs of the right shape: every outcome undecided, every slab zero.
    pub fn outputs(&self) -> Outputs {
        let (outcomes, slabs) = (0..self.tables.len())
            .map(|stage| self.outputs_of(stage, false))
            .unzip();
        Outputs { outcomes, slabs }
    }

    /// Outcomes and slab of one stage. `overwritten`: the engine writes the whole window of every row that it decides, so windows
    /// hold anything; [`Self::clear_undecided`] must follow before anybody reads them. What lies between windows is zero.
    pub(crate) fn outputs_of(&self, stage: usize, overwritten: bool) -> (Vec<Outcome>, Region) {
        let table = &self.tables[stage];
        let outcomes = vec![bytemuck::Zeroable::zeroed(); table.len()];
        if !overwritten {
            return (outcomes, Region::zeroed(table.output_chunks()));
        }
        let mut slab = Region::to_overwrite(table.output_chunks());
        for header in (0..table.len()).map(|row| table.header(row)) {
            let bytes = header.out_cap as usize;
            if !bytes.is_multiple_of(CHUNK_BYTES) {
                slab[header.out_off as usize + bytes / CHUNK_BYTES] = bytemuck::Zeroable::zeroed();
            }
        }
        (outcomes, slab)
    }

    /// Makes the windows of rows that no engine decided zero.
    pub(crate) fn clear_undecided(&self, stage: usize, outcomes: &[Outcome], slab: &mut [Chunk]) {
        let table = &self.tables[stage];
        for (row, outcome) in outcomes.iter().enumerate() {
            if outcome.verdict_for(row as u32) == Verdict::Undecided {
                let header = table.header(row);
                let chunks = header.out_off as usize..header.out_off as usize + chunks_for(header.out_cap as usize);
                slab[chunks].fill(bytemuck::Zeroable::zeroed());
            }
        }
    }
}

/// Where the variable-length input of a row lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    in_off: u32,
    in_len: u32,
}

impl Place {
    /// Bytes.
    pub fn len(&self) -> usize {
        self.in_len as usize
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.in_len == 0
    }

    /// Writes the place into a header.
    pub fn into_header(self) -> Header {
        Header {
            in_off: self.in_off,
            in_len: self.in_len,
            ..Header::default()
        }
    }
}

/// Builds a [`Batch`]: arena first, then rows; every row is checked as it enters.
#[derive(Debug)]
pub struct BatchBuilder {
    program: Program,
    policy: Policy,
    tables: Vec<RowTable>,
    arena: Arc<Region>,
    arena_chunks_max: usize,
}

impl BatchBuilder {
    /// Chunks that offsets can name.
    pub const CHUNKS_MAX: usize = 1 << REGION_SHIFT;

    /// An empty batch.
    pub fn new(program: Program, policy: Policy) -> Self {
        let tables = program
            .stages()
            .map(|stage| RowTable {
                stage,
                chunks: Region::default(),
                rows: 0,
                output_chunks: 0,
                work: 0,
            })
            .collect();
        Self {
            program,
            policy,
            tables,
            arena: Arc::default(),
            arena_chunks_max: Self::CHUNKS_MAX,
        }
    }

    /// An empty batch over the arena of another one: rows may name what lies there (see [`Batch::input_place`]) without a copy.
    /// The first push into the arena copies it.
    pub fn over(other: &Batch, program: Program) -> Self {
        Self {
            arena: Arc::clone(&other.arena),
            ..Self::new(program, other.policy)
        }
    }

    /// Limits the arena, in bytes.
    pub fn with_arena_bytes_max(mut self, bytes: usize) -> Self {
        self.arena_chunks_max = (bytes / CHUNK_BYTES).min(Self::CHUNKS_MAX);
        self
    }

    /// Reserves memory for rows of the first stage.
    pub fn with_rows(mut self, rows: usize) -> Self {
        let table = &mut self.tables[0];
        table.chunks.reserve(rows * chunks_for(table.stage.spec().row_bytes));
        self
    }

    /// Reserves memory for so many bytes of inputs, or for the limit of the arena if that is less.
    pub fn with_input_bytes(mut self, bytes: usize) -> Self {
        let chunks = chunks_for(bytes).min(self.arena_chunks_max.saturating_sub(self.arena.len()));
        Arc::make_mut(&mut self.arena).reserve(chunks);
        self
    }

    /// Rows of the last stage so far.
    pub fn len(&self) -> usize {
        self.tables.last().map_or(0, RowTable::len)
    }

    /// Whether it has no row in the last stage.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bytes of the arena so far.
    pub fn arena_bytes(&self) -> usize {
        self.arena.len() * CHUNK_BYTES
    }

    /// Copies the parts one after another into the arena, each part starting on a multiple of `align` bytes from the first
    /// (1: end to end; 64: every part on its own chunk), zero bytes between and after.
    ///
    /// # Errors
    /// [`RowError::Capacity`] if the arena would outgrow its limit.
    pub fn arena_push(&mut self, parts: &[&[u8]], align: usize) -> Result<Place, RowError> {
        let bytes = parts
            .iter()
            .fold(0usize, |end, part| end.next_multiple_of(align.max(1)) + part.len());
        let in_len = u32::try_from(bytes).map_err(|_| RowError::Capacity {
            what: "bytes of one input",
            got: bytes as u64,
            limit: u64::from(u32::MAX),
        })?;
        let start = self.arena.len();
        let end = start + chunks_for(bytes);
        if end > self.arena_chunks_max {
            let (got, limit) = (end as u64 * 64, self.arena_chunks_max as u64 * 64);
            return Err(RowError::Capacity {
                what: "arena bytes",
                got,
                limit,
            });
        }
        let added: &mut [u8] = bytemuck::cast_slice_mut(Arc::make_mut(&mut self.arena).grow(end - start));
        let mut at = 0usize;
        for part in parts {
            // Every byte is written, because the memory is of an earlier batch.
            let from = at.next_multiple_of(align.max(1));
            added[at..from].fill(0);
            at = from + part.len();
            added[from..at].copy_from_slice(part);
        }
        added[at..].fill(0);
        Ok(Place {
            in_off: start as u32,
            in_len,
        })
    }

    /// The output window of row `index` of stage `stage`, as the input of a later stage.
    pub fn output_place(&self, stage: usize, index: usize) -> Place {
        let header = self.tables[stage].header(index);
        Place {
            in_off: ((stage as u32 + 1) << REGION_SHIFT) | header.out_off,
            in_len: header.out_cap,
        }
    }

    /// Adds a row to the only stage of a single-stage program; see [`Self::push_to`].
    pub fn push<J: Job>(&mut self, job: J) -> Result<u32, RowError> {
        self.push_to(0, job)
    }

    /// Adds a row to stage `stage`: fills `job_id` and the output window, checks every range, and returns `job_id`.
    ///
    /// # Errors
    /// [`RowError`] if the row does not fit; the batch is unchanged.
    pub fn push_to<J: Job>(&mut self, stage: usize, mut job: J) -> Result<u32, RowError> {
        let table = &self.tables[stage];
        assert_eq!(table.stage, J::STAGE, "a row goes to the table of its stage");
        let job_id = table.rows;
        let out_cap = job.output_bytes(&self.policy);
        let output_chunks = u64::from(table.output_chunks) + out_cap.div_ceil(CHUNK_BYTES as u64);
        if output_chunks > Self::CHUNKS_MAX as u64 || out_cap > u64::from(u32::MAX) {
            let limit = Self::CHUNKS_MAX as u64 * 64;
            return Err(RowError::Capacity {
                what: "output bytes",
                got: output_chunks * 64,
                limit,
            });
        }
        let header = job.header_mut();
        header.job_id = job_id;
        header.out_off = table.output_chunks;
        header.out_cap = out_cap as u32;
        let header = *header;
        job.check(&self.policy)?;
        self.check_input(stage, J::STAGE, &header)?;
        let work = job.work(&self.policy);
        let table = &mut self.tables[stage];
        let row = table.chunks.grow(chunks_for(size_of::<J>()));
        // Rows are whole chunks.
        bytemuck::cast_slice_mut::<Chunk, u8>(row).copy_from_slice(bytemuck::bytes_of(&job));
        table.rows += 1;
        table.output_chunks = output_chunks as u32;
        table.work += work;
        Ok(job_id)
    }

    /// Copies rows `range` of a batch of the same single-stage program, with their inputs, behind the rows already here.
    ///
    /// # Errors
    /// [`RowError`] if they do not fit; rows before the one that failed are in the batch.
    ///
    /// # Panics
    /// If the other batch has another program, more than one stage, or fewer rows.
    pub fn append(&mut self, other: &Batch, range: std::ops::Range<usize>) -> Result<(), RowError> {
        assert_eq!(
            (self.program, self.program.len()),
            (other.program, 1),
            "rows of the same single stage"
        );
        let from = &other.tables[0];
        let row_chunks = chunks_for(from.stage.spec().row_bytes);
        let arena: &[u8] = bytemuck::cast_slice(other.arena());
        let moved = self.append_inputs_at_once(other, range.clone())?;
        let mut groups = (u32::MAX, 0);
        for index in range.clone() {
            let mut header = *from.header(index);
            // Groups of different batches may have the same number: each gets that of its first row here.
            if index == range.start || header.group != groups.0 {
                groups = (header.group, self.tables[0].rows);
            }
            header.group = groups.1;
            if header.in_len > 0
                && let Some((old, new)) = moved
            {
                header.in_off = header.in_off - old + new;
            } else if header.in_len > 0 {
                let start = header.in_off as usize * CHUNK_BYTES;
                header.in_off = self
                    .arena_push(&[&arena[start..start + header.in_len as usize]], 1)?
                    .in_off;
            }
            let table = &mut self.tables[0];
            let output_chunks = table.output_chunks as usize + chunks_for(header.out_cap as usize);
            if output_chunks > Self::CHUNKS_MAX {
                let (got, limit) = (output_chunks as u64 * 64, Self::CHUNKS_MAX as u64 * 64);
                return Err(RowError::Capacity {
                    what: "output bytes",
                    got,
                    limit,
                });
            }
            header.job_id = table.rows;
            header.out_off = table.output_chunks;
            let row = &from.chunks[index * row_chunks..(index + 1) * row_chunks];
            let start = table.chunks.len();
            table.chunks.extend_from_slice(row);
            table.chunks[start].0[..size_of::<Header>()].copy_from_slice(bytemuck::bytes_of(&header));
            table.rows += 1;
            table.output_chunks = output_chunks as u32;
        }
        // Rows of one stage differ little in work; the share is exact for a whole batch.
        self.tables[0].work += from.work * range.len() as u64 / (from.len().max(1) as u64);
        Ok(())
    }

    /// Copies the inputs of these rows in one piece where nothing else stands between them: returns the first chunk they had
    /// and the first they have here, or `None` where they are scattered.
    fn append_inputs_at_once(
        &mut self,
        other: &Batch,
        range: std::ops::Range<usize>,
    ) -> Result<Option<(u32, u32)>, RowError> {
        let (mut first, mut end, mut chunks) = (u32::MAX, 0u32, 0u64);
        for header in range
            .map(|index| other.tables[0].header(index))
            .filter(|header| header.in_len > 0)
        {
            let of_row = chunks_for(header.in_len as usize) as u32;
            first = first.min(header.in_off);
            end = end.max(header.in_off + of_row);
            chunks += u64::from(of_row);
        }
        if chunks == 0 || u64::from(end - first) > chunks {
            return Ok(None);
        }
        let bytes: &[u8] = bytemuck::cast_slice(&other.arena()[first as usize..end as usize]);
        let place = self.arena_push(&[bytes], 1)?;
        Ok(Some((first, place.in_off)))
    }

    /// The finished batch.
    pub fn finish(self) -> Batch {
        Batch {
            program: self.program,
            policy: self.policy,
            tables: self.tables,
            arena: self.arena,
        }
    }

    fn check_input(&self, stage: usize, name: Stage, header: &Header) -> Result<(), RowError> {
        if header.in_len == 0 {
            return Ok(());
        }
        let region = (header.in_off >> REGION_SHIFT) as usize;
        let job_id = header.job_id;
        if region > stage {
            let (expected, got) = ("the arena or the output of an earlier stage", region as u64);
            return Err(RowError::Field {
                stage: name,
                job_id,
                field: "region of in_off",
                expected,
                got,
            });
        }
        let chunks = if region == 0 {
            self.arena.len()
        } else {
            self.tables[region - 1].output_chunks()
        };
        let start = u64::from(header.in_off) % Self::CHUNKS_MAX as u64 * CHUNK_BYTES as u64;
        let (end, region_bytes) = (start + u64::from(header.in_len), (chunks * CHUNK_BYTES) as u64);
        if end > region_bytes {
            return Err(RowError::InputRange {
                stage: name,
                job_id,
                end,
                region_bytes,
            });
        }
        Ok(())
    }
}
