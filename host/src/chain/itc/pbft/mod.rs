//! The log of PBFT (kind 3): what replicas sent each other, audited from outside; rules P1 to P8.
//! Pre-prepare, prepare, commit and checkpoint of Castro and Liskov (OSDI 1999, section 4), by weight.
//! Never lets a replica sign two digests for one slot: the second is rejected, and the two together are the proof against it.

use super::{ItcParams, ledger::Table, rule, validators::Validators};
use crate::{
    chain::records::{
        Hash,
        blob::Blob,
        docket::{Check, Docket, Stop, known, require},
        hash,
        key::PublicKey,
        ledger::Ledger,
        record::{Court, Face, Reader, Record, short},
        value::{Value, value},
        work::Signed,
    },
    verdict::{Finding, Missing, Rule, RuleId},
};

pub mod new_view;
pub mod proof;
pub mod view_change;

/// The kind.
pub const KIND: u8 = 3;

/// A message: `u8 version = 1 | chain id u32 | phase u8 | set 32 | view u32 | number u64 | digest 32 | replica u16 | key 33 |
/// signature 64`.
#[derive(Clone)]
pub struct Message {
    /// What it says.
    pub said: Said,
    signed: Signed,
    signature: [u8; 64],
    id: Hash,
}

/// What a message says, and who says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The chain.
    pub chain_id: u32,
    /// [`PRE_PREPARE`], [`PREPARE`], [`COMMIT`] or [`CHECKPOINT`].
    pub phase: u8,
    /// Hash of the set of validators that the replica is of.
    pub set: Hash,
    /// The view; 0 of checkpoints, which are of no view.
    pub view: u32,
    /// The sequence number.
    pub number: u64,
    /// Of the request; of a checkpoint of the state behind it.
    pub digest: Hash,
    /// Its place in the set.
    pub replica: u16,
    /// Its key.
    pub key: [u8; 33],
}

value!(Said {
    chain_id,
    phase,
    set,
    view,
    number,
    digest,
    replica,
    key
});

/// The primary proposes.
pub const PRE_PREPARE: u8 = 0;
/// A replica agrees with what the primary proposed.
pub const PREPARE: u8 = 1;
/// A replica knows that a quorum agrees.
pub const COMMIT: u8 = 2;
/// A replica has the state behind a number.
pub const CHECKPOINT: u8 = 3;

/// What was signed by a replica for a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// The digest.
    pub digest: Hash,
    /// The signature, so that two of them make a proof.
    pub signature: [u8; 64],
}

value!(Vote { digest, signature });

/// What was voted for in a slot: a digest, and the weight behind it as a number of 128 bits in two halves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slot {
    /// The digest.
    pub digest: Hash,
    low: u64,
    high: u64,
}

value!(Slot { digest, low, high });

/// The rules of messages.
pub const RULES: &[Rule] = &[
    rule(
        'P',
        1,
        "form: version 1, of this chain, one of four phases, a key of ECDSA",
        "own format",
    ),
    rule(
        'P',
        2,
        "the replica is of a known set, and the key is its own",
        "Castro and Liskov, section 4",
    ),
    rule(
        'P',
        3,
        "the number is within the watermarks: h < n <= h + L",
        "Castro and Liskov, section 4.2",
    ),
    rule(
        'P',
        4,
        "the primary of the view proposes, and nobody else; it sends no prepare",
        "Castro and Liskov, section 4.2",
    ),
    rule(
        'P',
        5,
        "what is prepared or committed is what the primary proposed; before that it waits",
        "Castro and Liskov, section 4.2",
    ),
    rule(
        'P',
        6,
        "the replica signed no other digest for this slot",
        "own rule: equivocation is proven",
    ),
    rule('P', 7, "the replica signed it", "Castro and Liskov, section 4"),
    rule(
        'P',
        8,
        "its view is not over: no new view above it was accepted",
        "Castro and Liskov, section 4.4",
    ),
];

const fn p(number: u8) -> RuleId {
    RuleId::new('P', number)
}

/// Reads a message.
///
/// # Errors
/// P1.
pub fn decode(object: Blob, params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(Message::read(&object, params)?))
}

/// The last stable checkpoint of a set: a quorum has the state behind this number.
pub fn stable(ledger: &Ledger, set: &Hash) -> u64 {
    let slot: Option<u64> = ledger.get(Table::Slots, &stable_key(set));
    slot.unwrap_or_default()
}

/// Whether a quorum has prepared this digest in this view and number: the primary's proposal counts as its prepare.
pub fn is_prepared(ledger: &Ledger, validators: &Validators, view: u32, number: u64, digest: &Hash) -> bool {
    let slot = slot(ledger, &slot_key(&validators.id(), view, number, PREPARE));
    slot.digest == *digest && validators.is_quorum(slot.weight())
}

