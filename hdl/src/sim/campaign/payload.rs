//! The campaign of the whole payload: every copy of every voted bit is wrong on every clock of a start, a self-test and commands of
//! all cores, each copy in a payload of its own beside the undisturbed one, which alone the processor and memory listen to.
//! A vote repairs a copy on the next edge, so that a copy which is inverted behind every edge is one upset a clock.
//! Never counts a difference as less than a broken protocol: every port is compared on every clock.

use perigee_hdl_abi::bus::{Bus, BusFault};
use perigee_hdl_abi::records::{COMPLETION_BYTES, Completion, FLAG_CHAIN, Opcode, Status, Submission};

use super::{Breach, Outcome, Report};
use crate::registers;
use crate::sim::luts::bus::TablesBus;
use crate::sim::luts::row::{LANES, Row};
use crate::sim::luts::voters::{self, Voted};

/// A copy of a voted bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copy {
    /// The bit.
    pub voted: Voted,
    /// Which of its three.
    pub copy: usize,
}

/// Every copy of every voted bit of the payload, or so many of them, evenly spread.
pub fn copies(limit: Option<u64>) -> Vec<Copy> {
    let bus = TablesBus::new(MEMORY_BYTES);
    let voted = voters::survey(&bus.simulator).voted;
    let all: Vec<Copy> = voted
        .into_iter()
        .flat_map(|voted| (0..3).map(move |copy| Copy { voted, copy }))
        .collect();
    let count = limit.map_or(all.len(), |limit| all.len().min(limit as usize));
    (0..count).map(|number| all[number * all.len() / count]).collect()
}

/// Upsets copies, and tells after each run how many are done.
///
/// # Panics
/// If the undisturbed payload does not do its work.
pub fn run(copies: &[Copy], mut progress: impl FnMut(u64)) -> Report {
    let mut report = Report::default();
    let mut done = 0;
    for together in copies.chunks(LANES - 1) {
        let inverted: Vec<(u32, Row)> = (1..)
            .zip(together)
            .map(|(lane, Copy { voted, copy })| (voted.copies[*copy], Row::only(lane)))
            .collect();
        let (clocks, harmed) = lanes(inverted).expect("the undisturbed payload answers");
        report.job_clocks = clocks;
        report.lane_clocks += clocks * LANES as u64;
        for (lane, copy) in (1..).zip(together) {
            let outcome = if harmed.get(lane) {
                Outcome::Protocol(Breach::Changed)
            } else {
                Outcome::Masked
            };
            report.add_many(copy.voted.name, outcome, clocks);
        }
        done += together.len() as u64;
        progress(done);
    }
    report
}

/// Runs the work once: its clocks, and the lanes in which a port was another one, or the state is at the end.
pub(super) fn lanes(inverted: Vec<(u32, Row)>) -> Result<(u64, Row), BusFault> {
    let mut bus = TablesBus::new(MEMORY_BYTES);
    bus.inverted = inverted;
    let statuses = work(&mut bus)?;
    assert_eq!(statuses, EXPECTED, "the undisturbed payload fails at its work");
    let clocks = bus.clocks();
    // The last copies are repaired, and what tells of them has passed.
    bus.inverted.clear();
    bus.wait(QUIET_CLOCKS)?;
    let simulator = &bus.simulator;
    let mut harmed = simulator.registers_differing(0, |name| !COUNTS.contains(&name)) | simulator.memories_differing(0);
    for change in &bus.changed {
        harmed |= Row::only(change.lane);
    }
    Ok((clocks, harmed))
}

