//! The header chain: every header seen, as a tree, with what the header rules K2 to K6 need of it.
//! Headers are admitted one after another, parents first, before proof of work or bodies are looked at.
//! Never holds a body, never hashes a proof of work, and never guesses: what is not at hand leaves a rule unchecked.

use std::collections::hash_map::{Entry as Slot, HashMap};
use std::collections::{HashSet, VecDeque};

use super::params::{FUTURE_S_MAX, Params, Retarget};
use super::retarget::adjusted_bits;
use super::solo::{check_bits, check_chain_id, check_version};
use super::target::{Target, U256};
use super::{Hash32, Header, display_hash};
use crate::verdict::{Finding, Missing, RuleId};

/// A header in its [`HeaderChain`]; valid only there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Node(u32);

/// What the chain says about an admitted header: plain data for the stages behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderContext {
    /// The header's place.
    pub node: Node,
    /// Its parent's place; `None` for the genesis block and for anchors.
    pub parent: Option<Node>,
    /// Its height, where known.
    pub height: Option<u32>,
    /// The median time of the eleven headers up to the parent, where known (BIP113).
    pub median_time_past: Option<u32>,
    /// The target that the proof of work must meet.
    pub target: Target,
    /// Rules of K2 to K6 that this context cannot decide, ascending.
    pub unchecked: Vec<RuleId>,
}

impl HeaderContext {
    /// Whether this is the genesis block, whose transactions are not spendable and whose id is its only rule.
    pub fn is_genesis(&self) -> bool {
        self.height == Some(0)
    }
}

/// The outcome of the header rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Admission {
    /// K2 to K6 hold as far as they can be decided.
    Admitted(HeaderContext),
    /// One of them failed.
    Rejected(Finding),
    /// The parent is not known and the header is no anchor.
    Deferred(Missing),
}

/// The headers of one chain, as a tree of about 160 bytes a header with its index.
#[derive(Debug)]
pub struct HeaderChain {
    params: &'static Params,
    now: i64,
    entries: Vec<Entry>,
    by_id: HashMap<Hash32, Node>,
    /// Ids whose header rules failed, with the oldest forgotten first.
    refused: HashSet<Hash32>,
    refused_order: VecDeque<Hash32>,
    refused_max: usize,
    /// The absent parent that the first header had.
    anchor_parent: Option<Hash32>,
    started: bool,
    /// Work of the last bits seen: a window of headers shares them.
    work_of_bits: (u32, u128),
}

#[derive(Debug)]
struct Entry {
    id: Hash32,
    work: u128,
    prev: u32,
    /// An ancestor further back, so that distant ones are reached in logarithmic steps.
    skip: u32,
    height: u32,
    /// Steps from the genesis block or the anchor.
    depth: u32,
    time: u32,
    bits: u32,
    /// Bits of the last header of the window that is no minimum-difficulty one; 0 where unknown.
    real_bits: u32,
    rejected: bool,
}

impl HeaderChain {
    /// A chain that knows its genesis block; `now` is the clock of rule K6.
    pub fn new(params: &'static Params, now: i64) -> Self {
        let mut chain = Self {
            params,
            now,
            entries: Vec::new(),
            by_id: HashMap::new(),
            refused: HashSet::new(),
            refused_order: VecDeque::new(),
            refused_max: REFUSED_IDS_MAX,
            anchor_parent: None,
            started: false,
            work_of_bits: (0, 0),
        };
        let genesis = params.genesis_header();
        chain.insert(&genesis, genesis.id(), None, Some(0));
        chain
    }

    /// Moves the clock of rule K6: a live chain's goes on.
    pub fn set_now(&mut self, now: i64) {
        self.now = now;
    }

