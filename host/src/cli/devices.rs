//! `perigee devices`: the engines of this machine and what each offers.
//! Asks the engines themselves, so that the list is what `verify` would use.
//! Never changes how anything runs.

use clap::Args;
use perigee_kernels::{cpu, policy::Policy, primitive::Stage};
use serde_json::json;

use super::{CommandResult, Exit, print, print_json, table};

/// Options of `perigee devices`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  perigee devices\n  perigee devices --json | jq '.engines[].name'")]
pub(crate) struct Options {
    /// Print one JSON object instead of a table
    #[arg(long)]
    json: bool,
}

impl Options {
    pub(crate) fn run(self) -> CommandResult {
        let policy = Policy::default();
        let mut rows = Vec::new();
        for engine in cpu::engines() {
            let offered = Stage::ALL.into_iter().filter(|stage| engine.offers(*stage, &policy));
            rows.push((engine.name(), offered.map(Stage::name).collect::<Vec<_>>()));
        }
        if self.json {
            let engines = rows
                .iter()
                .map(|(name, stages)| json!({"name": name, "stages": stages}));
            print_json(&json!({"engines": engines.collect::<Vec<_>>()}))?;
            return Ok(Exit::Good);
        }
        let mut out = table(&["engine", "stages"]);
        for (name, stages) in rows {
            out.add_row([name.to_owned(), stages.join(" ")]);
        }
        print(&format!("{}\n", out.trim_fmt()))?;
        Ok(Exit::Good)
    }
}
