//! Every engine of this machine passes the shared vectors, alone and behind the backend; engines that are wrong in one verdict,
//! say yes to everything, leave outputs empty or decide nothing are caught by them. Never trusts a report that ran nothing.

use std::sync::Arc;

use perigee_kernels::{
    backend::Notifier,
    batch::{Outcome, Verdict},
    bls::BlsRow,
    ccsds::CcsdsDecodeRow,
    conformance::{Report, Suite},
    cpu::{CpuBackend, Portable, engines},
    ecdsa::EcdsaRow,
    ed25519::Ed25519Row,
    engine::{Engine, Work},
    erasure::{RsCheckRow, RsEncodeRow, RsRecoverRow},
    merkle::{LeafHashRow, PathRow, TreeRow},
    policy::Policy,
    primitive::{Primitive, Stage},
    ring::RingRow,
    schnorr::SchnorrRow,
    scrypt::ScryptRow,
    sm2::Sm2Row,
};

fn suite(primitive: Primitive) -> Suite {
    Suite::load(primitive, false).expect("the checked-in vectors load")
}

/// The outcomes of any work, and its output windows emptied if asked.
fn outcomes<'a>(work: &'a mut Work<'_>) -> &'a mut [Outcome] {
    match work.stage {
        Stage::Ecdsa => work.parts::<EcdsaRow>().2,
        Stage::Schnorr => work.parts::<SchnorrRow>().2,
        Stage::Ed25519 => work.parts::<Ed25519Row>().2,
        Stage::Sm2 => work.parts::<Sm2Row>().2,
        Stage::Bls => work.parts::<BlsRow>().2,
        Stage::Ring => work.parts::<RingRow>().2,
        Stage::Scrypt => work.parts::<ScryptRow>().2,
        Stage::LeafHash => work.parts::<LeafHashRow>().2,
        Stage::Tree => work.parts::<TreeRow>().2,
        Stage::Path => work.parts::<PathRow>().2,
        Stage::RsEncode => work.parts::<RsEncodeRow>().2,
        Stage::RsCheck => work.parts::<RsCheckRow>().2,
        Stage::RsRecover => work.parts::<RsRecoverRow>().2,
        Stage::CcsdsDecode => work.parts::<CcsdsDecodeRow>().2,
    }
}

