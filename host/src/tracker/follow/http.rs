//! Questions about the chain that is followed, and payments that are handed in: `/v1/chain` and below.
//! Part of the HTTP interface; answers what [`super::Chain`] and the ledger know.
//! Never says that a payment is kept before the ledger has it on disk.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Chain,
    payments::{BYTES_MAX, Claim, Proof},
};
use crate::{
    chain::{
        lunarx::{Hash, LunarParams, kind},
        utxo::{Hash32, display_hash},
    },
    store::{BatchLog, SideChange},
};

/// Hands changes to the judge, which keeps them with its next batch; `false` where it takes no more.
pub type Put = Box<dyn Fn(Vec<SideChange>) -> bool + Send + Sync>;

/// What questions are answered from.
pub struct Desk {
    /// The chain.
    pub chain: Arc<Chain>,
    /// The ledger.
    pub log: Arc<BatchLog>,
    /// The way into it.
    pub put: Put,
}

type Shared = State<Arc<Desk>>;
type Answer = Result<Json<Value>, (StatusCode, String)>;

/// The routes, for a router of any state.
pub fn routes<S: Clone + Send + Sync + 'static>(desk: Arc<Desk>) -> Router<S> {
    Router::new()
        .route("/v1/chain", get(async |State(desk): Shared| Json(desk.chain.status())))
        .route("/v1/chain/headers", get(headers))
        .route("/v1/chain/headers/{id}", get(header))
        .route("/v1/chain/proofs", post(proof))
        .route("/v1/chain/payments", post(pay))
        .route("/v1/chain/payments/{object}", get(payment))
        // Two fields in hex, and their names.
        .layer(DefaultBodyLimit::max(4 * BYTES_MAX + 1_000))
        .with_state(desk)
}

/// Which headers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Range {
    #[serde(default)]
    from: u32,
    #[serde(default = "count_default")]
    count: usize,
}

fn count_default() -> usize {
    100
}

async fn headers(State(desk): Shared, Query(range): Query<Range>) -> Json<Value> {
    let headers = desk.chain.with(|branch| {
        let range = branch.range(range.from, range.count.min(HEADERS_MAX));
        let each = range.map(|(id, proven)| {
            json!({ "id": display_hash(&id), "height": proven.height, "header": hex::encode(proven.header.encode()) })
        });
        each.collect::<Vec<_>>()
    });
    Json(Value::Array(headers))
}

async fn header(State(desk): Shared, Path(id): Path<String>) -> Response {
    let answer = hash32(&id).and_then(|hash| {
        let found = desk.chain.with(|branch| branch.find(&hash));
        let (proven, confirmations) = found.ok_or_else(|| missing(format!("no header {id} is known")))?;
        Ok(Json(json!({
            "id": id,
            "height": proven.height,
            "header": hex::encode(proven.header.encode()),
            "confirmations": confirmations,
        })))
    });
    respond(answer)
}

/// A transaction and what proves it, in hex.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Proved {
    transaction: String,
    proof: String,
}

impl Proved {
    fn claim(&self) -> Result<Claim, (StatusCode, String)> {
        let bytes = |what: &str, text: &str| {
            hex::decode(text).map_err(|error| refused(format!("{what}: expected bytes in hex, got others: {error}")))
        };
        Ok(Claim {
            transaction: bytes("transaction", &self.transaction)?,
            proof: bytes("proof", &self.proof)?,
        })
    }
}

async fn proof(State(desk): Shared, Json(proved): Json<Proved>) -> Response {
    let answer = proved.claim().and_then(|claim| {
        let proof = Proof::check(&desk.chain, &claim.transaction, &claim.proof);
        let proof = proof.map_err(|refusal| refused(refusal.to_string()))?;
        Ok(Json(proof.to_json(&desk.chain)))
    });
    respond(answer)
}

/// A payment of the object at this place of the ledger.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Payment {
    sequence: u64,
    index: u32,
    transaction: String,
    proof: String,
}

async fn pay(State(desk): Shared, Json(payment): Json<Payment>) -> Response {
    // Reads a disk, and waits for one.
    let kept = tokio::task::spawn_blocking(move || keep(&desk, &payment)).await;
    respond(kept.unwrap_or_else(|error| Err(failed(error))))
}

