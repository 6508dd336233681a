//! Steps and starts as the JSON of a fixture.
//! The inverse of the decoder, for what is generated.
//! Never judges; the expected verdict is what its caller says.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::chain::tendermint::{Header, Initial, Step, ValidatorSet, Vote, VoteFlag, decode::BlockId, hash::display};

/// A step with the verdict that is expected of it: `SUCCESS` or `INVALID`.
pub fn step_json(step: &Step, verdict: &str) -> Value {
    json!({
        "block": {
            "signed_header": {
                "header": header_json(&step.header),
                "commit": {
                    "height": step.commit.height.to_string(),
                    "round": step.commit.round,
                    "block_id": block_id_json(&step.commit.block_id),
                    "signatures": step.commit.votes.iter().map(vote_json).collect::<Vec<_>>(),
                },
            },
            "validator_set": set_json(&step.validators),
            "next_validator_set": set_json(&step.next_validators),
        },
        "now": step.now.map(|now| now.to_string()),
        "verdict": verdict,
    })
}

/// The start of a fixture.
pub fn initial_json(initial: &Initial) -> Value {
    json!({
        "signed_header": { "header": header_json(&initial.header) },
        "next_validator_set": set_json(&initial.next_validators),
        "trusting_period": initial.trusting_period_ns.to_string(),
        "now": initial.header.time.to_string(),
    })
}

fn header_json(header: &Header) -> Value {
    json!({
        "version": { "block": header.version_block.to_string(), "app": header.version_app.to_string() },
        "chain_id": header.chain_id,
        "height": header.height.to_string(),
        "time": header.time.to_string(),
        "last_block_id": block_id_json(&header.last_block_id),
        "last_commit_hash": display(&header.last_commit_hash),
        "data_hash": display(&header.data_hash),
        "validators_hash": display(&header.validators_hash),
        "next_validators_hash": display(&header.next_validators_hash),
        "consensus_hash": display(&header.consensus_hash),
        "app_hash": display(&header.app_hash),
        "last_results_hash": display(&header.last_results_hash),
        "evidence_hash": display(&header.evidence_hash),
        "proposer_address": display(&header.proposer_address),
    })
}

fn block_id_json(id: &BlockId) -> Value {
    json!({
        "hash": display(&id.hash),
        "part_set_header": { "total": id.parts, "hash": display(&id.parts_hash) },
    })
}

fn vote_json(vote: &Vote) -> Value {
    let flag = match vote.flag {
        VoteFlag::Absent => 1,
        VoteFlag::Commit => 2,
        VoteFlag::Nil => 3,
    };
    if vote.flag == VoteFlag::Absent {
        // The zero time of Go, as CometBFT writes it.
        return json!({
            "block_id_flag": flag,
            "validator_address": "",
            "timestamp": "0001-01-01T00:00:00Z",
            "signature": null,
        });
    }
    json!({
        "block_id_flag": flag,
        "validator_address": display(&vote.address),
        "timestamp": vote.time.to_string(),
        "signature": STANDARD.encode(vote.signature),
    })
}

fn set_json(set: &ValidatorSet) -> Value {
    let validators = set.validators().iter().map(|validator| {
        json!({
            "address": display(&validator.address),
            "pub_key": { "type": "tendermint/PubKeyEd25519", "value": STANDARD.encode(validator.public_key) },
            "voting_power": validator.power.to_string(),
        })
    });
    json!({ "validators": validators.collect::<Vec<_>>() })
}
