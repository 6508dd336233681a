//! Trees, paths and leaves made against vector lanes: lists of the same root, every path of every size, leaves at block edges.
//! Every engine decides them; what is right is computed here, by the definition and one hash at a time.
//! Never random: each case has a reason, and the verdict that it must have.

use std::sync::Arc;

use perigee_kernels::{
    batch::{BatchBuilder, Outputs, Program, Verdict},
    cpu::engines,
    engine::{Engine, run_alone},
    job::Job,
    merkle::{
        LeafHashRow, PathRow, TreeOutput, TreeRow,
        portable::{self, Hash},
    },
    policy::{MerkleRule, Policy},
};

const RULES: [MerkleRule; 4] = [
    MerkleRule::BitcoinSha256d,
    MerkleRule::Rfc6962Sha256,
    MerkleRule::Rfc6962Sm3,
    MerkleRule::ShredsSha256,
];

/// Leaves that are all different.
fn leaves(count: usize) -> Vec<Hash> {
    (0..count)
        .map(|at| portable::leaf(MerkleRule::BitcoinSha256d, &at.to_le_bytes()))
        .collect()
}

/// Runs rows on every engine that offers them; `look` sees the outputs of each, and the windows by row.
fn on_every_engine<J: Job>(
    rule: MerkleRule,
    make: impl FnOnce(&mut BatchBuilder) -> Vec<J>,
    look: impl Fn(&str, &Outputs, &dyn Fn(usize) -> Vec<u8>),
) {
    let policy = Policy {
        merkle: rule,
        ..Policy::default()
    };
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), policy);
    for row in make(&mut builder) {
        builder.push(row).expect("a well-formed row");
    }
    let batch = builder.finish();
    let offering: Vec<Arc<dyn Engine>> = engines()
        .into_iter()
        .filter(|engine| engine.offers(J::STAGE, &policy))
        .collect();
    assert!(!offering.is_empty());
    for engine in offering {
        let outputs = run_alone(&*engine, &batch);
        let window = |row: usize| outputs.output(batch.tables()[0].header(row)).to_vec();
        look(engine.name(), &outputs, &window);
    }
}

/// MTH of RFC 6962 section 2.1 over leaf hashes, as it is defined: split at the largest power of two below the size.
fn rfc_root(rule: MerkleRule, leaves: &[Hash]) -> Hash {
    match leaves {
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
            portable::node(rule, &rfc_root(rule, left), &rfc_root(rule, right))
        }
    }
}

/// PATH of RFC 6962 section 2.1.1, leaf side first.
fn rfc_path(rule: MerkleRule, index: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() == 1 {
        return Vec::new();
    }
    let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
    let (mut path, sibling) = match index < left.len() {
        true => (rfc_path(rule, index, left), rfc_root(rule, right)),
        false => (rfc_path(rule, index - left.len(), right), rfc_root(rule, left)),
    };
    path.push(sibling);
    path
}

/// Levels of a tree that doubles its odd nodes, the leaves first.
fn levels(rule: MerkleRule, leaves: &[Hash]) -> Vec<Vec<Hash>> {
    let mut levels = vec![leaves.to_vec()];
    while let Some(level) = levels.last().filter(|level| level.len() > 1) {
        let above = level
            .chunks(2)
            .map(|pair| portable::node(rule, &pair[0], pair.last().expect("one or two")));
        let above = above.collect();
        levels.push(above);
    }
    levels
}

/// CVE-2012-2459: where a level is odd, the list that repeats what stands below its last node has the same root. Every size up to
/// 300, alone and all side by side; under the rule of Bitcoin the longer list is mutated and the shorter is not.
#[test]
fn lists_of_the_same_root_are_told_apart() {
    let mut lists = Vec::new();
    for width in 1..=300usize {
        let list = leaves(width);
        let run = 1 << width.trailing_zeros();
        let mut twin = list.clone();
        twin.extend_from_within(width - run..);
        let has_odd_level = run < width;
        let mut every = vec![(list, false)];
        every.extend(has_odd_level.then_some((twin, true)));
        for rule in [MerkleRule::BitcoinSha256d, MerkleRule::ShredsSha256] {
            let roots: Vec<_> = every
                .iter()
                .map(|(list, _)| levels(rule, list).pop().unwrap()[0])
                .collect();
            assert!(roots.iter().all(|root| *root == roots[0]), "{rule:?}, {width}");
            for (list, is_twin) in &every {
                look_at_trees(rule, &[(list.clone(), roots[0], *is_twin)]);
            }
        }
        lists.extend(every);
    }
    for rule in [MerkleRule::BitcoinSha256d, MerkleRule::ShredsSha256] {
        let trees: Vec<_> = lists
            .iter()
            .map(|(list, is_twin)| (list.clone(), levels(rule, list).pop().unwrap()[0], *is_twin))
            .collect();
        look_at_trees(rule, &trees);
    }
}

