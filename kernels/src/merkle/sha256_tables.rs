//! The constants of SHA-256, and the schedule of blocks that are known in advance.
//! Beside the engines that compress on their own; the portable path has its own crate.
//! Never computes anything twice.

use std::sync::OnceLock;

pub(crate) use super::sha256::INITIAL;
pub(super) use super::sha256::ROUND_CONSTANTS as K;

/// K + W of the block that pads a message of 64 bytes: the same for every message.
pub(crate) const PADDING_OF_64: [u32; 64] = with_schedule(&{
    let mut block = [0; 16];
    block[0] = 0x8000_0000;
    block[15] = 512;
    block
});

/// K + W of the second block of 65 bytes, by the last of these: 64 KiB, made at the first call of a process.
pub(crate) fn tails_of_65() -> &'static [[u32; 64]; 256] {
    static TAILS: OnceLock<Box<Tails>> = OnceLock::new();
    let made = || {
        let mut tails = Box::new(Tails([[0; 64]; 256]));
        for (byte, sums) in (0..).zip(&mut tails.0) {
            let mut block = [0; 16];
            block[0] = byte << 24 | 0x80_0000;
            block[15] = 65 * 8;
            *sums = with_schedule(&block);
        }
        tails
    };
    &TAILS.get_or_init(made).0
}

/// No row of the table lies across more cache lines than it fills.
#[repr(align(64))]
struct Tails([[u32; 64]; 256]);

/// K + W of a known block.
const fn with_schedule(block: &[u32; 16]) -> [u32; 64] {
    let mut sums = [0u32; 64];
    let mut t = 0;
    while t < 64 {
        sums[t] = if t < 16 {
            block[t]
        } else {
            let (x, y) = (sums[t - 15], sums[t - 2]);
            let small_0 = x.rotate_right(7) ^ x.rotate_right(18) ^ (x >> 3);
            let small_1 = y.rotate_right(17) ^ y.rotate_right(19) ^ (y >> 10);
            small_1
                .wrapping_add(sums[t - 7])
                .wrapping_add(small_0)
                .wrapping_add(sums[t - 16])
        };
        t += 1;
    }
    t = 0;
    while t < 64 {
        sums[t] = sums[t].wrapping_add(K[t]);
        t += 1;
    }
    sums
}
