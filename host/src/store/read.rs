//! Reading the ledger: heads, batches, proofs, side tables; from any thread, while an append runs.
//! Each call sees one state of the store, the newest that is durable.
//! Never hands on what does not fit the hashes and sums that were stored with it.

use redb::{
    Database, ReadOnlyTable, ReadTransaction, ReadableDatabase, ReadableTable, ReadableTableMetadata, TableError,
};

use super::{
    BatchLog, Consistency, Hash, Head, Inclusion, Objects, Place, SideRow, SideTable, SignedHead, StoreError,
    log::{BATCHES, HEAD, HEADERS, NODES, SIDE, guard},
    row::{self, HeadRecord},
    side,
    text::hex,
    tree::{self, Edge, Levels, Nodes},
    verify_consistency,
};

impl BatchLog {
    /// Runs a reader over one state of the store.
    pub(super) fn tables<T>(&self, read: impl FnOnce(&Tables) -> Result<T, StoreError>) -> Result<T, StoreError> {
        guard(|| read(&Tables::open(self.database.get()?)?))
    }

    /// The signed head that ends with this batch: its header, and the log with it.
    ///
    /// # Errors
    /// No such batch, or damaged.
    pub fn header(&self, seq: u64) -> Result<SignedHead, StoreError> {
        self.tables(|tables| tables.signed(seq))
    }

    /// Signed heads from this sequence number on, at most `count` and at most as many as the limit allows.
    ///
    /// # Errors
    /// Damaged. Past the newest there are none, which is no error.
    pub fn headers(&self, from: u64, count: usize) -> Result<Vec<SignedHead>, StoreError> {
        self.tables(|tables| {
            let newest = tables.record()?.seq;
            let sequence = (from.max(1)..=newest).take(count.min(self.limits.scan_rows_max));
            sequence.map(|seq| tables.signed(seq)).collect()
        })
    }

    /// All objects of a batch.
    ///
    /// # Errors
    /// No such batch, or damaged.
    pub fn batch(&self, seq: u64) -> Result<(SignedHead, Objects), StoreError> {
        self.tables(|tables| {
            let signed = tables.signed(seq)?;
            let objects = Objects::check(tables.batch(seq)?, &signed.header, &Place::Batch(seq))?;
            Ok((signed, objects))
        })
    }

    /// One object. All of its batch is read and hashed.
    ///
    /// # Errors
    /// No such object, or damaged.
    pub fn object(&self, seq: u64, index: u32) -> Result<Vec<u8>, StoreError> {
        let (_, objects) = self.batch(seq)?;
        let object = objects.get(index as usize).map(<[u8]>::to_vec);
        object.ok_or_else(|| absent_object(index, objects.len()))
    }

    /// The proof that an object is in the log of the first `log_size` batches.
    ///
    /// # Errors
    /// No such object, the log of that size does not have it, or damaged.
    pub fn inclusion(&self, seq: u64, index: u32, log_size: u64) -> Result<Inclusion, StoreError> {
        Ok(self.receipt(seq, index, log_size)?.1)
    }

    /// An object together with the proof that it is in the log of the first `log_size` batches.
    ///
    /// # Errors
    /// As [`BatchLog::inclusion`].
    pub fn receipt(&self, seq: u64, index: u32, log_size: u64) -> Result<(Vec<u8>, Inclusion), StoreError> {
        self.tables(|tables| {
            let header = tables.signed(seq)?.header;
            let head = tables.head_at(log_size)?;
            if seq > log_size {
                return Err(StoreError::Absent {
                    what: "batch",
                    got: seq,
                    has: log_size,
                });
            }
            let bytes = tables.batch(seq)?;
            let damaged = || StoreError::damaged(Place::Batch(seq), "objects", hex(&header.objects_root), "others");
            let objects = Objects::split(bytes, header.count).ok_or_else(damaged)?;
            let object = objects
                .get(index as usize)
                .ok_or_else(|| absent_object(index, objects.len()))?;
            let mut levels = Levels::new(tree::leaves(objects.iter()));
            let proof = Inclusion {
                index,
                batch_path: levels.path(index.into(), header.count.into()).map_err(|()| damaged())?,
                log_path: (&mut &*tables).path(header.log_size(), log_size)?,
                header,
                log_size,
            };
            // Nodes have no checksum; a proof that leads to the signed root needs none.
            proof.verify(&head, object).map_err(|error| {
                StoreError::damaged(Place::Batch(seq), "proof", "one that leads to the signed root", error)
            })?;
            Ok((object.to_vec(), proof))
        })
    }

