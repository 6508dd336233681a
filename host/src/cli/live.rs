//! `perigee verify --peer`: a node's headers and blocks in, a verdict for every object as it comes.
//! The other half of `verify`; shows progress on a terminal and prints the summary. The work is in `pipeline::live`.
//! Never connects anywhere but to the peer that was named.

use std::io::{self, IsTerminal};

use indicatif::ProgressBar;
use perigee::{
    chain::{profile::Profile, utxo::display_hash},
    ingest::peer::{PeerError, PeerInfo},
    pipeline::{
        live::{self, Event, LiveError, Outcome},
        run::Machinery,
    },
};

use super::{
    CommandResult, print, print_json,
    verify::{Listener, Options, STOP, exit, stop_on_interrupt, tell},
};

/// Runs `verify` against a peer.
pub(super) fn run(options: &Options) -> CommandResult {
    let live_options = live_options(options)?;
    super::prepare(&options.backend)?;
    let machinery = Machinery::start(&live_options.config, &options.backend)?;
    let mut listener = Listener::new(options.report.as_deref())?;
    let mut show = Show::new(options.headers);
    stop_on_interrupt();
    let outcome = live::run(&machinery, &live_options, &STOP, &mut |event| {
        if let Event::Judged { report, .. } = event {
            listener.hear(report);
        }
        show.event(event);
    });
    show.bar.finish_and_clear();
    let outcome = outcome.map_err(|error| explain(&live_options.peer, error, options.profile))?;
    let failed = listener.finish()?;
    if let (Some(error), None) = (&outcome.closed, &outcome.peer) {
        // Nothing was said beyond the handshake: there is nothing to sum up.
        return Err(advise(&live_options.peer, error, options.profile, false).into());
    }
    if options.json {
        print_json(&outcome.to_json())?;
    } else {
        let mut text = tell(options.profile, &outcome.summary, &failed);
        text.push_str(&tell_live(&outcome));
        print(&text)?;
    }
    // A peer that was sent away for what the table shows needs no words of its own.
    let cut_off = outcome.closed.filter(|_| outcome.summary.rejected == 0);
    if let Some(error) = &cut_off {
        let line = advise(&live_options.peer, error, options.profile, outcome.status.headers > 0);
        super::complain(&io::Error::other(line));
    }
    let unread = cut_off.is_some() || outcome.summary.interrupted;
    Ok(exit(&outcome.summary, unread))
}

/// The options of the run; what does not go together is said in one line.
fn live_options(options: &Options) -> Result<live::Options, String> {
    let Some(peer) = &options.peer else {
        let which = if options.follow { "--follow" } else { "--headers" };
        return Err(format!("{which} needs --peer HOST:PORT: files are read to their end"));
    };
    if let Some(input) = options.inputs.first() {
        let input = input.display();
        return Err(format!("expected either --peer {peer} or files, got both: {input}"));
    }
    let name = options.profile.name;
    let params = options.profile.utxo().ok_or_else(|| {
        format!(
            "profile {name} has no peers to connect to: expected one of {}",
            with_peers()
        )
    })?;
    if options.undo.is_some() {
        return Err("--undo is for files: the blocks of a peer are judged with their coins from the start".into());
    }
    if options.height.is_some() {
        return Err("--height is for files: the chain of a peer starts at height 1".into());
    }
    Ok(live::Options {
        at: options.at,
        headers_only: options.headers,
        follow: options.follow,
        limit: options.limit,
        ..live::Options::new(params, options.config(), peer.clone())
    })
}

fn with_peers() -> String {
    let names = Profile::all().iter().filter(|profile| profile.utxo().is_some());
    names.map(|profile| profile.name).collect::<Vec<_>>().join(", ")
}

/// What a terminal shows while the run goes on.
struct Show {
    bar: ProgressBar,
    headers_only: bool,
    /// Everything that the peer had at first is decided: from here on each event is news.
    caught_up: bool,
}

impl Show {
    fn new(headers_only: bool) -> Self {
        Self {
            bar: super::progress(0, "headers"),
            headers_only,
            caught_up: false,
        }
    }

