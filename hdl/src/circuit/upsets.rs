//! A circuit's Verilog with a way in for upsets: copies of voted registers and words on their way into memories with a code.
//! Tests of cores and their protection run their benches through it; without upsets it is the circuit as it is.
//! Never touches data that no vote and no code protects.

use crate::circuit::ports::{Model, Port, Ports};
use crate::circuit::rng::XorShift;
use crate::circuit::verilated::Verilated;

/// A voted register of a circuit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    /// Instances down to it.
    pub path: String,
    /// Bits of each copy.
    pub bits: usize,
}

/// What happens to the circuit while it is clocked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weather {
    /// Nothing.
    #[default]
    Calm,
    /// One copy of one bit at a time, some clocks apart: each bit of each copy of each register in turn, in random order.
    Single,
    /// The same bit in two copies at once: more than a vote can mask.
    Double,
    /// Of words on their way into a memory with a code, one in so many has this many wrong bits: 1 or 2.
    Words {
        /// One in so many, at random.
        one_in: u64,
        /// Wrong bits.
        bits: u32,
    },
}

/// A circuit under upsets, in Verilator.
pub struct Upsets {
    model: Verilated,
    registers: Vec<Register>,
    random: XorShift,
    weather: Weather,
    /// Targets of this round that are left, and clocks to the next.
    targets: Vec<(usize, usize)>,
    pause: u64,
    /// Copies that were upset.
    pub upsets: u64,
    /// Whole rounds over every bit of every copy of every register.
    pub rounds: u64,
    /// Clocks with `tmr_error`, `ecc_corrected`, `ecc_uncorrectable`.
    pub seen: [u64; 3],
}

/// Clocks between two upsets: more than one, so that each shows as a pulse of its own.
const PAUSE_MIN: u64 = 2;

impl Upsets {
    /// Builds and starts the model; the caller has asked for Verilator's tools.
    ///
    /// # Panics
    /// If the Verilog has no voted register, or Verilator does not take it.
    pub fn new(name: &str, text: &str, ports: &Ports, seed: u64) -> Self {
        let (text, registers) = with_upsets(name, text);
        assert!(!registers.is_empty(), "{name} has no voted register");
        let mut ports = ports.clone();
        for (port, bits) in PORTS {
            let name = port.to_owned();
            ports.inputs.push(Port { name, bits });
        }
        Self {
            model: Verilated::new(name, &text, &ports),
            registers,
            random: XorShift::new(seed),
            weather: Weather::Calm,
            targets: Vec::new(),
            pause: PAUSE_MIN,
            upsets: 0,
            rounds: 0,
            seen: [0; 3],
        }
    }

    /// The voted registers.
    pub fn registers(&self) -> &[Register] {
        &self.registers
    }

    /// Lets it be so from the next clock on; what was counted is forgotten.
    pub fn set_weather(&mut self, weather: Weather) {
        self.weather = weather;
        self.targets.clear();
        (self.upsets, self.rounds, self.seen) = (0, 0, [0; 3]);
    }

    /// The next copy, and its bit: 0 is none.
    fn target(&mut self) -> (u64, u64) {
        self.pause = self.pause.saturating_sub(1);
        if self.pause > 0 {
            return (0, 0);
        }
        self.pause = PAUSE_MIN + self.random.below(4);
        if self.targets.is_empty() {
            self.rounds += u64::from(self.upsets > 0);
            for (number, register) in self.registers.iter().enumerate() {
                let bits = 0..register.bits;
                self.targets
                    .extend((0..3).flat_map(|copy| bits.clone().map(move |bit| (3 * number + copy + 1, bit))));
            }
        }
        let at = self.random.below(self.targets.len() as u64) as usize;
        let (target, bit) = self.targets.swap_remove(at);
        self.upsets += 1;
        (target as u64, bit as u64)
    }
}

impl Model for Upsets {
    fn set(&mut self, port: &str, value: u64) {
        self.model.set(port, value);
    }

    fn settle(&mut self) {
        self.model.settle();
    }

    fn get(&self, port: &str) -> u64 {
        self.model.get(port)
    }

