//! Reed-Solomon erasure codes: the recovery shards of a stripe, their check, and the missing shards rebuilt.
//! Decoders of storage and shred streams make the rows; any engine decides them; the rebuilt originals may go on to a tree.
//! Never decides which shards are true: it finds that they do not agree, and says so.
//!
//! Limit: encoding k + m shards reads k and writes m, and does k * m multiplications of a shard by a constant: with 32 + 32
//! every byte meets 32 constants, so the multiplication is the limit long before memory or a bus.

use reed_solomon_simd::ReedSolomonEncoder;

use crate::{
    batch::{BatchBuilder, Place},
    job::{CHUNK_BYTES, Header, Job, RowError, row_layout},
    policy::{ErasureCode, Policy},
    primitive::Stage,
};

mod additive;
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code, reason = "calls the kernels below, by the proof that an engine is")]
pub(crate) mod avx2;
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code, reason = "loads and stores of vectors")]
#[allow(
    clippy::needless_range_loop,
    reason = "rows of registers are plain loops, or they leave the registers"
)]
mod avx2_product;
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code, reason = "calls the kernels below, by the proof that an engine is")]
pub(crate) mod avx512;
mod gf16;
pub mod gf8;
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code, reason = "loads and stores of vectors")]
#[allow(
    clippy::needless_range_loop,
    reason = "rows of registers are plain loops, or they leave the registers"
)]
mod gfni_pass;
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code, reason = "loads and stores of vectors")]
#[allow(
    clippy::needless_range_loop,
    reason = "rows of registers are plain loops, or they leave the registers"
)]
mod gfni_product;
#[cfg(target_arch = "x86_64")]
mod lanes;
pub mod portable;
#[cfg(feature = "gpu")]
pub mod shader;
#[cfg(feature = "gpu")]
mod shader_gf16;
#[cfg(feature = "gpu")]
mod shader_gf8;
#[cfg(feature = "gpu")]
mod shader_items;

/// Shape of a stripe. Shards lie in whole chunks: slot i begins `stride_bytes` * i bytes into its region; what stands between
/// the end of a shard and the next slot is not read, and is zero in outputs.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub struct Stripe {
    /// Original shards, k; at least 1.
    pub original_count: u32,
    /// Recovery shards, m; at least 1.
    pub recovery_count: u32,
    /// Bytes of a shard, at least 1; even over GF(2^16).
    pub shard_bytes: u32,
}

impl Stripe {
    /// Original and recovery shards.
    pub fn shard_count(&self) -> u64 {
        u64::from(self.original_count) + u64::from(self.recovery_count)
    }

    /// Bytes from one slot to the next: `shard_bytes` in whole chunks.
    pub fn stride_bytes(&self) -> u64 {
        u64::from(self.shard_bytes).next_multiple_of(CHUNK_BYTES as u64)
    }

    /// Bytes of the presence bitmap in front of the slots of a recovery: bit i % 8 of byte i / 8 says whether shard i, originals
    /// first, is present; whole chunks.
    pub fn bitmap_bytes(&self) -> u64 {
        self.shard_count().div_ceil(8).next_multiple_of(CHUNK_BYTES as u64)
    }

    fn check<J: Job>(&self, row: &J, code: ErasureCode, input_bytes: u64) -> Result<(), RowError> {
        let field = |field, expected, got| {
            Err(RowError::Field {
                stage: J::STAGE,
                job_id: row.header().job_id,
                field,
                expected,
                got,
            })
        };
        if self.original_count == 0 || self.recovery_count == 0 {
            let got = u64::from(self.original_count.min(self.recovery_count));
            return field("original_count and recovery_count", "at least 1", got);
        }
        if self.shard_bytes == 0 {
            return field("shard_bytes", "at least 1", 0);
        }
        match code {
            ErasureCode::Gf8 if self.shard_count() > 256 => {
                return field("original_count + recovery_count", "at most 256", self.shard_count());
            }
            ErasureCode::Gf16 if !self.shard_bytes.is_multiple_of(2) => {
                return field("shard_bytes", "even over GF(2^16)", u64::from(self.shard_bytes));
            }
            ErasureCode::Gf16
                if !ReedSolomonEncoder::supports(self.original_count as usize, self.recovery_count as usize) =>
            {
                let expected = "counts that crate reed-solomon-simd supports";
                return field("original_count + recovery_count", expected, self.shard_count());
            }
            ErasureCode::Gf8 | ErasureCode::Gf16 => {}
        }
        if u64::from(row.header().in_len) != input_bytes {
            return field(
                "in_len",
                "bitmap and slots of the stripe",
                u64::from(row.header().in_len),
            );
        }
        Ok(())
    }
}

