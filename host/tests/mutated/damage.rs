//! The ways to damage a block. Each is there for a reason: what transmission does (bits, cuts, gaps), and what an
//! attacker does (lengths that claim the world, items moved or doubled).

use perigee::chain::utxo::{Block, block::encode_block};
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

use crate::mine::repair;

/// A damaged copy of `raw`; sometimes its roots and its work are put right again, so that later rules are reached.
pub(crate) fn damage(raw: &[u8], random: &mut ChaCha8Rng) -> Vec<u8> {
    let mut bytes = raw.to_vec();
    for _ in 0..random.random_range(1..=3u8) {
        change(&mut bytes, random);
    }
    if random.random_range(0..2u8) == 0
        && let Some(repaired) = repair(&bytes)
    {
        return repaired;
    }
    bytes
}

fn change(bytes: &mut Vec<u8>, random: &mut ChaCha8Rng) {
    if bytes.is_empty() {
        bytes.push(random.random());
        return;
    }
    let at = place(bytes.len(), random);
    match random.random_range(0..12u8) {
        // One bit: half of all cases, since this is what reaches a signature, an amount or a script.
        0..=4 => bytes[at] ^= 1 << random.random_range(0..8u8),
        5 => bytes[at] = random.random(),
        // A gap and an insertion, of 1 byte up to more than a hash.
        6 => drop(bytes.drain(at..(at + random.random_range(1..=40)).min(bytes.len()))),
        7 => {
            let more: Vec<u8> = (0..random.random_range(1..=40)).map(|_| random.random()).collect();
            bytes.splice(at..at, more);
        }
        // A cut anywhere.
        8 => bytes.truncate(at),
        9 => claim(bytes, at, random),
        // Bytes twice, as in a buffer that was sent again.
        10 => {
            let end = (at + random.random_range(1..=200)).min(bytes.len());
            let again = bytes[at..end].to_vec();
            bytes.splice(at..at, again);
        }
        _ => move_transactions(bytes, random),
    }
}

/// Anywhere, but every third time near the start, where the counts stand.
fn place(len: usize, random: &mut ChaCha8Rng) -> usize {
    let end = if random.random_range(0..3u8) == 0 {
        len.min(200)
    } else {
        len
    };
    random.random_range(0..end)
}

/// Writes a length that the bytes do not bear out.
fn claim(bytes: &mut Vec<u8>, at: usize, random: &mut ChaCha8Rng) {
    let claims: [&[u8]; 8] = [
        &[0xff; 9],                      // 2^64 - 1
        &[0xff, 0, 0, 0, 0, 1, 0, 0, 0], // 2^32
        &[0xfe, 0xff, 0xff, 0xff, 0xff], // 2^32 - 1
        &[0xfe, 0x00, 0x00, 0x00, 0x02], // 32 MiB, the most a size may be
        &[0xfe, 0x40, 0x42, 0x0f, 0x00], // 10^6
        &[0xfd, 0xff, 0xff],             // 65,535
        &[0xfd, 0x01, 0x00],             // 1, but not in its shortest form
        &[0x00],                         // nothing
    ];
    let claim = claims[random.random_range(0..claims.len())];
    // The transaction count stands behind the header: every other time it is the target.
    let at = if random.random_range(0..2u8) == 0 {
        at
    } else {
        at.min(80).max(bytes.len().min(80))
    };
    let overwrites = random.random_range(0..2u8) == 0;
    let end = if overwrites {
        (at + claim.len()).min(bytes.len())
    } else {
        at
    };
    bytes.splice(at..end.max(at).min(bytes.len()), claim.iter().copied());
}

/// Swaps, doubles or drops whole transactions, where the block still decodes.
fn move_transactions(bytes: &mut Vec<u8>, random: &mut ChaCha8Rng) {
    let Ok(block) = Block::decode(bytes.clone().into()) else {
        return;
    };
    let mut transactions = block.transactions.clone();
    if transactions.is_empty() {
        return;
    }
    let (one, two) = (
        random.random_range(0..transactions.len()),
        random.random_range(0..transactions.len()),
    );
    match random.random_range(0..4u8) {
        0 => transactions.swap(one, two),
        1 => transactions.push(transactions[one].clone()),
        2 => drop(transactions.remove(one)),
        // CVE-2012-2459: the last ones twice leave the root as it is.
        _ => {
            let half = transactions.len() / 2;
            transactions.extend_from_within(half..);
        }
    }
    *bytes = encode_block(&block.header, &transactions);
}
