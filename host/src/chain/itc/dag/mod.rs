//! Transactions of the side chain (kind 5): each approves several before it, with a little work of its own; rules D1 to D6.
//! Beside the main chain, whose certified headers commit to them by a root (`commitment`); what lies in a past is asked of `memory`.
//! Never decides a conflict: of two cones the heavier wins where a snapshot is taken (D7, D8), not where one of them comes.
//!
//! Limit: two hashes, or one scrypt, and one signature a transaction; `perigee_kernels::dag` says what its past costs.

pub mod commitment;
pub mod level;
pub mod memory;
pub mod snapshot;

pub use level::Level;
pub use memory::Memory;

use perigee_kernels::dag::Past;

use super::{ItcParams, params::DagParams, rule};
use crate::{
    chain::{
        records::{
            Hash,
            blob::Blob,
            docket::{Check, Docket, Stop, require},
            hash,
            key::PublicKey,
            ledger::Ledger,
            record::{Court, Face, Reader, Record, short},
            work::{Done, Signed, Work, WorkFault},
        },
        utxo::hash::sha256d,
    },
    verdict::{Finding, Missing, Rule, RuleId},
};
use memory::{Parents, Row};

/// The kind.
pub const KIND: u8 = 5;

/// A transaction: `u8 version = 1 | level u8 | count u8, 2 to 8 | parents, 32 each, ascending | issuer 33 | time u64 ms | nonce u64 |
/// u16 length, payload | work nonce u64 | signature 64`. Its id is SHA-256 twice over all of that, without the kind in front; its work
/// is in SHA-256 twice over it without the signature, or by scrypt in SHA-256 of the same and 48 zeros.
pub struct Transaction {
    /// What is kept of it.
    pub row: Row,
    /// The byte of its level.
    pub level: u8,
    /// A parent that stands twice.
    twice: Option<Hash>,
    pow: Pow,
    signed: Signed,
    params: &'static DagParams,
}

/// The hash that has the zeros.
enum Pow {
    Known(Hash),
    /// Not before an engine has hashed this.
    Asked([u8; 80]),
}

/// The rules of transactions.
pub const RULES: &[Rule] = &[
    rule(
        'D',
        1,
        "form: version 1, 2 to 8 parents ascending, a key of ECDSA, a payload that fits",
        "own format (paper silent)",
    ),
    rule(
        'D',
        2,
        "the level is one, and not below that of the contract",
        "paper, device security levels",
    ),
    rule('D', 3, "the work of the level is done", "paper, DAG"),
    rule(
        'D',
        4,
        "parents differ, are known (else it waits), not later, and not too far below",
        "paper, DAG: several parents",
    ),
    rule(
        'D',
        5,
        "the nonce follows the last one of its issuer in the past",
        "own format (paper silent)",
    ),
    Rule {
        id: D5B,
        summary: "the past holds no two transactions of one issuer and nonce",
        source: "own format (paper silent)",
    },
    rule('D', 6, "the issuer signed it", "own format (paper silent)"),
];

const fn d(number: u8) -> RuleId {
    RuleId::new('D', number)
}

const D5B: RuleId = RuleId::inserted('D', 5, 'b');

/// Reads a transaction.
///
/// # Errors
/// D1.
pub fn decode(object: Blob, params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(Transaction::read(&object, params)?))
}

