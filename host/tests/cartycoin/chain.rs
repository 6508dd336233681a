//! A chain of the regtest that grows by hand, and transactions that spend its outputs.
#![allow(dead_code, reason = "each test uses its part")]

use std::sync::LazyLock;

use perigee::{
    chain::{
        cartycoin::CARTYCOIN_REGTEST,
        utxo::{
            Header, InputParts, OutPoint, Transaction, TransactionBuilder,
            merkle::{merkle_node, merkle_root},
            params::Params,
        },
    },
    verdict::{ObjectReport, Verdict},
};

use crate::{judged::judge, mine};

pub(crate) const COIN: i64 = 100_000_000;
/// A script that anybody may spend: `OP_1`.
pub(crate) const ANYONE: &[u8] = &[0x51];

/// A chain whose blocks hold a coinbase and what a test adds.
#[derive(Clone)]
pub(crate) struct Chain {
    pub(crate) params: &'static Params,
    pub(crate) raw: Vec<Vec<u8>>,
    pub(crate) tip: Header,
}

impl Chain {
    pub(crate) fn new(params: &'static Params) -> Self {
        Self {
            params,
            raw: Vec::new(),
            tip: params.genesis_header(),
        }
    }

    /// Blocks that claim all of their reward, so many.
    pub(crate) fn of(params: &'static Params, length: u32) -> Self {
        let mut chain = Self::new(params);
        for height in 1..=length {
            chain.push(&[mine::coinbase(height, params.subsidy_at(height))]);
        }
        chain
    }

    pub(crate) fn next_height(&self) -> u32 {
        self.raw.len() as u32 + 1
    }

    pub(crate) fn next(&self, version: i32, transactions: &[Transaction]) -> Vec<u8> {
        let header = Header {
            version,
            prev: self.tip.id(),
            time: self.tip.time + 150,
            nonce: 0,
            ..self.tip
        };
        mine::seal(&header, transactions)
    }

    pub(crate) fn push(&mut self, transactions: &[Transaction]) {
        let raw = self.next(4, transactions);
        self.tip = Header::decode(&raw[..Header::BYTES]).unwrap();
        self.raw.push(raw);
    }

    /// The report on this block on top; all below it must be accepted.
    pub(crate) fn judge(&self, block: Vec<u8>) -> ObjectReport {
        let mut raw = self.raw.clone();
        raw.push(block);
        let mut reports = judge(self.params, &raw);
        let report = reports.pop().unwrap();
        for below in &reports {
            assert_eq!(below.verdict, Verdict::ACCEPT, "{}", below.object);
            assert_eq!(below.unchecked, []);
        }
        report
    }

    /// The same of a block of these transactions.
    pub(crate) fn judge_next(&self, transactions: &[Transaction]) -> ObjectReport {
        self.judge(self.next(4, transactions))
    }
}

/// Spends these outputs into one.
pub(crate) fn spend(outpoints: &[(&Transaction, u32)], value: i64, script: &[u8]) -> Transaction {
    let input = |(from, index): &(&Transaction, u32)| InputParts {
        previous_output: OutPoint {
            txid: from.txid(),
            index: *index,
        },
        sequence: u32::MAX,
        ..InputParts::default()
    };
    let builder = TransactionBuilder {
        version: 2,
        inputs: outpoints.iter().map(input).collect(),
        outputs: vec![(value, script.to_vec())],
        lock_time: 0,
        rings: None,
    };
    builder.build().unwrap()
}

/// The regtest with coinbases that ripen at once, so that a test needs no hundred blocks.
pub(crate) static RIPE: LazyLock<Params> = LazyLock::new(|| Params {
    coinbase_maturity_blocks: &[(0, 1)],
    ..*CARTYCOIN_REGTEST
});

/// A coinbase that claims nothing and commits to the witnesses of `body`, and the body (BIP141).
pub(crate) fn committed(height: u32, body: &[Transaction]) -> Vec<Transaction> {
    let leaves: Vec<_> = std::iter::once([0; 32])
        .chain(body.iter().map(Transaction::wtxid))
        .collect();
    let mut script = vec![0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed];
    script.extend_from_slice(&merkle_node(&merkle_root(&leaves).root, &[0; 32]));
    let mut coinbase = mine::coinbase(height, 0).to_builder();
    coinbase.inputs[0].witness = vec![vec![0; 32]];
    coinbase.outputs.push((0, script));
    let mut all = vec![coinbase.build().unwrap()];
    all.extend_from_slice(body);
    all
}

impl Chain {
    /// A chain whose second block has a transaction that pays into these outputs, out of a hundred coins.
    pub(crate) fn paying(outputs: &[(i64, Vec<u8>)]) -> (Self, Transaction) {
        let mut chain = Self::of(&RIPE, 1);
        let mut funding = spend(&[(&mine::coinbase(1, 100 * COIN), 0)], 0, ANYONE).to_builder();
        funding.outputs = outputs.to_vec();
        let funding = funding.build().unwrap();
        chain.push(&committed(2, std::slice::from_ref(&funding)));
        (chain, funding)
    }

    /// The report on a block of these transactions behind a coinbase that claims nothing.
    pub(crate) fn judge_body(&self, body: &[Transaction]) -> ObjectReport {
        self.judge_next(&committed(self.next_height(), body))
    }

    /// The block of these transactions goes on top.
    pub(crate) fn push_body(&mut self, body: &[Transaction]) {
        self.push(&committed(self.next_height(), body));
    }
}
