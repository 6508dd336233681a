//! The ledger as a plain stream: written from a store, checked without one.
//! For archives, other implementations and whoever trusts no database.
//! Never half-written under its name, and never read past the limits.
//!
//! Layout, little-endian: [`EXPORT_MAGIC`]; for every batch, in order, `u64 bytes of the objects | signed head (256) | objects`
//! as in the store; at the end `u64 0xffff_ffff_ffff_ffff | u64 size of the log | root of the log (32)`, and nothing behind it.

use std::{
    io::{self, BufReader, BufWriter, Read, Write},
    path::Path,
};

use super::{
    BatchLog, Damage, Head, Objects, Place, Report, SIGNED_BYTES, StoreError, StoreLimits, row::read_signed, text::hex,
    verify::Chain,
};

/// The first bytes of an export.
pub const EXPORT_MAGIC: [u8; 16] = *b"lunarx ledger 1\n";

/// What was exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exported {
    /// Size and root of the log in it.
    pub head: Head,
    /// Bytes of the stream.
    pub bytes: u64,
}

impl BatchLog {
    /// Writes the log, as it is now, as a stream. Every batch is checked on the way. `progress` as in [`BatchLog::verify`].
    ///
    /// # Errors
    /// Damaged, or it cannot be written.
    pub fn export(&self, out: &mut dyn Write, mut progress: impl FnMut(u64, u64)) -> Result<Exported, StoreError> {
        let failed = |error| StoreError::file(Path::new("export"), error);
        self.tables(|tables| {
            let (mut chain, mut bytes) = (Chain::default(), 0u64);
            let mut put = |part: &[u8]| {
                bytes = bytes.saturating_add(part.len() as u64);
                out.write_all(part).map_err(failed)
            };
            put(&EXPORT_MAGIC)?;
            let newest = tables.record()?.seq;
            for seq in 1..=newest {
                let signed = tables.signed(seq)?;
                chain.take(&signed, |_, _, _| Ok(()))?;
                let objects = Objects::check(tables.batch(seq)?, &signed.header, &Place::Batch(seq))?;
                put(&(objects.as_bytes().len() as u64).to_le_bytes())?;
                put(&signed.to_bytes())?;
                put(objects.as_bytes())?;
                progress(seq, newest);
            }
            let head = chain.head();
            put(&END.to_le_bytes())?;
            put(&head.size.to_le_bytes())?;
            put(&head.root)?;
            Ok(Exported { head, bytes })
        })
    }

    /// The same into a file, which appears whole or not at all.
    ///
    /// # Errors
    /// As [`BatchLog::export`].
    pub fn export_to(&self, path: &Path, progress: impl FnMut(u64, u64)) -> Result<Exported, StoreError> {
        let failed = |error| StoreError::file(path, error);
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let mut file = tempfile::Builder::new()
            .prefix(".ledger-")
            .tempfile_in(folder)
            .map_err(failed)?;
        let mut out = BufWriter::with_capacity(BUFFER_BYTES, file.as_file_mut());
        let exported = self.export(&mut out, progress)?;
        out.flush().map_err(failed)?;
        drop(out);
        file.as_file().sync_all().map_err(failed)?;
        file.persist(path).map_err(|error| failed(error.error))?;
        #[cfg(unix)]
        std::fs::File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(failed)?;
        Ok(exported)
    }
}

