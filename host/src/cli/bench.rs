//! `perigee bench`: rates of our own engines, and what the pipeline costs over them.
//! Measures with `perigee::measure`; the peers stand in the bench crate's own command.
//! Never decides anything by a time: a goal that is missed is printed, not punished.

use std::io::{self, IsTerminal};

use clap::Args;
use indicatif::ProgressBar;
use perigee::measure::{self, MeasureError, NoPeers, options};

use super::{CommandResult, Exit, print};

/// Options of `perigee bench`.
#[derive(Debug, Args)]
#[group(skip)]
#[command(
    after_help = "Examples:\n  perigee bench --quick\n  perigee bench --primitive ecdsa,scrypt --json rates.json"
)]
pub(crate) struct Options {
    #[command(flatten)]
    shared: options::Options,
}

impl Options {
    pub(crate) fn run(self) -> CommandResult {
        let chosen = self.shared.choose()?;
        let progress = match io::stderr().is_terminal() {
            true => ProgressBar::new_spinner(),
            false => ProgressBar::hidden(),
        };
        let report = measure::run(&chosen, &NoPeers, &mut |what| {
            progress.set_message(what.to_owned());
            progress.tick();
        })?;
        progress.finish_and_clear();
        match &self.shared.json {
            Some(None) => print(&report.json()?)?,
            Some(Some(path)) => {
                report.write(path).map_err(|source| MeasureError::Write {
                    path: path.display().to_string(),
                    source,
                })?;
                print(&report.text())?;
            }
            None => print(&report.text())?,
        }
        Ok(Exit::Good)
    }
}
