//! Merkle hashing on a software device: vectors, random leaves, trees and paths under every rule, and leaf hashes with their tree.
//! Roots, hashes and verdicts must be the portable engine's; every judge must see every answer that is not its row's.
//! Never a tree whose size has no reason: the edges of workgroups, levels and passes stand in the lists.

use std::sync::Arc;

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Program},
    conformance::Suite,
    gpu::{
        machine::Answers,
        runner::{Ran, Runner, judge},
        shader::{Said, Trust},
    },
    merkle::{
        LeafHashRow, PathRow, TreeRow,
        portable::{self, Hash},
    },
    policy::{MerkleRule, Policy},
    primitive::{Primitive, Stage},
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::support::{decided, runner, software};

const RULES: [MerkleRule; 4] = [
    MerkleRule::BitcoinSha256d,
    MerkleRule::Rfc6962Sha256,
    MerkleRule::Rfc6962Sm3,
    MerkleRule::ShredsSha256,
];

/// Random rows of each stage and rule: 10,000 of a stage.
const ROWS: usize = 2_500;

fn builder(stages: &[Stage], merkle: MerkleRule) -> BatchBuilder {
    let policy = Policy {
        merkle,
        ..Policy::default()
    };
    BatchBuilder::new(Program::new(stages), policy)
}

fn hashes(count: usize, random: &mut ChaCha8Rng) -> Vec<Hash> {
    (0..count).map(|_| random.random()).collect()
}

/// Every row as software decides it; the device's own windows where it says valid.
fn assert_decides(runner: &mut Runner, batch: &Arc<Batch>) {
    let ran = runner.run(batch, Trust::Closed).expect("the batch runs");
    let (outputs, expected) = (decided(&ran, batch), software(batch));
    for row in 0..batch.len() {
        assert_eq!(
            outputs.verdict(row),
            expected.verdict(row),
            "row {row} of {}",
            batch.program()
        );
    }
    assert!(
        outputs.slabs.last() == expected.slabs.last(),
        "windows of {}",
        batch.program()
    );
}

#[test]
fn vectors() {
    let Some(mut runner) = runner(false) else { return };
    let suite = Suite::load(Primitive::Merkle, false).expect("the vectors load");
    let report = suite.run_by(|batch| {
        let ran = runner.run(batch, Trust::Closed).expect("the batch runs");
        Some(decided(&ran, batch))
    });
    assert!(
        report.passed() && report.not_offered.is_empty(),
        "{:?}",
        report.mismatches
    );
}

/// Leaves of no byte, of every length around the blocks that padding fills, and of several blocks; at strides of their own; runs that
/// end in a short leaf; runs longer than a workgroup, so that lanes of one row meet in it.
#[test]
fn leaves() {
    let Some(mut runner) = runner(false) else { return };
    for (rule, seed) in RULES.into_iter().zip(1..) {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut builder = builder(&[Stage::LeafHash], rule);
        for row in 0..ROWS {
            let leaf_bytes = match row {
                0..=200 => row,
                _ => random.random_range(1..400),
            };
            let leaf_count = match row {
                0..=200 => 1,
                201..=205 => [63, 64, 65, 129, 200][row - 201],
                _ => random.random_range(1..4),
            };
            let stride = leaf_bytes + if row % 3 == 0 { random.random_range(0..70) } else { 0 };
            let whole = leaf_bytes.max(stride * (leaf_count - 1) + random.random_range(1..=leaf_bytes.max(1)));
            let bytes: Vec<u8> = (0..whole.min(stride * leaf_count)).map(|_| random.random()).collect();
            let place = builder.arena_push(&[&bytes], 1).expect("room");
            let row = LeafHashRow::with_stride(place, leaf_bytes.max(1) as u32, stride.max(1) as u32);
            builder.push(row).expect("a well-formed row");
        }
        assert_decides(&mut runner, &Arc::new(builder.finish()));
    }
}

/// Sizes of trees: every one up to beyond a level of 64; a workgroup's lanes and slots, and one and two more and less; 2^13: parts
/// of several workgroups; 3 * 1024 + 1: a last part of one leaf.
fn sizes(random: &mut ChaCha8Rng) -> Vec<usize> {
    let mut sizes: Vec<usize> = (1..=70).collect();
    for edge in [127usize, 255, 511, 1_023, 2_047] {
        sizes.extend([edge, edge + 1, edge + 2]);
    }
    sizes.extend([3_073, 8_191, 8_192, 8_193]);
    sizes.extend((sizes.len()..ROWS).map(|_| random.random_range(1..40)));
    sizes
}

