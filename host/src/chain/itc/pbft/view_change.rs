//! View changes (kind 10): a replica leaves a view, and shows what it knows of the requests that may have been committed; rules W1 to W8.
//! Judged on its own signatures, whatever the log has seen; what it proves is kept for the new view, which is made of a quorum of them.
//! Never takes a replica's word for what was prepared: the votes of a quorum stand in it.
//!
//! Source: Castro and Liskov (OSDI 1999), section 4.4: VIEW-CHANGE, v + 1, n, C, P, i.

use super::{CHECKPOINT, PRE_PREPARE, PREPARE, Said};
use crate::{
    chain::{
        itc::{ItcParams, ledger::Table, rule, validators::Validators},
        records::{
            Hash,
            blob::Blob,
            docket::{Check, Docket, Stop, known, require},
            key::PublicKey,
            ledger::Ledger,
            record::{Court, Face, Reader, Record, short},
            value::{Value as _, value},
            work::Signed,
        },
    },
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 10;

/// A view change: `u8 version = 1 | chain id u32 | validators | view u32 | replica u16 | number u64 | digest 32 | votes | prepared: u16
/// count, each | signature 64`. View is the one that is changed to, at least 1; the checkpoint is `number` with the state `digest`;
/// votes are `u16 count | (replica u16 | signature 64)` by place, each over the [`Said`] that all of them signed.
pub struct ViewChange {
    /// The set.
    pub validators: Validators,
    /// The view that it changes to.
    pub view: u32,
    /// Who changes, by place.
    pub replica: u16,
    /// Its last stable checkpoint, 0 of none.
    pub checkpoint: Checkpoint,
    /// Requests above the checkpoint that it knows to be prepared, by number.
    pub prepared: Vec<Prepared>,
    set: Hash,
    /// The votes of the checkpoint, then of each request, the primary's first; at last its own signature over all.
    signed: Vec<Signed>,
    id: Hash,
}

/// A vote of a replica, by place: what it says stands beside it.
pub type Vote = (u16, [u8; 64]);

/// A stable checkpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkpoint {
    /// The last request in it.
    pub number: u64,
    /// The state behind it.
    pub digest: Hash,
    /// Who has this state, by place.
    pub votes: Vec<Vote>,
}

value!(Checkpoint { number, digest, votes });

/// A request that a quorum has prepared: `number u64 | view u32 | digest 32 | signature 64 of the primary | votes`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// Its number.
    pub number: u64,
    /// The view in which it was prepared.
    pub view: u32,
    /// Its digest.
    pub digest: Hash,
    /// The primary of that view proposed it.
    pub proposal: [u8; 64],
    /// Who prepared it, by place.
    pub votes: Vec<Vote>,
}

value!(Prepared {
    number,
    view,
    digest,
    proposal,
    votes
});

/// What is kept of a view change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: Hash,
    /// Number of its checkpoint.
    pub stable: u64,
    /// What was prepared: number, view and digest.
    pub prepared: Vec<(u64, (u32, Hash))>,
}

value!(Kept { id, stable, prepared });

/// The rules of view changes.
pub const RULES: &[Rule] = &[
    rule(
        'W',
        1,
        "form: of this chain, to a view above 0, replicas of the set, each once",
        "own format",
    ),
    rule(
        'W',
        2,
        "the set is known; else it waits",
        "Castro and Liskov, section 4",
    ),
    rule(
        'W',
        3,
        "the view is above the one that the set is in",
        "Castro and Liskov, section 4.4",
    ),
    rule(
        'W',
        4,
        "a quorum has the state of the checkpoint; before the first there is none",
        "Castro and Liskov, section 4.4: C",
    ),
    rule(
        'W',
        5,
        "each request is within the watermarks, and a quorum has prepared it in a view before",
        "Castro and Liskov, section 4.4: P",
    ),
    rule('W', 6, "every vote in it is signed", "Castro and Liskov, section 4.4"),
    rule(
        'W',
        7,
        "the replica signed no other change to this view",
        "own rule: equivocation is proven",
    ),
    rule('W', 8, "the replica signed it", "Castro and Liskov, section 4.4"),
];

const fn w(number: u8) -> RuleId {
    RuleId::new('W', number)
}

/// Reads a view change.
///
/// # Errors
/// W1.
pub fn decode(object: Blob, params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(ViewChange::read(&object, params)?))
}

/// The view that a set is in: that of the last new view that was accepted, 0 before.
pub fn current(ledger: &Ledger, set: &Hash) -> u32 {
    ledger.get(Table::Views, set).unwrap_or_default()
}

