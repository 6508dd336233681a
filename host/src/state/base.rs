//! The base: all rows as of one delta, in runs that a manifest lists from the newest to the oldest.
//! The store applies batches of deltas here and merges runs behind them; overlays read rows from many threads.
//! Never shows part of a batch, and never deletes a run that the manifest on disk still lists.
//!
//! A batch becomes one run of level 0; of four runs of a level one of the next is made. A row is written once for each
//! level, about log4(rows / rows of a batch) times, all of it in sequence.
//!
//! Measured beside it, with 10^7 rows of 36 + 50 bytes under batches of 1.5 M sorted changes, half of them inserts and half
//! removals, at random keys (Intel Xeon, 2 cores of 2.6 GHz, shared): redb 4.5 takes 6.2 to 7.5 CPU seconds for 1 M
//! changes and makes 39 to 64 k changes/s, 1.7 to 2.7 GB written a batch, 8.3 us a look-up; fjall 3.1 takes 1.1 to 2.1 CPU
//! seconds by batches and 0.4 to 0.9 by sorted ingestion, but 18 to 22 CPU us a look-up. The goal is 190 k changes/s with
//! at most 0.3 cores, and look-ups beside them. Here, with blocks of 4 KiB, on the same machine under more load from
//! others, batches of 0.5 M changes behind 3 to 10 M coins: 1.2 to 1.5 CPU seconds for 1 M changes (journal 0.3,
//! batches 0.5, merges 0.4 to 0.6), 190 to 270 bytes written a change with the journal, 1.8 to 7.6 CPU us a look-up that
//! finds a row, 0.3 to 0.7 one that does not.
//!
//! Most rows are read many at a time, thousands for a block. Of 4.5 M coins in four runs with blocks of 2 KiB, 5,000 at random
//! places in slices of 256 that ascend, with the processor's second cache emptied before each 5,000: 2.9 CPU us a row one by
//! one by reads of the files, 2.2 at once; 1.7 one by one from mapped files, 1.0 at once, which is what is done (Intel Xeon,
//! 2 cores of 2.6 GHz, shared). A third of that is the block's way from memory, and its sum.

use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
};

use super::{
    Base, Sequence, StateError, TableId, Visit,
    delta::{Delta, RawChange, order, prefix},
    files,
    run::{KeyHash, Run, RunRow, RunRows, RunWriter},
};

/// Runs under a manifest.
#[derive(Debug)]
pub struct Runs {
    dir: PathBuf,
    shelf: RwLock<Arc<Shelf>>,
    /// Held while the manifest changes; the number of the next run.
    next: Mutex<u64>,
    stops: AtomicBool,
}

/// What the manifest says.
#[derive(Clone, Debug, Default)]
struct Shelf {
    applied: Sequence,
    label: [u8; 32],
    /// The newest first; levels do not fall.
    runs: Vec<Shelved>,
}

#[derive(Clone, Debug)]
struct Shelved {
    run: Arc<Run>,
    number: u64,
    level: u8,
}

impl Runs {
    /// Opens the base in `dir`; an empty directory is an empty base.
    ///
    /// # Errors
    /// Manifest or runs cannot be read, or are damaged.
    pub fn open(dir: &Path) -> Result<Self, StateError> {
        let path = dir.join(MANIFEST);
        let (shelf, next) = match fs::read_to_string(&path) {
            Ok(text) => parse(&text).map_err(|(line, expected)| StateError::Corrupt {
                path: path.display().to_string(),
                offset: 0,
                field: "manifest",
                expected,
                got: line,
            })?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => (Listed::default(), 1),
            Err(error) => return Err(StateError::io("cannot read", &path, &error)),
        };
        let mut runs = Vec::new();
        for (number, level) in shelf.runs {
            let run = Arc::new(Run::open(&run_path(dir, number))?);
            runs.push(Shelved { run, number, level });
        }
        let (applied, label) = (shelf.applied, shelf.label);
        let base = Self {
            dir: dir.to_owned(),
            shelf: RwLock::new(Arc::new(Shelf { applied, label, runs })),
            next: Mutex::new(next),
            stops: AtomicBool::new(false),
        };
        base.delete_strangers()?;
        Ok(base)
    }

    /// The label behind the last delta applied.
    #[must_use]
    pub fn label(&self) -> [u8; 32] {
        self.shelf().label
    }

