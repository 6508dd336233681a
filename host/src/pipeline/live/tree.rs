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
        let refused = |parent, finding| End::Rejected(Refused { id, parent, finding });
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
        self.proven = node.index() + 1;
        self.condemned.insert(node);
        self.mark(chain);
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
        self.condemned.contains(&node) || self.suspended.contains(&node)
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
