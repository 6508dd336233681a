//! Real blocks, damaged in every way that bytes can be, through the decoder and through the whole of `verify`.
//!
//! The pipeline must say of each exactly what the sequential validator says, so that a changed block is accepted only
//! where that naive reading of the rules accepts it too. `PERIGEE_CASES` sets how many blocks are damaged.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/mine.rs"]
mod mine;

mod compare;
mod damage;
mod streams;

/// Damaged blocks over all tests of this target.
fn cases() -> u64 {
    std::env::var("PERIGEE_CASES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(100_000)
}
