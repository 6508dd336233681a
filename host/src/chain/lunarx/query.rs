//! Query results (kind 13): all rows of a table between two keys, and that none is left out.
//! Refers to the list of authors of the table; the root over the sorted index is signed with it.
//! Never trusts who answers: an author signs the index once, anybody may answer from it.
//!
//! ```text
//! ver u8 = 1 | table 32 | index seq u64 | rows u32 | index_root 32 | author key | signature 64     the index, signed by an author
//! low 32 | high 32 | first u32 | u16 count and entries: key 32, row root 32 | u16 count and siblings 32 | cache 32
//! ```
//! The index is a tree over `key | row root`, 64 bytes a leaf, in the order of the keys, no key twice. An answer to `low..=high`
//! is a run of entries from `first` on that reaches one row beyond both ends of the range, unless the table ends there: those
//! neighbours show that nothing is missing. So an empty answer is the two rows around the gap, or, at the edges of the table,
//! one; and of an empty table nothing. `cache` is SHA-256 of `LunarX cache`, table, seq, index_root, low, high, first and the
//! entries with their count: the name under which the answer is kept.

use super::{
    Hash, LunarParams,
    blob::Blob,
    context,
    docket::{self, Check, Docket, Stop, known, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record, short},
    rule, span,
    value::{Value, value},
    work::{Done, Signed, Work, WorkFault},
};
use crate::verdict::{Finding, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 13;

/// An answer on its way to its verdict.
#[derive(Clone, Debug)]
pub struct QueryResult {
    id: Hash,
    table: Hash,
    seq: u64,
    rows: u32,
    index_root: Hash,
    author: PublicKey,
    signed: Signed,
    low: Hash,
    high: Hash,
    first: u32,
    entries: Vec<Entry>,
    siblings: Vec<Hash>,
    cache: Hash,
    round: Round,
    led: Option<Hash>,
}

/// A row in an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its key.
    pub key: Hash,
    /// Root of the row.
    pub root: Hash,
}

value!(Entry { key, root });

/// What the ledger keeps of an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Index {
    seq: u64,
    root: Hash,
}

value!(Index { seq, root });

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    Start,
    Leaves,
    Done,
}

/// The rules of query results.
pub const RULES: &[Rule] = &[
    rule(
        'Q',
        1,
        "form: low not above high, entries inside the index",
        "own format (paper, structured query)",
    ),
    rule('Q', 2, "keys grow from entry to entry", "paper: sorted neighbours"),
    rule(
        'Q',
        3,
        "one entry below low or the first of the index, one above high or the last: nothing is left out, nothing is added",
        "paper: completeness by sorted neighbours",
    ),
    rule(
        'Q',
        4,
        "entries and siblings lead to the root of the index",
        "paper: authenticated range proof",
    ),
    rule(
        'Q',
        5,
        "the cache entry is the hash of query and answer",
        "paper: cache entry hash",
    ),
    rule(
        'Q',
        6,
        "the author may write to the table; a newer index is not known, nor another of this number",
        "own format",
    ),
    rule('Q', 7, "the author signed the index", "own format"),
];

/// Rule `number` of query results.
pub const fn q(number: u8) -> RuleId {
    RuleId::new('Q', number)
}

/// Reads a query result.
///
/// # Errors
/// Q1.
pub fn decode(object: Blob, params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(QueryResult::read(&object, params)?))
}

/// The hash of a query and its answer.
pub fn cache_entry(
    table: &Hash,
    seq: u64,
    index_root: &Hash,
    low: &Hash,
    high: &Hash,
    first: u32,
    entries: &[Entry],
) -> Hash {
    let entries = entries.to_vec().to_bytes();
    let (seq, first) = (seq.to_le_bytes(), first.to_le_bytes());
    hash(&[b"LunarX cache", table, &seq, index_root, low, high, &first, &entries])
}

