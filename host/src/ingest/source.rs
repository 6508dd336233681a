//! Where bytes come from: files of others, read by bounded windows at an offset, and our own spools on disk.
//! A spool holds what cannot be read twice (standard input) or not in place (compressed or textual files).
//! Never maps a file of others: one that is cut under a map kills the process, one that is cut under a read is an error.

use std::{
    fs::{File, Metadata},
    io::{self, BufReader, BufWriter, Read, Seek, Write},
    os::unix::fs::{FileExt, MetadataExt},
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{
    error::{IngestError, display},
    handles::Handles,
};

/// Bytes that can be read at any offset, and their number when they were opened.
#[derive(Debug)]
pub(super) struct Source {
    name: String,
    place: Place,
    len: u64,
    raw_extension: Option<String>,
}

#[derive(Debug)]
enum Place {
    /// A file of others. It is closed when too many are open, so that a directory may hold any number.
    Path {
        path: PathBuf,
        identity: (u64, u64),
        handles: Handles,
    },
    /// A spool of ours.
    Spool(Arc<File>),
}

impl Source {
    /// Opens a regular file.
    pub(super) fn open(path: &Path, handles: &Handles) -> Result<Self, IngestError> {
        let name = display(path);
        // Asked before it is opened: opening a pipe would wait for somebody who writes to it.
        let metadata = std::fs::metadata(path).map_err(IngestError::io(&name, "open"))?;
        if !metadata.is_file() {
            let (field, expected) = (
                "file type",
                "a regular file, a directory or - for standard input".to_owned(),
            );
            let got = kind_of(&metadata).into();
            return Err(IngestError::Framing {
                file: name,
                offset: 0,
                field,
                expected,
                got,
            });
        }
        let raw_extension = path
            .extension()
            .map(|extension| extension.to_string_lossy().into_owned());
        let source = Self {
            name,
            place: Place::Path {
                path: path.to_path_buf(),
                identity: identity_of(&metadata),
                handles: handles.clone(),
            },
            len: metadata.len(),
            raw_extension,
        };
        source.file()?;
        Ok(source)
    }

    /// The open file; opened again if it was closed to make room for others.
    fn file(&self) -> Result<Arc<File>, IngestError> {
        let (path, identity, handles) = match &self.place {
            Place::Spool(file) => return Ok(Arc::clone(file)),
            Place::Path {
                path,
                identity,
                handles,
            } => (path, *identity, handles),
        };
        handles.get(identity, || {
            let file = File::open(path).map_err(IngestError::io(&self.name, "open"))?;
            let metadata = file
                .metadata()
                .map_err(IngestError::io(&self.name, "read the size of"))?;
            if identity_of(&metadata) == identity {
                return Ok(file);
            }
            Err(IngestError::Framing {
                file: self.name.clone(),
                offset: 0,
                field: "file",
                expected: "the file that was there when the run began".into(),
                got: "another of that name".into(),
            })
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
        self.read_whole(offset, &mut bytes, field)?;
        Ok(bytes)
    }

    /// As [`Self::read`], into memory that many can share: bytes that others keep parts of are not copied for them.
    pub(super) fn read_shared(&self, offset: u64, len: usize, field: &'static str) -> Result<Arc<[u8]>, IngestError> {
        let mut bytes: Arc<[u8]> = std::iter::repeat_n(0, len).collect();
        if let Some(bytes) = Arc::get_mut(&mut bytes) {
            self.read_whole(offset, bytes, field)?;
        }
        Ok(bytes)
    }

    fn read_whole(&self, offset: u64, bytes: &mut [u8], field: &'static str) -> Result<(), IngestError> {
        let (got, len) = (self.read_up_to(offset, bytes)?, bytes.len());
        if got == len {
            return Ok(());
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
        let file = self.file()?;
        let mut filled = 0usize;
        while let Some(rest) = window.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match file.read_at(rest, offset.saturating_add(filled as u64)) {
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
        let mut file = self.file()?.try_clone().map_err(IngestError::io(&self.name, "read"))?;
        file.rewind().map_err(IngestError::io(&self.name, "rewind"))?;
        Ok(BufReader::with_capacity(1 << 16, file))
    }

    /// Copies a stream to an unnamed file on disk, so that it can be read by window.
    pub(super) fn spool(name: &str, mut stream: impl Read, bytes_max: u64) -> Result<Self, IngestError> {
        let mut spool = Spool::new(name)?;
        let mut window = vec![0u8; 1 << 16];
        loop {
            let got = match stream.read(&mut window) {
                Ok(0) => return spool.finish(),
                Ok(got) => got,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) if error.raw_os_error().is_some() => return Err(IngestError::io(name, "read")(error)),
                // What the system did not say, the decoder did.
                Err(error) => {
                    return Err(IngestError::Framing {
                        file: name.to_owned(),
                        offset: spool.len,
                        field: "compressed data",
                        expected: "an intact stream to its end".into(),
                        got: error.to_string(),
                    });
                }
            };
            spool.push(window.get(..got).unwrap_or(&[]))?;
            if spool.len > bytes_max {
                let (file, what) = (name.to_owned(), "unpacked bytes");
                return Err(IngestError::Limit {
                    file,
                    what,
                    limit: bytes_max,
                    got: spool.len,
                });
            }
        }
    }
}

fn identity_of(metadata: &Metadata) -> (u64, u64) {
    (metadata.dev(), metadata.ino())
}

/// What stands where a regular file should, in words.
fn kind_of(metadata: &Metadata) -> &'static str {
    // The type bits of a mode (inode(7)).
    match metadata.mode() & 0o170_000 {
        0o010_000 => "a named pipe",
        0o140_000 => "a socket",
        0o020_000 | 0o060_000 => "a device",
        0o040_000 => "a directory",
        _ => "something else",
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
            place: Place::Spool(Arc::new(file)),
            len: self.len,
            raw_extension: None,
        })
    }
}
