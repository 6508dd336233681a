//! Clocks of the signature engine: batches of jobs that are read, computed in lock step, and written, one batch after another.
//! Follows `cores::secp256k1`; every job of a kind takes the same passes whatever its numbers are.
//! Never off by more than 1 % of the circuit on the commands of its tests.

use crate::signatures::Kind;

/// Pipelines of passes in the engine.
pub const LANES: u64 = 2;
/// Jobs that share a pipeline, one in each of its clocks: a job's pass is issued every so many clocks.
pub const THREADS: u64 = 32;
/// Jobs of a whole batch.
pub const BATCH_JOBS: u64 = LANES * THREADS;

/// Clocks from the taking of a command, or from the end of a batch, to the first beat of its jobs: segment, burst, memory.
const FIRST_BEAT: u64 = 41;
/// Clocks in which the pipeline and the sequencer come to rest behind the last pass.
const REST: u64 = 40;
/// Clocks around the windows of a batch: first register read, last beat on its way.
const WINDOWS: u64 = 12;
/// Beats of a job.
const JOB_BEATS: u64 = 24;

/// Passes of a job: `signatures::program::Program::passes`.
pub const fn passes(kind: Kind) -> u64 {
    match kind {
        Kind::Whole => 1_721,
        Kind::Short => 1_988,
        Kind::Bip340 => 2_261,
    }
}

/// Clocks from the command taken to its end offered, if nothing else uses the port: two beats in three clocks each way.
pub fn clocks(jobs: u64, kind: Kind) -> u64 {
    let batches = jobs.div_ceil(BATCH_JOBS);
    let beats = jobs * (JOB_BEATS + kind.window_bytes() as u64 / 8);
    batches * (FIRST_BEAT + passes(kind) * THREADS + REST + WINDOWS) + beats * 3 / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The goals: passes of a job, and jobs a second with both pipelines at 200 MHz in commands of 4,096 jobs.
    #[test]
    fn rates_are_those_of_the_goals() {
        for (kind, jobs_a_second) in [(Kind::Whole, 200_000), (Kind::Short, 180_000), (Kind::Bip340, 160_000)] {
            let rate = 4_096 * 200_000_000 / clocks(4_096, kind);
            println!("{kind:?}: {rate} jobs/s at 200 MHz");
            assert!(rate >= jobs_a_second, "{kind:?}: {rate}");
        }
        assert!(clocks(1, Kind::Short) < clocks(65, Kind::Short));
    }
}
