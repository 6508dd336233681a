//! Ingest: files, directories and standard input become a list of objects, each with its place, id and link.
//! First room of the flow, and the only one that reads. The bytes of an object are read when its turn comes.
//! Never decodes an object beyond its links, and never trusts a length that it has not compared with the file.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

pub mod container;
mod detect;
mod error;
mod fixture;
mod framing;
mod group;
mod handles;
pub mod peer;
mod records;
mod scan;
mod source;
mod steps;

pub use detect::Format;
pub use error::IngestError;
pub use framing::{ChainFraming, Framing, RecordFraming};
use handles::Handles;
use scan::Scan;
use source::Source;

use crate::config::Config;

/// A 32-byte hash in wire order.
pub type Hash32 = [u8; 32];

/// An object's id and the id of the object it builds on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Links {
    /// Its id.
    pub id: Hash32,
    /// The id of its parent.
    pub prev: Hash32,
    /// Its own time, in seconds of Unix time.
    pub time: u32,
}

/// What an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A block.
    Block,
    /// A header without its transactions.
    Header,
    /// The start of a fixture of steps, as JSON: the context of the steps behind it and no object of its own.
    Initial,
    /// One step of a fixture, as JSON.
    Step,
    /// The records of one group, each with its length before it.
    Group,
    /// One object of a container that is no block: a byte that tells its kind, then its body.
    Record,
}

impl Kind {
    /// Whether it is an object that gets a verdict.
    pub fn is_object(self) -> bool {
        self != Self::Initial
    }

    /// The name for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::Header => "header",
            Self::Initial => "initial",
            Self::Step => "step",
            Self::Group => "group",
            Self::Record => "record",
        }
    }
}

/// How the bytes of an object stand in its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As they are.
    Raw,
    /// As hexadecimal digits.
    Hex,
}

/// Where an object stands.
#[derive(Clone, Copy, Debug)]
pub struct ObjectRef {
    /// Number of its source.
    pub source: u32,
    /// Offset of its first byte in the source.
    pub offset: u64,
    /// Bytes in the source (twice the object's for hexadecimal).
    pub len: u32,
    /// How they stand there.
    pub encoding: Encoding,
    /// What it is.
    pub kind: Kind,
    /// Its number among the objects of its source, from 0; that of the step for a step.
    pub number: u32,
    /// Whether an intact frame or line holds it: then an object that does not decode is rejected by rule 1. A lone raw
    /// file that does not decode is an unreadable input instead.
    pub framed: bool,
    /// Id and parent; `None` if it is shorter than a header.
    pub links: Option<Links>,
}

impl ObjectRef {
    /// Bytes of the object itself.
    pub fn object_bytes(&self) -> usize {
        match self.encoding {
            Encoding::Raw => self.len as usize,
            Encoding::Hex => self.len as usize / 2,
        }
    }
}

/// One file of the input and what it was found to be.
#[derive(Debug)]
pub struct Origin {
    source: Source,
    /// Its format.
    pub format: Format,
}

/// All objects of a run.
#[derive(Debug, Default)]
pub struct Ingest {
    origins: Vec<Origin>,
    framing: Option<Framing>,
    /// The objects, file by file in the order given, by offset within a file.
    pub objects: Vec<ObjectRef>,
    /// What could not be read, a line each.
    pub errors: Vec<IngestError>,
    /// The time that containers say, the latest of several, in seconds of Unix time.
    pub as_of: Option<i64>,
}

impl Ingest {
    fn new(framing: &Framing) -> Self {
        Self {
            framing: Some(*framing),
            ..Self::default()
        }
    }

    /// Opens files, directories and `-`, and finds their objects. Errors are collected, a file each.
    pub fn open(inputs: &[PathBuf], framing: &Framing, config: &Config) -> Self {
        let mut ingest = Self::new(framing);
        let handles = Handles::new(config.files_open_max);
        for input in inputs {
            if let Err(error) = ingest.add(input, framing, config, &handles) {
                ingest.errors.push(error);
            }
        }
        ingest
    }

