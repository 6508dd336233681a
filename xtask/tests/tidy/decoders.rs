//! Decoders read what others wrote, so nothing in them may end the process.
//! Holds `host/src/chain` and `host/src/ingest` outside their tests; clippy's lints there hold the rest.
//! Never exempts a file by its name: it is a test only where its parent declares it for tests.

use crate::source::code_only;
use crate::tree::{File, Finding};

const FOLDERS: &[&str] = &["host/src/chain/", "host/src/ingest/"];

const CALLS: &[&str] = &[concat!(".unw", "rap()")];

const TEST_ATTRIBUTE: &str = "#[cfg(test)]";

/// No unwrapping in decoders outside their tests.
pub(crate) fn check(files: &[File]) -> Vec<Finding> {
    let decoders = files
        .iter()
        .filter(|file| file.is_rust() && FOLDERS.iter().any(|folder| file.path.starts_with(folder)));
    let shipped = decoders.filter(|file| !is_test_module(files, &file.path));
    shipped.flat_map(check_decoder).collect()
}

fn check_decoder(file: &File) -> Vec<Finding> {
    let code = without_tests(&code_only(file.text()));
    let mut findings = Vec::new();
    for (index, line) in code.lines().enumerate() {
        for call in CALLS.iter().filter(|call| line.contains(**call)) {
            findings.push(file.finding(index + 1, format!("{call} in a decoder")));
        }
    }
    findings
}

/// Blanks every item behind the test attribute: up to its closing brace, or to the semicolon that ends it.
fn without_tests(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(position) = rest.find(TEST_ATTRIBUTE) {
        let (before, item) = rest.split_at(position);
        let (hidden, after) = item.split_at(item_length(item));
        kept.push_str(before);
        kept.extend(hidden.chars().filter(|character| *character == '\n'));
        rest = after;
    }
    kept + rest
}

fn item_length(item: &str) -> usize {
    let mut depth = 0usize;
    for (position, character) in item.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth <= 1 => return position + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return position + 1,
            _ => {}
        }
    }
    item.len()
}

/// True when the module of this file, or one around it, is declared behind the test attribute.
fn is_test_module(files: &[File], path: &str) -> bool {
    let Some((folder, name)) = path.rsplit_once('/') else {
        return false;
    };
    let (folder, stem) = match name {
        "lib.rs" | "main.rs" => return false,
        "mod.rs" => match folder.rsplit_once('/') {
            Some((parent, stem)) => (parent, stem),
            None => return false,
        },
        _ => (folder, name.trim_end_matches(".rs")),
    };
    let parents = ["mod.rs", "lib.rs", "main.rs"].map(|parent| format!("{folder}/{parent}"));
    let parents = parents.into_iter().chain([format!("{folder}.rs")]);
    let parent = parents
        .filter_map(|parent| files.iter().find(|file| file.path == parent))
        .next();
    parent.is_some_and(|parent| declares_for_tests(parent.text(), stem) || is_test_module(files, &parent.path))
}

fn declares_for_tests(parent: &str, stem: &str) -> bool {
    let code = code_only(parent);
    let declaration = format!("mod {stem};");
    code.split(TEST_ATTRIBUTE)
        .skip(1)
        .any(|item| item[..item_length(item)].trim_end().ends_with(&declaration))
}

fn lines_found(files: &[(&str, &str)]) -> Vec<(String, usize)> {
    let call = CALLS[0];
    let files: Vec<File> = files
        .iter()
        .map(|(path, text)| File::of(path, &text.replace(".CALL", call)))
        .collect();
    check(&files)
        .into_iter()
        .map(|finding| (finding.path, finding.line))
        .collect()
}

#[test]
fn a_decoder_that_unwraps_is_found() {
    let path = "host/src/chain/block.rs";
    let expected = |line| vec![(path.to_owned(), line)];
    assert_eq!(lines_found(&[(path, "//! Doc.\nlet x = y.CALL;\n")]), expected(2));
    let around = "let s = '{';\n#[cfg(test)]\nmod tests {\n fn f() { y.CALL; }\n}\nlet x = y.CALL;\n";
    assert_eq!(lines_found(&[(path, around)]), expected(6));
    assert_eq!(
        lines_found(&[(path, "#[cfg(test)]\nmod tests;\nlet x = y.CALL;\n")]),
        expected(3)
    );
    assert_eq!(lines_found(&[(path, "// y.CALL\n")]), []);
    assert_eq!(lines_found(&[("host/src/cli/verify.rs", "y.CALL\n")]), []);
}

/// A file is a test by its declaration: the same file under an ordinary declaration is held to the rule.
#[test]
fn a_test_module_is_known_by_its_declaration() {
    let parent = "host/src/chain/mod.rs";
    let tests = ("host/src/chain/tests/mod.rs", "mod blocks;\ny.CALL\n");
    let blocks = ("host/src/chain/tests/blocks.rs", "y.CALL\n");
    assert_eq!(
        lines_found(&[(parent, "#[cfg(test)]\nmod tests;\n"), tests, blocks]),
        []
    );
    assert_eq!(lines_found(&[(parent, "mod tests;\n"), tests, blocks]).len(), 2);
    assert_eq!(
        lines_found(&[(parent, "#[cfg(test)]\nmod other;\nmod tests;\n"), tests, blocks]).len(),
        2
    );
}
