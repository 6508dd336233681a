//! Cases of BLS12-381 with public keys in G1 and signatures in G2, ciphersuite
//! `BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_`; read by `load`.
//! Never decodes a point: broken encodings are part of the cases.

use serde::{Deserialize, Serialize};

use crate::{Verdict, hexed};

/// One signature of a batch, with its own verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlsItem {
    /// Compressed G1 point, 48 bytes where well formed.
    #[serde(with = "hex::serde")]
    pub public_key: Vec<u8>,
    /// The message.
    #[serde(with = "hex::serde")]
    pub message: Vec<u8>,
    /// Compressed G2 point, 96 bytes where well formed.
    #[serde(with = "hex::serde")]
    pub signature: Vec<u8>,
    /// The verdict of this item; a bad neighbour must not change it.
    pub expect: Verdict,
}

/// BLS signatures; keys must be in the subgroup and not infinity, signatures in the subgroup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "kebab-case")]
pub enum BlsCase {
    /// One key, one message, one signature.
    Verify(BlsItem),
    /// Several keys, one message, one aggregate signature (`FastAggregateVerify`).
    FastAggregateVerify {
        /// The keys, each with its proof of possession taken as given; possibly none.
        #[serde(with = "hexed")]
        public_keys: Vec<Vec<u8>>,
        /// The message all have signed.
        #[serde(with = "hex::serde")]
        message: Vec<u8>,
        /// The aggregate signature.
        #[serde(with = "hex::serde")]
        signature: Vec<u8>,
        /// The verdict.
        expect: Verdict,
    },
    /// Independent signatures checked together; every item has its own verdict.
    Batch {
        /// The items.
        items: Vec<BlsItem>,
    },
}
