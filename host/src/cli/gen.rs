//! `perigee gen`: writes a generated chain and the list of its planted faults.
//! A thin hand on `perigee::generate`.
//! Never overwrites a file before the new one is complete.

use std::path::PathBuf;

use clap::Args;
use perigee::{
    chain::profile::Profile,
    generate::{self, sidecar_path, write_stream},
};

use super::{CommandResult, Exit, print, profile, progress};

/// Options of `perigee gen`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// The chain; it must be one that this machine can mine
    #[arg(long, value_parser = profile)]
    profile: &'static Profile,
    /// Transactions besides coinbases
    #[arg(long, value_name = "N")]
    count: u64,
    /// Equal seeds give equal files
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Planted faults a transaction, 0 to 1; each is a faulty sibling of a good block
    #[arg(long, value_name = "RATE", default_value_t = 0.0, value_parser = parse_rate)]
    bad: f64,
    /// The file to write, as blk*.dat; FILE.faults.jsonl names the faults
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Transactions a block at most
    #[arg(long, value_name = "N", default_value_t = 200)]
    block_transactions: u32,
    /// Ballast of every transaction in bytes: large files with few signatures
    #[arg(long, value_name = "N", default_value_t = 0)]
    payload_bytes: u32,
    /// Blocks without transactions before the first spend; some rules are in force only later
    #[arg(long, value_name = "N")]
    empty_blocks: Option<u32>,
}

impl Options {
    pub(crate) fn run(self) -> CommandResult {
        let Some(params) = self.profile.utxo() else {
            return Err(format!("profile {} has no generator", self.profile.name).into());
        };
        let usual = generate::Options::new(params, self.count, self.seed);
        let options = generate::Options {
            block_transactions: self.block_transactions,
            payload_bytes: self.payload_bytes,
            empty_blocks: self.empty_blocks.unwrap_or(usual.empty_blocks),
            ..usual.with_fault_rate(self.bad)
        };
        let bar = progress(self.count, "transactions");
        let summary = write_stream(options, &self.out, |object| bar.inc(object.transactions))?;
        bar.finish_and_clear();
        print(&format!(
            "{}: {} blocks to height {}, {} transactions, {} faults, {} bytes\n{}: what is wrong and where\n",
            self.out.display(),
            summary.objects,
            summary.height,
            summary.transactions,
            summary.faults,
            summary.bytes,
            sidecar_path(&self.out).display(),
        ))?;
        Ok(Exit::Good)
    }
}

fn parse_rate(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(rate) if (0.0..=1.0).contains(&rate) => Ok(rate),
        _ => Err("expected a number from 0 to 1".into()),
    }
}

const HELP_AFTER: &str = "\
Each fault stands in a sibling of a good block, so that nothing else is rejected because of it. The sidecar's first
line says how to make the file again; every other line names an object, the rule and the index that must be reported.

Examples:
  perigee gen --profile litecoin-regtest --count 1000 --seed 7 --bad 0.01 --out chain.dat
  perigee gen --profile litecoin-regtest --count 20000 --payload-bytes 100000 --out large.dat     2 GB, few signatures
  perigee verify --profile litecoin-regtest chain.dat";
