//! Tests of the core: what it answers, refuses, cuts and counts, with a clock that the test turns.
//! Over links without sockets; the seeded run of many sessions is in `seeded`.
//! Never by chance.

mod measure;
mod seeded;
mod shared;
mod world;

use self::world::{ABROAD, LOOPBACK, MS, S, World, hello, rows, setup};
use super::*;
use crate::tracker::wire::{
    Transport::{Clear, Noise},
    WireLimits,
    message::{GetPeer, Goodbye, Hello, Leave},
    row::write_objects,
    testing::identity,
};

fn world() -> World {
    World::new(CoreLimits::default())
}

/// Judges the only work that waits.
fn judge(world: &mut World, verdicts: &[Verdict]) {
    let work = world.works.pop().unwrap();
    assert!(world.works.is_empty());
    world.core.judged(work.ticket, verdicts, world.now_us);
    world.pump();
}

const ACCEPTED: Verdict = Verdict {
    status: Status::Accepted,
    letter: 0,
    number: 0,
    item: None,
    seq: 5,
    index: 6,
    after_ms: 0,
};

#[test]
fn receipts_and_objects_are_judged_and_answered_over_both_transports() {
    for (transport, address) in [(Clear, LOOPBACK), (Noise, LOOPBACK), (Noise, ABROAD)] {
        let mut world = world();
        let conn = world.join(address, transport, 1);
        assert_eq!(world.joined, [conn]);
        world.send(conn, Kind::SubmitReceipts, 7, &rows(&[1, 2]));
        let work = &world.works[0];
        assert_eq!(
            (work.class, work.items, &work.body),
            (Class::Receipts, 2, &rows(&[1, 2]))
        );
        assert_eq!((work.peer, work.deadline_us), (identity(1).id(), 5 * S));
        let rejected = Verdict::rejected(b'T', 6, Some(1));
        judge(&mut world, &[ACCEPTED, rejected]);
        assert_eq!(world.client(conn).verdicts(7), [ACCEPTED, rejected]);
        let mut list = Vec::new();
        write_objects([&[1u8, 2][..], &[3]].into_iter(), &mut list);
        world.send(conn, Kind::SubmitObjects, 8, &list);
        assert_eq!((world.works[0].class, &world.works[0].body), (Class::Objects, &list));
        judge(&mut world, &[ACCEPTED; 2]);
        assert_eq!(world.client(conn).verdicts(8), [ACCEPTED; 2]);
        let counted: Vec<_> = world.core.counters().verdicts().map(|(_, count)| count).collect();
        assert_eq!(counted, [3, 0, 1, 0, 0]);
        assert_eq!(world.core.queued(), [0; 3]);
    }
}

#[test]
fn what_is_in_the_ledger_is_answered_at_once_and_in_its_place() {
    let mut world = world();
    let conn = world.join(LOOPBACK, Clear, 1);
    world.send(conn, Kind::SubmitReceipts, 1, &rows(&[200, 201]));
    let before = |seq| Verdict::accepted(Status::AcceptedBefore, seq, 1);
    assert_eq!(world.client(conn).verdicts(1), [before(200), before(201)]);
    assert!(world.works.is_empty());
    // At the start, in the middle, at the end.
    world.send(conn, Kind::SubmitReceipts, 2, &rows(&[200, 1, 201, 2, 202]));
    assert_eq!((world.works[0].items, &world.works[0].body), (2, &rows(&[1, 2])));
    let second = Verdict::later(Status::Deferred, 9);
    judge(&mut world, &[ACCEPTED, second]);
    assert_eq!(
        world.client(conn).verdicts(2),
        [before(200), ACCEPTED, before(201), second, before(202)]
    );
    let mut list = Vec::new();
    write_objects([&[1u8, 1][..], &[203, 9], &[2, 2]].into_iter(), &mut list);
    world.send(conn, Kind::SubmitObjects, 3, &list);
    let mut rest = Vec::new();
    write_objects([&[1u8, 1][..], &[2, 2]].into_iter(), &mut rest);
    assert_eq!(world.works[0].body, rest);
    judge(&mut world, &[ACCEPTED, ACCEPTED]);
    assert_eq!(world.client(conn).verdicts(3), [ACCEPTED, before(203), ACCEPTED]);
    assert_eq!(world.core.counters().duplicates, 6);
}

