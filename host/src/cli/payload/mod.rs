//! `perigee payload`: the Zynq payload on a machine that has none: what it would do with a job, and what it takes.
//! One file a subcommand; the payload itself stands in the crate of the circuits.
//! Never a measurement: times, watts and areas are those of models, and are called so.

use std::{io::IsTerminal, time::Duration};

use clap::{Args, Subcommand};
use indicatif::ProgressBar;
use perigee::pipeline::payload::{self, Kind, PayloadError, Wanted};

use super::CommandResult;

mod faults;
mod lanes;
mod mission;
mod model;
mod resources;
mod screen;
mod simulate;
mod trace;

/// Options of `perigee payload`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// What to do
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the shared vectors, or files, on a simulated payload: verdicts, clocks, modelled time, DDR traffic, energy
    Simulate(Box<simulate::Options>),
    /// Show what the circuits take of the device, their clock, and two Cortex-A9 cores running the software path beside them
    Resources(resources::Options),
    /// Upset the registers of the circuits, one bit at a time, and show what came of it
    Faults(faults::Options),
    /// Play a mission: orbits, passes, power, heat and upsets around a payload that judges real objects
    Mission(mission::Options),
    /// Write the waveforms of a core at work, undisturbed or with one upset, for GTKWave
    Trace(trace::Options),
}

impl Options {
    pub(crate) fn run(self) -> CommandResult {
        match self.command {
            Command::Simulate(options) => options.run(),
            Command::Resources(options) => options.run(),
            Command::Faults(options) => options.run(),
            Command::Mission(options) => options.run(),
            Command::Trace(options) => options.run(),
        }
    }
}

/// Builds the program of the circuit where this payload needs it and it does not stand yet.
///
/// # Errors
/// [`PayloadError`].
pub(super) fn prepare(wanted: Wanted) -> Result<(), PayloadError> {
    if wanted.kind != Kind::Rtl {
        return Ok(());
    }
    let recipe = payload::recipe(wanted.configuration)?;
    if recipe.built().is_some() {
        return Ok(());
    }
    let bar = match std::io::stderr().is_terminal() {
        true => ProgressBar::new_spinner()
            .with_message("building the circuit with verilator and g++: once, a minute or two"),
        false => ProgressBar::hidden(),
    };
    bar.enable_steady_tick(SPINNER_TICK);
    let built = recipe.build();
    bar.finish_and_clear();
    built?;
    Ok(())
}

const SPINNER_TICK: Duration = Duration::from_millis(200);

const HELP_AFTER: &str = "\
The payload is a Zynq-7030: two Cortex-A9 cores at 800 MHz, 1 GB of DDR3 and an FPGA on a power domain of its own. Its \
logic computes SHA-256d trees of Bitcoin and Reed-Solomon over GF(2^8), and in its third seat what it is configured with: \
`streams` SM3 leaves and trees of RFC 6962, `signatures` ECDSA and BIP340 over secp256k1, `scrypt` proofs of work. Everything else \
runs on the CPU, and so does whatever the logic fails at.

The same payloads are engines of `verify` and `vectors`: `--backend payload` is the emulator (`payload-emulator` in reports), \
`--backend payload-rtl` the circuit by verilator, `--backend payload-uio` the device of this machine. A colon and a name choose the \
configuration: `--backend payload:scrypt`; without it the emulator has `signatures` and the circuit `streams`.

Examples:
  perigee payload simulate
  perigee payload simulate --simulator rtl
  perigee payload simulate --profile dogecoin block371337.bin
  perigee payload resources
  perigee payload mission hdl/missions/leo-500km.toml --report mission.html
  perigee payload faults --registers voted
  perigee payload faults --kind luts --core sm3";
