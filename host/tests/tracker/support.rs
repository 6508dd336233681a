//! A judge over a folder, and an outlet that collects what it answers.
//! Shared by the tests of the tracker.
//! Never answers for the judge.

use std::{path::Path, sync::Arc, time::Duration};

use crossbeam::channel::{Receiver, Sender, unbounded};
use ed25519_dalek::{Signer, SigningKey};
use perigee::{
    chain::lunarx::LunarParams,
    config::Config,
    pipeline::{rounds::Engines, run::Machinery},
    store::BatchLog,
    tracker::{
        desk::{Decision, Desk, Judged, Outcome},
        judge::{Judge, JudgeError, JudgeLimits, Outlet, Refusal, Request},
        kept::{Kept, OpenError},
        known::Known,
    },
};

/// What came out of a judge.
pub(crate) enum Out {
    Judged(u64, Outcome),
    Refused(u64, Refusal),
    Failed(JudgeError),
}

pub(crate) struct Collector(Sender<Out>);

impl Outlet<u64> for Collector {
    fn judged(&self, judged: Vec<Judged<u64>>) {
        for one in judged {
            let _ = self.0.send(Out::Judged(one.ticket, one.outcome));
        }
    }

    fn refused(&self, ticket: u64, refusal: Refusal) {
        let _ = self.0.send(Out::Refused(ticket, refusal));
    }

    fn failed(&self, error: JudgeError) {
        let _ = self.0.send(Out::Failed(error));
    }
}

/// A tracker's inside, without sockets.
pub(crate) struct Inside {
    pub(crate) machinery: Machinery,
    pub(crate) judge: Option<Judge<u64>>,
    pub(crate) log: Arc<BatchLog>,
    pub(crate) known: Arc<Known>,
    pub(crate) out: Receiver<Out>,
}

pub(crate) fn key() -> SigningKey {
    SigningKey::from_bytes(&[42; 32])
}

pub(crate) fn open(dir: &Path, known: &Arc<Known>) -> Result<(Kept, Desk<u64>), OpenError> {
    let sign = Arc::new(|message: &[u8]| key().sign(message).to_bytes());
    let public = key().verifying_key().to_bytes();
    Kept::open(
        dir,
        LunarParams::embedded(),
        &Config::default(),
        Arc::clone(known),
        (public, sign),
        |_, _| {},
    )
}

impl Inside {
    pub(crate) fn start(dir: &Path, backend: &str, limits: JudgeLimits) -> Self {
        let known = Arc::new(Known::new(100_000));
        let machinery = Machinery::start(&Config::default(), backend).unwrap();
        let (kept, desk) = open(dir, &known).unwrap();
        let log = kept.log();
        let engines = Engines {
            pool: Arc::clone(&machinery.pool),
            parcels: machinery.dispatcher.sender(),
        };
        let (sender, out) = unbounded();
        let outlet = Arc::new(Collector(sender));
        let judge = Judge::start(LunarParams::embedded(), desk, engines, kept, outlet, limits).unwrap();
        Self {
            machinery,
            judge: Some(judge),
            log,
            known,
            out,
        }
    }

    pub(crate) fn submit(&self, ticket: u64, objects: &[Vec<u8>]) {
        self.submit_until(ticket, objects, u64::MAX);
    }

    pub(crate) fn submit_until(&self, ticket: u64, objects: &[Vec<u8>], deadline_us: u64) {
        let objects = objects.iter().cloned().map(Into::into).collect();
        let request = Request::Objects {
            ticket,
            objects,
            deadline_us,
        };
        assert!(self.judge.as_ref().unwrap().submit(request).is_ok(), "room for a few");
    }

    pub(crate) fn next(&self) -> Out {
        self.out.recv_timeout(Duration::from_secs(60)).expect("an answer")
    }

    /// The decisions of the next request that was judged.
    pub(crate) fn decisions(&self) -> (u64, Vec<Decision>) {
        match self.next() {
            Out::Judged(ticket, Outcome::Decisions(decisions)) => (ticket, decisions),
            Out::Judged(ticket, Outcome::Answer(_)) => panic!("an answer to {ticket}"),
            Out::Refused(ticket, refusal) => panic!("{ticket} was refused: {refusal}"),
            Out::Failed(error) => panic!("{error}"),
        }
    }

    pub(crate) fn finish(mut self) {
        self.judge.take().unwrap().finish();
        drop(self.machinery);
    }
}
