//! Exchange rates (kind 14): an oracle says what one coin is worth in another; rules X1 to X7.
//! A series for each oracle and pair: it moves on in time and number, and by no more than a bound.
//! Never an average: each oracle is judged by its own last word.

use super::{
    Hash, LunarParams,
    blob::Blob,
    context,
    docket::{Check, Docket, known, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record},
    rule,
    value::value,
    work::Signed,
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 14;

/// A rate: `u8 version = 1 | oracle key | base 8 | quote 8 | rate u64 | time u64 | seq u64 | signature 64`. Symbols are capital
/// letters and digits of ASCII, filled up with zeros; the rate is in hundred-millionths of the quote for one base.
pub struct Rate {
    /// What is priced.
    pub base: [u8; 8],
    /// In what.
    pub quote: [u8; 8],
    /// The price.
    pub rate: u64,
    /// Seconds of Unix time.
    pub time: u64,
    /// Number in the series of the oracle and pair; it grows.
    pub seq: u64,
    signed: Signed,
    id: Hash,
}

/// The last rate of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Last {
    /// The price.
    pub rate: u64,
    /// Its time.
    pub time: u64,
    /// Its number.
    pub seq: u64,
}

value!(Last { rate, time, seq });

/// The rules of rates.
pub const RULES: &[Rule] = &[
    rule(
        'X',
        1,
        "form: version 1, two different symbols",
        "own format (paper silent)",
    ),
    rule(
        'X',
        2,
        "of a known oracle",
        "paper, value exchange: signed oracle statement",
    ),
    rule('X', 3, "more than nothing", "own format"),
    rule(
        'X',
        4,
        "neither stale nor ahead of the clock, and later than the last one",
        "own format",
    ),
    rule('X', 5, "its number grows", "own format"),
    rule('X', 6, "not too far from the last one", "own format"),
    rule(
        'X',
        7,
        "the oracle signed it",
        "paper, value exchange: signed oracle statement",
    ),
];

const fn x(number: u8) -> RuleId {
    RuleId::new('X', number)
}

/// Reads a rate.
///
/// # Errors
/// X1.
pub fn decode(object: Blob, _params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(Rate::read(&object)?))
}

impl Rate {
    /// Reads a rate.
    ///
    /// # Errors
    /// X1.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, x(1));
        from.version()?;
        let oracle: PublicKey = from.get("oracle")?;
        let (base, quote) = (from.get("base")?, from.get("quote")?);
        for symbol in [&base, &quote] {
            if !is_symbol(symbol) {
                let message = format!("symbol {}, expected capitals and digits", hex::encode(symbol));
                return Err(from.wrong(message));
            }
        }
        if base == quote {
            return Err(from.wrong("base and quote are one symbol, expected two"));
        }
        let (rate, time, seq) = (from.get("rate")?, from.get("time")?, from.get("seq")?);
        let signed = from.signed(oracle)?;
        from.end()?;
        Ok(Self {
            base,
            quote,
            rate,
            time,
            seq,
            signed,
            id: hash(&[object]),
        })
    }

    fn series(&self) -> Vec<u8> {
        [&self.signed.key.id()[..], &self.base, &self.quote].concat()
    }

    fn last(&self, ledger: &Ledger) -> Option<Last> {
        ledger.get(Table::Rates, &self.series())
    }

    /// X4.
    fn check_time(&self, court: Court<'_, LunarParams>) -> Check {
        let (ahead, rates) = (court.ahead_s(self.time), &court.params.rates);
        require(ahead <= rates.clock_s_max.into(), || {
            format!("{ahead} s ahead, expected at most {}", rates.clock_s_max)
        })?;
        let behind = 0i128.saturating_sub(ahead);
        require(behind <= rates.age_s_max.into(), || {
            format!("{behind} s old, expected at most {}", rates.age_s_max)
        })?;
        let last = self.last(court.ledger).map(|last| last.time);
        require(last.is_none_or(|last| self.time > last), || {
            format!("time {}, expected more than {}", self.time, last.unwrap_or_default())
        })
    }

    /// X6.
    fn check_move(&self, court: Court<'_, LunarParams>) -> Check {
        let Some(last) = self.last(court.ledger) else {
            return Ok(());
        };
        let moved = u128::from(self.rate.abs_diff(last.rate)).saturating_mul(10_000);
        let most_bp = court.params.rates.move_bp_max;
        require(moved <= u128::from(last.rate).saturating_mul(most_bp.into()), || {
            format!(
                "a rate of {} after {}, expected to move by {most_bp} bp at most",
                self.rate, last.rate
            )
        })
    }
}

impl Record<LunarParams> for Rate {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            height: None,
            time: Some(self.time),
            words: {
                let (base, quote) = (
                    String::from_utf8_lossy(&self.base),
                    String::from_utf8_lossy(&self.quote),
                );
                let word = |symbol: &str| symbol.trim_end_matches('\0').to_owned();
                format!("{}/{} {} seq {}", word(&base), word(&quote), self.rate, self.seq)
            },
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        docket.rule(x(2), || {
            let oracles = known(context::oracles(ledger), || Missing::Context("the oracles".into()))?;
            let oracle = self.signed.key.id();
            require(oracles.contains(&oracle), || {
                format!("{} is no oracle", hex::encode(oracle))
            })
        });
        docket.rule(x(3), || require(self.rate > 0, || "a rate of 0".into()));
        docket.rule(x(4), || self.check_time(court));
        docket.rule(x(5), || {
            let last = self.last(ledger).map_or(0, |last| last.seq);
            require(self.seq > last, || {
                format!("seq {}, expected more than {last}", self.seq)
            })
        });
        docket.rule(x(6), || self.check_move(court));
        docket.signature(x(7), None, &self.signed);
    }

    fn apply(&self, ledger: &mut Ledger) {
        let last = Last {
            rate: self.rate,
            time: self.time,
            seq: self.seq,
        };
        ledger.put(Table::Rates, &self.series(), &last);
    }
}

/// At least one capital letter or digit, then zeros.
fn is_symbol(symbol: &[u8; 8]) -> bool {
    let letters = symbol.iter().take_while(|byte| **byte != 0).count();
    let is_letter = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let (word, rest) = symbol.split_at(letters.min(symbol.len()));
    !word.is_empty() && word.iter().all(is_letter) && rest.iter().all(|byte| *byte == 0)
}
