//! Files that change between the index and the reading, and limits that a test can set.

use std::{
    fs::{File, OpenOptions},
    os::unix::fs::FileExt,
    path::Path,
    sync::atomic::AtomicBool,
};

use perigee::{
    chain::litecoin::LITECOIN_REGTEST,
    config::Config,
    ingest::{Ingest, IngestError},
    pipeline::run::{RunOptions, RunOutcome, framing, run},
};

use crate::{
    common::{frames, pack},
    support::{Folder, chain, chain_file},
};

fn open(paths: &[&Path], config: &Config) -> Ingest {
    let paths: Vec<_> = paths.iter().map(|path| path.to_path_buf()).collect();
    Ingest::open(&paths, &framing(&LITECOIN_REGTEST), config)
}

fn judge(ingest: &Ingest) -> RunOutcome {
    let options = RunOptions::new(&LITECOIN_REGTEST, Config::default());
    run(ingest, options, &AtomicBool::new(false), &mut |_| ()).unwrap()
}

/// The one error, in one line with these words.
fn assert_one(errors: &[IngestError], words: &[&str]) {
    let [error] = errors else {
        panic!("expected one error, got {errors:?}")
    };
    let line = error.to_string();
    assert_eq!(line.lines().count(), 1);
    for word in words {
        assert!(line.contains(word), "{word:?} is not in {line:?}");
    }
}

#[test]
fn a_file_that_is_cut_after_it_was_indexed() {
    let folder = Folder::new();
    let blocks = chain(20);
    let bytes = frames(LITECOIN_REGTEST.magic, &blocks);
    let path = folder.file("chain.dat", &bytes);
    let other = folder.file("other.h80", &chain(1)[0][..80]);
    for left in [0, 7, bytes.len() / 2, bytes.len() - 1] {
        std::fs::write(&path, &bytes).unwrap();
        let ingest = open(&[&path, &other], &Config::default());
        assert!(ingest.errors.is_empty());
        assert_eq!(ingest.objects.len(), 21);
        OpenOptions::new()
            .write(true)
            .open(&path)
            .unwrap()
            .set_len(left as u64)
            .unwrap();
        let outcome = judge(&ingest);
        // One line for the file, whatever is missing of it; what is left of it and the other file have their verdicts.
        assert_one(&outcome.errors, &["chain.dat", "at offset", "expected", "bytes", "got"]);
        assert_eq!(outcome.summary.rejected, 0, "a lost file is no verdict");
        let ends = blocks.iter().scan(0, |end, block| {
            *end += 8 + block.len();
            Some(*end)
        });
        // The other file holds the header of block 1 once more.
        let kept = ends.filter(|end| *end <= left).count();
        assert_eq!(outcome.summary.accepted, kept as u64 + 1, "{left} bytes left");
    }
}

#[test]
fn a_file_whose_bytes_change_after_it_was_indexed() {
    let folder = Folder::new();
    let path = folder.file("chain.dat", &chain_file(5));
    let ingest = open(&[&path], &Config::default());
    // The time in the header of block 3: what was planned by the old header must not be judged by the new one.
    let object = ingest.objects[2];
    let file = OpenOptions::new().write(true).open(&path).unwrap();
    file.write_all_at(&[7], object.offset + 68).unwrap();
    let outcome = judge(&ingest);
    assert_one(
        &outcome.errors,
        &[
            "chain.dat",
            &object.offset.to_string(),
            "header",
            "changed while it was read",
        ],
    );
    let summary = &outcome.summary;
    assert_eq!(
        (summary.accepted, summary.rejected, summary.deferred),
        (2, 0, 2),
        "{summary:?}"
    );
    // A changed body is what it is: a block that does not fit its header.
    std::fs::write(&path, chain_file(5)).unwrap();
    let ingest = open(&[&path], &Config::default());
    file.write_all_at(&[7], object.offset + 100).unwrap();
    let outcome = judge(&ingest);
    assert_eq!((outcome.errors.len(), outcome.summary.rejected), (0, 3));
}

#[test]
fn hex_digits_that_change_after_they_were_indexed() {
    let folder = Folder::new();
    let path = folder.file("chain.hex", hex::encode(&chain(1)[0]).as_bytes());
    let ingest = open(&[&path], &Config::default());
    File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .write_all_at(b"zz", 170)
        .unwrap();
    assert_one(&judge(&ingest).errors, &["chain.hex", "hex line", "expected", "got"]);
}

#[test]
fn a_file_that_another_replaces() {
    let folder = Folder::new();
    let (first, second) = (
        folder.file("first.dat", &chain_file(2)),
        folder.file("second.dat", &chain_file(2)),
    );
    // One open file at a time: the first is closed when the second comes, and opened again when it is read.
    let config = Config {
        files_open_max: 1,
        ..Config::default()
    };
    let ingest = open(&[&first, &second], &config);
    let new = folder.file("new.dat", &chain_file(2));
    std::fs::rename(new, &first).unwrap();
    let outcome = judge(&ingest);
    assert_one(
        &outcome.errors,
        &["first.dat", "expected the file that was there", "got another"],
    );
    assert_eq!(outcome.summary.accepted, 2);
    std::fs::remove_file(&first).unwrap();
    let ingest = open(&[&first, &second], &config);
    assert_one(&ingest.errors, &["first.dat", "cannot open"]);
}

#[test]
fn limits_are_errors_with_both_numbers() {
    let folder = Folder::new();
    let bytes = chain_file(30);
    let plain = folder.file("chain.dat", &bytes);
    // A bomb: a megabyte of zeros in a few bytes.
    let bomb = folder.file("bomb.bz2", &pack(&vec![0; 1 << 20]));
    let tight = |change: fn(&mut Config)| {
        let mut config = Config::default();
        change(&mut config);
        config
    };
    let small_spool = tight(|config| config.spool_bytes_max = 10_000);
    assert_one(
        &open(&[&bomb], &small_spool).errors,
        &["bomb.bz2", "unpacked bytes", "at most 10000"],
    );
    assert!(open(&[&plain], &small_spool).errors.is_empty(), "it is not unpacked");
    let few = tight(|config| config.objects_max = 10);
    let ingest = open(&[&plain], &few);
    assert_one(
        &ingest.errors,
        &["chain.dat", "objects of one run", "at most 10", "got 11"],
    );
    assert_eq!(ingest.objects.len(), 10);
    let few = tight(|config| config.files_max = 1);
    assert_one(
        &open(&[folder.path()], &few).errors,
        &["files of a directory", "at most 1", "got 2"],
    );
    let small = tight(|config| config.object_bytes_max = 100);
    assert_one(
        &open(&[&plain], &small).errors,
        &["frame length at offset 0", "at most 100 bytes"],
    );
    let raw = folder.file("raw", &chain(1)[0]);
    assert_one(&open(&[&raw], &small).errors, &["bytes of a block", "at most 100"]);
    let hex = folder.file("hex", "00".repeat(2_000).as_bytes());
    assert_one(&open(&[&hex], &small).errors, &["hex line at offset 0", "at most"]);
    let json = folder.file("json", format!("{{\"block\":\"{}\"}}", "00".repeat(200)).as_bytes());
    assert_one(&open(&[&json], &small).errors, &["bytes of a JSON file", "at most 200"]);
}
