//! What an audit asks: how many pieces of whom a day, which ones, and until when they must be there.
//! Under the records of audits and archive answers, and for whoever plans them.
//! Never asks what a provider can know or choose: a tracker signs what it asks, behind the commitment to every piece.
//!
//! A day's sample of q pieces misses a loss of a part p of them with probability (1 - p)^q: 460 find 1 % in 99 of 100 days.
//! What this does not exclude: providers that act together and fetch from each other in time look like one provider that
//! holds everything. A deadline near the time that reading a shard takes makes it dear, not impossible.

use super::{Hash, LunarParams, hash, key::PublicKey, record::Reader, roots::Shape, value::Value, work::Signed};
use crate::verdict::Finding;

/// What fixes the pieces of one challenge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Beacon of the epoch.
    pub beacon: Hash,
    /// The contract.
    pub contract: Hash,
    /// Id of the provider.
    pub provider: Hash,
    /// The epoch, a day.
    pub epoch: u32,
    /// The tracker's part, drawn after the provider committed itself; [`archive_nonce`] where the beacon alone decides.
    pub nonce: Hash,
}

/// What a tracker asks of a provider that has committed itself: `beacon 32 | held u64 | round u16 | tracker key | nonce 32 |
/// asked_us u64 | signature 64`. The signature covers all of the record before it: contract, shard, commitment with the
/// nonce that the tracker gave for it, and the provider's signature. So nothing of what is asked is the provider's choice, and a
/// tracker that signs has seen the commitment before anybody knew the pieces.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Beacon of the epoch.
    pub beacon: Hash,
    /// Bytes that the provider holds under all its contracts, by the tracker's books: what a day's pieces are shared by.
    pub held_bytes: u64,
    /// The round of the day, from 0.
    pub round: u16,
    /// Fresh in every round; [`archive_nonce`] to an archive.
    pub nonce: Hash,
    /// When it was asked, in microseconds of Unix time.
    pub asked_us: u64,
    /// The tracker's signature.
    pub signed: Signed,
}

impl Ask {
    /// Reads it.
    ///
    /// # Errors
    /// It is cut.
    pub fn read(from: &mut Reader<'_>) -> Result<Self, Finding> {
        let (beacon, held_bytes) = (from.get("beacon")?, from.get("held")?);
        let round = from.get("round")?;
        let tracker: PublicKey = from.get("tracker")?;
        let (nonce, asked_us) = (from.get("nonce")?, from.get("asked")?);
        Ok(Self {
            beacon,
            held_bytes,
            round,
            nonce,
            asked_us,
            signed: from.signed(tracker)?,
        })
    }

    /// How many pieces it asks for of a shard of `bytes`; `None` where so many are not held, or the day has no such round.
    pub fn pieces(&self, params: &LunarParams, bytes: u64) -> Option<u32> {
        let audits = &params.audits;
        let is_held = bytes <= self.held_bytes;
        let day = is_held.then(|| share(audits.pieces_a_day, bytes, self.held_bytes))?;
        round(day, audits.round_pieces_max.into(), self.round)
    }
}

/// The nonce of a challenge to an archive, which nobody draws: the round, and zeros.
pub fn archive_nonce(round: u16) -> Hash {
    let mut nonce = Hash::default();
    if let Some(start) = nonce.first_chunk_mut() {
        *start = round.to_le_bytes();
    }
    nonce
}

impl Terms {
    /// The seed of an audit: under this name its challenge is attested.
    pub fn audit_seed(&self) -> Hash {
        self.seed(b"LunarX audit")
    }

    /// The seed of a challenge to an archive, of which the beacon decides everything.
    pub fn archive_seed(&self) -> Hash {
        self.seed(b"LunarX archive")
    }

    fn seed(&self, domain: &[u8]) -> Hash {
        hash(&[
            domain,
            &self.beacon,
            &self.contract,
            &self.provider,
            &self.epoch.to_bytes(),
            &self.nonce,
        ])
    }
}

/// Piece `number` of a challenge: the first eight bytes of `H(seed || number u32)`, little-endian, modulo `pieces` (at least 1).
pub fn piece(seed: &Hash, number: u32, pieces: u32) -> u32 {
    let digest = hash(&[seed, &number.to_bytes()]);
    let drawn = digest.first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
    let piece = drawn.checked_rem(u64::from(pieces)).unwrap_or_default();
    u32::try_from(piece).unwrap_or_default()
}

/// How many of a provider's `day` pieces fall to a contract that is `bytes` of the `total` it holds: rounded up, so that nothing
/// is never asked for.
pub fn share(day: u32, bytes: u64, total: u64) -> u32 {
    let product = u128::from(day).saturating_mul(u128::from(bytes.min(total)));
    let share = product.div_ceil(u128::from(total.max(1)));
    u32::try_from(share).unwrap_or(day)
}

