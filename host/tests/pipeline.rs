//! The pipeline against the naive validator: the same report for every object, whatever the threads, batches and windows,
//! and whatever the order of the file.

use std::{collections::BTreeMap, path::PathBuf, sync::atomic::AtomicBool};

use perigee::{
    chain::{
        litecoin::LITECOIN_REGTEST,
        utxo::{
            candidate::Candidate,
            sequential::{self, Options as SequentialOptions},
        },
    },
    config::Config,
    generate::{Generator, Options as GenerateOptions},
    ingest::Ingest,
    pipeline::{
        run::{self, RunOptions},
        summary::Summary,
    },
    verdict::{ObjectReport, Verdict},
};

/// A clock behind all generated and recorded blocks.
const NOW: i64 = 2_000_000_000;

fn frames(blocks: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for block in blocks {
        bytes.extend_from_slice(&LITECOIN_REGTEST.magic);
        bytes.extend_from_slice(&u32::try_from(block.len()).unwrap().to_le_bytes());
        bytes.extend_from_slice(block);
    }
    bytes
}

fn run_pipeline(blocks: &[Vec<u8>], config: Config) -> (Summary, Vec<ObjectReport>) {
    let framing = run::framing(&LITECOIN_REGTEST);
    let ingest = Ingest::from_bytes("test", &frames(blocks), &framing, &config).unwrap();
    assert!(ingest.errors.is_empty(), "{:?}", ingest.errors);
    let mut options = RunOptions::new(&LITECOIN_REGTEST, config);
    options.at = Some(NOW);
    let mut reports = Vec::new();
    let outcome = run::run(&ingest, options, &AtomicBool::new(false), &mut |progress| {
        reports.extend(progress.report.cloned());
    })
    .unwrap();
    assert!(outcome.errors.is_empty(), "{:?}", outcome.errors);
    (outcome.summary, reports)
}

fn run_sequential(blocks: &[Vec<u8>]) -> Vec<ObjectReport> {
    let candidates: Vec<_> = blocks
        .iter()
        .map(|block| Candidate::decode(block.clone().into(), &LITECOIN_REGTEST))
        .collect();
    let options = SequentialOptions {
        now: NOW,
        height: None,
        undo: None,
        coins_max: 10_000_000,
        trust_start: true,
    };
    sequential::validate(&LITECOIN_REGTEST, &candidates, options)
        .unwrap()
        .reports
}

/// Reports by object; objects may repeat, so each id has a sorted list.
fn by_object(reports: Vec<ObjectReport>) -> BTreeMap<String, Vec<String>> {
    let mut map: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for report in reports {
        let line = format!("{:?} {:?} {:?}", report.verdict, report.counters, report.unchecked);
        map.entry(report.object).or_default().push(line);
    }
    map.values_mut().for_each(|lines| lines.sort());
    map
}

fn assert_same(blocks: &[Vec<u8>], config: Config, what: &str) -> Vec<ObjectReport> {
    let expected = by_object(run_sequential(blocks));
    let (_, reports) = run_pipeline(blocks, config);
    let got = by_object(reports.clone());
    for (object, lines) in &expected {
        assert_eq!(got.get(object), Some(lines), "{what}: object {object}");
    }
    assert_eq!(got.len(), expected.len(), "{what}: objects that nobody asked about");
    reports
}

/// A chain with as many faults as there are kinds, in the order of the generator.
fn generated(transactions: u64, faults: u64, seed: u64) -> Vec<Vec<u8>> {
    let mut options = GenerateOptions::new(&LITECOIN_REGTEST, transactions, seed);
    options.faults = faults;
    options.block_transactions = 40;
    Generator::new(options)
        .unwrap()
        .map(|object| object.unwrap().bytes)
        .collect()
}

#[test]
fn a_generated_chain_with_every_kind_of_fault() {
    let blocks = generated(2_000, 45, 11);
    let small_window = Config {
        window_objects_max: 3,
        slice_inputs_max: 5,
        ..Config::default()
    };
    let reports = assert_same(&blocks, Config::default(), "default");
    assert!(reports.iter().filter(|report| report.verdict.is_reject()).count() >= 45);
    assert_same(
        &blocks,
        small_window,
        "a window of three objects, slices of five inputs",
    );
    assert_same(
        &blocks,
        Config {
            threads: 1,
            batch_rows_max: 1,
            ..Config::default()
        },
        "one thread, one row",
    );
    assert_same(
        &blocks,
        Config {
            dedup_rows_max: 0,
            ..Config::default()
        },
        "nothing remembered",
    );
}

#[test]
fn the_order_of_the_file_does_not_matter() {
    let blocks = generated(600, 20, 5);
    let (mut expected, _) = run_pipeline(&blocks, Config::default());
    let mut reversed = blocks.clone();
    reversed.reverse();
    // A stride that is coprime to the length visits every block, far from its neighbours.
    let stride = (7usize..).find(|stride| !blocks.len().is_multiple_of(*stride)).unwrap();
    let strided: Vec<_> = (0..blocks.len())
        .map(|at| blocks[at * stride % blocks.len()].clone())
        .collect();
    for (name, order) in [("reversed", reversed), ("strided", strided)] {
        assert_same(&order, Config::default(), name);
        let (mut got, _) = run_pipeline(&order, Config::default());
        // Which of several failures comes first follows the file; everything else does not.
        (got.first_failure, expected.first_failure) = (None, None);
        (got.elapsed_s, expected.elapsed_s) = (0.0, 0.0);
        (got.backends, expected.backends) = (BTreeMap::new(), BTreeMap::new());
        assert_eq!(got.to_json(), expected.to_json(), "{name}");
    }
}

