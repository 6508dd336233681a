//! The presets `dogecoin` and `dogecoin-regtest`: the node's constants, nothing else.
//! Read through `chain::profile`; judged by the rules in `chain::utxo`.
//! Never holds a rule of its own.
//!
//! Source: Dogecoin Core `src/chainparams.cpp`, `src/dogecoin.cpp`, `src/pow.cpp` and `src/validation.cpp`. CSV and
//! SegWit never came: versions that carry a chain id have no room for the version bits that would have signalled them,
//! and `IsWitnessEnabled` is switched off.

use super::utxo::params::{Activations, Bip16, Era, Genesis, MergedMining, NEVER, Params, PowHash, Retarget, Subsidy};
use super::utxo::target::U256;

/// Dogecoin.
pub const DOGECOIN: Params = Params {
    name: "dogecoin",
    magic: [0xc0, 0xc0, 0xc0, 0xc0],
    pow: PowHash::Scrypt,
    pow_limit: POW_LIMIT,
    spacing_s: 60,
    window_blocks: 240,
    retarget: Retarget::Eras(&ERAS),
    min_difficulty_after_s: None,
    subsidy: Subsidy::Steps {
        table: &SUBSIDY,
        drawn_before: DIGISHIELD,
    },
    max_money: 10_000_000_000 * COIN,
    coinbase_maturity_blocks: &[(0, 30), (DIGISHIELD, 240)],
    merged_mining: Some(MergedMining {
        chain_id: 0x62,
        from: 371_337,
    }),
    activations: Activations {
        bip16: Bip16::Time(1_333_238_400),
        bip34: 1_034_383,
        bip66: 1_034_383,
        bip65: 3_464_751,
        csv: NEVER,
        segwit: NEVER,
        taproot: NEVER,
        version_bits: NEVER,
        mweb: NEVER,
        algorithms: NEVER,
    },
    bip30_exceptions: &[],
    reserve: None,
    text_hash: None,
    genesis: Genesis {
        version: 1,
        time: 1_386_325_540,
        bits: 0x1e0f_fff0,
        nonce: 99_943,
        message: "Nintondo",
        public_key: PUBLIC_KEY,
        reward: 88 * COIN,
        id: "1a91e3dace36e2be3bf030a65679fe821aa1d6ef92e7c9902eb318182c355691",
    },
};

/// Dogecoin's regression test network. Its DigiShield has a window of one second that is clamped to one second, so that
/// every block carries the bits of the genesis block, as the easiest target that the node allows after two seconds.
pub const DOGECOIN_REGTEST: Params = Params {
    name: "dogecoin-regtest",
    magic: [0xfa, 0xbf, 0xb5, 0xda],
    pow_limit: REGTEST_POW_LIMIT,
    spacing_s: 1,
    window_blocks: 14_400,
    retarget: Retarget::Eras(&REGTEST_ERAS),
    min_difficulty_after_s: Some(2),
    subsidy: Subsidy::Steps {
        table: &REGTEST_SUBSIDY,
        drawn_before: 0,
    },
    coinbase_maturity_blocks: &[(0, 60)],
    merged_mining: Some(MergedMining {
        chain_id: 0x62,
        from: 20,
    }),
    activations: Activations {
        bip34: 100_000_000,
        bip66: 1_251,
        bip65: 1_351,
        ..DOGECOIN.activations
    },
    genesis: Genesis {
        time: 1_296_688_602,
        bits: 0x207f_ffff,
        nonce: 2,
        id: "3d2160a3b5dc4a9d62e7e66a295f70313ac808440ef7400d6c0772171ce973a5",
        ..DOGECOIN.genesis
    },
    ..DOGECOIN
};

/// Windows of four hours with a clamp that narrows twice, then DigiShield: every block, an eighth of the difference,
/// between three quarters and one and a half of a minute (`CalculateDogecoinNextWorkRequired`).
const ERAS: [Era; 4] = [
    four_hours(0, 240, 16),
    four_hours(5_001, 240, 8),
    four_hours(10_001, 240, 4),
    Era {
        from: DIGISHIELD,
        window_blocks: 1,
        window_s: 60,
        damping: 8,
        least_s: 60 - 60 / 4,
        most_s: 60 + 60 / 2,
    },
];

