//! What the secp256k1 kernels find in their tables: programs of powers, and odd multiples of 2^(13 i) G.
//! Made once a device at start; the layout is that of `secp256k1_ladder.wgsl`.
//! Never a point that was not made from the powers of two of G that libsecp256k1 gives.

use secp256k1::{PublicKey, SecretKey};

use super::chain::Chain;
use crate::{
    field::secp256k1_p::{Fp, invert_all},
    job::limbs_from_be,
};

/// Bits of a digit of the scalar of G.
pub(crate) const WIDTH: usize = 13;
/// Digits of a scalar.
pub(crate) const DIGITS: usize = 20;
/// Odd multiples a digit.
pub(crate) const ROWS: usize = 1 << (WIDTH - 1);
/// Words of a row: x and 2 y as they are in the kernels.
pub(crate) const ROW_WORDS: usize = 20;

/// For limbs of 29 bits.
pub(crate) fn words_9x29() -> Vec<u32> {
    words(|number| std::array::from_fn(|at| if at < 9 { bits(number, 29 * at, 29) } else { 0 }))
}

/// For limbs of 13 bits, two a word.
pub(crate) fn words_20x13() -> Vec<u32> {
    words(|number| std::array::from_fn(|at| bits(number, 26 * at, 13) | bits(number, 26 * at + 13, 13) << 16))
}

fn bits(number: &[u32; 8], from: usize, count: usize) -> u32 {
    let word = |at: usize| u64::from(number.get(at).copied().unwrap_or(0));
    let both = word(from / 32) | word(from / 32 + 1) << 32;
    (both >> (from % 32)) as u32 & ((1 << count) - 1)
}

fn words(raw: impl Fn(&[u32; 8]) -> [u32; 10]) -> Vec<u32> {
    let mut words = Vec::with_capacity(DIGITS * ROWS * ROW_WORDS + 1024);
    for chain in [
        Chain::secp256k1_root(),
        Chain::secp256k1_inverse_p(),
        Chain::secp256k1_inverse_n(),
    ] {
        words.extend(chain.words());
    }
    for [x, y] in multiples() {
        words.extend(raw(&x.limbs()));
        words.extend(raw(&y.plus(y).limbs()));
    }
    words
}

/// Row `digit * ROWS + k` is (2 k + 1) 2^(13 digit) G: from 1, 3, ..., 2 m - 1 come the next m by adding 2 m, all digits at once.
pub(crate) fn multiples() -> Vec<[Fp; 2]> {
    let mut rows: Vec<Vec<[Fp; 2]>> = (0..DIGITS).map(|digit| vec![base(digit)]).collect();
    let mut steps: Vec<[Fp; 2]> = rows.iter().map(|row| row[0]).collect();
    loop {
        // The steps double in any case: to 2, 4, ... times the base.
        let mut divisors: Vec<Fp> = steps.iter().map(|[_, y]| y.plus(*y)).collect();
        invert_all(&mut divisors);
        for ([x, y], inverse) in steps.iter_mut().zip(divisors) {
            let square = x.squared();
            let slope = square.plus(square).plus(square).times(inverse);
            (*x, *y) = third(slope, [*x, *y], *x);
        }
        let count = rows[0].len();
        if count == ROWS {
            break;
        }
        let differences = rows
            .iter()
            .zip(&steps)
            .flat_map(|(row, step)| row.iter().map(|[x, _]| step[0].minus(*x)));
        let mut divisors: Vec<Fp> = differences.collect();
        invert_all(&mut divisors);
        for (digit, row) in rows.iter_mut().enumerate() {
            let step = steps[digit];
            for k in 0..count {
                let [x, y] = row[k];
                let slope = step[1].minus(y).times(divisors[digit * count + k]);
                let (x, y) = third(slope, [x, y], step[0]);
                row.push([x, y]);
            }
        }
    }
    rows.concat()
}

/// The sum of a point and one with this x, on a line of this slope.
fn third(slope: Fp, [x, y]: [Fp; 2], other: Fp) -> (Fp, Fp) {
    let sum = slope.squared().minus(x).minus(other);
    (sum, slope.times(x.minus(sum)).minus(y))
}

/// 2^(13 digit) G.
fn base(digit: usize) -> [Fp; 2] {
    let (byte, bit) = (WIDTH * digit / 8, WIDTH * digit % 8);
    let mut scalar = [0u8; 32];
    scalar[31 - byte] = 1 << bit;
    let secret = SecretKey::from_secret_bytes(scalar).expect("a power of two below n");
    let point = PublicKey::from_secret_key(&secret).serialize_uncompressed();
    [1, 33].map(|at| {
        let bytes = point[at..at + 32].try_into().expect("32 bytes");
        Fp::new(&limbs_from_be(bytes)).expect("below p")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// First, second and last of every digit, against libsecp256k1.
    #[test]
    fn rows_are_the_multiples_they_say() {
        let rows = multiples();
        assert_eq!(rows.len(), DIGITS * ROWS);
        for digit in 0..DIGITS {
            for k in [0, 1, 2, ROWS / 2, ROWS - 1] {
                // (2 k + 1) 2^(13 digit), below 2^260: the top digit's multiples are reduced by the curve itself.
                let mut point = base_point(digit);
                let odd = (2 * k + 1) as u32;
                let mut scalar = [0u8; 32];
                scalar[28..].copy_from_slice(&odd.to_be_bytes());
                let factor = secp256k1::Scalar::from_be_bytes(scalar).expect("small");
                point = point.mul_tweak(&factor).expect("not infinity");
                let bytes = point.serialize_uncompressed();
                let [x, y] = rows[digit * ROWS + k];
                assert_eq!(
                    x.limbs(),
                    limbs_from_be(bytes[1..33].try_into().unwrap()),
                    "digit {digit}, row {k}"
                );
                assert_eq!(
                    y.limbs(),
                    limbs_from_be(bytes[33..].try_into().unwrap()),
                    "digit {digit}, row {k}"
                );
            }
        }
    }

    fn base_point(digit: usize) -> PublicKey {
        let mut bytes = [4u8; 65];
        let [x, y] = base(digit);
        bytes[1..33].copy_from_slice(&crate::job::be_from_limbs(&x.limbs()));
        bytes[33..].copy_from_slice(&crate::job::be_from_limbs(&y.limbs()));
        PublicKey::from_slice(&bytes).expect("a point")
    }
}
