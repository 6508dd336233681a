//! Cases of Reed-Solomon codes: encode, check, recover. Data shards are a named pseudo-random stream,
//! so that the files stay small; read by `load`, expanded by `ErasureCase::data_shards`.
//! Never encodes: parity stands in the file, as bytes or as a digest.

use serde::{Deserialize, Serialize};

use crate::{Verdict, hexed};

/// Which code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ErasureCode {
    /// GF(2^8) / 0x11d, systematic Vandermonde: `V[r][c] = r^c`, generator = `V * inverse(V_top)`.
    Gf8,
    /// GF(2^16) / 0x1002d in Cantor basis, as `reed-solomon-simd` 3 defines it; even shard sizes.
    Gf16,
}

/// One bit of a codeword that is inverted before the operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BitFlip {
    /// Shard index in the codeword: data shards first, then parity.
    pub shard: u32,
    /// Byte offset in the shard.
    pub offset: u32,
    /// Bit of the byte, 0 = least significant.
    pub bit: u8,
}

/// What is done with the codeword.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "kebab-case")]
pub enum ErasureOp {
    /// Compute the parity of the data (after the flips) and compare with `parity_sha256`.
    Encode,
    /// Tell whether the codeword (after the flips) is consistent.
    Check {
        /// The verdict.
        expect: Verdict,
    },
    /// Restore the erased shards from the others (after the flips).
    Recover {
        /// Indices in the codeword, ascending.
        erased: Vec<u32>,
        /// `Invalid`: too many erasures, the operation must say so.
        expect: Verdict,
        /// SHA-256 over all data shards in order as they stand after recovery; absent where recovery must fail.
        #[serde(default, with = "optional_digest", skip_serializing_if = "Option::is_none")]
        data_sha256: Option<[u8; 32]>,
    },
}

/// One stripe and one operation on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErasureCase {
    /// The code.
    pub code: ErasureCode,
    /// Number of data (original) shards, k.
    pub k: u32,
    /// Number of parity (recovery) shards, m.
    pub m: u32,
    /// Bytes of every shard.
    pub shard_bytes: u32,
    /// Seed of the data; see `data_shards`.
    pub data_seed: u64,
    /// Bits inverted before the operation; for `Encode` they lie in data shards.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flips: Vec<BitFlip>,
    /// The operation and its expected outcome.
    #[serde(flatten)]
    pub op: ErasureOp,
    /// Parity of the data; without the flips for `Check` and `Recover`, after them for `Encode`.
    /// Empty where it would be long: then only `Encode` stands on it, by digest.
    #[serde(default, with = "hexed", skip_serializing_if = "Vec::is_empty")]
    pub parity: Vec<Vec<u8>>,
    /// SHA-256 over all parity shards in order.
    #[serde(with = "hex::serde")]
    pub parity_sha256: [u8; 32],
}

impl ErasureCase {
    /// The data shards before the flips: one stream over all shards in order, byte `8 j + b` of which is byte `b`
    /// (little-endian) of `mix(data_seed + (j + 1) * 0x9e3779b97f4a7c15)`, the output function of SplitMix64.
    pub fn data_shards(&self) -> Vec<Vec<u8>> {
        let mut bytes = SplitMix64 { state: self.data_seed }.flat_map(u64::to_le_bytes);
        (0..self.k)
            .map(|_| bytes.by_ref().take(self.shard_bytes as usize).collect())
            .collect()
    }

    /// Data shards with the flips that fall into them.
    pub fn flipped_data_shards(&self) -> Vec<Vec<u8>> {
        let mut shards = self.data_shards();
        self.apply_flips(&mut shards);
        shards
    }

    /// Data and parity with all flips: what `Check` and `Recover` work on. `None` where parity is not inline.
    pub fn codeword(&self) -> Option<Vec<Vec<u8>>> {
        if self.parity.len() != self.m as usize {
            return None;
        }
        let mut shards = self.data_shards();
        shards.extend(self.parity.iter().cloned());
        self.apply_flips(&mut shards);
        Some(shards)
    }

    fn apply_flips(&self, shards: &mut [Vec<u8>]) {
        for flip in &self.flips {
            let byte = shards
                .get_mut(flip.shard as usize)
                .and_then(|shard| shard.get_mut(flip.offset as usize));
            if let Some(byte) = byte {
                *byte ^= 1_u8.wrapping_shl(u32::from(flip.bit));
            }
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014), the smallest generator with a name.
struct SplitMix64 {
    state: u64,
}

impl Iterator for SplitMix64 {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Some(z ^ (z >> 31))
    }
}

/// An optional digest as hex.
mod optional_digest {
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    #[allow(clippy::ref_option, reason = "the signature serde asks for")]
    pub(super) fn serialize<S: Serializer>(digest: &Option<[u8; 32]>, serializer: S) -> Result<S::Ok, S::Error> {
        match digest {
            Some(digest) => hex::serde::serialize(digest, serializer),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<[u8; 32]>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else {
            return Ok(None);
        };
        let mut digest = [0; 32];
        hex::decode_to_slice(&text, &mut digest).map_err(D::Error::custom)?;
        Ok(Some(digest))
    }
}
