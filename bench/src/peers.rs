//! Peers: the library of each field, called as its users call it, on the very items that our engines get.
//! Beside each row of `perigee-bench --peers`. A peer has its own call on its own natural input, and parses it inside the timed
//! step. Never a peer that has not found every item of its workload valid first.

use std::{hint::black_box, ops::Range, path::PathBuf};

use blst::{BLST_ERROR, Pairing, blst_p1_affine, blst_p2_affine, min_pk};
use perigee::measure::{
    MeasureError, Peer, Peers,
    options::{Chosen, System},
    rate::Loop,
    report::Row,
    workload::{BLS_CIPHERSUITE, Items, Path, Proof, Shards, Signed, Tree, Workload},
};
use perigee_kernels::{
    batch::Verdict,
    cpu::Portable,
    erasure::Stripe,
    policy::{EdPolicy, ErasureCode, MerkleRule},
    primitive::Stage,
    sm2::DEFAULT_ID,
};
use reed_solomon_erasure::galois_8::ReedSolomon;
use reed_solomon_simd::{ReedSolomonDecoder, ReedSolomonEncoder};
use sha2::{Digest, Sha256};
use sm2::dsa::signature::Verifier;
use sm3::Sm3;

use crate::native;

/// The libraries named in this file, and the block.
#[derive(Clone, Debug, Default)]
pub struct Libraries {
    /// Whether the libraries run beside our engines.
    pub beside: bool,
    /// Whether those that are built for this processor, in a process of their own, do so too.
    pub native: bool,
    /// Folder with real blocks, for the block row.
    pub data: PathBuf,
}

impl Peers for Libraries {
    fn extra_rows(&self, chosen: &Chosen, note: &mut dyn FnMut(&str)) -> Result<Vec<Row>, MeasureError> {
        let mut rows = Vec::new();
        if chosen.system.contains(&System::Block) {
            rows.extend(crate::block::rows(&self.data, chosen, note));
        }
        rows.extend(crate::memory::rows(chosen, note));
        if self.beside && chosen.system.contains(&System::Headers) {
            rows.extend(crate::headers::rows(chosen, note));
        }
        Ok(rows)
    }

    fn of<'a>(&self, workload: &'a Workload) -> Vec<Peer<'a>> {
        if !self.beside {
            return Vec::new();
        }
        let here = adapters(workload).into_iter().map(|adapter| {
            let Adapter { name, run, goal } = adapter;
            let rows = workload.batch_rows;
            let holds = run(workload, 0..workload.items.len());
            let step = move |turn: usize| {
                assert!(
                    black_box(run(workload, turn * rows..(turn + 1) * rows)),
                    "found valid before"
                );
                workload.units(rows)
            };
            Peer {
                contender: Box::new(Loop::new(name, step)),
                holds,
                goal,
            }
        });
        let elsewhere = match self.native {
            true => native::of(workload),
            false => Vec::new(),
        };
        here.chain(elsewhere).collect()
    }
}

/// A library's way through items of a workload; the range goes round. True if every item is valid.
struct Adapter {
    name: String,
    run: fn(&Workload, Range<usize>) -> bool,
    /// What the best engine's rate by this library's is to be at least.
    goal: Option<f64>,
}

impl Adapter {
    fn new(package: &str, call: &str, run: fn(&Workload, Range<usize>) -> bool) -> Self {
        Self {
            name: name(package, call),
            run,
            goal: None,
        }
    }

    fn with_goal(self, goal: f64) -> Self {
        Self {
            goal: Some(goal),
            ..self
        }
    }
}

