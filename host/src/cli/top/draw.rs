//! The screen of `top`: lines of text for any width from 40 columns on, in the order of what is looked at first.
//! Drawn from a view alone, on a terminal or into plain text.
//! Never a colour without a word that says the same.

use ratatui::{
    Frame,
    style::{Color, Modifier, Style, Stylize as _},
    text::{Line, Span},
    widgets::Paragraph,
};

use super::figures::{Latency, Status, View};

/// Draws it.
pub(super) fn draw(frame: &mut Frame<'_>, view: &View) {
    let area = frame.area();
    frame.render_widget(Paragraph::new(lines(view, area.width)), area);
}

/// The same as plain text of this width, however high.
pub(super) fn text(view: &View, width: u16) -> String {
    let mut text = String::new();
    for line in lines(view, width) {
        text.extend(line.spans.iter().map(|span| &*span.content));
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}

/// All lines; what does not fit below is cut off by the terminal.
fn lines(view: &View, width: u16) -> Vec<Line<'static>> {
    let width = usize::from(width);
    let mut lines = vec![title(view, width)];
    if let Some((since, why)) = view.lost() {
        let text = format!("Connection lost {} ago: {why}", span(since.as_secs()));
        lines.push(Line::from(cut(&text, width)).style(WARN));
    }
    let Some(status) = view.status() else {
        if view.lost().is_none() {
            lines.push(Line::from("Connecting ..."));
        }
        return lines;
    };
    lines.extend(ledger(status, width));
    lines.push(Line::default());
    lines.extend(rates(view, status, width));
    lines.push(Line::default());
    lines.extend(stages(view, status, width));
    lines.push(Line::default());
    lines.extend(latency(status, width));
    lines.push(Line::default());
    lines.extend(engines(view, status, width));
    lines.extend(audits(status, width));
    lines.push(Line::default());
    lines.extend(peers(status, width));
    lines
}

fn title(view: &View, width: usize) -> Line<'static> {
    let state = match (view.lost(), view.status()) {
        (Some(_), _) => ("lost", WARN),
        (None, None) => ("connecting", SOFT),
        (None, Some(status)) if status.draining => ("draining", WARN),
        (None, Some(status)) if status.ready => ("ready", GOOD),
        (None, Some(_)) => ("not ready", WARN),
    };
    let up = view
        .status()
        .map(|status| format!("{}  up {}", status.version, span(status.uptime_s)));
    let left = format!("  {}", up.unwrap_or_default());
    let right = format!("{}  q quits", view.url);
    let used = "perigee ".len() + state.0.len() + left.len();
    let right = match used + right.len() + 2 <= width {
        true => format!("{right:>room$}", room = width - used),
        false => String::new(),
    };
    Line::from(vec![
        "perigee ".bold(),
        Span::styled(state.0, state.1.add_modifier(Modifier::BOLD)),
        Span::raw(left),
        Span::styled(right, SOFT),
    ])
}

fn ledger(status: &Status, width: usize) -> Vec<Line<'static>> {
    let head = status
        .ledger
        .head
        .as_deref()
        .map_or_else(|| "none yet".to_owned(), |head| brief(head, width));
    let roles = status.connections.by_role.iter().filter(|(_, count)| **count > 0);
    let roles: Vec<_> = roles.map(|(role, count)| format!("{} {role}", whole(*count))).collect();
    let mut facts = vec![
        format!("ledger {} batches", whole(status.ledger.sequence)),
        format!("head {head}"),
        format!("{} connections", whole(status.connections.open)),
    ];
    if !roles.is_empty() {
        facts.push(format!("({})", roles.join(", ")));
    }
    if !status.not_ready.is_empty() {
        facts.push(status.not_ready.join("; "));
    }
    wrapped(&facts, width)
}

fn rates(view: &View, status: &Status, width: usize) -> Vec<Line<'static>> {
    let objects = view.rate(|status| status.ledger.objects_since_start);
    let verdicts = view.rate(|status| status.verdicts.values().sum());
    let rows = view.rate(|status| status.engines.iter().map(|engine| engine.rows).sum());
    let label = |name: &str, rate: Option<f64>| format!("{name:<10} {:>9}/s  ", rated(rate));
    let room = width.saturating_sub(label("", None).len());
    let kinds: Vec<_> = status
        .verdicts
        .iter()
        .filter(|(_, count)| **count > 0)
        .map(|(name, _)| {
            let rate = view.rate(|status| status.verdicts.get(name).copied().unwrap_or_default());
            format!("{} {}", name.replace('_', " "), rated(rate))
        })
        .collect();
    let refused: u64 = status.refused.values().sum();
    let duties = match refused {
        0 => "nothing refused before judging".to_owned(),
        count => format!("{} refused before judging", whole(count)),
    };
    let line = |name: &str, rate, more: Span<'static>| Line::from(vec![Span::raw(label(name, rate)), more]);
    vec![
        line("objects", objects, Span::styled(sparkline(view, room), GOOD)),
        line("verdicts", verdicts, Span::styled(cut(&kinds.join(", "), room), SOFT)),
        line("rows", rows, Span::styled(cut(&duties, room), SOFT)),
    ]
}

