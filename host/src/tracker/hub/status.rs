//! What a service tells of itself: the reading of its metrics, and the whole of `/v1/status`.
//! A part of the hub, which knows all of them; the page, its stream and `perigee top` show it.
//! Never rates or shares: sums since the start, from which whoever reads twice makes both.

use std::{collections::BTreeMap, sync::atomic::Ordering, time::Duration};

use crossbeam::channel::Sender;
use perigee_kernels::cpu;
use serde_json::{Map, Value, json};

use super::{Hub, PoisonError};
use crate::{
    pipeline::dispatch::BackendState,
    tracker::{
        core::Counters,
        health::{Spent, Stage},
        judge::unix_us,
        metrics::{Disk, Reading, status_name},
        sockets::Snapshot,
    },
};

impl Hub {
    /// Everything that metrics are made of.
    pub(super) fn reading(&self) -> Reading {
        let sequence = self.log.head().size;
        // Engines that have not been asked yet are there at zero.
        let engines = cpu::engines().into_iter().map(|engine| (engine.name().to_owned(), 0));
        let mut rows: BTreeMap<String, u64> = engines.collect();
        rows.extend(self.machinery.dispatcher.backend_jobs());
        let view = self.view.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let sockets = self.snapshots.get().map(|read| read()).unwrap_or_default();
        let entrance = self.entrance.read().unwrap_or_else(PoisonError::into_inner);
        let waiting_requests = entrance.as_ref().map_or(0, |entrance| entrance.len() as u64);
        let waiting_requests_max = entrance
            .as_ref()
            .and_then(Sender::capacity)
            .map_or(0, |capacity| capacity as u64);
        drop(entrance);
        Reading {
            stages: self.stages(&sockets, waiting_requests),
            sockets,
            sequence,
            objects: self.objects.load(Ordering::Relaxed),
            waiting_requests,
            waiting_requests_max,
            backends: self.machinery.dispatcher.backends(),
            bounds: *self.bounds.lock().unwrap_or_else(PoisonError::into_inner),
            disk: Disk::of(&self.dir),
            rows: rows.into_iter().collect(),
            engines_s: self.machinery.dispatcher.engines_s(),
            audits: view.outcomes,
            standings: view.standings,
            audit_events: view.events,
            roles: self.roles.reading(),
            is_ready: self.lacks().is_empty(),
        }
    }

    /// What every stage does, in the order of [`Stage::NAMES`]; what is not there yet has no threads.
    fn stages(&self, sockets: &[Snapshot], waiting_requests: u64) -> Vec<Stage> {
        let stage = |name, threads, spent, waiting, waiting_max| Stage {
            name,
            threads,
            spent,
            waiting,
            waiting_max,
        };
        let mailboxes = self.mailboxes.get().into_iter().flatten();
        let answers = mailboxes.map(|mailbox| mailbox.waiting() as u64).sum();
        let of_sockets = sockets.iter().fold(Spent::default(), |sum, one| sum.and(&one.spent));
        let mut stages = vec![stage(Stage::NAMES[0], sockets.len(), of_sockets, answers, None)];
        if let Some((meters, limits)) = self.judging.get() {
            let queue_max = Some(limits.queue_requests_max as u64);
            stages.push(stage(
                Stage::NAMES[1],
                1,
                meters.judge.spent(),
                waiting_requests,
                queue_max,
            ));
            let threads = self.machinery.pool.current_num_threads();
            let decoding = Duration::from_nanos(meters.decode_ns.load(Ordering::Relaxed));
            let computing = Duration::try_from_secs_f64(self.machinery.dispatcher.engines_s()).unwrap_or_default();
            let pool = self
                .pool
                .spent(threads, self.start.elapsed(), decoding.saturating_add(computing));
            let in_flight = meters.in_flight.load(Ordering::Relaxed);
            let in_flight_max = Some(limits.in_flight_requests_max as u64);
            stages.push(stage(Stage::NAMES[2], threads, pool, in_flight, in_flight_max));
            let batch_max = Some(limits.batch_objects_max as u64);
            let commit = &meters.commit;
            stages.push(stage(Stage::NAMES[3], 1, commit.spent(), commit.waiting(), batch_max));
        }
        if let Some(meter) = self.auditing.get() {
            stages.push(stage(Stage::NAMES[4], 1, meter.spent(), meter.waiting(), None));
        }
        stages
    }

