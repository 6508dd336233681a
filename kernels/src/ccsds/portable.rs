//! Decoding in plain loops over tables, one code word after another: syndromes, locator, search, values.
//! The portable engine of the stage and the oracle of the lanes, whose steps these are.
//! Never corrects a word of which it does not know that a word of the code is near enough.

use super::{
    Basis, CcsdsDecodeRow, Codeblock, ERRORS_MAX, UNDECODABLE, WORD_SYMBOLS,
    field::{FROM_DUAL, PRODUCTS, ROOT_POWERS, TO_DUAL, first_root, inverse},
};
use crate::{batch::Verdict, engine::Work};

/// Decides every row of the work.
pub fn run(work: &mut Work<'_>) {
    work.decide_each(|row: &CcsdsDecodeRow, input, output| decode(&row.codeblock, input, output));
}

/// Writes corrected words and their numbers of corrections to `output`.
fn decode(codeblock: &Codeblock, input: &[u8], output: &mut [u8]) -> Verdict {
    let (depth, correctable) = (codeblock.depth as usize, codeblock.correctable as usize);
    let is_dual = codeblock.basis == Basis::Dual as u32;
    let (block, counts) = output.split_at_mut(input.len());
    block.copy_from_slice(input);
    let mut valid = true;
    for (word, count) in counts.iter_mut().enumerate() {
        let mut elements = [0u8; WORD_SYMBOLS];
        let mut symbols = 0;
        for (element, symbol) in elements.iter_mut().zip(input.iter().skip(word).step_by(depth)) {
            *element = if is_dual {
                FROM_DUAL[usize::from(*symbol)]
            } else {
                *symbol
            };
            symbols += 1;
        }
        match errors(&elements[..symbols], correctable) {
            Some(errors) => {
                *count = errors.count as u8;
                for (position, value) in errors.iter() {
                    let value = if is_dual { TO_DUAL[usize::from(value)] } else { value };
                    block[position * depth + word] ^= value;
                }
            }
            None => {
                *count = UNDECODABLE;
                valid = false;
            }
        }
    }
    Verdict::of(valid)
}

/// Where a word differs from the one of the code, and by what.
struct Errors {
    count: usize,
    positions: [usize; ERRORS_MAX],
    values: [u8; ERRORS_MAX],
}

impl Errors {
    fn iter(&self) -> impl Iterator<Item = (usize, u8)> + '_ {
        self.positions.iter().copied().zip(self.values).take(self.count)
    }
}

/// Coefficients of a polynomial of degree E or less, the lowest first.
type Locator = [u8; ERRORS_MAX + 1];

/// The errors of a word without its fill, first symbol first; `None` if no word of the code is within `correctable` symbols.
///
/// Symbol i of n is the coefficient of x^(n - 1 - i).
fn errors(word: &[u8], correctable: usize) -> Option<Errors> {
    let syndromes = syndromes(word, correctable);
    let mut errors = Errors {
        count: 0,
        positions: [0; ERRORS_MAX],
        values: [0; ERRORS_MAX],
    };
    if syndromes == [0; 2 * ERRORS_MAX] {
        return Some(errors);
    }
    let (locator, degree) = locator(&syndromes, correctable);
    if degree > correctable {
        return None;
    }
    // Omega(x) = S(x) * Lambda(x) mod x^E: its degree is below that of the locator.
    let mut evaluator = [0u8; ERRORS_MAX];
    for (m, coefficient) in evaluator.iter_mut().enumerate().take(correctable) {
        for i in 0..=m {
            *coefficient ^= PRODUCTS[usize::from(locator[i])][usize::from(syndromes[m - i])];
        }
    }
    for exponent in 0..word.len() {
        // x = X^-1 for the error locator X = beta^exponent.
        let x = ROOT_POWERS[(WORD_SYMBOLS - exponent) % WORD_SYMBOLS];
        let square = PRODUCTS[usize::from(x)][usize::from(x)];
        let even = horner(locator.iter().step_by(2), square);
        let odd = PRODUCTS[usize::from(horner(locator.iter().skip(1).step_by(2), square))][usize::from(x)];
        if even != odd {
            continue;
        }
        if errors.count == degree {
            return None;
        }
        // Forney: Y = X^-first * Omega(X^-1) / (X^-1 * Lambda'(X^-1)), and x * Lambda'(x) is the odd part of Lambda.
        let shift = ROOT_POWERS[(WORD_SYMBOLS - exponent) * first_root(correctable) % WORD_SYMBOLS];
        let value = PRODUCTS[usize::from(horner(evaluator.iter(), x))][usize::from(inverse(odd))];
        errors.positions[errors.count] = word.len() - 1 - exponent;
        errors.values[errors.count] = PRODUCTS[usize::from(shift)][usize::from(value)];
        errors.count += 1;
    }
    // Fewer roots than the degree: there are none in the field, multiple ones, or some in the virtual fill.
    (errors.count == degree).then_some(errors)
}

/// The word at each root of the generator; zero behind the last.
fn syndromes(word: &[u8], correctable: usize) -> [u8; 2 * ERRORS_MAX] {
    let first = first_root(correctable);
    let mut syndromes = [0u8; 2 * ERRORS_MAX];
    for element in word {
        for (sum, root) in syndromes.iter_mut().zip(&ROOT_POWERS[first..first + 2 * correctable]) {
            *sum = PRODUCTS[usize::from(*root)][usize::from(*sum)] ^ element;
        }
    }
    syndromes
}

/// The shortest register that makes the syndromes, times some factor, and its length (Berlekamp and Massey, without inversions:
/// Sarwate and Shanbhag 2001, section II-B). Above a length of E the polynomial means nothing.
fn locator(syndromes: &[u8; 2 * ERRORS_MAX], correctable: usize) -> (Locator, usize) {
    let (mut locator, mut earlier) = ([0u8; ERRORS_MAX + 1], [0u8; ERRORS_MAX + 1]);
    (locator[0], earlier[0]) = (1, 1);
    let mut factor = 1u8;
    // k = r - 2 * length.
    let mut k = 0isize;
    for r in 0..2 * correctable {
        let mut discrepancy = 0;
        for i in 0..=r.min(correctable) {
            discrepancy ^= PRODUCTS[usize::from(locator[i])][usize::from(syndromes[r - i])];
        }
        let before = locator;
        for i in 0..=correctable {
            let shifted = if i == 0 { 0 } else { earlier[i - 1] };
            locator[i] = PRODUCTS[usize::from(factor)][usize::from(before[i])]
                ^ PRODUCTS[usize::from(discrepancy)][usize::from(shifted)];
        }
        if discrepancy != 0 && k >= 0 {
            (earlier, factor, k) = (before, discrepancy, -k - 1);
        } else {
            earlier.copy_within(0..correctable, 1);
            earlier[0] = 0;
            k += 1;
        }
    }
    // k and 2 E have the same parity.
    (locator, (2 * correctable as isize - k) as usize / 2)
}

/// The polynomial of these coefficients, the lowest first, at x.
fn horner<'a>(coefficients: impl DoubleEndedIterator<Item = &'a u8>, x: u8) -> u8 {
    let times = &PRODUCTS[usize::from(x)];
    coefficients
        .rev()
        .fold(0, |sum, coefficient| times[usize::from(sum)] ^ coefficient)
}
