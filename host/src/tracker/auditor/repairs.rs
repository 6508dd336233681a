//! Repairs carried out: orders of the engine, a few at a time, from the contract with the new holder to the ledger's word on whose it is.
//! Between the engine, the worker's thread, the sessions of providers and the ledger.
//! Never tells the engine that a shard is with its new holder before the ledger would accept an audit of it there.
//!
//! 1. The new holder needs a contract over the object. On the trial network the tracker says it; elsewhere the authority has to, under
//!    the id that follows from the order ([`contract_id`]), and until then the repair fails with that as its reason.
//! 2. The worker makes the shard again and sends it.
//! 3. The shard belongs to the new holder in the ledger: rule A0 accepts audits of one provider only. Again the trial network's tracker
//!    says so; elsewhere nobody else may have passed an audit of it, or the authority has to name the new holder.
//! 4. The books follow.

use std::{
    collections::BTreeMap,
    thread::{self, JoinHandle},
};

use crossbeam::channel::{Sender, unbounded};
use rand::seq::SliceRandom as _;

use super::{
    Answer, Asker, Driver, Pending, Request,
    network::{is_trial, name_contract, name_holder},
    session::ASK_US,
    worker::{Job, RepairFault, Said},
};
use crate::{
    chain::lunarx::{Hash, context, hash, ledger::Ledger, manifest},
    tracker::{
        audit::{RepairOrder, books::ShardKey},
        core::{Ticket, Told},
        sockets::ToSockets,
        wire::{Peer, message::Hold},
    },
};

/// Repairs that wait, those under way, and what became of the others.
#[derive(Default)]
pub(super) struct Repairs {
    waiting: BTreeMap<ShardKey, RepairOrder>,
    running: BTreeMap<u64, Running>,
    /// Requests of repairs: the repair, and its own name for it.
    calls: BTreeMap<u64, (u64, u8)>,
    next: u64,
    /// New holders that speak before the books have them.
    holds: Vec<(usize, Ticket, Peer, Hold)>,
    threads: Vec<JoinHandle<()>>,
    /// Since the start.
    pub(super) done: u64,
    /// Since the start.
    pub(super) failed: u64,
}

struct Running {
    order: RepairOrder,
    contract: Hash,
    /// The way to the worker, once there is one; without it the worker ends.
    answers: Option<Sender<(u8, Told)>>,
}

impl RepairOrder {
    fn key(&self) -> ShardKey {
        (self.manifest, self.shard)
    }
}

impl Repairs {
    /// Repairs that wait or are under way.
    pub(super) fn open_count(&self) -> usize {
        self.waiting.len() + self.running.len()
    }

