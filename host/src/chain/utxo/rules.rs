//! The rules K1 to K17 of the Bitcoin family: their table, and the checks that need a block and its place only.
//! K1 is decoding, K2 to K6 live in `context`, K7 in the proof-of-work jobs, K13 to K16 in `connect`, K17 in spends.
//! Never looks at a coin and never runs a script.

use std::collections::HashSet;

use super::context::HeaderContext;
use super::hash::display_hash;
use super::merkle::{MerkleRoot, merkle_node, merkle_root};
use super::params::{
    BLOCK_SIGOPS_COST_MAX, BLOCK_WEIGHT_MAX, Bip16, LOCK_TIME_THRESHOLD, NEVER, Params, WITNESS_SCALE,
};
use super::ring::{RING_MEMBERS_MAX, RING_MEMBERS_MIN};
use super::script::{bip34_push, legacy_sigops};
use super::target::Target;
use super::{Block, Hash32, Header, ScriptFlags, Transaction, TxOut};
use crate::verdict::{Finding, Rule, RuleId};

/// The rules in their order. Files are those of Bitcoin Core; Litecoin Core has them under the same names.
pub const RULES: [Rule; 17] = [
    rule(
        1,
        "the bytes decode as one block and nothing is left over",
        "primitives/block.h; BIP144",
    ),
    rule(
        2,
        "the version is at least the floor of its height (2, 3, 4; Litecoin: version bits from SegWit on); with merged \
         mining its low byte is, and it names the chain",
        "validation.cpp ContextualCheckBlockHeader; BIP34, BIP66, BIP65, BIP9; dogecoin.cpp CheckAuxPowProofOfWork",
    ),
    rule(
        3,
        "the bits are canonical, positive, without overflow, and not easier than the limit",
        "pow.cpp CheckProofOfWork; arith_uint256.cpp SetCompact",
    ),
    rule(
        4,
        "the parent is known and was not rejected",
        "validation.cpp AcceptBlockHeader (prev-blk-not-found, bad-prevblk)",
    ),
    rule(
        5,
        "the bits are those that the retarget asks for",
        "pow.cpp GetNextWorkRequired; Litecoin's look-back over the full window; dogecoin.cpp \
         CalculateDogecoinNextWorkRequired",
    ),
    rule(
        6,
        "the time is later than the median of the last eleven and at most two hours ahead of the clock",
        "validation.cpp ContextualCheckBlockHeader (time-too-old, time-too-new); BIP113",
    ),
    rule(
        7,
        "the proof of work meets the target; with AuxPoW the parent's does, and the parent commits to this block alone",
        "pow.cpp CheckProofOfWork; scrypt: RFC 7914; auxpow.cpp CAuxPow::check",
    ),
    rule(
        8,
        "the first transaction is a coinbase and no other is",
        "validation.cpp CheckBlock (bad-cb-missing, bad-cb-multiple)",
    ),
    rule(
        9,
        "the Merkle root is that of the transactions and no pair of it is repeated",
        "consensus/merkle.cpp; CVE-2012-2459",
    ),
    rule(
        10,
        "witnesses are committed to by the coinbase, with a nonce of 32 bytes, or there are none",
        "validation.cpp CheckWitnessMalleation; BIP141",
    ),
    rule(
        11,
        "the coinbase script has 2 to 100 bytes and starts with the height",
        "consensus/tx_check.cpp (bad-cb-length); BIP34",
    ),
    rule(
        12,
        "transactions have inputs and outputs, fit, keep to the money range, and spend nothing twice or null",
        "consensus/tx_check.cpp CheckTransaction; CVE-2010-5139, CVE-2018-17144",
    ),
    rule(
        13,
        "weight is at most 4,000,000 and the cost of signature operations at most 80,000",
        "validation.cpp CheckBlock; consensus/tx_verify.cpp GetTransactionSigOpCost; BIP141",
    ),
    rule(
        14,
        "transactions are final: lock time, and relative lock times against the median time",
        "consensus/tx_verify.cpp IsFinalTx, SequenceLocks; BIP68, BIP113",
    ),
    rule(
        15,
        "inputs exist unspent, coinbases are mature, no output is overwritten, and inputs cover outputs",
        "consensus/tx_verify.cpp CheckTxInputs; BIP30",
    ),
    rule(
        16,
        "the coinbase pays at most subsidy and fees",
        "validation.cpp ConnectBlock (bad-cb-amount)",
    ),
    rule(
        17,
        "every input satisfies the script of the output it spends",
        "script/interpreter.cpp VerifyScript",
    ),
];