#[test]
fn questions_are_answered_and_what_is_not_served_is_not() {
    let mut world = world();
    let conn = world.join(LOOPBACK, Clear, 1);
    world.send(conn, Kind::GetPeer, 1, &GetPeer { id: [3; 32] }.to_body());
    let ticket = world.works.pop().unwrap().ticket;
    world.core.answer(ticket, b"record", world.now_us);
    world.send(conn, Kind::GetPeer, 2, &GetPeer { id: [4; 32] }.to_body());
    let ticket = world.works.pop().unwrap().ticket;
    world.core.fail(ticket, Fault::NotFound, "none", world.now_us);
    world.send(conn, Kind::GetPeer, 3, &GetPeer { id: [5; 32] }.to_body());
    let ticket = world.works.pop().unwrap().ticket;
    world.core.refuse(ticket, Refusal::Busy, 770, world.now_us);
    world.send(conn, Kind::Challenge, 4, &[1; 100]);
    world.send(conn, Kind::Ping, 5, &[]);
    // More than fits the type of the answer.
    world.send(conn, Kind::GetHead, 6, &[]);
    let ticket = world.works.pop().unwrap().ticket;
    world.core.answer(ticket, &vec![0; (1 << 20) + 1], world.now_us);
    world.pump();
    let client = world.client(conn);
    assert_eq!(client.answers(1), [(Kind::Peer, b"record".to_vec())]);
    assert_eq!(
        client.answers(2),
        [(Kind::Error, Error::new(Fault::NotFound, "none").to_body())]
    );
    assert_eq!(client.retry(3).after_ms, 770);
    assert_eq!(client.answers(4)[0].0, Kind::Error);
    assert_eq!(client.answers(5), [(Kind::Pong, vec![])]);
    assert_eq!(client.answers(6)[0].0, Kind::Error);
    assert_eq!(
        (
            world.core.counters().unfit,
            world.core.counters().refused(Refusal::Busy)
        ),
        (1, 1)
    );
}

/// A judge with room for so many pieces of work.
struct Room(usize, Vec<Work>);

impl Judge for Room {
    fn submit(&mut self, work: Work) -> Result<(), (Refusal, u32)> {
        if self.1.len() == self.0 {
            return Err((Refusal::Busy, 300));
        }
        self.1.push(work);
        Ok(())
    }
}

#[test]
fn what_the_judge_does_not_take_is_refused() {
    let mut world = world();
    let conn = world.join(LOOPBACK, Clear, 1);
    let mut room = Room(1, Vec::new());
    for request in 1..=2 {
        world.send(conn, Kind::SubmitReceipts, request, &rows(&[1, 2]));
        let work = world.works.pop().unwrap();
        world.core.hand(&mut room, work, world.now_us);
        world.pump();
    }
    assert_eq!((room.1.len(), world.core.queued()), (1, [2, 0, 0]));
    let retry = world.client(conn).retry(2);
    assert_eq!((retry.reason, retry.after_ms), (Refusal::Busy, 300));
    assert_eq!(world.core.counters().refused(Refusal::Busy), 2, "items");
}

#[test]
fn a_core_may_move_to_its_thread() {
    fn is_send<T: Send>() {}
    is_send::<Core>();
    is_send::<Link>();
}

