//! Reserve proofs of a small chain of the Litecoin regtest: each rule V1 to V7 broken alone, and what they leave behind.

use std::sync::LazyLock;

use perigee::{
    chain::{
        cartycoin::{
            CARTYCOIN_REGTEST,
            reserve::{ReserveParams, ReserveSet, judge, recipient_commitment},
        },
        litecoin::LITECOIN_REGTEST,
        profile::Profile,
        utxo::{
            Block, Hash32, Header, OutPoint, Transaction,
            merkle::{merkle_node, merkle_root},
        },
    },
    verdict::{Missing, RuleId, Verdict},
};

use crate::{
    chain::{ANYONE, COIN, spend},
    mine,
};

/// The number of the Litecoin regtest in the parameters.
const CHAIN: u8 = 2;
/// Whose voucher it is.
const RECIPIENT: &[u8] = &[0x52, 0x02, 7, 7];

pub(crate) fn reserve() -> &'static ReserveParams {
    CARTYCOIN_REGTEST.reserve.unwrap()
}

/// A proof in parts.
#[derive(Clone)]
pub(crate) struct Parts {
    version: u8,
    chain: u8,
    headers: Vec<Header>,
    header: u16,
    deposit: Vec<u8>,
    output: u32,
    leaf: u32,
    branch: Vec<Hash32>,
    amount: u64,
    script: Vec<u8>,
}

impl Parts {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut out = vec![self.version, self.chain];
        out.extend_from_slice(&(self.headers.len() as u16).to_le_bytes());
        self.headers
            .iter()
            .for_each(|header| out.extend_from_slice(&header.encode()));
        out.extend_from_slice(&self.header.to_le_bytes());
        out.extend_from_slice(&(self.deposit.len() as u32).to_le_bytes());
        out.extend_from_slice(&self.deposit);
        out.extend_from_slice(&self.output.to_le_bytes());
        out.extend_from_slice(&self.leaf.to_le_bytes());
        out.push(self.branch.len() as u8);
        out.extend_from_slice(&self.branch.concat());
        out.extend_from_slice(&self.amount.to_le_bytes());
        out.extend_from_slice(&(self.script.len() as u16).to_le_bytes());
        out.extend_from_slice(&self.script);
        out
    }

    /// The same with this deposit in its block, and the headers mined again.
    fn with_deposit(&self, deposit: Vec<u8>) -> Self {
        let mut parts = self.clone();
        parts.deposit = deposit;
        let txid = perigee::chain::utxo::sha256d(&parts.deposit);
        parts.headers = headers(merkle_node(&parts.branch[0], &txid));
        parts
    }
}

/// Six headers from the genesis block of the regtest on, the first with this root.
fn headers(root: Hash32) -> Vec<Header> {
    let mut all: Vec<Header> = Vec::new();
    let mut prev = LITECOIN_REGTEST.genesis_id();
    for number in 1..=6 {
        let header = mine::mine(Header {
            version: 0x2000_0000,
            prev,
            merkle_root: if number == 1 { root } else { [number; 32] },
            time: LITECOIN_REGTEST.genesis.time + u32::from(number),
            nonce: 0,
            ..LITECOIN_REGTEST.genesis_header()
        });
        prev = header.id();
        all.push(header);
    }
    all
}

fn deposit(outputs: &[(i64, Vec<u8>)]) -> Transaction {
    let from = mine::coinbase(9, 1);
    let mut parts = spend(&[(&from, 0)], 0, ANYONE).to_builder();
    parts.outputs = outputs.to_vec();
    parts.build().unwrap()
}

fn commitment(script: &[u8]) -> (i64, Vec<u8>) {
    (0, [&[0x6a, 32][..], &recipient_commitment(script)].concat())
}

/// The block has two transactions; the deposit is the second.
pub(crate) static GOOD: LazyLock<Parts> = LazyLock::new(|| {
    let pays = (5 * COIN, reserve().chains[1].script.clone());
    let deposit = deposit(&[commitment(RECIPIENT), pays]);
    let coinbase = mine::coinbase(1, 0);
    let root = merkle_root(&[coinbase.txid(), deposit.txid()]).root;
    Parts {
        version: 2,
        chain: CHAIN,
        headers: headers(root),
        header: 0,
        deposit: deposit.bytes().to_vec(),
        output: 1,
        leaf: 1,
        branch: vec![coinbase.txid()],
        amount: 5 * COIN as u64,
        script: RECIPIENT.to_vec(),
    }
});

