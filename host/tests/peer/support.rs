//! What the tests of a peer share: chains of headers without work, a session with a peer played by the test, and a
//! connection to a served peer.
//! Never judges: its headers have no work and its blocks are bytes.

use std::time::Duration;

use crossbeam::channel::Receiver;

use perigee::{
    chain::utxo::{Header, sha256d},
    config::Config,
    ingest::{
        Hash32,
        peer::{
            Inbound, Peer, PeerError, PeerInfo, PeerParams, Request,
            message::{Message, NODE_NETWORK, NODE_WITNESS, Version},
            serve::{Act, Server},
            session::{Identity, Session},
            wire::{FrameReader, put_frame},
        },
    },
};

/// Regtest's magic (Litecoin Core `chainparams.cpp`).
pub(crate) const PARAMS: PeerParams = PeerParams::new([0xfa, 0xbf, 0xb5, 0xda]);

/// The nonce of our side.
pub(crate) const OUR_NONCE: u64 = 0x0bad_cafe;

/// `count` headers on top of `parent`. They have no work: a peer's connection does not judge it.
pub(crate) fn headers(parent: Hash32, count: usize) -> Vec<Vec<u8>> {
    let mut prev = parent;
    let header = |nonce: usize| {
        let header = Header {
            version: 0x2000_0000,
            prev,
            merkle_root: [7; 32],
            time: 1_600_000_000,
            bits: 0x207f_ffff,
            nonce: u32::try_from(nonce).unwrap(),
        };
        prev = header.id();
        header.encode().to_vec()
    };
    (0..count).map(header).collect()
}

/// The id of a header or of a block that begins with it.
pub(crate) fn id(bytes: &[u8]) -> Hash32 {
    sha256d(&bytes[..Header::BYTES])
}

/// Blocks over headers: a header, a count of transactions and bytes that nobody reads here.
pub(crate) fn blocks(headers: &[Vec<u8>], body_bytes: usize) -> Vec<Vec<u8>> {
    let body = vec![1; body_bytes];
    headers
        .iter()
        .map(|header| [header.as_slice(), &body].concat())
        .collect()
}

/// What an honest node says of itself.
pub(crate) fn version() -> Version {
    Version {
        version: 70_017,
        services: NODE_NETWORK | NODE_WITNESS,
        time: 1_600_000_000,
        nonce: 1,
        user_agent: b"/LitecoinCore:0.21.2.1/".to_vec(),
        start_height: 600,
        relay: true,
    }
}

/// A message as bytes of the wire.
pub(crate) fn bytes(message: &Message) -> Vec<u8> {
    let mut payload = Vec::new();
    message.encode_into(&mut payload);
    raw(message.command().name(), &payload)
}

/// A frame as bytes of the wire.
pub(crate) fn raw(name: &str, payload: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    put_frame(&mut out, PARAMS.magic, name, payload);
    out
}

/// A session and the peer on the other side of it.
pub(crate) struct Played {
    pub(crate) session: Session,
    pub(crate) now_ms: u64,
    reader: FrameReader,
}

impl Played {
    /// A connection on which nothing has been said.
    pub(crate) fn new(config: &Config) -> Self {
        Self::with_params(&PARAMS, config)
    }

    pub(crate) fn with_params(params: &PeerParams, config: &Config) -> Self {
        let identity = Identity {
            nonce: OUR_NONCE,
            time: 1_600_000_000,
            start_height: 0,
        };
        // A clock need not begin at zero.
        let now_ms = 1_000_000;
        Self {
            session: Session::new(params, config, &identity, now_ms),
            now_ms,
            reader: FrameReader::new(params.magic, 32 << 20),
        }
    }

    /// A connection that has shaken hands; its first bytes and events are taken.
    pub(crate) fn ready(config: &Config) -> Self {
        Self::ready_with(&PARAMS, config)
    }

    pub(crate) fn ready_with(params: &PeerParams, config: &Config) -> Self {
        let mut played = Self::with_params(params, config);
        played.say(&Message::Version(version())).unwrap();
        played.say(&Message::Verack).unwrap();
        let said = played.said();
        assert!(matches!(
            said[..],
            [Message::Version(_), Message::Verack, Message::SendHeaders]
        ));
        let info = PeerInfo {
            version: 70_017,
            services: 9,
            start_height: 600,
            user_agent: "/LitecoinCore:0.21.2.1/".into(),
        };
        assert!(matches!(&played.events()[..], [Inbound::Ready(got)] if *got == info));
        played
    }

