//! The protocol between processor and logic as checks that any bus can be put to: the emulator, the circuit, a device.
//! One list for all of them, so that the emulator cannot grow habits that the circuit does not have.
//! Never looks inside: registers, records and memory are all it sees.

use std::sync::Arc;

use perigee_hdl_abi::{
    bus::{Bus, BusFault},
    layout::{SM3_PREFIX, SM3_TAIL},
    records::{FLAG_CHAIN, Opcode, SUBMISSION_BYTES, Status, Submission},
};
use perigee_kernels::{cpu::Portable, job::RowError};

use super::workload::{Case, Random, cases};
use crate::{
    driver::{Config, Driver},
    registers,
};

mod jobs;
mod midst;
mod operands;
mod raw;

use raw::{PATIENCE, Raw, expect};

/// Why a bus does not conform.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The bus failed.
    #[error("bus: {0:?}")]
    Bus(BusFault),
    /// Something else came than should.
    #[error("{0}")]
    Wrong(String),
}

impl From<BusFault> for Failure {
    fn from(fault: BusFault) -> Self {
        Self::Bus(fault)
    }
}

type Outcome = Result<(), Failure>;

/// A check: its name and what it does with a bus that was just opened.
pub type Check<B> = (&'static str, fn(B) -> Outcome);

/// The checks of what a third seat does that takes many jobs in a command, and of what its core meets beside the others. The rest of the
/// protocol is that of [`checks`], and hangs on no core.
pub fn job_checks<B: Bus>() -> Vec<Check<B>> {
    vec![
        ("identity", identity),
        ("jobs of every count", jobs::every_count),
        ("unsound operands of jobs", jobs::unsound),
        ("the watchdog of jobs", jobs::watchdog),
        ("reset in the middle of jobs", jobs::reset_in_the_middle),
        ("jobs beside other operations", jobs::side_by_side),
        ("the driver's rows", jobs::drivers_rows),
    ]
}

/// All checks of the configuration for streams. Each wants a bus of its own with at least [`MEMORY_BYTES_MIN`] bytes of shared memory.
pub fn checks<B: Bus>() -> Vec<Check<B>> {
    vec![
        ("identity", identity),
        ("no generation, no command", no_generation),
        ("the ring goes round", ring_goes_round),
        ("indices go round", indices_go_round),
        ("a full ring waits", full_ring_waits),
        ("the ring starts over", ring_starts_over),
        ("the interrupt", interrupt),
        ("spoilt submissions", spoilt_submissions),
        ("unknown operations", unknown_operations),
        ("unsound operands", operands::unsound),
        ("operands at their limits", operands::at_their_limits),
        ("addresses outside", addresses_outside),
        ("chains", chains),
        ("the watchdog", watchdog),
        ("reset in the middle", reset_in_the_middle),
        ("accesses in a reset", midst::access_in_a_reset),
        ("chains over running commands", midst::chains_over_running_commands),
        ("a ring stopped under a command", midst::ring_stopped_under_a_command),
        ("operations side by side", side_by_side),
        ("the driver's rows", drivers_rows),
    ]
}

/// Shared memory that the checks want.
pub const MEMORY_BYTES_MIN: u32 = 2 << 20;

fn identity<B: Bus>(mut bus: B) -> Outcome {
    expect("MAGIC", bus.read_register(registers::MAGIC)?, registers::MAGIC_VALUE)?;
    expect(
        "VERSION",
        bus.read_register(registers::VERSION)?,
        registers::VERSION_VALUE,
    )?;
    for word in [0, u32::MAX, 0x5555_5555, 0xdead_beef] {
        bus.write_register(registers::SCRATCH, word)?;
        expect("SCRATCH", bus.read_register(registers::SCRATCH)?, word)?;
    }
    let mut raw = Raw::start(bus)?;
    expect("SCRATCH behind a reset", raw.bus.read_register(registers::SCRATCH)?, 0)?;
    expect(
        "SELFTEST failures",
        raw.bus.read_register(registers::SELFTEST)? >> 8 & 0xff,
        0,
    )?;
    raw.nop_runs()
}

fn no_generation<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    for (valid, sent) in [(0, 0), (0, 7), (0x1234, 0), (0x1234, 0x1235)] {
        raw.reset()?;
        raw.generation = valid;
        raw.start_ring()?;
        let command = Submission {
            generation: sent,
            ..raw.command(Opcode::Nop)
        };
        raw.ends(
            &format!("generation {sent} where {valid} counts"),
            &command,
            Status::StaleGeneration,
        )?;
    }
    raw.nop_runs()
}

