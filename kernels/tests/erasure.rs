//! The erasure stages against crates `reed-solomon-erasure` and `reed-solomon-simd`, over many shapes and losses.
//! Every stripe goes through a batch and every engine that offers its code. Never reads a file.

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Outputs, Program, Verdict},
    cpu::{Portable, engines},
    engine::run_alone,
    erasure::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe, push_recover_input},
    job::{Job, RowError},
    policy::{ErasureCode, Policy},
    primitive::Stage,
};
use rand::{RngExt, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use reed_solomon_erasure::galois_8::ReedSolomon;

fn policy(erasure: ErasureCode) -> Policy {
    Policy {
        erasure,
        ..Policy::default()
    }
}

fn stripe(original_count: usize, recovery_count: usize, shard_bytes: usize) -> Stripe {
    Stripe {
        original_count: original_count as u32,
        recovery_count: recovery_count as u32,
        shard_bytes: shard_bytes as u32,
    }
}

/// Runs one row whose input `make` puts into the arena: on every engine that offers it, with the same outputs.
fn run<J: Job>(code: ErasureCode, make: impl FnOnce(&mut BatchBuilder) -> J) -> (Batch, Outputs) {
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), policy(code));
    let row = make(&mut builder);
    builder.push(row).unwrap();
    let batch = builder.finish();
    let outputs = run_alone(&Portable, &batch);
    for engine in engines()
        .into_iter()
        .filter(|engine| engine.offers(J::STAGE, batch.policy()))
    {
        assert!(
            run_alone(&*engine, &batch) == outputs,
            "{}: {}",
            engine.name(),
            J::STAGE
        );
    }
    (batch, outputs)
}

/// The shards in an output window; asserts that the padding is zero.
fn shards(stripe: &Stripe, batch: &Batch, outputs: &Outputs) -> Vec<Vec<u8>> {
    let window = outputs.output(batch.tables()[0].header(0));
    window
        .chunks(stripe.stride_bytes() as usize)
        .map(|slot| {
            let (shard, padding) = slot.split_at(stripe.shard_bytes as usize);
            assert!(padding.iter().all(|byte| *byte == 0), "padding is zero");
            shard.to_vec()
        })
        .collect()
}

fn refs(shards: &[Vec<u8>]) -> Vec<&[u8]> {
    shards.iter().map(Vec::as_slice).collect()
}

fn encode(code: ErasureCode, stripe: Stripe, originals: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let (batch, outputs) = run(code, |builder| {
        RsEncodeRow::new(stripe, builder.arena_push(&refs(originals), 64).unwrap())
    });
    assert_eq!(outputs.verdict(0), Verdict::Valid);
    shards(&stripe, &batch, &outputs)
}

fn check(code: ErasureCode, stripe: Stripe, all: &[Vec<u8>]) -> Verdict {
    let (_, outputs) = run(code, |builder| {
        RsCheckRow::new(stripe, builder.arena_push(&refs(all), 64).unwrap())
    });
    outputs.verdict(0)
}

fn recover(code: ErasureCode, stripe: Stripe, all: &[Option<&[u8]>]) -> (Verdict, Vec<Vec<u8>>) {
    let (batch, outputs) = run(code, |builder| {
        RsRecoverRow::new(stripe, push_recover_input(builder, &stripe, all).unwrap())
    });
    (outputs.verdict(0), shards(&stripe, &batch, &outputs))
}

fn originals(stripe: &Stripe, rng: &mut ChaCha8Rng) -> Vec<Vec<u8>> {
    (0..stripe.original_count)
        .map(|_| (0..stripe.shard_bytes).map(|_| rng.random()).collect())
        .collect()
}

/// The peer's encoding of the same originals.
fn peer_encode(code: ErasureCode, stripe: &Stripe, originals: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let (k, m) = (stripe.original_count as usize, stripe.recovery_count as usize);
    match code {
        ErasureCode::Gf8 => {
            let mut recovery = vec![vec![0; stripe.shard_bytes as usize]; m];
            ReedSolomon::new(k, m)
                .unwrap()
                .encode_sep(originals, &mut recovery)
                .unwrap();
            recovery
        }
        ErasureCode::Gf16 => reed_solomon_simd::encode(k, m, originals).unwrap(),
    }
}

/// Smallest; one byte short of, at and over a chunk; neighbours of 16; Solana shreds (32 + 32); CCSDS (223 + 32); the largest
/// shapes of the field, with many and with one original.
const SHAPES_GF8: [(usize, usize, usize); 13] = [
    (1, 1, 1),
    (2, 1, 63),
    (3, 2, 64),
    (4, 4, 65),
    (15, 16, 2),
    (16, 15, 127),
    (17, 3, 128),
    (32, 32, 1_025),
    (223, 32, 100),
    (128, 127, 129),
    (128, 128, 64),
    (255, 1, 7),
    (1, 255, 1_000),
];

