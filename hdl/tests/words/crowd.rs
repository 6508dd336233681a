//! Sixteen commands at once, each in a lane of its own, with memory and stalls around every lane.
//! Between the commands that were heard on a bus and the generated code of the core that computes them.
//! Never an expected value from the generated code: it is the emulator's function over the same bytes.

use perigee_hdl::sim::campaign::driver::{Driver, Ending, Given, STREAMS, Shown};
use perigee_hdl::sim::campaign::jobs::Job;
use perigee_hdl::sim::emulator::function::{self, Memory};
use perigee_hdl::sim::netlist::core::Slice;
use perigee_hdl::sim::netlist::simulator::Simulate;
use perigee_hdl_abi::crc32c::crc32c;
use perigee_hdl_abi::layout::SCRYPT_HEADER_BYTES;
use perigee_hdl_abi::records::{AUX_WORDS, Opcode, Status, Submission};
use perigee_hdl_abi::signatures::JOB_BYTES;

/// Lanes of the simulators.
pub(crate) const LANES: usize = 16;

/// A command and its input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Task {
    pub(crate) operation: Opcode,
    pub(crate) aux: [u32; AUX_WORDS],
    pub(crate) input: Vec<u8>,
    pub(crate) coefficients: Vec<u8>,
    pub(crate) dst_len: u32,
}

/// Where inputs stand in the memory of a lane: not at the start of a burst as the port cuts them, so that segments are cut.
const SOURCE: u32 = 0x1040;
/// Clocks without an end after which a core hangs: a hash of scrypt takes 211,200 whatever else is to do.
const CLOCKS_MAX: u64 = 2_000_000;

impl Task {
    /// Bytes of input of a row, where a command has many that do not know of each other.
    fn row_bytes(&self) -> Option<usize> {
        match self.operation {
            Opcode::Secp256k1 => Some(JOB_BYTES as usize),
            Opcode::Scrypt => Some(SCRYPT_HEADER_BYTES as usize),
            _ => None,
        }
    }

    /// Rows that can be told apart.
    pub(crate) fn rows(&self) -> u64 {
        self.row_bytes().map_or(1, |bytes| self.input.len() / bytes) as u64
    }

    /// Whether it is the same command, wherever its coefficients stand.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let mut moved = other.clone();
        if self.operation == Opcode::Gf8Matrix {
            moved.aux[3] = self.aux[3];
        }
        *self == moved
    }

    /// The command in a memory of its own.
    fn job(&self) -> Job {
        let mut memory = vec![0; SOURCE as usize];
        memory.extend(&self.input);
        let src_len = self.input.len() as u32;
        let mut aux = self.aux.to_vec();
        memory.resize(memory.len().next_multiple_of(64), 0);
        if self.operation == Opcode::Gf8Matrix {
            aux[3] = memory.len() as u32;
            memory.extend(&self.coefficients);
        }
        let dst = memory.len().next_multiple_of(128) as u32;
        memory.resize((dst + self.dst_len) as usize, 0);
        Job {
            src: SOURCE,
            src_len,
            dst,
            dst_len: self.dst_len,
            aux,
            memory,
            commands: 1,
        }
    }

    /// How the command must end.
    fn ending(&self, job: &mut Job) -> Ending {
        let command = Submission {
            opcode: self.operation as u8,
            flags: 0,
            generation: 0,
            tag: 0,
            src: job.src,
            src_len: job.src_len,
            dst: job.dst,
            dst_len: job.dst_len,
            aux: std::array::from_fn(|at| job.aux[at]),
        };
        let memory = Memory {
            base: 0,
            bytes: &mut job.memory,
        };
        let written = function::run(self.operation, &command, &memory).expect("a command that was accepted");
        let beats = written.pieces.iter().flat_map(|(offset, bytes)| {
            let beats = bytes.as_chunks::<8>().0.iter().map(|beat| u64::from_le_bytes(*beat));
            (job.dst + offset..).step_by(8).zip(beats)
        });
        let bytes: Vec<u8> = written.pieces.iter().flat_map(|(_, bytes)| bytes).copied().collect();
        Ending {
            status: Status::Done as u32,
            results: [crc32c(&bytes), written.extra],
            written: beats.collect(),
        }
    }
}

