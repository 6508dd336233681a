//! The index beside a plain count: which block a key stands in.
//! Separators that share nothing, seven to nine bytes or almost all, in groups of one and of many; keys in any order.
//! Never reads a file.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::*;

/// Few values and lengths around the eight bytes of a prefix, so that keys meet in all of them and differ behind any;
/// zeros, which a prefix of a shorter key has, too; 33 bytes as coins of one transaction share them.
fn place(dice: &mut ChaCha8Rng) -> Vec<u8> {
    let shared = [0, 1, 7, 8, 9, 15, 16, 17, 33][dice.random_range(0..9)];
    let mut place = vec![[0, 1, 16][dice.random_range(0..3)]; 1 + shared];
    let rest = dice.random_range(0..12);
    place.extend((0..rest).map(|_| [0, 1, 2, 0xff][dice.random_range(0..4)]));
    place
}

fn index_of(separators: &[Vec<u8>]) -> Index {
    let mut lines = Vec::new();
    for (nth, separator) in (0u64..).zip(separators) {
        lines.extend_from_slice(&(100 * nth).to_le_bytes());
        lines.extend_from_slice(&(separator.len() as u16).to_le_bytes());
        lines.extend_from_slice(separator);
    }
    Index::read(&lines, 100 * separators.len() as u64)
}

fn naive(separators: &[Vec<u8>], place: &[u8]) -> Option<usize> {
    let not_greater = separators.iter().filter(|separator| separator[..] <= *place);
    not_greater.count().checked_sub(1)
}

fn found(index: &Index, place: &[u8], cursor: &mut Cursor) -> Option<usize> {
    let (table, key) = (place[0], &place[1..]);
    index.block_of(Place { table, key }, cursor)
}

#[test]
fn blocks_are_those_of_a_plain_count_in_any_order_of_the_keys() {
    let mut dice = ChaCha8Rng::seed_from_u64(11);
    // No block, one, two, as many as one step of the search, and far more.
    for count in [0, 1, 2, 3, 8, 100, 1000] {
        let mut separators: Vec<_> = (0..count).map(|_| place(&mut dice)).collect();
        separators.sort();
        separators.dedup();
        let index = index_of(&separators);
        assert_eq!(index.len(), separators.len());
        let mut asked: Vec<_> = (0..1000).map(|_| place(&mut dice)).collect();
        asked.extend_from_slice(&separators);
        let (mut any, mut groups) = (Cursor::default(), 0);
        for place in &asked {
            let expected = naive(&separators, place);
            assert_eq!(found(&index, place, &mut Cursor::default()), expected, "{place:?}");
            assert_eq!(
                found(&index, place, &mut any),
                expected,
                "behind another key: {place:?}"
            );
            groups += usize::from(any.group.len() > 10);
        }
        assert!(
            count < 1000 || groups > 100,
            "keys that many separators share a prefix with"
        );
        asked.sort();
        let (mut ascending, mut descending) = (Cursor::default(), Cursor::default());
        for (place, other) in asked.iter().zip(asked.iter().rev()) {
            assert_eq!(found(&index, place, &mut ascending), naive(&separators, place));
            assert_eq!(found(&index, other, &mut descending), naive(&separators, other));
        }
    }
}

#[test]
fn a_separator_that_is_another_one_is_another_answer() {
    let separators = [
        vec![1],
        vec![1, 5, 5, 5, 5, 5, 5, 5, 5],
        vec![1, 5, 5, 5, 5, 5, 5, 5, 6],
    ];
    let (index, place) = (index_of(&separators), [1, 5, 5, 5, 5, 5, 5, 5, 5, 0]);
    assert_eq!(found(&index, &place, &mut Cursor::default()), Some(1));
    let mut later = separators.clone();
    later[1].push(1);
    assert_eq!(naive(&later, &place), Some(0), "the control");
    assert_eq!(found(&index_of(&later), &place, &mut Cursor::default()), Some(0));
    assert_eq!(
        (index.range(0), index.range(2)),
        (0..100, 200..300),
        "the last one ends where all do"
    );
}