/// The newest on the right, in eighths of a line of the highest.
fn sparkline(view: &View, width: usize) -> String {
    let shown = view.objects.iter().rev().take(width).copied().collect::<Vec<_>>();
    let top = shown.iter().copied().fold(0.0, f64::max);
    let level = |value: f64| match top > 0.0 {
        true => LEVELS[((value / top * 7.0).round() as usize).min(7)],
        false => LEVELS[0],
    };
    shown.into_iter().rev().map(level).collect()
}

fn stages(view: &View, status: &Status, width: usize) -> Vec<Line<'static>> {
    let is_wide = width >= 70;
    let bar_columns = if is_wide {
        (width - 50).min(40)
    } else {
        width.saturating_sub(31)
    };
    let head = match is_wide {
        true => format!(
            "{:<9} {:<bar_columns$} {:>5} {:>6}  {}",
            "stage", "busy █ held up ▒", "busy", "held", "waiting"
        ),
        false => format!(
            "{:<9} {:<bar_columns$} {:>4} {:>5} {:>6}",
            "stage", "", "busy", "held", "waits"
        ),
    };
    let mut lines = vec![Line::from(cut(&head, width)).style(SOFT)];
    for stage in &status.stages {
        let shares = view.shares(&stage.name);
        let (busy, back) = shares.unwrap_or_default();
        let full = (busy * bar_columns as f64).round() as usize;
        let held = ((back * bar_columns as f64).round() as usize).min(bar_columns - full.min(bar_columns));
        let percent = |share: f64| shares.map_or_else(|| "-".to_owned(), |_| format!("{:.0}%", share * 100.0));
        let waiting = match (is_wide, stage.waiting_max) {
            (true, Some(most)) => format!("{} of {}", whole(stage.waiting), whole(most)),
            (true, None) => whole(stage.waiting),
            (false, _) => format!("{:>6}", whole(stage.waiting)),
        };
        let gap = if is_wide { "  " } else { " " };
        let (busy_columns, back_columns) = if is_wide { (5, 6) } else { (4, 5) };
        lines.push(Line::from(vec![
            Span::raw(format!("{:<9} ", cut(&stage.name, 9))),
            Span::styled("█".repeat(full), GOOD),
            Span::styled("▒".repeat(held), WARN),
            Span::styled("·".repeat(bar_columns.saturating_sub(full + held)), SOFT),
            Span::raw(format!(
                " {:>busy_columns$} {:>back_columns$}{gap}{waiting}",
                percent(busy),
                percent(back)
            )),
        ]));
    }
    lines
}

fn latency(status: &Status, width: usize) -> Vec<Line<'static>> {
    type Column = (&'static str, fn(&Latency) -> u64);
    let columns: [Column; 5] = [
        ("p50", |one| one.p50_us),
        ("p90", |one| one.p90_us),
        ("p99", |one| one.p99_us),
        ("p99.9", |one| one.p999_us),
        ("max", |one| one.max_us),
    ];
    // Narrow: the median, the 99th percentile and the longest.
    let columns: Vec<_> = match width >= 60 {
        true => columns.to_vec(),
        false => vec![columns[0], columns[2], columns[4]],
    };
    let head: String = columns.iter().map(|(name, _)| format!("{name:>10}")).collect();
    let mut lines = vec![Line::from(cut(&format!("{:<9}{head}", "latency"), width)).style(SOFT)];
    for name in ["request", "commit"] {
        let of = status.latency.get(name).filter(|of| of.count > 0);
        let cells: String = match of {
            Some(of) => columns
                .iter()
                .map(|(_, field)| format!("{:>10}", time(field(of))))
                .collect(),
            None => "  none in the last minute".to_owned(),
        };
        lines.push(Line::from(cut(&format!("{name:<9}{cells}"), width)));
    }
    lines
}

fn engines(view: &View, status: &Status, width: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for engine in &status.engines {
        let of = |status: &Status| {
            status
                .engines
                .iter()
                .find(|one| one.name == engine.name)
                .map_or(0, |one| one.rows)
        };
        let (state, style) = match engine.state.as_str() {
            "serving" => ("serving", GOOD),
            _ => ("switched off", WARN),
        };
        let figures = format!(
            "  {} rows, {}/s, {} faults, {} mismatches",
            whole(engine.rows),
            rated(view.rate(of)),
            whole(engine.faults),
            whole(engine.mismatches)
        );
        let fault = engine
            .fault
            .as_ref()
            .map(|fault| format!(", last: {fault}"))
            .unwrap_or_default();
        let room = width.saturating_sub(10 + state.len());
        lines.push(Line::from(vec![
            Span::raw(format!("{:<9} ", cut(&engine.name, 9))),
            Span::styled(state, style),
            Span::raw(cut(&format!("{figures}{fault}"), room)),
        ]));
    }
    lines
}

