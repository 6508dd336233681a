//! Writes what is generated from circuits and from the register map.
//! Started by `cargo xtask verilog`; tests compare what is checked in with what this writes.
//! Never reads what it wrote before, except to say what has changed.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use perigee_hdl::catalogue::CATALOGUE;
use perigee_hdl::circuit::register_map::{Map, SOURCE};
use perigee_hdl::circuit::{placement, synthesis, tool};
use perigee_hdl::{netlist, resources};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let written = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--registers", hdl] => registers(Path::new(hdl)),
        ["--resources", hdl] => measure(Path::new(hdl), false),
        ["--resources", hdl, "--accept-growth"] => measure(Path::new(hdl), true),
        ["--netlists", hdl] => netlists(Path::new(hdl)),
        ["--ecp5"] => place(&CORES),
        ["--ecp5", ref names @ ..] => place(names),
        [folder] if !folder.starts_with('-') => circuits(Path::new(folder)),
        _ => Err(
            "usage: perigee-verilog FOLDER_OF_VERILOG | --registers HDL | --resources HDL [--accept-growth] | \
             --netlists HDL | --ecp5 [NAME...]"
                .to_owned(),
        ),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("perigee-verilog: {message}");
            ExitCode::FAILURE
        }
    }
}

fn circuits(folder: &Path) -> Result<(), String> {
    for entry in CATALOGUE {
        write(&folder.join(format!("{}.v", entry.name)), &entry.verilog())?;
    }
    Ok(())
}

fn registers(hdl: &Path) -> Result<(), String> {
    let map = Map::parse(SOURCE)?;
    write(&hdl.join("abi/src/regs.rs"), &map.constants())?;
    write(&hdl.join("REGISTERS.md"), &map.document())?;
    write(&hdl.join("src/circuit/generated/register_file.rs"), &map.circuit())
}

/// Writes the simulators of circuits from their checked-in Verilog.
fn netlists(hdl: &Path) -> Result<(), String> {
    if !tool::found(&["yosys"]) {
        return Err("yosys is not in PATH".to_owned());
    }
    for name in netlist::CORES {
        let path = hdl.join(format!("verilog/{name}.v"));
        let verilog = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let texts = netlist::texts(name, &verilog)?;
        write(&hdl.join(format!("generated/{name}.rs")), &texts.rust)?;
        write(&hdl.join(format!("generated/wgsl/{name}.wgsl")), &texts.wgsl)?;
    }
    for name in netlist::lut::CIRCUITS {
        let path = hdl.join(format!("verilog/{name}.v"));
        let verilog = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let path = hdl.join(format!("generated/luts/{name}.lut"));
        // A large circuit takes minutes: what is of this Verilog already stays.
        let known = std::fs::read_to_string(&path).unwrap_or_default();
        if !known.contains(&format!("\nverilog {}\n", synthesis::sha256_of(&verilog))) {
            write(&path, &netlist::lut::text(name, &verilog)?)?;
        }
    }
    Ok(())
}

/// Synthesises what has changed and writes the figures; growth beyond the ratchet is refused unless it is accepted.
fn measure(hdl: &Path, accept: bool) -> Result<(), String> {
    if !tool::found(&["yosys"]) {
        return Err("yosys is not in PATH".to_owned());
    }
    let path = hdl.join("resources.json");
    let old = match std::fs::read_to_string(&path) {
        Ok(text) => resources::from_json(&text)?,
        Err(_) => BTreeMap::new(),
    };
    let (mut all, mut grown) = (BTreeMap::new(), Vec::new());
    for entry in CATALOGUE {
        let text = entry.verilog();
        let known = old.get(entry.name);
        let new = match known.filter(|known| known.verilog == synthesis::sha256_of(&text)) {
            Some(known) => known.clone(),
            None => synthesis::measured(entry.name, &text)?,
        };
        let growth = known.map(|known| synthesis::growth(&new, known)).unwrap_or_default();
        grown.extend(growth.iter().map(|figure| format!("{}: {figure}", entry.name)));
        all.insert(entry.name.to_owned(), new);
        if grown.is_empty() || accept {
            // A large circuit takes minutes: what is known is kept if the next one is interrupted.
            let mut known = old.clone();
            known.extend(all.clone());
            write(&path, &resources::to_json(&known))?;
        }
    }
    if !grown.is_empty() && !accept {
        let percent = synthesis::GROWTH_PERCENT_MAX;
        return Err(format!(
            "grown by more than {percent} %; --accept-growth records it:\n{}",
            grown.join("\n")
        ));
    }
    print!("{}", resources::to_table(&all));
    write(&path, &resources::to_json(&all))
}

/// Places circuits on an ECP5 and prints their clocks beside those that follow from the recorded delays.
fn place(names: &[&str]) -> Result<(), String> {
    if !tool::found(&placement::TOOLS) {
        let [yosys, nextpnr] = placement::TOOLS;
        return Err(format!(
            "needs {yosys} (apt-get install {yosys}) and {nextpnr} (pip install {nextpnr})"
        ));
    }
    let recorded = resources::recorded()?;
    for name in names {
        let entry = CATALOGUE.iter().find(|entry| entry.name == *name);
        let (Some(entry), Some(known)) = (entry, recorded.get(*name)) else {
            let known: Vec<_> = recorded.keys().map(String::as_str).collect();
            return Err(format!(
                "circuit {name:?} is not known, expected one of {}",
                known.join(", ")
            ));
        };
        let mhz = placement::ecp5_mhz(name, &entry.verilog())?;
        println!("{}", placement::to_line(name, known.delay_ps, mhz));
    }
    Ok(())
}

/// Circuits small enough to be placed in minutes.
const CORES: [&str; 2] = ["sm3", "erasure"];

fn write(path: &Path, text: &str) -> Result<(), String> {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    println!("writes {}", path.display());
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}