fn adapters(workload: &Workload) -> Vec<Adapter> {
    let one = Adapter::new;
    match (&workload.items, workload.stage) {
        (Items::Ecdsa(_), _) => vec![one("secp256k1", "", ecdsa).with_goal(7.0)],
        (Items::Schnorr(_), _) => {
            // A batch of thousands may be closed as a whole; the library has no call for that.
            let goal = if workload.batch_rows < 4_096 { 7.0 } else { 12.0 };
            vec![one("secp256k1", "schnorr", schnorr).with_goal(goal)]
        }
        (Items::Ed25519(_), _) => match workload.policy.ed25519 {
            EdPolicy::Rfc8032Cofactorless => vec![one("ed25519-dalek", "verify", ed25519)],
            EdPolicy::DalekStrict => vec![one("ed25519-dalek", "verify_strict", ed25519_strict)],
            EdPolicy::Zip215 => Vec::new(),
        },
        (Items::Sm2(_), _) => vec![one("sm2", "", sm2).with_goal(28.0)],
        (Items::Bls(_), _) => {
            let goal = (workload.batch_rows == 64).then_some(1.5);
            let batch = one("blst", "batch", bls_batch);
            vec![one("blst", "verify", bls), Adapter { goal, ..batch }]
        }
        // No maintained library verifies these rings alone; the portable engine is made of the library that has their curve.
        (Items::Rings(_), _) => {
            let goal = (workload.batch_rows == 1).then_some(6.0);
            let engine = one("curve25519-dalek", "portable engine", rings);
            vec![Adapter { goal, ..engine }]
        }
        (Items::Headers(_), _) => vec![one("scrypt", "", scrypt).with_goal(10.0)],
        (Items::Trees(_), _) => match workload.policy.merkle {
            MerkleRule::BitcoinSha256d => vec![one("sha2", "double, loop", sha256d_tree).with_goal(4.5)],
            MerkleRule::Rfc6962Sha256 => {
                // Small ones are not to be slower: nothing fills lanes there.
                #[cfg(feature = "hashtree")]
                let goal = if workload.units_a_row < 1_000 { 1.0 } else { 2.2 };
                vec![
                    one("sha2", "loop", sha256_tree),
                    #[cfg(feature = "hashtree")]
                    one("hashtree-rs", "no prefix", hashtree).with_goal(goal),
                ]
            }
            MerkleRule::Rfc6962Sm3 => vec![one("sm3", "loop", sm3_tree).with_goal(8.0)],
            // No library hashes these trees apart from a whole node.
            MerkleRule::ShredsSha256 => Vec::new(),
        },
        (Items::Paths(_), _) => vec![one("sha2", "double, loop", sha256d_path)],
        (Items::Proofs(_), _) => vec![one("sha2", "loop", sha256_proof).with_goal(4.0)],
        (Items::Stripes(items), stage) => stripes(workload, stage, items.first().map(|item| item.stripe)),
        // No crate speaks this code; libfec is no dependency of a build.
        (Items::Codeblocks(_), _) => Vec::new(),
    }
}

fn stripes(workload: &Workload, stage: Stage, shape: Option<Stripe>) -> Vec<Adapter> {
    let one = Adapter::new;
    let shape = shape.map(|stripe| (stripe.original_count, stripe.shard_bytes));
    match (workload.policy.erasure, stage) {
        (ErasureCode::Gf8, Stage::RsEncode) => {
            let same = one("reed-solomon-erasure", "encode", gf8_encode);
            match shape {
                Some((10, _)) => vec![
                    same,
                    one("reed-solomon-simd", "its own code", other_encode).with_goal(5.0),
                    one("reed-solomon-simd", "its own code, encoder kept", other_encode_kept),
                ],
                _ => vec![same.with_goal(15.0)],
            }
        }
        (ErasureCode::Gf8, Stage::RsCheck) => vec![one("reed-solomon-erasure", "verify", gf8_check)],
        (ErasureCode::Gf8, _) => {
            let same = one("reed-solomon-erasure", "reconstruct_data", gf8_recover);
            vec![if shape == Some((10, 4_096)) {
                same.with_goal(6.0)
            } else {
                same
            }]
        }
        (ErasureCode::Gf16, Stage::RsEncode) => vec![one("reed-solomon-simd", "encode", gf16_encode)],
        (ErasureCode::Gf16, Stage::RsRecover) => vec![one("reed-solomon-simd", "decode", gf16_recover)],
        (ErasureCode::Gf16, _) => Vec::new(),
    }
}

