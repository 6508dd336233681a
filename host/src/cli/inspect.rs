//! `perigee inspect`: what a file holds, object by object, and a summary.
//! Reads through the same ingest as `verify` and decodes with the same decoders.
//! Never judges: a block that breaks a rule is listed like any other.

use std::{
    collections::{BTreeMap, HashSet},
    io::{self, BufWriter, Write},
    path::PathBuf,
};

use clap::Args;
use perigee::{
    chain::{
        bitcoin::BITCOIN,
        profile::Profile,
        utxo::{Block, Header, display_hash, form, params::Params, script::bip34_height, sha256d},
    },
    config::Config,
    ingest::{Ingest, IngestError, Kind, ObjectRef},
    pipeline::run::framing,
};
use serde_json::{Value, json};

use super::{CommandResult, Exit, complain, profile, table};

/// Options of `perigee inspect`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// The profile [default: the one whose framing fits the file; for standard input bitcoin]
    #[arg(long, value_name = "NAME", value_parser = profile)]
    profile: Option<&'static Profile>,
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
    pub(crate) fn run(self) -> CommandResult {
        let (params, ingest) = self.open();
        let mut out = BufWriter::new(io::stdout().lock());
        let mut total = Total::default();
        let mut readable = true;
        let mut listed = 0u64;
        let mut unread = HashSet::new();
        self.begin(&mut out, params)?;
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
            let seen = Seen::new(object, bytes);
            total.add(&seen, ingest.format(object).map_or("?", |format| format.name()));
            if let Some(message) = seen.error.clone().filter(|_| !object.framed) {
                let file = ingest.file_name(object).to_owned();
                complain(&IngestError::Undecodable { file, message });
                readable = false;
            }
            if listed < self.limit {
                self.line(&mut out, listed, ingest.file_name(object), object, &seen)?;
                listed += 1;
            }
        }
        self.end(&mut out, &total)?;
        out.flush()?;
        for error in &ingest.errors {
            complain(error);
            readable = false;
        }
        Ok(if readable { Exit::Good } else { Exit::Unreadable })
    }

    /// Opens the input by the profile asked for, else by the one that has least to say against it.
    fn open(&self) -> (&'static Params, Ingest) {
        let config = Config::default();
        let open = |params: &'static Params| (params, Ingest::open(&self.inputs, &framing(params), &config));
        let asked = self.profile.and_then(Profile::utxo);
        let mut best = open(asked.unwrap_or(&BITCOIN));
        // Standard input can be read only once.
        let fixed = asked.is_some() || self.inputs.iter().any(|input| input.as_os_str() == "-");
        for params in Profile::all().iter().filter_map(Profile::utxo) {
            if fixed || best.1.errors.is_empty() {
                break;
            }
            let other = open(params);
            if other.1.errors.len() < best.1.errors.len() {
                best = other;
            }
        }
        best
    }

    fn begin(&self, out: &mut impl Write, params: &Params) -> io::Result<()> {
        if self.json {
            return write!(out, "{{\"profile\":{},\"objects\":[", json!(params.name));
        }
        writeln!(
            out,
            "{:>10}  {:>8}  {:64}  {:>8}  {:>6}  {:20}  {:8}  inputs",
            "offset", "bytes", "object", "height", "txs", "time", "bits"
        )
    }

    fn line(&self, out: &mut impl Write, number: u64, file: &str, object: &ObjectRef, seen: &Seen) -> io::Result<()> {
        if self.json {
            let comma = if number == 0 { "" } else { "," };
            let mut value = seen.json();
            value["file"] = file.into();
            value["offset"] = object.offset.into();
            return write!(out, "{comma}\n{value}");
        }
        let (time, bits) = seen.header.map_or_else(Default::default, |header| {
            (utc(header.time), format!("{:08x}", header.bits))
        });
        let height = seen.height.map_or_else(|| "-".to_owned(), |height| height.to_string());
        let what = match &seen.error {
            Some(error) => format!("does not decode: {error}"),
            None => form::list(&seen.forms),
        };
        writeln!(
            out,
            "{:>10}  {:>8}  {:64}  {height:>8}  {:>6}  {time:20}  {bits:8}  {what}",
            object.offset, seen.bytes, seen.id, seen.transactions
        )
    }

    fn end(&self, out: &mut impl Write, total: &Total) -> io::Result<()> {
        if self.json {
            return writeln!(out, "\n],\"summary\":{}}}", total.json());
        }
        if total.kinds.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", total.table().trim_fmt())
    }
}

/// What there is to say about one object.
#[derive(Default)]
struct Seen {
    id: String,
    kind: &'static str,
    bytes: usize,
    header: Option<Header>,
    height: Option<u32>,
    transactions: usize,
    outputs: usize,
    forms: BTreeMap<&'static str, u64>,
    error: Option<String>,
}

impl Seen {
    fn new(object: &ObjectRef, bytes: Vec<u8>) -> Self {
        let head = bytes.get(..Header::BYTES);
        let mut seen = Self {
            id: display_hash(&sha256d(head.unwrap_or(&bytes))),
            kind: object.kind.name(),
            bytes: bytes.len(),
            header: head.and_then(|head| Header::decode(head).ok()),
            ..Self::default()
        };
        if object.kind == Kind::Block {
            match Block::decode(bytes.into()) {
                Ok(block) => seen.look_at(&block),
                Err(error) => seen.error = Some(error.to_string()),
            }
        }
        seen
    }

