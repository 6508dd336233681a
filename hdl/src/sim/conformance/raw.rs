//! A ring handled by hand: every record, index and register as a check wants it.
//! Under the checks of the conformance suite, which the driver would keep from breaking the rules.
//! Never retries and never hides what came.

use perigee_hdl_abi::{
    bus::Bus,
    configuration::Configuration,
    crc32c::crc32c,
    layout::{SM3_TAIL, gf8_coefficient_bytes, shard_stride},
    records::{COMPLETION_BYTES, Completion, Opcode, SUBMISSION_BYTES, Status, Submission},
};

use super::{Failure, Outcome};
use crate::{
    registers,
    sim::{
        emulator::function::{self, Memory, Written},
        workload::Random,
    },
};

/// A ring of 16 entries, handled by hand.
pub(super) struct Raw<B> {
    pub(super) bus: B,
    /// What the third seat holds, by register CAPS.
    pub(super) configuration: Configuration,
    pub(super) tail: u32,
    pub(super) head: u32,
    pub(super) log2: u32,
    pub(super) generation: u16,
    /// The next free byte of shared memory.
    pub(super) free: u32,
}

pub(super) fn expect<T: PartialEq + std::fmt::Debug>(what: &str, got: T, expected: T) -> Outcome {
    match got == expected {
        true => Ok(()),
        false => Err(Failure::Wrong(format!("{what}: expected {expected:?}, got {got:?}"))),
    }
}

const GENERATION: u16 = 0x5a01;
/// Clocks in which every single command of the checks ends.
pub(super) const PATIENCE: u64 = 400_000;

impl<B: Bus> Raw<B> {
    /// Resets the logic and starts the ring.
    pub(super) fn start(bus: B) -> Result<Self, Failure> {
        let free = bus.memory_base() + 4096;
        let mut raw = Self {
            bus,
            configuration: Configuration::default(),
            tail: 0,
            head: 0,
            log2: 4,
            generation: GENERATION,
            free,
        };
        raw.reset()?;
        let caps = raw.bus.read_register(registers::CAPS)?;
        let configuration = Configuration::ALL.into_iter().find(|known| known.bits() | 1 == caps);
        raw.configuration =
            configuration.ok_or_else(|| Failure::Wrong(format!("CAPS {caps:#b} is no configuration")))?;
        raw.start_ring()?;
        Ok(raw)
    }

    pub(super) fn reset(&mut self) -> Outcome {
        self.bus.write_register(registers::CTRL, registers::CTRL_RESET)?;
        let start = self.bus.clocks();
        while self.bus.read_register(registers::STATUS)? & registers::STATUS_READY == 0 {
            if self.bus.clocks() - start > 2_000_000 {
                return Err(Failure::Wrong("the reset does not end".into()));
            }
            self.bus.wait(500)?;
        }
        expect(
            "GENERATION behind a reset",
            self.bus.read_register(registers::GENERATION)?,
            0,
        )
    }

    pub(super) fn start_ring(&mut self) -> Outcome {
        let base = self.bus.memory_base();
        self.bus.write_memory(base, &[0; 4096])?;
        let writes = [
            (registers::GENERATION, u32::from(self.generation)),
            (registers::RING_CTRL, 0),
            (registers::SQ_BASE, base),
            (registers::CQ_BASE, base + 2048),
            (registers::RING_LOG2, self.log2),
            (registers::IRQ_MASK, registers::IRQ_COMPLETION),
            (registers::RING_CTRL, 1),
        ];
        for (register, value) in writes {
            self.bus.write_register(register, value)?;
        }
        (self.tail, self.head) = (0, 0);
        Ok(())
    }

    pub(super) fn command(&self, opcode: Opcode) -> Submission {
        Submission {
            opcode: opcode as u8,
            flags: 0,
            generation: self.generation,
            tag: 0x1000_0000 | self.tail,
            src: 0,
            src_len: 0,
            dst: 0,
            dst_len: 0,
            aux: [0; 8],
        }
    }

    pub(super) fn place(&mut self, bytes: u32) -> u32 {
        let place = self.free;
        self.free += bytes.next_multiple_of(64);
        place
    }

    pub(super) fn put(&mut self, bytes: &[u8]) -> Result<u32, Failure> {
        let place = self.place(bytes.len() as u32);
        self.bus.write_memory(place, bytes)?;
        Ok(place)
    }

    pub(super) fn push_bytes(&mut self, record: &[u8; SUBMISSION_BYTES]) -> Outcome {
        let index = self.tail & ((1 << self.log2) - 1);
        let base = self.bus.memory_base();
        self.bus.write_memory(base + index * SUBMISSION_BYTES as u32, record)?;
        self.tail += 1;
        Ok(())
    }

    pub(super) fn push(&mut self, command: &Submission) -> Outcome {
        self.push_bytes(&command.to_bytes())
    }

    pub(super) fn bell(&mut self) -> Outcome {
        let tail = self.tail % registers::INDEX_END;
        Ok(self.bus.write_register(registers::SQ_TAIL, tail)?)
    }

    pub(super) fn acknowledge(&mut self) -> Outcome {
        let head = self.head % registers::INDEX_END;
        Ok(self.bus.write_register(registers::CQ_HEAD, head)?)
    }

