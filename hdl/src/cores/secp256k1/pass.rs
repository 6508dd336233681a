//! The pass r = (a +- d) b +- c modulo p as an arithmetic graph: the engine's only arithmetic, one result a clock.
//! Built from `graph`; its operands come shifted and complemented from the operand stage (`datapath`).
//! Never gives a number from p on.
//!
//! See DESIGN.md for the derivation. Ports: `a`, 257 bits; `d`, 257 bits, complemented where `n` (its bit 0) says that it is subtracted;
//! `b`, 256 bits; `c`, 257 bits, complemented where `m` says so. Operands are below 2 p before they are complemented, b below p.

use std::sync::LazyLock;

use super::graph::{Graph, Net, Term};
use crate::signatures::field::FOLD;

/// Ports in this order.
pub const PORTS: [&str; 6] = ["a", "d", "n", "b", "c", "m"];

/// The pipeline.
pub static PASS: LazyLock<Graph> = LazyLock::new(pass);

/// Bits of a limb.
const LIMB: u32 = 65;
/// Bits of a limb of the sum a +- d.
const LIMB_SUM: u32 = 86;
/// 2^260 modulo p.
const FOLD_260: i128 = 16 * FOLD as i128;
/// 16 p times this is added, so that what is folded last is not negative: asserted where the ranges are known.
const BIAS: i128 = 1 << 72;
/// Bits above a limb of what comes down last: asserted likewise.
const ABOVE: u32 = 30;

/// A number of two limbs: low, unsigned, of [`LIMB`] bits, and what is above it.
#[derive(Clone, Copy)]
struct Double {
    low: Net,
    high: Net,
}

fn pass() -> Graph {
    let mut graph = Graph::new(&PORTS);
    let a = sum_of_operands(&mut graph);
    let b: [Net; 4] = std::array::from_fn(|at| {
        let from = LIMB * at as u32;
        graph.input(3, from, LIMB.min(256 - from))
    });
    let coefficients = coefficients(&mut graph, a, b);
    let [low, folded] = halves(&mut graph, coefficients);
    reduced(&mut graph, low, folded);
    graph
}

/// a +- d in four limbs, the last one with its sign.
fn sum_of_operands(graph: &mut Graph) -> [Net; 4] {
    let negative = graph.input(2, 0, 1);
    // The complement is 2^257 - 1 - d: its 1 is the first carry, its 2^257 the sign of the last limb.
    let sign = graph.sign(negative);
    let mut limbs = Vec::new();
    let mut carry = negative;
    for at in 0..3 {
        let from = LIMB_SUM * at;
        let bits = LIMB_SUM.min(257 - from);
        let (a, d) = (graph.input(0, from, bits), graph.input(1, from, bits));
        if at < 2 {
            let sum = graph.sum(&[a.plus(), d.plus(), carry.plus()], 0);
            let (limb, above) = graph.split(sum, LIMB_SUM);
            limbs.push(limb);
            carry = above;
        } else {
            let d = graph.join(d, bits, sign);
            limbs.push(graph.sum(&[a.plus(), d.plus(), carry.plus()], 0));
        }
    }
    let first = graph.slice(limbs[0], 0, LIMB);
    let (low, high) = (graph.slice(limbs[0], 65, 21), graph.slice(limbs[1], 0, 44));
    let second = graph.join(low, 21, high);
    let (low, high) = (graph.slice(limbs[1], 44, 42), graph.slice(limbs[2], 0, 23));
    let third = graph.join(low, 42, high);
    [first, second, third, graph.above(limbs[2], 23)]
}

