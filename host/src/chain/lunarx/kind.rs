//! The kinds of objects: number, name, rules and decoder of each, in one table.
//! Asked by the driver of a stream, by `rules`, `inspect` and the generator; a new kind is a file and a line here.
//! Never judges.

use std::sync::LazyLock;

use super::{
    Hash, LunarParams, attestation, audit,
    blob::Blob,
    block, cdn, context, fraud, hash, manifest, naming, peer, query, range, rate, receipt,
    record::{Decode, Record},
    row, settlement, stripe,
};
use crate::verdict::{Finding, Rule, RuleId};

/// A kind of objects.
pub struct Kind {
    /// The byte in front of the body.
    pub number: u8,
    /// Its name for people.
    pub name: &'static str,
    /// Its rules, in their order; at least one.
    pub rules: &'static [Rule],
    /// Its decoder.
    pub decode: Decode,
}

impl Kind {
    /// All kinds, by number.
    pub fn all() -> &'static [Self] {
        KINDS
    }

    /// The kind of this number.
    pub fn by_number(number: u8) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.number == number)
    }

    /// The kind of this name.
    pub fn by_name(name: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.name == name)
    }
}

/// The rules of all kinds, kind by kind.
pub fn rules() -> &'static [Rule] {
    static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
        let mut rules: Vec<Rule> = KINDS.iter().flat_map(|kind| kind.rules).copied().collect();
        // Stripes are held against the rules of their manifest.
        let mut seen = std::collections::HashSet::new();
        rules.retain(|rule| seen.insert(rule.id));
        rules
    });
    &RULES
}

/// An object whose bytes are no record, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// SHA-256 of the object: it has no other id.
    pub id: Hash,
    /// Rule 1 of its kind; of no kind L1.
    pub finding: Finding,
}

/// Makes a record of an object, `kind | body`.
///
/// # Errors
/// It does not decode, or is of no kind.
pub fn decode(object: impl Into<Blob>, params: &'static LunarParams) -> Result<Box<dyn Record>, Box<Broken>> {
    let object = object.into();
    // Hashed only where there is no record to ask: an object may be a megabyte.
    let broken = |finding| {
        let id = hash(&[&object]);
        Box::new(Broken { id, finding })
    };
    let Some(number) = object.first() else {
        return Err(broken(Finding::whole(UNKNOWN, "no byte of a kind")));
    };
    let Some(kind) = Kind::by_number(*number) else {
        return Err(broken(Finding::whole(UNKNOWN, format!("kind {number} is none"))));
    };
    (kind.decode)(object.clone(), params).map_err(broken)
}

/// The rule of what is of no kind.
const UNKNOWN: RuleId = RuleId::new('L', 1);

const KINDS: &[Kind] = &[
    Kind {
        number: context::KIND,
        name: "context",
        rules: context::RULES,
        decode: context::decode,
    },
    Kind {
        number: peer::KIND,
        name: "peer",
        rules: peer::RULES,
        decode: peer::decode,
    },
    Kind {
        number: stripe::KIND,
        name: "stripe",
        rules: stripe::RULES,
        decode: stripe::decode,
    },
    Kind {
        number: manifest::KIND,
        name: "manifest",
        rules: manifest::RULES,
        decode: manifest::decode,
    },
    Kind {
        number: row::KIND,
        name: "row version",
        rules: row::RULES,
        decode: row::decode,
    },
    Kind {
        number: audit::KIND,
        name: "audit",
        rules: audit::RULES,
        decode: audit::decode,
    },
    Kind {
        number: attestation::KIND,
        name: "attestation",
        rules: attestation::RULES,
        decode: attestation::decode,
    },
    Kind {
        number: receipt::KIND,
        name: "receipt",
        rules: receipt::RULES,
        decode: receipt::decode,
    },
    Kind {
        number: block::KIND,
        name: "proof block",
        rules: block::RULES,
        decode: block::decode,
    },
    Kind {
        number: settlement::KIND,
        name: "settlement",
        rules: settlement::RULES,
        decode: settlement::decode,
    },
    Kind {
        number: naming::KIND,
        name: "naming",
        rules: naming::RULES,
        decode: naming::decode,
    },
    Kind {
        number: cdn::KIND,
        name: "CDN manifest",
        rules: cdn::RULES,
        decode: cdn::decode,
    },
    Kind {
        number: range::KIND,
        name: "range proof",
        rules: range::RULES,
        decode: range::decode,
    },
    Kind {
        number: query::KIND,
        name: "query result",
        rules: query::RULES,
        decode: query::decode,
    },
    Kind {
        number: rate::KIND,
        name: "exchange rate",
        rules: rate::RULES,
        decode: rate::decode,
    },
    Kind {
        number: fraud::KIND,
        name: "fraud proof",
        rules: fraud::RULES,
        decode: fraud::decode,
    },
    Kind {
        number: audit::ARCHIVE,
        name: "archive answer",
        rules: audit::ARCHIVE_RULES,
        decode: audit::decode_archive,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_and_their_rules_stand_in_their_order() {
        let numbers: Vec<_> = KINDS.iter().map(|kind| kind.number).collect();
        assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
        for kind in KINDS {
            let ids: Vec<_> = kind.rules.iter().map(|rule| rule.id.number()).collect();
            // From 1, but for audits, whose first rule is A0.
            let first = ids[0];
            assert!(first <= 1, "{}", kind.name);
            assert_eq!(ids, (first..).take(ids.len()).collect::<Vec<_>>(), "{}", kind.name);
            assert!(Kind::by_name(kind.name).is_some_and(|found| found.number == kind.number));
        }
        let mut letters: Vec<_> = KINDS.iter().map(|kind| kind.rules[0].id.to_string()).collect();
        letters.sort();
        letters.dedup();
        // Stripe and manifest have theirs together.
        assert_eq!(letters.len(), KINDS.len() - 1, "a letter a kind");
        let mut ids: Vec<_> = rules().iter().map(|rule| rule.id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), rules().len(), "every rule is listed once");
    }

    #[test]
    fn what_is_of_no_kind_breaks_the_first_rule_of_peers() {
        for object in [vec![], vec![250, 1, 2]] {
            let broken = decode(object.clone(), LunarParams::embedded()).err().unwrap();
            assert_eq!((broken.finding.rule, broken.id), (UNKNOWN, hash(&[&object])));
        }
    }
}
