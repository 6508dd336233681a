//! Peers that lie, each in one way: every lie ends the connection, with its own line.
//! What a connection cannot tell, the bytes of a block behind its header, is judged behind it.
//! Never depends on how fast a lie is told: only the lies about time are told by the time.

use std::time::Duration;

use perigee::{
    chain::utxo::display_hash,
    config::Config,
    ingest::peer::{
        Inbound, Request,
        message::{HEADERS_MAX, Message},
        serve::{Act, Chain, Server},
    },
};

use crate::support::*;

/// Limits on a peer that is to be left quickly.
const SHORT_MS: u64 = 50;

/// How a peer lies, and the line with which it is left.
struct Lie {
    name: &'static str,
    script: fn(&Message, Vec<Act>) -> Vec<Act>,
    line: fn(&[Vec<u8>]) -> String,
}

fn is_get_data(message: &Message) -> bool {
    matches!(message, Message::GetData(_))
}

const LIES: &[Lie] = &[
    Lie {
        name: "another chain",
        script: |_, _| vec![Act::Bytes(vec![0xfb, 0xc0, 0xb6, 0xdb])],
        line: |_| "message 0: magic: expected fabfb5da, got fbc0b6db".into(),
    },
    Lie {
        name: "a web server",
        script: |_, _| vec![Act::Bytes(b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec())],
        line: |_| "message 0: magic: expected fabfb5da, got 48545450".into(),
    },
    Lie {
        name: "closes without a word",
        script: |_, _| vec![Act::Close],
        line: |_| "the peer closed the connection".into(),
    },
    Lie {
        name: "never answers",
        script: |_, _| vec![Act::Mute],
        line: |_| "handshake: expected within 50 ms, got nothing".into(),
    },
    Lie {
        name: "a command that is no text",
        script: |message, honest| {
            let mut frame = raw("ping", &[0; 8]);
            frame[9] = b'x';
            if is_get_data(message) {
                vec![Act::Bytes(frame)]
            } else {
                honest
            }
        },
        line: |_| "message 3: command: expected printable ASCII padded with zeros, got 70696e670078000000000000".into(),
    },
    Lie {
        name: "a block of four gigabytes, of which nothing comes",
        script: |message, honest| {
            let mut frame = raw("block", &[]);
            frame[16..20].copy_from_slice(&[0xff; 4]);
            if is_get_data(message) {
                vec![Act::Bytes(frame), Act::Mute]
            } else {
                honest
            }
        },
        line: |_| "message 3 (block): length: expected at most 8388608 bytes, got 4294967295".into(),
    },
    Lie {
        name: "an unknown message over the limit",
        script: |message, honest| {
            let mut frame = raw("giveaway", &[]);
            frame[16..20].copy_from_slice(&(8_388_608_u32 + 1).to_le_bytes());
            if is_get_data(message) {
                vec![Act::Bytes(frame), Act::Mute]
            } else {
                honest
            }
        },
        line: |_| "message 3 (giveaway): length: expected at most 8388608 bytes, got 8388609".into(),
    },
    Lie {
        name: "a flipped bit",
        script: |message, honest| {
            let mut bytes = wire(&honest);
            if let Some(last) = bytes.last_mut() {
                *last ^= 1;
            }
            if is_get_data(message) {
                vec![Act::Bytes(bytes)]
            } else {
                honest
            }
        },
        line: |chain| {
            let mut flipped = chain[0].clone();
            let sum = |block: &[u8]| hex::encode(&perigee::chain::utxo::sha256d(block)[..4]);
            let said = sum(&flipped);
            if let Some(last) = flipped.last_mut() {
                *last ^= 1;
            }
            format!("message 3 (block): checksum: expected {}, got {said}", sum(&flipped))
        },
    },
    Lie {
        name: "goes away in the middle of a block",
        script: |message, honest| {
            let half = || wire(&honest)[..60].to_vec();
            if is_get_data(message) {
                vec![Act::Bytes(half()), Act::Close]
            } else {
                honest
            }
        },
        line: |chain| {
            let left = 24 + chain[0].len() - 60;
            format!("the peer closed the connection within message 3 (block), {left} bytes before its end")
        },
    },
    Lie {
        name: "has the headers and keeps the blocks",
        script: |message, honest| if is_get_data(message) { vec![] } else { honest },
        line: |chain| {
            format!(
                "block {}: expected within 50 ms, got nothing",
                display_hash(&id(&chain[0]))
            )
        },
    },
    Lie {
        name: "keeps the headers",
        script: |message, honest| match message {
            Message::GetHeaders { .. } => vec![],
            _ => honest,
        },
        line: |_| "headers: expected within 50 ms, got nothing".into(),
    },
    Lie {
        name: "one byte at a time, slower than the limit allows",
        script: |message, honest| {
            let (bytes, pause) = (wire(&honest), Duration::from_millis(5));
            let drip = Act::Drip {
                bytes,
                piece_bytes: 1,
                pause,
            };
            if is_get_data(message) { vec![drip] } else { honest }
        },
        line: |chain| {
            format!(
                "block {}: expected within 50 ms, got nothing",
                display_hash(&id(&chain[0]))
            )
        },
    },
    Lie {
        name: "headers that do not build on each other",
        script: |message, _| match message {
            Message::GetHeaders { .. } => {
                let mut list = headers(GENESIS, 3);
                list.swap(1, 2);
                vec![Act::Say(Message::Headers(list)); 5]
            }
            _ => honest_handshake(message),
        },
        line: |_| {
            let list = headers(GENESIS, 3);
            let (expected, got) = (display_hash(&id(&list[0])), display_hash(&id(&list[1])));
            score(&format!(
                "header 1 of a message: parent: expected {expected}, got {got}"
            ))
        },
    },
    Lie {
        name: "more headers than a message may have",
        script: |message, _| match message {
            Message::GetHeaders { .. } => vec![Act::Say(Message::Headers(headers(GENESIS, HEADERS_MAX + 1))); 5],
            _ => honest_handshake(message),
        },
        line: |_| score("headers: headers count at offset 0: expected at most 2000, got 2001"),
    },
    Lie {
        name: "blocks that nobody asked for",
        script: |message, _| match message {
            Message::GetHeaders { .. } => vec![Act::Say(Message::Block(vec![3; 100])); 5],
            _ => honest_handshake(message),
        },
        line: |_| {
            score(&format!(
                "block {}, which was not asked for",
                display_hash(&id(&[3; 100]))
            ))
        },
    },
    Lie {
        name: "another block than the one asked for",
        script: |message, honest| {
            if is_get_data(message) {
                vec![Act::Say(Message::Block(vec![3; 100])); 5]
            } else {
                honest
            }
        },
        line: |_| {
            score(&format!(
                "block {}, which was not asked for",
                display_hash(&id(&[3; 100]))
            ))
        },
    },
    Lie {
        name: "junk in an intact frame",
        script: |message, honest| {
            let junk = Act::Bytes(raw("headers", &[0xff; 30]));
            if is_get_data(message) { vec![junk; 5] } else { honest }
        },
        // A count of 2^64 - 1.
        line: |_| {
            score(&format!(
                "headers: headers count at offset 0: expected a size of at most {}, got {}",
                0x0200_0000,
                u64::MAX
            ))
        },
    },
    Lie {
        name: "a second version",
        script: |message, honest| {
            let again = Act::Say(Message::Version(version()));
            if is_get_data(message) { vec![again] } else { honest }
        },
        line: |_| "handshake: expected one version, got version".into(),
    },
];

