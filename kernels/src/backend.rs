//! The contract of everything that runs batches: CPU lanes, a GPU, the payload.
//! The dispatcher submits, sleeps on the notifier, polls. A backend's fault is an error, never a verdict.

use std::{sync::Arc, time::Duration};

use crossbeam::channel::{Receiver, Sender, TrySendError, bounded};

use crate::batch::{Batch, Outputs, Program};

/// Names one submission; the dispatcher never reuses a ticket, so late completions are recognised and dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

/// The backend has all its slots in flight: submit again after a completion. The caller still owns its batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("all slots of the backend are in flight")]
pub struct Busy;

/// What a backend offers for a program.
#[derive(Clone, Debug, PartialEq)]
pub struct Capability {
    /// Engine that would run it, e.g. `cpu-portable`.
    pub engine: String,
    /// Most rows of the last stage that one submission may carry.
    pub rows_max: usize,
    /// Rows from which the engine is efficient: smaller batches are correct but waste lanes.
    pub rows_preferred: usize,
    /// Submissions that may be in flight; asked again before each, because it may depend on those that are.
    pub slots: usize,
}

/// What the host makes of an accelerator's answer to a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Said {
    /// No answer to this row: software decides it.
    #[default]
    Nothing,
    /// Valid, and closed.
    Valid,
    /// Invalid, which software checks before anybody hears of it.
    Invalid,
}

/// Why a batch came back without verdicts. Its jobs stay undecided and run elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackendError {
    /// The backend does not run this program or policy.
    #[error("{backend} does not offer {program}")]
    NotOffered {
        /// Backend.
        backend: String,
        /// Program.
        program: String,
    },
    /// The engine failed while it ran.
    #[error("{backend} failed: {reason}")]
    Failed {
        /// Backend.
        backend: String,
        /// What happened.
        reason: String,
    },
}

/// The end of one submission.
#[derive(Debug)]
pub struct Completion {
    /// The submission.
    pub ticket: Ticket,
    /// Verdicts and slabs, or why there are none.
    pub result: Result<Outputs, BackendError>,
    /// Time that the run takes when the backend does nothing else: no wait for a slot, nothing that runs in between.
    pub elapsed: Duration,
    /// What decided the rows, as reports name it: the engine of the last stage, or the backend.
    pub engine: String,
}

/// Runs batches.
pub trait Backend: Send {
    /// Name in reports and of `--backend`.
    fn name(&self) -> &str;
    /// What is offered for this program; `None`: not offered here, run the stages elsewhere.
    fn capability(&self, program: Program) -> Option<Capability>;
    /// Starts a batch, without waiting.
    ///
    /// # Errors
    /// [`Busy`] if all slots are in flight.
    fn submit(&mut self, batch: Arc<Batch>, ticket: Ticket) -> Result<(), Busy>;
    /// Takes the completions that are ready, in any order.
    fn poll(&mut self, done: &mut Vec<Completion>);
    /// The notifier that fires when a completion is ready.
    fn waker(&self) -> Notifier;
}

/// Wakes the thread that owns the backends. Many notifications before one wake-up count as one.
#[derive(Clone, Debug)]
pub struct Notifier(Sender<()>);

impl Notifier {
    /// A notifier and the receiver that its owner sleeps on.
    pub fn pair() -> (Self, Receiver<()>) {
        let (sender, receiver) = bounded(1);
        (Self(sender), receiver)
    }

    /// Wakes the owner.
    pub fn notify(&self) {
        match self.0.try_send(()) {
            // Full: a wake-up is already pending. Disconnected: nobody waits any more.
            Ok(()) | Err(TrySendError::Full(()) | TrySendError::Disconnected(())) => {}
        }
    }
}
