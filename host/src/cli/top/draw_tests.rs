//! The screen against two statuses that a tracker told one after the other, under load.
//! Sizes: 80x24 as every terminal has it, 40x20 as half of one.
//! Never a screen alone: each claim about it has a twin that must fail.

use ratatui::{Terminal, backend::TestBackend};

use super::*;

/// Two statuses a second apart, recorded from `/v1/stream` while `perigee tracker load` ran.
fn recorded() -> [Status; 2] {
    serde_json::from_str(include_str!("recorded.json")).unwrap()
}

fn view() -> View {
    let mut view = View::new("127.0.0.1:7471".into());
    recorded().into_iter().for_each(|status| view.hear(status));
    view
}

/// The lines of a screen of this size.
fn screen(view: &View, columns: u16, rows: u16) -> Vec<String> {
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    terminal.draw(|frame| draw(frame, view)).unwrap();
    let buffer = terminal.backend().buffer().clone();
    let line = |row| {
        (0..columns)
            .map(|column| buffer[(column, row)].symbol())
            .collect::<String>()
    };
    (0..rows).map(line).map(|line| line.trim_end().to_owned()).collect()
}

/// What a screen under load has to say, whatever its size.
fn is_whole(lines: &[String]) -> bool {
    let text = lines.join("\n");
    [
        "perigee ready",
        "ledger ",
        "objects ",
        "verdicts ",
        "rows ",
        "judge ",
        "commit ",
        "latency",
        "request ",
    ]
    .iter()
    .all(|words| text.contains(words))
}

#[test]
fn every_size_shows_what_matters_first() {
    for (columns, rows) in [(80, 24), (40, 20)] {
        let lines = screen(&view(), columns, rows);
        assert!(is_whole(&lines), "{columns}x{rows}:\n{}", lines.join("\n"));
        assert!(!lines.join("\n").contains("Connection lost"));
    }
    // A tracker that has not answered, and one that drains, are not shown as whole.
    assert!(!is_whole(&screen(&View::new(String::new()), 80, 24)));
    let [_, mut status] = recorded();
    (status.draining, status.ready) = (true, false);
    let mut draining = View::new(String::new());
    draining.hear(status);
    assert!(!is_whole(&screen(&draining, 80, 24)));
    assert!(screen(&draining, 80, 24)[0].contains("draining"));
}

#[test]
fn figures_are_those_of_the_statuses() {
    let [before, now] = recorded();
    let seconds = now.time_unix_s - before.time_unix_s;
    let grown = now.ledger.objects_since_start - before.ledger.objects_since_start;
    assert!(grown > 0, "recorded under load");
    let text = screen(&view(), 100, 60).join("\n");
    let rate = rated(Some(grown as f64 / seconds));
    assert!(text.contains(&format!("objects    {rate:>9}/s")), "{text}");
    let request = &now.latency["request"];
    assert!(
        text.contains(&time(request.p50_us)) && text.contains(&time(request.max_us)),
        "{text}"
    );
    assert!(text.contains(&now.peers.listed[0].id[..12]), "{text}");
    // One status alone has no rates.
    let mut alone = View::new(String::new());
    alone.hear(now);
    assert!(screen(&alone, 100, 60).join("\n").contains("objects            -/s"));
}

#[test]
fn rates_begin_again_with_another_run_of_the_service() {
    let [before, mut now] = recorded();
    let mut view = View::new(String::new());
    view.hear(before);
    (now.uptime_s, now.bytes_in) = (0, 0);
    view.hear(now);
    assert_eq!(view.rate(|status| status.bytes_in), None);
}

#[test]
fn a_lost_connection_is_said_above_old_figures() {
    let mut view = view();
    view.lose("refused".into());
    let lines = screen(&view, 80, 24);
    assert!(
        lines[0].contains("lost") && lines[1].contains("Connection lost") && lines[1].contains("refused"),
        "{lines:?}"
    );
    assert!(!is_whole(&lines), "it is not ready");
    view.hear(recorded()[1].clone());
    assert!(is_whole(&screen(&view, 80, 24)));
}

#[test]
fn no_line_is_wider_than_the_screen_and_no_size_fails() {
    for columns in [40u16, 41, 59, 60, 69, 70, 80, 100, 200] {
        let text = text(&view(), columns);
        let widest = text.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(widest <= usize::from(columns), "{columns}:\n{text}");
    }
    for (columns, rows) in [(1, 1), (3, 50), (20, 3), (500, 200)] {
        screen(&view(), columns, rows);
    }
}

#[test]
fn numbers_and_times_are_written_with_their_units() {
    assert_eq!(
        [0, 999, 1_000, 1_234_567].map(whole),
        ["0", "999", "1,000", "1,234,567"]
    );
    assert_eq!([999, 1_000, 1_500_000].map(time), ["999 µs", "1.0 ms", "1.50 s"]);
    assert_eq!(
        [59, 60, 3_600, 90_000].map(span),
        ["59 s", "1 min 0 s", "1 h 0 min", "1 d 1 h"]
    );
    assert_eq!(
        (cut("abcd", 4), cut("abcde", 4)),
        ("abcd".to_owned(), "abc…".to_owned())
    );
}
