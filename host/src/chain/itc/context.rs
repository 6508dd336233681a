//! Context (kind 0): what a stream must be told before its records can be judged, signed by the authority; rules Z1 to Z5.
//! The first header, sets of validators, the first owners of devices; every other kind looks things up here.
//! Never taken from an unsigned source, and never older than what is known.

use super::{
    ItcParams,
    header::{Body, Header},
    headers,
    ledger::Table,
    rule,
    validators::Validators,
};
use crate::{
    chain::records::{
        Hash,
        blob::Blob,
        docket::{Docket, require},
        hash,
        key::PublicKey,
        ledger::Ledger,
        record::{Court, Face, Reader, Record, short},
        work::Signed,
    },
    verdict::{Finding, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 0;

/// A statement: `u8 version = 1 | seq u64 | u8 what | statement | signature 64` of the authority.
pub struct Context {
    /// Number of the statement; it grows.
    pub seq: u64,
    /// What it says.
    pub statement: Statement,
    signed: Signed,
    id: Hash,
}

/// What context says, by its number on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// 0: the header that everybody starts from, certified by this word: `header 80 | body 160`.
    Anchor(Header, Body),
    /// 1: a set of validators that prove to hold their keys: `count u16 | validators`.
    Validators(Validators),
    /// 2: who owns a device at first: `device 32 | key 33`.
    Device(Hash, [u8; 33]),
}

/// The rules of context.
pub const RULES: &[Rule] = &[
    rule(
        'Z',
        1,
        "form: a set of different keys, each of a weight of at least 1",
        "own format (paper silent)",
    ),
    rule('Z', 2, "the number of the statement grows", "own format"),
    rule(
        'Z',
        3,
        "there is one first header, of version 1 and its own body",
        "own format",
    ),
    rule(
        'Z',
        4,
        "a device has its first owner once",
        "paper, lighting authorisation",
    ),
    rule('Z', 5, "the authority signed it", "own format"),
];

const fn z(number: u8) -> RuleId {
    RuleId::new('Z', number)
}

/// Reads a statement.
///
/// # Errors
/// Z1.
pub fn decode(object: Blob, params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(Context::read(&object, params)?))
}

impl Context {
    /// Reads a statement.
    ///
    /// # Errors
    /// Z1.
    pub fn read(object: &[u8], params: &ItcParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, z(1));
        from.version()?;
        let seq = from.get("seq")?;
        let statement = match from.get("what")? {
            0u8 => Statement::Anchor(from.get("header")?, from.get("body")?),
            1 => Statement::Validators(read_set(&mut from, params)?),
            2 => Statement::Device(from.get("device")?, from.get("owner")?),
            other => return Err(from.wrong(format!("statement {other} is none"))),
        };
        let signed = from.signed(PublicKey::ed25519(&params.authority))?;
        from.end()?;
        Ok(Self {
            seq,
            statement,
            signed,
            id: hash(&[object]),
        })
    }
}

/// A set whose every validator is one.
fn read_set(from: &mut Reader<'_>, params: &ItcParams) -> Result<Validators, Finding> {
    let set: Validators = from.get("validators")?;
    let got = set.list.len();
    if got == 0 || got > usize::from(params.validators.count_max) {
        let most = params.validators.count_max;
        return Err(from.wrong(format!("{got} validators, expected 1 to {most}")));
    }
    let mut keys: Vec<_> = set.list.iter().map(|validator| validator.key).collect();
    let mut aggregated: Vec<_> = set.list.iter().map(|validator| validator.bls).collect();
    keys.sort_unstable();
    aggregated.sort_unstable();
    let twice = |same: bool| same.then(|| from.wrong("a key stands twice in the set"));
    let is_twice = keys.iter().zip(keys.iter().skip(1)).any(|(a, b)| a == b)
        || aggregated.iter().zip(aggregated.iter().skip(1)).any(|(a, b)| a == b);
    if let Some(finding) = twice(is_twice) {
        return Err(finding);
    }
    match set.list.iter().position(|validator| validator.weight == 0) {
        None => Ok(set),
        Some(place) => Err(from.wrong(format!("validator {place} has no weight"))),
    }
}

impl Record<ItcParams> for Context {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let (height, words) = match &self.statement {
            Statement::Anchor(header, _) => (
                Some(u64::from(header.height)),
                format!("first header {}", short(&header.id())),
            ),
            Statement::Validators(set) => (None, format!("set {} of {}", short(&set.id()), set.list.len())),
            Statement::Device(device, _) => (None, format!("device {}", short(device))),
        };
        Face {
            height,
            time: None,
            words,
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        docket.rule(z(2), || {
            let last: u64 = ledger.fact(SEQ);
            require(self.seq > last, || {
                format!("number {}, expected above {last}", self.seq)
            })
        });
        docket.rule(z(3), || match &self.statement {
            Statement::Anchor(header, body) => {
                require(headers::last_certified(ledger).is_none(), || {
                    "there is a first header".into()
                })?;
                require(header.version == 1, || {
                    format!("version {}, expected 1", header.version)
                })?;
                let (got, expected) = (hex::encode(header.body_root), hex::encode(body.root()));
                require(got == expected, || {
                    format!("body root {got}, that of the body is {expected}")
                })
            }
            Statement::Validators(_) | Statement::Device(..) => Ok(()),
        });
        docket.rule(z(4), || match &self.statement {
            Statement::Device(device, _) => {
                let known = super::device::owner(ledger, device);
                require(known.is_none(), || {
                    format!("device {} has an owner", hex::encode(device))
                })
            }
            Statement::Anchor(..) | Statement::Validators(_) => Ok(()),
        });
        docket.signature(z(5), None, &self.signed);
    }

    fn apply(&self, ledger: &mut Ledger) {
        ledger.set_fact(SEQ, &self.seq);
        match &self.statement {
            Statement::Anchor(header, body) => headers::certify(ledger, header, body),
            Statement::Validators(set) => ledger.put(Table::Sets, &set.id(), set),
            Statement::Device(device, key) => super::device::begin(ledger, device, key),
        }
    }
}

const SEQ: &str = "context seq";
