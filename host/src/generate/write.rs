//! Writes generated objects as a file of their profile and their faults as JSON lines beside it.
//! The end of `gen`: objects go out as they are made.
//! Never leaves half a file behind: both files appear under their names when they are complete.

use std::{
    fs,
    io::{self, BufWriter, Seek, Write},
    path::{Path, PathBuf},
};

use serde_json::json;
use tempfile::NamedTempFile;

use super::{Fault, Frame, Generate, GenerateError, Generator, Object, Options};
use crate::ingest::container;

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Objects, faulty ones included.
    pub objects: u64,
    /// Those of them that are records beside blocks.
    pub records: u64,
    /// Transactions of good blocks besides coinbases.
    pub transactions: u64,
    /// Planted faults.
    pub faults: u64,
    /// Size of the file.
    pub bytes: u64,
    /// Height of the last good block.
    pub height: u32,
}

/// Why a stream was not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The chain could not be made.
    #[error(transparent)]
    Generate(#[from] GenerateError),
    /// A file could not be written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// The file that names the faults of `out`.
pub fn sidecar_path(out: &Path) -> PathBuf {
    let mut name = out.as_os_str().to_owned();
    name.push(".faults.jsonl");
    name.into()
}

/// Writes the chain of `options` to `out` and its faults to [`sidecar_path`]; `progress` hears of every block.
///
/// # Errors
/// The options are refused, or a file cannot be written; no file has changed then.
pub fn write_stream(options: Options, out: &Path, progress: impl FnMut(&Object)) -> Result<Summary, WriteError> {
    write_objects(Generator::new(options)?, out, progress)
}

/// Writes the objects of a generator to `out` and their faults to [`sidecar_path`]; `progress` hears of every object.
///
/// # Errors
/// An object cannot be made, or a file cannot be written; no file has changed then.
pub fn write_objects<G: Generate>(
    generator: G,
    out: &Path,
    mut progress: impl FnMut(&Object),
) -> Result<Summary, WriteError> {
    let mut generator = generator;
    let sidecar_name = sidecar_path(out);
    let container = generator.container();
    let heading = generator.heading();
    let mut stream = Part::create(out)?;
    let mut sidecar = Part::create(&sidecar_name)?;
    sidecar.line(&heading)?;
    let mut summary = Summary::default();
    stream.put(&container.start)?;
    let head = |as_of| match container.frame {
        Frame::Record(profile) | Frame::Block(profile) => container_head(profile, as_of),
        Frame::Bare | Frame::Magic(_) => Vec::new(),
    };
    stream.put(&head(0))?;
    for object in generator.by_ref() {
        let object = object?;
        if summary.objects > 0 {
            stream.put(&container.between)?;
        }
        stream.framed(container.frame, &object)?;
        if let Some(fault) = &object.fault {
            sidecar.line(&fault_line(fault))?;
            summary.faults += 1;
        } else {
            summary.height = summary.height.max(object.height);
        }
        summary.objects += 1;
        summary.records += u64::from(object.is_record);
        summary.transactions += object.transactions;
        progress(&object);
    }
    stream.put(&container.end)?;
    summary.bytes = stream.bytes;
    // Only now is it known.
    stream.put_at_start(&head(generator.as_of()))?;
    sidecar.persist()?;
    stream.persist()?;
    Ok(summary)
}

fn container_head(profile: &str, as_of: i64) -> Vec<u8> {
    let profile = profile.to_owned();
    container::Head { profile, as_of }.encode()
}

fn fault_line(fault: &Fault) -> serde_json::Value {
    json!({
        "object": fault.object,
        "rule": fault.rule.to_string(),
        "index": fault.index,
        "kind": fault.kind,
        "height": fault.height,
    })
}

/// A file that takes its name when it is complete.
struct Part {
    path: PathBuf,
    bytes: u64,
    file: BufWriter<NamedTempFile>,
}

impl Part {
    fn create(path: &Path) -> Result<Self, WriteError> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let file = private_part(folder.unwrap_or(Path::new("."))).map_err(|source| WriteError::Io {
            path: path.to_owned(),
            source,
        })?;
        Ok(Self {
            path: path.to_owned(),
            bytes: 0,
            file: BufWriter::with_capacity(WRITE_BYTES, file),
        })
    }

    fn framed(&mut self, frame: Frame, object: &Object) -> Result<(), WriteError> {
        // An object of any generator is far below 4 GiB.
        let length = |extra: usize| u32::try_from(object.bytes.len().saturating_add(extra)).unwrap_or(u32::MAX);
        match frame {
            Frame::Bare => {}
            Frame::Magic(magic) => {
                self.put(&magic)?;
                self.put(&length(0).to_le_bytes())?;
            }
            Frame::Block(_) if object.is_record => self.put(&length(0).to_le_bytes())?,
            Frame::Record(_) => self.put(&length(0).to_le_bytes())?,
            Frame::Block(_) => {
                self.put(&length(1).to_le_bytes())?;
                self.put(&[container::BLOCK_KIND])?;
            }
        }
        self.put(&object.bytes)
    }

    /// Overwrites what the file begins with.
    fn put_at_start(&mut self, bytes: &[u8]) -> Result<(), WriteError> {
        let written = self.file.flush().and_then(|()| self.file.get_mut().rewind());
        let written = written.and_then(|()| self.file.get_mut().write_all(bytes));
        written.map_err(|source| self.error(source))
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), WriteError> {
        self.bytes += bytes.len() as u64;
        self.file.write_all(bytes).map_err(|source| self.error(source))
    }

    fn line(&mut self, value: &serde_json::Value) -> Result<(), WriteError> {
        writeln!(self.file, "{value}").map_err(|source| self.error(source))
    }

    fn persist(self) -> Result<(), WriteError> {
        let error = |source| WriteError::Io {
            path: self.path.clone(),
            source,
        };
        let file = self.file.into_inner().map_err(|failed| error(failed.into_error()))?;
        file.as_file().sync_all().map_err(error)?;
        file.persist(&self.path).map_err(|failed| error(failed.error))?;
        Ok(())
    }

    fn error(&self, source: io::Error) -> WriteError {
        WriteError::Io {
            path: self.path.clone(),
            source,
        }
    }
}

/// A file without its name yet, readable like any other that a user makes.
fn private_part(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".perigee-gen-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The user's mask still takes from it.
        builder.permissions(fs::Permissions::from_mode(0o666));
        builder.tempfile_in(folder)
    }
    #[cfg(not(unix))]
    builder.tempfile_in(folder)
}

/// Bytes collected before each write.
const WRITE_BYTES: usize = 1 << 20;
