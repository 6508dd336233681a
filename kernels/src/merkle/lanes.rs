//! Trees, paths and leaves for engines that hash many messages side by side: what can be hashed together is laid together.
//! Between the rows of a stage and the hasher of an engine; the answers are those of the portable path, bit for bit.
//! Never hashes by itself, and never runs a tree level by level where another tree could fill its lanes.

use std::cell::RefCell;

use super::{HASH_BYTES, LeafHashRow, PathRow, TREE_OUTPUT_BYTES, TreeOutput, TreeRow, portable, portable::Hash};
use crate::{
    batch::{Outcome, Verdict},
    engine::Work,
    job::Job,
    policy::MerkleRule,
};

/// Hashes of independent messages.
pub(super) trait Hasher {
    /// The nodes above these pairs.
    fn nodes(&self, rule: MerkleRule, pairs: &[[u8; 64]], nodes: &mut [Hash]);
    /// The nodes [`SUBTREE_LEVELS`] levels above these leaves, and whether two equal nodes stand side by side as a pair below
    /// them (of the rule that reports it); `None` where level by level is as fast.
    fn subtrees(&self, _rule: MerkleRule, _leaves: &[Hash; SUBTREES_LEAVES], _roots: &mut [Hash; 16]) -> Option<bool> {
        None
    }
    /// The hashes of these leaves.
    fn leaves(&self, rule: MerkleRule, leaves: &[&[u8]], hashes: &mut [Hash]);
}

/// Decides rows of leaves.
pub(super) fn run_leaf_hash(hasher: &impl Hasher, work: &mut Work<'_>) {
    let rule = work.policy.merkle;
    let (rows, inputs, outcomes, mut windows) = work.parts::<LeafHashRow>();
    let leaf_count: usize = rows.iter().map(|row| row.leaf_count as usize).sum();
    if leaf_count < ROWS_MIN {
        return portable::run_leaf_hash(work);
    }
    let together = leaf_count.min(LEAVES_TOGETHER);
    let mut leaves: Vec<&[u8]> = Vec::with_capacity(together);
    let mut hashes = vec![[0; HASH_BYTES]; together];
    // Of each leaf its row and its place in the window of that row.
    let mut places: Vec<(usize, usize)> = Vec::with_capacity(together);
    let mut flush = |leaves: &mut Vec<&[u8]>, places: &mut Vec<(usize, usize)>| {
        let hashes = &mut hashes[..leaves.len()];
        hasher.leaves(rule, leaves, hashes);
        for (hash, (row, index)) in hashes.iter().zip(places.iter()) {
            windows.of(rows[*row].header()).as_chunks_mut::<HASH_BYTES>().0[*index] = *hash;
        }
        leaves.clear();
        places.clear();
    };
    for (at, (row, outcome)) in rows.iter().zip(outcomes).enumerate() {
        let (input, leaf_bytes) = (inputs.of(row.header()), row.leaf_bytes as usize);
        for index in 0..row.leaf_count as usize {
            // The builder checked that every leaf begins inside the input, and that an empty input has one empty leaf.
            let bytes = &input[index * row.stride_bytes as usize..];
            leaves.push(&bytes[..leaf_bytes.min(bytes.len())]);
            places.push((at, index));
            if leaves.len() == together {
                flush(&mut leaves, &mut places);
            }
        }
        *outcome = Outcome::decided(row.header(), Verdict::Valid);
    }
    flush(&mut leaves, &mut places);
}

