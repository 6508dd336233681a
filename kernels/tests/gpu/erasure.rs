//! Erasure codes on a software device: vectors, random stripes of both codes, and stripes recovered, hashed and compared with a root in
//! one submission. Windows and verdicts must be the portable engine's; the judges must see every answer that is not its row's.
//! Never a shape without a reason: edges of blocks of targets, sources, columns, and both arrangements of Leopard.

use std::sync::Arc;

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Program},
    conformance::Suite,
    erasure::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe, push_recover_input},
    gpu::{
        machine::Answers,
        runner::{Runner, judge},
        shader::{Said, Trust},
    },
    merkle::{
        LeafHashRow, TreeRow,
        portable::{self, Hash},
    },
    policy::{ErasureCode, MerkleRule, Policy},
    primitive::{Primitive, Stage},
};
use rand::{RngExt, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;

use crate::support::{decided, runner, software};

const CODES: [ErasureCode; 2] = [ErasureCode::Gf8, ErasureCode::Gf16];

fn builder(stages: &[Stage], erasure: ErasureCode) -> BatchBuilder {
    let policy = Policy {
        erasure,
        merkle: MerkleRule::ShredsSha256,
        ..Policy::default()
    };
    BatchBuilder::new(Program::new(stages), policy)
}

fn stripe(original_count: u32, recovery_count: u32, shard_bytes: u32) -> Stripe {
    Stripe {
        original_count,
        recovery_count,
        shard_bytes,
    }
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

/// All shards of a stripe: random originals, recovery shards of the portable engine.
fn shards(code: ErasureCode, stripe: &Stripe, random: &mut ChaCha8Rng) -> Vec<Vec<u8>> {
    let bytes = stripe.shard_bytes as usize;
    let mut shards: Vec<Vec<u8>> = (0..stripe.original_count)
        .map(|_| (0..bytes).map(|_| random.random()).collect())
        .collect();
    let mut builder = builder(&[Stage::RsEncode], code);
    let parts: Vec<&[u8]> = shards.iter().map(Vec::as_slice).collect();
    let place = builder.arena_push(&parts, 64).expect("room");
    builder
        .push(RsEncodeRow::new(*stripe, place))
        .expect("a well-formed row");
    let batch = builder.finish();
    let outputs = software(&batch);
    let window = outputs.output(batch.tables()[0].header(0));
    shards.extend(
        window
            .chunks(stripe.stride_bytes() as usize)
            .map(|slot| slot[..bytes].to_vec()),
    );
    shards
}

/// GF(2^8): 1, 7, 8, 9 targets: blocks of eight; 15, 16, 17 sources: fills of sixteen; 64, 65 columns of 16 bytes; odd ends of shards; the
/// largest code. GF(2^16): both arrangements, counts at powers of two and beside them, one shard, every kind of end of a shard.
fn shapes(code: ErasureCode) -> Vec<Stripe> {
    let shapes: &[(u32, u32, u32)] = match code {
        ErasureCode::Gf8 => &[
            (1, 1, 1),
            (1, 7, 17),
            (15, 8, 64),
            (16, 9, 63),
            (17, 2, 1_024),
            (32, 32, 1_040),
            (3, 5, 1_025),
            (67, 33, 200),
            (223, 33, 80),
        ],
        ErasureCode::Gf16 => &[
            (1, 1, 2),
            (1, 9, 64),
            (9, 1, 62),
            (3, 2, 30),
            (2, 3, 66),
            (5, 7, 126),
            (7, 5, 64),
            (8, 8, 190),
            (16, 5, 100),
            (33, 20, 128),
            (20, 33, 70),
            (300, 100, 64),
            (100, 300, 66),
            (1_025, 64, 64),
        ],
    };
    shapes.iter().map(|(k, m, bytes)| stripe(*k, *m, *bytes)).collect()
}

#[test]
fn vectors() {
    let Some(mut runner) = runner(false) else { return };
    let suite = Suite::load(Primitive::Erasure, false).expect("the vectors load");
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

/// Stripes of all shapes in one batch a stage: encoded, checked whole and with a wrong bit, recovered from as many losses as the code
/// bears, from one less with a wrong bit somewhere, and from one too many.
#[test]
fn stripes() {
    let Some(mut runner) = runner(false) else { return };
    for (code, seed) in CODES.into_iter().zip(1..) {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let stripes: Vec<Stripe> = shapes(code).into_iter().flat_map(|stripe| [stripe; 3]).collect();
        assert_stripes(&mut runner, code, &stripes, &mut random);
    }
}

/// Small stripes of any shape, more than 10^4 rows: 9,306 over GF(2^8), where each has its matrix, in batches that fit the smallest
/// devices; 900 over GF(2^16), where stripes of a shape go together.
#[test]
fn random_stripes() {
    let Some(mut runner) = runner(false) else { return };
    let mut random = ChaCha8Rng::seed_from_u64(6);
    for _ in 0..3 {
        let stripes: Vec<Stripe> = (0..1_034)
            .map(|_| {
                stripe(
                    random.random_range(1..20),
                    random.random_range(1..12),
                    random.random_range(1..200),
                )
            })
            .collect();
        assert_stripes(&mut runner, ErasureCode::Gf8, &stripes, &mut random);
    }
    let few: Vec<Stripe> = (0..3)
        .map(|_| {
            stripe(
                random.random_range(1..4),
                random.random_range(1..3),
                2 * random.random_range(1..100),
            )
        })
        .collect();
    let stripes: Vec<Stripe> = (0..300).map(|row| few[row % few.len()]).collect();
    assert_stripes(&mut runner, ErasureCode::Gf16, &stripes, &mut random);
}

/// Every third stripe has a wrong bit in its check and its recovery, every third has lost one shard too many.
fn assert_stripes(runner: &mut Runner, code: ErasureCode, stripes: &[Stripe], random: &mut ChaCha8Rng) {
    let stages = [Stage::RsEncode, Stage::RsCheck, Stage::RsRecover];
    let mut builders = stages.map(|stage| builder(&[stage], code));
    let [encode, check, recover] = &mut builders;
    for (round, stripe) in stripes.iter().enumerate() {
        let (k, m) = (stripe.original_count as usize, stripe.recovery_count as usize);
        let mut shards = shards(code, stripe, random);
        let all: Vec<&[u8]> = shards.iter().map(Vec::as_slice).collect();
        let place = encode.arena_push(&all[..k], 64).expect("room");
        encode
            .push(RsEncodeRow::new(*stripe, place))
            .expect("a well-formed row");
        if round % 3 == 1 {
            let byte = random.random_range(0..stripe.shard_bytes as usize);
            shards[random.random_range(0..k + m)][byte] ^= 1 << random.random_range(0..8);
        }
        let all: Vec<&[u8]> = shards.iter().map(Vec::as_slice).collect();
        let place = check.arena_push(&all, 64).expect("room");
        check.push(RsCheckRow::new(*stripe, place)).expect("a well-formed row");
        let lost = [m, m - 1, m + 1][round % 3];
        let mut order: Vec<usize> = (0..k + m).collect();
        order.shuffle(random);
        let is_present = |shard: &usize| !order[..lost].contains(shard);
        let present: Vec<Option<&[u8]>> = (0..k + m)
            .map(|shard| is_present(&shard).then_some(all[shard]))
            .collect();
        let place = push_recover_input(recover, stripe, &present).expect("room");
        recover
            .push(RsRecoverRow::new(*stripe, place))
            .expect("a well-formed row");
    }
    for builder in builders {
        assert_decides(runner, &Arc::new(builder.finish()));
    }
}

/// Shreds of which some are lost: recovered, their leaves and their root in one submission; the second set has a wrong shard.
#[test]
fn recovered_shards_and_their_tree_in_one_submission() {
    let Some(mut runner) = runner(false) else { return };
    for (code, seed) in CODES.into_iter().zip(3..) {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let stages = [Stage::RsRecover, Stage::LeafHash, Stage::Tree];
        let mut builder = builder(&stages, code);
        let stripe = stripe(32, 32, 1_000);
        for set in 0..3 {
            let mut shards = shards(code, &stripe, &mut random);
            let leaf = |shard: &Vec<u8>| portable::leaf(MerkleRule::ShredsSha256, shard);
            let leaves: Vec<Hash> = shards[..32].iter().map(leaf).collect();
            let root = portable::root(MerkleRule::ShredsSha256, &leaves, &mut Vec::new())
                .expect("a leaf")
                .root;
            shards[40][999] ^= u8::from(set == 1);
            let present: Vec<Option<&[u8]>> = shards
                .iter()
                .enumerate()
                .map(|(shard, bytes)| (shard % 2 == 0).then_some(&bytes[..]))
                .collect();
            let place = push_recover_input(&mut builder, &stripe, &present).expect("room");
            let row = builder
                .push_to(0, RsRecoverRow::new(stripe, place))
                .expect("a well-formed row");
            let originals = builder.output_place(0, row as usize);
            let leaves = LeafHashRow::with_stride(originals, 1_000, stripe.stride_bytes() as u32);
            let row = builder.push_to(1, leaves).expect("a well-formed row");
            let hashes = builder.output_place(1, row as usize);
            builder
                .push_to(2, TreeRow::new(hashes, &root))
                .expect("a well-formed row");
        }
        let batch = Arc::new(builder.finish());
        let ran = runner.run(&batch, Trust::Closed).expect("the batch runs");
        assert_eq!(ran.said[2], [Said::Valid, Said::Invalid, Said::Valid], "{code:?}");
        assert_eq!([&ran.said[0], &ran.said[1]], [&vec![Said::Valid; 3]; 2], "{code:?}");
        let (outputs, expected) = (decided(&ran, &batch), software(&batch));
        for row in 0..batch.len() {
            assert_eq!(outputs.verdict(row), expected.verdict(row), "{code:?}: set {row}");
        }
        assert!(outputs.slabs[2] == expected.slabs[2], "{code:?}: windows");
    }
}

/// Two valid rows of each stage.
fn valid_batches(code: ErasureCode) -> Vec<Arc<Batch>> {
    let mut random = ChaCha8Rng::seed_from_u64(5);
    let mut builders = [Stage::RsEncode, Stage::RsCheck, Stage::RsRecover].map(|stage| builder(&[stage], code));
    for stripe in [stripe(3, 2, 40), stripe(2, 2, 24)] {
        let shards = shards(code, &stripe, &mut random);
        let all: Vec<&[u8]> = shards.iter().map(Vec::as_slice).collect();
        let [encode, check, recover] = &mut builders;
        let place = encode
            .arena_push(&all[..stripe.original_count as usize], 64)
            .expect("room");
        encode.push(RsEncodeRow::new(stripe, place)).expect("a well-formed row");
        let place = check.arena_push(&all, 64).expect("room");
        check.push(RsCheckRow::new(stripe, place)).expect("a well-formed row");
        let mut present: Vec<Option<&[u8]>> = all.into_iter().map(Some).collect();
        present[1] = None;
        let place = push_recover_input(recover, &stripe, &present).expect("room");
        recover
            .push(RsRecoverRow::new(stripe, place))
            .expect("a well-formed row");
    }
    builders.into_iter().map(|builder| Arc::new(builder.finish())).collect()
}

/// Zeros, the answers of an earlier frame, answers of other rows, and every bit of every answer and window: never valid.
#[test]
fn judges_see_every_answer_that_is_not_its_rows() {
    let Some(mut runner) = runner(false) else { return };
    for batch in CODES.into_iter().flat_map(valid_batches) {
        let stale = runner.run(&batch, Trust::Closed).expect("the batch runs");
        let ran = runner.run(&batch, Trust::Closed).expect("the batch runs");
        assert_eq!(ran.said[0], vec![Said::Valid; batch.len()], "{}", batch.program());
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
        let mut swapped = ran.answers.clone();
        swapped.stages[0].words.rotate_left(row_words);
        none_valid(&swapped, "answers of the next row");
        for bit in 0..ran.answers.stages[0].words.len() * 32 {
            let mut flipped = ran.answers.clone();
            flipped.stages[0].words[bit / 32] ^= 1 << (bit % 32);
            let said = judge(&ran.frame, &flipped, 0);
            assert_ne!(
                said[bit / 32 / row_words],
                Said::Valid,
                "{}: bit {bit} of the answers",
                batch.program()
            );
        }
        for row in 0..batch.len() {
            let header = batch.tables()[0].header(row);
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
