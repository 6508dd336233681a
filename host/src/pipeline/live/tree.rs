//! The headers of a live chain: which are proven, which are refused with all that builds on them, and where the best branch
//! ends.
//! Beside the header chain, which holds the headers themselves; asked by the driver what to fetch and what to judge.
//! Never hashes a proof of work: it is told what came of it, in the order of admission.

use std::collections::HashSet;

use crate::{
    chain::utxo::{
        Hash32,
        candidate::{Body, Candidate},
        context::{Admission, HeaderChain, HeaderContext, Node},
    },
    verdict::Finding,
};

/// What one message of headers came to.
#[derive(Debug, Default)]
pub(super) struct Admitted {
    /// New headers whose own rules hold, in order, each on top of the one before it or of one known before.
    pub(super) new: Vec<(Candidate, HeaderContext)>,
    /// The last header of the message that is known now.
    pub(super) last: Option<Node>,
    /// What ended the message before its end.
    pub(super) end: Option<End>,
}

/// Why the rest of a message of headers is not looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// A header rule fails: an object rejected, with its parent where it has a place.
    Rejected(Refused),
    /// It was rejected before, with this message then.
    Known(Hash32),
    /// Nothing is known of its parent.
    Unconnected,
    /// There is no room for more headers.
    Full,
}

/// A header that its own rules refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    /// Its id.
    pub(super) id: Hash32,
    /// Its parent.
    pub(super) parent: Option<Node>,
    /// Why.
    pub(super) finding: Finding,
    /// It was refused before: it is no new object.
    pub(super) again: bool,
}

/// See the module.
#[derive(Debug)]
pub(super) struct Tree {
    /// Headers whose proof of work is decided: all with a number below this.
    proven: usize,
    /// Most work among the proven that are not refused, first seen on ties.
    best: Node,
    /// Headers that are refused for good, by their proof of work or by the block that they commit to.
    condemned: HashSet<Node>,
    /// Headers of which a block was refused that may not be the one they commit to.
    suspended: HashSet<Node>,
    /// Headers whose block leaves more blocks than can be taken back: nothing is wrong with them.
    out_of_reach: HashSet<Node>,
    headers_max: usize,
}

impl Tree {
    /// The genesis block alone.
    pub(super) fn new(chain: &HeaderChain, headers_max: usize) -> Self {
        Self {
            proven: 1,
            best: chain.genesis(),
            condemned: HashSet::new(),
            suspended: HashSet::new(),
            out_of_reach: HashSet::new(),
            headers_max,
        }
    }

    /// The end of the best branch.
    pub(super) fn best(&self) -> Node {
        self.best
    }

    /// Takes the headers of one message, which build on each other, through the rules K2 to K6.
    pub(super) fn admit(&self, chain: &mut HeaderChain, headers: impl IntoIterator<Item = Candidate>) -> Admitted {
        let mut admitted = Admitted::default();
        for candidate in headers {
            match self.admit_one(chain, &candidate) {
                Ok((node, context)) => {
                    admitted.last = Some(node);
                    admitted.new.extend(context.map(|context| (candidate, context)));
                }
                Err(end) => {
                    admitted.end = Some(end);
                    break;
                }
            }
        }
        admitted
    }

    fn admit_one(&self, chain: &mut HeaderChain, candidate: &Candidate) -> Result<(Node, Option<HeaderContext>), End> {
        let id = candidate.id();
        // A header from the future may have had its time since: its rules are asked again, and it is no new object.
        let again = chain.is_refused(&id);
        let refused = |parent, finding| {
            End::Rejected(Refused {
                id,
                parent,
                finding,
                again,
            })
        };
        if let Body::Undecodable(finding) = candidate.body() {
            return Err(refused(None, finding.clone()));
        }
        let Some(header) = candidate.header() else {
            return Err(End::Unconnected);
        };
        if let Some(known) = chain.find(&id) {
            return if chain.is_rejected(known) {
                Err(End::Known(id))
            } else {
                Ok((known, None))
            };
        }
        let Some(parent) = chain.find(&header.prev) else {
            return Err(if chain.is_refused(&header.prev) {
                End::Known(header.prev)
            } else {
                End::Unconnected
            });
        };
        if chain.is_rejected(parent) {
            return Err(End::Known(header.prev));
        }
        if chain.len() >= self.headers_max {
            return Err(End::Full);
        }
        match chain.admit(header, id, None) {
            Admission::Admitted(context) => Ok((context.node, Some(context))),
            Admission::Rejected(finding) => Err(refused(Some(parent), finding)),
            Admission::Deferred(_) => Err(End::Unconnected),
        }
    }

