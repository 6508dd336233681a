//! The shared test vectors against an engine or a backend: every case becomes rows, every answer is compared.
//! Stands beside the flow: `perigee vectors`, self-tests of engines and this crate's tests use it.
//! Never panics on a wrong answer and never stops at the first: mismatches come back as data.

use std::{fmt, ops::Range, sync::Arc};

use crossbeam::channel::Receiver;
use perigee_testvectors::{File, VectorError};
use sha2::{Digest, Sha256};

use crate::{
    backend::{Backend, BackendError, Completion, Ticket},
    batch::{Batch, BatchBuilder, Outputs, Program, Verdict},
    engine::{Engine, run_alone, split_point},
    erasure::Stripe,
    job::RowError,
    policy::Policy,
    primitive::{Primitive, Stage},
};

mod codes;
mod hashes;
mod signatures;

/// All vectors of a primitive as batches, one for every stage and policy that occurs.
#[derive(Debug)]
pub struct Suite {
    primitive: Primitive,
    cases: usize,
    sheets: Vec<Sheet>,
    /// Found while rows were made: encodings that are refused or accepted against expectation.
    mismatches: Vec<Mismatch>,
    skipped: Vec<Skipped>,
}

/// Why no suite could be made.
#[derive(Debug, thiserror::Error)]
pub enum ConformanceError {
    /// The vectors could not be read.
    #[error(transparent)]
    Vectors(#[from] VectorError),
    /// The wake-ups of a backend ended before its completion came.
    #[error("backend {backend} went away with vectors in flight")]
    Gone {
        /// The backend.
        backend: String,
    },
}

/// A case that an engine got wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Id of the case in the vector file.
    pub case: String,
    /// Stage and rule it was run under; no stage where a case is decided before rows are made.
    pub rule: String,
    /// What the vectors say.
    pub expected: String,
    /// What came back.
    pub got: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            case,
            rule,
            expected,
            got,
        } = self;
        write!(f, "{case} ({rule}): expected {expected}, got {got}")
    }
}

/// A case that was not run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Id of the case.
    pub case: String,
    /// Why.
    pub reason: &'static str,
}

/// What one engine or backend made of the vectors of a primitive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The primitive.
    pub primitive: Primitive,
    /// Cases in the file.
    pub cases: usize,
    /// Rows that were run and compared.
    pub rows: usize,
    /// Stages and rules that are not offered, with the number of their rows.
    pub not_offered: Vec<(String, usize)>,
    /// Cases that were not run.
    pub skipped: Vec<Skipped>,
    /// Everything that was wrong.
    pub mismatches: Vec<Mismatch>,
}

impl Report {
    /// Whether something was compared and nothing was wrong.
    pub fn passed(&self) -> bool {
        self.rows > 0 && self.mismatches.is_empty()
    }
}

impl Suite {
    /// The primitive.
    pub fn primitive(&self) -> Primitive {
        self.primitive
    }

    /// The checked-in vectors of a primitive; with `slow`, also the cases that need a gigabyte of memory.
    ///
    /// # Errors
    /// [`ConformanceError::Vectors`] if the file is not what its loader expects.
    pub fn load(primitive: Primitive, slow: bool) -> Result<Self, ConformanceError> {
        let file = perigee_testvectors::load(primitive.name().parse()?)?;
        let mut drafts = Drafts::default();
        let cases = match &file {
            File::Ecdsa(vectors) => drafts.fill(&vectors.cases, signatures::ecdsa),
            File::Schnorr(vectors) => drafts.fill(&vectors.cases, signatures::schnorr),
            File::Ed25519(vectors) => drafts.fill(&vectors.cases, signatures::ed25519),
            File::Sm2(vectors) => drafts.fill(&vectors.cases, signatures::sm2),
            File::Bls(vectors) => drafts.fill(&vectors.cases, signatures::bls),
            File::Ring(vectors) => drafts.fill(&vectors.cases, signatures::ring),
            File::Scrypt(vectors) => drafts.fill(&vectors.cases, |case, drafts| hashes::scrypt(case, slow, drafts)),
            File::Merkle(vectors) => drafts.fill(&vectors.cases, hashes::merkle),
            File::Erasure(vectors) => drafts.fill(&vectors.cases, codes::erasure),
            File::Ccsds(vectors) => drafts.fill(&vectors.cases, codes::ccsds),
        };
        Ok(Self {
            primitive,
            cases,
            sheets: drafts.sheets.into_iter().map(Draft::finish).collect(),
            mismatches: drafts.mismatches,
            skipped: drafts.skipped,
        })
    }

