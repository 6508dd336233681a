//! Clocks of the scrypt core: 21 hashes at once, a Salsa20/8 of each in every frame of 22 clocks, beside one SHA-256.
//! Follows `cores::scrypt` header by header: made ready one after another, mixed side by side, finished in their order.
//! Never looks at data: how many blocks the second loop recomputes hangs on the hash, and stands here with its mean. On the
//! headers of the tests it is off by less than 2 %: a lone hash scatters by 1 %, and contexts that finish early wait for their turn.

/// Hashes that are mixed side by side.
pub const CONTEXTS: u64 = 21;
/// Clocks of a frame: every context has one turn in it.
pub const FRAME_CLOCKS: u64 = 22;
/// N of proof of work.
pub const N: u64 = 1024;
/// Blocks of sixteen of which a context keeps the first, the sixth and the eleventh.
pub const GROUP_BLOCKS: u64 = 16;
/// Blocks that are recomputed for the sixteen of a group: 0 to 4, 0 to 4, 0 to 5.
pub const GROUP_RECOMPUTED: u64 = 10 + 10 + 15;
/// Blocks that are recomputed for one at most.
pub const RECOMPUTED_MAX: u64 = 5;

/// Clocks of a compression of SHA-256 with the words that go in and out.
const COMPRESSION: u64 = 155;
/// Clocks to ask for a header and to take it.
const HEADER: u64 = 70;
/// Compressions before the mixing.
const COMPRESSIONS_BEFORE: u64 = 13;
/// Compressions behind it.
const COMPRESSIONS_BEHIND: u64 = 4;
/// Clocks to hand a block to its context, until its first turn.
const ENTRY: u64 = 32 + FRAME_CLOCKS / 2;
/// Clocks to take a mixed block from its context: a frame for two words.
const EXIT: u64 = 16 * FRAME_CLOCKS + FRAME_CLOCKS / 2;
/// Clocks to write a hash.
const WRITE: u64 = 8;
/// Clocks from a command taken to its first header asked for, and from the last hash written to the end offered.
const AROUND: u64 = 6;

/// Turns of a context if the second loop recomputes so many blocks in all: two a block of the first loop; in the second one to
/// read, one or more to recompute and begin, one to end; and one to give the block away.
const fn turns(recomputed: u64) -> u64 {
    2 * N + 3 * N + 2 * recomputed + 1
}

/// Clocks from a command of `count` headers taken to its end offered, if nothing else uses the port: the mean over headers.
pub fn clocks(count: u64) -> u64 {
    with_recomputed(count, N / GROUP_BLOCKS * GROUP_RECOMPUTED)
}

/// The least and the most clocks that data can make of it.
pub fn bounds(count: u64) -> (u64, u64) {
    (with_recomputed(count, 0), with_recomputed(count, N * RECOMPUTED_MAX))
}

/// The clocks between two hashes when many are made: a context's turns and its change from a header to the next, shared by all.
pub fn clocks_a_hash() -> f64 {
    let cycle = FRAME_CLOCKS * turns(N / GROUP_BLOCKS * GROUP_RECOMPUTED) + EXIT + ENTRY;
    cycle as f64 / CONTEXTS as f64
}

fn with_recomputed(count: u64, recomputed: u64) -> u64 {
    let mixing = FRAME_CLOCKS * turns(recomputed);
    // Ends of the contexts' last blocks, the oldest at `oldest`; when the next block is ready, and when the last hash is written.
    let mut free = [0; CONTEXTS as usize];
    let (mut ready, mut hashed) = (AROUND, 0);
    for header in 0..count {
        let context = &mut free[(header % CONTEXTS) as usize];
        ready += HEADER + COMPRESSIONS_BEFORE * COMPRESSION;
        ready = ready.max(*context) + ENTRY;
        let taken = hashed.max(ready + mixing) + EXIT;
        *context = taken;
        hashed = taken + COMPRESSIONS_BEHIND * COMPRESSION + WRITE;
    }
    hashed + AROUND
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timing::CLOCK_KHZ;

    /// Many headers come at the rate of all contexts; 22 kH/s, whatever the goal of 16 was. A lone header keeps one of 21 at work.
    #[test]
    fn many_headers_use_all_contexts() {
        let many = (clocks(4_200) - clocks(2_100)) as f64 / 2_100.0;
        assert!((many / clocks_a_hash() - 1.0).abs() < 0.001, "{many}");
        assert!(f64::from(CLOCK_KHZ) / many > 22.0, "{many}");
        assert!(clocks(1) as f64 > 21.0 * many);
        let (least, most) = bounds(1);
        assert!(least < clocks(1) && clocks(1) < most);
    }
}
