//! The parameters of the profile, from `params.toml` or a file like it.
//! Read once, before anything is judged; every rule takes its numbers from here.
//! Never half right: a file with an unknown field, a missing one or a number out of range gives one message and nothing else.

use std::sync::LazyLock;

use serde::Deserialize;

use super::dag::{self, GENESIS_COUNT};
use crate::chain::{
    records::Hash,
    text::{self, TextError},
};

/// Constants of the profile.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItcParams {
    /// Ed25519 key that signs context records.
    #[serde(deserialize_with = "hex32")]
    pub authority: Hash,
    /// The chain that certificates and messages are of.
    pub chain_id: u32,
    /// Sets of validators.
    pub validators: ValidatorParams,
    /// Light headers.
    pub headers: HeaderParams,
    /// The log of PBFT.
    pub log: LogParams,
    /// Devices.
    pub devices: DeviceParams,
    /// Results of ChainCode.
    pub code: CodeParams,
    /// Reliable broadcasts.
    pub broadcast: BroadcastParams,
    /// The side chain.
    pub dag: DagParams,
    /// Hash of the text that they were read from ([`crate::chain::text`]).
    #[serde(skip)]
    pub text_hash: Hash,
}

/// Sets of validators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValidatorParams {
    /// Validators of one set, 1 to 600.
    pub count_max: u16,
}

/// Light headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeaderParams {
    /// Headers of one object, 1 to 65,535.
    pub run_max: u16,
    /// Seconds that one may be ahead of the time of the run.
    pub clock_s_max: u64,
}

/// The log of PBFT.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogParams {
    /// Sequence numbers above the last stable checkpoint, at least 1.
    pub window: u64,
    /// Prepared requests of one view change, 1 to 1,000.
    pub prepared_max: u16,
}

/// Devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceParams {
    /// Bytes of one command, 1 to 65,535.
    pub command_bytes_max: u16,
}

/// Results of ChainCode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeParams {
    /// Records of one result, 1 to 1,048,576.
    pub records_max: u32,
    /// Bytes of one record, 32 to 4,096.
    pub record_bytes_max: u16,
    /// Accounts of one pay list, at least 1.
    pub shares_max: u16,
    /// The least floor under the number of subjects.
    pub subjects_min: u64,
}

/// Reliable broadcasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BroadcastParams {
    /// Bytes of one value, 1 to 16 MiB.
    pub value_bytes_max: u32,
}

/// The side chain.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DagParams {
    /// Ids that count as known, all different: what the first transactions approve.
    #[serde(deserialize_with = "hex32s")]
    pub genesis: [Hash; GENESIS_COUNT],
    /// The level that a transaction has at least, 0 to 3.
    pub level_min: u8,
    /// Bytes of one payload.
    pub payload_bytes_max: u16,
    /// How far a parent may lie below its child, in steps of the longest way; at least 1.
    pub depth_gap_max: u32,
    /// The cumulative weight that confirms, at least 1.
    pub theta: u64,
    /// Transactions that are kept, 1 to 100,000,000; those beyond wait.
    pub transactions_max: u32,
    /// Transactions that one header may commit to, at least 1.
    pub commit_max: u32,
}

impl DagParams {
    /// Which of the first eight are among these parents, by bit, and the others.
    pub fn split(&self, parents: &[Hash]) -> (u8, Vec<Hash>) {
        let (mut mask, mut others) = (0, Vec::with_capacity(parents.len()));
        for parent in parents {
            match (0u32..).zip(&self.genesis).find(|(_, id)| *id == parent) {
                Some((bit, _)) => mask |= 1u8.wrapping_shl(bit),
                None => others.push(*parent),
            }
        }
        (mask, others)
    }
}

/// What is wrong with a file of parameters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParamsError {
    /// It is no TOML, or a field is unknown, missing or of another type.
    #[error("parameters of itc: {0}")]
    Text(#[from] TextError),
    /// A number is out of its range.
    #[error("parameters of itc: {field}: expected {least} to {most}, got {got}")]
    Range {
        /// The field.
        field: &'static str,
        /// The least it may be.
        least: u64,
        /// The most.
        most: u64,
        /// What stands there.
        got: u64,
    },
}

impl ItcParams {
    /// The name of the profile.
    pub const NAME: &'static str = "itc";

