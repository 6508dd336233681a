//! Cases of scrypt (RFC 7914): derivation with general parameters, and proof of work over 80-byte headers.
//! Read by `load`; the flag `slow` marks cases that need a gigabyte of memory.
//! Never computes a hash.

use serde::{Deserialize, Serialize};

use crate::Verdict;

/// One scrypt case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "kebab-case")]
pub enum ScryptCase {
    /// scrypt(password, salt, N = 2^log2_n, r, p) must give `output`, whose length is the length asked for.
    Derive {
        /// The password.
        #[serde(with = "hex::serde")]
        password: Vec<u8>,
        /// The salt.
        #[serde(with = "hex::serde")]
        salt: Vec<u8>,
        /// Binary logarithm of the cost N.
        log2_n: u8,
        /// Block size parameter.
        r: u32,
        /// Parallelisation parameter.
        p: u32,
        /// The derived key.
        #[serde(with = "hex::serde")]
        output: Vec<u8>,
    },
    /// scrypt(header, header, 1024, 1, 1, 32) must give `hash`; valid where hash <= target.
    Pow {
        /// The block header.
        #[serde(with = "hex::serde")]
        header: [u8; 80],
        /// The target as a 256-bit little-endian number, like the hash.
        #[serde(with = "hex::serde")]
        target: [u8; 32],
        /// The proof-of-work hash in the order scrypt returns it.
        #[serde(with = "hex::serde")]
        hash: [u8; 32],
        /// Whether the work suffices.
        expect: Verdict,
    },
}
