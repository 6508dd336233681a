//! Co-simulation: what the Rust circuit did, clock by clock, replayed through its Verilog in iverilog and Verilator.
//! The proof that the generated Verilog is the circuit that was tested, for every core and primitive.
//! Never compares only results: every output is equal on every clock, or the first that is not is named.

use std::fmt;

use rust_hdl::prelude::Block;

use crate::circuit::harness::{Clocked, settle};
use crate::circuit::ports::{Model, Pins, Port, PortValues, Ports};
use crate::circuit::verilated::Verilated;
use crate::circuit::{tool, verilog};

/// A circuit in Rust whose clocks are recorded.
///
/// Drive it as a [`Model`], or through [`circuit`](Self::circuit) and [`clock`](Self::clock), then [`check`](Self::check):
/// ```text
/// let mut skid = Recorded::new(Skid::default(), "skid");
/// bench(&mut skid);
/// skid.check();
/// ```
pub struct Recorded<T> {
    /// The circuit; its inputs may be driven directly.
    pub circuit: T,
    name: String,
    text: String,
    ports: Ports,
    rows: Vec<PortValues>,
}

/// The first output that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Counted from 0.
    pub clock: usize,
    /// Name of the output.
    pub port: String,
    /// Digits of the Rust circuit, binary.
    pub expected: String,
    /// Digits of the Verilog, binary; `x` where it is unknown.
    pub got: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { clock, port, .. } = self;
        write!(f, "clock {clock}, {port}: Rust {}, Verilog {}", self.expected, self.got)
    }
}

impl<T: Clocked> Recorded<T> {
    /// Connects the circuit and writes its Verilog, both from the same object.
    pub fn new(mut circuit: T, name: &str) -> Self {
        let text = verilog::verilog(&mut circuit, name);
        Self {
            ports: Ports::of(&circuit),
            name: name.to_owned(),
            text,
            circuit,
            rows: Vec::new(),
        }
    }

    /// One clock: settles, records every port, gives the edges.
    pub fn clock(&mut self) {
        settle(&mut self.circuit);
        self.rows.push(PortValues::of(&self.circuit));
        self.circuit.tick();
    }

    /// Clocks recorded so far.
    pub fn clocks(&self) -> usize {
        self.rows.len()
    }

    /// The Verilog under test.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Replays the record in iverilog and in Verilator, each where it is installed.
    ///
    /// # Panics
    /// If an output differs, with the clock, the port and both values; or if a required tool is missing.
    pub fn check(&self) {
        let mut first = self.rows.first().expect("a record of at least one clock").clone();
        let differs = |result: Result<(), Mismatch>| {
            if let Err(mismatch) = result {
                panic!("{}: {mismatch}", self.name);
            }
        };
        if tool::found(&["iverilog", "vvp"]) {
            differs(self.replay_iverilog(&self.text));
        }
        if tool::found(&["verilator", "make", "g++"]) {
            let mut model = Verilated::new(&self.name, &self.text, &self.ports);
            differs(self.replay_verilated(&mut model));
            // Negative control of the comparison: one wrong bit in the record is found.
            if let Some(word) = first.outputs.first_mut() {
                *word ^= 1;
                let mut model = Verilated::new(&self.name, &self.text, &self.ports);
                let changed = self.compare(std::slice::from_ref(&first), &model.replay(&self.rows[..1]));
                assert!(changed.is_err(), "{}: a wrong bit was not found", self.name);
            }
        }
    }

    /// Negative control: with `from` replaced by `to` in the Verilog, the replay in iverilog finds a difference.
    ///
    /// # Panics
    /// If `from` does not stand in the Verilog, or if no output differs.
    pub fn check_finds(&self, from: &str, to: &str) {
        assert!(self.text.contains(from), "{}: no {from:?} in the Verilog", self.name);
        if tool::found(&["iverilog", "vvp"]) {
            let changed = self.text.replace(from, to);
            let found = self.replay_iverilog(&changed);
            assert!(found.is_err(), "{}: {to:?} for {from:?} changed no output", self.name);
        }
    }

    /// Replays through any Verilog with the same ports.
    ///
    /// # Errors
    /// The first difference.
    ///
    /// # Panics
    /// If iverilog does not take it.
    pub fn replay_iverilog(&self, text: &str) -> Result<(), Mismatch> {
        static REPLAYS: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
        let number = REPLAYS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let folder = tool::folder(&format!("replay-{}-{}-{number}", self.name, std::process::id()));
        let rows = self
            .rows
            .iter()
            .map(|row| digits(&self.ports.inputs, &row.inputs) + "\n");
        tool::write(&folder, "inputs.txt", rows.collect::<String>());
        tool::write(&folder, "bench.v", self.bench());
        tool::write(&folder, "circuit.v", text);
        let said = tool::run(
            &folder,
            "iverilog",
            &["-g2005", "-s", "bench", "-o", "bench.vvp", "bench.v", "circuit.v"],
        )
        .and_then(|_| tool::run(&folder, "vvp", &["-n", "bench.vvp"]));
        let said = said.unwrap_or_else(|failure| panic!("{failure}"));
        // What stands there explains a failure, so only a replay that agreed is cleared away.
        let result = self.compare_digits(said.lines().filter(|line| !line.contains('$')));
        if result.is_ok() {
            std::fs::remove_dir_all(&folder).expect("the folder of the replay");
        }
        result
    }

