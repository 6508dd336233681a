//! Campaigns of all cores: single upsets of voted registers change nothing; upsets of others are counted by what they do.
//! Larger campaigns run by `perigee payload faults`; here as many upsets as seconds allow.
//! Never accepts a broken rule of the protocol from an upset that a vote masks.

use std::collections::BTreeSet;

use perigee_kernels::scrypt::{HEADER_BYTES, ScryptRow, TARGET_ANY, naive};

use super::*;
use crate::signatures::{self, Kind, evaluate};
use crate::sim::luts::row::Row;

/// Upsets of voted registers a core: each bit of each copy on dozens of clocks.
const VOTED: u64 = 60_000;
/// The same where a job takes long: each bit of each copy, 1,515 in scrypt and 477 in secp256k1, on a clock of its own.
const VOTED_LONG: u64 = 3_000;
/// Of others: every register is met.
const UNVOTED: u64 = 4_000;
/// The same where a job takes long: three clocks, the first of the job among them.
const UNVOTED_LONG: u64 = 45;
/// The cores whose jobs take long.
const LONG: [&str; 2] = ["secp256k1", "scrypt"];

fn assert_voted_are_masked(campaign: &mut Campaign, count: u64) {
    let upsets = campaign.upsets(Scope::Voted, Some(count));
    let met: BTreeSet<_> = upsets.iter().map(|upset| (upset.register, upset.bit)).collect();
    let registers = campaign.simulator.layout().registers.iter();
    let bits = registers.filter(|register| Scope::Voted.holds(register));
    assert_eq!(met.len() as u32, bits.map(|register| register.width).sum::<u32>());
    let report = campaign.run(&upsets, |_| {});
    println!(
        "{} voted bits, {} clocks, {:?}",
        met.len(),
        report.job_clocks,
        report.outcomes
    );
    assert_eq!(report.upsets(), count);
    assert_eq!(
        report.count(|outcome| outcome != Outcome::Masked),
        0,
        "{:?}",
        report.registers
    );
}

#[test]
fn upsets_of_voted_registers_are_masked() {
    for core in Campaign::cores().filter(|core| !LONG.contains(core)) {
        let mut campaign = Campaign::new(core).expect("a core with a job");
        assert_voted_are_masked(&mut campaign, VOTED);
    }
}

/// What the undisturbed lane wrote, in the order of addresses.
fn written(campaign: &Campaign) -> Vec<u8> {
    let mut beats = campaign.clean.endings[0].written.clone();
    beats.sort_unstable();
    beats.iter().flat_map(|(_, beat)| beat.to_le_bytes()).collect()
}

fn input(job: &Job) -> &[u8] {
    &job.memory[job.src as usize..][..job.src_len as usize]
}

/// A batch of signatures: right without upsets, right with upsets of control, and most upsets of data are wrong windows. Negative
/// control: a bit that is turned in two copies is believed.
#[test]
fn upsets_of_a_batch_of_signatures() {
    let mut campaign = Campaign::new("secp256k1").expect("a core with a job");
    let jobs = input(&campaign.job).as_chunks().0.iter();
    let windows: Vec<u8> = jobs
        .flat_map(|job| evaluate(Kind::Bip340, &signatures::Job(*job)))
        .collect();
    assert!(written(&campaign) == windows, "the windows are not those of software");
    assert_voted_are_masked(&mut campaign, VOTED_LONG);
    let upsets = campaign.upsets(Scope::Unvoted, Some(UNVOTED_LONG));
    let report = campaign.run(&upsets, |_| {});
    println!("data: {:?}", report.outcomes);
    assert!(report.count(|outcome| outcome == Outcome::Silent) > 0);

    let upsets: Vec<Upset> = campaign.upsets(Scope::Voted, Some(VOTED_LONG));
    let middle = upsets.chunk_by(|a, b| a.clock == b.clock).nth(100).expect("clocks");
    campaign.run_until(middle[0].clock);
    for (lane, upset) in (1..).zip(middle) {
        let other = second_copy(&campaign, upset);
        campaign.turn(&other, lane);
    }
    let mut outcomes = Vec::new();
    let numbers: Vec<usize> = (0..middle.len()).collect();
    campaign.round(middle, &numbers, |_, outcome| outcomes.push(outcome));
    println!("two copies: {outcomes:?}");
    assert!(outcomes.len() == middle.len() && outcomes.iter().any(|outcome| *outcome != Outcome::Masked));
}

/// 21 headers: the hashes are right without upsets and with upsets of control; of data, in one lane of a frame, some make wrong hashes.
#[test]
fn upsets_of_hashes_of_headers() {
    let mut campaign = Campaign::new("scrypt").expect("a core with a job");
    let headers: &[[u8; HEADER_BYTES]] = input(&campaign.job).as_chunks().0;
    let hash = |header| naive::hash(&ScryptRow::proof_of_work(header, TARGET_ANY), &[]);
    let hashes: Vec<u8> = headers.iter().flat_map(hash).collect();
    assert!(written(&campaign) == hashes, "the hashes are not those of software");
    assert_voted_are_masked(&mut campaign, VOTED_LONG);
    let upsets = campaign.upsets(Scope::Unvoted, Some(UNVOTED_LONG));
    let report = campaign.run(&upsets, |_| {});
    println!("data: {:?}", report.outcomes);
    assert!(report.count(|outcome| outcome == Outcome::Silent) > 0);
}

/// The same bit in another copy.
fn second_copy(campaign: &Campaign, upset: &Upset) -> Upset {
    let registers = campaign.simulator.layout().registers;
    let Register { name, low, .. } = registers[upset.register];
    let (voted, copy) = name.rsplit_once('.').expect("a copy of a register");
    let other = match copy {
        "copy_a" => "copy_b",
        "copy_b" => "copy_c",
        _ => "copy_a",
    };
    let name = format!("{voted}.{other}");
    let same = |register: &Register| register.name == name && register.low == low;
    let register = registers.iter().position(same).expect("another copy");
    Upset { register, ..*upset }
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
    let start = campaign.moment();
    let mut harm = 0;
    for upset in &upsets {
        campaign.restore(&start);
        campaign.run_until(upset.clock);
        let other = second_copy(&campaign, upset);
        campaign.turn(&other, 1);
        let mut outcomes = Vec::new();
        campaign.round(std::slice::from_ref(upset), &[0], |_, outcome| outcomes.push(outcome));
        harm += u64::from(outcomes != [Outcome::Masked]);
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
