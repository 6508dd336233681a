//! Attestations (kind 6): what a verifier says of one challenge of an audit; rules V1 to V6.
//! Statements of one challenge form a growing tree; receipts and settlements name its root as the quorum they stand on.
//! Never judges the audit itself: a verifier also says that nobody answered.

use super::{
    Hash, LunarParams,
    blob::Blob,
    context,
    docket::{self, Check, Docket, known, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, PROOFS, Table},
    record::{Court, Face, Reader, Record, short},
    rule,
    tree::Growing,
    value::{Value, value},
    work::Signed,
};
use crate::verdict::{Finding, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 6;

/// An attestation: `u8 version = 1 | contract 32 | epoch u32 | challenge 32 | outcome u8 | verifier key | time u64 |
/// signature 64`.
pub struct Attestation {
    /// The contract.
    pub contract: Hash,
    /// The epoch.
    pub epoch: u32,
    /// The challenge.
    pub challenge: Hash,
    /// What became of it.
    pub outcome: Outcome,
    /// Seconds of Unix time.
    pub time: u64,
    signed: Signed,
    id: Hash,
}

/// What became of a challenge: Pass, Fail, Offline, Contained, Unknown, TrackerFault, by their numbers from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome(u8);

impl Outcome {
    /// The audit passed.
    pub const PASS: Self = Self(0);
    /// The audit failed.
    pub const FAIL: Self = Self(1);
    /// Their number.
    pub const COUNT: u8 = 6;

    /// Its number.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl Value for Outcome {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(self.0);
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        u8::read(from).filter(|number| *number < Self::COUNT).map(Self)
    }
}

/// What was said of a challenge so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// Its contract.
    pub contract: Hash,
    /// Its epoch.
    pub epoch: u32,
    /// How many verifiers said each outcome, by its number.
    pub counts: Vec<u16>,
    /// The statements, each `challenge 32 | verifier 32 | outcome u8`, in the order in which they were accepted.
    pub statements: Growing,
    /// Whether it passed: then it is a proof of a block.
    pub passed: bool,
}

value!(Challenge {
    contract,
    epoch,
    counts,
    statements,
    passed,
});

/// A challenge as it stood when its statements had a certain root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quorum {
    /// The challenge.
    pub challenge: Hash,
    /// Its contract.
    pub contract: Hash,
    /// Its epoch.
    pub epoch: u32,
    /// How many verifiers had said each outcome.
    pub counts: Vec<u16>,
}

value!(Quorum {
    challenge,
    contract,
    epoch,
    counts,
});

impl Quorum {
    /// How many verifiers said this.
    pub fn count(&self, outcome: Outcome) -> u16 {
        let count = self.counts.get(usize::from(outcome.0));
        count.copied().unwrap_or_default()
    }

    /// The challenge as it stood when its statements had this root.
    pub fn of(ledger: &Ledger, root: &Hash) -> Option<Self> {
        ledger.get(Table::Quorums, root)
    }
}

/// A statement as a leaf. The challenge is part of it: no two challenges have a root in common.
pub fn statement(challenge: &Hash, verifier: &Hash, outcome: Outcome) -> Vec<u8> {
    (*challenge, (*verifier, outcome)).to_bytes()
}

/// The rules of attestations.
pub const RULES: &[Rule] = &[
    rule(
        'V',
        1,
        "form: version 1, an outcome of the six",
        "section 3.1, attestation",
    ),
    rule('V', 2, "the contract is known; else it waits", "section 3.1"),
    rule(
        'V',
        3,
        "the verifier is one of the contract's",
        "paper, verifiers: the set comes from the tracker",
    ),
    rule(
        'V',
        4,
        "the verifier is no party of the contract",
        "paper: no self-audit",
    ),
    rule(
        'V',
        5,
        "the challenge is of this contract and epoch, and the verifier said nothing else of it",
        "section 1.1: signed over (contract, epoch, challenge, verdict)",
    ),
    rule('V', 6, "the verifier signed it", "section 3.1"),
];

const fn v(number: u8) -> RuleId {
    RuleId::new('V', number)
}

