//! The constants of one chain of the Bitcoin family: everything in which the presets differ.
//! Filled in by `chain::bitcoin`, `chain::litecoin` and their like; read by the header chain and by every rule.
//! Never computed from input: a constant is the node's own, and its source stands beside it.

use super::super::cartycoin::reserve::ReserveParams;
use super::hash::{Hash32, sha256d};
use super::target::{Compact, U256};
use super::wire::{put_compact_size, put_var_bytes};
use super::{Header, OutPoint, ScriptFlags, TxOut};

/// The function that a proof of work is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PowHash {
    /// SHA-256d of the header, which is also its id.
    Sha256d,
    /// scrypt of the header with the header as salt, N = 1024, r = 1, p = 1.
    Scrypt,
}

/// How the target follows the times of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Retarget {
    /// From the first to the last block of the window: one interval fewer than the window has blocks (Bitcoin).
    WithinWindow,
    /// From the last block of the previous window, so that the intervals of the window all count; the very first
    /// window has no such block and counts one fewer. The product may need 257 bits and is then shifted (Litecoin).
    FullWindow,
    /// Never: every block carries its parent's bits (regtest).
    Never,
    /// By eras, each with its own window and clamps, ascending and the first from 0; the window is looked back on as in
    /// [`Self::FullWindow`] (Dogecoin).
    Eras(&'static [Era]),
}

/// How the target follows the times over a range of heights (`CalculateDogecoinNextWorkRequired`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Era {
    /// The first height whose bits are found this way.
    pub from: u32,
    /// Blocks between retargets, at least 1.
    pub window_blocks: u32,
    /// Seconds that a window should take, at least 1.
    pub window_s: u32,
    /// Of the difference between what a window took and should take, this part counts: 1 all of it, 8 an eighth.
    pub damping: u32,
    /// The least seconds that count, after damping.
    pub least_s: u32,
    /// The most seconds that count, after damping.
    pub most_s: u32,
}

/// The reward of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subsidy {
    /// The first reward, halved after every so many blocks.
    Halving {
        /// In the smallest unit.
        first: i64,
        /// Blocks between halvings.
        every_blocks: u32,
    },
    /// By height.
    Steps {
        /// From each height on, ascending and the first from 0, so much in the smallest unit.
        table: &'static [(u32, i64)],
        /// Below this height the chain draws the reward by lot, and the table has the most that it can be.
        drawn_before: u32,
    },
}

/// Merged mining: a block may show the work of another chain's block that commits to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MergedMining {
    /// The chain's number, in the upper half of its header versions.
    pub chain_id: i32,
    /// From this height on blocks may be merged-mined, and versions without a chain id are refused.
    pub from: u32,
}

/// Since when outputs of the P2SH form run their inner script (BIP16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bip16 {
    /// From this block time on.
    Time(u32),
    /// From this height on.
    Height(u32),
}

/// The heights from which the rules of the soft forks hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Activations {
    /// P2SH.
    pub bip16: Bip16,
    /// The height stands in the coinbase; header version 2 at least.
    pub bip34: u32,
    /// Strict DER signatures; header version 3 at least.
    pub bip66: u32,
    /// `OP_CHECKLOCKTIMEVERIFY`; header version 4 at least.
    pub bip65: u32,
    /// Relative lock times, `OP_CHECKSEQUENCEVERIFY` and lock times against the median time (BIP68, 112, 113).
    pub csv: u32,
    /// Witnesses and their commitment (BIP141, 143, 147).
    pub segwit: u32,
    /// Taproot (BIP340, 341, 342).
    pub taproot: u32,
    /// Header versions must carry the version-bits prefix from here on (Litecoin, with its SegWit).
    pub version_bits: u32,
    /// Blocks may carry an MWEB extension block (LIP-0003), which is not judged here.
    pub mweb: u32,
    /// Outputs of witness versions 2 and 3 are locked by SM2 and by rings (CartyCoin); where this is not in force they are
    /// anyone's, as BIP141 leaves them. A chain that has it at any height has ring inputs in transactions of version 3.
    pub algorithms: u32,
}

/// The bit of a header version that says that AuxPoW data follow the header (`VERSION_AUXPOW`).
pub const VERSION_MERGED: i32 = 1 << 8;
/// A height that no block reaches: the rule does not exist on this chain.
pub const NEVER: u32 = u32::MAX;

impl Activations {
    /// The flags for the scripts of a block of this height and time (`GetBlockScriptFlags`).
    pub fn script_flags(&self, height: u32, time: u32) -> ScriptFlags {
        ScriptFlags {
            p2sh: match self.bip16 {
                Bip16::Time(from) => time >= from,
                Bip16::Height(from) => height >= from,
            },
            dersig: height >= self.bip66,
            cltv: height >= self.bip65,
            csv: height >= self.csv,
            witness: height >= self.segwit,
            taproot: height >= self.taproot,
            nulldummy: height >= self.segwit,
            algorithms: height >= self.algorithms,
        }
    }

