//! A circuit as Rust over lanes: a table of what stands where, and straight-line code for its outputs and its next state.
//! Last step of `cargo xtask netlists`; `sim::netlist` compiles and drives the text.
//! Never a function of more than some hundred statements: what crosses from one to the next goes through the frame.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use crate::netlist::circuit::Circuit;
use crate::netlist::graph::{Id, Op};
use crate::netlist::order::{Place, Plan, Root, operands};

/// Statements of one function.
const STATEMENTS_MAX: usize = 1200;

/// One step of the sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Statement {
    Node(Id),
    Store(Root),
}

/// Slots of the frame.
struct Slots {
    /// Of input and output pieces.
    inputs: Vec<u32>,
    outputs: Vec<u32>,
    /// First entry of each memory's columns.
    memories: Vec<u32>,
    memory: u32,
    /// Words and bits taken so far.
    taken: [u32; 2],
}

/// Text of a core: `name` is its module, `verilog` the SHA-256 of its Verilog, `tool` the version of yosys.
pub fn text(circuit: &Circuit, name: &str, verilog: &str, tool: &str) -> String {
    let plan = Plan::new(circuit);
    let mut slots = Slots::new(circuit, &plan);
    let outputs: Vec<Root> = (0..circuit.outputs.len()).map(Root::Output).collect();
    let (settle, settle_parts) = Function::new(circuit, &plan, &slots, &outputs).text("Settle");
    let (clock, clock_parts) = Function::new(circuit, &plan, &slots, &plan.roots).text("Clock");
    let scratch = [0, 1].map(|kind| settle.scratch[kind].max(clock.scratch[kind]));
    let registers = slots.taken;
    slots.taken = [registers[0] + scratch[0], registers[1] + scratch[1]];
    let mut text = format!(
        "//! The circuit `{name}` as straight-line code over lanes.\n\
         //! Written by `cargo xtask netlists` from `hdl/verilog/{name}.v` with {tool}; driven by `sim::netlist`.\n\
         //! Never edited: a test compares the hash of the Verilog, and the text where that yosys is installed.\n\n\
         use crate::core::{{Core, Layout, Memory, Register, Slice}};\n\
         use crate::lanes::{{Frame, Lanes, Map, Part}};\n\n"
    );
    layout(&mut text, circuit, &plan, &slots, name, verilog);
    // Constants that no statement names were steps on the way to others.
    let named = |constant: &str| {
        settle_parts
            .iter()
            .chain(&clock_parts)
            .any(|part| part.contains(constant))
    };
    for (number, map) in circuit.graph.maps.iter().enumerate() {
        if named(&format!("&MAP_{number})")) {
            let _ = writeln!(text, "static MAP_{number}: Map = Map::new({map:?});");
        }
    }
    for (number, table) in circuit.graph.tables.iter().enumerate() {
        if named(&format!("&TABLE_{number})")) {
            let _ = writeln!(text, "static TABLE_{number}: [u32; 16] = {table:?};");
        }
    }
    let call = |parts: usize, stem: &str| -> String {
        (0..parts)
            .map(|part| format!("        L::enter::<{stem}{part}>(frame);\n"))
            .collect()
    };
    let _ = write!(
        text,
        "\n/// The circuit `{name}`.\npub(super) enum Circuit {{}}\n\nimpl Core for Circuit {{\n    \
         const LAYOUT: &'static Layout = &LAYOUT;\n    fn settle<L: Lanes>(frame: &mut Frame<L>) {{\n{}    }}\n    \
         fn clock<L: Lanes>(frame: &mut Frame<L>) {{\n{}        frame.time = frame.time.wrapping_add(1);\n    }}\n}}\n\n\
         type Words<L> = [<L as Lanes>::Word; {}];\ntype Bits<L> = [<L as Lanes>::Bit; {}];\n",
        call(settle_parts.len(), "Settle"),
        call(clock_parts.len(), "Clock"),
        slots.taken[0],
        slots.taken[1].max(1),
    );
    settle_parts.iter().chain(&clock_parts).for_each(|part| text += part);
    text
}

