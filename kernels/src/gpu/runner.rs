//! One frame at a time on the calling thread: the way of tests and self-tests to a device.
//! Beside the backend, over the same machine, frames and judges; no ring, no fallback.
//! Never gives a verdict: it says what a shader's judge makes of the device's answers.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use super::{
    close::judged,
    device::{Device, adapters, why_none},
    error::GpuError,
    frame::{Canary, Frame},
    machine::{Answers, Compiled, Machine},
    shader::{Rows, Said, Traits, Trust},
    wgpu_machine::WgpuMachine,
};
use crate::{batch::Batch, primitive::Stage};

/// What a device made of a batch.
pub struct Ran {
    /// What was asked.
    pub frame: Frame,
    /// What it answered.
    pub answers: Answers,
    /// What the judge makes of it: an entry a lane, for every stage.
    pub said: Vec<Vec<Said>>,
}

/// A device, one frame at a time.
pub struct Runner {
    machine: Box<dyn Machine>,
    seed: [u8; 32],
}

impl Runner {
    /// A runner on any machine.
    pub fn new(machine: Box<dyn Machine>) -> Self {
        Self { machine, seed: [7; 32] }
    }

    /// The software adapter of this machine; with `force_u32`, without 64-bit integers.
    ///
    /// # Errors
    /// [`GpuError::NoAdapter`] says what is missing.
    pub fn software(force_u32: bool) -> Result<Self, GpuError> {
        let found = adapters().into_iter().find(|adapter| adapter.is_software());
        let adapter = found.ok_or_else(|| GpuError::NoAdapter(why_none()))?;
        let machine = WgpuMachine::new(Device::open(&adapter, force_u32)?)?;
        Ok(Self::new(Box::new(machine)))
    }

    /// What decides kernels and plans.
    pub fn traits(&self) -> Traits {
        self.machine.traits()
    }

    /// Runs a batch and judges the answers.
    ///
    /// # Errors
    /// [`GpuError`].
    pub fn run(&mut self, batch: &Arc<Batch>, trust: Trust) -> Result<Ran, GpuError> {
        self.run_with(batch, trust, Vec::new())
    }

    /// Runs a batch with canaries in it.
    ///
    /// # Errors
    /// [`GpuError`].
    pub fn run_with(&mut self, batch: &Arc<Batch>, trust: Trust, canaries: Vec<Canary>) -> Result<Ran, GpuError> {
        let stages: Vec<Stage> = batch.program().stages().collect();
        self.compile(&stages)?;
        // Another secret for every frame.
        for byte in &mut self.seed {
            *byte = byte.wrapping_mul(5).wrapping_add(1);
            if *byte != 0 {
                break;
            }
        }
        let frame = Frame::new(batch, &self.machine.traits(), trust, self.seed, canaries)?;
        let flight = self.machine.submit(&frame)?;
        let answers = match self.machine.poll(flight, &frame, PATIENCE)? {
            Some(answers) => answers,
            None => {
                return Err(GpuError::Timeout {
                    seconds: PATIENCE.as_secs(),
                });
            }
        };
        let said = (0..frame.stages.len())
            .map(|stage| judge(&frame, &answers, stage))
            .collect();
        Ok(Ran { frame, answers, said })
    }

    fn compile(&mut self, stages: &[Stage]) -> Result<(), GpuError> {
        let missing: Vec<Stage> = stages
            .iter()
            .copied()
            .filter(|stage| self.machine.compiled(*stage) == Compiled::Pending)
            .collect();
        self.machine.compile(&missing);
        let start = Instant::now();
        for stage in stages {
            loop {
                match self.machine.compiled(*stage) {
                    Compiled::Ready => break,
                    Compiled::Failed(error) => return Err(error),
                    Compiled::Pending if start.elapsed() > PATIENCE => {
                        return Err(GpuError::Timeout {
                            seconds: PATIENCE.as_secs(),
                        });
                    }
                    Compiled::Pending if super::catalogue::shader(*stage).is_none() => {
                        return Err(GpuError::NotOffered {
                            program: stage.to_string(),
                        });
                    }
                    Compiled::Pending => std::thread::sleep(Duration::from_millis(1)),
                }
            }
        }
        Ok(())
    }
}

/// What the judge of a stage makes of its answers, on the calling thread.
pub fn judge(frame: &Frame, answers: &Answers, stage: usize) -> Vec<Said> {
    judged(frame, answers, stage, frame.stages[stage].lanes.len())
}

/// How long a software device may take over a frame or a kernel of a test.
const PATIENCE: Duration = Duration::from_secs(240);
