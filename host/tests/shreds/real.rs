//! The real set: what it is known to hold, what is recovered of it, and how few of its shreds are enough.
//! Through the sequential validator, the rules step by step, and the pipeline.
//! Never changes a byte of a record: that is `damaged`.

use perigee::{
    chain::shreds::{
        judge::Judge,
        layout::Kind,
        sequential,
        set::{Set, key},
    },
    config::Config,
    generate::shreds::container,
    verdict::{Counters, Missing, Verdict},
};
use rand::{SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use reed_solomon_erasure::galois_8::ReedSolomon;

use super::support::{machinery, naive_one, piped, real};

/// The root that the 58 paths lead to and the leader signed.
const ROOT: &str = "544894b97bfc6a29235c1cb94dfe0f12775af3020b126663caa93a8379109261";

/// Places of the six shreds that did not arrive: five of data, one of code.
const MISSING: [u32; 6] = [1, 11, 13, 19, 26, 46];

#[test]
fn one_root_one_signature_and_six_shreds_recovered() {
    let Some(records) = real() else { return };
    let report = naive_one(&records);
    assert_eq!(
        (report.object.as_str(), &report.verdict),
        ("385970984:320", &Verdict::ACCEPT)
    );
    // 58 paths of 6 nodes and a tree of 63; one signature, one stripe.
    let counters = Counters {
        signatures: 1,
        attempts: 1,
        hashes: 58 * 6 + 63,
        erasure: 1,
        ..Counters::default()
    };
    assert_eq!((report.counters, report.unchecked.len()), (counters, 0));
    let config = Config::default();
    let (outcome, reports) = piped(&machinery(&config), None, &config, &container(&records));
    assert_eq!(reports, [report]);
    assert_eq!((outcome.summary.accepted, outcome.summary.counters), (1, counters));
}

/// The parts of the verdict one by one, so that none of them is passed over.
#[test]
fn the_set_holds_what_is_known_of_it() {
    let Some(records) = real() else { return };
    let mut judge = Judge::new(Set::decode(container(&records)));
    let members = judge.open().unwrap();
    let of_kind = |kind| {
        members
            .shreds
            .iter()
            .filter(|member| member.shred.variant.kind == kind)
            .count()
    };
    assert_eq!((judge.set().record_count(), members.duplicates), (62, 4));
    assert_eq!((of_kind(Kind::Data), of_kind(Kind::Code)), (27, 31));
    let facts = members.facts;
    assert_eq!(
        (facts.slot, facts.fec_set_index, facts.version),
        (385_970_984, 320, 27_350)
    );
    let code = facts.code.unwrap();
    assert_eq!((code.num_data, code.num_code, code.first_index), (32, 32, Some(320)));
    let present = members.by_leaf();
    let missing: Vec<u32> = (0..64).filter(|leaf| !present.contains_key(leaf)).collect();
    assert_eq!(missing, MISSING);
    let roots = sequential::roots(judge.set());
    assert!(roots.iter().all(|root| root.map(hex::encode).as_deref() == Some(ROOT)));
    judge.take_roots(&roots);
    // The shards by the crate, and the leaves that the rules rebuild of them.
    let stripe = judge.stripe().unwrap();
    assert_eq!(stripe.sources.iter().flatten().count(), 32);
    let mut shards: Vec<Option<Vec<u8>>> = stripe.sources.iter().map(|shard| shard.map(<[u8]>::to_vec)).collect();
    ReedSolomon::new(32, 32).unwrap().reconstruct(&mut shards).unwrap();
    let shards: Vec<Vec<u8>> = shards.into_iter().flatten().collect();
    let shards: Vec<&[u8]> = shards.iter().map(Vec::as_slice).collect();
    let rebuilt = judge.take_shards(&shards[..32], &shards[32..]);
    let places: Vec<u32> = rebuilt.iter().map(|missing| missing.leaf_index).collect();
    assert_eq!(places, MISSING);
    let sizes: Vec<usize> = rebuilt.iter().map(|missing| missing.leaf.len()).collect();
    assert_eq!(sizes, [1019, 1019, 1019, 1019, 1019, 1044]);
    // The tree over 58 received and 6 rebuilt leaves.
    let members = judge.open().unwrap();
    let mut leaves = vec![[0u8; 32]; 64];
    for member in &members.shreds {
        leaves[member.leaf_index as usize] = sequential::leaf(judge.set().leaf(member));
    }
    for missing in &rebuilt {
        leaves[missing.leaf_index as usize] = sequential::leaf(&missing.leaf);
    }
    assert_eq!(hex::encode(sequential::root(leaves.clone())), ROOT);
    // Negative control: without one rebuilt leaf it is another tree.
    leaves[46] = [0; 32];
    assert_ne!(hex::encode(sequential::root(leaves)), ROOT);
}

/// The different records, one a leaf.
fn distinct(records: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let mut distinct: Vec<Vec<u8>> = Vec::new();
    for record in records {
        assert_eq!(key(record), Some((385_970_984, 320)));
        if !distinct.contains(record) {
            distinct.push(record.clone());
        }
    }
    assert_eq!(distinct.len(), 58);
    distinct
}

/// One fewer than k defers, whichever are left; E6 and E7 are what it leaves undecided.
#[test]
fn thirty_one_shreds_are_too_few() {
    let Some(records) = real() else { return };
    let mut shreds = distinct(&records);
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    let config = Config::default();
    let machinery = machinery(&config);
    for _ in 0..20 {
        shreds.shuffle(&mut rng);
        let report = naive_one(&shreds[..31]);
        let missing = Missing::Shards("1 more".into());
        assert!(
            matches!(&report.verdict, Verdict::Defer { missing: got, .. } if *got == missing),
            "{report:?}"
        );
        let unchecked: Vec<String> = report.unchecked.iter().map(ToString::to_string).collect();
        assert_eq!(unchecked, ["E6", "E7"]);
        assert_eq!(
            (
                report.counters.signatures,
                report.counters.erasure,
                report.counters.hashes
            ),
            (1, 0, 31 * 6)
        );
        // A duplicate is no other shred.
        let with_duplicate: Vec<_> = shreds[..31].iter().chain(&shreds[..1]).cloned().collect();
        assert_eq!(naive_one(&with_duplicate).verdict, report.verdict);
        assert_eq!(piped(&machinery, None, &config, &container(&shreds[..31])).1, [report]);
    }
}

/// Any 32 suffice: random ones, and the extremes: 27 of data with 5 of code, 31 of code with 1 of data.
#[test]
fn any_thirty_two_shreds_are_enough() {
    let Some(records) = real() else { return };
    let shreds = distinct(&records);
    let (data, code): (Vec<_>, Vec<_>) = shreds.iter().cloned().partition(|shred| shred[64] == 0x96);
    let mut subsets = vec![
        [&data[..], &code[..5]].concat(),
        [&data[..], &code[26..]].concat(),
        [&data[..1], &code[..]].concat(),
        [&data[26..], &code[..]].concat(),
    ];
    let mut rng = ChaCha8Rng::seed_from_u64(2);
    let mut shuffled = shreds;
    for _ in 0..100 {
        shuffled.shuffle(&mut rng);
        subsets.push(shuffled[..32].to_vec());
    }
    let config = Config::default();
    let machinery = machinery(&config);
    for subset in subsets {
        assert_eq!(subset.len(), 32);
        let report = naive_one(&subset);
        assert_eq!(report.verdict, Verdict::ACCEPT, "{report:?}");
        assert_eq!(report.counters.hashes, 32 * 6 + 63);
        assert_eq!(piped(&machinery, None, &config, &container(&subset)).1, [report]);
    }
}

/// Without a shred of code nobody knows how many are needed; signature and root are judged all the same.
#[test]
fn data_alone_defers_for_a_shred_of_code() {
    let Some(records) = real() else { return };
    let data: Vec<_> = distinct(&records)
        .into_iter()
        .filter(|shred| shred[64] == 0x96)
        .collect();
    let report = naive_one(&data);
    let missing = Missing::Shards("a shred of code".into());
    assert!(
        matches!(&report.verdict, Verdict::Defer { missing: got, .. } if *got == missing),
        "{report:?}"
    );
    assert_eq!((report.counters.signatures, report.counters.hashes), (1, 27 * 6));
    // One bit of one of them is found without code too.
    let mut damaged = data;
    damaged[26][700] ^= 1;
    let (rule, index, message) = {
        let report = naive_one(&damaged);
        let (rule, index, message) = super::support::rejection(&report);
        (rule, index, message.to_owned())
    };
    assert_eq!((rule.as_str(), index), ("E4", Some(26)));
    assert!(message.starts_with("record 26 (data shred, leaf "), "{message}");
}
