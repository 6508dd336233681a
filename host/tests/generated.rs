//! Generated chains against the sequential validator: every planted fault is found where the sidecar says, and nothing
//! else is wrong.

use std::collections::{HashMap, HashSet};

use perigee::{
    chain::{
        cartycoin::CARTYCOIN_REGTEST,
        litecoin::{LITECOIN, LITECOIN_REGTEST},
        utxo::{
            Block,
            candidate::Candidate,
            display_hash,
            sequential::{self, validate},
        },
    },
    generate::{
        Fault, FaultKind, GenerateError, Generator, Object, Options,
        traffic::{Traffic, TrafficOptions},
    },
    verdict::{ObjectReport, Verdict},
};

/// A chain small enough for a test and long enough that every rule is in force; `faults` in one block in ten.
fn options(transactions: u64, faults: u64) -> Options {
    Options {
        faults,
        block_transactions: 40,
        ..Options::new(&LITECOIN_REGTEST, transactions, 7)
    }
}

fn generate(options: Options) -> Vec<Object> {
    Generator::new(options).unwrap().map(Result::unwrap).collect()
}

fn judge(objects: &[Object]) -> HashMap<String, ObjectReport> {
    let candidates: Vec<_> = objects
        .iter()
        .map(|object| Candidate::decode(object.bytes.clone().into(), &LITECOIN_REGTEST))
        .collect();
    let newest = objects.iter().filter(|object| object.fault.is_none()).map(|object| {
        let time = &object.bytes[68..72];
        i64::from(u32::from_le_bytes(time.try_into().unwrap()))
    });
    let outcome = validate(
        &LITECOIN_REGTEST,
        &candidates,
        sequential::Options {
            now: newest.max().unwrap(),
            height: None,
            undo: None,
            coins_max: 1_000_000,
            trust_start: true,
        },
    );
    let reports = outcome.unwrap().reports;
    assert_eq!(reports.len(), objects.len());
    reports
        .into_iter()
        .map(|report| (report.object.clone(), report))
        .collect()
}

/// What the report of a faulty object must say; `None` if it does.
fn mismatch(fault: &Fault, report: &ObjectReport) -> Option<String> {
    let expected = format!("{} at {:?}", fault.rule, fault.index);
    let got = match &report.verdict {
        Verdict::Reject { rule, index, .. } if *rule == fault.rule && *index == fault.index => return None,
        other => format!("{other:?}"),
    };
    Some(format!(
        "{} at height {}: expected {expected}, got {got}",
        fault.kind, fault.height
    ))
}

