//! `perigee tracker provider`: keeps objects for a tracker of the trial network and answers its audits, honestly or not.
//! A thin hand on `perigee::tracker::provider`; SIGTERM and SIGINT end it.
//! Never keeps anything that matters: its objects are random bytes.

use std::{
    net::SocketAddr,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use clap::{Args, ValueEnum};
use perigee::{
    chain::lunarx::LunarParams,
    tracker::{
        provider::{
            Mode,
            serve::{News, Objects, Provider},
        },
        service,
    },
};
use signal_hook::consts::{SIGINT, SIGTERM};

use super::super::{CommandResult, Exit, print};

/// Options of `perigee tracker provider`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// The tracker
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:7470")]
    to: SocketAddr,
    /// The folder of identity, owner key and shards; made where it is missing, and good for one tracker
    #[arg(long, value_name = "DIR", default_value = "perigee-provider")]
    dir: PathBuf,
    /// How it behaves
    #[arg(long, value_enum, default_value_t = Behaviour::Honest)]
    mode: Behaviour,
    /// Objects that it makes and keeps, each in shards of 2 + 1
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=10_000))]
    objects: u16,
    /// Bytes of an object
    #[arg(long, value_name = "B", default_value_t = 2 << 20, value_parser = clap::value_parser!(u32).range(1..=256 << 20))]
    bytes: u32,
    /// Hundredths of its pieces that a lazy one has lost, or of the minutes in which an offline one is silent
    #[arg(long, value_name = "P", default_value_t = 30, value_parser = clap::value_parser!(u32).range(0..=100))]
    lost_percent: u32,
}

/// How a provider behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Behaviour {
    /// It keeps everything and answers everything
    Honest,
    /// It has lost a part, and makes up zeros for it
    Lazy,
    /// It answers with other bytes
    Lying,
    /// It does not answer in a part of all minutes
    Offline,
}

impl Options {
    /// How it behaves, for people.
    fn words(&self) -> String {
        let percent = self.lost_percent;
        match self.mode {
            Behaviour::Honest => "honest: it keeps everything and answers everything".to_owned(),
            Behaviour::Lazy => format!("lazy: it has lost {percent} % of its pieces, and makes up zeros for them"),
            Behaviour::Lying => "lying: it answers with other bytes".to_owned(),
            Behaviour::Offline => format!("offline: it does not answer in {percent} % of all minutes"),
        }
    }

    /// Runs it.
    pub(crate) fn run(self) -> CommandResult {
        let ppm = self.lost_percent.saturating_mul(10_000);
        let mode = match self.mode {
            Behaviour::Honest => Mode::Honest,
            Behaviour::Lazy => Mode::Lazy { lost_ppm: ppm, seed: 1 },
            Behaviour::Lying => Mode::LyingBytes,
            Behaviour::Offline => Mode::Offline {
                silent_ppm: ppm,
                seed: 1,
            },
        };
        let mut provider = Provider::open(LunarParams::embedded(), &self.dir, mode, service::rng()?)?;
        let must_end = Arc::new(AtomicBool::new(false));
        for signal in [SIGTERM, SIGINT] {
            signal_hook::flag::register(signal, Arc::clone(&must_end))?;
        }
        let (id, dir) = (hex::encode(provider.id()), self.dir.display());
        print(&format!(
            "node id  {id}\n folder  {dir}: identity.key, owner.key, holdings.json, shards\n   mode  {}\n\
             tracker  {}\n   stop  Ctrl-C, or kill -TERM {}\n",
            self.words(),
            self.to,
            std::process::id()
        ))?;
        let objects = Objects {
            count: self.objects.into(),
            bytes: self.bytes as usize,
        };
        provider.run(self.to, objects, &|| must_end.load(Ordering::Relaxed), &tell)?;
        print("ended\n")?;
        Ok(Exit::Good)
    }
}

/// What happens goes to standard output, requests only to the log.
fn tell(news: News<'_>) {
    let line = match news {
        News::Connected(tracker) => format!("connected to tracker {}", hex::encode(tracker)),
        News::Registered(manifest) => format!("registered an object, manifest {}", hex::encode(manifest)),
        News::Holds(shards, epoch) => {
            format!("{shards} shards are in the tracker's books, audited from epoch {epoch} on")
        }
        News::Served(kind, Ok(())) => return tracing::info!(%kind, "answered"),
        News::Served(kind, Err(why)) => return tracing::warn!(%kind, why, "not answered"),
        News::Took(manifest, shard) => format!(
            "keeps shard {shard} of manifest {} after a repair",
            hex::encode(manifest)
        ),
        News::NotHeld(manifest, shard, why) => {
            format!(
                "shard {shard} of manifest {} is not audited here: {why}",
                hex::encode(manifest)
            )
        }
        News::Lost(error, wait) => format!("the session ended: {error}; again in {wait:?}"),
    };
    // A closed terminal is no reason to stop serving.
    let _ = print(&format!("{line}\n"));
}

const HELP_AFTER: &str = "\
A trial of an hour in a minute: give the tracker short epochs, and watch what becomes of a provider that cheats.
  printf '[audit]\\nepoch_s = 20\\nban_notice_s = 20\\nsuspension_s = 60\\n' > trial.toml
  perigee tracker run --config trial.toml --dir trial
  perigee tracker provider --dir honest
  perigee tracker provider --dir lazy --mode lazy --lost-percent 30
  curl http://127.0.0.1:7471/v1/audits                standings, outcomes, ids of evidence
  curl http://127.0.0.1:7471/v1/audits/ID             the evidence: what was asked, what was answered, which rule it breaks
It signs its contracts with the key of the trial network's authority, which is part of this program.

Exit status:
  0  it was told to stop
  2  it cannot start, or the tracker does not accept its objects";