/// The rule behind those, on chains that know rings.
pub const RING_RULE: Rule = rule(
    18,
    "every ring input is valid: G0 keys, G1 members, G2 key image, G3 numbers, G4 image unspent, G5 signature",
    "CryptoNote v2.0 section 4.4; RFC 8032 section 5.1.3",
);

const fn rule(number: u8, summary: &'static str, source: &'static str) -> Rule {
    Rule {
        id: RuleId::k(number),
        summary,
        source,
    }
}

/// The place of a block, as the rules on its body need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockContext {
    /// The height, where known.
    pub height: Option<u32>,
    /// Which script rules are active. Without a height: those of the least height that the version allows.
    pub flags: ScriptFlags,
    /// Median time past of the parent, where known.
    pub median_time_past: Option<u32>,
    /// What lock times that are times are compared with, where known (BIP113).
    pub lock_time_cutoff: Option<u32>,
    /// The genesis block: its coins do not exist and its amounts are not judged.
    pub is_genesis: bool,
}

impl BlockContext {
    /// From what the header chain says.
    pub fn new(params: &Params, header: &Header, context: &HeaderContext) -> Self {
        let activations = &params.activations;
        let least = match params.base_version(header.version) {
            i32::MIN..=1 => 0,
            2 => activations.bip34,
            3 => activations.bip66,
            _ => activations.bip65,
        };
        let mut flags = activations.script_flags(context.height.unwrap_or(least), header.time);
        if context.height.is_none() && matches!(activations.bip16, Bip16::Height(_)) {
            flags.p2sh = params.base_version(header.version) >= 2;
        }
        let median_time_past = context.median_time_past;
        Self {
            height: context.height,
            flags,
            median_time_past,
            lock_time_cutoff: if flags.csv { median_time_past } else { Some(header.time) },
            is_genesis: context.is_genesis(),
        }
    }
}

/// K7: the proof-of-work hash of a header against its target.
pub fn check_proof_of_work(hash: &Hash32, target: &Target) -> Result<(), Finding> {
    if target.is_met_by(hash) {
        return Ok(());
    }
    Err(Finding::whole(
        RuleId::k(7),
        format!(
            "proof of work: expected at most {}, got {}",
            target.value(),
            display_hash(hash)
        ),
    ))
}

/// K8: a coinbase first, and none after it.
pub fn check_coinbase_place(block: &Block) -> Result<(), Finding> {
    let k8 = |index: usize, message: &str| Err(Finding::at(RuleId::k(8), index as u64, message));
    match block.transactions.first() {
        None => return k8(0, "transaction 0: expected a coinbase, got no transactions"),
        Some(first) if !first.is_coinbase() => return k8(0, "transaction 0: expected a coinbase, got another"),
        Some(_) => {}
    }
    match block.transactions.iter().skip(1).position(Transaction::is_coinbase) {
        Some(after_first) => {
            let index = after_first.saturating_add(1);
            k8(
                index,
                &format!("transaction {index}: expected no coinbase, got a second one"),
            )
        }
        None => Ok(()),
    }
}

/// The leaves of the tree that the header commits to.
pub fn transaction_leaves(block: &Block) -> Vec<Hash32> {
    block.transactions.iter().map(Transaction::txid).collect()
}

/// K9: the root of the transactions, computed by whatever engine, against the header.
pub fn check_merkle_root(header: &Header, computed: &MerkleRoot) -> Result<(), Finding> {
    check_root(&header.merkle_root, computed)
}

