//! Clocks of the SHA-256d tree core: its frames, slots and read stream, without a bit of data.
//! Follows `cores::merkle` frame by frame, so that trees beside each other share it as they do in the circuit.
//! Never off by more than 2 % of the circuit on the sets of trees in `hdl/tests/merkle`.

/// Clocks of a frame, in which one node enters.
pub const FRAME_CLOCKS: u64 = 8;
/// Frames from a node's entry to the first frame in which its parent may enter.
pub const LEVEL_FRAMES: usize = 52;
/// Trees in the core.
pub const SLOTS: usize = 4;

/// Beats of 8 bytes that the read mover holds for the core.
const READ_AHEAD: u64 = 64;
/// Clocks from the taking of a command to its first beat: slot, segment, first burst.
const FIRST_BEAT_CLOCKS: u64 = 41;
/// Clocks of the output stage for a tree that has its root: its slot found, segment, eight beats of a frame each.
const WINDOW_CLOCKS: u64 = 72;

/// A tree for the core.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Command {
    /// Clock in which it is offered; not before that of the command before it.
    pub offered: u64,
    /// Leaves, from 1.
    pub leaves: u32,
}

/// The clock in which each command completes, if nothing stalls the outputs and reads run at the rate of one HP port:
/// two beats in three clocks. At most `in_flight` commands, at most [`SLOTS`], are in the core at once; the others wait.
pub fn completions(commands: &[Command], in_flight: usize) -> Vec<u64> {
    let mut core = Core::new(commands, in_flight.clamp(1, SLOTS));
    while core.completed < commands.len() {
        core.frame();
    }
    core.done.into_iter().map(|clock| clock.unwrap_or(0)).collect()
}

/// A node in the pipeline, or what a frame starts.
#[derive(Clone, Copy, Debug)]
struct Node {
    tree: usize,
    index: u32,
    last: bool,
}

struct Core<'a> {
    commands: &'a [Command],
    in_flight: usize,
    clock: u64,
    /// Commands taken so far, and the clock from which beats of each may come.
    taken: usize,
    flows_from: Vec<u64>,
    /// Beats that came, in thirds, not yet used, and those still to come.
    ahead: u64,
    to_come: Vec<u64>,
    flowing: usize,
    /// Tree whose leaves are assembled: its leaves left, beats of its pair, pairs so far.
    feeding: usize,
    left: u32,
    beats: u64,
    pairs: u32,
    begun: bool,
    full: Option<Node>,
    /// What entered in the last frames, the oldest at `at`.
    pipeline: Vec<Option<Node>>,
    at: usize,
    /// Trees with their root, in the order of finding it.
    roots: Vec<Option<u64>>,
    output_free: u64,
    completed: usize,
    done: Vec<Option<u64>>,
}

impl<'a> Core<'a> {
    fn new(commands: &'a [Command], in_flight: usize) -> Self {
        Self {
            commands,
            in_flight,
            clock: 0,
            taken: 0,
            flows_from: vec![0; commands.len()],
            ahead: 0,
            to_come: commands
                .iter()
                .map(|command| 3 * 4 * u64::from(command.leaves))
                .collect(),
            flowing: 0,
            feeding: 0,
            left: 0,
            beats: 0,
            pairs: 0,
            begun: false,
            full: None,
            pipeline: vec![None; LEVEL_FRAMES],
            at: 0,
            roots: vec![None; commands.len()],
            output_free: 0,
            completed: 0,
            done: vec![None; commands.len()],
        }
    }

    fn frame(&mut self) {
        self.take();
        // The digest of a frame goes into a pair, waits, or is the root.
        let digest = self.pipeline[self.at].take();
        let inner = digest.and_then(|node| self.pair(node));
        self.pipeline[self.at] = inner.or_else(|| self.full.take());
        self.at = (self.at + 1) % LEVEL_FRAMES;
        for _ in 0..FRAME_CLOCKS {
            self.read();
            self.assemble();
            self.clock += 1;
        }
        self.output();
    }

    /// Takes commands while slots are free: slots rotate, so the command four before must have completed.
    fn take(&mut self) {
        while let Some(command) = self.commands.get(self.taken) {
            let slot_free = self.taken < SLOTS || self.done[self.taken - SLOTS].is_some_and(|clock| clock < self.clock);
            let flying = self.done[..self.taken]
                .iter()
                .filter(|done| !done.is_some_and(|clock| clock < self.clock));
            if command.offered > self.clock || !slot_free || flying.count() >= self.in_flight {
                break;
            }
            self.flows_from[self.taken] = self.clock + FIRST_BEAT_CLOCKS;
            self.taken += 1;
        }
    }

    fn pair(&mut self, node: Node) -> Option<Node> {
        if node.last && node.index == 0 {
            self.roots[node.tree] = Some(self.clock);
            return None;
        }
        (node.last || node.index % 2 == 1).then_some(Node {
            index: node.index / 2,
            ..node
        })
    }

    /// Two beats in three clocks, in the order of the commands.
    fn read(&mut self) {
        if self.flowing < self.taken && self.flows_from[self.flowing] <= self.clock && self.ahead + 2 <= 3 * READ_AHEAD
        {
            let beats = self.to_come[self.flowing].min(2);
            self.ahead += beats;
            self.to_come[self.flowing] -= beats;
            if self.to_come[self.flowing] == 0 {
                self.flowing += 1;
            }
        }
    }

    fn assemble(&mut self) {
        if !self.begun {
            if self.feeding < self.taken {
                (self.begun, self.left, self.beats, self.pairs) = (true, self.commands[self.feeding].leaves, 0, 0);
            }
            return;
        }
        if self.full.is_some() {
            return;
        }
        let single = self.commands[self.feeding].leaves == 1;
        let copies = self.left == 1 && self.beats >= 4 && !single;
        if !copies {
            if self.ahead < 3 {
                return;
            }
            self.ahead -= 3;
        }
        self.beats += 1;
        if single && self.beats == 4 {
            self.roots[self.feeding] = Some(self.clock + FRAME_CLOCKS / 2);
            (self.begun, self.feeding) = (false, self.feeding + 1);
        } else if self.beats == 8 {
            let last = self.left <= 2;
            self.full = Some(Node {
                tree: self.feeding,
                index: self.pairs,
                last,
            });
            self.beats = 0;
            self.pairs += 1;
            if last {
                (self.begun, self.feeding) = (false, self.feeding + 1);
            } else {
                self.left -= 2;
            }
        }
    }

    /// One window at a time.
    fn output(&mut self) {
        if self.output_free > self.clock {
            return;
        }
        let waiting = (0..self.taken).filter(|&tree| self.done[tree].is_none() && self.roots[tree].is_some());
        if let Some(tree) = waiting.min_by_key(|&tree| self.roots[tree]) {
            let from = self.roots[tree].unwrap_or(0).max(self.output_free);
            self.output_free = from + WINDOW_CLOCKS;
            self.done[tree] = Some(self.output_free);
            self.completed += 1;
        }
    }
}
