//! Row versions of a generated stream: rows that grow, fork now and then, and are merged again.
//! One maker of a kind; `chain::lunarx::row` has the format.
//! Never keeps more of a row than its heads and what stood before them.

use super::{
    FaultKind, Maker, fault,
    world::{AS_OF, Sealing, Signer, World},
};
use crate::chain::lunarx::{
    Hash,
    record::Record,
    row::{KIND, Version},
};

/// Makes versions.
#[derive(Debug, Default)]
pub(super) struct Rows {
    rows: Vec<Row>,
}

/// A row and what stands at its ends.
#[derive(Clone, Debug)]
struct Row {
    table: usize,
    row: Hash,
    /// Versions that nothing follows.
    heads: Vec<Link>,
    /// A version that something follows, to fork from.
    before: Option<Link>,
}

/// A version as a parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Link {
    id: Hash,
    seq: u64,
    time: u64,
}

/// The fields of a version.
struct Draft<'a> {
    table: Hash,
    row: Hash,
    seq: u64,
    parents: Vec<Hash>,
    author: &'a Signer,
    time: u64,
    signed_by: &'a Signer,
}

impl Draft<'_> {
    fn seal(&self, content_root: Hash) -> Vec<u8> {
        let mut draft = Sealing::new(KIND).with(&self.table).with(&self.row).with(&self.seq);
        draft = draft.with(&(self.parents.len() as u8));
        for parent in &self.parents {
            draft = draft.with(parent);
        }
        let draft = draft.with(&content_root).with(&self.author.key()).with(&self.time);
        draft.sign(self.signed_by).done()
    }
}

impl Rows {
    /// An author of this table, by a number.
    fn author(table: usize, world: &World, number: usize) -> &Signer {
        let stranger = table % world.authors.len();
        let place = number % (world.authors.len() - 1);
        &world.authors[if place < stranger { place } else { place + 1 }]
    }

    /// A version over these parents.
    fn over<'a>(row: &Row, parents: &[Link], author: &'a Signer, wait: u64, world: &World) -> Draft<'a> {
        let mut ids: Vec<Hash> = parents.iter().map(|parent| parent.id).collect();
        ids.sort_unstable();
        let newest = parents.iter().map(|parent| parent.time).max();
        Draft {
            table: world.tables[row.table],
            row: row.row,
            seq: 1 + parents.iter().map(|parent| parent.seq).max().unwrap_or_default(),
            parents: ids,
            author,
            time: newest.unwrap_or(AS_OF - ROW_AGE_S) + wait,
            signed_by: author,
        }
    }
}

impl Maker<World> for Rows {
    fn weight(&self) -> usize {
        20
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        if self.rows.len() < ROWS && (self.rows.is_empty() || world.dice.once_in(8)) {
            let (table, row) = (world.dice.below(world.tables.len()), world.dice.array());
            self.rows.push(Row {
                table,
                row,
                heads: Vec::new(),
                before: None,
            });
        }
        let (place, choice) = (world.dice.below(self.rows.len()), world.dice.below(16));
        let row = &mut self.rows[place];
        let parents: Vec<Link> = match (&row.heads[..], choice) {
            // Two writers who did not know of each other.
            ([_], 0) => row.before.into_iter().collect(),
            // All heads into one.
            ([_, _, ..], 0..12) => row.heads.clone(),
            ([], _) => Vec::new(),
            (heads, _) => vec![heads[0]],
        };
        let wait = world.dice.below(3) as u64;
        let number = world.dice.below(world.authors.len());
        let author = Self::author(row.table, world, number).clone();
        let draft = Self::over(row, &parents, &author, wait, world);
        let object = draft.seal(world.dice.array());
        let id = Version::read(&object, world.params).map_or(Hash::default(), |version| version.id());
        row.before = parents.first().copied().or(row.before);
        row.heads.retain(|head| !parents.contains(head));
        row.heads.push(Link {
            id,
            seq: draft.seq,
            time: draft.time,
        });
        Some(object)
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let content = world.dice.array();
        let forked = self.rows.iter().find(|row| row.heads.len() >= 2);
        let grown = self.rows.iter().rev().find(|row| !row.heads.is_empty())?;
        let author = Self::author(grown.table, world, 0);
        let parents = &grown.heads[..1];
        let mut draft = Self::over(grown, parents, author, 1, world);
        let mut index = None;
        match name {
            "parents-out-of-order" => {
                let row = forked?;
                draft = Self::over(row, &row.heads, Self::author(row.table, world, 0), 1, world);
                draft.parents.reverse();
            }
            "parent-twice" => draft.parents.push(parents[0].id),
            "parent-of-another-row" => {
                let other = self
                    .rows
                    .iter()
                    .find(|row| row.row != grown.row && !row.heads.is_empty())?;
                draft.parents = vec![other.heads[0].id];
                index = Some(0);
            }
            "seq-that-skips" => draft.seq += 1,
            "seq-that-stays" => draft.seq -= 1,
            "older-than-its-parent" => draft.time = parents[0].time - 1,
            "author-of-another-table" => {
                let stranger = &world.authors[grown.table % world.authors.len()];
                (draft.author, draft.signed_by) = (stranger, stranger);
            }
            "row-signed-by-another" => draft.signed_by = Self::author(grown.table, world, 1),
            _ => return None,
        }
        Some((draft.seal(content), index))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('R', 1, "parents-out-of-order"),
    fault('R', 1, "parent-twice"),
    fault('R', 2, "parent-of-another-row"),
    fault('R', 3, "seq-that-skips"),
    fault('R', 3, "seq-that-stays"),
    fault('R', 4, "older-than-its-parent"),
    fault('R', 5, "author-of-another-table"),
    fault('R', 6, "row-signed-by-another"),
];

/// Rows that grow side by side.
const ROWS: usize = 64;
/// The first version of a row is so old.
const ROW_AGE_S: u64 = 10_000_000;
