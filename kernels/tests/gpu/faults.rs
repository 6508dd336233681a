//! A broken device never changes a verdict: every way to break, on judged answers by the hundred thousand and through the backend.
//! Over the wrapper of `faulty`; the rows are the shared vectors and what software makes of them.
//! Never counts a row that is not answered as wrong: it goes to the CPU, and that it does is what is tested.

use std::{sync::Arc, time::Duration};

use perigee_kernels::{
    backend::{Backend, BackendError, Notifier, Ticket},
    batch::{Batch, BatchBuilder, Outputs, Program, Verdict},
    conformance::Suite,
    ecdsa::EcdsaRow,
    ed25519::Ed25519Row,
    gpu::{
        backend::{Config, GpuBackend},
        catalogue::shader,
        close::close,
        device::{Device, adapters},
        machine::Answers,
        report::{State, Watch},
        runner::judge,
        shader::{Rows, Said, Trust},
        wgpu_machine::WgpuMachine,
    },
    merkle::TreeRow,
    policy::Policy,
    primitive::Stage,
    schnorr::SchnorrRow,
    scrypt::{HEADER_BYTES, ScryptRow, TARGET_ANY},
    sm2::Sm2Row,
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::{
    faulty::{Control, Fault, Faulty, corrupt},
    support::{runner, software},
};

/// Stages whose answers are closed by an equation.
const CLOSED: [Stage; 4] = [Stage::Ecdsa, Stage::Schnorr, Stage::Sm2, Stage::Ed25519];

/// Rows of a frame: more than the bits of the longest answer, so that every position is flipped in some row.
const ROWS: usize = 1_100;

/// Judged answers of each stage, all broken.
const JUDGED: usize = 100_000;

/// Sound rows of the shared vectors over and over, each twice in a row: neighbours have the same r, and differ by their secrets
/// alone. Every third pair is broken at its digest, message or key.
fn rows(stage: Stage, count: usize) -> Arc<Batch> {
    let suite = Suite::load(stage.spec().primitive, false).expect("the vectors");
    let sample = suite
        .valid_batches()
        .into_iter()
        .find(|batch| batch.tables()[0].stage() == stage);
    let sample = sample.expect("every stage has a sound row");
    let mut builder = BatchBuilder::new(Program::single(stage), *sample.policy());
    for index in 0..count {
        let pair = index / 2;
        let broken = pair % 3 == 2;
        let bytes = sample.tables()[0].bytes();
        let at = pair % sample.len() * stage.spec().row_bytes;
        push(&mut builder, stage, &bytes[at..at + stage.spec().row_bytes], broken);
    }
    Arc::new(builder.finish())
}

/// Adds a row as its type, broken or as it is.
fn push(builder: &mut BatchBuilder, stage: Stage, bytes: &[u8], broken: bool) {
    let mut bytes = bytes.to_vec();
    // The word behind header and secret: digest, message, or key.
    bytes[32] ^= u8::from(broken);
    let pushed = match stage {
        Stage::Ecdsa => builder.push(bytemuck::pod_read_unaligned::<EcdsaRow>(&bytes)),
        Stage::Schnorr => builder.push(bytemuck::pod_read_unaligned::<SchnorrRow>(&bytes)),
        Stage::Sm2 => builder.push(bytemuck::pod_read_unaligned::<Sm2Row>(&bytes)),
        Stage::Ed25519 => builder.push(bytemuck::pod_read_unaligned::<Ed25519Row>(&bytes)),
        other => panic!("{other} has no closed answers"),
    };
    pushed.expect("a well-formed row");
}

/// Rows judged valid among those that are broken, by what they are in truth.
fn wrongly_valid(said: &[Said], expected: &Outputs) -> usize {
    let rows = said.iter().enumerate();
    rows.filter(|(row, said)| **said == Said::Valid && expected.verdict(*row) != Verdict::Valid)
        .count()
}

/// Of 10^5 broken answers to rows that do not hold, none is judged valid, and none of those to rows that do: a broken answer to
/// a sound row proves nothing either. Both forms of the fields answer alike, so one is enough here.
#[test]
fn no_broken_answer_is_judged_valid() {
    let Some(mut runner) = runner(false) else { return };
    for stage in CLOSED {
        let batch = rows(stage, ROWS);
        let expected = software(&batch);
        let first = runner.run(&batch, Trust::Closed).expect("it runs");
        let second = runner
            .run(&batch, Trust::Closed)
            .expect("it runs again, under another secret");
        let sound = |said: &[Said]| said.iter().filter(|said| **said == Said::Valid).count();
        let valid = (0..ROWS).filter(|row| expected.verdict(*row) == Verdict::Valid).count();
        assert!((ROWS / 2..ROWS).contains(&valid), "{stage}: both kinds of rows");
        assert_eq!(
            sound(&second.said[0]),
            valid,
            "{stage}: without a fault the sound rows are judged valid"
        );
        let bits = second.frame.stages[0].answer_words as usize * 32;
        let mut judged = 0;
        let faults = [Fault::Zeros, Fault::Stale, Fault::Swapped, Fault::PlausibleX];
        let noise = (0..).map(|seed| (Fault::Noise, seed));
        let flips = (0..bits)
            .step_by(ROWS / 2)
            .chain(0..)
            .map(|first| (Fault::Bit(first), 0));
        let mut broken = faults
            .into_iter()
            .map(|fault| (fault, 0))
            .chain(flips.zip(noise).flat_map(|(a, b)| [a, b]));
        while judged < JUDGED {
            let (fault, seed) = broken.next().expect("there is no end of them");
            let mut answers = second.answers.clone();
            corrupt(fault, &second.frame, &mut answers, Some(&first.answers), seed);
            let said = judge(&second.frame, &answers, 0);
            let same = unchanged(&second.answers, &answers, second.frame.stages[0].answer_words as usize);
            let valid = said
                .iter()
                .zip(&same)
                .filter(|(said, same)| **said == Said::Valid && !**same)
                .count();
            // Neighbours are equal rows and differ by their secrets alone: that must be enough.
            assert_eq!(valid, 0, "{stage}: {fault:?} {seed}");
            assert_eq!(wrongly_valid(&said, &expected), 0, "{stage}: {fault:?} {seed}");
            judged += said.len();
        }
    }
}

/// Under proofs a device is an adversary: of 10^5 rows that do not hold, among as many that do, no broken hint makes one valid.
#[test]
fn no_broken_hint_proves_an_invalid_row() {
    let stage = Stage::Ecdsa;
    let offered = shader(stage).is_some_and(|shader| shader.offers(&Policy::default(), Trust::Proved));
    assert!(offered, "the shader of {stage} gives hints");
    let Some(mut runner) = runner(false) else { return };
    let batch = rows(stage, ROWS);
    let expected = software(&batch);
    let first = runner.run(&batch, Trust::Proved).expect("it runs");
    let ran = runner.run(&batch, Trust::Proved).expect("it runs again");
    let proved = ran.said[0].iter().filter(|said| **said == Said::Valid).count();
    assert!(
        proved >= ROWS / 2,
        "an honest device proves what holds: {proved} of {ROWS}"
    );
    assert_eq!(wrongly_valid(&ran.said[0], &expected), 0);
    let faults = [Fault::Zeros, Fault::Stale, Fault::Swapped, Fault::PlausibleX];
    let random = (0..).flat_map(|index| [(Fault::Bit(index * 37), 0), (Fault::Noise, index as u64)]);
    let mut broken = faults.into_iter().map(|fault| (fault, 0)).chain(random);
    let mut judged = 0;
    while judged < JUDGED {
        let (fault, seed) = broken.next().expect("there is no end of them");
        let mut answers = ran.answers.clone();
        corrupt(fault, &ran.frame, &mut answers, Some(&first.answers), seed);
        let said = judge(&ran.frame, &answers, 0);
        assert_eq!(wrongly_valid(&said, &expected), 0, "{fault:?} {seed}");
        judged += said.len();
    }
}

/// Which rows have the answer they had.
fn unchanged(sound: &Answers, broken: &Answers, words: usize) -> Vec<bool> {
    let pairs = sound.stages[0]
        .words
        .chunks(words)
        .zip(broken.stages[0].words.chunks(words));
    pairs.map(|(sound, broken)| sound == broken).collect()
}

/// Headers whose hash meets half of all targets.
fn headers(count: usize) -> Arc<Batch> {
    let mut random = ChaCha8Rng::seed_from_u64(5);
    let mut half = TARGET_ANY;
    half[7] /= 2;
    let mut builder = BatchBuilder::new(Program::single(Stage::Scrypt), Policy::default());
    for _ in 0..count {
        let mut header = [0; HEADER_BYTES];
        random.fill_bytes(&mut header);
        builder
            .push(ScryptRow::proof_of_work(&header, half))
            .expect("a well-formed row");
    }
    Arc::new(builder.finish())
}

/// A backend over a device that breaks on command, and its control.
fn backend(config: Config) -> Option<(GpuBackend, Control, crossbeam::channel::Receiver<()>)> {
    // Says why, where there is no device.
    runner(false)?;
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(2)
        .build()
        .expect("two threads");
    let (notifier, wakes) = Notifier::pair();
    let control = Control::new();
    let inner = control.clone();
    let open = move || {
        let adapter = adapters().into_iter().find(|adapter| adapter.is_software());
        let device = Device::open(&adapter.expect("it was there before"), false)?;
        Ok(Box::new(Faulty {
            inner: Box::new(WgpuMachine::new(device)?),
            control: inner.clone(),
            before: None,
        }) as _)
    };
    let backend = GpuBackend::start("gpu", Box::new(open), 64, config, Arc::new(pool), notifier);
    assert!(backend.wait(Duration::from_secs(400)), "{:?}", backend.watch().report());
    Some((backend, control, wakes))
}

fn run(
    backend: &mut GpuBackend,
    wakes: &crossbeam::channel::Receiver<()>,
    batch: &Arc<Batch>,
    ticket: u64,
) -> Result<Outputs, BackendError> {
    backend.submit(Arc::clone(batch), Ticket(ticket)).expect("a free slot");
    let mut done = Vec::new();
    while done.is_empty() {
        wakes.recv_timeout(Duration::from_secs(120)).expect("a completion");
        backend.poll(&mut done);
    }
    let completion = done.remove(0);
    assert_eq!(completion.ticket, Ticket(ticket));
    completion.result
}

/// The limits of a test: only the stage that it is about is compiled and tested.
fn config(stage: Stage) -> Config {
    Config {
        stages: vec![stage],
        only_if_pays: false,
        patience_ms: 3_000,
        back_off_ms: 500,
        strikes_max: 3,
        canaries_per_1024: 64,
        ..Config::default()
    }
}

/// Through the backend every fault of answers ends with the verdicts of software, a raised counter and, where an answer was
/// wrong rather than missing, with the device off.
#[test]
fn the_cpu_completes_what_a_broken_device_does_not() {
    let batch = rows(Stage::Ecdsa, 300);
    let expected = software(&batch);
    let Some((mut backend, control, wakes)) = backend(config(Stage::Ecdsa)) else {
        return;
    };
    let mut ticket = 0;
    let mut next = |backend: &mut GpuBackend| {
        ticket += 1;
        run(backend, &wakes, &batch, ticket)
    };
    // Sound first, or nothing below would mean anything.
    assert_eq!(next(&mut backend).expect("it runs").outcomes, expected.outcomes);
    let before = backend.watch().report().counters;
    assert!(before.valid > 0 && before.disagreements == 0, "{before:?}");
    // No memory: declined, no strike, and the device goes on.
    control.set(Fault::Memory);
    assert!(matches!(next(&mut backend), Err(BackendError::NotOffered { .. })));
    assert_eq!(backend.watch().report().counters.memory_refusals, 1);
    control.set(Fault::None);
    assert_eq!(next(&mut backend).expect("it runs").outcomes, expected.outcomes);
    // Lost in flight: an error, no verdict; opened again and tested, it is offered again.
    control.set(Fault::Lost);
    assert!(matches!(next(&mut backend), Err(BackendError::Failed { .. })));
    assert!(backend.watch().report().counters.losses >= 1);
    control.set(Fault::None);
    assert!(
        backend.wait(Duration::from_secs(120)),
        "{:?}",
        backend.watch().report().state
    );
    assert_eq!(next(&mut backend).expect("it runs").outcomes, expected.outcomes);
    // Zeros: every row by the CPU; the device has missed every sound canary and is off.
    control.set(Fault::Zeros);
    assert_eq!(
        next(&mut backend).expect("software completes it").outcomes,
        expected.outcomes
    );
    let report = backend.watch().report();
    assert!(matches!(report.state, State::Off(_)), "{:?}", report.state);
    assert!(report.counters.canaries_missed > 0 && !report.evidence.is_empty());
    assert!(backend.capability(batch.program()).is_none(), "it gets no more work");
}

/// What nothing closes is not offered, unless whoever starts the backend asks for it: leaves alone never, a tree only with a root.
#[test]
fn what_nothing_closes_is_not_offered() {
    for sampled in [false, true] {
        let config = Config {
            sampled,
            stages: vec![Stage::LeafHash, Stage::Tree],
            ..config(Stage::Tree)
        };
        let Some((mut backend, _, wakes)) = backend(config) else {
            return;
        };
        let leaves = Program::single(Stage::LeafHash);
        assert_eq!(backend.capability(leaves).is_some(), sampled);
        let mut builder = BatchBuilder::new(Program::single(Stage::Tree), Policy::default());
        let hashes = builder.arena_push(&[&[7; 96]], 1).expect("it fits");
        builder.push(TreeRow::compute(hashes)).expect("a well-formed row");
        let batch = Arc::new(builder.finish());
        assert!(
            backend.capability(batch.program()).is_some(),
            "with a root it would close"
        );
        let result = run(&mut backend, &wakes, &batch, 1);
        match sampled {
            true => assert_eq!(result.expect("it runs"), software(&batch)),
            false => assert!(matches!(result, Err(BackendError::NotOffered { .. })), "{result:?}"),
        }
    }
}

/// A device that hangs costs time, never work: the frame fails, the device is given up, and after the last strike it is off.
#[test]
fn a_hanging_device_is_given_up() {
    let batch = headers(64);
    let Some((mut backend, control, wakes)) = backend(config(Stage::Scrypt)) else {
        return;
    };
    control.set(Fault::Hang);
    assert!(matches!(
        run(&mut backend, &wakes, &batch, 1),
        Err(BackendError::Failed { .. })
    ));
    let report = backend.watch().report();
    assert_eq!((report.counters.timeouts, report.counters.losses), (1, 1));
    assert!(
        backend.capability(batch.program()).is_none(),
        "it is not offered while it is opened again"
    );
    // Its self-test hangs as well, which is the second strike of two; the calibration waits for a driver's compiler, not here.
    drop(backend);
}

/// Each fault of answers alone, through a backend of its own: verdicts as ever, something raised.
#[test]
fn every_fault_of_answers_is_noticed() {
    for fault in [Fault::Stale, Fault::Swapped, Fault::Bit(0), Fault::Noise, Fault::Window] {
        let batch = headers(200);
        let expected = software(&batch);
        let Some((mut backend, control, wakes)) = backend(config(Stage::Scrypt)) else {
            return;
        };
        // One sound frame before, for the stale one.
        assert_eq!(
            run(&mut backend, &wakes, &batch, 1).expect("it runs").outcomes,
            expected.outcomes
        );
        control.set(fault);
        let outputs = run(&mut backend, &wakes, &batch, 2).expect("software completes it");
        assert_eq!(outputs.outcomes, expected.outcomes, "{fault:?}");
        for row in (0..batch.len()).filter(|row| expected.verdict(*row) == Verdict::Valid) {
            let header = batch.tables()[0].header(row);
            assert_eq!(
                outputs.output(header),
                expected.output(header),
                "{fault:?}: window of row {row}"
            );
        }
        let counters = backend.watch().report().counters;
        assert!(
            counters.unanswered > 0 && counters.canaries_missed > 0,
            "{fault:?}: {counters:?}"
        );
    }
}

/// scrypt's answers are not closed: k rows that are wrong and consistent escape samples of share p with probability (1 - p)^k.
/// Measured with p = 1/16 and k = 16, (15/16)^16 = 0.356, over 300 draws of samples: the count is within five deviations.
#[test]
fn wrong_hashes_escape_as_often_as_is_stated() {
    const DRAWS: u32 = 300;
    let Some(mut runner) = runner(false) else { return };
    let mut builder = BatchBuilder::new(Program::single(Stage::Scrypt), Policy::default());
    for nonce in 0..64u8 {
        builder
            .push(ScryptRow::proof_of_work(&[nonce; HEADER_BYTES], TARGET_ANY))
            .expect("a well-formed row");
    }
    let batch = Arc::new(builder.finish());
    let ran = runner.run(&batch, Trust::Closed).expect("it runs");
    let mut answers = ran.answers.clone();
    let lanes = &ran.frame.stages[0].lanes;
    // Rows 0 to 15 get the hash of row 40 with the answer that a device would give with it: it knows v.
    for lane in 0..16 {
        let (own, other) = (lanes.check(lane), lanes.check(40));
        for word in 0..2 {
            answers.stages[0].words[lane * 2 + word] = own[word] ^ other[word] ^ ran.answers.stages[0].words[80 + word];
        }
        let (from, to) = (40 * 64, lane * 64);
        answers.stages[0].slab.copy_within(from..from + 64, to);
    }
    assert!(
        judge(&ran.frame, &answers, 0).iter().all(|said| *said == Said::Valid),
        "consistently wrong"
    );
    let config = Config {
        rechecks_per_1024: 64,
        // Samples alone.
        rechecks_min: 0,
        ..config(Stage::Scrypt)
    };
    let found = |answers: &Answers, seed: u32| {
        let (watch, mut bytes) = (Watch::default(), [3; 32]);
        bytes[..4].copy_from_slice(&seed.to_le_bytes());
        let outputs = close(&ran.frame, answers, &config, &watch, bytes).expect("software stands behind");
        (!watch.report().evidence.is_empty(), outputs)
    };
    let escaped = (0..DRAWS).filter(|seed| !found(&answers, *seed).0).count() as f64;
    let (expected, draws) = ((15f64 / 16.0).powi(16), f64::from(DRAWS));
    let deviation = (draws * expected * (1.0 - expected)).sqrt();
    assert!(
        (escaped - draws * expected).abs() < 5.0 * deviation,
        "{escaped} of {draws}, expected {}",
        draws * expected
    );
    // Whatever was found, then every hash is software's; and nothing is found where nothing is wrong.
    let truth = software(&batch);
    let (_, outputs) = (0..DRAWS)
        .map(|seed| found(&answers, seed))
        .find(|(found, _)| *found)
        .expect("some are found");
    assert_eq!(outputs, truth);
    assert!(!found(&ran.answers, 1).0);
}
