//! How `inspect` shows blocks and headers of the Bitcoin family.
//! Called once an object; decodes with the decoder of the validator.
//! Never judges.

use std::sync::Arc;

use perigee::{
    chain::{
        cartycoin::reserve::{Proof, ReserveParams},
        profile::Profile,
        utxo::{
            Block, DecodeError, Header,
            auxpow::{AuxPow, chain_id, is_merged},
            display_hash, form,
            script::bip34_height,
            sha256d,
        },
    },
    ingest::{Kind, ObjectRef},
    pipeline::records::RESERVE_KIND,
};
use serde_json::{Map, Value, json};

use super::{
    View,
    seen::{Column, Seen},
};

/// Blocks and headers.
pub(super) const VIEW: View = View {
    columns: &[Column { name: "txs", width: 6 }, Column { name: "bits", width: 8 }],
    rest: "inputs",
    sums: &["transactions", "outputs"],
    kinds: "inputs",
    look,
};

/// Blocks and headers of a chain that knows rings.
pub(super) const RINGS: View = View {
    sums: &["transactions", "outputs", "reserve proofs"],
    look: look_beside_records,
    ..VIEW
};

/// Blocks and headers of a chain with merged mining.
pub(super) const MERGED: View = View {
    columns: &[
        Column { name: "txs", width: 6 },
        Column { name: "bits", width: 8 },
        Column {
            name: "AuxPoW",
            width: 6,
        },
        Column {
            name: "parent",
            width: 64,
        },
        Column {
            name: "chain",
            width: 6,
        },
        Column {
            name: "branches",
            width: 8,
        },
    ],
    sums: &["transactions", "outputs", "merged-mined"],
    look: look_merged,
    ..VIEW
};

fn look(_: &Profile, object: &ObjectRef, bytes: Vec<u8>) -> Seen {
    look_at(object, bytes, Block::decode).0
}

fn look_beside_records(profile: &Profile, object: &ObjectRef, bytes: Vec<u8>) -> Seen {
    let reserve = profile.utxo().and_then(|params| params.reserve);
    match reserve.filter(|_| object.is_record()) {
        Some(reserve) => look_at_proof(reserve, object, &bytes),
        None => look_at(object, bytes, Block::decode_with_rings).0,
    }
}

/// A record, of whatever kind it says that it is.
fn look_at_proof(reserve: &ReserveParams, object: &ObjectRef, bytes: &[u8]) -> Seen {
    let mut seen = Seen::new(object, bytes.len());
    let (kind, body) = bytes.split_first().unwrap_or((&0, &[]));
    seen.id = display_hash(&sha256d(body));
    if *kind != RESERVE_KIND {
        seen.error = Some(format!("kind of object: expected 0 or {RESERVE_KIND}, got {kind}"));
        return seen;
    }
    seen.sums = vec![("reserve proofs", 1)];
    let proof = match Proof::decode(body, reserve) {
        Ok(proof) => proof,
        Err(error) => {
            seen.error = Some(error.to_string());
            return seen;
        }
    };
    let last = proof.headers.last();
    seen.cells = vec![
        "-".to_owned(),
        last.map_or_else(String::new, |header| format!("{:08x}", header.bits)),
    ];
    let (outpoint, script) = (proof.outpoint(), hex::encode(proof.script));
    let (chain, headers) = (proof.chain.params.name, proof.headers.len());
    seen.rest = format!(
        "reserve proof of {chain}: {outpoint} in header {} of {headers}, {} for {script}",
        proof.header, proof.amount
    );
    let fields = json!({
        "chain": chain,
        "headers": headers,
        // The other chain's: the column is for times of this one.
        "time": last.map(|header| header.time),
        "deposit_header": proof.header,
        "deposit": outpoint.to_string(),
        "amount": proof.amount,
        "recipient": script,
    });
    seen.fields.insert("reserve_proof".to_owned(), fields);
    seen
}