    /// The objects of bytes that are already in memory: what `demo` and tests feed in.
    pub fn from_bytes(name: &str, bytes: &[u8], framing: &Framing, config: &Config) -> Result<Self, IngestError> {
        let mut ingest = Self::new(framing);
        let source = Source::spool(name, bytes, config.spool_bytes_max)?;
        if let Err(error) = ingest.add_source(source, framing, config, true) {
            ingest.errors.push(error);
        }
        Ok(ingest)
    }

    /// Reads the bytes of an object.
    ///
    /// # Errors
    /// The file has changed or cannot be read any more.
    pub fn read(&self, object: &ObjectRef) -> Result<Vec<u8>, IngestError> {
        self.read_stored(object, object.len)
    }

    /// As [`Self::read`], into memory that many can share; what stands in the file as it is goes there without a copy.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn read_shared(&self, object: &ObjectRef) -> Result<Arc<[u8]>, IngestError> {
        if object.encoding != Encoding::Raw {
            return self.read(object).map(Arc::from);
        }
        let origin = self.origin(object)?;
        let bytes = origin
            .source
            .read_shared(object.offset, object.len as usize, "object")?;
        self.check_header(origin, object, &bytes)?;
        Ok(bytes)
    }

    /// Reads the first `len` bytes of an object, or all if it has fewer.
    ///
    /// # Errors
    /// The file has changed or cannot be read any more.
    pub fn read_head(&self, object: &ObjectRef, len: usize) -> Result<Vec<u8>, IngestError> {
        let stored = match object.encoding {
            Encoding::Raw => len,
            Encoding::Hex => len.saturating_mul(2),
        };
        self.read_stored(object, object.len.min(u32::try_from(stored).unwrap_or(u32::MAX)))
    }

    /// Reads the first `len` bytes that stand for an object.
    fn read_stored(&self, object: &ObjectRef, len: u32) -> Result<Vec<u8>, IngestError> {
        let origin = self.origin(object)?;
        let mut bytes = origin.source.read(object.offset, len as usize, "object")?;
        if object.encoding == Encoding::Hex {
            bytes = hex::decode(&bytes).map_err(|error| {
                let expected = "the digits that stood there before";
                changed(origin, object, "hex line", expected, error.to_string())
            })?;
        }
        self.check_header(origin, object, &bytes)?;
        Ok(bytes)
    }

    fn origin(&self, object: &ObjectRef) -> Result<&Origin, IngestError> {
        self.origins.get(object.source as usize).ok_or_else(|| {
            let file = format!("source {}", object.source);
            IngestError::io(&file, "find")(io::ErrorKind::NotFound.into())
        })
    }

    fn check_header(&self, origin: &Origin, object: &ObjectRef, bytes: &[u8]) -> Result<(), IngestError> {
        // What was planned by its header must still be under that header.
        if let (Some(links), Some(Framing::Chain(framing))) = (object.links, &self.framing) {
            let head = bytes.get(..framing.header_bytes_max).unwrap_or(bytes);
            let is_whole = head.len() >= object.object_bytes().min(framing.header_bytes_max);
            if is_whole && (framing.links)(head) != Some(links) {
                let got = "another: the file was changed while it was read".to_owned();
                let expected = "the header that stood there before";
                return Err(changed(origin, object, "header", expected, got));
            }
        }
        Ok(())
    }

    /// The file an object is from, for messages.
    pub fn file_name(&self, object: &ObjectRef) -> &str {
        self.origins
            .get(object.source as usize)
            .map_or("?", |origin| origin.source.name())
    }

    /// The format of the file an object is from.
    pub fn format(&self, object: &ObjectRef) -> Option<Format> {
        self.origins.get(object.source as usize).map(|origin| origin.format)
    }

    fn add(&mut self, input: &Path, framing: &Framing, config: &Config, handles: &Handles) -> Result<(), IngestError> {
        if input == Path::new("-") {
            let source = Source::spool("standard input", io::stdin().lock(), config.spool_bytes_max)?;
            return self.add_source(source, framing, config, true);
        }
        if input.is_dir() {
            for file in files_of(input, config)? {
                if let Err(error) = self.add(&file, framing, config, handles) {
                    self.errors.push(error);
                }
            }
            return Ok(());
        }
        self.add_source(Source::open(input, handles)?, framing, config, true)
    }

    fn add_source(
        &mut self,
        source: Source,
        framing: &Framing,
        config: &Config,
        unpack: bool,
    ) -> Result<(), IngestError> {
        let mut head = vec![0u8; detect::HEAD_BYTES];
        let got = source.read_up_to(0, &mut head)?;
        let head = head.get(..got).unwrap_or(&[]);
        let fault = |field, got: String| IngestError::Framing {
            file: source.name().to_owned(),
            offset: 0,
            field,
            expected: framing.expected().to_owned(),
            got,
        };
        if head.is_empty() {
            return Err(fault("file", "no bytes".into()));
        }
        let format = detect::detect(head, source.len(), source.extension(), framing);
        if format == Format::Bzip2 && unpack {
            let unpacked = bzip2::read::MultiBzDecoder::new(source.reader()?);
            let spool = Source::spool(source.name(), unpacked, config.spool_bytes_max)?;
            return self.add_source(spool, framing, config, false);
        }
        if format == Format::Bzip2 {
            return Err(fault("compressed data", "bzip2 once more".into()));
        }
        let mut scan = Scan {
            config,
            source: self.origins.len() as u32,
            number: 0,
            objects: &mut self.objects,
        };
        let (source, result) = match (framing, format) {
            (Framing::Chain(chain), Format::Frames) => with(source, |source| scan.frames(chain, source)),
            (Framing::Chain(chain), Format::Headers) => with(source, |source| scan.headers(chain, source)),
            (Framing::Chain(chain), Format::HexLines) => with(source, |source| scan.hex_lines(chain, source)),
            (Framing::Chain(chain), Format::RawBlock) => with(source, |source| scan.raw_block(chain, source)),
            (Framing::Chain(chain), Format::Json) => fixture::scan(&mut scan, chain, &source)?,
            (_, Format::Container) => {
                let (profile, chain) = framing.contained();
                let (as_of, result) = container::scan(&mut scan, profile, chain, &source);
                self.as_of = self.as_of.max(as_of);
                (source, result)
            }
            (Framing::Steps, Format::Json) => steps::scan(&mut scan, source)?,
            (Framing::Records(framing), Format::Records) => records::scan(&mut scan, framing, source)?,
            (_, Format::RawBlock) => return Err(fault("file", "other bytes".into())),
            _ => return Err(fault("file", format.name().into())),
        };
        self.origins.push(Origin { source, format });
        result
    }
}