#[test]
fn a_judge_that_gives_too_few_verdicts_accepts_nothing() {
    let mut world = world();
    let conn = world.join(LOOPBACK, Clear, 1);
    for verdicts in [&[][..], &[ACCEPTED], &[ACCEPTED; 3]] {
        world.send(conn, Kind::SubmitReceipts, 1, &rows(&[1, 2]));
        judge(&mut world, verdicts);
        assert_eq!(
            world.client(conn).answers(1)[0].0,
            Kind::Error,
            "{} of 2",
            verdicts.len()
        );
    }
}

#[test]
fn what_is_too_much_is_refused_before_it_is_judged() {
    let limits = CoreLimits {
        queued_items_max: 8,
        peer_items_min: 2,
        requests_max: 3,
        ..CoreLimits::default()
    };
    let mut world = World::new(limits);
    let [first, second] = [1, 2].map(|peer| world.join(LOOPBACK, Clear, peer));
    world.send(first, Kind::SubmitReceipts, 1, &rows(&[1; 8]));
    assert_eq!(world.client(first).retry(1).reason, Refusal::QueueFull);
    world.send(first, Kind::SubmitReceipts, 2, &rows(&[1, 2, 3]));
    world.send(first, Kind::SubmitReceipts, 3, &rows(&[4, 5]));
    assert_eq!(
        world.client(first).retry(3).reason,
        Refusal::PeerShare,
        "4 are free, and it has 3"
    );
    world.send(second, Kind::SubmitReceipts, 1, &rows(&[4, 5]));
    assert_eq!((world.works.len(), world.core.queued()), (2, [5, 0, 0]));
    world.send(second, Kind::SubmitReceipts, 2, &rows(&[6]));
    assert_eq!(world.client(second).retry(2).reason, Refusal::PeerShare);
    // An eighth of 8 items is one question.
    world.send(second, Kind::GetHead, 3, &[]);
    world.send(second, Kind::GetHead, 4, &[]);
    assert_eq!(world.client(second).retry(4).reason, Refusal::QueueFull);
    world.send(first, Kind::SubmitObjects, 4, &[1, 0, 0, 0, 1, 0, 0, 0, 9]);
    assert_eq!(world.works.len(), 4);
    world.send(first, Kind::SubmitReceipts, 5, &rows(&[200]));
    assert_eq!(world.client(first).verdicts(5).len(), 1, "a duplicate takes no room");
    let counted: u64 = world.core.counters().refusals().map(|(_, count)| count).sum();
    assert_eq!(counted, 8 + 2 + 1 + 1, "items");
}

#[test]
fn a_socket_with_much_under_way_is_not_read() {
    let limits = CoreLimits {
        requests_max: 4,
        ..CoreLimits::default()
    };
    let mut world = World::new(limits);
    let conn = world.join(LOOPBACK, Clear, 1);
    for request in 0..4 {
        assert!(!world.client(conn).is_paused, "{request} under way");
        world.send(conn, Kind::SubmitReceipts, request, &rows(&[1]));
    }
    assert!(world.client(conn).is_paused);
    // What was on its way is refused, and it is not blamed for its silence.
    world.send(conn, Kind::SubmitReceipts, 9, &rows(&[1]));
    assert_eq!(world.client(conn).retry(9).reason, Refusal::InFlight);
    world.wait(4 * S);
    for (done, is_paused) in [(1, true), (2, true), (3, false)] {
        let work = world.works.remove(0);
        world.core.judged(work.ticket, &[ACCEPTED], world.now_us);
        world.pump();
        assert_eq!(
            world.client(conn).is_paused,
            is_paused,
            "{done} done: read again below half"
        );
    }
}

