//! Frames on a wgpu device: a ring of slots with buffers of their own, one submission a frame.
//! Under the backend's owner thread, which alone calls it. Uploads and readbacks are mapped by the submission itself.
//! Never waits for the device unless it is asked to, and never copies through the queue on the way of a batch.

use std::{
    collections::{HashMap, VecDeque},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    thread::JoinHandle,
    time::Duration,
};

use super::{
    catalogue,
    device::{Device, Pipeline},
    error::GpuError,
    frame::Frame,
    machine::{Answers, Compiled, Flight, Machine, StageAnswers},
    shader::{Params, Rows},
    slot::{Slot, Usage, grown},
};
use crate::{job::CHUNK_BYTES, primitive::Stage};

type Pipelines = HashMap<Stage, Result<Vec<Pipeline>, GpuError>>;

/// A wgpu device with its slots.
pub struct WgpuMachine {
    device: Arc<Device>,
    slots: Vec<Slot>,
    scratch: [Option<wgpu::Buffer>; 4],
    nothing: wgpu::Buffer,
    /// Apart from [`Self::nothing`]: a buffer is bound for reading or for writing, not for both.
    no_tables: wgpu::Buffer,
    pipelines: Arc<Mutex<Pipelines>>,
    /// Lanes of one dispatch, by stage: as many as take about [`DISPATCH_SECONDS`].
    lanes_max: HashMap<Stage, u32>,
    /// Most lanes that are planned for, halved where there was no memory for their scratch.
    lanes_planned: u32,
    compilers: Vec<JoinHandle<()>>,
    /// Whether compilers end before their next kernel.
    stop: Arc<AtomicBool>,
}

/// One dispatch of a frame.
struct Dispatch {
    stage: usize,
    kernel: usize,
    groups: u32,
    params: Params,
}

impl WgpuMachine {
    /// A machine on an open device.
    ///
    /// # Errors
    /// [`GpuError::Memory`].
    pub fn new(device: Device) -> Result<Self, GpuError> {
        let nothing = device.buffer("nothing", 3 * 256 + 16, wgpu::BufferUsages::STORAGE, false)?;
        let no_tables = device.buffer("no tables", 16, wgpu::BufferUsages::STORAGE, false)?;
        Ok(Self {
            device: Arc::new(device),
            slots: Vec::new(),
            scratch: [const { None }; 4],
            nothing,
            no_tables,
            pipelines: Arc::default(),
            lanes_max: HashMap::new(),
            lanes_planned: u32::MAX,
            compilers: Vec::new(),
            stop: Arc::default(),
        })
    }

    /// Dispatches of a frame, in order.
    fn dispatches(&self, frame: &Frame, pipelines: &[Vec<Pipeline>]) -> Vec<Dispatch> {
        let mut dispatches = Vec::new();
        for (stage, (parts, pipelines)) in frame.stages.iter().zip(pipelines).enumerate() {
            for pass in &parts.passes {
                let workgroup = pipelines[pass.kernel].workgroup;
                let most = match pass.splits {
                    true => self
                        .lanes_max
                        .get(&parts.shader.stage())
                        .copied()
                        .unwrap_or(LANES_AT_FIRST),
                    false => pass.lanes,
                };
                let most = most.max(1).next_multiple_of(workgroup);
                let mut first = 0;
                while first < pass.lanes {
                    let end = pass.lanes.min(first.saturating_add(most));
                    dispatches.push(Dispatch {
                        stage,
                        kernel: pass.kernel,
                        groups: (end - first).div_ceil(workgroup),
                        params: Params {
                            first_lane: first,
                            end_lane: end,
                            a: pass.a,
                            b: pass.b,
                            ..parts.params
                        },
                    });
                    first = end;
                }
            }
        }
        dispatches
    }

    /// Scratch that all slots share: the queue runs one frame after another.
    fn make_scratch(&mut self, wanted: &[u64; 4]) -> Result<bool, GpuError> {
        let mut is_new = false;
        for (buffer, wanted) in self.scratch.iter_mut().zip(wanted) {
            if *wanted > 0 && buffer.as_ref().is_none_or(|buffer| buffer.size() < *wanted) {
                *buffer = None;
                *buffer = Some(
                    self.device
                        .buffer("scratch", *wanted, wgpu::BufferUsages::STORAGE, false)?,
                );
                is_new = true;
            }
        }
        Ok(is_new)
    }