    /// The proof that the log of the first `from` batches is the beginning of that of the first `to`.
    ///
    /// # Errors
    /// `from` is over `to`, `to` over the size of the log, or damaged.
    pub fn consistency(&self, from: u64, to: u64) -> Result<Consistency, StoreError> {
        self.tables(|tables| {
            if from > to {
                return Err(StoreError::Absent {
                    what: "older size",
                    got: from,
                    has: to,
                });
            }
            let (older, newer) = (tables.head_at(from)?, tables.head_at(to)?);
            let path = (&mut &*tables).consistency(from, to)?;
            let proof = Consistency { from, to, path };
            verify_consistency(&older, &newer, &proof).map_err(|error| {
                StoreError::damaged(Place::Header(to), "proof", "one that leads to the signed root", error)
            })?;
            Ok(proof)
        })
    }

    /// The row of a side table.
    ///
    /// # Errors
    /// Damaged. A row that a damaged file hides is found by [`BatchLog::verify`] only.
    pub fn side_get(&self, table: SideTable, key: &[u8]) -> Result<Option<SideRow>, StoreError> {
        self.tables(|tables| {
            let Some(row) = tables.side.get(&table.key(key)[..])? else {
                return Ok(None);
            };
            let (seq, _, value) = side::unpack(table, key, row.value())?;
            Ok(Some(SideRow {
                key: key.to_vec(),
                seq,
                value: value.to_vec(),
            }))
        })
    }

    /// Rows of a side table whose keys begin with `prefix` and are greater than `after`, in the order of their keys; at most
    /// `count` and at most as many as the limit allows.
    ///
    /// # Errors
    /// Damaged.
    pub fn side_scan(
        &self,
        table: SideTable,
        prefix: &[u8],
        after: Option<&[u8]>,
        count: usize,
    ) -> Result<Vec<SideRow>, StoreError> {
        let (start, skipped) = (
            table.key(after.unwrap_or(prefix).max(prefix)),
            after.map(|after| table.key(after)),
        );
        let prefix = table.key(prefix);
        self.tables(|tables| {
            let mut rows = Vec::new();
            for pair in tables.side.range::<&[u8]>(&start[..]..)? {
                let (key, row) = pair?;
                let (key, row) = (key.value(), row.value());
                if rows.len() >= count.min(self.limits.scan_rows_max) || !key.starts_with(&prefix) {
                    break;
                }
                if skipped.as_deref() == Some(key) {
                    continue;
                }
                let key = key.get(1..).unwrap_or_default();
                let (seq, _, value) = side::unpack(table, key, row)?;
                rows.push(SideRow {
                    key: key.to_vec(),
                    seq,
                    value: value.to_vec(),
                });
            }
            Ok(rows)
        })
    }
}

/// The tables of one state of the store.
pub(super) struct Tables {
    headers: ReadOnlyTable<u64, &'static [u8]>,
    batches: ReadOnlyTable<(u64, u32), &'static [u8]>,
    nodes: ReadOnlyTable<u64, Hash>,
    pub(super) side: ReadOnlyTable<&'static [u8], &'static [u8]>,
    heads: ReadOnlyTable<u8, &'static [u8]>,
}

impl Tables {
    pub(super) fn open(database: &Database) -> Result<Self, StoreError> {
        let transaction: ReadTransaction = database.begin_read()?;
        let missing = |error| match error {
            TableError::TableDoesNotExist(name) => StoreError::damaged(Place::File, "table", name, "none"),
            error => error.into(),
        };
        Ok(Self {
            headers: transaction.open_table(HEADERS).map_err(missing)?,
            batches: transaction.open_table(BATCHES).map_err(missing)?,
            nodes: transaction.open_table(NODES).map_err(missing)?,
            side: transaction.open_table(SIDE).map_err(missing)?,
            heads: transaction.open_table(HEAD).map_err(missing)?,
        })
    }

    /// The record of the newest state.
    pub(super) fn record(&self) -> Result<HeadRecord, StoreError> {
        match self.heads.get(0)? {
            Some(row) => HeadRecord::from_bytes(row.value()),
            None => Err(StoreError::damaged(Place::Head, "record", "one", "none")),
        }
    }

    /// The signed head of a batch, checked against its leaf in the log.
    pub(super) fn signed(&self, seq: u64) -> Result<SignedHead, StoreError> {
        let signed = self.signed_alone(seq)?;
        let (expected, got) = (self.leaf(seq)?, signed.header.hash());
        if expected != got {
            return Err(StoreError::damaged(
                Place::Header(seq),
                "hash",
                hex(&expected),
                hex(&got),
            ));
        }
        Ok(signed)
    }

    /// The same, not compared with the log.
    pub(super) fn signed_alone(&self, seq: u64) -> Result<SignedHead, StoreError> {
        match self.headers.get(seq)? {
            Some(row) => row::read_header_row(row.value(), seq),
            None => Err(self.absent(seq, Place::Header(seq))?),
        }
    }

