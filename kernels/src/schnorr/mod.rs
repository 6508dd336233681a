//! Schnorr signatures over secp256k1 (BIP340): the row and its rule.
//! Rows are made by chain decoders from a 32-byte message, an x-only key and a signature, and decided by any engine.
//! Never hashes a transaction: the message arrives ready. Aggregated keys (BIP327) are ordinary keys here.
//!
//! Limit of the portable engine: libsecp256k1, about 27 us a signature from bytes on a 4 GHz Zen 5 core.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use crate::{
    job::{Check, Header, Job, RowError, be_from_limbs, limbs_from_be, row_layout, words_from_bytes},
    policy::Policy,
    primitive::Stage,
};

#[cfg(target_arch = "x86_64")]
pub mod avx512;
#[cfg(target_arch = "x86_64")]
mod avx512_batch;
#[cfg(all(test, target_arch = "x86_64"))]
mod avx512_batch_tests;
pub mod closing;
#[cfg(target_arch = "x86_64")]
pub(crate) mod credit;
pub mod portable;
#[cfg(feature = "gpu")]
pub mod shader;

/// One signature, all inline.
///
/// The rule (BIP340 "Verification"): x < p is the x coordinate of a point P (the one with even y), r < p, s < n,
/// e = H_BIP0340/challenge(r || x || message) mod n, R = sG - eP is not infinity, has even y, and x(R) = r.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug)]
#[repr(C)]
pub struct SchnorrRow {
    /// Header; inline tag 0.
    pub header: Header,
    /// Reserved for closed-trust engines.
    pub check: Check,
    /// The message, a byte string: it is hashed, never a number.
    pub message: [u32; 8],
    /// r of the signature, little-endian limbs.
    pub r: [u32; 8],
    /// s of the signature, little-endian limbs.
    pub s: [u32; 8],
    /// x of the public key, little-endian limbs.
    pub x: [u32; 8],
    /// Zero.
    pub reserved: [u32; 8],
}

row_layout!(SchnorrRow, Stage::Schnorr);

impl SchnorrRow {
    /// A row from a message of 32 bytes, a signature `r || s` and an x-only key. Ranges are the rule's to decide.
    pub fn new(message: &[u8; 32], signature: &[u8; 64], public_key: &[u8; 32]) -> Self {
        let (r, s) = signature.split_at(32);
        let half = |bytes: &[u8]| std::array::from_fn(|index| bytes[index]);
        Self {
            header: Header::inline(0),
            check: [0; 2],
            message: words_from_bytes(message),
            r: limbs_from_be(&half(r)),
            s: limbs_from_be(&half(s)),
            x: limbs_from_be(public_key),
            reserved: [0; 8],
        }
    }
}

impl Job for SchnorrRow {
    const STAGE: Stage = Stage::Schnorr;

    fn output_bytes(&self, _policy: &Policy) -> u64 {
        0
    }

    fn work(&self, _policy: &Policy) -> u64 {
        // 8-lane form: the double-scalar multiplication of ECDSA, the root of the key, and an inversion shared by a batch.
        2_200
    }

    fn check(&self, _policy: &Policy) -> Result<(), RowError> {
        crate::job::check_inline(Self::STAGE, &self.header, 0)
    }
}

/// H_BIP0340/challenge(r || x || message) of a row, a number in little-endian bytes that is not reduced.
pub fn challenge(row: &SchnorrRow) -> [u8; 32] {
    static TAGGED: LazyLock<Sha256> = LazyLock::new(|| {
        let tag = Sha256::digest(b"BIP0340/challenge");
        Sha256::new().chain_update(tag).chain_update(tag)
    });
    challenge_behind(row, &TAGGED)
}

/// The same behind a state that has taken the tag.
pub(crate) fn challenge_behind(row: &SchnorrRow, tagged: &Sha256) -> [u8; 32] {
    let mut input = [0u8; 96];
    input[..32].copy_from_slice(&be_from_limbs(&row.r));
    input[32..64].copy_from_slice(&be_from_limbs(&row.x));
    input[64..].copy_from_slice(bytemuck::bytes_of(&row.message));
    let mut number: [u8; 32] = tagged.clone().chain_update(input).finalize().into();
    number.reverse();
    number
}
