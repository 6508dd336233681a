//! `perigee serve`: the verify service alone, from its start to its end.
//! Says where it is and how to try it; signals end it (SIGTERM, SIGINT).
//! Never ends with status 0 where a request that it has read was not answered.

use std::{path::PathBuf, sync::Arc, time::Duration};

use clap::Args;
use perigee::{
    config::Config,
    pipeline::{rounds::Engines, run::Machinery},
    serve::{Limits, Server, Tally},
};
use signal_hook::{
    consts::{SIGINT, SIGTERM},
    iterator::Signals,
};

use super::{CommandResult, Exit, prepare, print, print_json, threads::Threads};

/// Options of `perigee serve`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// The socket's file; its owner and group may connect
    #[arg(long, value_name = "PATH", default_value = "perigee.sock")]
    socket: PathBuf,
    /// Engines that decide: auto, cpu, gpu, payload or the name of one (perigee devices lists them)
    #[arg(long, value_name = "NAME", default_value = "auto")]
    backend: String,
    /// Connections at once
    #[arg(long, value_name = "N", default_value_t = 64, value_parser = clap::value_parser!(u16).range(1..=4096))]
    connections: u16,
    /// At the end, print what was done as one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    threads: Threads,
}

impl Options {
    /// Runs it.
    pub(crate) fn run(self) -> CommandResult {
        prepare(&self.backend)?;
        let mut config = Config::default();
        self.threads.choose(&mut config);
        let machinery = Machinery::start(&config, &self.backend)?;
        let engines = Engines {
            pool: Arc::clone(&machinery.pool),
            parcels: machinery.dispatcher.sender(),
        };
        let limits = Limits {
            connections_max: self.connections.into(),
            ..Limits::default()
        };
        // Before anything is printed: whoever has read that it runs may end it.
        let mut signals = Signals::new([SIGTERM, SIGINT])?;
        let server = Server::start(&self.socket, engines, limits)?;
        if !self.json {
            print(&format!(
                "{:>8}  {}\n{:>8}  Ctrl-C, or kill -TERM {}\n{:>8}  host/clients in the sources, or perigee serve --help\n",
                "socket",
                server.path().display(),
                "stop",
                std::process::id(),
                "clients",
            ))?;
        }
        signals.forever().next();
        let counters = server.counters();
        let is_finished = server.finish(DRAIN);
        let tally = counters.read();
        match self.json {
            true => print_json(&json(&tally))?,
            false => print(&tell(&tally))?,
        }
        match is_finished {
            true => Ok(Exit::Good),
            false => Err("ended before everything was answered: what was not may be handed in again".into()),
        }
    }
}

fn json(tally: &Tally) -> serde_json::Value {
    let rows = tally.rows.iter().map(|(name, [accepted, rejected])| {
        let value = serde_json::json!({ "accepted": accepted, "rejected": rejected });
        ((*name).to_owned(), value)
    });
    let faults = tally
        .faults
        .iter()
        .map(|(name, count)| ((*name).to_owned(), (*count).into()));
    serde_json::json!({
        "connections": tally.connections,
        "requests": tally.requests,
        "rows": rows.collect::<serde_json::Map<_, _>>(),
        "not_judged": faults.collect::<serde_json::Map<_, _>>(),
    })
}

fn tell(tally: &Tally) -> String {
    let mut text = format!("{} connections, {} requests", tally.connections, tally.requests);
    for (name, [accepted, rejected]) in &tally.rows {
        if accepted + rejected > 0 {
            text += &format!("; {name}: {accepted} accepted, {rejected} rejected");
        }
    }
    let faults: u64 = tally.faults.iter().map(|(_, count)| count).sum();
    if faults > 0 {
        text += &format!("; {faults} requests not judged");
    }
    text + "\n"
}

/// What has been read is answered within seconds, unless a client does not take it.
const DRAIN: Duration = Duration::from_secs(10);

const HELP_AFTER: &str = "\
Other programs hand in batches of signatures (ECDSA and BIP340 over secp256k1, Ed25519, SM2) and headers (scrypt) and get one
verdict a row. The protocol is in host/clients/README.md; clients in C and Python that need nothing but sockets stand beside it.

Signals:
  TERM, INT   take no more, answer what has been read, end

Examples:
  perigee serve --socket /run/perigee/verify.sock
  python3 host/clients/python/perigee_verify.py --socket perigee.sock triples.bin

Exit status:
  0  everything that was read is answered
  2  it could not start, or a client did not take its answers";
