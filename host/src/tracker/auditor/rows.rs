//! The auditor's rows in the ledger's side tables: its state in parts, standings, evidence, bans.
//! Written with the batch that makes them durable, read when the service starts.
//! Never half of a state: its parts are of one batch.

use crate::{
    chain::lunarx::Hash,
    store::{BatchLog, SideChange, SideTable, StoreError},
    tracker::audit::{AuditEngine, Notary},
};

/// The rows that replace the engine's state; `parts` is how many there were before, and becomes how many there are.
pub fn state(snapshot: &[u8], parts: &mut u32) -> Vec<SideChange> {
    let mut changes = Vec::new();
    let mut count = 0;
    for part in snapshot.chunks(PART_BYTES) {
        changes.push(change(SideTable::Audits, part_key(count), Some(part.to_vec())));
        count += 1;
    }
    let before = std::mem::replace(parts, count);
    let surplus = (count..before).map(|part| change(SideTable::Audits, part_key(part), None));
    changes.extend(surplus);
    changes
}

/// The state in the side tables, and its parts; `None` before the first.
///
/// # Errors
/// The ledger cannot be read.
pub fn read_state(log: &BatchLog) -> Result<Option<(Vec<u8>, u32)>, StoreError> {
    let (mut snapshot, mut parts) = (Vec::new(), 0);
    while let Some(row) = log.side_get(SideTable::Audits, &part_key(parts))? {
        snapshot.extend_from_slice(&row.value);
        parts += 1;
    }
    Ok((parts > 0).then_some((snapshot, parts)))
}

/// The row of a provider's standing.
pub fn standing<N: Notary>(engine: &AuditEngine<N>, provider: &Hash) -> Option<SideChange> {
    let row = engine.provider_row(provider)?;
    Some(change(SideTable::Standing, provider.to_vec(), Some(row)))
}

/// The row of evidence.
pub fn evidence(id: &Hash, bytes: Vec<u8>) -> SideChange {
    change(SideTable::Evidence, id.to_vec(), Some(bytes))
}

/// The row of a ban until a time in microseconds.
pub fn ban(provider: &Hash, until_us: u64) -> SideChange {
    let until = until_us.to_le_bytes().to_vec();
    change(SideTable::Bans, provider.to_vec(), Some(until))
}

/// All bans.
///
/// # Errors
/// The ledger cannot be read.
pub fn read_bans(log: &BatchLog) -> Result<Vec<(Hash, u64)>, StoreError> {
    let (mut bans, mut after) = (Vec::new(), None::<Vec<u8>>);
    loop {
        let rows = log.side_scan(SideTable::Bans, &[], after.as_deref(), SCAN_ROWS)?;
        let Some(last) = rows.last() else { return Ok(bans) };
        after = Some(last.key.clone());
        for row in rows {
            let (id, until) = (Hash::try_from(&row.key[..]), <[u8; 8]>::try_from(&row.value[..]));
            if let (Ok(id), Ok(until)) = (id, until) {
                bans.push((id, u64::from_le_bytes(until)));
            }
        }
    }
}

fn change(table: SideTable, key: Vec<u8>, value: Option<Vec<u8>>) -> SideChange {
    SideChange { table, key, value }
}

fn part_key(part: u32) -> Vec<u8> {
    [b"engine ", &part.to_be_bytes()[..]].concat()
}

/// Half of what a row may have.
const PART_BYTES: usize = 2 << 20;
const SCAN_ROWS: usize = 1_000;

#[cfg(test)]
mod tests {
    use super::*;

    /// One part, exactly one, one and a byte, and fewer than before: what is over is deleted.
    #[test]
    fn parts_replace_those_before() {
        let mut parts = 0;
        for (bytes, count) in [(1, 1), (PART_BYTES, 1), (PART_BYTES + 1, 2), (3 * PART_BYTES, 3)] {
            let rows = state(&vec![7; bytes], &mut parts);
            assert_eq!((rows.len(), parts), (count, count as u32), "{bytes} bytes");
            assert_eq!(rows.iter().flat_map(|row| row.value.iter().flatten()).count(), bytes);
        }
        let rows = state(&[7], &mut parts);
        assert_eq!(rows.iter().filter(|row| row.value.is_none()).count(), 2);
        assert_eq!(parts, 1);
    }
}
