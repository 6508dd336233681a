//! What a generated chain is to be like, and which chains can be generated at all.
//! Made from the command line or by a test; checked once, before the first block.
//! Never mines: whether a chain can be is told from its easiest target.

use super::GenerateError;
use crate::chain::{profile::Profile, utxo::params::Params};

/// What to generate.
#[derive(Clone, Debug)]
pub struct Options {
    /// The chain; it must be one that can be mined.
    pub params: &'static Params,
    /// Transactions besides coinbases.
    pub transactions: u64,
    /// Equal seeds give equal bytes.
    pub seed: u64,
    /// Planted faults.
    pub faults: u64,
    /// Transactions of a block at most.
    pub block_transactions: u32,
    /// Ballast of every transaction in bytes, for large files with few signatures.
    pub payload_bytes: u32,
    /// Blocks without transactions before the first spend.
    pub empty_blocks: u32,
    /// So many objects are held back to be handed out in a changed order; 0 keeps the order of the chain.
    pub reorder_objects: usize,
    /// Good reserve proofs a hundred blocks with transactions, where the chain has such records; 0 for none, faulty ones
    /// included.
    pub proofs_percent: u32,
}

impl Options {
    /// The usual chain: enough empty blocks that every rule is in force, small blocks, a slightly changed order.
    pub fn new(params: &'static Params, transactions: u64, seed: u64) -> Self {
        Self {
            params,
            transactions,
            seed,
            faults: 0,
            block_transactions: 200,
            payload_bytes: 0,
            empty_blocks: EMPTY_BLOCKS,
            reorder_objects: 4,
            proofs_percent: 50,
        }
    }

    /// Plants `rate` faults a transaction, rounded up.
    #[must_use]
    pub fn with_fault_rate(mut self, rate: f64) -> Self {
        // A rate is a number people type; the product is far below 2^53.
        self.faults = (self.transactions as f64 * rate.clamp(0.0, 1.0)).ceil() as u64;
        self
    }
}

/// Refuses a chain whose difficulty is real.
pub(super) fn check_minable(params: &Params) -> Result<(), GenerateError> {
    if !is_minable(params) {
        let can = Profile::all()
            .iter()
            .filter(|profile| profile.utxo().is_some_and(is_minable));
        return Err(GenerateError::NotMinable {
            profile: params.name,
            got: 256 - params.pow_limit.bits(),
            can: can.map(|profile| profile.name).collect::<Vec<_>>().join(", "),
        });
    }
    Ok(())
}

/// Refuses options outside their ranges.
pub(super) fn check(options: &Options) -> Result<(), GenerateError> {
    let params = options.params;
    check_minable(params)?;
    let range = |option, got: u64, least: u64, most: u64| match (least..=most).contains(&got) {
        true => Ok(()),
        false => Err(GenerateError::Option {
            option,
            expected: format!("{least} to {most}"),
            got,
        }),
    };
    let maturity = u64::from(params.maturity_of(1));
    range("empty blocks", options.empty_blocks.into(), maturity, 1_000_000)?;
    range("block transactions", options.block_transactions.into(), 1, 10_000)?;
    range("reserve proofs", options.proofs_percent.into(), 0, 10_000)?;
    range("payload bytes", options.payload_bytes.into(), 0, PAYLOAD_BYTES_MAX)?;
    range("faults", options.faults, 0, options.transactions)
}

/// Whether a few hashes find a block: the target never leaves a limit of one leading zero bit or so. Regtests alone have
/// such a limit, and where they retarget at all it is to the same bits.
pub(super) fn is_minable(params: &Params) -> bool {
    params.pow_limit.bits() >= 248
}

/// On regtest every soft fork up to the height in the coinbase is in force from block 500 on.
const EMPTY_BLOCKS: u32 = 500;
/// Ballast of one transaction at most: several still fit into a block.
const PAYLOAD_BYTES_MAX: u64 = 200_000;
