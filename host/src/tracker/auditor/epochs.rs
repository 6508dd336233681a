//! Epochs: numbered by the clock, begun once the ledger has the beacon, which nobody knew before the placements.
//! A turn of the auditor looks whether one is due; on the trial network the tracker says the beacon itself.
//! Never begins an epoch twice, and none without a provider: a ledger that knows none stays as it is.

use rand_chacha::rand_core::Rng as _;

use super::{
    Asker, Driver, Pending, Request,
    network::{is_tracker, is_trial, name_tracker, say_beacon},
};
use crate::{
    chain::lunarx::{Hash, context, ledger::Ledger},
    tracker::audit::Epoch,
};

impl Driver {
    /// The number of the epoch at a time.
    pub(super) fn number(&self, now_us: u64) -> u32 {
        u32::try_from(now_us / self.epoch_us.max(1)).unwrap_or(u32::MAX)
    }

    /// Asks the ledger for the beacon, where an epoch is due.
    pub(super) fn epoch(&mut self, now_us: u64) {
        let number = self.number(now_us);
        let has_begun = self.engine.epoch().is_some_and(|epoch| epoch.number >= number);
        let holds = |books: &crate::tracker::audit::books::Books| {
            let mut providers = books.providers();
            providers.any(|(_, provider)| !provider.placements.is_empty())
        };
        let until_us = self.until_us(number);
        // Too late in an epoch that nobody was there for: the next one is soon.
        let is_late = until_us.saturating_sub(now_us) < self.epoch_us / 4;
        let is_asked = now_us.saturating_sub(self.opening_us) < AGAIN_US;
        if has_begun || is_late || is_asked || !holds(self.engine.books()) {
            return;
        }
        self.opening_us = now_us;
        // Closes what passed in the epochs before.
        self.say("block", self.voice.block(self.params));
        let key = self.voice.key;
        if is_trial(self.params) {
            let mut beacon = Hash::default();
            self.rng.fill_bytes(&mut beacon);
            self.say("trackers", name_tracker(key.id()));
            self.say("beacon", say_beacon(number, beacon));
        }
        let pending = self.pend(Pending::Epoch(number));
        let question = Box::new(move |ledger: &Ledger| {
            let beacon = context::beacon(ledger, number).filter(|_| is_tracker(ledger, &key));
            beacon.map(|beacon| beacon.to_vec()).unwrap_or_default()
        });
        self.outbox.push_back(Request::Question {
            ticket: Asker::Own(pending),
            question,
        });
    }

    /// Begins an epoch with the beacon that the ledger has; without one it is asked again.
    pub(super) fn begin(&mut self, number: u32, beacon: &[u8], now_us: u64) {
        let is_current = number == self.number(now_us);
        let has_begun = self.engine.epoch().is_some_and(|epoch| epoch.number >= number);
        let Ok(beacon) = Hash::try_from(beacon) else {
            tracing::debug!(number, "no beacon yet, or this is no tracker of the network");
            return;
        };
        if !is_current || has_begun {
            return;
        }
        let until_us = self.until_us(number);
        let epoch = Epoch {
            number,
            beacon,
            until_us,
        };
        self.engine.begin_epoch(epoch, now_us, &mut self.rng);
        self.must_save = true;
        let planned = self.engine.planned_count();
        tracing::info!(number, planned, "an epoch of audits begins");
    }

    fn until_us(&self, number: u32) -> u64 {
        u64::from(number).saturating_add(1).saturating_mul(self.epoch_us)
    }
}

/// So long after the ledger was asked in vain it is asked again.
const AGAIN_US: u64 = 1_000_000;
