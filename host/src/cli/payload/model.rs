//! What a simulation says of a job: clocks and traffic as counted, time and energy as the models have them, in text and JSON.
//! Beside `perigee payload simulate`, which runs the job.
//! Never one time where the clock is a range: slow end, centre and fast end stand side by side.

use perigee::pipeline::payload::Simulation;
use perigee_hdl::{
    driver::{Counters, backend::Report},
    resources::Clock,
    sim::{ddr, emulator::cost, usage::Usage},
};
use perigee_hdl_abi::records::Opcode;
use serde_json::{Value, json};

use crate::cli::table;

/// Where driver and logic stood when the job began: behind the self-test.
pub(super) struct Before {
    usage: Usage,
    counters: Counters,
}

impl Before {
    pub(super) fn of(simulation: &Simulation) -> Self {
        Self {
            usage: simulation.gauge.read(),
            counters: simulation.watch.report().counters,
        }
    }
}

/// What was used, and the clock at which time is counted.
pub(super) struct Model {
    simulator: &'static str,
    usage: Usage,
    clock: Clock,
    rows: u64,
    report: Report,
}

impl Model {
    pub(super) fn new(simulator: &'static str, simulation: &Simulation, before: &Before, clock: Clock) -> Self {
        let usage = simulation.gauge.read().since(&before.usage);
        let mut report = simulation.watch.report();
        report.counters = report.counters.since(&before.counters);
        Self {
            simulator,
            usage,
            clock,
            rows: report.counters.rows + report.counters.doubted + report.counters.rechecked,
            report,
        }
    }

    fn seconds(&self, mhz: f64) -> f64 {
        self.usage.busy_clocks as f64 / (mhz * 1e6)
    }

    fn joules(&self, mhz: f64) -> f64 {
        self.usage.picojoules as f64 * 1e-12 + cost::STATIC_MICROWATTS as f64 * 1e-6 * self.seconds(mhz)
    }

    fn traffic(&self) -> u64 {
        self.usage.read_bytes + self.usage.written_bytes
    }

    /// The share of what the port's fuller direction could have carried in the busy clocks.
    fn port_share(&self) -> f64 {
        let bytes = self.usage.read_bytes.max(self.usage.written_bytes);
        let capacity = self.usage.busy_clocks * cost::BEAT_BYTES * ddr::BEATS_PER_SHARE;
        per((bytes * ddr::CLOCKS_PER_SHARE) as f64, capacity)
    }

    fn by_cpu(&self) -> u64 {
        self.report.counters.doubted + self.report.counters.rechecked
    }

