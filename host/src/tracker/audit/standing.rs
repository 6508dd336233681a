//! Standing: what the outcomes of audits make of a provider, from vetting to ban.
//! Fed by the engine with one outcome after another; says who is asked, paid, given new shards, or gets its shards taken.
//! Never bans whom it did not suspend before, and never for silence: only a signed record that breaks a rule does.
//!
//! All arithmetic is of integers: weights in billionths of an audit, shares in millionths, both rounded down. So every machine
//! comes to the same standing from the same outcomes.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::limits::{ReputationLimits, WHOLE_PPM};
use crate::chain::lunarx::Hash;

/// What a provider is to the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// New: few shards, until enough audits have passed and enough time too.
    Vetting,
    /// Nothing against it.
    Good,
    /// A share is falling towards suspension.
    Warned,
    /// Audited, but neither paid nor given new shards.
    Suspended {
        /// When the shares decide anew, in microseconds of Unix time.
        until_us: u64,
        /// Which of them fell.
        cause: Cause,
    },
    /// For good, by evidence of this id.
    Banned(Hash),
}

/// Why a provider is suspended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Cause {
    /// Its audits failed.
    Failures,
    /// Nobody understood its answers.
    Unknown,
    /// It was not reached.
    Offline,
}

/// A standing without what only goes with one provider; in the order of trust, the most trusted first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Rank {
    /// [`Standing::Good`].
    Good,
    /// [`Standing::Vetting`].
    Vetting,
    /// [`Standing::Warned`].
    Warned,
    /// [`Standing::Suspended`].
    Suspended,
    /// [`Standing::Banned`].
    Banned,
}

impl Standing {
    /// Its rank.
    pub fn rank(&self) -> Rank {
        match self {
            Self::Good => Rank::Good,
            Self::Vetting => Rank::Vetting,
            Self::Warned => Rank::Warned,
            Self::Suspended { .. } => Rank::Suspended,
            Self::Banned(_) => Rank::Banned,
        }
    }
}

impl Rank {
    /// Its name for people and metrics.
    pub fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Vetting => "vetting",
            Self::Warned => "warned",
            Self::Suspended => "suspended",
            Self::Banned => "banned",
        }
    }

    /// Whether new shards may be given to such a provider: not while a share of it falls.
    pub fn is_trusted(self) -> bool {
        self <= Self::Vetting
    }
}

/// A share of good outcomes with a memory: before one is counted, what was there shrinks (Beta reputation of Josang and Ismail as
/// Storj uses it: `alpha = lambda alpha + weight`, `beta = lambda beta` or the other way round).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beta {
    /// Good, in billionths of an audit.
    good: u64,
    /// Bad, in billionths of an audit.
    bad: u64,
}

impl Beta {
    fn new(start: u32) -> Self {
        Self {
            good: u64::from(start).saturating_mul(ONE),
            bad: 0,
        }
    }

    fn count(&mut self, memory_ppm: u32, good: u32, bad: u32) {
        let shrunk = |weight: u64, more: u32| {
            let kept = u128::from(weight).saturating_mul(memory_ppm.into());
            let kept = kept.checked_div(WHOLE_PPM.into()).unwrap_or_default();
            let kept = u64::try_from(kept).unwrap_or(u64::MAX);
            kept.saturating_add(u64::from(more).saturating_mul(ONE))
        };
        self.good = shrunk(self.good, good);
        self.bad = shrunk(self.bad, bad);
    }

    /// The share of good ones, in millionths; all where nothing was counted.
    pub fn share_ppm(&self) -> u32 {
        let all = u128::from(self.good).saturating_add(self.bad.into());
        let good = u128::from(self.good).saturating_mul(WHOLE_PPM.into());
        u32::try_from(good.checked_div(all).unwrap_or(WHOLE_PPM.into())).unwrap_or(WHOLE_PPM)
    }
}

/// How often a provider was asked and reached in one window of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Window {
    number: u64,
    asked: u32,
    reached: u32,
}

