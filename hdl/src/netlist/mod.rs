//! From Verilog to simulators: yosys flattens a circuit to words, and the words are written as straight-line Rust and WGSL.
//! Run by `cargo xtask netlists`; what it writes stands in `hdl/generated` and is driven by `sim::netlist`.
//! Never part of a program that validates: whoever simulates has the text already.

pub mod bits;
pub mod cells;
pub mod circuit;
mod emit;
pub mod graph;
pub mod json;
pub mod lut;
mod merge;
pub mod order;
pub mod rust;
pub mod wgsl;

use crate::circuit::{synthesis, tool};
use crate::netlist::circuit::Circuit;
use crate::netlist::json::Module;

/// Circuits that are simulated from their netlists.
pub const CORES: [&str; 5] = ["erasure", "merkle", "scrypt", "secp256k1", "sm3"];

/// The version of the yosys in `PATH`, such as `yosys 0.23`. The caller has asked [`tool::found`] for it.
///
/// # Errors
/// What it said.
pub fn version() -> Result<String, String> {
    let said = tool::run(&tool::folder("netlists"), "yosys", &["-V"])?;
    let words: Vec<&str> = said.split_whitespace().take(2).collect();
    Ok(words.join(" ").to_lowercase())
}

/// The circuit of a Verilog text as words.
///
/// # Errors
/// What yosys said, or what is not known of the netlist.
pub fn circuit(name: &str, verilog: &str) -> Result<Circuit, String> {
    let folder = tool::folder(&format!("netlist-{name}-{}", std::process::id()));
    tool::write(&folder, "circuit.v", verilog);
    tool::write(&folder, "script.ys", script(name));
    tool::run(&folder, "yosys", &["-q", "-s", "script.ys"])?;
    let read = std::fs::read_to_string(folder.join("netlist.json"));
    let text = read.map_err(|error| format!("{}: {error}", folder.display()))?;
    let module = Module::parse(&text, name).map_err(|error| error.to_string())?;
    let circuit = Circuit::new(&module).map_err(|error| error.to_string())?;
    std::fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(circuit)
}

/// What is generated for a circuit.
pub struct Texts {
    /// Rust over lanes.
    pub rust: String,
    /// WGSL with a lane an invocation.
    pub wgsl: String,
}

/// The generated code of a circuit.
///
/// # Errors
/// As [`circuit()`].
pub fn texts(name: &str, verilog: &str) -> Result<Texts, String> {
    let circuit = circuit(name, verilog)?;
    let (sha256, tool) = (synthesis::sha256_of(verilog), version()?);
    Ok(Texts {
        rust: rust::text(&circuit, name, &sha256, &tool),
        wgsl: wgsl::text(&circuit, name, &sha256, &tool),
    })
}

/// Words stay words: enables and resets become choices, memories keep their ports, nothing is mapped.
fn script(name: &str) -> String {
    format!(
        "read_verilog circuit.v\nhierarchy -top {name}\nproc\nflatten\nopt -nodffe -nosdff\nmemory -nordff -nomap\n\
         wreduce\nopt_clean\nwrite_json netlist.json\n"
    )
}
