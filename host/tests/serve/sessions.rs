//! Connections: many requests at once, limits, ends, and clients that break the rules or stop in the midst.
//! What a client does wrong costs that client alone; what was read is answered.
//! Never waits for a time to pass, where an event can be waited for.

use std::{
    io::{Read as _, Write as _},
    net::Shutdown,
    os::unix::{fs::PermissionsExt as _, net::UnixStream},
    thread,
    time::Duration,
};

use perigee::serve::{Limits, Server, StartError};

use crate::support::{Client, ERROR, INFO, INFO_ANSWER, Running, VERDICTS, VERIFY, body, ecdsa, engines, words};

/// A record whose signature cannot hold: r = s = 1 over no digest, the key is the generator of secp256k1.
fn record(salt: u32) -> Vec<u8> {
    let key = hex::decode("0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798").unwrap();
    let mut digest = [0; 32];
    digest[..4].copy_from_slice(&salt.to_le_bytes());
    let mut signature = [0; 64];
    (signature[31], signature[63]) = (1, 1);
    ecdsa(&digest, &key, &signature)
}

#[test]
fn requests_of_a_connection_are_answered_by_their_numbers() {
    let running = Running::start(Limits::default());
    let mut client = running.client();
    let sent: Vec<u64> = (0..40u32)
        .map(|number| {
            let records: Vec<_> = (0..=number % 7).map(|row| record(number * 7 + row)).collect();
            client.send(VERIFY, 0, &body(1, 0, &records, &[]))
        })
        .collect();
    client.send(INFO, 0, &[]);
    // Nothing more will come; what was sent is answered all the same.
    client.stream.shutdown(Shutdown::Write).unwrap();
    let mut answered = Vec::new();
    while let Some((kind, request, answer)) = client.receive() {
        if kind == INFO_ANSWER {
            let info: serde_json::Value = serde_json::from_slice(&answer).unwrap();
            assert_eq!(info["rows_max"], 65_536);
            assert_eq!(info["primitives"][0]["record_bytes"], 176);
            continue;
        }
        assert_eq!(kind, VERDICTS);
        let rows = (request - 1) as u32 % 7 + 1;
        assert_eq!(answer[..4], rows.to_le_bytes());
        assert_eq!(answer[8..], vec![2; rows as usize], "request {request}");
        answered.push(request);
    }
    answered.sort_unstable();
    assert_eq!(answered, sent);
    let tally = running.server().counters().read();
    assert_eq!((tally.requests, tally.in_flight_bytes), (40, 0));
    let rows: u64 = (0..40).map(|number| number % 7 + 1).sum();
    assert_eq!(tally.rows[0], ("ecdsa", [0, rows]));
}

#[test]
fn a_body_that_is_none_is_refused_with_its_place_and_the_connection_goes_on() {
    let running = Running::start(Limits::default());
    let mut client = running.client();
    let good = body(1, 0, &[record(1)], &[]);
    let changed = |at: usize, value: u8| {
        let mut body = good.clone();
        body[at] = value;
        body
    };
    let edwards = |at: u32, bytes: u32| {
        let record = [vec![0; 96], at.to_le_bytes().to_vec(), bytes.to_le_bytes().to_vec()].concat();
        body(3, 0, &[record], b"word")
    };
    let told = [
        (vec![1, 0, 0], "body: expected at least 8 bytes, got 3"),
        (changed(0, 6), "primitive: expected 1 to 5, got 6"),
        (changed(2, 4), "policy: expected 0 to 3 for ecdsa, got 4"),
        (body(2, 1, &[], &[]), "policy: expected 0 to 0 for schnorr, got 1"),
        (changed(6, 1), "count: expected at most 65536, got 65537"),
        (
            changed(4, 2),
            "records: expected 352 bytes for 2 records of 176, got 176",
        ),
        (
            body(1, 0, &[record(1)], b"x"),
            "records: expected nothing behind the last, got 1 bytes",
        ),
        (
            changed(8 + 169, 66),
            "record 0: public_key_bytes: expected at most 65, got 66",
        ),
        (
            changed(8 + 170, 73),
            "record 0: signature_bytes: expected at most 72, got 73",
        ),
        (
            changed(8 + 175, 1),
            "record 0: unused bytes: expected zeros, got others",
        ),
        (changed(8 + 96, 1), "record 0: unused bytes: expected zeros, got others"),
        (
            edwards(1, 4),
            "record 0: message: expected a place in the 4 bytes behind the records, got another",
        ),
        (
            edwards(u32::MAX, 1),
            "record 0: message: expected a place in the 4 bytes behind the records, got another",
        ),
    ];
    for (body, expected) in &told {
        assert_eq!(client.refused(body), (2, (*expected).to_owned()));
    }
    // A few bytes may be named by many records, but not hashed without end.
    let text = vec![0; 1 << 20];
    let record_of_all = [vec![0; 100], (text.len() as u32).to_le_bytes().to_vec()].concat();
    let (code, words) = client.refused(&body(3, 0, &vec![record_of_all; 65], &text));
    assert_eq!(
        (code, words.as_str()),
        (
            2,
            "messages up to record 64: expected at most 67108864 bytes in all, got 68157440"
        )
    );
    assert_eq!(client.verify(1, 0, &[record(1)], &[]), [2]);
    assert!(client.verify(1, 0, &[], &[]).is_empty());
    let tally = running.server().counters().read();
    assert_eq!(tally.faults[1], ("body", told.len() as u64 + 1));
}

