//! The words and bits of a netlist as a graph: equal nodes are one node, constants are folded while it grows.
//! Built from the cells of a module, put in order and written as Rust.
//! Never holds state: registers, memories and ports are leaves with a number.

use std::collections::HashMap;

/// A node of a [`Graph`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(u32);

impl Id {
    /// Place in [`Graph::nodes`].
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a node does. Words have 2 to 32 bits and zeros above them; a node of width 1 is a bit, which each lane has one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    /// The same in all lanes.
    Constant(u32),
    /// A piece of an input port.
    Input(u32),
    /// A register as it is before the edge.
    Register(u32),
    /// Column of what a memory's read port gives at an address.
    Read {
        /// Number of the memory.
        memory: u32,
        /// 32 bits of each entry.
        column: u32,
        /// Where.
        address: Id,
    },
    /// Bitwise.
    And(Id, Id),
    /// Bitwise.
    Or(Id, Id),
    /// Bitwise.
    Xor(Id, Id),
    /// Of a bit.
    Not(Id),
    /// Modulo 2^32.
    Add(Id, Id),
    /// Modulo 2^32.
    Sub(Id, Id),
    /// Low word of the product.
    Mul(Id, Id),
    /// High word of the product.
    MulHigh(Id, Id),
    /// To the left.
    Rotate(Id, u32),
    /// Shift to the left by less than 32.
    Left(Id, u32),
    /// Shift to the right by less than 32.
    Right(Id, u32),
    /// Shift to the left by a word; zero from 32 on.
    LeftBy(Id, Id),
    /// Shift to the right by a word; zero from 32 on.
    RightBy(Id, Id),
    /// By the bit: the first if it is set, else the second.
    Choose(Id, Id, Id),
    /// By the bit: the constant or zero.
    Pick(Id, u32),
    /// A map over GF(2), by its number.
    Linear(Id, u32),
    /// The entry of a table that the lowest four bits name, by the table's number.
    Lookup(Id, u32),
    /// Whether any of these bits of a word is set.
    Test(Id, u32),
    /// Whether an odd number of a word's bits is set.
    Parity(Id),
    /// Of words.
    Equal(Id, Id),
    /// Of words without sign.
    Less(Id, Id),
}

/// A node: the operation and the bits of its result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Node {
    /// Operation.
    pub op: Op,
    /// 1: a bit; 2 to 32: a word.
    pub width: u32,
}

impl Op {
    /// What the operation is made from.
    pub fn operands(self) -> impl Iterator<Item = Id> {
        let operands = match self {
            Self::Constant(_) | Self::Input(_) | Self::Register(_) => [None; 3],
            Self::Read { address: a, .. }
            | Self::Not(a)
            | Self::Rotate(a, _)
            | Self::Left(a, _)
            | Self::Right(a, _)
            | Self::Pick(a, _)
            | Self::Linear(a, _)
            | Self::Lookup(a, _)
            | Self::Test(a, _)
            | Self::Parity(a) => [Some(a), None, None],
            Self::And(a, b)
            | Self::Or(a, b)
            | Self::Xor(a, b)
            | Self::Add(a, b)
            | Self::Sub(a, b)
            | Self::Mul(a, b)
            | Self::MulHigh(a, b)
            | Self::LeftBy(a, b)
            | Self::RightBy(a, b)
            | Self::Equal(a, b)
            | Self::Less(a, b) => [Some(a), Some(b), None],
            Self::Choose(a, b, c) => [Some(a), Some(b), Some(c)],
        };
        operands.into_iter().flatten()
    }
}

/// A map over GF(2): what each bit of the argument adds to the result.
pub type Columns = [u32; 32];

/// Entries of a table.
pub type Table = [u32; 16];

/// Nodes in an order in which operands come first.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// Nodes.
    pub nodes: Vec<Node>,
    /// Maps that [`Op::Linear`] names.
    pub maps: Vec<Columns>,
    /// Tables that [`Op::Lookup`] names.
    pub tables: Vec<Table>,
    known: HashMap<Node, Id>,
}

