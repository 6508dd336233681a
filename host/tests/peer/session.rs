//! The session by itself: handshake, requests, times and misbehaviour. Bytes and times are the test's own.

use crate::support::*;
use perigee::{
    chain::utxo::display_hash,
    config::Config,
    ingest::peer::{
        Inbound, PeerError, Request,
        message::{HEADERS_MAX, INVENTORY_MAX, Item, LOCATOR_MAX, MSG_BLOCK, MSG_WITNESS_BLOCK, Message, Version},
        session::{SCORE_JUNK, SCORE_UNASKED, SCORE_UNCONNECTED},
    },
};

/// Few of everything, so that limits are reached by hand.
fn small() -> Config {
    Config {
        peer_handshake_ms_max: 100,
        peer_ping_ms: 1_000,
        peer_idle_ms_max: 400,
        peer_stall_ms_max: 500,
        peer_blocks_in_flight_max: 2,
        peer_blocks_wanted_max: 3,
        peer_requests_max: 2,
        ..Config::default()
    }
}

fn get_headers() -> Request {
    let (locator, stop) = (vec![[1; 32]], [0; 32]);
    Request::GetHeaders { locator, stop }
}

fn witness(ids: &[[u8; 32]]) -> Message {
    let kind = MSG_WITNESS_BLOCK;
    Message::GetData(ids.iter().map(|id| Item { kind, id: *id }).collect())
}

#[test]
fn our_version_is_the_first_thing_said_and_promises_nothing() {
    let mut played = Played::new(&small());
    let said = played.said();
    let [Message::Version(ours)] = &said[..] else {
        panic!("{said:?}")
    };
    assert_eq!((ours.services, ours.relay, ours.nonce), (0, false, OUR_NONCE));
    assert!(ours.user_agent.starts_with(b"/perigee:") && ours.user_agent.ends_with(b"/"));
}

/// A node between its version and its verack says what of the newer protocols it would like; so may any other name.
#[test]
fn messages_of_other_names_are_passed_over_before_and_after_the_handshake() {
    let mut played = Played::new(&small());
    played.say(&Message::Version(version())).unwrap();
    for name in ["wtxidrelay", "sendaddrv2", "x"] {
        played.say_bytes(&raw(name, &[])).unwrap();
    }
    played.say(&Message::Verack).unwrap();
    for (name, payload) in [
        ("feefilter", &[0; 8][..]),
        ("sendcmpct", &[1; 9]),
        ("addr", &[9; 31]),
        ("tx", &[3; 999]),
    ] {
        played.say_bytes(&raw(name, payload)).unwrap();
    }
    assert!(matches!(played.events()[..], [Inbound::Ready(_)]));
    assert_eq!(played.session.score(), 0);
}

#[test]
fn the_handshake_is_one_version_and_then_a_verack() {
    let first = |message: &Message| line(Played::new(&small()).say(message));
    assert_eq!(first(&Message::Verack), "handshake: expected version, got verack");
    assert_eq!(
        first(&Message::Headers(vec![])),
        "handshake: expected version, got headers"
    );
    assert_eq!(
        first(&Message::Other),
        "handshake: expected version, got another message"
    );
    let mut played = Played::new(&small());
    played.say(&Message::Version(version())).unwrap();
    assert_eq!(
        line(played.say(&Message::Headers(vec![]))),
        "handshake: expected verack, got headers"
    );
    let mut played = Played::new(&small());
    played.say(&Message::Version(version())).unwrap();
    let second = played.say(&Message::Version(version()));
    assert_eq!(line(second), "handshake: expected one version, got version");
    let mut played = Played::ready(&small());
    assert_eq!(
        line(played.say(&Message::Version(version()))),
        "handshake: expected one version, got version"
    );
    // A second verack says nothing new.
    let mut played = Played::ready(&small());
    played.say(&Message::Verack).unwrap();
    assert!(played.events().is_empty());
}

