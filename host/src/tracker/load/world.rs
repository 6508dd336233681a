//! The world of a load: users with coins, providers with contracts that verifiers attested, and receipts between them.
//! Made from a seed by whoever loads a tracker; says of every receipt what its verdict must be.
//! Never asks the tracker what it thinks: the expectation is the load's own.

use crate::{
    chain::lunarx::{
        Hash, LunarParams,
        attestation::{self, Named, Outcome, statement},
        context::{self, Contract, Share, Statement},
        hash, receipt,
        tree::Growing,
    },
    generate::lunarx::{Sealing, Signer, authority},
    verdict::RuleId,
};

/// Whom a load speaks for.
pub struct World {
    params: &'static LunarParams,
    users: Vec<Signer>,
    verifiers: Vec<Signer>,
    deals: Vec<Deal>,
}

/// A provider and its contract.
struct Deal {
    provider: Signer,
    contract: Hash,
    terms: Contract,
    challenge: Hash,
    /// Root over what the verifiers said of it.
    root: Hash,
}

/// An object that a load begins with.
pub struct Opening {
    /// The object, `kind | body`.
    pub object: Vec<u8>,
    /// A tracker that was loaded before rejects it by this rule: coins are allocated once.
    pub may_be_known: Option<RuleId>,
}

/// What a receipt is to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sort {
    /// Nothing is wrong with it.
    Good,
    /// The user's signature is one bit off.
    UserSignature,
    /// The provider's signature is.
    ProviderSignature,
    /// More than price times units.
    Amount,
    /// More commission than the contract accepts.
    Commission,
    /// A nonce that can never be the next.
    Nonce,
    /// One nonce is left out.
    Gap,
    /// The contract is nobody's.
    Contract,
}

impl Sort {
    /// All that something is wrong with.
    pub const BAD: [Self; 7] = [
        Self::UserSignature,
        Self::ProviderSignature,
        Self::Amount,
        Self::Commission,
        Self::Nonce,
        Self::Gap,
        Self::Contract,
    ];

    /// What must come of it.
    pub fn expected(self) -> Expected {
        let rule = |number| RuleId::new('T', number);
        match self {
            Self::Good => Expected::Accepted,
            Self::UserSignature => Expected::Rejected(rule(6), Some(0)),
            Self::ProviderSignature => Expected::Rejected(rule(6), Some(1)),
            Self::Amount => Expected::Rejected(rule(2), None),
            Self::Commission => Expected::Rejected(rule(3), None),
            Self::Nonce => Expected::Rejected(rule(1), None),
            // The contract is waited for, but the statements are of another one, and a rejection beats that.
            Self::Contract => Expected::Rejected(rule(5), None),
            Self::Gap => Expected::Deferred,
        }
    }
}

/// The verdict that a receipt must get.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expected {
    /// Accepted, and new.
    Accepted,
    /// Accepted before.
    Before,
    /// Rejected by this rule, at this item.
    Rejected(RuleId, Option<u64>),
    /// It waits for something.
    Deferred,
}

impl World {
    /// Users of `network`, who are the same in every load of a tracker, because coins are allocated once; providers of `run`, which
    /// has to be another one for every load, because nonces are counted by user and provider. At least one of each, at most
    /// `allocation_accounts_max` users.
    pub fn new(params: &'static LunarParams, network: u64, run: u64, users: usize, providers: usize) -> Self {
        let users_max = usize::from(params.supply.allocation_accounts_max) - 1;
        let key = |purpose: &str, of: u64, place: usize| {
            let place = (place as u64).to_le_bytes();
            Signer::ed25519(&hash(&[
                b"perigee load ",
                purpose.as_bytes(),
                &of.to_le_bytes(),
                &place,
            ]))
        };
        let keys = |purpose: &str, of: u64, count: usize| -> Vec<Signer> {
            (0..count.max(1)).map(|place| key(purpose, of, place)).collect()
        };
        let users = keys("user", network, users.min(users_max));
        let verifiers = keys("verifier", run, VERIFIERS);
        let deals = keys("provider", run, providers)
            .into_iter()
            .map(|provider| Deal::new(params, provider, users[0].id(), &verifiers))
            .collect();
        Self {
            params,
            users,
            verifiers,
            deals,
        }
    }

    /// Number of users.
    pub fn users(&self) -> usize {
        self.users.len()
    }

    /// Number of providers.
    pub fn providers(&self) -> usize {
        self.deals.len()
    }

    /// The accounts of a user and a provider, by their numbers.
    pub fn accounts(&self, user: usize, provider: usize) -> (Hash, Hash) {
        (self.users[user].id(), self.deals[provider].provider.id())
    }

    /// What the tracker must be told before receipts, in this order. `seq` has to grow from load to load: microseconds of the clock
    /// do. `tracker` is named as one that may settle and form blocks.
    pub fn opening(&self, seq: u64, tracker: Hash, time: u64) -> Vec<Opening> {
        let authority = authority();
        let mut objects = Vec::new();
        let mut next = seq;
        let mut say = |statement: &Statement, may_be_known| {
            let draft = Sealing::new(context::KIND).with(&1u8).with(&next);
            next += 1;
            objects.push(Opening {
                object: draft.bytes(&statement.to_bytes()).sign(&authority).done(),
                may_be_known,
            });
        };
        say(&self.allocation(), Some(RuleId::new('Z', 3)));
        say(&Statement::Trackers(vec![tracker]), None);
        for deal in &self.deals {
            say(&Statement::Contract(deal.contract, deal.terms.clone()), None);
        }
        for deal in &self.deals {
            for verifier in &self.verifiers {
                let draft = Sealing::new(attestation::KIND).with(&1u8).with(&deal.contract);
                let draft = draft.with(&EPOCH).with(&deal.challenge).with(&Outcome::PASS);
                objects.push(Opening {
                    object: draft.with(&verifier.key()).with(&time).sign(verifier).done(),
                    may_be_known: None,
                });
            }
        }
        objects
    }

