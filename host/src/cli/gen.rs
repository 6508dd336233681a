//! `perigee gen`: writes a generated chain or stream and the list of its planted faults.
//! A thin hand on `perigee::generate`.
//! Never overwrites a file before the new one is complete.

use std::path::PathBuf;

use clap::Args;
use perigee::{
    chain::{
        profile::{Family, Profile},
        utxo::params::Params,
    },
    generate::{
        self, StreamOptions, Summary,
        lunarx::large::LargeObject,
        sidecar_path,
        spacechain::payload,
        traffic::{Traffic, TrafficOptions},
        write_objects, write_profile, write_stream,
    },
};

use super::{CommandResult, Exit, parameters::Parameters, print, profile, progress};

/// Options of `perigee gen`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// The chain; it must be one that this machine can mine
    #[arg(long, value_parser = profile)]
    profile: &'static Profile,
    #[command(flatten)]
    params: Parameters,
    /// Transactions besides coinbases; of a profile without transactions its objects
    #[arg(long, value_name = "N")]
    count: u64,
    /// Equal seeds give equal files
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Planted faults a transaction, 0 to 1, each in a faulty sibling of a good block; else faults an object
    #[arg(long, value_name = "RATE", default_value_t = 0.0, value_parser = parse_rate)]
    bad: f64,
    /// The file to write, as blk*.dat or whatever the profile's files are; FILE.faults.jsonl names the faults
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Transactions a block at most [default: 200]
    #[arg(long, value_name = "N")]
    block_transactions: Option<u32>,
    /// Ballast of every transaction in bytes: large files with few signatures [default: 0]
    #[arg(long, value_name = "N")]
    payload_bytes: Option<u32>,
    /// Blocks without transactions before the first spend; some rules are in force only later
    #[arg(long, value_name = "N")]
    empty_blocks: Option<u32>,
    /// Good reserve proofs a hundred blocks with transactions, where the chain has them; 0 for none, faulty ones included
    /// [default: 50]
    #[arg(long, value_name = "N")]
    proofs_percent: Option<u32>,
    /// Heavy traffic instead: a set of so many coins, then full blocks of payments of two inputs and two outputs
    #[arg(long, value_name = "N", conflicts_with_all = ["bad", "block_transactions", "payload_bytes", "empty_blocks", "proofs_percent"])]
    coins: Option<u64>,
    /// Of `lunarx`: one object of so many bytes in stripes of 10 + 4 shards instead, without faults
    #[arg(long, value_name = "BYTES", conflicts_with = "bad")]
    object_bytes: Option<u64>,
    /// Of `spacechain`: records of the payload instead of blocks
    #[arg(long, conflicts_with = "object_bytes")]
    payload: bool,
}

impl Options {
    pub(crate) fn run(mut self) -> CommandResult {
        self.profile = self.params.apply(self.profile)?;
        if let Some(bytes) = self.object_bytes {
            return self.large(bytes);
        }
        let has_payload = matches!(self.profile.family, Family::Spacechain(_, Some(_)));
        if self.payload && !has_payload {
            return Err(format!("profile {} takes no --payload", self.profile.name).into());
        }
        match self.profile.utxo() {
            Some(params) => self.blocks(params),
            None => self.stream(),
        }
    }

    fn blocks(&self, params: &'static Params) -> CommandResult {
        if self.proofs_percent.is_some() && params.reserve.is_none() {
            return Err(format!("profile {} takes no --proofs-percent", self.profile.name).into());
        }
        if let Some(coins) = self.coins {
            return self.traffic(params, coins);
        }
        let usual = generate::Options::new(params, self.count, self.seed);
        let options = generate::Options {
            block_transactions: self.block_transactions.unwrap_or(usual.block_transactions),
            payload_bytes: self.payload_bytes.unwrap_or(usual.payload_bytes),
            empty_blocks: self.empty_blocks.unwrap_or(usual.empty_blocks),
            proofs_percent: self.proofs_percent.unwrap_or(usual.proofs_percent),
            ..usual.with_fault_rate(self.bad)
        };
        let bar = progress(self.count, "transactions");
        let summary = write_stream(options, &self.out, |object| bar.inc(object.transactions))?;
        bar.finish_and_clear();
        let what = format!(
            "{} to height {}, {} transactions",
            objects(&summary),
            summary.height,
            summary.transactions
        );
        self.tell(&what, &summary)
    }

