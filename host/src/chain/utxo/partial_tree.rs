//! Partial Merkle trees: a header and as much of its tree as proves some of its transactions (BIP37, `gettxoutproof`).
//! For whoever follows headers alone; the proof of work of the header is somebody else's to check.
//! Never takes an inner node for a transaction by itself: the caller holds the transaction, which is not 64 bytes long.
//!
//! Source: Bitcoin Core `CPartialMerkleTree::ExtractMatches`, with its defence against CVE-2012-2459; CVE-2017-12842 is the
//! caller's, see [`transaction_id`].

use super::{
    block::Header,
    hash::Hash32,
    merkle::merkle_node,
    transaction::Transaction,
    wire::{DecodeError, Reader},
};

/// Transactions that a block can have: its weight by that of the least transaction, as Bitcoin Core bounds them.
const TRANSACTIONS_MAX: u32 = 4_000_000 / 240;
/// The length of two hashes side by side: a transaction of it could be an inner node (CVE-2017-12842).
const NODE_BYTES: usize = 64;

/// A header, and what proves some of its transactions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartialTree {
    /// The header.
    pub header: Header,
    /// Transactions of the block.
    transactions: u32,
    hashes: Vec<Hash32>,
    /// Bits in the order in which the tree is walked: whether a proved transaction stands below.
    flags: Vec<u8>,
}

/// Why a tree proves nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PartialTreeError {
    /// It is not in the form.
    #[error("at byte {}: {}: expected {}, got {}", .0.offset, .0.field, .0.expected, .0.got)]
    Form(DecodeError),
    /// A count that no block has.
    #[error("transactions of the block: expected 1 to {TRANSACTIONS_MAX}, got {0}")]
    Transactions(u32),
    /// Hashes or bits are too few or too many for the tree.
    #[error("the tree: expected as many {0} as its walk takes, got others")]
    Shape(&'static str),
    /// Two equal hashes side by side: a shorter list of transactions has the same root (CVE-2012-2459).
    #[error("the tree: expected two different hashes side by side, got equal ones")]
    Twins,
    /// It belongs to another header.
    #[error("the root of the tree: expected that of its header, got another")]
    Root,
}

impl PartialTree {
    /// Reads `header 80 | u32 transactions | hashes | bytes of flags`; the whole of `bytes` must be used.
    ///
    /// # Errors
    /// [`PartialTreeError::Form`].
    pub fn decode(bytes: &[u8]) -> Result<Self, PartialTreeError> {
        Self::read(bytes).map_err(PartialTreeError::Form)
    }

    fn read(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(bytes);
        let header = Header::read(&mut reader)?;
        let transactions = reader.u32("transactions of the block")?;
        let count = reader.count(size_of::<Hash32>(), "hashes")?;
        let hashes = (0..count).map(|_| reader.array("hash")).collect::<Result<_, _>>()?;
        let flags = reader.var_bytes("flags")?.to_vec();
        reader.finish("partial Merkle tree")?;
        Ok(Self {
            header,
            transactions,
            hashes,
            flags,
        })
    }

    /// The transactions that it proves, with their places in the block, in order.
    ///
    /// # Errors
    /// [`PartialTreeError`]: it proves nothing.
    pub fn proved(&self) -> Result<Vec<(Hash32, u32)>, PartialTreeError> {
        if self.transactions == 0 || self.transactions > TRANSACTIONS_MAX {
            return Err(PartialTreeError::Transactions(self.transactions));
        }
        if self.hashes.len() > self.transactions as usize {
            return Err(PartialTreeError::Shape("hashes"));
        }
        let mut walk = Walk {
            tree: self,
            bit: 0,
            hash: 0,
            proved: Vec::new(),
        };
        let height = u32::BITS.saturating_sub(self.transactions.saturating_sub(1).leading_zeros());
        let root = walk.node(height, 0)?;
        if walk.hash != self.hashes.len() {
            return Err(PartialTreeError::Shape("hashes"));
        }
        // What is left of the last byte is padding.
        if walk.bit.div_ceil(8) != self.flags.len() {
            return Err(PartialTreeError::Shape("bits"));
        }
        match root == self.header.merkle_root {
            true => Ok(walk.proved),
            false => Err(PartialTreeError::Root),
        }
    }
}

