//! Questions about the ledger, answered from what is durable: heads, proofs, names, peers, manifests, evidence.
//! Asked over the wire and by the HTTP interface, on threads that may wait for a disk.
//! Never about what is not committed: that is nobody's yet.

use serde_json::{Value, json};

use super::{
    audit::evidence::Evidence,
    proofs::{write_consistency, write_receipt},
    wire::{
        Credentials, Kind, Message, WireLimits,
        message::{
            Fault, FindNode, GetEvidence, GetManifest, GetName, GetPeer, ProveConsistency, ProveReceipt, value_body,
        },
        nodes::{Asked, write_nodes},
    },
};
use crate::{
    chain::lunarx::{Hash, LunarParams, kind},
    store::{BatchLog, SideTable, StoreError},
};

/// A question, and who asks it: signed answers name both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct From {
    /// The type of the request.
    pub kind: Kind,
    /// The node id of who asks.
    pub peer: Hash,
    /// The number that it gave the request.
    pub request_id: u64,
}

/// Why there is no answer.
type No = (Fault, String);

/// The body of the answer to a question of this type, whose form the core has looked at.
///
/// # Errors
/// There is no such thing, or the ledger cannot be read.
pub fn answer(log: &BatchLog, credentials: &Credentials, from: &From, body: &[u8]) -> Result<Vec<u8>, No> {
    let limits = &WireLimits::default();
    let wrong = |error: super::wire::WireError| (Fault::Senseless, error.to_string());
    match from.kind {
        Kind::GetHead => match log.signed_head() {
            Some(head) => Ok(head.to_bytes().to_vec()),
            None => Err(not_found("the ledger is empty")),
        },
        Kind::ProveReceipt => {
            let asked = ProveReceipt::from_body(body, limits).map_err(wrong)?;
            prove(log, &asked)
        }
        Kind::ProveConsistency => {
            let asked = ProveConsistency::from_body(body, limits).map_err(wrong)?;
            let to = size(log, asked.to);
            let head = log.header(to).map_err(no)?;
            let proof = log.consistency(asked.from, to).map_err(no)?;
            Ok(write_consistency(&head, &proof))
        }
        Kind::GetName => {
            let asked = GetName::from_body(body, limits).map_err(wrong)?;
            listed(log, SideTable::Names, &asked.name)
        }
        Kind::GetPeer => {
            let asked = GetPeer::from_body(body, limits).map_err(wrong)?;
            listed(log, SideTable::Peers, &asked.id)
        }
        Kind::GetManifest => {
            let asked = GetManifest::from_body(body, limits).map_err(wrong)?;
            listed(log, SideTable::Objects, &asked.id)
        }
        Kind::GetEvidence => {
            let asked = GetEvidence::from_body(body, limits).map_err(wrong)?;
            let row = log.side_get(SideTable::Evidence, &asked.id).map_err(no)?;
            row.map(|row| row.value).ok_or_else(|| not_found("no such evidence"))
        }
        Kind::FindNode => {
            let asked = FindNode::from_body(body, limits).map_err(wrong)?;
            find_node(log, credentials, from, &asked.target)
        }
        other => Err((Fault::NotServed, format!("{other} is not served"))),
    }
}

/// The proof that an object is in the ledger, with the signed head that it ends at.
fn prove(log: &BatchLog, asked: &ProveReceipt) -> Result<Vec<u8>, No> {
    let size = size(log, asked.size);
    let head = log.header(size).map_err(no)?;
    let proof = log.inclusion(asked.seq, asked.index, size).map_err(no)?;
    Ok(write_receipt(&head, &proof))
}

fn size(log: &BatchLog, asked: u64) -> u64 {
    match asked {
        0 => log.head().size,
        size => size,
    }
}

fn listed(log: &BatchLog, table: SideTable, key: &[u8]) -> Result<Vec<u8>, No> {
    let row = log.side_get(table, key).map_err(no)?;
    Ok(value_body(row.as_ref().map(|row| &row.value[..])).to_vec())
}

