//! Reliable broadcast (kind 9): a value cut into shards that are each proven under one signed root; rules B1 to B7.
//! What a replica holds of a proposal of HoneyBadger: enough shards tell the value, and whether its proposer has lied.
//! Never takes shards for a value before they are encoded anew: shards of a liar are under his root, too.
//!
//! Source: Miller and others, "The Honey Badger of BFT Protocols" (CCS 2016), figure 2, after Cachin and Tessaro (2005). Of N
//! replicas f = floor((N - 1) / 3) may lie; the value is k = N - 2f shards of data and 2f of code over GF(2^8)/0x11d, one a
//! replica. Heads count here, not weights: a replica holds one shard whatever it weighs. The tree is that of RFC 6962.
//!
//! Limit: every byte is hashed as it came and once more as it was made anew, and the code multiplies k times 2f of N shards.

use super::{ItcParams, rule, validators::Validators};
use crate::{
    chain::records::{
        Hash,
        blob::Blob,
        docket::{Check, Docket, Stop, known, require},
        hash,
        key::PublicKey,
        ledger::Ledger,
        record::{Court, Face, Reader, Record, short},
        work::{Done, Signed, Work, WorkFault},
    },
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 9;

/// A broadcast: `u8 version = 1 | chain id u32 | set 32 | epoch u64 | proposer u16 | replicas u16 | key 33 | value bytes u32 | root 32 |
/// signature 64 | places: u16 count, u16 each, ascending | a branch for each: u16 count, siblings 32 each, leaf side first | shards`.
/// A shard has as many bytes as k of them need for the value; what is left of the last ones is zero.
pub struct Broadcast {
    /// Hash of the set of validators.
    pub set: Hash,
    /// The epoch that the value is proposed in.
    pub epoch: u64,
    /// Who proposes, by place.
    pub proposer: u16,
    key: [u8; 33],
    shape: Shape,
    value_bytes: usize,
    root: Hash,
    places: Vec<u16>,
    branches: Vec<Vec<Hash>>,
    shards: Blob,
    round: Round,
    /// The first shard whose branch leads elsewhere, and where.
    astray: Option<(u16, Option<Hash>)>,
    value: Value,
    signed: [Signed; 1],
    id: Hash,
}

/// How a value is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Replicas, N.
    pub count: u16,
    /// Shards of data, k = N - 2f.
    pub data: u16,
}

/// What the shards say.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    /// Nothing yet, or they are too few.
    Unknown,
    /// They contradict one another.
    Torn,
    /// Data shards, code shards behind them once they are made.
    Cut(Vec<u8>),
    /// The root of all of them, and whether what is behind the value is zero.
    Made { root: Option<Hash>, is_padded: bool },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    Start,
    Shards,
    Branches,
    Leaves,
    Tree,
}

/// The rules of broadcasts.
pub const RULES: &[Rule] = &[
    rule(
        'B',
        1,
        "form: of this chain, 4 to 256 replicas, a value that fits, different places and their shards",
        "own format",
    ),
    rule(
        'B',
        2,
        "the set is known and has that many replicas; else it waits",
        "HoneyBadger, figure 2",
    ),
    rule(
        'B',
        3,
        "the proposer is of the set, and the key is its own",
        "HoneyBadger, figure 2",
    ),
    rule(
        'B',
        4,
        "the branch of every shard leads to the root",
        "HoneyBadger, figure 2, upon ECHO",
    ),
    rule(
        'B',
        5,
        "there are N - 2f shards; else it waits",
        "HoneyBadger, figure 2",
    ),
    rule(
        'B',
        6,
        "the value of these shards has this root when it is cut again; else the proposer lied",
        "HoneyBadger, figure 2: recompute and check",
    ),
    rule('B', 7, "the proposer signed it", "own format"),
];

const fn b(number: u8) -> RuleId {
    RuleId::new('B', number)
}

/// Reads a broadcast.
///
/// # Errors
/// B1.
pub fn decode(object: Blob, params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(Broadcast::read(&object, params)?))
}

