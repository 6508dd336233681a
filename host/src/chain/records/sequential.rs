//! The naive validator of records: one record, one signature, one hash after another, on the libraries of the field.
//! Oracle for the pipeline, which must say the same whatever engines, threads and batches it uses.
//! Never batches and never uses our kernels: `curve25519-dalek`, `secp256k1`, `sha2`, `reed-solomon-erasure`, `rs2`.

use blst::min_pk::PublicKey as PublicKeyG1;
use curve25519_dalek::{EdwardsPoint, Scalar, edwards::CompressedEdwardsY, traits::IsIdentity};
use reed_solomon_erasure::galois_8::ReedSolomon;
use sha2::{Digest, Sha512};

use super::{
    Hash, Network,
    blob::Blob,
    docket::Docket,
    hash,
    key::{PublicKey, Scheme},
    kind,
    ledger::Ledger,
    record::{Court, Record},
    tree,
    work::{Done, PIECE_BYTES, Work, WorkFault},
};
use crate::verdict::ObjectReport;

mod codeblock;

/// A validator with its ledger.
pub struct Sequential<N: Network> {
    params: &'static N,
    at: i64,
    /// What was accepted.
    pub ledger: Ledger,
    /// What the network keeps in memory.
    pub memory: N::Memory,
}

impl<N: Network> Sequential<N> {
    /// A validator that knows nothing yet; `at` in seconds of Unix time.
    pub fn new(params: &'static N, at: i64) -> Self {
        Self {
            params,
            at,
            ledger: Ledger::default(),
            memory: N::Memory::default(),
        }
    }

    /// Judges the next object, `kind | body`.
    ///
    /// # Errors
    /// A record did not understand an answer: a defect.
    pub fn judge(&mut self, object: Vec<u8>) -> Result<ObjectReport, WorkFault> {
        match kind::decode(object, self.params) {
            Err(broken) => Ok(settle_broken(*broken)),
            Ok(mut record) => {
                solve_all(&mut *record)?;
                let report = settle(&*record, self.params, self.at, (&mut self.ledger, &mut self.memory));
                self.ledger.close();
                Ok(report)
            }
        }
    }
}

/// Does all the work of a record, round by round.
///
/// # Errors
/// The record did not understand an answer: a defect.
pub fn solve_all<N: Network>(record: &mut dyn Record<N>) -> Result<(), WorkFault> {
    let mut done = Vec::new();
    loop {
        let work = record.work(&done)?;
        if work.is_empty() {
            return Ok(());
        }
        done = work.iter().map(solve).collect();
    }
}

/// The report of what does not decode.
pub fn settle_broken(broken: kind::Broken) -> ObjectReport {
    ObjectReport {
        verdict: broken.finding.into(),
        ..Docket::default().report(&broken.id)
    }
}

/// Judges a record whose work is done, and applies it where it is accepted.
pub fn settle<N: Network>(
    record: &dyn Record<N>,
    params: &'static N,
    at: i64,
    (ledger, memory): (&mut Ledger, &mut N::Memory),
) -> ObjectReport {
    let mut docket = Docket::default();
    let court = Court {
        ledger,
        at,
        params,
        memory,
    };
    record.judge(court, &mut docket);
    if docket.is_new() {
        record.apply(ledger);
        record.remember(memory);
    }
    docket.report(&record.id())
}

/// Does one piece of work.
pub fn solve(work: &Work) -> Done {
    match work {
        Work::Signature {
            key,
            message,
            signature,
        } => Done::Holds(holds(key, message, signature)),
        Work::Aggregate {
            keys,
            message,
            signature,
        } => Done::Holds(holds_together(keys, message, signature).unwrap_or(false)),
        Work::Leaves { bytes, leaf_bytes } => {
            let leaves = bytes.chunks((*leaf_bytes).max(1) as usize);
            let hashes: Vec<Hash> = leaves.map(tree::leaf).collect();
            // Of nothing there is one leaf, and it is empty.
            Done::Hashes(if hashes.is_empty() {
                vec![tree::leaf(&[])]
            } else {
                hashes
            })
        }
        Work::Pieces {
            stripe,
            first_shard,
            shards,
        } => Done::Hashes(
            (*first_shard..)
                .zip(shards)
                .flat_map(|(shard, bytes)| pieces(*stripe, shard, bytes))
                .collect(),
        ),
        Work::Tree { leaves } => Done::Root(Some(root(leaves))),
        Work::Path {
            leaf,
            index,
            count,
            siblings,
        } => Done::Root(climb(*leaf, *index, *count, siblings)),
        Work::Scrypt { input } => Done::Root(scrypt(input)),
        Work::Encode { data, recovery_count } => Done::Shards(encode(data, *recovery_count).unwrap_or_default()),
        Work::Recover { original_count, shards } => {
            Done::Shards(recover(*original_count as usize, shards).unwrap_or_default())
        }
        Work::Codeblock { block, shape } => codeblock::decode(block, *shape),
    }
}

fn holds(key: &PublicKey, message: &[u8], signature: &[u8; 64]) -> bool {
    match key.scheme() {
        Scheme::Ed25519 => holds_zip215(key, message, signature).unwrap_or(false),
        Scheme::Ecdsa => holds_ecdsa(key, message, signature).unwrap_or(false),
    }
}

