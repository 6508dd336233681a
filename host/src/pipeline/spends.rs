//! Spends of a block, checked in batches: plans are made in slices on the compute pool, their signature checks go to the
//! dispatcher in rounds, and each slice reports once.
//! Stands between the coins of a block and its verdict. Runs exactly the checks that a sequential verifier would run,
//! in the reference node's order within each input, so its counters are the sequential ones; never speculates.

use std::{
    ops::Range,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use crossbeam::channel::Sender;
use perigee_kernels::{
    backend::BackendError,
    batch::{BatchBuilder, Program, Verdict as RowVerdict},
    ecdsa::EcdsaRow,
    job::Job,
    policy::Policy,
    primitive::Stage,
    schnorr::SchnorrRow,
    sm2::{DEFAULT_ID, Signed, Sm2Row},
};
use rayon::ThreadPool;

use super::{
    parcel::{Answer, Parcel, Sink},
    rings,
};
use crate::{
    chain::utxo::{
        Block, Transaction,
        connect::Prevout,
        judge::{deferral, input_in_words, rings_verdict},
        ring::{RingClaim, RingSummary},
        spend::{Missing, PlanBatch, ScriptFault, ScriptFlags, SigCheck, SpendPlan, Step},
    },
    verdict::{Finding, RuleId, Verdict},
};

/// A block whose spends are to be checked.
pub struct SpendJob {
    /// The block.
    pub block: Arc<Block>,
    /// The spent coins by the ordinal of the input over all non-coinbase inputs; `None` where one is not at hand.
    pub prevouts: Vec<Option<Prevout>>,
    /// Its ring inputs.
    pub rings: Vec<RingClaim>,
    /// Which script rules are active.
    pub flags: ScriptFlags,
}

/// An input whose spend does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidSpend {
    /// The ordinal of the input.
    pub ordinal: u64,
    /// Why.
    pub fault: ScriptFault,
    /// Whether its script was derived from the spend.
    pub derived: bool,
}

/// What the spends of a slice of inputs came to. Ordinals count the non-coinbase inputs of the block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpendSummary {
    /// The first invalid input.
    pub invalid: Option<InvalidSpend>,
    /// The first input that cannot be decided, and what is missing.
    pub missing: Option<(u64, Missing)>,
    /// Whether a script was derived from its spend.
    pub derived: bool,
    /// What its ring inputs came to, where all scripts hold; their signatures and attempts are among those here.
    pub rings: RingSummary,
    /// Signatures that matched a key, up to and including the first invalid input.
    pub signatures: u64,
    /// Checks that a sequential verifier runs, up to and including the first invalid input.
    pub attempts: u64,
}

impl SpendSummary {
    /// Adds the summary of the inputs that follow.
    pub fn append(&mut self, next: &Self) {
        if self.invalid.is_some() {
            return;
        }
        self.invalid = next.invalid;
        self.missing = self.missing.or(next.missing);
        self.derived |= next.derived;
        self.signatures += next.signatures;
        self.attempts += next.attempts;
    }

    /// Adds what the ring inputs came to: a sequential verifier comes to them behind all scripts that hold.
    fn append_rings(&mut self, rings: RingSummary) {
        if self.invalid.is_some() {
            return;
        }
        self.signatures += rings.signatures;
        self.attempts += rings.attempts;
        self.rings = rings;
    }

    /// K17 and K18 over all inputs of the block, and what is left where none fails.
    pub fn verdict(&self, block: &Block) -> Verdict {
        if let Some(invalid) = &self.invalid {
            let (words, _) = input_in_words(block, invalid.ordinal);
            let how = if invalid.derived {
                " (script derived from the spend)"
            } else {
                ""
            };
            let message = format!("{words}: expected a valid spend, got: {}{how}", invalid.fault);
            return Finding::at(RuleId::k(17), invalid.ordinal, message).into();
        }
        let scripts = match self.missing {
            Some((ordinal, missing)) => {
                let (words, outpoint) = input_in_words(block, ordinal);
                deferral(missing, &outpoint, &words)
            }
            None => Verdict::Accept { derived: self.derived },
        };
        rings_verdict(block, &self.rings, scripts)
    }

