//! The plan of a run: objects in the order of their links, their header rules, and the order in which bodies are judged.
//! Between ingest and the bodies; needs headers only. Bodies are judged depth first, shorter branches first, so that the
//! coins of every block's own parent are at hand with the least to keep for going back.

use std::{cmp::Reverse, collections::HashMap};

use crate::{
    chain::utxo::{
        Hash32, Header,
        context::{Admission, HeaderChain, HeaderContext, Node},
        order,
    },
    ingest::ObjectRef,
    verdict::{Finding, Missing},
};

/// What the header rules say of an object.
#[derive(Clone, Debug)]
pub enum Standing {
    /// K2 to K6 hold: the object has a place in the tree.
    Placed(Box<HeaderContext>),
    /// A header rule fails.
    Rejected(Box<Finding>),
    /// Its parent is not known.
    Deferred(Box<Missing>),
    /// It is shorter than a header.
    Headless,
    /// Nothing builds on it, and it does not decode (K1): it has no place in the tree.
    Undecodable(Box<Finding>),
}

/// What an object is behind its header.
#[derive(Clone, Debug)]
pub enum Look {
    /// It decodes; the height in its coinbase, or the user's.
    Decodes(Option<u32>),
    /// It does not, and is framed: a rejected object, whose children are rejected with it.
    Undecodable(Finding),
    /// It does not, and is a file of its own: no object at all.
    Alien(Finding),
}

/// One object in the order of judgement.
#[derive(Clone, Debug)]
pub struct Item {
    /// Number of the object in the ingest's list.
    pub object: usize,
    /// Position in the order of links.
    pub position: usize,
    /// The id of its parent, where it has a header.
    pub parent: Option<Hash32>,
    /// What its header says.
    pub standing: Standing,
    /// Steps from the root of its tree, from 1, or its height where the chain is known from its genesis block; 0 outside of
    /// the tree.
    pub depth: u32,
    /// Depth to which a later object may have to go back; what lies deeper may have to be undone.
    pub return_depth: u32,
    /// Other objects carry the same header.
    pub has_twins: bool,
}

/// The plan.
#[derive(Debug)]
pub struct Plan<E> {
    /// Objects in the order of judgement.
    pub items: Vec<Item>,
    /// Objects that could not be read, by their number: they have no place in the order.
    pub unread: Vec<(usize, E)>,
    /// The header chain with all headers of the run.
    pub chain: HeaderChain,
    /// The stream starts at the genesis block, its child, or a block that the chain went on from before: coins are complete.
    pub complete: bool,
}

/// Positions of objects in the order of their links: a parent before its children, else as they stand in the input.
pub fn link_order(objects: &[ObjectRef]) -> Vec<usize> {
    order::link_order(objects.len(), |index| {
        let links = objects.get(index)?.links?;
        Some((links.id, links.prev))
    })
}

/// Makes the plan. `read_header` reads the header of an object; `look` decodes the whole of one whose parent is not at
/// hand: where it is an anchor, its coinbase tells the height, and what does not decode is no anchor.
pub fn plan<E>(
    objects: &[ObjectRef],
    order: &[usize],
    mut chain: HeaderChain,
    mut read_header: impl FnMut(&ObjectRef) -> Result<Option<Header>, E>,
    mut look: impl FnMut(usize, &ObjectRef) -> Result<Look, E>,
) -> Plan<E> {
    let genesis = chain.id(chain.genesis());
    let mut complete: Option<bool> = None;
    let mut tree = Tree::default();
    let mut aside = Vec::new();
    let mut unread = Vec::new();
    for (position, index) in order.iter().enumerate() {
        let object = &objects[*index];
        let header = match read_header(object) {
            Ok(Some(header)) => header,
            Ok(None) => {
                aside.push(Item::aside(*index, position, None, Standing::Headless));
                continue;
            }
            Err(error) => {
                unread.push((*index, error));
                continue;
            }
        };
        let id = header.id();
        // A file of its own that does not decode is no object, wherever it stands.
        let is_orphan = id != genesis && chain.find(&header.prev).is_none();
        let looked = match (is_orphan || !object.framed).then(|| look(*index, object)).transpose() {
            Ok(looked) => looked,
            Err(error) => {
                unread.push((*index, error));
                continue;
            }
        };
        if !matches!(looked, Some(Look::Alien(_))) {
            complete.get_or_insert(id == genesis || chain.find(&header.prev).is_some());
        }
        let hint = match looked {
            None => None,
            Some(Look::Decodes(height)) => height,
            Some(Look::Undecodable(finding) | Look::Alien(finding)) => {
                if object.framed && chain.find(&id).is_none() {
                    chain.refuse(id);
                }
                let standing = Standing::Undecodable(Box::new(finding));
                aside.push(Item::aside(*index, position, Some(header.prev), standing));
                continue;
            }
        };
        match chain.admit(&header, id, hint) {
            Admission::Admitted(context) => tree.grow(&chain, *index, position, context),
            Admission::Rejected(finding) => {
                let standing = Standing::Rejected(Box::new(finding));
                aside.push(Item::aside(*index, position, Some(header.prev), standing));
            }
            Admission::Deferred(missing) => {
                let standing = Standing::Deferred(Box::new(missing));
                aside.push(Item::aside(*index, position, Some(header.prev), standing));
            }
        }
    }
    let mut items = tree.depth_first(&chain);
    items.extend(aside);
    Plan {
        items,
        unread,
        chain,
        complete: complete.unwrap_or(false),
    }
}

