//! Lanes on a GPU: an invocation each, many clocks a dispatch, compared there with what must be written.
//! Beside `cpu`, whose lanes do the same on the same clocks; what comes back is how many lanes ended, and which ended wrong.
//! Never a lane that is taken for right because it was not run: who has not ended is counted.

use std::time::{Duration, Instant};

use bytemuck::{Pod, Zeroable};
use perigee_kernels::gpu::device::Device;
use perigee_kernels::gpu::error::GpuError;

use crate::bench::{End, UNENDED};
use crate::find::{Finding, Lane};
use crate::shader::Shader;
use crate::stimuli::{END_WORDS, Stimuli};
use crate::{NAMED_MAX, Run};

/// A core on a device.
pub struct GpuLanes<'a> {
    device: &'a Device,
    /// What runs.
    pub shader: Shader,
    group: wgpu::BindGroupLayout,
    run: wgpu::ComputePipeline,
    tell: wgpu::ComputePipeline,
    module: wgpu::ShaderModule,
    layout: wgpu::PipelineLayout,
    rom: wgpu::Buffer,
    digests: bool,
}

/// As in the shader.
#[repr(C)]
#[derive(Clone, Copy, Debug, Pod, Zeroable)]
struct Params {
    lanes: u32,
    first: u32,
    clocks: u32,
    stalls: u32,
    src: u32,
    src_len: u32,
    dst: u32,
    dst_len: u32,
    aux: [u32; 8],
    image_words: u32,
    trace_lane: u32,
    trace_first: u32,
    named_max: u32,
}

/// Buffers of a run.
struct Buffers {
    params: wgpu::Buffer,
    benches: wgpu::Buffer,
    report: wgpu::Buffer,
    down: wgpu::Buffer,
    group: wgpu::BindGroup,
}

/// Words of a bench, phase, flags, clocks and digest first; and where stalls are drawn from.
const BENCH_WORDS: usize = 33;
const RANDOM_WORD: usize = 4;
/// Phase of a lane that has ended.
const OVER: u32 = 2;
/// Words of a report before the lanes it names.
const REPORT_WORDS: usize = 4;
/// Lanes whose clocks a report can add up.
const LANES_MAX: usize = 1 << 16;
/// Clocks of the first dispatch, and most; between them as many as take a time that no driver takes for a hang.
const CLOCKS_AT_FIRST: u32 = 64;
const CLOCKS_MAX: u32 = 1 << 16;
const DISPATCH_TIME: [Duration; 2] = [Duration::from_millis(40), Duration::from_millis(200)];
/// Clocks of a dispatch whose trace is read.
const TRACE_CLOCKS: u32 = 64;
/// Lanes of a workgroup, as in the shader.
const WORKGROUP: u32 = 64;

