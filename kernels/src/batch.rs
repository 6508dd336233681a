//! Batches: rows of one program over one arena, built once, checked once, then shared read-only by whoever runs them.
//! Stands between whoever makes jobs and the backends. A `Batch` that exists has every range inside its region, so engines
//! never meet a row that reaches outside.

use crate::{
    job::{CHUNK_BYTES, Chunk, Header, Job, REGION_SHIFT, RowError, chunks_for},
    policy::Policy,
    primitive::Stage,
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

/// What an engine says of a row. Zero means nothing happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u32)]
pub enum Verdict {
    /// No engine has decided this row.
    Undecided = 0,
    /// The acceptance rule holds.
    Valid = 1,
    /// The acceptance rule does not hold.
    Invalid = 2,
}

impl Verdict {
    /// The verdict of a rule that holds or does not.
    pub const fn of(holds: bool) -> Self {
        if holds { Self::Valid } else { Self::Invalid }
    }
}

/// What comes back for a row: two words, zero until an engine writes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct Outcome {
    /// `job_id + 1` of the row that was decided; 0 before.
    pub echo: u32,
    /// [`Verdict`] as a word.
    pub verdict: u32,
}

impl Outcome {
    /// The outcome an engine writes for the row with this header.
    pub fn decided(header: &Header, verdict: Verdict) -> Self {
        Self {
            echo: header.job_id.wrapping_add(1),
            verdict: verdict as u32,
        }
    }

    /// The verdict for row `job_id`; anything but a clean answer to that very row is `Undecided`.
    pub fn verdict_for(&self, job_id: u32) -> Verdict {
        match (self.echo == job_id.wrapping_add(1), self.verdict) {
            (true, 1) => Verdict::Valid,
            (true, 2) => Verdict::Invalid,
            _ => Verdict::Undecided,
        }
    }
}

/// Rows of one stage.
#[derive(Debug)]
pub struct RowTable {
    stage: Stage,
    chunks: Vec<Chunk>,
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
        bytemuck::cast_slice(&self.chunks)
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
    arena: Vec<Chunk>,
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

    /// Empty outputs of the right shape: every outcome undecided, every slab zero.
    pub fn outputs(&self) -> Outputs {
        let outcomes = self
            .tables
            .iter()
            .map(|table| vec![bytemuck::Zeroable::zeroed(); table.len()])
            .collect();
        let slabs = self
            .tables
            .iter()
            .map(|table| vec![bytemuck::Zeroable::zeroed(); table.output_chunks()])
            .collect();
        Outputs { outcomes, slabs }
    }
}

/// What an engine returns for a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outputs {
    /// Outcomes of every row, a vector a stage.
    pub outcomes: Vec<Vec<Outcome>>,
    /// Output slabs, one a stage; an engine that keeps intermediate results to itself leaves all but the last zero.
    pub slabs: Vec<Vec<Chunk>>,
}

impl Outputs {
    /// Number of rows of the last stage.
    pub fn len(&self) -> usize {
        self.outcomes.last().map_or(0, Vec::len)
    }

    /// Whether the last stage has no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The verdict of row `index` of the last stage.
    pub fn verdict(&self, index: usize) -> Verdict {
        let outcome = self.outcomes.last().and_then(|outcomes| outcomes.get(index));
        outcome.map_or(Verdict::Undecided, |outcome| outcome.verdict_for(index as u32))
    }

    /// The output of a row of the last stage, by its window.
    pub fn output(&self, header: &Header) -> &[u8] {
        let slab: &[u8] = self.slabs.last().map_or(&[], |slab| bytemuck::cast_slice(slab));
        let start = header.out_off as usize * CHUNK_BYTES;
        slab.get(start..start + header.out_cap as usize).unwrap_or(&[])
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
    arena: Vec<Chunk>,
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
                chunks: Vec::new(),
                rows: 0,
                output_chunks: 0,
                work: 0,
            })
            .collect();
        Self {
            program,
            policy,
            tables,
            arena: Vec::new(),
            arena_chunks_max: Self::CHUNKS_MAX,
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
        self.arena.resize(end, bytemuck::Zeroable::zeroed());
        let region: &mut [u8] = bytemuck::cast_slice_mut(&mut self.arena[start..end]);
        let mut at = 0usize;
        for part in parts {
            at = at.next_multiple_of(align.max(1));
            region[at..at + part.len()].copy_from_slice(part);
            at += part.len();
        }
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
        table.chunks.extend(bytes_as_chunks(bytemuck::bytes_of(&job)));
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
        let arena: &[u8] = bytemuck::cast_slice(&other.arena);
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
        let bytes: &[u8] = bytemuck::cast_slice(&other.arena[first as usize..end as usize]);
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

/// A row's bytes as chunks: rows are word-aligned on the stack, chunks are not, so this copies.
fn bytes_as_chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk> + '_ {
    bytes.as_chunks::<CHUNK_BYTES>().0.iter().map(|chunk| Chunk(*chunk))
}
