//! The register map: read from `regs.toml` and written as constants, as a circuit and as a document.
//! Source of `abi::regs`, of the register file behind AXI4-Lite, and of REGISTERS.md; a test compares them with it.
//! Never decides what a register means: that stands in the map.

use std::fmt::Write as _;

use serde::Deserialize;

/// The source.
pub const SOURCE: &str = include_str!("../../regs.toml");

/// Columns of generated text.
const COLUMNS: usize = 116;

/// Words of the window that the address decoder of [`AxiLite`](crate::circuit::axi_lite::AxiLite) sees.
const WORDS: u32 = 1 << 11;

/// All registers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    map: Head,
    page: Vec<Page>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    name: String,
    version: u32,
    bytes: u32,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    name: String,
    offset: u32,
    doc: String,
    register: Vec<Register>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Register {
    name: String,
    offset: u32,
    access: Access,
    /// What a register that never changes reads.
    value: Option<u32>,
    /// Value after reset of one that the processor writes.
    #[serde(default)]
    reset: u32,
    /// Lowest bits that exist; the others read zero.
    #[serde(default = "all_bits")]
    bits: u32,
    /// Kept three times.
    #[serde(default)]
    protected: bool,
    doc: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Access {
    Ro,
    Rw,
    W1c,
}

fn all_bits() -> u32 {
    32
}

impl Map {
    /// Reads a map.
    ///
    /// # Errors
    /// What is wrong: the form, an offset that is taken or outside, a name that stands twice, a width or
    /// value that does not fit.
    pub fn parse(text: &str) -> Result<Self, String> {
        let map: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        let mut names = std::collections::BTreeSet::new();
        let mut offsets = std::collections::BTreeSet::new();
        if map.map.bytes != 4 * WORDS {
            return Err(format!("{} bytes, not {}", map.map.bytes, 4 * WORDS));
        }
        for (offset, register) in map.registers() {
            let Register { name, bits, .. } = register;
            if offset % 4 != 0 || offset >= map.map.bytes {
                return Err(format!("{name}: offset {offset:#x}"));
            }
            if !names.insert(name.clone()) || !offsets.insert(offset) {
                return Err(format!("{name}: stands twice, or its offset {offset:#x} does"));
            }
            if !(1..=32).contains(bits) || u64::from(register.reset) >> bits != 0 {
                return Err(format!("{name}: {bits} bits, reset {:#x}", register.reset));
            }
            if register.access != Access::Ro && register.value.is_some() || name != &name.to_uppercase() {
                return Err(format!("{name}: a constant is read only, and names are in capitals"));
            }
        }
        Ok(map)
    }

    fn registers(&self) -> impl Iterator<Item = (u32, &Register)> {
        let of = |page| -> (&Page, u32) { (page, page.offset) };
        let pages = self.page.iter().map(of);
        pages.flat_map(|(page, at)| {
            page.register
                .iter()
                .map(move |register| (at + register.offset, register))
        })
    }

    /// The constants of `hdl/abi/src/regs.rs`.
    pub fn constants(&self) -> String {
        let mut text = String::from(
            "//! Offsets of the payload's registers, bytes from the start of the window, and the values that never change.\n\
             //! Used by driver, emulator and simulations; written from `regs.toml`, as the register file and REGISTERS.md are.\n\
             //! Never edited: `cargo xtask verilog` writes it anew.\n\n",
        );
        let Head { version, bytes, .. } = self.map;
        let _ = writeln!(text, "/// Version of the map.\npub const MAP_VERSION: u32 = {version};");
        let _ = writeln!(
            text,
            "/// Bytes of the window.\npub const MAP_BYTES: u32 = {bytes:#06x};"
        );
        for page in &self.page {
            text += "\n";
            text += &folded(&format!("{}: {}", page.name, page.doc), "// ");
            for register in &page.register {
                text += "\n";
                text += &folded(&format!("{}: {}", register.rights(), register.doc), "/// ");
                let Register { name, offset, .. } = register;
                let _ = writeln!(text, "pub const {name}: u32 = {:#06x};", page.offset + offset);
                if let Some(value) = register.value {
                    let _ = writeln!(
                        text,
                        "/// What [`{name}`] reads.\npub const {name}_VALUE: u32 = {value:#010x};"
                    );
                }
            }
        }
        text
    }

    /// The text of REGISTERS.md.
    pub fn document(&self) -> String {
        let Head { name, version, bytes } = &self.map;
        let mut text = format!(
            "# Registers of {name}, version {version}\n\n\
             Written from `regs.toml` by `cargo xtask verilog`. The window has {bytes} bytes; every register has 32 bits, and bits\n\
             that are not named read zero. A read of a word without a register, and a write to one or with fewer than four bytes,\n\
             is answered with SLVERR. ro: the processor reads, and its writes change nothing; rw: it reads and writes;\n\
             w1c: a one that it writes clears the bit. TMR: kept three times, with a voter.\n"
        );
        for page in &self.page {
            let _ = write!(
                text,
                "\n## {} page, {:#06x}\n\n{}\n\n| Offset | Name | Access | Reset | |\n|---|---|---|---|---|\n",
                page.name, page.offset, page.doc
            );
            for register in &page.register {
                let reset = match (register.access, register.value) {
                    (_, Some(value)) => format!("{value:#x}"),
                    (Access::Ro, None) => String::new(),
                    _ => format!("{:#x}", register.reset),
                };
                let Register { name, offset, doc, .. } = register;
                let offset = page.offset + offset;
                let _ = writeln!(
                    text,
                    "| {offset:#06x} | {name} | {} | {reset} | {doc} |",
                    register.rights()
                );
            }
        }
        text
    }

    /// The source of the register file.
    pub fn circuit(&self) -> String {
        let mut text = String::from(
            "//! The register file behind AXI4-Lite: one port per register of `regs.toml`.\n\
             //! Between the processor's bus and the logic; see `axi_lite`.\n\
             //! Never edited: `cargo xtask verilog` writes it anew.\n\n\
             use rust_hdl::prelude::*;\n\nuse crate::circuit::axi_lite::AxiLite;\nuse crate::circuit::tmr::TmrReg;\n\n\
             /// All registers of the payload, with the AXI4-Lite ports of [`AxiLite`].\n\
             #[derive(LogicBlock)]\npub struct RegisterFile {\n",
        );
        for (name, direction, kind, doc) in BUS {
            let _ = writeln!(text, "    /// {doc}\n    pub {name}: Signal<{direction}, {kind}>,");
        }
        for (_, register) in self.registers() {
            text += &register.ports();
        }
        for (field, kind, _) in OWN {
            let _ = writeln!(text, "    {field}: {kind},");
        }
        for (_, register) in self.registers() {
            text += &register.fields();
        }
        text += "}\n\nimpl Default for RegisterFile {\n    fn default() -> Self {\n        Self {\n";
        for (name, ..) in BUS {
            let _ = writeln!(text, "            {name}: Signal::default(),");
        }
        for (_, register) in self.registers() {
            for port in register.port_names() {
                let _ = writeln!(text, "            {port}: Signal::default(),");
            }
            for (field, value) in register.field_values() {
                let _ = writeln!(text, "            {field}: {value},");
            }
        }
        for (field, _, value) in OWN {
            let _ = writeln!(text, "            {field}: {value},");
        }
        text += "        }\n    }\n}\n\nimpl Logic for RegisterFile {\n    #[hdl_gen]\n    fn update(&mut self) {\n";
        text += &self.kernel();
        text += "    }\n}\n\ncrate::pins!(RegisterFile {\n";
        let ports = |direction: &str| -> String {
            let bus = BUS.iter().filter(|(name, of, ..)| *of == direction && *name != "clock");
            let mut names: Vec<String> = bus.map(|(name, ..)| (*name).to_owned()).collect();
            for (_, register) in self.registers() {
                names.extend(
                    register
                        .port_names()
                        .into_iter()
                        .filter(|port| register.is_driven(port) == (direction == "Out")),
                );
            }
            names.join(", ")
        };
        let _ = writeln!(text, "    {} ;\n    {}\n}});", ports("In"), ports("Out"));
        text
    }

    fn kernel(&self) -> String {
        let mut text = String::from("        dff_setup!(self, clock, data);\n");
        let mut line = |words: String| {
            let _ = writeln!(text, "        {words}");
        };
        line("self.axi.clock.next = self.clock.val();".to_owned());
        for (name, direction, ..) in BUS
            .iter()
            .filter(|(name, ..)| name.starts_with("s_axi") || *name == "resetn")
        {
            match *direction {
                _ if *name == "s_axi_rdata" => line("self.s_axi_rdata.next = self.data.q.val();".to_owned()),
                "In" => line(format!("self.axi.{name}.next = self.{name}.val();")),
                _ => line(format!("self.{name}.next = self.axi.{name}.val();")),
            }
        }
        line("self.write_known.next = false;".to_owned());
        for (offset, register) in self.registers() {
            let index = offset / 4;
            line(format!(
                "if self.axi.write_index.val() == {index} {{ self.write_known.next = true; }}"
            ));
            register.update(index).into_iter().for_each(&mut line);
        }
        line("if !self.resetn.val() {".to_owned());
        for (_, register) in self.registers().filter(|(_, register)| register.access != Access::Ro) {
            line(format!(
                "    self.{}_value.d.next = {}.into();",
                register.port(),
                register.reset
            ));
        }
        line("}".to_owned());
        let protected = self.registers().filter(|(_, register)| register.protected);
        let errors: Vec<String> = protected
            .map(|(_, register)| format!("\n            | self.{}_value.error.val()", register.port()))
            .collect();
        line(format!(
            "self.tmr_error.next = self.axi.tmr_error.val(){};",
            errors.concat()
        ));
        line("self.read_known.next = false;".to_owned());
        line("self.chosen.next = 0.into();".to_owned());
        self.choose(10, 0).into_iter().for_each(&mut line);
        line("self.axi.read_known.next = self.read_known.val();".to_owned());
        line("self.axi.write_known.next = self.write_known.val();".to_owned());
        line("if self.axi.read.val() { self.data.d.next = self.chosen.val(); }".to_owned());
        text
    }

    /// A tree of choices by the bits of the index, the highest first: it becomes multiplexers of equal depth.
    fn choose(&self, bit: i32, base: u32) -> Vec<String> {
        let inside = |offset: u32| (offset / 4) >> (bit + 1) == base >> (bit + 1);
        let here: Vec<(u32, &Register)> = self.registers().filter(|(offset, _)| inside(*offset)).collect();
        if here.is_empty() {
            return Vec::new();
        }
        if bit < 0 {
            let port = here[0].1.port();
            let value = match here[0].1.value {
                Some(_) => format!("self.{port}_constant.val()"),
                None => format!("self.{port}.val()"),
            };
            return vec![
                format!("self.chosen.next = {value};"),
                "self.read_known.next = true;".to_owned(),
            ];
        }
        let mut lines = Vec::new();
        let (high, low) = (self.choose(bit - 1, base | 1 << bit), self.choose(bit - 1, base));
        let indented = |lines: Vec<String>| lines.into_iter().map(|line| format!("    {line}"));
        let test = format!("self.axi.read_index.val().get_bit({bit})");
        match (high.is_empty(), low.is_empty()) {
            (false, true) => {
                lines.push(format!("if {test} {{"));
                lines.extend(indented(high));
            }
            (true, _) => {
                lines.push(format!("if !{test} {{"));
                lines.extend(indented(low));
            }
            (false, false) => {
                lines.push(format!("if {test} {{"));
                lines.extend(indented(high));
                lines.push("} else {".to_owned());
                lines.extend(indented(low));
            }
        }
        lines.push("}".to_owned());
        lines
    }
}

impl Register {
    fn port(&self) -> String {
        self.name.to_lowercase()
    }

    fn rights(&self) -> String {
        let access = match self.access {
            Access::Ro => "ro",
            Access::Rw => "rw",
            Access::W1c => "w1c",
        };
        format!("{access}{}", if self.protected { ", TMR" } else { "" })
    }

    fn port_names(&self) -> Vec<String> {
        let port = self.port();
        match (self.access, self.value) {
            (Access::Ro, Some(_)) => Vec::new(),
            (Access::Ro, None) => vec![port],
            (Access::Rw, _) => vec![format!("{port}_stored"), port],
            (Access::W1c, _) => vec![format!("{port}_set"), port],
        }
    }

    fn is_driven(&self, port: &str) -> bool {
        self.access != Access::Ro && !port.ends_with("_set")
    }

    fn ports(&self) -> String {
        let mut text = String::new();
        for port in self.port_names() {
            let direction = if self.is_driven(&port) { "Out" } else { "In" };
            let (kind, doc) = match () {
                _ if port.ends_with("_stored") => ("Bit", format!("The processor wrote {}.", self.name)),
                _ if port.ends_with("_set") => ("Bits<32>", format!("Bits of {} to set.", self.name)),
                _ => ("Bits<32>", format!("{}: {}", self.name, self.doc)),
            };
            text += &folded(&doc, "    /// ");
            let _ = writeln!(text, "    pub {port}: Signal<{direction}, {kind}>,");
        }
        text
    }

    fn fields(&self) -> String {
        let types = self.field_types();
        let line = |(field, kind): &(String, String)| format!("    {field}: {kind},\n");
        types.iter().map(line).collect()
    }

    fn field_types(&self) -> Vec<(String, String)> {
        let port = self.port();
        let register = if self.protected { "TmrReg" } else { "DFF" };
        let value = (format!("{port}_value"), format!("{register}<Bits<{}>>", self.bits));
        match (self.access, self.value) {
            (Access::Ro, Some(_)) => vec![(format!("{port}_constant"), "Constant<Bits<32>>".to_owned())],
            (Access::Ro, None) => Vec::new(),
            (Access::Rw, _) => vec![value, (format!("{port}_strobe"), "DFF<Bit>".to_owned())],
            (Access::W1c, _) => vec![value],
        }
    }

    fn field_values(&self) -> Vec<(String, String)> {
        let start = |kind: &str| match self.value {
            Some(value) => format!("Constant::new(bits({value:#x}))"),
            None => format!("{}::default()", kind.split('<').next().unwrap_or(kind)),
        };
        let types = self.field_types().into_iter();
        types.map(|(field, kind)| (field, start(&kind))).collect()
    }

    /// Lines of the kernel that keep and drive it.
    fn update(&self, index: u32) -> Vec<String> {
        let (port, bits) = (self.port(), self.bits);
        let cut = |signal: &str| match bits {
            32 => format!("{signal}.val()"),
            bits => format!("{signal}.val().get_bits::<{bits}>(0)"),
        };
        let shown = match bits {
            32 => format!("self.{port}.next = self.{port}_value.q.val();"),
            bits => format!("self.{port}.next = bit_cast::<32, {bits}>(self.{port}_value.q.val());"),
        };
        let addressed = format!("if self.axi.write.val() & (self.axi.write_index.val() == {index}) {{");
        match self.access {
            Access::Ro => Vec::new(),
            Access::Rw => vec![
                format!("dff_setup!(self, clock, {port}_value, {port}_strobe);"),
                shown,
                format!("self.{port}_stored.next = self.{port}_strobe.q.val();"),
                format!("self.{port}_strobe.d.next = false;"),
                addressed,
                format!("    self.{port}_value.d.next = {};", cut("self.axi.write_data")),
                format!("    self.{port}_strobe.d.next = true;"),
                "}".to_owned(),
            ],
            Access::W1c => vec![
                format!("dff_setup!(self, clock, {port}_value);"),
                shown,
                "self.clear.next = 0.into();".to_owned(),
                addressed,
                "    self.clear.next = self.axi.write_data.val();".to_owned(),
                "}".to_owned(),
                format!(
                    "self.{port}_value.d.next = (self.{port}_value.q.val() & !{}) | {};",
                    cut("self.clear"),
                    cut(&format!("self.{port}_set"))
                ),
            ],
        }
    }
}

/// Ports of the register file that belong to no register: name, direction, type, doc.
const BUS: &[(&str, &str, &str, &str)] = &[
    ("clock", "In", "Clock", "Clock."),
    (
        "resetn",
        "In",
        "Bit",
        "Synchronous reset, active low: registers take their reset values.",
    ),
    ("s_axi_awaddr", "In", "Bits<32>", "Write address."),
    ("s_axi_awvalid", "In", "Bit", "It is offered."),
    ("s_axi_awready", "Out", "Bit", "It is taken."),
    ("s_axi_wdata", "In", "Bits<32>", "Write data."),
    (
        "s_axi_wstrb",
        "In",
        "Bits<4>",
        "Bytes of it that count: all four, or the write is refused.",
    ),
    ("s_axi_wvalid", "In", "Bit", "It is offered."),
    ("s_axi_wready", "Out", "Bit", "It is taken."),
    ("s_axi_bresp", "Out", "Bits<2>", "0 OKAY, 2 SLVERR."),
    ("s_axi_bvalid", "Out", "Bit", "The response to a write is offered."),
    ("s_axi_bready", "In", "Bit", "It is taken."),
    ("s_axi_araddr", "In", "Bits<32>", "Read address."),
    ("s_axi_arvalid", "In", "Bit", "It is offered."),
    ("s_axi_arready", "Out", "Bit", "It is taken."),
    ("s_axi_rdata", "Out", "Bits<32>", "Read data."),
    ("s_axi_rresp", "Out", "Bits<2>", "0 OKAY, 2 SLVERR."),
    ("s_axi_rvalid", "Out", "Bit", "The answer to a read is offered."),
    ("s_axi_rready", "In", "Bit", "It is taken."),
    ("tmr_error", "Out", "Bit", "A vote was not unanimous."),
];

/// Fields of the register file that belong to no register: name, type, start.
const OWN: &[(&str, &str, &str)] = &[
    ("axi", "AxiLite", "AxiLite::default()"),
    ("data", "DFF<Bits<32>>", "DFF::default()"),
    ("chosen", "Signal<Local, Bits<32>>", "Signal::default()"),
    ("clear", "Signal<Local, Bits<32>>", "Signal::default()"),
    ("read_known", "Signal<Local, Bit>", "Signal::default()"),
    ("write_known", "Signal<Local, Bit>", "Signal::default()"),
];

/// Words in lines that fit, each after the prefix.
fn folded(words: &str, prefix: &str) -> String {
    let (mut text, mut line) = (String::new(), String::new());
    for word in words.split(' ') {
        if !line.is_empty() && prefix.len() + line.len() + 1 + word.len() > COLUMNS {
            text += &format!("{prefix}{line}\n");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line += word;
    }
    text + &format!("{prefix}{line}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is checked in is what is written from the map.
    #[test]
    fn generated_files_are_fresh() {
        let map = Map::parse(SOURCE).expect("the map");
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        for (path, text) in [
            ("abi/src/regs.rs", map.constants()),
            ("REGISTERS.md", map.document()),
            ("src/circuit/generated/register_file.rs", map.circuit()),
        ] {
            let old = std::fs::read_to_string(folder.join(path)).expect(path);
            assert!(
                old == text,
                "hdl/{path} is not what regs.toml says: run `cargo xtask verilog`"
            );
        }
    }

    /// Each rule of the map, broken once.
    #[test]
    fn a_wrong_map_is_refused() {
        assert!(Map::parse(SOURCE).is_ok());
        for (from, to) in [
            ("offset = 0x04", "offset = 0x00"),
            ("offset = 0x04", "offset = 0x05"),
            ("offset = 0x04", "offset = 0x2000"),
            ("\"VERSION\"", "\"MAGIC\""),
            ("\"VERSION\"", "\"Version\""),
            ("bits = 2", "bits = 33"),
            ("bits = 2", "bits = 2\nreset = 4"),
            ("bits = 2", "bits = 2\nvalue = 1"),
            ("bits = 2", "bit = 2"),
            ("bytes = 0x2000", "bytes = 0x1000"),
            ("access = \"w1c\"", "access = \"wo\""),
        ] {
            assert!(SOURCE.contains(from), "{from}");
            assert!(Map::parse(&SOURCE.replacen(from, to, 1)).is_err(), "{from} -> {to}");
        }
    }
}
