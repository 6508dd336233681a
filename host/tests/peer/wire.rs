//! Frames and messages: both directions, pieces of any size, and every kind of damage.
//! Random and chosen streams; what a stream says does not depend on how it is cut.
//! Never accepts a damaged frame: each check has a twin that breaks only it.

use perigee::{
    chain::utxo::{Header, wire::DecodeError},
    config::Config,
    ingest::peer::{
        Inbound, PeerError, PeerParams, Request,
        message::{Command, HEADERS_MAX, INVENTORY_MAX, Item, LOCATOR_MAX, Message, USER_AGENT_BYTES_MAX, Version},
        wire::{FRAME_HEADER_BYTES, FrameReader},
    },
};
use proptest::{collection::vec, prelude::*};

use crate::support::*;

/// Reads a stream in pieces; what it was when it ended in an error, the error's line stands last.
fn read(stream: &[u8], piece_bytes: usize, message_bytes_max: usize) -> (Vec<(Command, Vec<u8>)>, Option<String>) {
    let mut reader = FrameReader::new(PARAMS.magic, message_bytes_max);
    let mut frames = Vec::new();
    for mut piece in stream.chunks(piece_bytes.max(1)) {
        loop {
            match reader.read(&mut piece) {
                Ok(Some(frame)) => frames.push((frame.command, frame.payload)),
                Ok(None) => break,
                Err(error) => return (frames, Some(error.to_string())),
            }
        }
        assert!(piece.is_empty(), "without a message nothing is left over");
    }
    (frames, reader.within())
}

fn decoded(command: Command, payload: &[u8]) -> Result<Message, DecodeError> {
    Message::decode(command, payload.to_vec(), &PARAMS)
}

/// One of each message, at its smallest and at its limits.
fn corpus() -> Vec<Message> {
    let item = |number: usize| Item {
        kind: 0x4000_0002,
        id: [u8::try_from(number % 251).unwrap(); 32],
    };
    let items = |count: usize| (0..count).map(item).collect::<Vec<_>>();
    let locator = |count: usize| Message::GetHeaders {
        version: 70_015,
        locator: vec![[4; 32]; count],
        stop: [5; 32],
    };
    let agent = |len: usize| {
        Message::Version(Version {
            user_agent: vec![b'a'; len],
            ..version()
        })
    };
    vec![
        agent(0),
        agent(USER_AGENT_BYTES_MAX),
        Message::Verack,
        Message::SendHeaders,
        Message::Ping(0),
        Message::Pong(u64::MAX),
        locator(0),
        locator(LOCATOR_MAX),
        Message::Headers(vec![]),
        Message::Headers(headers([3; 32], 1)),
        // 253 is the first count that takes three bytes.
        Message::Headers(headers([3; 32], 253)),
        Message::Headers(headers([3; 32], HEADERS_MAX)),
        Message::Inv(vec![]),
        Message::Inv(items(1)),
        Message::GetData(items(252)),
        Message::NotFound(items(INVENTORY_MAX)),
        Message::Block(vec![]),
        Message::Block(vec![0xab; 100_000]),
    ]
}

#[test]
fn every_message_comes_back_as_it_was_however_it_is_cut() {
    let corpus = corpus();
    let stream: Vec<u8> = corpus.iter().flat_map(bytes).collect();
    // 1: each byte alone; 23 to 25: around the header of a frame; a size in the middle; all at once.
    for piece_bytes in [1, 23, 24, 25, 4_099, stream.len()] {
        let (frames, end) = read(&stream, piece_bytes, 8 << 20);
        assert_eq!(end, None, "{piece_bytes}");
        assert_eq!(frames.len(), corpus.len());
        for ((command, payload), message) in frames.iter().zip(&corpus) {
            assert_eq!(*command, message.command());
            assert_eq!(decoded(*command, payload).as_ref(), Ok(message), "{piece_bytes}");
        }
    }
}

/// `verack` as every node sends it: Bitcoin Core's own bytes but for the magic.
#[test]
fn a_frame_is_the_bytes_that_nodes_send() {
    let verack = "fabfb5da76657261636b000000000000000000005df6e0e2";
    assert_eq!(hex::encode(bytes(&Message::Verack)), verack);
    // BIP31 and the developer reference: the nonce is little-endian.
    let ping = hex::encode(bytes(&Message::Ping(0x0102_0304_0506_0708)));
    assert_eq!(&ping[48..], "0807060504030201");
}

#[test]
fn names_are_known_both_ways() {
    for message in corpus() {
        let command = message.command();
        assert_eq!(Command::by_name(command.name()), command);
    }
    for name in ["", "Version", "versio", "addr", "other"] {
        assert_eq!(Command::by_name(name), Command::Other, "{name}");
    }
}

