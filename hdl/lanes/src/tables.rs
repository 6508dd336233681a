//! Circuits of tables on a GPU: upsets of their entries, 32 to a word, against the record of an undisturbed run.
//! A screen before the campaigns of `sim::campaign::tables`: upsets that never show at a port are masked, the CPU judges the others.
//! Never decides more than that: until a lane shows a difference its surroundings are those of the record, and not a clock longer.
//!
//! A clock of a table moves four words of 32 lanes: bound by memory and its caches, as on the CPU.

use std::time::{Duration, Instant};

use bytemuck::{Pod, Zeroable};
use perigee_hdl::sim::campaign::tables::{Recording, Upset};
use perigee_hdl::sim::luts::netlist::{Netlist, Step};
use perigee_kernels::gpu::device::Device;
use perigee_kernels::gpu::error::GpuError;

use crate::gpu::{binding, filled, mapped};

/// A circuit with its record on a device.
pub struct GpuTables<'a> {
    device: &'a Device,
    pipeline: wgpu::ComputePipeline,
    group: wgpu::BindGroupLayout,
    program: wgpu::Buffer,
    params: Params,
    /// The state of one lane at the begin.
    signals: Vec<bool>,
    memories: Vec<bool>,
    clocks: u32,
    /// Clocks of a dispatch, at most.
    clocks_max: u32,
}

/// As in the shader, which a test compares.
#[repr(C)]
#[derive(Clone, Copy, Debug, Pod, Zeroable)]
struct Params {
    words: u32,
    first: u32,
    clocks: u32,
    steps: u32,
    writes: u32,
    input_bits: u32,
    output_bits: u32,
    first_register: u32,
    registers: u32,
    signals: u32,
    at_luts: u32,
    at_lists: u32,
    at_next: u32,
    at_outputs: u32,
    at_record: u32,
    record_words: u32,
}

/// Lanes of a word.
const LANES: usize = 32;
/// Words of a workgroup, as in the shader.
const WORKGROUP: u32 = 64;
/// Words that run at once, at most.
const WORDS_MAX: u64 = 1 << 16;
/// Clocks of the first dispatch; later as many as take a time that no driver takes for a hang.
const CLOCKS_AT_FIRST: u32 = 8;
const DISPATCH_TIME: [Duration; 2] = [Duration::from_millis(100), Duration::from_millis(400)];
const CLOCKS_MAX: u32 = 1 << 16;
/// Turns of loops that are counted on here of the 65,535 behind which Mesa's driver for CPUs leaves all loops of an invocation
/// (`lp_bld_limits.h`): it counts those of its neighbours, and of loops that are not entered, too.
const SOFTWARE_TURNS_MAX: u32 = 30_000;
const SHADER: &str = include_str!("tables.wgsl");
/// A table that there is not, behind the last flip of a word.
const NO_LUT: u32 = u32::MAX;

