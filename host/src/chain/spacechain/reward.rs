//! The reward of a block and its shares (Q19).
//! Called by the judge with what it knows of fees and of the stakers before; numbers in, a finding in words out.
//! Never looks a coin or a header up.

use super::super::utxo::Transaction;
use super::super::utxo::script::{opcode, put_push};
use super::params::SpaceParams;

impl SpaceParams {
    /// What a block at this height may make of nothing (`GetBlockSubsidy`).
    ///
    /// Each block with reduced spacing counts a quarter: the reward and the progress to the next halving go on where
    /// they were.
    pub fn subsidy_at(&self, height: u32) -> i64 {
        if height <= self.last_big_reward {
            return self.big_reward;
        }
        let count = i64::from(height).saturating_sub(i64::from(self.last_big_reward));
        let (factor, before) = if self.is_reduced(height) {
            let reduced = i64::from(self.activations.reduced_spacing);
            let before = reduced
                .saturating_sub(i64::from(self.last_big_reward))
                .saturating_sub(1);
            (DOWNSCALE, before)
        } else {
            (1, 0)
        };
        let weight = count
            .saturating_sub(before)
            .saturating_add(before.saturating_mul(factor));
        let interval = i64::from(self.halving_blocks).saturating_mul(factor);
        let halvings = weight.saturating_sub(1).checked_div(interval).unwrap_or(0);
        match u32::try_from(halvings) {
            Ok(halvings) if halvings < HALVINGS_MAX => self
                .reward
                .checked_div(factor)
                .unwrap_or(0)
                .checked_shr(halvings)
                .unwrap_or(0),
            Ok(_) => 0,
            // Not reached: the weight of a height is not negative.
            Err(_) => 0,
        }
    }
}

/// What is known of the fees of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fees {
    /// All of them, less what contracts give back.
    Exactly(i64),
    /// At least so much is left of them behind what contracts give back.
    AtLeast(i64),
}

/// Whether a coinstake pays the other stakers their equal shares (`CheckReward`): for each of `scripts`, where they are
/// known, else for so many as there must be, an output of a tenth of reward and fees, rounded down. The value is false
/// where that could not be decided.
///
/// # Errors
/// What was expected and got.
pub fn check_shares(
    params: &SpaceParams,
    height: u32,
    coinstake: &Transaction,
    fees: Fees,
    scripts: Option<&[Vec<u8>]>,
) -> Result<bool, String> {
    let parts = i64::from(params.reward_parts);
    let share_of = |fees: i64| {
        let reward = params.subsidy_at(height).saturating_add(fees);
        reward.checked_div(parts).unwrap_or(0)
    };
    let others = usize::try_from(params.reward_parts.saturating_sub(1)).unwrap_or(usize::MAX);
    let mut values: Vec<i64> = coinstake.outputs().map(|output| output.value).collect();
    values.sort_unstable();
    let most_of_one = |least: i64| {
        let runs = values.chunk_by(|a, b| a == b).filter(|run| run.first() >= Some(&least));
        runs.map(<[i64]>::len).max().unwrap_or(0)
    };
    match (fees, scripts) {
        (Fees::Exactly(fees), Some(scripts)) => {
            let share = share_of(fees);
            let mut outputs: Vec<_> = coinstake.outputs().collect();
            for (number, script) in scripts.iter().enumerate() {
                let found = outputs
                    .iter()
                    .position(|output| output.value == share && output.script_pubkey == script.as_slice());
                match found {
                    Some(at) => drop(outputs.swap_remove(at)),
                    None => {
                        return Err(format!(
                            "expected an output of {share} for staker {number} of the nine, got none"
                        ));
                    }
                }
            }
            Ok(true)
        }
        (Fees::Exactly(fees), None) => {
            let share = share_of(fees);
            let got = values.iter().filter(|value| **value == share).count();
            if got < others {
                return Err(format!("expected {others} outputs of {share}, got {got}"));
            }
            Ok(false)
        }
        (Fees::AtLeast(fees), _) => {
            let least = share_of(fees);
            let got = most_of_one(least);
            if got < others {
                return Err(format!(
                    "expected {others} equal outputs of at least {least}, got {got}"
                ));
            }
            Ok(false)
        }
    }
}

/// The script that a share of a staker with this key hash goes to.
#[must_use]
pub fn share_script(key_hash: &[u8; 20]) -> Vec<u8> {
    let mut script = Vec::with_capacity(25);
    script.extend_from_slice(&[opcode::DUP, opcode::HASH160]);
    put_push(&mut script, key_hash);
    script.extend_from_slice(&[opcode::EQUALVERIFY, opcode::CHECKSIG]);
    script
}

