//! A block under construction: coinbase, commitment, roots and the search for a nonce.
//! Used for the blocks of the chain and, with one thing spoilt, for their faulty siblings.
//! Never checks itself against the rules: a generated file is what the rules are tested with.

use super::{GenerateError, merged::Merged};
use crate::chain::utxo::{
    Hash32, Header, OutPoint, Transaction, TransactionBuilder,
    block::encode_merged,
    params::Params,
    script::{bip34_push, opcode, put_push},
    sha256d,
    target::{Compact, U256},
    transaction::InputParts,
};

/// Where a block goes and what it starts from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Site {
    /// The constants of the chain.
    pub(super) params: &'static Params,
    /// Height of the block.
    pub(super) height: u32,
    /// Id of its parent.
    pub(super) prev: Hash32,
    /// Its time.
    pub(super) time: u32,
    /// Median time past of its parent.
    pub(super) median_time_past: u32,
}

/// What is to be wrong with a block beyond its parts. Nothing, by default.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Spoil {
    /// Flip a bit of the Merkle root.
    pub(super) root: bool,
    /// Flip a bit of the witness commitment.
    pub(super) commitment: bool,
    /// Leave the coinbase out.
    pub(super) no_coinbase: bool,
    /// Repeat the last transaction behind the computed root (CVE-2012-2459).
    pub(super) repeat_last: bool,
    /// Look for a nonce that misses the target.
    pub(super) miss_target: bool,
}

/// A block under construction.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// The header; root and nonce are found when the block is sealed.
    pub(super) header: Header,
    /// The coinbase; its last output is the commitment where it has one.
    pub(super) coinbase: TransactionBuilder,
    /// The transactions after the coinbase.
    pub(super) body: Vec<Transaction>,
    /// What makes the coinbase unique.
    pub(super) salt: u64,
    /// The parent whose proof of work counts, where the block is merged-mined.
    pub(super) merged: Option<Merged>,
    /// What is wrong.
    pub(super) spoil: Spoil,
}

/// A finished block.
#[derive(Clone, Debug)]
pub(super) struct Sealed {
    /// Its id.
    pub(super) id: Hash32,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
    /// Id of its coinbase.
    pub(super) coinbase_id: Hash32,
}

impl Draft {
    /// A block of these transactions that pays subsidy and `fees` to `script`; `salt` makes its coinbase unique.
    pub(super) fn new(site: &Site, body: Vec<Transaction>, fees: i64, script: Vec<u8>, salt: u64) -> Self {
        let mut script_sig = bip34_push(site.height);
        put_push(&mut script_sig, &salt.to_le_bytes());
        let mut input = InputParts {
            previous_output: OutPoint {
                txid: [0; 32],
                index: u32::MAX,
            },
            script_sig,
            sequence: u32::MAX,
            witness: Vec::new(),
        };
        let mut outputs = vec![(site.params.subsidy_at(site.height).saturating_add(fees), script)];
        if site.height >= site.params.activations.segwit {
            input.witness.push(vec![0; 32]);
            outputs.push((0, commitment_script(&[0; 32])));
        }
        let coinbase = TransactionBuilder {
            version: 2,
            inputs: vec![input],
            outputs,
            lock_time: 0,
            rings: None,
        };
        let header = Header {
            version: version(site),
            prev: site.prev,
            time: site.time,
            bits: site.params.genesis.bits,
            ..Header::default()
        };
        Self {
            header,
            coinbase,
            body,
            salt,
            merged: None,
            spoil: Spoil::default(),
        }
    }

    /// Commits, computes the root, mines and encodes.
    pub(super) fn seal(mut self, params: &Params) -> Result<Sealed, GenerateError> {
        self.commit();
        let coinbase = self.coinbase.build()?;
        let coinbase_id = coinbase.txid();
        let mut transactions = self.body;
        if !self.spoil.no_coinbase {
            transactions.insert(0, coinbase);
        }
        self.header.merkle_root = merkle_root(transactions.iter().map(Transaction::txid).collect());
        if self.spoil.root {
            self.header.merkle_root[0] ^= 1;
        }
        if self.spoil.repeat_last {
            transactions.extend(transactions.last().cloned());
        }
        let auxpow = match self.merged {
            Some(merged) => merged.seal(params, &mut self.header)?,
            None => {
                mine(params, &mut self.header, !self.spoil.miss_target);
                None
            }
        };
        Ok(Sealed {
            id: self.header.id(),
            bytes: encode_merged(&self.header, auxpow.as_ref(), &transactions),
            coinbase_id,
        })
    }

    /// Fills the commitment in, where the coinbase still has one (BIP141).
    fn commit(&mut self) {
        let Some((_, script)) = self.coinbase.outputs.last_mut() else {
            return;
        };
        if !script.starts_with(&COMMITMENT_PREFIX) {
            return;
        }
        // The coinbase counts as zero.
        let ids = std::iter::once([0; 32]).chain(self.body.iter().map(Transaction::wtxid));
        let mut committed = merkle_root(ids.collect()).to_vec();
        committed.extend_from_slice(&[0; 32]);
        let mut commitment = sha256d(&committed);
        if self.spoil.commitment {
            commitment[0] ^= 1;
        }
        *script = commitment_script(&commitment);
    }
}

/// The root of a Bitcoin Merkle tree; an odd level repeats its last node.
pub(super) fn merkle_root(mut level: Vec<Hash32>) -> Hash32 {
    while level.len() > 1 {
        level = level
            .chunks(2)
            .map(|pair| {
                let right = pair.get(1).unwrap_or(&pair[0]);
                sha256d(&[pair[0], *right].concat())
            })
            .collect();
    }
    level.first().copied().unwrap_or_default()
}

/// Finds the first nonce that meets, or misses, the target that the bits say.
pub(super) fn mine(params: &Params, header: &mut Header, meet: bool) {
    // Bits that are no target at all cannot be met; their block fails before its work is looked at.
    if Compact::decode(header.bits).value.is_zero() {
        return;
    }
    while meets(params, header.bits, header) != meet {
        header.nonce = header.nonce.wrapping_add(1);
    }
}

/// Whether the proof of work of a header meets these bits.
pub(super) fn meets(params: &Params, bits: u32, header: &Header) -> bool {
    let target = Compact::decode(bits).value.min(params.pow_limit);
    U256::from_le_bytes(&params.pow_hash(header)) <= target
}

/// The version of a sound block; one that is merged-mined has the bit for it besides.
fn version(site: &Site) -> i32 {
    match site.params.merged_mining {
        None => VERSION,
        Some(merged) if site.height < merged.from => 1,
        Some(merged) => merged.chain_id << 16 | BASE_VERSION,
    }
}

fn commitment_script(commitment: &Hash32) -> Vec<u8> {
    let mut script = COMMITMENT_PREFIX.to_vec();
    script.extend_from_slice(commitment);
    script
}

/// Version bits without a signal.
pub(super) const VERSION: i32 = 0x2000_0000;
/// Where the upper half is a chain id: the version of BIP65.
const BASE_VERSION: i32 = 4;
/// BIP141: a push of 36 bytes that starts with the tag.
const COMMITMENT_PREFIX: [u8; 6] = [opcode::RETURN, 0x24, 0xaa, 0x21, 0xa9, 0xed];
