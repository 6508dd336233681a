//! Vectors of the CCSDS Reed-Solomon code, by Peterson's decoder: linear equations over a logarithm table, solved by elimination.
//! The dual basis is computed from its definition by traces, and every answer is checked against the definition of the code.
//! Never uses a shift register, Forney's formula or a matrix of the standard: those are what engines use.

use perigee_testvectors::{CcsdsBasis, CcsdsCase, Primitive, Vectors, Verdict};

use crate::{book::Book, digest::sha256};

const NOTES: &[(&str, &str)] = &[
    (
        "second-opinion",
        "Peterson-Gorenstein-Zierler by Gaussian elimination; what it corrects must be what was sent, or else a code word",
    ),
    ("clean", "a code word as it was sent: nothing to correct"),
    ("errors", "1 to E errors in every word, E being the limit"),
    (
        "too-many",
        "E + 1 errors or more, no code word near: the word stands as received",
    ),
    (
        "miscorrected",
        "E + 1 errors of a word whose nearest code word is another one, E away: that is the answer of every decoder",
    ),
    (
        "fill",
        "the nearest code word differs in the virtual fill, which was not sent: no word of the shortened code is near",
    ),
    (
        "burst",
        "errors in consecutive bytes, which interleaving spreads over the words",
    ),
    ("edge", "errors in the first and the last symbols"),
    (
        "shape",
        "depths 1 to 8, both bases, E = 8 and 16, word lengths around 64, 128 and 192 and the shortest",
    ),
    ("zeros", "a word of zeros or ones, and one of noise"),
    (
        "twin",
        "one bit flipped: another correction, or one error more than can be corrected",
    ),
];

/// The field, by logarithms to base alpha.
struct Field {
    power: [u8; 255],
    log: [usize; 256],
}

impl Field {
    fn new() -> Self {
        let (mut power, mut log) = ([0; 255], [0; 256]);
        let mut element = 1_u16;
        for (exponent, slot) in power.iter_mut().enumerate() {
            *slot = element as u8;
            log[usize::from(element)] = exponent;
            element <<= 1;
            if element > 255 {
                element ^= 0x187;
            }
        }
        assert_eq!(element, 1, "alpha is primitive");
        Self { power, log }
    }

    fn mul(&self, a: u8, b: u8) -> u8 {
        match (a, b) {
            (0, _) | (_, 0) => 0,
            _ => self.power[(self.log[usize::from(a)] + self.log[usize::from(b)]) % 255],
        }
    }

    fn div(&self, a: u8, b: u8) -> u8 {
        assert_ne!(b, 0, "division by zero");
        match a {
            0 => 0,
            _ => self.power[(255 + self.log[usize::from(a)] - self.log[usize::from(b)]) % 255],
        }
    }

    /// (alpha^11)^e.
    fn beta(&self, exponent: usize) -> u8 {
        self.power[11 * exponent % 255]
    }

    /// Bit z_j, z_0 the most significant, is the trace of u * alpha^(117 j).
    fn to_dual(&self, element: u8) -> u8 {
        (0..8).fold(0, |symbol, j| {
            let mut conjugate = self.mul(element, self.power[117 * j % 255]);
            let mut trace = 0;
            for _ in 0..8 {
                trace ^= conjugate;
                conjugate = self.mul(conjugate, conjugate);
            }
            assert!(trace < 2, "a trace is a bit");
            symbol << 1 | trace
        })
    }

    /// x with rows * x = right side (the last column), or `None` where the rows are not independent.
    fn solve(&self, mut rows: Vec<Vec<u8>>) -> Option<Vec<u8>> {
        let unknowns = rows.len();
        for column in 0..unknowns {
            let pivot = (column..unknowns).find(|row| rows[*row][column] != 0)?;
            rows.swap(column, pivot);
            let head = rows[column][column];
            for value in &mut rows[column] {
                *value = self.div(*value, head);
            }
            let pivot_row = rows[column].clone();
            for (index, row) in rows.iter_mut().enumerate() {
                let factor = row[column];
                if index != column && factor != 0 {
                    row.iter_mut()
                        .zip(&pivot_row)
                        .for_each(|(value, above)| *value ^= self.mul(factor, *above));
                }
            }
        }
        Some(rows.into_iter().map(|row| row[unknowns]).collect())
    }
}