/// An engine made wrong on purpose.
struct Wrong(fn(&mut Work<'_>));

impl Engine for Wrong {
    fn name(&self) -> &'static str {
        "wrong"
    }

    fn offers(&self, stage: Stage, policy: &Policy) -> bool {
        Portable.offers(stage, policy)
    }

    fn rows_preferred(&self, _stage: Stage) -> usize {
        1
    }

    fn run(&self, work: &mut Work<'_>) {
        (self.0)(work);
    }
}

/// Decides rightly but for the last row, whose verdict is the other one.
fn flips_one(work: &mut Work<'_>) {
    Portable.run(work);
    if let Some(last) = outcomes(work).last_mut() {
        last.verdict = Verdict::Valid as u32 + Verdict::Invalid as u32 - last.verdict;
    }
}

/// Says yes to every row and writes no output.
fn accepts_all(work: &mut Work<'_>) {
    let headers: Vec<_> = (0..work.len()).map(|index| *work.header(index)).collect();
    for (outcome, header) in outcomes(work).iter_mut().zip(&headers) {
        *outcome = Outcome::decided(header, Verdict::Valid);
    }
}

/// Says no to every row.
fn rejects_all(work: &mut Work<'_>) {
    let headers: Vec<_> = (0..work.len()).map(|index| *work.header(index)).collect();
    for (outcome, header) in outcomes(work).iter_mut().zip(&headers) {
        *outcome = Outcome::decided(header, Verdict::Invalid);
    }
}

/// Does nothing.
fn decides_nothing(_work: &mut Work<'_>) {}

/// Right verdicts under the neighbour's echo.
fn answers_the_neighbour(work: &mut Work<'_>) {
    Portable.run(work);
    for outcome in outcomes(work) {
        outcome.echo += 1;
    }
}

fn text(report: &Report) -> String {
    let lines = report
        .mismatches
        .iter()
        .take(10)
        .map(|mismatch| format!("\n  {mismatch}"));
    format!(
        "{}: {} wrong of {}{}",
        report.primitive,
        report.mismatches.len(),
        report.rows,
        lines.collect::<String>()
    )
}

#[test]
fn every_engine_passes_every_vector() {
    for engine in engines() {
        let offers = |primitive: &Primitive| {
            let mut stages = primitive.stages();
            stages.any(|stage| engine.offers(stage, &Policy::default()))
        };
        for primitive in Primitive::ALL.into_iter().filter(offers) {
            let report = suite(primitive).run_engine(&*engine);
            assert!(report.passed(), "{}: {}", engine.name(), text(&report));
            if engine.name() == Portable.name() {
                assert_eq!(report.not_offered, [], "the portable engine offers everything");
            }
            // Rows come from nearly every case: only encodings that nobody takes and plain digests make none.
            let not_offered: usize = report.not_offered.iter().map(|(_, rows)| rows).sum();
            assert!(
                report.rows > 0 && (report.rows + not_offered) * 2 > report.cases,
                "{}",
                text(&report)
            );
        }
    }
}

#[test]
fn the_backend_passes_every_vector_on_one_and_two_threads() {
    for threads in [1, 2] {
        let pool = Arc::new(rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap());
        let (notifier, wakes) = Notifier::pair();
        let mut backend = CpuBackend::new("cpu", pool, engines(), notifier);
        for primitive in Primitive::ALL {
            let report = suite(primitive).run_backend(&mut backend, &wakes).unwrap();
            assert!(report.passed(), "{threads} threads: {}", text(&report));
        }
    }
}

#[test]
fn one_flipped_verdict_a_batch_is_caught() {
    for primitive in Primitive::ALL {
        let suite = suite(primitive);
        let report = suite.run_engine(&Wrong(flips_one));
        assert!(!report.passed(), "{}", text(&report));
        // One a stage and rule, and each names the last case of its batch.
        let mut rules: Vec<_> = report.mismatches.iter().map(|mismatch| &mismatch.rule).collect();
        rules.dedup();
        assert_eq!(rules.len(), report.mismatches.len(), "{}", text(&report));
    }
}

#[test]
fn engines_that_do_not_look_are_caught() {
    for primitive in Primitive::ALL {
        let suite = suite(primitive);
        for (wrong, run) in [
            ("accepts all", accepts_all as fn(&mut Work<'_>)),
            ("rejects all", rejects_all),
        ] {
            let report = suite.run_engine(&Wrong(run));
            // More than the odd case: a tenth of all rows at least.
            assert!(report.mismatches.len() * 10 > report.rows, "{wrong}: {}", text(&report));
        }
        for (wrong, run) in [
            ("decides nothing", decides_nothing as fn(&mut Work<'_>)),
            ("answers the neighbour", answers_the_neighbour),
        ] {
            let report = suite.run_engine(&Wrong(run));
            let undecided = report.mismatches.iter().filter(|mismatch| mismatch.got == "Undecided");
            assert_eq!(undecided.count(), report.rows, "{wrong}: {}", text(&report));
        }
    }
}

/// Behind a backend the same faults are errors of the run, and no row passes.
#[test]
fn a_backend_with_a_wrong_engine_is_caught() {
    let run = |run| {
        let pool = Arc::new(rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap());
        let (notifier, wakes) = Notifier::pair();
        let engine: Arc<dyn Engine> = Arc::new(Wrong(run));
        let mut backend = CpuBackend::new("cpu", pool, vec![engine], notifier);
        suite(Primitive::Merkle).run_backend(&mut backend, &wakes).unwrap()
    };
    assert!(run(|work| Portable.run(work)).passed(), "the right engine passes");
    for wrong in [decides_nothing as fn(&mut Work<'_>), |_| panic!("a broken engine")] {
        let report = run(wrong);
        assert_eq!(report.mismatches.len(), report.rows);
        assert!(report.rows > 0);
    }
}

/// An engine that offers nothing has passed nothing.
#[test]
fn a_report_without_rows_is_no_pass() {
    struct Nothing;
    impl Engine for Nothing {
        fn name(&self) -> &'static str {
            "nothing"
        }
        fn offers(&self, _stage: Stage, _policy: &Policy) -> bool {
            false
        }
        fn rows_preferred(&self, _stage: Stage) -> usize {
            1
        }
        fn run(&self, _work: &mut Work<'_>) {}
    }
    let report = suite(Primitive::Ecdsa).run_engine(&Nothing);
    assert!(!report.passed());
    assert!(report.mismatches.iter().all(|mismatch| mismatch.rule == "making rows"));
    assert!(!report.not_offered.is_empty());
}
