//! Clocks of the SM3 core: its blocks one after another, and what stands before the first and behind the last.
//! Follows `cores::sm3`; the messages of the next block arrive while a block is worked on.
//! Never off by more than 5 % of the circuit on the jobs of its tests.

/// Clocks of a block: fifteen words, state, the last word, sixty-four rounds of two clocks, chaining value.
pub const BLOCK_CLOCKS: u64 = 15 + 1 + 1 + 128 + 1;
/// Clocks from the command taken to a first block that waits for nothing: operands 4, message 2, beats of the block 8.
const FIRST_BLOCK: u64 = 14;
/// Clocks that a first block waits for memory: segment and burst 2, memory 36, beats in two thirds of the clocks.
const FIRST_DATA: u64 = 40;
/// Clocks from the last chaining value to the end offered: room, four beats, initial value, way out.
const END: u64 = 8;
/// Clocks of the tail.
const TAIL: u64 = 6;

/// What the clocks of a command depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Command {
    /// Bytes of every message but the last.
    pub bytes: u64,
    /// Bytes of the last.
    pub bytes_last: u64,
    /// Messages, from 1.
    pub count: u64,
    /// A byte stands before every message.
    pub has_prefix: bool,
    /// 32 bytes are copied behind the last digest.
    pub has_tail: bool,
}

impl Command {
    /// Blocks that are compressed.
    pub fn blocks(&self) -> u64 {
        // Behind the message one byte with the bit and eight with the length.
        let of = |bytes: u64| (bytes + u64::from(self.has_prefix) + 9).div_ceil(64);
        (self.count - 1) * of(self.bytes) + of(self.bytes_last)
    }

    /// Clocks from the command taken to its end offered, if nothing else uses the port.
    pub fn clocks(&self) -> u64 {
        let is_empty = self.count == 1 && self.bytes_last == 0;
        let data = if is_empty { 0 } else { FIRST_DATA };
        let tail = if self.has_tail { TAIL } else { 0 };
        FIRST_BLOCK + data + BLOCK_CLOCKS * self.blocks() + END + tail
    }
}
