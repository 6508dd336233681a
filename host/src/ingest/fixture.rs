//! JSON fixtures: an object, or a list of objects, with hexadecimal in `block`.
//! One of the scans of ingest; the decoded bytes go to a spool, one item at a time, so that a long list costs its bytes
//! on disk only. Never keeps what it does not need: other fields are skipped as they are parsed.

use std::fmt;

use serde::{
    Deserialize,
    de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use super::{
    ChainFraming, IngestError, Kind,
    scan::{Found, Scan},
    source::{Source, Spool},
};

/// What a scan of a fixture leaves behind: decoded bytes on disk, and the error that ended it early if one did.
pub(super) type Spooled = (Source, Result<(), IngestError>);

/// Reads a JSON file, which is bounded.
pub(super) fn read_json(scan: &Scan<'_>, source: &Source) -> Result<Vec<u8>, IngestError> {
    let limit = scan.config.object_bytes_max as u64 * 2;
    if source.len() > limit {
        let (file, what) = (source.name().to_owned(), "bytes of a JSON file");
        let got = source.len();
        return Err(IngestError::Limit { file, what, limit, got });
    }
    source.read(0, source.len() as usize, "JSON fixture")
}

/// Finds the blocks of a fixture.
pub(super) fn scan(scan: &mut Scan<'_>, framing: &ChainFraming, source: &Source) -> Result<Spooled, IngestError> {
    let bytes = read_json(scan, source)?;
    let mut items = Items {
        framing,
        file: source.name(),
        spool: Spool::new(source.name())?,
        count: 0,
        error: None,
        scan,
    };
    let mut parser = serde_json::Deserializer::from_slice(&bytes);
    let parsed = Fixture(&mut items).deserialize(&mut parser).and_then(|()| parser.end());
    let error = items.error.or_else(|| {
        parsed.err().map(|error| IngestError::Framing {
            file: source.name().to_owned(),
            offset: offset_of(&bytes, error.line(), error.column()),
            field: "JSON fixture",
            expected: "an object with `block`, or a list of such".into(),
            got: error.to_string(),
        })
    });
    Ok((items.spool.finish()?, error.map_or(Ok(()), Err)))
}

/// The offset of a line and column as `serde_json` counts them, both from 1.
pub(super) fn offset_of(bytes: &[u8], line: usize, column: usize) -> u64 {
    let before = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1));
    (before.map(<[u8]>::len).sum::<usize>() + column.saturating_sub(1)) as u64
}

/// The items found so far.
struct Items<'a, 'b> {
    framing: &'a ChainFraming,
    file: &'a str,
    spool: Spool,
    count: u64,
    /// What ended the list; the parser only hears that it should stop.
    error: Option<IngestError>,
    scan: &'a mut Scan<'b>,
}

impl Items<'_, '_> {
    fn add(&mut self, digits: Option<&str>) -> Result<(), IngestError> {
        let (file, index) = (self.file, self.count);
        let fault = |got: String| IngestError::Framing {
            file: file.to_owned(),
            offset: 0,
            field: "JSON fixture",
            expected: "hexadecimal in `block` of every item".into(),
            got: format!("{got} in item {index}"),
        };
        let digits = digits.ok_or_else(|| fault("none".into()))?;
        let block = hex::decode(digits).map_err(|error| fault(error.to_string()))?;
        self.count += 1;
        let offset = self.spool.push(&block)?;
        let links = (self.framing.links)(block.get(..self.framing.header_bytes_max).unwrap_or(&block));
        // The file is smaller than the limit of a JSON file, so its items are.
        let found = Found::framed(Kind::Block, offset, block.len() as u32, links);
        self.scan.add(found, self.file)
    }

    /// Adds an item; on an error the parser is told to stop.
    fn visit<E: serde::de::Error>(&mut self, digits: Option<&str>) -> Result<(), E> {
        self.add(digits).map_err(|error| {
            self.error = Some(error);
            E::custom("stop")
        })
    }
}

/// The whole file: one item or a list.
struct Fixture<'a, 'b, 'c>(&'a mut Items<'b, 'c>);

impl<'de> DeserializeSeed<'de> for Fixture<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Fixture<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `block`, or a list of such")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let digits = block_of(map)?;
        self.0.visit(digits.as_deref())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(item) = list.next_element::<Item>()? {
            self.0.visit(item.0.as_deref())?;
        }
        Ok(())
    }
}

/// An item of a list: the digits in its `block`, if it has any.
struct Item(Option<String>);

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Digits;
        impl<'de> Visitor<'de> for Digits {
            type Value = Item;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with `block`")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Item, A::Error> {
                block_of(map).map(Item)
            }
        }
        deserializer.deserialize_map(Digits)
    }
}

/// The text in `block`.
fn block_of<'de, A: MapAccess<'de>>(mut map: A) -> Result<Option<String>, A::Error> {
    let mut block = None;
    while let Some(key) = map.next_key::<String>()? {
        if key == "block" {
            block = Some(map.next_value::<String>()?);
        } else {
            map.next_value::<IgnoredAny>()?;
        }
    }
    Ok(block)
}

#[cfg(test)]
mod tests {
    use super::offset_of;

    #[test]
    fn lines_and_columns_are_offsets() {
        let text = b"[\n {},\n x]";
        assert_eq!(text[offset_of(text, 3, 2) as usize], b'x');
        assert_eq!(offset_of(text, 1, 1), 0);
        assert_eq!(offset_of(b"", 1, 0), 0, "nothing at all");
    }
}