fn look_merged(_: &Profile, object: &ObjectRef, bytes: Vec<u8>) -> Seen {
    let version = bytes.first_chunk().map_or(0, |version| i32::from_le_bytes(*version));
    let (mut seen, block) = look_at(object, bytes, Block::decode_merged);
    let auxpow = block.as_ref().and_then(|block| block.auxpow.as_deref());
    // A version that says otherwise is for the rules; here it shows.
    let what = match (is_merged(version), auxpow) {
        (true, None) => "no data",
        (false, Some(_)) => "no bit",
        (true, Some(_)) => "yes",
        (false, None) => "no",
    };
    let parent = auxpow.map(|auxpow| display_hash(&auxpow.parent.id()));
    let chain = auxpow.map(|auxpow| format!("{:#x}", chain_id(auxpow.parent.version)));
    let branches = auxpow.map(|auxpow| format!("{} + {}", auxpow.coinbase_branch.len(), auxpow.chain_branch.len()));
    seen.cells.push(what.to_owned());
    let rest = [parent, chain, branches].map(|cell| cell.unwrap_or_else(|| "-".to_owned()));
    seen.cells.extend(rest);
    seen.sums.push(("merged-mined", u64::from(is_merged(version))));
    seen.fields
        .insert("auxpow".to_owned(), auxpow.map_or(Value::Null, fields));
    seen
}

/// What AuxPoW data say.
fn fields(auxpow: &AuxPow) -> Value {
    json!({
        "parent": display_hash(&auxpow.parent.id()),
        "parent_chain_id": chain_id(auxpow.parent.version),
        "parent_coinbase": display_hash(&auxpow.coinbase.txid()),
        "coinbase_branch": auxpow.coinbase_branch.len(),
        "coinbase_index": auxpow.coinbase_index,
        "chain_branch": auxpow.chain_branch.len(),
        "chain_index": auxpow.chain_index,
    })
}

type Decode = fn(Arc<[u8]>) -> Result<Block, DecodeError>;

fn look_at(object: &ObjectRef, bytes: Vec<u8>, decode: Decode) -> (Seen, Option<Block>) {
    let mut seen = Seen::new(object, bytes.len());
    let head = bytes.get(..Header::BYTES);
    seen.id = display_hash(&sha256d(head.unwrap_or(&bytes)));
    let header = head.and_then(|head| Header::decode(head).ok());
    seen.time = header.map(|header| header.time.into());
    let (mut transactions, mut outputs, mut block) = (0, 0, None);
    if object.kind == Kind::Block {
        match decode(bytes.into()) {
            Ok(decoded) => {
                (transactions, outputs) = look_inside(&mut seen, &decoded);
                block = Some(decoded);
            }
            Err(error) => seen.error = Some(error.to_string()),
        }
    }
    let bits = header.map(|header| format!("{:08x}", header.bits));
    seen.cells = vec![transactions.to_string(), bits.clone().unwrap_or_default()];
    seen.rest = form::list(&seen.kinds);
    seen.sums = vec![("transactions", transactions as u64), ("outputs", outputs as u64)];
    seen.fields = Map::from_iter([
        ("bits".to_owned(), json!(bits)),
        ("version".to_owned(), json!(header.map(|header| header.version))),
        ("transactions".to_owned(), Value::from(transactions)),
        ("outputs".to_owned(), Value::from(outputs)),
        ("inputs".to_owned(), json!(seen.kinds)),
    ]);
    (seen, block)
}

/// Transactions and outputs; notes height and inputs.
fn look_inside(seen: &mut Seen, block: &Block) -> (usize, usize) {
    // A height is written from version 2 on (BIP34); before, and in a genesis block, the script starts with anything.
    let coinbase = block.transactions.first().and_then(|coinbase| coinbase.input(0));
    if block.header.prev == [0; 32] {
        seen.height = Some(0);
    } else if block.header.version >= 2 {
        seen.height = coinbase.and_then(|input| bip34_height(input.script_sig)).map(u64::from);
    }
    let mut outputs = 0;
    for transaction in &block.transactions {
        outputs += transaction.output_count();
        for index in 0..transaction.input_count() {
            *seen.kinds.entry(form::of(transaction, index)).or_default() += 1;
        }
    }
    (block.transactions.len(), outputs)
}