/// Clumps of every length up to a full ring, several rounds.
fn ring_goes_round<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    for clump in (1..=16).chain([16, 16, 1, 15]) {
        let first = raw.tail;
        for _ in 0..clump {
            let nop = raw.command(Opcode::Nop);
            raw.push(&nop)?;
        }
        raw.bell()?;
        for number in 0..clump {
            let completion = raw.await_one(PATIENCE)?;
            expect("tag", completion.tag, 0x1000_0000 | (first + number))?;
            expect("status", completion.status, Status::Done)?;
        }
        raw.acknowledge()?;
    }
    let counted = raw.bus.read_register(registers::COMMANDS)?;
    expect("COMMANDS", counted, raw.head)?;
    expect("SQ_HEAD", raw.bus.read_register(registers::SQ_HEAD)?, raw.tail)?;
    expect("CQ_TAIL", raw.bus.read_register(registers::CQ_TAIL)?, raw.head)
}

/// Past 65,536 commands: the indices begin again, phases go on.
fn indices_go_round<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    while raw.tail < registers::INDEX_END + 40 {
        for _ in 0..16 {
            let nop = raw.command(Opcode::Nop);
            raw.push(&nop)?;
        }
        raw.bell()?;
        for _ in 0..16 {
            expect("status", raw.await_one(PATIENCE)?.status, Status::Done)?;
        }
        raw.acknowledge()?;
    }
    expect(
        "CQ_TAIL",
        raw.bus.read_register(registers::CQ_TAIL)?,
        raw.head % registers::INDEX_END,
    )
}

/// Completions that nobody reads hold submissions back and are never overwritten.
fn full_ring_waits<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    for _ in 0..16 {
        let nop = raw.command(Opcode::Nop);
        raw.push(&nop)?;
    }
    raw.bell()?;
    for _ in 0..16 {
        raw.await_one(PATIENCE)?;
    }
    // All are done, none is acknowledged: the next must wait.
    for _ in 0..16 {
        let nop = raw.command(Opcode::Nop);
        raw.push(&nop)?;
    }
    raw.bell()?;
    raw.bus.write_register(registers::IRQ_STATUS, u32::MAX)?;
    let raised = raw.bus.wait(20_000)?;
    expect("an interrupt of a full ring", raised, false)?;
    expect("CQ_TAIL of a full ring", raw.bus.read_register(registers::CQ_TAIL)?, 16)?;
    raw.acknowledge()?;
    for number in 16..32 {
        expect("tag", raw.await_one(PATIENCE)?.tag, 0x1000_0000 | number)?;
    }
    raw.acknowledge()
}

fn ring_starts_over<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    for log2 in [4, 5, 4] {
        raw.nop_runs()?;
        raw.nop_runs()?;
        raw.bus.write_register(registers::RING_CTRL, 0)?;
        raw.bus.wait(1_000)?;
        expect(
            "SQ_HEAD of a stopped ring",
            raw.bus.read_register(registers::SQ_HEAD)?,
            0,
        )?;
        expect(
            "CQ_TAIL of a stopped ring",
            raw.bus.read_register(registers::CQ_TAIL)?,
            0,
        )?;
        raw.bus.write_register(registers::SQ_TAIL, 0)?;
        raw.bus.write_register(registers::CQ_HEAD, 0)?;
        raw.log2 = log2;
        raw.start_ring()?;
    }
    raw.nop_runs()
}

