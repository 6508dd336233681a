//! Generated reserve proofs of CartyCoin: deposits on a chain that can be mined here and the vouchers for them, some at fault.
//! Beside the blocks of a generated chain, in an order of their own, by dice of their own: no good block depends on them.
//! Never starts a proof behind a header that only a faulty one shows.

use super::{
    GenerateError, Object,
    dice::Dice,
    draft::{VERSION, merkle_root, mine},
    faults::{FaultKind, Planted, proof},
    options::is_minable,
};
use crate::{
    chain::{
        cartycoin::reserve::{self, ReserveChain, ReserveParams, recipient_commitment},
        utxo::{
            Hash32, Header, InputParts, OutPoint, TransactionBuilder, merkle::merkle_node, script::opcode, sha256d,
        },
    },
    pipeline::records::RESERVE_KIND,
};

/// What is wrong with a faulty proof.
#[derive(Clone, Copy, Debug)]
pub(super) enum Amiss {
    Bytes(fn(&mut Vec<u8>)),
    /// In the parts; the value is the index of the finding.
    Draft(fn(&mut Draft, &mut Dice) -> Option<u64>),
    /// A number that is no chain's.
    Chain,
    /// The last proof once more, changed: the deposit was used.
    Again(fn(&mut Draft)),
}

/// The kinds.
pub(super) const KINDS: &[FaultKind] = &[
    proof(
        7,
        "deposit-used-by-its-other-recipient",
        Amiss::Again(|draft| draft.script = draft.other.clone()),
    ),
    proof(
        4,
        "deposit-in-another-header",
        Amiss::Draft(|draft, _| {
            // There is a header more than are asked for behind the deposit's.
            draft.header = draft.header.checked_sub(1).unwrap_or(1);
            None
        }),
    ),
    proof(
        2,
        "header-unlinked",
        Amiss::Draft(|draft, dice| {
            let at = 1 + dice.below(draft.headers.len() - 1);
            draft.headers[at].prev[0] ^= 1;
            Some(at as u64)
        }),
    ),
    proof(
        3,
        "headers-too-few",
        Amiss::Draft(|draft, _| {
            draft.headers.truncate(usize::from(draft.header) + draft.depth - 1);
            None
        }),
    ),
    proof(
        6,
        "voucher-of-another-amount",
        Amiss::Draft(|draft, dice| {
            draft.amount = if dice.once_in(2) {
                draft.amount + 1
            } else {
                draft.amount - 1
            };
            None
        }),
    ),
    proof(
        1,
        "record-cut",
        Amiss::Bytes(|bytes| {
            bytes.pop();
        }),
    ),
    proof(
        5,
        "output-pays-another",
        Amiss::Draft(|draft, dice| {
            let others: Vec<_> = (0..3).filter(|output| *output != draft.output).collect();
            draft.output = others[dice.below(others.len())];
            None
        }),
    ),
    proof(
        4,
        "branch-flipped",
        Amiss::Draft(|draft, dice| {
            match draft.branch.first_mut() {
                Some(node) => node[dice.below(32)] ^= 1,
                // A tree of the deposit alone has no branch.
                None => draft.branch.push(dice.array()),
            }
            None
        }),
    ),
    proof(
        2,
        "header-target-missed",
        Amiss::Draft(|draft, _| {
            let chain = draft.chain;
            let last = draft.headers.len() - 1;
            mine(chain.params, &mut draft.headers[last], false);
            Some(last as u64)
        }),
    ),
    proof(
        7,
        "deposit-used-deeper",
        Amiss::Again(|draft| {
            let last = draft.headers.last().copied().unwrap_or_default();
            let mut next = Header {
                prev: last.id(),
                merkle_root: sha256d(&last.encode()),
                ..last
            };
            mine(draft.chain.params, &mut next, true);
            draft.headers.push(next);
        }),
    ),
    proof(
        6,
        "voucher-of-another-recipient",
        Amiss::Draft(|draft, dice| {
            let at = draft.script.len() - 1 - dice.below(8);
            draft.script[at] ^= 1;
            None
        }),
    ),
    proof(1, "chain-unknown", Amiss::Chain),
    proof(
        4,
        "leaf-beyond-the-tree",
        Amiss::Draft(|draft, _| {
            draft.leaf |= 1 << draft.branch.len();
            None
        }),
    ),
    proof(
        2,
        "header-too-easy",
        Amiss::Draft(|draft, dice| {
            let at = dice.below(draft.headers.len());
            // Canonical, and above any limit.
            draft.headers[at].bits = 0x2100_ffff;
            Some(at as u64)
        }),
    ),
    proof(
        3,
        "deposit-behind-the-headers",
        Amiss::Draft(|draft, _| {
            draft.header = draft.headers.len() as u16;
            None
        }),
    ),
    proof(
        1,
        "version-unknown",
        Amiss::Draft(|draft, _| {
            draft.version -= 1;
            None
        }),
    ),
    proof(
        5,
        "output-not-there",
        Amiss::Draft(|draft, _| {
            draft.output = 3;
            None
        }),
    ),
    proof(
        4,
        "deposit-like-a-node",
        Amiss::Draft(|draft, dice| {
            // One input of 41 bytes and one output of 13, with version, counts and lock time.
            let deposit = deposit(dice, vec![(1, vec![opcode::ZERO; 4])]).ok()?;
            draft.put(deposit, dice);
            None
        }),
    ),
    proof(1, "byte-behind-the-record", Amiss::Bytes(|bytes| bytes.push(0))),
];

