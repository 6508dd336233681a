//! Serde helpers: byte strings stand in the files as lower-case hex.
//! Used by every case type for lists; single strings use `hex::serde`.
//! Never accepts odd lengths, and never a wrong length where the type fixes one.

use hex::{FromHex, ToHex};
use serde::{Deserialize, Deserializer, Serializer, de::Error as _, ser::SerializeSeq};

/// Writes a list of byte strings.
pub(crate) fn serialize<S: Serializer, T: AsRef<[u8]>>(list: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(Some(list.len()))?;
    for bytes in list {
        sequence.serialize_element(&bytes.as_ref().encode_hex::<String>())?;
    }
    sequence.end()
}

/// Reads a list of byte strings.
pub(crate) fn deserialize<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: FromHex<Error = hex::FromHexError>,
{
    Vec::<String>::deserialize(deserializer)?
        .iter()
        .map(|text| T::from_hex(text).map_err(|error| D::Error::custom(format_args!("{error} in {text:?}"))))
        .collect()
}
