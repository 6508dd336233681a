//! The name of an output: the transaction that made it, and its place there.
//! Read from every input; the key of coins, and the order of ring members.
//! Never says whether the output exists.

use super::hash::{Hash32, display_hash};

/// The output that an input spends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OutPoint {
    /// Id of the transaction that made the output.
    pub txid: Hash32,
    /// Index of the output there.
    pub index: u32,
}

impl OutPoint {
    /// What a coinbase spends: nothing.
    pub const NULL: Self = Self {
        txid: [0; 32],
        index: u32::MAX,
    };

    /// True for the outpoint that only a coinbase carries: id 0, index 2^32 - 1.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.index == u32::MAX && self.txid == [0; 32]
    }
}

impl std::fmt::Display for OutPoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", display_hash(&self.txid), self.index)
    }
}
