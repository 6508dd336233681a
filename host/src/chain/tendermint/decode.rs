//! Steps and starts of a light client's fixture: from JSON text to values that exist only if they are well-formed.
//! Called on the compute pool for each object; what it refuses is rule V1.
//! Never hashes a tree and never looks at what is trusted.
//!
//! Format: `LightBlock` as the JSON of CometBFT and of the model-based fixtures of tendermint-rs. Numbers of 64 bits stand
//! in text, hashes in hexadecimal, keys and signatures in base64.

use std::{collections::HashMap, fmt};

use super::{
    Time,
    hash::{self, Hash},
    json::{self, Number},
};
use crate::{chain::utxo::sha256, verdict::Finding};

/// The address of a validator.
pub type Address = [u8; 20];

/// What is not as the format wants it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: expected {expected}, got {got}")]
pub struct DecodeError {
    /// Where.
    pub field: String,
    /// What the format wants.
    pub expected: String,
    /// What stands there.
    pub got: String,
}

impl DecodeError {
    pub(super) fn new(field: impl Into<String>, expected: impl Into<String>, got: impl fmt::Display) -> Self {
        Self {
            field: field.into(),
            expected: expected.into(),
            got: got.to_string(),
        }
    }
}

/// The header of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Version of the block protocol.
    pub version_block: u64,
    /// Version of the application.
    pub version_app: u64,
    /// Name of the chain, at most [`CHAIN_ID_BYTES_MAX`] bytes.
    pub chain_id: String,
    /// Height, from 1, below 2^63.
    pub height: u64,
    /// Time of the block.
    pub time: Time,
    /// The block before it; all zero in the first one.
    pub last_block_id: BlockId,
    /// Hash of the commit of the block before it; 32 bytes or none, as all hashes here but the application's.
    pub last_commit_hash: Vec<u8>,
    /// Hash of the transactions.
    pub data_hash: Vec<u8>,
    /// Hash of the validators of this block.
    pub validators_hash: Vec<u8>,
    /// Hash of the validators of the next block.
    pub next_validators_hash: Vec<u8>,
    /// Hash of the consensus parameters.
    pub consensus_hash: Vec<u8>,
    /// The application's state, at most [`APP_HASH_BYTES_MAX`] bytes.
    pub app_hash: Vec<u8>,
    /// Hash of the results of the last block.
    pub last_results_hash: Vec<u8>,
    /// Hash of the evidence.
    pub evidence_hash: Vec<u8>,
    /// The proposer.
    pub proposer_address: Address,
}

/// Names a block and its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BlockId {
    /// Hash of the header; 32 bytes or none.
    pub hash: Vec<u8>,
    /// Number of parts.
    pub parts: u32,
    /// Root over the parts; 32 bytes or none.
    pub parts_hash: Vec<u8>,
}

/// The votes for a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Height of the block, below 2^63.
    pub height: u64,
    /// Round, below 2^31.
    pub round: u32,
    /// The block.
    pub block_id: BlockId,
    /// A vote for each validator.
    pub votes: Vec<Vote>,
}

/// What a validator voted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VoteFlag {
    /// No vote was seen (`BlockIDFlagAbsent`).
    Absent,
    /// For the block (`BlockIDFlagCommit`); only these are counted.
    Commit,
    /// For no block (`BlockIDFlagNil`).
    Nil,
}

/// One vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// What for.
    pub flag: VoteFlag,
    /// Who voted; zero where nobody did.
    pub address: Address,
    /// When.
    pub time: Time,
    /// The Ed25519 signature; zero where nobody voted.
    pub signature: [u8; 64],
}

/// One validator: its address is that of its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validator {
    /// The address.
    pub address: Address,
    /// The Ed25519 key.
    pub public_key: [u8; 32],
    /// The voting power.
    pub power: u64,
}

/// Validators, none twice, in the order in which the set is hashed. An empty set is one that no vote can satisfy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidatorSet {
    validators: Vec<Validator>,
    place_of: HashMap<Address, usize>,
    total: u128,
}

impl ValidatorSet {
    /// A set of these validators, in any order: more power first, then the lower address
    /// (`ValidatorsByVotingPower` of CometBFT `types/validator_set.go`). `field` names it in errors.
    ///
    /// # Errors
    /// There are more than [`VALIDATORS_MAX`], one stands there twice or under another address than its
    /// key's, or their power is more than [`TOTAL_POWER_MAX`].
    pub fn new(mut validators: Vec<Validator>, field: &str) -> Result<Self, DecodeError> {
        if validators.len() > VALIDATORS_MAX {
            let expected = format!("at most {VALIDATORS_MAX} validators");
            return Err(DecodeError::new(field, expected, validators.len()));
        }
        validators.sort_by(|left, right| right.power.cmp(&left.power).then(left.address.cmp(&right.address)));
        let mut place_of = HashMap::with_capacity(validators.len());
        let mut total = 0u128;
        for (place, validator) in validators.iter().enumerate() {
            let address = hash::address(&validator.public_key);
            if address != validator.address {
                let expected = format!("address {} of its key", hash::display(&address));
                return Err(DecodeError::new(field, expected, hash::display(&validator.address)));
            }
            if place_of.insert(address, place).is_some() {
                return Err(DecodeError::new(
                    field,
                    "every validator once",
                    format!("{} twice", hash::display(&address)),
                ));
            }
            total = total.saturating_add(validator.power.into());
        }
        if total > TOTAL_POWER_MAX {
            return Err(DecodeError::new(
                field,
                format!("a voting power of at most {TOTAL_POWER_MAX}"),
                total,
            ));
        }
        Ok(Self {
            validators,
            place_of,
            total,
        })
    }

