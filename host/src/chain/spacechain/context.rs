//! The headers of a stream as a tree: heights, times, bits, stake modifiers, stakers and roots of what came before.
//! The judge enters every object here in the order of links and asks for what the header rules need.
//! Never holds a body, and never guesses: what is not at hand is `None`.

use std::collections::HashMap;

use super::super::utxo::context::{MEDIAN_SPAN, MedianOrder};
use super::super::utxo::target::Compact;
use super::super::utxo::{Hash32, OutPoint};
use super::header::Header;
use super::kernel::modifier;
use super::params::SpaceParams;
use super::retarget::stake_bits;

/// A header in its [`Chain`]; valid only there. Parents have lower ones than their children.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Node(u32);

/// Where a header stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its parent, where that is at hand.
    pub parent: Option<Node>,
    /// It is the genesis block.
    pub is_genesis: bool,
    /// Its parent is not at hand, and it is the first of the stream, or shares the absent parent of that one.
    pub is_anchor: bool,
    /// Its height, where known.
    pub height: Option<u32>,
}

/// The headers of one stream, about 300 bytes each.
#[derive(Debug)]
pub struct Chain {
    params: &'static SpaceParams,
    genesis_id: Hash32,
    entries: Vec<Entry>,
    by_id: HashMap<Hash32, Node>,
    /// The absent parent that the first header had.
    anchor_parent: Option<Hash32>,
    /// The modifier of the first header, from outside; taken by it.
    anchor_modifier: Option<Hash32>,
    /// Whose modifier that is, where others share its absent parent.
    first: Option<Hash32>,
    started: bool,
}

#[derive(Debug)]
struct Entry {
    prev: Hash32,
    parent: Option<Node>,
    height: Option<u32>,
    depth: u32,
    time: u32,
    bits: u32,
    stake: OutPoint,
    /// The last header of stake, and of work, at or before this one.
    last_stake: Option<Node>,
    last_work: Option<Node>,
    /// Its line of parents ends at the genesis block.
    rooted: bool,
    modifier: Option<Hash32>,
    state_root: Hash32,
    utxo_root: Hash32,
    /// Hash of the key that signed the block, where its body said it.
    staker: Option<[u8; 20]>,
    /// Every object with this header so far was rejected.
    rejected: bool,
}

impl Chain {
    /// A chain that knows its genesis block. `modifier` is that of the first header, where that is another.
    pub fn new(params: &'static SpaceParams, modifier: Option<Hash32>) -> Self {
        let genesis = params.genesis_header();
        let genesis_id = genesis.id();
        let mut chain = Self {
            params,
            genesis_id,
            entries: Vec::new(),
            by_id: HashMap::new(),
            anchor_parent: None,
            anchor_modifier: modifier,
            first: None,
            started: false,
        };
        let place = Place {
            parent: None,
            is_genesis: true,
            is_anchor: false,
            height: Some(0),
        };
        let node = chain.enter(&genesis, genesis_id, &place);
        chain.accept(node, None);
        chain
    }

    /// Says which header is the first, where it is not the first to be entered.
    pub fn set_first(&mut self, id: Option<Hash32>) {
        self.first = id;
    }

