//! What the auditor shows of itself: outcomes, standings, events and providers, all there at zero from the start.
//! Written by its thread now and then, read by metrics and by the HTTP interface.
//! Never waits for the auditor: what is read is what it showed last.

use serde_json::{Value, json};

use super::repairs::Repairs;
use crate::tracker::audit::{
    AuditEngine, Notary, Outcome,
    outcome::{Failure, Fault},
    standing::Rank,
};

/// A view.
#[derive(Clone, Debug)]
pub struct View {
    /// Outcomes of audits, by name.
    pub outcomes: Vec<(&'static str, u64)>,
    /// Providers, by standing.
    pub standings: Vec<(&'static str, u64)>,
    /// What followed, by name.
    pub events: Vec<(&'static str, u64)>,
    /// All of it, and every provider.
    pub text: Value,
}

impl Default for View {
    fn default() -> Self {
        let zero = |names: &[&'static str]| names.iter().map(|name| (*name, 0)).collect();
        let outcomes = OUTCOMES.map(|outcome| outcome.name());
        let standings = RANKS.map(Rank::name);
        Self {
            outcomes: zero(&outcomes),
            standings: zero(&standings),
            events: zero(&EVENTS),
            text: json!({ "outcomes": {}, "standings": {}, "events": {}, "epoch": null, "providers": [] }),
        }
    }
}

impl View {
    /// The view of an engine now.
    pub(super) fn of<N: Notary>(engine: &AuditEngine<N>, repairs: &Repairs) -> Self {
        let counters = engine.counters();
        let outcomes: Vec<_> = OUTCOMES
            .iter()
            .zip(counters.outcomes)
            .map(|(outcome, count)| (outcome.name(), count))
            .collect();
        let counted = |rank: Rank| {
            let providers = engine.books().providers();
            providers
                .filter(|(_, provider)| provider.account.standing.rank() == rank)
                .count() as u64
        };
        let standings: Vec<_> = RANKS.iter().map(|rank| (rank.name(), counted(*rank))).collect();
        let counts = [
            counters.pieces,
            counters.evidence,
            counters.suspensions,
            counters.bans,
            counters.repairs,
            repairs.done,
            repairs.failed,
            counters.faulty_rounds,
            counters.strays,
        ];
        let events: Vec<_> = EVENTS.into_iter().zip(counts).collect();
        let providers = engine.books().providers().map(|(_, provider)| {
            json!({
                "id": hex::encode(provider.id),
                "standing": provider.account.standing.rank().name(),
                "good_ppm": provider.account.audits.share_ppm(),
                "audits": provider.account.audits_count,
                "shards": provider.placements.len(),
                "held_bytes": provider.held_bytes,
                "online": provider.is_online,
                "evidence": provider.evidence.iter().map(hex::encode).collect::<Vec<_>>(),
            })
        });
        let object = |pairs: &[(&'static str, u64)]| {
            let pairs = pairs.iter().map(|(name, count)| ((*name).to_owned(), json!(count)));
            Value::Object(pairs.collect())
        };
        let text = json!({
            "outcomes": object(&outcomes),
            "standings": object(&standings),
            "events": object(&events),
            "epoch": engine.epoch().map(|epoch| epoch.number),
            "repairs_open": repairs.open_count(),
            "open": engine.open_count(),
            "planned": engine.planned_count(),
            "providers": providers.collect::<Vec<_>>(),
        });
        Self {
            outcomes,
            standings,
            events,
            text,
        }
    }
}

/// In the order of their numbers.
const OUTCOMES: [Outcome; Outcome::COUNT] = [
    Outcome::Pass,
    Outcome::Fail(Failure::Silence),
    Outcome::Offline,
    Outcome::Contained { until_us: 0 },
    Outcome::Unknown,
    Outcome::TrackerFault(Fault::Clock),
];
const RANKS: [Rank; 5] = [Rank::Vetting, Rank::Good, Rank::Warned, Rank::Suspended, Rank::Banned];
const EVENTS: [&str; 9] = [
    "pieces_passed",
    "evidence",
    "suspensions",
    "bans",
    "repairs",
    "repairs_done",
    "repairs_failed",
    "faulty_rounds",
    "strays",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_stand_in_the_order_of_their_numbers() {
        let numbers = OUTCOMES.map(Outcome::number);
        assert_eq!(numbers, [0, 1, 2, 3, 4, 5]);
        let view = View::default();
        assert_eq!(
            (view.outcomes.len(), view.standings.len(), view.events.len()),
            (6, 5, 9)
        );
    }
}
