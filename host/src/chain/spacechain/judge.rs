//! The judgement of one object after another: Q1 to Q21 in their order, and the state that carries them on.
//! The sequential validator and the pipeline call it with objects in the order of links; they differ in who hashes trees
//! and verifies signatures, the [`Evidence`].
//! Never goes on behind a rule that failed; what is not at hand leaves a rule unchecked or the object deferred.

use super::super::utxo::connect::Prevout;
use super::super::utxo::context::MedianOrder;
use super::super::utxo::judge::deferral;
use super::super::utxo::merkle::MerkleRoot;
use super::super::utxo::rules::{WitnessCheck, check_sigops_cost, check_witness_root};
use super::super::utxo::target::Target;
use super::super::utxo::undo::{UndoError, UndoFile};
use super::super::utxo::{
    Hash32, Missing as Lacking, SigCheck, SighashCache, SpendPlan, Step, Transaction, TxOut, display_hash, hash160,
};
use super::block::{Block, Body, Candidate};
use super::coins::{Coins, Connection, Spot, paid_out};
use super::context::{Chain, Node, Place};
use super::contract::has_spend;
use super::header::{BlockSignature, Header, Proof};
use super::kernel::Kernel;
use super::params::SpaceParams;
use super::reward::{Fees, check_shares, share_script};
use super::rules::{
    check_bits, check_merkle_root, check_sizes, check_stake_input, check_structure, check_time_mask,
    check_transactions, check_version, check_work, has_contracts, q, under, witness_check,
};
use super::signature::{BlockCheck, block_check, block_key, delegator};
use super::stake;
use crate::state::coins::Coin;
use crate::verdict::{Counters, Finding, Missing, ObjectReport, RuleId, Verdict};

/// Who hashes trees and verifies signatures.
pub trait Evidence {
    /// The root over the ids of the block's transactions.
    fn transaction_root(&mut self, block: &Block) -> MerkleRoot;
    /// The root over its witness ids, with its null leaves.
    fn witness_root(&mut self, block: &Block) -> MerkleRoot;
    /// Whether a signature is its key's.
    fn signature(&mut self, check: &SigCheck) -> bool;
}

/// What a run needs besides the objects.
#[derive(Debug)]
pub struct Options {
    /// The clock of rule Q5, in Unix time.
    pub now: i64,
    /// The height of an anchor whose coinbase does not tell it.
    pub height: Option<u32>,
    /// The stake modifier of the first object, where that is an anchor.
    pub modifier: Option<Hash32>,
    /// Spent outputs for blocks whose parents are not at hand.
    pub undo: Option<UndoFile>,
    /// Most coins to keep.
    pub coins_max: usize,
    /// Most blocks to take back when a branch is left.
    pub steps_back_max: usize,
}

/// The state of a run.
#[derive(Debug)]
pub struct Judge {
    chain: Chain,
    coins: Option<Coins>,
    options: Options,
    /// A contract may have been made: what coins are lent is not known any more.
    contracts: bool,
}

impl Judge {
    /// Before the first object.
    pub fn new(params: &'static SpaceParams, options: Options) -> Self {
        Self {
            chain: Chain::new(params, options.modifier),
            coins: None,
            options,
            contracts: false,
        }
    }

    /// The headers so far.
    pub fn chain(&self) -> &Chain {
        &self.chain
    }

    /// The coins behind the last block that was kept; `None` before the first object.
    pub fn coins(&self) -> Option<&Coins> {
        self.coins.as_ref()
    }

