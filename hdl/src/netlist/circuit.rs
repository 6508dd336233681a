//! A circuit as words: graph, registers, memories and ports of one module.
//! Made from the netlist of yosys; ordered, written as Rust and upset by the others.
//! Never splits a register of 2 to 32 bits: it stays one word.

use std::collections::{BTreeMap, HashMap};

use crate::netlist::bits::Source;
use crate::netlist::cells;
use crate::netlist::graph::{Graph, Id, Op};
use crate::netlist::json::{Bit, Cell, Module, NetlistError};

/// At most 32 bits of a port, and the node that reads or drives them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Name of the port.
    pub port: String,
    /// First bit.
    pub low: u32,
    /// Bits.
    pub width: u32,
    /// Node: of an input the leaf, of an output what drives it.
    pub id: Id,
}

/// At most 32 bits of a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    /// Name in the Verilog.
    pub name: String,
    /// First bit.
    pub low: u32,
    /// Bits.
    pub width: u32,
    /// Value at start.
    pub start: u32,
    /// The leaf.
    pub id: Id,
    /// What it takes on the edge.
    pub next: Id,
}

/// A write port of a memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// Number of the memory.
    pub memory: u32,
    /// Where.
    pub address: Id,
    /// Of each column whether, and what.
    pub columns: Vec<(Id, Id)>,
}

/// A memory: entries of one or more columns of 32 bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Name in the Verilog.
    pub name: String,
    /// Entries, a power of two.
    pub entries: u32,
    /// Bits of an entry.
    pub width: u32,
    /// Contents at start, column by column.
    pub start: Vec<Vec<u32>>,
}

/// A circuit.
#[derive(Clone, Debug, Default)]
pub struct Circuit {
    /// Nodes.
    pub graph: Graph,
    /// Inputs, without the clock.
    pub inputs: Vec<Piece>,
    /// Outputs.
    pub outputs: Vec<Piece>,
    /// Registers.
    pub registers: Vec<Register>,
    /// Memories.
    pub memories: Vec<Memory>,
    /// Their write ports, in the order in which they take effect.
    pub writes: Vec<Write>,
}

/// The port whose rising edge is the edge of everything.
const CLOCK: &str = "clock";

impl Circuit {
    /// Builds the circuit of a module.
    ///
    /// # Errors
    /// [`NetlistError`].
    pub fn new(module: &Module) -> Result<Self, NetlistError> {
        let mut builder = Builder {
            circuit: Self::default(),
            sources: HashMap::new(),
            module,
        };
        builder.leaves()?;
        for task in tasks(module)? {
            builder.evaluate(task)?;
        }
        builder.roots()?;
        Ok(builder.circuit)
    }

    /// Whether nothing writes this memory.
    pub fn is_fixed(&self, memory: u32) -> bool {
        self.writes.iter().all(|write| write.memory != memory)
    }
}

/// What is evaluated in one go: a cell, or a read port of a memory.
#[derive(Clone, Copy)]
struct Task<'a> {
    name: &'a str,
    cell: &'a Cell,
    port: usize,
}

impl<'a> Task<'a> {
    fn inputs(&self) -> impl Iterator<Item = Bit> + 'a {
        let Self { cell, port, .. } = *self;
        let is_memory = cell.kind == "$mem_v2";
        let address = port * cell.number("ABITS") as usize;
        cell.connections
            .iter()
            .flat_map(move |(name, bits)| match name.as_str() {
                "Y" => &[],
                "RD_ADDR" => &bits[address..][..cell.number("ABITS") as usize],
                _ if is_memory => &[],
                _ => bits.as_slice(),
            })
            .copied()
    }

    fn outputs(&self) -> &'a [Bit] {
        let Self { cell, port, .. } = *self;
        match cell.kind.as_str() {
            "$mem_v2" => {
                let width = cell.number("WIDTH") as usize;
                &cell.port("RD_DATA")[port * width..][..width]
            }
            _ => cell.port("Y"),
        }
    }
}

/// Cells and read ports in an order in which everything stands behind what it depends on.
fn tasks(module: &Module) -> Result<Vec<Task<'_>>, NetlistError> {
    let mut tasks = Vec::new();
    for (name, cell) in &module.cells {
        let ports = match cell.kind.as_str() {
            "$dff" => 0,
            "$mem_v2" => cell.number("RD_PORTS") as usize,
            _ => 1,
        };
        tasks.extend((0..ports).map(|port| Task { name, cell, port }));
    }
    let mut drivers = HashMap::new();
    for (number, task) in tasks.iter().enumerate() {
        drivers.extend(task.outputs().iter().map(|bit| (*bit, number)));
    }
    let mut waiting = vec![0usize; tasks.len()];
    let mut followers = vec![Vec::new(); tasks.len()];
    for (number, task) in tasks.iter().enumerate() {
        let mut before: Vec<usize> = task.inputs().filter_map(|bit| drivers.get(&bit).copied()).collect();
        before.sort_unstable();
        before.dedup();
        waiting[number] = before.len();
        before.into_iter().for_each(|driver| followers[driver].push(number));
    }
    let mut ready: Vec<usize> = (0..tasks.len()).rev().filter(|&number| waiting[number] == 0).collect();
    let mut ordered = Vec::with_capacity(tasks.len());
    while let Some(number) = ready.pop() {
        ordered.push(tasks[number]);
        for &follower in &followers[number] {
            waiting[follower] -= 1;
            if waiting[follower] == 0 {
                ready.push(follower);
            }
        }
    }
    let left: Vec<&str> = (0..tasks.len())
        .filter(|&number| waiting[number] > 0)
        .map(|number| tasks[number].name)
        .collect();
    match left.first() {
        None => Ok(ordered),
        Some(first) => Err(NetlistError::Loop {
            cells: left.len(),
            first: (*first).to_owned(),
        }),
    }
}

