//! Merged mining in generated chains: a parent block that commits to ours, and everything that can be amiss with it.
//! Used where a block is sealed; a parent is as small as it can be, its coinbase and a header.
//! Never makes the rest of the parent's chain: nobody asks for it.

use super::{
    GenerateError,
    dice::Dice,
    draft::{Draft, meets},
    faults::{FaultKind, How, kind},
};
use crate::chain::utxo::{
    Hash32, Header, OutPoint, Transaction, TransactionBuilder,
    auxpow::{AuxPow, CHAIN_BRANCH_MAX, MERGED_MINING_HEADER, ROOT_OFFSET_MAX, branch_root, chain_id, expected_index},
    params::{Params, VERSION_MERGED},
    transaction::InputParts,
};

/// A block that is to be mined together with a parent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Merged {
    /// Equal seeds give equal parents.
    pub(super) seed: u64,
    /// The one thing that is wrong.
    pub(super) amiss: Option<Amiss>,
}

/// What can be wrong with AuxPoW data; each breaks one check only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Amiss {
    CoinbaseIndex,
    ParentChainId,
    ChainBranchLong,
    NotInParent,
    OfAnotherBlock,
    TwoHeaders,
    HeaderApart,
    RootLate,
    NonceCut,
    Size,
    Slot,
    TargetMissed,
    NoVersionBit,
    NoData,
}

impl Merged {
    /// Marks `header` as merged-mined and finds the parent for it; `None` where the data are to be missing.
    pub(super) fn seal(self, params: &Params, header: &mut Header) -> Result<Option<AuxPow>, GenerateError> {
        if self.amiss != Some(Amiss::NoVersionBit) {
            header.version |= VERSION_MERGED;
        }
        if self.amiss == Some(Amiss::NoData) {
            return Ok(None);
        }
        let id = match self.amiss {
            // The data of a sound block, its parent, under this one.
            Some(Amiss::OfAnotherBlock) => header.prev,
            _ => header.id(),
        };
        let mut auxpow = self.commit(&id, chain_id(header.version))?;
        auxpow.parent.time = header.time;
        auxpow.parent.bits = header.bits;
        let meet = self.amiss != Some(Amiss::TargetMissed);
        while meets(params, header.bits, &auxpow.parent) != meet {
            auxpow.parent.nonce = auxpow.parent.nonce.wrapping_add(1);
        }
        auxpow.block_hash = params.pow_hash(&auxpow.parent);
        Ok(Some(auxpow))
    }

    /// A parent whose coinbase commits to the block of this id.
    fn commit(self, id: &Hash32, chain: i32) -> Result<AuxPow, GenerateError> {
        let mut dice = Dice::new(self.seed, "merged mining");
        let is = |amiss| self.amiss == Some(amiss);
        let depth = match self.amiss {
            Some(Amiss::ChainBranchLong) => CHAIN_BRANCH_MAX + 1,
            // One chain alone has one slot only.
            Some(Amiss::Slot) => 1 + dice.below(3),
            _ => dice.below(4),
        };
        let (nonce, height) = (dice.bits() as u32, depth as u32);
        let mut slot = expected_index(nonce, chain, height);
        if is(Amiss::Slot) {
            slot ^= 1;
        }
        let chain_branch: Vec<_> = (0..depth).map(|_| dice.array()).collect();
        let mut root = branch_root(id, &chain_branch, slot as i32);
        // A coinbase has it as people read it.
        root.reverse();
        let size = 1u32.wrapping_shl(height) << u32::from(is(Amiss::Size));
        let coinbase = self.coinbase(&mut dice, &root, size, nonce)?;
        let coinbase_branch: Vec<_> = (0..dice.below(5)).map(|_| dice.array()).collect();
        let coinbase_index = i32::from(is(Amiss::CoinbaseIndex));
        let mut merkle_root = branch_root(&coinbase.txid(), &coinbase_branch, coinbase_index);
        if is(Amiss::NotInParent) {
            merkle_root[0] ^= 1;
        }
        let parent = Header {
            version: if is(Amiss::ParentChainId) {
                chain << 16 | 4
            } else {
                PARENT_VERSION
            },
            prev: dice.array(),
            merkle_root,
            ..Header::default()
        };
        Ok(AuxPow {
            coinbase,
            block_hash: [0; 32],
            coinbase_branch,
            coinbase_index,
            chain_branch,
            chain_index: slot as i32,
            parent,
        })
    }

