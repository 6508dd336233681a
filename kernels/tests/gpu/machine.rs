//! The machine itself: what is offered, what is refused, what a device without work does.
//! The shaders have their own modules.
//! Never needs more than the software device.

use std::sync::Arc;

use perigee_kernels::{
    batch::{BatchBuilder, Program},
    gpu::{error::GpuError, shader::Trust},
    policy::Policy,
    primitive::Stage,
};

use crate::support::runner;

/// BLS has no shader: the batch is refused, nothing runs.
#[test]
fn a_stage_without_a_shader_is_not_offered() {
    let Some(mut runner) = runner(false) else { return };
    let batch = Arc::new(BatchBuilder::new(Program::single(Stage::Bls), Policy::default()).finish());
    let refused = runner.run(&batch, Trust::Closed).err();
    assert!(matches!(refused, Some(GpuError::NotOffered { .. })), "{refused:?}");
}
