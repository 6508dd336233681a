//! A circuit as Rust over lanes: a table of what stands where, and its statements.
//! What `cargo xtask netlists` writes to `hdl/generated`; the crate of netlists compiles and drives the text.
//! Never a choice of its own: the order is the sequence's, the slots are the plan's.

use std::fmt::Write as _;

use crate::netlist::circuit::Circuit;
use crate::netlist::emit::{Column, Dialect, Functions, Slots, named};
use crate::netlist::graph::Op;
use crate::netlist::order::{Place, Plan};

/// Text of a core: `name` is its module, `verilog` the SHA-256 of its Verilog, `tool` the version of yosys.
pub fn text(circuit: &Circuit, name: &str, verilog: &str, tool: &str) -> String {
    let plan = Plan::new(circuit);
    let mut slots = Slots::new(circuit, &plan);
    let functions = Functions::new(circuit, &plan, &slots, &Lanes, ["Settle", "Clock"]);
    let (settle, clock) = (&functions.settle[..], &functions.clock[..]);
    slots.taken = functions.frame;
    let mut text = format!(
        "//! The circuit `{name}` as straight-line code over lanes.\n\
         //! Written by `cargo xtask netlists` from `hdl/verilog/{name}.v` with {tool}; driven by `sim::netlist`.\n\
         //! Never edited: a test compares the hash of the Verilog, and the text where that yosys is installed.\n\n\
         use crate::core::{{Core, Layout, Memory, Register, Slice}};\n\
         use crate::lanes::{{Frame, Lanes, Map, Part}};\n\n"
    );
    layout(&mut text, circuit, &plan, &slots, name, verilog);
    for (number, map) in named(&circuit.graph.maps, &[settle, clock], |number| {
        format!("&MAP_{number})")
    }) {
        let _ = writeln!(text, "static MAP_{number}: Map = Map::new({map:?});");
    }
    for (number, table) in named(&circuit.graph.tables, &[settle, clock], |number| {
        format!("&TABLE_{number})")
    }) {
        let _ = writeln!(text, "static TABLE_{number}: [u32; 16] = {table:?};");
    }
    let call = |parts: &[String], stem: &str| -> String {
        (0..parts.len())
            .map(|part| format!("        L::enter::<{stem}{part}>(frame);\n"))
            .collect()
    };
    let _ = write!(
        text,
        "\n/// The circuit `{name}`.\npub(super) enum Circuit {{}}\n\nimpl Core for Circuit {{\n    \
         const LAYOUT: &'static Layout = &LAYOUT;\n    fn settle<L: Lanes>(frame: &mut Frame<L>) {{\n{}    }}\n    \
         fn clock<L: Lanes>(frame: &mut Frame<L>) {{\n{}        frame.time = frame.time.wrapping_add(1);\n    }}\n}}\n\n\
         type Words<L> = [<L as Lanes>::Word; {}];\ntype Bits<L> = [<L as Lanes>::Bit; {}];\n",
        call(settle, "Settle"),
        call(clock, "Clock"),
        slots.taken[0],
        slots.taken[1].max(1),
    );
    settle.iter().chain(clock).for_each(|part| text += part);
    text
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
    for (memory, Column { at, is_fixed, .. }) in circuit.memories.iter().zip(&slots.memories) {
        let zero = memory.start.iter().flatten().all(|word| *word == 0);
        let start: Vec<u32> = if zero { Vec::new() } else { memory.start.concat() };
        let _ = writeln!(
            text,
            "        Memory::new({:?}, {}, {}, {at}, {is_fixed}, &{start:?}),",
            memory.name, memory.entries, memory.width
        );
    }
    *text += "    ],\n};\n";
}

/// Rust over lanes.
struct Lanes;

impl Dialect for Lanes {
    fn constant(&self, width: u32, value: u32) -> String {
        match width {
            1 => format!("L::bit({})", value == 1),
            _ => format!("L::word({value:#x})"),
        }
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
            Op::Read { .. } | Op::Constant(_) | Op::Input(_) | Op::Register(_) => unreachable!("no expression"),
        }
    }

    fn read(&self, column: Column, address: &str) -> String {
        format!("L::read(&m[{}], {address})", range(column))
    }

    fn write(&self, column: Column, address: &str, enable: &str, data: &str) -> String {
        format!("L::write(&mut m[{}], {address}, {enable}, {data});", range(column))
    }

    fn place(&self, name: &str, mask: u32, back: i64) -> String {
        match back {
            -1 => format!("        let {name} = (t + 1) & {mask};\n"),
            _ => format!("        let {name} = t.wrapping_sub({back}) & {mask};\n"),
        }
    }

    fn function(&self, name: &str, statements: &str) -> String {
        let is_timed = statements.contains("(t + 1)") || statements.contains("= t.");
        let used = |name: &str, is_used| if is_used { name.to_owned() } else { format!("_{name}") };
        let [w, b, m] = ["w", "b", "m"].map(|name| used(name, statements.contains(&format!("{name}["))));
        let t = used("t", is_timed);
        format!(
            "\nenum {name} {{}}\n\nimpl<L: Lanes> Part<L> for {name} {{\n    #[inline(always)]\n    \
             fn run(frame: &mut Frame<L>) {{\n        \
             let ({w}, {b}, {m}, {t}): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();\n{statements}    }}\n}}\n"
        )
    }
}

fn range(column: Column) -> String {
    format!("{}..{}", column.at, column.at + column.entries)
}
