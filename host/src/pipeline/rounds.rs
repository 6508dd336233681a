//! Rounds of rows: an item asks, the engines answer, until it needs nothing more.
//! Between items and the dispatcher, for whoever drives many of them: streams and the tracker.
//! Never judges an item, and never waits: what follows an answer runs on the compute pool.

use std::sync::Arc;

use crossbeam::channel::Sender;
use perigee_kernels::{backend::BackendError, batch::Batch};
use rayon::ThreadPool;

use super::{
    gather::gather,
    parcel::{Answer, Parcel},
    stream::{Answered, Item},
};

/// Where items are decided.
#[derive(Clone)]
pub struct Engines {
    /// Where items compute what they ask for.
    pub pool: Arc<ThreadPool>,
    /// Where rows are decided.
    pub parcels: Sender<Parcel>,
}

impl Engines {
    /// Runs the rounds of an item, the first on the calling thread, which is to be one of the pool. `then` hears of the decided
    /// item there, or of the first fault on whatever thread it was seen.
    pub fn decide<I: Item>(self, item: I, then: impl FnOnce(Result<I, BackendError>) + Send + 'static) {
        self.round(item, &[], &[], then);
    }

    /// One round: what is answered, and what is asked next.
    fn round<I: Item>(
        self,
        mut item: I,
        batches: &[Arc<Batch>],
        answers: &[Answer],
        then: impl FnOnce(Result<I, BackendError>) + Send + 'static,
    ) {
        let answered = batches.iter().zip(answers);
        let answered: Vec<_> = answered.map(|(batch, answer)| Answered { batch, answer }).collect();
        match item.ask(&answered) {
            Err(error) => then(Err(error)),
            Ok(next) if next.is_empty() => then(Ok(item)),
            Ok(next) => {
                let (pool, parcels, batches) = (Arc::clone(&self.pool), self.parcels.clone(), next.clone());
                let follow = move |answers: Result<Vec<Answer>, BackendError>| match answers {
                    Ok(answers) => self.round(item, &batches, &answers, then),
                    Err(error) => then(Err(error)),
                };
                gather(&next, &parcels, &pool, Box::new(follow));
            }
        }
    }
}
