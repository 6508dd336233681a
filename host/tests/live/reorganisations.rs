//! Branches: the coins follow the one with the most work, come back from one that turns out invalid, and stay where they
//! are where they could not go back far enough.
//! Never asserts which of several blocks on the way was a tip, only where a branch was left and where it all ended.

use perigee::{
    chain::utxo::{Header, display_hash},
    config::Config,
    generate::Object,
    ingest::peer::{
        PeerError,
        message::Message,
        serve::{Act, Chain, Server},
    },
    pipeline::live::{Event, Options, Status, Tip},
    verdict::{RuleId, Verdict},
};

use crate::{
    mine::{coinbase, seal},
    support::*,
};

fn chain(blocks: &[Vec<u8>]) -> Chain {
    Chain::of_blocks(&peer_params(), blocks.to_vec())
}

/// The first `shared` of these blocks, and `count` others on top of them.
fn fork_of(blocks: &[Vec<u8>], shared: usize, count: u32, salt: u32) -> Vec<Vec<u8>> {
    let mut fork = blocks[..shared].to_vec();
    fork.extend(branch(&blocks[shared - 1], shared as u32, count, salt));
    fork
}

fn follow(server: &Server, reorganisation_blocks_max: usize) -> Following {
    let config = Config {
        reorganisation_blocks_max,
        ..config()
    };
    Following::start(Options {
        follow: true,
        config,
        ..options(server)
    })
}

fn arrives(following: &Following, tip: Tip) {
    let there = following
        .live
        .wait(PATIENCE, |status| status.caught_up && status.tip == tip);
    assert!(there, "{:?}, {:?}", following.live.status(), following.events().last());
}

fn reorganisations(events: &[Event]) -> Vec<(Tip, Tip, u32)> {
    let changes = events.iter().filter_map(|event| match event {
        Event::Reorganised { from, to, depth } => Some((*from, *to, *depth)),
        _ => None,
    });
    changes.collect()
}

#[test]
fn the_longer_branch_wins_and_the_old_one_may_win_again() {
    let old = good_blocks();
    let height = old.len();
    // The spends of the last blocks are taken back with them.
    let new = fork_of(&old, height - 8, 9, 1);
    let server = serve(old.clone());
    // The new branch has nine blocks, which are left again.
    let following = follow(&server, 9);
    arrives(&following, tip_of(&old));
    assert_eq!(following.live.coins(), Some(coins_of(&old)));
    server.set_chain(chain(&new));
    arrives(&following, tip_of(&new));
    assert_eq!(following.live.coins(), Some(coins_of(&new)));
    // Two more blocks on the old branch: it comes back without being judged again.
    let longer = fork_of(&old, height, 2, 2);
    server.set_chain(chain(&longer));
    arrives(&following, tip_of(&longer));
    assert_eq!(following.live.coins(), Some(coins_of(&longer)));
    let ran = following.finish();
    let changes = reorganisations(&ran.events);
    // The new branch wins with its ninth block; the old one with the second on top of it.
    assert_eq!(
        changes,
        [(tip_of(&old), tip_of(&new), 8), (tip_of(&new), tip_of(&longer), 9)]
    );
    assert_eq!(ran.outcome().status.reorganisations, 2);
    let mut all = longer.clone();
    all.extend_from_slice(&new[height - 8..]);
    assert_eq!(
        by_object(ran.reports()),
        by_object(file_run(&all).1),
        "as a file of all of them"
    );
    assert_eq!(ran.reports().len(), all.len(), "each once");
}

#[test]
fn of_two_branches_with_equal_work_the_first_stays() {
    let old = good_blocks()[..150].to_vec();
    let server = serve(old.clone());
    let following = follow(&server, 100);
    arrives(&following, tip_of(&old));
    let equal = fork_of(&old, 140, 10, 1);
    server.set_chain(chain(&equal));
    // Its headers are known when the answer to the next question is; then one block on top of it is enough.
    let longer = fork_of(&equal, 150, 1, 2);
    server.set_chain(chain(&longer));
    arrives(&following, tip_of(&longer));
    let changes = reorganisations(&following.finish().events);
    assert_eq!(changes, [(tip_of(&old), tip_of(&longer), 10)], "never to the equal one");
}

