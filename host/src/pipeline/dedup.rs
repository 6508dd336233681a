//! A bounded memory of decided rows: an equal row under the same program and policy is answered without computing.
//! Stands in the dispatcher before batching. Verdicts are a function of row and policy alone, so a remembered one is exact;
//! the key is SHA-256, so that nobody can make two rows share one.

use std::{
    collections::HashMap,
    hash::{Hash, Hasher},
};

use foldhash::quality::RandomState;
use perigee_kernels::{
    batch::{Batch, Program, Verdict},
    job::Header,
    merkle::sha256,
    policy::Policy,
};

/// Digest of a row without its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowKey([u8; 32]);

impl Hash for RowKey {
    /// Eight bytes of a digest serve as well as all of them.
    fn hash<H: Hasher>(&self, state: &mut H) {
        let (first, _) = self.0.split_first_chunk().unwrap_or((&[0; 8], &[]));
        state.write_u64(u64::from_le_bytes(*first));
    }
}

/// Two generations of decided rows: when the younger is full, the older is forgotten.
#[derive(Debug, Default)]
pub struct DecidedRows {
    young: HashMap<RowKey, bool, RandomState>,
    old: HashMap<RowKey, bool, RandomState>,
    generation_max: usize,
}

impl DecidedRows {
    /// Remembers at most `rows_max` rows; 0 remembers none.
    pub fn new(rows_max: usize) -> Self {
        Self {
            generation_max: rows_max / 2,
            ..Self::default()
        }
    }

    /// Whether rows of this batch are worth remembering, and anything is remembered at all.
    pub fn applies(&self, batch: &Batch) -> bool {
        self.generation_max > 0 && Self::may_apply(batch)
    }

    /// Whether rows of this batch are worth remembering: single-stage, all inline, nothing but a verdict comes out.
    pub fn may_apply(batch: &Batch) -> bool {
        let [table] = batch.tables() else { return false };
        // Rows of a ring are decided together; only rows that stand alone are remembered alone.
        let alone = table.stage() != perigee_kernels::primitive::Stage::Ring;
        alone && batch.arena().is_empty() && table.output_chunks() == 0
    }

    /// The keys of all rows of a batch to which this applies, hashed side by side.
    pub fn keys(batch: &Batch) -> Vec<RowKey> {
        let table = &batch.tables()[0];
        let row_bytes = table.stage().spec().row_bytes;
        let context = context(batch.program(), batch.policy());
        let message_bytes = context.len() + size_of::<u32>() + row_bytes - size_of::<Header>();
        let padded_bytes = (message_bytes + 9).next_multiple_of(size_of::<sha256::Block>());
        let mut messages = Vec::with_capacity(batch.len() * padded_bytes);
        for (index, row) in table.bytes().chunks_exact(row_bytes).enumerate() {
            messages.extend_from_slice(&context);
            // The inline tag is part of the row; job number, group and window are not.
            messages.extend_from_slice(&table.header(index).inline_tag().to_le_bytes());
            messages.extend_from_slice(&row[size_of::<Header>()..]);
            sha256::put_padding(&mut messages, message_bytes);
        }
        let blocks: &[sha256::Block] = messages.as_chunks().0;
        let runs: Vec<_> = blocks
            .chunks_exact((blocks.len() / batch.len().max(1)).max(1))
            .collect();
        let mut states = vec![sha256::INITIAL; runs.len()];
        sha256::compress_each(&mut states, &runs);
        states.iter().map(|state| RowKey(sha256::digest_of(state))).collect()
    }

    /// The verdict of an equal row.
    pub fn get(&self, key: &RowKey) -> Option<Verdict> {
        self.young
            .get(key)
            .or_else(|| self.old.get(key))
            .map(|holds| Verdict::of(*holds))
    }

    /// Remembers a decided row.
    pub fn insert(&mut self, key: RowKey, verdict: Verdict) {
        let holds = match verdict {
            Verdict::Undecided => return,
            Verdict::Valid => true,
            Verdict::Invalid => false,
        };
        if self.young.len() >= self.generation_max {
            // The memory of the older serves again.
            std::mem::swap(&mut self.old, &mut self.young);
            self.young.clear();
        }
        self.young.insert(key, holds);
    }
}

/// Program and policy as bytes: two policies must never share a row.
fn context(program: Program, policy: &Policy) -> [u8; 5] {
    let mut bytes = [0u8; 5];
    if let Some(stage) = program.stages().next() {
        bytes[0] = stage as u8;
    }
    bytes[1] = policy.ecdsa as u8;
    bytes[2] = policy.ed25519 as u8;
    bytes[3] = policy.merkle as u8;
    bytes[4] = policy.erasure as u8;
    bytes
}
