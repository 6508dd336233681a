//! What the circuits take of the device and how fast they may be clocked: the figures that synthesis left, and estimates from them.
//! Between the checked-in `resources.json` and whoever shows areas, clocks or times of the payload.
//! Never synthesises, and never calls an estimate a measurement.
//!
//! # From delay to clock
//! yosys maps the logic and names its longest path; it neither places nor routes, and Vivado is not at hand. One published core
//! joins the two ([`SECWORKS`]): its period in Vivado on this very device is 1.10 times the delay that yosys gives for it. So
//! the centre of every estimate is 1.10 times the delay, and the range reaches [`SPREAD`] to both sides: one point of
//! calibration carries no more.

use std::{collections::BTreeMap, fmt::Write as _};

use perigee_hdl_abi::configuration::Configuration;
use serde::{Deserialize, Serialize};

use crate::timing::CLOCK_KHZ;

/// The figures as they are checked in: [`Resources`] by the name of the circuit.
pub const RESOURCES: &str = include_str!("../resources.json");

/// Cells of one circuit, flattened, and its longest path.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Resources {
    /// SHA-256 of the Verilog, hexadecimal.
    pub verilog: String,
    /// LUT2 to LUT6.
    pub lut: u64,
    /// Flip-flops.
    pub ff: u64,
    /// SRL16E and SRLC32E: a LUT each, not counted in `lut`.
    pub srl: u64,
    /// LUTs that serve as memory, not counted in `lut`.
    pub lutram: u64,
    /// Halves of a RAMB36E1.
    pub bram18: u64,
    /// DSP48E1.
    pub dsp: u64,
    /// Longest path between registers or ports, picoseconds, without the memory's own delay (`Del =` of abc9).
    pub delay_ps: u64,
}

impl Resources {
    /// Names and values of the figures.
    pub fn figures(&self) -> [(&'static str, u64); 7] {
        [
            ("lut", self.lut),
            ("ff", self.ff),
            ("srl", self.srl),
            ("lutram", self.lutram),
            ("bram18", self.bram18),
            ("dsp", self.dsp),
            ("delay_ps", self.delay_ps),
        ]
    }

    /// Block memories of 36 kbit.
    pub fn bram36(&self) -> f64 {
        self.bram18 as f64 / 2.0
    }

    /// The estimated clock of the circuit by itself.
    pub fn clock(&self) -> Option<Clock> {
        Clock::of_delay(self.delay_ps)
    }
}

/// An estimated clock, MHz.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clock {
    /// The slow end of the range.
    pub low: f64,
    /// What the calibration says.
    pub centre: f64,
    /// The fast end of the range.
    pub high: f64,
}

impl Clock {
    /// The clock of logic with this delay between registers, picoseconds; `None` where it is not the logic that limits it.
    pub fn of_delay(delay_ps: u64) -> Option<Self> {
        let centre = (delay_ps >= DELAY_PS_MIN).then(|| 1e6 / (PERIOD_OF_DELAY * delay_ps as f64))?;
        Some(Self {
            low: centre / (1.0 + SPREAD),
            centre,
            high: centre * (1.0 + SPREAD),
        })
    }

    /// The clock of a whole payload: that of its slowest circuit, and never above the one for which it is built.
    pub fn of_payload(configuration: Configuration, all: &BTreeMap<String, Resources>) -> Option<Self> {
        let delays = parts(configuration).map(|name| Some(all.get(name)?.delay_ps));
        let slowest = delays.into_iter().collect::<Option<Vec<_>>>()?.into_iter().max()?;
        Some(Self::of_delay(slowest)?.at_most(f64::from(CLOCK_KHZ) / 1e3))
    }

    /// The same, nowhere above this.
    pub fn at_most(self, mhz: f64) -> Self {
        Self {
            low: self.low.min(mhz),
            centre: self.centre.min(mhz),
            high: self.high.min(mhz),
        }
    }

    /// A clock that is known.
    pub const fn exactly(mhz: f64) -> Self {
        Self {
            low: mhz,
            centre: mhz,
            high: mhz,
        }
    }

    /// Low, centre, high.
    pub const fn range(&self) -> [f64; 3] {
        [self.low, self.centre, self.high]
    }
}

/// What is known of a published core: where its clock comes from, and what two open tools say of it.
#[derive(Clone, Copy, Debug)]
pub struct Calibration {
    /// Clock in Vivado, MHz.
    pub vivado_mhz: f64,
    /// Delay by yosys, picoseconds.
    pub delay_ps: u64,
    /// Clock by nextpnr on an ECP5 of speed grade 8, MHz.
    pub ecp5_mhz: f64,
}

/// `secworks/sha256` at commit 664e0e3 (BSD 2-clause): its README gives Vivado 2014.4 on xc7z030fbg676-1: 2,308 LUT, 116 MHz.
/// The delay is that of yosys 0.23 after `synth_xilinx -family xc7 -flatten -noiopad -abc9 -top sha256` over its four files.
/// nextpnr gave 61.5 MHz from the netlist of yosys 0.70; from that of yosys 0.23, as `cargo xtask ecp5` makes it, 63.9.
pub const SECWORKS: Calibration = Calibration {
    vivado_mhz: 116.0,
    delay_ps: 7_831,
    ecp5_mhz: 61.5,
};

/// Period in Vivado over the delay by yosys, of [`SECWORKS`].
pub const PERIOD_OF_DELAY: f64 = 1.10;

/// Clock in Vivado over the clock by nextpnr on an ECP5, of [`SECWORKS`].
pub const MHZ_OF_ECP5: f64 = 1.89;

/// By how much an estimate may be off to either side, as far as anyone can tell: the two ways of estimating, calibrated on the
/// same core, differ by up to so much on the cores of the payload (`cargo xtask ecp5` prints both).
pub const SPREAD: f64 = 0.15;