/// A block of the generator that fails this rule, and its height.
fn faulty(rule: u8) -> &'static Object {
    let mut faults = generated().iter().filter(|object| {
        let fault = object.fault.as_ref();
        fault.is_some_and(|fault| fault.rule == RuleId::k(rule))
    });
    // The last one: there are blocks below it whose spends are taken back.
    faults.next_back().unwrap()
}

#[test]
fn an_invalid_branch_is_left_and_the_old_one_comes_back() {
    let old = good_blocks();
    // Refused by its coins, and by its signatures when three blocks on top of it are among the coins already.
    for rule in [15, 16, 17] {
        let bad = faulty(rule);
        let mut lie = old[..bad.height as usize - 1].to_vec();
        lie.push(bad.bytes.clone());
        let more = old.len() as u32 + 3 - bad.height;
        lie.extend(branch(&bad.bytes, bad.height, more, 3));
        let server = serve(old.clone());
        let following = follow(&server, 288);
        arrives(&following, tip_of(&old));
        server.set_chain(chain(&lie));
        assert!(
            following
                .live
                .wait(PATIENCE, |status| status.rejected == 1 && !status.connected)
        );
        assert_eq!(following.live.tip(), tip_of(&old));
        assert_eq!(following.live.coins(), Some(coins_of(&old)));
        // The next connection serves the truth again, and more of it.
        let longer = fork_of(&old, old.len(), 5, 4);
        server.set_chain(chain(&longer));
        arrives(&following, tip_of(&longer));
        assert_eq!(following.live.coins(), Some(coins_of(&longer)));
        let ran = following.finish();
        assert_eq!(
            reorganisations(&ran.events),
            [],
            "K{rule}: no block of the lie was the tip"
        );
        let rejected: Vec<_> = ran
            .reports()
            .into_iter()
            .filter(|report| report.verdict.is_reject())
            .collect();
        assert_eq!(rejected.len(), 1, "what builds on it is no object");
        assert_eq!(Some(&rejected[0].object), bad.fault.as_ref().map(|fault| &fault.object));
        assert!(matches!(&rejected[0].verdict, Verdict::Reject { rule: got, .. } if *got == RuleId::k(rule)));
    }
}

/// A block whose coinbase takes one unit too many, on top of `parent`, which has this height.
fn greedy(parent: &[u8], height: u32, salt: u32) -> Vec<u8> {
    let next = branch(parent, height, 1, salt).remove(0);
    let header = Header::decode(&next[..Header::BYTES]).unwrap();
    seal(&header, &[coinbase(height + 1, PARAMS.subsidy_at(height + 1) + 1)])
}

fn closings(events: &[Event]) -> Vec<String> {
    let closed = events.iter().filter_map(|event| match event {
        Event::Closed { why, .. } => Some(why.clone()),
        _ => None,
    });
    closed.collect()
}

#[test]
fn a_branch_that_leaves_more_than_is_kept_is_not_followed_and_the_tip_stays() {
    let old = good_blocks()[..150].to_vec();
    // Whether its first block is invalid is never asked.
    for first_is_valid in [true, false] {
        let server = serve(old.clone());
        let config = Config {
            reorganisation_blocks_max: 7,
            // As often as it takes until the other chain is served.
            peer_rejections_max: 1_000,
            ..config()
        };
        let following = Following::start(Options {
            follow: true,
            config,
            ..options(&server)
        });
        arrives(&following, tip_of(&old));
        // As deep as is kept.
        let new = fork_of(&old, 143, 8, 1);
        server.set_chain(chain(&new));
        arrives(&following, tip_of(&new));
        // One deeper.
        let mut deeper = new[..143].to_vec();
        deeper.push(match first_is_valid {
            true => branch(&new[142], 143, 1, 2).remove(0),
            false => greedy(&new[142], 143, 2),
        });
        let deeper = fork_of(&deeper, 144, 9, 2);
        server.set_chain(chain(&deeper));
        let is_left = |_: &_| !closings(&following.events()).is_empty();
        assert!(following.live.wait(PATIENCE, is_left), "{:?}", following.live.status());
        assert_eq!(following.live.tip(), tip_of(&new));
        assert_eq!(following.live.coins(), Some(coins_of(&new)));
        // The tip's own branch goes on.
        let longer = fork_of(&new, new.len(), 5, 3);
        server.set_chain(chain(&longer));
        arrives(&following, tip_of(&longer));
        assert_eq!(following.live.coins(), Some(coins_of(&longer)));
        let ran = following.finish();
        assert_eq!(ran.outcome().summary.rejected, 0, "nothing is wrong with it");
        for why in closings(&ran.events) {
            let id = display_hash(&id_of(&deeper[143]));
            assert!(why.contains("at most 7 blocks (reorganisation_blocks_max)"), "{why}");
            assert!(why.starts_with("disconnected: ") && why.contains(&id), "{why}");
        }
    }
}

