//! Shaders on a software device against the CPU engines: every primitive, both forms of the fields, all shared vectors.
//! One program for all, so that the driver and its compiler start once.
//! Never times anything: a software device says nothing of the speed of a real one.

mod ed25519;
mod erasure;
mod faults;
mod faulty;
mod machine;
mod merkle;
mod scrypt;
mod secp256k1;
#[path = "../secp256k1_edges/rows.rs"]
mod secp256k1_rows;
mod sm2;
mod support;
