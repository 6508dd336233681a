//! A disk in memory that fails: power cuts at any point, writes that are lost, torn or reordered, errors, flipped bits.
//! For tests and for simulations of a whole service; a ledger runs over it by [`super::Storage::Backend`].
//! Never random: what survives follows from the operations and a seed.
//!
//! The model: what was written before a finished sync is on the disk. Of what came after it, each write may be there, be
//! missing, or be there in part, by sectors; so may a change of length. After a power cut, handles from before are dead.

use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use rand::{RngExt, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use redb::StorageBackend;

/// What becomes of writes that no sync has followed, when the power is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// None is on the disk.
    Dropped,
    /// All are.
    Kept,
    /// All are, but the last only with its first half.
    Torn,
    /// Each is there, missing or there in part, in any order: as the seed says.
    Shuffled(u64),
}

/// Something done to the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Operation {
    Write(u64, Vec<u8>),
    Length(u64),
    Sync,
}

/// The disk. Clones are the same disk.
#[derive(Clone, Debug, Default)]
pub struct FaultyDisk(Arc<Mutex<Disk>>);

#[derive(Debug, Default)]
struct Disk {
    /// What reads see.
    now: Vec<u8>,
    /// What was there before the operations.
    base: Vec<u8>,
    operations: Vec<Operation>,
    /// Keep operations that are on the disk for good, for [`FaultyDisk::after_crash`].
    recording: bool,
    /// Operations until one fails, and whether all fail from then on.
    fails: Option<(u64, bool)>,
    /// True once one has.
    failed: bool,
    /// Power cuts so far.
    life: u64,
}

impl FaultyDisk {
    /// A disk with these bytes on it.
    pub fn new(image: Vec<u8>) -> Self {
        let disk = Disk {
            base: image.clone(),
            now: image,
            ..Disk::default()
        };
        Self(Arc::new(Mutex::new(disk)))
    }

    /// A handle for a store. It works until the next power cut.
    pub fn backend(&self) -> FaultyBackend {
        FaultyBackend {
            life: self.disk().life,
            disk: self.clone(),
        }
    }

    /// The bytes that reads see now.
    pub fn image(&self) -> Vec<u8> {
        self.disk().now.clone()
    }

    /// Begins to record operations: what is there now counts as written for good.
    pub fn record(&self) {
        let disk = &mut *self.disk();
        disk.base.clone_from(&disk.now);
        disk.operations.clear();
        disk.recording = true;
    }

    /// Operations recorded so far: writes, changes of length, syncs.
    pub fn recorded(&self) -> usize {
        self.disk().operations.len()
    }

    /// The disk after a power cut behind this many of the recorded operations.
    pub fn after_crash(&self, operations: usize, fate: Fate) -> Vec<u8> {
        let disk = self.disk();
        survive(
            &disk.base,
            disk.operations.get(..operations).unwrap_or(&disk.operations),
            fate,
        )
    }

    /// Cuts the power now: what survives is what the disk holds from here on, and handles so far are dead.
    pub fn crash(&self, fate: Fate) {
        let disk = &mut *self.disk();
        disk.now = survive(&disk.base, &disk.operations, fate);
        disk.base.clone_from(&disk.now);
        disk.operations.clear();
        disk.fails = None;
        disk.life = disk.life.saturating_add(1);
    }

    /// Lets an operation fail, reads among them, after this many more that do not; with `forever` all after it too.
    pub fn fail_after(&self, operations: u64, forever: bool) {
        let disk = &mut *self.disk();
        (disk.fails, disk.failed) = (Some((operations, forever)), false);
    }

    /// True until the operation of [`FaultyDisk::fail_after`] has come.
    pub fn is_failure_ahead(&self) -> bool {
        !self.disk().failed
    }

    /// Flips a bit of the disk; past its end nothing happens.
    pub fn flip(&self, byte: u64, bit: u32) {
        let disk = &mut *self.disk();
        for image in [&mut disk.now, &mut disk.base] {
            if let Some(byte) = usize::try_from(byte).ok().and_then(|at| image.get_mut(at)) {
                *byte ^= 1u8.wrapping_shl(bit);
            }
        }
    }

    fn disk(&self) -> MutexGuard<'_, Disk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A handle on a [`FaultyDisk`].
#[derive(Debug)]
pub struct FaultyBackend {
    disk: FaultyDisk,
    life: u64,
}

impl FaultyBackend {
    fn run<T>(&self, run: impl FnOnce(&mut Disk) -> io::Result<T>) -> io::Result<T> {
        let disk = &mut *self.disk.disk();
        if disk.life != self.life {
            return Err(io::Error::other("the power was cut"));
        }
        match &mut disk.fails {
            Some((0, forever)) => {
                disk.failed = true;
                if !*forever {
                    disk.fails = None;
                }
                return Err(io::Error::other("the disk failed"));
            }
            Some((left, _)) => *left = left.saturating_sub(1),
            None => {}
        }
        run(disk)
    }

