//! Merged-mined blocks taken apart and put together again, so that one thing can be changed and all else holds.
//! Used by the tests of AuxPoW data; mines at the difficulty of regtest.

use perigee::chain::{
    dogecoin::DOGECOIN_REGTEST,
    utxo::{
        Block, Hash32, Header, Transaction,
        auxpow::{AuxPow, MERGED_MINING_HEADER, branch_root},
        block::encode_merged,
        target::{Target, U256},
    },
};

/// A merged-mined block under construction.
pub(crate) struct Merged {
    pub(crate) header: Header,
    pub(crate) transactions: Vec<Transaction>,
    /// Branches, indices and parent; coinbase, Merkle root and nonce of the parent are found anew.
    pub(crate) auxpow: AuxPow,
    /// The parts of the parent's coinbase script: before the root, and behind it.
    pub(crate) before_root: Vec<u8>,
    pub(crate) size: u32,
    pub(crate) nonce: u32,
    pub(crate) behind: Vec<u8>,
    /// The block that the parent commits to; the block itself where there is none.
    pub(crate) commits_to: Option<Hash32>,
    /// The root over all chains, where it is not the one that the branch leads to.
    pub(crate) chain_root: Option<Hash32>,
    /// Flip a bit of the parent's Merkle root.
    pub(crate) root_flipped: bool,
    /// Look for a parent that misses the target.
    pub(crate) miss: bool,
}

impl Merged {
    /// A real block moved to regtest: the same header, transactions and branches at bits that can be mined.
    pub(crate) fn new(raw: &[u8]) -> Self {
        let block = Block::decode_merged(raw.into()).unwrap();
        let mut header = block.header;
        header.bits = DOGECOIN_REGTEST.genesis.bits;
        let auxpow = *block.auxpow.clone().expect("a merged-mined block");
        let script = auxpow.coinbase.input(0).unwrap().script_sig.to_vec();
        let at = script
            .windows(4)
            .position(|bytes| bytes == MERGED_MINING_HEADER)
            .unwrap()
            + 4;
        let word = |at: usize| u32::from_le_bytes(script[at..at + 4].try_into().unwrap());
        Self {
            header,
            transactions: block.transactions.clone(),
            before_root: script[..at].to_vec(),
            size: word(at + 32),
            nonce: word(at + 36),
            behind: script[at + 40..].to_vec(),
            auxpow,
            commits_to: None,
            chain_root: None,
            root_flipped: false,
            miss: false,
        }
    }

    /// The id of the block as it is now.
    pub(crate) fn id(&self) -> Hash32 {
        self.header.id()
    }

    /// The block, with a parent that commits to it.
    pub(crate) fn seal(mut self) -> Vec<u8> {
        let id = self.commits_to.unwrap_or_else(|| self.id());
        let mut root = self.chain_root.unwrap_or_else(|| self.auxpow.chain_root(&id));
        root.reverse();
        let (size, nonce) = (self.size.to_le_bytes(), self.nonce.to_le_bytes());
        let script = [&self.before_root[..], &root, &size, &nonce, &self.behind].concat();
        self.set_script(script)
    }

    /// The block, with this script in the parent's coinbase.
    pub(crate) fn set_script(&mut self, script: Vec<u8>) -> Vec<u8> {
        let mut coinbase = self.auxpow.coinbase.to_builder();
        if let Some(input) = coinbase.inputs.first_mut() {
            input.script_sig = script;
        }
        self.auxpow.coinbase = coinbase.build().unwrap();
        self.mine()
    }

    fn mine(&mut self) -> Vec<u8> {
        let auxpow = &mut self.auxpow;
        let (leaf, index) = (auxpow.coinbase.txid(), auxpow.coinbase_index);
        auxpow.parent.merkle_root = branch_root(&leaf, &auxpow.coinbase_branch, index);
        auxpow.parent.merkle_root[0] ^= u8::from(self.root_flipped);
        let target = Target::new(self.header.bits, U256::MAX).unwrap();
        while target.is_met_by(&DOGECOIN_REGTEST.pow_hash(&auxpow.parent)) == self.miss {
            auxpow.parent.nonce = auxpow.parent.nonce.wrapping_add(1);
        }
        encode_merged(&self.header, Some(auxpow), &self.transactions)
    }
}

/// The header with a nonce of its own that meets its bits, or misses them.
pub(crate) fn mined(mut header: Header, meet: bool) -> Header {
    let target = Target::new(header.bits, U256::MAX).unwrap();
    while target.is_met_by(&DOGECOIN_REGTEST.pow_hash(&header)) != meet {
        header.nonce = header.nonce.wrapping_add(1);
    }
    header
}
