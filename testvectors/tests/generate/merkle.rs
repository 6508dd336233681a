//! Hash and Merkle vectors: FIPS 180-4 and GM/T 0004 examples, trees of four rules, inclusion paths.
//! Trees are hashed recursively from their definition (RFC 6962 section 2.1), not level by level as engines do.
//! Second opinion to `sha2`, `sm3` and our lanes: the generator's own SHA-256 and SM3.

mod paths;

use perigee_testvectors::{HashFunction, MerkleCase, MerkleRule, Primitive, Vectors, Verdict};

use crate::{
    book::Book,
    digest::{sha256, sha256d, sm3},
};

const NOTES: &[(&str, &str)] = &[
    ("hash", "plain digests, message lengths around the padding boundary"),
    ("node", "one inner node"),
    ("tree", "leaf counts 1 to 33 and at 63, 64, 65 and 129"),
    (
        "empty-tree",
        "no leaf: the hash of nothing (RFC 6962), 32 zero bytes (Bitcoin)",
    ),
    (
        "odd",
        "odd levels: promotion under RFC 6962, duplication under Bitcoin and for shreds",
    ),
    (
        "mutation",
        "CVE-2012-2459: equal hashes form a pair, so that another leaf list has the same root",
    ),
    (
        "domain",
        "leaf and node prefixes keep leaves and nodes apart (RFC 6962)",
    ),
    (
        "truncation",
        "shreds: a node hashes the first 20 bytes of each child and nothing behind them",
    ),
    (
        "path",
        "inclusion paths: valid ones, and each way in which one can be wrong",
    ),
    ("twin", "one input bit flipped: output or verdict must differ"),
];

const RULES: [(MerkleRule, &str); 4] = [
    (MerkleRule::Sha256Rfc6962, "rfc6962"),
    (MerkleRule::Sha256dBitcoin, "bitcoin"),
    (MerkleRule::Sm3Rfc6962, "sm3"),
    (MerkleRule::Sha256Shreds, "shreds"),
];

/// Rules whose odd node is paired with itself, so that every leaf lies equally deep.
fn doubles(rule: MerkleRule) -> bool {
    matches!(rule, MerkleRule::Sha256dBitcoin | MerkleRule::Sha256Shreds)
}

fn digest(hash: HashFunction, message: &[u8]) -> [u8; 32] {
    match hash {
        HashFunction::Sha256 => sha256(message),
        HashFunction::Sha256d => sha256d(message),
        HashFunction::Sm3 => sm3(message),
    }
}

fn leaf_hash(rule: MerkleRule, leaf: &[u8]) -> [u8; 32] {
    match rule {
        MerkleRule::Sha256Rfc6962 => sha256(&[&[0], leaf].concat()),
        MerkleRule::Sha256dBitcoin => leaf.try_into().expect("32-byte leaf hash"),
        MerkleRule::Sm3Rfc6962 => sm3(&[&[0], leaf].concat()),
        MerkleRule::Sha256Shreds => sha256(&[&[0], &b"SOLANA_MERKLE_SHREDS_LEAF"[..], leaf].concat()),
    }
}

fn node_hash(rule: MerkleRule, left: &[u8; 32], right: &[u8; 32]) -> [u8; 32] {
    match rule {
        MerkleRule::Sha256Rfc6962 => sha256(&[&[1], &left[..], right].concat()),
        MerkleRule::Sha256dBitcoin => sha256d(&[*left, *right].concat()),
        MerkleRule::Sm3Rfc6962 => sm3(&[&[1], &left[..], right].concat()),
        MerkleRule::Sha256Shreds => {
            sha256(&[&[1], &b"SOLANA_MERKLE_SHREDS_NODE"[..], &left[..20], &right[..20]].concat())
        }
    }
}

/// Depth of the full binary tree over `count` leaves.
fn depth(count: usize) -> u32 {
    count.next_power_of_two().trailing_zeros()
}

/// The root over non-empty leaf hashes. RFC 6962: split at the largest power of two below n. Bitcoin and shreds: the same
/// split by depth, a missing right half being the left one again.
fn root_of(rule: MerkleRule, hashes: &[[u8; 32]], levels: u32) -> [u8; 32] {
    if doubles(rule) {
        if levels == 0 {
            return hashes[0];
        }
        let half = 1_usize << (levels - 1);
        let left = root_of(rule, &hashes[..half.min(hashes.len())], levels - 1);
        let right = if hashes.len() > half {
            root_of(rule, &hashes[half..], levels - 1)
        } else {
            left
        };
        return node_hash(rule, &left, &right);
    }
    if hashes.len() == 1 {
        return hashes[0];
    }
    let split = hashes.len().next_power_of_two() / 2;
    node_hash(
        rule,
        &root_of(rule, &hashes[..split], 0),
        &root_of(rule, &hashes[split..], 0),
    )
}

