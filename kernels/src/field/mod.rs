//! secp256k1 in vector lanes: its base field, its scalars and its group, eight signatures side by side.
//! Serves the AVX-512 engines of `ecdsa` and `schnorr`; portable engines use libsecp256k1.
//! Never decides a verdict: it computes points and says which lanes it could not.

pub(crate) mod ifma;
pub(crate) mod ifma_adder;
pub(crate) mod ifma_batch;
pub(crate) mod ifma_comb;
pub(crate) mod ifma_combination;
pub(crate) mod ifma_group;
pub(crate) mod ifma_multiply;
pub(crate) mod ifma_order;
pub(crate) mod ifma_root;
pub(crate) mod ifma_table;
pub(crate) mod inverse;
pub(crate) mod kept;

/// Rows of each block of so many rows: whole pairs of vectors, blocks of about the same size, none above the limit.
pub(crate) fn rows_a_block(rows: usize) -> usize {
    let blocks = rows.div_ceil(ifma_multiply::VECTORS_MAX * ifma::LANES).max(1);
    rows.div_ceil(blocks).next_multiple_of(2 * ifma::LANES)
}

#[cfg(test)]
mod ifma_combination_tests;
#[cfg(test)]
mod ifma_multiply_tests;
#[cfg(test)]
mod ifma_tests;
