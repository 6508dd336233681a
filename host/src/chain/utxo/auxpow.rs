//! AuxPoW: the work of another chain's block that commits to ours, as merged mining shows it, and its part of rule K7.
//! Decoded with the block that it stands in; the judges ask [`work`] which header's proof of work counts.
//! Never hashes a proof of work, and never looks at the parent's chain: its coinbase and two branches say it all.
//!
//! Source: Dogecoin Core `src/auxpow.h`, `CAuxPow::check` in `src/auxpow.cpp`, `CheckAuxPowProofOfWork` in
//! `src/dogecoin.cpp`. Checks stand in the node's order; each has its own message.
//!
//! The coinbase branch is the branch of an SPV proof, and a coinbase of 64 bytes could be an inner node of the parent's tree
//! (CVE-2017-12842). The node accepts that, and so does this: what is work here follows the chain, not a client's caution.

use std::sync::Arc;

use super::hash::{Hash32, display_hash};
use super::merkle::merkle_node;
use super::params::{Params, VERSION_MERGED};
use super::rules::check_proof_of_work;
use super::target::Target;
use super::transaction::Transaction;
use super::wire::{DecodeError, Reader, compact_size_bytes, put_compact_size};
use super::{Block, Header};
use crate::verdict::{Finding, RuleId};

/// The data between header and transactions of a merged-mined block.
#[derive(Clone, Debug)]
pub struct AuxPow {
    /// The parent block's coinbase, as far as its branch proves it: the transaction whose first input names our chain.
    pub coinbase: Transaction,
    /// A field that nodes write and nobody reads; usually the parent's proof-of-work hash.
    pub block_hash: Hash32,
    /// From the coinbase to the parent's Merkle root.
    pub coinbase_branch: Vec<Hash32>,
    /// The coinbase's place in that tree.
    pub coinbase_index: i32,
    /// From our block's id to the root over all chains that were mined together.
    pub chain_branch: Vec<Hash32>,
    /// Our place in that tree.
    pub chain_index: i32,
    /// The parent's header, whose proof of work counts.
    pub parent: Header,
}

