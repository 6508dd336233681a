//! A tracker that follows a chain: headers, payments that are proved by them, a branch that is left, and a restart.
//! The peer is one of our own on the loopback device; `tests/node` has a real one.
//! Never a payment that the test did not put into a block.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    thread,
    time::{Duration, Instant},
};

use perigee::{
    chain::{
        litecoin::LITECOIN_REGTEST,
        lunarx::LunarParams,
        utxo::{Block, Header, InputParts, OutPoint, Transaction, TransactionBuilder},
    },
    ingest::peer::{
        PeerParams,
        serve::{Chain, Server},
    },
    tracker::{service::Service, wire::Transport},
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    mine::{coinbase, seal},
    service::{config, get, load, options},
};

/// Longer than anything here takes; only a defect waits so long.
const PATIENCE: Duration = Duration::from_mins(2);

/// `count` blocks on top of `chain`, another `salt` other ones; a block holds the transactions that are given for its height.
fn grow(chain: &mut Vec<Vec<u8>>, count: u32, salt: u32, more: &[(u32, Transaction)]) {
    for _ in 0..count {
        let parent = chain
            .last()
            .map(|block| Header::decode(&block[..Header::BYTES]).unwrap());
        let parent = parent.unwrap_or_else(|| LITECOIN_REGTEST.genesis_header());
        let height = chain.len() as u32 + 1;
        let header = Header {
            version: 0x2000_0000,
            prev: parent.id(),
            time: parent.time + 600 + salt,
            nonce: 0,
            ..LITECOIN_REGTEST.genesis_header()
        };
        let others = more.iter().filter(|(place, _)| *place == height);
        let mut transactions = vec![coinbase(height, 1)];
        transactions.extend(others.map(|(_, transaction)| transaction.clone()));
        chain.push(seal(&header, &transactions));
    }
}

/// A payment of 7 that names an object.
fn payment_of(object: &[u8]) -> Transaction {
    let input = InputParts {
        previous_output: OutPoint {
            txid: [5; 32],
            index: 0,
        },
        sequence: u32::MAX,
        ..InputParts::default()
    };
    TransactionBuilder {
        version: 2,
        inputs: vec![input],
        outputs: vec![(7, vec![0x51]), (0, [&[0x6a, 0x20], object].concat())],
        lock_time: 0,
        rings: None,
    }
    .build()
    .unwrap()
}

/// What proves the second of a block's two transactions: both hashes, and the bits of root, first and second.
fn proof(block: &[u8]) -> Vec<u8> {
    let block = Block::decode(block.to_vec().into()).unwrap();
    let [first, second] = &block.transactions[..] else {
        panic!("two transactions");
    };
    let mut proof = block.header.encode().to_vec();
    proof.extend([2, 0, 0, 0, 2]);
    proof.extend(first.txid());
    proof.extend(second.txid());
    proof.extend([1, 0b101]);
    proof
}

