//! Shards in a folder: one file each, its name manifest and number, written beside its place and moved there when it is whole.
//! The shelf of `perigee tracker provider`; read by bounded windows, so that a shard of any size costs 64 KiB at a time.
//! Never leaves half a file under a name that is read, and never believes a file by its name.
//!
//! ```text
//! magic "PGSHARD1" | u32 length of the head | u32 zero | head (postcard) | column, 64 KiB a stripe      numbers LE
//! ```

use std::{
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use super::shelf::{ShardHead, Shelf, ShelfError, StoredShard};
use crate::{
    chain::lunarx::{Hash, roots::CHUNK_BYTES},
    tracker::audit::books::ShardKey,
};

/// The folder.
#[derive(Clone, Debug)]
pub struct FolderShelf {
    path: PathBuf,
}

impl FolderShelf {
    /// The shelf in this folder, which is made if it is not there. What an interrupted write left behind is removed.
    ///
    /// # Errors
    /// [`ShelfError::Disk`].
    pub fn open(path: &Path) -> Result<Self, ShelfError> {
        let failed = |error| ShelfError::Disk {
            path: path.to_owned(),
            error,
        };
        fs::create_dir_all(path).map_err(failed)?;
        for entry in fs::read_dir(path).map_err(failed)? {
            let file = entry.map_err(failed)?.path();
            if file.extension().is_some_and(|extension| extension == PARTIAL) {
                fs::remove_file(&file).map_err(failed)?;
            }
        }
        Ok(Self { path: path.to_owned() })
    }

    fn file(&self, key: &ShardKey) -> PathBuf {
        self.path.join(format!("{}-{:03}.{WHOLE}", hex::encode(key.0), key.1))
    }

    /// The file of a shard behind its start, and the bytes of its head.
    fn read_start(&self, key: &ShardKey) -> Result<(File, u32), ShelfError> {
        let path = self.file(key);
        let mut file = File::open(&path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => ShelfError::Absent {
                manifest: key.0,
                shard: key.1,
            },
            _ => ShelfError::Disk {
                path: path.clone(),
                error,
            },
        })?;
        let mut magic = [0; 8];
        let mut numbers = [0; 8];
        let read = file.read_exact(&mut magic).and_then(|()| file.read_exact(&mut numbers));
        read.map_err(|error| ShelfError::Disk {
            path: path.clone(),
            error,
        })?;
        let (length, zero) = (numbers.first_chunk(), numbers.last_chunk());
        let [length, zero] = [length, zero].map(|bytes| bytes.map_or(0, |bytes| u32::from_le_bytes(*bytes)));
        if magic != *MAGIC || zero != 0 || length > HEAD_BYTES_MAX {
            let got = format!("a start of {} and a head of {length} bytes", hex::encode(magic));
            return Err(ShelfError::File { path, got });
        }
        Ok((file, length))
    }

    /// Begins the file of a shard, whose bytes come one after another; nothing is there under its key before it is placed.
    ///
    /// # Errors
    /// [`ShelfError::Disk`].
    pub fn begin(&self, head: &ShardHead) -> Result<PartialShard, ShelfError> {
        let whole = self.file(&head.key());
        let partial = whole.with_extension(PARTIAL);
        match write_start(&partial, head) {
            Ok(file) => Ok(PartialShard {
                file,
                partial,
                whole,
                is_placed: false,
            }),
            Err(error) => Err(ShelfError::Disk { path: partial, error }),
        }
    }
}

/// A shard that is being written; gone again unless it is placed.
#[derive(Debug)]
pub struct PartialShard {
    file: File,
    partial: PathBuf,
    whole: PathBuf,
    is_placed: bool,
}

impl PartialShard {
    /// Writes the next bytes of its column.
    ///
    /// # Errors
    /// [`ShelfError::Disk`].
    pub fn push(&mut self, bytes: &[u8]) -> Result<(), ShelfError> {
        let path = &self.partial;
        self.file.write_all(bytes).map_err(|error| ShelfError::Disk {
            path: path.clone(),
            error,
        })
    }

