//! Every engine of lanes against the portable engine on the erasure stages: outcomes and outputs, byte for byte.
//! Shapes, lengths, losses and faults are chosen for the edges of lanes and tiles, then drawn; `PERIGEE_CASES` draws more.
//! Never states what is right: that are the vectors and the peers of the other tests.

use std::sync::Arc;

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Program, Verdict},
    cpu::{Portable, engines},
    engine::{Engine, run_alone},
    erasure::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe, push_recover_input},
    policy::Policy,
    primitive::Stage,
};
use rand::{RngExt, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;

/// Engines beside the portable one that offer the erasure stages; says so if there is none.
fn lanes() -> Vec<Arc<dyn Engine>> {
    let offers = |engine: &Arc<dyn Engine>| engine.offers(Stage::RsEncode, &Policy::default());
    let lanes: Vec<_> = engines().into_iter().filter(offers).collect();
    let lanes: Vec<_> = lanes
        .into_iter()
        .filter(|engine| engine.name() != Portable.name())
        .collect();
    if lanes.is_empty() {
        eprintln!("SKIPPED: this processor has no lanes for erasure codes");
    }
    lanes
}

/// Runs the rows that `fill` adds on every engine of lanes, and returns what the portable engine says.
fn verdicts(lanes: &[Arc<dyn Engine>], stage: Stage, fill: impl FnOnce(&mut BatchBuilder)) -> Vec<Verdict> {
    let mut builder = BatchBuilder::new(Program::single(stage), Policy::default());
    fill(&mut builder);
    let batch: Batch = builder.finish();
    let expected = run_alone(&Portable, &batch);
    for engine in lanes {
        let got = run_alone(&**engine, &batch);
        for row in 0..batch.len() {
            assert_eq!(
                got.outcomes[0][row],
                expected.outcomes[0][row],
                "{}, row {row}",
                engine.name()
            );
        }
        assert!(got == expected, "{}: outputs of {stage}", engine.name());
    }
    (0..batch.len()).map(|row| expected.verdict(row)).collect()
}

fn stripe(k: usize, m: usize, shard_bytes: usize) -> Stripe {
    Stripe {
        original_count: k as u32,
        recovery_count: m as u32,
        shard_bytes: shard_bytes as u32,
    }
}

fn bytes(count: usize, rng: &mut ChaCha8Rng) -> Vec<u8> {
    let mut bytes = vec![0; count];
    rng.fill(&mut bytes[..]);
    bytes
}

/// All shards of a stripe of random originals, recovery by the portable engine.
fn codeword(stripe: &Stripe, rng: &mut ChaCha8Rng) -> Vec<Vec<u8>> {
    let shard_bytes = stripe.shard_bytes as usize;
    let mut shards: Vec<_> = (0..stripe.original_count).map(|_| bytes(shard_bytes, rng)).collect();
    let mut builder = BatchBuilder::new(Program::single(Stage::RsEncode), Policy::default());
    push_encode(&mut builder, stripe, &shards);
    let batch = builder.finish();
    let outputs = run_alone(&Portable, &batch);
    let window = outputs.output(batch.tables()[0].header(0));
    let slots = window.chunks_exact(stripe.stride_bytes() as usize);
    shards.extend(slots.map(|slot| slot[..shard_bytes].to_vec()));
    shards
}

fn push_encode(builder: &mut BatchBuilder, stripe: &Stripe, shards: &[Vec<u8>]) {
    let originals: Vec<&[u8]> = shards[..stripe.original_count as usize]
        .iter()
        .map(Vec::as_slice)
        .collect();
    let place = builder.arena_push(&originals, 64).unwrap();
    builder.push(RsEncodeRow::new(*stripe, place)).unwrap();
}

fn push_check(builder: &mut BatchBuilder, stripe: &Stripe, shards: &[Vec<u8>]) {
    let all: Vec<&[u8]> = shards.iter().map(Vec::as_slice).collect();
    let place = builder.arena_push(&all, 64).unwrap();
    builder.push(RsCheckRow::new(*stripe, place)).unwrap();
}

fn push_recover(builder: &mut BatchBuilder, stripe: &Stripe, shards: &[Vec<u8>], is_lost: impl Fn(usize) -> bool) {
    let present = |(index, shard)| (!is_lost(index)).then_some(Vec::as_slice(shard));
    let present: Vec<_> = shards.iter().enumerate().map(present).collect();
    let place = push_recover_input(builder, stripe, &present).unwrap();
    builder.push(RsRecoverRow::new(*stripe, place)).unwrap();
}

/// One stripe through all three stages: encoded, checked, and recovered without these shards.
fn round(lanes: &[Arc<dyn Engine>], stripe: Stripe, lost: &[usize], rng: &mut ChaCha8Rng) {
    let shards = codeword(&stripe, rng);
    verdicts(lanes, Stage::RsEncode, |builder| push_encode(builder, &stripe, &shards));
    let checked = verdicts(lanes, Stage::RsCheck, |builder| push_check(builder, &stripe, &shards));
    assert_eq!(checked, [Verdict::Valid], "{stripe:?}");
    let recovered = verdicts(lanes, Stage::RsRecover, |builder| {
        push_recover(builder, &stripe, &shards, |shard| lost.contains(&shard));
    });
    let enough = lost.len() <= stripe.recovery_count as usize;
    assert_eq!(recovered, [Verdict::of(enough)], "{stripe:?} without {lost:?}");
}

fn draw_lost(stripe: &Stripe, count: usize, rng: &mut ChaCha8Rng) -> Vec<usize> {
    let mut order: Vec<usize> = (0..stripe.shard_count() as usize).collect();
    order.shuffle(rng);
    order.truncate(count);
    order
}

/// Every k and m up to 13 (matrices of one to three groups, and the smallest transforms), one byte more than a column.
#[test]
fn every_small_code() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(1));
    for k in 1..=13 {
        for m in 1..=13 {
            let stripe = stripe(k, m, 65);
            let lost = draw_lost(&stripe, m, &mut rng);
            round(&lanes, stripe, &lost, &mut rng);
        }
    }
}

