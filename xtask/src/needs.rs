//! What the tests need from the machine, how each need is found, and how it is installed.
//! Runs before the first step of `cargo xtask test`.
//! Never installs silently: every command is printed, and without the right to install the exact line is printed instead.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// One thing the tests need, the packages that bring it, and the tests that need it.
struct Need {
    name: &'static str,
    /// The name in `PERIGEE_REQUIRE` without which the tests do without it and print `SKIPPED`; `None` where nothing
    /// runs without it.
    switch: Option<&'static str>,
    /// True when the thing works here.
    found: fn() -> bool,
    source: Source,
    needed_by: &'static str,
}

/// Where a need comes from.
enum Source {
    /// Debian or Ubuntu packages, installed by apt-get.
    Apt(&'static [&'static str]),
    /// Components of the Rust toolchain, installed by rustup.
    Rustup(&'static [&'static str]),
}

const NEEDS: &[Need] = &[
    Need {
        name: "C compiler",
        switch: None,
        found: compiles_c,
        source: Source::Apt(&["gcc", "libc6-dev"]),
        needed_by: "the build of blst and secp256k1",
    },
    Need {
        name: "rustfmt",
        switch: None,
        found: || succeeds("cargo", &["fmt", "--version"]),
        source: Source::Rustup(&["rustfmt"]),
        needed_by: "step fmt",
    },
    Need {
        name: "clippy",
        switch: None,
        found: || succeeds("cargo", &["clippy", "--version"]),
        source: Source::Rustup(&["clippy"]),
        needed_by: "step clippy",
    },
    Need {
        name: "litecoind",
        // Debian has the package, Ubuntu has not.
        switch: Some("node"),
        // Not by running it: Debian's script around the program would make a folder at home.
        found: || is_on_path("litecoind"),
        source: Source::Apt(&["litecoind"]),
        needed_by: "host/tests/node, and the row of header acceptance in perigee-bench",
    },
    Need {
        name: "yosys",
        switch: Some("hdl"),
        found: || is_on_path("yosys") && is_on_path("yosys-smtbmc"),
        source: Source::Apt(&["yosys"]),
        needed_by: "synthesis and proofs of circuits in perigee-hdl",
    },
    Need {
        name: "z3",
        switch: Some("hdl"),
        found: || is_on_path("z3"),
        source: Source::Apt(&["z3"]),
        needed_by: "proofs of circuits in perigee-hdl",
    },
    Need {
        name: "iverilog",
        switch: Some("hdl"),
        found: || is_on_path("iverilog") && is_on_path("vvp"),
        source: Source::Apt(&["iverilog"]),
        needed_by: "co-simulation of circuits in perigee-hdl",
    },
    Need {
        name: "verilator",
        switch: Some("hdl"),
        found: || ["verilator", "make", "g++"].iter().all(|program| is_on_path(program)),
        source: Source::Apt(&["verilator", "make", "g++"]),
        needed_by: "lint and simulation of circuits in perigee-hdl",
    },
    Need {
        name: "software Vulkan",
        switch: Some("gpu"),
        found: has_software_vulkan,
        source: Source::Apt(&["mesa-vulkan-drivers", "libvulkan1"]),
        needed_by: "tests of shaders in perigee-kernels and of --backend gpu",
    },
    Need {
        name: "chromium",
        switch: Some("ops"),
        found: || is_on_path("chromium"),
        source: Source::Apt(&["chromium"]),
        needed_by: "tests of the tracker's page in a browser",
    },
    Need {
        name: "prometheus",
        switch: Some("ops"),
        found: || is_on_path("prometheus") && is_on_path("promtool"),
        // Where systemd runs, the package also starts a server of its own; the tests have nothing to do with that one.
        source: Source::Apt(&["prometheus"]),
        needed_by: "tests of the tracker's metrics, alert rules and dashboards",
    },
    Need {
        name: "systemd-analyze",
        switch: Some("ops"),
        found: || is_on_path("systemd-analyze"),
        source: Source::Apt(&["systemd"]),
        needed_by: "tests of the tracker's unit",
    },
    Need {
        name: "strace",
        switch: Some("ops"),
        found: || is_on_path("strace"),
        source: Source::Apt(&["strace"]),
        needed_by: "tests of what the tracker's unit lets it call",
    },
    Need {
        name: "python3",
        switch: Some("ops"),
        found: || is_on_path("python3"),
        source: Source::Apt(&["python3"]),
        needed_by: "tests of the tracker with clients in another language",
    },
];

