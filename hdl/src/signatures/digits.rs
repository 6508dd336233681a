//! Digits over Z\[w\]: every number that theta does not divide as a sum of digits that theta does not divide.
//! Between the split scalars and the job; the engine adds one element of a table for every digit, in lock step, none is skipped.
//! Never a zero digit: what would need one is given another digit, of which every class has two.
//!
//! # Derivation
//! Let k be no multiple of theta = 1 + 2 w (norm 3), and M a power of 9 = theta^4. A digit d with k = d mod M leaves k' = (k - d) / M, and
//! if another one has d - d2 = M e with theta not dividing e, the two k' differ by e modulo theta: at least one of them is no multiple
//! of theta again. So a set of digits is complete when each class modulo M that is no multiple of theta has two such members. Sets
//! closed under the six units +-w^t need a table of one element of each orbit: 54 classes modulo 9 and 18 elements; 4374 classes modulo
//! 81 and 1458 elements. (Powers of 2 would need 16 elements for 3 bits a digit, here they give log2 9 = 3.17; and tripling twice is 20
//! products, where 3.17 doublings are 22.)
//!
//! # Length
//! |k| <= 2^128 and all |d| <= D give after 40 steps of M = 9, or 20 of 81, |k'| <= 2^128 / 9^40 + D / (M - 1) < 2.31 + 1: the rest has
//! norm 1, 4 or 7, all of which are digits of both sets. 1 bounds D: 8 for M = 9, and 80 for M = 81, asserted where the set is made.

use std::sync::LazyLock;

use super::split::{Element, Wide};

/// The elements of a key's table, (a, b) for a + b w, in the order in which the engine makes them.
///
/// The key itself, then the neighbours of 3, 3 theta, 6 and 9 at a unit's distance that are wanted: see `program`.
pub const ENTRIES: [(i32, i32); 18] = [
    (1, 0),
    (4, 0),
    (2, 0),
    (3, 1),
    (3, -1),
    (2, -1),
    (4, 1),
    (4, 6),
    (2, 6),
    (3, 5),
    (2, 5),
    (7, 0),
    (5, 0),
    (6, 1),
    (6, -1),
    (5, -1),
    (7, 1),
    (8, 0),
];

/// One digit: (-1)^negative w^(2 turn) times an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digit {
    /// Number of the element.
    pub element: u16,
    /// t of w^(2 t).
    pub turn: u8,
    /// Whether it is subtracted.
    pub negative: bool,
    /// The digit, (a, b) for a + b w.
    pub value: (i32, i32),
}

/// A set of digits, by class.
pub struct Digits {
    modulus: i32,
    /// 1 / modulus modulo 2^256.
    inverse: Wide,
    classes: Vec<Vec<Digit>>,
}

/// (a, b) times w.
fn turned((a, b): (i32, i32)) -> (i32, i32) {
    (-b, a - b)
}

/// a^2 - a b + b^2.
fn norm((a, b): (i32, i32)) -> i32 {
    a * a - a * b + b * b
}

impl Digits {
    /// The set of these elements times the units.
    fn new(modulus: i32, elements: &[(i32, i32)]) -> Self {
        let inverse = match modulus {
            9 => Wide([
                0x8e38_e38e_38e3_8e39,
                0x38e3_8e38_e38e_38e3,
                0xe38e_38e3_8e38_e38e,
                0x8e38_e38e_38e3_8e38,
            ]),
            _ => Wide([
                0x2c3f_35ba_7819_48b1,
                0x948b_0fcd_6e9e_0652,
                0xe065_22c3_f35b_a781,
                0xba78_1948_b0fc_d6e9,
            ]),
        };
        assert_eq!(inverse.times(Wide::small(modulus.into())), Wide::small(1));
        let mut classes = vec![Vec::new(); (modulus * modulus) as usize];
        for (number, element) in elements.iter().enumerate() {
            assert!(
                norm(*element) <= (modulus - 1).pow(2),
                "the length of the digits rests on it"
            );
            let mut value = *element;
            // w^(2 turn): two turns more each time.
            for turn in 0..3 {
                for negative in [false, true] {
                    let value = if negative { (-value.0, -value.1) } else { value };
                    let class = value.0.rem_euclid(modulus) * modulus + value.1.rem_euclid(modulus);
                    classes[class as usize].push(Digit {
                        element: number as u16,
                        turn,
                        negative,
                        value,
                    });
                }
                value = turned(turned(value));
            }
        }
        Self {
            modulus,
            inverse,
            classes,
        }
    }

    /// So many digits of an element of at most 128 bits that theta does not divide, the least first.
    pub fn of(&self, mut k: Element, count: usize) -> Vec<Digit> {
        let mut digits = Vec::with_capacity(count);
        for place in 0..count {
            let class = k.a.modulo(self.modulus as u64) * self.modulus as u64 + k.b.modulo(self.modulus as u64);
            let class = &self.classes[class as usize];
            let rest = |digit: &Digit| Element {
                a: self.divided(k.a, digit.value.0),
                b: self.divided(k.b, digit.value.1),
            };
            let ends = |digit: &&Digit| {
                let zero = Wide::small(0);
                rest(digit) == Element { a: zero, b: zero }
            };
            let goes_on = |digit: &&Digit| !rest(digit).is_multiple_of_theta();
            let chosen = match place + 1 == count {
                true => class.iter().find(ends),
                false => class.iter().find(goes_on),
            };
            let digit = *chosen.expect("a digit, see the derivation");
            k = rest(&digit);
            digits.push(digit);
        }
        digits
    }

