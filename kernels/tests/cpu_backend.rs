//! The CPU backend under engines that do what engines must not, and programs of several stages on one and two threads.
//! Nothing here asserts time: whoever must wait, waits for an event. Never reads a file.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use crossbeam::channel::{Receiver, Sender, unbounded};
use perigee_kernels::{
    backend::{Backend, BackendError, Busy, Completion, Notifier, Ticket},
    batch::{Batch, BatchBuilder, Outcome, Outputs, Program, RowTable, Verdict},
    cpu::{CpuBackend, Portable, engines},
    engine::{Engine, Work, run_alone},
    erasure::{RsRecoverRow, Stripe, push_recover_input},
    merkle::{LeafHashRow, TreeOutput, TreeRow},
    policy::{ErasureCode, MerkleRule, Policy},
    primitive::Stage,
    scrypt::{ScryptRow, TARGET_ANY, portable::HEADERS_TOGETHER},
};

/// A backend with so many threads over these engines, and its wake-ups.
fn backend(threads: usize, engines: Vec<Arc<dyn Engine>>) -> (CpuBackend, Receiver<()>) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let (notifier, wakes) = Notifier::pair();
    (CpuBackend::new("cpu", Arc::new(pool), engines, notifier), wakes)
}

/// Waits until so many completions are in.
fn wait(backend: &mut CpuBackend, wakes: &Receiver<()>, count: usize) -> Vec<Completion> {
    let mut done = Vec::new();
    while done.len() < count {
        wakes.recv().expect("the backend holds a notifier");
        backend.poll(&mut done);
    }
    done
}

fn complete(threads: usize, engines: Vec<Arc<dyn Engine>>, batch: Batch) -> Result<Outputs, BackendError> {
    let (mut backend, wakes) = backend(threads, engines);
    backend.submit(Arc::new(batch), Ticket(1)).unwrap();
    wait(&mut backend, &wakes, 1).remove(0).result
}

/// A batch of so many leaves of one byte, one a row.
fn leaves(count: usize) -> Batch {
    let mut builder = BatchBuilder::new(Program::single(Stage::LeafHash), Policy::default());
    for index in 0..count {
        let place = builder.arena_push(&[&[index as u8]], 1).unwrap();
        builder.push(LeafHashRow::new(place, 1)).unwrap();
    }
    builder.finish()
}

/// The portable engine with something done before or after it.
struct Around<F>(F);

impl<F: Fn(&mut Work<'_>) + Send + Sync> Engine for Around<F> {
    fn name(&self) -> &'static str {
        "around"
    }

    fn offers(&self, stage: Stage, policy: &Policy) -> bool {
        Portable.offers(stage, policy)
    }

    fn rows_preferred(&self, stage: Stage) -> usize {
        Portable.rows_preferred(stage)
    }

    fn rows_together(&self, table: &RowTable) -> usize {
        Portable.rows_together(table)
    }

    fn run(&self, work: &mut Work<'_>) {
        (self.0)(work);
    }
}

