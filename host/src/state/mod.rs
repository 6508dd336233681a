//! What rules need to remember between objects: today the coins, with undo for reorganisations.
//! Written by the stage that connects blocks, in their order; read by no one else.
//! Never judges: it says what is there, and the rules say what that means.

#![forbid(unsafe_code)]

pub mod coins;
