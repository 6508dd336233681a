//! `perigee rules`: the numbered rules of a profile, as the validator applies them.
//! Prints the library's own table, so that it cannot differ from what runs.
//! Never explains more than the table says.

use clap::Args;
use perigee::{
    chain::profile::{Profile, Since},
    verdict::Rule,
};
use serde_json::{Value, json};

use super::{CommandResult, Exit, parameters::Parameters, print, print_json, profile, table};

/// Options of `perigee rules`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// The profile
    #[arg(long, value_name = "NAME", value_parser = profile)]
    profile: &'static Profile,
    #[command(flatten)]
    params: Parameters,
    /// Print the embedded parameters of the profile, a file for --params, and nothing else
    #[arg(long, conflicts_with_all = ["json", "params"])]
    params_default: bool,
    /// Print one JSON object instead of a table
    #[arg(long)]
    json: bool,
}

impl Options {
    pub(crate) fn run(mut self) -> CommandResult {
        if self.params_default {
            let Some(text) = self.profile.default_text() else {
                return Err(format!("profile {} reads no parameters from a file", self.profile.name).into());
            };
            print(text)?;
            return Ok(Exit::Good);
        }
        self.profile = self.params.apply(self.profile)?;
        let (sorts, forks, constants) = (
            self.profile.rules_by_sort(),
            self.profile.forks(),
            self.profile.constants(),
        );
        if self.json {
            let sorts = sorts.iter();
            let rules = sorts.flat_map(|(sort, rules)| rules.iter().map(move |rule| line(sort, rule)));
            print_json(&json!({
                "profile": self.profile.name,
                "summary": self.profile.summary,
                "rules": rules.collect::<Vec<_>>(),
                "in_force_from": forks.iter().map(|(name, from)| ((*name).to_owned(), value(*from))).collect::<serde_json::Map<_, _>>(),
                "constants": constants.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect::<serde_json::Map<_, _>>(),
            }))?;
            return Ok(Exit::Good);
        }
        let mut text = format!("{}: {}\n", self.profile.name, self.profile.summary);
        for (sort, rules) in sorts {
            let mut out = table(&["rule", "checks", "source"]);
            for rule in rules {
                out.add_row([&rule.id.to_string(), rule.summary, rule.source]);
            }
            if !sort.is_empty() {
                text.push_str(&format!("\n{sort}:\n"));
            }
            text.push_str(&format!("\n{}\n", out.trim_fmt()));
        }
        let known: Vec<_> = forks
            .iter()
            .filter_map(|(name, from)| Some(format!("{name} {}", words(*from)?)))
            .collect();
        let mut out = table(&["constant", "value"]);
        if !known.is_empty() {
            out.add_row(["in force from height", &known.join(", ")]);
        }
        for (name, value) in &constants {
            out.add_row([*name, value.as_str()]);
        }
        if out.row_count() > 0 {
            text.push_str(&format!("\n{}\n", out.trim_fmt()));
        }
        text.push_str("\nThe lowest failing rule is the verdict.\n");
        print(&text)?;
        Ok(Exit::Good)
    }
}

/// A rule as JSON, with the sort of objects that it is for where there are several.
fn line(sort: &str, rule: &Rule) -> Value {
    let mut line = json!({"rule": rule.id.to_string(), "checks": rule.summary, "source": rule.source});
    if !sort.is_empty() {
        line["objects"] = sort.into();
    }
    line
}

/// A height, a time as text, or null for never.
fn value(from: Since) -> Value {
    match from {
        Since::Height(height) => height.into(),
        Since::Time(_) => words(from).into(),
        Since::Never => Value::Null,
    }
}

fn words(from: Since) -> Option<String> {
    match from {
        Since::Height(height) => Some(height.to_string()),
        Since::Time(time) => Some(format!("time {time}")),
        Since::Never => None,
    }
}

const HELP_AFTER: &str = "\
Examples:
  perigee rules --profile bitcoin
  perigee rules --profile cartycoin --params-default > carty.toml
                                       the parameters, to be changed and given to `verify --params carty.toml`
  perigee rules --profile litecoin-regtest --json | jq -r '.rules[] | [.rule, .checks] | @tsv'";
