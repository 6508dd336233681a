//! States of the SM3 core: of its command, of the block that is worked on, of the digest that goes out.
//! Kept in voted registers by `sm3`, which moves them.
//! Never more than these: an unknown value goes back to the first.

use rust_hdl::prelude::*;

/// What happens with the command.
#[derive(LogicState, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// None.
    Rest,
    /// Digests are counted.
    Count,
    /// Whether the operands are right goes into a register.
    Weigh,
    /// Operands are right or wrong.
    Judge,
    /// It runs.
    Run,
    /// It has ended and waits to be asked for.
    Done,
}

/// What happens with the block.
#[derive(LogicState, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stepping {
    /// Waits for one; then its words enter the window.
    Load,
    /// Fifteen words are in: the state becomes the chaining value as soon as that is not on its way out.
    Begin,
    /// The last word enters.
    Prime,
    /// First clock of a round.
    First,
    /// Second clock of a round.
    Second,
    /// The chaining value takes the state in.
    Close,
}

/// What happens with the digest.
#[derive(LogicState, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sending {
    /// None.
    Rest,
    /// Asks for room.
    Ask,
    /// Four beats.
    Send,
    /// The chaining value becomes the initial one.
    Restart,
    /// Asks for room for the tail.
    AskTail,
    /// Four beats of the tail.
    Tail,
    /// The last beat is on its way.
    Drain,
}

crate::voted!(Command, Stepping, Sending);