/// Runs over the items of one kind; other kinds are never valid here.
macro_rules! each {
    ($name:ident, $items:pat => $bound:ident, $item:ty, $verify:expr) => {
        fn $name(workload: &Workload, range: Range<usize>) -> bool {
            let $items = &workload.items else { return false };
            let verify: fn(&$item) -> bool = $verify;
            range.fold(true, |all, index| verify(&$bound[index % $bound.len()]) & all)
        }
    };
}

each!(ecdsa, Items::Ecdsa(items) => items, Signed<33, 64>, |item| {
    let message = secp256k1::Message::from_digest(item.message);
    let (Ok(key), Ok(mut signature)) = (
        secp256k1::PublicKey::from_slice(&item.public_key),
        secp256k1::ecdsa::Signature::from_compact(&item.signature),
    ) else {
        return false;
    };
    // As Bitcoin does: both forms of s are accepted, the library verifies the low one.
    signature.normalize_s();
    secp256k1::ecdsa::verify(&signature, message, &key).is_ok()
});

each!(schnorr, Items::Schnorr(items) => items, Signed<32, 64>, |item| {
    let signature = secp256k1::schnorr::Signature::from_byte_array(item.signature);
    let key = secp256k1::XOnlyPublicKey::from_byte_array(item.public_key);
    key.is_ok_and(|key| secp256k1::schnorr::verify(&signature, &item.message, &key).is_ok())
});

each!(ed25519, Items::Ed25519(items) => items, Signed<32, 64>, |item| {
    let signature = ed25519_dalek::Signature::from_bytes(&item.signature);
    let key = ed25519_dalek::VerifyingKey::from_bytes(&item.public_key);
    key.is_ok_and(|key| key.verify(&item.message, &signature).is_ok())
});

each!(ed25519_strict, Items::Ed25519(items) => items, Signed<32, 64>, |item| {
    let signature = ed25519_dalek::Signature::from_bytes(&item.signature);
    let key = ed25519_dalek::VerifyingKey::from_bytes(&item.public_key);
    key.is_ok_and(|key| key.verify_strict(&item.message, &signature).is_ok())
});

each!(sm2, Items::Sm2(items) => items, Signed<64, 64>, |item| {
    let mut encoded = [4u8; 65];
    encoded[1..].copy_from_slice(&item.public_key);
    let Ok(id) = std::str::from_utf8(DEFAULT_ID) else { return false };
    let (Ok(key), Ok(signature)) = (
        sm2::dsa::VerifyingKey::from_sec1_bytes(id, &encoded),
        sm2::dsa::Signature::from_slice(&item.signature),
    ) else {
        return false;
    };
    key.verify(&item.message, &signature).is_ok()
});

each!(bls, Items::Bls(items) => items, Signed<48, 96>, |item| {
    let (Ok(key), Ok(signature)) = (
        min_pk::PublicKey::key_validate(&item.public_key),
        min_pk::Signature::from_bytes(&item.signature),
    ) else {
        return false;
    };
    signature.verify(true, &item.message, BLS_CIPHERSUITE, &[], &key, false) == BLST_ERROR::BLST_SUCCESS
});

