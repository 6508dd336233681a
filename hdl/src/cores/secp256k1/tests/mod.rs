//! The engine against `signatures::evaluate`, which knows nothing of its registers and clocks, with and without stalls.
//! Runs the Rust circuit through the same bench that drives its Verilog.
//! Never asks the engine's own model for an expected value.

mod full;
mod jobs;

use std::panic::{AssertUnwindSafe, catch_unwind};

use perigee_hdl_abi::crc32c::crc32c;
use perigee_hdl_abi::records::Status;
use rust_hdl::prelude::Block;

use super::Secp256k1;
use crate::circuit::ports::Model;
use crate::circuit::rng::XorShift;
use crate::cores::bench::{Bench, Ending, Operands, Pace};
use crate::signatures::field::{Fp, bytes_of};
use crate::signatures::order::{N, Scalar};
use crate::signatures::{Job, Key, Kind, evaluate, fixed};
use crate::timing;

crate::pins!(Secp256k1 {
    resetn, cmd_valid, cmd_slot, cmd_src, cmd_src_len, cmd_dst, cmd_dst_len, cmd_aux0, cmd_aux1, rseg_ready, rdat_valid,
    rdat_lo, rdat_hi, rdat_last, wseg_ready, wdat_ready, done_ready;
    cmd_ready, rseg_valid, rseg_addr, rseg_beats, rdat_ready, wseg_valid, wseg_addr, wseg_beats, wdat_valid, wdat_lo,
    wdat_hi, wdat_last, done_valid, done_slot, done_status, done_crc, done_extra, tmr_error, ecc_corrected,
    ecc_uncorrectable
});

const SOURCE: u32 = 0x1048;
const KINDS: [Kind; 3] = [Kind::Whole, Kind::Short, Kind::Bip340];

/// Jobs of a command, and what must come out.
struct Command {
    operands: Operands,
    memory: Vec<u8>,
    expected: Vec<u8>,
    kind: Kind,
}

impl Command {
    /// Jobs of all sorts.
    fn new(kind: Kind, count: usize, seed: u64) -> Self {
        Self::of(kind, mixed_jobs(kind, count, seed))
    }

    /// These jobs.
    fn of(kind: Kind, jobs: Vec<Job>) -> Self {
        let count = jobs.len();
        let expected: Vec<u8> = jobs.iter().flat_map(|job| evaluate(kind, job)).collect();
        let mut memory = vec![0xa5; SOURCE as usize];
        memory.extend(jobs.iter().flat_map(|job| job.0));
        let destination = (memory.len() as u32).next_multiple_of(64) + 8;
        memory.resize(destination as usize + expected.len(), 0);
        Self {
            operands: Operands {
                src: SOURCE,
                src_len: 192 * count as u32,
                dst: destination,
                dst_len: expected.len() as u32,
                aux: vec![count as u32, kind.code()],
            },
            memory,
            expected,
            kind,
        }
    }

    fn check(&self, bench: &Bench, ending: &Ending, what: &str) {
        assert_eq!(ending.status, Status::Done as u8, "{what}: status");
        for (at, (got, expected)) in ending.written.chunks(32).zip(self.expected.chunks(32)).enumerate() {
            assert_eq!(got, expected, "{what}: value {at}");
        }
        assert!(
            bench.memory[self.operands.dst as usize..] == self.expected,
            "{what}: windows"
        );
        assert_eq!(ending.written, self.expected, "{what}: order of writing");
        assert_eq!(ending.crc, crc32c(&self.expected), "{what}: checksum");
        assert_eq!(ending.extra, 0, "{what}: extra");
        let model = timing::secp256k1::clocks(self.operands.aux[0].into(), self.kind);
        if matches!(bench.pace(), Pace::Port) {
            println!("{what}: {} clocks, model {model}", ending.clocks);
            assert!(
                model.abs_diff(ending.clocks) * 1000 <= ending.clocks,
                "{what}: {} clocks, model {model}",
                ending.clocks
            );
        }
    }

