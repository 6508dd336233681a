//! The field of the code, GF(2^8) modulo x^8 + x^7 + x^2 + x + 1, its products, and both ways to write a symbol.
//! Beneath the portable path and the encoder; the lanes derive their constants from it.
//! Never knows a code word.

use super::WORD_SYMBOLS;

/// The field polynomial F(x) (131.0-B section 4.3), alpha = 2 its root.
const POLYNOMIAL: u16 = 0x187;

/// The generator's roots are powers of alpha^11 (131.0-B section 4.3): every 11th power is primitive, too.
const ROOT_STEP: usize = 11;

/// The standard's matrix from the conventional to the dual basis, T_alpha_l (131.0-B section 4.3.9 and annex F): row l is for the
/// coefficient of alpha^(7 - l).
const DUAL_ROWS: [u8; 8] = [0x8d, 0xef, 0xec, 0x86, 0xfa, 0x99, 0xaf, 0x7b];

/// Symbols of the dual basis, by their elements.
pub(super) static TO_DUAL: [u8; 256] = {
    let (mut table, mut element) = ([0; 256], 0);
    while element < 256 {
        table[element] = to_dual(element as u8);
        element += 1;
    }
    table
};

/// Elements, by their symbols of the dual basis.
pub(super) static FROM_DUAL: [u8; 256] = {
    let (mut table, mut element) = ([0; 256], 0);
    while element < 256 {
        table[to_dual(element as u8) as usize] = element as u8;
        element += 1;
    }
    table
};

const fn to_dual(element: u8) -> u8 {
    let (mut symbol, mut bit) = (0, 0);
    while bit < 8 {
        if element >> bit & 1 == 1 {
            symbol ^= DUAL_ROWS[7 - bit];
        }
        bit += 1;
    }
    symbol
}

/// Products of all elements.
pub(super) static PRODUCTS: [[u8; 256]; 256] = {
    let mut products = [[0u8; 256]; 256];
    let mut a = 1;
    while a < 256 {
        // A product is linear in its second factor: the highest bit and the rest.
        let mut b = 1;
        while b < 256 {
            let high = 1 << (b as u32).ilog2();
            products[a][b] = match b == high {
                true => product(a as u8, b as u8),
                false => products[a][high] ^ products[a][b ^ high],
            };
            b += 1;
        }
        a += 1;
    }
    products
};

/// The product of two elements, bit by bit.
pub(super) const fn product(a: u8, b: u8) -> u8 {
    let (mut sum, mut bit) = (0u16, 8);
    while bit > 0 {
        bit -= 1;
        sum <<= 1;
        if sum & 0x100 != 0 {
            sum ^= POLYNOMIAL;
        }
        if b >> bit & 1 == 1 {
            sum ^= a as u16;
        }
    }
    sum as u8
}

/// beta^e for e in 0..255, with beta = alpha^11.
pub(super) static ROOT_POWERS: [u8; WORD_SYMBOLS] = {
    let mut powers = [0; WORD_SYMBOLS];
    let (mut element, mut exponent) = (1u8, 0);
    while exponent < WORD_SYMBOLS {
        powers[exponent] = element;
        let mut step = 0;
        while step < ROOT_STEP {
            element = product(element, 2);
            step += 1;
        }
        exponent += 1;
    }
    assert!(element == 1, "255 powers go round");
    powers
};

/// The exponent e with beta^e = the element; that of zero is 0 and means nothing.
pub(super) static ROOT_EXPONENTS: [u8; 256] = {
    let (mut exponents, mut exponent) = ([0; 256], 0);
    while exponent < WORD_SYMBOLS {
        exponents[ROOT_POWERS[exponent] as usize] = exponent as u8;
        exponent += 1;
    }
    exponents
};

/// 1 / a; zero for zero.
pub(super) fn inverse(a: u8) -> u8 {
    match a {
        0 => 0,
        a => ROOT_POWERS[(WORD_SYMBOLS - usize::from(ROOT_EXPONENTS[usize::from(a)])) % WORD_SYMBOLS],
    }
}

/// Exponent of the generator's first root of beta: 112 at E = 16, 120 at E = 8 (131.0-B section 4.3).
pub(super) const fn first_root(correctable: usize) -> usize {
    128 - correctable
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The laws that make it a field, on all elements or pairs; alpha's order; the table against the bit by bit product.
    #[test]
    fn the_field_has_its_laws() {
        let mut powers = std::collections::BTreeSet::new();
        for a in 0..=255u8 {
            assert_eq!(product(a, inverse(a)), u8::from(a != 0), "{a:02x}");
            for b in 0..=255u8 {
                let all = PRODUCTS[usize::from(a)][usize::from(b)];
                assert_eq!(all, product(a, b));
                assert_eq!(all, product(b, a));
            }
        }
        powers.extend(ROOT_POWERS);
        assert_eq!(powers.len(), WORD_SYMBOLS, "beta is primitive");
        // alpha^8 = alpha^7 + alpha^2 + alpha + 1, from the polynomial by hand; alpha^11 by three steps more.
        assert_eq!(product(0x80, 2), 0x87);
        assert_eq!(
            [0x89, 0x95, 0xad],
            [product(0x87, 2), product(0x89, 2), product(0x95, 2)]
        );
        assert_eq!(ROOT_POWERS[1], 0xad);
    }

    /// Both matrices of the standard's annex, row by row, and Berlekamp's definition: bit z_j (z_0 the most significant) of the dual
    /// symbol of u is the trace of u * alpha^(117 j).
    #[test]
    fn the_dual_basis_is_that_of_the_annex() {
        // T_alpha_l, the rows as the standard prints them.
        let rows = [
            0b1000_1101,
            0b1110_1111,
            0b1110_1100,
            0b1000_0110,
            0b1111_1010,
            0b1001_1001,
            0b1010_1111,
            0b0111_1011,
        ];
        // Its inverse.
        let inverse_rows = [
            0b1100_0101,
            0b0100_0010,
            0b0010_1110,
            0b1111_1101,
            0b1111_0000,
            0b0111_1001,
            0b1010_1100,
            0b1100_1100,
        ];
        for bit in 0..8 {
            assert_eq!(TO_DUAL[1 << bit], rows[7 - bit]);
            assert_eq!(FROM_DUAL[1 << bit], inverse_rows[7 - bit]);
        }
        let power = |exponent: usize| (0..exponent).fold(1, |element, _| product(element, 2));
        let trace = |element: u8| {
            let conjugates = std::iter::successors(Some(element), |x| Some(product(*x, *x)));
            conjugates.take(8).fold(0, |sum, x| sum ^ x)
        };
        for element in 0..=255u8 {
            let symbol = (0..8).fold(0, |symbol, j| {
                symbol << 1 | trace(product(element, power(117 * j % 255)))
            });
            assert_eq!(TO_DUAL[usize::from(element)], symbol, "{element:02x}");
            assert_eq!(FROM_DUAL[usize::from(symbol)], element);
        }
    }
}
