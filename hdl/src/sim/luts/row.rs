//! One bit of every lane.
//! What all signals, registers and memory bits of a simulation by tables are made of.
//! Never knows what it stands for.

use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Not};

/// Lanes of a row.
pub const LANES: usize = 512;

/// One bit of each lane, lane 0 lowest in the first word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(align(64))]
pub struct Row(pub [u64; LANES / 64]);

impl Row {
    /// No lane.
    pub const ZERO: Self = Self([0; LANES / 64]);
    /// All lanes.
    pub const ONES: Self = Self([u64::MAX; LANES / 64]);

    /// The same in all lanes.
    #[inline]
    pub fn all(bit: bool) -> Self {
        if bit { Self::ONES } else { Self::ZERO }
    }

    /// A single lane.
    pub fn only(lane: usize) -> Self {
        let mut row = Self::ZERO;
        row.set(lane, true);
        row
    }

    /// The bit of a lane.
    #[inline]
    pub fn get(&self, lane: usize) -> bool {
        self.0[lane / 64] >> (lane % 64) & 1 == 1
    }

    /// Changes the bit of a lane.
    #[inline]
    pub fn set(&mut self, lane: usize, bit: bool) {
        let word = &mut self.0[lane / 64];
        *word = *word & !(1 << (lane % 64)) | u64::from(bit) << (lane % 64);
    }

    /// The lowest lane with a 1.
    #[inline]
    pub fn first(&self) -> Option<usize> {
        let at = self.0.iter().position(|word| *word != 0)?;
        Some(64 * at + self.0[at].trailing_zeros() as usize)
    }

    /// The lanes with a 1, the lowest first.
    pub fn lanes(self) -> impl Iterator<Item = usize> {
        let mut left = self;
        std::iter::from_fn(move || {
            let lane = left.first()?;
            left.set(lane, false);
            Some(lane)
        })
    }

    /// The lanes whose bit is not that of this lane.
    #[inline]
    pub fn differing(self, lane: usize) -> Self {
        self ^ Self::all(self.get(lane))
    }
}

impl BitAnd for Row {
    type Output = Self;
    #[inline(always)]
    fn bitand(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] & other.0[at]))
    }
}

impl BitOr for Row {
    type Output = Self;
    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] | other.0[at]))
    }
}

impl BitXor for Row {
    type Output = Self;
    #[inline(always)]
    fn bitxor(self, other: Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at] ^ other.0[at]))
    }
}

impl Not for Row {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        Self(self.0.map(|word| !word))
    }
}

impl BitAndAssign for Row {
    #[inline(always)]
    fn bitand_assign(&mut self, other: Self) {
        *self = *self & other;
    }
}

impl BitOrAssign for Row {
    #[inline(always)]
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

impl BitXorAssign for Row {
    #[inline(always)]
    fn bitxor_assign(&mut self, other: Self) {
        *self = *self ^ other;
    }
}