impl<'a> GpuLanes<'a> {
    /// Compiles the shader of a core. `digests`: whether outputs of all clocks are digested, to be compared with another run's.
    ///
    /// # Errors
    /// [`GpuError::Kernel`] with what the compiler says, [`GpuError::Memory`].
    pub fn new(device: &'a Device, shader: Shader, digests: bool) -> Result<Self, GpuError> {
        let raw = device.raw().0;
        let scope = raw.push_error_scope(wgpu::ErrorFilter::Validation);
        let module = raw.create_shader_module(wgpu::ShaderModuleDescriptor {
            label: Some(shader.layout.name),
            source: wgpu::ShaderSource::Wgsl(shader.wgsl.as_str().into()),
        });
        failed(&shader, pollster::block_on(scope.pop()))?;
        // As in `bench.wgsl`.
        let entries: Vec<_> = (0..8)
            .map(|number| binding(number, (3..=5).contains(&number)))
            .collect();
        let group = raw.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
            label: Some("lanes"),
            entries: &entries,
        });
        let layout = raw.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
            label: Some("lanes"),
            bind_group_layouts: &[Some(&group)],
            immediate_size: 0,
        });
        let run = pipeline(device, &shader, &module, &layout, "run", digests, false)?;
        let tell = pipeline(device, &shader, &module, &layout, "tell", false, false)?;
        let rom = filled(device, "fixed memories", &shader.rom)?;
        Ok(Self {
            device,
            shader,
            group,
            run,
            tell,
            module,
            layout,
            rom,
            digests,
        })
    }

    /// Most lanes that the device's buffers hold of such stimuli.
    pub fn lanes_max(&self, stimuli: &Stimuli) -> usize {
        let state: usize = self.shader.layout.state.iter().sum();
        let words = [
            state,
            self.shader.ram_words,
            stimuli.image_words,
            stimuli.window_words() + END_WORDS,
            BENCH_WORDS,
        ];
        let words = words.into_iter().max().unwrap_or(1).max(1) as u64;
        let most = self.device.traits.binding_bytes_max / (4 * words);
        (most as usize).clamp(1, LANES_MAX)
    }

    /// Runs all lanes to their ends, at most so many clocks; tells how many have ended.
    ///
    /// # Errors
    /// [`GpuError`]; no lane has been judged then.
    pub fn run(&self, stimuli: &Stimuli, clocks_max: u32, mut ended: impl FnMut(usize)) -> Result<Run, GpuError> {
        let buffers = self.buffers(stimuli, (REPORT_WORDS + NAMED_MAX) as u64 * 4)?;
        let (start, lanes) = (Instant::now(), stimuli.count());
        let (mut first, mut clocks) = (0, CLOCKS_AT_FIRST);
        loop {
            let now = clocks.min(clocks_max - first);
            let began = Instant::now();
            let words = self.dispatch(&self.run, stimuli, &buffers, first, now, true)?;
            first += now;
            let open = words[0] as usize;
            ended(lanes - open);
            if open == 0 || first >= clocks_max {
                let elapsed = start.elapsed();
                return self.judged(&words, stimuli, &buffers, first, elapsed);
            }
            let took = began.elapsed();
            clocks = match took {
                _ if took < DISPATCH_TIME[0] => (2 * clocks).min(CLOCKS_MAX),
                _ if took > DISPATCH_TIME[1] => (clocks / 2).max(1),
                _ => clocks,
            };
        }
    }

    /// The ends of all lanes of stimuli: for comparisons; [`Self::run`] reads those that are wrong.
    ///
    /// # Errors
    /// As [`Self::run`].
    pub fn ends(&self, stimuli: &Stimuli, clocks_max: u32) -> Result<Vec<End>, GpuError> {
        let buffers = self.buffers(stimuli, (REPORT_WORDS + NAMED_MAX) as u64 * 4)?;
        let mut first = 0;
        while first < clocks_max {
            let now = CLOCKS_AT_FIRST.min(clocks_max - first);
            first += now;
            if self.dispatch(&self.run, stimuli, &buffers, first - now, now, true)?[0] == 0 {
                break;
            }
        }
        self.read_ends(stimuli, &buffers)
    }

    /// Counts from a report, and the ends of the lanes that it names.
    fn judged(
        &self,
        words: &[u32],
        stimuli: &Stimuli,
        buffers: &Buffers,
        clocks: u32,
        elapsed: Duration,
    ) -> Result<Run, GpuError> {
        let [open, wrong, low, high] = [0, 1, 2, 3].map(|at| u64::from(words[at]));
        let mut run = Run {
            wrong: open + wrong,
            named: Vec::new(),
            lane_clocks: low + (high << 16) + open * u64::from(clocks),
            elapsed,
        };
        if run.wrong > 0 {
            let ends = self.read_ends(stimuli, buffers)?.into_iter().enumerate();
            run.named = ends.filter(|(_, end)| end.flags != 0).take(NAMED_MAX).collect();
        }
        Ok(run)
    }

    fn read_ends(&self, stimuli: &Stimuli, buffers: &Buffers) -> Result<Vec<End>, GpuError> {
        let lanes = stimuli.count();
        let words = self.read(&buffers.benches, 4 * lanes)?;
        let end = |lane: usize| match words[lane] {
            OVER => End {
                flags: words[lanes + lane],
                clocks: words[2 * lanes + lane],
                digest: words[3 * lanes + lane],
            },
            _ => End {
                flags: UNENDED,
                ..End::default()
            },
        };
        Ok((0..lanes).map(end).collect())
    }

    /// Where this lane first differs from the generated code; `None`: nowhere.
    ///
    /// # Errors
    /// [`GpuError`].
    pub fn find(&self, lane: &Lane, clocks_max: u32) -> Result<Option<Finding>, GpuError> {
        let stimuli = lane.stimuli();
        let row_words = self.shader.trace_words;
        let trace = pipeline(
            self.device,
            &self.shader,
            &self.module,
            &self.layout,
            "run",
            self.digests,
            true,
        )?;
        let buffers = self.buffers(stimuli, u64::from(TRACE_CLOCKS) * row_words as u64 * 4)?;
        let mut search = lane.search();
        for first in (0..clocks_max).step_by(TRACE_CLOCKS as usize) {
            let rows = self.dispatch(&trace, stimuli, &buffers, first, TRACE_CLOCKS, false)?;
            for row in rows.chunks_exact(row_words) {
                if let Some(finding) = search.compare(row) {
                    return Ok(Some(finding));
                }
                if search.is_over() {
                    return Ok(None);
                }
            }
        }
        Ok(None)
    }

    fn buffers(&self, stimuli: &Stimuli, report_bytes: u64) -> Result<Buffers, GpuError> {
        let lanes = stimuli.count();
        let (raw, queue) = self.device.raw();
        let storage = wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::COPY_SRC;
        let state: usize = self.shader.layout.state.iter().sum();
        let bytes = |words: usize| (lanes * words.max(1) * 4) as u64;
        let frame = self.device.buffer("registers", bytes(state), storage, false)?;
        // New buffers hold zeros, as memories after configuration.
        let ram = self
            .device
            .buffer("memories", bytes(self.shader.ram_words), storage, false)?;
        for (word, value) in &self.shader.ram_start {
            let row = vec![*value; lanes];
            queue.write_buffer(&ram, (word * lanes * 4) as u64, bytemuck::cast_slice(&row));
        }
        let images = filled(self.device, "inputs", &stimuli.images)?;
        let expected = filled(self.device, "expected", &stimuli.expected)?;
        let mut words = vec![0u32; BENCH_WORDS * lanes];
        for (lane, word) in words[RANDOM_WORD * lanes..][..lanes].iter_mut().enumerate() {
            *word = stimuli.random(lane);
        }
        let benches = filled(self.device, "benches", &words)?;
        let report = self.device.buffer("report", report_bytes, storage, false)?;
        let reading = wgpu::BufferUsages::MAP_READ | wgpu::BufferUsages::COPY_DST;
        let down = self.device.buffer("answers", report_bytes, reading, false)?;
        let uniform = wgpu::BufferUsages::UNIFORM | wgpu::BufferUsages::COPY_DST;
        let params = self
            .device
            .buffer("parameters", size_of::<Params>() as u64, uniform, false)?;
        let bound = [&params, &frame, &ram, &self.rom, &images, &expected, &benches, &report];
        let entries: Vec<_> = (0..)
            .zip(bound)
            .map(|(binding, buffer)| wgpu::BindGroupEntry {
                binding,
                resource: buffer.as_entire_binding(),
            })
            .collect();
        let group = raw.create_bind_group(&wgpu::BindGroupDescriptor {
            label: Some("lanes"),
            layout: &self.group,
            entries: &entries,
        });
        Ok(Buffers {
            params,
            benches,
            report,
            down,
            group,
        })
    }

    /// One dispatch of all lanes; answers the report, or a trace.
    fn dispatch(
        &self,
        pipeline: &wgpu::ComputePipeline,
        stimuli: &Stimuli,
        buffers: &Buffers,
        first: u32,
        clocks: u32,
        tells: bool,
    ) -> Result<Vec<u32>, GpuError> {
        let (raw, queue) = self.device.raw();
        let (lanes, command) = (stimuli.count() as u32, &stimuli.command);
        let params = Params {
            lanes,
            first,
            clocks,
            stalls: stimuli.stalls,
            src: command.src,
            src_len: command.src_len,
            dst: command.dst,
            dst_len: command.dst_len,
            aux: command.aux,
            image_words: stimuli.image_words as u32,
            trace_lane: 0,
            trace_first: first,
            named_max: NAMED_MAX as u32,
        };
        queue.write_buffer(&buffers.params, 0, bytemuck::bytes_of(&params));
        let mut encoder = raw.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
        let groups = lanes.div_ceil(WORKGROUP);
        encoder.clear_buffer(&buffers.report, 0, None);
        let passes = [Some(pipeline), tells.then_some(&self.tell)];
        for pipeline in passes.into_iter().flatten() {
            let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor::default());
            pass.set_pipeline(pipeline);
            pass.set_bind_group(0, &buffers.group, &[]);
            pass.dispatch_workgroups(groups, 1, 1);
        }
        encoder.copy_buffer_to_buffer(&buffers.report, 0, &buffers.down, 0, buffers.report.size());
        queue.submit([encoder.finish()]);
        let words = mapped(self.device, &buffers.down)?;
        buffers.down.unmap();
        Ok(words)
    }

    /// The first words of a buffer.
    fn read(&self, buffer: &wgpu::Buffer, words: usize) -> Result<Vec<u32>, GpuError> {
        let (raw, queue) = self.device.raw();
        let bytes = words as u64 * 4;
        let reading = wgpu::BufferUsages::MAP_READ | wgpu::BufferUsages::COPY_DST;
        let down = self.device.buffer("answers", bytes, reading, false)?;
        let mut encoder = raw.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
        encoder.copy_buffer_to_buffer(buffer, 0, &down, 0, bytes);
        queue.submit([encoder.finish()]);
        mapped(self.device, &down)
    }
}

