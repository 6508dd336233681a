//! The processor's side of the payload: batches of rows become commands on rings, results become outcomes.
//! Between the dispatcher and any [`Bus`]: the emulator, a simulation of the circuit, or the device.
//! Never lets a fault become a verdict: what does not check is run again, then given up, and the CPU decides.
//!
//! The parts: [`plan`] makes commands of a row, [`group`] one of many rows, [`arena`] finds them memory, [`ring`] carries them,
//! [`settle`] says what a result is worth, [`Driver`] keeps many of them in flight, [`backend`] puts it on a thread of its own.
//!
//! # What is done against what
//! | fault | seen by | answer |
//! |---|---|---|
//! | command ends with an error status | its completion | run again |
//! | result damaged on its way or in memory | CRC-32C over what was read | run again |
//! | completion lost, doubled, spoilt, of another command or generation | phase, CRC, tag, generation, deadline | reset, run again |
//! | logic reset or reconfigured by itself | generation, deadline | reset, run again |
//! | logic off | [`BusFault`], registers all ones | everything in flight is given up |
//! | core computes wrongly | comparison, second run, samples, canaries | CPU decides; the core is switched off, [`Evidence`] is kept |
//!
//! "Run again" is bounded by [`Config::attempts_max`], resets by [`Config::resets_max`]; beyond, the batch fails as a whole and its
//! owner runs it elsewhere. Memory is taken back only when nothing can write to it any more: when its commands have ended in
//! good order, or behind a reset.

use std::{collections::BTreeMap, sync::Arc};

use perigee_hdl_abi::{
    bus::{Bus, BusFault},
    records::{Opcode, Status},
};
use perigee_kernels::{
    batch::{Batch, BatchBuilder, Outcome, Outputs, Verdict},
    engine::{Engine, Work, run_alone},
    job::{CHUNK_BYTES, Header},
    primitive::Stage,
    region::Region,
};

pub mod arena;
pub mod attach;
pub mod backend;
pub mod group;
pub mod plan;
mod probe;
mod queue;
pub mod ring;
mod run;
pub mod settle;

use crate::registers;
use arena::{Arena, Span};
pub use attach::AttachError;
use plan::{Order, Plan};
use queue::Queue;
use ring::{Irregular, Ring};

/// Limits and rates of a driver.
#[derive(Clone, Debug)]
pub struct Config {
    /// Logarithm of the entries of the command ring, 5..=12.
    pub ring_log2: u32,
    /// Bytes of shared memory used at most; the rest of what the bus has stays untouched.
    pub memory_bytes_max: u32,
    /// Runs of a row that may fail before its batch is given up.
    pub attempts_max: u32,
    /// Resets in a row, without a result between, after which the logic counts as lost.
    pub resets_max: u32,
    /// What the watchdogs of the cores are set to, in clocks of the logic; rows that may take longer are not offered.
    pub watchdog_clocks: u32,
    /// Shortest deadline of a command, in clocks of the logic: longer than the watchdogs, which are to fire before.
    pub deadline_clocks_min: u64,
    /// Clocks after which a reset that has not ended counts as failed.
    pub reset_clocks_max: u64,
    /// Runs that must agree where the CPU's comparison proves a result: 1 or 2. One is enough unless whoever chose the expected
    /// root chose it one bit beside the right one and an upset flips just that bit behind the hashing: 2 closes that, at half
    /// the rate.
    pub runs_proven: u32,
    /// Runs that must agree where nothing proves a result: 1 or 2.
    pub runs_believed: u32,
    /// Of 1024 results that nothing proves, how many the CPU computes again.
    pub rechecks_per_1024: u32,
    /// For every 1024 rows, how many commands with a known answer are strewn between them.
    pub canaries_per_1024: u32,
    /// From where rechecks and canaries are drawn: secret, and fresh for every driver.
    pub seed: u64,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            ring_log2: 8,
            memory_bytes_max: 256 << 20,
            attempts_max: 3,
            resets_max: 4,
            watchdog_clocks: 1 << 24,
            deadline_clocks_min: 1 << 25,
            reset_clocks_max: 1_000_000,
            runs_proven: 1,
            runs_believed: 2,
            rechecks_per_1024: 32,
            canaries_per_1024: 8,
            seed: 0x9e37_79b9_7f4a_7c15,
        }
    }
}

