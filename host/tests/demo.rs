//! The demo at a small scale: what it plants it finds, equal seeds find the same, and a backend that lies is caught.

use std::{
    collections::{BTreeMap, BTreeSet},
    process::{Command, Output},
    sync::{Arc, atomic::AtomicBool},
};

use perigee::{
    demo::{self, Options, Report},
    pipeline::run::Machinery,
};
use perigee_kernels::{
    backend::{Backend, Busy, Capability, Completion, Notifier, Ticket},
    batch::{Batch, Outcome, Program, Verdict},
    cpu::{self, CpuBackend},
    primitive::{Primitive, Stage},
};
use serde_json::Value;

/// The smallest chain that holds every kind of fault, and a few items of each load.
const SCALE: f64 = 0.002;

fn run(options: &Options, machinery: &Machinery) -> Report {
    demo::run(options, machinery, &AtomicBool::new(false), &mut |_| {}).unwrap()
}

fn honest(options: &Options) -> Report {
    run(options, &Machinery::start(&options.config, "auto").unwrap())
}

#[test]
fn everything_that_was_planted_is_found_and_nothing_else() {
    let options = Options::new(3, 10.0 * SCALE);
    let machinery = Machinery::start(&options.config, "auto").unwrap();
    let bars = demo::bars(&options);
    let mut last = vec![None; bars.len()];
    let report = demo::run(&options, &machinery, &AtomicBool::new(false), &mut |progress| {
        last[progress.bar] = Some(progress);
    })
    .unwrap();
    assert_eq!(report.differences(), []);
    // Every primitive has a load, every load a bad item.
    let primitives: BTreeSet<_> = report.loads.iter().map(|load| load.primitive).collect();
    assert_eq!(primitives, BTreeSet::from(Primitive::ALL));
    for load in &report.loads {
        assert!(!load.outcome.planted.is_empty(), "{}", load.name);
        assert_eq!(load.outcome.judged, load.items, "{}", load.name);
        assert!(load.outcome.rate.is_some_and(|rate| rate > 0.0), "{}", load.name);
    }
    // Every kind of fault of the chain once, three copies of the block.
    let lines = report.lines().len() as u64;
    assert_eq!(lines, report.planted() + 1, "and one line for the deferred block");
    for (bar, last) in bars.iter().zip(last) {
        let last = last.unwrap_or_else(|| panic!("{} was never heard of", bar.name));
        assert_eq!(last.done, last.total, "{}", bar.name);
    }
}

#[test]
fn the_real_block_is_deferred_with_reasons() {
    let report = honest(&Options::new(1, SCALE));
    let block = report.block;
    assert_eq!((block.height, block.transactions), (702_861, 2_500));
    let inputs = block.survey.checked_inputs() + block.survey.deferred_inputs();
    assert_eq!(inputs, 6_517, "as `inspect` counts them, without the coinbase");
    // No legacy spend waits for anything, whoever made its output.
    assert_eq!(block.survey.checked["p2pkh"], 1_080);
    assert!(block.survey.deferred.keys().all(|(_, form)| *form != "p2pkh"));
    assert!(
        block.survey.from_here >= 206 + 20 + 31,
        "the segwit spends that could be checked"
    );
    let verdict = block.report.unwrap();
    assert_eq!((verdict.counters.pow, verdict.counters.signatures), (1, 3_426));
    let rules: Vec<_> = block.changed.iter().map(|changed| changed.rule.to_string()).collect();
    assert_eq!(rules, ["K7", "K9", "K10"]);
}

/// The JSON without what differs between machines and moments.
fn steady(report: &Report) -> Value {
    let mut value = report.to_json(&report.differences());
    for key in ["machine", "threads", "elapsed_s", "backends"] {
        value.as_object_mut().unwrap().remove(key);
    }
    for load in value["loads"].as_array_mut().unwrap() {
        load.as_object_mut().unwrap().remove("items_per_s");
    }
    value
}

#[test]
fn equal_seeds_find_the_same_on_any_number_of_threads() {
    let with = |seed, threads, rows| {
        let mut options = Options::new(seed, SCALE);
        options.config.threads = threads;
        options.config.batch_rows_max = rows;
        steady(&honest(&options))
    };
    let first = with(5, 1, 4_096);
    assert_eq!(first["passed"], true);
    assert_eq!(first, with(5, 2, 7));
    assert_ne!(first["loads"][0]["planted"], with(6, 2, 7)["loads"][0]["planted"]);
}

/// A backend that computes rightly and lies about three stages.
struct Liar {
    inner: CpuBackend,
    stages: BTreeMap<Ticket, Stage>,
    lies: BTreeSet<Stage>,
}

