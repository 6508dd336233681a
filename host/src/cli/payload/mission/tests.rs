//! Missions of minutes, played whole: what is counted adds up, what is wrong is found, and what guards against it can be taken away.
//! The scenarios are those of the repository, changed line by line.
//! Never a comparison with a recorded number: each expectation follows from the scenario.

use std::sync::Arc;

use perigee_kernels::cpu::Portable;

use super::{Played, judge::Judge, page, played, scenario::Scenario};

const LEO: &str = include_str!("../../../../../hdl/missions/leo-500km.toml");
const STORM: &str = include_str!("../../../../../hdl/missions/storm.toml");

/// A scenario with other values in the lines that begin with these names.
fn changed(text: &str, changes: &[(&str, &str)]) -> String {
    let line = |line: &str| {
        let change = changes.iter().find(|(name, _)| line.starts_with(&format!("{name} =")));
        change.map_or_else(|| line.to_owned(), |(name, value)| format!("{name} = {value}"))
    };
    text.lines().map(|text| line(text) + "\n").collect()
}

fn play(text: &str, seed: u64) -> (Scenario, Played) {
    let scenario = Scenario::read(text).unwrap();
    let judge = Judge::start(false).unwrap();
    let played = played(&scenario, &judge, seed, Arc::new(Portable)).unwrap();
    (scenario, played)
}

/// Two orbits with every stream: nothing is lost on the way, each planted fault is found, and no joule is missing.
#[test]
fn a_mission_adds_up() {
    let (scenario, Played { record, planted }) = play(&changed(LEO, &[("orbits", "2")]), 1);
    assert!(record.is_good());
    for (workload, stream) in scenario.workloads.iter().zip(&record.streams) {
        let (name, decided) = (&workload.name, stream.decided());
        assert!(stream.accepted > 0, "{name}: objects without a fault are accepted");
        assert_eq!(stream.arrived, decided + stream.dropped + stream.waiting, "{name}");
        assert_eq!(
            stream.rejected, stream.planted_found,
            "{name}: nothing else is rejected"
        );
        assert_eq!(stream.rejected, stream.rules.values().sum::<u64>(), "{name}");
    }
    assert!(record.total(|stream| stream.planted_found) > 0);
    assert!(
        planted.iter().all(|(in_pool, found)| in_pool == found && *in_pool > 0),
        "{planted:?}"
    );
    let (battery, node) = (record.battery.unwrap(), record.node.unwrap());
    assert!(battery.residue_j().abs() < 1e-3, "{battery:?}");
    assert!(node.residue_j().abs() < 1e-3, "{node:?}");
    let energy = record.energy;
    let parts = energy.base_j + energy.logic_static_j + energy.logic_jobs_j + energy.software_j;
    assert!((parts - battery.used_j - battery.unserved_j).abs() < 1e-3, "{energy:?}");
    // Off in both eclipses, and configured at the begin and behind each; the end of the second lies within the mission.
    assert_eq!(record.switched_off.get("eclipse"), Some(&2));
    assert_eq!(record.starts, 3);
    assert!(record.logic_on_s < scenario.duration_s() - 2.0 * scenario.orbit.eclipse_s + 1.0);
}

/// Equal seeds give equal missions, others others.
#[test]
fn a_seed_makes_the_mission() {
    let text = changed(LEO, &[("orbits", "1")]);
    let json = |seed| {
        let (scenario, Played { record, planted }) = play(&text, seed);
        record.json(&scenario, &planted, seed).to_string()
    };
    assert_eq!(json(5), json(5));
    assert_ne!(json(5), json(6));
}

/// A storm, a battery that runs empty and heat switch, spoil and delay, and no verdict is wrong.
/// Without second runs, samples and canaries the same storm makes wrong ones: the comparison sees them.
#[test]
fn a_storm_is_survived_and_blindness_is_not() {
    let (_, Played { record, .. }) = play(STORM, 1);
    assert!(record.is_good(), "{:?}", record.streams);
    let upsets = record.upsets;
    assert!(
        upsets.struck > 0 && upsets.scrubbed > 0 && upsets.while_off > 0 && upsets.voted > 0,
        "{upsets:?}"
    );
    assert!(record.contradictions > 0 && record.reconfigured > 0);
    assert!(record.switched_off.contains_key("battery"));
    assert!(record.battery.as_ref().unwrap().unserved_j > 0.0);
    let counts = ["dropped", "not sent", "fell back"].into_iter().zip([
        record.total(|stream| stream.dropped),
        record.total(|stream| stream.not_sent),
        record.total(|stream| stream.fell_back),
    ]);
    counts.for_each(|(name, count)| assert!(count > 0, "{name}"));
    for (queue, stream) in [40, 60, 100].into_iter().zip(&record.streams) {
        assert!(stream.queue_max <= queue, "{stream:?}");
    }

    let blind = [("rechecks_per_1024", "0"), ("canaries_per_1024", "0"), ("runs", "1")];
    let (_, Played { record, .. }) = play(&changed(STORM, &blind), 1);
    assert!(!record.is_good(), "a storm that nobody looks for must show");
}

