//! Each rule broken alone in a real block, beside the same block made by the same hands without the break.

use perigee::chain::spacechain::{Header, SPACECHAIN, contract::OP_CALL, header::COMPACT_BYTES};
use perigee::chain::utxo::{OutPoint, script::opcode};
use perigee::verdict::{Missing, ObjectReport, Verdict};

use crate::remake::{Form, Remake};
use crate::support::{NOW, blocks, judge, options, unchecked};

/// The report of the second block behind the first of these two.
fn second(first: &[u8], second: &[u8], now: i64) -> ObjectReport {
    let outcome = judge(&SPACECHAIN, &[first.to_vec(), second.to_vec()], options(now));
    outcome.reports.into_iter().nth(1).unwrap()
}

/// The rule and index that reject, or nothing where the block waits for its stake as the real one does.
fn rejected(report: &ObjectReport) -> Option<(u8, Option<u64>)> {
    match &report.verdict {
        Verdict::Reject { rule, index, .. } => Some((rule.number(), *index)),
        Verdict::Defer { missing, .. } => {
            assert!(matches!(missing, Missing::Prevout(_)), "{missing:?}");
            None
        }
        Verdict::Accept { .. } => panic!("a stake that is not at hand is never accepted"),
    }
}

/// 22,381 remade, and its rejection behind the real 22,380.
fn try_second(change: impl FnOnce(&mut Remake), header: impl FnOnce(&mut Header)) -> Option<(u8, Option<u64>)> {
    let blocks = blocks()?;
    let mut remake = Remake::new(&blocks[1]);
    change(&mut remake);
    rejected(&second(&blocks[0], &remake.finish_but(header), NOW))
}

#[test]
fn a_block_remade_is_as_good_as_the_real_one() {
    let Some(blocks) = blocks() else { return };
    let real = second(&blocks[0], &blocks[1], NOW);
    let remade = second(&blocks[0], &Remake::new(&blocks[1]).finish(), NOW);
    assert_eq!(rejected(&real), None);
    assert_eq!((&remade.verdict, &remade.counters), (&real.verdict, &real.counters));
    assert_eq!(unchecked(&remade), unchecked(&real));
    assert_ne!(remade.object, real.object);
}

#[test]
fn a_signature_over_the_id_is_not_one_over_the_180_bytes() {
    if blocks().is_none() {
        return;
    }
    assert_eq!(try_second(|_| {}, |_| {}), None);
    assert_eq!(
        try_second(|remake| remake.form = Form::OverId, |_| {}),
        Some((12, None))
    );
    // Below 399,101 the compact form is as good as DER.
    assert_eq!(try_second(|remake| remake.form = Form::Compact, |_| {}), None);
}

#[test]
fn header_rules_reject_alone() {
    let Some(blocks) = blocks() else { return };
    let header = |change: fn(&mut Header)| try_second(|_| {}, change);
    assert_eq!(header(|header| header.time += 1), Some((2, None)), "a bit of the mask");
    assert_eq!(header(|header| header.version = 3), Some((3, None)));
    assert_eq!(header(|header| header.version = 4), None, "the least version");
    assert_eq!(
        header(|header| header.bits = 0x1d00_ffff),
        None,
        "the limit is allowed, the retarget unknown"
    );
    assert_eq!(
        header(|header| header.bits = 0x1d01_0000),
        Some((6, None)),
        "easier than the limit"
    );
    assert_eq!(
        header(|header| header.bits = 0x1b00_11bd),
        Some((6, None)),
        "not canonical"
    );
    assert_eq!(
        header(|header| header.stake = OutPoint::NULL),
        Some((7, None)),
        "work at height 22,381"
    );
    assert_eq!(header(|header| header.merkle_root[3] ^= 1), Some((8, None)));
    assert_eq!(header(|header| header.stake.index += 1), Some((10, None)));
    assert_eq!(header(|header| header.state_root[0] ^= 1), Some((21, None)));
    assert_eq!(header(|header| header.utxo_root[0] ^= 1), Some((21, None)));
    // The clock: the time of the block may be 15 s ahead, not 16.
    let time = i64::from(u32::from_le_bytes(blocks[1][68..72].try_into().unwrap()));
    let at = |now| rejected(&second(&blocks[0], &blocks[1], now));
    assert_eq!((at(time - 15), at(time - 16)), (None, Some((5, None))));
}

