//! A circuit's Verilog as a fast model: translated and compiled by Verilator once, then run as a process of its own.
//! Used by co-simulation for records, and by the tests of cores for shared vectors and long runs.
//! Never shares memory with the process: a crash of the model is an error of the pipe.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, PoisonError};

use crate::circuit::ports::{Model, Port, PortValues, Ports};
use crate::circuit::tool;

/// Rows in one request of a replay.
const ROWS_MAX: usize = 4096;

/// A running model.
pub struct Verilated {
    process: Child,
    requests: ChildStdin,
    answers: ChildStdout,
    /// Place of the first word and number of words of each port.
    inputs: BTreeMap<String, (usize, usize)>,
    outputs: BTreeMap<String, (usize, usize)>,
    input_words: Vec<u32>,
    output_words: Vec<u32>,
}

impl Verilated {
    /// Starts the model of this Verilog with the top module `name`; translates and compiles it unless that was done.
    /// The caller has asked [`tool::found`] for `verilator`, `make` and `g++`.
    ///
    /// # Panics
    /// If it does not build or start.
    pub fn new(name: &str, text: &str, ports: &Ports) -> Self {
        let program = program(name, text, ports);
        let mut process = Command::new(&program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        Self {
            requests: process.stdin.take().expect("a pipe"),
            answers: process.stdout.take().expect("a pipe"),
            process,
            inputs: places(&ports.inputs),
            outputs: places(&ports.outputs),
            input_words: vec![0; words(&ports.inputs)],
            output_words: vec![0; words(&ports.outputs)],
        }
    }

    /// Holds the inputs and gives clocks until an output changes, at most `clocks`; returns how many it gave.
    pub fn run(&mut self, clocks: u32) -> u32 {
        self.request(clocks, 2, &self.input_words.clone());
        let mut count = [0];
        self.answer(&mut count);
        let mut outputs = std::mem::take(&mut self.output_words);
        self.answer(&mut outputs);
        self.output_words = outputs;
        count[0]
    }

    /// One clock a row: the outputs of each, settled before its edge.
    pub fn replay(&mut self, rows: &[PortValues]) -> Vec<Vec<u32>> {
        let width = self.output_words.len();
        let mut outputs = Vec::with_capacity(rows.len());
        for rows in rows.chunks(ROWS_MAX) {
            let inputs: Vec<u32> = rows.iter().flat_map(|row| &row.inputs).copied().collect();
            self.request(rows.len() as u32, 0, &inputs);
            let mut answer = vec![0; rows.len() * width];
            self.answer(&mut answer);
            outputs.extend((0..rows.len()).map(|row| answer[row * width..][..width].to_vec()));
        }
        outputs
    }

    /// The rows so many times over, one clock each, with nothing said in between: for measurements. Returns all words of the outputs
    /// before every edge, added up modulo 2^32.
    pub fn repeat(&mut self, rows: &[PortValues], rounds: u32) -> u32 {
        let inputs = rows.iter().flat_map(|row| &row.inputs).copied();
        let words: Vec<u32> = std::iter::once(rounds).chain(inputs).collect();
        self.request(rows.len() as u32, 3, &words);
        let mut sum = [0];
        self.answer(&mut sum);
        sum[0]
    }

    fn exchange(&mut self, mode: u32) {
        self.request(1, mode, &self.input_words.clone());
        let mut outputs = std::mem::take(&mut self.output_words);
        self.answer(&mut outputs);
        self.output_words = outputs;
    }

    fn request(&mut self, count: u32, mode: u32, inputs: &[u32]) {
        let words = [count, mode].into_iter().chain(inputs.iter().copied());
        let bytes: Vec<u8> = words.flat_map(u32::to_le_bytes).collect();
        self.requests.write_all(&bytes).expect("the model takes a request");
    }

    fn answer(&mut self, words: &mut [u32]) {
        let mut bytes = vec![0; 4 * words.len()];
        self.answers.read_exact(&mut bytes).expect("the model answers");
        for (word, four) in words.iter_mut().zip(bytes.chunks_exact(4)) {
            *word = u32::from_le_bytes([four[0], four[1], four[2], four[3]]);
        }
    }
}

impl Model for Verilated {
    fn set(&mut self, port: &str, value: u64) {
        let (at, count) = *self.inputs.get(port).unwrap_or_else(|| panic!("no input {port}"));
        for i in 0..count.min(2) {
            self.input_words[at + i] = (value >> (32 * i)) as u32;
        }
    }