/// The bits of a word of this width.
pub fn mask(width: u32) -> u32 {
    u32::MAX >> (32 - width.clamp(1, 32))
}

impl Graph {
    /// A node.
    pub fn node(&self, id: Id) -> Node {
        self.nodes[id.index()]
    }

    /// Bits of a node.
    pub fn width(&self, id: Id) -> u32 {
        self.node(id).width
    }

    /// The value of a constant.
    pub fn value(&self, id: Id) -> Option<u32> {
        match self.node(id).op {
            Op::Constant(value) => Some(value),
            _ => None,
        }
    }

    /// The node as it is; equal ones are one.
    pub fn add_node(&mut self, op: Op, width: u32) -> Id {
        debug_assert!((1..=32).contains(&width), "width {width}");
        let node = Node { op, width };
        *self.known.entry(node).or_insert_with(|| {
            self.nodes.push(node);
            Id(self.nodes.len() as u32 - 1)
        })
    }

    /// A constant: a bit if `width` is 1, else a word.
    pub fn constant(&mut self, value: u32, width: u32) -> Id {
        let value = value & mask(width);
        let least = if width == 1 {
            1
        } else {
            (32 - value.leading_zeros()).max(2)
        };
        self.add_node(Op::Constant(value), least)
    }

    fn is_bit(&self, id: Id) -> bool {
        self.width(id) == 1
    }

    /// The constant second, otherwise the older first.
    fn sorted(&self, a: Id, b: Id) -> (Id, Id) {
        let later = |id| (self.value(id).is_some(), id);
        if later(a) <= later(b) { (a, b) } else { (b, a) }
    }

    /// Bitwise and.
    pub fn and(&mut self, a: Id, b: Id) -> Id {
        let (a, b) = self.sorted(a, b);
        let width = self.width(a).min(self.width(b));
        match self.value(b) {
            Some(0) => return b,
            Some(value) if value & mask(self.width(a)) == mask(self.width(a)) => return a,
            Some(value) => match self.node(a).op {
                Op::Constant(other) => return self.constant(other & value, width),
                Op::Pick(bit, inner) => return self.pick(bit, inner & value),
                Op::And(x, inner) => {
                    if let Some(inner) = self.value(inner) {
                        let both = self.constant(inner & value, 32);
                        return self.and(x, both);
                    }
                }
                _ => {}
            },
            None if a == b => return a,
            None => {}
        }
        self.add_node(Op::And(a, b), width)
    }

    /// Bitwise or.
    pub fn or(&mut self, a: Id, b: Id) -> Id {
        let (a, b) = self.sorted(a, b);
        let width = self.width(a).max(self.width(b));
        match (self.value(a), self.value(b)) {
            (Some(x), Some(y)) => self.constant(x | y, width),
            (_, Some(0)) => a,
            (_, Some(value)) if value & mask(width) == mask(width) => b,
            _ if a == b => a,
            _ if width == 1 && self.any_of(a).is_some() && self.any_of(b).is_some() => {
                // Two tests are one of both words; comparisons are tests of what differs.
                let [a, b] = [a, b].map(|bit| match self.any_of(bit) {
                    Some((x, None)) => x,
                    Some((x, Some(y))) => self.xor(x, y),
                    None => bit,
                });
                let either = self.or(a, b);
                self.test(either, u32::MAX)
            }
            _ => match self.turned(a, b) {
                Some((word, by)) => self.add_node(Op::Rotate(word, by), 32),
                None => self.add_node(Op::Or(a, b), width),
            },
        }
    }

    /// The word of which a bit says whether any of it is set, or the two of which it says whether they differ.
    fn any_of(&self, bit: Id) -> Option<(Id, Option<Id>)> {
        match self.node(bit).op {
            Op::Test(x, wanted) if wanted == mask(self.width(x)) => Some((x, None)),
            Op::Not(same) => match self.node(same).op {
                Op::Equal(x, y) => Some((x, Some(y))),
                _ => None,
            },
            _ => None,
        }
    }

