//! Steps of a light client as items: trees of headers and validators, and signatures of votes, become rows.
//! Between the driver and `chain::tendermint`, which knows the rules; one round of rows for each step.
//! Never judges: the light client does, in order.

use std::sync::Arc;

use perigee_kernels::{
    backend::BackendError,
    batch::{Batch, BatchBuilder, Program},
    ed25519::Ed25519Row,
    merkle::{TreeOutput, TreeRow},
    policy::{EdPolicy, MerkleRule, Policy},
    primitive::Stage,
};

use super::{Answered, Decoder, Item, Judged, Stream, fault};
use crate::{
    chain::tendermint::{
        Initial, Judgement, LightClient, LightParams, Step, Time,
        hash::{self, Hash},
        light::{Decided, shape},
        rules::Roots,
    },
    ingest::{Framing, Kind, ObjectRef},
};

/// How fixtures of steps stand in files.
pub fn framing() -> Framing {
    Framing::Steps
}

/// A light client in front of the driver.
pub struct LightStream {
    client: LightClient,
}

impl LightStream {
    /// A client that trusts nothing; `at` stands for the time of every step.
    pub fn new(params: &'static LightParams, at: Option<i64>) -> Self {
        let client = LightClient::new(params, at.map(Time::from_seconds));
        Self { client }
    }
}

/// A step, or the start of a fixture.
pub enum LightItem {
    /// The start, and the root of its next validators.
    Initial(Box<Initial>, Option<Hash>),
    /// A start that does not decode; why.
    NoStart(String),
    /// A step, and what its rows decide.
    Step(Box<Step>, Option<Box<Decided>>),
    /// A step that needs no rows.
    Judgement(Judgement),
}

impl LightItem {
    fn decode(bytes: &[u8], kind: Kind) -> Self {
        if kind == Kind::Initial {
            return match Initial::decode(bytes) {
                Ok(initial) => Self::Initial(Box::new(initial), None),
                Err(error) => Self::NoStart(format!("initial: {error}")),
            };
        }
        match Step::decode(bytes).map(shape) {
            Ok(Ok(step)) => Self::Step(step, None),
            Ok(Err(judgement)) => Self::Judgement(judgement),
            Err(broken) => Self::Judgement(Judgement::Broken(broken)),
        }
    }
}

impl Item for LightItem {
    fn ask(&mut self, answers: &[Answered<'_>]) -> Result<Vec<Arc<Batch>>, BackendError> {
        match self {
            Self::Initial(initial, root @ None) => match answers.first() {
                None if initial.next_validators.validators().is_empty() => *root = Some(hash::root(&[])),
                None => return Ok(vec![trees(&[hash::validator_leaves(&initial.next_validators)])]),
                Some(trees) => *root = Some(root_of(trees.output(0))?),
            },
            Self::Step(step, decided @ None) => match answers {
                [] => return Ok(rows(step)),
                [trees, signatures @ ..] => {
                    *decided = Some(Box::new(Decided {
                        roots: roots_of(step, *trees)?,
                        signatures: match signatures.first() {
                            None => Vec::new(),
                            Some(rows) => (0..rows.batch.len())
                                .map(|index| rows.holds(index))
                                .collect::<Result<_, _>>()?,
                        },
                    }));
                }
            },
            Self::Initial(..) | Self::NoStart(_) | Self::Step(..) | Self::Judgement(_) => {}
        }
        Ok(Vec::new())
    }
}

impl Stream for LightStream {
    type Item = LightItem;

    fn decoder(&self) -> Decoder<LightItem> {
        Arc::new(|bytes, object| LightItem::decode(&bytes, object.kind))
    }

    fn judge(&mut self, item: LightItem, _object: &ObjectRef) -> Judged {
        match item {
            LightItem::Step(step, Some(decided)) => Judged::Report(self.client.judge(Judgement::Ready(step, decided))),
            LightItem::Judgement(judgement) => Judged::Report(self.client.judge(judgement)),
            LightItem::Initial(initial, Some(root)) => match self.client.start(*initial, &root) {
                Ok(()) => Judged::Context,
                Err(message) => Judged::Unreadable(message),
            },
            LightItem::NoStart(message) => {
                self.client.forget();
                Judged::Unreadable(message)
            }
            LightItem::Initial(_, None) | LightItem::Step(_, None) => {
                unreachable!("the driver judges what asks no more")
            }
        }
    }

    fn unread(&mut self, object: &ObjectRef) {
        if object.kind == Kind::Initial {
            self.client.forget();
        }
    }

    fn at(&self) -> i64 {
        self.client.now().map_or(0, |now| now.seconds)
    }
}

/// The rows of a step: three trees, and the counted signatures where there are any.
fn rows(step: &Step) -> Vec<Arc<Batch>> {
    let mut batches = vec![trees(&[
        hash::header_leaves(&step.header),
        hash::validator_leaves(&step.validators),
        hash::validator_leaves(&step.next_validators),
    ])];
    let policy = Policy {
        ed25519: EdPolicy::Zip215,
        ..Policy::default()
    };
    let mut builder = BatchBuilder::new(Program::single(Stage::Ed25519), policy);
    for (_, vote, validator) in step.counted() {
        let message = hash::sign_bytes(&step.header.chain_id, &step.commit, vote);
        let row = Ed25519Row::new(&validator.public_key, &message, &vote.signature);
        builder.push(row).expect("a row made by its constructor fits");
    }
    if !builder.is_empty() {
        batches.push(Arc::new(builder.finish()));
    }
    batches
}

/// A batch of trees over hashed leaves; a tree of no leaves has no row.
fn trees(leaves: &[Vec<Hash>]) -> Arc<Batch> {
    let policy = Policy {
        merkle: MerkleRule::Rfc6962Sha256,
        ..Policy::default()
    };
    let mut builder = BatchBuilder::new(Program::single(Stage::Tree), policy);
    for leaves in leaves.iter().filter(|leaves| !leaves.is_empty()) {
        let place = builder
            .arena_push(&[leaves.as_flattened()], 1)
            .expect("a validator set is smaller than an arena");
        builder
            .push(TreeRow::compute(place))
            .expect("a row made by its constructor fits");
    }
    Arc::new(builder.finish())
}

/// The roots of a step. Sets may be empty; a header is not.
fn roots_of(step: &Step, trees: Answered<'_>) -> Result<Roots, BackendError> {
    let mut first = 0;
    let mut next = |is_empty: bool| match (is_empty, first) {
        (true, _) => Ok(hash::root(&[])),
        (false, row) => {
            first += 1;
            root_of(trees.output(row))
        }
    };
    Ok(Roots {
        header: next(false)?,
        validators: next(step.validators.validators().is_empty())?,
        next_validators: next(step.next_validators.validators().is_empty())?,
    })
}

fn root_of(window: &[u8]) -> Result<Hash, BackendError> {
    let output = TreeOutput::read(window).ok_or_else(|| fault("a tree without a root"))?;
    Ok(output.root)
}
