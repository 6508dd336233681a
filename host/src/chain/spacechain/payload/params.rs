//! The parameters of the payload's records, from `params.toml` or a file like it.
//! Read once, before anything is judged; every rule of a record takes its numbers from here.
//! Never half right: a file with an unknown field, a missing one or a number out of range gives one message and nothing else.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Hash, key::PublicKey};
use crate::chain::text::{self, TextError};

/// Constants of the payload's records.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayloadParams {
    /// Key that signs context and alone may ask for actuators.
    #[serde(deserialize_with = "ecdsa_key")]
    pub platform: PublicKey,
    /// Lists of context.
    pub context: ContextParams,
    /// Uploads of applications.
    pub uploads: UploadParams,
    /// Updates from the ground.
    pub updates: UpdateParams,
    /// Captures of the CAN bus.
    pub can: CanParams,
    /// Frames of the I2C bus.
    pub i2c: I2cParams,
    /// Telecommands.
    pub telecommands: TelecommandParams,
    /// Bundles between satellites.
    pub bundles: BundleParams,
    /// Headers of the chain.
    pub headers: HeaderParams,
    /// Proofs of payment.
    pub tickets: TicketParams,
    /// Filters of blocks.
    pub filters: FilterParams,
    /// Telemetry.
    pub telemetry: TelemetryParams,
    /// Hash of the text that they were read from ([`crate::chain::text`]).
    #[serde(skip)]
    pub text_hash: Hash,
}

/// Lists of context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContextParams {
    /// Keys of one list, 1 to 1,000.
    pub keys_max: u16,
    /// Bytes of a script that tickets pay to, 1 to 10,000.
    pub script_bytes_max: u16,
}

/// Uploads of applications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UploadParams {
    /// Bytes of code, at least 1.
    pub code_bytes_max: u64,
    /// Bytes of code in one object, 1 to 256 MiB.
    pub inline_bytes_max: u64,
    /// Bits that applications may ask for.
    pub capabilities: u32,
    /// Bits for the platform key alone; none of those above.
    pub actuators: u32,
}

/// Updates from the ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateParams {
    /// Bytes of an image, 1 to 256 MiB.
    pub image_bytes_max: u64,
    /// Seconds from the time of the run to the end of validity.
    pub validity_s_max: u64,
}

/// Captures of the CAN bus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CanParams {
    /// Frames of a capture, at least 1.
    pub frames_max: u16,
    /// Messages open at once, at least 1.
    pub messages_max: u16,
    /// Bytes of a packet behind its header, 1 to 2,042: its frames must be countable by eight bits.
    pub packet_bytes_max: u16,
}

/// Frames of the I2C bus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct I2cParams {
    /// Least address of a node, at most 127.
    pub address_min: u8,
    /// Greatest address, from the least to 127.
    pub address_max: u8,
    /// Bytes of a frame, at least 4.
    pub frame_bytes_max: u16,
}

/// Telecommands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TelecommandParams {
    /// Seconds that an operator's clock may be off.
    pub clock_s_max: u64,
    /// Frames of the window, even, 2 to 254.
    pub window_frames: u8,
}

/// Bundles between satellites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundleParams {
    /// Seconds that a bundle may live.
    pub lifetime_s_max: u32,
    /// Seconds that a satellite's clock may be ahead.
    pub clock_s_max: u64,
    /// Satellites on the way.
    pub hops_max: u16,
    /// Bytes of all packets, 64 to 64 MiB.
    pub packets_bytes_max: u64,
}

/// Headers of the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeaderParams {
    /// Headers of one run, at least 1.
    pub run_max: u16,
    /// Blocks from the tip down to which a branch may go off.
    pub branch_blocks_max: u32,
}

/// Proofs of payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TicketParams {
    /// Blocks from that of the payment to the tip, both counted; at least 1.
    pub confirmations: u32,
    /// Bytes of the transaction, 65 to 1,000,000.
    pub transaction_bytes_max: u32,
}

