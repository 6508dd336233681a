//! A row of columns as bits, and what sets of columns weigh: the words that sweeps carry along the edges of a graph.
//! Under [`super::sweep`] and [`super::conflict`]; the engines read the words as they lie here.
//! Never more than plain data: what a column stands for is the business of the sweep.

/// Words of a mask: 512 bits a line of the cache. More columns a sweep spare reads of the graph, fewer keep what is live near.
pub(super) const WORDS: usize = 16;

/// Columns of a mask.
pub(super) const COLUMNS: usize = 64 * WORDS;

/// A set of columns: column c is bit c % 64 of word c / 64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C, align(64))]
pub(super) struct Mask(pub(super) [u64; WORDS]);

impl Mask {
    pub(super) const EMPTY: Self = Self([0; WORDS]);

    /// The first `count` columns.
    pub(super) fn first(count: usize) -> Self {
        let mut mask = Self::EMPTY;
        for column in 0..count {
            mask.insert(column as u32);
        }
        mask
    }

    #[inline]
    pub(super) fn insert(&mut self, column: u32) {
        self.0[column as usize / 64] |= 1 << (column % 64);
    }

    #[inline]
    pub(super) fn has(&self, column: u32) -> bool {
        self.0[column as usize / 64] >> (column % 64) & 1 == 1
    }

    pub(super) fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().fold(0, |all, word| all | word) == 0
    }

    #[inline]
    pub(super) fn add(&mut self, other: &Self) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word |= other;
        }
    }

    #[inline]
    pub(super) fn and(&self, other: &Self) -> Self {
        let mut both = *self;
        for (word, other) in both.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
        both
    }

    #[inline]
    pub(super) fn without(&self, other: &Self) -> Self {
        let mut rest = *self;
        for (word, other) in rest.0.iter_mut().zip(&other.0) {
            *word &= !other;
        }
        rest
    }

    /// The same columns, each `by` later; none may leave the mask.
    pub(super) fn moved(&self, by: u32) -> Self {
        let (words, bits) = (by as usize / 64, by % 64);
        let mut moved = Self::EMPTY;
        for index in (words..WORDS).rev() {
            let low = self.0[index - words];
            let below = if index > words { self.0[index - words - 1] } else { 0 };
            moved.0[index] = low << bits | below.unbounded_shr(64 - bits);
        }
        moved
    }

    /// The columns, ascending.
    pub(super) fn columns(self) -> impl Iterator<Item = u32> {
        self.0.into_iter().enumerate().flat_map(|(index, word)| {
            let mut left = word;
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| left.trailing_zeros())?;
                left &= left - 1;
                Some(64 * index as u32 + bit)
            })
        })
    }

    /// Mixed to 64 bits, for caches only.
    pub(super) fn hash(&self) -> u64 {
        self.0.iter().fold(0, |hash: u64, word| {
            (hash.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
        })
    }
}

/// What sets of columns weigh: sum over planes of coefficient * columns of the set in the plane.
#[derive(Debug)]
pub(super) struct Scale {
    /// All columns of the sweep.
    pub(super) full: Mask,
    /// What they weigh together.
    pub(super) total: u64,
    /// Columns whose weight has a bit, with its value. Bits that the same columns have make one plane: four for the weights
    /// 1, 16, 256 and 4,096, at most 64.
    pub(super) planes: Vec<(Mask, u64)>,
}

impl Scale {
    /// Of columns by their weights, at most [`COLUMNS`], whose sum fits.
    pub(super) fn new(weights: &[u64]) -> Self {
        let mut bits = [Mask::EMPTY; 64];
        for (column, weight) in weights.iter().enumerate() {
            let mut left = *weight;
            while left != 0 {
                bits[left.trailing_zeros() as usize].insert(column as u32);
                left &= left - 1;
            }
        }
        let mut planes: Vec<(Mask, u64)> = Vec::new();
        for (bit, plane) in bits.iter().enumerate().filter(|(_, plane)| !plane.is_empty()) {
            match planes.iter_mut().find(|(known, _)| known == plane) {
                Some((_, coefficient)) => *coefficient |= 1 << bit,
                None => planes.push((*plane, 1 << bit)),
            }
        }
        Self {
            full: Mask::first(weights.len()),
            total: weights.iter().sum(),
            planes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By nothing, within a word, by a word, across words, and to the last column.
    #[test]
    fn columns_move_together() {
        let mut mask = Mask::EMPTY;
        for column in [0, 1, 63, 64, 130] {
            mask.insert(column);
        }
        for by in [0, 1, 63, 64, 65, 128, 893] {
            let moved: Vec<u32> = mask.moved(by).columns().collect();
            assert_eq!(moved, [0, 1, 63, 64, 130].map(|column| column + by));
        }
        assert_eq!(mask.count(), 5);
        assert!(mask.has(130) && !mask.has(129) && !mask.is_empty());
    }

    /// Weights of levels make four planes, weights of 2^k - 1 one, and a column without weight is in none.
    #[test]
    fn planes_are_few() {
        let scale = Scale::new(&[1, 16, 256, 4_096, 256, 0]);
        assert_eq!((scale.planes.len(), scale.total, scale.full.count()), (4, 4_625, 6));
        let mut both = Mask::first(1);
        both.insert(2);
        assert_eq!(Scale::new(&[4_095, 0, 4_095]).planes, [(both, 4_095)]);
    }
}
