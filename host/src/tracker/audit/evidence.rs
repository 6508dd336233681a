//! Evidence: what stands behind a failed audit, as one blob that is its own name and that anybody can check again.
//! Made by the engine, kept by the store, downloaded by the provider it is against and by whoever doubts the tracker.
//! Never needs to be believed: the record in it is signed by the provider, and [`recheck`] judges it by the rules alone.
//!
//! A blob is a version byte (1) and the fields of [`Evidence`] as `postcard` writes them; its id is its SHA-256. There is one
//! way to write a value: a blob that would not be written so again is none. Of silence there is nothing to judge: it is the
//! tracker's word, says so, and bans nobody.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{
    outcome::{Broken, Failure},
    record::COMMIT_SIGNATURE_AT,
    serial,
    standing::Rank,
};
use crate::{
    chain::lunarx::{
        Hash, LunarParams, audit,
        docket::Docket,
        hash,
        key::PublicKey,
        kind,
        ledger::Ledger,
        record::Court,
        sequential::{settle_broken, solve, solve_all},
        value::Value,
        work::{Done, Work, WorkFault},
    },
    verdict::{ObjectReport, Verdict},
};

/// What happened to an audit, and when, in microseconds of Unix time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// When, by the tracker's clock.
    pub at_us: u64,
    /// What.
    pub what: Event,
}

/// What can happen to an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// The provider was asked to commit itself.
    CommitAsked,
    /// It did.
    Committed,
    /// It was asked for pieces.
    Asked,
    /// It answered.
    Answered,
    /// The judge spoke.
    Judged,
    /// It did not answer in time.
    TimedOut,
    /// It answered something that is no answer.
    NotUnderstood,
    /// It could not be reached.
    Unreached,
    /// The tracker was at fault.
    Faulted,
}

/// Evidence of a failed audit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Key of the provider.
    #[serde(with = "serial")]
    pub provider: PublicKey,
    /// The contract.
    pub contract: Hash,
    /// The manifest.
    pub manifest: Hash,
    /// Number of the shard.
    pub shard: u8,
    /// The epoch.
    pub epoch: u32,
    /// The round of the day.
    pub round: u16,
    /// The seed of the challenge, if it came to one.
    pub challenge: Option<Hash>,
    /// Why it failed.
    pub failure: Failure,
    /// Which item broke the rule.
    pub index: Option<u64>,
    /// What the judge said.
    pub message: String,
    /// What was asked and answered when, in order.
    pub steps: Vec<Step>,
    /// The record that was judged; of silence as far as it came.
    pub record: Vec<u8>,
    /// The provider's standing and its share of good audits in millionths, before.
    pub before: (Rank, u32),
    /// And after.
    pub after: (Rank, u32),
}

/// Why a blob is no evidence, or nothing can be said of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EvidenceError {
    /// Another version.
    #[error("evidence: version {got:?}, expected 1")]
    Version {
        /// The first byte.
        got: Option<u8>,
    },
    /// It is cut, has something behind its end, or is not written as it must be.
    #[error("evidence of {got} bytes: expected the fields of version 1 and nothing else")]
    Form {
        /// Bytes of the blob.
        got: usize,
    },
    /// Nobody answered, so there is no record to judge.
    #[error("evidence of silence: expected a record to judge, got the tracker's word")]
    Silence,
    /// The judge failed, which says nothing of the record.
    #[error(transparent)]
    Judge(#[from] WorkFault),
}

/// What a second look says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rechecked {
    /// What the naive validator says of the record.
    pub report: ObjectReport,
    /// The same rule at the same item, and the subject of the record is that of the evidence.
    pub is_same: bool,
    /// The provider signed its commitment and its answer: nobody else can have made the record.
    pub is_signed: bool,
}

impl Rechecked {
    /// Whether the evidence holds against the provider.
    pub fn holds(&self) -> bool {
        self.is_same && self.is_signed
    }
}