    /// Runs the suite on an engine, on the calling thread. A panic of the engine is the caller's: use a backend to contain it.
    pub fn run_engine(&self, engine: &dyn Engine) -> Report {
        let mut report = self.report();
        for sheet in &self.sheets {
            if !engine.offers(sheet.stage, sheet.batch.policy()) {
                report.not_offered.push((sheet.rule(), sheet.batch.len()));
                continue;
            }
            sheet.compare(&run_alone(engine, &sheet.batch), &mut report);
        }
        report
    }

    /// Runs the suite on anything that turns a batch into outputs; `None`: not offered.
    pub fn run_by(&self, mut run: impl FnMut(&Arc<Batch>) -> Option<Outputs>) -> Report {
        let mut report = self.report();
        for sheet in &self.sheets {
            match run(&sheet.batch) {
                Some(outputs) => sheet.compare(&outputs, &mut report),
                None => report.not_offered.push((sheet.rule(), sheet.batch.len())),
            }
        }
        report
    }

    /// Runs the suite on an idle backend, one batch after another; `wakes` is what the backend's notifier wakes.
    ///
    /// # Errors
    /// [`ConformanceError::Gone`] if the backend ends before its work.
    pub fn run_backend(&self, backend: &mut dyn Backend, wakes: &Receiver<()>) -> Result<Report, ConformanceError> {
        let mut report = self.report();
        let mut tickets = 0..;
        let mut ticket = || Ticket(tickets.next().unwrap_or(u64::MAX));
        for sheet in &self.sheets {
            if backend.capability(Program::single(sheet.stage)).is_none() {
                report.not_offered.push((sheet.rule(), sheet.batch.len()));
                continue;
            }
            // A stream has rows of one shape, a sheet has every shape: what a backend declines as a whole is offered in parts.
            let (mut parts, mut declined) = (Vec::new(), 0);
            parts.push(0..sheet.batch.len());
            while let Some(rows) = parts.pop() {
                let whole = rows.len() == sheet.batch.len();
                let part = if whole { None } else { Some(sheet.part(rows.clone())) };
                let part = part.as_ref().unwrap_or(sheet);
                match submit(backend, wakes, &part.batch, ticket())?.result {
                    Ok(outputs) => part.compare(&outputs, &mut report),
                    Err(BackendError::NotOffered { .. }) => match sheet.middle(&rows) {
                        Some(middle) => parts.extend([middle..rows.end, rows.start..middle]),
                        None => declined += rows.len(),
                    },
                    Err(error) => part.all_wrong(&error, &mut report),
                }
            }
            if declined > 0 {
                report.not_offered.push((sheet.rule(), declined));
            }
        }
        Ok(report)
    }

    /// For every stage the rows that hold, under the first policy that has any: real work for a calibration.
    pub fn valid_batches(&self) -> Vec<Batch> {
        let mut batches: Vec<Batch> = Vec::new();
        for sheet in &self.sheets {
            let program = Program::single(sheet.stage);
            if batches.iter().any(|batch| batch.program() == program) {
                continue;
            }
            let mut builder = BatchBuilder::new(program, *sheet.batch.policy());
            for (index, expected) in sheet.expected.iter().enumerate() {
                // Rows of a ring share their verdict, so that rings stay whole.
                if expected.verdict == Verdict::Valid {
                    let copied = builder.append(&sheet.batch, index..index + 1);
                    debug_assert!(copied.is_ok(), "a part of a batch fits wherever the batch did");
                }
            }
            if !builder.is_empty() {
                batches.push(builder.finish());
            }
        }
        batches
    }

    fn report(&self) -> Report {
        Report {
            primitive: self.primitive,
            cases: self.cases,
            rows: 0,
            not_offered: Vec::new(),
            skipped: self.skipped.clone(),
            mismatches: self.mismatches.clone(),
        }
    }
}

