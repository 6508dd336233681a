//! The registers of a pipeline as Verilog: every net at every time at which somebody reads it.
//! The other half of `graph`, which computes the same nets in Rust; co-simulation holds them together.
//! Never a register or a wire that is not needed: who needs what and when is known before the first line is written.
//!
//! All registers of a pipeline take their values in one block, and what is read nowhere is no wire: simulators wake a block and move a
//! wire one by one.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{Graph, Kind, Net, Term};

impl Graph {
    /// Its registers as Verilog, every name behind the prefix; ports are `PREFIX_port`, outputs `PREFIX_r0` and on.
    pub fn verilog(&self, prefix: &str) -> String {
        let mut writer = Writer {
            graph: self,
            prefix,
            times: vec![BTreeSet::new(); self.nodes.len()],
            text: String::new(),
            edge: String::new(),
        };
        // From the last node to the first: who needs what, and when.
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
                    for time in writer.times[at].clone() {
                        writer.need(*net, time);
                    }
                }
                Kind::Join { low, high } => {
                    for time in writer.times[at].clone() {
                        writer.need(*low, time);
                        writer.need(*high, time);
                    }
                }
            }
        }
        for at in 0..self.nodes.len() {
            writer.node(Net(at));
        }
        let edge = std::mem::take(&mut writer.edge);
        let _ = write!(writer.text, "always @(posedge clock) begin\n{edge}end\n");
        for (number, net) in self.outputs.iter().enumerate() {
            let (bits, value) = (self.nodes[net.0].bits, writer.at(*net, self.clocks()));
            let _ = writeln!(writer.text, "wire [{}:0] {prefix}_r{number} = {value};", bits - 1);
        }
        writer.text
    }
}

struct Writer<'a> {
    graph: &'a Graph,
    prefix: &'a str,
    /// Times at which a node is read.
    times: Vec<BTreeSet<u32>>,
    /// Declarations.
    text: String,
    /// What registers take at an edge.
    edge: String,
}

impl Writer<'_> {
    fn need(&mut self, net: Net, time: u32) {
        self.times[net.0].insert(time.max(self.graph.nodes[net.0].time));
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
        let times = self.times[net.0].clone();
        let last = times.last().copied().unwrap_or(node.time);
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
                let _ = writeln!(self.edge, "    {own} <= {value};");
            }
        }
        for time in node.time + 1..=last {
            let (late, early) = (self.at(net, time), self.at(net, time - 1));
            let _ = writeln!(text, "reg {range}{late} = 0;");
            let _ = writeln!(self.edge, "    {late} <= {early};");
        }
        self.text += &text;
    }

    /// Operands and product of a DSP48E1; returns what its last register takes.
    fn slice_of_dsp(&mut self, text: &mut String, net: Net, a: Net, b: Net, before: Option<Net>) -> String {
        let node = &self.graph.nodes[net.0];
        let (start, bits) = (node.time - 3, node.bits);
        let name = format!("{}_n{}", self.prefix, net.0);
        let (left, right) = (self.extended(a, start, 0, 25), self.extended(b, start, 0, 18));
        for (register, top, value) in [
            ("a", 24, left),
            ("b", 17, right),
            ("m", 42, format!("{name}_a * {name}_b")),
        ] {
            let _ = writeln!(text, "reg signed [{top}:0] {name}_{register} = 0;");
            let _ = writeln!(self.edge, "    {name}_{register} <= {value};");
        }
        let Some(before) = before else {
            assert!(bits < 43, "a product of 25 by 18 bits with their signs");
            return format!("{name}_m[{}:0]", bits - 1);
        };
        let carried = &self.graph.nodes[before.0];
        let above = self.at(before, node.time - 1);
        let fill = 48 - (carried.bits - 17);
        let fill = match carried.is_signed() {
            true => format!("{{{fill}{{{above}[{}]}}}}", carried.bits - 1),
            false => format!("{fill}'d0"),
        };
        // 48 bits as in the DSP48E1; the register keeps those that the sum needs.
        format!(
            "{{{{5{{{name}_m[42]}}}}, {name}_m}} + {{{fill}, {above}[{}:17]}}",
            carried.bits - 1
        )
    }
}