/// Whether a quorum has committed this digest in this view and number, and prepared it.
pub fn is_committed(ledger: &Ledger, validators: &Validators, view: u32, number: u64, digest: &Hash) -> bool {
    let slot = slot(ledger, &slot_key(&validators.id(), view, number, COMMIT));
    let has_quorum = slot.digest == *digest && validators.is_quorum(slot.weight());
    has_quorum && is_prepared(ledger, validators, view, number, digest)
}

/// What the replica of a message signed for its slot.
fn voted(ledger: &Ledger, said: &Said) -> Option<Vote> {
    ledger.get(Table::Votes, &said.vote_key())
}

/// Counts a message that was accepted.
fn count(ledger: &mut Ledger, said: &Said, signature: &[u8; 64]) {
    let vote = Vote {
        digest: said.digest,
        signature: *signature,
    };
    ledger.put(Table::Votes, &said.vote_key(), &vote);
    let Some(set) = Validators::known(ledger, &said.set) else {
        return;
    };
    let weight = set
        .list
        .get(usize::from(said.replica))
        .map_or(0, |validator| validator.weight);
    // States may differ where replicas lie: each digest of a checkpoint is counted for itself.
    let key = match said.phase {
        CHECKPOINT => {
            let mut key = slot_key(&said.set, 0, said.number, CHECKPOINT);
            said.digest.write(&mut key);
            key
        }
        _ => slot_key(&said.set, said.view, said.number, said.counted()),
    };
    let mut counted = Slot {
        digest: said.digest,
        ..slot(ledger, &key)
    };
    counted.add(weight);
    ledger.put(Table::Slots, &key, &counted);
    if said.phase == CHECKPOINT && set.is_quorum(counted.weight()) {
        stabilise(ledger, &said.set, said.number);
    }
}

/// A quorum has the state behind this number: the watermarks move up to it.
fn stabilise(ledger: &mut Ledger, set: &Hash, number: u64) {
    if number > stable(ledger, set) {
        ledger.put(Table::Slots, &stable_key(set), &number);
    }
}

fn slot(ledger: &Ledger, key: &[u8]) -> Slot {
    ledger.get(Table::Slots, key).unwrap_or_default()
}

fn slot_key(set: &Hash, view: u32, number: u64, phase: u8) -> Vec<u8> {
    (*set, (view, (number, phase))).to_bytes()
}

/// Shorter than a slot's: no slot has it.
fn stable_key(set: &Hash) -> Vec<u8> {
    set.to_bytes()
}

impl Slot {
    /// The weight behind the digest.
    pub fn weight(&self) -> u128 {
        u128::from(self.high) << 64 | u128::from(self.low)
    }

    fn add(&mut self, weight: u64) {
        let (low, carries) = self.low.overflowing_add(weight);
        self.low = low;
        self.high = self.high.saturating_add(u64::from(carries));
    }
}

impl Said {
    /// The slot of a vote: for one of these a replica may sign one digest. A primary's proposal and its prepare are one.
    fn vote_key(&self) -> Vec<u8> {
        let mut key = slot_key(&self.set, self.view, self.number, self.counted());
        self.replica.write(&mut key);
        key
    }

    /// The phase that it counts for.
    fn counted(&self) -> u8 {
        match self.phase {
            PRE_PREPARE => PREPARE,
            phase => phase,
        }
    }

    /// Whether two messages of one replica cannot both be honest: the same slot, another digest.
    pub fn contradicts(&self, other: &Self) -> bool {
        let slot = |said: &Self| Self {
            digest: Hash::default(),
            phase: said.counted(),
            ..*said
        };
        slot(self) == slot(other) && self.digest != other.digest
    }
}

