//! Spends made here and signed by libsecp256k1: taproot and witness digests written out plainly by a second writer,
//! the order of multisig checks, and the limits where the reference node ends a script.

use perigee::chain::utxo::script::put_push;
use perigee::chain::utxo::wire::put_var_bytes;
use perigee::chain::utxo::{
    InputParts, Missing, OutPoint, ScriptFault, ScriptFlags, SigCheck, SighashCache, SpendPlan, Step, Transaction,
    TransactionBuilder, TxOut, hash160, sha256, sha256d,
};
use secp256k1::{Keypair, Message, SecretKey, ecdsa, schnorr};

use crate::support::{ALL, outputs, verify};

fn keypair(seed: u8) -> Keypair {
    Keypair::from_secret_key(&SecretKey::from_secret_bytes([seed; 32]).unwrap())
}

fn public(seed: u8) -> [u8; 33] {
    keypair(seed).public_key().serialize()
}

/// Three inputs and two outputs: the third input has no output of its index, which SINGLE needs.
fn parts() -> TransactionBuilder {
    let input = |index: u32| InputParts {
        previous_output: OutPoint {
            txid: [index as u8 + 7; 32],
            index,
        },
        sequence: 0xffff_fff0 + index,
        ..InputParts::default()
    };
    TransactionBuilder {
        version: 2,
        inputs: (0..3).map(input).collect(),
        outputs: vec![(5, vec![0x51]), (6, vec![0x52, 0x53])],
        lock_time: 99,
        rings: None,
    }
}

/// BIP341 "Common signature message", item by item.
fn taproot_digest(
    tx: &TransactionBuilder,
    spent: &[(i64, Vec<u8>)],
    input: usize,
    hash_type: u8,
    annex: Option<&[u8]>,
) -> [u8; 32] {
    let hash = |write: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = Vec::new();
        write(&mut bytes);
        sha256(&bytes)
    };
    let outpoint = |out: &mut Vec<u8>, input: &InputParts| {
        out.extend(input.previous_output.txid);
        out.extend(input.previous_output.index.to_le_bytes());
    };
    let output = |out: &mut Vec<u8>, (value, script): &(i64, Vec<u8>)| {
        out.extend(value.to_le_bytes());
        put_var_bytes(out, script);
    };
    let mut message = vec![0, hash_type];
    message.extend(tx.version.to_le_bytes());
    message.extend(tx.lock_time.to_le_bytes());
    if hash_type & 0x80 == 0 {
        message.extend(hash(&|out| tx.inputs.iter().for_each(|input| outpoint(out, input))));
        message.extend(hash(&|out| {
            spent.iter().for_each(|(value, _)| out.extend(value.to_le_bytes()))
        }));
        message.extend(hash(&|out| {
            spent.iter().for_each(|(_, script)| put_var_bytes(out, script))
        }));
        message.extend(hash(&|out| {
            tx.inputs
                .iter()
                .for_each(|input| out.extend(input.sequence.to_le_bytes()))
        }));
    }
    if matches!(hash_type & 3, 0 | 1) {
        message.extend(hash(&|out| tx.outputs.iter().for_each(|one| output(out, one))));
    }
    message.push(u8::from(annex.is_some()));
    if hash_type & 0x80 == 0 {
        message.extend((input as u32).to_le_bytes());
    } else {
        outpoint(&mut message, &tx.inputs[input]);
        output(&mut message, &spent[input]);
        message.extend(tx.inputs[input].sequence.to_le_bytes());
    }
    if let Some(annex) = annex {
        message.extend(hash(&|out| put_var_bytes(out, annex)));
    }
    if hash_type & 3 == 3 {
        message.extend(hash(&|out| output(out, &tx.outputs[input])));
    }
    let tag = sha256(b"TapSighash");
    sha256(&[&tag[..], &tag, &message].concat())
}

