//! The list of workloads: what is measured of each primitive, and at which size.
//! Read by the bench commands and the criterion benches.
//! Sizes are those of the field: Bitcoin trees of 2^16 leaves, storage stripes of 10 + 4, shred stripes of 32 + 32.

use perigee_kernels::{
    ccsds::Codeblock,
    erasure::Stripe,
    merkle,
    policy::{EdPolicy, ErasureCode, MerkleRule, Policy},
    primitive::{Primitive, Stage},
};
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;

use super::{Items, Unit, Workload, data, signed as make};

/// Every workload of these primitives, or of all. Making them takes a second or two.
pub fn catalogue(only: Option<&[Primitive]>) -> Vec<Workload> {
    let wanted = |primitive| only.is_none_or(|only| only.contains(&primitive));
    let makers: [(Primitive, Maker); 10] = [
        (Primitive::Ecdsa, || vec![signatures(4_096)]),
        (Primitive::Schnorr, schnorr),
        (Primitive::Ed25519, ed25519),
        (Primitive::Sm2, || {
            vec![signed(Primitive::Sm2, Stage::Sm2, |rng| {
                Items::Sm2(several(256, || make::sm2(rng)))
            })]
        }),
        (Primitive::Bls, bls),
        (Primitive::Ring, rings),
        (Primitive::Scrypt, || vec![headers(256)]),
        (Primitive::Merkle, trees),
        (Primitive::Erasure, stripes),
        (Primitive::Ccsds, codeblocks),
    ];
    let chosen = makers.into_iter().filter(|(primitive, _)| wanted(*primitive));
    chosen.flat_map(|(_, make)| make()).collect()
}

/// ECDSA signatures, as many distinct ones as asked for.
pub fn signatures(count: usize) -> Workload {
    signed(Primitive::Ecdsa, Stage::Ecdsa, |rng| {
        Items::Ecdsa(several(count, || make::ecdsa(rng)))
    })
}

/// Headers for scrypt proof of work.
pub fn headers(count: usize) -> Workload {
    let mut workload = signed(Primitive::Scrypt, Stage::Scrypt, |rng| {
        Items::Headers(several(count, || data::header(rng)))
    });
    (workload.variant, workload.batch_rows) = ("1024,1,1", 64);
    workload
}

/// BIP340 signatures in batches of the usual size and in one so large that it is worth closing as a whole.
fn schnorr() -> Vec<Workload> {
    let single = signed(Primitive::Schnorr, Stage::Schnorr, |rng| {
        Items::Schnorr(several(4_096, || make::schnorr(rng)))
    });
    let whole = Workload {
        variant: "batch of 4,096",
        batch_rows: 4_096,
        ..single.clone()
    };
    vec![single, whole]
}

/// Inclusion paths of 16 nodes: a transaction in a full block.
pub fn paths(count: usize) -> Workload {
    let mut workload = signed(Primitive::Merkle, Stage::Path, |rng| {
        Items::Paths(several(count, || data::path(rng, MerkleRule::BitcoinSha256d, 16)))
    });
    workload.variant = "path of 16, sha256d";
    workload
}

/// Small trees, one node a row: the cheapest rows there are, so that the cost of carrying a row shows.
pub fn small_trees(leaf_count: usize) -> Workload {
    tree_workload(MerkleRule::BitcoinSha256d, "tree, small", leaf_count, 1_024)
}

