//! What operators do with the tracker: watch it, ask it, install it; from outside, by the tools that they use.
//! The binary itself, the real Prometheus, the shell's own parser, systemd's own judgement.
//! Never looks into the service, and never asserts how fast anything is.
#![cfg(all(feature = "tracker", target_os = "linux"))]

mod calls;
#[path = "../common/mod.rs"]
mod common;
mod doctor;
mod logs;
mod metrics;
mod packaging;
mod prometheus;
mod support;
