//! Tendermint: signed headers of weighted validators, judged as a light client judges them.
//! Between ingest, which delivers the steps of a fixture, and the pipeline, which decides signatures and trees.
//! Never does I/O, never panics on input.

use crate::verdict::Rule;

/// The constants of a light client.
#[derive(Clone, Copy, Debug)]
pub struct LightParams {
    /// Name of the profile.
    pub name: &'static str,
    /// How far a header's time may be ahead of `now`, in nanoseconds.
    pub clock_drift_ns: u64,
}

impl LightParams {
    /// What `perigee rules` says of them.
    pub fn constants(&self) -> Vec<(&'static str, String)> {
        vec![("clock drift", format!("{} ns", self.clock_drift_ns))]
    }
}

/// The rules in their order.
pub const RULES: &[Rule] = &[];
