//! The statements of a circuit in an order in which they can be written: straight-line code for its outputs and its next state.
//! Between the plan and the languages, which say how a statement reads: Rust over lanes, WGSL with a lane an invocation.
//! Never a function of more than some hundred statements: what crosses from one to the next goes through the frame.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::netlist::circuit::Circuit;
use crate::netlist::graph::{Id, Op};
use crate::netlist::order::{Place, Plan, Root, operands};

/// Statements of one function.
const STATEMENTS_MAX: usize = 1200;

/// A language. In all of them a value is bound by `let`, and words, bits and slots are written alike.
pub(super) trait Dialect {
    /// The same in all lanes.
    fn constant(&self, width: u32, value: u32) -> String;
    /// What a node computes, neither a leaf nor a read.
    fn expression(&self, op: Op, is_bit: bool, operands: &[String]) -> String;
    /// An entry of a column.
    fn read(&self, column: Column, address: &str) -> String;
    /// A statement that stores in a column.
    fn write(&self, column: Column, address: &str, enable: &str, data: &str) -> String;
    /// A statement that binds the place in a ring of so many slots less one that was written so many clocks ago; -1 is the next.
    fn place(&self, name: &str, mask: u32, back: i64) -> String;
    /// A function of this name with these statements.
    fn function(&self, name: &str, statements: &str) -> String;
}

/// 32 bits of each entry of a memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// First word, among those of all memories.
    pub(super) at: u32,
    /// First word, among those of memories that are written, or of those that never are.
    pub(super) apart: u32,
    /// Whether nothing writes it.
    pub(super) is_fixed: bool,
    /// A power of two.
    pub(super) entries: u32,
}

/// Before a statement.
const INDENT: &str = "        ";

/// One step of the sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Statement {
    Node(Id),
    Store(Root),
}

/// Slots of the frame.
pub(super) struct Slots {
    /// Of input and output pieces.
    pub(super) inputs: Vec<u32>,
    pub(super) outputs: Vec<u32>,
    /// First column of each memory.
    pub(super) memories: Vec<Column>,
    /// Words of all memories.
    pub(super) memory: u32,
    /// Words of those that are written, and of those that never are.
    pub(super) apart: [u32; 2],
    /// Words and bits taken so far.
    pub(super) taken: [u32; 2],
}

/// The functions of a circuit, in a language.
pub(super) struct Functions {
    /// Those that compute the outputs.
    pub(super) settle: Vec<String>,
    /// Those that compute the outputs before the edge and give it.
    pub(super) clock: Vec<String>,
    /// Words and bits of the frame, what parts hand to each other included.
    pub(super) frame: [u32; 2],
}

impl Functions {
    /// Those named `settle` and `clock`, each with its number.
    pub(super) fn new(circuit: &Circuit, plan: &Plan, slots: &Slots, dialect: &dyn Dialect, names: [&str; 2]) -> Self {
        let outputs: Vec<Root> = (0..circuit.outputs.len()).map(Root::Output).collect();
        let function = |roots: &[Root], name| Function::new(circuit, plan, slots, dialect, roots).text(name);
        let (settle, clock) = (function(&outputs, names[0]), function(&plan.roots, names[1]));
        Self {
            frame: [0, 1].map(|kind| slots.taken[kind] + settle.0[kind].max(clock.0[kind])),
            settle: settle.1,
            clock: clock.1,
        }
    }
}

impl Slots {
    pub(super) fn new(circuit: &Circuit, plan: &Plan) -> Self {
        let mut taken = plan.slots;
        let mut take = |width: u32| {
            let kind = &mut taken[usize::from(width == 1)];
            *kind += 1;
            *kind - 1
        };
        let inputs = circuit.inputs.iter().map(|piece| take(piece.width)).collect();
        let outputs = circuit.outputs.iter().map(|piece| take(piece.width)).collect();
        let (mut memory, mut apart) = (0, [0; 2]);
        let memories = circuit.memories.iter().zip(0..).map(|(known, number)| {
            let words = known.entries * known.width.div_ceil(32);
            let is_fixed = circuit.is_fixed(number);
            let of_kind = &mut apart[usize::from(is_fixed)];
            let column = Column {
                at: memory,
                apart: *of_kind,
                is_fixed,
                entries: known.entries,
            };
            (memory, *of_kind) = (memory + words, *of_kind + words);
            column
        });
        let memories = memories.collect();
        Self {
            inputs,
            outputs,
            memories,
            memory,
            apart,
            taken,
        }
    }
}