fn keep(desk: &Desk, payment: &Payment) -> Answer {
    let proved = Proved {
        transaction: payment.transaction.clone(),
        proof: payment.proof.clone(),
    };
    let claim = proved.claim()?;
    let Payment { sequence, index, .. } = payment;
    if *sequence == 0 || *sequence > desk.log.head().size {
        return Err(missing(format!("the ledger has no batch {sequence}")));
    }
    let (_, objects) = desk.log.batch(*sequence).map_err(failed)?;
    let object = objects.get(*index as usize);
    let object = object.ok_or_else(|| missing(format!("batch {sequence} has no object {index}")))?;
    let id = match kind::decode(object.to_vec(), LunarParams::embedded()) {
        Ok(record) => record.id(),
        Err(broken) => broken.id,
    };
    let (proof, paid) = claim
        .check(&desk.chain, &id)
        .map_err(|refusal| refused(refusal.to_string()))?;
    if !(desk.put)(vec![claim.row(&id)]) {
        let message = "the ledger takes no more: try again later".to_owned();
        return Err((StatusCode::SERVICE_UNAVAILABLE, message));
    }
    let until = Instant::now() + KEPT_MAX;
    while Claim::read(&desk.log, &id).map_err(failed)?.as_ref() != Some(&claim) {
        if Instant::now() > until {
            let message = "the ledger did not keep it in time: it may or may not, ask for it later".to_owned();
            return Err((StatusCode::GATEWAY_TIMEOUT, message));
        }
        std::thread::sleep(LOOK_AGAIN);
    }
    Ok(told(desk, &id, &proof, paid))
}

async fn payment(State(desk): Shared, Path(object): Path<String>) -> Response {
    let read = tokio::task::spawn_blocking(move || {
        let mut id = Hash::default();
        if hex::decode_to_slice(&object, &mut id).is_err() {
            return Err(refused(format!("\"{object}\": expected the 64 digits of an id in hex")));
        }
        let kept = Claim::read(&desk.log, &id).map_err(failed)?;
        let claim = kept.ok_or_else(|| missing(format!("no payment of {object} is known")))?;
        // The chain may not have been heard since the start, or have left that block for good: told as such, never as a payment.
        let (proof, paid) = claim.check(&desk.chain, &id).map_err(|refusal| {
            let message = format!("the payment that is kept is not proved now: {refusal}");
            (StatusCode::CONFLICT, message)
        })?;
        Ok(told(&desk, &id, &proof, paid))
    });
    respond(read.await.unwrap_or_else(|error| Err(failed(error))))
}

fn told(desk: &Desk, object: &Hash, proof: &Proof, paid: i64) -> Json<Value> {
    let mut value = proof.to_json(&desk.chain);
    if let Some(fields) = value.as_object_mut() {
        fields.insert("object".into(), hex::encode(object).into());
        fields.insert("paid".into(), paid.into());
    }
    Json(value)
}

/// An id as it is displayed: the last byte first.
fn hash32(text: &str) -> Result<Hash32, (StatusCode, String)> {
    let mut id = Hash32::default();
    match hex::decode_to_slice(text, &mut id) {
        Ok(()) => {
            id.reverse();
            Ok(id)
        }
        Err(_) => Err(refused(format!("\"{text}\": expected the 64 digits of an id in hex"))),
    }
}

fn refused(message: String) -> (StatusCode, String) {
    (StatusCode::UNPROCESSABLE_ENTITY, message)
}

fn missing(message: String) -> (StatusCode, String) {
    (StatusCode::NOT_FOUND, message)
}

fn failed(error: impl ToString) -> (StatusCode, String) {
    (StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
}

fn respond(answer: Answer) -> Response {
    match answer {
        Ok(value) => value.into_response(),
        Err((status, message)) => (status, Json(json!({ "error": message }))).into_response(),
    }
}

/// Headers in one answer: those of one message of a node.
const HEADERS_MAX: usize = 2_000;
/// Longer than a commit takes on the slowest of disks.
const KEPT_MAX: Duration = Duration::from_secs(10);
const LOOK_AGAIN: Duration = Duration::from_millis(5);
