//! The report of a mission as one page: what came of it, plots over time, tables; it needs nothing but itself.
//! Made of the record that JSON and the terminal's tables are made of, written when the mission is over.
//! Never a script, an address or a font of elsewhere: the page opens in ten years as today, and on paper.

use std::fmt::Write as _;

use super::{
    plot::{Frame, Limit, Line, Plot},
    record::{Record, Sample, Stream, what},
    scenario::Scenario,
};

/// The whole page. `planted` are of each pool the faults that were planted, and those that the CPU's engines found.
pub(super) fn page(scenario: &Scenario, record: &Record, planted: &[(u64, u64)], seed: u64) -> String {
    let name = escaped(&scenario.name);
    let (class, outcome) = match record.is_good() {
        true => ("good", "No verdict was wrong."),
        false => ("bad", "The mission failed: verdicts were wrong."),
    };
    let mut text = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><meta name=\"color-scheme\" content=\"light dark\"/>\
         <title>{name}: a mission of the payload</title><style>{STYLE}</style></head><body><main>\n\
         <header><p>Perigee {}, payload mission, seed {seed}</p><h1>{name}</h1><p class=\"outcome {class}\">{outcome}</p></header>\n",
        env!("CARGO_PKG_VERSION")
    );
    tiles(scenario, record, &mut text);
    text.push_str(
        "<section><h2>Over time</h2><p class=\"legend\"><span><i class=\"key eclipse\"></i>eclipse</span> \
         <span><i class=\"key pass\"></i>pass of a ground station</span></p><div class=\"plots\">\n",
    );
    let frame = frame(scenario, record);
    plots(scenario, record)
        .iter()
        .for_each(|plot| text.push_str(&plot.figure(&frame)));
    text.push_str("</div></section>\n");
    streams(scenario, record, planted, &mut text);
    passes(record, &mut text);
    facts(scenario, record, &mut text);
    let _ = write!(text, "<footer><p>{METHOD}</p></footer>\n</main></body></html>\n");
    text
}

/// What goes into HTML as text.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Anything else that steers a terminal or a parser has no place in a page.
            letter if letter.is_control() && letter != '\n' => out.push('\u{fffd}'),
            letter => out.push(letter),
        }
    }
    out
}

fn tiles(scenario: &Scenario, record: &Record, text: &mut String) {
    let sum = |of: fn(&Stream) -> u64| record.total(of);
    let lost = sum(|stream| stream.dropped) + sum(|stream| stream.not_sent);
    let charge_min = record.charge_min * 100.0;
    let tiles = [
        (
            "Verdicts",
            count(sum(Stream::decided)),
            format!(
                "{} rejected, {} wrong",
                count(sum(|stream| stream.rejected)),
                count(sum(|stream| stream.wrong))
            ),
        ),
        (
            "Planted faults found",
            count(sum(|stream| stream.planted_found)),
            "each by its object and its rule".to_owned(),
        ),
        (
            "Upsets survived",
            format!("{} of {}", count(record.survived()), count(record.upsets.seen)),
            format!("{} commands computed wrongly", count(record.upsets.struck)),
        ),
        (
            "Jobs to software",
            count(sum(|stream| stream.fell_back)),
            format!("ARM cores busy for {:.1} s", record.arm_busy_s),
        ),
        (
            "Dropped or not sent",
            count(lost),
            format!("{} wait at the end", count(sum(|stream| stream.waiting))),
        ),
        (
            "Energy a job",
            format!("{:.3} J", record.joules_a_job()),
            format!("peak {:.1} W of {:.0} W", record.peak_w, scenario.power.limit_w),
        ),
        (
            "Battery at least",
            format!("{charge_min:.0} %"),
            format!("logic off below {:.0} %", scenario.power.off_below_charge * 100.0),
        ),
        (
            "Temperature",
            format!("{:.1} to {:.1} °C", record.celsius_min, record.celsius_max),
            format!(
                "logic runs from {:.0} to {:.0} °C",
                scenario.thermal.run_c[0], scenario.thermal.run_c[1]
            ),
        ),
    ];
    text.push_str("<section class=\"tiles\" aria-label=\"In short\">");
    for (name, value, more) in tiles {
        let _ = write!(
            text,
            "<div><h2>{name}</h2><p class=\"value\">{value}</p><p>{}</p></div>",
            escaped(&more)
        );
    }
    text.push_str("</section>\n");
}

