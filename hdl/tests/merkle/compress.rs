//! The folded compressions of the tree core against the kernels, and how many clocks they take.
//! Steps the circuit in Rust; co-simulation of the whole core stands in `cosim`.
//! Never looks into registers.

use perigee_hdl::circuit::harness::{Clocked, settle};
use perigee_hdl::cores::merkle::{Compress, FRAME_CLOCKS, FRAMES};
use perigee_kernels::merkle::portable::sha256d;
use rust_hdl::prelude::*;

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes
        .chunks_exact(4)
        .map(|four| u32::from_be_bytes([four[0], four[1], four[2], four[3]]))
        .collect()
}

#[test]
fn a_pair_every_frame_from_either_side_and_digests_on_the_clock() {
    let mut circuit = Compress::default();
    circuit.connect_all();
    // More pairs than fit into both units (51), each another byte pattern, alternating between the two entries.
    let pairs: Vec<[u8; 64]> = (0..60u8)
        .map(|n| std::array::from_fn(|i| (i as u8).wrapping_mul(37) ^ n.wrapping_mul(101)))
        .collect();
    let mut seen = 0;
    for clock in 0..(pairs.len() + FRAMES + 1) * FRAME_CLOCKS {
        let (frame, phase) = (clock / FRAME_CLOCKS, clock % FRAME_CLOCKS);
        circuit.phase.next = bits(phase as u64);
        circuit.from_inner.next = frame % 2 == 1;
        if let Some(pair) = pairs.get(frame).filter(|_| phase == 0) {
            let pair = words(pair);
            let x = bits(u64::from(pair[0].wrapping_add(0x5be0_cd19).wrapping_add(0x428a_2f98)));
            for (i, word) in pair.iter().enumerate() {
                let (this, other) = (bits(u64::from(*word)), bits(u64::from(!word)));
                circuit.inner_w[i].next = if frame % 2 == 1 { this } else { other };
                circuit.leaf_w[i].next = if frame % 2 == 1 { other } else { this };
            }
            circuit.inner_x.next = x;
            circuit.leaf_x.next = x;
        }
        settle(&mut circuit);
        if frame >= FRAMES && frame - FRAMES < pairs.len() && phase != 0 {
            let got: Vec<u32> = circuit.digest.iter().map(|word| word.val().to_u32()).collect();
            assert_eq!(
                got,
                words(&sha256d(&pairs[frame - FRAMES])),
                "pair {}, phase {phase}",
                frame - FRAMES
            );
            seen += 1;
        }
        circuit.tick();
    }
    assert_eq!(seen, pairs.len() * 7);
}