/// Decides trees.
pub(super) fn run_tree(hasher: &impl Hasher, work: &mut Work<'_>) {
    let rule = work.policy.merkle;
    let (rows, inputs, outcomes, mut windows) = work.parts::<TreeRow>();
    let leaves_of = |row: &TreeRow| inputs.of(row.header()).as_chunks::<HASH_BYTES>().0;
    let mut decide = |at: usize, tree: TreeOutput| {
        let row: &TreeRow = &rows[at];
        let window: &mut [u8; TREE_OUTPUT_BYTES] = windows.of(row.header()).try_into().expect("the window of a tree");
        window[..HASH_BYTES].copy_from_slice(&tree.root);
        window[HASH_BYTES] = u8::from(tree.mutated);
        let holds = (row.compare == 0 || tree.root == row.root()) && !tree.mutated;
        outcomes[at] = Outcome::decided(row.header(), Verdict::of(holds));
    };
    if let [row] = rows
        && let leaves = leaves_of(row)
        && leaves.len() <= SMALL_LEAVES
    {
        let tree = match leaves.len() {
            0..=8 => small_tree::<24>(hasher, rule, leaves),
            _ => small_tree::<{ 2 * SMALL_LEAVES + 8 }>(hasher, rule, leaves),
        };
        return decide(0, tree);
    }
    FOREST.with_borrow_mut(|forest| {
        let mut start = 0;
        while start < rows.len() {
            // One tree, or as many as fit.
            let mut end = start;
            let mut leaf_count = 0;
            while end < rows.len() {
                leaf_count += leaves_of(&rows[end]).len();
                if end > start && leaf_count > TREE_LEAVES_TOGETHER {
                    break;
                }
                end += 1;
            }
            forest.grow(hasher, rule, start..end, |at| leaves_of(&rows[at]), &mut decide);
            start = end;
        }
        forest.trim();
    });
}

/// The root of a tree of 1 to `NODES` / 2 - 4 leaves that stands alone: without a forest around it.
fn small_tree<const NODES: usize>(hasher: &impl Hasher, rule: MerkleRule, leaves: &[Hash]) -> TreeOutput {
    let doubles_odd = matches!(rule, MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256);
    // The leaves with a double of the last, and every level above, one behind the other.
    let mut nodes = [[0; HASH_BYTES]; NODES];
    let (mut level, mut rest) = nodes.split_at_mut(leaves.len() + 1);
    level[..leaves.len()].copy_from_slice(leaves);
    let (mut width, mut mutated) = (leaves.len(), false);
    while width > 1 {
        let own = width / 2;
        let is_odd = width % 2 == 1;
        if is_odd && doubles_odd {
            level[width] = level[width - 1];
        }
        let hashed = own + usize::from(is_odd && doubles_odd);
        let pairs: &[[u8; 64]] = bytemuck::cast_slice(&level[..2 * hashed]);
        mutated |= rule == MerkleRule::BitcoinSha256d && pairs[..own].iter().any(is_equal);
        // One more for a double at the next level.
        let (above, left) = rest.split_at_mut(width.div_ceil(2) + 1);
        hasher.nodes(rule, pairs, &mut above[..hashed]);
        if is_odd && !doubles_odd {
            above[own] = level[width - 1];
        }
        (level, rest, width) = (above, left, width.div_ceil(2));
    }
    TreeOutput {
        root: level[0],
        mutated,
    }
}

thread_local! {
    /// Kept from run to run: levels of trees, 32 bytes a node.
    static FOREST: RefCell<Forest> = RefCell::default();
}

/// Trees that grow level by level, all at once.
#[derive(Default)]
struct Forest {
    trees: Vec<Growing>,
    /// The current level of every tree, end to end.
    level: Vec<Hash>,
    /// The level above, or the level newly laid out.
    other: Vec<Hash>,
}

/// A tree on its way to the root.
struct Growing {
    row: usize,
    /// Nodes of its level in `level`.
    width: usize,
    /// The odd node of RFC 6962, which goes up as it is and stands behind the others.
    promoted: Option<Hash>,
    /// Whether the last pair of the level is an odd node beside itself.
    doubled: bool,
    mutated: bool,
}

