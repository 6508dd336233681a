//! The table of G: the points (a + b w) G of `digits::ROWS`, affine.
//! Contents of the engine's read-only memory and of the program on plain integers.
//! Never a point that is not a sum of two small multiples of G.

use std::sync::LazyLock;

use super::digits::ROWS;
use super::field::{Fp, invert_all};

/// x and y of every row.
pub static TABLE: LazyLock<Vec<[Fp; 2]>> = LazyLock::new(table);

/// The base point (SEC 2 section 2.4.1).
pub fn generator() -> [Fp; 2] {
    let x = [
        0x59f2_815b_16f8_1798,
        0x029b_fcdb_2dce_28d9,
        0x55a0_6295_ce87_0b07,
        0x79be_667e_f9dc_bbac,
    ];
    let y = [
        0x9c47_d08f_fb10_d4b8,
        0xfd17_b448_a685_5419,
        0x5da4_fbfc_0e11_08a8,
        0x483a_da77_26a3_c465,
    ];
    [x, y].map(|words| Fp::new(words).expect("below p"))
}

fn table() -> Vec<[Fp; 2]> {
    let most = ROWS.iter().map(|(a, b)| a.abs().max(b.abs())).max().unwrap_or(1);
    let multiples = multiples(most as usize);
    // m G, or m w G.
    let multiple = |m: i32, beta: Fp| {
        let [x, y] = multiples[m.unsigned_abs() as usize - 1];
        [x.times(beta), if m < 0 { y.negated() } else { y }]
    };
    let pairs: Vec<[[Fp; 2]; 2]> = ROWS
        .iter()
        .filter(|(a, b)| *a != 0 && *b != 0)
        .map(|(a, b)| [multiple(*a, Fp::ONE), multiple(*b, Fp::BETA)])
        .collect();
    let mut divisors: Vec<Fp> = pairs.iter().map(|[first, second]| second[0].minus(first[0])).collect();
    invert_all(&mut divisors);
    let mut sums = pairs.iter().zip(divisors);
    let mut row = |(a, b): &(i32, i32)| match (a, b) {
        (a, 0) => multiple(*a, Fp::ONE),
        (0, b) => multiple(*b, Fp::BETA),
        _ => {
            let ([first, second], inverse) = sums.next().expect("as many as pairs");
            third(second[1].minus(first[1]).times(inverse), *first, second[0])
        }
    };
    ROWS.iter().map(&mut row).collect()
}

/// G to `count` G.
fn multiples(count: usize) -> Vec<[Fp; 2]> {
    let [x, y] = generator();
    let square = x.times(x);
    let slope = square.plus(square).plus(square).times(y.plus(y).inverted());
    let mut multiples = vec![[x, y], third(slope, [x, y], x)];
    while multiples.len() < count {
        let last = multiples[multiples.len() - 1];
        let slope = last[1].minus(y).times(last[0].minus(x).inverted());
        multiples.push(third(slope, [x, y], last[0]));
    }
    multiples
}

/// The sum of a point and one with this x, on a line of this slope.
fn third(slope: Fp, [x, y]: [Fp; 2], other: Fp) -> [Fp; 2] {
    let sum = slope.times(slope).minus(x).minus(other);
    [sum, slope.times(x.minus(sum)).minus(y)]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All on the curve; 1, 2 and w where they stand; and an element times theta from its row and the engine's formula for theta.
    #[test]
    fn rows_are_the_points_they_say() {
        for [x, y] in TABLE.iter() {
            assert_eq!(y.times(*y), x.times(*x).times(*x).plus(Fp::SEVEN));
        }
        let row = |element| TABLE[ROWS.iter().position(|row| *row == element).expect("a short element")];
        let [g, minus] = [generator(), [generator()[0], generator()[1].negated()]];
        let one = ROWS
            .iter()
            .position(|(a, b)| a * a - a * b + b * b == 1)
            .expect("a unit");
        let [x, y] = TABLE[one];
        assert!(
            [Fp::ONE, Fp::BETA, Fp::BETA_SQUARED]
                .iter()
                .any(|turn| g[0].times(*turn) == x)
        );
        assert!(y == g[1] || y == minus[1]);
        // x(2 m P) by the doubling formula, wherever m and 2 m are both rows.
        let mut checked = 0;
        for (a, b) in ROWS.iter() {
            if ROWS.contains(&(2 * a, 2 * b)) {
                let ([x, y], [double, _]) = (row((*a, *b)), row((2 * a, 2 * b)));
                let slope = x
                    .times(x)
                    .times(Fp::ONE.plus(Fp::ONE).plus(Fp::ONE))
                    .times(y.plus(y).inverted());
                assert_eq!(slope.times(slope).minus(x).minus(x), double);
                checked += 1;
            }
        }
        assert!(checked > 20, "{checked}");
    }
}