    /// Ends all workers and waits for them.
    pub(super) fn stop(&mut self) {
        self.running.clear();
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

impl Driver {
    /// An order of the engine; it replaces another one for the same shard.
    pub(super) fn order(&mut self, order: RepairOrder) {
        let key = order.key();
        tracing::info!(manifest = %hex::encode(key.0), shard = key.1, to = %hex::encode(order.to), "a shard is lost");
        let repairs = &mut self.repairs;
        repairs.running.retain(|_, other| other.order.key() != key);
        if repairs.waiting.len() < self.limits.repairs_waiting_max || repairs.waiting.contains_key(&key) {
            repairs.waiting.insert(key, order);
        } else {
            repairs.failed += 1;
            self.engine.repair_failed(&key);
        }
        self.hear_holds();
    }

    /// Begins what there is room for.
    pub(super) fn begin_repairs(&mut self) {
        while self.repairs.running.len() < self.limits.repairs_max {
            let Some((_, mut order)) = self.repairs.waiting.pop_first() else {
                return;
            };
            // Others each time: who gives wrong bytes is not always among them.
            order.from.shuffle(&mut self.rng);
            let books = self.engine.books();
            let lost_by = books.place_of(&order.lost_by).and_then(|place| books.get(place));
            let placement = lost_by.and_then(|provider| provider.placements.get(&order.key()));
            let is_ordered = self.engine.is_ordered(&order.key(), &order.to);
            let Some(old) = placement.filter(|_| is_ordered).map(|placement| placement.contract) else {
                // The engine has forgotten the order: the shard is nobody's any more, or its taker is banned.
                continue;
            };
            let contract = contract_id(&old, &order.to, &order.key());
            let is_trial = is_trial(self.params);
            if is_trial {
                self.say("contract", name_contract(contract, old, order.to));
            }
            self.repairs.next += 1;
            let number = self.repairs.next;
            self.ask_ledger(Pending::Repair(number), &order, contract, is_trial);
            self.repairs.running.insert(
                number,
                Running {
                    order,
                    contract,
                    answers: None,
                },
            );
        }
    }

    /// The ledger says whether a repair can begin: the worker does.
    pub(super) fn repair(&mut self, number: u64, answer: Option<Answer>) {
        if let Some(words) = objection(answer) {
            return self.give_up(number, &words);
        }
        let Some(running) = self.repairs.running.get_mut(&number) else {
            return;
        };
        let (sender, answers) = unbounded();
        running.answers = Some(sender);
        let job = Job {
            repair: number,
            order: running.order.clone(),
            contract: running.contract,
            file: self.hub.dir().join("repairs").join(number.to_string()),
            inputs: self.inputs.clone(),
            answers,
        };
        let thread = thread::Builder::new().name("repair".into()).spawn(move || job.run());
        self.repairs.threads.retain(|thread| !thread.is_finished());
        match thread {
            Ok(thread) => self.repairs.threads.push(thread),
            Err(error) => self.give_up(number, &error.to_string()),
        }
    }

    /// What a worker says.
    pub(super) fn said(&mut self, said: Said) {
        match said {
            Said::Ask {
                repair,
                slot,
                provider,
                kind,
                body,
            } => {
                // One that was taken back hears nothing any more, and ends.
                if !self.repairs.running.contains_key(&repair) {
                    return;
                }
                self.repairs.next += 1;
                let call = REPAIRS | self.repairs.next;
                self.repairs.calls.insert(call, (repair, slot));
                match self.sessions.find(&provider) {
                    Some((thread, conn)) => self.hub.tell(
                        thread,
                        ToSockets::Ask {
                            conn,
                            kind,
                            body,
                            deadline_us: ASK_US / 2,
                            tag: call,
                        },
                    ),
                    None => self.told_repair(call, Told::Unsent),
                }
            }
            Said::Done { repair, result } => self.sent(repair, result),
        }
    }

    /// What became of a request of a repair.
    pub(super) fn told_repair(&mut self, call: u64, told: Told) {
        let Some((number, slot)) = self.repairs.calls.remove(&call) else {
            return;
        };
        let running = self.repairs.running.get(&number);
        if let Some(answers) = running.and_then(|running| running.answers.as_ref()) {
            // A worker that is gone has said why.
            let _ = answers.send((slot, told));
        }
    }

    /// The new holder has it, or the repair came to nothing.
    fn sent(&mut self, number: u64, result: Result<(), RepairFault>) {
        if let Err(fault) = result {
            return self.give_up(number, &fault.to_string());
        }
        let Some(running) = self.repairs.running.get(&number) else {
            return;
        };
        let (order, contract) = (running.order.clone(), running.contract);
        if !self.engine.is_ordered(&order.key(), &order.to) {
            return self.give_up(number, "the order was taken back");
        }
        if is_trial(self.params) {
            self.say("placement", name_holder(order.manifest, order.shard, order.to));
        }
        self.ask_ledger(Pending::Moved(number), &order, contract, false);
    }

    /// The ledger has the new holder: so have the books.
    pub(super) fn moved(&mut self, number: u64, answer: Option<Answer>) {
        if let Some(words) = objection(answer) {
            return self.give_up(number, &words);
        }
        let Some(running) = self.repairs.running.remove(&number) else {
            return;
        };
        let (manifest, shard) = running.order.key();
        self.engine.repaired(&(manifest, shard), running.contract);
        self.repairs.done += 1;
        self.must_save = true;
        let to = hex::encode(running.order.to);
        tracing::info!(manifest = %hex::encode(manifest), shard, %to, "a lost shard was made again");
        self.hear_holds();
    }

    fn give_up(&mut self, number: u64, why: &str) {
        let Some(running) = self.repairs.running.remove(&number) else {
            return;
        };
        let (manifest, shard) = running.order.key();
        tracing::warn!(manifest = %hex::encode(manifest), shard, why, "a repair came to nothing");
        self.engine.repair_failed(&(manifest, shard));
        self.repairs.failed += 1;
        self.hear_holds();
    }

    /// Keeps the word of a new holder until its repair is over; gives it back where there is no such repair.
    pub(super) fn keep_hold(&mut self, thread: usize, ticket: Ticket, peer: Peer, hold: Hold) -> Option<(Peer, Hold)> {
        let key = (hold.manifest, hold.shard);
        let mut running = self.repairs.running.values();
        if !running.any(|running| running.order.key() == key && running.order.to == peer.id) {
            return Some((peer, hold));
        }
        self.repairs.holds.push((thread, ticket, peer, hold));
        None
    }

    fn hear_holds(&mut self) {
        for (thread, ticket, peer, hold) in std::mem::take(&mut self.repairs.holds) {
            self.hold(thread, ticket, peer, hold);
        }
    }

    fn ask_ledger(&mut self, pending: Pending, order: &RepairOrder, contract: Hash, may_move: bool) {
        let order = order.clone();
        let question = Box::new(move |ledger: &Ledger| {
            let checked = check(ledger, &order, &contract, may_move);
            checked.map_or_else(String::into_bytes, |()| Vec::new())
        });
        let ticket = Asker::Own(self.pend(pending));
        self.outbox.push_back(Request::Question { ticket, question });
    }
}

/// The id of the contract with a new holder in place of the old one: whoever has the authority's key can state it.
pub fn contract_id(old: &Hash, to: &Hash, (manifest, shard): &ShardKey) -> Hash {
    hash(&[b"perigee repair contract", old, to, manifest, &[*shard]])
}

/// Whether the ledger would accept an audit of the new holder; `may_move`: or will, once the authority has named it.
fn check(ledger: &Ledger, order: &RepairOrder, contract: &Hash, may_move: bool) -> Result<(), String> {
    let terms = context::contract(ledger, contract).ok_or_else(|| {
        let contract = hex::encode(contract);
        format!("no contract {contract} with the new holder: the authority has to state it")
    })?;
    if (terms.provider, terms.storage_root) != (order.to, order.shard_root) {
        return Err(format!(
            "contract {} is of other parties or over another root",
            hex::encode(contract)
        ));
    }
    if manifest::is_revoked(ledger, &order.manifest) {
        return Err("an accepted fraud proof is against the manifest".to_owned());
    }
    let holder = context::holder(ledger, &order.manifest, order.shard);
    match holder.filter(|holder| *holder != order.to && !may_move) {
        None => Ok(()),
        Some(holder) => Err(format!(
            "the shard belongs to {}: the authority has to name the new holder",
            hex::encode(holder)
        )),
    }
}

/// What the ledger has against it.
fn objection(answer: Option<Answer>) -> Option<String> {
    match answer {
        Some(Answer::Bytes(bytes)) if bytes.is_empty() => None,
        Some(Answer::Bytes(bytes)) => Some(String::from_utf8_lossy(&bytes).into_owned()),
        _ => Some("the judge failed".to_owned()),
    }
}

/// Tags of requests of repairs have this bit; those of audits are counted from 0.
pub(super) const REPAIRS: u64 = 1 << 63;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        chain::lunarx::{
            LunarParams,
            context::{Contract, Statement},
            ledger::Table,
            roots::Shape,
        },
        tracker::auditor::network::statement,
    };