impl<'a> GpuTables<'a> {
    /// Compiles the shader and takes the record to the device.
    ///
    /// # Errors
    /// [`GpuError::Kernel`] with what the compiler says, [`GpuError::Memory`].
    pub fn new(device: &'a Device, recording: &Recording) -> Result<Self, GpuError> {
        let raw = device.raw().0;
        let (words, params) = program(recording);
        let scope = raw.push_error_scope(wgpu::ErrorFilter::Validation);
        let module = raw.create_shader_module(wgpu::ShaderModuleDescriptor {
            label: Some("tables"),
            source: wgpu::ShaderSource::Wgsl(SHADER.into()),
        });
        let entries: Vec<_> = (0..6)
            .map(|number| binding(number, number == 1 || number == 2))
            .collect();
        let group = raw.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
            label: Some("tables"),
            entries: &entries,
        });
        let layout = raw.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
            label: Some("tables"),
            bind_group_layouts: &[Some(&group)],
            immediate_size: 0,
        });
        let pipeline = raw.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
            label: Some("tables"),
            layout: Some(&layout),
            module: &module,
            entry_point: Some("run"),
            compilation_options: wgpu::PipelineCompilationOptions::default(),
            cache: None,
        });
        if let Some(error) = pollster::block_on(scope.pop()) {
            return Err(GpuError::Kernel {
                kernel: "tables",
                reason: error.to_string(),
            });
        }
        Ok(Self {
            device,
            pipeline,
            group,
            program: filled(device, "program and record", &words)?,
            params,
            signals: recording.signals.clone(),
            memories: recording.memories.concat(),
            clocks: recording.inputs.len() as u32,
            clocks_max: match raw.adapter_info().device_type == wgpu::DeviceType::Cpu {
                true => (SOFTWARE_TURNS_MAX / turns(&recording.netlist, &params)).max(1),
                false => CLOCKS_MAX,
            },
        })
    }

    /// Whether each upset shows at a port within the record; tells how many are done.
    ///
    /// # Errors
    /// [`GpuError`]; nothing is known of any upset then.
    pub fn shown(&self, upsets: &[Upset], mut progress: impl FnMut(u64)) -> Result<Vec<bool>, GpuError> {
        let rows = self.signals.len() + self.params.registers as usize;
        let bytes = 4 * rows.max(self.memories.len()).max(1) as u64;
        let words = (self.device.traits.binding_bytes_max / bytes).clamp(1, WORDS_MAX);
        let mut shown = Vec::with_capacity(upsets.len());
        for chunk in upsets.chunks(words as usize * LANES) {
            shown.extend(self.chunk(chunk)?);
            progress(shown.len() as u64);
        }
        Ok(shown)
    }

    fn chunk(&self, upsets: &[Upset]) -> Result<Vec<bool>, GpuError> {
        let (raw, queue) = self.device.raw();
        let words = upsets.len().div_ceil(LANES);
        let flips = flips(upsets);
        let spread = |bits: &[bool]| -> Vec<u32> {
            let rows = bits.iter().map(|bit| if *bit { u32::MAX } else { 0 });
            rows.flat_map(|row| std::iter::repeat_n(row, words)).collect()
        };
        let mut values = spread(&self.signals);
        values.resize(values.len() + self.params.registers as usize * words, 0);
        let used = (0..words).map(|word| match upsets.len() - word * LANES {
            lanes if lanes < LANES => (1 << lanes) - 1,
            _ => u32::MAX,
        });
        let seen: Vec<u32> = std::iter::repeat_n(0, words)
            .chain(used)
            .chain(std::iter::repeat_n(0, words))
            .collect();
        let shown = filled(self.device, "shown", &seen)?;
        let uniform = wgpu::BufferUsages::UNIFORM | wgpu::BufferUsages::COPY_DST;
        let params = self
            .device
            .buffer("parameters", size_of::<Params>() as u64, uniform, false)?;
        let buffers = [
            &params,
            &self.program,
            &filled(self.device, "flips", &flips)?,
            &filled(self.device, "signals", &values)?,
            &filled(self.device, "memories", &spread(&self.memories))?,
            &shown,
        ];
        let entries: Vec<_> = (0..)
            .zip(buffers)
            .map(|(binding, buffer)| wgpu::BindGroupEntry {
                binding,
                resource: buffer.as_entire_binding(),
            })
            .collect();
        let group = raw.create_bind_group(&wgpu::BindGroupDescriptor {
            label: Some("tables"),
            layout: &self.group,
            entries: &entries,
        });
        let bytes = 12 * words as u64;
        let reading = wgpu::BufferUsages::MAP_READ | wgpu::BufferUsages::COPY_DST;
        let down = self.device.buffer("answers", bytes.max(16), reading, false)?;
        let (mut first, mut clocks) = (0, CLOCKS_AT_FIRST.min(self.clocks_max));
        let mut answer = Vec::new();
        while first < self.clocks {
            let now = clocks.min(self.clocks - first);
            let began = Instant::now();
            let these = Params {
                words: words as u32,
                first,
                clocks: now,
                ..self.params
            };
            queue.write_buffer(&params, 0, bytemuck::bytes_of(&these));
            let mut encoder = raw.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
            {
                let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor::default());
                pass.set_pipeline(&self.pipeline);
                pass.set_bind_group(0, &group, &[]);
                pass.dispatch_workgroups((words as u32).div_ceil(WORKGROUP), 1, 1);
            }
            encoder.copy_buffer_to_buffer(&shown, 0, &down, 0, bytes);
            queue.submit([encoder.finish()]);
            answer = mapped(self.device, &down)?;
            down.unmap();
            // A clock that was not finished is no clock: drivers that run on a CPU give up loops that take them too long.
            if let Some(ended) = answer[2 * words..3 * words].iter().find(|ended| **ended != now) {
                let reason = format!("the driver cuts loops short: expected {now} clocks, got {ended}");
                return Err(GpuError::Refused(reason));
            }
            first += now;
            clocks = match began.elapsed() {
                took if took < DISPATCH_TIME[0] => (2 * clocks).min(self.clocks_max),
                took if took > DISPATCH_TIME[1] => (clocks / 2).max(1),
                _ => clocks,
            };
        }
        Ok((0..upsets.len())
            .map(|upset| answer[upset / LANES] >> (upset % LANES) & 1 == 1)
            .collect())
    }
}