    fn settle(&mut self) {
        self.exchange(1);
    }

    fn get(&self, port: &str) -> u64 {
        let (at, count) = *self.outputs.get(port).unwrap_or_else(|| panic!("no output {port}"));
        assert!(count <= 2, "{port} is wider than 64 bits");
        (0..count).fold(0, |value, i| value | u64::from(self.output_words[at + i]) << (32 * i))
    }

    fn tick(&mut self) {
        let clocks = self.run(1);
        debug_assert_eq!(clocks, 1);
    }
}

impl Drop for Verilated {
    fn drop(&mut self) {
        // The model waits for a request for ever, so it is ended; if it has ended already, nothing is left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The compiled model; built in a folder of its own and moved to its place in one step, so that tests may run at once.
fn program(name: &str, text: &str, ports: &Ports) -> PathBuf {
    let main = main_text(ports);
    let mut hasher = DefaultHasher::new();
    (name, text, &main).hash(&mut hasher);
    let key = format!("{name}-{:016x}", hasher.finish());
    let program = tool::folder("verilated").join(&key);
    // One build at a time: tests of one core wait for the first of them.
    static BUILDING: Mutex<()> = Mutex::new(());
    let _building = BUILDING.lock().unwrap_or_else(PoisonError::into_inner);
    if program.is_file() {
        return program;
    }
    let folder = tool::folder(&format!("verilate-{key}-{}", std::process::id()));
    tool::write(&folder, "circuit.v", text);
    tool::write(&folder, "main.cpp", main);
    let arguments = [
        "--cc",
        "--exe",
        "--build",
        "-O3",
        "+1364-2005ext+v",
        "-Wno-lint",
        "-Wno-fatal",
        "--prefix",
        "Vcircuit",
        "--top-module",
        name,
        "--Mdir",
        "built",
        // What runs once, tables and all, is large and compiled for minutes where it is made fast.
        "-MAKEFLAGS",
        "OPT_FAST=-O2 OPT_SLOW=-O0 OPT_GLOBAL=-O2",
        "--build-jobs",
        "0",
        "circuit.v",
        "main.cpp",
    ];
    // The run-time library is the same for all: compiled once.
    let (library, built) = (tool::folder("verilated").join("verilated.o"), folder.join("built"));
    std::fs::create_dir_all(&built).expect("the folder of the build");
    let known = std::fs::copy(&library, built.join("verilated.o")).is_ok();
    if let Err(failure) = tool::run(&folder, "verilator", &arguments) {
        panic!("{failure}");
    }
    if !known {
        std::fs::rename(built.join("verilated.o"), &library).expect("the library moves to its place");
    }
    std::fs::rename(built.join("Vcircuit"), &program).expect("the model moves to its place");
    std::fs::remove_dir_all(&folder).expect("the folder of the build");
    program
}

fn main_text(ports: &Ports) -> String {
    let calls = |call: &str, ports: &[Port]| -> String {
        let line = |port: &Port| format!("{call}(circuit.{}, at);", port.name);
        ports.iter().map(line).collect::<Vec<_>>().join("\n    ")
    };
    include_str!("verilated.cpp")
        .replace("@input_words@", &words(&ports.inputs).to_string())
        .replace("@output_words@", &words(&ports.outputs).to_string())
        .replace("@set@", &calls("set", &ports.inputs))
        .replace("@get@", &calls("get", &ports.outputs))
}

fn words(ports: &[Port]) -> usize {
    ports.iter().map(Port::words).sum()
}

fn places(ports: &[Port]) -> BTreeMap<String, (usize, usize)> {
    let mut at = 0;
    let place = |port: &Port| {
        at += port.words();
        (port.name.clone(), (at - port.words(), port.words()))
    };
    ports.iter().map(place).collect()
}
