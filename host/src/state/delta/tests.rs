//! Deltas: net changes, their form, and bytes that are none.
//! Cut and flipped bytes come from a small delta with every kind of change.
//! Never needs a file.

use super::*;

type Text = Box<[u8]>;

fn text(text: &str) -> Text {
    text.as_bytes().into()
}

fn push(delta: &mut DeltaBuilder, table: u8, key: &str, before: Option<&str>, after: Option<&str>) {
    let (before, after) = (before.map(text), after.map(text));
    delta.push(TableId(table), &text(key), before.as_ref(), after.as_ref());
}

fn sample() -> Delta {
    let mut delta = DeltaBuilder::default();
    // Keys around the eight bytes of a prefix, one the start of another, and two tables.
    push(&mut delta, 2, "b", None, Some("new"));
    push(&mut delta, 1, "long key two", Some("old"), None);
    push(&mut delta, 1, "long key one", Some("old"), Some(""));
    push(&mut delta, 1, "long", None, Some("x"));
    delta.finish([1; 32], [2; 32], b"note".to_vec())
}

#[test]
fn changes_are_net_and_sorted() {
    let mut delta = DeltaBuilder::default();
    push(&mut delta, 1, "made and spent", None, Some("1"));
    push(&mut delta, 1, "changed twice", Some("1"), Some("2"));
    push(&mut delta, 1, "made and spent", Some("1"), None);
    push(&mut delta, 0, "there and back", Some("1"), Some("2"));
    push(&mut delta, 1, "changed twice", Some("2"), Some("3"));
    push(&mut delta, 0, "there and back", Some("2"), Some("1"));
    push(&mut delta, 1, "added", None, Some("4"));
    let delta = delta.finish([1; 32], [2; 32], Vec::new());
    let change = |key: &'static str, before: Option<&'static str>, after: Option<&'static str>| RawChange {
        table: TableId(1),
        key: key.as_bytes(),
        before: before.map(str::as_bytes),
        after: after.map(str::as_bytes),
    };
    let expected = [
        change("added", None, Some("4")),
        change("changed twice", Some("1"), Some("3")),
    ];
    assert_eq!(delta.changes().collect::<Vec<_>>(), expected);
    let inverse = delta.clone().inverse();
    let expected = [
        change("added", Some("4"), None),
        change("changed twice", Some("3"), Some("1")),
    ];
    assert_eq!(inverse.changes().collect::<Vec<_>>(), expected);
    assert_eq!((inverse.label, inverse.parent), ([2; 32], [1; 32]));
    assert_ne!(inverse, delta);
    assert_eq!(inverse.inverse(), delta);
}

#[test]
fn what_a_spare_delta_held_does_not_show() {
    // Seven bytes in common and then one that differs, the ninth alone that differs, and one key the start of another.
    let fill = |delta: &mut DeltaBuilder| {
        for key in ["common 2", "common 1", "common", "common 1b", "common 1a"] {
            push(delta, 1, key, None, Some(key));
        }
    };
    let mut fresh = DeltaBuilder::default();
    fill(&mut fresh);
    let expected = fresh.finish([1; 32], [2; 32], Vec::new());
    let keys: Vec<_> = expected.changes().map(|change| change.key.to_vec()).collect();
    assert!(keys.is_sorted(), "{keys:?}");
    // A builder that was used before, and spares with more and with less than is written over them.
    let mut used = DeltaBuilder::default();
    push(&mut used, 7, "of the block before", Some("1"), None);
    let small = used.take([5; 32], [6; 32], b"note".to_vec(), Delta::default());
    assert_eq!(small.len(), 1);
    for spare in [small, sample(), expected.clone()] {
        fill(&mut used);
        assert_eq!(used.take([1; 32], [2; 32], Vec::new(), spare), expected);
    }
    // The negative control: one byte of one value.
    fill(&mut used);
    push(&mut used, 1, "common", None, Some("other"));
    assert_ne!(used.take([1; 32], [2; 32], Vec::new(), sample()), expected);
}

#[test]
fn the_form_comes_back() {
    let keys: Vec<_> = sample()
        .changes()
        .map(|change| (change.table.0, change.key.to_vec()))
        .collect();
    assert_eq!(
        keys,
        [
            (1, b"long".to_vec()),
            (1, b"long key one".to_vec()),
            (1, b"long key two".to_vec()),
            (2, b"b".to_vec())
        ]
    );
    for delta in [sample(), sample().inverse(), Delta::default()] {
        let mut bytes = Vec::new();
        delta.encode(&mut bytes);
        assert_eq!(Delta::decode(bytes), Ok(delta));
    }
}

#[test]
fn cut_and_longer_bytes_are_no_delta() {
    let mut bytes = Vec::new();
    sample().encode(&mut bytes);
    for end in 0..bytes.len() {
        assert!(Delta::decode(bytes[..end].to_vec()).is_err(), "{end} bytes");
    }
    bytes.push(0);
    let error = Delta::decode(bytes.clone()).unwrap_err();
    assert_eq!((error.offset, error.field), (bytes.len() - 1, "end"));
}

#[test]
fn flipped_bits_are_no_delta_or_another() {
    let mut bytes = Vec::new();
    sample().encode(&mut bytes);
    for bit in 0..8 * bytes.len() {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert_ne!(Delta::decode(flipped), Ok(sample()), "bit {bit}");
    }
}

#[test]
fn what_the_form_forbids_is_named() {
    let head = || {
        let mut bytes = vec![0; 68];
        bytes.extend_from_slice(&1u32.to_le_bytes());
        bytes
    };
    let row = |key: &[u8], before: u32, after: u32| {
        let mut bytes = vec![1];
        bytes.extend_from_slice(&(key.len() as u16).to_le_bytes());
        bytes.extend_from_slice(&before.to_le_bytes());
        bytes.extend_from_slice(&after.to_le_bytes());
        bytes.extend_from_slice(key);
        bytes
    };
    let field = |bytes: Vec<u8>| Delta::decode(bytes).unwrap_err().field;
    assert_eq!(
        Delta::decode([head(), row(b"k", NONE, 0)].concat()).unwrap().len(),
        1,
        "the control"
    );
    assert_eq!(
        field([head(), row(b"k", NONE, NONE)].concat()),
        "change",
        "nothing before, nothing after"
    );
    assert_eq!(field([head(), row(&[0; KEY_BYTES_MAX + 1], NONE, 0)].concat()), "key");
    assert_eq!(
        field(
            [
                head(),
                row(b"k", VALUE_BYTES_MAX as u32 + 1, 0),
                vec![0; VALUE_BYTES_MAX + 1]
            ]
            .concat()
        ),
        "before"
    );
    let mut two = head();
    two[68] = 2;
    assert_eq!(
        field([two.clone(), row(b"k", NONE, 0), row(b"k", NONE, 0)].concat()),
        "change",
        "twice the same"
    );
    assert_eq!(
        field([two, row(b"b", NONE, 0), row(b"a", NONE, 0)].concat()),
        "change",
        "not in order"
    );
    let mut many = head();
    many[68..72].copy_from_slice(&[0xff; 4]);
    assert_eq!(field(many), "count", "before anything is allocated");
}
