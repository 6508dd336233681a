//! A service over a folder of its own, and a client that speaks frames by hand.
//! Shared by the tests of the verify service.
//! Never uses the library's own frames where a test is about them.

use std::{
    io::{Read as _, Write as _},
    os::unix::net::UnixStream,
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use perigee::{
    config::Config,
    pipeline::{rounds::Engines, run::Machinery},
    serve::{Limits, Server},
};
use tempfile::TempDir;

/// A service; the engines end behind it.
pub(crate) struct Running {
    pub(crate) server: Option<Server>,
    pub(crate) machinery: Machinery,
    pub(crate) dir: TempDir,
}

impl Running {
    pub(crate) fn start(limits: Limits) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let machinery = Machinery::start(&Config::default(), "cpu").unwrap();
        let server = Server::start(&dir.path().join("verify.sock"), engines(&machinery), limits).unwrap();
        Self {
            server: Some(server),
            machinery,
            dir,
        }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.dir.path().join("verify.sock")
    }

    pub(crate) fn server(&self) -> &Server {
        self.server.as_ref().unwrap()
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(UnixStream::connect(self.path()).unwrap())
    }
}

pub(crate) fn engines(machinery: &Machinery) -> Engines {
    Engines {
        pool: Arc::clone(&machinery.pool),
        parcels: machinery.dispatcher.sender(),
    }
}

/// An answer: type, request, body.
pub(crate) type Answer = (u16, u64, Vec<u8>);

pub(crate) struct Client {
    pub(crate) stream: UnixStream,
    next: u64,
}

impl Client {
    pub(crate) fn new(stream: UnixStream) -> Self {
        // Long before a test would be ended from outside.
        stream.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
        Self { stream, next: 0 }
    }

    /// Sends a request; its number.
    pub(crate) fn send(&mut self, kind: u16, deadline_us: u64, body: &[u8]) -> u64 {
        self.next += 1;
        let mut frame = (body.len() as u32).to_le_bytes().to_vec();
        frame.extend(kind.to_le_bytes());
        frame.extend([1, 0]);
        frame.extend(self.next.to_le_bytes());
        frame.extend(deadline_us.to_le_bytes());
        frame.extend(body);
        self.stream.write_all(&frame).unwrap();
        self.next
    }

    /// The next answer; `None`: hung up.
    pub(crate) fn receive(&mut self) -> Option<Answer> {
        let mut header = [0; 24];
        self.stream.read_exact(&mut header).ok()?;
        let bytes = u32::from_le_bytes(*header.first_chunk().unwrap());
        assert_eq!(header[6..8], [1, 0], "version and flags");
        assert_eq!(header[16..], [0; 8], "the deadline of an answer");
        let mut body = vec![0; bytes as usize];
        self.stream.read_exact(&mut body).ok()?;
        let kind = u16::from_le_bytes([header[4], header[5]]);
        Some((kind, u64::from_le_bytes(*header[8..].first_chunk().unwrap()), body))
    }

    pub(crate) fn verify(&mut self, primitive: u16, policy: u16, records: &[Vec<u8>], messages: &[u8]) -> Vec<u8> {
        let sent = self.send(VERIFY, 0, &body(primitive, policy, records, messages));
        let (kind, request, answer) = self.receive().unwrap();
        assert_eq!(
            (kind, request),
            (VERDICTS, sent),
            "{}",
            String::from_utf8_lossy(&answer)
        );
        let accepted = answer[8..].iter().filter(|verdict| **verdict == 1).count() as u32;
        let head = [(records.len() as u32).to_le_bytes(), accepted.to_le_bytes()].concat();
        assert_eq!(answer[..8], head, "the counts of the answer");
        answer[8..].to_vec()
    }

    /// The code and the words of a request that is not judged.
    pub(crate) fn refused(&mut self, body: &[u8]) -> (u16, String) {
        let sent = self.send(VERIFY, 0, body);
        let (kind, request, answer) = self.receive().unwrap();
        assert_eq!((kind, request), (ERROR, sent));
        words(&answer)
    }
}

pub(crate) fn words(answer: &[u8]) -> (u16, String) {
    assert_eq!(answer[2..4], [0, 0]);
    let words = String::from_utf8(answer[4..].to_vec()).unwrap();
    (u16::from_le_bytes([answer[0], answer[1]]), words)
}

pub(crate) fn body(primitive: u16, policy: u16, records: &[Vec<u8>], messages: &[u8]) -> Vec<u8> {
    let mut body = primitive.to_le_bytes().to_vec();
    body.extend(policy.to_le_bytes());
    body.extend((records.len() as u32).to_le_bytes());
    records.iter().for_each(|record| body.extend(record));
    body.extend(messages);
    body
}

/// A record of ECDSA.
pub(crate) fn ecdsa(digest: &[u8], key: &[u8], signature: &[u8]) -> Vec<u8> {
    let mut record = digest.to_vec();
    record.extend(key);
    record.resize(32 + 65, 0);
    record.extend(signature);
    record.resize(32 + 65 + 72, 0);
    record.extend([key.len() as u8, signature.len() as u8, 0, 0, 0, 0, 0]);
    record
}

pub(crate) const INFO: u16 = 0x0100;
pub(crate) const VERIFY: u16 = 0x0101;
pub(crate) const INFO_ANSWER: u16 = 0x8100;
pub(crate) const VERDICTS: u16 = 0x8101;
pub(crate) const ERROR: u16 = 0x80ff;