/// The code (255, 255 - 2 E), words of elements, the first symbol the coefficient of the highest power.
struct Code<'a> {
    field: &'a Field,
    e: usize,
}

impl Code<'_> {
    fn syndromes(&self, word: &[u8]) -> Vec<u8> {
        let f = self.field;
        let sum = |j| {
            let terms = word.iter().rev().enumerate();
            terms.fold(0, |sum, (exponent, symbol)| sum ^ f.mul(*symbol, f.beta(exponent * j)))
        };
        (128 - self.e..128 + self.e).map(sum).collect()
    }

    /// Data and check symbols: the check symbols solve the equations that all syndromes are zero.
    fn encode(&self, data: &[u8]) -> Vec<u8> {
        let (f, check) = (self.field, 2 * self.e);
        let mut word = data.to_vec();
        word.resize(data.len() + check, 0);
        let rows = self
            .syndromes(&word)
            .into_iter()
            .zip(128 - self.e..)
            .map(|(syndrome, j)| {
                let mut row: Vec<u8> = (0..check).rev().map(|exponent| f.beta(exponent * j)).collect();
                row.push(syndrome);
                row
            });
        let symbols = f
            .solve(rows.collect())
            .expect("any 2 E symbols are checks of an MDS code");
        word[data.len()..].copy_from_slice(&symbols);
        assert!(self.syndromes(&word).iter().all(|syndrome| *syndrome == 0));
        word
    }

    /// Positions and differences of the code word within E symbols, if there is one.
    fn decode(&self, word: &[u8]) -> Option<Vec<(usize, u8)>> {
        let (f, s) = (self.field, self.syndromes(word));
        if s.iter().all(|syndrome| *syndrome == 0) {
            return Some(Vec::new());
        }
        // As many errors as the largest regular matrix of syndromes has rows.
        let (errors, locator) = (1..=self.e).rev().find_map(|errors| {
            let row = |i: usize| (0..=errors).map(|j| s[i + j]).collect::<Vec<u8>>();
            Some((errors, f.solve((0..errors).map(row).collect())?))
        })?;
        // sum_j locator_j X^j + X^errors = 0 for the locators X of errors.
        let is_error = |exponent: &usize| {
            let x = |j: usize| f.beta(exponent * j);
            let sum = locator.iter().enumerate().fold(0, |sum, (j, c)| sum ^ f.mul(*c, x(j)));
            sum == x(errors)
        };
        let exponents: Vec<usize> = (0..255).filter(is_error).collect();
        if exponents.len() != errors || exponents.iter().any(|exponent| *exponent >= word.len()) {
            return None;
        }
        let row = |(syndrome, j): (&u8, usize)| {
            let mut row: Vec<u8> = exponents.iter().map(|exponent| f.beta(exponent * j)).collect();
            row.push(*syndrome);
            row
        };
        let values = f.solve(s.iter().zip(128 - self.e..).take(errors).map(row).collect())?;
        let positions = exponents.iter().map(|exponent| word.len() - 1 - exponent);
        let mut corrections: Vec<(usize, u8)> = positions.zip(values).collect();
        corrections.sort_unstable();
        let mut corrected = word.to_vec();
        corrections.iter().for_each(|(at, value)| corrected[*at] ^= value);
        let holds = corrections.iter().all(|(_, value)| *value != 0)
            && self.syndromes(&corrected).iter().all(|syndrome| *syndrome == 0);
        holds.then_some(corrections)
    }
}

#[derive(Clone, Copy)]
struct Shape {
    depth: usize,
    fill: usize,
    basis: CcsdsBasis,
    e: usize,
}

impl Shape {
    fn id(self, name: &str) -> String {
        let basis = if self.basis == CcsdsBasis::Dual {
            "dual"
        } else {
            "conventional"
        };
        format!("{}-{basis}-d{}-f{}-{name}", self.e, self.depth, self.fill)
    }