#[test]
fn a_peer_that_does_not_suit_us_is_left_at_its_version() {
    let greeted = |change: &dyn Fn(&mut Version)| {
        let mut theirs = version();
        change(&mut theirs);
        Played::new(&small()).say(&Message::Version(theirs))
    };
    // At the limit it suits.
    assert!(greeted(&|theirs| theirs.version = 70_012).is_ok());
    let old = greeted(&|theirs| theirs.version = 70_011);
    assert_eq!(
        line(old),
        "handshake: protocol version: expected at least 70012, got 70011"
    );
    let blind = greeted(&|theirs| theirs.services = 1);
    assert_eq!(line(blind), "handshake: services: expected at least 0x9, got 0x1");
    let ourselves = greeted(&|theirs| theirs.nonce = OUR_NONCE);
    assert!(matches!(ourselves, Err(PeerError::Ourselves)));
    let cut = Played::new(&small()).say_bytes(&raw("version", &[0; 40]));
    assert_eq!(
        line(cut),
        "handshake: version: version receiver at offset 20: expected 26 bytes, got 20"
    );
}

#[test]
fn a_user_agent_is_shown_without_what_a_terminal_would_obey() {
    let mut played = Played::new(&small());
    let theirs = Version {
        user_agent: b"/a\x1b[2Jb\xff\n/".to_vec(),
        ..version()
    };
    played.say(&Message::Version(theirs)).unwrap();
    played.say(&Message::Verack).unwrap();
    let events = played.events();
    assert!(
        matches!(&events[..], [Inbound::Ready(info)] if info.user_agent == "/a[2Jb/"),
        "{events:?}"
    );
}

#[test]
fn a_handshake_has_its_time_and_no_more() {
    for silent in [true, false] {
        let mut played = Played::new(&small());
        if !silent {
            played.say(&Message::Version(version())).unwrap();
        }
        played.said();
        assert_eq!(played.session.deadline_ms(), Some(1_000_100));
        played.pass(99).unwrap();
        assert_eq!(line(played.pass(1)), "handshake: expected within 100 ms, got nothing");
    }
    let mut played = Played::ready(&small());
    played.pass(100).unwrap();
}

#[test]
fn requests_before_the_handshake_wait_for_it_in_their_order() {
    let mut played = Played::new(&small());
    played.ask(get_headers()).unwrap();
    played.ask(Request::GetBlocks(vec![[5; 32]])).unwrap();
    assert_eq!(played.said().len(), 1, "our version only");
    let many = Played::ask(&mut played, get_headers());
    assert_eq!(line(many), "requests before the handshake: expected at most 2, got 3");
    played.say(&Message::Version(version())).unwrap();
    played.say(&Message::Verack).unwrap();
    let said = played.said();
    let [
        Message::Verack,
        Message::SendHeaders,
        Message::GetHeaders { locator, .. },
        blocks,
    ] = &said[..]
    else {
        panic!("{said:?}")
    };
    assert_eq!((locator, blocks), (&vec![[1; 32]], &witness(&[[5; 32]])));
}

#[test]
fn headers_that_were_asked_for_arrive_and_an_empty_answer_does_too() {
    let mut played = Played::ready(&small());
    for count in [0, 1, HEADERS_MAX] {
        played.ask(get_headers()).unwrap();
        played.said();
        let sent = headers([1; 32], count);
        played.say(&Message::Headers(sent.clone())).unwrap();
        let events = played.events();
        assert!(
            matches!(&events[..], [Inbound::Headers(got)] if *got == sent),
            "{count}"
        );
    }
    assert_eq!(played.session.score(), 0);
    // Nothing is owed any more.
    played.pass(999).unwrap();
}

#[test]
fn a_locator_is_bounded() {
    let locator = |count| Request::GetHeaders {
        locator: vec![[1; 32]; count],
        stop: [0; 32],
    };
    Played::ready(&small()).ask(locator(LOCATOR_MAX)).unwrap();
    let long = Played::ready(&small()).ask(locator(LOCATOR_MAX + 1));
    assert_eq!(line(long), "ids of a locator: expected at most 101, got 102");
}

