//! Plans of the code over GF(2^8): one matrix a pattern of presence, eight targets and 64 columns a workgroup.
//! Between stripes and `gf8.wgsl`; the matrices are those of the portable engine.
//! Never more than a pass of products and one of copies, whatever the batch holds.
//!
//! Limit: arithmetic. A coefficient costs eight multiplications and four three-way additions a word, in two pipes side by side, and what a
//! source word gives for all eight targets 16 operations: m recovery shards take 2 * m multiplications a byte of input, far more time
//! than memory takes. Many recovery shards are better off over GF(2^16).

use std::collections::HashMap;

use super::{
    gf8,
    shader::{COPY, PRODUCT, StripeJob},
    shader_items::{COMPARED, Item, List},
};
use crate::{gpu::shader::Plan, job::CHUNK_BYTES, primitive::Stage};

/// Targets of a workgroup.
const TARGETS: usize = 8;

/// Columns of a workgroup.
const COLUMNS: u32 = 64;

/// Shards a pattern reads and gives.
type Shape = (Vec<u8>, Vec<u8>);

/// The passes over these stripes.
pub(super) fn plan(jobs: &[StripeJob<'_>]) -> Option<Plan> {
    let mut list = List::default();
    let mut shapes: HashMap<(Shape, u32), Item> = HashMap::new();
    let (mut products, mut copies) = (Vec::new(), Vec::new());
    let (mut groups, mut lanes) = (0u32, 0u32);
    for (job, row) in jobs.iter().zip(0..) {
        let k = job.stripe.original_count as usize;
        let present = job.shards();
        if present.len() < k {
            // The host knows this without a product.
            continue;
        }
        let (sources, surplus) = present.split_at(k);
        let targets: Vec<usize> = match job.stage {
            Stage::RsRecover => {
                let absent = (0..k).filter(|shard| sources.binary_search(shard).is_err());
                absent.chain(surplus.iter().copied()).collect()
            }
            _ => (k..job.stripe.shard_count() as usize).collect(),
        };
        let slots = job.present.map_or(0, |bitmap| (bitmap.len() / CHUNK_BYTES) as u32);
        if job.stage == Stage::RsRecover {
            copies.push(Item {
                first: lanes,
                row,
                slots,
                ..Item::default()
            });
            lanes = lanes.checked_add(job.stripe.original_count.checked_mul(job.columns())?)?;
        }
        if targets.is_empty() {
            continue;
        }
        let bytes = |shards: &[usize]| shards.iter().map(|shard| *shard as u8).collect::<Vec<u8>>();
        let shape = (bytes(sources), bytes(&targets));
        let item = *shapes
            .entry((shape, job.stripe.original_count))
            .or_insert_with_key(|((sources, targets), k)| listed(&mut list, job.stage, sources, targets, *k));
        products.push(Item {
            first: groups,
            row,
            slots,
            ..item
        });
        let blocks = targets.len().div_ceil(TARGETS) as u32;
        groups = groups.checked_add(blocks.checked_mul(job.columns().div_ceil(COLUMNS))?)?;
    }
    let products = list.pass(PRODUCT, &products, groups.checked_mul(COLUMNS)?);
    let copies = list.pass(COPY, &copies, lanes);
    Some(Plan {
        passes: products.into_iter().chain(copies).collect(),
        extra_rows: list.words,
        ..Plan::default()
    })
}

/// The matrix and the lists of a shape.
fn listed(list: &mut List, stage: Stage, sources: &[u8], targets: &[u8], k: u32) -> Item {
    let plan = gf8::Plan::cached(sources, targets);
    let mut words = Vec::new();
    for block in (0..targets.len()).step_by(TARGETS) {
        for source in 0..sources.len() {
            let mut coefficients = [0u8; TARGETS];
            for (coefficient, target) in coefficients.iter_mut().zip(block..targets.len()) {
                *coefficient = plan.coefficient(source, target);
            }
            words.extend(coefficients.as_chunks().0.iter().map(|four| u32::from_le_bytes(*four)));
        }
    }
    let place = |target: &u8| match (stage, u32::from(*target)) {
        (Stage::RsEncode, target) => target - k,
        (Stage::RsRecover, target) if target < k => target,
        (_, target) => target | COMPARED,
    };
    Item {
        matrix: list.push(&words),
        sources: sources.len() as u32,
        targets: targets.len() as u32,
        source_list: list.push(&sources.iter().map(|source| u32::from(*source)).collect::<Vec<_>>()),
        target_list: list.push(&targets.iter().map(place).collect::<Vec<_>>()),
        ..Item::default()
    }
}
