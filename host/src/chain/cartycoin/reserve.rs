//! Reserve proofs: a deposit on another chain, shown by its headers and a branch, and the voucher that is minted for it here.
//! Objects of kind 1 of a stream of CartyCoin, judged one after another against the set of deposits that were used.
//! Never trusts the other chain's rules: only the work that its headers show, from an anchor on.
//!
//! The record, chosen here since the paper names such proofs and gives no form. All numbers are little-endian:
//!
//! ```text
//! version u8 = 2 | chain u8 | headers u16 | headers * 80 bytes | header u16 | deposit length u32 | deposit | output u32
//! | leaf u32 | nodes u8 | nodes * 32 bytes | amount u64 | script length u16 | script
//! ```
//!
//! The deposit is a transaction without witness in the block of header number `header`, from 0 on, at place `leaf` of its
//! tree; that header and those behind it are its confirmations. Its output pays
//! the reserve; another of its outputs is `OP_RETURN` and a push of the 32 bytes SHA-256("cartycoin voucher" || script), so
//! that whoever deposits says who gets the voucher. `amount` and `script` are the voucher. Version 1 had the deposit in the
//! first header's block always, and no field for it; it is not read any more.

use std::collections::HashSet;

use crate::chain::utxo::merkle::merkle_node;
use crate::chain::utxo::params::Params;
use crate::chain::utxo::target::Target;
use crate::chain::utxo::{DecodeError, Hash32, Header, OutPoint, Reader, Transaction, display_hash, sha256, sha256d};
use crate::verdict::{Finding, Missing, Rule, RuleId, Verdict};

/// The rules in their order.
pub const RULES: [Rule; 7] = [
    rule(
        1,
        "the bytes decode as one record within the limits, of a chain that counts; the deposit has no witness",
        "here",
    ),
    rule(
        2,
        "headers follow each other from a known one, at work of at least the floor, and meet their bits",
        "pow.cpp CheckProofOfWork; RFC 7914",
    ),
    rule(3, "there are enough headers from the deposit's block on", "BIP37; here"),
    rule(
        4,
        "the deposit is in the tree of the header that the record names, and is not of 64 bytes",
        "consensus/merkle.cpp; CVE-2017-12842",
    ),
    rule(5, "the output is there and pays the reserve", "here"),
    rule(
        6,
        "the voucher has the amount of the output, and the recipient that the deposit commits to",
        "here",
    ),
    rule(7, "no voucher was minted for the output before", "here"),
];

/// The limits of records, and the chains that count.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ReserveParams {
    /// Least headers, at least 1.
    pub depth_blocks: u16,
    /// Most headers.
    pub headers_max: u16,
    /// Most nodes of a branch.
    pub branch_nodes_max: u8,
    /// Most bytes of a deposit.
    pub deposit_bytes_max: u32,
    /// Most bytes of a recipient's script.
    pub script_bytes_max: u16,
    /// The chains.
    pub chains: Vec<ReserveChain>,
}

impl ReserveParams {
    /// The numbers for people, by the rules that they are for.
    #[must_use]
    pub fn constants(&self) -> Vec<(&'static str, String)> {
        let chain = |chain: &ReserveChain| {
            let (number, name, bits) = (chain.number, chain.params.name, chain.bits_max);
            let (anchor, script) = (display_hash(&chain.anchor), hex::encode(&chain.script));
            format!("{number} {name}, bits of at most {bits:08x}, from {anchor}, to {script}")
        };
        let chains: Vec<_> = self.chains.iter().map(chain).collect();
        let limits = format!(
            "at most {} headers, {} nodes, {} bytes of deposit, {} bytes of script",
            self.headers_max, self.branch_nodes_max, self.deposit_bytes_max, self.script_bytes_max
        );
        vec![
            ("reserve proofs (V1)", limits),
            ("reserve chains (V2, V5)", chains.join("; ")),
            ("reserve depth (V3)", format!("{} blocks", self.depth_blocks)),
        ]
    }
}

/// A chain on which deposits count.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ReserveChain {
    /// Its number in records.
    pub number: u8,
    /// Its constants; of them the proof-of-work function, the easiest target and the money range count.
    pub params: &'static Params,
    /// Compact form of the easiest target that counts.
    pub bits_max: u32,
    /// Id of the header from which proofs start, in wire order.
    pub anchor: Hash32,
    /// What a deposit pays.
    pub script: Vec<u8>,
}

