//! Engines with vector lanes against the portable engine: verdicts and output bytes of every hash stage, row by row.
//! Sizes around the lanes, a spoiled row in every place, random shapes. `PERIGEE_CASES` draws more rows than the ordinary run.
//! Never compares an engine with itself: without lanes on this machine there is nothing to compare, and the tests say so.

use std::sync::Arc;

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Program, Verdict},
    cpu::{Portable, engines},
    engine::{Engine, run_alone},
    job::Job,
    merkle::{LeafHashRow, PathRow, TreeRow, portable},
    policy::{MerkleRule, Policy},
    primitive::Stage,
    scrypt::{ScryptRow, naive},
};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const RULES: [MerkleRule; 4] = [
    MerkleRule::BitcoinSha256d,
    MerkleRule::Rfc6962Sha256,
    MerkleRule::Rfc6962Sm3,
    MerkleRule::ShredsSha256,
];

/// Two groups of 32 messages and one more: every cut into groups of 32, of 16, idle lanes and single messages.
const SIZES_TO: usize = 65;

/// Engines besides the portable one that offer this stage under this policy.
fn with_lanes(stage: Stage, policy: &Policy) -> Vec<Arc<dyn Engine>> {
    let offers = |engine: &Arc<dyn Engine>| engine.name() != Portable.name() && engine.offers(stage, policy);
    let engines: Vec<_> = engines().into_iter().filter(offers).collect();
    if engines.is_empty() {
        eprintln!("SKIPPED: no vector lanes for {stage} on this machine");
    }
    engines
}

fn policy(merkle: MerkleRule) -> Policy {
    Policy {
        merkle,
        ..Policy::default()
    }
}

/// Random rows this run draws a stage.
fn cases() -> usize {
    std::env::var("PERIGEE_CASES").map_or(2_000, |cases| cases.parse().expect("a number of cases"))
}

/// Every engine says and writes what the portable engine does, and it decides every row. Returns its verdicts.
fn same(batch: &Batch) -> Vec<Verdict> {
    let expected = run_alone(&Portable, batch);
    for engine in with_lanes(batch.tables()[0].stage(), batch.policy()) {
        let got = run_alone(&*engine, batch);
        for row in 0..batch.len() {
            let header = batch.tables()[0].header(row);
            let of = batch.len();
            let (rule, name) = (batch.policy().merkle, engine.name());
            assert_eq!(
                (got.verdict(row), got.output(header)),
                (expected.verdict(row), expected.output(header)),
                "{name}, {rule:?}: row {row} of {of}"
            );
        }
        assert_eq!(got, expected, "nothing is written between the windows");
    }
    (0..batch.len()).map(|row| expected.verdict(row)).collect()
}

fn bytes(count: usize, rng: &mut ChaCha8Rng) -> Vec<u8> {
    let mut bytes = vec![0; count];
    rng.fill_bytes(&mut bytes);
    bytes
}

/// A batch of rows made of inputs in its arena.
fn batch<J: Job>(policy: Policy, make: impl FnOnce(&mut BatchBuilder) -> Vec<J>) -> Batch {
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), policy);
    for row in make(&mut builder) {
        builder.push(row).expect("a well-formed row");
    }
    builder.finish()
}

/// Trees of these leaves that must have their roots, or where `roots` says so another one.
fn trees(rule: MerkleRule, leaves: &[Vec<portable::Hash>], wrong: impl Fn(usize) -> bool) -> Batch {
    batch(policy(rule), |builder| {
        let row = |(at, leaves): (usize, &Vec<portable::Hash>)| {
            let place = builder.arena_push(&[leaves.as_flattened()], 1).expect("room");
            let tree = portable::root(rule, leaves, &mut Vec::new()).expect("a leaf");
            let mut root = tree.root;
            root[31] ^= u8::from(wrong(at));
            TreeRow::new(place, &root)
        };
        leaves.iter().enumerate().map(row).collect()
    })
}

fn hashes(count: usize, rng: &mut ChaCha8Rng) -> Vec<portable::Hash> {
    bytes(32 * count, rng).as_chunks().0.to_vec()
}