    /// Rows in all runs, those that are gone among them.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.shelf().runs.iter().map(|shelved| shelved.run.rows()).sum()
    }

    /// Bytes in memory.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.shelf().runs.iter().map(|shelved| shelved.run.bytes()).sum()
    }

    /// Runs that wait to be merged for the first time.
    #[must_use]
    pub fn fresh_runs(&self) -> usize {
        self.shelf().runs.iter().filter(|shelved| shelved.level == 0).count()
    }

    /// Applies deltas that follow each other, the first of them the next one; all of them or, after a crash, none.
    ///
    /// # Errors
    /// The system refused; the base stays as it was.
    pub fn apply(&self, deltas: &[(Sequence, Arc<Delta>)]) -> Result<(), StateError> {
        let Some((applied, last)) = deltas.last() else {
            return Ok(());
        };
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let mut shelf = Shelf::clone(&self.shelf());
        let mut changes = sorted(deltas);
        let mut notes = deltas.iter().filter(|(_, delta)| !delta.note.is_empty()).peekable();
        let rows = changes.len() + notes.clone().count();
        let mut writer = RunWriter::create(&run_path(&self.dir, *next), rows as u64, rand::random())?;
        let is_first = shelf.runs.is_empty();
        let mut written = 0u64;
        let mut at = 0;
        while at < changes.len() {
            let row = changes[at].of(deltas);
            if row.table > TableId::NOTES {
                write_notes(&mut writer, &mut notes, &mut written)?;
            }
            // The last delta that changed the row says what is after, the first one what was before.
            let order = changes[at].order();
            let same = changes[at..].iter().take_while(|other| {
                // Without a look at its key where it begins otherwise.
                order == other.order() && {
                    let other = other.of(deltas);
                    (other.table, other.key) == (row.table, row.key)
                }
            });
            let count = same.count();
            let after = changes[at + count - 1].of(deltas).after;
            if row.before != after && !(is_first && after.is_none()) {
                writer.push(row.table.0, row.key, after)?;
                written += 1;
            }
            at += count;
        }
        write_notes(&mut writer, &mut notes, &mut written)?;
        changes.clear();
        shelf.applied = *applied;
        shelf.label = last.label;
        let run = writer.finish()?;
        if written > 0 {
            shelf.runs.insert(
                0,
                Shelved {
                    run: Arc::new(run),
                    number: *next,
                    level: 0,
                },
            );
        }
        *next += 1;
        self.publish(shelf, *next)?;
        if written == 0 {
            self.delete(*next - 1)?;
        }
        Ok(())
    }

    /// Merges the runs of one level that has enough of them; false where none has.
    ///
    /// # Errors
    /// A run cannot be read or written; the base stays as it was.
    pub fn merge(&self) -> Result<bool, StateError> {
        let shelf = self.shelf();
        let of_level = |level: u8| shelf.runs.iter().filter(move |shelved| shelved.level == level);
        let levels = shelf.runs.iter().map(|shelved| shelved.level);
        let Some(level) = levels.filter(|level| of_level(*level).count() >= RUNS_PER_LEVEL).min() else {
            return Ok(false);
        };
        let merged: Vec<&Shelved> = of_level(level).collect();
        let oldest = shelf.runs.last().map(|shelved| shelved.number);
        let is_oldest = merged.last().map(|shelved| shelved.number) == oldest;
        let number = {
            let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
            *next += 1;
            *next - 1
        };
        let rows = merged.iter().map(|shelved| shelved.run.rows()).sum();
        let mut writer = RunWriter::create(&run_path(&self.dir, number), rows, rand::random())?;
        let mut rows = Merged::new(merged.iter().map(|shelved| &*shelved.run), TableId(0), &[])?;
        while let Some(row) = rows.next()? {
            if row.value.is_some() || !is_oldest {
                writer.push(row.table, &row.key, row.value.as_deref())?;
            }
            if self.stops.load(Ordering::Relaxed) {
                drop(writer);
                self.delete(number)?;
                return Ok(false);
            }
        }
        let run = Arc::new(writer.finish()?);
        let gone: HashSet<u64> = merged.iter().map(|shelved| shelved.number).collect();
        let next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let mut now = Shelf::clone(&self.shelf());
        // Newer runs may have come in front, none in between.
        let first = now
            .runs
            .iter()
            .position(|shelved| gone.contains(&shelved.number))
            .unwrap_or(0);
        now.runs.retain(|shelved| !gone.contains(&shelved.number));
        let is_empty = run.rows() == 0;
        if !is_empty {
            now.runs.insert(
                first,
                Shelved {
                    run,
                    number,
                    level: level.saturating_add(1),
                },
            );
        }
        self.publish(now, *next)?;
        drop(next);
        gone.into_iter()
            .chain(is_empty.then_some(number))
            .try_for_each(|number| self.delete(number))?;
        Ok(true)
    }

    /// A merge under way ends soon, without a result.
    pub fn stop_merging(&self) {
        self.stops.store(true, Ordering::Relaxed);
    }

    /// Shows the rows of a table from `key` on, as of one delta, until `visit` returns false. The value is that delta.
    ///
    /// # Errors
    /// A run cannot be read.
    pub fn scan(
        &self,
        table: TableId,
        key: &[u8],
        visit: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<Sequence, StateError> {
        let shelf = self.shelf();
        let mut rows = Merged::new(shelf.runs.iter().map(|shelved| &*shelved.run), table, key)?;
        while let Some(row) = rows.next()? {
            let goes_on = match &row.value {
                _ if row.table != table.0 => false,
                Some(value) => visit(&row.key, value),
                None => true,
            };
            if !goes_on {
                break;
            }
        }
        Ok(shelf.applied)
    }

    fn shelf(&self) -> Arc<Shelf> {
        Arc::clone(&self.shelf.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The manifest first, then what readers see.
    fn publish(&self, shelf: Shelf, next: u64) -> Result<(), StateError> {
        files::sync_dir(&self.dir)?;
        let mut text = format!(
            "{HEAD}\napplied {}\nlabel {}\nnext {next}\n",
            shelf.applied,
            hex::encode(shelf.label)
        );
        for shelved in &shelf.runs {
            text.push_str(&format!("run {} {}\n", shelved.number, shelved.level));
        }
        text.push_str(&format!("sum {:08x}\n", crc32fast::hash(text.as_bytes())));
        files::replace(&self.dir.join(MANIFEST), text.as_bytes())?;
        *self.shelf.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(shelf);
        Ok(())
    }

    fn delete(&self, number: u64) -> Result<(), StateError> {
        let path = run_path(&self.dir, number);
        fs::remove_file(&path).map_err(|error| StateError::io("cannot delete", &path, &error))
    }

    /// Runs that no manifest came to list, or none does any more.
    fn delete_strangers(&self) -> Result<(), StateError> {
        let listed: HashSet<_> = self
            .shelf()
            .runs
            .iter()
            .map(|shelved| shelved.run.path().to_owned())
            .collect();
        let failed = |error| StateError::io("cannot list", &self.dir, &error);
        for entry in fs::read_dir(&self.dir).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.starts_with(PREFIX) && !listed.contains(&path) {
                fs::remove_file(&path).map_err(|error| StateError::io("cannot delete", &path, &error))?;
            }
        }
        Ok(())
    }
}

impl Base for Runs {
    fn get(&self, table: TableId, key: &[u8]) -> Result<Option<Vec<u8>>, StateError> {
        let hash = KeyHash::of(table.0, key);
        for shelved in &self.shelf().runs {
            if let Some(row) = shelved.run.get(table, key, hash)? {
                return Ok(row);
            }
        }
        Ok(None)
    }

    fn get_many(&self, table: TableId, keys: &[&[u8]], visit: &mut Visit<'_>) -> Result<(), StateError> {
        let keys: Vec<_> = keys.iter().map(|key| (*key, KeyHash::of(table.0, key))).collect();
        let mut left: Vec<usize> = (0..keys.len()).collect();
        for shelved in &self.shelf().runs {
            if left.is_empty() {
                break;
            }
            shelved.run.get_many(table, &keys, &mut left, visit)?;
        }
        left.into_iter().try_for_each(|nth| visit(nth, None))
    }

    fn applied(&self) -> Sequence {
        self.shelf().applied
    }
}

/// A change of a batch as one number that orders as almost all of them do: table, first bytes of the key, then number of the
/// delta and of the row in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Sorted(u128);

impl Sorted {
    fn new(change: &RawChange<'_>, delta: u32, row: u32) -> Self {
        let place = u64::from(delta) << 32 | u64::from(row);
        Self(u128::from(order(change.table, prefix(change.key))) << 64 | u128::from(place))
    }

    /// Table and first bytes of the key.
    fn order(self) -> u64 {
        (self.0 >> 64) as u64
    }

    /// Number of the delta.
    fn delta(self) -> u32 {
        (self.0 >> 32) as u32
    }

    fn of<'a>(self, deltas: &'a [(Sequence, Arc<Delta>)]) -> RawChange<'a> {
        let row = self.0 as u32;
        deltas[self.delta() as usize]
            .1
            .get(row as usize)
            .expect("a row that was counted")
    }
}

