//! Mutation of Bitcoin's trees, from the leaves alone: what a host must know itself where another engine hashes (CVE-2012-2459).
//! For backends that trust no device: the payload's driver and the judge of GPUs. Never hashes anything.

use super::HASH_BYTES;

/// Whether two different nodes that stand as a pair are equal at any level of a Bitcoin tree (CVE-2012-2459), from the leaves alone.
///
/// Equal nodes have equal leaves below them, where an odd level counts its last node twice, or SHA-256d has a collision; and equal
/// leaves make equal nodes. So every pair of every level is a comparison of two runs of leaves, which nearly always ends at the
/// first: about n comparisons of 32 bytes in place of the 3 n compressions of the tree.
pub fn has_equal_pair(leaves: &[[u8; HASH_BYTES]]) -> bool {
    let (mut width, mut span) = (leaves.len(), 1);
    while width > 1 {
        for pair in 0..width / 2 {
            let (left, right) = (2 * pair * span, (2 * pair + 1) * span);
            // The left node of a pair is always whole.
            if leaves[left] == leaves[right] && equals_below(&leaves[left..right], &leaves[right..], span) {
                return true;
            }
        }
        (width, span) = (width.div_ceil(2), span * 2);
    }
    false
}

/// Whether a whole node over `whole`, a power of two of leaves, has the leaves of the node over the first `span` of `rest`, its
/// last ones doubled level by level where there are fewer.
fn equals_below(whole: &[[u8; HASH_BYTES]], rest: &[[u8; HASH_BYTES]], span: usize) -> bool {
    if rest.len() >= span {
        return whole == &rest[..span];
    }
    let half = span / 2;
    let (left, right) = whole.split_at(half);
    match rest.len() <= half {
        true => left == right && equals_below(left, rest, half),
        false => left == &rest[..half] && equals_below(right, &rest[half..], half),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        merkle::portable::{self, Hash},
        policy::MerkleRule,
    };

    /// Every tree of up to 13 leaves (odd levels at every height) whose leaves are one of two: all patterns of equality.
    #[test]
    fn equal_pairs_are_those_that_the_tree_itself_reports() {
        let (mut level, mut mutated) = (Vec::new(), 0);
        for count in 1..=13u32 {
            for pattern in 0..1u32 << count {
                let leaves: Vec<_> = (0..count).map(|leaf| [(pattern >> leaf & 1) as u8; 32]).collect();
                let tree = portable::root(MerkleRule::BitcoinSha256d, &leaves, &mut level).expect("a leaf");
                assert_eq!(
                    has_equal_pair(&leaves),
                    tree.mutated,
                    "{count} leaves, pattern {pattern:b}"
                );
                mutated += u32::from(tree.mutated);
            }
        }
        assert!(mutated > 1000, "both answers occur");
    }

    /// Repeated blocks of distinct leaves: the attack itself, at every height, and one leaf changed so that it is none.
    #[test]
    fn repeated_ends_are_found_and_near_repetitions_are_not() {
        let leaf = |number: usize| [number as u8 + 1; 32];
        let (mut level, mut found) = (Vec::new(), 0);
        for distinct in 1..40 {
            for repeated in [1, 2, 4, 8, 16] {
                let mut leaves: Vec<_> = (0..distinct).map(leaf).collect();
                let start = distinct.saturating_sub(repeated);
                leaves.extend_from_within(start..);
                for change in [None, Some(leaves.len() - 1), Some(start)] {
                    let mut leaves = leaves.clone();
                    if let Some(at) = change {
                        leaves[at] = [0xee; 32];
                    }
                    let tree = portable::root(MerkleRule::BitcoinSha256d, &leaves, &mut level).expect("a leaf");
                    assert_eq!(
                        has_equal_pair(&leaves),
                        tree.mutated,
                        "{distinct}, {repeated}, {change:?}"
                    );
                    found += usize::from(tree.mutated);
                }
            }
        }
        assert!(found > 0);
    }

    /// Every number of leaves up to three levels beyond a power of two, and every pair of leaves made equal; runs made equal.
    #[test]
    fn mutation_is_what_the_portable_engine_reports() {
        let leaf = |number: usize| -> Hash { std::array::from_fn(|at| (number * 7 + at) as u8) };
        let mut found = [0usize; 2];
        let mut check = |leaves: &[Hash]| {
            let expected = portable::root(MerkleRule::BitcoinSha256d, leaves, &mut Vec::new());
            let expected = expected.expect("a leaf").mutated;
            assert_eq!(has_equal_pair(leaves), expected, "{} leaves", leaves.len());
            found[usize::from(expected)] += 1;
        };
        for count in 1..=35usize {
            let leaves: Vec<Hash> = (0..count).map(leaf).collect();
            check(&leaves);
            for run in [1usize, 2, 3, 4, 8, 16] {
                // A run over its neighbour, wherever it stands; doubled at the end of the tree.
                for start in (0..count).step_by(run) {
                    let mut alike = leaves.clone();
                    for at in 0..run.min(count.saturating_sub(start + run)) {
                        alike[start + run + at] = alike[start + at];
                    }
                    check(&alike);
                }
                let mut longer = leaves.clone();
                longer.extend_from_within(count.saturating_sub(run)..);
                check(&longer);
            }
        }
        assert!(found[0] > 100 && found[1] > 100, "both are met: {found:?}");
    }
}