    /// The parent's coinbase: extra nonce, header, root, size and nonce; now and then the old form without a header.
    fn coinbase(self, dice: &mut Dice, root: &Hash32, size: u32, nonce: u32) -> Result<Transaction, GenerateError> {
        let old_form = dice.once_in(4);
        let mut script = dice.bytes(4);
        match self.amiss {
            Some(Amiss::RootLate) => script.resize(ROOT_OFFSET_MAX + 1, 0),
            None if old_form => {}
            _ => script.extend_from_slice(&MERGED_MINING_HEADER),
        }
        if self.amiss == Some(Amiss::HeaderApart) {
            script.push(0);
        }
        script.extend_from_slice(root);
        script.extend_from_slice(&size.to_le_bytes());
        script.extend_from_slice(&nonce.to_le_bytes());
        match self.amiss {
            Some(Amiss::TwoHeaders) => script.extend_from_slice(&MERGED_MINING_HEADER),
            Some(Amiss::NonceCut) => script.truncate(script.len() - 1),
            _ => {}
        }
        let builder = TransactionBuilder {
            version: 1,
            inputs: vec![InputParts {
                previous_output: OutPoint {
                    txid: [0; 32],
                    index: u32::MAX,
                },
                script_sig: script,
                sequence: u32::MAX,
                witness: Vec::new(),
            }],
            outputs: vec![(5_000_000_000, dice.bytes(25))],
            lock_time: 0,
            rings: None,
        };
        Ok(builder.build()?)
    }
}

/// The faults of chains with merged mining; those of other rules stand between them, so that few faults are of many.
pub(super) const KINDS: &[FaultKind] = &[
    kind(7, "auxpow-coinbase-index", How::Merged(Amiss::CoinbaseIndex)),
    kind(
        2,
        "chain-id-wrong",
        How::Draft(|draft, _| draft.with_version(draft.header.version + (1 << 16))),
    ),
    kind(7, "auxpow-parent-chain-id", How::Merged(Amiss::ParentChainId)),
    kind(7, "auxpow-chain-branch-long", How::Merged(Amiss::ChainBranchLong)),
    kind(7, "auxpow-not-in-parent", How::Merged(Amiss::NotInParent)),
    kind(7, "auxpow-of-another-block", How::Merged(Amiss::OfAnotherBlock)),
    kind(7, "auxpow-two-headers", How::Merged(Amiss::TwoHeaders)),
    kind(2, "version-legacy", How::Draft(|draft, _| draft.with_version(2))),
    kind(7, "auxpow-header-apart", How::Merged(Amiss::HeaderApart)),
    kind(7, "auxpow-root-late", How::Merged(Amiss::RootLate)),
    kind(7, "auxpow-nonce-cut", How::Merged(Amiss::NonceCut)),
    kind(7, "auxpow-size", How::Merged(Amiss::Size)),
    kind(7, "auxpow-slot", How::Merged(Amiss::Slot)),
    kind(7, "auxpow-target-missed", How::Merged(Amiss::TargetMissed)),
    kind(7, "auxpow-without-version-bit", How::Merged(Amiss::NoVersionBit)),
    kind(7, "auxpow-missing", How::Merged(Amiss::NoData)),
];

impl Draft {
    /// Mines the block together with a parent that has this wrong.
    pub(super) fn amiss(&mut self, amiss: Amiss) {
        self.merged = Some(Merged {
            seed: self.salt,
            amiss: Some(amiss),
        });
    }

    fn with_version(&mut self, version: i32) -> Option<u64> {
        self.header.version = version;
        None
    }
}

/// A parent of Bitcoin's kind, with version bits.
const PARENT_VERSION: i32 = 0x2000_0000;
