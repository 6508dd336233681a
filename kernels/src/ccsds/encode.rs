//! The encoder: check symbols of a codeblock by division by the generator.
//! Makes the inputs of tests, benches and generators of streams; telemetry comes with its check symbols.
//! Never fast: one table look-up a data and check symbol.

use super::{
    Basis, Codeblock,
    field::{FROM_DUAL, PRODUCTS, ROOT_POWERS, TO_DUAL, first_root},
};

/// The codeblock of these data: `codeblock.data_bytes()` bytes, interleaved as they are transmitted.
///
/// # Panics
/// If the shape is out of range or the data have another length: both are the caller's.
pub fn encode(codeblock: &Codeblock, data: &[u8]) -> Vec<u8> {
    assert_eq!(codeblock.fault(), None, "a codeblock of the standard");
    assert_eq!(data.len() as u64, codeblock.data_bytes(), "data fill the codeblock");
    let is_dual = codeblock.basis == Basis::Dual as u32;
    let (depth, check) = (codeblock.depth as usize, 2 * codeblock.correctable as usize);
    let generator = generator(codeblock.correctable as usize);
    let mut block = data.to_vec();
    block.resize(codeblock.block_bytes() as usize, 0);
    for word in 0..depth {
        // The remainder, highest coefficient first. Virtual fill is zero and leaves it as it is.
        let mut remainder = vec![0u8; check];
        for symbol in data.iter().skip(word).step_by(depth) {
            let element = if is_dual {
                FROM_DUAL[usize::from(*symbol)]
            } else {
                *symbol
            };
            let quotient = &PRODUCTS[usize::from(element ^ remainder[0])];
            remainder.rotate_left(1);
            remainder[check - 1] = 0;
            for (coefficient, factor) in remainder.iter_mut().zip(&generator) {
                *coefficient ^= quotient[usize::from(*factor)];
            }
        }
        let places = block[data.len()..].iter_mut().skip(word).step_by(depth);
        for (place, element) in places.zip(remainder) {
            *place = if is_dual {
                TO_DUAL[usize::from(element)]
            } else {
                element
            };
        }
    }
    block
}

/// g(x), the product of x - beta^j for the 2 E roots (131.0-B section 4.3): coefficients behind the highest, which is 1.
fn generator(correctable: usize) -> Vec<u8> {
    let mut polynomial = vec![1u8];
    for j in first_root(correctable)..first_root(correctable) + 2 * correctable {
        let root = &PRODUCTS[usize::from(ROOT_POWERS[j])];
        polynomial.push(0);
        for at in (1..polynomial.len()).rev() {
            polynomial[at] ^= root[usize::from(polynomial[at - 1])];
        }
    }
    polynomial.split_off(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The generator is a palindrome, which the standard chose it for: so it tells whether all roots are the right ones. The
    /// coefficients of (255, 223) as powers of alpha begin 0, 249, 59, 66, 4 (131.0-B annex G).
    #[test]
    fn the_generator_is_that_of_the_standard() {
        for correctable in [8, 16] {
            let mut coefficients = vec![1];
            coefficients.extend(generator(correctable));
            assert_eq!(coefficients.len(), 2 * correctable + 1);
            let reversed: Vec<u8> = coefficients.iter().rev().copied().collect();
            assert_eq!(coefficients, reversed);
        }
        let power = |exponent: usize| (0..exponent).fold(1, |element, _| super::super::field::product(element, 2));
        assert_eq!(generator(16)[..4], [249, 59, 66, 4].map(power));
    }
}
