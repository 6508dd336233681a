//! New views (kind 11): the primary of a view begins it with what a quorum of view changes has left open; rules N1 to N9.
//! Its proposals are recomputed from the view changes, so that nothing that was committed before can be lost or replaced.
//! Never begins with what a primary prefers: the highest view that prepared a number decides it, and a gap is a null request.
//!
//! Source: Castro and Liskov (OSDI 1999), section 4.4: NEW-VIEW, v + 1, V, O. View changes stand in V by replica and id, as in
//! the authors' later paper (TOCS 2002, section 4.5): they are objects of the stream themselves, and come before.

use std::collections::BTreeMap;

use super::{
    PRE_PREPARE, Said,
    view_change::{self, Kept, weight_of},
};
use crate::{
    chain::{
        itc::{ItcParams, ledger::Table, rule, validators::Validators},
        records::{
            Hash,
            blob::Blob,
            docket::{Check, Docket, Stop, known, require},
            hash,
            key::PublicKey,
            ledger::Ledger,
            record::{Court, Face, Reader, Record, short},
            work::Signed,
        },
    },
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 11;

/// A new view: `u8 version = 1 | chain id u32 | set 32 | view u32 | replica u16 | key 33 | changes: u16 count, (replica u16 | id 32) by
/// place | number u64 | proposals: u16 count, (digest 32 | signature 64) | signature 64`. Number is that of the highest checkpoint of
/// the changes; the proposals are the pre-prepares of the numbers that follow it, each signed as a message of the log.
pub struct NewView {
    /// Hash of the set of validators.
    pub set: Hash,
    /// The view that begins.
    pub view: u32,
    /// Who begins it, by place.
    pub replica: u16,
    key: [u8; 33],
    /// Who changed, by what.
    pub changes: Vec<(u16, Hash)>,
    /// What is open in the new view.
    pub open: Open,
    /// The proposals as messages, with their signatures.
    proposals: Vec<(Said, [u8; 64])>,
    /// The proposals', at last its own.
    signed: Vec<Signed>,
    id: Hash,
}

/// What a new view begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// The highest checkpoint that is known to be stable.
    pub stable: u64,
    /// Digests of the numbers that follow it, [`NULL_REQUEST`] where nobody has prepared any.
    pub digests: Vec<Hash>,
}

/// The digest of a request that does nothing: it fills a gap.
pub const NULL_REQUEST: Hash = [0; 32];

/// The rules of new views.
pub const RULES: &[Rule] = &[
    rule(
        'N',
        1,
        "form: of this chain, to a view above 0, each replica once",
        "own format",
    ),
    rule(
        'N',
        2,
        "the set is known; the replica is the primary of the view, and the key is its own",
        "Castro and Liskov, section 4.4",
    ),
    rule(
        'N',
        3,
        "the view is above the one that the set is in",
        "Castro and Liskov, section 4.4",
    ),
    rule(
        'N',
        4,
        "a quorum changes to it",
        "Castro and Liskov, section 4.4: V; weights",
    ),
    rule(
        'N',
        5,
        "the changes are those that were accepted; else it waits",
        "Castro and Liskov, section 4.4: V",
    ),
    rule(
        'N',
        6,
        "what it begins with is what the changes have left open",
        "Castro and Liskov, section 4.4: O",
    ),
    rule(
        'N',
        7,
        "the primary signed no other proposal for these numbers",
        "own rule: equivocation is proven",
    ),
    rule('N', 8, "every proposal is signed", "Castro and Liskov, section 4.4"),
    rule('N', 9, "the primary signed it", "Castro and Liskov, section 4.4"),
];

const fn n(number: u8) -> RuleId {
    RuleId::new('N', number)
}

/// Reads a new view.
///
/// # Errors
/// N1.
pub fn decode(object: Blob, params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(NewView::read(&object, params)?))
}

impl Open {
    /// What these changes leave open: above the highest of their checkpoints each number up to the highest that was prepared, by the
    /// digest of the highest view that prepared it.
    pub fn of(changes: &[Kept], window: u64) -> Self {
        let stable = changes.iter().map(|change| change.stable).max().unwrap_or_default();
        let mut best: BTreeMap<u64, (u32, Hash)> = BTreeMap::new();
        for (number, by) in changes.iter().flat_map(|change| &change.prepared) {
            // Two quorums of one view have one digest: that of the greater is taken where less than a third lie no longer.
            let slot = best.entry(*number).or_insert(*by);
            *slot = (*slot).max(*by);
        }
        let last = best.last_key_value().map_or(stable, |(number, _)| *number);
        // Those that were accepted are within the window of their own checkpoint, which is not above this one.
        let last = last.min(stable.saturating_add(window));
        let numbers = stable.saturating_add(1)..=last;
        let digest = |number| best.get(&number).map_or(NULL_REQUEST, |(_, digest)| *digest);
        Self {
            stable,
            digests: numbers.map(digest).collect(),
        }
    }
}