/// K9, for a header of any form that says this root.
pub fn check_root(said: &Hash32, computed: &MerkleRoot) -> Result<(), Finding> {
    let k9 = |message| Err(Finding::whole(RuleId::k(9), message));
    if computed.root != *said {
        let (expected, got) = (display_hash(said), display_hash(&computed.root));
        return k9(format!(
            "Merkle root: the header says {expected}, the transactions give {got}"
        ));
    }
    if computed.mutated {
        return k9("Merkle tree: the end of the transactions is repeated (CVE-2012-2459)".to_owned());
    }
    Ok(())
}

/// What K10 has to do for a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WitnessCheck {
    /// No commitment and no witness, or SegWit not active and no witness: nothing to hash.
    Nothing,
    /// Compare the root over the witness ids with this commitment.
    Commitment {
        /// The 32 bytes of the coinbase output.
        commitment: Hash32,
        /// The 32 bytes of the coinbase witness.
        nonce: Hash32,
    },
    /// Whether SegWit is active is not known, and the answer depends on it.
    Unknown,
}

/// K10, first half: what the coinbase commits to, and whether there is anything to commit to.
pub fn witness_check(params: &Params, block: &Block, context: &BlockContext) -> Result<WitnessCheck, Finding> {
    // Without a height a chain that has no SegWit at all is judged all the same.
    let height = context.height.or((params.activations.segwit == NEVER).then_some(0));
    let segwit = height.map(|height| height >= params.activations.segwit);
    witness_check_of(&block.transactions, segwit)
}

/// K10, first half, for the transactions of a block of any form; `segwit` says whether SegWit is active, where known.
pub fn witness_check_of(transactions: &[Transaction], segwit: Option<bool>) -> Result<WitnessCheck, Finding> {
    let coinbase = transactions.first();
    let commitment = coinbase.and_then(witness_commitment);
    let Some(segwit) = segwit else {
        let nothing = commitment.is_none() && !transactions.iter().any(Transaction::has_witness);
        return Ok(if nothing {
            WitnessCheck::Nothing
        } else {
            WitnessCheck::Unknown
        });
    };
    match commitment.filter(|_| segwit) {
        Some(commitment) => {
            let witness = coinbase.map(|coinbase| coinbase.witness(0));
            let nonce = witness
                .filter(|witness| witness.len() == 1)
                .and_then(|witness| witness.get(0));
            match nonce.map(Hash32::try_from) {
                Some(Ok(nonce)) => Ok(WitnessCheck::Commitment { commitment, nonce }),
                Some(Err(_)) | None => Err(Finding::whole(
                    RuleId::k(10),
                    format!(
                        "transaction 0: expected a witness of one item of 32 bytes, got {} items of {} bytes",
                        witness.map_or(0, |witness| witness.len()),
                        witness.map_or(0, |witness| witness.iter().map(<[u8]>::len).sum::<usize>()),
                    ),
                )),
            }
        }
        None => match transactions.iter().position(Transaction::has_witness) {
            Some(index) => Err(Finding::whole(
                RuleId::k(10),
                format!("transaction {index}: expected no witness without a commitment, got one"),
            )),
            None => Ok(WitnessCheck::Nothing),
        },
    }
}

/// The leaves of the tree of witness ids: the coinbase counts as zero.
pub fn witness_leaves(block: &Block) -> Vec<Hash32> {
    let others = block.transactions.iter().skip(1).map(Transaction::wtxid);
    std::iter::once([0; 32]).chain(others).collect()
}

/// K10, second half: the root of the witness ids, computed by whatever engine, against the commitment.
pub fn check_witness_root(root: &Hash32, commitment: &Hash32, nonce: &Hash32) -> Result<(), Finding> {
    let got = merkle_node(root, nonce);
    if got == *commitment {
        return Ok(());
    }
    Err(Finding::whole(
        RuleId::k(10),
        format!(
            "witness commitment: expected {}, the witnesses give {}",
            hex::encode(commitment),
            hex::encode(got)
        ),
    ))
}

/// The commitment in the last output of the right form (BIP141).
pub fn witness_commitment(coinbase: &Transaction) -> Option<Hash32> {
    coinbase.outputs().rev().find_map(|output: TxOut<'_>| {
        let rest = output.script_pubkey.strip_prefix(&COMMITMENT_HEAD)?;
        rest.first_chunk::<32>().copied()
    })
}

