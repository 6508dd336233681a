//! What becomes of an audit: the six outcomes, why an audit failed, and what the tracker itself got wrong.
//! Made by the engine, counted by metrics, attested to by verifiers under the numbers of `chain::lunarx::attestation`.
//! Never a boolean: whoever did not answer has not lost anything yet, and whom the tracker could not hear is not silent.

use serde::{Deserialize, Serialize};

use crate::verdict::{RuleId, Verdict};

/// What became of an audit, or of one attempt at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// Every rule holds.
    Pass,
    /// It failed for good.
    Fail(Failure),
    /// The provider could not be reached, so it was asked nothing.
    Offline,
    /// It did not answer in time: the same pieces again at this time, in microseconds of Unix time.
    Contained {
        /// When.
        until_us: u64,
    },
    /// It answered something that nobody understands, or that it did not sign; then it is asked again too.
    Unknown,
    /// The tracker could not know: nobody pays for it.
    TrackerFault(Fault),
}

/// Why an audit failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Failure {
    /// A record that the provider signed breaks this rule: it showed other bytes, or other pieces, than it was asked for.
    Loss(Broken),
    /// It never answered, however often it was asked.
    Silence,
}

/// A rule of audits that a record breaks, by its number: `A2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Broken(pub u8);

/// What the tracker got wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Fault {
    /// Too many providers of one round did not answer: its own network, most likely.
    Network,
    /// Its clock jumped, or it was asleep.
    Clock,
    /// Its store failed.
    Disk,
    /// The engines gave no verdict.
    Engine,
    /// Its books do not fit what the rules know: a contract, a beacon or its own key.
    Books,
}

impl Outcome {
    /// How many outcomes there are.
    pub const COUNT: usize = 6;

    /// Its number in attestations.
    pub fn number(self) -> u8 {
        match self {
            Self::Pass => 0,
            Self::Fail(_) => 1,
            Self::Offline => 2,
            Self::Contained { .. } => 3,
            Self::Unknown => 4,
            Self::TrackerFault(_) => 5,
        }
    }

    /// Its name in metrics.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail(_) => "fail",
            Self::Offline => "offline",
            Self::Contained { .. } => "contained",
            Self::Unknown => "unknown",
            Self::TrackerFault(_) => "tracker_fault",
        }
    }
}

/// What the judge says of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judged {
    /// A verdict; a rejection was computed twice before it is told here.
    Verdict(Verdict),
    /// The engines, or what is behind them, gave none.
    Fault,
}

/// What a verdict means for an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Pass,
    /// A rule that shows loss, if the provider signed the record.
    Loss(Broken),
    /// Late by the provider's own word.
    Late,
    /// Not signed, or not as it must be.
    Unsigned,
    Fault(Fault),
}

impl Meaning {
    /// A0 is about what the tracker wrote, A1 and A2 are about what was shown, A3 about signatures (the second is the
    /// tracker's), A4 about time; what waits for something waits for the tracker.
    pub(super) fn of(judged: &Judged) -> Self {
        let Judged::Verdict(verdict) = judged else {
            return Self::Fault(Fault::Engine);
        };
        let (rule, index) = match verdict {
            Verdict::Accept { .. } => return Self::Pass,
            Verdict::Defer { .. } => return Self::Fault(Fault::Books),
            Verdict::Reject { rule, index, .. } => (*rule, *index),
        };
        let number = rule.number();
        if rule != RuleId::new('A', number) {
            return Self::Fault(Fault::Books);
        }
        match (number, index) {
            (1 | 2, _) => Self::Loss(Broken(number)),
            (3, Some(TRACKER_SIGNATURE)) => Self::Fault(Fault::Books),
            (3, _) => Self::Unsigned,
            (4, _) => Self::Late,
            _ => Self::Fault(Fault::Books),
        }
    }
}

/// The place of the tracker's signature among the three of an audit.
const TRACKER_SIGNATURE: u64 = 1;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::lunarx::{attestation, value::Value};
    use crate::verdict::{Finding, Missing};

    fn rejected(family: char, number: u8, index: Option<u64>) -> Judged {
        let mut finding = Finding::whole(RuleId::new(family, number), "-");
        finding.index = index;
        Judged::Verdict(finding.into())
    }

    /// Every rule of audits, the three signatures of A3, a rule of another family, a deferral and no verdict at all.
    #[test]
    fn only_what_was_shown_is_loss() {
        let meaning = |judged: &Judged| Meaning::of(judged);
        assert_eq!(meaning(&Judged::Verdict(Verdict::ACCEPT)), Meaning::Pass);
        assert_eq!(meaning(&rejected('A', 0, None)), Meaning::Fault(Fault::Books));
        assert_eq!(meaning(&rejected('A', 1, Some(3))), Meaning::Loss(Broken(1)));
        assert_eq!(meaning(&rejected('A', 2, Some(3))), Meaning::Loss(Broken(2)));
        assert_eq!(meaning(&rejected('A', 3, Some(0))), Meaning::Unsigned);
        assert_eq!(meaning(&rejected('A', 3, Some(1))), Meaning::Fault(Fault::Books));
        assert_eq!(meaning(&rejected('A', 3, Some(2))), Meaning::Unsigned);
        assert_eq!(meaning(&rejected('A', 4, None)), Meaning::Late);
        assert_eq!(meaning(&rejected('H', 2, None)), Meaning::Fault(Fault::Books));
        let waits = Judged::Verdict(Verdict::defer(Missing::Context("beacon".into())));
        assert_eq!(meaning(&waits), Meaning::Fault(Fault::Books));
        assert_eq!(meaning(&Judged::Fault), Meaning::Fault(Fault::Engine));
    }

    #[test]
    fn numbers_are_those_of_attestations() {
        let all = [
            Outcome::Pass,
            Outcome::Fail(Failure::Silence),
            Outcome::Offline,
            Outcome::Contained { until_us: 1 },
            Outcome::Unknown,
            Outcome::TrackerFault(Fault::Clock),
        ];
        assert_eq!(all.len(), Outcome::COUNT);
        for (number, outcome) in (0u8..).zip(all) {
            let attested = attestation::Outcome::from_bytes(&[outcome.number()]).unwrap();
            assert_eq!(
                (outcome.number(), attested.number()),
                (number, number),
                "{}",
                outcome.name()
            );
        }
        assert_eq!(attestation::Outcome::PASS.number(), Outcome::Pass.number());
        assert_eq!(attestation::Outcome::FAIL.number(), all[1].number());
        assert!(attestation::Outcome::from_bytes(&[6]).is_none(), "no seventh");
    }
}
