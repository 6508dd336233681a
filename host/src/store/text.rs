//! Hashes and signatures in serde: hexadecimal where people read, bytes elsewhere.
//! Under the serialised forms of headers and proofs.
//! Never accepts a length other than the right one.

use std::fmt;

use serde::{
    Deserializer, Serializer,
    de::{Error, Visitor},
};

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    ::hex::encode(bytes)
}

/// For fields of `[u8; N]`.
pub(super) mod array {
    use super::*;

    pub(in crate::store) fn serialize<S: Serializer, const N: usize>(
        bytes: &[u8; N],
        out: S,
    ) -> Result<S::Ok, S::Error> {
        write(bytes, out)
    }

    pub(in crate::store) fn deserialize<'de, D: Deserializer<'de>, const N: usize>(
        input: D,
    ) -> Result<[u8; N], D::Error> {
        let bytes = read(input)?;
        let got = bytes.len();
        bytes.try_into().map_err(|_| D::Error::invalid_length(got, &Length(N)))
    }
}

/// For paths: as bytes all hashes in a row, as text one string of hexadecimal digits too.
pub(super) mod path {
    use super::{super::Hash, *};

    pub(in crate::store) fn serialize<S: Serializer>(path: &[Hash], out: S) -> Result<S::Ok, S::Error> {
        write(path.as_flattened(), out)
    }

    pub(in crate::store) fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<Hash>, D::Error> {
        let bytes = read(input)?;
        let (path, rest) = bytes.as_chunks::<32>();
        if !rest.is_empty() || path.len() > PATH_HASHES_MAX {
            return Err(D::Error::invalid_length(bytes.len(), &"up to 64 hashes of 32 bytes"));
        }
        Ok(path.to_vec())
    }

    /// No tree is higher than the bits of an index.
    const PATH_HASHES_MAX: usize = 64;
}

fn write<S: Serializer>(bytes: &[u8], out: S) -> Result<S::Ok, S::Error> {
    if out.is_human_readable() {
        out.serialize_str(&hex(bytes))
    } else {
        out.serialize_bytes(bytes)
    }
}

fn read<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<u8>, D::Error> {
    if input.is_human_readable() {
        input.deserialize_str(Digits)
    } else {
        input.deserialize_bytes(Raw)
    }
}

struct Length(usize);

impl serde::de::Expected for Length {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} bytes", self.0)
    }
}

struct Digits;

impl Visitor<'_> for Digits {
    type Value = Vec<u8>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "hexadecimal digits")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Vec<u8>, E> {
        ::hex::decode(text).map_err(E::custom)
    }
}

struct Raw;

impl Visitor<'_> for Raw {
    type Value = Vec<u8>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "bytes")
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
        Ok(bytes.to_vec())
    }
}