    /// The rotation that two shifts of one word are together.
    fn turned(&self, a: Id, b: Id) -> Option<(Id, u32)> {
        match (self.node(a).op, self.node(b).op) {
            (Op::Left(x, left), Op::Right(y, right)) | (Op::Right(y, right), Op::Left(x, left))
                if x == y && left + right == 32 =>
            {
                Some((x, left))
            }
            _ => None,
        }
    }

    /// Bitwise exclusive or.
    pub fn xor(&mut self, a: Id, b: Id) -> Id {
        let (a, b) = self.sorted(a, b);
        let width = self.width(a).max(self.width(b));
        match (self.value(a), self.value(b)) {
            (Some(x), Some(y)) => self.constant(x ^ y, width),
            (_, Some(0)) => a,
            (_, Some(_)) if width == 1 => self.not(a, 1),
            _ if a == b => self.constant(0, width),
            _ => self.add_node(Op::Xor(a, b), width),
        }
    }

    /// The lowest bits turned, `width` of them.
    pub fn not(&mut self, a: Id, width: u32) -> Id {
        if !self.is_bit(a) {
            let ones = self.constant(mask(width), 32);
            return self.xor(a, ones);
        }
        match self.node(a).op {
            Op::Constant(value) => self.constant(value ^ 1, 1),
            Op::Not(inner) => inner,
            _ => self.add_node(Op::Not(a), 1),
        }
    }

    /// Sum modulo 2^width.
    pub fn add(&mut self, a: Id, b: Id, width: u32) -> Id {
        let (a, b) = self.sorted(a, b);
        let most = 1 + self.width(a).max(self.width(b));
        match (self.value(a), self.value(b)) {
            _ if width == 1 => self.xor(a, b),
            (Some(x), Some(y)) => self.constant(x.wrapping_add(y) & mask(width), 32),
            (_, Some(0)) => a,
            _ => self.arithmetic(Op::Add(a, b), most, width),
        }
    }

    /// Difference modulo 2^width.
    pub fn sub(&mut self, a: Id, b: Id, width: u32) -> Id {
        match (self.value(a), self.value(b)) {
            _ if width == 1 => self.xor(a, b),
            (_, Some(y)) => {
                let minus = self.constant(y.wrapping_neg() & mask(width), 32);
                self.add(a, minus, width)
            }
            _ => self.arithmetic(Op::Sub(a, b), 32, width),
        }
    }

    /// Product modulo 2^width.
    pub fn mul(&mut self, a: Id, b: Id, width: u32) -> Id {
        let (a, b) = self.sorted(a, b);
        let most = self.width(a) + self.width(b);
        match (self.value(a), self.value(b)) {
            _ if width == 1 => self.and(a, b),
            (Some(x), Some(y)) => self.constant(x.wrapping_mul(y) & mask(width), 32),
            (_, Some(0)) => b,
            (_, Some(1)) => a,
            _ => self.arithmetic(Op::Mul(a, b), most, width),
        }
    }

    /// High word of the product of two words.
    pub fn mul_high(&mut self, a: Id, b: Id) -> Id {
        let (a, b) = self.sorted(a, b);
        match (self.value(a), self.value(b)) {
            (Some(x), Some(y)) => self.constant(((u64::from(x) * u64::from(y)) >> 32) as u32, 32),
            (_, Some(0 | 1)) => self.constant(0, 32),
            _ => self.add_node(Op::MulHigh(a, b), 32),
        }
    }

    /// An operation with results of at most `most` bits, of which `width` are kept.
    fn arithmetic(&mut self, op: Op, most: u32, width: u32) -> Id {
        if most <= width || width == 32 {
            return self.add_node(op, most.min(32));
        }
        let whole = self.add_node(op, most.min(32));
        let kept = self.constant(mask(width), 32);
        self.and(whole, kept)
    }

