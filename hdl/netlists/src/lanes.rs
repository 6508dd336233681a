//! What the generated code computes with: words and bits of all lanes at once, and the frame that holds them between clocks.
//! One text serves a single lane on any processor and sixteen lanes in the registers of AVX-512.
//! Never a word with bits above its width: what can carry beyond it is masked in the text.

use std::ops::{BitAnd, BitOr, BitXor, Not};

/// A number of independent copies of a circuit, one value of each in every word.
pub trait Lanes: Sized + Clone + 'static {
    /// How many.
    const LANES: usize;
    /// A word of each lane.
    type Word: Copy + Send;
    /// A bit of each lane, one beside the other.
    type Bit: Copy
        + Send
        + BitAnd<Output = Self::Bit>
        + BitOr<Output = Self::Bit>
        + BitXor<Output = Self::Bit>
        + Not<Output = Self::Bit>;

    /// Whether this processor can.
    fn is_supported() -> bool;
    /// Runs a part of the generated code, compiled for these lanes.
    fn enter<P: Part<Self>>(frame: &mut Frame<Self>);

    /// The same word in all lanes.
    fn word(value: u32) -> Self::Word;
    /// The same bit in all lanes.
    fn bit(value: bool) -> Self::Bit;
    /// Of one lane.
    fn lane(word: &Self::Word, lane: usize) -> u32;
    /// Changes one lane.
    fn set_lane(word: &mut Self::Word, lane: usize, value: u32);
    /// Of one lane.
    fn bit_of(bit: Self::Bit, lane: usize) -> bool;
    /// With one lane changed.
    fn with_bit(bit: Self::Bit, lane: usize, value: bool) -> Self::Bit;

    /// Bitwise and.
    fn and(a: Self::Word, b: Self::Word) -> Self::Word;
    /// Bitwise or.
    fn or(a: Self::Word, b: Self::Word) -> Self::Word;
    /// Bitwise exclusive or.
    fn xor(a: Self::Word, b: Self::Word) -> Self::Word;
    /// Modulo 2^32.
    fn add(a: Self::Word, b: Self::Word) -> Self::Word;
    /// Modulo 2^32.
    fn sub(a: Self::Word, b: Self::Word) -> Self::Word;
    /// Low word of the product.
    fn mul(a: Self::Word, b: Self::Word) -> Self::Word;
    /// High word of the product.
    fn mul_high(a: Self::Word, b: Self::Word) -> Self::Word;
    /// Rotated to the left by 1 to 31.
    fn rotate<const BY: u32>(a: Self::Word) -> Self::Word;
    /// Shifted to the left by 1 to 31.
    fn left<const BY: u32>(a: Self::Word) -> Self::Word;
    /// Shifted to the right by 1 to 31.
    fn right<const BY: u32>(a: Self::Word) -> Self::Word;
    /// Shifted to the left by a word; zero from 32 on.
    fn left_by(a: Self::Word, by: Self::Word) -> Self::Word;
    /// Shifted to the right by a word; zero from 32 on.
    fn right_by(a: Self::Word, by: Self::Word) -> Self::Word;
    /// The first where the bit is set, else the second.
    fn choose(bit: Self::Bit, yes: Self::Word, no: Self::Word) -> Self::Word;
    /// The constant where the bit is set, else zero.
    fn pick(bit: Self::Bit, value: u32) -> Self::Word;
    /// A map over GF(2).
    fn linear(a: Self::Word, map: &'static Map) -> Self::Word;
    /// The entry of a table that the lowest four bits name.
    fn lookup(a: Self::Word, table: &'static [u32; 16]) -> Self::Word;

    /// Whether any of these bits is set.
    fn test(a: Self::Word, wanted: u32) -> Self::Bit;
    /// Whether an odd number of bits is set.
    fn parity(a: Self::Word) -> Self::Bit;
    /// Whether they are equal.
    fn equal(a: Self::Word, b: Self::Word) -> Self::Bit;
    /// Whether the first is less, without sign.
    fn less(a: Self::Word, b: Self::Word) -> Self::Bit;

    /// Of each lane the entry that its address names, modulo the number of entries, a power of two.
    fn read(memory: &[Self::Word], address: Self::Word) -> Self::Word;
    /// Stores where the bit is set.
    fn write(memory: &mut [Self::Word], address: Self::Word, enable: Self::Bit, data: Self::Word);
}

/// A part of a circuit's code: short enough for a compiler.
pub trait Part<L: Lanes> {
    /// Computes its statements.
    fn run(frame: &mut Frame<L>);
}

/// All that stands between clocks, and what parts hand to each other. Exists only where the processor can run its lanes.
#[derive(Clone)]
pub struct Frame<L: Lanes> {
    pub(super) words: Vec<L::Word>,
    pub(super) bits: Vec<L::Bit>,
    pub(super) memory: Vec<L::Word>,
    /// Clocks, by which rings turn.
    pub time: usize,
    /// For a comparison of lanes: words and bits of registers, the lane that all are compared with, and which agree.
    pub(super) state: [usize; 2],
    pub(super) lane: usize,
    pub(super) agreeing: L::Bit,
}

/// Words, bits, memories and clocks of a frame.
pub type Arrays<'a, L, const W: usize, const B: usize> = (
    &'a mut [<L as Lanes>::Word; W],
    &'a mut [<L as Lanes>::Bit; B],
    &'a mut [<L as Lanes>::Word],
    usize,
);

