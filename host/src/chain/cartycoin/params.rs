//! The parameters of CartyCoin, from `params.toml` or a text like it.
//! Read once, before anything is judged; the family's rules and the reserve proofs take their numbers from here.
//! Never half right: an unknown field, a missing one or a number out of range gives one message and nothing else.

use serde::Deserialize;

use super::reserve::{ReserveChain, ReserveParams};
use crate::chain::profile::Profile;
use crate::chain::text::{self, TextError};
use crate::chain::utxo::params::{Activations, Bip16, Genesis, NEVER, Params, PowHash, Retarget, Subsidy};
use crate::chain::utxo::target::{Compact, Target, U256};
use crate::chain::utxo::{Hash32, display_hash};

/// What is wrong with a text of parameters.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParamsError {
    /// It is no TOML, or a field is unknown, missing or of another type.
    #[error("parameters of cartycoin: {0}")]
    Text(#[from] TextError),
    /// A value is out of its range.
    #[error("parameters of cartycoin: {field}: expected {expected}, got {got}")]
    Range {
        /// The field.
        field: &'static str,
        /// Its range.
        expected: String,
        /// What stands there.
        got: String,
    },
}

/// All parameters of the two profiles.
#[derive(Clone, Debug)]
pub struct CartyParams {
    /// Of `cartycoin`.
    pub main: Params,
    /// Of `cartycoin-regtest`: the same rules at a difficulty that a few hashes meet, without retargets.
    pub regtest: Params,
}

impl CartyParams {
    /// Reads a text of parameters. What it names is kept for the life of the program: read it once.
    ///
    /// # Errors
    /// [`ParamsError`]: the first field that is wrong.
    pub fn parse(text: &str) -> Result<Self, ParamsError> {
        let (file, hash) = text::read::<File>(text)?;
        let main = Params {
            text_hash: Some(hash),
            ..file.main()?
        };
        Ok(Self {
            main,
            regtest: file.regtest(main)?,
        })
    }

