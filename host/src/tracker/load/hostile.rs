//! Peers that break the rules, one at a time: the tracker has to cut each of them, and nobody else may notice.
//! Beside the sockets of a load, on threads of their own; what became of each is part of its result.
//! Never more than a handful: a flood of them is a matter of the operating system.

use std::{
    io::{self, Read, Write},
    net::{SocketAddr, TcpStream},
    ops::ControlFlow,
    sync::Arc,
    time::{Duration, Instant},
};

use rand::CryptoRng;

use super::LoadError;
use crate::tracker::wire::{Credentials, Demands, Event, HEADER_BYTES, Kind, Link, Preface, Scratch, Transport};

/// A way to break the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hostile {
    /// Says nothing after it has connected.
    Silent,
    /// Sends its preface a byte a second.
    Slow,
    /// Speaks another protocol.
    Stranger,
    /// Claims a node id that is not the hash of its key.
    Liar,
    /// Sends a frame of four gigabytes.
    Oversized,
    /// Sends a frame whose body comes a byte a second.
    Dribbling,
}

impl Hostile {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Silent,
        Self::Slow,
        Self::Stranger,
        Self::Liar,
        Self::Oversized,
        Self::Dribbling,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Slow => "slow preface",
            Self::Stranger => "another protocol",
            Self::Liar => "false node id",
            Self::Oversized => "oversized frame",
            Self::Dribbling => "slow frame",
        }
    }

    /// Connects, breaks the rules, and says after how long it was cut; `None`: not within `patience`.
    ///
    /// # Errors
    /// It cannot even connect.
    pub fn run(
        self,
        to: SocketAddr,
        credentials: &Arc<Credentials>,
        (transport, demands): (Transport, Demands),
        patience: Duration,
        rng: &mut impl CryptoRng,
    ) -> Result<Option<Duration>, LoadError> {
        let socket = |error| LoadError::Socket { address: to, error };
        let mut stream = TcpStream::connect_timeout(&to, patience).map_err(socket)?;
        let start = Instant::now();
        let until = start + patience;
        let preface = Preface {
            transport,
            network: credentials.network(),
        };
        let cut = match self {
            Self::Silent => wait(&mut stream, until),
            Self::Slow => dribble(&mut stream, &preface.to_bytes()[..15], until),
            Self::Stranger => {
                // An error shows at the next read.
                let _ = stream.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
                wait(&mut stream, until)
            }
            Self::Liar => lie(&mut stream, credentials, (transport, demands), until, rng)?,
            Self::Oversized | Self::Dribbling => {
                let bytes = if self == Self::Oversized { u32::MAX } else { 20_480 };
                let mut header = [0; HEADER_BYTES];
                header[..4].copy_from_slice(&bytes.to_le_bytes());
                header[4..6].copy_from_slice(&Kind::SubmitReceipts.number().to_le_bytes());
                header[6] = 1;
                let mut link = handshake(&mut stream, credentials, (transport, demands), until, rng)?;
                let mut out = Vec::new();
                link.send(&header, &mut out)?;
                let _ = stream.write_all(&out);
                match self {
                    Self::Oversized => wait(&mut stream, until),
                    _ => dribble_sealed(&mut stream, &mut link, until)?,
                }
            }
        };
        Ok(cut.then(|| start.elapsed()))
    }
}

/// Waits for the end of the connection.
fn wait(stream: &mut TcpStream, until: Instant) -> bool {
    let mut bytes = [0; 1024];
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() || stream.set_read_timeout(Some(left)).is_err() {
            return false;
        }
        match stream.read(&mut bytes) {
            Ok(0) => return true,
            Ok(_) => {}
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => return false,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return true,
        }
    }
}

/// A byte a second; whether it was cut.
fn dribble(stream: &mut TcpStream, bytes: &[u8], until: Instant) -> bool {
    for byte in bytes {
        if wait(stream, until.min(Instant::now() + Duration::from_secs(1))) || stream.write_all(&[*byte]).is_err() {
            return true;
        }
        if Instant::now() >= until {
            return false;
        }
    }
    wait(stream, until)
}

fn dribble_sealed(stream: &mut TcpStream, link: &mut Link, until: Instant) -> Result<bool, LoadError> {
    while Instant::now() < until {
        let mut out = Vec::new();
        link.send(&[0], &mut out)?;
        if wait(stream, until.min(Instant::now() + Duration::from_secs(1))) || stream.write_all(&out).is_err() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Proves a key, and says that it is another node's.
fn lie(
    stream: &mut TcpStream,
    credentials: &Arc<Credentials>,
    (transport, demands): (Transport, Demands),
    until: Instant,
    rng: &mut impl CryptoRng,
) -> Result<bool, LoadError> {
    let mut proof = credentials.proof();
    // Behind version, scheme and key.
    proof[34] ^= 1;
    if transport == Transport::Noise {
        let liar = Arc::new(Credentials::clone(credentials).with_proof(proof));
        return match handshake(stream, &liar, (transport, demands), until, rng) {
            // The last message of the handshake is the liar's own: the tracker cuts when it has read it.
            Ok(_) => Ok(wait(stream, until)),
            Err(LoadError::Cut { .. } | LoadError::Socket { .. }) => Ok(true),
            Err(other) => Err(other),
        };
    }
    let preface = Preface {
        transport,
        network: credentials.network(),
    };
    let _ = stream.write_all(&[&preface.to_bytes()[..], &[0; 32], &proof].concat());
    Ok(wait(stream, until))
}

/// Connects as the protocol wants it.
fn handshake(
    stream: &mut TcpStream,
    credentials: &Arc<Credentials>,
    (transport, demands): (Transport, Demands),
    until: Instant,
    rng: &mut impl CryptoRng,
) -> Result<Link, LoadError> {
    let (mut out, mut scratch) = (Vec::new(), Scratch::default());
    let mut link = Link::connect(Arc::clone(credentials), transport, demands, rng, &mut out)?;
    let address = stream.peer_addr().map_err(LoadError::Poll)?;
    let socket = |error| LoadError::Socket { address, error };
    let mut bytes = [0; 1024];
    loop {
        stream.write_all(&out).map_err(socket)?;
        out.clear();
        if link.is_established() {
            return Ok(link);
        }
        let left = until
            .saturating_duration_since(Instant::now())
            .max(Duration::from_millis(1));
        stream.set_read_timeout(Some(left)).map_err(socket)?;
        match stream.read(&mut bytes).map_err(socket)? {
            0 => return Err(LoadError::Cut { address }),
            count => link.receive(&bytes[..count], &mut out, &mut scratch, &mut |event| match event {
                Event::Established(_) | Event::Frame(_) => ControlFlow::Continue(()),
            })?,
        }
    }
}
