//! What to ask a peer for, and when: headers first, then the blocks of the best branch in a bounded window.
//! Between the tree of headers and the peer; told what came, asked for the next request.
//! Never does any I/O, reads no clock and judges nothing: a test drives it with headers of its own.

use std::collections::HashMap;

use super::tree::{fork, locator};
use crate::{
    chain::utxo::{
        Hash32,
        context::{HeaderChain, Node},
    },
    config::Config,
    ingest::peer::{Request, message::HEADERS_MAX},
};

/// The questions about headers.
#[derive(Debug, Default)]
pub(super) struct HeaderSync {
    /// A question is open.
    asked: bool,
    /// The peer may have news.
    news: bool,
    /// The news are announced by the peer.
    is_announced: bool,
    /// The open question was asked for what the peer had announced.
    asked_for_announced: bool,
    /// The last header of a full message: more may follow it.
    from: Option<Node>,
    /// The last header that came.
    newest: Option<Node>,
    /// Messages whose proofs of work are being computed.
    undecided: usize,
    /// The last answer had nothing that was not known.
    nothing_new: bool,
    /// Messages in a row without anything that connects or that is new, of a peer that pretends to have more.
    idle_messages: u32,
}

impl HeaderSync {
    /// The peer takes requests, and says whether it has anything.
    pub(super) fn ready(&mut self, has_blocks: bool) {
        *self = Self {
            news: has_blocks,
            nothing_new: !has_blocks,
            undecided: self.undecided,
            ..Self::default()
        };
    }

    /// The peer may have something that is not known, though it has not said so.
    pub(super) fn ask_again(&mut self) {
        self.news = true;
        self.nothing_new = false;
    }

    /// The peer has announced something that is not known.
    pub(super) fn announced(&mut self) {
        self.ask_again();
        self.is_announced = true;
    }

    /// A message of `count` headers came, with so many new ones, whose proofs of work are being computed if there are any.
    /// The error says what is wrong with a peer that goes on like this.
    pub(super) fn came(&mut self, count: usize, new: usize, last: Option<Node>) -> Result<(), String> {
        self.asked = false;
        self.from = last.filter(|_| count >= HEADERS_MAX);
        self.newest = last.or(self.newest);
        self.undecided += usize::from(new > 0);
        self.nothing_new = new == 0 && self.from.is_none() && (last.is_some() || count == 0);
        // Headers that nothing is known about are an announcement behind our back: ask for what lies between.
        let unconnected = count > 0 && last.is_none();
        // Something was announced, before the question or while it was open, and this is not it.
        let in_vain = std::mem::take(&mut self.asked_for_announced) || self.is_announced;
        self.news |= unconnected;
        if new > 0 {
            self.idle_messages = 0;
        } else if unconnected || in_vain || self.from.is_some() {
            self.idle_messages += 1;
        }
        if self.idle_messages > IDLE_MESSAGES_MAX {
            let got = self.idle_messages;
            return Err(format!(
                "headers: expected new ones within {IDLE_MESSAGES_MAX} messages, got {got} without any that connect"
            ));
        }
        Ok(())
    }

    /// The proofs of work of one message are decided.
    pub(super) fn decided(&mut self) {
        self.undecided -= 1;
    }

    /// The next question: while one batch of proofs is computed the next headers are on their way already.
    pub(super) fn next(&mut self, chain: &HeaderChain, best: Node) -> Option<Request> {
        let is_wanted = self.news || self.from.is_some();
        if self.asked || !is_wanted || self.undecided >= UNDECIDED_MESSAGES_MAX {
            return None;
        }
        let newest = self
            .newest
            .filter(|newest| !chain.is_rejected(*newest) && chain.work(*newest) >= chain.work(best));
        let from = self.from.take().filter(|from| !chain.is_rejected(*from));
        let locator = locator(chain, from.or(newest).unwrap_or(best));
        self.asked = true;
        self.news = false;
        self.asked_for_announced = std::mem::take(&mut self.is_announced);
        self.nothing_new = false;
        Some(Request::GetHeaders { locator, stop: [0; 32] })
    }

    /// Nothing is open and nothing is to be asked.
    pub(super) fn is_quiet(&self) -> bool {
        !self.asked && !self.news && self.from.is_none() && self.undecided == 0
    }

    /// The peer has said, last of all, that it has nothing that is not known.
    pub(super) fn is_at_the_end(&self) -> bool {
        self.is_quiet() && self.nothing_new
    }
}