/// Finds every need, installs what is missing, and fails with the exact lines to run where it may not install. What the
/// tests can do without is only named.
pub(crate) fn provide_all() -> Result<(), String> {
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    let mut missing = Vec::new();
    for need in NEEDS {
        if (need.found)() {
            println!("need {}: found", need.name);
        } else {
            println!("need {}: missing ({})", need.name, need.needed_by);
            missing.push(need);
        }
    }
    let rights = Rights::of_this_user();
    // All packages at once, which is much quicker; one that this system does not have makes apt-get refuse all.
    let packages = apt_packages(&missing);
    let is_together = packages.len() > 1 && run_all(&apt_commands(&packages, rights));
    let mut unmet = Vec::new();
    for need in missing {
        if is_together && (need.found)() || need.source.install(rights) && (need.found)() {
            continue;
        }
        match need.switch.filter(|_| !need.is_required(&required)) {
            Some(switch) => println!(
                "need {}: its tests print SKIPPED, or fail with PERIGEE_REQUIRE={switch}; to run them: {}",
                need.name,
                need.source.line()
            ),
            None => unmet.push(format!(
                "{} is missing (needed by {}); run: {}",
                need.name,
                need.needed_by,
                need.source.line()
            )),
        }
    }
    if unmet.is_empty() {
        Ok(())
    } else {
        Err(unmet.join("\n"))
    }
}

/// The packages of all of these, each once.
fn apt_packages(needs: &[&Need]) -> Vec<&'static str> {
    let mut packages = Vec::new();
    for need in needs {
        if let Source::Apt(of_need) = need.source {
            for package in of_need {
                if !packages.contains(package) {
                    packages.push(*package);
                }
            }
        }
    }
    packages
}

/// One line on the named requirements of `PERIGEE_REQUIRE`, which the tests read themselves.
pub(crate) fn describe_requirements(root: &Path) -> String {
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    let data = std::env::var_os("PERIGEE_DATA").map_or_else(|| root.join("../shared/data"), Into::into);
    let presence = if data.is_dir() {
        "found"
    } else {
        "not found: tests over real files print SKIPPED, or fail if data is required"
    };
    let required = if required.is_empty() { "nothing" } else { &required };
    format!("PERIGEE_REQUIRE: {required}; test data {}: {presence}", data.display())
}

impl Need {
    /// Whether nothing goes on without it, given the value of `PERIGEE_REQUIRE`.
    fn is_required(&self, required: &str) -> bool {
        self.switch
            .is_none_or(|switch| required.split(',').any(|name| name == switch))
    }
}

/// What this user may do with the package manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rights {
    Root,
    Sudo,
    None,
}

impl Rights {
    fn of_this_user() -> Self {
        let uid = Command::new("id").arg("-u").output();
        if uid.is_ok_and(|output| output.stdout.trim_ascii() == b"0") {
            Self::Root
        } else if succeeds("sudo", &["-n", "true"]) {
            Self::Sudo
        } else {
            Self::None
        }
    }
}

impl Source {
    /// The line a person types to install this.
    fn line(&self) -> String {
        match self {
            Self::Apt(packages) => {
                format!(
                    "sudo apt-get update && sudo apt-get install -y --no-install-recommends {}",
                    packages.join(" ")
                )
            }
            Self::Rustup(components) => format!("rustup component add {}", components.join(" ")),
        }
    }

    /// The commands that install this with the given rights; none when the rights do not suffice.
    fn commands(&self, rights: Rights) -> Vec<Vec<&'static str>> {
        match self {
            Self::Rustup(components) => vec![[&["rustup", "component", "add"], *components].concat()],
            Self::Apt(packages) => apt_commands(packages, rights),
        }
    }

    /// Runs the commands, each printed first; true when all succeeded and there was one.
    fn install(&self, rights: Rights) -> bool {
        run_all(&self.commands(rights))
    }
}

