//! A circuit as WGSL: an invocation is a lane, its frame stands in private arrays, and memories in storage, lane beside lane.
//! What `cargo xtask netlists` writes to `hdl/generated/wgsl`; `hdl/lanes` puts a test bench around it.
//! Never more than the clock: ports, frame and start are the layout's, which stands beside the text in Rust.

use std::fmt::Write as _;

use crate::netlist::circuit::Circuit;
use crate::netlist::emit::{Column, Dialect, Functions, Slots, named};
use crate::netlist::graph::Op;
use crate::netlist::order::Plan;

/// Text of a core: `name` is its module, `verilog` the SHA-256 of its Verilog, `tool` the version of yosys.
///
/// The text needs what the shader around it gives: `ram` and `rom` of words, `lanes`, `lane`, and the functions `mul_high`, `left_by`
/// and `right_by`. It gives the private arrays `w` and `b`, the clocks `t`, and `clock()`.
pub fn text(circuit: &Circuit, name: &str, verilog: &str, tool: &str) -> String {
    let plan = Plan::new(circuit);
    let slots = Slots::new(circuit, &plan);
    let Functions { clock, frame, .. } = Functions::new(circuit, &plan, &slots, &Wgsl, ["settle", "clock"]);
    let mut text = format!(
        "// The circuit `{name}` as straight-line code, one invocation a lane.\n\
         // Written by `cargo xtask netlists` from `hdl/verilog/{name}.v` with {tool}; driven by `hdl/lanes`.\n\
         // Never edited: a test compares the hash of the Verilog, and the text where that yosys is installed.\n\
         // verilog {verilog}\n\n\
         const RAM_WORDS = {}u;\nvar<private> w: array<u32, {}>;\nvar<private> b: array<bool, {}>;\nvar<private> t: u32;\n\n",
        slots.apart[0],
        frame[0].max(1),
        frame[1].max(1),
    );
    for (number, columns) in named(&circuit.graph.maps, &[&clock], |number| format!("map_{number}(")) {
        let terms = columns.iter().enumerate().filter(|(_, column)| **column != 0);
        let terms: String = terms
            .map(|(bit, column)| format!("    r ^= select(0u, {column:#x}u, (a & {:#x}u) != 0u);\n", 1u32 << bit))
            .collect();
        let _ = write!(
            text,
            "fn map_{number}(a: u32) -> u32 {{\n    var r = 0u;\n{terms}    return r;\n}}\n\n"
        );
    }
    for (number, table) in named(&circuit.graph.tables, &[&clock], |number| format!("table_{number}(")) {
        let _ = write!(text, "fn table_{number}(a: u32) -> u32 {{\n{}}}\n\n", looked_up(table));
    }
    clock.iter().for_each(|part| text += part);
    let calls: String = (0..clock.len()).map(|part| format!("    clock{part}();\n")).collect();
    let _ = write!(text, "fn clock() {{\n{calls}    t += 1u;\n}}\n");
    text
}

/// Entries of one or two bits stand in a constant; wider ones in an array.
fn looked_up(table: &[u32; 16]) -> String {
    let bits = if table.iter().all(|entry| *entry < 2) { 1 } else { 2 };
    if table.iter().all(|entry| *entry < 4) {
        let packed = (0..)
            .zip(table)
            .fold(0u32, |packed, (at, entry)| packed | entry << (bits * at));
        let (shift, mask) = match bits {
            1 => ("(a & 15u)".to_owned(), 1),
            _ => ("(2u * (a & 15u))".to_owned(), 3),
        };
        return format!("    return ({packed:#x}u >> {shift}) & {mask}u;\n");
    }
    let entries: Vec<String> = table.iter().map(|entry| format!("{entry:#x}u")).collect();
    format!(
        "    var table = array<u32, 16>({});\n    return table[a & 15u];\n",
        entries.join(", ")
    )
}

/// WGSL with a lane an invocation.
struct Wgsl;

impl Dialect for Wgsl {
    fn constant(&self, width: u32, value: u32) -> String {
        match width {
            1 => (value == 1).to_string(),
            _ => format!("{value:#x}u"),
        }
    }

    fn expression(&self, op: Op, is_bit: bool, operands: &[String]) -> String {
        let a = operands.first().map_or("", String::as_str);
        let b = operands.get(1).map_or("", String::as_str);
        let c = operands.get(2).map_or("", String::as_str);
        match op {
            Op::Xor(..) if is_bit => format!("{a} != {b}"),
            Op::Not(_) if is_bit => format!("!{a}"),
            Op::Not(_) => unreachable!("words are inverted by an exclusive or"),
            Op::And(..) => format!("{a} & {b}"),
            Op::Or(..) => format!("{a} | {b}"),
            Op::Xor(..) => format!("{a} ^ {b}"),
            Op::Add(..) => format!("{a} + {b}"),
            Op::Sub(..) => format!("{a} - {b}"),
            Op::Mul(..) => format!("{a} * {b}"),
            Op::MulHigh(..) => format!("mul_high({a}, {b})"),
            Op::Rotate(_, by) => format!("({a} << {by}u) | ({a} >> {}u)", 32 - by),
            Op::Left(_, by) => format!("{a} << {by}u"),
            Op::Right(_, by) => format!("{a} >> {by}u"),
            Op::LeftBy(..) => format!("left_by({a}, {b})"),
            Op::RightBy(..) => format!("right_by({a}, {b})"),
            Op::Choose(..) => format!("select({c}, {b}, {a})"),
            Op::Pick(_, value) => format!("select(0u, {value:#x}u, {a})"),
            Op::Linear(_, map) => format!("map_{map}({a})"),
            Op::Lookup(_, table) => format!("table_{table}({a})"),
            Op::Test(_, wanted) => format!("({a} & {wanted:#x}u) != 0u"),
            Op::Parity(_) => format!("(countOneBits({a}) & 1u) == 1u"),
            Op::Equal(..) => format!("{a} == {b}"),
            Op::Less(..) => format!("{a} < {b}"),
            Op::Read { .. } | Op::Constant(_) | Op::Input(_) | Op::Register(_) => unreachable!("no expression"),
        }
    }

    fn read(&self, column: Column, address: &str) -> String {
        match column.is_fixed {
            true => format!("rom[{}]", at(column, address)),
            false => format!("ram[({}) * lanes + lane]", at(column, address)),
        }
    }

    fn write(&self, column: Column, address: &str, enable: &str, data: &str) -> String {
        format!(
            "if {enable} {{ ram[({}) * lanes + lane] = {data}; }}",
            at(column, address)
        )
    }

    fn place(&self, name: &str, mask: u32, back: i64) -> String {
        match back {
            -1 => format!("    let {name} = (t + 1u) & {mask}u;\n"),
            _ => format!("    let {name} = (t - {back}u) & {mask}u;\n"),
        }
    }

    fn function(&self, name: &str, statements: &str) -> String {
        format!("fn {name}() {{\n{}}}\n\n", statements.replace("        ", "    "))
    }
}

/// An entry of a column, modulo their number.
fn at(column: Column, address: &str) -> String {
    match column.entries {
        1 => column.apart.to_string(),
        entries => format!("{}u + ({address} & {}u)", column.apart, entries - 1),
    }
}
