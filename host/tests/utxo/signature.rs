//! DER in both readings: strict against the rules of BIP66, lax against libsecp256k1's own lax parser.

use perigee::chain::utxo::signature::{parse_der_lax, parse_der_strict};
use proptest::prelude::*;
use secp256k1::ecdsa::Signature;

/// A canonical signature with r and s of 32 bytes, r with its top bit set so that it needs a zero in front.
fn canonical() -> Vec<u8> {
    let mut der = vec![0x30, 0x45, 0x02, 0x21, 0x00];
    der.extend([0x81; 32]);
    der.extend([0x02, 0x20]);
    der.extend([0x42; 32]);
    der
}

fn agree(der: &[u8]) {
    let ours = parse_der_lax(der).map(|(r, s)| [r, s].concat());
    let library = Signature::from_der_lax(der)
        .ok()
        .map(|signature| signature.serialize_compact().to_vec());
    assert_eq!(ours, library, "{}", hex::encode(der));
}

#[test]
fn strict_and_not() {
    let der = canonical();
    assert_eq!(parse_der_strict(&der), Some(([0x81; 32], [0x42; 32])));
    // Each breaks one rule of BIP66: tag, total, tag of r, zero without need, negative r, tag of s, a byte too many.
    for (at, byte) in [(0, 0x31), (1, 0x44), (2, 0x03), (5, 0x01), (4, 0x80), (37, 0x03)] {
        let mut broken = der.clone();
        broken[at] = byte;
        assert_eq!(parse_der_strict(&broken), None, "byte {at}");
        agree(&broken);
    }
    let longer = [&der[..], &[0]].concat();
    assert_eq!(parse_der_strict(&longer), None);
    assert!(parse_der_lax(&longer).is_some());
    agree(&longer);
    for len in 0..der.len() {
        assert_eq!(parse_der_strict(&der[..len]), None);
        agree(&der[..len]);
    }
}

#[test]
fn out_of_range_is_zero() {
    // The group order itself, and 33 bytes: no scalars, but a signature that parses and fails.
    let mut der = canonical();
    der[5..37].fill(0xff);
    assert_eq!(parse_der_strict(&der), Some(([0; 32], [0; 32])));
    agree(&der);
    der[4] = 1;
    assert_eq!(parse_der_lax(&der), Some(([0; 32], [0; 32])));
    agree(&der);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Lengths, tags and long forms changed at one or two places.
    #[test]
    fn lax_agrees_with_the_library(changes in prop::collection::vec((0_usize..45, any::<u8>()), 1..3), cut in 0_usize..80) {
        let mut der = canonical();
        for (at, byte) in changes {
            der[at] = byte;
        }
        der.truncate(cut.max(8));
        agree(&der);
    }

    /// Built from parts with long-form lengths, which changed bytes seldom hit.
    #[test]
    fn long_forms_agree(zeros in 0_usize..4, len in 0_u8..40, total in any::<u8>()) {
        let long = [&vec![0; zeros][..], &[len]].concat();
        let integer = [&[0x02, 0x80 | long.len() as u8][..], &long, &vec![7; usize::from(len)]].concat();
        agree(&[&[0x30, total & 0x7f][..], &integer, &integer].concat());
        agree(&[&[0x30, 0x81, total][..], &integer, &integer].concat());
    }
}
