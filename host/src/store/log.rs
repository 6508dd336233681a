//! The ledger itself: opening, checking the newest part of the chain, and appending.
//! One writer at a time; reading goes on beside it (`read.rs`).
//! Never says that a batch is appended before the disk has it, and never tries again after a failure.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError, RwLock},
};

use redb::{Builder, Database, Durability, ReadableDatabase, StorageBackend, TableDefinition};

use super::{
    Hash, Head, Header, Place, SideTable, SignedHead, StoreError, StoreLimits,
    read::Tables,
    row::{self, HeadRecord},
    shadow::{Boxed, Shadow},
    side,
    tree::{self, Edge},
    witness::Witness,
};

/// Name of the store in the folder of a ledger.
pub const LEDGER_FILE: &str = "ledger.redb";

/// Where a ledger is kept.
#[derive(Debug)]
#[non_exhaustive]
pub enum Storage {
    /// A folder, which is made if it is not there: the store, and the witness of its size beside it.
    Folder(PathBuf),
    /// Anything that keeps bytes; for tests and simulation.
    Backend(Box<dyn StorageBackend>),
}

/// A batch to be appended.
#[derive(Clone, Debug, Default)]
pub struct NewBatch<B = Vec<u8>> {
    /// Microseconds of Unix time.
    pub time_us: u64,
    /// The objects, in the order of their indices. A batch without objects takes a number too: whatever changes the store is a
    /// signed row of the log, so that a change that is lost shows as a number that is missing.
    pub objects: Vec<B>,
    /// Changes of side tables, in the same transaction, in this order.
    pub side: Vec<SideChange>,
}

/// A change of a side table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideChange {
    /// The table.
    pub table: SideTable,
    /// The key of the row.
    pub key: Vec<u8>,
    /// The new value; None takes the row away.
    pub value: Option<Vec<u8>>,
}

/// The durable ledger.
#[derive(Debug)]
pub struct BatchLog {
    pub(super) database: Held,
    pub(super) limits: StoreLimits,
    /// None for a ledger that is only looked at.
    tracker: Option<[u8; 32]>,
    writer: Mutex<Writer>,
    newest: RwLock<Option<SignedHead>>,
}

#[derive(Debug)]
struct Writer {
    stopped: bool,
    edge: Edge,
    record: HeadRecord,
    witness: Option<Witness>,
    /// Objects of a batch in the stored form; kept, for new memory costs as much as the copy.
    objects: Vec<u8>,
}

impl BatchLog {
    /// Opens a ledger, or begins one where there is none.
    ///
    /// Checked before anything else is done: the newest state fits together, the newest headers are a chain, the newest head
    /// is signed by this tracker, the newest batch is whole, and a folder holds no less than was acknowledged.
    ///
    /// # Errors
    /// In use, of another tracker, damaged, gone back, or not readable.
    pub fn open(storage: Storage, tracker: [u8; 32], limits: StoreLimits) -> Result<(Self, Head), StoreError> {
        match storage {
            Storage::Backend(backend) => Self::start(Boxed(backend), None, Some(tracker), limits),
            Storage::Folder(folder) => {
                fs::create_dir_all(&folder).map_err(|error| StoreError::file(&folder, error))?;
                let path = folder.join(LEDGER_FILE);
                let backend = file_backend(&path, true)?;
                let opened = Self::start(backend, Some(Witness::open(&folder)?), Some(tracker), limits);
                let opened = opened.map_err(|error| in_use(error, &path))?;
                // The name of a new file must survive too.
                #[cfg(unix)]
                fs::File::open(&folder)
                    .and_then(|folder| folder.sync_all())
                    .map_err(|error| StoreError::file(&folder, error))?;
                Ok(opened)
            }
        }
    }

