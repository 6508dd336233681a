//! The words of the microcode: `signatures::program` as the bits that the datapath decodes.
//! Between the program, which it encodes without a choice of its own, and the read-only memory of the datapath.
//! Never a field that depends on data; digits do.

use crate::signatures::program::{Addend, Factor, Left, PROGRAM, Pass, Right, Sign, Which};

/// Bits of the address of a word.
pub const ADDRESS_BITS: u32 = 9;

/// Where the fields stand: first bit and bits.
pub mod field {
    /// Register a.
    pub const A: (u32, u32) = (0, 5);
    /// a counts; twice.
    pub const A_HOW: (u32, u32) = (5, 2);
    /// Register d.
    pub const D: (u32, u32) = (7, 6);
    /// Where d comes from: 0 register, 1 entry of the key's table, 2 row of the table of G.
    pub const D_FROM: (u32, u32) = (13, 2);
    /// Coordinate of entry or row.
    pub const COORDINATE: (u32, u32) = (15, 1);
    /// d counts; twice.
    pub const D_HOW: (u32, u32) = (16, 2);
    /// Sign of d: 0 plus, 1 minus, 2 by the digit, 3 by the parities of d and c.
    pub const SIGN: (u32, u32) = (18, 2);
    /// Register b.
    pub const B: (u32, u32) = (20, 5);
    /// Where b comes from: 0 register, 1 root of one, 2 root of one by the digit, 3 scale by the digit.
    pub const B_FROM: (u32, u32) = (25, 2);
    /// Which root of one.
    pub const ROOT: (u32, u32) = (27, 2);
    /// Register c.
    pub const C: (u32, u32) = (29, 5);
    /// What c is: 0 zero, 1 one, 2 seven, 3 the register.
    pub const C_FROM: (u32, u32) = (34, 2);
    /// c twice; minus.
    pub const C_HOW: (u32, u32) = (36, 2);
    /// The digit that is asked: 0 of G, 1 the lower one of the key, 2 the upper one.
    pub const WHICH: (u32, u32) = (38, 2);
    /// Register of the result.
    pub const TO: (u32, u32) = (40, 6);
    /// How often.
    pub const TIMES: (u32, u32) = (46, 8);
    /// Bits of a word.
    pub const BITS: u32 = 54;
}

/// The field of a word.
pub fn get(word: u64, (from, bits): (u32, u32)) -> u8 {
    (word >> from & ((1 << bits) - 1)) as u8
}

/// All words.
pub fn words() -> Vec<u64> {
    PROGRAM.words.iter().map(word).collect()
}

fn word(pass: &Pass<u8>) -> u64 {
    let (a, a_how) = match pass.a {
        Left::Zero => (0, 0),
        Left::Once(register) => (register, 1),
        Left::Twice(register) => (register, 3),
    };
    let (d, d_from, coordinate) = match pass.d {
        Right::Register(register) => (register, 0, 0),
        Right::Entry(coordinate) => (0, 1, coordinate),
        Right::Row(coordinate) => (0, 2, coordinate),
    };
    let (d_how, sign) = match pass.sign {
        Sign::Never => (0, 0),
        Sign::Plus => (1, 0),
        Sign::PlusTwice => (3, 0),
        Sign::Minus => (1, 1),
        Sign::MinusTwice => (3, 1),
        Sign::Digit => (1, 2),
        Sign::Parity => (1, 3),
    };
    let (b, b_from, root) = match pass.b {
        Factor::Register(register) => (register, 0, 0),
        Factor::Root(power) => (0, 1, power),
        Factor::Turn => (0, 2, 0),
        Factor::Scale => (0, 3, 0),
    };
    let (c, c_from, c_how) = match pass.c {
        // The register of a parity is read and not added.
        Addend::Plus(register) if pass.sign == Sign::Parity => (register, 0, 0),
        Addend::Zero => (0, 0, 0),
        Addend::One => (0, 1, 0),
        Addend::Seven => (0, 2, 0),
        Addend::Plus(register) => (register, 3, 0),
        Addend::Minus(register) => (register, 3, 2),
        Addend::MinusTwice(register) => (register, 3, 3),
    };
    let which = match pass.which {
        Which::G => 0,
        Which::KeyLow => 1,
        Which::KeyHigh => 2,
    };
    let fields = [
        (a, field::A),
        (a_how, field::A_HOW),
        (d, field::D),
        (d_from, field::D_FROM),
        (coordinate, field::COORDINATE),
        (d_how, field::D_HOW),
        (sign, field::SIGN),
        (b, field::B),
        (b_from, field::B_FROM),
        (root, field::ROOT),
        (c, field::C),
        (c_from, field::C_FROM),
        (c_how, field::C_HOW),
        (which, field::WHICH),
        (pass.to, field::TO),
        (pass.times, field::TIMES),
    ];
    fields.into_iter().fold(0, |word, (value, (from, bits))| {
        assert!(u32::from(value) >> bits == 0, "{value} in {bits} bits");
        word | u64::from(value) << from
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fit_their_memory() {
        let words = words();
        assert!(words.len() <= 1 << ADDRESS_BITS);
        assert!(
            words
                .iter()
                .all(|word| word >> field::BITS == 0 && get(*word, field::TIMES) > 0)
        );
    }
}
