//! Words made of scattered bits: slices become shifts and masks, checksums become maps over GF(2).
//! Between the cells, which connect single bits, and the graph, which has words.
//! Never decides what a cell does.

use std::collections::BTreeMap;

use crate::netlist::graph::{Columns, Graph, Id, Op};

/// Where a bit of the netlist comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Source {
    /// Constant.
    Constant(bool),
    /// A bit of a node.
    Of(Id, u32),
}

/// A sum over GF(2): of these bits of nodes, and perhaps 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Sum {
    terms: BTreeMap<Id, u32>,
    one: bool,
}

/// Results from which on a set of sums may be one map.
const LINEAR_BITS_MIN: usize = 6;
/// Vector instructions of a map of one word, and of one bit of it tested and added alone.
const LINEAR_COST: u32 = 12;
const SINGLE_COST: u32 = 2;

impl Graph {
    /// The bit behind shifts, masks and constants.
    pub fn resolve(&self, source: Source) -> Source {
        let Source::Of(id, at) = source else { return source };
        let of = |id, at: Option<u32>| match at {
            Some(at) if at < 32 => self.resolve(Source::Of(id, at)),
            _ => Source::Constant(false),
        };
        match self.node(id).op {
            Op::Constant(value) => Source::Constant(value >> at & 1 == 1),
            Op::Left(x, by) => of(x, at.checked_sub(by)),
            Op::Right(x, by) => of(x, Some(at + by)),
            Op::Rotate(x, by) => of(x, Some((at + 32 - by) % 32)),
            Op::Pick(bit, value) => match value >> at & 1 {
                1 => of(bit, Some(0)),
                _ => Source::Constant(false),
            },
            Op::And(x, kept) if self.width(id) > 1 => match self.value(kept) {
                Some(kept) if kept >> at & 1 == 1 => of(x, Some(at)),
                Some(_) => Source::Constant(false),
                None => source,
            },
            _ if at >= self.width(id) => Source::Constant(false),
            _ => source,
        }
    }

    /// A single bit.
    pub fn bit(&mut self, source: Source) -> Id {
        match self.resolve(source) {
            Source::Constant(value) => self.constant(value.into(), 1),
            Source::Of(id, at) => self.test(id, 1 << at),
        }
    }

    /// A bit or a word, by how many there are.
    pub fn chunk(&mut self, sources: &[Source]) -> Id {
        match sources {
            [source] => self.bit(*source),
            _ => self.word(sources),
        }
    }

    /// A word of at most 32 bits, the lowest first.
    pub fn word(&mut self, sources: &[Source]) -> Id {
        debug_assert!(sources.len() <= 32);
        let mut constant = 0;
        let mut slices: BTreeMap<(Id, u32), u32> = BTreeMap::new();
        let mut bits: BTreeMap<Id, u32> = BTreeMap::new();
        for (place, source) in (0..).zip(sources) {
            match self.resolve(*source) {
                Source::Constant(value) => constant |= u32::from(value) << place,
                Source::Of(id, _) if self.width(id) == 1 => *bits.entry(id).or_default() |= 1 << place,
                Source::Of(id, at) => *slices.entry((id, (32 + place - at) % 32)).or_default() |= 1 << place,
            }
        }
        if slices.len() > 1
            && bits.is_empty()
            && let Some(word) = self.merged(sources)
        {
            return word;
        }
        let mut word = self.constant(0, 32);
        for ((id, rotation), wanted) in slices {
            let piece = self.moved(id, rotation, wanted);
            word = self.or(word, piece);
        }
        let rest = match self.map(&bits, sources.len() as u32) {
            Some(map) => map,
            None => bits.into_iter().fold(self.constant(0, 32), |rest, (bit, places)| {
                let piece = self.pick(bit, places);
                self.or(rest, piece)
            }),
        };
        let word = self.or(word, rest);
        let constant = self.constant(constant, 32);
        self.or(word, constant)
    }

    /// The sum of bits over GF(2).
    pub fn sum(&mut self, sources: &[Source]) -> Id {
        let mut words: BTreeMap<Id, u32> = BTreeMap::new();
        let mut result = self.constant(0, 1);
        for source in sources {
            match self.resolve(*source) {
                Source::Of(id, at) if self.width(id) > 1 => *words.entry(id).or_default() ^= 1 << at,
                single => {
                    let bit = self.bit(single);
                    result = self.xor(result, bit);
                }
            }
        }
        let mut word = self.constant(0, 32);
        for (id, wanted) in words {
            let piece = self.moved(id, 0, wanted);
            word = self.xor(word, piece);
        }
        let parity = self.parity(word);
        self.xor(result, parity)
    }

    /// What a bit is the sum of.
    fn sum_of(&self, id: Id) -> Sum {
        let mut sum = Sum::default();
        match self.node(id).op {
            Op::Constant(value) => sum.one = value == 1,
            Op::Not(a) => {
                sum = self.sum_of(a);
                sum.one ^= true;
            }
            Op::Xor(a, b) => {
                let (a, b) = (self.sum_of(a), self.sum_of(b));
                sum = a;
                sum.one ^= b.one;
                b.terms.into_iter().for_each(|(id, bits)| sum.add(id, bits));
            }
            Op::Test(word, bit) if bit.is_power_of_two() => sum.add(word, bit),
            Op::Parity(word) => self.add_bits(word, u32::MAX, &mut sum),
            _ => sum.add(id, 1),
        }
        sum
    }

