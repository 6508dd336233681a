//! The rules Q1 to Q21 of Qtum: their table, and the checks that need a block and its height only.
//! Q1 is decoding; the chain of headers, coins and signatures give the rest to the judge, which keeps the order.
//! Never looks at a coin and never runs a script.

use super::super::utxo::merkle::MerkleRoot;
use super::super::utxo::rules::{
    WitnessCheck, check_root, check_transaction, coinbase_script_is_good, witness_check_of, witness_commitment,
};
use super::super::utxo::target::Target;
use super::super::utxo::{Hash32, Transaction, TxOut, display_hash};
use super::block::Block;
use super::contract::{Opcodes, has_spend, runs_contract, touches_contracts};
use super::header::{Header, Proof};
use super::params::{BLOCK_BYTES_MAX, BLOCK_WEIGHT_MAX, SpaceParams, TRANSACTION_BYTES_MAX};
use crate::verdict::{Finding, Rule, RuleId};

/// The rules in their order. Files are those of `qtum`.
pub const RULES: &[Rule] = &[
    rule(
        1,
        "the bytes decode as one block; a stake is signed in strict DER with low s, or in 65 bytes, or in 65 and 65 of a \
         delegation, and work is not signed",
        "primitives/block.h; validation.cpp CheckCanonicalBlockSignature",
    ),
    rule(
        2,
        "the time of a stake has none of the masked bits (15; 3 from 845,000)",
        "pos.h CheckCoinStakeTimestamp",
    ),
    rule(
        3,
        "the version is at least 4",
        "validation.cpp ContextualCheckBlockHeader; BIP34, BIP66, BIP65 hold from the first block",
    ),
    rule(
        4,
        "the parent is known and was not rejected",
        "validation.cpp AcceptBlockHeader (prev-blk-not-found, bad-prevblk)",
    ),
    rule(
        5,
        "the time of a stake is later than the median of the last eleven and at most the mask (15 s; 3 s from 845,000) ahead \
         of the clock; the node holds work to neither",
        "validation.cpp ContextualCheckBlockHeader, FutureDrift",
    ),
    rule(
        6,
        "the bits are canonical, not easier than the limit, and those that the retarget asks for (every block; an \
         exponential from QIP9, 466,600, on)",
        "pow.cpp GetNextWorkRequired, CalculateNextWorkRequired, mul_exp",
    ),
    rule(
        7,
        "work is proved up to height 5,000 only, and its hash meets the target",
        "validation.cpp AcceptBlockHeader (reject-pow); pow.cpp CheckProofOfWork",
    ),
    rule(
        8,
        "the Merkle root is that of the transactions and no pair of it is repeated",
        "consensus/merkle.cpp; CVE-2012-2459",
    ),
    rule(
        9,
        "the first transaction is the only coinbase; in a stake it pays nothing and the second is the only coinstake, in work \
         there is none",
        "validation.cpp CheckBlock, CheckFirstCoinstakeOutput; primitives/transaction.h IsCoinStake",
    ),
    rule(
        10,
        "the coin that the header stakes is the first that the coinstake spends, unless it is lent (from 680,000)",
        "validation.cpp CheckBlock (bad-cs-invalid); pos.cpp CheckProofOfStake",
    ),
    rule(
        11,
        "witnesses are committed to by the coinbase, coinbase and coinstake counting as zero, or there are none (SegWit from \
         6,048)",
        "validation.cpp CheckWitnessMalleation; consensus/merkle.cpp BlockWitnessMerkleRoot; BIP141",
    ),
    rule(
        12,
        "the key of the coinstake's second output signed the header without its signature (65 bytes from 680,000 on, DER \
         between 399,101 and there, either before)",
        "validation.cpp CheckBlockSignature, GetBlockPublicKey; pos.cpp CheckRecoveredPubKeyFromBlockSignature",
    ),
    rule(
        13,
        "at most 2,000,000 bytes without witnesses, a weight of 8,000,000 and signature operations of cost 80,000 (what a \
         contract of the chain may change and never did)",
        "validation.cpp ConnectBlock; consensus/consensus.cpp",
    ),
    rule(
        14,
        "transactions have inputs and outputs, none of them empty, fit, keep to the money range, and spend nothing twice or \
         null; the coinbase starts with the height; contract opcodes are in neither of the first two, OP_SENDER only with \
         OP_CREATE or OP_CALL, OP_SPEND only behind a contract transaction",
        "consensus/tx_check.cpp CheckTransaction; validation.cpp CheckBlock (bad-cb-contract, bad-opspend-tx); BIP34",
    ),
    rule(
        15,
        "the stake modifier follows from the parent's: it stands in no block, so that nothing can break it, and where it is \
         not known Q16 is not decided",
        "pos.cpp ComputeStakeModifier; node/blockstorage.cpp AddToBlockIndex",
    ),
    rule(
        16,
        "the staked coin exists and its kernel meets the target times its amount; a coin that is not known defers the block",
        "pos.cpp CheckStakeKernelHash, GetStakeCoin",
    ),
    rule(
        17,
        "the staked coin has 500 blocks behind it (2,000 from 845,000) and was not staked in the last as many",
        "pos.cpp GetStakeCoin; validation.cpp AcceptBlockHeader (reject-pos)",
    ),
    rule(
        18,
        "the coinstake's inputs are signed; the staked coin pays to the key of the block (enforced above 399,100) or its \
         owner lent it, which is state of a contract and defers the block",
        "pos.cpp CheckProofOfStake, CheckBlockInputPubKeyMatchesOutputPubKey; util/signstr.h",
    ),
    rule(
        19,
        "a block makes at most reward and fees, and from 5,511 to 679,999 nine earlier stakers get a tenth of them each",
        "validation.cpp CheckReward, GetBlockSubsidy; pos.cpp GetMPoSOutputs",
    ),
    rule(
        20,
        "transactions are final, spend what exists, is mature and of value enough, overwrite nothing, and satisfy the scripts",
        "consensus/tx_verify.cpp; script/interpreter.cpp VerifyScript; BIP30, BIP68, BIP113",
    ),
    rule(
        21,
        "without contract opcodes the roots of state and of contracts' coins are the parent's; with any they are for an EVM \
         to compute, and the block is deferred",
        "validation.cpp ConnectBlock (incorrect-transactions-or-hashes-block)",
    ),
];

