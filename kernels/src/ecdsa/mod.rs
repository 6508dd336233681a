//! ECDSA over secp256k1 (SEC 1 v2.0 section 4.1.4; BIP66, BIP146): the row and its rule.
//! Rows are made by chain decoders from parsed keys and signatures and decided by any engine.
//! Never hashes a message: the digest arrives ready.
//!
//! Limit of the portable engine: libsecp256k1, about 27 us a signature from bytes on a 4 GHz Zen 5 core; the row's 192 bytes
//! are far from any bus limit.

use crate::{
    job::{Check, Header, Job, RowError, be_from_limbs, limbs_from_be, row_layout},
    policy::Policy,
    primitive::Stage,
};

#[cfg(target_arch = "x86_64")]
pub mod avx512;
#[cfg(target_arch = "x86_64")]
mod avx512_proved;
pub mod closing;
pub mod der;
pub mod portable;
pub mod proved;
#[cfg(feature = "gpu")]
pub mod shader;

/// One signature: digest, signature numbers and public key, all inline.
///
/// Numbers are 256-bit, little-endian limbs, any value: the rule decides ranges. The inline tag is the length of the key's
/// encoding: 33 (then `y[0]` is the parity of y, 0 or 1, and `y[1..]` is zero) or 65.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug)]
#[repr(C)]
pub struct EcdsaRow {
    /// Header; inline tag 33 or 65.
    pub header: Header,
    /// Reserved for closed-trust engines.
    pub check: Check,
    /// Digest as a number; reduced modulo n by the rule.
    pub digest: [u32; 8],
    /// r of the signature.
    pub r: [u32; 8],
    /// s of the signature.
    pub s: [u32; 8],
    /// x of the public key.
    pub x: [u32; 8],
    /// y of the public key, or its parity.
    pub y: [u32; 8],
}

row_layout!(EcdsaRow, Stage::Ecdsa);

impl EcdsaRow {
    /// A row from a 32-byte digest, big-endian r and s, and a SEC 1 public key of 33 or 65 bytes.
    ///
    /// `None` if the key's encoding is none at all: another length or first byte, or a hybrid key (06, 07) whose first byte
    /// contradicts y. Whether x and y are on the curve is the engine's to decide.
    pub fn new(digest: &[u8; 32], r: &[u8; 32], s: &[u8; 32], public_key: &[u8]) -> Option<Self> {
        let (&prefix, coordinates) = public_key.split_first()?;
        let x: &[u8; 32] = coordinates.first_chunk()?;
        let y = match (prefix, coordinates.len()) {
            (2 | 3, 32) => [u32::from(prefix & 1), 0, 0, 0, 0, 0, 0, 0],
            (4 | 6 | 7, 64) => {
                let y: &[u8; 32] = coordinates.last_chunk()?;
                if prefix != 4 && (y[31] & 1) != (prefix & 1) {
                    return None;
                }
                limbs_from_be(y)
            }
            _ => return None,
        };
        Some(Self {
            header: Header::inline(public_key.len() as u32),
            check: [0; 2],
            digest: limbs_from_be(digest),
            r: limbs_from_be(r),
            s: limbs_from_be(s),
            x: limbs_from_be(x),
            y,
        })
    }

    /// The public key as SEC 1 bytes: compressed 33 bytes or uncompressed 65 (a hybrid key comes back as uncompressed).
    pub fn public_key(&self) -> ([u8; 65], usize) {
        let mut bytes = [0u8; 65];
        bytes[1..33].copy_from_slice(&be_from_limbs(&self.x));
        if self.header.inline_tag() == 33 {
            bytes[0] = 2 + (self.y[0] & 1) as u8;
            return (bytes, 33);
        }
        bytes[0] = 4;
        bytes[33..65].copy_from_slice(&be_from_limbs(&self.y));
        (bytes, 65)
    }
}

impl Job for EcdsaRow {
    const STAGE: Stage = Stage::Ecdsa;

    fn output_bytes(&self, _policy: &Policy) -> u64 {
        0
    }

    fn work(&self, _policy: &Policy) -> u64 {
        // 8-lane form: about 1,150 multiplications and 760 squarings, plus key decompression.
        2_200
    }

    fn check(&self, _policy: &Policy) -> Result<(), RowError> {
        match self.header.inline_tag() {
            33 | 65 => Ok(()),
            length => Err(RowError::Field {
                stage: Self::STAGE,
                job_id: self.header.job_id,
                field: "inline tag (bytes of the key)",
                expected: "33 or 65",
                got: u64::from(length),
            }),
        }
    }
}
