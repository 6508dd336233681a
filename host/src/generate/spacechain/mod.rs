//! Generated chains of the Qtum kind: work until coins are mature, then stakes with kernels that meet their targets, block
//! signatures, shared rewards and spends of every supported kind; and planted faults.
//! Feeds `gen` and tests; the chain of headers, the kernel and the rewards are the validator's own.
//! Never holds blocks: headers and stakes only, a few hundred bytes a block.

use std::collections::VecDeque;

use secp256k1::Keypair;
use serde_json::json;

use super::{Container, Fault, Frame, Generate, GenerateError, Object, StreamOptions, dice::Dice, keys, wallet};
use crate::chain::{
    litecoin::LITECOIN_REGTEST,
    spacechain::{
        Header, SpaceParams,
        context::{Chain, Node},
        kernel::Kernel,
        reward::share_script,
    },
    utxo::{Hash32, OutPoint, display_hash, hash160, target::Compact},
};

mod draft;
mod faults;
pub mod payload;

pub use faults::SpaceFault;

use draft::{Draft, Sealed, Stake, Twist, stake_script};
use faults::plant;

/// The stream of blocks, from genesis on.
#[derive(Debug)]
pub struct SpaceGenerator {
    params: &'static SpaceParams,
    options: StreamOptions,
    chain: Chain,
    tip: Node,
    tip_id: Hash32,
    tip_header: Header,
    stakers: Vec<Keypair>,
    /// Coins that stakers own, oldest first.
    stakes: VecDeque<Stake>,
    /// Coins of one unit each, for kernels that fail.
    dust: VecDeque<Stake>,
    /// Coinbase outputs of the wallet's that are too young, oldest first.
    immature: VecDeque<keys::Coin>,
    wallet: wallet::Wallet,
    dice: Dice,
    kinds: VecDeque<&'static SpaceFault>,
    /// Stakes and faulty siblings made so far.
    made: u64,
    planted: u64,
    /// The last faulty block that can be built on: id, height, time.
    refused: Option<(Hash32, u32, u32)>,
    held: VecDeque<Object>,
}

impl SpaceGenerator {
    /// Prepares a chain: so many blocks of work that the first stake is mature, then as many stakes and faulty siblings as
    /// asked for.
    ///
    /// # Errors
    /// The difficulty of the chain is real.
    pub fn new(params: &'static SpaceParams, options: StreamOptions) -> Result<Self, GenerateError> {
        let zero_bits = 256 - params.pow_limit.bits();
        if zero_bits > MINABLE_BITS_MAX {
            return Err(GenerateError::NotMinable {
                profile: params.name,
                got: zero_bits,
                can: "spacechain-regtest".into(),
            });
        }
        let mut keys = Dice::new(options.seed, "stakers");
        let mut stakers = Vec::with_capacity(STAKERS);
        while stakers.len() < STAKERS {
            // One draw in 2^128 is not a scalar; the next one is.
            stakers.extend(Keypair::from_secret_bytes(keys.array()).ok());
        }
        let mut dice = Dice::new(options.seed, "spacechain");
        let mut kinds: Vec<_> = SpaceFault::ALL.iter().collect();
        dice.shuffle(&mut kinds);
        let chain = Chain::new(params, None);
        let header = params.genesis_header();
        let id = header.id();
        let genesis = Object {
            is_record: false,
            bytes: params.genesis_block(),
            id,
            height: 0,
            transactions: 0,
            fault: None,
        };
        Ok(Self {
            params,
            tip: chain.genesis(),
            tip_id: id,
            tip_header: header,
            chain,
            stakers,
            stakes: VecDeque::new(),
            dust: VecDeque::new(),
            immature: VecDeque::new(),
            // Of these constants the wallet asks since when locks are known; they are known earlier here.
            wallet: wallet::Wallet::new(&LITECOIN_REGTEST, options.seed, COINS_TARGET),
            dice,
            kinds: kinds.into(),
            made: 0,
            planted: 0,
            refused: None,
            held: VecDeque::from([genesis]),
            options,
        })
    }

    /// One more block, with the faulty siblings that are due.
    fn advance(&mut self) -> Result<(), GenerateError> {
        let height = self.chain.height(self.tip).map_or(1, |height| height + 1);
        let maturity = self.params.maturity(height);
        while self
            .immature
            .front()
            .is_some_and(|coin| coin.height + maturity <= height)
        {
            self.wallet.give(self.immature.pop_front());
        }
        // Coins keep the age they have at the first stake: enough for every height.
        let [plain, reduced] = self.params.maturity_blocks;
        let is_stake = height > plain.max(reduced);
        let stake = self.stakes.front().copied().filter(|_| is_stake);
        let planned = match stake {
            Some(_) => self.spends(height)?,
            None => Vec::new(),
        };
        let fees: i64 = planned.iter().map(|planned| planned.fee).sum();
        let transactions: Vec<_> = planned.iter().map(|planned| planned.transaction.clone()).collect();
        let count = transactions.len() as u64;
        let draft = match stake {
            Some(stake) => self.stake(height, stake, fees, transactions),
            None => self.work(height),
        };
        let sealed = draft.seal(&self.stakers)?;
        if stake.is_some() {
            self.made += 1;
            self.plant_due(&draft)?;
            self.stakes.pop_front();
        }
        self.keep(&draft, &sealed);
        self.held.push_back(Object {
            is_record: false,
            id: sealed.header.id(),
            bytes: sealed.bytes,
            height,
            transactions: count,
            fault: None,
        });
        Ok(())
    }

