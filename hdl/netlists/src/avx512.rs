//! Sixteen lanes in one register of AVX-512; bits are masks of sixteen, which the scalar units combine.
//! The fast lanes of netlist simulation, with the instructions of Ice Lake and Zen 4: GFNI for checksums, VPOPCNTDQ for parities.
//! Never reached without a check of the processor: a frame of these lanes exists only behind it.
#![allow(unsafe_code, reason = "vector instructions, behind a check of the processor")]

use std::arch::is_x86_feature_detected;
#[allow(clippy::wildcard_imports, reason = "the instructions")]
use std::arch::x86_64::*;

use crate::lanes::{Frame, Lanes, Map, Part};

/// Sixteen lanes. The type has no value, and its functions are reached through a [`Frame`] only.
#[derive(Clone)]
pub(super) enum Avx512 {}

/// Runs an instruction.
macro_rules! vector {
    ($expression:expr) => {{
        // SAFETY: the generated code runs inside `entered`, behind a frame, which exists only where `is_supported` said so.
        unsafe { $expression }
    }};
}

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vpopcntdq,gfni,bmi1,bmi2,popcnt,lzcnt")]
fn entered<P: Part<Avx512>>(frame: &mut Frame<Avx512>) {
    P::run(frame);
}

/// Bytes of sixteen words in the order of planes: all lowest bytes, then the next ones; and back.
const TO_PLANES: [u8; 64] = order(true);
const TO_WORDS: [u8; 64] = order(false);

const fn order(to_planes: bool) -> [u8; 64] {
    let mut order = [0; 64];
    let mut at = 0;
    while at < 64 {
        order[at] = if to_planes {
            at % 16 * 4 + at / 16
        } else {
            at % 4 * 16 + at / 4
        } as u8;
        at += 1;
    }
    order
}

#[inline(always)]
fn load<T, const N: usize>(bytes: &[T; N]) -> __m512i {
    const { assert!(size_of::<[T; N]>() == 64) };
    // SAFETY: the array has 64 bytes; the rest as in `vector`.
    unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
}

/// A mask as a number of a scalar register, where compilers leave it: mask registers are few, and their units slow.
#[inline]
#[target_feature(enable = "avx512f")]
fn scalar(mask: u16) -> u16 {
    let number: u32;
    // SAFETY: moves a register.
    unsafe {
        std::arch::asm!("kmovw {number:e}, {mask}", number = out(reg) number, mask = in(kreg) mask,
            options(pure, nomem, nostack, preserves_flags));
    }
    number as u16
}

/// The address within the entries, and whether all lanes have the same.
#[inline(always)]
fn address(entries: usize, address: __m512i) -> (__m512i, usize, bool) {
    let at = vector!(_mm512_and_si512(address, _mm512_set1_epi32(entries as i32 - 1)));
    let first = vector!(_mm_cvtsi128_si32(_mm512_castsi512_si128(at)));
    let same = vector!(_mm512_cmpeq_epi32_mask(at, _mm512_set1_epi32(first)));
    (at, first as usize, same == u16::MAX)
}

/// Where in sixteen times the entries each lane's word stands.
#[inline(always)]
fn places(at: __m512i) -> __m512i {
    let lanes = vector!(_mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));
    vector!(_mm512_or_si512(_mm512_slli_epi32::<4>(at), lanes))
}

#[cold]
#[target_feature(enable = "avx512f")]
fn gather(memory: &[__m512i], at: __m512i) -> __m512i {
    // SAFETY: `address` keeps every lane within the entries of this memory.
    unsafe { _mm512_i32gather_epi32::<4>(places(at), memory.as_ptr().cast()) }
}

#[cold]
#[target_feature(enable = "avx512f")]
fn scatter(memory: &mut [__m512i], at: __m512i, enable: u16, data: __m512i) {
    // SAFETY: `address` keeps every lane within the entries of this memory.
    unsafe { _mm512_mask_i32scatter_epi32::<4>(memory.as_mut_ptr().cast(), enable, places(at), data) }
}

impl Lanes for Avx512 {
    const LANES: usize = 16;
    type Word = __m512i;
    type Bit = u16;

    fn is_supported() -> bool {
        is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512bw")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("avx512vl")
            && is_x86_feature_detected!("avx512vbmi")
            && is_x86_feature_detected!("avx512vpopcntdq")
            && is_x86_feature_detected!("gfni")
            && is_x86_feature_detected!("bmi1")
            && is_x86_feature_detected!("bmi2")
            && is_x86_feature_detected!("popcnt")
            && is_x86_feature_detected!("lzcnt")
    }
    #[inline(always)]
    fn enter<P: Part<Self>>(frame: &mut Frame<Self>) {
        vector!(entered::<P>(frame));
    }

    #[inline(always)]
    fn word(value: u32) -> __m512i {
        vector!(_mm512_set1_epi32(value as i32))
    }
    #[inline(always)]
    fn bit(value: bool) -> u16 {
        u16::from(value).wrapping_neg()
    }
    #[inline]
    fn lane(word: &__m512i, lane: usize) -> u32 {
        // SAFETY: a register of 512 bits is sixteen words, and all bits of it are values.
        let words: [u32; 16] = unsafe { std::mem::transmute(*word) };
        words[lane]
    }
    #[inline]
    fn set_lane(word: &mut __m512i, lane: usize, value: u32) {
        // SAFETY: a register of 512 bits is sixteen words, and all bits of it are values.
        let words: &mut [u32; 16] = unsafe { &mut *std::ptr::from_mut(word).cast() };
        words[lane] = value;
    }
    fn bit_of(bit: u16, lane: usize) -> bool {
        bit >> lane & 1 == 1
    }
    fn with_bit(bit: u16, lane: usize, value: bool) -> u16 {
        bit & !(1 << lane) | u16::from(value) << lane
    }

