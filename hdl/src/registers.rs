//! Offsets and bits of the payload's registers, as driver, emulator and simulations use them.
//! Between the register map and everything that reads or writes a register.
//! Never holds a value that belongs to one build of the logic.

/// What [`MAGIC`] reads on a payload: "PERI".
pub const MAGIC_VALUE: u32 = 0x5045_5249;
/// The version of this map.
pub const VERSION_VALUE: u32 = 1;

/// Reads [`MAGIC_VALUE`].
pub const MAGIC: u32 = 0x000;
/// Reads [`VERSION_VALUE`].
pub const VERSION: u32 = 0x004;
/// First word of the build's hash.
pub const BUILD_ID0: u32 = 0x008;
/// Second word of the build's hash.
pub const BUILD_ID1: u32 = 0x00c;
/// Bit n: operation n is offered; masked cores have lost their bit.
pub const CAPS: u32 = 0x010;
/// Clock of the logic in kHz.
pub const CLOCK_KHZ: u32 = 0x014;
/// Written: [`CTRL_RESET`], [`CTRL_SELFTEST`].
pub const CTRL: u32 = 0x018;
/// [`STATUS_READY`].
pub const STATUS: u32 = 0x01c;
/// Bits 15..0: generation that submissions must bear. Zero after configuration and reset, and then none is accepted.
pub const GENERATION: u32 = 0x020;
/// Counts as long as the logic has a clock.
pub const HEARTBEAT: u32 = 0x024;
/// [`IRQ_COMPLETION`] and others; a one written clears a bit.
pub const IRQ_STATUS: u32 = 0x028;
/// Bit n: bit n of [`IRQ_STATUS`] raises the interrupt.
pub const IRQ_MASK: u32 = 0x02c;
/// Votes that were not unanimous.
pub const SEU_TMR: u32 = 0x030;
/// Single errors that ECC corrected.
pub const SEU_ECC1: u32 = 0x034;
/// Double errors that ECC could only detect.
pub const SEU_ECC2: u32 = 0x038;
/// Frame ECC errors of the configuration.
pub const SEU_CFG: u32 = 0x03c;
/// Bits 7..0: operations that passed the self-test; bits 15..8: operations that failed it.
pub const SELFTEST: u32 = 0x040;
/// Reads what was written.
pub const SCRATCH: u32 = 0x044;

/// Clocks between two runs of the self-test, in units of 65,536.
pub const SELFTEST_PERIOD: u32 = 0x048;
/// Clocks without a command beginning or ending after which a busy core is reset; 0: never.
pub const WATCHDOG: u32 = 0x04c;
/// Clocks since reset, modulo 2^32.
pub const CYCLES: u32 = 0x050;
/// Completions written since reset.
pub const COMMANDS: u32 = 0x054;
/// Beats of 8 bytes read from memory since reset.
pub const BEATS_READ: u32 = 0x058;
/// Beats of 8 bytes written to memory since reset.
pub const BEATS_WRITTEN: u32 = 0x05c;
/// Times that a watchdog fired since reset.
pub const TIMEOUTS: u32 = 0x060;

/// In [`IRQ_STATUS`]: a completion was written.
pub const IRQ_COMPLETION: u32 = 1;
/// In [`CTRL`]: stop everything, forget everything, generation zero.
pub const CTRL_RESET: u32 = 1;
/// In [`CTRL`]: run the self-test of every core.
pub const CTRL_SELFTEST: u32 = 2;
/// In [`STATUS`]: the logic takes commands.
pub const STATUS_READY: u32 = 1;

