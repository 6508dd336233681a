//! Rounds of time in which attempts are looked at together, before anybody pays for not having answered.
//! Told by the engine of every attempt that begins and ends; what nobody answered is held here until its round is over.
//! Never judges one provider: it asks whether so many failed at once that the tracker must be the reason.
//!
//! What this does not exclude: providers that are more than the share and fall silent together pay nothing for that round. They
//! are asked again, and a signed proof of loss stands in any round.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::limits::{Limits, WHOLE_PPM};

/// How an attempt ended without an answer that can be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Silent {
    /// It could not be asked.
    Offline,
    /// It did not answer in time.
    Late,
    /// It answered something that is no answer.
    Unknown,
}

/// An attempt that is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Held {
    /// Number of the audit.
    pub audit: u64,
    /// Place of the provider.
    pub provider: u32,
    /// How it ended.
    pub silent: Silent,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Round {
    /// Providers that were to be asked.
    asked: BTreeSet<u32>,
    /// Attempts that have not ended.
    open: u32,
    /// In the order in which they ended.
    held: Vec<Held>,
}

/// All rounds with something in them, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Rounds(BTreeMap<u64, Round>);

impl Rounds {
    /// An attempt begins; answers the number of its round.
    pub(super) fn begin(&mut self, limits: &Limits, provider: u32, now_us: u64) -> u64 {
        let number = number(limits, now_us);
        let round = self.0.entry(number).or_default();
        round.asked.insert(provider);
        round.open = round.open.saturating_add(1);
        number
    }

    /// An attempt of this round ended; what is held, if nobody answered.
    pub(super) fn end(&mut self, number: u64, held: Option<Held>) {
        if let Some(round) = self.0.get_mut(&number) {
            round.open = round.open.saturating_sub(1);
            round.held.extend(held);
        }
    }

    /// The next round that is over, with what it held and whether the tracker is to blame; `None` while there is none.
    pub(super) fn close(&mut self, limits: &Limits, now_us: u64) -> Option<(Vec<Held>, bool)> {
        let current = number(limits, now_us);
        let over = self.0.range(..current).find(|(_, round)| round.open == 0);
        let number = over.map(|(number, _)| *number)?;
        let round = self.0.remove(&number)?;
        let silent: BTreeSet<u32> = round.held.iter().map(|held| held.provider).collect();
        let share = (silent.len() as u128).saturating_mul(WHOLE_PPM.into());
        let most = (round.asked.len() as u128).saturating_mul(limits.fault_share_ppm.into());
        let is_fault = silent.len() >= limits.fault_providers_min as usize && share > most;
        Some((round.held, is_fault))
    }

    /// When the first round is over; `None` if there is none. Later where attempts are still open then.
    pub(super) fn next_us(&self, limits: &Limits) -> Option<u64> {
        let closed = self.0.iter().find(|(_, round)| round.open == 0);
        closed.map(|(number, _)| number.saturating_add(1).saturating_mul(limits.fault_round_us))
    }
}

fn number(limits: &Limits, now_us: u64) -> u64 {
    now_us.checked_div(limits.fault_round_us).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many asked, so many of them silent: whether the tracker blames itself.
    fn is_fault(asked: u32, silent: u32) -> bool {
        let limits = Limits::default();
        let mut rounds = Rounds::default();
        for provider in 0..asked {
            let number = rounds.begin(&limits, provider, 5);
            let held = Held {
                audit: 1,
                provider,
                silent: Silent::Late,
            };
            assert!(
                rounds.close(&limits, limits.fault_round_us).is_none(),
                "an attempt is open"
            );
            rounds.end(number, (provider < silent).then_some(held));
        }
        assert!(rounds.close(&limits, 599_999_999).is_none(), "it is not over");
        let (held, is_fault) = rounds.close(&limits, limits.fault_round_us).unwrap();
        assert_eq!(held.len() as u32, silent);
        assert_eq!(rounds, Rounds::default());
        is_fault
    }

    /// 30 % exactly and one more of ten and a hundred; two of two are too few to say; one of many is its own affair.
    #[test]
    fn the_tracker_blames_itself_when_many_are_silent() {
        assert!(!is_fault(10, 3) && is_fault(10, 4));
        assert!(!is_fault(100, 30) && is_fault(100, 31));
        assert!(!is_fault(2, 2) && is_fault(3, 3));
        assert!(!is_fault(1_000, 1));
    }
}