#[test]
fn the_retarget_of_the_third_block_is_decided() {
    let Some(blocks) = blocks() else { return };
    let third = |change: fn(&mut Header)| {
        let bytes = Remake::new(&blocks[2]).finish_but(change);
        let outcome = judge(
            &SPACECHAIN,
            &[blocks[0].clone(), blocks[1].clone(), bytes],
            options(NOW),
        );
        rejected(&outcome.reports[2])
    };
    assert_eq!(third(|_| {}), None);
    assert_eq!(third(|header| header.bits += 1), Some((6, None)));
}

#[test]
fn a_child_of_a_rejected_block_is_rejected_with_its_parent_named() {
    let Some(blocks) = blocks() else { return };
    let mut first = blocks[0].clone();
    // Bytes of the coinstake's first amount: the root is no longer that of the transactions.
    let at = first.len() - 40;
    first[at] ^= 1;
    let outcome = judge(&SPACECHAIN, &[first, blocks[1].clone()], options(NOW));
    assert_eq!(rejected(&outcome.reports[0]), Some((8, None)));
    let Verdict::Reject { message, .. } = &outcome.reports[1].verdict else {
        panic!("expected a rejection");
    };
    assert_eq!(rejected(&outcome.reports[1]), Some((4, None)));
    assert!(message.contains(&outcome.reports[0].object), "{message}");
    // Twins: beside the damaged object the real one with the same header keeps its child.
    let mut both = blocks[0].clone();
    both[at] ^= 1;
    let outcome = judge(&SPACECHAIN, &[both, blocks[0].clone(), blocks[1].clone()], options(NOW));
    assert_eq!(rejected(&outcome.reports[2]), None);
}

#[test]
fn signature_forms_reject_alone() {
    let Some(blocks) = blocks() else { return };
    let with = |signature: &[u8]| {
        let mut block = blocks[1][..180].to_vec();
        let real = usize::from(blocks[1][180]);
        block.push(u8::try_from(signature.len()).unwrap());
        block.extend_from_slice(signature);
        block.extend_from_slice(&blocks[1][181 + real..]);
        rejected(&second(&blocks[0], &block, NOW))
    };
    let real = &blocks[1][181..181 + usize::from(blocks[1][180])];
    assert_eq!(with(real), None);
    assert_eq!(with(&real[..real.len() - 1]), Some((1, None)));
    assert_eq!(with(&[]), Some((1, None)));
    assert_eq!(
        with(&[1; COMPACT_BYTES]),
        Some((12, None)),
        "a form, and nobody's signature"
    );
    assert_eq!(with(&[1; COMPACT_BYTES + 1]), Some((1, None)));
    // A byte of s: still DER, another signature.
    let mut other = real.to_vec();
    *other.last_mut().unwrap() ^= 1;
    assert_eq!(with(&other), Some((12, None)));
}

#[test]
fn transactions_of_the_block_reject_alone() {
    if blocks().is_none() {
        return;
    }
    let body = |change: fn(&mut Remake)| try_second(change, |_| {});
    assert_eq!(
        body(|remake| remake.transactions[0].outputs[0].0 = 1),
        Some((9, Some(0)))
    );
    assert_eq!(
        body(|remake| remake.transactions[1].outputs[0].1 = vec![opcode::ONE]),
        Some((9, Some(1)))
    );
    let again = |remake: &mut Remake| {
        let mut other = remake.transactions[1].clone();
        other.lock_time = 1;
        remake.transactions.push(other);
    };
    assert_eq!(body(again), Some((9, Some(2))), "a second coinstake");
    assert_eq!(
        body(|remake| remake.nulls = 1),
        Some((11, None)),
        "one null leaf is not enough"
    );
    assert_eq!(
        body(|remake| remake.transactions[1].outputs[1].1 = vec![opcode::ONE]),
        Some((12, None)),
        "no key in the second output"
    );
    let sigops = |count: usize| {
        move |remake: &mut Remake| {
            let script = vec![opcode::CHECKSIG; count];
            remake.transactions[1].outputs.push((0, script));
        }
    };
    // The key's and eight of nine shares' checks count as well: 1 + 9 in all, 19,990 more make 20,000 of cost 4.
    assert_eq!(try_second(sigops(19_990), |_| {}), None);
    assert_eq!(try_second(sigops(19_991), |_| {}), Some((13, None)));
    assert_eq!(
        body(|remake| remake.transactions[1].outputs.push((0, vec![OP_CALL]))),
        Some((14, Some(1)))
    );
    assert_eq!(
        body(|remake| remake.transactions[0].inputs[0].script_sig = vec![0; 101]),
        Some((14, Some(0)))
    );
    assert_eq!(
        body(|remake| remake.transactions[1].outputs[1].0 = -1),
        Some((14, Some(1)))
    );
}