/// Submits one batch and waits for its completion.
fn submit(
    backend: &mut dyn Backend,
    wakes: &Receiver<()>,
    batch: &Arc<Batch>,
    ticket: Ticket,
) -> Result<Completion, ConformanceError> {
    let gone = |backend: &dyn Backend| ConformanceError::Gone {
        backend: backend.name().to_owned(),
    };
    let mut done = Vec::new();
    while backend.submit(Arc::clone(batch), ticket).is_err() {
        wakes.recv().map_err(|_| gone(backend))?;
        backend.poll(&mut done);
    }
    loop {
        backend.poll(&mut done);
        if let Some(index) = done.iter().position(|completion| completion.ticket == ticket) {
            return Ok(done.swap_remove(index));
        }
        wakes.recv().map_err(|_| gone(backend))?;
    }
}

/// One batch and what each of its rows must give.
#[derive(Debug)]
struct Sheet {
    stage: Stage,
    batch: Arc<Batch>,
    /// One a row, in row order.
    expected: Vec<Expected>,
}

/// What one row must give.
#[derive(Clone, Debug)]
struct Expected {
    case: String,
    verdict: Verdict,
    output: ExpectedOutput,
}

/// What a row must write.
#[derive(Clone, Debug)]
enum ExpectedOutput {
    /// Nothing that the vectors tell.
    Any,
    /// Bytes, from the start of the window.
    Bytes(Vec<u8>),
    /// Slots of a stripe: the digest over the shards without padding, and padding zero.
    Shards { stripe: Stripe, sha256: [u8; 32] },
}

impl Sheet {
    fn rule(&self) -> String {
        rule(self.stage, self.batch.policy())
    }

    /// These rows, in a batch of their own.
    fn part(&self, rows: Range<usize>) -> Self {
        let mut builder = BatchBuilder::new(self.batch.program(), *self.batch.policy());
        let copied = builder.append(&self.batch, rows.clone());
        debug_assert!(copied.is_ok(), "a part of a batch fits wherever the batch did");
        Self {
            stage: self.stage,
            batch: Arc::new(builder.finish()),
            expected: self.expected[rows].to_vec(),
        }
    }

    /// Where these rows can be cut: about their middle, between groups that share a verdict.
    fn middle(&self, rows: &Range<usize>) -> Option<usize> {
        let half = split_point(&self.batch.tables()[0], rows.start + rows.len() / 2);
        (rows.start < half && half < rows.end).then_some(half)
    }

    fn compare(&self, outputs: &Outputs, report: &mut Report) {
        report.rows += self.expected.len();
        for (index, expected) in self.expected.iter().enumerate() {
            let mut mismatch = |expected_text: String, got: String| {
                report.mismatches.push(Mismatch {
                    case: expected.case.clone(),
                    rule: self.rule(),
                    expected: expected_text,
                    got,
                });
            };
            let verdict = outputs.verdict(index);
            if verdict != expected.verdict {
                mismatch(format!("{:?}", expected.verdict), format!("{verdict:?}"));
            }
            let output = outputs.output(self.batch.tables()[0].header(index));
            if let Some((expected, got)) = expected.output.difference(output) {
                mismatch(expected, got);
            }
        }
    }

    fn all_wrong(&self, error: &BackendError, report: &mut Report) {
        report.rows += self.expected.len();
        report.mismatches.extend(self.expected.iter().map(|expected| Mismatch {
            case: expected.case.clone(),
            rule: self.rule(),
            expected: format!("{:?}", expected.verdict),
            got: error.to_string(),
        }));
    }
}