impl QueryResult {
    /// Reads a query result.
    ///
    /// # Errors
    /// Q1.
    pub fn read(object: &[u8], params: &LunarParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, q(1));
        from.version()?;
        let table = from.get("table")?;
        let (seq, rows) = from.get("index seq and rows")?;
        let index_root = from.get("index_root")?;
        let author = from.get("author")?;
        let answer = Self {
            id: hash(&[object]),
            table,
            seq,
            rows,
            index_root,
            author,
            signed: from.signed(author)?,
            low: from.get("low")?,
            high: from.get("high")?,
            first: from.get("first")?,
            entries: from.get("entries")?,
            siblings: from.get("siblings")?,
            cache: from.get("cache")?,
            round: Round::Start,
            led: None,
        };
        let most = usize::from(params.content.answer_rows_max);
        let (count, siblings) = (answer.entries.len(), answer.siblings.len());
        let end = (answer.first as usize).saturating_add(count);
        let is_inside = end <= rows as usize && (count > 0 || rows == 0);
        if count > most || siblings > span::SIBLINGS_MAX || answer.low > answer.high || !is_inside {
            let message = format!(
                "{count} entries from {} of {rows} with {siblings} siblings, expected 1 to {most} inside, low not above high",
                answer.first
            );
            return Err(from.wrong(message));
        }
        from.end()?;
        Ok(answer)
    }

    fn check_order(&self) -> Check {
        let keys = || self.entries.iter().map(|entry| &entry.key);
        match keys().zip(keys().skip(1)).position(|(one, next)| one >= next) {
            None => Ok(()),
            Some(at) => {
                let at = at.saturating_add(1);
                let message = format!("the key of entry {at} is not above the one before");
                Err(Stop::Fails(Some(at as u64), message))
            }
        }
    }

    /// Q3. Keys grow: so only the ends can be outside of the range, and the ends must be, but at the edges of the table.
    fn check_complete(&self) -> Check {
        let (Some(front), Some(back)) = (self.entries.first(), self.entries.last()) else {
            return Ok(());
        };
        let end = (self.first as usize).saturating_add(self.entries.len());
        let (at_start, at_end) = (self.first == 0, end == self.rows as usize);
        let last = self.entries.len().saturating_sub(1);
        require(at_start || front.key < self.low, || "no entry before the range".into())?;
        require(at_end || back.key > self.high, || "no entry behind the range".into())?;
        for (at, entry) in self.entries.iter().enumerate() {
            let is_below = entry.key < self.low && at != 0;
            let is_above = entry.key > self.high && at != last;
            if is_below || is_above {
                let message = format!("entry {at} is outside of the range and no neighbour of it");
                return Err(Stop::Fails(Some(at as u64), message));
            }
        }
        Ok(())
    }

    fn check_index(&self, ledger: &Ledger) -> Check {
        let authors = known(context::authors(ledger, &self.table), || {
            docket::context("authors of table", &self.table)
        })?;
        require(authors.contains(&self.author.id()), || {
            format!(
                "{} is no author of table {}",
                short(&self.author.id()),
                short(&self.table)
            )
        })?;
        let last: Option<Index> = ledger.get(Table::Indexes, &self.table);
        let is_new = |last: Index| self.seq > last.seq || (self.seq, self.index_root) == (last.seq, last.root);
        require(last.is_none_or(is_new), || {
            let last = last.map_or(0, |last| last.seq);
            format!("index {}, expected a newer one than {last} or the same", self.seq)
        })
    }
}

impl Record<LunarParams> for QueryResult {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let (count, rows, first) = (self.entries.len(), self.rows, self.first);
        Face {
            height: Some(self.seq),
            words: format!("table {}: {count} of {rows} entries from {first}", short(&self.table)),
            ..Face::default()
        }
    }

    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        match self.round {
            Round::Start => {
                self.round = Round::Leaves;
                let mut work = vec![self.signed.work()];
                if !self.entries.is_empty() {
                    let bytes: Vec<u8> = self.entries.iter().flat_map(Value::to_bytes).collect();
                    let leaf_bytes = 64;
                    work.push(Work::Leaves {
                        bytes: bytes.into(),
                        leaf_bytes,
                    });
                }
                Ok(work)
            }
            Round::Leaves => {
                self.round = Round::Done;
                self.signed.take(done.first())?;
                let hashes = match self.entries.is_empty() {
                    true => &[],
                    false => done.get(1).ok_or(WorkFault)?.hashes()?,
                };
                self.led = span::climb(hashes, self.first, self.rows, &self.siblings);
                Ok(Vec::new())
            }
            Round::Done => Ok(Vec::new()),
        }
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        docket.rule(q(2), || self.check_order());
        docket.rule(q(3), || self.check_complete());
        docket.rule(q(4), || {
            require(self.led == Some(self.index_root), || {
                let led = self.led.map_or_else(|| "nowhere".to_owned(), hex::encode);
                format!("the entries lead to {led}, expected {}", hex::encode(self.index_root))
            })
        });
        docket.rule(q(5), || {
            let (low, high) = (&self.low, &self.high);
            let expected = cache_entry(
                &self.table,
                self.seq,
                &self.index_root,
                low,
                high,
                self.first,
                &self.entries,
            );
            require(self.cache == expected, || {
                format!(
                    "cache entry {}, expected {}",
                    hex::encode(self.cache),
                    hex::encode(expected)
                )
            })
        });
        docket.rule(q(6), || self.check_index(court.ledger));
        docket.signature(q(7), None, &self.signed);
        docket.count_hashes(self.siblings.len().saturating_add(self.entries.len()) as u64);
    }

    fn apply(&self, ledger: &mut Ledger) {
        let index = Index {
            seq: self.seq,
            root: self.index_root,
        };
        ledger.put(Table::Indexes, &self.table, &index);
    }
}