/// All that is remembered of a provider's audits, and what follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// What it is.
    pub standing: Standing,
    /// Passed against failed.
    pub audits: Beta,
    /// Understood against not.
    pub understood: Beta,
    /// Audits that ended in pass or failure.
    pub audits_count: u64,
    /// Since when it is known, in microseconds of Unix time.
    pub since_us: u64,
    /// When it was suspended for failures; a ban needs that long before.
    pub failing_since_us: Option<u64>,
    /// A suspension ran out and began anew: its shards are wanted elsewhere.
    pub is_given_up: bool,
    windows: VecDeque<Window>,
}

impl Account {
    /// A newcomer.
    pub fn new(limits: &ReputationLimits, now_us: u64) -> Self {
        Self {
            standing: Standing::Vetting,
            audits: Beta::new(limits.start_audits),
            understood: Beta::new(limits.start_answers),
            audits_count: 0,
            since_us: now_us,
            failing_since_us: None,
            is_given_up: false,
            windows: VecDeque::new(),
        }
    }

    /// An audit passed.
    pub fn passed(&mut self, limits: &ReputationLimits, now_us: u64) {
        self.audits.count(limits.audit_memory_ppm, 1, 0);
        self.understood.count(limits.unknown_memory_ppm, 1, 0);
        self.audits_count = self.audits_count.saturating_add(1);
        self.reached(limits, now_us, true);
    }

    /// An audit failed.
    pub fn failed(&mut self, limits: &ReputationLimits, now_us: u64) {
        self.audits
            .count(limits.audit_memory_ppm, 0, limits.failure_weight_audits);
        self.audits_count = self.audits_count.saturating_add(1);
        self.reached(limits, now_us, true);
    }

    /// It answered something that is no answer.
    pub fn not_understood(&mut self, limits: &ReputationLimits, now_us: u64) {
        self.understood.count(limits.unknown_memory_ppm, 0, 1);
        self.reached(limits, now_us, true);
    }

    /// Whether it could be asked.
    pub fn reached(&mut self, limits: &ReputationLimits, now_us: u64, is_reached: bool) {
        let number = now_us.checked_div(limits.window_us).unwrap_or_default();
        if self.windows.back().is_none_or(|last| last.number < number) {
            self.windows.push_back(Window {
                number,
                asked: 0,
                reached: 0,
            });
        }
        if let Some(window) = self.windows.back_mut() {
            window.asked = window.asked.saturating_add(1);
            window.reached = window.reached.saturating_add(is_reached.into());
        }
        let oldest = number.saturating_sub(limits.windows_max.into());
        while self.windows.front().is_some_and(|window| window.number < oldest) {
            self.windows.pop_front();
        }
    }

    /// The mean over windows that are over of the share in which it was reached, in millionths; `None` while they are too few.
    pub fn online_ppm(&self, limits: &ReputationLimits, now_us: u64) -> Option<u32> {
        let current = now_us.checked_div(limits.window_us).unwrap_or_default();
        let oldest = current.saturating_sub(limits.windows_max.into());
        let over = self
            .windows
            .iter()
            .filter(|window| (oldest..current).contains(&window.number));
        let (mut sum, mut count) = (0u64, 0u64);
        for window in over {
            let reached = u64::from(window.reached).saturating_mul(WHOLE_PPM.into());
            sum = sum.saturating_add(reached.checked_div(window.asked.into()).unwrap_or_default());
            count = count.saturating_add(1);
        }
        let mean = sum.checked_div(count)?;
        (count >= u64::from(limits.windows_min)).then(|| u32::try_from(mean).unwrap_or(WHOLE_PPM))
    }

    /// Decides anew what the provider is; `proof` is the id of evidence that came just now and that shows loss. Answers what it was.
    pub fn review(&mut self, limits: &ReputationLimits, now_us: u64, proof: Option<Hash>) -> Standing {
        let before = self.standing;
        if matches!(before, Standing::Banned(_)) {
            return before;
        }
        let cause = self.cause(limits, now_us);
        let had_notice = self
            .failing_since_us
            .is_some_and(|since| now_us.saturating_sub(since) >= limits.ban_notice_us);
        if let (Some(Cause::Failures), Some(proof), true) = (cause, proof, had_notice) {
            self.standing = Standing::Banned(proof);
            return before;
        }
        self.standing = match (before, cause) {
            (Standing::Suspended { until_us, .. }, _) if now_us < until_us => before,
            (_, Some(cause)) => {
                self.is_given_up |= before.rank() == Rank::Suspended;
                Standing::Suspended {
                    until_us: now_us.saturating_add(limits.suspension_us),
                    cause,
                }
            }
            (_, None) => self.free(limits, now_us),
        };
        if self.standing.rank() != Rank::Suspended {
            (self.failing_since_us, self.is_given_up) = (None, false);
        } else if cause == Some(Cause::Failures) {
            self.failing_since_us.get_or_insert(now_us);
        }
        before
    }

