//! Batches proved as a whole, from inside: which rows a combination vouches for, and how many are decided one by one instead.
//! Compiled for tests only; verdicts of whole batches are compared with the portable engine in `tests/secp256k1_batches.rs`.
//! Skips, and says so, where the processor lacks the instructions.

#![allow(unsafe_code, reason = "vector functions are entered after a check of the processor")]

use std::cell::Cell;

use sha2::{Digest, Sha256};

use super::{
    SchnorrRow,
    avx512_batch::*,
    credit::{Costs, Credit},
    portable,
};
use crate::{
    batch::{Outcome, Verdict},
    cpu::avx512::Avx512,
    field::ifma_combination::Combination,
    job::Job,
};

fn rows(count: usize) -> Vec<SchnorrRow> {
    (0..count as u32)
        .map(|number| {
            let mut secret = [0x31; 32];
            secret[..4].copy_from_slice(&number.to_be_bytes());
            let pair = secp256k1::Keypair::from_secret_bytes(secret).expect("below n");
            let message = [number as u8; 32];
            let signature = secp256k1::schnorr::sign_no_aux_rand(&message, &pair);
            let (key, _) = pair.x_only_public_key();
            SchnorrRow::new(&message, &signature.to_byte_array(), &key.to_byte_array())
        })
        .collect()
}

fn tagged() -> Sha256 {
    let tag = Sha256::digest(b"BIP0340/challenge");
    Sha256::new().chain_update(tag).chain_update(tag)
}

/// Whether the combination of all rows holds, and which rows took part; `None` without the instructions.
fn combined(rows: &[SchnorrRow]) -> Option<(bool, Vec<bool>)> {
    if Avx512::new().is_none() {
        eprintln!("SKIPPED: no AVX-512 IFMA");
        return None;
    }
    let mut batch = Batch::default();
    // SAFETY: the engine exists only where every instruction set is that these are compiled for.
    let holds = unsafe {
        let mut combination = Combination::take();
        assert!(batch.prepare(rows, &tagged(), &mut combination));
        let holds = batch.holds(&mut combination, 0, rows.len());
        combination.keep();
        holds
    };
    Some((holds, batch.claims.iter().map(|claim| claim.takes_part).collect()))
}

/// Full credit, or none.
fn credit(full: bool) -> Credit {
    let credit = Credit::new(Costs::BIP340);
    if full {
        credit.earn_combined(1 << 20);
    } else {
        credit.pay_prepared(1 << 20);
    }
    credit
}

/// Decides rows with this credit: the verdicts, and how many rows were decided one by one.
fn decided(rows: &[SchnorrRow], credit: &Credit) -> Option<(Vec<bool>, usize)> {
    if Avx512::new().is_none() {
        eprintln!("SKIPPED: no AVX-512 IFMA");
        return None;
    }
    let alone_count = Cell::new(0);
    let alone = |rows: &[SchnorrRow], outcomes: &mut [Outcome]| {
        alone_count.set(alone_count.get() + rows.len());
        for (row, outcome) in rows.iter().zip(outcomes) {
            *outcome = Outcome::decided(row.header(), Verdict::of(portable::verify(row)));
        }
    };
    let mut outcomes: Vec<Outcome> = vec![bytemuck::Zeroable::zeroed(); rows.len()];
    // SAFETY: the engine exists only where every instruction set is that this is compiled for.
    unsafe { decide(rows, &mut outcomes, &tagged(), credit, &alone) };
    for outcome in &outcomes {
        assert_ne!(outcome.verdict, Verdict::Undecided as u32);
    }
    let valid = |outcome: &Outcome| outcome.verdict == Verdict::Valid as u32;
    Some((outcomes.iter().map(valid).collect(), alone_count.get()))
}

#[test]
fn a_combination_holds_for_valid_rows_only() {
    for count in [1, 2, 7, 8, 9, 16, 17, 130] {
        let good = rows(count);
        let Some((holds, takes_part)) = combined(&good) else {
            return;
        };
        assert!(holds && takes_part.iter().all(|part| *part), "{count} rows");
        // One row that takes part and is invalid, first, in the middle and last.
        for bad in [0, count / 2, count - 1] {
            let mut rows = good.clone();
            rows[bad].message[7] ^= 1;
            let (holds, takes_part) = combined(&rows).expect("as before");
            assert!(!holds && takes_part.iter().all(|part| *part), "row {bad} of {count}");
            let mut rows = good.clone();
            rows[bad].s[0] ^= 1;
            assert!(!combined(&rows).expect("as before").0);
        }
    }
}

/// Errors that cancel in a plain sum do not in a combination: s of one row raised, s of another lowered by as much.
#[test]
fn errors_of_two_rows_do_not_cancel() {
    let mut rows = rows(20);
    let (raised, lowered) = (rows[3].s[0].wrapping_add(1), rows[11].s[0].wrapping_sub(1));
    assert!(raised != 0 && lowered != u32::MAX, "no carry");
    (rows[3].s[0], rows[11].s[0]) = (raised, lowered);
    let Some((holds, takes_part)) = combined(&rows) else {
        return;
    };
    assert!(!holds && takes_part.iter().all(|part| *part));
}

