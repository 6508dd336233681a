//! Side tables: what the service must remember beside the log, changed in the same transaction as a batch.
//! Written by appends, read by key or by prefix.
//! Never part of the signed log: a row has its own sum, and the tally of a table betrays rows that vanish.

use std::fmt;

use super::{
    Hash, Place, StoreError,
    header::{fill, take},
};
use crate::chain::lunarx::hash;

/// A table beside the log. The number is stored; it is never given to another table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
#[non_exhaustive]
pub enum SideTable {
    /// What a provider is accused of and why, for download.
    Evidence = 1,
    /// Reputation of providers.
    Standing = 2,
    /// Who is refused, and until when.
    Bans = 3,
    /// Names and their records.
    Names = 4,
    /// Records of peers.
    Peers = 5,
    /// Audits that are open.
    Audits = 6,
    /// Objects and shards that are registered.
    Objects = 7,
    /// Balances, nonces and whatever else the rules remember.
    Accounts = 8,
    /// State of the service itself: epoch, beacon, counters.
    Service = 9,
}

impl SideTable {
    /// All of them, by number.
    pub const ALL: [Self; 9] = [
        Self::Evidence,
        Self::Standing,
        Self::Bans,
        Self::Names,
        Self::Peers,
        Self::Audits,
        Self::Objects,
        Self::Accounts,
        Self::Service,
    ];

    /// Its name in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Evidence => "evidence",
            Self::Standing => "standing",
            Self::Bans => "bans",
            Self::Names => "names",
            Self::Peers => "peers",
            Self::Audits => "audits",
            Self::Objects => "objects",
            Self::Accounts => "accounts",
            Self::Service => "service",
        }
    }

    pub(super) fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|table| *table as u8 == number)
    }

    /// The key of a row in the store.
    pub(super) fn key(self, key: &[u8]) -> Vec<u8> {
        [&[self as u8], key].concat()
    }
}

impl fmt::Display for SideTable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// A row of a side table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideRow {
    /// Its key.
    pub key: Vec<u8>,
    /// Sequence number of the batch that set it.
    pub seq: u64,
    /// Its value.
    pub value: Vec<u8>,
}

/// First half of the SHA-256 over table, key, sequence number and value.
pub(super) type Sum = [u8; 16];

/// The stored form of a row, and its sum.
pub(super) fn pack(table: SideTable, key: &[u8], seq: u64, value: &[u8]) -> (Vec<u8>, Sum) {
    let sum = sum(table, key, seq, value);
    ([&seq.to_le_bytes()[..], &sum, value].concat(), sum)
}

/// Reads a row; the sum must be right.
pub(super) fn unpack<'a>(table: SideTable, key: &[u8], row: &'a [u8]) -> Result<(u64, Sum, &'a [u8]), StoreError> {
    let place = || Place::Side(table, key.to_vec());
    let mut rest = row;
    if row.len() < ROW_HEAD_BYTES {
        return Err(StoreError::damaged(
            place(),
            "bytes",
            format!("{ROW_HEAD_BYTES} or more"),
            row.len(),
        ));
    }
    let seq = u64::from_le_bytes(take(&mut rest));
    let got: Sum = take(&mut rest);
    let expected = sum(table, key, seq, rest);
    if got != expected {
        let text = super::text::hex;
        return Err(StoreError::damaged(place(), "sum", text(&expected), text(&got)));
    }
    Ok((seq, got, rest))
}

fn sum(table: SideTable, key: &[u8], seq: u64, value: &[u8]) -> Sum {
    let length = (key.len() as u64).to_le_bytes();
    let whole: Hash = hash(&[
        b"lunarx side row",
        &[table as u8],
        &length,
        key,
        &seq.to_le_bytes(),
        value,
    ]);
    let mut half = [0; 16];
    fill(&mut half, &[&whole]);
    half
}

/// How many rows each side table has, and the exclusive or of their sums: finds a row that vanished or came back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally([(u64, Sum); SideTable::ALL.len()]);

impl Tally {
    /// Bytes of the stored form.
    pub(super) const BYTES: usize = SideTable::ALL.len() * 24;

    /// Counts a row that is set.
    pub(super) fn add(&mut self, table: SideTable, sum: &Sum) {
        self.change(table, sum, |rows| rows.saturating_add(1));
    }

    /// Counts a row that is taken away or replaced.
    pub(super) fn remove(&mut self, table: SideTable, sum: &Sum) {
        self.change(table, sum, |rows| rows.saturating_sub(1));
    }

    fn change(&mut self, table: SideTable, sum: &Sum, rows: impl Fn(u64) -> u64) {
        let pairs = self.0.iter_mut().zip(SideTable::ALL);
        for ((count, all), _) in pairs.filter(|(_, this)| *this == table) {
            *count = rows(*count);
            all.iter_mut().zip(sum).for_each(|(byte, other)| *byte ^= other);
        }
    }

    /// Rows and sums by table.
    pub(super) fn tables(&self) -> impl Iterator<Item = (SideTable, u64, Sum)> {
        SideTable::ALL
            .into_iter()
            .zip(self.0)
            .map(|(table, (rows, sum))| (table, rows, sum))
    }

    pub(super) fn to_bytes(self) -> Vec<u8> {
        self.0
            .iter()
            .flat_map(|(rows, sum)| rows.to_le_bytes().into_iter().chain(*sum))
            .collect()
    }

    pub(super) fn from_bytes(bytes: &[u8; Self::BYTES]) -> Self {
        let mut rest: &[u8] = bytes;
        Self([(); SideTable::ALL.len()].map(|()| (u64::from_le_bytes(take(&mut rest)), take(&mut rest))))
    }
}

/// Sequence number and sum.
const ROW_HEAD_BYTES: usize = 24;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_with_a_flipped_bit_is_damaged_wherever_the_bit_is() {
        let (row, _) = pack(SideTable::Bans, b"key", 77, b"value");
        assert_eq!(unpack(SideTable::Bans, b"key", &row).unwrap().2, b"value");
        for bit in 0..row.len() * 8 {
            let mut wrong = row.clone();
            wrong[bit / 8] ^= 1 << (bit % 8);
            assert!(unpack(SideTable::Bans, b"key", &wrong).is_err(), "bit {bit}");
        }
        // The same bytes under another key, in another table, or cut.
        assert!(unpack(SideTable::Bans, b"kez", &row).is_err());
        assert!(unpack(SideTable::Names, b"key", &row).is_err());
        assert!((0..row.len()).all(|end| unpack(SideTable::Bans, b"key", &row[..end]).is_err()));
    }

    #[test]
    fn a_tally_counts_each_table_for_itself() {
        let (mut tally, sums) = (Tally::default(), [[1; 16], [2; 16]]);
        sums.iter().for_each(|sum| tally.add(SideTable::Names, sum));
        assert_eq!(
            Tally::from_bytes(tally.to_bytes().as_slice().try_into().unwrap()),
            tally
        );
        let names = tally.tables().find(|(table, ..)| *table == SideTable::Names);
        assert_eq!(names, Some((SideTable::Names, 2, [3; 16])));
        sums.iter().for_each(|sum| tally.remove(SideTable::Names, sum));
        assert_eq!(tally, Tally::default());
    }

    #[test]
    fn numbers_of_tables_are_kept() {
        for (number, table) in (0u8..).zip([None].into_iter().chain(SideTable::ALL.map(Some))) {
            assert_eq!(SideTable::from_number(number), table);
        }
        assert_eq!(SideTable::from_number(10), None);
    }
}