    /// The constants.
    pub fn params(&self) -> &'static SpaceParams {
        self.params
    }

    /// The node of the genesis block.
    pub const fn genesis(&self) -> Node {
        Node(0)
    }

    /// The id of the genesis block.
    pub fn genesis_id(&self) -> Hash32 {
        self.genesis_id
    }

    /// Whether a header of this id and parent starts a stream that has every coin.
    pub fn starts_at_genesis(&self, id: &Hash32, prev: &Hash32) -> bool {
        *id == self.genesis_id || *prev == self.genesis_id
    }

    /// Where a header stands; the first that is asked for fixes what an anchor is. `height_hint` is the height of an
    /// anchor that its coinbase or the user tells.
    pub fn place(&mut self, header: &Header, id: Hash32, height_hint: Option<u32>) -> Place {
        let first = !std::mem::replace(&mut self.started, true);
        if id == self.genesis_id {
            return Place {
                parent: None,
                is_genesis: true,
                is_anchor: false,
                height: Some(0),
            };
        }
        let parent = self.by_id.get(&header.prev).copied();
        if parent.is_none() && first {
            self.anchor_parent = Some(header.prev);
        } else if first {
            self.anchor_modifier = None;
        }
        let is_anchor = parent.is_none() && self.anchor_parent == Some(header.prev);
        let height = match parent {
            Some(parent) => self.height(parent).and_then(|height| height.checked_add(1)),
            // Height 0 is the genesis block alone, and this is another.
            None => height_hint.filter(|height| is_anchor && *height != 0),
        };
        Place {
            parent,
            is_genesis: false,
            is_anchor,
            height,
        }
    }

    /// Enters a header. It counts as rejected until an object with it is accepted.
    pub fn enter(&mut self, header: &Header, id: Hash32, place: &Place) -> Node {
        if let Some(node) = self.by_id.get(&id) {
            return *node;
        }
        // 2^32 headers would be 180 * 2^32 bytes of input.
        let node = Node(u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
        let above = place.parent.and_then(|parent| self.entry(parent));
        let is_first = place.is_anchor && self.first.is_none_or(|first| first == id);
        let modifier = match above {
            _ if place.is_genesis => Some([0; 32]),
            Some(above) => above.modifier.map(|before| modifier(header, &id, &before)),
            None if is_first => self.anchor_modifier,
            None => None,
        };
        let of_kind = |stake: bool, before: Option<Node>| if header.is_stake() == stake { Some(node) } else { before };
        let entry = Entry {
            prev: header.prev,
            parent: place.parent,
            height: place.height,
            depth: above.map_or(0, |above| above.depth.saturating_add(1)),
            time: header.time,
            bits: header.bits,
            stake: header.stake,
            last_stake: of_kind(true, above.and_then(|above| above.last_stake)),
            last_work: of_kind(false, above.and_then(|above| above.last_work)),
            rooted: place.is_genesis || above.is_some_and(|above| above.rooted),
            modifier,
            state_root: header.state_root,
            utxo_root: header.utxo_root,
            staker: None,
            rejected: true,
        };
        if is_first {
            self.anchor_modifier = None;
        }
        self.entries.push(entry);
        self.by_id.insert(id, node);
        node
    }

    /// Enters a header whose object does not decode, so that its children are rejected, unless it is known.
    pub fn refuse(&mut self, header: &Header, id: Hash32) {
        let place = Place {
            parent: self.by_id.get(&header.prev).copied(),
            is_genesis: false,
            is_anchor: false,
            height: None,
        };
        let height = place.parent.and_then(|parent| self.height(parent)?.checked_add(1));
        self.enter(header, id, &Place { height, ..place });
    }

    /// An object with this header was not rejected; `staker` is the hash of the key that signed it, where known.
    pub fn accept(&mut self, node: Node, staker: Option<[u8; 20]>) {
        if let Some(entry) = self.entries.get_mut(node.index()) {
            entry.rejected = false;
            entry.staker = entry.staker.or(staker);
        }
    }

    /// Whether every object with this header was rejected.
    pub fn is_rejected(&self, node: Node) -> bool {
        self.entry(node).is_some_and(|entry| entry.rejected)
    }

    /// The parent of a header.
    pub fn parent(&self, node: Node) -> Option<Node> {
        self.entry(node)?.parent
    }

    /// The id that a header names as its parent's.
    pub fn prev(&self, node: Node) -> Option<Hash32> {
        Some(self.entry(node)?.prev)
    }

    /// The height of a header, where known.
    pub fn height(&self, node: Node) -> Option<u32> {
        self.entry(node)?.height
    }

    /// Steps from the genesis block or the anchor.
    pub fn depth(&self, node: Node) -> u32 {
        self.entry(node).map_or(0, |entry| entry.depth)
    }

    /// The time of a header.
    pub fn time(&self, node: Node) -> Option<u32> {
        Some(self.entry(node)?.time)
    }

    /// The stake modifier of a header, where known.
    pub fn modifier(&self, node: Node) -> Option<Hash32> {
        self.entry(node)?.modifier
    }

    /// The roots of state and of what contracts own, of a header.
    pub fn roots(&self, node: Node) -> Option<(Hash32, Hash32)> {
        self.entry(node).map(|entry| (entry.state_root, entry.utxo_root))
    }

    /// The node of the header with this id.
    pub fn find(&self, id: &Hash32) -> Option<Node> {
        self.by_id.get(id).copied()
    }

    /// Headers from `node` back.
    pub fn back_from(&self, node: Option<Node>) -> impl Iterator<Item = Node> + '_ {
        std::iter::successors(node, |node| self.parent(*node))
    }

    /// How `time` stands to the median of the eleven headers up to `parent`.
    pub fn median_order(&self, parent: Node, time: u32) -> Option<MedianOrder> {
        let (times, complete) = self.last_times(parent);
        MedianOrder::of(time, times, complete)
    }

    /// The median time of the eleven headers up to `node`, where all of them are at hand (BIP113).
    pub fn median_time_past(&self, node: Node) -> Option<u32> {
        let (mut times, complete) = self.last_times(node);
        times.sort_unstable();
        times.get(times.len() / 2).copied().filter(|_| complete)
    }

    /// The bits that the child of `parent` must carry, where they can be had (`GetNextWorkRequired`).
    pub fn expected_bits(&self, parent: Node, time: u32, stake: bool) -> Option<u32> {
        let params = self.params;
        let above = self.entry(parent)?;
        let height = above.height?.checked_add(1)?;
        let limit = Compact::encode(params.limit(height, stake));
        let Some(last) = self.last_of_kind(above, stake)? else {
            return Some(limit);
        };
        let Some(before) = self.last_of_kind(self.entry(last.parent?)?, stake)? else {
            return Some(limit);
        };
        if params.retarget.min_difficulty {
            let late = params.spacing_at(height).saturating_mul(2);
            if i64::from(time) > i64::from(above.time).saturating_add(late) {
                return Some(limit);
            }
            return self.last_real_bits(parent, limit);
        }
        if !stake {
            return Some(last.bits);
        }
        let actual = i64::from(last.time).saturating_sub(before.time.into());
        Some(stake_bits(params, last.height?.checked_add(1)?, last.bits, actual))
    }

    /// The stakers of the nine blocks that share the reward of a child of `parent` at `height`, latest first
    /// (`GetMPoSOutputScripts`); `None` where one is not known.
    pub fn sharers(&self, parent: Node, height: u32) -> Option<Vec<[u8; 20]>> {
        let skipped = usize::try_from(self.params.maturity(height)).ok()?;
        let others = usize::try_from(self.params.reward_parts.checked_sub(1)?).ok()?;
        let back = self.back_from(Some(parent)).skip(skipped).take(others);
        let stakers: Option<Vec<_>> = back.map(|node| self.entry(node)?.staker).collect();
        stakers.filter(|stakers| stakers.len() == others)
    }

    /// How many blocks before a child of `parent` the coin was last staked, among the last `within` headers.
    pub fn last_staked(&self, parent: Node, stake: &OutPoint, within: u32) -> Option<u32> {
        let back = (1u32..=within).zip(self.back_from(Some(parent)));
        back.into_iter()
            .find(|(_, node)| self.entry(*node).is_some_and(|entry| entry.stake == *stake))
            .map(|(age, _)| age)
    }

    /// The last header of this kind at or before `entry`: the outer `None` where it is not at hand, the inner where
    /// there is none but the genesis block (`GetLastBlockIndex`).
    fn last_of_kind(&self, entry: &Entry, stake: bool) -> Option<Option<&Entry>> {
        let last = if stake { entry.last_stake } else { entry.last_work };
        match last.filter(|node| *node != self.genesis()) {
            Some(node) => self.entry(node).map(Some),
            None => entry.rooted.then_some(None),
        }
    }

    /// The bits of the last header from `node` back that does not carry the easiest target, or that starts a window.
    fn last_real_bits(&self, node: Node, limit: u32) -> Option<u32> {
        let mut at = self.entry(node)?;
        loop {
            let height = at.height?;
            let window = self.params.window_blocks(height);
            if at.bits != limit || height == 0 || i64::from(height).checked_rem(window)? == 0 {
                return Some(at.bits);
            }
            at = self.entry(at.parent?)?;
        }
    }

    /// The times of up to eleven headers back from `node`, and whether none is missing.
    fn last_times(&self, node: Node) -> (Vec<u32>, bool) {
        let entries = self.back_from(Some(node)).filter_map(|node| self.entry(node));
        let times: Vec<u32> = entries.take(MEDIAN_SPAN).map(|entry| entry.time).collect();
        let complete = times.len() == MEDIAN_SPAN || self.entry(node).is_some_and(|entry| entry.rooted);
        (times, complete)
    }

    fn entry(&self, node: Node) -> Option<&Entry> {
        self.entries.get(node.index())
    }
}

impl Node {
    const fn index(self) -> usize {
        self.0 as usize
    }
}
