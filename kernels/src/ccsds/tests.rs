//! The rule on every engine: words of libfec, limits of rows, what the output of each kind of row holds.
//! Part of the primitive's tests; vectors and the comparison of engines on random words stand elsewhere.
//! Never takes an expectation from an engine under test.

use super::{Basis, CcsdsDecodeRow, Codeblock, DEPTHS, UNDECODABLE, encode::encode};
use crate::{
    batch::{Batch, BatchBuilder, Outputs, Program, Verdict},
    cpu::engines,
    engine::run_alone,
    job::{Job, RowError},
    policy::Policy,
    primitive::Stage,
    test_support::data,
};

fn builder() -> BatchBuilder {
    BatchBuilder::new(Program::single(Stage::CcsdsDecode), Policy::default())
}

fn push(builder: &mut BatchBuilder, codeblock: Codeblock, block: &[u8]) -> Result<u32, RowError> {
    let place = builder.arena_push(&[block], 1)?;
    builder.push(CcsdsDecodeRow::new(codeblock, place))
}

/// Runs the batch on every engine that offers the stage.
fn on_every_engine(batch: &Batch, mut sees: impl FnMut(&str, &Outputs)) {
    let engines = engines();
    let offering = engines
        .iter()
        .filter(|engine| engine.offers(Stage::CcsdsDecode, &Policy::default()));
    offering.for_each(|engine| sees(engine.name(), &run_alone(&**engine, batch)));
}

fn codeblock(depth: u32, fill: u32, basis: Basis, correctable: u32) -> Codeblock {
    Codeblock {
        depth,
        fill,
        basis: basis as u32,
        correctable,
    }
}

/// Code words made and spoiled with libfec 1.0, both bases, whole and shortened, 0 to 20 errors, and what its decoder returned.
#[test]
fn words_of_libfec_decode_as_libfec_says() {
    let Some(text) = data("erasure/ccsds/rs255_223_libfec.json") else {
        return;
    };
    let cases: serde_json::Value = serde_json::from_str(&text).expect("the file is JSON");
    let cases = cases.as_array().expect("a list of words");
    let bytes = |case: &serde_json::Value, field: &str| {
        hex::decode(case[field].as_str().expect("a field of hex")).expect("hex")
    };
    let mut builder = builder();
    let mut expected = Vec::new();
    for case in cases {
        let basis = match case["mode"].as_str() {
            Some("conventional") => Basis::Conventional,
            Some("ccsds-dual") => Basis::Dual,
            other => panic!("mode {other:?}"),
        };
        let fill = case["pad"].as_u64().expect("a number") as u32;
        let codeblock = codeblock(1, fill, basis, 16);
        let (received, mut sent) = (bytes(case, "rx"), bytes(case, "data"));
        sent.extend(bytes(case, "parity"));
        assert_eq!(
            encode(&codeblock, &bytes(case, "data")),
            sent,
            "the encoder agrees with libfec"
        );
        push(&mut builder, codeblock, &received).expect("a well-formed row");
        // libfec returns the number of corrections, or a negative number.
        let (mut output, count) = match case["libfec_return"].as_i64().expect("a number") {
            errors @ 0.. => (sent, errors as u8),
            _ => (received, UNDECODABLE),
        };
        output.push(count);
        expected.push(output);
    }
    let batch = builder.finish();
    on_every_engine(&batch, |engine, outputs| {
        let mut agreed = 0;
        for (row, expected) in expected.iter().enumerate() {
            let valid = expected.last() != Some(&UNDECODABLE);
            assert_eq!(outputs.verdict(row), Verdict::of(valid), "{engine}, word {row}");
            assert_eq!(
                outputs.output(batch.tables()[0].header(row)),
                expected,
                "{engine}, word {row}"
            );
            agreed += 1;
        }
        assert_eq!(agreed, 8, "{engine}");
        eprintln!("{engine}: {agreed}/8");
    });
}

/// A word encoded from elements, then written in the dual basis, is the word encoded from the dual symbols: the basis is a matter
/// of writing alone.
#[test]
fn a_word_in_both_bases_is_the_same_word() {
    let elements: Vec<u8> = (0..223).map(|symbol| symbol as u8).collect();
    let conventional = encode(&codeblock(1, 0, Basis::Conventional, 16), &elements);
    let to_dual = |element: &u8| super::field::TO_DUAL[usize::from(*element)];
    let symbols: Vec<u8> = elements.iter().map(to_dual).collect();
    let dual = encode(&codeblock(1, 0, Basis::Dual, 16), &symbols);
    assert_eq!(dual, conventional.iter().map(to_dual).collect::<Vec<_>>());
    assert_ne!(dual, conventional);
}