/// The rows of an operation's commands, each once, evenly over as many commands as there are lanes, or a few more.
pub(crate) fn spread(operation: Opcode, tasks: &[Task]) -> Vec<Task> {
    let mut kinds: Vec<(Task, Vec<&[u8]>)> = Vec::new();
    for task in tasks.iter().filter(|task| task.operation == operation) {
        let rows = task.input.chunks_exact(task.row_bytes().expect("a command of rows"));
        // The first operand counts rows.
        let alike =
            |(kind, _): &&mut (Task, Vec<&[u8]>)| kind.operation == task.operation && kind.aux[1..] == task.aux[1..];
        match kinds.iter_mut().find(alike) {
            Some((_, known)) => known.extend(rows),
            None => kinds.push((task.clone(), rows.collect())),
        }
    }
    let share = (LANES / kinds.len().max(1)).max(1);
    let mut spread = Vec::new();
    for (kind, mut rows) in kinds {
        rows.sort_unstable();
        rows.dedup();
        let out = kind.dst_len / kind.rows() as u32;
        let each = rows.len().div_ceil(share);
        for rows in rows.chunks(each) {
            let mut task = kind.clone();
            task.aux[0] = rows.len() as u32;
            task.input = rows.concat();
            task.dst_len = out * rows.len() as u32;
            spread.push(task);
        }
    }
    let widest = spread.iter().map(Task::rows).max().unwrap_or_default();
    println!("{} commands of up to {widest} rows", spread.len());
    spread
}

/// Runs a command in each lane, the first ones again where there are fewer than lanes; returns the lanes whose end is not as it
/// must be, and clocks. `spoilt`: a lane that is given an input with one wrong bit.
pub(crate) fn run(simulator: &mut dyn Simulate, tasks: &[&Task], spoilt: Option<usize>) -> (u32, u64) {
    let tasks: Vec<&Task> = tasks.iter().copied().cycle().take(LANES).collect();
    let mut jobs: Vec<Job> = tasks.iter().map(|task| task.job()).collect();
    let expected: Vec<Ending> = tasks
        .iter()
        .zip(&mut jobs)
        .map(|(task, job)| task.ending(job))
        .collect();
    if let Some(lane) = spoilt {
        jobs[lane].memory[SOURCE as usize + 9] ^= 1 << 5;
    }
    let mut drivers = vec![Driver::new(); LANES];
    let ports = Ports::of(simulator);
    ports.reset(simulator, &jobs);
    let mut clock = 0;
    let is_over = |driver: &Driver| !driver.endings.is_empty() || driver.breach.is_some();
    while !drivers.iter().all(is_over) {
        let given = drivers
            .iter_mut()
            .zip(&jobs)
            .map(|(driver, job)| driver.give(job, clock));
        let given: Vec<Given> = given.collect();
        ports.give(simulator, &given, Driver::readies(clock));
        simulator.clock();
        for (lane, (driver, job)) in drivers.iter_mut().zip(&jobs).enumerate() {
            if !is_over(driver) {
                driver.take(job, clock, &ports.shown(simulator, lane));
            }
        }
        clock += 1;
        assert!(clock < CLOCKS_MAX, "{} does not end", simulator.layout().name);
    }
    let ends = drivers.iter().zip(&expected).enumerate();
    let wrong = ends.filter(|(_, (driver, expected))| driver.endings.first() != Some(*expected));
    (wrong.fold(0, |lanes, (lane, _)| lanes | 1 << lane), clock)
}

