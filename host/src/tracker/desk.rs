//! The desk: where objects get their verdicts, in order, and batches of what was accepted come together.
//! Behind the engines, which have decided every row, and in front of the store, which makes a batch durable.
//! Never lets a verdict out: it goes with its batch, because what it builds on may still be lost.

use crate::{
    chain::lunarx::{
        Hash, LunarParams,
        blob::Blob,
        docket::Docket,
        hash, kind,
        ledger::{Ledger, Table},
        record::{Court, Listed, Record},
        sequential::{settle_broken, solve_all},
        stripe,
        value::value,
    },
    pipeline::group::Decoded,
    state::{Sequence, StateError, delta::Delta},
    store::{SideChange, SideTable},
    tracker::wire,
    verdict::{ObjectReport, RuleId, Verdict},
};

/// Objects of a request whose every row is decided.
pub type DecidedObjects = Vec<(Blob, Decoded<LunarParams>)>;

/// Where an object stands in the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Its batch, from 1.
    pub sequence: u64,
    /// Its place there, from 0.
    pub index: u32,
}

value!(Place { sequence, index });

/// What became of an object.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Its id: that of the record, which may leave signatures out.
    pub id: Hash,
    /// Its verdict, as a stream of the same objects would have it.
    pub report: ObjectReport,
    /// Where it is kept, if it was accepted and has a place; a statement that says again what was said before has none.
    pub place: Option<Place>,
    /// It changed something: it is new.
    pub is_new: bool,
}

impl Decision {
    /// It as it travels; what is deferred may be handed in again after `deferred_ms`.
    pub fn to_wire(&self, deferred_ms: u32) -> wire::Verdict {
        let rule = |rule: RuleId| (u8::try_from(rule.family()).unwrap_or_default(), rule.number());
        match &self.report.verdict {
            Verdict::Accept { .. } => {
                let status = match self.is_new {
                    true => wire::Status::Accepted,
                    false => wire::Status::AcceptedBefore,
                };
                let (sequence, index) = self.place.map_or((0, 0), |place| (place.sequence, place.index));
                wire::Verdict::accepted(status, sequence, index)
            }
            Verdict::Reject {
                rule: broken, index, ..
            } => {
                let (letter, number) = rule(*broken);
                let item = index.map(|index| u32::try_from(index).unwrap_or(u32::MAX - 1));
                wire::Verdict::rejected(letter, number, item)
            }
            Verdict::Defer { .. } => {
                let (letter, number) = self.report.unchecked.first().copied().map_or((0, 0), rule);
                wire::Verdict {
                    letter,
                    number,
                    ..wire::Verdict::later(wire::Status::Deferred, deferred_ms)
                }
            }
        }
    }
}

/// What became of a request.
pub struct Judged<T> {
    /// Whose it is.
    pub ticket: T,
    /// What is to be answered.
    pub outcome: Outcome,
}

/// The answer to a request.
pub enum Outcome {
    /// Of objects: a decision for each, in their order.
    Decisions(Vec<Decision>),
    /// Of a question about what is accepted: bytes of the wire.
    Answer(Vec<u8>),
}

/// A batch that is to become durable, and the verdicts that wait for it.
pub struct Sealed<T> {
    /// What changes; `None` where nothing does, and the verdicts need only what is before it.
    pub change: Option<Change>,
    /// The verdicts, in the order in which they were reached.
    pub judged: Vec<Judged<T>>,
}

/// What a batch changes.
pub struct Change {
    /// Its number: one more than that of the batch before.
    pub sequence: u64,
    /// What was accepted and is new, in order.
    pub objects: Vec<Blob>,
    /// What they did to the state. Its sequence is that of the batch.
    pub delta: Delta,
    /// What the ledger keeps beside the objects.
    pub side: Vec<SideChange>,
}

/// The desk. `T` names a request.
pub struct Desk<T> {
    params: &'static LunarParams,
    ledger: Ledger,
    /// The number of the batch that is coming together.
    sequence: u64,
    /// The ids of all objects so far, hashed one onto another: what a state must have to belong to a ledger.
    label: Hash,
    objects: Vec<Blob>,
    bytes: usize,
    side: Vec<SideChange>,
    judged: Vec<Judged<T>>,
    waiting: usize,
}

