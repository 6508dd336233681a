//! What follows from the outcome of an attempt: reputation, containment, evidence, standing, repair.
//! The second half of the engine: called with what an attempt came to, or with a round that is over.
//! Never lets anybody pay twice for one attempt, and never for one in which the tracker was at fault.

use super::{Action, AuditEngine, AuditId, Notary, Placing};
use crate::{
    chain::lunarx::{Hash, challenge},
    tracker::audit::{
        books::{Provider, ShardKey},
        evidence::{Event, Evidence, is_signed},
        open::{Open, Stage},
        outcome::{Broken, Failure, Fault, Judged, Outcome},
        repair::{RepairOrder, Stuck},
        rounds::{Held, Silent},
        standing::{Rank, Standing},
    },
    verdict::Verdict,
};

impl<N: Notary> AuditEngine<N> {
    /// A shard was made again: its new holder, which was named in the order, has it under a contract of its own from now on.
    pub fn repaired(&mut self, key: &ShardKey, contract: Hash) {
        let books = &self.state.books;
        let taker = self
            .state
            .ordered
            .get(key)
            .and_then(|to| books.get(*to))
            .map(|taker| taker.id);
        let (Some(taker), Some(object)) = (taker, books.object(&key.0)) else {
            return self.stray();
        };
        let placing = Placing {
            contract,
            manifest: key.0,
            shard: key.1,
            shape: object.shape,
            shard_root: object.shard_root,
        };
        self.remove(key);
        // Cannot fail: the shard is nobody's now, and the orders of whoever is banned are taken back.
        if self.state.books.place(&taker, &placing).is_err() {
            self.stray();
        }
    }

    /// A repair came to nothing: the next epoch orders it again.
    pub fn repair_failed(&mut self, key: &ShardKey) {
        // Of a shard that nobody ordered, or that is somebody else's by now, there is nothing to make again.
        if !self.state.ordered.contains_key(key) {
            return self.stray();
        }
        self.forget_order(key);
        self.state.stuck.insert(*key, Stuck::Failed);
    }

    /// Whether this shard is to be made again for this provider still.
    pub fn is_ordered(&self, key: &ShardKey, to: &Hash) -> bool {
        let place = self.state.ordered.get(key);
        place.is_some_and(|place| self.state.books.place_of(to) == Some(*place))
    }

    /// Takes all orders back, because whoever had them is gone with them; the next epoch gives them again.
    pub fn drop_orders(&mut self) {
        let keys: Vec<ShardKey> = self.state.ordered.keys().copied().collect();
        keys.iter().for_each(|key| self.repair_failed(key));
    }

    /// An audit passed.
    pub(super) fn pass(&mut self, id: u64, now_us: u64) {
        let Some(open) = self.state.open.get(&id) else { return };
        let (place, limits) = (open.provider, self.limits.reputation);
        self.state
            .books
            .change(place, |provider| provider.account.passed(&limits, now_us));
        let pieces = self.pieces(id);
        self.state.counters.pieces = self.state.counters.pieces.saturating_add(pieces.into());
        self.end(id, Some(Outcome::Pass));
        self.review(place, now_us, None);
    }

    /// A record breaks a rule. It counts only if the provider signed it; otherwise nobody has answered.
    pub(super) fn lose(&mut self, id: u64, broken: Broken, judged: &Judged, now_us: u64) {
        let Some(open) = self.state.open.get(&id) else { return };
        let key = self.state.books.get(open.provider).map(|provider| provider.key);
        if !key.is_some_and(|key| {
            is_signed(&open.record, &key, &|key, message, signature| {
                self.notary.holds(key, message, signature)
            })
        }) {
            return self.silent(id, Silent::Unknown, now_us);
        }
        let (index, message) = match judged {
            Judged::Verdict(Verdict::Reject { index, message, .. }) => (*index, message.clone()),
            Judged::Verdict(_) | Judged::Fault => (None, String::new()),
        };
        self.fail(id, Failure::Loss(broken), index, message, now_us);
    }

