//! Rows read from a base before they are needed, on many threads.
//! Beside the stage that connects blocks: what a block spends is asked for when the block arrives.
//! Never changes anything: the overlay takes in what came, unless its own rows are newer.

use rayon::prelude::*;

use super::{
    Base, Key, StateError, TableId, Value,
    delta::prefix,
    overlay::{Ahead, bad_row},
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
    // Neighbours stand in one block. Their first bytes decide almost every comparison.
    let mut bytes = Vec::with_capacity(KEY_BYTES);
    let asked = keys.iter().zip(0..).map(|(key, place)| {
        bytes.clear();
        key.encode(&mut bytes);
        Asked {
            prefix: prefix(&bytes),
            key: key.clone(),
            place,
            row: None,
        }
    });
    let mut asked: Vec<Asked<K, V>> = asked.collect();
    asked.sort_unstable_by(|a, b| (a.prefix, &a.key).cmp(&(b.prefix, &b.key)));
    asked
        .par_chunks_mut(SLICE_KEYS)
        .try_for_each(|slice| read_slice(&**base, table, slice))?;
    let mut rows: Vec<_> = keys.into_iter().map(|key| (key, None)).collect();
    for Asked { place, row, .. } in asked {
        rows[place].1 = row;
    }
    Ok(Ahead { applied, rows })
}

/// A key on its way to its row.
struct Asked<K, V> {
    prefix: u64,
    key: K,
    /// Where it stands among those that were asked for.
    place: usize,
    row: Option<V>,
}

fn read_slice<K: Key, V: Value>(base: &dyn Base, table: TableId, slice: &mut [Asked<K, V>]) -> Result<(), StateError> {
    let mut bytes = Vec::with_capacity(slice.len() * KEY_BYTES);
    let mut ends = Vec::with_capacity(slice.len());
    for asked in &*slice {
        asked.key.encode(&mut bytes);
        ends.push(bytes.len());
    }
    let mut start = 0;
    let keys = ends.iter().map(|end| &bytes[std::mem::replace(&mut start, *end)..*end]);
    let keys: Vec<&[u8]> = keys.collect();
    base.get_many(table, &keys, &mut |nth, row| {
        let decode = |row| V::decode(row).ok_or_else(|| bad_row(table, keys[nth], row));
        slice[nth].row = row.map(decode).transpose()?;
        Ok(())
    })
}

/// Keys of one task: some hundreds of microseconds, beside which waking a thread costs little.
const SLICE_KEYS: usize = 256;
/// What a key may take before memory is asked for again: that of a coin has 36 bytes.
const KEY_BYTES: usize = 40;

#[cfg(test)]
mod tests;
