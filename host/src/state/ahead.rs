//! Rows read from a base before they are needed, on many threads.
//! Beside the stage that connects blocks: what a block spends is asked for when the block arrives.
//! Never changes anything: the overlay takes in what came, unless its own rows are newer.

use rayon::prelude::*;

use super::{
    Base, Key, StateError, TableId, Value,
    overlay::{Ahead, read},
};

/// Reads the rows of `keys` from `base` in the thread pool at hand, and returns them in the order of the keys.
///
/// # Errors
/// A row cannot be read.
pub fn read_ahead<K, V>(
    base: &std::sync::Arc<dyn Base>,
    table: TableId,
    keys: Vec<K>,
) -> Result<Ahead<K, V>, StateError>
where
    K: Key + Ord + Send + Sync,
    V: Value + Send,
{
    // What the reads see is this or newer.
    let applied = base.applied();
    let mut sorted: Vec<(K, usize)> = keys.iter().cloned().zip(0..).collect();
    // Neighbours stand in one block.
    sorted.sort_unstable();
    let slices = sorted.par_chunks(SLICE_KEYS);
    let found: Vec<Vec<_>> = slices
        .map(|slice| {
            let rows = slice
                .iter()
                .map(|(key, place)| Ok((*place, read(Some(base), table, key)?)));
            rows.collect::<Result<Vec<_>, StateError>>()
        })
        .collect::<Result<_, _>>()?;
    let mut rows: Vec<_> = keys.into_iter().map(|key| (key, None)).collect();
    for (place, row) in found.into_iter().flatten() {
        rows[place].1 = row;
    }
    Ok(Ahead { applied, rows })
}

/// Keys of one task: some hundreds of microseconds, beside which waking a thread costs little.
const SLICE_KEYS: usize = 256;
