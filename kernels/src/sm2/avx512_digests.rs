//! SM2's digests in vector lanes: ZA and e = SM3(ZA || message) of sixteen signatures a vector, all under one identity.
//! Called where rows are made of many signatures; compressions are those of the Merkle engine's lanes.
//! Never runs where the instructions were not found, and takes messages of 32 bytes only: all lanes have as many blocks.
//!
//! # Cost
//! What the identity gives alone is compressed once. A signature takes two compressions for the key, three where the identity ends
//! late in a block, and two for the message: a sixteenth of the time of as many on their own, and less.

#![allow(unsafe_code, reason = "the way into vector code")]

use super::Signed;
use crate::{
    cpu::avx512::Avx512,
    merkle::{
        avx512_sha256::{Block, LANES, State, columns, splat, store_digests},
        avx512_sm3::{compress, initial},
    },
};

/// Signatures from which lanes take less time than one after another.
pub(super) const ITEMS_MIN: usize = 4;

/// e of each signature; `prefix` is what ZA hashes before the key.
pub(super) fn digests(_cpu: Avx512, prefix: &[u8], items: &[Signed<'_>]) -> Vec<[u8; 32]> {
    // SAFETY: a value of the engine's type is the proof that the instructions were found.
    unsafe { hash(prefix, items) }
}

#[inline(never)]
#[target_feature(enable = "avx512f,avx512bw")]
fn hash(prefix: &[u8], items: &[Signed<'_>]) -> Vec<[u8; 32]> {
    let (whole, rest) = prefix.as_chunks::<64>();
    let mut identity: State<1> = initial();
    for block in whole {
        compress(&mut identity, &mut columns(&[block; LANES]));
    }
    // What is behind: the rest of the prefix, the key, a bit, zeros, and the length in bits (GB/T 32905 section 5.2).
    let count = (rest.len() + KEY_BYTES + 9).div_ceil(64);
    let mut last = [[0u8; 64]; BLOCKS_MAX];
    let bytes = last.as_flattened_mut();
    bytes[..rest.len()].copy_from_slice(rest);
    bytes[rest.len() + KEY_BYTES] = 0x80;
    let bits = 8 * (prefix.len() + KEY_BYTES) as u64;
    bytes[64 * count - 8..64 * count].copy_from_slice(&bits.to_be_bytes());
    let mut lanes = [last; LANES];
    let mut messages = [[0u8; 64]; LANES];

    let mut digests = Vec::with_capacity(items.len());
    for items in items.chunks(LANES) {
        // Lanes without an item keep what they had: nobody reads what becomes of it.
        for (item, (blocks, message)) in items.iter().zip(lanes.iter_mut().zip(&mut messages)) {
            blocks.as_flattened_mut()[rest.len()..rest.len() + KEY_BYTES].copy_from_slice(item.public_key);
            message[32..].copy_from_slice(item.message);
        }
        let mut signers = identity;
        for number in 0..count {
            compress(
                &mut signers,
                &mut columns(&lanes.each_ref().map(|blocks| &blocks[number])),
            );
        }
        // ZA is the state itself, word by word.
        let mut block = columns(&messages.each_ref());
        block[..8].copy_from_slice(&signers);
        let mut state: State<1> = initial();
        compress(&mut state, &mut block);
        let mut padding: Block<1> = [[splat(0)]; 16];
        padding[0] = [splat(1 << 31)];
        padding[15] = [splat(8 * 64)];
        compress(&mut state, &mut padding);
        let mut group = [[0; 32]; LANES];
        store_digests(&state.map(|[words]| words), &mut group);
        digests.extend_from_slice(&group[..items.len()]);
    }
    digests
}

const KEY_BYTES: usize = 64;
/// 63 bytes of the prefix, the key, and nine of padding.
const BLOCKS_MAX: usize = 3;