impl Slots {
    fn new(circuit: &Circuit, plan: &Plan) -> Self {
        let mut taken = plan.slots;
        let mut take = |width: u32| {
            let kind = &mut taken[usize::from(width == 1)];
            *kind += 1;
            *kind - 1
        };
        let inputs = circuit.inputs.iter().map(|piece| take(piece.width)).collect();
        let outputs = circuit.outputs.iter().map(|piece| take(piece.width)).collect();
        let mut memory = 0;
        let memories = circuit.memories.iter().map(|known| {
            let at = memory;
            memory += known.entries * known.width.div_ceil(32);
            at
        });
        let memories = memories.collect();
        Self {
            inputs,
            outputs,
            memories,
            memory,
            taken,
        }
    }
}

fn layout(text: &mut String, circuit: &Circuit, plan: &Plan, slots: &Slots, name: &str, verilog: &str) {
    let _ = write!(
        text,
        "const LAYOUT: Layout = Layout {{\n    name: {name:?},\n    verilog: {verilog:?},\n    words: {},\n    bits: {},\n    \
         memory: {},\n    state: {:?},\n",
        slots.taken[0],
        slots.taken[1].max(1),
        slots.memory,
        plan.slots
    );
    for (kind, pieces, at) in [
        ("inputs", &circuit.inputs, &slots.inputs),
        ("outputs", &circuit.outputs, &slots.outputs),
    ] {
        let _ = writeln!(text, "    {kind}: &[");
        for (piece, at) in pieces.iter().zip(at) {
            let _ = writeln!(
                text,
                "        Slice::new({:?}, {}, {}, {at}),",
                piece.port, piece.low, piece.width
            );
        }
        *text += "    ],\n";
    }
    *text += "    registers: &[\n";
    for (number, place) in &plan.places {
        let register = &circuit.registers[*number];
        let Place { at, back, mask } = place;
        let _ = writeln!(
            text,
            "        Register::new({:?}, {}, {}, {:#x}, {at}, {back}, {mask}),",
            register.name, register.low, register.width, register.start
        );
    }
    *text += "    ],\n    memories: &[\n";
    for (memory, at) in circuit.memories.iter().zip(&slots.memories) {
        let zero = memory.start.iter().flatten().all(|word| *word == 0);
        let start: Vec<u32> = if zero { Vec::new() } else { memory.start.concat() };
        let _ = writeln!(
            text,
            "        Memory::new({:?}, {}, {}, {at}, &{start:?}),",
            memory.name, memory.entries, memory.width
        );
    }
    *text += "    ],\n};\n";
}

/// A function that is being written.
struct Function<'a> {
    circuit: &'a Circuit,
    plan: &'a Plan,
    slots: &'a Slots,
    sequence: Vec<Statement>,
    /// Statement at which the value of a register is lost.
    lost: HashMap<Id, usize>,
    /// Of each node the statements that use it: the last of each part.
    last_use: HashMap<Id, usize>,
    saved: HashMap<Id, u32>,
    scratch: [u32; 2],
}