/// Makes proofs, each behind a header that an earlier one has made an anchor, or the first anchor.
#[derive(Debug)]
pub(super) struct Proofs {
    params: &'static ReserveParams,
    chain: &'static ReserveChain,
    dice: Dice,
    /// The last headers from which proofs may start, with their times.
    anchors: Vec<(Hash32, u32)>,
    /// The last good proof.
    last: Option<Draft>,
}

impl Proofs {
    /// Proofs by these parameters; `None` where no chain of them can be mined here, or the limits leave no room.
    pub(super) fn new(params: &'static ReserveParams, seed: u64) -> Option<Self> {
        let has_room = usize::from(params.headers_max) >= usize::from(params.depth_blocks) + HEADERS_MORE_MAX
            && params.deposit_bytes_max >= DEPOSIT_BYTES_MAX
            && params.branch_nodes_max >= BRANCH_NODES_MAX
            && usize::from(params.script_bytes_max) >= SCRIPT_BYTES_MAX;
        let is_easy =
            |chain: &&ReserveChain| is_minable(chain.params) && chain.bits_max == chain.params.pow_limit_bits();
        let chain = params.chains.iter().find(is_easy).filter(|_| has_room)?;
        Some(Self {
            params,
            chain,
            dice: Dice::new(seed, "reserve proofs"),
            anchors: vec![(chain.anchor, chain.params.genesis.time)],
            last: None,
        })
    }

    /// A good proof, as an object beside the block of this height.
    pub(super) fn good(&mut self, height: u32) -> Result<Object, GenerateError> {
        let draft = self.draft()?;
        let bytes = record(&draft.encode());
        // The last header that is buried as deep as is asked for.
        let anchor = draft.headers[draft.headers.len() - draft.depth];
        self.anchors.push((anchor.id(), anchor.time));
        if self.anchors.len() > ANCHORS_MAX {
            self.anchors.remove(self.dice.below(ANCHORS_MAX / 2));
        }
        self.last = Some(draft);
        Ok(Object {
            id: sha256d(&bytes[1..]),
            bytes,
            is_record: true,
            height,
            transactions: 0,
            fault: None,
        })
    }

    /// A faulty proof; `None` where there is nothing yet that it could repeat.
    pub(super) fn faulty(&mut self, amiss: Amiss, height: u32) -> Result<Option<Planted>, GenerateError> {
        let mut draft = match amiss {
            Amiss::Again(_) => match self.last.take() {
                Some(last) => last,
                None => return Ok(None),
            },
            _ => self.draft()?,
        };
        let mut index = None;
        match amiss {
            Amiss::Draft(spoil) => index = spoil(&mut draft, &mut self.dice),
            Amiss::Again(spoil) => spoil(&mut draft),
            Amiss::Chain => {
                let is_free = |number: &u8| self.params.chains.iter().all(|chain| chain.number != *number);
                draft.number = (0..=u8::MAX).find(is_free).unwrap_or_default();
            }
            Amiss::Bytes(_) => {}
        }
        let mut body = draft.encode();
        if let Amiss::Bytes(spoil) = amiss {
            spoil(&mut body);
        }
        Ok(Some(Planted {
            id: sha256d(&body),
            bytes: record(&body),
            height,
            time: 0,
            index,
        }))
    }

    /// Heads or tails.
    pub(super) fn toss(&mut self) -> bool {
        self.dice.once_in(2)
    }

    /// The parts of a good proof, with one header more than are asked for at least.
    fn draft(&mut self) -> Result<Draft, GenerateError> {
        let dice = &mut self.dice;
        let depth = usize::from(self.params.depth_blocks);
        let (prev, mut time) = self.anchors[dice.below(self.anchors.len())];
        let header = dice.below(HEADERS_MORE_MAX / 2);
        let count = header + depth + 1 + dice.below(HEADERS_MORE_MAX / 2);
        let mut headers = Vec::with_capacity(count);
        for _ in 0..count {
            time = time.saturating_add(1 + dice.below(300) as u32);
            headers.push(Header {
                version: VERSION,
                prev,
                merkle_root: dice.array(),
                time,
                bits: self.chain.bits_max,
                nonce: 0,
            });
        }
        let amount = 1 + dice.below(1_000_000_000) as u64;
        let scripts = [dice.bytes(SCRIPT_BYTES_MAX), dice.bytes(SCRIPT_BYTES_MAX / 2)];
        let mut outputs: Vec<_> = scripts.iter().map(|script| (0, commitment(script))).collect();
        let output = dice.below(outputs.len() + 1);
        outputs.insert(output, (amount as i64, self.chain.script.clone()));
        let deposit = deposit(dice, outputs)?;
        let [script, other] = scripts;
        let mut draft = Draft {
            version: reserve::VERSION,
            number: self.chain.number,
            chain: self.chain,
            depth,
            headers,
            header: header as u16,
            deposit: Vec::new(),
            output: output as u32,
            leaf: 0,
            branch: Vec::new(),
            amount,
            script,
            other,
        };
        draft.put(deposit, dice);
        Ok(draft)
    }
}

