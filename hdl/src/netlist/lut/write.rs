//! A mapped module as a text: ports, registers by their names in the Verilog, memories, tables level by level.
//! Last step of `cargo xtask netlists`; the format is described where it is read, in `sim::luts::text`.
//! Never writes a signal before what it depends on.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::order::{Task, address, entries, tasks};
use crate::netlist::circuit::names;
use crate::netlist::json::{Bit, Cell, Module, NetlistError};

/// What the text says of its origin.
pub(super) struct Head<'a> {
    /// Name of the circuit, which is its Verilog's top module.
    pub(super) circuit: &'a str,
    /// SHA-256 of the Verilog.
    pub(super) verilog: &'a str,
    /// Name and version of the program that mapped it.
    pub(super) tool: &'a str,
}

/// The text.
///
/// # Errors
/// A cell of an unknown kind, a memory with ports that no simulator has, or a loop.
pub(super) fn text(module: &Module, head: &Head<'_>) -> Result<String, NetlistError> {
    let Head { circuit, verilog, tool } = head;
    let mut writer = Writer {
        text: format!(
            "# Tables of three inputs of hdl/verilog/{circuit}.v, written by `cargo xtask netlists`; sim::luts::text \
             says what the lines mean.\nperigee-luts 1\ncircuit {circuit}\nverilog {verilog}\ntool {tool}\n"
        ),
        numbers: HashMap::new(),
        count: 2,
    };
    for (name, port) in module
        .ports
        .iter()
        .filter(|(name, port)| port.is_input && *name != CLOCK)
    {
        writer.line(&format!("input {name} {:x}", port.bits.len()));
        writer.define(&port.bits);
    }
    let registers = registers(module)?;
    for pieces in &registers {
        let [first, ..] = pieces.as_slice() else { continue };
        let start = (0..)
            .zip(pieces)
            .fold(0u32, |start, (at, bit)| start | u32::from(bit.start) << at);
        let (name, low, width) = (first.name, first.low, pieces.len());
        writer.line(&format!("register {name} {low:x} {width:x} {start:x}"));
        pieces.iter().for_each(|bit| writer.define(&[bit.q]));
    }
    let memories: Vec<(&str, &Cell)> = module
        .cells
        .iter()
        .filter(|(_, cell)| cell.kind == "$mem_v2")
        .map(|(name, cell)| (name.as_str(), cell))
        .collect();
    memories.iter().try_for_each(|(name, cell)| writer.memory(name, cell))?;
    writer.tasks(&tasks(module)?, &memories);
    for (name, port) in module.ports.iter().filter(|(_, port)| !port.is_input) {
        let signals = writer.signals(&port.bits);
        writer.line(&format!("output {name} {signals}"));
    }
    for pieces in &registers {
        let next: Vec<Bit> = pieces.iter().map(|bit| bit.d).collect();
        let signals = writer.signals(&next);
        writer.line(&format!("next {signals}"));
    }
    (0..)
        .zip(&memories)
        .for_each(|(number, (_, cell))| writer.writes(number, cell));
    writer.line("end");
    Ok(writer.text)
}

/// The port whose rising edge is the edge of everything.
const CLOCK: &str = "clock";

/// A flip-flop.
struct Flop<'a> {
    name: &'a str,
    low: u32,
    start: bool,
    q: Bit,
    d: Bit,
}

/// Flip-flops in pieces of one name and at most 32 bits.
fn registers(module: &Module) -> Result<Vec<Vec<Flop<'_>>>, NetlistError> {
    let names = names(module);
    let mut flops = Vec::new();
    for (cell_name, cell) in &module.cells {
        match (cell.kind.as_str(), cell.port("D"), cell.port("Q")) {
            ("$_DFF_P_", [d], [q]) => {
                let unnamed = ("unnamed", flops.len() as u32, false);
                let (name, low, start) = names.get(q).copied().unwrap_or(unnamed);
                flops.push(Flop {
                    name,
                    low,
                    start,
                    q: *q,
                    d: *d,
                });
            }
            ("$lut" | "$mem_v2", ..) => {}
            (kind, ..) => {
                return Err(NetlistError::Cell {
                    cell: cell_name.clone(),
                    kind: kind.to_owned(),
                    what: "no meaning among tables".to_owned(),
                });
            }
        }
    }
    flops.sort_by_key(|flop| (flop.name, flop.low));
    let mut pieces: Vec<Vec<Flop<'_>>> = Vec::new();
    for flop in flops {
        match pieces.last_mut() {
            Some(piece)
                if piece.len() < 32 && piece[0].name == flop.name && piece[0].low + piece.len() as u32 == flop.low =>
            {
                piece.push(flop);
            }
            _ => pieces.push(vec![flop]),
        }
    }
    Ok(pieces)
}

