//! The engine's program: what it computes for a job, pass by pass, and the same on plain integers.
//! From here come the microcode of the circuit, the answers of the emulator and the counts of `timing::secp256k1`.
//! Never branches on data: digits choose operands and signs, nothing else.
//!
//! A pass is `to = (l a +- m d) b + k c` modulo p with l, m in {0, 1, 2} and k in {-2, -1, 0, 1}; the engine's DESIGN.md has the
//! formulas.

use std::sync::LazyLock;

use super::field::Fp;
use super::formulas;

/// Registers of a job.
pub const REGISTERS: usize = 64;
/// Registers below this may be any operand, the others d only.
pub const NEAR: u8 = 32;
/// First register of the key's table: x and y of an element side by side.
pub const TABLE_AT: u8 = 28;
/// x, y and v of the job.
pub const INPUTS: [u8; 3] = [3, 4, 5];
/// Registers of the window, the first ones of it first.
pub const OUTPUTS: [u8; 3] = [0, 1, 2];
/// First of three registers: Z of the table times the powers of beta.
pub const SCALES_AT: u8 = 0;

/// First operand, added to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left<R> {
    /// 0.
    Zero,
    /// a.
    Once(R),
    /// 2 a.
    Twice(R),
}

/// Second operand, d.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right<R> {
    /// A register.
    Register(R),
    /// Coordinate 0 or 1 of the digit's element of the key's table.
    Entry(u8),
    /// Coordinate 0 or 1 of the digit's row of the table of G.
    Row(u8),
}

/// What is done with d.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Nothing is added.
    Never,
    /// d is added.
    Plus,
    /// 2 d is added.
    PlusTwice,
    /// d is subtracted.
    Minus,
    /// 2 d is subtracted.
    MinusTwice,
    /// d is subtracted if the digit is negative, else added.
    Digit,
    /// d is subtracted if one of d and c is odd and one even, else added; c is not added.
    Parity,
}

/// Factor, b.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor<R> {
    /// A register.
    Register(R),
    /// 1, beta or beta^2.
    Root(u8),
    /// beta^t of the digit.
    Turn,
    /// The scale with beta^t of the digit.
    Scale,
}

/// What is added to the product, c.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addend<R> {
    /// 0.
    Zero,
    /// 1.
    One,
    /// 7.
    Seven,
    /// c.
    Plus(R),
    /// -c.
    Minus(R),
    /// -2 c.
    MinusTwice(R),
}

/// Which digit of the word of digits chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// q(2 i + 1).
    KeyHigh,
    /// q(2 i).
    KeyLow,
    /// g(i).
    G,
}

/// One pass, which a word of the microcode repeats so many times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pass<R> {
    /// a.
    pub a: Left<R>,
    /// d.
    pub d: Right<R>,
    /// What is done with d.
    pub sign: Sign,
    /// b.
    pub b: Factor<R>,
    /// c.
    pub c: Addend<R>,
    /// The digit that d, its sign and b ask.
    pub which: Which,
    /// Where the result goes.
    pub to: R,
    /// How often, from 1.
    pub times: u8,
}

/// The program: words, and where it does not go straight on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// All words.
    pub words: Vec<Pass<u8>>,
    /// Words that only keys without y need.
    pub root: std::ops::Range<usize>,
    /// Words of two digits of the key and one of G, executed for the words of digits 19 to 0.
    pub body: std::ops::Range<usize>,
    /// Words up to the two values of ECDSA.
    pub ecdsa_end: usize,
}

/// The kinds of jobs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// ECDSA with both coordinates of the key.
    Whole,
    /// ECDSA with x and the parity of y.
    Short,
    /// BIP340.
    Bip340,
}

/// The one program.
pub static PROGRAM: LazyLock<Program> = LazyLock::new(formulas::program);

impl Program {
    /// The words that a kind executes, in order: number of the word, index of the word of digits.
    pub fn steps(&self, kind: Kind) -> impl Iterator<Item = (usize, usize)> {
        let top = super::DIGIT_WORDS - 1;
        let root = if kind == Kind::Whole { 0..0 } else { self.root.clone() };
        let end = if kind == Kind::Bip340 {
            self.words.len()
        } else {
            self.ecdsa_end
        };
        let before = (0..self.root.start).chain(root).chain(self.root.end..self.body.start);
        let body = self.body.clone();
        let loops = (0..top)
            .rev()
            .flat_map(move |index| body.clone().map(move |word| (word, index)));
        let after = self.body.end..end;
        before
            .map(move |word| (word, top))
            .chain(loops)
            .chain(after.map(|word| (word, 0)))
    }