impl Item {
    fn aside(object: usize, position: usize, parent: Option<Hash32>, standing: Standing) -> Self {
        Self {
            object,
            position,
            parent,
            standing,
            depth: 0,
            return_depth: 0,
            has_twins: false,
        }
    }
}

/// The tree of admitted headers, in the order of admission.
#[derive(Default)]
struct Tree {
    branches: Vec<Branch>,
    place_of: HashMap<Node, usize>,
}

struct Branch {
    node: Node,
    parent: Option<usize>,
    objects: Vec<(usize, usize, HeaderContext)>,
    children: Vec<usize>,
    /// The most work of a tip above it, and the place of that tip.
    best: (u128, Reverse<usize>),
    depth: u32,
}

impl Tree {
    fn grow(&mut self, chain: &HeaderChain, index: usize, position: usize, context: HeaderContext) {
        let node = context.node;
        let next = self.branches.len();
        let place = *self.place_of.entry(node).or_insert(next);
        if place == next {
            let parent = context.parent.and_then(|parent| self.place_of.get(&parent).copied());
            // A chain that goes on from an earlier run counts from its genesis block, as one does that begins there.
            let above = || context.parent.and_then(|parent| chain.height(parent)).unwrap_or(0);
            let depth = parent.map_or_else(above, |parent| self.branches[parent].depth) + 1;
            let best = (chain.work(node), Reverse(next));
            self.branches.push(Branch {
                node,
                parent,
                objects: Vec::new(),
                children: Vec::new(),
                best,
                depth,
            });
            if let Some(parent) = parent {
                self.branches[parent].children.push(next);
            }
        }
        self.branches[place].objects.push((index, position, context));
    }

    fn depth_first(mut self, chain: &HeaderChain) -> Vec<Item> {
        for place in (0..self.branches.len()).rev() {
            debug_assert!(
                chain.work(self.branches[place].node) <= self.branches[place].best.0,
                "work only grows"
            );
            if let Some(parent) = self.branches[place].parent {
                self.branches[parent].best = self.branches[parent].best.max(self.branches[place].best);
            }
        }
        let mut items = Vec::new();
        let mut stack: Vec<usize> = (0..self.branches.len())
            .filter(|place| self.branches[*place].parent.is_none())
            .collect();
        self.sort_for_stack(&mut stack);
        while let Some(place) = stack.pop() {
            let branch = &mut self.branches[place];
            let has_twins = branch.objects.len() > 1;
            let depth = branch.depth;
            for (object, position, context) in std::mem::take(&mut branch.objects) {
                let parent = context.parent.map(|parent| chain.id(parent));
                let standing = Standing::Placed(Box::new(context));
                items.push(Item {
                    object,
                    position,
                    parent,
                    standing,
                    depth,
                    return_depth: 0,
                    has_twins,
                });
            }
            let mut children = std::mem::take(&mut branch.children);
            self.sort_for_stack(&mut children);
            stack.extend(children);
        }
        // A later object connects behind its parent, one step above its own depth.
        let mut return_depth = u32::MAX;
        for item in items.iter_mut().rev() {
            // Of several objects with one header, the one that stands for it may have to come back.
            item.return_depth = if item.has_twins {
                return_depth.min(item.depth - 1)
            } else {
                return_depth
            };
            return_depth = return_depth.min(item.depth - 1);
        }
        items
    }

