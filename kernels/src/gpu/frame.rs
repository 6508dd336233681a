//! A batch as the device gets it: where rows, inputs, answers and slabs lie, and which dispatches run over them.
//! Between the backend, which owns batches, and a [`super::machine::Machine`], which owns buffers.
//! Never changes a batch: secrets and canaries stand in the device's copy of the rows only.

use std::sync::Arc;

use rand_chacha::{
    ChaCha12Rng,
    rand_core::{Rng, SeedableRng},
};

use super::{
    error::GpuError,
    shader::{Params, Pass, Rows, Shader, Traits, Trust},
};
use crate::{
    batch::{Batch, RowTable},
    job::{CHUNK_BYTES, Chunk, Header, REGION_SHIFT, chunks_for},
    primitive::Stage,
};

/// A row that is hidden in a batch, and whether it is valid.
#[derive(Clone, Debug)]
pub struct Canary {
    /// The row; its window is set as it enters a frame.
    pub row: Vec<u8>,
    /// What a sound device makes of it.
    pub valid: bool,
}

/// Rows of one stage as the device has them.
pub struct Lanes {
    batch: Arc<Batch>,
    stage: usize,
    /// Row of the batch at each lane, or `CANARY | index`; empty where lanes are the rows in order.
    order: Vec<u32>,
    canaries: Vec<Hidden>,
    checks: Vec<[u32; 2]>,
    output_chunks: usize,
}

/// A canary with its window, aligned as rows are.
struct Hidden {
    row: Vec<Chunk>,
    valid: bool,
}

const CANARY: u32 = 1 << 31;

impl Lanes {
    /// The rows of a stage with these canaries at places that the seed decides.
    pub fn new(batch: &Arc<Batch>, stage: usize, canaries: Vec<Canary>, random: &mut ChaCha12Rng) -> Self {
        let table = &batch.tables()[stage];
        let lanes = table.len() + canaries.len();
        let mut checks = vec![[0u32; 2]; lanes];
        random.fill_bytes(bytemuck::cast_slice_mut(&mut checks));
        let mut output_chunks = table.output_chunks();
        let hide = |canary: Canary| {
            let mut row = vec![Chunk([0; CHUNK_BYTES]); chunks_for(canary.row.len())];
            let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut row);
            bytes[..canary.row.len()].copy_from_slice(&canary.row);
            let header: &mut Header = bytemuck::from_bytes_mut(&mut bytes[..size_of::<Header>()]);
            header.out_off = output_chunks as u32;
            output_chunks += chunks_for(header.out_cap as usize);
            Hidden {
                row,
                valid: canary.valid,
            }
        };
        let canaries: Vec<Hidden> = canaries.into_iter().map(hide).collect();
        let order = match canaries.is_empty() {
            true => Vec::new(),
            false => order(table.len(), canaries.len(), random),
        };
        Self {
            batch: Arc::clone(batch),
            stage,
            order,
            canaries,
            checks,
            output_chunks,
        }
    }

    /// What stands at a lane: a row of the batch, or a canary.
    pub fn place(&self, lane: usize) -> Place {
        match self.order.get(lane) {
            None => Place::Row(lane),
            Some(index) if index & CANARY != 0 => Place::Canary((index ^ CANARY) as usize),
            Some(index) => Place::Row(*index as usize),
        }
    }

    /// Whether the canary of this number is valid.
    pub fn is_valid(&self, index: usize) -> bool {
        self.canaries[index].valid
    }

    /// The rows of the batch.
    pub fn table(&self) -> &RowTable {
        &self.batch.tables()[self.stage]
    }

    /// Chunks of the slab, with the windows of canaries behind those of rows.
    pub fn output_chunks(&self) -> usize {
        self.output_chunks
    }

    /// The header of the row at a lane, as the device has it.
    pub fn header(&self, lane: usize) -> Header {
        *bytemuck::from_bytes(&self.bytes(lane)[..size_of::<Header>()])
    }
}

/// What stands at a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A row of the batch.
    Row(usize),
    /// A canary.
    Canary(usize),
}

/// Lanes in order, canaries at random places: Floyd's sample of places, then rows between.
fn order(rows: usize, canaries: usize, random: &mut ChaCha12Rng) -> Vec<u32> {
    let lanes = rows + canaries;
    let mut is_canary = vec![false; lanes];
    for upper in rows..lanes {
        let place = (random.next_u64() % (upper as u64 + 1)) as usize;
        let place = if is_canary[place] { upper } else { place };
        is_canary[place] = true;
    }
    let (mut row, mut canary) = (0u32, 0u32);
    let lane = |is_canary| {
        let next = if is_canary { &mut canary } else { &mut row };
        let index = *next;
        *next += 1;
        if is_canary { CANARY | index } else { index }
    };
    is_canary.into_iter().map(lane).collect()
}

impl Rows for Lanes {
    fn len(&self) -> usize {
        self.checks.len()
    }

    fn bytes(&self, lane: usize) -> &[u8] {
        let table = self.table();
        let row_bytes = table.stage().spec().row_bytes;
        match self.place(lane) {
            Place::Row(row) => &table.bytes()[row * row_bytes..(row + 1) * row_bytes],
            Place::Canary(index) => bytemuck::cast_slice(&self.canaries[index].row),
        }
    }

