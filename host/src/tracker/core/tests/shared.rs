//! Limits that hold over several cores, and limits that change while sessions are there.
//! Two cores over one admission against one core alone; floods of handshakes.
//! Never by chance.

use super::{
    ACCEPTED,
    world::{ABROAD, LOOPBACK, MS, S, World, rows, setup},
};
use crate::tracker::{
    core::{CoreLimits, Counters, SharedAdmission},
    wire::{
        Cut, Kind,
        Transport::{Clear, Noise},
        Verdict,
        message::Refusal,
    },
};

/// Cores over one admission, and peers that take turns between them.
fn cores(limits: CoreLimits, count: usize) -> Vec<World> {
    let admission = SharedAdmission::new(limits);
    (0..count)
        .map(|thread| World::sharing(setup(limits, thread as u8), &admission))
        .collect()
}

fn sum(worlds: &[World], of: impl Fn(&Counters) -> u64) -> u64 {
    worlds.iter().map(|world| of(world.core.counters())).sum()
}

/// A peer that connects, hands in, and hands in what is invalid, as often as it is let; what it got in all. Each sort of request
/// goes to the cores in turn.
fn greedy(limits: CoreLimits, count: usize) -> [u64; 5] {
    let mut worlds = cores(limits, count);
    let mut conns = Vec::new();
    for turn in 0..20 {
        let at = turn % count;
        let conn = worlds[at].join(ABROAD, Noise, 1);
        if worlds[at].cut_of(conn).is_none() {
            conns.push((at, conn));
        }
    }
    let connections = conns.len() as u64;
    // Nothing is judged meanwhile: what is admitted waits.
    for turn in 0..40 {
        let (at, conn) = conns[turn % conns.len()];
        worlds[at].send(conn, Kind::SubmitReceipts, turn as u64, &rows(&[1; 4]));
    }
    let items = sum(&worlds, |counters| counters.admitted().map(|(_, count)| count).sum());
    let refused = sum(&worlds, |counters| counters.refused(Refusal::PeerShare));
    for world in &mut worlds {
        for work in std::mem::take(&mut world.works) {
            let verdicts = vec![ACCEPTED; work.items as usize];
            world.core.judged(work.ticket, &verdicts, world.now_us);
        }
        world.pump();
    }
    // Invalid ones, each judged at once, until the peer owes.
    for turn in 0..40 {
        let (at, conn) = conns[turn % conns.len()];
        worlds[at].send(conn, Kind::SubmitReceipts, 100 + turn as u64, &rows(&[1]));
        if let Some(work) = worlds[at].works.pop() {
            let now_us = worlds[at].now_us;
            worlds[at]
                .core
                .judged(work.ticket, &[Verdict::rejected(b'T', 6, None)], now_us);
            worlds[at].pump();
        }
    }
    let wasted = sum(&worlds, |counters| counters.verdicts().map(|(_, count)| count).sum()) - items;
    let owing = sum(&worlds, |counters| counters.refused(Refusal::PeerWaste));
    [connections, items, refused, wasted, owing]
}

#[test]
fn several_cores_together_give_a_peer_what_one_gives() {
    let limits = CoreLimits {
        peer_connections_max: 6,
        prefix_connections_max: 8,
        queued_items_max: 64,
        receipts_share_per_1024: 1024,
        peer_items_min: 4,
        peer_waste_us_burst: 700,
        peer_waste_us_a_second: 1,
        ..CoreLimits::default()
    };
    // Six connections; half of the queue; 7 invalid receipts of 100 us, and the one that goes into debt.
    let one = greedy(limits, 1);
    assert_eq!(one, [6, 32, 32 * 4, 8, 32]);
    for count in 2..=3 {
        assert_eq!(greedy(limits, count), one, "{count} cores");
    }
    // The control: cores with books of their own give a peer as much each.
    let apart: Vec<_> = (0..2).map(|_| greedy(limits, 1)[0]).collect();
    assert_eq!(apart, [6, 6]);
}

#[test]
fn a_core_that_ends_gives_back_what_it_had() {
    let limits = CoreLimits {
        prefix_connections_max: 2,
        peer_connections_max: 2,
        queued_items_max: 16,
        peer_items_min: 1,
        ..CoreLimits::default()
    };
    let mut worlds = cores(limits, 2);
    let gone = worlds[0].join(ABROAD, Noise, 1);
    let left = worlds[1].join(ABROAD, Noise, 1);
    worlds[0].send(gone, Kind::SubmitReceipts, 1, &rows(&[1; 7]));
    let (full, _) = worlds[1].connect(ABROAD, Noise, 2);
    assert_eq!(worlds[1].cut_of(full), Some(Cut::PrefixFull));
    worlds[1].send(left, Kind::SubmitReceipts, 1, &rows(&[1; 7]));
    assert_eq!(worlds[1].client(left).retry(1).reason, Refusal::PeerShare);
    drop(worlds.remove(0));
    let world = &mut worlds[0];
    world.send(left, Kind::SubmitReceipts, 2, &rows(&[1; 7]));
    assert_eq!((world.works.len(), world.core.queued()), (1, [7, 0, 0]));
    let again = world.join(ABROAD, Noise, 1);
    assert_eq!(world.cut_of(again), None);
    assert_eq!(world.core.remembered(), [2, 1, 1]);
}