fn honest_handshake(message: &Message) -> Vec<Act> {
    match message {
        Message::Version(_) => vec![Act::Say(Message::Version(version())), Act::Say(Message::Verack)],
        _ => Vec::new(),
    }
}

/// Every lie ends the connection, each with its own line; the same requests to an honest peer end nothing.
#[test]
fn every_lie_ends_the_connection_with_its_line() {
    let chain = blocks(&headers(GENESIS, 2), 200);
    let patient = Config::default();
    let hasty = |handshake: bool| match handshake {
        true => Config {
            peer_handshake_ms_max: SHORT_MS,
            ..Config::default()
        },
        false => Config {
            peer_stall_ms_max: SHORT_MS,
            ..Config::default()
        },
    };
    for lie in LIES {
        let server = Server::start(&PARAMS, Chain::of_blocks(&PARAMS, chain.clone()), lie.script).unwrap();
        let expected = (lie.line)(&chain);
        // Only a lie about time is told by the time.
        let config = match expected.contains("within 50 ms") {
            true => hasty(expected.starts_with("handshake")),
            false => patient.clone(),
        };
        let (peer, inbound) = connect(&server, &config);
        // Who lies at once may be gone by now. An honest answer is not to be late where only a block is to be.
        if !expected.starts_with("block") {
            let (locator, stop) = (vec![GENESIS], [0; 32]);
            let _ = peer.send(Request::GetHeaders { locator, stop });
        }
        let _ = peer.send(Request::GetBlocks(ids(&chain[..1])));
        let got = end(&inbound);
        assert_eq!(got, expected, "{}", lie.name);
    }
    let server = Server::honest(&PARAMS, Chain::of_blocks(&PARAMS, chain.clone())).unwrap();
    let (peer, inbound) = ready(&server, &patient);
    ask_headers(&peer, GENESIS);
    assert!(matches!(next(&inbound), Inbound::Headers(got) if got.len() == 2));
    peer.send(Request::GetBlocks(ids(&chain[..1]))).unwrap();
    assert!(matches!(next(&inbound), Inbound::Block(got) if got == chain[0]));
    peer.send(Request::Disconnect("done".into())).unwrap();
    assert_eq!(end(&inbound), "disconnected: done");
}