fn judged(parts: &Parts) -> Verdict {
    judge(&parts.encode(), reserve(), &mut ReserveSet::new(reserve()))
}

fn assert_rejected(parts: &Parts, rule: u8, index: Option<u64>, words: &str) {
    match judged(parts) {
        Verdict::Reject {
            rule: got,
            index: at,
            message,
        } => {
            assert_eq!((got, at), (RuleId::new('V', rule), index), "{message}");
            assert!(message.contains(words), "{words}: {message}");
        }
        other => panic!("V{rule}, {words}: {other:?}"),
    }
}

fn changed(change: impl FnOnce(&mut Parts)) -> Parts {
    let mut parts = GOOD.clone();
    change(&mut parts);
    parts
}

#[test]
fn a_good_proof_is_accepted_once_and_its_block_is_an_anchor() {
    let mut set = ReserveSet::new(reserve());
    assert_eq!(judge(&GOOD.encode(), reserve(), &mut set), Verdict::ACCEPT);
    let again = judge(&GOOD.encode(), reserve(), &mut set);
    assert_eq!(again.rule(), Some(RuleId::new('V', 7)), "V7: {again:?}");
    // From the first header on another proof may start; before, it waits for it.
    let mut parts = GOOD.clone();
    let first = parts.headers[0].id();
    let root = parts.headers[0].merkle_root;
    let mut next = headers(root);
    let mut prev = first;
    for header in &mut next {
        *header = mine::mine(Header { prev, ..*header });
        prev = header.id();
    }
    parts.headers = next;
    parts.amount = 1;
    // V6 fails whether the anchor is known or not: a rejection is more than a deferral.
    assert_rejected(&parts, 6, None, "expected the amount 500000000 of the deposit, got 1");
    parts.amount = GOOD.amount;
    let fresh = judged(&parts);
    assert!(
        matches!(
            &fresh,
            Verdict::Defer {
                missing: Missing::Parent(_),
                ..
            }
        ),
        "{fresh:?}"
    );
    assert_eq!(
        judge(&parts.encode(), reserve(), &mut set).rule(),
        Some(RuleId::new('V', 7)),
        "the same deposit"
    );
}

#[test]
fn v1_what_is_no_record() {
    let bytes = GOOD.encode();
    for end in 0..bytes.len() {
        let verdict = judge(&bytes[..end], reserve(), &mut ReserveSet::new(reserve()));
        assert_eq!(verdict.rule(), Some(RuleId::new('V', 1)), "{end}");
    }
    let mut long = bytes;
    long.push(0);
    assert_eq!(
        judge(&long, reserve(), &mut ReserveSet::new(reserve())).rule(),
        Some(RuleId::new('V', 1))
    );
    for version in [0, 1, 3] {
        assert_rejected(
            &changed(|it| it.version = version),
            1,
            None,
            "record version at offset 0: expected 2",
        );
    }
    assert_rejected(&changed(|it| it.chain = 9), 1, None, "one of the parameters");
    assert_rejected(
        &changed(|it| it.headers = vec![it.headers[0]; 145]),
        1,
        None,
        "at most 144",
    );
    assert_rejected(&changed(|it| it.branch = vec![[0; 32]; 18]), 1, None, "at most 17");
    assert_rejected(&changed(|it| it.deposit = vec![0; 100_001]), 1, None, "at most 100000");
    assert_rejected(&changed(|it| it.script = vec![0; 43]), 1, None, "at most 42");
    assert_rejected(&changed(|it| it.deposit[4] = 9), 1, None, "deposit");
    let witness = changed(|it| {
        let mut parts = Transaction::decode(it.deposit.clone().into()).unwrap().to_builder();
        parts.inputs[0].witness = vec![vec![1]];
        it.deposit = parts.build().unwrap().bytes().to_vec();
    });
    assert_rejected(&witness, 1, None, "a transaction without witness");
}

#[test]
fn v2_headers_that_do_not_follow_are_too_easy_or_miss_their_bits() {
    assert_rejected(
        &changed(|it| it.headers[3].prev[0] ^= 1),
        2,
        Some(3),
        "expected the parent",
    );
    // Above the regtest's limit by one step of the mantissa.
    assert_rejected(
        &changed(|it| it.headers[2].bits = 0x2080_0000),
        2,
        Some(2),
        "header 2: ",
    );
    let missed = changed(|it| {
        let target = perigee::chain::utxo::target::Target::new(it.headers[5].bits, LITECOIN_REGTEST.pow_limit).unwrap();
        while target.is_met_by(&LITECOIN_REGTEST.pow_hash(&it.headers[5])) {
            it.headers[5].nonce += 1;
        }
    });
    assert_rejected(&missed, 2, Some(5), "proof of work: expected at most");
}