/// The node's integers: a quarter and a half of one second are none.
const REGTEST_ERAS: [Era; 2] = [
    four_hours(0, 14_400, 16),
    Era {
        from: 10,
        window_blocks: 1,
        window_s: 1,
        damping: 8,
        least_s: 1,
        most_s: 1,
    },
];

/// Before DigiShield the reward was drawn from the parent's id, between 1 and this many coins; from then on it is exact.
const SUBSIDY: [(u32, i64); 8] = [
    (0, 1_000_000 * COIN),
    (100_000, 500_000 * COIN),
    (DIGISHIELD, 250_000 * COIN),
    (200_000, 125_000 * COIN),
    (300_000, 62_500 * COIN),
    (400_000, 31_250 * COIN),
    (500_000, 15_625 * COIN),
    (600_000, 10_000 * COIN),
];

const REGTEST_SUBSIDY: [(u32, i64); 7] = [
    (0, 500_000 * COIN),
    (150, 250_000 * COIN),
    (300, 125_000 * COIN),
    (450, 62_500 * COIN),
    (600, 31_250 * COIN),
    (750, 15_625 * COIN),
    (900, 10_000 * COIN),
];

const fn four_hours(from: u32, window_blocks: u32, divisor: u32) -> Era {
    Era {
        from,
        window_blocks,
        window_s: FOUR_HOURS_S,
        damping: 1,
        least_s: FOUR_HOURS_S / divisor,
        most_s: FOUR_HOURS_S * 4,
    }
}

