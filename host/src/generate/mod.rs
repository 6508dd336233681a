//! Generated chains: real blocks mined at regtest difficulty, signed spends of every supported kind, planted faults.
//! Feeds `gen`, `demo` and tests; what comes out is what a node would store, plus a list of what is wrong with it.
//! Never holds more than a few blocks: a stream of any length needs flat memory.

use std::{collections::VecDeque, path::Path};

use serde_json::json;

use crate::{
    chain::{
        itc::ItcParams,
        lunarx::LunarParams,
        profile::{Family, Profile},
        utxo::{
            DecodeError, Hash32, OutPoint, display_hash,
            params::{BLOCK_SIGOPS_COST_MAX, BLOCK_WEIGHT_MAX, Bip16, Params},
        },
    },
    verdict::RuleId,
};

mod dice;
mod draft;
mod faults;
pub mod itc;
mod keys;
pub mod lunarx;
mod merged;
pub mod musig;
mod options;
pub mod records;
mod replaced;
mod reserve;
mod rings;
pub mod sealing;
pub mod shreds;
pub mod spacechain;
mod spoil;
pub mod tendermint;
pub mod traffic;
mod wallet;
mod write;

pub use faults::FaultKind;
pub use options::Options;
pub use spacechain::{SpaceFault, SpaceGenerator};
pub use write::{Summary, WriteError, sidecar_path, write_objects, write_stream};

use dice::Dice;
use draft::{Draft, Site};
use faults::{Planted, Scene, plant};
use keys::Coin;
use merged::Merged;
use options::check;
use reserve::Proofs;
use shreds::ShredGenerator;
use tendermint::LightGenerator;
use wallet::{Place, Planned, Wallet};

/// A generator of a profile's objects: the good ones, and among them those with a planted fault.
pub trait Generate: Iterator<Item = Result<Object, GenerateError>> {
    /// How the objects stand in a file.
    fn container(&self) -> Container;

    /// The first line of the list of faults: how to make the same file again.
    fn heading(&self) -> serde_json::Value;

    /// The time at which the objects made so far are to be judged, in seconds of Unix time: what a container says.
    fn as_of(&self) -> i64 {
        0
    }
}

/// What stands around the objects of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Container {
    /// What stands around each object.
    pub frame: Frame,
    /// Bytes before the first object.
    pub start: Vec<u8>,
    /// Bytes between two objects.
    pub between: Vec<u8>,
    /// Bytes behind the last object.
    pub end: Vec<u8>,
}

/// What stands around an object of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Frame {
    /// Nothing.
    #[default]
    Bare,
    /// This magic and its length before it.
    Magic([u8; 4]),
    /// Its length before it, in a container of this profile; the object begins with its kind.
    Record(&'static str),
    /// Its length and the kind of blocks before it, in a container of this profile.
    Block(&'static str),
}

impl Frame {
    /// How the blocks of this chain stand in files.
    fn of(params: &Params) -> Self {
        match params.activations.algorithms {
            // Its files are nobody else's, so they are containers; nodes of the other chains read frames.
            0 => Self::Block(params.name),
            _ => Self::Magic(params.magic),
        }
    }
}

/// What to generate of a profile whose objects are no blocks of transactions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StreamOptions {
    /// Objects, faulty ones included.
    pub objects: u64,
    /// Equal seeds give equal bytes.
    pub seed: u64,
    /// Objects with a planted fault.
    pub faults: u64,
}

impl StreamOptions {
    /// So many objects; `rate` of them, rounded up, with a fault.
    pub fn new(objects: u64, seed: u64, rate: f64) -> Self {
        // A rate is a number people type; the product is far below 2^53.
        let faults = (objects as f64 * rate.clamp(0.0, 1.0)).ceil() as u64;
        Self { objects, seed, faults }
    }
}

/// Writes generated objects of a profile that is judged as a stream, as [`write_objects`] does.
///
/// # Errors
/// As [`write_objects`]; or the profile has no such generator.
pub fn write_profile(
    profile: &'static Profile,
    options: StreamOptions,
    out: &Path,
    progress: impl FnMut(&Object),
) -> Result<Summary, WriteError> {
    match profile.family {
        Family::Lunarx(params) if params.authority != LunarParams::embedded().authority => {
            Err(not_ours(&params.authority).into())
        }
        Family::Itc(params) if params.authority != ItcParams::embedded().authority => {
            Err(not_ours(&params.authority).into())
        }
        Family::Shreds(_) => write_objects(ShredGenerator::new(profile.name, options), out, progress),
        Family::Itc(params) => write_objects(itc::stream(params, options), out, progress),
        Family::Lunarx(params) => write_objects(lunarx::stream(params, options), out, progress),
        Family::Tendermint(params) => write_objects(LightGenerator::new(params, options)?, out, progress),
        Family::Spacechain(params, _) => write_objects(SpaceGenerator::new(params, options)?, out, progress),
        _ => Err(GenerateError::NoStream { profile: profile.name }.into()),
    }
}

