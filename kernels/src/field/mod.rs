//! 256-bit fields and curves: secp256k1, SM2 and Curve25519 in vector lanes, eight signatures side by side, and the arithmetic of
//! shaders. Serves the AVX-512 engines of all signatures but BLS, and the shaders of all curves; portable engines use libraries.
//! Never decides a verdict: it computes points and says which lanes it could not.

#[cfg(target_arch = "x86_64")]
pub(crate) mod curve25519;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_adder;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_batch;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_comb;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_combination;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_group;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_multiply;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_order;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_root;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_sm2;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_sm2_batch;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_sm2_comb;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_sm2_group;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_sm2_multiply;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_sm2_order;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_sm2_table;
#[cfg(target_arch = "x86_64")]
pub(crate) mod ifma_table;
#[cfg(target_arch = "x86_64")]
pub(crate) mod inverse;
#[cfg(target_arch = "x86_64")]
pub(crate) mod kept;
pub(crate) mod secp256k1_close;
pub(crate) mod secp256k1_p;
#[cfg(feature = "gpu")]
pub(crate) mod wgsl;

/// Rows of each block of so many rows: whole pairs of vectors, blocks of about the same size, none above the limit.
#[cfg(target_arch = "x86_64")]
pub(crate) fn rows_a_block(rows: usize) -> usize {
    let blocks = rows.div_ceil(ifma_multiply::VECTORS_MAX * ifma::LANES).max(1);
    rows.div_ceil(blocks).next_multiple_of(2 * ifma::LANES)
}

#[cfg(all(test, target_arch = "x86_64"))]
mod ifma_combination_tests;
#[cfg(all(test, target_arch = "x86_64"))]
mod ifma_multiply_tests;
#[cfg(all(test, target_arch = "x86_64"))]
mod ifma_sm2_tests;
#[cfg(all(test, target_arch = "x86_64"))]
mod ifma_tests;
