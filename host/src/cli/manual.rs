//! `perigee man` and `perigee completions`: pages of the manual and scripts for shells, made from the arguments themselves.
//! For packages, and for whoever installs by hand.
//! Never written by hand: a page says what the program takes.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use clap::{Args, Command, CommandFactory};
use clap_complete::Shell;

use super::{Arguments, CommandResult, Exit, print};

/// Options of `perigee man`.
#[derive(Debug, Args)]
#[command(after_help = MAN_HELP_AFTER)]
pub(crate) struct Man {
    /// The folder that gets a page for every subcommand; made where it is missing
    dir: PathBuf,
}

/// Options of `perigee completions`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

impl Man {
    /// Runs it.
    pub(crate) fn run(self) -> CommandResult {
        let pages = write_pages(&self.dir).map_err(|error| format!("{}: {error}", self.dir.display()))?;
        print(&format!("{} pages in {}\n", pages.len(), self.dir.display()))?;
        Ok(Exit::Good)
    }
}

impl Completions {
    /// Runs it.
    pub(crate) fn run(self) -> CommandResult {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "perigee", &mut script);
        print(&String::from_utf8(script)?)?;
        Ok(Exit::Good)
    }
}

/// The names of the pages that were written.
fn write_pages(dir: &Path) -> io::Result<Vec<String>> {
    fs::create_dir_all(dir)?;
    let mut root = Arguments::command().disable_help_subcommand(true);
    // Names of subcommands get those before them in front.
    root.build();
    let mut names = Vec::new();
    let mut open = vec![root];
    while let Some(command) = open.pop() {
        open.extend(command.get_subcommands().filter(|sub| !sub.is_hide_set()).cloned());
        names.push(write_page(command, dir)?);
    }
    names.sort();
    Ok(names)
}

fn write_page(command: Command, dir: &Path) -> io::Result<String> {
    let name = command.get_display_name().unwrap_or(command.get_name()).to_owned();
    // In pages of a manual a line that begins with a dot is a request; clap_mangen takes care of that.
    let page = clap_mangen::Man::new(command)
        .title(name.to_uppercase())
        .manual("Perigee")
        .source(concat!("perigee ", env!("CARGO_PKG_VERSION")));
    let mut text = Vec::new();
    page.render(&mut text)?;
    let name = format!("{name}.1");
    fs::write(dir.join(&name), text)?;
    Ok(name)
}

const MAN_HELP_AFTER: &str = "\
Examples:
  perigee man ~/.local/share/man/man1
  man perigee-tracker-run";

const HELP_AFTER: &str = "\
Examples:
  perigee completions bash > /usr/share/bash-completion/completions/perigee
  perigee completions zsh > /usr/share/zsh/vendor-completions/_perigee
  perigee completions fish > /usr/share/fish/vendor_completions.d/perigee.fish";

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of all subcommands, from the arguments, not from the pages.
    fn all(command: &Command, before: &str, names: &mut Vec<String>) {
        let name = format!("{before}{}", command.get_name());
        for sub in command.get_subcommands() {
            all(sub, &format!("{name}-"), names);
        }
        names.push(format!("{name}.1"));
    }

    #[test]
    fn every_subcommand_has_a_page_that_says_what_it_takes() {
        let dir = tempfile::TempDir::new().unwrap();
        let pages = write_pages(&dir.path().join("man1")).unwrap();
        let mut names = Vec::new();
        all(&Arguments::command(), "", &mut names);
        names.sort();
        assert_eq!(pages, names);
        assert!(
            names.len() > 15 && names.contains(&"perigee-verify.1".to_owned()),
            "{names:?}"
        );
        let read = |name: &str| fs::read_to_string(dir.path().join("man1").join(name)).unwrap();
        for name in &names {
            let page = read(name);
            assert!(
                page.contains(".TH ") && page.contains(".SH NAME") && page.contains(".SH OPTIONS"),
                "{name}"
            );
        }
        assert!(read("perigee-verify.1").contains("\\-\\-profile"));
        // A control: the page of one subcommand has not the options of another.
        assert!(!read("perigee-devices.1").contains("\\-\\-profile"));
    }
}