    fn symbols(self) -> usize {
        255 - self.fill
    }
}

struct Maker {
    field: Field,
    book: Book<CcsdsCase>,
}

impl Maker {
    /// Bytes that depend on `label` only.
    fn bytes(&self, label: &str, count: usize) -> Vec<u8> {
        let blocks =
            (0..count.div_ceil(32)).map(|number| sha256(&[&self.book.derive(label)[..], &[number as u8]].concat()));
        let mut bytes: Vec<u8> = blocks.flatten().collect();
        bytes.truncate(count);
        bytes
    }

    /// So many distinct numbers below `limit`, ascending.
    fn distinct(&self, label: &str, count: usize, limit: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..limit).collect();
        let draws = self.bytes(label, 2 * count);
        for (at, draw) in draws.chunks_exact(2).enumerate() {
            let other = at + usize::from(u16::from_be_bytes([draw[0], draw[1]])) % (limit - at);
            order.swap(at, other);
        }
        order.truncate(count);
        order.sort_unstable();
        order
    }

    /// Code words of elements with data of this label.
    fn words(&self, shape: Shape, label: &str) -> Vec<Vec<u8>> {
        let code = Code {
            field: &self.field,
            e: shape.e,
        };
        let data = |word| self.bytes(&format!("{label}/data/{word}"), shape.symbols() - 2 * shape.e);
        (0..shape.depth).map(|word| code.encode(&data(word))).collect()
    }

    /// The case of these received words of elements, judged.
    fn case(&self, shape: Shape, words: &[Vec<u8>]) -> CcsdsCase {
        let symbol = |element| match shape.basis {
            CcsdsBasis::Dual => self.field.to_dual(element),
            CcsdsBasis::Conventional => element,
        };
        let code = Code {
            field: &self.field,
            e: shape.e,
        };
        let mut received = vec![0; shape.depth * shape.symbols()];
        let (mut counts, mut corrections) = (Vec::new(), Vec::new());
        for (number, word) in words.iter().enumerate() {
            let at = |position| position * shape.depth + number;
            word.iter()
                .enumerate()
                .for_each(|(position, element)| received[at(position)] = symbol(*element));
            let decoded = code.decode(word);
            counts.push(decoded.as_ref().map(|found| found.len() as u8));
            for (position, value) in decoded.unwrap_or_default() {
                corrections.push((at(position) as u32, symbol(value)));
            }
        }
        corrections.sort_unstable();
        CcsdsCase {
            depth: shape.depth as u32,
            fill: shape.fill as u32,
            basis: shape.basis,
            correctable: shape.e as u32,
            received,
            expect: Verdict::of(counts.iter().all(Option::is_some)),
            counts,
            corrections,
        }
    }

    /// Adds a case and its twin with one bit flipped, in the last word at the last position without a correction.
    fn add(&mut self, shape: Shape, name: &str, flags: &[&str], reason: &str, words: &[Vec<u8>]) -> CcsdsCase {
        let (id, case) = (shape.id(name), self.case(shape, words));
        self.book.plain(&id, flags, reason, case.clone());
        let mut twin = words.to_vec();
        let number = shape.depth - 1;
        let corrected = |position: &usize| {
            let at = (position * shape.depth + number) as u32;
            case.corrections.iter().any(|(corrected, _)| *corrected == at)
        };
        let position = (0..shape.symbols())
            .rev()
            .find(|position| !corrected(position))
            .expect("errors leave some");
        twin[number][position] ^= 1 << (self.book.derive(&id)[0] % 8);
        let twin = self.case(shape, &twin);
        assert!(
            twin.corrected() != case.corrected() || twin.corrections != case.corrections,
            "{id}"
        );
        self.book.twin(
            &id,
            &["twin"],
            "one bit of the last word flipped where no error was",
            twin,
        );
        case
    }

    /// A block with errors at these positions of each word, decoded to what was sent where there are at most E.
    fn spoiled(&mut self, shape: Shape, name: &str, flags: &[&str], reason: &str, errors: &[Vec<usize>]) {
        let label = shape.id(name);
        let sent = self.words(shape, &label);
        let mut words = sent.clone();
        for (number, (word, positions)) in words.iter_mut().zip(errors).enumerate() {
            let values = self.bytes(&format!("{label}/errors/{number}"), positions.len());
            // 1..=255: an error of zero is none.
            positions
                .iter()
                .zip(values)
                .for_each(|(at, value)| word[*at] ^= value % 255 + 1);
        }
        let case = self.add(shape, name, flags, reason, &words);
        let correctable = errors.iter().all(|positions| positions.len() <= shape.e);
        assert_eq!(case.expect, Verdict::of(correctable), "{label}");
        if correctable {
            assert_eq!(case.corrected(), self.case(shape, &sent).received, "{label}");
        }
    }

    fn random_errors(&mut self, shape: Shape, counts: &[usize], flags: &[&str], reason: &str) {
        let name = format!("e{}", counts.iter().map(usize::to_string).collect::<Vec<_>>().join("."));
        let label = |number| format!("{}/places/{number}", shape.id(&name));
        let places = |(number, count): (usize, &usize)| self.distinct(&label(number), *count, shape.symbols());
        let errors: Vec<Vec<usize>> = counts.iter().enumerate().map(places).collect();
        self.spoiled(shape, &name, flags, reason, &errors);
    }
}