    /// The bits of a word moved to the left by `by`, those beyond `width` lost.
    pub fn left_by(&mut self, a: Id, by: Id, width: u32) -> Id {
        self.arithmetic(Op::LeftBy(a, by), 32, width)
    }

    /// The bits of a word moved to the right by `by`.
    pub fn right_by(&mut self, a: Id, by: Id) -> Id {
        let width = self.width(a);
        self.add_node(Op::RightBy(a, by), width)
    }

    /// A word rotated to the left within 32 bits; of the result only these bits.
    pub fn moved(&mut self, a: Id, rotation: u32, wanted: u32) -> Id {
        if let Some(value) = self.value(a) {
            return self.constant(value.rotate_left(rotation) & wanted, 32);
        }
        let width = self.width(a);
        let full = mask(width);
        let (left, right) = (full << rotation, full.checked_shr(32 - rotation).unwrap_or(0));
        let (moved, present) = match (wanted & left, wanted & right) {
            (0, 0) => return self.constant(0, 32),
            _ if rotation == 0 => (a, full),
            (_, 0) => (self.add_node(Op::Left(a, rotation), (width + rotation).min(32)), left),
            (0, _) => (
                self.add_node(Op::Right(a, 32 - rotation), (width + rotation - 32).max(2)),
                right,
            ),
            _ => (self.add_node(Op::Rotate(a, rotation), 32), left | right),
        };
        if wanted & present == present {
            return moved;
        }
        let kept = self.constant(wanted, 32);
        self.and(moved, kept)
    }

    /// `yes` where the bit is set, else `no`.
    pub fn choose(&mut self, bit: Id, yes: Id, no: Id) -> Id {
        let (mut yes, mut no) = (yes, no);
        if let Some(value) = self.value(bit) {
            return if value == 1 { yes } else { no };
        }
        if let Op::Not(inner) = self.node(bit).op {
            return self.choose(inner, no, yes);
        }
        // What the same bit has chosen already.
        match self.node(yes).op {
            Op::Choose(other, inner, _) if other == bit => yes = inner,
            _ => {}
        }
        match self.node(no).op {
            Op::Choose(other, _, inner) if other == bit => no = inner,
            _ => {}
        }
        let width = self.width(yes).max(self.width(no));
        if width > 1
            && yes != no
            && let Some(found) = self.tabled(bit, yes, no)
        {
            return found;
        }
        match (self.value(yes), self.value(no)) {
            _ if yes == no => yes,
            (Some(1), _) if width == 1 => self.or(bit, no),
            (Some(_), _) if width == 1 => {
                let unset = self.not(bit, 1);
                self.and(unset, no)
            }
            (_, Some(0)) if width == 1 => self.and(bit, yes),
            (_, Some(_)) if width == 1 => {
                let unset = self.not(bit, 1);
                self.or(unset, yes)
            }
            (Some(value), Some(0)) => self.pick(bit, value),
            (Some(0), Some(value)) => {
                let unset = self.not(bit, 1);
                self.pick(unset, value)
            }
            _ => self.add_node(Op::Choose(bit, yes, no), width),
        }
    }

    /// The word where the bit is set, else zero.
    pub fn pick(&mut self, bit: Id, value: u32) -> Id {
        debug_assert!(self.is_bit(bit));
        match (self.value(bit), value) {
            (Some(0), _) | (_, 0) => self.constant(0, 32),
            (Some(_), _) => self.constant(value, 32),
            _ => self.add_node(Op::Pick(bit, value), (32 - value.leading_zeros()).max(2)),
        }
    }

