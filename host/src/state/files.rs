//! The few things that the files of the state need from the system, with errors that name the file.
//! Under the journal and the runs of the base.
//! Never maps a file, and never reports as written what was not synchronised.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

use super::StateError;

/// Fills `bytes` from this offset on. Reads of several threads do not meet.
///
/// # Errors
/// The file ends before, or cannot be read.
pub(super) fn read_at(file: &File, path: &Path, offset: u64, bytes: &mut [u8]) -> Result<(), StateError> {
    read_exact_at(file, offset, bytes).map_err(|error| StateError::io("cannot read", path, &error))
}

#[cfg(unix)]
fn read_exact_at(file: &File, offset: u64, bytes: &mut [u8]) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, offset)
}

#[cfg(windows)]
fn read_exact_at(file: &File, mut offset: u64, mut bytes: &mut [u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        let read = std::os::windows::fs::FileExt::seek_read(file, bytes, offset)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        offset += read as u64;
        bytes = bytes.get_mut(read..).unwrap_or_default();
    }
    Ok(())
}

/// Makes names that were created or deleted in a directory durable.
///
/// # Errors
/// The system refused.
pub(super) fn sync_dir(dir: &Path) -> Result<(), StateError> {
    // Windows opens no directories, and writes names with the files.
    if cfg!(unix) {
        let opened = File::open(dir).and_then(|dir| dir.sync_all());
        opened.map_err(|error| StateError::io("cannot synchronise", dir, &error))?;
    }
    Ok(())
}

/// Replaces a small file: afterwards it holds `bytes`, and after a crash before that what it held.
///
/// # Errors
/// The system refused.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), StateError> {
    let new = path.with_extension("new");
    let written = File::create(&new).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.map_err(|error| StateError::io("cannot write", &new, &error))?;
    fs::rename(&new, path).map_err(|error| StateError::io("cannot replace", path, &error))?;
    path.parent().map_or(Ok(()), sync_dir)
}