    /// Puts it in its place, on disk when this returns.
    ///
    /// # Errors
    /// [`ShelfError::Disk`]; then what was there before is there still.
    pub fn place(mut self) -> Result<(), ShelfError> {
        let moved = self
            .file
            .sync_all()
            .and_then(|()| fs::rename(&self.partial, &self.whole));
        self.is_placed = moved.is_ok();
        // The name is on disk only once the folder is.
        let folder = self.whole.parent().unwrap_or(Path::new("."));
        let synced = moved.and_then(|()| File::open(folder)?.sync_all());
        synced.map_err(|error| ShelfError::Disk {
            path: self.whole.clone(),
            error,
        })
    }
}

impl Drop for PartialShard {
    fn drop(&mut self) {
        if !self.is_placed {
            // What stays is removed when the folder is opened again.
            let _ = fs::remove_file(&self.partial);
        }
    }
}

fn write_start(partial: &Path, head: &ShardHead) -> io::Result<File> {
    let head = postcard::to_allocvec(head).map_err(io::Error::other)?;
    let length = u32::try_from(head.len())
        .ok()
        .filter(|length| *length <= HEAD_BYTES_MAX);
    let length = length.ok_or_else(|| io::Error::other("a head too long"))?;
    let mut file = File::create(partial)?;
    file.write_all(MAGIC)?;
    file.write_all(&length.to_le_bytes())?;
    file.write_all(&[0; 4])?;
    file.write_all(&head)?;
    Ok(file)
}

impl Shelf for FolderShelf {
    fn put(&mut self, shard: &StoredShard) -> Result<(), ShelfError> {
        let mut partial = self.begin(&shard.head)?;
        partial.push(&shard.column)?;
        partial.place()
    }

    fn head(&self, key: &ShardKey) -> Result<ShardHead, ShelfError> {
        let (mut file, length) = self.read_start(key)?;
        let path = self.file(key);
        let mut bytes = vec![0; length as usize];
        if let Err(error) = file.read_exact(&mut bytes) {
            return Err(ShelfError::Disk { path, error });
        }
        match postcard::take_from_bytes::<ShardHead>(&bytes) {
            Ok((head, [])) if head.key() == *key => Ok(head),
            Ok(_) => Err(ShelfError::File {
                path,
                got: "the head of another shard".to_owned(),
            }),
            Err(error) => Err(ShelfError::File {
                path,
                got: error.to_string(),
            }),
        }
    }

    fn chunk(&self, key: &ShardKey, stripe: u32) -> Result<Vec<u8>, ShelfError> {
        let (mut file, length) = self.read_start(key)?;
        let at = u64::from(stripe).saturating_mul(CHUNK_BYTES as u64);
        let at = at.saturating_add(u64::from(length)).saturating_add(START_BYTES);
        let mut chunk = vec![0; CHUNK_BYTES];
        let read = file.seek(SeekFrom::Start(at)).and_then(|_| file.read_exact(&mut chunk));
        let path = self.file(key);
        read.map(|()| chunk).map_err(|error| ShelfError::Disk { path, error })
    }

    fn remove(&mut self, key: &ShardKey) -> Result<(), ShelfError> {
        let path = self.file(key);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(ShelfError::Disk { path, error }),
            _ => Ok(()),
        }
    }

    fn keys(&self) -> Vec<ShardKey> {
        let entries = fs::read_dir(&self.path).into_iter().flatten().flatten();
        let mut keys: Vec<ShardKey> = entries.filter_map(|entry| key_of(&entry.path())).collect();
        keys.sort_unstable();
        keys
    }
}

/// The key that a file is named by.
fn key_of(path: &Path) -> Option<ShardKey> {
    if path.extension()? != WHOLE {
        return None;
    }
    let (manifest, shard) = path.file_stem()?.to_str()?.split_once('-')?;
    let mut id = Hash::default();
    hex::decode_to_slice(manifest, &mut id).ok()?;
    Some((id, shard.parse().ok()?))
}

const MAGIC: &[u8; 8] = b"PGSHARD1";
const START_BYTES: u64 = 16;
/// A head of 81,920 stripes, each with a root and a path of eight siblings of 32 bytes, is 24 MB.
const HEAD_BYTES_MAX: u32 = 32 << 20;
const WHOLE: &str = "shard";
const PARTIAL: &str = "partial";
