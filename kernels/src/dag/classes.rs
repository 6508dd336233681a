//! Columns of a sweep that no transaction still open tells apart: they go on as one.
//! Asked by [`super::sweep`] as masks even out; what it finds makes the columns of a coarser sweep.
//! Never joins columns that differ anywhere below: two are of one class only if every open mask has both or neither.

use super::mask::{COLUMNS, Mask};

/// Places of a [`Cache`].
const CACHE_PLACES: usize = 256;

/// What the open masks of a sweep have in common.
pub(super) enum Partition {
    /// No column is open.
    Empty,
    Classes(Classes),
    /// More classes than allowed, or more work than allowed to find out.
    TooMany,
}

/// The coarsest partition of the open columns, if it has at most `classes_max` classes; in at most about `steps_max` steps of a
/// column, besides a look at each mask.
///
/// Refinement as by Paige and Tarjan (SIAM J. Comput. 16, 1987): a mask costs no more than the fewer of the columns it has and
/// lacks, so neither masks that are almost empty nor those almost full cost much.
pub(super) fn partition(masks: &[Mask], classes_max: usize, steps_max: usize) -> Partition {
    let mut open = Mask::EMPTY;
    for mask in masks {
        open.add(mask);
    }
    if open.is_empty() {
        return Partition::Empty;
    }
    if classes_max == 0 {
        return Partition::TooMany;
    }
    let (mut classes, columns) = (Classes::one(open), open.count());
    // Of each class, how many of its columns are in the mask at hand, and the class they go to if others are not.
    let mut inside: Vec<(u32, u32)> = vec![(0, 0)];
    let mut steps = 0;
    // Few masks differ where a cut is near, each in many slots: a mask that is met again is passed over.
    let mut cache = Cache::new();
    for mask in masks {
        if *mask == open || mask.is_empty() || !cache.is_new(mask) {
            continue;
        }
        let part = if 2 * mask.count() <= columns {
            *mask
        } else {
            open.without(mask)
        };
        for column in part.columns() {
            inside[classes.class[column as usize] as usize].0 += 1;
            steps += 1;
        }
        for column in part.columns() {
            let class = classes.class[column as usize] as usize;
            let (count, apart) = inside[class];
            if count == classes.sizes[class] {
                continue;
            }
            if apart == 0 {
                inside[class].1 = classes.sizes.len() as u32;
                classes.sizes.push(0);
                inside.push((0, 0));
            }
            let apart = inside[class].1;
            classes.class[column as usize] = apart;
            classes.sizes[apart as usize] += 1;
        }
        // Whatever was counted or set apart above, in the classes left and those set apart.
        for (class, (count, apart)) in inside.iter_mut().enumerate().filter(|(_, (count, _))| *count != 0) {
            if *apart != 0 {
                classes.sizes[class] -= *count;
            }
            (*count, *apart) = (0, 0);
        }
        if classes.sizes.len() > classes_max || steps > steps_max {
            return Partition::TooMany;
        }
    }
    Partition::Classes(classes)
}

/// Disjoint classes of open columns.
pub(super) struct Classes {
    open: Mask,
    /// The class of each column; of no meaning for those that are not open.
    class: Vec<u32>,
    /// Columns of each.
    sizes: Vec<u32>,
}

impl Classes {
    fn one(open: Mask) -> Self {
        Self {
            open,
            class: vec![0; COLUMNS],
            sizes: vec![open.count()],
        }
    }

    /// The class of a column, if that is open.
    pub(super) fn class(&self, column: u32) -> Option<u32> {
        self.open.has(column).then(|| self.class[column as usize])
    }

    /// What each weighs, by the weights of its columns.
    pub(super) fn weights(&self, weights: &[u64]) -> Vec<u64> {
        let mut sums = vec![0; self.sizes.len()];
        for column in self.open.columns() {
            sums[self.class[column as usize] as usize] += weights[column as usize];
        }
        sums
    }

    /// The classes of which a mask is made, as columns.
    pub(super) fn of(&self, mask: &Mask) -> Mask {
        let mut classes = Mask::EMPTY;
        for column in mask.columns() {
            classes.insert(self.class[column as usize]);
        }
        classes
    }
}

