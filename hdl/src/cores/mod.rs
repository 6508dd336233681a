//! The datapath cores of the payload, one folder or file a primitive.
//! Fed with commands and streams by the top level, all through the same ports: a command, segments, beats, an end.
//! Never touch the memory bus or a ring themselves.

#[cfg(test)]
mod bench;
pub mod erasure;
pub mod merkle;
pub mod scrypt;
pub mod secp256k1;
pub mod sm3;
