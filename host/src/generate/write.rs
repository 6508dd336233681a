//! Writes a generated chain as a `blk*.dat` file and its faults as JSON lines beside it.
//! The end of `gen`: blocks go out as they are made.
//! Never leaves half a file behind: both files appear under their names when they are complete.

use std::{
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use serde_json::json;
use tempfile::NamedTempFile;

use super::{Fault, GenerateError, Generator, Object, Options};

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Blocks, faulty ones included.
    pub objects: u64,
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
pub fn write_stream(options: Options, out: &Path, mut progress: impl FnMut(&Object)) -> Result<Summary, WriteError> {
    let sidecar_name = sidecar_path(out);
    let magic = options.params.magic;
    let heading = heading(&options);
    let generator = Generator::new(options)?;
    let mut stream = Part::create(out)?;
    let mut sidecar = Part::create(&sidecar_name)?;
    sidecar.line(&heading)?;
    let mut summary = Summary::default();
    for object in generator {
        let object = object?;
        stream.frame(magic, &object.bytes)?;
        if let Some(fault) = &object.fault {
            sidecar.line(&fault_line(fault))?;
            summary.faults += 1;
        } else {
            summary.height = summary.height.max(object.height);
        }
        summary.objects += 1;
        summary.transactions += object.transactions;
        summary.bytes += object.bytes.len() as u64 + FRAME_BYTES;
        progress(&object);
    }
    sidecar.persist()?;
    stream.persist()?;
    Ok(summary)
}

/// The first line of a sidecar: how to make the same file again.
fn heading(options: &Options) -> serde_json::Value {
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "profile": options.params.name,
        "seed": options.seed,
        "transactions": options.transactions,
        "faults": options.faults,
        "block_transactions": options.block_transactions,
        "payload_bytes": options.payload_bytes,
        "empty_blocks": options.empty_blocks,
    })
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
            file: BufWriter::with_capacity(WRITE_BYTES, file),
        })
    }

    fn frame(&mut self, magic: [u8; 4], block: &[u8]) -> Result<(), WriteError> {
        // A block of this generator is below 4 MB.
        let length = u32::try_from(block.len()).unwrap_or(u32::MAX).to_le_bytes();
        let written = self.file.write_all(&magic);
        let written = written.and_then(|()| self.file.write_all(&length));
        let written = written.and_then(|()| self.file.write_all(block));
        written.map_err(|source| self.error(source))
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

/// Magic and length before each block.
const FRAME_BYTES: u64 = 8;
/// Bytes collected before each write.
const WRITE_BYTES: usize = 1 << 20;
