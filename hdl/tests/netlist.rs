//! The generated code of netlists: fresh, equal to Verilator on random inputs lane by lane, and equal on all kinds of lanes.
//! What benches drive stands with the cores; here every input takes every value on every clock.
//! Never trusts a comparison that has not been seen to fail.
#![cfg(feature = "cores")]

use std::path::Path;

use perigee_hdl::circuit::ports::{Port, PortValues, Ports};
use perigee_hdl::circuit::rng::XorShift;
use perigee_hdl::circuit::verilated::Verilated;
use perigee_hdl::circuit::{synthesis, tool};
use perigee_hdl::netlist;
use perigee_hdl::sim::netlist::core::{Layout, Slice};
use perigee_hdl::sim::netlist::cores::{CORES, Entry, Width};
use perigee_hdl::sim::netlist::simulator::Simulate;

fn verilog(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("verilog/{name}.v"));
    std::fs::read_to_string(path).expect("the checked-in Verilog")
}

/// Cores that yosys needs more than a minute for.
const LONG: [&str; 1] = ["secp256k1"];

/// By the hash of the Verilog everywhere; word for word where the yosys stands that wrote it.
#[test]
fn generated_code_is_fresh() {
    let names: Vec<&str> = CORES.iter().map(|entry| entry.layout.name).collect();
    assert_eq!(names, netlist::CORES);
    for Entry { layout, .. } in CORES {
        let (name, verilog) = (layout.name, verilog(layout.name));
        let stale = format!("hdl/generated/{name}.rs is not of hdl/verilog/{name}.v: run `cargo xtask netlists`");
        assert_eq!(layout.verilog, synthesis::sha256_of(&verilog), "{stale}");
    }
    assert_texts(|name| !LONG.contains(&name));
}

/// The cores that the test above leaves to the hash of their Verilog.
#[test]
#[ignore = "more than a minute of yosys"]
fn generated_code_of_long_cores_is_fresh() {
    assert_texts(|name| LONG.contains(&name));
}

fn assert_texts(is_asked: impl Fn(&str) -> bool) {
    let yosys = tool::found(&["yosys"]).then(|| netlist::version().expect("a version"));
    for Entry { layout, .. } in CORES.into_iter().filter(|entry| is_asked(entry.layout.name)) {
        let (name, verilog) = (layout.name, verilog(layout.name));
        let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated");
        let read = |file: String| std::fs::read_to_string(generated.join(file)).expect("the generated code");
        let (rust, wgsl) = (read(format!("{name}.rs")), read(format!("wgsl/{name}.wgsl")));
        let hash = format!("\n// verilog {}\n", synthesis::sha256_of(&verilog));
        assert!(
            wgsl.contains(&hash),
            "hdl/generated/wgsl/{name}.wgsl: run `cargo xtask netlists`"
        );
        match &yosys {
            Some(version) if rust.contains(&format!("with {version};")) => {
                let new = netlist::texts(name, &verilog).expect("a netlist");
                assert!(new.rust == rust, "hdl/generated/{name}.rs: run `cargo xtask netlists`");
                assert!(
                    new.wgsl == wgsl,
                    "hdl/generated/wgsl/{name}.wgsl: run `cargo xtask netlists`"
                );
            }
            Some(version) => eprintln!("SKIPPED: {name} was not written with {version}"),
            None => {}
        }
    }
}

fn ports(layout: &Layout) -> Ports {
    let port = |slices: &[Slice]| -> Vec<Port> {
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
    };
    Ports {
        inputs: port(layout.inputs),
        outputs: port(layout.outputs),
    }
}

/// Random inputs of one lane; a reset now and then, and words often zero or small, so that commands pass their checks.
struct Stimulus(XorShift);

impl Stimulus {
    fn draw(&mut self, slice: &Slice) -> u32 {
        let word = self.0.draw() as u32;
        let value = match self.0.below(4) {
            0 => word & 0x3f8,
            1 => 0,
            _ => word,
        };
        let value = if slice.name == "resetn" {
            u32::from(!self.0.one_in(500))
        } else {
            value
        };
        value & (u32::MAX >> (32 - slice.width))
    }
}

/// Drives all lanes with stimuli of their own; returns rows and outputs of each lane.
fn drive(simulator: &mut dyn Simulate, seed: u64, clocks: usize) -> Vec<Vec<(Vec<u32>, Vec<u32>)>> {
    let layout = simulator.layout();
    let mut record = vec![Vec::with_capacity(clocks); simulator.lanes()];
    let mut stimuli: Vec<Stimulus> = (0..simulator.lanes() as u64)
        .map(|lane| Stimulus(XorShift::new(seed + lane)))
        .collect();
    for _ in 0..clocks {
        let mut rows = Vec::new();
        for (lane, stimulus) in stimuli.iter_mut().enumerate() {
            let row: Vec<u32> = layout.inputs.iter().map(|slice| stimulus.draw(slice)).collect();
            for (slice, value) in layout.inputs.iter().zip(&row) {
                simulator.set(slice, lane, *value);
            }
            rows.push(row);
        }
        simulator.clock();
        for (lane, row) in rows.into_iter().enumerate() {
            let outputs = layout.outputs.iter().map(|slice| simulator.get(slice, lane)).collect();
            record[lane].push((row, outputs));
        }
    }
    record
}

/// Clocks of random inputs: some resets, and many commands that are refused or begin.
const CLOCKS: usize = 3_000;
/// Lanes that are replayed: the first, the last, and two between.
const REPLAYED: [usize; 4] = [0, 6, 9, 15];