    /// The validators, in the order in which the set is hashed.
    pub fn validators(&self) -> &[Validator] {
        &self.validators
    }

    /// The validator of this address.
    pub fn get(&self, address: &Address) -> Option<&Validator> {
        self.validators.get(*self.place_of.get(address)?)
    }

    /// The voting power of all, at most [`TOTAL_POWER_MAX`].
    pub fn total(&self) -> u128 {
        self.total
    }
}

/// What a fixture starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Initial {
    /// The header that is trusted.
    pub header: Header,
    /// The validators of the block behind it.
    pub next_validators: ValidatorSet,
    /// How long a header is trusted, in nanoseconds.
    pub trusting_period_ns: u64,
}

impl Initial {
    /// Reads the JSON of `initial`.
    ///
    /// # Errors
    /// It is no start.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let raw: json::Initial = json::parse(bytes)?;
        Ok(Self {
            header: raw.signed_header.header.decode()?,
            next_validators: raw.next_validator_set.decode("next validator set")?,
            trusting_period_ns: raw.trusting_period.0,
        })
    }
}

/// A header to be judged, with what proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The header.
    pub header: Header,
    /// The votes for it.
    pub commit: Commit,
    /// Its validators.
    pub validators: ValidatorSet,
    /// The validators of the block behind it.
    pub next_validators: ValidatorSet,
    /// The time at which it is judged, where the step tells it.
    pub now: Option<Time>,
}

/// A step that does not decode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The hash of its header, where that decodes; else that of its bytes.
    pub id: Hash,
    /// Why.
    pub finding: Finding,
}

impl Step {
    /// Reads the JSON of a step.
    ///
    /// # Errors
    /// It is no step: V1.
    pub fn decode(bytes: &[u8]) -> Result<Self, Box<Broken>> {
        let broken = |id: Hash, error: &DecodeError| {
            let finding = Finding::whole(super::rules::V1, error.to_string());
            Box::new(Broken { id, finding })
        };
        let nameless = |error: DecodeError| broken(sha256(bytes), &error);
        let raw: json::Step = json::parse(bytes).map_err(nameless)?;
        let block = raw.block;
        let header = block.signed_header.header.decode().map_err(nameless)?;
        let named = |error: DecodeError| broken(hash::header_hash(&header), &error);
        let commit = block.signed_header.commit.decode().map_err(named)?;
        let validators = block.validator_set.decode("validator set").map_err(named)?;
        let next_validators = block.next_validator_set.decode("next validator set").map_err(named)?;
        let now = raw.now.map(|now| json::time(&now, "now")).transpose().map_err(named)?;
        Ok(Self {
            header,
            commit,
            validators,
            next_validators,
            now,
        })
    }

    /// The votes that count, with their numbers in the commit and their validators: those for the block, of validators of
    /// the set.
    pub fn counted(&self) -> impl Iterator<Item = (u64, &Vote, &Validator)> {
        let votes = (0u64..).zip(&self.commit.votes);
        votes.filter_map(|(index, vote)| match vote.flag {
            VoteFlag::Commit => Some((index, vote, self.validators.get(&vote.address)?)),
            VoteFlag::Absent | VoteFlag::Nil => None,
        })
    }

    /// The power, in this set, of those who voted for the block.
    pub fn signed_power(&self, set: &ValidatorSet) -> u128 {
        let powers = self.counted().filter_map(|(_, vote, _)| set.get(&vote.address));
        powers.map(|validator| u128::from(validator.power)).sum()
    }
}

