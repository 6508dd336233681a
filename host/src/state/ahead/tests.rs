//! Rows read ahead beside the rows that a base has.
//! A base that knows single look-ups only, as profiles bring them in their tests, and one row that is none.
//! Never touches a disk; the base of runs has its own tests.

use std::{collections::BTreeMap, sync::Arc};

use super::*;
use crate::state::{Sequence, overlay::read};

#[derive(Debug)]
struct Rows(BTreeMap<Vec<u8>, Vec<u8>>);

impl Base for Rows {
    fn get(&self, _: TableId, key: &[u8]) -> Result<Option<Vec<u8>>, StateError> {
        Ok(self.0.get(key).cloned())
    }

    fn applied(&self) -> Sequence {
        7
    }
}

const TABLE: TableId = TableId::PROFILE;

/// Even numbers have a row.
fn rows(count: u16) -> BTreeMap<Vec<u8>, Vec<u8>> {
    let even = (0..count).step_by(2);
    even.map(|n| (n.to_be_bytes().to_vec(), u64::from(n).to_le_bytes().to_vec()))
        .collect()
}

#[test]
fn each_key_comes_in_its_place_with_its_row_or_none() {
    let base: Arc<dyn Base> = Arc::new(Rows(rows(2000)));
    // Nothing, one, a slice of keys and one on each side of it, several slices; each key twice, the greatest first.
    for count in [0, 1, SLICE_KEYS - 1, SLICE_KEYS, SLICE_KEYS + 1, 3 * SLICE_KEYS + 5] {
        let keys: Vec<_> = (0..count as u16).rev().flat_map(|n| [n.to_be_bytes(); 2]).collect();
        let ahead = read_ahead::<[u8; 2], u64>(&base, TABLE, keys.clone()).unwrap();
        assert_eq!((ahead.applied, ahead.rows.len()), (7, keys.len()));
        for ((key, row), asked) in ahead.rows.iter().zip(&keys) {
            let n = u16::from_be_bytes(*asked);
            assert_eq!(key, asked);
            assert_eq!(*row, n.is_multiple_of(2).then_some(u64::from(n)));
            assert_eq!(*row, read(Some(&base), TABLE, key).unwrap());
        }
    }
}

#[test]
fn a_row_that_is_none_is_the_error_of_a_single_read() {
    let keys: Vec<_> = (0..600u16).map(u16::to_be_bytes).collect();
    let mut rows = rows(600);
    rows.insert(keys[300].to_vec(), vec![1; 9]);
    let base: Arc<dyn Base> = Arc::new(Rows(rows));
    let single = read::<[u8; 2], u64>(Some(&base), TABLE, &keys[300]).unwrap_err();
    assert!(matches!(single, StateError::Row { got: 9, .. }));
    assert_eq!(read_ahead::<_, u64>(&base, TABLE, keys.clone()).unwrap_err(), single);
    let others = keys.into_iter().filter(|key| *key != 300u16.to_be_bytes());
    assert_eq!(
        read_ahead::<_, u64>(&base, TABLE, others.collect()).unwrap().rows.len(),
        599
    );
}
