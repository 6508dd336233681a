//! A memory of every lane, bit by bit: an access takes all lanes with one address at once, and then those with the next.
//! Stands at the ports of memories in a simulation by tables; no bit is ever transposed.
//! Never slow where lanes agree: a campaign's lanes nearly always do, and then an access is a copy of its bits.

use crate::sim::luts::netlist::{Contents, Read, Write};
use crate::sim::luts::row::Row;

/// A memory of all lanes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Memory {
    width: usize,
    rows: Vec<Row>,
}

/// Address bits of the largest memory.
const ADDRESS_BITS_MAX: usize = 24;

/// The lanes of a set by what they have for an address.
struct Addresses {
    bits: usize,
    rows: [Row; ADDRESS_BITS_MAX],
    left: Row,
}

impl Addresses {
    fn new(signals: &[u32], values: &[Row], lanes: Row) -> Self {
        let mut rows = [Row::ZERO; ADDRESS_BITS_MAX];
        for (row, signal) in rows.iter_mut().zip(signals) {
            *row = values[*signal as usize];
        }
        Self {
            bits: signals.len(),
            rows,
            left: lanes,
        }
    }
}

impl Iterator for Addresses {
    type Item = (usize, Row);

    /// The address of the lowest lane that is left, and all lanes that have it.
    fn next(&mut self) -> Option<Self::Item> {
        let lane = self.left.first()?;
        let (mut address, mut lanes) = (0, self.left);
        for (at, row) in self.rows[..self.bits].iter().enumerate() {
            address |= usize::from(row.get(lane)) << at;
            lanes &= !row.differing(lane);
        }
        self.left &= !lanes;
        Some((address, lanes))
    }
}

impl Memory {
    /// As at start.
    pub(super) fn new(contents: &Contents) -> Self {
        Self {
            width: contents.width,
            rows: contents.bits.iter().map(|bit| Row::all(*bit)).collect(),
        }
    }

    /// Becomes what another is.
    pub(super) fn assign(&mut self, other: &Self) {
        self.rows.copy_from_slice(&other.rows);
    }

    fn entry(&mut self, address: usize) -> &mut [Row] {
        &mut self.rows[address * self.width..][..self.width]
    }

    /// Drives a read port.
    pub(super) fn read(&self, port: &Read, values: &mut [Row]) {
        let addresses = Addresses::new(&port.address, values, Row::ONES);
        let output = &mut values[port.output as usize..][..self.width];
        output.fill(Row::ZERO);
        for (address, lanes) in addresses {
            for (out, row) in output.iter_mut().zip(&self.rows[address * self.width..]) {
                *out |= *row & lanes;
            }
        }
    }

    /// Stores through a write port.
    pub(super) fn write(&mut self, port: &Write, values: &[Row]) {
        let mut last = u32::MAX;
        let mut lanes = Row::ZERO;
        for signal in &port.enable {
            if *signal != last {
                (last, lanes) = (*signal, lanes | values[*signal as usize]);
            }
        }
        for (address, lanes) in Addresses::new(&port.address, values, lanes) {
            let signals = port.enable.iter().zip(&port.data);
            for (row, (enable, data)) in self.entry(address).iter_mut().zip(signals) {
                *row ^= (*row ^ values[*data as usize]) & lanes & values[*enable as usize];
            }
        }
    }

    /// Its bits in a lane.
    pub(super) fn bits(&self, lane: usize) -> Vec<bool> {
        self.rows.iter().map(|row| row.get(lane)).collect()
    }

    /// The lanes whose contents are not those of this lane.
    pub(super) fn differing(&self, lane: usize) -> Row {
        let mut differing = Row::ZERO;
        for row in &self.rows {
            differing |= row.differing(lane);
        }
        differing
    }
}