    /// Whether any bit of the word in the mask is set.
    pub fn test(&mut self, a: Id, wanted: u32) -> Id {
        let wanted = wanted & mask(self.width(a));
        match self.node(a).op {
            _ if wanted == 0 => self.constant(0, 1),
            _ if self.is_bit(a) => a,
            Op::Constant(value) => self.constant(u32::from(value & wanted != 0), 1),
            Op::Pick(bit, value) if value & wanted != 0 => bit,
            Op::Pick(..) => self.constant(0, 1),
            Op::Rotate(x, by) => self.test(x, wanted.rotate_right(by)),
            Op::Left(x, by) => self.test(x, wanted >> by),
            Op::Right(x, by) => self.test(x, wanted << by),
            Op::And(x, kept) if self.value(kept).is_some() => {
                let kept = self.value(kept).unwrap_or_default();
                self.test(x, wanted & kept)
            }
            Op::Xor(x, turned) if wanted.is_power_of_two() && self.value(turned).is_some() => {
                let turned = self.value(turned).unwrap_or_default();
                let inner = self.test(x, wanted);
                if turned & wanted != 0 {
                    self.not(inner, 1)
                } else {
                    inner
                }
            }
            _ => self.add_node(Op::Test(a, wanted), 1),
        }
    }

    /// Whether an odd number of bits is set.
    pub fn parity(&mut self, a: Id) -> Id {
        match self.node(a).op {
            _ if self.is_bit(a) => a,
            Op::Constant(value) => self.constant(value.count_ones() & 1, 1),
            Op::Pick(bit, value) if value.count_ones() % 2 == 1 => bit,
            Op::And(x, kept) if self.value(kept).is_some_and(u32::is_power_of_two) => {
                let kept = self.value(kept).unwrap_or_default();
                self.test(x, kept)
            }
            _ => self.add_node(Op::Parity(a), 1),
        }
    }

    /// Whether two words, or two bits, are equal.
    pub fn equal(&mut self, a: Id, b: Id) -> Id {
        let (a, b) = self.sorted(a, b);
        match (self.value(a), self.value(b)) {
            (Some(x), Some(y)) => self.constant(u32::from(x == y), 1),
            _ if a == b => self.constant(1, 1),
            _ if self.is_bit(a) => {
                let differ = self.xor(a, b);
                self.not(differ, 1)
            }
            (_, Some(0)) => {
                let any = self.test(a, u32::MAX);
                self.not(any, 1)
            }
            _ => self.add_node(Op::Equal(a, b), 1),
        }
    }

    /// Whether the first is less than the second, both without sign.
    pub fn less(&mut self, a: Id, b: Id) -> Id {
        match (self.value(a), self.value(b)) {
            (Some(x), Some(y)) => self.constant(u32::from(x < y), 1),
            (_, Some(0)) => self.constant(0, 1),
            _ if a == b => self.constant(0, 1),
            _ if self.is_bit(a) => {
                let unset = self.not(a, 1);
                self.and(unset, b)
            }
            (Some(0), _) => self.test(b, u32::MAX),
            _ => self.add_node(Op::Less(a, b), 1),
        }
    }

    /// A map over GF(2) of a word; `width` bits of it can be set.
    pub fn linear(&mut self, a: Id, columns: Columns, width: u32) -> Id {
        let known = self.maps.iter().position(|map| *map == columns);
        let number = known.unwrap_or_else(|| {
            self.maps.push(columns);
            self.maps.len() - 1
        });
        self.add_node(Op::Linear(a, number as u32), width)
    }

    /// The entry of a table that a number of at most four bits names.
    pub fn lookup(&mut self, a: Id, entries: Table) -> Id {
        if entries.iter().all(|entry| *entry == entries[0]) {
            return self.constant(entries[0], 32);
        }
        let known = self.tables.iter().position(|table| *table == entries);
        let number = known.unwrap_or_else(|| {
            self.tables.push(entries);
            self.tables.len() - 1
        });
        let most = entries.iter().fold(0, |most, entry| most | entry);
        self.add_node(Op::Lookup(a, number as u32), (32 - most.leading_zeros()).max(2))
    }
}
