//! What Tendermint hashes and signs: the leaves of headers and validator sets, their roots, and the bytes of a vote.
//! Between the decoder and the rules; the pipeline takes leaves and computes roots as rows, the oracle takes roots.
//! Never compares: that is a rule's work.
//!
//! Sources: `types/block.go` (`Header.Hash`), `types/validator.go` (`Validator.Bytes`), `types/canonical.go` and
//! `types/vote.go` (`VoteSignBytes`) of CometBFT; `proto/tendermint/types/{types,canonical}.proto`.

use sha2::{Digest, Sha256};

use super::{
    Time,
    decode::{BlockId, Commit, Header, ValidatorSet, Vote},
    encode::Message,
};
use crate::chain::utxo::sha256;

/// A SHA-256 hash, in the order in which it is written.
pub type Hash = [u8; 32];

/// Hashed leaves of the tree of a header: its 14 fields in their order.
pub fn header_leaves(header: &Header) -> Vec<Hash> {
    let wrapped = |bytes: &[u8]| Message::default().bytes(1, bytes).finish();
    let version = Message::default()
        .varint(1, header.version_block)
        .varint(2, header.version_app);
    let fields = [
        version.finish(),
        wrapped(header.chain_id.as_bytes()),
        Message::default().varint(1, header.height).finish(),
        timestamp(header.time).finish(),
        block_id(&header.last_block_id).finish(),
        wrapped(&header.last_commit_hash),
        wrapped(&header.data_hash),
        wrapped(&header.validators_hash),
        wrapped(&header.next_validators_hash),
        wrapped(&header.consensus_hash),
        wrapped(&header.app_hash),
        wrapped(&header.last_results_hash),
        wrapped(&header.evidence_hash),
        wrapped(&header.proposer_address),
    ];
    fields.iter().map(|field| leaf(field)).collect()
}

/// Hashed leaves of the tree of a validator set, in the order of the set (`SimpleValidator`).
pub fn validator_leaves(set: &ValidatorSet) -> Vec<Hash> {
    let leaves = set.validators().iter().map(|validator| {
        let key = Message::default().bytes(1, &validator.public_key);
        let validator = Message::default().message(1, &key).varint(2, validator.power);
        leaf(&validator.finish())
    });
    leaves.collect()
}

/// The root over hashed leaves (RFC 6962 section 2.1); that of no leaf is the hash of nothing.
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => sha256(&[]),
        [leaf] => *leaf,
        _ => {
            // The largest power of two below the number of leaves.
            let half = leaves.len().next_power_of_two() >> 1;
            let (left, right) = leaves.split_at_checked(half).unwrap_or((leaves, &[]));
            Sha256::new()
                .chain_update([1])
                .chain_update(root(left))
                .chain_update(root(right))
                .finalize()
                .into()
        }
    }
}

/// The id of a header.
pub fn header_hash(header: &Header) -> Hash {
    root(&header_leaves(header))
}

/// The bytes that a validator signs for its vote in this commit: a `CanonicalVote`, a precommit, behind its length.
pub fn sign_bytes(chain_id: &str, commit: &Commit, vote: &Vote) -> Vec<u8> {
    // `CanonicalBlockID` and `CanonicalPartSetHeader` have the fields of their plain forms. Heights and rounds are below
    // 2^63 and 2^31: the decoder has checked it.
    Message::default()
        .varint(1, PRECOMMIT)
        .fixed(2, commit.height.cast_signed())
        .fixed(3, i64::from(commit.round))
        .message(4, &block_id(&commit.block_id))
        .message(5, &timestamp(vote.time))
        .bytes(6, chain_id.as_bytes())
        .finish_delimited()
}

/// The address of an Ed25519 key: the first 20 bytes of its SHA-256 (`crypto.AddressHash`).
pub fn address(public_key: &[u8; 32]) -> [u8; 20] {
    let mut address = [0; 20];
    for (slot, byte) in address.iter_mut().zip(sha256(public_key)) {
        *slot = byte;
    }
    address
}

/// A hash as the network shows it.
pub fn display(hash: &[u8]) -> String {
    hex::encode_upper(hash)
}

/// RFC 6962: a leaf is hashed behind a zero byte.
fn leaf(bytes: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(bytes).finalize().into()
}

fn timestamp(time: Time) -> Message {
    Message::default()
        .varint(1, time.seconds.cast_unsigned())
        .varint(2, time.nanos.into())
}

fn block_id(id: &BlockId) -> Message {
    let parts = Message::default().varint(1, id.parts.into()).bytes(2, &id.parts_hash);
    Message::default().bytes(1, &id.hash).message(2, &parts)
}

/// `SIGNED_MSG_TYPE_PRECOMMIT`.
const PRECOMMIT: u64 = 2;
