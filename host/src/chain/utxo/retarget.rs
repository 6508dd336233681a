//! The retarget: new bits from the old ones and the time that a window took.
//! The header chain finds the window and calls this for rule K5; generators call it to mine.
//! Never looks at headers itself: numbers in, bits out.

use super::params::{Params, Retarget};
use super::target::{Compact, U256};

/// The bits at `height` after a window that took `actual_s` seconds at `old_bits` (`CalculateNextWorkRequired`,
/// `CalculateDogecoinNextWorkRequired`).
///
/// The time is damped and clamped as the era of the height says (a quarter and four times of what the window should
/// take, but for Dogecoin), the product is taken modulo 2^256 as in the nodes, and the result is capped at the limit.
/// Litecoin's limit of 236 bits times a clamped time of 21 bits needs 257 bits, so there the value is halved before and
/// doubled after; Dogecoin's longest time has 16 bits.
pub fn adjusted_bits(params: &Params, height: u32, old_bits: u32, actual_s: i64) -> u32 {
    let era = params.era_at(height);
    let window_s = era.window_s;
    // The division rounds towards zero, as in the node's language.
    let excess_s = actual_s.saturating_sub(window_s.into()).checked_div(era.damping.into());
    let counted_s = i64::from(window_s).saturating_add(excess_s.unwrap_or(0));
    let clamped_s = counted_s.max(era.least_s.into()).min(era.most_s.into());
    let old = Compact::decode(old_bits).value;
    let halved = match params.retarget {
        Retarget::FullWindow => old.bits() > params.pow_limit.bits().saturating_sub(1),
        Retarget::WithinWindow | Retarget::Never | Retarget::Eras(_) => false,
    };
    let shift = u32::from(halved);
    let product = old
        .shift_right(shift)
        .wrapping_mul_u32(u32::try_from(clamped_s).unwrap_or(u32::MAX));
    let adjusted = product
        .checked_div(U256::from_u64(window_s.into()))
        .unwrap_or(params.pow_limit)
        .shift_left(shift);
    Compact::encode(adjusted.min(params.pow_limit))
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use super::*;
    use crate::chain::bitcoin::BITCOIN;
    use crate::chain::litecoin::LITECOIN;

    const TWO_WEEKS: i64 = 1_209_600;

    /// The cases of the node's own `pow_tests.cpp`, all from Bitcoin's real chain.
    #[test]
    fn bitcoin_retargets_as_the_node_does() {
        // Height 32,255 to 32,256: no limit in play.
        assert_eq!(
            adjusted_bits(&BITCOIN, 32_256, 0x1d00_ffff, 1_262_152_739 - 1_261_130_161),
            0x1d00_d86a
        );
        // Height 2,015: slower than allowed, capped at the limit.
        assert_eq!(
            adjusted_bits(&BITCOIN, 2_016, 0x1d00_ffff, 1_233_061_996 - 1_231_006_505),
            0x1d00_ffff
        );
        // Height 68,543: faster than a quarter, clamped.
        assert_eq!(
            adjusted_bits(&BITCOIN, 68_544, 0x1c05_a3f4, 1_279_297_671 - 1_279_008_237),
            0x1c01_68fd
        );
        // Height 46,367: slower than four times, clamped.
        assert_eq!(
            adjusted_bits(&BITCOIN, 46_368, 0x1c38_7f6f, 1_269_211_443 - 1_263_163_443),
            0x1d00_e1fd
        );
    }

    #[test]
    fn the_clamp_starts_exactly_at_a_quarter_and_at_four_times() {
        let at = |actual| adjusted_bits(&BITCOIN, 68_544, 0x1c05_a3f4, actual);
        assert_eq!(at(TWO_WEEKS / 4), at(TWO_WEEKS / 4 - 1));
        assert_ne!(
            at(TWO_WEEKS / 4),
            at(TWO_WEEKS / 4 + 1_000),
            "inside the clamp the time counts"
        );
        assert_eq!(at(TWO_WEEKS * 4), at(TWO_WEEKS * 4 + 1));
        assert_ne!(at(TWO_WEEKS * 4), at(TWO_WEEKS * 4 - 1_000));
        assert_eq!(at(i64::MIN), at(0), "a window may even end before it began");
        assert_eq!(at(TWO_WEEKS), 0x1c05_a3f4, "a window on time changes nothing");
    }

    #[test]
    fn litecoin_halves_a_value_that_would_need_257_bits() {
        // The genesis bits have all 236 bits, so the shift acts: four times as slow stays at the limit. Without it the
        // product loses its top bit and the new target comes out far too hard.
        assert_eq!(adjusted_bits(&LITECOIN, 2_016, 0x1e0f_fff0, 302_400 * 4), 0x1e0f_ffff);
        let old = Compact::decode(0x1e0f_fff0).value;
        let lost = old
            .wrapping_mul_u32(302_400 * 4)
            .checked_div(U256::from_u64(302_400))
            .unwrap();
        assert_ne!(Compact::encode(lost.min(LITECOIN.pow_limit)), 0x1e0f_ffff);
        // One bit below, the shift does not act and an even window changes nothing.
        assert_eq!(adjusted_bits(&LITECOIN, 2_016, 0x1e07_ffff, 302_400), 0x1e07_ffff);
        // The real first retarget of Litecoin: block 2,016 of a fast window, a quarter of the target.
        assert_eq!(adjusted_bits(&LITECOIN, 2_016, 0x1e0f_fff0, 0), 0x1e03_fffc);
    }
}