/// K11: the coinbase script's length and height. The flag says whether all of it could be decided.
pub fn check_coinbase_script(params: &Params, block: &Block, context: &BlockContext) -> Result<bool, Finding> {
    coinbase_script_is_good(&block.transactions, context.height, params.activations.bip34)
}

/// K11 for the transactions of a block of any form; the height stands in the coinbase from `bip34` on.
pub fn coinbase_script_is_good(transactions: &[Transaction], height: Option<u32>, bip34: u32) -> Result<bool, Finding> {
    let k11 = |message| Err(Finding::whole(RuleId::k(11), message));
    let script = transactions
        .first()
        .and_then(|coinbase| coinbase.input(0))
        .map_or(&[][..], |input| input.script_sig);
    if !(2..=100).contains(&script.len()) {
        return k11(format!(
            "transaction 0 input 0: expected a script of 2 to 100 bytes, got {}",
            script.len()
        ));
    }
    let Some(height) = height else {
        return Ok(false);
    };
    if height < bip34 {
        return Ok(true);
    }
    let expected = bip34_push(height);
    if !script.starts_with(&expected) {
        let got = script.get(..expected.len()).unwrap_or(script);
        return k11(format!(
            "transaction 0 input 0: expected height {height} as {}, got {}",
            hex::encode(&expected),
            hex::encode(got)
        ));
    }
    Ok(true)
}

/// K12: what every transaction must be on its own (`CheckTransaction`).
pub fn check_transactions(params: &Params, block: &Block) -> Result<(), Finding> {
    block
        .transactions
        .iter()
        .enumerate()
        .try_for_each(|(index, transaction)| {
            check_transaction(transaction, params.max_money, BLOCK_WEIGHT_MAX).map_err(|what| {
                let id = display_hash(&transaction.txid());
                Finding::at(
                    RuleId::k(12),
                    index as u64,
                    format!("transaction {index} ({id}): {what}"),
                )
            })
        })
}

/// What one transaction must be on its own; no amount or sum of outputs above `max_money`, and without witness at most
/// `weight_max`.
pub fn check_transaction(transaction: &Transaction, max_money: i64, weight_max: usize) -> Result<(), String> {
    if transaction.input_count() == 0 {
        return Err("expected inputs, got none".into());
    }
    if transaction.output_count() == 0 {
        return Err("expected outputs, got none".into());
    }
    let weight = transaction.base_size().saturating_mul(WITNESS_SCALE);
    if weight > weight_max {
        return Err(format!(
            "expected a weight of at most {weight_max} without witness, got {weight}"
        ));
    }
    check_rings(transaction, max_money)?;
    let max = max_money;
    let mut sum = 0i64;
    for (number, output) in transaction.outputs().enumerate() {
        if !(0..=max).contains(&output.value) {
            return Err(format!(
                "output {number}: expected an amount of 0 to {max}, got {}",
                output.value
            ));
        }
        sum = sum.saturating_add(output.value);
        if sum > max {
            return Err(format!("output {number}: expected a sum of at most {max}, got {sum}"));
        }
    }
    if let Some(number) = repeated_input(transaction) {
        return Err(format!(
            "input {number}: spends an output that an input before it spends"
        ));
    }
    if !transaction.is_coinbase()
        && let Some(number) = transaction.inputs().position(|input| input.previous_output.is_null())
    {
        return Err(format!("input {number}: expected an output to spend, got the null one"));
    }
    Ok(())
}

