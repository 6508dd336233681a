//! What the tests share: the device, and what it says of a batch beside what software says.
//! Used by every module of this program.
//! Never a silent skip: a missing device prints why, and fails where it is required.

use std::sync::Arc;

use perigee_kernels::{
    batch::{Batch, Outcome, Outputs, Verdict},
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

/// A batch as it was judged: windows of valid rows as the device wrote them, those of invalid ones as software, which has the
/// last word on them, writes them.
pub(crate) fn decided(ran: &Ran, batch: &Batch) -> Outputs {
    let (mut outputs, software, last) = (batch.outputs(), software(batch), ran.said.len() - 1);
    for (stage, said) in ran.said.iter().enumerate() {
        let parts = &ran.frame.stages[stage];
        for (row, said) in said.iter().enumerate() {
            let header = batch.tables()[stage].header(row);
            let verdict = match said {
                Said::Nothing => continue,
                Said::Valid => Verdict::Valid,
                Said::Invalid => Verdict::Invalid,
            };
            outputs.outcomes[stage][row] = Outcome::decided(header, verdict);
            if stage != last || header.out_cap == 0 {
                continue;
            }
            let start = header.out_off as usize * 64;
            let range = start..start + header.out_cap as usize;
            let window = &mut bytemuck::cast_slice_mut(&mut outputs.slabs[stage])[range.clone()];
            match verdict {
                Verdict::Valid => {
                    window.copy_from_slice(&ran.answers.stages[stage].slab[range]);
                    parts.shader.finish(&parts.lanes, batch.policy(), row, window);
                }
                _ => window.copy_from_slice(software.output(header)),
            }
        }
    }
    outputs
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
