//! Proofs of transactions (kind 6): a path from a transaction to the root in a certified header; rules V1 to V3.
//! What a device keeps instead of blocks: headers, checkpoints, and a path for each transaction that concerns it.
//! Never takes a node of the tree for a transaction.

use super::{ItcParams, headers, rule};
use crate::{
    chain::{
        records::{
            Hash,
            blob::Blob,
            docket::{Docket, known, require},
            hash,
            ledger::Ledger,
            record::{Court, Face, Reader, Record, short},
            value::Value as _,
        },
        utxo::hash::sha256d,
    },
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 6;

/// A proof: `u8 version = 1 | header id 32 | index u32 | count u16 | siblings 32 each, leaf side first | u32 length | transaction`. Bit i
/// of the index says whether the i-th sibling stands on the left.
pub struct Proof {
    /// The header.
    pub header: Hash,
    /// The transaction's place.
    pub index: u32,
    /// The root that the path leads to.
    pub root: Hash,
    transaction: Hash,
    nodes: u64,
    id: Hash,
}

/// The rules of proofs.
pub const RULES: &[Rule] = &[
    rule(
        'V',
        1,
        "form: at most 32 siblings, an index of as many bits, a transaction that is not 64 bytes",
        "own format; CVE-2017-12842",
    ),
    rule('V', 2, "the header is certified; else it waits", "paper, SPV"),
    rule(
        'V',
        3,
        "the path leads to its root of transactions",
        "paper, SPV; Nakamoto, section 8",
    ),
];

const fn v(number: u8) -> RuleId {
    RuleId::new('V', number)
}

/// Reads a proof.
///
/// # Errors
/// V1.
pub fn decode(object: Blob, _params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(Proof::read(&object)?))
}

impl Proof {
    /// Reads a proof, and follows its path.
    ///
    /// # Errors
    /// V1.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, v(1));
        from.version()?;
        let (header, index): (Hash, u32) = (from.get("header")?, from.get("index")?);
        let siblings: Vec<Hash> = from.get("siblings")?;
        let length: u32 = from.get("length")?;
        let transaction = from.bytes(usize::try_from(length).unwrap_or(usize::MAX), "transaction")?;
        if siblings.len() > SIBLINGS_MAX {
            let got = siblings.len();
            return Err(from.wrong(format!("{got} siblings, expected at most {SIBLINGS_MAX}")));
        }
        let bits = u32::try_from(siblings.len()).unwrap_or(u32::MAX);
        if index.checked_shr(bits).unwrap_or_default() != 0 {
            return Err(from.wrong(format!("index {index} of a path of {bits} siblings")));
        }
        if transaction.len() == NODE_BYTES {
            return Err(from.wrong("a transaction of 64 bytes, which may be a node of the tree"));
        }
        if transaction.is_empty() {
            return Err(from.wrong("no transaction"));
        }
        let leaf = sha256d(transaction);
        let root = (0u32..).zip(&siblings).fold(leaf, |node, (level, sibling)| {
            let is_right = index.checked_shr(level).unwrap_or_default() & 1 == 1;
            let (left, right) = if is_right { (sibling, &node) } else { (&node, sibling) };
            sha256d(&(*left, *right).to_bytes())
        });
        from.end()?;
        Ok(Self {
            header,
            index,
            root,
            transaction: leaf,
            nodes: siblings.len() as u64,
            id: hash(&[object]),
        })
    }
}

impl Record<ItcParams> for Proof {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            words: format!(
                "transaction {} under header {}",
                short(&self.transaction),
                short(&self.header)
            ),
            ..Face::default()
        }
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        let certified = headers::certified(court.ledger, &self.header);
        docket.rule(v(2), || {
            known(certified, || {
                Missing::Context(format!("certified header {}", hex::encode(self.header)))
            })
            .map(drop)
        });
        docket.count_hashes(self.nodes);
        docket.rule(v(3), || match certified {
            None => Ok(()),
            Some(certified) => require(self.root == certified.body.tx_root, || {
                let (got, expected) = (hex::encode(self.root), hex::encode(certified.body.tx_root));
                format!("the path leads to {got}, the header's root is {expected}")
            }),
        });
    }

    /// A proof changes nothing.
    fn apply(&self, _ledger: &mut Ledger) {}
}

/// As many as an index has bits.
const SIBLINGS_MAX: usize = 32;
const NODE_BYTES: usize = 64;
