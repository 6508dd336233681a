//! `perigee payload resources`: what the circuits take of the device, how fast they may be clocked, and what software would do instead.
//! Reads the figures that synthesis left beside the circuits, built into the binary.
//! Never synthesises, and never calls an estimate a measurement.

use std::collections::BTreeMap;

use clap::Args;
use perigee_hdl::{
    resources::{self, Clock, Resources},
    signatures::Kind,
    sim::{ddr, emulator::cost},
    timing,
};
use perigee_hdl_abi::configuration::Configuration;
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

impl Options {
    pub(super) fn run(self) -> CommandResult {
        let all = resources::recorded().map_err(|error| format!("resources.json: {error}"))?;
        let clock = Clock::of_payload(Configuration::Streams, &all)
            .ok_or("resources.json: a circuit of the payload has no delay")?;
        if self.json {
            print_json(&json(&all, clock))?;
        } else {
            let circuits = circuits_text(&all, clock);
            print(&format!("{circuits}\n{}\n{}", software_text(clock), energy_text(clock)))?;
        }
        Ok(Exit::Good)
    }
}

fn json(all: &BTreeMap<String, Resources>, clock: Clock) -> Value {
    let row = |core: &Resources| {
        json!({
            "lut": core.lut, "ff": core.ff, "srl": core.srl, "lutram": core.lutram,
            "bram36": core.bram36(), "dsp": core.dsp, "delay_ps": core.delay_ps,
            "lut_share": core.lut as f64 / DEVICE.lut as f64,
            "clock_mhz": core.clock().map(|clock| clock.range()),
        })
    };
    let cores: serde_json::Map<_, _> = all.iter().map(|(name, core)| (name.clone(), row(core))).collect();
    let software: Vec<_> = paths().iter().map(|path| path.json(clock)).collect();
    json!({"device": DEVICE.name, "clock_mhz": clock.range(), "cores": cores, "software": software})
}

fn circuits_text(all: &BTreeMap<String, Resources>, clock: Clock) -> String {
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
        "delay, ns",
        "clock, MHz (est.)",
    ]);
    for (name, core) in all {
        out.add_row([
            name.clone(),
            core.lut.to_string(),
            format!("{:.1} %", core.lut as f64 * 100.0 / device.lut as f64),
            core.ff.to_string(),
            core.srl.to_string(),
            core.lutram.to_string(),
            core.bram36().to_string(),
            core.dsp.to_string(),
            format!("{:.2}", core.delay_ps as f64 / 1e3),
            core.clock().map_or_else(|| "-".to_owned(), |clock| clock.to_string()),
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
        String::new(),
    ]);
    format!(
        "{}\n\nThe payload is estimated to run at {clock} MHz: the clock of its slowest circuit, at most the {:.0} MHz that\n\
         it is built for. {}\n",
        out.trim_fmt(),
        f64::from(timing::CLOCK_KHZ) / 1e3,
        "LUT, FF and delay are those of yosys. A clock is estimated from the delay, calibrated with one core\n\
         whose result in Vivado on this device is published: a range, no measurement. Block RAM counts without a delay of\n\
         its own.",
    )
}

/// A job on the logic and in software.
struct Path {
    job: &'static str,
    unit: &'static str,
    /// Clocks of the logic a unit, port and core taken into account.
    clocks: f64,
    /// Cycles of one Cortex-A9 core a unit.
    cycles: f64,
    why: &'static str,
    /// Energy of the logic a unit, core and DDR, without what it takes standing still.
    picojoules: f64,
    /// Units a second of one core of a server: the README's figure of this project's fastest engine.
    server: f64,
}

impl Path {
    fn logic(&self, mhz: f64) -> f64 {
        mhz * 1e6 / self.clocks
    }

    fn software(&self) -> f64 {
        ARM_CORES * ARM_HZ / self.cycles
    }

    /// Joules a unit of the logic when it does nothing else: its own, and its share of what it takes standing still.
    fn logic_joules(&self, mhz: f64) -> f64 {
        self.picojoules * 1e-12 + cost::STATIC_MICROWATTS as f64 * 1e-6 / self.logic(mhz)
    }

    /// Joules a unit of both Cortex-A9 cores, and of one core of a server.
    fn software_joules(&self) -> [f64; 2] {
        [
            ARM_CORES * ARM_CORE_WATTS / self.software(),
            SERVER_CORE_WATTS / self.server,
        ]
    }

