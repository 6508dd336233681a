//! Q20, and the scripts of Q18: finality, coins and spends, transaction after transaction.
//! Called by the judge when everything before holds.
//! Never moves a coin; what a contract spends is left to Q21.

use super::super::super::utxo::connect::Prevout;
use super::super::super::utxo::judge::deferral;
use super::super::super::utxo::{Missing as Lacking, SighashCache, SpendPlan, Step, Transaction, TxOut, display_hash};
use super::super::block::Block;
use super::super::connect::{Connection, Spot};
use super::super::contract::has_spend;
use super::super::rules::q;
use super::super::stake;
use super::{Case, Known};
use crate::verdict::{Finding, Verdict};

impl Case<'_> {
    /// Q20.
    pub(super) fn transactions(
        &mut self,
        block: &Block,
        connection: &Connection,
        spot: &Spot,
        known: Known,
    ) -> Result<(), Finding> {
        let first = if block.header.is_stake() { 2 } else { 1 };
        let found = connection.finding.as_ref();
        let wrong_at = found.and_then(|finding| usize::try_from(finding.index?).ok());
        for index in 0..block.transactions.len() {
            if let Some(finding) = found.filter(|_| wrong_at == Some(index)) {
                return Err(finding.clone());
            }
            if index >= first {
                self.spends_of(index, block, connection, spot, known, 20)?;
            }
        }
        self.note(20, !connection.open);
        Ok(())
    }

    /// The scripts of one transaction's inputs, under Q18 for the coinstake (by input) and Q20 else (by transaction).
    pub(super) fn spends_of(
        &mut self,
        index: usize,
        block: &Block,
        connection: &Connection,
        spot: &Spot,
        known: Known,
        rule: u8,
    ) -> Result<(), Finding> {
        let Some(transaction) = block.transactions.get(index) else {
            return Ok(());
        };
        if has_spend(transaction) {
            // What a contract spends is for an EVM to say; Q21 defers the block.
            return Ok(());
        }
        let prevouts = connection.prevouts_from(index);
        let assumed = if rule == 18 { transaction.output(1) } else { None };
        let mut outputs = Vec::with_capacity(transaction.input_count());
        let mut told = Vec::with_capacity(transaction.input_count());
        for (number, prevout) in prevouts.iter().take(transaction.input_count()).enumerate() {
            let output = prevout.as_ref().map(Prevout::output);
            let from_key = output.is_none() && stake::is_key_spend(transaction, number);
            told.push(output.is_some());
            outputs.push(output.or(assumed.filter(|_| from_key).map(|paid| TxOut { value: 0, ..paid })));
        }
        let mut cache = SighashCache::new(transaction);
        for number in 0..transaction.input_count() {
            let is_told = told.get(number).copied().unwrap_or(false);
            let words = format!(
                "transaction {index} ({}) input {number}",
                display_hash(&transaction.txid())
            );
            if known.complete && !is_told {
                // A coin that does not exist has no script; Q20 says so where Q16 has not.
                continue;
            }
            let Some(mut plan) = SpendPlan::new(&mut cache, number, &outputs, spot.flags) else {
                continue;
            };
            let derived = plan.derived() || !is_told;
            let evidence = &mut *self.evidence;
            let (signatures, attempts, fault) = match plan.run(|check| evidence.signature(check)) {
                Step::Valid { signatures, attempts } => (signatures, attempts, None),
                Step::Invalid {
                    fault,
                    signatures,
                    attempts,
                } => (signatures, attempts, Some(fault)),
                Step::Defer(lacking) => {
                    self.defer_spend(rule, lacking, transaction, number, &words);
                    continue;
                }
                Step::Check(_) => {
                    let lacking = Lacking::Script("the plan did not end");
                    self.defer_spend(rule, lacking, transaction, number, &words);
                    continue;
                }
            };
            self.counters.signatures = self.counters.signatures.saturating_add(signatures.into());
            self.counters.attempts = self.counters.attempts.saturating_add(attempts.into());
            if let Some(fault) = fault {
                let how = if derived { " (script derived)" } else { "" };
                let at = if rule == 18 { number } else { index };
                let message = format!("{words}: expected a valid spend, got: {fault}{how}");
                return Err(Finding::at(q(rule), at as u64, message));
            }
            self.derived |= derived;
        }
        Ok(())
    }

    fn defer_spend(&mut self, rule: u8, lacking: Lacking, transaction: &Transaction, number: usize, words: &str) {
        let outpoint = transaction
            .input(number)
            .map(|input| input.previous_output)
            .unwrap_or_default();
        if self.missing.is_none()
            && let Verdict::Defer { missing, message } = deferral(lacking, &outpoint, words)
        {
            let message = format!("{}: {message}", q(rule));
            self.missing = Some(Verdict::Defer { missing, message });
        }
    }
}
