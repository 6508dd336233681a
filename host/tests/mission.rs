//! Missions of the payload as its users run them: the binary, the scenarios of the repository, the report in a browser.
//! The browser's part is behind the switch `ops`, for it needs chromium.
//! Never a picture that is compared with an old one: what must be seen is looked for by its colour, and missed where it is taken away.
#![cfg(feature = "payload")]

#[path = "common/chromium.rs"]
mod chromium;
mod common;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use common::perigee;
use serde_json::Value;

fn scenario(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    root.join("hdl/missions").join(name).display().to_string()
}

/// What a mission says as JSON, without the time that it took and the device that judged its pools.
fn played(arguments: &[&str]) -> (Option<i32>, Value) {
    let ran = perigee(&[&["payload", "mission", "--json"], arguments].concat());
    let mut json = ran.json();
    assert!(
        json["elapsed_s"].take().is_number() && json["pools"].take().is_object(),
        "{json}"
    );
    (ran.code, json)
}

/// Both scenarios of the repository end well; equal runs say the same.
#[test]
fn the_scenarios_of_the_repository_end_well() {
    for name in ["leo-500km.toml", "storm.toml"] {
        let (code, json) = played(&[&scenario(name)]);
        assert_eq!((code, &json["good"]), (Some(0), &Value::Bool(true)), "{name}");
        let streams = json["streams"].as_array().unwrap();
        assert!(
            streams.iter().all(|stream| stream["planted_found"].as_u64() > Some(0)),
            "{name}: {streams:?}"
        );
        assert_eq!(played(&[&scenario(name)]), (code, json), "{name}");
    }
}

/// With a GPU, without one and with one that is refused: the same mission, and each says who judged.
#[cfg(feature = "gpu")]
#[test]
fn a_gpu_changes_nothing_but_who_judged() {
    let folder = tempfile::tempdir().unwrap();
    let short = folder.path().join("short.toml");
    let text = fs::read_to_string(scenario("storm.toml")).unwrap();
    fs::write(&short, text.replace("orbits = 2", "orbits = 1")).unwrap();
    let run = |gpu: &[&str], allowed: &str| -> (Value, Value) {
        let ran = Command::new(env!("CARGO_BIN_EXE_perigee"))
            .args(["payload", "mission", "--json", short.to_str().unwrap()])
            .args(gpu)
            .env("PERIGEE_ALLOW_SOFTWARE_GPU", allowed)
            .output()
            .unwrap();
        assert_eq!(ran.status.code(), Some(0), "{}", String::from_utf8_lossy(&ran.stderr));
        let mut json: Value = serde_json::from_slice(&ran.stdout).unwrap();
        json["elapsed_s"].take();
        (json["pools"].take(), json)
    };
    let (by_cpu, expected) = run(&[], "0");
    assert_eq!(by_cpu["rows_on_gpu"], 0);
    assert!(by_cpu["gpu"].is_null() && by_cpu["fell_back"].is_null(), "{by_cpu}");
    for allowed in ["0", "1"] {
        let (by, mission) = run(&["--gpu"], allowed);
        assert_eq!(mission, expected, "{by}");
        let is_used = by["rows_on_gpu"].as_u64() > Some(0);
        assert_eq!(is_used, by["gpu"].is_string(), "{by}");
        assert_ne!(is_used, by["fell_back"].is_string(), "{by}");
        if !is_used && allowed == "1" {
            let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
            assert!(!required.split(',').any(|need| need.trim() == "gpu"), "required: {by}");
            println!("SKIPPED: {by}");
        }
    }
}