#[test]
fn who_hands_in_what_is_invalid_waits() {
    let limits = CoreLimits {
        peer_waste_us_burst: 150,
        peer_waste_us_a_second: 1000,
        ..CoreLimits::default()
    };
    let mut world = World::new(limits);
    let [liar, honest] = [1, 2].map(|peer| world.join(LOOPBACK, Clear, peer));
    world.send(liar, Kind::SubmitReceipts, 1, &rows(&[1, 2]));
    judge(&mut world, &[Verdict::rejected(b'T', 6, None); 2]);
    // 200 us of a burst of 150: 50 us over, at 1 ms a second.
    world.send(liar, Kind::SubmitReceipts, 2, &rows(&[1, 2]));
    let retry = world.client(liar).retry(2);
    assert_eq!((retry.reason, retry.after_ms), (Refusal::PeerWaste, 51));
    world.send(honest, Kind::SubmitReceipts, 1, &rows(&[1, 2]));
    judge(&mut world, &[ACCEPTED; 2]);
    world.wait(u64::from(retry.after_ms) * MS);
    world.send(liar, Kind::SubmitReceipts, 3, &rows(&[1]));
    judge(&mut world, &[ACCEPTED]);
    assert_eq!(
        world.client(liar).verdicts(3),
        [ACCEPTED],
        "what it was told to wait is enough"
    );
}

#[test]
fn a_request_is_answered_or_refused_by_its_deadline() {
    let mut world = world();
    let conn = world.join(LOOPBACK, Clear, 1);
    world.send_by(conn, Kind::SubmitReceipts, 1, 30 * MS, &rows(&[1]));
    world.send_by(conn, Kind::SubmitReceipts, 2, u64::MAX, &rows(&[2]));
    world.wait(30 * MS - 1);
    assert!(world.client(conn).frames.is_empty());
    world.wait(1);
    assert_eq!(world.client(conn).retry(1).reason, Refusal::Deadline);
    assert_eq!(world.core.queued(), [2, 0, 0], "the judge still has it");
    let work = world.works.remove(0);
    world.core.judged(work.ticket, &[ACCEPTED], world.now_us);
    world.pump();
    assert!(world.client(conn).frames.is_empty(), "one request, one answer");
    assert_eq!((world.core.counters().late, world.core.queued()), (1, [1, 0, 0]));
    world.core.judged(work.ticket, &[ACCEPTED], world.now_us);
    world.pump();
    assert_eq!(world.core.queued(), [1, 0, 0], "a ticket is given back once");
    // The longest deadline is a minute; the peer answers pings by nothing else here, so the clock is turned at once.
    world.wait(60 * S - 30 * MS);
    assert_eq!(world.client(conn).retry(2).reason, Refusal::Deadline);
}

#[test]
fn slow_silent_and_stuck_peers_are_cut() {
    // Says nothing; says the half of a preface; is behind the handshake and does not greet.
    let mut world = world();
    let (silent, _) = world.connect(ABROAD, Noise, 1);
    let (half, out) = world.connect(ABROAD, Noise, 1);
    world.core.bytes(half, &out[..8], 0);
    let (rude, out) = world.connect(ABROAD, Noise, 1);
    world.core.bytes(rude, &out, 0);
    world.wait(5 * S - 1);
    assert!(
        [silent, half, rude]
            .iter()
            .all(|conn| world.cut_of(*conn).is_none_or(|cut| cut == Cut::SlowFrame))
    );
    world.wait(1);
    assert_eq!(world.cut_of(silent), Some(Cut::HandshakeTimeout));
    assert_eq!(world.cut_of(half), Some(Cut::SlowFrame), "8 bytes in three seconds");
    assert_eq!(world.cut_of(rude), Some(Cut::HandshakeTimeout));

    // The half of a frame and nothing more; a frame at 5,000 bytes a second that does not end in ten seconds.
    let [stopped, endless, idle] = [1, 2, 3].map(|peer| world.join(LOOPBACK, Clear, peer));
    let frame = world.sealed(stopped, Frame::request(Kind::SubmitReceipts, 1, 0, &rows(&[1; 300])));
    let start = world.now_us;
    world.core.bytes(stopped, &frame[..100], start);
    world.core.bytes(endless, &frame[..5_000], start);
    for second in 1..=10u64 {
        world.wait(S);
        let at = second as usize * 5_000;
        world.core.bytes(endless, &frame[at..at + 5_000], world.now_us);
        assert_eq!(world.cut_of(stopped).is_some(), second >= 3, "second {second}");
        let expected = (second == 10).then_some(Cut::FrameTimeout);
        assert_eq!(world.cut_of(endless), expected, "second {second}");
    }
    assert_eq!(world.cut_of(stopped), Some(Cut::SlowFrame));
    // A minute of silence brings a ping, another the end; who answers stays.
    world.wait(60 * S - 10 * S);
    assert_eq!(world.client(idle).frames.pop().map(|frame| frame.0), Some(Kind::Ping));
    world.send(idle, Kind::Pong, 0, &[]);
    world.wait(60 * S);
    assert_eq!(world.client(idle).frames.pop().map(|frame| frame.0), Some(Kind::Ping));
    world.wait(60 * S - 1);
    assert_eq!(world.cut_of(idle), None);
    world.wait(1);
    assert_eq!(world.cut_of(idle), Some(Cut::Idle));
}