/// Waits for what was submitted, and reads a buffer.
pub(crate) fn mapped(device: &Device, buffer: &wgpu::Buffer) -> Result<Vec<u32>, GpuError> {
    let (sender, receiver) = std::sync::mpsc::channel();
    buffer.slice(..).map_async(wgpu::MapMode::Read, move |result| {
        // Nobody hears it where this has failed already.
        let _ = sender.send(result);
    });
    let waited = device.raw().0.poll(wgpu::PollType::Wait {
        submission_index: None,
        timeout: Some(ANSWER_TIME),
    });
    if let Some(trouble) = device.trouble() {
        return Err(trouble);
    }
    let refused = |error: &dyn std::fmt::Display| GpuError::Refused(error.to_string());
    waited.map_err(|error| refused(&error))?;
    let mapped = receiver
        .recv_timeout(Duration::from_secs(1))
        .map_err(|error| refused(&error))?;
    mapped.map_err(|error| refused(&error))?;
    let view = buffer.slice(..).get_mapped_range().map_err(|error| refused(&error))?;
    let bytes: &[u8] = &view;
    Ok(bytes
        .as_chunks()
        .0
        .iter()
        .map(|word| u32::from_le_bytes(*word))
        .collect())
}

/// A device that has not answered for so long is gone.
const ANSWER_TIME: Duration = Duration::from_secs(120);

