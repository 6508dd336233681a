//! kill -9: a process that appends blocks and says what is durable is killed at twenty moments.
//! The process is this binary again, told by a variable where its state is; each goes on where the one before was killed.
//! Never trusts what the process said beyond what it said was durable.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
};

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tempfile::TempDir;

use crate::support::{Stream, coins, go_on, label, open, replayed, rows};

const SEED: u64 = 77;
const DIR: &str = "PERIGEE_TEST_STATE_DIR";

/// Not a test by itself: the process that is killed. Without the variable there is nothing to do.
#[test]
fn process_that_is_killed() {
    let Some(dir) = std::env::var_os(DIR) else { return };
    let (store, recovered) = open(dir.as_ref()).expect("a state that a crash left");
    let mut coins = coins(&store, &recovered);
    let mut stream = Stream::new(SEED);
    let last = u32::try_from(recovered.last).expect("few blocks");
    for _ in 0..last {
        stream.block();
    }
    let mut out = std::io::stdout().lock();
    for height in last + 1.. {
        go_on(&store, &mut coins, &mut stream, height).expect("a store that runs");
        writeln!(out, "\ndurable {}", store.durable()).expect("someone who reads");
    }
}

#[test]
fn killed_at_any_moment_it_holds_what_a_replay_gives() {
    let dir = TempDir::new().unwrap();
    let mut dice = ChaCha8Rng::seed_from_u64(8);
    let mut before = 0;
    for round in 0..20 {
        // So many lines are read before the kill: at once, in the first batch, over merges.
        let lines = dice.random_range(0..400);
        let said = run_and_kill(&dir, lines);
        let (store, recovered) = open(dir.path()).unwrap();
        let last = recovered.last;
        assert!(
            last >= said && last >= before,
            "round {round}: {last} after {said} and {before}"
        );
        let height = u32::try_from(last).unwrap();
        assert_eq!(recovered.label, label(height));
        let set = coins(&store, &recovered);
        let (expected, count, sum) = replayed(SEED, height);
        assert_eq!((set.len(), set.total_value()), (count, sum), "round {round}");
        // Every other time the next process finds it flushed.
        if round % 2 == 0 {
            assert_eq!(rows(&store), expected, "round {round}");
        }
        before = last;
    }
    let (store, recovered) = open(dir.path()).unwrap();
    assert!(recovered.last > 500, "they came far enough: {}", recovered.last);
    assert_eq!(rows(&store), replayed(SEED, u32::try_from(recovered.last).unwrap()).0);
}

/// Starts the process, kills it behind so many lines, and returns the last sequence that it called durable.
fn run_and_kill(dir: &TempDir, lines: usize) -> u64 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::process_that_is_killed", "--nocapture"])
        .env(DIR, dir.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    let durable = out
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| line.strip_prefix("durable ")?.parse::<u64>().ok());
    let said = durable.take(lines + 1).last().expect("it got so far");
    child.kill().unwrap();
    child.wait().unwrap();
    said
}