/// The seven coefficients of the product in powers of 2^65, by two levels of Karatsuba: nine products of limbs.
fn coefficients(graph: &mut Graph, a: [Net; 4], b: [Net; 4]) -> [Double; 7] {
    let mut sums = |x: [Net; 4]| {
        let pairs = [(0, 1), (2, 3), (0, 2), (1, 3)].map(|(i, j)| graph.sum(&[x[i].plus(), x[j].plus()], 0));
        let all = graph.sum(&[pairs[2].plus(), pairs[3].plus()], 0);
        [pairs[0], pairs[1], pairs[2], pairs[3], all]
    };
    let (sum_a, sum_b) = (sums(a), sums(b));
    // Of the low half, of the high half, and of the sum of both: at 0, at infinity, and at one.
    let (l0, l1) = (product(graph, a[0], b[0]), product(graph, a[1], b[1]));
    let (h0, h1) = (product(graph, a[2], b[2]), product(graph, a[3], b[3]));
    let [lm, hm, m0, m1, mm] = std::array::from_fn(|at| product(graph, sum_a[at], sum_b[at]));
    // What is there early is added first: no sum has more than three operands, a carry being one.
    let l = sums_of(graph, &[l0, l1], &[]);
    let c1 = difference(graph, lm, l);
    let h = sums_of(graph, &[h0, h1], &[]);
    let c5 = difference(graph, hm, h);
    let part = sums_of(graph, &[l0], &[l1]);
    let less = sums_of(graph, &[part, h0], &[]);
    let c2 = difference(graph, m0, less);
    let part = sums_of(graph, &[l1], &[h0]);
    let less = sums_of(graph, &[part, h1], &[]);
    let c4 = difference(graph, m1, less);
    let m = sums_of(graph, &[m0, m1], &[]);
    let (middle, others) = (sums_of(graph, &[mm], &[m]), sums_of(graph, &[c1, c5], &[]));
    let c3 = difference(graph, middle, others);
    [l0, c1, c2, c3, c4, c5, h1]
}

/// The product of an a of at most 73 bits with its sign and a b of at most 68 bits, in three columns of DSP48E1.
fn product(graph: &mut Graph, a: Net, b: Net) -> Double {
    let columns: [Net; 3] = std::array::from_fn(|at| {
        let from = 24 * at as u32;
        let piece = if at == 2 {
            graph.above(a, from)
        } else {
            graph.slice(a, from, 24)
        };
        let mut before: Option<Net> = None;
        let mut column: Option<Net> = None;
        for row in 0..4 {
            let factor = graph.slice(b, 17 * row, 17);
            let sum = graph.product(piece, factor, before);
            if row < 3 {
                let low = graph.slice(sum, 0, 17);
                column = Some(match column {
                    None => low,
                    Some(below) => graph.join(below, 17 * row, low),
                });
            } else if let Some(below) = column {
                column = Some(graph.join(below, 51, sum));
            }
            before = Some(sum);
        }
        column.expect("four rows")
    });
    let low: [Term; 3] = std::array::from_fn(|at| {
        let shift = 24 * at as u32;
        graph.slice(columns[at], 0, LIMB - shift).plus_shifted(shift)
    });
    let high: [Net; 3] = std::array::from_fn(|at| graph.above(columns[at], LIMB - 24 * at as u32));
    let sum = graph.sum(&low, 0);
    let (low, carry) = graph.split(sum, LIMB);
    let early = graph.sum(&[high[0].plus(), high[1].plus()], 0);
    Double {
        low,
        high: graph.sum(&[early.plus(), high[2].plus(), carry.plus()], 0),
    }
}

/// Some less others, limb by limb, without a carry between them.
fn sums_of(graph: &mut Graph, plus: &[Double], minus: &[Double]) -> Double {
    let mut sum = |part: fn(&Double) -> Net| {
        let plus = plus.iter().map(|number| part(number).plus());
        let terms: Vec<Term> = plus.chain(minus.iter().map(|number| part(number).minus())).collect();
        graph.sum(&terms, 0)
    };
    Double {
        low: sum(|number| number.low),
        high: sum(|number| number.high),
    }
}

/// One number less another that carries nothing; the difference does.
fn difference(graph: &mut Graph, number: Double, other: Double) -> Double {
    let sum = graph.sum(&[number.low.plus(), other.low.minus()], 0);
    let (low, carry) = graph.split(sum, LIMB);
    Double {
        low,
        high: graph.sum(&[number.high.plus(), other.high.minus(), carry.plus()], 0),
    }
}

