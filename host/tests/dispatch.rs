//! The dispatcher under good, slow, failing and lying backends: every row is answered once, and no fault becomes a verdict.

use std::{
    collections::VecDeque,
    sync::Arc,
    time::{Duration, Instant},
};

use crossbeam::channel::{Receiver, Sender, unbounded};
use perigee::{
    config::Config,
    pipeline::{
        dispatch::Dispatcher,
        parcel::{Answer, Parcel, Sink},
    },
};
use perigee_kernels::{
    backend::{Backend, BackendError, Busy, Capability, Completion, Notifier, Ticket},
    batch::{Batch, BatchBuilder, Outcome, Outputs, Program, Verdict},
    ecdsa::EcdsaRow,
    policy::Policy,
    primitive::Stage,
};

/// What a scripted backend does with a batch.
#[derive(Clone, Copy, PartialEq)]
enum Behaviour {
    /// Decides a row by the lowest bit of its digest.
    Right,
    /// Answers with an error.
    Fails,
    /// Answers with zeroed outcomes.
    Zeroed,
    /// Answers with the outcomes of the row before: a stale or shifted slot.
    Shifted,
    /// Never answers.
    Hangs,
    /// Says it is busy although it has free slots.
    Refuses,
    /// Does not take these shapes, which it sees only now.
    Declines,
    /// Right, after 30 ms.
    Late,
    /// Fails everything that is in flight once four batches are; right from then on.
    Lost,
}

struct Scripted {
    name: &'static str,
    behaviour: Behaviour,
    rows_preferred: usize,
    done: VecDeque<Completion>,
    since: Instant,
    rows_seen: Sender<usize>,
    notifier: Notifier,
}

impl Backend for Scripted {
    fn name(&self) -> &str {
        self.name
    }

    fn capability(&self, program: Program) -> Option<Capability> {
        (program == Program::single(Stage::Ecdsa)).then(|| Capability {
            engine: self.name.into(),
            rows_max: usize::MAX,
            rows_preferred: self.rows_preferred,
            slots: 4,
        })
    }

    fn submit(&mut self, batch: Arc<Batch>, ticket: Ticket) -> Result<(), Busy> {
        self.rows_seen.send(batch.len()).unwrap();
        let result = match self.behaviour {
            Behaviour::Refuses => return Err(Busy),
            Behaviour::Hangs => return Ok(()),
            Behaviour::Fails => Err(BackendError::Failed {
                backend: self.name.into(),
                reason: "scripted".into(),
            }),
            Behaviour::Zeroed => Ok(batch.outputs()),
            Behaviour::Right | Behaviour::Late | Behaviour::Lost => Ok(decide(&batch)),
            Behaviour::Declines => Err(BackendError::NotOffered {
                backend: self.name.into(),
                program: batch.program().to_string(),
            }),
            Behaviour::Shifted => {
                let mut outputs = decide(&batch);
                outputs.outcomes[0].rotate_right(1);
                Ok(outputs)
            }
        };
        self.done.push_back(Completion {
            ticket,
            result,
            elapsed: Duration::from_micros(10),
            engine: self.name.into(),
        });
        self.notifier.notify();
        Ok(())
    }

    fn poll(&mut self, done: &mut Vec<Completion>) {
        match self.behaviour {
            Behaviour::Lost if self.done.len() < 4 => return,
            Behaviour::Lost => {
                self.behaviour = Behaviour::Right;
                for lost in &mut self.done {
                    lost.result = Err(BackendError::Failed {
                        backend: self.name.into(),
                        reason: "lost".into(),
                    });
                }
            }
            Behaviour::Late if self.done.is_empty() => self.since = Instant::now(),
            Behaviour::Late if self.since.elapsed() < Duration::from_millis(30) => return self.notifier.notify(),
            _ => {}
        }
        done.extend(self.done.drain(..));
    }

    fn waker(&self) -> Notifier {
        self.notifier.clone()
    }
}