    /// The objects of a batch as they are stored.
    pub(super) fn batch(&self, seq: u64) -> Result<Vec<u8>, StoreError> {
        let (mut bytes, mut next) = (Vec::new(), 0u32);
        for pair in self.batches.range((seq, 0)..=(seq, u32::MAX))? {
            let (key, part) = pair?;
            if key.value().1 != next {
                return Err(StoreError::damaged(Place::Batch(seq), "part", next, key.value().1));
            }
            next = next.saturating_add(1);
            bytes.extend_from_slice(part.value());
        }
        if next == 0 {
            return Err(self.absent(seq, Place::Batch(seq))?);
        }
        Ok(bytes)
    }

    /// Size and root of the log of the first `size` batches.
    pub(super) fn head_at(&self, size: u64) -> Result<Head, StoreError> {
        match size {
            0 => Ok(Head::empty()),
            _ => Ok(self.signed(size)?.head()),
        }
    }

    /// The hash of a header as the log has it.
    pub(super) fn leaf(&self, seq: u64) -> Result<Hash, StoreError> {
        (&mut &*self).node(0, seq.saturating_sub(1))
    }

    /// Rows of the tables with one or more rows a batch: headers, batches, nodes.
    pub(super) fn lengths(&self) -> Result<[u64; 3], StoreError> {
        Ok([self.headers.len()?, self.batches.len()?, self.nodes.len()?])
    }

    /// Why a row is not there: it was never asked to be, or it should be.
    fn absent(&self, seq: u64, place: Place) -> Result<StoreError, StoreError> {
        let has = self.record()?.seq;
        if seq == 0 || seq > has {
            return Ok(StoreError::Absent {
                what: "batch",
                got: seq,
                has,
            });
        }
        Ok(StoreError::damaged(place, "row", "one", "none"))
    }

    /// Checks what an append builds on, and the chain of the newest headers; returns what the writer must know.
    pub(super) fn check_newest(&self, headers: u64) -> Result<(HeadRecord, Option<SignedHead>, Edge), StoreError> {
        let record = self.record()?;
        let header = self.headers.last()?.map_or(0, |(key, _)| key.value());
        let batch = self.batches.last()?.map_or(0, |(key, _)| key.value().0);
        for (got, place) in [(header, Place::Header(0)), (batch, Place::Batch(0))] {
            if got != record.seq {
                return Err(StoreError::damaged(place, "newest", record.seq, got));
            }
        }
        let peaks: Result<Vec<_>, _> = tree::peaks(record.seq)
            .map(|(level, index)| (&mut &*self).node(level, index))
            .collect();
        let edge = Edge::new(record.seq, peaks?).unwrap_or_default();
        let mut newest: Option<SignedHead> = None;
        let first = record.seq.saturating_sub(headers.saturating_sub(1)).max(1);
        for seq in first..=record.seq {
            let signed = self.signed(seq)?;
            let expected = if seq == 1 {
                [0; 32]
            } else {
                self.leaf(seq.saturating_sub(1))?
            };
            let root = newest.as_ref().map_or(signed.header.log_root, |before| before.root);
            compare(seq, "hash of the header before", &expected, &signed.header.previous)?;
            compare(seq, "root of the log before", &root, &signed.header.log_root)?;
            newest = Some(signed);
        }
        if let Some(newest) = &newest {
            let seq = record.seq;
            compare(
                seq,
                "hash in the record of the head",
                &record.header,
                &newest.header.hash(),
            )?;
            compare(seq, "root of the log", &edge.root(), &newest.root)?;
            let before = (&mut &*self).range(0, newest.header.log_size())?;
            compare(seq, "root of the log before", &before, &newest.header.log_root)?;
            newest
                .check(&newest.header.tracker)
                .map_err(|error| StoreError::damaged(Place::Header(seq), "signature", "one that matches", error))?;
            Objects::check(self.batch(seq)?, &newest.header, &Place::Batch(seq))?;
        }
        Ok((record, newest, edge))
    }
}

impl Nodes for &Tables {
    type Error = StoreError;

    fn node(&mut self, level: u32, index: u64) -> Result<Hash, StoreError> {
        let missing = || StoreError::damaged(Place::Node { level, index }, "hash", "one", "none");
        let number = tree::number(level, index).ok_or_else(missing)?;
        Ok(self.nodes.get(number)?.ok_or_else(missing)?.value())
    }
}

/// Two hashes that must be the same.
pub(super) fn compare(seq: u64, what: &'static str, expected: &Hash, got: &Hash) -> Result<(), StoreError> {
    if expected == got {
        return Ok(());
    }
    Err(StoreError::damaged(Place::Header(seq), what, hex(expected), hex(got)))
}

fn absent_object(index: u32, count: usize) -> StoreError {
    StoreError::Absent {
        what: "object",
        got: index.into(),
        has: count as u64,
    }
}
