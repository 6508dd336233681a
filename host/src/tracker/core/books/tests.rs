//! The books of admission: shares, windows, waste, connections, handshakes.
//! Small limits, so that every one is reached.
//! Never a clock: time is a number.

use super::*;

/// Shares of 1,000 receipts, 500 objects and 100 queries, of 1,024 altogether.
fn limits() -> CoreLimits {
    CoreLimits {
        queued_items_max: 1024,
        receipts_share_per_1024: 1000,
        objects_share_per_1024: 500,
        queries_share_per_1024: 100,
        peer_items_min: 10,
        peer_items_first: 1024,
        prefix_connections_max: 3,
        prefix_connections_burst: 5,
        prefix_connections_a_second: 1,
        peer_connections_max: 2,
        connections_max: 8,
        remembered_max: 4,
        peer_waste_us_a_second: 1000,
        peer_waste_us_burst: 100,
        prefix_waste_us_a_second: 1000,
        prefix_waste_us_burst: 150,
        ..CoreLimits::default()
    }
}

fn with_peers(count: u8) -> Books {
    let mut books = Books::new(limits());
    for peer in 0..count {
        books.join(&[peer; 32], 0).unwrap();
    }
    books
}

fn fill(books: &mut Books, peer: u8) -> u64 {
    let admitted = std::iter::repeat_with(|| books.admit(Class::Receipts, 1, &[peer; 32], 0));
    admitted.take_while(Result::is_ok).count() as u64
}

#[test]
fn a_peer_gets_what_is_free_and_the_next_one_still_finds_room() {
    let mut books = with_peers(3);
    assert_eq!(fill(&mut books, 0), 500, "half alone");
    assert_eq!(fill(&mut books, 1), 250, "half of the rest");
    assert_eq!(fill(&mut books, 2), 125);
    let refused = books.admit(Class::Receipts, 1, &[0; 32], 0).map_err(|not| not.reason);
    assert_eq!(refused, Err(Refusal::PeerShare));
    // Another class has its own share, and what is left altogether: 1,024 - 875.
    assert_eq!(books.admit(Class::Queries, 50, &[0; 32], 0), Ok(()));
    let refused = books.admit(Class::Queries, 51, &[1; 32], 0).map_err(|not| not.reason);
    assert_eq!(refused, Err(Refusal::QueueFull), "above the share of queries");
    let refused = books.admit(Class::Objects, 100, &[1; 32], 0).map_err(|not| not.reason);
    assert_eq!(refused, Err(Refusal::QueueFull), "above the whole queue");
    // What is done makes room.
    books.release(Class::Receipts, 500, &[0; 32]);
    assert_eq!(books.admit(Class::Objects, 100, &[1; 32], 0), Ok(()));
    assert_eq!(books.queued, [375, 100, 50]);
}

#[test]
fn a_peer_has_to_show_what_it_hands_in_before_it_has_much_waiting() {
    let limits = CoreLimits {
        peer_items_first: 20,
        ..limits()
    };
    let mut books = Books::new(limits);
    books.join(&[0; 32], 0).unwrap();
    let all = |books: &mut Books| {
        let got = fill(books, 0);
        books.release(Class::Receipts, got, &[0; 32]);
        got
    };
    assert_eq!(all(&mut books), 20);
    // One frame that is longer is heard, and nothing beside it.
    assert_eq!(books.admit(Class::Receipts, 100, &[0; 32], 0), Ok(()));
    assert_eq!(fill(&mut books, 0), 0);
    books.release(Class::Receipts, 100, &[0; 32]);
    books.shown(100, 0, 100, &[0; 32], None);
    assert_eq!(all(&mut books), 120);
    // One in a hundred is forgiven, one in five is not.
    books.shown(99, 1, 0, &[0; 32], None);
    assert_eq!(all(&mut books), 203);
    books.shown(80, 20, 0, &[0; 32], None);
    assert_eq!(all(&mut books), 20);
    // It never gets more than what all share.
    books.shown(1 << 40, 0, 0, &[0; 32], None);
    assert_eq!(all(&mut books), 500);
    assert_eq!(
        books.admit(Class::Queries, 50, &[0; 32], 0),
        Ok(()),
        "questions are not in vain"
    );
}

#[test]
fn who_wastes_time_is_not_listened_to_until_it_is_paid_back() {
    let mut books = with_peers(2);
    let prefix = books.connect("10.0.0.1".parse().unwrap(), 0).unwrap();
    books.shown(0, 1, 110, &[0; 32], prefix);
    let reason = |result: Result<(), NotNow>| result.map_err(|not| (not.reason, not.after_ms));
    // 10 us over at 1,000 us a second: 10 ms.
    assert_eq!(reason(books.listen(&[0; 32], prefix, 0)), Err((Refusal::PeerWaste, 11)));
    assert_eq!(reason(books.listen(&[1; 32], prefix, 0)), Ok(()), "a neighbour");
    assert_eq!(reason(books.listen(&[0; 32], prefix, 10_000)), Ok(()));
    // Two neighbours together use up what their prefix has.
    books.shown(0, 1, 60, &[1; 32], prefix);
    assert_eq!(
        reason(books.listen(&[1; 32], prefix, 10_000)),
        Err((Refusal::PrefixWaste, 11))
    );
    assert_eq!(reason(books.listen(&[1; 32], None, 10_000)), Ok(()), "from elsewhere");
}