    /// The tracker was at fault: the same is asked again later, and nobody pays.
    pub(super) fn fault_of(&mut self, id: u64, fault: Fault, now_us: u64) {
        let Some(open) = self.state.open.get_mut(&id) else {
            return;
        };
        open.note(now_us, Event::Faulted);
        open.faults = open.faults.saturating_add(1);
        let is_last = open.faults > self.limits.fault_asks_max;
        if open.is_active() {
            self.state.rounds.end(open.attempt, None);
        }
        self.settle(id, Outcome::TrackerFault(fault));
        match is_last {
            true => self.forget(id),
            false => self.contain(id, now_us),
        }
    }

    /// A round is over: what was held counts, or is the tracker's fault.
    pub(super) fn close(&mut self, held: &[Held], is_fault: bool, now_us: u64) {
        if is_fault {
            let faulty = &mut self.state.counters.faulty_rounds;
            *faulty = faulty.saturating_add(1);
            held.iter()
                .for_each(|held| self.fault_of(held.audit, Fault::Network, now_us));
            return;
        }
        for held in held {
            self.count_silent(held, now_us);
        }
    }

    fn count_silent(&mut self, held: &Held, now_us: u64) {
        let limits = self.limits.reputation;
        let change = |provider: &mut Provider| match held.silent {
            Silent::Offline => provider.account.reached(&limits, now_us, false),
            Silent::Late => provider.account.reached(&limits, now_us, true),
            Silent::Unknown => provider.account.not_understood(&limits, now_us),
        };
        self.state.books.change(held.provider, change);
        let Some(open) = self.state.open.get_mut(&held.audit) else {
            return self.review(held.provider, now_us, None);
        };
        match held.silent {
            Silent::Offline => {
                // It was asked nothing now; but what it was asked before it still owes.
                let owes = open.contained > 0 || open.committed.is_some();
                self.settle(held.audit, Outcome::Offline);
                match owes {
                    true => self.contain(held.audit, now_us),
                    false => self.forget(held.audit),
                }
            }
            Silent::Late | Silent::Unknown => {
                open.contained = open.contained.saturating_add(1);
                let is_last = open.contained > self.limits.contained_asks_max;
                if held.silent == Silent::Unknown {
                    self.settle(held.audit, Outcome::Unknown);
                }
                match is_last {
                    true => self.fail(held.audit, Failure::Silence, None, "no answer".to_owned(), now_us),
                    false => {
                        let until_us = self.contain_until(now_us);
                        self.settle(held.audit, Outcome::Contained { until_us });
                        self.contain(held.audit, now_us);
                    }
                }
            }
        }
        self.review(held.provider, now_us, None);
    }

    /// An audit failed for good: it counts, there is evidence, and a shard that was not shown is made again.
    fn fail(&mut self, id: u64, failure: Failure, index: Option<u64>, message: String, now_us: u64) {
        let Some(open) = self.state.open.get(&id).cloned() else {
            return;
        };
        let Some(provider) = self.state.books.get(open.provider) else {
            return;
        };
        let limits = self.limits.reputation;
        let is_proof = matches!(failure, Failure::Loss(_));
        let mut after = provider.account.clone();
        let before = (after.standing.rank(), after.audits.share_ppm());
        after.failed(&limits, now_us);
        // The id of the evidence is not known before it says what followed.
        after.review(&limits, now_us, is_proof.then(Hash::default));
        let evidence = Evidence {
            provider: provider.key,
            contract: open.contract,
            manifest: open.key.0,
            shard: open.key.1,
            epoch: open.epoch,
            round: open.round,
            challenge: open
                .subject(&self.state.books)
                .and_then(|subject| open.challenge(&subject)),
            failure,
            index,
            message,
            steps: open.steps,
            record: open.record,
            before,
            after: (after.standing.rank(), after.audits.share_ppm()),
        };
        let proof = evidence.id();
        let kept = self.limits.evidence_ids_max;
        self.state.books.change(open.provider, |provider| {
            provider.account.failed(&limits, now_us);
            provider.evidence.push(proof);
            let surplus = provider.evidence.len().saturating_sub(kept);
            provider.evidence.drain(..surplus);
            if let Some(placement) = provider.placements.get_mut(&open.key).filter(|_| is_proof) {
                placement.is_lost = true;
            }
        });
        self.state.counters.evidence = self.state.counters.evidence.saturating_add(1);
        self.end(id, Some(Outcome::Fail(failure)));
        self.actions.push_back(Action::Evidence {
            id: proof,
            evidence: Box::new(evidence),
        });
        if is_proof {
            self.order_repair(open.key);
        }
        self.review(open.provider, now_us, is_proof.then_some(proof));
    }

