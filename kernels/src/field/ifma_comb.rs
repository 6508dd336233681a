//! The fixed table of G: odd multiples of 2^(8 i) G for every byte i, so that u G is a sum of 32 rows and no doubling.
//! Made once a process, in lanes, from 32 points of libsecp256k1; serves [`super::ifma_multiply`].
//! Never holds a point in another form than affine.

use std::{
    arch::x86_64::{_MM_HINT_T0, _mm_prefetch},
    sync::OnceLock,
};

use secp256k1::{PublicKey, SecretKey};

use super::{
    ifma::{LANES, V},
    ifma_batch::invert_all,
    ifma_group::{Row, doubled, load_rows, store_rows, sum, sum_divisor},
    ifma_order::digit,
};
use crate::job::limbs_from_be;

/// Bits of a digit.
pub(crate) const WIDTH: u32 = 8;
/// Digits of a scalar.
pub(crate) const DIGITS: usize = 32;
/// Odd multiples a digit.
pub(crate) const ROWS_A_DIGIT: usize = 1 << (WIDTH - 1);

/// Row `digit * ROWS_A_DIGIT + k` is (2 k + 1) 2^(8 digit) G: 256 KiB.
static TABLE: OnceLock<Vec<Row>> = OnceLock::new();

/// The table, made on first use.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn table() -> &'static [Row] {
    if let Some(table) = TABLE.get() {
        return table;
    }
    let made = make();
    TABLE.get_or_init(|| made)
}

/// Rows of digit `index` of the scalar with these 256 bits (see `ifma_order::digits_256`), and the lanes to negate.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn places(bits: &[V; 4], index: usize) -> ([usize; LANES], u8) {
    let word = bits[index / 8];
    let (mut places, negative) = digit::<WIDTH>(word, word, (index % 8) as u64 * u64::from(WIDTH));
    for place in &mut places {
        *place += index * ROWS_A_DIGIT;
    }
    (places, negative)
}

/// Asks for a share of the rows of two digits ahead of their use: part `part` of `parts`.
///
/// The table is too large to stay in the first-level cache, and larger blocks drive it out of the second.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn fetch_ahead(table: &[Row], digit: usize, part: usize, parts: usize) {
    let rows = 2 * ROWS_A_DIGIT;
    let first = digit * ROWS_A_DIGIT + part * rows / parts;
    let end = (digit * ROWS_A_DIGIT + (part + 1) * rows / parts).min(table.len());
    for row in table.get(first..end).unwrap_or(&[]) {
        _mm_prefetch::<_MM_HINT_T0>(std::ptr::from_ref(row).cast());
    }
}

#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn make() -> Vec<Row> {
    const GROUPS: usize = DIGITS / LANES;
    let bases: Vec<Row> = (0..DIGITS).map(base).collect();
    let mut table = vec![Row::default(); DIGITS * ROWS_A_DIGIT];
    let identity = [0, 1, 2, 3, 4, 5, 6, 7];
    let first = load_rows(&bases, &identity);
    let (mut points, mut twice) = ([first; GROUPS], [first; GROUPS]);
    let (mut divisors, mut inverses) = ([first.x; GROUPS], [first.x.op(); GROUPS]);
    let mut zeros = Vec::new();
    for group in 0..GROUPS {
        points[group] = load_rows(&bases[group * LANES..], &identity);
        divisors[group] = points[group].y.loose().twice().tight();
    }
    invert_all::<false>(&mut divisors, &mut inverses, &mut zeros);
    for group in 0..GROUPS {
        twice[group] = doubled(&points[group], inverses[group]);
    }
    for k in 0..ROWS_A_DIGIT {
        for group in 0..GROUPS {
            store_rows(
                &mut table,
                group * LANES * ROWS_A_DIGIT + k,
                ROWS_A_DIGIT,
                &points[group],
            );
            divisors[group] = sum_divisor(points[group].x, twice[group].x);
        }
        invert_all::<false>(&mut divisors, &mut inverses, &mut zeros);
        for group in 0..GROUPS {
            points[group] = sum(&points[group], &twice[group], inverses[group]);
        }
    }
    assert!(zeros.is_empty(), "multiples of G below its order are apart");
    table
}

/// 2^(8 index) G.
fn base(index: usize) -> Row {
    let mut scalar = [0u8; 32];
    scalar[31 - index] = 1;
    let secret = SecretKey::from_secret_bytes(scalar).expect("a power of two below n");
    let point = PublicKey::from_secret_key(&secret).serialize_uncompressed();
    let words = |at: usize| {
        let limbs = limbs_from_be(point[at..at + 32].try_into().expect("32 bytes"));
        std::array::from_fn(|word| u64::from(limbs[2 * word]) | u64::from(limbs[2 * word + 1]) << 32)
    };
    Row {
        x: words(1),
        y: words(33),
    }
}
