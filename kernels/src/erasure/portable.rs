//! Encode, check and recover on the calling thread: GF(2^8) by [`super::gf8`], GF(2^16) by crate `reed-solomon-simd`.
//! Oracle for every other erasure engine.
//! Never hands out a stripe whose shards disagree: its output stays zero.

use super::{
    RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe,
    gf8::{Column, Plan},
    gf16::Coders,
};
use crate::{batch::Verdict, engine::Work, job::CHUNK_BYTES, policy::ErasureCode};

/// Encodes stripes.
pub fn run_encode(work: &mut Work<'_>) {
    let mut engine = Engine::new(work.policy.erasure);
    work.decide_each(|row: &RsEncodeRow, input, output| {
        let stride = row.stripe.stride_bytes() as usize;
        engine.encode(&row.stripe, Slots::new(input, &row.stripe), |index, offset, bytes| {
            output[index * stride + offset..][..bytes.len()].copy_from_slice(bytes);
        });
        Verdict::Valid
    });
}

/// Checks stripes.
pub fn run_check(work: &mut Work<'_>) {
    let mut engine = Engine::new(work.policy.erasure);
    work.decide_each(|row: &RsCheckRow, input, _| {
        let slots = Slots::new(input, &row.stripe);
        let k = row.stripe.original_count as usize;
        let mut agrees = true;
        engine.encode(&row.stripe, slots, |index, offset, bytes| {
            agrees &= slots.shard(k + index)[offset..][..bytes.len()] == *bytes;
        });
        Verdict::of(agrees)
    });
}

/// Recovers stripes.
pub fn run_recover(work: &mut Work<'_>) {
    let mut engine = Engine::new(work.policy.erasure);
    work.decide_each(|row: &RsRecoverRow, input, output| {
        let (bitmap, slots) = input.split_at(row.stripe.bitmap_bytes() as usize);
        let recovered = engine.recover(&row.stripe, bitmap, Slots::new(slots, &row.stripe), output);
        if !recovered {
            output.fill(0);
        }
        Verdict::of(recovered)
    });
}

/// The slots of a region.
#[derive(Clone, Copy)]
pub(super) struct Slots<'a> {
    bytes: &'a [u8],
    stride_bytes: usize,
    shard_bytes: usize,
}

impl<'a> Slots<'a> {
    fn new(bytes: &'a [u8], stripe: &Stripe) -> Self {
        Self {
            bytes,
            stride_bytes: stripe.stride_bytes() as usize,
            shard_bytes: stripe.shard_bytes as usize,
        }
    }

    /// Shard `index`, without padding.
    pub(super) fn shard(&self, index: usize) -> &'a [u8] {
        &self.bytes[index * self.stride_bytes..][..self.shard_bytes]
    }

    /// Bytes `offset..offset + 64` of shard `index`, zero behind its end.
    fn column(&self, index: usize, offset: usize) -> Column {
        let start = index * self.stride_bytes + offset;
        let mut column = [0u8; CHUNK_BYTES];
        column.copy_from_slice(&self.bytes[start..start + CHUNK_BYTES]);
        // Padding is not data, whatever stands there.
        if let Some(padding) = column.get_mut(self.shard_bytes - offset..) {
            padding.fill(0);
        }
        column
    }
}

/// The code of a run of rows and what it keeps from row to row.
struct Engine {
    code: ErasureCode,
    coders: Coders,
    sums: Vec<Column>,
    piece: [u8; PIECE_BYTES],
}

/// Bytes of a shard that are summed at a time where there are few targets: sum and table stay in the first cache.
const PIECE_BYTES: usize = 4_096;

impl Engine {
    fn new(code: ErasureCode) -> Self {
        Self {
            code,
            coders: Coders::default(),
            sums: Vec::new(),
            piece: [0; PIECE_BYTES],
        }
    }

    /// The recovery shards, handed to `take` in pieces: number of the recovery shard, offset inside it, bytes.
    fn encode(&mut self, stripe: &Stripe, originals: Slots<'_>, mut take: impl FnMut(usize, usize, &[u8])) {
        match self.code {
            ErasureCode::Gf8 => {
                let (sources, targets) = indices_gf8(0..stripe.shard_count() as usize, stripe);
                let first = sources.len();
                self.interpolate(stripe, originals, &sources, &targets, |target, offset, bytes| {
                    take(usize::from(target) - first, offset, bytes);
                });
            }
            ErasureCode::Gf16 => self
                .coders
                .encode(stripe, originals, |index, shard| take(index, 0, shard))
                .expect("the builder checked the shape of the stripe"),
        }
    }

