//! The erasure core against a product by definition, with and without stalls.
//! Runs the Rust circuit through the same bench that drives its Verilog.
//! Never takes the core's own tables as a reference.

use std::panic::{AssertUnwindSafe, catch_unwind};

use perigee_hdl_abi::crc32c::crc32c;
use perigee_hdl_abi::records::Status;

use super::{Erasure, OUTPUTS_PER_PASS};
use crate::circuit::cosim::Recorded;
use crate::circuit::ports::Ports;
use crate::circuit::rng::XorShift;
use crate::circuit::tool;
use crate::circuit::upsets::{Upsets, Weather};
use crate::circuit::verilated::Verilated;
use crate::circuit::verilog::verilog;
use crate::cores::bench::{Bench, Ending, Operands, Pace};
use crate::sim::luts::circuits as luts;
use crate::sim::netlist::cores::{Entry, Width};
use crate::sim::netlist::paired::Paired;
use crate::timing;

crate::pins!(Erasure {
    resetn, cmd_valid, cmd_slot, cmd_src, cmd_src_len, cmd_dst, cmd_dst_len, cmd_aux0, cmd_aux1, cmd_aux2, cmd_aux3,
    rseg_ready, rdat_valid, rdat_lo, rdat_hi, rdat_last, wseg_ready, wdat_ready, done_ready;
    cmd_ready, rseg_valid, rseg_addr, rseg_beats, rdat_ready, wseg_valid, wseg_addr, wseg_beats, wdat_valid, wdat_lo,
    wdat_hi, wdat_last, done_valid, done_slot, done_status, done_crc, done_extra, tmr_error, ecc_corrected,
    ecc_uncorrectable
});

const SOURCE: u32 = 0x1040;

/// Multiplication by its definition: shift, add, reduce by 0x11d.
fn times(a: u8, b: u8) -> u8 {
    let (mut product, mut a) = (0, a);
    for bit in 0..8 {
        if b >> bit & 1 == 1 {
            product ^= a;
        }
        a = a << 1 ^ if a >> 7 == 1 { 0x1d } else { 0 };
    }
    product
}

/// A product of a matrix with shards: operands, memory and what must come out.
struct Job {
    operands: Operands,
    memory: Vec<u8>,
    outputs: Vec<Vec<u8>>,
}

impl Job {
    /// `matrix` by output, then by input; shards as they come, stored with zeros up to the stride.
    fn new(matrix: &[Vec<u8>], shards: &[Vec<u8>]) -> Self {
        let (inputs, outputs, bytes) = (shards.len(), matrix.len(), shards[0].len());
        let stride = bytes.next_multiple_of(64);
        let destination = (SOURCE as usize + inputs * stride).next_multiple_of(128);
        let coefficients = destination + outputs * stride;
        let groups = outputs.div_ceil(OUTPUTS_PER_PASS);
        let mut memory = vec![0; coefficients + groups * inputs * 8];
        for (index, shard) in shards.iter().enumerate() {
            memory[SOURCE as usize + index * stride..][..bytes].copy_from_slice(shard);
        }
        for (number, row) in matrix.iter().enumerate() {
            for (input, coefficient) in row.iter().enumerate() {
                let beat = number / OUTPUTS_PER_PASS * inputs + input;
                memory[coefficients + 8 * beat + number % OUTPUTS_PER_PASS] = *coefficient;
            }
        }
        let combined = |row: &Vec<u8>| {
            let mut sum = vec![0; stride];
            for (coefficient, shard) in row.iter().zip(shards) {
                sum.iter_mut()
                    .zip(shard)
                    .for_each(|(sum, byte)| *sum ^= times(*coefficient, *byte));
            }
            sum
        };
        Self {
            operands: Operands {
                src: SOURCE,
                src_len: (inputs * stride) as u32,
                dst: destination as u32,
                dst_len: (outputs * stride) as u32,
                aux: vec![inputs as u32, outputs as u32, bytes as u32, coefficients as u32],
            },
            memory,
            outputs: matrix.iter().map(combined).collect(),
        }
    }

