//! The SHA-256d tree core without its data: slots, leaf pairs, frames, windows.
//! Follows `cores::merkle` clock by clock.
//! Never knows a digest: that two nodes of a pair are equal changes no clock.

use perigee_hdl_abi::records::Status;

use super::{
    core::{Around, Core, End, Order},
    movers::Segment,
};
use crate::timing::merkle::{FRAME_CLOCKS, LEVEL_FRAMES, SLOTS};

/// Frames after a reset in which no command is taken.
const WARM_FRAMES: u32 = 63;
/// Beats of the longest segment.
const SEGMENT_BEATS: u32 = 1 << 20;
/// Beats of a window.
const WINDOW_BEATS: u32 = 8;
/// Marks of frames that are remembered: frames of the pipelines and one.
const MARKS: usize = LEVEL_FRAMES;

/// A node in the pipelines.
#[derive(Clone, Copy, Debug)]
struct Node {
    slot: usize,
    index: u32,
    is_last: bool,
}

/// What the digest of this frame is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Use {
    #[default]
    None,
    Root,
    /// The second of a pair, or the last of an odd level: the pair enters.
    Pair,
}

#[derive(Clone, Copy, Debug, Default)]
struct Tree {
    number: u8,
    source: u32,
    window: u32,
    leaves: u32,
    is_busy: bool,
    is_bad: bool,
    is_finished: bool,
    to_ask: bool,
    to_feed: bool,
}

/// Read segments.
#[derive(Debug, Default)]
struct Asks {
    is_active: bool,
    address: u32,
    left: u32,
}

/// The pair of leaves that is assembled.
#[derive(Debug, Default)]
struct Leaves {
    is_active: bool,
    is_single: bool,
    slot: usize,
    left: u32,
    pairs: u32,
    beat: u32,
    pair: Option<Node>,
    /// A beat of a lone leaf, taken in the clock before: its slot, and whether it was the last.
    single: Option<(usize, bool)>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Ending {
    #[default]
    Looks,
    Asks,
    Writes,
    Completes,
}

/// Windows and completions.
#[derive(Debug, Default)]
struct Output {
    state: Ending,
    slot: usize,
    beat: u32,
    is_fetched: bool,
    is_loaded: bool,
    sends: bool,
    is_refused: bool,
}

/// The core.
#[derive(Debug)]
pub(super) struct TreeCore {
    phase: u64,
    frame: usize,
    warm: u32,
    next: usize,
    ask_at: usize,
    feed_at: usize,
    trees: [Tree; SLOTS],
    asks: Asks,
    leaves: Leaves,
    marks: [Option<Node>; MARKS],
    digest: Option<Node>,
    used: Use,
    output: Output,
}

impl Default for TreeCore {
    fn default() -> Self {
        Self {
            phase: 0,
            frame: 0,
            warm: 0,
            next: 0,
            ask_at: 0,
            feed_at: 0,
            trees: Default::default(),
            asks: Asks::default(),
            leaves: Leaves::default(),
            marks: [None; MARKS],
            digest: None,
            used: Use::None,
            output: Output::default(),
        }
    }
}

impl TreeCore {
    /// Forgets everything but the place in the frames, which no reset changes.
    pub(super) fn clear(&mut self) {
        *self = Self {
            phase: self.phase,
            frame: self.frame,
            ..Self::default()
        };
    }

    fn enters_inner(&self) -> bool {
        self.phase == 0 && self.used == Use::Pair
    }

    fn pair_leaves(&self) -> bool {
        self.phase == 0 && self.leaves.pair.is_some() && !self.enters_inner()
    }

    fn copies(&self) -> bool {
        self.leaves.left == 1 && self.leaves.beat > 3
    }

    /// The second half of a lone last leaf is the first again, a beat a clock.
    fn has_space(&self) -> bool {
        self.leaves.pair.is_none() || self.pair_leaves()
    }

    fn accept(&mut self, order: &Order) {
        let tree = &mut self.trees[self.next];
        *tree = Tree {
            number: order.slot,
            source: order.command.src,
            window: order.command.dst,
            leaves: order.command.src_len / 32,
            is_busy: true,
            is_bad: !order.is_sound,
            is_finished: false,
            to_ask: order.is_sound,
            to_feed: order.is_sound,
        };
        self.next = (self.next + 1) % SLOTS;
    }