    /// Writes all originals to `output`; false if fewer than k shards are present or those beyond the first k disagree.
    fn recover(&mut self, stripe: &Stripe, bitmap: &[u8], slots: Slots<'_>, output: &mut [u8]) -> bool {
        let (k, stride) = (stripe.original_count as usize, slots.stride_bytes);
        let is_present = |shard: &usize| bitmap[shard / 8] >> (shard % 8) & 1 == 1;
        let mut present: Vec<usize> = (0..stripe.shard_count() as usize).filter(is_present).collect();
        if present.len() < k {
            return false;
        }
        // Sources are the first k; the surplus behind them are recovery shards, for sources hold every original there is.
        let surplus = present.split_off(k);
        for &original in present.iter().take_while(|shard| **shard < k) {
            output[original * stride..][..slots.shard_bytes].copy_from_slice(slots.shard(original));
        }
        let absent = (0..k).filter(|shard| !is_present(shard));
        let mut agrees = true;
        match self.code {
            ErasureCode::Gf8 => {
                let sources: Vec<u8> = present.iter().map(|shard| *shard as u8).collect();
                let targets: Vec<u8> = absent.chain(surplus).map(|shard| shard as u8).collect();
                self.interpolate(stripe, slots, &sources, &targets, |target, offset, bytes| {
                    let shard = usize::from(target);
                    if shard < k {
                        output[shard * stride + offset..][..bytes.len()].copy_from_slice(bytes);
                    } else {
                        agrees &= slots.shard(shard)[offset..][..bytes.len()] == *bytes;
                    }
                });
            }
            ErasureCode::Gf16 => {
                if absent.count() > 0 {
                    self.coders
                        .decode(stripe, slots, &present, |original, shard| {
                            output[original * stride..][..shard.len()].copy_from_slice(shard);
                        })
                        .expect("k shards of a checked stripe are enough");
                }
                if !surplus.is_empty() {
                    let mut surplus = surplus.into_iter().peekable();
                    self.encode(stripe, Slots::new(output, stripe), |index, _, shard| {
                        if let Some(received) = surplus.next_if_eq(&(k + index)) {
                            agrees &= slots.shard(received) == shard;
                        }
                    });
                }
            }
        }
        agrees
    }

    /// Shards at `targets` from shards at `sources`, column by column, handed to `take` without padding.
    fn interpolate(
        &mut self,
        stripe: &Stripe,
        slots: Slots<'_>,
        sources: &[u8],
        targets: &[u8],
        mut take: impl FnMut(u8, usize, &[u8]),
    ) {
        if targets.is_empty() {
            return;
        }
        let plan = Plan::cached(sources, targets);
        let shard_bytes = stripe.shard_bytes as usize;
        if plan.is_small() {
            for offset in (0..shard_bytes).step_by(PIECE_BYTES) {
                let sum = &mut self.piece[..PIECE_BYTES.min(shard_bytes - offset)];
                for (number, target) in plan.targets().iter().enumerate() {
                    let bytes = sum.len();
                    plan.piece(number, |shard| &slots.shard(usize::from(shard))[offset..][..bytes], sum);
                    take(*target, offset, sum);
                }
            }
            return;
        }
        for offset in (0..shard_bytes).step_by(CHUNK_BYTES) {
            plan.column(|shard| slots.column(usize::from(shard), offset), &mut self.sums);
            let bytes = CHUNK_BYTES.min(shard_bytes - offset);
            for (target, sum) in plan.targets().iter().zip(&self.sums) {
                take(*target, offset, &sum[..bytes]);
            }
        }
    }
}

/// Originals and recovery shards as field elements; a checked stripe has at most 256 shards.
fn indices_gf8(shards: std::ops::Range<usize>, stripe: &Stripe) -> (Vec<u8>, Vec<u8>) {
    let k = stripe.original_count as usize;
    shards
        .map(|shard| shard as u8)
        .partition(|shard| usize::from(*shard) < k)
}
