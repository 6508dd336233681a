//! What the shaders of ECDSA and BIP340 share on the host: kernels and passes.
//! Between `ecdsa::shader`, `schnorr::shader` and the parts in this folder.
//! Never a verdict: what comes back is closed by `ecdsa::closing` and `schnorr::closing`.
//!
//! # Passes
//! *prepare* (per signature: key with its square root, digits; ECDSA inverts s before), *ladder* (the same kernel for both), *close*.
//! Between them a lane keeps 800 bytes in `scratch1`, and its table of 16 odd multiples takes 2 KiB of `scratch0`.
//!
//! # Limit
//! Field multiplications (M) and squarings (S) of a signature in the ladder:
//! ```text
//! table        15 (4M + 2S) + 15 (4M + 1S) + 16M + 2M + 4S      138M +  49S
//! u2 Q         125 (3M + 4S) + 51 (8M + 3S) + 26M               809M + 653S
//! u1 G         20 (8M + 3S) + 1M                                161M +  60S
//! ```
//! together 1,108M + 762S; before it the root of a short key, 13M + 255S, and for ECDSA 1/s modulo n, eight rows by one inversion,
//! 10M + 33S; BIP340 instead ends with one inverse modulo p, 15M + 255S. A multiplication of nine limbs is 99 wide products and
//! about 110 other operations, a squaring 63 and 110: at 32 and 64 a clock and multiprocessor about 3.1 and 2.0 clocks, so that
//! 132 multiprocessors at 1.98 GHz are limited to some 42 M/s; 20 narrow limbs take about twice that time.

use super::{
    KEPT, POWER_N, POWER_P, SECP256K1_CLOSE, SECP256K1_GROUP_9X29, SECP256K1_GROUP_20X13, SECP256K1_LADDER,
    SECP256K1_N_9X29, SECP256K1_N_20X13, SECP256K1_P_9X29, SECP256K1_P_20X13, SECP256K1_PREPARE, SECP256K1_SPLIT_9X29,
    SECP256K1_SPLIT_20X13, SECP256K1_STATE, form, secp256k1_table,
};
use crate::gpu::shader::{BINDINGS, Kernel, Part, Pass, Plan, Traits};

/// Lanes of a workgroup, as the sources say.
const WORKGROUP: u32 = 64;
/// Bytes of the table of a lane.
const TABLE_BYTES: u64 = 2048;
/// Bytes that a lane keeps: 14 units of state and 12 slots of three.
const KEPT_BYTES: u64 = 16 * (14 + 12 * 3);
/// No binding may hold 2^31 bytes, whatever a device says.
const BINDING_BYTES_MAX: u64 = (1 << 31) - 1;

/// The three kernels: `own` has the entries of the first and the last, after what `before` they need.
pub(crate) fn kernels(
    traits: &Traits,
    names: [&'static str; 3],
    entries: [&'static str; 2],
    before: &[Part],
    own: Part,
) -> Vec<Kernel> {
    let int64 = traits.int64;
    let p = form(int64, SECP256K1_P_9X29, SECP256K1_P_20X13);
    let n = form(int64, SECP256K1_N_9X29, SECP256K1_N_20X13);
    let group = form(int64, SECP256K1_GROUP_9X29, SECP256K1_GROUP_20X13);
    let split = form(int64, SECP256K1_SPLIT_9X29, SECP256K1_SPLIT_20X13);
    let around = [
        &[
            BINDINGS,
            p,
            n,
            split,
            KEPT,
            POWER_P,
            POWER_N,
            SECP256K1_STATE,
            SECP256K1_PREPARE,
            SECP256K1_CLOSE,
        ],
        before,
        &[own],
    ]
    .concat();
    let ladder = vec![BINDINGS, p, group, KEPT, SECP256K1_STATE, SECP256K1_LADDER];
    let tables: fn() -> Vec<u32> = match int64 {
        true => secp256k1_table::words_9x29,
        false => secp256k1_table::words_20x13,
    };
    let kernel = |name, entry, parts| Kernel {
        name,
        parts,
        entry,
        overrides: Vec::new(),
        workgroup: WORKGROUP,
        int64,
        tables: Some(tables),
    };
    vec![
        kernel(names[0], entries[0], around.clone()),
        kernel(names[1], "secp256k1_ladder", ladder),
        kernel(names[2], entries[1], around),
    ]
}

/// The passes over so many rows: as many lanes at a time as the bindings hold.
pub(crate) fn plan(rows: usize, traits: &Traits) -> Option<Plan> {
    let rows = u32::try_from(rows).ok()?;
    let binding = traits.binding_bytes_max.min(BINDING_BYTES_MAX);
    let most = (binding / TABLE_BYTES) as u32 / WORKGROUP * WORKGROUP;
    if most == 0 || rows == 0 {
        return None;
    }
    let pieces = rows.div_ceil(most);
    let lanes = rows.div_ceil(pieces).next_multiple_of(WORKGROUP).min(most);
    let mut plan = Plan {
        scratch_bytes: [u64::from(lanes) * TABLE_BYTES, u64::from(lanes) * KEPT_BYTES, 0, 0],
        ..Plan::default()
    };
    for first in (0..rows).step_by(lanes as usize) {
        for kernel in 0..3 {
            plan.passes.push(Pass {
                kernel,
                lanes: lanes.min(rows - first),
                splits: true,
                a: [first, lanes, 0, 0],
                b: [0; 4],
            });
        }
    }
    Some(plan)
}