    fn group(&self, slot: &Slot, tables: Option<&wgpu::Buffer>) -> wgpu::BindGroup {
        let nothing = |index: u64| wgpu::BufferBinding {
            buffer: &self.nothing,
            offset: index * 256,
            size: std::num::NonZeroU64::new(16),
        };
        let params = wgpu::BufferBinding {
            buffer: &slot.params,
            offset: 0,
            size: std::num::NonZeroU64::new(size_of::<Params>() as u64),
        };
        let mut buffers = vec![
            params,
            slot.rows.as_entire_buffer_binding(),
            tables.unwrap_or(&self.no_tables).as_entire_buffer_binding(),
            slot.memory.as_entire_buffer_binding(),
            slot.answers.as_entire_buffer_binding(),
        ];
        let scratch = self.scratch.iter().zip(0..);
        buffers.extend(scratch.map(|(buffer, index)| match buffer {
            Some(buffer) => buffer.as_entire_buffer_binding(),
            None => nothing(index),
        }));
        let entries: Vec<_> = buffers
            .into_iter()
            .zip(0..)
            .map(|(buffer, binding)| wgpu::BindGroupEntry {
                binding,
                resource: wgpu::BindingResource::Buffer(buffer),
            })
            .collect();
        self.device.device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: None,
            layout: &self.device.group,
            entries: &entries,
        })
    }

    /// A slot that is free and large enough.
    fn slot(&mut self, usage: &Usage) -> Result<usize, GpuError> {
        let index = match self.slots.iter().position(|slot| slot.is_free()) {
            Some(index) => index,
            None => {
                self.slots
                    .push(Slot::new(&self.device, &grown(usage, &self.device.traits))?);
                self.slots.len() - 1
            }
        };
        if !self.slots[index].holds(usage) {
            let wanted = grown(&self.slots[index].usage().max(usage), &self.device.traits);
            self.slots[index] = Slot::new(&self.device, &wanted)?;
        }
        Ok(index)
    }

    fn write(&self, slot: &Slot, frame: &Frame, dispatches: &[Dispatch]) -> Result<(), GpuError> {
        let whole = slot.up.slice(..);
        let mut view = whole
            .get_mapped_range_mut()
            .map_err(|error| GpuError::Refused(error.to_string()))?;
        for (index, dispatch) in dispatches.iter().enumerate() {
            let at = index * PARAMS_STRIDE;
            view.slice(at..at + size_of::<Params>())
                .copy_from_slice(bytemuck::bytes_of(&dispatch.params));
        }
        let rows_at = dispatches.len() * PARAMS_STRIDE;
        for parts in &frame.stages {
            let row_bytes = parts.shader.stage().spec().row_bytes;
            let mut at = rows_at + parts.params.row_base as usize * 16;
            let check = parts.shader.check_word() * 4;
            for lane in 0..parts.lanes.len() {
                view.slice(at..at + row_bytes).copy_from_slice(parts.lanes.bytes(lane));
                let secret = parts.lanes.check(lane);
                view.slice(at + check..at + check + 8)
                    .copy_from_slice(bytemuck::bytes_of(&secret));
                at += row_bytes;
            }
            let extra: &[u8] = bytemuck::cast_slice(&parts.extra_rows);
            view.slice(at..at + extra.len()).copy_from_slice(extra);
        }
        let arena: &[u8] = bytemuck::cast_slice(frame.batch.arena());
        let at = rows_at + frame.row_bytes as usize;
        view.slice(at..at + arena.len()).copy_from_slice(arena);
        Ok(())
    }

    fn encode(
        &self,
        slot: &Slot,
        frame: &Frame,
        dispatches: &[Dispatch],
        pipelines: &[Vec<Pipeline>],
    ) -> wgpu::CommandEncoder {
        let mut encoder = self.device.device.create_command_encoder(&Default::default());
        let (params_bytes, arena_bytes) = (
            (dispatches.len() * PARAMS_STRIDE) as u64,
            (frame.batch.arena().len() * CHUNK_BYTES) as u64,
        );
        encoder.copy_buffer_to_buffer(&slot.up, 0, &slot.params, 0, params_bytes);
        encoder.copy_buffer_to_buffer(&slot.up, params_bytes, &slot.rows, 0, frame.row_bytes);
        if arena_bytes > 0 {
            let from = params_bytes + frame.row_bytes;
            encoder.copy_buffer_to_buffer(&slot.up, from, &slot.memory, 0, arena_bytes);
        }
        // Zero means nothing happened.
        encoder.clear_buffer(&slot.answers, 0, Some((frame.answer_words * 4).max(4)));
        let writes = slot.queries.as_ref().map(|queries| wgpu::ComputePassTimestampWrites {
            query_set: &queries.set,
            beginning_of_pass_write_index: Some(0),
            end_of_pass_write_index: Some(1),
        });
        let mut groups: Vec<(Option<*const wgpu::Buffer>, wgpu::BindGroup)> = Vec::new();
        let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor {
            label: None,
            timestamp_writes: writes,
        });
        for (index, dispatch) in dispatches.iter().enumerate() {
            let pipeline = &pipelines[dispatch.stage][dispatch.kernel];
            let tables = pipeline.tables.as_deref();
            let key = tables.map(std::ptr::from_ref);
            let known = groups.iter().position(|(other, _)| *other == key);
            let known = known.unwrap_or_else(|| {
                groups.push((key, self.group(slot, tables)));
                groups.len() - 1
            });
            pass.set_pipeline(&pipeline.pipeline);
            pass.set_bind_group(0, &groups[known].1, &[(index * PARAMS_STRIDE) as u32]);
            let x = dispatch.groups.min(GROUPS_MAX);
            pass.dispatch_workgroups(x, dispatch.groups.div_ceil(x), 1);
        }
        drop(pass);
        self.read_back(&mut encoder, slot, frame);
        encoder
    }

    fn read_back(&self, encoder: &mut wgpu::CommandEncoder, slot: &Slot, frame: &Frame) {
        let mut at = 0;
        if let Some(queries) = &slot.queries {
            encoder.resolve_query_set(&queries.set, 0..2, &queries.resolved, 0);
            encoder.copy_buffer_to_buffer(&queries.resolved, 0, &slot.down, 0, 16);
        }
        at += 16;
        encoder.copy_buffer_to_buffer(&slot.answers, 0, &slot.down, at, (frame.answer_words * 4).max(4));
        at += (frame.answer_words * 4).max(4);
        for parts in frame.stages.iter().filter(|parts| parts.reads_back) {
            let bytes = (parts.lanes.output_chunks() * CHUNK_BYTES) as u64;
            if bytes > 0 {
                let from = u64::from(parts.params.slab_base) * CHUNK_BYTES as u64;
                encoder.copy_buffer_to_buffer(&slot.memory, from, &slot.down, at, bytes);
                at += bytes;
            }
        }
        for (buffer, mode, flag) in [
            (&slot.down, wgpu::MapMode::Read, &slot.down_state),
            (&slot.up, wgpu::MapMode::Write, &slot.up_state),
        ] {
            let flag = Arc::clone(flag);
            flag.store(WAITING, Ordering::Release);
            encoder.map_buffer_on_submit(buffer, mode, .., move |result| {
                flag.store(if result.is_ok() { MAPPED } else { FAILED }, Ordering::Release);
            });
        }
    }

    fn pipelines(&self, frame: &Frame) -> Result<Vec<Vec<Pipeline>>, GpuError> {
        let known = self.pipelines.lock().unwrap_or_else(PoisonError::into_inner);
        let of = |stage: Stage| match known.get(&stage) {
            Some(Ok(pipelines)) => Ok(pipelines.clone()),
            Some(Err(error)) => Err(error.clone()),
            None => Err(GpuError::NotOffered {
                program: stage.to_string(),
            }),
        };
        frame.stages.iter().map(|parts| of(parts.shader.stage())).collect()
    }

    /// Copies what came back.
    fn collect(&self, slot: &Slot, frame: &Frame) -> Result<Answers, GpuError> {
        let view = slot.down.slice(..).get_mapped_range();
        let view = view.map_err(|error| GpuError::Refused(error.to_string()))?;
        let bytes: &[u8] = &view;
        let stamp = |at: usize| u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap_or_default());
        let ticks = stamp(8).saturating_sub(stamp(0));
        let period = f64::from(self.device.queue.get_timestamp_period());
        let seconds = slot.queries.is_some().then_some(ticks as f64 * period * 1e-9);
        let mut slab_at = 16 + (frame.answer_words as usize * 4).max(4);
        let stages = frame.stages.iter().map(|parts| {
            let at = 16 + parts.params.answer_base as usize * 4;
            // The view is not aligned for words on every driver.
            let words = bytes[at..at + parts.answers_len() * 4].chunks_exact(4);
            let words = words
                .map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
                .collect();
            let slab_bytes = match parts.reads_back {
                true => parts.lanes.output_chunks() * CHUNK_BYTES,
                false => 0,
            };
            let slab = bytes[slab_at..slab_at + slab_bytes].to_vec();
            slab_at += slab_bytes;
            StageAnswers { words, slab }
        });
        Ok(Answers {
            stages: stages.collect(),
            seconds,
        })
    }

    /// Longer dispatches where they were short, shorter ones where they were long.
    fn pace(&mut self, frame: &Frame, slot: usize, seconds: f64) {
        let longest = self.slots[slot].dispatches.max(1);
        let each = seconds / f64::from(longest);
        let [parts] = &frame.stages[..] else { return };
        let lanes: u32 = parts.passes.iter().map(|pass| pass.lanes).max().unwrap_or(0);
        let most = self.lanes_max.entry(parts.shader.stage()).or_insert(LANES_AT_FIRST);
        if each > DISPATCH_SECONDS {
            *most = (*most / 2).max(64);
        } else if each < DISPATCH_SECONDS / 4.0 && lanes >= *most {
            *most = most.saturating_mul(2).min(LANES_MAX);
        }
    }
}