/// Two in flight, the rest waits; each id is asked for once however often it is wanted.
#[test]
fn blocks_are_asked_for_in_their_order_and_a_bounded_number_at_a_time() {
    let mut played = Played::ready(&small());
    let chain = blocks(&headers([1; 32], 4), 9);
    let ids: Vec<_> = chain.iter().map(|block| id(block)).collect();
    played
        .ask(Request::GetBlocks(vec![ids[0], ids[1], ids[0], ids[2]]))
        .unwrap();
    played.ask(Request::GetBlocks(vec![ids[1], ids[2]])).unwrap();
    assert_eq!(played.said(), [witness(&ids[..2])]);
    // In any order.
    played.say(&Message::Block(chain[1].clone())).unwrap();
    assert_eq!(played.said(), [witness(&ids[2..3])]);
    played.say(&Message::Block(chain[0].clone())).unwrap();
    played.say(&Message::Block(chain[2].clone())).unwrap();
    assert_eq!(played.said(), []);
    let got = played.events();
    let [Inbound::Block(a), Inbound::Block(b), Inbound::Block(c)] = &got[..] else {
        panic!("{got:?}")
    };
    assert_eq!((a, b, c), (&chain[1], &chain[0], &chain[2]));
    // What has come may be wanted again.
    played.ask(Request::GetBlocks(vec![ids[0]])).unwrap();
    assert_eq!(played.said(), [witness(&ids[..1])]);
    assert_eq!(played.session.score(), 0);
}

#[test]
fn blocks_that_wait_are_bounded() {
    let ids = |count: u8| Request::GetBlocks((0..count).map(|number| [number; 32]).collect());
    Played::ready(&small()).ask(ids(3)).unwrap();
    let many = Played::ready(&small()).ask(ids(4));
    assert_eq!(
        line(many),
        "blocks that wait to be asked for: expected at most 3, got 4"
    );
}

#[test]
fn a_block_that_the_peer_does_not_have_makes_room_for_the_next() {
    let mut played = Played::ready(&small());
    let ids = [[1; 32], [2; 32], [3; 32]];
    played.ask(Request::GetBlocks(ids.to_vec())).unwrap();
    played.said();
    let kind = MSG_WITNESS_BLOCK;
    // A transaction of the same id is no answer, nor is a block that was not asked for.
    let items = vec![
        Item { kind: 1, id: ids[0] },
        Item { kind, id: ids[1] },
        Item { kind, id: [9; 32] },
    ];
    played.say(&Message::NotFound(items)).unwrap();
    let events = played.events();
    assert!(
        matches!(&events[..], [Inbound::NotFound(missing)] if *missing == [ids[1]]),
        "{events:?}"
    );
    assert_eq!(played.said(), [witness(&ids[2..])]);
}

#[test]
fn announced_blocks_are_passed_on_and_transactions_are_not() {
    let mut played = Played::ready(&small());
    let item = |kind, id| Item { kind, id: [id; 32] };
    let items = vec![
        item(1, 1),
        item(MSG_BLOCK, 2),
        item(MSG_WITNESS_BLOCK, 3),
        item(3, 4),
        item(0x6000_0002, 5),
    ];
    played.say(&Message::Inv(items)).unwrap();
    played.say(&Message::Inv(vec![item(1, 1)])).unwrap();
    let events = played.events();
    assert!(
        matches!(&events[..], [Inbound::Inventory(ids)] if *ids == [[2; 32], [3; 32], [5; 32]]),
        "{events:?}"
    );
}

#[test]
fn a_ping_is_answered_and_one_of_ours_leaves_when_it_is_quiet() {
    let mut played = Played::ready(&small());
    played.say(&Message::Ping(77)).unwrap();
    assert_eq!(played.said(), [Message::Pong(77)]);
    assert_eq!(played.session.deadline_ms(), Some(played.now_ms + 1_000));
    played.pass(999).unwrap();
    assert_eq!(played.said(), []);
    played.pass(1).unwrap();
    let [Message::Ping(first)] = played.said()[..] else {
        panic!("a ping is due")
    };
    // An answer to another ping is none.
    played.say(&Message::Pong(first ^ 1)).unwrap();
    played.pass(399).unwrap();
    played.say(&Message::Pong(first)).unwrap();
    played.pass(1_000).unwrap();
    let [Message::Ping(second)] = played.said()[..] else {
        panic!("another ping is due")
    };
    assert_ne!(first, second);
    played.pass(399).unwrap();
    assert_eq!(
        line(played.pass(1)),
        "answer to a ping: expected within 400 ms, got nothing"
    );
}

#[test]
fn headers_that_do_not_come_are_waited_for_so_long_and_no_longer() {
    let mut played = Played::ready(&small());
    played.ask(get_headers()).unwrap();
    played.ask(get_headers()).unwrap();
    played.said();
    played.pass(499).unwrap();
    // One of two answers: the other has its own time.
    played.say(&Message::Headers(vec![])).unwrap();
    played.pass(499).unwrap();
    assert_eq!(line(played.pass(1)), "headers: expected within 500 ms, got nothing");
}

