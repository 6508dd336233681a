//! Upsets of every bit of every copy of every voted register, in each phase of a command: all masked, each seen.
//! Drives the core's Verilog in Verilator, and shows that upsets of what is not voted do change windows.
//! Never counts a phase as covered in which a bit was left out.

use std::panic::{AssertUnwindSafe, catch_unwind};

use perigee_hdl_abi::records::Status;

use super::full::model;
use super::jobs::chosen_jobs;
use super::{Command, KINDS};
use crate::circuit::ports::Model;
use crate::circuit::upsets::{Upsets, Weather};
use crate::cores::bench::{Bench, Pace};
use crate::signatures::Kind;
use crate::signatures::program::PROGRAM;
use crate::timing::secp256k1::{BATCH_JOBS, THREADS};

/// What the engine does while upsets come: jobs come in, the four parts of the program, windows go out.
const PHASES: [&str; 6] = ["load", "root", "table", "digits", "closing", "write"];

/// Voted registers of the core: state, command, batch, sequencer, window.
const REGISTERS: usize = 23;

/// The core under single upsets, which start anew with every phase of a batch.
struct Phased {
    core: Upsets,
    /// Clocks from the first pass to the end of each phase but load and write.
    ends: [u64; 4],
    phase: usize,
    /// Beats of a batch's jobs that are still to come, and clocks since the last one came.
    beats_left: u64,
    clocks: u64,
    beat_offered: bool,
    /// Of each phase so far: rounds over all bits of all copies, upsets, clocks with `tmr_error`.
    counts: [[u64; 3]; PHASES.len()],
}

impl Phased {
    /// For one batch of BIP340, which runs the whole program.
    fn new(core: Upsets) -> Self {
        let (mut ends, mut passes) = ([0; 4], 0);
        for (word, _) in PROGRAM.steps(Kind::Bip340) {
            passes += u64::from(PROGRAM.words[word].times);
            let part = [
                PROGRAM.root.end,
                PROGRAM.body.start,
                PROGRAM.body.end,
                PROGRAM.words.len(),
            ]
            .iter()
            .position(|end| word < *end)
            .expect("a word of the program");
            ends[part] = passes * THREADS;
        }
        let mut phased = Self {
            core,
            ends,
            phase: 0,
            beats_left: BATCH_JOBS * 24,
            clocks: 0,
            beat_offered: false,
            counts: [[0; 3]; PHASES.len()],
        };
        phased.core.set_weather(Weather::Single);
        phased
    }

    /// Counts what was in this phase, and begins another.
    fn enter(&mut self, phase: usize) {
        let core = &self.core;
        self.counts[self.phase] = [core.rounds, core.upsets, core.seen[0]];
        self.phase = phase;
        self.core.set_weather(Weather::Single);
    }
}

impl Model for Phased {
    fn set(&mut self, port: &str, value: u64) {
        if port == "rdat_valid" {
            self.beat_offered = value == 1;
        }
        self.core.set(port, value);
    }

    fn settle(&mut self) {
        self.core.settle();
    }

    fn get(&self, port: &str) -> u64 {
        self.core.get(port)
    }

    fn tick(&mut self) {
        let takes_beat = self.beat_offered && self.core.get("rdat_ready") == 1;
        let writes = self.core.get("wseg_valid") == 1;
        self.core.tick();
        let load = self.beats_left > 0;
        self.beats_left -= u64::from(takes_beat);
        self.clocks += u64::from(!load);
        let runs = || 1 + self.ends.iter().position(|end| self.clocks < *end).unwrap_or(3);
        let phase = match self.phase {
            5 => 5,
            _ if writes => 5,
            _ if self.beats_left > 0 => 0,
            _ => runs(),
        };
        if phase != self.phase {
            self.enter(phase);
        }
    }
}

/// In each phase every bit of every copy at least once, at random clocks: windows, streams and end as without, and a pulse for each.
#[test]
fn an_upset_of_any_voted_bit_in_any_phase_changes_nothing() {
    let Some(core) = model(3) else { return };
    let registers = core.registers().to_vec();
    let bits: usize = registers.iter().map(|register| register.bits).sum();
    assert_eq!(registers.len(), REGISTERS, "{registers:?}");
    let mut core = Phased::new(core);
    let command = Command::of(Kind::Bip340, chosen_jobs(Kind::Bip340));
    command.run(&mut core, Pace::Random(4), "upset");
    core.enter(0);
    for (name, [rounds, upsets, seen]) in PHASES.iter().zip(core.counts) {
        println!(
            "{name}: {upsets} upsets, {rounds} rounds of {} bits, {seen} pulses",
            3 * bits
        );
        assert!(upsets >= 3 * bits as u64, "{name}: not every bit");
        // The pulse of the last upset of a phase may come in the next one.
        assert!(upsets.abs_diff(seen) <= 1, "{name}: {upsets} upsets, {seen} pulses");
    }
}

/// Two batches, so that the next one is planned while upsets come; and commands that are refused, in the clocks that judge operands.
#[test]
fn an_upset_between_batches_and_of_judgements_changes_nothing() {
    let Some(mut core) = model(5) else { return };
    core.set_weather(Weather::Single);
    Command::new(Kind::Whole, 65, 6).run(&mut core, Pace::Port, "two batches, upset");
    let command = Command::new(Kind::Short, 3, 7);
    core.set_weather(Weather::Single);
    let mut refused = 0;
    while core.rounds < 4 {
        // Sound but for one operand, another one each time.
        let mut operands = command.operands.clone();
        match refused % 4 {
            0 => operands.aux[0] += 1,
            1 => operands.aux[1] = Kind::Bip340.code(),
            2 => operands.src += 4,
            _ => operands.dst_len -= 64,
        }
        let mut bench = Bench::new(command.memory.clone(), Pace::Random(refused));
        if refused == 0 {
            bench.reset(&mut core);
        }
        let ending = bench.run(&mut core, &operands, (refused % 8) as u8);
        assert_eq!(ending.status, Status::BadOperand as u8, "refused command {refused}");
        assert!(ending.written.is_empty() && bench.memory == command.memory, "{refused}");
        refused += 1;
    }
    println!(
        "{refused} refused commands, {} upsets, {} pulses",
        core.upsets, core.seen[0]
    );
    assert!(
        core.upsets - core.seen[0] <= 1,
        "{} upsets, {:?}",
        core.upsets,
        core.seen
    );
}

/// Negative controls: what two copies agree on is believed, and a wrong bit of what is not voted is seen in the window of its job.
#[test]
fn upsets_that_nothing_masks_are_seen() {
    let Some(mut core) = model(8) else { return };
    // Of two jobs, one a lane: the first lane's results are hit, some in a hundred of its 1,721 passes.
    let command = Command::new(Kind::Whole, 2, 9);
    let mut bench = Bench::new(command.memory.clone(), Pace::Port);
    bench.reset(&mut core);
    core.set_weather(Weather::Words { one_in: 100, bits: 1 });
    let ending = bench.run(&mut core, &command.operands, 1);
    let half = command.expected.len() / 2;
    assert_ne!(
        ending.written[..half],
        command.expected[..half],
        "wrong bits changed nothing"
    );
    assert_eq!(
        ending.written[half..],
        command.expected[half..],
        "the other lane is touched"
    );
    assert_eq!(core.seen, [0; 3], "data is not voted");
    core.set_weather(Weather::Double);
    let command = Command::new(KINDS[0], 5, 4);
    let broken = catch_unwind(AssertUnwindSafe(|| command.run(&mut core, Pace::Port, "broken")));
    assert!(broken.is_err(), "upsets in two copies changed nothing");
}