    /// Opens a ledger for looking at it: a folder or the file of a store, which is never changed, not even for repair after a
    /// crash. Refused while a service has it open; several may look at once.
    ///
    /// # Errors
    /// As [`BatchLog::open`].
    pub fn look(path: &Path, limits: StoreLimits) -> Result<(Self, Head), StoreError> {
        let folder = path.is_dir();
        let file = if folder {
            path.join(LEDGER_FILE)
        } else {
            path.to_owned()
        };
        let backend = Shadow::new(file_backend(&file, false)?);
        let witness = if folder { Some(Witness::look(path)) } else { None };
        Self::start(backend, witness, None, limits).map_err(|error| in_use(error, &file))
    }

    fn start(
        backend: impl StorageBackend,
        witness: Option<Witness>,
        tracker: Option<[u8; 32]>,
        limits: StoreLimits,
    ) -> Result<(Self, Head), StoreError> {
        guard(|| {
            let database = Builder::new()
                .set_cache_size(limits.cache_bytes)
                .create_with_backend(backend)?;
            if tracker.is_some() {
                begin(&database)?;
            }
            let tables = Tables::open(&database)?;
            let (record, newest, edge) = tables.check_newest(limits.start_headers_checked)?;
            if let (Some(expected), Some(newest)) = (tracker, &newest) {
                let text = super::text::hex;
                if newest.header.tracker != expected {
                    return Err(StoreError::OtherTracker {
                        expected: text(&expected),
                        got: text(&newest.header.tracker),
                    });
                }
            }
            if let Some(known) = witness.as_ref().and_then(Witness::known) {
                check_extends(&tables, record.seq, &known)?;
            }
            let head = newest.as_ref().map_or_else(Head::empty, SignedHead::head);
            let writer = Writer {
                stopped: false,
                edge,
                record,
                witness,
                objects: Vec::new(),
            };
            let log = Self {
                database: Held(Some(database)),
                limits,
                tracker,
                writer: Mutex::new(writer),
                newest: RwLock::new(newest),
            };
            Ok((log, head))
        })
    }

    /// Closes the store; dropping it does the same and says nothing.
    ///
    /// # Errors
    /// The disk failed. What was appended is there all the same.
    pub fn close(mut self) -> Result<(), StoreError> {
        match self.database.0.take() {
            Some(database) => guard(|| Ok(database.close()?)),
            None => Ok(()),
        }
    }

    /// Size and root of the log.
    pub fn head(&self) -> Head {
        self.signed_head().as_ref().map_or_else(Head::empty, SignedHead::head)
    }