impl Machine for WgpuMachine {
    fn label(&self) -> String {
        self.device.label.clone()
    }

    fn traits(&self) -> super::shader::Traits {
        super::shader::Traits {
            lanes_max: self.lanes_planned.max(LANES_MIN),
            ..self.device.traits
        }
    }

    fn compile(&mut self, stages: &[Stage]) {
        let queue: Arc<Mutex<VecDeque<Stage>>> = Arc::new(Mutex::new(stages.iter().copied().collect()));
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        // A driver may take minutes over a kernel: threads end when they are through, whoever still waits for them.
        for _ in 0..threads.min(COMPILERS).min(stages.len()) {
            let (device, pipelines) = (Arc::clone(&self.device), Arc::clone(&self.pipelines));
            let (queue, stop) = (Arc::clone(&queue), Arc::clone(&self.stop));
            let compiler = std::thread::Builder::new().name("gpu-compile".into());
            let compiler = compiler.spawn(move || {
                loop {
                    let next = queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                    let Some(stage) = next else { return };
                    let Some(shader) = catalogue::shader(stage) else {
                        continue;
                    };
                    let kernels = shader.kernels(&device.traits);
                    let compile = |kernel| match stop.load(Ordering::Acquire) {
                        true => Err(GpuError::Lost("given up".into())),
                        false => device.compile(kernel),
                    };
                    let compiled: Result<Vec<_>, _> = kernels.iter().map(compile).collect();
                    let mut known = pipelines.lock().unwrap_or_else(PoisonError::into_inner);
                    known.insert(stage, compiled);
                }
            });
            self.compilers.extend(compiler);
        }
    }