impl ExpectedOutput {
    /// Expectation and output as text, where they differ.
    fn difference(&self, output: &[u8]) -> Option<(String, String)> {
        match self {
            Self::Any => None,
            Self::Bytes(bytes) => (!output.starts_with(bytes)).then(|| {
                let got = &output[..output.len().min(bytes.len())];
                (format!("output {}", hex(bytes)), hex(got))
            }),
            Self::Shards { stripe, sha256 } => {
                let (mut digest, mut padding) = (Sha256::new(), 0u8);
                for slot in output.chunks(stripe.stride_bytes() as usize) {
                    let (shard, rest) = slot.split_at(slot.len().min(stripe.shard_bytes as usize));
                    digest.update(shard);
                    padding = rest.iter().fold(padding, |sum, byte| sum | byte);
                }
                let got: [u8; 32] = digest.finalize().into();
                (got != *sha256 || padding != 0).then(|| {
                    let note = if padding == 0 { "" } else { ", padding not zero" };
                    (
                        format!("shards of SHA-256 {}", hex(sha256)),
                        format!("{}{note}", hex(&got)),
                    )
                })
            }
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Stage and the part of the policy that it reads.
fn rule(stage: Stage, policy: &Policy) -> String {
    match stage.spec().primitive {
        Primitive::Ecdsa => format!("{stage}, {:?}", policy.ecdsa),
        Primitive::Ed25519 => format!("{stage}, {:?}", policy.ed25519),
        Primitive::Merkle => format!("{stage}, {:?}", policy.merkle),
        Primitive::Erasure => format!("{stage}, {:?}", policy.erasure),
        Primitive::Schnorr
        | Primitive::Sm2
        | Primitive::Bls
        | Primitive::Ring
        | Primitive::Scrypt
        | Primitive::Ccsds => stage.to_string(),
    }
}

/// Batches in the making.
#[derive(Default)]
struct Drafts {
    sheets: Vec<Draft>,
    mismatches: Vec<Mismatch>,
    skipped: Vec<Skipped>,
}

struct Draft {
    stage: Stage,
    policy: Policy,
    builder: BatchBuilder,
    expected: Vec<Expected>,
}

impl Draft {
    fn finish(self) -> Sheet {
        Sheet {
            stage: self.stage,
            batch: Arc::new(self.builder.finish()),
            expected: self.expected,
        }
    }
}

impl Drafts {
    fn fill<T>(
        &mut self,
        cases: &[perigee_testvectors::Case<T>],
        mut add: impl FnMut(&perigee_testvectors::Case<T>, &mut Self),
    ) -> usize {
        for case in cases {
            add(case, self);
        }
        cases.len()
    }

    /// Adds the rows that `push` makes; all of them must give this.
    fn rows<T>(
        &mut self,
        case: &str,
        (stage, policy): (Stage, Policy),
        (verdict, output): (Verdict, ExpectedOutput),
        push: impl FnOnce(&mut BatchBuilder) -> Result<T, RowError>,
    ) {
        let index = self
            .sheets
            .iter()
            .position(|draft| draft.stage == stage && draft.policy == policy);
        let index = index.unwrap_or_else(|| {
            self.sheets.push(Draft {
                stage,
                policy,
                builder: BatchBuilder::new(Program::single(stage), policy),
                expected: Vec::new(),
            });
            self.sheets.len() - 1
        });
        let draft = &mut self.sheets[index];
        let pushed = push(&mut draft.builder);
        // One row but for rings, and none where it was refused; only single rows have outputs to compare.
        let rows = draft.builder.len() - draft.expected.len();
        let mut output = Some(output);
        draft.expected.extend((0..rows).map(|_| Expected {
            case: case.to_owned(),
            verdict,
            output: output.take().unwrap_or(ExpectedOutput::Any),
        }));
        if let Err(error) = pushed {
            self.wrong(case, &rule(stage, &policy), &format!("{verdict:?}"), &error.to_string());
        }
    }

    /// The case has no rows because whoever makes rows refuses its input.
    fn refused(&mut self, case: &str, expected: Verdict) {
        if expected != Verdict::Invalid {
            self.wrong(case, "making rows", &format!("{expected:?}"), "no row");
        }
    }

    fn skip(&mut self, case: &str, reason: &'static str) {
        self.skipped.push(Skipped {
            case: case.to_owned(),
            reason,
        });
    }

    fn wrong(&mut self, case: &str, rule: &str, expected: &str, got: &str) {
        self.mismatches.push(Mismatch {
            case: case.to_owned(),
            rule: rule.to_owned(),
            expected: expected.to_owned(),
            got: got.to_owned(),
        });
    }
}

/// A verdict of the vectors as one of ours.
fn verdict(expect: perigee_testvectors::Verdict) -> Verdict {
    Verdict::of(expect.is_valid())
}
