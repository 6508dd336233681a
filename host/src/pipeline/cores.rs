//! Threads of a pool pinned to cores, where the configuration names them.
//! Between the configuration and the pool, before the first batch.
//! Never pins a thread of a caller, and never to a core that the process may not use.

use core_affinity::CoreId;
use rayon::ThreadPool;

/// Highest number of a core that can be named: what the system's masks hold.
pub const CORE_MAX: usize = 1023;

/// Why threads cannot stand where the configuration wants them.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum CoreError {
    /// There is no such core, or the process was started on others.
    #[error("core {got} is not to be had: expected cores out of {expected}, on which this process may run")]
    NotAllowed {
        /// The core that was named.
        got: usize,
        /// The cores that may be named, as a list of ranges.
        expected: String,
    },
    /// The system lets no process choose.
    #[error("threads cannot be pinned: this system does not tell on which cores a process may run")]
    Unknown,
    /// The system allowed the core a moment ago.
    #[error("the system refuses to pin a thread to core {got}")]
    Refused {
        /// The core.
        got: usize,
    },
}

/// The cores on which the calling thread may run, in ascending order; empty where the system does not tell.
pub fn allowed() -> Vec<usize> {
    let cores = core_affinity::get_core_ids().unwrap_or_default();
    cores.into_iter().map(|core| core.id).collect()
}

/// Pins every thread of the pool, in turn, to one of these cores: thread 0 to the first, and from the first again where the
/// threads are more. Without a core nothing is done.
///
/// # Errors
/// [`CoreError`]: threads may then be pinned or not, and the pool is not to be used.
pub fn pin(pool: &ThreadPool, cores: &[usize]) -> Result<(), CoreError> {
    if cores.is_empty() {
        return Ok(());
    }
    let allowed = allowed();
    if allowed.is_empty() {
        return Err(CoreError::Unknown);
    }
    if let Some(got) = cores.iter().find(|core| !allowed.contains(core)) {
        return Err(CoreError::NotAllowed {
            got: *got,
            expected: ranges(&allowed),
        });
    }
    // Asked of each thread and waited for, because a handler at its start could not tell that it failed.
    let refused = pool.broadcast(|thread| {
        let id = cores[thread.index() % cores.len()];
        (!core_affinity::set_for_current(CoreId { id })).then_some(id)
    });
    match refused.into_iter().flatten().next() {
        Some(got) => Err(CoreError::Refused { got }),
        None => Ok(()),
    }
}

/// Ascending numbers as a list of ranges, e.g. `0-3,8`.
pub fn ranges(cores: &[usize]) -> String {
    let runs = cores.chunk_by(|a, b| *b == a + 1).map(|run| match run {
        [first, .., last] => format!("{first}-{last}"),
        run => run.iter().map(usize::to_string).collect(),
    });
    runs.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pool(threads: usize) -> ThreadPool {
        rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap()
    }

    /// What each thread of a pool may run on.
    fn masks(pool: &ThreadPool) -> Vec<Vec<usize>> {
        pool.broadcast(|_| allowed())
    }

    #[test]
    fn threads_stand_on_the_cores_in_turn() {
        let all = allowed();
        let (Some(first), Some(last)) = (all.first(), all.last()) else {
            eprintln!("SKIPPED: this system does not tell its cores");
            return;
        };
        // One thread less than cores, as many, and more: then the first core has two.
        for threads in 1..=3 {
            let pool = pool(threads);
            assert_eq!(masks(&pool), vec![all.clone(); threads], "not pinned");
            pin(&pool, &[]).unwrap();
            assert_eq!(masks(&pool), vec![all.clone(); threads], "nothing to pin to");
            pin(&pool, &[*last, *first]).unwrap();
            let turns = [vec![*last], vec![*first], vec![*last]];
            assert_eq!(masks(&pool), turns[..threads]);
        }
        assert_eq!(allowed(), all, "the caller is where it was");
    }

    /// A core that does not exist, and one outside the mask of the process: the same to whoever names it.
    #[test]
    fn a_core_that_is_not_to_be_had_is_named_with_those_that_are() {
        let all = allowed();
        let Some(first) = all.first().copied() else {
            eprintln!("SKIPPED: this system does not tell its cores");
            return;
        };
        let none = (0..=CORE_MAX)
            .rev()
            .find(|core| !all.contains(core))
            .expect("fewer cores");
        let pool = pool(2);
        let error = pin(&pool, &[first, none]).unwrap_err();
        let expected = ranges(&all);
        assert_eq!(
            error,
            CoreError::NotAllowed {
                got: none,
                expected: expected.clone()
            }
        );
        assert!(error.to_string().contains(&expected), "{error}");
        assert_eq!(
            masks(&pool),
            vec![all.clone(); 2],
            "refused before the first thread is pinned"
        );
        // A thread that may run on one core only stands for a process that was started so.
        let alone = std::thread::spawn(move || {
            assert!(core_affinity::set_for_current(CoreId { id: first }));
            let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
            all.iter().map(|core| pin(&pool, &[*core]).is_ok()).collect::<Vec<_>>()
        });
        let allowed = alone.join().unwrap();
        assert!(allowed[0] && !allowed[1..].contains(&true), "{allowed:?}");
    }

    #[test]
    fn ranges_are_read_as_they_are_written() {
        for (cores, text) in [
            (&[][..], ""),
            (&[3], "3"),
            (&[0, 1], "0-1"),
            (&[0, 2, 3, 4, 7], "0,2-4,7"),
        ] {
            assert_eq!(ranges(cores), text);
        }
    }
}