/// Defines one of the three row types: they share their layout and differ in what lies in the input.
macro_rules! stripe_row {
    ($(#[$doc:meta])* $row:ident, $stage:expr, $input_bytes:expr, $output_bytes:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug)]
        #[repr(C)]
        pub struct $row {
            /// Header; the input holds the slots.
            pub header: Header,
            /// Shape of the stripe.
            pub stripe: Stripe,
            /// Zero.
            pub reserved: [u32; 7],
        }

        row_layout!($row, $stage);

        impl $row {
            /// A row over this input. An input whose last shard is not padded (as
            /// [`BatchBuilder::arena_push`] with an alignment of 64 gives it) is taken with its padding.
            pub fn new(stripe: Stripe, input: Place) -> Self {
                let mut header = input.into_header();
                let input_bytes: fn(&Stripe) -> u64 = $input_bytes;
                let padding = stripe.stride_bytes() - u64::from(stripe.shard_bytes);
                if u64::from(header.in_len) + padding == input_bytes(&stripe) {
                    // The region ends on a chunk, so the padding is inside it.
                    header.in_len += padding as u32;
                }
                Self {
                    header,
                    stripe,
                    reserved: [0; 7],
                }
            }
        }

        impl Job for $row {
            const STAGE: Stage = $stage;

            fn header(&self) -> &Header {
                &self.header
            }

            fn header_mut(&mut self) -> &mut Header {
                &mut self.header
            }

            fn output_bytes(&self, _policy: &Policy) -> u64 {
                let output_bytes: fn(&Stripe) -> u64 = $output_bytes;
                output_bytes(&self.stripe)
            }

            fn work(&self, _policy: &Policy) -> u64 {
                u64::from(self.stripe.original_count) * u64::from(self.stripe.shard_bytes)
            }

            fn check(&self, policy: &Policy) -> Result<(), RowError> {
                let input_bytes: fn(&Stripe) -> u64 = $input_bytes;
                self.stripe.check(self, policy.erasure, input_bytes(&self.stripe))
            }
        }
    };
}

stripe_row!(
    /// Encode: the input holds the original slots, the output gets the recovery slots. Always valid.
    RsEncodeRow,
    Stage::RsEncode,
    |stripe| u64::from(stripe.original_count) * stripe.stride_bytes(),
    |stripe| u64::from(stripe.recovery_count) * stripe.stride_bytes()
);

stripe_row!(
    /// Check: the input holds the original slots and the recovery slots. Valid if these are the encoding of those.
    RsCheckRow,
    Stage::RsCheck,
    |stripe| stripe.shard_count() * stripe.stride_bytes(),
    |_| 0
);

stripe_row!(
    /// Recover: the input holds the presence bitmap, then the slots of all shards (those of absent shards are not read). The
    /// output gets all original slots. Valid if at least k shards are present and those beyond the first k agree with them; else
    /// the output stays zero.
    RsRecoverRow,
    Stage::RsRecover,
    |stripe| stripe.bitmap_bytes() + stripe.shard_count() * stripe.stride_bytes(),
    |stripe| u64::from(stripe.original_count) * stripe.stride_bytes()
);

/// Lays out the input of a recovery: bitmap, then a slot for every shard, originals first, zero where it is absent.
///
/// # Errors
/// [`RowError::Capacity`] if the arena would outgrow its limit.
///
/// # Panics
/// If there are not as many shards as the stripe has, or one has another length: shards are sorted and measured before.
pub fn push_recover_input(
    builder: &mut BatchBuilder,
    stripe: &Stripe,
    shards: &[Option<&[u8]>],
) -> Result<Place, RowError> {
    assert_eq!(shards.len() as u64, stripe.shard_count(), "a slot for every shard");
    let mut bitmap = vec![0u8; stripe.bitmap_bytes() as usize];
    let absent = vec![0u8; stripe.shard_bytes as usize];
    let slots: Vec<&[u8]> = shards.iter().map(|shard| shard.unwrap_or(&absent)).collect();
    for (index, shard) in shards.iter().enumerate() {
        bitmap[index / 8] |= u8::from(shard.is_some()) << (index % 8);
        assert_eq!(slots[index].len(), absent.len(), "shards of one length");
    }
    let parts: Vec<&[u8]> = std::iter::once(&bitmap[..]).chain(slots).collect();
    builder.arena_push(&parts, CHUNK_BYTES)
}
