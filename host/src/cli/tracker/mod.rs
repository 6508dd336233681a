//! `perigee tracker`: the service and what belongs to it.
//! One file per subcommand.
//! Never does the service's work: that is the library's.

use clap::{Args, Subcommand};

use super::CommandResult;

mod ledger;

/// Options of `perigee tracker`.
#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check the ledger of a tracker, or write it as a plain stream
    Ledger(ledger::Options),
}

impl Options {
    pub(crate) fn run(self) -> CommandResult {
        match self.command {
            Command::Ledger(options) => ledger::run(options),
        }
    }
}
