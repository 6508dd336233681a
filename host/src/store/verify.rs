//! Checking a whole ledger: every hash, chain, root, signature, node, side row and tally.
//! For `tracker ledger verify` and for tests; goes over one state of the store, and over an export too.
//! Never stops a service: it reads. Never repairs.

use std::path::Path;

use redb::ReadableTable;
use serde::Serialize;

use super::{
    BatchLog, Damage, Hash, Head, Objects, Place, SideTable, SignedHead, StoreError, StoreLimits,
    log::{guard, part_count},
    read::{Tables, compare},
    side::{self, Tally},
    text::{self, hex},
    tree::{Edge, Nodes},
};

/// What a check of a ledger found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Batches that are right, from the first on.
    pub batches: u64,
    /// Objects in them.
    pub objects: u64,
    /// Bytes of their objects, lengths included.
    pub bytes: u64,
    /// Rows of side tables that are right.
    pub side_rows: u64,
    /// Size and root of the log up to the last batch that is right.
    pub head: Head,
    /// Key that signed them; None for an empty log.
    #[serde(serialize_with = "key")]
    pub tracker: Option<[u8; 32]>,
    /// The first thing that is wrong.
    #[serde(serialize_with = "line")]
    pub damage: Option<Damage>,
}

impl Report {
    pub(super) fn new() -> Self {
        Self {
            batches: 0,
            objects: 0,
            bytes: 0,
            side_rows: 0,
            head: Head::empty(),
            tracker: None,
            damage: None,
        }
    }

    /// The report of a ledger that cannot even be opened.
    pub fn damaged(damage: Damage) -> Self {
        Self {
            damage: Some(damage),
            ..Self::new()
        }
    }

    /// Takes damage into the report; other errors are the caller's.
    pub(super) fn close(mut self, result: Result<(), StoreError>) -> Result<Self, StoreError> {
        match result {
            Ok(()) => {}
            Err(StoreError::Damaged(damage)) => self.damage = Some(damage),
            Err(error) => return Err(error),
        }
        Ok(self)
    }

    pub(super) fn count(&mut self, signed: &SignedHead, objects: &Objects) {
        self.batches = self.batches.saturating_add(1);
        self.objects = self.objects.saturating_add(objects.len() as u64);
        self.bytes = self.bytes.saturating_add(objects.as_bytes().len() as u64);
        self.head = signed.head();
        self.tracker = Some(signed.header.tracker);
    }
}

impl BatchLog {
    /// Checks everything there is. `progress` gets batches done and batches in all, after each batch.
    ///
    /// redb's own check is not run: it repairs what it finds, and is not for a store in service.
    /// [`BatchLog::check_structure`] runs it on a ledger that nobody writes.
    ///
    /// # Errors
    /// The store cannot be read. Damage is no error but in the report.
    pub fn verify(&self, mut progress: impl FnMut(u64, u64)) -> Result<Report, StoreError> {
        let mut report = Report::new();
        let result = self.tables(|tables| {
            let record = tables.record()?;
            let (mut chain, mut parts) = (Chain::default(), 0u64);
            for seq in 1..=record.seq {
                let signed = tables.signed_alone(seq)?;
                chain.take(&signed, |level, index, made| check_node(tables, level, index, made))?;
                let objects = Objects::check(tables.batch(seq)?, &signed.header, &Place::Batch(seq))?;
                report.count(&signed, &objects);
                parts = parts.saturating_add(part_count(objects.as_bytes().len()));
                progress(seq, record.seq);
            }
            compare(
                record.seq,
                "hash in the record of the head",
                &chain.previous,
                &record.header,
            )?;
            // A node for each complete subtree.
            let nodes = record
                .seq
                .saturating_mul(2)
                .saturating_sub(record.seq.count_ones().into());
            let places = [Place::Header(0), Place::Batch(0), Place::Node { level: 0, index: 0 }];
            for ((got, expected), place) in tables
                .lengths()?
                .into_iter()
                .zip([record.seq, parts, nodes])
                .zip(places)
            {
                if got != expected {
                    return Err(StoreError::damaged(place, "rows in the table", expected, got));
                }
            }
            let tally = check_side(tables, record.seq, &mut report)?;
            let tables = record.tally.tables().zip(tally.tables());
            for ((table, rows, sum), (_, got, got_sum)) in tables {
                let what = |rows: u64, sum: &[u8]| format!("{rows} rows with sum {}", hex(sum));
                if (rows, sum) != (got, got_sum) {
                    return Err(StoreError::damaged(
                        Place::Tally(table),
                        "tally",
                        what(rows, &sum),
                        what(got, &got_sum),
                    ));
                }
            }
            Ok(())
        });
        report.close(result)
    }