impl Message {
    /// Reads a message.
    ///
    /// # Errors
    /// P1.
    pub fn read(object: &[u8], params: &ItcParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, p(1));
        let message = Self::read_from(&mut from, params, hash(&[object]))?;
        from.end()?;
        Ok(message)
    }

    /// Reads one where it stands.
    fn read_from(from: &mut Reader<'_>, params: &ItcParams, id: Hash) -> Result<Self, Finding> {
        from.version()?;
        let said: Said = from.get("message")?;
        if said.chain_id != params.chain_id {
            let expected = params.chain_id;
            return Err(from.wrong(format!("chain {}, expected {expected}", said.chain_id)));
        }
        if said.phase > CHECKPOINT {
            return Err(from.wrong(format!("phase {}, expected 0 to {CHECKPOINT}", said.phase)));
        }
        if said.phase == CHECKPOINT && said.view != 0 {
            return Err(from.wrong(format!("view {} of a checkpoint, expected 0", said.view)));
        }
        let Some(key) = PublicKey::ecdsa(&said.key) else {
            return Err(from.wrong(format!("key {}: no key of ECDSA", hex::encode(said.key))));
        };
        let signature = from.get("signature")?;
        let signed = Signed::new(key, &said.to_signed(), signature);
        Ok(Self {
            said,
            signed,
            signature,
            id,
        })
    }

    /// P2.
    fn check_replica(&self, validators: &Validators) -> Check {
        let said = &self.said;
        let validator = validators.list.get(usize::from(said.replica));
        let count = validators.list.len();
        let Some(validator) = validator else {
            return Err(Stop::Fails(None, format!("replica {} of {count}", said.replica)));
        };
        require(validator.key == said.key, || {
            let (got, expected) = (hex::encode(said.key), hex::encode(validator.key));
            format!("key {got}, that of replica {} is {expected}", said.replica)
        })
    }

    /// P4.
    fn check_primary(&self, validators: &Validators) -> Check {
        let (said, primary) = (&self.said, validators.primary(self.said.view));
        match said.phase {
            PRE_PREPARE => require(said.replica == primary, || {
                format!(
                    "replica {} proposes, the primary of view {} is {primary}",
                    said.replica, said.view
                )
            }),
            PREPARE => require(said.replica != primary, || {
                format!("replica {primary} is the primary: its proposal is its prepare")
            }),
            _ => Ok(()),
        }
    }

    /// P5.
    fn check_proposal(&self, ledger: &Ledger) -> Check {
        let said = &self.said;
        if said.phase != PREPARE && said.phase != COMMIT {
            return Ok(());
        }
        let key = slot_key(&said.set, said.view, said.number, PREPARE);
        let proposed = known(ledger.get::<Slot>(Table::Slots, &key), || {
            Missing::Context(format!("the proposal of view {} and number {}", said.view, said.number))
        })?;
        require(said.digest == proposed.digest, || {
            format!(
                "digest {}, proposed was {}",
                hex::encode(said.digest),
                hex::encode(proposed.digest)
            )
        })
    }

    /// P6. The message holds the object of kind 4 that proves it to everybody.
    fn check_same(&self, ledger: &Ledger) -> Check {
        let Some(vote) = voted(ledger, &self.said) else {
            return Ok(());
        };
        require(vote.digest == self.said.digest, || {
            let first = Said {
                digest: vote.digest,
                phase: self.said.voted_phase(ledger),
                ..self.said
            };
            let proof = proof::write(&[(first, vote.signature), (self.said, self.signature)]);
            format!(
                "signed {} before; proof {}",
                hex::encode(vote.digest),
                hex::encode(proof)
            )
        })
    }
}

impl Said {
    /// What is signed: the kind of messages, the version and all fields.
    pub fn to_signed(&self) -> Vec<u8> {
        let mut bytes = vec![KIND, 1];
        self.write(&mut bytes);
        bytes
    }

    /// In which phase the replica voted before: a primary's vote is its proposal.
    fn voted_phase(&self, ledger: &Ledger) -> u8 {
        let set = Validators::known(ledger, &self.set);
        let is_primary = set.is_some_and(|set| set.primary(self.view) == self.replica);
        match self.counted() {
            PREPARE if is_primary => PRE_PREPARE,
            phase => phase,
        }
    }
}

impl Record<ItcParams> for Message {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let said = &self.said;
        let phase = ["pre-prepare", "prepare", "commit", "checkpoint"];
        let phase = phase.get(usize::from(said.phase)).copied().unwrap_or_default();
        Face {
            height: Some(said.number),
            time: None,
            words: format!(
                "{phase} of replica {} in view {}: {}",
                said.replica,
                said.view,
                short(&said.digest)
            ),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        let (ledger, said) = (court.ledger, &self.said);
        let set = Validators::known(ledger, &said.set);
        // What was accepted held its terms then; the watermarks may have passed it by.
        let voted = voted(ledger, said);
        if voted.is_some_and(|vote| vote.digest == said.digest) {
            docket.accept_again();
        } else {
            docket.rule(p(2), || {
                let set = known(set.as_ref(), || {
                    Missing::Context(format!("validators {}", hex::encode(said.set)))
                })?;
                self.check_replica(set)
            });
            docket.rule(p(3), || {
                let (low, most) = (stable(ledger, &said.set), court.params.log.window);
                require(said.number > low && said.number <= low.saturating_add(most), || {
                    format!("number {}, expected above {low} by at most {most}", said.number)
                })
            });
            docket.rule(p(4), || set.as_ref().map_or(Ok(()), |set| self.check_primary(set)));
            docket.rule(p(5), || self.check_proposal(ledger));
            docket.rule(p(6), || self.check_same(ledger));
        }
        docket.signature(p(7), None, &self.signed);
        if voted.is_none() && said.phase != CHECKPOINT {
            docket.rule(p(8), || {
                let current = view_change::current(ledger, &said.set);
                require(said.view >= current, || {
                    format!("view {}, the set is in view {current}", said.view)
                })
            });
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        count(ledger, &self.said, &self.signature);
    }
}
