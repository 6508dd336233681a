//! The lanes' combination against the portable engine: bad rows in every place, shared messages, blocks, and errors that cancel out.
//! Beside the combination. Never expects anything but the verdicts of single verification.

use blst::min_pk::{SecretKey, Signature};

use super::*;
use crate::{
    batch::{BatchBuilder, Program, Verdict},
    bls::{
        BlsRow,
        portable::{Keys, TAG, sum},
    },
    cpu::Portable,
    engine::{Engine, run_alone},
    policy::Policy,
    primitive::Stage,
};

/// A row with one key.
#[derive(Clone)]
struct Case {
    message: Vec<u8>,
    key: [u8; 48],
    signature: [u8; 96],
}

/// An honest row; the message is the caller's choice.
fn signed(seed: u8, message: u8) -> Case {
    let secret = SecretKey::key_gen(&[seed; 32], &[]).expect("32 bytes are enough");
    let message = vec![message; usize::from(message % 40)];
    Case {
        key: secret.sk_to_pk().compress(),
        signature: secret.sign(&message, TAG, &[]).compress(),
        message,
    }
}

fn verdicts(engine: &dyn Engine, cases: &[Case]) -> Vec<Verdict> {
    let mut builder = BatchBuilder::new(Program::single(Stage::Bls), Policy::default());
    for case in cases {
        BlsRow::push(&mut builder, &case.message, &[case.key], &case.signature).expect("a well-formed row");
    }
    let outputs = run_alone(engine, &builder.finish());
    (0..cases.len()).map(|row| outputs.verdict(row)).collect()
}

/// The verdicts of the lanes, which are those of the portable engine; `None` without the instructions.
fn same(cases: &[Case]) -> Option<Vec<Verdict>> {
    let Some(engine) = Avx512::new() else {
        eprintln!("SKIPPED: no AVX-512 IFMA");
        return None;
    };
    let of_lanes = verdicts(&engine, cases);
    assert_eq!(of_lanes, verdicts(&Portable, cases));
    Some(of_lanes)
}

#[test]
fn a_bad_row_in_any_lane_is_alone() {
    // Two vectors; 12 rows leave lanes behind the end.
    let good: Vec<_> = (0..12).map(|seed| signed(seed, seed)).collect();
    let mut off_subgroup = good[0].signature;
    off_subgroup[95] ^= 1;
    while Signature::uncompress(&off_subgroup).is_err() {
        off_subgroup[94] = off_subgroup[94].wrapping_add(1);
    }
    for row in 0..good.len() {
        let spoil: [&dyn Fn(&mut Case); 4] = [
            &|case| case.message.push(1),
            &|case| case.signature = off_subgroup,
            &|case| case.key[0] = 0xc0,
            &|case| case.key[0] ^= 0x20,
        ];
        for (kind, spoil) in spoil.iter().enumerate() {
            let mut cases = good.clone();
            spoil(&mut cases[row]);
            let Some(verdicts) = same(&cases) else { return };
            let expected: Vec<_> = (0..12).map(|other| Verdict::of(other != row)).collect();
            assert_eq!(verdicts, expected, "row {row}, kind {kind}");
        }
    }
}

#[test]
fn sizes_around_vectors_and_blocks() {
    // Fewest for lanes; a vector, less and more; a combination, less and more, which is another block.
    for count in [3usize, 4, 5, 7, 8, 9, 15, 17, 63, 64, 65, 66, 130] {
        let mut cases: Vec<_> = (0..count).map(|seed| signed(seed as u8, seed as u8)).collect();
        let Some(verdicts) = same(&cases) else { return };
        assert_eq!(verdicts, vec![Verdict::Valid; count]);
        cases[count - 1].message.push(7);
        cases[count / 2].signature = cases[0].signature;
        same(&cases);
    }
}

#[test]
fn shared_messages() {
    // Three messages, one of them empty, by twenty keys; and one row many times, which shares key and signature too.
    let cases: Vec<_> = (0..20).map(|seed| signed(seed, seed % 3)).collect();
    let Some(verdicts) = same(&cases) else { return };
    assert_eq!(verdicts, vec![Verdict::Valid; 20]);
    for row in [0, 7, 19] {
        let mut bad = cases.clone();
        bad[row].signature = cases[(row + 3) % 18].signature;
        same(&bad);
    }
    same(&vec![cases[1].clone(); 33]);
}

#[test]
fn errors_that_cancel_out_are_found() {
    let Some(engine) = Avx512::new() else {
        eprintln!("SKIPPED: no AVX-512 IFMA");
        return;
    };
    // Signatures swapped between two rows with the same message, and between two with unlike ones.
    let good: Vec<_> = (0..8).map(|seed| signed(seed, seed % 4)).collect();
    for (left, right) in [(0, 4), (1, 2), (3, 7)] {
        let mut cases = good.clone();
        (cases[left].signature, cases[right].signature) = (good[right].signature, good[left].signature);
        let expected: Vec<_> = (0..8).map(|row| Verdict::of(row != left && row != right)).collect();
        assert_eq!(same(&cases), Some(expected));

        // The negative control: with the same weight for all the swap passes.
        let mut keys = Keys::default();
        let encoded: Vec<_> = cases.iter().map(|case| [case.key]).collect();
        let statements: Vec<_> = cases
            .iter()
            .zip(&encoded)
            .map(|(case, key)| Statement {
                public_key: sum(key, &mut keys).expect("a key"),
                signature: Signature::sig_validate(&case.signature, true).expect("a signature"),
                message: &case.message,
            })
            .collect();
        let messages: Vec<_> = cases.iter().map(|case| case.message.as_slice()).collect();
        let (points, places) = avx512::hash(engine, &messages, TAG);
        let combiner = Combiner {
            engine,
            pairing: Pairing::new(true, TAG),
            tag: TAG,
            credit: 0,
            points,
        };
        let mut weights = [Weight([0x5a; 8]); 8];
        assert!(combiner.hold_by(&weights, &statements, &places));
        weights[left].0[0] ^= 1;
        assert!(!combiner.hold_by(&weights, &statements, &places));
    }
}