/// All in one product with weights of 64 bits, as blst's `verify_multiple_aggregate_signatures` does it, but on this thread alone.
fn bls_batch(workload: &Workload, range: Range<usize>) -> bool {
    let Items::Bls(items) = &workload.items else {
        return false;
    };
    let mut pairing = Pairing::new(true, BLS_CIPHERSUITE);
    for index in range {
        let item = &items[index % items.len()];
        let (Ok(key), Ok(signature)) = (
            min_pk::PublicKey::from_bytes(&item.public_key),
            min_pk::Signature::from_bytes(&item.signature),
        ) else {
            return false;
        };
        // What a weight costs depends on its length alone; here nobody forges.
        let weight = &item.message[..8];
        let added = pairing.mul_n_aggregate(
            <&blst_p1_affine>::from(&key),
            true,
            <&blst_p2_affine>::from(&signature),
            true,
            weight,
            64,
            &item.message,
            &[],
        );
        if added != BLST_ERROR::BLST_SUCCESS {
            return false;
        }
    }
    pairing.commit();
    pairing.finalverify(None)
}

/// By the portable engine, from the same bytes: rows are made and the batch is built inside.
fn rings(workload: &Workload, range: Range<usize>) -> bool {
    let outputs = workload.run(&Portable, range.start, range.len());
    outputs.is_ok_and(|outputs| {
        outputs.len() >= range.len() && (0..outputs.len()).all(|row| outputs.verdict(row) == Verdict::Valid)
    })
}

each!(scrypt, Items::Headers(items) => items, [u8; 80], |header| {
    let mut hash = [0u8; 32];
    let params = ::scrypt::Params::new(10, 1, 1);
    let done = params.is_ok_and(|params| ::scrypt::scrypt(header, header, &params, &mut hash).is_ok());
    done & (black_box(hash) != [0; 32])
});

each!(sha256d_tree, Items::Trees(items) => items, Tree, |tree| tree_root(tree, true, sha256d) == tree.root);
each!(sha256_tree, Items::Trees(items) => items, Tree, |tree| tree_root(tree, false, |left, right| {
    Sha256::new_with_prefix([1]).chain_update(left).chain_update(right).finalize().into()
}) == tree.root);
each!(sm3_tree, Items::Trees(items) => items, Tree, |tree| tree_root(tree, false, |left, right| {
    Sm3::new_with_prefix([1]).chain_update(left).chain_update(right).finalize().into()
}) == tree.root);

each!(sha256d_path, Items::Paths(items) => items, Path, |path| {
    let (mut node, mut index) = (path.leaf_hash, path.index);
    for sibling in path.siblings.as_chunks::<32>().0 {
        node = if index & 1 == 0 { sha256d(&node, sibling) } else { sha256d(sibling, &node) };
        index >>= 1;
    }
    node == path.root
});

each!(sha256_proof, Items::Proofs(items) => items, Proof, |proof| {
    let (leaf, path) = (&proof.leaf, &proof.path);
    let (mut node, mut index): ([u8; 32], _) = (Sha256::new_with_prefix([0]).chain_update(leaf).finalize().into(), path.index);
    for sibling in path.siblings.as_chunks::<32>().0 {
        let (left, right) = if index & 1 == 0 { (&node, sibling) } else { (sibling, &node) };
        node = Sha256::new_with_prefix([1]).chain_update(left).chain_update(right).finalize().into();
        index >>= 1;
    }
    node == path.root
});

// Nodes of 64 bytes without the prefix of RFC 6962: as many compressions, another root.
#[cfg(feature = "hashtree")]
each!(hashtree, Items::Trees(items) => items, Tree, |tree| hashtree_root(tree) != [0; 32]);

each!(gf8_encode, Items::Stripes(items) => items, Shards, |item| {
    let originals = item.originals();
    let mut recovery = vec![vec![0u8; item.stripe.shard_bytes as usize]; item.stripe.recovery_count as usize];
    let done = gf8(item).is_some_and(|code| code.encode_sep(originals, &mut recovery).is_ok());
    done & (recovery == item.shards[originals.len()..])
});

// Another code of the same shape: its recovery shards differ from ours.
each!(other_encode, Items::Stripes(items) => items, Shards, |item| {
    let stripe = &item.stripe;
    let encoded = reed_solomon_simd::encode(
        stripe.original_count as usize,
        stripe.recovery_count as usize,
        item.originals(),
    );
    encoded.is_ok_and(|shards| black_box(shards).len() == stripe.recovery_count as usize)
});

