//! Code words out of their codeblocks and back, and 64 of them turned so that a chunk holds one symbol of each.
//! Stands between the rows and the decoder of the lanes.
//! Never computes in the field.

use std::arch::x86_64::*;

use super::lanes::{Gather, Scatter};
use crate::job::{CHUNK_BYTES, Chunk};

/// Words that are decoded side by side.
pub(super) const LANES: usize = 64;

/// Chunks of a word: 255 symbols and one byte that means nothing.
pub(super) const WORD_CHUNKS: usize = 4;

/// Chunks of 64 words, and one behind the last that a load may touch.
pub(super) const WORDS_CHUNKS: usize = LANES * WORD_CHUNKS + 1;

/// Copies the words of a codeblock of depth `I` out of it, one behind the other from word `lane` on.
///
/// # Panics
/// If the block is longer than `I` words, or there is no room for them.
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
pub(super) fn gather<const I: usize>(block: &[u8], words: &mut [Chunk; WORDS_CHUNKS], lane: usize) {
    let plan = const { &Gather::<I>::NEW };
    assert!(block.len() <= I * 255 && lane + I <= LANES, "words have their places");
    for part in 0..block.len().div_ceil(I * CHUNK_BYTES) {
        let mut symbols = [_mm512_setzero_si512(); I];
        for chunk in 0..I {
            let bytes = load_part(block, (part * I + chunk) * CHUNK_BYTES);
            for word in 0..I {
                let places = load(&plan.bytes[word]);
                let mask = plan.masks[word][chunk];
                symbols[word] = _mm512_mask_permutexvar_epi8(symbols[word], mask, places, bytes);
            }
        }
        for word in 0..I {
            store(&mut words[(lane + word) * WORD_CHUNKS + part], symbols[word]);
        }
    }
}

/// Puts the words from word `lane` on together to a codeblock of depth `I`.
///
/// # Panics
/// If the block is longer than `I` words, or there are not so many.
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
pub(super) fn scatter<const I: usize>(words: &[Chunk; WORDS_CHUNKS], lane: usize, block: &mut [u8]) {
    let plan = const { &Scatter::<I>::NEW };
    assert!(block.len() <= I * 255 && lane + I <= LANES, "words have their places");
    let bytes: &[u8] = bytemuck::cast_slice(words);
    for start in (0..block.len()).step_by(CHUNK_BYTES) {
        let (first, phase) = (start / I, start % I);
        let symbols = load(&plan.symbols[phase]);
        let mut chunk = _mm512_setzero_si512();
        for word in 0..I {
            // At most 254 bytes into the word, and behind the last word there is a chunk more.
            let at = (lane + word) * WORD_CHUNKS * CHUNK_BYTES + first;
            let word_symbols = load_part(bytes, at);
            let of_word = _mm512_maskz_permutexvar_epi8(plan.masks[phase][word], symbols, word_symbols);
            chunk = _mm512_or_si512(chunk, of_word);
        }
        store_part(block, start, chunk);
    }
}

/// 64 words of up to 256 symbols to as many chunks, of one symbol of each word.
#[target_feature(enable = "avx512f,avx512bw")]
pub(super) fn words_to_symbols(words: &[Chunk; WORDS_CHUNKS], symbols: &mut [Chunk]) {
    for (piece, symbols) in symbols.chunks_mut(64).enumerate().take(WORD_CHUNKS) {
        let mut square = [_mm512_setzero_si512(); 64];
        for (at, row) in square.iter_mut().enumerate() {
            *row = load(&words[turned(at) * WORD_CHUNKS + piece].0);
        }
        turn(&mut square);
        for (symbol, row) in symbols.iter_mut().zip(square) {
            store(symbol, row);
        }
    }
}

/// The inverse of [`words_to_symbols`]; bytes behind the last symbol mean nothing.
#[target_feature(enable = "avx512f,avx512bw")]
pub(super) fn symbols_to_words(symbols: &[Chunk], words: &mut [Chunk; WORDS_CHUNKS]) {
    for (piece, symbols) in symbols.chunks(64).enumerate().take(WORD_CHUNKS) {
        let mut square = [_mm512_setzero_si512(); 64];
        for (at, row) in square.iter_mut().enumerate() {
            if let Some(symbol) = symbols.get(turned(at)) {
                *row = load(&symbol.0);
            }
        }
        turn(&mut square);
        for (word, row) in square.into_iter().enumerate() {
            store(&mut words[word * WORD_CHUNKS + piece], row);
        }
    }
}

/// The row that goes to place `at` before a turn.
const fn turned(at: usize) -> usize {
    (at & 3) << 4 | at >> 2
}

