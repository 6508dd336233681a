//! Lists of what was changed in an overlay.
//! Filled with every change of a row, kept by whoever may have to take a block back.
//! Never changes a row: the overlay does.

/// What was changed, in order, so that it can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undo<K, V> {
    /// Number of the list while it is open, else 0.
    pub(super) ticket: u32,
    pub(super) changes: Vec<Change<K, V>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change<K, V> {
    pub(super) key: K,
    /// Mark of the slot before.
    pub(super) mark: u32,
    pub(super) before: Option<V>,
}

impl<K, V> Default for Undo<K, V> {
    fn default() -> Self {
        Self {
            ticket: 0,
            changes: Vec::new(),
        }
    }
}

impl<K, V> Undo<K, V> {
    /// True without changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The rows that were there before, one for each change of one.
    pub fn before(&self) -> impl Iterator<Item = &V> {
        self.changes.iter().filter_map(|change| change.before.as_ref())
    }

    /// Whether changes stand that neither a commit nor a revert has closed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.ticket != 0
    }
}
