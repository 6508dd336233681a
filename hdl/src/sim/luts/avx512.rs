//! Tables as single instructions: `vpternlogq` computes any function of three bits in 512 lanes.
//! The fast engine of simulation by tables; one function for each of the 256 tables, chosen once for a run of them.
//! Never reached without a check of the processor: the type exists only behind it.
#![allow(unsafe_code, reason = "vector instructions, behind a check of the processor")]

use std::arch::is_x86_feature_detected;
use std::arch::x86_64::{_mm512_load_si512, _mm512_store_si512, _mm512_ternarylogic_epi64};

use crate::sim::luts::netlist::Lut;
use crate::sim::luts::row::Row;

/// The processor has AVX-512.
#[derive(Clone, Copy, Debug)]
pub(super) struct Avx512(());

impl Avx512 {
    /// Asks the processor.
    pub(super) fn new() -> Option<Self> {
        is_x86_feature_detected!("avx512f").then_some(Self(()))
    }

    /// Computes tables that all have the entries of the first.
    pub(super) fn luts(self, luts: &[Lut], values: &mut [Row]) {
        let Some(first) = luts.first() else { return };
        let run = RUNS[usize::from(first.table >> 4)][usize::from(first.table & 15)];
        // SAFETY: a value of this type exists only where the processor has AVX-512F, which is all that a run asks for.
        unsafe { run(luts, values) }
    }
}

#[target_feature(enable = "avx512f")]
fn run<const TABLE: i32>(luts: &[Lut], values: &mut [Row]) {
    for lut in luts {
        let [a, b, c] = lut.inputs.map(|input| std::ptr::from_ref(&values[input as usize]));
        let to = std::ptr::from_mut(&mut values[lut.output as usize]);
        // SAFETY: a row is 64 bytes at a multiple of 64, and these four were found within the slice.
        unsafe {
            let [a, b, c] = [a, b, c].map(|row| _mm512_load_si512(row.cast()));
            // The first operand is the highest bit of the entry's number.
            _mm512_store_si512(to.cast(), _mm512_ternarylogic_epi64::<TABLE>(c, b, a));
        }
    }
}

type Run = unsafe fn(&[Lut], &mut [Row]);

macro_rules! sixteen {
    ($high:literal: $($low:literal)*) => { [$(run::<{ 16 * $high + $low }> as Run),*] };
}

macro_rules! all {
    ($($high:literal)*) => { [$(sixteen!($high: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)),*] };
}

/// By the four high and the four low entries of a table.
const RUNS: [[Run; 16]; 16] = all!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
