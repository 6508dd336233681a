//! Cases of CryptoNote ring signatures over Ed25519 (CryptoNote v2 section 4.4, Monero's `check_ring_signature`).
//! Read by `load`; the message is the 32-byte prefix hash of the transaction.
//! Never decodes: non-canonical keys and scalars are part of the cases.

use serde::{Deserialize, Serialize};

use crate::{Verdict, hexed};

/// One ring signature; `c` and `r` have one entry per member, in the order of `keys`, unless the case breaks that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RingCase {
    /// The prefix hash.
    #[serde(with = "hex::serde")]
    pub message: [u8; 32],
    /// The members' one-time keys P_i.
    #[serde(with = "hexed")]
    pub keys: Vec<[u8; 32]>,
    /// The key image I.
    #[serde(with = "hex::serde")]
    pub key_image: [u8; 32],
    /// Challenges c_i, little-endian.
    #[serde(with = "hexed")]
    pub c: Vec<[u8; 32]>,
    /// Responses r_i, little-endian.
    #[serde(with = "hexed")]
    pub r: Vec<[u8; 32]>,
    /// The verdict.
    pub expect: Verdict,
}
