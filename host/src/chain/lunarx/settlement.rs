//! Settlement confirmations (kind 9): a tracker confirms what became of an audit, on the word of a quorum; rules S1 to S6.
//! Stands behind the attestations that it names by their root; the last word on a challenge.
//! Never moves a coin: receipts do.

use super::{
    Hash, LunarParams,
    attestation::{Named, Outcome, Quorum},
    blob::Blob,
    context,
    docket::{self, Check, Docket, known, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record, short},
    rule,
    value::Value,
    work::Signed,
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 9;

/// A settlement: `u8 version = 1 | contract 32 | epoch u32 | challenge 32 | attest_root 32 | outcome u8 | tracker key | time u64
/// | signature 64`.
pub struct Settlement {
    /// The challenge.
    pub of: Named,
    /// Root over the statements of the verifiers.
    pub attest_root: Hash,
    /// What became of the challenge.
    pub outcome: Outcome,
    /// Seconds of Unix time.
    pub time: u64,
    signed: Signed,
    id: Hash,
}

/// The rules of settlements.
pub const RULES: &[Rule] = &[
    rule(
        'S',
        1,
        "form: version 1, an outcome of the six",
        "own format (paper silent)",
    ),
    rule(
        'S',
        2,
        "the statements are known and of this challenge, contract and epoch; else it waits",
        "paper: smart confirmation message after audit",
    ),
    rule(
        'S',
        3,
        "a quorum of the contract's verifiers said this",
        "paper: referenced attestation quorum",
    ),
    rule('S', 4, "the challenge was not settled otherwise", "own format"),
    rule('S', 5, "of a tracker", "own format"),
    rule('S', 6, "the tracker signed it", "paper: signature"),
];

const fn s(number: u8) -> RuleId {
    RuleId::new('S', number)
}

/// Reads a settlement.
///
/// # Errors
/// S1.
pub fn decode(object: Blob, _params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(Settlement::read(&object)?))
}

impl Settlement {
    /// Reads a settlement.
    ///
    /// # Errors
    /// S1.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, s(1));
        from.version()?;
        let (of, attest_root) = (from.get("contract, epoch and challenge")?, from.get("attest root")?);
        let outcome = from.get("outcome")?;
        let tracker: PublicKey = from.get("tracker")?;
        let time = from.get("time")?;
        let signed = from.signed(tracker)?;
        from.end()?;
        Ok(Self {
            of,
            attest_root,
            outcome,
            time,
            signed,
            id: hash(&[object]),
        })
    }

    fn quorum(&self, ledger: &Ledger) -> Result<Quorum, docket::Stop> {
        known(Quorum::of(ledger, &self.attest_root), || {
            docket::context("statements of verifiers under", &self.attest_root)
        })
    }

    fn settled(&self, ledger: &Ledger) -> Option<Outcome> {
        ledger.get(Table::Settlements, &self.of.to_bytes())
    }

    /// S2.
    fn check_statements(&self, ledger: &Ledger) -> Check {
        let quorum = self.quorum(ledger)?;
        require(quorum.of == self.of, || {
            let (challenge, epoch) = (hex::encode(quorum.of.challenge), quorum.of.epoch);
            format!("the statements are of challenge {challenge}, epoch {epoch}")
        })
    }

    /// S3.
    fn check_quorum(&self, ledger: &Ledger) -> Check {
        let quorum = self.quorum(ledger)?;
        let terms = known(context::contract(ledger, &self.of.contract), || {
            docket::context("contract", &self.of.contract)
        })?;
        let got = quorum.count(ledger, &terms, self.outcome);
        require(got >= terms.quorum, || {
            format!(
                "{got} verifiers said {}, expected {}",
                self.outcome.number(),
                terms.quorum
            )
        })
    }
}

impl Record<LunarParams> for Settlement {
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
        let ledger = court.ledger;
        docket.rule(s(2), || self.check_statements(ledger));
        docket.rule(s(3), || self.check_quorum(ledger));
        docket.rule(s(4), || {
            let other = self.settled(ledger).filter(|settled| *settled != self.outcome);
            require(other.is_none(), || {
                let settled = other.map_or(0, Outcome::number);
                format!("outcome {}, but it was settled as {settled}", self.outcome.number())
            })
        });
        docket.rule(s(5), || {
            let trackers = known(context::trackers(ledger), || Missing::Context("the trackers".into()))?;
            let tracker = self.signed.key.id();
            require(trackers.contains(&tracker), || {
                format!("{} is no tracker", hex::encode(tracker))
            })
        });
        docket.signature(s(6), None, &self.signed);
        if self.settled(ledger).is_some() {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        ledger.put(Table::Settlements, &self.of.to_bytes(), &self.outcome);
    }
}
