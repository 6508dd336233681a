//! What every kind of record is: bytes that decode, work for the engines, rules in their order, and a change of the ledger.
//! The seam between the kinds, one file each, and whoever drives a stream of them.
//! Never knows a kind.

use super::{
    Hash, Network,
    blob::Blob,
    docket::Docket,
    hash,
    key::PublicKey,
    ledger::Ledger,
    value::{self, Value},
    work::{Done, Signed, Work, WorkFault},
};
use crate::verdict::{Finding, RuleId};

/// What rules are held against.
pub struct Court<'a, N: Network> {
    /// What was accepted before.
    pub ledger: &'a Ledger,
    /// The time of the run, in seconds of Unix time.
    pub at: i64,
    /// The parameters.
    pub params: &'static N,
    /// What the network keeps in memory beside the ledger.
    pub memory: &'a N::Memory,
}

impl<N: Network> Clone for Court<'_, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<N: Network> Copy for Court<'_, N> {}

impl<N: Network> Court<'_, N> {
    /// How many seconds `time` is ahead of the time of the run; negative if it lies behind. 128 bits hold every difference.
    pub fn ahead_s(&self, time: u64) -> i128 {
        i128::from(time).saturating_sub(self.at.into())
    }
}

/// What a record says of itself to people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Face {
    /// Its height, where it has one.
    pub height: Option<u64>,
    /// Its own time, in seconds of Unix time, where it has one.
    pub time: Option<u64>,
    /// The rest, in one line.
    pub words: String,
}

/// What a record can be looked up as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// The newest record of a name, by the name.
    Name,
    /// The newest record of a peer, by its node id.
    Peer,
    /// A manifest, by its id.
    Manifest,
}

/// A record that decoded.
pub trait Record<N: Network>: Send + 'static {
    /// Its id: under this it is reported, and others name it.
    fn id(&self) -> Hash;

    /// What `inspect` says of it.
    fn face(&self) -> Face {
        Face::default()
    }

    /// Under what it is to be found from now on, in place of what was there, where it is of such a kind.
    fn listed(&self) -> Option<(Listed, Vec<u8>)> {
        None
    }

    /// Its signatures; all that the engines have to look at, unless it says otherwise by [`Self::work`].
    fn signatures(&mut self) -> &mut [Signed] {
        &mut []
    }

    /// What to compute next, told what came of the round before, in its order (nothing at first); nothing: all is known.
    ///
    /// # Errors
    /// The answers are none to what was asked.
    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        let signatures = self.signatures();
        if done.is_empty() {
            return Ok(signatures.iter().map(Signed::work).collect());
        }
        for (index, signed) in signatures.iter_mut().enumerate() {
            signed.take(done.get(index))?;
        }
        Ok(Vec::new())
    }

    /// Calls its rules in their order; everything it asked for is computed.
    fn judge(&self, court: Court<'_, N>, docket: &mut Docket);

    /// Changes the ledger: called once, right after `judge`, if every rule held and it was not accepted before.
    fn apply(&self, ledger: &mut Ledger);

    /// Changes what the network keeps in memory: called right after `apply`.
    fn remember(&self, _memory: &mut N::Memory) {}
}

/// The start of an id, for people.
pub fn short(id: &Hash) -> String {
    let mut text = hex::encode(id);
    text.truncate(SHORT_LETTERS);
    text
}

/// Makes a record of a whole object, `kind | body`.
pub type Decode<N> = fn(Blob, &'static N) -> Result<Box<dyn Record<N>>, Finding>;

/// Reads a record field by field; what does not fit is the failure of one rule.
pub struct Reader<'a> {
    all: &'a [u8],
    left: &'a [u8],
    rule: RuleId,
}

impl<'a> Reader<'a> {
    /// Reads `kind | body` behind the kind. Failures are of `rule`, the first of the kind.
    pub fn new(object: &'a [u8], rule: RuleId) -> Self {
        Self {
            all: object,
            left: object.get(1..).unwrap_or_default(),
            rule,
        }
    }

    /// A failure of the form.
    pub fn wrong(&self, message: impl Into<String>) -> Finding {
        Finding::whole(self.rule, message)
    }

    /// Where the next byte stands in the body.
    fn at(&self) -> usize {
        self.all.len().saturating_sub(self.left.len()).saturating_sub(1)
    }

    /// The next field.
    ///
    /// # Errors
    /// The body ends before, or what stands there is none.
    pub fn get<V: Value>(&mut self, field: &str) -> Result<V, Finding> {
        let at = self.at();
        V::read(&mut self.left)
            .ok_or_else(|| Finding::whole(self.rule, format!("{field} at byte {at}: cut, or not of its form")))
    }

    /// The next `count` bytes.
    ///
    /// # Errors
    /// There are fewer.
    pub fn bytes(&mut self, count: usize, field: &str) -> Result<&'a [u8], Finding> {
        let (at, got) = (self.at(), self.left.len());
        value::bytes(&mut self.left, count).ok_or_else(|| {
            Finding::whole(
                self.rule,
                format!("{field} at byte {at}: expected {count} bytes, got {got}"),
            )
        })
    }

    /// The version byte, which is 1.
    ///
    /// # Errors
    /// It is another, or none.
    pub fn version(&mut self) -> Result<(), Finding> {
        match self.get("version")? {
            1u8 => Ok(()),
            got => Err(self.wrong(format!("version {got}, expected 1"))),
        }
    }

    /// A list of strictly ascending values, `least` to `most` of them.
    ///
    /// # Errors
    /// It is cut, too short, too long or not ascending.
    pub fn ascending<V: Value + Ord>(&mut self, least: u16, most: u16, field: &str) -> Result<Vec<V>, Finding> {
        let list: Vec<V> = self.get(field)?;
        let got = list.len();
        if got < usize::from(least) || got > usize::from(most) {
            return Err(self.wrong(format!("{field}: {got} of them, expected {least} to {most}")));
        }
        match list.iter().zip(list.iter().skip(1)).position(|(a, b)| a >= b) {
            None => Ok(list),
            Some(place) => Err(self.wrong(format!("{field}: the one behind place {place} is not greater"))),
        }
    }

    /// SHA-256 of the kind and everything up to here: the id of a record that is the same by whatever signature.
    pub fn digest(&self) -> Hash {
        let end = self.all.len().saturating_sub(self.left.len());
        hash(&[self.all.get(..end).unwrap_or_default()])
    }

    /// The signature of `key` over the kind and everything up to here.
    ///
    /// # Errors
    /// It is cut.
    pub fn signed(&mut self, key: PublicKey) -> Result<Signed, Finding> {
        let end = self.all.len().saturating_sub(self.left.len());
        let message = self.all.get(..end).unwrap_or_default();
        Ok(Signed::new(key, message, self.get("signature")?))
    }

    /// Bytes that are left.
    pub fn left(&self) -> usize {
        self.left.len()
    }

    /// Nothing is left.
    ///
    /// # Errors
    /// Something is.
    pub fn end(self) -> Result<(), Finding> {
        match self.left.len() {
            0 => Ok(()),
            left => Err(self.wrong(format!("{left} bytes behind byte {}, expected none", self.at()))),
        }
    }
}

/// Letters of an id that people read.
const SHORT_LETTERS: usize = 12;
