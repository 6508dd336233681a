//! The last transactions as columns: which of them each has in its past, as bits of a ring.
//! Under [`super::Growing`]; exact inside the window, for whatever lies on a way between two of its transactions lies in it too.
//! Never answers about what is older.

/// Rows of bits: bit p % span of row x % span says that p lies in the past of x, or is x.
#[derive(Clone, Debug)]
pub(super) struct Window {
    rows: Vec<u64>,
    words: usize,
}

impl Window {
    /// Of 64 transactions a word.
    pub(super) fn new(words: usize) -> Self {
        Self {
            rows: vec![0; 64 * words * words],
            words,
        }
    }

    /// Transactions that have a row.
    pub(super) fn span(&self) -> usize {
        64 * self.words
    }

    /// The row of a transaction `at` with these parents (ascending, below it), without itself. It speaks of at - span < p < at.
    pub(super) fn join(&self, at: usize, parents: &[u32]) -> Vec<u64> {
        let mut row = vec![0; self.words];
        // Behind the last parent that was joined the row speaks of transactions that left the window.
        let mut known = None;
        for parent in parents.iter().map(|parent| *parent as usize) {
            if parent + self.span() <= at {
                continue;
            }
            if let Some(known) = known {
                clear(&mut row, known, parent + 1);
            }
            let theirs = &self.rows[parent % self.span() * self.words..][..self.words];
            row.iter_mut().zip(theirs).for_each(|(word, theirs)| *word |= theirs);
            known = Some(parent + 1);
        }
        if let Some(known) = known {
            clear(&mut row, known, at + 1);
        }
        row
    }

    /// Whether `other` lies in the past of `at`, whose row this is; at - span < other < at.
    pub(super) fn has(&self, row: &[u64], other: u32) -> bool {
        let place = other as usize % self.span();
        row[place / 64] >> (place % 64) & 1 == 1
    }

    /// Keeps the row of transaction `at`, and that it is itself.
    pub(super) fn put(&mut self, at: usize, mut row: Vec<u64>) {
        let place = at % self.span();
        row[place / 64] |= 1 << (place % 64);
        self.rows[place * self.words..][..self.words].copy_from_slice(&row);
    }
}

/// Clears the bits of transactions `from..to`, at most a whole ring.
fn clear(row: &mut [u64], from: usize, to: usize) {
    let mut at = from;
    while at < to {
        let place = at % (64 * row.len());
        let count = (64 - place % 64).min(to - at);
        row[place / 64] &= !(u64::MAX >> (64 - count) << (place % 64));
        at += count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Within a word, a whole word, across words, across the end of the ring, all of it.
    #[test]
    fn arcs_are_cleared_and_nothing_beside() {
        for (from, to) in [(3, 5), (64, 128), (60, 70), (120, 140), (130, 258), (7, 7)] {
            let mut row = [u64::MAX; 2];
            clear(&mut row, from, to);
            for place in 0..128usize {
                let is_cleared = (from..to).any(|at| at % 128 == place);
                assert_eq!(
                    row[place / 64] >> (place % 64) & 1 == 0,
                    is_cleared,
                    "{place} of {from}..{to}"
                );
            }
        }
    }
}
