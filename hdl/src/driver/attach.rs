//! From a bus to a driver that may be trusted with work: identity, reset, ring, known answers; and the reset in the middle of work.
//! Called by whoever opens a payload, and by the driver when only a reset helps.
//! Never takes logic as it finds it: what an earlier owner started could still write to memory.

use std::{collections::BTreeMap, sync::Arc};

use perigee_hdl_abi::bus::{Bus, BusFault};
use perigee_kernels::engine::Engine;

use super::{Arena, Config, Counters, Driver, Queue, Ring};
use crate::registers;

/// Why there is no driver over this bus.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AttachError {
    /// The bus does not answer.
    #[error("the bus does not answer: {0:?}")]
    Bus(BusFault),
    /// Every register reads all ones: the logic has no power or no configuration.
    #[error("the logic is off")]
    Off,
    /// A register has not the value that every payload has there.
    #[error("{register} is {got:#010x}, expected {expected:#010x}")]
    Register {
        /// Its name.
        register: &'static str,
        /// The only right value.
        expected: u32,
        /// The value.
        got: u32,
    },
    /// Too little shared memory.
    #[error("{got} bytes of shared memory, expected at least {expected}")]
    Memory {
        /// Least.
        expected: u32,
        /// There are.
        got: u32,
    },
    /// The entries of the ring are outside of what it can have.
    #[error("a ring of 2^{got} entries, expected 2^5 to 2^12")]
    RingLog2 {
        /// As configured.
        got: u32,
    },
    /// The reset did not end.
    #[error("the logic is not ready {clocks} clocks after its reset")]
    Reset {
        /// Clocks waited.
        clocks: u64,
    },
    /// No core gave the known answers.
    #[error("no core passed the self-test (offered {offered:#x}): {reason}")]
    SelfTest {
        /// Operations that the logic offers, a bit each.
        offered: u32,
        /// What went wrong first.
        reason: String,
    },
}

impl From<BusFault> for AttachError {
    fn from(fault: BusFault) -> Self {
        match fault {
            BusFault::Off => Self::Off,
            fault => Self::Bus(fault),
        }
    }
}

impl<B: Bus> Driver<B> {
    /// Resets the logic behind the bus, starts a ring and asks every core what is known. `cpu` decides what is doubted; it must
    /// offer every stage, as the portable engine does.
    ///
    /// # Errors
    /// [`AttachError`].
    pub fn attach(mut bus: B, config: Config, cpu: Arc<dyn Engine>) -> Result<Self, AttachError> {
        if !(5..=12).contains(&config.ring_log2) {
            return Err(AttachError::RingLog2 { got: config.ring_log2 });
        }
        let ring_bytes = Ring::memory_bytes(config.ring_log2);
        let (expected, got) = (ring_bytes + ARENA_BYTES_MIN, bus.memory_bytes());
        let memory = got.min(config.memory_bytes_max);
        if memory < expected {
            return Err(AttachError::Memory { expected, got: memory });
        }
        // Drawn, so that two owners one after the other hardly ever take the same one.
        let ring = fresh_ring(&mut bus, &config, next_generation((config.seed >> 32) as u16))?;
        let base = bus.memory_base();
        let offered = bus.read_register(registers::CAPS)?;
        let mut driver = Self {
            arena: Arena::new(base + ring_bytes, base + memory),
            // The generator must not start at zero.
            random: config.seed | 1,
            bus,
            config,
            ring,
            cpu,
            open: BTreeMap::new(),
            next_open: 0,
            queue: Queue::default(),
            tasks: BTreeMap::new(),
            next_task: 0,
            tags: BTreeMap::new(),
            next_tag: 0,
            ended: Vec::new(),
            offered,
            counters: Counters::default(),
            evidence: Vec::new(),
            resets_in_a_row: 0,
            lost: None,
            quiet: false,
        };
        driver.self_test();
        if driver.offered() & super::OPERATIONS == 0 {
            return Err(driver.failed_self_test(offered));
        }
        Ok(driver)
    }