    /// All of `/v1/status`.
    pub(super) fn tell_status(&self) -> Value {
        let reading = self.reading();
        let head = self.log.signed_head();
        let sum = |value: fn(&Snapshot) -> u64| reading.sockets.iter().map(value).sum::<u64>();
        let counted = |values: fn(&Counters) -> Vec<(&'static str, u64)>| sums(&reading.sockets, values);
        let engines = self.machinery.dispatcher.backends();
        let cases = self.cases.lock().unwrap_or_else(PoisonError::into_inner).to_json();
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "id": hex::encode(self.id()),
            "dir": self.dir.display().to_string(),
            "time_unix_s": (unix_us() / 1_000) as f64 / 1e3,
            "uptime_s": self.start.elapsed().as_secs(),
            "ready": reading.is_ready,
            "not_ready": self.lacks(),
            "draining": self.is_draining.load(Ordering::Acquire),
            "ledger": {
                "sequence": reading.sequence,
                "sequence_at_start": self.first_sequence,
                "objects_since_start": reading.objects,
                "head": head.as_ref().map(|head| hex::encode(head.header.hash())),
                "root": head.as_ref().map(|head| hex::encode(head.root)),
            },
            "connections": {
                "open": sum(|one| one.sessions as u64),
                "total": sum(|one| one.counters.connections),
                "established": sum(|one| one.counters.established),
                "by_role": self.peers.by_role(),
            },
            "queued": sum(|one| one.queued.iter().sum()),
            "duplicates": sum(|one| one.counters.duplicates),
            "bytes_in": sum(|one| one.counters.bytes_in),
            "bytes_out": sum(|one| one.counters.bytes_out),
            "verdicts": counted(|counters| counters.verdicts().map(|(status, count)| (status_name(status), count)).collect()),
            "refused": counted(|counters| counters.refusals().map(|(why, count)| (why.name(), count)).collect()),
            "stages": reading.stages.iter().map(Stage::to_json).collect::<Vec<_>>(),
            "backends": reading.rows.iter().cloned().collect::<BTreeMap<_, _>>(),
            "engines": engines.iter().map(engine).collect::<Vec<_>>(),
            "engines_s": reading.engines_s,
            "latency": {
                "request": self.request_times.percentiles().to_json(),
                "commit": self.commit_times.percentiles().to_json(),
            },
            "audits": self.tell_audits(),
            "peers": self.peers.to_json(),
            "evidence": cases,
        })
    }

    /// Audits without the list of providers, which `/v1/audits` has: there may be thousands.
    fn tell_audits(&self) -> Value {
        let view = self.view.lock().unwrap_or_else(PoisonError::into_inner);
        let mut audits = view.text.clone();
        if let Some(fields) = audits.as_object_mut() {
            fields.remove("providers");
            // At zero too, before the auditor has shown anything.
            let all = [
                ("outcomes", &view.outcomes),
                ("standings", &view.standings),
                ("events", &view.events),
            ];
            for (name, counts) in all {
                let counts = counts.iter().map(|(name, count)| ((*name).to_owned(), json!(count)));
                fields.insert(name.to_owned(), Value::Object(counts.collect()));
            }
        }
        audits
    }
}

/// Sums over all threads of sockets, each name at zero where nothing was counted.
fn sums(sockets: &[Snapshot], values: fn(&Counters) -> Vec<(&'static str, u64)>) -> Value {
    let mut sums = values(&Counters::default());
    for one in sockets {
        for (sum, (_, count)) in sums.iter_mut().zip(values(&one.counters)) {
            sum.1 += count;
        }
    }
    let fields: Map<String, Value> = sums
        .into_iter()
        .map(|(name, count)| (name.to_owned(), json!(count)))
        .collect();
    Value::Object(fields)
}

fn engine(state: &BackendState) -> Value {
    json!({
        "name": state.name,
        "rows": state.rows,
        "faults": state.failed_batches,
        "mismatches": state.mismatches,
        "fault": state.fault,
        "state": if state.is_on { "serving" } else { "off" },
    })
}