    fn traffic(&self, params: &'static Params, coins: u64) -> CommandResult {
        let traffic = Traffic::new(TrafficOptions {
            params,
            coins,
            transactions: self.count,
            seed: self.seed,
        })?;
        let bar = progress(self.count, "transactions");
        let summary = write_objects(traffic, &self.out, |object| bar.inc(object.transactions))?;
        bar.finish_and_clear();
        let what = format!(
            "{} blocks, {} payments over {coins} coins",
            summary.objects, summary.transactions
        );
        self.tell(&what, &summary)
    }

    fn stream(&self) -> CommandResult {
        for (option, given) in [
            ("--block-transactions", self.block_transactions),
            ("--payload-bytes", self.payload_bytes),
            ("--empty-blocks", self.empty_blocks),
            ("--proofs-percent", self.proofs_percent),
            ("--coins", self.coins.map(|_| 0)),
        ] {
            if given.is_some() {
                return Err(format!("profile {} takes no {option}", self.profile.name).into());
            }
        }
        let options = StreamOptions::new(self.count, self.seed, self.bad);
        let bar = progress(self.count, "objects");
        let summary = match self.payload {
            true => payload::write(self.profile, options, &self.out, |_| bar.inc(1))?,
            false => write_profile(self.profile, options, &self.out, |_| bar.inc(1))?,
        };
        bar.finish_and_clear();
        self.tell(&format!("{} objects", summary.objects), &summary)?;
        if self.profile.takes_leader() {
            let leader = generate::shreds::leader(self.seed).verifying_key();
            print(&format!("verify with --leader {}\n", hex::encode(leader.to_bytes())))?;
        }
        Ok(Exit::Good)
    }

    fn large(&self, bytes: u64) -> CommandResult {
        if !matches!(self.profile.family, Family::Lunarx(_)) {
            return Err(format!("profile {} takes no --object-bytes", self.profile.name).into());
        }
        let object = LargeObject::new(bytes, self.seed)?;
        let bar = progress(object.objects(), "records");
        let summary = write_objects(object, &self.out, |_| bar.inc(1))?;
        bar.finish_and_clear();
        self.tell(
            &format!("one object of {bytes} bytes, {} records", summary.objects),
            &summary,
        )
    }

    fn tell(&self, what: &str, summary: &Summary) -> CommandResult {
        print(&format!(
            "{}: {what}, {} faults, {} bytes\n{}: what is wrong and where\n",
            self.out.display(),
            summary.faults,
            summary.bytes,
            sidecar_path(&self.out).display(),
        ))?;
        Ok(Exit::Good)
    }
}

/// Blocks, and records beside them.
fn objects(summary: &Summary) -> String {
    let blocks = summary.objects - summary.records;
    match summary.records {
        0 => format!("{blocks} blocks"),
        records => format!("{blocks} blocks and {records} reserve proofs"),
    }
}

fn parse_rate(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(rate) if (0.0..=1.0).contains(&rate) => Ok(rate),
        _ => Err("expected a number from 0 to 1".into()),
    }
}

const HELP_AFTER: &str = "\
Each fault of a chain stands in a sibling of a good block, so that nothing else is rejected because of it. The \
sidecar's first line says how to make the file again; every other line names an object, the rule and the index that \
must be reported.

Examples:
  perigee gen --profile litecoin-regtest --count 1000 --seed 7 --bad 0.01 --out chain.dat
                                       a chain with about ten faults
  perigee verify --profile litecoin-regtest chain.dat
  perigee gen --profile litecoin-regtest --count 20000 --payload-bytes 100000 --out large.dat
                                       2 GB with few signatures
  perigee gen --profile cartycoin-regtest --count 1000000 --coins 1000000 --out traffic.pgs
                                       a million payments over a million coins
  perigee gen --profile shreds --count 100 --bad 0.1 --out shreds.bin
                                       sets of shreds, and the key to verify them with
  perigee gen --profile spacechain --payload --count 3000 --bad 0.05 --out payload.pgs
                                       uploads, buses, both ways of the radio link, bundles, headers, tickets, filters";
