//! ECDSA batches proved by the host: a device gives hints, the host checks each by one equation and closes the whole batch.
//! Called by backends that trust no device (trust level *proved*), with the rows as the host made them.
//! Never lets a hint decide against a row: a row is proved valid, or it stays undecided for the software path.
//!
//! # The proof
//! ECDSA holds for a row if R = u1 G + u2 Q is not infinity and x(R) = r modulo n, with w = 1/s, u1 = digest w, u2 = r w (SEC 1
//! v2.0 section 4.1.4). A device that verified the row knows R, the y of a compressed key, and w; all are easily checked and
//! expensive to find. The host checks for each row by itself
//! ```text
//! 1 <= r, s < n (and s low where the policy asks)      s w = 1 mod n
//! x(R) = r, or r + n where that is below p             y(R)^2 = x(R)^3 + 7
//! y(Q)^2 = x(Q)^3 + 7, y(Q) as the key says
//! ```
//! and then for all rows that passed, with random a_i = 2 t_i + 1, t_i uniform in 0..2^128 and drawn after the hints arrived,
//! ```text
//! sum (a_i u1_i) G + sum (a_i u2_i) Q_i - sum a_i R_i = 0
//! ```
//! If one row does not hold, then whatever the other terms are at most one a_i modulo n solves this: a row that is not valid is
//! called valid with probability at most 2^-128, by any device. No square root, no inversion and no ladder is left to the host.
//! A row that is invalid has no R with this x: an honest device leaves its hint zero, which fails and stays undecided.

use super::EcdsaRow;
use crate::{batch::Verdict, policy::Policy};

/// What a device says of a row: little-endian limbs, as in rows. Zero says nothing and passes no check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct Hint {
    /// y of R, below p.
    pub nonce_y: [u32; 8],
    /// y of the key, below p; not read for a key of 65 bytes, which has its own.
    pub key_y: [u32; 8],
    /// 1/s modulo n, below n.
    pub s_inverse: [u32; 8],
    /// 0: x(R) = r; 1: x(R) = r + n. Nothing else passes.
    pub above_order: u32,
    /// Zero.
    pub reserved: [u32; 7],
}

const _: () = assert!(size_of::<Hint>() == 128, "whole chunks of 64 bytes");

/// What became of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// Every row whose hints passed is valid.
    Closed,
    /// Some combination does not hold although each of its hints passed: the device lied or is broken. Its rows are undecided.
    Open,
    /// This machine lacks the vector lanes or gave no random numbers: all rows are undecided.
    Untried,
}

/// Checks the hints and closes the batch. Verdicts are `Valid` or `Undecided`, in the order of the rows.
///
/// # Panics
/// If there are not as many hints as rows.
pub fn close(rows: &[EcdsaRow], hints: &[Hint], policy: &Policy) -> (Closing, Vec<Verdict>) {
    assert_eq!(rows.len(), hints.len(), "one hint a row");
    let mut verdicts = vec![Verdict::Undecided; rows.len()];
    let closing = close_in_lanes(rows, hints, policy, &mut verdicts);
    (closing.unwrap_or(Closing::Untried), verdicts)
}

#[cfg(target_arch = "x86_64")]
fn close_in_lanes(rows: &[EcdsaRow], hints: &[Hint], policy: &Policy, verdicts: &mut [Verdict]) -> Option<Closing> {
    let engine = crate::cpu::avx512::Avx512::new()?;
    super::avx512_proved::close(engine, rows, hints, policy, verdicts)
}

#[cfg(not(target_arch = "x86_64"))]
fn close_in_lanes(_: &[EcdsaRow], _: &[Hint], _: &Policy, _: &mut [Verdict]) -> Option<Closing> {
    None
}
