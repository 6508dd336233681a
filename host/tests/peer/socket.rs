//! The socket and its thread against a peer of ours, honest and lying.

use std::{
    net::{Ipv4Addr, TcpListener},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use crossbeam::channel::{Receiver, unbounded};
use perigee::{
    chain::utxo::display_hash,
    config::Config,
    ingest::{
        Hash32,
        peer::{
            Inbound, Peer, PeerError, Request,
            message::{HEADERS_MAX, Item, MSG_WITNESS_BLOCK, Message},
            serve::{Act, Caller, Chain, Server},
        },
    },
};

use crate::support::*;

/// Nothing below takes this long; a test that hangs fails here.
const LONG: Duration = Duration::from_secs(60);
/// Limits on a peer that is to be left quickly.
const SHORT_MS: u64 = 50;
const GENESIS: Hash32 = [1; 32];

fn next(inbound: &Receiver<Inbound>) -> Inbound {
    inbound.recv_timeout(LONG).expect("an event comes")
}

fn connect(server: &Server, config: &Config) -> (Peer, Receiver<Inbound>) {
    Peer::connect(&server.address().to_string(), &PARAMS, config).unwrap()
}

/// Connects and shakes hands.
fn ready(server: &Server, config: &Config) -> (Peer, Receiver<Inbound>) {
    let (peer, inbound) = connect(server, config);
    let first = next(&inbound);
    assert!(matches!(first, Inbound::Ready(_)), "{first:?}");
    (peer, inbound)
}

/// The line of the last event; what comes before it is passed over, and nothing comes behind it.
fn end(inbound: &Receiver<Inbound>) -> String {
    loop {
        if let Inbound::Closed(error) = next(inbound) {
            assert!(inbound.recv_timeout(LONG).is_err(), "nothing comes behind the end");
            return line(Err(error));
        }
    }
}

fn ask_headers(peer: &Peer, tip: Hash32) {
    let (locator, stop) = (vec![tip, GENESIS], [0; 32]);
    peer.send(Request::GetHeaders { locator, stop }).unwrap();
}

/// Asks for the headers behind the tip until there are none.
fn all_headers(peer: &Peer, inbound: &Receiver<Inbound>) -> Vec<Vec<u8>> {
    let mut got: Vec<Vec<u8>> = Vec::new();
    loop {
        ask_headers(peer, got.last().map_or(GENESIS, |header| id(header)));
        match next(inbound) {
            Inbound::Headers(headers) if headers.is_empty() => return got,
            Inbound::Headers(headers) => got.extend(headers),
            other => panic!("{other:?}"),
        }
    }
}

fn ids(chain: &[Vec<u8>]) -> Vec<Hash32> {
    chain.iter().map(|bytes| id(bytes)).collect()
}

#[test]
fn headers_and_blocks_arrive_as_they_are_served() {
    // Bodies that need many reads.
    let chain = blocks(&headers(GENESIS, 60), 100_000);
    let server = Server::honest(&PARAMS, Chain::of_blocks(&PARAMS, chain.clone())).unwrap();
    let (peer, inbound) = ready(&server, &Config::default());
    let got = all_headers(&peer, &inbound);
    let expected: Vec<_> = chain.iter().map(|block| block[..80].to_vec()).collect();
    assert_eq!(got, expected);
    peer.send(Request::GetBlocks(ids(&chain))).unwrap();
    for block in &chain {
        let event = next(&inbound);
        assert!(matches!(&event, Inbound::Block(got) if got == block), "{event:?}");
    }
    let absent = [9; 32];
    peer.send(Request::GetBlocks(vec![absent])).unwrap();
    assert!(matches!(next(&inbound), Inbound::NotFound(ids) if ids == [absent]));
}

/// 4,001 headers: two full messages, and one header that shows whether the third is asked for.
#[test]
fn a_chain_of_several_messages_of_headers_arrives_whole() {
    let chain = headers(GENESIS, 2 * HEADERS_MAX + 1);
    let server = Server::honest(&PARAMS, Chain::of_headers(&PARAMS, chain.clone())).unwrap();
    let (peer, inbound) = ready(&server, &Config::default());
    assert_eq!(all_headers(&peer, &inbound), chain);
}

#[test]
fn a_new_tip_and_an_inventory_are_announced() {
    let mut chain = headers(GENESIS, 3);
    let server = Server::honest(&PARAMS, Chain::of_headers(&PARAMS, chain.clone())).unwrap();
    let (peer, inbound) = ready(&server, &Config::default());
    assert_eq!(all_headers(&peer, &inbound).len(), 3);
    chain.extend(headers(id(&chain[2]), 1));
    server.set_chain(Chain::of_headers(&PARAMS, chain.clone()));
    assert!(matches!(next(&inbound), Inbound::Headers(got) if got == chain[3..]));
    server.announce(&[[5; 32]]);
    assert!(matches!(next(&inbound), Inbound::Inventory(got) if got == [[5; 32]]));
}

/// The server counts what it was asked for: far more is asked than the consumer takes, and little of it is sent.
#[test]
fn a_consumer_that_does_not_read_stops_the_peer_and_loses_nothing() {
    let chain = blocks(&headers(GENESIS, 400), 1 << 17);
    let sent = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&sent);
    let server = Server::start(
        &PARAMS,
        Chain::of_blocks(&PARAMS, chain.clone()),
        move |message, honest| {
            if let Message::GetData(items) = message {
                counted.fetch_add(items.len(), Ordering::Relaxed);
            }
            honest
        },
    );
    let server = server.unwrap();
    let config = Config {
        peer_events_max: 1,
        peer_blocks_in_flight_max: 2,
        ..Config::default()
    };
    let (peer, inbound) = ready(&server, &config);
    peer.send(Request::GetBlocks(ids(&chain))).unwrap();
    for (taken, block) in chain.iter().enumerate() {
        let event = next(&inbound);
        assert!(matches!(&event, Inbound::Block(got) if got == block), "{taken}");
        // Taken, one in the channel, one that waits, those of one read, and those in flight.
        let ahead = sent.load(Ordering::Relaxed).saturating_sub(taken);
        assert!(ahead <= 1 + 1 + 1 + 1 + 2, "{ahead} blocks ahead of the consumer");
    }
}