#[test]
fn a_frame_that_breaks_the_rules_ends_its_connection_alone() {
    let running = Running::start(Limits::default());
    let mut other = running.client();
    // In the clear text of a browser, an answer, and a body beyond the limit.
    let mut long = vec![0xff; 4];
    long.extend([1, 1, 1, 0]);
    long.resize(24, 0);
    for (frame, told) in [
        (
            b"GET / HTTP/1.1\r\nHost: localhost".to_vec(),
            "version: expected 1, got",
        ),
        (
            [&[0; 4][..], &[1, 0x81, 1, 0], &[0; 16]].concat(),
            "type: expected a request",
        ),
        (long, "body_bytes: expected at most 16777216, got 4294967295"),
    ] {
        let mut client = running.client();
        client.stream.write_all(&frame).unwrap();
        let (kind, request, answer) = client.receive().unwrap();
        assert_eq!((kind, request), (ERROR, 0));
        let (code, words) = words(&answer);
        assert!(code == 1 && words.contains(told), "{code}: {words}");
        assert!(client.receive().is_none());
    }
    assert_eq!(other.verify(1, 0, &[record(1)], &[]), [2]);
}

#[test]
fn who_stops_in_the_midst_of_a_frame_is_cut_and_who_is_silent_between_frames_is_not() {
    let limits = Limits {
        frame_ms_max: 100,
        ..Limits::default()
    };
    let running = Running::start(limits);
    let mut patient = running.client();
    for part in [
        &[1][..],
        &[0; 23],
        &[
            8, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9,
        ],
    ] {
        let mut client = running.client();
        client.stream.write_all(part).unwrap();
        // Cut, without a word: there is nobody who would have asked.
        assert_eq!(client.stream.read(&mut [0]).unwrap(), 0);
    }
    assert_eq!(patient.verify(1, 0, &[record(1)], &[]), [2]);
    // The room of the answered request comes back right behind its answer.
    while running.server().counters().read().in_flight_bytes > 0 {
        thread::yield_now();
    }
}

/// A client that hands in and takes nothing: its requests stop being read, others go on, and then it is cut.
#[test]
fn who_does_not_take_its_answers_is_not_read_any_more() {
    let limits = Limits {
        in_flight_requests_max: 4,
        frame_ms_max: 300,
        ..Limits::default()
    };
    let running = Running::start(limits);
    let mut greedy = running.client();
    greedy.stream.set_write_timeout(Some(Duration::from_secs(30))).unwrap();
    // Answers of 64 KiB fill the socket's buffer after a few.
    let records = vec![vec![0; 128]; 65_528];
    let request = body(2, 0, &records, &[]);
    let mut sent = 0;
    let cut = loop {
        let mut frame = (request.len() as u32).to_le_bytes().to_vec();
        frame.extend([1, 1, 1, 0]);
        frame.extend([0; 16]);
        frame.extend(&request);
        match greedy.stream.write_all(&frame) {
            Ok(()) => sent += 1,
            Err(error) => break error,
        }
        assert!(sent < 64, "nothing holds it back");
    };
    assert_eq!(cut.kind(), std::io::ErrorKind::BrokenPipe, "{cut}");
    assert_eq!(running.client().verify(1, 0, &[record(1)], &[]), [2]);
}