/// Trees of every width up to twice the lanes and one more: every odd level, every cut of a level into groups.
#[test]
fn trees_of_every_width() {
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    for rule in RULES {
        for width in 1..=2 * SIZES_TO {
            let alone = trees(rule, &[hashes(width, &mut rng)], |_| false);
            assert_eq!(same(&alone), [Verdict::Valid], "{rule:?} of {width}");
        }
        // Blocks of a large tree in full, one leaf less and one more, and a last block that is odd at many levels.
        for width in [1_023, 1_024, 1_025, 2_047, 2_048, 2_049, 3_079, 4_097, 9_001] {
            assert_eq!(
                same(&trees(rule, &[hashes(width, &mut rng)], |_| true)),
                [Verdict::Invalid]
            );
        }
    }
}

/// Forests of so many trees of mixed widths, some with wrong roots: trees end at different levels, and no verdict wanders.
#[test]
fn forests_of_every_size() {
    let mut rng = ChaCha8Rng::seed_from_u64(2);
    for rule in RULES {
        for count in 0..=SIZES_TO {
            let leaves: Vec<_> = (0..count).map(|at| hashes(1 + (at * 7) % 19, &mut rng)).collect();
            let verdicts = same(&trees(rule, &leaves, |at| at % 3 == 1));
            assert!((0..count).all(|at| verdicts[at] == Verdict::of(at % 3 != 1)));
        }
        // More leaves than are grown at once: cut between trees, and around one that is larger alone.
        let leaves: Vec<_> = [3, 8_000, 500, 9_000, 1, 2].map(|width| hashes(width, &mut rng)).into();
        assert_eq!(same(&trees(rule, &leaves, |_| false)), [Verdict::Valid; 6]);
    }
}

/// Equal neighbours at every place of every level of trees around the lanes, alone and between others: only Bitcoin reports
/// them, and never the node that an odd level doubles.
#[test]
fn mutations_in_every_place() {
    let mut rng = ChaCha8Rng::seed_from_u64(3);
    for rule in RULES {
        for width in [2, 3, 5, 31, 32, 33, 66, 130, 1_041] {
            let good = hashes(width, &mut rng);
            let mut forest = vec![good.clone()];
            // Of the leaves, then of whole subtrees.
            for run in [1, 2, 4, 8] {
                // Of a tree of blocks some places, and all of the last block.
                let (step, last_block) = if width > 1_000 { (52 * run, 1_024) } else { (run, width) };
                let places = (0..width).step_by(step).chain((last_block..width).step_by(run));
                for at in places.filter(|at| at + 2 * run <= width) {
                    let mut leaves = good.clone();
                    leaves.copy_within(at..at + run, at + run);
                    let is_pair = at % (2 * run) == 0;
                    let mutated = portable::root(rule, &leaves, &mut Vec::new()).expect("leaves").mutated;
                    if rule == MerkleRule::BitcoinSha256d && is_pair {
                        assert!(mutated, "{run} at {at} of {width}");
                    }
                    if rule != MerkleRule::BitcoinSha256d || (run == 1 && !is_pair) {
                        assert!(!mutated, "{run} at {at} of {width}");
                    }
                    same(&trees(rule, std::slice::from_ref(&leaves), |_| false));
                    forest.push(leaves);
                }
            }
            same(&trees(rule, &forest, |_| false));
        }
    }
}

/// Equal neighbours below every node of every level of sixteen subtrees that are hashed side by side, and in the next block.
#[test]
fn mutations_in_every_subtree() {
    let mut rng = ChaCha8Rng::seed_from_u64(14);
    let rule = MerkleRule::BitcoinSha256d;
    let good = hashes(1_024 + 64, &mut rng);
    for run in [1, 2, 4, 8, 16, 32, 64] {
        for lane in 0..17 {
            let mut leaves = good.clone();
            let at = 64 * lane + rng.random_range(0..64 / (2 * run).min(64)) * 2 * run;
            // The last subtree has no right neighbour.
            if at + 2 * run > leaves.len() {
                continue;
            }
            leaves.copy_within(at..at + run, at + run);
            let tree = trees(rule, std::slice::from_ref(&leaves), |_| false);
            let is_pair = at % (2 * run) == 0;
            assert_eq!(same(&tree), [Verdict::of(!is_pair)], "{run} at {at}");
        }
    }
}

