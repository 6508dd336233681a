//! Row versions (kind 4): a row's history as a graph of signed versions, each on top of its parents; rules R1 to R6.
//! Two versions with one parent are heads of a conflict; both stand until a version merges them.
//! Never looks into the content of a row: its root is what is signed.

use super::{
    Hash, LunarParams,
    blob::Blob,
    context,
    docket::{self, Check, Docket, Stop, known, require},
    key::PublicKey,
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record, short},
    rule,
    value::value,
    work::Signed,
};
use crate::verdict::{Finding, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 4;

/// A version: `table 32 | row 32 | seq u64 | n_parents u8 | parents 32... | content_root 32 | author key | time u64 |
/// signature 64`. Its id is SHA-256 of the kind and everything before the signature.
pub struct Version {
    /// The table.
    pub table: Hash,
    /// The row.
    pub row: Hash,
    /// 1 and more: one more than the greatest of its parents.
    pub seq: u64,
    /// Ids of the versions that it follows.
    pub parents: Vec<Hash>,
    /// Root of the row's content.
    pub content_root: Hash,
    /// Seconds of Unix time.
    pub time: u64,
    signed: Signed,
    id: Hash,
}

/// What the ledger keeps of a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The table.
    pub table: Hash,
    /// The row.
    pub row: Hash,
    /// Its number.
    pub seq: u64,
    /// Its time.
    pub time: u64,
    /// Whether no version follows it.
    pub is_head: bool,
}

value!(Kept {
    table,
    row,
    seq,
    time,
    is_head,
});

/// The rules of versions.
pub const RULES: &[Rule] = &[
    rule(
        'R',
        1,
        "form; the parents are strictly ascending",
        "own format, row version",
    ),
    rule(
        'R',
        2,
        "the parents are known and of the same row; else it waits",
        "own format (paper silent)",
    ),
    rule(
        'R',
        3,
        "seq is one more than the greatest of its parents, 1 without",
        "own format (paper silent)",
    ),
    rule('R', 4, "not older than any of its parents", "own format (paper silent)"),
    rule('R', 5, "the author may write to the table", "own format (paper silent)"),
    rule('R', 6, "the author signed it", "own format (paper silent)"),
];

const fn r(number: u8) -> RuleId {
    RuleId::new('R', number)
}

/// How many versions of a row nothing follows: more than one are a conflict.
pub fn heads(ledger: &Ledger, table: &Hash, row: &Hash) -> u32 {
    ledger.get(Table::Heads, &[*table, *row].concat()).unwrap_or_default()
}

/// Reads a version.
///
/// # Errors
/// R1.
pub fn decode(object: Blob, params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(Version::read(&object, params)?))
}

impl Version {
    /// Reads a version.
    ///
    /// # Errors
    /// R1.
    pub fn read(object: &[u8], params: &LunarParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, r(1));
        let (table, row, seq) = (from.get("table")?, from.get("row")?, from.get("seq")?);
        let count: u8 = from.get("n_parents")?;
        if count > params.rows.parents_max {
            let most = params.rows.parents_max;
            return Err(from.wrong(format!("{count} parents, expected at most {most}")));
        }
        let parents: Vec<Hash> = (0..count).map(|_| from.get("parent")).collect::<Result<_, _>>()?;
        if let Some(place) = parents.iter().zip(parents.iter().skip(1)).position(|(a, b)| a >= b) {
            return Err(from.wrong(format!("the parent behind place {place} is not greater")));
        }
        let content_root = from.get("content root")?;
        let author: PublicKey = from.get("author")?;
        let time = from.get("time")?;
        let id = from.digest();
        let signed = from.signed(author)?;
        from.end()?;
        Ok(Self {
            table,
            row,
            seq,
            parents,
            content_root,
            time,
            signed,
            id,
        })
    }

    /// The parents as the ledger knows them.
    ///
    /// # Errors
    /// The first that it does not know.
    fn kept(&self, ledger: &Ledger) -> Result<Vec<Kept>, Stop> {
        let look = |id: &Hash| known(ledger.get(Table::Versions, id), || docket::context("row version", id));
        self.parents.iter().map(look).collect()
    }

    /// R2. A parent of another row is wrong whatever else is missing.
    fn check_parents(&self, ledger: &Ledger) -> Check {
        for (index, id) in self.parents.iter().enumerate() {
            let kept: Option<Kept> = ledger.get(Table::Versions, id);
            if kept.is_some_and(|kept| (kept.table, kept.row) != (self.table, self.row)) {
                let message = format!("parent {index}, {}: of another row", hex::encode(id));
                return Err(Stop::Fails(Some(index as u64), message));
            }
        }
        self.kept(ledger).map(drop)
    }
}

impl Record<LunarParams> for Version {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            height: None,
            time: Some(self.time),
            words: format!(
                "table {} row {} seq {} of {} parents",
                short(&self.table),
                short(&self.row),
                self.seq,
                self.parents.len()
            ),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        docket.rule(r(2), || self.check_parents(ledger));
        docket.rule(r(3), || {
            let most = self
                .kept(ledger)?
                .iter()
                .map(|parent| parent.seq)
                .max()
                .unwrap_or_default();
            // The number behind the last one cannot be written.
            require(most.checked_add(1) == Some(self.seq), || {
                format!("seq {}, expected one more than {most}", self.seq)
            })
        });
        docket.rule(r(4), || {
            let parents = self.kept(ledger)?;
            let newest = parents.iter().map(|parent| parent.time).max().unwrap_or_default();
            require(self.time >= newest, || {
                format!("time {}, expected at least {newest}", self.time)
            })
        });
        docket.rule(r(5), || {
            let authors = known(context::authors(ledger, &self.table), || {
                docket::context("authors of table", &self.table)
            })?;
            let author = self.signed.key.id();
            require(authors.contains(&author), || {
                format!("author {} may not write to the table", hex::encode(author))
            })
        });
        docket.signature(r(6), None, &self.signed);
        if ledger.get::<Kept>(Table::Versions, &self.id).is_some() {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        let mut count = heads(ledger, &self.table, &self.row);
        for id in &self.parents {
            let kept: Option<Kept> = ledger.get(Table::Versions, id);
            if let Some(mut kept) = kept.filter(|kept| kept.is_head) {
                kept.is_head = false;
                ledger.put(Table::Versions, id, &kept);
                count = count.saturating_sub(1);
            }
        }
        let count = count.saturating_add(1);
        ledger.put(Table::Heads, &[self.table, self.row].concat(), &count);
        let kept = Kept {
            table: self.table,
            row: self.row,
            seq: self.seq,
            time: self.time,
            is_head: true,
        };
        ledger.put(Table::Versions, &self.id, &kept);
    }
}
