//! Steps: one command each, run in order with its output streamed, and a table of seconds at the end.
//! Stands between the plans and the operating system.
//! Never stops at the first failure: one run names everything that is wrong.

use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use comfy_table::{Table, presets};

/// One command with the line that announces it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) name: String,
    pub(crate) arguments: Vec<String>,
    pub(crate) environment: Vec<(String, String)>,
}

impl Step {
    /// A step that runs `cargo` with the given arguments.
    pub(crate) fn cargo(name: &str, arguments: &[&str]) -> Self {
        Self {
            name: name.to_owned(),
            arguments: arguments.iter().map(|argument| (*argument).to_owned()).collect(),
            environment: Vec::new(),
        }
    }

    /// The same step with one more environment variable.
    pub(crate) fn with_env(mut self, key: &str, value: &str) -> Self {
        self.environment.push((key.to_owned(), value.to_owned()));
        self
    }

    /// The line to type in a shell for this step alone.
    pub(crate) fn command_line(&self) -> String {
        let environment = self
            .environment
            .iter()
            .map(|(key, value)| format!("{key}={}", quoted(value)));
        let arguments = self.arguments.iter().map(|argument| quoted(argument));
        let words: Vec<String> = environment.chain(["cargo".to_owned()]).chain(arguments).collect();
        words.join(" ")
    }
}

struct Outcome {
    name: String,
    rerun: String,
    elapsed: Duration,
    failure: Option<String>,
}

/// Runs steps in the workspace's folder and remembers how each one ended.
pub(crate) struct Runner {
    root: PathBuf,
    outcomes: Vec<Outcome>,
}

impl Runner {
    pub(crate) fn new(root: PathBuf) -> Self {
        Self {
            root,
            outcomes: Vec::new(),
        }
    }

    /// Runs every step, prints the table, and fails when any step failed or there was none.
    pub(crate) fn run_all(&mut self, steps: &[Step]) -> ExitCode {
        for (index, step) in steps.iter().enumerate() {
            println!(
                "\n=== step {}/{}: {}: {}",
                index + 1,
                steps.len(),
                step.name,
                step.command_line()
            );
            let started = Instant::now();
            let failure = self.run(step).err();
            self.outcomes.push(Outcome {
                name: step.name.clone(),
                rerun: step.command_line(),
                elapsed: started.elapsed(),
                failure,
            });
        }
        self.summarise()
    }

    fn run(&self, step: &Step) -> Result<(), String> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args(&step.arguments)
            .envs(step.environment.iter().map(|(key, value)| (key, value)))
            .current_dir(&self.root)
            .stdin(Stdio::null())
            .status()
            .map_err(|error| format!("could not start: {error}"))?;
        if status.success() {
            Ok(())
        } else {
            Err(status.to_string())
        }
    }

    fn summarise(&self) -> ExitCode {
        let mut table = Table::new();
        table.load_style(presets::ASCII_BORDERS_ONLY_CONDENSED);
        table.set_header(["step", "seconds", "result"]);
        for outcome in &self.outcomes {
            let seconds = format!("{:.1}", outcome.elapsed.as_secs_f64());
            table.add_row([
                outcome.name.as_str(),
                seconds.as_str(),
                outcome.failure.as_deref().unwrap_or("ok"),
            ]);
        }
        let total: Duration = self.outcomes.iter().map(|outcome| outcome.elapsed).sum();
        println!("\n{table}\ntotal {:.1} s", total.as_secs_f64());
        let failed: Vec<&Outcome> = self
            .outcomes
            .iter()
            .filter(|outcome| outcome.failure.is_some())
            .collect();
        for outcome in &failed {
            println!("FAILED {}; alone: {}", outcome.name, outcome.rerun);
        }
        if failed.is_empty() && !self.outcomes.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

fn quoted(word: &str) -> String {
    let plain = |character: char| character.is_ascii_alphanumeric() || "-_./=:,".contains(character);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{word}'")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_shown_as_the_line_to_type() {
        let step = Step::cargo("doc", &["doc", "--no-deps"]).with_env("RUSTDOCFLAGS", "-D warnings");
        assert_eq!(step.command_line(), "RUSTDOCFLAGS='-D warnings' cargo doc --no-deps");
    }

    /// Negative control of the exit status: one failing step among good ones fails the run, and so does an empty run.
    #[test]
    fn a_failed_step_fails_the_run_and_the_rest_still_runs() {
        let good = Step::cargo("good", &["--version"]);
        let bad = Step::cargo("bad", &["no-such-cargo-command"]);
        let run = |steps: &[Step]| {
            let mut runner = Runner::new(std::env::temp_dir());
            let exit = runner.run_all(steps);
            (exit == ExitCode::SUCCESS, runner.outcomes.len())
        };
        assert_eq!(run(std::slice::from_ref(&good)), (true, 1));
        assert_eq!(run(&[bad, good]), (false, 2));
        assert_eq!(run(&[]), (false, 0));
    }
}