    fn look_at(&mut self, block: &Block) {
        // A height is written from version 2 on (BIP34); before, the script starts with anything.
        let coinbase = block.transactions.first().and_then(|coinbase| coinbase.input(0));
        if block.header.version >= 2 {
            self.height = coinbase.and_then(|input| bip34_height(input.script_sig));
        }
        self.transactions = block.transactions.len();
        for transaction in &block.transactions {
            self.outputs += transaction.output_count();
            for index in 0..transaction.input_count() {
                *self.forms.entry(form::of(transaction, index)).or_default() += 1;
            }
        }
    }

    fn json(&self) -> Value {
        json!({
            "object": self.id,
            "kind": self.kind,
            "bytes": self.bytes,
            "height": self.height,
            "time": self.header.map(|header| header.time),
            "bits": self.header.map(|header| format!("{:08x}", header.bits)),
            "version": self.header.map(|header| header.version),
            "transactions": self.transactions,
            "outputs": self.outputs,
            "inputs": self.forms,
            "error": self.error,
        })
    }
}

/// Sums over all objects.
#[derive(Default)]
struct Total {
    formats: BTreeMap<&'static str, u64>,
    kinds: BTreeMap<&'static str, u64>,
    forms: BTreeMap<&'static str, u64>,
    bytes: u64,
    transactions: u64,
    outputs: u64,
    undecodable: u64,
    heights: Option<(u32, u32)>,
    times: Option<(u32, u32)>,
}

impl Total {
    fn add(&mut self, seen: &Seen, format: &'static str) {
        *self.formats.entry(format).or_default() += 1;
        *self.kinds.entry(seen.kind).or_default() += 1;
        for (form, count) in &seen.forms {
            *self.forms.entry(form).or_default() += count;
        }
        self.bytes += seen.bytes as u64;
        self.transactions += seen.transactions as u64;
        self.outputs += seen.outputs as u64;
        self.undecodable += u64::from(seen.error.is_some());
        widen(&mut self.heights, seen.height);
        widen(&mut self.times, seen.header.map(|header| header.time));
    }

    fn json(&self) -> Value {
        json!({
            "formats": self.formats,
            "objects": self.kinds.values().sum::<u64>(),
            "kinds": self.kinds,
            "bytes": self.bytes,
            "undecodable": self.undecodable,
            "heights": self.heights.map(|(low, high)| [low, high]),
            "times": self.times.map(|(low, high)| [low, high]),
            "transactions": self.transactions,
            "outputs": self.outputs,
            "inputs": self.forms,
        })
    }

    fn table(&self) -> comfy_table::Table {
        let mut out = table(&["summary", ""]);
        let mut row = |name: &str, value: String| {
            out.add_row([name, &value]);
        };
        row("formats", form::list(&self.formats));
        row("objects", form::list(&self.kinds));
        row("bytes", self.bytes.to_string());
        row("undecodable", self.undecodable.to_string());
        let span = |text: &dyn Fn(u32) -> String, ends: Option<(u32, u32)>| {
            ends.map_or_else(
                || "-".to_owned(),
                |(low, high)| format!("{} to {}", text(low), text(high)),
            )
        };
        row("heights", span(&|height| height.to_string(), self.heights));
        row("times", span(&utc, self.times));
        row("transactions", self.transactions.to_string());
        row("outputs", self.outputs.to_string());
        for (form, count) in &self.forms {
            row(&format!("inputs: {form}"), count.to_string());
        }
        out
    }
}

fn widen(range: &mut Option<(u32, u32)>, value: Option<u32>) {
    if let Some(value) = value {
        let (low, high) = range.unwrap_or((value, value));
        *range = Some((low.min(value), high.max(value)));
    }
}

/// A Unix time as people write it (days to date by the 400-year cycle of the calendar, which starts in March).
fn utc(time: u32) -> String {
    let (days, seconds) = (u64::from(time) / 86_400 + 719_468, time % 86_400);
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + u64::from(month <= 2);
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{date:02}T{hour:02}:{minute:02}:{second:02}Z")
}

const HELP_AFTER: &str = "\
Reads raw blocks, blk*.dat, hex lines, .h80 header streams, JSON fixtures and bzip2 of any of these. Heights are those
that blocks themselves carry (BIP34); kinds of inputs are told from the spend alone.

Examples:
  perigee inspect blk00000.dat
  perigee inspect --limit 0 chain.dat                  the summary only
  perigee inspect --json chain.dat | jq '.summary'";

#[cfg(test)]
mod tests {
    use super::utc;

    #[test]
    fn times_are_dates() {
        // The epoch, both sides of a leap day, the end of a century year that has one, and the last 32-bit second.
        for (time, date) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_317_972_665, "2011-10-07T07:31:05Z"),
            (u32::MAX, "2106-02-07T06:28:15Z"),
        ] {
            assert_eq!(utc(time), date);
        }
    }
}
