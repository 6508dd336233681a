//! The header of a batch, the head of the log that ends with it, and the tracker's signature over both.
//! Made by the log at every append, stored, exported, and handed to whoever wants to check.
//! Never signs: that is the caller's, who has the key.
//!
//! | header, bytes | field |
//! | --- | --- |
//! | 0..4 | version, 1 |
//! | 4..8 | count of objects |
//! | 8..16 | sequence number of the batch, from 1 |
//! | 16..24 | time in microseconds of Unix time |
//! | 24..32 | size of the log before this header: the sequence number less one |
//! | 32..64 | hash of the header before, as a leaf of the log; zeros in the first |
//! | 64..96 | root of the tree over the objects |
//! | 96..128 | root of the log before this header |
//! | 128..160 | the tracker's public key (Ed25519) |
//!
//! A signed head is the header, the 32-byte root of the log with this header in it, and the 64-byte signature (RFC 8032) over
//! [`SIGNED_DOMAIN`], header and root.

use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};

use super::{Hash, ProofError, text, tree};

/// Bytes of a header.
pub const HEADER_BYTES: usize = 160;
/// Bytes of a signed head.
pub const SIGNED_BYTES: usize = HEADER_BYTES + 32 + 64;
/// Stands before header and root in what is signed, so that no other statement of the key can be taken for a head.
pub const SIGNED_DOMAIN: [u8; 24] = *b"lunarx ledger head v1\0\0\0";

/// The header of a batch: a leaf of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Objects in the batch.
    pub count: u32,
    /// Sequence number, from 1.
    pub seq: u64,
    /// Microseconds of Unix time, as the caller of the append said.
    pub time_us: u64,
    /// Hash of the header before, zeros in the first.
    #[serde(with = "text::array")]
    pub previous: Hash,
    /// Root of the tree over the objects.
    #[serde(with = "text::array")]
    pub objects_root: Hash,
    /// Root of the log before this header.
    #[serde(with = "text::array")]
    pub log_root: Hash,
    /// Public key of the tracker.
    #[serde(with = "text::array")]
    pub tracker: [u8; 32],
}

impl Header {
    /// The bytes that are hashed and signed.
    pub fn to_bytes(&self) -> [u8; HEADER_BYTES] {
        let mut bytes = [0; HEADER_BYTES];
        let parts: [&[u8]; 9] = [
            &VERSION.to_le_bytes(),
            &self.count.to_le_bytes(),
            &self.seq.to_le_bytes(),
            &self.time_us.to_le_bytes(),
            &self.log_size().to_le_bytes(),
            &self.previous,
            &self.objects_root,
            &self.log_root,
            &self.tracker,
        ];
        fill(&mut bytes, &parts);
        bytes
    }

    /// Reads a header.
    ///
    /// # Errors
    /// Another version, a sequence number of 0, or a size of the log that does not go with it.
    pub fn from_bytes(bytes: &[u8; HEADER_BYTES]) -> Result<Self, ProofError> {
        let mut rest: &[u8] = bytes;
        let version = u32::from_le_bytes(take(&mut rest));
        let count = u32::from_le_bytes(take(&mut rest));
        let [seq, time_us, log_size] = [(); 3].map(|()| u64::from_le_bytes(take(&mut rest)));
        let header = Self {
            count,
            seq,
            time_us,
            previous: take(&mut rest),
            objects_root: take(&mut rest),
            log_root: take(&mut rest),
            tracker: take(&mut rest),
        };
        let checks = [
            ("version", u64::from(VERSION), u64::from(version)),
            ("size of the log", header.log_size(), log_size),
            ("sequence number", header.seq.max(1), header.seq),
        ];
        match checks.into_iter().find(|(_, expected, got)| expected != got) {
            Some((what, expected, got)) => Err(ProofError::Header { what, expected, got }),
            None => Ok(header),
        }
    }

    /// Size of the log before this header.
    pub fn log_size(&self) -> u64 {
        self.seq.saturating_sub(1)
    }

    /// The header as a leaf of the log; also what the next header calls the one before.
    pub fn hash(&self) -> Hash {
        tree::leaf(&self.to_bytes())
    }
}

/// Size and root of a log: what proofs are held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Headers in the log; the newest has this sequence number.
    pub size: u64,
    /// Root over them.
    #[serde(with = "text::array")]
    pub root: Hash,
}

impl Head {
    /// The head of a log with nothing in it.
    pub fn empty() -> Self {
        Self {
            size: 0,
            root: tree::empty(),
        }
    }
}

/// A header, the head of the log that ends with it, and the signature over both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedHead {
    /// The newest header.
    pub header: Header,
    /// Root of the log with this header in it.
    #[serde(with = "text::array")]
    pub root: Hash,
    /// Of the tracker, over [`SignedHead::message`].
    #[serde(with = "text::array")]
    pub signature: [u8; 64],
}

