//! The SM3 core against the portable engine's hash, with and without stalls, at every length where padding turns.
//! Runs the Rust circuit through the same bench that drives its Verilog.
//! Never hashes with anything that the core was made from.

use std::panic::{AssertUnwindSafe, catch_unwind};

use ::sm3::Digest;
use perigee_hdl_abi::crc32c::crc32c;
use perigee_hdl_abi::records::Status;
use rust_hdl::prelude::Block;

use super::Sm3;
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

crate::pins!(Sm3 {
    resetn, cmd_valid, cmd_slot, cmd_src, cmd_src_len, cmd_dst, cmd_dst_len, cmd_aux0, cmd_aux1, cmd_aux2, cmd_aux3,
    cmd_aux4, rseg_ready, rdat_valid, rdat_lo, rdat_hi, rdat_last, wseg_ready, wdat_ready, done_ready;
    cmd_ready, rseg_valid, rseg_addr, rseg_beats, rdat_ready, wseg_valid, wseg_addr, wseg_beats, wdat_valid, wdat_lo,
    wdat_hi, wdat_last, done_valid, done_slot, done_status, done_crc, done_extra, tmr_error, ecc_corrected,
    ecc_uncorrectable
});

const SOURCE: u32 = 0x1040;
/// Bits of the fourth operand.
const PREFIX: u32 = 1 << 8;
const TAIL: u32 = 1 << 9;

/// Messages of a command, and what must come out.
struct Job {
    operands: Operands,
    memory: Vec<u8>,
    expected: Vec<u8>,
}

impl Job {
    fn new(bytes: u32, last: u32, count: u32, stride: u32, options: u32, seed: u64) -> Self {
        let mut random = XorShift::new(seed);
        // Bytes behind a message are not zeros: none of them may be hashed.
        let input: Vec<u8> = (0..stride * count + 32).map(|_| random.draw() as u8).collect();
        let mut expected = Vec::new();
        for number in 0..count {
            let at = (number * stride) as usize;
            let message = &input[at..at + if number + 1 == count { last } else { bytes } as usize];
            let prefix = [options as u8];
            let prefix = if options & PREFIX != 0 { &prefix[..] } else { &[] };
            expected.extend(hash(&[prefix, message].concat()));
        }
        if options & TAIL != 0 {
            expected.extend(&input[(stride * count) as usize..]);
        }
        let destination = (SOURCE + input.len() as u32).next_multiple_of(64);
        let mut memory = vec![0; SOURCE as usize];
        memory.extend(input);
        memory.resize(destination as usize + expected.len(), 0);
        Self {
            operands: Operands {
                src: SOURCE,
                src_len: stride * (count - 1) + last.next_multiple_of(8),
                dst: destination,
                dst_len: expected.len() as u32,
                aux: vec![bytes, stride, count, options, last],
            },
            memory,
            expected,
        }
    }

    fn check(&self, bench: &Bench, ending: &Ending, what: &str) {
        assert_eq!(ending.status, Status::Done as u8, "{what}: status");
        assert_eq!(ending.extra, 0, "{what}: extra");
        assert!(
            bench.memory[self.operands.dst as usize..] == self.expected,
            "{what}: digests"
        );
        assert_eq!(ending.written, self.expected, "{what}: order of writing");
        assert_eq!(ending.crc, crc32c(&self.expected), "{what}: checksum");
    }
}

impl Job {
    /// At the pace of the port, the plain function is within 5 % of the circuit.
    fn check_clocks(&self, bench: &Bench, ending: &Ending, what: &str) {
        let [bytes, _, count, options, bytes_last] = self.operands.aux[..] else {
            panic!("five operands")
        };
        let command = timing::sm3::Command {
            bytes: bytes.into(),
            bytes_last: bytes_last.into(),
            count: count.into(),
            has_prefix: options & PREFIX != 0,
            has_tail: options & TAIL != 0,
        };
        let (model, got) = (command.clocks(), ending.clocks);
        if matches!(bench.pace(), Pace::Port) {
            assert!(model.abs_diff(got) * 20 <= got, "{what}: {got} clocks, model {model}");
        }
    }
}

