//! Single blocks, with and without the outputs that they spend.

use crate::{common::data_path, counts, report, unchecked, verify};

const ALL: [&str; 7] = [
    "accepted",
    "derived",
    "rejected",
    "deferred",
    "signatures",
    "attempts",
    "pow",
];
/// What an anchor without its ancestors and amounts leaves open.
const WITHOUT_CONTEXT: [&str; 5] = ["K4", "K5", "K6", "K15", "K16"];

#[test]
fn block_413567() {
    let Some(path) = data_path("bitcoin/blocks/block413567.raw") else {
        return;
    };
    let ran = verify("bitcoin", &[], &[&path]);
    assert_eq!(ran.code, Some(0));
    let summary = ran.json();
    assert_eq!(counts(&summary, ALL), [1, 1, 0, 0, 5_815, 6_639, 1]);
    assert_eq!(unchecked(&summary), WITHOUT_CONTEXT);
    // 1,557 leaves: 779 + 390 + 195 + 98 + 49 + 25 + 13 + 7 + 4 + 2 + 1 nodes.
    assert_eq!(summary["hashes"], 1_563);
    assert_eq!(summary["at"], 1_464_307_123, "the time of its own header");
    // Without --json the same counts are in a table.
    let table = crate::common::perigee(&["verify", "--profile", "bitcoin", path.to_str().unwrap()]);
    assert!(
        table.stdout.contains("5815") && table.stdout.contains("6639"),
        "{}",
        table.stdout
    );
}

#[test]
fn blocks_of_the_time_of_lax_signatures() {
    for (file, signatures, open) in [
        ("block363703.dat", 3_889, &WITHOUT_CONTEXT[..]),
        // From before BIP34, so that its height and what hangs on it stay open too.
        ("block227836.dat", 190, &["K2", "K4", "K5", "K6", "K11", "K15", "K16"]),
    ] {
        let Some(path) = data_path(&format!("bitcoin/blocks/{file}")) else {
            return;
        };
        let ran = verify("bitcoin", &[], &[&path]);
        let summary = ran.json();
        assert_eq!(ran.code, Some(0), "{file}");
        assert_eq!(counts(&summary, ["accepted", "signatures"]), [1, signatures], "{file}");
        assert_eq!(unchecked(&summary), open, "{file}");
    }
}

#[test]
fn blocks_with_the_outputs_that_they_spend() {
    for (profile, number, signatures) in [("bitcoin", "300025", 1_427), ("bitcoin-testnet", "1087400", 270)] {
        let paths = ["", "-undo"].map(|suffix| data_path(&format!("bitcoin/blocks/block{number}{suffix}.raw")));
        let [Some(block), Some(undo)] = paths else { return };
        let with = ["--undo", undo.to_str().unwrap()];
        let ran = verify(profile, &with, &[&block]);
        let summary = ran.json();
        assert_eq!(ran.code, Some(0), "{number}");
        assert_eq!(
            counts(&summary, ["accepted", "derived", "signatures"]),
            [1, 0, signatures],
            "{number}"
        );
        // Amounts are known now; whether the outputs existed is not.
        assert_eq!(unchecked(&summary), ["K4", "K5", "K6", "K15"], "{number}");
        // The control: without the file amounts stay open and scripts are derived, or are not to be had.
        let summary = verify(profile, &[], &[&block]).json();
        assert_eq!(unchecked(&summary), WITHOUT_CONTEXT, "{number}");
        assert!(summary["derived"] == 1 || summary["deferred"] == 1, "{summary}");
    }
}

#[test]
fn litecoin_900000_is_a_fixture_in_json() {
    let Some(path) = data_path("litecoin/blocks-json/litecoin_mainnet_900000.json") else {
        return;
    };
    let ran = verify("litecoin", &[], &[&path]);
    assert_eq!(ran.code, Some(0));
    assert_eq!(counts(&ran.json(), ALL), [1, 1, 0, 0, 4, 4, 1]);
    // Its work is that of Litecoin alone.
    let ran = verify("bitcoin", &[], &[&path]);
    assert_eq!(ran.code, Some(1));
}

#[test]
fn testnet_1821752_waits_for_an_output() {
    let Some(path) = data_path("litecoin/blocks/testnet4Block1821752.dat") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let lines = folder.path().join("report");
    let ran = verify("litecoin-testnet", &["--report", lines.to_str().unwrap()], &[&path]);
    assert_eq!(ran.code, Some(3), "nothing wrong, but not all at hand");
    assert_eq!(counts(&ran.json(), ALL), [0, 0, 0, 1, 1, 1, 1]);
    // A spend of segregated witness or without a key in it tells no amount: the output itself is needed.
    let [line] = report(&lines).try_into().unwrap();
    assert_eq!(line["verdict"], "defer");
    assert!(line["rule"].is_null() && line["index"].is_null());
    let message = line["message"].as_str().unwrap();
    assert!(
        message.starts_with("transaction 1 (") && message.ends_with("its output is not at hand"),
        "{message}"
    );
    assert_eq!(line["object"].as_str().unwrap().len(), 64);
}

#[test]
fn the_damaged_block_has_no_work() {
    let Some(path) = data_path("litecoin/blocks/block_w2") else {
        return;
    };
    let message = crate::assert_rejected(&verify("litecoin", &[], &[&path]), "K7", "block_w2");
    assert!(message.contains("expected at most 00000000dc34"), "{message}");
}
