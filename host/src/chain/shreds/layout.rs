//! Where the parts of a shred lie: the variant byte decides, and nothing else.
//! First step of decoding; rows, rebuilding and the generator take their ranges from here.
//! Never reads beyond the variant byte.
//!
//! ```text
//! data: signature 64 | header 24 | data, zero-filled      | [chained root 32] | proof 20 * n | [retransmitter's signature 64]
//! code: signature 64 | header 25 | code of the data shreds | [chained root 32] | proof 20 * n | [retransmitter's signature 64]
//! ```
//! The leaf of the tree is everything between the signature and the proof. Erasure-coded are, of data, the bytes from the
//! header to the end of the data, and of code, those after the header: as many. Source: Agave `shred/merkle.rs`.

use std::ops::Range;

/// Bytes of the leader's signature, with which a shred begins.
pub const SIGNATURE_BYTES: usize = 64;
/// Offset of the variant byte.
pub const VARIANT_AT: usize = 64;
/// Bytes of a shred of data.
pub const DATA_BYTES: usize = 1203;
/// Bytes of a shred of code: a packet of 1,232 less a nonce of 4.
pub const CODE_BYTES: usize = 1228;
/// Bytes before the data of a shred of data.
pub const DATA_HEADER_BYTES: usize = 88;
/// Bytes before the code of a shred of code.
pub const CODE_HEADER_BYTES: usize = 89;
/// Bytes of a root.
pub const ROOT_BYTES: usize = 32;
/// Bytes of a node in a proof.
pub const SIBLING_BYTES: usize = 20;
/// Most shreds of a set: the field of the code has so many elements.
pub const SHARDS_MAX: u32 = 256;
/// Nodes of the longest proof: that of a set of [`SHARDS_MAX`].
pub const PROOF_NODES_MAX: u8 = 8;

/// Data or code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Original data.
    Data,
    /// Recovery data.
    Code,
}

impl Kind {
    /// The word for people.
    pub fn word(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Code => "code",
        }
    }
}

/// What the variant byte says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Variant {
    /// Data or code.
    pub kind: Kind,
    /// Whether it carries the root of the set before.
    pub chained: bool,
    /// Whether a retransmitter's signature ends it. That signature claims nothing about the set and is not judged.
    pub resigned: bool,
    /// Nodes of its proof.
    pub proof_nodes: u8,
}

impl Variant {
    /// The variant of this byte: family in the high half, length of the proof in the low half; `None` for what is no Merkle
    /// variant, the retired legacy shreds among them.
    pub const fn from_byte(byte: u8) -> Option<Self> {
        let (kind, chained, resigned) = match byte >> 4 {
            0x4 => (Kind::Code, false, false),
            0x6 => (Kind::Code, true, false),
            0x7 => (Kind::Code, true, true),
            0x8 => (Kind::Data, false, false),
            0x9 => (Kind::Data, true, false),
            0xb => (Kind::Data, true, true),
            _ => return None,
        };
        Some(Self {
            kind,
            chained,
            resigned,
            proof_nodes: byte & 15,
        })
    }

    /// The byte of this variant.
    pub const fn byte(self) -> u8 {
        let family = match (self.kind, self.chained, self.resigned) {
            (Kind::Code, false, _) => 0x40,
            (Kind::Code, true, false) => 0x60,
            (Kind::Code, true, true) => 0x70,
            (Kind::Data, false, _) => 0x80,
            (Kind::Data, true, false) => 0x90,
            (Kind::Data, true, true) => 0xb0,
        };
        family | (self.proof_nodes & 15)
    }

    /// The variant of the other shreds of the same set.
    pub const fn of_kind(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }
}

/// The byte of the retired legacy shreds, for messages.
pub const fn legacy_name(byte: u8) -> Option<&'static str> {
    match byte {
        0x5a => Some("legacy code"),
        0xa5 => Some("legacy data"),
        _ => None,
    }
}

/// Where the parts of a shred lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Bytes of the whole shred.
    pub shred_bytes: usize,
    /// The part that is erasure-coded.
    pub shard: Range<usize>,
    /// The root of the set before, if it carries that.
    pub chained_root: Option<Range<usize>>,
    /// The leaf of the Merkle tree.
    pub leaf: Range<usize>,
    /// The siblings, leaf side first.
    pub proof: Range<usize>,
}

impl Layout {
    /// The layout of a variant; `None` if its proof is longer than that of the largest set.
    pub fn of(variant: Variant) -> Option<Self> {
        if variant.proof_nodes > PROOF_NODES_MAX {
            return None;
        }
        let (shred_bytes, shard_start) = match variant.kind {
            Kind::Data => (DATA_BYTES, SIGNATURE_BYTES),
            Kind::Code => (CODE_BYTES, CODE_HEADER_BYTES),
        };
        let tail = if variant.resigned { SIGNATURE_BYTES } else { 0 };
        let proof_end = shred_bytes.checked_sub(tail)?;
        let proof_start = proof_end.checked_sub(usize::from(variant.proof_nodes).checked_mul(SIBLING_BYTES)?)?;
        let chained_root = match variant.chained {
            true => Some(proof_start.checked_sub(ROOT_BYTES)?..proof_start),
            false => None,
        };
        let shard_end = chained_root.as_ref().map_or(proof_start, |root| root.start);
        Some(Self {
            shred_bytes,
            shard: shard_start..shard_end,
            chained_root,
            leaf: SIGNATURE_BYTES..proof_start,
            proof: proof_start..proof_end,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The shreds at hand: chained, six nodes. 987 bytes are coded, from 64 to 1,051 of data and from 89 to 1,076 of code.
    #[test]
    fn the_chained_layout_is_that_of_the_specification() {
        let data = Layout::of(Variant::from_byte(0x96).unwrap()).unwrap();
        assert_eq!((data.shred_bytes, data.shard.clone()), (1203, 64..1051));
        assert_eq!(
            (data.chained_root, data.leaf, data.proof),
            (Some(1051..1083), 64..1083, 1083..1203)
        );
        let code = Layout::of(Variant::from_byte(0x66).unwrap()).unwrap();
        assert_eq!((code.shred_bytes, code.shard), (1228, 89..1076));
        assert_eq!(
            (code.chained_root, code.leaf, code.proof),
            (Some(1076..1108), 64..1108, 1108..1228)
        );
    }

    /// All 256 bytes: what is a variant is written back as it was, and both kinds of a set code equally many bytes.
    #[test]
    fn every_variant_byte_is_read_and_written() {
        let mut known = 0;
        for byte in 0..=255u8 {
            let Some(variant) = Variant::from_byte(byte) else {
                continue;
            };
            known += 1;
            assert_eq!(variant.byte(), byte);
            let layout = Layout::of(variant);
            assert_eq!(layout.is_some(), variant.proof_nodes <= 8, "{byte:#x}");
            let both =
                [Kind::Data, Kind::Code].map(|kind| Layout::of(variant.of_kind(kind)).map(|layout| layout.shard.len()));
            assert_eq!(both[0], both[1], "{byte:#x}");
        }
        assert_eq!(known, 6 * 16);
        for legacy in [0x5a, 0xa5] {
            assert!(Variant::from_byte(legacy).is_none() && legacy_name(legacy).is_some());
        }
    }
}
