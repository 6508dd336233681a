//! The protobuf encodings that Tendermint hashes and signs: wire format of proto3, fields in order, zero values left out.
//! Below `hash`, which knows the messages.
//! Never decodes.

/// Bytes of a message.
#[derive(Clone, Debug, Default)]
pub struct Message(Vec<u8>);

impl Message {
    /// A number as a varint; left out where it is 0.
    #[must_use]
    pub fn varint(mut self, field: u8, value: u64) -> Self {
        if value != 0 {
            self.tag(field, 0);
            put_varint(&mut self.0, value);
        }
        self
    }

    /// A signed number as eight bytes, little-endian (`sfixed64`); left out where it is 0.
    #[must_use]
    pub fn fixed(mut self, field: u8, value: i64) -> Self {
        if value != 0 {
            self.tag(field, 1);
            self.0.extend_from_slice(&value.to_le_bytes());
        }
        self
    }

    /// Bytes or text; left out where there are none.
    #[must_use]
    pub fn bytes(self, field: u8, bytes: &[u8]) -> Self {
        if bytes.is_empty() {
            self
        } else {
            self.always(field, bytes)
        }
    }

    /// A message inside, there even where it is empty (`nullable = false`).
    #[must_use]
    pub fn message(self, field: u8, message: &Self) -> Self {
        self.always(field, &message.0)
    }

    /// The bytes.
    pub fn finish(self) -> Vec<u8> {
        self.0
    }

    /// The bytes behind their length.
    pub fn finish_delimited(self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.0.len().saturating_add(2));
        put_varint(&mut out, self.0.len() as u64);
        out.extend_from_slice(&self.0);
        out
    }

    fn always(mut self, field: u8, bytes: &[u8]) -> Self {
        self.tag(field, 2);
        put_varint(&mut self.0, bytes.len() as u64);
        self.0.extend_from_slice(bytes);
        self
    }

    /// Fields are below 16, so a tag is one byte.
    fn tag(&mut self, field: u8, wire_type: u8) {
        debug_assert!(field < 16 && wire_type < 8, "one byte holds the tag");
        self.0.push(field << 3 | wire_type);
    }
}

fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        // The low seven bits, and the mark that more follow.
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_those_of_the_protobuf_documentation() {
        // "Encoding": field 1 with 150 is 08 96 01; field 2 "testing" is 12 07 and the letters; a message with the first
        // one in field 3 is 1a 03 08 96 01.
        assert_eq!(Message::default().varint(1, 150).finish(), [0x08, 0x96, 0x01]);
        let text = Message::default().bytes(2, b"testing").finish();
        assert_eq!(text, [&[0x12, 7][..], b"testing"].concat());
        let inner = Message::default().varint(1, 150);
        assert_eq!(
            Message::default().message(3, &inner).finish(),
            [0x1a, 3, 0x08, 0x96, 0x01]
        );
    }

    #[test]
    fn zero_values_are_left_out_and_negative_numbers_are_long() {
        let empty = Message::default().varint(1, 0).fixed(2, 0).bytes(3, &[]);
        assert!(empty.clone().finish().is_empty());
        assert_eq!(Message::default().message(1, &empty).finish(), [0x0a, 0]);
        // int64 -1 as a varint has ten bytes.
        assert_eq!(Message::default().varint(1, -1i64 as u64).finish().len(), 11);
        let fixed = Message::default().fixed(2, 1).finish_delimited();
        assert_eq!(fixed, [9, 0x11, 1, 0, 0, 0, 0, 0, 0, 0]);
        // The edges of a one-byte and a two-byte varint.
        for (value, bytes) in [
            (0x7f, vec![8, 0x7f]),
            (0x80, vec![8, 0x80, 1]),
            (0x3fff, vec![8, 0xff, 0x7f]),
        ] {
            assert_eq!(Message::default().varint(1, value).finish(), bytes);
        }
    }
}