/// Reads an attestation.
///
/// # Errors
/// V1.
pub fn decode(object: Blob, _params: &'static LunarParams) -> Result<Box<dyn Record>, Finding> {
    Ok(Box::new(Attestation::read(&object)?))
}

impl Attestation {
    /// Reads an attestation.
    ///
    /// # Errors
    /// V1.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, v(1));
        from.version()?;
        let (contract, epoch) = (from.get("contract")?, from.get("epoch")?);
        let (challenge, outcome) = (from.get("challenge")?, from.get("outcome")?);
        let verifier: PublicKey = from.get("verifier")?;
        let time = from.get("time")?;
        let signed = from.signed(verifier)?;
        from.end()?;
        Ok(Self {
            contract,
            epoch,
            challenge,
            outcome,
            time,
            signed,
            id: hash(&[object]),
        })
    }

    fn statement_key(&self) -> Vec<u8> {
        [self.challenge, self.signed.key.id()].concat()
    }

    fn said(&self, ledger: &Ledger) -> Option<Outcome> {
        ledger.get(Table::Statements, &self.statement_key())
    }

    fn terms(&self, ledger: &Ledger) -> Result<context::Contract, docket::Stop> {
        known(context::contract(ledger, &self.contract), || {
            docket::context("contract", &self.contract)
        })
    }

    /// V5.
    fn check_challenge(&self, ledger: &Ledger) -> Check {
        let challenge: Option<Challenge> = ledger.get(Table::Challenges, &self.challenge);
        let same = challenge.is_none_or(|known| (known.contract, known.epoch) == (self.contract, self.epoch));
        require(same, || "the challenge is of another contract or epoch".into())?;
        let other = self.said(ledger).filter(|said| *said != self.outcome);
        require(other.is_none(), || {
            let said = other.map_or(0, Outcome::number);
            format!("outcome {}, but the verifier said {said} before", self.outcome.number())
        })
    }
}

impl Record for Attestation {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            height: None,
            time: Some(self.time),
            words: format!(
                "contract {} epoch {} challenge {} outcome {}",
                short(&self.contract),
                self.epoch,
                short(&self.challenge),
                self.outcome.number()
            ),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_>, docket: &mut Docket) {
        let (ledger, verifier) = (court.ledger, self.signed.key.id());
        docket.rule(v(2), || self.terms(ledger).map(drop));
        docket.rule(v(3), || {
            require(self.terms(ledger)?.verifiers.contains(&verifier), || {
                format!("{} is no verifier of the contract", hex::encode(verifier))
            })
        });
        docket.rule(v(4), || {
            let terms = self.terms(ledger)?;
            require(verifier != terms.provider && verifier != terms.owner, || {
                format!("{} is a party of the contract", hex::encode(verifier))
            })
        });
        docket.rule(v(5), || self.check_challenge(ledger));
        docket.signature(v(6), None, &self.signed);
        if self.said(ledger).is_some() {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        let known: Option<Challenge> = ledger.get(Table::Challenges, &self.challenge);
        let mut challenge = known.unwrap_or_else(|| Challenge {
            contract: self.contract,
            epoch: self.epoch,
            counts: vec![0; usize::from(Outcome::COUNT)],
            statements: Growing::default(),
            passed: false,
        });
        if let Some(count) = challenge.counts.get_mut(usize::from(self.outcome.0)) {
            *count = count.saturating_add(1);
        }
        let verifier = self.signed.key.id();
        challenge
            .statements
            .push(&statement(&self.challenge, &verifier, self.outcome));
        let quorum = Quorum {
            challenge: self.challenge,
            contract: self.contract,
            epoch: self.epoch,
            counts: challenge.counts.clone(),
        };
        let least = context::contract(ledger, &self.contract).map_or(u16::MAX, |terms| terms.quorum);
        if !challenge.passed && quorum.count(Outcome::PASS) >= least {
            challenge.passed = true;
            let mut proofs = ledger.growing(PROOFS);
            proofs.push(&self.challenge);
            ledger.set_fact(PROOFS, &proofs);
        }
        ledger.put(Table::Quorums, &challenge.statements.root(), &quorum);
        ledger.put(Table::Challenges, &self.challenge, &challenge);
        ledger.put(Table::Statements, &self.statement_key(), &self.outcome);
    }
}
