//! Pipelines of integer arithmetic, described once: nets with ranges, and from them the Verilog and the model in Rust.
//! Ground of the engine's multiplier; every net knows the interval of its values, its width follows from it.
//! Never loses a carry: a sum is as wide as its range, and a slice is the only way to drop bits.
//!
//! Every operation takes one clock and starts when its last operand is there; operands that are there earlier wait in registers.
//! Slices and joins are wires. The pipeline has no state but registers on the way, so that the model computes a result at once.

mod text;

/// A value that flows through the pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Net(usize);

/// An operand of a sum: plus or minus the net times a power of two.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    net: Net,
    shift: u32,
    negative: bool,
}

impl Net {
    /// Added.
    pub const fn plus(self) -> Term {
        self.plus_shifted(0)
    }

    /// Added, times 2^shift.
    pub const fn plus_shifted(self, shift: u32) -> Term {
        Term {
            net: self,
            shift,
            negative: false,
        }
    }

    /// Subtracted.
    pub const fn minus(self) -> Term {
        self.minus_shifted(0)
    }

    /// Subtracted, times 2^shift.
    pub const fn minus_shifted(self, shift: u32) -> Term {
        Term {
            net: self,
            shift,
            negative: true,
        }
    }
}

#[derive(Clone, Debug)]
enum Kind {
    /// Bits of a port, from this one on.
    Input { port: usize, from: u32 },
    /// Registered.
    Sum { terms: Vec<Term>, constant: i128 },
    /// a b + (before >> 17): operands, product and sum registered, a slice of DSP48E1.
    Product { a: Net, b: Net, before: Option<Net> },
    /// Registered: whether all bits of both are one.
    Ones { nets: [Net; 2] },
    /// Registered: one or the other, both unsigned.
    Choice { when: Net, yes: Net, no: Net },
    /// Registered: both bits are one.
    Both { nets: [Net; 2] },
    /// Bits from this one on; all of them, or so many.
    Slice { net: Net, from: u32 },
    /// high 2^bits + low.
    Join { low: Net, high: Net },
    /// Minus a bit.
    Sign { bit: Net },
    /// 2^bits - 1 less the net.
    Complement { net: Net },
}

#[derive(Clone, Debug)]
struct Node {
    kind: Kind,
    low: i128,
    high: i128,
    bits: u32,
    time: u32,
}

impl Node {
    fn is_signed(&self) -> bool {
        self.low < 0
    }
}

/// A pipeline with outputs.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    ports: Vec<&'static str>,
    nodes: Vec<Node>,
    outputs: Vec<Net>,
}

/// Operands of a sum.
const OPERANDS_MAX: usize = 3;
/// Bits of an operand that counts as short: a carry, or the end of a number.
const BITS_SHORT: u32 = 48;

/// Bits that a range needs, with a sign if it has negative numbers.
fn bits_of(low: i128, high: i128) -> u32 {
    let of = |number: i128| {
        128 - if number < 0 {
            number.leading_ones()
        } else {
            number.leading_zeros()
        }
    };
    (of(low).max(of(high)) + u32::from(low < 0)).max(1)
}

