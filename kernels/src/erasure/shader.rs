//! Erasure codes on a device: encode, check and recover over GF(2^8) and GF(2^16), for shards that lie there.
//! Between the WGSL of this folder and the backend: work lists, and what sums and counts of a row mean.
//! Never a bit: a stripe agrees where every column was counted as equal, over the secret of its row.
//!
//! Whether enough shards are present the host reads in the bitmap. Sums of what was written close a window against loss on the way,
//! not against a wrong product: re-computed samples are the guard there.

use std::ops::Range;

use super::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe, shader_gf8, shader_gf16};
use crate::{
    gpu::{
        shader::{BINDINGS, Kernel, Part, Plan, Reply, Rows, Said, Shader, Traits, Trust, row},
        tally::{self, TALLY},
    },
    job::{CHUNK_BYTES, Header},
    policy::{ErasureCode, Policy},
    primitive::Stage,
};

/// Recovery shards.
pub struct RsEncode;
/// Recovery shards that are there.
pub struct RsCheck;
/// Absent originals.
pub struct RsRecover;

/// A stripe of any stage, as the plans see it.
pub(super) struct StripeJob<'a> {
    pub(super) stripe: Stripe,
    /// Presence of all shards, where the stage has it.
    pub(super) present: Option<&'a [u8]>,
    pub(super) stage: Stage,
}

impl<'a> StripeJob<'a> {
    fn read(rows: &'a dyn Rows, lane: usize, stage: Stage) -> Self {
        let stripe = match stage {
            Stage::RsEncode => row::<RsEncodeRow>(rows, lane).stripe,
            Stage::RsCheck => row::<RsCheckRow>(rows, lane).stripe,
            _ => row::<RsRecoverRow>(rows, lane).stripe,
        };
        let present = match stage {
            // Empty, where an earlier stage wrote it.
            Stage::RsRecover => rows.input(lane).get(..stripe.bitmap_bytes() as usize),
            _ => None,
        };
        Self { stripe, present, stage }
    }

    /// Shards that are present, originals first; all where the stage has them all.
    pub(super) fn shards(&self) -> Vec<usize> {
        let count = match self.stage {
            Stage::RsEncode => u64::from(self.stripe.original_count),
            _ => self.stripe.shard_count(),
        } as usize;
        let is_present = |shard: &usize| self.present.is_none_or(|bits| bits[shard / 8] >> (shard % 8) & 1 == 1);
        (0..count).filter(is_present).collect()
    }

    /// Columns of 16 bytes of a slot.
    pub(super) fn columns(&self) -> u32 {
        (self.stripe.stride_bytes() / 16) as u32
    }

    /// Columns that a sound device counts; `None` where fewer shards are present than originals there are.
    fn counts(&self) -> Option<u32> {
        let (k, m) = (self.stripe.original_count, self.stripe.recovery_count);
        let slots = match self.stage {
            Stage::RsRecover => {
                let present = self.shards().len() as u32;
                // All originals, and the shards beyond the first k.
                present.checked_sub(k)? + k
            }
            _ => m,
        };
        Some(slots.wrapping_mul(self.columns()))
    }
}

/// The three stages share kernels, plans and judge; they differ in what lies in the input.
macro_rules! shader {
    ($shader:ident, $row:ty, $stage:expr, $names:expr) => {
        impl Shader for $shader {
            fn stage(&self) -> Stage {
                $stage
            }

            fn kernels(&self, _traits: &Traits) -> Vec<Kernel> {
                kernels($names)
            }

            fn offers(&self, _policy: &Policy, trust: Trust) -> bool {
                trust == Trust::Closed
            }

            fn check_word(&self) -> usize {
                tally::CHECK_WORD
            }

            fn answer_words(&self, _trust: Trust) -> u32 {
                tally::ANSWER_WORDS as u32
            }

            fn plan(&self, rows: &dyn Rows, policy: &Policy, traits: &Traits, _trust: Trust) -> Option<Plan> {
                let jobs: Vec<StripeJob<'_>> = (0..rows.len())
                    .map(|lane| StripeJob::read(rows, lane, $stage))
                    .collect();
                if $stage == Stage::RsRecover && jobs.iter().any(|job| job.present.is_none()) {
                    // An earlier stage wrote the bitmap: nobody here knows what is absent.
                    return None;
                }
                let mut plan = match policy.erasure {
                    ErasureCode::Gf8 => shader_gf8::plan(&jobs)?,
                    ErasureCode::Gf16 => shader_gf16::plan(&jobs, traits)?,
                };
                if !jobs.is_empty() {
                    plan.passes.insert(0, tally::begin_pass(BEGIN, rows));
                }
                Some(plan)
            }

            fn judge(
                &self,
                rows: &dyn Rows,
                _policy: &Policy,
                _trust: Trust,
                reply: &Reply<'_>,
                lanes: Range<usize>,
                said: &mut [Said],
            ) {
                for (lane, said) in lanes.zip(said) {
                    let job = StripeJob::read(rows, lane, $stage);
                    let found = tally::Found::read(reply.answers, lane, rows.check(lane));
                    *said = judge(&job, &found, reply.slab, &row::<$row>(rows, lane).header);
                }
            }

            fn closes(&self, _policy: &Policy) -> bool {
                false
            }
        }
    };
}

