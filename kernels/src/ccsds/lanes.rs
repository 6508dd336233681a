//! Constants of the lanes: the isomorphism into the field of GFNI, multiplications as bit matrices, interleaving as permutations.
//! Derived at compile time from [`super::field`]; read by the kernels beside it.
//! Never touches data.

use super::{
    Basis, WORD_SYMBOLS,
    field::{FROM_DUAL, ROOT_POWERS, TO_DUAL, first_root},
};

/// An 8 x 8 matrix over GF(2) as instruction GF2P8AFFINEQB takes it: the row for output bit i stands in byte 7 - i.
pub(super) type Matrix = u64;

/// The matrix that changes nothing.
pub(super) const IDENTITY: Matrix = matrix([1, 2, 4, 8, 16, 32, 64, 128]);

/// Field polynomial of GF2P8MULB: x^8 + x^4 + x^3 + x + 1.
const LANE_POLYNOMIAL: u16 = 0x11b;

/// A root of the code's field polynomial in the field of the lanes, the least of eight: the image of alpha.
const ALPHA: u8 = 0x27;

/// The matrix with these images of bits 0..8.
const fn matrix(images: [u8; 8]) -> Matrix {
    let (mut matrix, mut input) = (0, 0);
    while input < 8 {
        let mut output = 0;
        while output < 8 {
            matrix |= ((images[input] >> output & 1) as u64) << (8 * (7 - output) + input);
            output += 1;
        }
        input += 1;
    }
    matrix
}

/// The product in the field of the lanes.
const fn product(a: u8, b: u8) -> u8 {
    let (mut sum, mut bit) = (0u16, 8);
    while bit > 0 {
        bit -= 1;
        sum <<= 1;
        if sum & 0x100 != 0 {
            sum ^= LANE_POLYNOMIAL;
        }
        if b >> bit & 1 == 1 {
            sum ^= a as u16;
        }
    }
    sum as u8
}

/// The image of an element of the code's field: alpha^i goes to `ALPHA`^i.
const fn image(element: u8) -> u8 {
    let (mut sum, mut bit) = (0, 8);
    while bit > 0 {
        bit -= 1;
        sum = product(sum, ALPHA) ^ (element >> bit & 1);
    }
    sum
}

const _: () = assert!(image(0x87) == product(image(0x80), ALPHA), "F(ALPHA) = 0");

/// From the symbols of a basis to elements in the lanes.
pub(super) const fn into_lanes(basis: Basis) -> Matrix {
    let (mut images, mut bit) = ([0; 8], 0);
    while bit < 8 {
        let symbol = 1 << bit;
        images[bit] = match basis {
            Basis::Conventional => image(symbol),
            Basis::Dual => image(FROM_DUAL[symbol as usize]),
        };
        bit += 1;
    }
    matrix(images)
}

/// The inverse of [`into_lanes`].
pub(super) const fn from_lanes(basis: Basis) -> Matrix {
    let (mut images, mut element) = ([0; 8], 0);
    while element < 256 {
        let lane = image(element as u8);
        if lane.is_power_of_two() {
            images[lane.ilog2() as usize] = match basis {
                Basis::Conventional => element as u8,
                Basis::Dual => TO_DUAL[element],
            };
        }
        element += 1;
    }
    matrix(images)
}

/// Multiplication by beta^e in the lanes, for e in 0..255.
const TIMES: [Matrix; WORD_SYMBOLS] = {
    let (mut matrices, mut exponent) = ([0; WORD_SYMBOLS], 0);
    while exponent < WORD_SYMBOLS {
        let power = image(ROOT_POWERS[exponent]);
        let (mut images, mut bit) = ([0; 8], 0);
        while bit < 8 {
            images[bit] = product(power, 1 << bit);
            bit += 1;
        }
        matrices[exponent] = matrix(images);
        exponent += 1;
    }
    matrices
};

/// Exponents are pairs of residues: e = 136 u + 120 v mod 255 has e = u mod 15 and e = v mod 17, so that a sum over e of terms
/// beta^(j e) is one over v of sums over u, and depends on j mod 15 in the inner, on j mod 17 in the outer sum (Good 1958).
pub(super) const OUTER: usize = 17;

