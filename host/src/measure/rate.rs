//! The measuring loop: contenders run in turn, round after round, on the same pinned cores.
//! Under every rate of the bench. Contenders of one comparison are interleaved, so that noise of the machine hits all alike,
//! and a ratio is the median of the ratios of single rounds. Never asserts a time.

use std::{
    sync::Barrier,
    time::{Duration, Instant},
};

pub use core_affinity::CoreId;

/// Something whose rate is measured.
pub trait Contender {
    /// Its name in tables.
    fn name(&self) -> &str;
    /// Runs for about `time` on these cores, one thread each.
    fn sample(&mut self, cores: &[CoreId], time: Duration) -> Sample;
}

/// One sample of a contender.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sample {
    /// Units a second on the clock.
    pub rate: f64,
    /// Units a second of processor time, all threads together; 0 where the system does not tell. Work that other processes
    /// interrupt keeps this figure.
    pub cpu_rate: f64,
}

impl Sample {
    /// A rate, and the units that so much processor time did.
    pub fn new(rate: f64, units: u64, cpu_s: f64) -> Self {
        let cpu_rate = if cpu_s > 0.0 { units as f64 / cpu_s } else { 0.0 };
        Self { rate, cpu_rate }
    }
}

/// A point in the processor time of threads, from which it is counted.
pub struct CpuTime {
    folder: &'static str,
    start_s: f64,
}

impl CpuTime {
    /// Of the calling thread.
    pub fn of_thread() -> Self {
        Self::start("/proc/thread-self")
    }

    /// Of all threads of this process; none may end before it is read again.
    pub fn of_process() -> Self {
        Self::start("/proc/self/task")
    }

    /// Seconds of processor time since then; 0 where the system does not tell.
    pub fn elapsed_s(&self) -> f64 {
        (seconds(self.folder) - self.start_s).max(0.0)
    }

    fn start(folder: &'static str) -> Self {
        Self {
            folder,
            start_s: seconds(folder),
        }
    }
}

/// Run time of a thread, or of the threads in a folder: the first number of `schedstat`, nanoseconds.
fn seconds(folder: &str) -> f64 {
    let read = |path: std::path::PathBuf| -> Option<f64> {
        let text = std::fs::read_to_string(path.join("schedstat")).ok()?;
        text.split(' ').next()?.parse().ok()
    };
    let nanoseconds = read(folder.into()).unwrap_or_else(|| {
        let threads = std::fs::read_dir(folder).into_iter().flatten().flatten();
        threads.filter_map(|thread| read(thread.path())).sum()
    });
    nanoseconds * 1e-9
}

/// A contender that repeats a step on every core, independently.
pub struct Loop<F> {
    name: String,
    step: F,
}

impl<F: Fn(usize) -> u64 + Sync> Loop<F> {
    /// `step` gets the number of the turn, which differs between threads, and returns the units it did.
    pub fn new(name: impl Into<String>, step: F) -> Self {
        Self {
            name: name.into(),
            step,
        }
    }
}

impl<F: Fn(usize) -> u64 + Sync> Contender for Loop<F> {
    fn name(&self) -> &str {
        &self.name
    }

    fn sample(&mut self, cores: &[CoreId], time: Duration) -> Sample {
        let (barrier, step) = (&Barrier::new(cores.len()), &self.step);
        std::thread::scope(|scope| {
            let threads: Vec<_> = cores
                .iter()
                .enumerate()
                .map(|(thread, core)| {
                    scope.spawn(move || {
                        core_affinity::set_for_current(*core);
                        barrier.wait();
                        let (cpu, start) = (CpuTime::of_thread(), Instant::now());
                        let (mut units, mut turn) = (0u64, thread * TURNS_APART);
                        loop {
                            units += step(turn);
                            turn += 1;
                            let elapsed = start.elapsed();
                            if elapsed >= time {
                                return (units as f64 / elapsed.as_secs_f64(), units, cpu.elapsed_s());
                            }
                        }
                    })
                })
                .collect();
            let (mut rate, mut units, mut cpu_s) = (0.0, 0u64, 0.0);
            for thread in threads {
                let of_thread = thread.join().expect("a step does not panic");
                rate += of_thread.0;
                units += of_thread.1;
                cpu_s += of_thread.2;
            }
            Sample::new(rate, units, cpu_s)
        })
    }
}

/// How long is measured.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Rounds that count.
    pub repeats: usize,
    /// Time of one sample.
    pub sample: Duration,
}

impl Effort {
    /// Seven rounds of 300 ms: published figures.
    pub const FULL: Self = Self {
        repeats: 7,
        sample: Duration::from_millis(300),
    };
    /// Three rounds of 60 ms: a first look.
    pub const QUICK: Self = Self {
        repeats: 3,
        sample: Duration::from_millis(60),
    };
}

