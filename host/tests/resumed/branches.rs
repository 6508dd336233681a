//! Runs that are cut, and chains that leave what was written.

use perigee::chain::litecoin::LITECOIN_REGTEST;

use crate::{
    mine::coinbase,
    support::{branch, generated, go_on, on, state_of, write},
};

#[test]
fn a_run_in_pieces_ends_where_one_run_ends() {
    let dir = tempfile::tempdir().unwrap();
    let file = generated(&dir, 1_000);
    let whole = go_on(
        "cartycoin-regtest",
        &dir.path().join("whole"),
        &["--threads", "2"],
        &file,
    );
    assert_eq!(whole.code, Some(1), "{whole:?}");
    let whole_json = whole.json();
    // Every planted fault is in it: a state must not hold what was rejected.
    assert_eq!(whole_json["rejected"], 20);
    assert_eq!(whole_json["state"]["known"], 0);
    let pieces = dir.path().join("pieces");
    let mut objects = 0;
    // One block, some empty ones, the first with payments, and the rest.
    for limit in ["1", "60", "55", "1000000"] {
        let ran = go_on("cartycoin-regtest", &pieces, &["--limit", limit], &file);
        objects = ran.json()["objects"].as_u64().unwrap();
        assert!(ran.code == Some(0) || ran.code == Some(1), "{ran:?}");
    }
    assert!(objects > 0, "the last piece had something left");
    let again = go_on("cartycoin-regtest", &pieces, &[], &file);
    assert_eq!(state_of(&again), state_of(&whole));
    // Only what was rejected is judged anew, and in no other way.
    let again_json = again.json();
    assert_eq!(again_json["accepted"], 0);
    assert_eq!(again_json["rejected"], 20);
    assert_eq!(again_json["state"]["known"], whole_json["accepted"]);
}

#[test]
fn branches_that_come_in_later_runs_are_followed_by_their_work() {
    let dir = tempfile::tempdir().unwrap();
    let genesis = LITECOIN_REGTEST.genesis_block();
    let trunk = branch(&genesis, 1..=5, 0);
    let left = branch(&trunk[2], 4..=7, 1);
    let right = branch(&trunk[4], 6..=9, 2);
    let deep = branch(&genesis, 1..=10, 3);
    let state = dir.path().join("state");
    let steps: [(&str, Vec<&Vec<u8>>); 5] = [
        ("trunk", trunk.iter().collect()),
        // Two blocks more than the trunk, from two below its end.
        ("left", left.iter().collect()),
        // The trunk comes back with more work; a state holds no blocks of branches that it has left, so they come again.
        ("right", trunk[3..].iter().chain(&right).collect()),
        // Known blocks and nothing else.
        ("known", trunk.iter().chain(&right).collect()),
        // From genesis on, one block longer.
        ("deep", deep.iter().collect()),
    ];
    let mut seen: Vec<&Vec<u8>> = Vec::new();
    for (name, blocks) in steps {
        let file = write(&dir, name, blocks.iter().copied());
        let ran = go_on("litecoin-regtest", &state, &[], &file);
        assert_eq!(ran.code, Some(0), "{name}: {ran:?}");
        seen.extend(blocks);
        // The same from nothing: everything in one file, in a state of its own.
        let all = write(&dir, "all", seen.iter().copied());
        let fresh = go_on("litecoin-regtest", &dir.path().join(format!("fresh {name}")), &[], &all);
        assert_eq!(state_of(&ran), state_of(&fresh), "{name}");
    }
    let last = go_on("litecoin-regtest", &state, &[], &write(&dir, "last", &trunk));
    // Ten blocks of the deep branch: its coinbases and no other coin.
    let value = i128::from(LITECOIN_REGTEST.subsidy_at(1) - 3) * 10;
    assert_eq!(last.json()["state"]["coins"], 10);
    assert_eq!(last.json()["state"]["value"], value.to_string());
}