/// What a driver has seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Rows decided by the logic.
    pub rows: u64,
    /// Rows that the CPU decided because a result was doubted.
    pub doubted: u64,
    /// Rows that the CPU computed again as samples.
    pub rechecked: u64,
    /// Commands with a known answer.
    pub canaries: u64,
    /// Commands that were pushed.
    pub commands: u64,
    /// Commands that ended with an error status.
    pub errors: u64,
    /// Results whose checksum was wrong.
    pub bad_results: u64,
    /// What the protocol does not have.
    pub irregular: u64,
    /// Deadlines that passed.
    pub deadlines: u64,
    /// Resets.
    pub resets: u64,
    /// Clocks of all commands that ended well, from start to end of each.
    pub clocks: u64,
}

impl Counters {
    /// What was seen since an earlier look.
    pub fn since(&self, before: &Self) -> Self {
        Self {
            rows: self.rows - before.rows,
            doubted: self.doubted - before.doubted,
            rechecked: self.rechecked - before.rechecked,
            canaries: self.canaries - before.canaries,
            commands: self.commands - before.commands,
            errors: self.errors - before.errors,
            bad_results: self.bad_results - before.bad_results,
            irregular: self.irregular - before.irregular,
            deadlines: self.deadlines - before.deadlines,
            resets: self.resets - before.resets,
            clocks: self.clocks - before.clocks,
        }
    }
}

/// A wrong answer of the logic, kept for whoever looks for the cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The operation that was switched off for it.
    pub operation: Opcode,
    /// Stage of the row.
    pub stage: Stage,
    /// The row.
    pub row: Vec<u8>,
    /// Its input.
    pub input: Vec<u8>,
    /// What the logic said: verdict and window.
    pub logic: (Verdict, Vec<u8>),
    /// What the CPU says.
    pub cpu: (Verdict, Vec<u8>),
}

/// How a batch ended.
#[derive(Debug)]
pub struct Ended {
    /// The caller's number of it.
    pub number: u64,
    /// Outcomes and slabs, or why there are none.
    pub result: Result<Outputs, Refusal>,
}

/// Why a batch has no outcomes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Policy, program or shape is not offered.
    #[error("not offered")]
    NotOffered,
    /// The logic failed.
    #[error("{0}")]
    Failed(String),
}

/// Keeps commands in flight on one ring of a payload. Steps in the caller's thread: [`Self::submit`], [`Self::advance`], [`Self::wait`].
pub struct Driver<B: Bus> {
    bus: B,
    config: Config,
    ring: Ring,
    arena: Arena,
    cpu: Arc<dyn Engine>,
    open: BTreeMap<u64, Open>,
    next_open: u64,
    queue: Queue,
    tasks: BTreeMap<u64, Task>,
    next_task: u64,
    /// Tags in flight, and the task they belong to.
    tags: BTreeMap<u32, u64>,
    next_tag: u32,
    ended: Vec<Ended>,
    /// Bit n: operation n runs here.
    offered: u32,
    counters: Counters,
    evidence: Vec<Evidence>,
    resets_in_a_row: u32,
    lost: Option<String>,
    /// A wait has ended without an interrupt: the logic may have been reset behind the driver's back.
    quiet: bool,
    random: u64,
}

/// A batch in work.
struct Open {
    owner: Owner,
    batch: Arc<Batch>,
    outputs: Outputs,
    stage: usize,
    rows_left: usize,
    /// Outputs of the stages before, by the CPU, once they were needed.
    by_cpu: Vec<Region>,
}

/// For whom a batch runs.
enum Owner {
    /// Its number.
    Caller(u64),
    /// The driver itself, which knows the answer.
    Probe(Outputs),
}

/// A row of an open batch, how it goes to the logic, how often it has failed, and what an earlier run said.
#[derive(Debug)]
struct Place {
    open: u64,
    row: usize,
    fit: group::Fit,
    attempts: u32,
    said: Option<settle::Settled>,
}

/// Rows whose commands are in flight: one, or those of a command that they share.
struct Task {
    places: Vec<Place>,
    /// How they share it; `None` for a row of its own commands.
    group: Option<group::Group>,
    spans: Vec<Span>,
    /// The span of the result, and its bytes.
    output: usize,
    output_bytes: u32,
    order: Order,
    operation: Opcode,
    commands_left: u32,
    crc: Option<u32>,
    failure: Option<Status>,
    deadline: u64,
    clocks: u64,
}

