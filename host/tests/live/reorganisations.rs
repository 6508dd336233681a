//! Branches: the coins follow the one with the most work, come back from one that turns out invalid, and say so where they
//! cannot go back far enough.

use perigee::{
    config::Config,
    generate::Object,
    ingest::peer::serve::{Chain, Server},
    pipeline::live::{Event, LiveError, Options, Tip},
    verdict::{RuleId, Verdict},
};

use crate::support::*;

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
    let faults = generated().iter().filter(|object| {
        let fault = object.fault.as_ref();
        fault.is_some_and(|fault| fault.rule == RuleId::k(rule))
    });
    // The last one: there are blocks below it whose spends are taken back.
    faults.last().unwrap()
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

#[test]
fn a_reorganisation_deeper_than_what_is_kept_is_an_error_that_says_so() {
    let old = good_blocks()[..150].to_vec();
    let server = serve(old.clone());
    let following = follow(&server, 7);
    arrives(&following, tip_of(&old));
    // As deep as is kept.
    let new = fork_of(&old, 143, 8, 1);
    server.set_chain(chain(&new));
    arrives(&following, tip_of(&new));
    // One deeper.
    let deeper = fork_of(&new, 143, 10, 2);
    server.set_chain(chain(&deeper));
    assert!(!following.live.wait(PATIENCE, |status| status.tip == tip_of(&deeper)));
    let ran = following.finish();
    let error = ran.outcome.as_ref().unwrap_err();
    assert!(matches!(error, LiveError::Coins(_)));
    let text = error.to_string();
    assert!(
        text.contains("at most 7 blocks") && text.contains("reorganisation_blocks_max"),
        "{text}"
    );
}