impl NewView {
    /// Reads a new view.
    ///
    /// # Errors
    /// N1.
    pub fn read(object: &[u8], params: &ItcParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, n(1));
        from.version()?;
        let chain_id: u32 = from.get("chain id")?;
        if chain_id != params.chain_id {
            return Err(from.wrong(format!("chain {chain_id}, expected {}", params.chain_id)));
        }
        let (set, view, replica) = (from.get("set")?, from.get("view")?, from.get("replica")?);
        if view == 0 {
            return Err(from.wrong("view 0, which begins by itself"));
        }
        let key: [u8; 33] = from.get("key")?;
        let Some(signer) = PublicKey::ecdsa(&key) else {
            return Err(from.wrong(format!("key {}: no key of ECDSA", hex::encode(key))));
        };
        let changes: Vec<(u16, Hash)> = from.ascending(1, params.validators.count_max, "changes")?;
        let replicas = changes.iter().map(|(replica, _)| *replica);
        if !replicas.is_sorted_by(|a, b| a < b) {
            return Err(from.wrong("changes: a replica stands twice"));
        }
        let stable: u64 = from.get("number")?;
        let list: Vec<(Hash, [u8; 64])> = from.get("proposals")?;
        if list.len() as u64 > params.log.window {
            let most = params.log.window;
            return Err(from.wrong(format!("{} proposals, expected at most {most}", list.len())));
        }
        let numbers = (stable..).skip(1);
        let proposals: Vec<(Said, [u8; 64])> = list
            .iter()
            .zip(numbers)
            .map(|((digest, signature), number)| {
                let said = Said {
                    chain_id,
                    phase: PRE_PREPARE,
                    set,
                    view,
                    number,
                    digest: *digest,
                    replica,
                    key,
                };
                (said, *signature)
            })
            .collect();
        if proposals.len() != list.len() {
            return Err(from.wrong(format!("{} numbers behind {stable}", list.len())));
        }
        let mut signed: Vec<Signed> = proposals
            .iter()
            .map(|(said, signature)| Signed::new(signer, &said.to_signed(), *signature))
            .collect();
        signed.push(from.signed(signer)?);
        from.end()?;
        Ok(Self {
            set,
            view,
            replica,
            key,
            changes,
            open: Open {
                stable,
                digests: list.into_iter().map(|(digest, _)| digest).collect(),
            },
            proposals,
            signed,
            id: hash(&[object]),
        })
    }

    /// N2.
    fn check_primary(&self, set: &Validators) -> Check {
        let primary = set.primary(self.view);
        require(self.replica == primary, || {
            format!(
                "replica {}, the primary of view {} is {primary}",
                self.replica, self.view
            )
        })?;
        let key = set.list.get(usize::from(primary)).map(|validator| validator.key);
        require(key == Some(self.key), || {
            format!("key {}, expected that of replica {primary}", hex::encode(self.key))
        })
    }

    /// N5; the changes, where all of them are known.
    fn check_changes(&self, ledger: &Ledger) -> Result<Vec<Kept>, Stop> {
        let mut changes = Vec::with_capacity(self.changes.len());
        for (index, (replica, id)) in (0u64..).zip(&self.changes) {
            let change = known(view_change::kept(ledger, &self.set, self.view, *replica), || {
                Missing::Context(format!("view change {}", hex::encode(id)))
            })?;
            if change.id != *id {
                let (got, expected) = (hex::encode(id), hex::encode(change.id));
                let message = format!("change {got} of replica {replica}, accepted was {expected}");
                return Err(Stop::Fails(Some(index), message));
            }
            changes.push(change);
        }
        Ok(changes)
    }

    /// N6.
    fn check_open(&self, expected: &Open) -> Check {
        let (got, stable) = (self.open.stable, expected.stable);
        require(got == stable, || {
            format!("begins behind number {got}, the highest checkpoint is {stable}")
        })?;
        let pairs = self.open.digests.iter().zip(&expected.digests);
        if let Some((index, (got, expected))) = (0u64..).zip(pairs).find(|(_, (got, expected))| got != expected) {
            let (got, expected) = (hex::encode(got), hex::encode(expected));
            return Err(Stop::Fails(
                Some(index),
                format!("digest {got}, prepared was {expected}"),
            ));
        }
        let (got, expected) = (self.open.digests.len(), expected.digests.len());
        require(got == expected, || format!("{got} proposals, expected {expected}"))
    }

    /// N7.
    fn check_same(&self, ledger: &Ledger) -> Check {
        for (index, (said, _)) in (0u64..).zip(&self.proposals) {
            let voted = super::voted(ledger, said).filter(|vote| vote.digest != said.digest);
            if let Some(vote) = voted {
                let message = format!("number {}: proposed {} before", said.number, hex::encode(vote.digest));
                return Err(Stop::Fails(Some(index), message));
            }
        }
        Ok(())
    }
}