fn with(source: Source, scan: impl FnOnce(&Source) -> Result<(), IngestError>) -> (Source, Result<(), IngestError>) {
    let result = scan(&source);
    (source, result)
}

/// Bytes are not what they were when they were found.
fn changed(origin: &Origin, object: &ObjectRef, field: &'static str, expected: &str, got: String) -> IngestError {
    IngestError::Framing {
        file: origin.source.name().to_owned(),
        offset: object.offset,
        field,
        expected: expected.to_owned(),
        got,
    }
}

/// The files of a directory in the order of their names. A node's own directory holds other files beside its blocks: if
/// there are `blk*.dat`, only those are read.
fn files_of(directory: &Path, config: &Config) -> Result<Vec<PathBuf>, IngestError> {
    let name = error::display(directory);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory).map_err(IngestError::io(&name, "list"))? {
        let path = entry.map_err(IngestError::io(&name, "list"))?.path();
        if path.is_file() {
            files.push(path);
        }
        if files.len() > config.files_max {
            let (limit, got) = (config.files_max as u64, files.len() as u64);
            return Err(IngestError::Limit {
                file: name,
                what: "files of a directory",
                limit,
                got,
            });
        }
    }
    files.sort();
    let is_block_file = |path: &PathBuf| {
        let file = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        file.starts_with("blk") && file.ends_with(".dat")
    };
    if files.iter().any(is_block_file) {
        files.retain(is_block_file);
    }
    if files.is_empty() {
        let expected = "files of blocks or headers".to_owned();
        return Err(IngestError::Framing {
            file: name,
            offset: 0,
            field: "directory",
            expected,
            got: "none".into(),
        });
    }
    Ok(files)
}
