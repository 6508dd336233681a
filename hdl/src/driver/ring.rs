//! One command ring: submissions go out, completions come back, each with tag, generation, phase and checksum.
//! Between the driver's tasks and the bus; knows records and registers and nothing of what commands mean.
//! Never waits, never retries: what does not fit the protocol is named, and the driver resets the logic.

use perigee_hdl_abi::{
    bus::{Bus, BusFault},
    records::{COMPLETION_BYTES, Completion, SUBMISSION_BYTES, Submission},
};

use crate::registers;

/// Reads of a record with the right phase and a wrong checksum after which it counts as spoilt and not as half-written.
pub const SPOILT_READS_MAX: u32 = 8;

/// What a ring shows that the protocol does not have. Nobody knows what the logic still writes: only a reset helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Irregular {
    /// A completion whose checksum or status stays wrong.
    #[error("completion {index} cannot be read")]
    Record {
        /// Number of the completion since the ring started.
        index: u32,
    },
    /// A completion of another generation.
    #[error("completion of generation {got}, expected {expected}")]
    Generation {
        /// That of the ring.
        expected: u16,
        /// In the record.
        got: u16,
    },
    /// The logic says it has written completions that do not show.
    #[error("the logic counts {got} completions, {expected} were seen")]
    Unseen {
        /// Completions seen.
        expected: u32,
        /// Completions by the logic's own count.
        got: u32,
    },
    /// A result that is not what its completion says.
    #[error("the result has checksum {got:#010x}, its completion says {expected:#010x}")]
    Result {
        /// In the completion.
        expected: u32,
        /// Over what was read.
        got: u32,
    },
    /// A completion of a command that is not in flight.
    #[error("completion with tag {tag}, which is not in flight")]
    Tag {
        /// The tag.
        tag: u32,
    },
}

/// What the next completion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Polled {
    /// None yet.
    Nothing,
    /// A command has ended.
    Ended(Completion),
    /// Something that the protocol does not have.
    Irregular(Irregular),
}

/// The driver's side of a ring.
#[derive(Debug)]
pub struct Ring {
    log2: u32,
    base: u32,
    generation: u16,
    /// Submissions written; those up to the last doorbell are the logic's.
    tail: u32,
    /// Completions taken.
    head: u32,
    spoilt_reads: u32,
    unseen_before: bool,
}

impl Ring {
    /// Bytes of shared memory of a ring with `1 << log2` entries.
    pub const fn memory_bytes(log2: u32) -> u32 {
        ((SUBMISSION_BYTES + COMPLETION_BYTES) as u32) << log2
    }

    /// Starts the ring over memory from `base`, a multiple of 64, for logic of this generation.
    ///
    /// # Errors
    /// [`BusFault`].
    pub fn start<B: Bus>(bus: &mut B, base: u32, log2: u32, generation: u16) -> Result<Self, BusFault> {
        let ring = Self {
            log2,
            base,
            generation,
            tail: 0,
            head: 0,
            spoilt_reads: 0,
            unseen_before: false,
        };
        // The first round has phase 1: cleared memory is never a completion.
        bus.write_memory(base, &vec![0; Self::memory_bytes(log2) as usize])?;
        bus.write_register(registers::RING_CTRL, 0)?;
        bus.write_register(registers::SQ_BASE, base)?;
        bus.write_register(registers::CQ_BASE, ring.completions())?;
        bus.write_register(registers::RING_LOG2, log2)?;
        bus.write_register(registers::SQ_TAIL, 0)?;
        bus.write_register(registers::CQ_HEAD, 0)?;
        bus.write_register(registers::RING_CTRL, 1)?;
        bus.write_register(registers::IRQ_MASK, registers::IRQ_COMPLETION)?;
        Ok(ring)
    }

    /// Generation of the logic that the ring belongs to.
    pub fn generation(&self) -> u16 {
        self.generation
    }

    /// Commands that may be pushed now: every one has room for its completion.
    pub fn room(&self) -> u32 {
        (1 << self.log2) - self.in_flight()
    }

    /// Commands whose completions have not been taken.
    pub fn in_flight(&self) -> u32 {
        self.tail.wrapping_sub(self.head)
    }

    /// Writes a submission behind the others; the logic sees it after [`Self::ring_bell`].
    ///
    /// # Errors
    /// [`BusFault`].
    ///
    /// # Panics
    /// If there is no room: the caller asks before.
    pub fn push<B: Bus>(&mut self, bus: &mut B, submission: &Submission) -> Result<(), BusFault> {
        assert!(self.room() > 0, "a full ring takes no command");
        let index = self.tail & ((1 << self.log2) - 1);
        bus.write_memory(self.base + index * SUBMISSION_BYTES as u32, &submission.to_bytes())?;
        self.tail = self.tail.wrapping_add(1);
        Ok(())
    }

    /// Tells the logic of everything pushed.
    ///
    /// # Errors
    /// [`BusFault`].
    pub fn ring_bell<B: Bus>(&mut self, bus: &mut B) -> Result<(), BusFault> {
        bus.write_register(registers::SQ_TAIL, self.tail % registers::INDEX_END)
    }

    /// Takes the next completion, if there is one; [`Self::acknowledge`] gives its place back.
    ///
    /// # Errors
    /// [`BusFault`].
    pub fn poll<B: Bus>(&mut self, bus: &mut B) -> Result<Polled, BusFault> {
        if self.in_flight() == 0 {
            return Ok(Polled::Nothing);
        }
        let mut bytes = [0; COMPLETION_BYTES];
        let index = self.head & ((1 << self.log2) - 1);
        bus.read_memory(self.completions() + index * COMPLETION_BYTES as u32, &mut bytes)?;
        let phase = self.head >> self.log2 & 1 == 0;
        if Completion::phase_of(&bytes) != phase {
            return Ok(Polled::Nothing);
        }
        let completion = match Completion::from_bytes(&bytes) {
            Ok(completion) => completion,
            Err(_) if self.spoilt_reads < SPOILT_READS_MAX => {
                self.spoilt_reads += 1;
                return Ok(Polled::Nothing);
            }
            Err(_) => return Ok(Polled::Irregular(Irregular::Record { index: self.head })),
        };
        if completion.generation != self.generation {
            return Ok(Polled::Irregular(Irregular::Generation {
                expected: self.generation,
                got: completion.generation,
            }));
        }
        self.spoilt_reads = 0;
        self.unseen_before = false;
        self.head = self.head.wrapping_add(1);
        Ok(Polled::Ended(completion))
    }

    /// Tells the logic which completions were taken.
    ///
    /// # Errors
    /// [`BusFault`].
    pub fn acknowledge<B: Bus>(&mut self, bus: &mut B) -> Result<(), BusFault> {
        bus.write_register(registers::CQ_HEAD, self.head % registers::INDEX_END)
    }

    /// Asks the logic how many completions it has written, where nothing was seen for a while: a spoilt phase bit hides a record
    /// and all behind it. Called twice, because a record may be on its way.
    ///
    /// # Errors
    /// [`BusFault`].
    pub fn audit<B: Bus>(&mut self, bus: &mut B) -> Result<Option<Irregular>, BusFault> {
        let got = bus.read_register(registers::CQ_TAIL)?;
        let unseen = got % registers::INDEX_END != self.head % registers::INDEX_END;
        let twice = unseen && self.unseen_before;
        self.unseen_before = unseen;
        let expected = self.head;
        Ok(twice.then_some(Irregular::Unseen { expected, got }))
    }

    fn completions(&self) -> u32 {
        self.base + ((SUBMISSION_BYTES as u32) << self.log2)
    }
}