#[test]
fn one_connection_too_many_is_told_so() {
    let limits = Limits {
        connections_max: 2,
        ..Limits::default()
    };
    let running = Running::start(limits);
    let (mut first, mut second) = (running.client(), running.client());
    assert_eq!(first.verify(1, 0, &[record(1)], &[]), [2]);
    assert_eq!(second.verify(1, 0, &[record(1)], &[]), [2]);
    let mut third = running.client();
    let (kind, request, answer) = third.receive().unwrap();
    assert_eq!((kind, request, words(&answer).0), (ERROR, 0, 5));
    assert!(third.receive().is_none());
    drop(first);
    // There is room again as soon as the service has seen it.
    while running.server().counters().read().open > 1 {
        thread::yield_now();
    }
    assert_eq!(running.client().verify(1, 0, &[record(2)], &[]), [2]);
}

#[test]
fn a_deadline_that_has_passed_is_no_verdict() {
    let running = Running::start(Limits::default());
    let mut client = running.client();
    // Every thread that would read the request is held until its deadline is long over.
    let threads = running.machinery.pool.current_num_threads();
    let (hold, held) = crossbeam::channel::bounded::<()>(0);
    for _ in 0..threads {
        let held = held.clone();
        running.machinery.pool.spawn(move || {
            // Ends when the other side is dropped.
            let _ = held.recv();
        });
    }
    let late = client.send(VERIFY, 1, &body(1, 0, &[record(1)], &[]));
    let timely = client.send(VERIFY, 60_000_000, &body(1, 0, &[record(1)], &[]));
    while running.server().counters().read().requests < 2 {
        thread::yield_now();
    }
    drop(hold);
    let mut answers = [client.receive().unwrap(), client.receive().unwrap()];
    answers.sort_by_key(|(_, request, _)| *request);
    let [(kind, request, answer), (other_kind, other_request, _)] = &answers;
    assert_eq!((*kind, *request, words(answer).0), (ERROR, late, 3));
    assert_eq!((*other_kind, *other_request), (VERDICTS, timely));
}

#[test]
fn when_it_ends_what_was_handed_in_is_answered() {
    let mut running = Running::start(Limits::default());
    let mut client = running.client();
    let records: Vec<_> = (0..2_000).map(record).collect();
    let sent: Vec<u64> = (0..3)
        .map(|_| client.send(VERIFY, 0, &body(1, 0, &records, &[])))
        .collect();
    while running.server().counters().read().requests < 3 {
        thread::yield_now();
    }
    assert!(running.server.take().unwrap().finish(Duration::from_mins(1)));
    assert!(!running.path().exists() && UnixStream::connect(running.path()).is_err());
    let mut answered: Vec<u64> = (0..3).map(|_| client.receive().unwrap().1).collect();
    answered.sort_unstable();
    assert_eq!(answered, sent);
    assert!(client.receive().is_none());
}

#[test]
fn its_place_is_taken_from_nobody_who_is_alive() {
    let running = Running::start(Limits::default());
    let mode = std::fs::metadata(running.path()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o660);
    let start = |path: &std::path::Path| Server::start(path, engines(&running.machinery), Limits::default());
    assert!(matches!(start(&running.path()), Err(StartError::Taken { .. })));
    // What a killed service leaves: a socket that nobody answers.
    let left = running.dir.path().join("left.sock");
    drop(std::os::unix::net::UnixListener::bind(&left).unwrap());
    let server = start(&left).unwrap();
    let mut client = Client::new(UnixStream::connect(&left).unwrap());
    assert_eq!(client.verify(1, 0, &[record(1)], &[]), [2]);
    drop(server);
    let file = running.dir.path().join("file");
    std::fs::write(&file, "precious").unwrap();
    assert!(matches!(start(&file), Err(StartError::NoSocket { .. })));
    assert_eq!(std::fs::read(&file).unwrap(), b"precious");
    let nowhere = running.dir.path().join("no/such/folder");
    assert!(matches!(start(&nowhere), Err(StartError::System { .. })));
}
