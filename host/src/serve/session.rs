//! A connection: one thread that reads requests, one that writes answers, in whatever order they are decided.
//! Between the server, which starts it, and the engines. Reads no request for which there is no room: a client that hands in
//! more than is decided finds its socket full.
//! Never lets a client hold a thread of the engines: who does not take its answers is cut.

use std::{
    io::{self, Read, Write},
    net::Shutdown,
    os::unix::net::UnixStream,
    sync::{Arc, atomic::Ordering},
    time::{Duration, Instant},
};

use crossbeam::channel::{Receiver, Sender, unbounded};
use perigee_kernels::backend::BackendError;

use super::{
    bound::{Bound, Taken},
    protocol::{Code, Fault, HEADER_BYTES, Kind, Request},
    records::Rows,
    server::Shared,
};
use crate::pipeline::{gather::gather, parcel::Answer};

/// An answer, and the room that its request took.
pub(super) struct Outgoing {
    frame: Vec<u8>,
    _room: Option<(Taken, Taken)>,
}

/// A request that has room, and where its answer goes.
struct Asked {
    shared: Arc<Shared>,
    answers: Sender<Outgoing>,
    request: Request,
    arrived: Instant,
    room: (Taken, Taken),
}

/// Reads requests until the client hangs up, breaks a rule of frames, or the server ends; then waits for the answers.
pub(super) fn run(shared: &Arc<Shared>, stream: UnixStream) {
    let ended = match stream.try_clone() {
        Ok(writing) => serve(shared, &stream, writing),
        Err(error) => Err(error),
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection of the verify service ended");
    }
    // Already closed by the client, mostly.
    let _ = stream.shutdown(Shutdown::Both);
}

fn serve(shared: &Arc<Shared>, stream: &UnixStream, writing: UnixStream) -> io::Result<()> {
    let patience = Duration::from_millis(shared.limits.frame_ms_max);
    writing.set_write_timeout(Some(patience))?;
    let (answers, outgoing) = unbounded();
    let writer = std::thread::Builder::new()
        .name("verify-writer".into())
        .spawn(move || write(writing, &outgoing))?;
    let requests = Bound::new(shared.limits.in_flight_requests_max);
    let read = read(shared, stream, &answers, &requests, patience);
    // What is with the engines holds senders of its own; the writer ends behind the last answer.
    drop(answers);
    let _ = writer.join();
    read
}

fn read(
    shared: &Arc<Shared>,
    stream: &UnixStream,
    answers: &Sender<Outgoing>,
    requests: &Bound,
    patience: Duration,
) -> io::Result<()> {
    loop {
        let mut header = [0; HEADER_BYTES];
        // A client may be silent between frames for as long as it likes.
        let (first, rest) = header.split_at_mut(1);
        stream.set_read_timeout(None)?;
        if read_some(stream, first)? == 0 {
            return Ok(());
        }
        let until = Instant::now() + patience;
        read_all(stream, rest, until)?;
        let request = match Request::read(&header, shared.limits.body_bytes_max) {
            Ok(request) => request,
            Err(fault) => {
                shared.books.tally.fault(fault.code);
                let frame = Request::error_frame(0, &fault);
                let _ = answers.send(Outgoing { frame, _room: None });
                return Ok(());
            }
        };
        if request.kind == Kind::Info {
            let body = shared.info().to_string();
            let frame = Request::frame(Kind::InfoAnswer, request.request_id, 0, body.as_bytes());
            let _ = answers.send(Outgoing {
                frame,
                _room: Some((requests.take(1), shared.books.bytes.take(0))),
            });
            continue;
        }
        let room = (requests.take(1), shared.books.bytes.take(request.body_bytes));
        let mut body = vec![0; request.body_bytes];
        // The wait for room was the service's own.
        read_all(stream, &mut body, Instant::now() + patience)?;
        shared.books.tally.requests.fetch_add(1, Ordering::Relaxed);
        let asked = Asked {
            shared: Arc::clone(shared),
            answers: answers.clone(),
            request,
            arrived: Instant::now(),
            room,
        };
        shared.engines.pool.spawn(move || asked.decide(&body));
    }
}

impl Asked {
    /// Reads the rows and has them decided; on a thread of the pool.
    fn decide(self, body: &[u8]) {
        let deadline = Duration::from_micros(self.request.deadline_us);
        if !deadline.is_zero() && self.arrived.elapsed() > deadline {
            return self.fail(&Fault::new(Code::Late, "the deadline passed before an engine was free"));
        }
        match Rows::read(body, self.shared.limits.rows_max) {
            Err(fault) => self.fail(&fault),
            Ok(rows) => match &rows.batch {
                None => self.answer(&rows, &[]),
                Some(batch) => {
                    let batches = [Arc::clone(batch)];
                    let (parcels, pool) = (
                        self.shared.engines.parcels.clone(),
                        Arc::clone(&self.shared.engines.pool),
                    );
                    let then = move |answers: Result<Vec<Answer>, BackendError>| match answers {
                        Ok(answers) => {
                            self.answer(&rows, &answers.first().map_or(Vec::new(), |one| one.verdicts.clone()))
                        }
                        Err(error) => self.fail(&Fault::new(Code::Engines, error.to_string())),
                    };
                    gather(&batches, &parcels, &pool, Box::new(then));
                }
            },
        }
    }

    fn answer(self, rows: &Rows, verdicts: &[perigee_kernels::batch::Verdict]) {
        match rows.answer(verdicts) {
            None => self.fail(&Fault::new(Code::Engines, "a row was left undecided")),
            Some((body, accepted)) => {
                self.shared
                    .books
                    .tally
                    .rows(rows.primitive, accepted, rows.len() - accepted);
                let frame = Request::frame(Kind::Verdicts, self.request.request_id, 0, &body);
                self.send(frame);
            }
        }
    }

    fn fail(self, fault: &Fault) {
        self.shared.books.tally.fault(fault.code);
        let frame = Request::error_frame(self.request.request_id, fault);
        self.send(frame);
    }

    fn send(self, frame: Vec<u8>) {
        // Nobody listens where the client was cut.
        let _ = self.answers.send(Outgoing {
            frame,
            _room: Some(self.room),
        });
    }
}

/// Writes answers as they come; where the client does not take one, it is cut and the rest is dropped.
fn write(mut stream: UnixStream, outgoing: &Receiver<Outgoing>) {
    for answer in outgoing {
        if stream.write_all(&answer.frame).is_err() {
            // The reader ends by this; answers that are still made find nobody.
            let _ = stream.shutdown(Shutdown::Both);
            return;
        }
    }
}

fn read_some(mut stream: &UnixStream, bytes: &mut [u8]) -> io::Result<usize> {
    loop {
        match stream.read(bytes) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

/// Fills `bytes`.
///
/// # Errors
/// The client hung up in the midst of a frame, or did not send it in time.
fn read_all(stream: &UnixStream, mut bytes: &mut [u8], until: Instant) -> io::Result<()> {
    while !bytes.is_empty() {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        stream.set_read_timeout(Some(left))?;
        match read_some(stream, bytes)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            read => bytes = &mut bytes[read..],
        }
    }
    Ok(())
}
