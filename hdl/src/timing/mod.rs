//! How long the cores take, as plain functions: clocks of their circuits without the circuits.
//! Asked by the emulator and the resource tables; the tests of each core compare it with the core.
//! Never looks at data.

pub mod erasure;
pub mod merkle;
pub mod scrypt;
pub mod secp256k1;
pub mod sm3;

/// Clock of the logic for which the circuits are built, kHz.
pub const CLOCK_KHZ: u32 = 225_000;