    fn compiled(&self, stage: Stage) -> Compiled {
        let known = self.pipelines.lock().unwrap_or_else(PoisonError::into_inner);
        match known.get(&stage) {
            None => Compiled::Pending,
            Some(Ok(_)) => Compiled::Ready,
            Some(Err(error)) => Compiled::Failed(error.clone()),
        }
    }

    fn flights_max(&self) -> usize {
        SLOTS
    }

    fn submit(&mut self, frame: &Frame) -> Result<Flight, GpuError> {
        if let Some(trouble) = self.device.trouble() {
            return Err(trouble);
        }
        let pipelines = self.pipelines(frame)?;
        let dispatches = self.dispatches(frame, &pipelines);
        if let Err(error) = self.make_scratch(&frame.scratch_bytes) {
            let traits = self.traits();
            self.lanes_planned = traits.lanes_max.min(traits.lanes_preferred) / 2;
            return Err(error);
        }
        let slot = self.slot(&Usage::of(frame, dispatches.len()))?;
        self.write(&self.slots[slot], frame, &dispatches)?;
        self.slots[slot].up.unmap();
        let encoder = self.encode(&self.slots[slot], frame, &dispatches, &pipelines);
        let submission = self.device.queue.submit([encoder.finish()]);
        let taken = &mut self.slots[slot];
        taken.submission = Some(submission);
        taken.dispatches = dispatches.len() as u32;
        match self.device.trouble() {
            Some(trouble) => Err(trouble),
            None => Ok(Flight(slot)),
        }
    }