    fn operations(&self) -> impl Iterator<Item = (Opcode, u64, u64, u64)> + '_ {
        let of = |operation: Opcode| {
            let at = operation as usize;
            (
                operation,
                self.usage.commands[at],
                self.usage.clocks[at],
                self.usage.work[at],
            )
        };
        Opcode::ALL
            .into_iter()
            .map(of)
            .filter(|(_, commands, ..)| *commands > 0)
    }

    /// Adds what there is to say to an object.
    pub(super) fn json(&self, mut value: Value) -> Value {
        let operations: serde_json::Map<_, _> = self
            .operations()
            .map(|(operation, commands, clocks, work)| {
                let row = json!({"commands": commands, "clocks": clocks, "work": work, "unit": unit(operation)});
                (name(operation).to_owned(), row)
            })
            .collect();
        let ends = [self.clock.low, self.clock.high];
        let counters = &self.report.counters;
        value["simulator"] = self.simulator.into();
        value["operations"] = operations.into();
        value["modelled"] = json!({
            "clock_mhz": self.clock.centre,
            "clock_mhz_range": ends,
            "busy_clocks": self.usage.busy_clocks,
            "seconds": self.seconds(self.clock.centre),
            "seconds_range": ends.map(|mhz| self.seconds(mhz)),
            "ddr_read_bytes": self.usage.read_bytes,
            "ddr_written_bytes": self.usage.written_bytes,
            "ddr_port_share": self.port_share(),
            "joules": self.joules(self.clock.centre),
            "joules_range": ends.map(|mhz| self.joules(mhz)),
            "joules_per_row": per(self.joules(self.clock.centre), self.rows),
        });
        value["driver"] = json!({
            "rows": self.rows,
            "by_cpu": self.by_cpu(),
            "commands": counters.commands,
            "canaries": counters.canaries,
            "errors": counters.errors,
            "resets": counters.resets,
            "contradictions": self.report.evidence.len(),
            "lost": self.report.lost,
        });
        value
    }

    /// Three tables and a line: operations, time and energy, what the driver saw.
    pub(super) fn text(&self) -> String {
        if self.operations().next().is_none() && self.report.lost.is_none() {
            return format!("simulator: {}\nnothing of this was for the payload\n", self.simulator);
        }
        let mut text = format!("simulator: {}\n\n{}\n", self.simulator, self.operations_text());
        text.push_str(&self.cost_text());
        let counters = &self.report.counters;
        text.push_str(&format!(
            "driver: {} rows, of which the CPU decided {}; {} commands, {} canaries, {} errors, {} resets, {} contradictions\n",
            self.rows,
            self.by_cpu(),
            counters.commands,
            counters.canaries,
            counters.errors,
            counters.resets,
            self.report.evidence.len(),
        ));
        if let Some(reason) = &self.report.lost {
            text.push_str(&format!("the logic was lost, the CPU did the rest: {reason}\n"));
        }
        text
    }

    fn operations_text(&self) -> String {
        let mut out = table(&["operation", "commands", "clocks a command", "work", "work/s while busy"]);
        let seconds = self.seconds(self.clock.centre);
        for (operation, commands, clocks, work) in self.operations() {
            out.add_row([
                name(operation).to_owned(),
                commands.to_string(),
                format!("{:.0}", per(clocks as f64, commands)),
                format!("{work} {}", unit(operation)),
                format!("{:.3e}", if seconds > 0.0 { work as f64 / seconds } else { 0.0 }),
            ]);
        }
        format!("{}\n", out.trim_fmt())
    }

    fn cost_text(&self) -> String {
        let clocks: &[f64] = match self.clock.low == self.clock.high {
            true => &[self.clock.centre],
            false => &self.clock.range(),
        };
        let header: &[&str] = match clocks {
            [_] => &["modelled, at the clock given", ""],
            _ => &["modelled, at a clock that is", "slow", "as estimated", "fast"],
        };
        let mut out = table(header);
        let mut row = |what: &str, value: &dyn Fn(f64) -> String| {
            let values = clocks.iter().map(|mhz| value(*mhz));
            out.add_row([what.to_owned()].into_iter().chain(values));
        };
        row("clock, MHz", &|mhz| format!("{mhz:.0}"));
        row("time, ms", &|mhz| format!("{:.3}", self.seconds(mhz) * 1e3));
        row("DDR, MB/s", &|mhz| {
            let seconds = self.seconds(mhz);
            format!(
                "{:.0}",
                if seconds > 0.0 {
                    self.traffic() as f64 / seconds / 1e6
                } else {
                    0.0
                }
            )
        });
        row("energy, mJ", &|mhz| format!("{:.3}", self.joules(mhz) * 1e3));
        row("energy a job, uJ", &|mhz| {
            format!("{:.3}", per(self.joules(mhz), self.rows) * 1e6)
        });
        let units: String = self
            .operations()
            .filter(|(_, _, _, work)| *work > 0)
            .map(|(operation, ..)| {
                let nanojoules = cost::unit_picojoules(operation) as f64 * 1e-3;
                format!(", {nanojoules:.1} nJ for each of the {}", unit(operation))
            })
            .collect();
        format!(
            "{}\n\n{} clocks busy; DDR {} bytes read, {} written, {:.0} % of the port's fuller direction\n\
             power model: {:.2} W standing still, {} pJ a byte of DDR{units}\n",
            out.trim_fmt(),
            self.usage.busy_clocks,
            self.usage.read_bytes,
            self.usage.written_bytes,
            self.port_share() * 100.0,
            cost::STATIC_MICROWATTS as f64 * 1e-6,
            cost::PICOJOULES_A_BYTE,
        )
    }
}

fn per(amount: f64, count: u64) -> f64 {
    if count == 0 { 0.0 } else { amount / count as f64 }
}

fn name(operation: Opcode) -> &'static str {
    match operation {
        Opcode::Nop => "nop",
        Opcode::TreeSha256d => "tree_sha256d",
        Opcode::Gf8Matrix => "gf8_matrix",
        Opcode::Sm3Messages => "sm3_messages",
        Opcode::Secp256k1 => "secp256k1",
        Opcode::Scrypt => "scrypt",
    }
}

fn unit(operation: Opcode) -> &'static str {
    match operation {
        Opcode::Nop => "",
        Opcode::TreeSha256d => "nodes",
        Opcode::Gf8Matrix => "input beats",
        Opcode::Sm3Messages => "compressions",
        Opcode::Secp256k1 => "passes of the multipliers",
        Opcode::Scrypt => "hashes",
    }
}
