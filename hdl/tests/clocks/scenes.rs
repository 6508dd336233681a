//! Scenes: commands alone, chained and side by side; what the emulator says of their clocks beside what the circuit takes.
//! The promise of the emulator is 5 %; here every count of clocks must be within 1 % of the circuit's.
//! Never a scene without the reason for it.

use perigee_hdl::{
    circuit::rng::XorShift,
    sim::{
        conformance::MEMORY_BYTES_MIN,
        emulator::{Emulator, faults::Fault},
    },
};
use perigee_hdl_abi::{
    bus::Bus,
    configuration::Configuration,
    layout::{SM3_PREFIX, SM3_TAIL, gf8_coefficient_bytes, shard_stride, sm3_output_bytes, sm3_source_bytes},
    records::{FLAG_CHAIN, Opcode, Submission},
};

use crate::ring::{self, DATA, DATA_BYTES, GENERATION, Seen};

/// Most by which a count of clocks may be off, thousandths: a fifth of what the emulator promises, so that a clock more or less in
/// the rings does not break the promise unseen.
const OFF_MAX: u64 = 10;

/// What commands are made of.
#[derive(Clone, Copy, Debug)]
enum Job {
    /// Leaves.
    Tree(u32),
    /// Inputs, outputs, bytes of a shard.
    Matrix(u32, u32, u32),
    /// Bytes, stride, count, bytes of the last, options.
    Messages(u32, u32, u32, u32, u32),
    Nop,
    /// What follows hangs on the one before.
    Chain,
}

use Job::{Chain, Matrix, Messages, Nop, Tree};

