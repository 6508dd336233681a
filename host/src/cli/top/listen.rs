//! The connection to a tracker's HTTP interface: one status, or its stream of them, over a plain socket.
//! Under `top`; a thread that connects again where it is cut.
//! Never takes more than a bound of anything, and never waits longer than one.

use std::{
    fmt,
    io::{self, BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream, ToSocketAddrs},
    thread,
    time::Duration,
};

use crossbeam::channel::{Receiver, Sender, bounded};
use serde_json::Value;

use super::figures::Status;

/// What was heard.
pub(super) enum Heard {
    /// A status.
    Status(Box<Status>),
    /// There is no connection; why.
    Lost(String),
}

/// Why nothing was heard.
#[derive(Debug, thiserror::Error)]
pub(super) enum ListenError {
    /// The connection failed.
    #[error("{0}: is there a tracker? Start one by `perigee tracker run`, or name another with --url")]
    Connect(io::Error),
    /// It was cut, or silent for too long.
    #[error("{0}")]
    Cut(#[from] io::Error),
    /// It answers something else.
    #[error("expected status 200, got \"{got}\"")]
    Answer {
        /// The first line of the answer.
        got: String,
    },
    /// More than is taken.
    #[error("expected at most {expected} bytes of {what}, got more")]
    Long {
        /// Of what.
        what: &'static str,
        /// The bound.
        expected: usize,
    },
    /// It is no status.
    #[error("the status: {0}")]
    Status(#[from] serde_json::Error),
}

/// Where a tracker is: `http://HOST:PORT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address(String);

impl Address {
    /// Reads it.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let host = text.strip_prefix("http://").unwrap_or(text).trim_end_matches('/');
        let port = host.rsplit_once(':').map(|(_, port)| port.parse::<u16>());
        let is_plain = !host.contains(['/', '?', '#', '@']) && host.bytes().all(|byte| byte.is_ascii_graphic());
        match port {
            Some(Ok(_)) if is_plain => Ok(Self(host.to_owned())),
            _ => Err("expected http://HOST:PORT".to_owned()),
        }
    }

    fn connect(&self) -> Result<TcpStream, ListenError> {
        let addresses: Vec<SocketAddr> = self.0.to_socket_addrs().map_err(ListenError::Connect)?.collect();
        let mut last = io::ErrorKind::AddrNotAvailable.into();
        for address in addresses {
            match TcpStream::connect_timeout(&address, PATIENCE) {
                Ok(stream) => {
                    stream.set_read_timeout(Some(PATIENCE))?;
                    stream.set_write_timeout(Some(PATIENCE))?;
                    return Ok(stream);
                }
                Err(error) => last = error,
            }
        }
        Err(ListenError::Connect(last))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The whole status, now.
pub(super) fn status(address: &Address) -> Result<Value, ListenError> {
    let mut answer = Answer::ask(address, "/v1/status")?;
    let mut body = Vec::new();
    while answer.more(&mut body)? {}
    Ok(serde_json::from_slice(&body)?)
}

/// The next statuses of the stream.
pub(super) fn statuses(address: &Address, count: usize) -> Result<Vec<Status>, ListenError> {
    let mut events = Events::open(address)?;
    (0..count).map(|_| events.next()).collect()
}

/// Listens on a thread of its own for as long as anybody takes what it says.
pub(super) fn start(address: Address) -> Receiver<Heard> {
    let (sender, heard) = bounded(4);
    // Where the system refuses the thread, the receiver is closed and the view stays at "connecting".
    let _ = thread::Builder::new()
        .name("listen".into())
        .spawn(move || listen(&address, &sender));
    heard
}

fn listen(address: &Address, heard: &Sender<Heard>) {
    let mut failures = 0usize;
    loop {
        let why = match Events::open(address) {
            Ok(mut events) => loop {
                match events.next() {
                    Ok(status) => {
                        failures = 0;
                        if heard.send(Heard::Status(Box::new(status))).is_err() {
                            return;
                        }
                    }
                    Err(error) => break error,
                }
            },
            Err(error) => error,
        };
        if heard.send(Heard::Lost(why.to_string())).is_err() {
            return;
        }
        thread::sleep(WAITS[failures.min(WAITS.len() - 1)]);
        failures += 1;
    }
}

/// Events of the stream, one after the other.
struct Events {
    answer: Answer,
    bytes: Vec<u8>,
}

impl Events {
    fn open(address: &Address) -> Result<Self, ListenError> {
        Ok(Self {
            answer: Answer::ask(address, "/v1/stream")?,
            bytes: Vec::new(),
        })
    }

    /// The next status; other events and comments are left out.
    fn next(&mut self) -> Result<Status, ListenError> {
        loop {
            while let Some(end) = self.bytes.windows(2).position(|two| two == b"\n\n") {
                let event: Vec<u8> = self.bytes.drain(..end + 2).collect();
                if let Some(status) = read_event(&event)? {
                    return Ok(status);
                }
            }
            if !self.answer.more(&mut self.bytes)? {
                return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
            }
        }
    }
}

/// The status of an event of that name.
fn read_event(event: &[u8]) -> Result<Option<Status>, ListenError> {
    let mut lines = event.split(|byte| *byte == b'\n');
    let mut is_status = false;
    let data = lines.find_map(|line| {
        is_status |= line == b"event: status";
        line.strip_prefix(b"data: ")
    });
    match data {
        Some(data) if is_status => Ok(Some(serde_json::from_slice(data)?)),
        _ => Ok(None),
    }
}

/// An answer of HTTP/1.1 under way.
struct Answer {
    from: BufReader<TcpStream>,
    body: Body,
}

/// How the end of a body is known.
enum Body {
    Chunked,
    Length(usize),
}

impl Answer {
    fn ask(address: &Address, path: &str) -> Result<Self, ListenError> {
        let mut stream = address.connect()?;
        let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept: */*\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes())?;
        let mut from = BufReader::new(stream);
        let first = line(&mut from)?;
        let is_good = first.split(' ').nth(1) == Some("200");
        let mut body = Body::Length(0);
        let mut bytes = first.len();
        loop {
            let header = line(&mut from)?.to_ascii_lowercase();
            bytes += header.len();
            if header.is_empty() {
                break;
            }
            if bytes > HEAD_BYTES_MAX {
                return Err(too_long("headers", HEAD_BYTES_MAX));
            }
            match header.split_once(':').map(|(name, value)| (name, value.trim())) {
                Some(("transfer-encoding", "chunked")) => body = Body::Chunked,
                Some(("content-length", length)) => body = Body::Length(length.parse().unwrap_or(0)),
                _ => {}
            }
        }
        match is_good {
            true => Ok(Self { from, body }),
            false => Err(ListenError::Answer { got: first }),
        }
    }

    /// Puts more of the body behind `to`; false at its end.
    fn more(&mut self, to: &mut Vec<u8>) -> Result<bool, ListenError> {
        let count = match &mut self.body {
            Body::Length(left) => std::mem::take(left),
            Body::Chunked => {
                let size = line(&mut self.from)?;
                let digits = size.split(';').next().unwrap_or_default().trim();
                usize::from_str_radix(digits, 16).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?
            }
        };
        if to.len().saturating_add(count) > STATUS_BYTES_MAX {
            return Err(too_long("a status", STATUS_BYTES_MAX));
        }
        let start = to.len();
        to.resize(start + count, 0);
        self.from.read_exact(&mut to[start..])?;
        if matches!(self.body, Body::Chunked) {
            line(&mut self.from)?;
        }
        Ok(count > 0)
    }
}

/// One line without its end.
fn line(from: &mut BufReader<TcpStream>) -> Result<String, ListenError> {
    let mut bytes = Vec::new();
    from.take(HEAD_BYTES_MAX as u64).read_until(b'\n', &mut bytes)?;
    if bytes.pop() != Some(b'\n') {
        return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
    }
    if bytes.last() == Some(&b'\r') {
        bytes.pop();
    }
    String::from_utf8(bytes).map_err(|_| io::Error::from(io::ErrorKind::InvalidData).into())
}

fn too_long(what: &'static str, expected: usize) -> ListenError {
    ListenError::Long { what, expected }
}

/// A stream that is silent for so long is cut: an event comes every second.
const PATIENCE: Duration = Duration::from_secs(5);
const WAITS: [Duration; 4] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
    Duration::from_secs(8),
];
const HEAD_BYTES_MAX: usize = 8 << 10;
/// A status with a hundred peers has some 30 KB.
const STATUS_BYTES_MAX: usize = 1 << 20;

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    #[test]
    fn an_address_is_a_host_and_a_port() {
        for good in [
            "http://127.0.0.1:7471",
            "127.0.0.1:7471",
            "http://[::1]:7471/",
            "localhost:1",
        ] {
            assert!(Address::parse(good).is_ok(), "{good}");
        }
        for wrong in [
            "https://a:1",
            "http://a",
            "http://a:b",
            "http://a:1/x",
            "http://b@a:1",
            "a:65536",
            "a b:1",
            "",
        ] {
            assert!(Address::parse(wrong).is_err(), "{wrong}");
        }
    }

    /// What a server that answers so makes of two statuses.
    fn heard(answer: &[u8]) -> Result<Vec<Status>, ListenError> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = Address::parse(&listener.local_addr().unwrap().to_string()).unwrap();
        let answer = answer.to_vec();
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = BufReader::new(stream.try_clone().unwrap());
            let mut text = String::new();
            while text != "\r\n" {
                text.clear();
                request.read_line(&mut text).unwrap();
            }
            // Who has heard enough goes.
            let _ = stream.write_all(&answer);
        });
        let heard = statuses(&address, 2);
        server.join().unwrap();
        heard
    }

    const HEAD: &str = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

    #[test]
    fn events_are_read_from_chunks_however_they_are_cut() {
        let status = r#"{"version":"7"}"#;
        let event = format!(": nothing\n\nevent: other\ndata: 1\n\nevent: status\ndata: {status}\n\n");
        for size in [1, 2, 7, 1000] {
            let mut answer = HEAD.as_bytes().to_vec();
            for chunk in event.repeat(2).as_bytes().chunks(size) {
                answer.extend(format!("{:x}\r\n", chunk.len()).bytes());
                answer.extend(chunk);
                answer.extend(b"\r\n");
            }
            let got = heard(&answer).unwrap();
            assert!(got.iter().all(|status| status.version == "7"), "{size}");
        }
    }

    #[test]
    fn what_is_no_stream_is_an_error_of_its_kind() {
        let refused = heard(b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
        assert!(matches!(refused, Err(ListenError::Answer { got }) if got.contains("503")));
        let long = heard(format!("{HEAD}{:x}\r\n", STATUS_BYTES_MAX + 1).as_bytes());
        assert!(matches!(long, Err(ListenError::Long { .. })));
        let endless = heard(&[b"HTTP/1.1 200 OK\r\n".to_vec(), b"A: b\r\n".repeat(HEAD_BYTES_MAX)].concat());
        assert!(matches!(endless, Err(ListenError::Long { .. })));
        for cut in [
            "",
            "HTTP/1.1 200 OK\r\n",
            &format!("{HEAD}5\r\nab"),
            &format!("{HEAD}zz\r\n"),
            &format!("{HEAD}0\r\n\r\n"),
        ] {
            assert!(matches!(heard(cut.as_bytes()), Err(ListenError::Cut(_))), "{cut}");
        }
        let event = "event: status\ndata: nothing\n\n";
        let wrong = heard(format!("{HEAD}{:x}\r\n{event}\r\n", event.len()).as_bytes());
        assert!(matches!(wrong, Err(ListenError::Status(_))));
    }
}
