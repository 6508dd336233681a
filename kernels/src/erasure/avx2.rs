//! Encode, check and recover over GF(2^8) in 256-bit lanes: products by tables of half bytes, or by matrices where there is GFNI.
//! The kernels of [`super::lanes`] for processors with AVX2 and no AVX-512; rows over GF(2^16) are not offered.
//! Never decides a stripe: it computes shards, or says whether they equal those received.

use std::cell::RefCell;

use super::{
    additive::MATRICES,
    avx2_product::{self, TARGETS_MAX, Table, matrices, tables},
    lanes::{Kernel, Lanes, Memory, Product},
};
use crate::{cpu::avx2::Avx2, engine::Work, job::Chunk};

/// Decides stripes.
pub(crate) fn run(engine: Avx2, work: &mut Work<'_>) {
    thread_local! {
        static BY_MATRICES: RefCell<Memory<Gfni>> = RefCell::default();
        static BY_TABLES: RefCell<Memory<Avx2>> = RefCell::default();
    }
    match Gfni::new(engine) {
        Some(kernel) => BY_MATRICES.with_borrow_mut(|memory| Lanes { memory, kernel }.run(work)),
        None => BY_TABLES.with_borrow_mut(|memory| {
            let kernel = engine;
            Lanes { memory, kernel }.run(work)
        }),
    }
}

/// AVX2 with GFNI (Alder Lake and later); a value is the proof that both are there.
#[derive(Clone, Copy)]
struct Gfni(());

impl Gfni {
    fn new(_avx2: Avx2) -> Option<Self> {
        // The answer is cached by the standard library.
        is_x86_feature_detected!("gfni").then_some(Self(()))
    }
}

impl Kernel for Avx2 {
    type Constant = Table;
    const TARGETS_MAX: usize = TARGETS_MAX;

    fn constant(constant: u8) -> Table {
        avx2_product::table(constant)
    }

    fn write(self, product: Product<'_, Table>, from: &[Chunk], to: &mut [Chunk]) {
        // SAFETY: the engine is the proof that the processor has AVX2.
        unsafe { tables::write(product, from, to) }
    }

    fn equals(self, product: Product<'_, Table>, from: &[Chunk], received: &[Chunk], last: (usize, u64)) -> bool {
        // SAFETY: as above.
        unsafe { tables::equals(product, from, received, last) }
    }
}

impl Kernel for Gfni {
    type Constant = u64;
    const TARGETS_MAX: usize = TARGETS_MAX;

    fn constant(constant: u8) -> u64 {
        MATRICES[usize::from(constant)]
    }

    fn write(self, product: Product<'_, u64>, from: &[Chunk], to: &mut [Chunk]) {
        // SAFETY: the value is the proof that the processor has AVX2 and GFNI.
        unsafe { matrices::write(product, from, to) }
    }

    fn equals(self, product: Product<'_, u64>, from: &[Chunk], received: &[Chunk], last: (usize, u64)) -> bool {
        // SAFETY: as above.
        unsafe { matrices::equals(product, from, received, last) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        batch::{Batch, BatchBuilder, Outputs, Program},
        cpu::Portable,
        engine::{Engine, run_alone},
        erasure::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe, push_recover_input},
        policy::Policy,
        primitive::Stage,
    };

    /// One kernel as an engine, whatever else the processor has.
    struct Only<K>(K);