/// Numbers out of range and points that are none are invalid by themselves and disturb no combination.
#[test]
fn rows_that_cannot_take_part_stay_apart() {
    let n = [
        0xd036_4141,
        0xbfd2_5e8c,
        0xaf48_a03b,
        0xbaae_dce6,
        0xffff_fffe,
        u32::MAX,
        u32::MAX,
        u32::MAX,
    ];
    let p = [
        0xffff_fc2f,
        0xffff_fffe,
        u32::MAX,
        u32::MAX,
        u32::MAX,
        u32::MAX,
        u32::MAX,
        u32::MAX,
    ];
    // 5 is the x of no point; p + 1 stands for 1, which is one.
    let (mut five, mut above) = ([0; 8], p);
    five[0] = 5;
    above[0] += 1;
    let mut rows = rows(24);
    rows[0].r = p;
    rows[3].r = above;
    rows[5].r = five;
    rows[8].x = p;
    rows[9].x = above;
    rows[15].x = five;
    rows[16].s = n;
    rows[23].s = [u32::MAX; 8];
    let Some((holds, takes_part)) = combined(&rows) else {
        return;
    };
    assert!(holds);
    for (row, takes_part) in takes_part.iter().enumerate() {
        let apart = [0, 3, 5, 8, 9, 15, 16, 23].contains(&row);
        assert_eq!(*takes_part, !apart, "row {row}");
        assert_eq!(portable::verify(&rows[row]), !apart, "row {row}");
    }
    // Numbers in range at the limit take part, and are bad.
    rows[16].s[0] -= 1;
    assert_eq!(
        combined(&rows).map(|(holds, parts)| (holds, parts[16])),
        Some((false, true))
    );
}

#[test]
fn equal_keys_and_equal_rows_are_combined_exactly() {
    let pair = secp256k1::Keypair::from_secret_bytes([9; 32]).expect("below n");
    let key = pair.x_only_public_key().0.to_byte_array();
    let one_key: Vec<_> = (0..150u8)
        .map(|number| {
            let signature = secp256k1::schnorr::sign_no_aux_rand(&[number; 32], &pair);
            SchnorrRow::new(&[number; 32], &signature.to_byte_array(), &key)
        })
        .collect();
    for mut rows in [
        one_key.clone(),
        vec![one_key[0]; 150],
        [&one_key[..75], &rows(75)].concat(),
    ] {
        let Some((holds, _)) = combined(&rows) else { return };
        assert!(holds);
        rows[77].message[0] ^= 1;
        assert!(!combined(&rows).expect("as before").0);
    }
}

#[test]
fn good_rows_with_credit_are_never_decided_alone() {
    let rows = rows(1_000);
    for count in [ROWS_MIN, ROWS_MIN + 1, 500, 1_000] {
        let Some((valid, alone)) = decided(&rows[..count], &credit(true)) else {
            return;
        };
        assert!(valid.iter().all(|valid| *valid) && alone == 0, "{alone} of {count}");
    }
}

#[test]
fn one_bad_row_leaves_most_others_combined() {
    let good = rows(2_048);
    // In the first and in the last part.
    for bad in [617, 2_000] {
        let mut rows = good.clone();
        rows[bad].s[3] ^= 4;
        let Some((valid, alone)) = decided(&rows, &credit(true)) else {
            return;
        };
        assert!(valid.iter().enumerate().all(|(row, valid)| *valid == (row != bad)));
        assert_eq!(alone, 512, "row {bad}");
    }
}

/// Without credit nothing is combined; valid rows restore it, bad rows do not, and bad rows use it up.
#[test]
fn credit_limits_what_bad_rows_cost() {
    let mut rows = rows(512);
    let none = credit(false);
    let Some((valid, alone)) = decided(&rows, &none) else {
        return;
    };
    assert!(valid.iter().all(|valid| *valid) && alone == 512);
    for _ in 0..8 {
        decided(&rows, &none);
    }
    assert!(none.rows() > ROWS_MIN, "valid rows restore it");
    assert_eq!(decided(&rows, &none).map(|(_, alone)| alone < 512), Some(true));
    for row in rows.iter_mut().step_by(10) {
        row.message[0] ^= 1;
    }
    for (credit, left) in [(credit(false), false), (credit(true), true)] {
        let before = credit.rows();
        let (valid, alone) = decided(&rows, &credit).expect("as before");
        assert!(valid.iter().enumerate().all(|(row, valid)| *valid == (row % 10 != 0)));
        assert_eq!(alone, 512);
        assert_eq!(credit.rows() < before, left);
    }
}
