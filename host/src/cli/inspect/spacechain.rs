//! How `inspect` shows blocks and headers of the Qtum kind.
//! Called once an object; decodes with the decoder of the validator.
//! Never judges.

use perigee::{
    chain::spacechain::{Block, Candidate, Header, Proof, contract::contract_outputs},
    ingest::{Kind, ObjectRef},
};
use serde_json::{Map, json};

use super::{
    Profile, View,
    seen::{Column, Seen},
};

/// Blocks and headers.
pub(super) const VIEW: View = View {
    columns: &[
        Column { name: "txs", width: 6 },
        Column {
            name: "proof",
            width: 15,
        },
        Column {
            name: "signature",
            width: 23,
        },
        Column {
            name: "contracts",
            width: 9,
        },
    ],
    rest: "stake",
    sums: &["transactions", "outputs", "contract outputs"],
    kinds: "proofs",
    look,
};

fn look(_: &Profile, object: &ObjectRef, bytes: Vec<u8>) -> Seen {
    let mut seen = Seen::new(object, bytes.len());
    let candidate = match object.kind {
        Kind::Header => Candidate::decode_header(&bytes),
        _ => Candidate::decode(bytes.into()),
    };
    seen.id = candidate.display_id();
    seen.height = candidate.coinbase_height().map(u64::from);
    if let perigee::chain::spacechain::Body::Undecodable(finding) = candidate.body() {
        seen.error = Some(finding.message.clone());
    }
    let block = candidate.block().map(AsRef::as_ref);
    let transactions = block.map_or(0, |block: &Block| block.transactions.len());
    let outputs = block.map_or(0, |block| {
        block
            .transactions
            .iter()
            .map(|transaction| transaction.output_count())
            .sum()
    });
    let contracts: usize = block.map_or(0, |block| block.transactions.iter().map(contract_outputs).sum());
    seen.sums = vec![
        ("transactions", transactions as u64),
        ("outputs", outputs as u64),
        ("contract outputs", contracts as u64),
    ];
    if let Some(header) = candidate.header() {
        look_at_header(&mut seen, header, transactions, contracts);
    }
    seen
}

fn look_at_header(seen: &mut Seen, header: &Header, transactions: usize, contracts: usize) {
    seen.time = Some(header.time.into());
    let proof = header.proof();
    let form = header.block_signature().map_or("none of the forms", |form| form.name());
    seen.cells = vec![
        transactions.to_string(),
        proof.name().into(),
        form.into(),
        contracts.to_string(),
    ];
    let stake = (proof != Proof::Work).then(|| header.stake.to_string());
    seen.rest = stake.clone().unwrap_or_else(|| "-".into());
    seen.kinds.insert(proof.name(), 1);
    seen.fields = Map::from_iter([
        ("version".to_owned(), json!(header.version)),
        ("bits".to_owned(), json!(format!("{:08x}", header.bits))),
        ("proof".to_owned(), json!(proof.name())),
        ("signature".to_owned(), json!(form)),
        ("stake".to_owned(), json!(stake)),
        ("transactions".to_owned(), json!(transactions)),
        ("contract_outputs".to_owned(), json!(contracts)),
    ]);
}
