//! The Verilog of the core: clock by clock against the circuit in Rust, and alone in Verilator on long runs.
//! Shared vectors, trees of thousands of leaves, and the rate that the core must reach.
//! Never trusts a replay that has not been seen to fail.

use perigee_hdl::circuit::cosim::Recorded;
use perigee_hdl::circuit::ports::Ports;
use perigee_hdl::circuit::tool;
use perigee_hdl::circuit::verilated::Verilated;
use perigee_hdl::circuit::verilog::verilog;
use perigee_hdl::cores::merkle::MerkleCore;
use perigee_testvectors::{MerkleCase, MerkleRule};

use crate::bench::{Manner, Tree, run};

/// The model of Verilator, if it is installed.
pub(crate) fn verilated() -> Option<Verilated> {
    if !tool::found(&["verilator", "make", "g++"]) {
        return None;
    }
    let mut core = MerkleCore::default();
    let text = verilog(&mut core, "merkle");
    Some(Verilated::new("merkle", &text, &Ports::of(&core)))
}

/// A lone leaf, a pair, odd levels, and two equal leaves; three in flight, gaps and stalls everywhere.
#[test]
fn verilog_equals_the_circuit() {
    let mut equal = Tree::random(4, 9).leaves;
    equal[3] = equal[2];
    let trees = [
        Tree::random(5, 5),
        Tree::random(1, 1),
        Tree::of(equal),
        Tree::random(2, 2),
    ];
    assert!(trees[2].mutated);
    let mut core = Recorded::new(MerkleCore::default(), "merkle");
    run(&mut core, &trees, 3, Manner::Rough, 3);
    core.check();
    // A round constant (of round 63) with one bit inverted.
    core.check_finds("32'hc67178f2", "32'hc67178f3");
}

/// Every tree of Bitcoin's rule among the shared vectors, and each of them with one bit of one leaf inverted.
pub(crate) fn shared_trees() -> Vec<Tree> {
    let mut trees = Vec::new();
    for vector in perigee_testvectors::merkle().expect("vectors").cases {
        let MerkleCase::Tree {
            rule: MerkleRule::Sha256dBitcoin,
            leaves,
            root,
            mutated,
        } = vector.body
        else {
            continue;
        };
        let leaves: Vec<[u8; 32]> = leaves
            .iter()
            .map(|leaf| leaf[..].try_into().expect("32 bytes"))
            .collect();
        if leaves.is_empty() {
            continue; // No root, no row, no command.
        }
        let tree = Tree {
            leaves,
            root,
            mutated,
            refused: None,
        };
        let mut twin = tree.leaves.clone();
        let middle = twin.len() / 2;
        twin[middle][17] ^= 4;
        trees.push(tree);
        trees.push(Tree::of(twin));
        assert_ne!(trees[trees.len() - 1].root, trees[trees.len() - 2].root);
    }
    assert!(trees.len() >= 40, "{} trees", trees.len());
    trees
}

#[test]
fn shared_vectors() {
    let Some(mut model) = verilated() else { return };
    let trees = shared_trees();
    run(&mut model, &trees, 4, Manner::Port, 4);
    run(&mut model, &trees, 4, Manner::Rough, 5);
}

/// 4097 = 2^12 + 1: every level odd, the longest chain of duplicated nodes; 4096: none.
#[test]
fn large_trees_with_stalls() {
    let Some(mut model) = verilated() else { return };
    let trees = [
        Tree::random(4097, 1),
        Tree::random(4096, 2),
        Tree::random(1, 3),
        Tree::random(1365, 4),
    ];
    run(&mut model, &trees, 4, Manner::Rough, 6);
}

/// Trees of 2,000 leaves one after another: 8 clocks a node, but for the first level that fills the units and the last
/// levels of the last tree.
#[test]
fn a_node_every_eight_clocks() {
    let Some(mut model) = verilated() else { return };
    let clocks = |model: &mut Verilated, count: u64| {
        let trees: Vec<Tree> = (0..count).map(|seed| Tree::random(2000, seed)).collect();
        run(model, &trees, 4, Manner::Port, 7).clocks
    };
    let (few, many) = (clocks(&mut model, 4), clocks(&mut model, 12));
    // Nodes of a tree of 2,000 leaves: 1000, 500, 250, 125, 63, 32, 16, 8, 4, 2, 1.
    let nodes = 2001 * 8;
    println!(
        "{few} clocks for 4 trees, {many} for 12: {:.3} a node",
        (many - few) as f64 / nodes as f64
    );
    assert!(
        many - few <= nodes * 8 * 101 / 100,
        "{few} clocks for 4 trees, {many} for 12"
    );
}
