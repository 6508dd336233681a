//! What a primitive tells the device: its kernels, the passes of a batch, and what the answers mean.
//! Between the folder of a primitive, which implements [`Shader`], and the backend, which knows no primitive.
//! Never believes a device: [`Shader::judge`] closes every answer with values that the device has not seen together.

use std::ops::Range;

pub use crate::backend::Said;
use crate::{
    policy::Policy,
    primitive::{Primitive, Stage},
};

/// A file of WGSL. Its first line is `// requires: a.wgsl, b.wgsl` (or `nothing`): what must stand before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Path below `kernels/src`, e.g. `merkle/sha256.wgsl`.
    pub name: &'static str,
    /// The text.
    pub source: &'static str,
}

/// The part every kernel begins with.
pub const BINDINGS: Part = Part {
    name: "gpu/bindings.wgsl",
    source: include_str!("bindings.wgsl"),
};

/// One pipeline: an entry point over parts, with the values of its overrides.
#[derive(Clone, Debug)]
pub struct Kernel {
    /// Unique name, e.g. `ecdsa_u64`.
    pub name: &'static str,
    /// Parts in order; [`BINDINGS`] first.
    pub parts: Vec<Part>,
    /// Entry point.
    pub entry: &'static str,
    /// Values of `override` constants.
    pub overrides: Vec<(&'static str, f64)>,
    /// Lanes of a workgroup, along x; as the source says.
    pub workgroup: u32,
    /// Whether it has 64-bit integers, which not every device does.
    pub int64: bool,
    /// What `tables` holds; whole 16 bytes. Kernels with the same function share the buffer.
    pub tables: Option<fn() -> Vec<u32>>,
}

impl Kernel {
    /// The whole source.
    pub fn source(&self) -> String {
        self.parts.iter().map(|part| part.source).collect::<Vec<_>>().join("\n")
    }
}

/// What of a device decides kernels and plans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traits {
    /// 64-bit integers in shaders: the fields have nine limbs of 29 bits, else twenty of 13.
    pub int64: bool,
    /// Most bytes of a binding.
    pub binding_bytes_max: u64,
    /// Lanes that fill the device: passes with a choice take about so many.
    pub lanes_preferred: u32,
    /// Most lanes of a pass whose scratch grows with them: less where the device ran out of memory. Decides plans, never kernels.
    pub lanes_max: u32,
}

/// How far a device is trusted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Trust {
    /// Answers are closed with a secret drawn for the dispatch: sound against faults, not against a hostile device.
    #[default]
    Closed,
    /// The device gives hints, the host proves the batch: sound against any device.
    Proved,
}

/// Uniform of a dispatch; `Params` of `bindings.wgsl`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct Params {
    /// Rows of the stage.
    pub row_count: u32,
    /// First 16 bytes of the stage's rows.
    pub row_base: u32,
    /// First word of the stage's answers.
    pub answer_base: u32,
    /// First chunk of the stage's output slab.
    pub slab_base: u32,
    /// First chunks of the arena and of the slabs of stages 0, 1, 2.
    pub regions: [u32; 4],
    /// First lane of this dispatch.
    pub first_lane: u32,
    /// End of its lanes.
    pub end_lane: u32,
    /// Zero.
    pub reserved: [u32; 2],
    /// Operands of the pass.
    pub a: [u32; 4],
    /// Operands of the pass.
    pub b: [u32; 4],
}

/// One pass of a plan: a kernel over lanes. Passes run in order, each sees what the ones before it wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pass {
    /// Index into [`Shader::kernels`].
    pub kernel: usize,
    /// Lanes; the backend starts whole workgroups, and kernels return where `lane >= end_lane`.
    pub lanes: u32,
    /// Whether the backend may run it as several dispatches of whole workgroups, one after another.
    pub splits: bool,
    /// Operands, as `params.a` and `params.b`.
    pub a: [u32; 4],
    /// See `a`.
    pub b: [u32; 4],
}

/// What one stage of a batch asks of the device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Passes in order.
    pub passes: Vec<Pass>,
    /// Bytes of the scratch bindings, contents undefined at the start. Stages of a program share them one after another.
    pub scratch_bytes: [u64; 4],
    /// Words that stand behind the stage's rows in `rows`, from the next 16 bytes on: work lists, matrices.
    pub extra_rows: Vec<u32>,
}

impl Plan {
    /// One kernel with a lane a row and `lane_bytes` of the first scratch binding for each: in as many passes as that and the lanes
    /// that fill the device twice allow. `a` is the first row of the pass and the operand. `None` without a row or room for a group.
    pub fn of_lanes(rows: usize, lane_bytes: u64, workgroup: u32, operand: u32, traits: &Traits) -> Option<Self> {
        let lanes = 2 * u64::from(traits.lanes_preferred.min(traits.lanes_max));
        let lanes = (traits.binding_bytes_max / lane_bytes).min(lanes);
        let lanes = u32::try_from(lanes).ok()? / workgroup * workgroup;
        let rows = u32::try_from(rows).ok()?;
        let pass = |first: u32| Pass {
            kernel: 0,
            lanes: lanes.min(rows - first),
            splits: true,
            a: [first, operand, 0, 0],
            b: [0; 4],
        };
        (rows > 0 && lanes > 0).then(|| Self {
            passes: (0..rows).step_by(lanes as usize).map(pass).collect(),
            scratch_bytes: [u64::from(lanes.min(rows)) * lane_bytes, 0, 0, 0],
            ..Self::default()
        })
    }
}