/// The pings of our side go on while nothing is read, and the peer is not blamed for pongs that nobody read.
#[test]
fn pings_go_on_while_the_consumer_is_behind() {
    let chain = blocks(&headers(GENESIS, 3), 10);
    let (heard, pings) = unbounded();
    let server = Server::start(
        &PARAMS,
        Chain::of_blocks(&PARAMS, chain.clone()),
        move |message, honest| {
            if matches!(message, Message::Ping(_)) {
                heard.send(()).unwrap();
            }
            honest
        },
    );
    let server = server.unwrap();
    let config = Config {
        peer_events_max: 1,
        peer_ping_ms: SHORT_MS,
        peer_idle_ms_max: SHORT_MS,
        peer_stall_ms_max: 60_000,
        ..Config::default()
    };
    let (peer, inbound) = ready(&server, &config);
    peer.send(Request::GetBlocks(ids(&chain))).unwrap();
    // One event fills the channel, so that the next is held: from then on only a ping can come.
    pings.recv_timeout(LONG).unwrap();
    for block in &chain {
        let event = next(&inbound);
        assert!(matches!(&event, Inbound::Block(got) if got == block), "{event:?}");
    }
    drop(peer);
}

#[test]
fn a_connection_ends_when_its_handle_is_dropped() {
    let server = Server::honest(&PARAMS, Chain::default()).unwrap();
    let (peer, inbound) = ready(&server, &Config::default());
    drop(peer);
    // The thread has been joined: what there is to read is there, and then the channel ends.
    while let Ok(event) = inbound.try_recv() {
        assert!(
            matches!(event, Inbound::Closed(PeerError::Disconnected { .. })),
            "{event:?}"
        );
    }
    // Also while the thread waits for a consumer that does not read.
    let config = Config {
        peer_events_max: 1,
        ..Config::default()
    };
    let (peer, _inbound) = connect(&server, &config);
    peer.send(Request::Disconnect("done".into())).unwrap();
    drop(peer);
}

