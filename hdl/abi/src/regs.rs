//! Offsets of the payload's registers, bytes from the start of the window, and the values that never change.
//! Used by driver, emulator and simulations; written from `regs.toml`, as the register file and REGISTERS.md are.
//! Never edited: `cargo xtask verilog` writes it anew.

/// Version of the map.
pub const MAP_VERSION: u32 = 1;
/// Bytes of the window.
pub const MAP_BYTES: u32 = 0x2000;

// global: Identity, health and control of the whole payload.

/// ro: Reads 0x50455249, "PERI".
pub const MAGIC: u32 = 0x0000;
/// What [`MAGIC`] reads.
pub const MAGIC_VALUE: u32 = 0x50455249;

/// ro: Version of this map.
pub const VERSION: u32 = 0x0004;
/// What [`VERSION`] reads.
pub const VERSION_VALUE: u32 = 0x00000001;

/// ro: First four bytes of the SHA-256 of the circuit's Verilog with both build words zero.
pub const BUILD_ID0: u32 = 0x0008;

/// ro: The next four bytes.
pub const BUILD_ID1: u32 = 0x000c;

/// ro: Bit n: operation n is offered. Bit 0 is always set; a core loses its bit when its self-test fails, and has
/// none before the first.
pub const CAPS: u32 = 0x0010;

/// ro: Clock for which the circuit was built, kHz.
pub const CLOCK_KHZ: u32 = 0x0014;

/// rw, TMR: Bit 0, written 1: soft reset of everything, this register map included. Bit 1, written 1: run the
/// self-test; the logic takes each rising edge of the bit.
pub const CTRL: u32 = 0x0018;

/// ro: Bit 0: the first self-test is over, commands are taken. Bit 1: a self-test is running. Bit 2: a command is
/// in flight.
pub const STATUS: u32 = 0x001c;

/// rw, TMR: Bits 15..0: generation that submissions must bear. Zero after configuration and reset, and then none is
/// accepted: the driver writes a new one, never used before, when it attaches.
pub const GENERATION: u32 = 0x0020;

/// ro: Counts 65,536 clocks a step as long as the logic has a clock.
pub const HEARTBEAT: u32 = 0x0024;

/// w1c: Bit 0: a completion was written. Bit 1: a self-test failed. Bit 2: a watchdog fired. Bit 3: an upset was
/// seen.
pub const IRQ_STATUS: u32 = 0x0028;

/// rw: Bit n set: bit n of IRQ_STATUS raises the interrupt.
pub const IRQ_MASK: u32 = 0x002c;

/// ro: Clocks in which a vote was not unanimous, in this register map or anywhere else.
pub const SEU_TMR: u32 = 0x0030;

/// ro: Clocks in which a memory corrected a single error.
pub const SEU_ECC1: u32 = 0x0034;

/// ro: Clocks in which a memory found an error that it could not correct.
pub const SEU_ECC2: u32 = 0x0038;

/// ro: Rising edges of the input `configuration_error`, which the device's frame ECC drives.
pub const SEU_CFG: u32 = 0x003c;

/// ro: Bits 7..0: operations that passed the last self-test; bits 15..8: operations that failed it; bits 31..16:
/// runs.
pub const SELFTEST: u32 = 0x0040;

/// rw: Reads what was written.
pub const SCRATCH: u32 = 0x0044;

/// rw, TMR: Clocks between two runs of the self-test, in units of 65,536; 0: only at start and on request.
pub const SELFTEST_PERIOD: u32 = 0x0048;

/// rw, TMR: Clocks without a command beginning or ending after which a busy core is reset and its commands end with
/// a time-out; 0: never.
pub const WATCHDOG: u32 = 0x004c;

/// ro: Clocks since reset, modulo 2^32.
pub const CYCLES: u32 = 0x0050;

/// ro: Completions written since reset.
pub const COMMANDS: u32 = 0x0054;

/// ro: Beats of 8 bytes read from memory since reset.
pub const BEATS_READ: u32 = 0x0058;

/// ro: Beats of 8 bytes written to memory since reset.
pub const BEATS_WRITTEN: u32 = 0x005c;

/// ro: Times that a watchdog fired since reset.
pub const TIMEOUTS: u32 = 0x0060;

// ring: The pair of rings. Indices count records since the ring was enabled, modulo 2^16; the place of a record is
// its index modulo the number of entries.

/// rw: Bus address of the submission ring, a multiple of 64.
pub const SQ_BASE: u32 = 0x1000;

/// rw: Bus address of the completion ring, a multiple of 64.
pub const CQ_BASE: u32 = 0x1004;

/// rw, TMR: Bits 3..0: logarithm of the entries of either ring, 4..=12; what is outside counts as 4.
pub const RING_LOG2: u32 = 0x1008;

/// rw, TMR: Index after the last submission written; writing it is the doorbell.
pub const SQ_TAIL: u32 = 0x100c;

/// ro: Index of the next submission to be fetched.
pub const SQ_HEAD: u32 = 0x1010;

/// ro: Index after the last completion written.
pub const CQ_TAIL: u32 = 0x1014;

/// rw, TMR: Index of the next completion that the driver will read: submissions wait while the ring has no room for
/// their ends.
pub const CQ_HEAD: u32 = 0x1018;

/// rw, TMR: Bit 0: the ring runs. While it does not, no submission is fetched and SQ_HEAD and CQ_TAIL go back to
/// zero once nothing is in flight.
pub const RING_CTRL: u32 = 0x101c;

/// ro: Bit 0: a submission is being fetched or a command is in flight.
pub const RING_STATUS: u32 = 0x1020;
