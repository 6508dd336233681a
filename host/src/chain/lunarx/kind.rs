//! The kinds of objects of LunarX: number, name, rules and decoder of each, in one table.
//! Asked by the driver of a stream, by `rules`, `inspect` and the generator; a new kind is a file and a line here.
//! Never judges.

use std::sync::LazyLock;

use super::{
    LunarParams, attestation, audit, block, cdn, context, fraud, manifest, naming, peer, query, range, rate, receipt,
    row, settlement, stripe,
};
pub use crate::chain::records::kind::{Broken, decode};
use crate::{chain::records, verdict::Rule};

/// A kind of objects of LunarX.
pub type Kind = records::kind::Kind<LunarParams>;

/// The rules of all kinds, kind by kind; stripes are held against those of their manifest.
pub fn rules() -> &'static [Rule] {
    static RULES: LazyLock<Vec<Rule>> = LazyLock::new(records::kind::rules::<LunarParams>);
    &RULES
}

pub(super) const KINDS: &[Kind] = &[
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
    use crate::chain::records::{Network, hash};

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
            assert_eq!(
                (broken.finding.rule, broken.id),
                (LunarParams::UNKNOWN, hash(&[&object]))
            );
        }
    }
}