    fn change(&self, operation: Operation) -> io::Result<()> {
        self.run(|disk| {
            apply(&mut disk.now, &operation);
            if operation == Operation::Sync && !disk.recording {
                for operation in std::mem::take(&mut disk.operations) {
                    apply(&mut disk.base, &operation);
                }
            } else {
                disk.operations.push(operation);
            }
            Ok(())
        })
    }
}

impl StorageBackend for FaultyBackend {
    fn len(&self) -> io::Result<u64> {
        self.run(|disk| Ok(disk.now.len() as u64))
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.run(|disk| {
            let start = usize::try_from(offset).map_err(io::Error::other)?;
            let part = start.checked_add(out.len()).and_then(|end| disk.now.get(start..end));
            out.copy_from_slice(part.ok_or(io::ErrorKind::UnexpectedEof)?);
            Ok(())
        })
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        self.change(Operation::Length(length))
    }

    fn sync_data(&self) -> io::Result<()> {
        self.change(Operation::Sync)
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.change(Operation::Write(offset, data.to_vec()))
    }
}

/// What is on the disk when the power is cut behind these operations.
fn survive(base: &[u8], operations: &[Operation], fate: Fate) -> Vec<u8> {
    let synced = operations.iter().rposition(|operation| *operation == Operation::Sync);
    let (safe, open) = operations.split_at(synced.map_or(0, |at| at.saturating_add(1)));
    let mut image = base.to_vec();
    safe.iter().for_each(|operation| apply(&mut image, operation));
    match fate {
        Fate::Dropped => {}
        Fate::Kept => open.iter().for_each(|operation| apply(&mut image, operation)),
        Fate::Torn => {
            let last = open.len().saturating_sub(1);
            for (at, operation) in open.iter().enumerate() {
                match operation {
                    Operation::Write(offset, bytes) if at == last => {
                        let half = bytes.iter().take(bytes.len() / 2).copied().collect();
                        apply(&mut image, &Operation::Write(*offset, half));
                    }
                    operation => apply(&mut image, operation),
                }
            }
        }
        Fate::Shuffled(seed) => {
            let mut dice = ChaCha8Rng::seed_from_u64(seed);
            let mut open: Vec<_> = open.iter().collect();
            open.shuffle(&mut dice);
            for operation in open {
                match (dice.random_range(0..3u8), operation) {
                    (0, _) => {}
                    (1, Operation::Write(offset, bytes)) => {
                        for (sector, at) in bytes.chunks(SECTOR_BYTES).zip((*offset..).step_by(SECTOR_BYTES)) {
                            if dice.random() {
                                apply(&mut image, &Operation::Write(at, sector.to_vec()));
                            }
                        }
                    }
                    (_, operation) => apply(&mut image, operation),
                }
            }
        }
    }
    image
}

fn apply(image: &mut Vec<u8>, operation: &Operation) {
    match operation {
        Operation::Write(offset, bytes) => {
            let Ok(start) = usize::try_from(*offset) else { return };
            let end = start.saturating_add(bytes.len());
            if image.len() < end {
                image.resize(end, 0);
            }
            if let Some(place) = image.get_mut(start..end) {
                place.copy_from_slice(bytes);
            }
        }
        Operation::Length(length) => image.resize(usize::try_from(*length).unwrap_or(usize::MAX), 0),
        Operation::Sync => {}
    }
}

/// What a disk writes whole or not at all.
const SECTOR_BYTES: usize = 512;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_power_cut_keeps_what_was_synchronised_and_the_rest_by_its_fate() {
        let disk = FaultyDisk::default();
        let handle = disk.backend();
        handle.write(0, &[1; 1024]).unwrap();
        handle.sync_data().unwrap();
        handle.write(0, &[2; 4]).unwrap();
        handle.write(1020, &[3; 8]).unwrap();
        let after = |fate| {
            let disk = disk.disk();
            survive(&disk.base, &disk.operations, fate)
        };
        assert_eq!(after(Fate::Dropped), [1; 1024]);
        assert_eq!(after(Fate::Kept), disk.image());
        assert_eq!(after(Fate::Torn).len(), 1024);
        assert_eq!(&after(Fate::Torn)[1019..], [1, 3, 3, 3, 3]);
        // The same seed, the same disk; and among a few seeds there are different ones.
        let seeds: Vec<_> = (0..8).map(|seed| after(Fate::Shuffled(seed))).collect();
        assert_eq!(
            seeds,
            (0..8).map(|seed| after(Fate::Shuffled(seed))).collect::<Vec<_>>()
        );
        assert!(seeds.iter().any(|image| *image != seeds[0]));
        disk.crash(Fate::Dropped);
        assert_eq!(disk.image(), [1; 1024]);
        assert!(handle.len().is_err());
        assert_eq!(disk.backend().len().unwrap(), 1024);
    }

    #[test]
    fn operations_fail_once_or_for_good() {
        let disk = FaultyDisk::new(vec![0; 8]);
        let handle = disk.backend();
        disk.fail_after(1, false);
        assert!(handle.len().is_ok() && handle.write(0, &[1]).is_err() && handle.write(0, &[2]).is_ok());
        disk.fail_after(0, true);
        assert!(handle.sync_data().is_err() && handle.read(0, &mut [0]).is_err() && !disk.is_failure_ahead());
        assert_eq!(disk.image(), [2, 0, 0, 0, 0, 0, 0, 0]);
    }
}