/// The change of this replica to this view.
pub fn kept(ledger: &Ledger, set: &Hash, view: u32, replica: u16) -> Option<Kept> {
    ledger.get(Table::ViewChanges, &(*set, (view, replica)).to_bytes())
}

/// Whether a replica has to join the change to this view: those that change are too many to be liars alone, so that an honest one
/// is among them (section 4.5.2).
pub fn is_joined(ledger: &Ledger, validators: &Validators, view: u32) -> bool {
    let set = validators.id();
    let changed = (0u16..).zip(&validators.list);
    let changed = changed.filter(|(replica, _)| kept(ledger, &set, view, *replica).is_some());
    validators.is_weak(changed.map(|(_, validator)| u128::from(validator.weight)).sum())
}

/// The weight of these replicas, each by its place once.
pub fn weight_of(validators: &Validators, replicas: impl Iterator<Item = u16>) -> u128 {
    let members = replicas.filter_map(|replica| validators.list.get(usize::from(replica)));
    members.map(|validator| u128::from(validator.weight)).sum()
}

impl ViewChange {
    /// Reads a view change.
    ///
    /// # Errors
    /// W1.
    pub fn read(object: &[u8], params: &ItcParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, w(1));
        from.version()?;
        let chain_id: u32 = from.get("chain id")?;
        if chain_id != params.chain_id {
            return Err(from.wrong(format!("chain {chain_id}, expected {}", params.chain_id)));
        }
        let validators: Validators = from.get("validators")?;
        let (count, most) = (validators.list.len(), params.validators.count_max);
        if count == 0 || count > usize::from(most) {
            return Err(from.wrong(format!("{count} validators, expected 1 to {most}")));
        }
        let (view, replica): (u32, u16) = (from.get("view")?, from.get("replica")?);
        if view == 0 {
            return Err(from.wrong("a change to view 0, which is the first"));
        }
        let checkpoint: Checkpoint = from.get("checkpoint")?;
        let prepared: Vec<Prepared> = from.get("prepared")?;
        let most = params.log.prepared_max;
        if prepared.len() > usize::from(most) {
            return Err(from.wrong(format!("{} requests, expected at most {most}", prepared.len())));
        }
        let numbers = prepared.iter().map(|request| request.number);
        if !numbers.is_sorted_by(|a, b| a < b) {
            return Err(from.wrong("the requests are not in the order of their numbers"));
        }
        let id = from.digest();
        let set = validators.id();
        let voters = Voters {
            chain_id,
            set,
            validators: &validators,
        };
        let mut signed = Vec::new();
        let votes = voters.checkpoint(&checkpoint, &mut signed);
        let votes = votes.and_then(|()| prepared.iter().try_for_each(|one| voters.prepared(one, &mut signed)));
        votes.map_err(|message| from.wrong(message))?;
        let own = voters.key(replica).map_err(|message| from.wrong(message))?;
        signed.push(from.signed(own)?);
        from.end()?;
        Ok(Self {
            view,
            replica,
            checkpoint,
            prepared,
            set,
            signed,
            id,
            validators,
        })
    }

    /// W4.
    fn check_checkpoint(&self) -> Check {
        let Checkpoint { number, digest, votes } = &self.checkpoint;
        if *number == 0 {
            return require(votes.is_empty() && *digest == Hash::default(), || {
                "a state before the first request".into()
            });
        }
        let weight = weight_of(&self.validators, votes.iter().map(|(replica, _)| *replica));
        require(self.validators.is_quorum(weight), || {
            let total = self.validators.total();
            format!("weight {weight} of {total} has checkpoint {number}, expected above two thirds")
        })
    }

    /// W5.
    fn check_prepared(&self, window: u64) -> Check {
        let low = self.checkpoint.number;
        for (index, request) in (0u64..).zip(&self.prepared) {
            let fails = |message| Err(Stop::Fails(Some(index), message));
            let number = request.number;
            if number <= low || number > low.saturating_add(window) {
                return fails(format!("number {number}, expected above {low} by at most {window}"));
            }
            if request.view >= self.view {
                return fails(format!(
                    "prepared in view {}, expected below {}",
                    request.view, self.view
                ));
            }
            let primary = self.validators.primary(request.view);
            if request.votes.iter().any(|(replica, _)| *replica == primary) {
                return fails(format!("replica {primary} is the primary: its proposal is its prepare"));
            }
            let voters = request.votes.iter().map(|(replica, _)| *replica);
            let weight = weight_of(&self.validators, voters.chain([primary]));
            if !self.validators.is_quorum(weight) {
                let total = self.validators.total();
                return fails(format!(
                    "weight {weight} of {total} prepared it, expected above two thirds"
                ));
            }
        }
        Ok(())
    }
}

