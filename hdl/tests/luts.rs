//! The tables of netlists: fresh, equal to Verilator on random inputs, other ones in each lane, and under the conformance suite.
//! What benches drive stands with the cores, and the comparison with words, lane by lane, in the library.
//! Never trusts a comparison that has not been seen to fail.
#![cfg(feature = "cores")]

use std::path::Path;
use std::time::Instant;

use perigee_hdl::circuit::ports::{Port, PortValues, Ports};
use perigee_hdl::circuit::rng::XorShift;
use perigee_hdl::circuit::verilated::Verilated;
use perigee_hdl::circuit::{synthesis, tool};
use perigee_hdl::netlist::{self, lut};
use perigee_hdl::sim::conformance::{MEMORY_BYTES_MIN, checks};
use perigee_hdl::sim::luts::bus::TablesBus;
use perigee_hdl::sim::luts::circuits::{CIRCUITS, Entry};
use perigee_hdl::sim::luts::row::Row;
use perigee_hdl::sim::luts::simulator::{Flip, Simulator};
use perigee_hdl::sim::netlist::core::Slice;
use perigee_hdl::sim::netlist::simulator::Simulate;

fn verilog(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("verilog/{name}.v"));
    std::fs::read_to_string(path).expect("the checked-in Verilog")
}

/// Circuits that yosys maps in seconds.
const QUICK: [&str; 2] = ["sm3", "erasure"];

/// By the hash of the Verilog everywhere; word for word where the yosys stands that wrote it, for what it maps in seconds.
#[test]
fn tables_are_fresh() {
    let names: Vec<&str> = CIRCUITS.iter().map(|entry| entry.name).collect();
    assert_eq!(names, lut::CIRCUITS);
    let yosys = tool::found(&["yosys"]).then(|| netlist::version().expect("a version"));
    for Entry { name, text, .. } in &CIRCUITS {
        let verilog = verilog(name);
        let stale = format!("hdl/generated/luts/{name}.lut is not of hdl/verilog/{name}.v: run `cargo xtask netlists`");
        assert!(
            text.contains(&format!("\nverilog {}\n", synthesis::sha256_of(&verilog))),
            "{stale}"
        );
        match &yosys {
            Some(version) if text.contains(&format!("\ntool {version}\n")) && QUICK.contains(name) => {
                let new = lut::text(name, &verilog).expect("tables");
                assert!(new == *text, "{stale}");
            }
            Some(version) if QUICK.contains(name) => eprintln!("SKIPPED: {name} was not written with {version}"),
            _ => {}
        }
    }
}

fn ports(slices: &[Slice]) -> Vec<Port> {
    let mut ports: Vec<Port> = Vec::new();
    for slice in slices {
        match ports.last_mut() {
            Some(port) if port.name == slice.name => port.bits += slice.width as usize,
            _ => ports.push(Port {
                name: slice.name.to_owned(),
                bits: slice.width as usize,
            }),
        }
    }
    ports
}

/// A reset now and then, and words often zero or small, so that commands pass their checks.
fn draw(random: &mut XorShift, slice: &Slice) -> u32 {
    let word = random.draw() as u32;
    let value = match random.below(4) {
        0 => word & 0x3f8,
        1 => 0,
        _ => word,
    };
    let value = match slice.name {
        "resetn" | "aresetn" => u32::from(!random.one_in(2_000)),
        _ => value,
    };
    value & (u32::MAX >> (32 - slice.width))
}

/// Lanes that have stimuli of their own, and are replayed.
const LANES: [usize; 3] = [0, 9, 31];

/// Inputs of each lane, and what Verilator says to them.
struct Replayed {
    rows: Vec<Vec<Vec<u32>>>,
    expected: Vec<Vec<Vec<u32>>>,
}

impl Replayed {
    fn of(entry: &Entry, clocks: usize) -> Self {
        let layout = entry.netlist().layout;
        let ports = Ports {
            inputs: ports(layout.inputs),
            outputs: ports(layout.outputs),
        };
        let (mut rows, mut expected) = (Vec::new(), Vec::new());
        for lane in LANES {
            let mut random = XorShift::new(1 + lane as u64);
            let mut row = || -> Vec<u32> { layout.inputs.iter().map(|slice| draw(&mut random, slice)).collect() };
            let inputs: Vec<Vec<u32>> = (0..clocks).map(|_| row()).collect();
            let values: Vec<PortValues> = inputs
                .iter()
                .map(|inputs| PortValues {
                    inputs: inputs.clone(),
                    outputs: Vec::new(),
                })
                .collect();
            let mut model = Verilated::new(entry.name, &verilog(entry.name), &ports);
            expected.push(model.replay(&values));
            rows.push(inputs);
        }
        Self { rows, expected }
    }

