//! What one core does in a second; run with `--ignored --nocapture`, in release for a figure.
//! Over links without sockets, all on one thread; only the core's part is timed.
//! Never asserts a time, only that everything came through.

use std::time::{Duration, Instant};

use super::world::{LOOPBACK, S, World, rows, setup};
use crate::tracker::{
    core::{CoreLimits, Setup, SharedAdmission},
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

/// What the lock of a shared admission costs: two threads with a core each, over books of their own and over the same.
#[test]
#[ignore = "a measurement"]
fn two_threads_over_one_admission() {
    const FRAMES: u64 = 20_000;
    let limits = CoreLimits {
        // The clock stands still.
        peer_items_burst: 1 << 40,
        ..CoreLimits::default()
    };
    for is_shared in [false, true, false, true] {
        let admission = SharedAdmission::new(limits);
        let threads: Vec<_> = (0..2)
            .map(|thread| {
                let admission = match is_shared {
                    true => admission.clone(),
                    false => SharedAdmission::new(limits),
                };
                std::thread::spawn(move || {
                    let setup = Setup {
                        duplicates: Box::new(()),
                        ..setup(limits, thread)
                    };
                    let mut world = World::sharing(setup, &admission);
                    let conn = world.join(LOOPBACK, Transport::Clear, 1);
                    let verdicts = [Verdict::accepted(Status::Accepted, 1, 1); 64];
                    let bytes = world.sealed(conn, Frame::request(Kind::SubmitReceipts, 1, 0, &rows(&[1; 64])));
                    let start = Instant::now();
                    for _ in 0..FRAMES {
                        world.core.bytes(conn, &bytes, 0);
                        while let Some(action) = world.core.next_action() {
                            match action {
                                super::Action::Judge(work) => world.core.judged(work.ticket, &verdicts, 0),
                                super::Action::Send { conn, bytes } => world.core.sent(conn, bytes.len(), 0),
                                other => panic!("{other:?}"),
                            }
                        }
                    }
                    assert_eq!(
                        world.core.counters().verdicts().map(|(_, count)| count).sum::<u64>(),
                        FRAMES * 64
                    );
                    start.elapsed()
                })
            })
            .collect();
        let took: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
        let rate = |took: &Duration| FRAMES as f64 * 64.0 / took.as_secs_f64() / 1e6;
        println!(
            "shared {is_shared}: {:.2} and {:.2} M receipts/s",
            rate(&took[0]),
            rate(&took[1])
        );
    }
}

/// What a connection of a flood costs: its half of a handshake, and a puzzle that is demanded and never solved.
#[test]
#[ignore = "a measurement"]
fn a_connection_of_a_flood() {
    let limits = CoreLimits {
        handshakes_a_second: 1,
        handshakes_burst: 1,
        puzzle_bits_min: 20,
        puzzle_bits_max: 20,
        prefix_connections_burst: 1 << 30,
        ..CoreLimits::default()
    };
    const COUNT: u32 = 2_000;
    for (name, is_abroad) in [("handshake", false), ("puzzle, never solved", true)] {
        let mut world = world(limits);
        let first = world.join(super::ABROAD, Transport::Noise, 1);
        assert_eq!(world.cut_of(first), None);
        let address = if is_abroad { super::ABROAD } else { LOOPBACK };
        let mut took = Duration::ZERO;
        for _ in 0..COUNT {
            let (conn, out) = world.connect(address, Transport::Noise, 2);
            world.client(conn).reads = false;
            let start = Instant::now();
            world.core.bytes(conn, &out, 0);
            let actions: Vec<_> = std::iter::from_fn(|| world.core.next_action()).collect();
            took += start.elapsed();
            assert_eq!(actions.len(), 1, "{actions:?}");
            world.core.closed(conn, 0);
        }
        println!("{name}: {:.1} us", took.as_secs_f64() * 1e6 / f64::from(COUNT));
    }
}
