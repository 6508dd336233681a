//! What a result of the logic is worth: proven by what the CPU compares, believed for want of a comparison, or doubted.
//! Between the bytes that a command left in shared memory and the outcome of a row.
//! Never turns a rejection by the logic into a verdict: that is doubted, and the CPU decides.
//!
//! A tree with a root to compare is proven by that root; under Bitcoin's rule the logic must also have seen no mutation, and the
//! CPU must find none in the leaves ([`has_equal_pair`]): the root alone does not tell a mutated tree (CVE-2012-2459). The
//! logic's own flag decides nothing. A check of a stripe is proven by the shards received. Everything else is believed: roots
//! that are only wanted, leaf hashes, recovery shards, and rebuilt originals, for which surplus shards prove only the input.
//! What differs from what it should be, in either direction, is doubted.

use perigee_kernels::{
    batch::{Batch, Verdict},
    erasure::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe},
    job::CHUNK_BYTES,
    merkle::{HASH_BYTES, TREE_OUTPUT_BYTES, TreeRow, mutation::has_equal_pair},
    policy::MerkleRule,
    primitive::Stage,
    region::Region,
};

use super::plan::{Present, input_of};

/// How far a result can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// It equals something that the CPU had: it counts.
    Proven,
    /// Nothing to compare with: it counts after a second run with the same result, and samples are computed again.
    Believed,
    /// The CPU decides.
    Doubted,
    /// The logic has nothing to say of this row: the CPU decides, and nothing contradicts it.
    Silent,
}

/// What the logic says of a row.
#[derive(Debug, PartialEq, Eq)]
pub struct Settled {
    /// Its verdict.
    pub verdict: Verdict,
    /// The output window.
    pub window: Vec<u8>,
    /// What this is worth.
    pub trust: Trust,
}

/// Reads the result of row `row` of stage `stage`; `bytes` are those of the plan's output buffer, checksum verified.
pub fn settle(batch: &Batch, slabs: &[Region], stage: usize, row: usize, bytes: Vec<u8>) -> Settled {
    let table = &batch.tables()[stage];
    let input = input_of(batch, slabs, table.header(row));
    match table.stage() {
        Stage::Tree if batch.policy().merkle == MerkleRule::BitcoinSha256d => {
            bitcoin_tree(&table.rows::<TreeRow>()[row], input, bytes)
        }
        Stage::Tree => rfc_tree(&table.rows::<TreeRow>()[row], bytes),
        Stage::RsCheck => check(&table.rows::<RsCheckRow>()[row].stripe, input, &bytes),
        Stage::RsRecover => recover(&table.rows::<RsRecoverRow>()[row].stripe, input, &bytes),
        Stage::RsEncode => {
            let stripe = &table.rows::<RsEncodeRow>()[row].stripe;
            let shards: Vec<u8> = (0..stripe.recovery_count as u8).collect();
            believed(super::plan::without_padding(stripe, &bytes, &shards))
        }
        _ => believed(bytes),
    }
}

fn believed(window: Vec<u8>) -> Settled {
    Settled {
        verdict: Verdict::Valid,
        window,
        trust: Trust::Believed,
    }
}

fn bitcoin_tree(row: &TreeRow, input: &[u8], bytes: Vec<u8>) -> Settled {
    let says_mutated = bytes.get(HASH_BYTES) == Some(&1);
    let is_tree = bytes.len() == TREE_OUTPUT_BYTES && bytes[HASH_BYTES] <= 1 && {
        let rest = &bytes[HASH_BYTES + 1..];
        rest.iter().all(|byte| *byte == 0)
    };
    let is_mutated = has_equal_pair(input.as_chunks::<HASH_BYTES>().0);
    let is_root = row.compare == 0 || bytes.starts_with(&row.root());
    let trust = match (is_tree && is_root && !says_mutated && !is_mutated, row.compare) {
        (true, 0) => Trust::Believed,
        (true, _) => Trust::Proven,
        (false, _) => Trust::Doubted,
    };
    Settled {
        verdict: Verdict::of(is_root && !says_mutated),
        window: bytes,
        trust,
    }
}

fn rfc_tree(row: &TreeRow, root: Vec<u8>) -> Settled {
    let is_root = row.compare == 0 || root == row.root();
    let mut window = root;
    window.resize(TREE_OUTPUT_BYTES, 0);
    Settled {
        verdict: Verdict::of(is_root),
        window,
        trust: match (is_root, row.compare) {
            (true, 0) => Trust::Believed,
            (true, _) => Trust::Proven,
            (false, _) => Trust::Doubted,
        },
    }
}

fn check(stripe: &Stripe, input: &[u8], parity: &[u8]) -> Settled {
    let (stride, k) = (stripe.stride_bytes() as usize, stripe.original_count as usize);
    let agrees = (0..stripe.recovery_count as usize).all(|shard| {
        let received = &input[(k + shard) * stride..][..stripe.shard_bytes as usize];
        parity[shard * stride..].starts_with(received)
    });
    Settled {
        verdict: Verdict::of(agrees),
        window: Vec::new(),
        trust: if agrees { Trust::Proven } else { Trust::Doubted },
    }
}

fn recover(stripe: &Stripe, input: &[u8], bytes: &[u8]) -> Settled {
    let (bitmap, slots) = input.split_at(stripe.bitmap_bytes() as usize);
    let (stride, shard_bytes) = (stripe.stride_bytes() as usize, stripe.shard_bytes as usize);
    let mut window = vec![0; stride * stripe.original_count as usize];
    let nothing = |window: Vec<u8>| Settled {
        verdict: Verdict::Invalid,
        window: vec![0; window.len()],
        trust: Trust::Doubted,
    };
    let Some(present) = Present::of(stripe, bitmap) else {
        return nothing(window);
    };
    for shard in present.sources.iter().map(|shard| usize::from(*shard)) {
        if shard < stripe.original_count as usize {
            window[shard * stride..][..shard_bytes].copy_from_slice(&slots[shard * stride..][..shard_bytes]);
        }
    }
    for (number, shard) in present.targets.iter().map(|shard| usize::from(*shard)).enumerate() {
        let computed = &bytes[number * stride..][..shard_bytes];
        if number < present.absent {
            window[shard * stride..][..shard_bytes].copy_from_slice(computed);
        } else if slots[shard * stride..][..shard_bytes] != *computed {
            return nothing(window);
        }
    }
    believed(window)
}

/// The chunks of a window.
pub fn write_window(slab: &mut Region, out_off: u32, window: &[u8]) {
    let start = out_off as usize * CHUNK_BYTES;
    let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut slab[..]);
    bytes[start..start + window.len()].copy_from_slice(window);
}