/// Context cannot be signed by this key.
fn not_ours(authority: &[u8; 32]) -> GenerateError {
    GenerateError::Authority {
        got: hex::encode(authority),
    }
}

/// Why nothing can be generated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GenerateError {
    /// The difficulty of the chain is real.
    #[error(
        "profile {profile} cannot be mined here, got a target of {got} leading zero bits; profiles that can: {can}"
    )]
    NotMinable {
        /// The profile.
        profile: &'static str,
        /// Zero bits that its easiest target asks for.
        got: u32,
        /// Names of the profiles that can.
        can: String,
    },
    /// An option is outside its range.
    #[error("{option}: expected {expected}, got {got}")]
    Option {
        /// The option.
        option: &'static str,
        /// Its range.
        expected: String,
        /// What was asked for.
        got: u64,
    },
    /// The profile's objects are made from [`Options`], or not at all.
    #[error("profile {profile} has no generator of a stream")]
    NoStream {
        /// The profile.
        profile: &'static str,
    },
    /// The key that signs the statements of context is not ours.
    #[error("authority: expected the key of the embedded parameters, which alone can be signed by here, got {got}")]
    Authority {
        /// The key.
        got: String,
    },
    /// A generated object does not decode: a defect of the generator.
    #[error("generated bytes do not decode")]
    Decode(#[from] DecodeError),
    /// All coins are spent: a defect of the generator.
    #[error("block {height}: no coin is left to spend")]
    OutOfCoins {
        /// Height of the block.
        height: u32,
    },
}

/// A planted fault, as the sidecar lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Display id of the object.
    pub object: String,
    /// The rule that must be named.
    pub rule: RuleId,
    /// The index that must be named.
    pub index: Option<u64>,
    /// The name of the kind.
    pub kind: &'static str,
    /// Height of the object.
    pub height: u32,
}

/// An object of the stream.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its bytes; those of a record begin with its kind.
    pub bytes: Vec<u8>,
    /// Whether it is a record beside the blocks of a container.
    pub is_record: bool,
    /// Its id.
    pub id: Hash32,
    /// Its height.
    pub height: u32,
    /// Transactions besides the coinbase, for progress; 0 for a faulty sibling.
    pub transactions: u64,
    /// What is wrong with it.
    pub fault: Option<Fault>,
}

/// The stream of blocks, from genesis on.
#[derive(Debug)]
pub struct Generator {
    options: Options,
    wallet: Wallet,
    dice: Dice,
    /// Kinds of faults in the order of their turns.
    kinds: VecDeque<&'static FaultKind>,
    tip: Hash32,
    height: u32,
    /// Times of the last eleven blocks, oldest first.
    times: VecDeque<u32>,
    /// The latest time of a good block.
    newest: u32,
    made: u64,
    planted: u64,
    /// The last faulty block that decodes, with height and time.
    refused: Option<(Hash32, u32, u32)>,
    /// Makes reserve proofs, where the stream has them.
    proofs: Option<Proofs>,
    /// Good ones that are still to come, in hundredths.
    proofs_due: u32,
    /// Records that are ready: they keep their order.
    records: VecDeque<Object>,
    /// Blocks held back, and whether the chain is complete.
    held: VecDeque<Object>,
    done: bool,
}

impl Generator {
    /// Prepares a chain.
    ///
    /// # Errors
    /// The chain cannot be mined, or an option is outside its range.
    pub fn new(options: Options) -> Result<Self, GenerateError> {
        check(&options)?;
        let params = options.params;
        let with_proofs = params.reserve.filter(|_| options.proofs_percent > 0);
        let proofs = with_proofs.and_then(|reserve| Proofs::new(reserve, options.seed));
        let (of_proofs, mut kinds): (Vec<_>, Vec<_>) = FaultKind::of(params).partition(|kind| kind.is_of_proofs());
        let mut dice = Dice::new(options.seed, "chain");
        // Few faults still differ between seeds; many go through all kinds before any comes again.
        dice.shuffle(&mut kinds);
        if proofs.is_some() {
            // By dice of their own, as the proofs: blocks are the same without them.
            let mut dice = Dice::new(options.seed, "faults of reserve proofs");
            for kind in of_proofs {
                kinds.insert(dice.below(kinds.len() + 1), kind);
            }
        }
        let genesis = Object {
            is_record: false,
            bytes: params.genesis_block(),
            id: params.genesis_id(),
            height: 0,
            transactions: 0,
            fault: None,
        };
        let pool_target = (options.block_transactions as usize).clamp(64, 4_096);
        Ok(Self {
            wallet: Wallet::new(params, options.seed, pool_target),
            dice,
            kinds: kinds.into(),
            tip: genesis.id,
            height: 0,
            times: VecDeque::from([params.genesis.time]),
            newest: params.genesis.time,
            made: 0,
            planted: 0,
            refused: None,
            proofs,
            proofs_due: 0,
            records: VecDeque::new(),
            held: VecDeque::from([genesis]),
            done: false,
            options,
        })
    }