/// A function that is being written.
struct Function<'a> {
    circuit: &'a Circuit,
    plan: &'a Plan,
    slots: &'a Slots,
    dialect: &'a dyn Dialect,
    sequence: Vec<Statement>,
    /// Statement at which the value of a register is lost.
    lost: HashMap<Id, usize>,
    /// Of each node the statements that use it: the last of each part.
    last_use: HashMap<Id, usize>,
    saved: HashMap<Id, u32>,
    scratch: [u32; 2],
}

impl<'a> Function<'a> {
    fn new(circuit: &'a Circuit, plan: &'a Plan, slots: &'a Slots, dialect: &'a dyn Dialect, roots: &[Root]) -> Self {
        let mut function = Self {
            circuit,
            plan,
            slots,
            dialect,
            sequence: Vec::new(),
            lost: HashMap::new(),
            last_use: HashMap::new(),
            saved: HashMap::new(),
            scratch: [0; 2],
        };
        let mut done = BTreeSet::new();
        for root in roots {
            if let Root::Write(number) = root {
                // What a memory holds is read before it is written.
                let memory = circuit.writes[*number].memory;
                let reads = |op: Op| matches!(op, Op::Read { memory: other, .. } if other == memory);
                for id in function.needed(roots) {
                    if reads(circuit.graph.node(id).op) {
                        function.visit(id, &mut done);
                    }
                }
            }
            for id in operands(circuit, *root) {
                function.visit(id, &mut done);
            }
            if let Some(lost) = plan.lost.get(root) {
                function
                    .lost
                    .insert(circuit.registers[*lost].id, function.sequence.len());
            }
            function.sequence.push(Statement::Store(*root));
        }
        for (at, statement) in function.sequence.iter().enumerate() {
            let operands: Vec<Id> = match statement {
                Statement::Node(id) => circuit.graph.node(*id).op.operands().collect(),
                Statement::Store(root) => operands(circuit, *root),
            };
            function.last_use.extend(operands.into_iter().map(|id| (id, at)));
        }
        function
    }

    /// All nodes of these roots, operands first.
    fn needed(&self, roots: &[Root]) -> BTreeSet<Id> {
        let mut open: Vec<Id> = roots.iter().flat_map(|root| operands(self.circuit, *root)).collect();
        let mut needed = BTreeSet::new();
        while let Some(id) = open.pop() {
            if needed.insert(id) {
                open.extend(self.circuit.graph.node(id).op.operands());
            }
        }
        needed
    }

    /// Puts a node behind its operands; leaves are read where they are used.
    fn visit(&mut self, id: Id, done: &mut BTreeSet<Id>) {
        let mut open = vec![(id, false)];
        while let Some((id, ready)) = open.pop() {
            let op = self.circuit.graph.node(id).op;
            let is_leaf = matches!(op, Op::Constant(_) | Op::Input(_) | Op::Register(_));
            if is_leaf || done.contains(&id) {
                continue;
            }
            if ready {
                done.insert(id);
                self.sequence.push(Statement::Node(id));
                continue;
            }
            open.push((id, true));
            open.extend(op.operands().map(|operand| (operand, false)));
        }
    }

    /// Words and bits that its parts hand to each other, and their texts.
    fn text(mut self, stem: &str) -> ([u32; 2], Vec<String>) {
        let sequence = std::mem::take(&mut self.sequence);
        let mut parts = Vec::new();
        for (number, from) in (0..sequence.len()).step_by(STATEMENTS_MAX).enumerate() {
            let to = sequence.len().min(from + STATEMENTS_MAX);
            let mut part = Part {
                function: &mut self,
                to,
                known: BTreeSet::new(),
                rings: BTreeMap::new(),
                text: String::new(),
            };
            for (at, statement) in (from..to).zip(&sequence[from..to]) {
                match statement {
                    Statement::Node(id) => part.node(*id, at),
                    Statement::Store(root) => part.store(*root, at),
                }
            }
            parts.push(part.finish(&format!("{stem}{number}")));
        }
        (self.scratch, parts)
    }

    fn is_bit(&self, id: Id) -> bool {
        self.circuit.graph.width(id) == 1
    }

    /// The array that holds a node.
    fn array(&self, id: Id) -> &'static str {
        if self.is_bit(id) { "b" } else { "w" }
    }
}

/// One function of the text.
struct Part<'a, 'b> {
    function: &'b mut Function<'a>,
    /// First statement behind it.
    to: usize,
    /// Nodes that have a name here.
    known: BTreeSet<Id>,
    /// Places of rings, by slots less one and clocks back.
    rings: BTreeMap<(u32, i64), String>,
    text: String,
}

impl Part<'_, '_> {
    fn line(&mut self, text: &str) {
        self.text += INDENT;
        self.text += text;
        self.text.push('\n');
    }

