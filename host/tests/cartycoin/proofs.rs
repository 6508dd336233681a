//! Generated streams with reserve proofs beside their blocks, judged by a reader written for this test from the record's own
//! text, with the hash functions of the registry: it, every engine and the list of planted faults say the same.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use perigee::{
    chain::{
        cartycoin::CARTYCOIN_REGTEST,
        litecoin::LITECOIN_REGTEST,
        utxo::{display_hash, sha256d},
    },
    generate::{FaultKind, Generator, Object, Options},
    pipeline::records::Records,
    verdict::{RuleId, Verdict},
};
use sha2::{Digest, Sha256};

/// A stream of few blocks and many proofs, with `faults` planted.
fn generate(transactions: u64, faults: u64, seed: u64) -> Vec<Object> {
    let options = Options {
        faults,
        block_transactions: 10,
        empty_blocks: 100,
        proofs_percent: 200,
        ..Options::new(&CARTYCOIN_REGTEST, transactions, seed)
    };
    Generator::new(options).unwrap().map(Result::unwrap).collect()
}

fn proofs(objects: &[Object]) -> Vec<&Object> {
    objects.iter().filter(|object| object.is_record).collect()
}

/// What an independent reader remembers.
struct Oracle {
    anchors: HashSet<[u8; 32]>,
    used: HashSet<(Vec<u8>, u32)>,
}

/// The rule that fails, with its index, or nothing; `Err` where it waits for a header.
type Found = Result<Option<(u8, Option<u64>)>, ()>;

impl Oracle {
    fn new() -> Self {
        Self {
            anchors: HashSet::from([LITECOIN_REGTEST.genesis_id()]),
            used: HashSet::new(),
        }
    }

    fn judge(&mut self, record: &[u8]) -> Found {
        let Some(proof) = Read::new(record) else {
            return Ok(Some((1, None)));
        };
        match proof.broken(&self.used) {
            Some(found) => Ok(Some(found)),
            None if !self.anchors.contains(&proof.headers[0][4..36]) => Err(()),
            None => {
                let buried = proof.headers.len() - DEPTH;
                self.anchors.insert(double(proof.headers[buried]));
                self.used.insert((double(proof.deposit).to_vec(), proof.output));
                Ok(None)
            }
        }
    }
}

/// A record taken apart.
struct Read<'a> {
    headers: Vec<&'a [u8]>,
    header: usize,
    deposit: &'a [u8],
    outputs: Vec<(i64, &'a [u8])>,
    output: u32,
    leaf: u32,
    branch: Vec<&'a [u8]>,
    amount: u64,
    script: &'a [u8],
}

impl<'a> Read<'a> {
    fn new(record: &'a [u8]) -> Option<Self> {
        let mut rest = record;
        // The Litecoin regtest is number 2.
        (take(&mut rest, 2)? == [2, 2]).then_some(())?;
        let count = number(&mut rest, 2)? as usize;
        let headers = (0..count).map(|_| take(&mut rest, 80)).collect::<Option<Vec<_>>>()?;
        let header = number(&mut rest, 2)? as usize;
        let length = number(&mut rest, 4)? as usize;
        let deposit = take(&mut rest, length)?;
        let output = number(&mut rest, 4)? as u32;
        let leaf = number(&mut rest, 4)? as u32;
        let nodes = number(&mut rest, 1)?;
        let branch = (0..nodes).map(|_| take(&mut rest, 32)).collect::<Option<Vec<_>>>()?;
        let amount = number(&mut rest, 8)?;
        let length = number(&mut rest, 2)? as usize;
        let script = take(&mut rest, length)?;
        let is_whole = rest.is_empty() && count <= 144 && branch.len() <= 17 && script.len() <= 42;
        is_whole.then_some(Self {
            headers,
            header,
            deposit,
            outputs: outputs(deposit)?,
            output,
            leaf,
            branch,
            amount,
            script,
        })
    }

