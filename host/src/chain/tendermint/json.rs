//! The JSON of light blocks as it stands, and the readers of its scalar fields.
//! Below `decode`, which makes values of it.
//! Never keeps a field that no rule looks at: whatever else stands there is skipped.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{
    Deserialize, Deserializer,
    de::{Error, Visitor},
};

use super::{
    Time,
    decode::{Address, DecodeError},
};

/// Reads a value.
pub(super) fn parse<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, DecodeError> {
    serde_json::from_slice(bytes).map_err(|error| DecodeError::new("JSON", "a light block and its time", error))
}

#[derive(Deserialize)]
pub(super) struct Initial {
    pub(super) signed_header: TrustedHeader,
    pub(super) next_validator_set: ValidatorSet,
    pub(super) trusting_period: Number,
}

/// A header whose commit is not looked at.
#[derive(Deserialize)]
pub(super) struct TrustedHeader {
    pub(super) header: Header,
}

#[derive(Deserialize)]
pub(super) struct Step {
    pub(super) block: LightBlock,
    pub(super) now: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct LightBlock {
    pub(super) signed_header: SignedHeader,
    pub(super) validator_set: ValidatorSet,
    pub(super) next_validator_set: ValidatorSet,
}

#[derive(Deserialize)]
pub(super) struct SignedHeader {
    pub(super) header: Header,
    pub(super) commit: Commit,
}

#[derive(Deserialize)]
pub(super) struct Header {
    #[serde(default)]
    pub(super) version: Version,
    pub(super) chain_id: String,
    pub(super) height: Number,
    pub(super) time: String,
    pub(super) last_block_id: Option<BlockId>,
    pub(super) last_commit_hash: Option<String>,
    pub(super) data_hash: Option<String>,
    pub(super) validators_hash: String,
    pub(super) next_validators_hash: String,
    pub(super) consensus_hash: Option<String>,
    #[serde(default)]
    pub(super) app_hash: String,
    pub(super) last_results_hash: Option<String>,
    pub(super) evidence_hash: Option<String>,
    pub(super) proposer_address: String,
}

#[derive(Default, Deserialize)]
pub(super) struct Version {
    pub(super) block: Option<Number>,
    pub(super) app: Option<Number>,
}

#[derive(Deserialize)]
pub(super) struct BlockId {
    pub(super) hash: Option<String>,
    #[serde(alias = "parts")]
    pub(super) part_set_header: Option<Parts>,
}

#[derive(Default, Deserialize)]
pub(super) struct Parts {
    pub(super) total: Option<Number>,
    pub(super) hash: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Commit {
    pub(super) height: Number,
    pub(super) round: Number,
    pub(super) block_id: BlockId,
    pub(super) signatures: Option<Vec<Vote>>,
}

#[derive(Deserialize)]
pub(super) struct Vote {
    pub(super) block_id_flag: Number,
    pub(super) validator_address: Option<String>,
    pub(super) timestamp: Option<String>,
    pub(super) signature: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct ValidatorSet {
    pub(super) validators: Option<Vec<Validator>>,
}

#[derive(Deserialize)]
pub(super) struct Validator {
    pub(super) address: String,
    pub(super) pub_key: PublicKey,
    #[serde(alias = "power")]
    pub(super) voting_power: Number,
}

#[derive(Deserialize)]
pub(super) struct PublicKey {
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) value: String,
}

/// A number from 0 to 2^63 - 1, as a number or in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number(pub(super) u64);

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Digits;
        impl Visitor<'_> for Digits {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number from 0 to 2^63 - 1, in text or not")
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Number, E> {
                match i64::try_from(value) {
                    Ok(_) => Ok(Number(value)),
                    Err(_) => Err(E::custom(format!("expected a number below 2^63, got {value}"))),
                }
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Number, E> {
                let digits = Some(text).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
                match digits.and_then(|text| text.parse().ok()) {
                    Some(value) => self.visit_u64(value),
                    None => Err(E::custom(format!("expected a number below 2^63, got {text:?}"))),
                }
            }
        }
        deserializer.deserialize_any(Digits)
    }
}

/// Bytes in hexadecimal, of either case.
pub(super) fn hexadecimal(text: &str, field: &str) -> Result<Vec<u8>, DecodeError> {
    hex::decode(text).map_err(|error| DecodeError::new(field, "hexadecimal digits", error))
}

/// A hash that may be absent.
pub(super) fn hash(text: Option<&str>, field: &str) -> Result<Vec<u8>, DecodeError> {
    let bytes = hexadecimal(text.unwrap_or_default(), field)?;
    match bytes.len() {
        0 | 32 => Ok(bytes),
        got => Err(DecodeError::new(field, "no or 32 bytes", got)),
    }
}

/// An address.
pub(super) fn address(text: &str, field: &str) -> Result<Address, DecodeError> {
    let bytes = hexadecimal(text, field)?;
    let got = bytes.len();
    bytes
        .try_into()
        .map_err(|_| DecodeError::new(field, "an address of 20 bytes", got))
}

/// A point in time.
pub(super) fn time(text: &str, field: &str) -> Result<Time, DecodeError> {
    let wrong = || DecodeError::new(field, "a time such as 1970-01-01T00:00:00.5Z", format!("{text:?}"));
    Time::parse(text).ok_or_else(wrong)
}

/// So many bytes in base64.
pub(super) fn base64_array<const N: usize>(text: &str, field: &str) -> Result<[u8; N], DecodeError> {
    let bytes = STANDARD
        .decode(text)
        .map_err(|error| DecodeError::new(field, format!("base64 of {N} bytes"), error))?;
    let got = bytes.len();
    bytes
        .try_into()
        .map_err(|_| DecodeError::new(field, format!("{N} bytes"), got))
}
