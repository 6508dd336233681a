//! First blocks of two chains, and headers of a third.

use crate::{
    common::{bz2, data, data_path, framed, frames},
    counts, unchecked, verify,
};

#[test]
fn first_blocks_are_judged_by_every_rule() {
    for (profile, blocks, signatures) in [("bitcoin", 255, 7), ("litecoin", 256, 0)] {
        let Some(path) = data_path(&format!("{profile}/blocks/blocks1-256.bz2")) else {
            return;
        };
        let ran = verify(profile, &[], &[&path]);
        let summary = ran.json();
        assert_eq!(ran.code, Some(0), "{profile}");
        let names = ["objects", "accepted", "derived", "pow", "signatures"];
        assert_eq!(
            counts(&summary, names),
            [blocks, blocks, 0, blocks, signatures],
            "{profile}"
        );
        assert!(
            unchecked(&summary).is_empty(),
            "it starts at the child of genesis: {summary}"
        );
    }
}

#[test]
fn a_changed_block_of_a_chain_fails_where_its_context_says() {
    let Some(file) = data("bitcoin/blocks/blocks1-256.bz2") else {
        return;
    };
    let blocks = framed(&bz2(&file));
    let magic = perigee::chain::bitcoin::BITCOIN.magic;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chain.dat");
    for (what, at, bytes, rule) in [
        // Height 201: a target below the limit, but not the one that the chain asks for; then no later than the median.
        ("bits", 72, [0xff, 0xff, 0, 0x1c], "K5"),
        ("time", 68, [0x29, 0xab, 0x5f, 0x49], "K6"),
        ("nonce", 76, [1, 2, 3, 4], "K7"),
        ("bits", 72, [0, 0, 1, 0x1d], "K3"),
    ] {
        let mut changed = blocks.clone();
        changed[200][at..at + 4].copy_from_slice(&bytes);
        std::fs::write(&path, frames(magic, &changed)).unwrap();
        let ran = verify("bitcoin", &[], &[&path]);
        let summary = ran.json();
        assert_eq!(
            (ran.code, &summary["first_failure"]["rule"]),
            (Some(1), &rule.into()),
            "{what}"
        );
        // Those behind it have lost their parent, whose id is another now.
        assert_eq!(
            counts(&summary, ["accepted", "rejected", "deferred"]),
            [200, 1, 54],
            "{what}"
        );
    }
}

#[test]
fn headers_of_litecoin_testnet_with_two_forks() {
    let Some(path) = data_path("litecoin/headers/blockheader_testnet4.hex") else {
        return;
    };
    let ran = verify("litecoin-testnet", &[], &[&path]);
    assert_eq!(ran.code, Some(0));
    assert_eq!(counts(&ran.json(), ["objects", "accepted", "pow"]), [302, 302, 302]);
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text.lines().filter(|line| line.starts_with("fork:")).count(), 2);
    // The control: without the two lines there are 300, and a changed one of the two is rejected by itself.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("headers.hex");
    let plain: Vec<_> = text.lines().filter(|line| !line.starts_with("fork:")).collect();
    std::fs::write(&file, plain.join("\n")).unwrap();
    assert_eq!(verify("litecoin-testnet", &[], &[&file]).json()["accepted"], 300);
    let mut changed: Vec<_> = text.lines().map(str::to_owned).collect();
    let fork = changed.iter_mut().rfind(|line| line.starts_with("fork:")).unwrap();
    let digits = fork.trim_end().len();
    // The last byte of the nonce.
    fork.replace_range(digits - 2..digits, "ff");
    std::fs::write(&file, changed.join("\n")).unwrap();
    let summary = verify("litecoin-testnet", &[], &[&file]).json();
    assert_eq!(
        counts(&summary, ["accepted", "rejected", "deferred"])[1],
        1,
        "{summary}"
    );
    assert_eq!(summary["first_failure"]["rule"], "K7");
}