struct Builder<'a> {
    circuit: Circuit,
    sources: HashMap<Bit, Source>,
    module: &'a Module,
}

impl<'a> Builder<'a> {
    fn source(&self, bit: Bit) -> Source {
        match bit {
            Bit::Constant(value) => Source::Constant(value),
            // What nobody drives is zero.
            Bit::Net(_) => self.sources.get(&bit).copied().unwrap_or(Source::Constant(false)),
        }
    }

    fn sources(&self, bits: &[Bit]) -> Vec<Source> {
        bits.iter().map(|bit| self.source(*bit)).collect()
    }

    fn drive(&mut self, bits: &[Bit], sources: impl IntoIterator<Item = Source>) {
        for (bit, source) in bits.iter().zip(sources) {
            let source = self.circuit.graph.resolve(source);
            self.sources.insert(*bit, source);
        }
    }

    /// Inputs, registers and memories.
    fn leaves(&mut self) -> Result<(), NetlistError> {
        let module = self.module;
        for (name, port) in &module.ports {
            if !port.is_input || name == CLOCK {
                continue;
            }
            for (number, bits) in port.bits.chunks(32).enumerate() {
                let width = bits.len() as u32;
                let op = Op::Input(self.circuit.inputs.len() as u32);
                let id = self.circuit.graph.add_node(op, width);
                self.drive(bits, (0..width).map(|at| Source::Of(id, at)));
                let (port, low) = (name.clone(), 32 * number as u32);
                self.circuit.inputs.push(Piece { port, low, width, id });
            }
        }
        let names = names(module);
        for (name, cell) in &module.cells {
            match cell.kind.as_str() {
                "$dff" => self.register(cell, &names),
                "$mem_v2" => self.memory(name, cell)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// A register, in pieces of one name and at most 32 bits.
    fn register(&mut self, cell: &Cell, names: &HashMap<Bit, (&'a str, u32, bool)>) {
        let outputs = cell.port("Q");
        let named = |at: usize| {
            names
                .get(&outputs[at])
                .copied()
                .unwrap_or(("unnamed", at as u32, false))
        };
        let mut from = 0;
        while from < outputs.len() {
            let (name, low, _) = named(from);
            let belongs = |at: &usize| {
                let (other, place, _) = named(*at);
                other == name && place == low + (at - from) as u32
            };
            let to = from + (from..outputs.len()).take(32).take_while(belongs).count();
            let width = (to - from) as u32;
            let start = (from..to).fold(0, |start, at| start | u32::from(named(at).2) << (at - from));
            let op = Op::Register(self.circuit.registers.len() as u32);
            let id = self.circuit.graph.add_node(op, width);
            self.drive(&outputs[from..to], (0..width).map(|at| Source::Of(id, at)));
            self.circuit.registers.push(Register {
                name: name.to_owned(),
                low,
                width,
                start,
                id,
                next: id,
            });
            from = to;
        }
    }

    fn memory(&mut self, name: &str, cell: &Cell) -> Result<(), NetlistError> {
        let wrong = |what: &str| cells::unknown(name, cell, what);
        if cell.digits("RD_CLK_ENABLE").contains(&true) {
            return Err(wrong("a read port with a clock"));
        }
        if cell.digits("WR_WIDE_CONTINUATION").contains(&true) || cell.number("OFFSET") != 0 {
            return Err(wrong("ports of several widths"));
        }
        let (width, entries) = (cell.number("WIDTH") as usize, cell.number("SIZE") as usize);
        let start = cell.digits("INIT");
        let word = |entry: usize, column: usize| {
            let bits = (32 * column..width.min(32 * column + 32)).rev();
            bits.fold(0, |word, at| {
                word << 1 | u32::from(start.get(entry * width + at) == Some(&true))
            })
        };
        self.circuit.memories.push(Memory {
            name: name.to_owned(),
            entries: entries.next_power_of_two() as u32,
            width: width as u32,
            start: (0..width.div_ceil(32))
                .map(|column| {
                    (0..entries.next_power_of_two())
                        .map(|entry| word(entry, column))
                        .collect()
                })
                .collect(),
        });
        Ok(())
    }

    fn number_of(&self, memory: &str) -> u32 {
        let found = self.circuit.memories.iter().position(|known| known.name == memory);
        found.expect("a memory that was found among the leaves") as u32
    }

    fn evaluate(&mut self, task: Task<'_>) -> Result<(), NetlistError> {
        if task.cell.kind != "$mem_v2" {
            let results = cells::evaluate(&mut self.circuit.graph, task.name, task.cell, &self.sources)?;
            self.drive(task.outputs(), results);
            return Ok(());
        }
        let memory = self.number_of(task.name);
        let address: Vec<Bit> = task.inputs().collect();
        let address = self.sources(&address);
        let address = self.circuit.graph.word(&address);
        for (column, bits) in (0..).zip(task.outputs().chunks(32)) {
            let id = self.read(memory, column, address);
            self.drive(bits, (0..bits.len() as u32).map(|at| Source::Of(id, at)));
        }
        Ok(())
    }

    /// A column is a word even where it has a single bit.
    fn read(&mut self, memory: u32, column: u32, address: Id) -> Id {
        let width = (self.circuit.memories[memory as usize].width - 32 * column).clamp(2, 32);
        let op = Op::Read {
            memory,
            column,
            address,
        };
        self.circuit.graph.add_node(op, width)
    }

    /// What registers take, what memories store, what outputs show.
    fn roots(&mut self) -> Result<(), NetlistError> {
        let module = self.module;
        let mut places: HashMap<Bit, Bit> = HashMap::new();
        for cell in module.cells.values().filter(|cell| cell.kind == "$dff") {
            places.extend(cell.port("Q").iter().copied().zip(cell.port("D").iter().copied()));
        }
        // A leaf's bits, by the register.
        let mut next: BTreeMap<Id, Vec<Source>> = BTreeMap::new();
        for (q, d) in &places {
            if let Some(Source::Of(id, at)) = self.sources.get(q).copied() {
                let width = self.circuit.graph.width(id) as usize;
                next.entry(id).or_insert_with(|| vec![Source::Constant(false); width])[at as usize] = self.source(*d);
            }
        }
        for number in 0..self.circuit.registers.len() {
            let id = self.circuit.registers[number].id;
            self.circuit.registers[number].next = self.circuit.graph.chunk(&next[&id]);
        }
        for (name, cell) in module.cells.iter().filter(|(_, cell)| cell.kind == "$mem_v2") {
            self.write_ports(name, cell);
        }
        for (name, port) in module.ports.iter().filter(|(_, port)| !port.is_input) {
            for (number, bits) in port.bits.chunks(32).enumerate() {
                let sources = self.sources(bits);
                self.circuit.outputs.push(Piece {
                    port: name.clone(),
                    low: 32 * number as u32,
                    width: bits.len() as u32,
                    id: self.circuit.graph.chunk(&sources),
                });
            }
        }
        Ok(())
    }

    fn write_ports(&mut self, name: &str, cell: &Cell) {
        let memory = self.number_of(name);
        let (width, address_bits) = (cell.number("WIDTH") as usize, cell.number("ABITS") as usize);
        for port in 0..cell.number("WR_PORTS") as usize {
            let address = self.sources(&cell.port("WR_ADDR")[port * address_bits..][..address_bits]);
            let address = self.circuit.graph.word(&address);
            let data = self.sources(&cell.port("WR_DATA")[port * width..][..width]);
            let enable = self.sources(&cell.port("WR_EN")[port * width..][..width]);
            let columns = (0..).zip(data.chunks(32).zip(enable.chunks(32)));
            let columns =
                columns.map(|(column, (data, enable))| self.write_column(memory, column, address, data, enable));
            let columns = columns.collect();
            self.circuit.writes.push(Write {
                memory,
                address,
                columns,
            });
        }
    }

    /// Whether a column is written, and with what; bits that are not enabled keep their value.
    fn write_column(&mut self, memory: u32, column: u32, address: Id, data: &[Source], enable: &[Source]) -> (Id, Id) {
        let word = self.circuit.graph.word(data);
        if enable.iter().all(|bit| *bit == enable[0]) {
            return (self.circuit.graph.bit(enable[0]), word);
        }
        let old = self.read(memory, column, address);
        let graph = &mut self.circuit.graph;
        let taken = graph.word(enable);
        let kept = graph.not(taken, 32);
        let (new, old) = (graph.and(word, taken), graph.and(old, kept));
        (graph.test(taken, u32::MAX), graph.or(new, old))
    }
}

/// Of each bit the name it is known by: the one with a value at start, then the shortest; its place there, and that value.
pub(super) fn names(module: &Module) -> HashMap<Bit, (&str, u32, bool)> {
    let mut names: HashMap<Bit, (&str, u32, bool)> = HashMap::new();
    let mut ordered: Vec<_> = module
        .nets
        .iter()
        .filter(|(_, net)| net.is_public || !net.start.is_empty())
        .collect();
    ordered.sort_by_key(|(name, net)| (net.start.is_empty(), !net.is_public, name.len(), name.as_str()));
    for (name, net) in ordered {
        for (at, bit) in net.bits.iter().enumerate() {
            let start = net.start.get(at).copied().unwrap_or_default();
            names.entry(*bit).or_insert((name, at as u32, start));
        }
    }
    names
}
