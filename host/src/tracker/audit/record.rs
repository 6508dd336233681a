//! The bytes of an audit on their way: what a provider commits to, what a tracker asks, and what is answered.
//! Shared by the engine, which puts records together, and by providers, who read one half and write the other.
//! Never judges and never signs: what is signed is handed out as bytes. The layout is that of `chain::lunarx::audit`.

use crate::{
    chain::lunarx::{
        Hash, LunarParams, audit,
        challenge::{self, Ask, Terms},
        key::PublicKey,
        record::Reader,
        roots::Shape,
        value::Value,
    },
    verdict::Finding,
};

/// What an audit is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The contract.
    pub contract: Hash,
    /// The manifest of the object.
    pub manifest: Hash,
    /// Key of the provider.
    pub provider: PublicKey,
    /// The epoch.
    pub epoch: u32,
    /// Number of the shard in every stripe, below k + m.
    pub shard: u8,
    /// Bytes, data and parity shards of the object.
    pub shape: Shape,
    /// Root over its stripes.
    pub shard_root: Hash,
}

/// What a tracker asks of a provider that has committed itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Beacon of the epoch.
    pub beacon: Hash,
    /// Bytes that the provider holds in all.
    pub held_bytes: u64,
    /// The round of the day, from 0.
    pub round: u16,
    /// The tracker's part of the seed.
    pub nonce: Hash,
    /// Microseconds of Unix time.
    pub asked_us: u64,
}

impl Subject {
    /// What the provider signs when it commits itself: `kind | ver | ... | commit_nonce | committed_root`.
    pub fn commitment(&self, commit_nonce: &Hash, committed_root: &Hash) -> Vec<u8> {
        let mut out = Vec::with_capacity(START_BYTES_MAX);
        out.extend_from_slice(&[audit::KIND, 1]);
        (self.contract, self.manifest).write(&mut out);
        self.provider.write(&mut out);
        (self.epoch, self.shard).write(&mut out);
        (self.shape, self.shard_root).write(&mut out);
        (*commit_nonce, *committed_root).write(&mut out);
        out
    }

    /// The seed of a challenge, which is also its name.
    pub fn seed(&self, beacon: &Hash, nonce: &Hash) -> Hash {
        let terms = Terms {
            beacon: *beacon,
            contract: self.contract,
            provider: self.provider.id(),
            epoch: self.epoch,
            nonce: *nonce,
        };
        terms.audit_seed()
    }
}

impl Question {
    /// What the tracker signs: the commitment with its signature, then the question.
    pub fn follow(&self, mut commitment: Vec<u8>, signature: &[u8; 64], tracker: &PublicKey) -> Vec<u8> {
        signature.write(&mut commitment);
        (self.beacon, self.held_bytes).write(&mut commitment);
        self.round.write(&mut commitment);
        tracker.write(&mut commitment);
        (self.nonce, self.asked_us).write(&mut commitment);
        commitment
    }
}

/// A challenge as a provider receives it: a record up to and with the tracker's signature.
#[derive(Clone, Debug)]
pub struct Challenge {
    /// What it is about.
    pub subject: Subject,
    /// The nonce under which the provider committed itself.
    pub commit_nonce: Hash,
    /// What it committed itself to.
    pub committed_root: Hash,
    /// What is asked, by whom.
    pub ask: Ask,
    /// The seed of its pieces.
    pub seed: Hash,
}

impl Challenge {
    /// Reads it.
    ///
    /// # Errors
    /// A1: it is cut, too long, or has fields out of their range.
    pub fn read(start: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(start, audit::a(1));
        if start.first() != Some(&audit::KIND) {
            return Err(from.wrong(format!("kind {:?}, expected {}", start.first(), audit::KIND)));
        }
        from.version()?;
        let (contract, manifest) = from.get("contract and manifest")?;
        let provider: PublicKey = from.get("provider")?;
        let (epoch, shard) = from.get("epoch and shard")?;
        let (shape, shard_root): (Shape, Hash) = from.get("size, k, m and shard_root")?;
        if shard >= shape.shards() {
            return Err(from.wrong(format!("shard {shard}, expected one below {}", shape.shards())));
        }
        let (commit_nonce, committed_root) = from.get("commitment")?;
        from.signed(provider)?;
        let ask = Ask::read(&mut from)?;
        from.end()?;
        let subject = Subject {
            contract,
            manifest,
            provider,
            epoch,
            shard,
            shape,
            shard_root,
        };
        let seed = subject.seed(&ask.beacon, &ask.nonce);
        Ok(Self {
            subject,
            commit_nonce,
            committed_root,
            ask,
            seed,
        })
    }