impl Evidence {
    /// The blob.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Writing into memory fails only for lists of unknown length, of which there are none.
        postcard::to_extend(self, vec![VERSION]).unwrap_or_default()
    }

    /// Reads a blob.
    ///
    /// # Errors
    /// [`EvidenceError::Version`] or [`EvidenceError::Form`].
    pub fn from_bytes(blob: &[u8]) -> Result<Self, EvidenceError> {
        let Some((&VERSION, fields)) = blob.split_first() else {
            return Err(EvidenceError::Version {
                got: blob.first().copied(),
            });
        };
        let form = EvidenceError::Form { got: blob.len() };
        let read: Self = postcard::from_bytes(fields).map_err(|_| form.clone())?;
        match read.to_bytes() == blob {
            true => Ok(read),
            false => Err(form),
        }
    }

    /// Its id: SHA-256 of the blob.
    pub fn id(&self) -> Hash {
        hash(&[&self.to_bytes()])
    }

    /// For people and tools; the record in hex.
    pub fn to_json(&self) -> Json {
        let (failure, rule) = match self.failure {
            Failure::Loss(Broken(number)) => ("loss", Some(audit::a(number).to_string())),
            Failure::Silence => ("silence", None),
        };
        let steps = self
            .steps
            .iter()
            .map(|step| json!({ "at_us": step.at_us, "what": format!("{:?}", step.what) }));
        let standing = |(rank, share): (Rank, u32)| json!({ "standing": rank.name(), "good_ppm": share });
        json!({
            "id": hex::encode(self.id()),
            "provider": hex::encode(self.provider.id()),
            "provider_key": hex::encode(self.provider.to_bytes()),
            "contract": hex::encode(self.contract),
            "manifest": hex::encode(self.manifest),
            "shard": self.shard,
            "epoch": self.epoch,
            "round": self.round,
            "challenge": self.challenge.map(hex::encode),
            "failure": failure,
            "rule": rule,
            "index": self.index,
            "message": self.message,
            "steps": steps.collect::<Vec<_>>(),
            "before": standing(self.before),
            "after": standing(self.after),
            "record": hex::encode(&self.record),
        })
    }

    /// Whether the record is about what the evidence says it is about.
    fn is_of_record(&self) -> bool {
        let mut start = vec![audit::KIND, 1];
        (self.contract, self.manifest).write(&mut start);
        self.provider.write(&mut start);
        (self.epoch, self.shard).write(&mut start);
        self.record.starts_with(&start)
    }
}

/// Judges the record of evidence again, naively and by itself, against a ledger that knows contract, manifest, beacon and trackers.
/// With an empty ledger A0 waits and the rules behind it are judged all the same: what a provider showed needs no context. A ledger
/// that has gone on may say of a shard that was made again that it is another's (A0).
///
/// # Errors
/// [`EvidenceError::Silence`] or [`EvidenceError::Judge`].
pub fn recheck(
    evidence: &Evidence,
    params: &'static LunarParams,
    ledger: &Ledger,
    at: i64,
) -> Result<Rechecked, EvidenceError> {
    let Failure::Loss(Broken(number)) = evidence.failure else {
        return Err(EvidenceError::Silence);
    };
    let report = match kind::decode(evidence.record.clone(), params) {
        Err(broken) => settle_broken(*broken),
        Ok(mut record) => {
            solve_all(&mut *record)?;
            let mut docket = Docket::default();
            record.judge(
                Court {
                    ledger,
                    at,
                    params,
                    memory: &(),
                },
                &mut docket,
            );
            docket.report(&record.id())
        }
    };
    let is_same = match &report.verdict {
        Verdict::Reject { rule, index, .. } => *rule == audit::a(number) && *index == evidence.index,
        Verdict::Accept { .. } | Verdict::Defer { .. } => false,
    };
    Ok(Rechecked {
        is_same: is_same && evidence.is_of_record(),
        is_signed: is_signed(&evidence.record, &evidence.provider, &holds),
        report,
    })
}

/// Whether a signature holds, by the rule of the chain and on its libraries.
pub fn holds(key: &PublicKey, message: &[u8], signature: &[u8; 64]) -> bool {
    let work = Work::Signature {
        key: *key,
        message: message.to_vec(),
        signature: *signature,
    };
    solve(&work) == Done::Holds(true)
}

/// What says whether a signature holds: [`holds`], but for simulations.
pub type Holds<'a> = &'a dyn Fn(&PublicKey, &[u8], &[u8; 64]) -> bool;

/// Whether the provider signed both its commitment and all of the record.
pub fn is_signed(record: &[u8], provider: &PublicKey, holds: Holds<'_>) -> bool {
    let commit_at = provider.to_bytes().len().saturating_add(COMMIT_SIGNATURE_AT);
    let commitment = record.split_at_checked(commit_at);
    let commitment = commitment.and_then(|(message, rest)| Some((message, rest.first_chunk()?)));
    let signed = [commitment, record.split_last_chunk()];
    let mut signed = signed.into_iter();
    signed.all(|part| part.is_some_and(|(message, signature)| holds(provider, message, signature)))
}

/// The version of blobs.
const VERSION: u8 = 1;
