//! `perigee rules`: the numbered rules of a profile, as the validator applies them.
//! Prints the library's own table, so that it cannot differ from what runs.
//! Never explains more than the table says.

use clap::Args;
use perigee::chain::{
    profile::Profile,
    utxo::{
        params::{Activations, Bip16, NEVER},
        rules::RULES,
    },
};
use serde_json::{Value, json};

use super::{CommandResult, Exit, print, print_json, profile, table};

/// Options of `perigee rules`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// The profile
    #[arg(long, value_name = "NAME", value_parser = profile)]
    profile: &'static Profile,
    /// Print one JSON object instead of a table
    #[arg(long)]
    json: bool,
}

impl Options {
    pub(crate) fn run(self) -> CommandResult {
        let Some(params) = self.profile.utxo() else {
            return Err(format!("profile {} has no table of rules", self.profile.name).into());
        };
        let forks = forks(&params.activations);
        if self.json {
            let rules = RULES
                .iter()
                .map(|rule| json!({"rule": rule.id.to_string(), "checks": rule.summary, "source": rule.source}));
            print_json(&json!({
                "profile": self.profile.name,
                "summary": self.profile.summary,
                "rules": rules.collect::<Vec<_>>(),
                "in_force_from": forks.iter().map(|(name, from)| ((*name).to_owned(), from.clone())).collect::<serde_json::Map<_, _>>(),
            }))?;
            return Ok(Exit::Good);
        }
        let mut out = table(&["rule", "checks", "source"]);
        for rule in &RULES {
            out.add_row([&rule.id.to_string(), rule.summary, rule.source]);
        }
        let known = forks.iter().filter(|(_, from)| !from.is_null());
        let from: Vec<_> = known.map(|(name, from)| format!("{name} {}", text(from))).collect();
        print(&format!(
            "{}: {}\n\n{}\n\nIn force from height: {}\nThe lowest failing rule is the verdict.\n",
            self.profile.name,
            self.profile.summary,
            out.trim_fmt(),
            from.join(", "),
        ))?;
        Ok(Exit::Good)
    }
}

/// Since when the soft forks hold: a height, a time as text, or null for never.
fn forks(activations: &Activations) -> Vec<(&'static str, Value)> {
    let height = |from: u32| if from == NEVER { Value::Null } else { from.into() };
    let bip16 = match activations.bip16 {
        Bip16::Time(from) => format!("time {from}").into(),
        Bip16::Height(from) => height(from),
    };
    vec![
        ("bip16", bip16),
        ("bip34", height(activations.bip34)),
        ("bip66", height(activations.bip66)),
        ("bip65", height(activations.bip65)),
        ("csv", height(activations.csv)),
        ("segwit", height(activations.segwit)),
        ("taproot", height(activations.taproot)),
        ("version_bits", height(activations.version_bits)),
        ("mweb", height(activations.mweb)),
    ]
}

fn text(from: &Value) -> String {
    from.as_str().map_or_else(|| from.to_string(), str::to_owned)
}

const HELP_AFTER: &str = "\
Examples:
  perigee rules --profile bitcoin
  perigee rules --profile litecoin-regtest --json | jq -r '.rules[] | [.rule, .checks] | @tsv'";