/// The window of blocks: asked for, come, and not yet through.
#[derive(Debug)]
pub(super) struct Fetch {
    asked: HashMap<Hash32, Node>,
    held: HashMap<Node, usize>,
    held_bytes: usize,
    /// The branch that is being fetched, and the next height of it to look at.
    branch: Node,
    next: u32,
    /// What a block is expected to weigh: about the largest of the last ones.
    expected_bytes: usize,
    blocks_max: usize,
    bytes_max: usize,
}

impl Fetch {
    /// Nothing asked for; the first block wanted is the child of the genesis block.
    pub(super) fn new(chain: &HeaderChain, config: &Config) -> Self {
        Self {
            asked: HashMap::new(),
            held: HashMap::new(),
            held_bytes: 0,
            branch: chain.genesis(),
            next: 1,
            expected_bytes: FIRST_BLOCK_BYTES,
            blocks_max: config.window_objects_max,
            bytes_max: config.window_bytes_max,
        }
    }

    /// The blocks to ask for now, on the way to `best`, at most `blocks_max` more and only those not yet `through`.
    pub(super) fn next(
        &mut self,
        chain: &HeaderChain,
        best: Node,
        mut budget: u64,
        through: impl Fn(Node) -> bool,
    ) -> Option<Request> {
        if self.branch != best {
            let fork = chain.height(fork(chain, self.branch, best)).unwrap_or(0);
            self.next = self.next.min(fork + 1);
            self.branch = best;
        }
        let end = chain.height(best).unwrap_or(0);
        let mut ids = Vec::new();
        budget = budget.saturating_sub(self.under_way() as u64);
        while self.next <= end && budget > 0 && self.has_room() && ids.len() < self.blocks_max {
            let Some(node) = chain.ancestor(best, self.next) else {
                break;
            };
            self.next += 1;
            let id = chain.id(node);
            if self.asked.contains_key(&id) || self.held.contains_key(&node) || through(node) {
                continue;
            }
            self.asked.insert(id, node);
            budget -= 1;
            ids.push(id);
        }
        (!ids.is_empty()).then_some(Request::GetBlocks(ids))
    }

    /// A block came: its place, if it was asked for.
    pub(super) fn came(&mut self, id: &Hash32, bytes: usize) -> Option<Node> {
        let node = self.asked.remove(id)?;
        self.expected_bytes = bytes.max(self.expected_bytes - self.expected_bytes / 16).max(1);
        self.held.insert(node, bytes);
        self.held_bytes += bytes;
        Some(node)
    }

    /// A block is decided, or not wanted any more.
    pub(super) fn leave(&mut self, node: Node) {
        self.held_bytes -= self.held.remove(&node).unwrap_or(0);
    }

    /// Nothing that was asked for will come; the best branch is looked through again from this height on.
    pub(super) fn restart(&mut self, height: u32) {
        self.asked.clear();
        self.look_again(height);
    }

    /// Blocks from this height on may have been dropped.
    pub(super) fn look_again(&mut self, height: u32) {
        self.next = self.next.min(height);
    }

    /// Whether this block was asked for and has not come.
    pub(super) fn is_asked(&self, id: &Hash32) -> bool {
        self.asked.contains_key(id)
    }

    /// Blocks asked for or held.
    pub(super) fn under_way(&self) -> usize {
        self.asked.len() + self.held.len()
    }

    fn has_room(&self) -> bool {
        let (blocks, coming) = (self.under_way(), self.asked.len() + 1);
        let bytes = self
            .held_bytes
            .saturating_add(coming.saturating_mul(self.expected_bytes));
        blocks == 0 || (blocks < self.blocks_max && bytes <= self.bytes_max)
    }
}

