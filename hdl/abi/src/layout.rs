//! How operands and results of the operations lie in shared memory, as far as processor and logic must agree on it.
//! The driver lays out inputs and reads outputs by it, the emulator and the cores write in the order it gives.
//! Never touches memory itself.
//!
//! # Closing values of signatures
//! The operation for signatures ([`crate::signatures`]) writes no verdict. It writes the values with which the CPU closes each check,
//! so that no bit of the logic decides anything. `dst` gets a window for every row, in the order of the rows, 64 bytes for ECDSA and 128
//! for BIP340:
//!
//! | bytes | value |
//! |---|---|
//! | 0..32 | X' = X + v (Z^2 + f) mod p, eight little-endian words, least first, below p |
//! | 32..64 | Z^2 mod p, in the same form |
//! | 64..96 | BIP340: y + v mod p, in the same form |
//!
//! (X, Z) are the Jacobian coordinates of the point that the equation of the signature gives, v is the row's secret of 64 bits,
//! which the CPU draws for every dispatch and reads again when it closes; f is zero where the key is a point of the curve; p is the
//! prime of the curve's field. The CPU demands
//! both below p, Z^2 != 0, and X' = (r + v) Z^2 mod p, or the same with r + n where that stays below p. Z^2 = 0 is no verdict:
//! the row runs on the CPU, and so does every row of a command that did not end with `Done`. The completion's `result[0]` is the
//! CRC-32C of all windows in that order, as for every operation: what the driver reads from `dst` is checked against it first.

/// Unit of buffers in shared memory, bytes: two lines of the Cortex-A9's cache.
pub const CHUNK_BYTES: u32 = 64;

/// Outputs that the GF(2^8) core computes in one pass over its inputs.
pub const GF8_OUTPUTS_A_PASS: u32 = 8;

/// Bytes of every output that the GF(2^8) core holds on chip before it writes them.
pub const GF8_BLOCK_BYTES: u32 = 256;

/// Most inputs, and most outputs, of one GF(2^8) command.
pub const GF8_SHARDS_MAX: u32 = 255;
/// Bytes of a shard, from which on the core cannot count it.
pub const GF8_SHARD_BYTES_END: u32 = 1 << 24;

/// Leaves of one SHA-256d tree are fewer than this.
pub const TREE_LEAVES_END: u32 = 1 << 24;

/// Most bytes of one SM3 message.
pub const SM3_MESSAGE_BYTES_MAX: u32 = 1 << 24;
/// Messages of a command, from which on the core cannot count them.
pub const SM3_MESSAGES_END: u32 = 1 << 27;

/// In `aux3` of SM3: bits 7..0 are hashed before every message.
pub const SM3_PREFIX: u32 = 1 << 8;

/// In `aux3` of SM3: 32 bytes behind the last message are copied behind the last hash.
pub const SM3_TAIL: u32 = 1 << 9;

/// Headers of a scrypt command, from which on the core cannot count them.
pub const SCRYPT_HEADERS_END: u32 = 1 << 16;
/// Bytes of a header; they stand end to end.
pub const SCRYPT_HEADER_BYTES: u32 = 80;
/// Bytes of a hash; they stand end to end.
pub const SCRYPT_HASH_BYTES: u32 = 32;

/// Bytes from one shard to the next.
pub const fn shard_stride(shard_bytes: u32) -> u64 {
    (shard_bytes as u64).next_multiple_of(CHUNK_BYTES as u64)
}

/// Bytes of the coefficients of a GF(2^8) command.
pub const fn gf8_coefficient_bytes(inputs: u32, outputs: u32) -> u64 {
    outputs.div_ceil(GF8_OUTPUTS_A_PASS) as u64 * inputs as u64 * 8
}

/// Where in those bytes the coefficient of one input in one output stands.
pub const fn gf8_coefficient_at(inputs: u32, input: u32, output: u32) -> usize {
    ((output / GF8_OUTPUTS_A_PASS * inputs + input) * 8 + output % GF8_OUTPUTS_A_PASS) as usize
}

/// Bytes of the input of an SM3 command: messages at their distance, the last cut to whole beats, or all of it and the tail.
pub const fn sm3_source_bytes(stride: u32, count: u32, last_bytes: u32, tail: bool) -> u64 {
    if tail {
        return stride as u64 * count as u64 + 32;
    }
    stride as u64 * (count as u64 - 1) + (last_bytes as u64).next_multiple_of(8)
}

/// Bytes of the output of an SM3 command.
pub const fn sm3_output_bytes(count: u32, tail: bool) -> u64 {
    (count as u64 + tail as u64) * 32
}

/// The pieces of the output of a GF(2^8) command in the order in which they are written, as offset and bytes: for every pass, for
/// every block, that block of each output of the pass. The completion's checksum is over the bytes in this order.
pub fn gf8_write_order(outputs: u32, stride: u32) -> impl Iterator<Item = (u32, u32)> {
    let passes = (0..outputs).step_by(GF8_OUTPUTS_A_PASS as usize);
    passes.flat_map(move |first| {
        let end = (first + GF8_OUTPUTS_A_PASS).min(outputs);
        (0..stride).step_by(GF8_BLOCK_BYTES as usize).flat_map(move |at| {
            let bytes = GF8_BLOCK_BYTES.min(stride - at);
            (first..end).map(move |output| (output * stride + at, bytes))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One output, the last of a pass, one more; a block, less and more: every byte once, a pass after the other.
    #[test]
    fn the_order_of_writing_covers_every_byte_once() {
        for outputs in [1, 4, 8, 9, 17] {
            for stride in [64, 256, 320, 1024] {
                let mut seen = [false; 17 * 1024];
                let mut last = (0, 0);
                for (at, bytes) in gf8_write_order(outputs, stride) {
                    let place = (at / stride / GF8_OUTPUTS_A_PASS, at % stride);
                    assert!(place >= last, "passes, then blocks");
                    last = place;
                    for byte in &mut seen[at as usize..(at + bytes) as usize] {
                        assert!(!*byte, "a byte is written twice");
                        *byte = true;
                    }
                }
                let end = (outputs * stride) as usize;
                assert!(seen[..end].iter().all(|byte| *byte) && seen[end..].iter().all(|byte| !*byte));
            }
        }
    }

    #[test]
    fn coefficients_stand_by_pass_then_input_then_output() {
        assert_eq!(gf8_coefficient_bytes(10, 4), 80);
        assert_eq!(gf8_coefficient_bytes(10, 9), 160);
        assert_eq!(gf8_coefficient_at(10, 0, 7), 7);
        assert_eq!(gf8_coefficient_at(10, 3, 0), 24);
        assert_eq!(gf8_coefficient_at(10, 3, 9), 80 + 25);
    }
}
