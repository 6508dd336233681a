//! What the tests share: the device, and what it says of a batch beside what software says.
//! Used by every module of this program.
//! Never a silent skip: a missing device prints why, and fails where it is required.

use std::sync::Arc;

use perigee_kernels::{
    batch::{Batch, Outputs, Verdict},
    cpu::Portable,
    engine::run_alone,
    gpu::{
        error::GpuError,
        runner::{Ran, Runner},
        shader::{Said, Trust},
    },
};

/// A runner on the software device; `None` after saying why.
///
/// # Panics
/// If there is none and `PERIGEE_REQUIRE` lists `gpu`.
pub(crate) fn runner(force_u32: bool) -> Option<Runner> {
    match Runner::software(force_u32) {
        Ok(runner) => Some(runner),
        Err(error) => {
            let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
            let needed = required.split(',').any(|need| need.trim() == "gpu");
            assert!(!needed, "a software GPU is required: {error}");
            eprintln!("SKIPPED: {error}");
            None
        }
    }
}

/// What software makes of a batch.
pub(crate) fn software(batch: &Batch) -> Outputs {
    run_alone(&Portable, batch)
}

/// Runs a batch and compares every row of its last stage with software; returns how many were judged.
///
/// # Panics
/// At the first row that is judged otherwise, or whose window differs.
pub(crate) fn agrees(runner: &mut Runner, batch: &Arc<Batch>, trust: Trust) -> Result<usize, GpuError> {
    let ran = runner.run(batch, trust)?;
    let expected = software(batch);
    Ok(compare(&ran, &expected, batch))
}

/// Compares what was judged with what is expected; returns how many rows were judged at all.
pub(crate) fn compare(ran: &Ran, expected: &Outputs, batch: &Batch) -> usize {
    let last = ran.said.len() - 1;
    let (parts, table) = (&ran.frame.stages[last], &batch.tables()[last]);
    let mut judged = 0;
    for (row, said) in ran.said[last].iter().enumerate() {
        let verdict = expected.verdict(row);
        match said {
            Said::Nothing => continue,
            Said::Valid => assert_eq!(verdict, Verdict::Valid, "row {row} of {}", table.stage()),
            Said::Invalid => assert_eq!(verdict, Verdict::Invalid, "row {row} of {}", table.stage()),
        }
        judged += 1;
        let header = table.header(row);
        let (start, end) = (
            header.out_off as usize * 64,
            header.out_off as usize * 64 + header.out_cap as usize,
        );
        if end > start {
            let mut window = ran.answers.stages[last].slab[start..end].to_vec();
            parts.shader.finish(&parts.lanes, batch.policy(), row, &mut window);
            assert_eq!(
                window,
                expected.output(header),
                "window of row {row} of {}",
                table.stage()
            );
        }
    }
    judged
}
