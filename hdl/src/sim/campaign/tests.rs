//! Campaigns of all cores: single upsets of voted registers change nothing; upsets of others are counted by what they do.
//! Exhaustive campaigns run by `perigee payload faults`; here as many as seconds allow.
//! Never accepts a broken rule of the protocol from an upset that a vote masks.

use super::*;
use crate::sim::luts::row::Row;

/// Upsets of voted registers a core: each bit of each copy on dozens of clocks.
const VOTED: u64 = 60_000;
/// Of others: every register is met.
const UNVOTED: u64 = 4_000;

#[test]
fn upsets_of_voted_registers_are_masked() {
    for core in Campaign::cores() {
        let mut campaign = Campaign::new(core).expect("a core with a job");
        let upsets = campaign.upsets(Scope::Voted, Some(VOTED));
        let report = campaign.run(&upsets, |_| {});
        println!("{core}: {} clocks, {:?}", report.job_clocks, report.outcomes);
        assert_eq!(report.upsets(), VOTED);
        assert_eq!(
            report.count(|outcome| outcome != Outcome::Masked),
            0,
            "{:?}",
            report.registers
        );
    }
}

/// Registers without a vote hold data: an upset is masked, seen, or a wrong result, and among thousands each of these happens.
#[test]
fn upsets_of_data_are_classified() {
    let mut campaign = Campaign::new("sm3").expect("a core with a job");
    let upsets = campaign.upsets(Scope::Unvoted, Some(UNVOTED));
    let report = campaign.run(&upsets, |_| {});
    println!("{:?}", report.outcomes);
    for outcome in [Outcome::Masked, Outcome::Detected, Outcome::Silent] {
        assert!(
            report.count(|other| other == outcome) > 0,
            "{outcome:?}: {:?}",
            report.outcomes
        );
    }
}

/// Negative control: the same bit in two copies is believed, and the campaign sees what comes of it.
#[test]
fn two_wrong_copies_are_seen() {
    let mut campaign = Campaign::new("sm3").expect("a core with a job");
    let upsets = campaign.upsets(Scope::Voted, Some(2_000));
    let layout = campaign.simulator.layout();
    let start = campaign.moment();
    let mut harm = 0;
    for upset in upsets
        .iter()
        .filter(|upset| layout.registers[upset.register].name.ends_with("copy_a"))
    {
        campaign.restore(&start);
        campaign.run_until(upset.clock);
        let name = layout.registers[upset.register].name.replace("copy_a", "copy_b");
        let low = layout.registers[upset.register].low;
        let other = layout
            .registers
            .iter()
            .find(|register| register.name == name && register.low == low);
        let other = other.expect("a second copy");
        let value = campaign.simulator.register(other, 1);
        campaign.simulator.set_register(other, 1, value ^ 1 << upset.bit);
        harm += u64::from(campaign.pass(std::slice::from_ref(upset)) != [Outcome::Masked]);
        if harm > 20 {
            return;
        }
    }
    panic!("{harm} upsets of two copies did harm");
}

/// Wrong entries of tables: each outcome that an upset can have is met, and only lanes that show something are named. The undisturbed
/// lane ends the job by itself, on tables as on words.
#[test]
fn wrong_entries_of_tables_are_classified() {
    let words = Campaign::new("sm3").expect("a core with a job");
    let mut campaign = tables::TableCampaign::new("sm3").expect("tables with a job");
    let faults = campaign.faults(Some(TABLE_ENTRIES));
    let report = campaign.run(&faults, |_| {});
    println!("{:?}, {} lane-clocks", report.outcomes, report.lane_clocks);
    assert_eq!(report.upsets(), TABLE_ENTRIES);
    assert_eq!(report.job_clocks, words.clocks());
    for outcome in [Outcome::Masked, Outcome::Detected, Outcome::Silent, Outcome::Hang] {
        assert!(
            report.count(|other| other == outcome) > 0,
            "{outcome:?}: {:?}",
            report.outcomes
        );
    }
    assert!(!report.registers.contains_key("nothing"));
}

/// Two passes.
const TABLE_ENTRIES: u64 = 2 * 511;

/// A sample of the payload's voted bits, one run: 511 copies, each wrong on every clock, and no port ever another one. Negative control:
/// of the copies of the next run two of a bit are wrong in one lane, and the ports of that lane are other ones.
#[test]
fn wrong_copies_of_the_payload_are_masked() {
    let copies = payload::copies(Some(PAYLOAD_COPIES));
    let report = payload::run(&copies, |_| {});
    println!("{} clocks, {:?}", report.job_clocks, report.outcomes);
    assert_eq!(report.upsets(), PAYLOAD_COPIES * report.job_clocks);
    assert_eq!(
        report.count(|outcome| outcome != Outcome::Masked),
        0,
        "{:?}",
        report.registers
    );
    let twice = copies.iter().find(|copy| copy.voted.name == "reader.ar_valid");
    let [a, b, _] = twice.unwrap_or(&copies[0]).voted.copies;
    let lane = Row::only(7);
    let (_, harmed) = payload::lanes(vec![(a, lane), (b, lane)]).expect("the first lane is undisturbed");
    assert_eq!(harmed, lane);
}

/// One run.
const PAYLOAD_COPIES: u64 = 511;