#[test]
fn a_peer_that_stays_on_such_a_branch_is_followed_no_more() {
    let old = good_blocks()[..150].to_vec();
    let server = serve(old.clone());
    let following = follow(&server, 7);
    arrives(&following, tip_of(&old));
    server.set_chain(chain(&fork_of(&old, 142, 9, 1)));
    assert!(following.live.wait(PATIENCE, |status| status.ended));
    let ran = following.finish();
    let outcome = ran.outcome();
    assert_eq!(
        (outcome.status.tip, outcome.status.coins),
        (tip_of(&old), Some(coins_of(&old)))
    );
    let closed = closings(&ran.events);
    assert_eq!(closed.len(), 3, "peer_rejections_max: {closed:?}");
    assert!(
        closed.iter().all(|why| why.contains("reorganisation_blocks_max")),
        "{closed:?}"
    );
    assert!(matches!(outcome.closed, Some(PeerError::Disconnected { .. })));
}

/// Blocks are connected ahead of signatures: when they turn out wrong, more of them may have to go than a branch may leave.
#[test]
fn a_long_branch_on_a_bad_signature_is_left_whatever_is_kept() {
    let bad = faulty(17);
    let height = bad.height as usize;
    let old = good_blocks()[..height].to_vec();
    let mut lie = old[..height - 1].to_vec();
    lie.push(bad.bytes.clone());
    // No more than the clock allows.
    lie.extend(branch(&bad.bytes, bad.height, 9, 3));
    let server = serve(old.clone());
    let following = follow(&server, 3);
    arrives(&following, tip_of(&old));
    server.set_chain(chain(&lie));
    let is_left = |status: &Status| status.rejected == 1 && !status.connected;
    assert!(following.live.wait(PATIENCE, is_left), "{:?}", following.live.status());
    let longer = fork_of(&old, old.len(), 2, 4);
    server.set_chain(chain(&longer));
    arrives(&following, tip_of(&longer));
    assert_eq!(following.live.coins(), Some(coins_of(&longer)));
}

/// Two branches, as deep as can be left, of which the first stops coming and the second is invalid in the end: the blocks
/// of the tip are still there.
#[test]
fn the_way_back_to_the_tip_outlives_any_number_of_branches() {
    let old = good_blocks()[..150].to_vec();
    let first = fork_of(&old, 141, 10, 1);
    let withheld = id_of(first.last().unwrap());
    let script = move |_: &Message, mut acts: Vec<Act>| {
        for act in &mut acts {
            if matches!(act, Act::Say(Message::Block(block)) if id_of(block) == withheld) {
                *act = Act::Close;
            }
        }
        acts
    };
    let server = Server::start(&peer_params(), chain(&old), script).unwrap();
    let following = follow(&server, 9);
    arrives(&following, tip_of(&old));
    server.set_chain(chain(&first));
    let is_lost = |_: &_| !closings(&following.events()).is_empty();
    assert!(following.live.wait(PATIENCE, is_lost), "{:?}", following.live.status());
    let mut second = fork_of(&old, 141, 9, 2);
    second.push(greedy(&second[149], 150, 2));
    let second = fork_of(&second, 151, 2, 2);
    server.set_chain(chain(&second));
    let is_left = |status: &Status| status.rejected == 1 && !status.connected;
    assert!(following.live.wait(PATIENCE, is_left), "{:?}", following.live.status());
    assert_eq!(
        (following.live.tip(), following.live.coins()),
        (tip_of(&old), Some(coins_of(&old)))
    );
    let longer = fork_of(&old, old.len(), 5, 4);
    server.set_chain(chain(&longer));
    arrives(&following, tip_of(&longer));
    assert_eq!(following.live.coins(), Some(coins_of(&longer)));
    assert_eq!(reorganisations(&following.finish().events), []);
}
