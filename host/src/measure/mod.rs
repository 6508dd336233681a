//! Measurement: workloads of every primitive, the measuring loop, the report.
//! Behind `perigee bench`, `perigee-bench` and the criterion benches, which add peers; takes the engines as they are.
//! Never decides what an object is worth, and nothing in a test hangs on a time.

use std::sync::Arc;

use perigee_kernels::{cpu, engine::Engine, job::RowError, primitive::Primitive};

#[cfg(feature = "gpu")]
mod gpu;
pub mod machine;
pub mod options;
pub mod rate;
pub mod report;
pub mod system;
pub mod workload;

use machine::Machine;
use options::{Chosen, System};
use rate::{Contender, CoreId, Effort, Loop, compare, core_sets};
use report::{Report, Row};
use workload::Workload;

/// Why nothing was measured.
#[derive(Debug, thiserror::Error)]
pub enum MeasureError {
    /// No engine of that name, or none that offers the stages asked for.
    #[error("no engine is called {got}; expected one of {expected}")]
    UnknownBackend {
        /// Names there are.
        expected: String,
        /// Name given.
        got: String,
    },
    /// An engine refuses valid items: its rate would mean nothing.
    #[error("{engine} does not find every item of {workload} valid: its rate would mean nothing")]
    Wrong {
        /// Engine or peer.
        engine: String,
        /// Workload.
        workload: String,
    },
    /// Rows do not fit a batch.
    #[error(transparent)]
    Row(#[from] RowError),
    /// The report could not be written.
    #[error("cannot write {path}: {source}")]
    Write {
        /// File.
        path: String,
        /// Cause.
        source: std::io::Error,
    },
}

/// A peer beside a workload.
pub struct Peer<'a> {
    /// How it is timed; its name carries the version.
    pub contender: Box<dyn Contender + 'a>,
    /// Whether it finds every item valid, too.
    pub holds: bool,
    /// What our rate by its rate is to be at least, where there is a goal.
    pub goal: Option<f64>,
}

/// Who else computes a workload: the bench crate knows, the validator does not.
pub trait Peers {
    /// The peers of this workload.
    fn of<'a>(&self, workload: &'a Workload) -> Vec<Peer<'a>>;
    /// Rows of the peers' own, measured last.
    ///
    /// # Errors
    /// As [`run`].
    fn extra_rows(&self, _chosen: &Chosen, _note: &mut dyn FnMut(&str)) -> Result<Vec<Row>, MeasureError> {
        Ok(Vec::new())
    }
}

/// No peers: our own engines only.
pub struct NoPeers;

impl Peers for NoPeers {
    fn of<'a>(&self, _: &'a Workload) -> Vec<Peer<'a>> {
        Vec::new()
    }
}

/// Measures what was chosen. `note` hears what is being measured.
///
/// # Errors
/// [`MeasureError`] if an engine is wrong; a slow one is no error.
pub fn run(chosen: &Chosen, peers: &dyn Peers, note: &mut dyn FnMut(&str)) -> Result<Report, MeasureError> {
    let mut rows = Vec::new();
    if chosen.cpu {
        for workload in workload::catalogue(Some(&chosen.primitives)) {
            note(&workload.name());
            rows.extend(primitive_rows(&workload, chosen, peers)?);
        }
        for engine in &chosen.engines {
            rows.extend(system_rows(engine, chosen, note)?);
        }
        rows.extend(peers.extra_rows(chosen, note)?);
    }
    #[allow(unused_mut, reason = "filled with the feature only")]
    let mut notes = Vec::new();
    #[cfg(feature = "gpu")]
    if chosen.gpus {
        let (more, said) = gpu::rows(chosen, note)?;
        rows.extend(more);
        notes.extend(said);
    }
    Ok(Report {
        notes,
        machine: Machine::here(),
        command: std::env::args()
            .skip(1)
            .fold(program(), |line, argument| line + " " + &argument),
        date: None,
        rows,
    })
}

/// One workload on each engine and each number of cores, beside its peers.
fn primitive_rows(workload: &Workload, chosen: &Chosen, peers: &dyn Peers) -> Result<Vec<Row>, MeasureError> {
    let mut rows = Vec::new();
    let mut peers = peers.of(workload);
    if let Some(peer) = peers.iter().find(|peer| !peer.holds) {
        return Err(wrong(peer.contender.name(), workload));
    }
    let offers = |engine: &&Arc<dyn Engine>| workload.is_offered_by(engine.as_ref());
    for (rank, engine) in chosen.engines.iter().filter(offers).enumerate() {
        if !workload.holds_on(engine.as_ref()) {
            return Err(wrong(engine.name(), workload));
        }
        for cores in core_sets() {
            let mut separate = from_bytes(workload, engine.as_ref(), workload.batch_rows);
            let mut at_hand = match workload.copies_inputs() {
                true => Some(from_rows(workload, engine.as_ref(), workload.batch_rows)?),
                false => None,
            };
            // Where rows at hand are timed, too, goals are held to those.
            let mut inputs = vec![if at_hand.is_some() { SEPARATE_ITEMS } else { "" }];
            let mut contenders: Vec<(&mut dyn Contender, &[CoreId])> = vec![(&mut separate, &cores)];
            if let Some(at_hand) = &mut at_hand {
                contenders.insert(0, (at_hand, &cores));
                inputs.insert(0, ROWS_AT_HAND);
            }
            contenders.extend(
                peers
                    .iter_mut()
                    .map(|peer| (&mut *peer.contender as &mut dyn Contender, &cores[..])),
            );
            let samples = compare(&mut contenders, chosen.effort);
            let (ours, theirs) = samples.split_at(inputs.len());
            for (place, (input, ours)) in inputs.into_iter().zip(ours).enumerate() {
                let mut row = Row::of(workload, engine.name(), cores.len(), workload.batch_rows, ours);
                row.input = input.to_owned();
                if peers.is_empty() {
                    rows.push(row.clone());
                }
                for (peer, theirs) in peers.iter().zip(theirs) {
                    // A goal is that of the best engine; one behind it is there for machines that lack the first.
                    let best = rank == 0 && engine.name() != cpu::Portable.name();
                    let goal = peer.goal.filter(|_| place == 0 && best);
                    rows.push(row.clone().beside(peer.contender.name(), ours, theirs, goal));
                }
            }
        }
    }
    Ok(rows)
}

