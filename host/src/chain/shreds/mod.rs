//! Shreds: signed, Merkle-committed, erasure-coded data as it travels (Solana's block propagation).
//! Between ingest, which delivers the records of one set as an object, and the pipeline.
//! Never does I/O, never keeps state between objects, never panics on input.
//!
//! A leader cuts its data into sets of k shreds of data, adds m shreds of code (Reed-Solomon over GF(2^8)), hashes all k + m
//! into a Merkle tree and signs the root once. Every shred carries the signature and its own path, but not the root: the
//! root is what the paths lead to.
//!
//! A set is all records of one slot and set index, and whoever sends a record chooses both: a forged record is a member, and
//! the set is rejected by the rule that names it. A receiver that wants the good rest drops that record and asks again.
//!
//! Source of layout and rules: Agave `ledger/src/shred/` (`merkle.rs`, `merkle_tree.rs`, `shred_code.rs`, `shred_data.rs`).

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod judge;
pub mod layout;
pub mod sequential;
pub mod set;
pub mod shred;

use crate::verdict::{Rule, RuleId};

/// A hash: a node of the tree or its root.
pub type Hash = [u8; 32];

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

/// Shreds of the live cluster. The leader is that of slot 385,970,984; the key of another is an option of the run.
pub const SHREDS: ShredParams = ShredParams {
    name: "shreds",
    leader: [
        0xd6, 0xb6, 0x39, 0xab, 0xd7, 0xdf, 0x1a, 0xf9, 0xbe, 0x3d, 0x20, 0xab, 0x66, 0x6b, 0x7a, 0x1e, 0xf9, 0x7c,
        0x5d, 0xf9, 0x58, 0xbe, 0x19, 0x3a, 0x47, 0x15, 0xfa, 0x00, 0x79, 0x10, 0xce, 0x4f,
    ],
};

/// Rule `number` of shreds.
pub const fn e(number: u8) -> RuleId {
    RuleId::new('E', number)
}

/// The rules in their order.
pub const RULES: &[Rule] = &[
    rule(
        1,
        "sizes and variant: 1,203 bytes of data or 1,228 of code under a Merkle variant, k + m at most 256",
        "Agave shred/merkle.rs (SIZE_OF_PAYLOAD, capacity), shred_data.rs and shred_code.rs (sanitize)",
    ),
    rule(
        2,
        "all shreds of a set agree on slot, set index, version, variant, signature and chained root, those of code on k, m \
         and their first index",
        "Agave shred/merkle.rs (recover), shred_code.rs (erasure_mismatch)",
    ),
    rule(
        3,
        "the leaf index is inside the set; two shreds of one leaf are identical",
        "Agave shred_data.rs and shred_code.rs (erasure_shard_index)",
    ),
    rule(
        4,
        "every Merkle path leads to the one root of the set",
        "Agave shred/merkle_tree.rs (get_merkle_root, join_nodes)",
    ),
    rule(
        5,
        "the leader signed the 32 bytes of the root",
        "Agave sigverify_shreds.rs; ed25519-dalek verify_strict",
    ),
    rule(
        6,
        "shreds beyond the first k are what these k encode to",
        "Reed-Solomon over GF(2^8)/0x11d, Vandermonde; crate reed-solomon-erasure",
    ),
    rule(
        7,
        "the missing shreds, rebuilt from k of the others, complete the tree to the same root",
        "Agave shred/merkle.rs (recover, from_recovered_shard)",
    ),
];

const fn rule(number: u8, summary: &'static str, source: &'static str) -> Rule {
    Rule {
        id: e(number),
        summary,
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_stand_in_their_order() {
        let numbers: Vec<_> = RULES.iter().map(|rule| rule.id).collect();
        assert_eq!(numbers, (1..=7).map(e).collect::<Vec<_>>());
    }
}
