//! Where bytes come from: files of others, read by bounded windows at an offset, and our own spools on disk.
//! A spool holds what cannot be read twice (standard input) or not in place (compressed or textual files).
//! Never maps a file of others: one that is cut under a map kills the process, one that is cut under a read is an error.

use std::{
    fs::File,
    io::{self, BufReader, BufWriter, Read, Seek, Write},
    os::unix::fs::FileExt,
    path::Path,
};

use super::error::{IngestError, display};

/// An open file and its length when it was opened.
#[derive(Debug)]
pub(super) struct Source {
    name: String,
    file: File,
    len: u64,
    raw_extension: Option<String>,
}

impl Source {
    /// Opens a regular file.
    pub(super) fn open(path: &Path) -> Result<Self, IngestError> {
        let name = display(path);
        let file = File::open(path).map_err(IngestError::io(&name, "open"))?;
        let metadata = file.metadata().map_err(IngestError::io(&name, "read the size of"))?;
        if !metadata.is_file() {
            let (field, expected) = (
                "file type",
                "a regular file, a directory or - for standard input".to_owned(),
            );
            return Err(IngestError::Framing {
                file: name,
                offset: 0,
                field,
                expected,
                got: "something else".into(),
            });
        }
        let raw_extension = path
            .extension()
            .map(|extension| extension.to_string_lossy().into_owned());
        Ok(Self {
            name,
            file,
            len: metadata.len(),
            raw_extension,
        })
    }

    /// The name for messages.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Bytes when it was opened.
    pub(super) fn len(&self) -> u64 {
        self.len
    }

    /// The extension of the file's name.
    pub(super) fn extension(&self) -> Option<&str> {
        self.raw_extension.as_deref()
    }

    /// Reads exactly `len` bytes at `offset`. The caller has bounded `len`.
    ///
    /// # Errors
    /// The file ends earlier than it did when it was opened, or cannot be read.
    pub(super) fn read(&self, offset: u64, len: usize, field: &'static str) -> Result<Vec<u8>, IngestError> {
        let mut bytes = vec![0u8; len];
        let got = self.read_up_to(offset, &mut bytes)?;
        if got == len {
            return Ok(bytes);
        }
        Err(IngestError::Framing {
            file: self.name.clone(),
            offset,
            field,
            expected: format!("{len} bytes"),
            got: format!("{got}: the file was cut while it was read"),
        })
    }

    /// Reads at `offset` until `window` is full or the file ends; returns the bytes read.
    pub(super) fn read_up_to(&self, offset: u64, window: &mut [u8]) -> Result<usize, IngestError> {
        let mut filled = 0usize;
        while let Some(rest) = window.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match self.file.read_at(rest, offset.saturating_add(filled as u64)) {
                Ok(0) => break,
                Ok(count) => filled = filled.saturating_add(count),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(IngestError::io(&self.name, "read")(error)),
            }
        }
        Ok(filled)
    }

    /// A buffered reader from the start.
    pub(super) fn reader(&self) -> Result<BufReader<File>, IngestError> {
        let mut file = self.file.try_clone().map_err(IngestError::io(&self.name, "read"))?;
        file.rewind().map_err(IngestError::io(&self.name, "rewind"))?;
        Ok(BufReader::with_capacity(1 << 16, file))
    }

    /// Copies a stream to an unnamed file on disk, so that it can be read by window.
    pub(super) fn spool(name: &str, stream: impl Read, bytes_max: u64) -> Result<Self, IngestError> {
        let mut spool = Spool::new(name)?;
        let mut limited = stream.take(bytes_max.saturating_add(1));
        let got = io::copy(&mut limited, &mut spool.writer).map_err(IngestError::io(name, "unpack"))?;
        if got > bytes_max {
            let (file, what) = (name.to_owned(), "unpacked bytes");
            return Err(IngestError::Limit {
                file,
                what,
                limit: bytes_max,
                got,
            });
        }
        spool.len = got;
        spool.finish()
    }
}

/// An unnamed file that is being written; it disappears with its last reader.
#[derive(Debug)]
pub(super) struct Spool {
    name: String,
    writer: BufWriter<File>,
    len: u64,
}

impl Spool {
    /// An empty spool; `name` is that of the input it stands for.
    pub(super) fn new(name: &str) -> Result<Self, IngestError> {
        let file = tempfile::tempfile().map_err(IngestError::io(name, "make a temporary file for"))?;
        Ok(Self {
            name: name.to_owned(),
            writer: BufWriter::with_capacity(1 << 16, file),
            len: 0,
        })
    }

    /// Adds bytes and returns the offset at which they stand.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Result<u64, IngestError> {
        let offset = self.len;
        self.writer
            .write_all(bytes)
            .map_err(IngestError::io(&self.name, "unpack"))?;
        self.len = self.len.saturating_add(bytes.len() as u64);
        Ok(offset)
    }

    /// The finished spool as a source.
    pub(super) fn finish(self) -> Result<Source, IngestError> {
        let file = self
            .writer
            .into_inner()
            .map_err(|error| IngestError::io(&self.name, "unpack")(error.into_error()))?;
        Ok(Source {
            name: self.name,
            file,
            len: self.len,
            raw_extension: None,
        })
    }
}
