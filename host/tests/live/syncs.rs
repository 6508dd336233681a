//! Honest peers: a chain by peer gives the reports that it gives by file, with any window, in parts and as headers alone.

use perigee::{
    config::Config,
    ingest::peer::{
        message::Message,
        serve::{Act, Chain, Server},
    },
    pipeline::live::{Event, Options},
};

use crate::support::*;

/// Rows that engines decided, whichever they were.
fn rows(summary: &perigee::pipeline::summary::Summary) -> u64 {
    summary.backends.values().sum()
}

#[test]
fn a_chain_by_peer_gives_the_reports_that_it_gives_by_file() {
    let blocks = good_blocks();
    let server = serve(blocks.clone());
    let ran = run_live(&options(&server));
    let outcome = ran.outcome();
    let (summary, reports) = file_run(&blocks);
    assert_eq!(ran.reports(), reports, "the same objects in the same order");
    let (by_peer, by_file) = (rows(&outcome.summary), rows(&summary));
    // Equal signatures that are in flight together are not recognised, some of few: a proof of work computed twice, once
    // with the header and once with the block, would show as one row a block.
    assert!(
        by_peer < by_file + blocks.len() as u64 / 2,
        "by peer {by_peer} rows, by file {by_file}"
    );
    assert_eq!(outcome.status.tip, tip_of(&blocks));
    assert_eq!(outcome.status.coins, Some(coins_of(&blocks)));
    assert_eq!(outcome.status.headers as usize, blocks.len());
    assert!(outcome.status.caught_up && outcome.status.ended && outcome.closed.is_none());
    assert!(matches!(ran.events.first(), Some(Event::Connected(_))));
    assert!(matches!(ran.events.last(), Some(Event::CaughtUp(tip)) if *tip == tip_of(&blocks)));
}

#[test]
fn windows_threads_and_batches_change_no_report() {
    let blocks = good_blocks();
    let (_, reports) = file_run(&blocks);
    // One block at a time; a window of bytes that no block fits into; one row a batch.
    for (objects, bytes, threads, rows) in [(1, 32 << 20, 1, 4096), (7, 1, 2, 7), (1024, 32 << 20, 2, 1)] {
        let server = serve(blocks.clone());
        let config = Config {
            window_objects_max: objects,
            window_bytes_max: bytes,
            threads,
            batch_rows_max: rows,
            ..config()
        };
        let ran = run_live(&Options {
            config,
            ..options(&server)
        });
        assert_eq!(ran.reports(), reports, "window {objects} blocks, {bytes} bytes");
    }
}

#[test]
fn headers_alone_give_the_reports_of_a_file_of_headers() {
    let headers = many_headers();
    let chain = Chain::of_headers(&peer_params(), headers.to_vec());
    let server = Server::honest(&peer_params(), chain).unwrap();
    let ran = run_live(&Options {
        headers_only: true,
        ..options(&server)
    });
    let (summary, reports) = header_file_run(headers);
    assert_eq!(ran.reports(), reports);
    assert_eq!(rows(&ran.outcome().summary), rows(&summary), "a row a header");
    assert_eq!(ran.outcome().status.tip, tip_of(headers));
    assert_eq!(ran.outcome().status.coins, None, "headers tell nothing of coins");
}

#[test]
fn a_limit_ends_the_run_after_so_many_objects() {
    let blocks = good_blocks();
    let (_, reports) = file_run(&blocks);
    // The first, some in the middle of a window, and all but one.
    for limit in [1, 300, blocks.len() as u64 - 1] {
        let server = serve(blocks.clone());
        let ran = run_live(&Options {
            limit: Some(limit),
            ..options(&server)
        });
        assert_eq!(ran.reports(), reports[..limit as usize]);
        let known = &blocks[..limit as usize];
        assert_eq!(ran.outcome().status.tip, tip_of(known));
        assert_eq!(ran.outcome().status.coins, Some(coins_of(known)));
        assert!(!ran.outcome().summary.interrupted);
    }
    let server = serve(blocks);
    let ran = run_live(&Options {
        limit: Some(300),
        headers_only: true,
        ..options(&server)
    });
    assert_eq!(ran.outcome().summary.objects, 300);
}

#[test]
fn a_peer_without_blocks_has_nothing_to_judge() {
    let server = serve(Vec::new());
    let ran = run_live(&options(&server));
    assert_eq!((ran.outcome().summary.objects, ran.outcome().status.tip.height), (0, 0));
    assert!(ran.outcome().status.caught_up);
}

#[test]
fn what_is_mined_later_is_followed_by_headers_and_by_inventory() {
    let mut blocks = good_blocks()[..200].to_vec();
    let server = serve(blocks.clone());
    let following = Following::start(Options {
        follow: true,
        ..options(&server)
    });
    let arrived = |height| {
        following
            .live
            .wait(PATIENCE, |status| status.caught_up && status.tip.height == height)
    };
    assert!(arrived(200), "{:?}", following.live.status());
    // Announced by its header, which says all.
    blocks = good_blocks()[..201].to_vec();
    server.set_chain(Chain::of_blocks(&peer_params(), blocks.clone()));
    assert!(arrived(201), "{:?}", following.live.status());
    // By the header of the last of several, which connects to nothing that is known.
    blocks = good_blocks()[..230].to_vec();
    server.set_chain(Chain::of_blocks(&peer_params(), blocks.clone()));
    assert!(arrived(230), "{:?}", following.live.status());
    assert_eq!(following.live.coins(), Some(coins_of(&blocks)));
    // By an id alone, which has to be asked for.
    let longer = good_blocks()[..240].to_vec();
    server.set_chain(Chain::of_blocks(&peer_params(), longer.clone()));
    server.announce(&[id_of(&longer[239])]);
    assert!(arrived(240), "{:?}", following.live.status());
    let ran = following.finish();
    assert_eq!(ran.reports(), file_run(&longer).1, "each block once");
    assert!(
        !ran.outcome().summary.interrupted,
        "it had caught up when it was stopped"
    );
}

#[test]
fn a_slow_peer_is_waited_for() {
    let blocks = good_blocks()[..40].to_vec();
    let params = peer_params();
    let server = Server::start(&params, Chain::of_blocks(&params, blocks.clone()), move |_, honest| {
        let slow = |act| match act {
            Act::Say(Message::Block(block)) => {
                let Act::Bytes(bytes) = Act::frame(&params, "block", &block) else {
                    unreachable!("a frame is bytes")
                };
                Act::Drip {
                    piece_bytes: bytes.len() / 2 + 1,
                    bytes,
                    pause: std::time::Duration::from_millis(2),
                }
            }
            other => other,
        };
        honest.into_iter().map(slow).collect()
    });
    let ran = run_live(&options(&server.unwrap()));
    assert_eq!(ran.reports(), file_run(&blocks).1);
}