impl<B: Bus> Driver<B> {
    /// Takes a batch under the caller's number; it comes back by [`Self::take_ended`].
    pub fn submit(&mut self, number: u64, batch: Arc<Batch>) {
        let refusal = match &self.lost {
            Some(reason) => Some(Refusal::Failed(reason.clone())),
            None => (!self.offers(&batch)).then_some(Refusal::NotOffered),
        };
        match refusal {
            Some(refusal) => self.end(number, Err(refusal)),
            None => self.open(Owner::Caller(number), batch),
        }
    }

    /// Whether program and policy of a batch run here.
    pub fn offers(&self, batch: &Batch) -> bool {
        plan::operations(batch.program()).is_some()
            && batch.tables().iter().all(|table| {
                let operation = plan::operation(table.stage(), batch.policy());
                operation.is_some_and(|operation| self.offered >> operation as u32 & 1 == 1)
            })
    }

    /// Operations that run here, a bit each.
    pub fn offered(&self) -> u32 {
        if self.lost.is_some() { 0 } else { self.offered }
    }

    /// Takes what has ended.
    pub fn take_ended(&mut self, ended: &mut Vec<Ended>) {
        ended.append(&mut self.ended);
    }

    /// Whether nothing is in work.
    pub fn is_idle(&self) -> bool {
        self.open.is_empty() && self.tasks.is_empty()
    }

    /// Why the logic counts as lost.
    pub fn lost(&self) -> Option<&str> {
        self.lost.as_deref()
    }

    /// What was seen so far.
    pub fn counters(&self) -> &Counters {
        &self.counters
    }

    /// Wrong answers so far.
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// The bus.
    pub fn bus(&mut self) -> &mut B {
        &mut self.bus
    }

    /// Lets time pass until the logic has something to say or this many clocks are over.
    pub fn wait(&mut self, clocks: u64) {
        let waited = self.bus.wait(clocks).and_then(|raised| match raised {
            // Cleared before completions are looked at, so that none between goes without its interrupt.
            true => self.bus.write_register(registers::IRQ_STATUS, u32::MAX),
            false => {
                self.quiet = true;
                Ok(())
            }
        });
        if let Err(fault) = waited {
            self.lose(format!("bus: {fault:?}"));
        }
    }

    /// Runs until nothing is in work: for tests and tools without a thread.
    pub fn finish(&mut self) {
        while !self.is_idle() {
            if !self.advance() {
                self.wait(WAIT_CLOCKS);
            }
        }
    }

    fn open(&mut self, owner: Owner, batch: Arc<Batch>) {
        let id = self.next_open;
        self.next_open += 1;
        let outputs = batch.outputs();
        self.open.insert(
            id,
            Open {
                owner,
                batch,
                outputs,
                stage: 0,
                rows_left: 0,
                by_cpu: Vec::new(),
            },
        );
        self.start_stage(id);
    }

    /// Queues the rows of the current stage, or ends the batch where no stage is left.
    fn start_stage(&mut self, id: u64) {
        loop {
            let Some(open) = self.open.get_mut(&id) else { return };
            let Some(table) = open.batch.tables().get(open.stage) else {
                break self.finish_open(id);
            };
            open.rows_left = table.len();
            if open.rows_left == 0 {
                open.stage += 1;
                continue;
            }
            for row in 0..table.len() {
                self.queue.push(Place {
                    open: id,
                    row,
                    fit: group::fit(&open.batch, open.stage, row),
                    attempts: 0,
                    said: None,
                });
            }
            return;
        }
    }

    fn finish_open(&mut self, id: u64) {
        let Some(open) = self.open.remove(&id) else { return };
        match open.owner {
            Owner::Caller(number) => self.end(number, Ok(open.outputs)),
            Owner::Probe(expected) => self.judge_probe(&open.batch, &open.outputs, &expected),
        }
    }

    fn end(&mut self, number: u64, result: Result<Outputs, Refusal>) {
        self.ended.push(Ended { number, result });
    }

    /// A row is decided: outcome and window go to the outputs, and the batch goes on when it was the last of its stage.
    fn decide(&mut self, place: &Place, verdict: Verdict, window: &[u8]) {
        let Some(open) = self.open.get_mut(&place.open) else {
            return;
        };
        let header = *open.batch.tables()[open.stage].header(place.row);
        open.outputs.outcomes[open.stage][place.row] = Outcome::decided(&header, verdict);
        settle::write_window(&mut open.outputs.slabs[open.stage], header.out_off, window);
        open.rows_left -= 1;
        if open.rows_left == 0 {
            open.stage += 1;
            self.start_stage(place.open);
        }
    }