#[test]
fn shares_are_judged_without_any_coin() {
    if blocks().is_none() {
        return;
    }
    let shares = |change: i64, at: std::ops::Range<usize>| {
        try_second(
            |remake| {
                for (value, _) in &mut remake.transactions[1].outputs[at] {
                    *value += change;
                }
            },
            |_| {},
        )
    };
    // Without other transactions there are no fees: a share is a tenth of four coins.
    assert_eq!(shares(0, 2..11), None);
    assert_eq!(shares(-1, 2..3), Some((19, None)));
    assert_eq!(shares(1, 10..11), Some((19, None)));
    assert_eq!(shares(1, 2..11), Some((19, None)), "nine equal ones, and not a tenth");
}

#[test]
fn the_coinstake_and_other_spends_are_checked_by_their_own_form() {
    let Some(blocks) = blocks() else { return };
    // The coinstake of the real block under a key in the second output that did not sign it: Q12 holds, Q18 does not.
    let mut remake = Remake::new(&blocks[1]);
    let signed = remake.finish();
    assert_eq!(rejected(&second(&blocks[0], &signed, NOW)), None);
    let input = remake.transactions[1].inputs[0].clone();
    remake.transactions[1].inputs.push(input);
    remake.transactions[1].inputs[1].previous_output.index += 7;
    let report = second(&blocks[0], &remake.finish(), NOW);
    assert_eq!(
        rejected(&report),
        Some((18, Some(1))),
        "an input that the key did not sign"
    );
    // A transaction of 22,382 with a lock time its signature does not know, judged alone.
    let mut other = Remake::new(&blocks[2]);
    let alone = |remake: &Remake| rejected(&judge(&SPACECHAIN, &[remake.finish()], options(NOW)).reports[0]);
    assert_eq!(alone(&other), None);
    other.transactions[2].lock_time ^= 1;
    assert_eq!(alone(&other), Some((20, Some(2))));
    // The same output spent twice, in two transactions.
    let mut twice = Remake::new(&blocks[3]);
    let outpoint = twice.transactions[2].inputs[0].previous_output;
    twice.transactions[3].inputs[0].previous_output = outpoint;
    assert_eq!(alone(&twice), Some((20, Some(3))));
}

#[test]
fn contract_opcodes_leave_the_roots_to_an_evm() {
    let Some(blocks) = blocks() else { return };
    let mut remake = Remake::new(&blocks[2]);
    remake.transactions[2].outputs[0].1 = vec![opcode::ONE, OP_CALL];
    // Its signature no longer holds, which an EVM is not needed to see.
    let report = &judge(&SPACECHAIN, &[remake.finish()], options(NOW)).reports[0];
    assert_eq!(rejected(report), Some((20, Some(2))));
    // With roots that change, and a spend that nobody can judge without its coin: the lowest missing item is the stake.
    remake.transactions[2].inputs[0].script_sig.clear();
    let bytes = remake.finish_but(|header| header.state_root[0] ^= 1);
    let all = [blocks[0].clone(), blocks[1].clone(), bytes];
    let report = &judge(&SPACECHAIN, &all, options(NOW)).reports[2];
    assert_eq!(rejected(report), None, "without contract opcodes Q21 would reject");
}
