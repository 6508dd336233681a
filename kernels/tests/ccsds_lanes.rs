//! Every engine of lanes against the portable engine on codeblocks: outcomes and outputs, byte for byte; and the rate of each.
//! Shapes, numbers of rows and of errors are chosen for the edges of lanes, then drawn; `PERIGEE_CASES` draws more.
//! Never states what is right beyond what was sent: that are the vectors.

use std::{sync::Arc, time::Instant};

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Outputs, Program, Verdict},
    ccsds::{Basis, CcsdsDecodeRow, Codeblock, DEPTHS, UNDECODABLE, encode::encode},
    cpu::{Portable, engines},
    engine::{Engine, Work, run_alone},
    policy::Policy,
    primitive::Stage,
};
use rand::{RngExt, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;

/// Engines beside the portable one that offer the stage; says so if there is none.
fn lanes() -> Vec<Arc<dyn Engine>> {
    let offers = |engine: &Arc<dyn Engine>| {
        engine.name() != Portable.name() && engine.offers(Stage::CcsdsDecode, &Policy::default())
    };
    let lanes: Vec<_> = engines().into_iter().filter(offers).collect();
    if lanes.is_empty() {
        eprintln!("SKIPPED: this processor has no lanes for codeblocks");
    }
    lanes
}

fn shape(depth: u32, fill: u32, basis: Basis, correctable: u32) -> Codeblock {
    Codeblock {
        depth,
        fill,
        basis: basis as u32,
        correctable,
    }
}

/// A received codeblock and what was sent.
struct Received {
    shape: Codeblock,
    sent: Vec<u8>,
    block: Vec<u8>,
    /// Errors of each word.
    errors: Vec<usize>,
}

impl Received {
    /// A codeblock of random data with so many errors in each word, at random places.
    fn new(shape: Codeblock, errors: Vec<usize>, rng: &mut ChaCha8Rng) -> Self {
        let data: Vec<u8> = (0..shape.data_bytes()).map(|_| rng.random()).collect();
        let sent = encode(&shape, &data);
        let mut block = sent.clone();
        for (word, count) in errors.iter().enumerate() {
            let mut places: Vec<usize> = (0..shape.word_symbols() as usize).collect();
            places.shuffle(rng);
            for place in places.into_iter().take(*count) {
                block[place * shape.depth as usize + word] ^= rng.random_range(1..=255u8);
            }
        }
        Self {
            shape,
            sent,
            block,
            errors,
        }
    }

    /// What is known of the answer: words with at most E errors come out as they were sent.
    fn check(&self, verdict: Verdict, output: &[u8]) {
        let (block, counts) = output.split_at(self.block.len());
        for (word, errors) in self.errors.iter().enumerate() {
            if *errors > self.shape.correctable as usize {
                continue;
            }
            assert_eq!(usize::from(counts[word]), *errors, "{:?}, word {word}", self.shape);
            let of_word = |bytes: &[u8]| {
                bytes
                    .iter()
                    .skip(word)
                    .step_by(counts.len())
                    .copied()
                    .collect::<Vec<_>>()
            };
            assert_eq!(of_word(block), of_word(&self.sent), "{:?}, word {word}", self.shape);
        }
        assert_eq!(verdict, Verdict::of(!counts.contains(&UNDECODABLE)), "{:?}", self.shape);
    }
}

fn batch_of(blocks: &[Received]) -> Batch {
    let mut builder = BatchBuilder::new(Program::single(Stage::CcsdsDecode), Policy::default());
    for received in blocks {
        let place = builder.arena_push(&[&received.block], 1).expect("room");
        builder
            .push(CcsdsDecodeRow::new(received.shape, place))
            .expect("a well-formed row");
    }
    builder.finish()
}

/// Decodes on every engine; returns what the portable one says.
fn decoded(lanes: &[Arc<dyn Engine>], blocks: &[Received]) -> Outputs {
    let batch = batch_of(blocks);
    let expected = run_alone(&Portable, &batch);
    for (row, received) in blocks.iter().enumerate() {
        received.check(expected.verdict(row), expected.output(batch.tables()[0].header(row)));
    }
    for engine in lanes {
        let got = run_alone(&**engine, &batch);
        for (row, received) in blocks.iter().enumerate() {
            let header = batch.tables()[0].header(row);
            let same = got.verdict(row) == expected.verdict(row) && got.output(header) == expected.output(header);
            let Received { shape, errors, .. } = received;
            assert!(same, "{}, row {row}: {shape:?}, errors {errors:?}", engine.name());
        }
        assert!(got == expected, "{}: bytes between windows", engine.name());
    }
    expected
}

const CODES: [(u32, u32); 2] = [(16, 222), (8, 238)];
const BASES: [Basis; 2] = [Basis::Conventional, Basis::Dual];

/// Every number of errors up to E + 4, 2 E, and all symbols, 64 words of each, in one batch.
#[test]
fn every_number_of_errors() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(1));
    for (correctable, _) in CODES {
        for basis in BASES {
            let code = shape(1, 0, basis, correctable);
            let e = correctable as usize;
            for errors in (0..=e + 4).chain([2 * e, 254, 255]) {
                let blocks: Vec<_> = (0..64).map(|_| Received::new(code, vec![errors], &mut rng)).collect();
                let outputs = decoded(&lanes, &blocks);
                let valid = (0..64).filter(|row| outputs.verdict(*row) == Verdict::Valid).count();
                // Beyond the limit hardly any word is near another code word: one in 16! or 8!.
                assert_eq!(valid, if errors <= e { 64 } else { 0 }, "{errors} errors of {e}");
            }
        }
    }
}

