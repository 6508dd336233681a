//! What is installed: the unit by systemd's own judgement, completions by the shells' own parsers, pages, and the package's list of
//! files, each of which has to be there.
//! The real tools, over the real files.
//! Never starts a unit: there may be no systemd to start it.

use std::{fs, path::Path};

use tempfile::TempDir;

use super::{
    common::{has_program, perigee},
    support::{Tracker, packaging, run},
};

/// The unit with the binary of this build, in a folder of its own.
fn unit(dir: &Path, change: impl Fn(String) -> String) -> String {
    let unit = fs::read_to_string(packaging().join("systemd/perigee-tracker.service")).unwrap();
    let path = "/usr/bin/perigee ";
    assert!(unit.contains(path));
    let unit = change(unit.replace(path, &format!("{} ", env!("CARGO_BIN_EXE_perigee"))));
    let file = dir.join("perigee-tracker.service");
    fs::write(&file, unit).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn systemd_finds_no_fault_in_the_unit_and_little_that_it_could_do() {
    if !has_program("systemd-analyze", "ops") {
        return;
    }
    let dir = TempDir::new().unwrap();
    let verify = |file: &str| run("systemd-analyze", &["verify", "--man=no", file], dir.path(), "");
    let security = |file: &str| {
        let threshold = format!("--threshold={EXPOSURE_MAX}");
        run(
            "systemd-analyze",
            &["security", "--offline=true", "--no-pager", &threshold, file],
            dir.path(),
            "",
        )
    };
    let file = unit(dir.path(), |unit| unit);
    let verified = verify(&file);
    assert!(
        verified.code == Some(0) && !verified.stderr.contains("perigee-tracker"),
        "{verified:?}"
    );
    let scored = security(&file);
    assert_eq!(scored.code, Some(0), "{scored:?}");
    // The figure of the README is this one.
    let overall = scored
        .stdout
        .lines()
        .find(|line| line.contains("Overall exposure level"));
    let score = overall
        .unwrap()
        .split(": ")
        .nth(1)
        .unwrap()
        .split(' ')
        .next()
        .unwrap()
        .to_owned();
    let readme = fs::read_to_string(packaging().join("README.md")).unwrap();
    assert!(readme.contains(&format!("exposure level {score}")), "{score}");
    // Controls: a setting that there is not, a program that there is not, a unit without its walls.
    let wrong = verify(&unit(dir.path(), |unit| {
        unit.replace("PrivateTmp=yes", "PrivateTemp=yes")
    }));
    assert!(wrong.stderr.contains("PrivateTemp"), "{wrong:?}");
    let wrong = verify(&unit(dir.path(), |unit| {
        unit.replace("/bin/kill", "/bin/no-such-program")
    }));
    assert!(
        wrong.code != Some(0) || wrong.stderr.contains("no-such-program"),
        "{wrong:?}"
    );
    let open = security(&unit(dir.path(), |unit| {
        let is_wall = |line: &&str| !line.starts_with("SystemCall") && !line.starts_with("Protect");
        unit.lines().filter(is_wall).collect::<Vec<_>>().join("\n")
    }));
    assert_ne!(open.code, Some(0), "{open:?}");
}

#[test]
fn completions_are_scripts_that_their_shells_read() {
    for (shell, program, arguments) in [
        ("bash", "bash", &["-n", "/dev/stdin"][..]),
        ("zsh", "zsh", &["-n", "/dev/stdin"]),
        ("fish", "fish", &["--no-execute", "/dev/stdin"]),
    ] {
        let script = perigee(&["completions", shell]);
        assert!(
            script.code == Some(0) && script.stdout.contains("tracker") && script.stdout.contains("doctor"),
            "{shell}"
        );
        // Every system has bash; the others are no part of what the tests ask for.
        if shell != "bash" && !has_program(program, "shells") {
            continue;
        }
        let check = |text: &str| run(program, arguments, Path::new("/"), text);
        let checked = check(&script.stdout);
        assert_eq!((checked.code, checked.stderr.as_str()), (Some(0), ""), "{shell}");
        // A control: a quote that nothing closes.
        let broken = check(&format!("{}\necho \"", script.stdout));
        assert!(broken.code != Some(0) || !broken.stderr.is_empty(), "{shell}");
    }
    assert_eq!(perigee(&["completions", "tcsh"]).code, Some(2));
}

#[test]
fn pages_are_written_for_every_subcommand() {
    let dir = TempDir::new().unwrap();
    let folder = dir.path().join("man1");
    let ran = perigee(&["man", folder.to_str().unwrap()]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    for page in [
        "perigee.1",
        "perigee-tracker.1",
        "perigee-tracker-run.1",
        "perigee-tracker-doctor.1",
        "perigee-verify.1",
    ] {
        assert!(fs::read_to_string(folder.join(page)).unwrap().contains(".TH"), "{page}");
    }
    // A file stands where the folder would be.
    let file = dir.path().join("file");
    fs::write(&file, "").unwrap();
    assert_eq!(perigee(&["man", file.to_str().unwrap()]).code, Some(2));
}

#[test]
fn the_package_names_only_files_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest: toml::Table = toml::from_str(&fs::read_to_string(root.join("Cargo.toml")).unwrap()).unwrap();
    let deb = &manifest["package"]["metadata"]["deb"];
    let assets = deb["assets"].as_array().unwrap();
    let (mut present, mut made) = (0, 0);
    for asset in assets {
        let source = asset[0].as_str().unwrap();
        // What the script makes, and what cargo builds.
        if source.starts_with("packaging/deb/generated/") || source.starts_with("target/") {
            made += 1;
        } else {
            assert!(root.join(source).is_file(), "{source}");
            present += 1;
        }
    }
    assert!(present >= 5 && made >= 5, "{assets:?}");
    let units = deb["systemd-units"]["unit-scripts"].as_str().unwrap();
    let name = deb["systemd-units"]["unit-name"].as_str().unwrap();
    assert!(root.join(units).join(format!("{name}.service")).is_file());
    let script = packaging().join("deb/build.sh");
    assert_eq!(run("bash", &["-n", script.to_str().unwrap()], root, "").code, Some(0));
}

/// There may be no engine to build the image; what can fail in it without one is run: the word that asks for health, and the change
/// of the default file.
#[test]
fn the_image_asks_for_health_and_listens_where_it_is_published() {
    let text = fs::read_to_string(packaging().join("container/Containerfile")).unwrap();
    let text = text.replace("\\\n", "");
    let health = text.lines().find(|line| line.starts_with("HEALTHCHECK ")).unwrap();
    let (_, words) = health.split_once(" CMD ").unwrap();
    let words: Vec<String> = serde_json::from_str(words).unwrap();
    assert_eq!(words[..2], ["/bin/bash", "-c"]);
    let tracker = Tracker::start();
    let (port, here) = ("127.0.0.1/7471", tracker.control.to_string().replace(':', "/"));
    assert!(words[2].contains(port), "{words:?}");
    let ask = |script: &str| run("bash", &["-c", script], Path::new("/"), "").code;
    assert_eq!(ask(&words[2].replace(port, &here)), Some(0));
    // Controls: a path that there is not, and a port that nobody listens on.
    assert_eq!(
        ask(&words[2].replace(port, &here).replace("/readyz", "/nosuch")),
        Some(1)
    );
    let nobody = super::support::free_port().to_string().replace(':', "/");
    assert_ne!(ask(&words[2].replace(port, &nobody)), Some(0));
    let change = text.split("sed '").nth(1).unwrap().split('\'').next().unwrap();
    let default = perigee(&["tracker", "config", "default"]).stdout;
    let changed = run("sed", &[change], Path::new("/"), &default).stdout;
    assert_ne!(changed, default);
    let config = perigee::tracker::config::TrackerConfig::parse(&changed, "the image's").unwrap();
    assert!(
        config
            .network
            .listen
            .iter()
            .all(|address| address.ip().is_unspecified()),
        "{changed}"
    );
    assert!(config.control().unwrap().ip().is_loopback(), "{changed}");
}

/// In tenths, of a hundred: what the unit is rated now, and no more than that.
const EXPOSURE_MAX: &str = "12";