    /// The constants of the chain.
    pub fn params(&self) -> &'static Params {
        self.params
    }

    /// The place of the genesis block.
    pub const fn genesis(&self) -> Node {
        Node(0)
    }

    /// The place of the header with this id, if it was admitted.
    pub fn find(&self, id: &Hash32) -> Option<Node> {
        self.by_id.get(id).copied()
    }

    /// The id of a header.
    pub fn id(&self, node: Node) -> Hash32 {
        self.entry(node).map_or([0; 32], |entry| entry.id)
    }

    /// The height of a header, where known.
    pub fn height(&self, node: Node) -> Option<u32> {
        self.entry(node).and_then(Entry::known_height)
    }

    /// The work from the genesis block or the anchor up to this header.
    pub fn work(&self, node: Node) -> u128 {
        self.entry(node).map_or(0, |entry| entry.work)
    }

    /// The parent of a header.
    pub fn parent(&self, node: Node) -> Option<Node> {
        self.entry(node).and_then(Entry::parent)
    }

    /// What the chain said of a header when it was admitted, once more; without the rules that were left undecided, which
    /// are none where the chain goes back to its genesis block.
    pub fn place(&self, node: Node) -> Option<HeaderContext> {
        let entry = self.entry(node)?;
        match self.context(entry.bits, node, Vec::new()) {
            Admission::Admitted(context) => Some(context),
            Admission::Rejected(_) | Admission::Deferred(_) => None,
        }
    }

    /// All headers in the order of admission: a parent before its children.
    pub fn nodes(&self) -> impl Iterator<Item = Node> + use<> {
        (0..u32::try_from(self.entries.len()).unwrap_or(NONE)).map(Node)
    }

    /// The number of headers, genesis included.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Never: the genesis block is always there.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The rules K2 to K6 over one header, which then becomes known to its children.
    ///
    /// `height_hint` serves an anchor: the height of its coinbase (BIP34), else the user's. The first header that is
    /// admitted fixes the anchors: it, and all that share its absent parent.
    pub fn admit(&mut self, header: &Header, id: Hash32, height_hint: Option<u32>) -> Admission {
        let first = !std::mem::replace(&mut self.started, true);
        if id == self.id(self.genesis()) {
            return self.context(header.bits, self.genesis(), Vec::new());
        }
        let parent = self.find(&header.prev);
        if parent.is_none() && first {
            self.anchor_parent = Some(header.prev);
        }
        let is_anchor = parent.is_none() && self.anchor_parent == Some(header.prev);
        let height = match parent {
            Some(parent) => self.height(parent).and_then(|height| height.checked_add(1)),
            // Height 0 is the genesis block alone, and this is another.
            None => height_hint.filter(|height| is_anchor && *height != 0),
        };
        let mut unchecked = Vec::new();
        match self.header_rules(header, parent, is_anchor, height, &mut unchecked) {
            Ok(None) => {
                let node = self.insert(header, id, parent, height);
                self.context(header.bits, node, unchecked)
            }
            Ok(Some(missing)) => Admission::Deferred(missing),
            Err(finding) => {
                self.refuse(id);
                Admission::Rejected(finding)
            }
        }
    }

    /// From here on a header with an absent parent waits for it: none is an anchor.
    pub fn refuse_anchors(&mut self) {
        self.started = true;
    }

    /// Takes in a header that was accepted in an earlier run, without its rules: its parent must be here. `None` where it is
    /// not.
    pub fn restore(&mut self, header: &Header) -> Option<Node> {
        let parent = self.find(&header.prev)?;
        let height = self.height(parent).and_then(|height| height.checked_add(1));
        Some(self.insert(header, header.id(), Some(parent), height))
    }

    /// Remembers that the object of this id was rejected before or by its header rules, so that its children are.
    pub fn refuse(&mut self, id: Hash32) {
        if self.refused_order.len() >= self.refused_max
            && let Some(oldest) = self.refused_order.pop_front()
        {
            self.refused.remove(&oldest);
        }
        if self.refused.insert(id) {
            self.refused_order.push_back(id);
        }
    }

    /// Marks an admitted header whose object was rejected by a later rule, or takes the mark back where another object
    /// with the same header was not.
    pub fn set_rejected(&mut self, node: Node, rejected: bool) {
        if let Some(entry) = self.entries.get_mut(node.index()) {
            entry.rejected = rejected;
        }
    }

    /// Takes a header's id out again, so that it may be admitted anew; its old place stays rejected, and empty. For a header
    /// that came with work that its id does not commit to.
    pub fn forget(&mut self, node: Node) {
        self.set_rejected(node, true);
        let id = self.id(node);
        if self.find(&id) == Some(node) {
            self.by_id.remove(&id);
        }
    }

    /// Whether the header rules of this id failed, as far back as is remembered.
    pub fn is_refused(&self, id: &Hash32) -> bool {
        self.refused.contains(id)
    }

    /// Whether the object of this header was rejected.
    pub fn is_rejected(&self, node: Node) -> bool {
        self.entry(node).is_some_and(|entry| entry.rejected)
    }

    /// The finding for a child of a rejected object.
    pub fn rejected_parent(parent: &Hash32) -> Finding {
        Finding::whole(K4, format!("parent {} was rejected", display_hash(parent)))
    }

    /// The ancestor of `node` at `height`, where both heights are known and the ancestor is at hand.
    pub fn ancestor(&self, node: Node, height: u32) -> Option<Node> {
        let entry = self.entry(node)?;
        let back = entry.known_height()?.checked_sub(height)?;
        self.ancestor_at_depth(node, entry.depth.checked_sub(back)?)
    }

    /// The median time of the eleven headers up to and including `node`, where all of them are at hand (BIP113).
    pub fn median_time_past(&self, node: Node) -> Option<u32> {
        let (mut times, complete) = self.last_times(node);
        times.sort_unstable();
        times.get(times.len() / 2).copied().filter(|_| complete)
    }

    /// The bits that the child of `parent` must carry at this time, where they can be had (`GetNextWorkRequired`).
    pub fn expected_bits(&self, parent: Node, time: u32) -> Option<u32> {
        let last = self.entry(parent)?;
        let height = last.known_height()?.checked_add(1)?;
        let window = self.params.era_at(height).window_blocks;
        if height.checked_rem(window)? != 0 {
            let Some(after_s) = self.params.min_difficulty_after_s else {
                return Some(last.bits);
            };
            return if u64::from(time) > u64::from(last.time).saturating_add(after_s.into()) {
                Some(self.params.pow_limit_bits())
            } else {
                Some(last.real_bits).filter(|bits| *bits != 0)
            };
        }
        let first_height = match self.params.retarget {
            Retarget::Never => return Some(last.bits),
            Retarget::WithinWindow => height.checked_sub(window)?,
            Retarget::FullWindow | Retarget::Eras(_) if height == window => height.checked_sub(window)?,
            Retarget::FullWindow | Retarget::Eras(_) => height.checked_sub(window)?.checked_sub(1)?,
        };
        let first = self.entry(self.ancestor(parent, first_height)?)?;
        Some(adjusted_bits(
            self.params,
            height,
            last.bits,
            i64::from(last.time).saturating_sub(first.time.into()),
        ))
    }

    /// K2 to K6 in their order; `Some` where the parent is missing.
    fn header_rules(
        &self,
        header: &Header,
        parent: Option<Node>,
        is_anchor: bool,
        height: Option<u32>,
        unchecked: &mut Vec<RuleId>,
    ) -> Result<Option<Missing>, Finding> {
        check_chain_id(self.params, header)?;
        match height {
            Some(height) => check_version(self.params, header, height)?,
            None => unchecked.push(K2),
        }
        check_bits(self.params, header)?;
        match parent {
            Some(parent) if self.is_rejected(parent) => return Err(Self::rejected_parent(&header.prev)),
            Some(_) => {}
            None if self.refused.contains(&header.prev) => return Err(Self::rejected_parent(&header.prev)),
            None if header.prev == [0; 32] => {
                let genesis = self.params.genesis.id;
                return Err(Finding::whole(
                    K4,
                    format!("a block without a parent: expected the genesis block {genesis}"),
                ));
            }
            None if is_anchor => unchecked.push(K4),
            None => {
                self.check_future(header)?;
                return Ok(Some(Missing::Parent(display_hash(&header.prev))));
            }
        }
        self.check_expected_bits(header, parent, unchecked)?;
        self.check_time(header, parent, unchecked)?;
        Ok(None)
    }

    fn check_expected_bits(
        &self,
        header: &Header,
        parent: Option<Node>,
        unchecked: &mut Vec<RuleId>,
    ) -> Result<(), Finding> {
        match parent.and_then(|parent| self.expected_bits(parent, header.time)) {
            Some(expected) if expected != header.bits => Err(Finding::whole(
                K5,
                format!("bits: expected {expected:08x}, got {:08x}", header.bits),
            )),
            Some(_) => Ok(()),
            None => {
                unchecked.push(K5);
                Ok(())
            }
        }
    }

    fn check_time(&self, header: &Header, parent: Option<Node>, unchecked: &mut Vec<RuleId>) -> Result<(), Finding> {
        match parent.map_or(Some(MedianOrder::Unknown), |parent| {
            self.median_order(parent, header.time)
        }) {
            Some(MedianOrder::Later) => {}
            Some(MedianOrder::NotLater(median)) => {
                let than = median.map_or_else(String::new, |median| format!(" {median}"));
                return Err(Finding::whole(
                    K6,
                    format!("time {}: expected later than the median time past{than}", header.time),
                ));
            }
            Some(MedianOrder::Unknown) | None => {
                self.check_future(header)?;
                unchecked.push(K6);
                return Ok(());
            }
        }
        self.check_future(header)
    }

    fn check_future(&self, header: &Header) -> Result<(), Finding> {
        let latest = self.now.saturating_add(FUTURE_S_MAX);
        if i64::from(header.time) > latest {
            return Err(Finding::whole(
                K6,
                format!(
                    "time {}: expected at most {latest}, two hours after {}",
                    header.time, self.now
                ),
            ));
        }
        Ok(())
    }

    /// Whether `time` is later than the median of the eleven headers up to `parent`, some of which may be unknown:
    /// six known times on one side of it decide.
    fn median_order(&self, parent: Node, time: u32) -> Option<MedianOrder> {
        let (times, complete) = self.last_times(parent);
        MedianOrder::of(time, times, complete)
    }

    /// The times of up to eleven headers back from `node`, and whether none is missing.
    fn last_times(&self, node: Node) -> (Vec<u32>, bool) {
        let mut times = Vec::with_capacity(MEDIAN_SPAN);
        let mut at = Some(node);
        while let Some(entry) = at.and_then(|node| self.entry(node)) {
            times.push(entry.time);
            if times.len() == MEDIAN_SPAN || entry.height == 0 {
                return (times, true);
            }
            at = entry.parent();
        }
        (times, false)
    }

    fn context(&self, bits: u32, node: Node, unchecked: Vec<RuleId>) -> Admission {
        // Unreachable for admitted headers, whose bits K3 has passed; a finding is the honest answer all the same.
        match Target::new(bits, self.params.pow_limit) {
            Ok(target) => {
                let parent = self.parent(node);
                Admission::Admitted(HeaderContext {
                    node,
                    parent,
                    height: self.height(node),
                    median_time_past: parent.and_then(|parent| self.median_time_past(parent)),
                    target,
                    unchecked,
                })
            }
            Err(error) => Admission::Rejected(Finding::whole(K3, error.to_string())),
        }
    }

    fn insert(&mut self, header: &Header, id: Hash32, parent: Option<Node>, height: Option<u32>) -> Node {
        let work = self.work_of(header.bits);
        let above = parent.and_then(|parent| self.entry(parent));
        let depth = above.map_or(0, |entry| entry.depth.saturating_add(1));
        let entry = Entry {
            id,
            work: above.map_or(0, |entry| entry.work).saturating_add(work),
            prev: parent.map_or(NONE, |parent| parent.0),
            skip: parent
                .and_then(|parent| self.ancestor_at_depth(parent, skip_depth(depth)))
                .map_or(NONE, |node| node.0),
            height: height.unwrap_or(NONE),
            depth,
            time: header.time,
            bits: header.bits,
            real_bits: self.real_bits(header, above, height),
            rejected: false,
        };
        match self.by_id.entry(id) {
            Slot::Occupied(known) => *known.get(),
            Slot::Vacant(slot) => {
                // 2^32 headers would be 80 * 2^32 bytes of input; the places above simply stay unreachable.
                let node = Node(u32::try_from(self.entries.len()).unwrap_or(NONE));
                self.entries.push(entry);
                *slot.insert(node)
            }
        }
    }

    /// Where the walk back over minimum-difficulty headers ends; 0 where it leaves what is at hand.
    fn real_bits(&self, header: &Header, above: Option<&Entry>, height: Option<u32>) -> u32 {
        let window = |height: u32| self.params.era_at(height).window_blocks;
        let starts_window = height.is_some_and(|height| height.checked_rem(window(height)) == Some(0));
        if starts_window || header.bits != self.params.pow_limit_bits() {
            return header.bits;
        }
        above.map_or(0, |entry| entry.real_bits)
    }

    fn work_of(&mut self, bits: u32) -> u128 {
        if self.work_of_bits.0 != bits {
            let target = Target::new(bits, U256::MAX);
            self.work_of_bits = (bits, target.map_or(0, |target| target.work().saturating_u128()));
        }
        self.work_of_bits.1
    }

    fn ancestor_at_depth(&self, node: Node, depth: u32) -> Option<Node> {
        let mut at = node;
        loop {
            let entry = self.entry(at)?;
            if entry.depth == depth {
                return Some(at);
            }
            let skip = Node(entry.skip);
            at = match self.entry(skip) {
                Some(target) if target.depth >= depth => skip,
                _ => entry.parent().filter(|_| entry.depth > depth)?,
            };
        }
    }

    fn entry(&self, node: Node) -> Option<&Entry> {
        self.entries.get(node.index())
    }
}

