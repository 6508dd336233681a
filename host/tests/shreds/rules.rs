//! Each rule of shreds at its limit and one step beyond, over sets made for it.
//! Judged by the sequential validator and the pipeline, which must agree on every report.
//! Never a set whose other rules fail too, but where the order of rules is what is shown.

use ed25519_dalek::SigningKey;
use perigee::{
    chain::shreds::sequential,
    config::Config,
    generate::shreds::{SetDraft, container},
    pipeline::run::Machinery,
    verdict::{Missing, ObjectReport, Verdict},
};

use super::support::{machinery, naive, params, piped, rejection};

/// Both validators and the key of their leader.
struct Bench {
    leader: SigningKey,
    machinery: Machinery,
    config: Config,
}

impl Bench {
    fn new() -> Self {
        let config = Config::default();
        Self {
            leader: SigningKey::from_bytes(&[7; 32]),
            machinery: machinery(&config),
            config,
        }
    }

    fn seal(&self, draft: &SetDraft) -> Vec<Vec<u8>> {
        draft.seal(&self.leader).shreds
    }

    fn key(&self) -> [u8; 32] {
        self.leader.verifying_key().to_bytes()
    }

    /// The report on records that form one set, under this key.
    fn judge_under(&self, key: [u8; 32], records: &[Vec<u8>]) -> ObjectReport {
        let bytes = container(records);
        let mut expected = naive(&params(key), &bytes);
        assert_eq!(piped(&self.machinery, Some(key), &self.config, &bytes).1, expected);
        assert_eq!(expected.len(), 1, "{expected:?}");
        expected.remove(0)
    }

    fn judge(&self, records: &[Vec<u8>]) -> ObjectReport {
        self.judge_under(self.key(), records)
    }

    fn assert_accepted(&self, records: &[Vec<u8>], what: &str) {
        let report = self.judge(records);
        assert_eq!(report.verdict, Verdict::ACCEPT, "{what}: {report:?}");
    }

    /// Rejected by this rule at this record, with these words.
    fn assert_rejected(&self, records: &[Vec<u8>], rule: &str, index: Option<u64>, words: &str) {
        let report = self.judge(records);
        let (got, at, message) = rejection(&report);
        assert_eq!((got.as_str(), at), (rule, index), "{words}: {message}");
        assert!(message.contains(words), "{words:?} is not in {message:?}");
    }
}

fn put(record: &mut [u8], at: usize, bytes: &[u8]) {
    record[at..at + bytes.len()].copy_from_slice(bytes);
}

/// A usual set: 32 + 32, with some data.
fn usual() -> SetDraft {
    let mut draft = SetDraft::new(1_000, 64, 32, 32);
    draft.first_code_index = 96;
    draft.chained_root = [3; 32];
    for (place, data) in (0u8..).zip(&mut draft.data) {
        *data = vec![place; 800];
    }
    draft
}

/// Smallest and largest; odd levels at one height and at all (3, 5, 9, 33 leaves); more code than data and less; each family.
#[test]
fn sets_of_every_shape_are_accepted_whole_and_with_losses() {
    let bench = Bench::new();
    for (k, m) in [
        (1, 1),
        (1, 2),
        (2, 1),
        (3, 2),
        (5, 4),
        (32, 1),
        (17, 18),
        (255, 1),
        (1, 255),
        (128, 128),
    ] {
        for (chained, resigned) in [(false, false), (true, false), (true, true)] {
            let mut draft = SetDraft::new(5, 9, k, m);
            draft.first_code_index = 1_000;
            (draft.chained, draft.resigned, draft.chained_root) = (chained, resigned, [9; 32]);
            draft.data.iter_mut().for_each(|data| *data = vec![0xc3; 40]);
            let shreds = bench.seal(&draft);
            let what = format!("{k} + {m}, {chained} {resigned}");
            bench.assert_accepted(&shreds, &what);
            // Only code where that is enough, else all code and as much data as is needed, the last first.
            let fewest = &shreds[usize::from(m)..];
            assert_eq!(fewest.len(), usize::from(k));
            bench.assert_accepted(fewest, &what);
            // One fewer, as long as one of code is left to tell k.
            if k > 1 {
                let report = bench.judge(&fewest[1..]);
                assert!(
                    matches!(
                        &report.verdict,
                        Verdict::Defer {
                            missing: Missing::Shards(_),
                            ..
                        }
                    ),
                    "{what}"
                );
            }
        }
    }
}

