//! Inclusion paths: made and judged by the shape of the tree, recursively from the root.
//! Part of the Merkle generator, which owns the hashing.
//! Never climbs by index bits, as engines do.

use super::*;

struct PathMaker {
    rule: MerkleRule,
    hashes: Vec<[u8; 32]>,
    leaves: Vec<Vec<u8>>,
    root: [u8; 32],
}

impl PathMaker {
    fn case(&self, leaf: &[u8], index: u64, leaf_count: u64, path: Vec<[u8; 32]>) -> MerkleCase {
        let expect = Verdict::of(proves(
            self.rule,
            leaf_hash(self.rule, leaf),
            index,
            leaf_count,
            &path,
            &self.root,
        ));
        MerkleCase::Path {
            rule: self.rule,
            leaf: leaf.to_vec(),
            index,
            leaf_count,
            path,
            root: self.root,
            expect,
        }
    }
}

/// The siblings of leaf `index`, from the leaf upwards (RFC 6962 section 2.1.1; Bitcoin and shreds: one for every level).
fn path_of(rule: MerkleRule, hashes: &[[u8; 32]], levels: u32, index: usize) -> Vec<[u8; 32]> {
    let bitcoin = doubles(rule);
    if (bitcoin && levels == 0) || (!bitcoin && hashes.len() == 1) {
        return Vec::new();
    }
    let half = if bitcoin {
        1 << (levels - 1)
    } else {
        hashes.len().next_power_of_two() / 2
    };
    let below = levels.saturating_sub(1);
    let (left, right) = hashes.split_at(half.min(hashes.len()));
    let (inside, at, sibling) = if index < half {
        (left, index, if right.is_empty() { left } else { right })
    } else {
        (right, index - half, left)
    };
    let mut path = path_of(rule, inside, below, at);
    path.push(root_of(rule, sibling, below));
    path
}

/// Whether the path leads from the leaf to the root, by the shape of the tree alone.
fn proves(rule: MerkleRule, hash: [u8; 32], index: u64, count: u64, path: &[[u8; 32]], root: &[u8; 32]) -> bool {
    fn climb(
        rule: MerkleRule,
        hash: [u8; 32],
        index: u64,
        count: u64,
        levels: u32,
        path: &[[u8; 32]],
    ) -> Option<[u8; 32]> {
        let bitcoin = doubles(rule);
        if (bitcoin && levels == 0) || (!bitcoin && count == 1) {
            return path.is_empty().then_some(hash);
        }
        let half = if bitcoin {
            1 << (levels - 1)
        } else {
            count.next_power_of_two() / 2
        };
        let below = levels.saturating_sub(1);
        let (sibling, rest) = path.split_last()?;
        if index < half {
            let inside = climb(rule, hash, index, count.min(half), below, rest)?;
            Some(node_hash(rule, &inside, sibling))
        } else {
            let inside = climb(rule, hash, index - half, count - half, below, rest)?;
            Some(node_hash(rule, sibling, &inside))
        }
    }
    index < count && climb(rule, hash, index, count, depth(count as usize), path).as_ref() == Some(root)
}

pub(super) fn paths(book: &mut Book<MerkleCase>) {
    let push = |book: &mut Book<MerkleCase>, id: &str, flags: &[&str], reason: &str, valid: bool, body: MerkleCase| {
        assert!(
            matches!(&body, MerkleCase::Path { expect, .. } if expect.is_valid() == valid),
            "{id}"
        );
        book.plain(id, flags, reason, body);
    };
    for (rule, name) in RULES {
        for count in [1_usize, 2, 3, 5, 8, 9, 31] {
            let list = leaves(book, rule, count);
            let hashes: Vec<[u8; 32]> = list.iter().map(|leaf| leaf_hash(rule, leaf)).collect();
            let m = PathMaker {
                rule,
                root: root(rule, &list),
                hashes,
                leaves: list,
            };
            let wanted: Vec<usize> = if count <= 5 {
                (0..count).collect()
            } else {
                vec![0, count / 2, count - 1]
            };
            for index in wanted {
                let id = format!("path-{name}-{count}-{index}");
                let path = path_of(rule, &m.hashes, depth(count), index);
                let (at, n, leaf) = (index as u64, count as u64, &m.leaves[index]);
                push(
                    book,
                    &id,
                    &["path"],
                    "the right path",
                    true,
                    m.case(leaf, at, n, path.clone()),
                );
                let mut body = m.case(leaf, at, n, path.clone());
                if let MerkleCase::Path { path, root, expect, .. } = &mut body {
                    // The sibling next to the root where there is one, else the root itself.
                    path.last_mut().unwrap_or(root)[0] ^= 1;
                    *expect = Verdict::Invalid;
                }
                book.twin(
                    &id,
                    &["twin"],
                    "one bit of the last sibling (or of the root) flipped",
                    body,
                );
                if ![1, 3, 8].contains(&count) {
                    continue;
                }
                let longer = [path.clone(), vec![book.derive(&id)]].concat();
                push(
                    book,
                    &format!("{id}-long"),
                    &["path"],
                    "one sibling too many",
                    false,
                    m.case(leaf, at, n, longer),
                );
                if let Some((_, shorter)) = path.split_last() {
                    push(
                        book,
                        &format!("{id}-short"),
                        &["path"],
                        "last sibling missing",
                        false,
                        m.case(leaf, at, n, shorter.to_vec()),
                    );
                }
                push(
                    book,
                    &format!("{id}-beyond"),
                    &["path"],
                    "index plus leaf count",
                    false,
                    m.case(leaf, at + n, n, path.clone()),
                );
                let high = at | 1 << 32;
                push(
                    book,
                    &format!("{id}-high-bit"),
                    &["path"],
                    "index with bit 32 set: must not be cut",
                    false,
                    m.case(leaf, high, n, path.clone()),
                );
                if count > 1 {
                    let other = (at + 1) % n;
                    push(
                        book,
                        &format!("{id}-index"),
                        &["path"],
                        "index of another leaf",
                        false,
                        m.case(leaf, other, n, path.clone()),
                    );
                    let mut reversed = path.clone();
                    reversed.reverse();
                    if reversed != path {
                        push(
                            book,
                            &format!("{id}-reversed"),
                            &["path"],
                            "siblings from the root downwards",
                            false,
                            m.case(leaf, at, n, reversed),
                        );
                    }
                }
            }
        }
    }
    bitcoin_duplicates(book);
    shred_entries(book);
}

