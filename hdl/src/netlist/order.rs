//! Where registers stand and in which order they are computed, so that the next state can overwrite the old one in place.
//! Between the circuit and the text: a register that only repeats another becomes an older place of a ring, which nothing moves.
//! Never changes what is computed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::netlist::circuit::Circuit;
use crate::netlist::graph::{Id, Op};

/// Where a register stands: a slot, or in a ring of `mask + 1` slots the one that was written `back` clocks ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// First slot, among the words or among the bits.
    pub at: u32,
    /// Clocks since it was written.
    pub back: u32,
    /// Slots of the ring less one; 0 is no ring.
    pub mask: u32,
}

/// What has an effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Root {
    /// An output, by number.
    Output(usize),
    /// A register that takes a new value, by number.
    Register(usize),
    /// A write port of a memory, by number.
    Write(usize),
}

/// Order and places.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// What is computed, the first first.
    pub roots: Vec<Root>,
    /// Of each register that matters.
    pub places: BTreeMap<usize, Place>,
    /// The register whose value is lost when a root is stored.
    pub lost: BTreeMap<Root, usize>,
    /// Slots of words and of bits that registers take.
    pub slots: [u32; 2],
}

/// Registers from which on a chain is a ring: words, bits.
const RING_MIN: [usize; 2] = [2, 3];

impl Plan {
    /// For the outputs and the next state.
    pub fn new(circuit: &Circuit) -> Self {
        let live = live(circuit);
        let chains = chains(circuit, &live);
        let mut plan = Self::default();
        let (mut stored, mut head_of) = (Vec::new(), HashMap::new());
        for chain in &chains {
            stored.push(chain[0]);
            let full = chain.len().is_power_of_two();
            if chain.len() == 1 || full {
                let last = chain[chain.len() - 1];
                plan.lost.insert(Root::Register(chain[0]), last);
                head_of.insert(last, chain[0]);
            }
        }
        let ordered = readers_first(circuit, &stored, &head_of);
        let by_head: BTreeMap<usize, &Vec<usize>> = chains.iter().map(|chain| (chain[0], chain)).collect();
        for head in &ordered {
            plan.place(circuit, by_head[head]);
        }
        plan.roots.extend((0..circuit.outputs.len()).map(Root::Output));
        plan.roots.extend(ordered.into_iter().map(Root::Register));
        let written = |&number: &usize| is_read(circuit, circuit.writes[number].memory);
        plan.roots
            .extend((0..circuit.writes.len()).filter(written).map(Root::Write));
        plan
    }

    fn place(&mut self, circuit: &Circuit, chain: &[usize]) {
        let kind = usize::from(circuit.registers[chain[0]].width == 1);
        let slots = chain.len().next_power_of_two() as u32;
        for (back, register) in (0..).zip(chain) {
            let (at, mask) = (self.slots[kind], slots - 1);
            self.places.insert(*register, Place { at, back, mask });
        }
        self.slots[kind] += slots;
    }
}

/// Nodes that a root is made from.
pub fn operands(circuit: &Circuit, root: Root) -> Vec<Id> {
    match root {
        Root::Output(number) => vec![circuit.outputs[number].id],
        Root::Register(number) => vec![circuit.registers[number].next],
        Root::Write(number) => {
            let write = &circuit.writes[number];
            let columns = write.columns.iter().flat_map(|(enable, data)| [*enable, *data]);
            std::iter::once(write.address).chain(columns).collect()
        }
    }
}

fn is_read(circuit: &Circuit, memory: u32) -> bool {
    let nodes = circuit.graph.nodes.iter();
    nodes
        .into_iter()
        .any(|node| matches!(node.op, Op::Read { memory: other, .. } if other == memory))
}

/// Registers that an output depends on, directly or through others.
fn live(circuit: &Circuit) -> BTreeSet<usize> {
    let mut seen = vec![false; circuit.graph.nodes.len()];
    let mut open: Vec<Id> = circuit.outputs.iter().map(|piece| piece.id).collect();
    let (mut registers, mut memories) = (BTreeSet::new(), BTreeSet::new());
    while let Some(id) = open.pop() {
        if std::mem::replace(&mut seen[id.index()], true) {
            continue;
        }
        let op = circuit.graph.node(id).op;
        open.extend(op.operands());
        match op {
            Op::Register(number) => {
                registers.insert(number as usize);
                open.push(circuit.registers[number as usize].next);
            }
            Op::Read { memory, .. } if memories.insert(memory) => {
                let ports = (0..circuit.writes.len()).filter(|&number| circuit.writes[number].memory == memory);
                open.extend(ports.flat_map(|number| operands(circuit, Root::Write(number))));
            }
            _ => {}
        }
    }
    registers
}

