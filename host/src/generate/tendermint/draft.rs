//! A header in the making: who validates, who votes, what is signed.
//! Below the generator, and for whoever needs a step of a chosen shape; the hashes are those of the validator.
//! Never plants a fault: what a draft seals is right but for what its maker chose.

use ed25519_dalek::{Signer as _, SigningKey};

use super::super::dice::Dice;
use crate::chain::tendermint::{
    Commit, Header, Initial, Step, Time, Validator, ValidatorSet, Vote, VoteFlag,
    decode::BlockId,
    hash::{self, Hash},
};

/// The keys of a generated chain. They are public knowledge.
#[derive(Clone, Debug)]
pub struct Keys(Vec<SigningKey>);

impl Keys {
    /// Keys enough for every set.
    pub const KEYS: usize = 32;

    /// The keys of this seed.
    pub fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed, "validators");
        Self((0..Self::KEYS).map(|_| SigningKey::from_bytes(&dice.array())).collect())
    }

    fn key(&self, member: Member) -> &SigningKey {
        &self.0[member.key % Self::KEYS]
    }

    /// The validator that a member is.
    pub fn validator(&self, member: Member) -> Validator {
        let public_key = self.key(member).verifying_key().to_bytes();
        Validator {
            address: hash::address(&public_key),
            public_key,
            power: member.power,
        }
    }

    /// The set of these members, of which none may stand there twice.
    pub fn set(&self, members: &[Member]) -> ValidatorSet {
        let validators = members.iter().map(|member| self.validator(*member)).collect();
        ValidatorSet::new(validators, "set").expect("members are distinct and few")
    }
}

/// A validator by the number of its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Number of its key, below [`Keys::KEYS`].
    pub key: usize,
    /// Its power.
    pub power: u64,
}

/// What goes into a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The chain.
    pub chain_id: String,
    /// Its height.
    pub height: u64,
    /// Its time, and that of the votes.
    pub time: Time,
    /// What makes it differ from others of its height.
    pub app_hash: Hash,
    /// Its validators, and what each votes.
    pub members: Vec<(Member, VoteFlag)>,
    /// The validators of the next height.
    pub next: Vec<Member>,
    /// When it is judged.
    pub now: Time,
}

impl Draft {
    fn header(&self, keys: &Keys) -> Header {
        let members: Vec<_> = self.members.iter().map(|(member, _)| *member).collect();
        let root = |members: &[Member]| hash::root(&hash::validator_leaves(&keys.set(members))).to_vec();
        let proposer = members
            .first()
            .map_or([0; 20], |member| keys.validator(*member).address);
        Header {
            version_block: 11,
            version_app: 1,
            chain_id: self.chain_id.clone(),
            height: self.height,
            time: self.time,
            last_block_id: BlockId {
                hash: self.app_hash.to_vec(),
                parts: 1,
                parts_hash: self.app_hash.to_vec(),
            },
            last_commit_hash: self.app_hash.to_vec(),
            data_hash: Vec::new(),
            validators_hash: root(&members),
            next_validators_hash: root(&self.next),
            consensus_hash: vec![7; 32],
            app_hash: self.app_hash.to_vec(),
            last_results_hash: Vec::new(),
            evidence_hash: Vec::new(),
            proposer_address: proposer,
        }
    }

    /// The step, with the votes signed in the order of the members.
    pub fn seal(&self, keys: &Keys) -> Step {
        let header = self.header(keys);
        let block_id = BlockId {
            hash: hash::header_hash(&header).to_vec(),
            parts: 1,
            parts_hash: self.app_hash.to_vec(),
        };
        let mut commit = Commit {
            height: self.height,
            round: 1,
            block_id,
            votes: Vec::new(),
        };
        for (member, flag) in &self.members {
            let vote = self.vote(keys, &commit, *member, *flag);
            commit.votes.push(vote);
        }
        let members: Vec<_> = self.members.iter().map(|(member, _)| *member).collect();
        Step {
            header,
            commit,
            validators: keys.set(&members),
            next_validators: keys.set(&self.next),
            now: Some(self.now),
        }
    }

    fn vote(&self, keys: &Keys, commit: &Commit, member: Member, flag: VoteFlag) -> Vote {
        let mut vote = Vote {
            flag,
            address: keys.validator(member).address,
            time: self.time,
            signature: [0; 64],
        };
        match flag {
            VoteFlag::Absent => {
                vote.address = [0; 20];
                vote.time = Time::from_seconds(0);
            }
            // A vote for no block signs no block; nobody verifies it here.
            VoteFlag::Nil => vote.signature = keys.key(member).sign(b"nil").to_bytes(),
            VoteFlag::Commit => {
                let message = hash::sign_bytes(&self.chain_id, commit, &vote);
                vote.signature = keys.key(member).sign(&message).to_bytes();
            }
        }
        vote
    }

    /// The start of a fixture that trusts this draft.
    pub fn initial(&self, keys: &Keys, trusting_period_ns: u64) -> Initial {
        Initial {
            header: self.header(keys),
            next_validators: keys.set(&self.next),
            trusting_period_ns,
        }
    }
}