// The same with an encoder that lives from stripe to stripe, whose result is read where it stands.
each!(other_encode_kept, Items::Stripes(items) => items, Shards, |item| {
    use std::cell::RefCell;
    thread_local! {
        static ENCODER: RefCell<Option<ReedSolomonEncoder>> = const { RefCell::new(None) };
    }
    let stripe = &item.stripe;
    let (original_count, recovery_count) = (stripe.original_count as usize, stripe.recovery_count as usize);
    ENCODER.with_borrow_mut(|kept| {
        let reset = match kept {
            Some(encoder) => encoder.reset(original_count, recovery_count, stripe.shard_bytes as usize),
            None => ReedSolomonEncoder::new(original_count, recovery_count, stripe.shard_bytes as usize)
                .map(|encoder| *kept = Some(encoder)),
        };
        let (Ok(()), Some(encoder)) = (reset, kept) else { return false };
        let added = item.originals().iter().all(|shard| encoder.add_original_shard(shard).is_ok());
        added && encoder.encode().is_ok_and(|result| black_box(result).recovery(0).is_some())
    })
});

each!(gf8_check, Items::Stripes(items) => items, Shards, |item| {
    gf8(item).is_some_and(|code| code.verify(&item.shards).unwrap_or(false))
});

each!(gf8_recover, Items::Stripes(items) => items, Shards, |item| {
    let mut shards: Vec<Option<Vec<u8>>> = item.with_losses().into_iter().map(|shard| shard.map(<[u8]>::to_vec)).collect();
    let done = gf8(item).is_some_and(|code| code.reconstruct_data(&mut shards).is_ok());
    done & (shards[0].as_ref() == item.shards.first())
});

each!(gf16_encode, Items::Stripes(items) => items, Shards, |item| {
    let stripe = &item.stripe;
    let (original_count, recovery_count) = (stripe.original_count as usize, stripe.recovery_count as usize);
    let Ok(mut encoder) = ReedSolomonEncoder::new(original_count, recovery_count, stripe.shard_bytes as usize) else {
        return false;
    };
    let added = item.originals().iter().all(|shard| encoder.add_original_shard(shard).is_ok());
    added && encoder.encode().is_ok_and(|result| {
        result.recovery_iter().eq(item.shards[original_count..].iter().map(Vec::as_slice))
    })
});

each!(gf16_recover, Items::Stripes(items) => items, Shards, |item| {
    let stripe = &item.stripe;
    let (original_count, recovery_count) = (stripe.original_count as usize, stripe.recovery_count as usize);
    let Ok(mut decoder) = ReedSolomonDecoder::new(original_count, recovery_count, stripe.shard_bytes as usize) else {
        return false;
    };
    for (index, shard) in item.with_losses().into_iter().enumerate() {
        let added = match (shard, index.checked_sub(original_count)) {
            (None, _) => Ok(()),
            (Some(shard), None) => decoder.add_original_shard(index, shard),
            (Some(shard), Some(index)) => decoder.add_recovery_shard(index, shard),
        };
        if added.is_err() {
            return false;
        }
    }
    decoder.decode().is_ok_and(|result| result.restored_original(0) == item.shards.first().map(Vec::as_slice))
});

/// The code as a user holds it: its matrices are made once for a shape, which is why they are kept here.
fn gf8(item: &Shards) -> Option<std::rc::Rc<ReedSolomon>> {
    use std::{cell::RefCell, collections::HashMap, rc::Rc};
    thread_local! {
        static CODES: RefCell<HashMap<(u32, u32), Rc<ReedSolomon>>> = RefCell::default();
    }
    let shape = (item.stripe.original_count, item.stripe.recovery_count);
    CODES.with_borrow_mut(|codes| {
        if let Some(code) = codes.get(&shape) {
            return Some(Rc::clone(code));
        }
        let code = Rc::new(ReedSolomon::new(shape.0 as usize, shape.1 as usize).ok()?);
        codes.insert(shape, Rc::clone(&code));
        Some(code)
    })
}