    /// The next completion, if it is there.
    pub(super) fn poll(&mut self) -> Result<Option<Completion>, Failure> {
        let mut record = [0; COMPLETION_BYTES];
        let index = self.head & ((1 << self.log2) - 1);
        let base = self.bus.memory_base();
        self.bus
            .read_memory(base + 2048 + index * COMPLETION_BYTES as u32, &mut record)?;
        if Completion::phase_of(&record) != (self.head >> self.log2 & 1 == 0) {
            return Ok(None);
        }
        self.head += 1;
        let completion = Completion::from_bytes(&record);
        let completion = completion.map_err(|error| Failure::Wrong(format!("a completion: {error:?}")))?;
        expect("generation of a completion", completion.generation, self.generation)?;
        Ok(Some(completion))
    }

    pub(super) fn await_one(&mut self, clocks: u64) -> Result<Completion, Failure> {
        let start = self.bus.clocks();
        loop {
            self.bus.write_register(registers::IRQ_STATUS, u32::MAX)?;
            if let Some(completion) = self.poll()? {
                return Ok(completion);
            }
            if self.bus.clocks() - start > clocks {
                let said = format!("no completion {} in {clocks} clocks", self.head);
                return Err(Failure::Wrong(said));
            }
            self.bus.wait(clocks / 4 + 1)?;
        }
    }

    /// Runs one command alone.
    pub(super) fn run(&mut self, command: &Submission) -> Result<Completion, Failure> {
        self.push(command)?;
        self.bell()?;
        let completion = self.await_one(PATIENCE)?;
        self.acknowledge()?;
        expect("tag", completion.tag, command.tag)?;
        Ok(completion)
    }

    pub(super) fn ends(&mut self, what: &str, command: &Submission, status: Status) -> Outcome {
        let completion = self.run(command)?;
        expect(what, completion.status, status)
    }

    pub(super) fn nop_runs(&mut self) -> Outcome {
        let nop = self.command(Opcode::Nop);
        self.ends("a command that does nothing", &nop, Status::Done)
    }

    /// What the engines of the CPU make of a command, over the memory as it is.
    pub(super) fn expected(&mut self, command: &Submission) -> Result<Written, Failure> {
        let base = self.bus.memory_base();
        let mut bytes = vec![0; (self.free - base) as usize];
        self.bus.read_memory(base, &mut bytes)?;
        let memory = Memory {
            base,
            bytes: &mut bytes,
        };
        let operation = Opcode::from_number(command.opcode).unwrap_or(Opcode::Nop);
        let written = function::run(operation, command, &memory);
        written.map_err(|refused| Failure::Wrong(format!("{command:?} is {refused:?}")))
    }

    /// Result, checksum and extra word of a command that has ended.
    pub(super) fn holds(&mut self, command: &Submission, completion: &Completion, written: &Written) -> Outcome {
        let what = format!("{:?}", Opcode::from_number(command.opcode));
        expect(
            &format!("{what} of {:?}: status", command.aux),
            completion.status,
            Status::Done,
        )?;
        let mut order = Vec::new();
        for (at, piece) in &written.pieces {
            let mut bytes = vec![0; piece.len()];
            self.bus.read_memory(command.dst + at, &mut bytes)?;
            expect(&format!("{what}: bytes from {at}"), &bytes, piece)?;
            order.extend_from_slice(piece);
        }
        expect(&format!("{what}: checksum"), completion.result[0], crc32c(&order))?;
        expect(&format!("{what}: extra word"), completion.result[1], written.extra)
    }

    pub(super) fn tree(&mut self, leaves: &[u8]) -> Result<Submission, Failure> {
        Ok(Submission {
            src: self.put(leaves)?,
            src_len: leaves.len() as u32,
            dst: self.place(64),
            dst_len: 64,
            ..self.command(Opcode::TreeSha256d)
        })
    }

    pub(super) fn matrix(
        &mut self,
        random: &mut Random,
        (k, m, bytes): (u32, u32, u32),
    ) -> Result<Submission, Failure> {
        let stride = shard_stride(bytes) as u32;
        let mut shards = random.bytes((k * stride) as usize);
        for slot in shards.chunks_mut(stride as usize) {
            slot[bytes as usize..].fill(0);
        }
        let mut matrix = random.bytes(gf8_coefficient_bytes(k, m) as usize);
        // Columns past the last output are zero.
        let last = matrix.len() - (8 * k) as usize;
        for beat in matrix[last..].chunks_mut(8) {
            beat[((m - 1) % 8 + 1) as usize..].fill(0);
        }
        let coefficients = self.put(&matrix)?;
        Ok(Submission {
            src: self.put(&shards)?,
            src_len: k * stride,
            dst: self.place(m * stride),
            dst_len: m * stride,
            aux: [k, m, bytes, coefficients, 0, 0, 0, 0],
            ..self.command(Opcode::Gf8Matrix)
        })
    }

    pub(super) fn messages(
        &mut self,
        random: &mut Random,
        shape: (u32, u32, u32, u32),
        flags: u32,
    ) -> Result<Submission, Failure> {
        let (bytes, stride, count, last) = shape;
        let tail = u32::from(flags & SM3_TAIL != 0);
        let source = match tail {
            1 => stride * count + 32,
            _ => stride * (count - 1) + last.next_multiple_of(8),
        };
        let input = random.bytes(source as usize);
        Ok(Submission {
            src: self.put(&input)?,
            src_len: source,
            dst: self.place((count + tail) * 32),
            dst_len: (count + tail) * 32,
            aux: [bytes, stride, count, flags, last, 0, 0, 0],
            ..self.command(Opcode::Sm3Messages)
        })
    }
}
