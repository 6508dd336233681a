//! The constants of a chain of the Qtum kind: everything in which main network and regression test differ.
//! Read by the chain of headers and by every rule Q1 to Q21; what depends on the height is a method.
//! Never computed from input: a constant is the node's own.
//!
//! Source: qtum `src/kernel/chainparams.cpp`, `src/consensus/params.h`, `src/consensus/amount.h`.

use super::super::profile::Since;
use super::super::utxo::params::{NEVER, WITNESS_SCALE};
use super::super::utxo::target::{Compact, U256};
use super::super::utxo::wire::{put_compact_size, put_var_bytes};
use super::super::utxo::{Hash32, OutPoint, ScriptFlags, TxOut, sha256d};
use super::header::Header;

/// The heights from which rules change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Activations {
    /// The height stands in the coinbase, signatures are strict DER, lock times run: header version 4 at least.
    pub bip65: u32,
    /// Relative lock times and lock times against the median time (BIP68, 112, 113).
    pub csv: u32,
    /// Witnesses and their commitment (BIP141, 143, 147).
    pub segwit: u32,
    /// Contract outputs may name their sender (`OP_SENDER`, QIP5).
    pub qip5: u32,
    /// The retarget by an exponential (QIP9).
    pub qip9: u32,
    /// Blocks are signed in compact form, and coins may be staked by others than their owners.
    pub offline_staking: u32,
    /// Four times as many blocks (QIP26 on the main network at 845,000).
    pub reduced_spacing: u32,
    /// Taproot (BIP340, 341, 342).
    pub taproot: u32,
    /// Headers behind this one are signed by the owner of the staked coin.
    pub signed_headers: u32,
}

/// How the target follows the times of blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retarget {
    /// No block of stake moves the target of the one before it.
    pub never_stake: bool,
    /// A block that comes late may carry the easiest target (`fPowAllowMinDifficultyBlocks`).
    pub min_difficulty: bool,
    /// Seconds of a window before QIP9.
    pub timespan_s: i64,
    /// Seconds of a window from QIP9 on.
    pub timespan_qip9_s: i64,
    /// Seconds of a window with reduced spacing.
    pub timespan_reduced_s: i64,
}

/// One chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpaceParams {
    /// Name of the profile.
    pub name: &'static str,
    /// The four bytes before each frame of its block files.
    pub magic: [u8; 4],
    /// The easiest target of a proof of work.
    pub pow_limit: U256,
    /// The easiest targets of a stake: before QIP9, from QIP9, with reduced spacing.
    pub stake_limits: [U256; 3],
    /// How targets move.
    pub retarget: Retarget,
    /// Seconds between blocks, before and with reduced spacing.
    pub spacing_s: [i64; 2],
    /// Bits that the time of a stake may not have, before and with reduced spacing.
    pub time_masks: [u32; 2],
    /// Age at which coinbases and stakes may be spent or staked, before and with reduced spacing.
    pub maturity_blocks: [u32; 2],
    /// The last height of a proof of work.
    pub last_work: u32,
    /// The last height with the first reward.
    pub last_big_reward: u32,
    /// The first reward, in the smallest unit.
    pub big_reward: i64,
    /// The reward behind it, before any halving.
    pub reward: i64,
    /// Blocks between halvings, before the spacing is reduced.
    pub halving_blocks: u32,
    /// The blocks whose children share their reward: from the first up to, but not with, the second.
    pub shared_rewards: (u32, u32),
    /// Into how many parts a shared reward is split.
    pub reward_parts: u32,
    /// No amount may exceed this.
    pub max_money: i64,
    /// Seconds, bits and nonce of the genesis block.
    pub genesis: (u32, u32, u32),
    /// Id of the genesis block as people read it, checked by a test.
    pub genesis_id: &'static str,
    /// The heights from which rules change.
    pub activations: Activations,
}

