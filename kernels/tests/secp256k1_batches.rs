//! BIP340 batches that lanes prove as a whole against the portable engine: all sizes, bad rows of every kind and place,
//! duplicates, related points. `PERIGEE_CASES` sets the number of random rows.
//! Never trusts agreement alone: rows that were made valid must be valid, and those spoiled by design must not.

use std::sync::Arc;

use crossbeam::channel::{Sender, unbounded};
use perigee_kernels::{
    backend::{Backend, Notifier, Ticket},
    batch::{Batch, BatchBuilder, Outputs, Program, RowTable, Verdict},
    cpu::{CpuBackend, Portable, avx512::Avx512, engines},
    engine::{Engine, Work, run_alone},
    job::{Job, be_from_limbs, limbs_from_be},
    policy::Policy,
    primitive::Stage,
    schnorr::SchnorrRow,
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use secp256k1::{PublicKey, Scalar, SecretKey};
use sha2::{Digest, Sha256};

const N: &str = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
const P: &str = "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f";

type Number = [u8; 32];

fn hex_number(digits: &str) -> Number {
    hex::decode(format!("{digits:0>64}")).unwrap().try_into().unwrap()
}

fn lanes() -> Option<Avx512> {
    let engine = Avx512::new();
    if engine.is_none() {
        eprintln!("SKIPPED: no AVX-512 IFMA");
    }
    engine
}

fn batch(rows: &[SchnorrRow]) -> Batch {
    let mut builder = BatchBuilder::new(Program::single(SchnorrRow::STAGE), Policy::default());
    for row in rows {
        builder.push(*row).expect("a well-formed row");
    }
    builder.finish()
}

/// Valid rows; the first `count` of a fixed sequence.
fn good(count: usize) -> Vec<SchnorrRow> {
    (0..count as u64).map(row).collect()
}

fn row(seed: u64) -> SchnorrRow {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    signed(rng.random(), rng.random())
}

fn signed(secret: Number, message: Number) -> SchnorrRow {
    let pair = secp256k1::Keypair::from_secret_bytes(secret).expect("hardly ever out of range");
    let signature = secp256k1::schnorr::sign_no_aux_rand(&message, &pair);
    let (key, _) = pair.x_only_public_key();
    SchnorrRow::new(&message, &signature.to_byte_array(), &key.to_byte_array())
}

/// Lanes that see many valid rows before each batch, so that there is credit to combine it; other tests use the same credit.
struct Trusting {
    engine: Avx512,
    good: Batch,
}

impl Trusting {
    fn new() -> Option<Self> {
        let engine = lanes()?;
        assert!(engine.offers(SchnorrRow::STAGE, &Policy::default()));
        let rows: Vec<_> = good(64).into_iter().cycle().take(4_096).collect();
        Some(Self {
            engine,
            good: batch(&rows),
        })
    }

    /// The verdicts of these rows, the same with and without credit and by the portable engine.
    fn verdicts(&self, rows: &[SchnorrRow]) -> Vec<Verdict> {
        for _ in 0..2 {
            let outputs = run_alone(&self.engine, &self.good);
            assert!((0..4_096).all(|row| outputs.verdict(row) == Verdict::Valid));
        }
        let batch = batch(rows);
        let portable = run_alone(&Portable, &batch);
        for run in 0..2 {
            let ours = run_alone(&self.engine, &batch);
            compare(&ours, &portable, rows, run);
        }
        (0..rows.len()).map(|row| portable.verdict(row)).collect()
    }
}

fn compare(ours: &Outputs, portable: &Outputs, rows: &[SchnorrRow], run: usize) {
    for (row, job) in rows.iter().enumerate() {
        let bytes = hex::encode(bytemuck::bytes_of(job));
        let (ours, portable) = (ours.verdict(row), portable.verdict(row));
        assert_eq!(ours, portable, "run {run}, row {row} of {}: {bytes}", rows.len());
    }
    assert_eq!(ours, portable);
}

fn all(verdicts: &[Verdict], expected: Verdict) -> bool {
    verdicts.iter().all(|verdict| *verdict == expected)
}

fn cases() -> usize {
    std::env::var("PERIGEE_CASES").map_or(12_000, |cases| cases.parse().unwrap())
}

/// The classes of bad rows: hash, nonce and scalar changed by a bit, numbers out of range or on no point, odd R, another key.
fn spoil(row: &mut SchnorrRow, rng: &mut ChaCha8Rng) {
    let limit = |digits: &str| limbs_from_be(&hex_number(digits));
    let bit = 1 << rng.random_range(0..32);
    match rng.random_range(0..11) {
        0 => row.message[rng.random_range(0..8)] ^= bit,
        1 => row.r[rng.random_range(0..8)] ^= bit,
        2 => row.s[rng.random_range(0..8)] ^= bit,
        3 => row.x[rng.random_range(0..8)] ^= bit,
        4 => row.r = limit(P),
        5 => row.s = limit(N),
        6 => row.x = limit(P),
        7 => row.r = limit("5"),
        8 => row.s = [0; 8],
        9 => {
            // n - s: had e the other sign, R would be -R.
            let s = SecretKey::from_secret_bytes(be_from_limbs(&row.s));
            row.s = s.map_or([7; 8], |s| limbs_from_be(&s.negate().to_secret_bytes()));
        }
        _ => row.x = self::row(rng.random_range(0..1_000)).x,
    }
}

#[test]
fn every_size_is_decided_with_and_without_a_bad_row() {
    let Some(engine) = Trusting::new() else { return };
    let rows = good(4_100);
    // All sizes to two groups of vectors and one; around the first combination, around vectors, and around the largest.
    let sizes = (0..=33).chain([
        127, 128, 129, 143, 255, 256, 257, 1_000, 2_047, 4_095, 4_096, 4_097, 4_100,
    ]);
    for size in sizes {
        let mut rows = rows[..size].to_vec();
        assert!(all(&engine.verdicts(&rows), Verdict::Valid), "{size} rows");
        if let Some(last) = rows.last_mut() {
            last.s[1] ^= 8;
            let verdicts = engine.verdicts(&rows);
            assert!(all(&verdicts[..size - 1], Verdict::Valid) && verdicts[size - 1] == Verdict::Invalid);
        }
    }
}

/// One bad row at every place of a small combination, and at the ends of what halving makes of a large one.
#[test]
fn one_bad_row_at_any_place_is_found_alone() {
    let Some(engine) = Trusting::new() else { return };
    for (size, places) in [
        (130, (0..130).step_by(3).collect()),
        (2_048, vec![0, 1, 511, 512, 1_023, 1_024, 2_047]),
    ] {
        let rows = good(size);
        for bad in places {
            let mut rows = rows.clone();
            rows[bad].message[1] ^= 2;
            for (row, verdict) in engine.verdicts(&rows).iter().enumerate() {
                assert_eq!(
                    *verdict,
                    Verdict::of(row != bad),
                    "row {row} with row {bad} of {size} bad"
                );
            }
        }
    }
}

#[test]
fn random_batches_agree() {
    let Some(engine) = Trusting::new() else { return };
    let mut rng = ChaCha8Rng::seed_from_u64(340);
    let good = good(2_000);
    let (mut compared, mut valid) = (0, 0);
    while compared < cases() {
        let size = if rng.random() {
            rng.random_range(1..600)
        } else {
            rng.random_range(600..4_200)
        };
        // None, one, a few, one in a hundred, one in three, all.
        let bad = [0, 1, 4, size / 100, size / 3, size][rng.random_range(0..6)];
        let mut rows: Vec<_> = (0..size).map(|_| good[rng.random_range(0..good.len())]).collect();
        for _ in 0..bad {
            let place = rng.random_range(0..size);
            spoil(&mut rows[place], &mut rng);
        }
        let verdicts = engine.verdicts(&rows);
        let invalid = verdicts.iter().filter(|verdict| **verdict == Verdict::Invalid).count();
        // A row may be spoiled twice, or given the key that it had.
        assert!(invalid <= bad && invalid >= bad / 4, "{invalid} of {bad}");
        valid += size - invalid;
        compared += size;
    }
    assert!(valid > compared / 3 && valid < compared, "{valid} of {compared}");
}

/// Every row the same, every key the same, rows twice: buckets are then full of equal and opposite points.
#[test]
fn duplicates_are_proved_too() {
    let Some(engine) = Trusting::new() else { return };
    let mut rng = ChaCha8Rng::seed_from_u64(341);
    let (secret, other) = (rng.random(), row(1));
    let one_key: Vec<_> = (0..1_024).map(|_| signed(secret, rng.random())).collect();
    let twice: Vec<_> = good(600).into_iter().flat_map(|row| [row, row]).collect();
    for rows in [vec![other; 4_096], one_key, twice] {
        assert!(all(&engine.verdicts(&rows), Verdict::Valid));
        let mut spoiled = rows.clone();
        spoiled[300].r[0] ^= 1;
        let verdicts = engine.verdicts(&spoiled);
        assert!(
            verdicts
                .iter()
                .enumerate()
                .all(|(row, verdict)| *verdict == Verdict::of(row != 300))
        );
        // And all of them bad.
        let bad: Vec<_> = rows
            .iter()
            .map(|row| SchnorrRow {
                message: [9; 8],
                ..*row
            })
            .collect();
        assert!(all(&engine.verdicts(&bad), Verdict::Invalid));
    }
}

/// A signature with a chosen nonce: R = k G, s = k + e d, both with even y.
fn with_nonce(secret: SecretKey, nonce: SecretKey, message: Number) -> SchnorrRow {
    let even = |secret: SecretKey| match PublicKey::from_secret_key(&secret).serialize()[0] {
        2 => secret,
        _ => secret.negate(),
    };
    let x = |secret: &SecretKey| -> Number { PublicKey::from_secret_key(secret).serialize()[1..].try_into().unwrap() };
    let (secret, nonce) = (even(secret), even(nonce));
    let (r, key) = (x(&nonce), x(&secret));
    let tag = Sha256::digest(b"BIP0340/challenge");
    let hash = Sha256::new()
        .chain_update(tag)
        .chain_update(tag)
        .chain_update(r)
        .chain_update(key);
    let challenge = Scalar::from_be_bytes(hash.chain_update(message).finalize().into()).expect("hardly ever from n on");
    let times = secret.mul_tweak(&challenge).expect("not zero");
    let s = times.add_tweak(&Scalar::from(nonce)).expect("hardly ever zero");
    SchnorrRow::new(&message, &[r, s.to_secret_bytes()].concat().try_into().unwrap(), &key)
}

/// Nonces that are keys, one nonce for all, nonces that are small multiples of G and of each other, G itself as the key.
#[test]
fn related_points_are_added_exactly() {
    let Some(engine) = Trusting::new() else { return };
    let small = |number: u64| {
        let mut bytes = [0; 32];
        bytes[24..].copy_from_slice(&number.to_be_bytes());
        SecretKey::from_secret_bytes(bytes).expect("not zero")
    };
    let mut rng = ChaCha8Rng::seed_from_u64(342);
    let secret = |rng: &mut ChaCha8Rng| SecretKey::from_secret_bytes(rng.random()).expect("hardly ever out of range");
    let common = secret(&mut rng);
    for kind in 0..5 {
        let mut rows: Vec<_> = (0..700u64)
            .map(|number| {
                let own = secret(&mut rng);
                let (key, nonce) = match kind {
                    0 => (own, own),
                    1 => (own, common),
                    2 => (common, common),
                    3 => (small(1 + number % 5), small(1 + number % 3)),
                    _ => (small(1), small(1)),
                };
                with_nonce(key, nonce, rng.random())
            })
            .collect();
        assert!(all(&engine.verdicts(&rows), Verdict::Valid), "kind {kind}");
        rows[699].s[2] ^= 1;
        let verdicts = engine.verdicts(&rows);
        assert!(
            all(&verdicts[..699], Verdict::Valid) && verdicts[699] == Verdict::Invalid,
            "kind {kind}"
        );
    }
}

/// Two rows whose errors cancel in the sum of all rows: s of one raised, s of the other lowered by as much.
#[test]
fn errors_that_cancel_are_found() {
    let Some(engine) = Trusting::new() else { return };
    let mut rows = good(400);
    (rows[10].s[4], rows[390].s[4]) = (rows[10].s[4].wrapping_add(1), rows[390].s[4].wrapping_sub(1));
    for (row, verdict) in engine.verdicts(&rows).iter().enumerate() {
        assert_eq!(*verdict, Verdict::of(row != 10 && row != 390), "row {row}");
    }
}

/// Asks for rows as the lanes do, and says how many it got; every row is valid to it.
struct Counting(Avx512, Sender<usize>);

impl Engine for Counting {
    fn name(&self) -> &'static str {
        "counting"
    }
    fn offers(&self, stage: Stage, policy: &Policy) -> bool {
        self.0.offers(stage, policy)
    }
    fn rows_preferred(&self, stage: Stage) -> usize {
        self.0.rows_preferred(stage)
    }
    fn rows_together(&self, table: &RowTable) -> usize {
        self.0.rows_together(table)
    }
    fn run(&self, work: &mut Work<'_>) {
        self.1.send(work.len()).expect("the test listens");
        work.decide_each(|_: &SchnorrRow, _, _| Verdict::Valid);
    }
}

