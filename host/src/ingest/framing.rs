//! How the objects of a family stand in files: chains of blocks, fixtures of steps, or records that form groups.
//! Given to ingest by whoever knows the profile; read by detection and by every scan.
//! Never judges: what it reads of an object is its place among others.

use super::Links;

/// How the objects of a family stand in files.
#[derive(Clone, Copy, Debug)]
pub enum Framing {
    /// Blocks and headers that build on one another: frames, header streams, hex lines, raw blocks, JSON with `block`.
    Chain(ChainFraming),
    /// JSON fixtures: `initial`, and `input` with a step an item.
    Steps,
    /// Records with their length before them; those of one group are one object.
    Records(RecordFraming),
}

/// Blocks and headers of a chain.
#[derive(Clone, Copy, Debug)]
pub struct ChainFraming {
    /// The four bytes before each frame of this profile.
    pub magic: [u8; 4],
    /// The magics of all profiles with their names, so that a file of another chain is recognised.
    pub known_magics: &'static [([u8; 4], &'static str)],
    /// Bytes that the longest header has.
    pub header_bytes_max: usize,
    /// Bytes of the header with which these bytes begin, at most `header_bytes_max`; `None` if it is not whole or is none.
    pub header_bytes: fn(&[u8]) -> Option<usize>,
    /// Reads id and parent from the first `header_bytes_max` bytes of an object (all of them, if it has fewer); `None` if
    /// there is no whole header.
    pub links: fn(&[u8]) -> Option<Links>,
}

/// Records of two bytes of length, little-endian, and so many bytes.
#[derive(Clone, Copy, Debug)]
pub struct RecordFraming {
    /// Bytes of the shortest record that a file of this profile begins with; for detection only.
    pub record_bytes_min: u16,
    /// Bytes of the longest record.
    pub record_bytes_max: u16,
    /// First bytes of a record that `group` and `seal` need.
    pub head_bytes: usize,
    /// The group of the record that begins with these bytes; `None` where it has none: it is a group of its own then.
    pub group: fn(&[u8]) -> Option<u128>,
    /// What the records of a group have in common besides their group: a record that is alone in its group joins the group
    /// whose records have its seal, so that one with a damaged group is found there. `None` where it has none.
    pub seal: fn(&[u8]) -> Option<u128>,
}

impl Framing {
    /// What an input of this framing is expected to be, in words.
    pub(super) fn expected(&self) -> &'static str {
        match self {
            Self::Chain(_) => "blocks or headers",
            Self::Steps => "a JSON fixture with `initial` and `input`",
            Self::Records(_) => "records with their length before them",
        }
    }
}

impl ChainFraming {
    /// A magic in words.
    pub(super) fn describe(&self, magic: &[u8; 4]) -> String {
        let known = self.known_magics.iter().find(|(known, _)| known == magic);
        known.map_or_else(
            || hex::encode(magic),
            |(_, name)| format!("{} ({name})", hex::encode(magic)),
        )
    }
}
