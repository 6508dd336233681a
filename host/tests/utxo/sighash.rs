//! Legacy signature hashes: the vectors of the reference node and of rust-bitcoin.

use perigee::chain::utxo::{SighashCache, Transaction, display_hash};

use crate::support::json;

/// Each row: transaction, script code, input, hash type (any 32 bits), digest as displayed.
fn run(path: &str, cases: usize) {
    let Some(rows) = json(path) else { return };
    let mut passed = 0;
    for row in rows
        .iter()
        .filter(|row| row.as_array().is_some_and(|row| row.len() == 5))
    {
        let raw = hex::decode(row[0].as_str().unwrap()).unwrap();
        let script = hex::decode(row[1].as_str().unwrap()).unwrap();
        let input = row[2].as_u64().unwrap() as usize;
        let hash_type = row[3].as_i64().unwrap() as i32 as u32;
        let expected = row[4].as_str().unwrap();
        let transaction = Transaction::decode(raw.clone().into()).unwrap();
        assert_eq!(transaction.encode(true), raw, "encoding gives the bytes back");
        let mut cache = SighashCache::new(&transaction);
        assert_eq!(display_hash(&cache.legacy(input, &script, hash_type)), expected);
        // The cached prefix must not depend on the order of the calls: from the last input down, then again.
        for other in (0..transaction.input_count()).rev() {
            let _ = cache.legacy(other, &script, hash_type);
        }
        assert_eq!(display_hash(&cache.legacy(input, &script, hash_type)), expected);
        // Negative control: another type byte is another digest, except for the SINGLE bug, which signs 1.
        let other = display_hash(&cache.legacy(input, &script, hash_type ^ 0x80));
        assert!(other != expected || other.ends_with("001"), "{expected}");
        passed += 1;
    }
    assert_eq!(passed, cases, "{path}");
}

#[test]
fn reference_node_vectors() {
    run("bitcoin/core-vectors/sighash.json", 500);
}

#[test]
fn rust_bitcoin_vectors() {
    run("bitcoin/core-vectors/legacy_sighash.json", 289);
}
