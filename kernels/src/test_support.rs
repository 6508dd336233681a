//! What the tests of this crate share: the data folder, and verdicts by both ways of running a batch.
//! Compiled for tests only. Never a place for expected results.

use std::{path::PathBuf, sync::Arc};

use crate::{
    backend::{Backend, Notifier, Ticket},
    batch::{BatchBuilder, Program, Verdict},
    cpu::{CpuBackend, Portable, engines},
    engine::run_alone,
    job::Job,
    policy::Policy,
};

/// A file of the data folder (`PERIGEE_DATA`, else `../shared/data` beside the workspace); `None` after saying so.
///
/// # Panics
/// If the file is absent and `PERIGEE_REQUIRE` lists `data`.
pub(crate) fn data(file: &str) -> Option<String> {
    let root = std::env::var_os("PERIGEE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    );
    if let Ok(text) = std::fs::read_to_string(root.join(file)) {
        return Some(text);
    }
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    assert!(
        !required.split(',').any(|need| need.trim() == "data"),
        "{file} is required and absent"
    );
    eprintln!("SKIPPED: {file} not found");
    None
}

/// The verdicts of a finished batch: the portable engine alone and the CPU backend on two threads must agree.
pub(crate) fn verdicts_of(builder: BatchBuilder) -> Vec<Verdict> {
    let batch = Arc::new(builder.finish());
    let alone = run_alone(&Portable, &batch);
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(2)
        .build()
        .expect("two threads");
    let (notifier, woken) = Notifier::pair();
    let mut backend = CpuBackend::new("cpu", Arc::new(pool), engines(), notifier);
    backend
        .submit(Arc::clone(&batch), Ticket(1))
        .expect("an idle backend has a slot");
    let mut done = Vec::new();
    while done.is_empty() {
        woken.recv().expect("the backend holds its notifier");
        backend.poll(&mut done);
    }
    let outputs = done.remove(0).result.expect("every row is decided");
    assert_eq!(outputs, alone, "threads change nothing");
    (0..batch.len()).map(|row| outputs.verdict(row)).collect()
}

/// The verdicts of inline rows.
pub(crate) fn verdicts<J: Job>(rows: &[J], policy: Policy) -> Vec<Verdict> {
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), policy);
    for row in rows {
        builder.push(*row).expect("a well-formed row");
    }
    verdicts_of(builder)
}

/// Spoils each row of a good batch alone: that row and no other is invalid.
pub(crate) fn each_position_bad_alone<J: Job>(good: &[J], policy: Policy, spoil: impl Fn(&mut J)) {
    assert!(verdicts(good, policy).iter().all(|verdict| *verdict == Verdict::Valid));
    for position in 0..good.len() {
        let mut rows = good.to_vec();
        spoil(&mut rows[position]);
        for (row, verdict) in verdicts(&rows, policy).into_iter().enumerate() {
            assert_eq!(
                verdict,
                Verdict::of(row != position),
                "row {row} with row {position} bad"
            );
        }
    }
}

/// Flips every bit of a row's words after the header and the check words, one at a time.
pub(crate) fn each_flipped_bit<J: Job>(good: &J, mut sees: impl FnMut(usize, &J)) {
    const OPERANDS_START: usize = size_of::<crate::job::Header>() + size_of::<crate::job::Check>();
    for bit in OPERANDS_START * 8..size_of::<J>() * 8 {
        let mut bad = *good;
        bytemuck::bytes_of_mut(&mut bad)[bit / 8] ^= 1 << (bit % 8);
        sees(bit - OPERANDS_START * 8, &bad);
    }
}
