//! What comes back for a batch: a verdict a row, and the slabs into which rows write.
//! Between engines, which write outcomes, and whoever made the rows; see [`crate::batch`].
//! Never a verdict that no engine wrote for that very row.

use crate::{
    job::{CHUNK_BYTES, Chunk, Header},
    region::Region,
};

/// What an engine says of a row. Zero means nothing happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u32)]
pub enum Verdict {
    /// No engine has decided this row.
    Undecided = 0,
    /// The acceptance rule holds.
    Valid = 1,
    /// The acceptance rule does not hold.
    Invalid = 2,
}

impl Verdict {
    /// The verdict of a rule that holds or does not.
    pub const fn of(holds: bool) -> Self {
        if holds { Self::Valid } else { Self::Invalid }
    }
}

/// What comes back for a row: two words, zero until an engine writes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct Outcome {
    /// `job_id + 1` of the row that was decided; 0 before.
    pub echo: u32,
    /// [`Verdict`] as a word.
    pub verdict: u32,
}

impl Outcome {
    /// The outcome an engine writes for the row with this header.
    pub fn decided(header: &Header, verdict: Verdict) -> Self {
        Self {
            echo: header.job_id.wrapping_add(1),
            verdict: verdict as u32,
        }
    }

    /// The verdict for row `job_id`; anything but a clean answer to that very row is `Undecided`.
    pub fn verdict_for(&self, job_id: u32) -> Verdict {
        match (self.echo == job_id.wrapping_add(1), self.verdict) {
            (true, 1) => Verdict::Valid,
            (true, 2) => Verdict::Invalid,
            _ => Verdict::Undecided,
        }
    }
}

/// What an engine returns for a batch.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Outputs {
    /// Outcomes of every row, a vector a stage.
    pub outcomes: Vec<Vec<Outcome>>,
    /// Output slabs, one a stage; an engine that keeps intermediate results to itself leaves all but the last zero.
    pub slabs: Vec<Region>,
}

impl Outputs {
    /// Number of rows of the last stage.
    pub fn len(&self) -> usize {
        self.outcomes.last().map_or(0, Vec::len)
    }

    /// Whether the last stage has no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The verdict of row `index` of the last stage.
    pub fn verdict(&self, index: usize) -> Verdict {
        let outcome = self.outcomes.last().and_then(|outcomes| outcomes.get(index));
        outcome.map_or(Verdict::Undecided, |outcome| outcome.verdict_for(index as u32))
    }

    /// The output of a row of the last stage, by its window.
    pub fn output(&self, header: &Header) -> &[u8] {
        let slab: &[u8] = self
            .slabs
            .last()
            .map_or(&[], |slab| bytemuck::cast_slice::<Chunk, u8>(slab));
        let start = header.out_off as usize * CHUNK_BYTES;
        slab.get(start..start + header.out_cap as usize).unwrap_or(&[])
    }
}