    /// The peer says something.
    pub(crate) fn say(&mut self, message: &Message) -> Result<(), PeerError> {
        self.session.receive(self.now_ms, &bytes(message))
    }

    pub(crate) fn say_bytes(&mut self, bytes: &[u8]) -> Result<(), PeerError> {
        self.session.receive(self.now_ms, bytes)
    }

    /// The consumer asks for something.
    pub(crate) fn ask(&mut self, request: Request) -> Result<(), PeerError> {
        self.session.send(self.now_ms, request)
    }

    /// Time passes.
    pub(crate) fn pass(&mut self, ms: u64) -> Result<(), PeerError> {
        self.now_ms += ms;
        self.session.tick(self.now_ms)
    }

    /// What our side has said since, all of which leaves.
    pub(crate) fn said(&mut self) -> Vec<Message> {
        let sent = self.session.outgoing().to_vec();
        self.session.sent(self.now_ms, sent.len());
        let mut rest = sent.as_slice();
        let mut said = Vec::new();
        while let Some(frame) = self.reader.read(&mut rest).unwrap() {
            said.push(Message::decode(frame.command, frame.payload, &PARAMS).unwrap());
        }
        assert_eq!(self.reader.within(), None, "whole messages");
        said
    }

    pub(crate) fn events(&mut self) -> Vec<Inbound> {
        std::iter::from_fn(|| self.session.event()).collect()
    }
}

/// The message of an error, which must be one line.
pub(crate) fn line(result: Result<(), PeerError>) -> String {
    let line = result.expect_err("the session is over").to_string();
    assert!(!line.contains('\n'), "{line:?}");
    line
}

/// Nothing takes this long; a test that hangs fails here.
pub(crate) const LONG: Duration = Duration::from_secs(60);
pub(crate) const GENESIS: Hash32 = [1; 32];

pub(crate) fn next(inbound: &Receiver<Inbound>) -> Inbound {
    inbound.recv_timeout(LONG).expect("an event comes")
}

pub(crate) fn connect(server: &Server, config: &Config) -> (Peer, Receiver<Inbound>) {
    Peer::connect(&server.address().to_string(), &PARAMS, config).unwrap()
}

/// Connects and shakes hands.
pub(crate) fn ready(server: &Server, config: &Config) -> (Peer, Receiver<Inbound>) {
    let (peer, inbound) = connect(server, config);
    let first = next(&inbound);
    assert!(matches!(first, Inbound::Ready(_)), "{first:?}");
    (peer, inbound)
}

/// The line of the last event; what comes before it is passed over, and nothing comes behind it.
pub(crate) fn end(inbound: &Receiver<Inbound>) -> String {
    loop {
        if let Inbound::Closed(error) = next(inbound) {
            assert!(inbound.recv_timeout(LONG).is_err(), "nothing comes behind the end");
            return line(Err(error));
        }
    }
}

pub(crate) fn ask_headers(peer: &Peer, tip: Hash32) {
    let (locator, stop) = (vec![tip, GENESIS], [0; 32]);
    peer.send(Request::GetHeaders { locator, stop }).unwrap();
}

/// Asks for the headers behind the tip until there are none.
pub(crate) fn all_headers(peer: &Peer, inbound: &Receiver<Inbound>) -> Vec<Vec<u8>> {
    let mut got: Vec<Vec<u8>> = Vec::new();
    loop {
        ask_headers(peer, got.last().map_or(GENESIS, |header| id(header)));
        match next(inbound) {
            Inbound::Headers(headers) if headers.is_empty() => return got,
            Inbound::Headers(headers) => got.extend(headers),
            other => panic!("{other:?}"),
        }
    }
}

pub(crate) fn ids(chain: &[Vec<u8>]) -> Vec<Hash32> {
    chain.iter().map(|bytes| id(bytes)).collect()
}

/// The line of a peer that has misbehaved once too often.
pub(crate) fn score(why: &str) -> String {
    format!("misbehaviour: expected a score below 100, got 100: {why}")
}

/// The bytes of what a served peer says.
pub(crate) fn wire(acts: &[Act]) -> Vec<u8> {
    let said = acts.iter().map(|act| match act {
        Act::Say(message) => bytes(message),
        Act::Bytes(bytes) => bytes.clone(),
        _ => Vec::new(),
    });
    said.flatten().collect()
}
