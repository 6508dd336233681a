//! Ring inputs: what a transaction of version 3 has in place of inputs where the chain knows rings (CartyCoin).
//! Read by the transaction decoder; the rules see each as a view of its bytes, and `claim` holds what K18 asks of it.
//! Never judges: counts, ranges and the order of members are K12's.
//!
//! The form, chosen here since the paper gives none. All numbers are little-endian, counts are compact sizes:
//!
//! ```text
//! transaction: version i32 = 3 | count | ring inputs | count | outputs | lock time u32
//! ring input:  amount u64 | n u8 | n * (txid 32, index u32) | key image 32 | n * (c 32, r 32)
//! ```
//!
//! There is no marker and no witness: a count of 0 is a transaction without inputs, for K12 to refuse. A transaction of
//! version 3 has ring inputs only. Its id is the SHA-256d of all of it; the message that its rings sign is the SHA-256d of
//! all of it but the pairs (c, r). It has no scripts to run, so that its inputs cost no signature operations, and no
//! sequence numbers, so that there are no relative locks and its lock time always counts. Every byte weighs 4.
//!
//! Limits: n is one byte here and 2 to 16 by K12; what is claimed beyond the end of the bytes is refused before anything
//! is reserved for it.

mod claim;

pub use claim::{RingClaim, RingFault, RingMember, RingSummary, invalid_ring};

use super::transaction::OutPoint;
use super::wire::{DecodeError, Reader};

/// Version of transactions with ring inputs.
pub const RING_VERSION: i32 = 3;
/// Least members of a ring.
pub const RING_MEMBERS_MIN: usize = 2;
/// Most members of a ring.
pub const RING_MEMBERS_MAX: usize = 16;

/// A ring input, borrowed from its transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RingInput<'a> {
    head: &'a [u8],
    outpoints: &'a [u8],
    image: [u8; 32],
    proofs: &'a [u8],
}

impl<'a> RingInput<'a> {
    /// Decodes the ring input at `reader`.
    ///
    /// # Errors
    /// The bytes end before it does.
    pub fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        let head = reader.take(HEAD_BYTES, "ring amount and member count")?;
        let members = usize::from(head.last().copied().unwrap_or_default());
        Ok(Self {
            head,
            outpoints: reader.take(members.saturating_mul(OUTPOINT_BYTES), "ring members")?,
            image: reader.array("key image")?,
            proofs: reader.take(members.saturating_mul(PROOF_BYTES), "ring signature")?,
        })
    }

    /// Amount that it spends, in the smallest unit; the wire allows any.
    #[must_use]
    pub fn amount(&self) -> u64 {
        let bytes = self.head.first_chunk::<8>().copied().unwrap_or_default();
        u64::from_le_bytes(bytes)
    }

    /// Number of members; the wire allows 0 to 255.
    #[must_use]
    pub fn member_count(&self) -> usize {
        usize::from(self.head.last().copied().unwrap_or_default())
    }

    /// The outputs of which it spends one, in order.
    pub fn members(&self) -> impl ExactSizeIterator<Item = OutPoint> + use<'a> {
        let (members, _) = self.outpoints.as_chunks::<OUTPOINT_BYTES>();
        members.iter().map(|bytes| {
            let (txid, index) = bytes.split_first_chunk::<32>().unwrap_or((&[0; 32], &[]));
            OutPoint {
                txid: *txid,
                index: u32::from_le_bytes(index.first_chunk().copied().unwrap_or_default()),
            }
        })
    }

    /// Encoding of the key image I: the same for every spend of one output.
    #[must_use]
    pub fn image(&self) -> [u8; 32] {
        self.image
    }

    /// The pairs (c, r) of the members, little-endian, of any value.
    pub fn proofs(&self) -> impl ExactSizeIterator<Item = ([u8; 32], [u8; 32])> + use<'a> {
        let (numbers, _) = self.proofs.as_chunks::<32>();
        let (pairs, _) = numbers.as_chunks::<2>();
        pairs.iter().map(|[c, r]| (*c, *r))
    }

    /// Appends the input as it stands on the wire; what is signed leaves the pairs (c, r) out.
    pub fn encode_into(&self, out: &mut Vec<u8>, with_proofs: bool) {
        out.extend_from_slice(self.head);
        out.extend_from_slice(self.outpoints);
        out.extend_from_slice(&self.image);
        if with_proofs {
            out.extend_from_slice(self.proofs);
        }
    }
}

/// An owned ring input of a transaction under construction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RingParts {
    /// Amount that it spends.
    pub amount: u64,
    /// The outputs of which it spends one, at most 255.
    pub members: Vec<OutPoint>,
    /// Encoding of the key image.
    pub image: [u8; 32],
    /// The pairs (c, r), as many as members.
    pub proofs: Vec<([u8; 32], [u8; 32])>,
}

impl RingParts {
    /// Appends the input as it stands on the wire.
    pub fn encode_into(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.amount.to_le_bytes());
        out.push(u8::try_from(self.members.len()).unwrap_or(u8::MAX));
        for member in &self.members {
            out.extend_from_slice(&member.txid);
            out.extend_from_slice(&member.index.to_le_bytes());
        }
        out.extend_from_slice(&self.image);
        for (c, r) in &self.proofs {
            out.extend_from_slice(c);
            out.extend_from_slice(r);
        }
    }
}

impl From<&RingInput<'_>> for RingParts {
    fn from(ring: &RingInput<'_>) -> Self {
        Self {
            amount: ring.amount(),
            members: ring.members().collect(),
            image: ring.image(),
            proofs: ring.proofs().collect(),
        }
    }
}

/// Amount and member count.
const HEAD_BYTES: usize = 9;
/// Transaction id and index.
const OUTPOINT_BYTES: usize = 36;
/// Challenge and response.
const PROOF_BYTES: usize = 64;
/// A ring without members: the least that an input takes.
pub(super) const RING_INPUT_BYTES_MIN: usize = HEAD_BYTES + 32;