/// Product and c as five limbs, the last one with all that is above 2^260; and of the product's upper half, at 2^260, four.
fn halves(graph: &mut Graph, c: [Double; 7]) -> [Vec<Net>; 2] {
    let complemented = graph.input(5, 0, 1);
    let sign = graph.sign(complemented);
    // The bias in the lower limbs; and less what complements in `reduced` add, 2 (2^260 - 1) and two constants of its last part.
    let bias = BIAS * FOLD_260;
    let complements = [2 * ((1 << LIMB) - 1), (1 << (ABOVE + 5)) + (1 << (ABOVE + 4)) - 2];
    let constants = [
        2 - (bias & ((1 << LIMB) - 1)) - complements[0],
        -(bias >> LIMB) - complements[1],
        0,
        0,
    ];
    let mut low = Vec::new();
    let mut carry = complemented;
    for (at, constant) in constants.into_iter().enumerate() {
        let bits = LIMB.min(257 - LIMB * at as u32);
        let mut addend = graph.input(4, LIMB * at as u32, bits);
        if at == 3 {
            addend = graph.join(addend, bits, sign);
        }
        let addend = graph.sum(&[addend.plus()], constant);
        let product = match at {
            0 => c[0].low,
            _ => graph.sum(&[c[at - 1].high.plus(), c[at].low.plus()], 0),
        };
        let sum = graph.sum(&[product.plus(), addend.plus(), carry.plus()], 0);
        let (limb, above) = graph.split(sum, LIMB);
        low.push(limb);
        carry = above;
    }
    let top = graph.sum(&[c[3].high.plus()], BIAS - 2);
    low.push(graph.sum(&[top.plus(), carry.plus()], 0));
    let sum = graph.sum(&[c[4].high.plus(), c[5].low.plus()], 0);
    let (second, carry) = graph.split(sum, LIMB);
    let sum = graph.sum(&[c[5].high.plus(), c[6].low.plus(), carry.plus()], 0);
    let (third, carry) = graph.split(sum, LIMB);
    let fourth = graph.sum(&[c[6].high.plus(), carry.plus()], 0);
    [low, vec![c[4].low, second, third, fourth]]
}

/// Limb `at` of limbs times 2^shift; the limb above the last is all that is left.
fn shifted(graph: &mut Graph, limbs: &[Net], at: usize, shift: u32) -> Net {
    if at == limbs.len() {
        return graph.above(limbs[at - 1], LIMB - shift);
    }
    let own = graph.slice(limbs[at], 0, LIMB - shift);
    let below = match at {
        0 => graph.sum(&[], 0),
        _ => graph.slice(limbs[at - 1], LIMB - shift, shift),
    };
    graph.join(below, shift, own)
}

