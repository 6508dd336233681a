//! What the backend has seen of its device: state, counters, evidence.
//! Written by owner and closers, read by `perigee devices`, logs and tests through a [`Watch`].
//! Never decides anything.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicU32, Ordering},
};

use crate::primitive::Stage;

/// How the device is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Pipelines are compiled and tested; the CPU serves.
    #[default]
    Starting,
    /// Every stage is offered, or has its reason not to be.
    Ready,
    /// It was lost and is opened again.
    Recovering(String),
    /// It gets no more work until the next start.
    Off(String),
}

/// Why a stage is not offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// A kernel does not compile.
    Compile(String),
    /// The known-answer test failed.
    SelfTest(String),
    /// The host would spend more on it than on computing it.
    DoesNotPay,
    /// Under this level of trust nothing of it is offered.
    Trust,
}

/// What a calibration measured for a stage.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pace {
    /// Rows of the calibration.
    pub rows: usize,
    /// Rows a second, transfers and judging included.
    pub rows_per_s: f64,
    /// Seconds of one host core a row: copying in and judging.
    pub host_seconds_a_row: f64,
    /// Seconds of one host core a row where the host computes it.
    pub cpu_seconds_a_row: f64,
}

/// Counts since the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Frames that came back.
    pub frames: u64,
    /// Rows in them, without canaries.
    pub rows: u64,
    /// Nanoseconds that the device took for them, alone: by its own clock where it has one.
    pub device_ns: u64,
    /// Rows judged valid.
    pub valid: u64,
    /// Rows judged invalid, each decided by the CPU.
    pub invalid: u64,
    /// Rows without an answer that closes, each decided by the CPU.
    pub unanswered: u64,
    /// Rows judged valid that the CPU computed as well.
    pub samples: u64,
    /// Rows of known answer that were hidden in batches.
    pub canaries: u64,
    /// Of them those that were judged wrongly.
    pub canaries_missed: u64,
    /// Rows that device and CPU judge differently.
    pub disagreements: u64,
    /// Frames that did not come back in time.
    pub timeouts: u64,
    /// Times that the device was lost.
    pub losses: u64,
    /// Frames that found no memory.
    pub memory_refusals: u64,
    /// Strikes that count now.
    pub strikes: u64,
}

/// A wrong answer, with everything that it takes to look at it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Device and driver.
    pub device: String,
    /// The stage.
    pub stage: Stage,
    /// The policy, as it prints.
    pub policy: String,
    /// What happened.
    pub finding: String,
    /// The row as its maker made it.
    pub row: Vec<u8>,
    /// Its input in the arena, as much as is kept.
    pub input: Vec<u8>,
    /// The secret of the row in that dispatch.
    pub check: [u32; 2],
    /// What the device answered.
    pub answer: Vec<u32>,
    /// The window it wrote.
    pub window: Vec<u8>,
}

/// Bytes of an input that evidence keeps.
pub const EVIDENCE_INPUT_BYTES_MAX: usize = 1 << 20;

/// Findings that are kept; one is enough to switch a device off.
pub const EVIDENCE_MAX: usize = 16;

/// Everything at one moment.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Device and driver.
    pub device: String,
    /// How it is.
    pub state: State,
    /// Counts.
    pub counters: Counters,
    /// Wrong answers.
    pub evidence: Vec<Evidence>,
    /// Stages that are not offered although there is a shader.
    pub refused: Vec<(Stage, Refused)>,
    /// What was measured.
    pub paces: Vec<(Stage, Pace)>,
}

/// Looks at a backend while it works.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    report: Arc<Mutex<Report>>,
    offered: Arc<AtomicU32>,
}

impl Watch {
    /// The report of now.
    pub fn report(&self) -> Report {
        self.report.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether a stage is offered now.
    pub fn offers(&self, stage: Stage) -> bool {
        self.offered.load(Ordering::Acquire) & bit(stage) != 0
    }

    /// Whether the device is off for good.
    pub fn is_off(&self) -> bool {
        matches!(self.read(|report| report.state.clone()), State::Off(_))
    }

    pub(super) fn read<T>(&self, read: impl FnOnce(&Report) -> T) -> T {
        read(&self.report.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn change<T>(&self, change: impl FnOnce(&mut Report) -> T) -> T {
        change(&mut self.report.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Offers a stage, unless the device was switched off meanwhile.
    pub(super) fn offer(&self, stage: Stage) {
        self.change(|report| {
            if !matches!(report.state, State::Off(_)) {
                self.offered.fetch_or(bit(stage), Ordering::AcqRel);
            }
        });
    }

    /// Says how the device is; off stays off.
    pub(super) fn enter(&self, state: State) {
        self.change(|report| {
            if !matches!(report.state, State::Off(_)) {
                report.state = state;
            }
        });
    }

    pub(super) fn offer_nothing(&self) {
        self.offered.store(0, Ordering::Release);
    }

    /// Off for good, for the first reason that is given.
    pub(super) fn switch_off(&self, reason: String) {
        self.enter(State::Off(reason));
        // Behind the state, so that whoever offers a stage at the same moment sees it or is undone.
        self.offer_nothing();
    }

    /// A strike; three in a row that nothing clears switch the device off.
    pub(super) fn strike(&self, strikes_max: u32, reason: String) {
        let strikes = self.change(|report| {
            report.counters.strikes += 1;
            report.counters.strikes
        });
        if strikes >= u64::from(strikes_max) {
            self.switch_off(format!("{strikes} strikes, the last: {reason}"));
        }
    }
}

fn bit(stage: Stage) -> u32 {
    1 << stage as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found wrong while a self-test still runs, or while the device is being lost, is final.
    #[test]
    fn off_is_off() {
        let watch = Watch::default();
        watch.offer(Stage::Ecdsa);
        assert!(watch.offers(Stage::Ecdsa), "the control");
        watch.switch_off("a wrong answer".into());
        watch.offer(Stage::Schnorr);
        watch.enter(State::Recovering("lost".into()));
        watch.enter(State::Ready);
        assert!(watch.is_off() && !watch.offers(Stage::Ecdsa) && !watch.offers(Stage::Schnorr));
        assert_eq!(watch.report().state, State::Off("a wrong answer".into()));
    }
}
