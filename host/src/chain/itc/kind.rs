//! The kinds of objects of IoT Chain: number, name, rules and decoder of each, in one table.
//! Asked by the driver of a stream, by `rules`, `inspect` and the generator; a new kind is a file and a line here.
//! Never judges.

use std::sync::LazyLock;

use super::{ItcParams, broadcast, certificate, code, context, dag, device, headers, pbft, spv};
pub use crate::chain::records::kind::{Broken, decode};
use crate::{chain::records, verdict::Rule};

/// A kind of objects of IoT Chain.
pub type Kind = records::kind::Kind<ItcParams>;

/// The rules of all kinds, kind by kind.
pub fn rules() -> &'static [Rule] {
    static RULES: LazyLock<Vec<Rule>> = LazyLock::new(records::kind::rules::<ItcParams>);
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
        number: headers::KIND,
        name: "headers",
        rules: headers::RULES,
        decode: headers::decode,
    },
    Kind {
        number: certificate::KIND,
        name: "certificate",
        rules: certificate::RULES,
        decode: certificate::decode,
    },
    Kind {
        number: pbft::KIND,
        name: "PBFT message",
        rules: pbft::RULES,
        decode: pbft::decode,
    },
    Kind {
        number: pbft::proof::KIND,
        name: "equivocation proof",
        rules: pbft::proof::RULES,
        decode: pbft::proof::decode,
    },
    Kind {
        number: dag::KIND,
        name: "side chain transaction",
        rules: dag::RULES,
        decode: dag::decode,
    },
    Kind {
        number: spv::KIND,
        name: "transaction proof",
        rules: spv::RULES,
        decode: spv::decode,
    },
    Kind {
        number: device::KIND,
        name: "device command",
        rules: device::RULES,
        decode: device::decode,
    },
    Kind {
        number: code::KIND,
        name: "ChainCode result",
        rules: code::RULES,
        decode: code::decode,
    },
    Kind {
        number: broadcast::KIND,
        name: "reliable broadcast",
        rules: broadcast::RULES,
        decode: broadcast::decode,
    },
    Kind {
        number: pbft::view_change::KIND,
        name: "view change",
        rules: pbft::view_change::RULES,
        decode: pbft::view_change::decode,
    },
    Kind {
        number: pbft::new_view::KIND,
        name: "new view",
        rules: pbft::new_view::RULES,
        decode: pbft::new_view::decode,
    },
    Kind {
        number: dag::commitment::KIND,
        name: "side chain commitment",
        rules: dag::commitment::RULES,
        decode: dag::commitment::decode,
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
        let mut letters = Vec::new();
        for kind in KINDS {
            assert!(kind.rules.is_sorted_by(|a, b| a.id < b.id), "{}", kind.name);
            // One that was inserted has the number of the one before.
            let mut ids: Vec<_> = kind.rules.iter().map(|rule| rule.id.number()).collect();
            ids.dedup();
            assert_eq!(ids, (1..).take(ids.len()).collect::<Vec<_>>(), "{}", kind.name);
            assert!(Kind::by_name(kind.name).is_some_and(|found| found.number == kind.number));
            letters.push(kind.rules[0].id.family());
        }
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), KINDS.len(), "a letter a kind");
        assert_eq!(rules().len(), KINDS.iter().map(|kind| kind.rules.len()).sum::<usize>());
    }

    #[test]
    fn what_is_of_no_kind_breaks_the_first_rule_of_headers() {
        for object in [vec![], vec![250, 1, 2]] {
            let broken = decode(object.clone(), ItcParams::embedded()).err().unwrap();
            assert_eq!((broken.finding.rule, broken.id), (ItcParams::UNKNOWN, hash(&[&object])));
        }
    }
}
