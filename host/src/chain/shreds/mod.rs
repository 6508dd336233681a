//! Shreds: signed, Merkle-committed, erasure-coded data as it travels.
//! Between ingest, which delivers the records of one set as an object, and the pipeline.
//! Never does I/O, never keeps state between objects, never panics on input.

use crate::verdict::Rule;

/// The constants of a profile of shreds.
#[derive(Clone, Copy, Debug)]
pub struct ShredParams {
    /// Name of the profile.
    pub name: &'static str,
    /// Ed25519 key of the leader that signs the roots.
    pub leader: [u8; 32],
}

impl ShredParams {
    /// What `perigee rules` says of them.
    pub fn constants(&self) -> Vec<(&'static str, String)> {
        vec![("leader", hex::encode(self.leader))]
    }
}

/// The rules in their order.
pub const RULES: &[Rule] = &[];
