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
    /// The challenge.
    pub of: Named,
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

/// A challenge by its whole name: whoever speaks under one contract says nothing of the challenges of another, whatever number
/// it puts there. Its bytes are the key under which all about it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// The contract.
    pub contract: Hash,
    /// The epoch.
    pub epoch: u32,
    /// The seed of what was asked.
    pub challenge: Hash,
}

value!(Named {
    contract,
    epoch,
    challenge
});

/// What was said of a challenge so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Challenge {
    /// The statements, each `contract 32 | epoch u32 | challenge 32 | verifier 32 | outcome u8`, in the order in which they were
    /// accepted.
    pub statements: Growing,
    /// Whether it is a proof of a block: it is one once.
    pub is_proof: bool,
}

value!(Challenge { statements, is_proof });

/// What a verifier said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// What became of the challenge.
    pub outcome: Outcome,
    /// Statements of this challenge before this one.
    pub place: u64,
}

value!(Said { outcome, place });

/// A challenge as it stood when its statements had a certain root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quorum {
    /// The challenge.
    pub of: Named,
    /// Statements so far.
    pub statements: u64,
}

value!(Quorum { of, statements });

impl Quorum {
    /// How many of those who verify this contract now had said this by then: who was removed since does not count. One look-up a
    /// verifier, so at most `contracts.verifiers_max`.
    pub fn count(&self, ledger: &Ledger, terms: &context::Contract, outcome: Outcome) -> u16 {
        let said = |verifier: &&Hash| {
            let said = said(ledger, &self.of, verifier);
            said.is_some_and(|said| said.outcome == outcome && said.place < self.statements)
        };
        let count = terms.verifiers.iter().filter(said).count();
        u16::try_from(count).unwrap_or(u16::MAX)
    }

    /// The challenge as it stood when its statements had this root.
    pub fn of(ledger: &Ledger, root: &Hash) -> Option<Self> {
        ledger.get(Table::Quorums, root)
    }
}

/// A statement as a leaf. The name of the challenge is part of it: no two challenges have a root in common.
pub fn statement(of: &Named, verifier: &Hash, outcome: Outcome) -> Vec<u8> {
    (*of, (*verifier, outcome)).to_bytes()
}

/// What a verifier said of a challenge.
fn said(ledger: &Ledger, of: &Named, verifier: &Hash) -> Option<Said> {
    ledger.get(Table::Statements, &(*of, *verifier).to_bytes())
}

/// Whether an audit of this challenge was accepted.
pub fn is_audited(ledger: &Ledger, of: &Named) -> bool {
    ledger.get::<Hash>(Table::Audits, &of.to_bytes()).is_some()
}

/// An audit of this challenge, the record of this id, was accepted.
pub fn audited(ledger: &mut Ledger, of: &Named, id: &Hash) {
    ledger.put(Table::Audits, &of.to_bytes(), id);
    note_proof(ledger, of);
}

/// A challenge is a proof of the next block, and of no other, as soon as its audit was accepted and a quorum of its verifiers has
/// said that it passed, whichever comes last.
fn note_proof(ledger: &mut Ledger, of: &Named) {
    let Some(terms) = context::contract(ledger, &of.contract) else {
        return;
    };
    let mut challenge: Challenge = ledger.get(Table::Challenges, &of.to_bytes()).unwrap_or_default();
    let quorum = Quorum {
        of: *of,
        statements: challenge.statements.count,
    };
    let is_open = !challenge.is_proof && is_audited(ledger, of);
    if is_open && quorum.count(ledger, &terms, Outcome::PASS) >= terms.quorum {
        challenge.is_proof = true;
        ledger.put(Table::Challenges, &of.to_bytes(), &challenge);
        let mut proofs = ledger.growing(PROOFS);
        proofs.push(&of.to_bytes());
        ledger.set_fact(PROOFS, &proofs);
    }
}

/// The rules of attestations.
pub const RULES: &[Rule] = &[
    rule(
        'V',
        1,
        "form: version 1, an outcome of the six",
        "own format, attestation",
    ),
    rule(
        'V',
        2,
        "the contract is known; else it waits",
        "own format (paper silent)",
    ),
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
        "the verifier said nothing else of this challenge of the contract and epoch",
        "paper: signed over (contract, epoch, challenge, verdict)",
    ),
    rule('V', 6, "the verifier signed it", "own format (paper silent)"),
];

const fn v(number: u8) -> RuleId {
    RuleId::new('V', number)
}

/// Reads an attestation.
///
/// # Errors
/// V1.
pub fn decode(object: Blob, _params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
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
        let (of, outcome) = (from.get("contract, epoch and challenge")?, from.get("outcome")?);
        let verifier: PublicKey = from.get("verifier")?;
        let time = from.get("time")?;
        let signed = from.signed(verifier)?;
        from.end()?;
        Ok(Self {
            of,
            outcome,
            time,
            signed,
            id: hash(&[object]),
        })
    }

    fn said(&self, ledger: &Ledger) -> Option<Outcome> {
        said(ledger, &self.of, &self.signed.key.id()).map(|said| said.outcome)
    }

    fn terms(&self, ledger: &Ledger) -> Result<context::Contract, docket::Stop> {
        known(context::contract(ledger, &self.of.contract), || {
            docket::context("contract", &self.of.contract)
        })
    }

    /// V5.
    fn check_same(&self, ledger: &Ledger) -> Check {
        let other = self.said(ledger).filter(|said| *said != self.outcome);
        require(other.is_none(), || {
            let said = other.map_or(0, Outcome::number);
            format!("outcome {}, but the verifier said {said} before", self.outcome.number())
        })
    }
}

impl Record<LunarParams> for Attestation {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            height: None,
            time: Some(self.time),
            words: format!(
                "contract {} epoch {} challenge {} outcome {}",
                short(&self.of.contract),
                self.of.epoch,
                short(&self.of.challenge),
                self.outcome.number()
            ),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
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
        docket.rule(v(5), || self.check_same(ledger));
        docket.signature(v(6), None, &self.signed);
        if self.said(ledger).is_some() {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        let (of, verifier) = (self.of, self.signed.key.id());
        let mut challenge: Challenge = ledger.get(Table::Challenges, &of.to_bytes()).unwrap_or_default();
        let said = Said {
            outcome: self.outcome,
            place: challenge.statements.count,
        };
        challenge.statements.push(&statement(&of, &verifier, self.outcome));
        let quorum = Quorum {
            of,
            statements: challenge.statements.count,
        };
        ledger.put(Table::Quorums, &challenge.statements.root(), &quorum);
        ledger.put(Table::Challenges, &of.to_bytes(), &challenge);
        ledger.put(Table::Statements, &(of, verifier).to_bytes(), &said);
        note_proof(ledger, &of);
    }
}