impl SignedHead {
    /// What is signed.
    pub fn message(header: &Header, root: &Hash) -> [u8; SIGNED_DOMAIN.len() + HEADER_BYTES + 32] {
        let mut message = [0; SIGNED_DOMAIN.len() + HEADER_BYTES + 32];
        fill(&mut message, &[&SIGNED_DOMAIN, &header.to_bytes(), root]);
        message
    }

    /// The head, once the signature is found to be this tracker's.
    ///
    /// # Errors
    /// The header names another tracker, or the signature does not match.
    pub fn check(&self, tracker: &[u8; 32]) -> Result<Head, ProofError> {
        if self.header.tracker != *tracker {
            return Err(ProofError::Tracker);
        }
        let key = VerifyingKey::from_bytes(tracker).map_err(|_| ProofError::Signature)?;
        let message = Self::message(&self.header, &self.root);
        let signature = Signature::from_bytes(&self.signature);
        key.verify_strict(&message, &signature)
            .map_err(|_| ProofError::Signature)?;
        Ok(self.head())
    }

    /// The head as it says itself, unchecked.
    pub fn head(&self) -> Head {
        Head {
            size: self.header.seq,
            root: self.root,
        }
    }

    /// The stored and exported form.
    pub fn to_bytes(&self) -> [u8; SIGNED_BYTES] {
        let mut bytes = [0; SIGNED_BYTES];
        fill(&mut bytes, &[&self.header.to_bytes(), &self.root, &self.signature]);
        bytes
    }

    /// Reads the stored form; checks no signature.
    ///
    /// # Errors
    /// As [`Header::from_bytes`].
    pub fn from_bytes(bytes: &[u8; SIGNED_BYTES]) -> Result<Self, ProofError> {
        let mut rest: &[u8] = bytes;
        Ok(Self {
            header: Header::from_bytes(&take(&mut rest))?,
            root: take(&mut rest),
            signature: take(&mut rest),
        })
    }
}

/// Puts parts one after another; what does not fit is left out, and no caller has such parts.
pub(super) fn fill(bytes: &mut [u8], parts: &[&[u8]]) {
    let all = parts.iter().flat_map(|part| part.iter());
    bytes.iter_mut().zip(all).for_each(|(byte, from)| *byte = *from);
}

/// Takes the next bytes; zeros where there are too few, and no caller has too few.
pub(super) fn take<const N: usize>(rest: &mut &[u8]) -> [u8; N] {
    match rest.split_first_chunk::<N>() {
        Some((part, after)) => {
            *rest = after;
            *part
        }
        None => [0; N],
    }
}

const VERSION: u32 = 1;

#[cfg(test)]
mod tests {
    use ed25519_dalek::{Signer, SigningKey};

    use super::*;

    fn signed() -> (SignedHead, [u8; 32]) {
        let key = SigningKey::from_bytes(&[7; 32]);
        // Every field differs from zero and from its neighbours.
        let header = Header {
            count: 3,
            seq: 9,
            time_us: 1_800_000_000_000_000,
            previous: [1; 32],
            objects_root: [2; 32],
            log_root: [3; 32],
            tracker: key.verifying_key().to_bytes(),
        };
        let root = [4; 32];
        let signature = key.sign(&SignedHead::message(&header, &root)).to_bytes();
        (
            SignedHead {
                header,
                root,
                signature,
            },
            key.verifying_key().to_bytes(),
        )
    }

    #[test]
    fn a_head_comes_back_and_every_flipped_bit_shows() {
        let (head, key) = signed();
        let bytes = head.to_bytes();
        assert_eq!(SignedHead::from_bytes(&bytes).as_ref(), Ok(&head));
        assert_eq!(head.check(&key), Ok(head.head()));
        assert_eq!(head.check(&[9; 32]), Err(ProofError::Tracker));
        for bit in 0..bytes.len() * 8 {
            let mut wrong = bytes;
            wrong[bit / 8] ^= 1 << (bit % 8);
            let read = SignedHead::from_bytes(&wrong);
            assert!(read.and_then(|head| head.check(&key)).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn heads_travel_as_json_and_as_postcard() {
        let (head, _) = signed();
        let json = serde_json::to_string(&head).unwrap();
        assert!(json.contains(&"02".repeat(32)), "{json}");
        assert_eq!(serde_json::from_str::<SignedHead>(&json).unwrap(), head);
        assert!(serde_json::from_str::<SignedHead>(&json.replace(&"02".repeat(32), &"02".repeat(31))).is_err());
        let bytes = postcard::to_stdvec(&head).unwrap();
        assert_eq!(postcard::from_bytes::<SignedHead>(&bytes).unwrap(), head);
        assert!(postcard::from_bytes::<SignedHead>(&bytes[..bytes.len() - 1]).is_err());
    }
}
