//! A chain that the node mines itself, with the transactions of its own wallet: every kind of lock under every type of
//! signature hash, and the wallet's everyday traffic. Its files are read as they lie on disk, a stale branch among them.

use std::collections::BTreeSet;

use perigee::chain::{
    litecoin::LITECOIN_REGTEST,
    utxo::{InputParts, OutPoint, Transaction, TransactionBuilder, TxOut, sighash::SighashCache},
};
use secp256k1::{Keypair, SecretKey};
use serde_json::{Value, json};

use crate::{
    harness::{Node, stored_blocks, text},
    oracle::{assert_same_coins, counts, judge, verify},
};

/// Long enough that every rule of regtest but BIP66 and BIP65 on versions is in force at its end.
const BLOCKS: u64 = 600;
/// Types of signature hash as the node calls them.
const HASH_TYPES: [(&str, u8); 6] = [
    ("ALL", 0x01),
    ("NONE", 0x02),
    ("SINGLE", 0x03),
    ("ALL|ANYONECANPAY", 0x81),
    ("NONE|ANYONECANPAY", 0x82),
    ("SINGLE|ANYONECANPAY", 0x83),
];
/// Locks by their descriptors, with the keys to fill in; the wallet signs for them.
const LOCKS: &[&str] = &[
    "pk(A)",
    "pkh(A)",
    "multi(1,A,B)",
    "multi(2,A,B,C)",
    "sh(multi(2,A,B,C))",
    "sh(wpkh(A))",
    "sh(wsh(multi(2,A,B,C)))",
    "wpkh(A)",
    "wsh(pk(A))",
    "wsh(multi(2,A,B,C))",
];
/// A secret of no value.
const TAPROOT_SECRET: [u8; 32] = [7; 32];
/// What the node calls the kinds of output scripts that are spent here.
const KINDS: &[&str] = &[
    "multisig",
    "pubkey",
    "pubkeyhash",
    "scripthash",
    "witness_v0_keyhash",
    "witness_v0_scripthash",
    "witness_v1_taproot",
];
/// Less than any coinbase here, in coins; what is over is fee.
const SENT: f64 = 1.0;
/// The same in the smallest unit.
const SENT_UNITS: i64 = 100_000_000;

#[test]
fn six_hundred_blocks_of_the_node_with_its_own_transactions() {
    let Some(node) = Node::start(&[]) else { return };
    let kinds = mine_chain(&node);
    assert_eq!(node.height(), BLOCKS);
    assert_eq!(kinds, KINDS.iter().map(|kind| (*kind).to_owned()).collect());
    the_files_are_accepted(&node, 0);
    the_chain_is_accepted_by_peer(&node);
    // A branch of three blocks becomes stale by one of five; the files keep it.
    let fork = text(&node.call("getblockhash", &[(BLOCKS - 2).into()]));
    node.call("invalidateblock", &[fork.into()]);
    assert_eq!(node.height(), BLOCKS - 3);
    // To another address, or the same block would come again.
    node.mine(5, &text(&node.call("getnewaddress", &[])));
    the_files_are_accepted(&node, 3);
    the_chain_is_accepted_by_peer(&node);
}

/// The binary over a connection to the node: the same blocks but for stale ones, the same tip and the same coins.
fn the_chain_is_accepted_by_peer(node: &Node) {
    let ran = verify(&["--peer", &node.peer_address.to_string()]);
    let summary = ran.json();
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{summary}");
    assert_eq!(counts(&summary), [node.height(), 0, 0, 0]);
    assert_eq!(summary["unchecked"], json!({}), "every rule, with all coins");
    let (count, total) = node.coins();
    let (tip, coins) = (node.tip(), i64::try_from(total).unwrap());
    assert_eq!(summary["tip"], json!({ "id": tip, "height": node.height() }));
    assert_eq!(summary["coins"], json!({ "count": count, "total": coins }));
    println!(
        "by peer: {} blocks, {} signatures, {count} coins of {coins} in all, tip {tip}",
        summary["accepted"], summary["signatures"]
    );
}