#[test]
fn a_connection_ends_when_nobody_takes_its_events() {
    let (seen, asked) = unbounded();
    let chain = Chain::of_headers(&PARAMS, headers(GENESIS, 1));
    let server = Server::start(&PARAMS, chain, move |message, honest| {
        seen.send(message.command()).unwrap();
        honest
    });
    let server = server.unwrap();
    let (peer, inbound) = ready(&server, &Config::default());
    drop(inbound);
    // Once the answer has no taker the requests have none either.
    while peer.send(Request::GetBlocks(vec![[3; 32]])).is_ok() {
        std::thread::yield_now();
    }
    assert!(asked.try_iter().count() >= 2);
}

#[test]
fn requests_after_the_end_say_so() {
    let server = Server::honest(&PARAMS, Chain::default()).unwrap();
    let (peer, inbound) = ready(&server, &Config::default());
    peer.send(Request::Disconnect("enough".into())).unwrap();
    assert_eq!(end(&inbound), "disconnected: enough");
    let late = peer.send(Request::GetBlocks(vec![]));
    assert_eq!(line(late), "disconnected: the connection is over");
}

#[test]
fn a_peer_that_is_not_there_is_a_readable_line() {
    let config = Config::default();
    let fails = |address: &str| line(Peer::connect(address, &PARAMS, &config).map(drop));
    // A port that was free a moment ago.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    assert!(fails(&address).starts_with(&format!("peer {address}: cannot connect: ")));
    for nonsense in [
        "",
        "127.0.0.1",
        "127.0.0.1:",
        "127.0.0.1:99999",
        ":",
        "[::1",
        "127.0.0.1:1:1",
    ] {
        assert!(
            fails(nonsense).starts_with(&format!("peer {nonsense}: expected HOST:PORT, got ")),
            "{nonsense}"
        );
    }
}

/// How a peer lies, and the line with which it is left.
struct Lie {
    name: &'static str,
    script: fn(&Message, Vec<Act>) -> Vec<Act>,
    line: fn(&[Vec<u8>]) -> String,
}

fn score(why: &str) -> String {
    format!("misbehaviour: expected a score below 100, got 100: {why}")
}

fn is_get_data(message: &Message) -> bool {
    matches!(message, Message::GetData(_))
}

/// The bytes of an honest answer.
fn wire(acts: &[Act]) -> Vec<u8> {
    let said = acts.iter().map(|act| match act {
        Act::Say(message) => bytes(message),
        Act::Bytes(bytes) => bytes.clone(),
        _ => Vec::new(),
    });
    said.flatten().collect()
}