#[test]
fn trees() {
    let Some(mut runner) = runner(false) else { return };
    for (rule, seed) in RULES.into_iter().zip(5..) {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut builder = builder(&[Stage::Tree], rule);
        for (row, size) in sizes(&mut random).into_iter().enumerate() {
            let mut leaves = hashes(size, &mut random);
            if row % 11 == 10 {
                // The last leaves once more: a mutation where they fill what is doubled.
                let run = 1 << random.random_range(0..4);
                leaves.extend_from_within(size.saturating_sub(run)..);
            }
            let mut root = portable::root(rule, &leaves, &mut Vec::new()).expect("a leaf").root;
            root[random.random_range(0..32)] ^= u8::from(row % 7 == 3) << random.random_range(0..8);
            let place = builder.arena_push(&[leaves.as_flattened()], 1).expect("room");
            let row = match row % 5 {
                4 => TreeRow::compute(place),
                _ => TreeRow::new(place, &root),
            };
            builder.push(row).expect("a well-formed row");
        }
        assert_decides(&mut runner, &Arc::new(builder.finish()));
    }
}

/// One tree of three passes, beside one of a single leaf.
#[test]
fn a_large_tree() {
    let Some(mut runner) = runner(false) else { return };
    let mut random = ChaCha8Rng::seed_from_u64(9);
    let mut builder = builder(&[Stage::Tree], MerkleRule::BitcoinSha256d);
    for size in [(1 << 18) + 1, 1] {
        let leaves = hashes(size, &mut random);
        let place = builder.arena_push(&[leaves.as_flattened()], 1).expect("room");
        builder.push(TreeRow::compute(place)).expect("a well-formed row");
    }
    assert_decides(&mut runner, &Arc::new(builder.finish()));
}

/// Paths of true and of false shapes, with and without a root, some of them broken.
#[test]
fn paths() {
    let Some(mut runner) = runner(false) else { return };
    for (rule, seed) in RULES.into_iter().zip(10..) {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut builder = builder(&[Stage::Path], rule);
        let by_index = matches!(rule, MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256);
        for row in 0..ROWS {
            let leaf_count: u32 = match row % 4 {
                0 => random.random_range(0..20),
                1 => 1 << random.random_range(0..31),
                _ => random.random_range(1..5_000),
            };
            let index = match random.random_range(0..10) {
                0 => random.random(),
                _ => random.random_range(0..leaf_count.max(1)),
            };
            // The depth that fits, found by trying; sometimes another.
            let climb = |depth: usize, leaf: Hash, siblings: &[Hash]| match by_index {
                true => portable::climb_by_index(rule, leaf, index, leaf_count, &siblings[..depth]),
                false => portable::climb_by_size(rule, leaf, index, leaf_count, &siblings[..depth]),
            };
            let (leaf, siblings) = (random.random(), hashes(32, &mut random));
            let depth = match random.random_range(0..10) {
                0 => random.random_range(0..=32),
                _ => (0..=32)
                    .find(|depth| climb(*depth, leaf, &siblings).is_some())
                    .unwrap_or(3),
            };
            let mut root = climb(depth, leaf, &siblings).unwrap_or_default();
            root[random.random_range(0..32)] ^= u8::from(row % 6 == 5) << random.random_range(0..8);
            let place = builder
                .arena_push(&[siblings[..depth].as_flattened()], 1)
                .expect("room");
            let row = match row % 5 {
                4 => PathRow::compute(place, &leaf, index, leaf_count),
                _ => PathRow::new(place, &leaf, &root, index, leaf_count),
            };
            builder.push(row).expect("a well-formed row");
        }
        assert_decides(&mut runner, &Arc::new(builder.finish()));
    }
}

/// Blocks of transactions whose leaves never leave the device; the second has a byte that is not of its root, the third two equal
/// transactions.
#[test]
fn leaves_and_their_tree_in_one_submission() {
    let Some(mut runner) = runner(false) else { return };
    for (rule, seed) in RULES.into_iter().zip(15..) {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut builder = builder(&[Stage::LeafHash, Stage::Tree], rule);
        for (block, size) in [1usize, 70, 65, 2_000, 130].into_iter().enumerate() {
            let mut bytes: Vec<u8> = (0..size * 81).map(|_| random.random()).collect();
            if block == 2 {
                bytes.copy_within(62 * 81..63 * 81, 63 * 81);
            }
            let leaves: Vec<Hash> = bytes.chunks(81).map(|bytes| portable::leaf(rule, bytes)).collect();
            let root = portable::root(rule, &leaves, &mut Vec::new()).expect("a leaf").root;
            bytes[40 * usize::from(block == 1)] ^= u8::from(block == 1);
            let place = builder.arena_push(&[&bytes], 1).expect("room");
            let row = builder
                .push_to(0, LeafHashRow::new(place, 81))
                .expect("a well-formed row");
            let hashes = builder.output_place(0, row as usize);
            builder
                .push_to(1, TreeRow::new(hashes, &root))
                .expect("a well-formed row");
        }
        let batch = Arc::new(builder.finish());
        let ran = runner.run(&batch, Trust::Closed).expect("the batch runs");
        assert_eq!(ran.said[0], vec![Said::Valid; batch.tables()[0].len()], "{rule:?}");
        let expected = software(&batch);
        let outputs = decided(&ran, &batch);
        for row in 0..batch.len() {
            assert_eq!(outputs.verdict(row), expected.verdict(row), "{rule:?}: block {row}");
        }
        assert_eq!(ran.said[1][1], Said::Invalid, "{rule:?}: the changed byte");
        assert!(outputs.slabs[1] == expected.slabs[1], "{rule:?}: windows");
    }
}