fn judge(transaction: &Transaction, input: usize, prevouts: &[Option<TxOut<'_>>], flags: ScriptFlags) -> Step {
    SpendPlan::new(&mut SighashCache::new(transaction), input, prevouts, flags)
        .unwrap()
        .run(verify)
}

const ONE_OF_ONE: Step = Step::Valid {
    signatures: 1,
    attempts: 1,
};

#[test]
fn taproot_key_path_of_every_hash_type() {
    let key = keypair(3).x_only_public_key().0.to_byte_array();
    let program = [&[0x51, 32][..], &key].concat();
    let spent: Vec<_> = (0..3).map(|index| (1_000 + index, program.clone())).collect();
    let annexes: [Option<&[u8]>; 2] = [None, Some(&[0x50, 1, 2, 3])];
    for hash_type in [0, 1, 2, 3, 0x81, 0x82, 0x83_u8] {
        for annex in annexes {
            let mut parts = parts();
            let digest = taproot_digest(&parts, &spent, 1, hash_type, annex);
            let mut signature = schnorr::sign_no_aux_rand(&digest, &keypair(3)).to_byte_array().to_vec();
            if hash_type != 0 {
                signature.push(hash_type);
            }
            parts.inputs[1].witness = [Some(signature), annex.map(<[u8]>::to_vec)]
                .into_iter()
                .flatten()
                .collect();
            let tx = parts.build().unwrap();
            let prevouts = outputs(&spent);
            assert_eq!(judge(&tx, 1, &prevouts, ALL), ONE_OF_ONE, "{hash_type:#x} {annex:?}");
            // Negative controls: another amount, and another output in place of a spent one.
            let mut other = spent.clone();
            other[1].0 += 1;
            let refused = judge(&tx, 1, &outputs(&other), ALL);
            assert!(
                matches!(
                    refused,
                    Step::Invalid {
                        fault: ScriptFault::SchnorrSig,
                        ..
                    }
                ),
                "{hash_type:#x}"
            );
            // ANYONECANPAY needs only its own output; every other type needs all.
            let alone = judge(&tx, 1, &[None, prevouts[1]], ALL);
            let expected = if hash_type & 0x80 == 0 {
                Step::Defer(Missing::Prevout)
            } else {
                ONE_OF_ONE
            };
            assert_eq!(alone, expected, "{hash_type:#x}");
            // Before taproot anyone can spend it.
            let before = ScriptFlags { taproot: false, ..ALL };
            assert_eq!(
                judge(&tx, 1, &prevouts, before),
                Step::Valid {
                    signatures: 0,
                    attempts: 0
                }
            );
        }
    }
}

#[test]
fn taproot_signatures_that_end_the_script() {
    let program = [&[0x51, 32][..], &keypair(3).x_only_public_key().0.to_byte_array()].concat();
    let spent: Vec<_> = (0..3).map(|_| (1, program.clone())).collect();
    let fault = |input: usize, witness: Vec<Vec<u8>>| {
        let mut parts = parts();
        parts.inputs[input].witness = witness;
        // Another input keeps a witness, so that an empty one can be encoded.
        parts.inputs[1 - input.min(1)].witness = vec![vec![1]];
        judge(&parts.build().unwrap(), input, &outputs(&spent), ALL)
    };
    let with_type = |hash_type: u8| vec![[&[9; 64][..], &[hash_type]].concat()];
    let invalid = |fault| Step::Invalid {
        fault,
        signatures: 0,
        attempts: 0,
    };
    // Explicit default, an unknown type, SINGLE without its output; 63 and 66 bytes; nothing; a script path.
    assert_eq!(fault(0, with_type(0)), invalid(ScriptFault::SchnorrSigHashtype));
    assert_eq!(fault(0, with_type(0x84)), invalid(ScriptFault::SchnorrSigHashtype));
    assert_eq!(fault(2, with_type(3)), invalid(ScriptFault::SchnorrSigHashtype));
    assert_eq!(fault(0, vec![vec![9; 63]]), invalid(ScriptFault::SchnorrSigSize));
    assert_eq!(fault(0, vec![vec![9; 66]]), invalid(ScriptFault::SchnorrSigSize));
    assert_eq!(fault(0, vec![]), invalid(ScriptFault::WitnessProgramWitnessEmpty));
    assert!(matches!(fault(0, vec![vec![1]; 2]), Step::Defer(Missing::Script(_))));
}

/// BIP143 item by item, for the types 01, 02, 03 and their ANYONECANPAY forms.
fn witness_digest(tx: &TransactionBuilder, input: usize, code: &[u8], value: i64, hash_type: u8) -> [u8; 32] {
    let (alone, base) = (hash_type & 0x80 != 0, hash_type & 0x1f);
    let (mut prevouts, mut sequences, mut all, mut message) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for other in &tx.inputs {
        prevouts.extend(other.previous_output.txid);
        prevouts.extend(other.previous_output.index.to_le_bytes());
        sequences.extend(other.sequence.to_le_bytes());
    }
    for (index, (value, script)) in tx.outputs.iter().enumerate() {
        if base == 1 || base == 3 && index == input {
            all.extend(value.to_le_bytes());
            put_var_bytes(&mut all, script);
        }
    }
    message.extend(tx.version.to_le_bytes());
    message.extend(if alone { [0; 32] } else { sha256d(&prevouts) });
    message.extend(if alone || base != 1 {
        [0; 32]
    } else {
        sha256d(&sequences)
    });
    message.extend(&prevouts[36 * input..36 * (input + 1)]);
    put_var_bytes(&mut message, code);
    message.extend(value.to_le_bytes());
    message.extend(tx.inputs[input].sequence.to_le_bytes());
    message.extend(if all.is_empty() { [0; 32] } else { sha256d(&all) });
    message.extend(tx.lock_time.to_le_bytes());
    message.extend(u32::from(hash_type).to_le_bytes());
    sha256d(&message)
}

fn sign(digest: [u8; 32], seed: u8, hash_type: u8) -> Vec<u8> {
    let signature = ecdsa::sign(Message::from_digest(digest), &keypair(seed).secret_key());
    [&signature.serialize_der()[..], &[hash_type]].concat()
}

#[test]
fn witness_key_hash_of_every_hash_type_bare_and_nested() {
    let hash = hash160(&public(5));
    let program = [&[0, 20][..], &hash].concat();
    let code = [&[0x76, 0xa9, 20][..], &hash, &[0x88, 0xac]].concat();
    let nested = [&[0xa9, 20][..], &hash160(&program), &[0x87]].concat();
    for (script_pubkey, script_sig) in [(&program, vec![]), (&nested, [&[22][..], &program].concat())] {
        for hash_type in [1, 2, 3, 0x81, 0x82, 0x83] {
            // Input 2 has no output of its index: BIP143 then signs zeros.
            for input in [1, 2] {
                let mut parts = parts();
                let digest = witness_digest(&parts, input, &code, 777, hash_type);
                parts.inputs[input].witness = vec![sign(digest, 5, hash_type), public(5).to_vec()];
                parts.inputs[input].script_sig.clone_from(&script_sig);
                let tx = parts.build().unwrap();
                let at = |value| {
                    let mut prevouts = vec![None; 3];
                    prevouts[input] = Some(TxOut { value, script_pubkey });
                    judge(&tx, input, &prevouts, ALL)
                };
                assert_eq!(at(777), ONE_OF_ONE, "{hash_type:#x}");
                assert!(matches!(
                    at(778),
                    Step::Invalid {
                        fault: ScriptFault::EvalFalse,
                        attempts: 1,
                        ..
                    }
                ));
                // Without the amount nothing is said.
                assert_eq!(judge(&tx, input, &[], ALL), Step::Defer(Missing::Prevout));
            }
        }
    }
}

/// A 2-of-3 P2SH spend signed by the keys at `signers`, derived from the spend alone.
fn two_of_three(signers: [u8; 2], dummy: u8) -> (Transaction, TransactionBuilder) {
    let mut redeem = vec![0x52];
    [1, 2, 3].iter().for_each(|seed| put_push(&mut redeem, &public(*seed)));
    redeem.extend([0x53, 0xae]);
    let mut parts = parts();
    let unsigned = parts.build().unwrap();
    let digest = SighashCache::new(&unsigned).legacy(0, &redeem, 1);
    let mut script_sig = vec![dummy];
    signers
        .iter()
        .for_each(|seed| put_push(&mut script_sig, &sign(digest, *seed, 1)));
    put_push(&mut script_sig, &redeem);
    parts.inputs[0].script_sig = script_sig;
    (parts.build().unwrap(), parts)
}

#[test]
fn multisig_goes_from_the_last_key_down() {
    let legacy = ScriptFlags {
        nulldummy: false,
        ..ALL
    };
    // Signers by key number; attempts follow from the order: last signature against last key first.
    let valid = |attempts| Step::Valid {
        signatures: 2,
        attempts,
    };
    let invalid = |signatures, attempts| Step::Invalid {
        fault: ScriptFault::EvalFalse,
        signatures,
        attempts,
    };
    for (signers, expected) in [
        ([2, 3], valid(2)),
        ([1, 3], valid(3)),
        ([1, 2], valid(3)),
        // In the wrong order the second signature uses up the keys that the first would need.
        ([2, 1], invalid(0, 2)),
        ([3, 3], invalid(1, 3)),
        ([9, 3], invalid(1, 3)),
        ([9, 9], invalid(0, 2)),
    ] {
        let (tx, _) = two_of_three(signers, 0);
        let mut plan = SpendPlan::new(&mut SighashCache::new(&tx), 0, &[], legacy).unwrap();
        assert!(plan.derived());
        // All pairs at once, then the same course from the table.
        let table: Vec<_> = plan.pairs().map(|(s, k, check)| (s, k, verify(&check))).collect();
        assert_eq!(
            table.iter().map(|(s, k, _)| (*s, *k)).collect::<Vec<_>>(),
            [(0, 0), (0, 1), (1, 1), (1, 2)]
        );
        let mut from_table = plan.clone();
        let mut step = from_table.next(None);
        while let Some(at) = from_table.position() {
            let (.., matched) = table
                .iter()
                .find(|(s, k, _)| (*s, *k) == at)
                .expect("every check is in the table");
            step = from_table.next(Some(*matched));
        }
        assert_eq!(step, expected, "{signers:?}");
        assert_eq!(plan.run(verify), expected, "{signers:?}");
        assert_eq!(plan.next(None), expected, "the verdict stays");
        assert_eq!(plan.pairs().count(), 0);
    }
}

#[test]
fn dummy_is_judged_after_the_signatures() {
    let (tx, _) = two_of_three([2, 3], 0x51);
    let fault = ScriptFault::SigNullDummy;
    assert_eq!(
        judge(&tx, 0, &[], ALL),
        Step::Invalid {
            fault,
            signatures: 2,
            attempts: 2
        }
    );
    let before = ScriptFlags {
        nulldummy: false,
        ..ALL
    };
    assert_eq!(
        judge(&tx, 0, &[], before),
        Step::Valid {
            signatures: 2,
            attempts: 2
        }
    );
}

#[test]
fn an_empty_signature_costs_no_attempt_and_a_broken_one_ends_the_script_only_when_reached() {
    let (_, mut parts) = two_of_three([2, 3], 0);
    let redeem_push = parts.inputs[0].script_sig.len() - (1 + 1 + 105);
    let redeem = parts.inputs[0].script_sig[redeem_push..].to_vec();
    let good = {
        let digest = SighashCache::new(&parts.build().unwrap()).legacy(0, &redeem[2..], 1);
        sign(digest, 3, 1)
    };
    let mut with = |first: &[u8], last: &[u8]| {
        let mut script_sig = vec![0];
        put_push(&mut script_sig, first);
        put_push(&mut script_sig, last);
        script_sig.extend(&redeem);
        parts.inputs[0].script_sig = script_sig;
        let tx = parts.build().unwrap();
        let script_pubkey = [&[0xa9, 20][..], &hash160(&redeem[2..]), &[0x87]].concat();
        let prevout = TxOut {
            value: 0,
            script_pubkey: &script_pubkey,
        };
        (
            judge(&tx, 0, &[Some(prevout)], ALL),
            judge(&tx, 0, &[Some(prevout)], ScriptFlags { dersig: false, ..ALL }),
        )
    };
    let invalid = |fault, signatures, attempts| Step::Invalid {
        fault,
        signatures,
        attempts,
    };
    let false_after = |signatures, attempts| invalid(ScriptFault::EvalFalse, signatures, attempts);
    // The last signature is empty: two keys go by without a verification, then the keys run out.
    assert_eq!(with(&good, &[]), (false_after(0, 0), false_after(0, 0)));
    // The first is not DER: after the last has matched, BIP66 ends the script; before BIP66 it just matches nothing.
    assert_eq!(
        with(&[1; 20], &good),
        (invalid(ScriptFault::SigDer, 1, 1), false_after(1, 1))
    );
    // It is never reached where the last already uses up the keys.
    assert_eq!(
        with(&[1; 20], &sign([8; 32], 3, 1)),
        (false_after(0, 2), false_after(0, 2))
    );
}

#[test]
fn what_is_not_at_hand_is_deferred() {
    let legacy = |script_sig: &[u8]| {
        let mut parts = parts();
        parts.inputs[0].script_sig = script_sig.to_vec();
        judge(&parts.build().unwrap(), 0, &[], ALL)
    };
    // A lone signature (P2PK), nothing, a hash lock, an operation: no output, no verdict.
    for script_sig in [&[&[71][..], &[7; 71]].concat()[..], &[], &[3, 1, 2, 3], &[0x51, 0x76]] {
        assert_eq!(legacy(script_sig), Step::Defer(Missing::Prevout), "{script_sig:02x?}");
    }
    // A push past the end is invalid whatever it answers.
    assert!(matches!(
        legacy(&[5, 1]),
        Step::Invalid {
            fault: ScriptFault::BadOpcode,
            ..
        }
    ));
    // Scripts that begin with a time lock are outside the subset.
    let parts = parts().build().unwrap();
    let lock = [&[1, 9, 0xb1, 0x75, 33][..], &public(1), &[0xac]].concat();
    let prevout = TxOut {
        value: 1,
        script_pubkey: &lock,
    };
    assert_eq!(
        judge(&parts, 0, &[Some(prevout)], ALL),
        Step::Defer(Missing::Script("CHECKLOCKTIMEVERIFY"))
    );
    assert!(SpendPlan::new(&mut SighashCache::new(&parts), 3, &[], ALL).is_none());
}

#[test]
fn checks_carry_what_engines_need() {
    // Both key forms with their first bytes; the plan gives r and s as they stand.
    let (tx, _) = two_of_three([2, 3], 0);
    let step = SpendPlan::new(&mut SighashCache::new(&tx), 0, &[], ALL)
        .unwrap()
        .next(None);
    let Step::Check(SigCheck::Ecdsa { key, r, s, .. }) = step else {
        panic!("{step:?}")
    };
    assert_eq!(key.as_bytes(), public(3));
    assert!(r != [0; 32] && s != [0; 32]);
}