const LIES: &[Lie] = &[
    Lie {
        name: "another chain",
        script: |_, _| vec![Act::Bytes(vec![0xfb, 0xc0, 0xb6, 0xdb])],
        line: |_| "message 0: magic: expected fabfb5da, got fbc0b6db".into(),
    },
    Lie {
        name: "a web server, whose first byte says enough",
        script: |_, _| vec![Act::Bytes(b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec())],
        line: |_| "message 0: magic: expected fabfb5da, got 48545450".into(),
    },
    Lie {
        name: "closes without a word",
        script: |_, _| vec![Act::Close],
        line: |_| "the peer closed the connection".into(),
    },
    Lie {
        name: "never answers",
        script: |_, _| vec![Act::Mute],
        line: |_| "handshake: expected within 50 ms, got nothing".into(),
    },
    Lie {
        name: "a command that is no text",
        script: |message, honest| {
            let mut frame = raw("ping", &[0; 8]);
            frame[9] = b'x';
            if is_get_data(message) {
                vec![Act::Bytes(frame)]
            } else {
                honest
            }
        },
        line: |_| "message 3: command: expected printable ASCII padded with zeros, got 70696e670078000000000000".into(),
    },
    Lie {
        name: "a block of four gigabytes, of which nothing comes",
        script: |message, honest| {
            let mut frame = raw("block", &[]);
            frame[16..20].copy_from_slice(&[0xff; 4]);
            if is_get_data(message) {
                vec![Act::Bytes(frame), Act::Mute]
            } else {
                honest
            }
        },
        line: |_| "message 3 (block): length: expected at most 8388608 bytes, got 4294967295".into(),
    },
    Lie {
        name: "an unknown message over the limit",
        script: |message, honest| {
            let mut frame = raw("giveaway", &[]);
            frame[16..20].copy_from_slice(&(8_388_608_u32 + 1).to_le_bytes());
            if is_get_data(message) {
                vec![Act::Bytes(frame), Act::Mute]
            } else {
                honest
            }
        },
        line: |_| "message 3 (giveaway): length: expected at most 8388608 bytes, got 8388609".into(),
    },
    Lie {
        name: "a flipped bit",
        script: |message, honest| {
            let mut bytes = wire(&honest);
            if let Some(last) = bytes.last_mut() {
                *last ^= 1;
            }
            if is_get_data(message) {
                vec![Act::Bytes(bytes)]
            } else {
                honest
            }
        },
        line: |chain| {
            let mut flipped = chain[0].clone();
            let sum = |block: &[u8]| hex::encode(&perigee::chain::utxo::sha256d(block)[..4]);
            let said = sum(&flipped);
            if let Some(last) = flipped.last_mut() {
                *last ^= 1;
            }
            format!("message 3 (block): checksum: expected {}, got {said}", sum(&flipped))
        },
    },
    Lie {
        name: "goes away in the middle of a block",
        script: |message, honest| {
            let half = || wire(&honest)[..60].to_vec();
            if is_get_data(message) {
                vec![Act::Bytes(half()), Act::Close]
            } else {
                honest
            }
        },
        line: |chain| {
            let left = 24 + chain[0].len() - 60;
            format!("the peer closed the connection within message 3 (block), {left} bytes before its end")
        },
    },
    Lie {
        name: "has the headers and keeps the blocks",
        script: |message, honest| if is_get_data(message) { vec![] } else { honest },
        line: |chain| {
            format!(
                "block {}: expected within 50 ms, got nothing",
                display_hash(&id(&chain[0]))
            )
        },
    },
    Lie {
        name: "keeps the headers",
        script: |message, honest| match message {
            Message::GetHeaders { .. } => vec![],
            _ => honest,
        },
        line: |_| "headers: expected within 50 ms, got nothing".into(),
    },
    Lie {
        name: "one byte at a time, slower than the limit allows",
        script: |message, honest| {
            let (bytes, pause) = (wire(&honest), Duration::from_millis(5));
            let drip = Act::Drip {
                bytes,
                piece_bytes: 1,
                pause,
            };
            if is_get_data(message) { vec![drip] } else { honest }
        },
        line: |chain| {
            format!(
                "block {}: expected within 50 ms, got nothing",
                display_hash(&id(&chain[0]))
            )
        },
    },
    Lie {
        name: "headers that do not build on each other",
        script: |message, _| match message {
            Message::GetHeaders { .. } => {
                let mut list = headers(GENESIS, 3);
                list.swap(1, 2);
                vec![Act::Say(Message::Headers(list)); 5]
            }
            _ => honest_handshake(message),
        },
        line: |_| {
            let list = headers(GENESIS, 3);
            let (expected, got) = (display_hash(&id(&list[0])), display_hash(&id(&list[1])));
            score(&format!(
                "header 1 of a message: parent: expected {expected}, got {got}"
            ))
        },
    },
    Lie {
        name: "more headers than a message may have",
        script: |message, _| match message {
            Message::GetHeaders { .. } => vec![Act::Say(Message::Headers(headers(GENESIS, HEADERS_MAX + 1))); 5],
            _ => honest_handshake(message),
        },
        line: |_| score("headers: headers count at offset 0: expected at most 2000, got 2001"),
    },
    Lie {
        name: "blocks that nobody asked for",
        script: |message, _| match message {
            Message::GetHeaders { .. } => vec![Act::Say(Message::Block(vec![3; 100])); 5],
            _ => honest_handshake(message),
        },
        line: |_| {
            score(&format!(
                "block {}, which was not asked for",
                display_hash(&id(&[3; 100]))
            ))
        },
    },
    Lie {
        name: "another block than the one asked for",
        script: |message, honest| {
            if is_get_data(message) {
                vec![Act::Say(Message::Block(vec![3; 100])); 5]
            } else {
                honest
            }
        },
        line: |_| {
            score(&format!(
                "block {}, which was not asked for",
                display_hash(&id(&[3; 100]))
            ))
        },
    },
    Lie {
        name: "junk in an intact frame",
        script: |message, honest| {
            let junk = Act::Bytes(raw("headers", &[0xff; 30]));
            if is_get_data(message) { vec![junk; 5] } else { honest }
        },
        // A count of 2^64 - 1.
        line: |_| {
            score(&format!(
                "headers: headers count at offset 0: expected a size of at most {}, got {}",
                0x0200_0000,
                u64::MAX
            ))
        },
    },
    Lie {
        name: "a second version",
        script: |message, honest| {
            let again = Act::Say(Message::Version(version()));
            if is_get_data(message) { vec![again] } else { honest }
        },
        line: |_| "handshake: expected one version, got version".into(),
    },
];