/// Words of all numbers of errors side by side: no lane disturbs its neighbours.
#[test]
fn errors_of_every_number_side_by_side() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(2));
    for (correctable, _) in CODES {
        let code = shape(1, 0, Basis::Dual, correctable);
        let mut blocks: Vec<_> = (0..192)
            .map(|row| Received::new(code, vec![row % 21], &mut rng))
            .collect();
        blocks.shuffle(&mut rng);
        decoded(&lanes, &blocks);
    }
}

/// Every depth: no row, one, and as many as leave the last group with one row or one place free; errors by word.
#[test]
fn every_depth_and_cut_into_groups() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(3));
    decoded(&lanes, &[]);
    for depth in DEPTHS {
        let code = shape(depth, 0, Basis::Dual, 16);
        let whole = 64 / depth as usize;
        for rows in [1, 2, whole - 1, whole, whole + 1, 2 * whole + 1] {
            let errors = |row: usize| (0..depth as usize).map(|word| (5 * row + 3 * word) % 18).collect();
            let blocks: Vec<_> = (0..rows)
                .map(|row| Received::new(code, errors(row), &mut rng))
                .collect();
            decoded(&lanes, &blocks);
        }
    }
}

/// Every length of a word, at the limit and beyond.
#[test]
fn every_fill() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(4));
    for (correctable, fill_max) in CODES {
        for fill in 0..=fill_max {
            let depth = DEPTHS[fill as usize % DEPTHS.len()];
            let code = shape(depth, fill, BASES[fill as usize % 2], correctable);
            let e = correctable as usize;
            let blocks = [0, e, e + 1].map(|errors| Received::new(code, vec![errors; depth as usize], &mut rng));
            decoded(&lanes, &blocks);
        }
    }
}

/// A burst from every byte of an interleaved block, as long as can be corrected wherever it begins, and a byte longer.
#[test]
fn bursts() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(5));
    let code = shape(5, 0, Basis::Dual, 16);
    let bytes = code.block_bytes() as usize;
    for length in [80, 81] {
        let mut blocks = Vec::new();
        for start in (0..bytes - length).step_by(7) {
            let mut received = Received::new(code, vec![0; 5], &mut rng);
            for at in start..start + length {
                received.block[at] ^= rng.random_range(1..=255u8);
                received.errors[at % 5] += 1;
            }
            blocks.push(received);
        }
        let outputs = decoded(&lanes, &blocks);
        for row in 0..blocks.len() {
            assert_eq!(outputs.verdict(row), Verdict::of(length == 80), "row {row}");
        }
    }
}

/// Of words of noise one in 8! = 40,320 is within E = 8 of a code word, and hardly any within 16. So miscorrections of engines are
/// compared on enough words of the smaller code that there are some.
#[test]
fn miscorrections_are_the_same() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(6));
    let code = shape(8, 0, Basis::Conventional, 8);
    let mut miscorrected = 0;
    for _ in 0..100 {
        let noise = |rng: &mut ChaCha8Rng| {
            let mut received = Received::new(code, vec![255; 8], rng);
            received.block.iter_mut().for_each(|byte| *byte = rng.random());
            received
        };
        let blocks: Vec<_> = (0..256).map(|_| noise(&mut rng)).collect();
        let outputs = decoded(&lanes, &blocks);
        let counts = |row| {
            let start = outputs.slabs[0].len() / 256 * row;
            let window: &[u8] = bytemuck::cast_slice(&outputs.slabs[0][start..]);
            let block = code.block_bytes() as usize;
            window[block..block + 8].to_vec()
        };
        miscorrected += (0..256).flat_map(counts).filter(|count| *count != UNDECODABLE).count();
    }
    // 204,800 words at one in 40,320: five are expected.
    assert!(miscorrected > 0, "noise is near some code words");
}

