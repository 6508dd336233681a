//! A day's plan for one provider: which of its shards are asked, for how many pieces, and when.
//! Made when the beacon of an epoch is known, after the placements; worked off by the engine.
//! Never lets anybody foresee it: order, start and times are of the engine's own generator.
//!
//! Of `q` pieces a day (`pieces_a_day`) `q b / B` fall to a shard of `b` of the provider's `B` bytes. Rule A1 fixes how many are asked
//! of a shard that is asked at all: that share, rounded up. So a shard whose share is at least one piece is asked every day, in
//! rounds of at most `round_pieces_max`. Of those whose share is a part of a piece so many are drawn that the parts add up: shuffled,
//! laid end to end, and each that a point of a comb of tooth width `B` meets is asked for one piece (systematic sampling). Each is drawn
//! with probability `q b / B`, and together they are `q` pieces a day, so a loss of a part `p` of the bytes is missed with at most
//! `(1 - p)^q`. Because 460 is hardly more than the 459 that find 1 % on 99 of 100 days, `drawn_ppm` draws some more of them: 1.05 q
//! pieces miss it on 0.78 % of the days.

use rand_chacha::rand_core::Rng;
use serde::{Deserialize, Serialize};

use super::{
    books::{Placement, Provider, ShardKey},
    chance::{below, shuffle},
    limits::WHOLE_PPM,
};
use crate::chain::lunarx::{
    challenge::{round, share},
    params::AuditParams,
};

/// An audit that will begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Planned {
    /// When, in microseconds of Unix time.
    pub due_us: u64,
    /// Place of the provider in the books.
    pub provider: u32,
    /// The shard.
    pub key: ShardKey,
    /// The round of the day, from 0.
    pub round: u16,
}