/// Random forests.
#[test]
fn random_trees() {
    let mut rng = ChaCha8Rng::seed_from_u64(4);
    let mut left = cases();
    while left > 0 {
        for rule in RULES {
            let count = rng.random_range(1..=64).min(left.max(1));
            let leaves: Vec<_> = (0..count)
                .map(|_| {
                    // Now and then a tree of whole blocks.
                    let bits = if rng.random_bool(0.002) {
                        13
                    } else {
                        rng.random_range(0..8)
                    };
                    let width = 1 + rng.random_range(0..1usize << bits);
                    let mut leaves = hashes(width, &mut rng);
                    if rng.random_bool(0.2) {
                        let (from, to) = (rng.random_range(0..width), rng.random_range(0..width));
                        leaves[to] = leaves[from];
                    }
                    leaves
                })
                .collect();
            let wrong = rng.random_range(0..count);
            same(&trees(rule, &leaves, |at| at == wrong));
            left = left.saturating_sub(count);
        }
    }
}

/// One path, as it is checked or as its root is computed.
#[derive(Clone)]
struct Path {
    leaf: portable::Hash,
    siblings: Vec<portable::Hash>,
    index: u32,
    leaf_count: u32,
    /// Whether the root is compared, and then whether with another one.
    compare: bool,
    wrong: bool,
}

fn paths(rule: MerkleRule, paths: &[Path]) -> Batch {
    batch(policy(rule), |builder| {
        let row = |path: &Path| {
            let place = builder.arena_push(&[path.siblings.as_flattened()], 1).expect("room");
            if !path.compare {
                return PathRow::compute(place, &path.leaf, path.index, path.leaf_count);
            }
            let climb = match rule {
                MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256 => portable::climb_by_index,
                MerkleRule::Rfc6962Sha256 | MerkleRule::Rfc6962Sm3 => portable::climb_by_size,
            };
            let root = climb(rule, path.leaf, path.index, path.leaf_count, &path.siblings);
            let mut root = root.unwrap_or_default();
            root[0] ^= u8::from(path.wrong);
            PathRow::new(place, &path.leaf, &root, path.index, path.leaf_count)
        };
        paths.iter().map(row).collect()
    })
}

/// A path of a random leaf; with `fits`, its depth is right for index and size under the rules that know a depth.
fn random_path(rng: &mut ChaCha8Rng, fits: bool) -> Path {
    let bits = rng.random_range(0..24);
    let leaf_count = 1 + rng.random_range(0..1u32 << bits);
    let index = rng.random_range(0..leaf_count);
    let depth = match fits {
        true => leaf_count.saturating_sub(1).checked_ilog2().map_or(0, |log| log + 1),
        false => rng.random_range(0..=32),
    };
    Path {
        leaf: hashes(1, rng)[0],
        siblings: hashes(depth as usize, rng),
        index,
        leaf_count: if rng.random_bool(0.3) { 0 } else { leaf_count },
        compare: rng.random_bool(0.7),
        wrong: rng.random_bool(0.1),
    }
}

/// Every number of paths, of equal and of mixed depths.
#[test]
fn paths_of_every_batch_size() {
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    for rule in RULES {
        for count in 0..=SIZES_TO {
            let mixed: Vec<_> = (0..count).map(|_| random_path(&mut rng, true)).collect();
            same(&paths(rule, &mixed));
            let equal = (0..count).map(|at| Path {
                leaf: hashes(1, &mut rng)[0],
                siblings: hashes(4, &mut rng),
                index: at as u32 % 16,
                leaf_count: 16,
                compare: true,
                wrong: false,
            });
            let equal: Vec<_> = equal.collect();
            let verdicts = same(&paths(rule, &equal));
            assert!(verdicts.iter().all(|verdict| *verdict == Verdict::Valid), "{rule:?}");
        }
    }
}

/// A wrong root, a wrong sibling and an index out of range in every place of two groups: that row fails and no other.
#[test]
fn a_bad_path_in_every_place() {
    let mut rng = ChaCha8Rng::seed_from_u64(6);
    for rule in RULES {
        let good: Vec<_> = (0..SIZES_TO as u32)
            .map(|at| Path {
                leaf: hashes(1, &mut rng)[0],
                siblings: hashes(3, &mut rng),
                index: at % 8,
                leaf_count: 8,
                compare: true,
                wrong: false,
            })
            .collect();
        for place in 0..good.len() {
            for fault in 0..2 {
                let mut rows = good.clone();
                match fault {
                    0 => rows[place].wrong = true,
                    _ => rows[place].index = 8,
                }
                let verdicts = same(&paths(rule, &rows));
                let wrong: Vec<_> = (0..rows.len()).filter(|at| verdicts[*at] != Verdict::Valid).collect();
                assert_eq!(wrong, [place], "{rule:?}");
            }
        }
    }
}