    /// Decides anew what a provider is, and what follows from that.
    pub(super) fn review(&mut self, place: u32, now_us: u64, proof: Option<Hash>) {
        let limits = self.limits.reputation;
        let Some(provider) = self.state.books.get(place) else {
            return;
        };
        let mut account = provider.account.clone();
        let was_given_up = account.is_given_up;
        let before = account.review(&limits, now_us, proof);
        if account == provider.account {
            return;
        }
        let (id, after, is_given_up) = (provider.id, account.standing, account.is_given_up);
        self.state.books.change(place, |provider| provider.account = account);
        if before == after {
            return;
        }
        self.actions.push_back(Action::Standing {
            provider: id,
            before,
            after,
        });
        if let Standing::Suspended { until_us, .. } = before {
            self.state.reviews.remove(&(until_us, place));
        }
        let counters = &mut self.state.counters;
        match after {
            Standing::Suspended { until_us, .. } => {
                self.state.reviews.insert((until_us, place));
                let is_new = before.rank() != Rank::Suspended;
                counters.suspensions = counters.suspensions.saturating_add(is_new.into());
            }
            Standing::Banned(_) => counters.bans = counters.bans.saturating_add(1),
            Standing::Vetting | Standing::Good | Standing::Warned => {}
        }
        if matches!(after, Standing::Banned(_)) {
            self.drop_banned(place);
        }
        if matches!(after, Standing::Banned(_)) || (is_given_up && !was_given_up) {
            self.order_repairs(place);
        }
    }

    /// Orders a shard to be made again, unless it is already.
    pub(super) fn order_repair(&mut self, key: ShardKey) {
        if self.state.ordered.contains_key(&key) {
            return;
        }
        match self.repair(&key) {
            Ok((order, to, bytes)) => {
                self.state.ordered.insert(key, to);
                self.state.stuck.remove(&key);
                self.state.books.change(to, |provider| {
                    provider.promised_bytes = provider.promised_bytes.saturating_add(bytes);
                });
                self.state.counters.repairs = self.state.counters.repairs.saturating_add(1);
                self.actions.push_back(Action::Repair(Box::new(order)));
            }
            Err(Some(why)) => {
                if self.state.stuck.insert(key, why) != Some(why) {
                    self.actions.push_back(Action::Stuck { key, why });
                }
            }
            // Nobody holds it any more: its contract is over.
            Err(None) => {
                self.state.stuck.remove(&key);
            }
        }
    }

    fn order_repairs(&mut self, place: u32) {
        let placements = self.state.books.get(place).map(|provider| &provider.placements);
        let keys: Vec<ShardKey> = placements.into_iter().flatten().map(|(key, _)| *key).collect();
        keys.into_iter().for_each(|key| self.order_repair(key));
    }

    /// The order for a lost shard, its taker and its bytes; `None` where nobody holds it any more.
    fn repair(&self, key: &ShardKey) -> Result<(RepairOrder, u32, u64), Option<Stuck>> {
        let books = &self.state.books;
        let object = books.object(&key.0).ok_or(None)?;
        let lost_by = object
            .holders
            .get(&key.1)
            .and_then(|place| books.get(*place))
            .ok_or(None)?;
        let whole = object.holders.iter().filter_map(|(shard, place)| {
            let holder = books.get(*place).filter(|_| *shard != key.1)?;
            let placement = holder.placements.get(&(key.0, *shard))?;
            let is_whole = !placement.is_lost && holder.account.standing.rank() != Rank::Banned;
            is_whole.then_some((holder.id, *shard))
        });
        let from: Vec<(Hash, u8)> = whole.collect();
        let expected = object.shape.data_shards();
        if from.len() < usize::from(expected) {
            let got = u8::try_from(from.len()).unwrap_or(u8::MAX);
            return Err(Some(Stuck::Shards { got, expected }));
        }
        let to = books.taker(&key.0).ok_or(Some(Stuck::Taker))?;
        let order = RepairOrder {
            manifest: key.0,
            shard: key.1,
            shape: object.shape,
            shard_root: object.shard_root,
            from,
            to: books.get(to).map(|taker| taker.id).ok_or(Some(Stuck::Taker))?,
            lost_by: lost_by.id,
        };
        Ok((order, to, object.shape.column_bytes(key.1).max(1)))
    }

