//! What radiation, power and defects do to a payload, one command at a time.
//! Asked by the clockwork whenever it fetches a command; tests and `perigee payload` write the plan.
//! Never spoils anything by itself.

use perigee_hdl_abi::records::{Completion, Opcode, Status};

/// A command that has just been fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Commands fetched before, since the emulator was made.
    pub number: u64,
    /// What it asks for; `None` where the record names nothing.
    pub operation: Option<Opcode>,
}

/// What happens to a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A bit of the submission is flipped before it is read.
    Submission(u32),
    /// A bit of the input is flipped in memory before it is read, counted from its start modulo its length.
    Source(u64),
    /// A bit of the result is flipped in the core, before its checksum.
    Core(u64),
    /// A bit of the result is flipped in memory, behind its checksum.
    Output(u64),
    /// A bit of the completion is flipped in memory.
    Completion(u32),
    /// The completion says something else, under a right checksum.
    Lie(Lie),
    /// The completion's place is left as it was, and counted.
    Unwritten,
    /// The completion is neither written nor counted.
    Dropped,
    /// The completion is written twice.
    Twice,
    /// The completion comes so many clocks late.
    Late(u64),
    /// The command ends with this status and writes nothing.
    Ends(Status),
    /// The core hangs until its watchdog fires.
    Hangs,
    /// The core hangs and so does its watchdog.
    HangsForEver,
    /// The logic resets itself when the command starts.
    Reset,
    /// The logic resets itself when the command is half done: half of the result is in memory.
    Torn,
    /// The power goes, and the bus says so.
    PowerOff,
    /// The power goes, and registers read all ones.
    PowerOffOnes,
    /// The core fails its self-test and is masked.
    Masked,
}

/// A field of a completion that lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lie {
    /// Tag, exclusive or this.
    Tag(u32),
    /// Another status.
    Status(Status),
    /// Phase turned round.
    Phase,
    /// Generation, exclusive or this.
    Generation(u16),
    /// Clocks, exclusive or this.
    Cycles(u32),
    /// Word of the result, exclusive or this.
    Result(usize, u32),
}

impl Lie {
    /// Tells it.
    pub fn tell(self, completion: &mut Completion) {
        match self {
            Self::Tag(bits) => completion.tag ^= bits,
            Self::Status(status) => completion.status = status,
            Self::Phase => completion.phase = !completion.phase,
            Self::Generation(bits) => completion.generation ^= bits,
            Self::Cycles(bits) => completion.cycles ^= bits,
            Self::Result(word, bits) => completion.result[word] ^= bits,
        }
    }
}

type Plan = Box<dyn FnMut(Moment) -> Option<Fault> + Send>;

/// The plan of an emulator and the commands it has been asked about.
pub(super) struct Faults {
    plan: Option<Plan>,
    number: u64,
}

impl Faults {
    /// Nothing ever happens.
    pub(super) fn none() -> Self {
        Self { plan: None, number: 0 }
    }

    pub(super) fn new(plan: impl FnMut(Moment) -> Option<Fault> + Send + 'static) -> Self {
        Self {
            plan: Some(Box::new(plan)),
            number: 0,
        }
    }

    /// What happens to the next command.
    pub(super) fn next(&mut self, operation: Option<Opcode>) -> Option<Fault> {
        let number = self.number;
        self.number += 1;
        self.plan.as_mut()?(Moment { number, operation })
    }
}