    impl<K: Kernel + Send + Sync> Engine for Only<K> {
        fn name(&self) -> &'static str {
            "only"
        }
        fn offers(&self, _stage: Stage, _policy: &Policy) -> bool {
            true
        }
        fn rows_preferred(&self, _stage: Stage) -> usize {
            1
        }
        fn overwrites(&self, stage: Stage, _policy: &Policy) -> bool {
            stage != Stage::RsCheck
        }
        fn run(&self, work: &mut Work<'_>) {
            let (memory, kernel) = (&mut Memory::default(), self.0);
            Lanes { memory, kernel }.run(work);
        }
    }

    fn outputs(batch: &Batch) -> Vec<Outputs> {
        let Some(engine) = Avx2::new() else { return Vec::new() };
        let by_matrices = Gfni::new(engine).map(|kernel| run_alone(&Only(kernel), batch));
        by_matrices
            .into_iter()
            .chain([run_alone(&Only(engine), batch)])
            .collect()
    }

    fn assert_as_portable(batch: &Batch, what: &str) -> Outputs {
        let expected = run_alone(&Portable, batch);
        for outputs in outputs(batch) {
            assert!(outputs == expected, "{what}");
        }
        expected
    }

    /// Numbers of targets on both sides of those of one call, shards of one byte, a byte less and more than a chunk and two;
    /// every lane of the last column is damaged once.
    #[test]
    fn both_kernels_do_what_the_portable_engine_does() {
        for (k, m) in [(1u32, 1u32), (2, 3), (10, 4), (3, 5), (9, 8), (17, 13), (250, 6)] {
            for shard_bytes in [1u32, 63, 64, 65, 127, 129, 1_000] {
                let stripe = Stripe {
                    original_count: k,
                    recovery_count: m,
                    shard_bytes,
                };
                let what = format!("{stripe:?}");
                let byte = |shard: u32, at: u32| (shard * 151 + at * 29 + ((shard * at) >> 3)) as u8;
                let mut shards: Vec<Vec<u8>> = (0..k)
                    .map(|shard| (0..shard_bytes).map(|at| byte(shard, at)).collect())
                    .collect();
                let batch = build(Stage::RsEncode, |builder| {
                    let parts: Vec<&[u8]> = shards.iter().map(Vec::as_slice).collect();
                    let place = builder.arena_push(&parts, 64).unwrap();
                    builder.push(RsEncodeRow::new(stripe, place)).unwrap();
                });
                let encoded = assert_as_portable(&batch, &what);
                let slots = encoded.output(batch.tables()[0].header(0));
                let slots = slots.chunks(stripe.stride_bytes() as usize);
                shards.extend(slots.map(|slot| slot[..shard_bytes as usize].to_vec()));
                let flips = [None, Some(0), Some(shard_bytes - 1), Some(shard_bytes / 2)];
                let batch = build(Stage::RsCheck, |builder| {
                    for (row, flip) in flips.iter().enumerate() {
                        let mut shards = shards.clone();
                        if let Some(at) = flip {
                            shards[row * 7 % (k + m) as usize][*at as usize] ^= 0x10;
                        }
                        let parts: Vec<&[u8]> = shards.iter().map(Vec::as_slice).collect();
                        let place = builder.arena_push(&parts, 64).unwrap();
                        builder.push(RsCheckRow::new(stripe, place)).unwrap();
                    }
                });
                assert_as_portable(&batch, &what);
                let batch = build(Stage::RsRecover, |builder| {
                    // Nothing lost, all that can be, one less (so that a surplus shard is checked), one more.
                    let lost = m.min(k);
                    for (lost, flipped) in [
                        (0, false),
                        (lost, false),
                        (lost - 1, false),
                        (lost - 1, true),
                        (lost + 1, false),
                    ] {
                        let mut shards = shards.clone();
                        if flipped {
                            shards[(k + m - 1) as usize][shard_bytes as usize / 2] ^= 1;
                        }
                        // Every second shard from the first on, then the rest.
                        let is_lost = |shard: u32| {
                            let order = if shard.is_multiple_of(2) {
                                shard / 2
                            } else {
                                (k + m).div_ceil(2) + shard / 2
                            };
                            order < lost
                        };
                        let left: Vec<Option<&[u8]>> = (0..k + m)
                            .map(|shard| (!is_lost(shard)).then_some(&shards[shard as usize][..]))
                            .collect();
                        let place = push_recover_input(builder, &stripe, &left).unwrap();
                        builder.push(RsRecoverRow::new(stripe, place)).unwrap();
                    }
                });
                assert_as_portable(&batch, &what);
            }
        }
    }

    fn build(stage: Stage, fill: impl FnOnce(&mut BatchBuilder)) -> Batch {
        let mut builder = BatchBuilder::new(Program::single(stage), Policy::default());
        fill(&mut builder);
        builder.finish()
    }
}
