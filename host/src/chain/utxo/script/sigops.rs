//! Counting signature operations as consensus does (Core `GetTransactionSigOpCost`).
//! Read by the rule on block cost, per transaction; needs the spent outputs for its full answer.
//! Never executes: the count is of the bytes.

use super::super::spend::ScriptFlags;
use super::super::transaction::{Transaction, TxOut, Witness};
use super::{MULTISIG_KEYS_MAX, Ops, is_pay_to_script_hash, is_push_only, opcode, witness_program};

/// The cost of one transaction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SigopCost {
    /// Cost in units of BIP141: 4 per operation outside witnesses, 1 inside.
    pub cost: u64,
    /// False where a spent output was not at hand: then `cost` is a lower bound.
    pub complete: bool,
}

/// Cost of `transaction` whose inputs spend `prevouts`, in order.
#[must_use]
pub fn sigop_cost(transaction: &Transaction, prevouts: &[Option<TxOut<'_>>], flags: ScriptFlags) -> SigopCost {
    let mut cost = u64::from(legacy_sigops(transaction)).saturating_mul(WITNESS_SCALE);
    let mut complete = true;
    if transaction.is_coinbase() {
        return SigopCost { cost, complete };
    }
    for (index, input) in transaction.inputs().enumerate() {
        let Some(prevout) = prevouts.get(index).copied().flatten() else {
            complete = !(flags.p2sh || flags.witness);
            continue;
        };
        if flags.p2sh && is_pay_to_script_hash(prevout.script_pubkey) {
            let count = redeem_script(input.script_sig).map_or(0, |redeem| count(redeem, true));
            cost = cost.saturating_add(u64::from(count).saturating_mul(WITNESS_SCALE));
        }
        if flags.witness {
            let witness = transaction.witness(index);
            cost = cost.saturating_add(u64::from(witness_sigops(
                input.script_sig,
                prevout.script_pubkey,
                witness,
            )));
        }
    }
    SigopCost { cost, complete }
}

/// Operations in the input and output scripts themselves, multisig at 20 each.
#[must_use]
pub fn legacy_sigops(transaction: &Transaction) -> u32 {
    let inputs = transaction.inputs().map(|input| count(input.script_sig, false));
    let outputs = transaction.outputs().map(|output| count(output.script_pubkey, false));
    inputs.chain(outputs).fold(0, u32::saturating_add)
}

/// Operations in `script`; `accurate` takes the number before a multisig as its key count.
#[must_use]
pub fn count(script: &[u8], accurate: bool) -> u32 {
    let mut sum = 0_u32;
    let mut before = None;
    for op in Ops::new(script).map_while(Result::ok) {
        let more = match op.opcode {
            opcode::CHECKSIG | opcode::CHECKSIGVERIFY => 1,
            opcode::CHECKMULTISIG | opcode::CHECKMULTISIGVERIFY => match before {
                Some(keys @ 1..=16) if accurate => u32::from(keys),
                _ => MULTISIG_KEYS_MAX as u32,
            },
            _ => 0,
        };
        sum = sum.saturating_add(more);
        before = op.small_number();
    }
    sum
}

fn witness_sigops(script_sig: &[u8], script_pubkey: &[u8], witness: Witness<'_>) -> u32 {
    let program = witness_program(script_pubkey).or_else(|| {
        let nested = is_pay_to_script_hash(script_pubkey) && is_push_only(script_sig);
        if nested {
            witness_program(redeem_script(script_sig)?)
        } else {
            None
        }
    });
    match program {
        Some((0, program)) if program.len() == 20 => 1,
        Some((0, program)) if program.len() == 32 => witness.last().map_or(0, |script| count(script, true)),
        _ => 0,
    }
}

/// What the last push of a push-only script pushes as data.
fn redeem_script(script_sig: &[u8]) -> Option<&[u8]> {
    is_push_only(script_sig).then(|| Ops::new(script_sig).filter_map(Result::ok).last().map(|op| op.data))?
}

const WITNESS_SCALE: u64 = 4;
