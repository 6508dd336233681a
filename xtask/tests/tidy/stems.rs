//! One stem per primitive: the list, the folder of its engines and the file of its vectors bear the same name.
//! Reads the list from the source of `enum Primitive`, so that a new primitive is held to it at once.
//! Never keeps a list of its own.

use std::collections::BTreeSet;

use crate::source::code_only;
use crate::tree::{File, Finding};

const LIST: &str = "kernels/src/primitive.rs";
const ENGINES: &str = "kernels/src/";
const VECTORS: &str = "testvectors/vectors/";

/// What every folder of a primitive holds.
const PARTS: &[&str] = &["mod.rs", "portable.rs"];

/// Folders of `kernels/src` that serve all primitives, or are a library beside them.
const SHARED: &[&str] = &["conformance", "cpu", "dag", "field", "gpu"];

/// The list, the folders and the vector files match one to one.
pub(crate) fn check(files: &[File]) -> Vec<Finding> {
    let list = files.iter().find(|file| file.path == LIST);
    let primitives = list.map(|file| variants(file.text())).unwrap_or_default();
    if primitives.is_empty() {
        return vec![Finding {
            path: LIST.to_owned(),
            line: 0,
            message: "has no enum Primitive".to_owned(),
        }];
    }
    let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let parts = primitives
        .iter()
        .flat_map(|stem| PARTS.iter().map(move |part| format!("{ENGINES}{stem}/{part}")));
    let vectors = primitives.iter().map(|stem| format!("{VECTORS}{stem}.json"));
    let missing = parts.chain(vectors).filter(|path| !paths.contains(path.as_str()));
    let mut findings: Vec<Finding> = missing
        .map(|path| Finding {
            path,
            line: 0,
            message: "is missing".to_owned(),
        })
        .collect();
    for path in paths {
        let stem = owner(path);
        if stem.is_some_and(|stem| !primitives.contains(stem)) {
            let message = "belongs to no primitive of the list".to_owned();
            findings.push(Finding {
                path: path.to_owned(),
                line: 0,
                message,
            });
        }
    }
    findings
}

/// The primitive that a file says it belongs to, by its folder or by its name.
fn owner(path: &str) -> Option<&str> {
    if let Some(name) = path.strip_prefix(VECTORS) {
        return Some(name.strip_suffix(".json").unwrap_or(name));
    }
    let (folder, _) = path.strip_prefix(ENGINES)?.split_once('/')?;
    (!SHARED.contains(&folder)).then_some(folder)
}

/// The variants of `enum Primitive`, lower-cased.
fn variants(text: &str) -> BTreeSet<String> {
    let code = code_only(text);
    let Some((_, after)) = code.split_once("enum Primitive") else {
        return BTreeSet::new();
    };
    let Some(body) = after
        .split_once('{')
        .and_then(|(_, rest)| rest.split_once('}'))
        .map(|(body, _)| body)
    else {
        return BTreeSet::new();
    };
    let names = body.split(',').filter_map(|variant| {
        let named = variant.rsplit(']').next()?;
        named.split('=').next().map(|name| name.trim().to_ascii_lowercase())
    });
    names.filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
const GOOD: &[&str] = &[
    "kernels/src/ecdsa/mod.rs",
    "kernels/src/ecdsa/portable.rs",
    "kernels/src/cpu/mod.rs",
    "kernels/src/sm2/mod.rs",
    "kernels/src/sm2/portable.rs",
    "testvectors/vectors/ecdsa.json",
    "testvectors/vectors/sm2.json",
];

/// The paths found in a tree of two primitives from which some files are taken and to which some are added.
fn found(without: &[&str], with: &[&str]) -> Vec<String> {
    let list =
        "pub enum Primitive {\n    /// One, two {\n    #[default]\n    Ecdsa = 0,\n    Sm2,\n}\nenum Other { X }";
    let paths = GOOD.iter().filter(|path| !without.contains(path)).chain(with);
    let files: Vec<File> = paths
        .map(|path| File::of(path, ""))
        .chain([File::of(LIST, list)])
        .collect();
    check(&files).into_iter().map(|finding| finding.path).collect()
}

#[test]
fn the_list_is_read_from_the_source() {
    assert_eq!(found(&[], &[]), Vec::<String>::new());
    assert_eq!(check(&[File::of(LIST, "pub struct Primitive;")]).len(), 1);
    assert_eq!(check(&[]).len(), 1);
}

#[test]
fn a_missing_part_and_an_orphan_are_found() {
    for path in GOOD.iter().filter(|path| !path.contains("cpu")) {
        assert_eq!(found(&[path], &[]), [*path]);
    }
    assert_eq!(
        found(&[], &["testvectors/vectors/sm3.json"]),
        ["testvectors/vectors/sm3.json"]
    );
    assert_eq!(
        found(&[], &["testvectors/vectors/notes.txt"]),
        ["testvectors/vectors/notes.txt"]
    );
    assert_eq!(found(&[], &["kernels/src/sm3/mod.rs"]), ["kernels/src/sm3/mod.rs"]);
}