/// Random paths, of fitting and of any shape.
#[test]
fn random_paths() {
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    let mut left = cases();
    while left > 0 {
        for rule in RULES {
            let count = rng.random_range(1..=600).min(left.max(1));
            let rows: Vec<_> = (0..count)
                .map(|_| {
                    let fits = rng.random_bool(0.8);
                    random_path(&mut rng, fits)
                })
                .collect();
            same(&paths(rule, &rows));
            left = left.saturating_sub(count);
        }
    }
}

/// Leaves of a row: bytes in all, bytes of a leaf, bytes from one to the next.
type Run = (usize, u32, u32);

fn leaf_runs(rule: MerkleRule, runs: &[Run], rng: &mut ChaCha8Rng) -> Batch {
    batch(policy(rule), |builder| {
        let row = |(total, leaf, stride): &Run| {
            let place = builder.arena_push(&[&bytes(*total, rng)], 1).expect("room");
            LeafHashRow::with_stride(place, *leaf, *stride)
        };
        runs.iter().map(row).collect()
    })
}

/// Single leaves of every length up to four blocks, side by side, so that every padding stands beside every other; then runs of
/// so many leaves, whole and with a short end.
#[test]
fn leaves_of_every_length_and_count() {
    let mut rng = ChaCha8Rng::seed_from_u64(8);
    for rule in RULES {
        let single: Vec<Run> = (0..=260)
            .map(|length| (length, length.max(1) as u32, length.max(1) as u32))
            .collect();
        same(&leaf_runs(rule, &single, &mut rng));
        for count in 0..=SIZES_TO {
            let runs = [(count * 100, 100, 100), (count * 48, 40, 48), (count * 64 + 1, 64, 64)];
            same(&leaf_runs(rule, &runs, &mut rng));
        }
    }
}

/// Random runs of leaves.
#[test]
fn random_leaves() {
    let mut rng = ChaCha8Rng::seed_from_u64(9);
    let mut left = cases();
    while left > 0 {
        for rule in RULES {
            let count = rng.random_range(1..=40);
            let runs: Vec<Run> = (0..count)
                .map(|_| {
                    let bits = rng.random_range(0..11);
                    let leaf = 1 + rng.random_range(0..1u32 << bits);
                    let stride = leaf + rng.random_range(0..9);
                    (rng.random_range(0..8 * stride as usize), leaf, stride)
                })
                .collect();
            let batch = leaf_runs(rule, &runs, &mut rng);
            same(&batch);
            left = left.saturating_sub(batch.len());
        }
    }
}

/// A target that about half of all hashes meet.
const HALF: [u32; 8] = {
    let mut half = [u32::MAX; 8];
    half[7] = u32::MAX / 2;
    half
};

fn proofs(rows: Vec<ScryptRow>) -> Batch {
    batch(Policy::default(), |_| rows)
}

fn random_proof(rng: &mut ChaCha8Rng) -> ScryptRow {
    let header = bytes(80, rng);
    ScryptRow::proof_of_work(header[..].try_into().expect("80 bytes"), HALF)
}

/// Every number of headers up to two groups and one more.
#[test]
fn proofs_of_every_batch_size() {
    let mut rng = ChaCha8Rng::seed_from_u64(10);
    for count in 0..=33 {
        same(&proofs((0..count).map(|_| random_proof(&mut rng)).collect()));
    }
}

