//! Vectors of scrypt and of Merkle hashing as rows.
//! Part of conformance; plain digests, for which there is no stage, are checked here, since the makers of rows use them.
//! Never hashes a node: trees and paths are the engine's.

use perigee_testvectors::{Case, HashFunction, MerkleCase, ScryptCase};
use sha2::{Digest, Sha256};
use sm3::Sm3;

use super::{Drafts, ExpectedOutput, hex, verdict};
use crate::{
    batch::Verdict,
    job::words_from_bytes,
    merkle::{
        DEPTH_MAX, LeafHashRow, PathRow, TreeRow,
        portable::{Hash, leaf as leaf_hash, sha256d},
    },
    policy::{MerkleRule, Policy},
    primitive::Stage,
    scrypt::{HASH_BYTES, ScryptRow},
};

pub(super) fn scrypt(case: &Case<ScryptCase>, slow: bool, drafts: &mut Drafts) {
    if case.has_flag("slow") && !slow {
        return drafts.skip(&case.id, "needs a gigabyte of memory");
    }
    let sheet = (Stage::Scrypt, Policy::default());
    match &case.body {
        ScryptCase::Derive {
            password,
            salt,
            log2_n,
            r,
            p,
            output,
        } => {
            // Rows give 32 bytes, with which every longer output begins.
            let bytes = output[..output.len().min(HASH_BYTES)].to_vec();
            drafts.rows(
                &case.id,
                sheet,
                (Verdict::Valid, ExpectedOutput::Bytes(bytes)),
                |builder| {
                    let place = builder.arena_push(&[password, salt], 1)?;
                    // The place has more bytes than the password, and those fit 32 bits.
                    builder.push(ScryptRow::derive(
                        place,
                        password.len() as u32,
                        u32::from(*log2_n),
                        *r,
                        *p,
                    ))
                },
            );
        }
        ScryptCase::Pow {
            header,
            target,
            hash,
            expect,
        } => {
            let row = ScryptRow::proof_of_work(header, words_from_bytes(target));
            let expected = (verdict(*expect), ExpectedOutput::Bytes(hash.to_vec()));
            drafts.rows(&case.id, sheet, expected, |builder| builder.push(row));
        }
    }
}

pub(super) fn merkle(case: &Case<MerkleCase>, drafts: &mut Drafts) {
    match &case.body {
        MerkleCase::Hash { hash, message, digest } => {
            let own: Hash = match hash {
                HashFunction::Sha256 => Sha256::digest(message).into(),
                HashFunction::Sha256d => sha256d(message),
                HashFunction::Sm3 => Sm3::digest(message).into(),
            };
            if own != *digest {
                drafts.wrong(&case.id, "plain digest", &hex(digest), &hex(&own));
            }
            if *hash == HashFunction::Sha256d {
                leaf_row(&case.id, MerkleRule::BitcoinSha256d, message, digest, drafts);
            }
        }
        MerkleCase::Node {
            rule,
            left,
            right,
            parent,
        } => {
            let rule = self::rule(*rule);
            let mutated = left == right && rule == MerkleRule::BitcoinSha256d;
            tree_row(&case.id, rule, &[*left, *right], parent, mutated, drafts);
        }
        MerkleCase::Tree {
            rule,
            leaves,
            root,
            mutated,
        } => {
            let Some(hashes) = leaf_hashes(&case.id, *rule, leaves, drafts) else {
                return;
            };
            if hashes.is_empty() {
                return drafts.skip(&case.id, "a tree without leaves is no row: its root is a constant");
            }
            tree_row(&case.id, self::rule(*rule), &hashes, root, *mutated, drafts);
        }
        MerkleCase::Path {
            rule,
            leaf,
            index,
            leaf_count,
            path,
            root,
            expect,
        } => {
            let Some(hashes) = leaf_hashes(&case.id, *rule, std::slice::from_ref(leaf), drafts) else {
                return;
            };
            let numbers = (u32::try_from(*index), u32::try_from(*leaf_count));
            let ((Ok(index), Ok(leaf_count)), [hash]) = (numbers, &hashes[..]) else {
                return drafts.refused(&case.id, verdict(*expect));
            };
            if path.len() > DEPTH_MAX as usize || leaf_count == 0 {
                return drafts.refused(&case.id, verdict(*expect));
            }
            let sheet = (Stage::Path, policy(self::rule(*rule)));
            drafts.rows(&case.id, sheet, (verdict(*expect), ExpectedOutput::Any), |builder| {
                let siblings = builder.arena_push(&[path.as_flattened()], 1)?;
                builder.push(PathRow::new(siblings, hash, root, index, leaf_count))
            });
            if expect.is_valid() {
                let expected = (Verdict::Valid, ExpectedOutput::Bytes(root.to_vec()));
                drafts.rows(&case.id, sheet, expected, |builder| {
                    let siblings = builder.arena_push(&[path.as_flattened()], 1)?;
                    builder.push(PathRow::compute(siblings, hash, index, leaf_count))
                });
            }
        }
    }
}