/// Below this it is not the logic that limits a clock.
const DELAY_PS_MIN: u64 = 500;

/// Name of the circuit of a configuration.
pub const fn payload_name(configuration: Configuration) -> &'static str {
    match configuration {
        Configuration::Streams => "perigee_payload",
        Configuration::Signatures => "perigee_payload_signatures",
        Configuration::Scrypt => "perigee_payload_scrypt",
    }
}

/// The whole, and the parts that are measured by themselves.
fn parts(configuration: Configuration) -> [&'static str; 5] {
    let third = match configuration {
        Configuration::Streams => "sm3",
        Configuration::Signatures => "secp256k1",
        Configuration::Scrypt => "scrypt",
    };
    ["erasure", "merkle", payload_name(configuration), "register_file", third]
}

/// The checked-in figures.
///
/// # Errors
/// As [`from_json`].
pub fn recorded() -> Result<BTreeMap<String, Resources>, String> {
    from_json(RESOURCES)
}

/// All figures as `resources.json` holds them.
///
/// # Panics
/// Never: they are numbers and text.
pub fn to_json(all: &BTreeMap<String, Resources>) -> String {
    let json = serde_json::to_string_pretty(all).expect("numbers and text");
    json + "\n"
}

/// Reads `resources.json`.
///
/// # Errors
/// Where it is not of that form.
pub fn from_json(text: &str) -> Result<BTreeMap<String, Resources>, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// A table of all figures, for people.
pub fn to_table(all: &BTreeMap<String, Resources>) -> String {
    let mut text = String::from(
        "| Circuit | LUT | FF | SRL | LUT as RAM | RAMB36 | DSP48 | Logic delay, ns | Clock estimate, MHz |\n\
         |---|---|---|---|---|---|---|---|---|\n",
    );
    for (name, r) in all {
        let clock = r.clock().map(|clock| clock.to_string()).unwrap_or_default();
        let _ = writeln!(
            text,
            "| {name} | {} | {} | {} | {} | {} | {} | {:.2} | {clock} |",
            r.lut,
            r.ff,
            r.srl,
            r.lutram,
            r.bram36(),
            r.dsp,
            r.delay_ps as f64 / 1000.0,
        );
    }
    text
}

impl std::fmt::Display for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { low, centre, high } = self;
        match low == high {
            true => write!(f, "{centre:.0}"),
            false => write!(f, "{centre:.0} ({low:.0} to {high:.0})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both factors are those of the published core, to the digits that they have.
    #[test]
    fn the_factors_are_those_of_the_published_core() {
        let period_ps = 1e6 / SECWORKS.vivado_mhz;
        assert!((period_ps / SECWORKS.delay_ps as f64 - PERIOD_OF_DELAY).abs() < 0.005);
        assert!((SECWORKS.vivado_mhz / SECWORKS.ecp5_mhz - MHZ_OF_ECP5).abs() < 0.005);
        let clock = Clock::of_delay(SECWORKS.delay_ps).unwrap();
        assert!((clock.centre - SECWORKS.vivado_mhz).abs() < 1.0, "{clock}");
    }

    /// 4 ns are 227 MHz, a bit more than the payload is built for; no delay, or next to none, is no clock.
    #[test]
    fn a_delay_is_a_range_around_its_clock() {
        let clock = Clock::of_delay(4_000).unwrap();
        assert_eq!(clock.to_string(), "227 (198 to 261)");
        assert_eq!(clock.at_most(225.0).to_string(), "225 (198 to 225)");
        assert_eq!(Clock::exactly(150.0).to_string(), "150");
        assert_eq!(Clock::of_delay(0), None);
        assert_eq!(Clock::of_delay(499), None);
    }

    /// The slowest of its circuits rules, whichever it is; others do not.
    #[test]
    fn the_payload_is_as_fast_as_its_slowest_circuit() {
        let with = |delay_ps| Resources {
            delay_ps,
            ..Resources::default()
        };
        let mut all: BTreeMap<_, _> = parts(Configuration::Streams)
            .into_iter()
            .map(|name| (name.to_owned(), with(3_000)))
            .collect();
        all.insert("multiplier".to_owned(), with(9_000));
        assert_eq!(
            Clock::of_payload(Configuration::Streams, &all).unwrap(),
            Clock::exactly(225.0)
        );
        for name in parts(Configuration::Streams) {
            let mut slow = all.clone();
            slow.insert(name.to_owned(), with(5_000));
            assert_eq!(
                Clock::of_payload(Configuration::Streams, &slow),
                Clock::of_delay(5_000),
                "{name}"
            );
            slow.remove(name);
            assert_eq!(
                Clock::of_payload(Configuration::Streams, &slow),
                None,
                "{name} is not measured"
            );
        }
    }

    #[test]
    fn the_checked_in_figures_give_the_payload_a_clock() {
        let all = recorded().unwrap();
        let clock = Clock::of_payload(Configuration::Streams, &all).unwrap();
        assert!(
            50.0 < clock.low && clock.low <= clock.centre && clock.high <= 225.0,
            "{clock}"
        );
        let table = to_table(&all);
        assert_eq!(table.lines().count(), all.len() + 2);
        assert!(table.contains(&all["sm3"].clock().unwrap().to_string()), "{table}");
    }

    #[test]
    fn the_file_comes_back_as_it_was() {
        let one = Resources {
            verilog: "e3b0".to_owned(),
            lut: 3,
            ..Resources::default()
        };
        let all = BTreeMap::from([("a".to_owned(), one)]);
        assert_eq!(from_json(&to_json(&all)), Ok(all));
        assert!(from_json("{\"a\": {}}").is_err());
    }
}