/// The main network, as `qtum` runs it.
pub const SPACECHAIN: SpaceParams = SpaceParams {
    name: "spacechain",
    magic: [0xf1, 0xcf, 0xa6, 0xd3],
    pow_limit: low_bits(240),
    stake_limits: [low_bits(224), low_bits(205), low_bits(206)],
    retarget: Retarget {
        never_stake: false,
        min_difficulty: false,
        timespan_s: 960,
        timespan_qip9_s: 4_000,
        timespan_reduced_s: 1_000,
    },
    spacing_s: [128, 32],
    time_masks: [15, 3],
    maturity_blocks: [500, 2_000],
    last_work: 5_000,
    last_big_reward: 5_000,
    big_reward: 20_000 * COIN,
    reward: 4 * COIN,
    halving_blocks: 985_500,
    shared_rewards: (5_510, 679_999),
    reward_parts: 10,
    max_money: 10_782_240_625_000_000,
    genesis: (1_504_695_029, 0x1f00_ffff, 8_026_361),
    genesis_id: "000075aef83cf2853580f8ae8ce6f8c3096cfa21d98334d6e3f95e5582ed986c",
    activations: Activations {
        bip65: 0,
        csv: 6_048,
        segwit: 6_048,
        qip5: 466_600,
        qip9: 466_600,
        offline_staking: 680_000,
        reduced_spacing: 845_000,
        taproot: 2_080_512,
        signed_headers: 399_100,
    },
};

/// The regression test network of the node. Rewards are never shared there, and work may be proved at any height.
pub const SPACECHAIN_REGTEST: SpaceParams = SpaceParams {
    name: "spacechain-regtest",
    magic: [0xfd, 0xdd, 0xc6, 0xe1],
    pow_limit: low_bits(255),
    stake_limits: [low_bits(255); 3],
    retarget: Retarget {
        never_stake: true,
        min_difficulty: true,
        ..SPACECHAIN.retarget
    },
    last_work: 0x7fff_ffff,
    shared_rewards: (5_000, 0),
    genesis: (1_504_695_029, 0x207f_ffff, 17),
    genesis_id: "665ed5b402ac0b44efc37d8926332994363e8a7278b7ee9a58fb972efadae943",
    activations: Activations {
        bip65: 1,
        csv: 1,
        segwit: 0,
        qip5: 0,
        qip9: 0,
        offline_staking: 1,
        reduced_spacing: 0,
        taproot: 0,
        signed_headers: 0,
    },
    ..SPACECHAIN
};

impl SpaceParams {
    /// Whether blocks come four times as often at this height.
    pub const fn is_reduced(&self, height: u32) -> bool {
        height >= self.activations.reduced_spacing
    }

    /// Bits that the time of a stake at this height may not have.
    pub const fn time_mask(&self, height: u32) -> u32 {
        self.by_spacing(height, self.time_masks)
    }

    /// Seconds between blocks at this height.
    pub const fn spacing_at(&self, height: u32) -> i64 {
        let [plain, reduced] = self.spacing_s;
        if self.is_reduced(height) { reduced } else { plain }
    }

    /// The age that a coinbase or a stake has to have in a block of this height (`CoinbaseMaturity`).
    pub const fn maturity(&self, height: u32) -> u32 {
        self.by_spacing(height, self.maturity_blocks)
    }

    /// The easiest target of a stake at this height (`GetLimit`).
    pub const fn stake_limit(&self, height: u32) -> U256 {
        let [plain, qip9, reduced] = self.stake_limits;
        if height < self.activations.qip9 {
            plain
        } else if self.is_reduced(height) {
            reduced
        } else {
            qip9
        }
    }

    /// The easiest target of a block at this height.
    pub const fn limit(&self, height: u32, stake: bool) -> U256 {
        if stake {
            self.stake_limit(height)
        } else {
            self.pow_limit
        }
    }

