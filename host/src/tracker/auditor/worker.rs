//! A repair at work, on a thread of its own: pieces of k holders stripe by stripe, the lost shard into a file, the file to its new holder.
//! Started by the auditor, through which it asks providers; tells it how it ended.
//! Never sends a byte before the whole object, rebuilt, has the root of its manifest, and never holds more than a few stripes in memory.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, Read as _, Seek as _, Write as _},
    path::{Path, PathBuf},
    time::Duration,
};

use crossbeam::channel::{Receiver, Sender};

use super::Input;
use crate::{
    chain::lunarx::{Hash, blob::Blob, roots::CHUNK_BYTES, sequential},
    tracker::{
        audit::{
            RepairOrder,
            repair::{Recovered, Recovery, RepairError},
        },
        core::Told,
        wire::{
            Kind, Message as _, WireLimits,
            message::{Error as Refused, GetPiece, Stored},
            nodes::PutShard,
            parcel::{ParcelHead, column_bytes},
        },
    },
};

/// What a repair says to the auditor.
pub enum Said {
    /// Ask this provider; the answer comes back under `slot`.
    Ask {
        /// Number of the repair.
        repair: u64,
        /// The repair's own name for it.
        slot: u8,
        /// Id of the provider.
        provider: Hash,
        /// Type of the request.
        kind: Kind,
        /// Its body.
        body: Vec<u8>,
    },
    /// It is over.
    Done {
        /// Number of the repair.
        repair: u64,
        /// How it ended.
        result: Result<(), RepairFault>,
    },
}

/// Why a repair came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum RepairFault {
    /// Too few holders gave their pieces.
    #[error("{got} holders of other shards answer, expected {expected}")]
    Sources {
        /// Those that are left.
        got: usize,
        /// k.
        expected: u8,
    },
    /// What they gave does not make the object.
    #[error(transparent)]
    Recovery(#[from] RepairError),
    /// The new holder did not take it.
    #[error("the new holder {} at byte {offset}: expected {expected} bytes stored, got {got}", hex::encode(.provider))]
    Taker {
        /// Who it is.
        provider: Hash,
        /// Where the part began.
        offset: u64,
        /// Bytes that should be there.
        expected: u64,
        /// What it said instead.
        got: String,
    },
    /// The file between the two.
    #[error("{}: {error}", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The auditor ends, or the order was taken back.
    #[error("no longer wanted")]
    Stopped,
}

/// A repair to be done.
pub(super) struct Job {
    /// Its number.
    pub repair: u64,
    /// What is to be done; its sources in the order in which they are asked.
    pub order: RepairOrder,
    /// The contract with the new holder.
    pub contract: Hash,
    /// The file of the shard while it is on its way; it has no name once it is open.
    pub file: PathBuf,
    /// The way to the auditor.
    pub inputs: Sender<Input>,
    /// What comes back from there.
    pub answers: Receiver<(u8, Told)>,
}

impl Job {
    /// Does it, and says how it ended.
    pub(super) fn run(mut self) {
        let result = self.repair();
        let repair = self.repair;
        // An auditor that is gone does not want to know.
        let _ = self.inputs.send(Input::Repair(Said::Done { repair, result }));
    }

    fn repair(&mut self) -> Result<(), RepairFault> {
        let path = self.file.clone();
        let failed = |error| RepairFault::File {
            path: path.clone(),
            error,
        };
        let mut file = open(&self.file).map_err(failed)?;
        let shape = self.order.shape;
        let mut recovery = Recovery::new(shape, self.order.shard, self.order.shard_root);
        let window = (WINDOW_CHUNKS / u32::from(shape.data_shards()).max(1)).clamp(1, WINDOW_STRIPES);
        while recovery.next_stripe() < shape.stripes() {
            let first = recovery.next_stripe();
            let count = window.min(shape.stripes() - first);
            let pieces = self.fetch(first, count)?;
            for at in 0..count {
                let start = at as usize * CHUNK_BYTES;
                let chunks = pieces.iter().filter_map(|(shard, bytes)| {
                    let chunk = bytes.get(start..start + CHUNK_BYTES)?;
                    Some((*shard, Blob::from(chunk.to_vec())))
                });
                let chunks: Vec<(u8, Blob)> = chunks.collect();
                let lost = recovery.stripe(first + at, &chunks, &mut sequential::solve)?;
                file.write_all(&lost).map_err(failed)?;
            }
        }
        let recovered = recovery.finish()?;
        file.rewind().map_err(failed)?;
        self.send(recovered, file)
    }

