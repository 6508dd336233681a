//! The engine against `signatures::evaluate`, which knows nothing of its registers and clocks, with and without stalls.
//! Runs the Rust circuit through the same bench that drives its Verilog.
//! Never asks the engine's own model for an expected value.

mod full;
mod jobs;
mod upsets;

use perigee_hdl_abi::crc32c::crc32c;
use perigee_hdl_abi::records::Status;
use rust_hdl::prelude::Block;

use super::Secp256k1;
use crate::circuit::cosim::Recorded;
use crate::circuit::ports::Model;
use crate::circuit::rng::XorShift;
use crate::circuit::tool;
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

/// 64 chosen jobs as a whole batch, at the pace of the port, of keys that are in the lines of ECDSA.
#[test]
fn equals_software_in_a_batch_of_ecdsa() {
    let mut core = connected();
    for kind in [Kind::Whole, Kind::Short] {
        let command = Command::of(kind, jobs::chosen_jobs(kind));
        command.run(&mut core, Pace::Port, &format!("chosen jobs, {kind:?}"));
    }
}

/// 64 chosen jobs of BIP340, which run every word of the program, each in a slot of its own: as software says, and clock by clock
/// through the Verilog in iverilog. The clocks of commands that are refused come first, and are the control.
#[test]
fn chosen_jobs_are_equal_in_rust_and_iverilog() {
    let mut core = Recorded::new(Secp256k1::default(), "secp256k1");
    let command = Command::of(Kind::Bip340, jobs::chosen_jobs(Kind::Bip340));
    let mut operands = command.operands.clone();
    (operands.aux[1], operands.dst_len) = (3, 64 * 64);
    let mut bench = Bench::new(command.memory.clone(), Pace::Port);
    bench.reset(&mut core);
    assert_eq!(bench.run(&mut core, &operands, 1).status, Status::BadOperand as u8);
    // Negative control: the operand that was refused is allowed.
    core.check_finds("kind$q < 32'h3", "kind$q < 32'h4");
    command.run(&mut core, Pace::Port, "chosen jobs, recorded");
    if tool::found(&["iverilog", "vvp"]) {
        println!("{} clocks", core.clocks());
        let result = core.replay_iverilog(core.text());
        assert!(result.is_ok(), "{}", result.expect_err("a difference"));
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