/// One batch of each stage whose rows are all valid, to break its answers.
fn valid_batches() -> Vec<Arc<Batch>> {
    let mut random = ChaCha8Rng::seed_from_u64(20);
    let mut batches = Vec::new();
    let rule = MerkleRule::BitcoinSha256d;
    let mut leaves = builder(&[Stage::LeafHash], rule);
    let mut trees = builder(&[Stage::Tree], rule);
    let mut paths = builder(&[Stage::Path], rule);
    for row in 0..4usize {
        let place = leaves
            .arena_push(&[hashes(row + 1, &mut random).as_flattened()], 1)
            .expect("room");
        leaves.push(LeafHashRow::new(place, 32)).expect("a well-formed row");
        let nodes = hashes(row + 2, &mut random);
        let root = portable::root(rule, &nodes, &mut Vec::new()).expect("a leaf").root;
        let place = trees.arena_push(&[nodes.as_flattened()], 1).expect("room");
        let tree = if row % 2 == 0 {
            TreeRow::new(place, &root)
        } else {
            TreeRow::compute(place)
        };
        trees.push(tree).expect("a well-formed row");
        let root = portable::climb_by_index(rule, nodes[0], 1, 0, &nodes[1..]).expect("index 1");
        let place = paths.arena_push(&[nodes[1..].as_flattened()], 1).expect("room");
        let path = match row % 2 {
            0 => PathRow::new(place, &nodes[0], &root, 1, 0),
            _ => PathRow::compute(place, &nodes[0], 1, 0),
        };
        paths.push(path).expect("a well-formed row");
    }
    batches.extend([leaves, trees, paths].map(|builder| Arc::new(builder.finish())));
    batches
}

/// Zeros, the answers of an earlier frame, answers of other rows, and every bit of every answer and window: never valid.
#[test]
fn judges_see_every_answer_that_is_not_its_rows() {
    let Some(mut runner) = runner(false) else { return };
    for batch in valid_batches() {
        let stale = runner.run(&batch, Trust::Closed).expect("the batch runs");
        let ran = runner.run(&batch, Trust::Closed).expect("the batch runs");
        let whole = vec![Said::Valid; batch.len()];
        assert_eq!(ran.said[0], whole, "{}", batch.program());
        let table = &batch.tables()[0];
        let row_words = ran.frame.stages[0].answer_words as usize;
        let none_valid = |answers: &Answers, what: &str| {
            let said = judge(&ran.frame, answers, 0);
            assert!(
                said.iter().all(|said| *said != Said::Valid),
                "{}: {what}",
                batch.program()
            );
        };
        let mut zeros = ran.answers.clone();
        zeros.stages[0].words.fill(0);
        none_valid(&zeros, "zero answers");
        zeros.stages[0].slab.fill(0);
        none_valid(&zeros, "zeros");
        none_valid(&stale.answers, "stale");
        let mut stale_words = ran.answers.clone();
        stale_words.stages[0].words.clone_from(&stale.answers.stages[0].words);
        none_valid(&stale_words, "stale answers with fresh windows");
        let mut swapped = ran.answers.clone();
        swapped.stages[0].words.rotate_left(row_words);
        none_valid(&swapped, "answers of the next row");
        for bit in 0..ran.answers.stages[0].words.len() * 32 {
            let mut flipped = ran.answers.clone();
            flipped.stages[0].words[bit / 32] ^= 1 << (bit % 32);
            let mut expected = whole.clone();
            let said = judge(&ran.frame, &flipped, 0);
            let row = bit / 32 / row_words;
            assert_ne!(said[row], Said::Valid, "{}: bit {bit} of the answers", batch.program());
            expected[row] = said[row];
            assert_eq!(said, expected, "the other rows stand");
        }
        for row in 0..batch.len() {
            let header = table.header(row);
            for bit in 0..header.out_cap as usize * 8 {
                let mut flipped = ran.answers.clone();
                flipped.stages[0].slab[header.out_off as usize * 64 + bit / 8] ^= 1 << (bit % 8);
                assert_ne!(
                    judge(&ran.frame, &flipped, 0)[row],
                    Said::Valid,
                    "{}: bit {bit} of window {row}",
                    batch.program()
                );
            }
        }
    }
}

/// A device that may lie is given nothing of this: whoever knows the root can answer it.
#[test]
fn nothing_is_offered_where_devices_are_to_be_proved() {
    let Some(mut runner) = runner(false) else { return };
    for batch in valid_batches() {
        let refused: Option<Ran> = runner.run(&batch, Trust::Proved).ok();
        assert!(refused.is_none(), "{}", batch.program());
    }
}