/// A peer that delivers now and then is slow, one that sends other things instead is stalled.
#[test]
fn a_block_that_does_not_come_is_named() {
    let mut played = Played::ready(&small());
    let chain = blocks(&headers([1; 32], 2), 9);
    let ids: Vec<_> = chain.iter().map(|block| id(block)).collect();
    played.ask(Request::GetBlocks(ids.clone())).unwrap();
    played.said();
    played.pass(499).unwrap();
    played.say(&Message::Block(chain[0].clone())).unwrap();
    played.pass(250).unwrap();
    played.say(&Message::Ping(1)).unwrap();
    // Half of the block is not the block.
    played
        .say_bytes(&bytes(&Message::Block(chain[1].clone()))[..60])
        .unwrap();
    played.said();
    played.pass(249).unwrap();
    let late = line(played.pass(1));
    assert_eq!(
        late,
        format!("block {}: expected within 500 ms, got nothing", display_hash(&ids[1]))
    );
}

#[test]
fn a_peer_that_takes_no_bytes_is_left() {
    let mut played = Played::ready(&small());
    played.say(&Message::Ping(1)).unwrap();
    played.pass(499).unwrap();
    // One byte that leaves is progress.
    played.session.sent(played.now_ms, 1);
    played.pass(499).unwrap();
    assert_eq!(
        line(played.pass(1)),
        "room for our bytes: expected within 500 ms, got nothing"
    );
}

#[test]
fn a_peer_that_only_asks_fills_a_bounded_buffer() {
    let pong = bytes(&Message::Pong(1)).len();
    let config = Config {
        peer_write_bytes_max: 2 * pong,
        ..small()
    };
    let mut played = Played::new(&config);
    played.said();
    played.say(&Message::Version(version())).unwrap();
    played.said();
    played.say(&Message::Verack).unwrap();
    played.said();
    played.say(&Message::Ping(1)).unwrap();
    played.say(&Message::Ping(2)).unwrap();
    let full = line(played.say(&Message::Ping(3)));
    assert_eq!(
        full,
        format!(
            "bytes that the peer does not take: expected at most {}, got {}",
            2 * pong,
            3 * pong
        )
    );
}

/// What the peer owes is not due while we do not read it; what we owe it is.
#[test]
fn a_consumer_that_is_behind_costs_the_peer_nothing() {
    let mut played = Played::ready(&small());
    played.ask(get_headers()).unwrap();
    played.said();
    played.pass(400).unwrap();
    played.session.hold(played.now_ms);
    // The ping is due at 1,000 and leaves although nothing is read.
    assert_eq!(played.session.deadline_ms(), Some(played.now_ms + 600));
    played.pass(600).unwrap();
    assert!(matches!(played.said()[..], [Message::Ping(_)]));
    assert_eq!(played.session.deadline_ms(), None);
    played.pass(1_000_000).unwrap();
    played.session.release(played.now_ms);
    // 400 of 500 had passed before.
    assert_eq!(played.session.deadline_ms(), Some(played.now_ms + 100));
    played.pass(99).unwrap();
    assert_eq!(line(played.pass(1)), "headers: expected within 500 ms, got nothing");
}

#[test]
fn a_peer_that_takes_no_bytes_is_left_even_while_the_consumer_is_behind() {
    let mut played = Played::ready(&small());
    played.session.hold(played.now_ms);
    played.pass(1_000).unwrap();
    played.pass(499).unwrap();
    assert_eq!(
        line(played.pass(1)),
        "room for our bytes: expected within 500 ms, got nothing"
    );
}

/// Says a message until the session ends; returns how often that was, and the line.
fn until_the_end(message: &[u8]) -> (u32, String) {
    let mut played = Played::ready(&small());
    for times in 1.. {
        if let Err(error) = played.say_bytes(message) {
            assert!(played.events().is_empty(), "nothing of it is passed on");
            return (times, error.to_string());
        }
    }
    unreachable!()
}