impl Record<ItcParams> for NewView {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            height: Some(self.open.stable),
            time: None,
            words: format!(
                "view {} of set {} begins with {} proposals",
                self.view,
                short(&self.set),
                self.proposals.len()
            ),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        &mut self.signed
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        let Some((own, proposals)) = self.signed.split_last() else {
            return;
        };
        if ledger.get(Table::NewViews, &self.set) == Some(self.id) {
            docket.accept_again();
        } else {
            let set = Validators::known(ledger, &self.set);
            docket.rule(n(2), || {
                let set = known(set.as_ref(), || {
                    Missing::Context(format!("validators {}", hex::encode(self.set)))
                })?;
                self.check_primary(set)
            });
            docket.rule(n(3), || {
                let current = view_change::current(ledger, &self.set);
                require(self.view > current, || {
                    format!("view {}, expected above {current}", self.view)
                })
            });
            docket.rule(n(4), || {
                let Some(set) = &set else { return Ok(()) };
                let weight = weight_of(set, self.changes.iter().map(|(replica, _)| *replica));
                require(set.is_quorum(weight), || {
                    format!("weight {weight} of {}, expected above two thirds", set.total())
                })
            });
            let mut changes = None;
            docket.rule(n(5), || {
                changes = Some(self.check_changes(ledger)?);
                Ok(())
            });
            docket.rule(n(6), || match &changes {
                None => Ok(()),
                Some(changes) => self.check_open(&Open::of(changes, court.params.log.window)),
            });
            docket.rule(n(7), || self.check_same(ledger));
            for (index, signed) in (0u64..).zip(proposals) {
                docket.signature(n(8), Some(index), signed);
            }
        }
        docket.signature(n(9), None, own);
    }

    fn apply(&self, ledger: &mut Ledger) {
        ledger.put(Table::Views, &self.set, &self.view);
        ledger.put(Table::NewViews, &self.set, &self.id);
        // The proposals are messages of the log: what replicas prepare from now on is held against them.
        for (said, signature) in &self.proposals {
            if super::voted(ledger, said).is_none() {
                super::count(ledger, said, signature);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(stable: u64, prepared: &[(u64, u32, u8)]) -> Kept {
        let prepared = prepared.iter();
        Kept {
            id: Hash::default(),
            stable,
            prepared: prepared
                .map(|(number, view, digest)| (*number, (*view, [*digest; 32])))
                .collect(),
        }
    }

    /// The example of every case: below the highest checkpoint, prepared in two views, a gap, and nothing behind the last one.
    #[test]
    fn the_highest_view_decides_and_gaps_are_null() {
        let changes = [
            change(4, &[(5, 1, 50), (6, 1, 60), (9, 0, 90)]),
            change(5, &[(6, 3, 61), (7, 2, 70)]),
            change(0, &[(2, 0, 20), (7, 1, 71)]),
        ];
        let open = Open::of(&changes, 100);
        assert_eq!(open.stable, 5);
        let digests: Vec<u8> = open.digests.iter().map(|digest| digest[0]).collect();
        assert_eq!(digests, [61, 70, 0, 90]);
        assert_eq!(open.digests[2], NULL_REQUEST);
        // Nothing is open; and the window ends what is.
        assert_eq!(
            Open::of(&[change(5, &[]), change(3, &[(4, 0, 1)])], 100).digests,
            [] as [Hash; 0]
        );
        assert_eq!(Open::of(&changes, 2).digests.len(), 2);
        assert_eq!(Open::of(&[], 100), Open::default());
    }
}