/// Beside the same corners, shapes that GF(2^8) cannot have, on both sides of the crate's change from low to high rate.
const SHAPES_GF16: [(usize, usize, usize); 8] = [
    (1, 1, 2),
    (2, 1, 62),
    (3, 2, 64),
    (5, 9, 66),
    (32, 32, 1_024),
    (300, 60, 126),
    (60, 300, 34),
    (257, 1, 128),
];

fn shapes(code: ErasureCode) -> Vec<Stripe> {
    match code {
        ErasureCode::Gf8 => SHAPES_GF8.iter().map(|(k, m, bytes)| stripe(*k, *m, *bytes)).collect(),
        ErasureCode::Gf16 => SHAPES_GF16.iter().map(|(k, m, bytes)| stripe(*k, *m, *bytes)).collect(),
    }
}

const CODES: [ErasureCode; 2] = [ErasureCode::Gf8, ErasureCode::Gf16];

#[test]
fn encodings_equal_the_peer_byte_for_byte() {
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    for code in CODES {
        for stripe in shapes(code) {
            let originals = originals(&stripe, &mut rng);
            assert_eq!(
                encode(code, stripe, &originals),
                peer_encode(code, &stripe, &originals),
                "{stripe:?}"
            );
        }
    }
}

/// Every length of a last chunk, over three chunks.
#[test]
fn every_shard_length_equals_the_peer() {
    let mut rng = ChaCha8Rng::seed_from_u64(2);
    for shard_bytes in 1..=193 {
        let stripe = stripe(5, 3, shard_bytes);
        let originals = originals(&stripe, &mut rng);
        let recovery = encode(ErasureCode::Gf8, stripe, &originals);
        assert_eq!(
            recovery,
            peer_encode(ErasureCode::Gf8, &stripe, &originals),
            "{shard_bytes} bytes"
        );
    }
}

#[test]
fn one_flipped_bit_in_any_shard_fails_the_check() {
    let mut rng = ChaCha8Rng::seed_from_u64(3);
    for code in CODES {
        for stripe in shapes(code) {
            let originals = originals(&stripe, &mut rng);
            let mut all = [originals.clone(), peer_encode(code, &stripe, &originals)].concat();
            assert_eq!(check(code, stripe, &all), Verdict::Valid, "{stripe:?}");
            let last = all.len() - 1;
            for shard in [
                0,
                stripe.original_count as usize - 1,
                stripe.original_count as usize,
                last,
            ] {
                // First and last byte of the shard.
                for at in [0, stripe.shard_bytes as usize - 1] {
                    all[shard][at] ^= 1 << rng.random_range(0..8);
                    assert_eq!(
                        check(code, stripe, &all),
                        Verdict::Invalid,
                        "{stripe:?}, shard {shard}, byte {at}"
                    );
                    all = [originals.clone(), peer_encode(code, &stripe, &originals)].concat();
                }
            }
        }
    }
}

/// Losses: none; one; as many as the code bears, of originals first, of recovery first, and at random; one too many.
#[test]
fn lost_shards_come_back_up_to_the_limit_and_not_beyond() {
    let mut rng = ChaCha8Rng::seed_from_u64(4);
    for code in CODES {
        for stripe in shapes(code) {
            let (k, m) = (stripe.original_count as usize, stripe.recovery_count as usize);
            let originals = originals(&stripe, &mut rng);
            let all = [originals.clone(), peer_encode(code, &stripe, &originals)].concat();
            let mut shuffled: Vec<usize> = (0..k + m).collect();
            shuffled.shuffle(&mut rng);
            let forward: Vec<usize> = (0..k + m).collect();
            let backward: Vec<usize> = (0..k + m).rev().collect();
            for order in [forward, backward, shuffled] {
                for lost_count in [0, 1, m / 2, m] {
                    let lost = &order[..lost_count];
                    let present: Vec<_> = (0..k + m)
                        .map(|shard| (!lost.contains(&shard)).then_some(&all[shard][..]))
                        .collect();
                    let (verdict, recovered) = recover(code, stripe, &present);
                    assert_eq!(verdict, Verdict::Valid, "{code:?} {stripe:?} without {lost:?}");
                    assert!(recovered == originals, "{code:?} {stripe:?} without {lost:?}");
                }
                let present: Vec<_> = (0..k + m)
                    .map(|shard| (!order[..m + 1].contains(&shard)).then_some(&all[shard][..]))
                    .collect();
                let (verdict, recovered) = recover(code, stripe, &present);
                assert_eq!(verdict, Verdict::Invalid, "{code:?} {stripe:?}: one shard too few");
                assert!(
                    recovered.iter().flatten().all(|byte| *byte == 0),
                    "nothing is handed out"
                );
            }
        }
    }
}