impl Node {
    /// Its number in the order of admission; 0 is the genesis block.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl Entry {
    fn known_height(&self) -> Option<u32> {
        Some(self.height).filter(|height| *height != NONE)
    }

    fn parent(&self) -> Option<Node> {
        Some(self.prev).filter(|prev| *prev != NONE).map(Node)
    }
}

/// How a time stands to the median of the eleven times before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MedianOrder {
    /// It is later.
    Later,
    /// It is not; the median, where known.
    NotLater(Option<u32>),
    /// Too few of the eleven are known.
    Unknown,
}

impl MedianOrder {
    /// Of `time` against up to eleven `times` before it; `complete` where none is missing. Six known times on one side
    /// decide.
    pub fn of(time: u32, mut times: Vec<u32>, complete: bool) -> Option<Self> {
        times.sort_unstable();
        if let Some(median) = times.get(times.len() / 2).filter(|_| complete) {
            let later = time > *median;
            return Some(if later {
                Self::Later
            } else {
                Self::NotLater(Some(*median))
            });
        }
        let earlier = times.iter().filter(|known| **known < time).count();
        let majority = MEDIAN_SPAN / 2 + 1;
        Some(if earlier >= majority {
            Self::Later
        } else if times.len().checked_sub(earlier)? >= majority {
            Self::NotLater(None)
        } else {
            Self::Unknown
        })
    }
}

/// The depth that the skip pointer of a header at `depth` leads to (`GetSkipHeight`): any ancestor is then reached in
/// O(log n) steps.
fn skip_depth(depth: u32) -> u32 {
    let clear_lowest = |value: u32| value & value.wrapping_sub(1);
    if depth < 2 {
        0
    } else if depth & 1 == 1 {
        clear_lowest(clear_lowest(depth.wrapping_sub(1))).wrapping_add(1)
    } else {
        clear_lowest(depth)
    }
}

const K2: RuleId = RuleId::k(2);
const K3: RuleId = RuleId::k(3);
const K4: RuleId = RuleId::k(4);
const K5: RuleId = RuleId::k(5);
const K6: RuleId = RuleId::k(6);
/// No height, no place.
const NONE: u32 = u32::MAX;
/// Headers under the median (BIP113).
pub const MEDIAN_SPAN: usize = 11;
/// Rejected ids that are remembered for their children; one costs about 100 bytes.
const REFUSED_IDS_MAX: usize = 100_000;