    /// One more block of the chain and the faulty siblings that are due.
    fn advance(&mut self) -> Result<(), GenerateError> {
        let site = self.next_site();
        self.wallet.begin_block(site.height);
        let planned = self.fill(&site)?;
        self.made += planned.len() as u64;
        let (lock, key, script) = self.wallet.coinbase_script(site.height);
        let fees: i64 = planned.iter().map(|planned| planned.fee).sum();
        let transactions: Vec<_> = planned.iter().map(|planned| planned.transaction.clone()).collect();
        let mut draft = Draft::new(&site, transactions, fees, script.clone(), self.dice.bits());
        let is_possible = site
            .params
            .merged_mining
            .is_some_and(|merged| site.height >= merged.from);
        // Every other block, by the lot that makes its coinbase unique.
        if is_possible && draft.salt & 1 == 1 {
            let (seed, amiss) = (draft.salt, None);
            draft.merged = Some(Merged { seed, amiss });
        }
        let value = site.params.subsidy_at(site.height) + fees;
        let sealed = draft.seal(site.params)?;
        if let Some(proofs) = self.proofs.as_mut().filter(|_| !planned.is_empty()) {
            self.proofs_due += self.options.proofs_percent;
            while self.proofs_due >= 100 {
                self.proofs_due -= 100;
                self.records.push_back(proofs.good(site.height)?);
            }
        }
        if !planned.is_empty() || self.options.transactions == 0 {
            self.plant_due(&site, &planned, &script)?;
        }
        self.wallet.end_block(Coin {
            outpoint: OutPoint {
                txid: sealed.coinbase_id,
                index: 0,
            },
            value,
            lock,
            key,
            height: site.height,
        });
        self.held.push_back(Object {
            is_record: false,
            bytes: sealed.bytes,
            id: sealed.id,
            height: site.height,
            transactions: planned.len() as u64,
            fault: None,
        });
        self.tip = sealed.id;
        self.height = site.height;
        self.times.push_back(site.time);
        self.newest = self.newest.max(site.time);
        if self.times.len() > MEDIAN_BLOCKS {
            self.times.pop_front();
        }
        self.done = self.made >= self.options.transactions && self.height > self.options.empty_blocks;
        Ok(())
    }

    fn next_site(&mut self) -> Site {
        let mut sorted: Vec<_> = self.times.iter().copied().collect();
        sorted.sort_unstable();
        let median = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
        let last = self.times.back().copied().unwrap_or_default();
        let spacing = self.options.params.spacing_s;
        // Around the usual spacing; now and then a clock that runs behind, still after the median.
        let time = match self.dice.below(8) {
            0 => last.saturating_sub(spacing / 2),
            _ => last + spacing / 2 + self.dice.below(spacing as usize) as u32,
        };
        // With a second between blocks half of it is none; script hashes are in force from the first block on.
        let time = time.max(median + 1).max(match self.options.params.activations.bip16 {
            Bip16::Time(from) => from,
            Bip16::Height(_) => 0,
        });
        Site {
            params: self.options.params,
            height: self.height + 1,
            prev: self.tip,
            time,
            median_time_past: median,
        }
    }

    /// The transactions of the block: as many as are asked for and fit.
    fn fill(&mut self, site: &Site) -> Result<Vec<Planned>, GenerateError> {
        let mut planned: Vec<Planned> = Vec::new();
        if site.height <= self.options.empty_blocks {
            return Ok(planned);
        }
        let payload_bytes = self.options.payload_bytes as usize;
        let left = self.options.transactions - self.made;
        let count = left.min(self.options.block_transactions.into());
        let (mut weight, mut sigops) = (BLOCK_RESERVE_WEIGHT, 0);
        while (planned.len() as u64) < count {
            let own_weight = match self.options.params.knows_rings() {
                true => RING_TRANSACTION_WEIGHT_MAX,
                false => TRANSACTION_WEIGHT_MAX,
            };
            let next_weight = own_weight + 4 * payload_bytes;
            if weight + next_weight > BLOCK_WEIGHT_MAX || sigops + TRANSACTION_SIGOPS_MAX > BLOCK_SIGOPS_COST_MAX {
                break;
            }
            let place = Place {
                height: site.height,
                payload_bytes,
            };
            let Some(next) = self.wallet.transaction(place)? else {
                break;
            };
            weight += next.transaction.weight();
            sigops += next.sigops;
            planned.push(next);
        }
        if planned.is_empty() && count > 0 {
            return Err(GenerateError::OutOfCoins { height: site.height });
        }
        Ok(planned)
    }

