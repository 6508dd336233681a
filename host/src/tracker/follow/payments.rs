//! Payments of objects: a transaction of the chain that is followed names an accepted object, and is proved to be in a block.
//! The proof is what every node of the family gives out (`gettxoutproof`); it is kept in the ledger's side tables with the
//! transaction, and how well it is confirmed is told anew at every question.
//! Never a payment by anybody's word: header, branch and transaction are checked, and the ledger has the object.

use serde_json::{Value, json};

use super::Chain;
use crate::{
    chain::{
        lunarx::Hash,
        utxo::{
            DecodeError, Hash32, Transaction, display_hash,
            partial_tree::{PartialTree, PartialTreeError, transaction_id},
        },
    },
    store::{BatchLog, SideChange, SideTable, StoreError},
};

/// Most bytes of a proof and of a transaction: those of standard transactions, and of a tree over the largest block.
pub const BYTES_MAX: usize = 100_000;

/// Why nothing is proved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Longer than any that is taken.
    #[error("{what}: expected at most {BYTES_MAX} bytes, got {got}")]
    Long {
        /// The proof or the transaction.
        what: &'static str,
        /// Its bytes.
        got: usize,
    },
    /// The tree proves nothing.
    #[error("proof: {0}")]
    Tree(#[from] PartialTreeError),
    /// The transaction is none.
    #[error("transaction at byte {}: {}: expected {}, got {}", .0.offset, .0.field, .0.expected, .0.got)]
    Transaction(DecodeError),
    /// The tree proves others.
    #[error("proof: expected one of transaction {txid}, got one of others")]
    NotInTree {
        /// The transaction that was claimed.
        txid: String,
    },
    /// Nobody has shown this block's header, or it is too old to be known.
    #[error("proof: expected a block from height {first} on that a node has shown, got {block}")]
    UnknownBlock {
        /// The block.
        block: String,
        /// The lowest height that is known.
        first: u32,
    },
    /// No output names the object.
    #[error("transaction {txid}: expected an output of OP_RETURN and the 32 bytes {object}, got none")]
    NotNamed {
        /// The transaction.
        txid: String,
        /// The object.
        object: String,
    },
}

/// A transaction that is in a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Its id.
    pub txid: Hash32,
    /// Its place in the block.
    pub position: u32,
    /// The block.
    pub block: Hash32,
    /// The block's height.
    pub height: u32,
    /// Blocks that confirm it, its own included; 0: the block is on a branch that was left.
    pub confirmations: u32,
}

impl Proof {
    /// Checks that a transaction, without its witness or with it, is in a block that is known.
    ///
    /// # Errors
    /// [`Refusal`]: nothing is proved.
    pub fn check(chain: &Chain, transaction: &[u8], proof: &[u8]) -> Result<Self, Refusal> {
        for (what, bytes) in [("transaction", transaction), ("proof", proof)] {
            if bytes.len() > BYTES_MAX {
                return Err(Refusal::Long { what, got: bytes.len() });
            }
        }
        let txid = transaction_id(transaction).map_err(Refusal::Transaction)?;
        let tree = PartialTree::decode(proof)?;
        let proved = tree.proved()?;
        let position = proved.iter().find(|(id, _)| *id == txid).map(|(_, position)| *position);
        let position = position.ok_or_else(|| Refusal::NotInTree {
            txid: display_hash(&txid),
        })?;
        let block = tree.header.id();
        let known = chain.with(|branch| branch.find(&block).ok_or(branch.first()));
        let (proven, confirmations) = known.map_err(|first| Refusal::UnknownBlock {
            block: display_hash(&block),
            first,
        })?;
        Ok(Self {
            txid,
            position,
            block,
            height: proven.height,
            confirmations,
        })
    }

    /// For people and machines; whether it counts.
    pub fn to_json(&self, chain: &Chain) -> Value {
        json!({
            "transaction": display_hash(&self.txid),
            "position": self.position,
            "block": display_hash(&self.block),
            "height": self.height,
            "confirmations": self.confirmations,
            "confirmed": self.confirmations >= chain.options().confirmations_min,
        })
    }
}

/// A payment that is claimed: the transaction and what proves it, as they came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The transaction.
    pub transaction: Vec<u8>,
    /// The proof.
    pub proof: Vec<u8>,
}

impl Claim {
    /// The proof, and what the transaction pays besides naming the object, in the smallest unit.
    ///
    /// # Errors
    /// [`Refusal`]: it pays for another object or for none, or nothing is proved.
    pub fn check(&self, chain: &Chain, object: &Hash) -> Result<(Proof, i64), Refusal> {
        let proof = Proof::check(chain, &self.transaction, &self.proof)?;
        let transaction = Transaction::decode(self.transaction.as_slice().into()).map_err(Refusal::Transaction)?;
        // OP_RETURN and a push of 32 bytes, and nothing behind it.
        let script = [&[0x6a, 0x20], &object[..]].concat();
        let is_named = transaction.outputs().any(|output| output.script_pubkey == script);
        let paid = transaction.outputs().filter(|output| output.script_pubkey != script);
        let paid = paid.fold(0i64, |sum, output| sum.saturating_add(output.value));
        match is_named {
            true => Ok((proof, paid)),
            false => Err(Refusal::NotNamed {
                txid: display_hash(&proof.txid),
                object: hex::encode(object),
            }),
        }
    }

    /// The row that keeps it.
    pub fn row(&self, object: &Hash) -> SideChange {
        let length = (self.proof.len() as u32).to_le_bytes();
        SideChange {
            table: SideTable::Service,
            key: key(object),
            value: Some([&length[..], &self.proof, &self.transaction].concat()),
        }
    }

    /// What is kept of an object.
    ///
    /// # Errors
    /// The ledger cannot be read.
    pub fn read(log: &BatchLog, object: &Hash) -> Result<Option<Self>, StoreError> {
        let row = log.side_get(SideTable::Service, &key(object))?;
        Ok(row.and_then(|row| {
            let (length, rest) = row.value.split_first_chunk()?;
            let (proof, transaction) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
            Some(Self {
                transaction: transaction.to_vec(),
                proof: proof.to_vec(),
            })
        }))
    }
}

fn key(object: &Hash) -> Vec<u8> {
    [b"payment ", &object[..]].concat()
}