    /// The newest signed head; None while the log is empty.
    pub fn signed_head(&self) -> Option<SignedHead> {
        // Only whole values are ever put there.
        self.newest.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// True once an append has failed: nothing more is taken.
    pub fn is_stopped(&self) -> bool {
        self.writer.lock().map_or(true, |writer| writer.stopped)
    }

    /// Checks that this log begins with a log known from elsewhere.
    ///
    /// # Errors
    /// [`StoreError::RolledBack`] if it is shorter or another one.
    pub fn extends(&self, known: &Head) -> Result<(), StoreError> {
        self.tables(|tables| check_extends(tables, self.head().size, known))
    }

    /// Appends a batch; when it returns, the batch is on the disk. `sign` gets the bytes of [`SignedHead::message`].
    ///
    /// # Errors
    /// A batch over a limit is refused, and nothing has changed. After any other error the log takes nothing more: nobody
    /// knows what is on the disk until it is opened anew.
    pub fn append<B: AsRef<[u8]>>(
        &self,
        batch: &NewBatch<B>,
        sign: &dyn Fn(&[u8]) -> [u8; 64],
    ) -> Result<Head, StoreError> {
        let tracker = self.tracker.ok_or(StoreError::ReadOnly)?;
        // A thread that panicked in here has left the log in a state that nobody knows.
        let Ok(mut writer) = self.writer.lock() else {
            return Err(StoreError::Stopped);
        };
        if writer.stopped {
            return Err(StoreError::Stopped);
        }
        let bytes = row::measure(&batch.objects, &self.limits)?;
        measure_side(&batch.side, &self.limits)?;
        writer.stopped = true;
        let signed = guard(|| writer.append(self.database.get()?, tracker, batch, bytes, sign))?;
        writer.stopped = false;
        let head = signed.head();
        *self.newest.write().unwrap_or_else(PoisonError::into_inner) = Some(signed);
        Ok(head)
    }
}

impl Writer {
    fn append<B: AsRef<[u8]>>(
        &mut self,
        database: &Database,
        tracker: [u8; 32],
        batch: &NewBatch<B>,
        bytes: usize,
        sign: &dyn Fn(&[u8]) -> [u8; 64],
    ) -> Result<SignedHead, StoreError> {
        self.objects.clear();
        self.objects.reserve(bytes);
        row::write(&batch.objects, &mut self.objects);
        let seq = self.record.seq.saturating_add(1);
        let header = Header {
            count: batch.objects.len() as u32,
            seq,
            time_us: batch.time_us,
            previous: self.record.header,
            objects_root: tree::root(batch.objects.iter().map(AsRef::as_ref)),
            log_root: self.edge.root(),
            tracker,
        };
        let (hash, mut edge, mut nodes) = (header.hash(), self.edge.clone(), Vec::new());
        edge.push(hash, |level, index, hash| nodes.push((level, index, *hash)));
        let root = edge.root();
        let signature = sign(&SignedHead::message(&header, &root));
        let signed = SignedHead {
            header,
            root,
            signature,
        };
        // A fault here would stay in the log for good.
        signed.check(&tracker).map_err(|_| StoreError::Signature { seq })?;
        let mut record = HeadRecord {
            seq,
            header: hash,
            tally: self.record.tally,
        };
        let mut transaction = database.begin_write()?;
        transaction.set_durability(Durability::Immediate)?;
        // Or a store of some size takes minutes to open after a crash.
        transaction.set_quick_repair(true);
        {
            let mut table = transaction.open_table(BATCHES)?;
            for (part, bytes) in (0u32..).zip(parts(&self.objects)) {
                table.insert((seq, part), bytes)?;
            }
            transaction
                .open_table(HEADERS)?
                .insert(seq, &row::header_row(&signed)[..])?;
            let mut table = transaction.open_table(NODES)?;
            for (level, index, hash) in &nodes {
                let number = tree::number(*level, *index).unwrap_or(u64::MAX);
                table.insert(number, hash)?;
            }
            if !batch.side.is_empty() {
                let mut table = transaction.open_table(SIDE)?;
                for change in &batch.side {
                    let key = change.table.key(&change.key);
                    let before = match &change.value {
                        Some(value) => {
                            let (row, sum) = side::pack(change.table, &change.key, seq, value);
                            record.tally.add(change.table, &sum);
                            table.insert(&key[..], &row[..])?
                        }
                        None => table.remove(&key[..])?,
                    };
                    if let Some(before) = before {
                        let (_, sum, _) = side::unpack(change.table, &change.key, before.value())?;
                        record.tally.remove(change.table, &sum);
                    }
                }
            }
            transaction.open_table(HEAD)?.insert(0, &record.to_bytes()[..])?;
        }
        transaction.commit()?;
        (self.edge, self.record) = (edge, record);
        if let Some(witness) = &mut self.witness {
            witness.write(&signed.head())?;
        }
        Ok(signed)
    }
}

/// The database, until it is closed.
#[derive(Debug)]
pub(super) struct Held(Option<Database>);

impl Held {
    pub(super) fn get(&self) -> Result<&Database, StoreError> {
        self.0.as_ref().ok_or(StoreError::Stopped)
    }

    pub(super) fn get_mut(&mut self) -> Result<&mut Database, StoreError> {
        self.0.as_mut().ok_or(StoreError::Stopped)
    }
}

impl Drop for Held {
    /// Closing writes, and may meet a damaged file as everything else may.
    fn drop(&mut self) {
        let _ = guard(|| {
            drop(self.0.take());
            Ok(())
        });
    }
}

/// Runs what uses the database. redb may panic on a file that it did not write so.
pub(super) fn guard<T>(run: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    // Whoever writes is stopped by an error; whoever reads has changed nothing.
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<String>().map(String::as_str);
        let said = said
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("a panic");
        Err(StoreError::damaged(Place::File, "structure", "a sound file", said))
    })
}