impl Transaction {
    /// Reads a transaction, and hashes it where that is cheap.
    ///
    /// # Errors
    /// D1.
    pub fn read(object: &[u8], params: &'static ItcParams) -> Result<Self, Finding> {
        let params = &params.dag;
        let mut from = Reader::new(object, d(1));
        from.version()?;
        let (level, count): (u8, u8) = (from.get("level")?, from.get("count")?);
        if !PARENTS.contains(&count) {
            return Err(from.wrong(format!("{count} parents, expected 2 to 8")));
        }
        let parents: Vec<Hash> = (0..count).map(|_| from.get("parent")).collect::<Result<_, _>>()?;
        let pairs = || parents.iter().zip(parents.iter().skip(1));
        if let Some(place) = pairs().position(|(a, b)| a > b) {
            return Err(from.wrong(format!("parents: the one behind place {place} is lower")));
        }
        let twice = pairs().find(|(a, b)| a == b).map(|(a, _)| *a);
        let issuer: [u8; 33] = from.get("issuer")?;
        let (time, nonce): (u64, u64) = (from.get("time")?, from.get("nonce")?);
        let length: u16 = from.get("length")?;
        let most = params.payload_bytes_max;
        if length > most {
            return Err(from.wrong(format!("a payload of {length} bytes, expected at most {most}")));
        }
        from.bytes(length.into(), "payload")?;
        let _: u64 = from.get("work nonce")?;
        let Some(signer) = PublicKey::ecdsa(&issuer) else {
            return Err(from.wrong(format!("key {}: no key of ECDSA", hex::encode(issuer))));
        };
        let signed = from.signed(signer)?;
        from.end()?;
        let body = object.get(1..).unwrap_or_default();
        let end = body.len().saturating_sub(SIGNATURE_BYTES);
        let worked = body.get(..end).unwrap_or_default();
        let pow = match Level::from_byte(level) {
            Some(level) if level.is_scrypt() => Pow::Asked(scrypt_input(worked)),
            _ => Pow::Known(sha256d(worked)),
        };
        let (genesis, others) = params.split(&parents);
        Ok(Self {
            row: Row {
                id: sha256d(body),
                genesis,
                parents: others,
                issuer,
                time,
                nonce,
                weight: Level::from_byte(level).map_or(0, Level::weight),
            },
            level,
            twice,
            pow,
            signed,
            params,
        })
    }

    /// D2.
    fn check_level(&self) -> Check {
        let least = self.params.level_min;
        let level = Level::from_byte(self.level).filter(|level| level.number() >= least);
        require(level.is_some(), || {
            let (got, most) = (self.level & !level::SCRYPT, level::MOST);
            format!("level {got}, expected {least} to {most}")
        })
    }

    /// D3; the level is one.
    fn check_work(&self) -> Check {
        let expected = Level::from_byte(self.level).map_or(u32::MAX, Level::bits);
        let got = match &self.pow {
            Pow::Known(hash) => level::zero_bits(hash),
            Pow::Asked(_) => 0,
        };
        require(got >= expected, || {
            format!("{got} zero bits of work, expected {expected}")
        })
    }

    /// D4.
    fn check_parents(&self, memory: &Memory, parents: &Parents) -> Check {
        if let Some(twice) = &self.twice {
            return Err(Stop::Fails(None, format!("parent {} stands twice", hex::encode(twice))));
        }
        let known = || parents.known.iter().map(|number| (*number, memory.entry(*number)));
        let time = self.row.time;
        if let Some((number, parent)) = known().find(|(_, parent)| parent.time > time) {
            let id = hex::encode(memory.id(number));
            return Err(Stop::Fails(
                None,
                format!("time {time}, that of parent {id} is {}", parent.time),
            ));
        }
        // Whatever is missing: its own depth is no less than those that are there say.
        let depth = known().map(|(_, parent)| parent.depth).max().unwrap_or_default();
        let depth = u64::from(depth).saturating_add(1);
        let gap = |parent: &memory::Entry| depth.saturating_sub(parent.depth.into());
        let most = u64::from(self.params.depth_gap_max);
        if let Some((number, parent)) = known().find(|(_, parent)| gap(parent) > most) {
            let id = match number as usize {
                first if first < GENESIS_COUNT => format!("{first} of the first eight"),
                _ => hex::encode(memory.id(number)),
            };
            let gap = gap(&parent);
            return Err(Stop::Fails(
                None,
                format!("parent {id} is {gap} below, expected at most {most}"),
            ));
        }
        wait_for(parents)?;
        let most = self.params.transactions_max;
        match memory.len() < usize::try_from(most).unwrap_or(usize::MAX) {
            true => Ok(()),
            false => Err(Stop::Waits(Missing::Context(format!(
                "room for a transaction: {most} are kept"
            )))),
        }
    }

