//! The payload in software behind [`Bus`]: registers, ring, cores and memory port as the driver sees them, with the time they take.
//! Beside the simulation of the circuit; fast enough for whole files, exact in results, close in clocks.
//! Never shortens the protocol: what the logic would refuse is refused, what would be lost is lost.
//!
//! [`function`] computes, [`cost`] says what it costs, the `machine` is the clock-by-clock control of the logic without its data,
//! the `clockwork` brings these together, and [`faults`] spoils what the driver must survive.

use std::ops::DerefMut;

use perigee_hdl_abi::{
    bus::{Bus, BusFault},
    configuration::Configuration,
};

mod clockwork;
pub mod cost;
pub mod faults;
pub mod function;
mod machine;

use super::{
    MEMORY_BASE,
    usage::{Gauge, Usage},
};
use crate::registers;
use clockwork::Clockwork;
use faults::Faults;

/// A payload in software.
pub struct Emulator {
    memory: Box<dyn DerefMut<Target = [u8]> + Send>,
    clockwork: Clockwork,
    power: Power,
}

/// How the logic is powered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Power {
    /// It runs.
    On,
    /// The bus says that it is off.
    Off,
    /// It is off, and registers read all ones, as an isolated power domain does.
    Ones,
}

impl Emulator {
    /// A payload in this configuration with so many bytes of shared memory.
    pub fn new(configuration: Configuration, memory_bytes: u32) -> Self {
        Self::over(configuration, vec![0; memory_bytes as usize])
    }

    /// A payload over memory that others see too; the first byte is at [`MEMORY_BASE`].
    pub fn over(configuration: Configuration, memory: impl DerefMut<Target = [u8]> + Send + 'static) -> Self {
        Self {
            clockwork: Clockwork::new(configuration, memory.len() as u32),
            memory: Box::new(memory),
            power: Power::On,
        }
    }

    /// The same payload with faults: asked for every command when it is fetched, in the order of fetching.
    pub fn with_faults(mut self, faults: impl FnMut(faults::Moment) -> Option<faults::Fault> + Send + 'static) -> Self {
        self.clockwork.faults = Faults::new(faults);
        self
    }

    /// Switches the logic on or off; on, it starts from its configuration.
    pub fn set_power(&mut self, power: Power) {
        if power == Power::On && self.power != Power::On {
            self.clockwork.reset();
        }
        self.power = power;
    }

    /// Takes a core out of work, as a failed self-test does.
    pub fn mask(&mut self, operations: u32) {
        self.clockwork.mask(operations);
    }

    /// What was used since the emulator was made.
    pub fn usage(&self) -> &Usage {
        &self.clockwork.usage
    }

    /// A look at the usage that outlives the emulator.
    pub fn gauge(&self) -> Gauge {
        self.clockwork.gauge.clone()
    }

    /// The memory, for tests that spoil it.
    pub fn memory(&mut self) -> &mut [u8] {
        &mut self.memory
    }

    fn window(&mut self, address: u32, bytes: usize) -> Result<&mut [u8], BusFault> {
        let start = address.checked_sub(MEMORY_BASE).ok_or(BusFault::Address(address))? as usize;
        let window = self.memory.get_mut(start..start + bytes);
        window.ok_or(BusFault::Address(address))
    }

    fn advance(&mut self, clocks: u64, until_raised: bool) {
        let end = self.clockwork.now() + clocks;
        self.clockwork.run(end, until_raised, &mut self.memory);
        if let Some(power) = self.clockwork.wants_power.take() {
            self.power = power;
        }
    }
}

impl Bus for Emulator {
    fn read_register(&mut self, offset: u32) -> Result<u32, BusFault> {
        self.clockwork.await_bus(&mut self.memory);
        self.advance(cost::SAMPLE_CLOCKS, false);
        let value = self.clockwork.register(offset);
        self.advance(cost::REGISTER_CLOCKS - cost::SAMPLE_CLOCKS, false);
        match self.power {
            Power::On if is_register(offset) => Ok(value),
            Power::On => Err(BusFault::Address(offset)),
            Power::Off => Err(BusFault::Off),
            Power::Ones => Ok(u32::MAX),
        }
    }

    fn write_register(&mut self, offset: u32, value: u32) -> Result<(), BusFault> {
        self.clockwork.await_bus(&mut self.memory);
        self.advance(cost::SAMPLE_CLOCKS, false);
        if self.power == Power::On && offset == registers::IRQ_STATUS {
            // What comes in the clock of the clearing stays.
            self.clockwork.clear_causes(value);
        }
        self.advance(cost::STORE_CLOCKS - cost::SAMPLE_CLOCKS, false);
        if self.power == Power::On {
            self.clockwork.set_register(offset, value);
        }
        self.advance(cost::REGISTER_CLOCKS - cost::STORE_CLOCKS, false);
        match self.power {
            Power::On if is_register(offset) => Ok(()),
            Power::On => Err(BusFault::Address(offset)),
            Power::Off => Err(BusFault::Off),
            Power::Ones => Ok(()),
        }
    }

    fn memory_base(&self) -> u32 {
        MEMORY_BASE
    }

    fn memory_bytes(&self) -> u32 {
        self.memory.len() as u32
    }

    fn read_memory(&mut self, address: u32, bytes: &mut [u8]) -> Result<(), BusFault> {
        let window = self.window(address, bytes.len())?;
        bytes.copy_from_slice(window);
        Ok(())
    }

    fn write_memory(&mut self, address: u32, bytes: &[u8]) -> Result<(), BusFault> {
        self.window(address, bytes.len())?.copy_from_slice(bytes);
        Ok(())
    }

    fn wait(&mut self, clocks: u64) -> Result<bool, BusFault> {
        self.advance(clocks, true);
        match self.power {
            Power::On => Ok(self.clockwork.is_raised()),
            Power::Off => Err(BusFault::Off),
            Power::Ones => Ok(false),
        }
    }

    fn clocks(&self) -> u64 {
        self.clockwork.now()
    }
}

/// Whether the map names it.
fn is_register(offset: u32) -> bool {
    let named = offset <= registers::TIMEOUTS || (registers::SQ_BASE..=registers::RING_STATUS).contains(&offset);
    named && offset.is_multiple_of(4)
}
