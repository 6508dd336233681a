//! scrypt on a software device: vectors, real headers, random ones, every gap, every cut into workgroups and passes.
//! Hashes and verdicts must be the portable engine's, byte for byte; the judge's own controls stand beside the judge.
//! Never a row that is not proof of work, except to see it refused.

use std::sync::Arc;

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Program},
    gpu::{
        device::{Device, adapters},
        error::GpuError,
        frame::{Canary, Place},
        runner::Runner,
        shader::{Said, Shader, Trust},
        wgpu_machine::WgpuMachine,
    },
    policy::Policy,
    primitive::Stage,
    scrypt::{HEADER_BYTES, ScryptRow, TARGET_ANY, shader::Scrypt},
};
use perigee_testvectors::{File, ScryptCase};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::support::{agrees, runner};

/// Random rows: the share of broken ones is that of a target that half of all hashes meet.
const ROWS: usize = 10_000;

fn batch(rows: impl IntoIterator<Item = ScryptRow>) -> Arc<Batch> {
    let mut builder = BatchBuilder::new(Program::single(Stage::Scrypt), Policy::default());
    for row in rows {
        builder.push(row).expect("a well-formed row");
    }
    Arc::new(builder.finish())
}

fn random(count: usize, seed: u64) -> Vec<ScryptRow> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut half = TARGET_ANY;
    half[7] /= 2;
    let row = |_| {
        let mut header = [0; HEADER_BYTES];
        random.fill_bytes(&mut header);
        ScryptRow::proof_of_work(&header, half)
    };
    (0..count).map(row).collect()
}

/// A runner whose device takes so many bytes a binding and is full with so many lanes.
fn limited(binding_bytes_max: u64, lanes_preferred: u32) -> Option<Runner> {
    // Says why, where there is none.
    runner(false)?;
    let adapter = adapters().into_iter().find(|adapter| adapter.is_software())?;
    let mut device = Device::open(&adapter, false).expect("it opened before");
    device.traits.binding_bytes_max = binding_bytes_max;
    device.traits.lanes_preferred = lanes_preferred;
    Some(Runner::new(Box::new(WgpuMachine::new(device).expect("a machine"))))
}

/// Every row of a batch is judged, and as software judges it.
fn all_agree(runner: &mut Runner, rows: Vec<ScryptRow>) {
    let batch = batch(rows);
    assert_eq!(agrees(runner, &batch, Trust::Closed), Ok(batch.len()));
}

#[test]
fn ten_thousand_random_headers() {
    let Some(mut runner) = runner(false) else { return };
    all_agree(&mut runner, random(ROWS, 1));
}

/// The vectors of the primitive that are proof of work; those of RFC 7914 have other parameters, and a batch with any of them is
/// refused as a whole.
#[test]
fn shared_vectors() {
    let Some(mut runner) = runner(false) else { return };
    let File::Scrypt(file) = perigee_testvectors::load("scrypt".parse().expect("a name")).expect("vectors") else {
        panic!("vectors of scrypt");
    };
    let row = |case: &ScryptCase| match case {
        ScryptCase::Pow { header, target, .. } => Some(ScryptRow::proof_of_work(
            header,
            perigee_kernels::job::words_from_bytes(target),
        )),
        ScryptCase::Derive { .. } => None,
    };
    let rows: Vec<_> = file.cases.iter().filter_map(|case| row(&case.body)).collect();
    assert!(rows.len() > 10, "{} vectors", rows.len());
    all_agree(&mut runner, rows.clone());

    let mut other = rows;
    (other[1].log2_n, other[1].r) = (9, 2);
    let refused = runner.run(&batch(other), Trust::Closed).err();
    assert!(matches!(refused, Some(GpuError::NotOffered { .. })), "{refused:?}");
    let refused = runner.run(&batch(random(1, 2)), Trust::Proved).err();
    assert!(matches!(refused, Some(GpuError::NotOffered { .. })), "{refused:?}");
}

/// Dogecoin's first headers, which met the targets that they name, each also with a bit of its nonce flipped.
#[test]
fn real_headers() {
    let root = std::env::var_os("PERIGEE_DATA").map_or_else(
        || std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        std::path::PathBuf::from,
    );
    let Ok(bytes) = std::fs::read(root.join("dogecoin/headers/dogecoin_mainnet_1_5000.h80")) else {
        let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
        assert!(
            !required.split(',').any(|need| need.trim() == "data"),
            "headers are required"
        );
        eprintln!("SKIPPED: dogecoin_mainnet_1_5000.h80 not found");
        return;
    };
    let Some(mut runner) = runner(false) else { return };
    let (headers, _) = bytes.as_chunks::<HEADER_BYTES>();
    let row = |header: &[u8; HEADER_BYTES]| {
        let mut target = [0; 32];
        let first = header[75] as usize - 3;
        target[first..first + 3].copy_from_slice(&header[72..75]);
        ScryptRow::proof_of_work(header, perigee_kernels::job::words_from_bytes(&target))
    };
    let rows = headers.iter().step_by(25).flat_map(|header| {
        let mut spoiled = *header;
        spoiled[79] ^= 1;
        [row(header), row(&spoiled)]
    });
    let batch = batch(rows);
    let ran = runner.run(&batch, Trust::Closed).expect("a sound device");
    for (at, said) in ran.said[0].iter().enumerate() {
        assert_eq!(*said, [Said::Valid, Said::Invalid][at % 2], "row {at}");
    }
    assert_eq!(ran.said[0].len(), 400);
}

/// Gaps 1, 2 and 4: what the smallest bindings that hold a workgroup lead to. One row, a workgroup less one, in full and with one
/// more; all four bindings; two passes and the row that begins a third.
#[test]
fn every_gap_and_every_cut() {
    for gap in [1, 2, 4] {
        let Some(mut runner) = limited((8 << 20) / gap, 256) else {
            return;
        };
        let [kernel] = &Scrypt.kernels(&runner.traits())[..] else {
            panic!("one kernel")
        };
        assert!(kernel.overrides.contains(&("GAP", gap as f64)));
        for rows in [1, 63, 64, 65, 256, 513] {
            all_agree(&mut runner, random(rows, 3 + rows as u64));
        }
    }
}

/// Known rows at places that the seed draws are judged as they must be, and the rows between them are still judged right.
#[test]
fn canaries_among_rows() {
    let Some(mut runner) = runner(false) else { return };
    let canaries = Scrypt.canaries(&Policy::default());
    let canaries: Vec<_> = canaries.into_iter().map(|(row, valid)| Canary { row, valid }).collect();
    let (count, batch) = (canaries.len(), batch(random(50, 4)));
    let ran = runner
        .run_with(&batch, Trust::Closed, canaries)
        .expect("a sound device");
    let expected = crate::support::software(&batch);
    let lanes = &ran.frame.stages[0].lanes;
    assert_eq!(ran.said[0].len(), 50 + count);
    for (lane, said) in ran.said[0].iter().enumerate() {
        let valid = match lanes.place(lane) {
            Place::Row(row) => expected.verdict(row) == perigee_kernels::batch::Verdict::Valid,
            Place::Canary(index) => lanes.is_valid(index),
        };
        let must = if valid { Said::Valid } else { Said::Invalid };
        assert_eq!(*said, must, "lane {lane}");
    }
}
