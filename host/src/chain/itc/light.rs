//! The light client: a device that keeps headers and checkpoints, and nothing else.
//! What an SPV node of the paper does (0.08 GHz, 2 MB of memory, 12 MB of disk): it reads headers from its disk in pieces, hashes each
//! once, and asks a quorum every so many. Beside the records, which keep a ledger for the same rules.
//! Never holds a header: its own state is some hundred bytes, whatever it has seen.
//!
//! Limit: a header is two compressions of SHA-256 and one more, 150,000 of them 450,000.

use super::{
    certificate::Certificate,
    header::{Body, HEADER_BYTES, Header},
};
use crate::chain::records::{Hash, value::Value as _};

/// A light client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LightClient {
    tip: Header,
    id: Hash,
    /// The set that has to sign the next checkpoint.
    next_validators: Hash,
    /// Height of the last checkpoint.
    certified: u32,
}

/// Why a header or a checkpoint is not taken; nothing changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LightError {
    /// A header does not follow the one before.
    #[error("header {index} at height {height}: {field}: expected {expected}, got {got}")]
    Header {
        /// Its place in the piece.
        index: usize,
        /// The height that it should have.
        height: u64,
        /// The field.
        field: &'static str,
        /// What it should be.
        expected: String,
        /// What it is.
        got: String,
    },
    /// A checkpoint breaks a rule.
    #[error("checkpoint at height {height}: {reason}")]
    Checkpoint {
        /// The height of the client.
        height: u32,
        /// The rule, and why.
        reason: String,
    },
}

impl LightClient {
    /// A client that starts from a header that it takes for true.
    pub fn new(header: Header, body: &Body) -> Self {
        Self {
            id: header.id(),
            tip: header,
            next_validators: body.next_validators,
            certified: header.height,
        }
    }

    /// Its newest header.
    pub fn tip(&self) -> &Header {
        &self.tip
    }

    /// Its id.
    pub fn id(&self) -> Hash {
        self.id
    }

    /// The height of the last checkpoint: what is above may still be withdrawn.
    pub fn certified(&self) -> u32 {
        self.certified
    }

    /// Takes headers that follow its own, all or none.
    ///
    /// # Errors
    /// [`LightError::Header`]: the first that does not follow.
    pub fn take(&mut self, headers: &[[u8; HEADER_BYTES]]) -> Result<(), LightError> {
        let (mut tip, mut id) = (self.tip, self.id);
        for (index, bytes) in headers.iter().enumerate() {
            let height = u64::from(tip.height).saturating_add(1);
            let wrong = |field, expected: String, got: String| LightError::Header {
                index,
                height,
                field,
                expected,
                got,
            };
            let Some(header) = Header::from_bytes(bytes) else {
                return Err(wrong("bytes", HEADER_BYTES.to_string(), bytes.len().to_string()));
            };
            let fields = [
                ("version", 1, u64::from(header.version), header.version == 1),
                (
                    "height",
                    height,
                    header.height.into(),
                    u64::from(header.height) == height,
                ),
                (
                    "view at least",
                    tip.view.into(),
                    header.view.into(),
                    header.view >= tip.view,
                ),
                (
                    "time above",
                    tip.time.into(),
                    header.time.into(),
                    header.time > tip.time,
                ),
            ];
            if header.prev != id {
                return Err(wrong("header before", hex::encode(id), hex::encode(header.prev)));
            }
            if let Some((field, expected, got, _)) = fields.iter().find(|(.., holds)| !holds) {
                return Err(wrong(field, expected.to_string(), got.to_string()));
            }
            (tip, id) = (header, header.id());
        }
        (self.tip, self.id) = (tip, id);
        Ok(())
    }

    /// Takes a checkpoint of its newest header, whose signatures were looked at.
    ///
    /// # Errors
    /// [`LightError::Checkpoint`]: the first rule that does not hold.
    pub fn certify(&mut self, certificate: &Certificate) -> Result<(), LightError> {
        let wrong = |reason: String| LightError::Checkpoint {
            height: self.tip.height,
            reason,
        };
        if certificate.vote.id != self.id {
            let (got, expected) = (hex::encode(certificate.vote.id), hex::encode(self.id));
            return Err(wrong(format!("id {got}, the header's is {expected}")));
        }
        certificate.check_alone().map_err(wrong)?;
        let set = *certificate.set();
        if set != self.next_validators {
            let (got, expected) = (hex::encode(set), hex::encode(self.next_validators));
            return Err(wrong(format!("set {got}, committed to was {expected}")));
        }
        self.next_validators = certificate.body.next_validators;
        self.certified = self.tip.height;
        Ok(())
    }
}