    /// Random coefficients, among them zeros and ones, and random shards.
    fn random(inputs: usize, outputs: usize, bytes: usize, seed: u64) -> Self {
        let mut random = XorShift::new(seed);
        let mut coefficient = |_| match random.below(8) {
            0 => 0,
            1 => 1,
            _ => random.draw() as u8,
        };
        let matrix: Vec<Vec<u8>> = (0..outputs)
            .map(|_| (0..inputs).map(&mut coefficient).collect())
            .collect();
        let shards: Vec<Vec<u8>> = (0..inputs)
            .map(|_| (0..bytes).map(|_| random.draw() as u8).collect())
            .collect();
        Self::new(&matrix, &shards)
    }

    fn check(&self, bench: &Bench, ending: &Ending, what: &str) {
        assert_eq!(ending.status, Status::Done as u8, "{what}: status");
        assert_eq!(ending.extra, 0, "{what}: extra");
        let stride = self.outputs[0].len();
        for (number, output) in self.outputs.iter().enumerate() {
            let at = self.operands.dst as usize + number * stride;
            assert!(&bench.memory[at..at + stride] == output, "{what}: output {number}");
        }
        assert_eq!(
            ending.written.len(),
            self.outputs.len() * stride,
            "{what}: bytes written"
        );
        assert_eq!(ending.crc, crc32c(&ending.written), "{what}: checksum");
    }
}

/// Inputs, outputs, bytes of a shard, and why.
const CASES: [(usize, usize, usize); 14] = [
    (1, 1, 1),     // the least of everything
    (2, 1, 63),    // padding of one byte
    (1, 2, 64),    // one stride, no padding
    (8, 8, 65),    // a full pass; a second stride of almost only padding
    (9, 9, 128),   // one more input and output than a pass has: a second group of one output
    (10, 4, 256),  // a whole block
    (10, 16, 257), // a block and one byte; two full groups
    (16, 17, 64),  // three groups, the last of one
    (17, 2, 1000), // four blocks, the last of 29 beats' worth of stride
    (32, 32, 64),  // the erasure sets of a shred stream
    (255, 1, 64),  // all coefficients of a group
    (1, 255, 64),  // all groups
    (2, 2, 4096),  // many blocks: both banks, many times
    (1, 8, 512),   // more to write than to read: the sums wait for the writer
];

#[test]
fn equals_the_product_by_definition() {
    let mut core = connected();
    for (number, (inputs, outputs, bytes)) in CASES.into_iter().enumerate() {
        for pace in [Pace::Port, Pace::Random(7 + number as u64)] {
            let what = format!("{inputs} x {outputs} shards of {bytes} bytes, {pace:?}");
            let job = Job::random(inputs, outputs, bytes, number as u64);
            let mut bench = Bench::new(job.memory.clone(), pace);
            bench.reset(&mut core);
            let ending = bench.run(&mut core, &job.operands, (number % 8) as u8);
            job.check(&bench, &ending, &what);
            if matches!(bench.pace(), Pace::Port) {
                let model = timing::erasure::clocks(inputs as u64, outputs as u64, bytes as u64);
                assert!(
                    model.abs_diff(ending.clocks) * 20 <= ending.clocks,
                    "{what}: {} clocks, model {model}",
                    ending.clocks
                );
            }
        }
    }
}

fn connected() -> Erasure {
    use rust_hdl::prelude::Block;
    let mut core = Erasure::default();
    core.connect_all();
    core
}

/// Every clock of the cases with a reason of their own in control, with stalls and gaps, through the Verilog.
#[test]
fn verilog_equals_the_circuit() {
    let mut core = Recorded::new(Erasure::default(), "erasure");
    for (number, (inputs, outputs, bytes)) in [(1, 1, 1), (2, 9, 65), (3, 2, 700), (1, 8, 512)]
        .into_iter()
        .enumerate()
    {
        let job = Job::random(inputs, outputs, bytes, number as u64);
        let mut bench = Bench::new(job.memory.clone(), Pace::Random(number as u64));
        if number == 0 {
            bench.reset(&mut core);
        }
        let ending = bench.run(&mut core, &job.operands, 5);
        job.check(&bench, &ending, "recorded");
    }
    let mut wrong = Job::random(2, 2, 64, 1).operands;
    wrong.src_len += 64;
    let ending = Bench::new(Vec::new(), Pace::Random(1)).run(&mut core, &wrong, 2);
    assert_eq!(ending.status, Status::BadOperand as u8);
    core.check();
    // Negative control: without reduction by the polynomial.
    core.check_finds("<< 32'h4", "<< 32'h5");
}