fn sha256d(left: &[u8; 32], right: &[u8; 32]) -> [u8; 32] {
    let first = Sha256::new().chain_update(left).chain_update(right).finalize();
    Sha256::digest(first).into()
}

/// Level by level; an odd node is doubled (Bitcoin) or promoted (RFC 6962).
fn tree_root(tree: &Tree, doubles_odd: bool, node: fn(&[u8; 32], &[u8; 32]) -> [u8; 32]) -> [u8; 32] {
    let mut level = tree.leaf_hashes.clone();
    while level.len() > 1 {
        level = level
            .chunks(2)
            .map(|pair| match pair {
                [left, right] => node(left, right),
                [odd] if doubles_odd => node(odd, odd),
                _ => pair[0],
            })
            .collect();
    }
    level[0]
}

/// Level by level, each in one call; trees here have a power of two of leaves.
#[cfg(feature = "hashtree")]
fn hashtree_root(tree: &Tree) -> [u8; 32] {
    static CHOSEN: std::sync::Once = std::sync::Once::new();
    CHOSEN.call_once(|| {
        hashtree_rs::init();
    });
    let mut level = tree.leaf_hashes.clone();
    while level.len() > 1 {
        let mut above = vec![[0u8; 32]; level.len() / 2];
        let pairs = above.len();
        hashtree_rs::hash(above.as_flattened_mut(), level.as_flattened(), pairs);
        level = above;
    }
    level[0]
}

/// A library's name with its version, and what of it is called.
pub(crate) fn name(package: &str, call: &str) -> String {
    format!("{package} {} {call}", version(package)).trim_end().to_owned()
}

/// The version of a package that this binary was built with; of several, the newest.
fn version(package: &str) -> &'static str {
    let lock = include_str!("../../Cargo.lock");
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    let mut found = "";
    while lines.any(|line| line == name) {
        let line = lines.next().unwrap_or_default();
        // The lock file is sorted: the last one is the newest.
        found = line.split('"').nth(1).unwrap_or_default();
    }
    found
}

#[cfg(test)]
mod tests {
    use perigee::measure::workload::catalogue;

    use super::*;

    fn libraries() -> Libraries {
        Libraries {
            beside: true,
            ..Libraries::default()
        }
    }

    /// Every peer finds our items valid: two implementations agree on the very bytes that are timed.
    #[test]
    fn every_peer_agrees_and_names_its_version() {
        let mut peers = 0;
        for workload in catalogue(None) {
            for peer in libraries().of(&workload) {
                let name = peer.contender.name();
                assert!(peer.holds, "{} by {name}", workload.name());
                assert!(name.contains(|c: char| c.is_ascii_digit()), "{name} has a version");
                peers += 1;
            }
        }
        assert!(peers >= 12, "only {peers} peers");
    }

    /// What it is timed for is a tree: without the prefix, the loop over `sha2` finds the same root.
    #[cfg(feature = "hashtree")]
    #[test]
    fn hashtree_makes_the_tree_of_plain_nodes() {
        let leaf_hashes = (0..64).map(|leaf| [leaf; 32]).collect();
        let tree = Tree {
            leaf_hashes,
            root: [0; 32],
        };
        let plain = tree_root(&tree, false, |left, right| {
            Sha256::new().chain_update(left).chain_update(right).finalize().into()
        });
        assert_eq!(hashtree_root(&tree), plain);
    }

    /// The negative control: a peer sees one flipped bit.
    #[test]
    fn a_peer_sees_a_spoiled_item() {
        let mut workload = perigee::measure::workload::signatures(3);
        let Items::Ecdsa(items) = &mut workload.items else {
            unreachable!()
        };
        items[1].signature[40] ^= 1;
        assert!(!libraries().of(&workload)[0].holds);
    }
}