/// Registers in chains, each of which takes the value of the one before it; most stand alone.
fn chains(circuit: &Circuit, live: &BTreeSet<usize>) -> Vec<Vec<usize>> {
    let mut follower: HashMap<usize, usize> = HashMap::new();
    let mut follows = BTreeSet::new();
    for &number in live {
        let register = &circuit.registers[number];
        if let Op::Register(before) = circuit.graph.node(register.next).op
            && before as usize != number
            && circuit.registers[before as usize].width == register.width
            && !follower.contains_key(&(before as usize))
        {
            follower.insert(before as usize, number);
            follows.insert(number);
        }
    }
    let mut chains = Vec::new();
    let mut placed = BTreeSet::new();
    for &head in live.difference(&follows) {
        let mut chain = vec![head];
        while let Some(next) = follower.get(&chain[chain.len() - 1]) {
            chain.push(*next);
        }
        placed.extend(chain.iter().copied());
        let kind = usize::from(circuit.registers[head].width == 1);
        if chain.len() >= RING_MIN[kind] {
            chains.push(chain);
        } else {
            chains.extend(chain.into_iter().map(|register| vec![register]));
        }
    }
    // Those that turn in a circle have no head.
    chains.extend(live.difference(&placed).map(|register| vec![*register]));
    chains
}

/// Registers in an order in which each stands behind those that are computed from its old value, as far as that is possible.
/// `head_of` names the register whose new value overwrites the old one of the key.
fn readers_first(circuit: &Circuit, stored: &[usize], head_of: &HashMap<usize, usize>) -> Vec<usize> {
    let number_of: HashMap<usize, usize> = stored
        .iter()
        .enumerate()
        .map(|(at, register)| (*register, at))
        .collect();
    let words = stored.len().div_ceil(64);
    let mut reads: Vec<Vec<u64>> = Vec::with_capacity(circuit.graph.nodes.len());
    for node in &circuit.graph.nodes {
        let mut set = vec![0u64; words];
        for operand in node.op.operands() {
            set.iter_mut()
                .zip(&reads[operand.index()])
                .for_each(|(set, other)| *set |= other);
        }
        if let Op::Register(register) = node.op
            && let Some(head) = head_of.get(&(register as usize))
        {
            let number = number_of[head];
            set[number / 64] |= 1 << (number % 64);
        }
        reads.push(set);
    }
    let edges: Vec<Vec<usize>> = stored
        .iter()
        .map(|register| {
            let set = &reads[circuit.registers[*register].next.index()];
            (0..stored.len())
                .filter(|number| set[number / 64] >> (number % 64) & 1 == 1)
                .collect()
        })
        .collect();
    let mut order: Vec<usize> = components(&edges).into_iter().map(|number| stored[number]).collect();
    order.reverse();
    order
}

/// Tarjan's strongly connected components, one after the other, each behind all that its edges lead to.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let mut index = vec![UNSEEN; edges.len()];
    let mut low = vec![0; edges.len()];
    let mut inside = vec![false; edges.len()];
    let (mut stack, mut order, mut next) = (Vec::new(), Vec::new(), 0);
    for start in 0..edges.len() {
        if index[start] != UNSEEN {
            continue;
        }
        let mut calls = vec![(start, 0)];
        while let Some((node, edge)) = calls.pop() {
            if edge == 0 {
                (index[node], low[node]) = (next, next);
                next += 1;
                stack.push(node);
                inside[node] = true;
            } else {
                let before = edges[node][edge - 1];
                if inside[before] {
                    low[node] = low[node].min(low[before]);
                }
            }
            let unseen = (edge..edges[node].len()).find(|&at| {
                let to = edges[node][at];
                if index[to] != UNSEEN && inside[to] {
                    low[node] = low[node].min(index[to]);
                }
                index[to] == UNSEEN
            });
            if let Some(at) = unseen {
                calls.push((node, at + 1));
                calls.push((edges[node][at], 0));
                continue;
            }
            if low[node] == index[node] {
                let from = stack.iter().rposition(|other| *other == node).expect("on the stack");
                stack[from..].iter().for_each(|&other| inside[other] = false);
                order.extend(stack.drain(from..));
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A chain 0 -> 1 -> 2, a circle of 3 and 4 that leads to 0, and 5 alone: what is led to comes first.
    #[test]
    fn components_stand_behind_what_they_lead_to() {
        let edges = [vec![1], vec![2], vec![], vec![4], vec![3, 0], vec![]];
        let order = components(&edges);
        let place = |node: usize| order.iter().position(|other| *other == node).expect("every node");
        assert_eq!(order.len(), edges.len());
        assert!(place(2) < place(1) && place(1) < place(0));
        assert!(place(0) < place(3) && place(0) < place(4));
    }
}