/// Shreds carry 20 bytes of a sibling; what stands behind them in its slot is not hashed.
fn shred_entries(book: &mut Book<MerkleCase>) {
    let rule = MerkleRule::Sha256Shreds;
    // 64 leaves: the set of 32 + 32; 5: odd levels.
    for (count, index) in [(64, 0), (64, 63), (5, 4)] {
        let list = leaves(book, rule, count);
        let hashes: Vec<[u8; 32]> = list.iter().map(|leaf| leaf_hash(rule, leaf)).collect();
        let root = root(rule, &list);
        let path = path_of(rule, &hashes, depth(count), index);
        let m = PathMaker {
            rule,
            hashes,
            leaves: list,
            root,
        };
        for (what, reason, tail) in [
            ("cut", "siblings of 20 bytes, zero behind them", 0_u8),
            ("junk", "siblings of 20 bytes, other bytes behind them", 0xa5),
        ] {
            let mut path = path.clone();
            for sibling in &mut path {
                sibling[20..].fill(tail);
            }
            let body = m.case(&m.leaves[index], index as u64, count as u64, path);
            assert!(matches!(&body, MerkleCase::Path { expect, .. } if expect.is_valid()));
            book.plain(
                &format!("path-shreds-{what}-{count}-{index}"),
                &["path", "truncation"],
                reason,
                body,
            );
        }
        // The root is compared in full although its children are not hashed in full.
        let mut body = m.case(&m.leaves[index], index as u64, count as u64, path);
        if let MerkleCase::Path { root, expect, .. } = &mut body {
            root[20] ^= 1;
            *expect = Verdict::Invalid;
        }
        book.plain(
            &format!("path-shreds-root-{count}-{index}"),
            &["path", "truncation"],
            "byte 20 of the root flipped: the root has 32 bytes",
            body,
        );
    }
}

/// Bitcoin: the copy of an odd node is no leaf, although its hashes work out.
fn bitcoin_duplicates(book: &mut Book<MerkleCase>) {
    let rule = MerkleRule::Sha256dBitcoin;
    let list = leaves(book, rule, 3);
    let hashes: Vec<[u8; 32]> = list.iter().map(|leaf| leaf_hash(rule, leaf)).collect();
    let root = root(rule, &list);
    let path = path_of(rule, &hashes, 2, 2);
    assert_eq!(path[0], hashes[2]);
    let m = PathMaker {
        rule,
        hashes,
        leaves: list,
        root,
    };
    let body = m.case(&m.leaves[2], 3, 3, path.clone());
    assert!(proves(rule, m.hashes[2], 3, 4, &path, &m.root));
    book.plain(
        "path-bitcoin-copy",
        &["path", "mutation"],
        "index of the copy of an odd leaf: hashes fit, the index is not below the leaf count",
        body,
    );
    // A 64-byte inner node given as a shorter path: depth is fixed by the leaf count.
    let node = node_hash(rule, &m.hashes[0], &m.hashes[1]);
    let body = m.case(&node, 0, 3, vec![path_of(rule, &m.hashes, 2, 0)[1]]);
    book.plain(
        "path-bitcoin-inner-node",
        &["path", "domain"],
        "an inner node passed as a leaf with a shorter path",
        body,
    );
}
