//! Registers of the payload and the bits in them, as driver, emulator and simulations use them.
//! The offsets come from the register map; what a bit means is said there in words and here in names.
//! Never holds a value that belongs to one build of the logic.

pub use perigee_hdl_abi::regs::*;

/// In [`CTRL`]: stop everything, forget everything, generation zero.
pub const CTRL_RESET: u32 = 1;
/// In [`CTRL`]: run the self-test of every core.
pub const CTRL_SELFTEST: u32 = 2;
/// In [`STATUS`]: the logic takes commands.
pub const STATUS_READY: u32 = 1;
/// In [`IRQ_STATUS`]: a completion was written.
pub const IRQ_COMPLETION: u32 = 1;
/// In [`IRQ_STATUS`]: a core failed its self-test.
pub const IRQ_SELFTEST: u32 = 2;
/// In [`IRQ_STATUS`]: a watchdog fired.
pub const IRQ_WATCHDOG: u32 = 4;
/// Indices of a ring count from zero to one less than this.
pub const INDEX_END: u32 = 1 << 16;
/// Bytes of the register window.
pub const WINDOW_BYTES: u32 = MAP_BYTES;
