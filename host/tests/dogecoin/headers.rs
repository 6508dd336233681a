//! Rule K2 with chain ids: which versions stand where, and the headers of Dogecoin's regtest up to its last soft fork.

use perigee::chain::{
    cartycoin::CARTYCOIN,
    dogecoin::{DOGECOIN, DOGECOIN_REGTEST},
    utxo::{
        Header,
        context::{Admission, HeaderChain},
        params::Params,
    },
};

/// A chain of `count` headers of this version behind the genesis block; proof of work is not asked for here.
fn chain(params: &'static Params, count: u32) -> (HeaderChain, Header) {
    let mut chain = HeaderChain::new(params, i64::from(u32::MAX));
    let mut last = params.genesis_header();
    for height in 1..=count {
        let version = if height < 20 { 1 } else { 0x62_0004 };
        last = child(&last, version);
        let admitted = chain.admit(&last, last.id(), None);
        assert!(
            matches!(&admitted, Admission::Admitted(context) if context.unchecked.is_empty()),
            "{height}: {admitted:?}"
        );
    }
    (chain, last)
}

fn child(parent: &Header, version: i32) -> Header {
    Header {
        version,
        prev: parent.id(),
        time: parent.time + 1,
        nonce: 0,
        ..*parent
    }
}

/// What K2 says of this version on top; empty where it holds.
fn k2(chain: &mut HeaderChain, last: &Header, version: i32) -> String {
    let header = child(last, version);
    match chain.admit(&header, header.id(), None) {
        Admission::Rejected(finding) => {
            assert_eq!(finding.rule.number(), 2, "{finding:?}");
            finding.message
        }
        Admission::Admitted(_) => String::new(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn merged_mining_starts_at_its_height_and_ends_the_versions_before() {
    let (mut before, last) = chain(&DOGECOIN_REGTEST, 18);
    for version in [1, 2, 0x62_0001, 0x62_0004, 0x62_00ff] {
        assert_eq!(k2(&mut before, &last, version), "", "{version:#x} at 19");
    }
    assert_eq!(
        k2(&mut before, &last, 0x62_0104),
        "version at height 19: expected none with AuxPoW before height 20, got 0x620104"
    );
    let (mut after, last) = chain(&DOGECOIN_REGTEST, 19);
    for version in [0x62_0001, 0x62_0104, 0x62_0304] {
        assert_eq!(k2(&mut after, &last, version), "", "{version:#x} at 20");
    }
    for version in [1, 2] {
        assert_eq!(
            k2(&mut after, &last, version),
            format!("version at height 20: expected one with chain id 0x62, got {version:#x}")
        );
    }
}

#[test]
fn every_other_version_names_the_chain() {
    let (mut chain, last) = chain(&DOGECOIN_REGTEST, 5);
    // Neighbours of the id, none at all, version bits, and the sign.
    for (version, got) in [
        (0x61_0004, "0x61"),
        (0x63_0004, "0x63"),
        (0, "0x0"),
        (3, "0x0"),
        (0x102, "0x0"),
        (0x2000_0000, "0x2000"),
        (-1, "0xffffffff"),
    ] {
        assert_eq!(
            k2(&mut chain, &last, version),
            format!("version: expected chain id 0x62, got {got}")
        );
    }
}

#[test]
fn floors_are_held_against_the_low_byte() {
    for (height, floor) in [(1_250, 1), (1_251, 3), (1_350, 3), (1_351, 4)] {
        let (mut chain, last) = chain(&DOGECOIN_REGTEST, height - 1);
        assert_eq!(
            k2(&mut chain, &last, 0x62_0100 | floor),
            "",
            "{height}: the floor itself"
        );
        if floor > 1 {
            let version = 0x62_0100 | (floor - 1);
            assert_eq!(
                k2(&mut chain, &last, version),
                format!("version at height {height}: expected a base version of at least {floor:#x}, got {version:#x}")
            );
        }
    }
}

#[test]
fn base_versions_are_those_of_the_node() {
    for (version, base) in [
        (1, 1),
        (0x62_0102, 2),
        (0x62_0004, 4),
        (0x62_01ff, 255),
        (-1, -1),
        (-257, -1),
    ] {
        assert_eq!(DOGECOIN.base_version(version), base, "{version:#x}");
    }
    assert_eq!(
        CARTYCOIN.base_version(0x2000_0000),
        0x2000_0000,
        "no chain ids, no low byte"
    );
    // BIP34 is trusted from version 3 on, where Dogecoin began to ask for it.
    let trusted = [1, 2, 0x62_0002, 0x62_0003, 0x62_0104].map(|version| DOGECOIN.tells_height(version));
    assert_eq!(trusted, [false, false, false, true, true]);
    assert!(CARTYCOIN.tells_height(2) && !CARTYCOIN.tells_height(1));
}