/// Makes signatures to be looked at of votes that stand in another message.
struct Voters<'a> {
    chain_id: u32,
    set: Hash,
    validators: &'a Validators,
}

impl Voters<'_> {
    fn checkpoint(&self, checkpoint: &Checkpoint, signed: &mut Vec<Signed>) -> Result<(), String> {
        let said = self.said(CHECKPOINT, 0, checkpoint.number, checkpoint.digest);
        self.votes(&said, &checkpoint.votes, signed)
    }

    fn prepared(&self, request: &Prepared, signed: &mut Vec<Signed>) -> Result<(), String> {
        let said = self.said(PRE_PREPARE, request.view, request.number, request.digest);
        let primary = self.validators.primary(request.view);
        self.vote(said, &(primary, request.proposal), signed)?;
        let said = Said { phase: PREPARE, ..said };
        self.votes(&said, &request.votes, signed)
    }

    fn votes(&self, said: &Said, votes: &[Vote], signed: &mut Vec<Signed>) -> Result<(), String> {
        let replicas = votes.iter().map(|(replica, _)| *replica);
        if !replicas.is_sorted_by(|a, b| a < b) {
            return Err(format!("the votes for number {} are not by place", said.number));
        }
        votes.iter().try_for_each(|vote| self.vote(*said, vote, signed))
    }

    fn vote(&self, said: Said, (replica, signature): &Vote, signed: &mut Vec<Signed>) -> Result<(), String> {
        let key = self.key(*replica)?;
        let said = Said {
            replica: *replica,
            key: self
                .validators
                .list
                .get(usize::from(*replica))
                .map_or(said.key, |one| one.key),
            ..said
        };
        signed.push(Signed::new(key, &said.to_signed(), *signature));
        Ok(())
    }

    fn key(&self, replica: u16) -> Result<PublicKey, String> {
        let count = self.validators.list.len();
        let Some(validator) = self.validators.list.get(usize::from(replica)) else {
            return Err(format!("replica {replica} of {count}"));
        };
        PublicKey::ecdsa(&validator.key).ok_or_else(|| format!("key {}: no key of ECDSA", hex::encode(validator.key)))
    }

    /// What is said by nobody yet.
    fn said(&self, phase: u8, view: u32, number: u64, digest: Hash) -> Said {
        Said {
            chain_id: self.chain_id,
            phase,
            set: self.set,
            view,
            number,
            digest,
            replica: 0,
            key: [0; 33],
        }
    }
}

impl Record<ItcParams> for ViewChange {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            height: Some(self.checkpoint.number),
            time: None,
            words: format!(
                "replica {} of set {} changes to view {}, {} prepared",
                self.replica,
                short(&self.set),
                self.view,
                self.prepared.len()
            ),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        &mut self.signed
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        let kept = kept(ledger, &self.set, self.view, self.replica);
        let Some((own, votes)) = self.signed.split_last() else {
            return;
        };
        // What was accepted held its terms then; the set may be in that view by now.
        if kept.as_ref().is_some_and(|kept| kept.id == self.id) {
            docket.accept_again();
        } else {
            docket.rule(w(2), || {
                let set = Validators::known(ledger, &self.set);
                known(set, || {
                    Missing::Context(format!("validators {}", hex::encode(self.set)))
                })
                .map(drop)
            });
            docket.rule(w(3), || {
                let current = current(ledger, &self.set);
                require(self.view > current, || {
                    format!("view {}, expected above {current}", self.view)
                })
            });
            docket.rule(w(4), || self.check_checkpoint());
            docket.rule(w(5), || self.check_prepared(court.params.log.window));
            for (index, signed) in (0u64..).zip(votes) {
                docket.signature(w(6), Some(index), signed);
            }
            docket.rule(w(7), || match &kept {
                None => Ok(()),
                Some(kept) => {
                    let before = hex::encode(kept.id);
                    Err(Stop::Fails(
                        None,
                        format!("signed {before} for view {} before", self.view),
                    ))
                }
            });
        }
        docket.signature(w(8), None, own);
    }

    fn apply(&self, ledger: &mut Ledger) {
        let prepared = self.prepared.iter();
        let kept = Kept {
            id: self.id,
            stable: self.checkpoint.number,
            prepared: prepared.map(|one| (one.number, (one.view, one.digest))).collect(),
        };
        ledger.put(
            Table::ViewChanges,
            &(self.set, (self.view, self.replica)).to_bytes(),
            &kept,
        );
        // Who proves a stable checkpoint moves the watermarks, as the votes themselves do.
        super::stabilise(ledger, &self.set, self.checkpoint.number);
    }
}