#[test]
fn repeated_objects_absent_parents_and_late_starts() {
    let blocks = generated(400, 12, 3);
    let twice: Vec<_> = blocks.iter().chain(&blocks).cloned().collect();
    assert_same(&twice, Config::default(), "every object twice");
    let gap: Vec<_> = blocks
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != 510)
        .map(|(_, block)| block.clone())
        .collect();
    assert_same(&gap, Config::default(), "one object missing");
    // Coins are not complete here: scripts are derived or deferred, and rules are counted as undecided.
    assert_same(&blocks[505..], Config::default(), "a start behind the genesis block");
    let mut with_prevouts_in_stream = blocks[515..].to_vec();
    with_prevouts_in_stream.truncate(8);
    assert_same(&with_prevouts_in_stream, Config::default(), "a few blocks");
    assert_same(&blocks[..1], Config::default(), "one block");
}

#[test]
fn a_rejected_block_condemns_its_children_and_no_others() {
    // The first block with spends gets a flipped bit in its last lock time: its Merkle root fails, and everything
    // behind it is rejected by its link.
    let mut blocks = generated(400, 0, 9);
    let at = blocks
        .iter()
        .position(|block| block.len() > 2_000)
        .expect("blocks with spends");
    let last = blocks[at].len() - 1;
    blocks[at][last] ^= 1;
    let reports = assert_same(&blocks, Config::default(), "condemned");
    let rules: Vec<_> = reports
        .iter()
        .map(|report| report.verdict.rule().map(|rule| rule.to_string()))
        .collect();
    // Reports follow the links, the file does not quite.
    let broken = rules.iter().position(Option::is_some).expect("a rejection");
    assert_eq!(rules[broken].as_deref(), Some("K9"));
    assert!(rules[broken + 1..].iter().all(|rule| rule.as_deref() == Some("K4")));
    assert!(
        broken > 400 && broken + 1 < rules.len(),
        "blocks before it and behind it"
    );
}

#[test]
fn the_comparison_can_fail() {
    let blocks = generated(200, 6, 2);
    let expected = by_object(run_sequential(&blocks));
    let (_, mut reports) = run_pipeline(&blocks, Config::default());
    let accepted = reports.iter_mut().find(|report| report.verdict.is_accept()).unwrap();
    accepted.verdict = Verdict::Accept { derived: true };
    assert_ne!(by_object(reports), expected);
}

#[test]
fn recorded_blocks_of_a_node_with_its_labelled_ones() {
    let Some(folder) = data("litecoin/regtest-litecoind") else {
        return;
    };
    let text = std::fs::read_to_string(folder.join("chain.hex")).unwrap();
    let mut blocks: Vec<_> = text.lines().map(|line| hex::decode(line.trim()).unwrap()).collect();
    let labelled = std::fs::read_to_string(folder.join("labelled_blocks.json")).unwrap();
    let labelled: serde_json::Value = serde_json::from_str(&labelled).unwrap();
    for block in labelled.as_array().unwrap() {
        blocks.push(hex::decode(block["block"].as_str().unwrap()).unwrap());
    }
    for (threads, batch_rows_max) in [(1, 7), (2, 4096)] {
        let config = Config {
            threads,
            batch_rows_max,
            ..Config::default()
        };
        let reports = assert_same(&blocks, config, "litecoind");
        assert_eq!(reports.iter().filter(|report| report.verdict.is_reject()).count(), 11);
    }
}

/// 10^5 transactions, 1 in 1,000 with a fault: every fault is found with its rule and index, nothing else is rejected, and
/// nothing but the time and the engines' share changes with threads and batch sizes.
#[test]
fn a_long_generated_chain_at_every_setting() {
    let options = GenerateOptions::new(&LITECOIN_REGTEST, 100_000, 7).with_fault_rate(0.001);
    let mut planted = BTreeMap::new();
    let mut blocks = Vec::new();
    for object in Generator::new(options).unwrap() {
        let object = object.unwrap();
        if let Some(fault) = object.fault {
            planted.insert(fault.object, (fault.rule, fault.index));
        }
        blocks.push(object.bytes);
    }
    assert_eq!(planted.len(), 100, "0.1 % of 10^5");
    let mut first: Option<serde_json::Value> = None;
    // 1: no batch at all; 7: no multiple of any lane count; 64; 4,096: more than a block has.
    for (threads, batch_rows_max) in [(2, 4096), (1, 4096), (2, 1), (1, 1), (2, 7), (1, 7), (2, 64), (1, 64)] {
        let (mut summary, reports) = run_pipeline(
            &blocks,
            Config {
                threads,
                batch_rows_max,
                ..Config::default()
            },
        );
        let mut found = BTreeMap::new();
        for report in reports {
            match report.verdict {
                Verdict::Accept { .. } => {}
                Verdict::Reject { rule, index, .. } => drop(found.insert(report.object, (rule, index))),
                Verdict::Defer { message, .. } => panic!("{} was deferred: {message}", report.object),
            }
        }
        assert_eq!(found, planted, "{threads} threads, batches of {batch_rows_max}");
        summary.elapsed_s = 0.0;
        summary.backends.clear();
        let json = summary.to_json();
        assert_eq!(
            first.get_or_insert_with(|| json.clone()),
            &json,
            "{threads} threads, batches of {batch_rows_max}"
        );
    }
}

/// A folder of the recorded data, or `None` with a note if it is not there and nobody requires it.
fn data(folder: &str) -> Option<PathBuf> {
    let root = std::env::var_os("PERIGEE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    );
    let path = root.join(folder);
    if path.exists() {
        return Some(path);
    }
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    assert!(
        !required.split(',').any(|need| need == "data"),
        "{folder} not found, and data is required"
    );
    println!("SKIPPED: {folder} not found");
    None
}