/// Words that a processor's vectors hold.
const SIDE_BY_SIDE: u32 = 16;

/// Turns of loops of a clock at most: every lane at an address of its own at every port.
fn turns(netlist: &Netlist, params: &Params) -> u32 {
    let port = |memory: usize, address: usize| {
        let width = netlist.memories()[memory].width;
        width + LANES * (1 + address + width)
    };
    let reads = netlist.reads().iter().map(|read| port(read.memory, read.address.len()));
    let writes = netlist
        .writes()
        .iter()
        .map(|write| port(write.memory, write.address.len()));
    let ports: usize = reads.chain(writes).sum();
    // Words that a driver runs side by side take each other's turns; a flip takes two.
    let flips = 2 * 2 * LANES as u32 * SIDE_BY_SIDE;
    let tables = netlist.luts().len() as u32 + params.steps + flips;
    tables + params.input_bits + params.output_bits + 2 * params.registers + params.writes + ports as u32
}

/// Of each word its flips by table, each as table, entry with lane, and clock; behind the last one no table.
fn flips(upsets: &[Upset]) -> Vec<u32> {
    let words = upsets.chunks(LANES).map(|lanes| {
        let flips = (0..).zip(lanes).flat_map(|(lane, upset)| {
            upset
                .faults()
                .map(move |fault| [fault.lut as u32, u32::from(fault.entry) | lane << 3, upset.from as u32])
        });
        let mut flips: Vec<[u32; 3]> = flips.collect();
        flips.sort_unstable();
        flips
    });
    let words: Vec<Vec<[u32; 3]>> = words.collect();
    let most = words.iter().map(Vec::len).max().unwrap_or(0);
    let mut rows = vec![0; 3 * (most + 1) * words.len()];
    for (word, flips) in words.iter().enumerate() {
        for (at, flip) in flips.iter().chain([&[NO_LUT, 0, 0]]).enumerate() {
            for (part, value) in flip.iter().enumerate() {
                rows[(3 * at + part) * words.len() + word] = *value;
            }
        }
    }
    rows
}

