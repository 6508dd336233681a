//! A device that breaks on command: wraps a real machine and changes what it answers, or lets it vanish.
//! Between the backend under test and the software device; sound until it is told otherwise, so that self-tests pass.
//! Never knows what the host will check.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use perigee_kernels::{
    gpu::{
        error::GpuError,
        frame::Frame,
        machine::{Answers, Compiled, Flight, Machine},
        shader::{Rows, Traits},
    },
    primitive::Stage,
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How it breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It does not.
    None,
    /// Answers and windows are zero: the kernel never ran.
    Zeros,
    /// The answers of the frame before.
    Stale,
    /// Neighbours have each other's answers and windows.
    Swapped,
    /// One bit of the answer of row i is flipped, at position i modulo all positions, beginning with this.
    Bit(usize),
    /// One bit of the window of row i is flipped, at position i modulo all positions.
    Window,
    /// Random words.
    Noise,
    /// X = r and Z^2 = 1: what an attacker who chose r would hope for from a kernel that forgets the secret.
    PlausibleX,
    /// It does not answer any more.
    Hang,
    /// It is lost with frames in flight.
    Lost,
    /// It has no memory.
    Memory,
}

/// Changes answers as the fault says. `before` are those of an earlier frame of the same shape.
pub(crate) fn corrupt(fault: Fault, frame: &Frame, answers: &mut Answers, before: Option<&Answers>, seed: u64) {
    let parts = frame.stages.last().expect("a stage");
    let (words, lanes) = (parts.answer_words as usize, parts.lanes.len());
    let own = answers.stages.last_mut().expect("a stage");
    match fault {
        Fault::None | Fault::Hang | Fault::Lost | Fault::Memory => {}
        Fault::Zeros => {
            own.words.fill(0);
            own.slab.fill(0);
        }
        Fault::Stale => {
            if let Some(before) = before {
                *own = before.stages.last().expect("a stage").clone();
            }
        }
        Fault::Swapped => {
            for lane in (1..lanes).step_by(2) {
                let (left, right) = own.words.split_at_mut(lane * words);
                left[(lane - 1) * words..].swap_with_slice(&mut right[..words]);
                let [a, b] = [lane - 1, lane].map(|lane| parts.lanes.header(lane));
                for byte in 0..a.out_cap.min(b.out_cap) as usize {
                    own.slab
                        .swap(a.out_off as usize * 64 + byte, b.out_off as usize * 64 + byte);
                }
            }
        }
        Fault::Bit(first) => {
            for lane in 0..lanes {
                let bit = (first + lane) % (words * 32);
                own.words[lane * words + bit / 32] ^= 1 << (bit % 32);
            }
        }
        Fault::Window => {
            for lane in 0..lanes {
                let header = parts.lanes.header(lane);
                let bit = lane % (header.out_cap as usize * 8).max(1);
                if let Some(byte) = own.slab.get_mut(header.out_off as usize * 64 + bit / 8) {
                    *byte ^= 1 << (bit % 8);
                }
            }
        }
        Fault::Noise => {
            let mut random = ChaCha8Rng::seed_from_u64(seed);
            own.words.iter_mut().for_each(|word| *word = random.next_u32());
        }
        Fault::PlausibleX => {
            for lane in 0..lanes {
                let answer = &mut own.words[lane * words..(lane + 1) * words];
                answer.fill(0);
                // r stands at the same place in rows of ECDSA, BIP340 and SM2, behind header, secret and digest.
                let row: &[u32] = bytemuck::cast_slice(parts.lanes.bytes(lane));
                let count = words.min(8);
                answer[..count].copy_from_slice(&row[16..16 + count]);
                if words > 8 {
                    answer[8] = 1;
                }
            }
        }
    }
}

/// What is shared with the test: the fault of now, and answers seen.
#[derive(Clone)]
pub(crate) struct Control(pub(crate) Arc<Mutex<Fault>>);

impl Control {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(Fault::None)))
    }

    pub(crate) fn set(&self, fault: Fault) {
        *self.0.lock().expect("nobody panics with it") = fault;
    }

    fn get(&self) -> Fault {
        *self.0.lock().expect("nobody panics with it")
    }
}

/// The wrapper.
pub(crate) struct Faulty {
    pub(crate) inner: Box<dyn Machine>,
    pub(crate) control: Control,
    pub(crate) before: Option<Answers>,
}

impl Machine for Faulty {
    fn label(&self) -> String {
        self.inner.label()
    }

    fn traits(&self) -> Traits {
        self.inner.traits()
    }

    fn compile(&mut self, stages: &[Stage]) {
        self.inner.compile(stages);
    }

    fn compiled(&self, stage: Stage) -> Compiled {
        self.inner.compiled(stage)
    }

    fn flights_max(&self) -> usize {
        self.inner.flights_max()
    }

    fn submit(&mut self, frame: &Frame) -> Result<Flight, GpuError> {
        if self.control.get() == Fault::Memory {
            return Err(GpuError::Memory {
                what: "rows",
                bytes: frame.row_bytes,
                reason: "planted".into(),
            });
        }
        self.inner.submit(frame)
    }

    fn poll(&mut self, flight: Flight, frame: &Frame, patience: Duration) -> Result<Option<Answers>, GpuError> {
        let fault = self.control.get();
        match fault {
            Fault::Hang => {
                std::thread::sleep(patience.min(Duration::from_millis(1)));
                return Ok(None);
            }
            Fault::Lost => return Err(GpuError::Lost("planted".into())),
            _ => {}
        }
        let Some(mut answers) = self.inner.poll(flight, frame, patience)? else {
            return Ok(None);
        };
        let sound = answers.clone();
        let before = self.before.as_ref().filter(|before| same_shape(before, &answers));
        corrupt(fault, frame, &mut answers, before, 1);
        self.before = Some(sound);
        Ok(Some(answers))
    }

    fn abandon(&mut self) {
        self.inner.abandon();
    }
}

fn same_shape(a: &Answers, b: &Answers) -> bool {
    let shape = |answers: &Answers| -> Vec<(usize, usize)> {
        answers
            .stages
            .iter()
            .map(|stage| (stage.words.len(), stage.slab.len()))
            .collect()
    };
    shape(a) == shape(b)
}
