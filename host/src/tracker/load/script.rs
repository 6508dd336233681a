//! The script of a load: every frame, made and signed before the first one is due.
//! From the world and a mix; the sockets send it, the tally holds answers against it.
//! Never made while the clock runs: signing costs as much as verifying.

use std::sync::Arc;

use rayon::prelude::*;

use super::world::{Sort, World};
use crate::tracker::wire::ReceiptRow;

/// What a load consists of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mix {
    /// Receipts of a frame, at least 1.
    pub frame_receipts: usize,
    /// Connections, at least 1.
    pub connections: usize,
    /// Of a thousand receipts so many are invalid, each in its way in turn.
    pub invalid_per_1000: u32,
    /// Of a thousand frames so many are handed in before: the new one before on that connection, or where it has none one of
    /// another's.
    pub repeated_per_1000: u32,
}

/// A frame.
pub struct Scripted {
    /// Its connection.
    pub connection: usize,
    /// The number of its first receipt; they follow one another.
    pub first: usize,
    /// The rows.
    pub body: Arc<[u8]>,
}

/// All frames, in the order in which they are due.
pub struct Script {
    /// The frames.
    pub frames: Vec<Scripted>,
    /// What is wrong with each receipt, by its number.
    pub sorts: Vec<Sort>,
    /// The first receipt of every frame that repeats none, and the frame.
    pub starts: Vec<(usize, usize)>,
}

impl Script {
    /// The object of the receipt of this number.
    pub fn receipt(&self, number: usize) -> Option<&[u8]> {
        // Repetitions have the number of what they repeat.
        let at = self
            .starts
            .partition_point(|(first, _)| *first <= number)
            .checked_sub(1)?;
        let (first, frame) = *self.starts.get(at)?;
        let rows: &[ReceiptRow] = bytemuck::try_cast_slice(&self.frames.get(frame)?.body).ok()?;
        Some(rows.get(number - first)?.object())
    }
}

impl Mix {
    /// Receipts that so many frames need, repetitions left out: what the world must have pairs of users and providers for.
    pub fn distinct(&self, frames: usize) -> usize {
        let repeated = frames.saturating_mul(self.repeated_per_1000 as usize) / 1000;
        // The first has nothing to repeat.
        (frames - repeated + 1).min(frames) * self.frame_receipts
    }

    /// Makes so many frames; every receipt is the first of its pair of user and provider, so that none waits for another.
    ///
    /// # Panics
    /// The world has fewer pairs than [`Self::distinct`].
    pub fn script(&self, world: &World, frames: usize, made: impl Fn(usize) + Sync) -> Script {
        let mut plan: Vec<(usize, Option<usize>)> = Vec::with_capacity(frames);
        let mut last: Vec<Option<usize>> = vec![None; self.connections];
        let (mut next, mut debt) = (0, 0);
        for frame in 0..frames {
            let connection = frame % self.connections;
            debt += self.repeated_per_1000;
            let of_others = frame.checked_rem(next);
            let repeated = last[connection].or(of_others).filter(|_| debt >= 1000);
            if repeated.is_some() {
                debt -= 1000;
            } else {
                last[connection] = Some(next);
                next += 1;
            }
            plan.push((connection, repeated));
        }
        let sorts = self.sorts(next * self.frame_receipts);
        let bodies: Vec<Arc<[u8]>> = (0..next)
            .into_par_iter()
            .map(|body| {
                let body = self.body(world, body * self.frame_receipts, &sorts);
                made(self.frame_receipts);
                body
            })
            .collect();
        let mut starts = Vec::with_capacity(next);
        let frames = plan.into_iter().enumerate().map(|(place, (connection, repeated))| {
            let number = repeated.unwrap_or(starts.len());
            let first = number * self.frame_receipts;
            if repeated.is_none() {
                starts.push((first, place));
            }
            Scripted {
                connection,
                first,
                body: Arc::clone(&bodies[number]),
            }
        });
        Script {
            frames: frames.collect(),
            sorts,
            starts,
        }
    }

    fn sorts(&self, receipts: usize) -> Vec<Sort> {
        let (mut debt, mut bad) = (0, Sort::BAD.into_iter().cycle());
        let sort = |_| {
            debt += self.invalid_per_1000;
            match debt >= 1000 {
                true => {
                    debt -= 1000;
                    bad.next().unwrap_or(Sort::Good)
                }
                false => Sort::Good,
            }
        };
        (0..receipts).map(sort).collect()
    }

    fn body(&self, world: &World, first: usize, sorts: &[Sort]) -> Arc<[u8]> {
        let mut body = Vec::with_capacity(self.frame_receipts * size_of::<ReceiptRow>());
        for (number, sort) in (first..).zip(sorts.iter().skip(first).take(self.frame_receipts)) {
            let (user, provider) = (number % world.users(), number / world.users());
            let object = world.receipt(user, provider, 1, *sort);
            let row = ReceiptRow::new(&object).expect("a receipt of two keys of Ed25519 fits a row");
            body.extend_from_slice(bytemuck::bytes_of(&row));
        }
        body.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{chain::lunarx::LunarParams, tracker::wire::row::receipt_rows};

    #[test]
    fn a_script_has_its_mix() {
        // Every tenth receipt and every fourth frame, over three connections: none of the numbers divides another.
        let mix = Mix {
            frame_receipts: 5,
            connections: 3,
            invalid_per_1000: 100,
            repeated_per_1000: 250,
        };
        let frames = 40;
        let distinct = mix.distinct(frames);
        let world = World::new(LunarParams::embedded(), 1, 1, 7, distinct.div_ceil(7));
        let script = mix.script(&world, frames, |_| {});
        assert!(script.sorts.len() <= distinct, "{} of {distinct}", script.sorts.len());
        let bad = script.sorts.iter().filter(|sort| **sort != Sort::Good).count();
        assert_eq!(bad, script.sorts.len() / 10);
        let mut last = [None; 3];
        let mut repeated = 0;
        for (number, frame) in script.frames.iter().enumerate() {
            assert_eq!(frame.connection, number % 3);
            repeated += usize::from(last[frame.connection] == Some(frame.first));
            last[frame.connection] = Some(frame.first);
            let rows = receipt_rows(&frame.body).unwrap();
            let (first, sort) = (frame.first, script.sorts[frame.first]);
            assert_eq!(rows.len(), 5);
            assert_eq!(rows[0].object(), world.receipt(first % 7, first / 7, 1, sort));
            assert_eq!(script.receipt(first + 4), Some(rows[4].object()));
        }
        assert_eq!(repeated, 10);
        // Connections that never hand in anything new: all is the first frame, or one of those between.
        let mix = Mix {
            connections: 1000,
            repeated_per_1000: 1000,
            ..mix
        };
        assert_eq!(mix.script(&world, 1000, |_| {}).starts, [(0, 0)]);
        assert_eq!(script.receipt(script.sorts.len()), None);
    }
}