/// The samples of one contender, in the order of the rounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Samples(pub Vec<Sample>);

impl Samples {
    /// The median rate.
    pub fn median(&self) -> f64 {
        median(self.0.iter().map(|sample| sample.rate).collect())
    }

    /// The median over the rounds of this rate by the other's.
    pub fn ratio_to(&self, other: &Self) -> f64 {
        self.ratio_by(other, |sample| sample.rate)
    }

    /// The same by processor time; `NaN` where the system does not tell it.
    pub fn cpu_ratio_to(&self, other: &Self) -> f64 {
        self.ratio_by(other, |sample| sample.cpu_rate)
    }

    fn ratio_by(&self, other: &Self, by: fn(&Sample) -> f64) -> f64 {
        let rounds = self.0.iter().zip(&other.0);
        median(rounds.map(|(ours, theirs)| by(ours) / by(theirs)).collect())
    }
}

/// Measures contenders in turn, each on its own set of cores; after a short round for warmth, who begins rotates.
pub fn compare(contenders: &mut [(&mut dyn Contender, &[CoreId])], effort: Effort) -> Vec<Samples> {
    let mut samples = vec![Samples(Vec::with_capacity(effort.repeats)); contenders.len()];
    for (contender, cores) in contenders.iter_mut() {
        contender.sample(cores, effort.sample / 4);
    }
    for round in 0..effort.repeats {
        for place in 0..contenders.len() {
            let index = (round + place) % contenders.len();
            let (contender, cores) = &mut contenders[index];
            let rate = contender.sample(cores, effort.sample);
            samples[index].0.push(rate);
        }
    }
    samples
}

/// The cores of this machine that the process may use.
pub fn cores() -> Vec<CoreId> {
    match core_affinity::get_core_ids() {
        Some(cores) if !cores.is_empty() => cores,
        // Pinning is not offered here: threads are counted and float.
        _ => {
            let count = std::thread::available_parallelism().map_or(1, usize::from);
            (0..count).map(|id| CoreId { id }).collect()
        }
    }
}

/// Core counts that are measured: one, and all.
pub fn core_sets() -> Vec<Vec<CoreId>> {
    let all = cores();
    let mut sets = vec![all[..1].to_vec()];
    if all.len() > 1 {
        sets.push(all);
    }
    sets
}

/// The value below which so much of 1 lies; `NaN` of nothing.
pub fn quantile(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    let at = (share * last as f64).round() as usize;
    values.get(at).copied().unwrap_or(f64::NAN)
}

fn median(values: Vec<f64>) -> f64 {
    quantile(values, 0.5)
}

/// Threads begin so many turns apart, so that they do not run the same items at the same time.
const TURNS_APART: usize = 7;

#[cfg(test)]
mod tests {
    use super::*;

    struct Scripted(&'static str, Vec<f64>, usize);

    impl Contender for Scripted {
        fn name(&self) -> &str {
            self.0
        }

        fn sample(&mut self, _: &[CoreId], _: Duration) -> Sample {
            let rate = self.1[self.2 % self.1.len()];
            self.2 += 1;
            Sample { rate, cpu_rate: 2.0 }
        }
    }

    /// The machine halves its speed in one round of three: the ratio does not see it, because it is taken within rounds.
    #[test]
    fn ratios_are_taken_within_rounds() {
        let mut ours = Scripted("ours", vec![0.0, 30.0, 15.0, 30.0], 0);
        let mut theirs = Scripted("theirs", vec![0.0, 10.0, 5.0, 10.0], 0);
        let samples = compare(&mut [(&mut ours, &[]), (&mut theirs, &[])], Effort::QUICK);
        assert_eq!(
            samples[0].0.iter().map(|sample| sample.rate).collect::<Vec<_>>(),
            [30.0, 15.0, 30.0],
            "the first sample is warmth and does not count"
        );
        assert_eq!(samples[0].median(), 30.0);
        assert_eq!(samples[0].ratio_to(&samples[1]), 3.0);
        assert_eq!(samples[0].cpu_ratio_to(&samples[1]), 1.0);
    }

    #[test]
    fn a_loop_counts_the_units_of_all_threads() {
        // A step of known length: two threads do at least as many steps as turns were handed out.
        let turns = std::sync::atomic::AtomicU64::new(0);
        let mut spin = Loop::new("spin", |_| {
            turns.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            1
        });
        let all = cores();
        let rate = spin.sample(&all, Duration::from_millis(2));
        assert!(rate.rate > 0.0 && turns.into_inner() > 0);
    }

    #[test]
    fn quantiles_of_few_values() {
        assert_eq!(quantile(vec![3.0, 1.0, 2.0], 0.5), 2.0);
        assert_eq!(quantile((0..101).map(f64::from).collect(), 0.99), 99.0);
        assert!(quantile(vec![], 0.5).is_nan());
    }
}
