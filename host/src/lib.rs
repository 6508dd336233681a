//! The validator: ingest, chain rules, pipeline and command line around the engines of `perigee-kernels`.
pub mod chain;
pub mod config;
pub mod demo;
pub mod generate;
pub mod ingest;
pub mod measure;
pub mod pipeline;
#[cfg(all(unix, feature = "tracker"))]
pub mod serve;
pub mod state;
#[cfg(feature = "tracker")]
pub mod store;
#[cfg(feature = "tracker")]
pub mod tracker;
pub mod verdict;
