//! Tests of the configuration: every field is taken, bounded and named.
//! The embedded text is the list of fields, so that a new one is noticed here.
//! Never with a file that is there by chance.

use super::*;

fn message(text: &str) -> String {
    TrackerConfig::parse(text, "t.toml").unwrap_err().to_string()
}

#[test]
fn the_embedded_text_has_every_value_and_an_empty_file_is_the_same() {
    let config: TrackerConfig = toml::from_str(DEFAULT_TEXT).unwrap();
    assert_eq!(config, TrackerConfig::default());
    assert_eq!(TrackerConfig::parse("", "nothing"), Ok(config));
}

#[test]
fn what_a_file_says_is_taken_and_the_rest_is_default() {
    let id = "ab".repeat(32);
    let text = format!("[network]\nio_threads = 3\n[lists]\nrefused = [\"{id}\"]\n[control]\nlisten = \"\"");
    let config = TrackerConfig::parse(&text, "t.toml").unwrap();
    assert_eq!((config.network.io_threads, config.control()), (3, None));
    assert_eq!(config.lists.refused, [Id([0xab; 32])]);
    let default = TrackerConfig::default();
    assert_eq!(config.limits, default.limits);
    let (running, waiting) = default.while_running(config);
    assert_eq!(waiting, ["network.io_threads", "control.listen"]);
    assert_eq!(running.lists.refused, [Id([0xab; 32])]);
    assert_eq!((running.network, running.control), (default.network, default.control));
}

/// Every field of the file, each with another value: it is taken while the service runs, or named because it is not.
#[test]
fn every_field_changes_while_it_runs_or_is_said_to_wait() {
    let default = TrackerConfig::default();
    let table: toml::Table = toml::from_str(DEFAULT_TEXT).unwrap();
    let mut waits = Vec::new();
    for (section, fields) in &table {
        for (field, value) in fields.as_table().unwrap() {
            let other = match (field.as_str(), value) {
                ("listen", toml::Value::Array(_)) => "[\"127.0.0.1:1\"]".to_owned(),
                ("listen", _) => "\"127.0.0.1:1\"".to_owned(),
                ("clear", _) => "\"never\"".to_owned(),
                ("io_cores" | "cores", _) => "[1]".to_owned(),
                ("admitted" | "refused", _) => format!("[\"{}\"]", "ab".repeat(32)),
                ("profile", _) => "\"dogecoin\"".to_owned(),
                ("peers", _) => "[\"127.0.0.1:1\"]".to_owned(),
                (_, toml::Value::String(_)) => "\"cpu\"".to_owned(),
                (_, toml::Value::Boolean(value)) => (!value).to_string(),
                (_, value) => (value.as_integer().unwrap() + 1).to_string(),
            };
            let name = format!("{section}.{field}");
            let new = TrackerConfig::parse(&format!("[{section}]\n{field} = {other}"), "t.toml").unwrap();
            assert_ne!(new, default, "{name}");
            let (running, waiting) = default.while_running(new.clone());
            match waiting.is_empty() {
                true => assert_eq!(running, new, "{name}"),
                false => {
                    assert_eq!((&running, &waiting[..]), (&default, &[&name[..]][..]));
                    waits.push(name);
                }
            }
        }
    }
    assert_eq!(waits.len(), 22, "{waits:?}");
    // A limit that is taken reaches the core, or nobody has to care for it.
    let core = default.core_limits();
    for (field, _) in table["limits"].as_table().unwrap() {
        let other = match field.as_str() {
            "is_loopback_exempt" => "false".to_owned(),
            // The hardest one must not be easier.
            "puzzle_bits_min" => "2".to_owned(),
            _ => (table["limits"][field].as_integer().unwrap() + 2).to_string(),
        };
        let new = TrackerConfig::parse(&format!("[limits]\n{field} = {other}"), "t.toml").unwrap();
        assert_ne!(new.core_limits(), core, "{field}");
    }
}

/// Each field of [audit] with a value of its own, and what the engine makes of it.
#[test]
fn every_field_of_audits_reaches_the_engine() {
    let text =
        "[audit]\nis_on = false\nepoch_s = 864\ncontained_ms = 7\nban_notice_s = 8\nsuspension_s = 9\nfault_share = 10";
    let config = TrackerConfig::parse(text, "t.toml").unwrap();
    assert!(!config.audit.is_on);
    let (limits, defaults) = (config.audit_limits(), audit::Limits::default());
    assert_eq!(limits.contained_us, 7_000);
    assert_eq!(limits.reputation.ban_notice_us, 8_000_000);
    assert_eq!(limits.reputation.suspension_us, 9_000_000);
    assert_eq!(limits.fault_share_ppm, 100_000);
    // A hundredth of a day: what belongs to a day is a hundredth of its default.
    assert_eq!(limits.fault_round_us, defaults.fault_round_us / 100);
    assert_eq!(limits.plan_margin_us, defaults.plan_margin_us / 100);
    assert_eq!(limits.reputation.window_us, defaults.reputation.window_us / 100);
    // All else is the engine's own, and so is everything by default.
    let rest = audit::Limits {
        contained_us: defaults.contained_us,
        fault_share_ppm: defaults.fault_share_ppm,
        fault_round_us: defaults.fault_round_us,
        plan_margin_us: defaults.plan_margin_us,
        reputation: audit::limits::ReputationLimits {
            ban_notice_us: defaults.reputation.ban_notice_us,
            suspension_us: defaults.reputation.suspension_us,
            window_us: defaults.reputation.window_us,
            ..limits.reputation
        },
        ..limits
    };
    assert_eq!(rest, defaults);
    assert_eq!(TrackerConfig::default().audit_limits(), defaults);
    // The shortest epoch leaves a second of everything; ten days are no more than a day.
    for (epoch_s, window_us) in [(10, 5_000_000), (864_000, defaults.reputation.window_us)] {
        let config = TrackerConfig::parse(&format!("[audit]\nepoch_s = {epoch_s}"), "t.toml").unwrap();
        assert_eq!(config.audit_limits().reputation.window_us, window_us);
    }
}