    /// V2 to V7.
    fn broken(&self, used: &HashSet<(Vec<u8>, u32)>) -> Option<(u8, Option<u64>)> {
        for (index, header) in self.headers.iter().enumerate() {
            let linked = index == 0 || header[4..36] == double(self.headers[index - 1]);
            let mut work = [0; 32];
            let params = scrypt::Params::new(10, 1, 1).unwrap();
            scrypt::scrypt(header, header, &params, &mut work).unwrap();
            let bits = u32::from_le_bytes(header[72..76].try_into().unwrap());
            let meets = target(bits).is_some_and(|target| work.iter().rev().le(target.iter().rev()));
            if !linked || !meets {
                return Some((2, Some(index as u64)));
            }
        }
        if self.headers.len() < self.header + DEPTH {
            return Some((3, None));
        }
        let mut node = double(self.deposit);
        for (level, sibling) in self.branch.iter().enumerate() {
            let pair = match self.leaf >> level & 1 {
                0 => [&node[..], sibling].concat(),
                _ => [sibling, &node[..]].concat(),
            };
            node = double(&pair);
        }
        let is_beyond = self.leaf >> self.branch.len() != 0;
        if self.deposit.len() == 64 || is_beyond || node != self.headers[self.header][36..68] {
            return Some((4, None));
        }
        // The first example of BIP173.
        let reserve = hex::decode("0014751e76e8199196d454941c45d1b3a323f1433bd6").unwrap();
        let paid = self
            .outputs
            .get(self.output as usize)
            .filter(|(_, script)| *script == reserve);
        let Some((paid, _)) = paid else {
            return Some((5, None));
        };
        let committed = Sha256::digest([b"cartycoin voucher", self.script].concat());
        let is_committed = |(_, script): &(i64, &[u8])| *script == [&[0x6a, 0x20][..], &committed].concat();
        if *paid as u64 != self.amount || !self.outputs.iter().any(is_committed) {
            return Some((6, None));
        }
        let is_used = used.contains(&(double(self.deposit).to_vec(), self.output));
        is_used.then_some((7, None))
    }
}

/// The outputs of a transaction without witness whose counts and lengths are below 253.
fn outputs(mut rest: &[u8]) -> Option<Vec<(i64, &[u8])>> {
    take(&mut rest, 4)?;
    for _ in 0..number(&mut rest, 1)? {
        take(&mut rest, 36)?;
        let length = number(&mut rest, 1)? as usize;
        take(&mut rest, length + 4)?;
    }
    let count = number(&mut rest, 1)?;
    let mut all = Vec::new();
    for _ in 0..count {
        let value = number(&mut rest, 8)? as i64;
        let length = number(&mut rest, 1)? as usize;
        all.push((value, take(&mut rest, length)?));
    }
    (rest.len() == 4).then_some(all)
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, behind) = rest.split_at_checked(count)?;
    *rest = behind;
    Some(taken)
}

