//! The shared vectors through the socket: every case that has the form of a record, under every policy.
//! The verdicts are those of the files; what is cut off here is named with its reason.
//! Never computes a verdict.

use std::collections::BTreeMap;

use perigee::serve::Limits;
use perigee_testvectors::{EcdsaEncoding, ScryptCase, Verdict};

use crate::support::{Client, Running, ecdsa};

/// Has records judged in one request each policy, and compares: `(policy, id, record, verdict)`.
fn compare(client: &mut Client, primitive: u16, cases: Vec<(u16, String, Vec<u8>, Verdict)>) -> usize {
    let mut by_policy: BTreeMap<u16, Vec<_>> = BTreeMap::new();
    let count = cases.len();
    for (policy, id, record, expect) in cases {
        by_policy.entry(policy).or_default().push((id, record, expect));
    }
    for (policy, cases) in by_policy {
        let records: Vec<_> = cases.iter().map(|(_, record, _)| record.clone()).collect();
        let told = client.verify(primitive, policy, &records, &[]);
        for ((id, _, expect), verdict) in cases.iter().zip(told) {
            assert_eq!(verdict, if expect.is_valid() { 1 } else { 2 }, "{id}, policy {policy}");
        }
    }
    count
}

#[test]
fn the_shared_vectors_get_the_verdicts_of_their_files() {
    let running = Running::start(Limits::default());
    let mut client = running.client();

    let mut left_out = Vec::new();
    let cases = perigee_testvectors::ecdsa()
        .unwrap()
        .cases
        .into_iter()
        .filter_map(|case| {
            let (policy, signature) = (case.body.policy, &case.body.signature);
            let is_der = policy.encoding == EcdsaEncoding::DerStrict;
            // The lax parser is no policy of the service, keys and signatures longer than any that can be have no place in a record,
            // and 64 bytes are the only form of r || s.
            let fits = case.body.public_key.len() <= 65 && signature.len() <= 72 && (is_der || signature.len() == 64);
            if policy.encoding == EcdsaEncoding::DerLax || !fits {
                left_out.push(case.id);
                return None;
            }
            let number = u16::from(policy.low_s) | u16::from(is_der) << 1;
            let record = ecdsa(&case.body.digest, &case.body.public_key, signature);
            Some((number, case.id, record, case.body.expect))
        });
    let cases: Vec<_> = cases.collect();
    let compared = compare(&mut client, 1, cases);
    assert!(
        compared > 3 * left_out.len(),
        "{compared} compared, left out: {left_out:?}"
    );

    let cases = perigee_testvectors::schnorr().unwrap().cases;
    let records = cases.into_iter().map(|case| {
        let body = case.body;
        let record = [&body.message[..], &body.public_key, &body.signature].concat();
        (0, case.id, record, body.expect)
    });
    compare(&mut client, 2, records.collect());

    let cases = perigee_testvectors::sm2().unwrap().cases;
    let records = cases.into_iter().map(|case| {
        let body = case.body;
        let record = [&body.digest[..], &body.public_key, &body.signature].concat();
        (0, case.id, record, body.expect)
    });
    compare(&mut client, 4, records.collect());

    let cases = perigee_testvectors::scrypt().unwrap().cases;
    let records = cases.into_iter().filter_map(|case| match case.body {
        ScryptCase::Pow {
            header,
            mut target,
            expect,
            ..
        } => {
            // Little-endian in the file.
            target.reverse();
            Some((0, case.id, [&header[..], &target].concat(), expect))
        }
        ScryptCase::Derive { .. } => None,
    });
    assert!(compare(&mut client, 5, records.collect()) > 0);
}

#[test]
fn ed25519_has_its_three_rules_and_its_messages_behind_the_records() {
    let running = Running::start(Limits::default());
    let mut client = running.client();
    let cases = perigee_testvectors::ed25519().unwrap().cases;
    let (mut records, mut messages) = (Vec::new(), Vec::new());
    for case in &cases {
        let body = &case.body;
        let place = [messages.len() as u32, body.message.len() as u32]
            .map(u32::to_le_bytes)
            .concat();
        records.push([&body.public_key[..], &body.signature, &place].concat());
        messages.extend(&body.message);
    }
    let mut differ = 0;
    for policy in 0..3 {
        let told = client.verify(3, policy, &records, &messages);
        for (case, verdict) in cases.iter().zip(told) {
            let expect = &case.body.expect;
            let all = [expect.rfc8032_cofactorless, expect.dalek_strict, expect.zip215];
            assert_eq!(
                verdict == 1,
                all[usize::from(policy)].is_valid(),
                "{}, policy {policy}",
                case.id
            );
            differ += usize::from(all.iter().any(|one| *one != all[0]));
        }
    }
    // Else the policies could be mixed up.
    assert!(differ > 0);
}
