//! A real Prometheus over a real tracker under load, with the rules that are shipped: what it scraped, by its own interface.
//! Every expression of the dashboard runs there.
//! Never a rate or a time: only that series are there, and that they count what was answered.

use std::{
    fs,
    net::SocketAddr,
    process::{Child, Command, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

use super::{
    common::has_program,
    metrics::expressions,
    support::{Tracker, end, free_port, get, packaging, wait_for},
};

struct Prometheus {
    child: Option<Child>,
    address: SocketAddr,
    dir: TempDir,
}

impl Prometheus {
    fn over(tracker: &Tracker) -> Self {
        let mut dir = TempDir::new().unwrap();
        let shipped = fs::read_to_string(packaging().join("prometheus/prometheus.yml")).unwrap();
        let target = "127.0.0.1:7471";
        assert!(shipped.contains(target), "{shipped}");
        // The shipped file, at another place and with less patience.
        let config = shipped
            .replace(target, &tracker.control.to_string())
            .replace("_interval: 15s", "_interval: 1s");
        fs::write(dir.path().join("prometheus.yml"), config).unwrap();
        fs::copy(packaging().join("prometheus/rules.yml"), dir.path().join("rules.yml")).unwrap();
        // Somebody else may take a port that was free.
        for _ in 0..5 {
            let address = free_port();
            let mut own = Self {
                child: Some(Self::spawn(&dir, address)),
                address,
                dir,
            };
            let is_up = wait_for("Prometheus", || {
                let has_ended = own.child.as_mut()?.try_wait().unwrap().is_some();
                let is_ready = get(address, "/-/ready", "").is_ok_and(|(status, ..)| status == 200);
                (has_ended || is_ready).then_some(is_ready)
            });
            if is_up {
                return own;
            }
            end(own.child.take());
            dir = std::mem::replace(&mut own.dir, TempDir::new().unwrap());
        }
        panic!("Prometheus does not start");
    }

    fn spawn(dir: &TempDir, address: SocketAddr) -> Child {
        Command::new("prometheus")
            .arg(format!("--web.listen-address={address}"))
            .args([
                "--config.file=prometheus.yml",
                "--storage.tsdb.path=data",
                "--log.level=error",
            ])
            .current_dir(dir.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    fn api(&self, path: &str) -> Value {
        let (status, _, body) = get(self.address, path, "").unwrap();
        let value: Value = serde_json::from_str(&body).unwrap_or_else(|error| panic!("{path}: {error}: {body}"));
        assert!(status == 200 && value["status"] == "success", "{path}: {status} {body}");
        value["data"].clone()
    }

    /// The values of an expression now.
    fn query(&self, expression: &str) -> Vec<f64> {
        let encoded: String = expression.bytes().map(|byte| format!("%{byte:02x}")).collect();
        let data = self.api(&format!("/api/v1/query?query={encoded}"));
        let results = data["result"].as_array().unwrap().iter();
        results
            .map(|one| one["value"][1].as_str().unwrap().parse().unwrap())
            .collect()
    }
}

impl Drop for Prometheus {
    fn drop(&mut self) {
        end(self.child.take());
    }
}

#[test]
fn a_real_prometheus_has_every_series_and_every_rule_and_panel_runs() {
    if !has_program("prometheus", "ops") {
        return;
    }
    let tracker = Tracker::start();
    let prometheus = Prometheus::over(&tracker);
    tracker.load();
    let job = |name: &str| format!("{name}{{job=\"perigee-tracker\"}}");
    // What the tracker says itself, whose threads tell it some ten times a second, and nobody asks it anything any more.
    let accepted = "perigee_verify_items_total{verdict=\"accepted\"}";
    let (text, said) = wait_for("the count of the load", || {
        let (_, _, text) = tracker.get("/metrics", "");
        let line = text.lines().find_map(|line| line.strip_prefix(accepted)).unwrap();
        let said: f64 = line.trim().parse().unwrap();
        (said >= 800.0 && prometheus.query(accepted) == [said]).then_some((text, said))
    });
    assert_eq!(prometheus.query(&job("up")), [1.0]);
    assert_eq!(prometheus.query(&job("perigee_ready")), [1.0]);
    let targets = prometheus.api("/api/v1/targets");
    let target = &targets["activeTargets"][0];
    assert_eq!(
        (&target["health"], &target["lastError"]),
        (&Value::from("up"), &Value::from(""))
    );
    // As many series as the tracker has lines.
    let series = prometheus.query("count({job=\"perigee-tracker\", __name__=~\"(perigee|process)_.*\"})");
    let lines = text.lines().filter(|line| !line.starts_with('#')).count();
    assert_eq!(series, [lines as f64], "{text}");
    // It asked for OpenMetrics, whose counters know that they are some.
    let metadata = prometheus.api("/api/v1/targets/metadata?metric=perigee_verify_items");
    assert_eq!(metadata[0]["type"], "counter", "{metadata}");
    let clock = prometheus.query("perigee_clock_seconds");
    assert!(clock.len() == 1 && clock[0] > 1.7e9, "{clock:?}");
    // Controls: no series where there is none, and no count that was not counted.
    assert!(prometheus.query("perigee_no_such_total").is_empty());
    assert!(prometheus.query(&format!("{accepted} > {said}")).is_empty());
    check_rules(&prometheus);
    let dashboard = fs::read_to_string(packaging().join("grafana/perigee.json")).unwrap();
    for expression in expressions(&serde_json::from_str(&dashboard).unwrap()) {
        let filled = expression
            .replace("$job", "perigee-tracker")
            .replace("$instance", ".*")
            .replace("$__rate_interval", "1m");
        // What is shown only where there is some, or never was, may be empty.
        let is_optional = filled.contains("> 0") || filled.contains("quantile") || filled.contains(":ratio");
        // A rate needs two scrapes.
        wait_for(&filled, || {
            let values = prometheus.query(&filled);
            (is_optional || !values.is_empty()).then_some(())
        });
    }
}

/// Every rule was evaluated, without an error, and none that pages fires over a tracker that does well.
fn check_rules(prometheus: &Prometheus) {
    let rules = wait_for("rules", || {
        let data = prometheus.api("/api/v1/rules");
        let rules = data["groups"][0]["rules"].as_array()?.clone();
        rules.iter().all(|rule| rule["health"] != "unknown").then_some(rules)
    });
    assert!(rules.len() >= 15, "{rules:?}");
    for rule in &rules {
        assert_eq!(rule["health"], "ok", "{rule}");
        assert!(
            rule["type"] == "recording" || rule["state"] == "inactive" || rule["labels"]["severity"] != "page",
            "{rule}"
        );
    }
}
