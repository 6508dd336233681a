//! Limits of the ledger.
//! Given when it is opened, checked before anything is written and before anything read is trusted.
//! Never a number without a unit.

/// Limits of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreLimits {
    /// Bytes of one object. The bulk frame of the wire is 1 MiB.
    pub object_bytes_max: usize,
    /// Objects of one batch: a commit of a few hundred milliseconds at the most.
    pub batch_objects_max: usize,
    /// Bytes of one batch, lengths included; redb takes values of up to 3 GiB, and each is held in memory once or twice.
    pub batch_bytes_max: usize,
    /// Changes of side tables in one batch.
    pub side_changes_max: usize,
    /// Bytes of a key of a side table; hashes and names are far below.
    pub side_key_bytes_max: usize,
    /// Bytes of a value of a side table; evidence of an audit is the largest.
    pub side_value_bytes_max: usize,
    /// Rows that one scan of a side table, or one read of headers, returns at most.
    pub scan_rows_max: usize,
    /// Newest headers whose chain is checked at the start: some milliseconds.
    pub start_headers_checked: u64,
    /// Bytes that the database may keep in memory.
    pub cache_bytes: usize,
}

impl Default for StoreLimits {
    fn default() -> Self {
        Self {
            object_bytes_max: 1 << 20,
            batch_objects_max: 1 << 16,
            batch_bytes_max: 64 << 20,
            side_changes_max: 1 << 17,
            side_key_bytes_max: 512,
            side_value_bytes_max: 4 << 20,
            scan_rows_max: 10_000,
            start_headers_checked: 1024,
            cache_bytes: 64 << 20,
        }
    }
}