/// What the header of a frame says, with one thing wrong each.
#[test]
fn a_broken_frame_ends_the_stream_at_its_place() {
    let good = bytes(&Message::Ping(7));
    let fails = |place: usize, with: &[u8]| {
        let mut stream = good.clone();
        stream[place..place + with.len()].copy_from_slice(with);
        // The second frame: what came before it is intact.
        let (frames, end) = read(&[good.as_slice(), &stream].concat(), 7, 100);
        assert_eq!(frames.len(), 1);
        end.unwrap()
    };
    assert_eq!(fails(3, &[0xdb]), "message 1: magic: expected fabfb5da, got fabfb5db");
    let line = "message 1: command: expected printable ASCII padded with zeros, got ";
    // A control character, a byte above ASCII, and a letter behind the padding.
    assert_eq!(fails(4, &[0x1f]), format!("{line}1f696e670000000000000000"));
    assert_eq!(fails(7, &[0x7f]), format!("{line}70696e7f0000000000000000"));
    assert_eq!(fails(15, b"g"), format!("{line}70696e670000000000000067"));
    assert_eq!(
        fails(16, &[9]),
        "message 1 (ping): length: expected at most 8 bytes, got 9"
    );
    assert_eq!(
        fails(20, &[0; 4]).split(": expected ").next(),
        Some("message 1 (ping): checksum")
    );
    let sum = hex::encode(&good[20..24]);
    assert!(fails(24, &[8]).ends_with(&format!(", got {sum}")));
    // The negative control: with the byte that was there nothing fails.
    let (frames, end) = read(&[good.as_slice(), &good].concat(), 7, 100);
    assert_eq!((frames.len(), end), (2, None));
}

/// Four wrong bytes are enough: the rest of the header need not come.
#[test]
fn a_wrong_magic_is_known_by_its_last_byte() {
    for piece_bytes in [1, 3, 4] {
        let (_, end) = read(&[0xfa, 0xbf, 0xb5, 0xdb], piece_bytes, 100);
        assert_eq!(end.unwrap(), "message 0: magic: expected fabfb5da, got fabfb5db");
        let (_, end) = read(&[0xf0, 0xbf, 0xb5], piece_bytes, 100);
        assert_eq!(end.unwrap(), "the header of message 0");
    }
}

#[test]
fn a_length_is_refused_before_a_byte_of_it_has_come() {
    let header = |name: &str, length: u32| {
        let mut frame = raw(name, &[]);
        frame[16..20].copy_from_slice(&length.to_le_bytes());
        read(&frame, FRAME_HEADER_BYTES, 5_000_000).1.unwrap()
    };
    let limits = [
        ("verack", 0),
        ("sendheaders", 0),
        ("ping", 8),
        ("version", 1_024),
        ("getheaders", 4 + 9 + 32 * 102),
        ("inv", 9 + 36 * 50_000),
        // Those that have no limit by the protocol have that of all messages.
        ("headers", 5_000_000),
        ("block", 5_000_000),
        ("unheard", 5_000_000),
    ];
    for (name, limit) in limits {
        let over = header(name, limit + 1);
        let expected = format!(
            "message 0 ({name}): length: expected at most {limit} bytes, got {}",
            limit + 1
        );
        assert_eq!(over, expected);
        if limit > 0 {
            let waits = format!("message 0 ({name}), {limit} bytes before its end");
            assert_eq!(header(name, limit), waits, "at the limit the bytes are waited for");
        }
    }
}

/// An unknown message is skipped, not kept, and its checksum holds all the same.
#[test]
fn a_message_of_another_name_is_skipped_to_its_end() {
    let mut stream = raw("mwebheader", &[7; 3_000]);
    stream.extend(bytes(&Message::Ping(1)));
    let (frames, end) = read(&stream, 1_000, 3_000);
    assert_eq!((frames.len(), end), (2, None));
    assert_eq!(frames[0], (Command::Other, vec![]));
    stream[FRAME_HEADER_BYTES] ^= 1;
    assert!(
        read(&stream, 1_000, 3_000)
            .1
            .unwrap()
            .starts_with("message 0 (mwebheader): checksum: expected ")
    );
}