/// Checks an export: hashes, chain, roots, signatures, and that it is whole. `progress` gets batches and bytes so far.
///
/// # Errors
/// It cannot be read. Damage is no error but in the report.
pub fn verify_export(
    input: &mut dyn Read,
    limits: &StoreLimits,
    mut progress: impl FnMut(u64, u64),
) -> Result<Report, StoreError> {
    let (mut report, mut chain) = (Report::new(), Chain::default());
    let mut input = Input { input, at: 0 };
    let result = (|| {
        let magic: [u8; 16] = input.take("magic")?;
        if magic != EXPORT_MAGIC {
            return Err(StoreError::damaged(
                Place::Export(0),
                "magic",
                hex(&EXPORT_MAGIC),
                hex(&magic),
            ));
        }
        loop {
            let (place, length) = (
                Place::Export(input.at),
                u64::from_le_bytes(input.take("length of a batch")?),
            );
            if length == END {
                break;
            }
            if length > limits.batch_bytes_max as u64 {
                let expected = format!("at most {}", limits.batch_bytes_max);
                return Err(StoreError::damaged(place, "bytes of a batch", expected, length));
            }
            let seq = chain.head().size.saturating_add(1);
            let bytes: [u8; SIGNED_BYTES] = input.take("head of a batch")?;
            let signed = read_signed(&bytes, seq, Place::Header(seq))?;
            chain.take(&signed, |_, _, _| Ok(()))?;
            let objects = Objects::check(input.take_bytes("objects", length)?, &signed.header, &Place::Batch(seq))?;
            report.count(&signed, &objects);
            progress(seq, input.at);
        }
        let (place, expected) = (Place::Export(input.at), chain.head());
        let got = Head {
            size: u64::from_le_bytes(input.take("size at the end")?),
            root: input.take("root at the end")?,
        };
        let words = |head: &Head| format!("{} batches with root {}", head.size, hex(&head.root));
        if got != expected {
            return Err(StoreError::damaged(place, "end", words(&expected), words(&got)));
        }
        input.finish()
    })();
    report.close(result)
}

/// [`verify_export`] of a file.
///
/// # Errors
/// As there.
pub fn export_file(path: &Path, limits: &StoreLimits, progress: impl FnMut(u64, u64)) -> Result<Report, StoreError> {
    let file = std::fs::File::open(path).map_err(|error| StoreError::file(path, error))?;
    let mut input = BufReader::with_capacity(BUFFER_BYTES, file);
    verify_export(&mut input, limits, progress).map_err(|error| match error {
        StoreError::File { error, .. } => StoreError::file(path, error),
        error => error,
    })
}

/// A stream and how far it was read.
struct Input<'a> {
    input: &'a mut dyn Read,
    at: u64,
}

impl Input<'_> {
    fn take<const N: usize>(&mut self, what: &'static str) -> Result<[u8; N], StoreError> {
        let mut bytes = [0; N];
        self.fill(what, &mut bytes)?;
        Ok(bytes)
    }

    /// Takes as much memory as there are bytes, not as many as a length says.
    fn take_bytes(&mut self, what: &'static str, length: u64) -> Result<Vec<u8>, StoreError> {
        let mut bytes = Vec::new();
        let read = (&mut *self.input)
            .take(length)
            .read_to_end(&mut bytes)
            .map_err(failed)?;
        if (read as u64) < length {
            return Err(self.cut(what, length, read as u64));
        }
        self.at = self.at.saturating_add(length);
        Ok(bytes)
    }

    fn fill(&mut self, what: &'static str, bytes: &mut [u8]) -> Result<(), StoreError> {
        match self.input.read_exact(bytes) {
            Ok(()) => {
                self.at = self.at.saturating_add(bytes.len() as u64);
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(self.cut(what, bytes.len() as u64, 0)),
            Err(error) => Err(failed(error)),
        }
    }

    /// Nothing may stand behind the end.
    fn finish(&mut self) -> Result<(), StoreError> {
        let mut rest = Vec::new();
        (&mut *self.input).take(1).read_to_end(&mut rest).map_err(failed)?;
        match rest.first() {
            Some(byte) => Err(StoreError::damaged(
                Place::Export(self.at),
                "end",
                "no more bytes",
                byte,
            )),
            None => Ok(()),
        }
    }

    fn cut(&self, what: &'static str, expected: u64, got: u64) -> StoreError {
        StoreError::Damaged(Damage {
            place: Place::Export(self.at),
            what,
            expected: format!("{expected} bytes"),
            got: if got == 0 {
                "the end of the file".to_owned()
            } else {
                format!("{got}, then the end of the file")
            },
        })
    }
}

fn failed(error: io::Error) -> StoreError {
    StoreError::file(Path::new("export"), error)
}

/// Stands where the length of another batch would.
const END: u64 = u64::MAX;
const BUFFER_BYTES: usize = 1 << 20;
