//! Ed25519 signatures (RFC 8032, ZIP 215): the row and its three rules ([`EdPolicy`](crate::policy::EdPolicy)).
//! Rows are made by chain decoders from a key, a message and a signature; the challenge is hashed here, once.
//! Never picks a rule: consensus hangs on it, so it arrives with the batch.
//!
//! Where the rules differ. With B the base point, L its order, h = 8 the cofactor, and A, R, S, k of the row:
//!
//! | question | `Rfc8032Cofactorless` | `DalekStrict` | `Zip215` |
//! |---|---|---|---|
//! | S >= L | rejected | rejected | rejected |
//! | A with y >= p, or x = 0 with sign bit 1 | rejected (RFC 8032 5.1.3) | accepted | accepted |
//! | A of small order | accepted | rejected | accepted |
//! | R not canonical | rejected: bytes are compared | rejected: bytes are compared | accepted |
//! | R of small order | accepted | rejected | accepted |
//! | equation | encode(SB - kA) = R, as bytes | encode(SB - kA) = R, as bytes | \[8\](SB - kA - R) = 0 |
//!
//! `ed25519-dalek` `verify` is the first column without its second line; `verify_strict` is the second column, ZIP 215 the
//! third. A encoded non-canonically is hashed into k as it is written, in all columns.
//!
//! Limit of the portable engine: `curve25519-dalek` on its vector backend, about 27 us a signature on a 4 GHz Zen 5 core.

use sha2::{Digest, Sha512};

use crate::{
    job::{Check, Header, Job, RowError, row_layout, words_from_bytes},
    policy::Policy,
    primitive::Stage,
};

#[cfg(target_arch = "x86_64")]
pub mod avx512;
#[cfg(target_arch = "x86_64")]
mod avx512_batch;
#[cfg(all(test, target_arch = "x86_64"))]
mod avx512_batch_tests;
pub mod portable;
#[cfg(feature = "gpu")]
pub mod shader;

/// One signature, all inline: the encodings as they came, and the challenge.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug)]
#[repr(C)]
pub struct Ed25519Row {
    /// Header; inline tag 0.
    pub header: Header,
    /// Reserved for closed-trust engines.
    pub check: Check,
    /// Encoding of the public key A, a byte string.
    pub public_key: [u32; 8],
    /// Encoding of R, first half of the signature, a byte string.
    pub r: [u32; 8],
    /// S, second half of the signature, a little-endian number of any value.
    pub s: [u32; 8],
    /// k = SHA-512(R || A || message), a little-endian number of 512 bits, not reduced modulo L.
    pub challenge: [u32; 16],
}

row_layout!(Ed25519Row, Stage::Ed25519);

impl Ed25519Row {
    /// A row from a public key, the message and a signature `R || S`; hashes the message.
    pub fn new(public_key: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> Self {
        let (r, s) = signature.split_at(32);
        let challenge = Sha512::new()
            .chain_update(r)
            .chain_update(public_key)
            .chain_update(message)
            .finalize();
        Self {
            header: Header::inline(0),
            check: [0; 2],
            public_key: words_from_bytes(public_key),
            r: words_from_bytes(r),
            s: words_from_bytes(s),
            challenge: words_from_bytes(&challenge),
        }
    }
}

impl Job for Ed25519Row {
    const STAGE: Stage = Stage::Ed25519;

    fn output_bytes(&self, _policy: &Policy) -> u64 {
        0
    }

    fn work(&self, _policy: &Policy) -> u64 {
        // 252 doublings of 4M + 4S, about 85 additions of 8M, the root of A and one inversion.
        3_200
    }

    fn check(&self, _policy: &Policy) -> Result<(), RowError> {
        crate::job::check_inline(Self::STAGE, &self.header, 0)
    }
}