fn root(rule: MerkleRule, leaves: &[Vec<u8>]) -> [u8; 32] {
    let hashes: Vec<[u8; 32]> = leaves.iter().map(|leaf| leaf_hash(rule, leaf)).collect();
    match (rule, hashes.is_empty()) {
        (MerkleRule::Sha256Rfc6962, true) => sha256(&[]),
        (MerkleRule::Sha256dBitcoin | MerkleRule::Sha256Shreds, true) => [0; 32],
        (MerkleRule::Sm3Rfc6962, true) => sm3(&[]),
        (_, false) => root_of(rule, &hashes, depth(hashes.len())),
    }
}

/// Whether two equal hashes form a pair at some level, before duplication (Bitcoin Core, `ComputeMerkleRoot`).
fn mutated(rule: MerkleRule, leaves: &[Vec<u8>]) -> bool {
    if rule != MerkleRule::Sha256dBitcoin || leaves.is_empty() {
        return false;
    }
    let mut level: Vec<[u8; 32]> = leaves.iter().map(|leaf| leaf_hash(rule, leaf)).collect();
    while level.len() > 1 {
        if level.chunks_exact(2).any(|pair| pair[0] == pair[1]) {
            return true;
        }
        level = level
            .chunks(2)
            .map(|pair| node_hash(rule, &pair[0], pair.last().expect("not empty")))
            .collect();
    }
    false
}

/// Leaf i of a tree: 32 bytes for Bitcoin; for the others the index in as many bytes as `i mod 9`, so that lengths vary.
fn leaf(book: &Book<MerkleCase>, rule: MerkleRule, i: usize) -> Vec<u8> {
    if rule == MerkleRule::Sha256dBitcoin {
        return book.derive(&format!("leaf/{i}")).to_vec();
    }
    (i as u64).to_be_bytes().iter().rev().copied().take(i % 9).collect()
}

fn leaves(book: &Book<MerkleCase>, rule: MerkleRule, count: usize) -> Vec<Vec<u8>> {
    (0..count).map(|i| leaf(book, rule, i)).collect()
}

fn tree(rule: MerkleRule, leaves: Vec<Vec<u8>>) -> MerkleCase {
    MerkleCase::Tree {
        rule,
        root: root(rule, &leaves),
        mutated: mutated(rule, &leaves),
        leaves,
    }
}

pub(crate) fn generate() -> Vectors<MerkleCase> {
    let mut book = Book::new(Primitive::Merkle, NOTES);
    standard_hashes(&mut book);
    book.source("generated");
    hashes(&mut book);
    nodes(&mut book);
    trees(&mut book);
    mutations(&mut book);
    domains(&mut book);
    paths::paths(&mut book);
    book.finish()
}