/// low + 2^260 high modulo p, into the outputs.
fn reduced(graph: &mut Graph, low: Vec<Net>, high: Vec<Net>) {
    // 2^260 = 2^36 + 2^14 - 2^9 - 2^8 + 2^4.
    let mut limbs = Vec::new();
    let mut carry: Option<Net> = None;
    for (at, limb) in low.into_iter().enumerate() {
        let [by_36, by_14, by_9, by_8, by_4] = [36, 14, 9, 8, 4].map(|shift| shifted(graph, &high, at, shift));
        let mut terms = if at < 4 {
            let (by_9, by_8) = (graph.complement(by_9), graph.complement(by_8));
            let large = graph.sum(&[limb.plus(), by_36.plus(), by_14.plus()], 0);
            vec![
                large.plus(),
                graph.sum(&[by_4.plus(), by_9.plus(), by_8.plus()], 0).plus(),
            ]
        } else {
            // The ends of what was shifted are short.
            let plus = graph.sum(&[by_36.plus(), by_14.plus(), by_4.plus()], 0);
            let minus = graph.sum(&[by_9.plus(), by_8.plus()], 0);
            vec![limb.plus(), graph.sum(&[plus.plus(), minus.minus()], 0).plus()]
        };
        terms.extend(carry.map(Net::plus));
        let sum = graph.sum(&terms, 0);
        if at < 4 {
            let (limb, above) = graph.split(sum, LIMB);
            limbs.push(limb);
            carry = Some(above);
        } else {
            limbs.push(sum);
        }
    }
    // What is above 2^256 comes down: 2^256 = 2^32 + 977.
    let below = graph.slice(limbs[3], 0, 61);
    let top = graph.slice(limbs[3], 61, 4);
    let above = graph.join(top, 4, limbs[4]);
    assert!(graph.range(above).0 >= 0, "the bias is too small");
    assert!(
        graph.range(above).1 < 1 << (LIMB + ABOVE),
        "what comes down stays far below 2^130"
    );
    let above = [graph.slice(above, 0, LIMB), graph.slice(above, LIMB, ABOVE)];
    let parts: [[Net; 2]; 2] = std::array::from_fn(|at| {
        // 2^256 = 2^32 + 2^10 - 2^5 - 2^4 + 1; the second limb is the last and keeps all of its bits.
        let mut by = |shift: u32| match (at, shift) {
            (_, 0) => above[at],
            (0, _) => shifted(graph, &above, 0, shift),
            _ => {
                let below = graph.slice(above[0], LIMB - shift, shift);
                let all = graph.padded(above[1], ABOVE);
                graph.join(below, shift, all)
            }
        };
        let [by_32, by_10, by_5, by_4, by_0] = [32, 10, 5, 4, 0].map(&mut by);
        let (by_5, by_4) = (graph.complement(by_5), graph.complement(by_4));
        let large = graph.sum(&[limbs[at].plus(), by_32.plus(), by_10.plus()], 0);
        [large, graph.sum(&[by_0.plus(), by_5.plus(), by_4.plus()], 0)]
    });
    // The two low limbs, and the same with 2^256 - p added; in both at most one bit goes on to the upper ones.
    let sum = graph.sum(&[parts[0][0].plus(), parts[0][1].plus()], 0);
    let (first, carry) = graph.split(sum, LIMB);
    let next = graph.sum(&[parts[1][0].plus(), parts[1][1].plus(), carry.plus()], 0);
    let plain = [first, graph.slice(next, 0, LIMB), graph.slice(next, LIMB, 1)];
    let sum = graph.sum(&[first.plus()], FOLD.into());
    let (first, carry) = graph.split(sum, LIMB);
    let next = graph.sum(&[next.plus(), carry.plus()], 0);
    let wrapped = [first, graph.slice(next, 0, LIMB), graph.slice(next, LIMB, 1)];
    // From p on exactly if the upper limbs are all ones and the addition of 2^256 - p goes on to them.
    let ones = graph.ones([limbs[2], below]);
    let is_wrapped = graph.both([ones, wrapped[2]]);
    let next = graph.sum(&[limbs[2].plus()], 1);
    let (third, carry) = graph.split(next, LIMB);
    let next = graph.sum(&[below.plus(), carry.plus()], 0);
    let fourth = graph.slice(next, 0, 61);
    let upper = [
        graph.choice(plain[2], third, limbs[2], LIMB),
        graph.choice(plain[2], fourth, below, 61),
    ];
    let zero = graph.sum(&[], 0);
    let outputs = [
        graph.choice(is_wrapped, wrapped[0], plain[0], LIMB),
        graph.choice(is_wrapped, wrapped[1], plain[1], LIMB),
        graph.choice(is_wrapped, zero, upper[0], LIMB),
        graph.choice(is_wrapped, zero, upper[1], 61),
    ];
    graph.outputs(&outputs);
}

/// r of a pass whose operands are as the ports take them.
pub fn compute(operands: &[[u64; 5]; 6], scratch: &mut Vec<i128>) -> [u64; 4] {
    let limbs = PASS.compute(operands, scratch);
    let mut words = [0u64; 5];
    for (at, limb) in limbs.iter().enumerate() {
        let place = LIMB as usize * at;
        let (word, bit) = (place / 64, place % 64);
        let shifted = (*limb as u128) << bit;
        words[word] |= shifted as u64;
        if word + 1 < 5 {
            words[word + 1] |= (shifted >> 64) as u64;
        }
    }
    [words[0], words[1], words[2], words[3]]
}

/// What an operand is before it enters: times two or not, subtracted or added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Operand {
    /// Below p.
    pub number: [u64; 4],
    /// Times two.
    pub twice: bool,
    /// Subtracted; of d and c only.
    pub minus: bool,
}

impl Operand {
    /// As a port takes it.
    fn port(&self) -> [u64; 5] {
        let shift = u32::from(self.twice);
        let mut port = [0; 5];
        for (at, word) in self.number.into_iter().enumerate() {
            port[at] |= word << shift;
            port[at + 1] |= if self.twice { word >> 63 } else { 0 };
        }
        if self.minus {
            port = port.map(|word| !word);
            port[4] &= 1;
        }
        port
    }
}