/// Rows of different shapes and depths in any order share groups only with their like.
#[test]
fn shapes_as_they_come() {
    let (lanes, mut rng) = (lanes(), ChaCha8Rng::seed_from_u64(7));
    let cases: usize = std::env::var("PERIGEE_CASES").map_or(20, |cases| cases.parse().expect("a number"));
    for _ in 0..cases {
        let mut shapes = Vec::new();
        for _ in 0..rng.random_range(1..5) {
            let (correctable, fill_max) = CODES[rng.random_range(0..2)];
            shapes.push((
                rng.random_range(0..=fill_max),
                BASES[rng.random_range(0..2)],
                correctable,
            ));
        }
        let mut blocks = Vec::new();
        for _ in 0..rng.random_range(1..100) {
            let (fill, basis, correctable) = shapes[rng.random_range(0..shapes.len())];
            let depth = DEPTHS[rng.random_range(0..DEPTHS.len())];
            let code = shape(depth, fill, basis, correctable);
            let most = rng.random_range(0..=correctable as usize + 2);
            let errors = (0..depth).map(|_| rng.random_range(0..=most)).collect();
            blocks.push(Received::new(code, errors, &mut rng));
        }
        decoded(&lanes, &blocks);
    }
}

/// The comparison sees one wrong count, one wrong symbol and one wrong verdict: each from an engine that is wrong there only.
#[test]
fn the_comparison_can_fail() {
    struct Wrong(fn(&mut Work<'_>));
    impl Engine for Wrong {
        fn name(&self) -> &'static str {
            "wrong"
        }
        fn offers(&self, stage: Stage, _policy: &Policy) -> bool {
            stage == Stage::CcsdsDecode
        }
        fn rows_preferred(&self, _stage: Stage) -> usize {
            1
        }
        fn run(&self, work: &mut Work<'_>) {
            Portable.run(work);
            (self.0)(work);
        }
    }
    fn flip(work: &mut Work<'_>, at: usize) {
        let (rows, _, _, mut windows) = work.parts::<CcsdsDecodeRow>();
        windows.of(&rows[3].header)[at] ^= 1;
    }
    let mut rng = ChaCha8Rng::seed_from_u64(8);
    let blocks: Vec<_> = (0..5)
        .map(|_| Received::new(shape(1, 0, Basis::Dual, 16), vec![3], &mut rng))
        .collect();
    let sees = |run| {
        let wrong: Arc<dyn Engine> = Arc::new(Wrong(run));
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| decoded(&[wrong], &blocks))).is_err()
    };
    assert!(!sees(|_| ()), "the right engine passes");
    assert!(sees(|work| flip(work, 255)));
    assert!(sees(|work| flip(work, 17)));
    assert!(sees(
        |work| work.parts::<CcsdsDecodeRow>().2[3].verdict = Verdict::Invalid as u32
    ));
}

/// Data decoded a second on one core, by errors a word. Run in a release build:
/// `cargo test --release -p perigee-kernels --test ccsds_lanes -- --ignored --nocapture rate`.
#[test]
#[ignore = "measures, and asserts nothing about time"]
fn rate() {
    let mut rng = ChaCha8Rng::seed_from_u64(9);
    let mut all = lanes();
    all.push(Arc::new(Portable));
    for depth in [1, 4, 5] {
        let code = shape(depth, 0, Basis::Dual, 16);
        for errors in [0, 1, 2, 4, 8, 12, 16, 17] {
            let rows = 512 / depth as usize;
            let blocks: Vec<_> = (0..rows)
                .map(|_| Received::new(code, vec![errors; depth as usize], &mut rng))
                .collect();
            let batch = batch_of(&blocks);
            let bits = 8.0 * (code.data_bytes() * rows as u64) as f64;
            for engine in &all {
                let mut shortest = f64::MAX;
                let (turns, begin) = (if engine.name() == Portable.name() { 5 } else { 300 }, Instant::now());
                for _ in 0..turns {
                    let start = Instant::now();
                    let outputs = run_alone(&**engine, &batch);
                    shortest = shortest.min(start.elapsed().as_secs_f64());
                    assert_eq!(outputs.verdict(0), Verdict::of(errors <= 16));
                }
                let mean = begin.elapsed().as_secs_f64() / f64::from(turns);
                eprintln!(
                    "{:13} depth {depth}, {errors:2} errors a word: best {:6.2} Gbit/s, mean {:6.2} Gbit/s",
                    engine.name(),
                    bits / shortest / 1e9,
                    bits / mean / 1e9,
                );
            }
        }
    }
}