    fn check(&self, lane: usize) -> [u32; 2] {
        self.checks[lane]
    }

    fn input(&self, lane: usize) -> &[u8] {
        let header = self.header(lane);
        if header.in_len == 0 || header.in_off >> REGION_SHIFT != 0 {
            return &[];
        }
        let start = header.in_off as usize * CHUNK_BYTES;
        &bytemuck::cast_slice(self.batch.arena())[start..start + header.in_len as usize]
    }
}

/// One stage of a frame.
pub struct FrameStage {
    /// Its shader.
    pub shader: &'static dyn Shader,
    /// Its rows.
    pub lanes: Lanes,
    /// Passes in order.
    pub passes: Vec<Pass>,
    /// Words behind the rows.
    pub extra_rows: Vec<u32>,
    /// Where everything lies, without the lanes and operands of a pass.
    pub params: Params,
    /// Words of an answer.
    pub answer_words: u32,
    /// Whether its slab comes back.
    pub reads_back: bool,
}

impl FrameStage {
    /// Words of all answers.
    pub fn answers_len(&self) -> usize {
        self.lanes.len() * self.answer_words as usize
    }
}

/// A batch laid out for a device.
pub struct Frame {
    /// The batch.
    pub batch: Arc<Batch>,
    /// The level of trust that answers are judged by.
    pub trust: Trust,
    /// Stages in order.
    pub stages: Vec<FrameStage>,
    /// Bytes of all rows, with what stands behind them.
    pub row_bytes: u64,
    /// Chunks of arena and slabs.
    pub memory_chunks: u64,
    /// Words of all answers.
    pub answer_words: u64,
    /// Bytes of the scratch bindings.
    pub scratch_bytes: [u64; 4],
}

impl Frame {
    /// Lays out a batch; canaries only where the batch has a single stage.
    ///
    /// # Errors
    /// [`GpuError::NotOffered`] where a stage has no shader or its shapes are not offered.
    pub fn new(
        batch: &Arc<Batch>,
        traits: &Traits,
        trust: Trust,
        seed: [u8; 32],
        canaries: Vec<Canary>,
    ) -> Result<Self, GpuError> {
        let not_offered = || GpuError::NotOffered {
            program: batch.program().to_string(),
        };
        let mut random = ChaCha12Rng::from_seed(seed);
        let (policy, count) = (batch.policy(), batch.tables().len());
        let mut canaries = if count == 1 { canaries } else { Vec::new() };
        let mut frame = Self {
            batch: Arc::clone(batch),
            trust,
            stages: Vec::with_capacity(count),
            row_bytes: 0,
            memory_chunks: batch.arena().len() as u64,
            answer_words: 0,
            scratch_bytes: [0; 4],
        };
        let (mut regions, mut wants_earlier) = ([0u32; 4], false);
        for (stage, table) in batch.tables().iter().enumerate() {
            let shader = shader(table.stage()).filter(|shader| shader.offers(policy, trust));
            let shader = shader.ok_or_else(not_offered)?;
            let lanes = Lanes::new(batch, stage, std::mem::take(&mut canaries), &mut random);
            let plan = shader.plan(&lanes, policy, traits, trust).ok_or_else(not_offered)?;
            let answer_words = shader.answer_words(trust);
            let word = |units: u64| u32::try_from(units).map_err(|_| not_offered());
            let params = Params {
                row_count: word(lanes.len() as u64)?,
                row_base: word(frame.row_bytes / 16)?,
                answer_base: word(frame.answer_words)?,
                slab_base: word(frame.memory_chunks)?,
                ..Params::default()
            };
            if stage + 1 < regions.len() {
                regions[stage + 1] = params.slab_base;
            }
            frame.row_bytes += lanes.len() as u64 * table.stage().spec().row_bytes as u64;
            frame.row_bytes += (plan.extra_rows.len() as u64 * 4).next_multiple_of(16);
            frame.memory_chunks += lanes.output_chunks() as u64;
            frame.answer_words += lanes.len() as u64 * u64::from(answer_words);
            for (bytes, wanted) in frame.scratch_bytes.iter_mut().zip(plan.scratch_bytes) {
                *bytes = (*bytes).max(wanted);
            }
            wants_earlier |= stage + 1 == count && shader.wants_earlier(policy);
            frame.stages.push(FrameStage {
                shader,
                lanes,
                passes: plan.passes,
                extra_rows: plan.extra_rows,
                params,
                answer_words,
                reads_back: stage + 1 == count,
            });
        }
        for stage in &mut frame.stages {
            stage.params.regions = regions;
            stage.reads_back |= wants_earlier;
        }
        // Places are words on the device, those of the bytes of a leaf as well.
        if frame.memory_chunks >= 1 << 26 {
            return Err(not_offered());
        }
        Ok(frame)
    }
}

/// The shader of a stage.
fn shader(stage: Stage) -> Option<&'static dyn Shader> {
    super::catalogue::shader(stage)
}
