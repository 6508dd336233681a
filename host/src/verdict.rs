//! The result types of every profile: verdicts, rule numbers, counters and the report of one object.
//! Filled by the rooms `chain` and `pipeline`, read by the command line and the ledger.
//! Never decides anything itself, and never carries a machine fault: a fault leaves an object without a verdict.

use std::collections::BTreeMap;
use std::fmt;

/// The number of a rule in its profile's total order, such as `K9`.
///
/// The derived order is the order of the rules: family letter, number, then the inserted ones (`D5b` after `D5`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId {
    family: char,
    number: u8,
    suffix: Option<char>,
}

impl RuleId {
    /// Rule `number` of the family with this letter.
    pub const fn new(family: char, number: u8) -> Self {
        Self {
            family,
            number,
            suffix: None,
        }
    }

    /// A rule inserted behind rule `number`, such as `D5b`.
    pub const fn inserted(family: char, number: u8, suffix: char) -> Self {
        Self {
            family,
            number,
            suffix: Some(suffix),
        }
    }

    /// Rule `number` of the block rules of the coin chains.
    pub const fn k(number: u8) -> Self {
        Self::new('K', number)
    }

    /// The letter of the family.
    pub const fn family(self) -> char {
        self.family
    }

    /// The number inside the family.
    pub const fn number(self) -> u8 {
        self.number
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.family, self.number)?;
        self.suffix.map_or(Ok(()), |suffix| write!(f, "{suffix}"))
    }
}

/// One rule of a profile, as `perigee rules` prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The number.
    pub id: RuleId,
    /// What it checks, in one line.
    pub summary: &'static str,
    /// Where it comes from.
    pub source: &'static str,
}

/// A rule that failed: which, at which item, and what was expected and found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// The item inside the object, `None` where the rule is about the whole object.
    pub index: Option<u64>,
    /// One line for people, naming the item in words, with expected and got.
    pub message: String,
}

impl Finding {
    /// A finding about the whole object.
    pub fn whole(rule: RuleId, message: impl Into<String>) -> Self {
        Self {
            rule,
            index: None,
            message: message.into(),
        }
    }

    /// A finding about one item of the object.
    pub fn at(rule: RuleId, index: u64, message: impl Into<String>) -> Self {
        Self {
            rule,
            index: Some(index),
            message: message.into(),
        }
    }
}

impl From<Finding> for Verdict {
    fn from(finding: Finding) -> Self {
        Self::Reject {
            rule: finding.rule,
            index: finding.index,
            message: finding.message,
        }
    }
}

/// What a deferred object waits for. The order of the variants is the order in which the rules ask for them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Missing {
    /// The object that this one builds on, by its display id.
    Parent(String),
    /// The receipts before this one, by the nonce that is next.
    Nonce(String),
    /// A statement that this one builds on, such as a contract, by kind and id.
    Context(String),
    /// A part of the format that this build does not judge, such as the MWEB extension block.
    Format(String),
    /// An output that is spent here, as `txid:vout`.
    Prevout(String),
    /// A script that cannot be had or executed; the text says why.
    Script(String),
    /// An amount that a signature commits to, of the output `txid:vout`.
    Amount(String),
    /// Shards of a stripe, in words: how many more.
    Shards(String),
    /// State that only another machine computes, such as an EVM root.
    State(String),
    /// Trust in the signers of an object: too few of them are known from what is trusted.
    Trust(String),
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, what) = match self {
            Self::Parent(what) => ("parent", what),
            Self::Nonce(what) => ("nonce", what),
            Self::Context(what) => ("context", what),
            Self::Format(what) => ("format", what),
            Self::Prevout(what) => ("prevout", what),
            Self::Script(what) => ("script", what),
            Self::Amount(what) => ("amount", what),
            Self::Shards(what) => ("shards", what),
            Self::State(what) => ("state", what),
            Self::Trust(what) => ("trust", what),
        };
        write!(f, "{kind} {what}")
    }
}

/// The decision about one object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every rule that the context can decide holds.
    Accept {
        /// At least one script was derived from its spend instead of being known.
        derived: bool,
    },
    /// A rule failed: the lowest that the context can decide, at its lowest index.
    Reject {
        /// The rule.
        rule: RuleId,
        /// The item inside the object, `None` where the rule is about the whole object.
        index: Option<u64>,
        /// One line for people.
        message: String,
    },
    /// No rule failed, but something needed is not at hand.
    Defer {
        /// The lowest missing item.
        missing: Missing,
        /// One line for people.
        message: String,
    },
}

