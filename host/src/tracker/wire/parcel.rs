//! A shard on its way to a new holder: contract, roots and paths of its stripes, then its bytes, cut into the parts of `PutShard`.
//! Written by the tracker behind a repair, read by the provider that takes the shard.
//! Never believed as it comes: with the manifest, every byte of it can be checked, and its reader does that.
//!
//! ```text
//! contract 32 | u8 siblings | stripes times (root of the stripe 32 | siblings times 32) | stripes times 65,536 bytes
//! ```

use super::{Kind, WireError};
use crate::chain::lunarx::{
    Hash,
    roots::{CHUNK_BYTES, PATH_MAX},
};

/// What stands in front of the bytes of a shard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParcelHead {
    /// The contract under which the new holder has it.
    pub contract: Hash,
    /// Roots of all stripes.
    pub stripe_roots: Vec<Hash>,
    /// From the root of this shard to the root of its stripe, stripe by stripe; all equally long.
    pub paths: Vec<Vec<Hash>>,
}

impl ParcelHead {
    /// Its bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let siblings = self.paths.first().map_or(0, Vec::len);
        let mut out = self.contract.to_vec();
        out.push(u8::try_from(siblings).unwrap_or(u8::MAX));
        for (root, path) in self.stripe_roots.iter().zip(&self.paths) {
            out.extend_from_slice(root);
            path.iter().for_each(|sibling| out.extend_from_slice(sibling));
        }
        out
    }

    /// Reads the head of an object of so many stripes; all of these bytes.
    ///
    /// # Errors
    /// They are of another length, or the paths are longer than any.
    pub fn read(bytes: &[u8], stripes: u32) -> Result<Self, WireError> {
        let form = |field, expected: u64, got: u64| WireError::Body {
            kind: Kind::PutShard,
            field,
            expected,
            got,
        };
        let short = || form("bytes of roots and paths", START_BYTES as u64, bytes.len() as u64);
        let (contract, rest) = bytes.split_first_chunk::<32>().ok_or_else(short)?;
        let (siblings, rest) = rest.split_first().ok_or_else(short)?;
        let expected = head_bytes(*siblings, stripes)?;
        if bytes.len() as u64 != expected {
            return Err(form("bytes of roots and paths", expected, bytes.len() as u64));
        }
        let (hashes, _) = rest.as_chunks::<32>();
        let (mut stripe_roots, mut paths) = (Vec::new(), Vec::new());
        for stripe in hashes.chunks(usize::from(*siblings).saturating_add(1)) {
            if let Some((root, path)) = stripe.split_first() {
                stripe_roots.push(*root);
                paths.push(path.to_vec());
            }
        }
        Ok(Self {
            contract: *contract,
            stripe_roots,
            paths,
        })
    }
}

/// Bytes of a head with paths of so many siblings.
///
/// # Errors
/// No path is so long.
pub fn head_bytes(siblings: u8, stripes: u32) -> Result<u64, WireError> {
    if usize::from(siblings) > PATH_MAX {
        return Err(WireError::Body {
            kind: Kind::PutShard,
            field: "siblings",
            expected: PATH_MAX as u64,
            got: siblings.into(),
        });
    }
    let stripe = u64::from(siblings).saturating_add(1).saturating_mul(32);
    let all = stripe.saturating_mul(stripes.into());
    Ok(all.saturating_add(START_BYTES as u64))
}

/// Bytes of a shard of so many stripes.
pub fn column_bytes(stripes: u32) -> u64 {
    u64::from(stripes).saturating_mul(CHUNK_BYTES as u64)
}

/// Contract and number of siblings.
pub const START_BYTES: usize = 33;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn head(siblings: usize, stripes: usize) -> ParcelHead {
        ParcelHead {
            contract: [1; 32],
            stripe_roots: (0..stripes).map(|stripe| [stripe as u8; 32]).collect(),
            paths: vec![(0..siblings).map(|up| [0x80 | up as u8; 32]).collect(); stripes],
        }
    }

    /// One shard alone has no siblings; 255 shards have eight.
    #[test]
    fn a_head_comes_back_and_has_its_length() {
        for (siblings, stripes) in [(0, 1), (2, 3), (8, 5)] {
            let head = head(siblings, stripes);
            let bytes = head.to_bytes();
            assert_eq!(bytes.len() as u64, head_bytes(siblings as u8, stripes as u32).unwrap());
            assert_eq!(ParcelHead::read(&bytes, stripes as u32), Ok(head));
            assert!(ParcelHead::read(&bytes[..bytes.len() - 1], stripes as u32).is_err());
            assert!(ParcelHead::read(&bytes, stripes as u32 + 1).is_err(), "another object");
        }
        assert!(head_bytes(u8::MAX, 1).is_err(), "no path is so long");
        assert!(ParcelHead::read(&[0; 32], 1).is_err(), "no siblings");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400), stripes in 0u32..8) {
            if let Ok(head) = ParcelHead::read(&bytes, stripes) {
                // Of no stripes there is no path, and its length is lost.
                prop_assert!(stripes == 0 || head.to_bytes() == bytes);
            }
        }
    }
}
