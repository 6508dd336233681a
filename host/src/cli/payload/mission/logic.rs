//! The payload of a mission: a driver over the functional emulator, switched, upset and scrubbed as the engine says.
//! Gives every job its rows' verdicts, the time and the energy of the emulator's model, and the cycles of what software did.
//! Never trusts itself: each verdict and each result is compared with those of the CPU's engines.

use std::sync::{Arc, Mutex, PoisonError};

use perigee_hdl::{
    driver::{self, Driver, Ended},
    resources::{self, Clock},
    sim::emulator::{
        Emulator, Power,
        cost::STATIC_MICROWATTS,
        faults::{Fault, Moment},
    },
};
use perigee_hdl_abi::{configuration::Configuration, records::Opcode};
use perigee_kernels::{
    batch::{Batch, Outputs, Verdict},
    engine::Engine,
    policy::{MerkleRule, Policy},
    primitive::{Stage, WorkUnit},
};

use super::{chance::Chance, pools::Job, scenario};
use crate::cli::payload::resources::{ECDSA_CYCLES, SCRYPT_CYCLES, SHA256_CYCLES, SM3_CYCLES, STRIPE_BYTE_CYCLES};

/// What an object took on the logic.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Ran {
    /// Modelled time of the logic.
    pub(super) seconds: f64,
    /// Modelled energy of its commands and of DDR, without what the logic takes standing still.
    pub(super) joules: f64,
    /// Cycles of one ARM core for what the logic did not do.
    pub(super) cycles: f64,
    /// Rows that the logic decided.
    pub(super) rows: u64,
    /// Rows that the logic was to decide and software did: doubted, or of a batch that was given up.
    pub(super) fell_back: u64,
    /// Rows whose verdict or result is not that of the CPU's engines.
    pub(super) wrong: u64,
}

/// Upsets that wait for a command, and what they struck.
#[derive(Debug)]
struct Strikes {
    data: u64,
    /// What each wrong bit of the configuration does: a wrong circuit errs in the same place every time, in a second run too.
    configuration: Vec<u64>,
    struck: u64,
    chance: Chance,
}

/// Driver and emulator.
pub(super) struct Logic {
    driver: Option<Driver<Emulator>>,
    limits: driver::Config,
    configuration: Configuration,
    memory_bytes: u32,
    software: Arc<dyn Engine>,
    strikes: Arc<Mutex<Strikes>>,
    mhz: f64,
    starts: u64,
    /// What drivers before this one counted.
    pub(super) contradictions: u64,
    /// Why it failed last.
    pub(super) lost: Option<String>,
}

/// Watts of the logic standing still.
pub(super) fn static_watts() -> f64 {
    STATIC_MICROWATTS as f64 * 1e-6
}

impl Logic {
    /// A payload that is off. `software` decides what the driver doubts.
    ///
    /// # Errors
    /// The circuits' figures are missing.
    pub(super) fn new(
        options: &scenario::Logic,
        configuration: Configuration,
        seed: u64,
        software: Arc<dyn Engine>,
    ) -> Result<Self, String> {
        let clock = Clock::of_payload(configuration, &resources::recorded()?);
        let memory_bytes = options.memory_mib << 20;
        Ok(Self {
            driver: None,
            limits: driver::Config {
                memory_bytes_max: memory_bytes,
                attempts_max: options.attempts,
                rechecks_per_1024: options.rechecks_per_1024,
                canaries_per_1024: options.canaries_per_1024,
                runs_believed: options.runs,
                ..driver::Config::default()
            },
            configuration,
            memory_bytes,
            software,
            strikes: Arc::new(Mutex::new(Strikes {
                data: 0,
                configuration: Vec::new(),
                struck: 0,
                chance: Chance::new(seed, "strikes"),
            })),
            mhz: clock.ok_or("the circuits have no clock")?.centre,
            starts: 0,
            contradictions: 0,
            lost: None,
        })
    }

    /// Configures the logic and attaches the driver to it; true where that works. Upsets of before are gone with their registers.
    pub(super) fn start(&mut self, seed: u64) -> bool {
        self.stop();
        {
            let mut strikes = self.strikes();
            (strikes.data, strikes.configuration) = (0, Vec::new());
        }
        self.starts += 1;
        let strikes = Arc::clone(&self.strikes);
        let plan = move |moment| strikes.lock().unwrap_or_else(PoisonError::into_inner).next(moment);
        let emulator = Emulator::new(self.configuration, self.memory_bytes).with_faults(plan);
        let limits = driver::Config {
            seed: Chance::new(seed ^ self.starts, "driver").bits(),
            ..self.limits.clone()
        };
        match Driver::attach(emulator, limits, Arc::clone(&self.software)) {
            Ok(driver) => self.driver = Some(driver),
            Err(error) => self.lost = Some(error.to_string()),
        }
        self.driver.is_some()
    }

    /// Takes the power away.
    pub(super) fn stop(&mut self) {
        if let Some(mut driver) = self.driver.take() {
            self.contradictions += driver.evidence().len() as u64;
            driver.bus().set_power(Power::Off);
        }
    }