/// Filters of blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilterParams {
    /// Bytes of a filter, 1 to 16 MiB.
    pub filter_bytes_max: u32,
    /// Scripts asked for at once.
    pub queries_max: u16,
}

/// Telemetry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TelemetryParams {
    /// Frames that a newer one may be ahead of the last of its channel, 1 to 254 of the 256 that a count tells apart.
    pub ahead_frames_max: u8,
}

/// What is wrong with a file of parameters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParamsError {
    /// It is no TOML, or a field is unknown, missing or of another type.
    #[error("parameters of spacechain: {0}")]
    Text(#[from] TextError),
    /// A number is out of its range.
    #[error("parameters of spacechain: {field}: expected {expected}, got {got}")]
    Range {
        /// The field.
        field: &'static str,
        /// Its range.
        expected: String,
        /// What stands there.
        got: u64,
    },
}

impl PayloadParams {
    /// The name of the profile.
    pub const NAME: &'static str = "spacechain";

    /// The parameters that the program carries.
    ///
    /// # Panics
    /// Never in a program whose tests ran: they read the same text.
    #[expect(clippy::expect_used, reason = "the text is part of the program, not an input")]
    pub fn embedded() -> &'static Self {
        static PARAMS: LazyLock<PayloadParams> =
            LazyLock::new(|| PayloadParams::parse(DEFAULT).expect("the embedded parameters are right"));
        &PARAMS
    }

    /// Reads a file of parameters.
    ///
    /// # Errors
    /// [`ParamsError`]: the first field that is wrong.
    pub fn parse(text: &str) -> Result<Self, ParamsError> {
        let (params, text_hash) = text::read::<Self>(text)?;
        params.check()?;
        Ok(Self { text_hash, ..params })
    }

    fn check(&self) -> Result<(), ParamsError> {
        let (uploads, window) = (&self.uploads, self.telecommands.window_frames);
        // A list of 34 bytes each must fit into a row of the state.
        within("context.keys_max", self.context.keys_max.into(), 1, 1_000)?;
        within(
            "context.script_bytes_max",
            self.context.script_bytes_max.into(),
            1,
            10_000,
        )?;
        within("uploads.code_bytes_max", uploads.code_bytes_max, 1, u64::MAX)?;
        within("uploads.inline_bytes_max", uploads.inline_bytes_max, 1, INLINE_MAX)?;
        let both = uploads.capabilities & uploads.actuators;
        within(
            "uploads.actuators (those that are capabilities of all)",
            both.into(),
            0,
            0,
        )?;
        within("updates.image_bytes_max", self.updates.image_bytes_max, 1, INLINE_MAX)?;
        within("can.frames_max", self.can.frames_max.into(), 1, u16::MAX.into())?;
        within("can.messages_max", self.can.messages_max.into(), 1, 1_024)?;
        within("can.packet_bytes_max", self.can.packet_bytes_max.into(), 1, 2_042)?;
        within("i2c.address_min", self.i2c.address_min.into(), 0, 127)?;
        let least = self.i2c.address_min.into();
        within("i2c.address_max", self.i2c.address_max.into(), least, 127)?;
        within(
            "i2c.frame_bytes_max",
            self.i2c.frame_bytes_max.into(),
            4,
            u16::MAX.into(),
        )?;
        within("telecommands.window_frames", window.into(), 2, 254)?;
        within(
            "telecommands.window_frames (its rest by two)",
            (window & 1).into(),
            0,
            0,
        )?;
        within("bundles.hops_max", self.bundles.hops_max.into(), 0, 1_000)?;
        within(
            "bundles.packets_bytes_max",
            self.bundles.packets_bytes_max,
            64,
            64 << 20,
        )?;
        within("headers.run_max", self.headers.run_max.into(), 1, u16::MAX.into())?;
        within(
            "headers.branch_blocks_max",
            self.headers.branch_blocks_max.into(),
            0,
            100_000,
        )?;
        within("tickets.confirmations", self.tickets.confirmations.into(), 1, 1_000_000)?;
        within(
            "tickets.transaction_bytes_max",
            self.tickets.transaction_bytes_max.into(),
            65,
            1_000_000,
        )?;
        within(
            "filters.filter_bytes_max",
            self.filters.filter_bytes_max.into(),
            1,
            16 << 20,
        )?;
        let ahead = self.telemetry.ahead_frames_max.into();
        within("telemetry.ahead_frames_max", ahead, 1, 254)
    }

    /// What `perigee rules` says of them.
    pub fn constants(&self) -> Vec<(&'static str, String)> {
        vec![
            ("platform key", hex::encode(self.platform.bytes())),
            (
                "code of an application",
                format!("{} bytes", self.uploads.code_bytes_max),
            ),
            (
                "capabilities",
                format!(
                    "{:#x}, of actuators {:#x}",
                    self.uploads.capabilities, self.uploads.actuators
                ),
            ),
            (
                "window of telecommands",
                format!("{} frames", self.telecommands.window_frames),
            ),
            ("depth of a ticket", format!("{} blocks", self.tickets.confirmations)),
            (
                "telemetry ahead of the last",
                format!("{} frames at most", self.telemetry.ahead_frames_max),
            ),
        ]
    }
}

