//! Peers that lie, stall or vanish: what they send is rejected where a file would have it rejected, nothing of it stays
//! among the coins, and the connection ends with its reason.

use perigee::{
    chain::utxo::{Header, display_hash, target::Target},
    ingest::peer::{
        PeerError,
        message::Message,
        serve::{Act, Chain, Server},
    },
    pipeline::live::{Event, Options},
    verdict::{RuleId, Verdict},
};

use crate::{mine::coinbase, support::*};

/// Serves these blocks and stops after all of them, whatever comes of it.
fn run_over(blocks: &[Vec<u8>]) -> Ran {
    run_live(&options(&serve(blocks.to_vec())))
}

fn rejected_by(ran: &Ran) -> Option<(RuleId, Option<u64>, String)> {
    let reports = ran.reports();
    let mut rejected = reports.iter().filter(|report| report.verdict.is_reject());
    let found = rejected.next()?;
    assert!(rejected.next().is_none(), "one rejection ends the connection");
    match &found.verdict {
        Verdict::Reject { rule, index, .. } => Some((*rule, *index, found.object.clone())),
        _ => None,
    }
}

#[test]
fn every_planted_fault_is_rejected_as_in_a_file_and_leaves_no_trace() {
    let good = good_blocks();
    let mut rules = Vec::new();
    for object in generated() {
        let Some(fault) = &object.fault else { continue };
        // One of each rule. What builds on a rejected block is never asked for, so that K4 has no object here.
        if rules.contains(&fault.rule) || fault.rule == RuleId::k(4) {
            continue;
        }
        rules.push(fault.rule);
        let below = &good[..object.height as usize - 1];
        let mut blocks = below.to_vec();
        blocks.push(object.bytes.clone());
        let ran = run_over(&blocks);
        let expected = (fault.rule, fault.index, fault.object.clone());
        assert_eq!(rejected_by(&ran), Some(expected), "{}", fault.kind);
        assert!(
            matches!(ran.outcome().closed, Some(PeerError::Misbehaved { .. })),
            "{}",
            fault.kind
        );
        let by_file = by_object(file_run(&blocks).1);
        for report in ran.reports() {
            assert_eq!(Some(&report), by_file.get(&report.object), "{}", fault.kind);
        }
        // A header that fails ends the connection before blocks are asked for; else all below it are there.
        let known = &below[..ran.outcome().status.tip.height as usize];
        if fault.rule > RuleId::k(7) || fault.rule == RuleId::k(1) {
            assert_eq!(known.len(), below.len(), "{}", fault.kind);
        }
        let coins = ran.outcome().status.coins.unwrap();
        assert_eq!(coins, coins_of(known), "{}", fault.kind);
    }
    assert!(rules.len() >= 12, "the generator plants nearly every rule: {rules:?}");
}

#[test]
fn a_body_that_is_not_the_headers_own_is_rejected_and_the_right_one_still_counts() {
    let blocks = good_blocks()[..120].to_vec();
    let id = id_of(&blocks[99]);
    // Another coinbase under the same header.
    let mut mutated = blocks[99][..Header::BYTES].to_vec();
    mutated.push(1);
    mutated.extend_from_slice(coinbase(100, 1).bytes());
    let params = peer_params();
    let mut lies = 1;
    let server = Server::start(
        &params,
        Chain::of_blocks(&params, blocks.clone()),
        move |_, mut acts| {
            for act in &mut acts {
                if let Act::Say(Message::Block(block)) = act
                    && id_of(block) == id
                    && lies > 0
                {
                    lies -= 1;
                    block.clone_from(&mutated);
                }
            }
            acts
        },
    );
    let server = server.unwrap();
    let following = Following::start(Options {
        follow: true,
        ..options(&server)
    });
    assert!(
        following.live.wait(PATIENCE, |status| status.caught_up),
        "{:?}",
        following.live.status()
    );
    let ran = following.finish();
    assert_eq!(rejected_by(&ran), Some((RuleId::k(9), None, display_hash(&id))));
    let accepted: Vec<_> = ran
        .reports()
        .into_iter()
        .filter(|report| report.verdict.is_accept())
        .collect();
    assert_eq!(
        accepted,
        file_run(&blocks).1,
        "all blocks, the right body of that one too"
    );
    assert_eq!(ran.outcome().status.coins, Some(coins_of(&blocks)));
    let closings: Vec<_> = ran
        .events
        .iter()
        .filter(|event| matches!(event, Event::Closed { .. }))
        .collect();
    assert_eq!(closings.len(), 1, "{closings:?}");
}

#[test]
fn a_header_without_work_or_with_wrong_bits_ends_the_connection() {
    let headers = many_headers();
    // In the middle of the second message: the first is through or under way.
    let at = 2_500;
    let mut lazy = Header::decode(&headers[at]).unwrap();
    let target = Target::new(lazy.bits, PARAMS.pow_limit).unwrap();
    while target.is_met_by(&PARAMS.pow_hash(&lazy)) {
        lazy.nonce += 1;
    }
    let mut greedy = Header::decode(&headers[at]).unwrap();
    greedy.bits = 0x207f_fffe;
    for (header, rule) in [(lazy, 7), (greedy, 5)] {
        let mut served = headers[..at].to_vec();
        served.push(header.encode().to_vec());
        // And one on top of it, which is not looked at.
        served.push(
            Header {
                prev: header.id(),
                nonce: 0,
                ..header
            }
            .encode()
            .to_vec(),
        );
        let file = header_file_run(&served).1;
        let server = Server::honest(&peer_params(), Chain::of_headers(&peer_params(), served)).unwrap();
        let ran = run_live(&Options {
            headers_only: true,
            ..options(&server)
        });
        assert_eq!(
            rejected_by(&ran),
            Some((RuleId::k(rule), None, display_hash(&header.id())))
        );
        assert_eq!(ran.reports(), file[..=at], "K{rule}: all before it, and it");
        assert_eq!(ran.outcome().status.tip, tip_of(&headers[..at]));
        assert!(matches!(ran.outcome().closed, Some(PeerError::Misbehaved { .. })));
    }
}