/// An engine from the items' bytes: rows are made and the batch is built inside the timed step, as peers parse inside theirs.
pub fn from_bytes<'a>(
    workload: &'a Workload,
    engine: &'a dyn Engine,
    batch_rows: usize,
) -> Loop<impl Fn(usize) -> u64 + Sync + 'a> {
    Loop::new(engine.name(), move |turn| {
        let outputs = workload.run(engine, turn * batch_rows, batch_rows);
        let outputs = std::hint::black_box(outputs.expect("the batch was built before"));
        outputs.len() as u64 * workload.units_a_row
    })
}

/// An engine from rows and arena at hand: batches are made before, the engine's run and its outputs are timed.
///
/// # Errors
/// [`MeasureError::Row`] if the items do not fit a batch.
pub fn from_rows<'a>(
    workload: &'a Workload,
    engine: &'a dyn Engine,
    batch_rows: usize,
) -> Result<Loop<impl Fn(usize) -> u64 + Sync + 'a>, MeasureError> {
    let at_hand = workload.at_hand(batch_rows)?;
    Ok(Loop::new(engine.name(), move |turn| {
        let outputs = std::hint::black_box(at_hand.run(engine, turn).expect("such batches were built before"));
        outputs.len() as u64 * workload.units_a_row
    }))
}

/// What a row of the report is timed from: inputs that lie in an arena already,
const ROWS_AT_HAND: &str = "rows at hand";
/// or items from all over the memory, copied into an arena.
const SEPARATE_ITEMS: &str = "separate items";

fn system_rows(
    engine: &Arc<dyn Engine>,
    chosen: &Chosen,
    note: &mut dyn FnMut(&str),
) -> Result<Vec<Row>, MeasureError> {
    let mut rows = Vec::new();
    let sets = core_sets();
    let all = sets.last().cloned().unwrap_or_default();
    let loads = [
        workload::signatures(1_024),
        workload::headers(256),
        workload::paths(512),
        workload::small_trees(2),
    ];
    // What an engine leaves to others is measured on those.
    let offers = |load: &&Workload| engine.offers(load.stage, &load.policy);
    if chosen.system.contains(&System::Pipeline) {
        for load in loads.iter().filter(offers) {
            // A batch of 4,096 scrypt hashes takes seconds: it shows nothing that 1,024 do not.
            let large = if load.primitive == Primitive::Scrypt {
                1_024
            } else {
                4_096
            };
            let sizes = [256, large, 64, 1];
            for batch in if chosen.quick { &sizes[..2] } else { &sizes } {
                for cores in &sets {
                    note(&format!(
                        "pipeline {} batch {batch} on {} cores",
                        load.name(),
                        cores.len()
                    ));
                    rows.push(system::overhead(load, engine, cores, *batch, chosen.effort)?);
                }
            }
        }
    }
    if chosen.system.contains(&System::Scaling) && all.len() > 1 {
        for load in loads[..2].iter().filter(offers) {
            note(&format!("scaling {}", load.name()));
            rows.push(system::scaling(load, engine, &all, 256, chosen.effort)?);
        }
    }
    if chosen.system.contains(&System::Latency) && offers(&&loads[0]) {
        for load in [None, Some(0.8)] {
            note("latency");
            rows.push(system::latency(&loads[0], engine, &all, load, chosen.effort)?);
        }
    }
    Ok(rows)
}

fn wrong(engine: &str, workload: &Workload) -> MeasureError {
    MeasureError::Wrong {
        engine: engine.to_owned(),
        workload: workload.name(),
    }
}

/// Name of the running program, without the folder it lies in.
fn program() -> String {
    let program = std::env::args_os().next().unwrap_or_default();
    let name = std::path::Path::new(&program).file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// All engines of this machine.
fn all_engines() -> Vec<Arc<dyn Engine>> {
    cpu::engines()
}

/// Every primitive that has a workload.
fn all_primitives() -> Vec<Primitive> {
    Primitive::ALL.to_vec()
}
