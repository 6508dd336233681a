//! Batches proved as a whole, from inside: which rows a combination vouches for, and how many are decided one by one instead.
//! Compiled for tests only; verdicts of whole batches are compared with the portable engine in `tests/ed25519_lanes.rs`.
//! Skips, and says so, where the processor lacks the instructions.

#![allow(unsafe_code, reason = "vector functions are entered after a check of the processor")]

use std::cell::Cell;

use ed25519_dalek::{Signer, SigningKey};

use super::{Ed25519Row, avx512_batch::*, portable};
use crate::{
    batch::{Outcome, Verdict},
    cpu::avx512::Avx512,
    field::curve25519::ifma_sum::Sum,
    job::{Job, words_from_bytes},
    policy::EdPolicy,
    schnorr::credit::{Costs, Credit},
};

fn rows(count: usize) -> Vec<Ed25519Row> {
    (0..count as u32)
        .map(|number| {
            let mut secret = [0x31; 32];
            secret[..4].copy_from_slice(&number.to_be_bytes());
            signed(&secret, &number.to_le_bytes())
        })
        .collect()
}

fn signed(secret: &[u8; 32], message: &[u8]) -> Ed25519Row {
    let key = SigningKey::from_bytes(secret);
    Ed25519Row::new(key.verifying_key().as_bytes(), message, &key.sign(message).to_bytes())
}

/// Whether the combination of all rows holds, and which rows took part; `None` without the instructions.
fn combined(rows: &[Ed25519Row]) -> Option<(bool, Vec<bool>)> {
    if Avx512::new().is_none() {
        eprintln!("SKIPPED: no AVX-512 IFMA");
        return None;
    }
    let mut batch = Batch::default();
    // SAFETY: the engine exists only where every instruction set is that these are compiled for.
    let holds = unsafe {
        let mut sum = Sum::take();
        assert!(batch.prepare(rows, &mut sum));
        let holds = batch.holds(&mut sum, 0, rows.len());
        sum.keep();
        holds
    };
    Some((holds, batch.claims.iter().map(|claim| claim.takes_part).collect()))
}

/// Full credit, or none.
fn credit(full: bool) -> Credit {
    let credit = Credit::new(Costs::ED25519);
    if full {
        credit.earn_combined(1 << 20);
    } else {
        credit.pay_prepared(1 << 20);
    }
    credit
}

/// Decides rows with this credit: the verdicts, and how many rows were decided one by one.
fn decided(rows: &[Ed25519Row], credit: &Credit) -> Option<(Vec<bool>, usize)> {
    if Avx512::new().is_none() {
        eprintln!("SKIPPED: no AVX-512 IFMA");
        return None;
    }
    let alone_count = Cell::new(0);
    let alone = |rows: &[Ed25519Row], outcomes: &mut [Outcome]| {
        alone_count.set(alone_count.get() + rows.len());
        for (row, outcome) in rows.iter().zip(outcomes) {
            *outcome = Outcome::decided(row.header(), Verdict::of(portable::verify(row, EdPolicy::Zip215)));
        }
    };
    let mut outcomes: Vec<Outcome> = vec![bytemuck::Zeroable::zeroed(); rows.len()];
    // SAFETY: the engine exists only where every instruction set is that this is compiled for.
    unsafe { decide(rows, &mut outcomes, credit, &alone) };
    for outcome in &outcomes {
        assert_ne!(outcome.verdict, Verdict::Undecided as u32);
    }
    let valid = |outcome: &Outcome| outcome.verdict == Verdict::Valid as u32;
    Some((outcomes.iter().map(valid).collect(), alone_count.get()))
}

#[test]
fn a_combination_holds_for_valid_rows_only() {
    for count in [1, 2, 7, 8, 9, 31, 32, 33, 130] {
        let good = rows(count);
        let Some((holds, takes_part)) = combined(&good) else {
            return;
        };
        assert!(holds && takes_part.iter().all(|part| *part), "{count} rows");
        // One row that takes part and is invalid, first, in the middle and last.
        for bad in [0, count / 2, count - 1] {
            let mut rows = good.clone();
            rows[bad].challenge[3] ^= 1;
            let (holds, takes_part) = combined(&rows).expect("as before");
            assert!(!holds && takes_part.iter().all(|part| *part), "row {bad} of {count}");
            let mut rows = good.clone();
            rows[bad].s[0] ^= 1;
            assert!(!combined(&rows).expect("as before").0);
        }
    }
}

/// Errors that cancel in a plain sum do not in a combination: S of one row raised, S of another lowered by as much.
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

/// Numbers out of range and encodings of nothing are invalid by themselves and disturb no combination.
#[test]
fn rows_that_cannot_take_part_stay_apart() {
    let order = hex::decode("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010").expect("hexadecimal");
    let order: [u32; 8] = words_from_bytes(&order);
    // 2 is the y of no point; with p taken off, so is p + 2.
    let (mut two, mut above) = ([0; 8], [u32::MAX; 8]);
    two[0] = 2;
    (above[0], above[7]) = (0xffff_ffef, u32::MAX >> 1);
    let mut rows = rows(40);
    rows[0].r = two;
    rows[3].r = above;
    rows[8].public_key = two;
    rows[33].public_key = above;
    rows[16].s = order;
    rows[39].s = [u32::MAX; 8];
    let Some((holds, takes_part)) = combined(&rows) else {
        return;
    };
    assert!(holds);
    for (row, takes_part) in takes_part.iter().enumerate() {
        let apart = [0, 3, 8, 16, 33, 39].contains(&row);
        assert_eq!(*takes_part, !apart, "row {row}");
        assert_eq!(portable::verify(&rows[row], EdPolicy::Zip215), !apart, "row {row}");
    }
    // S in range at the limit takes part, and is bad.
    rows[16].s[0] -= 1;
    assert_eq!(
        combined(&rows).map(|(holds, parts)| (holds, parts[16])),
        Some((false, true))
    );
}

#[test]
fn equal_keys_and_equal_rows_are_combined_exactly() {
    let one_key: Vec<_> = (0..150u8).map(|number| signed(&[9; 32], &[number; 32])).collect();
    for mut rows in [
        one_key.clone(),
        vec![one_key[0]; 150],
        [&one_key[..75], &rows(75)].concat(),
    ] {
        let Some((holds, _)) = combined(&rows) else { return };
        assert!(holds);
        rows[77].challenge[0] ^= 1;
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
        assert_eq!(alone, PART_MIN, "row {bad}");
    }
}

/// Combinations of the fewest rows that are tried pay for themselves, so that small work does not use credit up; of half as many
/// they would not.
#[test]
fn the_smallest_combination_earns_what_it_costs() {
    for (rows, pays) in [(ROWS_MIN, true), (ROWS_MIN / 2, false)] {
        let credit = Credit::new(Costs::ED25519);
        // Nothing is lost at the top.
        credit.pay_prepared(ROWS_MIN);
        let before = credit.rows();
        for _ in 0..8 {
            credit.pay_prepared(rows);
            assert!(credit.pay_combined(rows), "{rows} rows");
            credit.earn_combined(rows);
        }
        assert_eq!(credit.rows() > before, pays, "{rows} rows");
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
        row.challenge[0] ^= 1;
    }
    for (credit, left) in [(credit(false), false), (credit(true), true)] {
        let before = credit.rows();
        let (valid, alone) = decided(&rows, &credit).expect("as before");
        assert!(valid.iter().enumerate().all(|(row, valid)| *valid == (row % 10 != 0)));
        assert_eq!(alone, 512);
        assert_eq!(credit.rows() < before, left);
    }
}