    /// So many stripes of k other shards; who does not give them is asked no more, and another one instead.
    fn fetch(&mut self, first: u32, count: u32) -> Result<BTreeMap<u8, Vec<u8>>, RepairFault> {
        let expected = self.order.shape.data_shards();
        let bytes = count as usize * CHUNK_BYTES;
        let (mut pieces, mut asked) = (BTreeMap::new(), BTreeSet::new());
        loop {
            let missing = usize::from(expected).saturating_sub(pieces.len() + asked.len());
            let fresh = self.order.from.iter().filter(|(_, shard)| {
                let is_known = pieces.contains_key(shard) || asked.contains(shard);
                !is_known
            });
            let fresh: Vec<(Hash, u8)> = fresh.take(missing).copied().collect();
            for (provider, shard) in fresh {
                let body = GetPiece {
                    manifest: self.order.manifest,
                    shard,
                    offset: u64::from(first) * CHUNK_BYTES as u64,
                    bytes: bytes as u32,
                };
                self.ask(shard, provider, Kind::GetPiece, body.to_body())?;
                asked.insert(shard);
            }
            if asked.is_empty() {
                let got = pieces.len();
                return match got >= usize::from(expected) {
                    true => Ok(pieces),
                    false => Err(RepairFault::Sources { got, expected }),
                };
            }
            let (shard, told) = self.next()?;
            asked.remove(&shard);
            match told {
                Told::Answer {
                    kind: Kind::Piece,
                    body,
                    ..
                } if body.len() == bytes => drop(pieces.insert(shard, body)),
                other => {
                    let (manifest, got) = (hex::encode(self.order.manifest), words(&other));
                    tracing::warn!(%manifest, shard, stripe = first, %got, "a holder does not help to repair");
                    self.order.from.retain(|(_, other)| *other != shard);
                }
            }
        }
    }

    /// Sends roots, paths and bytes, part after part.
    fn send(&mut self, recovered: Recovered, file: File) -> Result<(), RepairFault> {
        let head = ParcelHead {
            contract: self.contract,
            stripe_roots: recovered.stripe_roots,
            paths: recovered.paths,
        };
        let head = head.to_bytes();
        let total = (head.len() as u64).saturating_add(column_bytes(self.order.shape.stripes()));
        let mut parcel = head.as_slice().chain(file);
        let (provider, manifest, shard) = (self.order.to, self.order.manifest, self.order.shard);
        let mut offset = 0;
        while offset < total {
            let mut bytes = Vec::with_capacity(PART_BYTES as usize);
            let read = parcel
                .by_ref()
                .take(PART_BYTES.min(total - offset))
                .read_to_end(&mut bytes);
            let read = read.and_then(|count| match count {
                0 => Err(io::ErrorKind::UnexpectedEof.into()),
                count => Ok(count),
            });
            let count = read.map_err(|error| RepairFault::File {
                path: self.file.clone(),
                error,
            })?;
            let part = PutShard {
                manifest,
                shard,
                offset,
                total,
                bytes: &bytes,
            };
            self.ask(shard, provider, Kind::PutShard, part.to_body())?;
            let (_, told) = self.next()?;
            let expected = offset + count as u64;
            let stored = Stored {
                manifest,
                shard,
                bytes: expected,
            };
            let is_stored = matches!(&told, Told::Answer { kind: Kind::Stored, body, .. } if *body == stored.to_body());
            if !is_stored {
                return Err(RepairFault::Taker {
                    provider,
                    offset,
                    expected,
                    got: words(&told),
                });
            }
            offset = expected;
        }
        Ok(())
    }

    fn ask(&self, slot: u8, provider: Hash, kind: Kind, body: Vec<u8>) -> Result<(), RepairFault> {
        let said = Said::Ask {
            repair: self.repair,
            slot,
            provider,
            kind,
            body,
        };
        self.inputs.send(Input::Repair(said)).map_err(|_| RepairFault::Stopped)
    }

    fn next(&self) -> Result<(u8, Told), RepairFault> {
        self.answers.recv_timeout(PATIENCE).map_err(|_| RepairFault::Stopped)
    }
}

/// A file of which nothing stays, however this ends.
fn open(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(true)
        .open(path)?;
    fs::remove_file(path)?;
    Ok(file)
}

/// What a provider said, for people.
fn words(told: &Told) -> String {
    match told {
        Told::Answer {
            kind: Kind::Error,
            body,
            ..
        } => match Refused::from_body(body, &WireLimits::default()) {
            Ok(refused) => format!("{}: {}", refused.code.name(), refused.message),
            Err(error) => error.to_string(),
        },
        Told::Answer { kind, body, .. } => format!("{kind} of {} bytes", body.len()),
        Told::Unsent => "no session".to_owned(),
        Told::Silence => "no answer in time".to_owned(),
        Told::Gone(_) => "the connection broke".to_owned(),
    }
}

/// Stripes that are asked for at once: 256 KiB of every source.
const WINDOW_STRIPES: u32 = 4;
/// And chunks of 64 KiB of all sources together: 8 MiB; of more than 128 sources a stripe is more than that.
const WINDOW_CHUNKS: u32 = 128;
/// Bytes of a part: a connection on which more than 1 MiB is not read yet is cut.
const PART_BYTES: u64 = 192 << 10;
/// Every request has an answer, or word that there is none, in half of this.
const PATIENCE: Duration = Duration::from_secs(60);