/// Spoils an operand.
type Spoil = fn(&mut Operands);

/// Each operand by itself outside what it may be: nothing is read or written, and the next command runs.
#[test]
fn bad_operands_end_the_command() {
    let mut core = connected();
    let job = Job::random(3, 2, 100, 9);
    let wrong: [(&str, Spoil); 16] = [
        ("no inputs", |o| (o.aux[0], o.src_len) = (0, 0)),
        ("too many inputs", |o| o.aux[0] += 256),
        ("no outputs", |o| (o.aux[1], o.dst_len) = (0, 0)),
        ("too many outputs", |o| o.aux[1] += 1 << 31),
        ("no bytes", |o| (o.aux[2], o.src_len, o.dst_len) = (0, 0, 0)),
        ("too many bytes", |o| o.aux[2] += 1 << 24),
        ("one input more", |o| o.aux[0] += 1),
        ("one output less", |o| o.aux[1] -= 1),
        ("a longer stride", |o| o.aux[2] += 64),
        ("a byte more of input", |o| o.src_len += 1),
        ("a byte less of output", |o| o.dst_len -= 1),
        ("output of no stride", |o| o.dst_len += 64),
        ("input off its grid", |o| o.src += 32),
        ("output off its grid", |o| o.dst += 8),
        ("coefficients off their grid", |o| o.aux[3] += 4),
        ("all ones", |o| o.aux = vec![u32::MAX; 4]),
    ];
    for (what, spoil) in wrong {
        let mut operands = job.operands.clone();
        spoil(&mut operands);
        let mut bench = Bench::new(job.memory.clone(), Pace::Random(3));
        bench.reset(&mut core);
        let ending = bench.run(&mut core, &operands, 1);
        assert_eq!(
            (ending.status, ending.written.len()),
            (Status::BadOperand as u8, 0),
            "{what}"
        );
        assert!(bench.memory == job.memory, "{what}");
        let ending = bench.run(&mut core, &job.operands, 2);
        job.check(&bench, &ending, what);
    }
}

fn upsets(seed: u64) -> Option<Upsets> {
    let tools = tool::found(&["verilator", "make", "g++"]);
    let mut core = Erasure::default();
    tools.then(|| Upsets::new("erasure", &verilog(&mut core, "erasure"), &Ports::of(&core), seed))
}

/// Two groups, several blocks, both banks, an odd end: every state of every register is met.
const UPSET_JOB: (usize, usize, usize) = (3, 10, 600);

/// One wrong copy at a time changes no output, no completion and no stream, and each shows as one pulse.
#[test]
fn an_upset_of_any_voted_bit_changes_nothing() {
    let Some(mut core) = upsets(1) else { return };
    let (inputs, outputs, bytes) = UPSET_JOB;
    let job = Job::random(inputs, outputs, bytes, 7);
    let run = |core: &mut Upsets, seed| {
        let mut bench = Bench::new(job.memory.clone(), Pace::Random(seed));
        bench.reset(core);
        let ending = bench.run(core, &job.operands, 3);
        job.check(&bench, &ending, "upset");
    };
    core.set_weather(Weather::Single);
    let mut runs = 0;
    while core.rounds < 4 {
        run(&mut core, runs);
        runs += 1;
    }
    println!(
        "{} registers, {} upsets in {runs} runs, {} pulses",
        core.registers().len(),
        core.upsets,
        core.seen[0]
    );
    // The pulse of the last may be still on its way.
    assert!(
        core.upsets - core.seen[0] <= 1,
        "{} upsets, {} pulses",
        core.upsets,
        core.seen[0]
    );
    // Negative control: what two copies agree on is believed.
    core.set_weather(Weather::Double);
    let broken = catch_unwind(AssertUnwindSafe(|| (0..4).for_each(|seed| run(&mut core, seed))));
    assert!(broken.is_err(), "upsets in two copies changed nothing");
}