impl Forest {
    /// Roots of the trees of these rows, each told once.
    fn grow<'a>(
        &mut self,
        hasher: &impl Hasher,
        rule: MerkleRule,
        rows: std::ops::Range<usize>,
        leaves_of: impl Fn(usize) -> &'a [Hash],
        decide: &mut impl FnMut(usize, TreeOutput),
    ) {
        self.trees.clear();
        self.level.clear();
        for row in rows {
            let leaves = leaves_of(row);
            let mut tree = Growing {
                row,
                width: leaves.len(),
                promoted: None,
                doubled: false,
                mutated: false,
            };
            if leaves.len() >= BLOCK_LEAVES {
                self.reduce_blocks(hasher, rule, leaves, &mut tree);
            } else {
                self.level.extend_from_slice(leaves);
            }
            self.trees.push(tree);
        }
        loop {
            self.lay_out(rule, decide);
            if self.trees.is_empty() {
                return;
            }
            let pairs = pairs_of(&self.level).0;
            if rule == MerkleRule::BitcoinSha256d {
                let mut at = 0;
                for tree in &mut self.trees {
                    // The pair that doubling made is not reported.
                    let own = tree.width / 2 - usize::from(tree.doubled);
                    tree.mutated |= pairs[at..at + own].iter().any(is_equal);
                    at += tree.width / 2;
                }
            }
            self.other.clear();
            self.other.resize(pairs.len(), [0; HASH_BYTES]);
            hasher.nodes(rule, pairs, &mut self.other);
            std::mem::swap(&mut self.level, &mut self.other);
            for tree in &mut self.trees {
                tree.width /= 2;
            }
        }
    }

    /// The first levels of a large tree, block after block, so that they stay in the nearest caches. Only the last block can be odd
    /// at any level, and at each of them it is odd beside others, so that a single node is doubled too.
    fn reduce_blocks(&mut self, hasher: &impl Hasher, rule: MerkleRule, leaves: &[Hash], tree: &mut Growing) {
        let doubles_odd = matches!(rule, MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256);
        let reports_equal = rule == MerkleRule::BitcoinSha256d;
        // The level at hand, and the one above it.
        let mut buffers = [[[0; HASH_BYTES]; BLOCK_LEAVES / 2]; 2];
        let [from, to] = &mut buffers;
        let (mut from, mut to) = (from, to);
        let start = self.level.len();
        let mut levels = BLOCK_LEVELS;
        for block in leaves.chunks(BLOCK_LEAVES) {
            if let Ok(block) = block.try_into() {
                let mut roots = [[0; HASH_BYTES]; 16];
                if let Some(mutated) = hasher.subtrees(rule, block, &mut roots) {
                    tree.mutated |= mutated;
                    self.level.extend(roots);
                    // The last block is to reach the same level.
                    levels = SUBTREE_LEVELS;
                    continue;
                }
            }
            let mut width = block.len();
            for level in 0..levels {
                let nodes = match level {
                    0 => block,
                    _ => &from[..width],
                };
                let (pairs, odd) = pairs_of(nodes);
                tree.mutated |= reports_equal && pairs.iter().any(is_equal);
                hasher.nodes(rule, pairs, &mut to[..pairs.len()]);
                if let Some(odd) = odd {
                    let node = &mut to[pairs.len()];
                    match doubles_odd {
                        true => hasher.nodes(rule, &[[*odd; 2]].map(bytemuck::cast), std::slice::from_mut(node)),
                        false => *node = *odd,
                    }
                }
                width = width.div_ceil(2);
                std::mem::swap(&mut from, &mut to);
            }
            self.level.extend(&from[..width]);
        }
        tree.width = self.level.len() - start;
    }

    /// Tells the roots of finished trees, and lays the levels of the others out so that every one has whole pairs.
    fn lay_out(&mut self, rule: MerkleRule, decide: &mut impl FnMut(usize, TreeOutput)) {
        let doubles_odd = matches!(rule, MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256);
        for tree in &mut self.trees {
            tree.doubled = false;
        }
        let stands = |tree: &Growing| tree.promoted.is_none() && tree.width.is_multiple_of(2);
        if self.trees.iter().all(stands) {
            return;
        }
        self.other.clear();
        let mut at = 0;
        let (level, other) = (&self.level, &mut self.other);
        self.trees.retain_mut(|tree| {
            let nodes = &level[at..at + tree.width];
            at += tree.width;
            if let ([root], None) = (nodes, tree.promoted) {
                let (root, mutated) = (*root, tree.mutated);
                decide(tree.row, TreeOutput { root, mutated });
                return false;
            }
            let start = other.len();
            other.extend_from_slice(nodes);
            other.extend(tree.promoted.take());
            let is_odd = (other.len() - start) % 2 == 1;
            if is_odd && doubles_odd {
                other.extend_from_within(other.len() - 1..);
                tree.doubled = true;
            } else if is_odd {
                tree.promoted = other.pop();
            }
            tree.width = other.len() - start;
            true
        });
        std::mem::swap(&mut self.level, &mut self.other);
    }

    /// Gives back what a large tree took.
    fn trim(&mut self) {
        self.level.clear();
        self.other.clear();
        self.level.shrink_to(NODES_KEPT);
        self.other.shrink_to(NODES_KEPT);
    }
}