/// Transposes 64 rows of 64 bytes, given in the order of [`turned`].
///
/// A row's number has bits r5..r0, a byte's c5..c0. Each of four rounds moves the highest bit of the number below the byte's
/// and byte bit c3, c2, c1, c0 below the number's, in lanes of 128 bits; then the two number bits left change places with c5 c4.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn turn(square: &mut [__m512i; 64]) {
    for _ in 0..2 {
        let mut other = [_mm512_setzero_si512(); 64];
        for at in 0..32 {
            other[2 * at] = _mm512_unpacklo_epi8(square[at], square[at + 32]);
            other[2 * at + 1] = _mm512_unpackhi_epi8(square[at], square[at + 32]);
        }
        for at in 0..32 {
            square[2 * at] = _mm512_unpacklo_epi8(other[at], other[at + 32]);
            square[2 * at + 1] = _mm512_unpackhi_epi8(other[at], other[at + 32]);
        }
    }
    for at in 0..16 {
        let [a, b, c, d] = [square[at], square[at + 16], square[at + 32], square[at + 48]];
        let (ab, cd) = (_mm512_shuffle_i32x4::<0x44>(a, b), _mm512_shuffle_i32x4::<0x44>(c, d));
        let (ab_high, cd_high) = (_mm512_shuffle_i32x4::<0xee>(a, b), _mm512_shuffle_i32x4::<0xee>(c, d));
        square[at] = _mm512_shuffle_i32x4::<0x88>(ab, cd);
        square[at + 16] = _mm512_shuffle_i32x4::<0xdd>(ab, cd);
        square[at + 32] = _mm512_shuffle_i32x4::<0x88>(ab_high, cd_high);
        square[at + 48] = _mm512_shuffle_i32x4::<0xdd>(ab_high, cd_high);
    }
}

/// The chunk from byte `start` on, zero behind the end.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn load_part(bytes: &[u8], start: usize) -> __m512i {
    let rest = bytes.get(start..).unwrap_or_default();
    match rest.first_chunk::<CHUNK_BYTES>() {
        Some(whole) => load(whole),
        // SAFETY: bytes that the mask leaves out are not read, and those in it are in the slice.
        None => unsafe { _mm512_maskz_loadu_epi8((1 << rest.len()) - 1, rest.as_ptr().cast()) },
    }
}

/// Writes the chunk from byte `start` on, as far as there is room.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn store_part(bytes: &mut [u8], start: usize, chunk: __m512i) {
    let rest = bytes.get_mut(start..).unwrap_or_default();
    let mask = match rest.len() {
        64.. => u64::MAX,
        len => (1 << len) - 1,
    };
    // SAFETY: bytes that the mask leaves out are not written, and those in it are in the slice.
    unsafe { _mm512_mask_storeu_epi8(rest.as_mut_ptr().cast(), mask, chunk) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn load(bytes: &[u8; CHUNK_BYTES]) -> __m512i {
    // SAFETY: 64 bytes are read.
    unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn store(chunk: &mut Chunk, bytes: __m512i) {
    // SAFETY: a chunk is 64 bytes.
    unsafe { _mm512_storeu_si512(chunk.0.as_mut_ptr().cast(), bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cpu::avx512::Avx512;

    fn zeroed<const N: usize>() -> Box<[Chunk; N]> {
        Box::new([Chunk([0; 64]); N])
    }

    /// Bytes that tell their word and symbol apart from others: no row or column repeats.
    fn byte(word: usize, symbol: usize) -> u8 {
        (word * 167 + symbol * 59 + (symbol >> 6) * 13) as u8
    }

    /// Every symbol of every word comes to its place, and back.
    #[test]
    fn turning_is_a_transposition() {
        if Avx512::new().is_none() {
            return eprintln!("SKIPPED: this processor has no AVX-512");
        }
        let (mut words, mut symbols, mut back) = (zeroed(), zeroed::<256>(), zeroed());
        for word in 0..LANES {
            for symbol in 0..256 {
                words[word * WORD_CHUNKS + symbol / 64].0[symbol % 64] = byte(word, symbol);
            }
        }
        // SAFETY: an engine exists only where the processor has the instructions.
        unsafe {
            words_to_symbols(&words, &mut symbols[..]);
            symbols_to_words(&symbols[..], &mut back);
        }
        for (symbol, chunk) in symbols.iter().enumerate() {
            for (word, got) in chunk.0.iter().enumerate() {
                assert_eq!(*got, byte(word, symbol), "word {word}, symbol {symbol}");
            }
        }
        assert!(back == words);
    }

    fn interleave<const I: usize>(symbols: usize, lane: usize) {
        let block: Vec<u8> = (0..symbols * I).map(|at| byte(at % I, at / I)).collect();
        let mut words = zeroed();
        let mut back = vec![0; block.len()];
        // SAFETY: called only after an engine was made.
        unsafe {
            gather::<I>(&block, &mut words, lane);
            scatter::<I>(&words, lane, &mut back);
        }
        for word in 0..I {
            for symbol in 0..symbols {
                let got = words[(lane + word) * WORD_CHUNKS + symbol / 64].0[symbol % 64];
                assert_eq!(
                    got,
                    byte(word, symbol),
                    "depth {I}, word {word}, symbol {symbol} of {symbols}"
                );
            }
        }
        assert_eq!(back, block, "depth {I}, {symbols} symbols");
    }

    /// Every depth at every length of a word, in the first and the last lanes.
    #[test]
    fn words_are_taken_apart_and_put_together() {
        if Avx512::new().is_none() {
            return eprintln!("SKIPPED: this processor has no AVX-512");
        }
        for symbols in 1..=255 {
            for last in [0, LANES] {
                interleave::<1>(symbols, last.saturating_sub(1));
                interleave::<2>(symbols, last.saturating_sub(2));
                interleave::<3>(symbols, last.saturating_sub(3));
                interleave::<4>(symbols, last.saturating_sub(4));
                interleave::<5>(symbols, last.saturating_sub(5));
                interleave::<8>(symbols, last.saturating_sub(8));
            }
        }
    }
}
