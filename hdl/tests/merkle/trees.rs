//! Whole trees through the circuit in Rust.
//! Sizes with a reason each; long runs stand in `cosim`, through Verilator.
//! Never more than some thousand clocks a test.

use perigee_hdl::cores::merkle::MerkleCore;
use rust_hdl::prelude::*;

use crate::bench::{Manner, Tree, abandon, run};

fn core() -> MerkleCore {
    let mut core = MerkleCore::default();
    core.connect_all();
    core
}

/// One leaf is its own root; 2 to 9 cover every odd level of three; 31 and 33 lie beside a power of two.
#[test]
fn small_trees_one_at_a_time() {
    let trees: Vec<Tree> = [1, 2, 3, 4, 5, 7, 8, 9]
        .iter()
        .map(|&count| Tree::random(count, count as u64))
        .collect();
    let run = run(&mut core(), &trees, 1, Manner::Port, 1);
    assert_eq!(run.order, (0..trees.len()).collect::<Vec<_>>());
}

#[test]
fn trees_in_flight_with_stalls_and_gaps() {
    let trees: Vec<Tree> = [33, 1, 2, 31, 1, 3, 9, 5]
        .iter()
        .map(|&count| Tree::random(count, 100 + count as u64))
        .collect();
    run(&mut core(), &trees, 4, Manner::Rough, 2);
}

/// Each operand just outside what is accepted, between trees that are sound: the others are not disturbed.
#[test]
fn bad_operands_complete_without_a_write() {
    let refused = |port, value| {
        Some(Tree {
            refused: Some((port, value)),
            ..Tree::random(2, value)
        })
    };
    let sound = |seed| Some(Tree::random(2, seed));
    let trees: Vec<Tree> = [
        sound(1),
        // No leaf; not whole leaves; 2^24 leaves; a source or window between beats; windows too short and too long.
        refused("cmd_src_len", 0),
        refused("cmd_src_len", 33),
        refused("cmd_src_len", 1 << 29),
        sound(2),
        refused("cmd_src", 0x0100_0004),
        refused("cmd_dst", 0x4001),
        refused("cmd_dst_len", 56),
        refused("cmd_dst_len", 72),
        refused("cmd_dst_len", 1 << 31 | 64),
        sound(3),
    ]
    .into_iter()
    .flatten()
    .collect();
    run(&mut core(), &trees, 4, Manner::Rough, 3);
}

/// Equal leaves at a pair, equal nodes one level up, and equal neighbours that are no pair.
#[test]
fn mutation_is_seen_at_every_level_and_only_in_pairs() {
    let leaves = Tree::random(7, 70).leaves;
    let with = |pairs: &[(usize, usize)]| {
        let mut leaves = leaves.clone();
        for &(to, from) in pairs {
            leaves[to] = leaves[from];
        }
        Tree::of(leaves)
    };
    let trees = [
        with(&[(3, 2)]),
        with(&[(2, 0), (3, 1)]),
        with(&[(2, 1)]),
        with(&[(6, 5)]),
    ];
    assert_eq!(trees.each_ref().map(|tree| tree.mutated), [true, true, false, false]);
    run(&mut core(), &trees, 4, Manner::Port, 4);
}

/// The watchdog pulls the reset in the middle of a tree: nothing of it comes out, and the next tree is right.
#[test]
fn an_aborted_tree_leaves_nothing_behind() {
    let mut core = core();
    // Clocks in the pipeline: leaves on their way, first level in flight, second level in flight.
    for (clocks, seed) in [(60, 1), (500, 2), (900, 3)] {
        abandon(&mut core, &Tree::random(9, seed), clocks);
        run(&mut core, &[Tree::random(3, seed)], 1, Manner::Port, seed);
    }
}
