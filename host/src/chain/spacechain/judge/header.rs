//! Q2 to Q7: what a header and its place decide, and what is left of the rules for a header without its block.
//! Called by the judge before a body is looked at.
//! Never looks at a transaction.

use super::super::super::utxo::context::MedianOrder;
use super::super::super::utxo::display_hash;
use super::super::super::utxo::target::Target;
use super::super::rules::{check_bits, check_time_mask, check_version, check_work, q};
use super::Case;
use crate::verdict::{Finding, Missing};

impl Case<'_> {
    /// Q2 to Q7; Q1 was decoding.
    pub(super) fn header_rules(&mut self, now: i64) -> Result<(), Finding> {
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
    pub(super) fn header_only(&mut self) {
        if self.place.is_genesis {
            return;
        }
        self.modifier();
        if self.header.is_stake() {
            self.defer_stake();
        }
    }
}
