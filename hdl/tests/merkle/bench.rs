//! Drives the core, in Rust or in Verilog, from a memory with the model of one HP port.
//! Used by every test of the core; checks the rules of its streams on every clock.
//! Never looks at a signal that is not a port.

use std::collections::VecDeque;

use perigee_hdl::circuit::ports::Model;
use perigee_hdl::circuit::rng::XorShift;
use perigee_hdl::sim::ddr::{BEATS_PER_SHARE, BURSTS_MAX, CLOCKS_PER_SHARE, READ_LATENCY};
use perigee_hdl_abi::crc32c::crc32c;
use perigee_kernels::merkle::portable::{self, Hash};
use perigee_kernels::policy::MerkleRule;

/// Beats the mover holds for the core.
const READ_AHEAD: usize = 64;

/// A command of the bench.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub(crate) leaves: Vec<Hash>,
    pub(crate) root: Hash,
    pub(crate) mutated: bool,
    /// An operand of the command with a value that the core refuses.
    pub(crate) refused: Option<(&'static str, u64)>,
}

impl Tree {
    /// Random leaves.
    pub(crate) fn random(count: usize, seed: u64) -> Self {
        let mut random = XorShift::new(seed);
        Self::of(
            (0..count)
                .map(|_| std::array::from_fn(|_| random.draw() as u8))
                .collect(),
        )
    }

    /// With the root that the kernels find.
    pub(crate) fn of(leaves: Vec<Hash>) -> Self {
        let output = portable::root(MerkleRule::BitcoinSha256d, &leaves, &mut Vec::new()).expect("leaves");
        Self {
            leaves,
            root: output.root,
            mutated: output.mutated,
            refused: None,
        }
    }
}

/// How the bench treats the core.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    /// The model of one HP port, no stall of outputs.
    Port,
    /// Random gaps in commands and data, random stalls of everything.
    Rough,
    /// As `Port`; a tree may end with the status of a lost word, and then its window says nothing.
    Lossy,
}

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Run {
    /// Clocks from the first command offered to the last completion.
    pub(crate) clocks: u64,
    /// Completions, as indices of commands.
    pub(crate) order: Vec<usize>,
    /// Trees that ended with a lost word.
    pub(crate) lost: usize,
}

/// Runs all trees, at most `in_flight` commands at once, and checks windows and completions.
pub(crate) fn run(model: &mut impl Model, trees: &[Tree], in_flight: usize, manner: Manner, seed: u64) -> Run {
    Bench::new(model, trees, in_flight, manner, seed).run()
}

/// Begins a tree and leaves it after some clocks.
pub(crate) fn abandon(model: &mut impl Model, tree: &Tree, clocks: u64) {
    let trees = [tree.clone()];
    let mut bench = Bench::new(model, &trees, 1, Manner::Port, 0);
    bench.reset();
    while bench.clock < clocks {
        bench.step();
    }
    assert!(bench.order.is_empty(), "the tree was done");
}

struct Bench<'a, M> {
    model: &'a mut M,
    trees: &'a [Tree],
    in_flight: usize,
    rough: bool,
    lossy: bool,
    lost: usize,
    random: XorShift,
    clock: u64,
    /// Address and beats of segments not yet cut.
    segments: VecDeque<(u32, u32)>,
    /// Bursts in flight: clock of the first beat, and beats.
    bursts: VecDeque<(u64, VecDeque<(u64, bool)>)>,
    /// Beats the core may take.
    ahead: VecDeque<(u64, bool)>,
    /// Clocks of as many beats as a share has, the oldest first.
    beats_at: [u64; BEATS_PER_SHARE as usize],
    offered: bool,
    sent: usize,
    command_offered: Option<usize>,
    slots: [Option<usize>; 8],
    write: Option<(u32, Vec<u8>)>,
    windows: Vec<Option<Vec<u8>>>,
    order: Vec<usize>,
    held: Vec<(&'static str, Vec<u64>)>,
}

const STREAMS: [(&str, &str, &[&str]); 4] = [
    ("rseg_valid", "rseg_ready", &["rseg_addr", "rseg_beats"]),
    ("wseg_valid", "wseg_ready", &["wseg_addr", "wseg_beats"]),
    ("wdat_valid", "wdat_ready", &["wdat_lo", "wdat_hi", "wdat_last"]),
    (
        "done_valid",
        "done_ready",
        &["done_slot", "done_status", "done_crc", "done_extra"],
    ),
];