    /// The pieces of the provider's column that it asks for, in its order; none where the shard is small and is sent whole, or
    /// where the day has no such round.
    pub fn pieces(&self, params: &LunarParams) -> Vec<u32> {
        let shape = &self.subject.shape;
        let bytes = shape.column_bytes(self.subject.shard);
        if challenge::is_small(params, shape, self.subject.shard) {
            return Vec::new();
        }
        let count = self.ask.pieces(params, bytes.max(1)).unwrap_or_default();
        let pieces = (0..count).map(|number| challenge::piece(&self.seed, number, shape.column_pieces()));
        pieces.collect()
    }
}

/// Bytes of a record before the answer, at most: two keys of 34 bytes in it.
pub const START_BYTES_MAX: usize = 2 + 64 + 34 + 5 + 42 + 64 + 64 + 40 + 2 + 34 + 40 + 64;
/// Where the provider's first signature begins, but for the bytes of its key.
pub(super) const COMMIT_SIGNATURE_AT: usize = 2 + 64 + 5 + 42 + 64;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn subject(key: PublicKey) -> Subject {
        Subject {
            contract: [1; 32],
            manifest: [2; 32],
            provider: key,
            epoch: 7,
            shard: 3,
            shape: Shape::new(200_000, 2, 2).unwrap(),
            shard_root: [4; 32],
        }
    }

    fn start(key: PublicKey) -> Vec<u8> {
        let question = Question {
            beacon: [5; 32],
            held_bytes: 131_072,
            round: 0,
            nonce: [6; 32],
            asked_us: 9,
        };
        let commitment = subject(key).commitment(&[7; 32], &[8; 32]);
        let mut start = question.follow(commitment, &[9; 64], &PublicKey::ed25519(&[10; 32]));
        [11u8; 64].write(&mut start);
        start
    }

    /// Both lengths of keys; a byte less and a byte more are none.
    #[test]
    fn a_challenge_is_read_as_it_was_written() {
        let mut point = [12; 33];
        point[0] = 2;
        for key in [PublicKey::ed25519(&[13; 32]), PublicKey::ecdsa(&point).unwrap()] {
            let bytes = start(key);
            let read = Challenge::read(&bytes).unwrap();
            assert_eq!(read.subject, subject(key));
            assert_eq!((read.commit_nonce, read.committed_root), ([7; 32], [8; 32]));
            assert_eq!(
                (read.ask.beacon, read.ask.held_bytes, read.ask.round),
                ([5; 32], 131_072, 0)
            );
            assert_eq!((read.ask.nonce, read.ask.asked_us), ([6; 32], 9));
            assert_eq!(
                read.pieces(LunarParams::embedded()).len(),
                135,
                "the first round of 460 pieces"
            );
            assert_eq!(bytes[COMMIT_SIGNATURE_AT + key.to_bytes().len()..][..64], [9; 64]);
            assert!(bytes.len() <= START_BYTES_MAX);
            assert!(Challenge::read(&bytes[..bytes.len() - 1]).is_err());
            assert!(Challenge::read(&[&bytes[..], &[0]].concat()).is_err());
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..600), at in 0usize..500, bit in 0u8..8) {
            let _ = Challenge::read(&bytes);
            // Near what is right too, where most of the fields are reached.
            let mut near = start(PublicKey::ed25519(&[13; 32]));
            if let Some(byte) = near.get_mut(at) {
                *byte ^= 1 << bit;
            }
            if let Ok(read) = Challenge::read(&near) {
                prop_assert!(read.pieces(LunarParams::embedded()).len() <= 135);
            }
        }
    }
}
