//! Chains: bytes of a chain become objects, objects become rules to decide and jobs for the engines.
//! Between ingest, which delivers whole objects as bytes, and the pipeline, which runs the jobs.
//! Never does I/O, never keeps state between objects, never panics on input.

#![forbid(unsafe_code)]

pub mod bitcoin;
pub mod cartycoin;
pub mod dogecoin;
pub mod itc;
pub mod litecoin;
pub mod lunarx;
pub mod profile;
pub mod records;
pub mod shreds;
pub mod spacechain;
pub mod tendermint;
pub mod text;
pub mod utxo;
