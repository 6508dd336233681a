//! Halves that belong together: a function written once for the upper and once for the lower bits becomes one of whole words,
//! and constants chosen by a small number become a table.
//! Used while the graph grows; circuits split what they want mapped on lookup tables piece by piece.
//! Never makes a graph dearer: only where every operand ends as one slice of one word, or every choice hangs on one number.

use std::collections::BTreeMap;

use crate::netlist::bits::Source;
use crate::netlist::graph::{Graph, Id, Op, Table, mask};

/// Bits of a number that can name an entry of a table.
const TABLE_BITS_MAX: u32 = 4;
/// Steps that are followed from a choice down to its number.
const STEPS_MAX: u32 = 6;

/// Two-operand functions of single bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bitwise {
    And,
    Or,
    Xor,
}

/// What a slice of an operand is, as far as it says which operands belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Likeness {
    Constant,
    Of(Bitwise),
    /// Slice of a word, turned by so much.
    Slice(Id, u32),
}

impl Graph {
    /// The word of these bits as one function of whole words; `None` if it is not.
    pub(super) fn merged(&mut self, sources: &[Source]) -> Option<Id> {
        let mut groups: BTreeMap<(Id, u32), u32> = BTreeMap::new();
        let mut constant = 0;
        for (place, source) in (0..).zip(sources) {
            match self.resolve(*source) {
                Source::Constant(value) => constant |= u32::from(value) << place,
                Source::Of(id, _) if self.width(id) == 1 => return None,
                Source::Of(id, at) => *groups.entry((id, (32 + place - at) % 32)).or_default() |= 1 << place,
            }
        }
        if groups.is_empty() {
            return Some(self.constant(constant, 32));
        }
        if constant != 0 {
            return None;
        }
        if groups.len() == 1 {
            let ((id, rotation), wanted) = groups.pop_first()?;
            return Some(self.moved(id, rotation, wanted));
        }
        let (mut function, mut like) = (None, None);
        let (mut left, mut right) = (
            vec![Source::Constant(false); sources.len()],
            vec![Source::Constant(false); sources.len()],
        );
        for ((id, rotation), wanted) in groups {
            let (here, a, b) = self.bitwise(id)?;
            let first = wanted.trailing_zeros();
            let at = (32 + first - rotation) % 32;
            let likeness = (self.likeness(a, at, first), self.likeness(b, at, first));
            let turned = match (function, like) {
                (None, _) => false,
                (Some(known), _) if known != here => return None,
                (_, Some(known)) if known == likeness => false,
                (_, Some(known)) if known == (likeness.1, likeness.0) => true,
                _ => return None,
            };
            if function.is_none() {
                (function, like) = (Some(here), Some(likeness));
            }
            let (a, b) = if turned { (b, a) } else { (a, b) };
            for place in (0..sources.len() as u32).filter(|place| wanted >> place & 1 == 1) {
                let at = (32 + place - rotation) % 32;
                left[place as usize] = Source::Of(a, at);
                right[place as usize] = Source::Of(b, at);
            }
        }
        let (left, right) = (self.merged(&left)?, self.merged(&right)?);
        Some(match function? {
            Bitwise::And => self.and(left, right),
            Bitwise::Or => self.or(left, right),
            Bitwise::Xor => self.xor(left, right),
        })
    }

    fn bitwise(&self, id: Id) -> Option<(Bitwise, Id, Id)> {
        match self.node(id).op {
            Op::And(a, b) => Some((Bitwise::And, a, b)),
            Op::Or(a, b) => Some((Bitwise::Or, a, b)),
            Op::Xor(a, b) => Some((Bitwise::Xor, a, b)),
            _ => None,
        }
    }

    fn likeness(&self, id: Id, at: u32, place: u32) -> Likeness {
        match self.resolve(Source::Of(id, at)) {
            Source::Constant(_) => Likeness::Constant,
            Source::Of(id, at) => match self.bitwise(id) {
                Some((function, ..)) => Likeness::Of(function),
                None => Likeness::Slice(id, (32 + place - at) % 32),
            },
        }
    }

    /// The choice between two words as a table, if all of it hangs on one small number.
    pub(super) fn tabled(&mut self, bit: Id, yes: Id, no: Id) -> Option<Id> {
        let (x, which) = self.entries(bit, STEPS_MAX)?;
        let x = x?;
        let (others, yes) = self.entries(yes, STEPS_MAX)?;
        let (more, no) = self.entries(no, STEPS_MAX)?;
        if others.is_some_and(|other| other != x) || more.is_some_and(|other| other != x) {
            return None;
        }
        let entries: Table = std::array::from_fn(|at| if which[at] == 1 { yes[at] } else { no[at] });
        Some(self.lookup(x, entries))
    }

