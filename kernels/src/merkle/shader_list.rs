//! The work list of the tree kernel: which nodes each workgroup reduces, pass by pass.
//! Between rows of trees of any size and `tree.wgsl`, whose first lines describe the list.
//! Never looks at a hash: sizes decide.

use crate::gpu::shader::{Pass, Plan};

/// Lanes of a workgroup of the tree kernel, as its source says.
pub(super) const TREE_GROUP: u32 = 128;

/// Most levels that a workgroup reduces: the nodes of the first fill its shared memory.
const LEVELS_MAX: u32 = 10;

/// Levels where every lane has one node of the first level: the fewest of a part of a large tree.
const LEVELS_MIN: u32 = 8;

/// Levels that every warp of a workgroup of most levels has whole: in a device that is full, the others wait for the next pass.
const LEVELS_WHOLE: u32 = 5;

/// "From the input", "to the window".
const NOT_SCRATCH: u32 = u32::MAX;

/// An item, in the order of its words in the list.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
struct Item {
    row: u32,
    first_node: u32,
    first_slot: u32,
    slots_log: u32,
    width: u32,
    source: u32,
    target: u32,
    levels: u32,
}

/// The passes over trees of these sizes.
pub(super) struct Passes {
    words: Vec<u32>,
    passes: Vec<Pass>,
    scratch_units: u64,
}

/// A tree that is not yet one node.
struct Open {
    row: u32,
    width: u32,
    source: u32,
}

impl Passes {
    /// Passes that leave no tree open; `lanes_preferred` fill the device.
    pub(super) fn new(leaves: impl Iterator<Item = u32>, lanes_preferred: u32) -> Self {
        let mut passes = Self {
            words: Vec::new(),
            passes: Vec::new(),
            scratch_units: 0,
        };
        let mut open: Vec<Open> = leaves
            .zip(0..)
            .map(|(width, row)| Open {
                row,
                width,
                source: NOT_SCRATCH,
            })
            .collect();
        while !open.is_empty() {
            open = passes.push(&open, lanes_preferred);
        }
        passes
    }

    /// The plan, with the kernel of this number.
    pub(super) fn plan(self, kernel: usize) -> Plan {
        Plan {
            passes: self.passes.into_iter().map(|pass| Pass { kernel, ..pass }).collect(),
            scratch_bytes: [self.scratch_units * 16, 0, 0, 0],
            extra_rows: self.words,
        }
    }

    /// One pass over all open trees; those that are still open after it.
    fn push(&mut self, open: &[Open], lanes_preferred: u32) -> Vec<Open> {
        let nodes: u64 = open.iter().map(|tree| u64::from(tree.width) / 2).sum();
        // As many levels as keep the device full: a workgroup of more levels has more nodes a lane.
        let spare = nodes / u64::from(lanes_preferred.max(1));
        let levels = (LEVELS_MIN + spare.checked_ilog2().unwrap_or(0)).min(LEVELS_MAX);
        let depth = if levels == LEVELS_MAX { LEVELS_WHOLE } else { levels };
        let mut by_levels: [Vec<Item>; LEVELS_MAX as usize + 1] = Default::default();
        let mut rest = Vec::new();
        for tree in open {
            let item = Item {
                row: tree.row,
                first_node: 0,
                first_slot: 0,
                slots_log: levels,
                width: tree.width,
                source: tree.source,
                target: NOT_SCRATCH,
                levels: depth,
            };
            // A single node is a pair that has no second.
            let own = tree.width.next_power_of_two().ilog2().max(1);
            if own <= levels {
                by_levels[own as usize].push(Item {
                    slots_log: own,
                    levels: own,
                    ..item
                });
                continue;
            }
            let parts = tree.width.div_ceil(1 << levels);
            let width = tree.width.div_ceil(1 << depth);
            let source = self.scratch_units as u32;
            self.scratch_units += 2 * u64::from(width);
            by_levels[levels as usize].extend((0..parts).map(|part| Item {
                first_node: part << levels,
                target: source + 2 * (part << (levels - depth)),
                ..item
            }));
            rest.push(Open {
                row: tree.row,
                width,
                source,
            });
        }
        self.list(&by_levels, levels);
        rest
    }

    /// Items into workgroups, the largest first, so that each begins at a multiple of its slots.
    fn list(&mut self, by_levels: &[Vec<Item>], levels: u32) {
        let mut firsts = vec![0u32];
        let mut items: Vec<Item> = Vec::new();
        let mut slot = 0u32;
        for mut item in by_levels.iter().rev().flatten().copied() {
            if slot == 1 << levels {
                firsts.push(items.len() as u32);
                slot = 0;
            }
            item.first_slot = slot;
            slot += 1 << item.slots_log;
            items.push(item);
        }
        let most = items.iter().map(|item| item.levels).max();
        let groups = firsts.len() as u32;
        firsts.push(items.len() as u32);
        firsts.resize(firsts.len().next_multiple_of(4), 0);
        let firsts_at = self.words.len() as u32 / 4;
        self.words.extend(firsts);
        let items_at = self.words.len() as u32 / 4;
        self.words.extend_from_slice(bytemuck::cast_slice(&items));
        self.passes.push(Pass {
            kernel: 0,
            lanes: groups * TREE_GROUP,
            splits: true,
            a: [firsts_at, items_at, levels, most.unwrap_or(0)],
            b: [0; 4],
        });
    }
}