    #[inline(always)]
    fn and(a: __m512i, b: __m512i) -> __m512i {
        vector!(_mm512_and_si512(a, b))
    }
    #[inline(always)]
    fn or(a: __m512i, b: __m512i) -> __m512i {
        vector!(_mm512_or_si512(a, b))
    }
    #[inline(always)]
    fn xor(a: __m512i, b: __m512i) -> __m512i {
        vector!(_mm512_xor_si512(a, b))
    }
    #[inline(always)]
    fn add(a: __m512i, b: __m512i) -> __m512i {
        vector!(_mm512_add_epi32(a, b))
    }
    #[inline(always)]
    fn sub(a: __m512i, b: __m512i) -> __m512i {
        vector!(_mm512_sub_epi32(a, b))
    }
    #[inline(always)]
    fn mul(a: __m512i, b: __m512i) -> __m512i {
        vector!(_mm512_mullo_epi32(a, b))
    }
    #[inline(always)]
    fn mul_high(a: __m512i, b: __m512i) -> __m512i {
        let even = vector!(_mm512_srli_epi64::<32>(_mm512_mul_epu32(a, b)));
        let odd = vector!(_mm512_mul_epu32(_mm512_srli_epi64::<32>(a), _mm512_srli_epi64::<32>(b)));
        vector!(_mm512_mask_mov_epi32(even, 0xaaaa, odd))
    }
    #[inline(always)]
    fn rotate<const BY: u32>(a: __m512i) -> __m512i {
        vector!(_mm512_rolv_epi32(a, _mm512_set1_epi32(BY as i32)))
    }
    #[inline(always)]
    fn left<const BY: u32>(a: __m512i) -> __m512i {
        vector!(_mm512_slli_epi32::<BY>(a))
    }
    #[inline(always)]
    fn right<const BY: u32>(a: __m512i) -> __m512i {
        vector!(_mm512_srli_epi32::<BY>(a))
    }
    #[inline(always)]
    fn left_by(a: __m512i, by: __m512i) -> __m512i {
        vector!(_mm512_sllv_epi32(a, by))
    }
    #[inline(always)]
    fn right_by(a: __m512i, by: __m512i) -> __m512i {
        vector!(_mm512_srlv_epi32(a, by))
    }
    #[inline(always)]
    fn choose(bit: u16, yes: __m512i, no: __m512i) -> __m512i {
        vector!(_mm512_mask_mov_epi32(no, bit, yes))
    }
    #[inline(always)]
    fn pick(bit: u16, value: u32) -> __m512i {
        vector!(_mm512_maskz_mov_epi32(bit, _mm512_set1_epi32(value as i32)))
    }
    #[inline(always)]
    fn linear(a: __m512i, map: &'static Map) -> __m512i {
        let planes = vector!(_mm512_permutexvar_epi8(load(&TO_PLANES), a));
        let turned = [
            planes,
            vector!(_mm512_shuffle_i64x2::<0b00_11_10_01>(planes, planes)),
            vector!(_mm512_shuffle_i64x2::<0b01_00_11_10>(planes, planes)),
            vector!(_mm512_shuffle_i64x2::<0b10_01_00_11>(planes, planes)),
        ];
        let product = |turn: usize| {
            vector!(_mm512_gf2p8affine_epi64_epi8::<0>(
                turned[turn],
                load(&map.planes[turn])
            ))
        };
        let sum = vector!(_mm512_xor_si512(
            _mm512_xor_si512(product(0), product(1)),
            _mm512_xor_si512(product(2), product(3))
        ));
        vector!(_mm512_permutexvar_epi8(load(&TO_WORDS), sum))
    }
    #[inline(always)]
    fn lookup(a: __m512i, table: &'static [u32; 16]) -> __m512i {
        vector!(_mm512_permutexvar_epi32(a, load(table)))
    }

    #[inline(always)]
    fn test(a: __m512i, wanted: u32) -> u16 {
        vector!(scalar(_mm512_test_epi32_mask(a, _mm512_set1_epi32(wanted as i32))))
    }
    #[inline(always)]
    fn parity(a: __m512i) -> u16 {
        vector!(scalar(_mm512_test_epi32_mask(
            _mm512_popcnt_epi32(a),
            _mm512_set1_epi32(1)
        )))
    }
    #[inline(always)]
    fn equal(a: __m512i, b: __m512i) -> u16 {
        vector!(scalar(_mm512_cmpeq_epi32_mask(a, b)))
    }
    #[inline(always)]
    fn less(a: __m512i, b: __m512i) -> u16 {
        vector!(scalar(_mm512_cmplt_epu32_mask(a, b)))
    }

    #[inline(always)]
    fn read(memory: &[__m512i], at: __m512i) -> __m512i {
        let (at, first, same) = address(memory.len(), at);
        if same {
            memory[first]
        } else {
            vector!(gather(memory, at))
        }
    }
    #[inline(always)]
    fn write(memory: &mut [__m512i], at: __m512i, enable: u16, data: __m512i) {
        if enable == 0 {
            return;
        }
        let (at, first, same) = address(memory.len(), at);
        if same {
            memory[first] = Self::choose(enable, data, memory[first]);
        } else {
            vector!(scatter(memory, at, enable, data));
        }
    }
}
