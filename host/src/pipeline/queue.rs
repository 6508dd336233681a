//! Rows that wait for a backend, a queue for each program and policy, first in first out.
//! Cuts parcels into batches of the size asked for; a parcel that is just right goes through without a copy.
//! Never drops a row and never reorders rows of one parcel.

use std::{collections::VecDeque, ops::Range, sync::Arc, time::Instant};

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Program},
    engine::split_point,
    job::CHUNK_BYTES,
    policy::Policy,
};

/// Rows of one parcel.
#[derive(Clone, Debug)]
pub struct Span {
    /// Dispatcher's number of the parcel.
    pub parcel: u64,
    /// Its rows.
    pub rows: Range<usize>,
}

/// A batch and the parcels its rows belong to, in order.
#[derive(Debug)]
pub struct Load {
    /// The rows.
    pub batch: Arc<Batch>,
    /// Whose they are; the spans cover the rows of the batch in order.
    pub spans: Vec<Span>,
}

/// Waiting rows of one program and policy.
#[derive(Debug)]
pub struct Queue {
    program: Program,
    policy: Policy,
    waiting: VecDeque<(Arc<Batch>, Span, Instant)>,
    rows: usize,
    work: u64,
}

impl Queue {
    /// An empty queue.
    pub fn new(program: Program, policy: Policy) -> Self {
        Self {
            program,
            policy,
            waiting: VecDeque::new(),
            rows: 0,
            work: 0,
        }
    }

    /// The program of its rows.
    pub fn program(&self) -> Program {
        self.program
    }

    /// Waiting rows.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Arrival of the oldest row.
    pub fn oldest(&self) -> Option<Instant> {
        self.waiting.front().map(|(_, _, arrival)| *arrival)
    }

    /// Mean work of a waiting row, at least 1.
    pub fn work_a_row(&self) -> u64 {
        (self.work / self.rows.max(1) as u64).max(1)
    }

    /// Adds rows of a parcel.
    pub fn push(&mut self, batch: Arc<Batch>, span: Span, now: Instant) {
        self.rows += span.rows.len();
        self.work += work_of(&batch, span.rows.len());
        self.waiting.push_back((batch, span, now));
    }

    /// Takes a batch of at most `rows_max` rows and about `arena_bytes_max` bytes, those of its outputs included (a single row or ring
    /// may exceed both): a row may give far more than it brings.
    pub fn take(&mut self, rows_max: usize, arena_bytes_max: usize) -> Option<Load> {
        let (batch, span, _) = self.waiting.front()?;
        // A whole parcel that fits alone, or that cannot be cut (several stages), goes as it is.
        let whole = span.rows == (0..batch.len());
        let fits = batch.len() <= rows_max && (self.waiting.len() == 1 || batch.len() * 2 > rows_max);
        if whole && (fits || batch.program().len() > 1) {
            let (batch, span, _) = self.waiting.pop_front()?;
            self.forget(&batch, span.rows.len());
            return Some(Load {
                batch,
                spans: vec![span],
            });
        }
        Some(self.take_copied(rows_max, arena_bytes_max))
    }

    fn take_copied(&mut self, rows_max: usize, arena_bytes_max: usize) -> Load {
        // As much as the parcels waiting bring, by the mean input of the first.
        let first = self
            .waiting
            .front()
            .map_or(0, |(batch, ..)| size_of_val(batch.arena()) / batch.len().max(1));
        let rows = rows_max.min(self.rows);
        let mut builder = BatchBuilder::new(self.program, self.policy)
            .with_rows(rows)
            .with_input_bytes((rows * first).min(arena_bytes_max));
        let mut spans = Vec::new();
        let mut output_bytes = 0;
        while let Some((batch, span, _)) = self.waiting.front_mut() {
            let room = rows_max.saturating_sub(builder.len());
            let held_bytes = builder.arena_bytes() + output_bytes;
            let full = room == 0 || held_bytes >= arena_bytes_max;
            if (full && !builder.is_empty()) || batch.program().len() > 1 {
                break;
            }
            // As many rows as keep input and output near the limit, by the mean of the parcel.
            let given_a_row = output_bytes_of(batch).div_ceil(batch.len().max(1));
            let bytes_a_row = size_of_val(batch.arena()).div_ceil(batch.len().max(1)) + given_a_row;
            let left = arena_bytes_max.saturating_sub(held_bytes);
            let step = left.checked_div(bytes_a_row).map_or(room, |rows| rows.min(room));
            let wanted = span.rows.start.saturating_add(step.max(1)).min(span.rows.end);
            let end = split_point(&batch.tables()[0], wanted).min(span.rows.end);
            let taken = span.rows.start..end;
            output_bytes += given_a_row * taken.len();
            builder
                .append(batch, taken.clone())
                .expect("limits of a batch are far below what offsets can name");
            match spans.last_mut() {
                Some(Span { parcel, rows }) if *parcel == span.parcel && rows.end == taken.start => rows.end = end,
                _ => spans.push(Span {
                    parcel: span.parcel,
                    rows: taken.clone(),
                }),
            }
            let batch = Arc::clone(batch);
            span.rows.start = end;
            if span.rows.is_empty() {
                self.waiting.pop_front();
            }
            self.forget(&batch, taken.len());
        }
        Load {
            batch: Arc::new(builder.finish()),
            spans,
        }
    }

    fn forget(&mut self, batch: &Batch, rows: usize) {
        self.rows -= rows;
        self.work = if self.rows == 0 {
            0
        } else {
            self.work.saturating_sub(work_of(batch, rows))
        };
    }
}

/// Bytes of the output slabs of a batch, all stages counted.
fn output_bytes_of(batch: &Batch) -> usize {
    let chunks: usize = batch.tables().iter().map(|table| table.output_chunks()).sum();
    chunks * CHUNK_BYTES
}

/// Work of so many rows of a batch, all stages counted.
pub fn work_of(batch: &Batch, rows: usize) -> u64 {
    let work: u64 = batch.tables().iter().map(|table| table.work()).sum();
    work * rows as u64 / batch.len().max(1) as u64
}

#[cfg(test)]
mod tests {
    use perigee_kernels::{
        batch::Program,
        erasure::{RsEncodeRow, Stripe},
        primitive::Stage,
    };

    use super::*;

    /// Rows of 1 KiB that give 31: two of them are 64 KiB with what they bring, though they bring two.
    #[test]
    fn a_batch_is_bounded_by_what_its_rows_give() {
        let shape = Stripe {
            original_count: 1,
            recovery_count: 31,
            shard_bytes: 1024,
        };
        let program = Program::single(Stage::RsEncode);
        let mut queue = Queue::new(program, Policy::default());
        for parcel in 0..8 {
            let mut builder = BatchBuilder::new(program, Policy::default());
            let place = builder.arena_push(&[&[7; 1024]], CHUNK_BYTES).unwrap();
            builder.push(RsEncodeRow::new(shape, place)).unwrap();
            let span = Span { parcel, rows: 0..1 };
            queue.push(Arc::new(builder.finish()), span, Instant::now());
        }
        let mut rows = || queue.take(100, 64 << 10).map(|load| load.batch.len());
        assert_eq!(rows(), Some(2));
        assert_eq!(rows(), Some(2), "and every row has its turn");
    }
}