const fn rule(number: u8, summary: &'static str, source: &'static str) -> Rule {
    Rule {
        id: q(number),
        summary,
        source,
    }
}

/// Rule `number` of this family.
pub const fn q(number: u8) -> RuleId {
    RuleId::new('Q', number)
}

/// A finding of the Bitcoin family's check under this rule.
pub(super) fn under(rule: u8) -> impl Fn(Finding) -> Finding {
    move |finding| Finding {
        rule: q(rule),
        ..finding
    }
}

/// Q2. The value is false where the height decides and is not known.
pub fn check_time_mask(params: &SpaceParams, header: &Header, height: Option<u32>) -> Result<bool, Finding> {
    if !header.is_stake() {
        return Ok(true);
    }
    let [plain, reduced] = params.time_masks;
    let (surely_bad, maybe_bad) = match height {
        Some(height) => (params.time_mask(height), 0),
        None => (plain & reduced, plain | reduced),
    };
    if header.time & surely_bad != 0 {
        return Err(Finding::whole(
            q(2),
            format!(
                "time {}: expected none of the bits {surely_bad:#x}, got {:#x}",
                header.time,
                header.time & surely_bad
            ),
        ));
    }
    Ok(header.time & maybe_bad == 0)
}

/// Q3. The value is false where the height is not known.
pub fn check_version(params: &SpaceParams, header: &Header, height: Option<u32>) -> Result<bool, Finding> {
    let Some(height) = height else { return Ok(false) };
    let floor = params.version_floor(height);
    if header.version < floor {
        return Err(Finding::whole(
            q(3),
            format!(
                "version at height {height}: expected at least {floor:#x}, got {:#x}",
                header.version
            ),
        ));
    }
    Ok(true)
}