/// What reserve proofs leave behind: deposits that were used, headers from which the next proofs may start, and the ids of
/// the proofs themselves, by which a later run knows them again.
#[derive(Clone, Debug, Default)]
pub struct ReserveSet {
    used: HashSet<(u8, OutPoint)>,
    anchors: HashSet<(u8, Hash32)>,
    accepted: HashSet<Hash32>,
}

impl ReserveSet {
    /// Before the first proof.
    #[must_use]
    pub fn new(params: &ReserveParams) -> Self {
        let anchors = params.chains.iter().map(|chain| (chain.number, chain.anchor));
        Self {
            anchors: anchors.collect(),
            ..Self::default()
        }
    }

    /// Whether this very record was accepted.
    #[must_use]
    pub fn has_accepted(&self, record: &[u8]) -> bool {
        self.accepted.contains(&sha256d(record))
    }

    /// Everything in it as keys for a store, ascending: `0 | chain | outpoint` of a deposit, `1 | chain | id` of a header,
    /// `2 | id` of a record that was accepted.
    pub fn keys(&self) -> impl Iterator<Item = Vec<u8>> + use<> {
        let used = self
            .used
            .iter()
            .map(|(chain, outpoint)| [&[USED, *chain][..], &outpoint.txid, &outpoint.index.to_be_bytes()].concat());
        let anchors = self
            .anchors
            .iter()
            .map(|(chain, id)| [&[ANCHOR, *chain][..], id].concat());
        let accepted = self.accepted.iter().map(|id| [&[ACCEPTED][..], id].concat());
        let mut keys: Vec<_> = used.chain(anchors).chain(accepted).collect();
        keys.sort_unstable();
        keys.into_iter()
    }

    /// Takes a key back in; false where it is none.
    pub fn insert_key(&mut self, key: &[u8]) -> bool {
        match key {
            [USED, chain, rest @ ..] => {
                let parts = rest.split_first_chunk::<32>();
                let outpoint = parts.and_then(|(txid, index)| {
                    let index = u32::from_be_bytes(index.try_into().ok()?);
                    Some(OutPoint { txid: *txid, index })
                });
                outpoint.is_some_and(|outpoint| {
                    self.used.insert((*chain, outpoint));
                    true
                })
            }
            [ANCHOR, chain, id @ ..] => id.try_into().is_ok_and(|id: Hash32| {
                self.anchors.insert((*chain, id));
                true
            }),
            [ACCEPTED, id @ ..] => id.try_into().is_ok_and(|id: Hash32| {
                self.accepted.insert(id);
                true
            }),
            _ => false,
        }
    }
}

/// First byte of the key of a deposit that was used.
const USED: u8 = 0;
/// First byte of the key of a header from which proofs may start.
const ANCHOR: u8 = 1;
/// First byte of the key of a record that was accepted.
const ACCEPTED: u8 = 2;

/// The id of a record as people read it.
#[must_use]
pub fn display_id(record: &[u8]) -> String {
    display_hash(&sha256d(record))
}

/// The commitment to a recipient's script in a deposit.
#[must_use]
pub fn recipient_commitment(script: &[u8]) -> Hash32 {
    sha256(&[RECIPIENT_TAG, script].concat())
}

/// Judges a record. Accepted, its deposit is used and the last of its headers that is buried as deep as is asked for is an
/// anchor; in every other case `set` stays as it is.
pub fn judge(record: &[u8], params: &ReserveParams, set: &mut ReserveSet) -> Verdict {
    let proof = match Proof::decode(record, params) {
        Ok(proof) => proof,
        Err(error) => return Finding::whole(V1, error.to_string()).into(),
    };
    if let Err(finding) = proof.check(params, set) {
        return finding.into();
    }
    let number = proof.chain.number;
    let first = proof.headers.first().copied().unwrap_or_default();
    if !set.anchors.contains(&(number, first.prev)) {
        return Verdict::defer(Missing::Parent(display_hash(&first.prev)));
    }
    set.used.insert((number, proof.outpoint()));
    let mut buried = proof
        .headers
        .iter()
        .rev()
        .skip(usize::from(params.depth_blocks).saturating_sub(1));
    if let Some(buried) = buried.next() {
        set.anchors.insert((number, buried.id()));
    }
    set.accepted.insert(sha256d(record));
    Verdict::ACCEPT
}