#[test]
fn headers_that_never_connect_end_the_connection() {
    let params = peer_params();
    let strange = many_headers()[10].clone();
    let server = Server::start(
        &params,
        Chain::of_blocks(&params, good_blocks()),
        move |message, honest| match message {
            Message::GetHeaders { .. } => vec![Act::Say(Message::Headers(vec![strange.clone()]))],
            _ => honest,
        },
    );
    let ran = run_live(&options(&server.unwrap()));
    let Some(PeerError::Misbehaved { why, .. }) = &ran.outcome().closed else {
        panic!("{:?}", ran.outcome().closed)
    };
    assert!(why.contains("expected new ones within 10 messages"), "{why}");
    assert_eq!(ran.outcome().summary.objects, 0);
}

/// A server that answers the request for block 100 like this, once or always.
fn server_with(blocks: &[Vec<u8>], act: Act, mut times: usize) -> Server {
    let params = peer_params();
    let id = id_of(&blocks[99]);
    let script = move |_: &Message, acts: Vec<Act>| {
        let mut said = Vec::new();
        for honest in acts {
            let is_it = matches!(&honest, Act::Say(Message::Block(block)) if id_of(block) == id);
            if is_it && times > 0 {
                times -= 1;
                said.push(act.clone());
                break;
            }
            said.push(honest);
        }
        said
    };
    Server::start(&params, Chain::of_blocks(&params, blocks.to_vec()), script).unwrap()
}

#[test]
fn a_peer_that_stalls_or_leaves_is_named_and_what_came_before_counts() {
    let blocks = good_blocks()[..120].to_vec();
    let reports = file_run(&blocks).1;
    for act in [Act::Mute, Act::Close] {
        let server = server_with(&blocks, act.clone(), 1);
        let ran = run_live(&options(&server));
        match (&act, &ran.outcome().closed) {
            (Act::Mute, Some(PeerError::Timeout { .. })) | (Act::Close, Some(PeerError::ClosedByPeer { .. })) => {}
            (_, other) => panic!("{act:?}: {other:?}"),
        }
        assert_eq!(ran.reports(), reports[..99], "{act:?}");
        assert_eq!(ran.outcome().status.coins, Some(coins_of(&blocks[..99])));
        assert!(!ran.outcome().status.caught_up);
    }
}

#[test]
fn a_lost_connection_is_made_again_when_following() {
    let blocks = good_blocks()[..120].to_vec();
    let server = server_with(&blocks, Act::Close, 2);
    let following = Following::start(Options {
        follow: true,
        ..options(&server)
    });
    assert!(
        following.live.wait(PATIENCE, |status| status.caught_up),
        "{:?}",
        following.live.status()
    );
    let ran = following.finish();
    assert_eq!(ran.reports(), file_run(&blocks).1, "each block once");
    let pauses = ran.events.iter().filter_map(|event| match event {
        Event::Closed { retry_ms, .. } => *retry_ms,
        _ => None,
    });
    let pauses: Vec<_> = pauses.collect();
    assert_eq!(pauses, [20, 40], "the pause doubles");
}

/// A lie that waits for the blocks before it when its connection ends is not told by the next one.
#[test]
fn nobody_answers_for_what_another_connection_brought() {
    let blocks = good_blocks()[..120].to_vec();
    // Of the first blocks that are asked for, the last one.
    let id = id_of(&blocks[9]);
    let mut mutated = blocks[9][..Header::BYTES].to_vec();
    mutated.push(1);
    mutated.extend_from_slice(coinbase(10, 1).bytes());
    let params = peer_params();
    let mut lie = Some(Act::Say(Message::Block(mutated)));
    let script = move |_: &Message, honest: Vec<Act>| {
        let is_asked = |act: &Act| matches!(act, Act::Say(Message::Block(block)) if id_of(block) == id);
        match honest.iter().any(is_asked).then(|| lie.take()).flatten() {
            Some(lie) => vec![lie, Act::Close],
            None => honest,
        }
    };
    let server = Server::start(&params, Chain::of_blocks(&params, blocks.clone()), script).unwrap();
    let following = Following::start(Options {
        follow: true,
        ..options(&server)
    });
    let caught_up = following.live.wait(PATIENCE, |status| status.caught_up);
    assert!(caught_up, "{:?}", following.live.status());
    let ran = following.finish();
    assert_eq!(ran.reports(), file_run(&blocks).1, "the lie was never judged");
    let closed = ran.events.iter().filter(|event| matches!(event, Event::Closed { .. }));
    assert_eq!(closed.count(), 1);
}

#[test]
fn a_peer_that_keeps_lying_is_followed_no_more() {
    let blocks = good_blocks()[..120].to_vec();
    let mut mutated = blocks[99][..Header::BYTES].to_vec();
    mutated.push(1);
    mutated.extend_from_slice(coinbase(100, 1).bytes());
    let lie = Act::Say(Message::Block(mutated));
    let server = server_with(&blocks, lie, usize::MAX);
    let ran = run_live(&Options {
        follow: true,
        ..options(&server)
    });
    assert_eq!(ran.outcome().summary.rejected, 3, "peer_rejections_max");
    assert_eq!(ran.outcome().status.tip, tip_of(&blocks[..99]));
    assert_eq!(ran.outcome().status.coins, Some(coins_of(&blocks[..99])));
    assert!(matches!(ran.events.last(), Some(Event::Closed { retry_ms: None, .. })));
}
