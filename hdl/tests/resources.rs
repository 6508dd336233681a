//! What the circuits cost: measured again, held to `resources.json`, to their budgets and to the clock.
//! The ratchet over area and delay: growth beyond three percent is recorded by a person or does not pass.
//! Never writes: `cargo xtask resources` does.
#![cfg(feature = "cores")]

use std::{path::Path, sync::Mutex};

use perigee_hdl::catalogue::CATALOGUE;
use perigee_hdl::circuit::{synthesis, tool};
use perigee_hdl::resources::{self, Resources};

/// Every circuit is recorded for its present Verilog, and within budget and clock.
#[test]
fn recorded_resources_are_within_their_limits() {
    let recorded = recorded();
    let names: Vec<&str> = recorded.keys().map(String::as_str).collect();
    let mut expected: Vec<&str> = CATALOGUE.iter().map(|entry| entry.name).collect();
    expected.sort_unstable();
    assert_eq!(names, expected, "run `cargo xtask resources`");
    for entry in CATALOGUE {
        let known = &recorded[entry.name];
        let fresh = known.verilog == synthesis::sha256_of(&entry.verilog());
        assert!(
            fresh,
            "{}: recorded for other Verilog: run `cargo xtask resources`",
            entry.name
        );
        if let Some(lut_max) = entry.lut_max {
            assert!(
                known.lut <= lut_max,
                "{}: {} LUT, at most {lut_max}",
                entry.name,
                known.lut
            );
        }
        let (delay, delay_max) = (known.delay_ps, entry.delay_ps_max);
        assert!(delay <= delay_max, "{}: {delay} ps, at most {delay_max}", entry.name);
    }
}

/// What yosys says now is what is recorded, within the ratchet. Results are kept by the hash of the Verilog. The payload is measured in
/// one configuration: the others are the same text but for the core in the third seat, which is measured by itself; all three together
/// would take a quarter of an hour. `cargo xtask resources` measures them, and the hash of their Verilog stands in what it records.
#[test]
fn circuits_cost_what_is_recorded() {
    if !tool::found(&["yosys"]) {
        return;
    }
    let recorded = recorded();
    // The largest first, so that two workers end at about the same time.
    let configurations = ["perigee_payload_scrypt", "perigee_payload_signatures"];
    let small = CATALOGUE.iter().filter(|entry| !configurations.contains(&entry.name));
    let mut entries: Vec<_> = small.map(|entry| (entry.name, entry.verilog())).collect();
    entries.sort_by_key(|(_, text)| text.len());
    let left = Mutex::new(entries);
    let worker = || {
        loop {
            let next = left.lock().expect("no worker panics with the lock").pop();
            let Some((name, text)) = next else { return };
            let measured = synthesis::measured(name, &text).unwrap_or_else(|failure| panic!("{failure}"));
            let grown = synthesis::growth(&measured, &recorded[name]);
            assert!(grown.is_empty(), "{name}: {}", grown.join(", "));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(worker);
        }
    });
}

/// Circuits that are synthesised side by side: the payload takes 2 GB.
const WORKERS: usize = 2;

fn recorded() -> std::collections::BTreeMap<String, Resources> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("resources.json");
    let text = std::fs::read_to_string(path).expect("hdl/resources.json");
    resources::from_json(&text).unwrap_or_else(|failure| panic!("hdl/resources.json: {failure}"))
}