/// Every length up to 200 bytes: every tail of a column, and one to four columns, by matrix and by transform.
#[test]
fn every_short_length() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(2));
    for shard_bytes in 1..=200 {
        for (k, m) in [(5, 3), (16, 16), (20, 40)] {
            let stripe = stripe(k, m, shard_bytes);
            let lost = draw_lost(&stripe, 3, &mut rng);
            round(&lanes, stripe, &lost, &mut rng);
        }
    }
}

/// Codes that use all points of the field or nearly all, where transforms are cut at both ends; every original lost where the
/// recovery shards suffice, else as many as may be; with all shards, and with a wrong one among those to spare.
#[test]
fn codes_at_the_limits_of_the_field() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(9));
    let mut shapes = vec![
        (1, 1),
        (64, 192),
        (65, 191),
        (63, 193),
        (192, 64),
        (193, 63),
        (16, 240),
        (240, 16),
    ];
    for k in [1, 2, 127, 128, 129, 254, 255] {
        shapes.push((k, 256 - k));
    }
    for (k, m) in shapes {
        for shard_bytes in [1, 63, 64, 65] {
            let stripe = stripe(k, m, shard_bytes);
            let lost: Vec<usize> = (0..k.min(m)).collect();
            round(&lanes, stripe, &lost, &mut rng);
            round(&lanes, stripe, &[], &mut rng);
            if m < 2 {
                continue;
            }
            let mut shards = codeword(&stripe, &mut rng);
            let (bad, lost) = (k + rng.random_range(0..m), rng.random_range(0..k));
            shards[bad][shard_bytes - 1] ^= 0x80;
            let recovered = verdicts(&lanes, Stage::RsRecover, |builder| {
                push_recover(builder, &stripe, &shards, |shard| shard == lost);
            });
            assert_eq!(
                recovered,
                [Verdict::Invalid],
                "{stripe:?}: {bad} is bad, {lost} is lost"
            );
        }
    }
}