    fn add(&mut self, ordinal: u64, derived: bool, step: Step) {
        if self.invalid.is_some() {
            return;
        }
        self.derived |= derived && matches!(step, Step::Valid { .. });
        let (signatures, attempts) = match step {
            Step::Valid { signatures, attempts } => (signatures, attempts),
            Step::Invalid {
                fault,
                signatures,
                attempts,
            } => {
                self.invalid = Some(InvalidSpend {
                    ordinal,
                    fault,
                    derived,
                });
                (signatures, attempts)
            }
            Step::Defer(missing) => {
                self.missing = self.missing.or(Some((ordinal, missing)));
                (0, 0)
            }
            Step::Check(_) => unreachable!("a slice reports when no check is open"),
        };
        self.signatures += u64::from(signatures);
        self.attempts += u64::from(attempts);
    }
}

/// Called once with the summary of all inputs of a block, or with the fault that kept the engines from deciding.
pub type Report = Box<dyn FnOnce(Result<SpendSummary, BackendError>) + Send>;

/// Checks the spends of blocks.
#[derive(Clone)]
pub struct SpendStage {
    pool: Arc<ThreadPool>,
    parcels: Sender<Parcel>,
    slice_inputs_max: usize,
}

impl SpendStage {
    /// Plans on `pool`, sends rows to `parcels`; slices of about `slice_inputs_max` inputs.
    pub fn new(pool: Arc<ThreadPool>, parcels: Sender<Parcel>, slice_inputs_max: usize) -> Self {
        Self {
            pool,
            parcels,
            slice_inputs_max: slice_inputs_max.max(1),
        }
    }

    /// Starts the spends of a block; `report` is called when all are decided, from any thread.
    pub fn start(&self, mut job: SpendJob, report: Report) {
        let slices = self.slices(&job.block);
        if slices.is_empty() {
            return report(Ok(SpendSummary::default()));
        }
        let rings = std::mem::take(&mut job.rings);
        let gather = Arc::new(Gather {
            left: AtomicUsize::new(slices.len() + usize::from(!rings.is_empty())),
            parts: Mutex::new(Parts {
                slices: vec![None; slices.len()],
                rings: RingSummary::default(),
                report: Some(report),
            }),
        });
        if !rings.is_empty() {
            let (stage, gather) = (self.clone(), Arc::clone(&gather));
            self.pool.spawn(move || {
                let report = move |part| gather.finish_rings(part);
                rings::check(rings, &stage.parcels, &stage.pool, report);
            });
        }
        let job = Arc::new(job);
        for (index, (transactions, first_ordinal)) in slices.into_iter().enumerate() {
            let (stage, job, gather) = (self.clone(), Arc::clone(&job), Arc::clone(&gather));
            self.pool.spawn(move || {
                let plans = plan(&job, transactions, first_ordinal);
                let steps = Vec::with_capacity(plans.len());
                let slice = Slice {
                    stage,
                    gather,
                    index,
                    first_ordinal,
                    plans,
                    steps,
                };
                slice.begin();
            });
        }
    }

    /// Runs of transactions with about `slice_inputs_max` inputs each, and the ordinal of the first input of each run.
    fn slices(&self, block: &Block) -> Vec<(Range<usize>, u64)> {
        let mut slices = Vec::new();
        let (mut start, mut first_ordinal, mut inputs) = (1usize, 0u64, 0usize);
        for (index, transaction) in block.transactions.iter().enumerate().skip(1) {
            inputs += transaction.input_count();
            if inputs >= self.slice_inputs_max || index + 1 == block.transactions.len() {
                slices.push((start..index + 1, first_ordinal));
                first_ordinal += inputs as u64;
                (start, inputs) = (index + 1, 0);
            }
        }
        slices
    }
}

/// Collects the slices of a block, and its rings.
struct Gather {
    left: AtomicUsize,
    parts: Mutex<Parts>,
}

struct Parts {
    slices: Vec<Option<SpendSummary>>,
    rings: RingSummary,
    /// Gone once it was called.
    report: Option<Report>,
}

impl Gather {
    fn finish(&self, index: usize, part: Result<SpendSummary, BackendError>) {
        self.put(part, |parts, part| parts.slices[index] = Some(part));
    }