impl Verdict {
    /// Acceptance without any derived script.
    pub const ACCEPT: Self = Self::Accept { derived: false };

    /// A deferral whose message is the missing item itself.
    pub fn defer(missing: Missing) -> Self {
        let message = format!("waits for {missing}");
        Self::Defer { missing, message }
    }

    /// Whether the object was accepted.
    pub fn is_accept(&self) -> bool {
        matches!(self, Self::Accept { .. })
    }

    /// Whether the object was rejected.
    pub fn is_reject(&self) -> bool {
        matches!(self, Self::Reject { .. })
    }

    /// The rule that failed, if one did.
    pub fn rule(&self) -> Option<RuleId> {
        match self {
            Self::Reject { rule, .. } => Some(*rule),
            _ => None,
        }
    }

    /// The word that reports use.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Accept { .. } => "accept",
            Self::Reject { .. } => "reject",
            Self::Defer { .. } => "defer",
        }
    }
}

/// What the sequential algorithm computed for an object, up to and including the item that failed.
///
/// Speculative extra work of an engine is never counted here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Signatures that matched a key.
    pub signatures: u64,
    /// Signature checks run, in the order of the reference node.
    pub attempts: u64,
    /// Headers whose proof of work was evaluated.
    pub pow: u64,
    /// 64-byte nodes hashed by the Merkle checks. In blocks: the tree of transactions (K9) and, where the coinbase
    /// commits to witnesses, their tree and the commitment itself (K10). In sets of shreds: for the path of every different
    /// shred a node a level (E4), and the nodes of the completed tree (E7).
    pub hashes: u64,
    /// Erasure-coded stripes checked or recovered.
    pub erasure: u64,
}

impl Counters {
    /// Adds the counts of another object.
    pub fn add(&mut self, other: &Self) {
        self.signatures = self.signatures.saturating_add(other.signatures);
        self.attempts = self.attempts.saturating_add(other.attempts);
        self.pow = self.pow.saturating_add(other.pow);
        self.hashes = self.hashes.saturating_add(other.hashes);
        self.erasure = self.erasure.saturating_add(other.erasure);
    }
}

/// How many objects left each rule undecided for want of context.
pub type Unchecked = BTreeMap<RuleId, u64>;

/// Everything that is said about one object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectReport {
    /// The display hash or id of the object.
    pub object: String,
    /// The decision.
    pub verdict: Verdict,
    /// The work of the sequential algorithm.
    pub counters: Counters,
    /// The rules that this object's context could not decide, each once, ascending.
    pub unchecked: Vec<RuleId>,
}

/// Counts the rules left undecided over many reports.
pub fn count_unchecked<'a>(reports: impl IntoIterator<Item = &'a ObjectReport>) -> Unchecked {
    let mut unchecked = Unchecked::new();
    for rule in reports.into_iter().flat_map(|report| &report.unchecked) {
        let count = unchecked.entry(*rule).or_default();
        *count = count.saturating_add(1);
    }
    unchecked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_sort_by_number_not_by_text() {
        // "K10" sorts before "K9" as text; the total order of rules must not.
        assert!(RuleId::k(9) < RuleId::k(10));
        assert!(RuleId::new('D', 5) < RuleId::inserted('D', 5, 'b'));
        assert!(RuleId::inserted('D', 5, 'b') < RuleId::new('D', 6));
        assert_eq!(RuleId::k(9).to_string(), "K9");
        assert_eq!(RuleId::inserted('D', 5, 'b').to_string(), "D5b");
    }

    #[test]
    fn a_finding_becomes_a_rejection_unchanged() {
        let verdict = Verdict::from(Finding::at(RuleId::k(12), 3, "transaction 3: no outputs"));
        assert_eq!(
            verdict,
            Verdict::Reject {
                rule: RuleId::k(12),
                index: Some(3),
                message: "transaction 3: no outputs".into()
            }
        );
        assert!(verdict.is_reject() && !verdict.is_accept());
    }

    #[test]
    fn unchecked_rules_are_counted_once_an_object() {
        let report = |rules: &[u8]| ObjectReport {
            object: String::new(),
            verdict: Verdict::ACCEPT,
            counters: Counters::default(),
            unchecked: rules.iter().map(|n| RuleId::k(*n)).collect(),
        };
        let counted = count_unchecked(&[report(&[4, 5]), report(&[5]), report(&[])]);
        assert_eq!(counted, Unchecked::from([(RuleId::k(4), 1), (RuleId::k(5), 2)]));
    }
}