/// Hashes of the leaves of a case. Under the rules of the RFC and of shreds the leaves are data: each is also a row of its own, and a wrong
/// hash shows in the root as well. Under Bitcoin's they are hashes already.
fn leaf_hashes(
    id: &str,
    rule: perigee_testvectors::MerkleRule,
    leaves: &[Vec<u8>],
    drafts: &mut Drafts,
) -> Option<Vec<Hash>> {
    let rule = self::rule(rule);
    if rule == MerkleRule::BitcoinSha256d {
        let hashes: Option<Vec<Hash>> = leaves.iter().map(|leaf| leaf[..].try_into().ok()).collect();
        if hashes.is_none() {
            drafts.wrong(id, "vectors", "leaves of 32 bytes", "another length");
        }
        return hashes;
    }
    let hashes = leaves.iter().map(|leaf| {
        let hash = leaf_hash(rule, leaf);
        leaf_row(id, rule, leaf, &hash, drafts);
        hash
    });
    Some(hashes.collect())
}

fn leaf_row(id: &str, rule: MerkleRule, leaf: &[u8], hash: &Hash, drafts: &mut Drafts) {
    let expected = (Verdict::Valid, ExpectedOutput::Bytes(hash.to_vec()));
    drafts.rows(id, (Stage::LeafHash, policy(rule)), expected, |builder| {
        let place = builder.arena_push(&[leaf], 1)?;
        builder.push(LeafHashRow::new(place, place.len().max(1) as u32))
    });
}

fn tree_row(id: &str, rule: MerkleRule, leaves: &[Hash], root: &Hash, mutated: bool, drafts: &mut Drafts) {
    let mut output = root.to_vec();
    output.push(u8::from(mutated));
    output.resize(crate::merkle::TREE_OUTPUT_BYTES, 0);
    let expected = (Verdict::of(!mutated), ExpectedOutput::Bytes(output));
    drafts.rows(id, (Stage::Tree, policy(rule)), expected, |builder| {
        let place = builder.arena_push(&[leaves.as_flattened()], 1)?;
        builder.push(TreeRow::new(place, root))
    });
}

fn policy(merkle: MerkleRule) -> Policy {
    Policy {
        merkle,
        ..Policy::default()
    }
}

fn rule(rule: perigee_testvectors::MerkleRule) -> MerkleRule {
    match rule {
        perigee_testvectors::MerkleRule::Sha256Rfc6962 => MerkleRule::Rfc6962Sha256,
        perigee_testvectors::MerkleRule::Sha256dBitcoin => MerkleRule::BitcoinSha256d,
        perigee_testvectors::MerkleRule::Sm3Rfc6962 => MerkleRule::Rfc6962Sm3,
        perigee_testvectors::MerkleRule::Sha256Shreds => MerkleRule::ShredsSha256,
    }
}
