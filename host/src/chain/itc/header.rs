//! The light header of IoT Chain: 80 bytes, hashed as the headers of Bitcoin are.
//! Decoded by runs of headers, certificates, proofs and the light client.
//! Never judges.

use crate::chain::{
    records::{
        Hash, hash,
        value::{Value, value},
    },
    utxo::hash::sha256d,
};

/// Bytes of a light header.
pub const HEADER_BYTES: usize = 80;

/// A light header, 80 bytes: `ver u16 = 1 | proposer u16 | height u32 | view u32 | time u32 | prev 32 | body_root 32`. The
/// paper's flags are the place of the proposer in its set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// 1.
    pub version: u16,
    /// Who proposed it, by place in the set of validators.
    pub proposer: u16,
    /// Its height; 0 of the first.
    pub height: u32,
    /// The view of PBFT in which it was committed.
    pub view: u32,
    /// Seconds of Unix time.
    pub time: u32,
    /// Id of the header before.
    pub prev: Hash,
    /// SHA-256 over its [`Body`].
    pub body_root: Hash,
}

value!(Header {
    version,
    proposer,
    height,
    view,
    time,
    prev,
    body_root
});

/// What a body root commits to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// Root over the transactions.
    pub tx_root: Hash,
    /// Root over the transactions of the side chain that it confirms.
    pub dag_root: Hash,
    /// Root over the state behind it.
    pub state_root: Hash,
    /// Hash of the set of validators that certify it.
    pub validators: Hash,
    /// Hash of the set that certifies the next one.
    pub next_validators: Hash,
}

value!(Body {
    tx_root,
    dag_root,
    state_root,
    validators,
    next_validators
});

impl Header {
    /// Its id: SHA-256 twice over its 80 bytes.
    pub fn id(&self) -> Hash {
        sha256d(&self.to_bytes())
    }
}

impl Body {
    /// The body root.
    pub fn root(&self) -> Hash {
        hash(&[&self.to_bytes()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_has_80_bytes_and_12_mb_of_them_are_150_000() {
        let header = Header {
            version: 1,
            proposer: 2,
            height: 3,
            view: 4,
            time: 5,
            prev: [6; 32],
            body_root: [7; 32],
        };
        let bytes = header.to_bytes();
        assert_eq!(bytes.len(), HEADER_BYTES);
        assert_eq!(12_000_000 / HEADER_BYTES, 150_000);
        assert_eq!(bytes[..16], [1, 0, 2, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0]);
        assert_eq!(Header::from_bytes(&bytes), Some(header));
        // Every byte counts for the id.
        for at in 0..HEADER_BYTES {
            let mut other = bytes.clone();
            other[at] ^= 1;
            assert_ne!(Header::from_bytes(&other).unwrap().id(), header.id(), "byte {at}");
        }
    }
}
