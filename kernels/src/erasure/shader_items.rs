//! The work list of the erasure kernels, as the first lines of `erasure.wgsl` describe it.
//! Between the plans of both codes and the words behind the rows.
//! Never computes a coefficient.

use crate::gpu::shader::Pass;

/// An item, in the order of its words.
#[derive(Clone, Copy, Default, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub(super) struct Item {
    /// First workgroup, or lane, of the item.
    pub(super) first: u32,
    pub(super) row: u32,
    pub(super) matrix: u32,
    pub(super) sources: u32,
    pub(super) targets: u32,
    pub(super) source_list: u32,
    pub(super) target_list: u32,
    /// Chunks of the bitmap before the slots.
    pub(super) slots: u32,
}

/// A target that is compared, not written.
pub(super) const COMPARED: u32 = 1 << 31;

/// Words behind the rows, in units of 16 bytes.
#[derive(Default)]
pub(super) struct List {
    pub(super) words: Vec<u32>,
}

impl List {
    /// Adds words; the unit they begin at.
    pub(super) fn push(&mut self, words: &[u32]) -> u32 {
        let unit = self.words.len() as u32 / 4;
        self.words.extend_from_slice(words);
        self.words.resize(self.words.len().next_multiple_of(4), 0);
        unit
    }

    /// Adds the items of a pass; the pass, unless there is nothing to do.
    pub(super) fn pass(&mut self, kernel: usize, items: &[Item], lanes: u32) -> Option<Pass> {
        let unit = self.push(bytemuck::cast_slice(items));
        (lanes > 0).then_some(Pass {
            kernel,
            lanes,
            splits: true,
            a: [unit, items.len() as u32, 0, 0],
            b: [0; 4],
        })
    }
}
