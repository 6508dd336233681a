//! Files whose contents are wrong, format by format: each names file, offset, what was expected and what stands there.

use perigee::chain::litecoin::{LITECOIN, LITECOIN_REGTEST};

use crate::{
    common::{frames, hex_lines, pack},
    support::{Folder, assert_refused, chain, chain_file, verify},
};

const MAGIC: [u8; 4] = LITECOIN_REGTEST.magic;

#[test]
fn nothing_at_all() {
    let folder = Folder::new();
    let empty = folder.file("empty.dat", b"");
    assert_refused(&empty, &["at offset 0", "expected blocks or headers", "got no bytes"]);
    // The shortest file there is, and one byte less than a header: no block either.
    assert_refused(&folder.file("one", &[1]), &["offset 0", "expected 4 bytes, got 1"]);
    assert_refused(&folder.file("79", &[1; 79]), &["offset 76", "expected 4 bytes, got 3"]);
    assert_refused(&folder.file("spaces", b" \n\n  \t"), &["expected", "got"]);
}

#[test]
fn frames_that_lie_about_their_length() {
    let folder = Folder::new();
    let good = chain_file(2);
    let at = good.len().to_string();
    for (name, length, words) in [
        ("all", u32::MAX, ["at most 33554432 bytes", "got 4294967295"]),
        ("over", (32 << 20) + 1, ["at most 33554432 bytes", "got 33554433"]),
        ("most", 32 << 20, ["33554432 bytes", "got 0 to the end of the file"]),
        ("one", 1, ["1 bytes", "got 0 to the end of the file"]),
    ] {
        let file = [&good[..], &MAGIC, &length.to_le_bytes()].concat();
        let ran = assert_refused(
            &folder.file(name, &file),
            &[&format!("at offset {at}"), "expected", words[0], words[1]],
        );
        // The two blocks before the fault were judged all the same.
        assert_eq!(ran.json()["accepted"], 2);
    }
}

#[test]
fn frames_that_are_cut() {
    let folder = Folder::new();
    let blocks = chain(3);
    let good = frames(MAGIC, &blocks);
    let last = good.len() - blocks[2].len() - 8;
    // In the magic, in the length, behind it, in the block, one byte before the end.
    for end in [last + 1, last + 4, last + 7, last + 8, last + 90, good.len() - 1] {
        let ran = assert_refused(
            &folder.file("cut.dat", &good[..end]),
            &[&format!("at offset {last}"), "expected", "got"],
        );
        assert_eq!(ran.json()["accepted"], 2, "cut at {end}");
    }
    // The control: the whole file, and one with the zeros that nodes allocate ahead.
    for file in [good.clone(), [&good[..], &[0; 1000]].concat()] {
        assert_eq!(verify(&[&folder.file("whole.dat", &file)]).code, Some(0));
    }
    // Zeros and then more are no such space.
    let holes = [&good[..], &[0; 100], &good[..]].concat();
    assert_refused(
        &folder.file("holes.dat", &holes),
        &["magic at offset", "fabfb5da", "got 00000000"],
    );
}

#[test]
fn frames_of_another_chain_name_both() {
    let folder = Folder::new();
    let other = frames(LITECOIN.magic, &chain(1));
    assert_refused(
        &folder.file("other.dat", &other),
        &[
            "magic at offset 0",
            "fabfb5da (litecoin-regtest, dogecoin-regtest)",
            "fbc0b6db (litecoin)",
        ],
    );
    let mixed = [chain_file(1), other].concat();
    let ran = assert_refused(
        &folder.file("mixed.dat", &mixed),
        &["(litecoin-regtest, dogecoin-regtest)", "(litecoin)"],
    );
    assert_eq!(ran.json()["accepted"], 1);
}

#[test]
fn blocks_that_claim_the_world() {
    let folder = Folder::new();
    let header = &chain(1)[0][..80];
    // A transaction count in 100 bytes, without a frame: no block, so no verdict.
    for (count, words) in [
        (&[0xff; 9][..], "18446744073709551615"),
        (&[0xff, 0, 0, 0, 0, 1, 0, 0, 0], "4294967296"),
        (&[0xfe, 0xff, 0xff, 0xff, 0xff], "4294967295"),
        (&[0xfe, 0x40, 0x42, 0x0f, 0], "1000000"),
        (&[0xfd, 0xff, 0xff], "65535"),
    ] {
        let mut block = [header, count].concat();
        block.resize(100, 0);
        let path = folder.file("claim", &block);
        assert_refused(&path, &["transaction count at offset 80", "expected", words]);
        // The same in an intact frame is a wrong object: a verdict.
        let ran = verify(&[&folder.file("claim.dat", &frames(MAGIC, [&block]))]);
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(1), ""), "{words}");
        assert_eq!(ran.json()["first_failure"]["rule"], "K1");
        let message = ran.json()["first_failure"]["message"].to_string();
        assert!(message.contains("offset 80") && message.contains(words), "{message}");
        // And in an intact line.
        let ran = verify(&[&folder.file("claim.hex", hex::encode(&block).as_bytes())]);
        assert_eq!(ran.code, Some(1));
    }
}

