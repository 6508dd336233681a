//! The portable engine: the readable software path of every primitive, the oracle for all other engines.
//! Always there, always last in rank. Holds no arithmetic: that stands in each primitive's folder.

use crate::{
    batch::RowTable,
    bls, ccsds, ecdsa, ed25519,
    engine::{Engine, Work},
    erasure, merkle,
    policy::Policy,
    primitive::Stage,
    ring, schnorr, scrypt, sm2,
};

/// The portable engine.
#[derive(Clone, Copy, Debug, Default)]
pub struct Portable;

impl Engine for Portable {
    fn name(&self) -> &'static str {
        "cpu-portable"
    }

    fn offers(&self, _stage: Stage, _policy: &Policy) -> bool {
        // The match in `run` names every stage; the compiler holds it to that.
        true
    }

    fn rows_preferred(&self, stage: Stage) -> usize {
        match stage {
            // Rows share pairings from two on; most is gained at eight.
            Stage::Bls => 8,
            Stage::Scrypt => scrypt::portable::HEADERS_TOGETHER,
            _ => 1,
        }
    }

    fn rows_together(&self, table: &RowTable) -> usize {
        match table.stage() {
            Stage::Scrypt => scrypt::rows_together(table.rows(), scrypt::portable::HEADERS_TOGETHER),
            _ => 1,
        }
    }

    fn run(&self, work: &mut Work<'_>) {
        match work.stage {
            Stage::Ecdsa => ecdsa::portable::run(work),
            Stage::Ed25519 => ed25519::portable::run(work),
            Stage::Scrypt => scrypt::portable::run(work),
            Stage::LeafHash => merkle::portable::run_leaf_hash(work),
            Stage::Tree => merkle::portable::run_tree(work),
            Stage::Path => merkle::portable::run_path(work),
            Stage::Schnorr => schnorr::portable::run(work),
            Stage::Sm2 => sm2::portable::run(work),
            Stage::RsEncode => erasure::portable::run_encode(work),
            Stage::RsCheck => erasure::portable::run_check(work),
            Stage::RsRecover => erasure::portable::run_recover(work),
            Stage::CcsdsDecode => ccsds::portable::run(work),
            Stage::Bls => bls::portable::run(work),
            Stage::Ring => ring::portable::run(work),
        }
    }
}