/// The binary and the sequential validator over the node's files; so many blocks of them are stale.
fn the_files_are_accepted(node: &Node, stale: u64) {
    let folder = node.blocks_folder();
    let ran = verify(&[folder.to_str().unwrap()]);
    let summary = ran.json();
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{summary}");
    assert_eq!(counts(&summary), [node.height() + 1 + stale, 0, 0, 0]);
    assert_eq!(summary["unchecked"], json!({}), "every rule, with all coins");
    let signatures = summary["signatures"].as_u64().unwrap();
    // One at least for each lock under each type.
    assert!(signatures > (LOCKS.len() * HASH_TYPES.len()) as u64, "{signatures}");
    let blocks = stored_blocks(&folder, LITECOIN_REGTEST.magic);
    assert_same_coins(&judge(&blocks, None), node);
}

/// Mines the chain; the kinds of scripts that were spent one by one.
fn mine_chain(node: &Node) -> BTreeSet<String> {
    node.call("createwallet", &["wallet".into()]);
    let miner = text(&node.call("getnewaddress", &["".into(), "bech32".into()]));
    let mut coins = Vec::new();
    for lock in LOCKS {
        let public = import(node, lock);
        coins.push(mine_to(node, &public));
    }
    let pair = Keypair::from_secret_key(&SecretKey::from_secret_bytes(TAPROOT_SECRET).unwrap());
    let x_only = hex::encode(pair.x_only_public_key().0.to_byte_array());
    let taproot = mine_to(node, &format!("raw(5120{x_only})"));
    // From here on every coin above is old enough.
    node.mine(100, &miner);
    let all: Vec<_> = coins.iter().chain([&taproot]).flatten().collect();
    let kinds = all.iter().map(|coin| kind_of(node, coin)).collect();
    for (turn, (name, hash_type)) in HASH_TYPES.into_iter().enumerate() {
        let inputs: Vec<_> = coins.iter().map(|coins| coins[turn].clone()).collect();
        let spend = spend_by_wallet(node, &inputs, name, turn);
        let by_key = spend_taproot(node, &pair, &taproot[turn], hash_type);
        node.call(
            "generateblock",
            &[miner.clone().into(), json!([spend, hex::encode(by_key.encode(true))])],
        );
    }
    everyday_traffic(node, &miner);
    node.mine((BLOCKS - node.height()) as usize, &miner);
    kinds
}

/// Puts fresh keys into a descriptor and tells the wallet of them; the descriptor with the public keys alone.
fn import(node: &Node, lock: &str) -> String {
    let (mut public, mut private) = (lock.to_owned(), lock.to_owned());
    for name in ["A", "B", "C"] {
        let address = text(&node.call("getnewaddress", &["".into(), "legacy".into()]));
        let info = node.call("getaddressinfo", &[address.clone().into()]);
        // No name of a function in a descriptor has a capital letter, and keys follow a comma or a bracket.
        public = fill(&public, name, &text(&info["pubkey"]));
        private = fill(&private, name, &text(&node.call("dumpprivkey", &[address.into()])));
    }
    let private = with_checksum(node, &private);
    let result = node.call("importmulti", &[json!([{ "desc": private, "timestamp": "now" }])]);
    // A wallet spends from any script of one key without being told.
    let knows = text_of_error(&result[0]).is_some_and(|error| error.contains("already contains"));
    assert!(knows || result[0]["success"] == true, "{lock}: {result}");
    public
}

fn text_of_error(result: &Value) -> Option<&str> {
    result["error"]["message"].as_str()
}

fn fill(descriptor: &str, name: &str, key: &str) -> String {
    descriptor
        .replace(&format!("({name}"), &format!("({key}"))
        .replace(&format!(",{name}"), &format!(",{key}"))
}

fn with_checksum(node: &Node, descriptor: &str) -> String {
    let info = node.call("getdescriptorinfo", &[descriptor.into()]);
    format!("{descriptor}#{}", text(&info["checksum"]))
}

/// A coinbase for each type of signature hash, paid to a descriptor.
fn mine_to(node: &Node, descriptor: &str) -> Vec<String> {
    let descriptor = with_checksum(node, descriptor);
    let ids = node.call("generatetodescriptor", &[HASH_TYPES.len().into(), descriptor.into()]);
    let ids = ids.as_array().unwrap();
    let first_transaction = |id: &Value| text(&node.call("getblock", std::slice::from_ref(id))["tx"][0]);
    ids.iter().map(first_transaction).collect()
}