    /// A block of work: it gives a staker a coin and one of a single unit, and the wallet the rest.
    fn work(&mut self, height: u32) -> Draft {
        let time = self.tip_header.time + self.params.spacing_at(height) as u32;
        let staker = self.dice.below(STAKERS);
        let (lock, key, script) = self.wallet.coinbase_script(LOCKS_KNOWN_FROM);
        let subsidy = self.params.subsidy_at(height);
        self.immature.push_back(keys::Coin {
            outpoint: OutPoint::default(),
            value: subsidy / 4,
            lock,
            key,
            height,
        });
        let coinbase = vec![
            (
                subsidy / 2,
                stake_script(&self.stakers[staker], height.is_multiple_of(2)),
            ),
            (subsidy / 4, script),
            (1, stake_script(&self.stakers[staker], false)),
        ];
        let bits = self.chain.expected_bits(self.tip, time, false);
        for (value, list) in [(subsidy / 2, &mut self.stakes), (1, &mut self.dust)] {
            list.push_back(Stake {
                outpoint: OutPoint::default(),
                value,
                staker,
                hashed: value > 1 && height.is_multiple_of(2),
                height,
                time,
            });
        }
        Draft {
            coinbase,
            ..self.draft(height, time, bits.unwrap_or_default())
        }
    }

    /// A stake, at the first time at which its kernel meets the target.
    fn stake(
        &mut self,
        height: u32,
        stake: Stake,
        fees: i64,
        transactions: Vec<crate::chain::utxo::Transaction>,
    ) -> Draft {
        let step = self.params.time_mask(height) + 1;
        let mut time = (self.tip_header.time + self.params.spacing_at(height) as u32 / 2) & !(step - 1);
        let reward = self.params.subsidy_at(height) + fees;
        let mut shares = Vec::new();
        if self.params.shares_reward(height) {
            let share = reward / i64::from(self.params.reward_parts);
            let sharers = self.chain.sharers(self.tip, height).unwrap_or_default();
            shares.extend(sharers.iter().map(|staker| (share, share_script(staker))));
        }
        let shared: i64 = shares.iter().map(|(share, _)| share).sum();
        let own = stake.value + reward - shared;
        let mut coinstake = vec![(0, Vec::new()), (own, stake_script(&self.stakers[stake.staker], false))];
        coinstake.extend(shares);
        let mut draft = Draft {
            stake: Some(stake),
            coinbase: vec![(0, Vec::new())],
            coinstake,
            transactions,
            ..self.draft(height, time, 0)
        };
        loop {
            time += step;
            draft.header.time = time;
            draft.header.bits = self.chain.expected_bits(self.tip, time, true).unwrap_or_default();
            if kernel(&self.chain, self.tip, &draft) == Some(true) {
                return draft;
            }
        }
    }

    fn draft(&self, height: u32, time: u32, bits: u32) -> Draft {
        let params = self.params;
        Draft {
            params,
            height,
            header: Header {
                version: 0x2000_0000,
                prev: self.tip_id,
                merkle_root: [0; 32],
                time,
                bits,
                nonce: 0,
                stake: OutPoint::NULL,
                signature: Vec::new(),
                ..self.tip_header.clone()
            },
            stake: None,
            coinbase: Vec::new(),
            coinstake: Vec::new(),
            transactions: Vec::new(),
            twist: Twist::None,
        }
    }

    /// Up to four spends.
    fn spends(&mut self, height: u32) -> Result<Vec<wallet::Planned>, GenerateError> {
        let count = self.dice.below(5);
        let mut planned = Vec::with_capacity(count);
        for _ in 0..count {
            let place = wallet::Place {
                height,
                payload_bytes: 0,
            };
            planned.extend(self.wallet.transaction(place)?);
        }
        Ok(planned)
    }

    /// Plants the faults that are due, spread evenly over the stakes.
    fn plant_due(&mut self, draft: &Draft) -> Result<(), GenerateError> {
        let total = u128::from(self.options.objects.max(1));
        loop {
            let due = (u128::from(self.options.faults) * u128::from(self.made)).div_ceil(total);
            if u128::from(self.planted) >= due.min(self.options.faults.into()) || self.is_done() {
                return Ok(());
            }
            if !self.plant_next(draft)? {
                return Ok(());
            }
        }
    }

