//! Crates depend in one direction: testvectors <- kernels <- hdl <- host <- bench, and xtask beside them.
//! Reads the dependency tables of every Cargo.toml; also holds them to the versions of the workspace.
//! Never looks at sources: what is not in a table cannot be linked.

use toml::{Table, Value};

use crate::tree::{File, Finding};

/// The rooms from the bottom up, with the package that stands in each. A crate may use those before it.
const ROOMS: &[(&str, &str)] = &[
    ("testvectors", "perigee-testvectors"),
    ("kernels", "perigee-kernels"),
    ("hdl/abi", "perigee-hdl-abi"),
    ("hdl/netlists", "perigee-hdl-netlists"),
    ("hdl", "perigee-hdl"),
    ("hdl/lanes", "perigee-hdl-lanes"),
    ("host", "perigee"),
    ("bench", "perigee-bench"),
];

/// Developer commands: uses no room and no room uses it.
const BESIDE: (&str, &str) = ("xtask", "xtask");

/// Peers that are built apart, with flags and versions of their own: uses no room and no room uses it.
const APART: (&str, &str) = ("bench/native", "perigee-peers");

/// The only crate of the workspace that tests may use beyond the ordinary dependencies.
const FOR_TESTS: &str = "perigee-testvectors";

/// Every crate of the workspace uses only what stands below it.
pub(crate) fn check(files: &[File]) -> Vec<Finding> {
    let manifests = files.iter().filter(|file| file.path.ends_with("/Cargo.toml"));
    manifests.flat_map(check_manifest).collect()
}

fn check_manifest(file: &File) -> Vec<Finding> {
    let Ok(manifest) = file.text().parse::<Table>() else {
        return vec![file.finding(0, "cannot be read as TOML")];
    };
    let folder = file.path.trim_end_matches("/Cargo.toml");
    let package = manifest
        .get("package")
        .and_then(|package| package.get("name"))
        .and_then(Value::as_str);
    let room = ROOMS
        .iter()
        .position(|(room, name)| *room == folder && Some(*name) == package);
    let is_apart = (folder, package) == (APART.0, Some(APART.1));
    if !is_apart && room.is_none() && (folder, package) != (BESIDE.0, Some(BESIDE.1)) {
        return vec![file.finding(0, format!("package {package:?} in {folder} is not one of the rooms"))];
    }
    let mut findings = Vec::new();
    for (table, kind) in dependency_tables(&manifest) {
        for (key, value) in table {
            let name = value.get("package").and_then(Value::as_str).unwrap_or(key);
            if !is_apart && value.get("workspace").and_then(Value::as_bool) != Some(true) {
                findings.push(file.finding(
                    0,
                    format!("{key} in {kind} does not take its version from the workspace"),
                ));
            }
            if let Some(message) = refusal(room, kind, name) {
                findings.push(file.finding(0, message));
            }
        }
    }
    findings
}

/// Every table of dependencies with its kind, those of single targets among them.
fn dependency_tables(manifest: &Table) -> Vec<(&Table, &'static str)> {
    let targets = manifest
        .get("target")
        .and_then(Value::as_table)
        .into_iter()
        .flat_map(Table::values);
    let holders = std::iter::once(manifest).chain(targets.filter_map(Value::as_table));
    let of_holder = |holder| {
        ["dependencies", "build-dependencies", "dev-dependencies"]
            .into_iter()
            .filter_map(move |kind| Some((Table::get(holder, kind)?.as_table()?, kind)))
    };
    holders.flat_map(of_holder).collect()
}

/// Why the crate of a room may not use this one; None when it may, or when it is a crate of others.
fn refusal(room: Option<usize>, kind: &str, name: &str) -> Option<String> {
    let used = ROOMS.iter().position(|(_, package)| *package == name);
    if used.is_none() && name != BESIDE.1 && name != APART.1 {
        return None;
    }
    let allowed = match (room, used) {
        (Some(_), Some(_)) if kind == "dev-dependencies" => name == FOR_TESTS,
        (Some(room), Some(used)) => used < room,
        _ => false,
    };
    (!allowed).then(|| format!("{name} in {kind} is against the direction of the rooms"))
}

fn found(path: &str, package: &str, tables: &str) -> usize {
    check(&[File::of(path, &format!("[package]\nname = \"{package}\"\n{tables}"))]).len()
}

#[test]
fn a_crate_that_looks_up_is_found() {
    let kernels = |tables| found("kernels/Cargo.toml", "perigee-kernels", tables);
    assert_eq!(kernels("[dev-dependencies]\nperigee-testvectors.workspace = true"), 0);
    assert_eq!(kernels("[dependencies]\nperigee.workspace = true"), 1);
    assert_eq!(kernels("[build-dependencies]\nperigee-bench.workspace = true"), 1);
    assert_eq!(kernels("[dev-dependencies]\nperigee.workspace = true"), 1);
    assert_eq!(
        kernels("[target.'cfg(unix)'.dependencies]\nperigee.workspace = true"),
        1
    );
    assert_eq!(
        kernels("[dependencies]\nengine = { workspace = true, package = \"perigee\" }"),
        1
    );
    assert_eq!(kernels("[dependencies]\nxtask.workspace = true"), 1);
    assert_eq!(
        found("xtask/Cargo.toml", "xtask", "[dependencies]\nperigee.workspace = true"),
        1
    );
    assert_eq!(
        found(
            "host/Cargo.toml",
            "perigee",
            "[dependencies]\nperigee-kernels.workspace = true"
        ),
        0
    );
}

#[test]
fn a_version_outside_the_workspace_table_and_an_unknown_room_are_found() {
    assert_eq!(found("host/Cargo.toml", "perigee", "[dependencies]\nhex = \"0.4\""), 1);
    assert_eq!(found("attic/Cargo.toml", "perigee-attic", ""), 1);
    assert_eq!(found("attic/Cargo.toml", "perigee", ""), 1);
    assert_eq!(found("host/Cargo.toml", "perigee", "not toml"), 1);
}

#[test]
fn what_is_built_apart_has_versions_of_its_own_and_uses_no_room() {
    let apart = |tables| found("bench/native/Cargo.toml", "perigee-peers", tables);
    assert_eq!(apart("[dependencies]\nhex = \"0.4\""), 0);
    assert_eq!(apart("[dependencies]\nperigee-kernels = \"0.1\""), 1);
    assert_eq!(found("bench/other/Cargo.toml", "perigee-peers", ""), 1);
    assert_eq!(
        found(
            "bench/Cargo.toml",
            "perigee-bench",
            "[dependencies]\nperigee-peers.workspace = true"
        ),
        1
    );
}
