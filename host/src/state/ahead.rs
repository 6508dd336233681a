//! Rows read from a base before they are needed, on many threads.
//! Beside the stage that connects blocks: what a block spends is asked for when the block arrives.
//! Never changes anything: the overlay takes in what came, unless its own rows are newer.

use rayon::prelude::*;

use super::{
    Base, Key, StateError, TableId, Value,
    overlay::{Ahead, read},
};

/// Reads the rows of `keys` from `base` in the thread pool at hand.
///
/// # Errors
/// A row cannot be read.
pub fn read_ahead<K, V>(
    base: &std::sync::Arc<dyn Base>,
    table: TableId,
    mut keys: Vec<K>,
) -> Result<Ahead<K, V>, StateError>
where
    K: Key + Ord + Send + Sync,
    V: Value + Send,
{
    // What the reads see is this or newer.
    let applied = base.applied();
    // Neighbours stand in one block.
    keys.sort_unstable();
    keys.dedup();
    let slices = keys.par_chunks(SLICE_KEYS);
    let rows: Vec<Vec<_>> = slices
        .map(|slice| {
            let rows = slice.iter().map(|key| Ok((key.clone(), read(Some(base), table, key)?)));
            rows.collect::<Result<Vec<_>, StateError>>()
        })
        .collect::<Result<_, _>>()?;
    let rows = rows.into_iter().flatten().collect();
    Ok(Ahead { applied, rows })
}

/// Keys of one task: some hundreds of microseconds, beside which waking a thread costs little.
const SLICE_KEYS: usize = 256;
