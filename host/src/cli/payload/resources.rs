//! `perigee payload resources`: what the circuits take of the device, how fast they may be clocked, and what software would do instead.
//! Reads the figures that synthesis left beside the circuits, built into the binary.
//! Never synthesises, and never calls an estimate a measurement.

use std::collections::BTreeMap;

use clap::Args;
use perigee_hdl::{
    resources::RESOURCES,
    sim::{ddr, emulator::cost},
    timing,
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::cli::{CommandResult, Exit, print, print_json, table};

/// Options of `perigee payload resources`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(super) struct Options {
    /// Print one JSON object instead of tables
    #[arg(long)]
    json: bool,
}

/// `resources.json`: circuits by name.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
struct Resources {
    cores: BTreeMap<String, Core>,
}

/// What the device has.
struct Device {
    name: &'static str,
    lut: u64,
    ff: u64,
    bram36: u64,
    dsp: u64,
}

/// The payload's device, by its data sheet (Xilinx DS190, table 1).
const DEVICE: Device = Device {
    name: "XC7Z030-1",
    lut: 78_600,
    ff: 157_200,
    bram36: 265,
    dsp: 400,
};

/// What a circuit takes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Core {
    lut: u64,
    ff: u64,
    srl: u64,
    lutram: u64,
    bram18: u64,
    dsp: u64,
    delay_ps: Option<u64>,
}

impl Options {
    pub(super) fn run(self) -> CommandResult {
        let resources: Resources =
            serde_json::from_str(RESOURCES).map_err(|error| format!("resources.json: {error}"))?;
        if self.json {
            print_json(&resources.json())?;
        } else {
            print(&format!("{}\n{}", resources.text(), software_text()))?;
        }
        Ok(Exit::Good)
    }
}

impl Core {
    /// Block memories of 36 kbit.
    fn bram36(&self) -> f64 {
        self.bram18 as f64 / 2.0
    }

    /// Estimated clock in MHz, lowest and highest.
    fn clock_mhz(&self) -> Option<[f64; 2]> {
        let period_ps = self.delay_ps.filter(|delay| *delay > 0)? as f64 * PERIOD_OF_DELAY;
        Some([1e6 / (period_ps * (1.0 + SPREAD)), 1e6 / (period_ps * (1.0 - SPREAD))])
    }
}

impl Resources {
    fn json(&self) -> Value {
        let cores: serde_json::Map<_, _> = self
            .cores
            .iter()
            .map(|(name, core)| {
                let row = json!({
                    "lut": core.lut, "ff": core.ff, "srl": core.srl, "lutram": core.lutram,
                    "bram36": core.bram36(), "dsp": core.dsp, "delay_ps": core.delay_ps,
                    "lut_share": core.lut as f64 / DEVICE.lut as f64,
                    "clock_mhz": core.clock_mhz(),
                });
                (name.clone(), row)
            })
            .collect();
        let software: Vec<_> = PATHS.iter().map(Path::json).collect();
        json!({"device": DEVICE.name, "cores": cores, "software": software})
    }

    fn text(&self) -> String {
        let device = &DEVICE;
        let mut out = table(&[
            "circuit",
            "LUT",
            "of device",
            "FF",
            "SRL",
            "LUT RAM",
            "BRAM36",
            "DSP",
            "clock, MHz (est.)",
        ]);
        for (name, core) in &self.cores {
            let clock = core.clock_mhz();
            out.add_row([
                name.clone(),
                core.lut.to_string(),
                format!("{:.1} %", core.lut as f64 * 100.0 / device.lut as f64),
                core.ff.to_string(),
                core.srl.to_string(),
                core.lutram.to_string(),
                core.bram36().to_string(),
                core.dsp.to_string(),
                clock.map_or_else(|| "-".to_owned(), |[low, high]| format!("{low:.0} to {high:.0}")),
            ]);
        }
        out.add_row([
            device.name.to_owned(),
            device.lut.to_string(),
            String::new(),
            device.ff.to_string(),
            String::new(),
            String::new(),
            device.bram36.to_string(),
            device.dsp.to_string(),
            String::new(),
        ]);
        let note = "LUT, FF and delay by yosys; the clock is estimated from the delay of its mapper, calibrated with one core whose \
                    Vivado result on this device is published: a range, no measurement.";
        format!("{}\n{note}\n", out.trim_fmt())
    }
}