    /// Plants the faults that are due after the transactions made so far, spread evenly over the stream.
    fn plant_due(&mut self, site: &Site, planned: &[Planned], script: &[u8]) -> Result<(), GenerateError> {
        let total = u128::from(self.options.transactions.max(1));
        let due = u128::from(self.options.faults) * u128::from(self.made) / total;
        while u128::from(self.planted) < due {
            let Some((kind, planted)) = self.plant_next(site, planned, script)? else {
                break;
            };
            self.planted += 1;
            // Only a block that decodes and stands in the right place can be built on.
            let is_record = kind.is_of_proofs();
            if !is_record && (5..=18).contains(&kind.rule.number()) {
                self.refused = Some((planted.id, planted.height, planted.time));
            }
            let line = if is_record { &mut self.records } else { &mut self.held };
            line.push_back(Object {
                is_record,
                id: planted.id,
                height: planted.height,
                transactions: 0,
                fault: Some(Fault {
                    object: display_hash(&planted.id),
                    rule: kind.rule,
                    index: planted.index,
                    kind: kind.name,
                    height: planted.height,
                }),
                bytes: planted.bytes,
            });
        }
        Ok(())
    }

    /// The first kind in turn that finds a place in this block.
    fn plant_next(
        &mut self,
        site: &Site,
        planned: &[Planned],
        script: &[u8],
    ) -> Result<Option<(&'static FaultKind, Planted)>, GenerateError> {
        for turn in 0..self.kinds.len() {
            let kind = self.kinds[turn];
            if let (Some(amiss), Some(proofs)) = (kind.proof(), &mut self.proofs) {
                let Some(planted) = proofs.faulty(amiss, site.height)? else {
                    continue;
                };
                self.kinds.remove(turn);
                self.kinds.push_back(kind);
                return Ok(Some((kind, planted)));
            }
            let scene = Scene {
                site: *site,
                planned,
                wallet: &self.wallet,
                script,
                refused: self.refused,
            };
            if let Some(planted) = plant(kind, &scene, &mut self.dice)? {
                self.kinds.remove(turn);
                self.kinds.push_back(kind);
                return Ok(Some((kind, planted)));
            }
        }
        Ok(None)
    }

    /// The next record, now and then, and once no block is left.
    fn next_record(&mut self) -> Option<Object> {
        let proofs = self.proofs.as_mut()?;
        let is_due = !self.records.is_empty() && (self.held.is_empty() || proofs.toss());
        is_due.then(|| self.records.pop_front()).flatten()
    }

    /// Takes one of the first objects held back; genesis and its child keep their place.
    fn hand_out(&mut self) -> Option<Object> {
        let keeps_place = self.held.front().is_some_and(|object| object.height <= 1);
        let near = self.held.len().min(self.options.reorder_objects + 1);
        let index = if keeps_place { 0 } else { self.dice.below(near) };
        self.held.remove(index)
    }
}

impl Generate for Generator {
    fn container(&self) -> Container {
        Container {
            frame: Frame::of(self.options.params),
            ..Container::default()
        }
    }

    fn as_of(&self) -> i64 {
        self.newest.into()
    }

    fn heading(&self) -> serde_json::Value {
        let options = &self.options;
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "profile": options.params.name,
            "seed": options.seed,
            "transactions": options.transactions,
            "faults": options.faults,
            "block_transactions": options.block_transactions,
            "payload_bytes": options.payload_bytes,
            "empty_blocks": options.empty_blocks,
            "proofs_percent": options.proofs_percent,
        })
    }
}

impl Iterator for Generator {
    type Item = Result<Object, GenerateError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.done && self.held.len() <= self.options.reorder_objects {
            if let Err(error) = self.advance() {
                self.done = true;
                self.held.clear();
                self.records.clear();
                return Some(Err(error));
            }
        }
        self.next_record().or_else(|| self.hand_out()).map(Ok)
    }
}

/// Blocks whose times make a median.
const MEDIAN_BLOCKS: usize = 11;
/// Weight kept for header, count and coinbase.
const BLOCK_RESERVE_WEIGHT: usize = 4_000;
/// No transaction of the wallet weighs more, ballast apart: three inputs of at most 1,100 and nine outputs of at most
/// 500 units.
const TRANSACTION_WEIGHT_MAX: usize = 12_000;
/// The same on chains that know rings: two of 16 members, each of 6,564 units, or nine ring outputs more.
const RING_TRANSACTION_WEIGHT_MAX: usize = 20_000;
/// No transaction of the wallet costs more: nine outputs of at most 80 and three inputs of at most 12.
const TRANSACTION_SIGOPS_MAX: u64 = 800;