/// Messages of headers whose proofs of work may be open: one is computed while the next one comes.
const UNDECIDED_MESSAGES_MAX: usize = 2;
/// The reference node bears as many headers that do not connect (`MAX_NUM_UNCONNECTING_HEADERS_MSGS`).
const IDLE_MESSAGES_MAX: u32 = 10;
/// Until the first blocks have come, each counts as one that is neither empty nor full.
const FIRST_BLOCK_BYTES: usize = 256 << 10;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::live::tree::{
        Tree,
        tests::{empty, genesis, grow, headers},
    };

    fn chain(count: u32) -> (HeaderChain, Tree) {
        let mut chain = empty();
        let mut tree = Tree::new(&chain, 100_000);
        grow(&mut tree, &mut chain, &headers(&genesis(), count, 1));
        (chain, tree)
    }

    fn first_of(request: Option<Request>) -> Option<Hash32> {
        match request {
            Some(Request::GetHeaders { locator, .. }) => locator.first().copied(),
            Some(other) => panic!("{other:?}"),
            None => None,
        }
    }

    #[test]
    fn the_next_headers_are_asked_for_while_the_last_are_computed() {
        let (chain, tree) = chain(4_100);
        let at = |height| chain.ancestor(tree.best(), height);
        let id = |height| at(height).map(|node| chain.id(node));
        let mut sync = HeaderSync::default();
        let genesis = chain.genesis();
        assert_eq!(first_of(sync.next(&chain, genesis)), None, "no peer, no question");
        sync.ready(true);
        assert_eq!(first_of(sync.next(&chain, genesis)), id(0));
        assert_eq!(first_of(sync.next(&chain, genesis)), None, "one question at a time");
        sync.came(HEADERS_MAX, HEADERS_MAX, at(2_000)).unwrap();
        assert_eq!(
            first_of(sync.next(&chain, genesis)),
            id(2_000),
            "before the first are decided"
        );
        sync.came(HEADERS_MAX, HEADERS_MAX, at(4_000)).unwrap();
        assert_eq!(first_of(sync.next(&chain, genesis)), None, "two messages are undecided");
        sync.decided();
        assert_eq!(first_of(sync.next(&chain, genesis)), id(4_000));
        sync.came(100, 100, at(4_100)).unwrap();
        assert_eq!(
            first_of(sync.next(&chain, genesis)),
            None,
            "that was not a full message"
        );
        assert!(!sync.is_quiet(), "two messages are undecided");
        sync.decided();
        sync.decided();
        assert!(
            sync.is_quiet() && !sync.is_at_the_end(),
            "it has not said that there is nothing else"
        );
        sync.announced();
        assert_eq!(first_of(sync.next(&chain, tree.best())), id(4_100));
        sync.came(0, 0, None).unwrap();
        assert!(sync.is_at_the_end());
        sync.announced();
        assert!(!sync.is_quiet(), "an announcement opens it again");
    }

    #[test]
    fn headers_that_do_not_connect_lead_to_a_question_but_not_for_ever() {
        let (chain, tree) = chain(10);
        let mut sync = HeaderSync::default();
        sync.ready(true);
        for _ in 0..IDLE_MESSAGES_MAX {
            assert!(sync.next(&chain, tree.best()).is_some());
            assert_eq!(sync.came(1, 0, None), Ok(()));
        }
        assert!(sync.next(&chain, tree.best()).is_some());
        let error = sync.came(1, 0, None).unwrap_err();
        assert!(error.contains("got 11"), "{error}");
        // Full messages of headers that are all known lead nowhere either; one with a new header starts the count again.
        let mut sync = HeaderSync::default();
        for _ in 0..IDLE_MESSAGES_MAX {
            assert_eq!(sync.came(HEADERS_MAX, 0, Some(tree.best())), Ok(()));
        }
        assert_eq!(sync.came(HEADERS_MAX, 1, Some(tree.best())), Ok(()));
        for _ in 0..IDLE_MESSAGES_MAX {
            assert_eq!(sync.came(HEADERS_MAX, 0, Some(tree.best())), Ok(()));
        }
        assert!(sync.came(HEADERS_MAX, 0, Some(tree.best())).is_err());
    }

    #[test]
    fn announcements_with_nothing_behind_them_count_whenever_they_come() {
        let (chain, tree) = chain(10);
        let mut sync = HeaderSync::default();
        sync.ready(true);
        assert!(sync.next(&chain, tree.best()).is_some());
        for turn in 0..IDLE_MESSAGES_MAX {
            // Before the question and while it is open, in turns; the answer is always that there is nothing.
            if turn % 2 == 0 {
                sync.announced();
            }
            assert_eq!(sync.came(0, 0, None), Ok(()));
            if turn % 2 == 1 {
                sync.announced();
            }
            let _ = sync.next(&chain, tree.best());
        }
        sync.announced();
        assert!(sync.came(0, 0, None).is_err());
        // The twin: questions of our own, and announcements with something behind them, count for nothing.
        let mut sync = HeaderSync::default();
        sync.ready(true);
        for _ in 0..3 * IDLE_MESSAGES_MAX {
            sync.ask_again();
            assert!(sync.next(&chain, tree.best()).is_some());
            assert_eq!(sync.came(0, 0, None), Ok(()));
            sync.announced();
            assert!(sync.next(&chain, tree.best()).is_some());
            assert_eq!(sync.came(1, 1, Some(tree.best())), Ok(()));
            sync.decided();
        }
    }

    #[test]
    fn a_peer_without_blocks_is_not_asked() {
        let (chain, tree) = chain(1);
        let mut sync = HeaderSync::default();
        sync.ready(false);
        assert!(sync.next(&chain, tree.best()).is_none() && sync.is_at_the_end());
    }

    fn ids(request: Option<Request>) -> Vec<Hash32> {
        match request {
            Some(Request::GetBlocks(ids)) => ids,
            Some(other) => panic!("{other:?}"),
            None => Vec::new(),
        }
    }

    fn fetch(chain: &HeaderChain, blocks: usize, bytes: usize) -> Fetch {
        let config = Config {
            window_objects_max: blocks,
            window_bytes_max: bytes,
            ..Config::default()
        };
        Fetch::new(chain, &config)
    }

    fn heights(chain: &HeaderChain, ids: &[Hash32]) -> Vec<u32> {
        ids.iter()
            .map(|id| chain.height(chain.find(id).unwrap()).unwrap())
            .collect()
    }

    #[test]
    fn the_window_of_blocks_is_bounded_by_their_number() {
        let (chain, tree) = chain(10);
        let mut fetch = fetch(&chain, 4, usize::MAX);
        let first = ids(fetch.next(&chain, tree.best(), u64::MAX, |_| false));
        assert_eq!(heights(&chain, &first), [1, 2, 3, 4]);
        let node = fetch.came(&first[1], 100).unwrap();
        assert_eq!(fetch.came(&first[1], 100), None, "it was asked for once");
        assert!(
            ids(fetch.next(&chain, tree.best(), u64::MAX, |_| false)).is_empty(),
            "held is not through"
        );
        fetch.leave(node);
        let next = ids(fetch.next(&chain, tree.best(), u64::MAX, |_| false));
        assert_eq!(heights(&chain, &next), [5]);
        assert!(fetch.is_asked(&next[0]) && !fetch.is_asked(&first[1]));
    }

    #[test]
    fn the_window_of_blocks_is_bounded_by_their_bytes() {
        let (chain, tree) = chain(40);
        // Before the first block has come each counts as 256 KiB: two fit, and a third does not.
        let mut fetch = fetch(&chain, 1_000, 3 * FIRST_BLOCK_BYTES - 1);
        let first = ids(fetch.next(&chain, tree.best(), u64::MAX, |_| false));
        assert_eq!(first.len(), 2);
        // One that is larger than the window goes alone.
        for id in &first {
            let node = fetch.came(id, 4 * FIRST_BLOCK_BYTES).unwrap();
            assert!(ids(fetch.next(&chain, tree.best(), u64::MAX, |_| false)).is_empty());
            fetch.leave(node);
        }
        let mut next = ids(fetch.next(&chain, tree.best(), u64::MAX, |_| false));
        assert_eq!(next.len(), 1);
        // Small ones let the window grow again, a sixteenth at a time.
        for _ in 0..38 {
            let Some(id) = next.pop() else { break };
            let node = fetch.came(&id, 100).unwrap();
            fetch.leave(node);
            next.splice(0..0, ids(fetch.next(&chain, tree.best(), u64::MAX, |_| false)));
        }
        assert!(fetch.expected_bytes < FIRST_BLOCK_BYTES);
    }

    #[test]
    fn budget_verdicts_and_branches_decide_what_is_asked_for() {
        let (mut chain, mut tree) = chain(10);
        let mut fetch = fetch(&chain, 100, usize::MAX);
        let first = ids(fetch.next(&chain, tree.best(), 3, |_| false));
        assert_eq!(heights(&chain, &first), [1, 2, 3], "three objects are wanted in all");
        assert!(ids(fetch.next(&chain, tree.best(), 3, |_| false)).is_empty());
        // The connection is lost: what did not come is asked for again, but not what is judged.
        let node = fetch.came(&first[0], 1).unwrap();
        fetch.leave(node);
        fetch.restart(1);
        let again = ids(fetch.next(&chain, tree.best(), 2, |other| other == node));
        assert_eq!(heights(&chain, &again), [2, 3]);
        // A longer branch from height 2 on: its blocks, and nothing of the other one that was not asked for.
        let old = tree.best();
        let fork = chain.ancestor(old, 2).unwrap();
        let base = headers(&genesis(), 2, 1)[1];
        assert_eq!(chain.id(fork), base.id());
        let best = grow(&mut tree, &mut chain, &headers(&base, 9, 2));
        let other = ids(fetch.next(&chain, best, u64::MAX, |other| other == node));
        assert_eq!(heights(&chain, &other), [3, 4, 5, 6, 7, 8, 9, 10, 11]);
        assert!(
            other
                .iter()
                .all(|id| chain.ancestor(best, heights(&chain, &[*id])[0]) == chain.find(id))
        );
    }
}
