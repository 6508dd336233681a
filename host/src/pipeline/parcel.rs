//! Parcels: rows that one producer hands to the dispatcher, and the answer that comes back for all of them at once.
//! The dispatcher re-batches parcels of many producers; a producer sees neither batches nor backends.

use std::sync::Arc;

use perigee_kernels::{
    backend::BackendError,
    batch::{Batch, Verdict},
    job::{CHUNK_BYTES, Chunk},
    region::Region,
};

use super::dedup::{DecidedRows, RowKey};

/// Where an answer goes. Called on the dispatcher's thread: hand over and return.
pub trait Sink: Send + Sync {
    /// Takes the answer to the parcel that carried this token.
    fn deliver(&self, token: u64, answer: Result<Answer, BackendError>);
}

/// Rows of one program, to be decided together or apart, answered once.
pub struct Parcel {
    /// The rows; not empty.
    pub batch: Arc<Batch>,
    /// Who waits for them.
    pub sink: Arc<dyn Sink>,
    /// The producer's own name for this parcel.
    pub token: u64,
    /// The keys under which rows are remembered, hashed on the producer's thread; empty: the dispatcher hashes them.
    pub(super) keys: Vec<RowKey>,
}

impl Parcel {
    /// A parcel without keys.
    pub fn new(batch: Arc<Batch>, sink: Arc<dyn Sink>, token: u64) -> Self {
        let keys = Vec::new();
        Self {
            batch,
            sink,
            token,
            keys,
        }
    }

    /// The same parcel with its keys, for producers that work on many threads: the dispatcher has but one.
    pub fn with_keys(self) -> Self {
        let keys = match DecidedRows::may_apply(&self.batch) {
            true => DecidedRows::keys(&self.batch),
            false => Vec::new(),
        };
        Self { keys, ..self }
    }
}

/// What the engines say of a parcel.
#[derive(Debug)]
pub struct Answer {
    /// A verdict a row of the last stage, in order; never `Undecided`.
    pub verdicts: Vec<Verdict>,
    /// Output slab of the last stage, laid out as in the parcel's own batch.
    pub slab: Region,
}

impl Answer {
    /// The output of row `index` of this batch.
    pub fn output(&self, batch: &Batch, index: usize) -> &[u8] {
        let Some(table) = batch.tables().last() else { return &[] };
        let header = table.header(index);
        let start = header.out_off as usize * CHUNK_BYTES;
        bytemuck::cast_slice::<Chunk, u8>(&self.slab)
            .get(start..start + header.out_cap as usize)
            .unwrap_or(&[])
    }
}