    /// The parameters that the program carries.
    ///
    /// # Panics
    /// Never in a program whose tests ran: they read the same text.
    #[expect(clippy::expect_used, reason = "the text is part of the program, not an input")]
    pub fn embedded() -> &'static Self {
        static PARAMS: LazyLock<ItcParams> =
            LazyLock::new(|| ItcParams::parse(DEFAULT).expect("the embedded parameters are right"));
        &PARAMS
    }

    /// Reads a file of parameters.
    ///
    /// # Errors
    /// [`ParamsError`]: the first field that is wrong.
    pub fn parse(text: &str) -> Result<Self, ParamsError> {
        let (params, text_hash) = text::read::<Self>(text)?;
        // A set is one row of the state, 64 KiB at most: 89 bytes a validator.
        within("validators.count_max", params.validators.count_max.into(), 1, 600)?;
        within("headers.run_max", params.headers.run_max.into(), 1, u16::MAX.into())?;
        within("headers.clock_s_max", params.headers.clock_s_max, 0, u32::MAX.into())?;
        within("log.window", params.log.window, 1, u32::MAX.into())?;
        // A view change is kept as one row of the state: 44 bytes a request.
        within("log.prepared_max", params.log.prepared_max.into(), 1, 1_000)?;
        let bytes = params.devices.command_bytes_max;
        within("devices.command_bytes_max", bytes.into(), 1, u16::MAX.into())?;
        let (code, broadcast) = (params.code, params.broadcast);
        within("code.records_max", code.records_max.into(), 1, 1 << 20)?;
        within("code.record_bytes_max", code.record_bytes_max.into(), 32, 4_096)?;
        within("code.shares_max", code.shares_max.into(), 1, u16::MAX.into())?;
        within(
            "broadcast.value_bytes_max",
            broadcast.value_bytes_max.into(),
            1,
            16 << 20,
        )?;
        within("dag.level_min", params.dag.level_min.into(), 0, dag::level::MOST.into())?;
        within("dag.depth_gap_max", params.dag.depth_gap_max.into(), 1, u32::MAX.into())?;
        within("dag.theta", params.dag.theta, 1, u64::MAX)?;
        within(
            "dag.transactions_max",
            params.dag.transactions_max.into(),
            1,
            100_000_000,
        )?;
        within("dag.commit_max", params.dag.commit_max.into(), 1, u32::MAX.into())?;
        let unlike: std::collections::BTreeSet<_> = params.dag.genesis.iter().collect();
        let (got, all) = (unlike.len() as u64, GENESIS_COUNT as u64);
        within("different ids of dag.genesis", got, all, all)?;
        Ok(Self { text_hash, ..params })
    }

    /// What `perigee rules` says of them.
    pub fn constants(&self) -> Vec<(&'static str, String)> {
        vec![
            ("authority", hex::encode(self.authority)),
            ("chain", self.chain_id.to_string()),
            ("quorum", "signed weight * 3 > 2 * total".to_owned()),
            ("watermarks", format!("h < n <= h + {}", self.log.window)),
            ("subjects of a result", format!("at least {}", self.code.subjects_min)),
            ("level", format!("at least {}", self.dag.level_min)),
            (
                "D7",
                "of a conflict the larger cumulative weight wins, of equals the lower id; at a snapshot".to_owned(),
            ),
            (
                "D8",
                format!(
                    "confirmed at cumulative weight {}, or by the root of a certified header; at a snapshot",
                    self.dag.theta
                ),
            ),
        ]
    }
}

fn within(field: &'static str, got: u64, least: u64, most: u64) -> Result<(), ParamsError> {
    match (least..=most).contains(&got) {
        true => Ok(()),
        false => Err(ParamsError::Range {
            field,
            least,
            most,
            got,
        }),
    }
}

fn hex32<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Hash, D::Error> {
    let text = String::deserialize(from)?;
    let mut key = Hash::default();
    hex::decode_to_slice(&text, &mut key)
        .map_err(|_| serde::de::Error::custom(format!("expected 64 hex digits, got {text:?}")))?;
    Ok(key)
}

/// As many hashes as there are ids that count as known.
fn hex32s<'de, D: serde::Deserializer<'de>>(from: D) -> Result<[Hash; GENESIS_COUNT], D::Error> {
    let texts = <[String; GENESIS_COUNT]>::deserialize(from)?;
    let mut ids = [Hash::default(); GENESIS_COUNT];
    for (id, text) in ids.iter_mut().zip(&texts) {
        hex::decode_to_slice(text, id)
            .map_err(|_| serde::de::Error::custom(format!("expected 64 hex digits, got {text:?}")))?;
    }
    Ok(ids)
}

/// The text of the parameters that the program carries.
pub const DEFAULT: &str = include_str!("params.toml");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_file_gives_one_message_with_field_expected_and_got() {
        let with = |from: &str, to: &str| {
            assert!(DEFAULT.contains(from), "{from}");
            ItcParams::parse(&DEFAULT.replace(from, to)).unwrap_err().to_string()
        };
        assert_eq!(
            with("count_max = 300", "count_max = 601"),
            "parameters of itc: validators.count_max: expected 1 to 600, got 601"
        );
        assert!(with("chain_id = 1", "chain = 1").contains("unknown field `chain`"));
        assert!(with("window = 4_096\n", "").contains("missing field `window`"));
        assert_eq!(
            with("level_min = 0", "level_min = 4"),
            "parameters of itc: dag.level_min: expected 0 to 3, got 4"
        );
        assert_eq!(
            with(
                "1aa79bb05faa727c6230bcb2e8a9efb94094d89aac47f320306b2c8c92461e60",
                "96d8178a63356626592505ab2aa874ad4f47bbc22d56a42cc2da73abb863dcb2"
            ),
            "parameters of itc: different ids of dag.genesis: expected 8 to 8, got 7"
        );
        assert!(with("authority = \"10", "authority = \"").contains("expected 64 hex digits"));
        assert_eq!(ItcParams::embedded().chain_id, 1);
    }
}
