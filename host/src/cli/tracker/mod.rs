//! `perigee tracker`: the service, its configuration, its ledger, and what loads it.
//! A thin hand on `perigee::tracker`; one file a subcommand.
//! Never decides anything that the library does not.

use clap::{Args, Subcommand};

use super::CommandResult;

mod config;
mod doctor;
mod ledger;
mod load;
mod provider;
mod run;
mod systemd;

/// Options of `perigee tracker`.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true, after_help = HELP_AFTER)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the service: judge what peers hand in, and keep what is accepted
    Run(run::Options),
    /// Look at what the tracker will find here: limits, engines, disk, clock, ports, files; and say what to do
    Doctor(doctor::Options),
    /// Print the default configuration, or check a file
    Config(config::Options),
    /// Load a tracker and check every verdict
    Load(load::Options),
    /// Keep objects for a tracker and answer its audits, honestly or not: for trials
    Provider(provider::Options),
    /// Check a ledger from end to end, or write it out
    Ledger(ledger::Options),
}

impl Options {
    /// Runs the subcommand.
    pub(crate) fn run(self) -> CommandResult {
        match self.command {
            Command::Run(options) => options.run(),
            Command::Config(options) => options.run(),
            Command::Doctor(options) => options.run(),
            Command::Load(options) => options.run(),
            Command::Provider(options) => options.run(),
            Command::Ledger(options) => ledger::run(options),
        }
    }
}

const HELP_AFTER: &str = "\
Examples:
  perigee tracker run                      start in ./perigee-tracker, with every default
  perigee tracker doctor                   what it will find here, and what to do about it
  perigee tracker load --seconds 30        load it, from another terminal; exit status 0 if every verdict is right
  perigee tracker provider --mode lazy     keep objects for it and lose some; its audits find that
  perigee tracker config default > t.toml  every setting with its default and what it means
  perigee tracker run --config t.toml      start with a file of your own
  curl http://127.0.0.1:7471/v1/status     how it is doing";
