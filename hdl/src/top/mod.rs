//! The payload's top level: registers, rings, movers, self-test and the cores behind them.
//! Between the memory bus of the processor and the cores; its ports are those that Vivado sees.
//! Never computes anything of a primitive.

pub mod completer;
pub mod configurations;
pub mod cutter;
pub mod fetcher;
pub mod health;
mod payload;
pub mod queue;
pub mod reader;
pub mod reset;
pub mod slots;
pub mod vectors;
pub mod watchdog;
pub mod word;
pub mod writer;