    /// Judges the next object in the order of links.
    ///
    /// # Errors
    /// The undo file does not fit: nothing about the object.
    pub fn judge(&mut self, candidate: &Candidate, evidence: &mut dyn Evidence) -> Result<ObjectReport, UndoError> {
        let id = candidate.id();
        let (header, body) = match (candidate.header(), candidate.body()) {
            (header, Body::Undecodable(finding)) => {
                if let Some(header) = header {
                    self.chain.refuse(header, id);
                }
                return Ok(bare(candidate, finding.clone().into()));
            }
            (Some(header), body) => (header, body),
            (None, _) => {
                let finding = Finding::whole(q(1), "expected at least a header");
                return Ok(bare(candidate, finding.into()));
            }
        };
        let complete = self.chain.starts_at_genesis(&id, &header.prev);
        let limits = (self.options.coins_max, self.options.steps_back_max);
        self.coins
            .get_or_insert_with(|| Coins::new(limits.0, limits.1, complete));
        let hint = candidate.coinbase_height().or(self.options.height);
        let place = self.chain.place(header, id, hint);
        // Whoever has no place among the headers is no parent either.
        let node = (place.parent.is_some() || place.is_anchor || place.is_genesis)
            .then(|| self.chain.enter(header, id, &place));
        let mut case = Case {
            chain: &self.chain,
            header,
            id,
            place,
            counters: Counters::default(),
            unchecked: Vec::new(),
            missing: None,
            derived: false,
            evidence,
        };
        let result = case.header_rules(self.options.now);
        let result = match (result, body) {
            (Ok(()), Body::Block(block, form)) => {
                let coins = self.coins.as_mut();
                case.block_rules(
                    block,
                    form,
                    coins,
                    node,
                    &mut self.contracts,
                    self.options.undo.as_ref(),
                )?
            }
            (Ok(()), _) => {
                case.header_only();
                Ok(None)
            }
            (Err(finding), _) => Err(finding),
        };
        let Case {
            counters,
            mut unchecked,
            missing,
            derived,
            ..
        } = case;
        let verdict = match result {
            Err(finding) => {
                unchecked.clear();
                finding.into()
            }
            Ok(staker) => {
                if let Some(node) = node {
                    self.chain.accept(node, staker);
                }
                missing.unwrap_or(Verdict::Accept { derived })
            }
        };
        unchecked.sort_unstable();
        unchecked.dedup();
        Ok(ObjectReport {
            object: candidate.display_id(),
            verdict,
            counters,
            unchecked,
        })
    }
}

fn bare(candidate: &Candidate, verdict: Verdict) -> ObjectReport {
    ObjectReport {
        object: candidate.display_id(),
        verdict,
        counters: Counters::default(),
        unchecked: Vec::new(),
    }
}

/// The hash of the key that signed a block that is not rejected, where its body says it.
type Staker = Option<[u8; 20]>;

/// One object under judgement.
struct Case<'a> {
    chain: &'a Chain,
    header: &'a Header,
    id: Hash32,
    place: Place,
    counters: Counters,
    unchecked: Vec<RuleId>,
    /// The deferral by the lowest missing item.
    missing: Option<Verdict>,
    derived: bool,
    evidence: &'a mut dyn Evidence,
}

