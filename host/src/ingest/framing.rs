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
    /// Objects in a container, and nothing else.
    Container {
        /// Name of the profile that the container must name.
        profile: &'static str,
    },
}

/// Blocks and headers of a chain.
#[derive(Clone, Copy, Debug)]
pub struct ChainFraming {
    /// Name of the profile that a container of its objects must name.
    pub profile: &'static str,
    /// Objects of its containers may be blocks; else they are records, whatever their kind.
    pub has_contained_blocks: bool,
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
            Self::Container { .. } => "a container of objects",
        }
    }

    /// The profile that a container must name, and how its blocks stand in it, where it has blocks.
    pub(super) fn contained(&self) -> (&'static str, Option<&ChainFraming>) {
        match self {
            Self::Chain(chain) => (chain.profile, Some(chain).filter(|chain| chain.has_contained_blocks)),
            Self::Container { profile } => (profile, None),
            // These profiles have files of their own and no containers.
            Self::Steps | Self::Records(_) => ("none", None),
        }
    }
}

impl ChainFraming {
    /// A magic in words: with the names of the chains that have it.
    pub(super) fn describe(&self, magic: &[u8; 4]) -> String {
        let known = self.known_magics.iter().filter(|(known, _)| known == magic);
        let names: Vec<_> = known.map(|(_, name)| *name).collect();
        match names.is_empty() {
            true => hex::encode(magic),
            false => format!("{} ({})", hex::encode(magic), names.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        config::Config,
        ingest::{ChainFraming, Format, Framing, Ingest, Kind, Links},
    };

    /// Headers of 5 to 9 bytes: their length, two bytes of id, two of the parent's, and filling.
    const FRAMING: Framing = Framing::Chain(ChainFraming {
        profile: "test",
        has_contained_blocks: true,
        magic: *b"TEST",
        known_magics: &[(*b"TEST", "test")],
        header_bytes_max: 9,
        header_bytes,
        links: |head| {
            let header = head.get(..header_bytes(head)?)?;
            Some(Links {
                id: id(header.get(1..3)?),
                prev: id(header.get(3..5)?),
                time: 0,
            })
        },
    });

    fn header_bytes(head: &[u8]) -> Option<usize> {
        let size = usize::from(*head.first()?);
        ((5..=9).contains(&size) && head.len() >= size).then_some(size)
    }

    fn id(bytes: &[u8]) -> [u8; 32] {
        std::array::from_fn(|index| bytes[index % 2])
    }

    /// Header `number` of a chain, of every length in turn.
    fn header(number: u16) -> Vec<u8> {
        let size = 5 + (number * 7 % 5) as u8;
        let [id, prev] = [number, number - 1].map(u16::to_le_bytes);
        let mut header = [&[size][..], &id, &prev].concat();
        header.resize(usize::from(size), 0xee);
        header
    }

    fn open(bytes: &[u8]) -> (Ingest, Vec<String>) {
        let ingest = Ingest::from_bytes("chain", bytes, &FRAMING, &Config::default()).unwrap();
        let errors = ingest.errors.iter().map(ToString::to_string).collect();
        (ingest, errors)
    }

    #[test]
    fn headers_of_any_length_stand_end_to_end() {
        // Enough that they are read in two windows of 1,024 longest headers.
        let whole: Vec<u8> = (1..=2_000).flat_map(header).collect();
        let (ingest, errors) = open(&whole);
        assert_eq!(ingest.format(&ingest.objects[0]), Some(Format::Headers));
        assert_eq!((ingest.objects.len(), errors), (2_000, vec![]));
        for (object, number) in ingest.objects.iter().zip(1..) {
            assert_eq!(ingest.read(object).unwrap(), header(number));
            assert_eq!(object.links.unwrap().id, id(&number.to_le_bytes()));
        }
        // Cut within the last one.
        let (ingest, errors) = open(&whole[..whole.len() - 1]);
        assert_eq!(ingest.objects.len(), 1_999);
        let words = "expected a whole header of at most 9 bytes, got";
        assert!(errors[0].contains(words), "{errors:?}");
        // The negative control: headers that do not link are no stream.
        let (ingest, _) = open(&[header(1), header(9)].concat());
        assert_eq!(ingest.format(&ingest.objects[0]), Some(Format::RawBlock));
    }

    #[test]
    fn a_line_of_a_whole_header_is_one_and_a_longer_one_is_a_block() {
        let block = [&header(3)[..], b"transactions"].concat();
        let text = [header(1), header(2), block].map(hex::encode).join("\n");
        let (ingest, errors) = open(text.as_bytes());
        assert_eq!(errors, [""; 0]);
        let kinds: Vec<_> = ingest.objects.iter().map(|object| object.kind).collect();
        assert_eq!(kinds, [Kind::Header, Kind::Header, Kind::Block]);
        let numbers: Vec<_> = ingest.objects.iter().map(|object| object.number).collect();
        assert_eq!(numbers, [0, 1, 2]);
        assert_eq!(ingest.objects[2].links.unwrap().id, id(&3u16.to_le_bytes()));
    }
}