#[test]
fn hex_lines_that_are_none() {
    let folder = Folder::new();
    let line = hex::encode(&chain(1)[0]);
    let second = line.len() + 1;
    let file = |more: &str| format!("{line}\n{more}\n");
    for (more, words) in [
        ("abc", ["expected an even number of digits", "got 3"]),
        ("00zz", ["expected hexadecimal digits", "got byte 0x7a"]),
        ("name: 0x00", ["expected hexadecimal digits", "got byte 0x78"]),
        ("\u{1b}[31m", ["expected hexadecimal digits", "got byte 0x1b"]),
    ] {
        let ran = assert_refused(&folder.file("lines.hex", file(more).as_bytes()), &words);
        assert_eq!(ran.json()["accepted"], 1, "the line before it stays");
        let told = ran
            .stderr
            .split("offset ")
            .nth(1)
            .and_then(|text| text.split(':').next());
        let offset: usize = told.unwrap().parse().unwrap();
        assert!(offset >= second && offset <= second + more.len(), "{offset}");
    }
    // The control: names, comments, blank lines and a last line without a line feed.
    let good = format!("# a comment\n\n  name: {line}\r\n{}", hex::encode(&chain(2)[1]));
    let ran = verify(&[&folder.file("good.hex", good.as_bytes())]);
    assert_eq!((ran.code, &ran.json()["objects"]), (Some(0), &2.into()), "{ran:?}");
    assert_eq!(hex_lines(line.as_bytes()).len(), 1);
}

#[test]
fn header_streams_of_no_whole_number() {
    let folder = Folder::new();
    let headers: Vec<u8> = chain(3).iter().flat_map(|block| block[..80].to_vec()).collect();
    for len in [161, 239] {
        let ran = assert_refused(
            &folder.file("cut.h80", &headers[..len]),
            &[
                "header at offset 160",
                "expected a whole header of at most 80 bytes",
                &format!("got {}", len - 160),
            ],
        );
        assert_eq!(ran.json()["accepted"], 2);
    }
    let ran = verify(&[&folder.file("whole.h80", &headers)]);
    assert_eq!((ran.code, &ran.json()["objects"]), (Some(0), &3.into()));
    // Headers with random contents are headers: wrong ones.
    let ran = verify(&[&folder.file("noise.h80", &[0xa5; 160])]);
    assert_eq!((ran.code, &ran.json()["rejected"]), (Some(1), &2.into()));
}

#[test]
fn packed_files_that_break() {
    let folder = Folder::new();
    let packed = pack(&chain_file(50));
    assert_eq!(verify(&[&folder.file("good.bz2", &packed)]).json()["accepted"], 50);
    // Cut behind the magic, in the middle and at the last byte; a changed bit; something behind the end.
    for end in [10, packed.len() / 2, packed.len() - 1] {
        assert_refused(
            &folder.file("cut.bz2", &packed[..end]),
            &["compressed data at offset", "expected an intact stream", "got"],
        );
    }
    let mut flipped = packed.clone();
    flipped[packed.len() / 2] ^= 4;
    assert_refused(
        &folder.file("bit.bz2", &flipped),
        &["compressed data at offset", "expected an intact stream"],
    );
    assert_refused(
        &folder.file("more.bz2", &[&packed[..], b"more"].concat()),
        &["compressed data at offset"],
    );
    assert_refused(&folder.file("twice.bz2", &pack(&packed)), &["got bzip2 once more"]);
    assert_refused(&folder.file("empty.bz2", &pack(b"")), &["got no bytes"]);
}

#[test]
fn json_that_is_no_fixture() {
    let folder = Folder::new();
    let block = hex::encode(&chain(1)[0]);
    let good = format!("{{\"height\":1,\"block\":\"{block}\",\"more\":[1,{{\"block\":2}}]}}");
    for (text, words) in [
        ("{", &["JSON fixture at offset 0", "EOF"][..]),
        ("{}", &["`block` of every item", "got none in item 0"]),
        ("[{},", &["got none in item 0"]),
        ("{\"block\":7}", &["offset 9", "invalid type"]),
        ("{\"block\":\"0g\"}", &["Invalid character", "in item 0"]),
        ("{\"block\":\"000\"}", &["Odd number of digits", "in item 0"]),
        ("[1]", &["offset 1", "invalid type"]),
        (&format!("[{good},{{\"hash\":\"00\"}}]"), &["got none in item 1"]),
        (&format!("{good}\n\nx"), &["trailing characters"]),
        (&"[".repeat(100_000), &["offset", "expected"]),
        ("{\"a\u{1b}[2J\": nul}", &["offset", "expected"]),
    ] {
        assert_refused(&folder.file("fixture.json", text.as_bytes()), words);
    }
    let list = format!("[{good}]");
    for text in [&good, &list] {
        let ran = verify(&[&folder.file("good.json", text.as_bytes())]);
        assert_eq!((ran.code, &ran.json()["accepted"]), (Some(0), &1.into()), "{ran:?}");
    }
    // An intact item with a block that is none is a wrong object.
    let ran = verify(&[&folder.file("wrong.json", b"[{\"block\":\"00\"},{\"block\":\"\"}]")]);
    assert_eq!((ran.code, &ran.json()["rejected"]), (Some(1), &2.into()));
}

#[test]
fn any_other_file_is_no_block() {
    let folder = Folder::new();
    let elf = std::fs::read(env!("CARGO_BIN_EXE_perigee")).unwrap();
    assert_refused(&folder.file("elf", &elf[..1 << 20]), &["at offset", "expected", "got"]);
    assert_refused(
        &folder.file("large", &elf[..elf.len().min(34 << 20)]),
        &["expected", "got"],
    );
    let png = [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &[7; 300]].concat();
    assert_refused(&folder.file("image.png", &png), &["at offset", "expected", "got"]);
    let text = "Some text that is longer than a header, which is what a block begins with, and then goes on.\n";
    assert_refused(
        &folder.file("text.txt", text.repeat(9).as_bytes()),
        &["at offset", "expected", "got"],
    );
    assert_refused(&folder.file("zeros", &[0; 10_000]), &["at offset", "expected", "got"]);
    assert_refused(
        &folder.file("script.sh", b"#!/bin/sh\necho hello\n"),
        &["offset 12", "expected hexadecimal", "got"],
    );
}