impl Backend for Liar {
    fn name(&self) -> &str {
        "liar"
    }

    fn capability(&self, program: Program) -> Option<Capability> {
        self.inner.capability(program)
    }

    fn submit(&mut self, batch: Arc<Batch>, ticket: Ticket) -> Result<(), Busy> {
        self.stages
            .extend(batch.program().stages().map(|stage| (ticket, stage)));
        self.inner.submit(batch, ticket)
    }

    fn poll(&mut self, done: &mut Vec<Completion>) {
        let first = done.len();
        self.inner.poll(done);
        for completion in &mut done[first..] {
            let stage = self.stages.remove(&completion.ticket).unwrap();
            let outputs = completion.result.as_mut().unwrap();
            let outcomes = &mut outputs.outcomes[0];
            let valid = outcomes
                .iter_mut()
                .find(|outcome| outcome.verdict == Verdict::Valid as u32);
            match stage {
                // Accepts everything, always.
                Stage::Schnorr => outcomes.iter_mut().for_each(|outcome: &mut Outcome| {
                    outcome.verdict = Verdict::Valid as u32;
                }),
                // Rejects one good row, once.
                Stage::Path if self.lies.contains(&stage) => {
                    if let Some(outcome) = valid {
                        outcome.verdict = Verdict::Invalid as u32;
                        self.lies.remove(&stage);
                    }
                }
                // Spoils one bit of rebuilt data, once.
                Stage::RsRecover if self.lies.contains(&stage) && outcomes[0].verdict == Verdict::Valid as u32 => {
                    outputs.slabs[0][0].0[0] ^= 1;
                    self.lies.remove(&stage);
                }
                _ => {}
            }
        }
    }

    fn waker(&self) -> Notifier {
        self.inner.waker()
    }
}

#[test]
fn a_backend_that_lies_is_caught_and_named() {
    let options = Options::new(1, SCALE);
    let machinery = Machinery::start_with(&options.config, |pool, notifier| {
        Box::new(Liar {
            inner: CpuBackend::new("cpu", pool, cpu::engines(), notifier),
            stages: BTreeMap::new(),
            lies: BTreeSet::from([Stage::Path, Stage::RsRecover]),
        })
    })
    .unwrap();
    let report = run(&options, &machinery);
    let differences = report.differences();
    let of = |load: &str| -> Vec<String> {
        let of = differences.iter().filter(|difference| difference.load == load);
        of.map(ToString::to_string).collect()
    };
    let load = |name: &str| report.loads.iter().find(|load| load.name == name).unwrap();
    let schnorr = of("schnorr");
    assert_eq!(schnorr.len(), load("schnorr").outcome.planted.len());
    assert!(schnorr.iter().all(|line| line.ends_with("got accepted")), "{schnorr:?}");
    assert!(
        of("path").iter().any(|line| line.ends_with("got rejected")),
        "{differences:?}"
    );
    assert!(
        of("rebuild").iter().any(|line| line.ends_with("got other data")),
        "{differences:?}"
    );
    // The chain has one fault that only a Schnorr signature shows.
    let chain = of("chain");
    assert!(chain.len() == 1 && chain[0].contains("signature-taproot"), "{chain:?}");
    // Nobody else is accused.
    let accused: BTreeSet<_> = differences.iter().map(|difference| difference.load).collect();
    assert_eq!(accused, BTreeSet::from(["chain", "schnorr", "path", "rebuild"]));
    assert_eq!(report.to_json(&differences)["passed"], false);
}

fn perigee(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_perigee"))
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn the_command_says_that_all_was_found() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bad.jsonl");
    let scale = SCALE.to_string();
    let output = perigee(&["demo", "--scale", &scale, "--report", file.to_str().unwrap()]);
    let text = std::str::from_utf8(&output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert!(output.stderr.is_empty(), "no progress where there is no terminal");
    let last = text.lines().last().unwrap();
    assert_eq!(last, "everything that was planted was found, nothing else");
    assert!(text.lines().all(|line| line.chars().count() <= 120), "{text}");
    let lines = std::fs::read_to_string(file).unwrap();
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let planted = lines.iter().filter(|line| line["planted"].is_string()).count();
    assert!(text.contains(&format!("{planted} bad items were planted")), "{text}");
}

#[test]
fn wrong_options_are_refused() {
    for arguments in [["demo", "--scale", "0"], ["demo", "--backend", "abacus"]] {
        assert_eq!(perigee(&arguments).status.code(), Some(2), "{arguments:?}");
    }
}