    /// All coins to the users in equal parts; what is left over goes to the first.
    fn allocation(&self) -> Statement {
        let [founders, sold, _] = self.params.units();
        let buyers = self
            .users
            .get(1..)
            .filter(|others| !others.is_empty())
            .unwrap_or(&self.users);
        let mut shares = vec![Share {
            part: 0,
            account: self.users[0].id(),
            units: founders,
        }];
        let (share, rest) = (sold / buyers.len() as u64, sold % buyers.len() as u64);
        shares.extend(buyers.iter().enumerate().map(|(place, buyer)| Share {
            part: 1,
            account: buyer.id(),
            units: share + if place == 0 { rest } else { 0 },
        }));
        shares.sort_unstable();
        Statement::Allocation(shares)
    }

    /// The receipt of this nonce between a user and a provider, by their numbers; for one smallest unit, so that nobody runs dry.
    pub fn receipt(&self, user: usize, provider: usize, nonce: u64, sort: Sort) -> Vec<u8> {
        let (user, deal) = (&self.users[user], &self.deals[provider]);
        let contract = match sort {
            Sort::Contract => hash(&[&deal.contract]),
            _ => deal.contract,
        };
        let amount = match sort {
            Sort::Amount => deal.terms.price * deal.terms.units + 1,
            _ => 1,
        };
        let commission = deal.terms.commission_bp + u16::from(sort == Sort::Commission);
        let nonce = match sort {
            Sort::Nonce => 0,
            Sort::Gap => nonce + 1,
            _ => nonce,
        };
        let draft = Sealing::new(receipt::KIND).with(&contract).with(&EPOCH);
        let draft = draft.with(&user.key()).with(&deal.provider.key()).with(&DAPP);
        let draft = draft.with(&amount).with(&commission).with(&nonce).with(&deal.root);
        let spoil = |draft: Sealing, is_spoilt: bool| {
            let mut bytes = draft.done();
            // The lowest bit of s: another number below the order of the group, so that only the equation fails.
            let at = bytes.len() - 32;
            bytes[at] ^= u8::from(is_spoilt);
            Sealing::of(bytes)
        };
        let draft = spoil(draft.sign(user), sort == Sort::UserSignature);
        spoil(draft.sign(&deal.provider), sort == Sort::ProviderSignature).done()
    }
}

impl Deal {
    fn new(params: &LunarParams, provider: Signer, owner: Hash, verifiers: &[Signer]) -> Self {
        let contract = hash(&[b"perigee load contract", &provider.id()]);
        let challenge = hash(&[b"perigee load challenge", &provider.id()]);
        let mut ids: Vec<Hash> = verifiers.iter().map(Signer::id).collect();
        ids.sort_unstable();
        let of = Named {
            contract,
            epoch: EPOCH,
            challenge,
        };
        let mut statements = Growing::default();
        for verifier in verifiers {
            statements.push(&statement(&of, &verifier.id(), Outcome::PASS));
        }
        Self {
            contract,
            terms: Contract {
                owner,
                provider: provider.id(),
                price: 1_000,
                units: 1_000,
                commission_bp: 250,
                quorum: params.quorum_min(ids.len() as u16),
                storage_root: Hash::default(),
                verifiers: ids,
            },
            challenge,
            root: statements.root(),
            provider,
        }
    }
}

/// Three: a quorum of two, so that one may be missing.
const VERIFIERS: usize = 3;
const EPOCH: u32 = 1;
/// Account of the application.
const DAPP: Hash = *b"perigee load: the application...";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{chain::lunarx::sequential::Sequential, verdict::Verdict};

    /// The naive validator agrees with every expectation, and a second load of the same users goes on where coins are allocated.
    #[test]
    fn the_naive_validator_says_what_the_load_expects() {
        let params = LunarParams::embedded();
        let mut oracle = Sequential::new(params, 0);
        for run in 0..2 {
            // Two users and two providers: that both are told apart.
            let world = World::new(params, 7, run, 2, 2);
            for opening in world.opening(1 + 100 * run, [9; 32], 0) {
                let verdict = oracle.judge(opening.object).unwrap().verdict;
                let is_known = opening.may_be_known.is_some() && verdict.rule() == opening.may_be_known;
                assert!(verdict.is_accept() || (is_known && run == 1), "{verdict:?}");
            }
            let mut good = 0;
            for (user, provider) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                for nonce in 1..=2 {
                    for sort in Sort::BAD.into_iter().chain([Sort::Good]) {
                        let verdict = oracle
                            .judge(world.receipt(user, provider, nonce, sort))
                            .unwrap()
                            .verdict;
                        let got = match &verdict {
                            Verdict::Accept { .. } => Expected::Accepted,
                            Verdict::Reject { rule, index, .. } => Expected::Rejected(*rule, *index),
                            Verdict::Defer { .. } => Expected::Deferred,
                        };
                        assert_eq!(got, sort.expected(), "{sort:?}: {verdict:?}");
                        good += u32::from(sort == Sort::Good);
                    }
                }
            }
            assert_eq!(good, 8);
        }
    }
}
