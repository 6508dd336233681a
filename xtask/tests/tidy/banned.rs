//! Texts that must not be in the tree: unfinished work, tests switched off in silence, paths and hosts of one machine.
//! Reads every text file, whatever its kind.
//! Never holds a banned text itself: each is put together from parts.

use crate::source::code_only;
use crate::tree::{File, Finding};

/// Marks of unfinished work.
const UNFINISHED: &[&str] = &[
    concat!("to", "do!"),
    concat!("un", "implemented!"),
    concat!("FIX", "ME"),
    concat!("X", "XX"),
];

/// Folders of one machine, as they begin in an absolute path.
const MACHINE_FOLDERS: &[&str] = &["work", "farm", "tmp", "home", "root", "Users"];

/// Hosts of package registries; where packages come from is the user's affair.
const REGISTRIES: &[&str] = &[
    concat!("crates", ".io"),
    concat!("npmjs", ".org"),
    concat!("pypi", ".org"),
    concat!("proxy.golang", ".org"),
];

/// Keys of a cargo configuration that send every user to one registry.
const REGISTRY_KEYS: &[&str] = &["[source", "[registries", "[registry", "replace-with"];

/// Written by cargo, which names the registry of every package.
const LOCK: &str = "Cargo.lock";

/// Nothing unfinished, nothing switched off without a reason, nothing that holds on one machine only.
pub(crate) fn check(files: &[File]) -> Vec<Finding> {
    let is_lock = |file: &File| file.path.rsplit('/').next() == Some(LOCK);
    let texts = files.iter().filter(|file| !is_lock(file));
    let mut findings: Vec<Finding> = texts.flat_map(check_text).collect();
    findings.extend(files.iter().filter(|file| file.is_rust()).flat_map(ignored_in_silence));
    findings
}

fn check_text(file: &File) -> Vec<Finding> {
    let configures_cargo = file.path.ends_with(".cargo/config.toml");
    let mut findings = Vec::new();
    for (index, line) in file.text().lines().enumerate() {
        let mut report = |what: &str| findings.push(file.finding(index + 1, format!("holds {what}")));
        UNFINISHED
            .iter()
            .filter(|mark| line.contains(**mark))
            .for_each(|mark| report(mark));
        REGISTRIES
            .iter()
            .filter(|host| line.contains(**host))
            .for_each(|host| report(host));
        if configures_cargo {
            REGISTRY_KEYS
                .iter()
                .filter(|key| line.contains(**key))
                .for_each(|key| report(key));
        }
        if let Some(folder) = MACHINE_FOLDERS.iter().find(|folder| names_folder(line, folder)) {
            report(&format!("a path of one machine, /{folder}/"));
        }
    }
    findings
}

/// True when the folder begins an absolute path that goes on: nothing that could belong to a path stands before it.
fn names_folder(line: &str, folder: &str) -> bool {
    let path = format!("/{folder}/");
    line.match_indices(&path).any(|(position, _)| {
        let before = line[..position].chars().next_back();
        let after = line[position + path.len()..].chars().next();
        let joins = |character: char| character.is_alphanumeric() || "_.-/}>)]".contains(character);
        !before.is_some_and(joins) && after.is_some_and(|character| character.is_alphanumeric())
    })
}

/// A test that does not run says why, in the attribute, where the test runner prints it.
fn ignored_in_silence(file: &File) -> Vec<Finding> {
    let code = code_only(file.text());
    let bare = code.lines().enumerate().filter(|(_, line)| {
        let mut rest = *line;
        let mut found = false;
        while let Some((_, after)) = rest.split_once(concat!("#[", "ignore")) {
            found |= !after.trim_start().starts_with('=');
            rest = after;
        }
        found
    });
    bare.map(|(index, _)| file.finding(index + 1, "a test is switched off without a reason"))
        .collect()
}

fn lines_found(path: &str, text: &str) -> Vec<usize> {
    check(&[File::of(path, text)])
        .into_iter()
        .map(|finding| finding.line)
        .collect()
}

#[test]
fn unfinished_work_is_found() {
    for mark in UNFINISHED {
        assert_eq!(
            lines_found("host/src/x.rs", &format!("//! Doc.\n{mark}(\"later\")\n")),
            [2],
            "{mark}"
        );
        assert_eq!(lines_found("README.md", &format!("{mark}\n")), [1], "{mark}");
    }
}

#[test]
fn paths_and_hosts_of_one_machine_are_found() {
    for folder in MACHINE_FOLDERS {
        assert_eq!(
            lines_found("README.md", &format!("see (/{folder}/x)\n")),
            [1],
            "{folder}"
        );
        assert_eq!(
            lines_found("README.md", &format!("leaf/{folder}/x, {{}}/{folder}/x, /{folder}/\n")),
            [],
            "{folder}"
        );
    }
    for host in REGISTRIES {
        assert_eq!(lines_found("Cargo.toml", &format!("# {host}\n")), [1], "{host}");
        assert_eq!(lines_found(LOCK, &format!("# {host}\n")), [], "{host}");
    }
    for key in REGISTRY_KEYS {
        assert_eq!(lines_found(".cargo/config.toml", &format!("{key}\n")), [1], "{key}");
    }
}

#[test]
fn a_test_switched_off_in_silence_is_found() {
    let attribute = concat!("#[", "ignore");
    assert_eq!(lines_found("host/src/x.rs", &format!("{attribute}]\n")), [1]);
    assert_eq!(
        lines_found("host/src/x.rs", &format!("{attribute} = \"needs a node\"]\n")),
        []
    );
    assert_eq!(lines_found("host/src/x.rs", &format!("// {attribute}]\n")), []);
}
