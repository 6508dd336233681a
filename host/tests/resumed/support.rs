//! Chains to cut, and runs over them.

use std::path::Path;

use perigee::{
    chain::{
        cartycoin::CARTYCOIN_REGTEST,
        litecoin::LITECOIN_REGTEST,
        utxo::{Header, Transaction},
    },
    generate::{Options, write_stream},
};
use serde_json::Value;
use tempfile::TempDir;

use crate::{
    common::{Ran, frames, perigee},
    mine::{coinbase, seal},
};

/// A generated chain with faults in siblings: its file, and where it lies.
pub(crate) fn generated(dir: &TempDir, transactions: u64) -> String {
    let out = dir.path().join("chain.pgs");
    let options = Options {
        faults: 20,
        block_transactions: 20,
        empty_blocks: 100,
        ..Options::new(&CARTYCOIN_REGTEST, transactions, 11)
    };
    write_stream(options, &out, |_| {}).unwrap();
    out.display().to_string()
}

/// A run that goes on from the state in `state`.
pub(crate) fn go_on(profile: &str, state: &Path, more: &[&str], file: &str) -> Ran {
    let state = state.display().to_string();
    let mut arguments = vec!["verify", "--profile", profile, "--json", "--state", &state];
    arguments.extend(more);
    arguments.push(file);
    perigee(&arguments)
}

/// What a state came to, without how much of the input it knew before.
pub(crate) fn state_of(ran: &Ran) -> Value {
    let mut state = ran.json()["state"].clone();
    state.as_object_mut().unwrap().remove("known").unwrap();
    state
}

/// Blocks on `parent`, at these heights, each with a coinbase of its own that pays `short` less than it may.
pub(crate) fn branch(parent: &[u8], heights: std::ops::RangeInclusive<u32>, short: i64) -> Vec<Vec<u8>> {
    let mut last = parent.to_vec();
    let grow = |height: u32| {
        let value = LITECOIN_REGTEST.subsidy_at(height) - short;
        last = on(&last, &[coinbase(height, value)]);
        last.clone()
    };
    heights.map(grow).collect()
}

/// A block of these transactions on another.
pub(crate) fn on(parent: &[u8], transactions: &[Transaction]) -> Vec<u8> {
    let parent = Header::decode(&parent[..Header::BYTES]).unwrap();
    let header = Header {
        version: 0x2000_0000,
        prev: parent.id(),
        time: parent.time + 150,
        nonce: 0,
        ..LITECOIN_REGTEST.genesis_header()
    };
    seal(&header, transactions)
}

/// Writes blocks as a file.
pub(crate) fn write<'a>(dir: &TempDir, name: &str, blocks: impl IntoIterator<Item = &'a Vec<u8>>) -> String {
    let path = dir.path().join(name);
    std::fs::write(&path, frames(LITECOIN_REGTEST.magic, blocks)).unwrap();
    path.display().to_string()
}
