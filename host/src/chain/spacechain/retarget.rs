//! The retarget of Qtum: new bits from those of the last block of the same kind and the time it took.
//! The chain of headers finds the two blocks and calls this for rule Q6; generators call it to mine.
//! Never looks at headers itself: numbers in, bits out.

use super::super::utxo::target::{Compact, U256};
use super::params::SpaceParams;

/// The bits of the stake behind the one at `height - 1`, which had `old_bits` and came `actual_s` seconds after the stake
/// before it (`CalculateNextWorkRequired`).
///
/// Below QIP9 `old * ((I - 1) S + 2 a) / ((I + 1) S)` with a of at most 10 S, from there on
/// `old * exp(2 (a - S) / ((I + 1) S))` with a of at most 20 S, both in units of the time mask and in whole numbers;
/// a time before that of the stake before counts as S.
pub fn stake_bits(params: &SpaceParams, height: u32, old_bits: u32, actual_s: i64) -> u32 {
    if params.retarget.never_stake {
        return old_bits;
    }
    let spacing = params.spacing_at(height);
    let interval = params.window_blocks(height);
    let limit = params.stake_limit(height);
    let old = Compact::decode(old_bits).value;
    let clamped = |times: i64| {
        let actual = if actual_s < 0 { spacing } else { actual_s };
        actual.min(spacing.saturating_mul(times))
    };
    let whole = interval.saturating_add(1).saturating_mul(spacing);
    let new = if height < params.activations.qip9 {
        let part = interval.saturating_sub(1).saturating_mul(spacing);
        let factor = part.saturating_add(clamped(10).saturating_mul(2));
        let product = old.wrapping_mul_u32(u32::try_from(factor).unwrap_or(u32::MAX));
        divided(product, whole)
    } else {
        let unit = i64::from(params.time_mask(height)).saturating_add(1);
        let late = clamped(20).saturating_sub(spacing).saturating_mul(2);
        let (p, q) = (late.checked_div(unit), whole.checked_div(unit));
        times_exponential(old, p.unwrap_or(0), q.unwrap_or(1))
    };
    let new = if new.is_zero() { limit } else { new.min(limit) };
    Compact::encode(new)
}

/// `value * exp(p / q)` by the first terms of its series, each rounded down, modulo 2^256 (`mul_exp`).
fn times_exponential(value: U256, p: i64, q: i64) -> U256 {
    let factor = u32::try_from(p.unsigned_abs()).unwrap_or(u32::MAX);
    let (mut term, mut sum) = (value, value);
    let mut n = 0i64;
    while !term.is_zero() {
        n = n.saturating_add(1);
        term = divided(divided(term.wrapping_mul_u32(factor), q), n);
        sum = if p < 0 && n & 1 == 1 {
            sum.overflowing_sub(term).0
        } else {
            sum.overflowing_add(term).0
        };
    }
    sum
}

/// Divided by a number that is positive here, rounded down.
fn divided(value: U256, divisor: i64) -> U256 {
    let divisor = U256::from_u64(divisor.unsigned_abs());
    value.checked_div(divisor).unwrap_or(U256::ZERO)
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use super::super::params::{SPACECHAIN, SPACECHAIN_REGTEST};
    use super::*;

    #[test]
    fn real_stakes_move_the_target_as_on_the_main_network() {
        // Blocks 22,380 to 22,385: the bits of each follow from the two before it.
        let chain = [
            (1_507_372_912, 0x1a15_06e3),
            (1_507_372_960, 0x1a11_bdcf),
            (1_507_373_136, 0x1a0e_f826),
            (1_507_373_168, 0x1a10_5f69),
            (1_507_373_376, 0x1a0d_4d85),
            (1_507_373_536, 0x1a0f_61a1),
        ];
        for (number, three) in (22_382u32..).zip(chain.windows(3)) {
            let got = stake_bits(&SPACECHAIN, number, three[1].1, three[1].0 - three[0].0);
            assert_eq!(format!("{got:08x}"), format!("{:08x}", three[2].1), "block {number}");
            let other = stake_bits(&SPACECHAIN, number, three[1].1, three[1].0 - three[0].0 + 16);
            assert_ne!(other, three[2].1, "the time shows");
        }
    }

    #[test]
    fn a_stake_on_time_changes_nothing_and_clamps_hold() {
        // One height in each of the three eras, with the clamp of the era.
        for (height, most) in [(10_000u32, 10), (500_000, 20), (900_000, 20)] {
            let spacing = SPACECHAIN.spacing_at(height);
            let at = |actual| stake_bits(&SPACECHAIN, height, 0x1915_06e3, actual);
            assert_eq!(at(spacing), 0x1915_06e3, "height {height}");
            assert_eq!(at(-1), at(spacing), "a time before the last one counts as on time");
            assert!(at(0) < at(spacing) && at(spacing) < at(2 * spacing));
            assert_eq!(at(most * spacing), at(most * spacing + 1_000_000));
            assert_ne!(at(most * spacing), at(most * spacing - spacing));
            let limit = Compact::encode(SPACECHAIN.stake_limit(height));
            assert_eq!(stake_bits(&SPACECHAIN, height, limit, 10 * spacing), limit, "capped");
        }
    }

    #[test]
    fn the_exponential_is_that_of_the_reals() {
        // exp(1/2), exp(-1/2), exp(0): the series against known digits, at 128 bits of precision.
        let one = U256::ONE.shift_left(128);
        for (p, expected) in [(1, 1.648_721_270_700_128f64), (-1, 0.606_530_659_712_633), (0, 1.0)] {
            let got = times_exponential(one, p, 2).shift_right(128 - 52).low_u64() as f64 / 2f64.powi(52);
            assert!(
                (got - expected).abs() < 1e-12,
                "exp({p}/2): expected {expected}, got {got}"
            );
        }
        assert_eq!(times_exponential(U256::ZERO, 5, 2), U256::ZERO);
    }

    #[test]
    fn eras_have_their_windows_and_limits() {
        assert_eq!(
            [466_599, 466_600, 844_999, 845_000].map(|h| SPACECHAIN.window_blocks(h)),
            [7, 31, 31, 31]
        );
        assert_eq!([844_999, 845_000].map(|h| SPACECHAIN.spacing_at(h)), [128, 32]);
        let limits = [466_599, 466_600, 845_000].map(|h| Compact::encode(SPACECHAIN.stake_limit(h)));
        assert_eq!(limits, [0x1d00_ffff, 0x1a1f_ffff, 0x1a3f_ffff]);
        assert_eq!(Compact::encode(SPACECHAIN.pow_limit), 0x1f00_ffff);
        assert_eq!(stake_bits(&SPACECHAIN_REGTEST, 3_000, 0x207f_ffff, 5), 0x207f_ffff);
    }
}
