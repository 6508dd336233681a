//! Curve25519 in its Edwards form, eight lanes side by side: field, points, decoding, products of two scalars, sums of many points.
//! Serves the AVX-512 engines of `ed25519` and `ring`; formulas are complete, so that no lane of valid points is ever an exception.
//! Never decides a verdict: it computes points and says which encodings are none.
//!
//! Source of formulas: Hisil, Wong, Carter and Dawson, "Twisted Edwards Curves Revisited" (2008), a = -1.

pub(crate) mod ifma;
pub(crate) mod ifma_inverse;
pub(crate) mod ifma_pair;
pub(crate) mod ifma_point;
pub(crate) mod ifma_product;
pub(crate) mod ifma_root;
pub(crate) mod ifma_scalar;
pub(crate) mod ifma_subgroup;
pub(crate) mod ifma_sum;

#[cfg(test)]
mod ifma_point_tests;
#[cfg(test)]
mod ifma_tests;
