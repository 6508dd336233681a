//! Why the state could not be read or written.
//! Goes up to whoever runs the operation, with the place and what was expected there.
//! Never a verdict: whatever was being judged stays undecided.

use std::{io, path::Path};

use thiserror::Error;

use super::TableId;

/// A fault of the state. What it was needed for has no result; a store that reports one takes no more.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum StateError {
    /// A limit of the configuration is reached.
    #[error("the {what} reached their limit: expected at most {max}")]
    Full {
        /// What there is too much of, in the plural.
        what: &'static str,
        /// The limit.
        max: u64,
    },
    /// A row of the base is not what its table holds.
    #[error("table {}, key {key}: expected a row of this table, got {got} bytes that are none", table.0)]
    Row {
        /// The table.
        table: TableId,
        /// The key in hex.
        key: String,
        /// Length of the value.
        got: usize,
    },
    /// The operating system refused.
    #[error("{action} {path}: {message}")]
    Io {
        /// What was tried.
        action: &'static str,
        /// The file or directory.
        path: String,
        /// What the system said.
        message: String,
    },
    /// A file is not what was written.
    #[error("{path} at offset {offset}, {field}: expected {expected}, got {got}")]
    Corrupt {
        /// The file.
        path: String,
        /// Offset in bytes.
        offset: u64,
        /// What was being read.
        field: &'static str,
        /// What the format asks for.
        expected: String,
        /// What stands there.
        got: String,
    },
    /// Another process has the directory open.
    #[error("{path}: expected a state that no other process has open")]
    Locked {
        /// The directory.
        path: String,
    },
    /// The directory is for something else.
    #[error("{path}: expected a state with {field} {expected}, got {got}")]
    Other {
        /// The directory.
        path: String,
        /// What differs.
        field: &'static str,
        /// What was asked for.
        expected: String,
        /// What stands there.
        got: String,
    },
    /// The state was made with other parameters.
    #[error(
        "{path}: expected the parameters that this state was made with, of SHA-256 {expected}, got those of {got}: name \
         their file by --params, or another directory by --state"
    )]
    Parameters {
        /// The directory.
        path: String,
        /// The hash of those that it was made with.
        expected: String,
        /// The hash of those that were given.
        got: String,
    },
    /// A thread of the store met a mistake of ours.
    #[error("a thread of the state panicked")]
    Panicked,
    /// The store stopped after an earlier fault.
    #[error("the state on disk stopped: {reason}")]
    Stopped {
        /// That fault.
        reason: String,
    },
}

impl StateError {
    /// An error of the operating system at `path`.
    pub fn io(action: &'static str, path: &Path, error: &io::Error) -> Self {
        Self::Io {
            action,
            path: path.display().to_string(),
            message: error.to_string(),
        }
    }
}
