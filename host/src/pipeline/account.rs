//! The account of a run: what is settled is counted and told to whoever watches; what cannot be read is kept, once a file.
//! Behind every judge of objects, blocks or items alike.
//! Never judges, and never counts a lone file that is no object.

use std::{collections::HashSet, time::Instant};

use super::{
    dispatch::{BackendJobs, Dispatcher},
    judge::Settled,
    run::{Progress, RunOutcome},
    summary::Summary,
};
use crate::{
    ingest::{Ingest, IngestError, ObjectRef},
    verdict::Verdict,
};

/// What could not be read: one error a file, however many objects of it are gone.
#[derive(Default)]
struct Errors {
    sources: HashSet<u32>,
    list: Vec<IngestError>,
}

impl Errors {
    fn add(&mut self, object: &ObjectRef, error: IngestError) {
        if self.sources.insert(object.source) {
            self.list.push(error);
        }
    }
}

/// Counts what is settled and tells whoever watches.
pub(super) struct Account<'a> {
    /// The counts so far.
    pub(super) summary: Summary,
    errors: Errors,
    bytes: u64,
    watch: &'a mut dyn FnMut(Progress<'_>),
}

impl<'a> Account<'a> {
    /// Nothing yet.
    pub(super) fn new(profile: &str, at: i64, watch: &'a mut dyn FnMut(Progress<'_>)) -> Self {
        let summary = Summary {
            profile: profile.into(),
            at,
            ..Summary::default()
        };
        Self {
            summary,
            errors: Errors::default(),
            bytes: 0,
            watch,
        }
    }

    /// An object that could not be read.
    pub(super) fn unread(&mut self, object: &ObjectRef, error: IngestError) {
        self.errors.add(object, error);
    }

    /// An input that is no object.
    pub(super) fn undecodable(&mut self, ingest: &Ingest, object: &ObjectRef, message: String) {
        let file = ingest.file_name(object).to_owned();
        self.errors.add(object, IngestError::Undecodable { file, message });
    }

    /// The end: what was counted since `start`, by engines that had decided `before` then.
    pub(super) fn finish(self, start: Instant, dispatcher: &Dispatcher, before: &BackendJobs) -> RunOutcome {
        let Self {
            mut summary, errors, ..
        } = self;
        summary.elapsed_s = start.elapsed().as_secs_f64();
        summary.backends = dispatcher.backend_jobs();
        for (name, rows) in &mut summary.backends {
            *rows -= before.get(name).copied().unwrap_or_default();
        }
        summary.backends.retain(|_, rows| *rows > 0);
        let errors = errors.list;
        RunOutcome { summary, errors }
    }

    /// An object that is through.
    pub(super) fn add(&mut self, ingest: &Ingest, object: &ObjectRef, settled: Settled) {
        self.bytes += object.object_bytes() as u64;
        let report = match settled {
            Settled::Report(report) => Some(report),
            Settled::Nothing => None,
        };
        // A lone file that does not decode is no object at all.
        let report = report.filter(|report| {
            let Verdict::Reject { rule, message, .. } = &report.verdict else {
                return true;
            };
            if object.framed || rule.number() != 1 {
                return true;
            }
            self.undecodable(ingest, object, message.clone());
            false
        });
        if let Some(report) = &report {
            self.summary.add(report);
        }
        (self.watch)(Progress {
            bytes: self.bytes,
            report: report.as_ref(),
        });
    }
}