fn interrupt<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    raw.bus.write_register(registers::IRQ_STATUS, u32::MAX)?;
    expect("an interrupt without a cause", raw.bus.wait(2_000)?, false)?;
    let nop = raw.command(Opcode::Nop);
    raw.push(&nop)?;
    raw.bell()?;
    expect("the interrupt of a completion", raw.bus.wait(PATIENCE)?, true)?;
    expect("an interrupt that nobody cleared", raw.bus.wait(10)?, true)?;
    raw.bus
        .write_register(registers::IRQ_STATUS, registers::IRQ_COMPLETION)?;
    expect("an interrupt that was cleared", raw.bus.wait(2_000)?, false)?;
    raw.bus.write_register(registers::IRQ_MASK, 0)?;
    raw.await_one(PATIENCE)?;
    raw.acknowledge()?;
    let nop = raw.command(Opcode::Nop);
    raw.push(&nop)?;
    raw.bell()?;
    expect("a masked interrupt", raw.bus.wait(5_000)?, false)?;
    let cause = raw.bus.read_register(registers::IRQ_STATUS)? & registers::IRQ_COMPLETION;
    expect("the cause behind a mask", cause, registers::IRQ_COMPLETION)
}

/// A flipped bit in every word: the record is refused, and the next one runs.
fn spoilt_submissions<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    for bit in (0..8 * SUBMISSION_BYTES).step_by(31) {
        let mut record = raw.command(Opcode::Nop).to_bytes();
        record[bit / 8] ^= 1 << (bit % 8);
        raw.push_bytes(&record)?;
        raw.bell()?;
        let completion = raw.await_one(PATIENCE)?;
        raw.acknowledge()?;
        expect(&format!("bit {bit}"), completion.status, Status::BadCrc)?;
        // Nobody knows whether the next one was chained to it.
        let next = raw.command(Opcode::Nop);
        raw.ends("what follows a spoilt submission", &next, Status::Chain)?;
        raw.nop_runs()?;
    }
    Ok(())
}

fn unknown_operations<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    for opcode in [4, 7, 8, 0x80, 0xff] {
        let command = Submission {
            opcode,
            ..raw.command(Opcode::Nop)
        };
        raw.ends(&format!("operation {opcode}"), &command, Status::NotOffered)?;
    }
    raw.nop_runs()
}

/// Memory that is not there: an error, and the core lives on.
fn addresses_outside<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(4);
    let sound = raw.tree(&random.bytes(320))?;
    for (src, dst) in [(OUTSIDE, sound.dst), (sound.src, OUTSIDE)] {
        let tag = raw.tail;
        raw.ends(
            "an address outside",
            &Submission { src, dst, tag, ..sound },
            Status::Bus,
        )?;
    }
    let tag = raw.tail;
    let sound = Submission { tag, ..sound };
    let written = raw.expected(&sound)?;
    let completion = raw.run(&sound)?;
    raw.holds(&sound, &completion, &written)
}

/// No memory of any bus is there.
const OUTSIDE: u32 = 0xffff_0000;

