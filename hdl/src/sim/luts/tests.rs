//! Simulation by tables: its text, its engines, its memories, and the circuits beside their words.
//! Beside Verilator and under the benches of the cores it stands in `tests/luts.rs`.
//! Never trusts a comparison that has not been seen to fail.

use std::fmt::Write as _;
use std::sync::Arc;

use super::circuits::{CIRCUITS, Entry};
use super::netlist::{Lut, Netlist};
use super::row::{LANES, Row};
use super::simulator::{Flip, Simulator};
use super::text::{TextError, Wrong};
use super::voters::{self, Survey};
use crate::sim::netlist::core::Slice;
use crate::sim::netlist::cores;
use crate::sim::netlist::simulator::Simulate;

/// xorshift64*: any seed but zero.
struct Noise(u64);

impl Noise {
    fn draw(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }
}

fn simulator(text: &str) -> Simulator {
    let netlist = Netlist::parse(text.to_owned().leak()).expect("a text");
    Simulator::new(Arc::new(netlist))
}

/// All 256 tables of three inputs, on both engines, lane by lane as their entries say. The lanes hold all eight values.
#[test]
fn engines_compute_every_table() {
    let mut text = "perigee-luts 1\ninput x 3\n".to_owned();
    for table in 0..256 {
        let _ = writeln!(text, "lut3 {table:x}\n 2 3 4");
    }
    text += "output y 5-104\nend\n";
    let fastest = simulator(&text);
    let portable = Simulator::portable(Arc::clone(fastest.netlist()));
    for mut simulator in [fastest, portable] {
        let layout = simulator.layout();
        for lane in 0..32 {
            simulator.set(&layout.inputs[0], lane, lane as u32 % 8);
        }
        simulator.settle();
        for slice in layout.outputs {
            for lane in 0..32 {
                let tables = slice.low..slice.low + slice.width;
                let entries = (0..).zip(tables).map(|(at, table)| (table >> (lane % 8) & 1) << at);
                assert_eq!(simulator.get(slice, lane), entries.sum::<u32>());
            }
        }
    }
}

/// Fewer inputs: an inverter and an exclusive or behind it, in a text with a register that starts at 1 and shifts into another.
#[test]
fn small_tables_and_registers() {
    let text = "perigee-luts 1\ninput x 1\nregister a 0 1 1\nregister b 4 2 2\nlut1 1\n 3\nlut2 6\n 2 6\noutput y 7 4-5\n\
                next 7\nnext 3 4\nend\n";
    let mut simulator = simulator(text);
    let [a, b] = simulator.layout().registers else {
        panic!("two registers")
    };
    assert_eq!((simulator.register(a, 9), simulator.register(b, 9), b.low), (1, 2, 4));
    // a' = x ^ !a, b' = b[0] a: with x = 0 the first toggles.
    let output = simulator.layout().outputs[0];
    let mut seen = Vec::new();
    for _ in 0..4 {
        simulator.clock();
        seen.push(simulator.get(&output, 31));
    }
    // Outputs are those before the edge: bit 0 the table, then b.
    assert_eq!(seen, [0b100, 0b011, 0b100, 0b011]);
}

/// A memory of eight entries with two enables, an entry that is not zero at start, and a lane each at its own address.
#[test]
fn lanes_have_memories_of_their_own() {
    let text = "perigee-luts 1\ninput address 3\ninput data 5\ninput enable 2\nmemory m 8 5\n 3 1a\nread 0 2-4\noutput q c-10\n\
                write 0 2-4 : a*4 b : 5-9\nend\n";
    let mut simulator = simulator(text);
    let [address, data, enable] = *simulator.layout().inputs else {
        panic!("three inputs")
    };
    let q = simulator.layout().outputs[0];
    let mut noise = Noise(5);
    let mut memories = vec![[0u32, 0, 0, 0x1a, 0, 0, 0, 0]; 32];
    for clock in 0..400 {
        let mut drawn = Vec::new();
        for lane in 0..32 {
            let draw = noise.draw() as u32;
            // Now and then all lanes have one address.
            let at = if clock % 5 == 0 { clock / 5 % 8 } else { draw & 7 };
            drawn.push((at as usize, draw >> 3 & 31, draw >> 8 & 3));
            simulator.set(&address, lane, at);
            simulator.set(&data, lane, draw >> 3 & 31);
            simulator.set(&enable, lane, draw >> 8 & 3);
        }
        simulator.clock();
        for (lane, (at, data, enable)) in drawn.into_iter().enumerate() {
            assert_eq!(
                simulator.get(&q, lane),
                memories[lane][at],
                "clock {clock}, lane {lane}"
            );
            let mask = [0, 15, 16, 31][enable as usize];
            memories[lane][at] = memories[lane][at] & !mask | data & mask;
        }
    }
    // Lane 7 is made lane 0's equal by nothing: its memory differs, and so it is named.
    assert!(!simulator.state_differing(7).get(7));
    assert!(simulator.state_differing(7).get(0));
}

