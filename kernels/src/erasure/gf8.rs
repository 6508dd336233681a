//! Reed-Solomon over GF(2^8) modulo x^8 + x^4 + x^3 + x^2 + 1 (0x11d), byte-equal to crate `reed-solomon-erasure`.
//! The portable engine's arithmetic: coefficients by interpolation, then shards times constants in columns of 64 bytes.
//! Never inverts a matrix.
//!
//! That crate (and Backblaze before it) builds the generator V * inv(V_top) from the Vandermonde matrix `V[r][c] = r^c`. Its first
//! k rows are the identity, and every row r evaluates at r the polynomial of degree < k through the originals at 0..k. So shard r
//! is f(r), the byte r taken as a field element, and any k shards give any other by Lagrange's formula: encoding and recovery are
//! the same interpolation from sources to targets.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use crate::job::CHUNK_BYTES;

/// Coefficients kept for reuse: plans of the last so many (k, m) and patterns of loss, at most 17 KiB each.
pub const PLANS_MAX: usize = 64;

/// One column of a shard.
pub type Column = [u8; CHUNK_BYTES];

const POLYNOMIAL: u16 = 0x11d;
const ORDER: u32 = 255;

/// Logarithms to base 2 (log 0 is no logarithm and stays 0) and powers of 2.
const TABLES: ([u8; 256], [u8; 255]) = {
    let (mut log, mut exp) = ([0u8; 256], [0u8; 255]);
    let (mut power, mut value) = (0usize, 1u16);
    while power < 255 {
        exp[power] = value as u8;
        log[value as usize] = power as u8;
        value <<= 1;
        if value > 255 {
            value ^= POLYNOMIAL;
        }
        power += 1;
    }
    (log, exp)
};

/// The tables in memory, to index while running.
static LOGS: [u8; 256] = TABLES.0;
static POWERS: [u8; 255] = TABLES.1;

/// All products of two elements: row `a` is the table of multiplication by `a`.
static PRODUCTS: [[u8; 256]; 256] = {
    let (mut products, mut a) = ([[0u8; 256]; 256], 1);
    while a < 256 {
        let mut b = 1;
        while b < 256 {
            let power = TABLES.0[a] as usize + TABLES.0[b] as usize;
            products[a][b] = TABLES.1[power % ORDER as usize];
            b += 1;
        }
        a += 1;
    }
    products
};

/// From this number of targets on, [`Products`] is faster than a table look-up a byte.
const TARGETS_VECTOR_MIN: usize = 5;

/// Multiplication by its definition: shift, add, reduce.
pub(super) const fn multiply(a: u8, b: u8) -> u8 {
    let (mut product, mut bit) = (0u16, 8);
    while bit > 0 {
        bit -= 1;
        product <<= 1;
        if product > 255 {
            product ^= POLYNOMIAL;
        }
        if b >> bit & 1 == 1 {
            product ^= a as u16;
        }
    }
    product as u8
}

fn log(value: u8) -> u32 {
    debug_assert_ne!(value, 0, "zero has no logarithm");
    u32::from(LOGS[usize::from(value)])
}

/// Coefficients that turn shards at `sources` into shards at `targets`.
#[derive(Debug)]
pub struct Plan {
    sources: Vec<u8>,
    targets: Vec<u8>,
    /// By source, then by target.
    coefficients: Vec<u8>,
}

impl Plan {
    /// The plan from `sources` to `targets`: distinct indices of shards, none in both.
    pub fn new(sources: &[u8], targets: &[u8]) -> Self {
        // With W(y) = product of (y - q) over all sources q, Lagrange's coefficient of source s for target t is
        // W(t) / ((t - s) * W'(s)), W'(s) the same product without its zero factor. Minus is exclusive or.
        let product = |at: u8| -> u32 {
            // The zero factor adds nothing to the sum: its place in the table holds 0.
            let logs = sources.iter().map(|source| u32::from(LOGS[usize::from(at ^ source)]));
            logs.sum::<u32>() % ORDER
        };
        let at_targets: Vec<u32> = targets.iter().map(|target| product(*target)).collect();
        let mut coefficients = Vec::with_capacity(sources.len() * targets.len());
        for source in sources {
            let at_source = product(*source);
            for (target, at_target) in targets.iter().zip(&at_targets) {
                let power = at_target + 2 * ORDER - log(target ^ source) - at_source;
                coefficients.push(POWERS[(power % ORDER) as usize]);
            }
        }
        Self {
            sources: sources.to_vec(),
            targets: targets.to_vec(),
            coefficients,
        }
    }

    /// The plan from `sources` to `targets`, from the cache if it was used lately.
    pub fn cached(sources: &[u8], targets: &[u8]) -> Arc<Self> {
        static PLANS: Mutex<VecDeque<Arc<Plan>>> = Mutex::new(VecDeque::new());
        let is_wanted = |plan: &&Arc<Self>| plan.sources == sources && plan.targets == targets;
        // A plan is whole before it enters, so a poisoned lock guards nothing broken.
        let found = PLANS
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .rev()
            .find(is_wanted)
            .cloned();
        found.unwrap_or_else(|| {
            // Made outside the lock; two threads may make the same plan once.
            let plan = Arc::new(Self::new(sources, targets));
            let mut plans = PLANS.lock().unwrap_or_else(PoisonError::into_inner);
            if plans.len() == PLANS_MAX {
                plans.pop_front();
            }
            plans.push_back(Arc::clone(&plan));
            plan
        })
    }

