//! A tracker that follows a real node through a reorganisation, and proofs that the node itself gives out.
//! Beside the tests of `[chain]` with a peer of our own: here nobody of ours made a header or a proof.
//! Never waits for a time to pass: the node's tip says where the tracker is to be.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    thread,
    time::{Duration, Instant},
};

use perigee::{
    chain::lunarx::LunarParams,
    tracker::{
        config::TrackerConfig,
        service::{End, Service},
    },
};
use serde_json::{Value, json};

use crate::harness::Node;

/// Longer than anything here takes; only a defect waits so long.
const PATIENCE: Duration = Duration::from_mins(3);

fn http(control: SocketAddr, request: &str, body: &str) -> (u16, Value) {
    let mut stream = TcpStream::connect(control).unwrap();
    let length = body.len();
    let head = format!(
        "{request} HTTP/1.1\r\nHost: {control}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
    );
    stream.write_all((head + body).as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    let body = answer.split_once("\r\n\r\n").unwrap().1;
    (status, serde_json::from_str(body).unwrap())
}

/// Waits until the tracker's best branch ends where the node's does; what it says of the chain.
fn meet(control: SocketAddr, node: &Node) -> Value {
    let (tip, height) = (node.tip(), node.height());
    let until = Instant::now() + PATIENCE;
    loop {
        let (_, chain) = http(control, "GET /v1/chain", "");
        if chain["tip"] == tip && chain["height"] == height {
            return chain;
        }
        assert!(Instant::now() < until, "waited in vain for {tip} at {height}: {chain}");
        thread::sleep(Duration::from_millis(20));
    }
}

fn mine(node: &Node, count: usize, descriptor: &str) {
    node.call("generatetodescriptor", &[count.into(), descriptor.into()]);
}

/// The coinbase of a block and the node's own proof of it.
fn proof_of(node: &Node, height: u64) -> Value {
    let block = node.call("getblockhash", &[height.into()]);
    let coinbase = node.call("getblock", &[block.clone(), 2.into()])["tx"][0].clone();
    let proof = node.call("gettxoutproof", &[json!([coinbase["txid"]]), block]);
    json!({ "transaction": coinbase["hex"], "proof": proof })
}

#[test]
fn a_tracker_follows_a_node_through_a_reorganisation() {
    let Some(node) = Node::start(&[]) else { return };
    mine(&node, 30, "raw(51)");
    let dir = tempfile::tempdir().unwrap();
    let text = format!(
        "[network]\nlisten = [\"127.0.0.1:0\"]\n[control]\nlisten = \"127.0.0.1:0\"\n\
         [chain]\nprofile = \"litecoin-regtest\"\npeers = [\"{}\"]\nconfirmations_min = 4",
        node.peer_address
    );
    let config = TrackerConfig::parse(&text, "test").unwrap();
    let service = Service::start(LunarParams::embedded(), &config, dir.path(), |_, _| {}).unwrap();
    let control = service.control().unwrap();
    let chain = meet(control, &node);
    assert_eq!(chain["reorganisations"], 0);
    let agent = chain["peers"][0]["user_agent"].as_str().unwrap();
    assert!(agent.contains("LitecoinCore"), "{agent}");

    // A block that stays, and one that will be left.
    let (stays, goes) = (proof_of(&node, 20), proof_of(&node, 28));
    let check = |proof: &Value| http(control, "POST /v1/chain/proofs", &proof.to_string());
    for (proof, height, confirmations, confirmed) in [(&stays, 20, 11, true), (&goes, 28, 3, false)] {
        let (status, told) = check(proof);
        assert_eq!(
            (status, &told["height"], &told["confirmations"]),
            (200, &json!(height), &json!(confirmations))
        );
        assert_eq!(told["confirmed"], confirmed);
    }
    // The proof of one block for the transaction of another.
    let mixed = json!({ "transaction": stays["transaction"], "proof": goes["proof"] });
    assert_eq!(check(&mixed).0, 422);

    // New blocks come as they are announced; then six blocks go, and nine others come.
    mine(&node, 2, "raw(51)");
    meet(control, &node);
    let fork = node.call("getblockhash", &[27.into()]);
    node.call("invalidateblock", &[fork]);
    assert_eq!(node.height(), 26);
    mine(&node, 9, "raw(52)");
    let chain = meet(control, &node);
    assert!(chain["reorganisations"].as_u64() >= Some(1), "{chain}");
    let (status, told) = check(&goes);
    assert_eq!(
        (status, &told["confirmations"], &told["confirmed"]),
        (200, &json!(0), &json!(false))
    );
    let (_, told) = check(&stays);
    assert_eq!(told["confirmations"], 16);
    let (_, headers) = http(control, "GET /v1/chain/headers?from=27&count=100", "");
    let ids: Vec<_> = headers
        .as_array()
        .unwrap()
        .iter()
        .map(|header| header["id"].clone())
        .collect();
    let expected: Vec<_> = (27..=35u64)
        .map(|height| node.call("getblockhash", &[height.into()]))
        .collect();
    assert_eq!(ids, expected);
    assert_eq!(service.drain(|| false), End::Drained);
}