    /// The proof of work of this header holds. Headers are decided in the order of their admission.
    pub(super) fn prove(&mut self, chain: &HeaderChain, node: Node) {
        debug_assert_eq!(self.proven, node.index(), "decided in the order of admission");
        self.proven = node.index() + 1;
        if !chain.is_rejected(node) && chain.work(node) > chain.work(self.best) {
            self.best = node;
        }
    }

    /// The proof of work of this header fails.
    pub(super) fn disprove(&mut self, chain: &mut HeaderChain, node: Node) {
        self.proven = self.proven.max(node.index() + 1);
        self.condemned.insert(node);
        self.mark(chain);
    }

    /// The work that came with this header fails, and it is none that its id commits to: another message may bring the
    /// right one, so that the header, and what was built on it, has never been here.
    pub(super) fn retract(&mut self, chain: &mut HeaderChain, node: Node) {
        self.disprove(chain, node);
        let Some(height) = chain.height(node) else { return };
        let later: Vec<_> = chain.nodes().skip(node.index()).collect();
        for later in later {
            if chain.ancestor(later, height) == Some(node) {
                chain.forget(later);
            }
        }
    }

    /// The block of this header leaves more blocks than can be taken back: its branch is not followed.
    pub(super) fn leave(&mut self, chain: &mut HeaderChain, node: Node) {
        self.out_of_reach.insert(node);
        self.mark(chain);
    }

    /// Whether the header of this id belongs to a branch that was left so, and is not refused by any rule.
    pub(super) fn is_out_of_reach(&self, chain: &HeaderChain, id: &Hash32) -> bool {
        let up = std::iter::successors(chain.find(id), |node| chain.parent(*node));
        let refused = up.take_while(|node| chain.is_rejected(*node)).last();
        refused.is_some_and(|node| self.out_of_reach.contains(&node))
    }

    /// The block of this header is refused. It may not be the block that the header commits to: then another one may come
    /// after [`Self::absolve`].
    pub(super) fn refuse(&mut self, chain: &mut HeaderChain, node: Node, is_its_own: bool) {
        let set = if is_its_own {
            &mut self.condemned
        } else {
            &mut self.suspended
        };
        set.insert(node);
        self.mark(chain);
    }

    /// Gives headers whose block was not their own another chance. To be called when nothing builds on them any more.
    pub(super) fn absolve(&mut self, chain: &mut HeaderChain) {
        if !self.suspended.is_empty() {
            self.suspended.clear();
            self.mark(chain);
        }
    }

    /// Whether a header's block was refused without building on another refused one.
    pub(super) fn is_refused(&self, node: Node) -> bool {
        self.condemned.contains(&node) || self.suspended.contains(&node) || self.out_of_reach.contains(&node)
    }

    /// Marks all that builds on what is refused, and finds the best branch anew.
    fn mark(&mut self, chain: &mut HeaderChain) {
        self.best = chain.genesis();
        for node in chain.nodes() {
            let parent_is = chain.parent(node).is_some_and(|parent| chain.is_rejected(parent));
            let is_rejected = parent_is || self.is_refused(node);
            chain.set_rejected(node, is_rejected);
            if !is_rejected && node.index() < self.proven && chain.work(node) > chain.work(self.best) {
                self.best = node;
            }
        }
    }
}