/// A proof in parts.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    version: u8,
    number: u8,
    chain: &'static ReserveChain,
    /// Headers that are asked for from the deposit's on.
    depth: usize,
    headers: Vec<Header>,
    header: u16,
    deposit: Vec<u8>,
    output: u32,
    leaf: u32,
    branch: Vec<Hash32>,
    amount: u64,
    script: Vec<u8>,
    /// The other script that the deposit commits to.
    other: Vec<u8>,
}

impl Draft {
    /// Puts a deposit among other leaves into its header's tree, and mines the headers.
    fn put(&mut self, deposit: Vec<u8>, dice: &mut Dice) {
        let count = 1 + dice.below(1 << BRANCH_NODES_MAX);
        let mut leaves: Vec<Hash32> = (0..count).map(|_| dice.array()).collect();
        let leaf = dice.below(count);
        leaves[leaf] = sha256d(&deposit);
        self.leaf = leaf as u32;
        self.branch = branch(leaves.clone(), leaf);
        self.deposit = deposit;
        self.headers[usize::from(self.header)].merkle_root = merkle_root(leaves);
        let mut prev = self.headers[0].prev;
        for header in &mut self.headers {
            header.prev = prev;
            mine(self.chain.params, header, true);
            prev = header.id();
        }
    }

    fn encode(&self) -> Vec<u8> {
        let mut out = vec![self.version, self.number];
        // All lengths are far below their limits.
        out.extend_from_slice(&(self.headers.len() as u16).to_le_bytes());
        for header in &self.headers {
            out.extend_from_slice(&header.encode());
        }
        out.extend_from_slice(&self.header.to_le_bytes());
        out.extend_from_slice(&(self.deposit.len() as u32).to_le_bytes());
        out.extend_from_slice(&self.deposit);
        out.extend_from_slice(&self.output.to_le_bytes());
        out.extend_from_slice(&self.leaf.to_le_bytes());
        out.push(self.branch.len() as u8);
        out.extend_from_slice(self.branch.as_flattened());
        out.extend_from_slice(&self.amount.to_le_bytes());
        out.extend_from_slice(&(self.script.len() as u16).to_le_bytes());
        out.extend_from_slice(&self.script);
        out
    }
}

/// The siblings of a leaf from its level up; the last of an odd level is its own.
fn branch(mut level: Vec<Hash32>, mut at: usize) -> Vec<Hash32> {
    let mut siblings = Vec::new();
    while level.len() > 1 {
        siblings.push(*level.get(at ^ 1).unwrap_or(&level[at]));
        let pairs = level.chunks(2);
        level = pairs
            .map(|pair| merkle_node(&pair[0], pair.last().unwrap_or(&pair[0])))
            .collect();
        at /= 2;
    }
    siblings
}

/// A transaction of one input from anywhere, in bytes.
fn deposit(dice: &mut Dice, outputs: Vec<(i64, Vec<u8>)>) -> Result<Vec<u8>, GenerateError> {
    let input = InputParts {
        previous_output: OutPoint {
            txid: dice.array(),
            index: 0,
        },
        sequence: u32::MAX,
        ..InputParts::default()
    };
    let transaction = TransactionBuilder {
        version: 2,
        inputs: vec![input],
        outputs,
        lock_time: 0,
        rings: None,
    };
    Ok(transaction.build()?.bytes().to_vec())
}

fn commitment(script: &[u8]) -> Vec<u8> {
    [&[opcode::RETURN, 32][..], &recipient_commitment(script)].concat()
}

fn record(body: &[u8]) -> Vec<u8> {
    [&[RESERVE_KIND], body].concat()
}

/// Headers of a proof besides those that are asked for, half of them before the deposit's and half behind.
const HEADERS_MORE_MAX: usize = 8;
/// Nodes of a branch.
const BRANCH_NODES_MAX: u8 = 4;
/// Of a recipient's script, an unknown witness program.
const SCRIPT_BYTES_MAX: usize = 34;
/// More than a deposit of three outputs has, whatever the reserve's script is.
const DEPOSIT_BYTES_MAX: u32 = 10_000;
/// Headers that are remembered to start from; old ones are forgotten.
const ANCHORS_MAX: usize = 16;