#[test]
fn other_limits_hold_for_who_comes_and_who_is_there_keeps_its_own() {
    let old = CoreLimits {
        requests_max: 2,
        ..CoreLimits::default()
    };
    let mut worlds = cores(old, 2);
    let before = worlds[0].join(LOOPBACK, Clear, 1);
    let new = CoreLimits {
        requests_max: 4,
        idle_us: 10 * S,
        deadline_us_default: S,
        queued_items_max: 16,
        receipts_share_per_1024: 1024,
        peer_items_min: 1,
        peer_connections_max: 2,
        ..old
    };
    worlds[0].core.set_limits(new, 0);
    let world = &mut worlds[0];
    let after = world.join(LOOPBACK, Clear, 2);
    // Requests under way: two and four; their deadlines: five seconds and one.
    for (conn, most, deadline_us) in [(before, 2, 5 * S), (after, 4, S)] {
        for request in 1..=most {
            assert!(!world.client(conn).is_paused);
            world.send(conn, Kind::SubmitReceipts, request, &rows(&[1]));
            assert_eq!(world.works.pop().unwrap().deadline_us, deadline_us);
        }
        assert!(world.client(conn).is_paused);
    }
    // What all share is the new one at once, in the other core too: 16 in all, 6 of them taken.
    let other = &mut worlds[1];
    let third = other.join(LOOPBACK, Clear, 3);
    other.send(third, Kind::SubmitReceipts, 1, &rows(&[1; 11]));
    assert_eq!(other.client(third).retry(1).reason, Refusal::QueueFull);
    other.join(LOOPBACK, Clear, 3);
    let conn = other.join(LOOPBACK, Clear, 3);
    assert_eq!(other.cut_of(conn), Some(Cut::PeerFull));
    // Silence, of two that have nothing under way.
    let mut world = World::new(old);
    let before = world.join(LOOPBACK, Clear, 1);
    world.core.set_limits(new, 0);
    let after = world.join(LOOPBACK, Clear, 2);
    world.wait(20 * S);
    assert_eq!((world.cut_of(before), world.cut_of(after)), (None, Some(Cut::Idle)));
}

/// Few handshakes a second, and puzzles that a test solves at once.
fn flooded() -> CoreLimits {
    CoreLimits {
        handshakes_a_second: 10,
        handshakes_burst: 2,
        puzzle_bits_min: 4,
        puzzle_bits_max: 6,
        ..CoreLimits::default()
    }
}

#[test]
fn behind_the_budget_of_handshakes_a_puzzle_comes_first_and_then_the_end() {
    let mut worlds = cores(flooded(), 2);
    // Two are free, then there are two of each of three sorts. All are served, over both cores.
    for turn in 0..8 {
        let world = &mut worlds[turn % 2];
        let conn = world.join(ABROAD, Noise, 1);
        assert_eq!(world.cut_of(conn), None, "{turn}");
    }
    assert_eq!(sum(&worlds, |counters| counters.puzzles), 6);
    // Nothing is computed for who comes now, but the operator is not kept out.
    let world = &mut worlds[0];
    let (late, _) = world.connect(ABROAD, Noise, 1);
    assert_eq!(world.cut_of(late), Some(Cut::HandshakeRate));
    let own = world.join(LOOPBACK, Noise, 1);
    assert_eq!(world.cut_of(own), None);
    // A tenth of a second makes room for the hardest one, some time for none.
    world.wait(100 * MS);
    let conn = world.join(ABROAD, Noise, 1);
    assert_eq!(world.cut_of(conn), None);
    world.wait(2 * S);
    let puzzles = world.core.counters().puzzles;
    world.join(ABROAD, Noise, 1);
    assert_eq!(world.core.counters().puzzles, puzzles);
    assert_eq!(world.core.counters().cut(Cut::HandshakeRate), 1);
}

#[test]
fn connections_that_do_not_solve_their_puzzle_cost_nothing_and_harden_none() {
    let mut world = World::new(flooded());
    for peer in 1..=2 {
        world.join(ABROAD, Noise, peer);
    }
    for turn in 0..50 {
        // Half of them say nothing more, half guess. The guess of a puzzle of four bits would hold once in sixteen.
        let (conn, mut out) = world.connect(ABROAD, Noise, 3);
        world.client(conn).reads = false;
        if turn % 2 == 0 {
            out.extend_from_slice(&[9, 0]);
            out.extend_from_slice(&[0; 9]);
        }
        world.core.bytes(conn, &out, world.now_us);
        world.pump();
        let expected = (turn % 2 == 0).then_some(Cut::HandshakeLength);
        assert_eq!(world.cut_of(conn), expected);
    }
    // Whoever solves finds the door as it was: the easiest puzzle.
    assert_eq!(world.core.counters().puzzles, 25, "who broke the form heard nothing");
    let conn = world.join(ABROAD, Noise, 4);
    assert_eq!(world.cut_of(conn), None);
    assert_eq!(world.core.counters().cut(Cut::HandshakeRate), 0);
}

#[test]
fn puzzles_that_were_collected_while_they_were_easy_do_not_break_the_budget() {
    let mut world = World::new(flooded());
    for peer in 1..=2 {
        world.join(ABROAD, Noise, peer);
    }
    let conns: Vec<_> = (0..20)
        .map(|_| {
            let (conn, out) = world.connect(ABROAD, Noise, 3);
            world.client(conn).reads = false;
            world.core.bytes(conn, &out, world.now_us);
            world.pump();
            conn
        })
        .collect();
    assert_eq!((world.core.counters().puzzles, world.core.sessions()), (20, 22));
    // All have the easiest one, and solve it at once: as many are served as the debt allows, two of each of three sorts.
    for conn in &conns {
        world.set_reads(*conn, true);
    }
    let cuts: Vec<_> = conns.iter().map(|conn| world.cut_of(*conn)).collect();
    assert_eq!(cuts[..6], [None; 6]);
    assert_eq!(cuts[6..], [Some(Cut::HandshakeRate); 14]);
    assert_eq!(world.core.counters().established, 8);
}