fn audits(status: &Status, width: usize) -> Vec<Line<'static>> {
    let audits = &status.audits;
    let counts = |counts: &std::collections::BTreeMap<String, u64>| -> Vec<String> {
        let some = counts.iter().filter(|(_, count)| **count > 0);
        some.map(|(name, count)| format!("{} {}", name.replace('_', " "), whole(*count)))
            .collect()
    };
    let epoch = audits
        .epoch
        .map_or_else(|| "no epoch".to_owned(), |epoch| format!("epoch {epoch}"));
    let mut facts = vec![
        format!("audits    {epoch}"),
        format!("{} planned", whole(audits.planned)),
        format!("{} open", whole(audits.open)),
    ];
    facts.extend(counts(&audits.outcomes));
    if audits.repairs_open > 0 {
        facts.push(format!("{} repairs", whole(audits.repairs_open)));
    }
    let mut lines = vec![Line::from(cut(&facts.join("  "), width))];
    let standings = counts(&audits.standings);
    if !standings.is_empty() {
        lines.push(Line::from(cut(&format!("providers {}", standings.join("  ")), width)));
    }
    if let Some(case) = status.evidence.first() {
        let text = format!(
            "evidence  {}, the newest: {} {}",
            status.evidence.len(),
            case.kind,
            brief(&case.id, width)
        );
        lines.push(Line::from(cut(&text, width)).style(WARN));
    }
    lines
}

fn peers(status: &Status, width: usize) -> Vec<Line<'static>> {
    if status.peers.listed.is_empty() {
        return vec![Line::from("Nobody is connected.").style(SOFT)];
    }
    let is_wide = width >= 70;
    let head = match is_wide {
        true => format!(
            "{:<14} {:<10} {:<22} {:>12} {:>10}",
            "peer", "role", "address", "connected", "items"
        ),
        false => format!("{:<14} {:<10} {:>10}", "peer", "role", "items"),
    };
    let mut lines = vec![Line::from(cut(&head, width)).style(SOFT)];
    for peer in &status.peers.listed {
        let (id, items) = (brief(&peer.id, width), whole(peer.items));
        let address = peer.address.as_deref().unwrap_or("gone");
        let text = match is_wide {
            true => format!(
                "{id:<14} {:<10} {address:<22} {:>12} {items:>10}",
                peer.role,
                span(peer.connected_s)
            ),
            false => format!("{id:<14} {:<10} {items:>10}", peer.role),
        };
        lines.push(Line::from(cut(&text, width)));
    }
    if status.peers.more > 0 {
        lines.push(Line::from(format!("and {} more", whole(status.peers.more))).style(SOFT));
    }
    lines
}

/// Facts side by side, on as many lines as they need.
fn wrapped(facts: &[String], width: usize) -> Vec<Line<'static>> {
    let mut lines: Vec<String> = Vec::new();
    for fact in facts {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 2 + fact.chars().count() <= width => {
                line.push_str("  ");
                line.push_str(fact);
            }
            _ => lines.push(cut(fact, width)),
        }
    }
    lines.into_iter().map(Line::from).collect()
}

fn brief(id: &str, width: usize) -> String {
    let digits = if width >= 70 { 12 } else { 8 };
    match id.get(..digits) {
        Some(first) if id.len() > digits + 2 => format!("{first}.."),
        _ => id.to_owned(),
    }
}

/// At most so many columns; every character of ours is one wide.
fn cut(text: &str, columns: usize) -> String {
    match text.char_indices().nth(columns) {
        None => text.to_owned(),
        Some(_) => text.chars().take(columns.saturating_sub(1)).chain(['…']).collect(),
    }
}

fn whole(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn rated(rate: Option<f64>) -> String {
    match rate {
        None => "-".to_owned(),
        Some(rate) if rate >= 10.0 => whole(rate.round() as u64),
        Some(rate) => format!("{rate:.1}"),
    }
}

fn time(us: u64) -> String {
    match us {
        0..1_000 => format!("{us} µs"),
        1_000..1_000_000 => format!("{:.1} ms", us as f64 / 1e3),
        _ => format!("{:.2} s", us as f64 / 1e6),
    }
}

fn span(s: u64) -> String {
    match (s / 86_400, s / 3_600 % 24, s / 60 % 60) {
        (0, 0, 0) => format!("{s} s"),
        (0, 0, minutes) => format!("{minutes} min {} s", s % 60),
        (0, hours, minutes) => format!("{hours} h {minutes} min"),
        (days, hours, _) => format!("{days} d {hours} h"),
    }
}

const GOOD: Style = Style::new().fg(Color::Green);
const WARN: Style = Style::new().fg(Color::Yellow);
const SOFT: Style = Style::new().fg(Color::DarkGray);
const LEVELS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

#[cfg(test)]
#[path = "draw_tests.rs"]
mod tests;
