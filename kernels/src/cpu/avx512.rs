//! The engine of 512-bit vector lanes: what each primitive's `avx512` file decides, behind one name.
//! Ranks beside the portable engine, which keeps every stage and row that has no lanes here.
//! Exists only where the processor has the instructions; holds no arithmetic.

use crate::{
    batch::RowTable,
    bls, ccsds, ecdsa, ed25519,
    engine::{Engine, Work},
    erasure, merkle,
    policy::{ErasureCode, Policy},
    primitive::Stage,
    ring, schnorr, scrypt, sm2,
};

/// The engine; a value of this type is the proof that the instructions are there.
#[derive(Clone, Copy, Debug)]
pub struct Avx512(());

impl Avx512 {
    /// The engine, if the processor has AVX-512 F, BW, DQ, VL, IFMA, VBMI and VBMI2 with GFNI (Ice Lake, Zen 4 and later) and
    /// the system keeps the registers.
    pub fn new() -> Option<Self> {
        // The answers are cached by the standard library: this is a few loads.
        let has = is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512bw")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("avx512vl")
            && is_x86_feature_detected!("avx512ifma")
            && is_x86_feature_detected!("avx512vbmi")
            && is_x86_feature_detected!("avx512vbmi2")
            && is_x86_feature_detected!("gfni")
            && is_x86_feature_detected!("avx2");
        has.then_some(Self(()))
    }
}

impl Engine for Avx512 {
    fn name(&self) -> &'static str {
        "cpu-avx512"
    }

    fn offers(&self, stage: Stage, policy: &Policy) -> bool {
        // The arms of `run`.
        match stage {
            Stage::Ecdsa | Stage::Schnorr | Stage::Ed25519 | Stage::Sm2 | Stage::Bls | Stage::Ring => true,
            Stage::Scrypt | Stage::LeafHash | Stage::Tree | Stage::Path | Stage::CcsdsDecode => true,
            Stage::RsEncode | Stage::RsCheck | Stage::RsRecover => policy.erasure == ErasureCode::Gf8,
        }
    }

    fn rows_preferred(&self, stage: Stage) -> usize {
        match stage {
            Stage::Scrypt => scrypt::avx512::HEADERS_TOGETHER,
            Stage::Path => 32,
            // A whole block, whose rows share their inversions.
            Stage::Ecdsa | Stage::Sm2 => 128,
            // One combination.
            Stage::Bls => 64,
            // Many rows are proved at once; twice as many gain little more, and leave other threads without work.
            Stage::Schnorr => 2_048,
            // Whole rings are put together to blocks of about so many members.
            Stage::Ring => 128,
            // Under ZIP 215 rows are proved at once; blocks of the other rules are whole in it.
            Stage::Ed25519 => 1_024,
            Stage::CcsdsDecode => ccsds::avx512::ROWS_PREFERRED,
            _ => 1,
        }
    }

    fn rows_together(&self, table: &RowTable) -> usize {
        match table.stage() {
            Stage::Scrypt => scrypt::rows_together(table.rows(), scrypt::avx512::HEADERS_TOGETHER),
            Stage::Path => 32,
            Stage::Ecdsa | Stage::Schnorr | Stage::Sm2 => 16,
            Stage::Ed25519 | Stage::Bls | Stage::Ring => 8,
            Stage::CcsdsDecode => ccsds::avx512::rows_together(table.rows()),
            _ => 1,
        }
    }

    fn overwrites(&self, stage: Stage, _policy: &Policy) -> bool {
        matches!(stage, Stage::RsEncode | Stage::RsRecover | Stage::CcsdsDecode)
    }

    fn run(&self, work: &mut Work<'_>) {
        match work.stage {
            Stage::Scrypt => scrypt::avx512::run(*self, work),
            Stage::LeafHash => merkle::avx512::run_leaf_hash(*self, work),
            Stage::Tree => merkle::avx512::run_tree(*self, work),
            Stage::Path => merkle::avx512::run_path(*self, work),
            Stage::Ecdsa => ecdsa::avx512::run(*self, work),
            Stage::Schnorr => schnorr::avx512::run(*self, work),
            Stage::Ed25519 => ed25519::avx512::run(*self, work),
            Stage::Sm2 => sm2::avx512::run(*self, work),
            Stage::Bls => bls::avx512::run(*self, work),
            Stage::Ring => ring::avx512::run(*self, work),
            Stage::RsEncode | Stage::RsCheck | Stage::RsRecover => erasure::avx512::run(*self, work),
            Stage::CcsdsDecode => ccsds::avx512::run(*self, work),
        }
    }
}