#[test]
fn lanes_equal_verilator_on_random_inputs() {
    if !tool::found(&["verilator", "make", "g++"]) {
        return;
    }
    for entry in CORES {
        let layout = entry.layout;
        let record = drive(entry.start(Width::Sixteen).as_mut(), 1, CLOCKS);
        let mut changes = 0;
        for lane in REPLAYED {
            let rows: Vec<PortValues> = record[lane]
                .iter()
                .map(|(inputs, _)| PortValues {
                    inputs: inputs.clone(),
                    outputs: Vec::new(),
                })
                .collect();
            let mut model = Verilated::new(layout.name, &verilog(layout.name), &ports(layout));
            let replayed = model.replay(&rows);
            for (clock, ((_, outputs), expected)) in record[lane].iter().zip(&replayed).enumerate() {
                for ((slice, got), expected) in layout.outputs.iter().zip(outputs).zip(expected) {
                    assert_eq!(
                        got, expected,
                        "{}: clock {clock}, {}, lane {lane}",
                        layout.name, slice.name
                    );
                }
            }
            changes += replayed.windows(2).filter(|pair| pair[0] != pair[1]).count();
        }
        // The outputs are alive: what never changes proves nothing.
        assert!(changes > CLOCKS / 4, "{}: outputs changed {changes} times", layout.name);
    }
}

/// One lane, sixteen side by side and sixteen in vector registers compute the same, registers included.
#[test]
fn all_lanes_are_alike() {
    for entry in CORES {
        let layout = entry.layout;
        let mut fast = entry.start(Width::Sixteen);
        let mut side = entry.start(Width::Side);
        let record = drive(fast.as_mut(), 7, 600);
        assert!(
            record == drive(side.as_mut(), 7, 600),
            "{}: lanes side by side differ",
            layout.name
        );
        // Seeds go by lanes: the one lane has the stimulus of lane 0, and another of lane 5.
        for lane in [0, 5] {
            let mut one = entry.start(Width::One);
            let alone = drive(one.as_mut(), 7 + lane as u64, 600);
            assert!(
                alone[0] == record[lane],
                "{}: one lane differs from lane {lane}",
                layout.name
            );
            for register in layout.registers {
                assert_eq!(
                    one.register(register, 0),
                    fast.register(register, lane),
                    "{}",
                    register.name
                );
            }
        }
    }
}

/// Sixteen lanes beside one thread of Verilator on the same core and the same stimuli, by turns; prints a line a core. Inputs are set
/// and outputs read on every clock on both sides, those of one lane here, and their sums are compared.
///
/// `taskset -c 0 cargo test --release -p perigee-hdl --features cores --test netlist -- --ignored beside --nocapture`
#[test]
#[ignore = "measures: a minute in release"]
fn lanes_beside_one_thread_of_verilator() {
    use std::time::Instant;
    const ROWS: usize = 4_096;
    const TURNS: usize = 7;
    const ROUNDS: u32 = 20;
    if !tool::found(&["verilator", "make", "g++"]) {
        return;
    }
    for name in ["sm3", "merkle", "erasure"] {
        let entry = Entry::named(name).expect("a core");
        let layout = entry.layout;
        let mut stimuli: Vec<Stimulus> = (0..16).map(|lane| Stimulus(XorShift::new(1 + lane))).collect();
        let rows: Vec<Vec<[u32; 16]>> = (0..ROWS)
            .map(|_| {
                let slices = layout.inputs.iter();
                slices
                    .map(|slice| std::array::from_fn(|lane| stimuli[lane].draw(slice)))
                    .collect()
            })
            .collect();
        let of_lane: Vec<PortValues> = rows
            .iter()
            .map(|row| PortValues {
                inputs: row.iter().map(|words| words[0]).collect(),
                outputs: Vec::new(),
            })
            .collect();
        let mut model = Verilated::new(name, &verilog(name), &ports(layout));
        let mut simulator = entry.start(Width::Sixteen);
        let mut here = |rounds: u32| {
            let mut sum = 0u32;
            for row in (0..rounds).flat_map(|_| &rows) {
                for (slice, words) in layout.inputs.iter().zip(row) {
                    simulator.set_lanes(slice, words);
                }
                simulator.clock();
                let outputs = layout.outputs.iter().map(|slice| simulator.get(slice, 0));
                sum = outputs.fold(sum, u32::wrapping_add);
            }
            sum
        };
        let (mut fast, mut slow) = (Vec::new(), Vec::new());
        for _ in 0..TURNS {
            let start = Instant::now();
            let sum = here(ROUNDS);
            fast.push(start.elapsed().as_secs_f64() / f64::from(ROUNDS));
            let start = Instant::now();
            // As many rounds, so that both are in the same state and the sums can be compared.
            let expected = model.repeat(&of_lane, ROUNDS);
            slow.push(start.elapsed().as_secs_f64() / f64::from(ROUNDS));
            assert_eq!(sum, expected, "{name}");
        }
        let median = |times: &mut Vec<f64>| {
            times.sort_by(f64::total_cmp);
            times[times.len() / 2] / ROWS as f64
        };
        let (fast, slow) = (median(&mut fast), median(&mut slow));
        println!(
            "{name}: {:.3} us a clock of 16 lanes, {:.3} us one of Verilator: {:.1} times its lane-clocks a second, {:.2e} a second",
            fast * 1e6,
            slow * 1e6,
            16.0 * slow / fast,
            16.0 / fast
        );
    }
}