    /// Blocks of a retarget window at this height (`DifficultyAdjustmentInterval`).
    pub fn window_blocks(&self, height: u32) -> i64 {
        let timespan = if height < self.activations.qip9 {
            self.retarget.timespan_s
        } else if self.is_reduced(height) {
            self.retarget.timespan_reduced_s
        } else {
            self.retarget.timespan_qip9_s
        };
        timespan.checked_div(self.spacing_at(height)).unwrap_or(1)
    }

    /// The least header version; every block but the genesis block stands behind BIP65.
    pub const fn version_floor(&self, height: u32) -> i32 {
        if height >= self.activations.bip65 && height > 0 {
            4
        } else {
            i32::MIN
        }
    }

    /// Whether a block at this height splits its reward (`CheckReward`).
    pub fn shares_reward(&self, height: u32) -> bool {
        let (first, last) = self.shared_rewards;
        height
            .checked_sub(1)
            .is_some_and(|parent| (first..last).contains(&parent))
    }

    /// The script flags of a block at this height (`GetBlockScriptFlags`).
    pub const fn script_flags(&self, height: u32) -> ScriptFlags {
        let activations = &self.activations;
        ScriptFlags {
            p2sh: true,
            dersig: height >= activations.bip65,
            cltv: height >= activations.bip65,
            csv: height >= activations.csv,
            // The node runs both over every block; without witnesses they have nothing to act on.
            witness: true,
            taproot: true,
            nulldummy: height >= activations.segwit,
            algorithms: false,
        }
    }

    /// Since when its forks hold.
    pub fn forks(&self) -> Vec<(&'static str, Since)> {
        let at = |height: u32| match height {
            NEVER => Since::Never,
            height => Since::Height(height),
        };
        let activations = &self.activations;
        let (shared_from, shared_to) = self.shared_rewards;
        let shared = if shared_from < shared_to {
            at(shared_from.saturating_add(1))
        } else {
            Since::Never
        };
        vec![
            ("bip34", at(activations.bip65)),
            ("bip66", at(activations.bip65)),
            ("bip65", at(activations.bip65)),
            ("csv", at(activations.csv)),
            ("segwit", at(activations.segwit)),
            ("shared_rewards", shared),
            ("signed_headers", at(activations.signed_headers.saturating_add(1))),
            ("qip5", at(activations.qip5)),
            ("qip9", at(activations.qip9)),
            ("offline_staking", at(activations.offline_staking)),
            ("reduced_spacing", at(activations.reduced_spacing)),
            ("taproot", at(activations.taproot)),
        ]
    }

    /// What `perigee rules` says of the other constants.
    pub fn constants(&self) -> Vec<(&'static str, String)> {
        let pair = |[plain, reduced]: [u32; 2]| format!("{plain}, reduced {reduced}");
        let bits = |limit| format!("{:08x}", Compact::encode(limit));
        let [plain, qip9, reduced] = self.stake_limits;
        let (first, last) = self.shared_rewards;
        let shared = if first < last {
            format!("heights {} to {last}", first.saturating_add(1))
        } else {
            "never".to_owned()
        };
        vec![
            ("last proof of work", self.last_work.to_string()),
            ("easiest work", bits(self.pow_limit)),
            (
                "easiest stake",
                format!("{}, QIP9 {}, reduced {}", bits(plain), bits(qip9), bits(reduced)),
            ),
            ("time mask", pair(self.time_masks)),
            ("maturity", pair(self.maturity_blocks)),
            ("reward shared by ten", shared),
        ]
    }

    /// The genesis block as bytes, built from its parts (`CreateGenesisBlock`).
    pub fn genesis_block(&self) -> Vec<u8> {
        let coinbase = genesis_coinbase();
        let mut block = self.genesis_header().encode();
        put_compact_size(&mut block, 1);
        block.extend_from_slice(&coinbase);
        block
    }