impl Shape {
    /// The shape for so many replicas, of which a third may lie; `None` where none may, or there are more than the field has elements.
    pub fn new(count: u16) -> Option<Self> {
        if !(COUNT_MIN..=COUNT_MAX).contains(&count) {
            return None;
        }
        let liars = count.checked_sub(1)?.checked_div(3)?;
        Some(Self {
            count,
            data: count.checked_sub(liars.checked_mul(2)?)?,
        })
    }

    /// Shards of code.
    pub fn code(&self) -> u16 {
        self.count.saturating_sub(self.data)
    }

    /// Bytes of each shard of a value.
    pub fn shard_bytes(&self, value_bytes: usize) -> usize {
        value_bytes.div_ceil(usize::from(self.data.max(1)))
    }
}

impl Broadcast {
    /// Reads a broadcast.
    ///
    /// # Errors
    /// B1.
    pub fn read(object: &Blob, params: &ItcParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, b(1));
        from.version()?;
        let chain_id: u32 = from.get("chain id")?;
        if chain_id != params.chain_id {
            return Err(from.wrong(format!("chain {chain_id}, expected {}", params.chain_id)));
        }
        let (set, epoch, proposer) = (from.get("set")?, from.get("epoch")?, from.get("proposer")?);
        let count: u16 = from.get("replicas")?;
        let Some(shape) = Shape::new(count) else {
            return Err(from.wrong(format!("{count} replicas, expected {COUNT_MIN} to {COUNT_MAX}")));
        };
        let key: [u8; 33] = from.get("key")?;
        let Some(signer) = PublicKey::ecdsa(&key) else {
            return Err(from.wrong(format!("key {}: no key of ECDSA", hex::encode(key))));
        };
        let (value_bytes, most): (u32, u32) = (from.get("value bytes")?, params.broadcast.value_bytes_max);
        if value_bytes == 0 || value_bytes > most {
            return Err(from.wrong(format!("a value of {value_bytes} bytes, expected 1 to {most}")));
        }
        let root = from.get("root")?;
        let signed = [from.signed(signer)?];
        let places: Vec<u16> = from.ascending(1, count, "places")?;
        if let Some(place) = places.last().filter(|place| **place >= count) {
            return Err(from.wrong(format!("shard {place} of {count}")));
        }
        let mut branches = Vec::with_capacity(places.len());
        for _ in &places {
            let branch: Vec<Hash> = from.get("branch")?;
            if branch.len() > BRANCH_MAX {
                let got = branch.len();
                return Err(from.wrong(format!("{got} siblings, expected at most {BRANCH_MAX}")));
            }
            branches.push(branch);
        }
        let value_bytes = usize::try_from(value_bytes).unwrap_or(usize::MAX);
        let bytes = shape.shard_bytes(value_bytes).saturating_mul(places.len());
        from.bytes(bytes, "shards")?;
        from.end()?;
        let start = object.len().saturating_sub(bytes);
        Ok(Self {
            set,
            epoch,
            proposer,
            key,
            shape,
            value_bytes,
            root,
            places,
            branches,
            shards: object.part(start..object.len()).unwrap_or_else(|| Vec::new().into()),
            round: Round::Start,
            astray: None,
            value: Value::Unknown,
            signed,
            id: hash(&[object]),
        })
    }

    fn is_enough(&self) -> bool {
        self.places.len() >= usize::from(self.shape.data)
    }

    /// The signature, the hashes of the shards, and the data where it can be told.
    fn ask_shards(&self) -> Vec<Work> {
        let shard_bytes = self.shape.shard_bytes(self.value_bytes);
        let [signed] = &self.signed;
        let leaves = Work::Leaves {
            bytes: self.shards.clone(),
            leaf_bytes: u32::try_from(shard_bytes).unwrap_or(u32::MAX),
        };
        let mut work = vec![signed.work(), leaves];
        if self.is_enough() {
            let mut shards = vec![None; usize::from(self.shape.count)];
            let starts = (0..self.shards.len()).step_by(shard_bytes.max(1));
            for (place, start) in self.places.iter().zip(starts) {
                let shard = self.shards.part(start..start.saturating_add(shard_bytes));
                if let Some(slot) = shards.get_mut(usize::from(*place)) {
                    *slot = shard;
                }
            }
            work.push(Work::Recover {
                original_count: self.shape.data.into(),
                shards,
            });
        }
        work
    }

    /// Where the branches lead, and the code of the data.
    fn ask_branches(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        let [signed] = &mut self.signed;
        signed.take(done.first())?;
        let leaves = done.get(1).ok_or(WorkFault)?.hashes()?;
        if leaves.len() != self.places.len() {
            return Err(WorkFault);
        }
        let branches = std::mem::take(&mut self.branches);
        let paths = self.places.iter().zip(leaves).zip(branches);
        let mut work: Vec<Work> = paths
            .map(|((place, leaf), siblings)| Work::Path {
                leaf: *leaf,
                index: (*place).into(),
                count: self.shape.count.into(),
                siblings,
            })
            .collect();
        self.shards = Vec::new().into();
        if self.is_enough() {
            let data = done.get(2).ok_or(WorkFault)?.shards()?;
            self.value = match data.is_empty() {
                true => Value::Torn,
                false => Value::Cut(data.concat()),
            };
            if !data.is_empty() {
                work.push(Work::Encode {
                    data: data.iter().cloned().map(Blob::from).collect(),
                    recovery_count: self.shape.code().into(),
                });
            }
        }
        Ok(work)
    }

    /// Hashes of all shards as they are made anew.
    fn ask_leaves(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        for (place, done) in self.places.iter().zip(done) {
            let got = done.root()?;
            if got != Some(self.root) && self.astray.is_none() {
                self.astray = Some((*place, got));
            }
        }
        let Value::Cut(all) = &mut self.value else {
            return Ok(Vec::new());
        };
        let code = done.get(self.places.len()).ok_or(WorkFault)?.shards()?;
        all.extend(code.iter().flatten());
        let shard_bytes = self.shape.shard_bytes(self.value_bytes);
        Ok(vec![Work::Leaves {
            bytes: all.clone().into(),
            leaf_bytes: u32::try_from(shard_bytes).unwrap_or(u32::MAX),
        }])
    }

    fn ask_tree(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        let leaves = done.first().ok_or(WorkFault)?.hashes()?.to_vec();
        let Value::Cut(all) = &self.value else {
            return Err(WorkFault);
        };
        let data_bytes = self
            .shape
            .shard_bytes(self.value_bytes)
            .saturating_mul(self.shape.data.into());
        let padding = all.get(self.value_bytes..data_bytes).ok_or(WorkFault)?;
        self.value = Value::Made {
            root: None,
            is_padded: padding.iter().all(|byte| *byte == 0),
        };
        Ok(vec![Work::Tree { leaves }])
    }

    /// B2.
    fn check_set(&self, set: Option<&Validators>) -> Check {
        let set = known(set, || {
            Missing::Context(format!("validators {}", hex::encode(self.set)))
        })?;
        let (got, expected) = (usize::from(self.shape.count), set.list.len());
        require(got == expected, || format!("{got} replicas, the set has {expected}"))
    }

    /// B3.
    fn check_proposer(&self, set: &Validators) -> Check {
        let proposer = set.list.get(usize::from(self.proposer));
        let Some(proposer) = proposer else {
            return Err(Stop::Fails(
                None,
                format!("proposer {} of {}", self.proposer, set.list.len()),
            ));
        };
        require(proposer.key == self.key, || {
            let (got, expected) = (hex::encode(self.key), hex::encode(proposer.key));
            format!("key {got}, that of replica {} is {expected}", self.proposer)
        })
    }

    /// B6.
    fn check_value(&self) -> Check {
        match &self.value {
            Value::Made { root, is_padded } => {
                require(*root == Some(self.root), || {
                    let got = root.map(hex::encode).unwrap_or_default();
                    format!(
                        "the proposer lied: the value has root {got}, expected {}",
                        hex::encode(self.root)
                    )
                })?;
                require(*is_padded, || {
                    "the proposer lied: bytes behind the value are not zero".into()
                })
            }
            Value::Torn => Err(Stop::Fails(
                None,
                "the proposer lied: the shards are of no one value".into(),
            )),
            Value::Unknown | Value::Cut(_) => Ok(()),
        }
    }
}