    /// redb's check of its own structure, over a folder or a file opened as by [`BatchLog::look`]: what redb repairs on the way
    /// stays in memory.
    ///
    /// # Errors
    /// As [`BatchLog::look`]; damaged.
    pub fn check_structure(path: &Path, limits: StoreLimits) -> Result<(), StoreError> {
        let (mut log, _) = Self::look(path, limits)?;
        if guard(|| Ok(log.database.get_mut()?.check_integrity()?))? {
            return Ok(());
        }
        Err(StoreError::damaged(
            Place::File,
            "structure",
            "sound",
            "in need of repair",
        ))
    }
}

/// The chain of the headers so far.
#[derive(Debug, Default)]
pub(super) struct Chain {
    edge: Edge,
    previous: Hash,
    tracker: Option<[u8; 32]>,
}

impl Chain {
    /// Takes the next header, whose number was checked; `made` gets the nodes that are complete with it.
    pub(super) fn take(
        &mut self,
        signed: &SignedHead,
        mut made: impl FnMut(u32, u64, &Hash) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let header = &signed.header;
        let seq = header.seq;
        compare(seq, "hash of the header before", &self.previous, &header.previous)?;
        compare(seq, "root of the log before", &self.edge.root(), &header.log_root)?;
        compare(
            seq,
            "key of the tracker",
            self.tracker.get_or_insert(header.tracker),
            &header.tracker,
        )?;
        self.previous = header.hash();
        let mut result = Ok(());
        self.edge.push(self.previous, |level, index, hash| {
            if result.is_ok() {
                result = made(level, index, hash);
            }
        });
        result?;
        compare(seq, "root of the log", &self.edge.root(), &signed.root)?;
        match signed.check(&header.tracker) {
            Ok(_) => Ok(()),
            Err(error) => Err(StoreError::damaged(
                Place::Header(seq),
                "signature",
                "one that matches",
                error,
            )),
        }
    }

    pub(super) fn head(&self) -> Head {
        Head {
            size: self.edge.size(),
            root: self.edge.root(),
        }
    }
}

fn check_node(tables: &Tables, level: u32, index: u64, expected: &Hash) -> Result<(), StoreError> {
    let got = (&mut &*tables).node(level, index)?;
    if got == *expected {
        return Ok(());
    }
    Err(StoreError::damaged(
        Place::Node { level, index },
        "hash",
        hex(expected),
        hex(&got),
    ))
}

/// All rows of all side tables, and the tally over them.
fn check_side(tables: &Tables, newest: u64, report: &mut Report) -> Result<Tally, StoreError> {
    let mut tally = Tally::default();
    for pair in tables.side.iter()? {
        let (key, row) = pair?;
        let key = key.value();
        let table = key
            .split_first()
            .and_then(|(number, key)| Some((SideTable::from_number(*number)?, key)));
        let Some((table, key)) = table else {
            return Err(StoreError::damaged(
                Place::File,
                "key of a side table",
                "a table's number first",
                hex(key),
            ));
        };
        let (seq, sum, _) = side::unpack(table, key, row.value())?;
        if seq > newest {
            return Err(StoreError::damaged(
                Place::Side(table, key.to_vec()),
                "sequence number",
                newest,
                seq,
            ));
        }
        tally.add(table, &sum);
        report.side_rows = report.side_rows.saturating_add(1);
    }
    Ok(tally)
}

fn key<S: serde::Serializer>(key: &Option<[u8; 32]>, out: S) -> Result<S::Ok, S::Error> {
    match key {
        Some(key) => text::array::serialize(key, out),
        None => out.serialize_none(),
    }
}

fn line<S: serde::Serializer>(damage: &Option<Damage>, out: S) -> Result<S::Ok, S::Error> {
    match damage {
        Some(damage) => out.collect_str(damage),
        None => out.serialize_none(),
    }
}
