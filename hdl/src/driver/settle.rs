//! What a result of the logic is worth: proven by what the CPU compares, believed for want of a comparison, or doubted.
//! Between the bytes that a command left in shared memory and the outcome of a row.
//! Never turns a rejection by the logic into a verdict: that is doubted, and the CPU decides.
//!
//! A tree with a root to compare is proven by that root; under Bitcoin's rule the logic must also have seen no mutation, and the
//! CPU must find none in the leaves ([`has_equal_pair`]): the root alone does not tell a mutated tree (CVE-2012-2459). The
//! logic's own flag decides nothing. A check of a stripe is proven by the shards received. Everything else is believed: roots
//! that are only wanted, leaf hashes, recovery shards, and rebuilt originals, for which surplus shards prove only the input.
//! What differs from what it should be, in either direction, is doubted.

use perigee_kernels::{
    batch::{Batch, Verdict},
    erasure::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe},
    job::CHUNK_BYTES,
    merkle::{HASH_BYTES, TREE_OUTPUT_BYTES, TreeRow},
    policy::MerkleRule,
    primitive::Stage,
    region::Region,
};

use super::plan::{Present, input_of};

/// How far a result can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// It equals something that the CPU had: it counts.
    Proven,
    /// Nothing to compare with: it counts after a second run with the same result, and samples are computed again.
    Believed,
    /// The CPU decides.
    Doubted,
}

/// What the logic says of a row.
#[derive(Debug, PartialEq, Eq)]
pub struct Settled {
    /// Its verdict.
    pub verdict: Verdict,
    /// The output window.
    pub window: Vec<u8>,
    /// What this is worth.
    pub trust: Trust,
}

/// Reads the result of row `row` of stage `stage`; `bytes` are those of the plan's output buffer, checksum verified.
pub fn settle(batch: &Batch, slabs: &[Region], stage: usize, row: usize, bytes: Vec<u8>) -> Settled {
    let table = &batch.tables()[stage];
    let input = input_of(batch, slabs, table.header(row));
    match table.stage() {
        Stage::Tree if batch.policy().merkle == MerkleRule::BitcoinSha256d => {
            bitcoin_tree(&table.rows::<TreeRow>()[row], input, bytes)
        }
        Stage::Tree => rfc_tree(&table.rows::<TreeRow>()[row], bytes),
        Stage::RsCheck => check(&table.rows::<RsCheckRow>()[row].stripe, input, &bytes),
        Stage::RsRecover => recover(&table.rows::<RsRecoverRow>()[row].stripe, input, &bytes),
        Stage::RsEncode => {
            let stripe = &table.rows::<RsEncodeRow>()[row].stripe;
            let shards: Vec<u8> = (0..stripe.recovery_count as u8).collect();
            believed(super::plan::without_padding(stripe, &bytes, &shards))
        }
        _ => believed(bytes),
    }
}

fn believed(window: Vec<u8>) -> Settled {
    Settled {
        verdict: Verdict::Valid,
        window,
        trust: Trust::Believed,
    }
}

fn bitcoin_tree(row: &TreeRow, input: &[u8], bytes: Vec<u8>) -> Settled {
    let says_mutated = bytes.get(HASH_BYTES) == Some(&1);
    let is_tree = bytes.len() == TREE_OUTPUT_BYTES && bytes[HASH_BYTES] <= 1 && {
        let rest = &bytes[HASH_BYTES + 1..];
        rest.iter().all(|byte| *byte == 0)
    };
    let is_mutated = has_equal_pair(input.as_chunks::<HASH_BYTES>().0);
    let is_root = row.compare == 0 || bytes.starts_with(&row.root());
    let trust = match (is_tree && is_root && !says_mutated && !is_mutated, row.compare) {
        (true, 0) => Trust::Believed,
        (true, _) => Trust::Proven,
        (false, _) => Trust::Doubted,
    };
    Settled {
        verdict: Verdict::of(is_root && !says_mutated),
        window: bytes,
        trust,
    }
}

fn rfc_tree(row: &TreeRow, root: Vec<u8>) -> Settled {
    let is_root = row.compare == 0 || root == row.root();
    let mut window = root;
    window.resize(TREE_OUTPUT_BYTES, 0);
    Settled {
        verdict: Verdict::of(is_root),
        window,
        trust: match (is_root, row.compare) {
            (true, 0) => Trust::Believed,
            (true, _) => Trust::Proven,
            (false, _) => Trust::Doubted,
        },
    }
}

fn check(stripe: &Stripe, input: &[u8], parity: &[u8]) -> Settled {
    let (stride, k) = (stripe.stride_bytes() as usize, stripe.original_count as usize);
    let agrees = (0..stripe.recovery_count as usize).all(|shard| {
        let received = &input[(k + shard) * stride..][..stripe.shard_bytes as usize];
        parity[shard * stride..].starts_with(received)
    });
    Settled {
        verdict: Verdict::of(agrees),
        window: Vec::new(),
        trust: if agrees { Trust::Proven } else { Trust::Doubted },
    }
}

fn recover(stripe: &Stripe, input: &[u8], bytes: &[u8]) -> Settled {
    let (bitmap, slots) = input.split_at(stripe.bitmap_bytes() as usize);
    let (stride, shard_bytes) = (stripe.stride_bytes() as usize, stripe.shard_bytes as usize);
    let mut window = vec![0; stride * stripe.original_count as usize];
    let nothing = |window: Vec<u8>| Settled {
        verdict: Verdict::Invalid,
        window: vec![0; window.len()],
        trust: Trust::Doubted,
    };
    let Some(present) = Present::of(stripe, bitmap) else {
        return nothing(window);
    };
    for shard in present.sources.iter().map(|shard| usize::from(*shard)) {
        if shard < stripe.original_count as usize {
            window[shard * stride..][..shard_bytes].copy_from_slice(&slots[shard * stride..][..shard_bytes]);
        }
    }
    for (number, shard) in present.targets.iter().map(|shard| usize::from(*shard)).enumerate() {
        let computed = &bytes[number * stride..][..shard_bytes];
        if number < present.absent {
            window[shard * stride..][..shard_bytes].copy_from_slice(computed);
        } else if slots[shard * stride..][..shard_bytes] != *computed {
            return nothing(window);
        }
    }
    believed(window)
}

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

/// The chunks of a window.
pub fn write_window(slab: &mut Region, out_off: u32, window: &[u8]) {
    let start = out_off as usize * CHUNK_BYTES;
    let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut slab[..]);
    bytes[start..start + window.len()].copy_from_slice(window);
}

#[cfg(test)]
mod tests {
    use perigee_kernels::{merkle::portable, policy::MerkleRule};

    use super::*;

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
}