/// Each broken text is refused at its line, for its reason.
#[test]
fn broken_texts_are_refused() {
    let head = "perigee-luts 1\ninput x 2\nregister a 0 1 0\nmemory m 4 8\n";
    let cases: [(&str, usize, Wrong); 14] = [
        (" 4 1", 5, Wrong::Number),
        (" 3 1ff", 5, Wrong::Number),
        ("lut3 100", 5, Wrong::Number),
        ("lut2 10", 5, Wrong::Number),
        ("lut2 6\n 2 5", 6, Wrong::Signal { signal: 5 }),
        ("lut2 6\n 2", 6, Wrong::Words),
        ("lut2 6\n 2 3 3", 6, Wrong::Words),
        ("lut1 1\n 2\ninput y 1", 7, Wrong::Keyword),
        ("read 0 2", 5, Wrong::Count { expected: 2, got: 1 }),
        ("read 1 2-3", 5, Wrong::Number),
        ("output y 2*ffffffff", 5, Wrong::Limit { max: 1 << 16 }),
        ("output y 3-2", 5, Wrong::Number),
        ("end", 5, Wrong::Count { expected: 1, got: 0 }),
        ("next 2", 5, Wrong::End),
    ];
    for (lines, line, wrong) in cases {
        let text = format!("{head}{lines}\n");
        let refused = Netlist::parse(text.leak()).expect_err(lines);
        assert_eq!(refused, TextError { line, wrong }, "{lines}");
    }
    let whole = format!("{head}next 2\nend\n");
    assert!(Netlist::parse(whole.clone().leak()).is_ok());
    let behind = Netlist::parse(format!("{whole}next 2\n").leak());
    assert_eq!(behind.expect_err("a line behind the end").wrong, Wrong::End);
    assert_eq!(Netlist::parse("").expect_err("nothing").wrong, Wrong::Format);
    let large = format!("perigee-luts 1\nmemory m {:x} 40\n", 1 << 20);
    assert_eq!(
        Netlist::parse(large.leak()).expect_err("too large").wrong,
        Wrong::Limit { max: 1 << 24 }
    );
}

/// Drives both with the same random inputs, other ones in each lane; the first output that differs, as clock, name and lane.
fn compared(
    tables: &mut Simulator,
    words: &mut dyn Simulate,
    clocks: usize,
    mut before: impl FnMut(usize, &mut Simulator),
) -> Option<(usize, &'static str, usize)> {
    let (inputs, outputs) = (tables.layout().inputs, tables.layout().outputs);
    assert_eq!(inputs.len(), words.layout().inputs.len());
    let mut noise = Noise(11);
    let mut changes = 0;
    let mut last = vec![0; outputs.len() * words.lanes()];
    for clock in 0..clocks {
        before(clock, tables);
        for (slice, word) in inputs.iter().zip(words.layout().inputs) {
            assert_eq!((slice.name, slice.low, slice.width), (word.name, word.low, word.width));
            for lane in 0..words.lanes() {
                let value = stimulus(&mut noise, slice);
                tables.set(slice, lane, value);
                words.set(word, lane, value);
            }
        }
        tables.clock();
        words.clock();
        for (at, (slice, word)) in outputs.iter().zip(words.layout().outputs).enumerate() {
            for lane in 0..words.lanes() {
                let value = tables.get(slice, lane);
                if value != words.get(word, lane) {
                    return Some((clock, slice.name, lane));
                }
                let last = &mut last[at * words.lanes() + lane];
                changes += usize::from(std::mem::replace(last, value) != value);
            }
        }
    }
    // The outputs are alive: what never changes proves nothing.
    assert!(changes > clocks / 4, "outputs changed {changes} times");
    None
}

/// A reset now and then, long after the one before, and words often zero or small, so that commands pass their checks.
fn stimulus(noise: &mut Noise, slice: &Slice) -> u32 {
    let draw = noise.draw();
    let value = match draw >> 60 & 3 {
        0 => draw as u32 & 0x3f8,
        1 => 0,
        _ => draw as u32,
    };
    let value = if slice.name == "resetn" {
        u32::from(!draw.is_multiple_of(2_000))
    } else {
        value
    };
    value & (u32::MAX >> (32 - slice.width))
}

/// The GF(2^8) core fills its tables for 512 clocks after a reset.
const CLOCKS: usize = 1_600;

