//! What the shaders of ECDSA and BIP340 share on the host: kernels, passes, and the closing of x.
//! Between `ecdsa::shader`, `schnorr::shader` and the parts in this folder.
//! Never a verdict: a shader's judge says what its equations say.
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
use crate::{
    field::secp256k1_p::Fp,
    gpu::shader::{BINDINGS, Kernel, Part, Pass, Plan, Traits},
};

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

/// Z^2 and X' of an answer, if both are below p and Z^2 is not zero.
#[inline]
pub(crate) fn closing_values(answer: &[u32]) -> Option<(Fp, Fp)> {
    let [x, zz] = [number(answer, 0)?, number(answer, 8)?];
    (zz != Fp::ZERO).then_some((x, zz))
}

/// Eight words of an answer, below p.
#[inline]
pub(crate) fn number(answer: &[u32], at: usize) -> Option<Fp> {
    Fp::new(answer.get(at..at + 8)?.try_into().ok()?)
}

/// The secret as a number.
#[inline]
pub(crate) fn secret(check: [u32; 2]) -> Fp {
    Fp::small(u64::from(check[0]) | u64::from(check[1]) << 32)
}

/// Whether X / Z^2 = x for X' = X + v Z^2: (x + v) Z^2 = X'.
#[inline]
pub(crate) fn closes(x: Fp, v: Fp, closing: (Fp, Fp)) -> bool {
    x.plus(v).times(closing.1) == closing.0
}

/// Whether limbs are below these.
#[inline]
pub(crate) fn below(limbs: &[u32; 8], bound: &[u32; 8]) -> bool {
    limbs.iter().rev().lt(bound.iter().rev())
}

/// n.
pub(crate) const N: [u32; 8] = [
    0xd036_4141,
    0xbfd2_5e8c,
    0xaf48_a03b,
    0xbaae_dce6,
    0xffff_fffe,
    u32::MAX,
    u32::MAX,
    u32::MAX,
];
/// (n + 1) / 2: the least high s.
pub(crate) const HIGH_S: [u32; 8] = [
    0x681b_20a1,
    0xdfe9_2f46,
    0x57a4_501d,
    0x5d57_6e73,
    u32::MAX,
    u32::MAX,
    u32::MAX,
    0x7fff_ffff,
];
/// p - n.
pub(crate) const P_LESS_N: [u32; 8] = [0x2fc9_baee, 0x402d_a172, 0x50b7_5fc4, 0x4551_2319, 1, 0, 0, 0];

/// n modulo p, which is n.
pub(crate) fn order() -> Fp {
    Fp::new(&N).expect("n is below p")
}