    const OLD: Hash = [1; 32];
    const NEW: Hash = [2; 32];

    fn order() -> RepairOrder {
        RepairOrder {
            manifest: [3; 32],
            shard: 1,
            shape: Shape::new(9, 2, 1).unwrap(),
            shard_root: [4; 32],
            from: Vec::new(),
            to: NEW,
            lost_by: OLD,
        }
    }

    fn terms(provider: Hash) -> Contract {
        Contract {
            owner: [5; 32],
            provider,
            price: 1,
            units: 1,
            commission_bp: 0,
            quorum: 2,
            storage_root: [4; 32],
            verifiers: vec![NEW, [9; 32]],
        }
    }

    /// No contract, another's, the right one; a shard of nobody, of the old holder, of the new one.
    #[test]
    fn the_ledger_has_the_last_word_on_a_new_holder() {
        let (mut ledger, order, contract) = (Ledger::default(), order(), contract_id(&OLD, &NEW, &([3; 32], 1)));
        let words = |ledger: &Ledger, may_move| check(ledger, &order, &contract, may_move).unwrap_err();
        assert!(words(&ledger, true).contains("the authority has to state it"));
        ledger.put(Table::Contracts, &contract, &terms(OLD));
        assert!(words(&ledger, true).contains("of other parties"));
        ledger.put(Table::Contracts, &contract, &terms(NEW));
        assert_eq!(check(&ledger, &order, &contract, false), Ok(()));
        let place = [&order.manifest[..], &[order.shard]].concat();
        ledger.put(Table::Placements, &place, &OLD);
        assert_eq!(check(&ledger, &order, &contract, true), Ok(()));
        assert!(words(&ledger, false).contains("has to name the new holder"));
        ledger.put(Table::Placements, &place, &NEW);
        assert_eq!(check(&ledger, &order, &contract, false), Ok(()));
    }

    /// Said once, on the terms of the old contract; who provides does not verify, and then a quorum of one is all there is.
    #[test]
    fn the_trial_networks_authority_says_what_is_missing() {
        let (mut ledger, contract) = (Ledger::default(), [8; 32]);
        assert!(name_contract(contract, OLD, NEW)(&ledger).is_none(), "no old contract");
        ledger.put(Table::Contracts, &OLD, &terms(OLD));
        let said = name_contract(contract, OLD, NEW)(&ledger).unwrap();
        let expected = Contract {
            quorum: 1,
            verifiers: vec![[9; 32]],
            ..terms(NEW)
        };
        let said = context::Context::read(&said, LunarParams::embedded())
            .unwrap()
            .statement;
        assert_eq!(said, Statement::Contract(contract, expected.clone()));
        ledger.put(Table::Contracts, &contract, &expected);
        assert!(name_contract(contract, OLD, NEW)(&ledger).is_none(), "it is known");
        let said = name_holder([3; 32], 1, NEW)(&ledger).unwrap();
        let said = context::Context::read(&said, LunarParams::embedded())
            .unwrap()
            .statement;
        assert_eq!(said, Statement::Placement([3; 32], 1, NEW));
        ledger.put(Table::Placements, &[&[3; 32][..], &[1]].concat(), &NEW);
        assert!(name_holder([3; 32], 1, NEW)(&ledger).is_none(), "it is named");
        // A control: the statement ends where it should.
        let mut longer = statement(&Statement::Placement([3; 32], 1, NEW));
        longer.push(0);
        assert!(context::Context::read(&longer, LunarParams::embedded()).is_err());
    }
}
