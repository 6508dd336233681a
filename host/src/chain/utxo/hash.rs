//! The hashes of the Bitcoin family in the byte order of the wire.
//! Used by every decoder and by the signature hashes; thin calls into `sha2` and `ripemd`.
//! Never reverses bytes except for display.

use ripemd::Ripemd160;
use sha2::{Digest, Sha256};

/// A 32-byte hash in wire order (the reverse of what explorers show).
pub type Hash32 = [u8; 32];

/// SHA-256 of `bytes`.
#[must_use]
pub fn sha256(bytes: &[u8]) -> Hash32 {
    Sha256::digest(bytes).into()
}

/// SHA-256 of SHA-256 of `bytes`.
#[must_use]
pub fn sha256d(bytes: &[u8]) -> Hash32 {
    sha256(&sha256(bytes))
}

/// The second SHA-256 over a running first one.
pub(crate) fn finish_double(hasher: Sha256) -> Hash32 {
    Sha256::digest(hasher.finalize()).into()
}

/// RIPEMD-160 of SHA-256 of `bytes`: the hash of keys and scripts in addresses.
#[must_use]
pub fn hash160(bytes: &[u8]) -> [u8; 20] {
    Ripemd160::digest(Sha256::digest(bytes)).into()
}

/// A hash as people read it: reversed, in hexadecimal.
#[must_use]
pub fn display_hash(hash: &Hash32) -> String {
    let mut reversed = *hash;
    reversed.reverse();
    hex::encode(reversed)
}