fn failed(shader: &Shader, error: Option<wgpu::Error>) -> Result<(), GpuError> {
    match error {
        None => Ok(()),
        Some(error) => Err(GpuError::Kernel {
            kernel: shader.layout.name,
            reason: error.to_string(),
        }),
    }
}

fn pipeline(
    device: &Device,
    shader: &Shader,
    module: &wgpu::ShaderModule,
    layout: &wgpu::PipelineLayout,
    entry: &str,
    digests: bool,
    traces: bool,
) -> Result<wgpu::ComputePipeline, GpuError> {
    let raw = device.raw().0;
    let scope = raw.push_error_scope(wgpu::ErrorFilter::Validation);
    let constants = [
        ("DIGEST", f64::from(u8::from(digests))),
        ("TRACE", f64::from(u8::from(traces))),
    ];
    let pipeline = raw.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
        label: Some(shader.layout.name),
        layout: Some(layout),
        module,
        entry_point: Some(entry),
        compilation_options: wgpu::PipelineCompilationOptions {
            constants: &constants,
            zero_initialize_workgroup_memory: false,
        },
        cache: None,
    });
    failed(shader, pollster::block_on(scope.pop()))?;
    Ok(pipeline)
}

/// A storage buffer with these words.
pub(crate) fn filled(device: &Device, what: &'static str, words: &[u32]) -> Result<wgpu::Buffer, GpuError> {
    let bytes = (words.len() as u64 * 4).max(16);
    let usage = wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::COPY_SRC;
    let buffer = device.buffer(what, bytes, usage, false)?;
    device.raw().1.write_buffer(&buffer, 0, bytemuck::cast_slice(words));
    Ok(buffer)
}

/// A buffer of a compute shader: the uniform is number 0.
pub(crate) fn binding(binding: u32, read_only: bool) -> wgpu::BindGroupLayoutEntry {
    let ty = match binding {
        0 => wgpu::BufferBindingType::Uniform,
        _ => wgpu::BufferBindingType::Storage { read_only },
    };
    wgpu::BindGroupLayoutEntry {
        binding,
        visibility: wgpu::ShaderStages::COMPUTE,
        ty: wgpu::BindingType::Buffer {
            ty,
            has_dynamic_offset: false,
            min_binding_size: None,
        },
        count: None,
    }
}
