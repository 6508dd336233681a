//! The presets `cartycoin` and `cartycoin-regtest`: Litecoin's formats without MWEB, with a supply of 88 million.
//! Read through `chain::profile`; judged by the rules in `chain::utxo`.
//! Never holds a rule of its own.
//!
//! The white paper names scrypt, 88 million coins, 4,032 a day and no premine; formats, soft forks and the network's
//! numbers are in `params.toml`. Every soft fork holds from the first block on. Witness version 1 holds single keys and, by the key
//! aggregation of BIP327, n-of-n; version 2 is SM2; version 3 are members of rings, spent by transactions of version 3
//! ([`super::utxo::ring`]).

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod params;
pub mod reserve;

use std::sync::LazyLock;

use super::utxo::params::Params;
use super::utxo::rules::{self, RING_RULE};
use crate::verdict::Rule;
use params::CartyParams;

/// CartyCoin.
pub static CARTYCOIN: LazyLock<Params> = LazyLock::new(|| EMBEDDED.main);
/// CartyCoin to try out: the same rules at a difficulty that a few hashes meet, without retargets.
pub static CARTYCOIN_REGTEST: LazyLock<Params> = LazyLock::new(|| EMBEDDED.regtest);

/// Its rules: those of the family, that of rings, and those of reserve proofs.
pub static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let blocks = rules::RULES.iter().chain([&RING_RULE]);
    blocks.chain(&reserve::RULES).copied().collect()
});

/// The text of the parameters that the program carries.
pub const DEFAULT: &str = include_str!("params.toml");

/// The parameters that the program carries.
#[expect(
    clippy::expect_used,
    reason = "the text is part of the program, not an input; a test reads it"
)]
static EMBEDDED: LazyLock<CartyParams> =
    LazyLock::new(|| CartyParams::parse(DEFAULT).expect("the embedded parameters are right"));

#[cfg(test)]
#[allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests compute on known values"
)]
mod tests {
    use super::*;
    use crate::chain::utxo::params::Subsidy;

    const COIN: i64 = 100_000_000;

    /// Heights of the last block with a reward, and behind it.
    const LAST: u32 = 11_508_572;

    #[test]
    fn the_supply_is_the_papers_summed_block_by_block() {
        let sum = |from: u32, to: u32| (from..=to).map(|height| CARTYCOIN.subsidy_at(height)).sum::<i64>();
        assert_eq!(CARTYCOIN.subsidy_at(0), 0, "no premine");
        assert_eq!(sum(1, 80_000), 8_000_000 * COIN, "circulation of 8 million");
        assert_eq!(sum(80_001, 80_576), 4_032 * COIN, "576 blocks of 150 seconds are a day");
        assert_eq!(86_400 / CARTYCOIN.spacing_s, 576);
        assert_eq!(sum(0, LAST + 1), 88_000_000 * COIN, "88 million in all");
        assert_eq!(sum(0, LAST + 1), CARTYCOIN.max_money);
    }

    #[test]
    fn the_supply_is_the_papers_in_closed_form() {
        let Subsidy::Steps { table, drawn_before: 0 } = CARTYCOIN.subsidy else {
            panic!("steps without lots");
        };
        // Each step but the last, which gives nothing: its blocks times its coins.
        let steps = table.windows(2);
        let total: i64 = steps.map(|step| i64::from(step[1].0 - step[0].0) * step[0].1).sum();
        assert_eq!(table.last(), Some(&(LAST + 1, 0)), "then nothing, for ever");
        assert_eq!(total, 88_000_000 * COIN);
        assert_eq!(total, (80_000 * 100 + 11_428_571 * 7 + 3) * COIN);
        // The negative control: one block more of any step is more than there may be.
        assert!(total + COIN > CARTYCOIN.max_money);
    }

    #[test]
    fn the_schedule_changes_at_its_heights_and_ends() {
        let steps = [
            (0, 0),
            (1, 100),
            (80_000, 100),
            (80_001, 7),
            (11_508_571, 7),
            (11_508_572, 3),
            (11_508_573, 0),
            (u32::MAX, 0),
        ];
        for (height, coins) in steps {
            assert_eq!(CARTYCOIN.subsidy_at(height), coins * COIN, "{height}");
            assert_eq!(CARTYCOIN_REGTEST.subsidy_at(height), coins * COIN, "{height}");
        }
    }

    #[test]
    fn every_soft_fork_holds_from_the_first_block() {
        let flags = CARTYCOIN.activations.script_flags(1, 0);
        assert!(flags.p2sh && flags.dersig && flags.cltv && flags.csv && flags.witness && flags.taproot);
        assert!(flags.nulldummy && flags.algorithms);
        assert_eq!(CARTYCOIN.activations.version_floor(0), 4);
        assert_eq!(CARTYCOIN.window_s(), 302_400, "three and a half days");
        assert_eq!(CARTYCOIN.pow_limit_bits(), 0x1e0f_ffff);
    }
}