fn hash(message: &[u8]) -> [u8; 32] {
    ::sm3::Sm3::digest(message).into()
}

fn connected() -> Sm3 {
    let mut core = Sm3::default();
    core.connect_all();
    core
}

/// Bytes of a message: none, one, around the last length that leaves room for bit and length (55 with, 54 behind a prefix), around
/// one block and two.
const LENGTHS: [u32; 25] = [
    0, 1, 7, 8, 9, 54, 55, 56, 57, 62, 63, 64, 65, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129,
];

#[test]
fn equals_software_at_every_turn_of_the_padding() {
    let mut core = connected();
    for (number, bytes) in LENGTHS.into_iter().enumerate() {
        for options in [0, PREFIX, PREFIX | 0xa5] {
            let what = format!("{bytes} bytes, options {options:x}");
            let job = Job::new(bytes.max(1), bytes, 1, 136, options, 1 + u64::from(bytes));
            let pace = if options == 0 {
                Pace::Port
            } else {
                Pace::Random(number as u64)
            };
            let mut bench = Bench::new(job.memory.clone(), pace);
            bench.reset(&mut core);
            let ending = bench.run(&mut core, &job.operands, (number % 8) as u8);
            job.check(&bench, &ending, &what);
            job.check_clocks(&bench, &ending, &what);
        }
    }
}

/// Bytes, bytes of the last, count, stride, options, and why.
const COMMANDS: [(u32, u32, u32, u32, u32); 8] = [
    (64, 64, 3, 64, PREFIX | 1),        // nodes of a level
    (64, 64, 2, 64, PREFIX | 1 | TAIL), // with an odd node behind them
    (64, 64, 1, 64, PREFIX | 1 | TAIL), // three nodes: one pair and the odd one
    (1, 1, 3, 8, PREFIX),               // the shortest stride
    (100, 28, 3, 104, PREFIX),          // leaves, the last one shorter
    (55, 1, 2, 64, 0),                  // no prefix; one block each
    (56, 56, 2, 4096, 0),               // messages far apart; two blocks each
    (8, 8, 4, 8, TAIL),                 // a tail that is aligned by the count
];

#[test]
fn messages_follow_one_another() {
    let mut core = connected();
    for (number, (bytes, last, count, stride, options)) in COMMANDS.into_iter().enumerate() {
        for pace in [Pace::Port, Pace::Random(number as u64)] {
            let what = format!("{count} of {bytes} bytes, {pace:?}");
            let job = Job::new(bytes, last, count, stride, options, number as u64);
            let mut bench = Bench::new(job.memory.clone(), pace);
            bench.reset(&mut core);
            let ending = bench.run(&mut core, &job.operands, number as u8);
            job.check(&bench, &ending, &what);
            job.check_clocks(&bench, &ending, &what);
        }
    }
}

/// Padding of every kind, prefix, tail and a bad operand, with stalls and gaps, clock by clock.
#[test]
fn verilog_equals_the_circuit() {
    let mut core = Recorded::new(Sm3::default(), "sm3");
    Bench::new(Vec::new(), Pace::Random(1)).reset(&mut core);
    for (number, (bytes, last, count, stride, options)) in
        [(64, 64, 2, 64, PREFIX | 1 | TAIL), (1, 0, 1, 8, 0), (56, 55, 2, 64, 0)]
            .into_iter()
            .enumerate()
    {
        let job = Job::new(bytes, last, count, stride, options, number as u64);
        let mut bench = Bench::new(job.memory.clone(), Pace::Random(number as u64));
        let ending = bench.run(&mut core, &job.operands, 6);
        job.check(&bench, &ending, "recorded");
    }
    let mut wrong = Job::new(8, 8, 1, 8, 0, 1).operands;
    wrong.aux[1] = 4;
    let ending = Bench::new(Vec::new(), Pace::Random(1)).run(&mut core, &wrong, 2);
    assert_eq!(ending.status, Status::BadOperand as u8);
    core.check();
    // Negative control: the constant of the second sixteen rounds with one bit changed.
    core.check_finds("9d8a7a87", "9d8a7a86");
}

