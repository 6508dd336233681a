//! The circuit as a program: Verilator translates the checked-in Verilog, the C++ compiler makes it run, once for every text of both.
//! Between the Verilog that is built into whoever runs this and the process behind `sim::rtl`.
//! Never leaves half a program: it is built in a folder of its own and moved to its place in one step.

use std::{
    io::Error,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use perigee_hdl_abi::configuration::Configuration;
use sha2::{Digest, Sha256};

use super::{RtlError, verilog};
use crate::{
    registers,
    sim::{MEMORY_BASE, ddr},
};

/// The program of the circuit, as it stands in the cache.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program(PathBuf);

/// A program that is to be built, or that stands already.
#[derive(Clone, Debug)]
pub struct Recipe {
    cache: PathBuf,
    verilog: String,
    main: String,
    name: String,
}

impl Program {
    /// Where it stands.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Recipe {
    /// The checked-in circuit of a configuration, with its program in this folder.
    ///
    /// # Errors
    /// [`RtlError::Tool`], and [`RtlError::Io`] where verilator does not run.
    pub fn new(configuration: Configuration, cache: &Path) -> Result<Self, RtlError> {
        Self::of(cache, verilog(configuration))
    }

    /// The same for another text of the circuit: for tests that change it.
    ///
    /// # Errors
    /// [`RtlError::Tool`], and [`RtlError::Io`] where verilator does not run.
    pub fn of(cache: &Path, verilog: &str) -> Result<Self, RtlError> {
        if let Some(program) = missing_tool() {
            return Err(RtlError::Tool { program });
        }
        let asked = Command::new("verilator").arg("--version").stdin(Stdio::null()).output();
        let version = asked.map_err(|error| io("run", Path::new("verilator"), error))?.stdout;
        let main = main_text();
        let key = Sha256::new()
            .chain_update(verilog)
            .chain_update(&main)
            .chain_update(version)
            .finalize();
        let key: String = key[..8].iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self {
            cache: cache.to_owned(),
            verilog: verilog.to_owned(),
            main,
            name: format!("perigee-payload-{key}"),
        })
    }

    /// The program, if it has been built.
    pub fn built(&self) -> Option<Program> {
        let place = self.cache.join(&self.name);
        place.is_file().then_some(Program(place))
    }

    /// Builds the program, unless it stands: a minute or two of compilation.
    ///
    /// # Errors
    /// [`RtlError`].
    pub fn build(&self) -> Result<Program, RtlError> {
        // Threads of one process take turns; several processes may build at once, and the last one's program stays.
        static BUILDING: Mutex<()> = Mutex::new(());
        let _building = BUILDING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(program) = self.built() {
            return Ok(program);
        }
        std::fs::create_dir_all(&self.cache).map_err(|error| no_folder(&self.cache, error))?;
        remove_abandoned(&self.cache);
        let folder = self.cache.join(format!("{BUILD_PREFIX}{}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(|error| no_folder(&folder, error))?;
        let built = self.build_in(&folder);
        // Rubbish in a cache harms nobody: it is removed later, with what a killed build left.
        let _ = std::fs::remove_dir_all(&folder);
        built
    }

    fn build_in(&self, folder: &Path) -> Result<Program, RtlError> {
        for (name, text) in [("circuit.v", &self.verilog), ("main.cpp", &self.main)] {
            let path = folder.join(name);
            std::fs::write(&path, text).map_err(|error| io("write", &path, error))?;
        }
        let output = Command::new("verilator")
            .args(ARGUMENTS.split_whitespace())
            .current_dir(folder)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| io("run verilator in", folder, error))?;
        if !output.status.success() {
            let said = [output.stdout, output.stderr].concat();
            let said = String::from_utf8_lossy(&said);
            let lines: Vec<_> = said.lines().filter(|line| !line.trim().is_empty()).collect();
            return Err(RtlError::Build {
                command: format!("verilator {ARGUMENTS}"),
                said: lines[lines.len().saturating_sub(WORDS_LINES_MAX)..].join(" | "),
            });
        }
        let place = self.cache.join(&self.name);
        std::fs::rename(folder.join("built/Vcircuit"), &place)
            .map_err(|error| io("move the program to", &place, error))?;
        Ok(Program(place))
    }
}

/// The name of a program that the build needs and that is not in `PATH`; `None`: all are.
fn missing_tool() -> Option<&'static str> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let stands = |program: &str| std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    TOOLS.into_iter().find(|program| !stands(program))
}

/// What the build needs.
const TOOLS: [&str; 3] = ["verilator", "make", "g++"];

/// Folders of builds that were killed, once they are older than any build lasts.
fn remove_abandoned(cache: &Path) {
    let folders = std::fs::read_dir(cache).into_iter().flatten().flatten();
    for folder in folders.filter(|entry| entry.file_name().to_string_lossy().starts_with(BUILD_PREFIX)) {
        let age = folder.metadata().and_then(|data| data.modified()).ok();
        let age = age.and_then(|time| time.elapsed().ok());
        if age.is_some_and(|age| age > ABANDONED_AFTER) {
            // What cannot be removed stays rubbish.
            let _ = std::fs::remove_dir_all(folder.path());
        }
    }
}

fn no_folder(folder: &Path, error: Error) -> RtlError {
    let path = folder.display().to_string();
    RtlError::Cache { path, error }
}

pub(super) fn io(what: &'static str, path: &Path, error: Error) -> RtlError {
    let path = path.display().to_string();
    RtlError::Io { what, path, error }
}

fn main_text() -> String {
    [
        ("base", MEMORY_BASE.to_string()),
        ("share_beats", ddr::BEATS_PER_SHARE.to_string()),
        ("share_clocks", ddr::CLOCKS_PER_SHARE.to_string()),
        ("read_latency", ddr::READ_LATENCY.to_string()),
        ("write_latency", ddr::WRITE_LATENCY.to_string()),
        ("bursts_max", ddr::BURSTS_MAX.to_string()),
        ("response_error", ddr::RESPONSE_ERROR.to_string()),
        ("ctrl", registers::CTRL.to_string()),
        ("ctrl_reset", registers::CTRL_RESET.to_string()),
        ("cq_base", registers::CQ_BASE.to_string()),
        ("ring_log2", registers::RING_LOG2.to_string()),
        ("ring_ctrl", registers::RING_CTRL.to_string()),
        ("sq_tail", registers::SQ_TAIL.to_string()),
        ("index_end", registers::INDEX_END.to_string()),
    ]
    .into_iter()
    .fold(include_str!("../rtl.cpp").to_owned(), |text, (name, value)| {
        text.replace(&format!("@{name}@"), &value)
    })
}

const ARGUMENTS: &str = "--cc --exe --build -j 0 -O3 -Wno-lint -Wno-fatal --prefix Vcircuit --Mdir built \
                         -CFLAGS -O2 circuit.v main.cpp";

const BUILD_PREFIX: &str = "build-";

/// A build takes minutes on a slow machine.
const ABANDONED_AFTER: Duration = Duration::from_secs(3600);

/// Last lines of a failed build that are told.
const WORDS_LINES_MAX: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    /// Every place in the program's text that waits for a figure gets one.
    #[test]
    fn all_figures_are_filled_in() {
        assert!(include_str!("../rtl.cpp").contains("@base@"));
        assert!(!main_text().contains('@'));
    }
}