impl<'a, M: Model> Bench<'a, M> {
    fn new(model: &'a mut M, trees: &'a [Tree], in_flight: usize, manner: Manner, seed: u64) -> Self {
        Self {
            model,
            trees,
            in_flight,
            rough: manner == Manner::Rough,
            lossy: manner == Manner::Lossy,
            lost: 0,
            random: XorShift::new(seed),
            clock: 0,
            segments: VecDeque::new(),
            bursts: VecDeque::new(),
            ahead: VecDeque::new(),
            beats_at: [0; BEATS_PER_SHARE as usize],
            offered: false,
            sent: 0,
            command_offered: None,
            slots: [None; 8],
            write: None,
            windows: vec![None; trees.len()],
            order: Vec::new(),
            held: Vec::new(),
        }
    }

    fn run(mut self) -> Run {
        self.reset();
        let leaves: usize = self.trees.iter().map(|tree| tree.leaves.len()).sum();
        let limit = 40_000 + leaves as u64 * 100 + self.trees.len() as u64 * 20_000;
        while self.order.len() < self.trees.len() {
            self.step();
            assert!(self.clock < limit, "the core hangs; done: {:?}", self.order);
        }
        Run {
            clocks: self.clock,
            order: self.order,
            lost: self.lost,
        }
    }

    /// Resets, and waits until the core is ready for commands: the pipelines run empty.
    fn reset(&mut self) {
        for port in [
            "cmd_valid",
            "rdat_valid",
            "rseg_ready",
            "wseg_ready",
            "wdat_ready",
            "done_ready",
            "resetn",
        ] {
            self.model.set(port, 0);
        }
        self.model.tick();
        self.model.set("resetn", 1);
        for _ in 0..600 {
            self.model.settle();
            if self.model.get("cmd_ready") == 1 {
                return;
            }
            self.model.tick();
        }
        panic!("the core takes no command after a reset");
    }

    fn chance(&mut self) -> bool {
        !self.rough || !self.random.one_in(3)
    }

    fn step(&mut self) {
        let source = |tree: usize| 0x0100_0000 + 0x0010_0000 * tree as u32;
        // Inputs. What was offered and not taken stays.
        let flying = self.slots.iter().flatten().count();
        if self.command_offered.is_none() && self.sent < self.trees.len() && flying < self.in_flight && self.chance() {
            let slot = self.slots.iter().position(Option::is_none).expect("a free slot");
            self.command_offered = Some(slot);
            self.model.set("cmd_slot", slot as u64);
            self.model.set("cmd_src", u64::from(source(self.sent)));
            self.model
                .set("cmd_src_len", 32 * self.trees[self.sent].leaves.len() as u64);
            self.model.set("cmd_dst", 0x4000 + 64 * self.sent as u64);
            self.model.set("cmd_dst_len", 64);
            if let Some((port, value)) = self.trees[self.sent].refused {
                self.model.set(port, value);
            }
        }
        self.model.set("cmd_valid", u64::from(self.command_offered.is_some()));
        self.memory();
        if !self.offered && !self.ahead.is_empty() && self.chance() {
            self.offered = true;
        }
        self.model.set("rdat_valid", u64::from(self.offered));
        if let (true, Some(&(beat, last))) = (self.offered, self.ahead.front()) {
            self.model.set("rdat_lo", beat & 0xffff_ffff);
            self.model.set("rdat_hi", beat >> 32);
            self.model.set("rdat_last", u64::from(last));
        }
        let ready: Vec<bool> = STREAMS.iter().map(|_| self.chance()).collect();
        for ((_, port, _), ready) in STREAMS.iter().zip(&ready) {
            self.model.set(port, u64::from(*ready));
        }
        self.model.settle();

        // Payload stands while it is not taken.
        for (stream, payload) in std::mem::take(&mut self.held) {
            let (valid, _, ports) = STREAMS.iter().find(|known| known.0 == stream).expect("known");
            assert_eq!(self.model.get(valid), 1, "{valid} was withdrawn, clock {}", self.clock);
            let now: Vec<u64> = ports.iter().map(|port| self.model.get(port)).collect();
            assert_eq!(now, payload, "payload of {valid} changed, clock {}", self.clock);
        }
        for ((valid, _, ports), ready) in STREAMS.iter().zip(&ready) {
            if self.model.get(valid) == 1 && !ready {
                self.held
                    .push((valid, ports.iter().map(|port| self.model.get(port)).collect()));
            }
        }

        // What is exchanged on this edge.
        if let Some(slot) = self.command_offered
            && self.model.get("cmd_ready") == 1
        {
            self.slots[slot] = Some(self.sent);
            self.sent += 1;
            self.command_offered = None;
        }
        if self.offered && self.model.get("rdat_ready") == 1 {
            self.ahead.pop_front();
            self.offered = false;
        }
        if self.model.get("rseg_valid") == 1 && ready[0] {
            let (address, beats) = (self.model.get("rseg_addr") as u32, self.model.get("rseg_beats") as u32);
            self.segments.push_back((address, beats));
        }
        if self.model.get("wseg_valid") == 1 && ready[1] {
            assert!(self.write.is_none(), "a segment before the last beat of the one before");
            assert_eq!(self.model.get("wseg_beats"), 8);
            self.write = Some((self.model.get("wseg_addr") as u32, Vec::new()));
        }
        if self.model.get("wdat_valid") == 1 && ready[2] {
            let beat = self.model.get("wdat_lo") | self.model.get("wdat_hi") << 32;
            let (address, mut bytes) = self.write.take().expect("a segment before its beats");
            bytes.extend(beat.to_le_bytes());
            assert_eq!(self.model.get("wdat_last") == 1, bytes.len() == 64);
            if bytes.len() == 64 {
                let tree = (address as usize - 0x4000) / 64;
                assert!(self.windows[tree].replace(bytes).is_none(), "window {tree} twice");
            } else {
                self.write = Some((address, bytes));
            }
        }
        if self.model.get("done_valid") == 1 && ready[3] {
            self.complete();
        }
        self.model.tick();
        self.clock += 1;
    }