#[test]
fn every_kind_of_fault_is_found_at_its_place_and_nothing_else() {
    let kinds = FaultKind::all().len() as u64;
    // Twice around, so that each kind meets two different blocks; enough transactions for the rarer locks.
    let objects = generate(options(2_000, 2 * kinds));
    let reports = judge(&objects);
    let mut wrong = Vec::new();
    let mut seen = HashMap::new();
    for object in &objects {
        let report = &reports[&display_hash(&object.id)];
        match &object.fault {
            Some(fault) => {
                *seen.entry(fault.kind).or_insert(0) += 1;
                wrong.extend(mismatch(fault, report));
            }
            None if report.verdict == Verdict::ACCEPT => {}
            None => wrong.push(format!("good block at height {}: {:?}", object.height, report.verdict)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let missing: Vec<_> = FaultKind::all()
        .iter()
        .filter(|kind| !seen.contains_key(kind.name))
        .collect();
    assert!(missing.is_empty(), "never planted: {missing:?}");
}

#[test]
fn the_comparison_notices_another_rule_and_another_index() {
    let objects = generate(options(40, 1));
    let fault = objects.iter().find_map(|object| object.fault.clone()).unwrap();
    let report = &judge(&objects)[&fault.object];
    assert_eq!(mismatch(&fault, report), None);
    let other_index = Fault {
        index: Some(fault.index.map_or(0, |index| index + 1)),
        ..fault.clone()
    };
    assert!(mismatch(&other_index, report).is_some());
    let other_rule = FaultKind::all()
        .iter()
        .find(|kind| kind.rule != fault.rule)
        .unwrap()
        .rule;
    let other_rule = Fault {
        rule: other_rule,
        ..fault
    };
    assert!(mismatch(&other_rule, report).is_some());
}

#[test]
fn equal_seeds_give_equal_bytes_and_others_do_not() {
    let bytes = |seed| -> Vec<Vec<u8>> {
        let options = Options { seed, ..options(60, 6) };
        generate(options).into_iter().map(|object| object.bytes).collect()
    };
    let first = bytes(1);
    assert_eq!(first, bytes(1));
    assert_ne!(first[1], bytes(2)[1], "the first block after genesis differs already");
}

#[test]
fn every_transaction_is_there_and_faults_build_nothing() {
    // 101 = two full blocks of 40 and one of 21; 5 faults.
    let objects = generate(options(101, 5));
    let good: Vec<_> = objects.iter().filter(|object| object.fault.is_none()).collect();
    assert_eq!(good.iter().map(|object| object.transactions).sum::<u64>(), 101);
    assert_eq!(objects.len() - good.len(), 5);
    let faulty: HashSet<_> = objects
        .iter()
        .filter(|object| object.fault.is_some())
        .map(|object| object.id)
        .collect();
    let ids: HashSet<_> = objects.iter().map(|object| object.id).collect();
    assert_eq!(ids.len(), objects.len(), "every object has its own id");
    for object in good.iter().filter(|object| object.height > 0) {
        let block = Block::decode(object.bytes.clone().into()).unwrap();
        assert!(ids.contains(&block.header.prev) && !faulty.contains(&block.header.prev));
    }
}

#[test]
fn some_children_come_before_their_parents_but_not_far() {
    let objects = generate(options(200, 0));
    let disorder: Vec<_> = objects.windows(2).map(|pair| pair[0].height > pair[1].height).collect();
    assert!(disorder.contains(&true), "links must be needed to order the stream");
    for (position, object) in objects.iter().enumerate() {
        let distance = position.abs_diff(object.height as usize);
        assert!(distance < 64, "height {} at position {position}", object.height);
    }
    let straight = generate(Options {
        reorder_objects: 0,
        ..options(200, 0)
    });
    assert!(straight.windows(2).all(|pair| pair[0].height < pair[1].height));
}

#[test]
fn ballast_makes_blocks_large_but_not_too_large() {
    // 40 transactions of 60 kB do not fit into one block of 4,000,000 weight units: 16 do.
    let objects = generate(Options {
        payload_bytes: 60_000,
        ..options(40, 0)
    });
    let full: Vec<_> = objects.iter().filter(|object| object.transactions > 0).collect();
    assert_eq!(
        full.len(),
        3,
        "{:?}",
        full.iter().map(|object| object.transactions).collect::<Vec<_>>()
    );
    for object in full {
        let block = Block::decode(object.bytes.clone().into()).unwrap();
        assert!(block.weight() <= 4_000_000);
        assert!(block.total_size() > 60_000 * object.transactions as usize);
    }
}

#[test]
fn what_cannot_be_generated_is_said() {
    let error = Generator::new(Options::new(&LITECOIN, 1, 1)).unwrap_err();
    assert!(error.to_string().contains("litecoin-regtest"), "{error}");
    let too_early = Options {
        empty_blocks: 99,
        ..options(1, 0)
    };
    assert!(matches!(
        Generator::new(too_early).unwrap_err(),
        GenerateError::Option {
            option: "empty blocks",
            got: 99,
            ..
        }
    ));
}

#[test]
fn heavy_traffic_is_a_valid_chain_of_full_blocks() {
    // Two full blocks of payments and a part of a third; the fewest coins that may be asked for would fill one.
    let options = TrafficOptions {
        params: &CARTYCOIN_REGTEST,
        coins: 12_000,
        transactions: 10_000,
        seed: 3,
    };
    let objects: Vec<Object> = Traffic::new(options).unwrap().map(Result::unwrap).collect();
    assert_eq!(objects.iter().map(|object| object.transactions).sum::<u64>(), 10_000);
    let full = objects
        .iter()
        .map(|object| Block::decode(object.bytes.clone().into()).unwrap().weight());
    let full = full.filter(|weight| *weight > 3_900_000).count();
    assert_eq!(full, 2);
    let candidates: Vec<_> = objects
        .iter()
        .map(|object| Candidate::decode(object.bytes.clone().into(), &CARTYCOIN_REGTEST))
        .collect();
    let options = sequential::Options {
        now: i64::from(u32::MAX),
        height: None,
        undo: None,
        coins_max: 1_000_000,
        trust_start: true,
    };
    let reports = validate(&CARTYCOIN_REGTEST, &candidates, options).unwrap().reports;
    let wrong = reports.iter().find(|report| !report.verdict.is_accept());
    assert_eq!(wrong, None);
    // Two a payment, and one for each of the two coinbases that were split into 6,000 and more coins.
    assert_eq!(
        reports.iter().map(|report| report.counters.signatures).sum::<u64>(),
        20_002
    );
}
