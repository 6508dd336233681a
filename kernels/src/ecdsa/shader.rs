//! ECDSA on a GPU: its kernels, its passes, and what its answers mean.
//! Behind the GPU backend, which runs the passes; the passes are those of `field::wgsl::secp256k1`, which says what they cost.
//! Never believes an answer: the host closes every row with its own r and a secret.
//! An answer is two closing values ([`super::closing`]); under *proved* trust it is the hints of [`super::proved`] instead, which
//! need no secret.

use std::ops::Range;

use super::{
    EcdsaRow,
    closing::{ANSWER_WORDS, judge, known_rows},
    proved::{Hint, close},
};
use crate::{
    batch::Verdict,
    field::wgsl::secp256k1::{kernels, plan},
    gpu::shader::{Kernel, Part, Pass, Plan, Reply, Rows, Said, Shader, Traits, Trust, canary_bytes, judge_each, row},
    policy::Policy,
    primitive::Stage,
};

/// The stage on a device.
#[derive(Clone, Copy, Debug)]
pub struct Ecdsa;

/// First word of v in a row.
const CHECK_WORD: usize = std::mem::offset_of!(EcdsaRow, check) / 4;
/// A hint.
const HINT_WORDS: usize = size_of::<Hint>() / 4;
/// Index of the kernel that gives hints, behind the three of closed answers.
const HINT_KERNEL: usize = 3;
/// Index of the kernel that inverts s.
const INVERT_KERNEL: usize = 4;
/// Rows that share one inversion: 4M each and 45M + 257S together. More would leave a device idle for longer than they save.
const ROWS_AN_INVERSION: u32 = 8;

const ECDSA: Part = Part {
    name: "ecdsa/ecdsa.wgsl",
    source: include_str!("ecdsa.wgsl"),
};

impl Shader for Ecdsa {
    fn stage(&self) -> Stage {
        Stage::Ecdsa
    }

    fn kernels(&self, traits: &Traits) -> Vec<Kernel> {
        let names = match traits.int64 {
            true => ["ecdsa_prepare_u64", "ecdsa_ladder_u64", "ecdsa_close_u64"],
            false => ["ecdsa_prepare_u32", "ecdsa_ladder_u32", "ecdsa_close_u32"],
        };
        let mut kernels = kernels(traits, names, ["ecdsa_prepare", "ecdsa_close"], &[], ECDSA);
        let names = match traits.int64 {
            true => [("ecdsa_hint_u64", "ecdsa_hint"), ("ecdsa_invert_u64", "ecdsa_invert")],
            false => [("ecdsa_hint_u32", "ecdsa_hint"), ("ecdsa_invert_u32", "ecdsa_invert")],
        };
        for (name, entry) in names {
            let parts = kernels[0].clone();
            kernels.push(Kernel { name, entry, ..parts });
        }
        kernels
    }

    fn offers(&self, _policy: &Policy, _trust: Trust) -> bool {
        true
    }

    fn check_word(&self) -> usize {
        CHECK_WORD
    }

    fn answer_words(&self, trust: Trust) -> u32 {
        match trust {
            Trust::Closed => ANSWER_WORDS as u32,
            Trust::Proved => HINT_WORDS as u32,
        }
    }

    fn plan(&self, rows: &dyn Rows, _policy: &Policy, traits: &Traits, trust: Trust) -> Option<Plan> {
        let mut plan = plan(rows.len(), traits)?;
        let mut passes = Vec::new();
        for mut pass in plan.passes {
            if trust == Trust::Proved {
                // The first kernel keeps what the hints need, and the last gives them.
                pass.b[0] = 1;
                if pass.kernel == 2 {
                    pass.kernel = HINT_KERNEL;
                }
            }
            if pass.kernel == 0 {
                let lanes = pass.lanes.div_ceil(ROWS_AN_INVERSION);
                passes.push(Pass {
                    kernel: INVERT_KERNEL,
                    lanes,
                    b: [0, lanes, pass.lanes, 0],
                    ..pass
                });
            }
            passes.push(pass);
        }
        plan.passes = passes;
        Some(plan)
    }

    fn judge(
        &self,
        rows: &dyn Rows,
        policy: &Policy,
        trust: Trust,
        reply: &Reply<'_>,
        lanes: Range<usize>,
        said: &mut [Said],
    ) {
        if trust == Trust::Proved {
            return judge_hints(rows, policy, reply, lanes, said);
        }
        judge_each(rows, reply, ANSWER_WORDS, lanes, said, |row, check, answer| {
            judge(row, check, policy, answer)
        });
    }

    fn closes(&self, _policy: &Policy) -> bool {
        true
    }

    fn canaries(&self, _policy: &Policy) -> Vec<(Vec<u8>, bool)> {
        canary_bytes(known_rows())
    }
}

/// Proves what the hints of these lanes can prove; nothing is said of the other rows.
fn judge_hints(rows: &dyn Rows, policy: &Policy, reply: &Reply<'_>, lanes: Range<usize>, said: &mut [Said]) {
    said.fill(Said::Nothing);
    let Some(words) = reply.answers.get(lanes.start * HINT_WORDS..lanes.end * HINT_WORDS) else {
        return;
    };
    let hints: Vec<Hint> = bytemuck::pod_collect_to_vec(words);
    let rows: Vec<EcdsaRow> = lanes.map(|lane| *row(rows, lane)).collect();
    let (_, verdicts) = close(&rows, &hints, policy);
    for (said, verdict) in said.iter_mut().zip(verdicts) {
        if verdict == Verdict::Valid {
            *said = Said::Valid;
        }
    }
}