fn chains<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(5);
    // A root over nine leaves, level by level: each command reads what the one before wrote.
    let leaves = raw.put(&random.bytes(9 * 32))?;
    let buffers = [leaves, raw.place(320), raw.place(320)];
    let mut width = 9u32;
    let (mut from, mut statuses) = (0, Vec::new());
    while width > 1 {
        let tail = width % 2;
        let to = 1 + (from + 1) % 2;
        let command = Submission {
            flags: if width > 2 { FLAG_CHAIN } else { 0 },
            src: buffers[from],
            src_len: width * 32,
            dst: buffers[to],
            dst_len: (width / 2 + tail) * 32,
            aux: [64, 64, width / 2, SM3_PREFIX | 1 | (tail * SM3_TAIL), 64, 0, 0, 0],
            ..raw.command(Opcode::Sm3Messages)
        };
        raw.push(&command)?;
        (from, width) = (to, width.div_ceil(2));
        statuses.push(Status::Done);
    }
    // A chain whose first fails, and behind it one that hangs on nothing.
    for (flags, opcode, status) in [
        (FLAG_CHAIN, 0xee, Status::NotOffered),
        (FLAG_CHAIN, 0, Status::Chain),
        (0, 0, Status::Chain),
        (0, 0, Status::Done),
        (FLAG_CHAIN, 0, Status::Done),
        (FLAG_CHAIN, 0, Status::Done),
        (0, 0xee, Status::NotOffered),
        (0, 0, Status::Done),
    ] {
        let command = Submission {
            flags,
            opcode,
            ..raw.command(Opcode::Nop)
        };
        raw.push(&command)?;
        statuses.push(status);
    }
    raw.bell()?;
    let mut got = vec![None; statuses.len()];
    for _ in 0..statuses.len() {
        let completion = raw.await_one(PATIENCE)?;
        got[(completion.tag & 0xff) as usize] = Some(completion.status);
    }
    raw.acknowledge()?;
    expect("statuses", got, statuses.into_iter().map(Some).collect())?;
    let (mut nodes, mut root) = (vec![0; 9 * 32], [0; 32]);
    raw.bus.read_memory(leaves, &mut nodes)?;
    raw.bus.read_memory(buffers[from], &mut root)?;
    let rule = perigee_kernels::policy::MerkleRule::Rfc6962Sm3;
    let tree = perigee_kernels::merkle::portable::root(rule, nodes.as_chunks().0, &mut Vec::new());
    expect("the root of a chain", Some(root), tree.map(|tree| tree.root))
}

/// A watchdog shorter than a command stops it; what comes after runs.
/// A long command of each operation: ends as timed out, and with time enough the same command is right.
fn watchdog<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(6);
    for (fired, long) in (1..).zip(long_commands(&mut raw, &mut random)?) {
        raw.bus.write_register(registers::WATCHDOG, 2_000)?;
        let tag = raw.tail;
        raw.ends(
            "a command longer than its watchdog",
            &Submission { tag, ..long },
            Status::Timeout,
        )?;
        expect("TIMEOUTS", raw.bus.read_register(registers::TIMEOUTS)?, fired)?;
        raw.bus.write_register(registers::WATCHDOG, 1 << 20)?;
        let tag = raw.tail;
        let long = Submission { tag, ..long };
        let written = raw.expected(&long)?;
        let completion = raw.run(&long)?;
        raw.holds(&long, &completion, &written)?;
    }
    Ok(())
}

/// One command of each operation that takes 5,000 clocks and more.
fn long_commands<B: Bus>(raw: &mut Raw<B>, random: &mut Random) -> Result<[Submission; 3], Failure> {
    Ok([
        raw.tree(&random.bytes(1_500 * 32))?,
        raw.matrix(random, (10, 9, 2_000))?,
        raw.messages(random, (64, 64, 40, 30), SM3_PREFIX)?,
    ])
}

/// At several moments of a long command of each operation: it is gone without a trace, its generation too, and the next one is
/// right.
fn reset_in_the_middle<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(7);
    let [tree, matrix, messages] = long_commands(&mut raw, &mut random)?;
    let moments = [1, 40, 100, 300, 2_000, 4_000].map(|clocks| (tree, clocks));
    let others = [(matrix, 150), (matrix, 3_000), (messages, 150), (messages, 3_000)];
    for (long, clocks) in moments.into_iter().chain(others) {
        let tag = raw.tail;
        raw.push(&Submission {
            tag,
            generation: raw.generation,
            ..long
        })?;
        raw.bell()?;
        raw.bus.wait(clocks)?;
        raw.reset()?;
        raw.generation += 1;
        raw.start_ring()?;
        raw.bus.wait(30_000)?;
        expect("a completion from before the reset", raw.poll()?, None)?;
        let next = Submission {
            tag: 1,
            generation: raw.generation,
            ..long
        };
        let written = raw.expected(&next)?;
        let completion = raw.run(&next)?;
        raw.holds(&next, &completion, &written)?;
    }
    Ok(())
}