/// Rows of one stage as the device has them: those of the batch in order, canaries between.
pub trait Rows: Sync {
    /// Number of rows on the device.
    fn len(&self) -> usize;
    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Bytes of device row `lane` as its maker made them: without the secret.
    fn bytes(&self, lane: usize) -> &[u8];
    /// The secret v of this row in this dispatch: what stands at [`Shader::check_word`] of the device's copy.
    fn check(&self, lane: usize) -> [u32; 2];
    /// The input in the arena of device row `lane`, where the host has it; empty where an earlier stage wrote it.
    fn input(&self, lane: usize) -> &[u8];
}

/// Row `lane` as its type.
pub fn row<J: crate::job::Job>(rows: &dyn Rows, lane: usize) -> &J {
    bytemuck::from_bytes(rows.bytes(lane))
}

/// Judges rows one by one: each by its own answer of so many words, and its secret. Lanes without an answer say nothing.
pub fn judge_each<J: crate::job::Job>(
    rows: &dyn Rows,
    reply: &Reply<'_>,
    words: usize,
    lanes: Range<usize>,
    said: &mut [Said],
    judge: impl Fn(&J, [u32; 2], &[u32]) -> Said,
) {
    for (lane, said) in lanes.zip(said) {
        let answer = reply.answers.get(lane * words..(lane + 1) * words);
        *said = answer.map_or(Said::Nothing, |answer| judge(row(rows, lane), rows.check(lane), answer));
    }
}

/// Rows of known answer, as [`Shader::canaries`] gives them.
pub fn canary_bytes<J: crate::job::Job>(known: &[(J, bool)]) -> Vec<(Vec<u8>, bool)> {
    let bytes = |(row, valid): &(J, bool)| (bytemuck::bytes_of(row).to_vec(), *valid);
    known.iter().map(bytes).collect()
}

/// What came back for one stage.
#[derive(Clone, Copy, Debug)]
pub struct Reply<'a> {
    /// Answers of all rows, [`Shader::answer_words`] each.
    pub answers: &'a [u32],
    /// The output slab; empty where it stayed on the device.
    pub slab: &'a [u8],
    /// Slabs of the earlier stages of the program; empty unless [`Shader::wants_earlier`].
    pub earlier: &'a [Vec<u8>],
}

/// A stage on a device.
pub trait Shader: Send + Sync {
    /// The stage.
    fn stage(&self) -> Stage;
    /// Its pipelines on a device with these traits, in the order that passes name them.
    fn kernels(&self, traits: &Traits) -> Vec<Kernel>;
    /// Whether rows under this policy and trust are offered.
    fn offers(&self, policy: &Policy, trust: Trust) -> bool;
    /// First of the two words of a row that carry v in the device's copy.
    fn check_word(&self) -> usize;
    /// Words of an answer.
    fn answer_words(&self, trust: Trust) -> u32;
    /// Passes of these rows; `None` where their shapes are not offered (another engine takes the batch).
    fn plan(&self, rows: &dyn Rows, policy: &Policy, traits: &Traits, trust: Trust) -> Option<Plan>;
    /// Judges device rows `lanes` (`said` has one entry for each) by answers, slab, rows and secrets alone.
    fn judge(
        &self,
        rows: &dyn Rows,
        policy: &Policy,
        trust: Trust,
        reply: &Reply<'_>,
        lanes: Range<usize>,
        said: &mut [Said],
    );
    /// Whether an answer that is judged valid is proved by itself (a closed equation, a compared root), so that re-checks of
    /// samples are a second guard and no more. Where false, samples are the guard.
    fn closes(&self, policy: &Policy) -> bool;
    /// The same of these rows, where it depends on them: a root that nobody expects proves nothing.
    fn closes_rows(&self, rows: &dyn Rows, policy: &Policy) -> bool {
        let _ = rows;
        self.closes(policy)
    }
    /// Whether the judge needs the slabs of earlier stages of a program (see [`Reply::earlier`]).
    fn wants_earlier(&self, policy: &Policy) -> bool {
        let _ = policy;
        false
    }
    /// Completes the window of a row that was judged, with what only the host knows; the window holds what the device wrote.
    fn finish(&self, rows: &dyn Rows, policy: &Policy, lane: usize, window: &mut [u8]) {
        let _ = (rows, policy, lane, window);
    }
    /// Rows that a device cannot tell from others, with whether each is valid: known-answer rows to hide among a batch. Empty
    /// where rows have inputs in the arena.
    fn canaries(&self, policy: &Policy) -> Vec<(Vec<u8>, bool)> {
        let _ = policy;
        Vec::new()
    }
    /// The primitive.
    fn primitive(&self) -> Primitive {
        self.stage().spec().primitive
    }
}