/// Spoils an operand.
type Spoil = fn(&mut Operands);

/// Each operand by itself outside what it may be: nothing is read or written, and the next command runs.
#[test]
fn bad_operands_end_the_command() {
    let mut core = connected();
    let job = Job::new(60, 40, 2, 64, PREFIX | TAIL, 9);
    let wrong: [(&str, Spoil); 15] = [
        ("no bytes", |o| (o.aux[0], o.aux[4]) = (0, 0)),
        ("too many bytes", |o| {
            (o.aux[0], o.aux[1]) = ((1 << 24) + 1, (1 << 24) + 8)
        }),
        ("a stride of odd beats", |o| o.aux[1] = 68),
        ("a stride shorter than a message", |o| o.aux[1] = 56),
        ("no messages", |o| (o.aux[2], o.dst_len) = (0, 32)),
        ("more messages than memory", |o| o.aux[2] += 1 << 27),
        ("an unknown option", |o| o.aux[3] += 1 << 10),
        ("an option out of sight", |o| o.aux[3] += 1 << 31),
        ("the last longer than the others", |o| o.aux[4] = 61),
        ("an empty last of two", |o| o.aux[4] = 0),
        ("a tail off its grid", |o| o.aux[1] = 72),
        ("room for one more", |o| o.dst_len += 32),
        ("a byte less of room", |o| o.dst_len -= 1),
        ("input off its grid", |o| o.src += 32),
        ("output off its grid", |o| o.dst += 32),
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
    let mut core = Sm3::default();
    tools.then(|| Upsets::new("sm3", &verilog(&mut core, "sm3"), &Ports::of(&core), seed))
}

/// Two messages of two blocks, the second shorter, behind a prefix, with a tail: every state of every register is met.
const UPSET_JOB: (u32, u32, u32, u32, u32) = (100, 60, 2, 128, PREFIX | 1 | TAIL);

/// One wrong copy at a time changes no digest, no completion and no stream, and each shows as one pulse.
#[test]
fn an_upset_of_any_voted_bit_changes_nothing() {
    let Some(mut core) = upsets(1) else { return };
    let (bytes, last, count, stride, options) = UPSET_JOB;
    let job = Job::new(bytes, last, count, stride, options, 7);
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

/// Reset at random clocks of a command: nothing of it comes out afterwards, and the next one is right.
#[test]
fn reset_at_any_clock_leaves_nothing_behind() {
    let Some(mut core) = upsets(3) else { return };
    let mut random = XorShift::new(4);
    let (bytes, last, count, stride, options) = UPSET_JOB;
    for seed in 0..24 {
        let job = Job::new(bytes, last, count, stride, options, seed);
        let mut bench = Bench::new(job.memory.clone(), Pace::Random(seed));
        bench.reset(&mut core);
        let cut = bench.run_for(&mut core, &job.operands, 1, 1 + random.below(550));
        assert_eq!(cut, None, "the command had ended");
        let next = Job::new(10, 10, 1, 16, 0, seed);
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
    let mut core = Sm3::default();
    let mut other = || Verilated::new("sm3", &verilog(&mut core, "sm3"), &Ports::of(&core));
    let code = Entry::named("sm3")
        .expect("generated code of the core")
        .start(Width::Sixteen);
    let tables = luts::Entry::named("sm3").expect("tables of the core").start();
    for code in [code, Box::new(tables)] {
        let mut both = Paired::new(code, other());
        for (number, (bytes, last, count, stride, options)) in COMMANDS.into_iter().enumerate() {
            let job = Job::new(bytes, last, count, stride, options, number as u64);
            let mut bench = Bench::new(job.memory.clone(), Pace::Random(number as u64));
            bench.reset(&mut both);
            let ending = bench.run(&mut both, &job.operands, 5);
            job.check(&bench, &ending, "generated code");
        }
        assert_eq!(both.mismatch, None);
        println!("{} clocks equal", both.clocks());
    }
}