    /// A slot, in a ring by the clock.
    fn slot(&mut self, place: Place, back: i64) -> String {
        if place.mask == 0 {
            return place.at.to_string();
        }
        let name = match back {
            -1 => format!("next{}", place.mask),
            _ => format!("back{}_{back}", place.mask),
        };
        self.rings.insert((place.mask, back), name.clone());
        format!("{} + {name}", place.at)
    }

    /// The name of a node's value, which is read where it stands unless it is known.
    fn value(&mut self, id: Id, at: usize) -> String {
        let node = self.function.circuit.graph.node(id);
        if let Op::Constant(value) = node.op {
            return self.function.dialect.constant(node.width, value);
        }
        if self.known.insert(id) {
            let array = self.function.array(id);
            let stands = self.function.lost.get(&id).is_none_or(|lost| at <= *lost);
            let slot = match node.op {
                Op::Input(number) => self.function.slots.inputs[number as usize].to_string(),
                Op::Register(number) if stands => {
                    let place = self.function.plan.places[&(number as usize)];
                    self.slot(place, place.back.into())
                }
                _ => {
                    let taken = self.function.slots.taken[usize::from(node.width == 1)];
                    (taken + self.function.saved[&id]).to_string()
                }
            };
            let line = format!("let v{} = {array}[{slot}];", id.index());
            self.line(&line);
        }
        format!("v{}", id.index())
    }

    /// Keeps a value for later parts.
    fn save(&mut self, id: Id) {
        if self.function.last_use.get(&id).is_none_or(|last| *last < self.to) || self.function.saved.contains_key(&id) {
            return;
        }
        let kind = usize::from(self.function.is_bit(id));
        let slot = self.function.scratch[kind];
        self.function.scratch[kind] += 1;
        self.function.saved.insert(id, slot);
        let (array, taken) = (self.function.array(id), self.function.slots.taken[kind]);
        let line = format!("{array}[{}] = v{};", taken + slot, id.index());
        self.line(&line);
    }

    fn node(&mut self, id: Id, at: usize) {
        let node = self.function.circuit.graph.node(id);
        let operands: Vec<String> = node.op.operands().map(|operand| self.value(operand, at)).collect();
        let expression = match node.op {
            Op::Read { memory, column, .. } => {
                let column = self.column(memory, column);
                self.function.dialect.read(column, &operands[0])
            }
            op => self.function.dialect.expression(op, node.width == 1, &operands),
        };
        let line = format!("let v{} = {expression};", id.index());
        self.known.insert(id);
        self.line(&line);
        self.save(id);
    }

    fn column(&self, memory: u32, column: u32) -> Column {
        let first = self.function.slots.memories[memory as usize];
        let behind = column * first.entries;
        Column {
            at: first.at + behind,
            apart: first.apart + behind,
            ..first
        }
    }

    fn store(&mut self, root: Root, at: usize) {
        if let Some(lost) = self.function.plan.lost.get(&root) {
            let id = self.function.circuit.registers[*lost].id;
            if self.function.last_use.get(&id).is_some_and(|last| *last > at) {
                self.value(id, at);
                self.save(id);
            }
        }
        let values: Vec<String> = operands(self.function.circuit, root)
            .into_iter()
            .map(|id| self.value(id, at))
            .collect();
        match root {
            Root::Output(number) => {
                let array = self.function.array(self.function.circuit.outputs[number].id);
                let line = format!("{array}[{}] = {};", self.function.slots.outputs[number], values[0]);
                self.line(&line);
            }
            Root::Register(number) => {
                let array = self.function.array(self.function.circuit.registers[number].id);
                let slot = self.slot(self.function.plan.places[&number], -1);
                let line = format!("{array}[{slot}] = {};", values[0]);
                self.line(&line);
            }
            Root::Write(number) => {
                let memory = self.function.circuit.writes[number].memory;
                for (column, pair) in (0..).zip(values[1..].chunks(2)) {
                    let column = self.column(memory, column);
                    let line = self.function.dialect.write(column, &values[0], &pair[0], &pair[1]);
                    self.line(&line);
                }
            }
        }
    }

    fn finish(self, name: &str) -> String {
        let dialect = self.function.dialect;
        let rings = self.rings.iter();
        let rings: String = rings
            .map(|((mask, back), name)| dialect.place(name, *mask, *back))
            .collect();
        dialect.function(name, &format!("{rings}{}", self.text))
    }
}

/// Of the maps and tables of a graph, by a name with a number, those that a text names: others were steps on the way to these.
pub(super) fn named<'a, T>(all: &'a [T], texts: &[&[String]], name: impl Fn(usize) -> String) -> Vec<(usize, &'a T)> {
    let is_named = |number| texts.iter().copied().flatten().any(|text| text.contains(&name(number)));
    all.iter().enumerate().filter(|(number, _)| is_named(*number)).collect()
}