pub(crate) fn generate() -> Vectors<CcsdsCase> {
    let mut m = Maker {
        field: Field::new(),
        book: Book::new(Primitive::Ccsds, NOTES),
    };
    let (dual, conventional) = (CcsdsBasis::Dual, CcsdsBasis::Conventional);
    let shape = |depth, fill, basis, e| Shape { depth, fill, basis, e };
    // Every number of errors that takes another path, in words of full length.
    for (basis, e) in [(dual, 16), (conventional, 16), (dual, 8), (conventional, 8)] {
        let one = shape(1, 0, basis, e);
        m.random_errors(one, &[0], &["clean"], "a code word as it was sent");
        for errors in [1, 2, 3, e / 2, e - 1, e] {
            m.random_errors(one, &[errors], &["errors"], "errors at random places");
        }
        for errors in [e + 1, e + 2, 2 * e, 2 * e + 1, 255] {
            m.random_errors(one, &[errors], &["too-many"], "more errors than the code corrects");
        }
        let last = 254;
        m.spoiled(one, "first", &["edge"], "the first symbol", &[vec![0]]);
        m.spoiled(one, "last", &["edge"], "the last symbol", &[vec![last]]);
        let both = (0..e / 2).chain(last + 1 - e / 2..=last).collect();
        m.spoiled(one, "ends", &["edge"], "E errors, half of them at each end", &[both]);
        m.spoiled(
            one,
            "checks",
            &["edge"],
            "E errors, all in check symbols",
            &[(last + 1 - e..=last).collect()],
        );
        other_words(&mut m, one);
    }
    for (depth, fill, basis, e) in [
        (2, 0, dual, 16),
        (3, 0, dual, 16),
        (4, 0, dual, 16),
        (5, 0, dual, 16),
        (8, 0, dual, 16),
        (3, 1, conventional, 8),
        (5, 33, dual, 16),
        (8, 127, dual, 8),
    ] {
        let block = shape(depth, fill, basis, e);
        let most: Vec<usize> = (0..depth).map(|word| e - word % 3).collect();
        m.random_errors(block, &most, &["errors", "shape"], "errors at and just below the limit");
        let mut one_bad = vec![e; depth];
        one_bad[depth / 2] = e + 1;
        m.random_errors(
            block,
            &one_bad,
            &["too-many", "shape"],
            "one word has an error more than the others",
        );
        // Bytes from one symbol of the first word to E symbols later.
        let burst = vec![(20..20 + e).collect::<Vec<usize>>(); depth];
        m.spoiled(block, "burst", &["burst"], "a burst of E * depth bytes", &burst);
        let mut long = burst;
        long[depth - 1].push(20 + e);
        m.spoiled(
            block,
            "long-burst",
            &["burst", "too-many"],
            "a burst that takes a symbol more of the last word",
            &long,
        );
    }
    for (fill, basis, e) in [
        (1, dual, 16),
        (62, dual, 16),
        (63, conventional, 16),
        (64, dual, 16),
        (127, dual, 16),
        (128, dual, 8),
        (190, dual, 16),
        (191, dual, 8),
        (192, dual, 16),
        (222, dual, 16),
        (238, conventional, 8),
    ] {
        let short = shape(1, fill, basis, e);
        m.random_errors(short, &[0], &["clean", "shape"], "a shortened code word as it was sent");
        m.random_errors(
            short,
            &[e],
            &["errors", "shape"],
            "errors at the limit in a shortened word",
        );
        m.random_errors(
            short,
            &[e + 1],
            &["too-many", "shape"],
            "an error more than the limit in a shortened word",
        );
        in_the_fill(&mut m, short);
    }
    m.book.finish()
}

