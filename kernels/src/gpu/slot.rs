//! The buffers of one frame in flight: upload, rows, memory, answers, readback.
//! Part of [`super::wgpu_machine`], which fills and reads them.
//! Never shared by two frames: a slot is free again when its answers are copied.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use super::{
    device::Device,
    error::GpuError,
    frame::Frame,
    shader::Traits,
    wgpu_machine::{MAPPED, PARAMS_STRIDE, State},
};
use crate::job::CHUNK_BYTES;

/// Bytes that a frame needs of each buffer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Usage {
    params: u64,
    rows: u64,
    arena: u64,
    memory: u64,
    answers: u64,
    slabs: u64,
}

impl Usage {
    pub(super) fn of(frame: &Frame, dispatches: usize) -> Self {
        let read_back = frame.stages.iter().filter(|parts| parts.reads_back);
        let slab_chunks: usize = read_back.map(|parts| parts.lanes.output_chunks()).sum();
        Self {
            params: (dispatches * PARAMS_STRIDE) as u64,
            rows: frame.row_bytes,
            arena: (frame.batch.arena().len() * CHUNK_BYTES) as u64,
            memory: frame.memory_chunks * CHUNK_BYTES as u64,
            answers: frame.answer_words * 4,
            slabs: (slab_chunks * CHUNK_BYTES) as u64,
        }
    }

    pub(super) fn max(&self, other: &Self) -> Self {
        self.with(other, u64::max)
    }

    fn with(&self, other: &Self, each: fn(u64, u64) -> u64) -> Self {
        Self {
            params: each(self.params, other.params),
            rows: each(self.rows, other.rows),
            arena: each(self.arena, other.arena),
            memory: each(self.memory, other.memory),
            answers: each(self.answers, other.answers),
            slabs: each(self.slabs, other.slabs),
        }
    }
}

/// Room for a quarter more, so that a stream of batches of about one size meets no allocation; within the binding limit.
pub(super) fn grown(usage: &Usage, traits: &Traits) -> Usage {
    let limit = traits.binding_bytes_max;
    let grow = |bytes: u64| {
        let roomy = (bytes + bytes / 4).next_multiple_of(4096);
        if bytes <= limit { roomy.min(limit) } else { bytes }
    };
    Usage {
        params: grow(usage.params),
        rows: grow(usage.rows),
        arena: grow(usage.arena),
        memory: grow(usage.memory),
        answers: grow(usage.answers),
        slabs: grow(usage.slabs),
    }
}

/// Two timestamps and where they are resolved.
pub(super) struct Queries {
    pub(super) set: wgpu::QuerySet,
    pub(super) resolved: wgpu::Buffer,
}

/// Buffers of a frame.
pub(super) struct Slot {
    usage: Usage,
    pub(super) up: wgpu::Buffer,
    pub(super) params: wgpu::Buffer,
    pub(super) rows: wgpu::Buffer,
    pub(super) memory: wgpu::Buffer,
    pub(super) answers: wgpu::Buffer,
    pub(super) down: wgpu::Buffer,
    pub(super) queries: Option<Queries>,
    pub(super) up_state: State,
    pub(super) down_state: State,
    pub(super) submission: Option<wgpu::SubmissionIndex>,
    pub(super) dispatches: u32,
}

impl Slot {
    pub(super) fn new(device: &Device, usage: &Usage) -> Result<Self, GpuError> {
        use wgpu::BufferUsages as U;
        let up_bytes = usage.params + usage.rows + usage.arena;
        let down_bytes = (16 + usage.answers.max(4) + usage.slabs).next_multiple_of(8);
        let storage =
            |what, bytes: u64| device.buffer(what, bytes.max(16), U::STORAGE | U::COPY_DST | U::COPY_SRC, false);
        let timestamps = device.device.features().contains(wgpu::Features::TIMESTAMP_QUERY);
        let queries = timestamps.then(|| {
            let set = device.device.create_query_set(&wgpu::QuerySetDescriptor {
                label: None,
                ty: wgpu::QueryType::Timestamp,
                count: 2,
            });
            let resolved = device.buffer("timestamps", 256, U::QUERY_RESOLVE | U::COPY_SRC, false)?;
            Ok::<_, GpuError>(Queries { set, resolved })
        });
        Ok(Self {
            usage: *usage,
            up: device.buffer(
                "upload",
                up_bytes.next_multiple_of(8).max(16),
                U::MAP_WRITE | U::COPY_SRC,
                true,
            )?,
            params: device.buffer("params", usage.params.max(256), U::UNIFORM | U::COPY_DST, false)?,
            rows: storage("rows", usage.rows)?,
            memory: storage("memory", usage.memory)?,
            answers: storage("answers", usage.answers)?,
            down: device.buffer("readback", down_bytes, U::MAP_READ | U::COPY_DST, false)?,
            queries: queries.transpose()?,
            up_state: Arc::new(AtomicU32::new(MAPPED)),
            down_state: Arc::default(),
            submission: None,
            dispatches: 0,
        })
    }

    pub(super) fn usage(&self) -> Usage {
        self.usage
    }

    pub(super) fn holds(&self, usage: &Usage) -> bool {
        self.usage.max(usage) == self.usage
    }

    pub(super) fn is_free(&self) -> bool {
        self.submission.is_none() && self.up_state.load(Ordering::Acquire) == MAPPED
    }
}