fn standard_hashes(book: &mut Book<MerkleCase>) {
    let long = b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    let twice = "61626364".repeat(16);
    let cases: [(&str, &str, HashFunction, Vec<u8>, &str); 6] = [
        (
            "fips180-abc",
            "FIPS 180-4, NIST example",
            HashFunction::Sha256,
            b"abc".to_vec(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ),
        (
            "fips180-56",
            "FIPS 180-4, NIST example",
            HashFunction::Sha256,
            long.to_vec(),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
        (
            "fips180-empty",
            "FIPS 180-4, NIST example",
            HashFunction::Sha256,
            Vec::new(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        ),
        (
            "gmt0004-a1",
            "GM/T 0004-2012 appendix A.1",
            HashFunction::Sm3,
            b"abc".to_vec(),
            "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        ),
        (
            "gmt0004-a2",
            "GM/T 0004-2012 appendix A.2",
            HashFunction::Sm3,
            hex::decode(twice).expect("hexadecimal"),
            "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
        ),
        (
            "fips180-million",
            "FIPS 180-4, NIST example",
            HashFunction::Sha256,
            Vec::new(),
            "",
        ),
    ];
    for (id, source, hash, message, expected) in cases {
        if expected.is_empty() {
            // A million letters are too long for the file; the reference itself is held to the figure.
            let digest = sha256(&vec![b'a'; 1_000_000]);
            assert_eq!(
                hex::encode(digest),
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
            );
            continue;
        }
        assert_eq!(hex::encode(digest(hash, &message)), expected, "{id}");
        book.source(source);
        hash_case(
            book,
            id,
            "the standard's own example, computed again by the reference",
            hash,
            message,
        );
    }
}

fn hash_case(book: &mut Book<MerkleCase>, id: &str, reason: &str, hash: HashFunction, message: Vec<u8>) {
    let right = digest(hash, &message);
    book.plain(
        id,
        &["hash"],
        reason,
        MerkleCase::Hash {
            hash,
            message: message.clone(),
            digest: right,
        },
    );
    let mut flipped = message;
    match flipped.last_mut() {
        Some(last) => *last ^= 1,
        None => flipped.push(0),
    }
    let digest = digest(hash, &flipped);
    assert_ne!(digest, right);
    book.twin(
        id,
        &["twin"],
        "lowest bit of the last byte flipped (one zero byte in place of nothing)",
        MerkleCase::Hash {
            hash,
            message: flipped,
            digest,
        },
    );
}

fn hashes(book: &mut Book<MerkleCase>) {
    for (hash, name) in [
        (HashFunction::Sha256, "sha256"),
        (HashFunction::Sha256d, "sha256d"),
        (HashFunction::Sm3, "sm3"),
    ] {
        for bytes in [
            0, 1, 31, 32, 33, 54, 55, 56, 63, 64, 65, 80, 119, 120, 127, 128, 129, 180, 256, 1000,
        ] {
            let message: Vec<u8> = (0..bytes).map(|i: u32| (i * 13 + 7) as u8).collect();
            hash_case(
                book,
                &format!("{name}-{bytes}"),
                "length around block and padding boundaries, headers of 80 and 180 bytes",
                hash,
                message,
            );
        }
    }
}

fn nodes(book: &mut Book<MerkleCase>) {
    for (rule, name) in RULES {
        let some = [book.derive("node/left"), book.derive("node/right")];
        for (what, left, right) in [
            ("any", some[0], some[1]),
            ("swapped", some[1], some[0]),
            ("equal", some[0], some[0]),
            ("zero", [0; 32], [0; 32]),
            ("ones", [0xff; 32], [0xff; 32]),
        ] {
            let id = format!("node-{name}-{what}");
            let parent = node_hash(rule, &left, &right);
            book.plain(
                &id,
                &["node"],
                "an inner node",
                MerkleCase::Node {
                    rule,
                    left,
                    right,
                    parent,
                },
            );
            let mut right = right;
            // The last byte that counts.
            right[if rule == MerkleRule::Sha256Shreds { 19 } else { 31 }] ^= 0x80;
            let other = node_hash(rule, &left, &right);
            assert_ne!(other, parent);
            book.twin(
                &id,
                &["twin"],
                "top bit of the last byte that counts flipped",
                MerkleCase::Node {
                    rule,
                    left,
                    right,
                    parent: other,
                },
            );
        }
    }
}

fn trees(book: &mut Book<MerkleCase>) {
    for (rule, name) in RULES {
        // A set of shreds is never empty: its rule gives no root to nothing.
        if rule != MerkleRule::Sha256Shreds {
            book.plain(
                &format!("tree-{name}-0"),
                &["tree", "empty-tree"],
                "no leaf",
                tree(rule, Vec::new()),
            );
        }
        for count in (1..=33).chain([63, 64, 65, 129]) {
            let id = format!("tree-{name}-{count}");
            let flags: &[&str] = if count % 2 == 1 && count > 1 {
                &["tree", "odd"]
            } else {
                &["tree"]
            };
            let list = leaves(book, rule, count);
            book.plain(
                &id,
                flags,
                "leaf count up to 33 and at 63, 64, 65 and 129",
                tree(rule, list.clone()),
            );
            // Twins of the larger trees would only make the file long.
            if count <= 5 || count == 9 {
                let mut flipped = list.clone();
                let at = usize::from(book.derive(&format!("{id}/flip"))[0]) % count;
                match flipped[at].last_mut() {
                    Some(byte) => *byte ^= 1,
                    None => flipped[at].push(0),
                }
                assert_ne!(root(rule, &list), root(rule, &flipped));
                book.twin(
                    &id,
                    &["twin"],
                    &format!("leaf {at} with its lowest bit flipped (or one zero byte in place of nothing)"),
                    tree(rule, flipped),
                );
            }
        }
        let mut swapped = leaves(book, rule, 5);
        swapped.swap(1, 2);
        book.plain(
            &format!("tree-{name}-swapped"),
            &["tree"],
            "two leaves of different pairs swapped",
            tree(rule, swapped),
        );
    }
    // Behind one byte of prefix and behind 26; 1019 and 1044: the leaves of shreds of data and of code.
    let [long, shreds] = [
        &[0_usize, 54, 55, 62, 63, 64, 1024][..],
        &[0, 28, 29, 30, 37, 38, 39, 1019, 1044],
    ]
    .map(|sizes| sizes.iter().map(|bytes| vec![0x5a; *bytes]).collect::<Vec<Vec<u8>>>());
    for (rule, name, long) in
        [(RULES[0], &long), (RULES[2], &long), (RULES[3], &shreds)].map(|((rule, name), long)| (rule, name, long))
    {
        book.plain(
            &format!("tree-{name}-long-leaves"),
            &["tree"],
            "leaf data around block and padding boundaries after the prefix",
            tree(rule, long.clone()),
        );
    }
}

fn mutations(book: &mut Book<MerkleCase>) {
    let rule = MerkleRule::Sha256dBitcoin;
    let all = leaves(book, rule, 8);
    // Count, leaf indices: the list with the tail repeated has the root of the shorter list.
    let pairs: [(&str, usize, &[usize]); 4] = [
        ("3-as-4", 3, &[0, 1, 2, 2]),
        ("5-as-6", 5, &[0, 1, 2, 3, 4, 4]),
        ("6-as-8", 6, &[0, 1, 2, 3, 4, 5, 4, 5]),
        ("5-as-8", 5, &[0, 1, 2, 3, 4, 4, 4, 4]),
    ];
    for (name, count, order) in pairs {
        let list: Vec<Vec<u8>> = order.iter().map(|i| all[*i].clone()).collect();
        assert_eq!(root(rule, &list), root(rule, &all[..count]));
        assert!(mutated(rule, &list) && !mutated(rule, &all[..count]));
        book.plain(
            &format!("mutated-{name}"),
            &["mutation"],
            "repeated tail: the root of the shorter list, flagged",
            tree(rule, list),
        );
    }
    for (name, order, flagged) in [
        ("two-equal", &[0, 0][..], true),
        ("front-pair", &[0, 0, 1, 2][..], true),
        ("middle-pair", &[0, 1, 1, 2], false),
        ("halves", &[0, 1, 0, 1, 2], true),
        ("apart", &[0, 1, 2, 0], false),
        ("odd-own-copy", &[0, 1, 2], false),
        ("all-equal", &[3, 3, 3, 3, 3], true),
        ("upper-level", &[0, 1, 2, 3, 0, 1, 2, 3], true),
        ("upper-level-shifted", &[0, 1, 2, 3, 2, 3, 0, 1], false),
    ] {
        let list: Vec<Vec<u8>> = order.iter().map(|i| all[*i].clone()).collect();
        assert_eq!(mutated(rule, &list), flagged, "{name}");
        let reason = if flagged {
            "equal hashes form a pair"
        } else {
            "equal hashes, but never as a pair"
        };
        book.plain(&format!("mutation-{name}"), &["mutation"], reason, tree(rule, list));
    }
}

fn domains(book: &mut Book<MerkleCase>) {
    for (rule, name) in [RULES[0], RULES[2], RULES[3]] {
        // A leaf whose data are two child hashes must not have the parent's hash.
        let list = leaves(book, rule, 4);
        let hashes: Vec<[u8; 32]> = list.iter().map(|leaf| leaf_hash(rule, leaf)).collect();
        let fake = vec![hashes[..2].concat(), hashes[2..].concat()];
        assert_ne!(root(rule, &list), root(rule, &fake));
        book.plain(
            &format!("domain-{name}-nodes-as-leaves"),
            &["domain"],
            "leaf data made of child hashes: another root",
            tree(rule, fake),
        );
        let repeated: Vec<Vec<u8>> = [0, 1, 2, 2].iter().map(|i| list[*i].clone()).collect();
        let same = root(rule, &list[..3]) == root(rule, &repeated);
        assert_eq!(same, doubles(rule));
        book.plain(
            &format!("domain-{name}-repeated"),
            &["domain", "mutation"],
            if same {
                "repeated last leaf: the same root, no flag, for positions and counts are signed in the leaves"
            } else {
                "repeated last leaf: another root, no flag"
            },
            tree(rule, repeated),
        );
    }
}
