//! Unit tests of telecommands: the header's bits, the window of FARM-1, every rule broken alone.
//! Beside the kind; error control is computed bit by bit here.
//! Never part of the program.

use super::{
    super::{
        context::{Operator, Statement},
        testing::{AT, Bench, Signer},
        value::Value,
    },
    *,
};

struct Draft {
    header: Header,
    data: Vec<u8>,
    time: u64,
    signer: Signer,
    forged: bool,
    flip_crc: u8,
    /// Added to the length.
    longer: u16,
}

fn draft(bypass: bool, control: bool, number: u8, data: &[u8]) -> Draft {
    Draft {
        header: Header {
            version: 0,
            bypass,
            control,
            reserved: 0,
            spacecraft: 77,
            channel: 3,
            bytes: 0,
            number,
        },
        data: data.to_vec(),
        time: AT as u64,
        signer: Signer::ed25519(1),
        forged: false,
        flip_crc: 0,
        longer: 0,
    }
}

fn ad(number: u8) -> Draft {
    draft(false, false, number, b"turn")
}

fn bc(data: &[u8]) -> Draft {
    draft(true, true, 0, data)
}

fn object(draft: &Draft) -> Vec<u8> {
    let mut out = vec![KIND, 1];
    draft.signer.key().write(&mut out);
    draft.time.write(&mut out);
    let start = out.len();
    let bytes = (FRAME_BYTES_MIN + draft.data.len()) as u16 + draft.longer;
    out.extend_from_slice(&Header { bytes, ..draft.header }.to_bytes());
    out.extend_from_slice(&draft.data);
    let mut signature = draft.signer.sign(&out);
    signature[40] ^= u8::from(draft.forged);
    out.extend_from_slice(&signature);
    let mut crc = naive_crc(&out[start..]).to_be_bytes();
    crc[1] ^= draft.flip_crc;
    [out, crc.to_vec()].concat()
}

/// Bit by bit, as the standard draws it.
fn naive_crc(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xffff, |crc, byte| {
        (0..8).fold(crc ^ u16::from(*byte) << 8, |crc, _| match crc & 0x8000 {
            0 => crc << 1,
            _ => crc << 1 ^ 0x1021,
        })
    })
}

fn operator() -> Statement {
    let channels = vec![3, 4];
    let spacecraft = 77;
    Statement::Operator(Signer::ed25519(1).key(), Operator { spacecraft, channels })
}

fn receiver(next: u8, is_locked: bool) -> Statement {
    let receiver = Receiver {
        next,
        is_locked,
        asks_again: is_locked,
        bypass_time: 0,
    };
    Statement::Receiver(77, 3, receiver)
}

fn verdict(draft: &Draft) -> String {
    Bench::told(&[operator(), receiver(250, false)]).verdict(object(draft))
}

#[test]
fn the_header_is_that_of_the_standard() {
    // Worked by hand: 00 1 1 00 | 1000000001 | 100001 | 0000001001 | 7.
    let header = Header::read(&[0x32, 0x01, 0x84, 0x09, 7]);
    let expected = Header {
        version: 0,
        bypass: true,
        control: true,
        reserved: 0,
        spacecraft: 0x201,
        channel: 0x21,
        bytes: 10,
        number: 7,
    };
    assert_eq!(header, expected);
    for bit in 0..40 {
        let mut bytes = [0; 5];
        bytes[bit / 8] = 1 << (bit % 8);
        assert_eq!(Header::read(&bytes).to_bytes(), bytes, "bit {bit}");
    }
    assert_eq!(CRC.checksum(b"123456789"), 0x29b1, "the check value of the catalogue");
    assert_eq!(naive_crc(b"123456789"), 0x29b1);
}