/// Two nodes end to end each, and the odd one.
fn pairs_of(nodes: &[Hash]) -> (&[[u8; 64]], Option<&Hash>) {
    let (pairs, odd) = nodes.as_chunks::<2>();
    (bytemuck::cast_slice(pairs), odd.first())
}

fn is_equal(pair: &[u8; 64]) -> bool {
    pair[..HASH_BYTES] == pair[HASH_BYTES..]
}

/// Decides paths.
pub(super) fn run_path(hasher: &impl Hasher, work: &mut Work<'_>) {
    let rule = work.policy.merkle;
    // A path is one chain of nodes: nothing stands beside it.
    if work.len() == 1 {
        return portable::run_path(work);
    }
    let (rows, inputs, outcomes, mut windows) = work.parts::<PathRow>();
    let together = rows.len().min(PATHS_TOGETHER);
    let mut climbers: Vec<Climber<'_>> = Vec::with_capacity(together);
    let mut pairs = vec![[[0; HASH_BYTES]; 2]; together];
    let mut nodes = vec![[0; HASH_BYTES]; together];
    for start in (0..rows.len()).step_by(PATHS_TOGETHER) {
        let numbers = start..rows.len().min(start + PATHS_TOGETHER);
        climbers.extend(numbers.filter_map(|at| {
            let row = &rows[at];
            let siblings = inputs.of(row.header()).as_chunks::<HASH_BYTES>().0;
            let sides = sides(rule, row.index, row.leaf_count, siblings.len());
            if sides.is_none() {
                // No root is reached: the window stays zero.
                outcomes[at] = Outcome::decided(row.header(), Verdict::Invalid);
            }
            Some(Climber {
                row: at,
                hash: row.leaf_hash(),
                siblings,
                right: sides?,
            })
        }));
        for level in 0.. {
            climbers.retain(|climber| {
                if level < climber.siblings.len() {
                    return true;
                }
                let row = &rows[climber.row];
                let holds = row.compare == 0 || climber.hash == row.root();
                if row.compare == 0 {
                    windows.of(row.header()).copy_from_slice(&climber.hash);
                }
                outcomes[climber.row] = Outcome::decided(row.header(), Verdict::of(holds));
                false
            });
            if climbers.is_empty() {
                break;
            }
            for (pair, climber) in pairs.iter_mut().zip(&climbers) {
                // No branch: sides are as good as random.
                let side = (climber.right >> level & 1) as usize;
                pair[side] = climber.hash;
                pair[1 - side] = climber.siblings[level];
            }
            let pairs: &[[u8; 64]] = bytemuck::cast_slice(&pairs[..climbers.len()]);
            hasher.nodes(rule, pairs, &mut nodes[..climbers.len()]);
            for (climber, node) in climbers.iter_mut().zip(&nodes) {
                climber.hash = *node;
            }
        }
    }
}

/// A path on its way to the root.
struct Climber<'a> {
    row: usize,
    hash: Hash,
    siblings: &'a [Hash],
    /// Bit i: the node of level i stands on the right of its sibling.
    right: u64,
}