    /// (part - digit) / modulus, which leaves no remainder.
    fn divided(&self, part: Wide, digit: i32) -> Wide {
        part.minus(Wide::small(digit.into())).times(self.inverse)
    }
}

/// Digits of u2: powers of 9 times [`ENTRIES`].
pub static OF_KEY: LazyLock<Digits> = LazyLock::new(|| Digits::new(9, &ENTRIES));

/// The elements of the table of G: of each orbit of classes modulo 81 the shortest member, and the shortest that complements it.
pub static ROWS: LazyLock<Vec<(i32, i32)>> = LazyLock::new(|| {
    const M: i32 = 81;
    let mut by_class: Vec<Vec<(i32, i32)>> = vec![Vec::new(); (M * M) as usize];
    let (mut seen, mut rows) = (vec![false; (M * M) as usize], Vec::new());
    let class = |(a, b): (i32, i32)| (a.rem_euclid(M) * M + b.rem_euclid(M)) as usize;
    for a in -2 * M..=2 * M {
        for b in -2 * M..=2 * M {
            if (a + b).rem_euclid(3) != 0 {
                by_class[class((a, b))].push((a, b));
            }
        }
    }
    for at in 0..by_class.len() {
        if seen[at] || by_class[at].is_empty() {
            continue;
        }
        let mut members = by_class[at].clone();
        members.sort_by_key(|member| (norm(*member), *member));
        let first = members[0];
        let complements = |(a, b): &&(i32, i32)| ((first.0 - a) / M + (first.1 - b) / M).rem_euclid(3) != 0;
        let second = *members.iter().find(complements).expect("all of the plane is there");
        rows.extend([first, second]);
        let mut unit = first;
        for _ in 0..3 {
            seen[class(unit)] = true;
            seen[class((-unit.0, -unit.1))] = true;
            unit = turned(unit);
        }
    }
    rows
});

/// Digits of u1: powers of 81 times [`ROWS`].
pub static OF_G: LazyLock<Digits> = LazyLock::new(|| Digits::new(81, &ROWS));

#[cfg(test)]
mod tests {
    use perigee_hdl_abi::signatures::{DIGIT_WORDS, DIGITS_Q, ROWS_G};

    use super::*;
    use crate::signatures::field::bytes_of;
    use crate::signatures::split::{split, tests::scalars};

    /// Every class that theta does not divide has two members that complement each other, the other classes have none.
    #[test]
    fn sets_are_complete() {
        assert_eq!(ROWS.len(), ROWS_G);
        for digits in [&*OF_KEY, &*OF_G] {
            let m = digits.modulus;
            for (class, members) in digits.classes.iter().enumerate() {
                let class = class as i32;
                let complement = |x: &Digit, y: &Digit| {
                    let (a, b) = (x.value.0 - y.value.0, x.value.1 - y.value.1);
                    (a / m + b / m).rem_euclid(3) != 0
                };
                let complete = members.iter().any(|x| members.iter().any(|y| complement(x, y)));
                assert_eq!(complete, (class / m + class % m) % 3 != 0, "class {class} modulo {m}");
            }
        }
        // The control: without any one element some class has one member only.
        for without in 0..ENTRIES.len() {
            let mut fewer = ENTRIES.to_vec();
            fewer.remove(without);
            let lonely = |members: &Vec<Digit>| members.len() == 1;
            assert!(Digits::new(9, &fewer).classes.iter().any(lonely), "element {without}");
        }
    }

    /// What stands in the top digits is short: the norms that the derivation names.
    #[test]
    fn short_elements_are_digits_of_both_sets() {
        for digits in [&*OF_KEY, &*OF_G] {
            for a in -4i32..=4 {
                for b in -4i32..=4 {
                    if [1, 4, 7].contains(&norm((a, b))) {
                        let m = digits.modulus;
                        let class = &digits.classes[(a.rem_euclid(m) * m + b.rem_euclid(m)) as usize];
                        assert!(class.iter().any(|digit| digit.value == (a, b)), "{a} + {b} w");
                    }
                }
            }
        }
    }

    /// Digits add up to what they were made of, at every scalar of the split's tests.
    #[test]
    fn digits_add_up() {
        for words in scalars() {
            let k = split(&bytes_of(words));
            for (digits, count) in [(&*OF_KEY, DIGITS_Q), (&*OF_G, DIGIT_WORDS)] {
                let zero = Wide::small(0);
                let sum = digits
                    .of(k, count)
                    .iter()
                    .rev()
                    .fold(Element { a: zero, b: zero }, |sum, digit| {
                        let modulus = Wide::small(digits.modulus.into());
                        Element {
                            a: sum.a.times(modulus).plus(Wide::small(digit.value.0.into())),
                            b: sum.b.times(modulus).plus(Wide::small(digit.value.1.into())),
                        }
                    });
                assert_eq!(sum, k, "{words:x?}");
            }
        }
    }
}