/// Numbers beside masks that were met: each mask has one place and drives out what was there.
pub(super) struct Cache(Vec<(Mask, u32)>);

impl Cache {
    pub(super) fn new() -> Self {
        Self(vec![(Mask::EMPTY, 0); CACHE_PLACES])
    }

    /// The number beside a mask that is not empty; a new one if it is not there.
    pub(super) fn find(&mut self, mask: &Mask, number: impl FnOnce() -> u32) -> u32 {
        let place = &mut self.0[mask.hash() as usize >> 7 & (CACHE_PLACES - 1)];
        if place.0 != *mask {
            *place = (*mask, number());
        }
        place.1
    }

    /// Whether a mask that is not empty is not there; then it is.
    fn is_new(&mut self, mask: &Mask) -> bool {
        let mut new = false;
        self.find(mask, || {
            new = true;
            0
        });
        new
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    fn mask(columns: &[u32]) -> Mask {
        let mut mask = Mask::EMPTY;
        columns.iter().for_each(|column| mask.insert(*column));
        mask
    }

    /// The classes as sets.
    fn sets(masks: &[Mask], classes_max: usize) -> Option<BTreeSet<Vec<u32>>> {
        let Partition::Classes(classes) = partition(masks, classes_max, usize::MAX) else {
            return None;
        };
        let mut sets = vec![Vec::new(); classes.sizes.len()];
        for column in 0..COLUMNS as u32 {
            if let Some(class) = classes.class(column) {
                sets[class as usize].push(column);
            }
        }
        assert!(
            sets.iter()
                .zip(&classes.sizes)
                .all(|(set, size)| set.len() == *size as usize)
        );
        Some(sets.into_iter().collect())
    }

    /// Columns by the list of masks that have them: the definition.
    fn naive(masks: &[Mask]) -> BTreeSet<Vec<u32>> {
        let mut by_masks: BTreeMap<Vec<bool>, Vec<u32>> = BTreeMap::new();
        for column in 0..COLUMNS as u32 {
            let having: Vec<bool> = masks.iter().map(|mask| mask.has(column)).collect();
            if having.contains(&true) {
                by_masks.entry(having).or_default().push(column);
            }
        }
        by_masks.into_values().collect()
    }

    /// By hand: two classes, one not open, and limits one below what is needed.
    #[test]
    fn few_masks_by_hand() {
        let masks = [mask(&[1, 64, 1_023]), Mask::EMPTY, mask(&[64]), mask(&[1, 64, 1_023])];
        assert_eq!(sets(&masks, 2), Some(BTreeSet::from([vec![1, 1_023], vec![64]])));
        assert_eq!((sets(&masks, 1), sets(&masks, 0)), (None, None));
        assert!(matches!(partition(&masks, 2, 0), Partition::TooMany));
        assert!(matches!(partition(&[Mask::EMPTY; 3], 2, 9), Partition::Empty));
        assert!(matches!(partition(&[], 0, 9), Partition::Empty));
    }

    /// Masks that are almost empty, almost full, halves, and the same again, as a generator of fixed steps draws them; more unlike
    /// masks than the cache has places. Without the last mask the classes are others.
    #[test]
    fn classes_are_those_of_the_definition() {
        let mut state = 1u64;
        let mut draw = |below: u64| {
            state = state
                .wrapping_mul(0x5851_f42d_4c95_7f2d)
                .wrapping_add(0x1405_7b7e_f767_814f);
            (state >> 33) % below
        };
        for count in [1, 2, 5, 12, 600] {
            let mut masks: Vec<Mask> = (0..count)
                .map(|index| {
                    let some = mask(&[draw(1_024) as u32, draw(1_024) as u32]);
                    match index % 3 {
                        0 => some,
                        1 => Mask::first(1_000).without(&some),
                        _ => Mask::first(draw(1_024) as usize),
                    }
                })
                .collect();
            masks.extend_from_within(..count / 2);
            masks.push(mask(&[3, 1_001]));
            let expected = naive(&masks);
            assert_eq!(sets(&masks, expected.len()), Some(expected.clone()));
            assert_eq!(sets(&masks, expected.len() - 1), None);
            masks.pop();
            assert_ne!(sets(&masks, COLUMNS), Some(expected));
        }
    }
}