#[test]
fn misbehaviour_adds_up_to_the_limit_and_is_named() {
    let limit = small().peer_score_max;
    assert_eq!(limit, 100);
    let chain = headers([1; 32], 3);
    let unasked = bytes(&Message::Block(blocks(&chain, 1)[0].clone()));
    let of = |times: u32, score: u32, line: &str, why: &str| {
        assert_eq!(times * score, limit);
        assert_eq!(
            line,
            format!("misbehaviour: expected a score below 100, got 100: {why}")
        );
    };
    let (times, line) = until_the_end(&unasked);
    let why = format!("block {}, which was not asked for", display_hash(&id(&chain[0])));
    of(times, SCORE_UNASKED, &line, &why);

    let gap = bytes(&Message::Headers(vec![chain[0].clone(), chain[2].clone()]));
    let (times, line) = until_the_end(&gap);
    let (expected, got) = (display_hash(&id(&chain[0])), display_hash(&id(&chain[1])));
    let why = format!("header 1 of a message: parent: expected {expected}, got {got}");
    of(times, SCORE_UNCONNECTED, &line, &why);

    let many = bytes(&Message::Headers(headers([1; 32], HEADERS_MAX + 1)));
    let (times, line) = until_the_end(&many);
    of(
        times,
        SCORE_JUNK,
        &line,
        "headers: headers count at offset 0: expected at most 2000, got 2001",
    );

    let (times, line) = until_the_end(&raw("headers", &[1; 50]));
    of(
        times,
        SCORE_JUNK,
        &line,
        "headers: header at offset 1: expected 80 bytes, got 49",
    );

    let (times, line) = until_the_end(&raw("block", &[1; 50]));
    of(times, SCORE_JUNK, &line, "block: expected a header, got 50 bytes");

    let with_transactions = [&[1], chain[0].as_slice(), &[1]].concat();
    let (times, line) = until_the_end(&raw("headers", &with_transactions));
    let why = "headers: header transaction count at offset 81: expected 0, got 1";
    of(times, SCORE_JUNK, &line, why);

    let (times, line) = until_the_end(&raw("ping", &[1; 7]));
    of(
        times,
        SCORE_JUNK,
        &line,
        "ping: ping nonce at offset 0: expected 8 bytes, got 7",
    );

    let (times, line) = until_the_end(&raw("inv", &[0xfd, 0x51, 0xc3]));
    assert_eq!(INVENTORY_MAX, 0xc350);
    of(
        times,
        SCORE_JUNK,
        &line,
        "inv: inventory count at offset 0: expected at most 50000, got 50001",
    );
}

/// The second copy of a block was not asked for.
#[test]
fn a_block_is_taken_once() {
    let mut played = Played::ready(&small());
    let chain = blocks(&headers([1; 32], 1), 1);
    played.ask(Request::GetBlocks(vec![id(&chain[0])])).unwrap();
    played.say(&Message::Block(chain[0].clone())).unwrap();
    assert_eq!(played.session.score(), 0);
    played.say(&Message::Block(chain[0].clone())).unwrap();
    assert_eq!(played.session.score(), SCORE_UNASKED);
    assert_eq!(played.events().len(), 1);
}

#[test]
fn what_the_consumer_finds_counts_with_the_rest() {
    let mut played = Played::ready(&small());
    played.say_bytes(&raw("ping", &[])).unwrap();
    let found = |score, why: &str| Request::Misbehaved { score, why: why.into() };
    played.ask(found(79, "a late block")).unwrap();
    let line = line(played.ask(found(1, "a block without work")));
    assert_eq!(
        line,
        "misbehaviour: expected a score below 100, got 100: a block without work"
    );
    let mut played = Played::ready(&small());
    assert!(played.ask(found(u32::MAX, "all of it")).is_err());
}

#[test]
fn a_disconnect_has_its_reason() {
    let mut played = Played::ready(&small());
    assert_eq!(
        line(played.ask(Request::Disconnect("the chain is judged".into()))),
        "disconnected: the chain is judged"
    );
}

#[test]
fn a_peer_that_goes_away_is_told_from_one_that_cuts_a_message() {
    let mut played = Played::ready(&small());
    assert_eq!(played.session.closed().to_string(), "the peer closed the connection");
    let ping = bytes(&Message::Ping(1));
    played.say_bytes(&ping[..10]).unwrap();
    let cut = played.session.closed().to_string();
    assert_eq!(cut, "the peer closed the connection within the header of message 2");
    played.say_bytes(&ping[10..30]).unwrap();
    let cut = played.session.closed().to_string();
    assert_eq!(
        cut,
        "the peer closed the connection within message 2 (ping), 2 bytes before its end"
    );
}