/// The kind of the script of a transaction's first output.
fn kind_of(node: &Node, transaction: &str) -> String {
    let output = node.call("gettxout", &[transaction.into(), 0.into()]);
    text(&output["scriptPubKey"]["type"])
}

/// A transaction of all these inputs, signed by the wallet under one type of signature hash. Every second one has locks
/// that are met: a relative one of ten blocks and an absolute one of a past height.
fn spend_by_wallet(node: &Node, coins: &[String], hash_type: &str, turn: usize) -> String {
    let (sequence, lock_time) = if turn.is_multiple_of(2) {
        (0xffff_ffffu32, 0)
    } else {
        (10, 50)
    };
    let inputs: Vec<_> = coins
        .iter()
        .map(|coin| json!({ "txid": coin, "vout": 0, "sequence": sequence }))
        .collect();
    // An output for each input, as SINGLE asks for; an address may occur once only.
    let addresses = (0..coins.len()).map(|_| text(&node.call("getnewaddress", &[])));
    let outputs: Vec<_> = addresses.map(|address| json!({ address: SENT })).collect();
    let raw = node.call(
        "createrawtransaction",
        &[inputs.into(), outputs.into(), lock_time.into()],
    );
    let signed = node.call("signrawtransactionwithwallet", &[raw, json!([]), hash_type.into()]);
    assert_eq!(signed["complete"], true, "{hash_type}: {signed}");
    text(&signed["hex"])
}

/// A spend by the key of a taproot output, which this wallet cannot make.
fn spend_taproot(node: &Node, pair: &Keypair, coin: &str, hash_type: u8) -> Transaction {
    let output = node.call("gettxout", &[coin.into(), 0.into()]);
    let script = hex::decode(text(&output["scriptPubKey"]["hex"])).unwrap();
    let value = i64::try_from(crate::harness::smallest_units(&output["value"])).unwrap();
    let mut txid: [u8; 32] = hex::decode(coin).unwrap().try_into().unwrap();
    txid.reverse();
    let mut builder = TransactionBuilder {
        version: 2,
        inputs: vec![InputParts {
            previous_output: OutPoint { txid, index: 0 },
            sequence: u32::MAX,
            ..InputParts::default()
        }],
        outputs: vec![(SENT_UNITS, script.clone())],
        lock_time: 0,
        rings: None,
    };
    let spent = TxOut {
        value,
        script_pubkey: &script,
    };
    let unsigned = builder.build().unwrap();
    let digest = SighashCache::new(&unsigned).taproot_key_path(0, &[Some(spent)], hash_type, None);
    let signature = pair.sign_schnorr_no_aux_rand(&digest.unwrap()).to_byte_array();
    builder.inputs[0].witness = vec![[signature.as_slice(), &[hash_type]].concat()];
    builder.build().unwrap()
}

/// Blocks of transactions from the node's pool: all kinds of addresses, among them multisigs of the wallet, and
/// transactions that spend others of the same block.
fn everyday_traffic(node: &Node, miner: &str) {
    let types = ["legacy", "p2sh-segwit", "bech32"];
    for _ in 0..10 {
        for kind in types {
            let own = || text(&node.call("getnewaddress", &["".into(), kind.into()]));
            let (first, second, third) = (own(), own(), own());
            let shared = json!([first, second, third]);
            let multisig = node.call("addmultisigaddress", &[2.into(), shared, "".into(), kind.into()]);
            let multisig = text(&multisig["address"]);
            node.call("sendmany", &["".into(), json!({ first: 3.5, multisig: 2.25 })]);
            node.call("sendtoaddress", &[second.into(), json!(1.75)]);
            // All the wallet has confirmed and unconfirmed may be chosen: chains of transactions inside a block.
            node.call("sendtoaddress", &[third.into(), json!(0.125)]);
        }
        node.mine(1, miner);
    }
    assert_eq!(node.call("getmempoolinfo", &[])["size"], 0, "all of it is in blocks");
}
