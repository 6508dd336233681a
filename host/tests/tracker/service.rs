//! The whole service on real sockets: a load in both transports, drains, restarts, a flood beyond what is admitted.
//! Every verdict is held against what the load expects; hostile peers are part of it.
//! Never asserts how fast anything is.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};

use perigee::{
    chain::lunarx::LunarParams,
    store::{SignedHead, verify_consistency},
    tracker::{
        client::{Client, ClientError},
        config::TrackerConfig,
        load::{self, LoadOptions, Stage, Watch},
        service::{End, Service, StartError, rng},
        wire::{
            Credentials, Demands, Identity, Kind, Message, Network, Transport, WireLimits,
            message::{Account, Fault, GetAccount, GetName, ProveReceipt, Role},
        },
    },
};
use tempfile::TempDir;

struct Silent;

impl Watch for Silent {
    fn stage(&self, _stage: Stage) {}

    fn step(&self, _receipts: u64) {}
}

/// Any free ports, on IPv4 alone: a machine may have no other.
pub(crate) fn config(more: &str) -> TrackerConfig {
    let text = format!("[network]\nlisten = [\"127.0.0.1:0\"]\n[control]\nlisten = \"127.0.0.1:0\"\n{more}");
    TrackerConfig::parse(&text, "test").unwrap()
}

fn start(dir: &Path, more: &str) -> Service {
    Service::start(LunarParams::embedded(), &config(more), dir, |_, _| {}).unwrap()
}

/// Half a second of a rate that the slowest machine keeps up with, in debug too.
pub(crate) fn options(to: SocketAddr, transport: Transport) -> LoadOptions {
    LoadOptions {
        to,
        transport,
        seconds: 0.5,
        warm_up: 0.1,
        receipts_per_s: 2_000.0,
        frame_receipts: 20,
        connections: 7,
        sources: 3,
        threads: 2,
        invalid_per_1000: 100,
        repeated_per_1000: 200,
        hostile: 0,
        proofs: 10,
        patience: Duration::from_secs(60),
    }
}

pub(crate) fn load(options: &LoadOptions, seed: u8) -> load::LoadReport {
    load::run(
        LunarParams::embedded(),
        options,
        [seed; 32],
        &AtomicBool::new(false),
        &Silent,
    )
    .unwrap()
}

fn client(to: SocketAddr, seed: u8) -> Client {
    use rand::SeedableRng as _;
    let params = LunarParams::embedded();
    let mut rng = rand_chacha::ChaCha20Rng::from_seed([seed; 32]);
    let identity = Identity::generate(&mut rng, &params.peers);
    let credentials = Arc::new(Credentials::new(identity, Network::of(params), &mut rng).unwrap());
    let demands = Demands {
        limits: WireLimits::default(),
        difficulty: params.peers,
        allows_clear: false,
        expected: None,
    };
    let patience = Duration::from_secs(30);
    Client::connect(
        to,
        &credentials,
        (Transport::Noise, demands),
        Role::Observer,
        patience,
        &mut rng,
    )
    .unwrap()
}

pub(crate) fn get(control: SocketAddr, path: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(control).unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: {control}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
}

#[test]
fn a_load_in_both_transports_gets_every_verdict_and_a_restart_loses_nothing() {
    let dir = TempDir::new().unwrap();
    let mut last: Option<SignedHead> = None;
    for (round, transport) in [Transport::Noise, Transport::Clear].into_iter().enumerate() {
        // Two threads of sockets: connections of one load are spread over both.
        let service = start(dir.path(), "[engine]\nthreads = 2");
        let to = service.addresses()[0];
        let report = load(&options(to, transport), round as u8);
        let tally = &report.tally;
        assert!(report.is_good(), "{:?}, cut {}", tally.first_wrong, tally.cut);
        assert_eq!(report.unanswered(20), 0);
        assert_eq!(tally.receipts, report.offered);
        assert_eq!(report.proofs.1, 0);
        assert!(report.proofs.0 >= 9, "{:?}", report.proofs);
        for sort in [
            "accepted",
            "accepted before",
            "rejected T2: amount",
            "deferred: nonces are missing",
        ] {
            assert!(
                tally.right.get(sort).is_some_and(|count| *count > 0),
                "{sort}: {:?}",
                tally.right
            );
        }
        // The head goes on from that of the round before.
        let mut client = client(to, 9);
        let head = client.call(Kind::GetHead, &[]).unwrap();
        let head = SignedHead::from_bytes(head[..].try_into().unwrap()).unwrap();
        head.check(&client.peer().public_key).unwrap();
        if let Some(last) = &last {
            let asked = perigee::tracker::wire::message::ProveConsistency {
                from: last.header.seq,
                to: head.header.seq,
            };
            let proof = client.call(Kind::ProveConsistency, &asked.to_body()).unwrap();
            let (_, proof) = perigee::tracker::proofs::read_consistency(&proof).unwrap();
            assert_eq!(verify_consistency(&last.head(), &head.head(), &proof), Ok(()));
        }
        last = Some(head);
        drop(client);
        assert_eq!(service.drain(|| false), End::Drained);
    }
}