#[test]
fn connections_are_counted_by_prefix_by_peer_and_altogether() {
    let mut books = Books::new(limits());
    let address = |text: &str| text.parse().unwrap();
    let mut connect = |text: &str, now_us| books.connect(address(text), now_us);
    let prefix = connect("10.0.0.1", 0).unwrap();
    connect("10.0.0.2", 0).unwrap();
    connect("10.0.0.3", 0).unwrap();
    assert_eq!(connect("10.0.0.4", 0), Err(Cut::PrefixFull));
    assert_eq!(connect("127.0.0.1", 0), Ok(None), "loopback is the operator's");
    books.disconnect(prefix);
    books.connect(address("10.0.0.4"), 0).unwrap();
    books.disconnect(prefix);
    books.connect(address("10.0.0.5"), 0).unwrap();
    books.disconnect(prefix);
    // Five of a burst of five; a second later there is another.
    assert_eq!(books.connect(address("10.0.0.6"), 0), Err(Cut::PrefixRate));
    assert!(books.connect(address("10.0.0.6"), 1_000_000).is_ok());
    for host in 1..=3 {
        books.connect(address(&format!("10.0.{host}.1")), 0).unwrap();
    }
    assert_eq!(
        books.connect(address("10.0.9.1"), 0),
        Err(Cut::ConnectionsFull),
        "four prefixes are remembered"
    );
    books.connect(address("127.0.0.1"), 0).unwrap();
    assert_eq!(
        books.connect(address("127.0.0.1"), 0),
        Err(Cut::ConnectionsFull),
        "eight altogether"
    );
    books.join(&[1; 32], 0).unwrap();
    books.join(&[1; 32], 0).unwrap();
    assert_eq!(books.join(&[1; 32], 0), Err(Cut::PeerFull));
    books.leave(&[1; 32]);
    books.join(&[1; 32], 0).unwrap();
}

#[test]
fn a_flood_of_handshakes_costs_puzzles_that_get_harder_and_then_nobody_is_let_in() {
    let mut books = Books::new(CoreLimits {
        handshakes_a_second: 10,
        handshakes_burst: 4,
        puzzle_bits_min: 5,
        puzzle_bits_max: 7,
        prefix_connections_max: 100,
        prefix_connections_burst: 100,
        connections_max: 100,
        ..limits()
    });
    let flood = |books: &mut Books, now_us: u64| {
        let from = "10.0.0.1".parse().unwrap();
        std::iter::repeat_with(|| {
            books.connect(from, now_us)?;
            let bits = books.puzzle_bits(now_us)?;
            books.computed();
            Ok(bits)
        })
        .take_while(|bits: &Result<u8, Cut>| bits.is_ok())
        .flatten()
        .collect::<Vec<_>>()
    };
    // The burst is free, each burst of debt is a bit, and there are three sorts of puzzle.
    let bits = [0, 5, 6, 7].map(|bits| [bits; 4]).concat();
    assert_eq!(flood(&mut books, 0), bits);
    assert_eq!(books.connect("10.0.9.1".parse().unwrap(), 0), Err(Cut::HandshakeRate));
    assert_eq!(
        books.connect("127.0.0.1".parse().unwrap(), 0),
        Ok(None),
        "the operator's"
    );
    // A tenth of a second later one more, and behind the whole debt everything is as it was.
    assert_eq!(flood(&mut books, 100_000), [7]);
    assert_eq!(flood(&mut books, 3_000_000), bits);
    assert_eq!(books.remembered()[0], 34, "who was turned away is not counted");
    // With other limits the same debt is another one.
    let limits = CoreLimits {
        handshakes_burst: 100,
        ..books.limits
    };
    books.set_limits(limits);
    assert_eq!(books.puzzle_bits(3_000_000), Ok(5));
}

#[test]
fn who_owes_is_remembered_and_others_are_forgotten() {
    let mut books = with_peers(2);
    books.shown(0, 1, 1000, &[0; 32], None);
    books.leave(&[0; 32]);
    books.leave(&[1; 32]);
    books.forget(0);
    assert_eq!(books.remembered(), [0, 1, 0], "who comes again still owes");
    books.join(&[0; 32], 1).unwrap();
    assert!(books.listen(&[0; 32], None, 1).is_err());
    books.leave(&[0; 32]);
    books.forget(1_000_000);
    assert_eq!(books.remembered(), [0, 0, 0]);
}

#[test]
fn many_are_looked_through_part_by_part() {
    let mut books = Books::new(CoreLimits::default());
    let id = |number: usize| {
        let mut id = [0; 32];
        id[..8].copy_from_slice(&number.to_be_bytes());
        id
    };
    // Two parts and one more; every third has a connection.
    for number in 0..2 * LOOK_AT_ONCE + 1 {
        books.join(&id(number), 0).unwrap();
        if number % 3 > 0 {
            books.leave(&id(number));
        }
    }
    let mut left = Vec::new();
    for _ in 0..4 {
        books.forget(0);
        left.push(books.remembered()[1]);
    }
    let kept = (2 * LOOK_AT_ONCE + 1).div_ceil(3);
    assert_eq!(left[2..], [kept, kept], "{left:?}");
    assert!(left[0] > left[1] && left[1] > kept, "{left:?}");
}