struct Writer {
    text: String,
    /// Signals by wire: 0 and 1 are the constants.
    numbers: HashMap<Bit, u32>,
    count: u32,
}

impl Writer {
    fn line(&mut self, line: &str) {
        self.text += line;
        self.text.push('\n');
    }

    fn define(&mut self, bits: &[Bit]) {
        for bit in bits {
            self.numbers.insert(*bit, self.count);
            self.count += 1;
        }
    }

    /// What nobody drives is zero.
    fn number(&self, bit: Bit) -> u32 {
        match bit {
            Bit::Constant(value) => value.into(),
            Bit::Net(_) => self.numbers.get(&bit).copied().unwrap_or(0),
        }
    }

    /// Signals in a row: `5` one, `5-9` ascending, `5*20` the same again and again; numbers are hexadecimal.
    fn signals(&self, bits: &[Bit]) -> String {
        let numbers: Vec<u32> = bits.iter().map(|bit| self.number(*bit)).collect();
        let mut text = String::new();
        let mut from = 0;
        while from < numbers.len() {
            let first = numbers[from];
            let rest = || numbers[from..].iter().copied();
            let same = rest().take_while(|number| *number == first).count();
            let rising = rest()
                .zip(first..)
                .take_while(|(number, expected)| number == expected)
                .count();
            let _ = match (same, rising) {
                (2.., _) => write!(text, " {first:x}*{same:x}"),
                (_, 2..) => write!(text, " {first:x}-{:x}", first as usize + rising - 1),
                _ => write!(text, " {first:x}"),
            };
            from += same.max(rising);
        }
        text.trim_start().to_owned()
    }

    fn memory(&mut self, name: &str, cell: &Cell) -> Result<(), NetlistError> {
        let unknown = |what: &str| NetlistError::Cell {
            cell: name.to_owned(),
            kind: cell.kind.clone(),
            what: what.to_owned(),
        };
        if cell.digits("RD_CLK_ENABLE").contains(&true) {
            return Err(unknown("a read port with a clock"));
        }
        if cell.digits("WR_WIDE_CONTINUATION").contains(&true) || cell.number("OFFSET") != 0 {
            return Err(unknown("ports of several widths"));
        }
        let width = cell.number("WIDTH") as usize;
        self.line(&format!("memory {name} {:x} {width:x}", entries(cell)));
        for (entry, bits) in cell.digits("INIT").chunks(width).enumerate() {
            if bits.contains(&true) {
                let digit = |bits: &[bool]| bits.iter().rev().fold(0, |digit, bit| digit << 1 | u32::from(*bit));
                let digits: String = bits.chunks(4).rev().map(|bits| format!("{:x}", digit(bits))).collect();
                self.line(&format!(" {entry:x} {digits}"));
            }
        }
        Ok(())
    }

    fn tasks(&mut self, tasks: &[Task<'_>], memories: &[(&str, &Cell)]) {
        let mut kind = (0, 0);
        for task in tasks {
            let signals = self.signals(task.inputs());
            if task.is_read() {
                let number = memories
                    .iter()
                    .position(|(name, _)| *name == task.name)
                    .unwrap_or_default();
                self.line(&format!("read {number:x} {signals}"));
                kind = (0, 0);
            } else {
                if kind != (task.inputs().len(), task.table()) {
                    kind = (task.inputs().len(), task.table());
                    self.line(&format!("lut{} {:x}", kind.0, kind.1));
                }
                let inputs: Vec<String> = task
                    .inputs()
                    .iter()
                    .map(|bit| format!("{:x}", self.number(*bit)))
                    .collect();
                self.line(&format!(" {}", inputs.join(" ")));
            }
            self.define(task.outputs());
        }
    }

    fn writes(&mut self, memory: usize, cell: &Cell) {
        let width = cell.number("WIDTH") as usize;
        for port in 0..cell.number("WR_PORTS") as usize {
            let address = self.signals(address(cell, "WR_ADDR", port));
            let enable = self.signals(&cell.port("WR_EN")[port * width..][..width]);
            let data = self.signals(&cell.port("WR_DATA")[port * width..][..width]);
            self.line(&format!("write {memory:x} {address} : {enable} : {data}"));
        }
    }
}