fn honest_handshake(message: &Message) -> Vec<Act> {
    match message {
        Message::Version(_) => vec![Act::Say(Message::Version(version())), Act::Say(Message::Verack)],
        _ => Vec::new(),
    }
}

/// Every lie ends the connection, each with its own line; the same requests to an honest peer end nothing.
#[test]
fn every_lie_ends_the_connection_with_its_line() {
    let chain = blocks(&headers(GENESIS, 2), 200);
    let patient = Config::default();
    let hasty = Config {
        peer_handshake_ms_max: SHORT_MS,
        peer_stall_ms_max: SHORT_MS,
        ..Config::default()
    };
    for lie in LIES {
        let server = Server::start(&PARAMS, Chain::of_blocks(&PARAMS, chain.clone()), lie.script).unwrap();
        let expected = (lie.line)(&chain);
        // Only a lie about time is told by the time.
        let config = if expected.contains("within 50 ms") {
            &hasty
        } else {
            &patient
        };
        let (peer, inbound) = connect(&server, config);
        // Who lies at once may be gone by now.
        let (locator, stop) = (vec![GENESIS], [0; 32]);
        let _ = peer.send(Request::GetHeaders { locator, stop });
        let _ = peer.send(Request::GetBlocks(ids(&chain[..1])));
        let got = end(&inbound);
        let prefix = "message 0: magic: expected fabfb5da, got ";
        if lie.name.starts_with("a web server") {
            // The first byte may have come alone.
            assert!(got.starts_with(prefix), "{}: {got}", lie.name);
        } else {
            assert_eq!(got, expected, "{}", lie.name);
        }
    }
    let server = Server::honest(&PARAMS, Chain::of_blocks(&PARAMS, chain.clone())).unwrap();
    let (peer, inbound) = ready(&server, &patient);
    ask_headers(&peer, GENESIS);
    assert!(matches!(next(&inbound), Inbound::Headers(got) if got.len() == 2));
    peer.send(Request::GetBlocks(ids(&chain[..1]))).unwrap();
    assert!(matches!(next(&inbound), Inbound::Block(got) if got == chain[0]));
    peer.send(Request::Disconnect("done".into())).unwrap();
    assert_eq!(end(&inbound), "disconnected: done");
}