    fn complete(&mut self) {
        let slot = self.model.get("done_slot") as usize;
        let tree = self.slots[slot].take().expect("a completion of a command in flight");
        let expected = &self.trees[tree];
        if expected.refused.is_some() {
            assert_eq!(self.model.get("done_status"), 5, "status of refused tree {tree}");
            assert_eq!((self.model.get("done_crc"), self.model.get("done_extra")), (0, 0));
            assert_eq!(self.windows[tree], None);
            self.order.push(tree);
            return;
        }
        if self.lossy && self.model.get("done_status") == 9 {
            self.lost += 1;
            self.order.push(tree);
            return;
        }
        let window = self.windows[tree].as_ref().expect("a window before its completion");
        let mut bytes = expected.root.to_vec();
        bytes.push(u8::from(expected.mutated));
        bytes.resize(64, 0);
        assert_eq!(
            window,
            &bytes,
            "window of tree {tree}, {} leaves",
            expected.leaves.len()
        );
        assert_eq!(self.model.get("done_status"), 1, "status of tree {tree}");
        assert_eq!(self.model.get("done_crc"), u64::from(crc32c(&bytes)));
        assert_eq!(self.model.get("done_extra"), u64::from(expected.mutated));
        self.order.push(tree);
    }

    /// Read mover and port: the share of `sim::ddr`, bursts of 16 beats within 128 bytes.
    fn memory(&mut self) {
        let waiting: usize = self.bursts.iter().map(|burst| burst.1.len()).sum();
        if let Some((address, beats)) = self.segments.front_mut()
            && self.bursts.len() < BURSTS_MAX
        {
            let count = (*beats).min(16 - *address / 8 % 16);
            if self.ahead.len() + waiting + count as usize <= READ_AHEAD {
                let burst = (0..count)
                    .map(|beat| {
                        let at = *address + 8 * beat - 0x0100_0000;
                        let (tree, offset) = ((at / 0x0010_0000) as usize, (at % 0x0010_0000) as usize);
                        let leaf = &self.trees[tree].leaves[offset / 32];
                        let bytes = leaf[offset % 32..][..8].try_into().expect("eight bytes");
                        (u64::from_le_bytes(bytes), beat + 1 == *beats)
                    })
                    .collect();
                self.bursts.push_back((self.clock + READ_LATENCY, burst));
                *address += 8 * count;
                *beats -= count;
                if *beats == 0 {
                    self.segments.pop_front();
                }
            }
        }
        let may = self.clock < CLOCKS_PER_SHARE || self.beats_at[0] + CLOCKS_PER_SHARE <= self.clock;
        if let Some((from, burst)) = self.bursts.front_mut()
            && *from <= self.clock
            && may
        {
            self.ahead.extend(burst.pop_front());
            self.beats_at.rotate_left(1);
            self.beats_at[BEATS_PER_SHARE as usize - 1] = self.clock;
            if burst.is_empty() {
                self.bursts.pop_front();
            }
        }
    }
}