    fn ask(&mut self, is_taken: bool) {
        let next = self.next;
        let tree = &mut self.trees[self.ask_at];
        let starts = tree.to_ask && !self.asks.is_active;
        if self.asks.is_active && is_taken {
            self.asks.address = self.asks.address.wrapping_add(8 * SEGMENT_BEATS);
            self.asks.left = self.asks.left.saturating_sub(SEGMENT_BEATS);
            self.asks.is_active = self.asks.left != 0;
        }
        if starts {
            self.asks = Asks {
                is_active: true,
                address: tree.source,
                left: 4 * tree.leaves,
            };
            tree.to_ask = false;
        }
        if starts || !tree.to_ask && self.ask_at != next {
            self.ask_at = (self.ask_at + 1) % SLOTS;
        }
    }

    fn feed(&mut self, is_taken: bool, has_space: bool, copies: bool) {
        let next = self.next;
        let (leaves, tree) = (&mut self.leaves, &mut self.trees[self.feed_at]);
        let starts = tree.to_feed && !leaves.is_active;
        if self.phase == 0 && has_space {
            leaves.pair = None;
        }
        leaves.single = None;
        if leaves.is_single && is_taken {
            leaves.single = Some((leaves.slot, leaves.beat == 3));
            leaves.is_active = leaves.beat != 3;
            leaves.beat += 1;
        } else if is_taken || leaves.is_active && copies && has_space {
            leaves.beat = (leaves.beat + 1) % 8;
            if leaves.beat == 0 {
                let is_last = leaves.left < 3;
                leaves.pair = Some(Node {
                    slot: leaves.slot,
                    index: leaves.pairs,
                    is_last,
                });
                leaves.pairs += 1;
                leaves.left = leaves.left.saturating_sub(2);
                leaves.is_active = !is_last;
            }
        }
        if starts {
            (leaves.is_active, leaves.is_single, leaves.slot) = (true, tree.leaves == 1, self.feed_at);
            (leaves.left, leaves.pairs, leaves.beat) = (tree.leaves, 0, 0);
            tree.to_feed = false;
        }
        if starts || !tree.to_feed && self.feed_at != next {
            self.feed_at = (self.feed_at + 1) % SLOTS;
        }
    }

    /// Entries of the pipelines, and what comes out of them.
    fn frames(&mut self) {
        match self.phase {
            0 => {
                let inner = self.digest.filter(|_| self.used == Use::Pair).map(|node| Node {
                    index: node.index / 2,
                    ..node
                });
                let entry = inner.or(self.leaves.pair);
                if let (Use::Root, Some(node)) = (self.used, self.digest) {
                    self.trees[node.slot].is_finished = true;
                }
                // What entered as many frames ago as there are marks but one stands in the next place.
                self.marks[self.frame] = entry;
                self.digest = self.marks[(self.frame + 1) % MARKS];
            }
            1 => {
                self.used = match self.digest {
                    Some(node) if node.is_last && node.index == 0 => Use::Root,
                    Some(node) if node.is_last || node.index % 2 == 1 => Use::Pair,
                    _ => Use::None,
                };
            }
            _ => {}
        }
        if let Some((slot, true)) = self.leaves.single {
            self.trees[slot].is_finished = true;
        }
    }

    fn window(&mut self, around: &Around) {
        let output = &mut self.output;
        match output.state {
            Ending::Looks => {
                let tree = &self.trees[output.slot];
                *output = Output {
                    state: match (tree.is_bad, tree.is_finished) {
                        (true, _) => Ending::Completes,
                        (_, true) => Ending::Asks,
                        _ => Ending::Looks,
                    },
                    slot: output.slot,
                    is_refused: tree.is_bad,
                    ..Output::default()
                };
                if output.state == Ending::Looks {
                    output.slot = (output.slot + 1) % SLOTS;
                }
            }
            Ending::Asks if around.room => output.state = Ending::Writes,
            Ending::Asks => {}
            Ending::Writes => {
                let reads = !output.is_loaded && !output.sends;
                let sends = output.sends;
                match self.phase {
                    3 if output.is_fetched && !output.sends => (output.is_fetched, output.is_loaded) = (false, true),
                    5 if output.is_loaded => (output.is_loaded, output.sends) = (false, true),
                    7 => output.is_fetched = reads,
                    _ => {}
                }
                if sends && around.data {
                    output.sends = false;
                    output.beat += 1;
                    if output.beat == WINDOW_BEATS {
                        output.state = Ending::Completes;
                    }
                }
            }
            Ending::Completes => {
                if around.done {
                    let tree = &mut self.trees[output.slot];
                    (tree.is_busy, tree.is_bad, tree.is_finished) = (false, false, false);
                    output.state = Ending::Looks;
                    output.slot = (output.slot + 1) % SLOTS;
                }
            }
        }
    }
}

impl Core for TreeCore {
    fn rests(&self) -> bool {
        false
    }