impl json::Header {
    fn decode(self) -> Result<Header, DecodeError> {
        if self.chain_id.len() > CHAIN_ID_BYTES_MAX {
            let expected = format!("at most {CHAIN_ID_BYTES_MAX} bytes");
            return Err(DecodeError::new("chain_id", expected, self.chain_id.len()));
        }
        if self.height.0 == 0 {
            return Err(DecodeError::new("height", "at least 1", 0));
        }
        let app_hash = json::hexadecimal(&self.app_hash, "app_hash")?;
        if app_hash.len() > APP_HASH_BYTES_MAX {
            let expected = format!("at most {APP_HASH_BYTES_MAX} bytes");
            return Err(DecodeError::new("app_hash", expected, app_hash.len()));
        }
        Ok(Header {
            version_block: self.version.block.map_or(0, |Number(number)| number),
            version_app: self.version.app.map_or(0, |Number(number)| number),
            height: self.height.0,
            time: json::time(&self.time, "header time")?,
            last_block_id: self
                .last_block_id
                .map_or_else(|| Ok(BlockId::default()), |id| id.decode("last_block_id"))?,
            last_commit_hash: json::hash(self.last_commit_hash.as_deref(), "last_commit_hash")?,
            data_hash: json::hash(self.data_hash.as_deref(), "data_hash")?,
            validators_hash: json::hash(Some(&self.validators_hash), "validators_hash")?,
            next_validators_hash: json::hash(Some(&self.next_validators_hash), "next_validators_hash")?,
            consensus_hash: json::hash(self.consensus_hash.as_deref(), "consensus_hash")?,
            app_hash,
            last_results_hash: json::hash(self.last_results_hash.as_deref(), "last_results_hash")?,
            evidence_hash: json::hash(self.evidence_hash.as_deref(), "evidence_hash")?,
            proposer_address: json::address(&self.proposer_address, "proposer_address")?,
            chain_id: self.chain_id,
        })
    }
}

impl json::BlockId {
    fn decode(self, field: &str) -> Result<BlockId, DecodeError> {
        let parts = self.part_set_header.unwrap_or_default();
        let total = parts.total.map_or(0, |Number(total)| total);
        Ok(BlockId {
            hash: json::hash(self.hash.as_deref(), field)?,
            parts: u32::try_from(total).map_err(|_| DecodeError::new(field, "a number of parts below 2^32", total))?,
            parts_hash: json::hash(parts.hash.as_deref(), field)?,
        })
    }
}

impl json::Commit {
    fn decode(self) -> Result<Commit, DecodeError> {
        let votes = self.signatures.unwrap_or_default();
        if votes.len() > VALIDATORS_MAX {
            let expected = format!("at most {VALIDATORS_MAX} signatures");
            return Err(DecodeError::new("commit", expected, votes.len()));
        }
        let round = self.round.0;
        Ok(Commit {
            height: self.height.0,
            round: u32::try_from(round)
                .ok()
                .filter(|round| i32::try_from(*round).is_ok())
                .ok_or_else(|| DecodeError::new("commit round", "below 2^31", round))?,
            block_id: self.block_id.decode("commit block_id")?,
            votes: (0..)
                .zip(votes)
                .map(|(index, vote)| vote.decode(index))
                .collect::<Result<_, _>>()?,
        })
    }
}

impl json::Vote {
    fn decode(self, index: usize) -> Result<Vote, DecodeError> {
        let field = format!("signature {index}");
        let signature = self.signature.unwrap_or_default();
        let address = self.validator_address.unwrap_or_default();
        let flag = match self.block_id_flag.0 {
            1 => VoteFlag::Absent,
            2 => VoteFlag::Commit,
            3 => VoteFlag::Nil,
            other => return Err(DecodeError::new(field, "a flag from 1 to 3", other)),
        };
        if flag == VoteFlag::Absent {
            if !(signature.is_empty() && address.is_empty()) {
                return Err(DecodeError::new(
                    field,
                    "nothing of a validator that is absent",
                    "a vote",
                ));
            }
            return Ok(Vote {
                flag,
                address: [0; 20],
                time: Time::from_seconds(0),
                signature: [0; 64],
            });
        }
        let time = self.timestamp.unwrap_or_default();
        Ok(Vote {
            flag,
            address: json::address(&address, &field)?,
            time: json::time(&time, &field)?,
            signature: json::base64_array(&signature, &field)?,
        })
    }
}

impl json::ValidatorSet {
    fn decode(self, field: &str) -> Result<ValidatorSet, DecodeError> {
        let validators = self.validators.unwrap_or_default();
        let validators = validators.into_iter().map(|validator| {
            let key = validator.pub_key;
            if key.kind != KEY_TYPE {
                return Err(DecodeError::new(field, format!("keys of type {KEY_TYPE}"), key.kind));
            }
            Ok(Validator {
                address: json::address(&validator.address, field)?,
                public_key: json::base64_array(&key.value, field)?,
                power: validator.voting_power.0,
            })
        });
        ValidatorSet::new(validators.collect::<Result<_, _>>()?, field)
    }
}

/// `MaxChainIDLen` of CometBFT.
pub const CHAIN_ID_BYTES_MAX: usize = 50;
/// The application chooses the size of its hash; no known one has more than 64 bytes.
pub const APP_HASH_BYTES_MAX: usize = 1_024;
/// `MaxVotesCount` of CometBFT.
pub const VALIDATORS_MAX: usize = 10_000;
/// `MaxTotalVotingPower` of CometBFT: so that sums and products of its own integers do not overflow.
pub const TOTAL_POWER_MAX: u128 = (i64::MAX / 8) as u128;
/// The name of Ed25519 keys.
const KEY_TYPE: &str = "tendermint/PubKeyEd25519";
