//! Unit tests of the light chain: growth, branches, every rule broken alone; and headers for the tests of other kinds.
//! Beside the kind; proofs of payment and filters stand on the chains made here.
//! Never part of the program.

use super::{
    super::{
        context::Statement,
        testing::{AT, Bench, Signer, sealed},
        value::Value,
    },
    *,
};
use crate::chain::utxo::OutPoint;

/// The height of the first header of [`anchor`].
const FIRST: u32 = 6_000;

/// Eleven headers, 128 seconds apart, long before the time of the runs.
pub(in super::super) fn anchor() -> Vec<Header> {
    let first = Header {
        version: 0x2000_0000,
        prev: [1; 32],
        merkle_root: [2; 32],
        time: (AT - 2_000 * 128) as u32,
        bits: 0x1a0f_61a1,
        nonce: 0,
        state_root: [3; 32],
        utxo_root: [4; 32],
        stake: OutPoint {
            txid: [5; 32],
            index: 1,
        },
        signature: vec![6; 65],
    };
    chain(&first, 10, true)
}

/// So many headers behind this one, each on time; with itself where asked for.
pub(in super::super) fn chain(first: &Header, count: usize, with_first: bool) -> Vec<Header> {
    let mut chain = vec![first.clone()];
    for _ in 0..count {
        chain.push(child(chain.last().unwrap()));
    }
    chain.split_off(usize::from(!with_first))
}

pub(in super::super) fn child(parent: &Header) -> Header {
    Header {
        prev: parent.id(),
        time: parent.time + 128,
        ..parent.clone()
    }
}

pub(in super::super) fn encoded(headers: &[Header]) -> Vec<Vec<u8>> {
    headers.iter().map(Header::encode).collect()
}

pub(in super::super) fn run(headers: &[Header], signer: &Signer) -> Vec<u8> {
    let mut out = vec![KIND, 1];
    encoded(headers).write(&mut out);
    signer.key().write(&mut out);
    sealed(out, &[signer])
}

pub(in super::super) fn relay() -> Signer {
    Signer::ed25519(8)
}

/// A validator with the anchor and one relay.
pub(in super::super) fn bench() -> Bench {
    Bench::told(&[
        Statement::Relays(vec![relay().key()]),
        Statement::Anchor(FIRST, encoded(&anchor())),
    ])
}

#[test]
fn a_chain_grows_run_by_run_and_counts_its_confirmations() {
    let mut bench = bench();
    let anchor = anchor();
    let headers = chain(&anchor[10], 30, false);
    assert_eq!(
        bench.verdict(run(&headers[20..], &relay())),
        "defer",
        "the parent is not known yet"
    );
    assert_eq!(bench.verdict(run(&headers[..20], &relay())), "accept");
    assert_eq!(bench.verdict(run(&headers[..20], &relay())), "accept", "again");
    // Overlapping by five.
    assert_eq!(bench.verdict(run(&headers[15..], &relay())), "accept");
    let ledger = &bench.inner.ledger;
    assert_eq!(tip(ledger).unwrap().height, FIRST + 40);
    assert_eq!(confirmations(ledger, &headers[29].id()), Some(1));
    assert_eq!(confirmations(ledger, &headers[0].id()), Some(30));
    assert_eq!(confirmations(ledger, &anchor[0].id()), Some(41));
    assert_eq!(confirmations(ledger, &[7; 32]), None);
}

#[test]
fn of_branches_the_one_with_more_work_is_the_best() {
    let mut bench = bench();
    let start = anchor()[10].clone();
    let one = chain(&start, 3, false);
    let mut fork = child(&start);
    fork.merkle_root = [9; 32];
    let other = chain(&fork, 3, true);
    assert_eq!(bench.verdict(run(&one, &relay())), "accept");
    assert_eq!(bench.verdict(run(&other[..3], &relay())), "accept");
    assert_eq!(
        tip(&bench.inner.ledger).unwrap().id,
        one[2].id(),
        "as much work, and later"
    );
    assert_eq!(bench.verdict(run(&other[3..], &relay())), "accept");
    let ledger = &bench.inner.ledger;
    assert_eq!(tip(ledger).unwrap().id, other[3].id());
    assert_eq!(confirmations(ledger, &one[0].id()), None, "it left the best chain");
    assert_eq!(confirmations(ledger, &other[0].id()), Some(4));
    assert_eq!(confirmations(ledger, &start.id()), Some(5));
}

#[test]
fn a_branch_does_not_go_off_too_deep() {
    let mut bench = bench();
    let headers = chain(&anchor()[10], 520, false);
    assert_eq!(bench.verdict(run(&headers, &relay())), "accept");
    let fork = |at: usize| {
        let mut fork = child(&headers[at]);
        fork.merkle_root = [9; 32];
        run(&[fork], &relay())
    };
    assert_eq!(bench.verdict(fork(18)), "H2", "501 below");
    assert_eq!(bench.verdict(fork(19)), "accept", "500 below");
}

#[test]
fn each_rule_alone_has_its_number_and_the_lowest_wins() {
    let start = anchor()[10].clone();
    let with = |change: &dyn Fn(&mut Header)| {
        let mut headers = chain(&start, 2, false);
        change(&mut headers[1]);
        headers
    };
    // Late by two spacings: the next target must move.
    let mut late = chain(&start, 1, false);
    late[0].time += 256;
    late.push(child(&late[0]));
    let cases = [
        (vec![], "H1"),
        (with(&|header| header.prev = [1; 32]), "H2"),
        (with(&|header| header.stake = OutPoint::NULL), "H3"),
        (with(&|header| header.signature = vec![6; 66]), "H3"),
        (with(&|header| header.signature = vec![6; 130]), "H3"),
        (with(&|header| header.version = 3), "H4"),
        (with(&|header| header.time += 1), "H4"),
        (with(&|header| header.time -= 128 * 6), "H5"),
        (with(&|header| header.time = AT as u32 + 16), "H5"),
        (with(&|header| header.bits -= 1), "H6"),
        (late, "H6"),
        (with(&|header| (header.version, header.bits) = (3, 0x1a0f_61a2)), "H4"),
    ];
    for (number, (headers, expected)) in cases.iter().enumerate() {
        assert_eq!(bench().verdict(run(headers, &relay())), *expected, "case {number}");
    }
    let good = with(&|_| {});
    assert_eq!(bench().verdict(run(&good, &Signer::ed25519(9))), "H7");
    let mut forged = run(&good, &relay());
    *forged.last_mut().unwrap() ^= 1;
    assert_eq!(bench().verdict(forged), "H8");
    assert_eq!(bench().verdict(run(&good, &relay())), "accept", "the control");
    // The newest that may be: at the time of the run.
    assert_eq!(
        bench().verdict(run(&with(&|header| header.time = AT as u32), &relay())),
        "accept"
    );
    // Without a list of relays it waits.
    let mut untold = Bench::told(&[Statement::Anchor(FIRST, encoded(&anchor()))]);
    assert_eq!(untold.verdict(run(&good, &relay())), "defer");
}
