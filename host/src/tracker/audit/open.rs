//! One audit on its way: what it is about, how far it has come, and what has happened to it.
//! Kept by the engine from the time it is due until its last outcome; a part of the engine's state.
//! Never decides anything: it remembers.

use serde::{Deserialize, Serialize};

use super::{
    books::{Books, ShardKey},
    engine::Epoch,
    evidence::{Event, Step},
    plan::Planned,
    record::{Question, Subject},
    serial,
};
use crate::chain::lunarx::{Hash, key::PublicKey};

/// How far an audit has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Stage {
    /// The provider is to commit itself.
    Commit,
    /// It is to answer.
    Answer,
    /// The judge is to speak.
    Judge,
    /// Nobody answered; what that means is decided when the round is over.
    Held,
    /// It waits to be asked again.
    Contained,
}

/// What a provider committed itself to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Committed {
    /// The root.
    pub root: Hash,
    /// Its signature over everything before.
    #[serde(with = "serial")]
    pub signature: [u8; 64],
    /// What the tracker drew then: it fixes the pieces for good.
    pub nonce: Hash,
}

/// An audit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Open {
    pub provider: u32,
    pub key: ShardKey,
    pub contract: Hash,
    pub epoch: u32,
    pub beacon: Hash,
    pub held_bytes: u64,
    pub round: u16,
    pub stage: Stage,
    /// When the stage runs out; never for what is held.
    pub wake_us: Option<u64>,
    /// The round of its present attempt.
    pub attempt: u64,
    /// How often it was contained.
    pub contained: u8,
    /// How often the tracker was at fault.
    pub faults: u8,
    pub commit_nonce: Hash,
    pub committed: Option<Committed>,
    /// The record as far as it has come.
    pub record: Vec<u8>,
    pub steps: Vec<Step>,
}

impl Open {
    /// A planned audit of a shard that its provider holds.
    pub(super) fn new(planned: &Planned, epoch: &Epoch, contract: Hash, held_bytes: u64) -> Self {
        Self {
            provider: planned.provider,
            key: planned.key,
            contract,
            epoch: epoch.number,
            beacon: epoch.beacon,
            held_bytes,
            round: planned.round,
            stage: Stage::Contained,
            wake_us: None,
            attempt: 0,
            contained: 0,
            faults: 0,
            commit_nonce: Hash::default(),
            committed: None,
            record: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// What it is about; `None` once the provider does not hold the shard under this contract any more.
    pub(super) fn subject(&self, books: &Books) -> Option<Subject> {
        let provider = books.get(self.provider)?;
        let placement = provider.placements.get(&self.key)?;
        let object = books.object(&self.key.0)?;
        (placement.contract == self.contract).then_some(Subject {
            contract: self.contract,
            manifest: self.key.0,
            provider: provider.key,
            epoch: self.epoch,
            shard: self.key.1,
            shape: object.shape,
            shard_root: object.shard_root,
        })
    }

    /// The record up to what the tracker signs; `None` before the provider has committed itself.
    pub(super) fn question(&self, subject: &Subject, tracker: &PublicKey, asked_us: u64) -> Option<Vec<u8>> {
        let committed = self.committed.as_ref()?;
        let question = Question {
            beacon: self.beacon,
            held_bytes: self.held_bytes,
            round: self.round,
            nonce: committed.nonce,
            asked_us,
        };
        let commitment = subject.commitment(&self.commit_nonce, &committed.root);
        Some(question.follow(commitment, &committed.signature, tracker))
    }

    /// The name of its challenge, once there is one.
    pub(super) fn challenge(&self, subject: &Subject) -> Option<Hash> {
        let committed = self.committed.as_ref()?;
        Some(subject.seed(&self.beacon, &committed.nonce))
    }

    /// Whether somebody is working on it now.
    pub(super) fn is_active(&self) -> bool {
        matches!(self.stage, Stage::Commit | Stage::Answer | Stage::Judge)
    }

    /// Whether its stage ran out before now.
    pub(super) fn is_over(&self, now_us: u64) -> bool {
        self.wake_us.is_some_and(|wake_us| wake_us < now_us)
    }

    /// Notes what happened. Attempts are few, so steps are.
    pub(super) fn note(&mut self, at_us: u64, what: Event) {
        self.steps.push(Step { at_us, what });
    }
}