    /// Indices of the targets.
    pub fn targets(&self) -> &[u8] {
        &self.targets
    }

    /// The coefficient of source number `source` for target number `target`.
    pub fn coefficient(&self, source: usize, target: usize) -> u8 {
        self.coefficients[source * self.targets.len() + target]
    }

    /// Whether the plan has so few targets that [`Self::piece`] is faster than [`Self::column`].
    pub fn is_small(&self) -> bool {
        self.targets.len() < TARGETS_VECTOR_MIN
    }

    /// A piece of target number `target`, from the same piece of the sources, by one table look-up a byte.
    pub fn piece<'a>(&self, target: usize, source: impl Fn(u8) -> &'a [u8], sum: &mut [u8]) {
        sum.fill(0);
        for (number, index) in self.sources.iter().enumerate() {
            add_product(self.coefficient(number, target), source(*index), sum);
        }
    }

    /// One column of all targets, from that column of the sources.
    pub fn column(&self, source: impl Fn(u8) -> Column, sums: &mut Vec<Column>) {
        sums.clear();
        sums.resize(self.targets.len(), [0; CHUNK_BYTES]);
        let by_source = self.coefficients.chunks_exact(self.targets.len().max(1));
        for (index, coefficients) in self.sources.iter().zip(by_source) {
            let products = Products::of(&source(*index));
            for (sum, coefficient) in sums.iter_mut().zip(coefficients) {
                products.add_to(*coefficient, sum);
            }
        }
    }
}

/// Adds bytes times a constant, byte by byte.
pub fn add_product(coefficient: u8, bytes: &[u8], sum: &mut [u8]) {
    let products = &PRODUCTS[usize::from(coefficient)];
    for (sum, byte) in sum.iter_mut().zip(bytes) {
        *sum ^= products[usize::from(*byte)];
    }
}

/// A column times every constant below 16 and times 16 times every such constant: c * x = (c % 16) * x + (c - c % 16) * x.
///
/// Tables over the constant instead of over the data: all steps are the same for every byte, so that the compiler makes
/// vectors of them, and the 60 steps that build the tables serve all targets.
struct Products {
    low: [Column; 16],
    high: [Column; 16],
}

impl Products {
    fn of(column: &Column) -> Self {
        let mut products = Self {
            low: [[0; CHUNK_BYTES]; 16],
            high: [[0; CHUNK_BYTES]; 16],
        };
        let power = multiples(column, &mut products.low);
        multiples(&power, &mut products.high);
        products
    }

    fn add_to(&self, coefficient: u8, sum: &mut Column) {
        let low = &self.low[usize::from(coefficient & 15)];
        let high = &self.high[usize::from(coefficient >> 4)];
        for ((sum, low), high) in sum.iter_mut().zip(low).zip(high) {
            *sum ^= low ^ high;
        }
    }
}

/// Fills in 0 to 15 times the column and returns 16 times it.
fn multiples(column: &Column, multiples: &mut [Column; 16]) -> Column {
    let mut power = *column;
    for bit in [1usize, 2, 4, 8] {
        let (below, from) = multiples.split_at_mut(bit);
        for (sum, smaller) in from.iter_mut().zip(below) {
            for ((sum, smaller), power) in sum.iter_mut().zip(smaller).zip(&power) {
                *sum = *smaller ^ power;
            }
        }
        power = twice(&power);
    }
    power
}

/// Every byte times 2, reduced.
fn twice(column: &Column) -> Column {
    // All ones where the top bit goes out.
    column.map(|byte| (byte << 1) ^ (((byte as i8) >> 7) as u8 & POLYNOMIAL as u8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_multiply_like_the_definition() {
        let data: Column = std::array::from_fn(|index| (index * 37 + 1) as u8);
        let all: [Column; 4] = std::array::from_fn(|quarter| std::array::from_fn(|index| (quarter * 64 + index) as u8));
        for column in all.iter().chain([&data]) {
            let products = Products::of(column);
            for coefficient in 0..=255 {
                let (mut sum, mut sum_by_table) = (data, data);
                products.add_to(coefficient, &mut sum);
                add_product(coefficient, column, &mut sum_by_table);
                for index in 0..CHUNK_BYTES {
                    assert_eq!(sum[index], data[index] ^ multiply(coefficient, column[index]));
                }
                assert_eq!(sum, sum_by_table);
            }
        }
    }

    /// V * inv(V_top) by its definition: plan * V_top must be the lower rows of V.
    #[test]
    fn plans_are_the_vandermonde_generator() {
        // One shard, neighbours of 16, the shapes of shreds and CCSDS, the largest.
        for (k, m) in [
            (1, 1),
            (1, 255),
            (15, 2),
            (16, 16),
            (32, 32),
            (223, 32),
            (128, 128),
            (255, 1),
        ] {
            let (sources, targets): (Vec<u8>, Vec<u8>) =
                (0..=255u8).take(k + m).partition(|shard| usize::from(*shard) < k);
            let plan = Plan::new(&sources, &targets);
            let power = |base: u8, exponent: usize| (0..exponent).fold(1, |power, _| multiply(power, base));
            for (row, target) in targets.iter().enumerate() {
                for column in [0, 1, k / 2, k - 1].map(|column| column.min(k - 1)) {
                    let sum = (0..k).fold(0, |sum, source| {
                        sum ^ multiply(plan.coefficient(source, row), power(source as u8, column))
                    });
                    assert_eq!(sum, power(*target, column), "{k} + {m}, row {row}, column {column}");
                }
            }
        }
    }
}