impl<T> Desk<T> {
    /// A desk whose ledger has every batch up to `sequence`, where the label is this.
    pub fn new(params: &'static LunarParams, ledger: Ledger, sequence: u64, label: Hash) -> Self {
        Self {
            params,
            ledger,
            sequence: sequence + 1,
            label,
            objects: Vec::new(),
            bytes: 0,
            side: Vec::new(),
            judged: Vec::new(),
            waiting: 0,
        }
    }

    /// What is accepted so far, in memory: the disk may be behind.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// The label of everything that is accepted so far.
    pub fn label(&self) -> Hash {
        self.label
    }

    /// The last batch that was sealed.
    pub fn sequence(&self) -> u64 {
        self.sequence - 1
    }

    /// Objects that wait for a batch to be sealed, accepted or not.
    pub fn waiting(&self) -> usize {
        self.waiting
    }

    /// Bytes of the batch that is coming together.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Judges the objects of a request, whose every row is decided, one after another; `at` in seconds of Unix time.
    ///
    /// # Errors
    /// The state cannot be read: no verdict since counts, and the desk is of no further use.
    pub fn judge(&mut self, at: i64, ticket: T, objects: DecidedObjects) -> Result<(), StateError> {
        // A request without objects waits for its answer too.
        self.waiting += objects.len().max(1);
        let decisions = objects
            .into_iter()
            .map(|(bytes, record)| match record {
                Ok(record) => self.decide(at, bytes, &*record),
                Err(broken) => Decision {
                    id: broken.id,
                    report: settle_broken(*broken),
                    place: None,
                    is_new: false,
                },
            })
            .collect();
        self.push(ticket, Outcome::Decisions(decisions))
    }

    /// Answers a question about what is accepted so far. The answer goes with the batch, because what it says may still be lost.
    ///
    /// # Errors
    /// As [`Self::judge`].
    pub fn answer(&mut self, ticket: T, question: impl FnOnce(&Ledger) -> Vec<u8>) -> Result<(), StateError> {
        self.waiting += 1;
        let answer = question(&self.ledger);
        self.push(ticket, Outcome::Answer(answer))
    }

    fn push(&mut self, ticket: T, outcome: Outcome) -> Result<(), StateError> {
        self.judged.push(Judged { ticket, outcome });
        self.ledger.fault().map_or(Ok(()), |fault| Err(fault.clone()))
    }

    fn decide(&mut self, at: i64, bytes: Blob, record: &dyn Record<LunarParams>) -> Decision {
        if let Some(known) = self.known(&bytes, record) {
            return known;
        }
        let mut docket = Docket::default();
        let court = Court {
            ledger: &self.ledger,
            at,
            params: self.params,
            memory: &(),
        };
        record.judge(court, &mut docket);
        let (id, is_new) = (record.id(), docket.is_new());
        if is_new {
            self.apply(record, bytes);
        }
        let report = docket.report(&id);
        let place = report.verdict.is_accept().then(|| self.place(&id)).flatten();
        Decision {
            id,
            report,
            place,
            is_new,
        }
    }

    /// The very bytes are in the ledger already: whoever has lost the answer gets it again, also of a statement that could not be
    /// made twice.
    fn known(&self, bytes: &Blob, record: &dyn Record<LunarParams>) -> Option<Decision> {
        let id = record.id();
        let place = self.place(&id)?;
        // Ids that leave signatures out say nothing of those.
        (hash(&[bytes]) == id).then(|| Decision {
            id,
            report: Docket::default().report(&id),
            place: Some(place),
            is_new: false,
        })
    }

    /// Where the object of this id stands, if it was accepted.
    pub fn place(&self, id: &Hash) -> Option<Place> {
        self.ledger.get(Table::Places, id)
    }

    fn apply(&mut self, record: &dyn Record<LunarParams>, bytes: Blob) {
        let id = record.id();
        record.apply(&mut self.ledger);
        let place = Place {
            sequence: self.sequence,
            index: u32::try_from(self.objects.len()).expect("a batch has far less than 2^32 objects"),
        };
        self.ledger.put(Table::Places, &id, &place);
        self.label = hash(&[&self.label, &id]);
        self.index(record, &bytes);
        self.bytes += bytes.len();
        self.objects.push(bytes);
    }