    /// The header of the genesis block.
    pub fn genesis_header(&self) -> Header {
        let (time, bits, nonce) = self.genesis;
        Header {
            version: 1,
            prev: [0; 32],
            merkle_root: sha256d(&genesis_coinbase()),
            time,
            bits,
            nonce,
            state_root: bytes_of(GENESIS_STATE_ROOT),
            utxo_root: bytes_of(GENESIS_UTXO_ROOT),
            stake: OutPoint::NULL,
            signature: Vec::new(),
        }
    }

    const fn by_spacing(&self, height: u32, [plain, reduced]: [u32; 2]) -> u32 {
        if self.is_reduced(height) { reduced } else { plain }
    }
}

fn genesis_coinbase() -> Vec<u8> {
    // Pushes 0 (written 00 in the source), 488804799, the number 4 and the message.
    let mut script_sig = vec![0x00, 0x04, 0xbf, 0x91, 0x22, 0x1d, 0x01, 0x04];
    put_var_bytes(&mut script_sig, GENESIS_MESSAGE.as_bytes());
    let mut script_pubkey = vec![0x41];
    script_pubkey.extend_from_slice(&hex::decode(GENESIS_KEY).unwrap_or_default());
    script_pubkey.push(0xac);

    let mut transaction = 1i32.to_le_bytes().to_vec();
    put_compact_size(&mut transaction, 1);
    transaction.extend_from_slice(&[0; 32]);
    transaction.extend_from_slice(&u32::MAX.to_le_bytes());
    put_var_bytes(&mut transaction, &script_sig);
    transaction.extend_from_slice(&u32::MAX.to_le_bytes());
    put_compact_size(&mut transaction, 1);
    TxOut {
        value: 50 * COIN,
        script_pubkey: &script_pubkey,
    }
    .encode_into(&mut transaction);
    transaction.extend_from_slice(&0u32.to_le_bytes());
    transaction
}

/// A hash of 64 digits, in the order of the digits.
fn bytes_of(digits: &str) -> Hash32 {
    let mut hash = [0; 32];
    // The digits are constants of this file; a test holds the ids that come of them against the known ones.
    let _ = hex::decode_to_slice(digits, &mut hash);
    hash
}

/// 2^count - 1.
const fn low_bits(count: u32) -> U256 {
    const fn limb(count: u32, below: u32) -> u64 {
        match count.saturating_sub(below) {
            0 => 0,
            64.. => u64::MAX,
            here => u64::MAX >> 64u32.saturating_sub(here),
        }
    }
    U256::from_limbs([limb(count, 0), limb(count, 64), limb(count, 128), limb(count, 192)])
}

/// The smallest units of one coin.
pub const COIN: i64 = 100_000_000;
/// Bytes of a block without its witnesses, of its transactions alone, and what both count as weight. A contract of the
/// chain may change these three; they never were.
pub const BLOCK_BYTES_MAX: usize = 2_000_000;
/// Weight of a block.
pub const BLOCK_WEIGHT_MAX: usize = BLOCK_BYTES_MAX * WITNESS_SCALE;
/// Bytes of one transaction without its witness.
pub const TRANSACTION_BYTES_MAX: usize = 1_000_000;
/// Smallest amount of the coin that a staker of others' coins brings along (`DEFAULT_STAKING_MIN_UTXO_VALUE`).
pub const DELEGATED_STAKE_MIN: i64 = 100 * COIN;
const GENESIS_MESSAGE: &str = "Sep 02, 2017 Bitcoin breaks $5,000 in latest price frenzy";
const GENESIS_KEY: &str = "040d61d8653448c98731ee5fffd303c15e71ec2057b77f11ab3601979728cdaff2d68afbba14e4fa0bc44f2072b0b23ef6371\
                           7f8cdfbe58dcd33f32b6afe98741a";
const GENESIS_STATE_ROOT: &str = "e965ffd002cd6ad0e2dc402b8044de833e06b23127ea8c3d80aec91410771495";
/// Keccak-256 of the RLP of an empty string: the root of an empty tree.
const GENESIS_UTXO_ROOT: &str = "56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421";