    /// D5. In a past that holds no two of a nonce, a nonce stands upon all below it.
    fn check_nonce(&self, memory: &Memory, parents: &Parents, past: &Past<'_>) -> Check {
        let Row { issuer, nonce, .. } = &self.row;
        if let Some(other) = memory.issued(past, issuer, *nonce) {
            let id = hex::encode(memory.id(other));
            return Err(Stop::Fails(None, format!("nonce {nonce} stands in its past: {id}")));
        }
        require(*nonce > 0, || "nonce 0, the first is 1".into())?;
        let before = nonce.saturating_sub(1);
        if before == 0 || memory.issued(past, issuer, before).is_some() {
            return wait_for(parents);
        }
        wait_for(parents)?;
        require(false, || {
            format!("nonce {nonce}, and no {before} of its issuer in its past")
        })
    }

    /// D5b.
    fn check_past(&self, memory: &Memory, parents: &Parents, past: &Past<'_>) -> Check {
        match past.doubled() {
            None => wait_for(parents),
            Some((a, b)) => {
                let [a, b] = [a, b].map(|number| hex::encode(memory.id(number)));
                Err(Stop::Fails(None, format!("{a} and {b} in its past conflict")))
            }
        }
    }

    /// Signatures come last: only where level and work are right.
    fn signature(&self) -> Vec<Work> {
        match self.check_level().and_then(|()| self.check_work()) {
            Ok(()) => vec![self.signed.work()],
            Err(_) => Vec::new(),
        }
    }
}

/// Something is missing.
fn wait_for(parents: &Parents) -> Check {
    match &parents.missing {
        None => Ok(()),
        Some(id) => Err(Stop::Waits(Missing::Parent(hex::encode(id)))),
    }
}

/// What the scrypt of a level hashes: a header of 80 bytes, as that of other chains.
pub fn scrypt_input(worked: &[u8]) -> [u8; 80] {
    let mut input = [0; 80];
    input.iter_mut().zip(hash(&[worked])).for_each(|(to, from)| *to = from);
    input
}

impl Record<ItcParams> for Transaction {
    fn id(&self) -> Hash {
        self.row.id
    }

    fn face(&self) -> Face {
        let scrypt = if self.level & level::SCRYPT != 0 {
            " by scrypt"
        } else {
            ""
        };
        Face {
            height: None,
            time: self.row.time.checked_div(1_000),
            words: format!(
                "transaction {} of {}, level {}{scrypt}",
                self.row.nonce,
                short(&hash(&[&self.row.issuer])),
                self.level & !level::SCRYPT
            ),
        }
    }

    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        match (&self.pow, done.first()) {
            (Pow::Asked(input), None) => Ok(match self.check_level() {
                Ok(()) => vec![Work::Scrypt { input: *input }],
                Err(_) => Vec::new(),
            }),
            (Pow::Asked(_), Some(done)) => {
                self.pow = Pow::Known(done.root()?.ok_or(WorkFault)?);
                Ok(self.signature())
            }
            (Pow::Known(_), None) => Ok(self.signature()),
            (Pow::Known(_), done) => {
                self.signed.take(done)?;
                Ok(Vec::new())
            }
        }
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        let memory = court.memory;
        docket.rule(d(2), || self.check_level());
        docket.count_work();
        docket.rule(d(3), || self.check_work());
        if memory.knows(&self.row.id) {
            docket.accept_again();
        } else {
            let parents = memory.parents(&self.row);
            docket.rule(d(4), || self.check_parents(memory, &parents));
            // Known parents have a past, and both rules ask about the same one.
            if let Some(past) = memory.past(&parents) {
                docket.rule(d(5), || self.check_nonce(memory, &parents, &past));
                docket.rule(D5B, || self.check_past(memory, &parents, &past));
            }
        }
        docket.signature(d(6), None, &self.signed);
    }

    fn apply(&self, ledger: &mut Ledger) {
        memory::add(ledger, &self.row);
    }

    fn remember(&self, memory: &mut Memory) {
        memory.insert(&self.row);
    }
}

/// How many ids count as known.
pub const GENESIS_COUNT: usize = 8;
const PARENTS: std::ops::RangeInclusive<u8> = 2..=8;
const SIGNATURE_BYTES: usize = 64;