/// What ring inputs must be on their own: 2 to 16 members, strictly ascending and none of them null, amounts and their sum
/// in the money range.
fn check_rings(transaction: &Transaction, max_money: i64) -> Result<(), String> {
    let max = u64::try_from(max_money).unwrap_or_default();
    let mut sum = 0u64;
    for (number, ring) in transaction.rings().enumerate() {
        let count = ring.member_count();
        if !(RING_MEMBERS_MIN..=RING_MEMBERS_MAX).contains(&count) {
            return Err(format!(
                "input {number}: expected {RING_MEMBERS_MIN} to {RING_MEMBERS_MAX} ring members, got {count}"
            ));
        }
        let amount = ring.amount();
        sum = sum.saturating_add(amount);
        if sum > max {
            return Err(format!(
                "input {number}: expected ring amounts of at most {max} in sum, got {amount} and a sum of {sum}"
            ));
        }
        let unsorted = ring
            .members()
            .zip(ring.members().skip(1))
            .position(|(left, right)| left >= right);
        if let Some(at) = unsorted {
            let at = at.saturating_add(1);
            return Err(format!(
                "input {number}: expected ring members in strictly ascending order, member {at} is not"
            ));
        }
        if let Some(at) = ring.members().position(|member| member.is_null()) {
            return Err(format!(
                "input {number}: expected ring members, got the null output as member {at}"
            ));
        }
    }
    Ok(())
}

/// The first input that repeats the outpoint of one before it (CVE-2018-17144).
fn repeated_input(transaction: &Transaction) -> Option<usize> {
    let mut outpoints = transaction.inputs().map(|input| input.previous_output);
    if transaction.input_count() <= 8 {
        // Most transactions are small: comparing is cheaper than a table.
        let all: Vec<_> = outpoints.collect();
        let repeats = |(at, outpoint)| all.iter().take(at).any(|before| before == outpoint);
        return all.iter().enumerate().position(repeats);
    }
    let mut seen = HashSet::with_capacity(transaction.input_count());
    outpoints.position(|outpoint| !seen.insert(outpoint))
}

/// K13, the part that needs the block alone: weight, and signature operations outside of spent scripts. Returns their
/// cost.
pub fn check_size(block: &Block) -> Result<u64, Finding> {
    let weight = block.weight();
    if weight > BLOCK_WEIGHT_MAX {
        return Err(Finding::whole(
            RuleId::k(13),
            format!("weight: expected at most {BLOCK_WEIGHT_MAX}, got {weight}"),
        ));
    }
    let sigops = block.transactions.iter().map(legacy_sigops).map(u64::from);
    let cost = sigops.fold(0, u64::saturating_add).saturating_mul(WITNESS_SCALE as u64);
    check_sigops_cost(cost)?;
    Ok(cost)
}

/// K13: the cost of signature operations, or a lower bound of it.
pub fn check_sigops_cost(cost: u64) -> Result<(), Finding> {
    if cost <= BLOCK_SIGOPS_COST_MAX {
        return Ok(());
    }
    Err(Finding::whole(
        RuleId::k(13),
        format!("signature operations: expected a cost of at most {BLOCK_SIGOPS_COST_MAX}, got {cost}"),
    ))
}

/// Whether a transaction's lock time lies behind a block of this height and time (`IsFinalTx`); `None` where the
/// height or time that it needs is not known.
pub fn is_final(transaction: &Transaction, height: Option<u32>, cutoff: Option<u32>) -> Option<bool> {
    let lock_time = transaction.lock_time();
    // Ring inputs have no sequence numbers that could switch the lock time off.
    let is_off = !transaction.is_ring() && transaction.inputs().all(|input| input.sequence == u32::MAX);
    if lock_time == 0 || is_off {
        return Some(true);
    }
    let reached = if lock_time < LOCK_TIME_THRESHOLD {
        height
    } else {
        cutoff
    };
    reached.map(|reached| lock_time < reached)
}

/// Everything that K9 and K10 hash for a block, by the naive tree: for the sequential validator and for tests.
pub fn block_merkle_root(block: &Block) -> MerkleRoot {
    merkle_root(&transaction_leaves(block))
}

/// `OP_RETURN`, a push of 36 bytes, and the tag of BIP141.
const COMMITMENT_HEAD: [u8; 6] = [0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_complete_and_in_order() {
        for (number, rule) in (1u8..).zip(RULES) {
            assert_eq!(rule.id, RuleId::k(number));
            assert!(!rule.summary.is_empty() && !rule.source.is_empty());
        }
    }
}