    fn json(&self, clock: Clock) -> Value {
        let logic = self.logic(clock.centre);
        let [arm_joules, server_joules] = self.software_joules();
        json!({
            "logic_joules": self.logic_joules(clock.centre), "arm_joules": arm_joules, "server_core_joules": server_joules,
            "job": self.job, "unit": self.unit, "logic_per_s": logic,
            "logic_per_s_range": [self.logic(clock.low), self.logic(clock.high)], "software_per_s": self.software(),
            "ratio": logic / self.software(), "clocks_a_unit": self.clocks, "cycles_a_unit": self.cycles, "model": self.why,
        })
    }
}

fn software_text(clock: Clock) -> String {
    let mut out = table(&[
        "job",
        "unit",
        "logic, M/s",
        "two Cortex-A9, M/s",
        "ratio",
        "model of the software",
    ]);
    for path in &paths() {
        let [low, centre, high] = clock.range().map(|mhz| path.logic(mhz));
        let digits = |rate: f64| if rate < 1e5 { 4 } else { 1 + usize::from(rate < 1e7) };
        let millions = |rate: f64| format!("{:.*}", digits(rate), rate / 1e6);
        let range = match low == high {
            true => String::new(),
            false => format!(" ({} to {})", millions(low), millions(high)),
        };
        out.add_row([
            path.job.to_owned(),
            path.unit.to_owned(),
            format!("{}{range}", millions(centre)),
            millions(path.software()),
            format!("{:.0}", centre / path.software()),
            path.why.to_owned(),
        ]);
    }
    format!(
        "{}\n\nBoth sides are models; neither was measured on the device. The logic runs at the payload's clock. Its memory port\n\
         carries {} beats of {} bytes in {} clocks each way at any clock: UG585's 1,200 MB/s at {:.0} MHz, and less than the port\n\
         has at a lower one.\n",
        out.trim_fmt(),
        ddr::BEATS_PER_SHARE,
        cost::BEAT_BYTES,
        ddr::CLOCKS_PER_SHARE,
        f64::from(timing::CLOCK_KHZ) / 1e3,
    )
}

/// What a unit of work costs in energy: on the logic, on the payload's processor, on one core of a server.
fn energy_text(clock: Clock) -> String {
    let mut out = table(&[
        "job",
        "unit",
        "logic, uJ",
        "two Cortex-A9, uJ",
        "times logic",
        "a server core, uJ",
        "times logic",
    ]);
    for path in &paths() {
        let (logic, [arm, server]) = (path.logic_joules(clock.centre), path.software_joules());
        let micro = |joules: f64| format!("{:.*}", if joules < 1e-6 { 4 } else { 1 }, joules * 1e6);
        let times = |joules: f64| format!("{:.*}", if joules < 10.0 * logic { 1 } else { 0 }, joules / logic);
        out.add_row([
            path.job.to_owned(),
            path.unit.to_owned(),
            micro(logic),
            micro(arm),
            times(arm),
            micro(server),
            times(server),
        ]);
    }
    format!(
        "{}\n\nEnergy is that of models. Logic: {:.2} W standing still, half a picojoule a LUT and clock, ten a DSP48E1\n\
         and clock, {} pJ a byte of DDR, at its full rate. Cortex-A9: {ARM_CORE_WATTS} W a core at {:.0} MHz. A server core:\n\
         {SERVER_CORE_WATTS} W (360 W of a processor of 96 cores) at the rate that the README gives for this project's fastest\n\
         engine.\n",
        out.trim_fmt(),
        cost::STATIC_MICROWATTS as f64 * 1e-6,
        cost::PICOJOULES_A_BYTE,
        ARM_HZ / 1e6,
    )
}

/// Watts of a core at [`ARM_HZ`]: ARM gives 1.9 W for two at 2 GHz in 40 nm; 28 nm takes about two thirds of that.
pub(super) const ARM_CORE_WATTS: f64 = 0.25;
/// TDP of an AMD EPYC 9654 over its cores.
const SERVER_CORE_WATTS: f64 = 3.75;
/// Cortex-A9 cores of the payload.
pub(super) const ARM_CORES: f64 = 2.0;
/// Their clock, Hz.
pub(super) const ARM_HZ: f64 = 800e6;
/// Cycles of a Cortex-A9 for a compression of SHA-256: an assumed 20 a byte (integer code, no SHA instructions on this core).
pub(super) const SHA256_CYCLES: f64 = 64.0 * 20.0;
/// Cycles of it for a compression of SM3: an assumed 25 a byte.
pub(super) const SM3_CYCLES: f64 = 64.0 * 25.0;
/// Cycles of it for a byte of a stripe with four recovery shards: a product an assumed cycle, by NEON table look-ups.
pub(super) const STRIPE_BYTE_CYCLES: f64 = 4.0;
/// Cycles of it for an ECDSA signature: libsecp256k1 in 32-bit code, assumed.
pub(super) const ECDSA_CYCLES: f64 = 1.6e6;
/// Cycles of it for scrypt(1024, 1, 1): NEON code, assumed.
pub(super) const SCRYPT_CYCLES: f64 = 650e3;

