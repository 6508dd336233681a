//! The closing of x on secp256k1: what the host makes of X' and Z^2 that an accelerator returns.
//! Between `ecdsa::closing`, `schnorr::closing` and the numbers of an answer.
//! Never a verdict: it says whether an equation holds.

use super::secp256k1_p::Fp;

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