/// A flipped bit of a header and a target just missed in every place: that row changes and no other. Other parameters before,
/// between and behind.
#[test]
fn a_bad_proof_in_every_place() {
    let mut rng = ChaCha8Rng::seed_from_u64(11);
    for count in [4, 8, 12, 17] {
        let mut good: Vec<_> = (0..count).map(|_| random_proof(&mut rng)).collect();
        let batch = proofs(good.clone());
        let outputs = run_alone(&Portable, &batch);
        for (at, row) in good.iter_mut().enumerate() {
            // The very hash is the target: met, and one less is not.
            let hash = outputs.output(batch.tables()[0].header(at));
            row.target = std::array::from_fn(|limb| {
                u32::from_le_bytes(hash[4 * limb..4 * limb + 4].try_into().expect("four bytes"))
            });
        }
        assert_eq!(same(&proofs(good.clone())), vec![Verdict::Valid; count]);
        for place in 0..count {
            let mut missed = good.clone();
            missed[place].target[0] = missed[place].target[0].wrapping_sub(1);
            let verdicts = same(&proofs(missed));
            let wrong: Vec<_> = (0..count).filter(|at| verdicts[*at] != Verdict::Valid).collect();
            assert_eq!(wrong, [place]);
            let mut other = good.clone();
            (other[place].log2_n, other[place].p) = (4, 2);
            same(&proofs(other));
        }
    }
}

/// Random headers, in groups of random sizes.
#[test]
fn random_proofs() {
    let mut rng = ChaCha8Rng::seed_from_u64(12);
    // A proof of work costs the portable engine a thousand times what a node costs.
    let mut left = (cases() / 10).min(100_000);
    while left > 0 {
        let count = rng.random_range(1..=64).min(left);
        same(&proofs((0..count).map(|_| random_proof(&mut rng)).collect()));
        left -= count;
    }
}

/// A key from a random password and salt by random parameters; often those of proof of work, which such a row is not.
fn random_key(builder: &mut BatchBuilder, rng: &mut ChaCha8Rng) -> ScryptRow {
    let mut part = || {
        let length = if rng.random_bool(0.3) {
            80
        } else {
            rng.random_range(0..300)
        };
        bytes(length, rng)
    };
    let (password, salt) = (part(), part());
    let place = builder.arena_push(&[&password, &salt], 1).expect("room");
    let (log2_n, r, p) = match rng.random_bool(0.3) {
        true => (10, 1, 1),
        false => (
            rng.random_range(1..=10),
            rng.random_range(1..=9),
            rng.random_range(1..=3),
        ),
    };
    ScryptRow::derive(place, password.len() as u32, log2_n, r, p).with_target(HALF)
}

/// Proofs of work and keys in any order: every engine, the portable one too, gives the hash of the `scrypt` crate.
#[test]
fn random_keys_between_proofs() {
    let mut rng = ChaCha8Rng::seed_from_u64(14);
    let mut left = (cases() / 20).min(50_000);
    while left > 0 {
        let count = rng.random_range(1..=40).min(left);
        let mut inputs = Vec::new();
        let batch = batch(Policy::default(), |builder| {
            let mut row = || match rng.random_bool(0.6) {
                true => random_proof(&mut rng),
                false => random_key(builder, &mut rng),
            };
            (0..count).map(|_| row()).inspect(|row| inputs.push(*row)).collect()
        });
        let verdicts = same(&batch);
        let outputs = run_alone(&Portable, &batch);
        for (at, row) in inputs.iter().enumerate() {
            let header = batch.tables()[0].header(at);
            let arena: &[u8] = bytemuck::cast_slice(batch.arena());
            // Without input the offset is the tag of the row.
            let input = match header.in_len as usize {
                0 => &[],
                length => &arena[64 * header.in_off as usize..][..length],
            };
            let hash = naive::hash(row, input);
            assert_eq!(outputs.output(header), hash, "row {at} of {count}: {row:?}");
            assert_eq!(verdicts[at], Verdict::of(hash[31] < 0x80), "row {at} of {count}");
        }
        left -= count;
    }
}

/// The comparison of this file sees a wrong byte: an engine that spoils one output of one row.
#[test]
#[should_panic(expected = "row 3 of 5")]
fn a_wrong_byte_is_seen() {
    let mut rng = ChaCha8Rng::seed_from_u64(13);
    let rows: Vec<_> = (0..5).map(|_| random_proof(&mut rng)).collect();
    let (right, mut spoiled) = (proofs(rows.clone()), rows);
    spoiled[3].inline[0] ^= 1;
    let (expected, got) = (run_alone(&Portable, &right), run_alone(&Portable, &proofs(spoiled)));
    for row in 0..5 {
        let header = right.tables()[0].header(row);
        assert_eq!(got.output(header), expected.output(header), "row {row} of 5");
    }
}