/// All operations in flight at once, in shapes with edges: every result in its place.
fn side_by_side<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(8);
    let mut commands = Vec::new();
    let trees = [1, 2, 3, 5, 8, 31, 33, 64, 100, 257];
    let matrices = [
        (1, 1, 1),
        (10, 4, 64),
        (3, 8, 257),
        (2, 9, 320),
        (40, 1, 63),
        (5, 17, 130),
        (32, 32, 64),
    ];
    // Message bytes, stride, count, last; with and without prefix and tail.
    let messages = [
        ((1, 8, 1, 0), 0),
        ((64, 64, 1, 64), SM3_PREFIX | SM3_TAIL | 1),
        ((64, 64, 7, 64), SM3_PREFIX | 1),
        ((55, 64, 3, 1), 0),
        ((56, 56, 2, 56), SM3_PREFIX),
        ((200, 256, 4, 119), SM3_PREFIX | 0xff),
        ((63, 64, 2, 63), SM3_PREFIX),
    ];
    for round in 0..10 {
        let leaves = random.bytes(trees[round] * 32);
        commands.push(raw.tree(&leaves)?);
        let mut repeated = leaves.clone();
        repeated.extend_from_slice(&leaves[leaves.len() - 32..]);
        commands.push(raw.tree(&repeated)?);
        commands.push(raw.matrix(&mut random, matrices[round % 7])?);
        let (shape, flags) = messages[round % 7];
        commands.push(raw.messages(&mut random, shape, flags)?);
        commands.push(raw.command(Opcode::Nop));
    }
    let mut left = commands.iter_mut().enumerate().map(|(number, command)| {
        command.tag = number as u32;
        *command
    });
    let (mut in_flight, mut results) = (0, vec![None; 50]);
    loop {
        for command in left.by_ref().take(16 - in_flight) {
            raw.push(&command)?;
            in_flight += 1;
        }
        if in_flight == 0 {
            break;
        }
        raw.bell()?;
        let completion = raw.await_one(PATIENCE)?;
        raw.acknowledge()?;
        in_flight -= 1;
        let slot = results.get_mut(completion.tag as usize);
        match slot {
            Some(slot @ None) => *slot = Some(completion),
            _ => return Err(Failure::Wrong(format!("tag {} comes twice or is none", completion.tag))),
        }
    }
    for (command, completion) in commands.iter().zip(results) {
        let Some(completion) = completion else {
            return Err(Failure::Wrong(format!("{command:?} has no completion")));
        };
        if command.opcode == Opcode::Nop as u8 {
            expect("a command that does nothing", completion.status, Status::Done)?;
            continue;
        }
        let written = raw.expected(command)?;
        raw.holds(command, &completion, &written)?;
    }
    Ok(())
}

/// Everything the driver makes of rows, against the portable engine.
fn drivers_rows<B: Bus>(bus: B) -> Outcome {
    decided(bus, |_| cases(9))
}

/// The driver decides the cases for the operations that are offered as the portable engine does, without trouble.
fn decided<B: Bus>(bus: B, cases: impl FnOnce(u32) -> Result<Vec<Case>, RowError>) -> Outcome {
    let wrong = |said: String| Failure::Wrong(said);
    let config = Config {
        canaries_per_1024: 100,
        ..Config::default()
    };
    let mut driver = Driver::attach(bus, config, Arc::new(Portable)).map_err(|error| wrong(error.to_string()))?;
    let cases = cases(driver.offered()).map_err(|error| wrong(error.to_string()))?;
    for (number, case) in cases.iter().enumerate() {
        driver.submit(number as u64, Arc::clone(&case.batch));
    }
    driver.finish();
    let mut ended = Vec::new();
    driver.take_ended(&mut ended);
    expect("batches that ended", ended.len(), cases.len())?;
    for ended in ended {
        let case = &cases[ended.number as usize];
        let outputs = ended
            .result
            .map_err(|refusal| wrong(format!("{}: {refusal}", case.name)))?;
        expect(&case.name, outputs == case.expected, true)?;
    }
    expect("wrong answers", driver.evidence().len(), 0)?;
    let counters = driver.counters();
    expect(
        "trouble",
        (counters.errors, counters.resets, counters.irregular),
        (0, 0, 0),
    )
}