/// Tables and words were made by two ways from one Verilog: they agree on every output of every lane and clock. Then the lowest entry
/// of a table behind an output is wrong in lane 9, one table at a time: it is found there and in no other lane.
#[test]
fn tables_equal_words() {
    for entry in cores::CORES {
        let Some(tables) = Entry::named(entry.layout.name) else {
            continue;
        };
        let netlist = tables.netlist();
        assert_eq!(netlist.layout.verilog, entry.layout.verilog, "of another Verilog");
        let words = || entry.start(cores::Width::Sixteen);
        let found = compared(&mut tables.start(), words().as_mut(), CLOCKS, |_, _| {});
        assert_eq!(found, None, "{}", entry.layout.name);
        let mut seen = 0;
        let shown = |lut: &usize| netlist.outputs().contains(&netlist.luts()[*lut].output);
        for lut in (0..netlist.luts().len()).filter(shown).step_by(16) {
            let flip = Flip {
                lut,
                entry: 0,
                lanes: Row::only(9),
            };
            let found = compared(&mut tables.start(), words().as_mut(), CLOCKS / 2, |clock, tables| {
                if clock == 20 {
                    tables.set_flips(&[flip]);
                }
            });
            if let Some((clock, port, lane)) = found {
                println!("{}: table {lut}: {port}, lane {lane}, clock {clock}", entry.layout.name);
                assert!(lane == 9 && clock >= 20);
                seen += 1;
            }
        }
        assert!(seen > 0, "no wrong table was found");
    }
}

/// Every text can be read, is of the circuit that it names, and every table of it leads somewhere; 512 lanes start alike.
#[test]
fn checked_in_texts_are_read() {
    for entry in &CIRCUITS {
        let netlist = entry.netlist();
        assert_eq!(netlist.layout.name, entry.name);
        assert!(entry.text.len() < 2 << 20, "{}: {} bytes", entry.name, entry.text.len());
        let nowhere = netlist.led_to().iter().filter(|name| **name == "nothing").count();
        assert_eq!(nowhere, 0, "{}: tables that lead nowhere", entry.name);
        let simulator = entry.start();
        assert_eq!(simulator.state_differing(LANES - 1), Row::ZERO);
        println!(
            "{}: {} tables in {} runs, {} registers, {} memories",
            entry.name,
            netlist.luts().len(),
            netlist.steps.len(),
            netlist.next.len(),
            netlist.contents.len()
        );
    }
}

/// States in which every copy of every voted bit is upset.
const STATES: u64 = 4;

/// Every voted register of every circuit has its three copies after synthesis; one wrong copy is seen by nothing but the flip-flop that
/// tells of it, two are believed.
#[test]
fn votes_survive_synthesis() {
    for entry in &CIRCUITS {
        let mut simulator = entry.start();
        let Survey { voted, lost } = voters::survey(&simulator);
        assert_eq!(lost, [], "{}: copies are gone", entry.name);
        let verdict = voters::judge(&mut simulator, &voted, STATES, 3);
        println!(
            "{}: {} voted bits, {} upsets of one copy, {} bits of which two are believed",
            entry.name,
            voted.len(),
            verdict.upsets,
            verdict.believed
        );
        assert_eq!(verdict.upsets, 3 * STATES * voted.len() as u64);
        assert_eq!((verdict.unvoted, verdict.untold), (vec![], vec![]), "{}", entry.name);
        assert!(
            2 * verdict.believed > voted.len(),
            "{}: states say too little",
            entry.name
        );
    }
}

/// Negative control: a wrong entry in the voter of a register is found, with its name.
#[test]
fn a_wrong_voter_is_found() {
    let entry = Entry::named("sm3").expect("tables");
    let mut simulator = entry.start();
    let voted = voters::survey(&simulator).voted;
    let bit = voted
        .iter()
        .find(|bit| bit.name == "state")
        .expect("the state of the core");
    let netlist = entry.netlist();
    let votes = |lut: &Lut| lut.table == MAJORITY && bit.copies.iter().all(|copy| lut.inputs.contains(copy));
    let lut = netlist.luts().iter().position(votes).expect("a voter is one table");
    // Of three copies 0, 0 and 1 it gives 1.
    let flip = Flip {
        lut,
        entry: 4,
        lanes: Row::ONES,
    };
    simulator.set_flips(&[flip]);
    let verdict = voters::judge(&mut simulator, &voted, STATES, 3);
    assert!(verdict.unvoted.contains(&"state"), "{:?}", verdict.unvoted);
}

/// What at least two of three inputs are.
const MAJORITY: u8 = 0b1110_1000;

/// Lane-clocks a second, by hand: `cargo test --release -p perigee-hdl --lib luts -- --ignored --nocapture rate`.
#[test]
#[ignore = "a measurement"]
fn rate() {
    for entry in &CIRCUITS {
        for (engine, mut simulator) in [
            ("fastest", entry.start()),
            ("portable", Simulator::portable(entry.netlist())),
        ] {
            let clocks = 20_000_000 / entry.netlist().luts().len();
            let start = std::time::Instant::now();
            (0..clocks).for_each(|_| simulator.clock());
            let seconds = start.elapsed().as_secs_f64();
            let rate = clocks as f64 * LANES as f64 / seconds;
            println!("{} {engine}: {clocks} clocks, {rate:.3e} lane-clocks/s", entry.name);
        }
    }
}
