//! Scripts as bytes: edits, numbers, heights, forms and counts, at the edges where consensus code has tripped before.

use std::borrow::Cow;

use perigee::chain::utxo::script::{
    Multisig, SigopCost, Template, bip34_height, bip34_push, classify, encode_number, find_and_delete, is_push_only,
    legacy_sigops, parse_number, put_push, sigop_cost, sigops, without_code_separators,
};
use perigee::chain::utxo::{InputParts, ScriptFlags, TransactionBuilder, TxOut, sha256};

use crate::assemble::assemble;

#[test]
fn find_and_delete_starts_at_operations_only() {
    // Script, what is looked for, what is left: the cases of the reference node's script_FindAndDelete.
    for (script, needle, left) in [
        ("5152", "", "5152"),
        ("515253", "52", "5153"),
        ("535153535453", "53", "5154"),
        ("0302ff03", "0302ff03", ""),
        ("0302ff030302ff03", "0302ff03", ""),
        ("0302ff030302ff03", "02", "0302ff030302ff03"),
        ("0302ff030302ff03", "ff", "0302ff030302ff03"),
        // Deleting shifts what an operation is: the rest is read from there.
        ("0302ff030302ff03", "03", "02ff0302ff03"),
        ("02feed5169", "feed51", "02feed5169"),
        ("02feed5169", "02feed51", "69"),
        ("516902feed5169", "feed51", "516902feed5169"),
        ("516902feed5169", "02feed51", "516969"),
        ("0003feed", "03feed", "00"),
        ("0003feed", "00", "03feed"),
    ] {
        let [script, needle, left] = [script, needle, left].map(|text| hex::decode(text).unwrap());
        assert_eq!(
            *find_and_delete(&script, &needle),
            left,
            "{script:02x?} without {needle:02x?}"
        );
    }
    let untouched = assemble("DUP HASH160 EQUAL");
    assert!(matches!(find_and_delete(&untouched, &[0xac]), Cow::Borrowed(_)));
    // 0xab inside a push is data.
    assert_eq!(*without_code_separators(&[0xab, 1, 0xab, 0xab, 0xac]), [1, 0xab, 0xac]);
}

#[test]
fn numbers_come_back() {
    for number in [
        0,
        1,
        -1,
        127,
        128,
        -127,
        -128,
        255,
        256,
        32_767,
        32_768,
        -8_388_608,
        i64::from(u32::MAX),
    ] {
        assert_eq!(parse_number(&encode_number(number), 5), Some(number));
    }
    // Not the shortest form, negative zero: numbers all the same; five bytes are none where four are the limit.
    assert_eq!(parse_number(&[1, 0], 4), Some(1));
    assert_eq!(parse_number(&[0x80], 4), Some(0));
    assert_eq!(parse_number(&[1, 0, 0, 0, 0], 4), None);
}

#[test]
fn heights_of_bip34() {
    // 0 and 1..16 are opcodes; 128 and 32,768 need a sign byte; 227,931 is where the rule begins.
    for (height, push) in [
        (0, "00"),
        (1, "51"),
        (16, "60"),
        (17, "0111"),
        (127, "017f"),
        (128, "028000"),
        (32_768, "03008000"),
        (227_931, "035b7a03"),
    ] {
        assert_eq!(hex::encode(bip34_push(height)), push);
        let script = [&bip34_push(height)[..], b"/extra/"].concat();
        assert_eq!(bip34_height(&script), Some(height));
    }
    // Longer than needed, negative, cut, empty.
    for script in [&[2, 0x11, 0][..], &[1, 0x81], &[3, 1, 2], &[]] {
        assert_eq!(bip34_height(script), None, "{script:02x?}");
    }
}

#[test]
fn forms() {
    let key = [&[2][..], &[7; 32]].concat();
    let push_key = [&[33][..], &key].concat();
    let multisig = [&[0x51][..], &push_key, &push_key, &[0x52, 0xae]].concat();
    let form = |script: &[u8]| {
        format!("{:?}", classify(script))
            .split(['(', ' '])
            .next()
            .unwrap()
            .to_string()
    };
    assert_eq!(
        classify(&multisig),
        Template::Multisig(Multisig {
            required: 1,
            keys: vec![&key, &key]
        })
    );
    for (script, expected) in [
        ([&push_key[..], &[0xac]].concat(), "PublicKey"),
        // A key byte that no key starts with.
        ([&[33, 5][..], &[7; 32], &[0xac]].concat(), "Other"),
        (
            [&[0x76, 0xa9, 20][..], &[1; 20], &[0x88, 0xac]].concat(),
            "PublicKeyHash",
        ),
        ([&[0x76, 0xa9, 19][..], &[1; 20], &[0x88, 0xac]].concat(), "Other"),
        ([&[0xa9, 20][..], &[1; 20], &[0x87]].concat(), "ScriptHash"),
        ([&[0xa9, 20][..], &[1; 21], &[0x87]].concat(), "Other"),
        ([&[0, 20][..], &[1; 20]].concat(), "WitnessKeyHash"),
        ([&[0, 32][..], &[1; 32]].concat(), "WitnessScriptHash"),
        ([&[0x51, 32][..], &[1; 32]].concat(), "Taproot"),
        // 2 to 40 bytes are a program, 1 and 41 are not.
        (vec![0x60, 2, 1, 1], "WitnessUnknown"),
        (vec![0x60, 1, 1], "Other"),
        ([&[0x52, 41][..], &[1; 41]].concat(), "Other"),
        (vec![0x6a, 1, 2], "Unspendable"),
        (vec![0x51; 10_001], "Unspendable"),
        // 3 of 2, 0 of 2, a count that does not fit the keys, and nothing.
        ([&[0x53][..], &multisig[1..]].concat(), "Other"),
        ([&[0x00][..], &multisig[1..]].concat(), "Other"),
        ([&multisig[..multisig.len() - 2], &[0x53, 0xae]].concat(), "Other"),
        (vec![], "Other"),
    ] {
        assert_eq!(form(&script), expected, "{script:02x?}");
    }
}