    /// What is looked up by name or id, and given out as it came.
    fn index(&mut self, record: &dyn Record<LunarParams>, bytes: &Blob) {
        let Some((table, key)) = record.listed() else { return };
        let table = match table {
            Listed::Name => SideTable::Names,
            Listed::Peer => SideTable::Peers,
            Listed::Manifest => SideTable::Objects,
        };
        self.side.push(SideChange {
            table,
            key,
            value: Some(bytes.to_vec()),
        });
    }

    /// Changes of side tables, which go into the ledger with this batch.
    pub fn put(&mut self, changes: impl IntoIterator<Item = SideChange>) {
        let before = self.side.len();
        self.side.extend(changes);
        self.waiting += self.side.len() - before;
    }

    /// Closes the batch, where anything waits for it. `applied`: up to where the state on disk has every delta.
    ///
    /// # Errors
    /// The state cannot be read.
    pub fn seal(&mut self, applied: Sequence) -> Result<Option<Sealed<T>>, StateError> {
        if self.waiting == 0 {
            return Ok(None);
        }
        let is_change = !self.objects.is_empty() || !self.side.is_empty();
        let change = is_change.then(|| self.close(applied)).transpose()?;
        self.waiting = 0;
        Ok(Some(Sealed {
            change,
            judged: std::mem::take(&mut self.judged),
        }))
    }

    fn close(&mut self, applied: Sequence) -> Result<Change, StateError> {
        let parent = state_label(&self.ledger);
        self.ledger.set_fact(LABEL, &self.label);
        let delta = self.ledger.delta(self.label, parent)?;
        let sequence = self.sequence;
        self.ledger.commit(sequence, applied);
        self.sequence += 1;
        self.bytes = 0;
        Ok(Change {
            sequence,
            objects: std::mem::take(&mut self.objects),
            delta,
            side: std::mem::take(&mut self.side),
        })
    }

    /// Makes once more what a batch of the ledger did, of which the state knows nothing: nothing is judged again.
    ///
    /// # Errors
    /// [`ReplayError`]: the ledger has something that is no object, or the state cannot be read.
    pub fn replay<'a>(
        &mut self,
        sequence: u64,
        objects: impl IntoIterator<Item = &'a [u8]>,
        applied: Sequence,
    ) -> Result<Delta, ReplayError> {
        if sequence != self.sequence {
            let expected = self.sequence;
            return Err(ReplayError::Order {
                expected,
                got: sequence,
            });
        }
        for (index, bytes) in objects.into_iter().enumerate() {
            let bytes = Blob::from(bytes.to_vec());
            let unreadable = |reason: String| ReplayError::Object {
                sequence,
                index,
                reason,
            };
            let mut record =
                kind::decode(bytes.clone(), self.params).map_err(|broken| unreadable(broken.finding.message))?;
            // What a stripe leaves behind has to be computed; of all others the ledger has what matters.
            if bytes.first() == Some(&stripe::KIND) {
                solve_all(&mut *record).map_err(|fault| unreadable(fault.to_string()))?;
            }
            self.apply(&*record, bytes);
        }
        // The ledger has what goes with the batch.
        let change = self.close(applied)?;
        Ok(change.delta)
    }
}

/// Why a batch of the ledger cannot be made once more.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ReplayError {
    /// A batch is missing.
    #[error("batch {got} of the ledger, expected {expected}")]
    Order {
        /// The number that is next.
        expected: u64,
        /// The one that came.
        got: u64,
    },
    /// An object of it does not decode.
    #[error("object {index} of batch {sequence} of the ledger: {reason}")]
    Object {
        /// The batch.
        sequence: u64,
        /// The object's place in it.
        index: usize,
        /// What is wrong.
        reason: String,
    },
    /// The state failed.
    #[error(transparent)]
    State(#[from] StateError),
}

/// The label of a ledger that a state has.
pub fn state_label(ledger: &Ledger) -> Hash {
    ledger.fact(LABEL)
}

const LABEL: &str = "ledger of a tracker";
