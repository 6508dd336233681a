//! The core as the payload has it, N = 1,024, through Verilator: shared vectors, rate, upsets, lost words, resets.
//! One model for all of it, with a way in for upsets, calm where they are not the matter.
//! Never accepts a hash that is not the kernels', whatever is upset.

use std::panic::{AssertUnwindSafe, catch_unwind};

use perigee_hdl_abi::records::Status;
use perigee_kernels::scrypt::{HASH_BYTES, HEADER_BYTES};
use perigee_testvectors::ScryptCase;

use super::whole::Job;
use crate::circuit::ports::Ports;
use crate::circuit::rng::XorShift;
use crate::circuit::tool;
use crate::circuit::upsets::{Upsets, Weather};
use crate::circuit::verilog::verilog;
use crate::cores::bench::Pace;
use crate::cores::scrypt::{LOG2_N, Scrypt};
use crate::timing::scrypt as timing;

fn upsets(seed: u64) -> Option<Upsets> {
    let tools = tool::found(&["verilator", "make", "g++"]);
    let mut core = Scrypt::default();
    tools.then(|| Upsets::new("scrypt", &verilog(&mut core, "scrypt"), &Ports::of(&core), seed))
}

/// Headers of the shared vectors, their flipped twins among them.
fn shared() -> Job {
    let cases = perigee_testvectors::scrypt().expect("vectors").cases;
    let (headers, hashes): (Vec<[u8; HEADER_BYTES]>, Vec<[u8; HASH_BYTES]>) = cases
        .into_iter()
        .filter_map(|case| match case.body {
            ScryptCase::Pow { header, hash, .. } => Some((header, hash)),
            ScryptCase::Derive { .. } => None,
        })
        .unzip();
    let job = Job::new(&headers, LOG2_N);
    assert!(job.hashes == hashes && hashes.len() > 2 * timing::CONTEXTS as usize);
    job
}

/// One command each with all headers of the shared vectors, so that contexts work three times, and with 21 less. The clocks are those
/// of the model within 2 %, and those of the 21 more are the rate, within 4 %: 21 hashes are not many for a mean.
#[test]
fn shared_vectors_at_the_rate_of_the_model() {
    let Some(mut core) = upsets(1) else { return };
    let all = shared();
    let clocks = |core: &mut Upsets, job: &Job| {
        let mut bench = job.bench(Pace::Port);
        bench.reset(core);
        let ending = bench.run(core, &job.operands, 3);
        job.check(&bench, &ending, "shared vectors");
        let count = job.hashes.len() as u64;
        let (said, (least, most)) = (timing::clocks(count), timing::bounds(count));
        println!(
            "{count} headers: {} clocks, model {said}, {least} to {most}",
            ending.clocks
        );
        assert!(
            said.abs_diff(ending.clocks) * 50 <= said,
            "{} clocks, model {said}",
            ending.clocks
        );
        assert!((least..=most).contains(&ending.clocks), "{} clocks", ending.clocks);
        ending.clocks
    };
    let many = clocks(&mut core, &all);
    let less = Job::random(all.hashes.len() - timing::CONTEXTS as usize, LOG2_N, 1);
    let few = clocks(&mut core, &less);
    clocks(&mut core, &Job::random(1, LOG2_N, 6));
    let each = (many - few) as f64 / timing::CONTEXTS as f64;
    println!("{each:.0} clocks a hash: {:.2} kH/s at 225 MHz", 225_000.0 / each);
    assert!(
        (each / timing::clocks_a_hash() - 1.0).abs() < 0.04,
        "{each} clocks a hash"
    );
    assert_eq!(core.seen, [0; 3], "pulses without upsets");
}

/// One wrong copy at a time changes no hash, no completion and no stream, and each shows as one pulse.
#[test]
fn an_upset_of_any_voted_bit_changes_nothing() {
    let Some(mut core) = upsets(2) else { return };
    core.set_weather(Weather::Single);
    // All contexts, and three of them twice; every bit of every copy some hundred times.
    let job = Job::random(24, LOG2_N, 2);
    let mut bench = job.bench(Pace::Random(2));
    bench.reset(&mut core);
    let ending = bench.run(&mut core, &job.operands, 3);
    job.check(&bench, &ending, "upset");
    println!(
        "{} registers, {} upsets in {} rounds, {} pulses",
        core.registers().len(),
        core.upsets,
        core.rounds,
        core.seen[0]
    );
    // The pulse of the last may be still on its way.
    assert!(core.rounds >= 4 && core.upsets - core.seen[0] <= 1, "{:?}", core.seen);
    // Negative control: what two copies agree on is believed.
    core.set_weather(Weather::Double);
    let broken = catch_unwind(AssertUnwindSafe(|| {
        let job = Job::random(1, LOG2_N, 3);
        let mut bench = job.bench(Pace::Random(3));
        let ending = bench.run(&mut core, &job.operands, 3);
        job.check(&bench, &ending, "upset twice");
    }));
    assert!(broken.is_err(), "upsets in two copies changed nothing");
}

/// One wrong bit in every word that goes into a memory: all is right, and counted. Two wrong bits in some: lost, and said so. Two
/// wrong bits in almost none: right or lost.
#[test]
fn wrong_bits_in_memories_never_make_a_wrong_hash() {
    let Some(mut core) = upsets(3) else { return };
    let job = Job::random(2, LOG2_N, 4);
    let mut run = |weather, seed| {
        core.set_weather(weather);
        let mut bench = job.bench(Pace::Random(seed));
        bench.reset(&mut core);
        let ending = bench.run(&mut core, &job.operands, 1);
        let lost = ending.status == Status::Memory as u8;
        if !lost {
            job.check(&bench, &ending, "wrong bits");
        }
        (lost, core.seen)
    };
    let (lost, seen) = run(Weather::Words { one_in: 1, bits: 1 }, 1);
    assert!(!lost && seen[1] > 1000 && seen[2] == 0, "{seen:?}");
    let (lost, seen) = run(Weather::Words { one_in: 60, bits: 2 }, 2);
    assert!(lost && seen[2] > 0, "{seen:?}");
    let (lost, seen) = run(
        Weather::Words {
            one_in: 1_000_000,
            bits: 2,
        },
        3,
    );
    assert_eq!(lost, seen[2] > 0, "{seen:?}");
}

/// Reset while the first header is hashed, and while blocks are mixed: nothing of it comes out, and the next command is right.
#[test]
fn reset_at_any_clock_leaves_nothing_behind() {
    let Some(mut core) = upsets(4) else { return };
    let mut random = XorShift::new(5);
    for below in [3_000, 200_000] {
        let job = Job::random(3, LOG2_N, below);
        let mut bench = job.bench(Pace::Random(below));
        bench.reset(&mut core);
        let cut = bench.run_for(&mut core, &job.operands, 1, 1 + random.below(below));
        assert_eq!(cut, None, "the command had ended");
        let next = Job::random(2, LOG2_N, below + 1);
        let mut bench = next.bench(Pace::Port);
        bench.reset(&mut core);
        let ending = bench.run(&mut core, &next.operands, 2);
        next.check(&bench, &ending, "behind a reset");
    }
}
