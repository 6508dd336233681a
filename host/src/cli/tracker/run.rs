//! `perigee tracker run`: the service, from its start to its drain.
//! Says where everything is; signals end it (SIGTERM, SIGINT) or have it read its configuration again (SIGHUP).
//! Never ends with status 0 where something that was taken in may not have been answered.

use std::{
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use clap::Args;
use perigee::{
    chain::lunarx::LunarParams,
    tracker::{
        config::TrackerConfig,
        service::{End, IDENTITY_FILE, Service},
    },
};
use signal_hook::{
    consts::{SIGHUP, SIGINT, SIGTERM},
    iterator::Signals,
};

use super::{
    super::{CommandResult, Exit, complain, print, progress},
    systemd::Systemd,
};

/// Options of `perigee tracker run`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// The folder of identity, ledger and state; made where it is missing
    #[arg(long, value_name = "DIR", default_value = "perigee-tracker")]
    dir: PathBuf,
    /// The configuration [default: DIR/tracker.toml where there is one, else every default]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl Options {
    /// Runs it.
    pub(crate) fn run(self) -> CommandResult {
        let own = self.dir.join("tracker.toml");
        let file = self.config.clone().or_else(|| own.is_file().then_some(own));
        let config = read(file.as_deref())?;
        tracing::info!(version = env!("CARGO_PKG_VERSION"), dir = %self.dir.display(), "starting");
        let mut systemd = Systemd::here();
        let mut bar = None;
        let mut service = Service::start(LunarParams::embedded(), &config, &self.dir, |done, all| {
            let bar = bar.get_or_insert_with(|| progress(all, "batches made once more"));
            bar.set_position(done);
            systemd.restoring(done, all);
        })?;
        if let Some(bar) = bar {
            bar.finish_and_clear();
        }
        // Before anything is printed: whoever has read that it runs may end it.
        let mut signals = Signals::new([SIGTERM, SIGINT, SIGHUP])?;
        print(&describe(&service, file.as_deref()))?;
        let listens = service
            .addresses()
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" ");
        let control = service.control().map(tracing::field::display);
        tracing::info!(
            id = hex::encode(service.id()),
            listens,
            control,
            batches = service.durable(),
            "ready"
        );
        systemd.ready(&format!("peers on {listens}"));
        while !service.wants_to_end() {
            let mut must_end = false;
            for signal in signals.pending() {
                match signal {
                    SIGHUP => {
                        systemd.reloading();
                        reload(&mut service, file.as_deref());
                        systemd.ready(&format!("peers on {listens}"));
                    }
                    _ => must_end = true,
                }
            }
            if must_end {
                break;
            }
            systemd.alive();
            thread::sleep(TURN);
        }
        let seconds = service.config().control.drain_s_max;
        tracing::info!(seconds, "draining");
        systemd.stopping(seconds);
        let systemd = Mutex::new(systemd);
        let more = AtomicUsize::new(0);
        let pending = Mutex::new(signals);
        let end = service.drain(|| {
            systemd.lock().unwrap_or_else(PoisonError::into_inner).alive();
            let mut signals = pending.lock().unwrap_or_else(PoisonError::into_inner);
            let count = signals.pending().filter(|signal| *signal != SIGHUP).count();
            more.fetch_add(count, Ordering::Relaxed) + count > 0
        });
        match end {
            End::Drained => {
                tracing::info!("drained");
                print("drained: everything that was taken in is answered\n")?;
                Ok(Exit::Good)
            }
            End::Cut => Err("ended before everything was answered: what was not may be handed in again".into()),
            End::Failed(reason) => Err(format!("{reason}; nothing more was answered since").into()),
        }
    }
}

fn read(file: Option<&Path>) -> Result<TrackerConfig, Box<dyn std::error::Error>> {
    Ok(match file {
        Some(file) => TrackerConfig::read(file)?,
        None => TrackerConfig::default(),
    })
}

/// Takes the file again; a wrong one changes nothing.
fn reload(service: &mut Service, file: Option<&Path>) {
    match file.map(TrackerConfig::read) {
        None => tracing::warn!("SIGHUP: there is no configuration file to read again"),
        Some(Err(error)) => complain(&error),
        Some(Ok(config)) => {
            let waiting = service.reload(config);
            match waiting.is_empty() {
                true => tracing::info!("the configuration was read again"),
                false => tracing::warn!(fields = waiting.join(", "), "read again; these wait for the next start"),
            }
        }
    }
}

fn describe(service: &Service, file: Option<&Path>) -> String {
    let dir = service.dir();
    let path = |name: &str| dir.join(name).display().to_string();
    let listens: Vec<_> = service.addresses().iter().map(ToString::to_string).collect();
    let control = service.control();
    let control = control.map_or_else(|| "none".to_owned(), |address| format!("http://{address}/"));
    let config = file.map_or_else(
        || "every default (perigee tracker config default)".to_owned(),
        |file| file.display().to_string(),
    );
    let lines = [
        ("node id", hex::encode(service.id())),
        ("identity", path(IDENTITY_FILE)),
        (
            "ledger",
            format!("{}, {} batches", path("ledger.redb"), service.durable()),
        ),
        ("state", format!("{}, follows from the ledger", path("state"))),
        ("peers", listens.join(" ")),
        ("control", control),
        ("configuration", config),
        ("stop", format!("Ctrl-C, or kill -TERM {}", std::process::id())),
    ];
    let mut text: String = lines
        .iter()
        .map(|(name, value)| format!("{name:>13}  {value}\n"))
        .collect();
    text.push_str(
        "The network is that of the embedded parameters, whose authority anybody can sign for: for trials and loads.\n",
    );
    text.push_str("Load it from another terminal: perigee tracker load --seconds 30\n");
    text
}

/// How soon a signal is heard.
const TURN: Duration = Duration::from_millis(50);

const HELP_AFTER: &str = "\
Signals:
  TERM, INT   take no more, finish what is under way, end; a second one ends at once
  HUP         read the configuration again; a wrong one changes nothing

Exit status:
  0  drained: everything that was taken in is answered
  2  it could not start, the ledger failed, or it was ended before everything was answered";
