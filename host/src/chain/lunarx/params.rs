//! The parameters of the profile, from `params.toml` or a file like it.
//! Read once, before anything is judged; every rule takes its numbers from here.
//! Never half right: a file with an unknown field, a missing one or a number out of range gives one message and nothing else.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Hash;
use crate::chain::text::{self, TextError};

/// Constants of the profile.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LunarParams {
    /// Ed25519 key that signs context records.
    #[serde(deserialize_with = "hex32")]
    pub authority: Hash,
    /// Peers.
    pub peers: PeerParams,
    /// Coins.
    pub supply: SupplyParams,
    /// Contracts and lists of keys.
    pub contracts: ContractParams,
    /// Versions of rows.
    pub rows: RowParams,
    /// Proof blocks.
    pub blocks: BlockParams,
    /// Stored objects.
    pub objects: ObjectParams,
    /// Audits.
    pub audits: AuditParams,
    /// Archives.
    pub archives: ArchiveParams,
    /// Content and answers.
    pub content: ContentParams,
    /// Names.
    pub names: NameParams,
    /// Exchange rates.
    pub rates: RateParams,
    /// Hash of the text that they were read from ([`crate::chain::text`]).
    #[serde(skip)]
    pub text_hash: Hash,
}

/// Puzzles and clock of peers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeerParams {
    /// Leading zero bits of H(id), 0 to 64.
    pub static_zero_bits: u32,
    /// Leading zero bits of H(id xor nonce), 0 to 64.
    pub dynamic_zero_bits: u32,
    /// Seconds that a record may be before or after the time of the run.
    pub clock_s_max: u64,
}

/// The coins that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupplyParams {
    /// Smallest units of a coin, at least 1; that of all coins fits 63 bits.
    pub units_a_coin: u64,
    /// Coins of the founders.
    pub founders_coins: u64,
    /// Coins that can be mined at most.
    pub mined_coins_max: u64,
    /// Coins sold.
    pub sold_coins: u64,
    /// Accounts of the allocation, at least 1, at most 65,535.
    pub allocation_accounts_max: u16,
}

/// Contracts and lists of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContractParams {
    /// Verifiers of a contract, at least 1.
    pub verifiers_max: u16,
    /// Least part of the verifiers that a quorum is, above the line.
    pub quorum_numerator: u16,
    /// Below the line; at least the numerator.
    pub quorum_denominator: u16,
    /// Keys of a list, at least 1.
    pub keys_max: u16,
}

/// Versions of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowParams {
    /// Parents of a version, at least 2.
    pub parents_max: u8,
}

/// Proof blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockParams {
    /// Reward of the first blocks in coins.
    pub reward_coins: u64,
    /// Blocks until it halves, at least 1.
    pub halving_blocks: u64,
    /// Smallest units of reward that one proof stands for, at least 1.
    pub reward_units_a_proof: u64,
    /// Seconds that a block may be ahead of the time of the run.
    pub clock_s_max: u64,
}

/// Stored objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectParams {
    /// Uploads that may be open at once, at least 1.
    pub uploads_max: u16,
}

/// Audits of providers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditParams {
    /// Pieces asked of a provider a day, at least 1.
    pub pieces_a_day: u32,
    /// Pieces of one round, 1 to 4,096.
    pub round_pieces_max: u16,
    /// Bytes of a shard from which a commitment to all of it is asked for, 1 to 65,535.
    pub commit_bytes_min: u64,
    /// The deadline is the time that the shard takes at this rate, at least 1.
    pub deadline_bytes_a_second: u64,
    /// The deadline of smaller shards in microseconds.
    pub small_deadline_us: u64,
}

/// Archives of cold data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArchiveParams {
    /// Seconds before an archive begins to read, at most a year.
    pub mount_s: u64,
    /// Then it reads at this rate, at least 1.
    pub deadline_bytes_a_second: u64,
    /// Parity shards of a stripe, at most 254.
    pub parity_min: u8,
}

/// Content that is delivered, and answers to queries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentParams {
    /// Bytes of one range, 1 to 16 MiB.
    pub range_bytes_max: u32,
    /// Rows of one answer with both neighbours, at least 3.
    pub answer_rows_max: u16,
}

/// Names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameParams {
    /// Bytes of a name, 1 to 255.
    pub name_bytes_max: u8,
    /// The file starts with 2 to this power of buckets, 0 to 16.
    pub initial_level: u8,
    /// Names of a bucket on average before the next split, at least 1.
    pub names_a_bucket: u64,
}

/// Exchange rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateParams {
    /// Seconds after which a rate is stale.
    pub age_s_max: u64,
    /// Seconds that an oracle's clock may be ahead.
    pub clock_s_max: u64,
    /// Most that a rate may move, in hundredths of a percent of the last one.
    pub move_bp_max: u64,
}

