//! The verify service from outside: the shared vectors, real signatures by clients in C and Python, and clients that misbehave.
//! Every socket stands in a folder of its own.
#![cfg(all(unix, feature = "tracker"))]

#[path = "../common/mod.rs"]
mod common;

mod clients;
mod sessions;
mod support;
mod vectors;
