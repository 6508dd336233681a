//! The tracker: a service that judges what users and providers hand in, keeps it durably, and audits providers.
//! Sockets feed state machines that do no I/O; those hand work to the pipeline's engines and answers back.
//! Never answers `accepted` before the ledger has the object on disk, and never takes a fault for a verdict.

pub mod audit;
pub mod auditor;
mod carry;
pub mod client;
pub mod config;
pub mod control;
pub mod core;
mod dashboard;
pub mod desk;
pub mod doctor;
pub mod follow;
pub mod health;
pub mod hub;
pub mod judge;
pub mod kept;
pub mod known;
pub mod load;
pub mod metrics;
pub mod proofs;
pub mod provider;
pub mod questions;
pub mod service;
pub mod simulate;
pub mod sockets;
pub mod wire;