    /// The least header version at this height; of chains with merged mining, the least base version.
    pub fn version_floor(&self, height: u32) -> i32 {
        match height {
            h if h >= self.version_bits => 0x2000_0000,
            h if h >= self.bip65 => 4,
            h if h >= self.bip66 => 3,
            h if h >= self.bip34 => 2,
            // The node compares with floors only, so that a version of zero or below passes before BIP34.
            _ => i32::MIN,
        }
    }
}

/// What the genesis block is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Genesis {
    /// Header version.
    pub version: i32,
    /// Unix time.
    pub time: u32,
    /// Compact target.
    pub bits: u32,
    /// Nonce.
    pub nonce: u32,
    /// The newspaper line in the coinbase script.
    pub message: &'static str,
    /// The public key of the only output, in hexadecimal.
    pub public_key: &'static str,
    /// The amount of that output, in the smallest unit.
    pub reward: i64,
    /// The block's id as people read it, checked by a test.
    pub id: &'static str,
}

/// One chain of the family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Params {
    /// The profile's name.
    pub name: &'static str,
    /// The four bytes before each block of a `blk*.dat` file.
    pub magic: [u8; 4],
    /// The proof-of-work function.
    pub pow: PowHash,
    /// The easiest target.
    pub pow_limit: U256,
    /// Seconds between blocks.
    pub spacing_s: u32,
    /// Blocks between retargets.
    pub window_blocks: u32,
    /// How the target follows the times.
    pub retarget: Retarget,
    /// A block that comes more than this after its parent may carry the easiest target (testnets).
    pub min_difficulty_after_s: Option<u32>,
    /// The reward of a block.
    pub subsidy: Subsidy,
    /// No amount may exceed this, in the smallest unit.
    pub max_money: i64,
    /// From each height on, ascending and the first from 0: a coinbase of that height may be spent so many blocks later.
    pub coinbase_maturity_blocks: &'static [(u32, u32)],
    /// Merged mining, where the chain has it.
    pub merged_mining: Option<MergedMining>,
    /// The soft forks.
    pub activations: Activations,
    /// Blocks that may overwrite an unspent coinbase (BIP30), by height and display id.
    pub bip30_exceptions: &'static [(u32, &'static str)],
    /// What reserve proofs beside its blocks are held against, where it has them (CartyCoin).
    pub reserve: Option<&'static ReserveParams>,
    /// Hash of the text that the constants were read from, where they were ([`crate::chain::text`]).
    pub text_hash: Option<Hash32>,
    /// The genesis block.
    pub genesis: Genesis,
}

/// A block may be this much ahead of the clock.
pub const FUTURE_S_MAX: i64 = 7_200;
/// Weight of a block (BIP141).
pub const BLOCK_WEIGHT_MAX: usize = 4_000_000;
/// Cost of the signature operations of a block (BIP141).
pub const BLOCK_SIGOPS_COST_MAX: u64 = 80_000;
/// What a byte or a signature operation outside of the witness counts (BIP141).
pub const WITNESS_SCALE: usize = 4;
/// Lock times from here on are Unix times, below they are heights.
pub const LOCK_TIME_THRESHOLD: u32 = 500_000_000;

impl Params {
    /// The block reward at `height`, or the most that it can be (`GetBlockSubsidy`, `GetDogecoinBlockSubsidy`).
    pub fn subsidy_at(&self, height: u32) -> i64 {
        match self.subsidy {
            Subsidy::Halving { first, every_blocks } => {
                let halvings = height.checked_div(every_blocks).unwrap_or(0);
                // A shift by 64 is undefined in the node's language, so the node gives zero there.
                if halvings >= 64 { 0 } else { first >> halvings }
            }
            Subsidy::Steps { table, .. } => step_at(table, height).unwrap_or(0),
        }
    }

    /// Whether the reward at `height` is what [`Self::subsidy_at`] says; elsewhere that is a bound, and a claim up to it may
    /// still be more than was drawn.
    pub fn subsidy_is_exact(&self, height: u32) -> bool {
        match self.subsidy {
            Subsidy::Halving { .. } => true,
            Subsidy::Steps { drawn_before, .. } => height >= drawn_before,
        }
    }

    /// The blocks after which a coinbase of height `made` may be spent.
    pub fn maturity_of(&self, made: u32) -> u32 {
        step_at(self.coinbase_maturity_blocks, made).unwrap_or(u32::MAX)
    }

    /// The seconds that a window should take, where one length holds for all heights.
    pub const fn window_s(&self) -> u32 {
        self.spacing_s.saturating_mul(self.window_blocks)
    }

    /// How the bits of a block at `height` follow from the times before it.
    pub fn era_at(&self, height: u32) -> Era {
        let usual = Era {
            from: 0,
            window_blocks: self.window_blocks,
            window_s: self.window_s(),
            damping: 1,
            least_s: self.window_s() / 4,
            most_s: self.window_s().saturating_mul(4),
        };
        match self.retarget {
            Retarget::Eras(eras) => {
                let started = eras.iter().rev().find(|era| era.from <= height);
                started.copied().unwrap_or(usual)
            }
            Retarget::WithinWindow | Retarget::FullWindow | Retarget::Never => usual,
        }
    }