/// Ports that every core has.
struct Ports {
    command: [Slice; 3],
    beat: [Slice; 5],
    readies: [Slice; STREAMS],
    offers: [(Slice, Vec<Slice>); STREAMS],
}

impl Ports {
    fn of(simulator: &dyn Simulate) -> Self {
        let layout = simulator.layout();
        let port = |name: &str| {
            let mut all = layout.inputs.iter().chain(layout.outputs);
            *all.find(|slice| slice.name == name).expect("a port of every core")
        };
        let offer = |valid: &str, payload: &[&str]| (port(valid), payload.iter().map(|name| port(name)).collect());
        Self {
            command: ["cmd_valid", "cmd_slot", "cmd_ready"].map(port),
            beat: ["rdat_valid", "rdat_lo", "rdat_hi", "rdat_last", "rdat_ready"].map(port),
            readies: ["rseg_ready", "wseg_ready", "wdat_ready", "done_ready"].map(port),
            offers: [
                offer("rseg_valid", &["rseg_addr", "rseg_beats"]),
                offer("wseg_valid", &["wseg_addr", "wseg_beats"]),
                offer("wdat_valid", &["wdat_lo", "wdat_hi", "wdat_last"]),
                offer("done_valid", &["done_slot", "done_status", "done_crc", "done_extra"]),
            ],
        }
    }

    /// From the start, with the operands of each lane, and two clocks of reset.
    fn reset(&self, simulator: &mut dyn Simulate, jobs: &[Job]) {
        simulator.restart();
        for slice in simulator.layout().inputs {
            let operand = |job: &Job| match slice.name {
                "cmd_src" => job.src,
                "cmd_src_len" => job.src_len,
                "cmd_dst" => job.dst,
                "cmd_dst_len" => job.dst_len,
                name => {
                    let number = name
                        .strip_prefix("cmd_aux")
                        .and_then(|number| number.parse::<usize>().ok());
                    number.map_or(0, |number| job.aux[number])
                }
            };
            let values: Vec<u32> = jobs.iter().map(operand).collect();
            simulator.set_lanes(slice, &values);
        }
        (0..2).for_each(|_| simulator.clock());
        let resetn = simulator.layout().inputs.iter().find(|slice| slice.name == "resetn");
        simulator.set_all(resetn.expect("a port of every core"), 1);
    }

    fn give(&self, simulator: &mut dyn Simulate, given: &[Given], readies: [bool; STREAMS]) {
        let mut drive = |slice: &Slice, value: &dyn Fn(&Given) -> u32| {
            let values: Vec<u32> = given.iter().map(value).collect();
            simulator.set_lanes(slice, &values);
        };
        drive(&self.command[0], &|given| given.command.is_some().into());
        drive(&self.command[1], &|given| given.command.unwrap_or(0));
        drive(&self.beat[0], &|given| given.beat.is_some().into());
        drive(&self.beat[1], &|given| given.beat.map_or(0, |(beat, _)| beat as u32));
        drive(&self.beat[2], &|given| {
            given.beat.map_or(0, |(beat, _)| (beat >> 32) as u32)
        });
        drive(&self.beat[3], &|given| given.beat.is_some_and(|(_, last)| last).into());
        for (slice, ready) in self.readies.iter().zip(readies) {
            simulator.set_all(slice, ready.into());
        }
    }

    fn shown(&self, simulator: &dyn Simulate, lane: usize) -> Shown {
        let is_set = |slice: &Slice| simulator.get(slice, lane) == 1;
        let mut shown = Shown {
            takes_command: is_set(&self.command[0]) && is_set(&self.command[2]),
            takes_beat: is_set(&self.beat[4]),
            ..Shown::default()
        };
        for ((valid, slices), offer) in self.offers.iter().zip(&mut shown.offers) {
            offer.0 = is_set(valid);
            let words = slices.iter().zip(&mut offer.1).filter(|_| offer.0);
            words.for_each(|(slice, word)| *word = simulator.get(slice, lane));
        }
        shown
    }
}
