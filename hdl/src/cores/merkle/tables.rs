//! The constants of SHA-256 and the one message schedule that is known in advance.
//! Built into the rounds of both units; the tests compare them with the definition.
//! Never computed by the circuit.

/// Round constants (FIPS 180-4 section 4.2.2).
pub(super) use perigee_kernels::merkle::sha256::ROUND_CONSTANTS as K;

/// Initial chaining value (FIPS 180-4 section 5.3.3).
pub(super) const INITIAL: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

/// Message schedule of the block that pads a message of 64 bytes.
pub(super) fn padding_schedule() -> [u32; 64] {
    let mut block = [0; 16];
    block[0] = 0x8000_0000;
    block[15] = 64 * 8;
    schedule(&block)
}

/// `h + K` of the first round under [`INITIAL`]: with the first word of the message it is the `x` of that round.
pub(super) const fn first_x() -> u32 {
    INITIAL[7].wrapping_add(K[0])
}

/// Message schedule of a block (FIPS 180-4 section 6.2.2, step 1).
fn schedule(block: &[u32; 16]) -> [u32; 64] {
    let mut words = [0u32; 64];
    words[..16].copy_from_slice(block);
    for t in 16..64 {
        let (x, y) = (words[t - 15], words[t - 2]);
        let lower0 = x.rotate_right(7) ^ x.rotate_right(18) ^ (x >> 3);
        let lower1 = y.rotate_right(17) ^ y.rotate_right(19) ^ (y >> 10);
        words[t] = lower1
            .wrapping_add(words[t - 7])
            .wrapping_add(lower0)
            .wrapping_add(words[t - 16]);
    }
    words
}