/// Words that are no code word with few errors.
fn other_words(m: &mut Maker, one: Shape) {
    let code = |m: &Maker, data: &[u8]| {
        Code {
            field: &m.field,
            e: one.e,
        }
        .encode(data)
    };
    // Zeros are a code word, and so are ones: the generator's roots are powers of alpha other than its 0th.
    m.add(one, "zeros", &["zeros", "clean"], "all symbols zero", &[vec![0; 255]]);
    m.add(one, "ones", &["zeros", "clean"], "all symbols one", &[vec![1; 255]]);
    let noise = m.bytes(&one.id("noise"), 255);
    let case = m.add(one, "noise", &["zeros", "too-many"], "no code word at all", &[noise]);
    assert_eq!(case.expect, Verdict::Invalid);
    // A single data symbol makes a code word of least weight, 2 E + 1: E + 1 of its symbols are E away from it.
    let data = 255 - 2 * one.e;
    let mut single = vec![0; data];
    single[data / 2] = 0x5a;
    let least = code(m, &single);
    assert_eq!(least.iter().filter(|symbol| **symbol != 0).count(), 2 * one.e + 1);
    let sent = &m.words(one, &one.id("miscorrected"))[0];
    let places: Vec<usize> = (0..255).filter(|at| least[*at] != 0).take(one.e + 1).collect();
    let mut received = sent.clone();
    places.iter().for_each(|at| received[*at] ^= least[*at]);
    let reason = "E + 1 errors that lead E symbols near to another code word";
    let case = m.add(
        one,
        "miscorrected",
        &["miscorrected"],
        reason,
        std::slice::from_ref(&received),
    );
    assert_eq!(
        (case.expect, &case.counts[..]),
        (Verdict::Valid, &[Some(one.e as u8)][..])
    );
    let other: Vec<u8> = sent.iter().zip(&least).map(|(a, b)| a ^ b).collect();
    assert_eq!(case.corrected(), m.case(one, &[other]).received);
}

/// A code word whose fill is not zero, cut to what is transmitted.
fn in_the_fill(m: &mut Maker, short: Shape) {
    let full = Shape { fill: 0, ..short };
    let label = short.id("fill");
    for (name, last) in [("fill-first", 0), ("fill-last", short.fill - 1)] {
        let mut data = vec![0; 255 - 2 * short.e];
        let sent = m.bytes(&label, data.len() - short.fill);
        data[short.fill..].copy_from_slice(&sent);
        data[last] = 0xc3;
        let word = Code {
            field: &m.field,
            e: full.e,
        }
        .encode(&data)
        .split_off(short.fill);
        let reason = "one error, in a symbol of the fill: a code word is near that nobody can have sent";
        let case = m.add(short, name, &["fill"], reason, &[word]);
        assert_eq!(case.expect, Verdict::Invalid, "{label}");
    }
}

#[test]
fn the_field_and_the_dual_basis_are_known() {
    let field = Field::new();
    assert_eq!(field.power[8], 0x87);
    assert_eq!(field.beta(1), 0xad);
    // Rows of the standard's matrix, for 1 and alpha^7.
    assert_eq!([field.to_dual(1), field.to_dual(0x80)], [0x7b, 0x8d]);
}