/// All changes by table, key and sequence.
fn sorted(deltas: &[(Sequence, Arc<Delta>)]) -> Vec<Sorted> {
    let mut changes = Vec::with_capacity(deltas.iter().map(|(_, delta)| delta.len()).sum());
    for (number, (_, delta)) in (0..).zip(deltas) {
        let rows = (0..).zip(delta.changes());
        changes.extend(rows.map(|(row, change)| Sorted::new(&change, number, row)));
    }
    // Each delta is in order already, which the stable sort makes use of; no look at any key, each of which would be a wait for
    // memory.
    changes.sort();
    // Keys that begin alike within one delta stand in order, too; between deltas they are compared.
    for alike in changes.chunk_by_mut(|a, b| a.order() == b.order()) {
        let is_of_one = alike.first().map(|first| first.delta()) == alike.last().map(|last| last.delta());
        if !is_of_one {
            alike.sort_by(|a, b| {
                let key = |sorted: &Sorted| {
                    let change = sorted.of(deltas);
                    (change.table, change.key)
                };
                key(a).cmp(&key(b)).then(a.cmp(b))
            });
        }
    }
    changes
}

/// The notes of the deltas as rows of their own.
fn write_notes<'a>(
    writer: &mut RunWriter,
    notes: &mut impl Iterator<Item = &'a (Sequence, Arc<Delta>)>,
    written: &mut u64,
) -> Result<(), StateError> {
    for (sequence, delta) in notes {
        let value = [&delta.label[..], &delta.parent, &delta.note].concat();
        writer.push(TableId::NOTES.0, &sequence.to_be_bytes(), Some(&value))?;
        *written += 1;
    }
    Ok(())
}

