//! `perigee tracker config`: every setting with its default, and what is wrong with a file.
//! A thin hand on `perigee::tracker::config`.
//! Never changes a file.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use perigee::tracker::config::{DEFAULT_TEXT, TrackerConfig};

use super::super::{CommandResult, Exit, print};

/// Options of `perigee tracker config`.
#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Print the file with every default and what it means
    Default,
    /// Say whether a file can be used, and what is wrong with it
    Check {
        /// The file
        file: PathBuf,
    },
}

impl Options {
    /// Runs it.
    pub(crate) fn run(self) -> CommandResult {
        match self.command {
            Command::Default => print(DEFAULT_TEXT)?,
            Command::Check { file } => {
                TrackerConfig::read(&file)?;
                print(&format!("{} can be used\n", file.display()))?;
            }
        }
        Ok(Exit::Good)
    }
}