    /// Takes an order back; what was promised with it is free again.
    pub(super) fn forget_order(&mut self, key: &ShardKey) {
        self.state.stuck.remove(key);
        let Some(to) = self.state.ordered.remove(key) else {
            return;
        };
        let object = self.state.books.object(&key.0);
        let bytes = object.map_or(0, |object| object.shape.column_bytes(key.1).max(1));
        self.state.books.change(to, |provider| {
            provider.promised_bytes = provider.promised_bytes.saturating_sub(bytes);
        });
    }

    /// Ends an attempt and its audit, with an outcome if it came to one.
    pub(super) fn end(&mut self, id: u64, outcome: Option<Outcome>) {
        let Some(open) = self.state.open.get(&id) else { return };
        if open.is_active() {
            self.state.rounds.end(open.attempt, None);
        }
        if let Some(outcome) = outcome {
            self.settle(id, outcome);
        }
        self.forget(id);
    }

    /// Ends an attempt that has only just begun: there is nothing to ask any more.
    pub(super) fn abandon(&mut self, id: u64) {
        if let Some(open) = self.state.open.get(&id) {
            self.state.rounds.end(open.attempt, None);
        }
        self.forget(id);
    }

    /// Says what became of an attempt.
    fn settle(&mut self, id: u64, outcome: Outcome) {
        let Some(open) = self.state.open.get(&id) else { return };
        let Some(provider) = self.state.books.get(open.provider) else {
            return;
        };
        let challenge = open
            .subject(&self.state.books)
            .and_then(|subject| open.challenge(&subject));
        let count = self.state.counters.outcomes.get_mut(usize::from(outcome.number()));
        count.into_iter().for_each(|count| *count = count.saturating_add(1));
        self.actions.push_back(Action::Settled {
            audit: AuditId(id),
            provider: provider.id,
            contract: open.contract,
            epoch: open.epoch,
            challenge,
            outcome,
        });
    }

    fn contain(&mut self, id: u64, now_us: u64) {
        let until_us = self.contain_until(now_us);
        self.set_stage(id, Stage::Contained, Some(until_us));
    }

    fn contain_until(&self, now_us: u64) -> u64 {
        now_us.saturating_add(self.limits.contained_us)
    }

    fn forget(&mut self, id: u64) {
        self.set_stage(id, Stage::Held, None);
        self.state.open.remove(&id);
    }

    /// Whoever is banned is asked nothing more, and gets no shard that was on its way.
    fn drop_banned(&mut self, place: u32) {
        let of = self.state.open.iter().filter(|(_, open)| open.provider == place);
        let ids: Vec<u64> = of.map(|(id, _)| *id).collect();
        ids.into_iter().for_each(|id| self.end(id, None));
        let promised = self.state.ordered.iter().filter(|(_, to)| **to == place);
        let keys: Vec<ShardKey> = promised.map(|(key, _)| *key).collect();
        for key in keys {
            self.forget_order(&key);
            self.order_repair(key);
        }
    }

    /// Pieces of an audit: as rule A1 counts them.
    fn pieces(&self, id: u64) -> u32 {
        let Some(open) = self.state.open.get(&id) else { return 0 };
        let pieces = |open: &Open| {
            let provider = self.state.books.get(open.provider)?;
            let bytes = provider.placements.get(&open.key)?.bytes;
            let audits = &self.params.audits;
            let day = challenge::share(audits.pieces_a_day, bytes, open.held_bytes);
            challenge::round(day, audits.round_pieces_max.into(), open.round)
        };
        pieces(open).unwrap_or_default()
    }
}