#[test]
fn lists_are_bounded_before_they_are_read() {
    let fails = |command: Command, payload: &[u8]| decoded(command, payload).unwrap_err().to_string();
    // 50,001 as a compact size, and nothing behind it.
    let many = [0xfd, 0x51, 0xc3];
    for command in [Command::Inv, Command::GetData, Command::NotFound] {
        assert_eq!(
            fails(command, &many),
            "inventory count at offset 0: expected at most 50000, got 50001"
        );
        let held = "inventory count at offset 0: expected at most 0 in the bytes left, got 50000";
        assert_eq!(fails(command, &[0xfd, 0x50, 0xc3]), held);
    }
    let headers = [0xfd, 0xd1, 0x07];
    assert_eq!(
        fails(Command::Headers, &headers),
        "headers count at offset 0: expected at most 2000, got 2001"
    );
    let locator = [&[0; 4], &[102][..]].concat();
    assert_eq!(
        fails(Command::GetHeaders, &locator),
        "locator count at offset 4: expected at most 101, got 102"
    );
    let mut agent = Vec::new();
    Message::Version(Version {
        user_agent: vec![b'a'; USER_AGENT_BYTES_MAX + 1],
        ..version()
    })
    .encode_into(&mut agent);
    let line = "version user agent at offset 80: expected at most 256 bytes, got 257";
    assert_eq!(fails(Command::Version, &agent), line);
}

#[test]
fn bytes_behind_a_message_are_none_of_it_except_behind_a_version() {
    for message in corpus() {
        let mut payload = Vec::new();
        message.encode_into(&mut payload);
        payload.push(0);
        let got = decoded(message.command(), &payload);
        match message.command() {
            Command::Version => assert_eq!(got, Ok(message)),
            Command::Block => assert_eq!(got, Ok(Message::Block(payload))),
            _ => assert!(
                got.is_err_and(|error| error.got == "1 more bytes"),
                "{:?}",
                message.command()
            ),
        }
    }
}

/// Before BIP37 a version ended with the height.
#[test]
fn a_version_may_end_before_its_last_flag() {
    let mut payload = Vec::new();
    Message::Version(Version {
        relay: false,
        ..version()
    })
    .encode_into(&mut payload);
    payload.pop();
    assert_eq!(
        decoded(Command::Version, &payload),
        Ok(Message::Version(version())),
        "then it wants transactions"
    );
    payload.pop();
    let line = "version start height at offset 104: expected 4 bytes, got 3";
    assert_eq!(decoded(Command::Version, &payload).unwrap_err().to_string(), line);
}

/// Entries of other lengths: a chain says by its first bytes how long a header is (AuxPoW is behind version bit 8).
#[test]
fn headers_may_be_longer_where_the_chain_says_so() {
    fn header_bytes(bytes: &[u8]) -> Result<usize, DecodeError> {
        let version = bytes
            .get(1)
            .ok_or_else(|| DecodeError::new(0, "header", "80 bytes", bytes.len()))?;
        Ok(if version & 1 == 1 { 100 } else { 80 })
    }
    let params = PeerParams { header_bytes, ..PARAMS };
    let plain = headers([1; 32], 2);
    let mut merged = plain[1].clone();
    merged[1] |= 1;
    merged.extend([0xee; 20]);
    let list = vec![plain[0].clone(), merged.clone(), plain[1].clone()];
    let mut payload = Vec::new();
    Message::Headers(list.clone()).encode_into(&mut payload);
    let got = Message::decode(Command::Headers, payload.clone(), &params);
    assert_eq!(got, Ok(Message::Headers(list)));
    // The twin: read as plain headers, the count behind the second is missed.
    let line = decoded(Command::Headers, &payload).unwrap_err().to_string();
    assert_eq!(line, "header transaction count at offset 162: expected 0, got 238");
    // Through a session: the longer header builds on the one before it.
    let mut played = Played::ready_with(&params, &Config::default());
    let child = vec![plain[0].clone(), merged];
    played.say(&Message::Headers(child.clone())).unwrap();
    assert!(matches!(&played.events()[..], [Inbound::Headers(got)] if *got == child));
    // Cut within the longer part.
    let cut = Message::decode(Command::Headers, payload[..170].to_vec(), &params).unwrap_err();
    assert_eq!(cut.to_string(), "header at offset 82: expected 100 bytes, got 88");
}

/// A session after some messages: what it says, what it passes on, its score, and its end.
fn outcome(stream: &[u8], piece_bytes: usize) -> (Vec<u8>, Vec<String>, u32, Option<String>) {
    let mut played = Played::ready(&Config::default());
    let id = id(&headers([1; 32], 1)[0]);
    let (locator, stop) = (vec![[1; 32]], [0; 32]);
    played.ask(Request::GetHeaders { locator, stop }).unwrap();
    played.ask(Request::GetBlocks(vec![id])).unwrap();
    let mut end = None;
    for piece in stream.chunks(piece_bytes.max(1)) {
        if let Err(error) = played.say_bytes(piece) {
            assert!(
                !matches!(error, PeerError::Limit { .. } | PeerError::Timeout { .. }),
                "{error}"
            );
            end = Some(line(Err(error)));
            break;
        }
    }
    let events = played.events().iter().map(|event| format!("{event:?}")).collect();
    (played.session.outgoing().to_vec(), events, played.session.score(), end)
}