fn frame(scenario: &Scenario, record: &Record) -> Frame {
    let orbit = &scenario.orbit;
    let eclipses = (0..scenario.orbits).map(|number| {
        let begin = f64::from(number) * orbit.period_s + orbit.eclipse_start_s;
        (begin, begin + orbit.eclipse_s)
    });
    let passes = record
        .passes
        .iter()
        .map(|pass| (pass.start_s, pass.start_s + pass.duration_s));
    Frame {
        times: record.samples.iter().map(|sample| sample.at_s).collect(),
        end_s: scenario.duration_s(),
        eclipses: eclipses.filter(|_| orbit.eclipse_s > 0.0).collect(),
        passes: passes.collect(),
    }
}

fn plots(scenario: &Scenario, record: &Record) -> Vec<Plot> {
    let line = |name, class, of: fn(&Sample) -> f64| Line {
        name,
        class,
        values: record.samples.iter().map(of).collect(),
    };
    let limit = |name, value| Limit { name, value };
    let plot = |id, title, unit, lines, limits, range, decimals| Plot {
        id,
        title,
        unit,
        lines,
        limits,
        range,
        decimals,
    };
    let (power, thermal) = (&scenario.power, &scenario.thermal);
    vec![
        plot(
            "battery",
            "Charge of the battery",
            "%",
            vec![line("charge", "one", |sample| sample.charge * 100.0)],
            vec![limit("logic off below", power.off_below_charge * 100.0)],
            Some((0.0, 100.0)),
            1,
        ),
        plot(
            "power",
            "Power of the payload",
            "W",
            vec![line("power at samples", "one", |sample| sample.watts)],
            vec![limit("limit", power.limit_w)],
            Some((
                0.0,
                record.samples.iter().map(|sample| sample.watts).fold(1.0, f64::max),
            )),
            1,
        ),
        plot(
            "temperature",
            "Temperature",
            "°C",
            vec![line("payload", "one", |sample| sample.celsius)],
            vec![limit("coldest", thermal.run_c[0]), limit("hottest", thermal.run_c[1])],
            None,
            1,
        ),
        plot(
            "queues",
            "Objects that wait",
            "",
            vec![
                line("for the logic", "one", |sample| sample.waiting as f64),
                line("for software", "two", |sample| sample.software as f64),
            ],
            vec![],
            None,
            0,
        ),
        plot(
            "verdicts",
            "Verdicts so far",
            "",
            vec![line("decided", "one", |sample| sample.decided as f64)],
            vec![],
            None,
            0,
        ),
        plot(
            "upsets",
            "Upsets so far",
            "",
            vec![line("seen", "two", |sample| sample.upsets as f64)],
            vec![],
            None,
            0,
        ),
    ]
}