/// The circuit and the record as the shader reads them, and where their parts begin.
fn program(recording: &Recording) -> (Vec<u32>, Params) {
    let netlist: &Netlist = &recording.netlist;
    let memories = netlist.memories();
    let base = |memory: usize| {
        memories[..memory]
            .iter()
            .map(|contents| contents.bits.len() as u32)
            .sum::<u32>()
    };
    let width = |memory: usize| memories[memory].width as u32;
    let steps = netlist.steps();
    let mut words = vec![0; 3 * steps.len()];
    for (number, step) in steps.iter().enumerate() {
        let three = match step {
            Step::Luts(range) => [0, range.start as u32, range.end as u32],
            Step::Read(read) => {
                let port = &netlist.reads()[*read];
                let list = words.len() as u32;
                words.extend([
                    base(port.memory),
                    width(port.memory),
                    port.output,
                    port.address.len() as u32,
                ]);
                words.extend(&port.address);
                [1, list, 0]
            }
        };
        words[3 * number..][..3].copy_from_slice(&three);
    }
    let lists = netlist.writes().iter().map(|port| {
        let list = words.len() as u32;
        words.extend([base(port.memory), width(port.memory), port.address.len() as u32]);
        words.extend(&port.address);
        let bits = port.enable.iter().zip(&port.data);
        words.extend(bits.flat_map(|(enable, data)| [*enable, *data]));
        list
    });
    let lists: Vec<u32> = lists.collect();
    let at_lists = words.len();
    words.extend(lists);
    let at_luts = words.len();
    for lut in netlist.luts() {
        let [a, b, c] = lut.inputs;
        words.extend([a | u32::from(polynomial(lut.table)) << 24, b, c, lut.output]);
    }
    let at_next = words.len();
    words.extend(netlist.registers().map(|(_, next)| next));
    let at_outputs = words.len();
    words.extend(netlist.outputs());
    let at_record = words.len();
    for (inputs, outputs) in recording.inputs.iter().zip(&recording.outputs) {
        words.extend(packed(inputs));
        words.extend(packed(outputs));
    }
    let input_bits = netlist.first_register() - 2;
    let output_bits = netlist.outputs().len() as u32;
    let params = Params {
        steps: steps.len() as u32,
        writes: netlist.writes().len() as u32,
        input_bits,
        output_bits,
        first_register: netlist.first_register(),
        registers: netlist.registers().count() as u32,
        signals: netlist.signals() as u32,
        at_luts: at_luts as u32,
        at_lists: at_lists as u32,
        at_next: at_next as u32,
        at_outputs: at_outputs as u32,
        at_record: at_record as u32,
        record_words: input_bits.div_ceil(32) + output_bits.div_ceil(32),
        words: 0,
        first: 0,
        clocks: 0,
    };
    (words, params)
}

/// Coefficients of the polynomial over GF(2) of a table of three inputs: the sums of its entries below each (Reed-Muller transform).
fn polynomial(table: u8) -> u8 {
    let mut sums = table;
    for (shift, mask) in [(1, 0xaa), (2, 0xcc), (4, 0xf0)] {
        sums ^= sums << shift & mask;
    }
    sums
}

fn packed(bits: &[bool]) -> impl Iterator<Item = u32> {
    bits.chunks(32)
        .map(|bits| (0..).zip(bits).fold(0, |word, (at, bit)| word | u32::from(*bit) << at))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The uniform's fields are those of the shader, in its order; all are words.
    #[test]
    fn the_parameters_are_those_of_the_shader() {
        let (_, fields) = SHADER.split_once("struct Params {").unwrap();
        let (fields, _) = fields.split_once('}').unwrap();
        let lines = fields
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with("//"));
        let theirs: Vec<&str> = lines.map(|line| line.strip_suffix(": u32,").unwrap()).collect();
        let debug = format!("{:?}", Params::zeroed());
        let ours = debug.trim_start_matches("Params { ").trim_end_matches(" }");
        let ours: Vec<&str> = ours
            .split(", ")
            .map(|field| field.strip_suffix(": 0").unwrap())
            .collect();
        assert_eq!(ours, theirs);
        assert_eq!(size_of::<Params>(), 4 * theirs.len());
    }

    /// All 256 tables on all eight inputs.
    #[test]
    fn polynomials_are_their_tables() {
        for table in 0..=255u8 {
            for inputs in 0..8u8 {
                let products = (0..8).filter(|product| product & inputs == *product);
                let sum = products.fold(0, |sum, product| sum ^ polynomial(table) >> product & 1);
                assert_eq!(sum, table >> inputs & 1, "{table:#04x} {inputs}");
            }
        }
    }
}
