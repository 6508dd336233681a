//! A small chain to damage, files to hold it, and the two commands that must refuse it.

use std::path::{Path, PathBuf};

use perigee::chain::{litecoin::LITECOIN_REGTEST, utxo::Header};
use tempfile::TempDir;

use crate::{
    common::{Ran, frames, perigee},
    mine::{coinbase, seal},
};

/// Empty blocks 1 to `length` of the regtest chain.
pub(crate) fn chain(length: u32) -> Vec<Vec<u8>> {
    let genesis = LITECOIN_REGTEST.genesis_header();
    let mut prev = genesis;
    (1..=length)
        .map(|height| {
            let header = Header {
                version: 0x2000_0000,
                prev: prev.id(),
                time: prev.time + 150,
                ..genesis
            };
            let block = seal(&header, &[coinbase(height, LITECOIN_REGTEST.subsidy_at(height))]);
            prev = Header::decode(&block[..80]).unwrap();
            block
        })
        .collect()
}

/// The chain as a file of frames.
pub(crate) fn chain_file(length: u32) -> Vec<u8> {
    frames(LITECOIN_REGTEST.magic, &chain(length))
}

/// A folder that goes away with the test.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file and returns its path.
    pub(crate) fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

/// `verify --json` of paths on the regtest chain.
pub(crate) fn verify(paths: &[&Path]) -> Ran {
    let mut arguments = vec!["verify", "--profile", "litecoin-regtest", "--json"];
    arguments.extend(paths.iter().map(|path| path.to_str().unwrap()));
    perigee(&arguments)
}

/// `inspect --json` of paths on the regtest chain.
pub(crate) fn inspect(paths: &[&Path]) -> Ran {
    let mut arguments = vec!["inspect", "--profile", "litecoin-regtest", "--json"];
    arguments.extend(paths.iter().map(|path| path.to_str().unwrap()));
    perigee(&arguments)
}

/// Both commands say the same one line about a file, and exit with 2. Returns what `verify` said.
pub(crate) fn assert_refused(path: &Path, words: &[&str]) -> Ran {
    let name = path.to_str().unwrap();
    let expected = [&[name], words].concat();
    inspect(&[path]).assert_unreadable(&[&expected]);
    let verify = verify(&[path]);
    verify.assert_unreadable(&[&expected]);
    verify
}
