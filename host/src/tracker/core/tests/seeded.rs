//! Many sessions from a seed: valid, invalid, duplicate, broken, slow and silent ones, with a judge that takes its time.
//! The same seed gives the same actions; whatever the seed, nothing that must hold is broken.
//! Never reads a clock.

use std::collections::BTreeMap;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;

use super::world::{LOOPBACK, MS, World, rows, setup};
use crate::tracker::{
    core::{ClearFrom, Conn, CoreLimits, Setup, Work},
    wire::{Frame, Kind, Transport, Verdict},
};

/// Few enough that every limit is met.
fn limits() -> CoreLimits {
    CoreLimits {
        queued_items_max: 64,
        peer_items_min: 4,
        requests_max: 4,
        peer_connections_max: 3,
        connections_max: 24,
        prefix_connections_max: 8,
        peer_waste_us_burst: 400,
        peer_waste_us_a_second: 1_500,
        unread_bytes_max: 4_000,
        unread_bytes_pause: 1_000,
        ..CoreLimits::default()
    }
}

/// What a run came to: the hash of its actions, and requests by how they ended.
#[derive(Debug, PartialEq)]
struct Outcome {
    hash: [u8; 32],
    answered: u64,
    lost: u64,
    cuts: Vec<u64>,
    refusals: Vec<u64>,
}

fn run(seed: u64, steps: u32) -> Outcome {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    let mut world = World::of(Setup {
        clear_from: ClearFrom::Everywhere,
        ..setup(limits(), 3)
    });
    let mut open: Vec<Conn> = Vec::new();
    // Requests that were handed in and not yet answered.
    let mut waiting: BTreeMap<(Conn, u64), ()> = BTreeMap::new();
    let mut works: Vec<Work> = Vec::new();
    let (mut answered, mut lost, mut request) = (0, 0, 0);
    for _ in 0..steps {
        match rng.random_range(0..100) {
            0..6 => {
                let transport = [Transport::Clear, Transport::Noise][rng.random_range(0..2)];
                let address = match rng.random_range(0..3) {
                    0 => LOOPBACK.to_owned(),
                    host => format!("10.0.{host}.{}:9", rng.random_range(1..9)),
                };
                let conn = world.join(&address, transport, rng.random_range(0..8));
                if world.cut_of(conn).is_none() {
                    open.push(conn);
                }
            }
            6..60 if !open.is_empty() => {
                let conn = open[rng.random_range(0..open.len())];
                if world.client(conn).is_paused {
                    continue;
                }
                request += 1;
                let firsts: Vec<u8> = (0..rng.random_range(1..9)).map(|_| rng.random()).collect();
                let deadline_us = rng.random_range(0..3) * 20 * MS;
                waiting.insert((conn, request), ());
                world.send_by(conn, Kind::SubmitReceipts, request, deadline_us, &rows(&firsts));
            }
            60..62 if !open.is_empty() => {
                // A broken one: a flipped bit somewhere in a frame.
                let conn = open[rng.random_range(0..open.len())];
                let mut bytes = world.sealed(conn, Frame::request(Kind::Ping, 0, 0, &[]));
                let at = rng.random_range(0..bytes.len());
                bytes[at] ^= 1 << rng.random_range(0..8);
                world.core.bytes(conn, &bytes, world.now_us);
                world.pump();
            }
            62..64 if !open.is_empty() => {
                let conn = open[rng.random_range(0..open.len())];
                world.set_reads(conn, rng.random());
            }
            64..66 if !open.is_empty() => {
                let conn = open[rng.random_range(0..open.len())];
                world.core.closed(conn, world.now_us);
                world.client(conn).closed = Some(crate::tracker::wire::Cut::PeerClosed);
            }
            66..90 if !works.is_empty() => {
                let work = works.swap_remove(rng.random_range(0..works.len()));
                let verdicts: Vec<_> = (0..work.items)
                    .map(|_| match rng.random_range(0..10) {
                        0 => Verdict::rejected(b'T', 6, None),
                        _ => Verdict::accepted(crate::tracker::wire::Status::Accepted, 1, 2),
                    })
                    .collect();
                world.core.judged(work.ticket, &verdicts, world.now_us);
                world.pump();
            }
            _ => world.wait(rng.random_range(1..20) * MS),
        }
        works.append(&mut world.works);
        collect(&mut world, &mut waiting, &mut answered, &mut lost);
        open.retain(|conn| world.cut_of(*conn).is_none());
        let queued: u64 = world.core.queued().iter().sum();
        assert!(queued <= limits().queued_items_max);
        assert_eq!(
            queued,
            works.iter().map(|work| u64::from(work.items)).sum::<u64>(),
            "what the judge has is counted"
        );
        assert!(world.core.sessions() <= limits().connections_max);
        assert_eq!(world.core.remembered()[0], world.core.sessions());
    }
    // The longest default deadline later every request has its answer, but for those whose peer is gone or does not read.
    world.wait(6_000 * MS);
    collect(&mut world, &mut waiting, &mut answered, &mut lost);
    waiting.retain(|(conn, _), ()| world.clients[conn].reads);
    assert!(waiting.is_empty(), "{waiting:?}");
    let counters = world.core.counters();
    Outcome {
        hash: world.hash(),
        answered,
        lost,
        cuts: counters.cuts().map(|(_, count)| count).collect(),
        refusals: counters.refusals().map(|(_, count)| count).collect(),
    }
}

fn collect(world: &mut World, waiting: &mut BTreeMap<(Conn, u64), ()>, answered: &mut u64, lost: &mut u64) {
    for (conn, client) in &mut world.clients {
        for (kind, request, _) in std::mem::take(&mut client.frames) {
            if kind.is_answer() && kind != Kind::Pong {
                assert!(waiting.remove(&(*conn, request)).is_some(), "one answer to {request}");
                *answered += 1;
            }
        }
    }
    let before = waiting.len();
    waiting.retain(|(conn, _), ()| world.clients[conn].closed.is_none());
    *lost += (before - waiting.len()) as u64;
}

#[test]
fn a_seed_gives_the_same_actions_twice_and_another_seed_others() {
    let mut hashes = Vec::new();
    for seed in 0..4 {
        let first = run(seed, 3_000);
        assert_eq!(run(seed, 3_000), first, "seed {seed}");
        assert!(first.answered > 500, "{first:?}");
        // Every way in which the run is made hard was met.
        let (cuts, refusals) = (first.cuts.iter().filter(|count| **count > 0), &first.refusals);
        assert!(cuts.count() >= 5, "{first:?}");
        assert!(refusals.iter().filter(|count| **count > 0).count() >= 4, "{first:?}");
        hashes.push(first.hash);
    }
    hashes.sort();
    hashes.dedup();
    assert_eq!(hashes.len(), 4);
}
