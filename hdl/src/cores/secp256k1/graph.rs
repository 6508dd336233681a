//! Pipelines of integer arithmetic, described once: nets with ranges, and from them the Verilog and the model in Rust.
//! Ground of the engine's multiplier; every net knows the interval of its values, its width follows from it.
//! Never loses a carry: a sum is as wide as its range, and a slice is the only way to drop bits.
//!
//! Every operation takes one clock and starts when its last operand is there; operands that are there earlier wait in registers.
//! Slices and joins are wires. The pipeline has no state but registers on the way, so that the model computes a result at once.

use std::fmt::Write as _;

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

    /// Its registers as Verilog, every name behind the prefix; ports are `PREFIX_port`, outputs `PREFIX_r0` and on.
    pub fn verilog(&self, prefix: &str) -> String {
        let mut writer = Writer {
            graph: self,
            prefix,
            last: self.nodes.iter().map(|node| node.time).collect(),
            text: String::new(),
        };
        // From the last node to the first: who needs what, and until when.
        for net in &self.outputs {
            writer.need(*net, self.clocks());
        }
        for (at, node) in self.nodes.iter().enumerate().rev() {
            let start = node.time.saturating_sub(1);
            match &node.kind {
                Kind::Input { .. } => {}
                Kind::Sum { terms, .. } => terms.iter().for_each(|term| writer.need(term.net, start)),
                Kind::Product { a, b, before } => {
                    writer.need(*a, node.time - 3);
                    writer.need(*b, node.time - 3);
                    before.iter().for_each(|net| writer.need(*net, start));
                }
                Kind::Ones { nets } | Kind::Both { nets } => nets.iter().for_each(|net| writer.need(*net, start)),
                Kind::Choice { when, yes, no } => [when, yes, no].iter().for_each(|net| writer.need(**net, start)),
                Kind::Slice { net, .. } | Kind::Sign { bit: net } | Kind::Complement { net } => {
                    writer.need(*net, writer.last[at]);
                }
                Kind::Join { low, high } => [low, high].iter().for_each(|net| writer.need(**net, writer.last[at])),
            }
        }
        for at in 0..self.nodes.len() {
            writer.node(Net(at));
        }
        for (number, net) in self.outputs.iter().enumerate() {
            let (bits, value) = (self.nodes[net.0].bits, writer.at(*net, self.clocks()));
            let _ = writeln!(writer.text, "wire [{}:0] {prefix}_r{number} = {value};", bits - 1);
        }
        writer.text
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

struct Writer<'a> {
    graph: &'a Graph,
    prefix: &'a str,
    /// Last time at which a node is read.
    last: Vec<u32>,
    text: String,
}