fn decide(batch: &Batch) -> Outputs {
    let mut outputs = batch.outputs();
    for (row, outcome) in batch.tables()[0]
        .rows::<EcdsaRow>()
        .iter()
        .zip(&mut outputs.outcomes[0])
    {
        *outcome = Outcome::decided(&row.header, Verdict::of(row.digest[0] & 1 == 1));
    }
    outputs
}

type Delivered = (u64, Result<Answer, BackendError>);

struct Collect(Sender<Delivered>);

impl Sink for Collect {
    fn deliver(&self, token: u64, answer: Result<Answer, BackendError>) {
        self.0.send((token, answer)).unwrap();
    }
}

struct Bench {
    dispatcher: Dispatcher,
    sink: Arc<dyn Sink>,
    answers: Receiver<Delivered>,
    rows_seen: Receiver<usize>,
}

fn bench(behaviours: &[(&'static str, Behaviour)], config: &Config) -> Bench {
    bench_preferring(1, behaviours, config)
}

fn bench_preferring(rows_preferred: usize, behaviours: &[(&'static str, Behaviour)], config: &Config) -> Bench {
    let (notifier, wake) = Notifier::pair();
    let (seen, rows_seen) = unbounded();
    let backends = behaviours
        .iter()
        .map(|(name, behaviour)| {
            let (name, behaviour, rows_seen, notifier) = (*name, *behaviour, seen.clone(), notifier.clone());
            Box::new(Scripted {
                name,
                behaviour,
                rows_preferred,
                done: VecDeque::new(),
                since: Instant::now(),
                rows_seen,
                notifier,
            }) as Box<dyn Backend>
        })
        .collect();
    let (sender, answers) = unbounded();
    let dispatcher = Dispatcher::start(backends, wake, config);
    Bench {
        dispatcher,
        sink: Arc::new(Collect(sender)),
        answers,
        rows_seen,
    }
}

/// A row that the right backend finds valid if `valid`; `salt` makes rows distinct.
fn row(valid: bool, salt: u32) -> EcdsaRow {
    let mut row = EcdsaRow::new(&[0; 32], &[1; 32], &[1; 32], &[2; 33]).unwrap();
    row.digest[0] = u32::from(valid);
    row.digest[1] = salt;
    row
}

/// Rows whose expected verdicts follow a pattern without a short period, so that shifts show.
fn pattern(index: usize) -> bool {
    (index * index + index / 3) % 5 < 3
}

fn parcel(bench: &Bench, token: u64, rows: usize) -> Parcel {
    let mut builder = BatchBuilder::new(Program::single(Stage::Ecdsa), Policy::default());
    for index in 0..rows {
        builder
            .push(row(pattern(index), token as u32 * 10_000 + index as u32))
            .unwrap();
    }
    Parcel::new(Arc::new(builder.finish()), Arc::clone(&bench.sink), token)
}

fn answer(bench: &Bench) -> Delivered {
    bench
        .answers
        .recv_timeout(Duration::from_secs(20))
        .expect("an answer for every parcel")
}

fn assert_pattern(answer: &Answer, rows: usize) {
    assert_eq!(answer.verdicts.len(), rows);
    for (index, verdict) in answer.verdicts.iter().enumerate() {
        assert_eq!(*verdict, Verdict::of(pattern(index)), "row {index} of {rows}");
    }
}

#[test]
fn parcels_of_any_size_come_back_whole_at_any_batch_size() {
    // Sizes around batch sizes 1, 7 and 64: one less, equal, one more; 200 spans several batches of each.
    let sizes = [1usize, 6, 7, 8, 63, 64, 65, 200];
    for batch_rows_max in [1, 7, 64, 4096] {
        let config = Config {
            batch_rows_max,
            ..Config::default()
        };
        let bench = bench(&[("right", Behaviour::Right)], &config);
        for (token, rows) in sizes.iter().enumerate() {
            bench
                .dispatcher
                .sender()
                .send(parcel(&bench, token as u64, *rows))
                .unwrap();
        }
        for _ in sizes {
            let (token, answer) = answer(&bench);
            assert_pattern(&answer.expect("a verdict"), sizes[token as usize]);
        }
        assert!(
            bench.rows_seen.try_iter().all(|rows| rows <= batch_rows_max),
            "batches of at most {batch_rows_max}"
        );
        let jobs = bench.dispatcher.backend_jobs();
        assert_eq!(jobs["right"], sizes.iter().sum::<usize>() as u64, "every row once");
    }
}

/// Ten rows a batch and groups of four: batches of eight. 64 rows leave nothing over, 65 a row alone, 3 are less than a group.
/// With groups of eleven, more than a batch may have, the limit of a batch stands.
#[test]
fn batches_are_whole_groups_of_what_an_engine_prefers() {
    let config = Config {
        batch_rows_max: 10,
        ..Config::default()
    };
    for (rows_preferred, rows, sizes) in [
        (4, 64, vec![8; 8]),
        (4, 65, [vec![8; 8], vec![1]].concat()),
        (4, 3, vec![3]),
        (11, 25, vec![10, 10, 5]),
    ] {
        let bench = bench_preferring(rows_preferred, &[("right", Behaviour::Right)], &config);
        bench.dispatcher.sender().send(parcel(&bench, 0, rows)).unwrap();
        assert_pattern(&answer(&bench).1.unwrap(), rows);
        assert_eq!(bench.rows_seen.try_iter().collect::<Vec<_>>(), sizes, "{rows} rows");
    }
}

#[test]
fn a_fault_costs_time_and_never_a_verdict() {
    for fault in [
        Behaviour::Fails,
        Behaviour::Zeroed,
        Behaviour::Shifted,
        Behaviour::Hangs,
        Behaviour::Refuses,
    ] {
        // Leases are short so that the hanging backend is given up within the test.
        let config = Config {
            lease_ms_min: 50,
            dedup_rows_max: 0,
            ..Config::default()
        };
        let bench = bench(&[("bad", fault), ("right", Behaviour::Right)], &config);
        for token in 0..20 {
            bench.dispatcher.sender().send(parcel(&bench, token, 33)).unwrap();
        }
        for _ in 0..20 {
            assert_pattern(&answer(&bench).1.expect("software takes over"), 33);
        }
        let jobs = bench.dispatcher.backend_jobs();
        assert_eq!(jobs.get("bad"), None, "a fault decides nothing");
        assert_eq!(jobs["right"], 20 * 33);
    }
}

/// What a backend declines waits for the others, however full they are, and is not offered to it again and again meanwhile.
#[test]
fn what_was_declined_is_offered_once() {
    let config = Config {
        batch_rows_max: 8,
        dedup_rows_max: 0,
        ..Config::default()
    };
    let bench = bench(&[("declines", Behaviour::Declines), ("late", Behaviour::Late)], &config);
    for token in 0..20 {
        bench.dispatcher.sender().send(parcel(&bench, token, 8)).unwrap();
    }
    for _ in 0..20 {
        assert_pattern(&answer(&bench).1.expect("the late one decides it"), 8);
    }
    assert_eq!(bench.dispatcher.backend_jobs()["late"], 20 * 8);
    let submissions = bench.rows_seen.try_iter().count();
    assert!(
        submissions <= 40,
        "{submissions} submissions of 20 batches to two backends"
    );
}

/// A device that is lost with four batches in flight has failed once: it is back at work afterwards.
#[test]
fn a_loss_is_one_strike() {
    let config = Config {
        batch_rows_max: 8,
        dedup_rows_max: 0,
        backend_strikes_max: 2,
        ..Config::default()
    };
    let bench = bench(&[("lost", Behaviour::Lost), ("right", Behaviour::Right)], &config);
    for token in 0..8 {
        bench.dispatcher.sender().send(parcel(&bench, token, 8)).unwrap();
        if token < 3 {
            continue;
        }
        for _ in 0..if token == 3 { 4 } else { 1 } {
            assert_pattern(&answer(&bench).1.expect("a verdict"), 8);
        }
    }
    let jobs = bench.dispatcher.backend_jobs();
    // Which of two equally fast ones gets what came later is open; one that is off gets nothing.
    assert!(jobs.get("lost").is_some_and(|rows| *rows > 0), "{jobs:?}");
    assert_eq!(jobs.values().sum::<u64>(), 64, "every row once");
    let health = bench.dispatcher.backends();
    let lost = &health[0];
    assert!(
        lost.is_on && lost.failed_batches > 0 && lost.fault.is_some(),
        "{lost:?}"
    );
    assert_eq!((&*lost.name, lost.rows), ("lost", jobs["lost"]));
    let right = &health[1];
    assert!(
        right.is_on && right.failed_batches == 0 && right.fault.is_none(),
        "{right:?}"
    );
}

/// Whoever watches a service sees which backend is out of use, and that the others are not.
#[test]
fn a_backend_that_is_switched_off_is_seen() {
    let config = Config {
        dedup_rows_max: 0,
        backend_strikes_max: 1,
        ..Config::default()
    };
    let bench = bench(&[("bad", Behaviour::Fails), ("right", Behaviour::Right)], &config);
    let seen = || -> Vec<(String, bool, u64)> {
        let states = bench.dispatcher.backends().into_iter();
        states
            .map(|state| (state.name, state.is_on, state.failed_batches))
            .collect()
    };
    assert_eq!(seen(), [("bad".to_owned(), true, 0), ("right".to_owned(), true, 0)]);
    for token in 0..8 {
        bench.dispatcher.sender().send(parcel(&bench, token, 9)).unwrap();
        assert_pattern(&answer(&bench).1.expect("a verdict"), 9);
    }
    assert_eq!(seen(), [("bad".to_owned(), false, 1), ("right".to_owned(), true, 0)]);
    // One that guards itself: nothing fails, it only offers nothing any more.
    bench.dispatcher.watch(1, |state| {
        state.is_on = false;
        state.mismatches = 7;
    });
    let states = bench.dispatcher.backends();
    assert_eq!(
        (states[1].is_on, states[1].mismatches, states[0].mismatches),
        (false, 7, 0)
    );
}

#[test]
fn without_a_working_backend_there_is_an_error_and_no_verdict() {
    let config = Config::default();
    let bench = bench(&[("one", Behaviour::Fails), ("two", Behaviour::Zeroed)], &config);
    for token in 0..5 {
        bench.dispatcher.sender().send(parcel(&bench, token, 9)).unwrap();
    }
    for _ in 0..5 {
        assert!(answer(&bench).1.is_err());
    }
    assert!(bench.dispatcher.backend_jobs().is_empty());
    for health in bench.dispatcher.backends() {
        assert!(
            health.rows == 0 && health.failed_batches > 0 && health.fault.is_some(),
            "{health:?}"
        );
    }
}

#[test]
fn an_equal_row_is_computed_once() {
    let bench = bench(&[("right", Behaviour::Right)], &Config::default());
    for _ in 0..3 {
        // The same token makes the same rows.
        bench.dispatcher.sender().send(parcel(&bench, 1, 50)).unwrap();
        assert_pattern(&answer(&bench).1.unwrap(), 50);
    }
    assert_eq!(bench.dispatcher.backend_jobs()["right"], 50);
}

#[test]
fn a_lone_row_does_not_wait_for_company() {
    // The deadline is beyond the patience of `answer`: an idle backend must get the row at once.
    let config = Config {
        deadline_us: 600_000_000,
        ..Config::default()
    };
    let bench = bench(&[("right", Behaviour::Right)], &config);
    let start = Instant::now();
    bench.dispatcher.sender().send(parcel(&bench, 0, 1)).unwrap();
    assert_pattern(&answer(&bench).1.unwrap(), 1);
    println!("answered after {:?}", start.elapsed());
}

#[test]
fn dropping_the_dispatcher_answers_what_is_queued() {
    let bench = bench(
        &[("right", Behaviour::Right)],
        &Config {
            batch_rows_max: 3,
            ..Config::default()
        },
    );
    for token in 0..50 {
        bench.dispatcher.sender().send(parcel(&bench, token, 10)).unwrap();
    }
    drop(bench.dispatcher);
    assert_eq!(
        bench.answers.try_iter().filter(|(_, answer)| answer.is_ok()).count(),
        50
    );
}