    fn replay_verilated(&self, model: &mut Verilated) -> Result<(), Mismatch> {
        self.compare(&self.rows, &model.replay(&self.rows))
    }

    fn compare(&self, rows: &[PortValues], got: &[Vec<u32>]) -> Result<(), Mismatch> {
        assert_eq!(rows.len(), got.len(), "{}: clocks replayed", self.name);
        for (clock, (row, got)) in rows.iter().zip(got).enumerate() {
            if &row.outputs != got {
                return Err(self.first_difference(clock, row, &digits(&self.ports.outputs, got)));
            }
        }
        Ok(())
    }

    fn compare_digits<'a>(&self, lines: impl Iterator<Item = &'a str>) -> Result<(), Mismatch> {
        let mut clocks = 0;
        for (clock, (row, line)) in self.rows.iter().zip(lines).enumerate() {
            if digits(&self.ports.outputs, &row.outputs) != line {
                return Err(self.first_difference(clock, row, line));
            }
            clocks += 1;
        }
        assert_eq!(clocks, self.rows.len(), "{}: clocks replayed", self.name);
        Ok(())
    }

    fn first_difference(&self, clock: usize, row: &PortValues, got: &str) -> Mismatch {
        let expected = digits(&self.ports.outputs, &row.outputs);
        let mut at = 0;
        for port in &self.ports.outputs {
            let range = at..at + port.bits;
            let (ours, theirs) = (&expected[range.clone()], got.get(range.clone()).unwrap_or("nothing"));
            if ours != theirs {
                return Mismatch {
                    clock,
                    port: port.name.clone(),
                    expected: ours.to_owned(),
                    got: theirs.to_owned(),
                };
            }
            at = range.end;
        }
        panic!("{}: {expected} and {got} are equal", self.name);
    }

    /// Reads one line of input bits a clock, settles, prints one line of output bits, gives the edges.
    fn bench(&self) -> String {
        let Ports { inputs, outputs } = &self.ports;
        let declared = |kind: &str, ports: &[Port]| -> String {
            let line = |port: &Port| format!("  {kind} [{}:0] {};\n", port.bits - 1, port.name);
            ports.iter().map(line).collect()
        };
        let listed = |ports: &[Port]| -> String {
            let names: Vec<&str> = ports.iter().map(|port| port.name.as_str()).collect();
            names.join(", ")
        };
        let width: usize = inputs.iter().map(|port| port.bits).sum();
        let connected: String = inputs
            .iter()
            .chain(outputs)
            .map(|port| format!(", .{0}({0})", port.name))
            .collect();
        format!(
            "module bench;\n  reg clock = 0;\n  reg [{}:0] rows [0:{last}];\n  integer row;\n{}{}  \
             {} circuit(.clock(clock){connected});\n  \
             initial begin\n    $readmemb(\"inputs.txt\", rows);\n    for (row = 0; row <= {last}; row = row + 1) begin\n      \
             {{{}}} = rows[row]; #5;\n      $display(\"%b\", {{{}}});\n      clock = 1; #5; clock = 0;\n    end\n    \
             $finish;\n  end\nendmodule\n",
            width - 1,
            declared("reg", inputs),
            declared("wire", outputs),
            self.name,
            listed(inputs),
            listed(outputs),
            last = self.rows.len() - 1,
        )
    }
}

impl<T: Pins + Block> Model for Recorded<T> {
    fn set(&mut self, port: &str, value: u64) {
        self.circuit.set_pin(port, value);
    }
    fn settle(&mut self) {
        settle(&mut self.circuit);
    }
    fn get(&self, port: &str) -> u64 {
        self.circuit.pin(port)
    }
    fn tick(&mut self) {
        self.clock();
    }
}

/// Binary digits of all values, the first port first, in each the highest bit first.
fn digits(ports: &[Port], words: &[u32]) -> String {
    let mut text = String::new();
    let mut at = 0;
    for port in ports {
        let bit = |index: usize| words[at + index / 32] >> (index % 32) & 1;
        text.extend(
            (0..port.bits)
                .rev()
                .map(|index| if bit(index) == 1 { '1' } else { '0' }),
        );
        at += port.words();
    }
    text
}