impl<L: Lanes> Frame<L> {
    /// Zeroed; `None` where the processor cannot.
    pub(super) fn new(words: usize, bits: usize, memory: usize) -> Option<Self> {
        L::is_supported().then(|| Self {
            words: vec![L::word(0); words],
            bits: vec![L::bit(false); bits],
            memory: vec![L::word(0); memory],
            time: 0,
            state: [0; 2],
            lane: 0,
            agreeing: L::bit(true),
        })
    }

    /// Becomes another frame of the same circuit, without new memory.
    pub(super) fn restore(&mut self, other: &Self) {
        self.words.copy_from_slice(&other.words);
        self.bits.copy_from_slice(&other.bits);
        self.memory.copy_from_slice(&other.memory);
        self.time = other.time;
    }

    /// Words, bits, memories, clocks.
    ///
    /// # Panics
    /// If the frame is another circuit's.
    #[inline(always)]
    pub fn arrays<const W: usize, const B: usize>(&mut self) -> Arrays<'_, L, W, B> {
        let words = self.words.first_chunk_mut().expect("the words of the circuit");
        let bits = self.bits.first_chunk_mut().expect("the bits of the circuit");
        (words, bits, &mut self.memory, self.time)
    }
}

/// A map over GF(2) of 32 bits on 32 bits, in the forms that engines take.
pub struct Map {
    /// What each bit of the argument adds to the result.
    pub columns: [u32; 32],
    /// For bytes in four planes of two quadwords each: with the planes turned by this many, the matrix of every quadword as
    /// GFNI takes it, the row of the highest bit first.
    pub planes: [[u64; 8]; 4],
}

impl Map {
    /// By its columns.
    pub const fn new(columns: [u32; 32]) -> Self {
        let mut planes = [[0; 8]; 4];
        let mut at = 0;
        // One bit of the 32 x 32: `at` counts rows of 32.
        while at < 1024 {
            let (row, column) = (at / 32, at % 32);
            let (to, from) = (row / 8, column / 8);
            let bit = (columns[column] >> row & 1) as u64;
            let place = bit << (8 * (7 - row % 8) + column % 8);
            let turned = (from + 4 - to) % 4;
            planes[turned][2 * to] |= place;
            planes[turned][2 * to + 1] |= place;
            at += 1;
        }
        Self { columns, planes }
    }

    /// The map of one word.
    pub fn apply(&self, word: u32) -> u32 {
        let column = |(at, column): (usize, &u32)| column & (word >> at & 1).wrapping_neg();
        self.columns
            .iter()
            .enumerate()
            .map(column)
            .fold(0, |sum, column| sum ^ column)
    }
}
