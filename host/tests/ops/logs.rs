//! What a service says on standard error, as text and as JSON, and what systemd hears of it.
//! The binary, from its start to its drain, with a reload and errors in between.
//! Never the text of one message more than an operator would look for.

use std::{ffi::OsStr, os::unix::net::UnixDatagram, time::Duration};

use rustix::process::Signal;
use serde_json::Value;
use tempfile::TempDir;

use super::{
    common::{perigee, perigee_with},
    support::Tracker,
};

/// Every line is an object of JSON with its time and level; their messages.
fn messages(stderr: &str) -> Result<Vec<(String, String)>, String> {
    let lines = stderr.lines().map(|line| {
        let value: Value = serde_json::from_str(line).map_err(|error| format!("{error}: {line}"))?;
        let text = |name: &str| {
            value[name]
                .as_str()
                .map(str::to_owned)
                .ok_or(format!("no {name}: {line}"))
        };
        let time = text("timestamp")?;
        if !(time.len() >= 20 && time.as_bytes()[10] == b'T' && time.ends_with('Z')) {
            return Err(format!("no time of RFC 3339: {line}"));
        }
        Ok((text("level")?, text("message")?))
    });
    lines.collect()
}

/// A run with a reload that is refused and one that is taken.
fn run(arguments: &[&str], environment: &[(&str, &OsStr)]) -> String {
    let tracker = Tracker::start_with(arguments, environment);
    let file = tracker.dir.path().join("tracker.toml");
    let good = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, "[limits]\nno_such = 1\n").unwrap();
    tracker.signal(Signal::HUP);
    // Signals are heard one turn after the other; what follows must not overtake.
    std::thread::sleep(Duration::from_millis(400));
    std::fs::write(&file, good).unwrap();
    tracker.signal(Signal::HUP);
    std::thread::sleep(Duration::from_millis(400));
    let (status, stderr) = tracker.end();
    assert!(status.success(), "{status} {stderr}");
    stderr
}

#[test]
fn every_line_of_a_run_is_json_and_every_change_is_one() {
    for (arguments, environment) in [
        (&["-v", "--log-format", "json"][..], &[][..]),
        (&["-v"], &[("PERIGEE_LOG_FORMAT", OsStr::new("json"))]),
    ] {
        let stderr = run(arguments, environment);
        let messages = messages(&stderr).unwrap();
        let has = |level: &str, part: &str| messages.iter().any(|(at, text)| at == level && text.contains(part));
        for change in ["starting", "ready", "read again", "draining", "drained"] {
            assert!(has("INFO", change), "{change}: {stderr}");
        }
        assert!(has("ERROR", "no_such"), "{stderr}");
    }
    // A control: the same run as text is not JSON, and says the same.
    let text = run(&["-v", "--log-format", "text"], &[]);
    assert!(
        messages(&text).is_err() && text.contains("ready") && text.contains("no_such"),
        "{text}"
    );
    // Without -v only what went wrong; a machine may also have less than the configuration wants.
    let quiet = run(&["--log-format", "json"], &[]);
    let levels = messages(&quiet).unwrap();
    let count = |wanted: &str| levels.iter().filter(|(level, _)| level == wanted).count();
    assert_eq!((count("ERROR"), count("INFO")), (1, 0), "{quiet}");
}

#[test]
fn errors_that_end_a_program_are_a_line_of_the_same_form() {
    let wrong = ["tracker", "config", "check", "/no/such/file", "--log-format", "json"];
    let ran = perigee(&wrong);
    let said = messages(&ran.stderr).unwrap();
    assert!(
        ran.code == Some(2) && said.len() == 1 && said[0].1.contains("/no/such/file"),
        "{ran:?}"
    );
    let ran = perigee(&wrong[..4]);
    assert!(
        ran.stderr.starts_with("perigee: ") && messages(&ran.stderr).is_err(),
        "{ran:?}"
    );
    // A form that there is not is wrong usage.
    let ran = perigee_with(&["devices", "--log-format", "xml"], None);
    assert!(ran.code == Some(2) && ran.stderr.contains("text, json"), "{ran:?}");
}

#[test]
fn systemd_hears_of_start_life_reload_and_end() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("notify");
    let socket = UnixDatagram::bind(&path).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
    let hear = || {
        let mut bytes = [0; 4096];
        let len = socket.recv(&mut bytes).unwrap();
        String::from_utf8(bytes[..len].to_vec()).unwrap()
    };
    let until = |line: &str| while !hear().lines().any(|heard| heard == line) {};
    // Pulses twice in this time.
    let environment = [
        ("NOTIFY_SOCKET", path.as_os_str()),
        ("WATCHDOG_USEC", OsStr::new("200000")),
    ];
    let tracker = Tracker::start_with(&[], &environment);
    // It is told with what people read, and is then true.
    let first = hear();
    assert!(first.lines().any(|line| line == "READY=1"), "{first}");
    assert!(first.contains(&format!("STATUS=peers on {}", tracker.peers)), "{first}");
    assert_eq!(tracker.get("/readyz", "").0, 200);
    until("WATCHDOG=1");
    until("WATCHDOG=1");
    tracker.signal(Signal::HUP);
    until("RELOADING=1");
    until("READY=1");
    let (status, stderr) = tracker.end();
    assert!(status.success(), "{status} {stderr}");
    until("STOPPING=1");
}