/// What upsets are meant to change: their number, and the cause of the interrupt that they are.
const COUNTS: [&str; 2] = ["health.count$6$q", "regs.irq_status_value$q"];
/// Memory of the processor's side.
const MEMORY_BYTES: u32 = 1 << 16;
/// Clocks behind the work after which nothing is under way.
const QUIET_CLOCKS: u64 = 64;
const GENERATION: u16 = 0x5eed;
const COMMANDS: u32 = 6;
/// By tag: a tree of no leaves is refused, and what is chained on it fails with it.
const EXPECTED: [u8; COMMANDS as usize] = [
    Status::Done as u8,
    Status::Done as u8,
    Status::Done as u8,
    Status::Done as u8,
    Status::BadOperand as u8,
    Status::Chain as u8,
];
/// Waits for completions beyond which the payload hangs.
const WAITS_MAX: u32 = 64;
/// Clocks of a wait.
const WAIT_CLOCKS: u64 = 20_000;

/// Starts the ring behind the first self-test, and runs a command of each core, a chain, one that does nothing, one that is refused and
/// one that fails with it. Small ones: every state is met, and a run is over in seconds.
fn work(bus: &mut TablesBus) -> Result<Vec<u8>, BusFault> {
    while bus.read_register(registers::STATUS)? & registers::STATUS_READY == 0 {
        bus.wait(50)?;
    }
    let base = bus.memory_base();
    let (submissions, completions, inputs, outputs) = (base, base + 0x1000, base + 0x2000, base + 0x4000);
    let input: Vec<u8> = (0..4096u32).map(|at| (at.wrapping_mul(at) >> 3) as u8).collect();
    bus.write_memory(inputs, &input)?;
    let settings = [
        (registers::GENERATION, GENERATION.into()),
        (registers::SQ_BASE, submissions),
        (registers::CQ_BASE, completions),
        (registers::RING_LOG2, 4),
        (registers::RING_CTRL, 1),
        (registers::IRQ_MASK, registers::IRQ_COMPLETION),
    ];
    for (register, value) in settings {
        bus.write_register(register, value)?;
    }
    let command = |opcode: Opcode, flags, src_len, dst, dst_len, aux: [u32; 5]| Submission {
        opcode: opcode as u8,
        flags,
        generation: GENERATION,
        tag: 0,
        src: inputs,
        src_len,
        dst: outputs + dst,
        dst_len,
        aux: [aux[0], aux[1], aux[2], aux[3], aux[4], 0, 0, 0],
    };
    let commands: [Submission; COMMANDS as usize] = [
        command(Opcode::TreeSha256d, 0, 32 * 5, 0, 64, [0; 5]),
        command(
            Opcode::Gf8Matrix,
            0,
            2 * 64,
            0x100,
            3 * 64,
            [2, 3, 40, inputs + 0x800, 0],
        ),
        command(
            Opcode::Sm3Messages,
            FLAG_CHAIN,
            2 * 104,
            0x400,
            64,
            [100, 104, 2, 0x100, 40],
        ),
        command(Opcode::Nop, 0, 0, 0, 0, [0; 5]),
        command(Opcode::TreeSha256d, FLAG_CHAIN, 0, 0x500, 64, [0; 5]),
        command(Opcode::Nop, 0, 0, 0, 0, [0; 5]),
    ];
    for (tag, command) in (0..).zip(commands) {
        bus.write_memory(submissions + 64 * tag, &Submission { tag, ..command }.to_bytes())?;
    }
    bus.write_register(registers::SQ_TAIL, COMMANDS)?;
    for _ in 0..WAITS_MAX {
        if bus.read_register(registers::CQ_TAIL)? == COMMANDS {
            break;
        }
        bus.wait(WAIT_CLOCKS)?;
        bus.write_register(registers::IRQ_STATUS, registers::IRQ_COMPLETION)?;
    }
    let mut statuses = vec![0; COMMANDS as usize];
    for index in 0..COMMANDS {
        let mut record = [0; COMPLETION_BYTES];
        bus.read_memory(completions + COMPLETION_BYTES as u32 * index, &mut record)?;
        if let Ok(completion) = Completion::from_bytes(&record)
            && let Some(status) = statuses.get_mut(completion.tag as usize)
        {
            *status = completion.status as u8;
        }
    }
    Ok(statuses)
}