/// Pieces of this round, where so many are asked for in rounds of at most `most`; `None` behind the last.
pub fn round(pieces: u32, most: u32, number: u16) -> Option<u32> {
    let before = most.checked_mul(number.into())?;
    let left = pieces.checked_sub(before)?;
    (left > 0).then(|| left.min(most))
}

/// Bytes that the owner of a column of shards is audited for, and whether they are too few for a tree over them.
pub fn is_small(params: &LunarParams, shape: &Shape, shard: u8) -> bool {
    shape.column_bytes(shard) < params.audits.commit_bytes_min
}

/// Microseconds until the answer must be there: less than reading all of the shard takes at a modest rate, so that it cannot be
/// fetched first; for what is small, the round trip.
pub fn audit_deadline_us(params: &LunarParams, shape: &Shape, shard: u8) -> u64 {
    match is_small(params, shape, shard) {
        true => params.audits.small_deadline_us,
        false => transfer_us(shape.column_bytes(shard), params.audits.deadline_bytes_a_second),
    }
}

/// Microseconds that an archive has: it may have to mount a tape, then it reads.
pub fn archive_deadline_us(params: &LunarParams, shape: &Shape, shard: u8) -> u64 {
    let read = transfer_us(shape.column_bytes(shard), params.archives.deadline_bytes_a_second);
    params.archives.mount_s.saturating_mul(1_000_000).saturating_add(read)
}

fn transfer_us(bytes: u64, bytes_a_second: u64) -> u64 {
    let micros = u128::from(bytes).saturating_mul(1_000_000);
    let micros = micros.checked_div(u128::from(bytes_a_second)).unwrap_or_default();
    u64::try_from(micros).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The paper's day: 460 pieces find a loss of 1 % with 99 %, 458 would not.
    #[test]
    fn a_day_of_the_parameters_finds_a_loss_of_one_percent() {
        let day = LunarParams::embedded().audits.pieces_a_day;
        let missed = |pieces: u32| 0.99f64.powi(pieces as i32);
        assert!(missed(day) <= 0.01, "{} are missed", missed(day));
        assert!(missed(458) > 0.01);
        let rounds = |day, most| -> Vec<u32> { (0..).map_while(|number| round(day, most, number)).collect() };
        let most = LunarParams::embedded().audits.round_pieces_max.into();
        assert_eq!(rounds(day, most), [135, 135, 135, 55]);
        assert_eq!(rounds(270, 135), [135, 135], "no empty round");
        assert_eq!(rounds(0, 135), [] as [u32; 0]);
        assert_eq!(
            round(u32::MAX, u32::MAX, u16::MAX),
            None,
            "a number that cannot be is none"
        );
    }

    /// A third, all, next to nothing, nothing; and a total of nothing.
    #[test]
    fn a_contract_gets_its_part_by_bytes() {
        assert_eq!(share(460, 1, 3), 154);
        assert_eq!(share(460, 7, 7), 460);
        assert_eq!(share(460, 1, u64::MAX), 1);
        assert_eq!(share(460, 0, 7), 0);
        assert_eq!(share(460, 7, 0), 0);
    }

    #[test]
    fn pieces_hang_on_every_part_of_the_terms() {
        let terms = Terms {
            beacon: [1; 32],
            contract: [2; 32],
            provider: [3; 32],
            epoch: 4,
            nonce: [5; 32],
        };
        let mut others = vec![terms.audit_seed(), terms.archive_seed()];
        for part in 0..5 {
            let mut other = terms.clone();
            match part {
                0 => other.beacon[31] ^= 1,
                1 => other.contract[31] ^= 1,
                2 => other.provider[31] ^= 1,
                3 => other.epoch ^= 1,
                _ => other.nonce[31] ^= 1,
            }
            others.push(other.audit_seed());
        }
        others.sort();
        others.dedup();
        assert_eq!(others.len(), 7);
        // As the format says.
        let seed = terms.audit_seed();
        let digest = hash(&[&seed, &7u32.to_le_bytes()]);
        let drawn = u64::from_le_bytes(*digest.first_chunk().unwrap());
        assert_eq!(u64::from(piece(&seed, 7, 1_000)), drawn % 1_000);
        assert!((0..200).all(|number| piece(&seed, number, 3) < 3));
        assert_eq!(piece(&seed, 0, 1), 0);
    }

    /// 512 MiB at 20 MB/s; a shard below 16 KiB is answered in a round trip.
    #[test]
    fn deadlines_follow_the_bytes() {
        let params = LunarParams::embedded();
        let large = Shape::new(5_368_709_120, 10, 4).unwrap();
        assert_eq!(audit_deadline_us(params, &large, 0), 26_843_545);
        assert!(archive_deadline_us(params, &large, 0) > audit_deadline_us(params, &large, 0));
        let small = Shape::new(16_383, 1, 1).unwrap();
        assert!(is_small(params, &small, 1) && !is_small(params, &Shape::new(16_384, 1, 1).unwrap(), 1));
        assert_eq!(audit_deadline_us(params, &small, 0), params.audits.small_deadline_us);
    }
}