    /// The version that floors are held against: all of it, or the low byte where the rest says how and for which chain
    /// the block was mined (`GetBaseVersion`).
    pub fn base_version(&self, version: i32) -> i32 {
        match self.merged_mining {
            // The remainder of the node's language keeps the sign.
            Some(_) => version.checked_rem(VERSION_MERGED).unwrap_or(version),
            None => version,
        }
    }

    /// Whether transactions of version 3 have ring inputs, at whatever height: the form does not depend on it.
    pub fn knows_rings(&self) -> bool {
        self.activations.algorithms != NEVER
    }

    /// Whether a coinbase of this header version can be trusted to start with the height: BIP34 came with version 2, but
    /// for Dogecoin, which has never enforced it before version 3.
    pub fn tells_height(&self, version: i32) -> bool {
        let least = if self.merged_mining.is_some() { 3 } else { 2 };
        self.base_version(version) >= least
    }

    /// The compact form of the easiest target.
    pub fn pow_limit_bits(&self) -> u32 {
        Compact::encode(self.pow_limit)
    }

    /// The proof-of-work hash of a header.
    pub fn pow_hash(&self, header: &Header) -> Hash32 {
        let bytes = header.encode();
        match self.pow {
            PowHash::Sha256d => sha256d(&bytes),
            PowHash::Scrypt => scrypt_1024_1_1(&bytes),
        }
    }

    /// The header of the genesis block.
    pub fn genesis_header(&self) -> Header {
        Header {
            version: self.genesis.version,
            prev: [0; 32],
            merkle_root: sha256d(&self.genesis_coinbase()),
            time: self.genesis.time,
            bits: self.genesis.bits,
            nonce: self.genesis.nonce,
        }
    }

    /// The id of the genesis block, computed from its parts.
    pub fn genesis_id(&self) -> Hash32 {
        self.genesis_header().id()
    }

    /// The genesis block as bytes, built from its parts (`CreateGenesisBlock`).
    pub fn genesis_block(&self) -> Vec<u8> {
        let mut block = self.genesis_header().encode().to_vec();
        put_compact_size(&mut block, 1);
        block.extend_from_slice(&self.genesis_coinbase());
        block
    }

    /// Whether this block may overwrite unspent outputs of the same ids (BIP30).
    pub fn overwrites_coins(&self, height: u32, id: &Hash32) -> bool {
        self.bip30_exceptions
            .iter()
            .any(|(at, known)| *at == height && super::display_hash(id) == *known)
    }

    fn genesis_coinbase(&self) -> Vec<u8> {
        // Pushes 486604799 (the bits of Bitcoin's genesis, on every chain), the number 4 and the message.
        let mut script_sig = vec![0x04, 0xff, 0xff, 0x00, 0x1d, 0x01, 0x04];
        put_compact_size(&mut script_sig, self.genesis.message.len() as u64);
        script_sig.extend_from_slice(self.genesis.message.as_bytes());
        let key = hex::decode(self.genesis.public_key).unwrap_or_default();
        let mut script_pubkey = vec![0x41];
        script_pubkey.extend_from_slice(&key);
        script_pubkey.push(0xac);

        let mut transaction = 1i32.to_le_bytes().to_vec();
        put_compact_size(&mut transaction, 1);
        let null = OutPoint {
            txid: [0; 32],
            index: u32::MAX,
        };
        transaction.extend_from_slice(&null.txid);
        transaction.extend_from_slice(&null.index.to_le_bytes());
        put_var_bytes(&mut transaction, &script_sig);
        transaction.extend_from_slice(&u32::MAX.to_le_bytes());
        put_compact_size(&mut transaction, 1);
        TxOut {
            value: self.genesis.reward,
            script_pubkey: &script_pubkey,
        }
        .encode_into(&mut transaction);
        transaction.extend_from_slice(&0u32.to_le_bytes());
        transaction
    }
}

/// The value of the last step that starts at `height` or below.
fn step_at<T: Copy>(steps: &[(u32, T)], height: u32) -> Option<T> {
    let started = steps.iter().rev().find(|(from, _)| *from <= height);
    started.map(|(_, value)| *value)
}

/// scrypt(header, header, N = 1024, r = 1, p = 1), 32 bytes.
fn scrypt_1024_1_1(header: &[u8]) -> Hash32 {
    let mut hash = [0u8; 32];
    // Neither call can fail: 2^10, 1, 1 are valid parameters and 32 a valid output length.
    if let Ok(params) = scrypt::Params::new(10, 1, 1) {
        let done = scrypt::scrypt(header, header, &params, &mut hash);
        debug_assert!(done.is_ok(), "32 bytes are a valid output length");
    }
    hash
}