/// Lowest byte first.
fn number(rest: &mut &[u8], bytes: usize) -> Option<u64> {
    let taken = take(rest, bytes)?;
    Some(taken.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
}

/// The target of these bits, lowest byte first; none where they are no target, or an easier one than the regtest's. Those of
/// less than three bytes nothing ever meets.
fn target(bits: u32) -> Option<[u8; 32]> {
    let (size, mantissa) = ((bits >> 24) as usize, bits & 0x00ff_ffff);
    let is_one = (3..=32).contains(&size) && (0x8000..=0x007f_ffff).contains(&mantissa);
    is_one.then_some(())?;
    let (mut target, mut easiest) = ([0; 32], [0; 32]);
    target[size - 3..size].copy_from_slice(&mantissa.to_le_bytes()[..3]);
    easiest[29..].copy_from_slice(&[0xff, 0xff, 0x7f]);
    // The limit is 2^255 - 1, which bits cannot say to its last byte.
    target.iter().rev().le(easiest.iter().rev()).then_some(target)
}

fn double(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(Sha256::digest(bytes)).into()
}

/// Headers that the embedded parameters ask for.
const DEPTH: usize = 6;

fn found(verdict: &Verdict) -> Found {
    match verdict {
        Verdict::Accept { .. } => Ok(None),
        Verdict::Reject { rule, index, .. } => {
            assert_eq!(*rule, RuleId::new('V', rule.number()));
            Ok(Some((rule.number(), *index)))
        }
        Verdict::Defer { .. } => Err(()),
    }
}

#[test]
fn every_fault_of_a_proof_is_found_by_its_rule_and_nothing_else() {
    // Every kind of the chain twice, and those of proofs among them.
    let kinds = FaultKind::of(&CARTYCOIN_REGTEST).count() as u64;
    let objects = generate(900, 2 * kinds, 6);
    let mut records = Records::new(&CARTYCOIN_REGTEST, &[]);
    let mut oracle = Oracle::new();
    let (mut planted, mut good) = (BTreeMap::<_, u32>::new(), 0);
    for object in proofs(&objects) {
        assert_eq!(sha256d(&object.bytes[1..]), object.id);
        let report = records.judge(&object.bytes);
        assert_eq!(report.object, display_hash(&object.id));
        let got = found(&report.verdict);
        assert_eq!(
            got,
            oracle.judge(&object.bytes[1..]),
            "{object:?}: {:?}",
            report.verdict
        );
        let expected = object.fault.as_ref().map(|fault| (fault.rule.number(), fault.index));
        assert_eq!(got, Ok(expected), "{:?}: {:?}", object.fault, report.verdict);
        match &object.fault {
            Some(fault) => *planted.entry(fault.kind).or_default() += 1,
            None => good += 1,
        }
    }
    let all: Vec<_> = FaultKind::of(&CARTYCOIN_REGTEST)
        .filter(|kind| kind.is_of_proofs())
        .collect();
    let names: BTreeSet<_> = all.iter().map(|kind| kind.name).collect();
    assert_eq!(planted.into_keys().collect::<BTreeSet<_>>(), names);
    let rules: BTreeSet<_> = all.iter().map(|kind| kind.rule.number()).collect();
    assert_eq!(rules, (1..=7).collect());
    assert!(good >= 100, "{good}");
}

#[test]
fn damaged_proofs_are_judged_as_the_independent_reader_does() {
    let objects = generate(300, 0, 8);
    let records = proofs(&objects);
    let mut rules = BTreeSet::new();
    for (nth, object) in records.iter().enumerate() {
        // A bit of each byte in turn over all proofs: 37 is no divisor of any field's length.
        for at in (nth % 37..object.bytes.len()).step_by(37) {
            let mut bytes = object.bytes.clone();
            bytes[at] ^= 1 << (at % 8);
            if at == 0 {
                continue;
            }
            // Bits and counts that only a reader of everything reads.
            let expected = Oracle::new().judge(&bytes[1..]);
            let verdict = Records::new(&CARTYCOIN_REGTEST, &[]).judge(&bytes).verdict;
            let got = found(&verdict);
            rules.extend(got.iter().flatten().map(|(rule, _)| *rule));
            assert_eq!(got, expected, "proof {nth}, byte {at}: {verdict:?}");
        }
    }
    assert!(rules.is_superset(&BTreeSet::from([1, 2, 3, 4, 5, 6])), "{rules:?}");
}

#[test]
fn the_comparison_notices_another_rule() {
    let objects = generate(60, 0, 9);
    let good = proofs(&objects)[0];
    let mut oracle = Oracle::new();
    assert_eq!(oracle.judge(&good.bytes[1..]), Ok(None));
    assert_eq!(oracle.judge(&good.bytes[1..]), Ok(Some((7, None))), "the second time");
    assert_eq!(Oracle::new().judge(&good.bytes[2..]), Ok(Some((1, None))));
}

#[test]
fn blocks_do_not_depend_on_the_proofs_beside_them() {
    let blocks = |proofs_percent| -> Vec<_> {
        let options = Options {
            empty_blocks: 100,
            proofs_percent,
            ..Options::new(&CARTYCOIN_REGTEST, 300, 3)
        };
        let all = Generator::new(options).unwrap().map(Result::unwrap);
        all.filter(|object| !object.is_record)
            .map(|object| object.bytes)
            .collect()
    };
    assert_eq!(blocks(0), blocks(300));
    // And without a single proof there is no fault of one.
    let options = Options {
        faults: 150,
        empty_blocks: 100,
        proofs_percent: 0,
        ..Options::new(&CARTYCOIN_REGTEST, 600, 3)
    };
    assert!(
        Generator::new(options)
            .unwrap()
            .all(|object| !object.unwrap().is_record)
    );
}