/// The largest valid rings of the shared vectors: nothing here signs rings, and verifying one costs the same whoever made it.
fn rings() -> Vec<Workload> {
    let cases = match perigee_testvectors::load(perigee_testvectors::Primitive::Ring) {
        Ok(perigee_testvectors::File::Ring(vectors)) => vectors.cases,
        _ => Vec::new(),
    };
    let valid = || {
        let cases = cases.iter().map(|case| &case.body);
        cases.filter(|case| case.expect == perigee_testvectors::Verdict::Valid)
    };
    let size = valid().map(|case| case.keys.len()).max().unwrap_or_default();
    let rings: Vec<_> = valid().filter(|case| case.keys.len() == size).map(data::ring).collect();
    let of = |variant, batch_rows| Workload {
        variant,
        batch_rows,
        ..signed(Primitive::Ring, Stage::Ring, |_| Items::Rings(Vec::clone(&rings)))
    };
    // Alone, as a wallet spends one: nothing but its own members fills lanes.
    vec![of("members of rings of 16", 16), of("members of one ring of 16", 1)]
}

fn ed25519() -> Vec<Workload> {
    let rules = [
        (EdPolicy::Rfc8032Cofactorless, "rfc8032"),
        (EdPolicy::DalekStrict, "strict"),
        (EdPolicy::Zip215, "zip215"),
    ];
    let with = |(rule, variant)| {
        let mut workload = signed(Primitive::Ed25519, Stage::Ed25519, |rng| {
            Items::Ed25519(several(2_048, || make::ed25519(rng)))
        });
        workload.variant = variant;
        workload.policy.ed25519 = rule;
        workload
    };
    let mut workloads: Vec<_> = rules.into_iter().map(with).collect();
    // Large enough that it is worth closing as a whole, which this rule alone allows.
    workloads.extend(workloads.last().cloned().map(|single| Workload {
        variant: "zip215, batch of 1,024",
        batch_rows: 1_024,
        ..single
    }));
    workloads
}

/// BLS signatures of distinct keys on distinct messages, in batches of the usual size and as many as a committee has.
fn bls() -> Vec<Workload> {
    let usual = signed(Primitive::Bls, Stage::Bls, |rng| {
        Items::Bls(several(256, || make::bls(rng)))
    });
    let committee = Workload {
        variant: "batch of 64",
        batch_rows: 64,
        ..usual.clone()
    };
    vec![usual, committee]
}

fn trees() -> Vec<Workload> {
    vec![
        tree_workload(MerkleRule::BitcoinSha256d, "tree, sha256d", 1 << 16, 2),
        tree_workload(MerkleRule::Rfc6962Sha256, "tree, sha256", 1 << 16, 2),
        tree_workload(MerkleRule::Rfc6962Sha256, "tree of 32 alone, sha256", 32, 256),
        Workload {
            batch_rows: 64,
            ..tree_workload(MerkleRule::Rfc6962Sha256, "trees of 8, sha256", 8, 256)
        },
        tree_workload(MerkleRule::Rfc6962Sm3, "tree, sm3", 1 << 16, 2),
        paths(512),
        proofs(512),
    ]
}

/// Leaves of 1 KiB in trees of 2^20: pieces of a stored file of 1 GiB, as an audit asks for them.
fn proofs(count: usize) -> Workload {
    let rule = MerkleRule::Rfc6962Sha256;
    let mut workload = signed(Primitive::Merkle, Stage::Path, |rng| {
        Items::Proofs(several(count, || data::proof(rng, rule, 20, 1_024)))
    });
    workload.policy.merkle = rule;
    workload.variant = "path of 20 from a leaf of 1 KiB, sha256";
    workload
}

fn tree_workload(rule: MerkleRule, variant: &'static str, leaf_count: usize, count: usize) -> Workload {
    let mut workload = signed(Primitive::Merkle, Stage::Tree, |rng| {
        Items::Trees(several(count, || data::tree(rng, rule, leaf_count)))
    });
    workload.policy.merkle = rule;
    workload.variant = variant;
    workload.units_a_row = merkle::nodes(rule, leaf_count as u64);
    workload.batch_rows = 1;
    workload
}