/// Commands that are given at once, and why.
type Scene = (&'static str, Vec<Job>);

fn scenes() -> Vec<Scene> {
    let alone = |why: &'static str, job: Job| (why, vec![job]);
    let mut scenes = vec![
        alone("nothing: the rings alone", Nop),
        alone("a leaf is its root: no frame", Tree(1)),
        alone("one node: the latency of the pipelines", Tree(2)),
        alone("the last leaf twice", Tree(3)),
        alone("an odd level above an even one", Tree(7)),
        alone("full levels", Tree(16)),
        alone("levels that overlap in part", Tree(100)),
        alone("nodes hide the levels", Tree(1_000)),
        alone(
            "the rate of the frames bounds; one leaf more than a power of two",
            Tree(4_097),
        ),
        alone("one unit: the beginning and the end of a matrix", Matrix(10, 4, 64)),
        alone("two blocks a shard: both banks", Matrix(10, 4, 512)),
        alone("blocks that hide one behind another", Matrix(10, 4, 1_024)),
        alone("a long shard: the port bounds", Matrix(10, 4, 65_536)),
        alone(
            "several passes, each with coefficients of its own",
            Matrix(32, 32, 1_024),
        ),
        alone("several passes over shards of several blocks", Matrix(32, 32, 8_192)),
        alone(
            "one output more than a pass; a last unit of one byte",
            Matrix(5, 9, 321),
        ),
        alone("more written than read: the writer bounds", Matrix(1, 16, 4_096)),
        alone("recover: every survivor, one lost", Matrix(10, 1, 16_384)),
        alone("recover: as many lost as parity", Matrix(10, 4, 16_384)),
        alone("one input and output of one byte", Matrix(1, 1, 1)),
        alone("most inputs: long coefficients", Matrix(255, 2, 64)),
        alone("an empty message", Messages(1, 8, 1, 0, 0)),
        alone("an empty message behind a prefix", Messages(1, 8, 1, 0, SM3_PREFIX)),
        alone("one block", Messages(55, 56, 1, 55, 0)),
        alone("a prefix makes it two blocks", Messages(55, 56, 1, 55, SM3_PREFIX)),
        alone("many short messages", Messages(32, 32, 200, 32, 0)),
        alone(
            "leaves of a tree, the last short",
            Messages(1_000, 1_024, 9, 17, SM3_PREFIX),
        ),
        alone(
            "nodes with an odd one behind",
            Messages(64, 64, 31, 64, SM3_PREFIX | SM3_TAIL | 1),
        ),
        alone(
            "a tail behind one message",
            Messages(64, 64, 1, 64, SM3_PREFIX | SM3_TAIL | 1),
        ),
        alone(
            "a long message: the rounds bound",
            Messages(30_001, 30_008, 1, 30_001, 0),
        ),
    ];
    let mix = |why: &'static str, jobs: &[Job]| (why, jobs.to_vec());
    let node = Messages(64, 64, 4, 64, SM3_PREFIX | 1);
    scenes.extend([
        mix(
            "a chain: one at a time",
            &[Chain, node, Chain, node, Chain, Tree(9), node],
        ),
        mix("two trees share frames", &[Tree(300), Tree(300)]),
        mix("four trees at once", &[Tree(500), Tree(33), Tree(1), Tree(2)]),
        mix("more trees than places", &[Tree(40); 12]),
        mix("lone leaves one behind another", &[Tree(1); 10]),
        mix(
            "a tree beside a matrix: who shares the port",
            &[Tree(1_000), Matrix(10, 4, 8_192)],
        ),
        mix(
            "a matrix beside messages",
            &[Matrix(10, 4, 8_192), Messages(64, 64, 100, 64, 0)],
        ),
        mix(
            "all cores at once",
            &[
                Matrix(16, 16, 4_096),
                Tree(700),
                Messages(200, 256, 40, 119, SM3_PREFIX),
                Tree(64),
            ],
        ),
        mix(
            "matrices wait for their one place, and hold up what is behind them",
            &[
                Matrix(10, 4, 1_024),
                Matrix(10, 4, 1_024),
                Tree(10),
                Nop,
                Matrix(3, 2, 64),
            ],
        ),
    ]);
    let round = [
        Tree(37),
        Matrix(4, 2, 640),
        Messages(100, 104, 3, 77, SM3_PREFIX),
        Nop,
        Tree(2),
        Chain,
        Tree(90),
        node,
    ];
    let ring: Vec<Job> = round.into_iter().cycle().take(66).collect();
    scenes.push(("a full ring of everything", ring));
    let mut random = XorShift::new(11);
    let drawn = |random: &mut XorShift| match random.below(4) {
        0 | 1 => Tree(1 + random.below(400) as u32),
        2 => Matrix(
            1 + random.below(12) as u32,
            1 + random.below(10) as u32,
            1 + random.below(2_000) as u32,
        ),
        _ => Messages(
            72,
            72,
            1 + random.below(12) as u32,
            1 + random.below(72) as u32,
            SM3_PREFIX,
        ),
    };
    for _ in 0..2 {
        let jobs = (0..24).map(|_| drawn(&mut random)).collect();
        scenes.push(("whatever stands side by side, drawn", jobs));
    }
    scenes
}

/// The commands of a scene over memory of random bytes, each with a place of its own for its input and its output.
fn commands(jobs: &[Job]) -> Vec<Submission> {
    let mut free = DATA;
    let mut place = |bytes: u64| {
        let place = free;
        free += bytes.next_multiple_of(64) as u32;
        assert!(free <= DATA + DATA_BYTES, "the scene fits into memory");
        place
    };
    let (mut commands, mut flags) = (Vec::new(), 0);
    for job in jobs {
        let (opcode, src_len, dst_len, mut aux) = match *job {
            Chain => {
                flags = FLAG_CHAIN;
                continue;
            }
            Nop => (Opcode::Nop, 0, 0, [0; 8]),
            Tree(leaves) => (Opcode::TreeSha256d, 32 * u64::from(leaves), 64, [0; 8]),
            Matrix(inputs, outputs, bytes) => (
                Opcode::Gf8Matrix,
                u64::from(inputs) * shard_stride(bytes),
                u64::from(outputs) * shard_stride(bytes),
                [inputs, outputs, bytes, 0, 0, 0, 0, 0],
            ),
            Messages(bytes, stride, count, last, options) => (
                Opcode::Sm3Messages,
                sm3_source_bytes(stride, count, last, options & SM3_TAIL != 0),
                sm3_output_bytes(count, options & SM3_TAIL != 0),
                [bytes, stride, count, options, last, 0, 0, 0],
            ),
        };
        if let Matrix(inputs, outputs, _) = *job {
            aux[3] = place(gf8_coefficient_bytes(inputs, outputs));
        }
        commands.push(Submission {
            opcode: opcode as u8,
            flags,
            generation: GENERATION,
            tag: 0x0100 + commands.len() as u32,
            src: place(src_len),
            src_len: src_len as u32,
            dst: place(dst_len),
            dst_len: dst_len as u32,
            aux,
        });
        flags = 0;
    }
    commands
}

fn play(mut bus: impl Bus, jobs: &[Job]) -> Seen {
    let mut random = XorShift::new(5);
    let bytes: Vec<u8> = (0..DATA_BYTES / 8).flat_map(|_| random.draw().to_le_bytes()).collect();
    bus.write_memory(DATA, &bytes).expect("a bus");
    ring::start(&mut bus);
    ring::run(&mut bus, 0, &commands(jobs))
}

/// Says what of the emulator is too far from the circuit, and by how many thousandths the farthest count of clocks is off.
fn compare(emulator: &Seen, circuit: &Seen) -> (Vec<String>, u64) {
    let (mut said, mut widest) = (Vec::new(), 0);
    let mut count = |what: String, got: u64, expected: u64| {
        let off = got.abs_diff(expected);
        widest = widest.max(1000 * off / expected.max(1));
        if off * 1000 > expected * OFF_MAX {
            said.push(format!("{what}: {got} clocks, the circuit {expected}"));
        }
    };
    count(
        "from the doorbell to the last end".into(),
        emulator.clocks,
        circuit.clocks,
    );
    for (tag, _, cycles) in &circuit.ends {
        let found = emulator.ends.iter().find(|end| end.0 == *tag);
        let got = found.map_or(u64::MAX / 1000, |end| u64::from(end.2));
        count(format!("command {tag:#x}"), got, u64::from(*cycles));
    }
    let statuses = |seen: &Seen| {
        let mut ends: Vec<_> = seen.ends.iter().map(|end| (end.0, end.1)).collect();
        ends.sort_by_key(|end| end.0);
        ends
    };
    if statuses(emulator) != statuses(circuit) {
        said.push(format!("{:?}, the circuit {:?}", emulator.ends, circuit.ends));
    }
    for (got, expected) in emulator.counts.iter().zip(&circuit.counts) {
        if got != expected {
            said.push(format!("{got:?}, the circuit {expected:?}"));
        }
    }
    if emulator.data != circuit.data {
        said.push("other bytes in memory".into());
    }
    (said, widest)
}

#[test]
fn the_emulator_takes_the_clocks_of_the_circuit() {
    let (mut wrong, mut widest) = (Vec::new(), 0);
    for (why, jobs) in scenes() {
        let Some((emulator, circuit)) = ring::buses() else {
            return;
        };
        let (emulator, circuit) = (play(emulator, &jobs), play(circuit, &jobs));
        let (said, off) = compare(&emulator, &circuit);
        println!("{why}: {} clocks, the circuit {}", emulator.clocks, circuit.clocks);
        wrong.extend(said.into_iter().map(|said| format!("{why}: {said}")));
        widest = widest.max(off);
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    println!("the farthest: {widest} thousandths");
}

/// Negative controls: an emulator whose ends come late, one that is spoilt, and one that runs something else are found.
#[test]
fn an_emulator_that_is_off_is_found() {
    let jobs = [Tree(2), Matrix(10, 4, 64), Nop];
    let right = play(Emulator::new(Configuration::Streams, MEMORY_BYTES_MIN), &jobs);
    assert_eq!(compare(&right, &right), (Vec::new(), 0));
    for fault in [Fault::Late(100), Fault::Core(3)] {
        let off = Emulator::new(Configuration::Streams, MEMORY_BYTES_MIN).with_faults(move |_| Some(fault.clone()));
        let off = play(off, &jobs);
        assert_ne!(compare(&off, &right).0, Vec::<String>::new());
    }
    let other = play(
        Emulator::new(Configuration::Streams, MEMORY_BYTES_MIN),
        &[Tree(2), Matrix(10, 5, 64), Nop],
    );
    assert!(compare(&other, &right).0.len() > 2);
}
