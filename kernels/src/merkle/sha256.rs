//! SHA-256 of many independent messages: side by side in vector lanes where the processor has them, else one after another.
//! For what is hashed before rows exist: signature hashes, transaction ids, keys of rows. Called by the decoders of chains.
//! Never decides anything; what it returns is FIPS 180-4 section 6.2 on every processor.

use sha2::block_api::compress256;

/// A block of a message.
pub type Block = [u8; 64];

/// Round constants (FIPS 180-4 section 4.2.2).
pub const ROUND_CONSTANTS: [u32; 64] = [
    0x428a_2f98,
    0x7137_4491,
    0xb5c0_fbcf,
    0xe9b5_dba5,
    0x3956_c25b,
    0x59f1_11f1,
    0x923f_82a4,
    0xab1c_5ed5,
    0xd807_aa98,
    0x1283_5b01,
    0x2431_85be,
    0x550c_7dc3,
    0x72be_5d74,
    0x80de_b1fe,
    0x9bdc_06a7,
    0xc19b_f174,
    0xe49b_69c1,
    0xefbe_4786,
    0x0fc1_9dc6,
    0x240c_a1cc,
    0x2de9_2c6f,
    0x4a74_84aa,
    0x5cb0_a9dc,
    0x76f9_88da,
    0x983e_5152,
    0xa831_c66d,
    0xb003_27c8,
    0xbf59_7fc7,
    0xc6e0_0bf3,
    0xd5a7_9147,
    0x06ca_6351,
    0x1429_2967,
    0x27b7_0a85,
    0x2e1b_2138,
    0x4d2c_6dfc,
    0x5338_0d13,
    0x650a_7354,
    0x766a_0abb,
    0x81c2_c92e,
    0x9272_2c85,
    0xa2bf_e8a1,
    0xa81a_664b,
    0xc24b_8b70,
    0xc76c_51a3,
    0xd192_e819,
    0xd699_0624,
    0xf40e_3585,
    0x106a_a070,
    0x19a4_c116,
    0x1e37_6c08,
    0x2748_774c,
    0x34b0_bcb5,
    0x391c_0cb3,
    0x4ed8_aa4a,
    0x5b9c_ca4f,
    0x682e_6ff3,
    0x748f_82ee,
    0x78a5_636f,
    0x84c8_7814,
    0x8cc7_0208,
    0x90be_fffa,
    0xa450_6ceb,
    0xbef9_a3f7,
    0xc671_78f2,
];

/// The state before the first block.
pub const INITIAL: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

/// Compresses the blocks of each run into its state. Runs may differ in length; those of like length go best together, and
/// are brought together here.
///
/// # Panics
/// If there are not as many states as runs.
pub fn compress_each(states: &mut [[u32; 8]], runs: &[&[Block]]) {
    assert_eq!(states.len(), runs.len(), "a state for every run");
    #[cfg(target_arch = "x86_64")]
    if let Some(lanes) = super::avx512_each::Lanes::new()
        && runs.len() >= super::avx512_each::RUNS_MIN
    {
        return lanes.compress_each(states, runs);
    }
    for (state, run) in states.iter_mut().zip(runs) {
        compress256(state, run);
    }
}

/// The digest that a state stands for.
#[must_use]
pub fn digest_of(state: &[u32; 8]) -> [u8; 32] {
    bytemuck::cast(state.map(u32::to_be))
}

/// What follows the last byte of a message of `message_bytes`: a one, zeros up to a block, the length (FIPS 180-4 section
/// 5.1.1). `behind` ends with the message and began at a whole block of it.
pub fn put_padding(behind: &mut Vec<u8>, message_bytes: usize) {
    behind.push(0x80);
    let zeros = (64 + 56 - behind.len() % 64) % 64;
    behind.resize(behind.len() + zeros, 0);
    behind.extend_from_slice(&(message_bytes as u64 * 8).to_be_bytes());
}

/// SHA-256 of the SHA-256 that each state stands for.
#[must_use]
pub fn digest_again_each(states: &[[u32; 8]]) -> Vec<[u8; 32]> {
    let blocks: Vec<[Block; 1]> = states
        .iter()
        .map(|state| {
            let mut block = [0; 64];
            block[..32].copy_from_slice(&digest_of(state));
            block[32] = 0x80;
            block[62] = 1;
            [block]
        })
        .collect();
    let runs: Vec<&[Block]> = blocks.iter().map(<[Block; 1]>::as_slice).collect();
    let mut again = vec![INITIAL; states.len()];
    compress_each(&mut again, &runs);
    again.iter().map(digest_of).collect()
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    /// Messages as padded blocks, by lengths.
    fn messages(lengths: &[usize]) -> Vec<(Vec<u8>, Vec<u8>)> {
        let message = |(index, length): (usize, &usize)| -> (Vec<u8>, Vec<u8>) {
            let bytes: Vec<u8> = (0..*length).map(|at| (at * 7 + index * 13) as u8).collect();
            let mut padded = bytes.clone();
            put_padding(&mut padded, *length);
            (bytes, padded)
        };
        lengths.iter().enumerate().map(message).collect()
    }

    fn states_of(messages: &[(Vec<u8>, Vec<u8>)]) -> Vec<[u32; 8]> {
        let runs: Vec<&[Block]> = messages.iter().map(|(_, padded)| padded.as_chunks().0).collect();
        let mut states = vec![INITIAL; runs.len()];
        compress_each(&mut states, &runs);
        states
    }

    /// Every number of runs around one and two groups of lanes, and lengths on both sides of the ends of blocks: 55 is the
    /// most that one block holds, 119 two.
    #[test]
    fn many_messages_are_hashed_as_one_by_one() {
        for count in (0..=35).chain([100]) {
            let lengths: Vec<usize> = (0..count)
                .map(|at| [0, 1, 55, 56, 64, 119, 120, 700][at * 5 % 8] + at)
                .collect();
            let messages = messages(&lengths);
            let states = states_of(&messages);
            let again = digest_again_each(&states);
            for (at, (bytes, _)) in messages.iter().enumerate() {
                let once = Sha256::digest(bytes);
                assert_eq!(digest_of(&states[at])[..], once[..], "{count} messages, number {at}");
                assert_eq!(again[at][..], Sha256::digest(once)[..], "{count} messages, number {at}");
            }
        }
    }

    /// Runs of no block leave their state, beside others of one very long run.
    #[test]
    fn empty_runs_and_one_long_run_stand_side_by_side() {
        let long = [[0x5a; 64]; 300];
        let runs: Vec<&[Block]> = (0..20).map(|at| &long[..if at == 11 { 300 } else { at % 2 }]).collect();
        let mut states: Vec<[u32; 8]> = (0..20).map(|at| INITIAL.map(|word| word ^ at)).collect();
        let before = states.clone();
        compress_each(&mut states, &runs);
        for (at, run) in runs.iter().enumerate() {
            let mut expected = before[at];
            compress256(&mut expected, run);
            assert_eq!(states[at], expected, "run {at}");
        }
    }
}