    /// Adds all bits of a word that was put together by [`Graph::sum`].
    fn add_bits(&self, word: Id, wanted: u32, sum: &mut Sum) {
        match self.node(word).op {
            Op::Xor(a, b) => {
                self.add_bits(a, wanted, sum);
                self.add_bits(b, wanted, sum);
            }
            Op::And(a, kept) if self.value(kept).is_some() => {
                self.add_bits(a, wanted & self.value(kept).unwrap_or_default(), sum);
            }
            Op::Constant(value) => sum.one ^= (value & wanted).count_ones() % 2 == 1,
            _ => sum.add(word, wanted & crate::netlist::graph::mask(self.width(word))),
        }
    }

    /// Bits at their places as one map over GF(2) of the words that they are sums of; `None` where that costs more.
    fn map(&mut self, bits: &BTreeMap<Id, u32>, width: u32) -> Option<Id> {
        if bits.len() < LINEAR_BITS_MIN {
            return None;
        }
        let mut columns: BTreeMap<Id, Columns> = BTreeMap::new();
        let (mut ones, mut alone) = (0, 0);
        for (bit, places) in bits {
            let sum = self.sum_of(*bit);
            // A sum is a mask and an addition a word, a parity, and its insertion.
            alone += 2 * sum.terms.len() as u32 + if sum.terms.len() > 1 { 3 } else { 0 };
            ones ^= if sum.one { *places } else { 0 };
            for (id, mut left) in sum.terms {
                let columns = columns.entry(id).or_insert([0; 32]);
                while left != 0 {
                    columns[left.trailing_zeros() as usize] ^= *places;
                    left &= left - 1;
                }
            }
        }
        let used = |columns: &Columns| columns.iter().filter(|column| **column != 0).count() as u32;
        let together: u32 = columns
            .values()
            .map(|map| LINEAR_COST.min(SINGLE_COST * used(map)))
            .sum();
        if together >= alone {
            return None;
        }
        let mut word = self.constant(ones, 32);
        for (id, map) in columns {
            let whole = self.width(id) > 1 && SINGLE_COST * used(&map) > LINEAR_COST;
            if whole {
                let piece = self.linear(id, map, width.max(2));
                word = self.xor(word, piece);
                continue;
            }
            for (at, column) in map.into_iter().enumerate().filter(|(_, column)| *column != 0) {
                let bit = self.test(id, 1 << at);
                let piece = self.pick(bit, column);
                word = self.xor(word, piece);
            }
        }
        Some(word)
    }
}

impl Sum {
    fn add(&mut self, id: Id, bits: u32) {
        let term = self.terms.entry(id).or_default();
        *term ^= bits;
        if *term == 0 {
            self.terms.remove(&id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(graph: &mut Graph, number: u32, width: u32) -> Id {
        graph.add_node(Op::Input(number), width)
    }

    fn slice(id: Id, from: u32, count: u32) -> Vec<Source> {
        (from..from + count).map(|at| Source::Of(id, at)).collect()
    }

    /// A whole word is itself; two slices of one word are a rotation; a slice is one shift where the shift ends it, else also a mask.
    #[test]
    fn slices_are_shifts() {
        let mut graph = Graph::default();
        let word = input(&mut graph, 0, 32);
        let whole = graph.word(&slice(word, 0, 32));
        assert_eq!(whole, word);
        let rotated = graph.word(&[slice(word, 25, 7), slice(word, 0, 25)].concat());
        assert_eq!(graph.node(rotated).op, Op::Rotate(word, 7));
        let top = graph.word(&slice(word, 24, 8));
        assert_eq!(graph.node(top).op, Op::Right(word, 24));
        let inner = graph.word(&slice(word, 8, 8));
        assert!(matches!(graph.node(inner).op, Op::And(..)));
        // What is taken from a slice is taken from the word.
        let bit = graph.bit(Source::Of(inner, 3));
        assert_eq!(graph.node(bit).op, Op::Test(word, 1 << 11));
        let none = graph.bit(Source::Of(inner, 9));
        assert_eq!(graph.value(none), Some(0));
    }

    /// The sums of a checksum are one map of their word; five sums are not worth one.
    #[test]
    fn many_sums_are_a_map() {
        let mut graph = Graph::default();
        let word = input(&mut graph, 0, 32);
        let sums: Vec<Source> = (0..16)
            .map(|place| {
                let bits = [slice(word, place, 5), slice(word, 31 - place, 1)].concat();
                Source::Of(graph.sum(&bits), 0)
            })
            .collect();
        let map = graph.word(&sums);
        let Op::Linear(of, number) = graph.node(map).op else {
            panic!("{:?}", graph.node(map).op)
        };
        assert_eq!(of, word);
        // Bit 4 stands in the sums 0 to 4; bit 31 in the first, by its second slice.
        let columns = graph.maps[number as usize];
        assert_eq!((columns[4], columns[31] & 1), (0b1_1111, 1));
        let few = graph.word(&sums[..5]);
        assert!(matches!(graph.node(few).op, Op::Or(..)));
    }
}