/// Makes the tables of a new store.
fn begin(database: &Database) -> Result<(), StoreError> {
    match database.begin_read()?.open_table(HEAD) {
        Ok(_) => return Ok(()),
        Err(redb::TableError::TableDoesNotExist(_)) => {}
        Err(error) => return Err(error.into()),
    }
    let mut transaction = database.begin_write()?;
    transaction.set_quick_repair(true);
    // Made together with the others: without it there is nothing, or something that was not written here.
    if transaction.list_tables()?.next().is_some() {
        return Err(StoreError::damaged(Place::Head, "table", "head", "none"));
    }
    transaction.open_table(BATCHES)?;
    transaction.open_table(HEADERS)?;
    transaction.open_table(NODES)?;
    transaction.open_table(SIDE)?;
    transaction
        .open_table(HEAD)?
        .insert(0, &HeadRecord::default().to_bytes()[..])?;
    transaction.commit()?;
    Ok(())
}

/// The parts of a batch as they are stored; one at least, so that a batch without objects has a row too.
fn parts(objects: &[u8]) -> impl Iterator<Item = &[u8]> {
    let none = objects.is_empty().then_some(objects);
    none.into_iter().chain(objects.chunks(PART_BYTES))
}

/// How many parts so many bytes have.
pub(super) fn part_count(bytes: usize) -> u64 {
    bytes.div_ceil(PART_BYTES).max(1) as u64
}

fn check_extends(tables: &Tables, size: u64, known: &Head) -> Result<(), StoreError> {
    let same = match known.size {
        0 => true,
        known_size if known_size > size => false,
        known_size => tables.head_at(known_size)? == *known,
    };
    if same {
        return Ok(());
    }
    Err(StoreError::RolledBack {
        expected: known.size,
        got: size,
    })
}

fn measure_side(changes: &[SideChange], limits: &StoreLimits) -> Result<(), StoreError> {
    let keys = changes.iter().map(|change| change.key.len()).max().unwrap_or(0);
    let values = changes.iter().filter_map(|change| change.value.as_ref());
    let values = values.map(Vec::len).max().unwrap_or(0);
    let checks = [
        (
            "changes of side tables in a batch",
            changes.len(),
            limits.side_changes_max,
        ),
        ("bytes of a key of a side table", keys, limits.side_key_bytes_max),
        ("bytes of a value of a side table", values, limits.side_value_bytes_max),
    ];
    match checks.into_iter().find(|(_, got, limit)| got > limit) {
        Some((what, got, limit)) => Err(StoreError::TooLarge { what, limit, got }),
        None => Ok(()),
    }
}

fn file_backend(path: &Path, write: bool) -> Result<redb::backends::FileBackend, StoreError> {
    let mut options = fs::OpenOptions::new();
    options.read(true).write(write).create(write).truncate(false);
    let file = options.open(path).map_err(|error| StoreError::file(path, error))?;
    Ok(redb::backends::FileBackend::new(file)?)
}

/// Names the file in the one error that operators meet.
fn in_use(error: StoreError, path: &Path) -> StoreError {
    match error {
        StoreError::Engine(error) if matches!(*error, redb::Error::DatabaseAlreadyOpen) => StoreError::InUse {
            file: path.display().to_string(),
        },
        error => error,
    }
}

pub(super) const HEADERS: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("header");
pub(super) const BATCHES: TableDefinition<'_, (u64, u32), &[u8]> = TableDefinition::new("batch");
pub(super) const NODES: TableDefinition<'_, u64, Hash> = TableDefinition::new("node");
pub(super) const SIDE: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("side");
pub(super) const HEAD: TableDefinition<'_, u8, &[u8]> = TableDefinition::new("head");
/// Bytes of a part of a batch. redb gives a large value a run of pages that is a power of two, and writes all of it; so a part
/// fills such a run: 64 KiB, less what redb adds.
const PART_BYTES: usize = (64 << 10) - 64;