    /// Passes of a job.
    pub fn passes(&self, kind: Kind) -> u64 {
        self.steps(kind)
            .map(|(word, _)| u64::from(self.words[word].times))
            .sum()
    }

    /// Computes a job: registers as they are at the end.
    pub fn run(&self, kind: Kind, inputs: [Fp; 3], digits: &[u32; super::DIGIT_WORDS]) -> [Fp; REGISTERS] {
        let mut registers = [Fp::ZERO; REGISTERS];
        for (register, input) in INPUTS.into_iter().zip(inputs) {
            registers[usize::from(register)] = input;
        }
        for (word, index) in self.steps(kind) {
            let pass = &self.words[word];
            for _ in 0..pass.times {
                registers[usize::from(pass.to)] = pass.compute(&registers, digits[index]);
            }
        }
        registers
    }
}

/// A digit as a pass asks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Number of the element.
    pub element: u16,
    /// t.
    pub turn: u8,
    /// Whether it is subtracted.
    pub negative: bool,
}

impl Which {
    /// The digit in its word.
    pub fn of(self, digits: u32) -> Asked {
        let key = |byte: u32| Asked {
            element: (byte & 31) as u16,
            turn: (byte >> 5 & 3) as u8,
            negative: byte >> 7 & 1 == 1,
        };
        match self {
            Self::KeyHigh => key(digits >> 24),
            Self::KeyLow => key(digits >> 16),
            Self::G => Asked {
                element: (digits & 0x7ff) as u16,
                turn: (digits >> 11 & 3) as u8,
                negative: digits >> 13 & 1 == 1,
            },
        }
    }
}

impl Pass<u8> {
    fn compute(&self, registers: &[Fp; REGISTERS], digits: u32) -> Fp {
        let read = |register: u8| registers[usize::from(register) % REGISTERS];
        let twice = |number: Fp| number.plus(number);
        let digit = self.which.of(digits);
        let a = match self.a {
            Left::Zero => Fp::ZERO,
            Left::Once(register) => read(register),
            Left::Twice(register) => twice(read(register)),
        };
        let d = match self.d {
            Right::Register(register) => read(register),
            Right::Entry(coordinate) => read(TABLE_AT + 2 * digit.element as u8 + coordinate),
            Right::Row(coordinate) => {
                let rows = &super::fixed::TABLE;
                rows[usize::from(digit.element) % rows.len()][usize::from(coordinate)]
            }
        };
        let (c, adds) = match self.c {
            Addend::Zero => (Fp::ZERO, Fp::ZERO),
            Addend::One => (Fp::ONE, Fp::ONE),
            Addend::Seven => (Fp::SEVEN, Fp::SEVEN),
            Addend::Plus(register) => (read(register), read(register)),
            Addend::Minus(register) => (read(register), read(register).negated()),
            Addend::MinusTwice(register) => (read(register), twice(read(register)).negated()),
        };
        let (sum, adds) = match self.sign {
            Sign::Never => (a, adds),
            Sign::Plus => (a.plus(d), adds),
            Sign::PlusTwice => (a.plus(twice(d)), adds),
            Sign::Minus => (a.minus(d), adds),
            Sign::MinusTwice => (a.minus(twice(d)), adds),
            Sign::Digit if digit.negative => (a.minus(d), adds),
            Sign::Digit => (a.plus(d), adds),
            Sign::Parity if d.is_odd() != c.is_odd() => (a.minus(d), Fp::ZERO),
            Sign::Parity => (a.plus(d), Fp::ZERO),
        };
        let root = |turn: u8| [Fp::ONE, Fp::BETA, Fp::BETA_SQUARED][usize::from(turn) % 3];
        let b = match self.b {
            Factor::Register(register) => read(register),
            Factor::Root(power) => root(power),
            Factor::Turn => root(digit.turn),
            Factor::Scale => read(SCALES_AT + digit.turn),
        };
        sum.times(b).plus(adds)
    }
}