#[test]
fn v3_too_few_headers() {
    assert_rejected(
        &changed(|it| it.headers.truncate(5)),
        3,
        None,
        "expected at least 6 headers from the deposit's block on, that of header 0, got 5",
    );
    assert_rejected(&changed(|it| it.headers.clear()), 3, None, "got 0");
}

/// The good proof with its deposit in header `at` of six and as many before it, all linked and mined.
pub(crate) fn good_in(at: u16) -> Parts {
    let mut parts = GOOD.clone();
    let (first, deposits) = (parts.headers[0], parts.headers[0].merkle_root);
    parts.headers = (0..at + 6)
        .map(|number| Header {
            merkle_root: [number as u8 + 50; 32],
            ..first
        })
        .collect();
    parts.headers[usize::from(at)].merkle_root = deposits;
    let mut prev = first.prev;
    for header in &mut parts.headers {
        *header = mine::mine(Header { prev, ..*header });
        prev = header.id();
    }
    parts.header = at;
    parts
}

/// The same proof with one header more behind the others.
pub(crate) fn deeper(proof: &Parts) -> Parts {
    let mut parts = proof.clone();
    let last = *parts.headers.last().unwrap();
    parts.headers.push(mine::mine(Header {
        prev: last.id(),
        ..last
    }));
    parts
}

#[test]
fn the_deposit_may_be_in_any_header_that_is_deep_enough() {
    // The first, the second, and the last that the limit of 144 headers lets in.
    for at in [0, 1, 138] {
        let good = good_in(at);
        assert_eq!(judged(&good), Verdict::ACCEPT, "header {at}");
        // One header fewer behind it, whatever stands before it.
        let mut shallow = good.clone();
        shallow.headers.pop();
        let words = format!("that of header {at}, got 5");
        assert_rejected(&shallow, 3, None, &words);
    }
}

#[test]
fn a_wrong_position_is_too_shallow_or_another_tree() {
    // Of eight headers the third has the deposit: before it stand two as deep or deeper, behind it none is deep enough.
    let good = good_in(2);
    for (header, rule, words) in [
        (0, 4, "of header 0"),
        (1, 4, "of header 1"),
        (3, 3, "that of header 3, got 5"),
        (7, 3, "that of header 7, got 1"),
        // Behind the last one, and as far as the field goes.
        (8, 3, "that of header 8, got 0"),
        (u16::MAX, 3, "that of header 65535, got 0"),
    ] {
        let mut parts = good.clone();
        parts.header = header;
        assert_rejected(&parts, rule, None, words);
    }
}

#[test]
fn the_next_proof_starts_behind_the_last_header_that_is_deep_enough() {
    let first = good_in(2);
    let mut set = ReserveSet::new(reserve());
    assert_eq!(judge(&first.encode(), reserve(), &mut set), Verdict::ACCEPT);
    // Eight headers of which six are asked for: the third is an anchor, the two before it and those behind are none.
    let pays = (7 * COIN, reserve().chains[1].script.clone());
    let other = deposit(&[commitment(RECIPIENT), pays]).bytes().to_vec();
    for (at, anchor) in first.headers.iter().enumerate() {
        let mut next = GOOD.with_deposit(other.clone());
        next.amount = 7 * COIN as u64;
        let mut prev = anchor.id();
        for header in &mut next.headers {
            *header = mine::mine(Header { prev, ..*header });
            prev = header.id();
        }
        let verdict = judge(&next.encode(), reserve(), &mut set.clone());
        assert_eq!(verdict == Verdict::ACCEPT, at == 2, "header {at}: {verdict:?}");
    }
}

#[test]
fn v4_branches_of_another_tree_and_deposits_of_64_bytes() {
    assert_rejected(&changed(|it| it.branch[0][0] ^= 1), 4, None, "expected the root");
    assert_rejected(&changed(|it| it.leaf = 0), 4, None, "branch of leaf 0");
    // The same place by a number beyond the tree.
    assert_rejected(&changed(|it| it.leaf = 3), 4, None, "branch of leaf 3");
    // One input of 41 bytes, one output of 9 + 4: 64 bytes with version, counts and lock time, in a tree that holds it.
    let short = deposit(&[(5 * COIN, vec![0x51; 4])]).bytes().to_vec();
    assert_eq!(short.len(), 64);
    assert_rejected(&GOOD.with_deposit(short), 4, None, "expected other than 64 bytes");
}