#[test]
fn frames_in_sequence_are_taken_once_and_the_number_wraps() {
    let mut bench = Bench::told(&[operator(), receiver(254, false)]);
    for number in [254, 255, 0, 1] {
        assert_eq!(bench.verdict(object(&ad(number))), "accept", "{number}");
    }
    assert_eq!(bench.verdict(object(&ad(1))), "T7", "taken before");
    assert_eq!(bench.verdict(object(&ad(3))), "defer", "2 is missing");
    assert_eq!(bench.verdict(object(&ad(2))), "accept");
    assert_eq!(bench.verdict(object(&ad(3))), "accept", "now it is next");
}

#[test]
fn the_window_has_two_halves_and_an_outside() {
    // The next is 250, the window 20: 251 to 259 = 3 wait, 4 and beyond are outside, those behind were taken.
    for (number, expected) in [
        (251, "defer"),
        (3, "defer"),
        (4, "T7"),
        (100, "T7"),
        (249, "T7"),
        (250, "accept"),
    ] {
        assert_eq!(verdict(&ad(number)), expected, "{number}");
    }
}

#[test]
fn a_lockout_ends_by_a_command_alone() {
    let mut bench = Bench::told(&[operator(), receiver(250, true)]);
    let later = |draft, by| Draft {
        time: AT as u64 + by,
        ..draft
    };
    assert_eq!(bench.verdict(object(&ad(250))), "T7");
    assert_eq!(bench.verdict(object(&later(bc(&[0x82, 0, 9]), 1))), "accept");
    assert_eq!(bench.verdict(object(&ad(9))), "T7", "still locked");
    assert_eq!(
        bench.verdict(object(&later(draft(true, false, 0, b"beacon"), 2))),
        "accept",
        "it bypasses"
    );
    assert_eq!(bench.verdict(object(&later(bc(&[0]), 3))), "accept");
    let state = context::receiver(&bench.inner.ledger, 77, 3);
    assert_eq!((state.next, state.is_locked, state.asks_again), (250, false, false));
    assert_eq!(bench.verdict(object(&later(bc(&[0x82, 0, 9]), 4))), "accept");
    assert_eq!(bench.verdict(object(&ad(9))), "accept");
    assert_eq!(bench.verdict(object(&later(bc(&[0x82, 0, 9]), 4))), "T8", "a replay");
}

#[test]
fn each_rule_alone_has_its_number_and_the_lowest_wins() {
    let with = |change: &dyn Fn(&mut Draft)| {
        let mut draft = ad(250);
        change(&mut draft);
        draft
    };
    let cases = [
        (with(&|draft| draft.data = vec![0; 1024 - FRAME_BYTES_MIN + 1]), "T1"),
        (with(&|draft| draft.header.version = 1), "T2"),
        (with(&|draft| draft.header.reserved = 1), "T2"),
        (with(&|draft| draft.header.control = true), "T2"),
        (with(&|draft| draft.longer = 1), "T3"),
        (with(&|draft| draft.flip_crc = 1), "T4"),
        (with(&|draft| draft.header.spacecraft = 78), "T5"),
        (with(&|draft| draft.header.channel = 5), "T5"),
        (with(&|draft| draft.data = vec![]), "T6"),
        (bc(&[1]), "T6"),
        (bc(&[0x82, 1, 0]), "T6"),
        (draft(true, false, 1, b"x"), "T6"),
        (with(&|draft| draft.header.number = 249), "T7"),
        (with(&|draft| draft.time += 7201), "T8"),
        (with(&|draft| draft.time -= 7201), "T8"),
        (with(&|draft| draft.forged = true), "T9"),
        (with(&|draft| (draft.flip_crc, draft.forged) = (1, true)), "T4"),
        (with(&|draft| (draft.header.number, draft.time) = (0x80, 0)), "T7"),
        (with(&|draft| draft.signer = Signer::ed25519(2)), "defer"),
    ];
    for (number, (draft, expected)) in cases.iter().enumerate() {
        assert_eq!(verdict(draft), *expected, "case {number}");
    }
    assert_eq!(
        verdict(&with(&|draft| draft.data = vec![0; 1024 - FRAME_BYTES_MIN])),
        "accept"
    );
}