const COIN: i64 = 100_000_000;
const FOUR_HOURS_S: u32 = 4 * 3_600;
/// The first height with DigiShield, the exact reward and the longer maturity.
const DIGISHIELD: u32 = 145_000;
/// 2^236 - 1.
const POW_LIMIT: U256 = U256::from_limbs([u64::MAX, u64::MAX, u64::MAX, 0x0fff_ffff_ffff]);
/// 2^255 - 1.
const REGTEST_POW_LIMIT: U256 = U256::from_limbs([u64::MAX, u64::MAX, u64::MAX, u64::MAX >> 1]);
const PUBLIC_KEY: &str = "040184710fa689ad5023690c80f3a49c8f13f8d45b8c857fbcbc8bc4a8e4d3eb4b10f4d4604fa08dce601aaf0f470216fe\
                          1b51850b4acf21b179c45070ac7b03a9";

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use super::*;
    use crate::chain::utxo::retarget::adjusted_bits;

    #[test]
    fn rewards_change_where_the_node_changes_them() {
        let at = |height| DOGECOIN.subsidy_at(height) / COIN;
        // Below DigiShield a bound, 1,000,000 >> (h / 100,000); from it on 500,000 >> (h / 100,000); 10,000 at the end.
        for height in [0, 1, 99_999, 100_000, 144_999] {
            assert_eq!(at(height), 1_000_000 >> (height / 100_000), "{height}");
        }
        for height in [145_000, 199_999, 200_000, 371_337, 400_000, 500_000, 599_999] {
            assert_eq!(at(height), 500_000 >> (height / 100_000), "{height}");
        }
        assert_eq!([600_000, 700_000, u32::MAX].map(at), [10_000; 3]);
        let exact = [0, 144_999, 145_000, u32::MAX].map(|height| DOGECOIN.subsidy_is_exact(height));
        assert_eq!(exact, [false, false, true, true]);
        assert!(DOGECOIN_REGTEST.subsidy_is_exact(0), "regtest draws no lots");
        // The same by the node's regtest interval of 150 blocks, exact from the start.
        let at = |height| DOGECOIN_REGTEST.subsidy_at(height);
        for height in (0..900).step_by(75) {
            assert_eq!(at(height), (500_000 * COIN) >> (height / 150), "{height}");
        }
        assert_eq!([900, 901, 1_000_000].map(at), [10_000 * COIN; 3]);
    }

    #[test]
    fn coinbases_ripen_by_the_height_at_which_they_were_made() {
        // CheckTxInputs asks for the parameters of the coin's height, not of the spend's.
        let ages = [0, 144_999, 145_000, 5_000_000].map(|made| DOGECOIN.maturity_of(made));
        assert_eq!(ages, [30, 30, 240, 240]);
        assert_eq!(DOGECOIN_REGTEST.maturity_of(1_000), 60);
    }

    /// The node's own cases (`pow_tests.cpp`, `dogecoin_tests.cpp`), all from the real chain: height, old bits, seconds.
    #[test]
    fn bits_follow_the_real_chain_through_all_eras() {
        let cases = [
            // The first window: faster than a sixteenth.
            (240, 0x1e0f_fff0, 1_386_475_638 - 1_386_474_927, 0x1e00_ffff),
            // Still before the last era of windows, inside the clamps of an eighth and four times.
            (9_600, 0x1c1a_1206, 1_386_954_113 - 1_386_942_008, 0x1c15_ea59),
            // DigiShield: slow, at both ends of its clamps, and a fraction that is cut.
            (145_001, 0x1b49_9dfd, 1_395_094_679 - 1_395_094_427, 0x1b67_1062),
            (145_108, 0x1b34_39cd, 1_395_101_360 - 1_395_100_835, 0x1b4e_56b3),
            (149_424, 0x1b44_6f21, 1_395_380_447 - 1_395_380_517, 0x1b33_5358),
            (145_002, 0x1b67_1062, 1_395_094_727 - 1_395_094_679, 0x1b65_58a4),
        ];
        for (height, old, actual_s, new) in cases {
            assert_eq!(adjusted_bits(&DOGECOIN, height, old, actual_s), new, "{height}");
        }
    }

    #[test]
    fn each_era_clamps_where_it_says() {
        let old = 0x1b44_6f21;
        // Least and most seconds that count, on the first height of each era and on the last before the next.
        let eras = [
            (1, 900, 57_600),
            (5_000, 900, 57_600),
            (5_001, 1_800, 57_600),
            (10_000, 1_800, 57_600),
            (10_001, 3_600, 57_600),
            (144_999, 3_600, 57_600),
        ];
        for (height, least, most) in eras {
            let at = |actual_s| adjusted_bits(&DOGECOIN, height, old, actual_s);
            assert_eq!(at(least), at(least - 1), "{height}");
            assert_ne!(at(least), at(least + 60), "{height}: inside the clamp the time counts");
            assert_eq!(at(most), at(most + 1), "{height}");
            assert_ne!(at(most), at(most - 60), "{height}");
        }
        // DigiShield: 45 seconds are counted from -60 on, where (-60 - 60) / 8 = -15; 90 from 300 on.
        let at = |actual_s| adjusted_bits(&DOGECOIN, 145_000, old, actual_s);
        assert_eq!(at(-60), at(-61));
        assert_eq!(at(-60), at(i64::MIN));
        // Integer division rounds towards zero: -120 + 1 to -120 + 7 are still 14 eighths.
        assert_ne!(at(-60), at(-59));
        assert_eq!(at(-59), at(-52));
        assert_eq!(
            [at(60), at(67)],
            [old, old],
            "less than eight seconds off change nothing"
        );
        assert_ne!(at(68), old);
        assert_eq!(at(300), at(301));
        assert_ne!(at(300), at(299));
    }

    #[test]
    fn regtest_never_leaves_its_easiest_bits() {
        for height in [10, 20, 14_400, 157_501] {
            for actual_s in [i64::MIN, 0, 1, 7_200, i64::MAX] {
                assert_eq!(
                    adjusted_bits(&DOGECOIN_REGTEST, height, 0x207f_ffff, actual_s),
                    0x207f_ffff
                );
            }
        }
    }
}