#[test]
fn who_does_not_read_is_not_read_and_then_cut() {
    let limits = CoreLimits {
        unread_bytes_max: 3000,
        unread_bytes_pause: 1000,
        ..CoreLimits::default()
    };
    let mut world = World::new(limits);
    let [many, few] = [1, 2].map(|peer| world.join(LOOPBACK, Clear, peer));
    for conn in [many, few] {
        world.client(conn).reads = false;
    }
    // An answer of 10 rows has 344 bytes: the third makes more than 1,000, the ninth more than 3,000.
    for request in 0..9 {
        assert_eq!(
            (world.client(many).is_paused, world.cut_of(many)),
            (request >= 3, None),
            "{request} unread"
        );
        world.send(many, Kind::SubmitReceipts, request, &rows(&[200; 10]));
    }
    assert_eq!(world.cut_of(many), Some(Cut::Unread));
    // One answer is never too much, and half a minute is given to read it.
    world.send(few, Kind::SubmitReceipts, 1, &rows(&[200; 300]));
    assert_eq!((world.client(few).is_paused, world.cut_of(few)), (true, None));
    world.wait(30 * S - 1);
    world.core.sent(few, 1, world.now_us);
    world.wait(30 * S - 1);
    assert_eq!(world.cut_of(few), None, "a byte is progress");
    world.wait(1);
    assert_eq!(world.cut_of(few), Some(Cut::Unread));
}

#[test]
fn what_breaks_the_form_is_cut_for_its_reason() {
    let raw = |kind: Kind, body: &[u8]| {
        let mut world = world();
        let conn = world.join(LOOPBACK, Clear, 1);
        world.send(conn, kind, 1, body);
        world.cut_of(conn)
    };
    assert_eq!(raw(Kind::SubmitReceipts, &[1; 319]), Some(Cut::Body));
    assert_eq!(raw(Kind::SubmitObjects, &[]), Some(Cut::Body));
    assert_eq!(raw(Kind::GetPeer, &[1; 33]), Some(Cut::Body));
    assert_eq!(raw(Kind::Hello, &hello().to_body()), Some(Cut::Hello), "a second one");
    assert_eq!(raw(Kind::ReceiptVerdicts, &[]), Some(Cut::Unasked));
    assert_eq!(raw(Kind::Pong, &[]), Some(Cut::Unasked));

    let mut world = world();
    let conn = world.join(LOOPBACK, Clear, 1);
    let mut header = world.sealed(conn, Frame::request(Kind::SubmitReceipts, 1, 0, &[]));
    header[..4].copy_from_slice(&((1u32 << 20) + 1).to_le_bytes());
    world.core.bytes(conn, &header, 0);
    world.pump();
    assert_eq!(world.cut_of(conn), Some(Cut::Oversized));
    let counted: Vec<_> = world.core.counters().cuts().filter(|(_, count)| *count > 0).collect();
    assert_eq!(counted, [(Cut::Oversized, 1)]);

    let first = |kind, body: &[u8]| {
        let mut world = World::new(CoreLimits::default());
        let (conn, out) = world.connect(LOOPBACK, Clear, 1);
        world.core.bytes(conn, &out, 0);
        world.pump();
        world.send(conn, kind, 1, body);
        world.cut_of(conn)
    };
    assert_eq!(first(Kind::Ping, &[]), Some(Cut::Hello));
    assert_eq!(first(Kind::Welcome, &[]), Some(Cut::Hello));
    let newer = Hello {
        version_min: 2,
        version_max: 9,
        ..hello()
    };
    assert_eq!(first(Kind::Hello, &newer.to_body()), Some(Cut::NoCommonVersion));
    assert_eq!(first(Kind::Hello, &hello().to_body()), None);
}

