//! Many copies of a core at once, each on bytes of its own, with a test bench around every lane: on the CPU's lanes and on a GPU.
//! Words from the netlist, exact to the clock; what a command must leave is computed by the engines of software.
//! Never a lane that sees another: what one does, and when, is the same wherever it runs.

pub mod bench;
pub mod cpu;
pub mod find;
#[cfg(feature = "gpu")]
pub mod gpu;
pub mod ports;
pub mod shader;
pub mod stimuli;
#[cfg(feature = "gpu")]
pub mod tables;

pub use bench::End;

use std::time::Duration;

/// What became of lanes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// Lanes that ended otherwise than they must, or not at all.
    pub wrong: u64,
    /// The first of them, by their places in the stimuli.
    pub named: Vec<(usize, End)>,
    /// Clocks of all lanes together.
    pub lane_clocks: u64,
    /// From the first dispatch to the last answer.
    pub elapsed: Duration,
}

/// Lanes that a run names at most.
const NAMED_MAX: usize = 1024;

impl Run {
    /// From the ends of all lanes, which were given so many clocks at most.
    pub fn of(ends: &[End], clocks_max: u32, elapsed: Duration) -> Self {
        let wrong = || ends.iter().copied().enumerate().filter(|(_, end)| end.flags != 0);
        let clocks = |end: &End| match end.flags {
            bench::UNENDED => clocks_max,
            _ => end.clocks,
        };
        Self {
            wrong: wrong().count() as u64,
            named: wrong().take(NAMED_MAX).collect(),
            lane_clocks: ends.iter().map(|end| u64::from(clocks(end))).sum(),
            elapsed,
        }
    }
}