/// A scenario that is not there or not right, and a report that cannot be written, end with one line and status 2.
#[test]
fn what_cannot_be_played_is_told_in_a_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    fs::write(path("wrong.toml"), "name = \"x\"\norbits = -1\n").unwrap();
    let good = scenario("storm.toml");
    let nowhere = path("no/folder/report.html");
    for (arguments, expected) in [
        (vec![path("none.toml")], "none.toml: "),
        (vec![path("wrong.toml")], "wrong.toml: "),
        (
            vec![good.clone(), "--report".to_owned(), nowhere],
            "report.html: cannot write: ",
        ),
        (vec![good, "--report".to_owned(), path("")], "cannot write: "),
    ] {
        let arguments: Vec<&str> = ["payload", "mission"]
            .into_iter()
            .chain(arguments.iter().map(String::as_str))
            .collect();
        let ran = Command::new(env!("CARGO_BIN_EXE_perigee"))
            .args(&arguments)
            .output()
            .unwrap();
        let said = String::from_utf8(ran.stderr).unwrap();
        assert_eq!(ran.status.code(), Some(2), "{said}");
        assert!(
            said.contains(expected) && said.trim_end().lines().count() == 1,
            "{said}"
        );
        assert!(ran.stdout.is_empty());
    }
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing is left half-written"
    );
}

/// The report in a browser, by day, by night and narrow: lines of both colours are drawn, and gone from a page without them.
#[test]
fn the_report_is_drawn_by_a_browser() {
    if !chromium::is_installed() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.html");
    let ran = perigee(&[
        "payload",
        "mission",
        &scenario("storm.toml"),
        "--report",
        report.to_str().unwrap(),
    ]);
    assert_eq!(ran.code, Some(0));
    for (width, is_dark) in [(1200, false), (1200, true), (500, false)] {
        let [page, one, two] = if is_dark { NIGHT } else { DAY };
        let shot = shot(&report, width, is_dark);
        // A page of one colour is blank; text and cards take the rest.
        let ground = shot.count(page);
        assert!(
            ground > shot.pixels() / 10 && ground < shot.pixels() * 9 / 10,
            "{width} {is_dark}: {ground}"
        );
        for colour in [one, two] {
            assert!(
                shot.count(colour) > LINE_PIXELS,
                "{width} {is_dark} {colour:?}: {}",
                shot.count(colour)
            );
        }
    }
    let without = fs::read_to_string(&report)
        .unwrap()
        .replace("<path class=\"line", "<path class=\"none");
    let bare = folder.path().join("bare.html");
    fs::write(&bare, without).unwrap();
    let shot = shot(&bare, 1200, false);
    assert!(
        shot.count(DAY[1]) < LINE_PIXELS && shot.count(DAY[2]) < LINE_PIXELS,
        "keys alone are no lines"
    );
}

/// Page, first and second line of the report's own style.
const DAY: [[u8; 3]; 3] = [[0xf9, 0xf9, 0xf7], [0x2a, 0x78, 0xd6], [0xeb, 0x68, 0x34]];
const NIGHT: [[u8; 3]; 3] = [[0x0d, 0x0d, 0x0d], [0x39, 0x87, 0xe5], [0xd9, 0x59, 0x26]];
/// More than the keys of all plots have, less than one line.
const LINE_PIXELS: usize = 400;

struct Shot {
    rgb: Vec<[u8; 3]>,
}

impl Shot {
    fn pixels(&self) -> usize {
        self.rgb.len()
    }

    fn count(&self, colour: [u8; 3]) -> usize {
        self.rgb.iter().filter(|pixel| **pixel == colour).count()
    }
}

fn shot(page: &Path, width: u32, is_dark: bool) -> Shot {
    let folder = tempfile::tempdir().unwrap();
    let picture: PathBuf = folder.path().join("picture.png");
    let mut command = Command::new(chromium::PROGRAM);
    command.args([
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--force-color-profile=srgb",
    ]);
    command.arg(format!("--user-data-dir={}", folder.path().join("profile").display()));
    command.arg(format!("--blink-settings=preferredColorScheme={}", u8::from(!is_dark)));
    command.arg(format!("--window-size={width},2600"));
    command.arg(format!("--screenshot={}", picture.display()));
    command.arg(format!("file://{}", page.display()));
    let ran = command.stdout(Stdio::null()).stderr(Stdio::piped()).output().unwrap();
    assert!(picture.exists(), "{}", String::from_utf8_lossy(&ran.stderr));
    let mut decoder = png::Decoder::new(std::io::BufReader::new(fs::File::open(picture).unwrap()));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    let samples = info.color_type.samples();
    let pixels = bytes[..info.buffer_size()].chunks_exact(samples);
    Shot {
        rgb: pixels.map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect(),
    }
}