/// Trees with their roots; the last says whether the rule of Bitcoin reports a mutation.
fn look_at_trees(rule: MerkleRule, trees: &[(Vec<Hash>, Hash, bool)]) {
    let reports = rule == MerkleRule::BitcoinSha256d;
    on_every_engine(
        rule,
        |builder| {
            let row = |(leaves, root, _): &(Vec<Hash>, Hash, bool)| {
                TreeRow::new(builder.arena_push(&[leaves.as_flattened()], 1).expect("room"), root)
            };
            trees.iter().map(row).collect()
        },
        |name, outputs, window| {
            for (at, (leaves, root, is_twin)) in trees.iter().enumerate() {
                let (root, mutated) = (*root, reports && *is_twin);
                let what = format!("{name}, {rule:?}: {} leaves", leaves.len());
                assert_eq!(
                    TreeOutput::read(&window(at)),
                    Some(TreeOutput { root, mutated }),
                    "{what}"
                );
                assert_eq!(outputs.verdict(at), Verdict::of(!mutated), "{what}");
            }
        },
    );
}

/// A mutation at every pair of every level of a block of a large tree, which stays in lanes level after level.
#[test]
fn mutations_inside_large_trees_are_seen_at_every_level() {
    let list = leaves(1_030);
    for run in (0..10).map(|level| 1 << level) {
        let mut trees = vec![];
        for at in (0..1_024).step_by(2 * run) {
            let mut equal = list.clone();
            equal.copy_within(at..at + run, at + run);
            let root = levels(MerkleRule::BitcoinSha256d, &equal).pop().unwrap()[0];
            trees.push((equal, root, true));
        }
        // Alone: forests are another way.
        trees
            .iter()
            .for_each(|tree| look_at_trees(MerkleRule::BitcoinSha256d, std::slice::from_ref(tree)));
    }
}

/// Equal neighbours that are no pair, and equal leaves that are no neighbours, are no mutation; two pairs of which one is equal are.
#[test]
fn what_only_looks_like_a_mutation_is_none() {
    let list = leaves(40);
    let mut trees = Vec::new();
    for width in [3, 4, 5, 17, 33, 40] {
        for at in 0..width - 1 {
            let mut equal = list[..width].to_vec();
            equal[at + 1] = equal[at];
            let root = levels(MerkleRule::BitcoinSha256d, &equal).pop().unwrap()[0];
            trees.push((equal, root, at % 2 == 0));
        }
        let mut apart = list[..width].to_vec();
        apart[width - 1] = apart[0];
        let root = levels(MerkleRule::BitcoinSha256d, &apart).pop().unwrap()[0];
        trees.push((apart, root, false));
    }
    look_at_trees(MerkleRule::BitcoinSha256d, &trees);
}

/// Roots of RFC 6962 by its recursive definition, every size up to 300.
#[test]
fn roots_of_rfc_6962_of_every_size() {
    let list = leaves(300);
    for rule in [MerkleRule::Rfc6962Sha256, MerkleRule::Rfc6962Sm3] {
        let trees: Vec<_> = (1..=list.len())
            .map(|width| (list[..width].to_vec(), rfc_root(rule, &list[..width]), false))
            .collect();
        for tree in &trees {
            look_at_trees(rule, std::slice::from_ref(tree));
        }
        look_at_trees(rule, &trees);
    }
}

/// A path that must be found valid or not.
struct Case {
    why: &'static str,
    leaf: Hash,
    root: Hash,
    index: u32,
    leaf_count: u32,
    siblings: Vec<Hash>,
    verdict: Verdict,
}

/// Around a right path: one sibling more or less, two exchanged, the neighbour's index, another size, bits above the depth.
fn around(rule: MerkleRule, list: &[Hash], index: usize, right: Vec<Hash>, root: Hash) -> Vec<Case> {
    let size = list.len() as u32;
    let case = |why, index: u32, leaf_count, siblings: Vec<Hash>, is_valid| Case {
        why,
        leaf: list[index.min(size - 1) as usize],
        root,
        index,
        leaf_count,
        siblings,
        verdict: Verdict::of(is_valid),
    };
    let by_index = matches!(rule, MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256);
    let (at, depth) = (index as u32, right.len());
    let mut cases = vec![case("as it is", at, size, right.clone(), true)];
    // Without a number of leaves only the rules by index can say anything.
    cases.push(case("no size", at, 0, right.clone(), by_index));
    cases.push(case("an index beyond", size, size, right.clone(), false));
    let longer = [&right[..], &[root]].concat();
    cases.push(case("one sibling more", at, size, longer.clone(), false));
    cases.push(case("one sibling more, no size", at, 0, longer, false));
    if let Some((_, shorter)) = right.split_last() {
        cases.push(case("one sibling less", at, size, shorter.to_vec(), false));
        cases.push(case("one sibling less, no size", at, 0, shorter.to_vec(), false));
        let mut bad = right.clone();
        bad[depth / 2][0] ^= 1;
        cases.push(case("a wrong sibling", at, size, bad, false));
    }
    // A bit above the depth is no place of such a tree.
    let mut high = case("a bit above the depth", at, 0, right.clone(), false);
    high.index |= 1 << depth;
    cases.push(high);
    let mut bit_31 = case("the highest bit", at, 0, right, false);
    bit_31.index |= 1 << 31;
    cases.push(bit_31);
    cases
}

