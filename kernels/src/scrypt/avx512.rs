//! Proof of work in 512-bit lanes: sixteen headers side by side, fewer in a form that waits less; other rows by the naive path.
//! The scrypt stage of the AVX-512 engine. PBKDF2 on sixteen lanes of SHA-256, ROMix between, scratch kept a thread.
//! Never runs where the instructions were not found, and never compares in constant time: headers and targets are public.

#![allow(
    unsafe_code,
    reason = "functions of the instruction set are entered after it was found"
)]

use std::{arch::x86_64::*, cell::RefCell};

use super::{
    HASH_BYTES, HEADER_BYTES, ScryptRow,
    avx512_romix::{CHUNKS_A_HEADER, Sliced, romix_16, romix_diagonal},
    naive,
    portable::meets,
    romix::{BLOCK_WORDS, Block},
};
use crate::{
    batch::{Outcome, Verdict},
    cpu::{avx512::Avx512, pages::Pages},
    engine::Work,
    job::{CHUNK_BYTES, Chunk, Job},
    merkle::avx512_sha256::{
        LANES, State, Words, compress, initial, load, splat, store, store_digests, swap_bytes, transpose,
    },
};

/// Headers hashed side by side.
pub(crate) const HEADERS_TOGETHER: usize = LANES;

thread_local! {
    /// Made at the first proof of work of a thread, then kept: 128 KiB a header.
    static SCRATCH: RefCell<Pages> = RefCell::new(Pages::new(HEADERS_TOGETHER * CHUNKS_A_HEADER * CHUNK_BYTES));
}

/// Decides every row of the work.
pub(crate) fn run(_cpu: Avx512, work: &mut Work<'_>) {
    let (rows, inputs, outcomes, mut windows) = work.parts::<ScryptRow>();
    let mut decide = |index: usize, hash: &[u8; HASH_BYTES]| {
        let row: &ScryptRow = &rows[index];
        windows.of(row.header()).copy_from_slice(hash);
        outcomes[index] = Outcome::decided(row.header(), Verdict::of(meets(hash, &row.target)));
    };
    let mut proofs = Vec::with_capacity(rows.len());
    for (index, row) in rows.iter().enumerate() {
        match row.is_proof_of_work() {
            true => proofs.push(index),
            false => decide(index, &naive::hash(row, inputs.of(row.header()))),
        }
    }
    let mut headers = [[0; HEADER_BYTES]; HEADERS_TOGETHER];
    let mut hashes = [[0; HASH_BYTES]; HEADERS_TOGETHER];
    SCRATCH.with_borrow_mut(|scratch| {
        for group in proofs.chunks(HEADERS_TOGETHER) {
            // Idle places hash what an earlier group left there.
            for (header, index) in headers.iter_mut().zip(group) {
                *header = rows[*index].inline_header();
            }
            // SAFETY: a value of `Avx512` is the proof that the instructions were found.
            unsafe { hash_headers(&headers, group.len(), scratch.chunks_mut(), &mut hashes) }
            for (hash, index) in hashes.iter().zip(group) {
                decide(*index, hash);
            }
        }
    });
}

/// scrypt (RFC 7914 section 6) with N = 1,024, r = p = 1 of the first `count` headers, each password and salt in one.
#[target_feature(enable = "avx512f,avx512bw")]
fn hash_headers(
    headers: &[[u8; HEADER_BYTES]; LANES],
    count: usize,
    scratch: &mut [Chunk],
    hashes: &mut [[u8; HASH_BYTES]; LANES],
) {
    let words = header_words(headers);
    let key = Key::new(&words);
    let mut blocks = key.expand(&words);
    match count {
        0..=4 => in_diagonal::<1>(&mut blocks, scratch),
        5..=8 => in_diagonal::<2>(&mut blocks, scratch),
        9..=12 => in_diagonal::<3>(&mut blocks, scratch),
        _ => romix_16(&mut blocks, &mut scratch[..LANES * CHUNKS_A_HEADER]),
    }
    store_digests(&key.finish(&blocks), hashes);
}

/// ROMix on the first `4 * C` headers.
#[target_feature(enable = "avx512f")]
fn in_diagonal<const C: usize>(sliced: &mut Sliced, scratch: &mut [Chunk]) {
    let mut blocks: [[Block; 4]; C] = [[[0; BLOCK_WORDS]; 4]; C];
    for (at, words) in sliced.iter().enumerate() {
        let mut bytes = [0; 64];
        store(&mut bytes, *words);
        let lanes: [u32; LANES] = bytemuck::cast(bytes);
        for (block, word) in blocks.as_flattened_mut().iter_mut().zip(lanes) {
            block[at] = word;
        }
    }
    romix_diagonal(&mut blocks, &mut scratch[..4 * C * CHUNKS_A_HEADER]);
    for (at, words) in sliced.iter_mut().enumerate() {
        let mut lanes = [0u32; LANES];
        for (lane, block) in lanes.iter_mut().zip(blocks.as_flattened()) {
            *lane = block[at];
        }
        *words = load(&bytemuck::cast(lanes));
    }
}