    /// The first difference, as clock, output and lane.
    fn compare(&self, tables: &mut Simulator, flip: Option<Flip>) -> Option<(usize, &'static str, usize)> {
        let layout = tables.layout();
        tables.set_flips(flip.as_slice());
        for clock in 0..self.rows[0].len() {
            for (rows, lane) in self.rows.iter().zip(LANES) {
                for (slice, value) in layout.inputs.iter().zip(&rows[clock]) {
                    tables.set(slice, lane, *value);
                }
            }
            tables.clock();
            for (expected, lane) in self.expected.iter().zip(LANES) {
                for (slice, expected) in layout.outputs.iter().zip(&expected[clock]) {
                    if tables.get(slice, lane) != *expected {
                        return Some((clock, slice.name, lane));
                    }
                }
            }
        }
        None
    }
}

/// Clocks of random inputs: some resets, and many commands that are refused or begin.
const CLOCKS: usize = 2_500;

/// All cores. Negative control: the lowest entry of a table behind an output, wrong in lane 9, is found there.
#[test]
fn lanes_equal_verilator_on_random_inputs() {
    if !tool::found(&["verilator", "make", "g++"]) {
        return;
    }
    for entry in CIRCUITS.iter().filter(|entry| entry.name != "perigee_payload") {
        let replayed = Replayed::of(entry, CLOCKS);
        assert_eq!(replayed.compare(&mut entry.start(), None), None, "{}", entry.name);
        let changes = replayed.expected[0]
            .windows(2)
            .filter(|pair| pair[0] != pair[1])
            .count();
        // The outputs are alive: what never changes proves nothing.
        assert!(changes > CLOCKS / 10, "{}: outputs changed {changes} times", entry.name);
        let netlist = entry.netlist();
        let shown = |lut: &usize| netlist.outputs().contains(&netlist.luts()[*lut].output);
        let wrong = (0..netlist.luts().len()).filter(shown).step_by(16).find_map(|lut| {
            let flip = Flip {
                lut,
                entry: 0,
                lanes: Row::only(9),
            };
            replayed.compare(&mut entry.start(), Some(flip))
        });
        let (clock, port, lane) = wrong.expect("a wrong table shows");
        println!("{}: a wrong table: clock {clock}, {port}, lane {lane}", entry.name);
        assert_eq!(lane, 9);
    }
}

/// Checks of the protocol that the tables of the payload, 512 of them in step, pass in a few seconds each.
const QUICK_CHECKS: [&str; 9] = [
    "identity",
    "the ring goes round",
    "the ring starts over",
    "spoilt submissions",
    "unknown operations",
    "unsound operands",
    "operands at their limits",
    "addresses outside",
    "chains",
];
/// 65,576 commands, which take the tables half an hour: the same Verilog passes it in Verilator.
const ENDLESS_CHECK: &str = "indices go round";

fn assert_conforms(is_asked: impl Fn(&str) -> bool) {
    let (mut failures, mut asked) = (Vec::new(), 0);
    for (name, check) in checks::<TablesBus>().into_iter().filter(|(name, _)| is_asked(name)) {
        let start = Instant::now();
        if let Err(failure) = check(TablesBus::new(MEMORY_BYTES_MIN)) {
            failures.push(format!("{name}: {failure}"));
        }
        println!("{name}: {:.1?}", start.elapsed());
        asked += 1;
    }
    assert!(
        asked > 0 && failures.is_empty(),
        "{asked} checks\n{}",
        failures.join("\n")
    );
}

/// The conformance suite on the bus of the tables, as emulator, circuit and Verilator are put to it.
#[test]
fn the_tables_conform() {
    assert_conforms(|name| QUICK_CHECKS.contains(&name));
}

/// What is left of the suite.
#[test]
#[ignore = "more than half an hour: resets, watchdogs and waits of many thousand clocks"]
fn the_tables_conform_in_long_checks() {
    assert_conforms(|name| !QUICK_CHECKS.contains(&name) && name != ENDLESS_CHECK);
}

/// Negative control: of a table that leads to what the processor writes, some wrong entry is found by the first check.
#[test]
fn wrong_tables_do_not_conform() {
    let led_to = TablesBus::new(MEMORY_BYTES_MIN).simulator.netlist().led_to();
    let lut = led_to.iter().position(|name| *name == "regs.axi.w_data$q");
    let lut = lut.expect("a table before the register of written data");
    let (name, identity) = checks::<TablesBus>()[0];
    assert_eq!(name, QUICK_CHECKS[0]);
    let found = (0..8).find_map(|entry| {
        let mut bus = TablesBus::new(MEMORY_BYTES_MIN);
        let lanes = Row::ONES;
        bus.simulator.set_flips(&[Flip { lut, entry, lanes }]);
        identity(bus).err()
    });
    println!("{}", found.expect("no wrong entry was found"));
}
