//! Which of the tables of an overlay a hash belongs to.
//! Asked with every look-up: one access to a small table.
//! Never gives two shards the same share of the hashes, so that they do not grow together.

/// By bits that a table of some millions of slots does not use.
pub(super) fn shard_of(hash: u64) -> usize {
    usize::from(SHARD_OF[(hash >> 40) as usize % SHARD_OF.len()])
}

/// Each shard has 1.1 % more of the hashes than the one before, so that the last has almost twice as many as the first.
/// Shards of one size would all be full, and move to tables of twice the size, within the same few blocks: that is a pause
/// of half a second with some millions of coins. These take turns.
pub(super) static SHARD_OF: [u8; 1024] = {
    let mut shards = [0u8; 1024];
    let (mut shard, mut at) = (0u8, 0usize);
    // In parts of 2^32: 1 at the first place, 2 behind the last.
    let mut end = SIXTY_FOURTH_ROOT_OF_2;
    while at < shards.len() {
        if (((shards.len() + at) << 22) as u64) < end {
            shards[at] = shard;
            at += 1;
        } else {
            shard += 1;
            end = ((end as u128 * SIXTY_FOURTH_ROOT_OF_2 as u128) >> 32) as u64;
        }
    }
    shards
};

/// Tables of an overlay.
pub(super) const SHARDS: usize = 64;
/// In parts of 2^32.
const SIXTY_FOURTH_ROOT_OF_2: u64 = 4341736423;
