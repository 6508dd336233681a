//! What must be so: the places that were acknowledged, the heads that were given out, and what the ledger may have at all.
//! Told by the clients of what they were told, held against the ledger after every start and at the end.
//! Never learns from the service what it should have said.

use std::collections::{BTreeMap, BTreeSet};

use super::violation::Violation;
use crate::{
    chain::lunarx::{Hash, hash},
    store::{BatchLog, Head, StoreError, verify_consistency},
    tracker::desk::Place,
};

/// What must be so.
#[derive(Default)]
pub(super) struct Truth {
    /// Objects that may be accepted.
    allowed: BTreeSet<Hash>,
    /// What was acknowledged: by place, and the places by object.
    acknowledged: BTreeMap<Place, (Hash, Vec<u8>)>,
    places: BTreeMap<Hash, Place>,
    /// The heads that were given out, by size.
    heads: BTreeMap<u64, Head>,
}

impl Truth {
    /// This object may be accepted.
    pub(super) fn allow(&mut self, object: &[u8]) {
        self.allowed.insert(hash(&[object]));
    }

    /// A client was told that this object is accepted, and where it is.
    pub(super) fn acknowledged(&mut self, object: &[u8], place: Place) -> Result<(), Violation> {
        let digest = hash(&[object]);
        if !self.allowed.contains(&digest) {
            return Err(Violation::Unexpected { place });
        }
        let first = *self.places.entry(digest).or_insert(place);
        let (known, _) = self
            .acknowledged
            .entry(place)
            .or_insert_with(|| (digest, object.to_vec()));
        let same = |first: Place, second: Place| match first == second {
            true => Ok(()),
            false => Err(Violation::Twice { digest, first, second }),
        };
        same(first, place)?;
        match *known == digest {
            true => Ok(()),
            false => Err(lost(digest, place, "another object was acknowledged there")),
        }
    }

    /// A head was given out.
    pub(super) fn head(&mut self, head: Head) -> Result<(), Violation> {
        match *self.heads.entry(head.size).or_insert(head) == head {
            true => Ok(()),
            false => Err(Violation::Heads {
                from: head.size,
                to: head.size,
                reason: "two of one size".into(),
            }),
        }
    }

    /// The newest head that was given out.
    pub(super) fn newest(&self) -> Option<Head> {
        self.heads.last_key_value().map(|(_, head)| *head)
    }

    /// Places that were acknowledged.
    pub(super) fn count(&self) -> usize {
        self.acknowledged.len()
    }

    /// The place of this number in the order of places.
    pub(super) fn place(&self, number: usize) -> Option<Place> {
        self.acknowledged.keys().nth(number).copied()
    }

    /// The object that was acknowledged there.
    pub(super) fn object(&self, place: Place) -> Option<&[u8]> {
        self.acknowledged.get(&place).map(|(_, object)| &object[..])
    }

    /// Holds the ledger against all of it. `thorough`: every proof, and every two heads one after another.
    pub(super) fn check(&self, log: &BatchLog, thorough: bool) -> Result<(), Violation> {
        let now = log.head();
        let mut seen: BTreeMap<Hash, Place> = BTreeMap::new();
        for sequence in 1..=now.size {
            let (_, objects) = log
                .batch(sequence)
                .map_err(|error| Violation::failed("reading the ledger", error))?;
            for (index, object) in (0u32..).zip(objects.iter()) {
                let (digest, place) = (hash(&[object]), Place { sequence, index });
                if !self.allowed.contains(&digest) {
                    return Err(Violation::Unexpected { place });
                }
                if let Some(first) = seen.insert(digest, place) {
                    let second = place;
                    return Err(Violation::Twice { digest, first, second });
                }
            }
        }
        for (place, (digest, object)) in &self.acknowledged {
            match seen.get(digest) {
                Some(got) if got == place => {}
                Some(got) => return Err(lost(*digest, *place, &format!("it is at {got:?}"))),
                None => return Err(lost(*digest, *place, "nothing")),
            }
            if thorough {
                self.check_proof(log, *place, object)?;
            }
        }
        let mut heads: Vec<Head> = self.heads.values().copied().collect();
        for head in &heads {
            check_heads(log, head, &now)?;
        }
        if thorough {
            heads.push(now);
            for pair in heads.windows(2) {
                check_heads(log, &pair[0], &pair[1])?;
            }
        }
        Ok(())
    }

    /// An object that was acknowledged is proven by the current head.
    pub(super) fn check_proof(&self, log: &BatchLog, place: Place, object: &[u8]) -> Result<(), Violation> {
        let head = log.head();
        let proof = log.inclusion(place.sequence, place.index, head.size);
        let proof = proof.map_err(|error| lost(hash(&[object]), place, &error.to_string()))?;
        proof
            .verify(&head, object)
            .map_err(|error| lost(hash(&[object]), place, &error.to_string()))
    }
}

fn check_heads(log: &BatchLog, from: &Head, to: &Head) -> Result<(), Violation> {
    let wrong = |reason: String| Violation::Heads {
        from: from.size,
        to: to.size,
        reason,
    };
    if from.size == 0 {
        return Ok(());
    }
    if from.size > to.size {
        return Err(wrong("the ledger is shorter than what was given out".into()));
    }
    let proof = log
        .consistency(from.size, to.size)
        .map_err(|error: StoreError| wrong(error.to_string()))?;
    verify_consistency(from, to, &proof).map_err(|error| wrong(error.to_string()))
}

fn lost(digest: Hash, place: Place, got: &str) -> Violation {
    Violation::Lost {
        digest,
        place,
        got: got.into(),
    }
}
