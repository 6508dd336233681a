//! The engine's Verilog through Verilator: chosen jobs, shared vectors and clocks; its upsets are driven from `upsets`.
//! One model for all of it, with a way in for upsets, calm where they are not the matter.
//! Never accepts a window that is not `signatures::evaluate`'s, whatever is upset.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::jobs::{chosen, chosen_jobs};
use super::{Command, KINDS};
use crate::circuit::ports::Ports;
use crate::circuit::tool;
use crate::circuit::upsets::Upsets;
use crate::circuit::verilog::verilog;
use crate::cores::bench::Pace;
use crate::cores::secp256k1::Secp256k1;
use crate::signatures::tests::{Shared, shared_bip340, shared_ecdsa};
use crate::signatures::{Job, Kind};

/// The core, calm. A wrong bit of a word of memory in `Weather::Words` is here one of a result of the first lane on its way into the
/// registers, which no vote and no code protects.
pub(super) fn model(seed: u64) -> Option<Upsets> {
    if !tool::found(&["verilator", "make", "g++"]) {
        return None;
    }
    let mut core = Secp256k1::default();
    let text = verilog(&mut core, "secp256k1");
    let (result, wrong) = ("l0_r1, l0_r0};", "l0_r1, l0_r0 ^ secp256k1.upset_word};");
    assert_eq!(text.matches(result).count(), 1, "results of the first lane");
    let text = text.replace(result, wrong);
    Some(Upsets::new("secp256k1", &text, &Ports::of(&core), seed))
}

/// 64 jobs of each kind, at the pace of the port: windows, order, checksum, and clocks as the model says.
#[test]
fn chosen_jobs_of_each_kind() {
    let Some(mut core) = model(1) else { return };
    for kind in KINDS {
        let command = Command::of(kind, chosen_jobs(kind));
        command.run(&mut core, Pace::Port, &format!("chosen jobs, {kind:?}"));
    }
    assert_eq!(core.seen, [0; 3], "pulses without upsets");
    // Negative control: one wrong window of 64 is noticed.
    let last = chosen().last().expect("a job").job(Kind::Whole);
    let mut command = Command::of(Kind::Whole, vec![last; 2]);
    command.expected[100] ^= 1;
    let wrong = catch_unwind(AssertUnwindSafe(|| command.run(&mut core, Pace::Port, "wrong")));
    assert!(wrong.is_err(), "a wrong bit in a window was not noticed");
}

/// Every shared vector whose numbers are in range, of ECDSA with short and with whole keys and of BIP340, forged ones among them.
#[test]
fn shared_vectors() {
    let Some(mut core) = model(2) else { return };
    let all: Vec<Shared> = shared_ecdsa().into_iter().chain(shared_bip340()).collect();
    assert!(all.len() > 300, "{} vectors", all.len());
    for kind in KINDS {
        let jobs: Vec<Job> = all
            .iter()
            .filter(|case| case.kind == kind)
            .map(|case| case.job)
            .collect();
        println!("{kind:?}: {} shared vectors", jobs.len());
        assert!(!jobs.is_empty(), "{kind:?}: no vectors");
        Command::of(kind, jobs).run(&mut core, Pace::Port, &format!("shared vectors, {kind:?}"));
    }
}
