//! `perigee inspect`: what a file holds, object by object, and a summary.
//! Reads through the same ingest as `verify` and decodes with the same decoders; how an object of a family is shown stands
//! in the file of the family. Never judges: a block that breaks a rule is listed like any other.

use std::{
    collections::HashSet,
    io::{self, BufWriter, Write},
    path::PathBuf,
};

use clap::Args;
use perigee::{
    chain::profile::{Family, Profile},
    config::Config,
    ingest::{Ingest, IngestError, Links, ObjectRef},
    pipeline::{
        run::RunError,
        stream::{are_records, framing},
    },
};
use serde_json::json;

use super::{CommandResult, Exit, complain, parameters::Parameters, profile};
use seen::{Column, Seen, Total, utc};

mod records;
mod seen;
mod shreds;
mod spacechain;
mod tendermint;
mod utxo;

/// Options of `perigee inspect`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// The profile [default: the one whose framing and genesis block fit the file; for standard input bitcoin or the chain
    /// of its genesis block]
    #[arg(long, value_name = "NAME", value_parser = profile)]
    profile: Option<&'static Profile>,
    #[command(flatten)]
    params: Parameters,
    /// Print one JSON object instead of lines and a table
    #[arg(long)]
    json: bool,
    /// List the first N objects only; the summary counts all
    #[arg(long, value_name = "N", default_value_t = u64::MAX, hide_default_value = true)]
    limit: u64,
    /// Files, directories, or - for standard input
    #[arg(required = true, value_name = "FILE|DIR|-")]
    inputs: Vec<PathBuf>,
}

impl Options {
    pub(crate) fn run(mut self) -> CommandResult {
        match self.profile {
            Some(profile) => self.profile = Some(self.params.apply(profile)?),
            None if self.params.is_given() => return Err("--params needs --profile".into()),
            None => {}
        }
        let (profile, ingest) = self.open();
        let view = View::of(profile, &ingest)?;
        let mut out = BufWriter::new(io::stdout().lock());
        let mut total = Total::default();
        let mut readable = true;
        let mut listed = 0u64;
        let mut unread = HashSet::new();
        self.begin(&mut out, profile, &view)?;
        for object in &ingest.objects {
            let bytes = match ingest.read(object) {
                Ok(bytes) => bytes,
                Err(error) => {
                    // Once a file: what is behind the place is not there either.
                    if unread.insert(object.source) {
                        complain(&error);
                    }
                    readable = false;
                    continue;
                }
            };
            let seen = (view.look)(profile, object, bytes);
            total.add(&seen, ingest.format(object).map_or("?", |format| format.name()));
            if let Some(message) = seen.error.clone().filter(|_| !object.framed) {
                let file = ingest.file_name(object).to_owned();
                complain(&IngestError::Undecodable { file, message });
                readable = false;
            }
            if listed < self.limit {
                self.line(&mut out, listed, &view, ingest.file_name(object), object, &seen)?;
                listed += 1;
            }
        }
        self.end(&mut out, &view, &total)?;
        out.flush()?;
        for error in &ingest.errors {
            complain(error);
            readable = false;
        }
        Ok(if readable { Exit::Good } else { Exit::Unreadable })
    }

    /// Opens the input by the profile asked for, else by the one that has least to say against it: errors first, then files
    /// that could be anything.
    fn open(&self) -> (&'static Profile, Ingest) {
        let config = Config::default();
        let open = |profile: &'static Profile| (profile, Ingest::open(&self.inputs, &framing(profile), &config));
        let doubts = |ingest: &Ingest| {
            let unframed = ingest.objects.iter().filter(|object| !object.framed).count();
            (ingest.errors.len(), unframed)
        };
        let all = Profile::all();
        let mut best = open(self.profile.unwrap_or(&all[0]));
        // Standard input can be read only once.
        let fixed = self.profile.is_some() || self.inputs.iter().any(|input| input.as_os_str() == "-");
        for profile in all.iter().skip(1) {
            if fixed || doubts(&best.1) == (0, 0) {
                break;
            }
            let other = open(profile);
            if doubts(&other.1) < doubts(&best.1) {
                best = other;
            }
        }
        if self.profile.is_none() {
            best.0 = by_genesis(&best.1)
                .filter(|_| best.0.utxo().is_some())
                .unwrap_or(best.0);
        }
        best
    }