/// Plans the day of a provider between two times, `from_us` before `until_us`; in no order of time. `drawn_ppm` is the limit of
/// that name.
pub(super) fn day(
    params: &AuditParams,
    drawn_ppm: u32,
    place: u32,
    provider: &Provider,
    [from_us, until_us]: [u64; 2],
    rng: &mut dyn Rng,
) -> Vec<Planned> {
    let total = provider.held_bytes.max(1);
    let weight = |placement: &Placement| u128::from(params.pieces_a_day).saturating_mul(placement.bytes.into());
    let is_whole = |placement: &Placement| weight(placement) >= u128::from(total);
    let held = provider.placements.iter();
    let (whole, mut parts): (Vec<_>, Vec<_>) = held.partition(|(_, placement)| is_whole(placement));
    shuffle(rng, &mut parts);
    // In millionths of the unit of weights, for the part that is drawn beyond.
    let tooth = u128::from(total).saturating_mul(WHOLE_PPM.into());
    let start = u128::from(below(rng, total)).saturating_mul(WHOLE_PPM.into());
    let mut along = start.saturating_add(below(rng, WHOLE_PPM.into()).into());
    let drawn = parts.into_iter().filter(|(_, placement)| {
        along = along.saturating_add(weight(placement).saturating_mul(drawn_ppm.into()));
        let is_met = along >= tooth;
        along = along.checked_rem(tooth).unwrap_or_default();
        is_met
    });
    let mut planned = Vec::new();
    for (key, placement) in whole.into_iter().chain(drawn) {
        let pieces = share(params.pieces_a_day, placement.bytes, total);
        let rounds = (0u16..).take_while(|number| round(pieces, params.round_pieces_max.into(), *number).is_some());
        for round in rounds {
            planned.push(Planned {
                due_us: from_us.saturating_add(below(rng, until_us.saturating_sub(from_us))),
                provider: place,
                key: *key,
                round,
            });
        }
    }
    planned
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use rand_chacha::{ChaCha12Rng, rand_core::SeedableRng};

    use super::*;
    use crate::chain::lunarx::{LunarParams, key::PublicKey};
    use crate::tracker::audit::{books::Books, limits::ReputationLimits};

    fn provider(bytes: &[u64]) -> Provider {
        let mut books = Books::default();
        let place = books.add_provider(PublicKey::ed25519(&[1; 32]), &ReputationLimits::default(), 0);
        let mut provider = books.get(place).unwrap().clone();
        for (number, bytes) in (0u64..).zip(bytes) {
            let mut manifest = [0; 32];
            manifest[..8].copy_from_slice(&number.to_be_bytes());
            let placement = Placement {
                contract: [0; 32],
                bytes: *bytes,
                is_lost: false,
            };
            provider.placements.insert((manifest, 0), placement);
        }
        provider.held_bytes = bytes.iter().sum();
        provider
    }

    fn pieces(provider: &Provider, seed: u64) -> (u32, BTreeMap<ShardKey, Vec<u16>>) {
        let audits = LunarParams::embedded().audits;
        let mut rng = ChaCha12Rng::seed_from_u64(seed);
        let planned = day(&audits, DRAWN_PPM, 3, provider, [1_000, 2_000], &mut rng);
        let (mut pieces, mut rounds) = (Vec::new(), BTreeMap::<_, Vec<u16>>::new());
        for one in planned {
            assert!((1_000..2_000).contains(&one.due_us) && one.provider == 3);
            let bytes = provider.placements[&one.key].bytes;
            // As rule A1 counts them.
            let of_day = share(audits.pieces_a_day, bytes, provider.held_bytes);
            pieces.extend(round(of_day, audits.round_pieces_max.into(), one.round));
            rounds.entry(one.key).or_default().push(one.round);
        }
        (pieces.into_iter().sum(), rounds)
    }

    const DRAWN_PPM: u32 = 1_050_000;

    /// One shard takes the day in four rounds; two of equal bytes half each; 459, 460 and 461 are about one piece each, 483 are 1.05
    /// times 460; a thousand have to be drawn; one giant among dwarfs.
    #[test]
    fn a_day_is_so_many_pieces() {
        for bytes in [
            vec![7],
            vec![9, 9],
            vec![5; 459],
            vec![5; 460],
            vec![5; 461],
            vec![5; 483],
            vec![5; 484],
            vec![65_536; 1_000],
            vec![1],
        ] {
            for seed in 0..20 {
                let (sum, rounds) = pieces(&provider(&bytes), seed);
                // Rounding up adds at most one piece to each of those that are asked every day.
                let most = 483 + rounds.len().min(460) as u32;
                assert!((460..=most).contains(&sum), "{sum} pieces of {} shards", bytes.len());
            }
        }
        let (sum, rounds) = pieces(&provider(&[7]), 1);
        assert_eq!((sum, rounds.values().next().unwrap().len()), (460, 4));
        assert_eq!(
            pieces(&provider(&vec![65_536; 1_000]), 1).0,
            483,
            "exactly, where all are drawn"
        );
        let mut mixed = vec![1u64; 1_000];
        mixed.push(1_000_000);
        assert!(
            (460..=462).contains(&pieces(&provider(&mixed), 1).0),
            "the giant has nearly all"
        );
        assert_eq!(pieces(&provider(&[]), 1).0, 0);
    }

    /// How often each shard is drawn over many days follows its bytes: 1 to 4 of 1,000 shards, 483 pieces. Expected 0.1932 n a
    /// day for weight n; 2,000 days give a standard deviation of at most 0.0112.
    #[test]
    fn shards_are_drawn_by_their_bytes() {
        let bytes: Vec<u64> = (0..1_000).map(|number| 1 + number % 4).collect();
        let provider = provider(&bytes);
        let mut drawn = BTreeMap::<ShardKey, u32>::new();
        for seed in 0..2_000 {
            pieces(&provider, seed)
                .1
                .into_keys()
                .for_each(|key| *drawn.entry(key).or_default() += 1);
        }
        for (key, placement) in &provider.placements {
            let share = f64::from(drawn[key]) / 2_000.0;
            let expected = 0.1932 * placement.bytes as f64;
            assert!(
                (share - expected).abs() < 0.06,
                "{share} of the days, expected {expected}"
            );
        }
    }

    #[test]
    fn a_seed_fixes_the_plan_and_another_does_not() {
        let provider = provider(&vec![65_536; 1_000]);
        let plan = |seed| {
            let mut rng = ChaCha12Rng::seed_from_u64(seed);
            day(
                &LunarParams::embedded().audits,
                DRAWN_PPM,
                0,
                &provider,
                [0, 86_400_000_000],
                &mut rng,
            )
        };
        assert_eq!(plan(1), plan(1));
        assert_ne!(plan(1), plan(2));
    }
}
