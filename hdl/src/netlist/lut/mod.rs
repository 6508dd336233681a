//! From Verilog to bits: yosys maps a circuit to tables of three inputs, flip-flops and memories, and they are written as a text.
//! Run by `cargo xtask netlists`; what it writes stands in `hdl/generated/luts` and is interpreted by `sim::luts`.
//! Never splits a memory: it keeps its ports, and the simulators hold its contents.

mod order;
mod write;

use crate::circuit::{synthesis, tool};
use crate::netlist::json::Module;
use crate::netlist::version;

/// Circuits that are kept as tables, those without multipliers: the cores of the payload for streams, and this payload.
pub const CIRCUITS: [&str; 4] = ["sm3", "erasure", "merkle", "perigee_payload"];

/// The module of a Verilog text after it was mapped.
///
/// # Errors
/// What yosys said.
pub fn mapped(name: &str, verilog: &str) -> Result<Module, String> {
    let folder = tool::folder(&format!("luts-{name}-{}", std::process::id()));
    tool::write(&folder, "circuit.v", verilog);
    tool::write(&folder, "script.ys", script(name));
    tool::run(&folder, "yosys", &["-q", "-s", "script.ys"])?;
    let read = std::fs::read_to_string(folder.join("netlist.json"));
    let text = read.map_err(|error| format!("{}: {error}", folder.display()))?;
    std::fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Module::parse(&text, name).map_err(|error| error.to_string())
}

/// The text of a circuit.
///
/// # Errors
/// What yosys said, or what is not known of the netlist.
pub fn text(name: &str, verilog: &str) -> Result<String, String> {
    let module = mapped(name, verilog)?;
    let head = write::Head {
        circuit: name,
        verilog: &synthesis::sha256_of(verilog),
        tool: &version()?,
    };
    write::text(&module, &head).map_err(|error| error.to_string())
}

/// Memories leave before anything is mapped. The order matters: any `opt` behind `dfflegalize` would make enables again.
fn script(name: &str) -> String {
    format!(
        "read_verilog circuit.v\nhierarchy -top {name}\nproc\nflatten\nopt -nodffe -nosdff\nmemory -nordff -nomap\n\
         opt_clean\nwreduce\nopt_clean\ntechmap t:$mem_v2 %n\ndfflegalize -cell $_DFF_P_ 01\nopt_clean\nabc -lut 3\n\
         opt_clean\nwrite_json netlist.json\n"
    )
}
