//! How `inspect` shows blocks and headers of the Bitcoin family.
//! Called once an object; decodes with the decoder of the validator.
//! Never judges.

use perigee::{
    chain::utxo::{Block, Header, display_hash, form, script::bip34_height, sha256d},
    ingest::{Kind, ObjectRef},
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

fn look(object: &ObjectRef, bytes: Vec<u8>) -> Seen {
    let mut seen = Seen::new(object, bytes.len());
    let head = bytes.get(..Header::BYTES);
    seen.id = display_hash(&sha256d(head.unwrap_or(&bytes)));
    let header = head.and_then(|head| Header::decode(head).ok());
    seen.time = header.map(|header| header.time.into());
    let (mut transactions, mut outputs) = (0, 0);
    if object.kind == Kind::Block {
        match Block::decode(bytes.into()) {
            Ok(block) => (transactions, outputs) = look_inside(&mut seen, &block),
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
    seen
}

/// Transactions and outputs; notes height and inputs.
fn look_inside(seen: &mut Seen, block: &Block) -> (usize, usize) {
    // A height is written from version 2 on (BIP34); before, the script starts with anything.
    let coinbase = block.transactions.first().and_then(|coinbase| coinbase.input(0));
    if block.header.version >= 2 {
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