/// Q6, the part that needs no ancestor: the target of canonical bits that are not easier than the limit.
pub fn check_bits(params: &SpaceParams, header: &Header, height: Option<u32>) -> Result<Target, Finding> {
    let [plain, ..] = params.stake_limits;
    let limit = match height {
        Some(height) => params.limit(height, header.is_stake()),
        // The first limit is the easiest of all.
        None if header.is_stake() => plain,
        None => params.pow_limit,
    };
    Target::new(header.bits, limit).map_err(|error| Finding::whole(q(6), error.to_string()))
}

/// Q7. The value is false where the height is not known.
pub fn check_work(params: &SpaceParams, id: &Hash32, target: &Target, height: Option<u32>) -> Result<bool, Finding> {
    if let Some(height) = height.filter(|height| *height > params.last_work) {
        let last = params.last_work;
        return Err(Finding::whole(
            q(7),
            format!("height {height}: expected a stake behind height {last}, got work"),
        ));
    }
    if !target.is_met_by(id) {
        return Err(Finding::whole(
            q(7),
            format!(
                "proof of work: expected at most {}, got {}",
                target.value(),
                display_hash(id)
            ),
        ));
    }
    Ok(height.is_some())
}

/// Q8: the root of the transactions, computed by whatever engine, against the header.
pub fn check_merkle_root(header: &Header, computed: &MerkleRoot) -> Result<(), Finding> {
    check_root(&header.merkle_root, computed).map_err(under(8))
}

/// Whether a transaction is a coinbase: one input of the null outpoint, and an output.
#[must_use]
pub fn is_coinbase(transaction: &Transaction) -> bool {
    transaction.is_coinbase() && transaction.output_count() > 0
}

/// Whether a transaction is a coinstake: it spends something, and the first of two outputs or more is empty.
#[must_use]
pub fn is_coinstake(transaction: &Transaction) -> bool {
    let spends = transaction
        .input(0)
        .is_some_and(|input| !input.previous_output.is_null());
    spends && transaction.output_count() >= 2 && transaction.output(0).is_some_and(|output| is_empty(&output))
}

fn is_empty(output: &TxOut<'_>) -> bool {
    output.value == 0 && output.script_pubkey.is_empty()
}

/// Q9: what the first transactions are, and that no other is the same.
pub fn check_structure(block: &Block) -> Result<(), Finding> {
    let q9 = |index: usize, what: String| Err(Finding::at(q(9), index as u64, format!("transaction {index}: {what}")));
    let stake = block.header.is_stake();
    let Some(coinbase) = block.transactions.first().filter(|first| is_coinbase(first)) else {
        return q9(0, "expected a coinbase, got another or none".into());
    };
    if stake {
        let outputs = coinbase.output_count();
        let expected = if witness_commitment(coinbase).is_some() { 2 } else { 1 };
        if outputs != expected {
            return q9(
                0,
                format!("expected {expected} outputs of a coinbase that pays nothing, got {outputs}"),
            );
        }
        if !coinbase.output(0).is_some_and(|output| is_empty(&output)) {
            return q9(
                0,
                "output 0: expected an empty one in a block of stake, got another".into(),
            );
        }
        if let Some(output) = coinbase.output(1).filter(|output| output.value != 0) {
            return q9(
                0,
                format!("output 1: expected a commitment of no amount, got {}", output.value),
            );
        }
        if !block.transactions.get(1).is_some_and(is_coinstake) {
            return q9(1, "expected a coinstake, got another or none".into());
        }
    }
    for (index, transaction) in block.transactions.iter().enumerate().skip(1) {
        if is_coinbase(transaction) {
            return q9(index, "expected no second coinbase, got one".into());
        }
        if is_coinstake(transaction) && !(stake && index == 1) {
            return q9(index, "expected no coinstake here, got one".into());
        }
    }
    Ok(())
}