    fn finish_rings(&self, part: Result<RingSummary, BackendError>) {
        self.put(part, |parts, part| parts.rings = part);
    }

    fn put<T>(&self, part: Result<T, BackendError>, keep: impl FnOnce(&mut Parts, T)) {
        let mut parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let result = match part {
            Err(error) => Err(error),
            Ok(part) => {
                keep(&mut parts, part);
                if self.left.fetch_sub(1, Ordering::AcqRel) > 1 {
                    return;
                }
                let mut summary = SpendSummary::default();
                for part in parts.slices.iter().flatten() {
                    summary.append(part);
                }
                summary.append_rings(std::mem::take(&mut parts.rings));
                Ok(summary)
            }
        };
        if let Some(report) = parts.report.take() {
            drop(parts);
            report(result);
        }
    }
}

/// Plans the spends of a run of transactions.
fn plan(job: &SpendJob, transactions: Range<usize>, first_ordinal: u64) -> Vec<SpendPlan> {
    let mut ordinal = first_ordinal as usize;
    let mut plans = PlanBatch::default();
    let prevouts_of = |transaction: &Transaction, prevouts: &mut Vec<_>| {
        let inputs = transaction.input_count();
        let coins = job.prevouts.get(ordinal..ordinal + inputs).unwrap_or(&[]);
        prevouts.extend(coins.iter().map(|coin| coin.as_ref().map(Prevout::output)));
        ordinal += inputs;
    };
    plans.add(&job.block.transactions[transactions], prevouts_of, job.flags);
    plans.finish()
}

/// Some inputs of a block on their way through rounds of checks.
struct Slice {
    stage: SpendStage,
    gather: Arc<Gather>,
    index: usize,
    first_ordinal: u64,
    plans: Vec<SpendPlan>,
    /// The last step of each plan.
    steps: Vec<Step>,
}

impl Slice {
    fn begin(mut self) {
        self.steps = self.plans.iter_mut().map(|plan| plan.next(None)).collect();
        let open = (0..self.plans.len()).collect();
        self.round(open);
    }

    /// Sends the checks that the plans in `candidates` ask for, or reports if none does.
    fn round(mut self, candidates: Vec<usize>) {
        let mut rows = Rows::default();
        for plan in candidates {
            rows.add(plan, &mut self.plans[plan], &mut self.steps[plan]);
        }
        let kinds = rows.finish();
        let parts = kinds.iter().filter(|kind| !kind.builder.is_empty()).count();
        if parts == 0 {
            return self.report();
        }
        let parcels = self.stage.parcels.clone();
        let [ecdsa, schnorr, sm2] = kinds;
        let waiting = [ecdsa.plans, schnorr.plans, sm2.plans];
        let round = Arc::new(Round {
            left: AtomicUsize::new(parts),
            state: Mutex::new(Some(RoundState {
                slice: self,
                answers: [None, None, None],
            })),
            waiting,
        });
        for (token, builder) in (0u64..).zip([ecdsa.builder, schnorr.builder, sm2.builder]) {
            if !builder.is_empty() {
                let sink = Arc::clone(&round) as Arc<dyn Sink>;
                let parcel = Parcel::new(Arc::new(builder.finish()), sink, token).with_keys();
                if let Err(unsent) = parcels.send(parcel) {
                    let backend = "dispatcher".to_owned();
                    let reason = "it has stopped".to_owned();
                    unsent
                        .0
                        .sink
                        .deliver(token, Err(BackendError::Failed { backend, reason }));
                }
            }
        }
    }

    fn report(self) {
        let mut summary = SpendSummary::default();
        for (index, (plan, step)) in self.plans.iter().zip(&self.steps).enumerate() {
            summary.add(self.first_ordinal + index as u64, plan.derived(), *step);
        }
        self.gather.finish(self.index, Ok(summary));
    }
}

/// Rows of one round, by primitive: ECDSA, BIP340, SM2.
struct Rows {
    kinds: [Kind; KINDS],
    /// Signatures of SM2 whose rows are made together: message, key, signature. Their plans are known already.
    sm2: Vec<([u8; 32], [u8; 64], [u8; 64])>,
}