/// The commands that install packages with the given rights; none when the rights do not suffice.
fn apt_commands(packages: &[&'static str], rights: Rights) -> Vec<Vec<&'static str>> {
    let prefix: &[&str] = match rights {
        Rights::Root => &[],
        Rights::Sudo => &["sudo", "-n"],
        Rights::None => return Vec::new(),
    };
    let install = &["apt-get", "install", "-y", "--no-install-recommends"];
    vec![
        [prefix, &["apt-get", "update"]].concat(),
        [prefix, install, packages].concat(),
    ]
}

/// Runs commands until one fails; true when all succeeded and there was one.
fn run_all(commands: &[Vec<&str>]) -> bool {
    !commands.is_empty() && commands.iter().all(|command| run(command))
}

fn run(words: &[&str]) -> bool {
    let Some((program, arguments)) = words.split_first() else {
        return false;
    };
    println!("+ {}", words.join(" "));
    Command::new(program)
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdin(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Runs a command without output; true when it exists and succeeds.
fn succeeds(program: &str, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// True when a folder of `PATH` holds a file of this name.
fn is_on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// The driver that computes on the CPU (Mesa's lavapipe) describes itself where the loader looks; its package brings the loader.
fn has_software_vulkan() -> bool {
    let folders = [
        "/usr/share/vulkan/icd.d",
        "/etc/vulkan/icd.d",
        "/usr/local/share/vulkan/icd.d",
    ];
    let files = folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok());
    files
        .flatten()
        .flatten()
        .any(|file| file.file_name().to_string_lossy().starts_with("lvp_icd"))
}

/// A compiler without the C library's headers builds nothing here, so a program that includes one is compiled.
/// It is `cc` that rustc links with, whatever `CC` names.
fn compiles_c() -> bool {
    let child = Command::new("cc")
        .args(["-x", "c", "-fsyntax-only", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else { return false };
    let written = child
        .stdin
        .take()
        .is_some_and(|mut input| input.write_all(C_PROGRAM).is_ok());
    child.wait().is_ok_and(|status| status.success()) && written
}

const C_PROGRAM: &[u8] = b"#include <stdlib.h>\n#include <string.h>\nint main(void) { return EXIT_SUCCESS; }\n";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_need_names_what_brings_it_and_who_needs_it() {
        for need in NEEDS {
            assert!(!need.needed_by.is_empty(), "{}", need.name);
            assert!(!need.source.commands(Rights::Root).is_empty(), "{}", need.name);
        }
    }

    /// Without a switch a need is always required; with one, only where the whole name stands in the list.
    #[test]
    fn a_need_with_a_switch_is_required_where_it_is_named() {
        let required = |name: &str, list: &str| {
            let need = NEEDS
                .iter()
                .find(|need| need.name == name)
                .expect("a need of the table");
            need.is_required(list)
        };
        for list in ["", "data", "nodes,data"] {
            assert!(required("C compiler", list) && !required("litecoind", list), "{list}");
        }
        assert!(required("litecoind", "data,node") && required("litecoind", "node"));
        for tool in ["yosys", "z3", "iverilog", "verilator"] {
            assert!(
                required(tool, "data,node,hdl") && !required(tool, "data,node"),
                "{tool}"
            );
        }
        assert!(required("software Vulkan", "data,gpu") && !required("software Vulkan", "data,hdl"));
        for tool in ["chromium", "prometheus", "systemd-analyze", "strace", "python3"] {
            assert!(required(tool, "gpu,ops") && !required(tool, "gpu,operations"), "{tool}");
        }
    }

    /// Two needs share a package: it is named once; what rustup brings is no package.
    #[test]
    fn packages_of_many_needs_are_installed_by_one_command() {
        let need = |name, source| Need {
            name,
            switch: None,
            found: || false,
            source,
            needed_by: "this test",
        };
        let needs = [
            need("a", Source::Apt(&["gcc", "make"])),
            need("b", Source::Rustup(&["rustfmt"])),
            need("c", Source::Apt(&["make", "yosys"])),
        ];
        let packages = apt_packages(&needs.iter().collect::<Vec<_>>());
        assert_eq!(packages, ["gcc", "make", "yosys"]);
        assert_eq!(apt_commands(&packages, Rights::Root)[1][4..], packages);
        assert!(!run_all(&apt_commands(&packages, Rights::None)));
    }

    #[test]
    fn apt_is_used_with_rights_only_and_the_line_names_every_package() {
        let source = Source::Apt(&["gcc", "libc6-dev"]);
        assert_eq!(source.commands(Rights::Root)[0], ["apt-get", "update"]);
        assert_eq!(source.commands(Rights::Sudo)[1][..3], ["sudo", "-n", "apt-get"]);
        assert!(source.commands(Rights::None).is_empty());
        assert!(!source.install(Rights::None));
        assert!(source.line().ends_with("gcc libc6-dev"));
    }

    /// Negative control of detection: a program that is not there and one that fails are both missing.
    #[test]
    fn a_missing_or_failing_program_is_not_found() {
        assert!(!succeeds("perigee-no-such-program", &[]));
        assert!(!succeeds("cargo", &["no-such-cargo-command"]));
        assert!(succeeds("cargo", &["--version"]));
        assert!(is_on_path("sh") && !is_on_path("perigee-no-such-program"));
    }
}
