//! Tables on any processor: each is a sum of products over GF(2), the same for all tables of a run.
//! The fallback of the vector instructions, and what they are compared with.
//! Never branches on a value.

use crate::sim::luts::netlist::Lut;
use crate::sim::luts::row::Row;

/// Computes tables that all have the entries of the first.
pub(super) fn luts(luts: &[Lut], values: &mut [Row]) {
    let Some(first) = luts.first() else { return };
    let [one, a, b, ab, c, ac, bc, abc] = products(first.table).map(Row::all);
    for lut in luts {
        let [x, y, z] = lut.inputs.map(|input| values[input as usize]);
        let low = one ^ (x & a) ^ (y & (b ^ (x & ab)));
        let high = c ^ (x & ac) ^ (y & (bc ^ (x & abc)));
        values[lut.output as usize] = low ^ (z & high);
    }
}

/// Which products of inputs a table is the sum of: entry by entry, what the smaller ones have not given already.
fn products(table: u8) -> [bool; 8] {
    let mut left = table;
    for input in 0..3 {
        let mask = [0x55, 0x33, 0x0f][input];
        left ^= (left & mask) << (1 << input);
    }
    std::array::from_fn(|product| left >> product & 1 == 1)
}