#[test]
fn e1_sizes_and_variants() {
    let bench = Bench::new();
    let shreds = bench.seal(&usual());
    let with = |at: usize, change: &dyn Fn(&mut Vec<u8>)| {
        let mut shreds = shreds.clone();
        change(&mut shreds[at]);
        shreds
    };
    bench.assert_accepted(&shreds, "untouched");
    for (at, expected) in [(4, 1203), (40, 1228)] {
        for change in [-1i32, 1] {
            let changed = with(at, &|record| record.resize((record.len() as i32 + change) as usize, 0));
            bench.assert_rejected(&changed, "E1", Some(at as u64), &format!("expected {expected}"));
        }
        // A record that ends before its slot, and one of nothing but a signature, still belong to the set of that signature.
        for bytes in [82, 64] {
            let changed = with(at, &|record| record.truncate(bytes));
            bench.assert_rejected(&changed, "E1", Some(at as u64), &format!("{bytes} bytes"));
        }
        for (variant, words) in [(0x5a, "legacy code"), (0xa5, "legacy data"), (0x06, "variant 0x06")] {
            let changed = with(at, &|record| record[64] = variant);
            bench.assert_rejected(&changed, "E1", Some(at as u64), words);
        }
        let changed = with(at, &|record| record[64] = record[64] & 0xf0 | 9);
        bench.assert_rejected(
            &changed,
            "E1",
            Some(at as u64),
            "a proof of 9 nodes, expected at most 8",
        );
    }
    // The size field: empty and full are in range, a byte less and a byte more are not. Sealed, so that only E1 can object.
    for (size, is_good) in [(87u16, false), (88, true), (1051, true), (1052, false)] {
        let sealed = usual().seal_spoilt(
            &bench.leader,
            &|data| put(&mut data[3], 86, &size.to_le_bytes()),
            &|_| (),
        );
        match is_good {
            true => bench.assert_accepted(&sealed.shreds, "size"),
            false => bench.assert_rejected(&sealed.shreds, "E1", Some(3), &format!("a size of {size} bytes")),
        }
    }
    // Counts: none of data, none of code, 257 together.
    for (k, m) in [(0u16, 32u16), (32, 0), (225, 32)] {
        let changed = with(63, &|record| {
            put(record, 83, &[k.to_le_bytes(), m.to_le_bytes()].concat())
        });
        bench.assert_rejected(&changed, "E1", Some(63), &format!("a set of {k} + {m} shreds"));
    }
    // The lowest record is named, and E1 before E2.
    let mut changed = with(50, &|record| record.truncate(1227));
    changed[7][77] ^= 1;
    bench.assert_rejected(&changed, "E1", Some(50), "1227 bytes");
    changed[20].pop();
    bench.assert_rejected(&changed, "E1", Some(20), "1202 bytes");
}

#[test]
fn e2_what_a_set_agrees_on() {
    let bench = Bench::new();
    let shreds = bench.seal(&usual());
    for (at, byte, value, words) in [
        (5, 65, 0xff, "slot 1023, expected 1000 as 63 of 64 records say"),
        (5, 79, 65, "set index 65, expected 64"),
        (5, 77, 2, "version 2, expected 1"),
        (5, 64, 0xb6, "variant chained and resigned with a proof of 6 nodes"),
        (5, 64, 0x95, "variant chained with a proof of 5 nodes"),
        (45, 64, 0x46, "variant unchained"),
        (45, 0, 1, "signature 01"),
        (5, 1051, 4, "chained root 04"),
        (45, 83, 31, "shreds of data 31, expected 32 as 31 of 32 records say"),
        (45, 85, 33, "shreds of code 33, expected 32"),
        (45, 73, 200, "first index of code 187, expected 96"),
    ] {
        let mut changed = shreds.clone();
        assert_ne!(changed[at][byte], value);
        changed[at][byte] = value;
        bench.assert_rejected(&changed, "E2", Some(at as u64), words);
    }
    // Of two that disagree the first stands; of three the two.
    let mut two = vec![shreds[0].clone(), shreds[1].clone()];
    two[0][77] = 2;
    bench.assert_rejected(&two, "E2", Some(1), "version 1, expected 2 as 1 of 2 records say");
    two.push(shreds[2].clone());
    bench.assert_rejected(&two, "E2", Some(0), "version 2, expected 1 as 2 of 3 records say");
}

