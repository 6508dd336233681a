//! Checks of what meets in the same clocks: accesses and a reset, a refused command and a running one, a stop and a command.
//! Beside the other checks of the conformance suite, for the moments between the states that those look at.
//! Never depends on how many clocks a bus takes for an access.

use perigee_hdl_abi::{
    bus::Bus,
    records::{FLAG_CHAIN, Opcode, Status, Submission},
};

use super::{
    OUTSIDE, Outcome,
    raw::{PATIENCE, Raw, expect},
};
use crate::{registers, sim::workload::Random};

/// Clocks between the start of a reset and an access: more than the drain, the reset and what leads to both.
const GAPS: u64 = 40;
/// Leaves of a tree that is still running when a short command has ended.
const MANY_LEAVES: usize = 1_500;

/// An access at every distance from the start of a soft reset is answered: reads, and writes that the reset may forget.
pub(super) fn access_in_a_reset<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    for gap in 0..GAPS {
        raw.bus.write_register(registers::CTRL, registers::CTRL_RESET)?;
        raw.bus.wait(gap)?;
        let magic = raw.bus.read_register(registers::MAGIC)?;
        expect(
            &format!("MAGIC, {gap} clocks into a reset"),
            magic,
            registers::MAGIC_VALUE,
        )?;
        raw.reset()?;
        raw.bus.write_register(registers::CTRL, registers::CTRL_RESET)?;
        raw.bus.wait(gap)?;
        raw.bus.write_register(registers::SCRATCH, 1)?;
        raw.reset()?;
    }
    raw.start_ring()?;
    raw.nop_runs()
}

/// Commands are chained to the one before, however that one ended and whatever an older one in flight does.
pub(super) fn chains_over_running_commands<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(11);
    let long = raw.tree(&random.bytes(MANY_LEAVES * 32))?;
    let doomed = Submission { dst: OUTSIDE, ..long };
    // The older command, whether the middle one is spoilt (nobody knows what it was chained to), how the last one ends.
    for (older, is_spoilt, last) in [(long, true, Status::Chain), (doomed, false, Status::Done)] {
        let tags = [0, 1, 2].map(|step| raw.tail + step);
        raw.push(&Submission { tag: tags[0], ..older })?;
        let middle = Submission {
            tag: tags[1],
            flags: FLAG_CHAIN,
            ..raw.command(Opcode::Nop)
        };
        let mut record = middle.to_bytes();
        if is_spoilt {
            record[20] ^= 1;
        }
        raw.push_bytes(&record)?;
        raw.bell()?;
        // A spoilt record has no tag to be known by: it ends first, because it is refused while the tree runs.
        let first = raw.await_one(PATIENCE)?;
        let expected = if is_spoilt { Status::BadCrc } else { Status::Done };
        expect("a short command behind a long one", first.status, expected)?;
        let second = raw.await_one(PATIENCE)?;
        expect("the long command ends second", second.tag, tags[0])?;
        raw.acknowledge()?;
        let chained = Submission {
            tag: tags[2],
            ..raw.command(Opcode::Nop)
        };
        raw.ends("what is chained to the short one", &chained, last)?;
    }
    raw.nop_runs()
}

/// A ring that is stopped under a command: its indices stand until the command has ended, then they are zero.
pub(super) fn ring_stopped_under_a_command<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(12);
    raw.nop_runs()?;
    let long = raw.tree(&random.bytes(MANY_LEAVES * 32))?;
    let written = raw.expected(&long)?;
    raw.push(&long)?;
    raw.bell()?;
    raw.bus.wait(2_000)?;
    raw.bus.write_register(registers::RING_CTRL, 0)?;
    let indices = |raw: &mut Raw<B>| {
        let head = raw.bus.read_register(registers::SQ_HEAD)?;
        Ok::<_, super::Failure>((head, raw.bus.read_register(registers::CQ_TAIL)?))
    };
    expect("SQ_HEAD and CQ_TAIL under a command", indices(&mut raw)?, (2, 1))?;
    let completion = raw.await_one(PATIENCE)?;
    raw.holds(&long, &completion, &written)?;
    // The record is there before the count: a moment passes.
    raw.bus.write_register(registers::IRQ_STATUS, u32::MAX)?;
    raw.bus.wait(100)?;
    expect("SQ_HEAD and CQ_TAIL of an idle ring", indices(&mut raw)?, (0, 0))?;
    // The driver's own indices are its own to set back.
    raw.bus.write_register(registers::SQ_TAIL, 0)?;
    raw.bus.write_register(registers::CQ_HEAD, 0)?;
    raw.generation += 1;
    raw.start_ring()?;
    raw.nop_runs()
}