impl AuxPow {
    /// Decodes the data at `reader`, which reads `raw`.
    ///
    /// # Errors
    /// The bytes are cut or not what the format says.
    pub fn read(raw: &Arc<[u8]>, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            coinbase: Transaction::read(raw, reader)?,
            block_hash: reader.array("AuxPoW block hash")?,
            coinbase_branch: read_branch(reader, "AuxPoW coinbase branch")?,
            coinbase_index: reader.i32("AuxPoW coinbase index")?,
            chain_branch: read_branch(reader, "AuxPoW chain branch")?,
            chain_index: reader.i32("AuxPoW chain index")?,
            parent: Header::read(reader)?,
        })
    }

    /// Appends the data as on the wire.
    pub fn encode_into(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.coinbase.encode(true));
        out.extend_from_slice(&self.block_hash);
        put_branch(out, &self.coinbase_branch);
        out.extend_from_slice(&self.coinbase_index.to_le_bytes());
        put_branch(out, &self.chain_branch);
        out.extend_from_slice(&self.chain_index.to_le_bytes());
        out.extend_from_slice(&self.parent.encode());
    }

    /// Bytes without the coinbase's witness, as the block's base size counts them.
    #[must_use]
    pub fn base_size(&self) -> usize {
        let branches = [&self.coinbase_branch, &self.chain_branch].into_iter();
        let branches = branches.map(|branch| branch_bytes(branch.len()));
        branches
            .fold(self.coinbase.base_size(), usize::saturating_add)
            .saturating_add(FIXED_BYTES)
    }

    /// The root over all chains that were mined together, from our block's id.
    #[must_use]
    pub fn chain_root(&self, id: &Hash32) -> Hash32 {
        branch_root(id, &self.chain_branch, self.chain_index)
    }

    /// Whether the data commit to the block with this id and chain id, and to no other of its chain; proof of work
    /// apart. Returns the 64-byte nodes that count ([`Work::nodes`]).
    fn check(&self, id: &Hash32, chain: i32) -> (u64, Result<(), String>) {
        if self.coinbase_index != 0 {
            let got = self.coinbase_index;
            return (0, Err(format!("coinbase branch: expected index 0, got {got}")));
        }
        if chain_id(self.parent.version) == chain {
            return (
                0,
                Err(format!(
                    "parent: expected a chain id other than our {chain:#x}, got ours"
                )),
            );
        }
        let depth = self.chain_branch.len();
        if depth > CHAIN_BRANCH_MAX {
            return (
                0,
                Err(format!(
                    "chain branch: expected at most {CHAIN_BRANCH_MAX} nodes, got {depth}"
                )),
            );
        }
        let nodes = depth.saturating_add(self.coinbase_branch.len()) as u64;
        (nodes, self.check_parent().and_then(|()| self.check_coinbase(id, chain)))
    }

    /// The coinbase stands in the parent.
    fn check_parent(&self) -> Result<(), String> {
        let root = branch_root(&self.coinbase.txid(), &self.coinbase_branch, self.coinbase_index);
        if root == self.parent.merkle_root {
            return Ok(());
        }
        let (expected, got) = (display_hash(&self.parent.merkle_root), display_hash(&root));
        Err(format!(
            "coinbase branch: expected the parent's Merkle root {expected}, got {got}"
        ))
    }

    /// The parent's coinbase names the root once, where it must stand, and our slot in the tree below it.
    fn check_coinbase(&self, id: &Hash32, chain: i32) -> Result<(), String> {
        let script = self.coinbase.input(0).map_or(&[][..], |input| input.script_sig);
        // The script has the root as people read it, highest byte first.
        let mut root = self.chain_root(id);
        root.reverse();
        let Some(at) = find(script, &root) else {
            let expected = hex::encode(root);
            return Err(format!(
                "parent coinbase: expected the chain root {expected}, got a script without it"
            ));
        };
        match find(script, &MERGED_MINING_HEADER) {
            Some(head) => {
                let count = script.windows(MERGED_MINING_HEADER.len());
                let count = count.filter(|bytes| *bytes == MERGED_MINING_HEADER).count();
                if count > 1 {
                    return Err(format!(
                        "parent coinbase: expected one merged-mining header, got {count}"
                    ));
                }
                let behind = head.saturating_add(MERGED_MINING_HEADER.len());
                if behind != at {
                    return Err(format!(
                        "parent coinbase: expected the chain root right behind the merged-mining header at byte \
                         {behind}, got it at byte {at}"
                    ));
                }
            }
            None if at > ROOT_OFFSET_MAX => {
                return Err(format!(
                    "parent coinbase: expected the chain root without a header to start at byte {ROOT_OFFSET_MAX} or \
                     before, got it at byte {at}"
                ));
            }
            None => {}
        }
        let rest = script.get(at.saturating_add(root.len())..).unwrap_or_default();
        let mut reader = Reader::new(rest);
        let (Ok(size), Ok(nonce)) = (reader.u32("size"), reader.u32("nonce")) else {
            let got = rest.len();
            return Err(format!(
                "parent coinbase: expected size and nonce, 8 bytes, behind the chain root, got {got}"
            ));
        };
        self.check_slot(size, nonce, chain)
    }

    /// The tree has the size that the coinbase says, and we stand in the one slot that nonce and chain id give, so that
    /// the same work serves one block of a chain only.
    fn check_slot(&self, size: u32, nonce: u32, chain: i32) -> Result<(), String> {
        // At most 30, checked before.
        let depth = u32::try_from(self.chain_branch.len()).unwrap_or(u32::MAX);
        let expected = 1u32.checked_shl(depth).unwrap_or(0);
        if size != expected {
            return Err(format!(
                "chain branch of {depth}: expected a tree of {expected} in the parent coinbase, got {size}"
            ));
        }
        let expected = expected_index(nonce, chain, depth);
        if i64::from(self.chain_index) != i64::from(expected) {
            let got = self.chain_index;
            return Err(format!(
                "chain branch: expected index {expected} for nonce {nonce:#x}, got {got}"
            ));
        }
        Ok(())
    }
}

/// What K7 has to hold against the target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// The header whose proof of work counts; `None` where it is the parent's and the AuxPoW data are not at hand.
    pub header: Result<Option<Header>, Finding>,
    /// Whether that header is the parent's.
    pub is_parent: bool,
    /// The 64-byte nodes of both branches: the node computes the chain root before it looks at the parent, so that both
    /// count as soon as the indices and lengths hold, whatever fails behind them.
    pub nodes: u64,
}

impl Work {
    /// Nothing to hold against the target.
    #[must_use]
    pub fn unknown() -> Self {
        Self {
            header: Ok(None),
            is_parent: false,
            nodes: 0,
        }
    }

    /// K7 for the proof of work of the header that counts.
    ///
    /// # Errors
    /// It misses the target.
    pub fn check(&self, hash: &Hash32, target: &Target) -> Result<(), Finding> {
        check_proof_of_work(hash, target).map_err(|mut finding| {
            if self.is_parent {
                finding.message.insert_str(0, "AuxPoW: parent: ");
            }
            finding
        })
    }
}

