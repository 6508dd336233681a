//! The shared vectors and random shapes through the payload's Verilog, as batches of the driver.
//! The same suite that every engine of the CPU runs; what is compared here was computed by logic, clock by clock.
//! Never counts what the CPU decided in the logic's place: an error, a doubt that was founded or a reset fails the test.

use std::sync::Arc;

use perigee_hdl::{
    driver::{Config, backend::PayloadBackend},
    sim::{
        conformance::MEMORY_BYTES_MIN,
        emulator::Emulator,
        workload::{Random, policy},
    },
};
use perigee_hdl_abi::{bus::Bus, configuration::Configuration};
use perigee_kernels::{
    backend::{Backend, Busy, Capability, Completion, Notifier, Ticket},
    batch::{Batch, BatchBuilder, Program},
    conformance::{Report, Suite},
    cpu::Portable,
    engine::run_alone,
    erasure::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe, push_recover_input},
    job::{CHUNK_BYTES, Chunk},
    merkle::{LeafHashRow, TreeRow},
    policy::{MerkleRule, Policy},
    primitive::{Primitive, Stage},
};

use crate::{tools, translation};

/// A backend whose results have one wrong bit, if asked to.
struct Spoilt {
    backend: PayloadBackend,
    spoils: bool,
}

impl Backend for Spoilt {
    fn name(&self) -> &str {
        self.backend.name()
    }

    fn capability(&self, program: Program) -> Option<Capability> {
        self.backend.capability(program)
    }

    fn submit(&mut self, batch: Arc<Batch>, ticket: Ticket) -> Result<(), Busy> {
        self.backend.submit(batch, ticket)
    }

    fn poll(&mut self, done: &mut Vec<Completion>) {
        let before = done.len();
        self.backend.poll(done);
        let results = done[before..].iter_mut().filter_map(|end| end.result.as_mut().ok());
        for slab in results.filter_map(|outputs| outputs.slabs.last_mut()) {
            let bytes = bytemuck::cast_slice_mut::<Chunk, u8>(slab);
            if let (true, Some(byte)) = (self.spoils, bytes.first_mut()) {
                *byte ^= 1;
            }
        }
    }

    fn waker(&self) -> Notifier {
        self.backend.waker()
    }
}

/// Runs a primitive's vectors; nothing may have gone wrong on the way.
fn run<B: Bus + Send + 'static>(primitive: Primitive, bus: B, spoils: bool) -> Report {
    let suite = Suite::load(primitive, false).expect("the vectors are sound");
    let (notifier, wakes) = Notifier::pair();
    let backend = PayloadBackend::start("payload", bus, Config::default(), Arc::new(Portable), notifier);
    let backend = backend.expect("a payload");
    let watch = backend.watch();
    let mut backend = Spoilt { backend, spoils };
    let report = suite.run_backend(&mut backend, &wakes).expect("the payload answers");
    let seen = watch.report();
    println!(
        "{primitive}: {} cases, {} rows, {} clocks, {:?}",
        report.cases, report.rows, seen.clocks, seen.counters
    );
    assert!(seen.evidence.is_empty() && seen.lost.is_none(), "{seen:?}");
    let counters = seen.counters;
    let faults = counters.errors + counters.bad_results + counters.irregular + counters.deadlines + counters.resets;
    assert_eq!(faults, 0, "{counters:?}");
    assert!(counters.rows > counters.doubted, "{counters:?}");
    report
}

/// Every tree and every list of leaves of the vectors under a rule with SHA-256d or SM3 that the payload offers.
#[test]
fn the_trees_of_the_shared_vectors_hold() {
    if !tools() {
        return;
    }
    let report = run(Primitive::Merkle, translation(), false);
    assert!(report.passed(), "{:#?}", report.mismatches);
    // What is left to the CPU is left by its stage and rule, never by the shape of a case.
    let left = left(&report);
    for offered in ["tree, BitcoinSha256d", "tree, Rfc6962Sm3", "leaf_hash, Rfc6962Sm3"] {
        assert!(!left.contains(&offered), "{offered} is left to the CPU");
    }
}

/// Stages and rules that the payload does not offer.
fn left(report: &Report) -> Vec<&str> {
    println!("not offered: {:?}", report.not_offered);
    report.not_offered.iter().map(|(rule, _)| rule.as_str()).collect()
}

#[test]
fn the_stripes_of_the_shared_vectors_hold() {
    if !tools() {
        return;
    }
    let report = run(Primitive::Erasure, translation(), false);
    assert!(report.passed(), "{:#?}", report.mismatches);
    for rule in left(&report) {
        assert!(rule.ends_with("Gf16"), "{rule} is left to the CPU");
    }
}

/// Negative control of the suite: one wrong bit in the result of each batch is found. Results of the emulator, which are the same.
#[test]
fn a_wrong_bit_is_found_by_the_vectors() {
    for primitive in [Primitive::Merkle, Primitive::Erasure] {
        let report = run(primitive, Emulator::new(Configuration::Streams, MEMORY_BYTES_MIN), true);
        assert!(!report.passed(), "{primitive}");
    }
}