    fn still_clocks(&self) -> u64 {
        let is_ended = |tree: &Tree| tree.is_finished || tree.is_bad;
        let ends = match self.output.state {
            Ending::Looks => self.trees.iter().any(is_ended),
            Ending::Completes => false,
            _ => true,
        };
        let walks = self.asks.is_active || self.leaves.is_active || self.leaves.single.is_some();
        let flows = self.leaves.pair.is_some() || self.digest.is_some() || self.used != Use::None;
        if ends || walks || flows || self.ask_at != self.next || self.feed_at != self.next {
            return 0;
        }
        // Until the frame in which a digest comes out, or until commands are taken.
        let begun = u64::from(self.phase != 0);
        let out = (begun..).zip(0..MARKS).map(|(frames, _)| frames);
        let comes = |frames: &u64| self.marks[(self.frame + *frames as usize + 1) % MARKS].is_some();
        let digest = out
            .into_iter()
            .find(comes)
            .map(|frames| frames * FRAME_CLOCKS - self.phase);
        let warm = u64::from(WARM_FRAMES - self.warm) * FRAME_CLOCKS;
        let warm = (warm > 0).then(|| warm - self.phase);
        digest.into_iter().chain(warm).min().unwrap_or(u64::MAX)
    }

    fn rest(&mut self, clocks: u64) {
        let frames = (self.phase + clocks) / FRAME_CLOCKS;
        // Nothing enters in the frames that begin.
        for begun in u64::from(self.phase != 0)..=frames.min(2 * MARKS as u64) {
            if begun * FRAME_CLOCKS < self.phase + clocks {
                self.marks[(self.frame + begun as usize) % MARKS] = None;
            }
        }
        self.warm = WARM_FRAMES.min(self.warm + frames.min(u64::from(WARM_FRAMES)) as u32);
        self.phase = (self.phase + clocks) % FRAME_CLOCKS;
        self.frame = (self.frame + (frames % MARKS as u64) as usize) % MARKS;
        if self.output.state == Ending::Looks {
            self.output.slot = (self.output.slot + (clocks % SLOTS as u64) as usize) % SLOTS;
        }
    }

    fn is_ready(&self) -> bool {
        self.warm == WARM_FRAMES && !self.trees[self.next].is_busy
    }

    fn asks(&self) -> Option<Segment> {
        self.asks.is_active.then(|| Segment {
            address: self.asks.address,
            beats: self.asks.left.min(SEGMENT_BEATS),
        })
    }

    fn takes(&self, _: bool) -> bool {
        let leaves = &self.leaves;
        leaves.is_active
            && match leaves.is_single {
                true => (self.phase == 7 || self.phase < 3) && leaves.pair.is_none(),
                false => !self.copies() && self.has_space(),
            }
    }

    fn rooms(&self) -> Option<Segment> {
        (self.output.state == Ending::Asks).then(|| Segment {
            address: self.trees[self.output.slot].window,
            beats: WINDOW_BEATS,
        })
    }

    fn gives(&self) -> bool {
        self.output.sends && self.output.state == Ending::Writes
    }

    fn done(&self) -> Option<End> {
        (self.output.state == Ending::Completes).then(|| End {
            slot: self.trees[self.output.slot].number,
            status: match self.output.is_refused {
                true => Status::BadOperand,
                false => Status::Done,
            },
        })
    }

    fn edge(&mut self, order: Option<&Order>, around: &Around) {
        let (takes, has_space, copies) = (self.takes(around.data), self.has_space(), self.copies());
        self.window(around);
        self.frames();
        self.ask(around.segment);
        self.feed(takes && around.beat, has_space, copies);
        if let Some(order) = order {
            self.accept(order);
        }
        self.phase += 1;
        if self.phase == FRAME_CLOCKS {
            self.phase = 0;
            self.frame = (self.frame + 1) % MARKS;
            self.warm = WARM_FRAMES.min(self.warm + 1);
        }
    }

    fn reset(&mut self) {
        self.clear();
        self.rest(1);
        (self.warm, self.output.slot) = (0, 0);
    }
}