fn any_message() -> impl Strategy<Value = Message> {
    let id = || any::<[u8; 32]>();
    let items =
        || vec((any::<u32>(), id()), 0..5).prop_map(|list| list.into_iter().map(|(kind, id)| Item { kind, id }));
    prop_oneof![
        Just(Message::Verack),
        Just(Message::SendHeaders),
        any::<u64>().prop_map(Message::Ping),
        any::<u64>().prop_map(Message::Pong),
        (any::<i32>(), vec(id(), 0..4), id()).prop_map(|(version, locator, stop)| Message::GetHeaders {
            version,
            locator,
            stop
        }),
        (0..4usize).prop_map(|count| Message::Headers(headers([1; 32], count))),
        vec(any::<[u8; 80]>(), 0..3).prop_map(|list| Message::Headers(list.iter().map(|one| one.to_vec()).collect())),
        items().prop_map(|items| Message::Inv(items.collect())),
        items().prop_map(|items| Message::NotFound(items.collect())),
        (0..200usize).prop_map(|body| Message::Block(blocks(&headers([1; 32], 1), body).remove(0))),
        vec(any::<u8>(), 0..200).prop_map(Message::Block),
        (any::<[u8; 7]>(), vec(any::<u8>(), 0..300), any::<bool>()).prop_map(|(numbers, user_agent, relay)| {
            let [version, services, time, nonce, start_height, ..] = numbers;
            Message::Version(Version {
                version: i32::from(version) - 128,
                services: u64::from(services),
                time: i64::from(time),
                nonce: u64::from(nonce),
                user_agent,
                start_height: i32::from(start_height),
                relay,
            })
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// What is encoded decodes to itself, or is one of the lists and texts that are over a limit.
    #[test]
    fn messages_round_trip(message in any_message()) {
        let mut payload = Vec::new();
        message.encode_into(&mut payload);
        match decoded(message.command(), &payload) {
            Ok(got) => prop_assert_eq!(got, message),
            Err(error) => prop_assert!(error.field == "version user agent", "{}", error),
        }
    }

    /// Any bytes as any message: an answer or an error with a place inside of them.
    #[test]
    fn payloads_of_any_bytes_do_no_harm(payload in vec(any::<u8>(), 0..400), which in 0..12usize) {
        let all = [
            Command::Version, Command::Verack, Command::Ping, Command::Pong, Command::GetHeaders, Command::Headers,
            Command::SendHeaders, Command::Inv, Command::GetData, Command::NotFound, Command::Block, Command::Other,
        ];
        if let Err(error) = decoded(all[which], &payload) {
            prop_assert!(error.offset <= payload.len());
        }
    }

    /// A stream of messages with some bytes changed, cut into pieces of any size: it neither panics nor does the cutting
    /// change what a session makes of it.
    #[test]
    fn a_damaged_stream_is_the_same_however_it_is_cut(
        messages in vec(any_message(), 1..6),
        damage in vec((any::<prop::sample::Index>(), any::<u8>()), 0..3),
        cut in any::<prop::sample::Index>(),
        piece_bytes in 1..200usize,
    ) {
        let mut stream: Vec<u8> = messages.iter().flat_map(bytes).collect();
        for (place, value) in damage {
            let place = place.index(stream.len());
            stream[place] = value;
        }
        stream.truncate(cut.index(stream.len()).max(stream.len() / 2));
        let whole = outcome(&stream, stream.len());
        prop_assert_eq!(&outcome(&stream, piece_bytes), &whole);
        prop_assert_eq!(&outcome(&stream, 1), &whole);
    }

    /// Damage to payloads under intact frames goes deeper than the checksum.
    #[test]
    fn damaged_payloads_in_intact_frames_do_no_harm(
        message in any_message(),
        place in any::<prop::sample::Index>(),
        value in any::<u8>(),
        piece_bytes in 1..200usize,
    ) {
        let mut payload = Vec::new();
        message.encode_into(&mut payload);
        if !payload.is_empty() {
            let place = place.index(payload.len());
            payload[place] = value;
        }
        let stream = raw(message.command().name(), &payload);
        prop_assert_eq!(outcome(&stream, piece_bytes), outcome(&stream, stream.len()));
    }
}

/// A header's bytes are the length that plain chains promise.
#[test]
fn plain_headers_are_eighty_bytes() {
    assert_eq!((PARAMS.header_bytes)(&[0; 81]), Ok(Header::BYTES));
    assert!((PARAMS.header_bytes)(&[0; 79]).is_err());
    assert!((PARAMS.links)(&[0; 79]).is_none());
}
