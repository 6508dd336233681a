//! The seam between the backend and a device: frames go in, answers come out, or it fails.
//! Implemented by [`super::wgpu_machine::WgpuMachine`], and by wrappers that break answers for tests.
//! Never judges: what answers mean is between the shader's judge and the secrets of the frame.

use std::time::Duration;

use super::{error::GpuError, frame::Frame, shader::Traits};
use crate::primitive::Stage;

/// What came back for one stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageAnswers {
    /// Answers of all lanes.
    pub words: Vec<u32>,
    /// The output slab, with the windows of canaries at its end; empty where the frame does not read it back.
    pub slab: Vec<u8>,
}

/// What came back for a frame.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// A stage each.
    pub stages: Vec<StageAnswers>,
    /// Seconds that the device computed, where it can tell.
    pub seconds: Option<f64>,
}

/// Names a frame in flight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Flight(pub usize);

/// How far the pipelines of a stage are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compiled {
    /// Not asked for, or under way.
    Pending,
    /// Every kernel of the stage is there.
    Ready,
    /// One of them does not compile.
    Failed(GpuError),
}

/// A device that computes frames.
pub trait Machine: Send {
    /// Name and driver.
    fn label(&self) -> String;
    /// What decides kernels and plans.
    fn traits(&self) -> Traits;
    /// Starts compiling the stages in this order, in the background.
    fn compile(&mut self, stages: &[Stage]);
    /// How far a stage is.
    fn compiled(&self, stage: Stage) -> Compiled;
    /// Frames that may be in flight.
    fn flights_max(&self) -> usize;
    /// Starts a frame, without waiting. Its stages are compiled, and fewer than [`Self::flights_max`] are in flight.
    ///
    /// # Errors
    /// [`GpuError`]; the frame did not start.
    fn submit(&mut self, frame: &Frame) -> Result<Flight, GpuError>;
    /// The answers of a frame in flight, waiting up to `patience`; `None` where it still runs.
    ///
    /// # Errors
    /// [`GpuError::Lost`] or [`GpuError::Refused`]; the device does no more work.
    fn poll(&mut self, flight: Flight, frame: &Frame, patience: Duration) -> Result<Option<Answers>, GpuError>;
    /// Gives up the device: whatever is in flight does not count.
    fn abandon(&mut self);
}