/// A mutated block under its own header is what was asked for as far as the connection can tell; who judges it says so.
#[test]
fn a_mutated_block_is_passed_on_and_the_judge_has_the_last_word() {
    let chain = blocks(&headers(GENESIS, 1), 200);
    let mut served = Chain::of_blocks(&PARAMS, chain.clone());
    let mut mutated = chain[0].clone();
    mutated[150] ^= 1;
    served.set_block(id(&chain[0]), mutated.clone());
    let server = Server::honest(&PARAMS, served).unwrap();
    let (peer, inbound) = ready(&server, &Config::default());
    peer.send(Request::GetBlocks(ids(&chain))).unwrap();
    assert!(matches!(next(&inbound), Inbound::Block(got) if got == mutated));
    let why = "a block whose Merkle root is wrong".to_owned();
    peer.send(Request::Misbehaved { score: 100, why }).unwrap();
    assert_eq!(end(&inbound), score("a block whose Merkle root is wrong"));
}

/// What was sent before the end arrives before it, whatever ends the connection.
#[test]
fn what_came_before_the_end_is_delivered_first() {
    let chain = headers(GENESIS, 5);
    let server = Server::start(
        &PARAMS,
        Chain::of_headers(&PARAMS, chain.clone()),
        |message, mut honest| {
            if matches!(message, Message::GetHeaders { .. }) {
                honest.push(Act::Close);
            }
            honest
        },
    );
    let server = server.unwrap();
    let config = Config {
        peer_events_max: 1,
        ..Config::default()
    };
    let (peer, inbound) = ready(&server, &config);
    ask_headers(&peer, GENESIS);
    ask_headers(&peer, GENESIS);
    assert!(matches!(next(&inbound), Inbound::Headers(got) if got == chain));
    let closed = next(&inbound);
    assert!(
        matches!(
            closed,
            Inbound::Closed(PeerError::ClosedByPeer { .. } | PeerError::Io { .. })
        ),
        "{closed:?}"
    );
}

/// Every message may come in pieces of one byte.
#[test]
fn a_peer_that_drips_in_time_is_heard() {
    let chain = blocks(&headers(GENESIS, 1), 50);
    let server = Server::start(&PARAMS, Chain::of_blocks(&PARAMS, chain.clone()), |_, honest| {
        let (bytes, pause) = (wire(&honest), Duration::from_micros(10));
        vec![Act::Drip {
            bytes,
            piece_bytes: 1,
            pause,
        }]
    });
    let server = server.unwrap();
    let (peer, inbound) = ready(&server, &Config::default());
    peer.send(Request::GetBlocks(ids(&chain))).unwrap();
    assert!(matches!(next(&inbound), Inbound::Block(got) if got == chain[0]));
}

/// Both roles of our own: the caller pushes more headers than a message holds, and waits for the answer behind them.
#[test]
fn a_caller_pushes_headers() {
    let got = Arc::new(Mutex::new(Vec::new()));
    let theirs = Arc::clone(&got);
    let server = Server::start(&PARAMS, Chain::default(), move |message, honest| {
        if let Message::Headers(headers) = message {
            theirs.lock().unwrap().extend(headers.clone());
        }
        honest
    });
    let server = server.unwrap();
    let chain = headers(GENESIS, HEADERS_MAX + 1);
    let mut caller = Caller::connect(server.address(), &PARAMS, LONG).unwrap();
    caller.push_headers(&chain).unwrap();
    assert_eq!(*got.lock().unwrap(), chain);
    let kind = MSG_WITNESS_BLOCK;
    caller.say(&Message::GetData(vec![Item { kind, id: [4; 32] }])).unwrap();
    let missing = caller
        .hear_until("notfound", |message| matches!(message, Message::NotFound(_)))
        .unwrap();
    assert_eq!(missing, Message::NotFound(vec![Item { kind, id: [4; 32] }]));
}
