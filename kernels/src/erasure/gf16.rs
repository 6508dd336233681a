//! Reed-Solomon over GF(2^16) on crate `reed-solomon-simd` (Leopard: additive FFT, O(n log n)).
//! The portable engine's second code, for stripes of more than 256 shards. One coder serves all stripes of a run.
//! Never sees a shape that the crate refuses: rows were checked.

use reed_solomon_simd::{Error, ReedSolomonDecoder, ReedSolomonEncoder};

use super::{Stripe, portable::Slots};

/// Encoder and decoder, kept from stripe to stripe for their memory.
#[derive(Default)]
pub(super) struct Coders {
    encoder: Option<ReedSolomonEncoder>,
    decoder: Option<ReedSolomonDecoder>,
}

impl Coders {
    /// Recovery shards of the originals, handed to `take` one by one with their number.
    pub(super) fn encode(
        &mut self,
        stripe: &Stripe,
        originals: Slots<'_>,
        mut take: impl FnMut(usize, &[u8]),
    ) -> Result<(), Error> {
        let (k, m, bytes) = shape(stripe);
        let encoder = match &mut self.encoder {
            Some(encoder) => {
                encoder.reset(k, m, bytes)?;
                encoder
            }
            none => none.insert(ReedSolomonEncoder::new(k, m, bytes)?),
        };
        for index in 0..k {
            encoder.add_original_shard(originals.shard(index))?;
        }
        for (index, shard) in encoder.encode()?.recovery_iter().enumerate() {
            take(index, shard);
        }
        Ok(())
    }

    /// The absent originals from exactly k present shards, handed to `take` one by one with their number.
    pub(super) fn decode(
        &mut self,
        stripe: &Stripe,
        slots: Slots<'_>,
        sources: &[usize],
        mut take: impl FnMut(usize, &[u8]),
    ) -> Result<(), Error> {
        let (k, m, bytes) = shape(stripe);
        let decoder = match &mut self.decoder {
            Some(decoder) => {
                decoder.reset(k, m, bytes)?;
                decoder
            }
            none => none.insert(ReedSolomonDecoder::new(k, m, bytes)?),
        };
        for &index in sources {
            let shard = slots.shard(index);
            match index.checked_sub(k) {
                None => decoder.add_original_shard(index, shard)?,
                Some(recovery) => decoder.add_recovery_shard(recovery, shard)?,
            }
        }
        for (index, shard) in decoder.decode()?.restored_original_iter() {
            take(index, shard);
        }
        Ok(())
    }
}

fn shape(stripe: &Stripe) -> (usize, usize, usize) {
    (
        stripe.original_count as usize,
        stripe.recovery_count as usize,
        stripe.shard_bytes as usize,
    )
}
