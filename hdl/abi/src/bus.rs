//! The way from the processor to the logic: registers, memory that both see, and time that passes.
//! Implemented by the emulator, by the simulations of the circuit and by the device; used by the driver alone.
//! Never retries and never interprets: a fault goes up as it is.

/// The bus did not answer as a bus does. What was asked for has not happened, or nobody knows whether it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BusFault {
    /// The logic is switched off or not configured.
    Off,
    /// An address outside registers or shared memory.
    Address(u32),
    /// The device or the simulator behind the bus has gone.
    Gone,
}

/// Registers, shared memory and time of one payload.
pub trait Bus {
    /// Reads a register; `offset` is a multiple of 4.
    ///
    /// # Errors
    /// [`BusFault`].
    fn read_register(&mut self, offset: u32) -> Result<u32, BusFault>;

    /// Writes a register; earlier writes to shared memory are visible to the logic before it.
    ///
    /// # Errors
    /// [`BusFault`].
    fn write_register(&mut self, offset: u32, value: u32) -> Result<(), BusFault>;

    /// Bus address of the first byte of shared memory, a multiple of 4096.
    fn memory_base(&self) -> u32;

    /// Bytes of shared memory.
    fn memory_bytes(&self) -> u32;

    /// Copies from shared memory, from a bus address.
    ///
    /// # Errors
    /// [`BusFault`].
    fn read_memory(&mut self, address: u32, bytes: &mut [u8]) -> Result<(), BusFault>;

    /// Copies to shared memory, to a bus address.
    ///
    /// # Errors
    /// [`BusFault`].
    fn write_memory(&mut self, address: u32, bytes: &[u8]) -> Result<(), BusFault>;

    /// Lets time pass until the interrupt is raised or the time is over, whichever is first; true: it is raised.
    /// `clocks` are those of the logic; a device turns them into time.
    ///
    /// # Errors
    /// [`BusFault`].
    fn wait(&mut self, clocks: u64) -> Result<bool, BusFault>;

    /// Clocks of the logic since the bus was opened, as far as they are known: exact in a simulation.
    fn clocks(&self) -> u64;
}
