//! The kinds of the payload's records: number, name, rules and decoder of each, in one table.
//! Asked by the driver of a stream, by `rules`, `inspect` and the generator; a new kind is a file and a line here.
//! Never judges.

use std::sync::LazyLock;

use super::{PayloadParams, bundle, can, context, filter, headers, i2c, scup, telecommand, telemetry, ticket, update};
pub use crate::chain::records::kind::{Broken, decode};
use crate::{chain::records, verdict::Rule};

/// A kind of the payload's records.
pub type Kind = records::kind::Kind<PayloadParams>;

/// The rules of all kinds, kind by kind.
pub fn rules() -> &'static [Rule] {
    static RULES: LazyLock<Vec<Rule>> = LazyLock::new(records::kind::rules::<PayloadParams>);
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
        number: scup::KIND,
        name: "SCUP upload",
        rules: scup::RULES,
        decode: scup::decode,
    },
    Kind {
        number: update::KIND,
        name: "update",
        rules: update::RULES,
        decode: update::decode,
    },
    Kind {
        number: can::KIND,
        name: "CAN capture",
        rules: can::RULES,
        decode: can::decode,
    },
    Kind {
        number: i2c::KIND,
        name: "I2C frame",
        rules: i2c::RULES,
        decode: i2c::decode,
    },
    Kind {
        number: telecommand::KIND,
        name: "telecommand",
        rules: telecommand::RULES,
        decode: telecommand::decode,
    },
    Kind {
        number: bundle::KIND,
        name: "bundle",
        rules: bundle::RULES,
        decode: bundle::decode,
    },
    Kind {
        number: headers::KIND,
        name: "headers",
        rules: headers::RULES,
        decode: headers::decode,
    },
    Kind {
        number: ticket::KIND,
        name: "ticket proof",
        rules: ticket::RULES,
        decode: ticket::decode,
    },
    Kind {
        number: filter::KIND,
        name: "block filter",
        rules: filter::RULES,
        decode: filter::decode,
    },
    Kind {
        number: telemetry::KIND,
        name: "telemetry frame",
        rules: telemetry::RULES,
        decode: telemetry::decode,
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::{records::Network, spacechain};

    #[test]
    fn kinds_and_their_rules_stand_in_their_order_and_apart_from_those_of_blocks() {
        let numbers: Vec<_> = KINDS.iter().map(|kind| kind.number).collect();
        assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
        for kind in KINDS {
            let ids: Vec<_> = kind.rules.iter().map(|rule| rule.id.number()).collect();
            assert_eq!(ids, (1..).take(ids.len()).collect::<Vec<_>>(), "{}", kind.name);
            assert!(Kind::by_name(kind.name).is_some_and(|found| found.number == kind.number));
        }
        let mut letters: Vec<_> = KINDS.iter().map(|kind| kind.rules[0].id.family()).collect();
        letters.extend(spacechain::RULES.first().map(|rule| rule.id.family()));
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), KINDS.len() + 1, "a letter a kind, and one for blocks");
        assert_eq!(rules().len(), KINDS.iter().map(|kind| kind.rules.len()).sum::<usize>());
    }

    #[test]
    fn what_is_of_no_kind_breaks_the_first_rule_of_context() {
        for object in [vec![], vec![250, 1, 2]] {
            let broken = decode(object, PayloadParams::embedded()).err().unwrap();
            assert_eq!(broken.finding.rule, PayloadParams::UNKNOWN);
        }
    }

    #[test]
    fn no_object_that_is_cut_or_filled_makes_a_decoder_panic() {
        // Every kind, every length up to the longest header, of zeros, ones and a ramp.
        for kind in KINDS {
            for len in 0..400usize {
                for fill in [0u8, 1, 0xff] {
                    let bytes = (0..len).map(|at| if fill == 1 { at as u8 } else { fill });
                    let object: Vec<u8> = std::iter::once(kind.number).chain(bytes).collect();
                    if let Err(broken) = decode(object, PayloadParams::embedded()) {
                        assert!(kind.rules.iter().any(|rule| rule.id == broken.finding.rule));
                    }
                }
            }
        }
    }
}
