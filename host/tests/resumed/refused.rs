//! States that a run must not go on from, and what they say.

use perigee::chain::litecoin::LITECOIN_REGTEST;

use crate::{
    common::perigee,
    support::{branch, go_on, write},
};

#[test]
fn a_state_of_another_profile_or_of_something_else_is_refused_and_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let file = write(&dir, "trunk", &branch(&LITECOIN_REGTEST.genesis_block(), 1..=2, 0));
    let state = dir.path().join("state");
    assert_eq!(go_on("litecoin-regtest", &state, &[], &file).code, Some(0));
    let other = go_on("cartycoin-regtest", &state, &[], &file);
    other.assert_lines(&[&["magic"], &["profile cartycoin-regtest", "litecoin-regtest"]]);
    assert_eq!(other.code, Some(2));
    // A folder with files of somebody's.
    std::fs::create_dir(dir.path().join("papers")).unwrap();
    std::fs::write(dir.path().join("papers/letter"), "dear").unwrap();
    let papers = go_on("litecoin-regtest", &dir.path().join("papers"), &[], &file);
    assert_eq!(papers.code, Some(2));
    papers.assert_lines(&[&["letter"]]);
    assert_eq!(std::fs::read(dir.path().join("papers/letter")).unwrap(), b"dear");
    // And it still is what it was.
    assert_eq!(
        go_on("litecoin-regtest", &state, &[], &file).json()["state"]["known"],
        2
    );
}

#[test]
fn blocks_that_do_not_go_on_from_a_state_wait_for_their_parents() {
    let dir = tempfile::tempdir().unwrap();
    let trunk = branch(&LITECOIN_REGTEST.genesis_block(), 1..=6, 0);
    let state = dir.path().join("state");
    assert_eq!(
        go_on("litecoin-regtest", &state, &[], &write(&dir, "start", &trunk[..2])).code,
        Some(0)
    );
    // Block 3 is missing.
    let gap = go_on("litecoin-regtest", &state, &[], &write(&dir, "gap", &trunk[3..]));
    assert_eq!(gap.code, Some(3), "{gap:?}");
    assert_eq!(gap.json()["deferred"], 3);
    // An orphan before them does not change what becomes of those that do go on.
    let mixed = write(&dir, "mixed", [&trunk[5], &trunk[2]]);
    let mixed = go_on("litecoin-regtest", &dir.path().join("other"), &[], &mixed);
    assert_eq!((mixed.code, mixed.json()["deferred"].clone()), (Some(3), 2.into()));
    assert_eq!(
        go_on("litecoin-regtest", &state, &[], &write(&dir, "rest", &trunk[2..])).json()["state"]["height"],
        6
    );
}

#[test]
fn options_that_make_no_sense_with_a_state_are_refused() {
    let ran = perigee(&["verify", "--profile", "shreds", "--state", "nowhere", "file"]);
    assert_eq!(ran.code, Some(2));
    ran.assert_lines(&[&["takes no --state"]]);
    assert!(!std::path::Path::new("nowhere").exists(), "nothing was made");
}