/// The known peers whose ids are nearest by XOR, nearest first. The table is in the order of ids, so that all with the longest
/// prefix in common stand together: those with a shorter one are farther away.
fn find_node(log: &BatchLog, credentials: &Credentials, from: &From, target: &Hash) -> Result<Vec<u8>, No> {
    let nodes_max = WireLimits::default().nodes_max;
    let mut nearest: Vec<(Hash, Vec<u8>)> = Vec::new();
    // Prefixes by whole bytes, the longest first, until there are enough.
    for bytes in (0..=PREFIX_BYTES).rev() {
        let prefix = target.get(..bytes).unwrap_or_default();
        let rows = log.side_scan(SideTable::Peers, prefix, None, SCANNED_MAX).map_err(no)?;
        nearest = rows
            .into_iter()
            .filter_map(|row| {
                let id: Hash = row.key.try_into().ok()?;
                Some((std::array::from_fn(|at| id[at] ^ target[at]), row.value))
            })
            .collect();
        if nearest.len() >= nodes_max {
            break;
        }
    }
    nearest.sort_unstable();
    nearest.truncate(nodes_max);
    let records: Vec<&[u8]> = nearest.iter().map(|(_, record)| &record[..]).collect();
    let asked = Asked {
        network: credentials.network(),
        asker: from.peer,
        request_id: from.request_id,
        target: *target,
    };
    Ok(write_nodes(credentials.identity(), &asked, &records))
}

fn not_found(message: &str) -> No {
    (Fault::NotFound, message.to_owned())
}

fn no(error: StoreError) -> No {
    match error {
        StoreError::Absent { .. } => (Fault::NotFound, error.to_string()),
        other => {
            tracing::error!(error = %other, "the ledger could not be read");
            (Fault::Failed, other.to_string())
        }
    }
}

/// A batch for people: its signed head, and what its objects are.
///
/// # Errors
/// The ledger cannot be read; one line.
pub fn batch(log: &BatchLog, sequence: u64, first: u32, count: u32) -> Result<Option<Value>, String> {
    let (head, objects) = match log.batch(sequence) {
        Ok(batch) => batch,
        Err(StoreError::Absent { .. }) => return Ok(None),
        Err(error) => return Err(error.to_string()),
    };
    let shown = objects.iter().enumerate().skip(first as usize).take(count as usize);
    let shown: Vec<Value> = shown.map(|(index, object)| describe(index, object)).collect();
    Ok(Some(json!({
        "head": head,
        "hash": hex::encode(head.header.hash()),
        "count": objects.len(),
        "first": first,
        "objects": shown,
    })))
}

fn describe(index: usize, object: &[u8]) -> Value {
    let number = object.first().copied().unwrap_or_default();
    let kind = kind::Kind::by_number(number).map_or("unknown", |kind| kind.name);
    let (id, words) = match kind::decode(object.to_vec(), LunarParams::embedded()) {
        Ok(record) => (record.id(), record.face().words),
        Err(broken) => (broken.id, broken.finding.message.clone()),
    };
    json!({
        "index": index,
        "kind": kind,
        "id": hex::encode(id),
        "words": words,
        "bytes": hex::encode(object),
    })
}

/// Evidence for people.
///
/// # Errors
/// The ledger cannot be read, or what is there is none; one line.
pub fn evidence(log: &BatchLog, id: &Hash) -> Result<Option<Value>, String> {
    let row = log
        .side_get(SideTable::Evidence, id)
        .map_err(|error| error.to_string())?;
    let Some(row) = row else { return Ok(None) };
    let evidence = Evidence::from_bytes(&row.value).map_err(|error| error.to_string())?;
    Ok(Some(json!({
        "id": hex::encode(id),
        "evidence": evidence.to_json(),
        "bytes": hex::encode(&row.value),
    })))
}

/// Bytes of a prefix that a search begins with: three are shared by few of 2^24 peers.
const PREFIX_BYTES: usize = 3;
/// Peers that one search looks at.
const SCANNED_MAX: usize = 4_096;