/// The jobs that are compared.
fn paths() -> [Path; 5] {
    [
        Path {
            job: "SHA-256d tree",
            unit: "nodes",
            clocks: cost::NODE_CLOCKS as f64,
            cycles: 3.0 * SHA256_CYCLES,
            why: "3 compressions of 64 bytes at an assumed 20 cycles a byte (integer code, no SHA instructions on this core)",
            // A leaf or a node is read once, 32 bytes of either for every node.
            picojoules: (cost::PICOJOULES_A_NODE + 32 * cost::PICOJOULES_A_BYTE) as f64,
            server: 24.9e6,
        },
        Path {
            job: "SM3 of 64-byte nodes",
            unit: "nodes",
            clocks: (2 * cost::SM3_BLOCK_CLOCKS) as f64,
            cycles: 2.0 * SM3_CYCLES,
            why: "2 compressions of 64 bytes at an assumed 25 cycles a byte",
            picojoules: (2 * cost::PICOJOULES_A_SM3_BLOCK + 96 * cost::PICOJOULES_A_BYTE) as f64,
            server: 29.0e6,
        },
        Path {
            job: "Reed-Solomon 10 + 4",
            unit: "bytes in",
            clocks: ddr::CLOCKS_PER_SHARE as f64 / (cost::BEAT_BYTES * ddr::BEATS_PER_SHARE) as f64,
            cycles: STRIPE_BYTE_CYCLES,
            why: "4 products a byte by NEON table look-ups, at an assumed cycle a byte and product",
            picojoules: cost::PICOJOULES_A_BEAT as f64 / cost::BEAT_BYTES as f64 + 1.4 * cost::PICOJOULES_A_BYTE as f64,
            server: 19.1e9,
        },
        Path {
            job: "ECDSA, 33-byte key",
            unit: "signatures",
            clocks: (timing::secp256k1::passes(Kind::Short) * timing::secp256k1::THREADS) as f64
                / timing::secp256k1::BATCH_JOBS as f64,
            cycles: ECDSA_CYCLES,
            why: "libsecp256k1 in 32-bit code at an assumed 1.6 million cycles",
            picojoules: (timing::secp256k1::passes(Kind::Short) * cost::PICOJOULES_A_PASS
                + 256 * cost::PICOJOULES_A_BYTE) as f64,
            server: 282e3,
        },
        Path {
            job: "scrypt(1024, 1, 1)",
            unit: "hashes",
            clocks: timing::scrypt::clocks_a_hash(),
            cycles: SCRYPT_CYCLES,
            why: "NEON code at an assumed 650,000 cycles",
            picojoules: (cost::PICOJOULES_A_SCRYPT + 112 * cost::PICOJOULES_A_BYTE) as f64,
            server: 45.2e3,
        },
    ]
}

const HELP_AFTER: &str = "\
Figures of the circuits come from synthesis by yosys and are checked in; the clock is an estimate given as a range. The second \
table sets the logic's model beside a model of the same work on the payload's two processor cores.

Examples:
  perigee payload resources
  perigee payload resources --json | jq '.cores | map_values(.lut)'";

#[cfg(test)]
mod tests {
    use super::*;

    /// At the clock that everything is built for: a node in eight clocks, a port of 1,200 MB/s.
    #[test]
    fn rates_follow_from_the_clock() {
        let rates = paths().each_ref().map(|path| path.logic(225.0));
        assert!((28.1e6..28.2e6).contains(&rates[0]), "{}", rates[0]);
        assert!((rates[2] - 1.2e9).abs() < 1.0, "{}", rates[2]);
        let range = paths()[0].json(Clock::of_delay(5_000).unwrap())["logic_per_s_range"].clone();
        assert!(range[0].as_f64() < range[1].as_f64(), "{range}");
    }
}
