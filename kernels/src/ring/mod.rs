//! CryptoNote ring signatures over Ed25519 (CryptoNote v2.0 section 4.4): a row a member, one verdict a ring.
//! Rows are made by chain decoders from a message, a key image and the members, and decided by any engine.
//! Never knows which images are spent or which outputs the members are: linking is the chain's rule.
//!
//! The rule, for members i with keys P_i, challenges c_i, responses r_i, image I and message m:
//! - every P_i decodes canonically (RFC 8032 section 5.1.3);
//! - I decodes canonically, is not the identity and has prime order: with a part of small order one secret would have
//!   eight images, and one coin eight spends;
//! - every c_i and r_i is below the group order;
//! - sum of c_i = Hs(m || L_1 || R_1 || ... || L_n || R_n), where L_i = r_i G + c_i P_i and R_i = r_i Hp(P_i) + c_i I.
//!
//! Hs is Keccak-256 (before NIST's padding) modulo the group order, Hp the map of [`hash_to_point`].
//!
//! Limit of the portable engine: `curve25519-dalek`, two double-scalar multiplications and one Hp a member, about 70 us. Lanes do the
//! same for the members of all rings side by side.

use crate::{
    batch::BatchBuilder,
    job::{Check, Header, Job, RowError, row_layout, words_from_bytes},
    policy::Policy,
    primitive::Stage,
};

#[cfg(target_arch = "x86_64")]
pub mod avx512;
#[cfg(target_arch = "x86_64")]
mod avx512_keccak;
#[cfg(target_arch = "x86_64")]
mod avx512_map;
pub(crate) mod field;
mod hash_to_point;
pub mod portable;

pub use hash_to_point::hash_to_point;

/// One member of a ring, all inline. Rows of a ring stand together, have the same group, and repeat image and message.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug)]
#[repr(C)]
pub struct RingRow {
    /// Header; inline tag 0; `group` is the same for all rows of a ring and differs between neighbouring rings.
    pub header: Header,
    /// Reserved for closed-trust engines.
    pub check: Check,
    /// Encoding of the member's one-time key P, a byte string.
    pub public_key: [u32; 8],
    /// Challenge c, a little-endian number of any value.
    pub challenge: [u32; 8],
    /// Response r, a little-endian number of any value.
    pub response: [u32; 8],
    /// Encoding of the key image I, a byte string.
    pub key_image: [u32; 8],
    /// The message m, a byte string: a digest.
    pub message: [u32; 8],
}

row_layout!(RingRow, Stage::Ring);

/// What a ring signature says of one member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Encoding of the one-time key P.
    pub public_key: [u8; 32],
    /// Challenge c, little-endian.
    pub challenge: [u8; 32],
    /// Response r, little-endian.
    pub response: [u8; 32],
}

impl RingRow {
    /// The row of one member of the ring `group`.
    pub fn new(group: u32, message: &[u8; 32], key_image: &[u8; 32], member: &Member) -> Self {
        Self {
            header: Header {
                group,
                ..Header::inline(0)
            },
            check: [0; 2],
            public_key: words_from_bytes(&member.public_key),
            challenge: words_from_bytes(&member.challenge),
            response: words_from_bytes(&member.response),
            key_image: words_from_bytes(key_image),
            message: words_from_bytes(message),
        }
    }

    /// Adds the rows of one ring to a batch and returns the number of the first; that is their group too, so that no two
    /// rings of a batch share one. A ring without members adds nothing and has no verdict: the caller refuses it.
    ///
    /// # Errors
    /// [`RowError`] if the batch is full; members before the one that failed are in the batch then.
    pub fn push(
        builder: &mut BatchBuilder,
        message: &[u8; 32],
        key_image: &[u8; 32],
        members: &[Member],
    ) -> Result<u32, RowError> {
        // Row numbers have 32 bits, so this fits.
        let group = builder.len() as u32;
        for member in members {
            builder.push(Self::new(group, message, key_image, member))?;
        }
        Ok(group)
    }
}

impl Job for RingRow {
    const STAGE: Stage = Stage::Ring;

    fn output_bytes(&self, _policy: &Policy) -> u64 {
        0
    }

    fn work(&self, _policy: &Policy) -> u64 {
        // Two double-scalar multiplications as in Ed25519, three roots and two inversions.
        8_500
    }

    fn check(&self, _policy: &Policy) -> Result<(), RowError> {
        crate::job::check_inline(Self::STAGE, &self.header, 0)
    }
}