/// A decoded record.
#[derive(Debug)]
pub struct Proof<'a> {
    /// The chain of the deposit.
    pub chain: &'a ReserveChain,
    /// Headers of that chain, as the record has them.
    pub headers: Vec<Header>,
    /// Number of the header whose block has the deposit, from 0; there need not be such a header.
    pub header: u16,
    /// The deposit, without witness.
    pub deposit: Transaction,
    /// Its output that pays the reserve.
    pub output: u32,
    /// Its place among the leaves of the tree.
    pub leaf: u32,
    /// The siblings from the leaf to the root.
    pub branch: Vec<Hash32>,
    /// What the voucher is worth, in the smallest unit of the chain.
    pub amount: u64,
    /// The script that gets the voucher.
    pub script: &'a [u8],
}

impl<'a> Proof<'a> {
    /// Reads a record.
    ///
    /// # Errors
    /// The first field that is not as it must be, or beyond its limit.
    pub fn decode(record: &'a [u8], params: &'a ReserveParams) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(record);
        let version = reader.u8("record version")?;
        if version != VERSION {
            return Err(DecodeError::new(0, "record version", VERSION, version));
        }
        let number = reader.u8("chain")?;
        let Some(chain) = params.chains.iter().find(|chain| chain.number == number) else {
            return Err(DecodeError::new(1, "chain", "one of the parameters", number));
        };
        let offset = reader.offset();
        let count = reader.u16("header count")?.into();
        let count = at_most(offset, "header count", params.headers_max.into(), count)?;
        let mut headers = Vec::with_capacity(count);
        for _ in 0..count {
            headers.push(Header::read(&mut reader)?);
        }
        let header = reader.u16("deposit's header")?;
        let most = usize::try_from(params.deposit_bytes_max).unwrap_or(usize::MAX);
        let offset = reader.offset();
        let len = reader.u32("deposit length")?;
        let len = at_most(
            offset,
            "deposit length",
            most,
            usize::try_from(len).unwrap_or(usize::MAX),
        )?;
        let offset = reader.offset();
        let deposit = Transaction::decode(reader.take(len, "deposit")?.into()).map_err(|error| {
            DecodeError::new(offset.saturating_add(error.offset), "deposit", "a transaction", &error)
        })?;
        if deposit.has_witness() {
            return Err(DecodeError::new(
                offset,
                "deposit",
                "a transaction without witness",
                "one with",
            ));
        }
        let output = reader.u32("deposit output")?;
        let leaf = reader.u32("leaf")?;
        let offset = reader.offset();
        let nodes = reader.u8("branch nodes")?.into();
        let nodes = at_most(offset, "branch nodes", params.branch_nodes_max.into(), nodes)?;
        let mut branch = Vec::with_capacity(nodes);
        for _ in 0..nodes {
            branch.push(reader.array("branch node")?);
        }
        let amount = reader.u64("voucher amount")?;
        let offset = reader.offset();
        let len = reader.u16("recipient script length")?.into();
        let len = at_most(offset, "recipient script length", params.script_bytes_max.into(), len)?;
        let script = reader.take(len, "recipient script")?;
        reader.finish("reserve proof")?;
        Ok(Self {
            chain,
            headers,
            header,
            deposit,
            output,
            leaf,
            branch,
            amount,
            script,
        })
    }

    /// V2 to V7, but for the anchor.
    fn check(&self, params: &ReserveParams, set: &ReserveSet) -> Result<(), Finding> {
        self.check_headers()?;
        let depth = usize::from(params.depth_blocks);
        let count = self.headers.len().saturating_sub(self.header.into());
        if count < depth {
            let message = format!(
                "expected at least {depth} headers from the deposit's block on, that of header {}, got {count}",
                self.header
            );
            return Err(Finding::whole(V3, message));
        }
        self.check_branch()?;
        let output = self.deposit.output(usize::try_from(self.output).unwrap_or(usize::MAX));
        let Some(output) = output.filter(|output| output.script_pubkey == self.chain.script) else {
            let message = format!("output {}: expected one that pays the reserve, got none", self.output);
            return Err(Finding::whole(V5, message));
        };
        if u64::try_from(output.value) != Ok(self.amount) || output.value > self.chain.params.max_money {
            let message = format!(
                "voucher: expected the amount {} of the deposit, got {}",
                output.value, self.amount
            );
            return Err(Finding::whole(V6, message));
        }
        let commitment = recipient_commitment(self.script);
        let committed = [&[OP_RETURN, 32][..], &commitment].concat();
        if !self.deposit.outputs().any(|output| output.script_pubkey == committed) {
            let message = format!(
                "voucher: expected a commitment to its recipient, {}, got none",
                hex::encode(commitment)
            );
            return Err(Finding::whole(V6, message));
        }
        if set.used.contains(&(self.chain.number, self.outpoint())) {
            let message = format!(
                "deposit {}: expected one without a voucher, got one with",
                self.outpoint()
            );
            return Err(Finding::whole(V7, message));
        }
        Ok(())
    }

    fn check_headers(&self) -> Result<(), Finding> {
        let params = self.chain.params;
        // The parameters' own floor; where it is no target, the chain's.
        let floor =
            Target::new(self.chain.bits_max, params.pow_limit).map_or(params.pow_limit, |target| target.value());
        let mut parent: Option<Hash32> = None;
        for (index, header) in (0u64..).zip(&self.headers) {
            let v2 = |message: String| Err(Finding::at(V2, index, format!("header {index}: {message}")));
            if let Some(parent) = parent.filter(|parent| *parent != header.prev) {
                let (expected, got) = (display_hash(&parent), display_hash(&header.prev));
                return v2(format!("expected the parent {expected}, got {got}"));
            }
            let target = match Target::new(header.bits, floor) {
                Ok(target) => target,
                Err(error) => return v2(error.to_string()),
            };
            let work = params.pow_hash(header);
            if !target.is_met_by(&work) {
                let (expected, got) = (target.value(), display_hash(&work));
                return v2(format!("proof of work: expected at most {expected}, got {got}"));
            }
            parent = Some(header.id());
        }
        Ok(())
    }

    fn check_branch(&self) -> Result<(), Finding> {
        if self.deposit.base_size() == NODE_BYTES {
            let message =
                format!("deposit: expected other than {NODE_BYTES} bytes, got a size that a node of the tree has");
            return Err(Finding::whole(V4, message));
        }
        let mut node = self.deposit.txid();
        let mut place = self.leaf;
        for sibling in &self.branch {
            node = match place & 1 {
                0 => merkle_node(&node, sibling),
                _ => merkle_node(sibling, &node),
            };
            place >>= 1;
        }
        let header = self.headers.get(usize::from(self.header));
        let root = header.map_or([0; 32], |header| header.merkle_root);
        // A leaf beyond the tree would be another name for one in it.
        if node == root && place == 0 {
            return Ok(());
        }
        let (expected, got) = (display_hash(&root), display_hash(&node));
        let message = format!(
            "branch of leaf {}: expected the root {expected} of header {}, got {got}",
            self.leaf, self.header
        );
        Err(Finding::whole(V4, message))
    }

    /// The output that pays the reserve.
    #[must_use]
    pub fn outpoint(&self) -> OutPoint {
        OutPoint {
            txid: self.deposit.txid(),
            index: self.output,
        }
    }
}

fn at_most(offset: usize, field: &'static str, most: usize, got: usize) -> Result<usize, DecodeError> {
    if got <= most {
        return Ok(got);
    }
    Err(DecodeError::new(offset, field, format!("at most {most}"), got))
}

const fn rule(number: u8, summary: &'static str, source: &'static str) -> Rule {
    Rule {
        id: RuleId::new('V', number),
        summary,
        source,
    }
}

const V1: RuleId = RuleId::new('V', 1);
const V2: RuleId = RuleId::new('V', 2);
const V3: RuleId = RuleId::new('V', 3);
const V4: RuleId = RuleId::new('V', 4);
const V5: RuleId = RuleId::new('V', 5);
const V6: RuleId = RuleId::new('V', 6);
const V7: RuleId = RuleId::new('V', 7);
/// The version that is written, and the only one that is read.
pub const VERSION: u8 = 2;
const RECIPIENT_TAG: &[u8] = b"cartycoin voucher";
const OP_RETURN: u8 = 0x6a;
/// Two hashes: a transaction of this size could pass for a node of a tree, and a node for a transaction.
const NODE_BYTES: usize = 64;
