//! Exchange rates of a generated stream: oracles tell a few pairs, which wander.
//! One maker of a kind; `chain::lunarx::rate` has the format.
//! Never moves further than is allowed, but where that is the fault.

use super::{
    FaultKind, Maker, fault,
    world::{AS_OF, Sealing, Signer, World},
};
use crate::chain::lunarx::{
    ledger::Table,
    rate::{KIND, Last},
};

/// Makes rates.
#[derive(Debug, Default)]
pub(super) struct Rates {
    /// A series that has a last rate.
    last: Option<(usize, usize)>,
}

/// The fields of a rate.
struct Draft<'a> {
    oracle: &'a Signer,
    pair: [[u8; 8]; 2],
    rate: u64,
    time: u64,
    seq: u64,
    signed_by: &'a Signer,
}

impl Draft<'_> {
    fn seal(&self) -> Vec<u8> {
        let [base, quote] = &self.pair;
        let draft = Sealing::new(KIND)
            .with(&1u8)
            .with(&self.oracle.key())
            .with(base)
            .with(quote);
        draft
            .with(&self.rate)
            .with(&self.time)
            .with(&self.seq)
            .sign(self.signed_by)
            .done()
    }
}

fn last(world: &World, oracle: usize, pair: usize) -> Option<Last> {
    let [base, quote] = PAIRS[pair];
    let series = [&world.oracles[oracle].id()[..], &base, &quote].concat();
    world.ledger.get(Table::Rates, &series)
}

/// The next of a series, moved by so many hundredths of a percent of the last.
fn next<'a>(world: &World, oracle: &'a Signer, place: (usize, usize), wait: u64, moved_bp: i64) -> Draft<'a> {
    let last = last(world, place.0, place.1);
    let old = last.map_or(FIRST_RATE, |last| last.rate);
    // Rates stay near the first one: far below 2^63.
    let moved = old as i64 * moved_bp / 10_000;
    Draft {
        oracle,
        pair: PAIRS[place.1],
        rate: old.saturating_add_signed(moved),
        time: last.map_or(AS_OF - world.params.rates.age_s_max, |last| last.time) + wait,
        seq: last.map_or(0, |last| last.seq) + wait,
        signed_by: oracle,
    }
}

impl Maker<World> for Rates {
    fn weight(&self) -> usize {
        8
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let place = (world.dice.below(world.oracles.len()), world.dice.below(PAIRS.len()));
        let wait = 1 + world.dice.below(2) as u64;
        let old = last(world, place.0, place.1).map_or(FIRST_RATE, |last| last.rate);
        // Back towards the first rate; up to 5 % a step.
        let step = 1 + world.dice.below(500) as i64;
        let moved_bp = if old > FIRST_RATE { -step } else { step };
        let draft = next(world, &world.oracles[place.0], place, wait, moved_bp);
        if draft.time > AS_OF {
            return None;
        }
        let object = draft.seal();
        self.last = Some(place);
        Some(object)
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let place = self.last?;
        let known = last(world, place.0, place.1)?;
        let user = &world.users[0];
        let mut draft = next(world, &world.oracles[place.0], place, 1, 1);
        match name {
            "symbol-in-small-letters" => draft.pair[0] = *b"lx\0\0\0\0\0\0",
            "one-symbol-twice" => draft.pair[1] = draft.pair[0],
            "rate-of-a-stranger" => (draft.oracle, draft.signed_by) = (user, user),
            "rate-of-nothing" => draft.rate = 0,
            "rate-stale" => draft.time = AS_OF - world.params.rates.age_s_max - 1,
            "rate-of-tomorrow" => draft.time = AS_OF + world.params.rates.clock_s_max + 1,
            "rate-not-later" => draft.time = known.time,
            "rate-replayed" => draft.seq = known.seq,
            "rate-that-jumps" => draft.rate = known.rate + known.rate / 5 + 1,
            "rate-signed-by-another" => draft.signed_by = user,
            _ => return None,
        }
        Some((draft.seal(), None))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('X', 1, "symbol-in-small-letters"),
    fault('X', 1, "one-symbol-twice"),
    fault('X', 2, "rate-of-a-stranger"),
    fault('X', 3, "rate-of-nothing"),
    fault('X', 4, "rate-stale"),
    fault('X', 4, "rate-of-tomorrow"),
    fault('X', 4, "rate-not-later"),
    fault('X', 5, "rate-replayed"),
    fault('X', 6, "rate-that-jumps"),
    fault('X', 7, "rate-signed-by-another"),
];

const PAIRS: [[[u8; 8]; 2]; 3] = [
    [*b"LX\0\0\0\0\0\0", *b"USD\0\0\0\0\0"],
    [*b"LX\0\0\0\0\0\0", *b"BTC\0\0\0\0\0"],
    [*b"EUR\0\0\0\0\0", *b"LX\0\0\0\0\0\0"],
];
/// A dollar: steps of a hundredth of a percent are whole numbers.
const FIRST_RATE: u64 = 100_000_000;