#[test]
fn e3_places_and_duplicates() {
    let bench = Bench::new();
    let shreds = bench.seal(&usual());
    // The last place of each kind is in range (the set is accepted); the one behind it is not.
    let mut outside = shreds.clone();
    put(&mut outside[31], 73, &96u32.to_le_bytes());
    bench.assert_rejected(&outside, "E3", Some(31), "index in the set 32, expected below 32");
    let mut before = shreds.clone();
    put(&mut before[0], 73, &63u32.to_le_bytes());
    bench.assert_rejected(
        &before,
        "E3",
        Some(0),
        "index 63, expected at least that of the set, 64",
    );
    let mut behind = shreds.clone();
    put(&mut behind[63], 73, &128u32.to_le_bytes());
    put(&mut behind[63], 87, &32u16.to_le_bytes());
    bench.assert_rejected(&behind, "E3", Some(63), "position 32, expected below 32");
    // Without code the proof bounds the tree: 6 nodes have 64 leaves, whatever is right of k.
    let mut data = shreds[..32].to_vec();
    put(&mut data[9], 73, &128u32.to_le_bytes());
    bench.assert_rejected(&data, "E3", Some(9), "index in the set 64, expected below 64");
    put(&mut data[9], 73, &127u32.to_le_bytes());
    bench.assert_rejected(&data, "E4", Some(9), "its path leads to");

    // The same again is the same; other bytes are not, and the damaged copy is named, be it the first or the second.
    let mut doubled = shreds.clone();
    doubled.insert(0, shreds[40].clone());
    bench.assert_accepted(&doubled, "doubled");
    for (damaged, intact) in [(0, 41), (41, 0)] {
        let mut doubled = doubled.clone();
        doubled[damaged][500] ^= 1;
        let words = format!("expected to be identical with record {intact} of the same leaf");
        bench.assert_rejected(&doubled, "E3", Some(damaged as u64), &words);
    }
    // A shred that claims the place of another is named, not the one whose place it is; E3 before E4, the lowest of E3.
    let mut claimed = shreds.clone();
    put(&mut claimed[2], 73, &90u32.to_le_bytes());
    claimed[1][300] ^= 1;
    bench.assert_rejected(&claimed, "E3", Some(2), "identical with record 26");
    put(&mut claimed[0], 73, &99u32.to_le_bytes());
    bench.assert_rejected(&claimed, "E3", Some(0), "index in the set 35");
    // The retransmitter's signature is nobody's claim about the set.
    let mut draft = usual();
    draft.resigned = true;
    let mut resigned = bench.seal(&draft);
    let mut copy = resigned[3].clone();
    copy[1203 - 1] ^= 1;
    resigned.push(copy);
    bench.assert_accepted(&resigned, "resigned");
}

#[test]
fn e4_paths_lead_to_one_root() {
    let bench = Bench::new();
    let shreds = bench.seal(&usual());
    for (at, byte) in [
        (0, 88),
        (31, 1050),
        (32, 89),
        (63, 1075),
        (0, 1083),
        (31, 1202),
        (32, 1108),
        (63, 1227),
    ] {
        let mut changed = shreds.clone();
        changed[at][byte] ^= 0x80;
        bench.assert_rejected(&changed, "E4", Some(at as u64), "as 63 of 64 paths do");
    }
    // Counts that the leader did sign, but of another tree: 65 leaves have paths of 7.
    let counts = |all: &mut [Vec<u8>]| {
        for (at, code) in all[32..].iter_mut().enumerate() {
            put(
                code,
                83,
                &[32u16.to_le_bytes(), 33u16.to_le_bytes(), (at as u16).to_le_bytes()].concat(),
            );
        }
    };
    let sealed = usual().seal_spoilt(&bench.leader, &|_| (), &counts);
    bench.assert_rejected(
        &sealed.shreds,
        "E4",
        Some(0),
        "a path of 6 nodes, expected one that fits its leaf of 65",
    );
    // All shreds of another tree: its root is the one root, and nobody signed it.
    let mut other = usual();
    other.version = 2;
    let mut foreign = bench.seal(&other);
    foreign
        .iter_mut()
        .zip(&shreds)
        .for_each(|(record, signed)| put(record, 0, &signed[..64]));
    bench.assert_rejected(&foreign, "E5", None, "no signature of leader");
}

