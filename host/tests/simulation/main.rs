//! The simulation of the tracker over many seeds, the same seed twice, and defects on purpose that it must find.
//! A hundred seeds in an ordinary run; `PERIGEE_CASES` draws more in a campaign, `PERIGEE_SEED` runs one seed alone.
//! Never a clock inside a run: only what the runs took together is measured.
#![cfg(feature = "tracker")]

use std::time::Instant;

use perigee::tracker::simulate::{Defect, Plan, Report, SEED_VARIABLE, Violation, run};

/// A seed has some hundred receipts, so that a hundred cases of a campaign are one seed: 10,000 seeds for its million cases.
const CASES_A_SEED: u64 = 100;
const SEEDS: u64 = 100;

fn number(variable: &str) -> Option<u64> {
    let value = std::env::var(variable).ok()?;
    Some(
        value
            .parse()
            .unwrap_or_else(|_| panic!("{variable} is a number, not {value}")),
    )
}

/// The seeds of this run: those of every run first.
fn seeds() -> std::ops::Range<u64> {
    match number(SEED_VARIABLE) {
        Some(seed) => seed..seed + 1,
        None => 0..number("PERIGEE_CASES").map_or(SEEDS, |cases| (cases / CASES_A_SEED).max(1)),
    }
}

#[test]
fn nothing_that_must_hold_is_broken_by_any_seed() {
    let (start, mut sum) = (Instant::now(), Report::default());
    let count = seeds().count() as u64;
    for seed in seeds() {
        let report = run(seed, &Plan::default()).unwrap_or_else(|found| panic!("{found}"));
        add(&mut sum, &report);
    }
    let real_s = start.elapsed().as_secs_f64();
    let simulated_s = sum.simulated_us as f64 / 1e6;
    println!(
        "{count} seeds, {} events, {simulated_s:.0} s simulated in {real_s:.1} s, ratio {:.0}; {} crashes, {} of them in a \
         commit, {} drains, {} commits, {} connections ({} in Noise), {} cuts, {} retries, receipts {:?}",
        sum.events,
        simulated_s / real_s,
        sum.crashes,
        sum.commit_crashes,
        sum.drains,
        sum.commits,
        sum.connections[0],
        sum.connections[1],
        sum.cuts,
        sum.retries,
        sum.receipts,
    );
    // Whatever makes it hard was met; a single seed may have none of something.
    if count >= SEEDS {
        let met = [
            sum.crashes,
            sum.commit_crashes,
            sum.drains,
            sum.commits,
            sum.connections[1],
            sum.connections[0] - sum.connections[1],
            sum.cuts,
            sum.retries,
        ];
        assert!(
            met.iter().chain(&sum.receipts).all(|number| *number >= count),
            "{sum:?}"
        );
    }
}

fn add(sum: &mut Report, report: &Report) {
    sum.events += report.events;
    sum.simulated_us += report.simulated_us;
    sum.crashes += report.crashes;
    sum.commit_crashes += report.commit_crashes;
    sum.drains += report.drains;
    sum.commits += report.commits;
    sum.retries += report.retries;
    sum.cuts += report.cuts;
    for (sum, number) in sum.connections.iter_mut().zip(report.connections) {
        *sum += number;
    }
    for (sum, number) in sum.receipts.iter_mut().zip(report.receipts) {
        *sum += number;
    }
}

#[test]
fn a_seed_gives_the_same_events_twice_and_another_seed_others() {
    let mut hashes = Vec::new();
    for seed in 0..4 {
        let first = run(seed, &Plan::default()).unwrap_or_else(|found| panic!("{found}"));
        let second = run(seed, &Plan::default()).unwrap_or_else(|found| panic!("{found}"));
        assert_eq!(first, second, "seed {seed}");
        hashes.push(first.hash);
    }
    hashes.sort_unstable();
    hashes.dedup();
    assert_eq!(hashes.len(), 4);
}

/// The first violation that a defect leads to, among so many seeds.
fn found(defect: Defect) -> Option<Violation> {
    let plan = Plan {
        defect: Some(defect),
        ..Plan::default()
    };
    let found = (0..20).find_map(|seed| run(seed, &plan).err())?;
    println!("{defect:?}: {found}");
    Some(found.violation)
}

/// The negative controls: each defect is found, and as what it is.
#[test]
fn defects_on_purpose_are_found() {
    type Fits = fn(&Violation) -> bool;
    let lost: Fits = |found| {
        matches!(
            found,
            Violation::Lost { .. } | Violation::Heads { .. } | Violation::Failed { .. }
        )
    };
    let controls: [(Defect, Fits); 6] = [
        // What is on such a disk after a power cut may be nothing, less, or what nobody can open.
        (Defect::SyncsNothing, lost),
        (Defect::ForgetsReceipts, lost),
        (Defect::KeepsTwice, |found| {
            matches!(found, Violation::Twice { .. } | Violation::Failed { .. })
        }),
        (Defect::Lies, |found| {
            matches!(found, Violation::Verdict { .. } | Violation::Unexpected { .. })
        }),
        (Defect::AnswersEarly, lost),
        (Defect::LosesWork, |found| matches!(found, Violation::Number { .. })),
    ];
    for (defect, fits) in controls {
        let violation = found(defect);
        assert!(violation.as_ref().is_some_and(fits), "{defect:?}: {violation:?}");
    }
}
