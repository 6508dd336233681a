//! `perigee payload mission`: a scenario of orbits, passes, power, heat and upsets, played around a payload that judges real objects.
//! Scenario and pools first, then the engine event by event, then reports of what it recorded.
//! Never a prediction: rates and watts are those of the scenario and of the payload's models.

use std::{io::Write as _, path::PathBuf, sync::Arc, time::Instant};

use clap::Args;
use perigee_kernels::{cpu::Portable, engine::Engine};

mod bus;
mod chance;
mod events;
mod judge;
mod logic;
mod page;
mod play;
mod plot;
mod pools;
mod record;
mod scenario;
#[cfg(test)]
mod tests;

use self::{judge::Judge, logic::Logic, play::Play, pools::Pool, record::Record, scenario::Scenario};
use crate::cli::{CommandResult, Exit, print, print_json, progress, verify::ReportFile};

/// Options of `perigee payload mission`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(super) struct Options {
    /// The scenario, TOML
    #[arg(value_name = "FILE")]
    scenario: PathBuf,
    /// Print one JSON object instead of tables
    #[arg(long)]
    json: bool,
    /// Write a report with plots: one page of HTML that needs nothing else
    #[arg(long, value_name = "FILE.html")]
    report: Option<PathBuf>,
    /// Judge the pools by the shaders of a GPU first; by the CPU where there is none, with the same results
    #[arg(long)]
    gpu: bool,
    /// Equal seeds give equal missions
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
}

impl Options {
    pub(super) fn run(self) -> CommandResult {
        let begin = Instant::now();
        let at = |error: &dyn std::fmt::Display| format!("{}: {error}", self.scenario.display());
        let text = std::fs::read_to_string(&self.scenario).map_err(|error| at(&error))?;
        let scenario = Scenario::read(&text).map_err(|error| at(&error))?;
        let report = self.report.as_deref().map(ReportFile::create).transpose()?;
        let judge = Judge::start(self.gpu)?;
        let played = played(&scenario, &judge, self.seed, Arc::new(Portable))?;
        if let Some(mut report) = report {
            let page = page::page(&scenario, &played.record, &played.planted, self.seed);
            report.writer().write_all(page.as_bytes())?;
            report.finish()?;
        }
        if self.json {
            let mut value = played.record.json(&scenario, &played.planted, self.seed);
            value["pools"] = judge.json();
            value["elapsed_s"] = begin.elapsed().as_secs_f64().into();
            print_json(&value)?;
        } else {
            print(&(played.record.text(&scenario) + &judge.text()))?;
        }
        Ok(match played.record.is_good() {
            true => Exit::Good,
            false => Exit::Rejected,
        })
    }
}

/// A mission that was played, and of each pool the planted faults and those of them that the CPU's engines found.
struct Played {
    record: Record,
    planted: Vec<(u64, u64)>,
}

/// Generates the pools and plays; `software` decides what the driver doubts.
fn played(scenario: &Scenario, judge: &Judge, seed: u64, software: Arc<dyn Engine>) -> Result<Played, String> {
    let bar = progress(scenario.workloads.len() as u64, "pools");
    let pools = scenario.workloads.iter().map(|workload| {
        let pool = Pool::new(workload, judge, seed);
        bar.inc(1);
        pool
    });
    let pools = pools.collect::<Result<Vec<_>, _>>()?;
    bar.finish_and_clear();
    let configuration = scenario.configuration().ok_or("the configuration is gone")?;
    let logic = Logic::new(&scenario.logic, configuration, seed, software)?;
    let bar = progress(scenario.duration_s() as u64, "seconds of the mission");
    let record = Play::new(scenario, &pools, logic, seed).run(|seconds| bar.set_position(seconds as u64));
    bar.finish_and_clear();
    let planted = pools.iter().map(|pool| (pool.planted, pool.found)).collect();
    Ok(Played { record, planted })
}

const HELP_AFTER: &str = "\
Objects of each workload are generated with planted faults and judged by the CPU's engines. Each that is drawn goes through the payload's \
driver over the emulator, and every verdict and result is compared with the CPU's: one that differs fails the mission, exit status 1.

An upset of data spoils the next command, whenever that comes; one of the configuration every command, in \
the same place, until scrubbing, or configuring anew, mends it. Voted registers mask theirs, as `payload faults` shows. A result is \
spoilt before its checksum, so that only comparison, \
a second run, samples and canaries can find it. Time and energy of the logic are those of the emulator's model, of the ARM cores those of \
`payload resources`; signatures and hashes that it does not name count by their multiplications and compressions.

JSON, with equal seeds equal but for elapsed_s and pools (which GPU judged how many rows of them): version, scenario, seed, \
duration_s, good, streams (a workload each: arrived, accepted, \
rejected, deferred, rejected_by_rule, planted_found, wrong, fell_back, dropped, not_sent, waiting, queue_max, wait_s_mean, wait_s_max, \
pool_planted, pool_planted_found), verdicts, throughput, logic, upsets, energy, battery, thermal, passes, backlog_bytes, samples. Units \
are in the names.

Examples:
  perigee payload mission hdl/missions/leo-500km.toml
  perigee payload mission hdl/missions/leo-500km.toml --report mission.html
  perigee payload mission hdl/missions/storm.toml --gpu --json | jq .upsets";
