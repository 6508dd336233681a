//! The world of a generated stream: keys, contracts, and the ledger that the good objects so far have led to.
//! Asked by the makers of all kinds for who may speak and what is known.
//! Never judges: what a maker calls good is applied as it is.

pub use super::super::sealing::{Sealing, Signer};
use super::super::{GenerateError, dice::Dice, records};
use crate::chain::lunarx::{Hash, LunarParams, block, context::Contract, hash, key::Scheme, ledger::Ledger, stripe};

/// The key of the authority of generated streams: that of the embedded parameters.
pub fn authority() -> Signer {
    Signer::ed25519(&hash(&[b"perigee generate lunarx authority"]))
}

/// A contract and who stands behind its ids.
#[derive(Clone, Debug)]
pub struct Deal {
    /// Its id.
    pub id: Hash,
    /// Its terms.
    pub terms: Contract,
    /// The provider, by its number.
    pub provider: usize,
    /// The verifiers, by their numbers.
    pub verifiers: Vec<usize>,
}

/// A challenge that a provider answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Audited {
    /// The contract, by its number.
    pub deal: usize,
    /// The epoch.
    pub epoch: u32,
    /// The challenge.
    pub challenge: Hash,
}

/// A challenge that verifiers agreed on, at the moment when they did.
#[derive(Clone, Copy, Debug)]
pub struct Agreed {
    /// The contract, by its number.
    pub deal: usize,
    /// The epoch.
    pub epoch: u32,
    /// The challenge.
    pub challenge: Hash,
    /// The outcome, by its number.
    pub outcome: u8,
    /// Root of the statements.
    pub root: Hash,
}

/// Everything that the makers share.
#[derive(Debug)]
pub struct World {
    /// The parameters.
    pub params: &'static LunarParams,
    pub(in crate::generate) dice: Dice,
    /// What the good objects led to.
    pub ledger: Ledger,
    /// The authority.
    pub authority: Signer,
    /// Those who pay; the last has nothing.
    pub users: Vec<Signer>,
    /// Those who are paid; the first verifies one contract of its own, which it may not.
    pub providers: Vec<Signer>,
    /// Those who verify.
    pub verifiers: Vec<Signer>,
    /// Those who form blocks and settle.
    pub trackers: Vec<Signer>,
    /// Those who tell rates.
    pub oracles: Vec<Signer>,
    /// Those who write rows: each table takes all but one of them.
    pub authors: Vec<Signer>,
    /// The contracts.
    pub deals: Vec<Deal>,
    /// The tables.
    pub tables: Vec<Hash>,
    /// Challenges that passed, the newest last; few are kept.
    pub passed: Vec<Agreed>,
    /// Challenges whose audits were accepted and of which nobody has spoken.
    pub audited: Vec<Audited>,
    /// Challenges that are to be settled.
    pub unsettled: Vec<Agreed>,
    /// Roots of statements that are no quorum yet; few are kept.
    pub weak: Vec<Agreed>,
    /// Number of the last statement of context.
    pub context_seq: u64,
}

impl World {
    /// The world of this seed, in which nothing was said yet.
    pub fn new(params: &'static LunarParams, seed: u64) -> Self {
        let mut dice = Dice::new(seed, "lunarx");
        let mut keys = |count: usize| -> Vec<Signer> {
            // Every fourth key is of the other scheme.
            let scheme = |place: usize| if place % 4 == 3 { Scheme::Ecdsa } else { Scheme::Ed25519 };
            (0..count).map(|place| Signer::new(scheme(place), &mut dice)).collect()
        };
        let (users, providers, verifiers) = (keys(USERS), keys(PROVIDERS), keys(VERIFIERS));
        let (trackers, oracles, authors) = (keys(2), keys(4), keys(AUTHORS));
        let deals = (0..DEALS)
            .map(|number| deal(number, params, [&users, &providers, &verifiers], &mut dice))
            .collect();
        Self {
            params,
            ledger: Ledger::default(),
            authority: authority(),
            tables: (0..TABLES).map(|_| dice.array()).collect(),
            users,
            providers,
            verifiers,
            trackers,
            oracles,
            authors,
            deals,
            dice,
            passed: Vec::new(),
            audited: Vec::new(),
            unsettled: Vec::new(),
            weak: Vec::new(),
            context_seq: 0,
        }
    }

    /// Height of the block that is not closed yet.
    pub fn height(&self) -> u64 {
        block::next_height(&self.ledger)
    }
}

impl records::World for World {
    type Network = LunarParams;

    fn params(&self) -> &'static LunarParams {
        self.params
    }

    fn below(&mut self, limit: usize) -> usize {
        self.dice.below(limit)
    }

    fn accept(&mut self, object: &[u8]) -> Result<(), GenerateError> {
        let computes = object.first() == Some(&stripe::KIND);
        records::accept(object, self.params, (&mut self.ledger, &mut ()), computes)
    }

    fn height(&self) -> u64 {
        self.height()
    }

    fn as_of(&self) -> i64 {
        AS_OF as i64
    }
}

fn deal(number: usize, params: &LunarParams, [users, providers, all]: [&[Signer]; 3], dice: &mut Dice) -> Deal {
    let provider = number % providers.len();
    let mut verifiers: Vec<usize> = (0..all.len()).collect();
    dice.shuffle(&mut verifiers);
    // Three to six: quorums of 2, 3, 4 and 4.
    verifiers.truncate(3 + number % 4);
    let mut ids: Vec<Hash> = verifiers.iter().map(|verifier| all[*verifier].id()).collect();
    if number == 0 {
        // The provider may not verify its own contract, even where it is listed; one more for the quorum.
        ids.push(providers[provider].id());
    }
    ids.sort_unstable();
    let terms = Contract {
        owner: users[number % users.len()].id(),
        provider: providers[provider].id(),
        price: 1_000 + dice.below(100_000) as u64,
        units: 1 + dice.below(1_000) as u64,
        commission_bp: dice.below(2_001) as u16,
        quorum: params.quorum_min(ids.len() as u16),
        storage_root: dice.array(),
        verifiers: ids,
    };
    Deal {
        id: dice.array(),
        terms,
        provider,
        verifiers,
    }
}

/// The time of generated streams: 2026-01-01.
pub const AS_OF: u64 = 1_767_225_600;
/// Enough for many pairs with providers, few enough that each pays more than once in a short stream.
const USERS: usize = 24;
const PROVIDERS: usize = 6;
/// More than any contract has, so that there are strangers.
const VERIFIERS: usize = 9;
const AUTHORS: usize = 6;
const DEALS: usize = 8;
const TABLES: usize = 4;