    /// Gives a batch up: its rows run elsewhere.
    fn refuse(&mut self, id: u64, refusal: Refusal) {
        let Some(open) = self.open.remove(&id) else { return };
        self.queue.forget(id);
        match open.owner {
            Owner::Caller(number) => self.end(number, Err(refusal)),
            // An answer that does not come is no right answer: the operations of a lost probe stay off.
            Owner::Probe(_) => self.switch_off(&open.batch),
        }
    }

    /// The logic is gone: everything that it had goes back to its owners.
    fn lose(&mut self, reason: String) {
        self.tasks.clear();
        self.tags.clear();
        self.lost = Some(reason.clone());
        for id in self.open.keys().copied().collect::<Vec<_>>() {
            self.refuse(id, Refusal::Failed(reason.clone()));
        }
    }

    /// What the CPU says of a row: verdict and window.
    fn on_cpu(&mut self, id: u64, row: usize) -> Option<(Verdict, Vec<u8>)> {
        let open = self.open.get_mut(&id)?;
        let (batch, stage) = (&open.batch, open.stage);
        // A tree over hashes of the logic is computed from its leaves, or the hashes would be believed.
        while open.by_cpu.len() < stage {
            let (_, slab) = run_rows(&*self.cpu, batch, open.by_cpu.len(), None, &open.by_cpu);
            open.by_cpu.push(slab);
        }
        let mut alone = BatchBuilder::new(batch.program(), *batch.policy());
        if stage == 0 && batch.program().len() == 1 && alone.append(batch, row..row + 1).is_ok() {
            let alone = alone.finish();
            let outputs = run_alone(&*self.cpu, &alone);
            let window = outputs.output(alone.tables()[0].header(0)).to_vec();
            return Some((outputs.verdict(0), window));
        }
        let (outcomes, slab) = run_rows(&*self.cpu, batch, stage, Some(row), &open.by_cpu);
        let header = batch.tables()[stage].header(row);
        Some((outcomes[row].verdict_for(header.job_id), window(&slab, header).to_vec()))
    }

    fn switch_off(&mut self, batch: &Batch) {
        for table in batch.tables() {
            if let Some(operation) = plan::operation(table.stage(), batch.policy()) {
                self.offered &= !(1 << operation as u32);
            }
        }
    }

    /// The next of the driver's random numbers (xorshift64*).
    fn draw(&mut self) -> u64 {
        self.random ^= self.random >> 12;
        self.random ^= self.random << 25;
        self.random ^= self.random >> 27;
        self.random.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32
    }

    fn draws(&mut self, of_1024: u32) -> bool {
        (self.draw() & 1023) < u64::from(of_1024)
    }
}

/// The window of a row in the slab of its stage.
fn window<'a>(slab: &'a Region, header: &Header) -> &'a [u8] {
    let bytes: &[u8] = bytemuck::cast_slice(&slab[..]);
    let start = header.out_off as usize * CHUNK_BYTES;
    match header.out_cap {
        0 => &[],
        cap => &bytes[start..start + cap as usize],
    }
}

/// Runs one row of a stage, or all, on an engine of the CPU.
fn run_rows(
    cpu: &dyn Engine,
    batch: &Batch,
    stage: usize,
    row: Option<usize>,
    earlier: &[Region],
) -> (Vec<Outcome>, Region) {
    let empty = batch.outputs();
    let (mut outcomes, mut slab) = (empty.outcomes[stage].clone(), empty.slabs[stage].clone());
    let work = Work::new(batch, stage, earlier, &mut outcomes, &mut slab);
    match row {
        None => {
            let mut all = work;
            cpu.run(&mut all);
        }
        Some(row) => {
            let (_, rest) = work.split_at(row);
            let (mut one, _) = rest.split_at(1);
            cpu.run(&mut one);
        }
    }
    (outcomes, slab)
}

/// Clocks that [`Driver::finish`] waits at a time.
const WAIT_CLOCKS: u64 = 100_000;
/// The operations that do work, a bit each.
pub const OPERATIONS: u32 = (1 << Opcode::ALL.len()) - 2;