impl Record<ItcParams> for Broadcast {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            height: Some(self.epoch),
            time: None,
            words: format!(
                "{} of {} shards of replica {}'s value {}",
                self.places.len(),
                self.shape.count,
                self.proposer,
                short(&self.root)
            ),
        }
    }

    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        let (next, work) = match self.round {
            Round::Start => (Round::Shards, self.ask_shards()),
            Round::Shards => (Round::Branches, self.ask_branches(done)?),
            Round::Branches => (Round::Leaves, self.ask_leaves(done)?),
            Round::Leaves => (Round::Tree, self.ask_tree(done)?),
            Round::Tree => {
                if let Value::Made { root, .. } = &mut self.value {
                    *root = done.first().ok_or(WorkFault)?.root()?;
                }
                (Round::Tree, Vec::new())
            }
        };
        self.round = next;
        Ok(work)
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        let set = Validators::known(court.ledger, &self.set);
        docket.rule(b(2), || self.check_set(set.as_ref()));
        docket.rule(b(3), || set.as_ref().map_or(Ok(()), |set| self.check_proposer(set)));
        docket.rule(b(4), || match &self.astray {
            None => Ok(()),
            Some((place, root)) => {
                let got = root.map_or("nowhere".into(), hex::encode);
                let expected = hex::encode(self.root);
                Err(Stop::Fails(
                    Some((*place).into()),
                    format!("shard {place} leads to {got}, expected {expected}"),
                ))
            }
        });
        docket.rule(b(5), || {
            let (got, least) = (self.places.len(), usize::from(self.shape.data));
            match least.saturating_sub(got) {
                0 => Ok(()),
                count => Err(Stop::Waits(Missing::Shards(format!(
                    "{count} more of the value under {}",
                    hex::encode(self.root)
                )))),
            }
        });
        if self.is_enough() {
            docket.count_stripes(1);
            docket.count_hashes(u64::from(self.shape.count).saturating_sub(1));
        }
        docket.rule(b(6), || self.check_value());
        let [signed] = &self.signed;
        docket.signature(b(7), None, signed);
    }

    /// A value changes nothing until it is agreed on.
    fn apply(&self, _ledger: &mut Ledger) {}
}

/// The least that bear a liar.
const COUNT_MIN: u16 = 4;
/// Elements of the field of the code.
const COUNT_MAX: u16 = 256;
/// Levels of a tree of 256 leaves.
const BRANCH_MAX: usize = 8;

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use super::*;

    /// Of every number of replicas: without the shards of f that are silent and f that lie, those that are left tell the value.
    #[test]
    fn shapes_bear_a_third_of_liars() {
        for count in COUNT_MIN..=COUNT_MAX {
            let shape = Shape::new(count).unwrap();
            let liars = (count - 1) / 3;
            assert_eq!(shape.data + 2 * liars, count);
            assert!(shape.data >= 2 && shape.code() >= 2 && shape.data > liars, "{count}");
        }
        assert_eq!(Shape::new(COUNT_MIN - 1), None);
        assert_eq!(Shape::new(COUNT_MAX + 1), None);
        // The value ends with a shard, one byte later, and in the first one.
        let shape = Shape::new(4).unwrap();
        assert_eq!([4, 5, 1].map(|bytes| shape.shard_bytes(bytes)), [2, 3, 1]);
    }
}