/// The ports of a pass over these operands.
pub fn ports(a: &Operand, d: &Operand, b: [u64; 4], c: &Operand) -> [[u64; 5]; 6] {
    let bit = |minus: bool| [u64::from(minus), 0, 0, 0, 0];
    let factor = [b[0], b[1], b[2], b[3], 0];
    [a.port(), d.port(), bit(d.minus), factor, c.port(), bit(c.minus)]
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::circuit::tool;
    use crate::signatures::field::{Fp, P};

    /// Numbers with carries at every place where a carry ends: of words, limbs, columns, tiles and of the field.
    pub(in crate::cores::secp256k1) fn numbers() -> Vec<Fp> {
        let mut numbers = vec![
            Fp::ZERO,
            Fp::ONE,
            Fp::ONE.negated(),
            Fp::SEVEN,
            Fp::BETA,
            Fp::BETA_SQUARED,
        ];
        // 2^k - 1 and p - 2^k around limbs of 65 and 87, pieces of 24 and 17, and 2^32 of the fold.
        for bit in [
            16, 17, 24, 32, 33, 48, 64, 65, 87, 129, 130, 131, 174, 195, 196, 223, 254, 255,
        ] {
            let mut words = [0u64; 4];
            words[bit / 64] = 1 << (bit % 64);
            let power = Fp::new(words).expect("below p");
            numbers.extend([power, power.minus(Fp::ONE), power.negated()]);
        }
        // Limbs of ones between limbs of zeros.
        for limbs in 1..15u32 {
            let mut words = [0u64; 4];
            for bit in 0..256u32 {
                if limbs >> (bit / 65).min(3) & 1 == 1 {
                    words[bit as usize / 64] |= 1 << (bit % 64);
                }
            }
            numbers.push(Fp::reduced(words));
        }
        numbers.push(Fp::new([P[0] - 2, P[1], P[2], P[3]]).expect("below p"));
        numbers
    }

    fn check(a: Operand, d: Operand, b: Fp, c: Operand, scratch: &mut Vec<i128>) {
        let value = |operand: &Operand| {
            let number = Fp::new(operand.number).expect("below p");
            let number = if operand.twice { number.plus(number) } else { number };
            if operand.minus { number.negated() } else { number }
        };
        let expected = value(&a).plus(value(&d)).times(b).plus(value(&c));
        let result = compute(&ports(&a, &d, b.words(), &c), scratch);
        assert_eq!(result, expected.words(), "{a:x?} {d:x?} {b:x?} {c:x?}");
    }

    /// All pairs of the numbers as factors, all forms of the operands; the graph's ranges are asserted on the way.
    #[test]
    fn a_pass_is_the_expression_it_says() {
        let (numbers, mut scratch) = (numbers(), Vec::new());
        let mut form = 0u32;
        for (i, a) in numbers.iter().enumerate() {
            for (j, b) in numbers.iter().enumerate() {
                let bit = |at: u32| form >> at & 1 == 1;
                let operand = |number: Fp, twice, minus| Operand {
                    number: number.words(),
                    twice,
                    minus,
                };
                let (d, c) = (
                    numbers[(i * 7 + j) % numbers.len()],
                    numbers[(i + j * 5) % numbers.len()],
                );
                let (d, c) = (operand(d, bit(1), bit(2)), operand(c, bit(3), bit(4)));
                check(operand(*a, bit(0), false), d, *b, c, &mut scratch);
                form = form.wrapping_add(1 + (i == j) as u32);
            }
        }
        println!("{} clocks, {} DSP48E1", PASS.clocks(), PASS.products());
        assert_eq!(PASS.products(), 108);
    }

    /// Sums that end just below and just above p and 2^256, where the last correction decides.
    #[test]
    fn results_are_below_p() {
        let mut scratch = Vec::new();
        let zero = Operand::default();
        for a in numbers() {
            for b in [Fp::ONE, Fp::ONE.negated()] {
                for offset in -3i64..=3 {
                    let number = Fp::new([offset.unsigned_abs(), 0, 0, 0]).expect("small");
                    let target = if offset < 0 { number.negated() } else { number };
                    // c = target - a b: the true sum is target or target + p.
                    let c = Operand {
                        number: target.minus(a.times(b)).words(),
                        ..zero
                    };
                    let a = Operand {
                        number: a.words(),
                        ..zero
                    };
                    check(a, zero, b, c, &mut scratch);
                }
            }
        }
    }

    /// Number of vectors that stream through the Verilog, one a clock.
    const STREAMED: usize = 264;

    /// Replays operands through the Verilog; the results of those that were right.
    fn replayed(text: &str, name: &str, rows: &[([[u64; 5]; 6], [u64; 4])]) -> usize {
        let folder = tool::folder(&format!("pass-{name}-{}", std::process::id()));
        let widths = [260, 260, 4, 256, 260, 4];
        let mut operands = String::new();
        let mut results = String::new();
        for (ports, result) in rows {
            for (port, width) in ports.iter().zip(widths) {
                let hex: String = port.iter().rev().map(|word| format!("{word:016x}")).collect();
                operands += &hex[80 - width / 4..];
            }
            operands += "\n";
            results += &result
                .iter()
                .rev()
                .map(|word| format!("{word:016x}"))
                .collect::<String>();
            results += "\n";
        }
        tool::write(&folder, "operands.txt", operands);
        tool::write(&folder, "results.txt", results);
        let clocks = PASS.clocks();
        let bench = format!(
            "module bench;\nreg clock = 0;\nreg [1043:0] operands [0:{last}];\nreg [255:0] results [0:{last}];\n\
             integer i;\ninteger right = 0;\nreg [1043:0] row = 0;\n\
             wire [256:0] x_a = row[1040:784];\nwire [256:0] x_d = row[780:524];\nwire [0:0] x_n = row[520];\n\
             wire [255:0] x_b = row[519:264];\nwire [256:0] x_c = row[260:4];\nwire [0:0] x_m = row[0];\n{text}\
             initial begin\n$readmemh(\"operands.txt\", operands);\n$readmemh(\"results.txt\", results);\n\
             for (i = 0; i <= {last} + {clocks}; i = i + 1) begin\nif (i <= {last}) row = operands[i];\n#5;\n\
             if (i >= {clocks}) if ({{x_r3, x_r2, x_r1, x_r0}} === results[i - {clocks}]) right = right + 1;\n\
             clock = 1; #5; clock = 0;\nend\n$display(\"right %0d\", right);\nend\nendmodule\n",
            last = rows.len() - 1,
        );
        tool::write(&folder, "bench.v", bench);
        let said = tool::run(&folder, "iverilog", &["-g2005", "-o", "bench.vvp", "bench.v"])
            .and_then(|_| tool::run(&folder, "vvp", &["-n", "bench.vvp"]));
        let said = said.unwrap_or_else(|failure| panic!("{failure}"));
        let right = said
            .lines()
            .find_map(|line| line.strip_prefix("right "))
            .expect("a count");
        right.parse().expect("a number")
    }

    /// The same numbers in pairs, all forms, through the Verilog in iverilog; and through one with a carry lost.
    #[test]
    fn the_verilog_is_the_graph() {
        if !tool::found(&["iverilog", "vvp"]) {
            return;
        }
        let (numbers, mut scratch) = (numbers(), Vec::new());
        let rows: Vec<_> = (0..STREAMED)
            .map(|at| {
                let operand = |step: usize, twice, minus| Operand {
                    number: numbers[(at * step + at / 7) % numbers.len()].words(),
                    twice,
                    minus,
                };
                let bit = |place: usize| at >> place & 1 == 1;
                let (a, d, c) = (
                    operand(1, bit(0), false),
                    operand(3, bit(1), bit(2)),
                    operand(5, bit(3), bit(4)),
                );
                let operands = ports(&a, &d, numbers[(at * 11 + 2) % numbers.len()].words(), &c);
                (operands, compute(&operands, &mut scratch))
            })
            .collect();
        let text = PASS.verilog("x");
        assert_eq!(replayed(&text, "right", &rows), STREAMED);
        let last = text.rfind("? ").expect("the last choice");
        let mut wrong = text.clone();
        wrong.replace_range(last..last + 2, "? ~");
        assert!(
            replayed(&wrong, "wrong", &rows) < STREAMED,
            "a changed Verilog was not noticed"
        );
    }
}