    fn run(&self, core: &mut impl Model, pace: Pace, what: &str) {
        let mut bench = Bench::new(self.memory.clone(), pace);
        bench.reset(core);
        let ending = bench.run(core, &self.operands, 5);
        self.check(&bench, &ending, what);
    }
}

/// Scalars 0, 1, n - 1, small and of all words, by keys that are G and small multiples of it, with a key off the curve and one
/// whose x is p - 1 among them: exceptions, infinity and honest work side by side in the lanes.
fn mixed_jobs(kind: Kind, count: usize, seed: u64) -> Vec<Job> {
    let mut random = XorShift::new(seed + 1);
    let minus_one = Scalar::new(&bytes_of([1, 0, 0, 0])).expect("below n").negated().bytes();
    let special = [
        bytes_of([0; 4]),
        bytes_of([1, 0, 0, 0]),
        minus_one,
        bytes_of([81, 0, 0, 0]),
        bytes_of([N[0] - 2, N[1], N[2], N[3]]),
    ];
    (0..count)
        .map(|at| {
            let mut scalar = |offset: usize| match (at + offset) % 4 {
                0 => special[(at / 4 + offset) % special.len()],
                _ => Scalar::reduced(&bytes_of(std::array::from_fn(|_| random.draw()))).bytes(),
            };
            let (u1, u2) = (scalar(0), scalar(1 + at / 16));
            let [x, y] = match at % 8 {
                0 => fixed::generator(),
                5 => [Fp::ONE.negated(), Fp::SEVEN],
                _ => fixed::TABLE[random.below(fixed::TABLE.len() as u64) as usize],
            };
            let (x, odd) = (x.bytes(), y.is_odd() ^ (at % 3 == 0));
            let key = match kind {
                Kind::Whole => Key::Whole { x, y: y.bytes() },
                Kind::Short => Key::Short { x, odd },
                Kind::Bip340 => Key::Even { x },
            };
            Job::new(&key, &u1, &u2, random.draw())
        })
        .collect()
}

fn connected() -> Secp256k1 {
    let mut core = Secp256k1::default();
    core.connect_all();
    core
}

/// A whole batch of each kind, at the pace of the port.
#[test]
fn equals_software_in_a_batch_of_each_kind() {
    let mut core = connected();
    for kind in KINDS {
        Command::new(kind, 64, 7).run(&mut core, Pace::Port, &format!("{kind:?}"));
    }
}

/// One job, one lane less one, one more than a batch: lanes and threads that have none compute in vain.
#[test]
fn equals_software_in_batches_that_are_not_whole() {
    let mut core = connected();
    for (count, kind) in [(1, Kind::Bip340), (31, Kind::Whole), (65, Kind::Short)] {
        Command::new(kind, count, count as u64).run(&mut core, Pace::Random(3), &format!("{count} of {kind:?}"));
    }
}

/// Spoils an operand.
type Spoil = fn(&mut Operands);

/// Each operand by itself outside what it may be: nothing is read or written.
#[test]
fn bad_operands_end_the_command() {
    let mut core = connected();
    let command = Command::new(Kind::Bip340, 3, 1);
    let wrong: [(&str, Spoil); 9] = [
        ("no jobs", |o| (o.aux[0], o.src_len, o.dst_len) = (0, 0, 0)),
        ("more jobs than can be counted", |o| {
            (o.aux[0], o.src_len, o.dst_len) = (1 << 16, 192 << 16, 128 << 16);
        }),
        ("jobs out of sight", |o| o.aux[0] |= 1 << 26),
        ("no kind", |o| o.aux[1] = 3),
        ("a kind out of sight", |o| o.aux[1] |= 1 << 31),
        ("windows of another kind", |o| o.aux[1] = Kind::Short.code()),
        ("a job more than input", |o| o.src_len -= 192),
        ("input off its grid", |o| o.src += 4),
        ("output off its grid", |o| o.dst += 4),
    ];
    for (what, spoil) in wrong {
        let mut operands = command.operands.clone();
        spoil(&mut operands);
        assert!(!perigee_hdl_abi::signatures::is_sound(
            operands.aux[0],
            operands.aux[1],
            operands.src,
            operands.src_len,
            operands.dst,
            operands.dst_len
        ));
        let mut bench = Bench::new(command.memory.clone(), Pace::Random(3));
        bench.reset(&mut core);
        let ending = bench.run(&mut core, &operands, 1);
        assert_eq!(ending.status, Status::BadOperand as u8, "{what}");
        assert!(ending.written.is_empty() && bench.memory == command.memory, "{what}");
    }
}