impl Writer<'_> {
    fn need(&mut self, net: Net, time: u32) {
        self.last[net.0] = self.last[net.0].max(time);
    }

    /// The name of a net at a time, exactly as wide as the net.
    fn at(&self, net: Net, time: u32) -> String {
        let node = &self.graph.nodes[net.0];
        format!("{}_n{}_{}", self.prefix, net.0, time.max(node.time))
    }

    /// A net at a time in so many bits, times a power of two.
    fn extended(&self, net: Net, time: u32, shift: u32, width: u32) -> String {
        let node = &self.graph.nodes[net.0];
        let name = self.at(net, time);
        let room = width - shift;
        let body = if node.bits > room {
            format!("{name}[{}:0]", room - 1)
        } else if node.bits == room {
            name
        } else {
            let fill = room - node.bits;
            let top = if node.bits == 1 {
                name.clone()
            } else {
                format!("{name}[{}]", node.bits - 1)
            };
            match node.is_signed() {
                true => format!("{{{{{fill}{{{top}}}}}, {name}}}"),
                false => format!("{{{fill}'d0, {name}}}"),
            }
        };
        if shift == 0 {
            body
        } else {
            format!("{{{body}, {shift}'d0}}")
        }
    }

    /// An operand of a sum: left to the sum to be widened where zeros do it, so that a carry is seen to be one bit.
    fn operand(&self, term: &Term, time: u32, width: u32) -> String {
        let node = &self.graph.nodes[term.net.0];
        if node.is_signed() || node.bits + term.shift >= width {
            return self.extended(term.net, time, term.shift, width);
        }
        let name = self.at(term.net, time);
        match term.shift {
            0 => name,
            shift => format!("{{{name}, {shift}'d0}}"),
        }
    }

    fn node(&mut self, net: Net) {
        let node = &self.graph.nodes[net.0];
        let (bits, start) = (node.bits, node.time.saturating_sub(1));
        let range = if bits == 1 {
            String::new()
        } else {
            format!("[{}:0] ", bits - 1)
        };
        let times = node.time..=self.last[net.0];
        // Wires are made of what they cut at each time at which they are read, so that registers are shared.
        let wire = |text: &mut String, time: u32, value: String| {
            let _ = writeln!(text, "wire {range}{}_n{}_{time} = {value};", self.prefix, net.0);
        };
        let mut text = String::new();
        match &node.kind {
            Kind::Slice { net: of, from } => {
                for time in times {
                    let source = &self.graph.nodes[of.0];
                    let value = match (*from + bits).cmp(&source.bits) {
                        std::cmp::Ordering::Greater if *from == 0 => self.extended(*of, time, 0, bits),
                        _ if *from >= source.bits && source.is_signed() => {
                            format!("{{{bits}{{{}[{}]}}}}", self.at(*of, time), source.bits - 1)
                        }
                        _ if *from >= source.bits => format!("{bits}'d0"),
                        _ if source.bits == 1 => self.at(*of, time),
                        std::cmp::Ordering::Greater => {
                            let name = self.at(*of, time);
                            let (fill, top) = (*from + bits - source.bits, source.bits - 1);
                            let fill = match source.is_signed() {
                                true => format!("{{{fill}{{{name}[{top}]}}}}"),
                                false => format!("{fill}'d0"),
                            };
                            format!("{{{fill}, {name}[{top}:{from}]}}")
                        }
                        _ => format!("{}[{}:{from}]", self.at(*of, time), from + bits - 1),
                    };
                    wire(&mut text, time, value);
                }
                self.text += &text;
                return;
            }
            Kind::Sign { bit } => {
                for time in times {
                    wire(&mut text, time, self.at(*bit, time));
                }
                self.text += &text;
                return;
            }
            Kind::Complement { net } => {
                for time in times {
                    wire(&mut text, time, format!("~{}", self.at(*net, time)));
                }
                self.text += &text;
                return;
            }
            Kind::Join { low, high } => {
                let high_bits = bits - self.graph.nodes[low.0].bits;
                for time in times {
                    let value = format!(
                        "{{{}, {}}}",
                        self.extended(*high, time, 0, high_bits),
                        self.at(*low, time)
                    );
                    wire(&mut text, time, value);
                }
                self.text += &text;
                return;
            }
            Kind::Input { port, from } => {
                let name = format!("{}_{}", self.prefix, self.graph.ports[*port]);
                let value = if bits == 1 {
                    format!("{name}[{from}]")
                } else {
                    format!("{name}[{}:{from}]", from + bits - 1)
                };
                wire(&mut text, 0, value);
            }
            kind => {
                let own = self.at(net, node.time);
                let _ = writeln!(text, "reg {range}{own} = 0;");
                let value = match kind {
                    Kind::Sum { terms, constant } => {
                        let mut value = String::new();
                        for (number, term) in terms.iter().enumerate() {
                            let operand = self.operand(term, start, bits);
                            let sign = match (number, term.negative) {
                                (0, false) => "",
                                (_, false) => " + ",
                                (_, true) => " - ",
                            };
                            value += &format!("{sign}{operand}");
                        }
                        if *constant != 0 || terms.is_empty() {
                            let word = (*constant as u128) & (u128::MAX >> (128 - bits));
                            value += &format!(" + {bits}'h{word:x}");
                        }
                        value
                    }
                    Kind::Product { a, b, before } => self.slice_of_dsp(&mut text, net, *a, *b, *before),
                    Kind::Ones { nets } => {
                        let ones = nets.map(|net| format!("(&{})", self.at(net, start)));
                        ones.join(" & ")
                    }
                    Kind::Both { nets } => nets.map(|net| self.at(net, start)).join(" & "),
                    Kind::Choice { when, yes, no } => {
                        let [yes, no] = [yes, no].map(|net| self.extended(*net, start, 0, bits));
                        format!("{} ? {yes} : {no}", self.at(*when, start))
                    }
                    _ => String::new(),
                };
                let _ = writeln!(text, "always @(posedge clock) {own} <= {value};");
            }
        }
        for time in node.time + 1..=self.last[net.0] {
            let (late, early) = (self.at(net, time), self.at(net, time - 1));
            let _ = writeln!(
                text,
                "reg {range}{late} = 0;\nalways @(posedge clock) {late} <= {early};"
            );
        }
        self.text += &text;
    }

    /// Operands and product of a DSP48E1; returns what its last register takes.
    fn slice_of_dsp(&self, text: &mut String, net: Net, a: Net, b: Net, before: Option<Net>) -> String {
        let node = &self.graph.nodes[net.0];
        let (start, bits) = (node.time - 3, node.bits);
        let name = format!("{}_n{}", self.prefix, net.0);
        let (left, right) = (self.extended(a, start, 0, 25), self.extended(b, start, 0, 18));
        let _ = writeln!(
            text,
            "reg signed [24:0] {name}_a = 0;\nalways @(posedge clock) {name}_a <= {left};"
        );
        let _ = writeln!(
            text,
            "reg signed [17:0] {name}_b = 0;\nalways @(posedge clock) {name}_b <= {right};"
        );
        let _ = writeln!(
            text,
            "reg signed [42:0] {name}_m = 0;\nalways @(posedge clock) {name}_m <= {name}_a * {name}_b;"
        );
        let _ = writeln!(text, "wire [47:0] {name}_e = {{{{5{{{name}_m[42]}}}}, {name}_m}};");
        let Some(before) = before else {
            return format!("{name}_e[{}:0]", bits - 1);
        };
        let carried = &self.graph.nodes[before.0];
        let above = self.at(before, node.time - 1);
        let fill = 48 - (carried.bits - 17);
        let fill = match carried.is_signed() {
            true => format!("{{{fill}{{{above}[{}]}}}}", carried.bits - 1),
            false => format!("{fill}'d0"),
        };
        let _ = writeln!(
            text,
            "wire [47:0] {name}_c = {{{fill}, {above}[{}:17]}};",
            carried.bits - 1
        );
        let _ = writeln!(text, "wire [47:0] {name}_s = {name}_e + {name}_c;");
        format!("{name}_s[{}:0]", bits - 1)
    }
}
