//! Upsets of tables, screened by a GPU: the report is that of the CPU alone, upset for upset.
//! Mesa's software driver where no other is at hand.
//! Never a screen that has not been seen to be needed: one that hides everything makes another report.
#![cfg(feature = "gpu")]

mod common;

use perigee_hdl::sim::campaign::{
    Report,
    tables::{TableCampaign, Upset},
};
use perigee_hdl_lanes::tables::GpuTables;

use common::device;

/// Without the clocks that were simulated, which a screen saves.
fn told(mut report: Report) -> Report {
    report.lane_clocks = 0;
    report
}

/// Singles and pairs, 33 more than fill words; registers alone, with wide and with narrow memories.
fn assert_equal(core: &str, count: u64) {
    let Some(device) = device() else { return };
    let mut campaign = TableCampaign::new(core).unwrap();
    let singles = campaign.faults(Some(count)).into_iter().map(|fault| (fault, None));
    let pairs = campaign
        .pairs(count / 4 + 1)
        .into_iter()
        .map(|[one, other]| (one, Some(other)));
    let faults: Vec<_> = singles.chain(pairs).collect();
    let upsets: Vec<Upset> = campaign.planned(faults.into_iter());
    let recording = campaign.recorded();
    let tables = GpuTables::new(&device, &recording).unwrap();
    let shown = tables.shown(&upsets, |_| ()).unwrap();
    let expected = told(campaign.run_upsets(&upsets, &vec![true; upsets.len()], |_| ()));
    assert_eq!(told(campaign.run_upsets(&upsets, &shown, |_| ())), expected, "{core}");
    // It takes all out that can be taken out, and no more.
    let masked = expected.count(|outcome| outcome == perigee_hdl::sim::campaign::Outcome::Masked);
    let hidden = shown.iter().filter(|shown| !**shown).count() as u64;
    assert!(
        hidden > 0 && hidden <= masked && hidden < upsets.len() as u64,
        "{core}: {hidden} of {masked}"
    );
    assert_ne!(
        told(campaign.run_upsets(&upsets, &vec![false; upsets.len()], |_| ())),
        expected,
        "{core}"
    );
    // An output that is recorded wrong shows in every lane.
    let mut wrong = recording.clone();
    wrong.outputs[40][0] ^= true;
    let shown = GpuTables::new(&device, &wrong).unwrap().shown(&upsets, |_| ()).unwrap();
    assert!(shown.iter().all(|shown| *shown), "{core}");
}

#[test]
fn messages_are_equal() {
    assert_equal("sm3", 1057);
}

#[test]
fn stripes_are_equal() {
    assert_equal("erasure", 545);
}