/// Every number of the file that has bounds, one below and one above: refused by its own name.
#[test]
fn what_is_out_of_bounds_is_refused_by_its_name() {
    for (field, least, most) in [
        ("network.io_threads", 1, 256),
        ("network.connections_max", 1, 1 << 20),
        ("ledger.batch_objects_max", 1, 1 << 16),
        ("ledger.batch_bytes_max", 1 << 20, 1 << 30),
        ("ledger.in_flight_requests_max", 1, 1 << 16),
        ("limits.peer_connections_max", 1, 1 << 20),
        ("limits.prefix_connections_max", 1, 1 << 20),
        ("limits.prefix_accepts_per_s", 1, 10_000_000),
        ("limits.prefix_accepts_burst", 1, 10_000_000),
        ("limits.handshakes_per_s", 1, 10_000_000),
        ("limits.handshakes_burst", 1, 10_000_000),
        // From the least one by default to what anybody solves.
        ("limits.puzzle_bits_max", 12, 22),
        ("limits.puzzle_bits_min", 1, 20),
        ("limits.queued_objects_max", 4_096, 1 << 24),
        ("limits.queued_receipts_share", 1, 100),
        ("limits.queued_objects_share", 1, 100),
        ("limits.queued_questions_share", 1, 100),
        ("limits.peer_objects_per_s", 1, 10_000_000_000),
        ("limits.peer_objects_burst", 1, 10_000_000_000),
        ("limits.peer_waste_ms_per_s", 1, 10_000_000),
        ("limits.prefix_waste_ms_per_s", 1, 10_000_000),
        ("limits.handshake_ms_max", 1, 86_400_000),
        ("limits.frame_ms_max", 1, 86_400_000),
        ("limits.frame_bytes_per_s_min", 0, 1 << 30),
        ("limits.idle_ms_max", 1, 86_400_000),
        ("limits.unread_bytes_max", 4_096, 1 << 30),
        // From the default of a request to a day.
        ("limits.request_ms_max", 5_000, 86_400_000),
        ("limits.request_ms_default", 1, 60_000),
        ("audit.epoch_s", 10, 864_000),
        ("audit.contained_ms", 1, 30 * 86_400_000),
        ("audit.ban_notice_s", 0, 366 * 86_400),
        ("audit.suspension_s", 1, 366 * 86_400),
        ("audit.fault_share", 1, 100),
    ] {
        let (section, name) = field.split_once('.').unwrap();
        let parse = |value: i64| TrackerConfig::parse(&format!("[{section}]\n{name} = {value}"), "t.toml");
        assert!(parse(least).is_ok() && parse(most).is_ok(), "{field}");
        for value in [least - 1, most + 1] {
            let message = parse(value).unwrap_err().to_string();
            // The bound of a pair is named by the one that is looked at first.
            let is_named = message.contains(field) || message.contains(name.rsplit_once('_').unwrap().0);
            // What no such number can be, TOML says itself, with the line.
            assert!(is_named || value < 0, "{field} = {value}: {message}");
        }
    }
}

/// Every kind of mistake: syntax, section, field, kind of value, bounds, ids, addresses. Each is said with its place.
#[test]
fn what_is_wrong_is_named() {
    for (text, words) in [
        ("[network", "unclosed table"),
        ("[netwrk]\nio_threads = 1", "netwrk"),
        ("[network]\nio_thread = 1", "io_thread"),
        ("[network]\nio_threads = \"two\"", "invalid type: string"),
        ("[network]\nlisten = []", "network.listen: expected 1 to 64, got 0"),
        ("[network]\nlisten = [\"here\"]", "invalid socket address"),
        ("[network]\nclear = \"sometimes\"", "sometimes"),
        ("[limits]\nqueued_receipts_share = 101", "expected 1 to 100, got 101"),
        ("[lists]\nrefused = [\"abc\"]", "expected 64 digits of hex, got \"abc\""),
        ("[control]\nlisten = \"7471\"", "control.listen: expected an address"),
    ] {
        let message = message(text);
        assert!(message.contains(words) && message.starts_with("t.toml: "), "{message}");
    }
    let missing = TrackerConfig::read(Path::new("/nonexistent/t.toml")).unwrap_err();
    assert!(missing.to_string().starts_with("cannot read /nonexistent/t.toml: "));
}
