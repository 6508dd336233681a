//! Q15 to Q19: the modifier, the staked coin, who owns it, and what the block pays.
//! Called by the judge behind the coins of the block.
//! Never moves a coin.

use super::super::super::utxo::Transaction;
use super::super::super::utxo::connect::paid_out;
use super::super::super::utxo::hash160;
use super::super::block::Block;
use super::super::connect::{Connection, Spot};
use super::super::header::{BlockSignature, Proof};
use super::super::kernel::Kernel;
use super::super::reward::{Fees, check_shares, share_script};
use super::super::rules::{has_contracts, q};
use super::super::signature::{block_key, delegator};
use super::super::stake;
use super::{Case, Known};
use crate::state::coins::Coin;
use crate::verdict::{Finding, Missing};

impl Case<'_> {
    /// Q15: nothing can break it.
    pub(super) fn modifier(&mut self) {
        let before = self.place.parent.and_then(|parent| self.chain.modifier(parent));
        let own = self.chain.find(&self.id).and_then(|node| self.chain.modifier(node));
        self.note(15, before.or(own).is_some());
    }

    /// Q16.
    pub(super) fn kernel(&mut self, connection: &Connection, known: Known) -> Result<(), Finding> {
        let stake = self.header.stake;
        let Some(coin) = &connection.staked else {
            if known.complete {
                let message = format!("stake {stake}: expected an unspent coin, got none");
                return Err(Finding::whole(q(16), message));
            }
            self.defer_stake();
            return Ok(());
        };
        let Some(from_time) = known.staked_at else {
            self.defer_stake();
            return Ok(());
        };
        let before = self.place.parent.and_then(|parent| self.chain.modifier(parent));
        let (Some(modifier), Some(height)) = (before, self.place.height) else {
            self.note(16, false);
            return Ok(());
        };
        let kernel = Kernel {
            modifier,
            from_time,
            stake,
            time: self.header.time,
            value: coin.value,
            bits: self.header.bits,
        };
        let reduced = self.chain.params().is_reduced(height);
        kernel
            .check(reduced)
            .map_err(|what| Finding::whole(q(16), format!("stake {stake}: {what}")))
    }

    /// Q17.
    pub(super) fn maturity(&mut self, connection: &Connection) -> Result<(), Finding> {
        let stake = self.header.stake;
        let Some(height) = self.place.height else {
            self.note(17, false);
            return Ok(());
        };
        let maturity = self.chain.params().maturity(height);
        let made = connection.staked.as_ref().and_then(Coin::height);
        let age = made.map_or(height, |made| height.saturating_sub(made));
        if age < maturity {
            let message = format!("stake {stake}: expected {maturity} blocks behind it, got at most {age}");
            return Err(Finding::whole(q(17), message));
        }
        let parent = self.place.parent;
        if let Some(age) = parent.and_then(|parent| self.chain.last_staked(parent, &stake, maturity.saturating_sub(1)))
        {
            let message =
                format!("stake {stake}: expected unused for {maturity} blocks, got a stake {age} blocks before");
            return Err(Finding::whole(q(17), message));
        }
        self.note(17, made.is_some());
        Ok(())
    }

    /// Q18.
    pub(super) fn coinstake(
        &mut self,
        block: &Block,
        coinstake: &Transaction,
        form: &BlockSignature,
        connection: &Connection,
        spot: &Spot,
        known: Known,
    ) -> Result<(), Finding> {
        let q18 = |message: String| Finding::at(q(18), 0, format!("transaction 1 input 0: {message}"));
        let params = self.chain.params();
        let key = block_key(coinstake).unwrap_or_default();
        let staker = hash160(key);
        let paid = stake::owner_of(&connection.staked);
        match (form, spot.height) {
            (_, None) => self.note(18, false),
            (BlockSignature::Delegated { delegation, .. }, Some(height))
                if height >= params.activations.offline_staking =>
            {
                let lender = delegator(delegation, &staker);
                stake::check_lent(lender, paid, known.complete, &connection.prevouts).map_err(q18)?;
                let what = format!("evm: the delegation of {}", self.header.stake);
                self.defer(18, Missing::State(what), "what coins are lent is state of a contract");
            }
            (_, Some(height)) => {
                if height > params.activations.signed_headers {
                    stake::check_own(paid, coinstake, &staker).map_err(q18)?;
                }
                // A coin that is lent to somebody may be staked by nobody else.
                self.note(18, height < params.activations.offline_staking || known.complete);
            }
        }
        self.spends_of(1, block, connection, spot, known, 18)
    }

    /// Q19.
    pub(super) fn reward(&mut self, block: &Block, connection: &Connection) -> Result<(), Finding> {
        let params = self.chain.params();
        let Some(height) = self.place.height else {
            self.note(19, false);
            return Ok(());
        };
        let others = if block.header.is_stake() { 2 } else { 1 };
        // Contracts give back what they did not use, which only an EVM knows.
        let refunds = has_contracts(block);
        let no_fees = block.transactions.len() <= others;
        let fees = match (connection.open_amounts && !no_fees, refunds) {
            (false, false) => Fees::Exactly(connection.fees),
            (false, true) | (true, _) => Fees::AtLeast(if refunds { 0 } else { connection.fees }),
        };
        let finding = |message: String| Finding::whole(q(19), message);
        let subsidy = params.subsidy_at(height);
        let Some(coinstake) = block.coinstake() else {
            let coinbase = block.transactions.first().map_or(0, paid_out);
            return match fees {
                Fees::Exactly(fees) | Fees::AtLeast(fees) if coinbase <= subsidy.saturating_add(fees) => Ok(()),
                Fees::Exactly(fees) => Err(finding(format!(
                    "transaction 0: expected outputs of at most {} (subsidy {subsidy}, fees {fees}), got {coinbase}",
                    subsidy.saturating_add(fees)
                ))),
                Fees::AtLeast(_) => {
                    self.note(19, false);
                    Ok(())
                }
            };
        };
        let mut decided = !refunds;
        match stake::surplus(coinstake, &connection.prevouts) {
            Some(got) => match fees {
                Fees::Exactly(fees) if got > subsidy.saturating_add(fees) => {
                    return Err(finding(format!(
                        "transaction 1: expected at most {} more than it spends (subsidy {subsidy}, fees {fees}), got {got}",
                        subsidy.saturating_add(fees)
                    )));
                }
                Fees::Exactly(_) => {}
                Fees::AtLeast(_) => decided = false,
            },
            None => decided = false,
        }
        if params.shares_reward(height) {
            let sharers = self.place.parent.and_then(|parent| self.chain.sharers(parent, height));
            let scripts: Option<Vec<_>> = sharers.map(|all| all.iter().map(share_script).collect());
            decided &= check_shares(params, height, coinstake, fees, scripts.as_deref())
                .map_err(|what| finding(format!("transaction 1: {what}")))?;
        }
        // What the lender gets depends on the contract's record.
        decided &= block.header.proof() != Proof::Delegated;
        self.note(19, decided);
        Ok(())
    }

    pub(super) fn defer_stake(&mut self) {
        let coin = self.header.stake.to_string();
        self.defer(
            16,
            Missing::Prevout(coin),
            "the staked coin, its block and its amount are not at hand",
        );
    }
}