    /// Whether both genesis blocks are what the text says of them: their ids, and work of their nonces.
    ///
    /// # Errors
    /// The first that is not.
    pub fn check_genesis(&self) -> Result<(), ParamsError> {
        for (params, id, nonce) in [
            (&self.main, "genesis.id", "genesis.nonce"),
            (&self.regtest, "genesis.regtest_id", "genesis.regtest_nonce"),
        ] {
            let header = params.genesis_header();
            let target = Target::new(header.bits, params.pow_limit);
            if !target.is_ok_and(|target| target.is_met_by(&params.pow_hash(&header))) {
                let expected = format!("one whose scrypt hash is at most {}", params.pow_limit);
                return Err(range(nonce, expected, header.nonce));
            }
            let own = display_hash(&header.id());
            if own != params.genesis.id {
                return Err(range(id, own, params.genesis.id));
            }
        }
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    network: Network,
    work: Work,
    money: Money,
    genesis: GenesisFile,
    reserve: ReserveFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Network {
    magic: String,
    regtest_magic: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Work {
    limit_bits: u32,
    regtest_limit_bits: u32,
    spacing_s: u32,
    window_blocks: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Money {
    units_a_coin: i64,
    coins_max: i64,
    maturity_blocks: u32,
    schedule: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    from: u32,
    coins: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GenesisFile {
    time: u32,
    message: String,
    nonce: u32,
    id: String,
    regtest_nonce: u32,
    regtest_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReserveFile {
    depth_blocks: u16,
    headers_max: u16,
    branch_nodes_max: u8,
    deposit_bytes_max: u32,
    script_bytes_max: u16,
    chain: Vec<ChainFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChainFile {
    number: u8,
    profile: String,
    bits_max: u32,
    anchor: String,
    script: String,
}

impl File {
    fn main(&self) -> Result<Params, ParamsError> {
        let (work, money) = (&self.work, &self.money);
        let limit = limit("work.limit_bits", work.limit_bits)?;
        within("work.spacing_s", work.spacing_s.into(), 1, 86_400)?;
        // A window is clamped to four times its length, in 32 bits.
        within("work.window_blocks", work.window_blocks.into(), 2, 10_000)?;
        within("money.units_a_coin", money.units_a_coin, 1, 1_000_000_000)?;
        let coins_most = i64::MAX.checked_div(money.units_a_coin).unwrap_or(1).min(MAX_COINS);
        within("money.coins_max", money.coins_max, 1, coins_most)?;
        Ok(Params {
            name: "cartycoin",
            magic: bytes("network.magic", &self.network.magic)?,
            pow: PowHash::Scrypt,
            pow_limit: limit,
            spacing_s: work.spacing_s,
            window_blocks: work.window_blocks,
            retarget: Retarget::FullWindow,
            min_difficulty_after_s: None,
            subsidy: Subsidy::Steps {
                table: self.schedule()?,
                drawn_before: 0,
            },
            max_money: money.coins_max.saturating_mul(money.units_a_coin),
            coinbase_maturity_blocks: Vec::leak(vec![(0, money.maturity_blocks)]),
            merged_mining: None,
            activations: ACTIVATIONS,
            bip30_exceptions: &[],
            reserve: Some(Box::leak(Box::new(self.reserve.read()?))),
            text_hash: None,
            genesis: Genesis {
                version: 4,
                time: self.genesis.time,
                bits: Compact::encode(limit),
                nonce: self.genesis.nonce,
                message: self.message()?,
                public_key: BASE_POINT,
                reward: 0,
                id: kept("genesis.id", &self.genesis.id)?,
            },
        })
    }

    fn regtest(&self, main: Params) -> Result<Params, ParamsError> {
        let limit = limit("work.regtest_limit_bits", self.work.regtest_limit_bits)?;
        Ok(Params {
            name: "cartycoin-regtest",
            magic: bytes("network.regtest_magic", &self.network.regtest_magic)?,
            pow_limit: limit,
            retarget: Retarget::Never,
            genesis: Genesis {
                bits: Compact::encode(limit),
                nonce: self.genesis.regtest_nonce,
                id: kept("genesis.regtest_id", &self.genesis.regtest_id)?,
                ..main.genesis
            },
            ..main
        })
    }

    /// Heights ascend from 0, and no block gives more than there may be.
    fn schedule(&self) -> Result<&'static [(u32, i64)], ParamsError> {
        let money = &self.money;
        let mut table: Vec<(u32, i64)> = Vec::with_capacity(money.schedule.len());
        for step in &money.schedule {
            within("money.schedule.coins", step.coins, 0, money.coins_max)?;
            let least = table.last().map_or(0, |(from, _)| i64::from(*from).saturating_add(1));
            let most = if table.is_empty() { 0 } else { u32::MAX.into() };
            within("money.schedule.from", step.from.into(), least, most)?;
            table.push((step.from, step.coins.saturating_mul(money.units_a_coin)));
        }
        if table.is_empty() {
            return Err(range("money.schedule", "a step from height 0 on", "none"));
        }
        Ok(table.leak())
    }

    fn message(&self) -> Result<&'static str, ParamsError> {
        let message = &self.genesis.message;
        // It is pushed by one byte of length, behind seven others of a script of at most 100.
        within("genesis.message (bytes)", message.len() as i64, 1, 75)?;
        Ok(String::leak(message.clone()))
    }
}

impl ReserveFile {
    fn read(&self) -> Result<ReserveParams, ParamsError> {
        within(
            "reserve.depth_blocks",
            self.depth_blocks.into(),
            1,
            self.headers_max.into(),
        )?;
        within("reserve.branch_nodes_max", self.branch_nodes_max.into(), 1, 32)?;
        let mut chains: Vec<ReserveChain> = Vec::with_capacity(self.chain.len());
        for chain in &self.chain {
            if chains.iter().any(|known| known.number == chain.number) {
                return Err(range("reserve.chain.number", "a number of its own", chain.number));
            }
            chains.push(chain.read()?);
        }
        Ok(ReserveParams {
            depth_blocks: self.depth_blocks,
            headers_max: self.headers_max,
            branch_nodes_max: self.branch_nodes_max,
            deposit_bytes_max: self.deposit_bytes_max,
            script_bytes_max: self.script_bytes_max,
            chains,
        })
    }
}

impl ChainFile {
    fn read(&self) -> Result<ReserveChain, ParamsError> {
        // CartyCoin itself is not among the constants, and proves nothing to itself.
        let profile = Profile::constant(&self.profile).and_then(Profile::utxo);
        let Some(params) = profile else {
            return Err(range(
                "reserve.chain.profile",
                "another chain of the Bitcoin family",
                &self.profile,
            ));
        };
        let mut anchor: Hash32 = bytes("reserve.chain.anchor", &self.anchor)?;
        // People read ids the other way round.
        anchor.reverse();
        if Target::new(self.bits_max, params.pow_limit).is_err() {
            let expected = format!("bits of a target within {:08x}", params.pow_limit_bits());
            return Err(range(
                "reserve.chain.bits_max",
                expected,
                format!("{:08x}", self.bits_max),
            ));
        }
        let script = hex::decode(&self.script).map_err(|_| range("reserve.chain.script", "hex", &self.script))?;
        Ok(ReserveChain {
            number: self.number,
            params,
            bits_max: self.bits_max,
            anchor,
            script,
        })
    }
}

/// 2^bits - 1.
fn limit(field: &'static str, bits: u32) -> Result<U256, ParamsError> {
    within(field, bits.into(), 24, 255)?;
    let mut limbs = [0u64; 4];
    for (index, limb) in (0u32..).zip(&mut limbs) {
        let ones = bits.saturating_sub(index.saturating_mul(64)).min(64);
        *limb = match ones {
            64 => u64::MAX,
            ones => 1u64.checked_shl(ones).unwrap_or_default().wrapping_sub(1),
        };
    }
    Ok(U256::from_limbs(limbs))
}

fn bytes<const N: usize>(field: &'static str, text: &str) -> Result<[u8; N], ParamsError> {
    let decoded = hex::decode(text).ok().and_then(|bytes| bytes.try_into().ok());
    decoded.ok_or_else(|| range(field, format!("{} hex digits", N.saturating_mul(2)), text))
}

/// An id as people read it, kept for the life of the program.
fn kept(field: &'static str, id: &str) -> Result<&'static str, ParamsError> {
    bytes::<32>(field, id)?;
    Ok(String::leak(id.to_owned()))
}

fn within(field: &'static str, got: i64, least: i64, most: i64) -> Result<(), ParamsError> {
    if (least..=most).contains(&got) {
        return Ok(());
    }
    Err(range(field, format!("{least} to {most}"), got))
}

#[cold]
fn range(field: &'static str, expected: impl Into<String>, got: impl ToString) -> ParamsError {
    ParamsError::Range {
        field,
        expected: expected.into(),
        got: got.to_string(),
    }
}

/// Every soft fork holds from the first block on.
const ACTIVATIONS: Activations = Activations {
    bip16: Bip16::Height(0),
    // The genesis block has a message in place of the height.
    bip34: 1,
    bip66: 0,
    bip65: 0,
    csv: 0,
    segwit: 0,
    taproot: 0,
    version_bits: NEVER,
    mweb: NEVER,
    algorithms: 0,
};
/// Amounts of all inputs of a block must add up in 63 bits.
const MAX_COINS: i64 = 1_000_000_000;
/// The base point of secp256k1: nobody owns the output of the genesis block, which is worth nothing.
const BASE_POINT: &str = "0479be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798483ada7726a3c4655da4fbfc0e1108a8fd\
                          17b448a68554199c47d08ffb10d4b8";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_genesis_block_that_is_not_what_the_text_says_is_told() {
        let good = include_str!("params.toml");
        let check = |from: &str, to: &str| {
            assert!(good.contains(from), "{from}");
            CartyParams::parse(&good.replacen(from, to, 1)).unwrap().check_genesis()
        };
        assert_eq!(check("time = ", "time = "), Ok(()));
        // Half of all nonces meet the limit of the regtest: 1 does not, or it would stand there.
        let nonce = check("regtest_nonce = 2", "regtest_nonce = 1").unwrap_err().to_string();
        assert!(
            nonce.contains("genesis.regtest_nonce: expected one whose scrypt hash is at most"),
            "{nonce}"
        );
        assert!(nonce.ends_with("got 1"), "{nonce}");
        let id = check("regtest_id = \"3ed7", "regtest_id = \"3ed8")
            .unwrap_err()
            .to_string();
        let own =
            "genesis.regtest_id: expected 3ed7c7ace8621f82b8b7d6f07c077a33c911a1194173f4c7c79bfba8296d33f0, got 3ed8";
        assert!(id.contains(own), "{id}");
        let main = check("nonce = 180_547", "nonce = 180_546").unwrap_err().to_string();
        assert!(main.contains("genesis.nonce: expected"), "{main}");
    }

    #[test]
    fn a_wrong_field_is_named_with_expected_and_got() {
        let good = include_str!("params.toml");
        assert!(CartyParams::parse(good).is_ok());
        for (from, to, words) in [
            (
                "spacing_s = 150",
                "spacing_s = 0",
                "work.spacing_s: expected 1 to 86400, got 0",
            ),
            (
                "limit_bits = 236",
                "limit_bits = 256",
                "work.limit_bits: expected 24 to 255, got 256",
            ),
            (
                "\"ca727479\"",
                "\"ca7274\"",
                "network.magic: expected 8 hex digits, got ca7274",
            ),
            (
                "from = 80_001",
                "from = 1",
                "money.schedule.from: expected 2 to 4294967295, got 1",
            ),
            (
                "coins = 7 }",
                "coins = -7 }",
                "money.schedule.coins: expected 0 to 88000000, got -7",
            ),
            (
                "number = 2",
                "number = 1",
                "reserve.chain.number: expected a number of its own, got 1",
            ),
            (
                "profile = \"bitcoin\"",
                "profile = \"shreds\"",
                "expected another chain of the Bitcoin family, got shreds",
            ),
            (
                "bits_max = 0x17_4a_0000",
                "bits_max = 0x1e_00_ffff",
                "reserve.chain.bits_max: expected bits of a target within 1d00ffff, got 1e00ffff",
            ),
            (
                "depth_blocks = 6",
                "depth_blocks = 145",
                "reserve.depth_blocks: expected 1 to 144, got 145",
            ),
            ("window_blocks", "window_block", "unknown field `window_block`"),
            ("coins_max = 88_000_000", "", "missing field `coins_max`"),
        ] {
            assert!(good.contains(from), "{from}");
            let error = CartyParams::parse(&good.replacen(from, to, 1)).unwrap_err().to_string();
            assert!(
                error.starts_with("parameters of cartycoin: ") && error.contains(words),
                "{error}"
            );
        }
    }
}