/// Blocks with reduced spacing for one without.
const DOWNSCALE: i64 = 4;
/// Halvings behind which nothing is left.
const HALVINGS_MAX: u32 = 7;

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use super::super::params::{COIN, SPACECHAIN};
    use super::*;
    use crate::chain::utxo::{InputParts, TransactionBuilder};

    #[test]
    fn subsidies_change_at_their_heights() {
        let at = |height| SPACECHAIN.subsidy_at(height);
        assert_eq!([0, 5_000, 5_001].map(at), [20_000 * COIN, 20_000 * COIN, 4 * COIN]);
        // 985,500 blocks of 4 end at 990,500; from 845,000 on four blocks count for one.
        assert_eq!([844_999, 845_000].map(at), [4 * COIN, COIN]);
        // 839,999 plain blocks before 845,000 have weight 3,359,996 of 3,942,000: 582,004 blocks are left.
        let last = 844_999 + 582_004;
        assert_eq!([last, last + 1].map(at), [COIN, COIN / 2]);
        let era = 4 * 985_500;
        assert_eq!(at(last + 5 * era + 1), COIN >> 6);
        assert_eq!([last + 6 * era, last + 6 * era + 1].map(at), [COIN >> 6, 0]);
        assert_eq!(at(u32::MAX), 0);
    }

    #[test]
    fn all_subsidies_stay_below_the_money_limit() {
        let plain = 5_000 * 20_000 + 839_999 * 4;
        let eras = (1..7).map(|n| i128::from(COIN >> n) * 3_942_000).sum::<i128>();
        let total = i128::from(COIN) * (plain + 582_004) + eras;
        assert!(total <= i128::from(SPACECHAIN.max_money), "{total}");
    }

    fn coinstake(outputs: &[(i64, u8)]) -> Transaction {
        let outputs = outputs.iter().map(|(value, key)| (*value, share_script(&[*key; 20])));
        TransactionBuilder {
            version: 2,
            inputs: vec![InputParts::default()],
            outputs: outputs.collect(),
            lock_time: 0,
            rings: None,
        }
        .build()
        .unwrap()
    }

    fn nine(share: i64) -> Vec<(i64, u8)> {
        let mut outputs = vec![(0, 0), (900 * COIN, 99)];
        outputs.extend((1..=9).map(|key| (share, key)));
        outputs
    }

    #[test]
    fn nine_shares_are_a_tenth_each() {
        let check = |outputs: &[(i64, u8)], fees, scripts: Option<&[Vec<u8>]>| {
            check_shares(&SPACECHAIN, 22_380, &coinstake(outputs), fees, scripts)
        };
        let scripts: Vec<_> = (1..=9).map(|key| share_script(&[key; 20])).collect();
        // 4 coins and 99 of fees: a tenth rounded down.
        let (fees, share) = (Fees::Exactly(99), 40_000_009);
        assert_eq!(check(&nine(share), fees, Some(&scripts)), Ok(true));
        assert_eq!(check(&nine(share), fees, None), Ok(false), "to whom is not known");
        assert_eq!(check(&nine(share), Fees::AtLeast(0), None), Ok(false));
        assert_eq!(check(&nine(share), Fees::AtLeast(99), None), Ok(false));
        // One unit off, in one of the nine or in all.
        for wrong in [share - 1, share + 1] {
            assert!(check(&nine(wrong), fees, Some(&scripts)).is_err());
            assert!(check(&nine(wrong), fees, None).is_err());
        }
        let mut uneven = nine(share);
        uneven[10].0 += 1;
        assert!(check(&uneven, fees, Some(&scripts)).is_err_and(|error| error.contains("staker 8")));
        assert!(check(&uneven, Fees::AtLeast(0), None).is_err(), "they are not equal");
        assert!(
            check(&nine(39_999_999), Fees::AtLeast(0), None).is_err(),
            "less than without fees"
        );
        // Somebody else is paid.
        let mut other = nine(share);
        other[5].1 = 77;
        assert!(check(&other, fees, Some(&scripts)).is_err());
        assert_eq!(check(&other, fees, None), Ok(false));
        // A staker of two of the blocks is paid twice, by two outputs.
        let twice = [&scripts[..8], &scripts[..1]].concat();
        assert!(check(&nine(share), fees, Some(&twice)).is_err());
    }
}
