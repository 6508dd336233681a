//! Values of the chain inside serde: keys, shapes and signatures stand as the bytes that records have for them.
//! Used by whatever of the engine goes into the store's side tables or into evidence.
//! Never accepts bytes that the chain's own reader refuses.

use serde::{Deserialize, Deserializer, Serializer, de::Error};

use crate::chain::lunarx::value::Value;

/// Writes the bytes of a value.
pub(crate) fn serialize<V: Value, S: Serializer>(value: &V, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_bytes(&value.to_bytes())
}

/// Reads them back.
pub(crate) fn deserialize<'de, V: Value, D: Deserializer<'de>>(from: D) -> Result<V, D::Error> {
    let bytes = Vec::<u8>::deserialize(from)?;
    V::from_bytes(&bytes).ok_or_else(|| D::Error::custom(format!("{} bytes that hold no such value", bytes.len())))
}
