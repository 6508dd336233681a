//! Options of the commands whose threads compute: how many, and on which cores.
//! Parsed here, checked against the machine when the threads start.
//! Never asks the machine itself: whether a core is to be had is for the pipeline to say.

use std::str::FromStr;

use clap::Args;
use perigee::{config::Config, pipeline::cores::CORE_MAX};

/// Threads, as the user chose them.
#[derive(Debug, Args)]
pub(super) struct Threads {
    /// Threads that compute [default: one a core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// Pin them to these cores in turn, e.g. 0,2-5 (see `perigee devices`) [default: they move as the system likes]
    #[arg(long, value_name = "LIST")]
    cores: Option<CoreList>,
}

impl Threads {
    /// Sets what the user chose. Cores without a number of threads mean a thread each.
    pub(super) fn choose(&self, config: &mut Config) {
        if let Some(CoreList(cores)) = &self.cores {
            config.threads = cores.len();
            config.cores_pinned.clone_from(cores);
        }
        if let Some(threads) = self.threads {
            config.threads = usize::from(threads);
        }
    }
}

/// Numbers of cores in the order they were given, each once, at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct CoreList(Vec<usize>);

impl FromStr for CoreList {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = |part: &str| {
            let digits = Some(part).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
            let number = digits
                .and_then(|part| part.parse().ok())
                .filter(|core| *core <= CORE_MAX);
            number.ok_or_else(|| format!("expected cores by number up to {CORE_MAX}, e.g. 0,2-5, got {part:?}"))
        };
        let mut cores = Vec::new();
        for part in text.split(',') {
            let (first, last) = match part.split_once('-') {
                Some((first, last)) => (number(first)?, number(last)?),
                None => (number(part)?, number(part)?),
            };
            if first > last {
                return Err(format!(
                    "expected a range from the lower to the higher core, got {part:?}"
                ));
            }
            for core in first..=last {
                if cores.contains(&core) {
                    return Err(format!("expected every core once, got core {core} twice"));
                }
                cores.push(core);
            }
        }
        Ok(Self(cores))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_ranges_in_the_order_they_are_given() {
        for (text, cores) in [
            ("0", vec![0]),
            ("3,1", vec![3, 1]),
            ("0,2-4,1", vec![0, 2, 3, 4, 1]),
            ("5-5", vec![5]),
            ("1023", vec![1023]),
        ] {
            assert_eq!(text.parse(), Ok(CoreList(cores)), "{text}");
        }
    }

    /// Nothing, no number, a sign, a number too large for the system's masks and for a machine word, a range that would fill
    /// the memory, one backwards, and a core twice.
    #[test]
    fn what_is_no_list_of_cores_is_refused() {
        for text in [
            "",
            "a",
            "1,",
            "-1",
            "+",
            "+5",
            "1-",
            "1-2-3",
            "1024",
            "99999999999999999999",
            "0-4294967295",
            "3-1",
        ] {
            let error = text.parse::<CoreList>().unwrap_err();
            assert!(error.contains("expected") && error.contains("got"), "{text}: {error}");
        }
        assert_eq!(
            "1,0-2".parse::<CoreList>(),
            Err("expected every core once, got core 1 twice".into())
        );
    }

    #[test]
    fn cores_without_a_number_of_threads_mean_a_thread_each() {
        let chosen = |threads, cores: Option<&str>| {
            let options = Threads {
                threads,
                cores: cores.map(|cores| cores.parse().unwrap()),
            };
            let mut config = Config::default();
            options.choose(&mut config);
            (config.threads, config.cores_pinned)
        };
        let default = Config::default();
        assert_eq!(chosen(None, None), (default.threads, vec![]));
        assert_eq!(chosen(Some(7), None), (7, vec![]));
        assert_eq!(chosen(None, Some("4,6-7")), (3, vec![4, 6, 7]));
        assert_eq!(chosen(Some(2), Some("4,6-7")), (2, vec![4, 6, 7]));
    }
}