/// One wrong bit in every coefficient: all is right, and counted. Two wrong bits: lost, or right, and nothing else.
#[test]
fn wrong_bits_in_coefficients_never_make_a_wrong_output() {
    let Some(mut core) = upsets(2) else { return };
    let (inputs, outputs, bytes) = UPSET_JOB;
    let job = Job::random(inputs, outputs, bytes, 8);
    core.set_weather(Weather::Words { one_in: 1, bits: 1 });
    let mut bench = Bench::new(job.memory.clone(), Pace::Port);
    bench.reset(&mut core);
    let ending = bench.run(&mut core, &job.operands, 1);
    job.check(&bench, &ending, "one wrong bit");
    assert!(core.seen[1] > 0 && core.seen[2] == 0, "{:?}", core.seen);
    core.set_weather(Weather::Words { one_in: 10, bits: 2 });
    let (mut lost, mut whole) = (0, 0);
    for seed in 0..12 {
        let mut bench = Bench::new(job.memory.clone(), Pace::Random(seed));
        bench.reset(&mut core);
        let ending = bench.run(&mut core, &job.operands, 1);
        if ending.status == Status::Memory as u8 {
            lost += 1;
        } else {
            job.check(&bench, &ending, "two wrong bits, perhaps");
            whole += 1;
        }
    }
    println!("two wrong bits: {lost} lost, {whole} whole, {:?}", core.seen);
    assert!(lost > 0 && whole > 0 && core.seen[2] > 0);
}

/// Reset at random clocks of a command: nothing of it comes out afterwards, and the next one is right.
#[test]
fn reset_at_any_clock_leaves_nothing_behind() {
    let Some(mut core) = upsets(3) else { return };
    let mut random = XorShift::new(4);
    let (inputs, outputs, bytes) = UPSET_JOB;
    for seed in 0..24 {
        let job = Job::random(inputs, outputs, bytes, seed);
        let mut bench = Bench::new(job.memory.clone(), Pace::Random(seed));
        bench.reset(&mut core);
        let cut = bench.run_for(&mut core, &job.operands, 1, 1 + random.below(700));
        assert_eq!(cut, None, "the command had ended");
        let next = Job::random(2, 3, 100, seed);
        let mut bench = Bench::new(next.memory.clone(), Pace::Random(seed));
        bench.reset(&mut core);
        let ending = bench.run(&mut core, &next.operands, 2);
        next.check(&bench, &ending, "behind a reset");
    }
}

/// The generated code of the netlist, and its tables, under the bench of the core, beside Verilator, on every output and every clock.
#[test]
fn generated_code_equals_verilator() {
    if !tool::found(&["verilator", "make", "g++"]) {
        return;
    }
    let mut core = Erasure::default();
    let mut other = || Verilated::new("erasure", &verilog(&mut core, "erasure"), &Ports::of(&core));
    let code = Entry::named("erasure")
        .expect("generated code of the core")
        .start(Width::Sixteen);
    let tables = luts::Entry::named("erasure").expect("tables of the core").start();
    for code in [code, Box::new(tables)] {
        let mut both = Paired::new(code, other());
        // One shard; two groups of outputs and an odd end; more inputs than outputs.
        for (number, (inputs, outputs, bytes)) in [(1, 1, 8), UPSET_JOB, (9, 2, 100)].into_iter().enumerate() {
            let job = Job::random(inputs, outputs, bytes, number as u64);
            let mut bench = Bench::new(job.memory.clone(), Pace::Random(number as u64));
            bench.reset(&mut both);
            let ending = bench.run(&mut both, &job.operands, 5);
            job.check(&bench, &ending, "generated code");
        }
        assert_eq!(both.mismatch, None);
        println!("{} clocks equal", both.clocks());
    }
}
