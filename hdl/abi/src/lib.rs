//! What processor and logic of the payload agree on: registers, submission and completion records, checksums, the bus.
//! Stands below everything of the payload: driver, emulator and circuits take their numbers from here.
//! Never allocates, never needs an operating system, never knows what an operation computes.
#![no_std]

pub mod bus;
pub mod configuration;
pub mod crc32c;
pub mod layout;
pub mod records;
pub mod regs;
pub mod signatures;
