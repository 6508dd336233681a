//! The checked-in Verilog: it is what the circuits generate, and Verilator finds nothing in it but what is waived here.
//! Stands between the catalogue and everyone who takes the files as they are: simulators, synthesis, the device's tools.
//! Never writes: `cargo xtask verilog` does.
#![cfg(feature = "cores")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use perigee_hdl::catalogue::CATALOGUE;
use perigee_hdl::circuit::tool;

/// A rule of `verilator --lint-only -Wall` that does not hold here, where, and why.
struct Waiver {
    rule: &'static str,
    /// Name of a circuit; empty: all of them.
    circuit: &'static str,
    reason: &'static str,
}

const WAIVERS: &[Waiver] = &[
    Waiver {
        rule: "DECLFILENAME",
        circuit: "",
        reason: "a file holds a circuit with all its modules",
    },
    Waiver {
        rule: "VARHIDDEN",
        circuit: "",
        reason: "an instance and a port inside it may have the same name; names of a circuit's parts are their fields",
    },
    Waiver {
        rule: "WIDTH",
        circuit: "",
        reason: "the generator writes literals with 32 bits; exact widths are held by width_lint and by co-simulation",
    },
    Waiver {
        rule: "UNUSEDPARAM",
        circuit: "",
        reason: "every module that carries an enumeration declares all of its states",
    },
    Waiver {
        rule: "UNOPTFLAT",
        circuit: "",
        reason: "one process per module makes its signals depend on each other by name; a true loop never comes to rest in settle()",
    },
    Waiver {
        rule: "UNUSEDSIGNAL",
        circuit: "merkle",
        reason: "the last round of a pass gives on less than the others, and all are the same module",
    },
    Waiver {
        rule: "UNUSEDSIGNAL",
        circuit: "erasure",
        reason: "sums that only round up, and the valid flag of a memory read in step with its counter",
    },
    Waiver {
        rule: "UNUSEDSIGNAL",
        circuit: "scrypt",
        reason: "a port that every core has, bits of differences that number words, and what a memory of 64 bits has beyond 32",
    },
    Waiver {
        rule: "UNUSEDSIGNAL",
        circuit: "sm3",
        reason: "ports that every core has, and high or low bits of sums that only round up",
    },
    Waiver {
        rule: "UNUSEDSIGNAL",
        circuit: "perigee_payload",
        reason: "those of its cores and registers; and the last flag of a read burst, because the mover counts beats",
    },
    Waiver {
        rule: "UNUSEDSIGNAL",
        circuit: "perigee_payload_scrypt",
        reason: "as perigee_payload, and those of its own core",
    },
    Waiver {
        rule: "UNUSEDSIGNAL",
        circuit: "perigee_payload_signatures",
        reason: "as perigee_payload, and those of its own core",
    },
    Waiver {
        rule: "UNUSEDSIGNAL",
        circuit: "secp256k1",
        reason: "ports that every core has, and low parts of sums of which only the carry goes on",
    },
    Waiver {
        rule: "UNUSEDSIGNAL",
        circuit: "register_file",
        reason: "the window is decoded by bits 12..2, and registers narrower than a word leave bits of the bus unused",
    },
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog")
}

#[test]
fn checked_in_verilog_is_what_the_circuits_generate() {
    let mut expected = BTreeSet::new();
    for entry in CATALOGUE {
        let file = format!("{}.v", entry.name);
        let text = std::fs::read_to_string(folder().join(&file)).unwrap_or_default();
        assert!(
            text == entry.verilog(),
            "hdl/verilog/{file} is not what its circuit generates: run `cargo xtask verilog`"
        );
        assert!(expected.insert(file), "{} stands twice in the catalogue", entry.name);
    }
    let files = std::fs::read_dir(folder()).expect("hdl/verilog");
    let names = files.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned());
    let found: BTreeSet<String> = names.filter(|name| name.ends_with(".v")).collect();
    assert_eq!(found, expected, "files without a circuit");
}

/// Each waiver has a reason, and one for a single circuit is needed by it.
#[test]
fn verilator_finds_nothing_that_is_not_waived() {
    if !tool::found(&["verilator"]) {
        return;
    }
    for waiver in WAIVERS {
        assert!(!waiver.reason.is_empty(), "{} without a reason", waiver.rule);
    }
    for entry in CATALOGUE {
        let mut rules = lint(entry.name, &entry.verilog());
        let waivers = WAIVERS
            .iter()
            .filter(|waiver| [entry.name, ""].contains(&waiver.circuit));
        for Waiver { rule, circuit, .. } in waivers {
            let needed = rules.remove(*rule);
            assert!(needed || circuit.is_empty(), "{circuit} needs no waiver of {rule}");
        }
        assert!(rules.is_empty(), "{}: {rules:?}", entry.name);
    }
}

/// Negative control: a latch and a signal that nobody drives are found.
#[test]
fn faults_are_found() {
    if !tool::found(&["verilator"]) {
        return;
    }
    let latch = "module bad(input wire a, output reg b);\n  always @(*) if (a) b = 1'b1;\nendmodule\n";
    assert!(lint("bad", latch).contains("LATCH"));
    let undriven = "module bad(output wire b);\n  wire c;\n  assign b = c;\nendmodule\n";
    assert!(lint("bad", undriven).contains("UNDRIVEN"));
    assert!(lint("bad", "module bad(input wire a;\n").contains("syntax error"));
}

/// The rules that Verilator names, and `syntax error` if it is none.
fn lint(name: &str, text: &str) -> BTreeSet<String> {
    let folder = tool::folder(&format!("lint-{name}-{}", text.len()));
    tool::write(&folder, "circuit.v", text);
    let arguments = [
        "--lint-only",
        "-Wall",
        "+1364-2005ext+v",
        "--top-module",
        name,
        "circuit.v",
    ];
    let Err(said) = tool::run(&folder, "verilator", &arguments) else {
        return BTreeSet::new();
    };
    let rule = |line: &str| {
        let line = line
            .strip_prefix("%Warning-")
            .or_else(|| line.strip_prefix("%Error-"))?;
        Some(line.split(':').next()?.to_owned())
    };
    let mut rules: BTreeSet<String> = said.lines().filter_map(rule).collect();
    if said.contains("syntax error") || rules.is_empty() {
        rules.insert("syntax error".to_owned());
    }
    rules
}