    fn begin(&self, out: &mut impl Write, profile: &Profile, view: &View) -> io::Result<()> {
        if self.json {
            return write!(out, "{{\"profile\":{},\"objects\":[", json!(profile.name));
        }
        write!(
            out,
            "{:>10}  {:>8}  {:64}  {:>8}  {:20}  ",
            "offset", "bytes", "object", "height", "time"
        )?;
        for column in view.columns {
            write!(out, "{:>width$}  ", column.name, width = column.width)?;
        }
        writeln!(out, "{}", view.rest)
    }

    fn line(
        &self,
        out: &mut impl Write,
        number: u64,
        view: &View,
        file: &str,
        object: &ObjectRef,
        seen: &Seen,
    ) -> io::Result<()> {
        if self.json {
            let comma = if number == 0 { "" } else { "," };
            let mut value = seen.json();
            value["file"] = file.into();
            value["offset"] = object.offset.into();
            return write!(out, "{comma}\n{value}");
        }
        let height = seen.height.map_or_else(|| "-".to_owned(), |height| height.to_string());
        let time = seen.time.map_or_else(|| "-".to_owned(), utc);
        write!(
            out,
            "{:>10}  {:>8}  {:64}  {height:>8}  {time:20}  ",
            object.offset, seen.bytes, seen.id
        )?;
        for (index, column) in view.columns.iter().enumerate() {
            let cell = seen.cells.get(index).map_or("-", String::as_str);
            write!(out, "{cell:>width$}  ", width = column.width)?;
        }
        match &seen.error {
            Some(error) => writeln!(out, "does not decode: {error}"),
            None => writeln!(out, "{}", seen.rest),
        }
    }

    fn end(&self, out: &mut impl Write, view: &View, total: &Total) -> io::Result<()> {
        if self.json {
            return writeln!(out, "\n],\"summary\":{}}}", total.json(view));
        }
        if total.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", total.table(view).trim_fmt())
    }
}

/// The chain of the Bitcoin family whose genesis block is here or is the parent of a block here. Such chains may share
/// their magic, and headers have none.
fn by_genesis(ingest: &Ingest) -> Option<&'static Profile> {
    let known: Vec<_> = Profile::all()
        .iter()
        .filter_map(|profile| Some((profile, profile.utxo()?.genesis_id())))
        .collect();
    let is_start = |links: &Links, id: &[u8; 32]| links.id == *id || links.prev == *id;
    let mut links = ingest.objects.iter().filter_map(|object| object.links);
    links.find_map(|links| {
        let found = known.iter().find(|(_, id)| is_start(&links, id));
        found.map(|(profile, _)| *profile)
    })
}

/// How the objects of a family are shown.
pub(crate) struct View {
    /// Columns between the time and the rest of a line.
    columns: &'static [Column],
    /// Heading of the rest of a line.
    rest: &'static str,
    /// Names of the sums in the summary, in their order.
    sums: &'static [&'static str],
    /// Name of the counts by kind in the summary, such as `inputs`; empty where there are none.
    kinds: &'static str,
    /// Looks at an object.
    look: fn(&Profile, &ObjectRef, Vec<u8>) -> Seen,
}

impl View {
    /// That of the objects of this input.
    fn of(profile: &Profile, ingest: &Ingest) -> Result<Self, RunError> {
        Ok(match profile.family {
            Family::Spacechain(_, Some(_)) if are_records(ingest)? => records::VIEW,
            Family::Spacechain(..) => spacechain::VIEW,
            Family::Tendermint(_) => tendermint::VIEW,
            Family::Shreds(_) => shreds::VIEW,
            Family::Lunarx(_) | Family::Itc(_) => records::VIEW,
            Family::Utxo(params) if params.merged_mining.is_some() => utxo::MERGED,
            Family::Utxo(params) if params.knows_rings() => utxo::RINGS,
            _ => utxo::VIEW,
        })
    }
}

const HELP_AFTER: &str = "\
Reads raw blocks, blk*.dat, hex lines, .h80 header streams, JSON fixtures, records and bzip2 of any of these. Heights are \
those that blocks themselves carry (BIP34); kinds of inputs are told from the spend alone.

Examples:
  perigee inspect blk00000.dat
  perigee inspect --limit 0 chain.dat                  the summary only
  perigee inspect --json chain.dat | jq '.summary'";