/// Words of a header, big-endian as SHA-256 reads them, a vector each.
type HeaderWords = [Words; HEADER_BYTES / 4];

#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn header_words(headers: &[[u8; HEADER_BYTES]; LANES]) -> HeaderWords {
    let (mut first, mut last) = ([_mm512_setzero_si512(); LANES], [_mm512_setzero_si512(); LANES]);
    for (lane, header) in headers.iter().enumerate() {
        first[lane] = swap_bytes(load(header.first_chunk().expect("64 of 80 bytes")));
        last[lane] = swap_bytes(load(header.last_chunk().expect("64 of 80 bytes")));
    }
    let mut words = [_mm512_setzero_si512(); HEADER_BYTES / 4];
    words[..16].copy_from_slice(&transpose(&first));
    words[4..].copy_from_slice(&transpose(&last));
    words
}

/// PBKDF2-HMAC-SHA256 with one iteration (RFC 8018 section 5.2): the password's two states, for both of its uses.
struct Key {
    inner: State<1>,
    outer: State<1>,
}

impl Key {
    /// HMAC (RFC 2104) with the header as key: longer than a block, it is hashed first.
    #[inline]
    #[target_feature(enable = "avx512f")]
    fn new(header: &HeaderWords) -> Self {
        let hashed = hash_tail(&first_block(&initial(), header), header, None, HEADER_BYTES);
        Self {
            inner: padded_key(&hashed, 0x3636_3636),
            outer: padded_key(&hashed, 0x5c5c_5c5c),
        }
    }

    /// 128 bytes from the header as salt, as little-endian words.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw")]
    fn expand(&self, header: &HeaderWords) -> Sliced {
        let salted = first_block(&self.inner, header);
        let mut words = [_mm512_setzero_si512(); BLOCK_WORDS];
        for (number, part) in (1..).zip(words.as_chunks_mut::<8>().0) {
            // The inner key, the salt and the number of the block.
            let digest = hash_tail(&salted, header, Some(number), 64 + HEADER_BYTES + 4);
            for (word, [digest]) in part.iter_mut().zip(self.close(&digest)) {
                *word = swap_bytes(digest);
            }
        }
        words
    }

    /// 32 bytes, with the mixed block as salt.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw")]
    fn finish(&self, block: &Sliced) -> [Words; 8] {
        let mut state = self.inner;
        for half in block.as_chunks::<16>().0 {
            let mut message = [[_mm512_setzero_si512(); 1]; 16];
            for (word, mixed) in message.iter_mut().zip(half) {
                *word = [swap_bytes(*mixed)];
            }
            compress(&mut state, &mut message);
        }
        let mut last = [[_mm512_setzero_si512(); 1]; 16];
        last[0] = [splat(1)];
        last[1] = [splat(0x8000_0000)];
        last[15] = [splat(8 * (64 + 128 + 4))];
        compress(&mut state, &mut last);
        let mut digest = [_mm512_setzero_si512(); 8];
        for (word, [closed]) in digest.iter_mut().zip(self.close(&state)) {
            *word = closed;
        }
        digest
    }

    /// The outer hash over the inner digest.
    #[inline]
    #[target_feature(enable = "avx512f")]
    fn close(&self, digest: &State<1>) -> State<1> {
        let mut block = [[_mm512_setzero_si512(); 1]; 16];
        block[..8].copy_from_slice(digest);
        block[8] = [splat(0x8000_0000)];
        block[15] = [splat(8 * (64 + 32))];
        let mut state = self.outer;
        compress(&mut state, &mut block);
        state
    }
}

/// The state after the key, xored with a byte of the standard in every place.
#[inline]
#[target_feature(enable = "avx512f")]
fn padded_key(key: &State<1>, pad: u32) -> State<1> {
    let mut block = [[splat(pad)]; 16];
    for (word, key) in block.iter_mut().zip(key) {
        word[0] = _mm512_xor_si512(word[0], key[0]);
    }
    let mut state = initial();
    compress(&mut state, &mut block);
    state
}

/// The state after the first 64 bytes of a header.
#[inline]
#[target_feature(enable = "avx512f")]
fn first_block(state: &State<1>, header: &HeaderWords) -> State<1> {
    let mut state = *state;
    let mut block = [[_mm512_setzero_si512(); 1]; 16];
    for (word, header) in block.iter_mut().zip(header) {
        *word = [*header];
    }
    compress(&mut state, &mut block);
    state
}

/// The state after the last 16 bytes of a header, a number if there is one, and the padding of a message of `message_bytes`.
#[inline]
#[target_feature(enable = "avx512f")]
fn hash_tail(state: &State<1>, header: &HeaderWords, number: Option<u32>, message_bytes: usize) -> State<1> {
    let mut state = *state;
    let mut block = [[_mm512_setzero_si512(); 1]; 16];
    for (word, header) in block.iter_mut().zip(&header[16..]) {
        *word = [*header];
    }
    let end = match number {
        Some(number) => {
            block[4] = [splat(number)];
            5
        }
        None => 4,
    };
    block[end] = [splat(0x8000_0000)];
    block[15] = [splat(8 * message_bytes as u32)];
    compress(&mut state, &mut block);
    state
}
