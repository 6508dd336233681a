//! The shader of a core: the bench, the generated text of the core, and the functions that join them by its ports.
//! Made when a device is opened, from what is checked in; a single gate of it can be made wrong, to see that it is found.
//! Never run here: see `gpu`.

use std::fmt::Write as _;

use crate::ports::Ports;
use perigee_hdl::sim::netlist::core::{Layout, Slice};
use perigee_hdl::sim::netlist::cores::Entry;

/// The generated text of each core, by name.
const TEXTS: [(&str, &str); 5] = [
    ("erasure", include_str!("../../generated/wgsl/erasure.wgsl")),
    ("merkle", include_str!("../../generated/wgsl/merkle.wgsl")),
    ("scrypt", include_str!("../../generated/wgsl/scrypt.wgsl")),
    ("secp256k1", include_str!("../../generated/wgsl/secp256k1.wgsl")),
    ("sm3", include_str!("../../generated/wgsl/sm3.wgsl")),
];

const BENCH: &str = include_str!("bench.wgsl");

/// The high word of a product where the device has 64-bit integers, and where it has none.
const MUL_HIGH: [&str; 2] = [
    "fn mul_high(a: u32, b: u32) -> u32 {\n    return u32((u64(a) * u64(b)) >> 32u);\n}\n",
    "fn mul_high(a: u32, b: u32) -> u32 {
    let low = (a & 0xffffu) * (b & 0xffffu);
    let middle = (a >> 16u) * (b & 0xffffu) + (low >> 16u);
    let other = (a & 0xffffu) * (b >> 16u) + (middle & 0xffffu);
    return (a >> 16u) * (b >> 16u) + (middle >> 16u) + (other >> 16u);
}
",
];

/// A core as a shader.
#[derive(Clone, Debug)]
pub struct Shader {
    /// What it has.
    pub layout: &'static Layout,
    /// Text.
    pub wgsl: String,
    /// Words of memories that are written, of each lane.
    pub ram_words: usize,
    /// Words that stand in these memories at the start: which, and what.
    pub ram_start: Vec<(usize, u32)>,
    /// Words that all lanes share: memories that nothing writes, then registers as they start.
    pub rom: Vec<u32>,
    /// Words of a clock in a trace.
    pub trace_words: usize,
    /// What was made wrong.
    pub broken: Option<Broken>,
}

/// A gate that was made wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Line of the generated text, from 1.
    pub line: usize,
    /// The statement as it was.
    pub was: String,
    /// As it is.
    pub is: String,
}

impl Shader {
    /// As [`Self::new`], by name.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn of(core: &str, has_u64: bool, gate: Option<usize>) -> Result<Self, String> {
        let entry = Entry::named(core).ok_or_else(|| format!("no core {core}"))?;
        Self::new(entry.layout, has_u64, gate)
    }

    /// The shader of a core. `gate`: the number of a gate that is made wrong, modulo their number.
    ///
    /// # Errors
    /// No core of this name, one with other ports, or a text that is not of this layout.
    pub fn new(layout: &'static Layout, has_u64: bool, gate: Option<usize>) -> Result<Self, String> {
        let (_, text) = TEXTS
            .into_iter()
            .find(|(name, _)| *name == layout.name)
            .ok_or_else(|| format!("no shader of {}", layout.name))?;
        if !text.contains(&format!("\n// verilog {}\n", layout.verilog)) {
            return Err(format!("{}: the shader is of another Verilog", layout.name));
        }
        let (text, broken) = match gate {
            Some(gate) => broken(text, gate).map(|(text, broken)| (text, Some(broken)))?,
            None => (text.to_owned(), None),
        };
        let ports = Ports::of(layout)?;
        let memories = Memories::of(layout);
        let (words, bits) = (layout.state[0], layout.state[1]);
        let outputs = words + bits;
        let trace_words = outputs + layout.outputs.len();
        let mut wgsl = String::with_capacity(text.len() + 2 * BENCH.len());
        wgsl += BENCH;
        wgsl += MUL_HIGH[usize::from(!has_u64)];
        wgsl += &text;
        let _ = write!(
            wgsl,
            "\nconst TRACE_WORDS = {trace_words}u;\nconst START = {}u;\n",
            memories.rom.len()
        );
        wgsl += &frame(layout);
        wgsl += &joined(layout, &ports, outputs);
        let mut rom = memories.rom;
        rom.extend(start(layout));
        Ok(Self {
            layout,
            wgsl,
            ram_words: memories.ram_words,
            ram_start: memories.ram_start,
            rom,
            trace_words,
            broken,
        })
    }
}

/// Memories as the text addresses them: those that are written apart from those that are not.
struct Memories {
    rom: Vec<u32>,
    ram_words: usize,
    ram_start: Vec<(usize, u32)>,
}

impl Memories {
    fn of(layout: &Layout) -> Self {
        let (mut rom, mut ram_words, mut ram_start) = (Vec::new(), 0, Vec::new());
        for memory in layout.memories {
            let words = memory.entries as usize * memory.width.div_ceil(32) as usize;
            if memory.is_fixed {
                let from = rom.len();
                rom.extend_from_slice(memory.start);
                rom.resize(from + words, 0);
            } else {
                let set = memory.start.iter().enumerate().filter(|(_, word)| **word != 0);
                ram_start.extend(set.map(|(at, word)| (ram_words + at, *word)));
                ram_words += words;
            }
        }
        Self {
            rom,
            ram_words,
            ram_start,
        }
    }
}

/// Words of registers as they start, then bits.
fn start(layout: &Layout) -> Vec<u32> {
    let [words, bits] = layout.state;
    let mut start = vec![0; words + bits];
    for register in layout.registers {
        let from = if register.width == 1 { words } else { 0 };
        start[from + register.slot(0)] = register.start;
    }
    start
}