/// The id of a transaction that somebody claims to be in a tree.
///
/// # Errors
/// It is none, has a witness, or could be an inner node of a tree: 64 bytes.
pub fn transaction_id(bytes: &[u8]) -> Result<Hash32, DecodeError> {
    let transaction = Transaction::decode(bytes.into())?;
    if transaction.base_size() == NODE_BYTES {
        let expected = "a transaction that cannot be an inner node of a tree";
        return Err(DecodeError::new(
            0,
            "transaction",
            expected,
            format!("{NODE_BYTES} bytes"),
        ));
    }
    Ok(transaction.txid())
}

struct Walk<'a> {
    tree: &'a PartialTree,
    bit: usize,
    hash: usize,
    proved: Vec<(Hash32, u32)>,
}

impl Walk<'_> {
    /// The hash of the node at this height and place; its depth is bounded by the number of transactions.
    fn node(&mut self, height: u32, place: u32) -> Result<Hash32, PartialTreeError> {
        let byte = self.tree.flags.get(self.bit / 8);
        let byte = *byte.ok_or(PartialTreeError::Shape("bits"))?;
        let is_parent = byte >> (self.bit % 8) & 1 == 1;
        self.bit = self.bit.saturating_add(1);
        if height == 0 || !is_parent {
            let hash = self.tree.hashes.get(self.hash);
            let hash = *hash.ok_or(PartialTreeError::Shape("hashes"))?;
            self.hash = self.hash.saturating_add(1);
            if height == 0 && is_parent {
                self.proved.push((hash, place));
            }
            return Ok(hash);
        }
        let (below, left_place) = (height.saturating_sub(1), place.saturating_mul(2));
        let left = self.node(below, left_place)?;
        let right_place = left_place.saturating_add(1);
        // Nodes of the level below.
        let width = self
            .tree
            .transactions
            .div_ceil(1u32.checked_shl(below).unwrap_or(u32::MAX));
        let right = if right_place < width {
            let right = self.node(below, right_place)?;
            if right == left {
                return Err(PartialTreeError::Twins);
            }
            right
        } else {
            left
        };
        Ok(merkle_node(&left, &right))
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use super::*;
    use crate::chain::utxo::merkle::merkle_root;

    /// The plain form of the encoder: which of these leaves are proved.
    fn tree(leaves: &[Hash32], proved: &[usize]) -> PartialTree {
        fn walk(
            levels: &[Vec<Hash32>],
            height: usize,
            place: usize,
            proved: &[usize],
            out: &mut (Vec<bool>, Vec<Hash32>),
        ) {
            let below = |leaf: &usize| leaf >> height == place;
            let is_parent = proved.iter().any(below);
            out.0.push(is_parent);
            if height == 0 || !is_parent {
                return out.1.push(levels[height][place]);
            }
            walk(levels, height - 1, 2 * place, proved, out);
            if 2 * place + 1 < levels[height - 1].len() {
                walk(levels, height - 1, 2 * place + 1, proved, out);
            }
        }
        let mut levels = vec![leaves.to_vec()];
        while levels.last().unwrap().len() > 1 {
            let level = levels.last().unwrap().chunks(2);
            let next = level.map(|pair| merkle_node(&pair[0], pair.last().unwrap())).collect();
            levels.push(next);
        }
        let mut out = (Vec::new(), Vec::new());
        walk(&levels, levels.len() - 1, 0, proved, &mut out);
        let mut flags = vec![0; out.0.len().div_ceil(8)];
        for (at, bit) in out.0.iter().enumerate() {
            flags[at / 8] |= u8::from(*bit) << (at % 8);
        }
        PartialTree {
            header: Header {
                merkle_root: merkle_root(leaves).root,
                ..Header::default()
            },
            transactions: leaves.len() as u32,
            hashes: out.1,
            flags,
        }
    }

    fn leaves(count: usize) -> Vec<Hash32> {
        (0..count).map(|leaf| [leaf as u8 + 1; 32]).collect()
    }

    fn bytes(tree: &PartialTree) -> Vec<u8> {
        let mut bytes = tree.header.encode().to_vec();
        bytes.extend(tree.transactions.to_le_bytes());
        bytes.push(tree.hashes.len() as u8);
        tree.hashes.iter().for_each(|hash| bytes.extend(hash));
        bytes.push(tree.flags.len() as u8);
        bytes.extend(&tree.flags);
        bytes
    }

    /// Every size up to two full levels more than a byte of flags, and every leaf; several at once; none.
    #[test]
    fn what_is_proved_is_what_was_to_be() {
        for count in 1..=40 {
            let leaves = leaves(count);
            for leaf in 0..count {
                let tree = PartialTree::decode(&bytes(&tree(&leaves, &[leaf]))).unwrap();
                assert_eq!(
                    tree.proved().unwrap(),
                    [(leaves[leaf], leaf as u32)],
                    "{leaf} of {count}"
                );
            }
            let all: Vec<usize> = (0..count).step_by(3).collect();
            let proved = tree(&leaves, &all).proved().unwrap();
            let expected: Vec<_> = all.iter().map(|leaf| (leaves[*leaf], *leaf as u32)).collect();
            assert_eq!(proved, expected);
            assert_eq!(tree(&leaves, &[]).proved(), Ok(vec![]));
        }
    }

    #[test]
    fn whatever_is_changed_proves_nothing() {
        let leaves = leaves(11);
        let good = tree(&leaves, &[6]);
        for at in 0..good.hashes.len() {
            let mut bad = good.clone();
            bad.hashes[at][31] ^= 1;
            assert_eq!(bad.proved(), Err(PartialTreeError::Root), "hash {at}");
        }
        for bit in 0..8 * good.flags.len() {
            let mut bad = good.clone();
            bad.flags[bit / 8] ^= 1 << (bit % 8);
            // A leaf that stands there anyway may be named as proved, and padding behind the walk is free: nothing else holds.
            let holds = |proved: Vec<(Hash32, u32)>| proved.iter().all(|(hash, at)| leaves[*at as usize] == *hash);
            assert!(bad.proved().map_or(true, holds), "bit {bit}");
        }
        let changed = |change: &dyn Fn(&mut PartialTree)| {
            let mut bad = good.clone();
            change(&mut bad);
            bad.proved().unwrap_err()
        };
        assert_eq!(
            changed(&|tree| tree.transactions = 0),
            PartialTreeError::Transactions(0)
        );
        assert_eq!(
            changed(&|tree| tree.transactions = 16_667),
            PartialTreeError::Transactions(16_667)
        );
        assert_eq!(
            changed(&|tree| tree.transactions = 3),
            PartialTreeError::Shape("hashes")
        );
        assert_eq!(
            changed(&|tree| tree.hashes.push([9; 32])),
            PartialTreeError::Shape("hashes")
        );
        assert_eq!(
            changed(&|tree| tree.hashes.truncate(tree.hashes.len() - 1)),
            PartialTreeError::Shape("hashes")
        );
        assert_eq!(changed(&|tree| tree.flags.push(0)), PartialTreeError::Shape("bits"));
        assert_eq!(changed(&|tree| tree.flags.clear()), PartialTreeError::Shape("bits"));
        assert_eq!(changed(&|tree| tree.header.merkle_root[0] ^= 1), PartialTreeError::Root);
        // The last leaf once more has the same root as the pair with itself: CVE-2012-2459.
        let mut doubled = leaves.clone();
        doubled.push(leaves[10]);
        assert_eq!(tree(&doubled, &[11]).header.merkle_root, good.header.merkle_root);
        assert_eq!(tree(&doubled, &[10, 11]).proved(), Err(PartialTreeError::Twins));
    }

    #[test]
    fn what_is_no_tree_is_told_by_its_place() {
        let good = bytes(&tree(&leaves(5), &[2]));
        for length in 0..good.len() {
            assert!(
                matches!(PartialTree::decode(&good[..length]), Err(PartialTreeError::Form(_))),
                "{length}"
            );
        }
        let longer = [&good[..], &[0]].concat();
        assert!(matches!(PartialTree::decode(&longer), Err(PartialTreeError::Form(_))));
        // A count of hashes that would take all memory.
        let mut endless = good[..84].to_vec();
        endless.extend([0xff; 9]);
        assert!(matches!(PartialTree::decode(&endless), Err(PartialTreeError::Form(_))));
    }
}