/// Residues u.
pub(super) const INNER: usize = 15;

/// The symbol, first symbol first, that is the coefficient of x^(136 u + 120 v), at `[v][u]`.
pub(super) const POSITIONS: [[u8; INNER]; OUTER] = {
    let (mut positions, mut v) = ([[0; INNER]; OUTER], 0);
    while v < OUTER {
        let mut u = 0;
        while u < INNER {
            positions[v][u] = (WORD_SYMBOLS - 1 - (136 * u + 120 * v) % WORD_SYMBOLS) as u8;
            u += 1;
        }
        v += 1;
    }
    positions
};

/// The cube root of one by which a sum of three goes: (beta^136)^10.
pub(super) const THIRD: Matrix = TIMES[136 * 10 % WORD_SYMBOLS];

/// The powers 1 to 4 of the fifth root of one by which a sum of five goes: (beta^136)^6.
pub(super) const FIFTHS: [Matrix; 4] = {
    let fifth = 136 * 6;
    [
        TIMES[fifth % WORD_SYMBOLS],
        TIMES[2 * fifth % WORD_SYMBOLS],
        TIMES[3 * fifth % WORD_SYMBOLS],
        TIMES[4 * fifth % WORD_SYMBOLS],
    ]
};

/// Multiplications by (beta^120)^j, for each j of the generator's 2 E roots; `N` of them.
pub(super) const fn outer_roots<const N: usize>(correctable: usize) -> [Matrix; N] {
    let (mut matrices, mut at) = ([0; N], 0);
    while at < 2 * correctable {
        matrices[at] = TIMES[120 * (first_root(correctable) + at) % WORD_SYMBOLS];
        at += 1;
    }
    matrices
}

/// Multiplications by beta^(-120 (first + i)), which take coefficient first + i of a polynomial from one v to the next.
pub(super) const fn steps<const N: usize>(first: usize) -> [Matrix; N] {
    let (mut matrices, mut at) = ([0; N], 0);
    while at < N {
        matrices[at] = TIMES[(WORD_SYMBOLS - 120 * (first + at) % WORD_SYMBOLS) % WORD_SYMBOLS];
        at += 1;
    }
    matrices
}

/// How 64 symbols of every word are picked from `I` chunks of a codeblock.
pub(super) struct Gather<const I: usize> {
    /// Byte of a chunk for each of the 64 symbols, by word; whichever chunk it is.
    pub(super) bytes: [[u8; 64]; I],
    /// Symbols that chunk c holds of word w, at `[w][c]`.
    pub(super) masks: [[u64; I]; I],
}

impl<const I: usize> Gather<I> {
    pub(super) const NEW: Self = {
        let (mut bytes, mut masks, mut word) = ([[0; 64]; I], [[0; I]; I], 0);
        while word < I {
            let mut symbol = 0;
            while symbol < 64 {
                let place = symbol * I + word;
                bytes[word][symbol] = (place % 64) as u8;
                masks[word][place / 64] |= 1 << symbol;
                symbol += 1;
            }
            word += 1;
        }
        Self { bytes, masks }
    };
}

/// How a chunk of a codeblock is put together from its words. Chunk q begins with word 64 q mod I, its phase.
pub(super) struct Scatter<const I: usize> {
    /// Symbol, counted from symbol 64 q / I, for each of the 64 bytes, by phase; whichever word it is.
    pub(super) symbols: [[u8; 64]; I],
    /// Bytes that are of word w, at `[phase][w]`.
    pub(super) masks: [[u64; I]; I],
}

impl<const I: usize> Scatter<I> {
    pub(super) const NEW: Self = {
        let (mut symbols, mut masks, mut phase) = ([[0; 64]; I], [[0; I]; I], 0);
        while phase < I {
            let mut byte = 0;
            while byte < 64 {
                symbols[phase][byte] = ((phase + byte) / I) as u8;
                masks[phase][(phase + byte) % I] |= 1 << byte;
                byte += 1;
            }
            phase += 1;
        }
        Self { symbols, masks }
    };
}

#[cfg(test)]
pub(super) fn image_of(element: u8) -> u8 {
    image(element)
}
