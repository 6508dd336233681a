//! Which records of a file belong together: those of one group, and strays by their seal.
//! Between the scan of records, which knows where they stand, and the objects it makes of them.
//! Never judges: that a record strayed into its group is for the rules to find.

use std::collections::HashMap;

/// What the framing reads of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    /// The group it says it belongs to.
    pub(super) group: Option<u128>,
    /// What it has in common with the other records of its group whatever group it names.
    pub(super) seal: Option<u128>,
}

/// The records of each group by their numbers, ascending; groups in the order of their first record.
///
/// A record that is alone in its group, or names none, joins the group of its seal where that has two records or more: of
/// several the one with more records of that seal, of equals the earlier.
pub(super) fn groups(tags: &[Tag]) -> Vec<Vec<usize>> {
    let mut place_of: HashMap<u128, usize> = HashMap::new();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (record, tag) in tags.iter().enumerate() {
        let known = tag.group.and_then(|group| place_of.get(&group).copied());
        match known.and_then(|place| groups.get_mut(place)) {
            Some(group) => group.push(record),
            None => {
                if let Some(group) = tag.group {
                    place_of.insert(group, groups.len());
                }
                groups.push(vec![record]);
            }
        }
    }
    let homes = homes(tags, &groups);
    let lone = groups.iter().enumerate().filter(|(_, records)| records.len() == 1);
    let strays: Vec<(usize, usize)> = lone
        .filter_map(|(place, records)| {
            let seal = tags.get(*records.first()?)?.seal?;
            Some((place, *homes.get(&seal)?))
        })
        .collect();
    for (stray, home) in strays {
        let records = groups.get_mut(stray).map(std::mem::take).unwrap_or_default();
        if let Some(group) = groups.get_mut(home) {
            group.extend(records);
        }
    }
    groups.retain(|records| !records.is_empty());
    for records in &mut groups {
        records.sort_unstable();
    }
    groups.sort_by_key(|records| records.first().copied());
    groups
}

/// For each seal the group of two records or more that has most records with it, the earlier of equals.
fn homes(tags: &[Tag], groups: &[Vec<usize>]) -> HashMap<u128, usize> {
    let mut best: HashMap<u128, (usize, usize)> = HashMap::new();
    for (place, records) in groups.iter().enumerate().filter(|(_, records)| records.len() > 1) {
        let mut counts: HashMap<u128, usize> = HashMap::new();
        for seal in records.iter().filter_map(|record| tags.get(*record)?.seal) {
            *counts.entry(seal).or_default() += 1;
        }
        for (seal, count) in counts {
            let home = best.entry(seal).or_insert((place, count));
            if count > home.1 {
                *home = (place, count);
            }
        }
    }
    best.into_iter().map(|(seal, (place, _))| (seal, place)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(group: u128, seal: u128) -> Tag {
        Tag {
            group: Some(group),
            seal: Some(seal),
        }
    }

    #[test]
    fn records_of_one_group_stand_together() {
        let tags = [tag(1, 1), tag(2, 2), tag(1, 9), tag(3, 3), tag(2, 2)];
        assert_eq!(groups(&tags), [vec![0, 2], vec![1, 4], vec![3]]);
        assert_eq!(groups(&[]), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn a_stray_joins_the_group_of_its_seal() {
        // The stray comes first, between and last; one that names no group is a stray too.
        let nameless = Tag {
            group: None,
            seal: Some(1),
        };
        let tags = [tag(9, 1), tag(1, 1), tag(8, 1), tag(1, 1), nameless];
        assert_eq!(groups(&tags), [vec![0, 1, 2, 3, 4]]);
        // No other record has its seal, only another that is alone has, or it has none.
        let bare = Tag {
            group: None,
            seal: None,
        };
        let tags = [tag(1, 1), tag(1, 1), tag(2, 2), tag(3, 2), bare];
        assert_eq!(groups(&tags), [vec![0, 1], vec![2], vec![3], vec![4]]);
        // Of two groups with its seal the larger takes it, of equals the earlier.
        let tags = [tag(1, 1), tag(1, 1), tag(2, 1), tag(2, 1), tag(2, 1), tag(3, 1)];
        assert_eq!(groups(&tags), [vec![0, 1], vec![2, 3, 4, 5]]);
        let tags = [tag(3, 1), tag(1, 1), tag(1, 1), tag(2, 1), tag(2, 1)];
        assert_eq!(groups(&tags), [vec![0, 1, 2], vec![3, 4]]);
    }
}
