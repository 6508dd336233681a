//! What the commands of a simulated circuit were: counted from what the driver writes to the ring and reads back from it.
//! Inside `sim::rtl`, whose process knows clocks and beats but not what a command means.
//! Never disturbs the circuit: it looks at memory and at register writes that happen anyway.

use std::collections::BTreeMap;

use perigee_hdl_abi::records::{COMPLETION_BYTES, Completion, Opcode, SUBMISSION_BYTES, Status, Submission};

use crate::{
    registers::{self, INDEX_END},
    sim::{
        emulator::cost::{BEAT_BYTES, Cost, PICOJOULES_A_BYTE},
        usage::{Gauge, Usage},
    },
};

/// Follows one ring.
#[derive(Debug, Default)]
pub(super) struct Meter {
    pub(super) gauge: Gauge,
    usage: Usage,
    submissions: u32,
    completions: u32,
    log2: u32,
    tail: u32,
    /// Commands whose completion has not been read, by tag.
    open: BTreeMap<u32, Submission>,
}

impl Meter {
    /// A register was written. Returns where the submissions stand that this gave to the logic.
    pub(super) fn wrote(&mut self, offset: u32, value: u32) -> Vec<u32> {
        match offset {
            registers::SQ_BASE => self.submissions = value,
            registers::CQ_BASE => self.completions = value,
            registers::RING_LOG2 => self.log2 = value.clamp(4, 12),
            registers::RING_CTRL if value & 1 == 0 => self.forget(),
            registers::CTRL if value & registers::CTRL_RESET != 0 => self.forget(),
            registers::SQ_TAIL => {
                let fresh = value.wrapping_sub(self.tail) % INDEX_END;
                let first = std::mem::replace(&mut self.tail, value % INDEX_END);
                // More than the ring holds is no doorbell of a driver.
                let indices = (first..).take(fresh.min(1 << self.log2) as usize);
                let mask = (1 << self.log2) - 1;
                let address = |index: u32| self.submissions.wrapping_add((index & mask) * SUBMISSION_BYTES as u32);
                return indices.map(address).collect();
            }
            _ => {}
        }
        Vec::new()
    }

    /// A submission that was given to the logic.
    pub(super) fn submitted(&mut self, record: &[u8; SUBMISSION_BYTES]) {
        if let Ok(submission) = Submission::from_bytes(record) {
            self.open.insert(submission.tag, submission);
        }
    }

    /// The driver has read this from memory; true: the end of a command was in it.
    pub(super) fn read(&mut self, address: u32, bytes: &[u8]) -> bool {
        let start = address.wrapping_sub(self.completions);
        let inside = u64::from(start) + bytes.len() as u64 <= (COMPLETION_BYTES as u64) << self.log2;
        if self.open.is_empty() || !inside || !start.is_multiple_of(COMPLETION_BYTES as u32) {
            return false;
        }
        let records = bytes.as_chunks().0.iter();
        records.filter(|record| self.ended(record)).count() > 0
    }

    /// Clocks in which the payload had work, and beats of its port, since it was started.
    pub(super) fn set(&mut self, busy_clocks: u64, beats_read: u64, beats_written: u64) {
        self.usage.busy_clocks = busy_clocks;
        (self.usage.read_bytes, self.usage.written_bytes) = (beats_read * BEAT_BYTES, beats_written * BEAT_BYTES);
        let mut usage = self.usage;
        usage.picojoules += (usage.read_bytes + usage.written_bytes) * PICOJOULES_A_BYTE;
        self.gauge.set(usage);
    }

    fn ended(&mut self, record: &[u8; COMPLETION_BYTES]) -> bool {
        let Ok(completion) = Completion::from_bytes(record) else {
            return false;
        };
        let Some(submission) = self.open.remove(&completion.tag) else {
            return false;
        };
        if let Some(operation) = Opcode::from_number(submission.opcode) {
            let of = operation as usize;
            self.usage.commands[of] += 1;
            self.usage.clocks[of] += u64::from(completion.cycles);
            // Operands of what has succeeded are sound.
            if completion.status == Status::Done {
                let cost = Cost::of(operation, &submission);
                self.usage.work[of] += cost.work;
                self.usage.picojoules += cost.core_picojoules(operation);
            }
        }
        true
    }

    fn forget(&mut self) {
        self.tail = 0;
        self.open.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn submission(tag: u32) -> Submission {
        Submission {
            opcode: Opcode::TreeSha256d as u8,
            flags: 0,
            generation: 1,
            tag,
            src: 0x2000,
            // Four leaves: three nodes.
            src_len: 4 * 32,
            dst: 0x3000,
            dst_len: 64,
            aux: [0; 8],
        }
    }

    fn completion(tag: u32, status: Status) -> [u8; COMPLETION_BYTES] {
        let completion = Completion {
            tag,
            status,
            phase: true,
            generation: 1,
            cycles: 700,
            result: [0; 4],
        };
        completion.to_bytes()
    }

    fn started() -> Meter {
        let mut meter = Meter::default();
        for (offset, value) in [
            (registers::SQ_BASE, 0x1000),
            (registers::CQ_BASE, 0x1800),
            (registers::RING_LOG2, 4),
        ] {
            assert!(meter.wrote(offset, value).is_empty());
        }
        meter
    }

    /// Two commands, then one more over the end of the ring of 16.
    #[test]
    fn a_doorbell_names_the_submissions_behind_it() {
        let mut meter = started();
        assert_eq!(meter.wrote(registers::SQ_TAIL, 2), [0x1000, 0x1040]);
        assert!(meter.wrote(registers::SQ_TAIL, 2).is_empty());
        assert_eq!(meter.wrote(registers::SQ_TAIL, 15).len(), 13);
        assert_eq!(meter.wrote(registers::SQ_TAIL, 17), [0x13c0, 0x1000]);
        // A ring that starts anew counts from zero; one that never ran does not ask for the world.
        assert!(meter.wrote(registers::RING_CTRL, 0).is_empty());
        assert_eq!(meter.wrote(registers::SQ_TAIL, 1), [0x1000]);
        assert_eq!(meter.wrote(registers::SQ_TAIL, 0).len(), 16);
    }

    #[test]
    fn a_command_counts_once_when_its_end_is_read() {
        let mut meter = started();
        meter.submitted(&submission(7).to_bytes());
        meter.submitted(&submission(8).to_bytes());
        let done = completion(7, Status::Done);
        // Not in the ring of completions, not a whole record, an empty place, another's tag.
        assert!(!meter.read(0x2000, &done));
        assert!(!meter.read(0x1808, &done));
        assert!(!meter.read(0x1800, &[0; 32]));
        assert!(!meter.read(0x1800, &completion(9, Status::Done)));
        assert!(meter.read(0x1800, &done));
        assert!(!meter.read(0x1800, &done), "once");
        // What failed took time and did no work.
        assert!(meter.read(0x1820, &completion(8, Status::Timeout)));
        meter.set(5_000, 20, 12);
        let usage = meter.gauge.read();
        let tree = Opcode::TreeSha256d as usize;
        assert_eq!(
            (usage.commands[tree], usage.clocks[tree], usage.work[tree]),
            (2, 1400, 3)
        );
        assert_eq!(
            (usage.busy_clocks, usage.read_bytes, usage.written_bytes),
            (5_000, 160, 96)
        );
        let nodes = 3 * crate::sim::emulator::cost::PICOJOULES_A_NODE;
        assert_eq!(usage.picojoules, nodes + 256 * PICOJOULES_A_BYTE);
    }
}
