//! The ledger on disk: runs that end or are killed, opened again, are what a replay of the same objects is.
//! Through the pipeline and the binary, compared with the sequential validator in memory.
//! Never compares files: what counts is what the rules would say next.

use std::{
    path::Path,
    process::{Command, Stdio},
    sync::atomic::AtomicBool,
    time::Duration,
};

use perigee::{
    chain::{
        lunarx::{LunarParams, block, context, ledger::Ledger, naming, receipt, sequential::Sequential},
        profile::Profile,
    },
    config::Config,
    generate::lunarx::AS_OF,
    ingest::{Framing, Ingest},
    pipeline::{
        run::Machinery,
        stream::{self, StreamOptions, records::RecordStream},
    },
    verdict::ObjectReport,
};

use super::support::{Told, container, naive, params};

/// Judges the stream with its state in `dir`, at most so many objects of it.
fn run(dir: &Path, objects: &[Vec<u8>], limit: Option<u64>) -> Vec<ObjectReport> {
    let config = Config::default();
    let machinery = Machinery::start(&config, "cpu").unwrap();
    let framing = Framing::Container {
        profile: LunarParams::NAME,
    };
    let ingest = Ingest::from_bytes("lunarx", &container(objects), &framing, &config).unwrap();
    let options = StreamOptions {
        limit,
        state: Some(dir.to_owned()),
        ..StreamOptions::new(config)
    };
    let (mut reports, stop) = (Vec::new(), AtomicBool::new(false));
    let profile = Profile::by_name(LunarParams::NAME).unwrap();
    let outcome = stream::run_on(&machinery, profile, &ingest, &options, &stop, &mut |progress| {
        reports.extend(progress.report.cloned());
    });
    outcome.unwrap();
    reports
}

fn reopen(dir: &Path) -> (u64, Ledger) {
    let stream = RecordStream::kept(params(), AS_OF as i64, dir, &Config::default()).unwrap();
    (stream.judged(), stream.into_ledger())
}

/// Facts, and what every object of the stream would be told next.
fn assert_same(kept: Ledger, replayed: Ledger, objects: &[Vec<u8>]) {
    let facts = |ledger: &Ledger| {
        let trees = [ledger.growing("receipts"), ledger.growing("proofs")];
        let lists = (
            context::oracles(ledger),
            context::trackers(ledger),
            naming::count(ledger),
        );
        (ledger.state_root(), ledger.supply(), block::tip(ledger), trees, lists)
    };
    assert_eq!(facts(&kept), facts(&replayed));
    let validator = |ledger| {
        let mut validator = Sequential::new(params(), AS_OF as i64);
        validator.ledger = ledger;
        validator
    };
    let (mut kept, mut replayed) = (validator(kept), validator(replayed));
    for object in objects {
        assert_eq!(kept.judge(object.clone()), replayed.judge(object.clone()));
    }
    assert_eq!(facts(&kept.ledger), facts(&replayed.ledger));
}

/// Cut at nothing, one object, inside the context, later, and at the end.
#[test]
fn a_stream_goes_on_where_a_run_ended() {
    let told = Told::new(41, 500, 60);
    let (expected, validator) = naive(&told.objects);
    let folder = tempfile::tempdir().unwrap();
    let mut seen = Vec::new();
    for limit in [0, 1, 9, 200, 290] {
        seen.extend(run(folder.path(), &told.objects, Some(limit)));
        let (judged, kept) = reopen(folder.path());
        // Objects behind the last that changed anything are judged once more, and say the same.
        seen.truncate(usize::try_from(judged).unwrap());
        assert_eq!(seen, expected[..seen.len()]);
        assert_same(kept, naive(&told.objects[..seen.len()]).1.ledger, &told.objects);
    }
    seen.extend(run(folder.path(), &told.objects, None));
    assert_eq!(seen, expected);
    let (_, kept) = reopen(folder.path());
    assert_same(kept, validator.ledger, &told.objects);
}

/// The negative control: a ledger that lacks one object is told apart.
#[test]
#[should_panic(expected = "assertion")]
fn a_ledger_that_lacks_an_object_is_noticed() {
    let told = Told::new(41, 300, 0);
    let ledger = |objects: &[Vec<u8>]| naive(objects).1.ledger;
    // A receipt moves coins; some other kinds change nothing.
    let at = told
        .objects
        .iter()
        .rposition(|object| object[0] == receipt::KIND)
        .unwrap();
    assert_same(ledger(&told.objects[..=at]), ledger(&told.objects[..at]), &told.objects);
}

/// Killed at times that spread over a run, from its start to far into the stream.
#[cfg(unix)]
#[test]
fn a_killed_run_leaves_what_a_replay_gives() {
    let told = Told::new(42, 3_000, 30);
    let folder = tempfile::tempdir().unwrap();
    let (file, dir) = (folder.path().join("stream.bin"), folder.path().join("state"));
    std::fs::write(&file, container(&told.objects)).unwrap();
    let start = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_perigee"));
        command.args(["verify", "--profile", "lunarx", "--backend", "cpu", "--json", "--state"]);
        command.arg(&dir).arg(&file).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().unwrap()
    };
    let mut last = 0;
    for wait_ms in [20, 80, 150, 250, 400, 600] {
        let mut child = start();
        std::thread::sleep(Duration::from_millis(wait_ms));
        child.kill().unwrap();
        child.wait().unwrap();
        let (judged, kept) = reopen(&dir);
        assert!(judged >= last, "what was durable stays: {judged} after {last}");
        last = judged;
        let replayed = naive(&told.objects[..usize::try_from(judged).unwrap()]).1.ledger;
        assert_same(kept, replayed, &told.objects[..200]);
    }
    assert_eq!(start().wait().unwrap().code().map(|code| code <= 1), Some(true));
    let (_, kept) = reopen(&dir);
    assert_same(kept, naive(&told.objects).1.ledger, &told.objects);
}

/// A state is passed over only by the very objects that it comes from.
#[test]
fn another_stream_is_refused_over_a_state() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("state");
    let [one, other] = [43, 44].map(|seed| Told::new(seed, 60, 6).objects);
    let mut changed = one.clone();
    // A bit of an object in the middle, whatever became of it.
    changed[30][5] ^= 1;
    let run = |objects: &[Vec<u8>]| {
        let file = folder.path().join("stream.bin");
        std::fs::write(&file, container(objects)).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_perigee"));
        command
            .args(["verify", "--profile", "lunarx", "--json", "--state"])
            .arg(&dir)
            .arg(&file);
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let first = run(&one);
    assert_eq!(first, (Some(1), String::new()));
    for wrong in [&other, &changed, &one[..10].to_vec()] {
        let (code, words) = run(wrong);
        assert_eq!(code, Some(2), "{words}");
        assert!(
            words.contains("begins with the") && words.lines().count() == 1,
            "{words}"
        );
    }
    assert!(matches!(run(&one).0, Some(0 | 1)), "and the same stream still goes on");
}