/// Rows of one primitive, with the plan that each row belongs to.
struct Kind {
    builder: BatchBuilder,
    plans: Vec<usize>,
}

impl Default for Rows {
    fn default() -> Self {
        let kind = |stage| Kind {
            builder: BatchBuilder::new(Program::single(stage), Policy::default()),
            plans: Vec::new(),
        };
        Self {
            kinds: [kind(Stage::Ecdsa), kind(Stage::Schnorr), kind(Stage::Sm2)],
            sm2: Vec::new(),
        }
    }
}

impl Kind {
    fn push(&mut self, row: impl Job, plan: usize) {
        self.builder.push(row).expect("a row made by its constructor fits");
        self.plans.push(plan);
    }
}

impl Rows {
    fn add(&mut self, index: usize, plan: &mut SpendPlan, step: &mut Step) {
        let [ecdsa, schnorr, sm2] = &mut self.kinds;
        while let Step::Check(check) = *step {
            match check {
                SigCheck::Ecdsa { digest, key, r, s } => {
                    // A key that is no key at all matches nothing; no engine is asked.
                    let Some(row) = EcdsaRow::new(&digest, &r, &s, key.as_bytes()) else {
                        *step = plan.next(Some(false));
                        continue;
                    };
                    ecdsa.push(row, index);
                }
                SigCheck::Schnorr { digest, key, signature } => {
                    schnorr.push(SchnorrRow::new(&digest, &signature, &key), index);
                }
                SigCheck::Sm2 { digest, key, signature } => {
                    self.sm2.push((digest, key, signature));
                    sm2.plans.push(index);
                }
            }
            return;
        }
    }

    /// All rows, those of SM2 hashed side by side.
    fn finish(self) -> [Kind; KINDS] {
        let items = self.sm2.iter().map(|(message, public_key, signature)| Signed {
            message,
            public_key,
            signature,
        });
        let rows = Sm2Row::many(DEFAULT_ID, &items.collect::<Vec<_>>());
        let [ecdsa, schnorr, mut sm2] = self.kinds;
        for row in rows.expect("the default identity is short") {
            sm2.builder.push(row).expect("a row made by its constructor fits");
        }
        [ecdsa, schnorr, sm2]
    }
}

/// A round of checks that is with the dispatcher.
struct Round {
    left: AtomicUsize,
    state: Mutex<Option<RoundState>>,
    waiting: [Vec<usize>; KINDS],
}

struct RoundState {
    slice: Slice,
    answers: [Option<Answer>; KINDS],
}

impl Sink for Round {
    fn deliver(&self, token: u64, answer: Result<Answer, BackendError>) {
        let mut guard = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(state) = guard.as_mut() else { return };
        match answer {
            Err(error) => {
                let (gather, index) = (Arc::clone(&state.slice.gather), state.slice.index);
                *guard = None;
                drop(guard);
                gather.finish(index, Err(error));
            }
            Ok(answer) => {
                state.answers[token as usize] = Some(answer);
                if self.left.fetch_sub(1, Ordering::AcqRel) > 1 {
                    return;
                }
                let Some(state) = guard.take() else { return };
                drop(guard);
                let waiting = self.waiting.clone();
                let pool = Arc::clone(&state.slice.stage.pool);
                // This is the dispatcher's thread: the next round is computed on the pool.
                pool.spawn(move || state.advance(waiting));
            }
        }
    }
}

impl RoundState {
    fn advance(self, waiting: [Vec<usize>; KINDS]) {
        let Self { mut slice, answers } = self;
        let mut open = Vec::new();
        for (plans, answer) in waiting.iter().zip(&answers) {
            let verdicts = answer.as_ref().map_or(&[][..], |answer| &answer.verdicts);
            for (plan, verdict) in plans.iter().zip(verdicts) {
                slice.steps[*plan] = slice.plans[*plan].next(Some(*verdict == RowVerdict::Valid));
                if matches!(slice.steps[*plan], Step::Check(_)) {
                    open.push(*plan);
                }
            }
        }
        slice.round(open);
    }
}

/// Primitives that spends ask for.
const KINDS: usize = 3;
