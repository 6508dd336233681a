//! The presets `bitcoin` and `bitcoin-testnet` (testnet3): the node's constants, nothing else.
//! Read through `chain::profile`; judged by the rules in `chain::utxo`.
//! Never holds a rule of its own.
//!
//! Source: Bitcoin Core `src/kernel/chainparams.cpp`. Core runs P2SH, SegWit and Taproot over every block but three
//! named exceptions; here P2SH starts at its original switch time and Taproot at its activation, as the network did,
//! so that the exceptions (block 170,060 before the switch, block 692,261 before Taproot) need no list.

use super::utxo::params::{Activations, Bip16, Genesis, NEVER, Params, PowHash, Retarget, Subsidy};
use super::utxo::target::U256;

/// Bitcoin.
pub const BITCOIN: Params = Params {
    name: "bitcoin",
    magic: [0xf9, 0xbe, 0xb4, 0xd9],
    pow: PowHash::Sha256d,
    pow_limit: POW_LIMIT,
    spacing_s: 600,
    window_blocks: 2_016,
    retarget: Retarget::WithinWindow,
    min_difficulty_after_s: None,
    subsidy: Subsidy::Halving {
        first: 50 * COIN,
        every_blocks: 210_000,
    },
    max_money: 21_000_000 * COIN,
    coinbase_maturity_blocks: &[(0, 100)],
    merged_mining: None,
    activations: Activations {
        bip16: Bip16::Time(BIP16_SWITCH_TIME),
        bip34: 227_931,
        bip66: 363_725,
        bip65: 388_381,
        csv: 419_328,
        segwit: 481_824,
        taproot: 709_632,
        version_bits: NEVER,
        mweb: NEVER,
        algorithms: NEVER,
    },
    // IsBIP30Repeat in validation.cpp: these two repeat the coinbases of 91,812 and 91,722.
    bip30_exceptions: &[
        (
            91_842,
            "00000000000a4d0a398161ffc163c503763b1f4360639393e0e4c8e300e0caec",
        ),
        (
            91_880,
            "00000000000743f190a18c5577a3c2d2a1f610ae9601ac046a38084ccb7cd721",
        ),
    ],
    reserve: None,
    text_hash: None,
    genesis: Genesis {
        version: 1,
        time: 1_231_006_505,
        bits: 0x1d00_ffff,
        nonce: 2_083_236_893,
        message: MESSAGE,
        public_key: PUBLIC_KEY,
        reward: 50 * COIN,
        id: "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f",
    },
};

/// Bitcoin's third test network.
pub const BITCOIN_TESTNET: Params = Params {
    name: "bitcoin-testnet",
    magic: [0x0b, 0x11, 0x09, 0x07],
    min_difficulty_after_s: Some(1_200),
    activations: Activations {
        bip16: Bip16::Time(BIP16_SWITCH_TIME),
        bip34: 21_111,
        bip66: 330_776,
        bip65: 581_885,
        csv: 770_112,
        segwit: 834_624,
        // Core runs Taproot over every block of this network; without witnesses it has nothing to act on.
        taproot: 834_624,
        version_bits: NEVER,
        mweb: NEVER,
        algorithms: NEVER,
    },
    bip30_exceptions: &[],
    reserve: None,
    text_hash: None,
    genesis: Genesis {
        time: 1_296_688_602,
        nonce: 414_098_458,
        id: "000000000933ea01ad0ee984209779baaec3ced90fa3f408719526f8d77f4943",
        ..BITCOIN.genesis
    },
    ..BITCOIN
};

const COIN: i64 = 100_000_000;
/// 2^224 - 1.
const POW_LIMIT: U256 = U256::from_limbs([u64::MAX, u64::MAX, u64::MAX, 0xffff_ffff]);
/// 1 April 2012, 00:00 UTC (BIP16).
const BIP16_SWITCH_TIME: u32 = 1_333_238_400;
const MESSAGE: &str = "The Times 03/Jan/2009 Chancellor on brink of second bailout for banks";
const PUBLIC_KEY: &str = "04678afdb0fe5548271967f1a67130b7105cd6a828e03909a67962e0ea1f61deb649f6bc3f4cef38c4f35504e51ec112de\
                          5c384df7ba0b8d578a4c702b6bf11d5f";
