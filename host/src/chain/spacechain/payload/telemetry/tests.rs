//! Unit tests of telemetry: the sequence and the headers of the standard, every shape, every rule broken alone.
//! Beside the kind; units are those of the generator, changed field by field.
//! Never part of the program.

use super::{
    super::{context::Statement, testing::Bench},
    *,
};
use crate::generate::spacechain::payload::telemetry::UnitDraft;

const SPACECRAFT: u16 = 0x155;

fn downlink(depth: u8, fill: u8, is_dual: bool, has_error_control: bool) -> Downlink {
    Downlink {
        depth,
        fill,
        is_dual,
        has_error_control,
    }
}

/// What most missions send: five words, whole, in the dual basis, with error control.
fn usual() -> Downlink {
    downlink(5, 0, true, true)
}

fn bench(downlink: Downlink) -> Bench {
    Bench::told(&[Statement::Downlink(SPACECRAFT, downlink)])
}

/// A frame with these counts.
fn numbered(channel: u8, master_count: u8, channel_count: u8) -> UnitDraft {
    let mut draft = UnitDraft::new(usual(), SPACECRAFT);
    let header = &mut draft.header;
    (header.channel, header.master_count, header.channel_count) = (channel, master_count, channel_count);
    draft
}

fn with(change: &dyn Fn(&mut UnitDraft)) -> UnitDraft {
    let mut draft = numbered(3, 10, 20);
    change(&mut draft);
    draft
}

#[test]
fn the_sequence_is_that_of_the_standard() {
    // The first forty digits that 131.0-B prints in section 10.4; and it goes round in 255 bits and 255 bytes.
    let expected = [0xff, 0x48, 0x0e, 0xc0, 0x9a];
    let mut bytes = vec![0; 2 * 255];
    randomise(&mut bytes);
    assert_eq!(bytes[..5], expected);
    assert_eq!(bytes[..255], bytes[255..]);
    let bit = |at: usize| bytes[at / 8] >> (7 - at % 8) & 1;
    assert!((0..1_000).all(|at| bit(at) == bit(at + 255)));
    assert!(
        (1..255).all(|period| (0..255).any(|at| bit(at) != bit(at + period))),
        "no shorter one"
    );
}

#[test]
fn every_field_of_a_header_has_its_bits() {
    for bit in 0..48 {
        let bytes: [u8; 8] = (1u64 << bit).to_be_bytes();
        let bytes: &[u8; HEADER_BYTES] = bytes.last_chunk().unwrap();
        assert_eq!(Header::read(bytes).to_bytes(), *bytes, "bit {bit}");
    }
    // Version 0, spacecraft 0x155, channel 5, control word; counts; secondary, order 0, segment 3, first packet 0x123.
    let header = Header::read(&[0x15, 0x5b, 7, 8, 0x99, 0x23]);
    assert_eq!(
        (header.spacecraft, header.channel, header.has_control),
        (0x155, 5, true)
    );
    assert_eq!(
        (header.master_count, header.channel_count, header.has_secondary),
        (7, 8, true)
    );
    assert_eq!(
        (header.is_synchronised, header.segment, header.first_packet),
        (false, 3, 0x123)
    );
}

#[test]
fn downlinks_of_every_shape_are_accepted_with_as_many_errors_as_their_code_corrects() {
    for depth in [1, 2, 3, 4, 5, 8] {
        for (fill, is_dual, has_error_control) in [
            (0, true, true),
            (0, false, false),
            (100, true, false),
            (214, false, true),
        ] {
            let downlink = downlink(depth, fill, is_dual, has_error_control);
            let mut draft = UnitDraft::new(downlink, SPACECRAFT);
            draft.wrong = (0..depth).map(|word| [16, 0, 9][usize::from(word) % 3]).collect();
            assert_eq!(bench(downlink).verdict(draft.object()), "accept", "{downlink}");
            // One error more in the last word, which is named.
            *draft.wrong.last_mut().unwrap() = 17;
            let report = bench(downlink).inner.judge(draft.object()).unwrap();
            assert_eq!(report.verdict.rule(), Some(m(3)), "{downlink}");
            let expected = format!("code word {}:", depth - 1);
            assert!(format!("{:?}", report.verdict).contains(&expected), "{report:?}");
            assert_eq!(report.counters.erasure, u64::from(depth));
        }
    }
}

