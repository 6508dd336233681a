//! One lane: words are numbers, bits are truth values.
//! Serves whoever follows a single run: a test bench, a waveform, the whole payload behind its bus.
//! Never wider; the same text runs sixteen lanes in the time of a few of these.

use crate::lanes::{Frame, Lanes, Map, Part};

/// One lane.
#[derive(Clone)]
pub enum One {}

impl Lanes for One {
    const LANES: usize = 1;
    type Word = u32;
    type Bit = bool;

    fn is_supported() -> bool {
        true
    }
    #[inline(never)]
    fn enter<P: Part<Self>>(frame: &mut Frame<Self>) {
        P::run(frame);
    }

    #[inline(always)]
    fn word(value: u32) -> u32 {
        value
    }
    #[inline(always)]
    fn bit(value: bool) -> bool {
        value
    }
    fn lane(word: &u32, _lane: usize) -> u32 {
        *word
    }
    fn set_lane(word: &mut u32, _lane: usize, value: u32) {
        *word = value;
    }
    fn bit_of(bit: bool, _lane: usize) -> bool {
        bit
    }
    fn with_bit(_bit: bool, _lane: usize, value: bool) -> bool {
        value
    }

    #[inline(always)]
    fn and(a: u32, b: u32) -> u32 {
        a & b
    }
    #[inline(always)]
    fn or(a: u32, b: u32) -> u32 {
        a | b
    }
    #[inline(always)]
    fn xor(a: u32, b: u32) -> u32 {
        a ^ b
    }
    #[inline(always)]
    fn add(a: u32, b: u32) -> u32 {
        a.wrapping_add(b)
    }
    #[inline(always)]
    fn sub(a: u32, b: u32) -> u32 {
        a.wrapping_sub(b)
    }
    #[inline(always)]
    fn mul(a: u32, b: u32) -> u32 {
        a.wrapping_mul(b)
    }
    #[inline(always)]
    fn mul_high(a: u32, b: u32) -> u32 {
        ((u64::from(a) * u64::from(b)) >> 32) as u32
    }
    #[inline(always)]
    fn rotate<const BY: u32>(a: u32) -> u32 {
        a.rotate_left(BY)
    }
    #[inline(always)]
    fn left<const BY: u32>(a: u32) -> u32 {
        a << BY
    }
    #[inline(always)]
    fn right<const BY: u32>(a: u32) -> u32 {
        a >> BY
    }
    #[inline(always)]
    fn left_by(a: u32, by: u32) -> u32 {
        a.checked_shl(by).unwrap_or(0)
    }
    #[inline(always)]
    fn right_by(a: u32, by: u32) -> u32 {
        a.checked_shr(by).unwrap_or(0)
    }
    #[inline(always)]
    fn choose(bit: bool, yes: u32, no: u32) -> u32 {
        if bit { yes } else { no }
    }
    #[inline(always)]
    fn pick(bit: bool, value: u32) -> u32 {
        u32::from(bit).wrapping_neg() & value
    }
    #[inline(never)]
    fn linear(a: u32, map: &'static Map) -> u32 {
        map.apply(a)
    }
    #[inline(always)]
    fn lookup(a: u32, table: &'static [u32; 16]) -> u32 {
        table[a as usize & 15]
    }

    #[inline(always)]
    fn test(a: u32, wanted: u32) -> bool {
        a & wanted != 0
    }
    #[inline(always)]
    fn parity(a: u32) -> bool {
        a.count_ones() & 1 == 1
    }
    #[inline(always)]
    fn equal(a: u32, b: u32) -> bool {
        a == b
    }
    #[inline(always)]
    fn less(a: u32, b: u32) -> bool {
        a < b
    }

    #[inline(always)]
    fn read(memory: &[u32], address: u32) -> u32 {
        memory[address as usize & (memory.len() - 1)]
    }
    #[inline(always)]
    fn write(memory: &mut [u32], address: u32, enable: bool, data: u32) {
        if enable {
            let at = address as usize & (memory.len() - 1);
            memory[at] = data;
        }
    }
}