/// Lengths on both sides of a strip of four columns and of the tiles: 32 and 64 rows in 384 chunks, sources of a product of
/// several groups, slots that are whole pages.
#[test]
fn lengths_around_tiles() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(3));
    let shapes = [(10, 4), (32, 32), (33, 20), (48, 9), (64, 64), (100, 70), (128, 128)];
    for (k, m) in shapes {
        for columns in [3, 4, 5, 6, 7, 11, 12, 13, 24, 25, 64] {
            for shard_bytes in [columns * 64 - 63, columns * 64] {
                let stripe = stripe(k, m, shard_bytes);
                let lost = draw_lost(&stripe, m.min(9), &mut rng);
                round(&lanes, stripe, &lost, &mut rng);
            }
        }
    }
}

/// Every pattern of loss of every code of up to eight shards, among them those with one shard too few.
#[test]
fn every_loss_of_small_codes() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(4));
    for count in 2..=8usize {
        for k in 1..count {
            let stripe = stripe(k, count - k, 70);
            let shards = codeword(&stripe, &mut rng);
            let recovered = verdicts(&lanes, Stage::RsRecover, |builder| {
                for lost in 0..1usize << count {
                    push_recover(builder, &stripe, &shards, |shard| lost >> shard & 1 == 1);
                }
            });
            for (lost, verdict) in recovered.into_iter().enumerate() {
                let enough = lost.count_ones() as usize <= count - k;
                assert_eq!(verdict, Verdict::of(enough), "{stripe:?} without {lost:b}");
            }
        }
    }
}

/// A flipped bit in every shard alone, at both ends of the shard: the check fails; a recovery with a shard to spare fails too, or
/// has lost the bad one.
#[test]
fn a_bad_shard_in_every_position() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(5));
    for (k, m, shard_bytes) in [
        (1, 1, 1),
        (10, 4, 300),
        (7, 9, 64),
        (16, 16, 129),
        (32, 32, 769),
        (20, 40, 65),
        (223, 32, 70),
    ] {
        let stripe = stripe(k, m, shard_bytes);
        let good = codeword(&stripe, &mut rng);
        for at in [0, shard_bytes / 2, shard_bytes - 1] {
            let bad: Vec<Vec<Vec<u8>>> = (0..k + m)
                .map(|position| {
                    let mut shards = good.clone();
                    shards[position][at] ^= 1 << (position % 8);
                    shards
                })
                .collect();
            let checked = verdicts(&lanes, Stage::RsCheck, |builder| {
                bad.iter().for_each(|shards| push_check(builder, &stripe, shards));
            });
            assert!(
                checked.iter().all(|verdict| *verdict == Verdict::Invalid),
                "{stripe:?}, byte {at}"
            );
            let lost = draw_lost(&stripe, m - 1, &mut rng);
            let recovered = verdicts(&lanes, Stage::RsRecover, |builder| {
                for shards in &bad {
                    push_recover(builder, &stripe, shards, |shard| lost.contains(&shard));
                }
            });
            for (position, verdict) in recovered.into_iter().enumerate() {
                assert_eq!(
                    verdict,
                    Verdict::of(lost.contains(&position)),
                    "{stripe:?} without {lost:?}, bad {position}"
                );
            }
        }
    }
}