fn look_at_paths(rule: MerkleRule, cases: &[Case]) {
    on_every_engine(
        rule,
        |builder| {
            let row = |case: &Case| {
                let place = builder.arena_push(&[case.siblings.as_flattened()], 1).expect("room");
                PathRow::new(place, &case.leaf, &case.root, case.index, case.leaf_count)
            };
            cases.iter().map(row).collect()
        },
        |name, outputs, _| {
            for (at, case) in cases.iter().enumerate() {
                let (why, index, size) = (case.why, case.index, case.leaf_count);
                assert_eq!(
                    outputs.verdict(at),
                    case.verdict,
                    "{name}, {rule:?}: {why}, {index} of {size}"
                );
            }
        },
    );
}

/// Every leaf of every size up to 40, then the ends and the middle of sizes up to 300.
#[test]
fn paths_of_every_size() {
    for rule in RULES {
        let mut cases = Vec::new();
        for size in (1..=40usize).chain([63, 64, 65, 127, 128, 129, 255, 256, 257, 299, 300]) {
            let list = leaves(size);
            let all: Vec<usize> = match size {
                0..=40 => (0..size).collect(),
                _ => vec![0, 1, size / 2, size - 2, size - 1],
            };
            for index in all {
                let (path, root) = match rule {
                    MerkleRule::Rfc6962Sha256 | MerkleRule::Rfc6962Sm3 => {
                        (rfc_path(rule, index, &list), rfc_root(rule, &list))
                    }
                    MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256 => {
                        let levels = levels(rule, &list);
                        let sibling = |(up, level): (usize, &Vec<Hash>)| {
                            let place = index >> up ^ 1;
                            *level.get(place).unwrap_or(&level[place ^ 1])
                        };
                        let below_root = &levels[..levels.len() - 1];
                        (
                            below_root.iter().enumerate().map(sibling).collect(),
                            levels[levels.len() - 1][0],
                        )
                    }
                };
                cases.extend(around(rule, &list, index, path, root));
            }
        }
        look_at_paths(rule, &cases);
        // One by one and in small numbers, where engines take other ways.
        for few in [1, 2, 3, 17] {
            cases.chunks(few).take(60).for_each(|cases| look_at_paths(rule, cases));
        }
    }
}

/// Leaves of every length up to 300 alone and side by side, and long ones around whole blocks beside an empty one.
#[test]
fn leaves_of_every_length() {
    let long = [4_096, 65_535, 65_536, 1_000_001];
    let lengths: Vec<usize> = (0..=300)
        .chain(long.iter().flat_map(|long| [long - 1, *long, long + 1, long + 64]))
        .collect();
    let text: Vec<u8> = (0..2_000_000u32).map(|at| (at % 251) as u8).collect();
    for rule in RULES {
        let look = |lengths: &[usize]| {
            on_every_engine(
                rule,
                |builder| {
                    let row = |length: &usize| {
                        let place = builder.arena_push(&[&text[..*length]], 1).expect("room");
                        LeafHashRow::new(place, (*length).max(1) as u32)
                    };
                    lengths.iter().map(row).collect()
                },
                |name, outputs, window| {
                    for (at, length) in lengths.iter().enumerate() {
                        let expected = portable::leaf(rule, &text[..*length]);
                        assert_eq!(window(at), expected, "{name}, {rule:?}: a leaf of {length}");
                        assert_eq!(outputs.verdict(at), Verdict::Valid);
                    }
                },
            );
        };
        look(&lengths);
        lengths.iter().for_each(|length| look(&[*length]));
        // A long leaf in every lane beside short ones.
        for lane in 0..17 {
            let mut mixed = vec![lane; 17];
            mixed[lane] = 5_000;
            mixed[(lane + 5) % 17] = 0;
            look(&mixed);
        }
    }
}