/// ZIP 215 as it is written: \[8\](sB - kA - R) is the identity, s below the order, A and R any encoding of a point.
fn holds_zip215(key: &PublicKey, message: &[u8], signature: &[u8; 64]) -> Option<bool> {
    let (r, s) = signature.split_first_chunk::<32>()?;
    let s: Scalar = Option::from(Scalar::from_canonical_bytes(s.try_into().ok()?))?;
    let a = CompressedEdwardsY(key.bytes().try_into().ok()?).decompress()?;
    let digest = Sha512::new()
        .chain_update(r)
        .chain_update(key.bytes())
        .chain_update(message);
    let k = Scalar::from_bytes_mod_order_wide(&digest.finalize().into());
    let r = CompressedEdwardsY(*r).decompress()?;
    let check = EdwardsPoint::vartime_double_scalar_mul_basepoint(&k, &negated(a), &s);
    Some(add(check, negated(r)).mul_by_cofactor().is_identity())
}

#[expect(clippy::arithmetic_side_effects, reason = "the negation of a point of a curve")]
fn negated(point: EdwardsPoint) -> EdwardsPoint {
    -point
}

#[expect(clippy::arithmetic_side_effects, reason = "the sum of two points of a curve")]
fn add(a: EdwardsPoint, b: EdwardsPoint) -> EdwardsPoint {
    a + b
}

fn holds_ecdsa(key: &PublicKey, message: &[u8], signature: &[u8; 64]) -> Option<bool> {
    let signature = secp256k1::ecdsa::Signature::from_compact(signature).ok()?;
    let key = secp256k1::PublicKey::from_slice(key.bytes()).ok()?;
    let message = secp256k1::Message::from_digest(hash(&[message]));
    // The library refuses s above n/2 by itself.
    Some(secp256k1::ecdsa::verify(&signature, message, &key).is_ok())
}

/// FastAggregateVerify of draft-irtf-cfrg-bls-signature-06, by blst.
fn holds_together(keys: &[[u8; 48]], message: &Hash, signature: &[u8; 96]) -> Option<bool> {
    let keys: Option<Vec<PublicKeyG1>> = keys.iter().map(|key| PublicKeyG1::key_validate(key).ok()).collect();
    let keys = keys?;
    let signature = blst::min_pk::Signature::sig_validate(signature, false).ok()?;
    let keys: Vec<&PublicKeyG1> = keys.iter().collect();
    let result = signature.fast_aggregate_verify(true, message, CIPHERSUITE, &keys);
    Some(result == blst::BLST_ERROR::BLST_SUCCESS)
}

/// The tree of RFC 6962 as its definition says it.
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => hash(&[]),
        [one] => *one,
        _ => {
            let split = leaves.len().next_power_of_two() / 2;
            let (left, right) = leaves.split_at(split.min(leaves.len()));
            tree::node(&root(left), &root(right))
        }
    }
}

/// RFC 9162 section 2.1.3.2.
fn climb(leaf: Hash, index: u32, count: u32, siblings: &[Hash]) -> Option<Hash> {
    let (mut at, mut last) = (index, count.checked_sub(1)?);
    if at > last {
        return None;
    }
    let mut hash = leaf;
    for sibling in siblings {
        if last == 0 {
            return None;
        }
        if at & 1 == 1 || at == last {
            hash = tree::node(sibling, &hash);
            while at & 1 == 0 && at != 0 {
                (at, last) = (at >> 1, last >> 1);
            }
        } else {
            hash = tree::node(&hash, sibling);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    (last == 0).then_some(hash)
}

/// Hashes of the pieces of one shard, 1 KiB each.
fn pieces(stripe: u32, shard: u16, bytes: &[u8]) -> Vec<Hash> {
    let pieces = (0u16..).zip(bytes.chunks(PIECE_BYTES));
    let head = |piece: u16| [&stripe.to_le_bytes()[..], &shard.to_le_bytes(), &piece.to_le_bytes()].concat();
    pieces
        .map(|(piece, bytes)| tree::leaf(&[&head(piece), bytes].concat()))
        .collect()
}

/// RFC 7914 by the crate of that name.
fn scrypt(input: &[u8; 80]) -> Option<Hash> {
    let mut output = Hash::default();
    let params = scrypt::Params::new(10, 1, 1).ok()?;
    scrypt::scrypt(input, input, &params, &mut output).ok()?;
    Some(output)
}

fn encode(data: &[Blob], recovery_count: u32) -> Option<Vec<Vec<u8>>> {
    let coder = ReedSolomon::new(data.len(), recovery_count as usize).ok()?;
    let data: Vec<&[u8]> = data.iter().map(|shard| &shard[..]).collect();
    let mut code = vec![vec![0; data.first()?.len()]; recovery_count as usize];
    coder.encode_sep(&data, &mut code).ok()?;
    Some(code)
}

fn recover(original_count: usize, shards: &[Option<Blob>]) -> Option<Vec<Vec<u8>>> {
    let coder = ReedSolomon::new(original_count, shards.len().checked_sub(original_count)?).ok()?;
    let mut rebuilt: Vec<Option<Vec<u8>>> = Vec::with_capacity(shards.len());
    let mut taken = 0usize;
    for shard in shards {
        // The first k decide; the others are compared with what they give.
        let keep = shard.is_some() && taken < original_count;
        taken = taken.saturating_add(usize::from(keep));
        rebuilt.push(shard.as_ref().filter(|_| keep).map(|shard| shard.to_vec()));
    }
    coder.reconstruct(&mut rebuilt).ok()?;
    let agree = shards
        .iter()
        .zip(&rebuilt)
        .all(|(given, made)| given.is_none() || given.as_deref() == made.as_deref());
    let data = rebuilt.into_iter().take(original_count).flatten().collect();
    agree.then_some(data)
}

/// Of keys whose owners have proven to hold them.
const CIPHERSUITE: &[u8] = b"BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";
