//! What a service tells of itself: every figure of `/v1/status` against what a load did, its metrics, and the end of its stream.
//! A service without a load tells zeros, so that what is counted under load is counted by it.
//! Never asserts how long anything took, only that parts make up their whole.

use std::{
    io::{Read, Write},
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use perigee::{
    chain::lunarx::LunarParams,
    tracker::{
        service::{End, Service},
        wire::Transport,
    },
};
use serde_json::Value;
use tempfile::TempDir;

use crate::service::{config, get, load, options};

fn sum(object: &Value) -> u64 {
    object
        .as_object()
        .unwrap()
        .values()
        .map(|count| count.as_u64().unwrap())
        .sum()
}

/// Busy, waiting and under back-pressure, in seconds.
fn spent(stage: &Value) -> [f64; 3] {
    ["busy_s", "wait_s", "back_pressure_s"].map(|field| stage[field].as_f64().unwrap())
}

#[test]
fn every_figure_is_zero_without_a_load_and_fits_the_others_under_one() {
    let dir = TempDir::new().unwrap();
    let service = Service::start(
        LunarParams::embedded(),
        &config("[engine]\nthreads = 2"),
        dir.path(),
        |_, _| {},
    )
    .unwrap();
    let control = service.control().unwrap();
    let told = || -> Value { serde_json::from_str(&get(control, "/v1/status").1).unwrap() };
    let before = told();
    assert_eq!((sum(&before["verdicts"]), sum(&before["refused"])), (0, 0));
    for group in ["outcomes", "standings", "events"] {
        assert_eq!(sum(&before["audits"][group]), 0);
    }
    for of in ["request", "commit"] {
        assert_eq!(before["latency"][of]["count"], 0);
    }
    assert_eq!(before["engines"][0]["rows"], 0);
    assert_eq!(
        (&before["peers"]["listed"], &before["evidence"]),
        (&Value::Array(vec![]), &Value::Array(vec![]))
    );
    let report = load(&options(service.addresses()[0], Transport::Clear), 5);
    assert!(report.is_good());
    // Threads of sockets tell of themselves ten times a second.
    let start = Instant::now();
    let after = loop {
        let after = told();
        if sum(&after["verdicts"]) >= report.offered {
            break after;
        }
        assert!(start.elapsed() < Duration::from_secs(60), "{}", after["verdicts"]);
        thread::sleep(Duration::from_millis(20));
    };
    let names: Vec<_> = after["stages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stage| stage["name"].clone())
        .collect();
    assert_eq!(names, ["sockets", "judge", "engines", "commit", "auditor"]);
    for (stage, earlier) in after["stages"]
        .as_array()
        .unwrap()
        .iter()
        .zip(before["stages"].as_array().unwrap())
    {
        let (now, then) = (spent(stage), spent(earlier));
        assert!(
            now.iter().zip(then).all(|(now, then)| *now >= then),
            "sums only grow: {earlier} {stage}"
        );
        assert!(now[0] > 0.0, "it has worked: {stage}");
        let threads = stage["threads"].as_f64().unwrap();
        let up = after["uptime_s"].as_f64().unwrap() + 1.0;
        assert!(
            now.iter().sum::<f64>() <= up * threads + 1.0,
            "no moment counts twice: {stage}"
        );
    }
    for of in ["request", "commit"] {
        let latency = &after["latency"][of];
        let at = |field: &str| latency[field].as_u64().unwrap();
        assert!(at("count") > 0 && at("p50_us") > 0, "{latency}");
        let steps = ["p50_us", "p90_us", "p99_us", "p999_us", "max_us"].map(at);
        assert!(steps.is_sorted(), "{latency}");
    }
    let engines = after["engines"].as_array().unwrap();
    let rows: u64 = engines.iter().map(|engine| engine["rows"].as_u64().unwrap()).sum();
    assert!(rows > 0 && rows == sum(&after["backends"]));
    assert!(
        engines
            .iter()
            .all(|engine| engine["state"] == "serving" && engine["faults"] == 0)
    );
    let metrics = get(control, "/metrics").1;
    let count = |name: &str| -> f64 {
        let line = metrics
            .lines()
            .find_map(|line| line.strip_prefix(name))
            .unwrap_or_else(|| panic!("{name} in {metrics}"));
        line.trim().parse().unwrap()
    };
    assert!(count("perigee_request_seconds_count") > 0.0);
    assert!(count("perigee_stage_seconds_total{stage=\"judge\",state=\"busy\"}") > 0.0);
    assert_eq!(service.drain(|| false), End::Drained);
}

#[test]
fn a_drain_ends_the_stream_of_who_still_listens() {
    let dir = TempDir::new().unwrap();
    let service = Service::start(LunarParams::embedded(), &config(""), dir.path(), |_, _| {}).unwrap();
    let mut stream = TcpStream::connect(service.control().unwrap()).unwrap();
    stream
        .write_all(b"GET /v1/stream HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .unwrap();
    let (mut text, mut bytes) = (String::new(), [0; 1024]);
    while !text.contains("\"version\"") {
        let count = stream.read(&mut bytes).unwrap();
        assert!(count > 0, "{text}");
        text.push_str(&String::from_utf8_lossy(&bytes[..count]));
    }
    assert!(text.contains("event: status\ndata: {"), "{text}");
    assert_eq!(service.drain(|| false), End::Drained);
    // Cut or reset: no more comes.
    let _ = stream.read_to_end(&mut Vec::new());
}
