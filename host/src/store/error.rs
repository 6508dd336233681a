//! What can go wrong with the ledger, one readable line each.
//! Returned by everything in this room.
//! Never mixes a wrong request, a failure of the disk and a damaged file.

use std::{fmt, io, path::Path};

use thiserror::Error;

use super::{SideTable, text::hex};

/// An error of the ledger.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Two processes may not write one ledger.
    #[error("{file}: another process has this ledger open; stop it first, or work on an export")]
    InUse {
        /// The file of the store.
        file: String,
    },
    /// The ledger was begun by another identity.
    #[error("the ledger is of the tracker with key {got}, expected {expected}")]
    OtherTracker {
        /// The key given, in hexadecimal.
        expected: String,
        /// The key of the newest header, in hexadecimal.
        got: String,
    },
    /// Written by another version of this program.
    #[error("the format of the ledger is {got}, expected {expected}")]
    Format {
        /// What this program writes.
        expected: u32,
        /// What stands in the file.
        got: u32,
    },
    /// Something that was read is not what was written.
    #[error("the ledger is damaged: {0}")]
    Damaged(Damage),
    /// The file holds an older state than one that was acknowledged.
    #[error("the ledger went back: {expected} batches were acknowledged, {got} are there or they are others")]
    RolledBack {
        /// Size of the log that is known from elsewhere.
        expected: u64,
        /// Size of the log found.
        got: u64,
    },
    /// An append failed earlier; nobody knows what is on the disk.
    #[error("the ledger takes nothing more since an append failed: restart the service")]
    Stopped,
    /// Opened for looking only.
    #[error("the ledger was opened for reading only")]
    ReadOnly,
    /// Over a limit of [`super::StoreLimits`]. Nothing was changed.
    #[error("{what}: {got}, at most {limit}")]
    TooLarge {
        /// What was counted, with its unit.
        what: &'static str,
        /// The limit.
        limit: usize,
        /// What was given.
        got: usize,
    },
    /// Asked for something that the log does not have.
    #[error("{what} {got}: the log has {has}")]
    Absent {
        /// What was asked for.
        what: &'static str,
        /// The number asked for.
        got: u64,
        /// How many there are.
        has: u64,
    },
    /// The signer returned what does not verify under the tracker's key.
    #[error("batch {seq}: the signature made for it does not match the tracker's key")]
    Signature {
        /// Sequence number.
        seq: u64,
    },
    /// A file of the ledger or an export could not be read or written.
    #[error("{file}: {error}")]
    File {
        /// The file.
        file: String,
        /// What the system said.
        error: io::Error,
    },
    /// The database failed.
    #[error("the store of the ledger failed: {0}")]
    Engine(Box<redb::Error>),
}

impl StoreError {
    pub(super) fn file(file: &Path, error: io::Error) -> Self {
        Self::File {
            file: file.display().to_string(),
            error,
        }
    }

    pub(super) fn damaged(place: Place, what: &'static str, expected: impl ToString, got: impl ToString) -> Self {
        Self::Damaged(Damage {
            place,
            what,
            expected: expected.to_string(),
            got: got.to_string(),
        })
    }
}

/// Errors of redb come in one type per operation.
macro_rules! engine {
    ($($name:ty),*) => {$(
        impl From<$name> for StoreError {
            fn from(error: $name) -> Self {
                match redb::Error::from(error) {
                    redb::Error::Corrupted(message) => Self::damaged(Place::File, "structure", "a sound file", message),
                    error => Self::Engine(Box::new(error)),
                }
            }
        }
    )*};
}

engine!(
    redb::CommitError,
    redb::DatabaseError,
    redb::SetDurabilityError,
    redb::StorageError,
    redb::TableError,
    redb::TransactionError
);

/// Where the ledger is damaged, and how it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// Where.
    pub place: Place,
    /// What of it.
    pub what: &'static str,
    /// What it should be.
    pub expected: String,
    /// What it is.
    pub got: String,
}

impl fmt::Display for Damage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            place,
            what,
            expected,
            got,
        } = self;
        write!(out, "{place}: {what}: expected {expected}, got {got}")
    }
}

/// A place in the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// The file of the store as such.
    File,
    /// The record of the newest state.
    Head,
    /// The header of a batch, by its sequence number.
    Header(u64),
    /// The objects of a batch, by its sequence number.
    Batch(u64),
    /// A node of the log.
    Node {
        /// Its height over the leaves.
        level: u32,
        /// Its index in its level.
        index: u64,
    },
    /// A row of a side table, by its key.
    Side(SideTable, Vec<u8>),
    /// A side table as a whole.
    Tally(SideTable),
    /// A byte of an export.
    Export(u64),
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => write!(out, "file"),
            Self::Head => write!(out, "head"),
            Self::Header(seq) => write!(out, "header {seq}"),
            Self::Batch(seq) => write!(out, "batch {seq}"),
            Self::Node { level, index } => write!(out, "node {index} of level {level}"),
            Self::Side(table, key) => write!(out, "side table {}, key {}", table.name(), hex(key)),
            Self::Tally(table) => write!(out, "side table {}", table.name()),
            Self::Export(offset) => write!(out, "export, byte {offset}"),
        }
    }
}

/// Why a proof proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProofError {
    /// The signature of a head does not match the key.
    #[error("the signature of the head does not match the tracker's key")]
    Signature,
    /// The head names another tracker.
    #[error("the head is of another tracker")]
    Tracker,
    /// The bytes are no header or no signed head.
    #[error("no header of a batch: {what}: expected {expected}, got {got}")]
    Header {
        /// The field.
        what: &'static str,
        /// What it must be.
        expected: u64,
        /// What it is.
        got: u64,
    },
    /// Index or size do not fit the batch or the log.
    #[error("{what} {got} is outside, {size} there")]
    Range {
        /// What is out of range.
        what: &'static str,
        /// Its value.
        got: u64,
        /// How many there are.
        size: u64,
    },
    /// A proof for a log of another size than the head's.
    #[error("the proof is for a log of {got}, the head for one of {expected}")]
    Size {
        /// Size of the head.
        expected: u64,
        /// Size in the proof.
        got: u64,
    },
    /// The path does not lead from the object to the root of its batch.
    #[error("the path in the batch does not lead to its root")]
    BatchPath,
    /// The path does not lead from the header to the root of the log.
    #[error("the path in the log does not lead to its root")]
    LogPath,
    /// The older log is not the beginning of the newer one.
    #[error("the logs are not consistent")]
    Consistency,
}