    fn plant_next(&mut self, draft: &Draft) -> Result<bool, GenerateError> {
        let mut median = self.chain.median_time_past(self.tip).unwrap_or_default();
        median = median.min(draft.header.time);
        for turn in 0..self.kinds.len() {
            let kind = self.kinds[turn];
            let scene = Scene {
                chain: &self.chain,
                tip: self.tip,
                stakers: &self.stakers,
                dust: self
                    .dust
                    .front()
                    .copied()
                    .filter(|dust| dust.height + self.params.maturity(draft.height) <= draft.height),
                young: self
                    .stakes
                    .iter()
                    .copied()
                    .find(|stake| stake.height + self.params.maturity(draft.height) > draft.height),
                refused: self.refused,
                median,
            };
            let Some((sealed, index)) = plant(kind, draft, &scene)? else {
                continue;
            };
            self.kinds.remove(turn);
            self.kinds.push_back(kind);
            self.planted += 1;
            self.made += 1;
            let id = sealed.header.id();
            let height = if kind.rule == 4 {
                self.refused.map_or(0, |(_, height, _)| height + 1)
            } else {
                draft.height
            };
            // Only a block that decodes and stands behind a good one is built on.
            if kind.rule >= 5 {
                self.refused = Some((id, height, sealed.header.time));
            }
            self.held.push_back(Object {
                is_record: false,
                bytes: sealed.bytes,
                id,
                height,
                transactions: 0,
                fault: Some(Fault {
                    object: display_hash(&id),
                    rule: kind.rule(),
                    index,
                    kind: kind.name,
                    height,
                }),
            });
            return Ok(true);
        }
        Ok(false)
    }

    /// Goes on behind a good block.
    fn keep(&mut self, draft: &Draft, sealed: &Sealed) {
        let header = &sealed.header;
        let id = header.id();
        let place = self.chain.place(header, id, None);
        let node = self.chain.enter(header, id, &place);
        let staker = draft
            .stake
            .map(|stake| hash160(&self.stakers[stake.staker].public_key().serialize()));
        self.chain.accept(node, staker);
        match (draft.stake, sealed.coinstake_id) {
            (Some(stake), Some(txid)) => self.stakes.push_back(Stake {
                outpoint: OutPoint { txid, index: 1 },
                value: draft.coinstake.get(1).map_or(0, |(value, _)| *value),
                hashed: false,
                height: draft.height,
                time: header.time,
                ..stake
            }),
            _ => {
                let output = |index| OutPoint {
                    txid: sealed.coinbase_id,
                    index,
                };
                let places = [
                    self.stakes.back_mut().map(|stake| &mut stake.outpoint),
                    self.immature.back_mut().map(|coin| &mut coin.outpoint),
                    self.dust.back_mut().map(|dust| &mut dust.outpoint),
                ];
                for (index, place) in (0u32..).zip(places) {
                    if let Some(place) = place {
                        *place = output(index);
                    }
                }
            }
        }
        self.wallet.close_block();
        (self.tip, self.tip_id, self.tip_header) = (node, id, header.clone());
    }

    fn is_done(&self) -> bool {
        self.made >= self.options.objects
    }
}

impl Generate for SpaceGenerator {
    fn container(&self) -> Container {
        Container {
            frame: Frame::Magic(self.params.magic),
            ..Container::default()
        }
    }

    fn heading(&self) -> serde_json::Value {
        json!({
            "profile": self.params.name,
            "count": self.options.objects,
            "seed": self.options.seed,
            "faults": self.options.faults,
        })
    }
}

impl Iterator for SpaceGenerator {
    type Item = Result<Object, GenerateError>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.held.is_empty() && !self.is_done() {
            if let Err(error) = self.advance() {
                self.made = self.options.objects;
                return Some(Err(error));
            }
        }
        self.held.pop_front().map(Ok)
    }
}

/// What a fault may use besides the good block.
pub(super) struct Scene<'a> {
    chain: &'a Chain,
    tip: Node,
    stakers: &'a [Keypair],
    dust: Option<Stake>,
    /// The oldest coin that is too young.
    young: Option<Stake>,
    refused: Option<(Hash32, u32, u32)>,
    /// The median time that a stake must be later than.
    median: u32,
}

impl Scene<'_> {
    /// Whether the kernel of a draft meets its target.
    fn kernel(&self, draft: &Draft) -> Option<bool> {
        kernel(self.chain, self.tip, draft)
    }

    fn bits_at(&self, draft: &Draft) -> u32 {
        let bits = self.chain.expected_bits(self.tip, draft.header.time, true);
        bits.unwrap_or(Compact::encode(draft.params.stake_limit(draft.height)))
    }
}

fn kernel(chain: &Chain, tip: Node, draft: &Draft) -> Option<bool> {
    let stake = draft.stake?;
    let kernel = Kernel {
        modifier: chain.modifier(tip)?,
        from_time: stake.time,
        stake: stake.outpoint,
        time: draft.header.time,
        value: stake.value,
        bits: draft.header.bits,
    };
    Some(kernel.check(draft.params.is_reduced(draft.height)).is_ok())
}

/// Keys that stake in turn.
const STAKERS: usize = 16;
/// Coins that the wallet aims at.
const COINS_TARGET: usize = 64;
/// A height at which the wallet knows every lock.
const LOCKS_KNOWN_FROM: u32 = 1_000;
/// Leading zero bits of a target that a few thousand hashes meet.
const MINABLE_BITS_MAX: u32 = 12;