/// Q10. The value is false where the height decides and is not known.
pub fn check_stake_input(params: &SpaceParams, block: &Block, height: Option<u32>) -> Result<bool, Finding> {
    let first = block.coinstake().and_then(|coinstake| coinstake.input(0));
    let Some(spent) = first.map(|input| input.previous_output) else {
        return Ok(true);
    };
    let staked = block.header.stake;
    if spent == staked {
        return Ok(true);
    }
    if block.header.proof() == Proof::Delegated {
        match height {
            Some(height) if height >= params.activations.offline_staking => return Ok(true),
            None => return Ok(false),
            Some(_) => {}
        }
    }
    Err(Finding::whole(
        q(10),
        format!("transaction 1 input 0: expected the staked coin {staked}, got {spent}"),
    ))
}

/// Q11, first half: what the coinbase commits to.
pub fn witness_check(params: &SpaceParams, block: &Block, height: Option<u32>) -> Result<WitnessCheck, Finding> {
    let segwit = height.map(|height| height >= params.activations.segwit);
    witness_check_of(&block.transactions, segwit).map_err(under(11))
}

/// The leaves of the tree of witness ids: coinbase and coinstake count as zero (`BlockWitnessMerkleRoot`).
#[must_use]
pub fn witness_leaves(block: &Block) -> Vec<Hash32> {
    let nulls = if block.header.is_stake() { 2 } else { 1 };
    let leaf = |(index, transaction): (usize, &Transaction)| {
        if index < nulls { [0; 32] } else { transaction.wtxid() }
    };
    block.transactions.iter().enumerate().map(leaf).collect()
}

/// Q13, but for signature operations in spent scripts.
pub fn check_sizes(block: &Block) -> Result<(), Finding> {
    let limits = [
        ("bytes without witnesses", block.base_size(), BLOCK_BYTES_MAX),
        ("weight", block.weight(), BLOCK_WEIGHT_MAX),
    ];
    for (what, got, most) in limits {
        if got > most {
            return Err(Finding::whole(
                q(13),
                format!("{what}: expected at most {most}, got {got}"),
            ));
        }
    }
    Ok(())
}

/// Q14. The value is false where the height is not known.
pub fn check_transactions(params: &SpaceParams, block: &Block, height: Option<u32>) -> Result<bool, Finding> {
    let mut decided = true;
    let mut behind_contract = false;
    for (index, transaction) in block.transactions.iter().enumerate() {
        let at = |what: String| {
            let id = display_hash(&transaction.txid());
            Finding::at(q(14), index as u64, format!("transaction {index} ({id}): {what}"))
        };
        check_transaction(transaction, params.max_money, TRANSACTION_BYTES_MAX.saturating_mul(4)).map_err(at)?;
        if index == 0 {
            let good = coinbase_script_is_good(&block.transactions, height, 1);
            decided = good.map_err(|finding| Finding::at(q(14), 0, finding.message))?;
        }
        let of_block = index == 0 || (index == 1 && block.header.is_stake());
        if of_block && touches_contracts(transaction) {
            return Err(at(
                "expected no contract opcodes in coinbase or coinstake, got some".into()
            ));
        }
        for (number, output) in transaction.outputs().enumerate() {
            let opcodes = Opcodes::of(output.script_pubkey);
            if !of_block && is_empty(&output) {
                return Err(at(format!(
                    "output {number}: expected an amount or a script, got neither"
                )));
            }
            if opcodes.sender && !opcodes.runs() {
                return Err(at(format!(
                    "output {number}: expected OP_SENDER with a contract, got it alone"
                )));
            }
            if opcodes.sender && height.is_some_and(|height| height < params.activations.qip5) {
                return Err(at(format!(
                    "output {number}: expected no OP_SENDER before QIP5, got one"
                )));
            }
        }
        let spends = has_spend(transaction);
        if spends && !behind_contract {
            return Err(at(
                "expected a contract transaction before one with OP_SPEND, got none".into()
            ));
        }
        behind_contract = spends || runs_contract(transaction);
    }
    Ok(decided)
}