fn within(field: &'static str, got: u64, least: u64, most: u64) -> Result<(), ParamsError> {
    match (least..=most).contains(&got) {
        true => Ok(()),
        false => Err(ParamsError::Range {
            field,
            expected: format!("{least} to {most}"),
            got,
        }),
    }
}

fn ecdsa_key<'de, D: serde::Deserializer<'de>>(from: D) -> Result<PublicKey, D::Error> {
    let text = String::deserialize(from)?;
    let mut key = [0; 33];
    let read = hex::decode_to_slice(&text, &mut key).ok();
    read.and_then(|()| PublicKey::ecdsa(&key))
        .ok_or_else(|| serde::de::Error::custom(format!("expected a compressed key of 66 hex digits, got {text:?}")))
}

/// Bytes of one object's payload at most: what a stream can hold in memory at once.
const INLINE_MAX: u64 = 256 << 20;
/// The text of the parameters that the program carries.
pub const DEFAULT: &str = include_str!("params.toml");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_parameters_are_read_and_name_the_key_of_generated_streams() {
        let params = PayloadParams::embedded();
        assert_eq!(params.platform, super::super::testing::Signer::platform().key());
        assert_eq!(params.uploads.code_bytes_max, 4 << 30, "paper: 4 GB");
    }

    #[test]
    fn a_wrong_number_is_named() {
        // Each a number just outside of its range, or of another form.
        let cases = [
            ("window_frames = 20", "window_frames = 21", "window_frames"),
            ("window_frames = 20", "window_frames = 0", "window_frames"),
            ("actuators = 0x003f_0000", "actuators = 0x003f_0001", "actuators"),
            ("address_max = 0x77", "address_max = 7", "address_max"),
            ("confirmations = 500", "confirmations = 0", "confirmations"),
            ("packet_bytes_max = 256", "packet_bytes_max = 2043", "packet_bytes_max"),
            ("platform = \"03", "platform = \"04", "compressed key"),
            ("run_max = 2000", "run = 2000", "run"),
            ("ahead_frames_max = 127", "ahead_frames_max = 255", "ahead_frames_max"),
            ("ahead_frames_max = 127", "ahead_frames_max = 0", "ahead_frames_max"),
        ];
        for (old, new, named) in cases {
            assert!(DEFAULT.contains(old), "{old}");
            let error = PayloadParams::parse(&DEFAULT.replace(old, new))
                .unwrap_err()
                .to_string();
            assert!(error.contains(named), "{new}: {error}");
        }
        assert!(PayloadParams::parse(DEFAULT).is_ok(), "the control");
    }
}
