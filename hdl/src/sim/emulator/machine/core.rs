//! What the cores have in common: the ports around each, without data.
//! Between the rings, the movers and the cores of the machine.
//! Never changes within a clock: all that a core shows follows from the clocks before.

use perigee_hdl_abi::records::{Status, Submission};

use super::movers::Segment;

/// A command for a core.
#[derive(Clone, Copy, Debug)]
pub(super) struct Order {
    /// Its slot in the rings.
    pub(super) slot: u8,
    /// Its operands.
    pub(super) command: Submission,
    /// They are such as the core accepts.
    pub(super) is_sound: bool,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct End {
    pub(super) slot: u8,
    pub(super) status: Status,
}

/// What a core meets in one clock.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around {
    /// Its segment to read is taken, if it asks for one.
    pub(super) segment: bool,
    /// There is a beat for it.
    pub(super) beat: bool,
    /// Its segment to write is taken, if it asks for one.
    pub(super) room: bool,
    /// Its beat is taken, if it gives one.
    pub(super) data: bool,
    /// Its end is taken.
    pub(super) done: bool,
}

/// The ports of a core.
pub(super) trait Core {
    /// It has no command, and no clock changes it.
    fn rests(&self) -> bool;
    /// Clocks in which nothing happens in it but that time passes, if it is given nothing.
    fn still_clocks(&self) -> u64 {
        if self.rests() || self.done().is_some() {
            u64::MAX
        } else {
            0
        }
    }
    /// Lets so many of them pass.
    fn rest(&mut self, _clocks: u64) {}
    /// A command would be taken.
    fn is_ready(&self) -> bool;
    /// Segment to read.
    fn asks(&self) -> Option<Segment>;
    /// A beat would be taken; `data`: a beat to write would be.
    fn takes(&self, data: bool) -> bool;
    /// Segment to write.
    fn rooms(&self) -> Option<Segment>;
    /// A beat to write is there.
    fn gives(&self) -> bool;
    /// A command has ended.
    fn done(&self) -> Option<End>;
    /// The edge of the clock.
    fn edge(&mut self, order: Option<&Order>, around: &Around);
    /// The edge of a clock of reset.
    fn reset(&mut self);
}
