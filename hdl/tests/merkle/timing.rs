//! The timing model of the core against the Verilog of the core.
//! What the emulator says of a set of trees is what the logic takes, within 5 %: here 2 %.
//! Never compares with the circuit in Rust, which co-simulation ties to its Verilog.

use perigee_hdl::timing::merkle::{Command, completions};

use crate::bench::{Manner, Tree, run};
use crate::cosim::verilated;

/// One alone, small ones that latency bounds, large ones that the rate bounds, and mixtures, one to eight at once.
#[test]
fn the_model_takes_the_clocks_of_the_core() {
    let Some(mut model) = verilated() else { return };
    let sets: [(&[u32], usize); 14] = [
        (&[1], 1),
        (&[2], 1),
        (&[3], 1),
        (&[9], 1),
        (&[100], 1),
        (&[1000], 1),
        (&[10_000], 1),
        (&[1; 8], 4),
        (&[2; 8], 4),
        (&[31; 8], 4),
        (&[300; 8], 4),
        (&[1000; 4], 2),
        (&[5, 700, 1, 64, 33, 2, 129, 1000], 4),
        (&[2500, 7, 1, 900], 3),
    ];
    let mut widest = 0.0f64;
    for (leaves, in_flight) in sets {
        let trees: Vec<Tree> = leaves
            .iter()
            .map(|&count| Tree::random(count as usize, u64::from(count)))
            .collect();
        let core = run(&mut model, &trees, in_flight, Manner::Port, 1).clocks;
        let commands: Vec<Command> = leaves.iter().map(|&leaves| Command { offered: 0, leaves }).collect();
        let said = completions(&commands, in_flight).into_iter().max().unwrap_or(0);
        let off = (said as f64 - core as f64) / core as f64;
        println!(
            "{leaves:?}, {in_flight} in flight: core {core}, model {said}, {:+.2} %",
            off * 100.0
        );
        widest = widest.max(off.abs());
    }
    assert!(widest <= 0.02, "{widest}");
}
