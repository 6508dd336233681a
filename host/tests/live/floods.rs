//! Peers that send without end, or end the connection: the run ends with the connection's line and keeps what was true.
//! Each pretends to have more than it has; none of it is worth more than a bounded number of questions.
//! Never lets a limit on what is kept end the run as an error: the peer is left, and what is known stays.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use perigee::{
    chain::utxo::Header,
    config::Config,
    ingest::peer::{
        message::{HEADERS_MAX, Item, MSG_BLOCK, Message},
        serve::{Act, Chain, Server},
    },
    pipeline::live::{Options, Status},
    verdict::{RuleId, Verdict},
};

use crate::support::*;

fn server(blocks: &[Vec<u8>], script: impl FnMut(&Message, Vec<Act>) -> Vec<Act> + Send + 'static) -> Server {
    let params = peer_params();
    Server::start(&params, Chain::of_blocks(&params, blocks.to_vec()), script).unwrap()
}

fn closed(ran: &Ran) -> String {
    ran.outcome()
        .closed
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default()
}

/// The same 2,000 headers as the answer to every question: they are full, so that more is asked for.
#[test]
fn a_full_message_without_end_ends_the_run() {
    let list = many_headers()[..HEADERS_MAX].to_vec();
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    let params = peer_params();
    let chain = Chain::of_headers(&params, list.clone());
    let server = Server::start(&params, chain, move |message, honest| match message {
        Message::GetHeaders { .. } => {
            counted.fetch_add(1, Ordering::Relaxed);
            vec![Act::Say(Message::Headers(list.clone()))]
        }
        _ => honest,
    });
    let server = server.unwrap();
    let ran = run_live(&Options {
        headers_only: true,
        ..options(&server)
    });
    assert!(closed(&ran).starts_with("misbehaviour: "), "{}", closed(&ran));
    assert!(asked.load(Ordering::Relaxed) < 100, "a bounded number of questions");
    let summary = &ran.outcome().summary;
    assert_eq!(
        (summary.accepted, summary.rejected),
        (HEADERS_MAX as u64, 0),
        "each once"
    );
}

/// Ten messages of headers as the answer to one question, faster than work is computed, and little of it has any: the peer
/// is not read further than its work is, so that it is left for what it did before it fills what is kept.
#[test]
fn a_flood_of_headers_without_work_does_not_fill_the_tree() {
    let mut parent = PARAMS.genesis_header();
    let next = |_| {
        // Mined by nobody: every second one has no work.
        parent = Header {
            version: 0x2000_0000,
            prev: parent.id(),
            time: parent.time + 1,
            nonce: 0,
            ..parent
        };
        parent.encode().to_vec()
    };
    let list: Vec<Vec<u8>> = (0..10 * HEADERS_MAX).map(next).collect();
    let server = server(
        &branch(&PARAMS.genesis_block(), 0, 1, 0),
        move |message, honest| match message {
            Message::GetHeaders { .. } => {
                let messages = list.chunks(HEADERS_MAX).map(|part| Message::Headers(part.to_vec()));
                messages.map(Act::Say).collect()
            }
            _ => honest,
        },
    );
    let options = options(&server);
    let ran = run_live(&Options {
        config: Config {
            headers_max: 5 * HEADERS_MAX,
            ..options.config.clone()
        },
        ..options
    });
    let outcome = ran.outcome.as_ref().expect("the peer is at fault, not the limit");
    let rules: Vec<RuleId> = ran
        .reports()
        .iter()
        .filter_map(|report| match &report.verdict {
            Verdict::Reject { rule, .. } => Some(*rule),
            _ => None,
        })
        .collect();
    assert_eq!(rules, [RuleId::k(7)]);
    assert_eq!(outcome.summary.accepted, 0, "its blocks are not there");
    assert!(closed(&ran).contains("was rejected by K7"), "{}", closed(&ran));
}