fn streams(scenario: &Scenario, record: &Record, planted: &[(u64, u64)], text: &mut String) {
    let mut rows = Vec::new();
    for ((workload, stream), (in_pool, found)) in scenario.workloads.iter().zip(&record.streams).zip(planted) {
        let mut row = vec![
            workload.name.clone(),
            format!("{}, {}", workload.profile, what(workload.what).replace('_', " ")),
        ];
        row.extend(
            [
                stream.arrived,
                stream.accepted,
                stream.rejected,
                stream.deferred,
                stream.planted_found,
                stream.wrong,
            ]
            .map(count),
        );
        row.extend(
            [
                stream.fell_back,
                stream.dropped,
                stream.not_sent,
                stream.waiting,
                stream.queue_max,
            ]
            .map(count),
        );
        row.push(format!(
            "{:.1} s",
            if stream.decided() == 0 {
                0.0
            } else {
                stream.waited_s / stream.decided() as f64
            }
        ));
        row.push(format!("{found} of {in_pool}"));
        rows.push(row);
    }
    let heads = [
        "stream",
        "profile",
        "arrived",
        "accepted",
        "rejected",
        "deferred",
        "planted found",
        "wrong",
        "to software",
        "dropped",
        "not sent",
        "waiting",
        "queue at most",
        "mean wait",
        "planted in the pool, found",
    ];
    table("Streams", &heads, &rows, text);
    let streams = scenario.workloads.iter().zip(&record.streams);
    let rules = streams.flat_map(|(workload, stream)| {
        let rules = stream.rules.iter();
        rules.map(|(rule, times)| vec![workload.name.clone(), rule.clone(), count(*times)])
    });
    table(
        "Rejected by rule",
        &["stream", "rule", "objects"],
        &rules.collect::<Vec<_>>(),
        text,
    );
}

fn passes(record: &Record, text: &mut String) {
    let share = |used: f64, of: f64| format!("{:.1} kB, {:.0} %", used / 1e3, used * 100.0 / of.max(1.0));
    let rows: Vec<Vec<String>> = record
        .passes
        .iter()
        .map(|pass| {
            vec![
                pass.name.clone(),
                pass.orbit.to_string(),
                format!("{:.2} h", pass.start_s / 3_600.0),
                format!("{:.0} s", pass.duration_s),
                count(pass.objects),
                count(pass.not_sent),
                share(pass.up_bytes, pass.up_capacity_bytes),
                share(pass.down_bytes, pass.down_capacity_bytes),
                format!("{:.1} kB", pass.backlog_bytes / 1e3),
            ]
        })
        .collect();
    let heads = [
        "pass",
        "orbit",
        "begin",
        "length",
        "objects",
        "not sent",
        "uplink",
        "downlink",
        "verdicts left",
    ];
    table("Passes", &heads, &rows, text);
}

fn table(title: &str, heads: &[&str], rows: &[Vec<String>], text: &mut String) {
    let _ = write!(
        text,
        "<section><h2>{title}</h2><div class=\"wide\" tabindex=\"0\"><table><thead><tr>"
    );
    heads.iter().for_each(|head| {
        let _ = write!(text, "<th scope=\"col\">{head}</th>");
    });
    text.push_str("</tr></thead><tbody>");
    for row in rows {
        text.push_str("<tr>");
        for (index, cell) in row.iter().enumerate() {
            let tag = if index == 0 { "th scope=\"row\"" } else { "td" };
            let _ = write!(text, "<{tag}>{}</{}>", escaped(cell), &tag[..2]);
        }
        text.push_str("</tr>");
    }
    if rows.is_empty() {
        let _ = write!(text, "<tr><td colspan=\"{}\">none</td></tr>", heads.len());
    }
    text.push_str("</tbody></table></div></section>\n");
}

fn facts(scenario: &Scenario, record: &Record, text: &mut String) {
    text.push_str("<section><h2>In words</h2><dl>");
    for (name, value) in record.facts(scenario) {
        let _ = write!(text, "<dt>{name}</dt><dd>{}</dd>", escaped(&value));
    }
    if let Some(reason) = &record.lost {
        let _ = write!(text, "<dt>last fault of the logic</dt><dd>{}</dd>", escaped(reason));
    }
    text.push_str("</dl></section>\n");
}

/// A count with a space between thousands, which breaks no line.
fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

const METHOD: &str = "Objects are generated with planted faults and judged by the CPU's engines; each that is drawn goes through the \
payload's driver over the functional emulator of its logic, and verdicts and results are compared with the CPU's. Upsets spoil results \
before their checksums. Times, clocks and energies of the logic are those of the emulator's model, those of the ARM cores of the model of \
perigee payload resources; none of them was measured on a device. Battery and heat are advanced exactly between two events.";

const STYLE: &str = include_str!("page.css");
