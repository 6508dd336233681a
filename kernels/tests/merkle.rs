//! The Merkle stages against recursive definitions written from the standards, and against published roots.
//! Every tree and path goes through a batch and the portable engine. Never reads a file.

use perigee_kernels::{
    batch::{BatchBuilder, Program, Verdict},
    cpu::Portable,
    engine::run_alone,
    job::RowError,
    merkle::{
        LeafHashRow, PathRow, TreeOutput, TreeRow, nodes,
        portable::{Hash, sha256d},
    },
    policy::{MerkleRule, Policy},
    primitive::Stage,
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sha2::{Digest, Sha256};
use sm3::Sm3;

const RULES: [MerkleRule; 4] = [
    MerkleRule::BitcoinSha256d,
    MerkleRule::Rfc6962Sha256,
    MerkleRule::Rfc6962Sm3,
    MerkleRule::ShredsSha256,
];

/// Whether an odd level pairs its last node with itself.
fn doubles(rule: MerkleRule) -> bool {
    matches!(rule, MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256)
}

fn policy(merkle: MerkleRule) -> Policy {
    Policy {
        merkle,
        ..Policy::default()
    }
}

/// The four hash rules once more, without the engine's own functions.
fn hash(rule: MerkleRule, prefix: u8, parts: &[&[u8]]) -> Hash {
    let message = parts.concat();
    match rule {
        MerkleRule::BitcoinSha256d => Sha256::digest(Sha256::digest(message)).into(),
        MerkleRule::Rfc6962Sha256 => Sha256::digest([&[prefix], &message[..]].concat()).into(),
        MerkleRule::Rfc6962Sm3 => Sm3::digest([&[prefix], &message[..]].concat()).into(),
        MerkleRule::ShredsSha256 => {
            let (name, bytes) = match prefix {
                0 => (&b"LEAF"[..], message),
                _ => (
                    &b"NODE"[..],
                    parts.iter().flat_map(|part| part[..20].to_vec()).collect(),
                ),
            };
            Sha256::digest([&[prefix], &b"SOLANA_MERKLE_SHREDS_"[..], name, &bytes].concat()).into()
        }
    }
}

/// Largest power of two below `count`, at least 1 (RFC 6962 section 2.1).
fn split(count: usize) -> usize {
    count.next_power_of_two() / 2
}

/// MTH of RFC 6962 section 2.1 by its recursion; the trees of Bitcoin and of shreds by doubling whole lists.
fn naive_root(rule: MerkleRule, leaves: &[Hash]) -> Hash {
    if leaves.len() == 1 {
        return leaves[0];
    }
    if !doubles(rule) {
        let (left, right) = leaves.split_at(split(leaves.len()));
        return hash(rule, 1, &[&naive_root(rule, left), &naive_root(rule, right)]);
    }
    let mut doubled = leaves.to_vec();
    if doubled.len() % 2 == 1 {
        doubled.push(doubled[doubled.len() - 1]);
    }
    let level: Vec<Hash> = doubled
        .chunks(2)
        .map(|pair| hash(rule, 1, &[&pair[0], &pair[1]]))
        .collect();
    naive_root(rule, &level)
}

/// PATH of RFC 6962 section 2.1.1; for Bitcoin and shreds the sibling of every level, a lone node being its own.
fn naive_path(rule: MerkleRule, index: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() == 1 {
        return Vec::new();
    }
    if !doubles(rule) {
        let (left, right) = leaves.split_at(split(leaves.len()));
        let (mut path, sibling) = if index < left.len() {
            (naive_path(rule, index, left), naive_root(rule, right))
        } else {
            (naive_path(rule, index - left.len(), right), naive_root(rule, left))
        };
        path.push(sibling);
        return path;
    }
    let mut doubled = leaves.to_vec();
    if doubled.len() % 2 == 1 {
        doubled.push(doubled[doubled.len() - 1]);
    }
    let level: Vec<Hash> = doubled
        .chunks(2)
        .map(|pair| hash(rule, 1, &[&pair[0], &pair[1]]))
        .collect();
    let mut path = vec![doubled[index ^ 1]];
    path.extend(naive_path(rule, index / 2, &level));
    path
}

/// What an RFC 6962 path leads to, from the root down: the last sibling is the other half of the tree.
fn naive_climb(rule: MerkleRule, leaf: Hash, index: usize, count: usize, path: &[Hash]) -> Option<Hash> {
    if index >= count {
        return None;
    }
    if count == 1 {
        return path.is_empty().then_some(leaf);
    }
    let (sibling, rest) = path.split_last()?;
    let half = split(count);
    if index < half {
        let left = naive_climb(rule, leaf, index, half, rest)?;
        Some(hash(rule, 1, &[&left, sibling]))
    } else {
        let right = naive_climb(rule, leaf, index - half, count - half, rest)?;
        Some(hash(rule, 1, &[sibling, &right]))
    }
}

fn tree(rule: MerkleRule, leaves: &[Hash], expected: Option<&Hash>) -> (Verdict, TreeOutput) {
    let mut builder = BatchBuilder::new(Program::single(Stage::Tree), policy(rule));
    let place = builder.arena_push(&[leaves.as_flattened()], 1).unwrap();
    let row = match expected {
        Some(root) => TreeRow::new(place, root),
        None => TreeRow::compute(place),
    };
    builder.push(row).unwrap();
    let batch = builder.finish();
    let outputs = run_alone(&Portable, &batch);
    let output = TreeOutput::read(outputs.output(batch.tables()[0].header(0))).unwrap();
    (outputs.verdict(0), output)
}

fn path(rule: MerkleRule, leaf: &Hash, root: &Hash, index: u32, leaf_count: u32, siblings: &[Hash]) -> Verdict {
    let mut builder = BatchBuilder::new(Program::single(Stage::Path), policy(rule));
    let place = builder.arena_push(&[siblings.as_flattened()], 1).unwrap();
    builder
        .push(PathRow::new(place, leaf, root, index, leaf_count))
        .unwrap();
    run_alone(&Portable, &builder.finish()).verdict(0)
}

fn leaves(count: usize, rng: &mut ChaCha8Rng) -> Vec<Hash> {
    (0..count).map(|_| rng.random()).collect()
}

/// Up to 33: every shape of the last levels, powers of two and their neighbours; 1,000: ten levels, several odd.
#[test]
fn roots_equal_the_recursive_definition() {
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    for rule in RULES {
        for count in (1..=33).chain([1_000]) {
            let leaves = leaves(count, &mut rng);
            let root = naive_root(rule, &leaves);
            assert_eq!(
                tree(rule, &leaves, None),
                (Verdict::Valid, TreeOutput { root, mutated: false })
            );
            assert_eq!(tree(rule, &leaves, Some(&root)).0, Verdict::Valid);
            // Negative control: one bit of one leaf, in a byte that every rule reads, and one bit of the expected root.
            let mut changed = leaves.clone();
            changed[count / 2][19] ^= 0x80;
            assert_eq!(tree(rule, &changed, Some(&root)).0, Verdict::Invalid);
            let mut other = root;
            other[0] ^= 1;
            assert_eq!(tree(rule, &leaves, Some(&other)).0, Verdict::Invalid);
        }
    }
}

/// The reference leaves of the certificate-transparency project (`merkletree/merkle_tree_test`) and their roots, 1 to 8 leaves.
#[test]
fn roots_of_certificate_transparency() {
    let rule = MerkleRule::Rfc6962Sha256;
    let data = [
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ];
    let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let mut builder = BatchBuilder::new(Program::single(Stage::LeafHash), policy(rule));
    for leaf in data {
        let bytes = hex::decode(leaf).unwrap();
        let place = builder.arena_push(&[&bytes], 1).unwrap();
        builder.push(LeafHashRow::new(place, 16)).unwrap();
    }
    let batch = builder.finish();
    let outputs = run_alone(&Portable, &batch);
    let leaves: Vec<Hash> = (0..data.len())
        .map(|index| outputs.output(batch.tables()[0].header(index)).try_into().unwrap())
        .collect();
    for (count, root) in (1..).zip(roots) {
        assert_eq!(
            hex::encode(tree(rule, &leaves[..count], None).1.root),
            root,
            "{count} leaves"
        );
    }
}

/// Block 100,000 of Bitcoin: four transactions, ids and root as explorers show them (reversed).
#[test]
fn root_of_a_real_block() {
    let id = |hex: &str| {
        let mut bytes: Hash = hex::decode(hex).unwrap().try_into().unwrap();
        bytes.reverse();
        bytes
    };
    let ids = [
        id("8c14f0db3df150123e6f3dbbf30f8b955a8249b62ac1d1ff16284aefa3d06d87"),
        id("fff2525b8931402dd09222c50775608f75787bd2b87e56995a7bdd30f79702c4"),
        id("6359f0868171b1d194cbee1af2f16ea598ae8fad666d9b012c8ed2b79a236ec4"),
        id("e9a66845e05d5abc0ad04ec80f774a7e585c6e8db975962d069a522137b80c1d"),
    ];
    let root = id("f3e94742aca4b5ef85488dc37c06c3282295ffec960994b2c0d5ac2a25a95766");
    assert_eq!(tree(MerkleRule::BitcoinSha256d, &ids, Some(&root)).0, Verdict::Valid);
    let swapped = [ids[0], ids[2], ids[1], ids[3]];
    assert_eq!(
        tree(MerkleRule::BitcoinSha256d, &swapped, Some(&root)).0,
        Verdict::Invalid
    );
}

/// CVE-2012-2459: lists that differ only by repeated tails share a root; the longer one is reported.
#[test]
fn repeated_tails_are_mutations_and_odd_tails_are_not() {
    let rule = MerkleRule::BitcoinSha256d;
    let all = leaves(8, &mut ChaCha8Rng::seed_from_u64(2));
    let pick = |indices: &[usize]| indices.iter().map(|index| all[*index]).collect::<Vec<_>>();
    // At the leaves, one level up, two levels up.
    let cases: [(&[usize], &[usize]); 3] = [
        (&[0, 1, 2], &[0, 1, 2, 2]),
        (&[0, 1, 2, 3, 4, 5], &[0, 1, 2, 3, 4, 5, 4, 5]),
        (
            &[0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3],
            &[0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 0, 1, 2, 3],
        ),
    ];
    for (short, long) in cases {
        let (verdict, honest) = tree(rule, &pick(short), None);
        assert_eq!((verdict, honest.mutated), (Verdict::Valid, false), "{short:?}");
        let (verdict, repeated) = tree(rule, &pick(long), Some(&honest.root));
        assert_eq!((verdict, repeated.mutated), (Verdict::Invalid, true), "{long:?}");
        assert_eq!(repeated.root, honest.root, "the attack keeps the root");
    }
    // Equal neighbours that are no pair (positions 1 and 2) are no mutation.
    assert!(!tree(rule, &pick(&[0, 1, 1, 2]), None).1.mutated);
    // Two equal leaves are a pair; RFC 6962 has no such rule.
    assert!(tree(rule, &pick(&[3, 3]), None).1.mutated);
    assert_eq!(tree(MerkleRule::Rfc6962Sha256, &pick(&[3, 3]), None).0, Verdict::Valid);
}

/// Lengths around a block of the hash (29 behind 26 bytes of prefix; 55, 56, 63, 64, 65) and a short last leaf.
#[test]
fn leaf_runs_equal_single_hashes() {
    let mut rng = ChaCha8Rng::seed_from_u64(3);
    let bytes: Vec<u8> = (0..1_000).map(|_| rng.random()).collect();
    for rule in RULES {
        for (leaf_bytes, stride_bytes) in [
            (1, 1),
            (28, 28),
            (29, 29),
            (30, 64),
            (54, 54),
            (55, 64),
            (56, 56),
            (63, 64),
            (64, 64),
            (65, 128),
            (999, 1_000),
            (1_000, 1_000),
            (1_001, 1_001),
        ] {
            let mut builder = BatchBuilder::new(Program::single(Stage::LeafHash), policy(rule));
            let place = builder.arena_push(&[&bytes], 1).unwrap();
            builder
                .push(LeafHashRow::with_stride(place, leaf_bytes, stride_bytes))
                .unwrap();
            let batch = builder.finish();
            let outputs = run_alone(&Portable, &batch);
            assert_eq!(outputs.verdict(0), Verdict::Valid);
            let expected: Vec<Hash> = bytes
                .chunks(stride_bytes as usize)
                .map(|slot| hash(rule, 0, &[&slot[..slot.len().min(leaf_bytes as usize)]]))
                .collect();
            let got = outputs.output(batch.tables()[0].header(0));
            assert_eq!(got, expected.as_flattened(), "{rule:?} {leaf_bytes} of {stride_bytes}");
        }
    }
}

#[test]
fn every_path_of_small_trees_leads_to_the_root() {
    let mut rng = ChaCha8Rng::seed_from_u64(4);
    for rule in RULES {
        let bitcoin = doubles(rule);
        for count in 1..=17usize {
            let leaves = leaves(count, &mut rng);
            let root = naive_root(rule, &leaves);
            let size = if bitcoin { 0 } else { count as u32 };
            for (index, leaf) in leaves.iter().enumerate() {
                let siblings = naive_path(rule, index, &leaves);
                let check = |leaf, root, index, siblings: &[Hash]| path(rule, leaf, root, index as u32, size, siblings);
                assert_eq!(
                    check(leaf, &root, index, &siblings),
                    Verdict::Valid,
                    "{rule:?} {index} of {count}"
                );
                let mut other = *leaf;
                other[7] ^= 4;
                assert_eq!(check(&other, &root, index, &siblings), Verdict::Invalid, "another leaf");
                assert_eq!(check(leaf, &other, index, &siblings), Verdict::Invalid, "another root");
                let beyond = count.next_power_of_two() + index;
                assert_eq!(check(leaf, &root, beyond, &siblings), Verdict::Invalid, "index outside");
                let longer = [&siblings[..], &[other]].concat();
                assert_eq!(
                    check(leaf, &root, index, &longer),
                    Verdict::Invalid,
                    "a sibling too many"
                );
                for level in 0..siblings.len() {
                    let mut changed = siblings.clone();
                    changed[level][0] ^= 1;
                    assert_eq!(check(leaf, &root, index, &changed), Verdict::Invalid, "sibling {level}");
                    assert_eq!(
                        check(leaf, &root, index, &siblings[..level]),
                        Verdict::Invalid,
                        "cut at {level}"
                    );
                    // The doubled node is its own sibling: there both sides hash alike.
                    let twin = bitcoin && ((index >> level) ^ 1) > ((count - 1) >> level);
                    let verdict = check(leaf, &root, index ^ (1 << level), &siblings);
                    assert_eq!(
                        verdict == Verdict::Valid,
                        twin,
                        "{rule:?} index {index} of {count}, bit {level}"
                    );
                }
            }
        }
    }
}

/// A path without an expected root writes the one it leads to, valid wherever the same path with that root is.
#[test]
fn computed_roots_are_those_that_compare() {
    let mut rng = ChaCha8Rng::seed_from_u64(8);
    for rule in RULES {
        // A lone leaf, odd levels, a power of two; index 5 of 5 is outside, depth 2 of 5 too short.
        for (count, index, depth) in [(1usize, 0u32, 0usize), (5, 4, 3), (8, 3, 3), (5, 5, 3), (5, 0, 2)] {
            let leaves = leaves(count, &mut rng);
            let mut siblings = naive_path(rule, (index as usize).min(count - 1), &leaves);
            siblings.resize(siblings.len().min(depth), [0; 32]);
            let mut builder = BatchBuilder::new(Program::single(Stage::Path), policy(rule));
            let place = builder.arena_push(&[siblings.as_flattened()], 1).unwrap();
            let leaf = &leaves[(index as usize).min(count - 1)];
            builder
                .push(PathRow::compute(place, leaf, index, count as u32))
                .unwrap();
            let batch = builder.finish();
            let outputs = run_alone(&Portable, &batch);
            let root = naive_root(rule, &leaves);
            let fits = path(rule, leaf, &root, index, count as u32, &siblings);
            assert_eq!(outputs.verdict(0), fits, "{rule:?} {index} of {count}, {depth}");
            let expected = if fits == Verdict::Valid { root } else { [0; 32] };
            assert_eq!(outputs.output(batch.tables()[0].header(0)), expected, "{rule:?}");
        }
    }
}

/// A node of shreds reads 20 bytes of each child: byte 19 changes the root, byte 20 does not; of the root all 32 count.
#[test]
fn nodes_of_shreds_read_twenty_bytes() {
    let rule = MerkleRule::ShredsSha256;
    let leaves = leaves(2, &mut ChaCha8Rng::seed_from_u64(9));
    let root = naive_root(rule, &leaves);
    for (byte, expected) in [(19, Verdict::Invalid), (20, Verdict::Valid), (31, Verdict::Valid)] {
        for child in 0..2 {
            let mut changed = leaves.clone();
            changed[child][byte] ^= 1;
            assert_eq!(
                tree(rule, &changed, Some(&root)).0,
                expected,
                "byte {byte} of child {child}"
            );
            let (leaf, sibling) = (changed[child], changed[child ^ 1]);
            assert_eq!(path(rule, &leaf, &root, child as u32, 2, &[sibling]), expected);
        }
    }
    let mut other = root;
    other[20] ^= 1;
    assert_eq!(tree(rule, &leaves, Some(&other)).0, Verdict::Invalid);
}

/// Index, size and length that do not belong together: the loop of RFC 9162 must say what the recursion says.
#[test]
fn paths_of_any_shape_equal_the_recursion() {
    let rule = MerkleRule::Rfc6962Sha256;
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let (mut some, mut none) = (0, 0);
    for count in 0..=20usize {
        for index in 0..=20usize {
            for depth in 0..=6 {
                let siblings = leaves(depth, &mut rng);
                let leaf = rng.random();
                let reached = naive_climb(rule, leaf, index, count, &siblings);
                let root = reached.unwrap_or_else(|| rng.random());
                let verdict = path(rule, &leaf, &root, index as u32, count as u32, &siblings);
                assert_eq!(
                    verdict,
                    Verdict::of(reached.is_some()),
                    "{index} of {count}, {depth} siblings"
                );
                *(if reached.is_some() { &mut some } else { &mut none }) += 1;
            }
        }
    }
    assert!(some > 200 && none > 200, "both outcomes occur: {some}, {none}");
}

/// Under the rule of Bitcoin a number of leaves fixes depth and range of the index, which the path alone does not show: the
/// doubled node gives its leaf a second index, and an inner node can pose as a leaf of a shallower tree.
#[test]
fn a_known_leaf_count_binds_a_path_of_bitcoin() {
    let rule = MerkleRule::BitcoinSha256d;
    let leaves = leaves(5, &mut ChaCha8Rng::seed_from_u64(6));
    let root = naive_root(rule, &leaves);
    let siblings = naive_path(rule, 4, &leaves);
    for (index, leaf_count, expected) in [
        (4, 0, true),
        (4, 5, true),
        (5, 0, true),
        (5, 5, false),
        (5, 6, true),
        (4, 4, false),
        (4, 9, false),
    ] {
        let verdict = path(rule, &leaves[4], &root, index, leaf_count, &siblings);
        assert_eq!(verdict, Verdict::of(expected), "index {index} of {leaf_count}");
    }
    let inner = hash(rule, 1, &[&leaves[0], &leaves[1]]);
    let shorter = &naive_path(rule, 0, &leaves)[1..];
    assert_eq!(path(rule, &inner, &root, 0, 0, shorter), Verdict::Valid);
    assert_eq!(path(rule, &inner, &root, 0, 5, shorter), Verdict::Invalid);
    // Depths around powers of two, and the lone leaf, whose path is empty.
    for (leaf_count, depth) in [(1usize, 0), (2, 1), (3, 2), (4, 2), (5, 3), (8, 3), (9, 4)] {
        let leaves = self::leaves(leaf_count, &mut ChaCha8Rng::seed_from_u64(7));
        let (root, siblings) = (naive_root(rule, &leaves), naive_path(rule, 0, &leaves));
        assert_eq!(siblings.len(), depth);
        assert_eq!(
            path(rule, &leaves[0], &root, 0, leaf_count as u32, &siblings),
            Verdict::Valid
        );
    }
}

#[test]
fn rows_outside_their_ranges_are_refused() {
    let rule = MerkleRule::BitcoinSha256d;
    let refuse = |stage: Stage, field: &str, push: &dyn Fn(&mut BatchBuilder) -> Result<u32, RowError>| {
        let mut builder = BatchBuilder::new(Program::single(stage), policy(rule));
        match push(&mut builder) {
            Err(RowError::Field { field: got, .. }) => assert_eq!(got, field),
            other => panic!("{field}: {other:?}"),
        }
    };
    refuse(Stage::Tree, "in_len", &|builder| {
        let place = builder.arena_push(&[], 1)?;
        builder.push(TreeRow::compute(place))
    });
    refuse(Stage::Tree, "in_len", &|builder| {
        let place = builder.arena_push(&[&[0; 33]], 1)?;
        builder.push(TreeRow::compute(place))
    });
    refuse(Stage::LeafHash, "leaf_bytes", &|builder| {
        let place = builder.arena_push(&[&[0; 33]], 1)?;
        builder.push(LeafHashRow::new(place, 0))
    });
    refuse(Stage::LeafHash, "stride_bytes", &|builder| {
        let place = builder.arena_push(&[&[0; 33]], 1)?;
        builder.push(LeafHashRow::with_stride(place, 8, 7))
    });
    refuse(Stage::LeafHash, "leaf_count", &|builder| {
        let place = builder.arena_push(&[&[0; 33]], 1)?;
        let mut row = LeafHashRow::new(place, 32);
        row.leaf_count = 3;
        builder.push(row)
    });
    refuse(Stage::Path, "depth", &|builder| {
        let place = builder.arena_push(&[&[0; 33 * 32]], 1)?;
        builder.push(PathRow::new(place, &[0; 32], &[0; 32], 0, 0))
    });
    refuse(Stage::Path, "in_len", &|builder| {
        let place = builder.arena_push(&[&[0; 65]], 1)?;
        builder.push(PathRow::new(place, &[0; 32], &[0; 32], 0, 0))
    });
    refuse(Stage::Path, "compare", &|builder| {
        let place = builder.arena_push(&[&[0; 32]], 1)?;
        let mut row = PathRow::new(place, &[0; 32], &[0; 32], 0, 0);
        row.compare = 2;
        builder.push(row)
    });
}

#[test]
fn nodes_are_counted_as_hashed() {
    // Bitcoin: 5 leaves make 3, 2, 1 nodes; RFC 6962: always one less than leaves.
    for (leaf_count, bitcoin, rfc) in [
        (0, 0, 0),
        (1, 0, 0),
        (2, 1, 1),
        (3, 3, 2),
        (5, 6, 4),
        (8, 7, 7),
        (2_048, 2_047, 2_047),
    ] {
        assert_eq!(nodes(MerkleRule::BitcoinSha256d, leaf_count), bitcoin);
        assert_eq!(nodes(MerkleRule::ShredsSha256, leaf_count), bitcoin);
        assert_eq!(nodes(MerkleRule::Rfc6962Sha256, leaf_count), rfc);
    }
}

#[test]
fn sha256d_of_nothing_is_the_known_value() {
    assert_eq!(
        hex::encode(sha256d(b"")),
        "5df6e0e2761359d30a8275058e299fcc0381534545f55cf43e41983f5d4c9456"
    );
}
