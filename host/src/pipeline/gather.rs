//! Parcels that belong together: sent one after another, answered once when all are decided.
//! Between the stages that make rows and the dispatcher; what follows the answers runs on the compute pool.
//! Never waits and never blocks the dispatcher's thread.

use std::sync::{Arc, Mutex, PoisonError};

use crossbeam::channel::Sender;
use perigee_kernels::{backend::BackendError, batch::Batch};
use rayon::ThreadPool;

use super::parcel::{Answer, Parcel, Sink};

/// What follows the answers, in the order of their batches.
pub type Then = Box<dyn FnOnce(Result<Vec<Answer>, BackendError>) + Send>;

/// Sends these batches, of which there is at least one, and calls `then` once: on `pool` with all answers, or with the
/// first fault on whatever thread it was seen.
pub fn gather(batches: &[Arc<Batch>], parcels: &Sender<Parcel>, pool: &Arc<ThreadPool>, then: Then) {
    debug_assert!(!batches.is_empty(), "nothing would ever answer");
    let state = State {
        answers: batches.iter().map(|_| None).collect(),
        left: batches.len(),
        then,
    };
    let waiting = Arc::new(Waiting {
        pool: Arc::clone(pool),
        state: Mutex::new(Some(state)),
    });
    for (token, batch) in (0u64..).zip(batches) {
        let parcel = Parcel::new(Arc::clone(batch), Arc::clone(&waiting) as Arc<dyn Sink>, token);
        if parcels.send(parcel).is_err() {
            let (backend, reason) = ("dispatcher".to_owned(), "it has stopped".to_owned());
            return waiting.deliver(token, Err(BackendError::Failed { backend, reason }));
        }
    }
}

/// Batches that are with the dispatcher.
struct Waiting {
    pool: Arc<ThreadPool>,
    state: Mutex<Option<State>>,
}

struct State {
    answers: Vec<Option<Answer>>,
    left: usize,
    then: Then,
}

impl Sink for Waiting {
    fn deliver(&self, token: u64, answer: Result<Answer, BackendError>) {
        let mut guard = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(state) = guard.as_mut() else { return };
        match answer {
            Err(error) => {
                if let Some(state) = guard.take() {
                    drop(guard);
                    (state.then)(Err(error));
                }
            }
            Ok(answer) => {
                state.answers[token as usize] = Some(answer);
                state.left -= 1;
                if state.left > 0 {
                    return;
                }
                let Some(state) = guard.take() else { return };
                drop(guard);
                // This is the dispatcher's thread: what follows is evaluated on the pool.
                self.pool
                    .spawn(move || (state.then)(Ok(state.answers.into_iter().flatten().collect())));
            }
        }
    }
}
