//! The presets `litecoin`, `litecoin-testnet` (testnet4) and `litecoin-regtest`: the node's constants, nothing else.
//! Read through `chain::profile`; judged by the rules in `chain::utxo`.
//! Never holds a rule of its own.
//!
//! Source: Litecoin Core `src/chainparams.cpp` and `src/validation.cpp`. Taproot and MWEB are version-bits
//! deployments there; the heights below are those at which they became active, or the first at which they could.

use super::utxo::params::{Activations, Bip16, Genesis, NEVER, Params, PowHash, Retarget, Subsidy};
use super::utxo::target::U256;

/// Litecoin.
pub const LITECOIN: Params = Params {
    name: "litecoin",
    magic: [0xfb, 0xc0, 0xb6, 0xdb],
    pow: PowHash::Scrypt,
    pow_limit: POW_LIMIT,
    spacing_s: 150,
    window_blocks: 2_016,
    retarget: Retarget::FullWindow,
    min_difficulty_after_s: None,
    subsidy: Subsidy::Halving {
        first: 50 * COIN,
        every_blocks: 840_000,
    },
    max_money: 84_000_000 * COIN,
    coinbase_maturity_blocks: &[(0, 100)],
    merged_mining: None,
    activations: Activations {
        bip16: Bip16::Height(218_579),
        bip34: 710_000,
        bip66: 811_879,
        bip65: 918_684,
        csv: 1_201_536,
        segwit: 1_201_536,
        // Signalling started at 2,161,152 in windows of 8,064; active with the twelfth.
        taproot: 2_257_920,
        version_bits: 1_201_536,
        // Signalling started at 2,217,600; the extension block may come with the fifth window at the earliest.
        mweb: 2_257_920,
        algorithms: NEVER,
    },
    bip30_exceptions: &[],
    reserve: None,
    text_hash: None,
    genesis: Genesis {
        version: 1,
        time: 1_317_972_665,
        bits: 0x1e0f_fff0,
        nonce: 2_084_524_493,
        message: MESSAGE,
        public_key: PUBLIC_KEY,
        reward: 50 * COIN,
        id: "12a765e31ffd4059bada1e25190f6e98c99d9714d334efa41a195a7e7e04bfe2",
    },
};

/// Litecoin's fourth test network.
pub const LITECOIN_TESTNET: Params = Params {
    name: "litecoin-testnet",
    magic: [0xfd, 0xd2, 0xc8, 0xf1],
    min_difficulty_after_s: Some(300),
    activations: Activations {
        bip16: Bip16::Height(0),
        bip34: 76,
        bip66: 76,
        bip65: 76,
        csv: 6_048,
        segwit: 6_048,
        // Signalling started at 2,225,664 and 2,209,536 in windows of 2,016; two windows later at the earliest.
        taproot: 2_229_696,
        version_bits: 6_048,
        mweb: 2_213_568,
        algorithms: NEVER,
    },
    genesis: Genesis {
        time: 1_486_949_366,
        nonce: 293_345,
        id: "4966625a4b2851d9fdee139e56211a0d88575f59ed816ff5e6a63deb4e3e29a0",
        ..LITECOIN.genesis
    },
    ..LITECOIN
};

/// Litecoin's regression test network.
pub const LITECOIN_REGTEST: Params = Params {
    name: "litecoin-regtest",
    magic: [0xfa, 0xbf, 0xb5, 0xda],
    pow_limit: REGTEST_POW_LIMIT,
    retarget: Retarget::Never,
    min_difficulty_after_s: Some(300),
    subsidy: Subsidy::Halving {
        first: 50 * COIN,
        every_blocks: 150,
    },
    activations: Activations {
        bip16: Bip16::Height(0),
        bip34: 500,
        bip66: 1_251,
        bip65: 1_351,
        csv: 432,
        segwit: 0,
        taproot: 0,
        version_bits: 0,
        mweb: NEVER,
        algorithms: NEVER,
    },
    genesis: Genesis {
        time: 1_296_688_602,
        bits: 0x207f_ffff,
        nonce: 0,
        id: "530827f38f93b43ed12af0b3ad25a288dc02ed74d6d7857862df51fc56c416f9",
        ..LITECOIN.genesis
    },
    ..LITECOIN
};

const COIN: i64 = 100_000_000;
/// 2^236 - 1.
const POW_LIMIT: U256 = U256::from_limbs([u64::MAX, u64::MAX, u64::MAX, 0x0fff_ffff_ffff]);
/// 2^255 - 1.
const REGTEST_POW_LIMIT: U256 = U256::from_limbs([u64::MAX, u64::MAX, u64::MAX, u64::MAX >> 1]);
const MESSAGE: &str = "NY Times 05/Oct/2011 Steve Jobs, Apple\u{2019}s Visionary, Dies at 56";
const PUBLIC_KEY: &str = "040184710fa689ad5023690c80f3a49c8f13f8d45b8c857fbcbc8bc4a8e4d3eb4b10f4d4604fa08dce601aaf0f470216fe\
                          1b51850b4acf21b179c45070ac7b03a9";
