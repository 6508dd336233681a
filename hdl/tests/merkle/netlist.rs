//! The generated code of the core under the bench of the core, beside Verilator, and alone on shared vectors.
//! Sixteen lanes run the same trees here; that lanes are independent is shown by the tests of all generated cores.
//! Never trusts a comparison that has not been seen to fail.

use perigee_hdl::circuit::ports::Model as _;
use perigee_hdl::sim::luts::circuits as luts;
use perigee_hdl::sim::netlist::cores::{Entry, Width};
use perigee_hdl::sim::netlist::paired::Paired;
use perigee_hdl::sim::netlist::simulator::Simulate;

use crate::bench::{Manner, Tree, abandon, run};
use crate::cosim::{shared_trees, verilated};

fn simulator(width: Width) -> Box<dyn Simulate> {
    Entry::named("merkle").expect("generated code of the core").start(width)
}

/// A lone leaf, a pair, odd levels, with gaps and stalls. Then the same with a register of one lane upset in the middle of it.
#[test]
fn generated_code_equals_verilator() {
    let Some(other) = verilated() else { return };
    let trees: Vec<Tree> = [1, 2, 3, 5, 8]
        .iter()
        .map(|&count| Tree::random(count, count as u64))
        .collect();
    let mut both = Paired::new(simulator(Width::Sixteen), other);
    run(&mut both, &trees, 3, Manner::Rough, 5);
    assert_eq!(both.mismatch, None);
    println!("{} clocks equal", both.clocks());
    // Negative control: the address of the next segment, all three copies of it, in lane 7.
    let copies = both.simulator.layout().registers.iter();
    let copies: Vec<_> = copies
        .filter(|register| register.name.starts_with("asks.address.copy_"))
        .collect();
    assert_eq!(copies.len(), 3);
    abandon(&mut both, &trees[4], 30);
    assert_eq!(both.mismatch, None);
    for copy in copies {
        let value = both.simulator.register(copy, 7);
        both.simulator.set_register(copy, 7, value ^ 1 << 4);
    }
    both.settle();
    let found = both.mismatch.clone().expect("a wrong address is an output");
    assert_eq!(
        (found.port, found.lane, found.clock),
        ("rseg_addr", 7, both.clocks()),
        "{found}"
    );
    assert_eq!(found.expected ^ found.got, 1 << 4);
}

/// The shared vectors of the rule that the core knows, in one lane and in sixteen.
#[test]
fn generated_code_makes_the_shared_roots() {
    let trees = shared_trees();
    run(&mut simulator(Width::One), &trees, 4, Manner::Port, 4);
    run(&mut simulator(Width::Sixteen), &trees, 4, Manner::Rough, 5);
    // The same netlist as tables.
    let tables = luts::Entry::named("merkle").expect("tables of the core").start();
    let mut tables: Box<dyn Simulate> = Box::new(tables);
    run(&mut tables, &trees[..trees.len().min(TABLES_TREES)], 4, Manner::Port, 4);
}

/// Trees that are run on tables, where a clock of all 512 lanes takes long.
const TABLES_TREES: usize = 3;