    fn event(&mut self, event: &Event) {
        match event {
            Event::Connected(peer) => {
                self.bar.set_length(u64::try_from(peer.start_height).unwrap_or(0));
                self.say(&format!("connected to {}", peer_in_words(peer)));
            }
            // Counted by the event below.
            Event::Header { .. } => {}
            Event::Headers { height } => {
                if self.bar.length().unwrap_or(0) < u64::from(*height) {
                    self.bar.set_length(u64::from(*height));
                }
                if self.headers_only || self.bar.message() == "headers" {
                    self.bar.set_position(u64::from(*height));
                }
            }
            Event::Judged { report, height } => {
                if !self.headers_only {
                    self.bar.set_message("blocks");
                    self.bar.set_position(height.map_or(0, u64::from));
                }
                if self.caught_up {
                    let height = height.map_or("?".into(), |height| height.to_string());
                    self.say(&format!("{} {height} {}", report.verdict.word(), report.object));
                }
            }
            Event::Reorganised { from, to, depth } => self.say(&format!(
                "reorganised: {depth} blocks left, from {} at {} to {} at {}",
                display_hash(&from.id),
                from.height,
                display_hash(&to.id),
                to.height
            )),
            Event::CaughtUp(tip) => {
                self.caught_up = true;
                self.say(&format!("caught up at {}, {}", tip.height, display_hash(&tip.id)));
            }
            Event::Closed { why, retry_ms } => {
                let next = retry_ms.map_or_else(String::new, |ms| format!("; again in {ms} ms"));
                self.say(&format!("{why}{next}"));
            }
        }
    }

    /// One line: above the bar on a terminal, else to the log.
    fn say(&self, line: &str) {
        if io::stderr().is_terminal() {
            self.bar.println(line);
        } else {
            tracing::info!("{line}");
        }
    }
}

/// The lines behind the table.
fn tell_live(outcome: &Outcome) -> String {
    let status = &outcome.status;
    let mut text = format!("tip {} at height {}", display_hash(&status.tip.id), status.tip.height);
    if let Some(coins) = &status.coins {
        text.push_str(&format!(", {} coins of {} in all", coins.count, coins.total));
    }
    text.push_str(&format!(
        "\n{} headers, {} reorganisations",
        status.headers, status.reorganisations
    ));
    if let Some(peer) = &outcome.peer {
        text.push_str(&format!(", peer {}", peer_in_words(peer)));
    }
    text.push('\n');
    text
}

fn peer_in_words(peer: &PeerInfo) -> String {
    format!(
        "{} (protocol {}, height {} at first)",
        peer.user_agent, peer.version, peer.start_height
    )
}

fn explain(peer: &str, error: LiveError, profile: &Profile) -> String {
    match error {
        LiveError::Peer(error) => advise(peer, &error, profile, false),
        other => other.to_string(),
    }
}

/// Whether an address ends with a port.
fn has_port(address: &str) -> bool {
    let port = address.rsplit_once(':').map(|(_, port)| port.parse::<u16>());
    matches!(port, Some(Ok(_)))
}

/// What went wrong with the peer, and what to do next.
fn advise(peer: &str, error: &PeerError, profile: &Profile, has_headers: bool) -> String {
    let next = match error {
        PeerError::Address { address, .. } if has_port(address) => "is the name of the machine right?".to_owned(),
        PeerError::Address { .. } => "give it as HOST:PORT, such as 127.0.0.1:19444".into(),
        PeerError::Connect { .. } => {
            "is the node running, and is this its peer-to-peer port, not that of its RPC?".into()
        }
        PeerError::Magic { got, .. } => {
            let other = Profile::all().iter().find(|other| other.magic() == Some(*got));
            other.map_or_else(
                || format!("this is no node of the network of {}", profile.name),
                |other| format!("this is a node of another network: try --profile {}", other.name),
            )
        }
        PeerError::Services { .. } => {
            "it does not serve the whole chain with witnesses: take a node that is not pruned".into()
        }
        PeerError::VersionOld { .. } => "take a newer node".into(),
        PeerError::Timeout { what, .. } if what == "handshake" => {
            "is this its peer-to-peer port, not that of its RPC? a node that is starting or stuck does this too".into()
        }
        PeerError::Timeout { .. } => {
            "the node may still be in its own initial download, or stuck: try again when it has caught up".into()
        }
        PeerError::Misbehaved { .. } if !has_headers => format!(
            "nothing that it sent connects to the genesis block of {}: is it a node of another network with the same magic?",
            profile.name
        ),
        PeerError::ClosedByPeer { .. } => format!(
            "a node of another network than {} does this, one that is full, and one that is going down",
            profile.name
        ),
        _ => "try again, or another node".into(),
    };
    let error = error.to_string();
    // Some errors name the peer already.
    let named = if error.contains(peer) {
        error
    } else {
        format!("peer {peer}: {error}")
    };
    format!("{named}; {next}")
}