/// K7 but for the proof of work itself: the block's own header, or the parent's where the AuxPoW data hold.
///
/// `block` is `None` for a lone header. One of a merged-mined block is 80 bytes of commitment without the work behind
/// it: nothing about it is wrong, and nothing says that it is right, so that K7 stays undecided.
#[must_use]
pub fn work(params: &Params, header: &Header, block: Option<&Block>) -> Work {
    let own = Work {
        header: Ok(Some(*header)),
        is_parent: false,
        nodes: 0,
    };
    if params.merged_mining.is_none() {
        return own;
    }
    let wrong = |nodes: u64, message: String| Work {
        header: Err(Finding::whole(RuleId::k(7), format!("AuxPoW: {message}"))),
        is_parent: false,
        nodes,
    };
    let version = header.version;
    match (
        is_merged(version),
        block,
        block.and_then(|block| block.auxpow.as_deref()),
    ) {
        (false, _, None) => own,
        (true, None, _) => Work::unknown(),
        (true, Some(_), None) => wrong(
            0,
            format!("expected data behind the header as version {version:#x} says, got none"),
        ),
        (false, _, Some(_)) => wrong(0, format!("expected no data with version {version:#x}, got some")),
        (true, Some(block), Some(auxpow)) => match auxpow.check(&block.id(), chain_id(version)) {
            (nodes, Err(message)) => wrong(nodes, message),
            (nodes, Ok(())) => Work {
                header: Ok(Some(auxpow.parent)),
                is_parent: true,
                nodes,
            },
        },
    }
}

/// The chain id of a header version (`GetChainId`).
#[must_use]
pub const fn chain_id(version: i32) -> i32 {
    version >> 16
}

/// Whether a header version says that AuxPoW data follow (`IsAuxpow`).
#[must_use]
pub const fn is_merged(version: i32) -> bool {
    version & VERSION_MERGED != 0
}

/// Whether a header version is from before chain ids (`IsLegacy`): 1, and the 2 of a few blocks.
#[must_use]
pub const fn is_legacy(version: i32) -> bool {
    matches!(version, 1 | 2)
}

/// The slot of a chain in a tree of `1 << depth` chains mined together (`getExpectedIndex`); `depth` is at most 30.
#[must_use]
pub fn expected_index(nonce: u32, chain: i32, depth: u32) -> u32 {
    let step = |value: u32| value.wrapping_mul(1_103_515_245).wrapping_add(12_345);
    let slot = step(step(nonce).wrapping_add_signed(chain));
    slot & 1u32.checked_shl(depth).unwrap_or(0).wrapping_sub(1)
}

/// The root above `leaf` (`CheckMerkleBranch`): a set bit of the index says that the leaf's side is the right one.
#[must_use]
pub fn branch_root(leaf: &Hash32, branch: &[Hash32], mut index: i32) -> Hash32 {
    if index == -1 {
        return [0; 32];
    }
    let mut hash = *leaf;
    for other in branch {
        hash = if index & 1 == 1 {
            merkle_node(other, &hash)
        } else {
            merkle_node(&hash, other)
        };
        index >>= 1;
    }
    hash
}

fn read_branch(reader: &mut Reader<'_>, field: &'static str) -> Result<Vec<Hash32>, DecodeError> {
    let count = reader.count(HASH_BYTES, field)?;
    (0..count).map(|_| reader.array(field)).collect()
}

fn put_branch(out: &mut Vec<u8>, branch: &[Hash32]) {
    put_compact_size(out, branch.len() as u64);
    out.extend_from_slice(branch.as_flattened());
}

fn branch_bytes(count: usize) -> usize {
    compact_size_bytes(count).saturating_add(count.saturating_mul(HASH_BYTES))
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// What stands before the root in the parent's coinbase (`pchMergedMiningHeader`).
pub const MERGED_MINING_HEADER: [u8; 4] = [0xfa, 0xbe, b'm', b'm'];
/// Nodes of a chain branch: a tree of 2^30 chains.
pub const CHAIN_BRANCH_MAX: usize = 30;
/// Where a root without a header before it may start at the latest: behind bits and extra nonce.
pub const ROOT_OFFSET_MAX: usize = 20;
const HASH_BYTES: usize = 32;
/// Block hash, two indices and the parent's header.
const FIXED_BYTES: usize = 32 + 4 + 4 + Header::BYTES;