fn on_threads(threads: usize, engines: Vec<Arc<dyn Engine>>, batch: Batch) -> Outputs {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let (notifier, wakes) = Notifier::pair();
    let mut backend = CpuBackend::new("cpu", Arc::new(pool), engines, notifier);
    backend.submit(Arc::new(batch), Ticket(1)).unwrap();
    let mut done = Vec::new();
    while done.is_empty() {
        wakes.recv().expect("the backend holds a notifier");
        backend.poll(&mut done);
    }
    done.remove(0).result.expect("no engine fails")
}

/// A batch is not cut so small that combinations lose their worth, and not so large that a thread has nothing to do.
#[test]
fn pieces_are_large_and_every_thread_has_work() {
    let Some(engine) = lanes() else { return };
    for (threads, rows, expected) in [
        (1, 4_096, vec![2_048, 2_048]),
        (2, 4_096, vec![2_048, 2_048]),
        (2, 2_000, vec![992, 1_008]),
        (1, 100, vec![100]),
    ] {
        let (sizes, seen) = unbounded();
        let rows: Vec<_> = std::iter::repeat_n(row(1), rows).collect();
        on_threads(threads, vec![Arc::new(Counting(engine, sizes))], batch(&rows));
        let mut sizes: Vec<_> = seen.try_iter().collect();
        sizes.sort_unstable();
        assert_eq!(sizes, expected, "{} rows, {threads} threads", rows.len());
    }
    let mut rows = good(3_000);
    rows[2_345].s[6] ^= 1;
    let portable = run_alone(&Portable, &batch(&rows));
    for threads in [1, 2] {
        assert_eq!(
            on_threads(threads, engines(), batch(&rows)),
            portable,
            "{threads} threads"
        );
    }
}

/// The comparison itself can fail: outcomes of other rows are not taken for those of these.
#[test]
#[should_panic(expected = "run 0, row 5 of 9")]
fn the_comparison_notices_a_wrong_verdict() {
    let rows = good(9);
    let mut other = rows.clone();
    other[5].s[0] ^= 1;
    compare(
        &run_alone(&Portable, &batch(&other)),
        &run_alone(&Portable, &batch(&rows)),
        &rows,
        0,
    );
}