/// A corrupt shard shows as soon as there is one shard more than needed, wherever it stands; with exactly k it cannot.
#[test]
fn surplus_shards_must_agree() {
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    for (code, stripe) in [
        (ErasureCode::Gf8, stripe(6, 4, 65)),
        (ErasureCode::Gf16, stripe(6, 4, 66)),
    ] {
        let originals = originals(&stripe, &mut rng);
        let all = [originals.clone(), peer_encode(code, &stripe, &originals)].concat();
        for corrupt in 0..10 {
            let mut all = all.clone();
            all[corrupt][64] ^= 0x10;
            for lost in 0..=4usize {
                // Lose from the side where the corrupt shard is not.
                let is_lost = |shard: usize| if corrupt < 5 { shard >= 10 - lost } else { shard < lost };
                let present: Vec<_> = (0..10)
                    .map(|shard| (!is_lost(shard)).then_some(&all[shard][..]))
                    .collect();
                let (verdict, recovered) = recover(code, stripe, &present);
                assert_eq!(
                    verdict,
                    Verdict::of(lost == 4),
                    "{code:?}: shard {corrupt} is corrupt, {lost} are lost"
                );
                assert!(recovered != originals, "what is handed out is not the stripe");
                assert_eq!(
                    verdict == Verdict::Invalid,
                    recovered.iter().flatten().all(|byte| *byte == 0)
                );
            }
        }
    }
}

/// Neither the slots of absent shards nor the bytes behind a shard are read.
#[test]
fn garbage_outside_the_present_shards_changes_nothing() {
    let mut rng = ChaCha8Rng::seed_from_u64(6);
    let stripe = stripe(3, 2, 70);
    for code in CODES {
        let originals = originals(&stripe, &mut rng);
        let all = [originals.clone(), peer_encode(code, &stripe, &originals)].concat();
        let mut input = vec![0u8; 64];
        // Shards 1, 2 and 4 are present; bits beyond the five are garbage too.
        input[0] = 0b1111_0110;
        for (index, shard) in all.iter().enumerate() {
            let mut slot: Vec<u8> = (0..128).map(|_| rng.random()).collect();
            if [1, 2, 4].contains(&index) {
                slot[..70].copy_from_slice(shard);
            }
            input.extend(slot);
        }
        let (batch, outputs) = run(code, |builder| {
            RsRecoverRow::new(stripe, builder.arena_push(&[&input], 1).unwrap())
        });
        assert_eq!(outputs.verdict(0), Verdict::Valid, "{code:?}");
        assert_eq!(shards(&stripe, &batch, &outputs), originals, "{code:?}");
    }
}

/// More shapes and patterns than plans are kept, twice, so that plans leave the cache and come back.
#[test]
fn the_cache_of_plans_changes_nothing() {
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    for _ in 0..2 {
        for k in 1..=100 {
            let stripe = stripe(k, 2, 5);
            let originals = originals(&stripe, &mut rng);
            let recovery = encode(ErasureCode::Gf8, stripe, &originals);
            assert_eq!(recovery, peer_encode(ErasureCode::Gf8, &stripe, &originals), "{k} + 2");
        }
    }
}

#[test]
fn rows_outside_their_ranges_are_refused() {
    let refuse = |code, stripe: Stripe, input_bytes: usize, field: &str| {
        let mut builder = BatchBuilder::new(Program::single(Stage::RsEncode), policy(code));
        let place = builder.arena_push(&[&vec![0; input_bytes]], 1).unwrap();
        match builder.push(RsEncodeRow::new(stripe, place)) {
            Err(RowError::Field { field: got, .. }) => assert_eq!(got, field, "{stripe:?}"),
            other => panic!("{stripe:?}: {other:?}"),
        }
    };
    refuse(
        ErasureCode::Gf8,
        stripe(0, 1, 64),
        64,
        "original_count and recovery_count",
    );
    refuse(
        ErasureCode::Gf8,
        stripe(1, 0, 64),
        64,
        "original_count and recovery_count",
    );
    refuse(ErasureCode::Gf8, stripe(1, 1, 0), 64, "shard_bytes");
    refuse(
        ErasureCode::Gf8,
        stripe(128, 129, 1),
        128 * 64,
        "original_count + recovery_count",
    );
    refuse(ErasureCode::Gf16, stripe(2, 1, 63), 128, "shard_bytes");
    refuse(
        ErasureCode::Gf16,
        stripe(65_536, 1, 2),
        64,
        "original_count + recovery_count",
    );
    refuse(ErasureCode::Gf8, stripe(2, 1, 64), 64, "in_len");
    refuse(ErasureCode::Gf8, stripe(2, 1, 64), 192, "in_len");
    // Sizes whose product has more than 32 bits are refused, not wrapped.
    let mut builder = BatchBuilder::new(Program::single(Stage::RsEncode), policy(ErasureCode::Gf8));
    let place = builder.arena_push(&[&[0; 64]], 1).unwrap();
    let huge = RsEncodeRow::new(stripe(1, 255, u32::MAX as usize), place);
    assert!(matches!(builder.push(huge), Err(RowError::Capacity { .. })));
}
