//! The engine of processors with AVX2 and no wider lanes: scrypt and stripes on 256-bit vectors, trees and paths by SHA-NI two at a
//! time.
//! Ranks beside the portable engine, which keeps every stage that gains nothing here.
//! Exists only where the processor has the instructions; holds no arithmetic.

use crate::{
    batch::RowTable,
    engine::{Engine, Work},
    erasure,
    merkle::shani::{self, ShaNi},
    policy::{ErasureCode, MerkleRule, Policy},
    primitive::Stage,
    scrypt,
};

/// The engine; a value of this type is the proof that AVX2 is there.
#[derive(Clone, Copy, Debug)]
pub struct Avx2 {
    shani: Option<ShaNi>,
}

impl Avx2 {
    /// The engine, if the processor has AVX2.
    pub fn new() -> Option<Self> {
        // The answer is cached by the standard library.
        is_x86_feature_detected!("avx2").then(|| Self { shani: ShaNi::new() })
    }
}

impl Engine for Avx2 {
    fn name(&self) -> &'static str {
        "cpu-avx2"
    }

    fn offers(&self, stage: Stage, policy: &Policy) -> bool {
        match stage {
            Stage::Scrypt => true,
            Stage::RsEncode | Stage::RsCheck | Stage::RsRecover => policy.erasure == ErasureCode::Gf8,
            Stage::Tree | Stage::Path => self.shani.is_some() && policy.merkle != MerkleRule::Rfc6962Sm3,
            _ => false,
        }
    }

    fn rows_preferred(&self, stage: Stage) -> usize {
        match stage {
            Stage::Scrypt => scrypt::avx2::HEADERS_TOGETHER,
            Stage::Path => 2,
            _ => 1,
        }
    }

    fn rows_together(&self, table: &RowTable) -> usize {
        match table.stage() {
            Stage::Scrypt => scrypt::rows_together(table.rows(), scrypt::avx2::HEADERS_TOGETHER),
            Stage::Path => 2,
            _ => 1,
        }
    }

    fn overwrites(&self, stage: Stage, _policy: &Policy) -> bool {
        matches!(stage, Stage::RsEncode | Stage::RsRecover)
    }

    fn run(&self, work: &mut Work<'_>) {
        match (work.stage, self.shani) {
            (Stage::Scrypt, _) => scrypt::avx2::run(*self, work),
            (Stage::RsEncode | Stage::RsCheck | Stage::RsRecover, _) => erasure::avx2::run(*self, work),
            (Stage::Tree, Some(shani)) => shani::run_tree(shani, work),
            (Stage::Path, Some(shani)) => shani::run_path(shani, work),
            // A stage that is not offered is left undecided, as for every engine.
            _ => {}
        }
    }
}