#[test]
fn a_branch_with_less_work_leaves_the_state_where_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let trunk = branch(&LITECOIN_REGTEST.genesis_block(), 1..=6, 0);
    let side = branch(&trunk[1], 3..=5, 1);
    let state = dir.path().join("state");
    let before = go_on("litecoin-regtest", &state, &[], &write(&dir, "trunk", &trunk));
    let after = go_on("litecoin-regtest", &state, &[], &write(&dir, "side", &side));
    assert_eq!(after.json()["accepted"], 3, "its blocks are as good as any");
    assert_eq!(state_of(&after), state_of(&before));
    // And it can still become the chain.
    let more = branch(&side[2], 6..=7, 1);
    let both: Vec<_> = side.iter().chain(&more).collect();
    let then = go_on("litecoin-regtest", &state, &[], &write(&dir, "more", both));
    assert_eq!(then.json()["state"]["height"], 7);
}

#[test]
fn a_stale_block_far_below_the_tip_waits_and_ends_no_run() {
    let dir = tempfile::tempdir().unwrap();
    // Further back than a state can go: 288 blocks.
    let trunk = branch(&LITECOIN_REGTEST.genesis_block(), 1..=300, 0);
    let stale = branch(&LITECOIN_REGTEST.genesis_block(), 1..=1, 7);
    let state = dir.path().join("state");
    let first: Vec<_> = trunk[..298].iter().chain(&stale).collect();
    let first = go_on("litecoin-regtest", &state, &[], &write(&dir, "first", first));
    assert_eq!((first.code, first.json()["accepted"].clone()), (Some(0), 299.into()));
    // Such blocks stand in every file of a node, and come again with what is new.
    let all: Vec<_> = trunk.iter().chain(&stale).collect();
    let again = go_on("litecoin-regtest", &state, &[], &write(&dir, "all", all));
    assert_eq!(again.code, Some(3), "{again:?}");
    assert_eq!(
        (again.json()["accepted"].clone(), again.json()["deferred"].clone()),
        (2.into(), 1.into())
    );
    assert_eq!(again.json()["state"]["height"], 300);
}

#[test]
fn lone_headers_are_judged_and_change_no_state() {
    let dir = tempfile::tempdir().unwrap();
    let trunk = branch(&LITECOIN_REGTEST.genesis_block(), 1..=5, 0);
    let headers: Vec<u8> = trunk[2..].iter().flat_map(|block| block[..80].to_vec()).collect();
    let file = dir.path().join("headers.h80");
    std::fs::write(&file, headers).unwrap();
    let state = dir.path().join("state");
    let before = go_on("litecoin-regtest", &state, &[], &write(&dir, "start", &trunk[..2]));
    let lone = go_on("litecoin-regtest", &state, &[], &file.display().to_string());
    assert_eq!(
        (lone.code, lone.json()["accepted"].clone()),
        (Some(0), 3.into()),
        "{lone:?}"
    );
    assert_eq!(state_of(&lone), state_of(&before));
    let rest = go_on("litecoin-regtest", &state, &[], &write(&dir, "rest", &trunk[2..]));
    assert_eq!(rest.json()["state"]["height"], 5);
}

#[test]
fn a_branch_that_fails_at_its_end_gives_the_chain_back() {
    let dir = tempfile::tempdir().unwrap();
    let genesis = LITECOIN_REGTEST.genesis_block();
    // More blocks than are kept aside, and of equal work but for the one that claims too much.
    let good = branch(&genesis, 1..=295, 0);
    let mut long = branch(&genesis, 1..=295, 1);
    let too_much = LITECOIN_REGTEST.subsidy_at(296) + 1;
    long.push(on(&long[294], &[coinbase(296, too_much)]));
    let state = dir.path().join("state");
    let both: Vec<_> = good.iter().chain(&long).collect();
    let ran = go_on("litecoin-regtest", &state, &[], &write(&dir, "both", both));
    assert_eq!(
        (ran.code, ran.json()["accepted"].clone()),
        (Some(1), 590.into()),
        "{ran:?}"
    );
    let alone = go_on(
        "litecoin-regtest",
        &dir.path().join("alone"),
        &[],
        &write(&dir, "good", &good),
    );
    assert_eq!(state_of(&ran), state_of(&alone), "the first of two with equal work");
}