    /// The most work to the bottom of the stack: it is popped last.
    fn sort_for_stack(&self, places: &mut [usize]) {
        places.sort_by_key(|place| Reverse(self.branches[*place].best));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        chain::litecoin::LITECOIN_REGTEST,
        ingest::{Encoding, Kind, Links},
    };

    /// Headers of a regtest chain by (name, parent); index 0 builds on the genesis block.
    fn headers(parents: &[Option<usize>]) -> Vec<Header> {
        let params = &LITECOIN_REGTEST;
        let genesis = params.genesis_header();
        let mut headers: Vec<Header> = Vec::new();
        for (index, parent) in parents.iter().enumerate() {
            let parent = parent.map_or(genesis, |parent| headers[parent]);
            let time = parent.time + 150;
            headers.push(Header {
                version: 0x2000_0000,
                prev: parent.id(),
                time,
                nonce: index as u32,
                ..genesis
            });
        }
        headers
    }

    fn run(parents: &[Option<usize>], file_order: &[usize]) -> Vec<(usize, u32, u32)> {
        run_on(parents, 0, file_order)
    }

    /// With so many of the headers known from an earlier run.
    fn run_on(parents: &[Option<usize>], known: usize, file_order: &[usize]) -> Vec<(usize, u32, u32)> {
        let headers = headers(parents);
        let object = |header: &Header| ObjectRef {
            source: 0,
            offset: 0,
            len: 80,
            encoding: Encoding::Raw,
            kind: Kind::Header,
            number: 0,
            framed: true,
            links: Some(Links {
                id: header.id(),
                prev: header.prev,
                time: header.time,
            }),
        };
        let objects: Vec<_> = file_order.iter().map(|at| object(&headers[*at])).collect();
        let mut chain = HeaderChain::new(&LITECOIN_REGTEST, 2_000_000_000);
        for header in &headers[..known] {
            assert!(chain.restore(header).is_some(), "its parent is there");
        }
        let order = link_order(&objects);
        let read = |object: &ObjectRef| {
            let id = object.links.unwrap().id;
            Ok::<_, ()>(headers.iter().find(|header| header.id() == id).copied())
        };
        let plan = plan(&objects, &order, chain, read, |_, _| Ok(Look::Decodes(None)));
        assert!(
            plan.complete,
            "it starts at the child of the genesis block, or at one of a known block"
        );
        plan.items
            .iter()
            .map(|item| (file_order[item.object], item.depth, item.return_depth))
            .collect()
    }

    #[test]
    fn a_plain_chain_never_goes_back() {
        let parents = [None, Some(0), Some(1)];
        let expected = [(0, 1, 1), (1, 2, 2), (2, 3, u32::MAX)];
        assert_eq!(run(&parents, &[0, 1, 2]), expected);
        assert_eq!(run(&parents, &[2, 1, 0]), expected, "the worst order of a file");
    }

    #[test]
    fn the_longest_branch_comes_last_and_says_how_far_to_go_back() {
        // 0 - 1 - 2 - 3 with a dead end 4 beside 1.
        let parents = [None, Some(0), Some(1), Some(2), Some(0)];
        let expected = [(0, 1, 1), (4, 2, 1), (1, 2, 2), (2, 3, 3), (3, 4, u32::MAX)];
        assert_eq!(run(&parents, &[0, 1, 2, 3, 4]), expected);
    }

    #[test]
    fn a_chain_that_goes_on_counts_from_its_genesis_block() {
        // 0 - 1 - 2 are known; 3 goes on from 2, and 4 leaves 0.
        let parents = [None, Some(0), Some(1), Some(2), Some(0)];
        assert_eq!(run_on(&parents, 3, &[3, 4]), [(4, 2, 3), (3, 4, u32::MAX)]);
        // The negative control of what a lone root counts from.
        assert_eq!(run(&parents[..1], &[0]), [(0, 1, u32::MAX)]);
    }

    #[test]
    fn of_equal_branches_the_first_in_the_file_is_last() {
        // Two children of 0 with equal work: the reference node keeps the first it saw as its tip.
        let parents = [None, Some(0), Some(0)];
        assert_eq!(run(&parents, &[0, 1, 2]).last(), Some(&(1, 2, u32::MAX)));
        assert_eq!(run(&parents, &[0, 2, 1]).last(), Some(&(2, 2, u32::MAX)));
    }
}
