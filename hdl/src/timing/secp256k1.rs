//! Clocks of the signature engine: batches of jobs that are read, computed in lock step, and written, one batch after another.
//! Follows `cores::secp256k1`; every job of a kind takes the same passes whatever its numbers are.
//! Never off by more than 0.1 % of the circuit on the commands of its tests.

use crate::signatures::Kind;

/// Pipelines of passes in the engine.
pub const LANES: u64 = 2;
/// Jobs that share a pipeline, one in each of its clocks: a job's pass is issued every so many clocks.
pub const THREADS: u64 = 32;
/// Jobs of a whole batch.
pub const BATCH_JOBS: u64 = LANES * THREADS;

/// Clocks from the taking of a command, or from the end of a batch, to the first beat of its jobs: segment, burst, memory.
const FIRST_BEAT: u64 = 41;
/// Clocks of a batch that wait for neither memory nor passes: its plan, its first issue, the pipeline's rest, its last beat.
const BETWEEN: u64 = 40;
/// Clocks of a register of a window: three until it has come out of the registers, and four beats.
const REGISTER: u64 = 7;
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

/// Clocks from the command taken to its end offered, if nothing else uses the port: two beats in three clocks of reads.
pub fn clocks(jobs: u64, kind: Kind) -> u64 {
    let batches = jobs.div_ceil(BATCH_JOBS);
    let registers = jobs * kind.window_bytes() as u64 / 32;
    batches * (FIRST_BEAT + BETWEEN + passes(kind) * THREADS) + jobs * JOB_BEATS * 3 / 2 + registers * REGISTER
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
