//! One shred: its header fields and rule E1, which says whether there is one at all.
//! Decoded from one record; sets are made of what passes.
//! Never copies the payload and never looks at another shred.

use super::layout::{
    CODE_HEADER_BYTES, DATA_HEADER_BYTES, Kind, Layout, PROOF_NODES_MAX, SHARDS_MAX, SIGNATURE_BYTES, VARIANT_AT,
    Variant, legacy_name,
};

/// What only shreds of code carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeHeader {
    /// Shreds of data in the set, k; at least 1.
    pub num_data: u16,
    /// Shreds of code in the set, m; at least 1; k + m at most 256.
    pub num_code: u16,
    /// Place among the shreds of code; any value, rule E3 decides the range.
    pub position: u16,
}

/// The header of a shred that passed E1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shred {
    /// Family and length of the proof.
    pub variant: Variant,
    /// Where its parts lie.
    pub layout: Layout,
    /// The leader's signature.
    pub signature: [u8; SIGNATURE_BYTES],
    /// Slot.
    pub slot: u64,
    /// Index in the slot, among shreds of its kind.
    pub index: u32,
    /// Version of the cluster.
    pub version: u16,
    /// Index of the first shred of data of its set.
    pub fec_set_index: u32,
    /// The rest of the header, of a shred of code.
    pub code: Option<CodeHeader>,
}

impl Shred {
    /// Reads a record.
    ///
    /// # Errors
    /// What E1 has against it: field, expected and got in one line.
    pub fn decode(record: &[u8]) -> Result<Self, String> {
        let Some(byte) = record.get(VARIANT_AT) else {
            return Err(format!("{} bytes, expected 1203 of data or 1228 of code", record.len()));
        };
        let Some(variant) = Variant::from_byte(*byte) else {
            let known = legacy_name(*byte).map_or(String::new(), |name| format!(" ({name})"));
            return Err(format!(
                "variant {byte:#04x}{known}, expected a Merkle variant: 0x4_, 0x6_ or 0x7_ of code, 0x8_, 0x9_ or 0xb_ of data"
            ));
        };
        let nodes = variant.proof_nodes;
        let Some(layout) = Layout::of(variant) else {
            return Err(format!(
                "variant {byte:#04x}: a proof of {nodes} nodes, expected at most {PROOF_NODES_MAX}"
            ));
        };
        let word = variant.kind.word();
        if record.len() != layout.shred_bytes {
            let (expected, got) = (layout.shred_bytes, record.len());
            return Err(format!("{got} bytes of {word}, expected {expected}"));
        }
        // The length was compared: every field below is there.
        let cut = || format!("{} bytes of {word}, cut in the header", record.len());
        let fields = Fields(record);
        let shred = Self {
            variant,
            signature: fields.at(0).ok_or_else(cut)?,
            slot: fields.at(65).map(u64::from_le_bytes).ok_or_else(cut)?,
            index: fields.at(73).map(u32::from_le_bytes).ok_or_else(cut)?,
            version: fields.at(77).map(u16::from_le_bytes).ok_or_else(cut)?,
            fec_set_index: fields.at(79).map(u32::from_le_bytes).ok_or_else(cut)?,
            code: match variant.kind {
                Kind::Data => None,
                Kind::Code => Some(CodeHeader {
                    num_data: fields.at(83).map(u16::from_le_bytes).ok_or_else(cut)?,
                    num_code: fields.at(85).map(u16::from_le_bytes).ok_or_else(cut)?,
                    position: fields.at(87).map(u16::from_le_bytes).ok_or_else(cut)?,
                }),
            },
            layout,
        };
        match shred.code {
            None => shred.check_size(fields.at(86).map(u16::from_le_bytes).ok_or_else(cut)?)?,
            Some(code) => code.check()?,
        }
        Ok(shred)
    }

    /// The bytes of header and data that a shred of data says it holds: Agave `ShredData::data`.
    fn check_size(&self, size: u16) -> Result<(), String> {
        let range = DATA_HEADER_BYTES..=self.layout.shard.end;
        if range.contains(&usize::from(size)) {
            return Ok(());
        }
        Err(format!(
            "a size of {size} bytes of data, expected {} to {}",
            range.start(),
            range.end()
        ))
    }

    /// Its place among the leaves of the tree, if it has one: of data its index less that of the set, of code its position
    /// behind `num_data` shreds of data.
    pub fn leaf_index(&self, num_data: u16) -> Option<u32> {
        match self.code {
            None => self.index.checked_sub(self.fec_set_index),
            Some(code) => u32::from(num_data).checked_add(u32::from(code.position)),
        }
    }

    /// The index of the first shred of code of its set; `None` for data, and where it would be negative.
    pub fn first_code_index(&self) -> Option<u32> {
        self.index.checked_sub(u32::from(self.code?.position))
    }

    /// Its name for people: kind and leaf, by what it says itself.
    pub fn name(&self) -> String {
        let word = self.variant.kind.word();
        match self.leaf_index(self.code.map_or(0, |code| code.num_data)) {
            Some(leaf) => format!("{word} shred, leaf {leaf}"),
            None => format!(
                "{word} shred, index {} before its set {}",
                self.index, self.fec_set_index
            ),
        }
    }
}

impl CodeHeader {
    fn check(&self) -> Result<(), String> {
        let shards = u32::from(self.num_data).saturating_add(u32::from(self.num_code));
        if self.num_data >= 1 && self.num_code >= 1 && shards <= SHARDS_MAX {
            return Ok(());
        }
        Err(format!(
            "a set of {} + {} shreds, expected at least 1 + 1 and at most {SHARDS_MAX} together",
            self.num_data, self.num_code
        ))
    }

    /// Its bytes at the end of the header.
    pub fn encode(&self) -> [u8; 6] {
        let [a, b] = self.num_data.to_le_bytes();
        let [c, d] = self.num_code.to_le_bytes();
        let [e, f] = self.position.to_le_bytes();
        [a, b, c, d, e, f]
    }
}

/// The fields that data and code have in common, from the variant byte to the index of the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommonHeader {
    /// Family and length of the proof.
    pub variant: Variant,
    /// Slot.
    pub slot: u64,
    /// Index in the slot, among shreds of its kind.
    pub index: u32,
    /// Version of the cluster.
    pub version: u16,
    /// Index of the first shred of data of its set.
    pub fec_set_index: u32,
}

impl CommonHeader {
    /// Bytes from the variant byte on.
    pub const BYTES: usize = 19;

    /// Its bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(CODE_HEADER_BYTES);
        bytes.push(self.variant.byte());
        bytes.extend(self.slot.to_le_bytes());
        bytes.extend(self.index.to_le_bytes());
        bytes.extend(self.version.to_le_bytes());
        bytes.extend(self.fec_set_index.to_le_bytes());
        bytes
    }
}

/// Fixed fields of a record, by offset.
#[derive(Clone, Copy)]
pub struct Fields<'a>(pub &'a [u8]);

impl Fields<'_> {
    /// The `N` bytes at `offset`, if they are there.
    pub fn at<const N: usize>(self, offset: usize) -> Option<[u8; N]> {
        self.0.get(offset..)?.first_chunk().copied()
    }
}
