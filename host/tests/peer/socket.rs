//! The socket and its thread against a peer of ours: what is served arrives, a slow consumer stops it, and it ends.
//! The peer behind it is honest, or at most slow; those that lie stand in `lies`.
//! Never looks at a clock: what a test waits for comes as an event.

use std::{
    net::{Ipv4Addr, TcpListener},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use crossbeam::channel::unbounded;
use perigee::{
    config::Config,
    ingest::peer::{
        Inbound, Peer, PeerError, Request,
        message::{HEADERS_MAX, Item, MSG_WITNESS_BLOCK, Message},
        serve::{Act, Caller, Chain, Server},
    },
};

use crate::support::*;

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

/// The pings of our side go on while nothing is read.
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
        peer_ping_ms: 50,
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
            fails(nonsense).starts_with(&format!("peer {nonsense}: expected the address of a node, got: ")),
            "{nonsense}"
        );
    }
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
