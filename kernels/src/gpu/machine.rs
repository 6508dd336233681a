//! The seam between the backend and a device: frames go in, answers come out, or it fails.
//! Implemented by [`super::wgpu_machine::WgpuMachine`], and by wrappers that break answers for tests.
//! Never judges: what answers mean is between the shader's judge and the secrets of the frame.

use std::{sync::Arc, time::Duration};

use super::{
    error::GpuError,
    frame::{Canary, Frame},
    shader::{Traits, Trust},
};
use crate::{batch::Batch, primitive::Stage};

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

/// Lays out a batch and starts it; where there is no memory for its scratch, with fewer lanes at a time, as long as that changes
/// anything.
///
/// # Errors
/// As [`Frame::new`] and [`Machine::submit`].
pub fn launch(
    machine: &mut dyn Machine,
    batch: &Arc<Batch>,
    trust: Trust,
    seed: [u8; 32],
    canaries: &[Canary],
) -> Result<(Frame, Flight), GpuError> {
    loop {
        let traits = machine.traits();
        let frame = Frame::new(batch, &traits, trust, seed, canaries.to_vec())?;
        match machine.submit(&frame) {
            Ok(flight) => return Ok((frame, flight)),
            Err(GpuError::Memory { .. }) if machine.traits() != traits => {}
            Err(error) => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        batch::{BatchBuilder, Program},
        policy::Policy,
        scrypt::{HEADER_BYTES, ScryptRow, TARGET_ANY},
    };

    /// Has memory for so many lanes, and halves what it plans for until it knows.
    struct Narrow {
        lanes: u32,
        planned: u32,
        tries: u32,
    }

    impl Machine for Narrow {
        fn label(&self) -> String {
            "narrow".into()
        }

        fn traits(&self) -> Traits {
            Traits {
                int64: true,
                binding_bytes_max: (1 << 31) - 1,
                lanes_preferred: 1 << 12,
                lanes_max: self.planned,
            }
        }

        fn compile(&mut self, _: &[Stage]) {}

        fn compiled(&self, _: Stage) -> Compiled {
            Compiled::Ready
        }

        fn flights_max(&self) -> usize {
            1
        }

        fn submit(&mut self, frame: &Frame) -> Result<Flight, GpuError> {
            self.tries += 1;
            let bytes: u64 = frame.scratch_bytes.iter().sum();
            if bytes <= u64::from(self.lanes) * (128 << 10) {
                return Ok(Flight(0));
            }
            let lanes = self.planned.min(1 << 12);
            self.planned = (lanes / 2).max(64);
            Err(GpuError::Memory {
                what: "scratch",
                bytes,
                reason: "narrow".into(),
            })
        }

        fn poll(&mut self, _: Flight, _: &Frame, _: Duration) -> Result<Option<Answers>, GpuError> {
            Ok(None)
        }

        fn abandon(&mut self) {}
    }

    /// Room for all, for a part, and for less than the least: fewer lanes at a time, more passes, and an end.
    #[test]
    fn a_batch_starts_with_as_many_lanes_as_there_is_memory_for() {
        let mut builder = BatchBuilder::new(Program::single(Stage::Scrypt), Policy::default());
        for _ in 0..4096 {
            let row = ScryptRow::proof_of_work(&[0; HEADER_BYTES], TARGET_ANY);
            builder.push(row).expect("a well-formed row");
        }
        let batch = Arc::new(builder.finish());
        for (lanes, tries, passes) in [(4096, 1, 1), (1024, 3, 4), (1000, 4, 8)] {
            let mut machine = Narrow {
                lanes,
                planned: u32::MAX,
                tries: 0,
            };
            let (frame, _) = launch(&mut machine, &batch, Trust::Closed, [0; 32], &[]).expect("it starts");
            assert_eq!(
                (machine.tries, frame.stages[0].passes.len()),
                (tries, passes),
                "{lanes}"
            );
        }
        let mut machine = Narrow {
            lanes: 10,
            planned: u32::MAX,
            tries: 0,
        };
        let refused = launch(&mut machine, &batch, Trust::Closed, [0; 32], &[]).err();
        assert!(matches!(refused, Some(GpuError::Memory { .. })), "{refused:?}");
    }
}
