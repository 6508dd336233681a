//! The house rules that no compiler checks: direction of crates, where the safe language may be left, stems, texts, sizes.
//! Reads the files of the checkout once; every rule is a function over that list, so that it can be fed a bad file.
//! Never builds or runs what it reads.

mod banned;
mod decoders;
mod direction;
mod source;
mod stems;
mod texts;
mod tree;
mod unsafe_files;

use crate::tree::{File, Finding};

/// A rule and the findings it has in a list of files.
type Rule = fn(&[File]) -> Vec<Finding>;

/// Fails with one line per finding, `path:line: what is wrong`.
fn enforce(rule: Rule) {
    let files = tree::read_checkout();
    assert!(
        files.iter().any(|file| file.path == "Cargo.toml"),
        "the checkout was not read"
    );
    let findings: Vec<String> = rule(&files).iter().map(ToString::to_string).collect();
    assert!(
        findings.is_empty(),
        "{} findings:\n{}",
        findings.len(),
        findings.join("\n")
    );
}

#[test]
fn crates_depend_in_one_direction() {
    enforce(direction::check);
}

#[test]
fn unsafe_stands_in_the_files_named_for_it() {
    enforce(unsafe_files::check);
}

#[test]
fn every_primitive_has_one_stem_in_all_rooms() {
    enforce(stems::check);
}

#[test]
fn sources_open_with_a_module_doc_and_stay_short() {
    enforce(texts::check);
}

#[test]
fn nothing_unfinished_or_foreign_is_left() {
    enforce(banned::check);
}

#[test]
fn decoders_do_not_unwrap() {
    enforce(decoders::check);
}

#[test]
fn no_large_file_is_tracked() {
    enforce(tree::check_sizes);
}
