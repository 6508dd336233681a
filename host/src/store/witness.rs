//! The witness: a small file beside the store with size and root of the log, written after each commit.
//! Read at the start: a store that has fewer batches than its witness says went back by itself.
//! Never ahead of the store, for the store is synchronised first; it may be behind after a power cut, and then proves less.
//!
//! redb has had faults that silently rolled a commit back; its file cannot show that, being whole. Magic, `u64` size, root, CRC-32.

use std::{
    fs::{self, File},
    io::{self, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use super::{
    Head, StoreError,
    header::{fill, take},
};

/// Name of the witness in the folder of a ledger. Whoever puts an old store back on purpose deletes it.
pub const WITNESS_FILE: &str = "ledger.head";

#[derive(Debug)]
pub(super) struct Witness {
    path: PathBuf,
    /// None for one that is only looked at.
    file: Option<File>,
    known: Option<Head>,
}

impl Witness {
    /// Of a ledger that is written.
    pub(super) fn open(folder: &Path) -> Result<Self, StoreError> {
        let mut witness = Self::look(folder);
        let opened = File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&witness.path);
        witness.file = Some(opened.map_err(|error| StoreError::file(&witness.path, error))?);
        Ok(witness)
    }

    /// Of a ledger that is looked at. One that is not there, or was cut off by a power cut, says nothing.
    pub(super) fn look(folder: &Path) -> Self {
        let path = folder.join(WITNESS_FILE);
        let known = fs::read(&path).ok().and_then(|bytes| read(&bytes));
        Self {
            path,
            file: None,
            known,
        }
    }

    /// What it knows.
    pub(super) fn known(&self) -> Option<Head> {
        self.known
    }

    /// Remembers a head that is durable. Not synchronised: the kernel keeps it over the end of the process.
    pub(super) fn write(&mut self, head: &Head) -> Result<(), StoreError> {
        let Some(file) = &mut self.file else { return Ok(()) };
        let written = write_at_start(file, &bytes(head));
        written.map_err(|error| StoreError::file(&self.path, error))
    }
}

fn write_at_start(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    file.seek(SeekFrom::Start(0))?;
    file.write_all(bytes)
}

fn bytes(head: &Head) -> [u8; WITNESS_BYTES] {
    let mut bytes = [0; WITNESS_BYTES];
    fill(&mut bytes, &[&MAGIC, &head.size.to_le_bytes(), &head.root]);
    let sum = crc32fast::hash(bytes.get(..WITNESS_BYTES.saturating_sub(4)).unwrap_or_default());
    fill(
        &mut bytes,
        &[&MAGIC, &head.size.to_le_bytes(), &head.root, &sum.to_le_bytes()],
    );
    bytes
}

fn read(from: &[u8]) -> Option<Head> {
    let mut rest = <&[u8; WITNESS_BYTES]>::try_from(from).ok()?.as_slice();
    let _magic: [u8; 8] = take(&mut rest);
    let head = Head {
        size: u64::from_le_bytes(take(&mut rest)),
        root: take(&mut rest),
    };
    // Magic and sum are right if the whole is what would be written for this head.
    (bytes(&head) == from).then_some(head)
}

const MAGIC: [u8; 8] = *b"lxwitn1\n";
const WITNESS_BYTES: usize = 8 + 8 + 32 + 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_witness_with_a_flipped_bit_or_a_byte_too_few_says_nothing() {
        let head = Head {
            size: 12,
            root: [5; 32],
        };
        let bytes = bytes(&head);
        assert_eq!(read(&bytes), Some(head));
        assert_eq!(read(&bytes[1..]), None);
        for bit in 0..bytes.len() * 8 {
            let mut wrong = bytes;
            wrong[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(read(&wrong), None, "bit {bit}");
        }
    }
}