    fn poll(&mut self, flight: Flight, frame: &Frame, patience: Duration) -> Result<Option<Answers>, GpuError> {
        let slot = &self.slots[flight.0];
        let states = [&slot.up_state, &slot.down_state].map(|state| state.load(Ordering::Acquire));
        if states != [MAPPED; 2] && !states.contains(&FAILED) {
            let poll = match patience.is_zero() {
                true => wgpu::PollType::Poll,
                false => wgpu::PollType::Wait {
                    submission_index: slot.submission.clone(),
                    timeout: Some(patience),
                },
            };
            match self.device.device.poll(poll) {
                Ok(_) | Err(wgpu::PollError::Timeout) => {}
                Err(error) => return Err(GpuError::Refused(error.to_string())),
            }
        }
        if let Some(trouble) = self.device.trouble() {
            return Err(trouble);
        }
        let slot = &self.slots[flight.0];
        let states = [&slot.up_state, &slot.down_state].map(|state| state.load(Ordering::Acquire));
        if states.contains(&FAILED) {
            return Err(GpuError::Lost("a buffer could not be mapped".into()));
        }
        if states != [MAPPED; 2] {
            return Ok(None);
        }
        let answers = self.collect(slot, frame)?;
        let slot = &mut self.slots[flight.0];
        slot.down.unmap();
        slot.submission = None;
        if let Some(seconds) = answers.seconds {
            self.pace(frame, flight.0, seconds);
        }
        Ok(Some(answers))
    }

    fn abandon(&mut self) {
        self.stop.store(true, Ordering::Release);
        self.device.destroy();
        for compiler in self.compilers.drain(..) {
            // A panic of a compiler has been printed by its thread.
            let _ = compiler.join();
        }
    }
}

/// States of a mapping.
pub(super) const WAITING: u32 = 0;
pub(super) const MAPPED: u32 = 1;
pub(super) const FAILED: u32 = 2;

/// State of a mapping that a callback sets.
pub(super) type State = Arc<AtomicU32>;

/// Fewest lanes that are planned for.
const LANES_MIN: u32 = 64;

/// Threads that compile kernels at a time.
const COMPILERS: usize = 4;

/// Frames in flight: one that is filled, one that runs, one that is read.
const SLOTS: usize = 3;

/// Dynamic offsets of a uniform are multiples of this on every adapter.
pub(super) const PARAMS_STRIDE: usize = 256;

/// Workgroups along x that every adapter takes.
const GROUPS_MAX: u32 = 65_535;

/// Longest dispatch that is aimed at: displays and watchdogs share the device.
const DISPATCH_SECONDS: f64 = 0.050;

/// Most lanes of a dispatch: their numbers, rounded up to workgroups, stay words.
const LANES_MAX: u32 = 1 << 30;

/// Lanes of a dispatch of a stage that was never measured.
const LANES_AT_FIRST: u32 = 1 << 12;