#[test]
fn each_rule_alone_has_its_number_and_the_lowest_wins() {
    let mut cut = with(&|_| {}).object();
    cut.pop();
    let mut longer = with(&|_| {}).object();
    longer.push(0);
    let changed = |at: usize, byte: u8| {
        let mut object = with(&|_| {}).object();
        object[at] = byte;
        object
    };
    let cases = [
        (cut, "M1"),
        (longer, "M1"),
        (changed(1, 2), "M1"),
        (changed(2, 6), "M1"),
        (changed(3, 223), "M1"),
        (changed(4, 7), "M1"),
        (with(&|draft| draft.marker[3] ^= 1).object(), "M2"),
        (with(&|draft| draft.wrong[2] = 17).object(), "M3"),
        (with(&|draft| draft.header.version = 1).object(), "M4"),
        (with(&|draft| draft.header.order = true).object(), "M4"),
        (with(&|draft| draft.header.segment = 2).object(), "M4"),
        // 1,115 bytes less header and error control.
        (with(&|draft| draft.header.first_packet = 1_107).object(), "M4"),
        (
            with(&|draft| {
                draft.header.has_secondary = true;
                draft.behind[0] = 0x40;
            })
            .object(),
            "M4",
        ),
        (changed(4, 1), "M5"),
        (with(&|draft| draft.error_control_flip = 1).object(), "M6"),
        (with(&|draft| draft.header.master_count = 9).object(), "M7"),
        (with(&|draft| draft.header.channel_count = 19).object(), "M7"),
        // Several at once.
        (
            with(&|draft| (draft.marker[0], draft.wrong[0]) = (0, 17)).object(),
            "M2",
        ),
        (
            with(&|draft| (draft.header.version, draft.error_control_flip) = (2, 1)).object(),
            "M4",
        ),
    ];
    for (number, (object, expected)) in cases.into_iter().enumerate() {
        let mut bench = bench(usual());
        assert_eq!(bench.verdict(numbered(3, 9, 19).object()), "accept");
        assert_eq!(bench.verdict(object), expected, "case {number}");
    }
    assert_eq!(
        Bench::new().verdict(with(&|_| {}).object()),
        "defer",
        "nobody knows the spacecraft"
    );
}

#[test]
fn frames_that_are_odd_and_right_are_accepted() {
    let odd: [&dyn Fn(&mut UnitDraft); 5] = [
        &|draft| draft.header.first_packet = IDLE,
        &|draft| draft.header.first_packet = 1_106,
        // With synchronisation the mission says what the three fields mean.
        &|draft| {
            let header = &mut draft.header;
            (
                header.is_synchronised,
                header.order,
                header.segment,
                header.first_packet,
            ) = (true, true, 1, 2_000);
        },
        &|draft| draft.header.has_control = true,
        &|draft| {
            draft.header.has_secondary = true;
            draft.behind[0] = 63;
            draft.header.first_packet = 1_106 - 64;
        },
    ];
    for (number, change) in odd.into_iter().enumerate() {
        assert_eq!(bench(usual()).verdict(with(change).object()), "accept", "case {number}");
    }
}

#[test]
fn parts_that_do_not_fit_into_a_short_frame_are_refused() {
    // Nine bytes: a header, a byte of data, error control; then a control word has no room.
    let short = downlink(1, 214, true, true);
    let mut draft = UnitDraft::new(short, SPACECRAFT);
    assert_eq!(draft.frame().len(), 9);
    assert_eq!(bench(short).verdict(draft.object()), "accept");
    draft.header.has_control = true;
    assert_eq!(bench(short).verdict(draft.object()), "M4");
    draft.header.has_control = false;
    (draft.header.has_secondary, draft.behind[0]) = (true, 0);
    assert_eq!(
        bench(short).verdict(draft.object()),
        "M4",
        "a secondary header and no data"
    );
    // A byte less leaves no data at all.
    let mut object = UnitDraft::new(short, SPACECRAFT).object();
    object[3] = 215;
    object.pop();
    assert_eq!(bench(short).verdict(object), "M1");
}

#[test]
fn counts_go_round_and_gaps_are_counted() {
    let mut bench = bench(usual());
    let of = |bench: &Bench, channel| count(&bench.inner.ledger, SPACECRAFT, channel).unwrap();
    assert_eq!(bench.verdict(numbered(0, 254, 7).object()), "accept");
    assert_eq!(bench.verdict(numbered(1, 255, 100).object()), "accept");
    assert_eq!(
        bench.verdict(numbered(0, 0, 8).object()),
        "accept",
        "round, without a gap"
    );
    assert_eq!(
        of(&bench, MASTER),
        Count {
            last: 0,
            taken: 3,
            lost: 0
        }
    );
    // Ten of the master channel lost, of them nine of channel 0.
    assert_eq!(bench.verdict(numbered(0, 11, 18).object()), "accept");
    assert_eq!(
        of(&bench, MASTER),
        Count {
            last: 11,
            taken: 4,
            lost: 10
        }
    );
    assert_eq!(
        of(&bench, 0),
        Count {
            last: 18,
            taken: 3,
            lost: 9
        }
    );
    assert_eq!(
        of(&bench, 1),
        Count {
            last: 100,
            taken: 1,
            lost: 0
        }
    );
    // The same again, the one before, and the edges of what is newer: 127 ahead is, 128 is older.
    assert_eq!(bench.verdict(numbered(0, 11, 18).object()), "M7");
    assert_eq!(bench.verdict(numbered(0, 10, 19).object()), "M7");
    assert_eq!(bench.verdict(numbered(0, 11 + 128, 19).object()), "M7");
    assert_eq!(bench.verdict(numbered(0, 11 + 127, 19).object()), "accept");
    // A new pass: counts begin anywhere.
    bench.tell(&Statement::Downlink(SPACECRAFT, usual()));
    assert_eq!(count(&bench.inner.ledger, SPACECRAFT, MASTER), None);
    assert_eq!(bench.verdict(numbered(0, 3, 3).object()), "accept");
}