/// Random rows: stripes up to 20 + 20 of up to 300 bytes, encoded, checked (sound and spoilt) and recovered; leaves
/// of up to 300 bytes under SM3, and trees over random digests under both rules.
fn random_batches(seed: u64) -> Vec<Batch> {
    let mut random = Random::new(seed);
    let mut batches = Vec::new();
    let mut encode = BatchBuilder::new(Program::single(Stage::RsEncode), Policy::default());
    let mut check = BatchBuilder::new(Program::single(Stage::RsCheck), Policy::default());
    let mut recover = BatchBuilder::new(Program::single(Stage::RsRecover), Policy::default());
    for _ in 0..12 {
        let stripe = Stripe {
            original_count: 1 + random.below(20) as u32,
            recovery_count: 1 + random.below(20) as u32,
            shard_bytes: 1 + random.below(300) as u32,
        };
        let bytes = stripe.shard_bytes as usize;
        let shards: Vec<Vec<u8>> = (0..stripe.original_count).map(|_| random.bytes(bytes)).collect();
        let shards: Vec<&[u8]> = shards.iter().map(Vec::as_slice).collect();
        let place = encode.arena_push(&shards, CHUNK_BYTES).expect("room");
        encode.push(RsEncodeRow::new(stripe, place)).expect("a stripe");
        let parity = parity_of(stripe, &shards);
        let mut all: Vec<Vec<u8>> = shards.iter().map(|shard| shard.to_vec()).chain(parity).collect();
        let mut kept: Vec<Option<&[u8]>> = all.iter().map(|shard| Some(shard.as_slice())).collect();
        for _ in 0..random.below(u64::from(stripe.recovery_count) + 2) {
            let lost = random.below(kept.len() as u64) as usize;
            kept[lost] = None;
        }
        let place = push_recover_input(&mut recover, &stripe, &kept).expect("room");
        recover.push(RsRecoverRow::new(stripe, place)).expect("a stripe");
        if random.below(3) == 0 {
            let at = random.below(all.len() as u64) as usize;
            all[at][bytes - 1] ^= 1 << random.below(8);
        }
        let all: Vec<&[u8]> = all.iter().map(Vec::as_slice).collect();
        let place = check.arena_push(&all, CHUNK_BYTES).expect("room");
        check.push(RsCheckRow::new(stripe, place)).expect("a stripe");
    }
    batches.extend([encode.finish(), check.finish(), recover.finish()]);
    let rule = MerkleRule::Rfc6962Sm3;
    let mut leaves = BatchBuilder::new(Program::single(Stage::LeafHash), policy(rule));
    for _ in 0..12 {
        let (bytes, count) = (1 + random.below(300) as u32, 1 + random.below(6));
        let cut = random.below(u64::from(bytes));
        let input = random.bytes((u64::from(bytes) * count - cut) as usize);
        let place = leaves.arena_push(&[&input], 1).expect("room");
        leaves.push(LeafHashRow::new(place, bytes)).expect("leaves");
    }
    batches.push(leaves.finish());
    for rule in [rule, MerkleRule::BitcoinSha256d] {
        let mut trees = BatchBuilder::new(Program::single(Stage::Tree), policy(rule));
        for _ in 0..8 {
            let count = 1 + random.below(60) as usize;
            let place = trees.arena_push(&[&random.bytes(32 * count)], 1).expect("room");
            trees.push(TreeRow::compute(place)).expect("a tree");
        }
        batches.push(trees.finish());
    }
    batches
}

/// Recovery shards by the portable engine.
fn parity_of(stripe: Stripe, shards: &[&[u8]]) -> Vec<Vec<u8>> {
    let mut builder = BatchBuilder::new(Program::single(Stage::RsEncode), Policy::default());
    let place = builder.arena_push(shards, CHUNK_BYTES).expect("room");
    builder.push(RsEncodeRow::new(stripe, place)).expect("a stripe");
    let outputs = run_alone(&Portable, &builder.finish());
    let slab = bytemuck::cast_slice::<Chunk, u8>(&outputs.slabs[0]);
    let slots = slab.chunks(stripe.stride_bytes() as usize);
    let slots = slots.take(stripe.recovery_count as usize);
    slots.map(|slot| slot[..stripe.shard_bytes as usize].to_vec()).collect()
}

/// Outcomes and every byte of the results equal the portable engine's.
#[test]
fn random_shapes_are_decided_as_by_the_portable_engine() {
    if !tools() {
        return;
    }
    let (notifier, wakes) = Notifier::pair();
    let backend = PayloadBackend::start("rtl", translation(), Config::default(), Arc::new(Portable), notifier);
    let mut backend = backend.expect("the translation is a payload");
    let watch = backend.watch();
    let mut done = Vec::new();
    for seed in 1..=3 {
        for batch in random_batches(seed) {
            let batch = Arc::new(batch);
            backend.submit(Arc::clone(&batch), Ticket(seed)).expect("a free slot");
            while done.is_empty() {
                wakes.recv().expect("the payload answers");
                backend.poll(&mut done);
            }
            let mut got = done.remove(0).result.expect("the payload decides");
            let expected = run_alone(&Portable, &batch);
            assert!(got == expected, "{} of seed {seed}", batch.program());
            // Negative control of the comparison.
            if let Some(byte) = got
                .slabs
                .last_mut()
                .and_then(|slab| bytemuck::cast_slice_mut::<Chunk, u8>(slab).last_mut())
            {
                *byte ^= 0x80;
                assert!(got != expected);
            }
        }
    }
    let seen = watch.report();
    println!("{} clocks, {:?}", seen.clocks, seen.counters);
    assert!(seen.evidence.is_empty() && seen.lost.is_none(), "{seen:?}");
    assert_eq!(
        (seen.counters.errors, seen.counters.bad_results, seen.counters.resets),
        (0, 0, 0)
    );
}