#[test]
fn who_is_not_let_in_is_cut_at_the_handshake_or_when_a_list_changes() {
    let mut world = world();
    let conn = world.join(LOOPBACK, Noise, 1);
    let other = world.join(LOOPBACK, Noise, 2);
    world.core.ban(identity(1).id(), 10 * S, 0);
    world.pump();
    assert_eq!((world.cut_of(conn), world.cut_of(other)), (Some(Cut::Banned), None));
    let again = world.join(LOOPBACK, Noise, 1);
    assert_eq!(world.cut_of(again), Some(Cut::Banned));
    world.wait(10 * S);
    let later = world.join(LOOPBACK, Noise, 1);
    assert_eq!(world.cut_of(later), None);
    let denied = BTreeSet::from([identity(2).id()]);
    world.core.set_lists(
        Lists {
            denied,
            ..Lists::default()
        },
        world.now_us,
    );
    world.pump();
    assert_eq!((world.cut_of(later), world.cut_of(other)), (None, Some(Cut::Denied)));
    // In the clear from elsewhere.
    let (conn, out) = world.connect(ABROAD, Clear, 3);
    world.core.bytes(conn, &out, world.now_us);
    world.pump();
    assert_eq!(world.cut_of(conn), Some(Cut::ClearRefused));
    assert_eq!(world.core.remembered()[0], world.core.sessions());
}

#[test]
fn connections_beyond_the_limits_are_cut() {
    let limits = CoreLimits {
        peer_connections_max: 2,
        prefix_connections_max: 1,
        ..CoreLimits::default()
    };
    let mut world = World::new(limits);
    let conns = [1, 1, 1].map(|peer| world.join(LOOPBACK, Noise, peer));
    assert_eq!(conns.map(|conn| world.cut_of(conn)), [None, None, Some(Cut::PeerFull)]);
    let conns = ["192.0.2.1:9", "192.0.2.2:9", "192.0.3.1:9"].map(|address| world.connect(address, Noise, 2).0);
    assert_eq!(
        conns.map(|conn| world.cut_of(conn)),
        [None, Some(Cut::PrefixFull), None]
    );
    world.core.closed(conns[0], 0);
    let (conn, _) = world.connect("192.0.2.9:9", Noise, 2);
    assert_eq!(world.cut_of(conn), None);
}

#[test]
fn a_drain_finishes_what_is_under_way() {
    let mut world = world();
    let [busy, free] = [1, 2].map(|peer| world.join(LOOPBACK, Noise, peer));
    let (new, _) = world.connect(LOOPBACK, Noise, 3);
    world.send(busy, Kind::SubmitReceipts, 1, &rows(&[1]));
    world.core.drain(world.now_us);
    world.pump();
    assert_eq!(world.cut_of(free), Some(Cut::Draining));
    assert_eq!(world.cut_of(new), Some(Cut::Draining));
    let goodbye = Goodbye {
        reason: Leave::Draining,
    }
    .to_body();
    assert_eq!(world.client(free).frames, [(Kind::Goodbye, 0, goodbye)]);
    world.send(busy, Kind::SubmitReceipts, 2, &rows(&[1]));
    assert_eq!(world.client(busy).retry(2).reason, Refusal::Draining);
    assert_eq!((world.cut_of(busy), world.core.is_drained()), (None, false));
    judge(&mut world, &[ACCEPTED]);
    assert_eq!(world.client(busy).verdicts(1), [ACCEPTED]);
    assert_eq!(
        (world.cut_of(busy), world.core.is_drained()),
        (Some(Cut::Draining), true)
    );
    let (late, _) = world.connect(LOOPBACK, Noise, 4);
    assert_eq!(world.cut_of(late), Some(Cut::Draining));
}

