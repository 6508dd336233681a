//! The errors of ingest: one readable line with file, offset, expected and got.

use std::{io, path::PathBuf};

/// Why an input could not be read, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum IngestError {
    /// The system said no.
    #[error("{file}: cannot {action}: {source}")]
    Io {
        /// File as the user named it.
        file: String,
        /// What was tried.
        action: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// The framing of the file is broken at one place; objects before it are intact.
    #[error("{file}: {field} at offset {offset}: expected {expected}, got {got}")]
    Framing {
        /// File as the user named it.
        file: String,
        /// Offset in bytes (after decompression, where the file was compressed).
        offset: u64,
        /// What was being read.
        field: &'static str,
        /// What the format asks for.
        expected: String,
        /// What stands there.
        got: String,
    },
    /// A lone file that should be one object does not decode.
    #[error("{file}: {message}")]
    Undecodable {
        /// File as the user named it.
        file: String,
        /// Field, offset, expected and got.
        message: String,
    },
    /// A limit of the configuration.
    #[error("{file}: {what}: expected at most {limit}, got {got}")]
    Limit {
        /// File as the user named it.
        file: String,
        /// What is limited.
        what: &'static str,
        /// The limit.
        limit: u64,
        /// What there is, or would be.
        got: u64,
    },
}

impl IngestError {
    pub(crate) fn io(file: &str, action: &'static str) -> impl FnOnce(io::Error) -> Self {
        let file = file.to_owned();
        move |source| Self::Io { file, action, source }
    }
}

/// The name of a path for messages.
pub(crate) fn display(path: &std::path::Path) -> String {
    PathBuf::from(path).display().to_string()
}
