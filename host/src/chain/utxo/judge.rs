//! The rules on one object, evaluated one after another in the order of their numbers.
//! Called by the sequential validator for each admitted object; the pipeline runs the same checks as jobs.
//! Never looks at other objects, and never goes on behind a rule that failed.

use perigee_kernels::sm2::{self, DEFAULT_ID, Sm2Row};
use secp256k1::{Message, PublicKey, XOnlyPublicKey, ecdsa, schnorr};

use super::auxpow::work;
use super::connect::{Connection, Prevout, place};
use super::context::HeaderContext;
use super::merkle::merkle_root;
use super::params::Params;
use super::ring::{RingSummary, invalid_ring};
use super::rules::{
    BlockContext, WitnessCheck, check_coinbase_place, check_coinbase_script, check_merkle_root, check_transactions,
    check_witness_root, transaction_leaves, witness_check, witness_leaves,
};
use super::{Block, Header, OutPoint, ScriptFault, ScriptFlags, SigCheck, SighashCache, SpendPlan, Step, TxOut};
use crate::verdict::{Counters, Finding, Missing, RuleId, Verdict};

/// The rules on one object, with what they cost.
///
/// `pow` counts the header whose proof of work was evaluated (K7); `hashes` the 64-byte nodes of the branches of AuxPoW
/// data (K7), of the transaction tree (K9) and, where the coinbase commits to witnesses, of their tree and of the
/// commitment itself (K10); `signatures` and `attempts`
/// those of K17 and K18 up to and including the first input that fails.
pub(super) struct Judge {
    /// The work so far.
    pub(super) counters: Counters,
    /// The rules that could not be decided.
    pub(super) unchecked: Vec<RuleId>,
}

impl Judge {
    /// K7; `block` is `None` for a lone header.
    pub(super) fn proof_of_work(
        &mut self,
        params: &Params,
        header: &Header,
        block: Option<&Block>,
        context: &HeaderContext,
    ) -> Result<(), Finding> {
        let work = work(params, header, block);
        self.counters.hashes = work.nodes;
        let Some(header) = work.header.clone()? else {
            self.unchecked.push(RuleId::k(7));
            return Ok(());
        };
        self.counters.pow = 1;
        work.check(&params.pow_hash(&header), &context.target)
    }

    /// K8 to K12.
    pub(super) fn body(&mut self, params: &Params, block: &Block, context: &BlockContext) -> Result<(), Finding> {
        check_coinbase_place(block)?;
        let tree = merkle_root(&transaction_leaves(block));
        self.counters.hashes = self.counters.hashes.saturating_add(tree.nodes);
        check_merkle_root(&block.header, &tree)?;
        match witness_check(params, block, context)? {
            WitnessCheck::Nothing => {}
            WitnessCheck::Unknown => self.unchecked.push(RuleId::k(10)),
            WitnessCheck::Commitment { commitment, nonce } => {
                let tree = merkle_root(&witness_leaves(block));
                self.counters.hashes = self.counters.hashes.saturating_add(tree.nodes).saturating_add(1);
                check_witness_root(&tree.root, &commitment, &nonce)?;
            }
        }
        if !check_coinbase_script(params, block, context)? {
            self.unchecked.push(RuleId::k(11));
        }
        check_transactions(params, block)
    }

    /// K17 and K18, and the verdict.
    pub(super) fn spends(&mut self, block: &Block, connection: &Connection, context: &BlockContext) -> Verdict {
        let scripts = self.scripts(block, &connection.prevouts, context);
        if scripts.is_reject() {
            return scripts;
        }
        let rings = RingSummary::new(&connection.rings, |_, claim| claim.verify());
        self.counters.signatures = self.counters.signatures.saturating_add(rings.signatures);
        self.counters.attempts = self.counters.attempts.saturating_add(rings.attempts);
        rings_verdict(block, &rings, scripts)
    }

    /// K17.
    fn scripts(&mut self, block: &Block, prevouts: &[Option<Prevout>], context: &BlockContext) -> Verdict {
        let (mut derived, mut missing) = (false, None);
        let mut rest = prevouts;
        let mut ordinal = 0u64;
        for (index, transaction) in block.transactions.iter().enumerate().skip(1) {
            let (here, after) = rest.split_at_checked(transaction.input_count()).unwrap_or((rest, &[]));
            rest = after;
            let outputs: Vec<Option<TxOut<'_>>> = here.iter().map(|it| it.as_ref().map(Prevout::output)).collect();
            let mut cache = SighashCache::new(transaction);
            for input in 0..transaction.input_count() {
                let words = || place(index, transaction, input);
                let outpoint = transaction
                    .input(input)
                    .map(|input| input.previous_output)
                    .unwrap_or_default();
                match self.spend(&mut cache, input, &outputs, context.flags) {
                    Spend::Valid { derived: one } => derived |= one,
                    Spend::Invalid { fault, derived } => {
                        return invalid_spend(ordinal, fault, derived, &words()).into();
                    }
                    Spend::Defer(what) => {
                        missing.get_or_insert_with(|| deferral(what, &outpoint, &words()));
                    }
                }
                ordinal = ordinal.saturating_add(1);
            }
        }
        missing.unwrap_or(Verdict::Accept { derived })
    }

