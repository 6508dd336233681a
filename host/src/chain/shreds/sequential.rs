//! The naive validator of shreds: one set, one record, one hash after another, on the libraries of the field.
//! Oracle for the pipeline, which must say the same whatever engines, threads and batches it uses.
//! Never batches, never uses our kernels: hashes are `sha2`, the signature `ed25519-dalek`, the code `reed-solomon-erasure`.

use ed25519_dalek::{Signature, VerifyingKey};
use reed_solomon_erasure::galois_8::ReedSolomon;
use sha2::{Digest, Sha256};

use super::{
    Hash, ShredParams,
    judge::{Judge, Stripe},
    layout::SIBLING_BYTES,
    set::{Facts, Member, Set},
};
use crate::verdict::ObjectReport;

/// Judges the records of one set, each with its length before it.
///
/// # Errors
/// What `reed-solomon-erasure` says of a stripe that it should have taken.
pub fn judge(params: &ShredParams, bytes: Vec<u8>) -> Result<ObjectReport, reed_solomon_erasure::Error> {
    let mut judge = Judge::new(Set::decode(bytes));
    if !judge.is_decided() {
        let roots = roots(judge.set());
        judge.take_roots(&roots);
    }
    if let (Some(members), Some(root)) = (judge.open(), judge.root()) {
        let holds = is_signed(params, &members.facts, root);
        judge.take_signature(params, holds);
    }
    let Some(stripe) = judge.stripe() else {
        return Ok(judge.report());
    };
    let shards = recover(&stripe)?;
    let shards: Vec<&[u8]> = shards.iter().map(Vec::as_slice).collect();
    let (data, code) = shards.split_at(shards.len().min(stripe.original_count as usize));
    let rebuilt = judge.take_shards(data, code);
    if let Some(members) = judge.open() {
        let mut leaves = vec![Hash::default(); members.leaf_count() as usize];
        let set = judge.set();
        let known = members
            .shreds
            .iter()
            .map(|member| (member.leaf_index, leaf(set.leaf(member))));
        let new = rebuilt.iter().map(|missing| (missing.leaf_index, leaf(&missing.leaf)));
        for (leaf_index, hash) in known.chain(new) {
            if let Some(place) = leaves.get_mut(leaf_index as usize) {
                *place = hash;
            }
        }
        judge.take_tree(&root(leaves));
    }
    Ok(judge.report())
}

/// Where the path of every member of a set leads, in their order; nothing of a set that breaks E1 or E2.
pub fn roots(set: &Set) -> Vec<Option<Hash>> {
    let Ok(members) = set.members() else { return Vec::new() };
    let root = |member: &Member| {
        let hash = leaf(set.leaf(member));
        climb(hash, member.leaf_index, members.leaf_count(), &set.siblings(member))
    };
    members.shreds.iter().map(root).collect()
}

/// Hash of a leaf: Agave `get_merkle_node`.
pub fn leaf(bytes: &[u8]) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(b"\x00SOLANA_MERKLE_SHREDS_LEAF");
    hasher.update(bytes);
    hasher.finalize().into()
}

/// Hash of the node above two: Agave `join_nodes`.
pub fn node(left: &[u8], right: &[u8]) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(b"\x01SOLANA_MERKLE_SHREDS_NODE");
    hasher.update(left.get(..SIBLING_BYTES).unwrap_or(left));
    hasher.update(right.get(..SIBLING_BYTES).unwrap_or(right));
    hasher.finalize().into()
}

/// Where a path leads: Agave `get_merkle_root`; `None` if its length does not fit the tree.
fn climb(hash: Hash, leaf_index: u32, leaf_count: u32, siblings: &[Hash]) -> Option<Hash> {
    let depth = leaf_count.max(1).next_power_of_two().trailing_zeros() as usize;
    if leaf_count > 0 && siblings.len() != depth {
        return None;
    }
    let (mut at, mut hash) = (leaf_index, hash);
    for sibling in siblings {
        hash = if at & 1 == 0 {
            node(&hash, sibling)
        } else {
            node(sibling, &hash)
        };
        at >>= 1;
    }
    (at == 0).then_some(hash)
}

/// The root of all leaves: Agave `make_merkle_tree`, which pairs the last node of an odd level with itself.
pub fn root(leaves: Vec<Hash>) -> Hash {
    let mut level = leaves;
    while level.len() > 1 {
        level = level
            .chunks(2)
            .filter_map(|pair| Some(node(pair.first()?, pair.last()?)))
            .collect();
    }
    level.first().copied().unwrap_or_default()
}

fn is_signed(params: &ShredParams, facts: &Facts, root: &Hash) -> bool {
    let Ok(leader) = VerifyingKey::from_bytes(&params.leader) else {
        return false;
    };
    leader
        .verify_strict(root, &Signature::from_bytes(&facts.signature))
        .is_ok()
}

/// All shards, from those that are here.
fn recover(stripe: &Stripe<'_>) -> Result<Vec<Vec<u8>>, reed_solomon_erasure::Error> {
    let coder = ReedSolomon::new(stripe.original_count as usize, stripe.recovery_count as usize)?;
    let mut shards: Vec<Option<Vec<u8>>> = stripe.sources.iter().map(|shard| shard.map(<[u8]>::to_vec)).collect();
    coder.reconstruct(&mut shards)?;
    Ok(shards.into_iter().flatten().collect())
}