/// What is wrong with a file of parameters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParamsError {
    /// It is no TOML, or a field is unknown, missing or of another type.
    #[error("parameters of lunarx: {0}")]
    Text(#[from] TextError),
    /// A number is out of its range.
    #[error("parameters of lunarx: {field}: expected {expected}, got {got}")]
    Range {
        /// The field.
        field: &'static str,
        /// Its range.
        expected: String,
        /// What stands there.
        got: u64,
    },
}

impl LunarParams {
    /// The name of the profile.
    pub const NAME: &'static str = "lunarx";

    /// The parameters that the program carries.
    ///
    /// # Panics
    /// Never in a program whose tests ran: they read the same text.
    #[expect(clippy::expect_used, reason = "the text is part of the program, not an input")]
    pub fn embedded() -> &'static Self {
        static PARAMS: LazyLock<LunarParams> =
            LazyLock::new(|| LunarParams::parse(DEFAULT).expect("the embedded parameters are right"));
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
        let (contracts, supply) = (&self.contracts, &self.supply);
        let coins = [supply.founders_coins, supply.mined_coins_max, supply.sold_coins]
            .iter()
            .try_fold(0u64, |sum, coins| sum.checked_add(*coins));
        let units = coins.and_then(|coins| coins.checked_mul(supply.units_a_coin.max(self.blocks.reward_coins)));
        within(
            "supply (all coins in smallest units)",
            units.unwrap_or(u64::MAX),
            1,
            i64::MAX as u64,
        )?;
        within("supply.units_a_coin", supply.units_a_coin, 1, i64::MAX as u64)?;
        within(
            "supply.allocation_accounts_max",
            supply.allocation_accounts_max.into(),
            1,
            65_535,
        )?;
        within("peers.static_zero_bits", self.peers.static_zero_bits.into(), 0, 64)?;
        within("peers.dynamic_zero_bits", self.peers.dynamic_zero_bits.into(), 0, 64)?;
        // A list of 32 bytes each must fit into a row of the state.
        within("contracts.verifiers_max", contracts.verifiers_max.into(), 1, LIST_MAX)?;
        within("contracts.keys_max", contracts.keys_max.into(), 1, LIST_MAX)?;
        within(
            "contracts.quorum_denominator",
            contracts.quorum_denominator.into(),
            1,
            65_535,
        )?;
        let denominator = contracts.quorum_denominator.into();
        within(
            "contracts.quorum_numerator",
            contracts.quorum_numerator.into(),
            1,
            denominator,
        )?;
        within("rows.parents_max", self.rows.parents_max.into(), 2, 255)?;
        let coins_max = (i64::MAX as u64).checked_div(supply.units_a_coin).unwrap_or_default();
        within("blocks.reward_coins", self.blocks.reward_coins, 0, coins_max)?;
        within("blocks.halving_blocks", self.blocks.halving_blocks, 1, u64::MAX)?;
        within(
            "blocks.reward_units_a_proof",
            self.blocks.reward_units_a_proof,
            1,
            u64::MAX,
        )?;
        within("names.name_bytes_max", self.names.name_bytes_max.into(), 1, 255)?;
        within("objects.uploads_max", self.objects.uploads_max.into(), 1, 1024)?;
        within(
            "audits.pieces_a_day",
            self.audits.pieces_a_day.into(),
            1,
            u32::MAX.into(),
        )?;
        within("audits.round_pieces_max", self.audits.round_pieces_max.into(), 1, 4096)?;
        within("audits.commit_bytes_min", self.audits.commit_bytes_min, 1, 65_535)?;
        within(
            "audits.deadline_bytes_a_second",
            self.audits.deadline_bytes_a_second,
            1,
            u64::MAX,
        )?;
        within("archives.mount_s", self.archives.mount_s, 0, 31_536_000)?;
        within(
            "archives.deadline_bytes_a_second",
            self.archives.deadline_bytes_a_second,
            1,
            u64::MAX,
        )?;
        within("archives.parity_min", self.archives.parity_min.into(), 0, 254)?;
        within(
            "content.range_bytes_max",
            self.content.range_bytes_max.into(),
            1,
            16 << 20,
        )?;
        within(
            "content.answer_rows_max",
            self.content.answer_rows_max.into(),
            3,
            u16::MAX.into(),
        )?;
        within("names.initial_level", self.names.initial_level.into(), 0, 16)?;
        within("names.names_a_bucket", self.names.names_a_bucket, 1, u64::MAX)
    }

    /// Smallest units of the founders, those that were sold, and those that can be mined: below 2^63 together.
    pub fn units(&self) -> [u64; 3] {
        let supply = &self.supply;
        let units = |coins: u64| coins.saturating_mul(supply.units_a_coin);
        [
            units(supply.founders_coins),
            units(supply.sold_coins),
            units(supply.mined_coins_max),
        ]
    }

    /// Least number of verifiers that a quorum of `verifiers` is.
    pub fn quorum_min(&self, verifiers: u16) -> u16 {
        let product = u32::from(verifiers).saturating_mul(self.contracts.quorum_numerator.into());
        // At most `verifiers`, because the numerator is at most the denominator, which is not 0.
        let quorum = product.div_ceil(u32::from(self.contracts.quorum_denominator).max(1));
        u16::try_from(quorum).unwrap_or(u16::MAX)
    }

    /// Reward of the block at this height in smallest units: the first one, halved every so many blocks, rounded down.
    pub fn reward(&self, height: u64) -> u64 {
        let first = self.blocks.reward_coins.saturating_mul(self.supply.units_a_coin);
        let halvings = height.checked_div(self.blocks.halving_blocks).unwrap_or_default();
        u32::try_from(halvings)
            .ok()
            .and_then(|halvings| first.checked_shr(halvings))
            .unwrap_or_default()
    }

    /// What `perigee rules` says of them.
    pub fn constants(&self) -> Vec<(&'static str, String)> {
        let supply = &self.supply;
        let (peers, blocks) = (&self.peers, &self.blocks);
        vec![
            ("authority", hex::encode(self.authority)),
            (
                "puzzles",
                format!("{} and {} zero bits", peers.static_zero_bits, peers.dynamic_zero_bits),
            ),
            (
                "coins",
                format!(
                    "{} founders, {} sold, {} mined at most",
                    supply.founders_coins, supply.sold_coins, supply.mined_coins_max
                ),
            ),
            (
                "quorum",
                format!(
                    "{}/{} of the verifiers",
                    self.contracts.quorum_numerator, self.contracts.quorum_denominator
                ),
            ),
            (
                "reward",
                format!(
                    "{} coins, halved every {} blocks",
                    blocks.reward_coins, blocks.halving_blocks
                ),
            ),
            (
                "signatures",
                "Ed25519 by the rule of ZIP 215, or ECDSA with low s".to_owned(),
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

fn hex32<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Hash, D::Error> {
    let text = String::deserialize(from)?;
    let mut key = Hash::default();
    hex::decode_to_slice(&text, &mut key)
        .map_err(|_| serde::de::Error::custom(format!("expected 64 hex digits, got {text:?}")))?;
    Ok(key)
}

/// Keys of one list at most: 64 KiB of them are a row of the state, with room for what else stands in it.
const LIST_MAX: u64 = 2_000;
/// The text of the parameters that the program carries.
pub const DEFAULT: &str = include_str!("params.toml");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_parameters_are_those_of_the_paper() {
        let params = LunarParams::embedded();
        let [founders, sold, mined] = params.units();
        assert_eq!(founders + sold + mined, 100_000_000 * 100_000_000);
        assert_eq!(params.quorum_min(3), 2);
        assert_eq!(params.quorum_min(4), 3);
        assert_eq!(params.quorum_min(u16::MAX), 43_690);
    }

    #[test]
    fn all_rewards_together_stay_below_what_can_be_mined() {
        let params = LunarParams::embedded();
        let every = params.blocks.halving_blocks;
        // 25e8 < 2^32: the 32nd halving leaves nothing. Summed by eras, each of one reward.
        let total: u128 = (0..70)
            .map(|era| u128::from(params.reward(era * every)) * u128::from(every))
            .sum();
        assert!(total <= u128::from(params.units()[2]));
        assert!(total > u128::from(params.units()[2]) * 999 / 1000, "and comes near");
        assert_eq!(
            params.reward(every - 1),
            2_500_000_000,
            "the last block before the halving"
        );
        assert_eq!(params.reward(every), 1_250_000_000, "the first behind it");
        assert_eq!((params.reward(every * 32), params.reward(u64::MAX)), (0, 0));
    }

    #[test]
    fn a_bad_file_gives_one_message_with_field_expected_and_got() {
        let with = |from: &str, to: &str| {
            assert!(DEFAULT.contains(from), "{from}");
            LunarParams::parse(&DEFAULT.replace(from, to)).unwrap_err().to_string()
        };
        let message = with("quorum_numerator = 2", "quorum_numerator = 4");
        assert_eq!(
            message,
            "parameters of lunarx: contracts.quorum_numerator: expected 1 to 3, got 4"
        );
        assert!(with("parents_max", "parent_max").contains("unknown field `parent_max`"));
        assert!(with("halving_blocks = 1_100_000\n", "").contains("missing field `halving_blocks`"));
        assert!(with("static_zero_bits = 8", "static_zero_bits = \"8\"").contains("expected u32"));
        assert!(with("authority = \"1e", "authority = \"").contains("expected 64 hex digits"));
        let huge = with(
            "founders_coins = 25_000_000",
            "founders_coins = 9_000_000_000_000_000_000",
        );
        assert!(huge.contains("all coins in smallest units"), "{huge}");
    }
}
