//! One flipped bit anywhere in the real set is a rejection that names the damaged shred.
//! Every field of every record, and bits drawn from all of them; the sequential validator and the pipeline.
//! Never more than one damaged record at a time.

use perigee::{config::Config, generate::shreds::container, verdict::Verdict};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::support::{machinery, naive_one, piped, real, rejection};

/// The fields of a shred by offset, and the rules that may find a bit flipped there.
fn regions(record: &[u8]) -> Vec<(&'static str, std::ops::Range<usize>, &'static [&'static str])> {
    let is_code = record[64] == 0x66;
    let (shard_start, shard_end) = if is_code { (89, 1076) } else { (88, 1051) };
    let proof = shard_end + 32;
    let mut regions: Vec<(&'static str, std::ops::Range<usize>, &'static [&'static str])> = vec![
        ("R", 0..32, &["E2"]),
        ("S", 32..64, &["E2"]),
        // Another kind of other length, no variant at all, another length of the proof, or another family.
        ("variant", 64..65, &["E1", "E2"]),
        ("slot", 65..73, &["E2"]),
        // Of data: outside the set, the place of another, or a place that is free. Of code: another first index.
        ("index", 73..77, if is_code { &["E2"] } else { &["E3", "E4"] }),
        ("version", 77..79, &["E2"]),
        ("set index", 79..83, &["E2"]),
    ];
    regions.extend(match is_code {
        true => vec![
            // Beyond what a set can hold, or another set.
            ("num_data", 83..85, &["E1", "E2"][..]),
            ("num_code", 85..87, &["E1", "E2"]),
            // The first index changes with the position.
            ("position", 87..89, &["E2"]),
        ],
        false => vec![
            ("parent", 83..85, &["E4", "E3"][..]),
            ("flags", 85..86, &["E4", "E3"]),
            ("size", 86..88, &["E1", "E4", "E3"]),
        ],
    });
    // Of the records that are there twice, the copy that differs is E3's.
    regions.extend([
        ("payload start", shard_start..shard_start + 1, &["E4", "E3"][..]),
        ("payload", shard_start..shard_end, &["E4", "E3"]),
        ("payload end", shard_end - 1..shard_end, &["E4", "E3"]),
        ("chained root", shard_end..proof, &["E2"]),
    ]);
    regions.extend((0..6).map(|node| {
        let start = proof + 20 * node;
        ("proof", start..start + 20, &["E4", "E3"][..])
    }));
    assert_eq!(regions.last().map(|region| region.1.end), Some(record.len()));
    regions
}

/// The damaged record is named by number and in words, and by one of these rules.
fn assert_named(records: &[Vec<u8>], at: usize, byte: usize, bit: u8, rules: &[&str], what: &str) {
    let report = naive_one(records);
    let (rule, index, message) = rejection(&report);
    let place = format!("{what}: bit {bit} of byte {byte} of record {at}: {rule} {message}");
    assert_eq!(index, Some(at as u64), "{place}");
    assert!(message.starts_with(&format!("record {at}")), "{place}");
    assert!(rules.contains(&rule.as_str()), "{place}");
    if rule != "E1" {
        assert!(message.contains("shred, "), "{place}");
    }
}

#[test]
fn a_bit_of_every_field_of_every_record_is_named() {
    let Some(mut records) = real() else { return };
    // Negative control: as it came, nothing is named.
    assert_eq!(naive_one(&records).verdict, Verdict::ACCEPT);
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    for at in 0..records.len() {
        for (what, range, rules) in regions(&records[at]) {
            let (byte, bit) = (rng.random_range(range), rng.random_range(0..8u8));
            records[at][byte] ^= 1 << bit;
            assert_named(&records, at, byte, bit, rules, what);
            records[at][byte] ^= 1 << bit;
        }
    }
    assert_eq!(naive_one(&records).verdict, Verdict::ACCEPT);
}

/// Every bit of the header of a shred of data, of one of code, and of one that is there twice.
#[test]
fn every_bit_of_a_header_is_named() {
    let Some(mut records) = real() else { return };
    // Record 3 is data, 0 is code, 13 and 46 are not alike but 43 and 46 are.
    assert_eq!((records[3][64], records[0][64]), (0x96, 0x66));
    assert_eq!(records[43], records[46]);
    for at in [0, 3, 43, 46] {
        for byte in 64..89 {
            let region = regions(&records[at])
                .into_iter()
                .find(|region| region.1.contains(&byte));
            let (what, _, rules) = region.unwrap();
            for bit in 0..8 {
                records[at][byte] ^= 1 << bit;
                // A copy that claims another leaf is no copy any more.
                let rules = [rules, &["E3"]].concat();
                assert_named(&records, at, byte, bit, &rules, what);
                records[at][byte] ^= 1 << bit;
            }
        }
    }
}

/// Bits drawn from all 62 records; `PERIGEE_CASES` draws more. The pipeline says the same of each.
#[test]
fn any_bit_is_named() {
    let Some(mut records) = real() else { return };
    let cases: usize = std::env::var("PERIGEE_CASES").map_or(500, |cases| cases.parse().unwrap());
    let config = Config::default();
    let machinery = machinery(&config);
    let mut rng = ChaCha8Rng::seed_from_u64(2);
    for _ in 0..cases {
        let at = rng.random_range(0..records.len());
        let (byte, bit) = (rng.random_range(0..records[at].len()), rng.random_range(0..8u8));
        records[at][byte] ^= 1 << bit;
        assert_named(&records, at, byte, bit, &["E1", "E2", "E3", "E4"], "any");
        let report = naive_one(&records);
        assert_eq!(piped(&machinery, None, &config, &container(&records)).1, [report]);
        records[at][byte] ^= 1 << bit;
    }
}

/// The same signature damaged in every record is no disagreement: the leader did not sign.
#[test]
fn a_signature_damaged_everywhere_is_rejected_as_one() {
    let Some(mut records) = real() else { return };
    records.iter_mut().for_each(|record| record[40] ^= 4);
    let report = naive_one(&records);
    let (rule, index, message) = rejection(&report);
    assert_eq!((rule.as_str(), index), ("E5", None));
    assert!(message.contains("544894b97bfc6a29"), "{message}");
    assert_eq!(
        (
            report.counters.attempts,
            report.counters.signatures,
            report.counters.erasure
        ),
        (1, 0, 0)
    );
}
