//! The presets `cartycoin` and `cartycoin-regtest`: Litecoin's formats without MWEB, with a supply of 88 million.
//! Read through `chain::profile`; judged by the rules in `chain::utxo`.
//! Never holds a rule of its own.
//!
//! The white paper names scrypt, 88 million coins, 4,032 a day and no premine; formats, soft forks and the network's
//! numbers are chosen here. Every soft fork holds from the first block on. Witness version 1 holds single keys and, by the key
//! aggregation of BIP327, n-of-n; version 2 is SM2; version 3 are members of rings, spent by transactions of version 3
//! ([`super::utxo::ring`]).

use super::utxo::params::{Activations, Bip16, Genesis, NEVER, Params, PowHash, Retarget, Subsidy};
use super::utxo::rules::{self, RING_RULE};
use super::utxo::target::U256;
use crate::verdict::Rule;

/// Its rules: those of the family, and that of rings.
pub const RULES: [Rule; 18] = {
    let mut all = [RING_RULE; 18];
    let mut number = 0;
    while number < rules::RULES.len() {
        all[number] = rules::RULES[number];
        number += 1;
    }
    all
};

/// CartyCoin.
pub const CARTYCOIN: Params = Params {
    name: "cartycoin",
    magic: [0xca, 0x72, 0x74, 0x79],
    pow: PowHash::Scrypt,
    pow_limit: POW_LIMIT,
    spacing_s: 150,
    window_blocks: 2_016,
    retarget: Retarget::FullWindow,
    min_difficulty_after_s: None,
    subsidy: Subsidy::Steps {
        table: &SUBSIDY,
        drawn_before: 0,
    },
    max_money: 88_000_000 * COIN,
    coinbase_maturity_blocks: &[(0, 100)],
    merged_mining: None,
    activations: Activations {
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
    },
    bip30_exceptions: &[],
    genesis: Genesis {
        version: 4,
        time: 1_577_836_800,
        bits: 0x1e0f_ffff,
        // The least nonce that meets the bits.
        nonce: 180_547,
        message: "CartyCoin: 88 million in all, 4032 a day, nothing before block 1",
        public_key: BASE_POINT,
        reward: 0,
        id: "fdffeaa5ecf8e37777ab443abef5d5a7dae1ad12408e3370c07d914122c1572c",
    },
};

/// CartyCoin to try out: the same rules at a difficulty that a few hashes meet, without retargets.
pub const CARTYCOIN_REGTEST: Params = Params {
    name: "cartycoin-regtest",
    magic: [0xca, 0x72, 0x74, 0x72],
    pow_limit: REGTEST_POW_LIMIT,
    retarget: Retarget::Never,
    genesis: Genesis {
        bits: 0x207f_ffff,
        nonce: 2,
        id: "3ed7c7ace8621f82b8b7d6f07c077a33c911a1194173f4c7c79bfba8296d33f0",
        ..CARTYCOIN.genesis
    },
    ..CARTYCOIN
};

/// 8 million in the first 80,000 blocks, then 7 a block, 4,032 a day, and what is left in the last one.
const SUBSIDY: [(u32, i64); 5] = [
    (0, 0),
    (1, 100 * COIN),
    (80_001, 7 * COIN),
    (11_508_572, 3 * COIN),
    (11_508_573, 0),
];

const COIN: i64 = 100_000_000;
/// 2^236 - 1.
const POW_LIMIT: U256 = U256::from_limbs([u64::MAX, u64::MAX, u64::MAX, 0x0fff_ffff_ffff]);
/// 2^255 - 1.
const REGTEST_POW_LIMIT: U256 = U256::from_limbs([u64::MAX, u64::MAX, u64::MAX, u64::MAX >> 1]);
/// The base point of secp256k1: nobody owns the output of the genesis block, which is worth nothing.
const BASE_POINT: &str = "0479be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798483ada7726a3c4655da4fbfc0e1108a8fd\
                          17b448a68554199c47d08ffb10d4b8";

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use super::*;

    #[test]
    fn the_supply_is_the_papers() {
        let sum = |from: u32, to: u32| (from..=to).map(|height| CARTYCOIN.subsidy_at(height)).sum::<i64>();
        assert_eq!(CARTYCOIN.subsidy_at(0), 0, "no premine");
        assert_eq!(sum(1, 80_000), 8_000_000 * COIN, "circulation of 8 million");
        assert_eq!(sum(80_001, 80_576), 4_032 * COIN, "576 blocks of 150 seconds are a day");
        assert_eq!(sum(0, 11_508_573), 88_000_000 * COIN, "88 million in all");
        assert_eq!(sum(0, 11_508_573), CARTYCOIN.max_money);
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