    /// Whether everything that the configuration offers still runs: a lost or accused core asks for configuring anew.
    pub(super) fn is_whole(&self) -> bool {
        self.driver
            .as_ref()
            .is_some_and(|driver| driver.lost().is_none() && driver.evidence().is_empty())
    }

    /// A register of data turns: the next command computes wrongly.
    pub(super) fn upset_data(&mut self) {
        self.strikes().data += 1;
    }

    /// A bit of the configuration that matters turns: every command computes wrongly until it is mended.
    pub(super) fn upset_configuration(&mut self) {
        let mut strikes = self.strikes();
        let place = strikes.chance.bits();
        strikes.configuration.push(place);
    }

    /// Mends the configuration; tells how many upsets were found.
    pub(super) fn scrub(&mut self) -> u64 {
        std::mem::take(&mut self.strikes().configuration).len() as u64
    }

    /// Commands that computed wrongly so far.
    pub(super) fn struck(&self) -> u64 {
        self.strikes().struck
    }

    fn strikes(&self) -> std::sync::MutexGuard<'_, Strikes> {
        self.strikes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Judges the rows of an object; what is not offered, or fails, is counted as software's.
    pub(super) fn run(&mut self, jobs: &[Job]) -> Ran {
        let mut ran = Ran::default();
        let Some(driver) = &mut self.driver else {
            ran.cycles = jobs.iter().map(|job| software_cycles(&job.batch)).sum();
            return ran;
        };
        let (usage, counters) = (*driver.bus().usage(), *driver.counters());
        let mut ended = Vec::new();
        for job in jobs {
            let cycles = software_cycles(&job.batch);
            if !driver.offers(&job.batch) {
                ran.cycles += cycles;
                continue;
            }
            let before = *driver.counters();
            driver.submit(0, Arc::clone(&job.batch));
            driver.finish();
            driver.take_ended(&mut ended);
            let rows = job.batch.len() as u64;
            match ended.pop() {
                Some(Ended {
                    result: Ok(outputs), ..
                }) => {
                    let seen = driver.counters().since(&before);
                    let by_cpu = seen.doubted + seen.rechecked;
                    ran.cycles += cycles * by_cpu as f64 / rows.max(1) as f64;
                    ran.wrong += unlike(&job.batch, &outputs, &job.answers);
                }
                Some(Ended {
                    result: Err(refusal), ..
                }) => {
                    self.lost = Some(refusal.to_string());
                    ran.fell_back += rows;
                    ran.cycles += cycles;
                }
                None => {
                    ran.fell_back += rows;
                    ran.cycles += cycles;
                }
            }
        }
        if let Some(reason) = driver.lost() {
            self.lost = Some(reason.to_owned());
        }
        let used = driver.bus().usage().since(&usage);
        let seen = driver.counters().since(&counters);
        ran.rows = seen.rows;
        ran.fell_back += seen.doubted;
        ran.seconds = used.busy_clocks as f64 / (self.mhz * 1e6);
        ran.joules = used.picojoules as f64 * 1e-12;
        ran
    }
}

impl Strikes {
    fn next(&mut self, moment: Moment) -> Option<Fault> {
        if matches!(moment.operation, None | Some(Opcode::Nop)) {
            return None;
        }
        // A wrong result under a right checksum: what only comparison, a second run or a canary finds.
        let place = match (self.configuration.last(), self.data) {
            (Some(place), _) => *place,
            (None, 0) => return None,
            (None, _) => {
                self.data -= 1;
                self.chance.bits()
            }
        };
        self.struck += 1;
        Some(Fault::Core(place))
    }
}

/// Rows on which two answers differ: in the verdict, or of valid rows in the result.
fn unlike(batch: &Batch, said: &Outputs, expected: &Outputs) -> u64 {
    let Some(table) = batch.tables().last() else { return 0 };
    let differs = |row: &usize| {
        let verdict = expected.verdict(*row);
        let header = table.header(*row);
        said.verdict(*row) != verdict || (verdict == Verdict::Valid && said.output(header) != expected.output(header))
    };
    (0..batch.len()).filter(differs).count() as u64
}

/// Cycles of one Cortex-A9 core for a batch, by the model of `payload resources`; what it does not name counts by its work.
pub(super) fn software_cycles(batch: &Batch) -> f64 {
    let of = |table: &perigee_kernels::batch::RowTable| {
        let (stage, work) = (table.stage(), table.work() as f64);
        match (stage.spec().unit, stage) {
            (_, Stage::Scrypt) => table.len() as f64 * SCRYPT_CYCLES,
            (WorkUnit::FieldMultiplications, _) => work * ECDSA_CYCLES / ECDSA_MULTIPLICATIONS,
            (WorkUnit::Compressions, _) => work * compression_cycles(batch.policy()),
            (WorkUnit::Bytes, _) => work * STRIPE_BYTE_CYCLES,
        }
    };
    batch.tables().iter().map(of).sum()
}

fn compression_cycles(policy: &Policy) -> f64 {
    match policy.merkle {
        MerkleRule::Rfc6962Sm3 => SM3_CYCLES,
        _ => SHA256_CYCLES,
    }
}

/// Multiplications of an ECDSA row, as the kernels count its work.
const ECDSA_MULTIPLICATIONS: f64 = 2_200.0;