    /// Which share is too low, the gravest first.
    fn cause(&self, limits: &ReputationLimits, now_us: u64) -> Option<Cause> {
        if self.audits.share_ppm() < limits.audit_least_ppm {
            return Some(Cause::Failures);
        }
        if self.understood.share_ppm() < limits.unknown_least_ppm {
            return Some(Cause::Unknown);
        }
        let online = self.online_ppm(limits, now_us);
        online
            .is_some_and(|share| share < limits.online_least_ppm)
            .then_some(Cause::Offline)
    }

    /// What it is where nothing suspends it.
    fn free(&self, limits: &ReputationLimits, now_us: u64) -> Standing {
        let online = self.online_ppm(limits, now_us);
        let is_low = self.audits.share_ppm() < limits.audit_warn_ppm
            || self.understood.share_ppm() < limits.unknown_warn_ppm
            || online.is_some_and(|share| share < limits.online_warn_ppm);
        let age_us = now_us.saturating_sub(self.since_us);
        match (
            is_low,
            self.audits_count >= limits.vetting_audits && age_us >= limits.vetting_us,
        ) {
            (true, _) => Standing::Warned,
            (false, true) => Standing::Good,
            (false, false) => Standing::Vetting,
        }
    }
}

/// An audit, in the unit of weights.
const ONE: u64 = 1_000_000_000;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tracker::audit::limits::HOUR_US;

    fn limits() -> ReputationLimits {
        ReputationLimits::default()
    }

    /// Storj's figures (study, section 1.2): at weight 1 it takes 41 failures in a row to fall below 0.96, 10 answers that nobody
    /// understands below 0.6. At our weight of a proof, five.
    #[test]
    fn shares_fall_as_often_as_the_model_says() {
        let until = |mut beta: Beta, memory, weight, least| {
            (1u32..)
                .find(|_| {
                    beta.count(memory, 0, weight);
                    beta.share_ppm() < least
                })
                .unwrap()
        };
        assert_eq!(until(Beta::new(1_000), 999_000, 1, 960_000), 41);
        assert_eq!(until(Beta::new(20), 950_000, 1, 600_000), 10);
        let limits = limits();
        let start = Beta::new(limits.start_audits);
        assert_eq!(
            until(
                start,
                limits.audit_memory_ppm,
                limits.failure_weight_audits,
                limits.audit_least_ppm
            ),
            5
        );
        assert_eq!(
            until(
                start,
                limits.audit_memory_ppm,
                limits.failure_weight_audits,
                limits.audit_warn_ppm
            ),
            1
        );
        assert_eq!(Beta { good: 0, bad: 0 }.share_ppm(), WHOLE_PPM, "nothing counted");
        // Good ones keep it where it is: no drift by rounding over a year of 460 a day.
        let mut beta = start;
        (0..460 * 365).for_each(|_| beta.count(999_000, 1, 0));
        assert_eq!(beta.share_ppm(), WHOLE_PPM);
        assert!(beta.good > 999 * ONE, "{}", beta.good);
    }

    /// 99 and 100 audits, a microsecond before 504 hours and then.
    #[test]
    fn vetting_needs_audits_and_time() {
        let limits = limits();
        let mut account = Account::new(&limits, 7);
        let grown = 7 + limits.vetting_us;
        (0..99).for_each(|_| account.passed(&limits, grown));
        account.review(&limits, grown, None);
        assert_eq!(account.standing, Standing::Vetting, "one too few");
        account.passed(&limits, grown);
        account.review(&limits, grown - 1, None);
        assert_eq!(account.standing, Standing::Vetting, "too early");
        account.review(&limits, grown, None);
        assert_eq!(account.standing, Standing::Good);
    }

    /// Proofs of loss: warned, suspended, and banned no earlier than the notice is over, by the proof that came then.
    #[test]
    fn a_ban_follows_a_suspension_and_a_proof() {
        let limits = limits();
        let mut account = Account::new(&limits, 0);
        let mut seen = Vec::new();
        for number in 0..9u8 {
            account.failed(&limits, HOUR_US);
            account.review(&limits, HOUR_US, Some([number; 32]));
            seen.push(account.standing.rank());
        }
        let expected = [[Rank::Warned; 4].as_slice(), &[Rank::Suspended; 5]].concat();
        assert_eq!(seen, expected, "never a ban without notice");
        let after = HOUR_US + limits.ban_notice_us;
        // The control: a failure that proves nothing does not ban, however late.
        account.failed(&limits, after);
        account.review(&limits, after, None);
        assert_eq!(account.standing.rank(), Rank::Suspended);
        account.review(&limits, after - 1, Some([42; 32]));
        assert_eq!(account.standing.rank(), Rank::Suspended, "a microsecond too early");
        account.review(&limits, after, Some([42; 32]));
        assert_eq!(account.standing, Standing::Banned([42; 32]));
        (0..2_000).for_each(|_| account.passed(&limits, after));
        account.review(&limits, u64::MAX, None);
        assert_eq!(account.standing, Standing::Banned([42; 32]), "for good");
    }

    /// Silence alone, for as long as one likes: suspended again and again, given up, never banned.
    #[test]
    fn silence_suspends_and_no_more() {
        let limits = limits();
        let mut account = Account::new(&limits, 0);
        let mut given_up = Vec::new();
        for day in 0..40u64 {
            (0..10).for_each(|_| account.failed(&limits, day * 24 * HOUR_US));
            account.review(&limits, day * 24 * HOUR_US, None);
            given_up.push(account.is_given_up);
        }
        assert!(matches!(
            account.standing,
            Standing::Suspended {
                cause: Cause::Failures,
                ..
            }
        ));
        assert_eq!(
            given_up.iter().position(|given_up| *given_up),
            Some(7),
            "when 168 hours are over"
        );
        // It comes back once its audits pass and the suspension is over.
        (0..8_000).for_each(|_| account.passed(&limits, 40 * 24 * HOUR_US));
        account.review(&limits, 50 * 24 * HOUR_US, None);
        assert_eq!(account.standing, Standing::Good);
        assert_eq!((account.failing_since_us, account.is_given_up), (None, false));
    }

    /// Windows: half reached is below 0.6, but only once a week of windows is over; 0.7 of them warns.
    #[test]
    fn who_is_not_reached_is_suspended_after_a_week() {
        let limits = limits();
        let half = |windows: u64, reached_of_ten: u64| {
            let mut account = Account::new(&limits, 0);
            for window in 0..windows {
                for audit in 0..10 {
                    account.reached(&limits, window * limits.window_us, audit < reached_of_ten);
                }
            }
            account.review(&limits, windows * limits.window_us, None);
            account.standing
        };
        assert_eq!(half(13, 5), Standing::Vetting);
        assert!(matches!(
            half(14, 5),
            Standing::Suspended {
                cause: Cause::Offline,
                ..
            }
        ));
        assert_eq!(half(14, 7), Standing::Warned);
        assert_eq!(half(14, 8), Standing::Vetting);
        assert!(
            matches!(half(500, 5), Standing::Suspended { .. }),
            "old windows are forgotten, no more"
        );
    }

    #[test]
    fn answers_that_nobody_understands_suspend_at_the_tenth() {
        let limits = limits();
        let mut account = Account::new(&limits, 0);
        let mut ranks = Vec::new();
        for _ in 0..10 {
            account.not_understood(&limits, 5);
            account.review(&limits, 5, None);
            ranks.push(account.standing.rank());
        }
        assert_eq!(ranks[8..], [Rank::Warned, Rank::Suspended]);
        assert!(matches!(
            account.standing,
            Standing::Suspended {
                cause: Cause::Unknown,
                ..
            }
        ));
    }
}