    fn spend(
        &mut self,
        cache: &mut SighashCache<'_>,
        input: usize,
        prevouts: &[Option<TxOut<'_>>],
        flags: ScriptFlags,
    ) -> Spend {
        let Some(mut plan) = SpendPlan::new(cache, input, prevouts, flags) else {
            return Spend::Defer(super::Missing::Prevout);
        };
        let derived = plan.derived();
        match plan.run(verify_signature) {
            Step::Valid { signatures, attempts } => {
                self.count(signatures, attempts);
                Spend::Valid { derived }
            }
            Step::Invalid {
                fault,
                signatures,
                attempts,
            } => {
                self.count(signatures, attempts);
                Spend::Invalid { fault, derived }
            }
            Step::Defer(missing) => Spend::Defer(missing),
            Step::Check(_) => Spend::Defer(super::Missing::Script("the plan did not end")),
        }
    }

    fn count(&mut self, signatures: u32, attempts: u32) {
        self.counters.signatures = self.counters.signatures.saturating_add(signatures.into());
        self.counters.attempts = self.counters.attempts.saturating_add(attempts.into());
    }
}

/// What K18 adds to the verdict of K17, which is no rejection.
pub fn rings_verdict(block: &Block, rings: &RingSummary, scripts: Verdict) -> Verdict {
    if let Some((ordinal, fault)) = &rings.invalid {
        let (words, _) = input_in_words(block, *ordinal);
        return invalid_ring(*ordinal, fault, &words).into();
    }
    match (&scripts, rings.missing) {
        (Verdict::Accept { .. }, Some((ordinal, member))) => {
            let (words, _) = input_in_words(block, ordinal);
            deferral(super::Missing::Prevout, &member, &words)
        }
        _ => scripts,
    }
}

/// The input of this ordinal over all non-coinbase inputs: in words, and what it spends, if it names one output.
pub fn input_in_words(block: &Block, ordinal: u64) -> (String, OutPoint) {
    let mut left = usize::try_from(ordinal).unwrap_or(usize::MAX);
    for (index, transaction) in block.transactions.iter().enumerate().skip(1) {
        let count = transaction.input_count();
        if left < count {
            let outpoint = transaction.input(left).map(|input| input.previous_output);
            return (place(index, transaction, left), outpoint.unwrap_or_default());
        }
        left = left.saturating_sub(count);
    }
    (format!("input {ordinal}"), OutPoint::default())
}

enum Spend {
    Valid { derived: bool },
    Invalid { fault: ScriptFault, derived: bool },
    Defer(super::Missing),
}

/// The finding of K17 for the input with this ordinal among all inputs but the coinbase's, at this place in words.
///
/// A spend whose script was derived from itself is held against that script, as an accepted one is.
#[must_use]
pub fn invalid_spend(ordinal: u64, fault: ScriptFault, derived: bool, place: &str) -> Finding {
    let how = if derived {
        " (script derived from the spend)"
    } else {
        ""
    };
    let message = format!("{place}: expected a valid spend, got: {fault}{how}");
    Finding::at(RuleId::k(17), ordinal, message)
}

/// The verdict for an input that cannot be decided.
pub fn deferral(missing: super::Missing, outpoint: &OutPoint, place: &str) -> Verdict {
    let (missing, why) = match missing {
        super::Missing::Prevout => (
            Missing::Prevout(outpoint.to_string()),
            "its output is not at hand".to_owned(),
        ),
        super::Missing::Script(reason) => (Missing::Script(reason.to_owned()), format!("script: {reason}")),
    };
    Verdict::Defer {
        missing,
        message: format!("{place}: {why}"),
    }
}

/// One signature, by libsecp256k1; SM2 by the arithmetic of crate `sm2`.
#[must_use]
pub fn verify_signature(check: &SigCheck) -> bool {
    match check {
        SigCheck::Ecdsa { digest, key, r, s } => {
            let mut compact = [0u8; 64];
            let (first, second) = compact.split_at_mut(32);
            first.copy_from_slice(r);
            second.copy_from_slice(s);
            let signature = ecdsa::Signature::from_compact(&compact);
            let key = PublicKey::from_slice(key.as_bytes());
            signature.is_ok_and(|mut signature| {
                // The library takes low S only, the chain takes both.
                signature.normalize_s();
                key.is_ok_and(|key| ecdsa::verify(&signature, Message::from_digest(*digest), &key).is_ok())
            })
        }
        SigCheck::Schnorr { digest, key, signature } => {
            let signature = schnorr::Signature::from_byte_array(*signature);
            let key = XOnlyPublicKey::from_byte_array(*key);
            key.is_ok_and(|key| schnorr::verify(&signature, digest, &key).is_ok())
        }
        SigCheck::Sm2 { digest, key, signature } => {
            Sm2Row::new(DEFAULT_ID, digest, key, signature).is_some_and(|row| sm2::portable::verify(&row))
        }
    }
}