/// Bytes behind the shards and in the slots of absent shards are not read, whatever stands there, and outputs have zero there.
#[test]
fn garbage_between_shards_changes_nothing() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(6));
    for (k, m, shard_bytes) in [(3, 2, 70), (16, 16, 1), (20, 40, 100), (32, 32, 700), (128, 128, 65)] {
        let stripe = stripe(k, m, shard_bytes);
        let shards = codeword(&stripe, &mut rng);
        let lost = draw_lost(&stripe, m, &mut rng);
        let slot = |shard: &Vec<u8>, rng: &mut ChaCha8Rng| {
            let mut slot = shard.clone();
            slot.extend(bytes(stripe.stride_bytes() as usize - shard_bytes, rng));
            slot
        };
        let slots: Vec<u8> = shards.iter().flat_map(|shard| slot(shard, &mut rng)).collect();
        let stride = stripe.stride_bytes() as usize;
        verdicts(&lanes, Stage::RsEncode, |builder| {
            let place = builder.arena_push(&[&slots[..k * stride]], 1).unwrap();
            builder.push(RsEncodeRow::new(stripe, place)).unwrap();
        });
        let checked = verdicts(&lanes, Stage::RsCheck, |builder| {
            let place = builder.arena_push(&[&slots], 1).unwrap();
            builder.push(RsCheckRow::new(stripe, place)).unwrap();
        });
        assert_eq!(checked, [Verdict::Valid], "{stripe:?}");
        let mut spoilt = slots;
        for shard in &lost {
            rng.fill(&mut spoilt[shard * stride..(shard + 1) * stride]);
        }
        // Bits of the bitmap beyond the last shard are garbage too.
        let mut bitmap = bytes(stripe.bitmap_bytes() as usize, &mut rng);
        for shard in 0..k + m {
            let bit = 1 << (shard % 8);
            bitmap[shard / 8] = bitmap[shard / 8] & !bit | if lost.contains(&shard) { 0 } else { bit };
        }
        let recovered = verdicts(&lanes, Stage::RsRecover, |builder| {
            let place = builder.arena_push(&[&bitmap, &spoilt], 1).unwrap();
            builder.push(RsRecoverRow::new(stripe, place)).unwrap();
        });
        assert_eq!(recovered, [Verdict::Valid], "{stripe:?} without {lost:?}");
    }
}

/// No rows; rows of many shapes in one batch, each beginning at another chunk of a page.
#[test]
fn batches_of_no_row_and_of_mixed_rows() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(7));
    for stage in [Stage::RsEncode, Stage::RsCheck, Stage::RsRecover] {
        assert_eq!(verdicts(&lanes, stage, |_| ()), []);
    }
    let stripes: Vec<(Stripe, Vec<Vec<u8>>)> = (0..67)
        .map(|index| {
            let stripe = stripe(1 + index * 5 % 40, 1 + index * 3 % 35, 1 + index * 37 % 500);
            (stripe, codeword(&stripe, &mut rng))
        })
        .collect();
    verdicts(&lanes, Stage::RsEncode, |builder| {
        for (index, (stripe, shards)) in stripes.iter().enumerate() {
            builder.arena_push(&[&vec![0xff; 64 * (index % 64)]], 1).unwrap();
            push_encode(builder, stripe, shards);
        }
    });
    verdicts(&lanes, Stage::RsCheck, |builder| {
        stripes
            .iter()
            .for_each(|(stripe, shards)| push_check(builder, stripe, shards));
    });
    verdicts(&lanes, Stage::RsRecover, |builder| {
        for (index, (stripe, shards)) in stripes.iter().enumerate() {
            push_recover(builder, stripe, shards, |shard| shard % 3 == index % 3);
        }
    });
}

/// Shapes, lengths, losses and faults as they come.
#[test]
fn drawn_rows() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(8));
    let cases: usize = std::env::var("PERIGEE_CASES").map_or(600, |cases| cases.parse().unwrap());
    for case in 0..cases {
        // Mostly small codes, so that many rows are drawn.
        let shards_max: usize = [8, 16, 40, 80, 256][rng.random_range(0..5)];
        let k = rng.random_range(1..shards_max);
        let m = rng.random_range(1..=shards_max - k);
        let bytes_max = if shards_max > 64 { 150 } else { 400 };
        let stripe = stripe(k, m, rng.random_range(1..=bytes_max));
        let mut shards = codeword(&stripe, &mut rng);
        if case % 2 == 0 {
            let (position, at) = (rng.random_range(0..k + m), rng.random_range(0..shards[0].len()));
            shards[position][at] ^= rng.random_range(1..=255u8);
        }
        verdicts(&lanes, Stage::RsEncode, |builder| {
            push_encode(builder, &stripe, &shards)
        });
        let checked = verdicts(&lanes, Stage::RsCheck, |builder| push_check(builder, &stripe, &shards));
        assert_eq!(checked, [Verdict::of(case % 2 == 1)], "{stripe:?}");
        let lost_count = rng.random_range(0..=m + 1);
        let lost = draw_lost(&stripe, lost_count, &mut rng);
        verdicts(&lanes, Stage::RsRecover, |builder| {
            push_recover(builder, &stripe, &shards, |shard| lost.contains(&shard));
        });
    }
}