/// The last common block of two branches.
pub(super) fn fork(chain: &HeaderChain, one: Node, other: Node) -> Node {
    let height = |node| chain.height(node).unwrap_or(0);
    let mut at = height(one).min(height(other));
    let meets = |at: u32| chain.ancestor(one, at) == chain.ancestor(other, at);
    if !meets(at) {
        // Equal up to some height and different from there on: halve the stretch in which that is.
        let (mut equal, mut different) = (0, at);
        while different - equal > 1 {
            let middle = equal + (different - equal) / 2;
            if meets(middle) {
                equal = middle;
            } else {
                different = middle;
            }
        }
        at = equal;
    }
    chain.ancestor(one, at).unwrap_or(chain.genesis())
}

/// Ids from `node` back to the genesis block: ten in a row, then with doubling steps (`GetLocator`).
pub(super) fn locator(chain: &HeaderChain, node: Node) -> Vec<Hash32> {
    let mut ids = vec![chain.id(node)];
    let (mut height, mut step) = (chain.height(node).unwrap_or(0), 1);
    while height > 0 {
        height = height.saturating_sub(step);
        ids.extend(chain.ancestor(node, height).map(|node| chain.id(node)));
        if ids.len() > 10 {
            step = step.saturating_mul(2);
        }
    }
    ids
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::chain::{litecoin::LITECOIN_REGTEST, utxo::Header};

    /// `count` headers on top of `parent`; another `salt` gives others. Their proof of work is nobody's concern here.
    pub(in crate::pipeline::live) fn headers(parent: &Header, count: u32, salt: u32) -> Vec<Header> {
        let mut last = *parent;
        let next = |_| {
            last = Header {
                version: 0x2000_0000,
                prev: last.id(),
                time: last.time + 1,
                nonce: salt,
                ..*parent
            };
            last
        };
        (0..count).map(next).collect()
    }

    pub(in crate::pipeline::live) fn genesis() -> Header {
        LITECOIN_REGTEST.genesis_header()
    }

    pub(in crate::pipeline::live) fn empty() -> HeaderChain {
        HeaderChain::new(&LITECOIN_REGTEST, i64::from(genesis().time) + 1_000_000)
    }

    fn candidates(headers: &[Header]) -> Vec<Candidate> {
        headers
            .iter()
            .map(|header| Candidate::decode_header(&header.encode()))
            .collect()
    }

    /// Admits and proves headers; the last one's place.
    pub(in crate::pipeline::live) fn grow(tree: &mut Tree, chain: &mut HeaderChain, headers: &[Header]) -> Node {
        let admitted = tree.admit(chain, candidates(headers));
        assert_eq!((admitted.new.len(), &admitted.end), (headers.len(), &None));
        for (_, context) in &admitted.new {
            tree.prove(chain, context.node);
        }
        admitted.last.unwrap()
    }

    fn place(chain: &HeaderChain, header: &Header) -> Node {
        chain.find(&header.id()).unwrap()
    }

    #[test]
    fn the_best_branch_has_the_most_work_and_was_first() {
        let (mut chain, old) = (empty(), headers(&genesis(), 10, 1));
        let mut tree = Tree::new(&chain, 1_000);
        let end = grow(&mut tree, &mut chain, &old);
        assert_eq!(tree.best(), end);
        // Five others on the fifth: as much work, but later.
        let new = headers(&old[4], 6, 2);
        grow(&mut tree, &mut chain, &new[..5]);
        assert_eq!(tree.best(), end, "equal work changes nothing");
        let longer = grow(&mut tree, &mut chain, &new[5..]);
        assert_eq!(tree.best(), longer);
        assert_eq!(fork(&chain, end, longer), place(&chain, &old[4]));
        assert_eq!(
            fork(&chain, longer, place(&chain, &old[2])),
            place(&chain, &old[2]),
            "an ancestor"
        );
        assert_eq!(fork(&chain, longer, chain.genesis()), chain.genesis());
    }

    #[test]
    fn what_builds_on_a_refused_header_is_refused_and_the_other_branch_is_best() {
        let (mut chain, old) = (empty(), headers(&genesis(), 10, 1));
        let mut tree = Tree::new(&chain, 1_000);
        let end = grow(&mut tree, &mut chain, &old);
        let new = headers(&old[4], 9, 2);
        let longer = grow(&mut tree, &mut chain, &new);
        let bad = place(&chain, &new[3]);
        tree.refuse(&mut chain, bad, true);
        assert!(chain.is_rejected(longer) && !chain.is_rejected(place(&chain, &new[2])));
        assert_eq!(
            tree.best(),
            end,
            "ten headers against eight that are left of the other branch"
        );
        // It is known now, whatever is said on top of it.
        let more = candidates(&headers(&new[8], 1, 3));
        let known = tree.admit(&mut chain, more).end;
        assert_eq!(known, Some(End::Known(new[8].id())));
        tree.absolve(&mut chain);
        assert!(chain.is_rejected(longer), "its own block was wrong");
    }

    #[test]
    fn a_header_whose_block_was_another_gets_another_chance() {
        let (mut chain, all) = (empty(), headers(&genesis(), 10, 1));
        let mut tree = Tree::new(&chain, 1_000);
        let end = grow(&mut tree, &mut chain, &all);
        let (other, own) = (place(&chain, &all[6]), place(&chain, &all[8]));
        tree.refuse(&mut chain, other, false);
        assert_eq!(tree.best(), place(&chain, &all[5]));
        // Meanwhile another one above it turns out to have no work: that stays.
        tree.refuse(&mut chain, own, true);
        tree.absolve(&mut chain);
        assert_eq!(tree.best(), place(&chain, &all[7]));
        assert!(chain.is_rejected(end));
    }

    #[test]
    fn a_header_that_came_with_foreign_work_has_never_been_here() {
        let (mut chain, all) = (empty(), headers(&genesis(), 10, 1));
        let mut tree = Tree::new(&chain, 1_000);
        grow(&mut tree, &mut chain, &all);
        let beside = headers(&all[4], 2, 2);
        let kept = grow(&mut tree, &mut chain, &beside);
        let wrong = place(&chain, &all[6]);
        tree.retract(&mut chain, wrong);
        assert_eq!(
            tree.best(),
            kept,
            "as much work as the sixth and the seventh, and all of it holds"
        );
        for header in &all[6..] {
            assert_eq!(chain.find(&header.id()), None);
        }
        assert_eq!(
            chain.find(&all[5].id()).map(|node| chain.is_rejected(node)),
            Some(false)
        );
        // The same headers, with the right work now.
        let end = grow(&mut tree, &mut chain, &all[6..]);
        assert_eq!((tree.best(), chain.height(end)), (end, Some(10)));
        // The places from before stay rejected, whatever happens to others.
        tree.refuse(&mut chain, kept, false);
        tree.absolve(&mut chain);
        assert!(chain.is_rejected(wrong) && tree.best() == end);
    }

    #[test]
    fn a_branch_out_of_reach_is_no_branch_and_is_told_from_a_refused_one() {
        let (mut chain, old) = (empty(), headers(&genesis(), 10, 1));
        let mut tree = Tree::new(&chain, 1_000);
        let end = grow(&mut tree, &mut chain, &old);
        let new = headers(&old[1], 12, 2);
        grow(&mut tree, &mut chain, &new);
        let first = place(&chain, &new[0]);
        tree.leave(&mut chain, first);
        assert_eq!(tree.best(), end);
        for id in [new[0].id(), new[11].id()] {
            assert!(tree.is_out_of_reach(&chain, &id));
        }
        let refused = headers(&old[9], 2, 3);
        grow(&mut tree, &mut chain, &refused);
        let bad = place(&chain, &refused[0]);
        tree.refuse(&mut chain, bad, true);
        for header in [&refused[0], &refused[1], &old[9]] {
            assert!(!tree.is_out_of_reach(&chain, &header.id()));
        }
        assert!(!tree.is_out_of_reach(&chain, &[9; 32]), "nobody's");
    }

    #[test]
    fn nothing_is_admitted_without_its_parent_or_beyond_the_limit() {
        let (mut chain, all) = (empty(), headers(&genesis(), 10, 1));
        let tree = Tree::new(&chain, 5);
        let strange = tree.admit(&mut chain, candidates(&all[1..]));
        assert!(strange.new.is_empty() && strange.last.is_none());
        assert_eq!(
            strange.end,
            Some(End::Unconnected),
            "even the very first header is no anchor here"
        );
        // The genesis block and four more.
        let admitted = tree.admit(&mut chain, candidates(&all));
        assert_eq!((admitted.new.len(), admitted.end), (4, Some(End::Full)));
        let again = tree.admit(&mut chain, candidates(&all[..4]));
        assert_eq!((again.new.len(), again.end), (0, None), "known ones need no room");
        assert_eq!(again.last, Some(place(&chain, &all[3])));
    }

    #[test]
    fn a_header_rule_that_fails_ends_the_message() {
        let (mut chain, mut all) = (empty(), headers(&genesis(), 4, 1));
        all[2].bits ^= 1;
        let tree = Tree::new(&chain, 100);
        let admitted = tree.admit(&mut chain, candidates(&all[..3]));
        let Some(End::Rejected(refused)) = admitted.end else {
            panic!("{:?}", admitted.end)
        };
        assert_eq!((admitted.new.len(), refused.id), (2, all[2].id()));
        assert!(!refused.again);
        let Some(End::Rejected(refused)) = tree.admit(&mut chain, candidates(&all[..3])).end else {
            panic!("its rules fail as before")
        };
        assert!(refused.again);
        assert_eq!(refused.parent, Some(place(&chain, &all[1])));
        assert_eq!(refused.finding.rule, crate::verdict::RuleId::k(5));
    }

    #[test]
    fn a_header_from_the_future_may_come_again_when_its_time_has_come() {
        let (mut chain, mut all) = (empty(), headers(&genesis(), 1, 1));
        let now = i64::from(genesis().time) + 1_000_000;
        // One second more than two hours ahead.
        all[0].time = u32::try_from(now).unwrap() + 7_201;
        let mut tree = Tree::new(&chain, 100);
        for expected in [false, true] {
            let end = tree.admit(&mut chain, candidates(&all)).end;
            assert!(
                matches!(end, Some(End::Rejected(Refused { again, .. })) if again == expected),
                "{end:?}"
            );
        }
        chain.set_now(now + 1);
        let end = grow(&mut tree, &mut chain, &all);
        assert_eq!(tree.best(), end);
    }

    #[test]
    fn a_locator_is_dense_at_the_tip_and_ends_at_the_genesis_block() {
        let (mut chain, all) = (empty(), headers(&genesis(), 3_000, 1));
        let mut tree = Tree::new(&chain, 10_000);
        grow(&mut tree, &mut chain, &all);
        // The genesis block, its child, the last heights without and the first with a doubled step, and many.
        for height in [0, 1, 10, 11, 12, 3_000] {
            let node = chain.ancestor(tree.best(), height).unwrap();
            let heights: Vec<_> = locator(&chain, node)
                .iter()
                .map(|id| chain.height(chain.find(id).unwrap()).unwrap())
                .collect();
            assert_eq!((heights[0], *heights.last().unwrap()), (height, 0), "{heights:?}");
            assert!(heights.windows(2).all(|pair| pair[0] > pair[1]), "{heights:?}");
            assert!(heights.len() <= 22, "ten and the doublings of 3,000: {heights:?}");
            let dense = heights.len().min(11);
            assert!(
                heights[..dense].windows(2).all(|pair| pair[0] - pair[1] == 1),
                "{heights:?}"
            );
        }
    }
}
