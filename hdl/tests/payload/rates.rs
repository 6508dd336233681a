//! What the payload's circuit makes of its memory port: clocks counted in the translation, held to the goals.
//! Long commands through ring, movers and cores, as the driver gives them; seconds follow from the clock, which is estimated.
//! Never measures the time of the simulation.

use perigee_hdl::{registers, sim::rtl::RtlBus};
use perigee_hdl_abi::{
    bus::Bus,
    records::{COMPLETION_BYTES, Completion, Opcode, Status, Submission},
};

use crate::{tools, translation};

/// Clocks of the payload in a second: what the circuits are made for.
const CLOCKS_PER_SECOND: f64 = 225e6;
const GENERATION: u16 = 0x4a7e;

/// A ring of 16 entries at the start of memory, started.
fn start() -> RtlBus {
    let mut bus = translation();
    while bus.read_register(registers::STATUS).expect("a register") & registers::STATUS_READY == 0 {
        bus.wait(50).expect("time passes");
    }
    let base = bus.memory_base();
    for (register, value) in [
        (registers::GENERATION, u32::from(GENERATION)),
        (registers::SQ_BASE, base),
        (registers::CQ_BASE, base + 0x400),
        (registers::RING_LOG2, 4),
        (registers::IRQ_MASK, registers::IRQ_COMPLETION),
        (registers::RING_CTRL, 1),
    ] {
        bus.write_register(register, value).expect("a register");
    }
    bus
}

/// Runs commands, at most 16 on a ring just started, and returns their ends in the order in which they came, with the clock
/// after the last.
fn run(bus: &mut RtlBus, commands: &[Submission]) -> (Vec<Completion>, u64) {
    let base = bus.memory_base();
    for (index, command) in commands.iter().enumerate() {
        bus.write_memory(base + 64 * index as u32, &command.to_bytes())
            .expect("memory");
    }
    bus.write_register(registers::SQ_TAIL, commands.len() as u32)
        .expect("a register");
    let from = bus.clocks();
    while bus.read_register(registers::CQ_TAIL).expect("a register") < commands.len() as u32 {
        bus.wait(1 << 20).expect("time passes");
        bus.write_register(registers::IRQ_STATUS, registers::IRQ_COMPLETION)
            .expect("a register");
        assert!(bus.clocks() - from < 1 << 24, "the commands do not end");
    }
    let after = bus.clocks();
    let ends = (0..commands.len() as u32).map(|index| {
        let mut record = [0; COMPLETION_BYTES];
        bus.read_memory(base + 0x400 + 32 * index, &mut record).expect("memory");
        let end = Completion::from_bytes(&record).expect("a sound record");
        assert_eq!(end.status, Status::Done, "{end:?}");
        end
    });
    (ends.collect(), after)
}

fn command(opcode: Opcode, tag: u32, (src, src_len): (u32, u32), (dst, dst_len): (u32, u32)) -> Submission {
    Submission {
        opcode: opcode as u8,
        flags: 0,
        generation: GENERATION,
        tag,
        src,
        src_len,
        dst,
        dst_len,
        aux: [0; 8],
    }
}

/// 10 + 4 with shards of 64 KiB: the beats that it reads are at least 90 % of what the port carries while the command runs, two in
/// every three clocks; writing goes beside reading. What stands in the shards does not matter, so they stay zero.
#[test]
fn ten_plus_four_uses_the_port() {
    if !tools() {
        return;
    }
    const SHARD: u32 = 64 << 10;
    let mut bus = start();
    let src = bus.memory_base() + 0x1000;
    let mut encode = command(Opcode::Gf8Matrix, 1, (src, 10 * SHARD), (src + 10 * SHARD, 4 * SHARD));
    encode.aux[..4].copy_from_slice(&[10, 4, SHARD, src + 14 * SHARD]);
    bus.write_memory(src + 14 * SHARD, &[0x53; 80]).expect("memory");
    let [_, read, written, _] = bus.counters().expect("counters");
    let (ends, _) = run(&mut bus, &[encode]);
    let [_, read_after, written_after, _] = bus.counters().expect("counters");
    let clocks = f64::from(ends[0].cycles);
    // Rings and completions move some beats, too: the shards' alone are counted.
    let beats = f64::from(10 * SHARD / 8);
    let share = beats / (clocks * 2.0 / 3.0);
    println!(
        "10 + 4 of 64 KiB: {clocks} clocks, {} beats read, {} written, {:.1} % of the port, {:.0} MB/s at 225 MHz",
        read_after - read,
        written_after - written,
        100.0 * share,
        beats * 8.0 / clocks * CLOCKS_PER_SECOND / 1e6,
    );
    assert!((10 * SHARD / 8 + 10..10 * SHARD / 8 + 200).contains(&((read_after - read) as u32)));
    assert!((4 * SHARD / 8..4 * SHARD / 8 + 50).contains(&((written_after - written) as u32)));
    assert!(share >= 0.9, "{clocks} clocks");
    assert!(share <= 1.0, "more than the port carries: {clocks} clocks");
}

/// Trees of 4,096 leaves one after another, as many in the core as it holds: at most 8.036 clocks a node, which is 28 million nodes
/// a second at 225 MHz; a lone large tree ends with its own height beyond that, 52 frames of 8 clocks a level.
#[test]
fn a_node_takes_eight_clocks() {
    if !tools() {
        return;
    }
    const LEAVES: u32 = 4096;
    let trees = |count: u32, leaves: u32| {
        let mut bus = start();
        let base = bus.memory_base();
        let commands: Vec<Submission> = (0..count)
            .map(|tag| {
                let dst = (base + 0x800 + 64 * tag, 64);
                command(Opcode::TreeSha256d, tag, (base + 0x1000, 32 * leaves), dst)
            })
            .collect();
        let from = bus.clocks();
        let (ends, after) = run(&mut bus, &commands);
        let longest = ends.iter().map(|end| u64::from(end.cycles)).max().unwrap_or(0);
        (after - from, longest)
    };
    let (few, _) = trees(5, LEAVES);
    let (many, _) = trees(15, LEAVES);
    let nodes = f64::from(10 * (LEAVES - 1));
    let each = (many - few) as f64 / nodes;
    println!(
        "trees of {LEAVES}: {few} clocks for 5, {many} for 15: {each:.4} a node, {:.2} million nodes/s at 225 MHz",
        CLOCKS_PER_SECOND / each / 1e6
    );
    assert!(each <= CLOCKS_PER_SECOND / 28e6, "{each} clocks a node");
    assert!(each >= 8.0, "faster than the core is made: {each} clocks a node");
    let (_, alone) = trees(1, 1 << 15);
    let nodes = (1u64 << 15) - 1;
    println!(
        "one tree of 32,768: {alone} clocks, {:.3} a node",
        alone as f64 / nodes as f64
    );
    assert!(
        (8 * nodes..8 * nodes + 15 * 52 * 8 + 1000).contains(&alone),
        "{alone} clocks"
    );
}