#[test]
fn questions_are_answered_and_senseless_ones_get_an_error() {
    let dir = TempDir::new().unwrap();
    let service = start(dir.path(), "");
    let (to, control) = (service.addresses()[0], service.control().unwrap());
    let mut client = client(to, 1);
    let fault = |result: Result<Vec<u8>, ClientError>| match result {
        Err(ClientError::Fault { fault, .. }) => fault.code,
        other => panic!("{other:?}"),
    };
    // Nothing is there yet.
    assert_eq!(fault(client.call(Kind::GetHead, &[])), Fault::NotFound);
    assert!(load(&options(to, Transport::Noise), 3).is_good());
    let account: Account = client
        .ask(&GetAccount {
            user: [1; 32],
            provider: [2; 32],
        })
        .unwrap();
    assert!(account.balance == 0 && account.nonce == 0 && account.seq > 0);
    let none = client
        .call(
            Kind::GetName,
            &GetName {
                name: b"nobody".to_vec(),
            }
            .to_body(),
        )
        .unwrap();
    assert_eq!(perigee::tracker::wire::message::value(&none), None);
    let beyond = ProveReceipt {
        seq: 1,
        index: 1 << 30,
        size: 0,
    };
    assert_eq!(
        fault(client.call(Kind::ProveReceipt, &beyond.to_body())),
        Fault::NotFound
    );
    // A tracker keeps no shards.
    let piece = perigee::tracker::wire::message::GetPiece {
        manifest: [1; 32],
        shard: 0,
        offset: 0,
        bytes: 1,
    };
    assert_eq!(fault(client.call(Kind::GetPiece, &piece.to_body())), Fault::NotServed);
    let (status, text) = get(control, "/v1/receipts/1?count=2");
    assert!(status == 200 && text.contains("\"kind\":\"context\""), "{text}");
    assert_eq!(get(control, "/v1/receipts/1000000").0, 404);
    let (status, text) = get(control, "/v1/status");
    assert!(status == 200 && text.contains(&hex::encode(service.id())), "{text}");
    let (_, text) = get(control, "/metrics");
    assert!(
        text.contains("perigee_verify_items_total{verdict=\"accepted\"}"),
        "{text}"
    );
    assert_eq!(get(control, "/readyz").0, 200);
    let mut stream = TcpStream::connect(control).unwrap();
    let request = format!("POST /v1/drain HTTP/1.1\r\nHost: {control}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && service.wants_to_end());
    assert_eq!(service.drain(|| false), End::Drained);
    // It is a client that is told to leave.
    assert!(client.call(Kind::GetHead, &[]).is_err());
}

/// More than is admitted: what is refused is handed in again, and nothing is judged wrongly or twice.
#[test]
fn what_is_too_much_is_refused_before_it_is_verified_and_comes_again() {
    let dir = TempDir::new().unwrap();
    let service = start(
        dir.path(),
        "[limits]\nqueued_objects_max = 4096\nqueued_receipts_share = 2",
    );
    let options = LoadOptions {
        receipts_per_s: 20_000.0,
        seconds: 0.2,
        invalid_per_1000: 0,
        ..options(service.addresses()[0], Transport::Clear)
    };
    let report = load(&options, 4);
    assert!(report.is_good(), "{:?}", report.tally.first_wrong);
    // 81 receipts may wait: four frames.
    assert!(report.tally.again > 0, "nothing was refused");
    assert_eq!(report.unanswered(20), 0);
    assert_eq!(service.drain(|| false), End::Drained);
}

#[test]
fn hostile_peers_are_cut_and_nobody_else_notices() {
    let dir = TempDir::new().unwrap();
    let service = start(dir.path(), "[limits]\nhandshake_ms_max = 500\nframe_ms_max = 1500");
    for transport in [Transport::Noise, Transport::Clear] {
        let options = LoadOptions {
            hostile: 6,
            ..options(service.addresses()[0], transport)
        };
        let report = load(&options, 5);
        assert_eq!(report.hostile.len(), 6);
        assert!(report.is_good(), "{:?} {:?}", report.hostile, report.tally.first_wrong);
    }
    assert_eq!(service.drain(|| false), End::Drained);
}

#[test]
fn what_cannot_start_says_why_and_leaves_nothing_running() {
    let dir = TempDir::new().unwrap();
    let service = start(dir.path(), "");
    // The same ledger, and the same port.
    let other = TempDir::new().unwrap();
    let refused = Service::start(LunarParams::embedded(), &config(""), dir.path(), |_, _| {})
        .err()
        .unwrap();
    assert!(matches!(refused, StartError::Kept(_)), "{refused}");
    let mut taken = config("");
    taken.network.listen = vec![service.addresses()[0]];
    let refused = Service::start(LunarParams::embedded(), &taken, other.path(), |_, _| {})
        .err()
        .unwrap();
    assert!(refused.to_string().contains("cannot listen on 127.0.0.1:"), "{refused}");
    let id = service.id();
    assert_eq!(service.drain(|| false), End::Drained);
    // It is the same node when it starts again, and no other file will do.
    let again = start(dir.path(), "");
    assert_eq!(again.id(), id);
    assert_eq!(again.drain(|| false), End::Drained);
    let key = dir.path().join("identity.key");
    let mut bytes = std::fs::read(&key).unwrap();
    bytes[20] ^= 1;
    std::fs::write(&key, bytes).unwrap();
    let refused = Service::start(LunarParams::embedded(), &config(""), dir.path(), |_, _| {})
        .err()
        .unwrap();
    assert!(matches!(refused, StartError::Identity { .. }), "{refused}");
    let _ = rng().unwrap();
}
