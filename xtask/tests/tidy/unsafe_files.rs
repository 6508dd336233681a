//! Which files may leave the safe language: those named for it, each place with the fact it relies on.
//! Holds names and comments; the compiler's `forbid` and `deny` hold the rest, and their presence is checked here.
//! Never judges whether the stated fact is true.

use crate::source::{code_only, has_word, word_positions};
use crate::tree::{File, Finding};

/// Stems of the files that may, alone or followed by `_` and more.
const NAMES: &[&str] = &[
    "avx512", "avx2", "ifma", "gfni", "shani", "neon", "pages", "mapped", "uio", "device",
];

/// The keyword, put together here so that this file does not hold it as a word.
const KEYWORD: &str = concat!("un", "safe");

/// The comment that must stand above every use.
const FACT: &str = "// SAFETY:";

/// Files whose crate or module gives the keyword up for good.
const FORBIDDING: &[(&str, &str)] = &[
    ("testvectors/", "testvectors/src/lib.rs"),
    ("host/src/chain/", "host/src/chain/mod.rs"),
];

/// The keyword stands only in files named for it, below a stated fact, and is forbidden where no file may have it.
pub(crate) fn check(files: &[File]) -> Vec<Finding> {
    let sources = files.iter().filter(|file| file.is_rust());
    let mut findings: Vec<Finding> = sources.flat_map(check_source).collect();
    for (folder, forbidding) in FORBIDDING {
        let mut inside = files.iter().filter(|file| file.path.starts_with(folder)).peekable();
        let attribute = format!("#![forbid({KEYWORD}_code)]");
        let holds = |file: &File| file.path == *forbidding && code_only(file.text()).contains(&attribute);
        if let Some(first) = inside.peek() {
            let place = first.finding(0, format!("{forbidding} must say {attribute}"));
            if !inside.any(holds) {
                findings.push(place);
            }
        }
    }
    findings
}

fn check_source(file: &File) -> Vec<Finding> {
    let named = NAMES.iter().any(|name| {
        file.stem()
            .strip_prefix(name)
            .is_some_and(|suffix| suffix.is_empty() || suffix.starts_with('_'))
    });
    let lines: Vec<&str> = file.text().lines().collect();
    if !named {
        let places = lines.iter().enumerate().filter(|(_, line)| has_word(line, KEYWORD));
        let message = format!("the word {KEYWORD} outside the files named for it");
        return places
            .map(|(index, _)| file.finding(index + 1, message.clone()))
            .collect();
    }
    let code = code_only(file.text());
    let uses = code.lines().enumerate().filter(|(_, line)| opens_use(line));
    let bare = uses.filter(|(index, _)| !has_fact_above(&lines, *index));
    bare.map(|(index, _)| file.finding(index + 1, format!("no {FACT} comment above")))
        .collect()
}

/// True when the keyword opens a block, an impl, a trait, an extern block or a function here;
/// as an attribute or in the type of a function pointer it opens nothing.
fn opens_use(code_line: &str) -> bool {
    word_positions(code_line, KEYWORD).any(|position| {
        let after = code_line[position + KEYWORD.len()..].trim_start();
        let opener = ["{", "impl", "trait", "extern", "fn "]
            .iter()
            .any(|opener| after.starts_with(opener));
        opener || after.is_empty()
    })
}

/// Looks up through the comments and attributes directly above a line.
fn has_fact_above(lines: &[&str], index: usize) -> bool {
    let above = lines[..index].iter().rev().map(|line| line.trim_start());
    above
        .take_while(|line| line.starts_with("//") || line.starts_with('#'))
        .any(|line| line.starts_with(FACT))
}

fn lines_found(path: &str, text: &str) -> Vec<usize> {
    let text = text.replace("KEYWORD", KEYWORD);
    check(&[File::of(path, &text)])
        .into_iter()
        .map(|finding| finding.line)
        .collect()
}

#[test]
fn the_keyword_outside_its_files_is_found() {
    assert_eq!(
        lines_found("kernels/src/ecdsa/portable.rs", "//! Doc.\nKEYWORD { f() }\n"),
        [2]
    );
    assert_eq!(
        lines_found("kernels/src/ecdsa/ifmax.rs", "// SAFETY: none.\nKEYWORD { f() }\n"),
        [2]
    );
    assert_eq!(
        lines_found("kernels/src/ecdsa/portable.rs", "#![deny(KEYWORD_code)]\n"),
        []
    );
}

#[test]
fn a_use_without_its_fact_is_found() {
    let path = "kernels/src/ecdsa/ifma_ladder.rs";
    assert_eq!(
        lines_found(path, "// SAFETY: probed.\n#[inline]\nlet x = KEYWORD { f() };\n"),
        []
    );
    assert_eq!(
        lines_found(path, "// SAFETY: probed.\nlet y = 1;\nlet x = KEYWORD { f() };\n"),
        [3]
    );
    assert_eq!(lines_found(path, "// probed.\nKEYWORD impl Send for X {}\n"), [2]);
    assert_eq!(lines_found(path, "pub KEYWORD fn f() {}\nKEYWORD\n{ f() }\n"), [1, 2]);
    assert_eq!(
        lines_found(path, "// the KEYWORD { of others }\nlet s = \"KEYWORD {\";\n"),
        []
    );
}

#[test]
fn a_missing_prohibition_is_found() {
    assert_eq!(
        lines_found("testvectors/src/lib.rs", "//! Doc.\n#![forbid(KEYWORD_code)]\n"),
        []
    );
    assert_eq!(lines_found("testvectors/src/lib.rs", "//! Doc.\n"), [0]);
    assert_eq!(
        lines_found("testvectors/src/lib.rs", "// #![forbid(KEYWORD_code)]\n"),
        [0]
    );
    assert_eq!(lines_found("host/src/chain/block.rs", "//! Doc.\n"), [0]);
}