/// So many stripes go round that all they hold and all that is made of them, 0.9 MB (of 32 + 32 at 4 KiB 1 MB), stands in a second
/// cache of 2 MB: a frame is coded soon after it came. Those called far are 58 MB, beyond that cache for everybody.
fn stripes() -> Vec<Workload> {
    let (gf8, gf16) = (ErasureCode::Gf8, ErasureCode::Gf16);
    let (encode, check, recover) = (Stage::RsEncode, Stage::RsCheck, Stage::RsRecover);
    vec![
        stripe(gf8, "gf8 10+4 of 4 KiB, encode", encode, [10, 4, 4_096], 16),
        stripe(gf8, "gf8 10+4 of 64 KiB, encode", encode, [10, 4, 65_536], 1),
        stripe(gf8, "gf8 10+4 of 4 KiB, encode, far", encode, [10, 4, 4_096], 1_024),
        stripe(gf8, "gf8 10+4 of 64 KiB, encode, far", encode, [10, 4, 65_536], 64),
        stripe(gf8, "gf8 10+4 of 4 KiB, recover 4", recover, [10, 4, 4_096], 16),
        stripe(gf8, "gf8 10+4 of 64 KiB, recover 4", recover, [10, 4, 65_536], 1),
        stripe(gf8, "gf8 32+32 of 4 KiB, encode", encode, [32, 32, 4_096], 4),
        stripe(gf8, "gf8 32+32 of 1 KiB, check", check, [32, 32, 1_024], 16),
        stripe(gf8, "gf8 32+32 of 1 KiB, recover 32", recover, [32, 32, 1_024], 16),
        stripe(gf16, "gf16 32+32 of 1 KiB, encode", encode, [32, 32, 1_024], 16),
        stripe(gf16, "gf16 32+32 of 1 KiB, recover 32", recover, [32, 32, 1_024], 16),
    ]
}

fn stripe(erasure: ErasureCode, variant: &'static str, stage: Stage, shape: [u32; 3], count: usize) -> Workload {
    let [original_count, recovery_count, shard_bytes] = shape;
    let stripe = Stripe {
        original_count,
        recovery_count,
        shard_bytes,
    };
    let mut workload = signed(Primitive::Erasure, stage, |rng| {
        Items::Stripes(several(count, || data::shards(rng, erasure, stripe)))
    });
    workload.policy.erasure = erasure;
    workload.variant = variant;
    workload.unit = Unit::Bytes;
    workload.units_a_row = u64::from(original_count) * u64::from(shard_bytes);
    workload.batch_rows = count.min(16);
    workload
}

/// Codeblocks of five interleaved code words, as many as fill a second cache with what is made of them, at the limit of the code
/// and as most come: without an error.
fn codeblocks() -> Vec<Workload> {
    let codeblock = Codeblock::standard(5);
    let with = |variant, errors| {
        let mut workload = signed(Primitive::Ccsds, Stage::CcsdsDecode, |rng| {
            Items::Codeblocks(several(240, || data::telemetry(rng, codeblock, errors)))
        });
        workload.variant = variant;
        workload.unit = Unit::Bytes;
        workload.units_a_row = codeblock.data_bytes();
        workload.batch_rows = 240;
        workload
    };
    vec![with("(255,223), 16 errors a word", 16), with("(255,223), no errors", 0)]
}

/// A workload of single jobs in batches of 256, with the seed of all workloads.
fn signed(primitive: Primitive, stage: Stage, items: impl FnOnce(&mut ChaCha20Rng) -> Items) -> Workload {
    let mut rng = ChaCha20Rng::seed_from_u64(SEED + stage as u64);
    Workload {
        primitive,
        variant: "",
        stage,
        policy: Policy::default(),
        unit: Unit::Jobs,
        units_a_row: 1,
        batch_rows: 256,
        items: items(&mut rng),
    }
}

fn several<T>(count: usize, mut make: impl FnMut() -> T) -> Vec<T> {
    (0..count).map(|_| make()).collect()
}

type Maker = fn() -> Vec<Workload>;

/// Any number does; fixed, so that every run measures the same bytes.
const SEED: u64 = 0x5045_5249_4745_4500;