fn around(run: impl Fn(&mut Work<'_>) + Send + Sync + 'static) -> Vec<Arc<dyn Engine>> {
    vec![Arc::new(Around(run))]
}

fn has_row(work: &Work<'_>, job_id: u32) -> bool {
    (0..work.len()).any(|index| work.header(index).job_id == job_id)
}

fn outcomes<'a>(work: &'a mut Work<'_>) -> &'a mut [Outcome] {
    work.parts::<LeafHashRow>().2
}

#[test]
fn a_panic_in_an_engine_is_an_error_and_the_backend_lives_on() {
    let engines = around(|work| {
        assert!(!has_row(work, 17), "row 17 breaks this engine");
        Portable.run(work);
    });
    for threads in [1, 2] {
        let (mut backend, wakes) = backend(threads, engines.clone());
        backend.submit(Arc::new(leaves(40)), Ticket(1)).unwrap();
        match wait(&mut backend, &wakes, 1).remove(0).result {
            Err(BackendError::Failed { backend, reason }) => {
                assert_eq!(backend, "cpu");
                assert_eq!(reason, "engine around panicked in stage leaf_hash");
            }
            other => panic!("{other:?}"),
        }
        // The next batch does not have such a row.
        backend.submit(Arc::new(leaves(17)), Ticket(2)).unwrap();
        let completion = wait(&mut backend, &wakes, 1).remove(0);
        assert_eq!(completion.ticket, Ticket(2));
        let outputs = completion.result.unwrap();
        assert!((0..17).all(|row| outputs.verdict(row) == Verdict::Valid));
    }
}

/// Every way to leave a row without an answer: untouched, another row's echo, a word that is no verdict, undecided.
#[test]
fn rows_without_an_answer_are_an_error() {
    let faults: [fn(&mut Outcome); 4] = [
        |outcome| *outcome = Outcome { echo: 0, verdict: 0 },
        |outcome| outcome.echo += 1,
        |outcome| outcome.verdict = 3,
        |outcome| outcome.verdict = 0,
    ];
    for fault in faults {
        let engines = around(move |work| {
            Portable.run(work);
            if has_row(work, 5) {
                let index = (0..work.len()).find(|index| work.header(*index).job_id == 5).unwrap();
                fault(&mut outcomes(work)[index]);
            }
        });
        for threads in [1, 2] {
            match complete(threads, engines.clone(), leaves(20)) {
                Err(BackendError::Failed { reason, .. }) => assert!(reason.contains("left row 5 of"), "{reason}"),
                other => panic!("{other:?}"),
            }
            // Negative control: without row 5 the same engine is fine.
            assert!(complete(threads, engines.clone(), leaves(5)).is_ok());
        }
    }
}

/// Behind an engine that panics or leaves a row open stands the last one: its verdicts are handed out, reports name both, and the
/// engine that failed gets no more rows.
#[test]
fn what_an_engine_fails_at_the_last_engine_decides() {
    let runs = Arc::new(AtomicUsize::new(0));
    let faults: [fn(&mut Work<'_>); 2] = [|_| panic!("on purpose"), |_| ()];
    for fault in faults {
        runs.store(0, Ordering::Relaxed);
        let counted = Arc::clone(&runs);
        let mut engines = around(move |work| {
            counted.fetch_add(1, Ordering::Relaxed);
            fault(work);
        });
        engines.push(Arc::new(Portable));
        let (mut backend, wakes) = backend(1, engines);
        for (ticket, engine) in [(1, "cpu-portable after around failed"), (2, "cpu-portable")] {
            backend.submit(Arc::new(leaves(1)), Ticket(ticket)).unwrap();
            let completion = wait(&mut backend, &wakes, 1).remove(0);
            assert_eq!(completion.engine, engine);
            let outputs = completion.result.unwrap();
            assert_eq!(outputs, run_alone(&Portable, &leaves(1)));
            assert_eq!(runs.load(Ordering::Relaxed), 1, "asked once");
        }
    }
}

#[test]
fn stages_that_no_engine_offers_are_declined() {
    let (mut empty, wakes) = backend(1, Vec::new());
    assert_eq!(empty.capability(Program::single(Stage::LeafHash)), None);
    empty.submit(Arc::new(leaves(1)), Ticket(9)).unwrap();
    match wait(&mut empty, &wakes, 1).remove(0).result {
        Err(BackendError::NotOffered { program, .. }) => assert_eq!(program, "leaf_hash"),
        other => panic!("{other:?}"),
    }
    let (full, _wakes) = backend(2, engines());
    let capability = full
        .capability(Program::new(&[Stage::RsRecover, Stage::LeafHash, Stage::Tree]))
        .unwrap();
    assert!(engines().iter().any(|engine| engine.name() == capability.engine));
    assert_eq!(capability.slots, 4);
}

/// One thread has two slots. The engine is held until the slots are seen to be full; a slot is free only once its completion
/// was taken, however late.
#[test]
fn full_slots_are_busy_until_completions_are_taken() {
    let (release, gate): (Sender<()>, Receiver<()>) = unbounded();
    let (mut backend, wakes) = backend(
        1,
        around(move |work| {
            gate.recv().unwrap();
            Portable.run(work);
        }),
    );
    let batch = Arc::new(leaves(1));
    assert_eq!(backend.submit(Arc::clone(&batch), Ticket(1)), Ok(()));
    assert_eq!(backend.submit(Arc::clone(&batch), Ticket(2)), Ok(()));
    assert_eq!(backend.submit(Arc::clone(&batch), Ticket(3)), Err(Busy));
    let mut done = Vec::new();
    backend.poll(&mut done);
    assert!(done.is_empty(), "nothing has run yet");
    release.send(()).unwrap();
    release.send(()).unwrap();
    // Both have run once nobody but the test holds the batch; their completions wait, and so do their slots.
    while Arc::strong_count(&batch) > 1 {
        std::thread::yield_now();
    }
    assert_eq!(backend.submit(Arc::clone(&batch), Ticket(3)), Err(Busy));
    let mut tickets: Vec<Ticket> = wait(&mut backend, &wakes, 2)
        .into_iter()
        .map(|completion| {
            assert_eq!(completion.result.unwrap().verdict(0), Verdict::Valid);
            completion.ticket
        })
        .collect();
    tickets.sort();
    assert_eq!(tickets, [Ticket(1), Ticket(2)]);
    release.send(()).unwrap();
    assert_eq!(backend.submit(batch, Ticket(3)), Ok(()));
    assert_eq!(wait(&mut backend, &wakes, 1)[0].ticket, Ticket(3));
}

/// A backend that goes away while a batch runs: the batch ends unheard.
#[test]
fn a_backend_may_be_dropped_with_work_in_flight() {
    let (release, gate): (Sender<()>, Receiver<()>) = unbounded();
    let (mut backend, wakes) = backend(
        1,
        around(move |work| {
            gate.recv().unwrap();
            Portable.run(work);
        }),
    );
    backend.submit(Arc::new(leaves(1)), Ticket(1)).unwrap();
    drop(backend);
    release.send(()).unwrap();
    wakes.recv().expect("the run ends with a wake-up, not with a panic");
}

#[test]
fn thread_count_and_batch_size_change_nothing() {
    for count in [0, 1, 2, 3, 15, 16, 17, 100] {
        let expected = run_alone(&Portable, &leaves(count));
        for threads in [1, 2] {
            assert_eq!(
                complete(threads, engines(), leaves(count)).unwrap(),
                expected,
                "{count} rows, {threads} threads"
            );
        }
    }
}

/// Counts of rows of proof of work around one group, one group a thread and the pieces of a thread; 1 and 2 threads. Rows of
/// other parameters, which nothing computes side by side, are spread as before.
#[test]
fn headers_that_are_hashed_side_by_side_are_not_cut_apart() {
    let pieces = |threads: usize, count: usize, log2_n: u32| -> Vec<usize> {
        let (sizes, seen) = unbounded();
        let engines = around(move |work| {
            sizes.send(work.len()).expect("the test listens");
            Portable.run(work);
        });
        let mut builder = BatchBuilder::new(Program::single(Stage::Scrypt), Policy::default());
        for number in 0..count {
            let mut row = ScryptRow::proof_of_work(&[number as u8; 80], TARGET_ANY);
            row.log2_n = log2_n;
            builder.push(row).unwrap();
        }
        complete(threads, engines, builder.finish()).unwrap();
        let mut sizes: Vec<_> = seen.try_iter().collect();
        sizes.sort_unstable();
        sizes
    };
    for threads in [1, 2] {
        for count in [1, 3, 4, 5, 8, 9, 33, 64] {
            let sizes = pieces(threads, count, 10);
            assert_eq!(sizes.iter().sum::<usize>(), count);
            let odd: Vec<_> = sizes.iter().filter(|size| *size % HEADERS_TOGETHER != 0).collect();
            assert_eq!(
                odd.len(),
                usize::from(count % HEADERS_TOGETHER != 0),
                "{threads}: {sizes:?}"
            );
        }
    }
    assert_eq!(pieces(2, 8, 10), [4, 4], "both threads have work");
    assert_eq!(pieces(2, 2, 9), [1, 1], "no row waits for another of its kind");
}

const POLICY: Policy = Policy {
    ecdsa: perigee_kernels::policy::EcdsaPolicy::AnyS,
    ed25519: perigee_kernels::policy::EdPolicy::Rfc8032Cofactorless,
    merkle: MerkleRule::Rfc6962Sha256,
    erasure: ErasureCode::Gf8,
};

fn bytes(count: usize, seed: usize) -> Vec<u8> {
    (0..count)
        .map(|index| (index * 131 + seed * 17 + index / 64) as u8)
        .collect()
}

/// Two files cut into leaves, each with its root: the first expects the right root, the second a wrong one.
#[test]
fn leaves_and_tree_in_one_batch_equal_stage_by_stage() {
    // 33 leaves, the last short; 1 leaf.
    let files = [bytes(32 * 100 + 1, 1), bytes(100, 2)];
    let mut single = BatchBuilder::new(Program::single(Stage::LeafHash), POLICY);
    for file in &files {
        let place = single.arena_push(&[file], 1).unwrap();
        single.push(LeafHashRow::new(place, 100)).unwrap();
    }
    let single = single.finish();
    let hashes = run_alone(&Portable, &single);
    let mut trees = BatchBuilder::new(Program::single(Stage::Tree), POLICY);
    for index in 0..files.len() {
        let place = trees
            .arena_push(&[hashes.output(single.tables()[0].header(index))], 1)
            .unwrap();
        trees.push(TreeRow::compute(place)).unwrap();
    }
    let trees = trees.finish();
    let expected = run_alone(&Portable, &trees);
    let root = |index| {
        TreeOutput::read(expected.output(trees.tables()[0].header(index)))
            .unwrap()
            .root
    };
    let program = || {
        let mut builder = BatchBuilder::new(Program::new(&[Stage::LeafHash, Stage::Tree]), POLICY);
        for (index, file) in files.iter().enumerate() {
            let place = builder.arena_push(&[file], 1).unwrap();
            let row = builder.push_to(0, LeafHashRow::new(place, 100)).unwrap() as usize;
            let place = builder.output_place(0, row);
            let mut wanted = root(index);
            wanted[0] ^= index as u8;
            builder.push_to(1, TreeRow::new(place, &wanted)).unwrap();
        }
        builder.finish()
    };
    for threads in [1, 2] {
        let outputs = complete(threads, engines(), program()).unwrap();
        assert_eq!(outputs.slabs[0], hashes.slabs[0], "the leaf hashes");
        assert_eq!(outputs.slabs[1], expected.slabs[0], "the roots");
        assert_eq!(outputs.verdict(0), Verdict::Valid);
        assert_eq!(
            outputs.verdict(1),
            Verdict::Invalid,
            "the root is right, the expectation is not"
        );
    }
}

/// Stripes with lost shards are rebuilt, their shards hashed as leaves and the roots compared; a stripe that cannot be rebuilt
/// is invalid in its own stage and at the root.
#[test]
fn recovery_leaves_and_tree_in_one_batch_equal_stage_by_stage() {
    // 70 bytes: shards do not fill their chunks, so leaves stand apart.
    let stripe = Stripe {
        original_count: 5,
        recovery_count: 3,
        shard_bytes: 70,
    };
    let originals: Vec<Vec<u8>> = (0..5).map(|shard| bytes(70, shard)).collect();
    let mut recovery = vec![vec![0; 70]; 3];
    reed_solomon_erasure::galois_8::ReedSolomon::new(5, 3)
        .unwrap()
        .encode_sep(&originals, &mut recovery)
        .unwrap();
    let all = [originals.clone(), recovery].concat();
    let losses: [&[usize]; 4] = [&[], &[0, 4], &[1, 2, 3], &[0, 1, 2, 3]];
    // The root of the originals, stage by stage, without any recovery.
    let mut builder = BatchBuilder::new(Program::new(&[Stage::LeafHash, Stage::Tree]), POLICY);
    let place = builder
        .arena_push(&[originals.as_slice().concat().as_slice()], 1)
        .unwrap();
    builder.push_to(0, LeafHashRow::new(place, 70)).unwrap();
    let place = builder.output_place(0, 0);
    builder.push_to(1, TreeRow::compute(place)).unwrap();
    let batch = builder.finish();
    let outputs = run_alone(&Portable, &batch);
    let root = TreeOutput::read(outputs.output(batch.tables()[1].header(0)))
        .unwrap()
        .root;
    let program = || {
        let stages = [Stage::RsRecover, Stage::LeafHash, Stage::Tree];
        let mut builder = BatchBuilder::new(Program::new(&stages), POLICY);
        for (index, lost) in losses.iter().enumerate() {
            let present: Vec<_> = (0..8)
                .map(|shard| (!lost.contains(&shard)).then_some(&all[shard][..]))
                .collect();
            let place = push_recover_input(&mut builder, &stripe, &present).unwrap();
            builder.push_to(0, RsRecoverRow::new(stripe, place)).unwrap();
            let place = builder.output_place(0, index);
            builder.push_to(1, LeafHashRow::with_stride(place, 70, 128)).unwrap();
            let place = builder.output_place(1, index);
            builder.push_to(2, TreeRow::new(place, &root)).unwrap();
        }
        builder.finish()
    };
    for threads in [1, 2] {
        let outputs = complete(threads, engines(), program()).unwrap();
        for (index, lost) in losses.iter().enumerate() {
            let expected = Verdict::of(lost.len() <= 3);
            assert_eq!(
                outputs.outcomes[0][index].verdict_for(index as u32),
                expected,
                "stripe without {lost:?}"
            );
            assert_eq!(outputs.verdict(index), expected, "root of the stripe without {lost:?}");
        }
        assert_eq!(outputs, run_alone(&Portable, &program()), "{threads} threads");
    }
}