#[test]
fn who_says_goodbye_still_gets_its_answers() {
    let mut world = world();
    let conn = world.join(LOOPBACK, Noise, 1);
    world.send(conn, Kind::SubmitReceipts, 1, &rows(&[1]));
    world.send(conn, Kind::Goodbye, 0, &Goodbye { reason: Leave::Done }.to_body());
    assert_eq!(world.cut_of(conn), None);
    judge(&mut world, &[ACCEPTED]);
    assert_eq!(world.client(conn).verdicts(1), [ACCEPTED]);
    assert_eq!(world.cut_of(conn), Some(Cut::PeerLeft));
}

#[test]
fn peers_are_asked_and_their_silence_is_told() {
    let mut world = world();
    let conn = world.join(LOOPBACK, Noise, 1);
    let ask = |world: &mut World| {
        let ticket = world
            .core
            .ask(conn, Kind::Challenge, b"start", S, world.now_us)
            .unwrap();
        world.pump();
        ticket
    };
    let ticket = ask(&mut world);
    assert_eq!(
        world.client(conn).frames.pop(),
        Some((Kind::Challenge, 1, b"start".to_vec()))
    );
    world.wait(MS);
    world.send(conn, Kind::Answer, 1, b"rest");
    let told = Told::Answer {
        kind: Kind::Answer,
        body: b"rest".to_vec(),
        took_us: MS,
    };
    assert_eq!(world.told.pop(), Some((conn, ticket, told)));
    // Silence is told once; what comes after is dropped, and no offence.
    let ticket = ask(&mut world);
    world.wait(S);
    world.wait(S);
    assert_eq!(world.told, [(conn, ticket, Told::Silence)]);
    world.told.clear();
    world.send(conn, Kind::Retry, 2, &[1, 9]);
    assert_eq!((world.told.len(), world.core.counters().late), (0, 1));
    // Gone, and not there.
    let ticket = ask(&mut world);
    world.core.closed(conn, world.now_us);
    world.pump();
    assert_eq!(world.told, [(conn, ticket, Told::Gone(Cut::PeerClosed))]);
    assert_eq!(world.core.ask(conn, Kind::Challenge, b"", S, world.now_us), None);
    // An answer of another type is none.
    let conn = world.join(LOOPBACK, Noise, 1);
    world
        .core
        .ask(conn, Kind::Challenge, b"start", S, world.now_us)
        .unwrap();
    world.pump();
    world.send(conn, Kind::Piece, 1, b"rest");
    assert_eq!(world.cut_of(conn), Some(Cut::Unasked));
}

#[test]
fn a_smaller_limit_of_the_wire_holds() {
    let wire = WireLimits {
        body_bytes_max: 640,
        ..WireLimits::default()
    };
    let mut world = World::of(setup(
        CoreLimits {
            wire,
            ..CoreLimits::default()
        },
        1,
    ));
    let conn = world.join(LOOPBACK, Noise, 1);
    world.send(conn, Kind::SubmitReceipts, 1, &rows(&[200; 2]));
    assert_eq!(world.cut_of(conn), None);
    world.send(conn, Kind::SubmitReceipts, 1, &rows(&[200; 3]));
    assert_eq!(world.cut_of(conn), Some(Cut::Oversized));
}
