//! `perigee top`: what a tracker is doing, in the terminal, every second; or once, for a file or a pipe.
//! Listens to the same stream as the dashboard; drawing is in `draw`, the connection in `listen`.
//! Never leaves a terminal changed behind it, and never asks a tracker for anything but its status.

mod draw;
mod figures;
mod listen;

use std::{
    io::{self, IsTerminal as _},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use clap::Args;
use crossbeam::channel::Receiver;
use ratatui::{
    DefaultTerminal,
    crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers},
};

use self::{
    figures::View,
    listen::{Address, Heard},
};
use super::{CommandResult, Exit, print, print_json};

/// Options of `perigee top`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// The tracker's HTTP interface
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:7471", value_parser = Address::parse)]
    url: Address,
    /// Print one frame as plain text and end; so it does where standard output is no terminal
    #[arg(long, conflicts_with = "json")]
    once: bool,
    /// Print the whole status as one JSON object and end
    #[arg(long)]
    json: bool,
}

impl Options {
    /// Runs it.
    pub(crate) fn run(self) -> CommandResult {
        if self.json {
            print_json(&listen::status(&self.url)?)?;
            return Ok(Exit::Good);
        }
        let is_terminal = io::stdout().is_terminal() && io::stdin().is_terminal();
        let mut view = View::new(self.url.to_string());
        if self.once || !is_terminal {
            // Rates are between two of them.
            for status in listen::statuses(&self.url, 2)? {
                view.hear(status);
            }
            print(&draw::text(&view, ONCE_COLUMNS))?;
            return Ok(Exit::Good);
        }
        let must_end = Arc::new(AtomicBool::new(false));
        signal_hook::flag::register(signal_hook::consts::SIGTERM, Arc::clone(&must_end))?;
        let heard = listen::start(self.url);
        // From here on the terminal is another, also for a panic, until it is restored.
        let mut terminal = ratatui::try_init()?;
        let ended = watch(&mut terminal, &mut view, &heard, &must_end);
        ratatui::try_restore()?;
        ended?;
        Ok(Exit::Good)
    }
}

/// Draws until somebody wants to leave.
fn watch(
    terminal: &mut DefaultTerminal,
    view: &mut View,
    heard: &Receiver<Heard>,
    must_end: &AtomicBool,
) -> io::Result<()> {
    let (mut drawn, mut is_new) = (Instant::now(), true);
    while !must_end.load(Ordering::Relaxed) {
        while let Ok(one) = heard.try_recv() {
            match one {
                Heard::Status(status) => view.hear(*status),
                Heard::Lost(why) => view.lose(why),
            }
            is_new = true;
        }
        // How long it is lost counts on.
        if is_new || drawn.elapsed() >= SECOND {
            terminal.draw(|frame| draw::draw(frame, view))?;
            (drawn, is_new) = (Instant::now(), false);
        }
        if !event::poll(TURN)? {
            continue;
        }
        match event::read()? {
            Event::Key(key) if key.kind == KeyEventKind::Press => {
                let is_control = key.modifiers.contains(KeyModifiers::CONTROL);
                match key.code {
                    KeyCode::Char('q') | KeyCode::Esc => break,
                    KeyCode::Char('c') if is_control => break,
                    _ => {}
                }
            }
            Event::Resize(..) => is_new = true,
            _ => {}
        }
    }
    Ok(())
}

const SECOND: Duration = Duration::from_secs(1);
/// How soon a key is heard.
const TURN: Duration = Duration::from_millis(100);
const ONCE_COLUMNS: u16 = 100;

const HELP_AFTER: &str = "\
Keys: q, Esc or Ctrl-C end it. The same in a browser: the address of --url.

Exit status: 0; 2 if there is no tracker at the start of --once or --json

Examples:
  perigee top
  perigee top --once > frame.txt
  perigee top --json | jq .latency.request";