/// Two words of five have an error too many: they stand as received, the others are corrected, the row is invalid. The same row
/// without them is valid, and its neighbours do not change.
#[test]
fn a_word_too_bad_spoils_its_row_and_nothing_else() {
    let shape = Codeblock::standard(5);
    let data: Vec<u8> = (0..shape.data_bytes()).map(|at| (at * 7) as u8).collect();
    let sent = encode(&shape, &data);
    let spoil = |errors: [usize; 5]| {
        let mut block = sent.clone();
        for (word, count) in errors.into_iter().enumerate() {
            (0..count).for_each(|error| block[(word + 14 * error) * 5 + word] ^= 0x40 + error as u8);
        }
        block
    };
    let rows = [[16, 0, 1, 7, 16], [16, 17, 1, 18, 16], [0, 0, 0, 0, 0]];
    let mut builder = builder();
    for errors in rows {
        push(&mut builder, shape, &spoil(errors)).expect("a well-formed row");
    }
    let batch = builder.finish();
    on_every_engine(&batch, |engine, outputs| {
        for (row, errors) in rows.into_iter().enumerate() {
            let received = spoil(errors);
            let (block, counts) = outputs.output(batch.tables()[0].header(row)).split_at(sent.len());
            for (word, count) in errors.into_iter().enumerate() {
                let (expected, said) = match count {
                    0..=16 => (&sent, count as u8),
                    _ => (&received, UNDECODABLE),
                };
                assert_eq!(counts[word], said, "{engine}, row {row}, word {word}");
                let of_word = |bytes: &[u8]| bytes.iter().skip(word).step_by(5).copied().collect::<Vec<_>>();
                assert_eq!(of_word(block), of_word(expected), "{engine}, row {row}, word {word}");
            }
            assert_eq!(outputs.verdict(row), Verdict::of(row != 1), "{engine}");
        }
    });
}

/// Each field just inside and just outside of its range; lengths one off; and numbers that would overflow.
#[test]
fn rows_outside_the_limits_are_refused() {
    let mut builder = builder();
    for depth in DEPTHS {
        for (correctable, fill_max) in [(16, 222), (8, 238)] {
            for fill in [0, fill_max] {
                let shape = codeblock(depth, fill, Basis::Dual, correctable);
                let block = vec![0; shape.block_bytes() as usize];
                assert!(push(&mut builder, shape, &block).is_ok(), "{shape:?}");
            }
        }
    }
    let rows = builder.len();
    let good = Codeblock::standard(1);
    let mut refused = |change: fn(&mut Codeblock), bytes: usize, expected: &str| {
        let mut shape = good;
        change(&mut shape);
        match push(&mut builder, shape, &vec![0; bytes]) {
            Err(RowError::Field { field, .. }) => assert_eq!(field, expected),
            other => panic!("{expected}: {other:?}"),
        }
    };
    refused(|shape| shape.depth = 0, 255, "depth");
    refused(|shape| shape.depth = 6, 6 * 255, "depth");
    refused(|shape| shape.depth = 9, 9 * 255, "depth");
    refused(|shape| shape.fill = 223, 32, "fill");
    refused(|shape| (shape.correctable, shape.fill) = (8, 239), 16, "fill");
    refused(|shape| shape.fill = u32::MAX, 255, "fill");
    refused(|shape| shape.basis = 2, 255, "basis");
    refused(|shape| shape.correctable = 0, 255, "correctable");
    refused(|shape| shape.correctable = 12, 255, "correctable");
    refused(|shape| shape.correctable = u32::MAX, 255, "correctable");
    refused(|_| (), 254, "in_len");
    refused(|_| (), 256, "in_len");
    refused(|shape| shape.depth = 2, 255, "in_len");
    assert_eq!(builder.len(), rows, "a refused row leaves no trace");
    let place = builder.arena_push(&[&[0; 255]], 1).expect("room");
    let mut row = CcsdsDecodeRow::new(good, place);
    assert!(row.check(&Policy::default()).is_ok());
    // The largest numbers there are: refused, by the builder for want of room, and nothing overflows.
    row.codeblock = codeblock(u32::MAX, 0, Basis::Dual, u32::MAX);
    assert!(row.check(&Policy::default()).is_err());
    assert!(matches!(builder.push(row), Err(RowError::Capacity { .. })));
}