/// Rows of several runs in one order, of each key the one of the newest run.
struct Merged<'a> {
    /// The newest first.
    sources: Vec<Source<'a>>,
    row: RunRow,
}

struct Source<'a> {
    rows: RunRows<'a>,
    /// Its next row, unless it is at its end.
    row: RunRow,
    ended: bool,
}

impl Source<'_> {
    fn advance(&mut self) -> Result<(), StateError> {
        self.ended = !self.rows.next_into(&mut self.row)?;
        Ok(())
    }
}

impl<'a> Merged<'a> {
    fn new(runs: impl Iterator<Item = &'a Run>, table: TableId, key: &[u8]) -> Result<Self, StateError> {
        let mut sources = Vec::new();
        for run in runs {
            let mut source = Source {
                rows: run.rows_from(table, key),
                row: RunRow::default(),
                ended: false,
            };
            source.advance()?;
            sources.push(source);
        }
        Ok(Self {
            sources,
            row: RunRow::default(),
        })
    }

    fn next(&mut self) -> Result<Option<&RunRow>, StateError> {
        let mut best: Option<usize> = None;
        for (nth, source) in self.sources.iter().enumerate().filter(|(_, source)| !source.ended) {
            if best.is_none_or(|best| source.row.place() < self.sources[best].row.place()) {
                best = Some(nth);
            }
        }
        let Some(best) = best else { return Ok(None) };
        std::mem::swap(&mut self.row, &mut self.sources[best].row);
        self.sources[best].advance()?;
        for source in &mut self.sources[best + 1..] {
            if !source.ended && source.row.place() == self.row.place() {
                source.advance()?;
            }
        }
        Ok(Some(&self.row))
    }
}

/// A manifest before its runs are opened.
#[derive(Default)]
struct Listed {
    applied: Sequence,
    label: [u8; 32],
    runs: Vec<(u64, u8)>,
}

/// The manifest and the number of the next run; else the line that is wrong and what was expected there.
fn parse(text: &str) -> Result<(Listed, u64), (String, String)> {
    let wrong = |line: &str, expected: &str| (line.to_owned(), expected.to_owned());
    let sum_at = text.rfind("sum ").unwrap_or(text.len());
    let (listed, sum) = text.split_at(sum_at);
    let own = format!("sum {:08x}\n", crc32fast::hash(listed.as_bytes()));
    if sum != own {
        return Err(wrong(sum.trim_end(), own.trim_end()));
    }
    let mut lines = listed.lines();
    let mut field = |name: &str| -> Result<&str, (String, String)> {
        let line = lines.next().unwrap_or_default();
        line.strip_prefix(name)
            .map(str::trim_start)
            .ok_or_else(|| wrong(line, name))
    };
    field(HEAD)?;
    let applied = field("applied")?;
    let applied = applied.parse().map_err(|_| wrong(applied, "a sequence"))?;
    let text = field("label")?;
    let mut label = [0u8; 32];
    hex::decode_to_slice(text, &mut label).map_err(|_| wrong(text, "a label of 32 bytes"))?;
    let next = field("next")?;
    let next = next.parse().map_err(|_| wrong(next, "the number of a run"))?;
    let run = |line: &str| {
        let (number, level) = line.strip_prefix("run ")?.split_once(' ')?;
        Some((number.parse().ok()?, level.parse().ok()?))
    };
    let runs = lines.map(|line| run(line).ok_or_else(|| wrong(line, "run, number and level")));
    let runs = runs.collect::<Result<_, _>>()?;
    Ok((Listed { applied, label, runs }, next))
}

fn run_path(dir: &Path, number: u64) -> PathBuf {
    dir.join(format!("{PREFIX}{number:012}"))
}

const MANIFEST: &str = "manifest";
const HEAD: &str = "perigee runs 1";
/// Name of a run, before its number.
const PREFIX: &str = "run-";
/// So many runs of a level become one of the next. More are written less often and looked through more often.
const RUNS_PER_LEVEL: usize = 4;

#[cfg(test)]
mod tests;
