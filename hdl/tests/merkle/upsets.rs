//! The tree core under upsets, and reset in the middle of trees, in Verilator.
//! Every bit of every copy of its voted registers while trees are in flight; wrong bits in the store of digests.
//! Never accepts a root that is not the kernels', whatever is upset.

use std::panic::{AssertUnwindSafe, catch_unwind};

use perigee_hdl::circuit::ports::Ports;
use perigee_hdl::circuit::rng::XorShift;
use perigee_hdl::circuit::tool;
use perigee_hdl::circuit::upsets::{Upsets, Weather};
use perigee_hdl::circuit::verilog::verilog;
use perigee_hdl::cores::merkle::MerkleCore;

use crate::bench::{Manner, Tree, abandon, run};

fn upsets(seed: u64) -> Option<Upsets> {
    if !tool::found(&["verilator", "make", "g++"]) {
        return None;
    }
    let mut core = MerkleCore::default();
    let text = verilog(&mut core, "merkle");
    Some(Upsets::new("merkle", &text, &Ports::of(&core), seed))
}

/// Lone leaves, pairs, odd levels, a mutated tree, and trees that fill the pipelines; four in flight.
fn trees() -> Vec<Tree> {
    let mut trees: Vec<Tree> = [33, 1, 2, 100, 1, 3, 64, 5]
        .iter()
        .map(|&count| Tree::random(count, 100 + count as u64))
        .collect();
    let mut equal = Tree::random(6, 9).leaves;
    equal[3] = equal[2];
    trees.push(Tree::of(equal));
    trees
}

/// One wrong copy at a time changes no window, no completion and no stream, and each shows as one pulse.
#[test]
fn an_upset_of_any_voted_bit_changes_nothing() {
    let Some(mut core) = upsets(1) else { return };
    core.set_weather(Weather::Single);
    let mut runs = 0;
    while core.rounds < 4 {
        run(&mut core, &trees(), 4, Manner::Rough, runs);
        runs += 1;
    }
    println!(
        "{} registers, {} upsets in {runs} runs, {} pulses",
        core.registers().len(),
        core.upsets,
        core.seen[0]
    );
    // The pulse of the last may be still on its way.
    assert!(
        core.upsets - core.seen[0] <= 1,
        "{} upsets, {} pulses",
        core.upsets,
        core.seen[0]
    );
    core.set_weather(Weather::Calm);
    run(&mut core, &trees(), 4, Manner::Port, 1);
    assert!(core.seen[0] <= 1, "pulses without upsets");
    // Negative control: what two copies agree on is believed.
    core.set_weather(Weather::Double);
    let broken = catch_unwind(AssertUnwindSafe(|| {
        for seed in 0..4 {
            run(&mut core, &trees(), 4, Manner::Rough, seed);
        }
    }));
    assert!(broken.is_err(), "upsets in two copies changed nothing");
}

/// One wrong bit in every word of the store: all roots are right, and it is counted. Two wrong bits now and then: the tree ends as
/// lost, or is right.
#[test]
fn wrong_bits_in_the_store_never_make_a_wrong_root() {
    let Some(mut core) = upsets(2) else { return };
    core.set_weather(Weather::Words { one_in: 1, bits: 1 });
    let trees = trees();
    let ended = run(&mut core, &trees, 4, Manner::Lossy, 1);
    assert_eq!(ended.lost, 0);
    assert!(core.seen[1] > 0 && core.seen[2] == 0, "{:?}", core.seen);
    core.set_weather(Weather::Words { one_in: 300, bits: 2 });
    let (mut lost, mut whole) = (0, 0);
    for seed in 0..8 {
        let ended = run(&mut core, &trees, 4, Manner::Lossy, seed);
        lost += ended.lost;
        whole += ended.order.len() - ended.lost;
    }
    println!("two wrong bits: {lost} trees lost, {whole} whole, {:?}", core.seen);
    assert!(lost > 0 && whole > 0 && core.seen[2] > 0);
    // Negative control: whoever does not look at the status takes a lost tree for a right one, and the bench sees it.
    core.set_weather(Weather::Words { one_in: 1, bits: 2 });
    let broken = catch_unwind(AssertUnwindSafe(|| run(&mut core, &trees, 4, Manner::Port, 1)));
    assert!(broken.is_err(), "two wrong bits in every word were not seen");
}

/// Reset at random clocks of a tree of 40 leaves, which takes some 3,000: nothing of it comes out, and the next one is right.
#[test]
fn reset_at_any_clock_leaves_nothing_behind() {
    let Some(mut core) = upsets(3) else { return };
    let mut random = XorShift::new(8);
    for seed in 0..12 {
        abandon(&mut core, &Tree::random(40, seed), 1 + random.below(2000));
        run(
            &mut core,
            &[Tree::random(3, seed), Tree::random(1, seed)],
            2,
            Manner::Port,
            seed,
        );
    }
}
