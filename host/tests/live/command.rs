//! `perigee verify --peer` itself: its JSON, its exit status, and one readable line for everything that cannot be.

use perigee::chain::profile::Profile;
use perigee::ingest::peer::{
    PeerParams,
    serve::{Chain, Server},
};

use crate::{common::perigee, support::*};

fn verify(peer: &str, more: &[&str]) -> crate::common::Ran {
    let mut arguments = vec!["verify", "--profile", "litecoin-regtest", "--peer", peer];
    arguments.extend(more);
    perigee(&arguments)
}

#[test]
fn a_peer_is_summed_up_with_tip_and_coins() {
    let blocks = good_blocks()[..150].to_vec();
    let server = serve(blocks.clone());
    let at = newest_time().to_string();
    let ran = verify(&server.address().to_string(), &["--json", "--at", &at]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let json = ran.json();
    let (tip, coins) = (tip_of(&blocks), coins_of(&blocks));
    assert_eq!(json["objects"], 150);
    assert_eq!(json["accepted"], 150);
    assert_eq!(json["headers"], 150);
    assert_eq!(json["tip"]["height"], 150);
    assert_eq!(json["tip"]["id"], perigee::chain::utxo::display_hash(&tip.id));
    assert_eq!(json["coins"]["count"], coins.count);
    assert_eq!(json["coins"]["total"], coins.total as i64);
    assert_eq!(json["reorganisations"], 0);
    assert_eq!(json["peer"]["start_height"], 150);
    // As text, with the same numbers.
    let ran = verify(&server.address().to_string(), &["--limit", "20"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stdout.contains("at height 20"), "{ran:?}");
    let ran = verify(&server.address().to_string(), &["--headers", "--json"]);
    assert_eq!(
        (ran.code, &ran.json()["objects"], &ran.json()["coins"]),
        (Some(0), &150.into(), &serde_json::Value::Null)
    );
}

#[test]
fn a_rejected_block_is_exit_status_1() {
    let mut blocks = good_blocks()[..150].to_vec();
    // Its coinbase takes one unit too many.
    let header = perigee::chain::utxo::Header::decode(&blocks[149][..80]).unwrap();
    let value = PARAMS.subsidy_at(150) + 1;
    blocks[149] = crate::mine::seal(&header, &[crate::mine::coinbase(150, value)]);
    let server = serve(blocks);
    let ran = verify(&server.address().to_string(), &["--json"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert_eq!(ran.json()["first_failure"]["rule"], "K16");
    assert_eq!(ran.json()["tip"]["height"], 149);
}

#[test]
fn what_does_not_go_together_is_one_line() {
    let nobody = "127.0.0.1:1";
    verify(nobody, &["block.raw"]).assert_unreadable(&[&["expected either --peer", "block.raw"]]);
    verify(nobody, &["--undo", "x"]).assert_unreadable(&[&["--undo is for files"]]);
    verify(nobody, &["--height", "7"]).assert_unreadable(&[&["--height is for files"]]);
    for option in ["--follow", "--headers"] {
        let ran = perigee(&["verify", "--profile", "litecoin", option, "block.raw"]);
        ran.assert_unreadable(&[&[option, "needs --peer HOST:PORT"]]);
        let ran = perigee(&["verify", "--profile", "litecoin", option]);
        ran.assert_unreadable(&[&[option, "needs --peer HOST:PORT"]]);
    }
    for profile in Profile::all().iter().filter(|profile| profile.utxo().is_none()) {
        let ran = perigee(&["verify", "--profile", profile.name, "--peer", nobody]);
        ran.assert_unreadable(&[&[profile.name, "has no peers", "litecoin-regtest"]]);
    }
}

#[test]
fn a_peer_that_cannot_be_had_is_one_line_that_says_what_to_do() {
    // Port 1 of this machine is nobody's.
    verify("127.0.0.1:1", &[]).assert_unreadable(&[&["127.0.0.1:1", "cannot connect", "is the node running"]]);
    verify("nowhere", &[]).assert_unreadable(&[&["nowhere", "HOST:PORT"]]);
    verify("host.invalid:19444", &[]).assert_unreadable(&[&["host.invalid:19444", "is the name of the machine right"]]);
    // A node of another network.
    let main = PeerParams::new(perigee::chain::litecoin::LITECOIN.magic);
    let server = Server::honest(&main, Chain::default()).unwrap();
    let ran = verify(&server.address().to_string(), &[]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
    // A node of another chain with the same magic: nothing of it connects.
    let doge = PeerParams::from(&perigee::chain::dogecoin::DOGECOIN_REGTEST);
    let chain = Chain::of_blocks(&doge, good_blocks()[..5].to_vec());
    let server = Server::honest(&doge, chain).unwrap();
    let ran = perigee(&[
        "verify",
        "--profile",
        "dogecoin-regtest",
        "--peer",
        &server.address().to_string(),
    ]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    ran.assert_lines(&[&["dogecoin-regtest", "another network with the same magic"]]);
    // One that serves no witnesses.
    let plain = PeerParams {
        services: 1,
        ..peer_params()
    };
    let server = Server::honest(&plain, Chain::default()).unwrap();
    let ran = verify(&server.address().to_string(), &[]);
    ran.assert_unreadable(&[&["services", "take a node that is not pruned"]]);
}