/// Whether any transaction of the block has contract opcodes.
#[must_use]
pub fn has_contracts(block: &Block) -> bool {
    block.transactions.iter().any(touches_contracts)
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use super::super::block::encode_block;
    use super::super::params::SPACECHAIN;
    use super::*;
    use crate::chain::utxo::{InputParts, OutPoint, TransactionBuilder};

    #[test]
    fn the_table_is_complete_and_in_order() {
        assert_eq!(RULES.len(), 21);
        for (number, rule) in (1u8..).zip(RULES) {
            assert_eq!(rule.id, q(number));
            assert!(!rule.summary.is_empty() && !rule.source.is_empty());
        }
    }

    /// A block of one transaction with an output script and a witness of so many bytes.
    fn block(script_bytes: usize, witness: &[Vec<u8>]) -> Block {
        let coinbase = TransactionBuilder {
            version: 2,
            inputs: vec![InputParts {
                previous_output: OutPoint::NULL,
                script_sig: vec![1, 1],
                sequence: u32::MAX,
                witness: witness.to_vec(),
            }],
            outputs: vec![(0, vec![0; script_bytes])],
            lock_time: 0,
            rings: None,
        };
        let bytes = encode_block(&SPACECHAIN.genesis_header(), &[coinbase.build().unwrap()]);
        Block::decode(bytes.into()).unwrap()
    }

    #[test]
    fn sizes_are_allowed_up_to_their_limits() {
        let script_bytes = BLOCK_BYTES_MAX - 1_000;
        let script_bytes = script_bytes + BLOCK_BYTES_MAX - block(script_bytes, &[]).base_size();
        let message = |block: &Block| check_sizes(block).map_err(|finding| finding.message);
        let full = block(script_bytes, &[]);
        assert_eq!((full.base_size(), full.weight()), (BLOCK_BYTES_MAX, BLOCK_WEIGHT_MAX));
        assert_eq!(message(&full), Ok(()));
        let error = message(&block(script_bytes + 1, &[])).unwrap_err();
        assert_eq!(error, "bytes without witnesses: expected at most 2000000, got 2000001");
        // The smallest witness: marker, flag, a count and an empty item.
        let error = message(&block(script_bytes, &[Vec::new()])).unwrap_err();
        assert_eq!(error, "weight: expected at most 8000000, got 8000004");
    }

    #[test]
    fn masks_and_versions_change_at_their_heights() {
        let stake = |time, version| Header {
            time,
            version,
            stake: OutPoint::default(),
            ..SPACECHAIN.genesis_header()
        };
        let mask = |time, height| check_time_mask(&SPACECHAIN, &stake(time, 4), height).ok();
        // 16 s before the spacing is reduced, 4 s from then on; without a height what is surely wrong is wrong.
        assert_eq!(
            [16, 24, 20, 17].map(|time| mask(time, Some(844_999))),
            [Some(true), None, None, None]
        );
        assert_eq!(
            [16, 24, 20, 17].map(|time| mask(time, Some(845_000))),
            [Some(true), Some(true), Some(true), None]
        );
        assert_eq!(
            [16, 24, 20, 17].map(|time| mask(time, None)),
            [Some(true), Some(false), Some(false), None]
        );
        assert_eq!(
            check_time_mask(&SPACECHAIN, &SPACECHAIN.genesis_header(), Some(9)),
            Ok(true),
            "work"
        );
        let version = |version, height| check_version(&SPACECHAIN, &stake(16, version), height).ok();
        assert_eq!(
            (version(4, Some(1)), version(3, Some(1)), version(3, None)),
            (Some(true), None, Some(false))
        );
        assert_eq!(version(1, Some(0)), Some(true), "the genesis block");
    }
}
