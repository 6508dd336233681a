//! What one core does in a second; run with `--ignored --nocapture`, in release for a figure.
//! Over links without sockets, all on one thread; only the core's part is timed.
//! Never asserts a time, only that everything came through.

use std::time::{Duration, Instant};

use super::world::{LOOPBACK, S, World, rows, setup};
use crate::tracker::{
    core::{CoreLimits, Setup},
    wire::{Frame, Kind, Status, Transport, Verdict},
};

fn world(limits: CoreLimits) -> World {
    World::of(Setup {
        duplicates: Box::new(()),
        ..setup(limits, 1)
    })
}

#[test]
#[ignore = "a measurement"]
fn receipts_a_second() {
    for (transport, rounds) in [(Transport::Clear, 20_000u64), (Transport::Noise, 5_000)] {
        let mut world = world(CoreLimits {
            peer_items_a_second: 1 << 40,
            ..CoreLimits::default()
        });
        let conns: Vec<_> = (0..100)
            .map(|peer| world.join(LOOPBACK, transport, peer % 16))
            .collect();
        let (body, verdicts) = (rows(&[1; 64]), [Verdict::accepted(Status::Accepted, 1, 1); 64]);
        let mut took = Duration::ZERO;
        for round in 0..rounds {
            let conn = conns[(round % 100) as usize];
            let bytes = world.sealed(conn, Frame::request(Kind::SubmitReceipts, round, 0, &body));
            let start = Instant::now();
            world.core.bytes(conn, &bytes, world.now_us);
            let mut sent = 0;
            while let Some(action) = world.core.next_action() {
                match action {
                    super::Action::Judge(work) => world.core.judged(work.ticket, &verdicts, world.now_us),
                    super::Action::Send { conn, bytes } => {
                        world.core.sent(conn, bytes.len(), world.now_us);
                        sent += 1;
                    }
                    other => panic!("{other:?}"),
                }
            }
            took += start.elapsed();
            assert_eq!(sent, 1);
        }
        let rate = rounds as f64 * 64.0 / took.as_secs_f64() / 1e6;
        println!("{transport:?}: {rate:.2} M receipts/s through the core, answers sealed");
    }
}

#[test]
#[ignore = "a measurement"]
fn a_tick_over_20_000_sessions() {
    let mut world = world(CoreLimits {
        peer_connections_max: 1 << 20,
        ..CoreLimits::default()
    });
    let start = Instant::now();
    for peer in 0..20_000 {
        world.join(LOOPBACK, Transport::Clear, peer % 16);
    }
    println!(
        "{:.0} us a connection in the clear, both sides",
        start.elapsed().as_secs_f64() * 50.0
    );
    let start = Instant::now();
    for _ in 0..20 {
        world.now_us += S;
        world.core.tick(world.now_us);
    }
    println!(
        "{:.2} ms a tick over {} sessions",
        start.elapsed().as_secs_f64() * 50.0,
        world.core.sessions()
    );
    println!("{} bytes a session, what it buffers aside", size_of::<super::Session>());
}