impl<'a> Function<'a> {
    fn new(circuit: &'a Circuit, plan: &'a Plan, slots: &'a Slots, roots: &[Root]) -> Self {
        let mut function = Self {
            circuit,
            plan,
            slots,
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

    /// The function with its scratch counted, and the text of its parts.
    fn text(mut self, stem: &str) -> (Self, Vec<String>) {
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
        (self, parts)
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
        self.text += "        ";
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
            return match node.width {
                1 => format!("L::bit({})", value == 1),
                _ => format!("L::word({value:#x})"),
            };
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
        let expression = self.expression(node.op, node.width == 1, &operands);
        let line = format!("let v{} = {expression};", id.index());
        self.known.insert(id);
        self.line(&line);
        self.save(id);
    }

    fn expression(&self, op: Op, is_bit: bool, operands: &[String]) -> String {
        let a = operands.first().map_or("", String::as_str);
        let b = operands.get(1).map_or("", String::as_str);
        let c = operands.get(2).map_or("", String::as_str);
        match op {
            Op::And(..) if is_bit => format!("{a} & {b}"),
            Op::Or(..) if is_bit => format!("{a} | {b}"),
            Op::Xor(..) if is_bit => format!("{a} ^ {b}"),
            Op::Choose(..) if is_bit => format!("({a} & {b}) | (!{a} & {c})"),
            Op::Not(_) => format!("!{a}"),
            Op::And(..) => format!("L::and({a}, {b})"),
            Op::Or(..) => format!("L::or({a}, {b})"),
            Op::Xor(..) => format!("L::xor({a}, {b})"),
            Op::Add(..) => format!("L::add({a}, {b})"),
            Op::Sub(..) => format!("L::sub({a}, {b})"),
            Op::Mul(..) => format!("L::mul({a}, {b})"),
            Op::MulHigh(..) => format!("L::mul_high({a}, {b})"),
            Op::Rotate(_, by) => format!("L::rotate::<{by}>({a})"),
            Op::Left(_, by) => format!("L::left::<{by}>({a})"),
            Op::Right(_, by) => format!("L::right::<{by}>({a})"),
            Op::LeftBy(..) => format!("L::left_by({a}, {b})"),
            Op::RightBy(..) => format!("L::right_by({a}, {b})"),
            Op::Choose(..) => format!("L::choose({a}, {b}, {c})"),
            Op::Pick(_, value) => format!("L::pick({a}, {value:#x})"),
            Op::Linear(_, map) => format!("L::linear({a}, &MAP_{map})"),
            Op::Lookup(_, table) => format!("L::lookup({a}, &TABLE_{table})"),
            Op::Test(_, wanted) => format!("L::test({a}, {wanted:#x})"),
            Op::Parity(_) => format!("L::parity({a})"),
            Op::Equal(..) => format!("L::equal({a}, {b})"),
            Op::Less(..) => format!("L::less({a}, {b})"),
            Op::Read { memory, column, .. } => format!("L::read(&m[{}], {a})", self.range(memory, column)),
            Op::Constant(_) | Op::Input(_) | Op::Register(_) => unreachable!("leaves are read where they stand"),
        }
    }

    /// Entries of a column of a memory.
    fn range(&self, memory: u32, column: u32) -> String {
        let entries = self.function.circuit.memories[memory as usize].entries;
        let at = self.function.slots.memories[memory as usize] + column * entries;
        format!("{at}..{}", at + entries)
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
                    let range = self.range(memory, column);
                    let line = format!("L::write(&mut m[{range}], {}, {}, {});", values[0], pair[0], pair[1]);
                    self.line(&line);
                }
            }
        }
    }

    fn finish(self, name: &str) -> String {
        let rings: String = self
            .rings
            .iter()
            .map(|((mask, back), name)| match back {
                -1 => format!("        let {name} = (t + 1) & {mask};\n"),
                _ => format!("        let {name} = t.wrapping_sub({back}) & {mask};\n"),
            })
            .collect();
        let named = |name: &str, needle: &str| match self.text.contains(needle) || name == "t" && !self.rings.is_empty()
        {
            true => name.to_owned(),
            false => format!("_{name}"),
        };
        let [w, b, m, t] =
            [("w", "w["), ("b", "b["), ("m", "m["), ("t", "\0")].map(|(name, needle)| named(name, needle));
        format!(
            "\nenum {name} {{}}\n\nimpl<L: Lanes> Part<L> for {name} {{\n    #[inline(always)]\n    \
             fn run(frame: &mut Frame<L>) {{\n        \
             let ({w}, {b}, {m}, {t}): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();\n{rings}{}    }}\n}}\n",
            self.text
        )
    }
}
