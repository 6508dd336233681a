//! The verify service: other programs hand in batches of signatures and headers over a Unix socket and get a verdict a row.
//! Beside the tracker or alone (`perigee serve`); over the same engines as everything else. `host/clients` has the protocol in
//! words, a C header and a Python module.
//! Never a verdict for a row that no engine decided: what fails, fails as a request.

mod bound;
pub mod protocol;
pub mod records;
mod server;
mod session;

pub use server::{Counters, Server, StartError, Tally};

/// Bounds of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Connections at once; one more is told so and closed.
    pub connections_max: usize,
    /// Requests of one connection that are not answered yet; the next one is read when there is room.
    pub in_flight_requests_max: usize,
    /// Bytes of requests that are not answered yet, of all connections together; at least `body_bytes_max`.
    pub in_flight_bytes_max: usize,
    /// Bytes of a request's body.
    pub body_bytes_max: usize,
    /// Rows of a request.
    pub rows_max: usize,
    /// Milliseconds for a frame from its first byte, and for a client to take an answer.
    pub frame_ms_max: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections_max: 64,
            in_flight_requests_max: 16,
            // Rows are copied into batches of about the same size: half a gigabyte in all.
            in_flight_bytes_max: 256 << 20,
            // 65,536 rows of the largest record are 11.5 MB.
            body_bytes_max: 16 << 20,
            rows_max: 65_536,
            frame_ms_max: 10_000,
        }
    }
}