    /// A node as a function of one small number: the number, unless the node is constant, and the value for each.
    fn entries(&self, id: Id, steps: u32) -> Option<(Option<Id>, Table)> {
        let steps = steps.checked_sub(1)?;
        let number = |x: Id| (2..=TABLE_BITS_MAX).contains(&self.width(x)).then_some(x);
        let of = |x: Id, value: &dyn Fn(u32) -> u32| {
            let x = number(x)?;
            Some((
                Some(x),
                std::array::from_fn(|at| value(at as u32 & mask(self.width(x)))),
            ))
        };
        let both = |a: Id, b: Id, value: &dyn Fn(u32, u32) -> u32| {
            let ((x, a), (y, b)) = (self.entries(a, steps)?, self.entries(b, steps)?);
            let agree = x.is_none() || y.is_none() || x == y;
            agree.then(|| (x.or(y), std::array::from_fn(|at| value(a[at], b[at]))))
        };
        match self.node(id).op {
            Op::Constant(value) => Some((None, [value; 16])),
            Op::Lookup(x, table) => Some((Some(x), self.tables[table as usize])),
            Op::Equal(x, value) => {
                let value = self.value(value)?;
                of(x, &|at| u32::from(at == value))
            }
            Op::Test(x, wanted) => of(x, &|at| u32::from(at & wanted != 0)),
            Op::Not(a) => both(a, a, &|a, _| a ^ 1),
            Op::Pick(bit, value) => both(bit, bit, &|bit, _| bit * value),
            Op::And(a, b) if self.width(id) == 1 => both(a, b, &|a, b| a & b),
            Op::Or(a, b) if self.width(id) == 1 => both(a, b, &|a, b| a | b),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bits(id: Id, from: u32, count: u32) -> Vec<Source> {
        (from..from + count).map(|at| Source::Of(id, at)).collect()
    }

    /// `x ^ rotate(x, 7)`, made in two halves with the operands of the upper one in the other order, is found to be one.
    #[test]
    fn halves_become_one() {
        let mut graph = Graph::default();
        let x = graph.add_node(Op::Input(0), 32);
        let turned = |from: u32| {
            (from..from + 16)
                .map(|at| Source::Of(x, (at + 25) % 32))
                .collect::<Vec<_>>()
        };
        let parts: Vec<Id> = [bits(x, 0, 16), turned(0), turned(16), bits(x, 16, 16)]
            .iter()
            .map(|bits| graph.word(bits))
            .collect();
        let lower = graph.add_node(Op::Xor(parts[0], parts[1]), 16);
        let upper = graph.add_node(Op::Xor(parts[2], parts[3]), 16);
        let whole = graph.word(&[bits(lower, 0, 16), bits(upper, 0, 16)].concat());
        let rotated = graph.add_node(Op::Rotate(x, 7), 32);
        assert_eq!(graph.node(whole).op, Op::Xor(x, rotated));
        // Negative control: the upper half of another function stays apart.
        let other = graph.add_node(Op::And(parts[2], parts[3]), 16);
        let whole = graph.word(&[bits(lower, 0, 16), bits(other, 0, 16)].concat());
        assert!(matches!(graph.node(whole).op, Op::Or(..)));
    }

    /// Constants chosen by comparisons of a number of three bits; what also hangs on another bit is no table.
    #[test]
    fn choices_of_constants_are_a_table() {
        let mut graph = Graph::default();
        let (x, other) = (graph.add_node(Op::Input(0), 3), graph.add_node(Op::Input(1), 1));
        let mut chosen = graph.constant(100, 32);
        for at in [5, 2, 7] {
            let (value, number) = (graph.constant(100 + at, 32), graph.constant(at, 32));
            let hit = graph.equal(x, number);
            chosen = graph.choose(hit, value, chosen);
        }
        let Op::Lookup(of, table) = graph.node(chosen).op else {
            panic!("{:?}", graph.node(chosen).op)
        };
        assert_eq!(of, x);
        assert_eq!(
            graph.tables[table as usize][..8],
            [100, 100, 102, 100, 100, 105, 100, 107]
        );
        let zero = graph.constant(0, 32);
        let mixed = graph.choose(other, chosen, zero);
        assert!(matches!(graph.node(mixed).op, Op::Choose(..)));
    }
}