/// First byte of the registers of the ring.
pub const RING_PAGE: u32 = 0x1000;
/// Bus address of the submissions.
pub const SQ_BASE: u32 = RING_PAGE;
/// Bus address of the completions.
pub const CQ_BASE: u32 = RING_PAGE + 0x04;
/// Logarithm of the number of entries of either ring, 4..=12.
pub const RING_LOG2: u32 = RING_PAGE + 0x08;
/// Index after the last submission; writing it is the doorbell. Indices count modulo [`INDEX_END`].
pub const SQ_TAIL: u32 = RING_PAGE + 0x0c;
/// Index of the next submission to be fetched.
pub const SQ_HEAD: u32 = RING_PAGE + 0x10;
/// Index after the last completion written.
pub const CQ_TAIL: u32 = RING_PAGE + 0x14;
/// Index of the next completion to be read; written by the driver.
pub const CQ_HEAD: u32 = RING_PAGE + 0x18;
/// Bit 0: the ring runs; while it does not, its indices are zero.
pub const RING_CTRL: u32 = RING_PAGE + 0x1c;
/// Bit 0: something is in flight.
pub const RING_STATUS: u32 = RING_PAGE + 0x20;

/// Indices of a ring count from zero to one less than this.
pub const INDEX_END: u32 = 1 << 16;
/// Bytes of the register window.
pub const WINDOW_BYTES: u32 = 0x2000;

#[cfg(test)]
mod tests {
    use super::*;

    /// The map itself is the source: every name here has there the same offset, and nothing there is missing here.
    #[test]
    fn offsets_are_those_of_the_map() {
        let known = [
            ("MAGIC", MAGIC),
            ("VERSION", VERSION),
            ("BUILD_ID0", BUILD_ID0),
            ("BUILD_ID1", BUILD_ID1),
            ("CAPS", CAPS),
            ("CLOCK_KHZ", CLOCK_KHZ),
            ("CTRL", CTRL),
            ("STATUS", STATUS),
            ("GENERATION", GENERATION),
            ("HEARTBEAT", HEARTBEAT),
            ("IRQ_STATUS", IRQ_STATUS),
            ("IRQ_MASK", IRQ_MASK),
            ("SEU_TMR", SEU_TMR),
            ("SEU_ECC1", SEU_ECC1),
            ("SEU_ECC2", SEU_ECC2),
            ("SEU_CFG", SEU_CFG),
            ("SELFTEST", SELFTEST),
            ("SCRATCH", SCRATCH),
            ("SELFTEST_PERIOD", SELFTEST_PERIOD),
            ("WATCHDOG", WATCHDOG),
            ("CYCLES", CYCLES),
            ("COMMANDS", COMMANDS),
            ("BEATS_READ", BEATS_READ),
            ("BEATS_WRITTEN", BEATS_WRITTEN),
            ("TIMEOUTS", TIMEOUTS),
            ("SQ_BASE", SQ_BASE),
            ("CQ_BASE", CQ_BASE),
            ("RING_LOG2", RING_LOG2),
            ("SQ_TAIL", SQ_TAIL),
            ("SQ_HEAD", SQ_HEAD),
            ("CQ_TAIL", CQ_TAIL),
            ("CQ_HEAD", CQ_HEAD),
            ("RING_CTRL", RING_CTRL),
            ("RING_STATUS", RING_STATUS),
        ];
        let map = include_str!("../regs.toml");
        let number = |text: &str| u32::from_str_radix(text.trim().trim_start_matches("0x"), 16).ok();
        let (mut page, mut name, mut found, mut on_page) = (0, String::new(), 0, true);
        for line in map.lines() {
            match line.split_once('=').map(|(key, value)| (key.trim(), value.trim())) {
                _ if line.starts_with("[[page]]") => on_page = true,
                _ if line.starts_with("[[page.register]]") => on_page = false,
                Some(("name", value)) => name = value.trim_matches('"').to_owned(),
                Some(("offset", value)) if on_page => page = number(value).unwrap(),
                Some(("offset", value)) => {
                    found += 1;
                    assert!(
                        known.contains(&(name.as_str(), page + number(value).unwrap())),
                        "{name}"
                    );
                }
                _ => {}
            }
        }
        assert_eq!(found, known.len());
    }
}