/// Each kind of mistake, and the words that say where it is.
#[test]
fn mistakes_are_told_with_their_place() {
    let said = |name: &str, value: &str| Scenario::read(&changed(LEO, &[(name, value)])).unwrap_err();
    for (name, value, expected) in [
        ("orbits", "0", "orbits: expected 1 to 1000, got 0"),
        ("orbits", "\"two\"", "orbits"),
        ("solar_w", "nan", "power.solar_w: expected 0 to 10000, got NaN"),
        ("eclipse_s", "5000.0", "orbit.eclipse end: expected 0 to 5677, got 8500"),
        (
            "configuration",
            "\"gold\"",
            "logic.configuration: expected one of streams, signatures, scrypt, got \"gold\"",
        ),
        (
            "queue_max",
            "0",
            "workload \"records\".queue_max: expected 1 to 1000000, got 0",
        ),
        ("profile", "\"moon\"", "workload \"records\".profile: expected one of "),
        ("what", "\"heads\"", "what"),
        (
            "configuration_per_bit_day",
            "1.0",
            "expected upsets of the mission: expected 0 to 1000000, got ",
        ),
    ] {
        let said = said(name, value);
        assert!(said.contains(expected), "{name} = {value}: {said}");
    }
    let unknown = Scenario::read(&format!("colour = 1\n{LEO}")).unwrap_err();
    assert!(unknown.contains("colour"), "{unknown}");
    let missing = Scenario::read(&LEO.replace("battery_wh = 80.0\n", "")).unwrap_err();
    assert!(missing.contains("battery_wh"), "{missing}");
}

/// The page is well-formed, needs nothing from elsewhere, has every plot with its data, and keeps names as text.
#[test]
fn the_page_is_whole() {
    let text = changed(LEO, &[("orbits", "1"), ("name", "\"<b>& \\\"x\\\"\"")]);
    let text = text.replacen("name = \"<b>", "name = \"</title><b>", 1);
    // Streams are told apart in the record's order, so that equal names do no harm.
    let (scenario, Played { record, planted }) = play(&text, 1);
    let page = page::page(&scenario, &record, &planted, 1);
    assert_eq!(unbalanced(&page), None);
    assert!(page.contains("&lt;/title&gt;&lt;b&gt;&amp; &quot;x&quot;") && !page.contains("<b>"));
    for elsewhere in ["http:", "https:", "<script", "<link", "<img", "url(", "@import"] {
        assert!(!page.contains(elsewhere), "{elsewhere}");
    }
    for id in ["battery", "power", "temperature", "queues", "verdicts", "upsets"] {
        let figure = page
            .split(&format!("<figure id=\"{id}\">"))
            .nth(1)
            .unwrap()
            .split("</figure>")
            .next()
            .unwrap();
        let line = figure
            .split("<path class=\"line")
            .nth(1)
            .unwrap()
            .split("/>")
            .next()
            .unwrap();
        assert!(
            line.matches('L').count() + 1 >= record.samples.len().min(500),
            "{id}: {line}"
        );
        assert!(!figure.contains("NaN") && !figure.contains("inf"), "{id}");
    }
    assert_eq!(
        unbalanced("<p><b></p></b>"),
        Some("</p> closes b".to_owned()),
        "the check can fail"
    );
    assert_eq!(unbalanced("<p>1 < 2</p>").as_deref(), Some("< without a name"));
}

/// Where a page that is also XML is not: the first tag that closes another one, or what is no tag.
fn unbalanced(page: &str) -> Option<String> {
    let mut open: Vec<&str> = Vec::new();
    let (_, page) = page.split_once("<!doctype html>").unwrap_or(("", page));
    for piece in page.split('<').skip(1) {
        let Some((tag, _)) = piece.split_once('>') else {
            return Some("< without a name".to_owned());
        };
        let name = tag.trim_end_matches('/').split_whitespace().next().unwrap_or("");
        match name.strip_prefix('/') {
            Some(name) => match open.pop() {
                Some(last) if last == name => {}
                last => return Some(format!("</{name}> closes {}", last.unwrap_or("nothing"))),
            },
            None if !tag.starts_with(|letter: char| letter.is_ascii_alphabetic()) => {
                return Some("< without a name".to_owned());
            }
            None if tag.ends_with('/') => {}
            None => open.push(name),
        }
    }
    open.pop().map(|name| format!("{name} stays open"))
}
