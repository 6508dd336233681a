//! Writes what is generated from circuits and from the register map.
//! Started by `cargo xtask verilog`; tests compare what is checked in with what this writes.
//! Never reads what it wrote before, except to say what has changed.

use std::path::Path;
use std::process::ExitCode;

use perigee_hdl::catalogue::CATALOGUE;
use perigee_hdl::circuit::register_map::{Map, SOURCE};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let written = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--registers", hdl] => registers(Path::new(hdl)),
        [folder] if !folder.starts_with('-') => circuits(Path::new(folder)),
        _ => Err("usage: perigee-verilog FOLDER_OF_VERILOG | --registers FOLDER_OF_HDL".to_owned()),
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