/// Reset while jobs come, while passes run, while windows go: the command after it is right.
#[test]
fn reset_at_any_state_leaves_nothing_behind() {
    let mut core = connected();
    let command = Command::new(Kind::Whole, 9, 2);
    for clocks in [100, 3_000, timing::secp256k1::clocks(9, Kind::Whole) - 40] {
        let mut bench = Bench::new(command.memory.clone(), Pace::Port);
        bench.reset(&mut core);
        assert_eq!(
            bench.run_for(&mut core, &command.operands, 1, clocks),
            None,
            "the command had ended"
        );
    }
    command.run(&mut core, Pace::Port, "behind a reset");
}

/// The circuit with one copy of one voted register at a time changed, or two of them.
struct Upset {
    core: Secp256k1,
    clock: u64,
    copies: usize,
    /// Clocks with `tmr_error`, and upsets.
    seen: u64,
    given: u64,
}

/// Clocks between two upsets.
const UPSETS_EVERY: u64 = 97;

impl Upset {
    fn upset(&mut self) {
        let (core, draw) = (&mut self.core, self.clock / UPSETS_EVERY);
        for copy in 0..self.copies {
            let copy = (copy + draw as usize / 10) % 3;
            match draw % 10 {
                0 => core.word.upset(copy, 0x155.into()),
                1 => core.round.upset(copy, 0xaa.into()),
                2 => core.digits.upset(copy, 0x1f.into()),
                3 => core.thread.upset(copy, 0x15.into()),
                4 => core.state.upset(copy, super::State::Done),
                5 => core.issues.upset(copy, false),
                6 => core.job.upset(copy, 0x55.into()),
                7 => core.beat.upset(copy, 0x1b.into()),
                8 => core.is_whole.upset(copy, false),
                _ => core.destination.upset(copy, 0x0aaa_aaaa.into()),
            }
        }
        self.given += 1;
    }
}

impl Model for Upset {
    fn set(&mut self, port: &str, value: u64) {
        self.core.set(port, value);
    }
    fn settle(&mut self) {
        self.core.settle();
    }
    fn get(&self, port: &str) -> u64 {
        self.core.get(port)
    }
    fn tick(&mut self) {
        if self.clock % UPSETS_EVERY == UPSETS_EVERY - 1 {
            self.upset();
            Model::settle(&mut self.core);
        }
        self.clock += 1;
        Model::tick(&mut self.core);
        self.seen += self.core.get("tmr_error");
    }
}

/// A copy of word, repetition, digits, thread, state or address at a time: nothing changes, and nearly each shows.
#[test]
fn an_upset_of_the_sequencer_changes_nothing() {
    let command = Command::new(Kind::Whole, 5, 4);
    let upset = |copies| Upset {
        core: connected(),
        clock: 0,
        copies,
        seen: 0,
        given: 0,
    };
    let mut single = upset(1);
    command.run(&mut single, Pace::Port, "upset");
    println!("{} upsets, {} pulses", single.given, single.seen);
    // An upset to the value that stood there is none.
    assert!(single.seen * 10 > single.given * 8 && single.seen <= single.given);
    // Negative control: what two copies agree on is believed.
    let broken = catch_unwind(AssertUnwindSafe(|| command.run(&mut upset(2), Pace::Port, "broken")));
    assert!(broken.is_err(), "upsets in two copies changed nothing");
}