impl Graph {
    /// With these ports.
    pub fn new(ports: &[&'static str]) -> Self {
        Self {
            ports: ports.to_vec(),
            ..Self::default()
        }
    }

    fn push(&mut self, kind: Kind, (low, high): (i128, i128), time: u32) -> Net {
        let bits = bits_of(low, high);
        assert!(bits <= 126, "a net of {bits} bits");
        self.nodes.push(Node {
            kind,
            low,
            high,
            bits,
            time,
        });
        Net(self.nodes.len() - 1)
    }

    /// Unsigned bits of a port.
    pub fn input(&mut self, port: usize, from: u32, bits: u32) -> Net {
        self.push(Kind::Input { port, from }, (0, (1 << bits) - 1), 0)
    }

    /// The sum of the terms and a constant: three operands at most, or two and a carry with one of
    /// them subtracted: more are not added in one clock.
    pub fn sum(&mut self, terms: &[Term], constant: i128) -> Net {
        let subtracted = terms.iter().filter(|term| term.negative).count();
        let short = |term: &Term| self.nodes[term.net.0].bits <= BITS_SHORT;
        let long = terms.iter().filter(|term| !short(term)).count() + usize::from(constant != 0);
        assert!(terms.len() <= OPERANDS_MAX && (long <= OPERANDS_MAX - subtracted || terms.iter().all(short)));
        let (mut low, mut high, mut time) = (constant, constant, 0);
        for term in terms {
            let node = &self.nodes[term.net.0];
            let (least, most) = (node.low << term.shift, node.high << term.shift);
            let (least, most) = if term.negative { (-most, -least) } else { (least, most) };
            (low, high, time) = (low + least, high + most, time.max(node.time));
        }
        let terms = terms.to_vec();
        self.push(Kind::Sum { terms, constant }, (low, high), time + 1)
    }

    /// a b + (before >> 17), a of at most 25 bits with its sign, b of 17 without one.
    pub fn product(&mut self, a: Net, b: Net, before: Option<Net>) -> Net {
        let (left, right) = (&self.nodes[a.0], &self.nodes[b.0]);
        let left_bits = left.bits + u32::from(!left.is_signed());
        assert!(left_bits <= 25 && right.bits <= 17 && !right.is_signed());
        let corners = [left.low * right.high, left.high * right.high, 0];
        let mut range = (
            corners.into_iter().min().unwrap_or(0),
            corners.into_iter().max().unwrap_or(0),
        );
        let mut time = left.time.max(right.time) + 3;
        if let Some(before) = before {
            let node = &self.nodes[before.0];
            range = (range.0 + (node.low >> 17), range.1 + (node.high >> 17));
            time = time.max(node.time + 1);
        }
        assert!(bits_of(range.0, range.1) < 48);
        self.push(Kind::Product { a, b, before }, range, time)
    }

    /// Bits of a net from one on, arithmetically: all that are left.
    pub fn above(&mut self, net: Net, from: u32) -> Net {
        let node = &self.nodes[net.0];
        let (range, time) = ((node.low >> from, node.high >> from), node.time);
        self.push(Kind::Slice { net, from }, range, time)
    }

    /// So many bits of a net from one on, unsigned.
    pub fn slice(&mut self, net: Net, from: u32, bits: u32) -> Net {
        let node = &self.nodes[net.0];
        if !node.is_signed() && node.bits <= from + bits {
            return self.above(net, from);
        }
        let time = node.time;
        self.push(Kind::Slice { net, from }, (0, (1 << bits) - 1), time)
    }

    /// The low bits, unsigned, and what is above them.
    pub fn split(&mut self, net: Net, bits: u32) -> (Net, Net) {
        (self.slice(net, 0, bits), self.above(net, bits))
    }

    /// An unsigned net with zeros in front, in so many bits.
    pub fn padded(&mut self, net: Net, bits: u32) -> Net {
        let node = &self.nodes[net.0];
        assert!(!node.is_signed() && node.bits <= bits);
        let time = node.time;
        if node.bits == bits {
            return net;
        }
        self.push(Kind::Slice { net, from: 0 }, (0, (1 << bits) - 1), time)
    }

    /// high 2^bits + low, for a low that is unsigned and of at most so many bits.
    pub fn join(&mut self, low: Net, bits: u32, high: Net) -> Net {
        let (below, above) = (&self.nodes[low.0], &self.nodes[high.0]);
        assert!(!below.is_signed() && below.bits <= bits);
        let range = (above.low << bits, (above.high << bits) + (1 << bits) - 1);
        let time = below.time.max(above.time);
        let low = self.padded(low, bits);
        self.push(Kind::Join { low, high }, range, time)
    }

    /// Minus a bit: as the upper part of a join the sign of what is below it.
    pub fn sign(&mut self, bit: Net) -> Net {
        let node = &self.nodes[bit.0];
        assert!(node.bits == 1 && !node.is_signed());
        let time = node.time;
        self.push(Kind::Sign { bit }, (-1, 0), time)
    }

    /// All bits of an unsigned net inverted: (2^bits - 1) less the net, which makes a difference a sum.
    pub fn complement(&mut self, net: Net) -> Net {
        let node = &self.nodes[net.0];
        assert!(!node.is_signed());
        let (bits, time) = (node.bits, node.time);
        self.push(Kind::Complement { net }, (0, (1 << bits) - 1), time)
    }

    /// Whether all bits of both nets are one.
    pub fn ones(&mut self, nets: [Net; 2]) -> Net {
        let time = nets.iter().map(|net| self.nodes[net.0].time).max().unwrap_or(0);
        self.push(Kind::Ones { nets }, (0, 1), time + 1)
    }

    /// Whether both bits are one.
    pub fn both(&mut self, nets: [Net; 2]) -> Net {
        let time = nets.iter().map(|net| self.nodes[net.0].time).max().unwrap_or(0);
        self.push(Kind::Both { nets }, (0, 1), time + 1)
    }

    /// `yes` where the bit is one, else `no`; `bits` of either.
    pub fn choice(&mut self, when: Net, yes: Net, no: Net, bits: u32) -> Net {
        let time = [when, yes, no]
            .iter()
            .map(|net| self.nodes[net.0].time)
            .max()
            .unwrap_or(0);
        assert!(self.nodes[when.0].bits == 1 && !self.nodes[yes.0].is_signed() && !self.nodes[no.0].is_signed());
        self.push(Kind::Choice { when, yes, no }, (0, (1 << bits) - 1), time + 1)
    }

    /// The results, lowest first, all at the time of the last.
    pub fn outputs(&mut self, outputs: &[Net]) {
        self.outputs = outputs.to_vec();
    }

    /// Least and greatest value of a net.
    pub fn range(&self, net: Net) -> (i128, i128) {
        (self.nodes[net.0].low, self.nodes[net.0].high)
    }

    /// Clocks from the inputs to the outputs.
    pub fn clocks(&self) -> u32 {
        self.outputs.iter().map(|net| self.nodes[net.0].time).max().unwrap_or(0)
    }

    /// DSP48E1 that it takes.
    pub fn products(&self) -> usize {
        self.nodes
            .iter()
            .filter(|node| matches!(node.kind, Kind::Product { .. }))
            .count()
    }

    /// The outputs for these ports, each in words of 64 bits, the lowest first.
    ///
    /// # Panics
    /// If a value leaves the range of its net: the description is wrong.
    pub fn compute(&self, ports: &[[u64; 5]], values: &mut Vec<i128>) -> Vec<i128> {
        values.clear();
        for node in &self.nodes {
            let value = match &node.kind {
                Kind::Input { port, from } => bits_at(&ports[*port], *from, node.bits),
                Kind::Sum { terms, constant } => terms.iter().fold(*constant, |sum, term| {
                    let value = values[term.net.0] << term.shift;
                    if term.negative { sum - value } else { sum + value }
                }),
                Kind::Product { a, b, before } => {
                    values[a.0] * values[b.0] + before.map_or(0, |before| values[before.0] >> 17)
                }
                Kind::Slice { net, from } => {
                    let value = values[net.0] >> from;
                    if node.is_signed() {
                        value
                    } else {
                        value & ((1 << node.bits) - 1)
                    }
                }
                Kind::Join { low, high } => values[low.0] | values[high.0] << self.nodes[low.0].bits,
                Kind::Sign { bit } => -values[bit.0],
                Kind::Complement { net } => ((1 << node.bits) - 1) ^ values[net.0],
                Kind::Ones { nets } => {
                    let ones = |net: &Net| values[net.0] == (1 << self.nodes[net.0].bits) - 1;
                    i128::from(nets.iter().all(ones))
                }
                Kind::Both { nets } => values[nets[0].0] & values[nets[1].0],
                Kind::Choice { when, yes, no } => {
                    let chosen = if values[when.0] == 1 { yes } else { no };
                    values[chosen.0] & ((1 << node.bits) - 1)
                }
            };
            debug_assert!(
                (node.low..=node.high).contains(&value),
                "{value:x} is outside of {:x}..={:x} in {:?}",
                node.low,
                node.high,
                node.kind
            );
            values.push(value);
        }
        self.outputs.iter().map(|net| values[net.0]).collect()
    }
}

/// Bits of a number in words.
fn bits_at(words: &[u64; 5], from: u32, bits: u32) -> i128 {
    let mut value = 0u128;
    for (at, word) in words.iter().enumerate() {
        let place = 64 * at as i32 - from as i32;
        if (0..128).contains(&place) {
            value |= u128::from(*word) << place;
        } else if (-63..0).contains(&place) {
            value |= u128::from(*word >> -place);
        }
    }
    (value & ((1 << bits) - 1)) as i128
}
