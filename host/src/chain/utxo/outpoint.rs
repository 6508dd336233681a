//! The name of an output: the transaction that made it, and its place there.
//! Read from every input; the key of coins, and the order of ring members.
//! Never says whether the output exists.

use std::hash::{Hash, Hasher};

use super::hash::{Hash32, display_hash};

/// The output that an input spends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
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

impl Hash for OutPoint {
    /// Half of the id serves: it is a hash itself, and nobody finds many ids that share 16 bytes. Tables of millions of coins
    /// are asked several times a coin.
    fn hash<H: Hasher>(&self, state: &mut H) {
        let (half, _) = self.txid.split_first_chunk().unwrap_or((&[0; 16], &[]));
        state.write_u128(u128::from_le_bytes(*half));
        state.write_u32(self.index);
    }
}

impl std::fmt::Display for OutPoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", display_hash(&self.txid), self.index)
    }
}