/// A job on the logic and in software.
struct Path {
    job: &'static str,
    unit: &'static str,
    /// Units a second of the logic at its clock, port and core taken into account.
    logic: f64,
    /// Cycles of one Cortex-A9 core a unit.
    cycles: f64,
    why: &'static str,
}

impl Path {
    fn software(&self) -> f64 {
        ARM_CORES * ARM_HZ / self.cycles
    }

    fn json(&self) -> Value {
        json!({
            "job": self.job, "unit": self.unit, "logic_per_s": self.logic, "software_per_s": self.software(),
            "ratio": self.logic / self.software(), "cycles_a_unit": self.cycles, "model": self.why,
        })
    }
}

fn software_text() -> String {
    let mut out = table(&["job", "logic", "two Cortex-A9", "ratio", "model of the software"]);
    for path in &PATHS {
        out.add_row([
            path.job.to_owned(),
            format!("{:.2} M {}/s", path.logic / 1e6, path.unit),
            format!("{:.2} M {}/s", path.software() / 1e6, path.unit),
            format!("{:.0}", path.logic / path.software()),
            path.why.to_owned(),
        ]);
    }
    format!(
        "{}\nBoth columns are models; neither was measured on the device.\n",
        out.trim_fmt()
    )
}

const CLOCK_HZ: f64 = timing::CLOCK_KHZ as f64 * 1e3;
/// Bytes a second of one direction of the port.
const PORT: f64 = CLOCK_HZ * (cost::BEAT_BYTES * ddr::BEATS_PER_SHARE) as f64 / ddr::CLOCKS_PER_SHARE as f64;

const ARM_CORES: f64 = 2.0;
const ARM_HZ: f64 = 800e6;

const PATHS: [Path; 3] = [
    Path {
        job: "SHA-256d tree",
        unit: "nodes",
        logic: CLOCK_HZ / cost::NODE_CLOCKS as f64,
        cycles: 3.0 * 64.0 * 20.0,
        why: "3 compressions of 64 bytes at an assumed 20 cycles a byte (integer code, no SHA instructions on this core)",
    },
    Path {
        job: "SM3 of 64-byte nodes",
        unit: "nodes",
        logic: CLOCK_HZ / (2 * cost::SM3_BLOCK_CLOCKS) as f64,
        cycles: 2.0 * 64.0 * 25.0,
        why: "2 compressions of 64 bytes at an assumed 25 cycles a byte",
    },
    Path {
        job: "Reed-Solomon 10 + 4",
        unit: "bytes in",
        logic: PORT,
        cycles: 4.0 * 1.0,
        why: "4 products a byte by NEON table look-ups, at an assumed cycle a byte and product",
    },
];

/// Period of Vivado over the delay of yosys's mapper: one core whose result on this device is published.
const PERIOD_OF_DELAY: f64 = 1.10;
/// How far two ways to estimate a clock differed on one core.
const SPREAD: f64 = 0.06;

const HELP_AFTER: &str = "\
Figures of the circuits come from synthesis by yosys and are checked in; the clock is an estimate given as a range. The second \
table sets the logic's model beside a model of the same work on the payload's two processor cores.

Examples:
  perigee payload resources
  perigee payload resources --json | jq '.cores | map_values(.lut)'";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delay_of_four_nanoseconds_is_a_range_around_227_mhz() {
        let core = Core {
            delay_ps: Some(4_000),
            ..Core::default()
        };
        let [low, high] = core.clock_mhz().unwrap();
        assert!(
            (214.0..215.0).contains(&low) && (241.0..242.5).contains(&high),
            "{low} {high}"
        );
        assert!(Core::default().clock_mhz().is_none());
    }
}