#[test]
fn sigop_counts() {
    // Core GetSigOpCount: 20 for a multisig unless the key count stands right before it; parsing ends at a bad push.
    for (script, rough, accurate) in [
        ("CHECKSIG CHECKSIGVERIFY", 2, 2),
        (
            "2 0x21 0x020202020202020202020202020202020202020202020202020202020202020202 1 CHECKMULTISIG",
            20,
            1,
        ),
        ("16 CHECKMULTISIGVERIFY", 20, 16),
        ("0 CHECKMULTISIG", 20, 20),
        ("0x01 0x03 CHECKMULTISIG", 20, 20),
        ("CHECKSIG 0x05 0xac", 1, 1),
        ("IF CHECKSIG ENDIF 0x02 0xacac", 1, 1),
    ] {
        let script = assemble(script);
        assert_eq!(
            (sigops::count(&script, false), sigops::count(&script, true)),
            (rough, accurate),
            "{script:02x?}"
        );
    }
    assert!(is_push_only(&assemble("0 16 -1 RESERVED 'a'")) && !is_push_only(&assemble("NOP")));
}

#[test]
fn sigop_cost_of_each_kind_of_spend() {
    let flags = ScriptFlags {
        p2sh: true,
        witness: true,
        ..ScriptFlags::default()
    };
    let redeem = assemble("1 CHECKSIG 3 CHECKMULTISIG");
    let mut push_redeem = Vec::new();
    put_push(&mut push_redeem, &redeem);
    let script_hash = [&[0xa9, 20][..], &[1; 20], &[0x87]].concat();
    let key_program = [&[0, 20][..], &[1; 20]].concat();
    let script_program = [&[0, 32][..], &sha256(&redeem)].concat();
    let cost = |script_sig: &[u8], witness: &[&[u8]], prevout: Option<&[u8]>, flags| {
        let parts = TransactionBuilder {
            inputs: vec![InputParts {
                script_sig: script_sig.to_vec(),
                witness: witness.iter().map(|item| item.to_vec()).collect(),
                ..InputParts::default()
            }],
            outputs: vec![(0, assemble("CHECKSIG"))],
            ..TransactionBuilder::default()
        };
        let transaction = parts.build().unwrap();
        let base = legacy_sigops(&transaction) * 4;
        let SigopCost { cost, complete } = sigop_cost(
            &transaction,
            &[prevout.map(|script_pubkey| TxOut {
                value: 0,
                script_pubkey,
            })],
            flags,
        );
        (cost - u64::from(base), complete)
    };
    let none = ScriptFlags::default();
    // One key check and a multisig of three: 4 operations at 4 each, at 1 in a witness, and 0 while not active.
    assert_eq!(cost(&push_redeem, &[], Some(&script_hash), flags), (16, true));
    assert_eq!(cost(&push_redeem, &[], Some(&script_hash), none), (0, true));
    assert_eq!(cost(&[], &[b"x", &redeem], Some(&script_program), flags), (4, true));
    assert_eq!(cost(&[], &[b"x", b"y"], Some(&key_program), flags), (1, true));
    let nested = [&[22][..], &key_program].concat();
    assert_eq!(cost(&nested, &[b"x", b"y"], Some(&script_hash), flags), (1, true));
    // Not push-only: nothing is nested in it. Other witness versions cost nothing.
    assert_eq!(
        cost(&[&[0x61][..], &push_redeem].concat(), &[], Some(&script_hash), flags),
        (0, true)
    );
    assert_eq!(
        cost(&[], &[b"x"], Some(&[&[0x51, 32][..], &[1; 32]].concat()), flags),
        (0, true)
    );
    // Without the output the cost is a lower bound and says so.
    assert_eq!(cost(&push_redeem, &[], None, flags), (0, false));
}