impl Case<'_> {
    /// Q2 to Q7; Q1 was decoding.
    fn header_rules(&mut self, now: i64) -> Result<(), Finding> {
        let (params, header, height) = (self.chain.params(), self.header, self.place.height);
        let target = if self.place.is_genesis {
            check_bits(params, header, height)?
        } else {
            let decided = check_time_mask(params, header, height)?;
            self.note(2, decided);
            let decided = check_version(params, header, height)?;
            self.note(3, decided);
            self.link()?;
            self.time(now)?;
            self.bits()?
        };
        if !header.is_stake() {
            self.counters.pow = 1;
            let decided = check_work(params, &self.id, &target, height)?;
            self.note(7, decided);
        }
        Ok(())
    }

    /// Q4.
    fn link(&mut self) -> Result<(), Finding> {
        let prev = display_hash(&self.header.prev);
        match self.place.parent {
            Some(parent) if self.chain.is_rejected(parent) => {
                Err(Finding::whole(q(4), format!("parent {prev} was rejected")))
            }
            Some(_) => Ok(()),
            None if self.header.prev == [0; 32] => {
                let genesis = self.chain.params().genesis_id;
                let message = format!("a block without a parent: expected the genesis block {genesis}");
                Err(Finding::whole(q(4), message))
            }
            None if self.place.is_anchor => {
                self.note(4, false);
                Ok(())
            }
            None => {
                self.defer(4, Missing::Parent(prev), "its parent is not at hand");
                Ok(())
            }
        }
    }

    /// Q5.
    fn time(&mut self, now: i64) -> Result<(), Finding> {
        let header = self.header;
        if !header.is_stake() {
            return Ok(());
        }
        let time = header.time;
        let order = self.place.parent.map_or(Some(MedianOrder::Unknown), |parent| {
            self.chain.median_order(parent, time)
        });
        match order {
            Some(MedianOrder::Later) => {}
            Some(MedianOrder::NotLater(median)) => {
                let than = median.map_or_else(String::new, |median| format!(" {median}"));
                let message = format!("time {time}: expected later than the median time past{than}");
                return Err(Finding::whole(q(5), message));
            }
            Some(MedianOrder::Unknown) | None => self.note(5, false),
        }
        let params = self.chain.params();
        let [plain, _] = params.time_masks;
        let ahead = self.place.height.map_or(plain, |height| params.time_mask(height));
        let latest = now.saturating_add(ahead.into());
        if i64::from(time) > latest {
            let message = format!("time {time}: expected at most {latest}, {ahead} s after {now}");
            return Err(Finding::whole(q(5), message));
        }
        Ok(())
    }

    /// Q6.
    fn bits(&mut self) -> Result<Target, Finding> {
        let header = self.header;
        let target = check_bits(self.chain.params(), header, self.place.height)?;
        let expected = self
            .place
            .parent
            .and_then(|parent| self.chain.expected_bits(parent, header.time, header.is_stake()));
        match expected {
            Some(expected) if expected != header.bits => Err(Finding::whole(
                q(6),
                format!("bits: expected {expected:08x}, got {:08x}", header.bits),
            )),
            Some(_) => Ok(target),
            None => {
                self.note(6, false);
                Ok(target)
            }
        }
    }

    /// What is left of the rules for a header without its block.
    fn header_only(&mut self) {
        if self.place.is_genesis {
            return;
        }
        self.modifier();
        if self.header.is_stake() {
            self.defer_stake();
        }
    }

    /// Q8 to Q21. A block that is not rejected stays connected if it is the first of its header.
    fn block_rules(
        &mut self,
        block: &Block,
        form: &BlockSignature,
        coins: Option<&mut Coins>,
        node: Option<Node>,
        contracts: &mut bool,
        undo: Option<&UndoFile>,
    ) -> Result<Result<Staker, Finding>, UndoError> {
        if let Err(finding) = self.body(block, form) {
            return Ok(Err(finding));
        }
        let (Some(coins), false) = (coins, self.place.is_genesis) else {
            return Ok(Ok(None));
        };
        let staker = block.coinstake().and_then(block_key).map(hash160);
        let spot = self.spot(block);
        let is_new = node.is_some_and(|node| !coins.has(self.chain, node));
        if node.is_some() {
            coins.move_to(self.chain, self.place.parent);
        }
        let inputs = block.transactions.iter().skip(1).map(Transaction::input_count);
        let inputs = inputs.fold(0usize, usize::saturating_add);
        let spent = match undo {
            Some(undo) if !coins.complete() => undo.outputs(self.place.height, inputs)?,
            _ => None,
        };
        let connection = match node {
            Some(_) => coins.connect(self.chain, block, &spot, spent),
            // Nobody builds on an orphan: its coins are its own.
            None => Coins::new(self.orphan_coins(block), 0, false).connect(self.chain, block, &spot, spent),
        };
        let known = Known {
            // Lent coins are records of a contract: none where no contract was ever made.
            no_delegations: coins.complete() && !*contracts,
            complete: coins.complete() && node.is_some(),
            staked_at: connection
                .staked
                .as_ref()
                .and_then(|coin| coins.block_at(self.chain, coin.height()?))
                .and_then(|node| self.chain.time(node)),
        };
        let result = self.behind_coins(block, form, &connection, &spot, known);
        match (&result, node) {
            (_, None) => {}
            (Ok(()), Some(node)) if is_new => {
                coins.keep(node, connection);
                if has_contracts(block) {
                    *contracts = true;
                    // What a contract did with its coins is for an EVM to say.
                    coins.set_incomplete();
                }
            }
            (_, Some(_)) => coins.take_back(connection),
        }
        Ok(result.map(|()| staker))
    }

    fn orphan_coins(&self, block: &Block) -> usize {
        let outputs = block.transactions.iter().map(Transaction::output_count);
        outputs.fold(1, usize::saturating_add)
    }

    /// Q8 to Q12, and Q13 and Q14 as far as they need no coins, are ordered by their numbers: Q13's rest comes later.
    fn body(&mut self, block: &Block, form: &BlockSignature) -> Result<(), Finding> {
        let (params, height) = (self.chain.params(), self.place.height);
        let root = self.evidence.transaction_root(block);
        self.counters.hashes = root.nodes;
        check_merkle_root(self.header, &root)?;
        check_structure(block)?;
        if self.place.is_genesis {
            return Ok(());
        }
        let decided = check_stake_input(params, block, height)?;
        self.note(10, decided);
        match witness_check(params, block, height)? {
            WitnessCheck::Nothing => {}
            WitnessCheck::Unknown => self.note(11, false),
            WitnessCheck::Commitment { commitment, nonce } => {
                let root = self.evidence.witness_root(block);
                self.counters.hashes = self.counters.hashes.saturating_add(root.nodes).saturating_add(1);
                check_witness_root(&root.root, &commitment, &nonce).map_err(under(11))?;
            }
        }
        self.block_signature(block, form)?;
        check_sizes(block)
    }

    /// Q12.
    fn block_signature(&mut self, block: &Block, form: &BlockSignature) -> Result<(), Finding> {
        let Some(coinstake) = block.coinstake() else {
            return Ok(());
        };
        let q12 = |message: String| Finding::whole(q(12), message);
        let activations = &self.chain.params().activations;
        if let Some(height) = self.place.height {
            let compact = !matches!(form, BlockSignature::Der(_));
            let offline = height >= activations.offline_staking;
            if (offline && !compact) || (!offline && height > activations.signed_headers && compact) {
                let expected = if offline { "65 bytes" } else { "DER" };
                let form = form.name();
                return Err(q12(format!(
                    "block signature at height {height}: expected {expected}, got {form}"
                )));
            }
        } else {
            self.note(12, false);
        }
        let key = block_key(coinstake).ok_or_else(|| {
            q12("transaction 1 output 1: expected the key of the block signature, got another script".into())
        })?;
        self.counters.attempts = self.counters.attempts.saturating_add(1);
        let good = match block_check(form, &self.header.signed_hash(), key) {
            BlockCheck::Engine(check) => self.evidence.signature(&check),
            BlockCheck::Decided(good) => good,
        };
        if !good {
            return Err(q12(format!(
                "block signature: expected one of the header's {} bytes by {}, got another",
                Header::SIGNED_BYTES,
                hex::encode(key)
            )));
        }
        self.counters.signatures = self.counters.signatures.saturating_add(1);
        Ok(())
    }

    fn spot(&self, block: &Block) -> Spot {
        let params = self.chain.params();
        let height = self.place.height;
        let least = params.activations.bip65;
        let flags = params.script_flags(height.unwrap_or(least));
        let median = self.place.parent.and_then(|parent| self.chain.median_time_past(parent));
        Spot {
            height,
            flags,
            median_time_past: median,
            lock_time_cutoff: if flags.csv { median } else { Some(block.header.time) },
        }
    }

    /// Q13 to Q21.
    fn behind_coins(
        &mut self,
        block: &Block,
        form: &BlockSignature,
        connection: &Connection,
        spot: &Spot,
        known: Known,
    ) -> Result<(), Finding> {
        let params = self.chain.params();
        let (least, most) = connection.sigops;
        check_sigops_cost(least).map_err(under(13))?;
        self.note(13, check_sigops_cost(most).is_ok());
        let decided = check_transactions(params, block, spot.height)?;
        self.note(14, decided);
        self.modifier();
        if let Some(coinstake) = block.coinstake() {
            self.kernel(connection, known)?;
            self.maturity(connection)?;
            self.coinstake(block, coinstake, form, connection, spot, known)?;
        }
        self.reward(block, connection)?;
        self.transactions(block, connection, spot)?;
        self.roots(block)
    }

    /// Q15: nothing can break it.
    fn modifier(&mut self) {
        let before = self.place.parent.and_then(|parent| self.chain.modifier(parent));
        let own = self.chain.find(&self.id).and_then(|node| self.chain.modifier(node));
        self.note(15, before.or(own).is_some());
    }

    /// Q16.
    fn kernel(&mut self, connection: &Connection, known: Known) -> Result<(), Finding> {
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
    fn maturity(&mut self, connection: &Connection) -> Result<(), Finding> {
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
    fn coinstake(
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
                stake::check_lent(lender, paid, known.no_delegations, &connection.prevouts).map_err(q18)?;
                let what = format!("evm: the delegation of {}", self.header.stake);
                self.defer(18, Missing::State(what), "what coins are lent is state of a contract");
            }
            (_, Some(height)) => {
                if height > params.activations.signed_headers {
                    stake::check_own(paid, coinstake, &staker).map_err(q18)?;
                }
                // A coin that is lent to somebody may be staked by nobody else.
                self.note(18, height < params.activations.offline_staking || known.no_delegations);
            }
        }
        self.spends_of(1, block, connection, spot, 18)
    }

    /// Q19.
    fn reward(&mut self, block: &Block, connection: &Connection) -> Result<(), Finding> {
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

    /// Q20.
    fn transactions(&mut self, block: &Block, connection: &Connection, spot: &Spot) -> Result<(), Finding> {
        let first = if block.header.is_stake() { 2 } else { 1 };
        let found = connection.finding.as_ref();
        let wrong_at = found.and_then(|finding| usize::try_from(finding.index?).ok());
        for index in 0..block.transactions.len() {
            if let Some(finding) = found.filter(|_| wrong_at == Some(index)) {
                return Err(finding.clone());
            }
            if index >= first {
                self.spends_of(index, block, connection, spot, 20)?;
            }
        }
        self.note(20, !connection.open);
        Ok(())
    }

    /// The scripts of one transaction's inputs, under Q18 for the coinstake (by input) and Q20 else (by transaction).
    fn spends_of(
        &mut self,
        index: usize,
        block: &Block,
        connection: &Connection,
        spot: &Spot,
        rule: u8,
    ) -> Result<(), Finding> {
        let Some(transaction) = block.transactions.get(index) else {
            return Ok(());
        };
        let before = block
            .transactions
            .iter()
            .take(index)
            .skip(1)
            .map(Transaction::input_count);
        let start = before.fold(0usize, usize::saturating_add);
        let prevouts = connection.prevouts.get(start..).unwrap_or_default();
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
            let by_contract = has_spend(transaction);
            let plan = SpendPlan::new(&mut cache, number, &outputs, spot.flags);
            let Some(mut plan) = plan.filter(|_| !by_contract) else {
                // What a contract spends is for an EVM to say; Q21 defers the block.
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
                Step::Check(_) => continue,
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

    /// Q21.
    fn roots(&mut self, block: &Block) -> Result<(), Finding> {
        let params = self.chain.params();
        if has_contracts(block) {
            let what = "evm: contract opcodes in the block".to_owned();
            self.defer(21, Missing::State(what), "the roots are for an EVM to compute");
            return Ok(());
        }
        let before = self.place.parent.and_then(|parent| self.chain.roots(parent));
        let Some((state, owned)) = before else {
            self.note(21, false);
            return Ok(());
        };
        // The contract of lent coins is put into the state by the node itself, at one height.
        let deploys = match self.place.height {
            Some(height) => height == params.activations.offline_staking,
            None => true,
        };
        let header = self.header;
        let pairs = [
            ("state", state, header.state_root, deploys),
            ("utxo", owned, header.utxo_root, false),
        ];
        for (what, expected, got, open) in pairs {
            if open {
                self.note(21, false);
            } else if expected != got {
                return Err(Finding::whole(
                    q(21),
                    format!(
                        "{what} root: expected the parent's {}, got {}",
                        hex::encode(expected),
                        hex::encode(got)
                    ),
                ));
            }
        }
        Ok(())
    }

    fn note(&mut self, rule: u8, decided: bool) {
        if !decided {
            self.unchecked.push(q(rule));
        }
    }

    fn defer_stake(&mut self) {
        let coin = self.header.stake.to_string();
        self.defer(
            16,
            Missing::Prevout(coin),
            "the staked coin, its block and its amount are not at hand",
        );
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

    fn defer(&mut self, rule: u8, missing: Missing, why: &str) {
        self.missing.get_or_insert_with(|| Verdict::Defer {
            message: format!("{} waits for {missing}: {why}", q(rule)),
            missing,
        });
    }
}

/// What is known about coins beyond a connection.
#[derive(Clone, Copy, Debug)]
struct Known {
    /// What is not among the coins does not exist.
    complete: bool,
    /// No coin was ever lent.
    no_delegations: bool,
    /// The time of the block that made the staked coin.
    staked_at: Option<u32>,
}