#[test]
fn v5_outputs_that_are_not_there_or_pay_another() {
    assert_rejected(
        &changed(|it| it.output = 2),
        5,
        None,
        "output 2: expected one that pays the reserve",
    );
    assert_rejected(
        &changed(|it| it.output = 0),
        5,
        None,
        "output 0: expected one that pays the reserve",
    );
}

#[test]
fn v6_vouchers_of_another_amount_or_recipient() {
    for amount in [GOOD.amount - 1, GOOD.amount + 1, u64::MAX] {
        assert_rejected(
            &changed(|it| it.amount = amount),
            6,
            None,
            "expected the amount 500000000",
        );
    }
    assert_rejected(
        &changed(|it| it.script[2] ^= 1),
        6,
        None,
        "expected a commitment to its recipient",
    );
    let pays = (-5, reserve().chains[1].script.clone());
    let negative = GOOD.with_deposit(deposit(&[commitment(RECIPIENT), pays]).bytes().to_vec());
    assert_rejected(&negative, 6, None, "expected the amount -5");
}

#[test]
fn v7_a_deposit_counts_once_also_by_another_recipients_words() {
    let two = deposit(&[
        commitment(RECIPIENT),
        (5 * COIN, reserve().chains[1].script.clone()),
        commitment(&[1]),
    ]);
    let first = GOOD.with_deposit(two.bytes().to_vec());
    let mut second = first.clone();
    second.script = vec![1];
    let mut set = ReserveSet::new(reserve());
    assert_eq!(judge(&first.encode(), reserve(), &mut set), Verdict::ACCEPT);
    match judge(&second.encode(), reserve(), &mut set) {
        Verdict::Reject { rule, message, .. } => {
            assert_eq!(rule, RuleId::new('V', 7));
            let outpoint = OutPoint {
                txid: two.txid(),
                index: 1,
            };
            assert!(message.contains(&outpoint.to_string()), "{message}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_rules_of_the_profile_are_k1_to_k18_and_v1_to_v7() {
    for name in ["cartycoin", "cartycoin-regtest"] {
        let rules = Profile::by_name(name).unwrap().rules();
        let ids: Vec<_> = rules.iter().map(|rule| rule.id.to_string()).collect();
        let expected: Vec<_> = (1..=18)
            .map(|k| format!("K{k}"))
            .chain((1..=7).map(|v| format!("V{v}")))
            .collect();
        assert_eq!(ids, expected);
    }
    assert_eq!(Profile::by_name("litecoin").unwrap().rules().len(), 17);
    assert!(Block::decode_for(&CARTYCOIN_REGTEST, CARTYCOIN_REGTEST.genesis_block().into()).is_ok());
}

#[test]
fn what_proofs_leave_behind_comes_back_from_its_keys() {
    let params = reserve();
    let mut set = ReserveSet::new(params);
    let before: Vec<_> = set.keys().collect();
    assert_eq!(before.len(), params.chains.len(), "the anchors of the parameters");
    // A deposit and a header of one chain.
    let (mut deposit, mut header, mut record) = (vec![0, 1], vec![1, 1], vec![2]);
    deposit.extend([7; 36]);
    header.extend([8; 32]);
    record.extend(perigee::chain::utxo::sha256d(b"a record"));
    assert!(!set.has_accepted(b"a record"));
    assert!(set.insert_key(&deposit) && set.insert_key(&header) && set.insert_key(&record));
    assert!(set.has_accepted(b"a record") && !set.has_accepted(b"another"));
    let after: Vec<_> = set.keys().collect();
    assert!(after.is_sorted() && after.len() == before.len() + 3);
    let mut again = ReserveSet::new(params);
    assert!(after.iter().all(|key| again.insert_key(key)));
    assert_eq!(again.keys().collect::<Vec<_>>(), after);
    // Keys that are cut, long, of no kind, or none.
    for key in [
        &deposit[..37],
        &header[..33],
        &record[..32],
        &[3; 33][..],
        &[record.as_slice(), &[0]].concat()[..],
        &[header.as_slice(), &[0]].concat()[..],
        &[][..],
    ] {
        assert!(!again.insert_key(key), "{key:?}");
    }
}
