//! Finds and runs the tools of hardware design that some tests need: yosys, iverilog, verilator, z3.
//! Used by co-simulation, synthesis and proofs; a missing tool skips the test in words, or fails it where it is required.
//! Never installs anything and never writes outside the build folder.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The name in `PERIGEE_REQUIRE` that turns a missing tool into a failure.
const SWITCH: &str = "hdl";

/// True if every named program stands in `PATH`. Otherwise the caller returns: `SKIPPED` with the reason is printed.
///
/// # Panics
/// If one is missing and `PERIGEE_REQUIRE` names `hdl`.
pub fn found(programs: &[&str]) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let stands = |program: &&&str| std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    let Some(missing) = programs.iter().find(|program| !stands(program)) else {
        return true;
    };
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    assert!(
        !required.split(',').any(|name| name == SWITCH),
        "{missing} is not in PATH, and PERIGEE_REQUIRE names {SWITCH}"
    );
    eprintln!("SKIPPED: {missing} is not in PATH");
    false
}

/// Runs a program in a folder and returns what it printed.
///
/// # Errors
/// The command and all that it said, if it could not start or failed.
pub fn run(folder: &Path, program: &str, arguments: &[&str]) -> Result<String, String> {
    let line = || format!("{program} {} (in {})", arguments.join(" "), folder.display());
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{}: {error}", line()))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(said);
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(format!("{}: {}\n{said}\n{complaint}", line(), output.status))
}

/// A folder of this name beside the running test, made if need be; tests that run at once use different names.
///
/// # Panics
/// If it cannot be made.
pub fn folder(name: &str) -> PathBuf {
    let program = std::env::current_exe().expect("the path of the running program");
    // Tests stand one folder below programs.
    let mut folders = program.ancestors().skip(1);
    let build = folders
        .find(|folder| !folder.ends_with("deps"))
        .unwrap_or(Path::new("."));
    let folder = build.join("hdl-tools").join(name);
    std::fs::create_dir_all(&folder).expect("a folder for the files of a tool");
    folder
}

/// Writes a file that a tool reads.
///
/// # Panics
/// If it cannot be written.
pub fn write(folder: &Path, name: &str, contents: impl AsRef<[u8]>) {
    let path = folder.join(name);
    if let Err(error) = std::fs::write(&path, contents) {
        panic!("{}: {error}", path.display());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A program that every machine has and one that none has.
    #[test]
    fn a_missing_program_is_missing() {
        assert!(found(&["sh"]));
        let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
        if !required.split(',').any(|name| name == SWITCH) {
            assert!(!found(&["sh", "perigee-no-such-tool"]));
        }
    }

    /// What failed says so, with its own words; what succeeded returns its output.
    #[test]
    fn failure_carries_the_words_of_the_program() {
        let folder = folder("tool-test");
        assert_eq!(run(&folder, "sh", &["-c", "echo word"]).as_deref(), Ok("word\n"));
        let failure = run(&folder, "sh", &["-c", "echo because >&2; exit 3"]).expect_err("status 3");
        assert!(failure.contains("because") && failure.contains('3'), "{failure}");
        assert!(run(&folder, "perigee-no-such-tool", &[]).is_err());
    }
}