    fn failed_self_test(&self, offered: u32) -> AttachError {
        let wrong = || {
            let evidence = self.evidence.first()?;
            Some(format!(
                "{:?} answered {:?} where the CPU says {:?}",
                evidence.operation, evidence.logic, evidence.cpu
            ))
        };
        let reason = self
            .lost
            .clone()
            .or_else(wrong)
            .unwrap_or_else(|| "commands ended with errors".to_owned());
        AttachError::SelfTest { offered, reason }
    }

    /// Resets the logic and starts the ring anew. What was in flight has stopped and is forgotten.
    ///
    /// # Errors
    /// [`AttachError`].
    pub(super) fn restart(&mut self) -> Result<(), AttachError> {
        let fresh = next_generation(self.ring.generation());
        self.ring = fresh_ring(&mut self.bus, &self.config, fresh)?;
        // What is masked now stays off; what was switched off for a wrong answer does not come back by itself.
        self.offered &= self.bus.read_register(registers::CAPS)?;
        Ok(())
    }

    /// Tries to take up work again after the logic was lost: power may have come back. Cores are asked for known answers
    /// again; those that gave a wrong answer before stay off.
    ///
    /// # Errors
    /// [`AttachError`]: it stays lost.
    pub fn revive(&mut self) -> Result<(), AttachError> {
        let fresh = next_generation(self.ring.generation());
        self.ring = fresh_ring(&mut self.bus, &self.config, fresh)?;
        let base = self.bus.memory_base();
        let memory = self.bus.memory_bytes().min(self.config.memory_bytes_max);
        self.arena = Arena::new(base + Ring::memory_bytes(self.config.ring_log2), base + memory);
        let accused = self
            .evidence
            .iter()
            .fold(0, |bits, evidence| bits | 1 << evidence.operation as u32);
        let offered = self.bus.read_register(registers::CAPS)? & !accused;
        self.offered = offered;
        (self.lost, self.resets_in_a_row) = (None, 0);
        self.self_test();
        if self.offered() & super::OPERATIONS == 0 {
            let error = self.failed_self_test(offered);
            self.lose(error.to_string());
            return Err(error);
        }
        Ok(())
    }
}

/// Checks that this is a payload, resets it, waits until it is ready, gives it a generation and starts the ring.
fn fresh_ring<B: Bus>(bus: &mut B, config: &Config, fresh: u16) -> Result<Ring, AttachError> {
    let constants = [
        ("MAGIC", registers::MAGIC, registers::MAGIC_VALUE),
        ("VERSION", registers::VERSION, registers::VERSION_VALUE),
    ];
    for (register, offset, expected) in constants {
        let got = bus.read_register(offset)?;
        if got == u32::MAX {
            return Err(AttachError::Off);
        }
        if got != expected {
            return Err(AttachError::Register {
                register,
                expected,
                got,
            });
        }
    }
    bus.write_register(registers::CTRL, registers::CTRL_RESET)?;
    let start = bus.clocks();
    loop {
        let status = bus.read_register(registers::STATUS)?;
        let generation = bus.read_register(registers::GENERATION)?;
        if generation == u32::MAX {
            return Err(AttachError::Off);
        }
        if status & registers::STATUS_READY != 0 && generation == 0 {
            bus.write_register(registers::GENERATION, u32::from(fresh))?;
            bus.write_register(registers::WATCHDOG, config.watchdog_clocks)?;
            return Ok(Ring::start(bus, bus.memory_base(), config.ring_log2, fresh)?);
        }
        let clocks = bus.clocks() - start;
        if clocks > config.reset_clocks_max {
            return Err(AttachError::Reset { clocks });
        }
        bus.wait(RESET_POLL_CLOCKS)?;
    }
}

/// A generation that the last one is not; zero is none.
fn next_generation(last: u16) -> u16 {
    last.checked_add(1).unwrap_or(1)
}

/// Memory behind the ring below which no row of any use fits.
const ARENA_BYTES_MIN: u32 = 64 << 10;
/// Clocks from one look at a reset to the next.
const RESET_POLL_CLOCKS: u64 = 1_000;