/// On which side the node stands at every level; `None` if index, number of leaves and length do not fit. The rules are those of
/// `climb_by_index` and `climb_by_size` of the portable path, which find the same while they hash.
fn sides(rule: MerkleRule, index: u32, leaf_count: u32, depth: usize) -> Option<u64> {
    match rule {
        MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256 => {
            let levels = leaf_count
                .saturating_sub(1)
                .checked_ilog2()
                .map_or(0, |log| log as usize + 1);
            let fits = leaf_count == 0 || (index < leaf_count && depth == levels);
            // At most 32 siblings, so that no bit is shifted out of 64.
            (fits && u64::from(index) >> depth == 0).then_some(u64::from(index))
        }
        MerkleRule::Rfc6962Sha256 | MerkleRule::Rfc6962Sm3 => {
            if index >= leaf_count {
                return None;
            }
            // RFC 9162 section 2.1.3.2 without its loop. Up to the level where the paths of this leaf and of the last one meet,
            // sides are the bits of the index; above it the node is the last of its level, on the right wherever it has a sibling.
            let inner = u32::BITS - (index ^ (leaf_count - 1)).leading_zeros();
            let above = u64::from(index) >> inner;
            let border = above.count_ones();
            let right = u64::from(index) & ((1 << inner) - 1) | ((1 << border) - 1) << inner;
            ((inner + border) as usize == depth).then_some(right)
        }
    }
}

/// Blocks of the padded message of a prefix and a leaf: one byte 0x80 and eight of length stand behind it.
pub(super) fn block_count(prefix: &[u8], leaf: &[u8]) -> usize {
    (prefix.len() + leaf.len() + 9).div_ceil(64)
}

/// Block `number` of that message where it lies whole inside the leaf.
pub(super) fn inner_block<'a>(prefix: &[u8], leaf: &'a [u8], number: usize) -> Option<&'a [u8; 64]> {
    let start = (64 * number).checked_sub(prefix.len())?;
    leaf.get(start..)?.first_chunk()
}

/// Block `number` of that message, put together: prefix, leaf, padding (FIPS 180-4 section 5.1.1, GB/T 32905 section 5.2).
pub(super) fn edge_block(prefix: &[u8], leaf: &[u8], number: usize) -> [u8; 64] {
    let mut block = [0; 64];
    let (message_bytes, from) = (prefix.len() + leaf.len(), 64 * number);
    if number == 0 {
        block[..prefix.len()].copy_from_slice(prefix);
    }
    // The part of the leaf that this block holds.
    let leaf_from = from.max(prefix.len());
    let leaf_to = (from + 64).min(message_bytes);
    if leaf_from < leaf_to {
        let bytes = &leaf[leaf_from - prefix.len()..leaf_to - prefix.len()];
        block[leaf_from - from..leaf_to - from].copy_from_slice(bytes);
    }
    if (from..from + 64).contains(&message_bytes) {
        block[message_bytes - from] = 0x80;
    }
    if number + 1 == block_count(prefix, leaf) {
        block[56..].copy_from_slice(&(message_bytes as u64 * 8).to_be_bytes());
    }
    block
}

/// Leaves below which there is nothing to lay together.
const ROWS_MIN: usize = 3;

/// Leaves of a tree that needs no forest when it stands alone.
const SMALL_LEAVES: usize = 64;

/// Leaves hashed at once: their hashes stay in the first cache.
const LEAVES_TOGETHER: usize = 256;

/// Leaves of small trees grown at once: their levels stay in the second cache.
const TREE_LEAVES_TOGETHER: usize = 1 << 13;

/// Levels and leaves of a block of a large tree: 32 KiB of leaves and half as much above them.
const BLOCK_LEVELS: usize = 10;
const BLOCK_LEAVES: usize = 1 << BLOCK_LEVELS;

/// Levels of a subtree, of which sixteen are hashed side by side, and leaves of these: a block.
pub(super) const SUBTREE_LEVELS: usize = 6;
pub(super) const SUBTREES_LEAVES: usize = 16 << SUBTREE_LEVELS;
const _: () = assert!(SUBTREES_LEAVES == BLOCK_LEAVES);

/// Paths climbed at once: their pairs stay in the first cache.
const PATHS_TOGETHER: usize = 128;

/// Nodes whose memory is kept from run to run.
const NODES_KEPT: usize = 1 << 17;