/// Loads and saves registers. Where no ring needs a place that is computed, every place is a constant, and the whole frame can stand in
/// registers of the device.
fn frame(layout: &Layout) -> String {
    let [words, bits] = layout.state;
    let is_fixed = layout.registers.iter().all(|register| register.mask == 0);
    // One statement a place, or one loop over all places.
    let each = |array: &str, count: usize, from: usize, statement: &dyn Fn(&str, &str) -> String| match is_fixed {
        true => (0..count)
            .map(|at| {
                format!(
                    "    {}\n",
                    statement(&format!("{array}[{at}]"), &format!("{}u", from + at))
                )
            })
            .collect::<String>(),
        false => format!(
            "    for (var at = 0u; at < {count}u; at++) {{\n        {}\n    }}\n",
            statement(&format!("{array}[at]"), &format!("({from}u + at)"))
        ),
    };
    let all = |word: &dyn Fn(&str, &str) -> String, bit: &dyn Fn(&str, &str) -> String| {
        each("w", words, 0, word) + &each("b", bits, words, bit)
    };
    let started = all(&|place, at| format!("{place} = rom[START + {at}];"), &|place, at| {
        format!("{place} = rom[START + {at}] != 0u;")
    });
    let loaded = all(
        &|place, at| format!("{place} = frame[{at} * lanes + lane];"),
        &|place, at| format!("{place} = frame[{at} * lanes + lane] != 0u;"),
    );
    let saved = all(
        &|place, at| format!("frame[{at} * lanes + lane] = {place};"),
        &|place, at| format!("frame[{at} * lanes + lane] = select(0u, 1u, {place});"),
    );
    format!(
        "\nfn core_load() {{\n    if p.first == 0u {{\n{started}    }} else {{\n{loaded}    }}\n}}\n\n\
         fn core_save() {{\n{saved}}}\n"
    )
}

/// Drives inputs, shows outputs, digests and traces them.
fn joined(layout: &Layout, ports: &Ports, outputs: usize) -> String {
    let place = |slice: &Slice| match slice.width {
        1 => format!("b[{}]", slice.at),
        _ => format!("w[{}]", slice.at),
    };
    let word = |slice: &Slice| match slice.width {
        1 => format!("select(0u, 1u, {})", place(slice)),
        _ => place(slice),
    };
    let mut text = "\nfn core_give(given: Given) {\n".to_owned();
    for (slice, input) in &ports.inputs {
        let value = match slice.width {
            1 => format!("{} != 0u", input.expression()),
            32 => input.expression(),
            width => format!("{} & {:#x}u", input.expression(), u32::MAX >> (32 - width)),
        };
        let _ = writeln!(text, "    {} = {value};", place(slice));
    }
    let group = |number: usize, kind: &str| {
        let words: Vec<String> = ports.shown[number].iter().map(word).collect();
        format!("{kind}({})", words.join(", "))
    };
    let _ = write!(
        text,
        "}}\n\nfn core_shown() -> Shown {{\n    return Shown(\n        {},\n        {},\n        {},\n        {},\n        {},\n    );\n\
         }}\n",
        group(0, "vec2<u32>"),
        group(1, "vec3<u32>"),
        group(2, "vec3<u32>"),
        group(3, "vec4<u32>"),
        group(4, "array<u32, 5>"),
    );
    text += "\nfn core_digest(before: u32) -> u32 {\n    var digest = before;\n";
    for slice in layout.outputs {
        let _ = writeln!(text, "    digest = digested(digest, {});", word(slice));
    }
    text += "    return digest;\n}\n\nfn core_trace_outputs(at: u32) {\n";
    for (number, slice) in layout.outputs.iter().enumerate() {
        let _ = writeln!(text, "    trace[at + {}u] = {};", outputs + number, word(slice));
    }
    let [words, bits] = layout.state;
    let _ = write!(
        text,
        "}}\n\nfn core_trace_state(at: u32) {{\n    for (var word = 0u; word < {words}u; word++) {{\n        \
         trace[at + word] = w[word];\n    }}\n    for (var bit = 0u; bit < {bits}u; bit++) {{\n        \
         trace[at + {words}u + bit] = select(0u, 1u, b[bit]);\n    }}\n}}\n"
    );
    text
}

/// Makes one gate of a text another: of the statements with an operator between two values, this one, modulo their number.
fn broken(text: &str, gate: usize) -> Result<(String, Broken), String> {
    let changed = |line: &str| -> Option<String> {
        let (head, value) = line.split_once(" = ")?;
        if !head.starts_with("    let v") {
            return None;
        }
        let [a, operator, b] = value.strip_suffix(';')?.split(' ').collect::<Vec<_>>()[..] else {
            return None;
        };
        let other = match operator {
            "&" => "|",
            "|" => "&",
            "^" => "|",
            "+" => "-",
            "==" => "!=",
            _ => return None,
        };
        Some(format!("{head} = {a} {other} {b};"))
    };
    let gates: Vec<(usize, &str, String)> = text
        .lines()
        .enumerate()
        .filter_map(|(number, line)| Some((number, line, changed(line)?)))
        .collect();
    if gates.is_empty() {
        return Err("a text without gates".to_owned());
    }
    let (number, was, is) = &gates[gate % gates.len()];
    let lines: Vec<&str> = text
        .lines()
        .enumerate()
        .map(|(at, line)| if at == *number { is } else { line })
        .collect();
    let broken = Broken {
        line: number + 1,
        was: was.trim().to_owned(),
        is: is.trim().to_owned(),
    };
    Ok((lines.join("\n") + "\n", broken))
}
