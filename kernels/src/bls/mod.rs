//! BLS signatures over BLS12-381 with public keys in G1 ("min-pk"), ciphersuite
//! `BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_` (draft-irtf-cfrg-bls-signature-06, RFC 9380): the row and its rule.
//! One message, one key or many (`Verify`, `FastAggregateVerify`). Never asks for proofs of possession: a chain checks them
//! when a key registers, and without them fast aggregates are open to rogue keys.
//!
//! Limit of the portable engine: blst, about 0.8 ms a signature alone and half of that in a run on a 4 GHz Zen 5 core. Vector lanes
//! take a quarter of blst's time in runs of 64.

use crate::{
    batch::{BatchBuilder, Place},
    job::{Check, Header, Job, RowError, row_layout, words_from_bytes},
    policy::Policy,
    primitive::Stage,
};

#[cfg(target_arch = "x86_64")]
pub mod avx512;
#[cfg(target_arch = "x86_64")]
mod avx512_combined;
mod combined;
#[cfg(target_arch = "x86_64")]
mod ifma;
#[cfg(target_arch = "x86_64")]
mod ifma_fp2;
#[cfg(target_arch = "x86_64")]
mod ifma_g1;
#[cfg(target_arch = "x86_64")]
mod ifma_g2;
#[cfg(target_arch = "x86_64")]
mod ifma_group;
#[cfg(target_arch = "x86_64")]
mod ifma_hash;
#[cfg(target_arch = "x86_64")]
mod ifma_hash_constants;
#[cfg(target_arch = "x86_64")]
mod ifma_pairing;
#[cfg(all(test, target_arch = "x86_64"))]
mod ifma_tests;
#[cfg(target_arch = "x86_64")]
mod ifma_weigh;
#[cfg(target_arch = "x86_64")]
mod ifma_words;
pub mod portable;

/// Bytes of a compressed public key, a point of G1.
pub const PUBLIC_KEY_BYTES: usize = 48;

/// Bytes of a compressed signature, a point of G2.
pub const SIGNATURE_BYTES: usize = 96;

/// The message is padded with zeros to a multiple of so many bytes; the keys follow.
const MESSAGE_ALIGN: usize = 16;

/// One (aggregate) signature inline; message and keys in the arena.
///
/// The rule: at least one key; every key is a compressed point of the prime-order subgroup and not infinity; neither is
/// their sum infinity; the signature is a compressed point of the subgroup; e(sum of keys, H(message)) = e(g1, signature).
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug)]
#[repr(C)]
pub struct BlsRow {
    /// Header; the input is the message, zeros up to a multiple of 16 bytes, and the keys end to end.
    pub header: Header,
    /// Reserved for closed-trust engines.
    pub check: Check,
    /// Compressed signature, a byte string.
    pub signature: [u32; 24],
    /// Bytes of the message.
    pub message_bytes: u32,
    /// Number of keys; zero is no error but never valid.
    pub key_count: u32,
    /// Zero.
    pub reserved: [u32; 14],
}

row_layout!(BlsRow, Stage::Bls);

impl BlsRow {
    /// A row over an input that [`Self::push`] describes.
    pub fn new(input: Place, message_bytes: u32, key_count: u32, signature: &[u8; SIGNATURE_BYTES]) -> Self {
        Self {
            // No input at all (no key, no message) is an inline row with tag 0.
            header: match input.is_empty() {
                true => Header::inline(0),
                false => input.into_header(),
            },
            check: [0; 2],
            signature: words_from_bytes(signature),
            message_bytes,
            key_count,
            reserved: [0; 14],
        }
    }

    /// Copies message and keys into the arena of a batch and adds the row; returns its number.
    ///
    /// # Errors
    /// [`RowError::Capacity`] if the batch is full.
    pub fn push(
        builder: &mut BatchBuilder,
        message: &[u8],
        public_keys: &[[u8; PUBLIC_KEY_BYTES]],
        signature: &[u8; SIGNATURE_BYTES],
    ) -> Result<u32, RowError> {
        // One part for all keys; without keys no padding follows the message.
        let parts: &[&[u8]] = match public_keys {
            [] => &[message],
            keys => &[message, keys.as_flattened()],
        };
        let input = builder.arena_push(parts, MESSAGE_ALIGN)?;
        // Both counts are below the input's length, which fits 32 bits.
        builder.push(Self::new(
            input,
            message.len() as u32,
            public_keys.len() as u32,
            signature,
        ))
    }

    /// Bytes of input that the counts imply.
    fn input_bytes(&self) -> u64 {
        let message = u64::from(self.message_bytes);
        match u64::from(self.key_count) {
            0 => message,
            keys => message.next_multiple_of(MESSAGE_ALIGN as u64) + keys * PUBLIC_KEY_BYTES as u64,
        }
    }

    /// Message and keys of a checked row.
    fn split<'a>(&self, input: &'a [u8]) -> (&'a [u8], &'a [[u8; PUBLIC_KEY_BYTES]]) {
        let message = &input[..self.message_bytes as usize];
        let keys = match self.key_count {
            0 => &[],
            _ => &input[message.len().next_multiple_of(MESSAGE_ALIGN)..],
        };
        (message, keys.as_chunks().0)
    }
}

impl Job for BlsRow {
    const STAGE: Stage = Stage::Bls;

    fn output_bytes(&self, _policy: &Policy) -> u64 {
        0
    }

    fn work(&self, _policy: &Policy) -> u64 {
        // About 0.8 ms of 25 ns multiplications for the pairing, hash and signature; 41 us for the root and the subgroup
        // check of every key.
        30_000 + 1_600 * u64::from(self.key_count)
    }

    fn check(&self, _policy: &Policy) -> Result<(), RowError> {
        match (u64::from(self.header.in_len), self.input_bytes()) {
            (got, implied) if got == implied => Ok(()),
            (got, _) => Err(RowError::Field {
                stage: Self::STAGE,
                job_id: self.header.job_id,
                field: "in_len",
                expected: "the padded message and 48 bytes a key",
                got,
            }),
        }
    }
}