shader!(RsEncode, RsEncodeRow, Stage::RsEncode, ENCODE_NAMES);
shader!(RsCheck, RsCheckRow, Stage::RsCheck, CHECK_NAMES);
shader!(RsRecover, RsRecoverRow, Stage::RsRecover, RECOVER_NAMES);

/// What a row's counts and sums say.
fn judge(job: &StripeJob<'_>, found: &tally::Found, slab: &[u8], header: &Header) -> Said {
    let Some(counts) = job.counts() else {
        return Said::Invalid;
    };
    let start = header.out_off as usize * CHUNK_BYTES;
    let sums = match slab.get(start..start + header.out_cap as usize) {
        Some(window) => tally::window_sums(window),
        // It stayed on the device: the sums are not known here.
        None => found.sums(),
    };
    if found.counts(counts) && found.sums() == sums {
        return Said::Valid;
    }
    let compares = match job.stage {
        Stage::RsEncode => false,
        Stage::RsCheck => true,
        _ => job.shards().len() > job.stripe.original_count as usize,
    };
    match compares {
        true => Said::Invalid,
        false => Said::Nothing,
    }
}

/// Kernels of a stage, in the order of the constants below.
fn kernels(names: [&'static str; KERNELS]) -> Vec<Kernel> {
    let kernel = |index: usize, last: Part, entry| Kernel {
        name: names[index],
        parts: match last {
            ERASURE => vec![BINDINGS, TALLY, ERASURE],
            _ => vec![BINDINGS, TALLY, ERASURE, last],
        },
        entry,
        overrides: Vec::new(),
        workgroup: 64,
        int64: false,
        tables: (last == GF16).then_some(shader_gf16::tables as fn() -> Vec<u32>),
    };
    vec![
        tally::begin(names[BEGIN]),
        kernel(COPY, ERASURE, "copy"),
        kernel(PRODUCT, GF8, "gf8"),
        kernel(LOAD, GF16, "gf16_load"),
        kernel(LAYER, GF16, "gf16_layer"),
        kernel(COMBINE, GF16, "gf16_combine"),
        kernel(STORE, GF16, "gf16_store"),
        kernel(LAYERS, GF16, "gf16_layers"),
    ]
}

/// Places of kernels.
const BEGIN: usize = 0;
pub(super) const COPY: usize = 1;
pub(super) const PRODUCT: usize = 2;
pub(super) const LOAD: usize = 3;
pub(super) const LAYER: usize = 4;
pub(super) const COMBINE: usize = 5;
pub(super) const STORE: usize = 6;
pub(super) const LAYERS: usize = 7;
const KERNELS: usize = 8;

const ENCODE_NAMES: [&str; KERNELS] = [
    "rs_encode_begin",
    "rs_encode_copy",
    "rs_encode_gf8",
    "rs_encode_gf16_load",
    "rs_encode_gf16_layer",
    "rs_encode_gf16_combine",
    "rs_encode_gf16_store",
    "rs_encode_gf16_layers",
];
const CHECK_NAMES: [&str; KERNELS] = [
    "rs_check_begin",
    "rs_check_copy",
    "rs_check_gf8",
    "rs_check_gf16_load",
    "rs_check_gf16_layer",
    "rs_check_gf16_combine",
    "rs_check_gf16_store",
    "rs_check_gf16_layers",
];
const RECOVER_NAMES: [&str; KERNELS] = [
    "rs_recover_begin",
    "rs_recover_copy",
    "rs_recover_gf8",
    "rs_recover_gf16_load",
    "rs_recover_gf16_layer",
    "rs_recover_gf16_combine",
    "rs_recover_gf16_store",
    "rs_recover_gf16_layers",
];

const ERASURE: Part = Part {
    name: "erasure/erasure.wgsl",
    source: include_str!("erasure.wgsl"),
};
const GF8: Part = Part {
    name: "erasure/gf8.wgsl",
    source: include_str!("gf8.wgsl"),
};
const GF16: Part = Part {
    name: "erasure/gf16.wgsl",
    source: include_str!("gf16.wgsl"),
};