/// More headers than are kept, each with its work: the peer is left, and the tip stays.
#[test]
fn more_headers_than_are_kept_end_the_connection() {
    let blocks = good_blocks()[..60].to_vec();
    let server = serve(blocks[..20].to_vec());
    let options = options(&server);
    let config = Config {
        // With the genesis block.
        headers_max: 31,
        ..options.config.clone()
    };
    let following = Following::start(Options {
        follow: true,
        config,
        ..options
    });
    let arrived = |height| {
        let there = |status: &Status| status.caught_up && status.tip.height == height;
        following.live.wait(PATIENCE, there)
    };
    assert!(arrived(20), "{:?}", following.live.status());
    let chain = |height| Chain::of_blocks(&peer_params(), blocks[..height].to_vec());
    // As many as there is room for.
    server.set_chain(chain(30));
    assert!(arrived(30), "{:?}", following.live.status());
    server.set_chain(chain(60));
    assert!(following.live.wait(PATIENCE, |status| status.ended));
    let ran = following.finish();
    assert_eq!(
        closed(&ran),
        "disconnected: headers: expected at most 31 (headers_max), got more"
    );
    let status = &ran.outcome().status;
    assert_eq!(
        (status.tip, status.coins),
        (tip_of(&blocks[..30]), Some(coins_of(&blocks[..30])))
    );
}

/// An announcement of a block that nobody has, behind every answer or before it.
#[test]
fn announcements_without_end_are_not_asked_for_without_end() {
    let blocks = branch(&PARAMS.genesis_block(), 0, 2, 0);
    for before in [false, true] {
        let mut number = 0u32;
        let server = server(&blocks, move |message, mut honest| {
            if matches!(message, Message::GetHeaders { .. }) {
                number += 1;
                let mut id = [0x99; 32];
                id[..4].copy_from_slice(&number.to_le_bytes());
                let kind = MSG_BLOCK;
                let act = Act::Say(Message::Inv(vec![Item { kind, id }]));
                honest.insert(if before { 0 } else { honest.len() }, act);
            }
            honest
        });
        let ran = run_live(&options(&server));
        let outcome = ran.outcome();
        assert_eq!(outcome.status.tip, tip_of(&blocks), "{before}: {}", closed(&ran));
        assert_eq!(outcome.status.coins, Some(coins_of(&blocks)));
        assert_eq!(outcome.summary.rejected, 0);
    }
}

/// What ends a connection ends a run that does not follow, with the line of the connection, and nothing is accepted.
#[test]
fn what_ends_the_connection_ends_the_run_with_its_line() {
    type Answer = fn(&[Item]) -> Vec<Act>;
    let cases: [(&str, Answer); 4] = [
        ("which was not asked for", |_| {
            vec![Act::Say(Message::Block(vec![3; 100])); 5]
        }),
        ("got that it has none", |items| {
            vec![Act::Say(Message::NotFound(items.to_vec()))]
        }),
        ("block: expected a header, got 79 bytes", |_| {
            vec![Act::Say(Message::Block(vec![3; 79])); 5]
        }),
        ("magic: expected fabfb5da, got 48545450", |_| {
            vec![Act::Bytes(b"HTTP/1.1 200 OK\r\n\r\n".to_vec())]
        }),
    ];
    let blocks = branch(&PARAMS.genesis_block(), 0, 3, 0);
    for (line, answer) in cases {
        let server = server(&blocks, move |message, honest| match message {
            Message::GetData(items) => answer(items),
            _ => honest,
        });
        let ran = run_live(&options(&server));
        assert!(closed(&ran).contains(line), "{line}: {}", closed(&ran));
        assert_eq!(ran.outcome().summary.objects, 0, "{line}");
        assert_eq!(ran.outcome().status.coins, Some(coins_of(&[])), "{line}");
        assert!(!ran.outcome().status.caught_up, "{line}");
    }
    // The negative control: the same chain served honestly.
    let server = serve(blocks.clone());
    let ran = run_live(&options(&server));
    assert_eq!((closed(&ran).as_str(), ran.outcome().summary.accepted), ("", 3));
}