/// The rule is the strict one: a leader of small order, under whom the plain rule accepts anything, signs nothing.
#[test]
fn e5_the_signature_is_judged_strictly() {
    let bench = Bench::new();
    let mut shreds = bench.seal(&usual());
    let report = bench.judge_under([0x42; 32], &shreds);
    assert_eq!(rejection(&report).0, "E5");
    // A = R = the neutral element, S = 0: SB - kA = R.
    let mut neutral = [0u8; 32];
    neutral[0] = 1;
    let signature = [neutral, [0u8; 32]].concat();
    shreds.iter_mut().for_each(|record| put(record, 0, &signature));
    let report = bench.judge_under(neutral, &shreds);
    assert_eq!(rejection(&report).0, "E5");
    assert_eq!((report.counters.attempts, report.counters.signatures), (1, 0));
}

#[test]
fn e6_surplus_shreds_are_the_code_of_the_others() {
    let bench = Bench::new();
    let wrong = |all: &mut [Vec<u8>]| all[40][100] ^= 1;
    let shreds = usual().seal_spoilt(&bench.leader, &|_| (), &wrong).shreds;
    bench.assert_rejected(
        &shreds,
        "E6",
        Some(40),
        "record 40 (code shred, leaf 40): byte 11 of its code is",
    );
    // The lowest record is named, not the lowest leaf.
    let both = |all: &mut [Vec<u8>]| {
        all[40][100] ^= 1;
        all[50][1075] ^= 1;
    };
    let mut shreds = usual().seal_spoilt(&bench.leader, &|_| (), &both).shreds;
    shreds.reverse();
    bench.assert_rejected(&shreds, "E6", Some(13), "leaf 50): byte 986 of its code is");
    // Without the wrong ones the tree does not close: E7.
    shreds.retain(|shred| ![40, 50].contains(&place(shred)));
    bench.assert_rejected(&shreds, "E7", None, "62 shreds and 2 rebuilt ones have root");
}

/// The leaf of a shred of the usual set.
fn place(shred: &[u8]) -> usize {
    match shred[64] {
        0x96 => usize::from(shred[73]) - 64,
        _ => 32 + usize::from(shred[87]),
    }
}

#[test]
fn e7_the_rebuilt_shreds_close_the_tree() {
    let bench = Bench::new();
    // A header of another set, slot, place or version under the code: received it is E2 or E3, rebuilt it is E7.
    for (byte, words) in [
        (65, "rebuilt with header 96e9"),
        (73, "rebuilt with header 96e8"),
        (77, "header"),
        (79, "header"),
    ] {
        let header = |data: &mut [Vec<u8>]| data[6][byte] ^= 1;
        let mut shreds = usual().seal_spoilt(&bench.leader, &header, &|_| ()).shreds;
        shreds.remove(6);
        bench.assert_rejected(&shreds, "E7", None, "data shred, leaf 6");
        bench.assert_rejected(&shreds, "E7", None, words);
    }
    let size = |data: &mut [Vec<u8>]| put(&mut data[6], 86, &2000u16.to_le_bytes());
    let mut shreds = usual().seal_spoilt(&bench.leader, &size, &|_| ()).shreds;
    shreds.remove(6);
    bench.assert_rejected(
        &shreds,
        "E7",
        None,
        "rebuilt with a size of 2000 bytes, expected 88 to 1051",
    );
    // A chained root of its own in a shred that is not sent.
    let root = |all: &mut [Vec<u8>]| all[8][1060] ^= 1;
    let mut shreds = usual().seal_spoilt(&bench.leader, &|_| (), &root).shreds;
    shreds.remove(8);
    bench.assert_rejected(&shreds, "E7", None, "63 shreds and 1 rebuilt ones have root");
    // An index of code beyond 32 bits cannot be rebuilt; received it is E4's, for it wraps nowhere.
    let mut draft = usual();
    draft.first_code_index = u32::MAX - 31;
    let mut shreds = bench.seal(&draft);
    bench.assert_accepted(&shreds, "the last indices there are");
    shreds.remove(63);
    bench.assert_accepted(&shreds, "the last index is rebuilt");
}

/// The oracle's own tree against the smallest examples of its definition.
#[test]
fn the_tree_of_the_oracle_pairs_an_odd_node_with_itself() {
    let leaves: Vec<_> = (0..3u8).map(|byte| sequential::leaf(&[byte])).collect();
    let left = sequential::node(&leaves[0], &leaves[1]);
    let right = sequential::node(&leaves[2], &leaves[2]);
    assert_eq!(sequential::root(leaves), sequential::node(&left, &right));
    assert_eq!(sequential::root(vec![left]), left, "a lone leaf is the root");
}
