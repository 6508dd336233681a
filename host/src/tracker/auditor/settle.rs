//! Settlements: a challenge is settled as soon as a quorum of its verifiers has said one thing of it, whoever said the last word.
//! Told by the hub of every batch with attestations; at the start the newest batches are read, for what a crash came between.
//! Never settles twice, nor without a quorum: the form looks at the ledger at its turn, and says nothing where nothing is due.

use std::collections::BTreeMap;

use super::Driver;
use crate::{
    chain::lunarx::{
        attestation::{Attestation, KIND, Named, Outcome},
        blob::Blob,
        value::Value as _,
    },
    store::{BatchLog, StoreError},
};

/// A challenge, and what somebody said of it.
pub type Attested = (Named, Outcome);

/// What the attestations among these objects are about, each pair once.
pub fn attested(objects: &[Blob]) -> Vec<Attested> {
    of(objects.iter().map(|object| &object[..]))
}

/// The same of the newest batches of a ledger.
///
/// # Errors
/// The ledger cannot be read.
pub(super) fn recent(log: &BatchLog) -> Result<Vec<Attested>, StoreError> {
    let last = log.head().size;
    let first = last.saturating_sub(BATCHES).saturating_add(1);
    let mut all = Vec::new();
    for sequence in first..=last {
        let (_, objects) = log.batch(sequence)?;
        all.extend(of(objects.iter()));
    }
    Ok(all)
}

fn of<'a>(objects: impl Iterator<Item = &'a [u8]>) -> Vec<Attested> {
    let attestations = objects.filter(|object| object.first() == Some(&KIND));
    let read = attestations.filter_map(|object| Attestation::read(object).ok());
    let pairs: BTreeMap<_, _> = read
        .map(|said| ((said.of.to_bytes(), said.outcome.number()), (said.of, said.outcome)))
        .collect();
    pairs.into_values().collect()
}

impl Driver {
    /// Settles what a quorum has spoken of.
    pub(super) fn settle(&mut self, attested: Vec<Attested>) {
        if self.outbox.len() > WAITING_MAX {
            // The judge has more to do than it can; a restart finds what is missing in the newest batches.
            tracing::warn!(count = attested.len(), "too much waits for the judge: not settled");
            return;
        }
        for (of, outcome) in attested {
            self.say("settlement", self.voice.settle(of, outcome));
        }
    }
}

/// A settlement follows its attestation within a round or two of the judge; these are some seconds of a loaded tracker.
const BATCHES: u64 = 32;
/// Requests to the judge that wait, above which settlements are left for later.
const WAITING_MAX: usize = 1 << 16;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::lunarx::{Sealing, Signer};

    #[test]
    fn attestations_are_read_once_and_nothing_else_is() {
        let of = |challenge: u8| Named {
            contract: [1; 32],
            epoch: 2,
            challenge: [challenge; 32],
        };
        let said = |kind: u8, challenge: u8, outcome: u8, verifier: u8| {
            let verifier = Signer::ed25519(&[verifier; 32]);
            let draft = Sealing::new(kind)
                .with(&1u8)
                .bytes(&of(challenge).to_bytes())
                .with(&outcome);
            Blob::from(draft.with(&verifier.key()).with(&9u64).sign(&verifier).done())
        };
        let objects = [
            said(KIND, 3, 0, 1),
            said(KIND, 3, 0, 2),
            said(KIND, 3, 1, 3),
            said(KIND, 4, 0, 1),
            said(KIND + 1, 5, 0, 1),
            Blob::from(vec![KIND]),
        ];
        let expected = [(of(3), Outcome::PASS), (of(3), Outcome::FAIL), (of(4), Outcome::PASS)];
        assert_eq!(attested(&objects), expected);
    }
}
