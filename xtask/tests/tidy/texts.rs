//! Sources that people can read: a module doc first, files and lines of a length that fits.
//! Holds Rust sources and shaders alike; what a program generated is exempt from the lengths.
//! Never formats: that is rustfmt's part.

use crate::tree::{File, Finding};

const FILE_LINES_MAX: usize = 600;
const LINE_COLUMNS_MAX: usize = 140;

/// Every source opens with its doc and stays within the lengths.
pub(crate) fn check(files: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        if !file.text().starts_with("//! ") {
            findings.push(file.finding(1, "does not open with a module doc"));
        }
    }
    for file in files.iter().filter(|file| has_lengths(file)) {
        let lines = file.text().lines().count();
        if lines > FILE_LINES_MAX {
            findings.push(file.finding(0, format!("{lines} lines, at most {FILE_LINES_MAX}")));
        }
        for (index, line) in file.text().lines().enumerate() {
            let columns = line.chars().count();
            if columns > LINE_COLUMNS_MAX {
                findings.push(file.finding(index + 1, format!("{columns} columns, at most {LINE_COLUMNS_MAX}")));
            }
        }
    }
    findings
}

fn has_lengths(file: &File) -> bool {
    let says_so = || {
        file.text()
            .lines()
            .take(4)
            .any(|line| line.starts_with("// Written by "))
    };
    let generated = file.path.split('/').any(|part| part == "generated")
        || file.path.starts_with("testvectors/vectors/")
        || file.path.ends_with(".wgsl") && says_so();
    (file.is_rust() || file.path.ends_with(".wgsl")) && !generated
}

fn lines_found(path: &str, text: &str) -> Vec<usize> {
    check(&[File::of(path, text)])
        .into_iter()
        .map(|finding| finding.line)
        .collect()
}

#[test]
fn a_source_without_its_doc_is_found() {
    assert_eq!(lines_found("host/src/x.rs", "//! Doc.\nfn f() {}\n"), []);
    assert_eq!(lines_found("host/src/x.rs", "fn f() {}\n"), [1]);
    assert_eq!(lines_found("host/src/x.rs", "\n//! Doc.\n"), [1]);
    assert_eq!(lines_found("host/src/x.rs", ""), [1]);
}

/// Both limits pass, one more of each does not, and what is generated has no limit.
#[test]
fn long_files_and_lines_are_found() {
    let of_lines = |count: usize| "//! Doc.\n".repeat(count);
    let of_columns = |count: usize| format!("//! {}\n", "\u{e9}".repeat(count - 4));
    assert_eq!(lines_found("host/src/x.rs", &of_lines(FILE_LINES_MAX)), []);
    assert_eq!(lines_found("host/src/x.rs", &of_lines(FILE_LINES_MAX + 1)), [0]);
    assert_eq!(lines_found("host/src/x.rs", &of_columns(LINE_COLUMNS_MAX)), []);
    assert_eq!(lines_found("host/src/x.rs", &of_columns(LINE_COLUMNS_MAX + 1)), [1]);
    assert_eq!(lines_found("hdl/generated/x.rs", &of_lines(FILE_LINES_MAX + 1)), []);
    let shader = |first: &str| format!("// requires: nothing\n{first}\n{}", "\n".repeat(FILE_LINES_MAX));
    assert_eq!(lines_found("kernels/src/x.wgsl", &shader("// Written by x.rs.")), []);
    assert_eq!(lines_found("kernels/src/x.wgsl", &shader("// By hand.")), [0]);
}