    fn tick(&mut self) {
        let (target, bit) = match self.weather {
            Weather::Single | Weather::Double => self.target(),
            Weather::Calm | Weather::Words { .. } => (0, 0),
        };
        let word = match self.weather {
            Weather::Words { one_in, bits } if self.random.below(one_in) == 0 => (1 << bits) - 1,
            _ => 0,
        };
        let values = [target, bit, u64::from(self.weather == Weather::Double), word];
        for ((port, _), value) in PORTS.into_iter().zip(values) {
            self.model.set(port, value);
        }
        self.model.tick();
        for (count, port) in self
            .seen
            .iter_mut()
            .zip(["tmr_error", "ecc_corrected", "ecc_uncorrectable"])
        {
            *count += self.model.get(port);
        }
    }
}

/// Ports that are added: which copy, which bit of it, also in the next copy, which bits of a word.
const PORTS: [(&str, usize); 4] = [
    ("upset_target", 16),
    ("upset_bit", 6),
    ("upset_double", 1),
    ("upset_word", 2),
];

/// The Verilog with those ports, and its voted registers in the order of their numbers.
fn with_upsets(name: &str, text: &str) -> (String, Vec<Register>) {
    let mut modules: Vec<(String, String)> = text
        .split_inclusive("\nendmodule\n")
        .filter_map(|text| {
            let (_, rest) = text.split_once("module ")?;
            Some((rest.split('(').next()?.to_owned(), text.to_owned()))
        })
        .collect();
    let voted: Vec<(String, usize)> = modules
        .iter()
        .filter(|(_, text)| text.contains("copy_c <= d;"))
        .map(|(module, text)| (module.clone(), width(text)))
        .collect();
    let mut registers = Vec::new();
    for (module, text) in &mut modules {
        let holder = module.clone();
        let lines = text.lines().map(|line| {
            let mut words = line.trim_start().splitn(2, ' ');
            let (first, rest) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
            let Some((_, bits)) = voted.iter().find(|(voted, _)| voted == first) else {
                return line.to_owned() + "\n";
            };
            let instance = rest.split('(').next().unwrap_or_default();
            registers.push(Register {
                path: format!("{holder}.{instance}"),
                bits: *bits,
            });
            format!("    {first} #(.UPSET_NUMBER({})) {rest}\n", registers.len() - 1)
        });
        *text = lines.collect();
        if voted.iter().any(|(voted, _)| *voted == holder) {
            *text = text.replace("\n    // Module arguments", "\n    parameter UPSET_NUMBER = 0;");
            for (copy, letter) in ["a", "b", "c"].into_iter().enumerate() {
                let hit = |copy: usize| format!("{name}.upset_target == 3 * UPSET_NUMBER + {}", copy + 1);
                let both = format!("({}) | ({name}.upset_double & ({}))", hit(copy), hit((copy + 2) % 3));
                *text = text.replace(
                    &format!("copy_{letter} <= d;"),
                    &format!("copy_{letter} <= d ^ ((({both}) ? 64'h1 : 64'h0) << {name}.upset_bit);"),
                );
            }
        }
        if holder == name {
            let ports: Vec<&str> = PORTS.iter().map(|(port, _)| *port).collect();
            *text = text.replacen(
                &format!("module {name}("),
                &format!("module {name}({}, ", ports.join(", ")),
                1,
            );
            let declared: String = PORTS
                .iter()
                .map(|(port, bits)| format!("    input wire [{}:0] {port};\n", bits - 1))
                .collect();
            *text = text.replacen("    // Module arguments\n", &declared, 1);
        }
        *text = text.replace("$inject = 32'h0;", &format!("$inject = {name}.upset_word;"));
    }
    // One number an instance: what holds registers stands there once.
    for (holder, _) in &modules {
        let holds = registers
            .iter()
            .any(|register| register.path.starts_with(&format!("{holder}.")));
        let instances = modules
            .iter()
            .flat_map(|(_, text)| text.lines())
            .filter(|line| line.trim_start().starts_with(&format!("{holder} ")))
            .count();
        assert!(!holds || instances <= 1, "{holder} stands there {instances} times");
    }
    (modules.into_iter().map(|(_, text)| text).collect(), registers)
}

/// Bits of a voted register, by its Verilog.
fn width(text: &str) -> usize {
    let line = text
        .lines()
        .find(|line| line.contains(" copy_a = "))
        .unwrap_or_default();
    let range = line.split("reg [").nth(1).and_then(|rest| rest.split(':').next());
    range.map_or(1, |top| top.parse::<usize>().expect("a number") + 1)
}