pub(crate) fn post(control: SocketAddr, path: &str, body: &Value) -> (u16, Value) {
    let mut stream = TcpStream::connect(control).unwrap();
    let body = body.to_string();
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {control}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all((head + &body).as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    let body = answer.split_once("\r\n\r\n").unwrap().1;
    (status, serde_json::from_str(body).unwrap_or_else(|_| json!(body)))
}

fn ask(service: &Service, path: &str) -> (u16, Value) {
    let (status, body) = get(service.control().unwrap(), path);
    (status, serde_json::from_str(&body).unwrap_or_else(|_| json!(body)))
}

fn wait_for_height(service: &Service, height: u32) -> Value {
    let until = Instant::now() + PATIENCE;
    loop {
        let (_, chain) = ask(service, "/v1/chain");
        if chain["height"] == height {
            return chain;
        }
        assert!(Instant::now() < until, "waited in vain for height {height}: {chain}");
        thread::sleep(Duration::from_millis(20));
    }
}

fn start(dir: &Path, more: &str) -> Service {
    Service::start(LunarParams::embedded(), &config(more), dir, |_, _| {}).unwrap()
}

#[test]
fn payments_of_objects_are_proved_and_lose_their_blocks_with_a_branch() {
    let dir = TempDir::new().unwrap();
    let params = PeerParams::from(&LITECOIN_REGTEST);
    let serve = |blocks: &[Vec<u8>]| Chain::of_blocks(&params, blocks.to_vec());
    let mut early = Vec::new();
    grow(&mut early, 10, 0, &[]);
    let server = Server::honest(&params, serve(&early)).unwrap();
    let more = format!(
        "[chain]\nprofile = \"litecoin-regtest\"\npeers = [\"{}\"]\nconfirmations_min = 3",
        server.address()
    );
    let service = start(dir.path(), &more);
    let control = service.control().unwrap();
    load(&options(service.addresses()[0], Transport::Clear), 1);
    let (_, batch) = ask(&service, "/v1/receipts/1");
    let id = batch["objects"][0]["id"].as_str().unwrap().to_owned();
    let object = hex::decode(&id).unwrap();

    // The payment is in block 15 of 17; before that nothing is proved.
    let payment = payment_of(&object);
    let mut blocks = early.clone();
    grow(&mut blocks, 7, 0, &[(15, payment.clone())]);
    let hexed = hex::encode(payment.encode(false));
    let claim = |index: u32, proof: &[u8]| {
        let proof = hex::encode(proof);
        json!({ "sequence": 1, "index": index, "transaction": hexed, "proof": proof })
    };
    let good = proof(&blocks[14]);
    wait_for_height(&service, 10);
    let (status, answer) = post(control, "/v1/chain/payments", &claim(0, &good));
    assert!(
        status == 422 && answer["error"].as_str().unwrap().contains("that a node has shown"),
        "{answer}"
    );
    assert_eq!(ask(&service, &format!("/v1/chain/payments/{id}")).0, 404);
    server.set_chain(serve(&blocks));
    let chain = wait_for_height(&service, 17);
    assert_eq!(
        (&chain["reorganisations"], &chain["peers"][0]["connected"]),
        (&json!(0), &json!(true))
    );
    let (status, told) = post(control, "/v1/chain/payments", &claim(0, &good));
    assert_eq!(status, 200, "{told}");
    assert_eq!(
        (&told["confirmations"], &told["confirmed"], &told["paid"]),
        (&json!(3), &json!(true), &json!(7))
    );
    assert_eq!(
        (&told["height"], &told["position"], &told["object"]),
        (&json!(15), &json!(1), &json!(id))
    );
    let kept = ask(&service, &format!("/v1/chain/payments/{id}"));
    assert_eq!(kept, (200, told));

    // Another object, a block that is none, a tree of another block, no transaction, no object, and too much.
    let mut other_root = good.clone();
    other_root[36] ^= 1;
    for (body, code, words) in [
        (claim(1, &good), 422, "expected an output of OP_RETURN"),
        (claim(0, &other_root), 422, "expected that of its header"),
        (claim(0, &proof(&blocks[14])[..100]), 422, "expected"),
        (
            claim(0, &vec![0; 100_001]),
            422,
            "expected at most 100000 bytes, got 100001",
        ),
        (claim(u32::MAX, &good), 404, "no object"),
    ] {
        let (status, answer) = post(control, "/v1/chain/payments", &body);
        let told = answer["error"].as_str().unwrap_or_default();
        assert!(status == code && told.contains(words), "{status} {answer}");
    }
    let foreign = payment_of(&[1; 32]).encode(false);
    let foreign = json!({ "transaction": hex::encode(foreign), "proof": hex::encode(&good) });
    let (status, answer) = post(control, "/v1/chain/proofs", &foreign);
    assert!(
        status == 422 && answer["error"].as_str().unwrap().contains("got one of others"),
        "{answer}"
    );
    let (status, headers) = ask(&service, "/v1/chain/headers?from=15&count=2");
    assert_eq!((status, headers.as_array().unwrap().len()), (200, 2));
    assert_eq!(headers[0]["header"], hex::encode(&blocks[14][..Header::BYTES]));
    let (_, header) = ask(
        &service,
        &format!("/v1/chain/headers/{}", headers[0]["id"].as_str().unwrap()),
    );
    assert_eq!(header["confirmations"], 3);

    // Another branch from block 12 on, without the payment.
    let mut other = blocks[..12].to_vec();
    grow(&mut other, 6, 9, &[]);
    server.set_chain(serve(&other));
    assert_eq!(wait_for_height(&service, 18)["reorganisations"], 1);
    let (status, told) = ask(&service, &format!("/v1/chain/payments/{id}"));
    assert_eq!(
        (status, &told["confirmations"], &told["confirmed"]),
        (200, &json!(0), &json!(false))
    );

    // And back again, over a restart: the ledger has the payment.
    assert_eq!(service.drain(|| false), perigee::tracker::service::End::Drained);
    grow(&mut blocks, 4, 0, &[]);
    server.set_chain(serve(&blocks));
    let service = start(dir.path(), &more);
    wait_for_height(&service, 21);
    let (status, told) = ask(&service, &format!("/v1/chain/payments/{id}"));
    assert_eq!(
        (status, &told["confirmations"], &told["confirmed"]),
        (200, &json!(7), &json!(true))
    );
}

/// A tracker that follows nobody has no such paths, and a chain without peers' rules is no chain to follow.
#[test]
fn without_nodes_there_is_no_chain() {
    let dir = TempDir::new().unwrap();
    let service = start(dir.path(), "");
    assert_eq!(ask(&service, "/v1/chain").0, 404);
    let wrong = perigee::tracker::config::TrackerConfig::parse("[chain]\nprofile = \"lunarx\"", "t");
    let words = wrong.unwrap_err().to_string();
    assert!(
        words.contains("chain.profile") && words.contains("got \"lunarx\""),
        "{words}"
    );
}
