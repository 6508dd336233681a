//! States of the signature engine.
//! Kept in a voted register by the engine, which moves them.
//! Never more than these: an unknown value goes back to the first.

use rust_hdl::prelude::*;

/// What the engine does.
#[derive(LogicState, Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Waits for a command.
    Rest,
    /// What the lengths must be goes into registers.
    Count,
    /// Whether the operands agree goes into a register.
    Weigh,
    /// They do or do not.
    Judge,
    /// Jobs of the next batch.
    Plan,
    /// Beats of the next batch.
    Beats,
    /// Asks for its jobs.
    Ask,
    /// Takes them.
    Load,
    /// The last of them are on their way into the registers.
    Start,
    /// Passes.
    Run,
    /// The last of them are on their way into the registers.
    Still,
    /// Asks for room for the windows.
    Room,
    /// A register is on its way out.
    Fetch,
    /// Its beats.
    Send,
    /// The last beat is on its way.
    Drain,
    /// The command has ended and waits to be asked for.
    Done,
}

crate::voted!(State);
